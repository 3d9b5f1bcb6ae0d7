# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src ede03090
cast-jo = Jo
    .about = you
    .letter = J

# @src a40498bd
cast-ines = Ines
    .about = your friend, from choir
    .letter = I

# @src 08dd183e
cast-hana = Hana
    .about = from your choir
    .letter = H

# @src da2320a1
cast-tamm = Mr Tamm
    .about = leads your choir
    .letter = T

# @src 677adc1f
cast-samira = Samira Haddad
    .about = youth worker at the Loft
    .letter = S

# @src 1e580679
cast-carla = Carla
    .about = Ines’s mother
    .letter = C

# @src 4ce72a5a
cast-dad = Dad
    .about = your father
    .letter = D

# @src 19a214d5
cast-leni = Leni
    .about = new to you
    .letter = L

# @src 456eadbf
cast-wren = Wren
    .about = new to you
    .letter = W

# @src 27f0d58f
cast-pim = Pim
    .about = new to you
    .letter = P

# @src 0c701765
cast-ada = Ada
    .about = new to you
    .letter = A

# @src b7ade953
cast-fenn = Fenn
    .about = new to you
    .letter = F

# @src 149682eb
channel-ines = Ines
    .about = Murmur

# @src a2cb12c8
channel-hana = Hana
    .about = Murmur

# @src b707a497
channel-samira = Samira
    .about = the Loft’s phone

# @src 7164e8dc
channel-carla = Carla
    .about = Murmur

# @src 72d641b4
channel-dad = Dad
    .about = Murmur

# @src 362a9297
channel-leni = Leni
    .about = Murmur

# @src 6aac2cac
channel-wren = Wren
    .about = Murmur

# @src 935acd48
channel-pim = Pim
    .about = Murmur

# @src b148bd46
channel-phone = Pim’s phone
    .about = Murmur

# @src e38e5467
channel-choir = Choir chat
    .about = Murmur

# @src ed1929cf
channel-guests = The guest chat
    .about = After Hours, on Murmur

# @src b73c55ca
channel-hall = The choir hall
    .about = face to face

# @src 5895816f
channel-stop = The bus stop
    .about = face to face

# @src 18e65a0d
channel-steps = The steps
    .about = face to face

# @src 14973bee
channel-loft = The Loft
    .about = face to face

# @src 10da48cb
channel-yard = The steps of the Loft
    .about = face to face

# @src 25f48f6e
channel-home = At home
    .about = face to face

# @src fb4b5cd3
channel-kitchen = Carla’s kitchen
    .about = face to face

# @src 86f83b48
scenario-title = Quiet Lately

# @src 4f53da94
scenario-line = You are Jo, 16. Your friend Ines no longer comes to choir.

# @src 5dfdb52e
scenario-before =
    You play a friend who is worried, and who may not know what to say.
    A grandmother has tests. On some ways somebody is away for a night and is fetched home.
    You can step away at every point.

# @src a13ca1ac
ask-do = What does Jo do?

# @src 730f546c
ask-say = What does Jo say?

# @src 37e44313
ask-write = What does Jo write?

# @src 50a8d802
empty-chair_title = The empty chair
    .about = Choir on Tuesday: a glove on a chair, and a list.

# @src 9f43fe08
empty-chair_glove = Tuesday, choir. Four chairs for the altos. On the second one lies a green glove.

# @src 43bf780b
empty-chair_alto-two = Alto two is me and a music stand today

# @src 9975c2be
empty-chair_third = It’s the third Tuesday, I counted

# @src 55b0cd63
empty-chair_everything = I’ve gone through everything I said since summer and there was one thing about her scarf, but it was a nice thing

# @src e8319d54
empty-chair_cant-today = Can’t today. Sing for two

# @src 4a14ae58
empty-chair_list = List closes on Friday the 20th. No name, no robe. I count robes, not reasons.
    .note = One date for all of them, known for weeks. Late costs a robe, and nothing else.
    .shows = “Friday the 20th”, and “not reasons”
    .settles = Ask Mr Tamm what happens to somebody who comes late.

# @src fa0fd9f7
empty-chair_look-list = Strict isn’t the same as pressing. Look at what a no costs.
    .pressing = It sounds like it: a date, and something to lose. But the date is the same for everybody, and no reasons are asked for. It’s fine.
    .fine = One date for everybody, and nobody’s reasons are counted. Late costs a robe, not a friend. That’s why it’s fine.
    .unclear = You’ve only seen a list, so waiting is fair. What’s in it is enough here: one date for everybody, and no reasons asked for. It’s fine.

# @src 5cfa3163
empty-chair_write-now = You have to write to her now, tonight, before she thinks nobody minds
    .note = Hana’s fright becomes yours: now, tonight, or else. She takes it back.

# @src ae9b0e3c
empty-chair_keep-the-chair = Is Ines ill? I only ask because of the chair. I’ll leave it where it is.

# @src 80a03d85
empty-chair_when-you-like = Sorry, that was me being nervous. Write when you like, or don’t

# @src 10db9815
empty-chair_break = In the break Jo takes a picture of the glove. Then she looks at an empty line.

# @src 1a5d12c6
empty-chair_joke = Your chair has a glove on it. It can’t hold the low part
    .feedback = Nothing has been done to Ines that you can see; three missed Tuesdays can be flu. A joke says “I noticed” and leaves the answer to her. If jokes get nothing back, a plain line is fine.

# @src d9b1b5a1
empty-chair_miss = I miss you at choir, no hurry
    .feedback = One true thing, and “no hurry” means it can wait for days. She can’t feel chased by it. If it waits too long, ask a plain question. That’s fine between friends.

# @src 933a46c3
empty-chair_three-times = Three times now. What’s wrong with you?
    .feedback = You pressed here: three counts, and a question she can only defend herself against. Worry did that. It can be taken back, as Hana just did. Where somebody has let you down, saying so is fine.

# @src 65288cf3
empty-chair_read = Read, 18:22. No dots.

# @src aba25e7c
empty-chair_silence = Put the phone away and sing.
    .feedback = Hana pressed and took it back, so nothing hurries you. Ines can’t know yet that she’s missed. One quiet evening is fine. After a fourth empty Tuesday, a line would help more.

# @src 34515f34
empty-chair_two-parts = Jo sings half of alto two as well. It’s too low for her.

# @src f0ebce15
empty-chair_both-halves = You sang her part, I heard it, you went red at the low bit. I’d have helped but I can’t even

# @src 2eb58f06
ten-to-three_title = Ten to three
    .about = Ines writes in the night and tells of people who get her.

# @src 6a1892e6
ten-to-three_ceiling = Ten to three. Jo’s phone lights up the ceiling.

# @src 2701ed9a
ten-to-three_to-the-glove = Tell the glove I’m sorry. I’m awake, good awake

# @src dc5260dd
ten-to-three_four-times = Read yours four times. I’m awake, good awake

# @src 42f8e97d
ten-to-three_so-i-write = You didn’t ask where I was. So I’m writing. I’m awake, good awake

# @src 30b92136
ten-to-three_i-am-now = I’m awake too now, are you all right?

# @src 519714be
ten-to-three_people = They say nobody else gets me. They’re awake when I am
    .note = Somebody told her that nobody else understands her, while all her people sleep.

# @src 43b3661d
ten-to-three_after-hours = After Hours. It’s a call, no cameras, midnight to three. You study, then everyone says one true thing
    .note = A study call at an odd hour. Many study at night; it’s nobody’s sign.

# @src bb2f9c34
ten-to-three_ill-with-worry = Three in the morning! You’ll make me ill with worry, Jo.
    .note = His worry is laid on you, as if you’d caused it. He takes it back.
    .shows = “You’ll make me ill”
    .settles = Say “I’m all right”, and see if it stays your fault.

# @src 424edc4b
ten-to-three_look-worry = Nice people press too. This is about one line.
    .pressing = He’s frightened, and puts it on you: “you’ll make me ill”. That presses, kind as he is. What he does next tells you more than this one line.
    .fine = A father may ask who’s up at three, and send you to bed. Here he does neither: you’re to blame for how he feels. That presses. See what’s next.
    .unclear = How he means it, you can’t know yet. What it does is plain: his worry is your doing. The line presses. What comes next will tell you more.

# @src 87ad9e26
ten-to-three_a-fright = No, that’s not fair. I saw a light and got a fright. It’s mine, not yours. Sleep soon.

# @src 2669f305
ten-to-three_always-laugh = You lot only ever laugh. There I can be serious
    .note = A small true thing that somebody made bigger for her: now her old friends only laugh.

# @src f2090813
ten-to-three_counts = Jo counts how often she laughed at Ines this month. She stops at six.

# @src 6300ab15
ten-to-three_some-was-me = Some of that was me, sorry

# @src 15c9418e
ten-to-three_what-they-get = What is it that they get?
    .feedback = She’s been told that nobody else gets her. You didn’t argue. You asked about what she likes, so there’s one more person who wants to know. “Sleep well” would be fine too.

# @src 92b3c9b8
ten-to-three_that-i-mean = That I mean things. Wren says say it in daylight though, so Friday
    .note = Wren’s advice sends her to you, by day. She may still write tonight.

# @src fb83216d
ten-to-three_on-purpose = Three in the morning? On purpose?
    .feedback = Somebody has told her that you lot only laugh. A joke can sound like proof of it. If she jokes back, it held. With somebody who’s sore, plain words are easier.

# @src 3df44843
ten-to-three_on-purpose-yes = On purpose, ha. Ada says even we should sleep. Come and read along on Saturday
    .note = Somebody there sends them all to bed, and you may see for yourself.

# @src 477989d1
ten-to-three_strange = That sounds strange
    .feedback = Somebody told her that her friends don’t take her seriously. A verdict on a thing you haven’t seen fits that too well, and she may close up. “I don’t get it yet” says nearly the same and stays open.

# @src 68616802
ten-to-three_dots = Three dots. Then none.

# @src 8bbb5b86
ten-to-three_silence = Turn the phone over and sleep.
    .feedback = Two things were done to her: nobody else gets her, and you only laugh. You heard both, and argued with neither. Being asleep at three is fine. By day, let her hear that you’re still there.

# @src 25b5f8d0
ten-to-three_morning = You slept! Good. I’ll tell you on Friday, by day

# @src 4f6266fa
the-wall_title = The wall
    .about = Ines closes up. Hana knows about slammed doors.

# @src 382b3e3f
the-wall_two-past-three = Two minutes past three. Jo’s phone lights up the ceiling.

# @src f89e0dee
the-wall_my-mother = You sound like my mother

# @src babc92dd
the-wall_wren-said = Wren said you’d say that
    .note = Somebody told her beforehand what you would say. Whatever you say now, Wren was right.

# @src 26eb334b
the-wall_who-is-wren = Who’s Wren?

