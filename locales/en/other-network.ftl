# The Other Network, English (reference). Licence: CC BY 4.0.
# How to read the ids: scene_beat. A message that the debrief comments on has a .note, an answer has a .feedback.
# A line that is judged in a pause has .shows (the words that show it) and .settles (what would settle it). A pause is scene_pause.

## People. A name is a term, so that every sentence spells and bends it the same way.

-hana = Hana
-elio = Elio
-teo = Teo
-mum = Mum
-vida = Aunt Vida
-jo = Jo
-ines = Ines
-adler = Ms Adler
-bilal = Bilal
-karim = Ms Karim
-agata = Agata Wolny
-derya = Derya
-lund = Mr Lund
-priya = Priya
-mara = Mara
-tilda = Tilda
-katja = Katja

# .about is shown beside the name; .letter stands in the circle.
cast-hana = { -hana }
    .about = you
    .letter = H
cast-elio = { -elio }
    .about = your twin brother
    .letter = E
cast-teo = { -teo }
    .about = your brother, ten years old
    .letter = T
cast-mum = { -mum }
    .about = your mother, works nights
    .letter = M
cast-vida = { -vida }
    .about = your aunt, mends tractors
    .letter = V
cast-jo = { -jo }
    .about = your friend, from choir
    .letter = J
cast-ines = { -ines }
    .about = from your choir
    .letter = I
cast-adler = { -adler }
    .about = careers adviser at your school
    .letter = A
cast-bilal = { -bilal }
    .about = leads shifts at Coast Watch
    .letter = B
cast-karim = { -karim }
    .about = runs the library
    .letter = K
cast-agata = { -agata }
    .about = works council at the Ferry Works
    .letter = A
cast-derya = { -derya }
    .about = answers at the youth line
    .letter = D
cast-lund = { -lund }
    .about = safeguarding lead at your school
    .letter = L
cast-priya = { -priya }
    .about = new to you
    .letter = P
cast-volunteer = A volunteer
    .about = from Coast Watch
    .letter = V
cast-reader = An old man
    .about = from the reading group
    .letter = R
cast-plaza = Plaza
    .about = the app itself
    .letter = P
cast-coast-watch = Coast Watch
    .about = local group, with address and phone
    .letter = C
cast-mara = { -mara }
    .about = new to you
    .letter = M
cast-tilda = { -tilda }
    .about = new to you
    .letter = T
cast-katja = { -katja }
    .about = new to you
    .letter = K
cast-lantern = Lantern
    .about = suggested, no names, no address
    .letter = L
cast-network = The Other Network
    .about = no names
    .letter = O
cast-nameless = ·
    .about = no name
    .letter = ·

## Places where people talk. .about says what kind of place it is.

channel-feed = Plaza
    .about = the feed
channel-mara = { -mara }
    .about = Plaza
channel-tilda = { -tilda }
    .about = Plaza
channel-katja = { -katja }
    .about = Plaza
channel-jo = { -jo }
    .about = Plaza
channel-elio = { -elio }
    .about = Murmur
channel-adler = { -adler }
    .about = school mail
channel-vida = { -vida }
    .about = Murmur
channel-priya = { -priya }
    .about = Plaza
channel-plaza-help = Plaza, questions
    .about = a person answers
channel-choir = Choir chat
    .about = Murmur
channel-home = Home
    .about = Murmur
channel-watch = Coast Watch
    .about = Plaza
channel-circle = The circle
    .about = Plaza
channel-murmur = { -mara }, { -tilda }, { -katja }
    .about = Murmur
channel-lantern-page = Lantern
    .about = a page on Plaza
channel-watch-page = Coast Watch
    .about = a page on Plaza
channel-network = The Other Network
    .about = a page inside the story
channel-walk = On the way home
    .about = face to face
channel-kitchen = The kitchen
    .about = face to face
channel-boathouse = The boathouse
    .about = face to face
channel-desk = { -adler }’s desk
    .about = face to face
channel-lead = { -lund }’s room
    .about = face to face
channel-library = The library
    .about = face to face
channel-crane-hall = Above the crane hall
    .about = face to face
channel-vida-call = { -vida } on the phone
    .about = on speaker
channel-stairs = The stairs
    .about = face to face
channel-room = Hana’s room
    .about = face to face
channel-derya-call = The youth line
    .about = on speaker

## The story

scenario-title = The Other Network
scenario-line = You are Hana, 17. No apprenticeship. Then a lot of people write.
scenario-before =
    A loud week: many messages, a secret or two, and people in a hurry.
    Nobody is hurt. On some ways she packs a bag at night; at the end of all of them she is at home.
    You can step away at every point of the story. That is part of it.

ask-do = What does { -hana } do?
ask-say = What does { -hana } say?
ask-write = What does { -hana } write?

## the-post

the-post_title = The post
    .about = Hana writes one line. Answers come quickly.
the-post_six = Six o’clock. Hana writes one line, turns the phone face down, and turns it up again.
the-post_line = No engine apprenticeship for me. My brother got his. Happy for him. Mostly
the-post_jo = Oh no. Want company on the walk home?
    .note = Jo answers the hurt too. She offers a walk you can turn down.
the-post_mara = They wouldn’t let you near an engine. We would
    .note = Within two minutes she answers your sore spot, and promises for a “we”.
the-post_tilda = So sorry, that’s rotten. Hope somebody cooks for you tonight!
    .note = New and quick too. She wishes you something, and asks for nothing.
the-post_lamp = Both of them have the same small lamp beside their names: Lantern.
the-post_ines-alto = You’re still coming to choir though? We can’t do the alto line without you
    .note = You’ve just been told no, and now the choir’s trouble is yours too.
the-post_ines-sorry = Sorry. That was about the alto line and not about you. Come or don’t
the-post_walk = Thank Jo, and walk home together.
    .feedback = Ines pressed, and took it back. Jo asks, and you could say no. Mara’s line was a promise, two minutes after the hurt. It can wait until you’ve eaten.
the-post_who-is-we = Who is “we”?
    .feedback = You asked who is there before you took the kindness. Mara is new, and turned up just when you’re hurting. With people you’ll meet at choir, that question can wait.
the-post_look = Look at Lantern’s page.
    .feedback = Kind words came with a lamp beside them, and you look who is behind the lamp. See what the page says, and what it leaves out. Plenty of ordinary groups begin with one warm line.
the-post_silence = Close Plaza for tonight.
    .feedback = You left a loud hour. Mara’s line came just when it hurt; it needs no answer today, or ever. Jo won’t mind, and Ines has said come or don’t. On a calmer evening, reading on is fine.

## walk-home

walk-home_title = Walk home
    .about = Jo shares a roll, and says what she thought for one second.
walk-home_rolls = Jo stands at the choir door with two bread rolls. One and a half.
walk-home_glad = I was glad for one second, honestly, because at the Ferry Works you’d never have had evenings
    .note = She would like to keep you, says so, and leaves you free.
walk-home_ashamed = Then I was ashamed, then I bought rolls. You get the whole one
walk-home_biscuit = At number nine the dog looks over the gate. Jo changes sides. Hana doesn’t laugh. Mostly.
walk-home_those-three = Who’s that Mara under your post? She’d answered before I’d finished reading it
walk-home_no-idea = No idea. They were nice though
walk-home_fast = They were nice. They were also fast
walk-home_choir-moves = Choir chat’s moving to Murmur, Plaza eats my messages. Say if you mind and we’ll stay
    .note = A private app too. Everybody hears why, and a no costs nothing.
walk-home_a-day-to-think = And the boss who asked if you’d like the office better, what would you tell him if he stood here now?
walk-home_in-writing = That my weld was straighter than Elio’s. I have it in writing
    .feedback = You turned a hurt into something that a person can check. It may lead nowhere. Nobody here used the hurt; Jo only asked. Some days it’s fine to be just sad.
walk-home_someone-must-read = In writing? Then somebody has to read it, start with Ms Adler, she reads everything
walk-home_show-you = If they write again, can I show you?
    .feedback = Now a second person can look with you if they write again. Such lines work best on somebody who reads alone. It costs a little privacy. A friend’s chat you’d show only if it worried you.
walk-home_if-nice = Yes. And if they’re just nice I’ll say that too
walk-home_how-is-biscuit = Not today. Is that dog looking at you?
    .feedback = A rest from the subject is a move too, and Jo takes the no. It’ll come back by itself. If it keeps you awake, one sentence to her is enough.
walk-home_large = He’s called Biscuit. He is the size of a sofa, so yes he is
walk-home_silence = Walk on in silence.
    .feedback = Being quiet beside a friend is company, and Jo doesn’t ask twice. Nothing was put to you that can’t wait until tomorrow.
walk-home_hum = Jo hums the alto line, badly, on purpose, until Hana corrects it.

## do-we-know-each-other

do-we-know-each-other_title = Do we know each other?
    .about = Mara answers quickly and warmly, and asks for another app.
do-we-know-each-other_younger = There is a message already. It is two minutes younger than the post.
do-we-know-each-other_read-your-post = Hi Hana. I read your post about the apprenticeship. That was hard
do-we-know-each-other_do-we = Thanks. Do we know each other?
do-we-know-each-other_reading-group = Not yet. I help with a reading group, Tuesdays at the library. Open to everyone
    .note = A day, a place and an open door. Nobody can tell yet if she means it.
    .settles = Ask to bring a friend. Or ask at the library’s desk who runs Tuesdays.
do-we-know-each-other_not-like-others = Nobody else writes like you. I saw it after one evening
    .note = Big praise, from somebody who has read three posts.
do-we-know-each-other_three-posts = You’ve read three posts of mine
do-we-know-each-other_told-us = So you’re Hana! Mara told all of us about you
    .note = You wrote to one person. Now several know you, and are glad.
do-we-know-each-other_noodles-at-six = Noodles in ten minutes. I cooked for nine I think. Come down?
    .note = He names a time. The noodles are the reason, and you may say no.
do-we-know-each-other_murmur = It’s loud here. Murmur? Messages there are gone by morning
    .note = Only they see it there, and by morning there’s nothing to show anybody.
do-we-know-each-other_stay = I’d rather stay on Plaza. Why move?
    .feedback = You stayed where others can see it. On Plaza you can block, report and show it to somebody. Watch what she does with your no. Where a no is taken as easily as a yes, moving is fine.
do-we-know-each-other_here-then = Then here. Plaza is fine
    .note = She takes the no and leaves it there.
do-we-know-each-other_who-comes = Can I bring a friend on Tuesday?
    .feedback = You tried the open door. The praise before it came from somebody who hardly knows you. An open group can say yes to a friend. If it can’t, don’t go alone, and show somebody at home what came back.
