# The Other Network, English (reference). Licence: CC BY 4.0.
# How to read the ids: scene_beat. A message that the debrief comments on has a .note, an answer has a .feedback.

## People. A name is a term, so that every sentence spells and bends it the same way.

-hana = Hana
    .gender = feminine
-elio = Elio
    .gender = masculine
-teo = Teo
    .gender = masculine
-mum = Mum
    .gender = feminine
-vida = Aunt Vida
    .gender = feminine
-jo = Jo
    .gender = feminine
-ines = Ines
    .gender = feminine
-adler = Ms Adler
    .gender = feminine
-bilal = Bilal
    .gender = masculine
-karim = Ms Karim
    .gender = feminine
-agata = Agata Wolny
    .gender = feminine
-derya = Derya
    .gender = feminine
-mara = Mara
    .gender = feminine
-tilda = Tilda
    .gender = feminine
-katja = Katja
    .gender = feminine

# .about is shown beside the name; .letter stands in the circle.
cast-hana = { -hana }
    .about = you
    .letter = H
cast-elio = { -elio }
    .about = twin brother
    .letter = E
cast-teo = { -teo }
    .about = brother, 10
    .letter = T
cast-mum = { -mum }
    .about = works nights
    .letter = M
cast-vida = { -vida }
    .about = mends tractors
    .letter = V
cast-jo = { -jo }
    .about = choir
    .letter = J
cast-ines = { -ines }
    .about = choir
    .letter = I
cast-adler = { -adler }
    .about = careers adviser
    .letter = A
cast-bilal = { -bilal }
    .about = leads shifts at Coast Watch
    .letter = B
cast-karim = { -karim }
    .about = librarian
    .letter = K
cast-agata = { -agata }
    .about = works council
    .letter = A
cast-derya = { -derya }
    .about = youth line
    .letter = D
cast-volunteer = A volunteer
    .about = Coast Watch
    .letter = V
cast-reader = An old man
    .about = reading group
    .letter = R
cast-plaza = Plaza
    .about = the app
    .letter = P
cast-coast-watch = Coast Watch
    .about = local group, address and phone on its page
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
channel-mara-murmur = { -mara }
    .about = Murmur
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
scenario-line = You are Hana, 17. No apprenticeship. Then kind strangers write.
scenario-before =
    A group draws Hana in with kindness, secrets and haste.
    Nobody is hurt. On some ways she packs a bag at night; at the end of all of them she is at home.
    You can step away at every point of the story. That is part of it.

ask-do = What does { -hana } do?
ask-say = What does { -hana } say?
ask-write = What does { -hana } write?

## S1

the-post_title = The post
    .about = Hana writes one line. Answers come quickly.
the-post_six = Six o’clock. Hana writes one line, turns the phone face down, and turns it up again.
the-post_line = No engine apprenticeship for me. My brother got his. Happy for him. Mostly.
the-post_jo = Oh no. Want company on the walk home?
    .note = Jo answers the hurt too. She knows you, and offers a walk you can turn down.
the-post_mara = They wouldn’t let you near an engine. We would.
    .note = A stranger answers your sore spot within two minutes. She studied the post, not you.
the-post_tilda = So true. We see you, Hana.
    .note = She agrees before you have said anything to her.
the-post_katja = Welcome! You’d fit right in with us.
    .note = A welcome from somebody who can’t know yet whether you fit.
the-post_notice = We closed some accounts for breaking our rules. Owners can ask for a review.
    .note = It decides something, gives a reason, and says how to object.
the-post_shifts = Summer shifts, 16 and over. Parents sign the form and can visit.
    .note = A big summer, with an age, a form and visitors. You could check every word.
the-post_room = No bench at the harbour this year? There is room for you here.
    .note = A promise with no place, no hours and no name behind it.
the-post_glove = Lost: one green glove. Found: three that aren’t mine.
the-post_walk = Thank Jo, and walk home together.
    .feedback = A friend’s reply takes you away from the screen. It doesn’t answer the strangers, and it needn’t. The feed will still be there tonight.
the-post_who-is-we = Who is “we”?
    .feedback = You asked who is there before you took the kindness. It may get no answer. With people you meet at choir tomorrow, it can wait.
the-post_look = Look at Lantern’s page.
    .feedback = You’ll see what the page says, and what it leaves out. It takes some minutes. Plenty of ordinary groups begin with one warm line.
the-post_silence = Close Plaza for tonight.
    .feedback = You left a loud hour. Jo won’t mind, and the rest waits until tomorrow. On a calmer evening, reading on is fine.

## S2

walk-home_title = Walk home
    .about = Jo shares a roll, a guilty second and the way past the dog.
walk-home_rolls = Jo stands at the choir door with two bread rolls. One and a half.
walk-home_guilty = One roll is yours. I ate the guilty half.
walk-home_of-what = Guilty of what?
walk-home_glad = I was glad for one second. At the Ferry Works you’d never have evenings.
    .note = She would like to keep you, says so, and leaves you free.
walk-home_ashamed = Then I was ashamed. Then I bought rolls.
walk-home_biscuit = At number nine the dog looks over the gate. Jo changes sides. Hana doesn’t laugh. Mostly.
walk-home_those-three = Who are those three under your post? Tilda agreed before I’d finished reading.
walk-home_no-idea = No idea. They were nice, though.
walk-home_fast = They were nice. They were also fast.
walk-home_choir-moves = Choir chat moves to Murmur. Plaza eats my messages. Say if you mind.
    .note = The same private app. Everybody hears why, and a no costs nothing.
walk-home_a-day-to-think = The boss asked if you’d thought of the office. What would you tell him now?
walk-home_in-writing = That my weld was straighter than Elio’s. I have it in writing.
    .feedback = You turned a hurt into something a person can check. It may lead nowhere. Some days it’s fine to be only sad.
walk-home_someone-must-read = In writing? Then somebody can read it. I’d start with Ms Adler.
walk-home_show-you = If they write again, can I show you?
    .feedback = Now somebody who knows you can look as well. It costs a little privacy. Not every chat needs a second reader.
walk-home_if-nice = Yes. And if they’re just nice, I’ll say that too.
walk-home_how-is-biscuit = Not today. How is Biscuit?
    .feedback = A rest from the subject is a move too. It’ll come back by itself. If it keeps you awake, one sentence to Jo is enough.
walk-home_large = Large. And his name is Biscuit. That’s the worst part.
walk-home_silence = Walk on in silence.
    .feedback = Being quiet beside a friend is company. Nothing was asked that can’t wait.
walk-home_hum = Jo hums the alto line, badly, on purpose, until Hana corrects it.

## S3

do-we-know-each-other_title = Do we know each other?
    .about = Mara answers quickly and warmly, and asks for a quieter app.
do-we-know-each-other_younger = There is a message already. It is two minutes younger than the post.
do-we-know-each-other_read-your-post = Hi Hana. I read your post about the apprenticeship. That was hard.
    .note = She starts from the hurt. It is the one thing she knows about you.
do-we-know-each-other_do-we = Thanks! Do we know each other?
do-we-know-each-other_reading-group = Not yet. I help with a reading group. Tuesdays, open to everyone.
    .note = A day and an open door, so you could check. See what she says when somebody asks to come.
do-we-know-each-other_not-like-others = “Happy for him. Mostly.” Nobody else writes like that. I saw it in one evening.
    .note = Big praise, from someone who barely knows you.
do-we-know-each-other_three-posts = Ha. You’ve read three posts.
do-we-know-each-other_notice = Three is enough. Did your choir even read the one about the toaster?
    .note = A question that makes your own people look smaller.
do-we-know-each-other_even-at-night = Engine thoughts at two in the morning? Write them to me. I always answer.
    .note = Always there sounds generous. It also leaves no hour for anybody else.
do-we-know-each-other_charger = who has your phone at night. i need the charger. this is teo
    .note = Who has your phone? He asks because he needs a charger, and signs his name.
do-we-know-each-other_told-us = Mara told us about you! So glad you wrote.
    .note = You wrote to one person. Now a circle is glad.
do-we-know-each-other_long-week = That’s kind. They liked my weld, and asked if I’d thought of the office.
do-we-know-each-other_murmur = Plaza rattles like a loose bolt. Murmur? There it all melts by breakfast.
    .note = On Murmur only two people see it, and by morning you couldn’t show it to anyone.
do-we-know-each-other_stay = I’d rather stay on Plaza. Why move?
    .feedback = Here you can block, report, and show it to somebody. It costs nothing you can’t have later. Where a no changes nothing, moving is fine.
do-we-know-each-other_ask-again = Sure. It’s noisy here, that’s all. I’ll ask you again tomorrow.
    .note = A friendly yes to your no, and a date for asking again.
do-we-know-each-other_who-comes = Who comes on Tuesdays? Can I bring a friend?
    .feedback = You took an open door at its word, and saw how far it opens. A shy person may say “just us” too; the library’s desk knows who runs Tuesdays.
do-we-know-each-other_just-you = One day, yes. For now just us and the toaster.
    .note = Open to everyone has become only you, and without your friend.
do-we-know-each-other_all-right = All right, see you on Murmur.
    .feedback = It is quiet. Only two of you see it, and tomorrow it’s gone, so you can’t show it. With Ines from choir the same app is just an app.
do-we-know-each-other_there-you-are = There you are. Quiet, isn’t it?
    .note = Quiet is pleasant. It also means that nobody else can read along.
do-we-know-each-other_silence = Say nothing and step away.
    .feedback = Nobody is owed an answer at half past six. She may wonder. A kind person can wait until tomorrow.
do-we-know-each-other_garlic = The three dots go on. Hana follows the smell of burnt garlic.

## S4

