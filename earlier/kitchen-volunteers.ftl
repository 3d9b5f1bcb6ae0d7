# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src da1c5949
-sofia = Sofia

# @src 7fc21866
-lotte = Lotte

# @src f59d4c10
-papa = Papa

# @src d0f489d0
-milo = Milo

# @src 6c16aa32
-costa = Mr Costa

# @src df631942
-amal = Amal

# @src 8f80c84e
-renate = Renate

# @src bd52aa51
-idris = Idris

# @src 79869fae
-bea = Bea

# @src de7321fb
-pavel = Pavel

# @src 508044eb
-ilka = Ilka

# @src e3865d7c
cast-sofia = { -sofia }
    .about = you
    .letter = S

# @src cd270d8f
cast-lotte = { -lotte }
    .about = your best friend
    .letter = L

# @src 8325b0d3
cast-papa = { -papa }
    .about = your father
    .letter = P

# @src 0a884b55
cast-milo = { -milo }
    .about = from your class
    .letter = M

# @src f76fd36d
cast-costa = { -costa }
    .about = your teacher, keeps the list of places
    .letter = C

# @src 28da67b8
cast-amal = { -amal }
    .about = nurse, runs the kitchen
    .letter = A

# @src 530fb097
cast-renate = { -renate }
    .about = makes the soup, from the parish
    .letter = R

# @src 09e150c4
cast-idris = { -idris }
    .about = makes the rice
    .letter = I

# @src 8a0f2977
cast-bea = { -bea }
    .about = at the hatch
    .letter = B

# @src cb685450
cast-pavel = { -pavel }
    .about = used to drive a bus
    .letter = P

# @src c90196d4
cast-ilka = { -ilka }
    .about = ship’s cook, eats here at six
    .letter = I

# @src ff8256b9
cast-kitchen = The soup kitchen
    .about = two addresses, two telephones
    .letter = K

# @src 583012a2
channel-lotte = { -lotte }
    .about = Plaza

# @src 6ba71fb0
channel-stove = The kitchen
    .about = face to face

# @src 068cfcbe
channel-chat = Kitchen chat
    .about = Plaza

# @src 92eccc35
channel-chat-murmur = Kitchen chat
    .about = Murmur

# @src 7aa110d9
channel-renate-call = { -renate } on the phone
    .about = on loud

# @src 9ec1e208
channel-amal = { -amal }
    .about = Plaza

# @src 8f7b2731
channel-bea = { -bea }
    .about = Plaza

# @src 25f48f6e
channel-home = At home
    .about = face to face

# @src b82e2c75
channel-page = The soup kitchen
    .about = a page on Plaza

# @src 96ffd5a2
channel-class = Class chat
    .about = Plaza

# @src f595f02b
channel-school = { -costa }
    .about = school messages

# @src 4b927331
channel-yard = The yard
    .about = face to face

# @src e119f85e
channel-hall = The long tables
    .about = face to face

# @src 3c38c996
channel-bus = On the bus
    .about = face to face

# @src fdbdbc64
scenario-title = Ten Hours

# @src ab22ce48
scenario-line = You are Sofia, 16. You owe your school ten hours, and you’ve picked a kitchen where you know nobody.

# @src 8a66c155
scenario-before =
    Sofia helps in a loud kitchen, among people who are new to her.
    There are many messages. Somebody hurries her, and somebody lets her feel that she owes them.
    You can step away at every point of the story. That is part of it.

# @src 465153ec
ask-do = What does { -sofia } do?

# @src 3c252e22
ask-say = What does { -sofia } say?

# @src 359479b2
ask-write = What does { -sofia } write?

# @src 1d333c09
eleven-hellos_title = Eleven hellos
    .about = Lotte can’t believe it. Sofia peels, and a whole chat says hello.

# @src 59cd2a66
eleven-hellos_with-strangers = Soup? With strangers? You don’t even like onions
    .note = Your best friend grumbles about your plan, once, to you. It stays yours.

# @src 3c705442
eleven-hellos_in-the-library = The library’s ten hours too. And I’M in the library

# @src eed89a1c
eleven-hellos_one-word = At school they say it as one word, LotteandSofia. For ten years now. Sofia wants to know what she’s like alone.

# @src 7f47615a
eleven-hellos_carpets = Odd weeks the soup is made under the mosque, even weeks at the parish. Sofia knows the carpets upstairs. She’s never seen the stove.

# @src dda2d762
eleven-hellos_ten-hours = The school wants ten hours. So far she has done nine minutes, and seven onions.

# @src 046ed990
eleven-hellos_for-ever = Nine minutes – mind your thumb – and you already peel better than Idris. Stay for ever.
    .note = Big praise. Then Sofia said “until six”, and six was enough.
    .shows = “Better than Idris” teases him too. “Stay for ever” is said to somebody who may go at six.
    .settles = Say when you’ll go, and see whether you can.

# @src 7c2798fe
eleven-hellos_until-six = I can stay until six

# @src fb159887
eleven-hellos_six-too = Until six, then. The clock’s over the – no, that’s the oven. Over the fridge.

# @src e147d58f
eleven-hellos_pause-praise = Praise can be loud. Listen for what comes after “until six”.
    .pressing = Fair to stop here: big praise from somebody new can be a warm flood. Then Sofia named an hour, and Amal only looked for the clock.
    .fine = It’s loud, it teases, and it wants nothing. Sofia named an hour, and Amal only looked for the clock.
    .unclear = Praise alone doesn’t tell, that’s true. The next line does: Sofia named an hour, and Amal only looked for the clock.

# @src 849b0af4
eleven-hellos_add-you = Shall I put you in the chat? You can leave it again

# @src f9eadf7e
eleven-hellos_yes-add-me = Yes ok