do-we-know-each-other_just-you = One day, yes. For now I’d like it to be just us
    .note = She may be shy. But “open to everyone” has become “just us”.
    .settles = Say that you come with a friend or not at all, and see.
do-we-know-each-other_all-right = All right, see you on Murmur
    .feedback = You said yes to a place where only they see it, and by tomorrow it’s gone. You can go back to Plaza, tonight or later, without a reason. With Ines the same app is just an app.
do-we-know-each-other_there-you-are = There you are. Tilda and Katja are here too
do-we-know-each-other_cold-noodles = Downstairs three people sit down. At eight Hana’s bowl is cold, with a plate on it.
do-we-know-each-other_silence = Say nothing, and go down to eat.
    .feedback = She praised you, then asked you to move. Nobody is owed an answer at half past six. A kind person can wait until tomorrow.
do-we-know-each-other_garlic = The three dots go on. Hana follows the smell of burnt garlic.

## lantern-page

lantern-page_title = Lantern’s page
    .about = A tidy page. Hana looks for a street, a surname, a price.
lantern-page_tidy = Lantern’s page is pale and tidy. Hana scrolls to the end. It isn’t far.
lantern-page_outside = For everyone who was told to wait outside the workshop.
    .note = A mirror for your bad day, and for anybody else’s.
lantern-page_build = We build. Come and see what you could do.
    .note = What do they build? It would fit any group.
lantern-page_no-street = Hana looks for a street, a surname, a price, a photo of somebody holding a tool. There’s a drawing of a lamp.
lantern-page_who-runs = Who runs this? Where are you?
    .feedback = You asked in the open, where others can read it. The page is one big promise, with no place, date or name. See whether a name comes. A page that wants nothing needs no question.
lantern-page_all-of-us = All of us run it!
lantern-page_compare = Open Coast Watch’s page as well.
    .feedback = Two pages side by side say more than one. Lantern’s had a big promise and nothing behind it. It takes five minutes; for a page about cats nobody would.
lantern-page_pier-two = Boathouse, Pier 2. Ask for Bilal Aydin. We save people. We also clean toilets.
    .note = A big purpose too, with a door, a surname and the dull part left in.
lantern-page_hear-more = Press “I’d like to hear more”.
    .feedback = It was one small click, for a big promise. Now the page knows that you’re curious, and more will come. You can still answer none of it. Where one click takes it back, it’s just a newsletter.
lantern-page_four-seconds = The button turns green. Above it, Hana’s messages show a red dot.
lantern-page_silence = Close it.
    .feedback = It was a big promise with no street and no name, and you closed it. It stays where it is. Being curious and being done with it are both allowed.

## noodles

noodles_title = Noodles
    .about = Elio cooks for nine, and says what he didn’t say at the Ferry Works.
noodles_sorry = Sorry about earlier. Noodles? I mean sorry about all of it, and also there are noodles
noodles_steam = The kitchen is all steam. Elio has cooked for nine. They are four, and Mum is going to work.
noodles_locker = They gave me a locker. I didn’t know if I should tell you, and now I have, so
noodles_good-locker = Is it a good locker?
noodles_it-sticks = It sticks. You’d have it open and mended in the time I look for the key
    .note = Praise from somebody who has watched you mend things for years.
noodles_office = The boss asked you about the office and I sat there. I was right there and I said nothing
noodles_please-dont = Just don’t be angry, please, I can’t start on Monday if you’re angry
    .note = Your anger becomes a thing you’d be doing to him.
noodles_were-you-scared = Why can’t she be angry? Were you scared?
noodles_you-can = Yes. No, you can, Hana. That was stupid of me, I’ll start on Monday anyway
noodles_someone-who-counts = You could say it now. To someone who counts
    .feedback = You asked for help with the unfair thing itself. It puts Elio in a hard place in a new job, and he may say no. In a few days it can still be said.
noodles_shut-the-page = The works council meets on Wednesdays. I looked it up, and then I shut the page
noodles_three-strangers = Strangers wrote within two minutes. Look
    .feedback = You showed it early, before there was anything to hide. What is quick and kind is easier to read with four eyes. He may see too much in it, or too little. A classmate’s kind word you needn’t show anybody.
noodles_i-like-you = Nice. And quick. I never answer you that fast, and I like you
noodles_angry = I’m angry. Not at you. A bit at you
    .feedback = He pressed with his fear, and took it back. Anger that is said can be answered. It also keeps until tomorrow, if tonight is for noodles.
noodles_which-bit = Which bit? I’d like to, no, you say, and I’ll just listen
noodles_silence = Eat, and say nothing.
    .feedback = Elio pressed you, and took it back: you may be angry. You let the evening be small, and nothing had to be decided. If it still hurts tomorrow, talking is fine then.
noodles_biggest-bowl = Teo gives her the biggest bowl and doesn’t ask why.

## a-loud-friday

a-loud-friday_title = A loud Friday
    .about = Lists, a glove, three new names, and a Saturday with an hour on it.
a-loud-friday_cleared = On Murmur yesterday’s talk has cleared itself. She had wanted to read one line again.
a-loud-friday_hope-you-slept = Good morning. I hope you slept, today can only be better
    .note = One early hello, with no question in it. You could leave it there.
a-loud-friday_write-again = I hope it’s all right that I write again?
    .note = You hadn’t answered. It’s polite, and still it’s the next message.
a-loud-friday_nine-bowls = I cooked for nine and you didn’t come down. It’s fine. I ate yours. It’s fine
    .note = “It’s fine”, twice: you’re to feel that it isn’t.
a-loud-friday_milk = Milk. Onions. Something green. Somebody please sleep.
a-loud-friday_priya-hello = Hi, I’m Priya, second year at the lifeboat workshop. I was turned down too. My number’s on the workshop page, ask for me there
    .note = New, on your bad day. She says where to check her, and leaves calling to you.
    .shows = “My number’s on the workshop page, ask for me there”
    .settles = The workshop’s page: is her name on it? And whether more comes if you don’t answer.
a-loud-friday_round-two = Your letter was weak. Your test piece was not. Round two opens Monday. Be in it.
a-loud-friday_has-your-brother = Your brother has a bench now. Did he ask about one for you?
    .note = It sounds like care for you, and makes Elio smaller.
a-loud-friday_a-new-name = New isn’t the sign. Look at what it asks of her.
    .pressing = She’s new, and she writes on a bad day: fair. But she says where to check her, and nothing is asked.
    .fine = She’s new, and still: a name, a workshop, and the next step is Hana’s. Without an answer nothing more comes.
    .unclear = The name could be invented: fair. She hands over a way to check it that isn’t this chat, and waits. That’s enough.
a-loud-friday_turned-down = So I was turned down too once, by a bakery. I cried in the yard. That’s all
    .note = She tells her own bad day, blames nobody, and asks nothing of you.
a-loud-friday_forty-one = Forty-one messages about one glove today and we’re not sorry. Mute us if you like!
    .note = A lot of messages, and you may mute them. Nobody there counts your answers.
a-loud-friday_taster = Coast Watch lets people try it tomorrow at nine, Pier 2, you only need socks. Coming?
a-loud-friday_whole-circle = I’m Katja! We all talk tonight at eight. You have to be there!
    .note = Tonight, and “have to”. Nothing breaks if it is next week.
a-loud-friday_socks = Nine is cruel. I’ll bring socks
    .feedback = You made a plan with an hour, a place and someone you know. Katja’s said tonight, all of them, and you have to. People who like you can wait a week.
a-loud-friday_two-pairs = Two pairs. The sea takes the first one
a-loud-friday_look-up-priya = Look up the lifeboat workshop’s page.
    .feedback = You checked a stranger where she can’t write the answer herself. Katja’s “have to” can wait. Jo has asked about tomorrow too, and is still waiting.
a-loud-friday_apprentices = A street, a telephone, four apprentices: “Priya, year two.” On Saturday Hana goes there to look through the window, and forgets the pier.
a-loud-friday_might-come = I might come. Who else is there?
    .feedback = You go, and you’ve asked who is there. Katja had said tonight, and you have to. It costs an evening, and you may leave when you like. Where nobody counts who came, it’s just an evening.
a-loud-friday_nine-of-us = Mara, Tilda, me, six I hardly know. Leave when you’re tired!
    .note = You asked who, and got names, a doubt and a way out.
a-loud-friday_cant-sleep = I’ll be on Murmur tonight. I won’t sleep anyway
    .feedback = Being answered at night is warm. It also takes the night, and on Murmur nobody else can see. You can stop at any hour, without a good night. A friend wants her own sleep too.
a-loud-friday_off-at-eleven = Just till eleven for me, I’ve got work tomorrow!
    .note = She writes at night too, with an end to it, and a reason.
a-loud-friday_silence = Put the phone in the bread tin.
    .feedback = They said tonight, and you let it hum. Whoever likes you can be answered tomorrow. With the choir chat it would be the same.
a-loud-friday_hums = The tin hums eleven times. In the morning, at half past eight, the bell rings: Jo.
a-loud-friday_plus-one = I put you down for today so you can’t say no now
    .note = She has decided, and only then rings the bell.
a-loud-friday_only-pencil = That’s not true, you can, it’s only pencil, I can cross you out

## coast-watch

coast-watch_title = Coast Watch
    .about = Saturday at nine: page two, a stuck winch and a sore friend.
coast-watch_spoon = Nine o’clock, Pier 2. Wind, five strangers in orange, one engine that coughs.
coast-watch_page-two = Page two is for a parent. Without it you stay on the pier, and there’s plenty to do on the pier. Mine come and wave.
coast-watch_winch = The winch sticks. Hana asks for a spanner, and at half past ten it turns. The spanner slides into the sea.
coast-watch_only-spanner = You’d be good here, I’ve watched you for an hour. That was also our only spanner, so please bring one.
    .note = Praise for what he watched, and the lost spanner.
coast-watch_a-year = We’re a bit of a family. I stopped for a year and nobody made a face
    .note = The word “family”, and how stopping went: a year away, nothing to pay back.
coast-watch_before-dry = We’re two short next week. Say yes now, before you’re dry.
    .note = He catches you while you’re glad, and wants the yes at once.
coast-watch_boat-list = No, forget that. Saturdays or never, both fine. Tell me by Friday, because I count life jackets.
    .note = He needs a date and says what for. A no would do as well.
coast-watch_missed-you = We missed you last night. Mara was really sad
    .note = Somebody’s sadness is handed to you. You only had an evening.
coast-watch_rather-there = You’d rather be in there with them than here with me. After I saved you a place
    .note = She makes your look at the phone into something you’re doing to her.
    .shows = “After I saved you a place”
    .settles = What she does next, and what happens if Hana looks again.
