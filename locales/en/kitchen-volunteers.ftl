# Kitchen Volunteers, English (reference); here its title is “Ten Hours”. Licence: CC BY 4.0.
# Nobody in this story is out to draw Sofia in. People press all the same and take it back; a .note says what a line does to her, or what makes it fine.

## People. A name is a term, so that every sentence spells and bends it the same way.

-sofia = Sofia
-lotte = Lotte
-papa = Papa
-milo = Milo
-costa = Mr Costa
-amal = Amal
-renate = Renate
-idris = Idris
-bea = Bea
-pavel = Pavel
-ilka = Ilka

# .about is shown beside the name; .letter stands in the circle.
cast-sofia = { -sofia }
    .about = you
    .letter = S
cast-lotte = { -lotte }
    .about = your best friend
    .letter = L
cast-papa = { -papa }
    .about = your father
    .letter = P
cast-milo = { -milo }
    .about = from your class
    .letter = M
cast-costa = { -costa }
    .about = your teacher, keeps the list of places
    .letter = C
cast-amal = { -amal }
    .about = nurse, runs the kitchen
    .letter = A
cast-renate = { -renate }
    .about = makes the soup, from the parish
    .letter = R
cast-idris = { -idris }
    .about = makes the rice
    .letter = I
cast-bea = { -bea }
    .about = at the hatch
    .letter = B
cast-pavel = { -pavel }
    .about = used to drive a bus
    .letter = P
cast-ilka = { -ilka }
    .about = ship’s cook, eats here at six
    .letter = I
cast-kitchen = The soup kitchen
    .about = two addresses, two telephones
    .letter = K

## Places where people talk. .about says what kind of place it is.

channel-lotte = { -lotte }
    .about = Plaza
channel-stove = The kitchen
    .about = face to face
channel-chat = Kitchen chat
    .about = Plaza
channel-chat-murmur = Kitchen chat
    .about = Murmur
channel-renate-call = { -renate } on the phone
    .about = on loud
channel-amal = { -amal }
    .about = Plaza
channel-bea = { -bea }
    .about = Plaza
channel-home = At home
    .about = face to face
channel-page = The soup kitchen
    .about = a page on Plaza
channel-class = Class chat
    .about = Plaza
channel-school = { -costa }
    .about = school messages
channel-yard = The yard
    .about = face to face
channel-hall = The long tables
    .about = face to face
channel-bus = On the bus
    .about = face to face

## The story

scenario-title = Ten Hours
scenario-line = You are Sofia, 16. You owe your school ten hours, and you’ve picked a kitchen where you know nobody.
scenario-before =
    Sofia helps in a loud kitchen, among people who are new to her.
    There are many messages. Somebody hurries her, and somebody lets her feel that she owes them.
    You can step away at every point of the story. That is part of it.

ask-do = What does { -sofia } do?
ask-say = What does { -sofia } say?
ask-write = What does { -sofia } write?

## K1

eleven-hellos_title = Eleven hellos
    .about = Lotte can’t believe it. Sofia peels, and a whole chat says hello.
eleven-hellos_with-strangers = Soup? With strangers? You don’t even like onions
    .note = Your best friend grumbles about your plan, once, to you. It stays yours.
eleven-hellos_in-the-library = The library’s ten hours too. And I’M in the library
eleven-hellos_one-word = At school they say it as one word, LotteandSofia. For ten years now. Sofia wants to know what she’s like alone.
eleven-hellos_carpets = Odd weeks the soup is made under the mosque, even weeks at the parish. Sofia knows the carpets upstairs. She’s never seen the stove.
eleven-hellos_ten-hours = The school wants ten hours. So far she has done nine minutes, and seven onions.
eleven-hellos_for-ever = Nine minutes – mind your thumb – and you already peel better than Idris. Stay for ever.
    .note = Big praise. Then Sofia said “until six”, and six was enough.
    .shows = “Better than Idris” teases him too. “Stay for ever” is said to somebody who may go at six.
    .settles = Say when you’ll go, and see whether you can.
eleven-hellos_until-six = I can stay until six
eleven-hellos_six-too = Until six, then. The clock’s over the – no, that’s the oven. Over the fridge.
eleven-hellos_pause-praise = Praise can be loud. Listen for what comes after “until six”.
    .pressing = Fair to stop here: big praise from somebody new can be a warm flood. Then Sofia named an hour, and Amal only looked for the clock.
    .fine = It’s loud, it teases, and it wants nothing. Sofia named an hour, and Amal only looked for the clock.
    .unclear = Praise alone doesn’t tell, that’s true. The next line does: Sofia named an hour, and Amal only looked for the clock.
eleven-hellos_add-you = Shall I put you in the chat? You can leave it again
eleven-hellos_yes-add-me = Yes ok
eleven-hellos_hello = Hello Sofia!
    .note = Eleven hellos at once. Bea had asked first, and said that leaving is possible.