lantern-page_title = Lantern’s page
    .about = A tidy page. Hana looks for a street, a surname, a price.
lantern-page_tidy = Lantern’s page is pale and tidy. Hana scrolls to the end. It isn’t far.
lantern-page_outside = For everyone who was told to wait outside the workshop.
    .note = It holds up a mirror to your bad day, and to anybody else’s.
lantern-page_best = Best thing I ever joined!
lantern-page_so-true = So true. Best thing ever.
    .note = The same words, one line later. Nobody here needs anything explained.
lantern-page_build = We build. Come and see what you could do.
    .note = What do they build? The sentence would fit any group, so it tells you nothing.
lantern-page_no-street = Hana looks for a street, a surname, a price, a photo of somebody holding a tool. There’s a drawing of a light.
lantern-page_left-hand = Does anyone own a left hand? I have a surplus of left gloves.
lantern-page_who-runs = Who runs this? Where are you?
    .feedback = You asked in the open, where others can read it. It may stay without a real answer. A page that asks nothing of you needs no question.
lantern-page_all-of-us = All of us run it!
    .note = A plain question got a warm answer with nobody in it.
lantern-page_compare = Open Coast Watch’s page as well.
    .feedback = Two pages side by side say more than one. This one has a door, a name and toilets. It takes five minutes; for a page about cats nobody would.
lantern-page_pier-two = Boathouse, Pier 2. Ask for Bilal Aydin. We save people. We also clean toilets.
    .note = A purpose with a door, a surname and the dull part left in.
lantern-page_hear-more = Press “I’d like to hear more”.
    .feedback = Now the page knows that you’re curious, and more may come. Where one click takes it back, that’s how people join a football club.
lantern-page_four-seconds = The button turns green. Above it, Hana’s messages show a red dot.
lantern-page_silence = Close it.
    .feedback = You closed a page that told you little. It stays where it is. Being curious and being done with it are both allowed.

## S5

noodles_title = Noodles
    .about = Elio cooks for nine, and says what he didn’t say at the Ferry Works.
noodles_sorry = Sorry about earlier. Noodles?
noodles_steam = The kitchen is all steam. Elio has cooked for nine. They are three, and Mum at work.
noodles_a-sauce = Elio burnt the garlic. He says now it’s a sauce.
noodles_locker = They gave me a locker. I didn’t know if I should tell you.
noodles_good-locker = Is it a good locker?
noodles_it-sticks = It sticks. You’d have it fixed by lunch.
    .note = Praise from somebody who has watched you mend things for years. It asks for nothing.
noodles_office = The boss asked if you’d thought of the office. I was there. I said nothing.
noodles_were-you-scared = Why didn’t you? Were you scared? Is there more sauce?
noodles_yes-yes-no = Yes. Yes. No. And nobody tells Mum about Sunday. The cake is a secret.
    .note = A secret with an end on Sunday, and Mum is the one it is for.
noodles_someone-who-counts = You could say it now. To someone who counts.
    .feedback = You asked for help with the unfair thing itself. It puts Elio in a hard place in a new job. In a few days it can still be said.
noodles_shut-the-page = The works council meets on Wednesdays. I looked it up. Then I shut the page.
noodles_three-strangers = Three strangers wrote within two minutes. Look.
    .feedback = You showed it before there was anything to hide. He may see too much in it, or too little.
noodles_i-like-you = Nice. Quick. I never answer you that fast, and I like you.
noodles_angry = I’m angry. Not at you. A bit at you.
    .feedback = Anger that is said can be answered. Dinner may go quiet. It also keeps until tomorrow, if tonight is for noodles.
noodles_which-bit = Which bit? I’d like to start there.
noodles_silence = Eat, and say nothing.
    .feedback = You let the evening be small. Nothing was decided, and nothing had to be. If it still hurts tomorrow, talking is fine then.
noodles_biggest-bowl = Teo gives her the biggest bowl and doesn’t ask why.

## S6

a-loud-friday_title = A loud Friday
    .about = Lists, a glove, a blunt line, and two early messages.
a-loud-friday_cleared = Yesterday’s talk has cleared itself. She had wanted to read one line again.
a-loud-friday_engine-girl = Good morning, engine girl. I thought of you first thing.
    .note = A pet name on the second day. It is warm, and very quick.
a-loud-friday_engine-girl-murmur = { a-loud-friday_engine-girl }
    .note = { a-loud-friday_engine-girl.note }
a-loud-friday_write-again = I hope it’s all right that I write again.
    .note = You hadn’t answered. Polite, and the next message all the same.
a-loud-friday_did-you-sleep = Good morning, Hana! Did you sleep at all?
    .note = It’s early, and this is the second of them to write. The day starts with them.
a-loud-friday_milk = Milk. Onions. Something green. Somebody please sleep.
a-loud-friday_turned-down = So many of us were turned down like you, Hana.
    .note = They all share your bad day. Nobody says from what, or what helped.
a-loud-friday_round-two = Your letter was weak. Your test piece was not. Round two opens Monday.
    .note = Blunt, and on your side. She names what to do and when.
a-loud-friday_forty-one = Forty-one messages about one glove. I regret nothing. Mute me if you like.
    .note = A flood, with the tap in your hand. Silence is fine there.
a-loud-friday_has-your-brother = Your brother has a bench now. Has he asked about you and engines at all?
    .note = Care for you, pointed like a finger at Elio.
a-loud-friday_has-your-brother-murmur = { a-loud-friday_has-your-brother }
    .note = { a-loud-friday_has-your-brother.note }
a-loud-friday_its-tomorrow = It’s tomorrow. Murmur? Only asking.
    .note = Your no was given a date. Here is the date.
a-loud-friday_taster = Coast Watch lets people try, tomorrow at nine. Coming? No experience needed, only socks.
    .note = Something to do with your day that has an hour, a place and a name.
a-loud-friday_bring-it = Did they write? Bring your phone. Wrap it in a sock.
a-loud-friday_whole-circle = Tonight the whole circle talks. Say you’ll come!
    .note = Tonight, all of them, say yes. Nothing breaks if it is next week.
a-loud-friday_socks = Nine is cruel. I’ll bring socks.
    .feedback = You made a plan with an hour, a place and someone you know. You’ll miss the talk tonight. People who like you can wait.
a-loud-friday_two-pairs = Two pairs. The sea keeps the first.
a-loud-friday_might-come = I might come. Who else is there?
    .feedback = You go with a question in your hand. It may cost you the evening. Where you may leave at any time, going without asking is fine.
a-loud-friday_only-us = Only us! You’ll love everyone.
    .note = You asked who. The answer has an “us” and no names.
a-loud-friday_cant-sleep = Talk to me on Murmur tonight. I won’t sleep anyway.
    .feedback = Being answered at night is warm. It also takes the night. A friend may sit up with you once; she’ll want her sleep the next day.
a-loud-friday_nobody-else = I’m here. No other engine needs me tonight.
    .note = She makes the night a place for two. Tomorrow you are the tired one.
a-loud-friday_silence = Put the phone in the bread tin.
    .feedback = A muted evening is yours. You won’t know who hummed until you look. With the choir chat it would be the same.
a-loud-friday_hums = The tin hums eleven times. Mum lifts the lid, looks, closes it. In the morning, at eight, the bell rings: Jo.
a-loud-friday_plus-one = You’re down as my plus one. I can cross you out.

## S7

coast-watch_title = Coast Watch
    .about = Saturday at nine: page two, a stuck winch and wet socks.
coast-watch_spoon = Nine o’clock, Pier 2. The sea is as grey as a spoon. Jo is as grey as the sea.
coast-watch_rule-one = Rule one: nobody drowns on a first morning. Rule two: nobody drowns afterwards either.
coast-watch_page-two = Page two is for a parent. No page two, no boat. Mine come and wave.
coast-watch_mum-will-sign = My mum will sign. Then she’ll ask about socks.
coast-watch_hello = Hello Hana!
    .note = They say hello, and go on about a mug. You aren’t the news of the day.
coast-watch_four-more = Four more people write the same. Bilal looks at the mug in his hand.
coast-watch_mug = Who took the good mug?
coast-watch_which-socks = Page two signed, photo’s coming. Which boat? Which socks? Proud.
coast-watch_sick-on-land = I feel sick and we’re still on land.
coast-watch_car-park = I was sick in the car park.
coast-watch_winch = The winch sticks. Hana looks at it for a minute and asks for a spanner, size thirteen.
coast-watch_hand-it-back = The winch is yours today, if you want. You can hand it back.
    .note = A small job, for one day, after he saw you look at it. You may give it back.
coast-watch_no-hurry = At half past ten the winch turns. The spanner slides off the pier and into the sea.
coast-watch_only-spanner = You’d be good here. I mean it. Also, that was our only spanner.
    .note = Praise for something he watched you do, with the lost spanner in the same breath.
coast-watch_a-year = We’re a bit of a family. I stopped for a year, nobody made a face.
    .note = The word “family”, and in the same breath how stopping went: a year away, and nothing to pay back.
coast-watch_boat-list = Saturdays, or never, both fine. I need to know by Friday, for the boat list.
    .note = He needs a date and says what for. Your no would suit the list as well.
coast-watch_salty = One o’clock. Hana is back on the pier, salty to the ears, and finds her phone.
coast-watch_missed-you = We missed you last night. Tilda was really sad.
    .note = Somebody’s sadness is handed to you. All you did was have another evening.
coast-watch_left-early = You left before the engines. Tilda had kept her question for you.
    .note = You went to bed. It becomes something that you did to Tilda.
coast-watch_let-me-see = Let me see. The first ones are nice. This one wants something back.
coast-watch_know-lantern = Bilal, do you know a group called Lantern?
    .feedback = You asked somebody local who has no part in it. He may not know, and says so. A name you’ve heard once needn’t be asked about.
