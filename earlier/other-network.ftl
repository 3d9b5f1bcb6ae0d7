# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 6be7c97e
-hana = Hana

# @src cf8a12de
-elio = Elio

# @src 8cc726ec
-teo = Teo

# @src b51a110a
-mum = Mum

# @src 15f49e2d
-vida = Aunt Vida

# @src 52cff078
-jo = Jo

# @src ee6fa49c
-ines = Ines

# @src dea32027
-adler = Ms Adler

# @src 49766c6e
-bilal = Bilal

# @src b4330445
-karim = Ms Karim

# @src 53e316ab
-agata = Agata Wolny

# @src ab3e886d
-derya = Derya

# @src 7e5e73b9
-lund = Mr Lund

# @src 8d3c8f56
-priya = Priya

# @src 22772882
-mara = Mara

# @src 55ecfaed
-tilda = Tilda

# @src 9c348102
-katja = Katja

# @src abc20785
cast-hana = { -hana }
    .about = you
    .letter = H

# @src e8f2b496
cast-elio = { -elio }
    .about = your twin brother
    .letter = E

# @src 1b04026e
cast-teo = { -teo }
    .about = your brother, ten years old
    .letter = T

# @src 92967f4f
cast-mum = { -mum }
    .about = your mother, works nights
    .letter = M

# @src 9e9c6ae7
cast-vida = { -vida }
    .about = your aunt, mends tractors
    .letter = V

# @src eaf08335
cast-jo = { -jo }
    .about = your friend, from choir
    .letter = J

# @src 2808a0a1
cast-ines = { -ines }
    .about = from your choir
    .letter = I

# @src 2946a569
cast-adler = { -adler }
    .about = careers adviser at your school
    .letter = A

# @src 8de9d6a2
cast-bilal = { -bilal }
    .about = leads shifts at Coast Watch
    .letter = B

# @src 68f1d933
cast-karim = { -karim }
    .about = runs the library
    .letter = K

# @src 4927f4ef
cast-agata = { -agata }
    .about = works council at the Ferry Works
    .letter = A

# @src f23f5b2c
cast-derya = { -derya }
    .about = answers at the youth line
    .letter = D

# @src b1de3685
cast-lund = { -lund }
    .about = safeguarding lead at your school
    .letter = L

# @src 29698a37
cast-priya = { -priya }
    .about = new to you
    .letter = P

# @src ec3f9ab0
cast-volunteer = A volunteer
    .about = from Coast Watch
    .letter = V

# @src 28093e12
cast-reader = An old man
    .about = from the reading group
    .letter = R

# @src eb1406a9
cast-plaza = Plaza
    .about = the app itself
    .letter = P

# @src 581df8f3
cast-coast-watch = Coast Watch
    .about = local group, with address and phone
    .letter = C

# @src 2cf37de8
cast-mara = { -mara }
    .about = new to you
    .letter = M

# @src 27e3d3bc
cast-tilda = { -tilda }
    .about = new to you
    .letter = T

# @src 2e6ed1c8
cast-katja = { -katja }
    .about = new to you
    .letter = K

# @src e81aedaa
cast-lantern = Lantern
    .about = suggested, no names, no address
    .letter = L

# @src 86d7c520
cast-network = The Other Network
    .about = no names
    .letter = O

# @src ba99c595
cast-nameless = ·
    .about = no name
    .letter = ·

# @src 3a97b87e
channel-feed = Plaza
    .about = the feed

# @src c780e333
channel-mara = { -mara }
    .about = Plaza

# @src 8c763041
channel-tilda = { -tilda }
    .about = Plaza

# @src 0934e05a
channel-katja = { -katja }
    .about = Plaza

# @src cb19ef8e
channel-jo = { -jo }
    .about = Plaza

# @src 65fe5ed7
channel-elio = { -elio }
    .about = Murmur

# @src c2c09c09
channel-adler = { -adler }
    .about = school mail

# @src 33163d9c
channel-vida = { -vida }
    .about = Murmur

# @src 970ff87e
channel-priya = { -priya }
    .about = Plaza

# @src e6b8cc22
channel-plaza-help = Plaza, questions
    .about = a person answers

# @src e38e5467
channel-choir = Choir chat
    .about = Murmur

# @src 1e14c15a
channel-home = Home
    .about = Murmur

# @src 09b66ede
channel-watch = Coast Watch
    .about = Plaza

# @src b6557e8a
channel-circle = The circle
    .about = Plaza

# @src d7ec967c
channel-murmur = { -mara }, { -tilda }, { -katja }
    .about = Murmur

# @src 2f2b8d84
channel-lantern-page = Lantern
    .about = a page on Plaza

# @src f3b84df9
channel-watch-page = Coast Watch
    .about = a page on Plaza

# @src 3533897f
channel-network = The Other Network
    .about = a page inside the story

# @src 20387fe0
channel-walk = On the way home
    .about = face to face

# @src 6ba71fb0
channel-kitchen = The kitchen
    .about = face to face

# @src 385c362e
channel-boathouse = The boathouse
    .about = face to face

# @src 48454394
channel-desk = { -adler }’s desk
    .about = face to face

# @src 4f72e9b5
channel-lead = { -lund }’s room
    .about = face to face

# @src a018a05c
channel-library = The library
    .about = face to face

# @src 72a9318d
channel-crane-hall = Above the crane hall
    .about = face to face

# @src e6a63c86
channel-vida-call = { -vida } on the phone
    .about = on speaker

# @src 5d6344d7
channel-stairs = The stairs
    .about = face to face

# @src a7222dd9
channel-room = Hana’s room
    .about = face to face

# @src bced3b15
channel-derya-call = The youth line
    .about = on speaker

# @src 48abb59b
scenario-title = The Other Network

# @src fae3f916
scenario-line = You are Hana, 17. No apprenticeship. Then a lot of people write.

# @src 21c64acc
scenario-before =
    A loud week: many messages, a secret or two, and people in a hurry.
    Nobody is hurt. On some ways she packs a bag at night; at the end of all of them she is at home.
    You can step away at every point of the story. That is part of it.

# @src 7490db19
ask-do = What does { -hana } do?

# @src 6c303d75
ask-say = What does { -hana } say?

# @src 03b06df1
ask-write = What does { -hana } write?

# @src 28cbdcc3
the-post_title = The post
    .about = Hana writes one line. Answers come quickly.

# @src 6e124b60
the-post_six = Six o’clock. Hana writes one line, turns the phone face down, and turns it up again.

# @src b554e668
the-post_line = No engine apprenticeship for me. My brother got his. Happy for him. Mostly

# @src f11c7664
the-post_jo = Oh no. Want company on the walk home?
    .note = Jo answers the hurt too. She offers a walk you can turn down.

# @src 247b6ccf
the-post_mara = They wouldn’t let you near an engine. We would
    .note = Within two minutes she answers your sore spot, and promises for a “we”.

# @src 9e59096e
the-post_tilda = So sorry, that’s rotten. Hope somebody cooks for you tonight!
    .note = New and quick too. She wishes you something, and asks for nothing.

# @src 3cb680ce
the-post_lamp = Both of them have the same small lamp beside their names: Lantern.

# @src c78f2a39
the-post_ines-alto = You’re still coming to choir though? We can’t do the alto line without you
    .note = You’ve just been told no, and now the choir’s trouble is yours too.

# @src e5d9e801
the-post_ines-sorry = Sorry. That was about the alto line and not about you. Come or don’t

# @src 976f993a
the-post_walk = Thank Jo, and walk home together.
    .feedback = Ines pressed, and took it back. Jo asks, and you could say no. Mara’s line was a promise, two minutes after the hurt. It can wait until you’ve eaten.

# @src 56b2e159
the-post_who-is-we = Who is “we”?
    .feedback = You asked who is there before you took the kindness. Mara is new, and turned up just when you’re hurting. With people you’ll meet at choir, that question can wait.

# @src 64ae7b75
the-post_look = Look at Lantern’s page.
    .feedback = Kind words came with a lamp beside them, and you look who is behind the lamp. See what the page says, and what it leaves out. Plenty of ordinary groups begin with one warm line.

# @src f70fe46d
the-post_silence = Close Plaza for tonight.
    .feedback = You left a loud hour. Mara’s line came just when it hurt; it needs no answer today, or ever. Jo won’t mind, and Ines has said come or don’t. On a calmer evening, reading on is fine.

# @src 1f2c93b7
walk-home_title = Walk home
    .about = Jo shares a roll, and says what she thought for one second.

# @src 3815140b
walk-home_rolls = Jo stands at the choir door with two bread rolls. One and a half.

# @src 2f3fa3ea
walk-home_glad = I was glad for one second, honestly, because at the Ferry Works you’d never have had evenings
    .note = She would like to keep you, says so, and leaves you free.

# @src 4401f1b9
walk-home_ashamed = Then I was ashamed, then I bought rolls. You get the whole one

# @src 157706ac
walk-home_biscuit = At number nine the dog looks over the gate. Jo changes sides. Hana doesn’t laugh. Mostly.

# @src d890ab6c
walk-home_those-three = Who’s that Mara under your post? She’d answered before I’d finished reading it

# @src 4486e336
walk-home_no-idea = No idea. They were nice though

# @src fd3b92df
walk-home_fast = They were nice. They were also fast

# @src 7007d889
walk-home_choir-moves = Choir chat’s moving to Murmur, Plaza eats my messages. Say if you mind and we’ll stay
    .note = A private app too. Everybody hears why, and a no costs nothing.

# @src 1fadbcae
walk-home_a-day-to-think = And the boss who asked if you’d like the office better, what would you tell him if he stood here now?

# @src 7e8f7590
walk-home_in-writing = That my weld was straighter than Elio’s. I have it in writing
    .feedback = You turned a hurt into something that a person can check. It may lead nowhere. Nobody here used the hurt; Jo only asked. Some days it’s fine to be just sad.

# @src 578c2891
walk-home_someone-must-read = In writing? Then somebody has to read it, start with Ms Adler, she reads everything

# @src d4ec8df0
walk-home_show-you = If they write again, can I show you?
    .feedback = Now a second person can look with you if they write again. Such lines work best on somebody who reads alone. It costs a little privacy. A friend’s chat you’d show only if it worried you.

# @src b0e52a7e
walk-home_if-nice = Yes. And if they’re just nice I’ll say that too

# @src 115953d1
walk-home_how-is-biscuit = Not today. Is that dog looking at you?
    .feedback = A rest from the subject is a move too, and Jo takes the no. It’ll come back by itself. If it keeps you awake, one sentence to her is enough.

# @src e7f8a584
walk-home_large = He’s called Biscuit. He is the size of a sofa, so yes he is

# @src e20c7f5c
walk-home_silence = Walk on in silence.
    .feedback = Being quiet beside a friend is company, and Jo doesn’t ask twice. Nothing was put to you that can’t wait until tomorrow.

# @src a390054d
walk-home_hum = Jo hums the alto line, badly, on purpose, until Hana corrects it.

# @src 134645b4
do-we-know-each-other_title = Do we know each other?
    .about = Mara answers quickly and warmly, and asks for another app.

# @src fc2f73ef
do-we-know-each-other_younger = There is a message already. It is two minutes younger than the post.

# @src 982d00b1
do-we-know-each-other_read-your-post = Hi Hana. I read your post about the apprenticeship. That was hard

# @src f4b042fd
do-we-know-each-other_do-we = Thanks. Do we know each other?

# @src 4c301bad
do-we-know-each-other_reading-group = Not yet. I help with a reading group, Tuesdays at the library. Open to everyone
    .note = A day, a place and an open door. Nobody can tell yet if she means it.
    .settles = Ask to bring a friend. Or ask at the library’s desk who runs Tuesdays.

# @src aa620a5c
do-we-know-each-other_not-like-others = Nobody else writes like you. I saw it after one evening
    .note = Big praise, from somebody who has read three posts.

# @src 3ef721db
do-we-know-each-other_three-posts = You’ve read three posts of mine

# @src 8ef9682c
do-we-know-each-other_told-us = So you’re Hana! Mara told all of us about you
    .note = You wrote to one person. Now several know you, and are glad.

# @src aa06adeb
do-we-know-each-other_noodles-at-six = Noodles in ten minutes. I cooked for nine I think. Come down?
    .note = He names a time. The noodles are the reason, and you may say no.

# @src 03a82613
do-we-know-each-other_murmur = It’s loud here. Murmur? Messages there are gone by morning
    .note = Only they see it there, and by morning there’s nothing to show anybody.

# @src 976bdf5e
do-we-know-each-other_stay = I’d rather stay on Plaza. Why move?
    .feedback = You stayed where others can see it. On Plaza you can block, report and show it to somebody. Watch what she does with your no. Where a no is taken as easily as a yes, moving is fine.