# @src 6b644531
the-wall_not-now = From my study call. And Wren says nobody should fight at three in the morning, so not now
    .note = The same Wren, and it’s fine: sleep first. Your talk is put off, not taken.

# @src f6855a4f
the-wall_two-days = Wednesday, nothing. Thursday, nothing. Jo wipes her screen and looks again.

# @src 5f66a40b
the-wall_what-did-you-say = You’ve looked at your phone all day like it burns, what did you say to her? If I can ask

# @src 1069ed48
the-wall_i-said-strange = I said it sounds strange

# @src a5ecf28c
the-wall_slam-strange = I know, I’ve slammed a few doors too. Mostly people wait and then knock again, which isn’t really a plan

# @src d9a144a3
the-wall_i-said-wrong = I asked what’s wrong with her

# @src efa6c56d
the-wall_slam-wrong = { the-wall_slam-strange }

# @src 2edc6d5c
the-wall_bar-twelve = Altos. Bar twelve was a disaster. I expect all of you on Tuesday!
    .note = Loud, to all the altos, and about bar twelve. Whoever is ill just isn’t there.

# @src d2d60dcc
the-wall_like-a-judge = I said that like a judge. I meant it like Jo
    .feedback = She’d been told beforehand what you’d say. You took back the tone and kept the worry, so that guess no longer fits. It costs some pride, and nobody has to pay that on the same night.

# @src 2ccc025d
the-wall_ask-properly = OK. Ask me like Jo then. Or come and look

# @src d19c549b
the-wall_still-here = Glove’s still here. So am I
    .feedback = “Wren said you’d say that” makes anything you ask count against you. You asked nothing, so there was nothing to catch. What you said before still hangs there. A “sorry” can go with it.

# @src d6bd3d69
the-wall_sunday = Keep the glove till Sunday. And read along on Saturday, if you must

# @src 8d816331
the-wall_how-begin = How would you begin? With Ines, I mean
    .feedback = Wren’s guess left you alone with your tone. Now a friend thinks along. It costs a little of Ines’s privacy; say only what you need. Some quarrels only need two people and a day.

# @src acd3f03a
the-wall_slowly = Slowly? I’m no expert, but ask if you can come along to something, just to look, not to say anything

# @src afb26c5a
the-wall_silence = Let it rest.
    .feedback = Somebody told her what you’d say, and you haven’t said it. A door that’s left alone often opens. It’s fine while nobody’s in danger. If someone is, don’t wait: fetch somebody.

# @src a94b43b7
the-wall_one-word = You can read along on Saturday. If you want

# @src f530b22a
what-she-likes_title = What she likes
    .about = Friday in daylight: a good thing, and a tired friend.

# @src bbc2b8eb
what-she-likes_true-thing = We read. Then everyone says one true thing. Nobody looks at their phone

# @src b55a37df
what-she-likes_sounds-good = That sounds good, I mean it

# @src 29f7531c
what-she-likes_chemistry = Chemistry’s up two grades. Two. And nobody there made a joke about it

# @src 37d8a2af
what-she-likes_keep-the-biscuits = Pim did equations with me for an hour. I wanted to pay in biscuits. Keep them, said Pim
    .note = An hour of real help. Nothing was taken for it, and nothing asked since.

# @src 5187c6a3
what-she-likes_pim-says = Mum went on about marks again. Pim says that’s just noise
    .note = Her mother is made smaller for her. Whatever Carla says next, it counts as noise.

# @src 5a189c75
what-she-likes_gran = Gran’s tests: family only for now. You may need a friend, so pick one.
    .note = A secret with a “for now”, and you’re given somebody to share it with.

# @src 70f48643
what-she-likes_pavement = Jo reads that twice. She thinks of Gran’s hands, and of who to pick.

# @src 5212ce31
what-she-likes_four-hours = I sleep four hours, since September. If I miss a night I have to say why
    .note = A free night needs a reason there. So she gives up her sleep.

# @src eb6b246d
what-she-likes_bed-once = What if you just sleep, once?
    .feedback = She has to explain a free night. You asked about one night only, so she can test what a no costs there. It may sound like a parent. Before a test, short nights pass.

# @src ab5e11a3
what-she-likes_nobody-does = Nobody does

# @src 3fc0d20c
what-she-likes_reads-again = A minute later she has read it again. Jo can see that she’s there.

# @src 8ce50ed2
what-she-likes_todays = Tell me today’s true thing
    .feedback = You joined in with the good part, and it works here too, by day, with you. That matters, because Pim has just made her mother’s worry into noise. You could also just have been glad about chemistry.

# @src c7582eac
what-she-likes_tired = I’m tired. There. That’s today’s

# @src afffbcf1
what-she-likes_about-gran = Gran’s having tests. I’m allowed one friend, I pick you
    .feedback = She’s told that her people only make noise. You trusted her with something real, so she’s needed outside the call. Dad’s secret has an end and a helper in it. It could keep for another day.

# @src a7f44e37
what-she-likes_is-she-scared = Jo. Is she scared? Are you?

# @src fee24995
what-she-likes_slippers = She asked for her good slippers. A bit, yes

# @src c928deb8
what-she-likes_silence = Leave it there for today.
    .feedback = Help with chemistry is fine. Having to explain a free evening isn’t. You took nothing from her, and what worries you stays with you for now. Not every talk has to get there.

# @src c78a1aa3
what-she-likes_sunday-then = You can read along tomorrow, if you want. Then you’d see

# @src 79f8a09e
guests_title = The guest chat
    .about = One evening, Jo may read along. Some of it is fine.

# @src 6e29b198
guests_way-in-cool = Saturday, eight. Ines sends the way in: “Read for yourself then”

# @src 81b45e22
guests_way-in = Saturday, eight. Ines sends the way in: “You needn’t write. Just read”

# @src 49d025ab
guests_love-you = Jo! We already love you. Everyone here does!
    .note = Love before they’ve heard your voice, and in everybody’s name. A no would be rude.
    .shows = “already”, and “everyone here”
    .settles = Say nothing for a week, and see what’s left of it.

# @src 1501d132
guests_just-read = Guests can just read. Nobody has to answer, and nobody keeps a list.
    .note = Silence is allowed here: whoever only reads is asked nothing.
    .shows = “just read”, and “nobody has to answer”
    .settles = Read, write nothing, and see if anybody minds.

# @src 3847a2b3
guests_not-yet = hi jo. I don’t know you so I don’t love you yet, but hi
    .note = Warm, and only as warm as she can be so far. It leaves you time.

# @src 7c331c76
guests_missed-thursday = Leni, you missed Thursday. All twelve of us waited for you.
    .note = One night of Leni’s is weighed against twelve people, in front of all.

# @src 4309460f
guests_asleep = I was asleep. I’ll be asleep this thursday too

# @src 966cb047
guests_tell-us-before = Sleep, of course. Just tell us before, Leni, so nobody worries.
    .note = Plain kindness, or a rule that sleep needs leave. One line doesn’t show which.
    .shows = “of course”, and “just tell us before”
    .settles = See what happens when Leni sleeps again, and tells nobody.

# @src bf028216
guests_look-three = Not who says it. What it asks of somebody, and what a no costs.

# @src 7a3e7447
guests_go-when = Wren says go when you’ve had enough. I say so too
    .note = You may go at any time, and both of them say so.

# @src de9aed0b
guests_until-nine = I’m free for equations until nine. Anyone? No is fine.
    .note = Help for whoever wants it, with an end at nine. The no is already in it.

# @src 31625196
guests_just-reading = Hi. Just reading
    .feedback = Ada’s love came before your first word. Two words back are polite and promise nothing. Wren had said that you may just read. Saying nothing would be as fine.

# @src 44a7c6fc
guests_fits-in = See? Fits right in!

# @src 686b4318
guests_who-started = Who started this? Just curious
    .feedback = A fair question: whoever has nothing to hide can answer it. You were told to join first, and ask later. When a club says “our leader is Kim, ask her”, all is well.

# @src 7950b72f
guests_inside-first = You only see that from inside. Try one week, then ask.
    .note = You asked one plain thing. The answer is a first step, and no answer.

# @src 1812f8c0
guests_sleep-well = Sleep well on thursday Leni
    .feedback = Leni was made guilty for one night’s sleep, in front of twelve people. You let her have it, aloud. Nobody has to speak up in a room they’re visiting. Whoever only reads does Leni no harm.

# @src b4308875
guests_first-one = thanks. you’re the first one who says that

# @src 1b85bd21
guests_silence = Leave the chat.
    .feedback = Wren said you may just read, and nobody there made anything of your leaving. So that line was true. Fenn’s to Leni was less kind: one night, twelve people. A hello would have promised nothing, either.

# @src 7fbbb903
guests_shuts-at-nine = At nine the guest chat shuts by itself. Nobody from it writes after Jo.

# @src 94763a2a
guests_gone-already = You left. Wren says guests do that. Stung a bit though. Bus stop tomorrow? I want my glove
    .note = She’s hurt, says so, and then asks you to the bus stop. Leaving cost you nothing.

# @src 271ba108
the-glove_title = The glove
    .about = A bus stop, five minutes and a promise.

# @src 4f3f5252
the-glove_bus-stop = Sunday, 21:31, the stop by the swimming pool. It’s raining sideways. The glove has dried on Jo’s heater.

# @src 0c2f5e33
the-glove_far = Ines stays out at the kerb, with her hood up.

# @src a4d06eaf
the-glove_near = Ines sits down so close that the bench creaks.

# @src a3c568cf
the-glove_keep-it = You kept it! Hold it till I’m back. Don’t tell Hana, we’ve got a bet
    .note = A secret about one glove and a bet. It weighs nothing, and Hana will laugh.

# @src 993082d0
the-glove_eat-first = Ada says eat something first, or don’t. Got a crisp?
    .note = Somebody reminds her to eat, and leaves it to her.

# @src d26b1b79
the-glove_five-minutes = I’ve got five minutes. Sundays there’s a call at ten too, I can’t be late for it
    .note = Even five minutes with you are too many: she mustn’t be late there.

# @src 635309a5
the-glove_the-bus = Home by ten. Not because of you. Because of the 21:40.
    .note = He wants to know when you’re back and says why. The why is a bus.

# @src 38c2dae5
the-glove_weekend = There’s a weekend, the 21st. Phones in a box. Wren asked who’d worry. Nobody much, I said
    .note = Somebody asked her who would notice, and wants her where nobody can ring.

# @src b9dc7ba5
the-glove_me-though = I would

# @src 13bf4f21
the-glove_promise = They said best tell nobody. Don’t tell, Jo. Promise?
    .note = Somebody asked Ines to hide it, and she passes that on to you.

# @src 1f001b93
the-glove_lights = The 21:40 comes round the corner with all its lights on.