coast-watch_where-do-they-meet = No. But I don’t know everyone. Where do they meet?
coast-watch_no-idea = Hana opens her mouth, and finds that she has no idea.
coast-watch_this-engine = Who looks after this engine?
    .feedback = You asked a question that could lead to work. It may lead to another no. On a day off, a boat can be just a boat.
coast-watch_up-the-coast = A workshop up the coast. They’ve got apprentices. I can ask. No promises.
coast-watch_on-his-hand = He writes “engine, Hana” on his hand, under “bread”.
coast-watch_in-a-boat = I was in a boat. More tomorrow.
    .feedback = You answered, and kept your Saturday. An answer can bring the next message. Not answering at all would be fine.
coast-watch_only-worry = Of course. We only worry, with you in a boat.
    .note = You said tomorrow. It sounds kind, and leaves you with something to make up for.
coast-watch_silence = Hose the deck, phone in a boot.
    .feedback = You let a message wait while your hands were busy. Whoever wrote it may write again. Jo needed somebody at the other end of the hose.
coast-watch_boot = The boot hums twice. Jo asks if boots do that.

## S8

the-circle_title = The circle
    .about = Friday night in Lantern’s group. Jo asks about nine o’clock.
the-circle_nine-hellos = Three names she knows, six she doesn’t. Nine hellos in one minute.
the-circle_this-is-hana = So this is Hana. The one with the engines.
    .note = You have a part in the group before you’ve written a word.
the-circle_without-engine = Hi. Without an engine, at the moment.
the-circle_tools-team = With us you’d have been first. You could lead the tools team.
    .note = You’d lead a team tonight, for people who have never seen you hold a tool.
the-circle_you-have-tools = You have tools?
the-circle_we-have-you = We have you!
    .note = You asked about tools. You get a compliment.
the-circle_page-four = Lost: page four, alto part. Last seen near Hana’s sandwich.
the-circle_butter = Found. It’s a bit see-through now. Butter.
the-circle_one-sort = Workshops like that one are all one sort, Hana.
    .note = One workshop hurt you. This makes it all of them.
the-circle_all-one-sort = So true. All one sort.
    .note = The same words again, so that any other thought would be yours alone.
the-circle_next-bench = Hana thinks of the man at the next bench. He lent her his gloves. They were far too big.
the-circle_slightly-tragic = Nine tomorrow, yes or no? I can go alone. I’d only be slightly tragic.
    .note = She says she’d like you there, and that she’ll manage without you.
the-circle_his-gloves = One of them lent me his gloves. He isn’t that sort.
    .feedback = One person who doesn’t fit is a test for any sentence about “all”. It can cool a room. You needn’t answer every such sentence.
the-circle_forty-seconds = Forty seconds. Nobody writes.
the-circle_youre-tired = You’re tired, Hana.
    .note = You brought them a man with gloves. They answer about your sleep.
the-circle_in-the-daytime = What do you all do in the daytime?
    .feedback = You asked for something ordinary that you could picture. It may sound dull in a cheerful room.
the-circle_get-ready = We get ready!
    .note = It has the sound of a plan. You still don’t know for what.
the-circle_rest-of-it = Hana waits for the rest of the sentence. It doesn’t come.
the-circle_first = First. I’d like that.
    .feedback = It’s warm to be put first, and you said so. It may cost you the night. Where nothing is asked of you afterwards, just enjoy it.
the-circle_stay-up = I’ll stay up with you. Murmur? I have an engine question.
    .note = She gives you her whole night. It takes yours as well.
the-circle_yes-nine = Yes. Nine. I’m off to bed.
    .feedback = You answered the one who had asked you something. The room goes on without you, and may say so. Staying is fine where nobody counts who leaves.
the-circle_good = Good. Good night.
the-circle_silence = Leave it running, and read under the blanket.
    .feedback = You let them talk without you. Some of it you’ll never read. Where nobody notes who is there, staying is fine.
the-circle_two-hundred = Two hundred messages by morning. Not one is a question.

## S9

murmur-night_title = Murmur, at night
    .about = Mara asks about engines, and it gets late.
murmur-night_fridge = Mum is at work. Everyone else is in bed. Under Hana’s blanket Murmur is as bright as a fridge.
murmur-night_what-sound = What does a healthy engine sound like?
murmur-night_humming = Like someone humming who doesn’t know it.
murmur-night_keeping = I’m keeping that one.
murmur-night_clears-itself = You can’t. Murmur eats it by morning.
murmur-night_by-heart = Then I’ll learn it by heart.
murmur-night_only-snore = Does Elio ever see your phone, or only snore?
    .note = It looks like a joke about Elio, whose name you never told her. It finds out who could read along.
murmur-night_lucky-guess = Through the wall Elio snores. Lucky guess.
murmur-night_in-the-soup = He saw it once. It was in the soup.
murmur-night_never-asked = Your choir never asked you what an engine sounds like.
    .note = It turns a thing nobody asks anybody into something your choir did to you.
murmur-night_low-notes = They ask me for low notes. It’s a choir.
murmur-night_only-seventeen = Your light’s on, says Teo. Are you ill, or only seventeen?
    .note = She wants to know how you are, and says who told her.
murmur-night_one-eye = I’m reading this with one eye. They take turns.
murmur-night_not-supposed = I’m tired too. I’m not supposed to say that.
murmur-night_then-sleep = Then sleep. I will too.
    .feedback = You gave two people their night back. The dots may go on for a while. When somebody is ill, staying up once is fine.
murmur-night_until-you-did = I said I’d stay until you did.
    .note = Now your sleep is hers to wait for. You hadn’t asked for the promise.
murmur-night_to-the-wall = The three dots come, and go, and come. Hana turns to the wall.
murmur-night_keeps-writing = Only seventeen. Someone keeps writing.
    .feedback = Now Mum knows there’s a someone. She may ask, or wait. A night that is only yours is fine.
murmur-night_rolls = Somebody nice? You needn’t say. Sleep. I’ll bring rolls.
murmur-night_nobody-looks = Stay a bit. Elio’s asleep, and Mum’s at work.
    .feedback = It’s a small thing to say at night. Somebody had asked for it, in bits, and now has it. To Jo it would be no news.
murmur-night_just-us = Then it’s just us, and the snoring.
    .note = What she had been asking for comes back as something the two of you share.
murmur-night_at-three = At three Hana wakes with the phone on her face. The talk has cleared itself.
murmur-night_silence = Phone under the pillow.
    .feedback = You stopped while somebody was still writing. It can feel rude for a minute. A friend might like a good night first.
murmur-night_eight-times = It lights the pillow from below, eight times.

## S10

closed_title = Closed
    .about = A tidy page turns grey. At home there is no cake.
closed_you-never = Seasick today: me twice, Bilal once, you never. I’m checking the numbers.
closed_without-you = I rang your bell. Teo said you were still asleep. Seasick: me twice, Bilal once.
closed_grey-card = Where Lantern’s page was, there’s a grey card.
closed_eleven = We closed this page and eleven accounts: rule 4. Owners can object for 30 days.
    .note = It closes something, and tells you which rule and how to object.
closed_you-wrote = You wrote with one of them. You needn’t do anything. Questions? A person answers here.
closed_wrote-to-you = One of them wrote to you. You needn’t do anything. Questions? A person answers here.
closed_green-glove = Found: the green glove. It was inside the other glove.
closed_same-me = New account, same me. Now we got a refusal too, like yours.
    .note = She lays their closed page beside your refusal, as if one hand had written both.
closed_how-long = Mine was one sentence long. How long was yours?
closed_our-own = New account. From tomorrow we have a place of our own. Nobody can shut it.
    .note = A big promise about a place that you can’t see yet.
closed_lemon-thing = where is the lemon thing. it’s not for a cake. this is teo
closed_no-cake = There is no cake. Sorry, Mum.
closed_at-four = Cake at four tomorrow. Keep Mum busy. I go red when she asks.
    .note = You keep it for one day. Then the person it’s kept from gets the first piece.
closed_rule-4 = What is rule 4, in normal words?
    .feedback = You asked for a reason, from the people who decided. You may have to wait for it. When it isn’t your business, not asking is fine.
closed_written-by-few = Ruben, night shift. Rule 4: many accounts, written by few, sent to people under 18.
closed_somebody-else-reads = If they object, somebody else reads it all again. Not me.
closed_show-elio = Show Elio.
    .feedback = Now two people have read it. He begins clumsily, so it takes a while. After the cake would have done as well.
closed_with-a-lemon = Elio reads it twice, with a lemon in his hand.
closed_say-it-slowly = They broke rules, you didn’t. I mean. Sorry. Say it again slowly?
closed_send-me = Send me the new place.
    .feedback = You can see for yourself now. Plaza’s help and the block button stay behind. When a club moves house and tells the parents too, that’s just moving.
closed_knew-it = I knew you’d ask.
    .note = She is pleased with you already, and you’ve only asked where it is.
closed_silence = Go and peel lemons.
    .feedback = You left it for something with a smell and an end. The messages will still be there tomorrow. Elio peels slowly, so he needed you.
closed_welded = Four lemons each. Elio’s look as if somebody had welded them.

## S11

the-other-network_title = The Other Network
    .about = A page with a lamp, a welcome and four house rules.
the-other-network_front = Sunday afternoon. A drawing of a lamp, a lot of white, a welcome.
the-other-network_nobody-signs = Under the welcome nobody signs.
the-other-network_for-all-of-us = Made by all of us, for all of us.
    .note = “All of us” counts you in already. It names nobody you could ask.