eleven-hellos_glasses = Who is this? I’ve lost my glasses. Welcome anyway.
eleven-hellos_eight-more = Nine more hellos. One is a photo of a leek.
eleven-hellos_who-is-who = Hello! Who is who?
    .feedback = You asked for names, and two of them disagree about one. Eleven hellos at once can be set up, and can be a club. Waiting to see who does what is fine too.
eleven-hellos_i-carry = Pavel. I drove the bus, and here I carry things.
eleven-hellos_he-does-not = He does not carry things. Renate.
eleven-hellos_one-hour = Hello! I’m just trying it out
    .feedback = Eleven hellos can feel like having joined already. You said what this is for you, and someone answers that he began like that. Where nobody counts on you yet, you needn’t say it.
eleven-hellos_i-was-eight = I came to try it out too, I was eight
eleven-hellos_carrot = Send a sticker of a carrot.
    .feedback = You said hello back with something that promises nothing. You don’t know yet who they are; you can ask any time. Where a group wants a name or a photo first, a question comes first.
eleven-hellos_is-that-me = What is the orange thing? Is that me?
eleven-hellos_silence = Leave the phone in the bag, and peel.
    .feedback = You let eleven hellos lie, and nobody says a word about it. That’s worth knowing about a group. Somebody who waits for you alone would be glad of a short hello.
eleven-hellos_in-the-bag = The phone buzzes in the bag a few more times, and then it’s done.
eleven-hellos_bucket = The skins go in the blue bucket. Not the – yes. The other blue bucket.

## K2

cumin_title = Cumin
    .about = Two cooks, one pot, an apron, and a clock at ten to six.
cumin_over-the-pot = The pot comes up to Sofia’s hip. Amal’s hand is over it, with a spoon of something brown.
cumin_my-mothers = No cumin. It’s my mother’s soup.
cumin_never-met = Your mother never met my cumin.
cumin_no-bacon = Nine years without bacon. I complained for eight.
cumin_half-each = Actually we have two pots
cumin_apron = Apron. Your name’s on the tape. Tape comes off.
    .note = It has Sofia’s name on it, and it’s lent. Nobody asks anything for it.
cumin_ten-to-six = Ten to six. Sofia looks for her jacket. The full pots still have to go up the stairs.
cumin_old-one-carries = Six already? So the young one goes home, and the old one carries the pots up. Never mind, never mind.
    .note = Sofia had said “until six”. Now going means leaving him with the pots.
cumin_wednesdays = I said six. But I can do Wednesdays
    .feedback = You kept to six, and offered what you do want to give. Pavel’s sigh was about an hour that you’d named before. If you’d like to stay ten minutes, that’s fine too.
cumin_in-pencil = Wednesdays. I’ll write it in pencil.
cumin_who-else = Who carries them when I’m not here?
    .feedback = You asked whether it hangs on you alone, as Pavel made it sound. It doesn’t. Where there really is nobody else, one pot is quickly carried.
cumin_that-is-me = Me. I was hoping nobody would bring it up
cumin_one-pot = Carry one pot up, then go.
    .feedback = You helped with one and then went, so it’s one. Pavel had leaned on you, and the pot was heavy as well. If it happens every week, “I said six” is fine.
cumin_now-run = One is one. Thank you. Now go, or your – was it a bus? Then run.
cumin_silence = Hang the apron on the hook, and go.
    .feedback = You went when you’d said, and left Pavel’s sigh unanswered. He can think about it. A short “see you on Wednesday” is friendly, not a must.
cumin_on-the-hook = The apron hangs beside a towel. Pavel has taken hold of a pot, and Idris has taken it from him.
cumin_bye-then = Bye! It’s Wednesdays, if you feel like it

## K3

ninety-messages_title = Ninety messages
    .about = A loud chat, a new app, and two short lines from Lotte.
ninety-messages_by-noon = Saturday. Sofia slept late. There are eighty-five messages, and only one of them is for her.
ninety-messages_six-is-six = Sofia, six is six. I grumbled at you, that was my back. No answer needed.
ninety-messages_mute-us = Ninety since breakfast, mute us, I do and I write half of them
    .note = Ninety messages, and whoever writes most says how to stop them.
ninety-messages_to-murmur = Chat moves to Murmur on Monday, for the photos. Parents can join – yes, Pavel, you too. Not on it? Renate rings you.
    .note = Everybody moves, for the photos; parents may come. Whoever stays behind is rung up.
ninety-messages_was-for-today = On Wednesday Lotte had asked: waffles on Saturday, like always? Sofia had meant to answer.
ninety-messages_new-people = You’ve got new people
ninety-messages_swapped-me = Then go. I’ll tell everyone you swapped me for soup
    .note = Lotte is hurt, and makes it a threat: going has a price.