coast-watch_jo-on-the-pier = Nice people press too. This is about one line.
    .pressing = A kind deed is held up, so that Hana owes something. Jo is a good friend, and this line presses.
    .fine = Jo is hurt, and may say so: fair. But the place she saved is held up like a bill. A friend can press too.
    .unclear = What Jo does next will tell a lot about Jo: fair. This one line already asks Hana to pay for a kindness.
coast-watch_unfair = That was unfair. I was seasick and jealous, mostly jealous. Look at your phone all you like
coast-watch_know-lantern = Bilal, do you know a group called Lantern?
    .feedback = You asked somebody who has no part in it. Tilda and Jo both handed you their feelings. Jo took it back: that’s the difference to look for. He may not know, and says so.
coast-watch_where-do-they-meet = No. But I don’t know everybody. Where do they meet?
coast-watch_no-idea = Hana opens her mouth, and finds that she has no idea.
coast-watch_this-engine = Who looks after this engine?
    .feedback = Two people handed you their feelings, and one took hers back. You went for the engine. It could lead to work, or to another no. On a day off, a boat can be just a boat.
coast-watch_up-the-coast = A workshop up the coast, with four apprentices. I can ask what they look for. I can’t promise anything.
coast-watch_on-his-hand = He writes “engine, Hana” on his hand, under “bread”.
coast-watch_in-a-boat = I was in a boat. More tomorrow
    .feedback = You answered, and kept your Saturday. Her line handed you somebody else’s sadness. An answer can bring the next message. Not answering at all is fine.
coast-watch_boats-first = So good. Boats first
    .note = You said tomorrow. She takes it, and leaves your Saturday alone.
coast-watch_silence = Hose the deck, with the phone in a boot.
    .feedback = A sad Mara was handed to you. You let it wait. Jo pressed the same way and then took it back. On another day, a short answer is fine too.
coast-watch_boot = The boot hums twice. Jo doesn’t look at it, so hard that everybody notices.

## the-circle

the-circle_title = The circle
    .about = Friday night in Lantern’s group. Jo asks about nine o’clock.
the-circle_nine-hellos = Three names she knows, six she doesn’t. Nine hellos in one minute.
the-circle_this-is-hana = So this is Hana! The one with the engines
    .note = You have a part in the group before you’ve written a word.
the-circle_tools-team = With us you’d be first, I think you could lead the tools team
    .note = You’d lead a team for people who have never seen you work.
the-circle_you-have-tools = You have tools?
the-circle_we-have-you = We have you!
the-circle_one-sort = Workshops are all one sort. Are you with them, or with us?
    .note = One workshop hurt you. Now it’s all of them, and you’re to choose.
the-circle_nobody-counts = I’m off to bed, so sorry. Nobody has to stay because I said hello
    .note = She is one of them, and leaves you free. If only for one line.
the-circle_next-bench = Hana thinks of the man at the next bench. He lent her his gloves. They were far too big.
the-circle_slightly-tragic = Nine tomorrow, yes or no? I can go alone, I’d only be slightly tragic
    .note = She says she’d like you there, and that she’ll manage without you.
the-circle_his-gloves = One of them lent me his gloves. He isn’t that sort
    .feedback = You named one who fits neither side, so “all” isn’t true. Her line had left only two kinds of people. It can cool a room. You needn’t answer every such sentence.
the-circle_forty-seconds = Forty seconds. Nobody writes.
the-circle_youre-tired = You’re tired, Hana
the-circle_in-the-daytime = What do you all do in the daytime?
    .feedback = You asked for something ordinary that you could picture. A team to lead on the first night is hard to picture. It may sound dull in a cheerful room.
the-circle_get-ready = We get ready
the-circle_rest-of-it = Hana waits for the rest of the sentence. It doesn’t come.
the-circle_first = First. I’d like that
    .feedback = It’s warm to be put first, and you said so. The title comes from people who have never seen you work. You can put it down again, tonight or next week. In a real team somebody asks what you want.
the-circle_stay-up = So come to Murmur? I’ll stay up with you
the-circle_till-three = She stays until three. In the morning a bell rings, and she turns over.
the-circle_yes-nine = Yes. Nine. I’m off to bed
    .feedback = You answered the one who had asked you something. The others had nine hellos and one opinion. The room may say something about it. Where nobody counts who leaves, staying is fine.
the-circle_silence = Leave it running, and read under the blanket.
    .feedback = Nine hellos and one opinion. You let them talk without you. Where nobody notes who’s there, staying is fine too.
the-circle_two-hundred = Two hundred messages by morning. Not one is a question.

## murmur-night

murmur-night_title = Murmur, at night
    .about = Three of them ask in turns, and it gets late.
murmur-night_fridge = Mum is at work. Everyone else is in bed. Under Hana’s blanket it’s as bright as a fridge.
murmur-night_what-sound = So what does a healthy engine sound like?
murmur-night_humming = Like someone humming who doesn’t know it
murmur-night_keeping = I’m keeping that one
    .note = Small praise, for one sentence that you really wrote.
murmur-night_only-snore = So does Elio ever see your phone?
    .note = You never told them his name. They want to know who reads along.
    .shows = “ever see your phone”
    .settles = Nothing tonight: you needn’t answer. In the morning, show Elio the question.
murmur-night_only-seventeen = Your light’s on, says Teo. Are you ill, or only seventeen?
    .note = She wants to know how you are, and says who told her.
    .shows = “Are you ill, or only seventeen?”
    .settles = Answer her, or don’t. Then see whether she asks again tomorrow.
murmur-night_two-questions = Two questions at night. Who is each one about?
murmur-night_never-asked = Did your choir ever ask you that, about engines?
    .note = No choir asks that. Yours is made to look as if it had failed you.
murmur-night_one-eye = It’s a choir. I’m reading this with one eye, you take turns and I don’t
murmur-night_not-supposed = I’m tired too. I’m not supposed to say that
murmur-night_then-sleep = Then sleep. I will too
    .feedback = You ended the night for two people. They write in turns, and Tilda says she’s tired too. The dots may go on for a while. When somebody is ill, staying up once is fine.
murmur-night_me-too = So will I. Good night, really
    .note = She takes your no, and goes to bed on it.
murmur-night_keeps-writing = Only seventeen. Someone keeps writing
    .feedback = Now Mum knows there’s a someone. Their questions and their hours need you to be alone with them. She may get it wrong at first; people do at a quarter to two.
murmur-night_who-now = Who? What’s the name? Phone down, now.
    .note = Three orders at a quarter to two, and no room for an answer.
murmur-night_tired-one = That was the tired one talking. I brought rolls. You needn’t say who.
murmur-night_nobody-looks = It’s fine. Elio’s asleep and Mum’s at work
    .feedback = They’d asked for it in bits. Now they know you’re alone at night. Tell somebody at home at breakfast; if you’re frightened, ring Mum now. A friend may know such a thing; they needn’t.
murmur-night_just-us = So nobody needs to know about tonight
    .note = What they had been asking for comes back as a secret.
murmur-night_at-three = At three Hana wakes with the phone on her face. The talk has cleared itself.
murmur-night_silence = Phone under the pillow.
    .feedback = You stopped while somebody was still writing, and that’s allowed. They take turns, and you don’t. A friend might like a good night first.
murmur-night_eight-times = The phone lights the pillow from below, eight times.

## closed

closed_title = Closed
    .about = A tidy page turns grey, and Katja has a new one.
closed_without-you = I waited on the pier till ten with your socks. I was cross, I still am a bit. Are you all right?
    .note = She’s hurt, says so, and asks how you are. She wants nothing back.
closed_grey-card = Where Lantern’s page was, there’s a grey card.
closed_eleven = We closed this page and eleven accounts: rule 4. Anyone can object for 30 days. Questions? A person answers.
    .note = It decides, and tells you which rule, and how to object.
closed_cake-sale = Plaza closed our cake sale page once, by mistake. It took nine days to come back
closed_ask-them = They gave a reason: rule 4. You can ask them what it means
    .note = She names the other side’s reason, and where you could ask about it.
closed_about-noodles = About the noodles. I made you pay for me feeling bad, sorry. I’m on lates Monday and Tuesday
closed_same-me = So new account, same me. Now they’ve refused us too, like they refused you
    .note = She lays their closed page beside your refusal, as if they were one.
closed_our-own = From tomorrow we have our own place, I love it. Nobody there asks for reasons
    .note = It sounds restful. It also means that nobody would give you a reason.
closed_lemon-thing = where is the lemon thing. it’s not for a cake. this is teo
closed_at-four = Cake at four tomorrow. Keep Mum out of the kitchen and don’t tell her, she’d look at my face and know!
    .note = A secret with an end, tomorrow at four, and it is for Mum.
closed_rule-4 = What is rule 4, in plain words? And are you ever wrong?
    .feedback = You asked for a reason, from the people who decided. In Katja’s new place, nobody asks for any. It may take a while. When it isn’t your business, not asking is fine.
closed_written-by-few = Ruben, night shift. Many accounts, few writers, sent to under-18s. Yes, we’re wrong sometimes. Anybody may object, for somebody else too. Then another person reads it.
closed_show-elio = Show Elio.
    .feedback = You showed it, and now two people have read it. Tilda had laid your refusal and theirs side by side. He begins clumsily, so it takes a while. After the cake would have done as well.
closed_say-it-slowly = They broke rules, you didn’t. I mean, sorry, that’s not what you asked. Say it again slowly?
closed_show-jo = Send Jo a picture of Lantern’s messages.
    .feedback = You showed it to somebody who likes you, and who says when she’s cross. A place was being built where nobody asks for reasons. With a friend’s chat you’d ask first.
closed_all-of-it = I read all of it and I don’t know what to say, so I’m saying I read all of it
closed_send-me = Send me the new place
    .feedback = Katja had just praised a place where nobody gives reasons. You’ll see it for yourself. Plaza’s block button and its people stay behind. You can close it again at any line.
closed_knew-it = I knew you’d ask!
closed_silence = Go and peel lemons for the cake.
    .feedback = Their page is closed, and Katja praises a place where nobody asks for reasons. You left all that for something with an end. It will still be there tomorrow, and needs no answer then either.
closed_welded = Four lemons each. Teo counts, and finds nine.

## the-other-network

the-other-network_title = The Other Network
    .about = A page with a lamp, a welcome and four house rules.
the-other-network_front = Sunday afternoon. A drawing of a lamp, a lot of white, a welcome: “Made by all of us, for all of us.” Nobody signs it.
the-other-network_rule-1 = Leave your name and your stories at the door. We do too.
    .note = Sensible with strangers. Here it also means that nobody could miss you, or warn you.