# @src ac45a006
eleven-hellos_hello = Hello Sofia!
    .note = Eleven hellos at once. Bea had asked first, and said that leaving is possible.

# @src 40bf96bc
eleven-hellos_glasses = Who is this? I’ve lost my glasses. Welcome anyway.

# @src dbace97f
eleven-hellos_eight-more = Nine more hellos. One is a photo of a leek.

# @src cc395a13
eleven-hellos_who-is-who = Hello! Who is who?
    .feedback = You asked for names, and two of them disagree about one. Eleven hellos at once can be set up, and can be a club. Waiting to see who does what is fine too.

# @src 524e458d
eleven-hellos_i-carry = Pavel. I drove the bus, and here I carry things.

# @src 9d56a338
eleven-hellos_he-does-not = He does not carry things. Renate.

# @src 212bf168
eleven-hellos_one-hour = Hello! I’m just trying it out
    .feedback = Eleven hellos can feel like having joined already. You said what this is for you, and someone answers that he began like that. Where nobody counts on you yet, you needn’t say it.

# @src e946be33
eleven-hellos_i-was-eight = I came to try it out too, I was eight

# @src 33ad85ce
eleven-hellos_carrot = Send a sticker of a carrot.
    .feedback = You said hello back with something that promises nothing. You don’t know yet who they are; you can ask any time. Where a group wants a name or a photo first, a question comes first.

# @src 9d86255f
eleven-hellos_is-that-me = What is the orange thing? Is that me?

# @src dd55e41c
eleven-hellos_silence = Leave the phone in the bag, and peel.
    .feedback = You let eleven hellos lie, and nobody says a word about it. That’s worth knowing about a group. Somebody who waits for you alone would be glad of a short hello.

# @src d6df613d
eleven-hellos_in-the-bag = The phone buzzes in the bag a few more times, and then it’s done.

# @src 481a0b9b
eleven-hellos_bucket = The skins go in the blue bucket. Not the – yes. The other blue bucket.

# @src e8bae558
cumin_title = Cumin
    .about = Two cooks, one pot, an apron, and a clock at ten to six.

# @src ffe280e3
cumin_over-the-pot = The pot comes up to Sofia’s hip. Amal’s hand is over it, with a spoon of something brown.

# @src 64404df9
cumin_my-mothers = No cumin. It’s my mother’s soup.

# @src c19e8b28
cumin_never-met = Your mother never met my cumin.

# @src fd2ba6e0
cumin_no-bacon = Nine years without bacon. I complained for eight.

# @src 04b8d7cc
cumin_half-each = Actually we have two pots

# @src f0ef57ad
cumin_apron = Apron. Your name’s on the tape. Tape comes off.
    .note = It has Sofia’s name on it, and it’s lent. Nobody asks anything for it.

# @src bd8b84bd
cumin_ten-to-six = Ten to six. Sofia looks for her jacket. The full pots still have to go up the stairs.

# @src 31817262
cumin_old-one-carries = Six already? So the young one goes home, and the old one carries the pots up. Never mind, never mind.
    .note = Sofia had said “until six”. Now going means leaving him with the pots.

# @src 286a1917
cumin_wednesdays = I said six. But I can do Wednesdays
    .feedback = You kept to six, and offered what you do want to give. Pavel’s sigh was about an hour that you’d named before. If you’d like to stay ten minutes, that’s fine too.

# @src 270e70e5
cumin_in-pencil = Wednesdays. I’ll write it in pencil.

# @src 81401497
cumin_who-else = Who carries them when I’m not here?
    .feedback = You asked whether it hangs on you alone, as Pavel made it sound. It doesn’t. Where there really is nobody else, one pot is quickly carried.

# @src 905d284f
cumin_that-is-me = Me. I was hoping nobody would bring it up

# @src 1b08f1a7
cumin_one-pot = Carry one pot up, then go.
    .feedback = You helped with one and then went, so it’s one. Pavel had leaned on you, and the pot was heavy as well. If it happens every week, “I said six” is fine.

# @src df4c0d5e
cumin_now-run = One is one. Thank you. Now go, or your – was it a bus? Then run.

# @src 94aab291
cumin_silence = Hang the apron on the hook, and go.
    .feedback = You went when you’d said, and left Pavel’s sigh unanswered. He can think about it. A short “see you on Wednesday” is friendly, not a must.

# @src adeef71a
cumin_on-the-hook = The apron hangs beside a towel. Pavel has taken hold of a pot, and Idris has taken it from him.

# @src cd74a105
cumin_bye-then = Bye! It’s Wednesdays, if you feel like it

# @src fdb7dcee
ninety-messages_title = Ninety messages
    .about = A loud chat, a new app, and two short lines from Lotte.

# @src d02a35d9
ninety-messages_by-noon = Saturday. Sofia slept late. There are eighty-five messages, and only one of them is for her.

# @src 82bd19ad
ninety-messages_six-is-six = Sofia, six is six. I grumbled at you, that was my back. No answer needed.

# @src c39e8458
ninety-messages_mute-us = Ninety since breakfast, mute us, I do and I write half of them
    .note = Ninety messages, and whoever writes most says how to stop them.

# @src 364d6f4f
ninety-messages_to-murmur = Chat moves to Murmur on Monday, for the photos. Parents can join – yes, Pavel, you too. Not on it? Renate rings you.
    .note = Everybody moves, for the photos; parents may come. Whoever stays behind is rung up.

# @src e25ac15f
ninety-messages_was-for-today = On Wednesday Lotte had asked: waffles on Saturday, like always? Sofia had meant to answer.

# @src cdd568f0
ninety-messages_new-people = You’ve got new people