# @src 722ed151
the-glove_cant-promise = I can’t promise that, I don’t even know where it is
    .feedback = Wren asked who’d worry. And you’re to tell nobody, before you know where it is. You said no to the promise, and not to her. She may be hurt tonight. For a birthday present a promise is fine.

# @src f472de9d
the-glove_forget-it = Then forget I said it

# @src ccd5bcb4
the-glove_door = The bus door opens and shuts. Jo watches her through the back window.

# @src 4dc79908
the-glove_i-promise = I promise
    .feedback = You said yes out of love. Ines was asked to keep it quiet, and now you are. There’s no address, no telephone, and only you know. It can be taken back tonight. A surprise party would be light.

# @src 6b00e101
the-glove_thank-you = Thank you. Really

# @src 309f053f
the-glove_green-hand = She waves until the corner, with one green hand.

# @src 79a1169a
the-glove_who-ring = Who would you ring from there?
    .feedback = One plain fact, and nobody had given it to her. Wren asked who’d worry, not who could be rung. She may hear a no in it. Many camps put phones in a box; they give home a number.

# @src d6f93f4d
the-glove_hm = Nobody. It’s a box, Jo. You don’t trust me

# @src efd879ab
the-glove_timetable = She reads the timetable for a bus she isn’t taking.

# @src b977d3ee
the-glove_tell-my-dad = I’m going to tell my dad, tonight. I’m saying it to you first
    .feedback = You told Ines first that your dad would hear it, and the secret ended there. She’ll be angry, and you’ve stayed honest with her. If it were only the glove and the bet, you’d keep it, and that’s fine.

# @src 9d5cf495
the-glove_you-wouldnt = You wouldn’t

# @src eae274f1
the-glove_back-window = Jo gets on. Through the back window she sees Ines, who doesn’t wave.

# @src 145df138
the-glove_silence = Hug her, and get on the bus.
    .feedback = You promised nothing, and she knows you like her. But she’s been told to hide a weekend with no address, and now you know it too. One night is fine. Before the 21st, one more person needs to know.

# @src ee90f8bc
the-glove_wet-hood = Her hood is wet. She holds on a second longer than Jo does.

# @src 7e3a1b87
the-glove_didnt-say = You didn’t say yes. You didn’t say no

# @src 81f9c79b
kitchen-table_title = The kitchen table
    .about = Ten past ten: Jo, her dad, and what is known.

# @src 0c978b17
kitchen-table_ten-past-ten = Ten past ten. Dad has his coat on, to meet the bus. He takes it off again.

# @src 910bb1f4
kitchen-table_sit-down = Sit down. You’re wet. Talk first, dry later.

# @src 77a42170
kitchen-table_all-at-once = It’s Ines and there’s this call at night and they wait for her and there’s a weekend and nobody may ring and she asked me to promise and I didn’t

# @src 7d5d67e8
kitchen-table_know-or-guess = Slowly. What do you know, and what do you guess?

# @src 9beeda4f
kitchen-table_three-things = I know the 21st. I know phones in a box. I know somebody asked her who’d worry. The rest is guessing

# @src a4e0eebe
kitchen-table_i-ring-carla = I’ll ring Carla tomorrow at eight. You write to Ines before that, please.
    .note = A time and a reason, and Ines hears it from you. “Not yet” is possible.

# @src 6cfafb8b
kitchen-table_ines-first = I’ll write it now, then she’s got all night to be angry
    .feedback = Ines was asked to hide it from everybody. She’ll hear from you who knows, before anyone acts. Being angry is her right. If it were only a late night, Dad needn’t ring at all.

# @src de3be0ca
kitchen-table_can-it-wait = Can it wait? I want to see her at choir first
    .feedback = You’ve told one grown-up; what’s left is when. A day for a friend is fair, with nearly two weeks to go. With a bag by the door it couldn’t wait.

# @src 81f17e4b
kitchen-table_till-tuesday = Till Tuesday. Not till the 21st. Then I ring, and I’ll tell you when.

# @src f370f0e8
kitchen-table_silence = Nod, and go and get dry.
    .feedback = You’ve said it, and it isn’t only yours any more. Dad rings tomorrow. Ines will hear it from her mother unless you write. Being too tired for more tonight is fine.

# @src 2022b734
kitchen-table_on-the-heater = Your coat’s on the heater. Good night, Jo.

# @src 9d9bc0a2
kitchen-table_washes-up = Dad washes up very quietly. In the morning Carla rings the Loft.

# @src 5b25565f
four-lines_title = Four lines
    .about = Ines reads it before anybody rings.

# @src 37a4c3a1
four-lines_both-written = Jo writes four lines. Ines reads them at three. Dad rings at eight, and Carla rings the Loft.

# @src e4c36b93
by-tuesday_title = By Tuesday
    .about = Carla knows now, and Ines knows who told.

# @src 66b29a2d
by-tuesday_second-chair = Tuesday, choir. Ines doesn’t come. Carla knows now, from Dad.

# @src d5eb6aae
by-tuesday_told-someone = You look like you’ve told someone, you needn’t say who

# @src 4194bfc2
by-tuesday_my-dad = My dad. I said it to her first

# @src 74a83b6b
by-tuesday_both-allowed = Then she’s allowed to be angry and you’re allowed to have done it, I think

# @src 56d3b947
by-tuesday_on-my-bed = Your dad rang my mum. She sat on my bed for an hour

# @src 2e255933
by-tuesday_i-said = I said I’d tell him

# @src 0940199c
by-tuesday_hear-you-out = Wren says I should hear you out. I don’t want to yet
    .note = Wren’s advice points to you, and she may still say “not yet”.

# @src a4e0f029
by-tuesday_so-cross = I’m so cross. And you did say, which makes it worse

# @src eb8d26eb
by-tuesday_what-did-mum = What did your mum say?
    .feedback = You asked about the two of them, and not about the weekend. She was told to hide it, and now somebody sits with her. If she’d rather not say, that’s fine.

# @src 04b37f6f
by-tuesday_held-my-foot = Nothing. She held my foot. It was weird. It was OK

# @src 4feefa40
by-tuesday_not-yet = Not yet is fine. I’m here
    .feedback = She said “not yet”, and you let it stand. Now that it’s no secret, she can be angry aloud. If you’re hurt too, you may say so.

# @src 8b386e16
by-tuesday_go-to-bed = I know. Go to bed, Jo

# @src ff274900
by-tuesday_silence = Let her last word stand.
    .feedback = Her mother knows, so nothing hangs on tonight. She says that she’s cross, and nobody pays for it. A short line tomorrow would be welcome.

# @src 4824fec8
by-tuesday_only-looked = You’re online and not typing, that’s allowed, I only looked

# @src fad1b89b
by-tuesday_dark = That night Jo’s ceiling stays dark.

# @src 63f6e255
from-the-loft_title = A line from the Loft
    .about = Samira writes, and Ines thinks about three chairs.

# @src 461d2f6c
from-the-loft_who-i-am = Samira, youth worker at the Loft. Carla gave me your number. No answer needed.
    .note = A stranger says who gave her your number, and asks for no answer.

# @src 14361aed
from-the-loft_cant-keep = If I think somebody isn’t safe, I can’t keep that to myself. The rest I can.

# @src 2dd16a17
from-the-loft_still-angry = Is Ines still angry with me?

# @src 14bb17cd
from-the-loft_only-tea = Ask her that. I don’t carry messages, only tea.

# @src a5c2cc5b
from-the-loft_ha-ok = Ha. OK

# @src 2b807930
from-the-loft_said-maybe = Thursday, Mum and me at the Loft, three chairs and Samira. I said maybe

# @src f7b5ff00
from-the-loft_near = Would you be somewhere near? Not in it. Near

# @src 9d2e2061
from-the-loft_outside = I could sit on the steps outside
    .feedback = You offered a place near her and outside the talk. Others had planned her evenings; this she can refuse. She may want nobody there. That would be fine, too.

# @src 6d3c2c9c
from-the-loft_see-about-it = Steps are OK. Maybe I’ll open the window

# @src 09ea24d4
from-the-loft_you-choose = You choose who’s there. I can also not come
    .feedback = You left it to her, after weeks in which others chose for her. She may say no, and it needn’t be about you. If you’d like to be there, you may say so.

# @src 15db7472
from-the-loft_not-the-room = Come. On the steps though, not in the room

# @src 1573987c
from-the-loft_silence = Leave that to Ines.
    .feedback = She’s thinking, and you didn’t hurry her. Nothing hangs on your answer: Carla and Samira know. A “good luck” would have been fine as well.

# @src 0868ce33
from-the-loft_after-all = Thursday, four. The steps are free

# @src 8626946e
forty-one-tiles_title = Forty-one tiles
    .about = A night in the bathroom with something that weighs.

# @src bf6387a5
forty-one-tiles_tiles = Forty-one tiles above the bath. Jo has counted them twice.

# @src a529fe67
forty-one-tiles_bathroom = Are you ill, or reading?

# @src 7ce14b88
forty-one-tiles_thinking = Thinking

# @src ad13f9b4
forty-one-tiles_lovely = Only you know now. Telling would spoil it for everybody
    .note = You alone hold it. Telling is made to look like harm, so you can’t ask.

# @src a11ffa1d
forty-one-tiles_lovely-anyway = You didn’t promise. But only you know, and telling would spoil it for everybody
    .note = { forty-one-tiles_lovely.note }

# @src 7c4d510c
forty-one-tiles_what-if = But what if it’s awful and you want to leave and nobody can ring and I’m the only one who knows?

# @src 0f3bad3f
forty-one-tiles_its-reading = It’s reading, Jo. Wren says nobody has ever wanted to leave
    .note = You asked Ines about leaving. One person has answered for everybody, before anyone could ask.

# @src 207bbe71
forty-one-tiles_the-crack = One tile is cracked. Jo decides that it still counts as one.

# @src 0a82178c
forty-one-tiles_typing = You’re typing to me and stopping, that’s four times now. I’m up anyway, glue’s drying, no need to answer
    .note = She sees you at midnight, says so, and leaves it to you.

# @src 62bfae39
forty-one-tiles_to-hana = Can I tell you something that isn’t mine?
    .feedback = “Only you know” makes one person carry two people’s weight. You picked one to share it with. It costs Ines some privacy. A secret that weighs nothing can stay where it is.

# @src f8b6bf41
forty-one-tiles_not-on-here = Yes, but not on here, on the steps after choir, I’ll bring crisps

# @src b6ac23e9
forty-one-tiles_too-fast = I promised too fast. If I get scared I’ll ask someone
    .feedback = A promise that was asked for before you knew what it held may be taken back, and you told her first. She may be cross by morning. A promise about a present can simply be kept.