the-other-network_rule-2 = Choose a password that nobody can guess.
    .note = Plain advice, and common. The password stays yours.
the-other-network_rule-3 = Don’t explain us to people outside.
    .note = Whoever likes you at home isn’t to know where you are.
the-other-network_rule-4 = Tell the hosts about anyone who spoils the mood.
    .note = You’d watch each other, for somebody without a name.
the-other-network_does-anybody-know = Who made this? Does anybody know?
the-other-network_hana-looks = Hana looks for who made it, whom to ask, how to leave. It isn’t there.
the-other-network_was-it-you = Who made this? Was it you?
    .feedback = You asked who made it. Where nobody signs a page, nobody answers for it. Asking may feel cold between friends. For a shared song list, “it’s ours” is answer enough.
the-other-network_two-minutes = The three dots stay for two minutes.
the-other-network_its-ours = Does it matter? It’s ours
the-other-network_read-aloud = Read the rules aloud to Elio.
    .feedback = You read the rules to somebody, and they sound different in a room. Rule 3 says it softly: don’t explain. Elio may laugh at first. Where rules may be read to anybody, they’re only rules.
the-other-network_is-it-long = Is it long? I’ve got icing up to here, no, read it, I can listen
the-other-network_choose-a-name = Choose a name and look around.
    .feedback = You went in on rules 1 and 3: no name, no telling. They have a name for you now; you have none for them. You can leave again, and tell anybody, whatever the rule says. Where you can delete your name, that’s ordinary.
the-other-network_go-in = Hana writes “Thirteen”, after her favourite spanner, and presses “Go in”.
the-other-network_silence = Close the page.
    .feedback = Rule 3 asked you to explain nothing, and you stopped at the front. You may go on wondering what’s behind it. Looking again another day, with somebody, is fine.
the-other-network_like-that-before = Behind the kitchen door something falls. Teo says it was like that before.

## rules-aloud

rules-aloud_title = The rules, aloud
    .about = Four rules, two brothers, an aunt on speaker and a cake that leans.
rules-aloud_into-the-kitchen = Four o’clock, Mum’s birthday. Elio ices, Teo holds the cake up. Aunt Vida is on speaker, against the sugar bowl.
rules-aloud_four-rules = Katja has sent a page to everybody she ever wrote to: The Other Network, four house rules.
rules-aloud_swear-or-write = Heard about the Ferry Works. Do you want to swear, or to write?
    .note = She takes up your anger too, and what you do with it is yours.
    .shows = “to swear, or to write”
    .settles = Say “neither”, and see what she does with it.
rules-aloud_one = No, first listen. “Rule one. Leave your name and your stories at the door. We do too.”
rules-aloud_locker-app = That one’s sensible, isn’t it? I mean there’s no name on my locker either
    .note = The same advice, about a locker. There you can ask who has the other key.
rules-aloud_at-the-party = If nobody says who they are, how do you know who’s at the party?
rules-aloud_three = “Three. Don’t explain us to people outside.”
rules-aloud_until-when = Outside what? It’s a page.
rules-aloud_anger-on-the-phone = Who shares an anger can use it, or leave it with her.
    .pressing = She starts from the hurt too: fair. But there are two ways in one question, and Hana can take neither.
    .fine = She takes the anger as it is, and doesn’t steer it. Swear, write or neither: Hana chooses.
    .unclear = If Hana knew her aunt less, one would wait and see: fair. The line itself already leaves the choice open.
rules-aloud_four = “Four. Tell the hosts about anyone who spoils the mood.”
rules-aloud_who-do-i-tell = What if the hosts spoil the mood? Who do I tell?
rules-aloud_it-leans = Who made this? It leans. I love it.
rules-aloud_me = Me! Elio did the rest.
rules-aloud_august = August is free here. One pump, two tractors, poor wages. Ask your mum.
rules-aloud_it-keeps = Have you had a look? No hurry, the page isn’t going anywhere!
    .note = She asks, and takes the clock away herself. For this one line, that’s fine.
rules-aloud_write = Write. Will you help me?
    .feedback = This puts the hurt on paper, to people who have to answer. Until now it was only kept open. They may answer badly. Swearing first would be fine too.
rules-aloud_three-sentences = Three sentences. What happened, when, please explain.
rules-aloud_teos-question = My brother asks: if nobody has a name, how do you know who’s at the party?
    .feedback = Rules 1 and 3 want no names and no telling, and you answered with a question. See whether it gets an answer, or a question back. Among friends you could laugh about it and leave it.
rules-aloud_showed-him = Sweet! You showed him?
rules-aloud_upside-down = “That isn’t an answer,” says Teo, who can read upside down.
rules-aloud_with-elio = Look inside, with Elio beside her.
    .feedback = You look with somebody beside you. A secret works on one person with one screen. You’re two, and can talk about it afterwards. The name you choose stays in there; you can leave at any line. Asking from outside tells as much.
rules-aloud_after-the-cake = After the cake, and only if I may say when it gets odd
rules-aloud_nobody-has-a-name = Somebody from there keeps writing to me
    .feedback = You told the whole table that somebody keeps writing. Rule 3 says not to explain, and you did. It may make the room quiet for a minute. Telling one person, later, is fine too.
rules-aloud_a-bus = I went with people like that once. Keep talking to me.
rules-aloud_second-piece = Mum looks at the phone, then at Hana, and sits down beside her.
rules-aloud_silence = Wash up.
    .feedback = The rules asked for silence outside, and the kitchen has heard them. Nothing has to be decided today. Teo’s questions can be asked tomorrow too.
rules-aloud_nineteen = Elio dries. “You had twenty-four points,” he says to a plate. “I had nineteen.”

## inside

inside_title = Inside
    .about = A night in a place where nobody has a name.
inside_thirteen = Sunday, ten at night. In here she is “Thirteen”. Everybody else is a dot.
inside_elio-reads = Elio sits beside her and reads along.
inside_look-down = In here nobody knows that I came last
inside_no-need = Nobody has to write tonight. Reading is enough.
    .note = It lets you sit there and say nothing. That part is fine.
inside_who-pays = I asked who pays for this. My question’s gone
inside_a-list = So am I the only one who thinks it’s a list?
inside_doubts = Doubts go to the hosts, please. Not in here.
    .note = You may doubt, but alone, and to somebody you can’t see.
inside_my-dog = I miss my dog. May I say that
inside_what-dog = What is your dog like?
    .feedback = You answered a person instead of the house. The house wants doubts sent to the hosts. It may cost both of you a line. Where people may say who they are, a dog is just a dog.
inside_one-ear = Brown, says the answer, and one ear. Then both lines are gone.
inside_rule-1-please = Rule 1, please.
inside_who-made-it = Who made this place?
    .feedback = You asked where everyone could read it. Here somebody decides who may ask. It can feel cold when nobody knows. A big forum says on its page who runs it.
inside_dont-know = I don’t know
inside_thought-you = I thought you knew
inside_four-lines = A minute later all three lines are gone.
inside_was-that-tilda = Was that Tilda, with the list?
    .feedback = One line in here began with “So”, as Tilda’s often do. You asked somebody who might know. She may not be free to say. In a choir you’d just turn round and look.
inside_cant-know = You can’t know that. That’s the nice part
inside_tell-jo = Log off, and tell Jo about the dog.
    .feedback = Now somebody outside knows that this place exists, whatever rule 3 says. It’s late, and she may worry until morning; she’d rather.
inside_id-cry = A place where nobody may say they’ve got a dog? I’d cry, and I don’t even like dogs
inside_get-out = Get out of there now. Tell me you’re out, tell me, Hana
    .note = Fright, passed on as an order: now, and again.
inside_frightened = You said you’d logged off, I didn’t read, sorry, it’s late and I got frightened
inside_silence = Log off.
    .feedback = You left without saying why, and owe them no reason. Doubts were to go to the hosts alone. The name “Thirteen” stays there, and you don’t.
inside_where-thirteen = There’s no button for leaving, so Hana turns the phone off. Nobody asks where Thirteen has gone.

## ms-adlers-desk

ms-adlers-desk_title = Ms Adler’s desk
    .about = A form with an hour on it, and a pen that is pushed too fast.
ms-adlers-desk_bucket = One o’clock. It rains through Ms Adler’s ceiling, mostly into a bucket.
ms-adlers-desk_a-stone = Your test piece. It holds my papers down. Take it home, I have found a stone.
ms-adlers-desk_one-past = Round two closes Friday, twelve o’clock, for everybody. After that the page takes nothing.
    .note = A hard hour, the same for everybody, and told four days ahead.
ms-adlers-desk_office = They asked if I’d thought of the office
ms-adlers-desk_that-sentence = That sentence belongs to the works council. They must answer. They may answer badly.
ms-adlers-desk_sign-here = So sign here, for all four workshops. Now, before you start to doubt.
    .note = She means well, and still: now, and no time for doubts.
ms-adlers-desk_drop = A drop falls past the bucket. Ms Adler looks at the pen in Hana’s hand.
ms-adlers-desk_too-fast = No. Take it home. I am angry with them, and I was hurrying you.
ms-adlers-desk_fill-it-in = I’ll fill it in now. Because I want to
    .feedback = She hurried you, and took it back; now the hurry is your own. You may hear no a second time. Tomorrow would be early enough too.
ms-adlers-desk_winch = Toaster, winch, half a tractor. Better. That is page one. The rest by Friday.
ms-adlers-desk_doorbell = Toaster, doorbell, half a tractor. Better. That is page one. The rest by Friday.
ms-adlers-desk_that-letter = Will you help me with the letter about the office?
    .feedback = You asked for reasons, from people who must give some. It takes weeks, and the answer may be poor. Letting one interview be over is fine too.
ms-adlers-desk_a-copy = Keep it short. Attach the test sheet. A copy, never the sheet.
ms-adlers-desk_something-else = Could you look at something else too?
    .feedback = You showed somebody outside the family what comes at you on Plaza. There is much praise in it, and small words against your people. One more person will hear of it. You may show a friend’s message too, if it worries you.
ms-adlers-desk_who-is-mara = Who is Mara? I ask because I don’t know her.
ms-adlers-desk_has-to-hear = Mr Lund has to hear this today. Safeguarding is his job. Come with me, or I go alone.
ms-adlers-desk_reads-back = Hana goes along. Mr Lund writes three lines, reads them back, asks who at home should know, and says he’ll ask again on Friday.
ms-adlers-desk_silence = Say nothing, and get up.
    .feedback = She hurried you, and stopped herself. You kept the hour. The form waits until Friday, and no longer.