# @src e0f3207e
ninety-messages_swapped-me = Then go. I’ll tell everyone you swapped me for soup
    .note = Lotte is hurt, and makes it a threat: going has a price.

# @src 99feeb12
ninety-messages_mute = Mute the kitchen, and go to Lotte’s.
    .feedback = Lotte was hurt and acted as if she owned you: go, and I’ll tell. You turned the sound down and went to her, late. An hour later, or with a short sorry first, is fine too.

# @src 55a8f4e7
ninety-messages_you-came = Door’s open, I’ve only burnt two

# @src db62e3cc
ninety-messages_five-waffles = Five waffles. By night the kitchen has written sixty more. Nobody has missed Sofia.

# @src 7643fa76
ninety-messages_not-on-murmur = I’m not on Murmur and I’d rather leave it like that
    .feedback = A move to another app can be a way to where nobody sees you. You said no, and Renate rings you: this one was only for photos. Lotte’s threat still lies there; it may wait until she’s calmer.

# @src da041bd7
ninety-messages_i-telephone = Neither am I. I telephone.

# @src 6c489f4b
ninety-messages_come-and-cry = I forgot today, I’m sorry. I’ve got onions on Wednesday, come and cry with me?
    .feedback = You said sorry for the waffles, and opened the new place to Lotte. She was hurt and acted as if she owned you: go, and I’ll tell. Keeping it for yourself would be fine too.

# @src 42a213ea
ninety-messages_goggles = Wednesday. I’m bringing swimming goggles

# @src 05e66721
ninety-messages_silence = Put the phone away, and sleep some more.
    .feedback = Lotte was hurt and acted as if she owned you. You let that lie, and it cools. But the waffles were a real question, three days old. A short line is welcome any time.

# @src 2682cb55
ninety-messages_one-left = There’s one waffle left, it’s yours, it’s cold

# @src 2931f348
what-does-it-cost_title = What does it cost?
    .about = Papa reads small print. Lotte has an idea, and a time for it.

# @src d93d143e
what-does-it-cost_did-not-tell = I didn’t tell anyone. That was a rotten thing to say

# @src ded04bc4
what-does-it-cost_small-print = Sunday. Papa is reading the lid of a yoghurt, to the end.

# @src d3dfa93c
what-does-it-cost_the-bus = My Wednesday and the bus. Amal runs it, and someone called Renate

# @src 7f0e59cf
what-does-it-cost_two-doors = Your kitchen: what does it cost, who runs it, and who’s there till six?
    .note = He asks who is with her and when, to her face. Anybody may hear it.

# @src c9b674bc
what-does-it-cost_three-plates = Your grandmother laid three plates on Wednesday. She hardly ate.
    .note = Going now means that her grandmother doesn’t eat. He never says what he’d like.
    .shows = “She hardly ate”: he asks for nothing. Sofia is just to feel it.
    .settles = Ask him: shall I stay at home, or do you want to know where I am?

# @src 5743f6c0
what-does-it-cost_pause-plates = Somebody who loves her can press too. One line isn’t a person.
    .pressing = Yes. He could say “I miss you on Wednesdays”. He says that somebody didn’t eat, and Sofia is to feel guilty.
    .fine = Families do tell each other such things, and he means well. But he asks for nothing, and she is only to feel bad. That presses.
    .unclear = Fair: perhaps she really wasn’t hungry. Even so, he asks for nothing, and Sofia is only to feel bad. That presses.

# @src 99df9695
what-does-it-cost_sunday-night = Night. Sofia has told Lotte about the ninety messages, and the app, and the plates.

# @src fef1a409
what-does-it-cost_as-in-class = We had that in class though. Loads of messages, new app, everyone’s lovely, remember

# @src 278c5b49
what-does-it-cost_or-i-will = Just put a photo in the class chat and ask if that’s weird. Tonight. Or I will
    .note = A time that nobody needs. No hour is left to ask anybody.

# @src 2164a68f
what-does-it-cost_come-then = Papa, come along on Wednesday. Ask them yourself
    .feedback = You asked Papa along, so somebody can go and look for himself. Lotte’s “tonight, or I will” had left no hour for that. It costs an evening with your father beside you. Ringing there first is fine too.

# @src c7927207
what-does-it-cost_eleven-questions = Good. I have eleven questions. Nine are about money.

# @src c8c8c250
what-does-it-cost_on-wednesday = On Wednesday he asks Renate what the fridge cost. She shows him the receipt.

# @src 88acf60d
what-does-it-cost_read-the-page = Read the kitchen’s page together with Papa.
    .feedback = You looked for a street, a name and the money first. Lotte’s “tonight, or I will” had left no hour for that. A page can leave things out; for those you can go there.

# @src 8c8cd817
what-does-it-cost_address = Odd weeks: Weaver Street 4, lower door. Even weeks: Mill Lane 11. Ask for Amal Nasser or Renate Vogt.

# @src 63657075
what-does-it-cost_accounts = Last year: 9,204 soups, one new fridge, four euros left over.

# @src d142b2d6
what-does-it-cost_one-fridge = Four euros. And what did the fridge cost?

# @src ea6d3f3e
what-does-it-cost_ask-the-class = Anyone know the kitchen in this photo? Ninety messages and a new app, weird?
    .feedback = Asking is always fine, and Lotte had left you no night to think. But a class can’t look, only guess, and a photo travels without its answer. One adult you trust, who can go there, is enough. You can still write what you find.

# @src 3a796089
what-does-it-cost_taken-by-soup = RIP Sofia. Taken by soup

# @src 2416fb4e
what-does-it-cost_five-names = Wait I’m down for there after you. Me and four others are OUT

# @src 1b4aa897
what-does-it-cost_off-the-list = I have seen the photo. Asking was fair. Until I have been there myself, the kitchen is off our list.