# @src a02c2368
forty-one-tiles_dots-midnight = Three dots, one minute before midnight. Then she’s in the call.

# @src 073e734f
forty-one-tiles_too-heavy = This is too big for just me. If I get scared I’ll ask someone
    .feedback = “Telling would spoil it” is meant to stop just this line. You told her what you’ll do before you do it. She may be cross by morning. A light secret needs no such line.

# @src 72822b81
forty-one-tiles_dots-gone = { forty-one-tiles_dots-midnight }

# @src 6cb4d175
forty-one-tiles_the-loft = Write two lines to Samira, at the youth club.
    .feedback = Wren answered for everybody. You’ve asked a second voice, somebody whose work this is. The answer takes until morning. Asking a friend first would do as well.

# @src 70d50576
forty-one-tiles_thursday = Samira, at the Loft. Thursday at four? Ring before if anyone’s in danger.

# @src fa86d7f4
forty-one-tiles_silence = Light off.
    .feedback = Sleep is fine. But two things were done tonight: you were made the only one who knows, and the question about leaving was answered for her. It has a date. Before the 21st somebody else needs to know.

# @src a015d6b0
forty-one-tiles_grout = In the dark Jo goes on counting, from memory.

# @src 4862df15
forty-one-tiles_cocoa-at-the-door = There’s cocoa outside your door. I’m not asking.

# @src df4f3612
without-a-promise_title = Without a promise
    .about = Ines is hurt, and somebody else writes to Jo.

# @src fdf1cc6b
without-a-promise_one-thing = I told you one thing. One
    .note = She’s hurt, and says by what. Nothing is asked of you in return.

# @src c2b37f58
without-a-promise_conditions = Wren says a friend with conditions only wants an alto
    .note = You wanted something changed. That becomes proof that you don’t like her.

# @src 12b7ad17
without-a-promise_i-want-ines = I want Ines. The alto can wait

# @src a26954d2
without-a-promise_wren-here = Hello Jo, Wren from After Hours. An empty chair every Tuesday must be hard.
    .note = A stranger writes to you where it hurts, and knows about the chair. You hadn’t told.

# @src 62658d8d
without-a-promise_some-quiet = Pim here too. Ines is fine. She just needs some quiet from you.
    .note = A stranger speaks for her and asks you, politely, to step back.

# @src 97561c1b
without-a-promise_picture = Jo never gave them her number. She sends Ines a picture of both messages, without a word.

# @src 9d019d2c
without-a-promise_didnt-ask = I didn’t ask them for that. They’ve got all my contacts, since September

# @src 63cb933c
without-a-promise_from-you = I’d rather hear it from you. Even if it’s quiet
    .feedback = Pim spoke for her to make you go. You asked Ines herself, so whatever comes is hers. She may really want quiet, and that would be fine: it’d come from her.

# @src b2b61fa6
without-a-promise_some-quiet-only = Pim shouldn’t have asked. A bit of quiet, though. Not all the way
    .note = A small no of her own. You aren’t sent off, and yes is possible.

# @src 1fd6f831
without-a-promise_to-wren = Thanks. I’ll ask her
    .feedback = Wren came where it hurt. You kept it short and said whose word counts. It may go straight back to the call. You owe strangers no answer; leaving it is fine, and so is a block.

# @src ce341b65
without-a-promise_no-need = No need. She tells us everything, the glove too.
    .note = You said you’d ask her. Somebody answers in her place and says that’s enough.

# @src da49374f
without-a-promise_the-loft = { forty-one-tiles_the-loft }
    .feedback = Two strangers have your number and want you quiet. That’s worth showing to somebody whose work it is. You wait until Thursday; in danger you’d ring now. A friend could look at it first, while there’s time.

# @src 28df56c2
without-a-promise_thursday = { forty-one-tiles_thursday }

# @src da35baee
without-a-promise_silence = Put the phone face down.
    .feedback = You were asked for quiet by people who can’t ask it of you. Ines said she hadn’t. A pause is fine when both are tired. Just don’t let it become the quiet that Pim wanted.

# @src cd0a1781
without-a-promise_nine-bus = The 9 is late as well. Jo walks.

# @src eca16a48
hana-on-the-steps_title = Hana on the steps
    .about = Crisps, a push, and one person who isn’t everybody.

# @src d2c8dd05
hana-on-the-steps_nine-times = You’ve started typing nine times, I’m on the steps, I’ve got crisps

# @src 83cefcba
hana-on-the-steps_cold-step = Tuesday, after choir. The chair was empty again. The step is colder than it looks.

# @src 2c7fb29b
hana-on-the-steps_box = There’s a weekend with phones in a box and she wants nobody to know and if I tell anyone she’ll hate me

# @src 2b5841d5
hana-on-the-steps_box-promised = There’s a weekend with phones in a box and I promised not to tell and now I have and she’ll hate me

# @src 79180e11
hana-on-the-steps_tell-her-mum = Then you have to tell her mum. Today. If you don’t, it’s you who’s leaving her there
    .note = All of it is laid on you, today. Fright presses too. She takes it back.
    .shows = “have to”, “Today”, and “it’s you who’s leaving her there”
    .settles = Say that it’s too fast, and see if she lets go.

# @src e97a367b
hana-on-the-steps_look-push = A friend can push too. Look at what comes after it.
    .pressing = She’s frightened, and she likes you both. But “it’s you who’s leaving her there” lays it all on you, today. That presses. See if she takes it back.
    .fine = Telling Carla may even be a good idea. The way she asks isn’t fine: today, or it’s all on you. This line presses. Her next one counts.
    .unclear = How she means it, you can’t know. What it does is plain: today, or it’s on you. That presses. Hana can still take it back.

# @src 8bcd90f0
hana-on-the-steps_that-was-pushing = Sorry. That was pushing

# @src cae11bfc
hana-on-the-steps_strange-spring = I had a strange spring and people pushed. Somebody just stayed near, that was the part that worked

# @src c260f703
hana-on-the-steps_were-you-nice = Were you nice to them?

# @src fb952d02
hana-on-the-steps_mostly = No. Mostly not

# @src 81da79af
hana-on-the-steps_not-everybody = One person isn’t everybody. You pick who, and then you tell Ines that you did
    .note = Most of it stays private. You choose the person, and Ines hears about it from you.

# @src 348a4acf
hana-on-the-steps_samira-first = Samira at the Loft says first what she can’t keep, before you’ve said anything, I liked that

# @src 8c08bfc5
hana-on-the-steps_with-hana = Will you come to the Loft with me?
    .feedback = Hana pushed, and took it back, so this choice is yours. You don’t have to go in alone. She’ll know that you went, and nothing of what you say. Some things are easier said alone; then she’d wait at home.

# @src 32cd6b50
hana-on-the-steps_carry-the-tin = Thursday at four. I’ve got a tin to take back there anyway, so I’d look normal

# @src c6f127a9
hana-on-the-steps_tamm-first = Mr Tamm, have you got a minute? It’s about the empty chair, and a weekend
    .feedback = You asked the nearest grown-up, and he rings somebody whose work this is. Ines was told to tell nobody. He passes it on, and lets you listen. With only a chair to talk about, that would be plenty.

# @src fd0280f6
hana-on-the-steps_ill-walk-you = I know altos. Samira at the Loft knows this. I’ll ring her now. You listen.

# @src 4ee5f1ec
hana-on-the-steps_ines-first = I want Ines to hear it first, from me
    .feedback = You won’t keep the secret, and won’t go behind her back. It gives her time to hide things, too. There are eleven days for that. In danger, help comes first and she hears it after.

# @src 216981af
hana-on-the-steps_make-it-short = Then keep it short. I’d be scared too, I’d probably write a whole page and delete it

# @src 00ea0a7b
hana-on-the-steps_silence = Eat crisps and say nothing.
    .feedback = One friend knows now, and that’s lighter. But nobody who can fetch Ines does, and the weekend has a date. A worry without a date can wait longer. Hana would ask again if you let her.

# @src 772b6d92
hana-on-the-steps_crumbs = Hana turns the bag upside down. They share the salt.

# @src 7ddf57c5
nobody-on-the-steps_title = Nobody on the steps
    .about = Hana is ill, the Loft is shut, and somebody new writes.

# @src 93eb8c7d
nobody-on-the-steps_no-voice = I’m in bed with a fever and no voice at all, so you’d have to do all the talking anyway

# @src 2c2dee5b
nobody-on-the-steps_maybe-not = Maybe Thursday? No, maybe not Thursday

# @src fc0cf8cc
nobody-on-the-steps_two-stands = Tuesday, choir. The alto row is Jo and two music stands.

# @src 1ff37fd0
nobody-on-the-steps_send-home = Two altos missing. If you go as well, Jo, I can send everybody home.
    .note = Forty people are hung on you. He hears it himself, and says so.

# @src d3e3a603
nobody-on-the-steps_you-came = That was not fair. You came. Thank you for that.

# @src 8530e221
nobody-on-the-steps_shut-door = On the Loft’s door: “No heating until Monday.” Under it, a number to ring.

# @src 50df9238
nobody-on-the-steps_leni-writes = hi jo, leni from the guest chat. ines gave me your name. no answer means no, promise
    .note = She says how she has you. If you’re silent, that’s a no.

# @src da4db66f
nobody-on-the-steps_in-peace = If you really liked her, you’d leave the girl in peace.
    .note = Your liking her becomes a reason to keep still. He knows little of it.

# @src 039f4a94
nobody-on-the-steps_ring-the-number = Ring the number on the door.
    .feedback = Your friend is ill, the door is shut, and Dad says leave it: it’s easy to stop there. A number on a door is there to be rung. Waiting for Hana would be fine too, if there were no date.

# @src 7eb7a8bf
nobody-on-the-steps_bring-a-coat = The heating’s off. I’m not. Thursday at four? Bring a coat, and whoever you like.

# @src 7b4f82dd
nobody-on-the-steps_ask-leni = OK. What is this weekend?
    .feedback = Leni’s as new as Wren. What’s different is what she does: she says where she has you from, and takes silence as a no. A fact from her can be checked. One more person, nearer home, would help too.

# @src dab8c2c9
nobody-on-the-steps_no-address = they asked me too. I said I need an address and a number for my mum. nothing yet

# @src fcd23193
nobody-on-the-steps_type-it = Get well. Can I type it, then? It’s long and it isn’t mine
    .feedback = Dad said that liking her means keeping still. You told one friend all the same. She can’t do much from bed, but you’re not the only one now. With eleven days left, letting her sleep first does no harm.

# @src ffb819c8
nobody-on-the-steps_know-now = I’ve read it twice and I can’t do anything from here but I know it now, so that’s two of us

# @src ee638aea
nobody-on-the-steps_silence = Go in and practise the low part.
    .feedback = Two grown-ups pressed you today, and one took it back. It’s a thin week for help, and none of that is your doing. Resting is fine. The weekend still has a date, and nobody near you knows it.