the-other-network_any-name = Choose a name. Not your own.
the-other-network_nobody-is-cold = I’m at Jo’s with your bag of gloves. Nobody here is cold.
the-other-network_any-minute = Stay for tea. They could get cold any minute.
the-other-network_rule-1 = Leave your name and your stories at the door. We do too.
    .note = Keeping your details to yourself is sensible anywhere. Here it also means that nobody could miss you, or warn you.
the-other-network_rule-2 = Choose a password that nobody can guess.
    .note = Plain advice, and common. The password stays yours, and nothing else happens to you.
the-other-network_rule-3 = Be kind to people who aren’t with us yet.
    .note = It sounds kind, and sorts everyone you know into us and not yet us.
the-other-network_rule-4 = Tell the hosts about anyone who spoils the mood.
    .note = You’d watch each other for somebody without a name. Nobody says what spoils a mood.
the-other-network_at-last = At last, somewhere that is ours.
    .note = “Ours” includes you on the first day, though nobody there may know you.
the-other-network_does-anybody-know = Who made this? Does anybody know?
the-other-network_collecting = So maybe somebody is only collecting us.
the-other-network_hana-looks = Hana looks for who made it, whom to ask, how to leave. It isn’t there.
the-other-network_no-switch = Why does the lamp have no switch?
the-other-network_was-it-you = Who made this? Was it you?
    .feedback = Somebody made it, so somebody could be named. Asking may feel cold between friends. For a shared song list, “it’s ours” is answer enough.
the-other-network_two-minutes = The three dots stay for two minutes.
the-other-network_its-ours = Does it matter? It’s ours.
    .note = You asked who. A question came back, and an “ours” with nobody in it.
the-other-network_read-aloud = Read the rules aloud to Elio.
    .feedback = Now you’ll hear how they sound in a room with other people. Elio may frown, or laugh.
the-other-network_is-it-long = Is it long? I’ve got icing up to here.
the-other-network_choose-a-name = Choose a name and look around.
    .feedback = You’ll see what the front doesn’t show. They have a name for you now; you have none for them. Where you can take it away again, that’s ordinary.
the-other-network_go-in = She writes “Thirteen”, after her favourite spanner, and presses “Go in”.
the-other-network_silence = Close the page.
    .feedback = You stopped at the front. You may go on wondering what is behind it. Looking again another day, with somebody, is fine.
the-other-network_like-that-before = Behind the kitchen door something falls. Teo says it was like that before.

## S12

rules-aloud_title = The rules, aloud
    .about = Four rules, two brothers and a cake that leans.
rules-aloud_into-the-kitchen = Hana reads. Elio ices. Teo holds the cake up.
rules-aloud_its-open = It’s open, Hana! Have a look.
rules-aloud_four-rules = A page with four house rules. { rules-aloud_into-the-kitchen }
rules-aloud_one = “Rule one. Leave your name and your stories at the door. We do too.”
rules-aloud_locker-app = Number one is sensible. There’s no name on my locker either.
    .note = The same advice, about a locker. There you can ask who has the other key.
rules-aloud_at-the-party = If nobody says who they are, how do you know who’s at the party?
rules-aloud_who-is-we = And who is “we”, in “we do too”?
rules-aloud_doesnt-say = It doesn’t say.
rules-aloud_two-cups = I kept your mum for two cups of tea. She’s walking home.
rules-aloud_three = Two is about passwords. “Three. Be kind to people who aren’t with us yet.”
rules-aloud_until-when = Yet? Until when?
rules-aloud_four = “Four. Tell the hosts about anyone who spoils the mood.”
rules-aloud_who-do-i-tell = What if the hosts spoil the mood? Who do I tell?
rules-aloud_bean = I found the page too. Ines says the lamp is a bean.
rules-aloud_why-lemon = Why is my kitchen locked. Why lemon.
rules-aloud_name-yet = Chosen a name yet? I’m keeping your place.
    .note = A place kept for you makes every hour feel late. Nobody said it was full.
rules-aloud_name-yet-katja = { rules-aloud_name-yet }
    .note = You never asked for a place. Now somebody is waiting for you to take it.
rules-aloud_teos-question = My brother asks: if nobody has a name, how do you know who’s at the party?
    .feedback = You passed a question on, and can see how it’s taken. It may get no answer. Among friends you could laugh about it and leave it.
rules-aloud_showed-him = Sweet. You showed him?
    .note = You sent her a question. She asks who has seen it.
rules-aloud_upside-down = “That isn’t an answer,” says Teo, who can read upside down.
rules-aloud_with-elio = Look inside, with Elio beside her.
    .feedback = Two people look, and can talk about it afterwards. Nobody gets in uncounted, and the name stays in there. Asking from outside tells you as much.
rules-aloud_after-the-cake = After the cake. I’ll need both hands for the cake.
rules-aloud_candles = Close it, and light the candles.
    .feedback = You put it away for a birthday. The page may be there tomorrow, or not.
rules-aloud_how-many = How many candles? How old is Mum? Does she know?
rules-aloud_silence = Say nothing.
    .feedback = The questions stay where Teo put them, and they keep. Somebody is still waiting for a name. The cake couldn’t wait.
rules-aloud_tea-towel = The cake slides. Three people catch it with one tea towel.

## S13

inside_title = Inside
    .about = A night in a place where nobody has a name.
inside_thirteen = Sunday, ten at night. They sang for Mum, and Hana was only half there. In here she is “Thirteen”, a size of spanner.
inside_elio-reads = Elio sits beside her with cake on a saucer, and reads along.
inside_trece = Bienvenida, Trece.
inside_five-languages = The same welcome in five languages. Nobody answers anybody.
inside_look-down = In here nobody knows that I came last at the bench.
inside_for-eighty = I can bake bread for eighty people. Is that a story?
inside_who-pays = I asked who pays for this. My question is gone.
inside_pump = Was the cake straight? Come and mend my pump this summer. Ask your mum first.
    .note = A summer with a pump in it, asked where your mum can read along.
inside_straight-no = No.
inside_i-can-read = I’m in this chat, Vida. I can read. It leaned, and I loved it.
inside_a-list = So am I the only one who thinks it’s a list?
inside_so = So. Hana knows one person who starts like that.
inside_doubts = Doubts go to the hosts, please. Not in here.
    .note = You may doubt, but alone, and to somebody you can’t see.
inside_my-dog = I miss my dog. May I say that?
inside_what-dog = What is your dog like?
    .feedback = You answered a person. It may cost both of you a line. Where people may say who they are, a dog is just a dog.
inside_one-ear = Brown, says the answer, and one ear. Then both lines are gone.
inside_rule-1-please = Rule 1, please.
    .note = It’s polite, and the dog is gone. You learn not to ask the next one.
inside_who-made-it = Who made this place?
    .feedback = You asked where everyone could read it. Not knowing together can feel cold. In a big forum few could say, but its page can.
inside_dont-know = I don’t know.
inside_thought-you = I thought you knew.
inside_me-neither = Me neither.
inside_four-lines = A minute later all four lines are gone.
inside_was-that-tilda = Was that Tilda?
    .feedback = You asked someone who might know. She may not be free to say. In a choir you’d just turn round and look.
inside_cant-know = You can’t know that. That’s the nice part.
    .note = You asked for one name. Not knowing is given to you as a present.
inside_tell-jo = Log off, and tell Jo about the dog.
    .feedback = Now somebody outside knows that this place exists. It’s late, and she may worry until morning.
inside_id-cry = A place where nobody may say they’ve got a dog? I’d cry.
inside_dont-like-dogs = And I don’t even like dogs.
inside_silence = Log off.
    .feedback = You left without saying why. The name “Thirteen” stays there, and you don’t.
inside_where-thirteen = There’s no button for it, so Hana turns the phone off. Nobody asks where Thirteen has gone.

## S14

who-made-this_title = Who made this?
    .about = Mum’s birthday. Aunt Vida is on speaker, and asks one question.
who-made-this_two-keys = Four o’clock. Mum comes in, wearing her work shoes. They sing, in two keys. Dad joins in from his ship, in a third.
who-made-this_tea-at-jos = Two cups of tea at Jo’s. Nobody there knew why I’d come.
who-made-this_it-leans = Who made this? It leans. I love it.
who-made-this_me = Me! Elio did the rest.
who-made-this_sugar-bowl = The phone leans against the sugar bowl, with Aunt Vida on speaker.
who-made-this_swear-or-write = Heard about the Ferry Works. Do you want to swear, or to write?
    .note = She takes your anger as it is. What you do with it stays yours to choose.
who-made-this_which-is-quicker = Which is quicker?
who-made-this_doesnt-last = Swearing. Doesn’t last.
who-made-this_points = The other sheet was in my bag. With the points. You, twenty-four. I had nineteen.
who-made-this_exact-pieces = Nobody says anything. Elio cuts the cake into very exact pieces.
who-made-this_august = August is free here. One pump, two tractors, poor wages. Ask your mum.
    .note = A month, a place, the poor wages too, and your mum at the same table.
who-made-this_sundays = She may. Back for school. Ring me Sundays.
    .note = She wants to hear from you: once a week, and the other days are yours.
who-made-this_rule-one = Lantern’s own network. Rule one: leave your name at the door. “We do too.”
who-made-this_reads-it-out = Hana’s phone is nearest to Teo, so he reads it out.
who-made-this_whos-we = Who’s “we”?
who-made-this_asking = Everybody’s on the new network. They ask where you are, Hana!
    .note = It makes your mum’s birthday into an hour when you are missing somewhere.
who-made-this_still-here = I’m still here. Swear, or write?
who-made-this_write = Write.
    .feedback = You picked the slow one. It leaves something on paper, and may bring a cold answer. Swearing first would be fine too.