ms-adlers-desk_friday-then = Friday, then. Don’t forget your piece.

## suspended

suspended_title = A white page
    .about = The new network is white. Teo has a question about it.
suspended_slept-through = On Monday Hana sleeps through Ms Adler’s hour, with her head on her coat.
suspended_white = After supper Hana looks for the new network’s page. There’s only white, and one line.
suspended_please-be-patient = We are looking after everything. Please be patient.
    .note = Care, or a door being shut? From one line nobody can tell.
    .shows = “looking after everything”, and no word about who, or until when
    .settles = Ask who has the words now. See if anybody answers by tomorrow.
suspended_elio-lates = Elio’s chair is empty. He is on lates today and tomorrow, and comes home when Hana is in bed.
suspended_where-is-it = Is it broken? And where’s everything the people wrote?
suspended_please-wait = Not knowing yet is also an answer.
    .pressing = It asks for trust and gives no name: fair to be wary. But a broken page would say the same.
    .fine = Pages break, and then they say this: fair. But nobody says who has people’s words, or until when.
    .unclear = A broken page says this, and so does one that hides. Asking would settle it, and one night’s wait.
suspended_letter-came = Your letter arrived. Short. Good. Round two opened today and closes Friday, twelve.
suspended_more-than-us = You look at that more than at us. What have we done?
    .note = Your evening becomes something you do to the family.
suspended_down-for-all = The new page is down for everybody. You needn’t do anything, have a nice evening!
    .note = Everybody gets this. It’s news, and asks for nothing.
suspended_nudge = 4 people are waiting for your answer, Hana. Don’t leave them hanging!
    .note = No person wrote this. The app counts who waits, so that you feel bad.
suspended_bean-plant = Gone already? I had a bean plant that lived longer, and I forgot to water it
suspended_they-read = I found how they know things. Round two is on the school’s page, and you wrote about Elio in March. They just read it.
suspended_done-nothing = About before. You’ve done nothing. I sleep all day and I miss you.
suspended_who-has-it = Ask who has what people wrote.
    .feedback = You asked where the words went. A network that nobody could ask has shut itself, and Plaza’s nudge was a machine’s. When a club’s page breaks, its caretaker can say.
suspended_asks-mara = Who has what people wrote?
suspended_somebody-careful = Somebody careful
suspended_asks-plaza = The Other Network is gone. Who has what people wrote there?
suspended_not-us = Ruben at Plaza. Not us, we never had it. I’d like to know too.
suspended_strange-story = Library tomorrow? I’ve got a strange story
    .feedback = Mum pressed, and took it back; the app won’t. Now somebody will hear it by daylight. It means saying it aloud. Writing it to her would do as well.
suspended_two-chairs = Half past four, I’ll keep you a chair, and if you don’t come it’s just a chair
suspended_write-to-jo = Can I tell you something? It’s long
    .feedback = Mum pressed, and took it back; the app won’t. Somebody will read it, even from far away. Half of it would be enough for today.
suspended_at-grans = We’re at my gran’s till Thursday, write it, all of it, I’ll read it under the table
suspended_are-you-all-right = Are you all right?
    .feedback = You asked after a person, not after the network. The app had just tried to make you feel bad. It keeps the talk going tonight, and you may stop. With somebody you know, it’s simply what people ask.
suspended_nobody-asks = So nobody asks me that. I’m fine. We’re fine
suspended_silence = Go to bed.
    .feedback = Mum pressed, and took it back. The app’s nudge counts who waits, and you left it. Nothing in it runs away. If it keeps you awake, wake somebody; that’s allowed.
suspended_teo-asleep = Teo is asleep in the bath, without water, with a torch.

## tuesday-library

tuesday-library_title = Tuesday at the library
    .about = Six people, one captain, and somebody who takes something back.
tuesday-library_ring = Half past four. Ten chairs, six people, one book about a captain who won’t turn his ship. Ms Karim calls him a coward.
tuesday-library_nobody-reads = Nobody under forty can read any more.
    .note = Two kinds of people, in one sentence. Somebody says “I’m here”, and he takes it back.
tuesday-library_im-here = I’m here
tuesday-library_i-take-it-back = So you are. I take it back. What did you make of page ninety?
tuesday-library_does-she-come = There was a Mara under my post. Does anyone here know her?
tuesday-library_by-the-heater = I never say who comes. Who runs Tuesdays I do say: I do, and nobody else.
tuesday-library_or-hated = Take the book. Bring it back finished or hated, only not next week, next week is Eid.
    .note = You bring it back to the shelf, finished or not. Nobody counts it.
tuesday-library_just-dont = That Katja, I don’t like her, it’s only a feeling, she’s so quick
    .note = She says it is a feeling, about something Katja does, and asks nothing of you.
tuesday-library_everything = Tell Jo everything, on the wall outside.
    .feedback = Jo spoke her mind and left the rest to you. Told in one go, it gets a beginning and an end. Jo may feel more about it than you do.
tuesday-library_only-cross = Can I be angry at them for you? I won’t do anything, I’ll only be angry
tuesday-library_your-chair = Which Tuesdays were you at the library?
    .feedback = You asked for one thing you could check, and see what comes. It keeps the talk open, and tells her where you are on Tuesdays. From a classmate, “not in town” is just news.
tuesday-library_not-in-town = I’m not in town so much now
    .note = True, or a way round the question? One line can’t tell.
    .settles = Ask for one Tuesday, or ask somebody who was there.
tuesday-library_shelf = Ms Karim, how do you write to a works council?
    .feedback = You asked somebody who knows how such a letter is written. Nobody here hurried you. It makes the thing bigger for a while. Leaving it at one interview is fine too.
tuesday-library_shelf-seven = Shelf seven. And Agata Wolny at the Ferry Works, who owes me two books.
tuesday-library_silence = Read on the wall until it’s dark.
    .feedback = You read for an hour, and nobody here asked you for anything. If something presses on you, Jo is sitting on the same wall.
tuesday-library_page-sixty = Page sixty. The captain still hasn’t turned the ship. Jo holds up her bicycle lamp.

## a-summer

a-summer_title = A summer
    .about = Two invitations for one summer, on the same Tuesday night.
a-summer_socks = Ten at night. Under Hana’s wet socks the phone lights up.
a-summer_good-news = So, good news! A summer with us, you and engines
    .note = A whole summer, without a date, a place or a wage.
a-summer_something-big = It’s a big one! Elio gets a whole ferry, and you get the toaster?
    .note = Elio’s place becomes a race. What you would get instead, she doesn’t say.
a-summer_kept-in-mind = Hello! You looked at our page once. There are still places for a summer!
    .note = Not written to you alone. Everyone who ever posted a bad day gets it.
    .shows = “places for a summer”, and no place, date or name
    .settles = Ask where and when. Or wait: does a date ever come?
a-summer_sleepless = Are you awake? I can’t sleep, it’s nothing, it’s about the solo
a-summer_awake-too = Me too. Sing it to me, badly
a-summer_which-bunk = aunt vida asks top bunk or bottom bunk in august. mum knows. this is teo
    .note = A summer too. It has a month, a bed, and a family that knows.
    .shows = “in august. mum knows”
    .settles = Ask about the wages. Somebody in the same chat will answer.
a-summer_can-say-no = You can say no to me. I’d be sad for a day
    .note = She says that a no is all right. Whether it is, shows after a no.
    .shows = “You can say no to me”
    .settles = Say no, and see whether she keeps to it.
a-summer_not-to-elio = Elio has only just started. Let him settle in before you tell him
    .note = It sounds thoughtful. It decides for you who may know.
    .shows = “before you tell him”, and no date
    .settles = Tell him tonight, and see whether anybody minds.
a-summer_three-voices = Three voices in one evening. What happens to her no in each?
a-summer_a-summer-for-all = Two summers. Ask both the same four questions.
a-summer_who-has-my-phone = Who had my phone. Bread. Night, all.
a-summer_far-away = So it’s far, and there’s no choir. I’d want to know that
    .note = She tells you what it would cost you. Nobody had asked her to.
a-summer_by-tomorrow = So I’m told the list for the summer closes tomorrow night
    .note = A deadline for a thing that has no date.
a-summer_how-much = How much, which dates, what address, and how do I get home?
    .feedback = You asked what anybody may ask about a summer, and a real one has the answers on its sheet. If none comes, that is your answer.
a-summer_so-many = So many questions! You’ll see when you’re with us
a-summer_show-elio = Show it to Elio.
    .feedback = You showed Elio, and you’re not alone with it any more. They wanted a summer that nobody at home may hear of. He may sleep badly. A birthday cake may stay secret; that secret has an end.
a-summer_i-sweep = I sweep, that’s what I do there, I sweep. Show me that again, the bit with “before you tell him”
a-summer_off-the-bus = Just off the bus. I’ve sulked long enough, sorry, I’m reading it now
a-summer_i-sweep-quiet = I sweep, that’s what I do there, I sweep. Who are these people, and is there a place on it anywhere?
a-summer_keep-quiet = I can keep quiet. Tell me more
    .feedback = You said yes to a secret, and a secret makes the next step easier and lonelier. You can break it tonight with one sentence, to Elio or to Jo. A surprise that ends on Sunday is different.
a-summer_just-a-yes = Just a yes for now! The rest comes later
    .note = The yes comes first. What you would be saying yes to comes afterwards.
a-summer_no-more = No. Please don’t write again
    .feedback = You said no in one line, and gave no reason. It was a big promise, with a clock on top. If another message comes, the block button is there for it. With a friend, “not this summer” is enough.
a-summer_presses-report = She presses “report” as well. It takes two taps.
a-summer_all-right-then = Oh. All right then, I won’t
    .note = A no, and it is taken. From her nothing more comes.
a-summer_silence = Switch the phone off.
    .feedback = A big promise with nothing behind it, and a clock. Off is an answer that you can still change. It’ll all be there in the morning, and so will the others.
a-summer_black = Dark. Later somebody comes in, and through the wall says one sentence again and again, a little louder each time.

## works-council

works-council_title = The works council
    .about = Elio says his sentence, and Agata writes it down.
works-council_elio-asked = Wednesday, four o’clock, above the crane hall. Elio has asked her to come. Teo has come anyway.
works-council_half-a-letter = Hana wrote half a letter last night. She has brought it, and a copy of the test sheet.
works-council_keep-that = One: I’ve read your letter. Two: it’s polite. Three: that helps, keep it so.
works-council_there-could-be = One: Elio says you might write a letter. Two: there’s paper here. Three: there’s no hurry.
works-council_in-the-room = I was in the room. She had twenty-four points, I had nineteen, he said “office” to her, and I sat there
works-council_except-two = Two of the managers listen. I’ll tell you which. The rest nobody has ever asked.
works-council_sign-it-now = You have to sign it now Hana, I’ve said it in front of everyone
    .note = What it cost him becomes something that you owe.