ninety-messages_mute = Mute the kitchen, and go to Lotte’s.
    .feedback = Lotte was hurt and acted as if she owned you: go, and I’ll tell. You turned the sound down and went to her, late. An hour later, or with a short sorry first, is fine too.
ninety-messages_you-came = Door’s open, I’ve only burnt two
ninety-messages_five-waffles = Five waffles. By night the kitchen has written sixty more. Nobody has missed Sofia.
ninety-messages_not-on-murmur = I’m not on Murmur and I’d rather leave it like that
    .feedback = A move to another app can be a way to where nobody sees you. You said no, and Renate rings you: this one was only for photos. Lotte’s threat still lies there; it may wait until she’s calmer.
ninety-messages_i-telephone = Neither am I. I telephone.
ninety-messages_come-and-cry = I forgot today, I’m sorry. I’ve got onions on Wednesday, come and cry with me?
    .feedback = You said sorry for the waffles, and opened the new place to Lotte. She was hurt and acted as if she owned you: go, and I’ll tell. Keeping it for yourself would be fine too.
ninety-messages_goggles = Wednesday. I’m bringing swimming goggles
ninety-messages_silence = Put the phone away, and sleep some more.
    .feedback = Lotte was hurt and acted as if she owned you. You let that lie, and it cools. But the waffles were a real question, three days old. A short line is welcome any time.
ninety-messages_one-left = There’s one waffle left, it’s yours, it’s cold

## K4

what-does-it-cost_title = What does it cost?
    .about = Papa reads small print. Lotte has an idea, and a time for it.
what-does-it-cost_did-not-tell = I didn’t tell anyone. That was a rotten thing to say
what-does-it-cost_small-print = Sunday. Papa is reading the lid of a yoghurt, to the end.
what-does-it-cost_the-bus = My Wednesday and the bus. Amal runs it, and someone called Renate
what-does-it-cost_two-doors = Your kitchen: what does it cost, who runs it, and who’s there till six?
    .note = He asks who is with her and when, to her face. Anybody may hear it.
what-does-it-cost_three-plates = Your grandmother laid three plates on Wednesday. She hardly ate.
    .note = Going now means that her grandmother doesn’t eat. He never says what he’d like.
    .shows = “She hardly ate”: he asks for nothing. Sofia is just to feel it.
    .settles = Ask him: shall I stay at home, or do you want to know where I am?
what-does-it-cost_pause-plates = Somebody who loves her can press too. One line isn’t a person.
    .pressing = Yes. He could say “I miss you on Wednesdays”. He says that somebody didn’t eat, and Sofia is to feel guilty.
    .fine = Families do tell each other such things, and he means well. But he asks for nothing, and she is only to feel bad. That presses.
    .unclear = Fair: perhaps she really wasn’t hungry. Even so, he asks for nothing, and Sofia is only to feel bad. That presses.
what-does-it-cost_sunday-night = Night. Sofia has told Lotte about the ninety messages, and the app, and the plates.
what-does-it-cost_as-in-class = We had that in class though. Loads of messages, new app, everyone’s lovely, remember
what-does-it-cost_or-i-will = Just put a photo in the class chat and ask if that’s weird. Tonight. Or I will
    .note = A time that nobody needs. No hour is left to ask anybody.
what-does-it-cost_come-then = Papa, come along on Wednesday. Ask them yourself
    .feedback = You asked Papa along, so somebody can go and look for himself. Lotte’s “tonight, or I will” had left no hour for that. It costs an evening with your father beside you. Ringing there first is fine too.
what-does-it-cost_eleven-questions = Good. I have eleven questions. Nine are about money.
what-does-it-cost_on-wednesday = On Wednesday he asks Renate what the fridge cost. She shows him the receipt.
what-does-it-cost_read-the-page = Read the kitchen’s page together with Papa.
    .feedback = You looked for a street, a name and the money first. Lotte’s “tonight, or I will” had left no hour for that. A page can leave things out; for those you can go there.
what-does-it-cost_address = Odd weeks: Weaver Street 4, lower door. Even weeks: Mill Lane 11. Ask for Amal Nasser or Renate Vogt.
what-does-it-cost_accounts = Last year: 9,204 soups, one new fridge, four euros left over.
what-does-it-cost_one-fridge = Four euros. And what did the fridge cost?
what-does-it-cost_ask-the-class = Anyone know the kitchen in this photo? Ninety messages and a new app, weird?
    .feedback = Asking is always fine, and Lotte had left you no night to think. But a class can’t look, only guess, and a photo travels without its answer. One adult you trust, who can go there, is enough. You can still write what you find.