# @src 74d0d3e7
what-does-it-cost_my-own = Not tonight and not the class. I’ll ask them myself
    .feedback = You said no to Lotte’s hour, and kept the question. If you ever feel uneasy there, don’t save it up: one person you trust, the same day.

# @src 6a6009a0
what-does-it-cost_but-ask = ok. But really ask

# @src 458573a4
what-does-it-cost_silence = Turn the phone over, and take a yoghurt.
    .feedback = Lotte said tonight, and you let tonight pass. Nothing gets lost by that. The question is a fair one all the same. It can go to Papa at breakfast.

# @src 131e2a93
what-does-it-cost_the-lid = Papa passes her the lid, in case she wants to read it.

# @src dc0ee6a6
what-does-it-cost_asleep = Are you asleep? I’m not

# @src 105b7137
the-lorry-at-four_title = The lorry at four
    .about = Sixty kilos of yoghurt, and maths tomorrow.

# @src 213109e5
the-lorry-at-four_she-ate = About the plates: she ate well. I said it so that you’d stay, and that was unfair.

# @src ca1e5b72
the-lorry-at-four_eleven-pages = Thursday, half past two. Tomorrow is the maths test. Eleven pages, and Sofia is on the first.

# @src c81753fd
the-lorry-at-four_lorry-rung = Lorry at four, sixty kilos of yoghurt. Amal says I’m to shout it. I don’t.
    .note = A hurry with a reason that you could weigh. The lorry comes at four for everybody.

# @src 595e52ff
the-lorry-at-four_cannot-rung = I can’t today. I’ve got maths tomorrow

# @src 62988902
the-lorry-at-four_lorry = Fridge lorry at four, sixty kilos of yoghurt and nobody to carry – Idris, not with that foot!
    .note = { the-lorry-at-four_lorry-rung.note }

# @src 4e75dbd9
the-lorry-at-four_cannot = I can’t today, I’ve got maths tomorrow

# @src e2817561
the-lorry-at-four_not-an-hour = Really not? Not even an hour? There’s nobody else.
    .note = Sofia had said no. Now she’s to say it again, with “nobody else” in mind.

# @src a0f5238a
the-lorry-at-four_counted-on = We’d counted on you a bit. But maths is maths
    .note = Bea is let down, says so, and lets Sofia go in the same line.

# @src 1b0a3495
the-lorry-at-four_no-maths = No. Not today
    .feedback = You said no a second time, and it was as short as the first. Amal had asked again, after a no. With a free afternoon, going would be fine.

# @src 5e0a64eb
the-lorry-at-four_nephew = Sorry. You’d said no. Pavel has a nephew, and the nephew has arms.

# @src e8ea8aa4
the-lorry-at-four_if-nobody = What happens if nobody comes?
    .feedback = You asked what really hangs on your coming, and it’s yoghurt. You’d said no, and Amal asked again. If somebody had fallen in the street, you’d run first and ask later.

# @src 8d6bf729
the-lorry-at-four_warm-yoghurt = Warm yoghurt. We’d live

# @src dacc5b9e
the-lorry-at-four_nephew-too = You’d said no, and I asked again. Sorry. Pavel’s nephew is coming, he has arms.

# @src cdbc28b2
the-lorry-at-four_carry = Go and carry for an hour.
    .feedback = Changing your mind is allowed, though Amal had asked again after a no; it costs you page two. Keeping to the first no is just as friendly.

# @src aed105f5
the-lorry-at-four_asked-twice = Thank you. But you’d said no, and I asked again – I don’t want to be like that.

# @src 110119cd
the-lorry-at-four_on-a-lid = At five the yoghurt is in. Idris explains page nine on a lid. It works, except for the end.

# @src fd279ffe
the-lorry-at-four_silence = Turn the phone over. Page two.
    .feedback = One no is enough, so you owed no second one when Amal asked again. A short “no” lets them look elsewhere sooner.

# @src f2148d04
the-lorry-at-four_two-crates = At five there’s a photo from Bea: a large nephew with a crate under each arm. There’s no question under it.

# @src b1ed1919
the-lorry-at-four_all-in = It’s all in the fridge. You’d said no, and I – sorry for asking twice.

# @src 9026ed99
not-a-word-to-pavel_title = Not a word to Pavel
    .about = Something to keep quiet, and a man who notices.

# @src d94cdc93
not-a-word-to-pavel_that-part = I said tonight or I will. That was pushing and that part’s mine

# @src 2bcc5920
not-a-word-to-pavel_given-out = I had soup there last Wednesday. It is back on our list. This year’s places are given out, though.

# @src 33ef8aa6
not-a-word-to-pavel_not-mine = Never posted it by the way. Wasn’t mine to post, and I pushed you, sorry

# @src dbbb6fe0
not-a-word-to-pavel_at-the-sink = Wednesday. Idris dries the same spoon three times, until Pavel has gone down to the cellar.

# @src 563b0b31
not-a-word-to-pavel_keep-quiet = Can you keep something to yourself? You can’t tell Pavel, or anybody else yet
    .note = Silence is asked for before the reason. A surprise, or something else.
    .shows = “Or anybody else yet”: there’s no reason in it so far, and no day.
    .settles = Ask till when, and who else knows.

# @src 8ccd8616
not-a-word-to-pavel_pause-quiet = Ask till when, and who else knows. You may always tell one person you trust.
    .pressing = Fair to be wary: a promise before the reason can be secrecy. But the reason hasn’t come yet. “Till when?” and “Who else knows?” would settle it.
    .fine = It may be a surprise. It could also be something else. “Till when?” and “Who else knows?” would settle it, and you can still tell somebody.
    .unclear = Nobody can tell yet. There’s no reason in it, and no day. “Till when?” and “Who else knows?” would settle it.