who-made-this_three-sentences = Three sentences. What happened, when, please explain.
who-made-this_icing = Elio lays the sheet beside her plate. There’s icing on one corner.
who-made-this_swear = Swear.
    .feedback = It’s out, in company, and it’s short. Nothing changes at the Ferry Works. Writing keeps until tomorrow.
who-made-this_tractors = Aunt Vida does a minute on tractors. Teo takes notes.
who-made-this_now-eat = Your turn. Then cake.
who-made-this_nobody-has-a-name = There’s a network where nobody has a name.
    .feedback = You said it at a table, with cake. It may make the room quiet. Telling one person, later, is fine too.
who-made-this_a-bus = Mine was a bus. I got on it. Keep talking to me.
who-made-this_second-piece = Mum looks at the phone, then at Hana, and cuts a second piece.
who-made-this_silence = Wash up.
    .feedback = You can stay near people without talking. Nothing gets decided at a sink. Tomorrow is also a day for writing.
who-made-this_nineteen = Elio dries. “Nineteen,” he says to a plate.

## S15

ms-adlers-desk_title = Ms Adler’s desk
    .about = A wet chair, a test piece, and a form with an hour on it.
ms-adlers-desk_bucket = One o’clock. It rains through Ms Adler’s ceiling, mostly into a bucket.
ms-adlers-desk_wet = Sit. Not there. That one is wet.
ms-adlers-desk_my-weld = Is that my weld? On top of the forms?
ms-adlers-desk_a-stone = Your test piece. It holds my papers down. Take it home, I’ve found a stone.
ms-adlers-desk_one-past = Round two closes Friday, twelve o’clock, for everybody. I don’t take 12:01.
    .note = A hard hour, the same for everybody, and you hear of it four days ahead.
ms-adlers-desk_how-weak = What was weak about my letter?
ms-adlers-desk_my-dog = “I have always liked engines.” So has my dog. Write what you mended.
    .note = Blunt about the letter, not about you, and the next sentence says what to do.
ms-adlers-desk_office = They asked if I’d thought of the office.
ms-adlers-desk_pen = Ms Adler puts down her pen.
ms-adlers-desk_that-sentence = That sentence belongs to the works council. They must answer. They may answer badly.
ms-adlers-desk_how-badly = How badly?
ms-adlers-desk_ask-again = In two lines. Then you ask again.
ms-adlers-desk_forms-again = Round two opens today, doesn’t it? With us nobody fills in a form.
    .note = No form sounds easy: no date, no wage, no signature. And who told her the day?
ms-adlers-desk_no-forms-here = Round two today, isn’t it? With us nobody fills in a form.
    .note = You never wrote to her. She turns up at the hour of your form, to make it look small.
ms-adlers-desk_fill-it-in = Then I’ll fill it in now. Here.
    .feedback = You went for the thing itself, at a desk that knows the form. You may hear no a second time. Tomorrow would be early enough too.
ms-adlers-desk_winch = Toaster. Winch. Half a tractor. Better. That’s page one. The rest by Friday.
ms-adlers-desk_doorbell = Toaster. Doorbell. Half a tractor. Better. That’s page one. The rest by Friday.
ms-adlers-desk_that-letter = Will you help me with that letter?
    .feedback = You asked for reasons, from people who must give some. It takes weeks, and the answer may be poor. Letting one interview be over is fine too.
ms-adlers-desk_a-copy = Keep it short. Attach the test sheet. A copy.
ms-adlers-desk_something-else = Could you look at something else too?
    .feedback = Somebody outside the family has read it now, and one more will hear of it. She may ask what you can’t answer yet. Messages from a friend need no second reader.
ms-adlers-desk_twice = Hana holds out the phone. Ms Adler reads all of it, twice.
ms-adlers-desk_who-is-mara = Who is Mara? I ask because I don’t know her.
ms-adlers-desk_has-to-hear = Our safeguarding lead has to hear this, today. Come with me, or I go alone.
ms-adlers-desk_reads-back = Hana goes along. The lead writes three lines, reads them back, and asks what Hana needs.
ms-adlers-desk_silence = Say nothing, and get up.
    .feedback = You kept the hour for yourself. The form waits until Friday, and no longer.
ms-adlers-desk_friday-then = Friday, then. Don’t forget your piece.

## S16

suspended_title = A white page
    .about = The new network is white. Teo has a question about it.
suspended_white = After supper Hana looks for the new network’s page. There’s only white, and one line.
suspended_please-be-patient = We are looking after everything. Please be patient.
    .note = It sounds like care. It doesn’t say who decided, or where the words are now.
suspended_thirteen = Thirteen is gone too. There had been no button for keeping anything.
suspended_nobody-could = That was the place that nobody could shut.
suspended_who-shut-it = Who shut it?
suspended_they-did = They did. Themselves.
suspended_where-is-it = So where is everything the people wrote?
suspended_mondays = Maybe it’s only broken. Our gate asked for patience too today. My first day.
suspended_bean-plant = Gone? My bean plant lived longer.
suspended_third-line = You can save or delete what you wrote here. Menu, third line.
    .note = It tells everybody where their own words are, and how to get them.
suspended_a-dog = So did anybody keep a name? Someone in there had a dog.
suspended_who-matter = Don’t worry about the white page. The ones with tools will hear from us.
    .note = You may feel chosen. Nobody says by whom, and the question about the words is still open.
suspended_no-answer-yet = No answer from you yet, Hana! { suspended_who-matter }
    .note = You didn’t answer, and still you may be one of the few. Nobody says who chooses, or for what.
suspended_who-has-it = Ask who has what people wrote.
    .feedback = You asked where the words went. An open question can keep a person awake. When a club’s page breaks, its caretaker can say.
suspended_asks-mara = Who has what people wrote?
suspended_somebody-careful = Somebody careful.
    .note = You asked who. The answer is a kind word where a name would go.
suspended_asks-plaza = The Other Network is gone. Who has what people wrote there?
suspended_not-us = Ruben at Plaza. Not us, we never had it. I’d like to know too.
suspended_strange-story = Library tomorrow? I’ve got a strange story.
    .feedback = Now somebody will hear it by daylight. It means saying it aloud.
suspended_two-chairs = Half past four. See you there.
suspended_are-you-all-right = Are you all right?
    .feedback = You asked after her, not after the network. It keeps the talk going tonight. With somebody you know, it’s simply what people ask.
suspended_nobody-asks = Nobody asks me that. I’m fine. We’re fine.
suspended_silence = Go to bed.
    .feedback = You let it rest. Nothing in it runs away before tomorrow. If it keeps you awake, Elio is behind the wall.
suspended_people-who-disagree = Library tomorrow, half past four? Ms Karim needs people who disagree.

## S17

tuesday-library_title = Tuesday at the library
    .about = Ten chairs, one captain, and a free seat by the heater.
tuesday-library_ring = Half past four. Ten chairs in a ring. The one by the heater stays free.
tuesday-library_coward = I say the captain is a coward. Somebody stop me.
tuesday-library_polite = He’s polite. It’s worse.
tuesday-library_opinions = Ten chairs, six of us. I’ve read four pages.
tuesday-library_to-be-asked = Maybe he’s waiting to be asked.
tuesday-library_pages = I stopped on page ninety. I’m only here for the tea.
tuesday-library_laugh = The loudest laugh in the library is Ms Karim’s. She puts a hand over it.
tuesday-library_does-she-come = A Mara wrote under my post. Does anyone here know her?
tuesday-library_by-the-heater = I don’t tell who comes. I only keep that chair free, by the heater.
tuesday-library_eid = No group next week, it’s Eid. Cake the Thursday after. Bring whoever lives with you.
tuesday-library_or-hated = Take the book. Bring it back finished, or hated.
    .note = A present that goes back to the shelf. Not liking it is one way to return it.
tuesday-library_just-dont = That Katja under your post is very quick. I don’t like it. Only a feeling.
    .note = She calls it a feeling, about something Katja does, and asks nothing of you.
tuesday-library_was-it-the-captain = Tuesdays I was at the library, by the heater. Is it still the captain?
tuesday-library_everything = Tell Jo everything, on the wall outside.
    .feedback = Told in one go, it gets a beginning and an end. Jo may feel more about it than you do.
tuesday-library_only-cross = Can I be angry at them for you? I won’t do anything. Just be angry.
    .note = She takes up your anger, asks first, and leaves every step to you.
tuesday-library_your-chair = Which Tuesdays were you here?
    .feedback = You asked for one thing you could check, and got none. It keeps the talk open, and tells her where you are on Tuesdays. From a classmate, “not in town” is just news.
tuesday-library_not-in-town = I’m not in town so much now.
tuesday-library_shelf = Ms Karim, how do you write to a works council?
    .feedback = You asked somebody whose job is to know the shelf. It makes the thing bigger for a while.
tuesday-library_shelf-seven = Shelf seven. And Agata Wolny. She brings books back late.
tuesday-library_silence = Read on the wall until it’s dark.
    .feedback = An hour with a book belongs to nobody else. Messages pile up meanwhile. If something presses on you, Jo is on the same wall.
tuesday-library_page-sixty = Page sixty. The captain still hasn’t turned the ship. Jo holds up her bicycle lamp.

## S18

a-summer_title = A summer
    .about = Two invitations for one summer, on the same Tuesday night.
a-summer_socks = Ten at night. Under Hana’s wet socks the phone lights up.
a-summer_good-news = Good news, Hana! A summer with us. You and engines.
    .note = A whole summer, offered before it has a date, a place or a wage.
a-summer_what-kind = What kind of summer?
a-summer_mara-will-tell = Mara will tell you. She’s better at it.
    .note = You asked what kind. You are sent on, and nobody answers.