what-does-it-cost_taken-by-soup = RIP Sofia. Taken by soup
what-does-it-cost_five-names = Wait I’m down for there after you. Me and four others are OUT
what-does-it-cost_off-the-list = I have seen the photo. Asking was fair. Until I have been there myself, the kitchen is off our list.
what-does-it-cost_my-own = Not tonight and not the class. I’ll ask them myself
    .feedback = You said no to Lotte’s hour, and kept the question. If you ever feel uneasy there, don’t save it up: one person you trust, the same day.
what-does-it-cost_but-ask = ok. But really ask
what-does-it-cost_silence = Turn the phone over, and take a yoghurt.
    .feedback = Lotte said tonight, and you let tonight pass. Nothing gets lost by that. The question is a fair one all the same. It can go to Papa at breakfast.
what-does-it-cost_the-lid = Papa passes her the lid, in case she wants to read it.
what-does-it-cost_asleep = Are you asleep? I’m not

## K5

the-lorry-at-four_title = The lorry at four
    .about = Sixty kilos of yoghurt, and maths tomorrow.
the-lorry-at-four_she-ate = About the plates: she ate well. I said it so that you’d stay, and that was unfair.
the-lorry-at-four_eleven-pages = Thursday, half past two. Tomorrow is the maths test. Eleven pages, and Sofia is on the first.
the-lorry-at-four_lorry-rung = Lorry at four, sixty kilos of yoghurt. Amal says I’m to shout it. I don’t.
    .note = A hurry with a reason that you could weigh. The lorry comes at four for everybody.
the-lorry-at-four_cannot-rung = I can’t today. I’ve got maths tomorrow
the-lorry-at-four_lorry = Fridge lorry at four, sixty kilos of yoghurt and nobody to carry – Idris, not with that foot!
    .note = { the-lorry-at-four_lorry-rung.note }
the-lorry-at-four_cannot = I can’t today, I’ve got maths tomorrow
the-lorry-at-four_not-an-hour = Really not? Not even an hour? There’s nobody else.
    .note = Sofia had said no. Now she’s to say it again, with “nobody else” in mind.
the-lorry-at-four_counted-on = We’d counted on you a bit. But maths is maths
    .note = Bea is let down, says so, and lets Sofia go in the same line.
the-lorry-at-four_no-maths = No. Not today
    .feedback = You said no a second time, and it was as short as the first. Amal had asked again, after a no. With a free afternoon, going would be fine.
the-lorry-at-four_nephew = Sorry. You’d said no. Pavel has a nephew, and the nephew has arms.
the-lorry-at-four_if-nobody = What happens if nobody comes?
    .feedback = You asked what really hangs on your coming, and it’s yoghurt. You’d said no, and Amal asked again. If somebody had fallen in the street, you’d run first and ask later.
the-lorry-at-four_warm-yoghurt = Warm yoghurt. We’d live
the-lorry-at-four_nephew-too = You’d said no, and I asked again. Sorry. Pavel’s nephew is coming, he has arms.
the-lorry-at-four_carry = Go and carry for an hour.
    .feedback = Changing your mind is allowed, though Amal had asked again after a no; it costs you page two. Keeping to the first no is just as friendly.
the-lorry-at-four_asked-twice = Thank you. But you’d said no, and I asked again – I don’t want to be like that.
the-lorry-at-four_on-a-lid = At five the yoghurt is in. Idris explains page nine on a lid. It works, except for the end.
the-lorry-at-four_silence = Turn the phone over. Page two.
    .feedback = One no is enough, so you owed no second one when Amal asked again. A short “no” lets them look elsewhere sooner.
the-lorry-at-four_two-crates = At five there’s a photo from Bea: a large nephew with a crate under each arm. There’s no question under it.
the-lorry-at-four_all-in = It’s all in the fridge. You’d said no, and I – sorry for asking twice.

## K6

not-a-word-to-pavel_title = Not a word to Pavel
    .about = Something to keep quiet, and a man who notices.
not-a-word-to-pavel_that-part = I said tonight or I will. That was pushing and that part’s mine
not-a-word-to-pavel_given-out = I had soup there last Wednesday. It is back on our list. This year’s places are given out, though.
not-a-word-to-pavel_not-mine = Never posted it by the way. Wasn’t mine to post, and I pushed you, sorry
not-a-word-to-pavel_at-the-sink = Wednesday. Idris dries the same spoon three times, until Pavel has gone down to the cellar.
not-a-word-to-pavel_keep-quiet = Can you keep something to yourself? You can’t tell Pavel, or anybody else yet
    .note = Silence is asked for before the reason. A surprise, or something else.
    .shows = “Or anybody else yet”: there’s no reason in it so far, and no day.
    .settles = Ask till when, and who else knows.