# @src b95080e9
not-a-word-to-pavel_till-when = Till when? And who else knows?

# @src 48d5a7cb
not-a-word-to-pavel_not-a-word = Till Sunday, he’ll be seventy. All the parents know, so it’ll leak
    .note = A secret with a reason and a last day. Every family knows it.

# @src fc1356a7
not-a-word-to-pavel_his-head = Pavel puts his head round the door. Everybody goes quiet. Amal looks hard at a leek.

# @src b537e26d
not-a-word-to-pavel_done-something = You all stop when I come in. Have I done something?

# @src dec6dc32
not-a-word-to-pavel_until-sunday = No, nothing bad. You’ll hear on Sunday
    .feedback = A surprise is a secret with a last day. You kept what’s in it, and told Pavel what he needed: it isn’t against him. With somebody who isn’t worried, saying nothing is fine.

# @src d521a516
not-a-word-to-pavel_can-wait = Sunday. I drove a bus. I can wait at a light.

# @src 9a10f1a0
not-a-word-to-pavel_lotte-too = Nothing bad, Pavel. Idris, can Lotte come on Sunday?
    .feedback = You calmed Pavel and let somebody of your own in, in front of everybody. A bad secret can’t bear that question. This one can. Leaving Lotte for another day is fine too.

# @src 1dcd2000
not-a-word-to-pavel_knows-already = Of course she can, she asked me herself

# @src 1035a0c2
not-a-word-to-pavel_told-somebody = Of course she can. Everyone’s bringing someone

# @src e0cfa7fd
not-a-word-to-pavel_only-leeks = No, it’s only the leeks
    .feedback = You kept the surprise whole. It’s till Sunday, and other adults know, so you aren’t alone with it. It costs Pavel four uneasy days; “nothing bad” would take that off him.

# @src d51d8d31
not-a-word-to-pavel_too-quiet = In thirty years nobody has gone that quiet about leeks.

# @src 28929af5
not-a-word-to-pavel_silence = Peel on, and don’t answer.
    .feedback = You gave nothing away, and it isn’t your surprise. It has a last day, and other adults know. If somebody looks really worried, one kind word doesn’t spoil it.

# @src 8364d50d
not-a-word-to-pavel_about-leeks = It’s nothing bad, Pavel, it’s the leeks, they’re – look at them. Look at that one.

# @src e75d4abb
actually_title = Actually
    .about = Ink on a list, and a queue that Bea calls unfair. It gets loud.

# @src ebfa25cb
actually_every-hand = Saturday. Tomorrow is the long supper, and every hand is here. So are Sofia’s. Renate has the list.

# @src ceb5da8e
actually_in-ink = I’ve put you down for all the Saturdays till summer. In ink.
    .note = One Saturday becomes all of them, unasked. In ink, a no looks like work.

# @src 7de04d67
actually_wait-longest = Actually people who come at six wait longest, every week. And they get the bottom of the pot

# @src ee49993d
actually_come-at-six = “They” is me, I’m standing here. Come at six once, then tell me it’s fair.
    .note = Two sides, hers and theirs. She asks the other side over, to look.
    .shows = “Come at six once”: whoever disagrees may come, look, and still disagree.
    .settles = Come at six and look. You may still think otherwise.

# @src 1390d30c
actually_feeds-more = It feeds more people my way. Two hundred soups a night, Bea! That’s what we’re here for.
    .note = A big aim with a place and a number. Anybody can count it.
    .shows = “Two hundred soups a night”: that can be counted, by anybody, tonight.
    .settles = Count for a month, both ways.

# @src e90e6767
actually_with-me = So who’s with me, and who wants people to go home hungry?
    .note = Whoever agrees with Bea now wants people to be hungry. Nothing is left in between.
    .shows = “Who wants people to go home hungry?” Nobody does. It makes each no sound cruel.
    .settles = Say “neither”, and see whether you can stay.

# @src 628c23a9
actually_pause-row = Loud isn’t the sign. Look at what’s left for whoever disagrees.

# @src 794ea346
actually_five-gone = There were five from your school for six on Saturdays. They’re all gone and nobody says why

# @src 426591b4
actually_five-coming = There’s five coming from your school next week. They could do six on Saturdays

# @src 3b501ccf
actually_loud = Everybody talks. Pavel turns the radio off, to hear better. Then somebody asks what Sofia thinks.

# @src 9da57d74
actually_has-a-point = Hasn’t Bea got a point though?
    .feedback = You put a question in between, to the person in charge. Amal’s line had left nothing in between. She may be cross for a minute. You needn’t say anything to be allowed to stay.

# @src ef3ef448
actually_all-right = She has. She – no, let me – all right. She has. We vote.

# @src 0e2e77fb
actually_try-both = Can’t both be tried? A month each, and we count
    .feedback = You offered something that both sides can check. Amal had left only two sides. Nobody gets all they wanted. Where one way is plainly unfair, you can also just say that.

# @src 16f19033
actually_vote-first = We vote. Then a month. Then we count.

# @src f5597250
actually_it-was-me = The five, that was me. I asked my class before I asked you
    .feedback = You told the people it cost that the question was yours. Bea is annoyed and nobody sends you away. It doesn’t bring the five back; a line to the class may bring some. Telling one person first would be fine too.

# @src 8e2b72ad
actually_could-have-asked = ok. I’m annoyed. You could’ve asked me, I’d have told you anything

# @src b3b6c2f0
actually_onions = Stay with the onions.
    .feedback = You took neither side, and your place at the table stayed. Your view stays at home as well. If it’s about you, it may come out.

# @src 1c408384
actually_more-onions = Good. Somebody has to. Move over, I’ll do half.