a-summer_kept-in-mind = You never wrote back. I kept you in mind for a summer.
    .note = You sent her nothing, and there is a summer with your name on it.
a-summer_something-big = Elio gets a whole ferry. And you, the toaster?
    .note = Elio’s place becomes a race. What you would get instead, she doesn’t say.
a-summer_which-bunk = aunt vida asks top bunk or bottom bunk in august. this is teo
    .note = A summer too. It has a month, a bed, and a family that knows.
a-summer_specially = I told them: the one with the toaster. I asked for you.
    .note = A favour you didn’t ask for. From now on a no would be a no to her.
a-summer_specially-murmur = { a-summer_specially }
    .note = { a-summer_specially.note }
a-summer_not-to-elio = Elio has his bench. This engine stays with us for now.
    .note = It sounds like a present. It decides for you who may hear of it.
a-summer_who-has-my-phone = Who had my phone. Bread. Night, all.
a-summer_through-the-wall = Through the wall Elio says one sentence, again and again, a little louder each time.
a-summer_by-tomorrow = We’d need to know by tomorrow night.
    .note = One day for a whole summer. Nobody says what happens the day after.
a-summer_how-much = How much, which dates, what address, and how do I get home?
    .feedback = You asked what anybody may ask about a summer. It can sound cold. A friend’s camp has the answers on its sheet, and you needn’t ask twice.
a-summer_so-many = So many questions! You’ll see.
    .note = Four plain questions, one friendly answer, and no number in it.
a-summer_show-elio = Show it to Elio.
    .feedback = He knows now what you were asked not to say. He may sleep badly, before a hard day. A birthday cake may stay secret; that secret has an end.
a-summer_i-sweep = I sweep, mostly. I don’t get to do anything big. Show me that again?
a-summer_keep-quiet = I can keep quiet. Tell me more.
    .feedback = You get to hear more. It comes with a secret, and a secret makes the next step easier and lonelier. For a surprise that ends on Sunday, keeping quiet is fine.
a-summer_just-a-yes = Just a yes for now. The engines come later.
    .note = The yes comes first. What you would be saying yes to comes afterwards.
a-summer_no-more = No. Please don’t write again.
    .feedback = A no in one line needs no reason. There may be one more message; the block button is there for it. With a friend, “not this summer” is enough.
a-summer_presses-report = She presses “report” as well. It takes two taps.
a-summer_by-friday = Thanks. A person reads this by Friday. You can block meanwhile.
    .note = It says what happens next, by which day, and what you can do until then.
a-summer_silence = Switch the phone off.
    .feedback = Off is an answer that you can still change. It’ll all be there in the morning, and so will Elio.
a-summer_black = Dark. Through the wall Elio starts his sentence again.

## S19

works-council_title = The works council
    .about = Elio says his sentence, and Agata writes it down.
works-council_elio-asked = Four o’clock, above the crane hall. Elio has asked her to come. Teo has come anyway.
works-council_owes-a-book = Ms Karim sent you? I know about the book. Sit.
works-council_half-a-letter = Hana wrote half a letter last night. She has brought it, and a copy of the test sheet.
works-council_keep-that = One, I read it. Two, it’s polite. Three, keep that.
works-council_there-could-be = One, Elio says there’s a letter. Two, there isn’t. Three, there could be.
works-council_three-sentences = Hana writes three sentences on Agata’s paper. Outside, the crane carries something past.
works-council_in-the-room = I was in the room. He said “office”. I heard it, and I sat there.
works-council_writes-it-down = Agata writes that down. It takes a long time to write.
works-council_except-two = Bosses are all alike at meetings. Except two. I’ll tell you which.
    .note = She says “all”, takes it back in the next breath, and has names to show you.
works-council_two-weeks = They have two weeks to answer. They’ll use all of them.
works-council_worse = That was worse than the interview. Noodles?
works-council_did-you-win = Did you win?
works-council_have-to-answer = If I sign, they have to answer.
works-council_is-that-winning = Is that winning?
works-council_life-jackets = Boat list closes Friday. No is an answer. I just count life jackets.
    .note = You hear what the deadline is for, and that a no counts as an answer.
works-council_boat-list = Bilal’s boat list closes Friday. No is an answer, he says. He counts life jackets.
    .note = You hear what the deadline is for, and that you may turn it down.
works-council_onions = Onions. And hand it in before you feel ready.
works-council_me-too = Katja says you said no. Did you mean me too?
    .note = You said no to one of them. Now the next one needs you to say it again.
works-council_so-quiet = You’re so quiet. I’d promised Tilda an engine question from you.
    .note = Your quiet day turns into a promise of hers that you seem to be breaking.
works-council_kept-your-place = We kept your place, you know.
    .note = You never asked for a place. Now it seems to be costing somebody.
works-council_sign-it = Sign the letter and hand it over.
    .feedback = It’s on paper, and somebody has to answer it. It can make Elio’s weeks at work uncomfortable. Keeping it at home until you’re sure is fine too.
works-council_the-stamp = Four, a stamp. Five, you keep the copy.
works-council_yes-to-bilal = Say yes to the boat list, page two and all.
    .feedback = You gave your Saturday to something with a jetty. The letter can still be signed next Wednesday.
works-council_noted = Noted. Two pairs of socks. I’m serious about the socks.
works-council_spare-page = Jo has a spare page two. Mum signs it against the fridge.
works-council_with-elio = Write to Mara tomorrow, with Elio at the table.
    .feedback = You’ll write with somebody beside you. It’s less private, and he may have opinions. You owe her no line; not writing is just as kind.
works-council_done-at-four = I finish at four. I can just sit there. Or cook.
works-council_fridge = Pin the network’s four rules to the fridge, and talk about them.
    .feedback = In a kitchen the rules have to stand questions. It takes an evening, and everybody has an opinion. Most house rules need no meeting; they’re about shoes.
works-council_from-memory = She knows all four by heart. They fit on the back of a shopping list.
works-council_copied = I copied them. No names, hard passwords, kind to outsiders, report spoilt moods. Nobody signed.
works-council_silence = Nothing more today.
    .feedback = Enough for one day is a decision. Some messages get no answer, and needn’t.
works-council_three-names = On the stairs Hana mutes three names. It takes one flight.

## S20

tonight_title = Tonight
    .about = Everybody writes at once. One of them can wait until August.
tonight_better-piece = Friday. Twelve. Yours was the better piece.
    .note = She presses too: for what you wanted, with an hour that is the same for everybody.
tonight_said-it = I said it, to the works council. Your letter can follow. Soup’s in the pan.
tonight_half-past-ten = Half past ten. The soup is cold and the phone is warm.
tonight_whole-team = We have a tools team, Hana. All of it has said yes.
    .note = All of them, so you would be the only one. Not one has a name.
tonight_pump = Pump died. I’m told you’re good. No hurry, August.
    .note = Praise with a job behind it, and a summer in which to answer.
tonight_tell-them-no = Please don’t make me tell the tools team no.
    .note = Your no, before you’ve said it, is already her bad evening.
tonight_what-name = Is there a workshop? What’s it called?
tonight_your-bench = Your bench in it is free tonight. Not tomorrow.
    .note = You asked for a name. The answer is a deadline.
tonight_i-would = So did you ask them things? I would.
tonight_gone = The line is gone before Hana has read it twice.
tonight_awake-jo = Still awake? I’ve counted to four hundred.
tonight_awake-elio = Still awake? Your light comes under my door.
tonight_sleep-on-it = I need to sleep on it. Ask me tomorrow.
    .feedback = You took a night that they hadn’t offered. Somebody may be impatient. When a bus really leaves, deciding at once is fine.
tonight_youre-asleep = I’ll tell them you’re asleep.
tonight_ring-vida = Ring Aunt Vida.
    .feedback = A voice that has known you for years comes into a loud evening. She may be short with you. When nobody is hurrying you, a message would do.
tonight_rings-once = It rings once. Aunt Vida is up too, because of the pump.
tonight_yes = Yes, Katja. I’ll come.
    .feedback = It gets quiet at once. The name and the way home are still missing, and a yes can be changed. To a summer that anybody may know of, a quick yes is fine.
tonight_not-a-word = Knew it! We start early. Until then hush, like a parked ferry.
    .note = Your yes is one minute old, and already you may not tell it.
tonight_showing-this = Knock on Elio’s wall, then say no, and report it.
    .feedback = You said no with somebody beside you, and kept a picture. They may turn cold. A no needs no reason and no warning; silence and the block button say it too.
tonight_same-second = Elio reads standing up, then sits. A picture first, for Mum. “No.” Report. Three accounts go quiet in the same second.
tonight_silence = Turn the phone face down.
    .feedback = Face down, it’s only a thing on a table. The messages will be there tomorrow. If one friend is really waiting, two words are kind too.
tonight_hall = The phone in the hall rings, at midnight. Aunt Vida has water in the kitchen, and one question about valves.

## S21

after-asking_title = After asking
    .about = Coffee on the island, a youth line, and a bus on its way.
after-asking_six = Just after six. Hana sits on the lowest stair in her shoes, and starts in the middle.
after-asking_past-midnight = Past midnight. Hana sits in the hall among the boots, and starts in the middle.
after-asking_indoors = Are you all right? Are you sitting? Good. Stay there, I’m pouring coffee.
after-asking_nothing-to-read = She wants to read it out. Murmur has cleared the first nights. So she tells it.
after-asking_telling = Telling will do. You were there.
after-asking_was-i-stupid = Was I stupid?
after-asking_engines = No. You wanted to work on engines. That’s still a good thing to want.
after-asking_bus = I went at eighteen. Told nobody. The bus smelt, and I was lonely.
after-asking_hear-it-first = Your mum hears it today, from you. If you’re in danger, I ring at once.
    .note = She says who hears it next, and what she won’t keep to herself.