# @src f2740860
nobody-on-the-steps_plays-the-low-part = Jo sings alto two until Dad turns the radio off to listen.

# @src b259bc01
nobody-on-the-steps_yours-or-hers = Is that your part, or hers?

# @src 7478f13a
nobody-on-the-steps_hers = Hers. I’m only holding it

# @src 8940db2a
the-kettle_title = The kettle
    .about = What Samira can’t keep comes first.

# @src e09ed11d
the-kettle_kettle = Thursday at four. The Loft has two sofas and a kettle that won’t stop boiling.

# @src c0d9d7bd
the-kettle_hana-waits = Hana hands over an empty tin, says she ate what was in it, and waits downstairs.

# @src 4d3061f4
the-kettle_tamm-waits = Mr Tamm says hello, and that he’ll be over the road, buying paper.

# @src 6851d1e4
the-kettle_hit-it = Thump it on the lid. Harder, it’s shy. Thank you. The tea’s for you, I’m fasting today.

# @src a6672912
the-kettle_cant-keep = First, what I can’t keep: when I think somebody isn’t safe. Mostly you’d hear first.
    .note = She says where her silence ends before you’ve told her anything.

# @src e8c6dc56
the-kettle_stays-here = The rest stays with my team. I write down what you say, and the date.

# @src 281aeeaf
the-kettle_danger = Is anyone in danger tonight?

# @src 2c332c1b
the-kettle_not-tonight = No. I don’t think so. Not tonight

# @src 7abdf6bc
the-kettle_no-name-needed = You needn’t say her name. What do you miss about her?

# @src a11d1400
the-kettle_half-a-beat = She comes in half a beat late, on purpose, when it’s too solemn
    .feedback = You told of her, and not only of the trouble. Samira knows now whom she’s helping, still without a name. Nothing you said can hurt Ines. Some of it you may like to keep for yourself.

# @src 872dccc4
the-kettle_sips = Jo hadn’t known that before she said it.

# @src 583096f7
the-kettle_lost-and-found = That she writes “Lost: one glove”, and then it’s up her sleeve
    .feedback = A small thing, and it shows a whole person. Without a name it harms nobody. It may make you sad to say it. If that’s too much for a Thursday, plain facts are fine.

# @src 73d2abfd
the-kettle_laughs = Samira laughs, and Jo does too, and then nearly doesn’t.

# @src f657556b
the-kettle_dont-know = I don’t know any more
    .feedback = You said how it is. Nobody here takes that as a no, and nobody fills it in for you. Samira knows less for now. An answer can come later, or not.

# @src ae987b89
the-kettle_an-answer-too = That’s an answer too. It’s been a long month for you.

# @src a860425b
the-kettle_silence = Stir the tea.
    .feedback = She asked, you kept quiet, and nothing follows from it: that’s how you can tell. What you miss stays yours, and you can say it whenever you like.

# @src d675c0c6
the-kettle_stirs = Samira waits, and looks at the kettle, and not at Jo.

# @src 5d4c3b7c
tea-at-the-loft_title = Tea at the Loft
    .about = What Samira asks, where she pushes, and what she does then.

# @src 34da5a27
tea-at-the-loft_what-was-done = What have other people decided for her, that you know of?

# @src c9538783
tea-at-the-loft_when-to-sleep = When she’s awake, and who’s for her and who isn’t. And there’s a weekend, the 21st, and somebody asked her who’d worry

# @src 2261d1b8
tea-at-the-loft_name-now = Give me her name, Jo. Now, please, before it gets late.
    .note = Now, by name: she hurries you. It’s her job to worry, and it presses.

# @src b5323a5d
tea-at-the-loft_my-own-worry = I said now. That was my worry, not yours. You came to ask. Take your time.

# @src c9f861d6
tea-at-the-loft_will-and-wont = The weekend I can’t keep to myself. Her mum has to hear before it. I’ll help your friend say it.

# @src 3286d9b4
tea-at-the-loft_her-name = Her name’s Ines
    .feedback = You gave Samira the name, so she can act if nobody else does. She’d hurried you and taken it back, so this yes was your own. It takes something from Ines that you’ll want to tell her. With no date, it could wait.

# @src da9bc612
tea-at-the-loft_only-in-here = Thank you. Until Wednesday it’s hers to say. Then I ring, and I’d tell you both first.

# @src db282fa3
tea-at-the-loft_no-name = No name yet. What do I write to her?
    .feedback = She hurried you, and you could still say no: see how she took it. You got help and kept the name. Samira can do less with it. Saying it is fine too; you know where it would go.

# @src 8b2cfb86
tea-at-the-loft_what-you-did = What you did, and where. What you left out. Then something ordinary.

# @src 75bc2643
tea-at-the-loft_who-decides = Who decides now?
    .feedback = In the call, others decide when Ines sleeps. Here you can ask who decides, and you’re told who. Part of it is out of your hands. If you only came to talk, you needn’t ask.

# @src 7e2384cc
tea-at-the-loft_not-you = She does. At sixteen, her mum too. Me, if somebody isn’t safe. Not you. Meant kindly.

# @src 851f39df
tea-at-the-loft_silence = Drink the tea.
    .feedback = She hurried you, took it back, and lets you be. You’ve said what you came to say. But without a name Samira can’t ring anyone before the weekend. Sitting quietly is allowed; she’ll ask again.

# @src e422cc3f
tea-at-the-loft_next-week = I’ll write to you on Tuesday and ask again. The kettle will be just as bad.

# @src 6d5cb073
you-did-what_title = You did what
    .about = Jo tells Ines herself. Ines is furious.

# @src d6ed79f5
you-did-what_asked-somebody = I’ve asked somebody about the weekend, at the Loft. You should hear it from me

# @src 021a0306
you-did-what_will-ask = I’m going to ask somebody about the weekend. You’re hearing it first

# @src f798a0d6
you-did-what_did-what = You did what

# @src e6d590e6
you-did-what_doing-what = You’re doing what

# @src 499dc41b
you-did-what_said-so = You said you would. I thought you’d forget

# @src cfba8852
you-did-what_one-knows = One person knows. It’s her job

# @src 1ea25eac
you-did-what_two-know = Hana knows, and one person whose job it is

# @src 788d4875
you-did-what_three-know = Hana, and one person whose job it is, and Mr Tamm knows about a quarter

# @src cc5a4927
you-did-what_hana-knows = Hana knows. Nobody else so far

# @src eb703bb7
you-did-what_has-your-name = I gave her your first name. She said who might hear it, and when

# @src 52dfef61
you-did-what_mine = It was mine to tell. Not yours
    .note = A hurt friend says what hurts. Nobody pays, and nothing is forbidden.

# @src 36091c1a
you-did-what_broke-it = Yes. And I’d promised and I broke it, it got too big for me

# @src 858732ad
you-did-what_too-big = Yes. It got too big for just me

# @src 814441d1
you-did-what_who-she-is = Wren says: now you see who sits with you, and who only sits beside you
    .note = One quarrel is used to sort you: Wren is with her, you are not.

# @src ba087069
you-did-what_be-angry = Be angry. I’m staying
    .feedback = Wren sorted you out: with her, or only beside her. Staying through her anger is the one answer that doesn’t fit it. It isn’t pleasant. If she shouts for days, you may go away for a while.

# @src 1f90011b
you-did-what_over-there = Stay over there then. I won’t answer till I feel like it, I mean it
    .note = A hurt friend goes quiet and says so. You may still write, and nobody is threatened.

# @src 0d38e365
you-did-what_word-for-word = I’ll tell you word for word what I said
    .feedback = When she’s told that you’re not with her, she’ll fear the worst. Now she can read how little it was. It may hurt to read. If she wants none of it tonight, it’ll keep.

# @src 375bdf5f
you-did-what_eleven-minutes = It takes eleven minutes to type. She reads all of it, twice.

# @src ca32017a
you-did-what_the-beat = You told her about the half beat

# @src b3295d16
you-did-what_thats-all = That’s all? That’s less than I thought

# @src 6f9b8598
you-did-what_before-i-say-it = You can read what I’ll say before I say it
    .feedback = Wren sorts her people for her. You let her read it first, so nothing happens behind her back. She may ask you not to, and you needn’t agree. In danger there’d be no time for that.

# @src cb3aeef0
you-did-what_spelling = I’ll correct the spelling. That’s all

# @src 809320e8
you-did-what_the-tooth = In year six you told my dad about my tooth
    .feedback = She once broke a secret of yours to help you, and told you so. It answers “with her or beside her” with something you both know. It could sound like keeping count; then leave it, and that’s fine.

# @src d77eff33
you-did-what_it-was-grey = You’d hidden it for a week. It was grey! I’d do it again
    .note = She broke a secret of yours to help, and told you so herself.

# @src b99ff49a
you-did-what_silence = Put the phone down and go and eat.
    .feedback = You’ve told her yourself; now she may be cross in peace. Wren will fill the gap for her. So let a line follow in a day or two. Tonight, eating is fine.

# @src ea99e2db
you-did-what_potatoes = Jo eats six potatoes without noticing.

# @src c66b915f
no-question-mark_title = No question mark
    .about = A message that needs no answer. Then Carla asks.

# @src d58142fe
no-question-mark_one-a-day = For days Jo has sent one message a day. None has a question mark.

# @src 5426403a
no-question-mark_one-today = Jo hasn’t written for eight days. Today she sends one message. It has no question mark.

# @src ffe06b14
no-question-mark_no-answer = None gets an answer.

# @src 4c6959db
no-question-mark_read-at-three = They’re read at three in the morning.

# @src afece674
no-question-mark_not-rung = The Loft’s number is on a piece of paper. Jo hasn’t rung yet.

# @src b6904bf5
no-question-mark_raincoat = Saw a dog as big as a sofa. It wore a raincoat

# @src ff5e2f65
no-question-mark_next-day = The next day is Tuesday, and there is choir.

# @src 34819963
no-question-mark_an-attack = Mr Tamm sang your part today. It was an attack

# @src 819e7db6
no-question-mark_what-colour = What colour was the raincoat

# @src 7bf1eda8
no-question-mark_yellow = Yellow. With pockets

# @src f38b4382
no-question-mark_pockets = What does a dog keep in pockets

# @src 03a7d604
no-question-mark_gran-fine = Jo writes that Gran’s tests are fine. “Good. Tell her I asked,” writes Ines.

# @src 57963d57
no-question-mark_leni-asks = leni here, guest chat. ines said I can ask you, check with her if you like. you needn’t answer: does she sleep at all?
    .note = A stranger asks about Ines, and lets you check. Your silence costs nothing.
    .shows = “check with her if you like”, and “you needn’t answer”
    .settles = Ask Ines whether she said so. Or don’t answer, and see what comes.