works-council_did-you-win = Did you win?
works-council_have-to-answer = If I sign, they have to answer. That’s not the same
works-council_life-jackets = Boat list closes Friday. No is an answer, it’s only for the life jackets.
    .note = You hear what the deadline is for, and that no is an answer.
works-council_boat-list = Bilal’s boat list closes Friday, and no is an answer, he says, he only counts life jackets
    .note = You hear what the deadline is for, and that you may turn it down.
works-council_so-quiet = You’re so quiet. I told them you were one of us. Was I wrong?
    .note = Your quiet day turns into something that you did to her.
works-council_heard-no = Katja says you said no. I hope you sleep well
    .note = She has heard your no, and doesn’t ask for another.
works-council_nudge = 2 people have seen that you were here. Say something!
    .note = A machine pushes too: you’re to explain that you were here.
works-council_sign-or-dont = What I said just now, no. I said it because it was true. Sign it or don’t
works-council_sign-it = Sign the letter and hand it over.
    .feedback = You signed, and now somebody has to answer. Elio pressed, and took it back; so this name is yours. It can make his weeks at work uncomfortable. Keeping it at home until you’re sure is fine too.
works-council_the-stamp = Four: a stamp. Five: you keep the copy. They have two weeks, and they’ll use them.
works-council_yes-to-bilal = Say yes to the boat list, page two and all.
    .feedback = You gave your Saturday to something with a list and an hour. Elio pressed, and took it back; look for that in others too. The letter can still be signed next Wednesday.
works-council_noted = Noted. Two pairs of socks, I mean that about the socks.
works-council_spare-page = Jo has a spare page two. Mum signs it against the fridge.
works-council_with-elio = Write to Mara tomorrow, with Elio at the table.
    .feedback = You’ll write with somebody beside you. Pressing on your conscience is harder with a witness. It’s less private, and he may have opinions. You owe her no line; not writing is just as kind.
works-council_done-at-four = I finish at four tomorrow, I can just sit there, or cook, or both
works-council_fridge = Pin the network’s four rules to the fridge, and talk about them.
    .feedback = You put the rules where everybody can ask about them. On a screen, nobody was to hear of them. It takes an evening, and everybody has an opinion. Most house rules need no meeting; they’re about shoes.
works-council_from-memory = Hana knows all four rules by heart. They fit on the back of a shopping list.
works-council_silence = Nothing more today.
    .feedback = You ended the day there, and let the phone wait. Elio pressed, and took it back. Some messages get no answer, and needn’t.
works-council_three-names = On the stairs Hana mutes three names. It takes one flight.

## tonight

tonight_title = Tonight
    .about = Everybody writes at once. One of them can wait until August.
tonight_better-piece = Friday. Twelve. Yours was the better piece.
    .note = She presses for what you wanted yourself, and there it ends.
tonight_half-past-ten = Half past ten. Elio is out with the other apprentices until eleven. The soup is cold and the phone is warm.
tonight_whole-team = The whole tools team has said yes. I asked all of them
    .note = Many at once, all agreed, and you the only one left.
tonight_pump = Pump died. I’m told you’re good with your hands. No hurry, August.
    .note = Praise with a job behind it, and a summer in which to answer.
tonight_what-name = Is there a workshop? What’s it called?
tonight_your-bench = Your bench in it is free tonight. Not tomorrow
    .note = You asked for a name. The answer is a deadline.
tonight_i-would = So did you ask them things? I would
    .note = She is one of them, and still she says: ask.
tonight_gone = The line is gone before Hana has read it twice.
tonight_sleep-on-it = I need to sleep on it. Ask me tomorrow
    .feedback = You took a night that they hadn’t offered. It was to be tonight, not tomorrow. Somebody will be impatient, and that tells you something. When a bus really leaves, deciding at once is fine.
tonight_dont-make-me = So please don’t make me tell them no
    .note = Your no becomes Tilda’s trouble. Even if she’s afraid, it isn’t yours to fix.
tonight_ring-vida = Ring Aunt Vida.
    .feedback = You brought in a voice that has known you for years. A clock and a whole circle came in one evening. She may be short with you. When nobody is hurrying you, a message would do.
tonight_rings-once = It rings once. Aunt Vida is up too, because of the pump.
tonight_yes = Yes, Katja. I’ll come
    .feedback = The hurry stops at once, and it gets quiet. You have no name, no place and no way home. A yes can be taken back: tonight, on the stairs, at the door.
tonight_not-a-word = Knew it! We start early. Elio can hear it from you later, all right?
    .note = One minute after your yes, somebody at home may not hear it.
tonight_showing-this = Wait up for Elio, then say no, and report it.
    .feedback = You said no with somebody beside you, and kept a picture. They may turn cold. A no needs no reason and no warning; silence and the block button say it too.
tonight_same-second = Elio, just in, reads standing up, then sits. A picture first, for Mum. “No.” Report. Three accounts go quiet in the same second.
tonight_silence = Turn the phone face down.
    .feedback = They had one bench, for one night. Face down, the phone is only a thing on a table, and nothing breaks by morning. You needn’t lie awake with it alone; somebody in the house would rather be woken.
tonight_hall = The phone in the hall rings, at midnight. Aunt Vida has water in the kitchen, and one question about valves.

## bag-by-the-door

bag-by-the-door_title = The bag by the door
    .about = Before six: a packed bag, a heavy thing, and Teo.
bag-by-the-door_bag = Half past five. “Early”, they wrote, and no place. A bag: charger, socks, the test piece. Why the test piece?
bag-by-the-door_did-he-notice = Is Elio still asleep?
    .note = She doesn’t ask how you are, only whether your brother would notice.
bag-by-the-door_barefoot = Teo stands there, barefoot. He has come for the charger.
bag-by-the-door_who-knows = Are you going to Aunt Vida’s? Who knows? Can I have your bed?
    .note = He asks who knows as well. He’d be glad if it were everybody.
bag-by-the-door_heavy-thing = You’ve got the heavy thing. Does Aunt Vida need a heavy thing?
bag-by-the-door_are-you-scared = Are you scared? I was
    .note = Maybe a warning, maybe a hand that pulls. She may not know herself.
    .settles = Ask her when, and of what. Or ask somebody who is not in it.
bag-by-the-door_when = When?
bag-by-the-door_dots = Three dots. Then none. Teo sits down on the bag. He says it’s comfortable.
bag-by-the-door_ring-vida = Ring Aunt Vida.
    .feedback = You ring somebody who will notice, and it is not too late. They had asked whether Elio is asleep. She’ll hear it in your voice, and be frightened first. When all is well, ring after breakfast.
bag-by-the-door_rings-twice = It rings twice. Behind Aunt Vida’s hello a tractor stops.
bag-by-the-door_wake-elio = Wake Elio.
    .feedback = You woke the one they hoped was asleep, and now he knows. He’ll miss his shift, and be frightened for a minute. That’s a small price, and he’ll say so.
bag-by-the-door_slowly = Is it Mum? Is it the house? No? Then sit, wait, I’ll sit too, say it slowly
bag-by-the-door_not-going = I was going to. I’m not
    .feedback = Your yes became a no, even with the bag packed. There may be more messages, in a hurry again, and none needs an answer. You needn’t have written it; staying at home says it too.
bag-by-the-door_come-and-go = The dots come and go, until it’s light.
bag-by-the-door_street = Go down to the street.
    .feedback = From the street you could still ring somebody, and you did. Nobody had told you where, or who would be there, to the very end. At the door, in the street, later: it counts.
bag-by-the-door_rain = Hana goes without the bag, because Teo is on it. Rain. Nobody there but Biscuit, the dog from number nine.
bag-by-the-door_stay-quiet = Tomorrow, then. Same as today: it’s only between us
    .note = Nobody came, and you’re to keep that to yourself for one more day.
bag-by-the-door_tractors = She stands in the doorway and rings the one person who gets up this early.
bag-by-the-door_silence = Sit down on the stairs.
    .feedback = You sat down, and that is a way of not going. They had asked who is asleep, and somebody will come past. You needn’t know how to begin; “I’m here” will do.
bag-by-the-door_one-shoe = Elio sits down next to her, one shoe on.
bag-by-the-door_late-anyway = I’m late now anyway. Start wherever you like, the middle’s fine

## after-asking

after-asking_title = After asking
    .about = An aunt who decides too fast, a youth line, and a bus on its way.
after-asking_six = Just after six. Hana sits on the lowest stair in her shoes, and starts in the middle.
after-asking_past-midnight = Past midnight. Hana sits in the hall among the boots, and starts in the middle.
after-asking_indoors = Are you all right? Are you sitting down? Stay on the phone.
after-asking_nothing-to-read = Murmur has cleared the first nights, so Hana tells it. Aunt Vida says telling will do.
after-asking_was-i-stupid = Was I stupid?
after-asking_engines = No. You wanted to work on engines. That’s still a good thing to want.
after-asking_ive-decided = You come here today and you stay. I’ve decided that.
    .note = Out of fright she settles it alone, with no room for you.
after-asking_at-eight = At eight they ring a youth line together, on speaker. Busy. At ten past it isn’t.
after-asking_breakfast = Before anything: is somebody with you? I ask so that you can talk freely.
    .note = Others asked this too. She says why, and a no would end the call kindly.
after-asking_stays-here = If somebody isn’t safe, I get help and tell you. The rest stays here.
    .note = Privacy with its limit said aloud, before she has asked you anything else.
after-asking_you-decide = No. That was fright. You decide, and there’s a bed either way. Your mum hears it today, from you.
after-asking_no-list = I’m on the bus. No list today. Just wait for me.
after-asking_everything = Tell Mum everything, with Aunt Vida on speaker.
    .feedback = You say it once, to two people who stay. Aunt Vida decided for you, and gave it back; that’s the difference to the others. It’s tiring, and somebody may cry. Half would be enough for today too.
after-asking_an-hour = Telling it takes an hour. Now and then the phone says “Mm”, and that’s Aunt Vida.
after-asking_half = Someone wanted me to go away. I’m here
    .feedback = You told your mum half, and half is a beginning. The rest keeps until you’ve slept. If it keeps you awake, telling it all at once is fine too.
after-asking_as-much = You’re here. That’s plenty for now. I brought rolls.
after-asking_what-about-mara = Do I have to write to Mara?
    .feedback = You asked somebody whose job it is. Her messages may want you to feel bad. You owe no explanation to anybody who wanted you gone by Thursday. Being curious how she is, is allowed.