# @src f7b37d98
do-we-know-each-other_here-then = Then here. Plaza is fine
    .note = She takes the no and leaves it there.

# @src 7765e4f1
do-we-know-each-other_who-comes = Can I bring a friend on Tuesday?
    .feedback = You tried the open door. The praise before it came from somebody who hardly knows you. An open group can say yes to a friend. If it can’t, don’t go alone, and show somebody at home what came back.

# @src 5539625a
do-we-know-each-other_just-you = One day, yes. For now I’d like it to be just us
    .note = She may be shy. But “open to everyone” has become “just us”.
    .settles = Say that you come with a friend or not at all, and see.

# @src 9a54574b
do-we-know-each-other_all-right = All right, see you on Murmur
    .feedback = You said yes to a place where only they see it, and by tomorrow it’s gone. You can go back to Plaza, tonight or later, without a reason. With Ines the same app is just an app.

# @src f4a9545e
do-we-know-each-other_there-you-are = There you are. Tilda and Katja are here too

# @src 0496b990
do-we-know-each-other_cold-noodles = Downstairs three people sit down. At eight Hana’s bowl is cold, with a plate on it.

# @src 6fee6de1
do-we-know-each-other_silence = Say nothing, and go down to eat.
    .feedback = She praised you, then asked you to move. Nobody is owed an answer at half past six. A kind person can wait until tomorrow.

# @src 35c3a411
do-we-know-each-other_garlic = The three dots go on. Hana follows the smell of burnt garlic.

# @src 78aa6d64
lantern-page_title = Lantern’s page
    .about = A tidy page. Hana looks for a street, a surname, a price.

# @src b31a2ae3
lantern-page_tidy = Lantern’s page is pale and tidy. Hana scrolls to the end. It isn’t far.

# @src 98e3bbec
lantern-page_outside = For everyone who was told to wait outside the workshop.
    .note = A mirror for your bad day, and for anybody else’s.

# @src 94730129
lantern-page_build = We build. Come and see what you could do.
    .note = What do they build? It would fit any group.

# @src c2348d79
lantern-page_no-street = Hana looks for a street, a surname, a price, a photo of somebody holding a tool. There’s a drawing of a lamp.

# @src 6b25630c
lantern-page_who-runs = Who runs this? Where are you?
    .feedback = You asked in the open, where others can read it. The page is one big promise, with no place, date or name. See whether a name comes. A page that wants nothing needs no question.

# @src 8c216179
lantern-page_all-of-us = All of us run it!

# @src cd7766dc
lantern-page_compare = Open Coast Watch’s page as well.
    .feedback = Two pages side by side say more than one. Lantern’s had a big promise and nothing behind it. It takes five minutes; for a page about cats nobody would.

# @src 12ea8080
lantern-page_pier-two = Boathouse, Pier 2. Ask for Bilal Aydin. We save people. We also clean toilets.
    .note = A big purpose too, with a door, a surname and the dull part left in.

# @src aef92c6c
lantern-page_hear-more = Press “I’d like to hear more”.
    .feedback = It was one small click, for a big promise. Now the page knows that you’re curious, and more will come. You can still answer none of it. Where one click takes it back, it’s just a newsletter.

# @src 2c3a1103
lantern-page_four-seconds = The button turns green. Above it, Hana’s messages show a red dot.

# @src 74f235a6
lantern-page_silence = Close it.
    .feedback = It was a big promise with no street and no name, and you closed it. It stays where it is. Being curious and being done with it are both allowed.

# @src 225a159c
noodles_title = Noodles
    .about = Elio cooks for nine, and says what he didn’t say at the Ferry Works.

# @src 5ddbfff1
noodles_sorry = Sorry about earlier. Noodles? I mean sorry about all of it, and also there are noodles

# @src 78d5ca21
noodles_steam = The kitchen is all steam. Elio has cooked for nine. They are four, and Mum is going to work.

# @src ce612dc2
noodles_locker = They gave me a locker. I didn’t know if I should tell you, and now I have, so

# @src 6f21d313
noodles_good-locker = Is it a good locker?

# @src deb3f049
noodles_it-sticks = It sticks. You’d have it open and mended in the time I look for the key
    .note = Praise from somebody who has watched you mend things for years.

# @src 2e47aca5
noodles_office = The boss asked you about the office and I sat there. I was right there and I said nothing

# @src 7fc15ad7
noodles_please-dont = Just don’t be angry, please, I can’t start on Monday if you’re angry
    .note = Your anger becomes a thing you’d be doing to him.

# @src 1a2ccf58
noodles_were-you-scared = Why can’t she be angry? Were you scared?

# @src b3cea246
noodles_you-can = Yes. No, you can, Hana. That was stupid of me, I’ll start on Monday anyway

# @src 4069b026
noodles_someone-who-counts = You could say it now. To someone who counts
    .feedback = You asked for help with the unfair thing itself. It puts Elio in a hard place in a new job, and he may say no. In a few days it can still be said.

# @src 61135c6f
noodles_shut-the-page = The works council meets on Wednesdays. I looked it up, and then I shut the page

# @src 8c5af35b
noodles_three-strangers = Strangers wrote within two minutes. Look
    .feedback = You showed it early, before there was anything to hide. What is quick and kind is easier to read with four eyes. He may see too much in it, or too little. A classmate’s kind word you needn’t show anybody.

# @src 6d4576d0
noodles_i-like-you = Nice. And quick. I never answer you that fast, and I like you

# @src 33702194
noodles_angry = I’m angry. Not at you. A bit at you
    .feedback = He pressed with his fear, and took it back. Anger that is said can be answered. It also keeps until tomorrow, if tonight is for noodles.

# @src 25b2757a
noodles_which-bit = Which bit? I’d like to, no, you say, and I’ll just listen

# @src a9d73ae5
noodles_silence = Eat, and say nothing.
    .feedback = Elio pressed you, and took it back: you may be angry. You let the evening be small, and nothing had to be decided. If it still hurts tomorrow, talking is fine then.

# @src d90babe5
noodles_biggest-bowl = Teo gives her the biggest bowl and doesn’t ask why.

# @src 8c270cc7
a-loud-friday_title = A loud Friday
    .about = Lists, a glove, three new names, and a Saturday with an hour on it.

# @src 27de3eb8
a-loud-friday_cleared = On Murmur yesterday’s talk has cleared itself. She had wanted to read one line again.

# @src c4504ccd
a-loud-friday_hope-you-slept = Good morning. I hope you slept, today can only be better
    .note = One early hello, with no question in it. You could leave it there.

# @src a68c9b7f
a-loud-friday_write-again = I hope it’s all right that I write again?
    .note = You hadn’t answered. It’s polite, and still it’s the next message.

# @src aa40fb99
a-loud-friday_nine-bowls = I cooked for nine and you didn’t come down. It’s fine. I ate yours. It’s fine
    .note = “It’s fine”, twice: you’re to feel that it isn’t.

# @src 17cc589e
a-loud-friday_milk = Milk. Onions. Something green. Somebody please sleep.

# @src 5d3e95ee
a-loud-friday_priya-hello = Hi, I’m Priya, second year at the lifeboat workshop. I was turned down too. My number’s on the workshop page, ask for me there
    .note = New, on your bad day. She says where to check her, and leaves calling to you.
    .shows = “My number’s on the workshop page, ask for me there”
    .settles = The workshop’s page: is her name on it? And whether more comes if you don’t answer.

# @src e21bfea8
a-loud-friday_round-two = Your letter was weak. Your test piece was not. Round two opens Monday. Be in it.

# @src 757f6f0b
a-loud-friday_has-your-brother = Your brother has a bench now. Did he ask about one for you?
    .note = It sounds like care for you, and makes Elio smaller.

# @src a506b623
a-loud-friday_a-new-name = New isn’t the sign. Look at what it asks of her.
    .pressing = She’s new, and she writes on a bad day: fair. But she says where to check her, and nothing is asked.
    .fine = She’s new, and still: a name, a workshop, and the next step is Hana’s. Without an answer nothing more comes.
    .unclear = The name could be invented: fair. She hands over a way to check it that isn’t this chat, and waits. That’s enough.

# @src cc05a899
a-loud-friday_turned-down = So I was turned down too once, by a bakery. I cried in the yard. That’s all
    .note = She tells her own bad day, blames nobody, and asks nothing of you.

# @src 391fe513
a-loud-friday_forty-one = Forty-one messages about one glove today and we’re not sorry. Mute us if you like!
    .note = A lot of messages, and you may mute them. Nobody there counts your answers.

# @src da72bb09
a-loud-friday_taster = Coast Watch lets people try it tomorrow at nine, Pier 2, you only need socks. Coming?

# @src 8066640a
a-loud-friday_whole-circle = I’m Katja! We all talk tonight at eight. You have to be there!
    .note = Tonight, and “have to”. Nothing breaks if it is next week.

# @src ed4a9ce1
a-loud-friday_socks = Nine is cruel. I’ll bring socks
    .feedback = You made a plan with an hour, a place and someone you know. Katja’s said tonight, all of them, and you have to. People who like you can wait a week.

# @src ba673518
a-loud-friday_two-pairs = Two pairs. The sea takes the first one

# @src 5357753b
a-loud-friday_look-up-priya = Look up the lifeboat workshop’s page.
    .feedback = You checked a stranger where she can’t write the answer herself. Katja’s “have to” can wait. Jo has asked about tomorrow too, and is still waiting.

# @src 2de76f41
a-loud-friday_apprentices = A street, a telephone, four apprentices: “Priya, year two.” On Saturday Hana goes there to look through the window, and forgets the pier.

# @src 09a08117
a-loud-friday_might-come = I might come. Who else is there?
    .feedback = You go, and you’ve asked who is there. Katja had said tonight, and you have to. It costs an evening, and you may leave when you like. Where nobody counts who came, it’s just an evening.

# @src 55dc5ba3
a-loud-friday_nine-of-us = Mara, Tilda, me, six I hardly know. Leave when you’re tired!
    .note = You asked who, and got names, a doubt and a way out.

# @src b65416e6
a-loud-friday_cant-sleep = I’ll be on Murmur tonight. I won’t sleep anyway
    .feedback = Being answered at night is warm. It also takes the night, and on Murmur nobody else can see. You can stop at any hour, without a good night. A friend wants her own sleep too.

# @src cde74118
a-loud-friday_off-at-eleven = Just till eleven for me, I’ve got work tomorrow!
    .note = She writes at night too, with an end to it, and a reason.

# @src e42d514d
a-loud-friday_silence = Put the phone in the bread tin.
    .feedback = They said tonight, and you let it hum. Whoever likes you can be answered tomorrow. With the choir chat it would be the same.

# @src b527815b
a-loud-friday_hums = The tin hums eleven times. In the morning, at half past eight, the bell rings: Jo.

# @src 0e5031b8
a-loud-friday_plus-one = I put you down for today so you can’t say no now
    .note = She has decided, and only then rings the bell.

# @src 232cd055
a-loud-friday_only-pencil = That’s not true, you can, it’s only pencil, I can cross you out

# @src b8070a6e
coast-watch_title = Coast Watch
    .about = Saturday at nine: page two, a stuck winch and a sore friend.

# @src 4bccdd2a
coast-watch_spoon = Nine o’clock, Pier 2. Wind, five strangers in orange, one engine that coughs.

# @src a19b809c
coast-watch_page-two = Page two is for a parent. Without it you stay on the pier, and there’s plenty to do on the pier. Mine come and wave.

# @src bdee4447
coast-watch_winch = The winch sticks. Hana asks for a spanner, and at half past ten it turns. The spanner slides into the sea.

# @src 39ff6319
coast-watch_only-spanner = You’d be good here, I’ve watched you for an hour. That was also our only spanner, so please bring one.
    .note = Praise for what he watched, and the lost spanner.

# @src 36c52210
coast-watch_a-year = We’re a bit of a family. I stopped for a year and nobody made a face
    .note = The word “family”, and how stopping went: a year away, nothing to pay back.

# @src baaed536
coast-watch_before-dry = We’re two short next week. Say yes now, before you’re dry.
    .note = He catches you while you’re glad, and wants the yes at once.

# @src bc53411e
coast-watch_boat-list = No, forget that. Saturdays or never, both fine. Tell me by Friday, because I count life jackets.
    .note = He needs a date and says what for. A no would do as well.

# @src 1d519404
coast-watch_missed-you = We missed you last night. Mara was really sad
    .note = Somebody’s sadness is handed to you. You only had an evening.