# @src 7f072b49
actually_silence = Go out to the yard until it’s over.
    .feedback = You went out of a room with two sides, and can come back in: that tells you something about a group. You miss half the reasons. With good ears, staying is fine.

# @src 398e30de
actually_when-to-get-out = I’m out here too. Thirty years on the bus. I know when to get off.

# @src 9d712a7c
the-vote_title = The vote
    .about = Wooden spoons go up. Amal has something to say.

# @src e9f8bd98
the-vote_spoons = They vote with wooden spoons, guests too. Nine for Bea’s way, three against. Pavel votes twice, for different things.

# @src e11a2302
the-vote_nine-weeks = I was wrong for nine weeks. And “who wants people hungry” was unfair – write both down, I won’t say it twice.

# @src 638cd4f2
the-vote_off-for-a-month = Thanks. And I’m off for a month, I’m tired

# @src 892ce9df
the-vote_take-soup = Take soup.

# @src d2fb3d0a
the-long-supper_title = The long supper
    .about = Forty people, one surprise, and a list that closes on Thursday.

# @src 9a37a536
the-long-supper_sunset = Sunset is at nine minutes past six. It’s iftar at one end of the table and supper at the other.

# @src ead84af3
the-long-supper_surprise = Then forty people shout “Pavel!” On the wall hangs the sign off his old bus: 9, HARBOUR.

# @src 5c03199b
the-long-supper_knew-nothing = I knew nothing. I saw the sign through the window yesterday.

# @src 63f618a8
the-long-supper_crossed-out = I’d put you down for Saturdays, Sofia. Nobody had asked you. It’s crossed out.

# @src ee0ac4aa
the-long-supper_till-summer = Stay till summer, you fit. Or don’t – no, I mean it – and wave when you pass.
    .note = Warm words with a wish in them. The second half is a door.

# @src f39d2ebb
the-long-supper_thursday = The list closes on Thursday. For everyone. It’s on both doors.
    .note = A real date, the same for all. There are four days to ask anyone.

# @src 58198f30
the-long-supper_yes-saturdays = Yes. I’d like Saturdays
    .feedback = This yes is yours, to something you’ve tried. Renate’s ink is crossed out, and Thursday is a date for everybody. It can become a no, before Thursday and after.

# @src bf5cf4a1
the-long-supper_sleep-first = Saturdays! Sleep first. The list closes on Thursday, not – you know. Not tonight.

# @src 0d251a85
the-long-supper_sometimes = Now and then maybe. I want to talk to Lotte first
    .feedback = You took the question to somebody who is part of your week. Nobody here asks you to decide alone or now; that’s what is good about Thursday. Where it’s only about you, you can decide at once.

# @src 1f0c919e
the-long-supper_thursday-will-do = Then talk to Lotte. Thursday will do.

# @src be305a61
the-long-supper_done = I’ve done my hours. Thank you, it was nice
    .feedback = You stop where you’d said you would, beside people who like you. It may feel unkind, and it isn’t. Their liking asks for nothing. A week more, or till summer, is open too.

# @src 387900c5
the-long-supper_wet-hands = Thank you, Sofia. Bring the form on Wednesday, my hands are – look. Wet.

# @src 71a29bdc
the-long-supper_silence = Take a towel, and leave it open.
    .feedback = You let a big question wait at a loud table, and nobody says “are you sure?”. Thursday is soon enough. After that the list is closed, for you as for everybody.

# @src b001be01
the-long-supper_plates = Papa hands her the plates. Nobody asks a second time.

# @src 431c58cc
way-home_title = On the way home
    .about = Papa is quiet. Lotte asks for a day.

# @src f955ba96
way-home_papa-dries = Papa has dried forty plates. He says nothing for a whole street, which is long for him.

# @src 08923b67
way-home_sundays = Then Sundays are mine. I mean, are they? I’m asking
    .note = “Mine” is a big word between friends. She hears it herself, and asks.

# @src c9dff5a9
saturdays_title = Saturdays
    .about = A full hatch, a key, and a question at school.

# @src db803a10
saturdays_five-at-six = Saturday, six o’clock. Five people from school stand at the hatch. For Sofia there’s a key, with a form for Papa.

# @src eaaaa271
saturdays_not-thin = It isn’t thin any more. It still needs salt.

# @src 8a9744af
saturdays_signed = Signed. Who has the other keys? No, I know. I asked.

# @src 4fc91da5
saturdays_signed-asking = Signed. And who has the other keys? I’d like to know.

# @src ea3dadd9
saturdays_exams = I’ve got exams in May

# @src ef7be578
saturdays_key-on-hook = Then we don’t see you in May. The key goes – there. On the hook.

# @src 4f36db78
saturdays_which-one = Milo said LotteandSofia today. I said which one

# @src 2566c4c0
now-and-then_title = Now and then
    .about = Exams, a long quiet, then one question.

# @src 81e2c1a1
now-and-then_no-calls = Exams. Sofia stays away all spring. Renate doesn’t ring, and nobody asks why. Then it’s June.

# @src dbb2f9f3
now-and-then_muted = Exams. Sofia mutes the kitchen all spring, and nobody asks why. Then it’s June.

# @src e13fd21f
now-and-then_still-onions = Are there still onions?

# @src a7203973
now-and-then_always-onions = There are always onions. Bea’s back too, she – yes. She says hello.

# @src c47038c1
now-and-then_wait-for-me = Onions? Wait for me. I’m coming as Lotte, not as LotteandSofia

# @src 90748c00
now-and-then_can-i-look = You’re off to that kitchen? Can I come and look this time

# @src e3b02624
ten-hours_title = Signed
    .about = A form, a remark, and a bus home.