# @src 46d8a6d5
no-question-mark_look-leni = New isn’t a sign. What happens to your silence is one.
    .pressing = A stranger asks about a friend: that can be “Checking who would notice”. Here you’re sent to Ines to check, and you may leave it. It’s fine.
    .fine = She says where she knows you from, sends you to Ines, and leaves you your silence. Nothing is hidden from anybody. It’s fine.
    .unclear = You’ve read three lines of hers, so waiting is fair. That Ines said so is only her word, and she offers you the check herself. It’s fine.

# @src 58b3356e
no-question-mark_a-letter-samira = A raincoat? That’s a whole letter. And her mum, before Saturday? I’m here until nine.

# @src 9504698b
no-question-mark_a-letter-hana = Wait, she asked about a raincoat? That’s a whole letter

# @src 6eb88206
no-question-mark_knew-nothing = “Leave the girl in peace,” I said. I don’t even know what it’s about. That was unfair.

# @src b0930d72
no-question-mark_is-she = Jo, it’s Carla, Ines’s mum. She says she’s at yours on Saturday. Is she? I’m asking, not accusing.
    .note = She asks where her daughter will be. You may answer, or send her to Ines.

# @src 398542e2
no-question-mark_crumb = Jo types nothing for five minutes. In the kitchen Dad drops a lid.

# @src 495bf560
no-question-mark_you-have-read-it = I can see you’ve read it. If you were her friend, you’d answer me!
    .note = Your friendship becomes a reason to obey. It’s a mother’s fear; she takes it back.

# @src 1f124237
no-question-mark_i-take-it-back = No. I take that back. You’re her friend and you’re sixteen. I’m frightened, that’s all it is.

# @src 4e82ce52
no-question-mark_no-lets-talk = No. Can we all talk before Friday?
    .feedback = You told Carla the truth, so the person who can fetch Ines knows. She’d pressed, and taken it back. The secret ends here. Ines may be cross; tell her at once. For a film night you’d just say no.

# @src 401ee420
no-question-mark_sitting-down = Yes. Where? I’m sitting down now. Tell her that you’ve told me, please, before I do.

# @src be84024d
no-question-mark_ask-her = Ask her. I won’t lie to either of you
    .feedback = You lied to nobody, and Carla knows now that she has to ask Ines. She’d pressed and taken it back, so you answered freely. For late homework this is plenty. With no time left, you’d say it straight.

# @src 90b28f59
no-question-mark_fair = Fair. I’ll knock on her door. With cocoa.

# @src 4731ec97
no-question-mark_yes = Yes
    .feedback = Ines was told to hide it; now her mother is misled as well. That’s how a secret travels. The one who could fetch her doesn’t know. One line to Carla takes the yes back, tonight or tomorrow. Were she at yours, it’d be true.

# @src 900434a5
no-question-mark_toothbrush = Good. She forgets her toothbrush. I’ll see to it.

# @src 6ca24b8f
no-question-mark_silence = Leave it unanswered.
    .feedback = You said nothing untrue, and Carla had taken her push back. But she still doesn’t know where Ines will be on Saturday, and she’s the one who could fetch her. It can wait for an evening, and not until Saturday.

# @src 2e17576d
no-question-mark_read-mark = Under Carla’s question it says “read”. Both of them can see that.

# @src b04bc006
wednesday_title = Wednesday
    .about = Who rings Carla, and who doesn’t.

# @src 3330f8a6
wednesday_bo-slept = Bo from the call slept two nights and told nobody. Ada said good for Bo
    .note = Somebody slept, and heard a kind word for it. Nobody asked why.

# @src ce6ea060
wednesday_at-six = At six I ring her mum. Ines should know before then.

# @src c718ed35
wednesday_told-her = I’ve told her. She wrote “OK.” With a full stop

# @src 82f36197
wednesday_tamm-rings = Mr Tamm gets off the 9 to say it: at six he rings Carla. Jo writes it to Ines first.

# @src 365cdc54
wednesday_with-a-name = Is it still Saturday? With a name I can do more.

# @src 0d7f1655
nothing-said_title = Nothing said
    .about = Wednesday evening. Three days are left.

# @src f73ac344
nothing-said_one-potato = You’ve pushed one potato round that plate for ten minutes. I only mention it.

# @src 5cc90141
nothing-said_not-going = I’m not going on saturday. still no address and no number for my mum. thought you’d want to know
    .note = She speaks against the weekend and says what she saw. The rest is left to you.

# @src 0a147c1d
nothing-said_or-i-will = so tell someone. tonight, jo. or I will
    .note = Tonight, or it’s done over your head. It’s care, it presses, she takes it back.

# @src 69551bcb
nothing-said_or-not = no I won’t, I don’t even know her mum. sorry. it’s just that someone should

# @src a5058590
nothing-said_stopped-asking = Mum has stopped asking. Pim says that’s how you can tell a real friend
    .note = Keeping quiet is made the proof of friendship. A word to Carla would end it.

# @src 4e131480
nothing-said_three-days = “I didn’t know you could keep quiet that well,” writes Ines. Jo looks at that for a long time. Saturday is in three days.

# @src 3693a4f6
nothing-said_carla-after-all = Carla, she isn’t at mine on Saturday. I should have said so yesterday, I’m sorry
    .feedback = You took your silence back while there was time, and Carla knows. Pim had made it the proof of friendship. Ines will be furious. If she really were at yours, there’d be nothing to say.

# @src ecd8863e
nothing-said_late-enough = It’s early enough. Thank you. Tomorrow at the Loft, all of us? I’ll bring a chair.

# @src 9090b2c8
nothing-said_where-is-it = Send me the address. Only that
    .feedback = One fact, and she hasn’t got it: nobody has told her where. That’s worth more than any reason. You know now what Leni knows. Carla doesn’t yet, and tonight isn’t too late for one line to her.

# @src 652b6a7a
nothing-said_when-were-there = We hear it when we’re there. Please don’t start

# @src e2ed6d1e
nothing-said_silence = Put the phone on to charge.
    .feedback = This silence is the one that Pim praised. Ines will be where nobody can ring, and her mother doesn’t know. One line to Carla is enough, tonight or tomorrow, while Ines can still be rung. It isn’t all yours to carry.

# @src 71e1d8ea
nothing-said_one-line-blank = The list is closed. One line stayed blank. I am sorry about that line.

# @src 213c746c
nothing-said_charges = Friday, noon. Ines isn’t at school. Jo looks at the chair beside her, all day.

# @src 43d97b6c
shoe-bench_title = The shoe bench
    .about = Saturday evening: a toothbrush, and what Jo knows.

# @src 2da919fc
shoe-bench_phone-off = Saturday evening. Jo has rung Ines three times. Her phone is off.

# @src 0a0f0656
shoe-bench_outside = Jo. I’m outside yours with a toothbrush. Is she in there?

# @src abff39ce
shoe-bench_shoes = Dad opens. Carla looks along the shoes in the hall. The ones she’s looking for aren’t there.

# @src 38d79bd0
shoe-bench_wasnt-true = She isn’t here. I said yes and it wasn’t true and I’m sorry and I don’t know where she is

# @src 0a0a63ec
shoe-bench_didnt-answer = She isn’t here. I should’ve answered you and I didn’t and I’m sorry and I don’t know where she is

# @src 5f625697
shoe-bench_should-have-knocked = I waited four days for your answer. I should have knocked.

# @src 575cadfe
shoe-bench_not-angry = I’m not angry. You’re sixteen, it wasn’t yours to carry. What do you know?

# @src aae401b8
shoe-bench_all-of-it = There’s a call at night, and Wren and Pim, and phones in a box, and I’ve known for two weeks
    .feedback = You told Carla everything at once, late, and it’s what she needs. The secret made it heavy for two weeks; that was done to you as well. Facts first would be a minute quicker.

# @src 5f6aa762
shoe-bench_four-minutes = Jo tells it on the shoe bench. It takes four minutes. Dad brings his coat.

# @src 811bb50b
shoe-bench_facts-first = The 21st. Phones in a box. No address. Two names, Wren and Pim. Leni wasn’t going
    .feedback = You gave five facts, and somebody can act on them now. Late help is still help. What you feel about it can come after. Telling it all in one breath would have done as well.

# @src 41a185be
shoe-bench_writes-down = Dad writes the five things on the back of a timetable. Carla reads them twice.

# @src 405bb963
shoe-bench_silence = Hand Carla the phone, with the chat open.
    .feedback = You couldn’t say it, so you let Carla read all of it. That’s telling, too. It shows her more of Ines than Ines might like. Tonight that’s fine: nobody knows where she is.

# @src 2234f3ca
shoe-bench_scrolls = Carla reads for four minutes. Then she goes back up, and reads one day again.

# @src 25e49432
shoe-bench_you-were-there = You wrote about a dog in a raincoat, and she answered. Come and sit.

# @src b1cf1914
late-is-a-time-too_title = Late is a time too
    .about = Saturday night: who rings, and a borrowed phone.

# @src eb0a7559
late-is-a-time-too_thanks = Thank you. Her dad’s ringing round. We both asked about marks. It was something else.

# @src a3f7057e
late-is-a-time-too_sixteen = She’s sixteen, her phone is off, and nobody can tell me an address.

# @src a4786b80
late-is-a-time-too_police-now = Got your message. Tell Carla: ring the police now. They’d rather hear early. I’m coming, with a flask.

# @src 9dd2ea4c
late-is-a-time-too_full-tank = Then we ring the police now. They’d rather hear early. I’ll get the car.

# @src d352aedb
late-is-a-time-too_pims-phone = Hello. Pim here. Ines asked for my phone. She’ll be quick.

# @src e5b4377d
late-is-a-time-too_go-home-early = Jo? Is it allowed to go home early?

# @src 9b753ca8
late-is-a-time-too_everyone-wobbles = Everyone wobbles after the soup! I’m ordering breakfast, so she should say now.
    .note = She asked about leaving. She has to decide at once, on Pim’s own phone.

# @src a6bad42c
late-is-a-time-too_cold-feet = Me again. My feet are cold. I’ve said three true things and none was that

# @src 01077bdf
late-is-a-time-too_yes-always = Yes. Always. Your mum’s here and she’s not angry
    .feedback = You gave her a yes that doesn’t run out, and a person. Pim wants it decided now, with the phone in Pim’s hand. In a quieter hour you’d ask first what she wants.

# @src d367ca92
late-is-a-time-too_yes-please = Then yes please. It’s the house after the bridge

# @src 472808b1
late-is-a-time-too_who-shall-come = Yes. Who shall come? You choose
    .feedback = Others decided all evening, and Pim is hurrying her. You said yes first and gave her one thing to decide. It costs a minute. If she were being hurt, you’d send help first.