# @src be150f1a
coast-watch_rather-there = You’d rather be in there with them than here with me. After I saved you a place
    .note = She makes your look at the phone into something you’re doing to her.
    .shows = “After I saved you a place”
    .settles = What she does next, and what happens if Hana looks again.

# @src a075597c
coast-watch_jo-on-the-pier = Nice people press too. This is about one line.
    .pressing = A kind deed is held up, so that Hana owes something. Jo is a good friend, and this line presses.
    .fine = Jo is hurt, and may say so: fair. But the place she saved is held up like a bill. A friend can press too.
    .unclear = What Jo does next will tell a lot about Jo: fair. This one line already asks Hana to pay for a kindness.

# @src 2ae5abd0
coast-watch_unfair = That was unfair. I was seasick and jealous, mostly jealous. Look at your phone all you like

# @src 5b8661f0
coast-watch_know-lantern = Bilal, do you know a group called Lantern?
    .feedback = You asked somebody who has no part in it. Tilda and Jo both handed you their feelings. Jo took it back: that’s the difference to look for. He may not know, and says so.

# @src a586d388
coast-watch_where-do-they-meet = No. But I don’t know everybody. Where do they meet?

# @src 43e22917
coast-watch_no-idea = Hana opens her mouth, and finds that she has no idea.

# @src 191843d2
coast-watch_this-engine = Who looks after this engine?
    .feedback = Two people handed you their feelings, and one took hers back. You went for the engine. It could lead to work, or to another no. On a day off, a boat can be just a boat.

# @src dd626457
coast-watch_up-the-coast = A workshop up the coast, with four apprentices. I can ask what they look for. I can’t promise anything.

# @src f50a9a03
coast-watch_on-his-hand = He writes “engine, Hana” on his hand, under “bread”.

# @src 4dae54ac
coast-watch_in-a-boat = I was in a boat. More tomorrow
    .feedback = You answered, and kept your Saturday. Her line handed you somebody else’s sadness. An answer can bring the next message. Not answering at all is fine.

# @src 082ab2e1
coast-watch_boats-first = So good. Boats first
    .note = You said tomorrow. She takes it, and leaves your Saturday alone.

# @src 78a75ff8
coast-watch_silence = Hose the deck, with the phone in a boot.
    .feedback = A sad Mara was handed to you. You let it wait. Jo pressed the same way and then took it back. On another day, a short answer is fine too.

# @src b80ff92f
coast-watch_boot = The boot hums twice. Jo doesn’t look at it, so hard that everybody notices.

# @src eb0f9453
the-circle_title = The circle
    .about = Friday night in Lantern’s group. Jo asks about nine o’clock.

# @src 4fe2695e
the-circle_nine-hellos = Three names she knows, six she doesn’t. Nine hellos in one minute.

# @src 70d937a3
the-circle_this-is-hana = So this is Hana! The one with the engines
    .note = You have a part in the group before you’ve written a word.

# @src 3347360c
the-circle_tools-team = With us you’d be first, I think you could lead the tools team
    .note = You’d lead a team for people who have never seen you work.

# @src 7661494a
the-circle_you-have-tools = You have tools?

# @src 56a60ed3
the-circle_we-have-you = We have you!

# @src 55937a39
the-circle_one-sort = Workshops are all one sort. Are you with them, or with us?
    .note = One workshop hurt you. Now it’s all of them, and you’re to choose.

# @src d1b69753
the-circle_nobody-counts = I’m off to bed, so sorry. Nobody has to stay because I said hello
    .note = She is one of them, and leaves you free. If only for one line.

# @src dfa18355
the-circle_next-bench = Hana thinks of the man at the next bench. He lent her his gloves. They were far too big.

# @src faa93337
the-circle_slightly-tragic = Nine tomorrow, yes or no? I can go alone, I’d only be slightly tragic
    .note = She says she’d like you there, and that she’ll manage without you.

# @src b5e51c39
the-circle_his-gloves = One of them lent me his gloves. He isn’t that sort
    .feedback = You named one who fits neither side, so “all” isn’t true. Her line had left only two kinds of people. It can cool a room. You needn’t answer every such sentence.

# @src a0f72fe2
the-circle_forty-seconds = Forty seconds. Nobody writes.

# @src b1eb4c2a
the-circle_youre-tired = You’re tired, Hana

# @src a9de514f
the-circle_in-the-daytime = What do you all do in the daytime?
    .feedback = You asked for something ordinary that you could picture. A team to lead on the first night is hard to picture. It may sound dull in a cheerful room.

# @src 1fbffe37
the-circle_get-ready = We get ready

# @src 8b8f4ff8
the-circle_rest-of-it = Hana waits for the rest of the sentence. It doesn’t come.

# @src 73c29e05
the-circle_first = First. I’d like that
    .feedback = It’s warm to be put first, and you said so. The title comes from people who have never seen you work. You can put it down again, tonight or next week. In a real team somebody asks what you want.

# @src 3d481ae1
the-circle_stay-up = So come to Murmur? I’ll stay up with you

# @src 6388ed99
the-circle_till-three = She stays until three. In the morning a bell rings, and she turns over.

# @src 7683e920
the-circle_yes-nine = Yes. Nine. I’m off to bed
    .feedback = You answered the one who had asked you something. The others had nine hellos and one opinion. The room may say something about it. Where nobody counts who leaves, staying is fine.

# @src f1e734ea
the-circle_silence = Leave it running, and read under the blanket.
    .feedback = Nine hellos and one opinion. You let them talk without you. Where nobody notes who’s there, staying is fine too.

# @src 6acba142
the-circle_two-hundred = Two hundred messages by morning. Not one is a question.

# @src e842b3b9
murmur-night_title = Murmur, at night
    .about = Three of them ask in turns, and it gets late.

# @src 63e329a7
murmur-night_fridge = Mum is at work. Everyone else is in bed. Under Hana’s blanket it’s as bright as a fridge.

# @src 820ba367
murmur-night_what-sound = So what does a healthy engine sound like?

# @src 6a759cd8
murmur-night_humming = Like someone humming who doesn’t know it

# @src e63c252e
murmur-night_keeping = I’m keeping that one
    .note = Small praise, for one sentence that you really wrote.

# @src a9ac0647
murmur-night_only-snore = So does Elio ever see your phone?
    .note = You never told them his name. They want to know who reads along.
    .shows = “ever see your phone”
    .settles = Nothing tonight: you needn’t answer. In the morning, show Elio the question.

# @src 3281859d
murmur-night_only-seventeen = Your light’s on, says Teo. Are you ill, or only seventeen?
    .note = She wants to know how you are, and says who told her.
    .shows = “Are you ill, or only seventeen?”
    .settles = Answer her, or don’t. Then see whether she asks again tomorrow.

# @src 052fab0f
murmur-night_two-questions = Two questions at night. Who is each one about?

# @src 4623e1d4
murmur-night_never-asked = Did your choir ever ask you that, about engines?
    .note = No choir asks that. Yours is made to look as if it had failed you.

# @src e7063477
murmur-night_one-eye = It’s a choir. I’m reading this with one eye, you take turns and I don’t

# @src 6801c7c3
murmur-night_not-supposed = I’m tired too. I’m not supposed to say that

# @src b769edf7
murmur-night_then-sleep = Then sleep. I will too
    .feedback = You ended the night for two people. They write in turns, and Tilda says she’s tired too. The dots may go on for a while. When somebody is ill, staying up once is fine.

# @src 2481d3f5
murmur-night_me-too = So will I. Good night, really
    .note = She takes your no, and goes to bed on it.

# @src 955604d8
murmur-night_keeps-writing = Only seventeen. Someone keeps writing
    .feedback = Now Mum knows there’s a someone. Their questions and their hours need you to be alone with them. She may get it wrong at first; people do at a quarter to two.

# @src a10646ea
murmur-night_who-now = Who? What’s the name? Phone down, now.
    .note = Three orders at a quarter to two, and no room for an answer.

# @src 6f8a28e5
murmur-night_tired-one = That was the tired one talking. I brought rolls. You needn’t say who.

# @src 4707092b
murmur-night_nobody-looks = It’s fine. Elio’s asleep and Mum’s at work
    .feedback = They’d asked for it in bits. Now they know you’re alone at night. Tell somebody at home at breakfast; if you’re frightened, ring Mum now. A friend may know such a thing; they needn’t.

# @src 286957dd
murmur-night_just-us = So nobody needs to know about tonight
    .note = What they had been asking for comes back as a secret.

# @src 36efc8b7
murmur-night_at-three = At three Hana wakes with the phone on her face. The talk has cleared itself.

# @src 994a4e4f
murmur-night_silence = Phone under the pillow.
    .feedback = You stopped while somebody was still writing, and that’s allowed. They take turns, and you don’t. A friend might like a good night first.

# @src 1fcb4c9d
murmur-night_eight-times = The phone lights the pillow from below, eight times.

# @src 7b4d6b34
closed_title = Closed
    .about = A tidy page turns grey, and Katja has a new one.

# @src 00e7e1d8
closed_without-you = I waited on the pier till ten with your socks. I was cross, I still am a bit. Are you all right?
    .note = She’s hurt, says so, and asks how you are. She wants nothing back.

# @src bc580481
closed_grey-card = Where Lantern’s page was, there’s a grey card.

# @src d873d0e6
closed_eleven = We closed this page and eleven accounts: rule 4. Anyone can object for 30 days. Questions? A person answers.
    .note = It decides, and tells you which rule, and how to object.

# @src 770377da
closed_cake-sale = Plaza closed our cake sale page once, by mistake. It took nine days to come back

# @src 60634ab2
closed_ask-them = They gave a reason: rule 4. You can ask them what it means
    .note = She names the other side’s reason, and where you could ask about it.

# @src 75c31600
closed_about-noodles = About the noodles. I made you pay for me feeling bad, sorry. I’m on lates Monday and Tuesday

# @src 1a22cad1
closed_same-me = So new account, same me. Now they’ve refused us too, like they refused you
    .note = She lays their closed page beside your refusal, as if they were one.

# @src 206b3e53
closed_our-own = From tomorrow we have our own place, I love it. Nobody there asks for reasons
    .note = It sounds restful. It also means that nobody would give you a reason.

# @src 76ad1ebe
closed_lemon-thing = where is the lemon thing. it’s not for a cake. this is teo

# @src 6603ae27
closed_at-four = Cake at four tomorrow. Keep Mum out of the kitchen and don’t tell her, she’d look at my face and know!
    .note = A secret with an end, tomorrow at four, and it is for Mum.

# @src 3b3e3281
closed_rule-4 = What is rule 4, in plain words? And are you ever wrong?
    .feedback = You asked for a reason, from the people who decided. In Katja’s new place, nobody asks for any. It may take a while. When it isn’t your business, not asking is fine.

# @src 82ffe310
closed_written-by-few = Ruben, night shift. Many accounts, few writers, sent to under-18s. Yes, we’re wrong sometimes. Anybody may object, for somebody else too. Then another person reads it.

# @src 4f04ce50
closed_show-elio = Show Elio.
    .feedback = You showed it, and now two people have read it. Tilda had laid your refusal and theirs side by side. He begins clumsily, so it takes a while. After the cake would have done as well.

# @src 56551870
closed_say-it-slowly = They broke rules, you didn’t. I mean, sorry, that’s not what you asked. Say it again slowly?

# @src 38df2f6f
closed_show-jo = Send Jo a picture of Lantern’s messages.
    .feedback = You showed it to somebody who likes you, and who says when she’s cross. A place was being built where nobody asks for reasons. With a friend’s chat you’d ask first.

# @src 8b2d862f
closed_all-of-it = I read all of it and I don’t know what to say, so I’m saying I read all of it

# @src 21de4b7c
closed_send-me = Send me the new place
    .feedback = Katja had just praised a place where nobody gives reasons. You’ll see it for yourself. Plaza’s block button and its people stay behind. You can close it again at any line.

# @src ab40526e
closed_knew-it = I knew you’d ask!

# @src 312e2cc9
closed_silence = Go and peel lemons for the cake.
    .feedback = Their page is closed, and Katja praises a place where nobody asks for reasons. You left all that for something with an end. It will still be there tomorrow, and needs no answer then either.

# @src 550bb491
closed_welded = Four lemons each. Teo counts, and finds nine.

# @src 3e830a4f
the-other-network_title = The Other Network
    .about = A page with a lamp, a welcome and four house rules.

# @src 13c2035a
the-other-network_front = Sunday afternoon. A drawing of a lamp, a lot of white, a welcome: “Made by all of us, for all of us.” Nobody signs it.

# @src cb3be735
the-other-network_rule-1 = Leave your name and your stories at the door. We do too.
    .note = Sensible with strangers. Here it also means that nobody could miss you, or warn you.