not-a-word-to-pavel_pause-quiet = Ask till when, and who else knows. You may always tell one person you trust.
    .pressing = Fair to be wary: a promise before the reason can be secrecy. But the reason hasn’t come yet. “Till when?” and “Who else knows?” would settle it.
    .fine = It may be a surprise. It could also be something else. “Till when?” and “Who else knows?” would settle it, and you can still tell somebody.
    .unclear = Nobody can tell yet. There’s no reason in it, and no day. “Till when?” and “Who else knows?” would settle it.
not-a-word-to-pavel_till-when = Till when? And who else knows?
not-a-word-to-pavel_not-a-word = Till Sunday, he’ll be seventy. All the parents know, so it’ll leak
    .note = A secret with a reason and a last day. Every family knows it.
not-a-word-to-pavel_his-head = Pavel puts his head round the door. Everybody goes quiet. Amal looks hard at a leek.
not-a-word-to-pavel_done-something = You all stop when I come in. Have I done something?
not-a-word-to-pavel_until-sunday = No, nothing bad. You’ll hear on Sunday
    .feedback = A surprise is a secret with a last day. You kept what’s in it, and told Pavel what he needed: it isn’t against him. With somebody who isn’t worried, saying nothing is fine.
not-a-word-to-pavel_can-wait = Sunday. I drove a bus. I can wait at a light.
not-a-word-to-pavel_lotte-too = Nothing bad, Pavel. Idris, can Lotte come on Sunday?
    .feedback = You calmed Pavel and let somebody of your own in, in front of everybody. A bad secret can’t bear that question. This one can. Leaving Lotte for another day is fine too.
not-a-word-to-pavel_knows-already = Of course she can, she asked me herself
not-a-word-to-pavel_told-somebody = Of course she can. Everyone’s bringing someone
not-a-word-to-pavel_only-leeks = No, it’s only the leeks
    .feedback = You kept the surprise whole. It’s till Sunday, and other adults know, so you aren’t alone with it. It costs Pavel four uneasy days; “nothing bad” would take that off him.
not-a-word-to-pavel_too-quiet = In thirty years nobody has gone that quiet about leeks.
not-a-word-to-pavel_silence = Peel on, and don’t answer.
    .feedback = You gave nothing away, and it isn’t your surprise. It has a last day, and other adults know. If somebody looks really worried, one kind word doesn’t spoil it.
not-a-word-to-pavel_about-leeks = It’s nothing bad, Pavel, it’s the leeks, they’re – look at them. Look at that one.

## K7

actually_title = Actually
    .about = Ink on a list, and a queue that Bea calls unfair. It gets loud.
actually_every-hand = Saturday. Tomorrow is the long supper, and every hand is here. So are Sofia’s. Renate has the list.
actually_in-ink = I’ve put you down for all the Saturdays till summer. In ink.
    .note = One Saturday becomes all of them, unasked. In ink, a no looks like work.
actually_wait-longest = Actually people who come at six wait longest, every week. And they get the bottom of the pot
actually_come-at-six = “They” is me, I’m standing here. Come at six once, then tell me it’s fair.
    .note = Two sides, hers and theirs. She asks the other side over, to look.
    .shows = “Come at six once”: whoever disagrees may come, look, and still disagree.
    .settles = Come at six and look. You may still think otherwise.
actually_feeds-more = It feeds more people my way. Two hundred soups a night, Bea! That’s what we’re here for.
    .note = A big aim with a place and a number. Anybody can count it.
    .shows = “Two hundred soups a night”: that can be counted, by anybody, tonight.
    .settles = Count for a month, both ways.
actually_with-me = So who’s with me, and who wants people to go home hungry?
    .note = Whoever agrees with Bea now wants people to be hungry. Nothing is left in between.
    .shows = “Who wants people to go home hungry?” Nobody does. It makes each no sound cruel.
    .settles = Say “neither”, and see whether you can stay.
actually_pause-row = Loud isn’t the sign. Look at what’s left for whoever disagrees.
actually_five-gone = There were five from your school for six on Saturdays. They’re all gone and nobody says why
actually_five-coming = There’s five coming from your school next week. They could do six on Saturdays
actually_loud = Everybody talks. Pavel turns the radio off, to hear better. Then somebody asks what Sofia thinks.
actually_has-a-point = Hasn’t Bea got a point though?
    .feedback = You put a question in between, to the person in charge. Amal’s line had left nothing in between. She may be cross for a minute. You needn’t say anything to be allowed to stay.
actually_all-right = She has. She – no, let me – all right. She has. We vote.
actually_try-both = Can’t both be tried? A month each, and we count
    .feedback = You offered something that both sides can check. Amal had left only two sides. Nobody gets all they wanted. Where one way is plainly unfair, you can also just say that.
actually_vote-first = We vote. Then a month. Then we count.
actually_it-was-me = The five, that was me. I asked my class before I asked you
    .feedback = You told the people it cost that the question was yours. Bea is annoyed and nobody sends you away. It doesn’t bring the five back; a line to the class may bring some. Telling one person first would be fine too.