# @src 2a9f8320
ten-hours_the-form = Wednesday. Amal counts on wet fingers: ten hours. Under “Remarks” she writes something.

# @src c7e8be8f
ten-hours_argues-well = “Argues well.” There. They should know.

# @src 6954dd6f
ten-hours_peels-well = “Peels well. Knows when to go.” There. They should know.

# @src aed03e17
ten-hours_nobody-writes = Sofia takes the tape off the apron. Nobody says “are you sure?”. Bea is on the same bus.

# @src ff269dc5
ten-hours_how-was-it = And how was it

# @src 472a46e9
ten-hours_good-at-it = Loud. I was good at it

# @src 98b024c0
ten-hours_can-say-no = Saturday? You can say no, I’d just like to know by Friday

# @src 16f14c5e
not-on-saturdays_title = Not on Saturdays
    .about = A notice on the hatch, and a question that Sofia asks.

# @src e187aba1
not-on-saturdays_hatch-shut-one = Saturday, six o’clock. On Wednesdays Bea’s way works. On Saturdays the hatch is shut at six. It needed five people. Sofia is one.

# @src c39d68e3
not-on-saturdays_hatch-shut = Saturday, six o’clock. On Wednesdays Bea’s way works. On Saturdays the hatch is shut at six. It needed five more people.

# @src b045a11d
not-on-saturdays_i-can-read = So not on Saturdays. Then on Saturdays I cook, at home, for as many as fit.

# @src 595f11de
not-on-saturdays_two-came = Sofia has written to the class what Mr Costa saw. Two have come back, for Wednesdays. Saturday stays shut.

# @src 4669c54a
not-on-saturdays_nobody-wrote = The class chat has long moved on to something else. Saturday stays shut.

# @src 5ef8d275
not-on-saturdays_was-it-my-photo = Was it because of my photo

# @src 0c47e630
not-on-saturdays_partly-yes = Partly. I’d rather say it than – yes. Nobody’s cross with you. And do ask, next time too. Somebody who can come and look.

# @src ebf40425
not-on-saturdays_half-mine = Half of it was mine. I’ve told the kitchen that

# @src f9bdee40
ending-saturdays = Saturdays
    .opening = Sofia said yes, and slept on it first. Who had pressed before, and what came next?

# @src 498e6c81
ending-now-and-then = Now and then
    .opening = Sofia was gone for weeks, and nobody asked why. What had happened to her no before?

# @src e1ea857d
ending-ten-hours = Signed
    .opening = Sofia stopped after her ten hours, and was let go with a signature.

# @src c37dd71b
ending-not-on-saturdays = Not on Saturdays
    .opening = Asking was fair; the class couldn’t know. The hatch stays shut on Saturdays, which is hard on people who eat there.

# @src 2d7cb216
turning-cumin = “So the young one goes home, and the old one carries the pots up.” Going at six felt unkind. On Saturday Pavel wrote that six was six.

# @src 3645ebb8
turning-ninety-messages = “I’ll tell everyone you swapped me for soup.” Her oldest friend, and a threat. Next morning she took it back. The ninety messages never asked for anything.

# @src d4a5582e
turning-what-does-it-cost = Somebody to ask was there: Papa, a page, two telephone numbers. “Tonight, or I will” left time for the class chat only.

# @src e43b84ec
turning-the-lorry-at-four = “Really not? Not even an hour?” came after a no. “Maths is maths” came after the same no. One asks again, one lets go.

# @src 37caa59a
turning-not-a-word-to-pavel = “You can’t tell Pavel, or anybody else yet.” Nobody could know what that was. “Till when? And who else knows?” settled it.

# @src 6ca61b31
turning-actually = “Who’s with me, and who wants people to go home hungry?” It was shouted for soup. It pressed all the same, and she said so herself.

# @src c51add70
turning-the-long-supper = “Stay till summer, you fit. Or don’t.” Three answers are open, and silence is a fourth. The list closes on Thursday for all four.

# @src 18445d0f
question-which-worried = Which line would have worried you most? What did you look for next?
    .answer = “Can you keep something to yourself?” At that point nobody can tell. I’d look for a last day, and for who else may know. Both come one line later.

# @src f25bc190
question-who-took-it-back = Who presses Sofia and takes it back? What exactly do they say?
    .answer = Papa: “I said it so that you’d stay, and that was unfair.” He names what he did. He doesn’t add “but”. And he stops doing it.

# @src 7cd83db0
question-other-kind = Which line here would you show somebody new in a group, so that she knows what a way out looks like?
    .answer = “You can leave it again.” Bea says it before Sofia has even joined. Or “Tape comes off.” Nobody had to ask for these ways out.

# @src fad4f400
question-the-no = Where does Sofia say no, and what does she hear next? Read both lines.
    .answer = “I can’t today.” Then “Not even an hour?” presses, and “maths is maths” doesn’t. Later Amal says sorry for the first. After a no, people should get quieter, not louder.

# @src 90f83288
question-whom-to-ask = On Sunday night Sofia is uneasy. Whom could she ask, so that the answer helps?
    .answer = Somebody who isn’t part of it and can go and look: Papa or Mr Costa. Renate can answer too, but not as the only one. The class can only guess.

# @src 37d1c6f0
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: a youth worker; somebody from a kitchen like this one; pupils of 14.

# @src 78cebb02
facilitator-aim =
    To look at what a line does to Sofia and what happens to her no; never at who says it, and never at how new they are.
    For you, before the session: there is no recruiter in this story. Seven lines press all the same, by strangers and by her own people, and each is taken back. One ending has a cost that stays.
    Pair it with another story for the same group, in either order, and don’t say beforehand which is which.
    A sentence to say aloud at the end: “It was fine because of what they did with a no. Not because of who they are, and not because soup is a good cause.”