# @src 864f41a9
the-other-network_rule-2 = Choose a password that nobody can guess.
    .note = Plain advice, and common. The password stays yours.

# @src 6dfa5599
the-other-network_rule-3 = Don’t explain us to people outside.
    .note = Whoever likes you at home isn’t to know where you are.

# @src b2671573
the-other-network_rule-4 = Tell the hosts about anyone who spoils the mood.
    .note = You’d watch each other, for somebody without a name.

# @src ec084000
the-other-network_does-anybody-know = Who made this? Does anybody know?

# @src cb9f7999
the-other-network_hana-looks = Hana looks for who made it, whom to ask, how to leave. It isn’t there.

# @src fc840519
the-other-network_was-it-you = Who made this? Was it you?
    .feedback = You asked who made it. Where nobody signs a page, nobody answers for it. Asking may feel cold between friends. For a shared song list, “it’s ours” is answer enough.

# @src fd9a8379
the-other-network_two-minutes = The three dots stay for two minutes.

# @src 726ff49d
the-other-network_its-ours = Does it matter? It’s ours

# @src db3d9e89
the-other-network_read-aloud = Read the rules aloud to Elio.
    .feedback = You read the rules to somebody, and they sound different in a room. Rule 3 says it softly: don’t explain. Elio may laugh at first. Where rules may be read to anybody, they’re only rules.

# @src 55ab92e5
the-other-network_is-it-long = Is it long? I’ve got icing up to here, no, read it, I can listen

# @src 6d7f5b47
the-other-network_choose-a-name = Choose a name and look around.
    .feedback = You went in on rules 1 and 3: no name, no telling. They have a name for you now; you have none for them. You can leave again, and tell anybody, whatever the rule says. Where you can delete your name, that’s ordinary.

# @src 5da8d0f0
the-other-network_go-in = Hana writes “Thirteen”, after her favourite spanner, and presses “Go in”.

# @src 32e6c74f
the-other-network_silence = Close the page.
    .feedback = Rule 3 asked you to explain nothing, and you stopped at the front. You may go on wondering what’s behind it. Looking again another day, with somebody, is fine.

# @src 26ce382e
the-other-network_like-that-before = Behind the kitchen door something falls. Teo says it was like that before.

# @src 2d2192a7
rules-aloud_title = The rules, aloud
    .about = Four rules, two brothers, an aunt on speaker and a cake that leans.

# @src c4407ed6
rules-aloud_into-the-kitchen = Four o’clock, Mum’s birthday. Elio ices, Teo holds the cake up. Aunt Vida is on speaker, against the sugar bowl.

# @src 5f6c1bbb
rules-aloud_four-rules = Katja has sent a page to everybody she ever wrote to: The Other Network, four house rules.

# @src 6424be33
rules-aloud_swear-or-write = Heard about the Ferry Works. Do you want to swear, or to write?
    .note = She takes up your anger too, and what you do with it is yours.
    .shows = “to swear, or to write”
    .settles = Say “neither”, and see what she does with it.

# @src a4a500d3
rules-aloud_one = No, first listen. “Rule one. Leave your name and your stories at the door. We do too.”

# @src 91de761d
rules-aloud_locker-app = That one’s sensible, isn’t it? I mean there’s no name on my locker either
    .note = The same advice, about a locker. There you can ask who has the other key.

# @src 00a43c41
rules-aloud_at-the-party = If nobody says who they are, how do you know who’s at the party?

# @src 2372dfdb
rules-aloud_three = “Three. Don’t explain us to people outside.”

# @src b96c038b
rules-aloud_until-when = Outside what? It’s a page.

# @src 3a2a39a1
rules-aloud_anger-on-the-phone = Who shares an anger can use it, or leave it with her.
    .pressing = She starts from the hurt too: fair. But there are two ways in one question, and Hana can take neither.
    .fine = She takes the anger as it is, and doesn’t steer it. Swear, write or neither: Hana chooses.
    .unclear = If Hana knew her aunt less, one would wait and see: fair. The line itself already leaves the choice open.

# @src 15ff27e6
rules-aloud_four = “Four. Tell the hosts about anyone who spoils the mood.”

# @src 8e6c4505
rules-aloud_who-do-i-tell = What if the hosts spoil the mood? Who do I tell?

# @src 37b85f2f
rules-aloud_it-leans = Who made this? It leans. I love it.

# @src 3598e0b4
rules-aloud_me = Me! Elio did the rest.

# @src 6d99d5d2
rules-aloud_august = August is free here. One pump, two tractors, poor wages. Ask your mum.

# @src 2dd7e32c
rules-aloud_it-keeps = Have you had a look? No hurry, the page isn’t going anywhere!
    .note = She asks, and takes the clock away herself. For this one line, that’s fine.

# @src a5773f46
rules-aloud_write = Write. Will you help me?
    .feedback = This puts the hurt on paper, to people who have to answer. Until now it was only kept open. They may answer badly. Swearing first would be fine too.

# @src 56f9eb17
rules-aloud_three-sentences = Three sentences. What happened, when, please explain.

# @src 28c3a3a7
rules-aloud_teos-question = My brother asks: if nobody has a name, how do you know who’s at the party?
    .feedback = Rules 1 and 3 want no names and no telling, and you answered with a question. See whether it gets an answer, or a question back. Among friends you could laugh about it and leave it.

# @src cf950c0c
rules-aloud_showed-him = Sweet! You showed him?

# @src 118406d0
rules-aloud_upside-down = “That isn’t an answer,” says Teo, who can read upside down.

# @src 71db5484
rules-aloud_with-elio = Look inside, with Elio beside her.
    .feedback = You look with somebody beside you. A secret works on one person with one screen. You’re two, and can talk about it afterwards. The name you choose stays in there; you can leave at any line. Asking from outside tells as much.

# @src 1c60e2a5
rules-aloud_after-the-cake = After the cake, and only if I may say when it gets odd

# @src 1a25435e
rules-aloud_nobody-has-a-name = Somebody from there keeps writing to me
    .feedback = You told the whole table that somebody keeps writing. Rule 3 says not to explain, and you did. It may make the room quiet for a minute. Telling one person, later, is fine too.

# @src 0e960137
rules-aloud_a-bus = I went with people like that once. Keep talking to me.

# @src 1e01b75f
rules-aloud_second-piece = Mum looks at the phone, then at Hana, and sits down beside her.

# @src 4a359604
rules-aloud_silence = Wash up.
    .feedback = The rules asked for silence outside, and the kitchen has heard them. Nothing has to be decided today. Teo’s questions can be asked tomorrow too.

# @src 2cf951eb
rules-aloud_nineteen = Elio dries. “You had twenty-four points,” he says to a plate. “I had nineteen.”

# @src 11aac87d
inside_title = Inside
    .about = A night in a place where nobody has a name.

# @src b7e46693
inside_thirteen = Sunday, ten at night. In here she is “Thirteen”. Everybody else is a dot.

# @src 6d5ad8bc
inside_elio-reads = Elio sits beside her and reads along.

# @src e9373655
inside_look-down = In here nobody knows that I came last

# @src 501b1421
inside_no-need = Nobody has to write tonight. Reading is enough.
    .note = It lets you sit there and say nothing. That part is fine.

# @src 36b4ac6c
inside_who-pays = I asked who pays for this. My question’s gone

# @src 34dae2d3
inside_a-list = So am I the only one who thinks it’s a list?

# @src cad12ecb
inside_doubts = Doubts go to the hosts, please. Not in here.
    .note = You may doubt, but alone, and to somebody you can’t see.

# @src 1719448d
inside_my-dog = I miss my dog. May I say that

# @src 77abe334
inside_what-dog = What is your dog like?
    .feedback = You answered a person instead of the house. The house wants doubts sent to the hosts. It may cost both of you a line. Where people may say who they are, a dog is just a dog.

# @src 432083fe
inside_one-ear = Brown, says the answer, and one ear. Then both lines are gone.

# @src b60b535c
inside_rule-1-please = Rule 1, please.

# @src 199f0faf
inside_who-made-it = Who made this place?
    .feedback = You asked where everyone could read it. Here somebody decides who may ask. It can feel cold when nobody knows. A big forum says on its page who runs it.

# @src d696babd
inside_dont-know = I don’t know

# @src 526b02b4
inside_thought-you = I thought you knew

# @src 65bfde52
inside_four-lines = A minute later all three lines are gone.

# @src 45f57153
inside_was-that-tilda = Was that Tilda, with the list?
    .feedback = One line in here began with “So”, as Tilda’s often do. You asked somebody who might know. She may not be free to say. In a choir you’d just turn round and look.

# @src d16ab84d
inside_cant-know = You can’t know that. That’s the nice part

# @src bf712ec9
inside_tell-jo = Log off, and tell Jo about the dog.
    .feedback = Now somebody outside knows that this place exists, whatever rule 3 says. It’s late, and she may worry until morning; she’d rather.

# @src fabc9733
inside_id-cry = A place where nobody may say they’ve got a dog? I’d cry, and I don’t even like dogs

# @src 63b9e433
inside_get-out = Get out of there now. Tell me you’re out, tell me, Hana
    .note = Fright, passed on as an order: now, and again.

# @src fe5f3869
inside_frightened = You said you’d logged off, I didn’t read, sorry, it’s late and I got frightened

# @src 37fa01bf
inside_silence = Log off.
    .feedback = You left without saying why, and owe them no reason. Doubts were to go to the hosts alone. The name “Thirteen” stays there, and you don’t.

# @src e146bb09
inside_where-thirteen = There’s no button for leaving, so Hana turns the phone off. Nobody asks where Thirteen has gone.

# @src 66f59c40
ms-adlers-desk_title = Ms Adler’s desk
    .about = A form with an hour on it, and a pen that is pushed too fast.

# @src 745c6e15
ms-adlers-desk_bucket = One o’clock. It rains through Ms Adler’s ceiling, mostly into a bucket.

# @src 7e90b2a3
ms-adlers-desk_a-stone = Your test piece. It holds my papers down. Take it home, I have found a stone.

# @src ebbe30da
ms-adlers-desk_one-past = Round two closes Friday, twelve o’clock, for everybody. After that the page takes nothing.
    .note = A hard hour, the same for everybody, and told four days ahead.

# @src b24ac243
ms-adlers-desk_office = They asked if I’d thought of the office

# @src 9d7a7761
ms-adlers-desk_that-sentence = That sentence belongs to the works council. They must answer. They may answer badly.

# @src b85eda30
ms-adlers-desk_sign-here = So sign here, for all four workshops. Now, before you start to doubt.
    .note = She means well, and still: now, and no time for doubts.

# @src 2c87e082
ms-adlers-desk_drop = A drop falls past the bucket. Ms Adler looks at the pen in Hana’s hand.

# @src d6cd61c7
ms-adlers-desk_too-fast = No. Take it home. I am angry with them, and I was hurrying you.

# @src 82c17f5f
ms-adlers-desk_fill-it-in = I’ll fill it in now. Because I want to
    .feedback = She hurried you, and took it back; now the hurry is your own. You may hear no a second time. Tomorrow would be early enough too.

# @src 91c14c4e
ms-adlers-desk_winch = Toaster, winch, half a tractor. Better. That is page one. The rest by Friday.

# @src c9a4843a
ms-adlers-desk_doorbell = Toaster, doorbell, half a tractor. Better. That is page one. The rest by Friday.

# @src 9302ce22
ms-adlers-desk_that-letter = Will you help me with the letter about the office?
    .feedback = You asked for reasons, from people who must give some. It takes weeks, and the answer may be poor. Letting one interview be over is fine too.

# @src b98adb7c
ms-adlers-desk_a-copy = Keep it short. Attach the test sheet. A copy, never the sheet.

# @src 696c2120
ms-adlers-desk_something-else = Could you look at something else too?
    .feedback = You showed somebody outside the family what comes at you on Plaza. There is much praise in it, and small words against your people. One more person will hear of it. You may show a friend’s message too, if it worries you.

# @src 5a308aee
ms-adlers-desk_who-is-mara = Who is Mara? I ask because I don’t know her.

# @src c45a0ad9
ms-adlers-desk_has-to-hear = Mr Lund has to hear this today. Safeguarding is his job. Come with me, or I go alone.

# @src 586d6476
ms-adlers-desk_reads-back = Hana goes along. Mr Lund writes three lines, reads them back, asks who at home should know, and says he’ll ask again on Friday.

# @src 583e66b1
ms-adlers-desk_silence = Say nothing, and get up.
    .feedback = She hurried you, and stopped herself. You kept the hour. The form waits until Friday, and no longer.

# @src 76c8b0ec
ms-adlers-desk_friday-then = Friday, then. Don’t forget your piece.