after-asking_at-eight = At eight they ring a youth line together, on speaker. Busy. At ten past it isn’t.
after-asking_breakfast = Before anything. Have you had breakfast?
after-asking_half-a-toast = Half a piece of toast.
after-asking_mostly = You decide what happens now. Mostly. I’ll tell you exactly what the “mostly” is.
after-asking_stays-here = If somebody isn’t safe, I get help and tell you. The rest stays here.
    .note = Privacy with its limit said aloud, before she has asked you anything else.
after-asking_straight-home = Mum, can you come straight home today?
after-asking_no-list = I’m on the bus. No list today. Just wait for me.
after-asking_everything = Tell Mum everything, with Aunt Vida on speaker.
    .feedback = You say it once, to two people who stay. It’s tiring, and somebody may cry. Half of it would be enough for today too.
after-asking_an-hour = It takes an hour. Now and then the phone says “Mm”, and that’s Aunt Vida.
after-asking_half = Someone wanted me to go away. I’m here.
    .feedback = Half is a beginning, and she can hold it. The other half keeps until you’ve slept. If it keeps you awake, telling it all at once is fine too.
after-asking_as-much = You’re here. That’s plenty for now. I brought rolls.
after-asking_mara-first = Write Mara something true first.
    .feedback = You owe her nothing, and want to say something true. It opens the talk again for a while. Writing later, or never, is just as kind.
after-asking_in-sight = Then write it where somebody can see. And eat.
after-asking_in-her-coat = Mum comes home, listens, and falls asleep in her coat. At four Elio comes in with noodles.
after-asking_silence = Sleep.
    .feedback = Nothing breaks because you tell it eleven hours later. She’ll worry a little longer. If lying awake is worse, talking now is fine too.
after-asking_eleven-hours = Eleven hours. On the chair: rolls. Hana tells it with her mouth full, so it’s short.

## S22

bag-by-the-door_title = The bag by the door
    .about = Before six: a packed bag, a heavy thing, and Teo.
bag-by-the-door_awake-jo = Still awake? Or awake again? It’s raining on our bins.
bag-by-the-door_awake-elio = Still awake? I can hear you walking.
bag-by-the-door_bag = Half past five. “Early”, they wrote, and no place. A bag: charger, socks, the test piece. Why the test piece?
bag-by-the-door_did-he-notice = Is Elio still snoring?
    .note = She doesn’t ask how you are. She asks whether your brother is asleep.
bag-by-the-door_barefoot = Teo stands there, barefoot. He has come for the charger.
bag-by-the-door_who-knows = Are you going to Aunt Vida’s? Who knows? Can I have your bed?
    .note = He asks who knows as well. He’d be glad if it were everybody.
bag-by-the-door_back-to-bed = Go back to bed.
bag-by-the-door_heavy-thing = You’ve got the heavy thing. Does Aunt Vida need a heavy thing?
bag-by-the-door_are-you-scared = Are you scared? I was.
bag-by-the-door_are-you-scared-murmur = { bag-by-the-door_are-you-scared }
bag-by-the-door_when = When?
bag-by-the-door_when-murmur = When?
bag-by-the-door_dots = Three dots. Then none.
bag-by-the-door_alarm = Elio’s alarm for the early shift. He switches it off, twice.
bag-by-the-door_on-the-bag = Teo sits down on the bag. He says it’s comfortable.
bag-by-the-door_ring-vida = { tonight_ring-vida }
    .feedback = You ring the one person who is up anyway. She’ll hear it in your voice. On an ordinary morning a message would do.
bag-by-the-door_rings-twice = It rings twice. Behind Aunt Vida’s hello a tractor stops.
bag-by-the-door_wake-elio = Wake Elio properly.
    .feedback = Now two of you are awake. He’ll miss his shift, and may be frightened for a minute. When it can wait until supper, letting him sleep is kind.
bag-by-the-door_slowly = Is it Mum? Is it the house? No? Then sit. Say it slowly.
bag-by-the-door_not-going = I was going to. I’m not.
    .feedback = A yes may become a no, even with the bag packed. There may be more messages, and they can wait. You needn’t write it; staying at home says it too.
bag-by-the-door_come-and-go = The dots come and go, until it’s light.
bag-by-the-door_street = Go down to the street.
    .feedback = From the street you could still ring somebody, and you did. Nobody had told you where, or who. When somebody at home knows where, and until when, going down is just travelling.
bag-by-the-door_rain = She goes without the bag, because Teo is on it. Rain. Nobody there but Biscuit, the dog from number nine.
bag-by-the-door_stay-quiet = Tomorrow, then. Engine off until I write.
    .note = Nobody came, nobody says why. “Engine off” still means: tell no one.
bag-by-the-door_tractors = People with tractors are awake at six. From the doorway she rings one.
bag-by-the-door_silence = Sit down on the stairs.
    .feedback = Sitting down is a way of not going. Somebody may come and ask. When you’d rather be alone, saying so is fine.
bag-by-the-door_one-shoe = Elio sits down next to her, one shoe on.
bag-by-the-door_late-anyway = I’m late now anyway. Start wherever you like.

## S23

daylight_title = Daylight
    .about = Hana writes to Mara on Plaza, and Elio reads along.
daylight_on-the-table = Elio has heard everything by now. Hana puts the phone on the table, open on Plaza. He reads along, with noodles.
daylight_not-there = On Murmur there are new lines too. She leaves them there.
daylight_meant-it = I meant it. I’m writing here now, and my brother is eating next to me.
daylight_not-coming = I’m not coming. I’m writing here, and my brother is eating next to me.
daylight_writing-here = I’ve been quiet. I’m writing here today, and my brother is eating next to me.
daylight_you-told = You told.
daylight_i-did = I did.
daylight_disappointed = They’ll be disappointed in me.
    .note = You told somebody, and the talk moves to what that will cost her.
daylight_noodle = A minute. Two. Elio offers the phone a noodle.
daylight_august = I’ve got a summer. There’s a pump in it.
daylight_meant-to-ask = There was going to be a summer. I was meant to ask you.
daylight_got-one = I’ve got one. There’s a pump in it.
daylight_what-did-they-say = Do they still argue about the captain, at the library?
daylight_its-worse = They say he’s polite. And that it’s worse.
daylight_ten-pages = Do you know the book about the captain? I’m saving the last ten pages.
daylight_not-yet = Not yet.
daylight_elbow = Hana sends Jo a photo of the table: noodles, phone, Elio’s elbow.
daylight_without-the-others = Is that Mara, from under your post? I might have liked her, without the others.
    .note = Jo says what she thinks of somebody you write with. She asks for nothing, and you choose.
daylight_library-card = I had a library card too. I was good at Tuesdays.
daylight_about-books = Write to me here. About books. Not about coming.
    .feedback = You named the place, the subject, and what you won’t talk about. You may have to say it again. Stopping altogether would be just as kind.
daylight_books-then = Here, then. Books.
daylight_youth-line = There’s a youth line. First they ask if you’ve had breakfast.
    .feedback = You showed her a door and didn’t push. She may not use it, and it isn’t your job to bring her there.
daylight_no-breakfast = I haven’t. Not today.
daylight_elio-found-one = Elio found a youth line. It’s for anybody. For you too.
    .feedback = { daylight_youth-line.feedback }
daylight_for-me = For me? I’ll write it down.
daylight_reporting = I’m stopping here. I hope you get some sleep.
    .feedback = You closed it, with a kind word in the same line. It may feel hard for some days.
daylight_two-presses = Report. Block. Elio puts the plates in the sink.
daylight_silence = Leave it there.
    .feedback = You’ve said what you came to say. She may write again, and you needn’t answer.
daylight_washes-up = Elio washes up. The phone lies beside the plates, and goes dark.

## The six ending scenes

the-boathouse_title = The boathouse
    .about = Saturday, a winch, a note to a boat.
the-boathouse_in-time = 11:31. Oil on page one. Accepted.
the-boathouse_one-minute-past = 12:01. Closed, for everybody. Spring is also a round. Come on Monday.
the-boathouse_second-thirteen = Saturday again. Bilal has bought a second thirteen, and tied it to the wall.
the-boathouse_first-thirteen = Saturday. The winch sticks. Hana asks for a spanner, size thirteen. At half past ten it turns.
the-boathouse_to-the-boat = Your mum’s page two had a note, “To the boat”. The boat has heard it.
the-boathouse_in-june = The workshop that does our engine takes people in June. Show them your weld.
the-boathouse_rule-three = Rule three: whoever mends the winch names it.
the-boathouse_taken = Biscuit is taken. By a very large dog.
the-boathouse_vida-then = Vida, then. It pulls, and it doesn’t talk.
the-boathouse_days-old = The last message from Mara is days old. Hana leaves it there.
the-boathouse_good-mug = Somebody asks who took the good mug. It’s in Hana’s hand.

on-the-fridge_title = On the fridge
    .about = The four rules hang under a magnet, and get company.
on-the-fridge_magnet = By Friday the four rules hang on the fridge under a tomato magnet, with room for more.
on-the-fridge_magnet-copy = Jo’s copy hangs under a tomato magnet: no names, hard passwords, kind to outsiders, report spoilt moods.
on-the-fridge_rang-in = I missed my shift and rang in. Teo unpacked your bag. We told Mum together.
on-the-fridge_small = Mine’s at the bottom, small. “If somebody says ‘office’, say something.”
on-the-fridge_five = Five. Say who made it. I made this one. Teo.
on-the-fridge_six = Six. Milk.
on-the-fridge_not-a-rule = Milk isn’t a rule.
on-the-fridge_four-repaired = Number four, mended: if the hosts spoil the mood, tell Teo.
on-the-fridge_number-five = The phone hums: a place is being kept. Teo reads it number five, aloud.
on-the-fridge_in-time = 11:40. Early. Are you ill?
on-the-fridge_one-minute-past = { the-boathouse_one-minute-past }