after-asking_you-owe-nothing = No. And you may miss her. Both of those are normal, and neither is urgent.
after-asking_silence = Sleep.
    .feedback = You’ve told somebody, and she has told you what comes next. Nothing breaks because Mum hears it eleven hours later. If lying awake is worse, wake her; she’d want that.
after-asking_eleven-hours = Hana sleeps eleven hours. On the chair: rolls. She tells it with her mouth full, so it’s short.

## on-the-bed

on-the-bed_title = On the bed
    .about = Mum asks one thing.
on-the-bed_coat = Mum sits on Hana’s bed, in her coat. She asks one thing.
on-the-bed_what-was-it-like = What was it like?
on-the-bed_nice = Nice. For a long time it was only nice. Then it was fast

## daylight

daylight_title = Daylight
    .about = Hana writes to Mara on Plaza, and Elio reads along.
daylight_on-the-table = Elio has heard everything by now. Hana puts the phone on the table, open on Plaza. He reads along, with noodles.
daylight_meant-it = I meant it. I’m writing here now and my brother’s eating next to me
daylight_not-coming = I’m not coming. I’m writing here and my brother’s eating next to me
daylight_writing-here = I’ve been quiet. I’m writing here today and my brother’s eating next to me
daylight_you-told = You told
daylight_write-liar = Write that she lied to you. Write it now, give it here, I’ll write it
    .note = His anger wants your hand, at once.
daylight_disappointed = They’ll be disappointed in me
    .note = You told somebody, and it turns into what that costs her.
daylight_your-phone = Sorry. It’s your phone. I’ll just eat
daylight_off-the-list = I’ll take you off the list then. No hard feelings!
    .note = She takes the no, and nothing more comes from her.
daylight_ten-pages = I’m still on our library book, the one with the captain. I’m saving the last ten pages
daylight_about-books = Write to me here. About books. Only about books
    .feedback = You named the place and the subject. An adult who hears of it will want it to end, and should say why. Ending it today is just as kind.
daylight_books-then = Here, then. Books
    .note = You named the place, and she keeps to it.
daylight_youth-line = There’s a youth line. It’s for anybody
    .feedback = You showed her a door, and now the talk may end. You needn’t bring her there yourself. That isn’t your job, and an adult who hears of this will say so.
daylight_for-me = For me? I’ll write it down
daylight_reporting = I’m stopping here. I hope you get some sleep
    .feedback = You closed it, with a kind word in the same line. If they blame her for it, that isn’t your doing. It may feel hard for some days. Closing it without a word is fine too.
daylight_two-presses = Report. Block. Elio puts the plates in the sink.
daylight_silence = Leave it there.
    .feedback = You’ve said what you came to say. A message may come once more, and needs no answer. If it gets hard not to write, say so to somebody.
daylight_washes-up = Elio washes up. The phone lies beside the plates, and goes dark.

## the-boathouse

the-boathouse_title = The boathouse
    .about = Saturday, a winch, and somebody who never got rung.
the-boathouse_in-time = Your form came at 11:31, with oil on page one. Accepted.
the-boathouse_one-minute-past = No form from you by twelve, so round two is closed, as for everybody. There is a round in spring. Come on Monday.
the-boathouse_asks-again = I said I’d ask again, Hana. Has anything come since Monday? What do you need?
the-boathouse_second-thirteen = Saturday again. Bilal has bought a second spanner, and tied it to the wall.
the-boathouse_first-thirteen = Saturday. The winch sticks. Hana asks for a spanner, size thirteen. At half past ten it turns.
the-boathouse_you-never-rang = You’re Hana. I’m Priya, you never rang, which is fine. Can you hold the other end of this?
the-boathouse_so-you-exist = So you exist
the-boathouse_year-two = Every Saturday, mostly under an engine. We take people in June, ask the others before you believe me
the-boathouse_to-the-boat = Your mum wrote something on page two. “Bring her back loud.” We’ll do what we can.
the-boathouse_taken = I’m not sick yet. I’ve not looked at the water, but I’m not sick yet
the-boathouse_days-old = The last message from Mara is days old. Hana leaves it there.

## on-the-fridge

on-the-fridge_title = On the fridge
    .about = The four rules hang under a magnet, and get company.
on-the-fridge_magnet = By Friday the four rules hang on the fridge, in Hana’s writing, with room for more.
on-the-fridge_asks-again = { the-boathouse_asks-again }
on-the-fridge_rang-in = I rang in sick and then I rang again and said I wasn’t sick. I said my sister needed me. They said all right
on-the-fridge_small = Mine’s at the bottom. “If somebody says office, say something.” I wrote it small
on-the-fridge_five = Mine’s number five. Say who made it. I made this one. Teo.
on-the-fridge_six = Six. Whoever is awake at three may wake me.
on-the-fridge_how-would-i-know = You’re at work at three
on-the-fridge_then-ring = Then ring the laundry and ask for me. They’ll fetch me. I’ve told them.
on-the-fridge_in-time = Your form came at 11:40. Early. Are you ill?
on-the-fridge_one-minute-past = { the-boathouse_one-minute-past }

## no-list-today

no-list-today_title = No list today
    .about = Ten minutes at school, and a bottom bunk.
no-list-today_as-i-said = Derya here. Eight o’clock, as I said. How was the night?
no-list-today_ten-minutes = On Friday Hana wants it over: ten minutes with Mum and Mr Lund. The class hears nothing.
no-list-today_first-question = You tell me what I may know first, and I tell you what I have to do with it.
no-list-today_asks-again = { the-boathouse_asks-again }
no-list-today_bottom-bunk = Bottom bunk, then. I’ve cleared the tools off it.
no-list-today_in-time = Your form came at 11:52, with butter on it. Accepted.
no-list-today_a-list = Milk. Onions. Four rolls. Hana, sleep.

## twelve-oclock

twelve-oclock_title = Twelve o’clock
    .about = One thing got lost this week, and it stays lost.
twelve-oclock_asleep = On Friday Hana sleeps until one. Nobody wakes her, because everybody is glad that she’s asleep.
twelve-oclock_lund-rings = At two Mr Lund rings, as he said he would, and asks what she needs now.
twelve-oclock_kept-open = I looked down the corridor until twelve. Then I had to send the list off.
twelve-oclock_lifeboat-place = The lifeboat workshop has filled its place. It was the last one there for two years. I am sorry.
twelve-oclock_that-one-is-gone = That one’s gone, love. I won’t say it doesn’t matter.
twelve-oclock_half-the-week = I was awake half the week. And not one of them even needed me
twelve-oclock_not-tonight = You don’t have to make anything good of it tonight.

## in-writing

in-writing_title = In writing
    .about = An answer comes after two weeks. It half works.
in-writing_two-minutes = Friday. Round two goes in with two minutes to spare.
in-writing_you-enjoy-this = Your form came at 11:58. You enjoy this.
in-writing_mostly = Mostly
in-writing_asks-again = { the-boathouse_asks-again }
in-writing_two-weeks-later = Two weeks later an answer comes.
in-writing_one-two-three = One: a new interview, two people in the room. Two: not before spring. Three: no place this year.
in-writing_to-the-floor = The boss nearly said sorry. He said it to the floor. I was there and this time I said something
in-writing_what-did-you-say = What did you say?
in-writing_her-name = Your name. I said, her name’s Hana, you could say it to her

## the-captain

the-captain_title = The captain
    .about = Two more letters about a book, and somebody who stops them.
the-captain_in-time = Your form came at 11:47. Accepted. Page three mentions a captain. Why?
the-captain_one-minute-past = { the-boathouse_one-minute-past }
the-captain_they-go-on = Mara writes twice more, on Plaza, about a book. Hana answers twice. Elio has told Mum, and Mum has rung the school.
the-captain_we-think = We think the captain should have turned back
the-captain_please-stop = I’m asking you to stop, Hana. Not for the book. Three of them wrote to you in turns, and I can’t see who sits beside her.
the-captain_only-books = It’s only books. You don’t even know her
the-captain_my-job = No. That’s why. Be angry with me, that’s all right. Saying it is my job, so that it isn’t yours.
the-captain_some-weeks = Hana is angry for a day. Then she stops. She doesn’t say goodbye; Mr Lund says she needn’t.
the-captain_your-friend = Was she your friend?
the-captain_ask-me-again = I don’t know. Ask me again.

## a-quiet-phone

a-quiet-phone_title = A quiet phone
    .about = An evening without the three.
a-quiet-phone_in-time = Your form came at 11:15. So you wrote it after all. Accepted.
a-quiet-phone_one-minute-past = { the-boathouse_one-minute-past }
a-quiet-phone_asks-again = { the-boathouse_asks-again }
a-quiet-phone_two-more = A person read your report. Two more accounts are closed. You can object to us too.
a-quiet-phone_muted = Three names have gone quiet. Hana shows Mum what they wrote. Mum reads it with her glasses on.
a-quiet-phone_good-night = A strange evening. No Mara, no Tilda, no Katja.
a-quiet-phone_quiet-here = It’s so quiet. I keep looking at the phone, nobody’s there and I keep looking
a-quiet-phone_rolls = Want company? I can come over, or I can be quiet on the other end, I’m quite good at that
a-quiet-phone_other-end = Other end
a-quiet-phone_something-sweet = Milk. Onions. Something sweet, for you.
a-quiet-phone_still-here = Still here
a-quiet-phone_one-message = Hana sleeps until seven.

## Endings, turning points, questions, for the facilitator

ending-the-boathouse = The boathouse
    .opening = Some people pressed this week, and took it back. One stranger was just what she said. Whether you answered Mara or only read, it’s no fault of yours.
ending-on-the-fridge = On the fridge
    .opening = On a screen such things sound kind; in a kitchen they had to answer questions. They were made to sound like care, and you’re not to blame for that.
ending-no-list-today = No list today
    .opening = Somebody heard of it, early enough, and you heard first who would be told. What they made of your wish for engines is their doing, not yours.
ending-twelve-oclock = Twelve o’clock
    .opening = You’re at home, and a place you would have liked is gone. It isn’t your fault that they came in that week, and being sad about it is fair.
ending-in-writing = In writing
    .opening = You took the unfair thing to people who had to answer for it, and it half worked. Some strangers used the hurt; that part isn’t yours.
ending-the-captain = The captain
    .opening = Somebody whose job it is asked you to stop, and said why. If you came to like Mara, that’s nothing to be blamed for. Bringing her back isn’t your job.
ending-a-quiet-phone = A quiet phone
    .opening = Quiet after a loud week can feel lonely; you still owe them no answer. They chose the week when you’d been told no, and you couldn’t help that.