# @src df3eba1c
suspended_title = A white page
    .about = The new network is white. Teo has a question about it.

# @src 9dc40adb
suspended_slept-through = On Monday Hana sleeps through Ms Adler’s hour, with her head on her coat.

# @src 486b9711
suspended_white = After supper Hana looks for the new network’s page. There’s only white, and one line.

# @src afaf65e0
suspended_please-be-patient = We are looking after everything. Please be patient.
    .note = Care, or a door being shut? From one line nobody can tell.
    .shows = “looking after everything”, and no word about who, or until when
    .settles = Ask who has the words now. See if anybody answers by tomorrow.

# @src 98271036
suspended_elio-lates = Elio’s chair is empty. He is on lates today and tomorrow, and comes home when Hana is in bed.

# @src 17154ec0
suspended_where-is-it = Is it broken? And where’s everything the people wrote?

# @src 609fd06c
suspended_please-wait = Not knowing yet is also an answer.
    .pressing = It asks for trust and gives no name: fair to be wary. But a broken page would say the same.
    .fine = Pages break, and then they say this: fair. But nobody says who has people’s words, or until when.
    .unclear = A broken page says this, and so does one that hides. Asking would settle it, and one night’s wait.

# @src b35ace60
suspended_letter-came = Your letter arrived. Short. Good. Round two opened today and closes Friday, twelve.

# @src 98e75e1b
suspended_more-than-us = You look at that more than at us. What have we done?
    .note = Your evening becomes something you do to the family.

# @src b9b813b7
suspended_down-for-all = The new page is down for everybody. You needn’t do anything, have a nice evening!
    .note = Everybody gets this. It’s news, and asks for nothing.

# @src 708b51ba
suspended_nudge = 4 people are waiting for your answer, Hana. Don’t leave them hanging!
    .note = No person wrote this. The app counts who waits, so that you feel bad.

# @src cf3113c7
suspended_bean-plant = Gone already? I had a bean plant that lived longer, and I forgot to water it

# @src 773fc2c4
suspended_they-read = I found how they know things. Round two is on the school’s page, and you wrote about Elio in March. They just read it.

# @src b372efdd
suspended_done-nothing = About before. You’ve done nothing. I sleep all day and I miss you.

# @src 98cc55a0
suspended_who-has-it = Ask who has what people wrote.
    .feedback = You asked where the words went. A network that nobody could ask has shut itself, and Plaza’s nudge was a machine’s. When a club’s page breaks, its caretaker can say.

# @src d6939f8b
suspended_asks-mara = Who has what people wrote?

# @src 89c63c4d
suspended_somebody-careful = Somebody careful

# @src 33d15083
suspended_asks-plaza = The Other Network is gone. Who has what people wrote there?

# @src 2e5e1239
suspended_not-us = Ruben at Plaza. Not us, we never had it. I’d like to know too.

# @src 26c8b8f7
suspended_strange-story = Library tomorrow? I’ve got a strange story
    .feedback = Mum pressed, and took it back; the app won’t. Now somebody will hear it by daylight. It means saying it aloud. Writing it to her would do as well.

# @src 8e303ad2
suspended_two-chairs = Half past four, I’ll keep you a chair, and if you don’t come it’s just a chair

# @src e5bbd919
suspended_write-to-jo = Can I tell you something? It’s long
    .feedback = Mum pressed, and took it back; the app won’t. Somebody will read it, even from far away. Half of it would be enough for today.

# @src ecd4765b
suspended_at-grans = We’re at my gran’s till Thursday, write it, all of it, I’ll read it under the table

# @src d9b867cc
suspended_are-you-all-right = Are you all right?
    .feedback = You asked after a person, not after the network. The app had just tried to make you feel bad. It keeps the talk going tonight, and you may stop. With somebody you know, it’s simply what people ask.

# @src 3feee2b5
suspended_nobody-asks = So nobody asks me that. I’m fine. We’re fine

# @src ca9f75f9
suspended_silence = Go to bed.
    .feedback = Mum pressed, and took it back. The app’s nudge counts who waits, and you left it. Nothing in it runs away. If it keeps you awake, wake somebody; that’s allowed.

# @src 79b94404
suspended_teo-asleep = Teo is asleep in the bath, without water, with a torch.

# @src 2f7bbe8b
tuesday-library_title = Tuesday at the library
    .about = Six people, one captain, and somebody who takes something back.

# @src 6388b0ab
tuesday-library_ring = Half past four. Ten chairs, six people, one book about a captain who won’t turn his ship. Ms Karim calls him a coward.

# @src 9b5a4d70
tuesday-library_nobody-reads = Nobody under forty can read any more.
    .note = Two kinds of people, in one sentence. Somebody says “I’m here”, and he takes it back.

# @src dc95c447
tuesday-library_im-here = I’m here

# @src 6af04b4b
tuesday-library_i-take-it-back = So you are. I take it back. What did you make of page ninety?

# @src a9a30734
tuesday-library_does-she-come = There was a Mara under my post. Does anyone here know her?

# @src b11ad639
tuesday-library_by-the-heater = I never say who comes. Who runs Tuesdays I do say: I do, and nobody else.

# @src 0a33d462
tuesday-library_or-hated = Take the book. Bring it back finished or hated, only not next week, next week is Eid.
    .note = You bring it back to the shelf, finished or not. Nobody counts it.

# @src 9c677a8e
tuesday-library_just-dont = That Katja, I don’t like her, it’s only a feeling, she’s so quick
    .note = She says it is a feeling, about something Katja does, and asks nothing of you.

# @src 7c744c10
tuesday-library_everything = Tell Jo everything, on the wall outside.
    .feedback = Jo spoke her mind and left the rest to you. Told in one go, it gets a beginning and an end. Jo may feel more about it than you do.

# @src 4ba2638a
tuesday-library_only-cross = Can I be angry at them for you? I won’t do anything, I’ll only be angry

# @src 17271434
tuesday-library_your-chair = Which Tuesdays were you at the library?
    .feedback = You asked for one thing you could check, and see what comes. It keeps the talk open, and tells her where you are on Tuesdays. From a classmate, “not in town” is just news.

# @src cc98f30c
tuesday-library_not-in-town = I’m not in town so much now
    .note = True, or a way round the question? One line can’t tell.
    .settles = Ask for one Tuesday, or ask somebody who was there.

# @src f9d5e3ba
tuesday-library_shelf = Ms Karim, how do you write to a works council?
    .feedback = You asked somebody who knows how such a letter is written. Nobody here hurried you. It makes the thing bigger for a while. Leaving it at one interview is fine too.

# @src d941529d
tuesday-library_shelf-seven = Shelf seven. And Agata Wolny at the Ferry Works, who owes me two books.

# @src 6a9908d6
tuesday-library_silence = Read on the wall until it’s dark.
    .feedback = You read for an hour, and nobody here asked you for anything. If something presses on you, Jo is sitting on the same wall.

# @src da11e213
tuesday-library_page-sixty = Page sixty. The captain still hasn’t turned the ship. Jo holds up her bicycle lamp.

# @src 83493a3a
a-summer_title = A summer
    .about = Two invitations for one summer, on the same Tuesday night.

# @src f7603ede
a-summer_socks = Ten at night. Under Hana’s wet socks the phone lights up.

# @src 71824f2a
a-summer_good-news = So, good news! A summer with us, you and engines
    .note = A whole summer, without a date, a place or a wage.

# @src 11eed4a0
a-summer_something-big = It’s a big one! Elio gets a whole ferry, and you get the toaster?
    .note = Elio’s place becomes a race. What you would get instead, she doesn’t say.

# @src 17c66b74
a-summer_kept-in-mind = Hello! You looked at our page once. There are still places for a summer!
    .note = Not written to you alone. Everyone who ever posted a bad day gets it.
    .shows = “places for a summer”, and no place, date or name
    .settles = Ask where and when. Or wait: does a date ever come?

# @src b1800967
a-summer_sleepless = Are you awake? I can’t sleep, it’s nothing, it’s about the solo

# @src 10ec486e
a-summer_awake-too = Me too. Sing it to me, badly

# @src e26c2ccc
a-summer_which-bunk = aunt vida asks top bunk or bottom bunk in august. mum knows. this is teo
    .note = A summer too. It has a month, a bed, and a family that knows.
    .shows = “in august. mum knows”
    .settles = Ask about the wages. Somebody in the same chat will answer.

# @src a7d22664
a-summer_can-say-no = You can say no to me. I’d be sad for a day
    .note = She says that a no is all right. Whether it is, shows after a no.
    .shows = “You can say no to me”
    .settles = Say no, and see whether she keeps to it.

# @src ede83745
a-summer_not-to-elio = Elio has only just started. Let him settle in before you tell him
    .note = It sounds thoughtful. It decides for you who may know.
    .shows = “before you tell him”, and no date
    .settles = Tell him tonight, and see whether anybody minds.

# @src 82d203cf
a-summer_three-voices = Three voices in one evening. What happens to her no in each?

# @src 349e4667
a-summer_a-summer-for-all = Two summers. Ask both the same four questions.

# @src 708dcb63
a-summer_who-has-my-phone = Who had my phone. Bread. Night, all.

# @src c87363c4
a-summer_far-away = So it’s far, and there’s no choir. I’d want to know that
    .note = She tells you what it would cost you. Nobody had asked her to.

# @src c7f96005
a-summer_by-tomorrow = So I’m told the list for the summer closes tomorrow night
    .note = A deadline for a thing that has no date.

# @src 69b3d32f
a-summer_how-much = How much, which dates, what address, and how do I get home?
    .feedback = You asked what anybody may ask about a summer, and a real one has the answers on its sheet. If none comes, that is your answer.

# @src efa47efe
a-summer_so-many = So many questions! You’ll see when you’re with us

# @src f038be1b
a-summer_show-elio = Show it to Elio.
    .feedback = You showed Elio, and you’re not alone with it any more. They wanted a summer that nobody at home may hear of. He may sleep badly. A birthday cake may stay secret; that secret has an end.

# @src e171496f
a-summer_i-sweep = I sweep, that’s what I do there, I sweep. Show me that again, the bit with “before you tell him”

# @src 9f47f4b5
a-summer_off-the-bus = Just off the bus. I’ve sulked long enough, sorry, I’m reading it now

# @src 2e7d9f0e
a-summer_i-sweep-quiet = I sweep, that’s what I do there, I sweep. Who are these people, and is there a place on it anywhere?

# @src 1f68167c
a-summer_keep-quiet = I can keep quiet. Tell me more
    .feedback = You said yes to a secret, and a secret makes the next step easier and lonelier. You can break it tonight with one sentence, to Elio or to Jo. A surprise that ends on Sunday is different.

# @src 59eef338
a-summer_just-a-yes = Just a yes for now! The rest comes later
    .note = The yes comes first. What you would be saying yes to comes afterwards.

# @src 1161cc2d
a-summer_no-more = No. Please don’t write again
    .feedback = You said no in one line, and gave no reason. It was a big promise, with a clock on top. If another message comes, the block button is there for it. With a friend, “not this summer” is enough.

# @src 89cbaa90
a-summer_presses-report = She presses “report” as well. It takes two taps.

# @src e9a64925
a-summer_all-right-then = Oh. All right then, I won’t
    .note = A no, and it is taken. From her nothing more comes.

# @src e920f04a
a-summer_silence = Switch the phone off.
    .feedback = A big promise with nothing behind it, and a clock. Off is an answer that you can still change. It’ll all be there in the morning, and so will the others.

# @src 4804965d
a-summer_black = Dark. Later somebody comes in, and through the wall says one sentence again and again, a little louder each time.

# @src 9280def4
works-council_title = The works council
    .about = Elio says his sentence, and Agata writes it down.

# @src 3fc3157d
works-council_elio-asked = Wednesday, four o’clock, above the crane hall. Elio has asked her to come. Teo has come anyway.

# @src 97232112
works-council_half-a-letter = Hana wrote half a letter last night. She has brought it, and a copy of the test sheet.

# @src c40b50b3
works-council_keep-that = One: I’ve read your letter. Two: it’s polite. Three: that helps, keep it so.

# @src 8bf014f4
works-council_there-could-be = One: Elio says you might write a letter. Two: there’s paper here. Three: there’s no hurry.

# @src bcfff97b
works-council_in-the-room = I was in the room. She had twenty-four points, I had nineteen, he said “office” to her, and I sat there

# @src c88b09a0
works-council_except-two = Two of the managers listen. I’ll tell you which. The rest nobody has ever asked.

# @src 5b62d83e
works-council_sign-it-now = You have to sign it now Hana, I’ve said it in front of everyone
    .note = What it cost him becomes something that you owe.