# @src 47816c88
facilitator-timing =
    With 50 minutes, on the class track:
    – 5 minutes: what to say in minute one, ground rules, the note before the story.
    – 20 minutes: the track, read aloud or on the projector, with three votes and four pauses.
    – 20 minutes: the talk.
    – 5 minutes: the support page, and something to do.
    With 25 minutes: don’t play. Read “What does it cost?”, “The lorry at four” and “Actually” aloud, stop at each pause, then talk.
    Playing freely takes about ten minutes. Every way ends in a debrief.

# @src 12be2164
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Sofia and the people in the story, not about ourselves.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src bb590846
facilitator-minute-one =
    “You’re going to read some weeks on somebody’s phone. Some of it presses her, some of it doesn’t, and sometimes nobody can tell yet.
    You can’t see it from who is speaking. So look at two things: what does this line do to her, and what happens when she says no?
    Nobody collects your answers. You may pass at any time. At the end we talk about her, not about us.”

# @src 7c940baa
facilitator-stop-at =
    – “What does it cost?”: stop after “She hardly ate.” Let everybody show pressing, fine or can’t tell yet, with a hand. Then read what he says on Thursday.
    – “The lorry at four”: read “Not even an hour?” and “Maths is maths” one after the other. Both come after the same no. What does each do with it?
    – “Not a word to Pavel”: stop after “or anybody else yet”. Collect questions that Sofia could ask. Two of them settle it.
    – If a pair ended at “Not on Saturdays”: ask the room who could have answered on Sunday night. Don’t ask who chose it.
    At each stop two minutes are enough.

# @src f8f2219f
facilitator-you-may-hear =
    – “I said pressing everywhere.” You could say: Fair to check. Take one line. What came next, and from the same person?
    – “So who was the bad one?” Nobody had to be. Which line pressed? And was it still there a day later?
    – “It’s fine because it’s charity.” Amal used the soup to win a row. Which words did that?
    – “It’s fine because they’re nice.” Papa is nice. Read the plates again.
    – “They fast, it’s a religious group.” Some fast, some don’t, and neither tells you anything. What happens here to a no?
    – “So you should never tell anyone.” No: tell early, and tell one person who can look or whose job it is. A whole class can’t look.
    – “She asked the class, so what?” Asking was fair. What could the class know on Sunday night? Who could know more?
    – “Lotte is the toxic one.” Lotte pressed twice and said so twice. Read all four lines.
    – If a class finds one person’s line worse than the same line from another, don’t vote on it. Read both aloud, and ask what each asks of Sofia.

# @src 11749508
facilitator-in-the-room =
    Whoever eats in such a kitchen may be in the room, and you won’t know. Say once, early: “Ilka eats here at six, and she can cook better than most of them. People come to such a kitchen as guests, and it can be anybody’s turn.” Don’t say “the poor”, don’t ask who knows such a place, and leave “the bottom of the pot” to Bea and Ilka.
    Somebody may fast, or belong to a mosque or a parish. Nobody is asked to explain anything.
    Boys: Idris, Pavel, Papa and Milo press, joke, carry and apologise too. Ask “what does the line do?”, and let “she” stand for Sofia, not for girls.
    Somebody’s best friend may sit two rows away. Keep “Lotte” about Lotte.

# @src 9076e72c
facilitator-four-minutes =
    Keep “Who presses Sofia and takes it back? What exactly do they say?”
    It holds the whole story: nice people press, known ones too; what counts is what comes after the no. And everybody can answer it by reading one line aloud.

# @src 8f1f0502
facilitator-early-finishers =
    Whoever is done early takes a line that pressed, and writes it new: so that it asks openly, and a no is easy. For example: “I miss you on Wednesdays. Shall we eat later that day?”
    Then they look for the place where the same person takes it back, and compare. Nobody has to show theirs.

# @src 5e444ccf
facilitator-leave-out =
    – Anybody’s own clubs, chats, family or faith, and where anybody eats.
    – “Has this happened to you?”
    – Who judged which line, who marked how many, and who sent the photo to the class.
    – Explaining anybody’s faith, or asking somebody in the room to explain it.
    – Real groups, real names, real cases, also from the news.

# @src f78950df
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
    – A warm story brings things up too: somebody may see what their own group lacks, or that a no at home gets louder. The same steps hold.

# @src c2717a02
facilitator-letter-home =
    Dear parents and carers,
    this week our class reads an interactive story called “Ten Hours”. A girl of sixteen helps in a neighbourhood kitchen. There are many messages, some hurry, and some guilt. Pupils decide at a few points what she does, and talk about it afterwards.
    We practise one thing: noticing when somebody presses, whoever it is, and what a fair person does with a no. It isn’t about any religion, origin or opinion, and nobody is asked about their own life. Everybody may pass. Nothing that a pupil chooses is kept.
    The story is one of a set about pressure and recruitment online. All people in it are invented.
    You may read it yourself beforehand: please ask. If it leads to a question or a worry at home, write to us, or to the safeguarding lead of our school.
    Kind regards

# @src f95b8819
facilitator-close =
    Leave on something to do: the second-look question, “What happens here if I say no?”
    Let everybody put it to one line of the story first, then keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src ab8f99f8
word-parish = parish
    .means = the people of one church, and their house

# @src 45b129dd
word-cumin = cumin
    .means = a brown spice

# @src 2c64c520
word-leek = leek
    .means = a long green vegetable, like an onion

# @src 2d7ca29c
word-iftar = iftar
    .means = the meal at sunset, after a day of fasting

# @src a1a28b34
word-hatch = hatch
    .means = a small window where food is handed out

# @src 13165c56
word-crate = crate
    .means = a box for carrying things