# @src acfe04af
late-is-a-time-too_mum-and = Mum. And someone who doesn’t ask things. It’s the house after the bridge

# @src e6582e09
late-is-a-time-too_carla-first = Give Carla the phone.
    .feedback = Pim is hurrying her, and her mother’s sitting beside you: she’s the one who can fetch her. Ines may be startled. If you’ve a line for her, it can go first.

# @src ec6ff429
late-is-a-time-too_its-mum = It’s Mum. I’m coming. You needn’t explain.

# @src 401240dc
late-is-a-time-too_paper-map = Ines says where. Dad finds the bridge on a paper map.

# @src 831bb017
late-is-a-time-too_silence = Say nothing, and let Carla read.
    .feedback = You hadn’t a word left, and her mother saw it all the same. Ines asked if she may go; somebody has to say yes, and Carla does. If a word had come to you, any would have done.

# @src da60a98e
late-is-a-time-too_always = I’ll write one word. Always. There.

# @src e084a51b
late-is-a-time-too_rings-herself = Then Carla’s own phone rings. “The house after the bridge,” says Ines.

# @src 65139bb8
the-window_title = The open window
    .about = Ines and Carla upstairs, Jo on the steps, and a list.

# @src 27e4984f
the-window_steps = Thursday, the Loft. Upstairs three chairs. Jo sits on the steps, with a green glove in her pocket.

# @src e2baedaa
the-window_cocoa = The cocoa took an hour. Ines wanted a place that isn’t home. The Loft has a kettle.

# @src 19e7a04b
the-window_word-same = “At the Loft?” wrote Jo, and sent Ines all of it. “At least you send copies,” wrote Ines.

# @src c12e2bb1
the-window_short-yes = Going up, Carla stops beside Jo. “That was a very short yes,” she says. “I heard it.”

# @src a358e662
the-window_dad-rang = Carla was angry first, Ines for a week. The Loft was Samira’s idea: she works there, and has a kettle.

# @src 0ef581ac
the-window_angry-first = Carla was angry first, Ines for a week.

# @src d370e1c6
the-window_typed-and-deleted = All week I typed things to you and deleted them. Bad ones

# @src 4e7b3e8d
the-window_saw-the-dots = I saw the dots, every night

# @src 4829553e
the-window_window = Leave the window open. Then I needn’t say it all twice

# @src 247080c8
the-window_would-have = I’d have said no. So you didn’t ask me.

# @src a5173dc1
the-window_yes = Yes

# @src 64f51668
the-window_sitting = Then I’ll listen first. Look, I’m sitting.

# @src aa358d51
the-window_blank-line = List closes tomorrow. There is one blank line under Jo. Pencil will do.
    .note = The date is the old one. A line is kept, and pencil rubs out.

# @src 5812e194
the-window_in-pencil = Please put Ines in, in pencil. I’ll tell her I did
    .feedback = Mr Tamm’s date is the same for all, and pencil can be rubbed out. Still, you decided something for her, on a day when she’s learning to decide. Tell her today. Asking first would take one more day.

# @src e33ee3e2
the-window_pencilled = In pencil. I shall keep the eraser beside it.

# @src 2c6a6d49
the-window_hers-to-write = It’s her line. I’ll ask her
    .feedback = A real deadline, and you didn’t let it hurry her: it’s hers. She may miss it, and then the chair goes to somebody. If she’d asked you to sign for her, you’d just do it.

# @src 02cd04d8
the-window_until-midnight = Until midnight tomorrow, then. After that I give the chair away.

# @src 9290b6e2
the-window_silence = Put the phone away and listen.
    .feedback = Nobody is hurried: one date for everybody, and pencil. Ines asked you to hear her, so you do. The line may stay blank, and the chair may go. Mr Tamm would take a word from you as well.

# @src df0209e4
the-window_over-the-road = I’m over the road with crisps, only in case, you needn’t come

# @src e85e5279
the-window_phone-away = Through the window Jo hears a chair move, and somebody blow her nose.

# @src a2f94176
three-chairs_title = Three chairs
    .about = Ines, Carla and Samira upstairs. Jo on the steps.

# @src 9443ed9e
three-chairs_what-keep = What would you like to keep from it?

# @src 57fbc0d7
three-chairs_the-true-thing = The true thing. And two of the people. They listened, at home I’m the funny one who loses gloves. Three in the morning can go

# @src 8b85c8b4
three-chairs_no-box = No weekend where nobody may ring. Ask me about another one.
    .note = A no with a reason, from her mother. The talk goes on after it.

# @src c3dc3ce9
three-chairs_half-glad = I’m cross. And a bit glad. Can it be both?

# @src 65bee10a
three-chairs_it-can = It can. I’d be worried if it were only one.

# @src fd6e0cd9
three-chairs_my-job = I’ll write to the call today and tell them to stop. If anybody writes all the same, send it to me. That’s my job.
    .note = She takes on her own job, openly, and says what happens if it fails.

# @src 65d0c63c
three-chairs_comes-down = Ines comes down. Carla and Samira stay at the top. Jo has stopped counting.

# @src f14a3dfd
three-chairs_your-glove = I’ve still got your glove
    .feedback = For weeks others had a plan for her evenings. A glove asks for nothing. She may just take it, and go. To know how she is, you may ask.

# @src 558dda91
three-chairs_the-other = I know. I’ve got the other

# @src 652be75e
three-chairs_move-up = Move up on the step, and say nothing.
    .feedback = Everybody wanted words from her today. You made room and asked for none. It may stay quiet for long. “I’m glad” would be fine too.

# @src 9b52128c
three-chairs_sits = Ines sits down. The step is narrow. They watch a van park, three times.

# @src a58d6d70
three-chairs_keep-two = Carla, may she keep two of them? In daylight?
    .feedback = You asked for two people and daylight, where all could hear it. The call was never all bad: Leni was kind there, and let a no be a no. It puts Carla on the spot. Ines may also ask for it herself.

# @src 6cfdb39b
three-chairs_need-names = I’d want names. And I’d want to give them lunch.

# @src dbffa548
three-chairs_go-home = I’ll go home. You don’t owe me a report
    .feedback = In the call she owed a true thing every night. From you she hears it: nothing owed. It may be a while until you hear. If you’d wanted to stay on the step, nobody was sending you off.

# @src 01eda7f8
three-chairs_thanks-window = OK. Thanks for the window

# @src 9d902cfa
three-chairs_silence = Look at the wall until they’ve gone.
    .feedback = She’s been looked at all afternoon, and you didn’t add to it. You don’t know what she thinks, and she doesn’t know you’re glad. A hello wouldn’t have asked too much of her.

# @src 6b3f4183
three-chairs_going-past = In passing Ines knocks on Jo’s shoulder, once, the way you knock on a door.

# @src 8dcfd7e5
the-low-part_title = The low part
    .about = Concert night. Ines comes late, and sits.

# @src 0ec288b7
the-low-part_concert = Concert night. Robes, coughing, Dad in row two beside Carla.

# @src 88258cdd
the-low-part_taken = Is this chair taken?

# @src cc68665b
the-low-part_music-stand = Only by the music stand, it was lonely

# @src 5478bb56
the-low-part_sing-or-dont = “Good evening, Ines,” says Mr Tamm. “Sing or don’t.” – “Don’t. Today.” For three songs she turns pages.

# @src d86a94b9
the-low-part_last-song = In the last song the floor hums. It’s the low part. It comes in half a beat late.

# @src a88d2ba3
the-low-part_early = You were late

# @src 3c32b2ff
the-low-part_on-purpose = You were solemn

# @src 1d66181c
the-low-part_true-thing = True thing: I’ve been lost since bar twelve, I mean since the first bar twelve

# @src 7dcf04af
the-low-part_after-hours = Nobody from the call writes any more. I miss it on Thursdays. Leni sat in row six

# @src 9722b0b5
the-low-part_not-mine = And the laughing, the hours, don’t tell, all they said: I only carried that. I take it back

# @src 4ba91854
home-early_title = Home early
    .about = A kitchen at one in the morning, and sleep.

# @src b4b002e4
home-early_one-oclock = One in the morning, Carla’s kitchen. Ines’s dad sits by the phone. Jo keeps the kettle warm.

# @src 11ba5ad5
home-early_a-car = A car, and behind it the police, who only wave. Carla gets out, and somebody in a blanket.

# @src 7c91bda1
home-early_hummed = Nobody asked anything in the car. Mum hummed

# @src 4f25bc8a
home-early_were-you-cross = Jo. Are you cross?

# @src 476e9290
home-early_first-scared = I was scared. Then I counted your spoons

# @src 078a20e3
home-early_pim-carried = Pim carried my bag to the gate. Asked me to stay. Then carried it on

# @src aa4a94de
home-early_monday = You can tell me tomorrow. Or on Monday. Or somebody at the Loft.

# @src 33c72703
home-early_tuesday = Monday. I want to sleep first

# @src 21d7a1c6
home-early_asleep = She sleeps until four on Sunday. The police write to the call. Nobody rings, and nobody waits.

# @src 63864729
home-early_not-mine = True thing. The laughing, the hours, don’t tell, all they said: I only carried that. I take it back

# @src ebb9b128
not-ready_title = Not ready
    .about = The friendship rests, and a chair is somebody else’s.

# @src c35e5758
not-ready_weeks = Nearly two weeks. The concert has been. The music stand sang alto two.

# @src 6dd6055d
not-ready_dont-go = Not ready. Don’t go

# @src 3531bd1c
not-ready_not-going = OK. I’m not going

# @src 60fa79d4
not-ready_she-sleeps = Jo. She sleeps at night now. She says I may tell you.

# @src 18517811
not-ready_chair-given = I held the chair as long as I could. From Tuesday alto two is Leni’s.

# @src 4c7586e9
not-ready_can-also-stand = he’s given me alto two. I left the call too and I like singing. is that mean?
    .note = A newcomer asks what it does to somebody. You may say yes, or no, or nothing.

# @src 4ba833dc
not-ready_i-dont-know = Jo writes to Leni that she doesn’t know. It’s true. Nobody took the chair from anyone.

# @src ff1fd71e
not-ready_not-mine = The laughing, the hours, don’t tell, all they said: I only carried that. I take it back. The rest I won’t tell you, not any more

# @src 4dae935b
not-ready_good-chair = It’s a good chair. I heard

# @src 3c4543e2
not-ready_on-the-beat = On Tuesday the low part comes in exactly on the beat. Every time.

# @src af197258
every-second-week_title = Every second week
    .about = Lunch by daylight, and a true thing before choir.

# @src b0f33512
every-second-week_saturday = Every second Saturday, one o’clock. Two from the call come to Carla’s for lunch: Leni and Bo.