actually_could-have-asked = ok. I’m annoyed. You could’ve asked me, I’d have told you anything
actually_onions = Stay with the onions.
    .feedback = You took neither side, and your place at the table stayed. Your view stays at home as well. If it’s about you, it may come out.
actually_more-onions = Good. Somebody has to. Move over, I’ll do half.
actually_silence = Go out to the yard until it’s over.
    .feedback = You went out of a room with two sides, and can come back in: that tells you something about a group. You miss half the reasons. With good ears, staying is fine.
actually_when-to-get-out = I’m out here too. Thirty years on the bus. I know when to get off.

## The vote

the-vote_title = The vote
    .about = Wooden spoons go up. Amal has something to say.
the-vote_spoons = They vote with wooden spoons, guests too. Nine for Bea’s way, three against. Pavel votes twice, for different things.
the-vote_nine-weeks = I was wrong for nine weeks. And “who wants people hungry” was unfair – write both down, I won’t say it twice.
the-vote_off-for-a-month = Thanks. And I’m off for a month, I’m tired
the-vote_take-soup = Take soup.

## K8

the-long-supper_title = The long supper
    .about = Forty people, one surprise, and a list that closes on Thursday.
the-long-supper_sunset = Sunset is at nine minutes past six. It’s iftar at one end of the table and supper at the other.
the-long-supper_surprise = Then forty people shout “Pavel!” On the wall hangs the sign off his old bus: 9, HARBOUR.
the-long-supper_knew-nothing = I knew nothing. I saw the sign through the window yesterday.
the-long-supper_crossed-out = I’d put you down for Saturdays, Sofia. Nobody had asked you. It’s crossed out.
the-long-supper_till-summer = Stay till summer, you fit. Or don’t – no, I mean it – and wave when you pass.
    .note = Warm words with a wish in them. The second half is a door.
the-long-supper_thursday = The list closes on Thursday. For everyone. It’s on both doors.
    .note = A real date, the same for all. There are four days to ask anyone.
the-long-supper_yes-saturdays = Yes. I’d like Saturdays
    .feedback = This yes is yours, to something you’ve tried. Renate’s ink is crossed out, and Thursday is a date for everybody. It can become a no, before Thursday and after.
the-long-supper_sleep-first = Saturdays! Sleep first. The list closes on Thursday, not – you know. Not tonight.
the-long-supper_sometimes = Now and then maybe. I want to talk to Lotte first
    .feedback = You took the question to somebody who is part of your week. Nobody here asks you to decide alone or now; that’s what is good about Thursday. Where it’s only about you, you can decide at once.
the-long-supper_thursday-will-do = Then talk to Lotte. Thursday will do.
the-long-supper_done = I’ve done my hours. Thank you, it was nice
    .feedback = You stop where you’d said you would, beside people who like you. It may feel unkind, and it isn’t. Their liking asks for nothing. A week more, or till summer, is open too.
the-long-supper_wet-hands = Thank you, Sofia. Bring the form on Wednesday, my hands are – look. Wet.
the-long-supper_silence = Take a towel, and leave it open.
    .feedback = You let a big question wait at a loud table, and nobody says “are you sure?”. Thursday is soon enough. After that the list is closed, for you as for everybody.
the-long-supper_plates = Papa hands her the plates. Nobody asks a second time.

way-home_title = On the way home
    .about = Papa is quiet. Lotte asks for a day.
way-home_papa-dries = Papa has dried forty plates. He says nothing for a whole street, which is long for him.
way-home_sundays = Then Sundays are mine. I mean, are they? I’m asking
    .note = “Mine” is a big word between friends. She hears it herself, and asks.

## The four ending scenes

saturdays_title = Saturdays
    .about = A full hatch, a key, and a question at school.
saturdays_five-at-six = Saturday, six o’clock. Five people from school stand at the hatch. For Sofia there’s a key, with a form for Papa.
saturdays_not-thin = It isn’t thin any more. It still needs salt.
saturdays_signed = Signed. Who has the other keys? No, I know. I asked.
saturdays_signed-asking = Signed. And who has the other keys? I’d like to know.
saturdays_exams = I’ve got exams in May
saturdays_key-on-hook = Then we don’t see you in May. The key goes – there. On the hook.
saturdays_which-one = Milo said LotteandSofia today. I said which one

now-and-then_title = Now and then
    .about = Exams, a long quiet, then one question.
now-and-then_no-calls = Exams. Sofia stays away all spring. Renate doesn’t ring, and nobody asks why. Then it’s June.
now-and-then_muted = Exams. Sofia mutes the kitchen all spring, and nobody asks why. Then it’s June.
now-and-then_still-onions = Are there still onions?
now-and-then_always-onions = There are always onions. Bea’s back too, she – yes. She says hello.
now-and-then_wait-for-me = Onions? Wait for me. I’m coming as Lotte, not as LotteandSofia
now-and-then_can-i-look = You’re off to that kitchen? Can I come and look this time