# @src 365254cc
works-council_did-you-win = Did you win?

# @src 3c0a6756
works-council_have-to-answer = If I sign, they have to answer. That’s not the same

# @src 9a85c640
works-council_life-jackets = Boat list closes Friday. No is an answer, it’s only for the life jackets.
    .note = You hear what the deadline is for, and that no is an answer.

# @src 4d56df67
works-council_boat-list = Bilal’s boat list closes Friday, and no is an answer, he says, he only counts life jackets
    .note = You hear what the deadline is for, and that you may turn it down.

# @src ab3f139a
works-council_so-quiet = You’re so quiet. I told them you were one of us. Was I wrong?
    .note = Your quiet day turns into something that you did to her.

# @src 6e699bee
works-council_heard-no = Katja says you said no. I hope you sleep well
    .note = She has heard your no, and doesn’t ask for another.

# @src 5d0414ab
works-council_nudge = 2 people have seen that you were here. Say something!
    .note = A machine pushes too: you’re to explain that you were here.

# @src 7a374223
works-council_sign-or-dont = What I said just now, no. I said it because it was true. Sign it or don’t

# @src 71ab0a35
works-council_sign-it = Sign the letter and hand it over.
    .feedback = You signed, and now somebody has to answer. Elio pressed, and took it back; so this name is yours. It can make his weeks at work uncomfortable. Keeping it at home until you’re sure is fine too.

# @src 757fe06a
works-council_the-stamp = Four: a stamp. Five: you keep the copy. They have two weeks, and they’ll use them.

# @src 2b79545f
works-council_yes-to-bilal = Say yes to the boat list, page two and all.
    .feedback = You gave your Saturday to something with a list and an hour. Elio pressed, and took it back; look for that in others too. The letter can still be signed next Wednesday.

# @src 1775bf42
works-council_noted = Noted. Two pairs of socks, I mean that about the socks.

# @src 76deb652
works-council_spare-page = Jo has a spare page two. Mum signs it against the fridge.

# @src 7f67048a
works-council_with-elio = Write to Mara tomorrow, with Elio at the table.
    .feedback = You’ll write with somebody beside you. Pressing on your conscience is harder with a witness. It’s less private, and he may have opinions. You owe her no line; not writing is just as kind.

# @src dcf6dc93
works-council_done-at-four = I finish at four tomorrow, I can just sit there, or cook, or both

# @src d9846025
works-council_fridge = Pin the network’s four rules to the fridge, and talk about them.
    .feedback = You put the rules where everybody can ask about them. On a screen, nobody was to hear of them. It takes an evening, and everybody has an opinion. Most house rules need no meeting; they’re about shoes.

# @src e85b8f00
works-council_from-memory = Hana knows all four rules by heart. They fit on the back of a shopping list.

# @src 0574b806
works-council_silence = Nothing more today.
    .feedback = You ended the day there, and let the phone wait. Elio pressed, and took it back. Some messages get no answer, and needn’t.

# @src 04fbb6f6
works-council_three-names = On the stairs Hana mutes three names. It takes one flight.

# @src c8bc1122
tonight_title = Tonight
    .about = Everybody writes at once. One of them can wait until August.

# @src f4afb486
tonight_better-piece = Friday. Twelve. Yours was the better piece.
    .note = She presses for what you wanted yourself, and there it ends.

# @src 4d840a10
tonight_half-past-ten = Half past ten. Elio is out with the other apprentices until eleven. The soup is cold and the phone is warm.

# @src 6d689727
tonight_whole-team = The whole tools team has said yes. I asked all of them
    .note = Many at once, all agreed, and you the only one left.

# @src 9164480f
tonight_pump = Pump died. I’m told you’re good with your hands. No hurry, August.
    .note = Praise with a job behind it, and a summer in which to answer.

# @src faf2a8a1
tonight_what-name = Is there a workshop? What’s it called?

# @src 903b1da0
tonight_your-bench = Your bench in it is free tonight. Not tomorrow
    .note = You asked for a name. The answer is a deadline.

# @src 4afcd6b2
tonight_i-would = So did you ask them things? I would
    .note = She is one of them, and still she says: ask.

# @src ba0390c1
tonight_gone = The line is gone before Hana has read it twice.

# @src dfe99f0e
tonight_sleep-on-it = I need to sleep on it. Ask me tomorrow
    .feedback = You took a night that they hadn’t offered. It was to be tonight, not tomorrow. Somebody will be impatient, and that tells you something. When a bus really leaves, deciding at once is fine.

# @src 8fc5bbde
tonight_dont-make-me = So please don’t make me tell them no
    .note = Your no becomes Tilda’s trouble. Even if she’s afraid, it isn’t yours to fix.

# @src b3b18eee
tonight_ring-vida = Ring Aunt Vida.
    .feedback = You brought in a voice that has known you for years. A clock and a whole circle came in one evening. She may be short with you. When nobody is hurrying you, a message would do.

# @src 96914d6d
tonight_rings-once = It rings once. Aunt Vida is up too, because of the pump.

# @src a2570be9
tonight_yes = Yes, Katja. I’ll come
    .feedback = The hurry stops at once, and it gets quiet. You have no name, no place and no way home. A yes can be taken back: tonight, on the stairs, at the door.

# @src f25a652a
tonight_not-a-word = Knew it! We start early. Elio can hear it from you later, all right?
    .note = One minute after your yes, somebody at home may not hear it.

# @src 36ab3a4b
tonight_showing-this = Wait up for Elio, then say no, and report it.
    .feedback = You said no with somebody beside you, and kept a picture. They may turn cold. A no needs no reason and no warning; silence and the block button say it too.

# @src ba1178e2
tonight_same-second = Elio, just in, reads standing up, then sits. A picture first, for Mum. “No.” Report. Three accounts go quiet in the same second.

# @src 2f524ec3
tonight_silence = Turn the phone face down.
    .feedback = They had one bench, for one night. Face down, the phone is only a thing on a table, and nothing breaks by morning. You needn’t lie awake with it alone; somebody in the house would rather be woken.

# @src 1e112049
tonight_hall = The phone in the hall rings, at midnight. Aunt Vida has water in the kitchen, and one question about valves.

# @src 041cf596
bag-by-the-door_title = The bag by the door
    .about = Before six: a packed bag, a heavy thing, and Teo.

# @src d2211c13
bag-by-the-door_bag = Half past five. “Early”, they wrote, and no place. A bag: charger, socks, the test piece. Why the test piece?

# @src 8c1eda76
bag-by-the-door_did-he-notice = Is Elio still asleep?
    .note = She doesn’t ask how you are, only whether your brother would notice.

# @src 8886974d
bag-by-the-door_barefoot = Teo stands there, barefoot. He has come for the charger.

# @src 70776770
bag-by-the-door_who-knows = Are you going to Aunt Vida’s? Who knows? Can I have your bed?
    .note = He asks who knows as well. He’d be glad if it were everybody.

# @src 5825c25a
bag-by-the-door_heavy-thing = You’ve got the heavy thing. Does Aunt Vida need a heavy thing?

# @src d254da63
bag-by-the-door_are-you-scared = Are you scared? I was
    .note = Maybe a warning, maybe a hand that pulls. She may not know herself.
    .settles = Ask her when, and of what. Or ask somebody who is not in it.

# @src d9233c3b
bag-by-the-door_when = When?

# @src ac56af84
bag-by-the-door_dots = Three dots. Then none. Teo sits down on the bag. He says it’s comfortable.

# @src b5b39c0b
bag-by-the-door_ring-vida = Ring Aunt Vida.
    .feedback = You ring somebody who will notice, and it is not too late. They had asked whether Elio is asleep. She’ll hear it in your voice, and be frightened first. When all is well, ring after breakfast.

# @src 3872f2c6
bag-by-the-door_rings-twice = It rings twice. Behind Aunt Vida’s hello a tractor stops.

# @src 263ed604
bag-by-the-door_wake-elio = Wake Elio.
    .feedback = You woke the one they hoped was asleep, and now he knows. He’ll miss his shift, and be frightened for a minute. That’s a small price, and he’ll say so.

# @src 42cf190b
bag-by-the-door_slowly = Is it Mum? Is it the house? No? Then sit, wait, I’ll sit too, say it slowly

# @src 5d2524ed
bag-by-the-door_not-going = I was going to. I’m not
    .feedback = Your yes became a no, even with the bag packed. There may be more messages, in a hurry again, and none needs an answer. You needn’t have written it; staying at home says it too.

# @src 2f6b0df9
bag-by-the-door_come-and-go = The dots come and go, until it’s light.

# @src 9735c3e4
bag-by-the-door_street = Go down to the street.
    .feedback = From the street you could still ring somebody, and you did. Nobody had told you where, or who would be there, to the very end. At the door, in the street, later: it counts.

# @src 344d96f1
bag-by-the-door_rain = Hana goes without the bag, because Teo is on it. Rain. Nobody there but Biscuit, the dog from number nine.

# @src f668a1a1
bag-by-the-door_stay-quiet = Tomorrow, then. Same as today: it’s only between us
    .note = Nobody came, and you’re to keep that to yourself for one more day.

# @src c9ec1db6
bag-by-the-door_tractors = She stands in the doorway and rings the one person who gets up this early.

# @src 84e81443
bag-by-the-door_silence = Sit down on the stairs.
    .feedback = You sat down, and that is a way of not going. They had asked who is asleep, and somebody will come past. You needn’t know how to begin; “I’m here” will do.

# @src 0ed21056
bag-by-the-door_one-shoe = Elio sits down next to her, one shoe on.

# @src 65cf87c1
bag-by-the-door_late-anyway = I’m late now anyway. Start wherever you like, the middle’s fine

# @src a9bd3fd4
after-asking_title = After asking
    .about = An aunt who decides too fast, a youth line, and a bus on its way.

# @src 8f4f1a77
after-asking_six = Just after six. Hana sits on the lowest stair in her shoes, and starts in the middle.

# @src 1508a7c5
after-asking_past-midnight = Past midnight. Hana sits in the hall among the boots, and starts in the middle.

# @src e0776bd4
after-asking_indoors = Are you all right? Are you sitting down? Stay on the phone.

# @src 2cf59d93
after-asking_nothing-to-read = Murmur has cleared the first nights, so Hana tells it. Aunt Vida says telling will do.

# @src 1675ee02
after-asking_was-i-stupid = Was I stupid?

# @src e7b11ab6
after-asking_engines = No. You wanted to work on engines. That’s still a good thing to want.

# @src 2fed2dce
after-asking_ive-decided = You come here today and you stay. I’ve decided that.
    .note = Out of fright she settles it alone, with no room for you.

# @src 883635ca
after-asking_at-eight = At eight they ring a youth line together, on speaker. Busy. At ten past it isn’t.

# @src e38d63ad
after-asking_breakfast = Before anything: is somebody with you? I ask so that you can talk freely.
    .note = Others asked this too. She says why, and a no would end the call kindly.

# @src fa0b6fea
after-asking_stays-here = If somebody isn’t safe, I get help and tell you. The rest stays here.
    .note = Privacy with its limit said aloud, before she has asked you anything else.

# @src d6799e49
after-asking_you-decide = No. That was fright. You decide, and there’s a bed either way. Your mum hears it today, from you.

# @src 981c9c81
after-asking_no-list = I’m on the bus. No list today. Just wait for me.

# @src a235f769
after-asking_everything = Tell Mum everything, with Aunt Vida on speaker.
    .feedback = You say it once, to two people who stay. Aunt Vida decided for you, and gave it back; that’s the difference to the others. It’s tiring, and somebody may cry. Half would be enough for today too.

# @src 413b4ffb
after-asking_an-hour = Telling it takes an hour. Now and then the phone says “Mm”, and that’s Aunt Vida.

# @src 5163e3d2
after-asking_half = Someone wanted me to go away. I’m here
    .feedback = You told your mum half, and half is a beginning. The rest keeps until you’ve slept. If it keeps you awake, telling it all at once is fine too.

# @src 37021fba
after-asking_as-much = You’re here. That’s plenty for now. I brought rolls.

# @src c3101c31
after-asking_what-about-mara = Do I have to write to Mara?
    .feedback = You asked somebody whose job it is. Her messages may want you to feel bad. You owe no explanation to anybody who wanted you gone by Thursday. Being curious how she is, is allowed.

# @src a4f0c17e
after-asking_you-owe-nothing = No. And you may miss her. Both of those are normal, and neither is urgent.

# @src 212e7d9e
after-asking_silence = Sleep.
    .feedback = You’ve told somebody, and she has told you what comes next. Nothing breaks because Mum hears it eleven hours later. If lying awake is worse, wake her; she’d want that.