turning-the-post = Four people answered within five minutes. Mara promised, Tilda wished her well, Jo offered a walk, and Ines pressed and then took it back. Two of the four were new. What each line did was something else.
turning-do-we-know-each-other = “Murmur?” Hana’s choir is there too, and Ines said: “Say if you mind and we’ll stay.” The difference is who can see it, and what happens to a no.
turning-the-other-network = Four rules, and nobody’s name under them. Read alone they calm. She could ask who made them, read them to somebody, go in, or close the page.
turning-rules-aloud = “Don’t explain us to people outside.” “Outside what? It’s a page.” Nothing about the rules had changed, only the room.
turning-suspended = It was to be the place where nobody asks for reasons. Then it was white, and gave none. From one line nobody could tell what it meant. Asking could.
turning-a-summer = “Let him settle in before you tell him.” Two invitations for one summer: for one of them her mother knows the month and the bed, the other wants Elio left out, and an answer by tomorrow night.
turning-bag-by-the-door = It was late, and not too late. What can be said on a Monday can still be said on a Thursday: from the stairs, from the street, with the bag packed.

question-who-helped = Who helped Hana with the unfair thing itself, and who only helped her feel it? Does she need both?
    .answer = Ms Adler, Agata and Elio gave her a form, a hearing and a witness. Mara and Katja kept the hurt warm. Tilda once told her own bad day, and asked for nothing.
question-which-fooled = Which line by somebody Hana likes pressed her? Which line by somebody new was fine?
    .answer = Jo: “After I saved you a place.” Mum: “What have we done?” Both took it back. Priya gave a name and a page to check, and left the rest to Hana.
question-to-mara = What would Hana want Mara to know? What doesn’t she owe her?
    .answer = That there is help for Mara too, and that Hana did like her. She owes her no answer, no goodbye and no rescue. Bringing Mara out is a job for somebody trained.
question-the-rules = Which of the four rules would sound fine on a sports club’s door? What would have to stand beside it?
    .answer = “Choose a good password” and even “no names online” can be fine. Beside them should stand who made the rule, whom to ask, and how to leave. “Don’t explain us” has no good version.
question-two-summers = Two people invited Hana for one summer. Which questions would each of them answer, and how would Hana know?
    .answer = Where, when, how much, how do I get home, and who may know? Aunt Vida’s summer had a month, a bed, poor wages, and Mum in the same chat. The other had a closing date.
question-late-too = Hana told somebody late in the week. What made it hard, and which sentence made it easier?
    .answer = She thought she’d been foolish, and that somebody would decide for her. Easier: “You wanted to work on engines. That’s still a good thing to want.” And Aunt Vida taking back “I’ve decided that”.
question-what-was-lost = Something is lost at the end of this way. What took it, and what would be a kind thing to say?
    .answer = A place at the lifeboat workshop. The nights took the mornings that the form needed. Kind: “That one’s gone, love. I won’t say it doesn’t matter.” Unkind: that it was good for something.
question-half-an-answer = The firm answered by half. What does Hana have now that she didn’t have on the first Thursday?
    .answer = A new interview with two people in the room, a letter somebody had to answer, a brother who spoke. No place this year. A complaint that half works is still not nothing.
question-when-to-stop = Mr Lund asks Hana to stop writing to Mara. What are his reasons? What would make it unfair?
    .answer = Three people wrote to her in turns, and nobody can see who sits beside Mara. He says why, and takes the anger. Without a reason, or in secret, it would be unfair.
question-quiet-evening = The three don’t write this evening. What might Hana miss, and who else could give her some of it?
    .answer = Being asked about engines, and answered at once. Jo stays on the other end, Aunt Vida has a pump, Priya an engine. None of them is there at all hours; that’s part of it.

facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with young people who were recruited; an adviser for apprenticeships; pupils of 15 to 17.
facilitator-aim =
    To tell pressure from warmth by what a line does, and by what happens to Hana’s no. Never by who says it.
    In this story Jo, Ines, Mum, Elio, Aunt Vida, Ms Adler and Bilal all press her once, and take it back. Some lines by Tilda, Mara and Katja are fine. Priya is a stranger and stays fine.
    If you have five minutes: read “Stop at”, “You may hear” and “If somebody tells you something”.
facilitator-minute-one =
    Say: “We play a made-up week of a made-up girl called Hana. Some people in it press her, and not always the ones you’d think. At some lines the story stops and asks you: pressing, fine, or can’t tell yet? All three are real answers. You can pass at any time. We talk about Hana and not about ourselves. If something gets too near, you may go out, and you know where.”
facilitator-timing =
    With 50 minutes:
    – 5 minutes: minute one, ground rules, the note before the story.
    – 15 minutes: the class track, read aloud by several voices, with three votes on slips of paper.
    – 20 minutes: the talk. First the pauses (which line fooled whom), then one question.
    – 10 minutes: the support page, something to do, time left over.
    Free play takes about a quarter of an hour and suits a second lesson or homework. Pairs end at different times.
    With 25 minutes: read four scenes from the script: “The post”, “Do we know each other?”, “The rules, aloud” and “A summer”. Then talk.
    You can stop at any line; every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Hana, not about ourselves.
    – We don’t carry each other’s stories out of this room. Whoever leads can’t keep secrets: a worry about somebody’s safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “Do we know each other?”, the first vote: let the room vote on slips. Anybody may say what an answer costs Hana, also of one they didn’t choose.
    – “The rules, aloud”, the second: read the rules slowly. Wait. Then: which of them could stand on a club’s door, and with what beside it?
    – “A summer”, the third: put the two invitations side by side. For each one: who knows, by when, and what happens to a no?
    Two minutes each. All three lie on the class track.
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
facilitator-early-finishers =
    For pairs who are done early, on paper, without the screen:
    – Take one line that pressed. Change as little as you can, so that it becomes fine.
    – Take one line that was fine. What one word would make it press?
    – The app wrote “Don’t leave them hanging!” Write the same news so that it presses nobody.
    Please no new messages from Lantern: we don’t write for them.
facilitator-in-the-room =
    – Boys are in the room, and every “you” is Hana. Say that it happens to boys as well, often with games, training or work in place of engines. Let Elio count: what would have been written to him, had he been the one turned down?
    – Somebody may have just been turned down for a place. Don’t ask who. Say that round two in the story is invented, and where yours is.
    – Somebody’s mother may work nights, or there may be no cake and no aunt. Say: on one way Hana has few people, and one is enough. Nobody needs six.
    – Somebody may belong to a group that others suspect. The story names none; hold to that, and stop guesses kindly and at once.
    – Somebody may be in something like this now. They’ll hear how you speak of Hana.
facilitator-four-minutes =
    Keep this question: “Which line by somebody Hana likes pressed her? Which line by somebody new was fine?”
    Why: it’s the one that stops the lesson from teaching fear of everything new. If only one line fits into the time, take Jo’s “After I saved you a place”, and read what she says next.
facilitator-leave-out =
    – Anybody’s own chats, family, faith or politics.
    – “Has this happened to you?”
    – Who marked which message, and who got how many.
    – What Lantern is for. The story doesn’t say, so that you can talk about what is done to Hana.
    – Real groups, real names, real cases, also from the news. “Background” is for you, not for the room.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used, not your own.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is still in contact with a person who is drawing them in, ending it is not your job and not theirs alone. The lead decides how, and says why.
    – If somebody is in danger now, stop the session. Ring the emergency number or the safeguarding lead, and don’t leave the person alone.
    – It may come as a shrug or a joke, from anybody. The same steps hold.
facilitator-letter-home =
    Dear parents and carers,
    in our next lesson your child’s class plays a made-up story about a made-up girl. She has been turned down for an apprenticeship, and online some people use her bad week. Others are simply kind. The class practises telling one from the other: not by who somebody is, but by what a message does, and by what happens when she says no.
    No real group, app or person appears. Nothing is shown that could frighten. Nobody is asked about their own life, messages, faith or opinions, and nobody is marked. Anybody may pass or step out.
    If your child tells you about it, you needn’t know anything about apps. Listening is enough. “What would you have written?” is a good question.
    If you have a worry about somebody, please speak to our safeguarding lead. You may also read the whole story beforehand.
    Kind regards
facilitator-background =
    For adults only. Please don’t bring this into the room: it would turn a talk about Hana into a talk about one group.
    What happened: on a Sunday in March 2015 supporters of a violent group, whose accounts the big platforms were closing, put a network of their own online. On the Monday it was gone, and an account that advertised it was shut. It had been put together with a do-it-yourself kit that anybody could get, and its address had been registered a few days before. The front page called it independent, and not run by the group itself. Who made it, and who had joined, was never established. (Reuters, 11 March 2015; Digital Trends, March 2015.)
    It was offered in seven languages: Dutch, English, Spanish, Portuguese, Turkish, Indonesian and Javanese. (UPI, 9 March 2015; another report has German in place of Dutch.) Arabic was not among them, nor was French. This project is meant for all nine.
    What remained was a page of text: a notice that it was shutting for a time, to keep its members’ details safe. Supporters themselves were reported to be arguing whether such a place could be trusted, or was a trap set to collect them. (Reuters, as quoted in the trade press, March 2015.)
    Three of these things are in the story, in other clothes: a place without a maker, a notice that asks for patience, and people inside who wonder if somebody is only collecting them.
    Why the story invents: a copy would be an advertisement, and would make a warning sign of one faith and one language. The methods are the same in groups with quite different ideas, and in some with none. A closed place that asks for trust can be doubted with three questions: who made this, where is what I wrote, and what happens if I say no?
    And a caution. That network lasted a day. What is on record about young women who were drawn in happened elsewhere: on ordinary platforms, then in private chats, often through people they already knew. That is why most of Hana’s week is not spent in the network.
    The sources, and what could not be checked, are in the evidence page of the guide.
facilitator-close =
    Leave on something to do: the second-look question, “Who made this, and what happens if I say no?”
    Let everybody put it to something invented first, then keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

## Words that the story explains

word-apprenticeship = apprenticeship
    .means = learning a job at work, for a wage
word-weld = to weld
    .means = to join metal with heat
word-spanner = spanner
    .means = a tool that turns nuts and bolts
word-winch = winch
    .means = a machine that pulls a rope
word-works-council = works council
    .means = people whom the workers choose to speak for them
word-safeguarding-lead = safeguarding lead
    .means = the person at a school who sees that pupils are safe
word-alto = alto
    .means = a low voice in a choir
word-bunk = bunk
    .means = one of two beds, one above the other
word-pier = pier
    .means = a way built out over the water, where boats stop