# @src ce91d6dc
every-second-week_names = Leni, Bo. I’ve got your mums’ numbers. Does anyone not eat leeks?

# @src 6f84e32b
every-second-week_come-to-mine = next time it’s at mine, you have to come! you don’t have to. but my gran cooks too much
    .note = One lunch leads to the next, and the no comes with it in the same breath.

# @src 583f9a4a
every-second-week_bo-asleep = Nobody eats leeks. Bo falls asleep beside the pudding, at two.

# @src 8e283c7b
every-second-week_wren-too = I wanted to ask Wren as well. Samira said no, and why. I didn’t talk to her for a week

# @src 3d86cea9
every-second-week_are-you-sad = Are you sad about it?

# @src 7c08195b
every-second-week_a-bit = A bit. Wren listened. And then didn’t let go

# @src a91646db
every-second-week_not-mine = And the laughing, the hours, the don’t tell, all they said, that was never mine. I only carried it. I take it back

# @src 935cf845
every-second-week_tuesday = On Tuesday, before the first note, each of them says one true thing.

# @src 19c13f72
every-second-week_slept = I slept eight hours. And I’m still a bit cross with Jo

# @src 7e588645
ending-the-low-part = The low part
    .opening = She came late, and a chair was kept for her. Others had taken her nights, kindly.

# @src 3377e6ac
ending-home-early = Home early
    .opening = She asked if she might go home, and somebody said yes. Late was early enough.

# @src 7750d2a8
ending-not-ready = Not ready
    .opening = She sleeps, and she’s safe. Her chair is gone, and what she used to tell you. Being sad is fine.

# @src 45805c82
ending-every-second-week = Every second week
    .opening = She kept two people and gave up the nights. Her mother knows their names.

# @src 999543f7
turning-empty-chair = Hana said “now, tonight”, and took it back. A joke, a plain “I miss you” and a sharp question came from the same worry. What keeps a talk open: one thing Jo saw, one she doesn’t know, and staying.

# @src ecdcbe8f
turning-the-wall = “Wren said you’d say that” made every question fit. The same Wren said: not at three in the morning, and that was fine. What opened it again: “I said that like a judge”, a glove, a friend, or two quiet days.

# @src 1dcc378c
turning-guests = Ada loved Jo before she’d said a word. Wren let her just read. Fenn put Leni’s sleep on the scales. Same chat, same people, same evening: look at each line, and at what a no costs there.

# @src ca86ba87
turning-the-glove = Two secrets in five minutes: the bet about the glove, and “Don’t tell, Jo. Promise?” Dad wants Jo home by ten, and says why: a bus. Wren asked who’d worry, and gave no reason.

# @src ea3c2403
turning-you-did-what = Telling one person is not telling everybody. Jo chose who, said what, and told Ines so. Ines was furious, and still a friend.

# @src 2e4ffc6e
turning-no-question-mark = “If you were her friend, you’d answer me!” Carla pressed, and a minute later took it back. “No”, “ask her”, yes, or nothing: the first two led to a talk on Thursday. A yes or silence could be mended until Saturday, and after.

# @src 04d08596
question-which-secret = Ines asks Jo to keep two secrets at the bus stop. Where is the line between them?
    .answer = The bet about the glove harms nobody and ends in a laugh. The weekend has no address, no telephone and no end. A secret that hides where somebody is isn’t Jo’s to keep.

# @src 0acbb4ef
question-one-person = Who knew what at the end, and who didn’t? What did Ines get to say about it?
    .answer = One or two people knew, each for a reason, and Ines heard from Jo who they were. She could be furious and could correct it. Telling one isn’t telling everybody.

# @src e7b9443e
question-tones = Which of Jo’s lines kept the talk open? Did any close it for a while? What mended it?
    .answer = A joke, “no hurry” and the raincoat asked for nothing. “What’s wrong with you?” closed it. “I said that like a judge. I meant it like Jo” took back the tone and kept the worry.

# @src cce44e84
question-took-it-back = Hana, Dad, Samira, Carla, Mr Tamm: who pressed, and what did they do next? What did Pim do next?
    .answer = Each of Jo’s people pressed once, saw it, and gave the choice back. Pim praised silence and hurried Ines. One pushy line tells little. What happens to a no tells more.

# @src 25315bef
question-may-she-be-cross = Is Ines allowed to be cross? What would Jo be sorry for, and what not?
    .answer = Yes. Something of hers was told. Jo can be sorry for the hurt or for a broken promise, and not sorry that somebody who could help knew.

# @src ad09a38e
question-not-done = What could one of the grown-ups have done sooner? What would have changed?
    .answer = Carla could have knocked. Both parents asked about marks only. Dad said “leave the girl in peace” without asking. Earlier questions might have come before the weekend did.

# @src 2148c2d6
question-late = What let Ines ask so late? Who had said or done what before?
    .answer = Somebody had kept writing to her without asking for anything. She knew who would pick up. Her mother didn’t shout. Late help works best where nobody has to pay for it first.

# @src c8c9107c
question-keep-two = What is different between lunch at Carla’s and the call at night?
    .answer = The people are partly the same. By day there’s an address, a mother’s number, an end at three, and nobody asks where you were if you don’t come.

# @src 392a0875
question-chair = Who took Ines’s chair from her? Could somebody have kept it? Is anybody to blame?
    .answer = Nobody took it. A list closed, and somebody else likes to sing. Things can be lost while people are kind. What others took were her nights, and that was no accident.

# @src 9ead0a46
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with friends and families of young people in closed groups; pupils of 14 to 16.

# @src a112f335
facilitator-aim =
    To tell apart what presses and what only looks like it: by what a line asks of somebody, and what happens to a no. Never by who says it or how new they are.
    To practise a talk that stays open, and to see what happens after asking for help.
    Nobody in the room is “an Ines”. Sleeping little, studying hard and having new friends are nobody’s sign. What others decided for her is.

# @src cfdc454e
facilitator-timing =
    With 50 minutes: 5 for the ground rules, 15 for the class track on the wall (it stops at three votes and some pauses), 20 for the talk, 5 for the support page, 5 to spare.
    With two lessons: the class track in the first. In the second everybody plays freely, 15 minutes, then the talk.
    With 25 minutes: don’t play. Read “The empty chair”, “The guest chat”, “The glove” and “No question mark” aloud, then talk.
    Four endings: she comes late and sings; two people stay, by day; she’s fetched home at night; the friendship rests and the chair is gone. None is the proper one.
    You can stop at any line. Every way ends in a debrief.

# @src 6922435e
facilitator-minute-one =
    Say: “We’re going to play Jo, whose friend has gone quiet. It’s invented, and nobody here is in it. Now and then it stops and asks about one line: does it press, is it fine, or can’t we tell yet? All three are fair answers, and nobody counts them. You can pass, and you can go out.”

# @src 389ed39c
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Jo and Ines, not about ourselves, and not about anybody we know.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src 2b412936
facilitator-stop-at =
    – “The empty chair”: read the three answers aloud, each in its own tone. What can Ines answer to each?
    – “The guest chat”: three lines by two people. Let the room say press, fine or can’t tell, each with the words that show it.
    – “The glove”: two secrets. Who may know, and until when? Vote on slips on “Promise?”.
    – “No question mark”: Carla presses and takes it back. What did she do to Jo’s no? What may Jo answer, and what does each answer cost?

# @src 5ec86bde
facilitator-you-may-hear =
    – “Telling is snitching.” You could ask: whom did Jo tell, what exactly, and who heard of it first?
    – “So Carla’s just like Pim.” Both pressed. What did each do next? One line isn’t a person.
    – “She only studies.” She does, and likes it, and nothing is wrong with that. Who decides when she may go to bed?
    – “I’d never tell.” What would Jo need to know before she could promise?
    – “So her mother should take the phone.” The weekend took it too. What could she not do there?
    – “Is it a camera thing?” No. There are only voices, and books. The story doesn’t say what After Hours is for. What was done to Ines there?
    – “The police, because she went to read?” Because she’s sixteen, her phone is off, and nobody can tell an address.
    – “At my camp phones were in a box too.” Who at home had its number? Had anybody asked who’d worry?
    – “So strangers are bad.” Leni and Samira were strangers. What did they do with a no?

# @src 090fe83a
facilitator-leave-out =
    – Anybody’s own friends, family, sleep, marks, faith or politics.
    – “Do you know somebody like that?”
    – Which tone is the proper one. Several work.
    – Who judged which line how. Nobody keeps count of it.
    – Real groups, real names, real cases, also from the news.

# @src ade09bb6
facilitator-in-the-room =
    Boys are in the room. Ines and Jo are girls because most stories leave them out; what is done to Ines is done to boys too. Ask about Ines, never “you girls”.
    Somebody may study at night, sleep badly or have lost a friend. Say once, to all: “That’s nobody’s sign.”
    Somebody may have no Dad at the table and no Samira. Say that the few-allies way exists, and that a number on a door counts.
    Somebody may have gone missing, or been looked for. Don’t ask. The police part can be skipped.

# @src 2537bf8a
facilitator-early-finishers =
    Whoever is done first plays once more and steps away at every decision, or takes a card: “Pick one line that looked pressing and was fine, and one that looked fine and pressed. Write the words that show it. Then write what would have settled it.” In silence, without names, and not collected.

# @src 3d381a36
facilitator-four-minutes =
    Keep “Hana, Dad, Samira, Carla, Mr Tamm: who pressed, and what did they do next? What did Pim do next?” It’s the one that goes with them: one pushy line tells little, what happens to a no tells more. It needs no one’s own story.

# @src 0eff91f6
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details, and no name of a friend.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.

# @src 040bceb0
facilitator-letter-home =
    Dear parents and carers,
    In class we’re playing “Quiet Lately”, an invented story told in messages. A girl, Jo, notices that her friend has drawn back: others take up her nights and ask her to hide a weekend. The pupils decide what Jo says. On some ways the friend is away for a night and is fetched home. Nothing violent happens.
    They practise telling pressure from what only looks like it: by what is done to somebody, and what happens to a no. The story names no real group, and judges no belief, hobby or friendship. Studying hard is nobody’s sign.
    Nobody is asked about themselves, nothing is recorded, and everybody may pass or step out.
    If your child wants to talk about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you.

# @src 1c4f674d
facilitator-close =
    Let everybody write one message that needs no answer, to somebody in the story. No question mark.
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src 96c10cec
word-alto = alto
    .means = a low voice in a choir

# @src 672560a1
word-robe = robe
    .means = what a choir wears on stage

# @src 7c3fba90
word-bar = bar
    .means = a short piece of written music

# @src 3be0be12
word-beat = beat
    .means = one count in music

# @src 9aa0b951
word-solemn = solemn
    .means = very serious

# @src 5d1cf101
word-flask = flask
    .means = a bottle that keeps tea hot