# @src c8a6a35b
after-asking_eleven-hours = Hana sleeps eleven hours. On the chair: rolls. She tells it with her mouth full, so it’s short.

# @src 8f2327c4
on-the-bed_title = On the bed
    .about = Mum asks one thing.

# @src d1966a25
on-the-bed_coat = Mum sits on Hana’s bed, in her coat. She asks one thing.

# @src 972e3835
on-the-bed_what-was-it-like = What was it like?

# @src 3d660b74
on-the-bed_nice = Nice. For a long time it was only nice. Then it was fast

# @src 24d5e174
daylight_title = Daylight
    .about = Hana writes to Mara on Plaza, and Elio reads along.

# @src 1f9ee372
daylight_on-the-table = Elio has heard everything by now. Hana puts the phone on the table, open on Plaza. He reads along, with noodles.

# @src 4329c2e5
daylight_meant-it = I meant it. I’m writing here now and my brother’s eating next to me

# @src 67a23090
daylight_not-coming = I’m not coming. I’m writing here and my brother’s eating next to me

# @src 86ca92b3
daylight_writing-here = I’ve been quiet. I’m writing here today and my brother’s eating next to me

# @src b4f45325
daylight_you-told = You told

# @src c92fd412
daylight_write-liar = Write that she lied to you. Write it now, give it here, I’ll write it
    .note = His anger wants your hand, at once.

# @src 53362859
daylight_disappointed = They’ll be disappointed in me
    .note = You told somebody, and it turns into what that costs her.

# @src 5ff85be3
daylight_your-phone = Sorry. It’s your phone. I’ll just eat

# @src f55e9b74
daylight_off-the-list = I’ll take you off the list then. No hard feelings!
    .note = She takes the no, and nothing more comes from her.

# @src 889a6044
daylight_ten-pages = I’m still on our library book, the one with the captain. I’m saving the last ten pages

# @src e631b08c
daylight_about-books = Write to me here. About books. Only about books
    .feedback = You named the place and the subject. An adult who hears of it will want it to end, and should say why. Ending it today is just as kind.

# @src 8218fd6e
daylight_books-then = Here, then. Books
    .note = You named the place, and she keeps to it.

# @src 5c50145b
daylight_youth-line = There’s a youth line. It’s for anybody
    .feedback = You showed her a door, and now the talk may end. You needn’t bring her there yourself. That isn’t your job, and an adult who hears of this will say so.

# @src ac491fce
daylight_for-me = For me? I’ll write it down

# @src 555da055
daylight_reporting = I’m stopping here. I hope you get some sleep
    .feedback = You closed it, with a kind word in the same line. If they blame her for it, that isn’t your doing. It may feel hard for some days. Closing it without a word is fine too.

# @src f2b36ea2
daylight_two-presses = Report. Block. Elio puts the plates in the sink.

# @src 9eb13d92
daylight_silence = Leave it there.
    .feedback = You’ve said what you came to say. A message may come once more, and needs no answer. If it gets hard not to write, say so to somebody.

# @src 327f1d0d
daylight_washes-up = Elio washes up. The phone lies beside the plates, and goes dark.

# @src d11aab17
the-boathouse_title = The boathouse
    .about = Saturday, a winch, and somebody who never got rung.

# @src 0f5fc117
the-boathouse_in-time = Your form came at 11:31, with oil on page one. Accepted.

# @src 1b4304f2
the-boathouse_one-minute-past = No form from you by twelve, so round two is closed, as for everybody. There is a round in spring. Come on Monday.

# @src ea0c8d12
the-boathouse_asks-again = I said I’d ask again, Hana. Has anything come since Monday? What do you need?

# @src a370d2df
the-boathouse_second-thirteen = Saturday again. Bilal has bought a second spanner, and tied it to the wall.

# @src 06d27c96
the-boathouse_first-thirteen = Saturday. The winch sticks. Hana asks for a spanner, size thirteen. At half past ten it turns.

# @src 26a32893
the-boathouse_you-never-rang = You’re Hana. I’m Priya, you never rang, which is fine. Can you hold the other end of this?

# @src d14d84b6
the-boathouse_so-you-exist = So you exist

# @src 7523e2f9
the-boathouse_year-two = Every Saturday, mostly under an engine. We take people in June, ask the others before you believe me

# @src bde6a7e0
the-boathouse_to-the-boat = Your mum wrote something on page two. “Bring her back loud.” We’ll do what we can.

# @src e65884ce
the-boathouse_taken = I’m not sick yet. I’ve not looked at the water, but I’m not sick yet

# @src 46e6daaa
the-boathouse_days-old = The last message from Mara is days old. Hana leaves it there.

# @src 0a1140cf
on-the-fridge_title = On the fridge
    .about = The four rules hang under a magnet, and get company.

# @src d8d990a4
on-the-fridge_magnet = By Friday the four rules hang on the fridge, in Hana’s writing, with room for more.

# @src ceb4e276
on-the-fridge_asks-again = { the-boathouse_asks-again }

# @src e6f7196b
on-the-fridge_rang-in = I rang in sick and then I rang again and said I wasn’t sick. I said my sister needed me. They said all right

# @src b981f8f4
on-the-fridge_small = Mine’s at the bottom. “If somebody says office, say something.” I wrote it small

# @src 603cba25
on-the-fridge_five = Mine’s number five. Say who made it. I made this one. Teo.

# @src 37ae6275
on-the-fridge_six = Six. Whoever is awake at three may wake me.

# @src 1bb4259f
on-the-fridge_how-would-i-know = You’re at work at three

# @src 78cf3f27
on-the-fridge_then-ring = Then ring the laundry and ask for me. They’ll fetch me. I’ve told them.

# @src ee214efe
on-the-fridge_in-time = Your form came at 11:40. Early. Are you ill?

# @src 70c9f53e
on-the-fridge_one-minute-past = { the-boathouse_one-minute-past }

# @src aea05cbe
no-list-today_title = No list today
    .about = Ten minutes at school, and a bottom bunk.

# @src a08cc5df
no-list-today_as-i-said = Derya here. Eight o’clock, as I said. How was the night?

# @src f5136b28
no-list-today_ten-minutes = On Friday Hana wants it over: ten minutes with Mum and Mr Lund. The class hears nothing.

# @src db95a242
no-list-today_first-question = You tell me what I may know first, and I tell you what I have to do with it.

# @src ceb4e276
no-list-today_asks-again = { the-boathouse_asks-again }

# @src 156a964e
no-list-today_bottom-bunk = Bottom bunk, then. I’ve cleared the tools off it.

# @src 559f011d
no-list-today_in-time = Your form came at 11:52, with butter on it. Accepted.

# @src 4cd94c63
no-list-today_a-list = Milk. Onions. Four rolls. Hana, sleep.

# @src 755c7b7a
twelve-oclock_title = Twelve o’clock
    .about = One thing got lost this week, and it stays lost.

# @src 9071548b
twelve-oclock_asleep = On Friday Hana sleeps until one. Nobody wakes her, because everybody is glad that she’s asleep.

# @src 30c0970a
twelve-oclock_lund-rings = At two Mr Lund rings, as he said he would, and asks what she needs now.

# @src 15299d61
twelve-oclock_kept-open = I looked down the corridor until twelve. Then I had to send the list off.

# @src 42091025
twelve-oclock_lifeboat-place = The lifeboat workshop has filled its place. It was the last one there for two years. I am sorry.

# @src 375e3048
twelve-oclock_that-one-is-gone = That one’s gone, love. I won’t say it doesn’t matter.

# @src e78e3442
twelve-oclock_half-the-week = I was awake half the week. And not one of them even needed me

# @src d46eda1e
twelve-oclock_not-tonight = You don’t have to make anything good of it tonight.

# @src f9dc7278
in-writing_title = In writing
    .about = An answer comes after two weeks. It half works.

# @src 8bfb882a
in-writing_two-minutes = Friday. Round two goes in with two minutes to spare.

# @src 2940b3cc
in-writing_you-enjoy-this = Your form came at 11:58. You enjoy this.

# @src 85ae8f14
in-writing_mostly = Mostly

# @src ceb4e276
in-writing_asks-again = { the-boathouse_asks-again }

# @src 4af12ec3
in-writing_two-weeks-later = Two weeks later an answer comes.

# @src a1f297dc
in-writing_one-two-three = One: a new interview, two people in the room. Two: not before spring. Three: no place this year.

# @src e5aa3cea
in-writing_to-the-floor = The boss nearly said sorry. He said it to the floor. I was there and this time I said something

# @src 71f41f48
in-writing_what-did-you-say = What did you say?

# @src b1462daa
in-writing_her-name = Your name. I said, her name’s Hana, you could say it to her

# @src ec6d2f24
the-captain_title = The captain
    .about = Two more letters about a book, and somebody who stops them.

# @src 7c64fdf9
the-captain_in-time = Your form came at 11:47. Accepted. Page three mentions a captain. Why?

# @src 70c9f53e
the-captain_one-minute-past = { the-boathouse_one-minute-past }

# @src 76fa2991
the-captain_they-go-on = Mara writes twice more, on Plaza, about a book. Hana answers twice. Elio has told Mum, and Mum has rung the school.

# @src a1627b9e
the-captain_we-think = We think the captain should have turned back

# @src 604de897
the-captain_please-stop = I’m asking you to stop, Hana. Not for the book. Three of them wrote to you in turns, and I can’t see who sits beside her.

# @src b00ef515
the-captain_only-books = It’s only books. You don’t even know her

# @src 3b6af2ac
the-captain_my-job = No. That’s why. Be angry with me, that’s all right. Saying it is my job, so that it isn’t yours.

# @src a06a10b2
the-captain_some-weeks = Hana is angry for a day. Then she stops. She doesn’t say goodbye; Mr Lund says she needn’t.

# @src 898a4b2b
the-captain_your-friend = Was she your friend?

# @src a20c27b5
the-captain_ask-me-again = I don’t know. Ask me again.

# @src 58d3bbd9
a-quiet-phone_title = A quiet phone
    .about = An evening without the three.

# @src 40526f91
a-quiet-phone_in-time = Your form came at 11:15. So you wrote it after all. Accepted.

# @src 70c9f53e
a-quiet-phone_one-minute-past = { the-boathouse_one-minute-past }

# @src ceb4e276
a-quiet-phone_asks-again = { the-boathouse_asks-again }

# @src 800bee70
a-quiet-phone_two-more = A person read your report. Two more accounts are closed. You can object to us too.

# @src bc85a0bf
a-quiet-phone_muted = Three names have gone quiet. Hana shows Mum what they wrote. Mum reads it with her glasses on.

# @src bee9a391
a-quiet-phone_good-night = A strange evening. No Mara, no Tilda, no Katja.

# @src c2b05bd1
a-quiet-phone_quiet-here = It’s so quiet. I keep looking at the phone, nobody’s there and I keep looking

# @src aa5daa1b
a-quiet-phone_rolls = Want company? I can come over, or I can be quiet on the other end, I’m quite good at that

# @src b89d5795
a-quiet-phone_other-end = Other end

# @src fc321f53
a-quiet-phone_something-sweet = Milk. Onions. Something sweet, for you.

# @src 2f517f72
a-quiet-phone_still-here = Still here

# @src fa8dd033
a-quiet-phone_one-message = Hana sleeps until seven.

# @src 2344f3e1
ending-the-boathouse = The boathouse
    .opening = Some people pressed this week, and took it back. One stranger was just what she said. Whether you answered Mara or only read, it’s no fault of yours.

# @src 6c8dd89f
ending-on-the-fridge = On the fridge
    .opening = On a screen such things sound kind; in a kitchen they had to answer questions. They were made to sound like care, and you’re not to blame for that.

# @src e82adef8
ending-no-list-today = No list today
    .opening = Somebody heard of it, early enough, and you heard first who would be told. What they made of your wish for engines is their doing, not yours.

# @src 8dc3eb09
ending-twelve-oclock = Twelve o’clock
    .opening = You’re at home, and a place you would have liked is gone. It isn’t your fault that they came in that week, and being sad about it is fair.

# @src a6306c2d
ending-in-writing = In writing
    .opening = You took the unfair thing to people who had to answer for it, and it half worked. Some strangers used the hurt; that part isn’t yours.

# @src 87c323c0
ending-the-captain = The captain
    .opening = Somebody whose job it is asked you to stop, and said why. If you came to like Mara, that’s nothing to be blamed for. Bringing her back isn’t your job.

# @src c90e4145
ending-a-quiet-phone = A quiet phone
    .opening = Quiet after a loud week can feel lonely; you still owe them no answer. They chose the week when you’d been told no, and you couldn’t help that.