ten-hours_title = Signed
    .about = A form, a remark, and a bus home.
ten-hours_the-form = Wednesday. Amal counts on wet fingers: ten hours. Under “Remarks” she writes something.
ten-hours_argues-well = “Argues well.” There. They should know.
ten-hours_peels-well = “Peels well. Knows when to go.” There. They should know.
ten-hours_nobody-writes = Sofia takes the tape off the apron. Nobody says “are you sure?”. Bea is on the same bus.
ten-hours_how-was-it = And how was it
ten-hours_good-at-it = Loud. I was good at it
ten-hours_can-say-no = Saturday? You can say no, I’d just like to know by Friday

not-on-saturdays_title = Not on Saturdays
    .about = A notice on the hatch, and a question that Sofia asks.
not-on-saturdays_hatch-shut-one = Saturday, six o’clock. On Wednesdays Bea’s way works. On Saturdays the hatch is shut at six. It needed five people. Sofia is one.
not-on-saturdays_hatch-shut = Saturday, six o’clock. On Wednesdays Bea’s way works. On Saturdays the hatch is shut at six. It needed five more people.
not-on-saturdays_i-can-read = So not on Saturdays. Then on Saturdays I cook, at home, for as many as fit.
not-on-saturdays_two-came = Sofia has written to the class what Mr Costa saw. Two have come back, for Wednesdays. Saturday stays shut.
not-on-saturdays_nobody-wrote = The class chat has long moved on to something else. Saturday stays shut.
not-on-saturdays_was-it-my-photo = Was it because of my photo
not-on-saturdays_partly-yes = Partly. I’d rather say it than – yes. Nobody’s cross with you. And do ask, next time too. Somebody who can come and look.
not-on-saturdays_half-mine = Half of it was mine. I’ve told the kitchen that

## Endings, turning points, questions, for the facilitator

ending-saturdays = Saturdays
    .opening = Sofia said yes, and slept on it first. Who had pressed before, and what came next?
ending-now-and-then = Now and then
    .opening = Sofia was gone for weeks, and nobody asked why. What had happened to her no before?
ending-ten-hours = Signed
    .opening = Sofia stopped after her ten hours, and was let go with a signature.
ending-not-on-saturdays = Not on Saturdays
    .opening = Asking was fair; the class couldn’t know. The hatch stays shut on Saturdays, which is hard on people who eat there.

turning-cumin = “So the young one goes home, and the old one carries the pots up.” Going at six felt unkind. On Saturday Pavel wrote that six was six.
turning-ninety-messages = “I’ll tell everyone you swapped me for soup.” Her oldest friend, and a threat. Next morning she took it back. The ninety messages never asked for anything.
turning-what-does-it-cost = Somebody to ask was there: Papa, a page, two telephone numbers. “Tonight, or I will” left time for the class chat only.
turning-the-lorry-at-four = “Really not? Not even an hour?” came after a no. “Maths is maths” came after the same no. One asks again, one lets go.
turning-not-a-word-to-pavel = “You can’t tell Pavel, or anybody else yet.” Nobody could know what that was. “Till when? And who else knows?” settled it.
turning-actually = “Who’s with me, and who wants people to go home hungry?” It was shouted for soup. It pressed all the same, and she said so herself.
turning-the-long-supper = “Stay till summer, you fit. Or don’t.” Three answers are open, and silence is a fourth. The list closes on Thursday for all four.

question-which-worried = Which line would have worried you most? What did you look for next?
    .answer = “Can you keep something to yourself?” At that point nobody can tell. I’d look for a last day, and for who else may know. Both come one line later.
question-who-took-it-back = Who presses Sofia and takes it back? What exactly do they say?
    .answer = Papa: “I said it so that you’d stay, and that was unfair.” He names what he did. He doesn’t add “but”. And he stops doing it.
question-other-kind = Which line here would you show somebody new in a group, so that she knows what a way out looks like?
    .answer = “You can leave it again.” Bea says it before Sofia has even joined. Or “Tape comes off.” Nobody had to ask for these ways out.
question-the-no = Where does Sofia say no, and what does she hear next? Read both lines.
    .answer = “I can’t today.” Then “Not even an hour?” presses, and “maths is maths” doesn’t. Later Amal says sorry for the first. After a no, people should get quieter, not louder.
question-whom-to-ask = On Sunday night Sofia is uneasy. Whom could she ask, so that the answer helps?
    .answer = Somebody who isn’t part of it and can go and look: Papa or Mr Costa. Renate can answer too, but not as the only one. The class can only guess.

facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: a youth worker; somebody from a kitchen like this one; pupils of 14.
facilitator-aim =
    To look at what a line does to Sofia and what happens to her no; never at who says it, and never at how new they are.
    For you, before the session: there is no recruiter in this story. Seven lines press all the same, by strangers and by her own people, and each is taken back. One ending has a cost that stays.
    Pair it with another story for the same group, in either order, and don’t say beforehand which is which.
    A sentence to say aloud at the end: “It was fine because of what they did with a no. Not because of who they are, and not because soup is a good cause.”
facilitator-timing =
    With 50 minutes, on the class track:
    – 5 minutes: what to say in minute one, ground rules, the note before the story.
    – 20 minutes: the track, read aloud or on the projector, with three votes and four pauses.
    – 20 minutes: the talk.
    – 5 minutes: the support page, and something to do.
    With 25 minutes: don’t play. Read “What does it cost?”, “The lorry at four” and “Actually” aloud, stop at each pause, then talk.
    Playing freely takes about ten minutes. Every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Sofia and the people in the story, not about ourselves.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-minute-one =
    “You’re going to read some weeks on somebody’s phone. Some of it presses her, some of it doesn’t, and sometimes nobody can tell yet.
    You can’t see it from who is speaking. So look at two things: what does this line do to her, and what happens when she says no?
    Nobody collects your answers. You may pass at any time. At the end we talk about her, not about us.”
facilitator-stop-at =
    – “What does it cost?”: stop after “She hardly ate.” Let everybody show pressing, fine or can’t tell yet, with a hand. Then read what he says on Thursday.
    – “The lorry at four”: read “Not even an hour?” and “Maths is maths” one after the other. Both come after the same no. What does each do with it?
    – “Not a word to Pavel”: stop after “or anybody else yet”. Collect questions that Sofia could ask. Two of them settle it.
    – If a pair ended at “Not on Saturdays”: ask the room who could have answered on Sunday night. Don’t ask who chose it.
    At each stop two minutes are enough.
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
facilitator-in-the-room =
    Whoever eats in such a kitchen may be in the room, and you won’t know. Say once, early: “Ilka eats here at six, and she can cook better than most of them. People come to such a kitchen as guests, and it can be anybody’s turn.” Don’t say “the poor”, don’t ask who knows such a place, and leave “the bottom of the pot” to Bea and Ilka.
    Somebody may fast, or belong to a mosque or a parish. Nobody is asked to explain anything.
    Boys: Idris, Pavel, Papa and Milo press, joke, carry and apologise too. Ask “what does the line do?”, and let “she” stand for Sofia, not for girls.
    Somebody’s best friend may sit two rows away. Keep “Lotte” about Lotte.
facilitator-four-minutes =
    Keep “Who presses Sofia and takes it back? What exactly do they say?”
    It holds the whole story: nice people press, known ones too; what counts is what comes after the no. And everybody can answer it by reading one line aloud.
facilitator-early-finishers =
    Whoever is done early takes a line that pressed, and writes it new: so that it asks openly, and a no is easy. For example: “I miss you on Wednesdays. Shall we eat later that day?”
    Then they look for the place where the same person takes it back, and compare. Nobody has to show theirs.
facilitator-leave-out =
    – Anybody’s own clubs, chats, family or faith, and where anybody eats.
    – “Has this happened to you?”
    – Who judged which line, who marked how many, and who sent the photo to the class.
    – Explaining anybody’s faith, or asking somebody in the room to explain it.
    – Real groups, real names, real cases, also from the news.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
    – A warm story brings things up too: somebody may see what their own group lacks, or that a no at home gets louder. The same steps hold.
facilitator-letter-home =
    Dear parents and carers,
    this week our class reads an interactive story called “Ten Hours”. A girl of sixteen helps in a neighbourhood kitchen. There are many messages, some hurry, and some guilt. Pupils decide at a few points what she does, and talk about it afterwards.
    We practise one thing: noticing when somebody presses, whoever it is, and what a fair person does with a no. It isn’t about any religion, origin or opinion, and nobody is asked about their own life. Everybody may pass. Nothing that a pupil chooses is kept.
    The story is one of a set about pressure and recruitment online. All people in it are invented.
    You may read it yourself beforehand: please ask. If it leads to a question or a worry at home, write to us, or to the safeguarding lead of our school.
    Kind regards
facilitator-close =
    Leave on something to do: the second-look question, “What happens here if I say no?”
    Let everybody put it to one line of the story first, then keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

## Words that the story explains

word-parish = parish
    .means = the people of one church, and their house
word-cumin = cumin
    .means = a brown spice
word-leek = leek
    .means = a long green vegetable, like an onion
word-iftar = iftar
    .means = the meal at sunset, after a day of fasting
word-hatch = hatch
    .means = a small window where food is handed out
word-crate = crate
    .means = a box for carrying things