no-list-today_title = No list today
    .about = Mum sits on the bed and asks one thing.
no-list-today_coat = Mum sits on Hana’s bed. She asks one thing.
no-list-today_what-was-it-like = What was it like?
no-list-today_nice = Nice. For a long time it was only nice. Then it was fast.
no-list-today_as-i-said = Derya here. Eight o’clock, just as you said.
no-list-today_ten-minutes = On Friday Hana wants it over: ten minutes with Mum and the school’s safeguarding lead. The class hears nothing.
no-list-today_bottom-bunk = Bottom bunk. I’ve cleared the tools off it.
no-list-today_in-time = 11:52. From a kitchen table, by the butter on it. Accepted.
no-list-today_one-minute-past = { the-boathouse_one-minute-past }
no-list-today_a-list = Milk. Onions. Four rolls. Hana, sleep.

in-writing_title = In writing
    .about = Round two goes in, and two weeks later an answer comes.
in-writing_two-minutes = Friday. Round two goes in with two minutes to spare.
in-writing_you-enjoy-this = 11:58. You enjoy this.
in-writing_mostly = Mostly.
in-writing_two-weeks-later = Two weeks later an answer comes. It half works.
in-writing_one-two-three = One: a new interview, two in the room. Two: spring. Three: no place this year.
in-writing_to-the-floor = The boss nearly said sorry. To the floor. I was there, and I heard it.
in-writing_lifeboats = From round two: two weeks’ trial, in the workshop that does the lifeboats. Bring boots.
in-writing_is-half = Do you get half a locker?

the-captain_title = The captain
    .about = A few more lines, on Plaza, about a book.
the-captain_in-time = 11:47. Accepted. Page three mentions a captain. Why?
the-captain_one-minute-past = { the-boathouse_one-minute-past }
the-captain_they-go-on = They write a few more times: on Plaza, about a book. Elio and Jo know. Mum has seen it, and the safeguarding lead too.
the-captain_we-think = We think the captain should have turned back.
the-captain_who-is-we = Who is “we”?
the-captain_i-think = Me. I think he should have turned back.
the-captain_some-weeks = Then the messages stop. In the library a chair by the heater stays free, for whoever is cold.
the-captain_your-friend = Was she your friend?
the-captain_ask-me-again = I don’t know. Ask me again.

a-quiet-phone_title = A quiet phone
    .about = An evening without the three. Then Ines loses a shoe.
a-quiet-phone_in-time = 11:15. So you wrote it after all. Accepted.
a-quiet-phone_one-minute-past = { the-boathouse_one-minute-past }
a-quiet-phone_two-more = A person read it. Two more accounts are closed. You can object to us too.
a-quiet-phone_muted = Three names have gone quiet. Hana shows Mum what they wrote. Mum reads it with her glasses on.
a-quiet-phone_good-night = A strange evening. No Mara, no Tilda, no Katja.
a-quiet-phone_quiet-here = It’s quiet tonight. I keep looking at the phone.
a-quiet-phone_rolls = Want company? I’ve got one and a half rolls.
a-quiet-phone_shoe = Lost: one shoe. I’m wearing the other.
a-quiet-phone_something-sweet = Milk. Onions. Something sweet, for you.
a-quiet-phone_one-message = Hana sleeps until seven. There’s one message. It’s about the shoe.

## Endings, turning points, questions, for the facilitator

ending-the-boathouse = The boathouse
    .opening = You ended the week in a place with an hour, a form and one useful mug. About Mara you needn’t decide anything more. Her first words came on a day that hurt. Whether you answered or only read them, that’s no fault of yours.
ending-on-the-fridge = On the fridge
    .opening = Alone on a screen, such rules sound kind. On the fridge they had to answer Teo. However far you went that week, asking at home wasn’t too late. The rules were made to sound like care; you’re not to blame for that.
ending-no-list-today = No list today
    .opening = They came a long way towards you. Then you asked, and it was early enough. Nobody shouted, and you heard first who would be told. They were kind to you for a week, in turns, at all hours. What they made of your wish for engines is their doing, not yours.
ending-in-writing = In writing
    .opening = You took the unfair thing to people who had to answer for it. It half worked, as it often does. The hurt was real. Some strangers used it, and that part isn’t yours.
ending-the-captain = The captain
    .opening = It went all right here: in the open, others know, no meeting, no secret. Often it goes worse, and stopping is just as kind. It isn’t your job to bring anybody back. If you came to like Mara, that’s nothing to be blamed for.
ending-a-quiet-phone = A quiet phone
    .opening = You turned the sound down, or shut the door. Quiet after a loud week can feel odd, even a bit lonely. It doesn’t mean that you owe them an answer. They chose the week when you’d been told no, and you couldn’t help that.

turning-the-post = “They wouldn’t let you near an engine. We would.” The hurt was answered before anybody there knew Hana. Jo answered it too, with a walk. She could thank, ask, look, or close it.
turning-do-we-know-each-other = “Murmur?” Hana’s family and choir are on Murmur too. There it’s many, and Ines says: “Mute me if you like.” The difference is who can see it, and what happens to a no.
turning-the-other-network = Four rules, and nobody’s name under them. Read alone they calm. She could ask who made them, read them to somebody, go in, or close the page.
turning-rules-aloud = Read aloud in a kitchen, the rules got Teo’s question. Nothing about them had changed, only the room.
turning-suspended = It was to be the place that nobody could shut. It shut itself, with everyone’s words in it. Some of those who wrote so warmly may be as unsure as Hana.
turning-a-summer = “This engine stays with us for now.” Two invitations for one summer: one wants a parent’s yes and asks about bunks, the other wants a secret, and an answer by tomorrow night.
turning-bag-by-the-door = Late is a time too. What can be said on a Monday can still be said on a Thursday: from the stairs, from the street, with the bag packed.

question-who-helped = Hana’s grievance was real. Who helped her with it, and who helped her feel it? Does she need both?
question-which-fooled = Which ordinary message in this story looked most like a tactic? What settled it?
question-to-mara = Mara may have been somebody’s Hana. What would Hana want her to know? What doesn’t Hana owe her?
question-the-rules = Which of the four rules would sound fine on a sports club’s door? What would have to stand beside it?
question-two-summers = Two people invited Hana for one summer. Which questions would each of them answer, and how would Hana know?
question-late-too = Hana asked late in the week. What made it hard, and which sentence made it easier?
question-half-an-answer = The firm answered by half. What does Hana have now that she didn’t have on the first Thursday?
question-when-to-stop = Suppose Mara writes again about the summer, and asks Hana to keep quiet. What could Hana write, or not write, and who would know about it?
question-quiet-evening = The three don’t write this evening. What might Hana miss? Who else in the story could give her some of that?

facilitator-aim =
    To tell pressure from warmth, by what happens to Hana’s no, her time, her other people and her questions.
    It is not about spotting a kind of person. Lantern’s people are nice. What they do is what gives them away.
    If you have five minutes: read “Stop at”, “You may hear” and “If somebody tells you something”.
facilitator-timing =
    With 50 minutes:
    – 5 minutes: ground rules and the note before the story.
    – 20 minutes: the story. Vote on slips of paper, or let pairs play.
    – 20 minutes: the talk, with the debrief on screen.
    – 5 minutes: the support page, and something to do.
    With 25 minutes: don’t play. Read four scenes aloud from the script: “The post”, “Do we know each other?”, “The rules, aloud” and “A summer”. Then talk.
    You can stop at any line; every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Hana, not about ourselves.
    – We don’t carry each other’s stories out of this room. Whoever leads can’t keep secrets: a worry about somebody’s safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “Do we know each other?”: let the room vote on slips. Anybody may say what an answer costs Hana, also of one they didn’t choose.
    – The new network: read the four rules aloud, slowly. Wait. Somebody will ask Teo’s question. If nobody does, ask it yourself: how do you know who’s at the party?
    – “A summer”: put the two invitations side by side. For each one: who knows, by when, and what happens to a no?
    Two minutes each. A careful class may meet none of them. Then play once more, together: “Who is ‘we’?”, “Send me the new place”, “Read the rules aloud”, and on Monday “Ask who has what people wrote”.
facilitator-you-may-hear =
    – “I’d go, she’s nice.” You could say: She is nice to Hana. What would Hana lose by waiting a day? If it sounded meant, see “If somebody tells you something”.
    – “So never talk to strangers.” Ms Karim was a stranger once. What did she do differently?
    – “It’s about Muslims, isn’t it?” No, and say so once, to everybody: such groups have every kind of idea, many no religion. Don’t hunt for a line. Read another, and ask what it does to Hana.
    – “The firm was sexist.” Yes. Twenty-four points against nineteen, and the question about the office. What can she ask for, from whom, by when?
    – “Plaza just censors.” You may think so. Find the line about how to object. Then look for it on the other page.
    – “How stupid is she?” She makes the straightest weld of the day. What did they give her that week that nobody else gave her?
    – Silence. Read one line aloud and ask what it does. Then wait longer than feels comfortable.
facilitator-leave-out =
    – Anybody’s own chats, family, faith or politics.
    – “Has this happened to you?”
    – Who marked which message, and who had more hits.
    – What Lantern is for. The story doesn’t say, so that you can talk about what is done to Hana.
    – Real groups, real names, real cases, also from the news.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used, not your own.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, stop the session. Ring the emergency number or the safeguarding lead, and don’t leave the person alone.
    – It may come as a shrug or a joke, from anybody. The same steps hold.
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