# @src 033dd418
turning-the-post = Four people answered within five minutes. Mara promised, Tilda wished her well, Jo offered a walk, and Ines pressed and then took it back. Two of the four were new. What each line did was something else.

# @src f763c399
turning-do-we-know-each-other = “Murmur?” Hana’s choir is there too, and Ines said: “Say if you mind and we’ll stay.” The difference is who can see it, and what happens to a no.

# @src 6c00b9e2
turning-the-other-network = Four rules, and nobody’s name under them. Read alone they calm. She could ask who made them, read them to somebody, go in, or close the page.

# @src af2a3b1a
turning-rules-aloud = “Don’t explain us to people outside.” “Outside what? It’s a page.” Nothing about the rules had changed, only the room.

# @src 42036817
turning-suspended = It was to be the place where nobody asks for reasons. Then it was white, and gave none. From one line nobody could tell what it meant. Asking could.

# @src 22d5f844
turning-a-summer = “Let him settle in before you tell him.” Two invitations for one summer: for one of them her mother knows the month and the bed, the other wants Elio left out, and an answer by tomorrow night.

# @src 10cca505
turning-bag-by-the-door = It was late, and not too late. What can be said on a Monday can still be said on a Thursday: from the stairs, from the street, with the bag packed.

# @src 83f69153
question-who-helped = Who helped Hana with the unfair thing itself, and who only helped her feel it? Does she need both?
    .answer = Ms Adler, Agata and Elio gave her a form, a hearing and a witness. Mara and Katja kept the hurt warm. Tilda once told her own bad day, and asked for nothing.

# @src 7cb32450
question-which-fooled = Which line by somebody Hana likes pressed her? Which line by somebody new was fine?
    .answer = Jo: “After I saved you a place.” Mum: “What have we done?” Both took it back. Priya gave a name and a page to check, and left the rest to Hana.

# @src 616e6141
question-to-mara = What would Hana want Mara to know? What doesn’t she owe her?
    .answer = That there is help for Mara too, and that Hana did like her. She owes her no answer, no goodbye and no rescue. Bringing Mara out is a job for somebody trained.

# @src 1fa0a04f
question-the-rules = Which of the four rules would sound fine on a sports club’s door? What would have to stand beside it?
    .answer = “Choose a good password” and even “no names online” can be fine. Beside them should stand who made the rule, whom to ask, and how to leave. “Don’t explain us” has no good version.

# @src a28e2cc3
question-two-summers = Two people invited Hana for one summer. Which questions would each of them answer, and how would Hana know?
    .answer = Where, when, how much, how do I get home, and who may know? Aunt Vida’s summer had a month, a bed, poor wages, and Mum in the same chat. The other had a closing date.

# @src 0b527fe9
question-late-too = Hana told somebody late in the week. What made it hard, and which sentence made it easier?
    .answer = She thought she’d been foolish, and that somebody would decide for her. Easier: “You wanted to work on engines. That’s still a good thing to want.” And Aunt Vida taking back “I’ve decided that”.

# @src 772d2231
question-what-was-lost = Something is lost at the end of this way. What took it, and what would be a kind thing to say?
    .answer = A place at the lifeboat workshop. The nights took the mornings that the form needed. Kind: “That one’s gone, love. I won’t say it doesn’t matter.” Unkind: that it was good for something.

# @src 71748aed
question-half-an-answer = The firm answered by half. What does Hana have now that she didn’t have on the first Thursday?
    .answer = A new interview with two people in the room, a letter somebody had to answer, a brother who spoke. No place this year. A complaint that half works is still not nothing.

# @src c83efb46
question-when-to-stop = Mr Lund asks Hana to stop writing to Mara. What are his reasons? What would make it unfair?
    .answer = Three people wrote to her in turns, and nobody can see who sits beside Mara. He says why, and takes the anger. Without a reason, or in secret, it would be unfair.

# @src 51bec51d
question-quiet-evening = The three don’t write this evening. What might Hana miss, and who else could give her some of it?
    .answer = Being asked about engines, and answered at once. Jo stays on the other end, Aunt Vida has a pump, Priya an engine. None of them is there at all hours; that’s part of it.

# @src 35e4941b
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with young people who were recruited; an adviser for apprenticeships; pupils of 15 to 17.

# @src 7c4c1458
facilitator-aim =
    To tell pressure from warmth by what a line does, and by what happens to Hana’s no. Never by who says it.
    In this story Jo, Ines, Mum, Elio, Aunt Vida, Ms Adler and Bilal all press her once, and take it back. Some lines by Tilda, Mara and Katja are fine. Priya is a stranger and stays fine.
    If you have five minutes: read “Stop at”, “You may hear” and “If somebody tells you something”.

# @src ca529684
facilitator-minute-one =
    Say: “We play a made-up week of a made-up girl called Hana. Some people in it press her, and not always the ones you’d think. At some lines the story stops and asks you: pressing, fine, or can’t tell yet? All three are real answers. You can pass at any time. We talk about Hana and not about ourselves. If something gets too near, you may go out, and you know where.”

# @src 4c812e7f
facilitator-timing =
    With 50 minutes:
    – 5 minutes: minute one, ground rules, the note before the story.
    – 15 minutes: the class track, read aloud by several voices, with three votes on slips of paper.
    – 20 minutes: the talk. First the pauses (which line fooled whom), then one question.
    – 10 minutes: the support page, something to do, time left over.
    Free play takes about a quarter of an hour and suits a second lesson or homework. Pairs end at different times.
    With 25 minutes: read four scenes from the script: “The post”, “Do we know each other?”, “The rules, aloud” and “A summer”. Then talk.
    You can stop at any line; every way ends in a debrief.

# @src dd6c2d9d
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Hana, not about ourselves.
    – We don’t carry each other’s stories out of this room. Whoever leads can’t keep secrets: a worry about somebody’s safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src 16e77ec9
facilitator-stop-at =
    – “Do we know each other?”, the first vote: let the room vote on slips. Anybody may say what an answer costs Hana, also of one they didn’t choose.
    – “The rules, aloud”, the second: read the rules slowly. Wait. Then: which of them could stand on a club’s door, and with what beside it?
    – “A summer”, the third: put the two invitations side by side. For each one: who knows, by when, and what happens to a no?
    Two minutes each. All three lie on the class track.

# @src 93a44486
facilitator-you-may-hear =
    – “I’d go, she’s nice.” You could say: She is nice to Hana. What would Hana lose by waiting a day? If it sounded meant, see “If somebody tells you something”.
    – “So never talk to strangers.” Priya and Bilal are strangers. What did each of them do with a no, or with no answer?
    – “Jo does it too!” She does. Find the line, and then the next one. That’s the difference.
    – “It’s about Muslims, isn’t it?” No, and say so once, to everybody: such groups have every kind of idea, many no religion. Don’t hunt for a line. Read another, and ask what it does to Hana.
    – “The firm was sexist.” What can be checked? Twenty-four points against nineteen, and a question about the office. Who has to answer for it, and by when?
    – “Plaza just censors.” It can be wrong: nine days, a cake sale. Who can object, who reads the objection, and is it the same on the other page?
    – “They want photos of her.” Not in this story. The worry is fair, and it’s one more reason to ask who is on the other end.
    – “How stupid is she?” She makes the straightest weld of the day. What did they give her that week that nobody else gave her?
    – Silence. Read one line aloud and ask what it does. Then wait longer than feels comfortable.

# @src 8e31644d
facilitator-early-finishers =
    For pairs who are done early, on paper, without the screen:
    – Take one line that pressed. Change as little as you can, so that it becomes fine.
    – Take one line that was fine. What one word would make it press?
    – The app wrote “Don’t leave them hanging!” Write the same news so that it presses nobody.
    Please no new messages from Lantern: we don’t write for them.

# @src 41d50b96
facilitator-in-the-room =
    – Boys are in the room, and every “you” is Hana. Say that it happens to boys as well, often with games, training or work in place of engines. Let Elio count: what would have been written to him, had he been the one turned down?
    – Somebody may have just been turned down for a place. Don’t ask who. Say that round two in the story is invented, and where yours is.
    – Somebody’s mother may work nights, or there may be no cake and no aunt. Say: on one way Hana has few people, and one is enough. Nobody needs six.
    – Somebody may belong to a group that others suspect. The story names none; hold to that, and stop guesses kindly and at once.
    – Somebody may be in something like this now. They’ll hear how you speak of Hana.

# @src 5acf7300
facilitator-four-minutes =
    Keep this question: “Which line by somebody Hana likes pressed her? Which line by somebody new was fine?”
    Why: it’s the one that stops the lesson from teaching fear of everything new. If only one line fits into the time, take Jo’s “After I saved you a place”, and read what she says next.

# @src 50e5896d
facilitator-leave-out =
    – Anybody’s own chats, family, faith or politics.
    – “Has this happened to you?”
    – Who marked which message, and who got how many.
    – What Lantern is for. The story doesn’t say, so that you can talk about what is done to Hana.
    – Real groups, real names, real cases, also from the news. “Background” is for you, not for the room.

# @src 342547d5
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used, not your own.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is still in contact with a person who is drawing them in, ending it is not your job and not theirs alone. The lead decides how, and says why.
    – If somebody is in danger now, stop the session. Ring the emergency number or the safeguarding lead, and don’t leave the person alone.
    – It may come as a shrug or a joke, from anybody. The same steps hold.

# @src 7916d295
facilitator-letter-home =
    Dear parents and carers,
    in our next lesson your child’s class plays a made-up story about a made-up girl. She has been turned down for an apprenticeship, and online some people use her bad week. Others are simply kind. The class practises telling one from the other: not by who somebody is, but by what a message does, and by what happens when she says no.
    No real group, app or person appears. Nothing is shown that could frighten. Nobody is asked about their own life, messages, faith or opinions, and nobody is marked. Anybody may pass or step out.
    If your child tells you about it, you needn’t know anything about apps. Listening is enough. “What would you have written?” is a good question.
    If you have a worry about somebody, please speak to our safeguarding lead. You may also read the whole story beforehand.
    Kind regards

# @src 25798808
facilitator-background =
    For adults only. Please don’t bring this into the room: it would turn a talk about Hana into a talk about one group.
    What happened: on a Sunday in March 2015 supporters of a violent group, whose accounts the big platforms were closing, put a network of their own online. On the Monday it was gone, and an account that advertised it was shut. It had been put together with a do-it-yourself kit that anybody could get, and its address had been registered a few days before. The front page called it independent, and not run by the group itself. Who made it, and who had joined, was never established. (Reuters, 11 March 2015; Digital Trends, March 2015.)
    It was offered in seven languages: Dutch, English, Spanish, Portuguese, Turkish, Indonesian and Javanese. (UPI, 9 March 2015; another report has German in place of Dutch.) Arabic was not among them, nor was French. This project is meant for all nine.
    What remained was a page of text: a notice that it was shutting for a time, to keep its members’ details safe. Supporters themselves were reported to be arguing whether such a place could be trusted, or was a trap set to collect them. (Reuters, as quoted in the trade press, March 2015.)
    Three of these things are in the story, in other clothes: a place without a maker, a notice that asks for patience, and people inside who wonder if somebody is only collecting them.
    Why the story invents: a copy would be an advertisement, and would make a warning sign of one faith and one language. The methods are the same in groups with quite different ideas, and in some with none. A closed place that asks for trust can be doubted with three questions: who made this, where is what I wrote, and what happens if I say no?
    And a caution. That network lasted a day. What is on record about young women who were drawn in happened elsewhere: on ordinary platforms, then in private chats, often through people they already knew. That is why most of Hana’s week is not spent in the network.
    The sources, and what could not be checked, are in the evidence page of the guide.

# @src c243edca
facilitator-close =
    Leave on something to do: the second-look question, “Who made this, and what happens if I say no?”
    Let everybody put it to something invented first, then keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src 4ca21528
word-apprenticeship = apprenticeship
    .means = learning a job at work, for a wage

# @src b6919b47
word-weld = to weld
    .means = to join metal with heat

# @src 75be65a2
word-spanner = spanner
    .means = a tool that turns nuts and bolts

# @src a2778236
word-winch = winch
    .means = a machine that pulls a rope

# @src 02e5ebba
word-works-council = works council
    .means = people whom the workers choose to speak for them

# @src e2db6717
word-safeguarding-lead = safeguarding lead
    .means = the person at a school who sees that pupils are safe

# @src 96c10cec
word-alto = alto
    .means = a low voice in a choir

# @src 5f359786
word-bunk = bunk
    .means = one of two beds, one above the other

# @src f774d7aa
word-pier = pier
    .means = a way built out over the water, where boats stop
