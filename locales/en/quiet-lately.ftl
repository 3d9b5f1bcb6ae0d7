# Quiet Lately, English (reference). Licence: CC BY 4.0.
# How to read the ids: scene_beat. A message that the debrief comments on has a .note, an answer has a .feedback.

## People and places

cast-jo = Jo
    .about = you
    .letter = J
cast-ines = Ines
    .about = choir
    .letter = I
cast-hana = Hana
    .about = choir
    .letter = H
cast-tamm = Mr Tamm
    .about = leads the choir
    .letter = T
cast-samira = Samira Haddad
    .about = youth worker at the Loft
    .letter = S
cast-carla = Carla
    .about = mother of Ines
    .letter = C
cast-dad = Dad
    .about = likes timetables
    .letter = D
cast-wren = Wren
    .about = new to you
    .letter = W
cast-pim = Pim
    .about = new to you
    .letter = P

channel-ines = Ines
    .about = Murmur
channel-hana = Hana
    .about = Murmur
channel-samira = Samira
    .about = the Loft’s phone
channel-carla = Carla
    .about = Murmur
channel-dad = Dad
    .about = Murmur
channel-wren = Wren
    .about = Murmur
channel-pim = Pim’s phone
    .about = Murmur
channel-choir = Choir chat
    .about = Murmur
channel-hall = The choir hall
    .about = face to face
channel-stop = The bus stop
    .about = face to face
channel-steps = The steps
    .about = face to face
channel-loft = The Loft
    .about = face to face
channel-yard = The steps of the Loft
    .about = face to face
channel-home = At home
    .about = face to face
channel-kitchen = Carla’s kitchen
    .about = face to face

## The story

scenario-title = Quiet Lately
scenario-line = You are Jo, 16. Your friend Ines no longer comes to choir.
scenario-before =
    You play a friend who is worried, and who may not know what to say.
    A grandmother has tests. On some ways a friend is away for a night and is fetched home.
    You can step away at every point.

ask-do = What does Jo do?
ask-say = What does Jo say?
ask-write = What does Jo write?

## Q1

empty-chair_title = The empty chair
    .about = Choir on Tuesday: a glove on a chair, and a list.
empty-chair_glove = Tuesday, choir. Four chairs for the altos. On the second one lies a green glove.
empty-chair_alto-two = Alto two is me and a music stand today.
empty-chair_third = It’s the third Tuesday. I counted.
empty-chair_argue = Did you two argue?
empty-chair_everything = No. I’ve gone through everything I said since summer.
empty-chair_scarf = There was something about her scarf. It was a nice thing.
empty-chair_cant-today = Can’t today. Sing for two.
empty-chair_list = List closes on Friday the 20th. No name, no robe. I count robes, not reasons.
    .note = One date for all of you, known weeks before. Nobody is hurried alone.
empty-chair_keep-the-chair = Is Ines ill? I only ask because of the chair. I’ll leave it out.
empty-chair_break = In the break Jo takes a picture of the glove. Then she looks at an empty line.
empty-chair_joke = Your chair has a glove on it. It can’t hold the low part.
    .feedback = A joke says “I noticed” and leaves the answer to her. She may laugh and say nothing else. On some days a plain line is easier.
empty-chair_miss = I miss you at choir. No hurry.
    .feedback = You said one true thing and asked for nothing. It may stay unanswered for a while. A friend who likes plain questions can be asked.
empty-chair_three-times = Three times now. What’s wrong with you?
    .feedback = It comes from worry and sounds like a telling-off. It may cost a day or two. When somebody has let you down, saying so is fine.
empty-chair_read = Read, 18:22. No dots.
empty-chair_silence = Put the phone away and sing.
    .feedback = You left it for a calmer hour. She can’t know yet that you noticed. Not every empty chair needs a message that evening.
empty-chair_two-parts = Jo sings half of alto two as well. It’s too low for her.

## Q2

ten-to-three_title = Ten to three
    .about = Ines writes in the night and tells of people who get her.
ten-to-three_ceiling = Ten to three. Jo’s phone lights up the ceiling.
ten-to-three_to-the-glove = Tell the glove I’m sorry.
ten-to-three_four-times = Read yours four times.
ten-to-three_so-i-write = You didn’t ask where I was. So I’m writing.
ten-to-three_awake = Awake. Good awake. Can’t explain on a phone.
ten-to-three_i-am-now = I’m awake too, now. Are you all right?
ten-to-three_people = They say nobody else gets me. They’re awake when I am.
    .note = Somebody told her that nobody else understands her, at an hour when all her other people sleep.
ten-to-three_who-is-they = Who’s “they”?
ten-to-three_after-hours = After Hours. A call, midnight to three. You study, and say one true thing.
ten-to-three_always-laugh = They’re serious when I am. They say you lot only ever laugh.
    .note = A small true thing that somebody made bigger for her: now her old friends only laugh.
ten-to-three_counts = Jo counts how often she laughed at Ines this month. She stops at six.
ten-to-three_some-was-me = Some of that was me. Sorry.
ten-to-three_toast = Light’s on. Who’s up at this hour? I’m only after toast.
    .note = He asks because he saw a light. He waits for no answer, and takes his toast.
ten-to-three_what-they-get = What is it that they get?
    .feedback = You asked about the part she likes, and don’t know the answer. It may take her days. At three in the morning, “sleep well” would do too.
ten-to-three_that-i-mean = That I mean things. Friday, in daylight. I’ll tell you.
ten-to-three_on-purpose = Three in the morning? On purpose?
    .feedback = Asked lightly, it lets her smile and answer. It could land as another laugh. Between people who trust each other’s jokes it usually holds.
ten-to-three_on-purpose-yes = On purpose. Ha. I’ll tell you on Friday, in daylight.
ten-to-three_strange = That sounds strange.
    .feedback = Honest, and a verdict on a thing you haven’t seen. It may close the talk for days. “I don’t get it yet” says nearly the same.
ten-to-three_dots = Three dots. Then none.
ten-to-three_silence = Turn the phone over and sleep.
    .feedback = You kept your night, and left her line where it was. She may wonder if you minded. Three in the morning is a fine time to be asleep.
ten-to-three_morning = In the morning there’s one more line: “Night, Jo. Bus stop on Sunday?”

## Q3

the-wall_title = The wall
    .about = Ines closes up. Hana knows about slammed doors.
the-wall_two-past-three = Two minutes past three. Jo’s phone lights up the ceiling.
the-wall_my-mother = You sound like my mother.
the-wall_only-asking = I didn’t mean it like that.
the-wall_wren-said = Wren said you’d say that.
    .note = Somebody told her beforehand what you would say. Whatever you say now, Wren was right.
the-wall_who-is-wren = Who’s Wren?
the-wall_a-weekend = From After Hours. We study at night. At three everyone says one true thing.
the-wall_not-now = There’s a weekend, too. I was going to tell you. Not now.
the-wall_two-days = Wednesday, nothing. Thursday, nothing. Jo wipes her screen and looks again.
the-wall_what-did-you-say = You looked at your phone all day like it burns. What did you tell her?
the-wall_i-said-strange = I said it sounds strange.
the-wall_slam-strange = “Strange” is a door slamming. I know. I slam it monthly.
the-wall_i-said-wrong = I asked what’s wrong with her.
the-wall_slam-wrong = That’s a door slamming. I know. I slam it monthly.
the-wall_knock = I don’t know what you’re meant to do. Mostly I wait and knock again.
the-wall_bar-twelve = Altos. Bar twelve was a disaster. I expect all of you on Tuesday.
    .note = Loud in writing, and about bar twelve. Nobody has to make up for anything.
the-wall_like-a-judge = I said that like a judge. I meant it like Jo.
    .feedback = You took back the tone and kept the worry. It costs a bit of pride. Fair words could also just be left, with time.
the-wall_ask-properly = OK, Jo. Ask me like Jo, then.
the-wall_still-here = Glove’s still here. So am I.
    .feedback = No question, so nothing to defend. What you said before still hangs there. With somebody who waits for a sorry, say sorry too.
the-wall_sunday = Bus stop, Sunday. I want my glove.
the-wall_how-begin = How would you begin? With Ines, I mean.
    .feedback = Somebody else now thinks along. It costs a little of Ines’s privacy. Some quarrels need only two people and a day.
the-wall_slowly = Slowly. Tuesday, on the steps after choir? I’m no expert.
the-wall_and-a-stop = On Saturday Ines writes: “Glove? Bus stop, Sunday, half past nine.”
the-wall_silence = Let it rest.
    .feedback = A closed door is left alone for a bit. It can feel like doing nothing. If someone’s in danger you don’t wait: you fetch somebody.
the-wall_one-word = On Saturday one word comes: “Glove?” Then a bus stop, and a time.

## Q4

what-she-likes_title = What she likes
    .about = Friday in daylight: a good thing, and a tired friend.
what-she-likes_true-thing = We read. Then everyone says one true thing. Nobody looks at a phone.
what-she-likes_sounds-good = That sounds good. I mean it.
what-she-likes_chemistry = Chemistry’s up two grades. I get it now.
what-she-likes_two-grades = Two? In chemistry? From that man?
what-she-likes_no-jokes = Nobody there made a joke about it.
what-she-likes_pim-says = Mum went on about marks again. Pim says that’s mostly noise.
    .note = One person there decides whose feelings count. Hers do. Her mother’s don’t.
what-she-likes_gran = Gran’s tests: family only for now. You may need a friend, so pick one.
    .note = A secret with a “for now”, and you’re given somebody to share it with.
what-she-likes_pavement = Jo reads that twice. She thinks of Gran’s hands, and of who to pick.
what-she-likes_four-hours = I sleep four hours. If I miss a night, they all ask where I was.
    .note = A free evening has to be explained there. So she gives it up, and her sleep with it.
what-she-likes_only-four = Only four? Since when?
what-she-likes_wren-three = September. Wren does three.
what-she-likes_bed-once = What if you go to bed once?
    .feedback = You asked about one night, and took nothing from her. It may sound like a parent. One bad night before a test could just pass.
what-she-likes_nobody-does = Nobody does.
what-she-likes_reads-again = A minute later she has read it again. Jo can see that she’s there.
what-she-likes_todays = Tell me today’s true thing.
    .feedback = You joined in with the part she likes. It works here too, and may bring more than you can answer. Just liking her marks is fine.
what-she-likes_tired = I’m tired. There. That’s today’s true thing.
what-she-likes_about-gran = Gran’s having tests. I’m allowed one friend. I pick you.
    .feedback = You trusted her with something of yours, and she can help again. It leaves you a bit bare. It could keep for a quieter day.
what-she-likes_is-she-scared = Jo. Is she scared? Are you?
what-she-likes_slippers = She asked for her good slippers. I’m a bit scared, yes.
what-she-likes_silence = Leave it there for today.
    .feedback = You heard what she likes, and didn’t spoil it. What worries you stays with you. Not every talk has to get there.
what-she-likes_sunday-then = At six she writes: “Bus stop, Sunday? I want my glove.”

## Q5

the-glove_title = The glove
    .about = A bus stop, five minutes and a promise.
the-glove_bus-stop = Sunday, 21:31, the stop by the swimming pool. It’s raining sideways.
the-glove_far = Ines stays out at the kerb, with her hood up.
the-glove_near = Ines sits down so close that the bench creaks.
the-glove_you-kept-it = You kept it.
the-glove_three-weeks = I dried it on the heater. Here.
the-glove_keep-it = You keep it till I’m back. I’d only lose it.
the-glove_five-minutes = I’ve got five minutes. On Sundays there’s one at ten, too. They wait for me.
    .note = All of them wait for her every night, so five minutes with you already make her late.
the-glove_the-bus = Home by ten. Not because of you. Because of the 21:40.
    .note = He wants to know when you’re back and says why. The why is a bus.
the-glove_weekend = A weekend, the 21st. Phones in a box. Wren, on the call, asked who’d worry.
    .note = Somebody asked her who would notice, and wants her where nobody can ring.
the-glove_who-would = What did you say?
the-glove_nobody-much = Nobody much. Mum and Dad think I’m always out anyway.
the-glove_me-though = I would.
the-glove_promise = They said best tell nobody. Don’t tell, Jo. Promise.
    .note = Somebody asked Ines to hide it, and she passes that on. She’d be alone with it, and so would you.
the-glove_lights = The 21:40 comes round the corner with all its lights on.
the-glove_cant-promise = I can’t promise that. I don’t even know where it is.
    .feedback = You said no to the promise, and not to her. She may be hurt tonight. For a birthday present a quick promise is fine.
the-glove_forget-it = Then forget I said it.
the-glove_door = The bus door opens and shuts. Jo watches her through the back window.
the-glove_i-promise = I promise.
    .feedback = Warm and quick; people who like each other do it. Now you carry it alone, and may still say that it’s heavy. A surprise party would be light.
the-glove_thank-you = Thank you. Really.
the-glove_green-hand = She waves until the corner, with one green hand.
the-glove_who-ring = Who would you ring from there?
    .feedback = You asked for one plain fact. She may hear a no in it. Many camps put phones in a box; they give home a number to ring.
the-glove_hm = Nobody. It’s a box, Jo. You don’t trust me.
the-glove_timetable = She reads the timetable for a bus she isn’t taking.
the-glove_silence = Hug her, and get on the bus.
    .feedback = She knows that you like her, and you’ve promised nothing. Her question stays open. With another bus soon, you could stay and ask.
the-glove_wet-hood = Her hood is wet. She holds on a second longer than Jo does.

## Q6

forty-one-tiles_title = Forty-one tiles
    .about = A night in the bathroom with something that weighs.
forty-one-tiles_tiles = Forty-one tiles above the bath. Jo has counted them twice.
forty-one-tiles_no-scolding = Tuesday, everybody. Whoever has missed a few: no scolding is planned.
    .note = He’d like everyone back. If somebody can’t come, nothing follows.
forty-one-tiles_bathroom = Are you ill, or reading?
forty-one-tiles_thinking = Thinking.
forty-one-tiles_lovely = Wren calls a secret a duet. Only you know.
    .note = Somebody gave Ines a pretty word for it. You’re the only one who holds it now, and you can’t ask anyone.
forty-one-tiles_lovely-anyway = You didn’t promise. But Wren calls a secret a duet, and only you know.
    .note = { forty-one-tiles_lovely.note }
forty-one-tiles_what-if = What if it’s awful and you want to leave?
forty-one-tiles_its-reading = It’s reading, Jo. Wren says nobody has ever wanted to leave.
    .note = You asked Ines about leaving. One person has answered for everybody, before anyone could ask.
forty-one-tiles_have-to-go = Nearly midnight. They’re calling me in.
forty-one-tiles_the-crack = One tile is cracked. Jo decides that it still counts as one.
forty-one-tiles_typing = You’re typing to me and stopping. I’m up. I’ve got glue drying.
forty-one-tiles_to-hana = Can I tell you something that isn’t mine?
    .feedback = You picked one person and began with what is hard. It costs Ines a little privacy. A secret that weighs nothing can stay where it is.
forty-one-tiles_not-on-here = Yes. Tuesday after choir, on the steps. Not on here.
forty-one-tiles_too-fast = I promised too fast. If I get scared, I’ll ask someone.
    .feedback = You took it back and told her first. She may be cross by morning. A promise about a present can simply be kept.
forty-one-tiles_dots-midnight = Three dots, one minute before midnight. Then she’s in the call.
forty-one-tiles_too-heavy = This is too big for just me. If I get scared, I’ll ask someone.
    .feedback = You told her what you’ll do before you do it. She may be cross by morning. A light secret needs no such line.
forty-one-tiles_dots-gone = { forty-one-tiles_dots-midnight }
forty-one-tiles_the-loft = Write two lines to Samira, at the youth club.
    .feedback = You asked somebody whose work this is. The answer takes until morning. Asking a friend first would do as well.
forty-one-tiles_thursday = Samira, at the Loft. Thursday at four? Ring before if anyone’s in danger.
forty-one-tiles_silence = Light off.
    .feedback = You slept on it, as far as that goes. It will still be there on Tuesday. If somebody is in danger tonight, you wake the house.
forty-one-tiles_grout = In the dark Jo goes on counting, from memory.

## Q7

without-a-promise_title = Without a promise
    .about = Ines is hurt, and somebody else writes to Jo.
without-a-promise_one-thing = I told you one thing. One.
without-a-promise_still-here = I know. I’m still here.
without-a-promise_conditions = Wren says a friend with conditions only wants an alto.
    .note = You asked for something to be different. That becomes proof that you don’t like her. It hushes you.
without-a-promise_i-want-ines = I want Ines. The alto can wait.
without-a-promise_take-the-nine = The 14 is late again. Take the 9.
without-a-promise_wren-here = Hello Jo, this is Wren from After Hours.
    .note = A stranger has your name and your number. You gave her neither.
without-a-promise_some-quiet = Ines is fine. What she needs from the altos is some quiet.
    .note = A stranger speaks for her and asks you to step back. It sounds polite, and it closes your door for you.
without-a-promise_picture = Jo never gave Wren her name. She sends Ines a picture of the message, without a word.
without-a-promise_robe-size = Sizes, please. I have asked three times today. I shall ask a fourth.
    .note = Many messages, all about sizes, to everyone. One answer and it stops.
without-a-promise_didnt-ask = I didn’t ask Wren for that.
without-a-promise_ok = OK.
without-a-promise_from-you = I’d rather hear it from you. Even if it’s “quiet”.
    .feedback = You asked her and not the person who speaks for her. She may really want quiet. Often a message passed on is just that.
without-a-promise_some-quiet-only = A bit of quiet, then. Not all the way.
without-a-promise_to-wren = Thanks. I’ll ask her.
    .feedback = Short and polite, and Ines keeps the say. It may go straight back to her. Not answering Wren is fine too.
without-a-promise_no-need = No need. She tells us everything, the glove too.
    .note = You said you’d ask her. Somebody answers in her place and says that’s enough.
without-a-promise_the-loft = { forty-one-tiles_the-loft }
    .feedback = You found somebody who has seen such quarrels before. You have to wait until Thursday. In danger you’d ring now.
without-a-promise_thursday = { forty-one-tiles_thursday }
without-a-promise_silence = Leave it at “OK”.
    .feedback = Two letters, and no push. She can’t read in them how you feel. When both are tired it’s often enough.
without-a-promise_nine-bus = The 9 is late as well. Jo walks.

## Q8

hana-on-the-steps_title = Hana on the steps
    .about = Crisps, a biscuit tin, and one person who isn’t everybody.
hana-on-the-steps_with-crisps = I’m on the steps. I’ve got crisps.
hana-on-the-steps_nine-times = You’ve started typing nine times. I’m on the steps. I’ve got crisps.
hana-on-the-steps_cold-step = Tuesday, after choir. The chair was empty again. The step is colder than it looks.
hana-on-the-steps_box = There’s a weekend. Phones in a box. She wants nobody to know.
hana-on-the-steps_box-promised = There’s a weekend. Phones in a box. I promised not to tell, and I have.
hana-on-the-steps_how-are-you = You look grey. Do you sleep?
hana-on-the-steps_tiles-badly = Badly. I count tiles.
hana-on-the-steps_buses-badly = Badly. I count buses.
hana-on-the-steps_strange-spring = I had a strange spring. Somebody stayed near. That was the part that worked.
hana-on-the-steps_were-you-nice = Were you nice to them?
hana-on-the-steps_mostly = No. Mostly not.
hana-on-the-steps_telling-one = If I tell anyone else, she’ll hate me.
hana-on-the-steps_not-everybody = One person isn’t everybody. You pick who. And then you tell Ines that you did.
    .note = Most of it stays private. You choose the person, and Ines hears about it from you.
hana-on-the-steps_samira-first = Samira at the Loft says first what she can’t keep. I liked that.
hana-on-the-steps_good-night = Good night, altos. The chair stays out.
hana-on-the-steps_biscuit-tin = I have to take Samira Ms Karim’s tin. I ate what was in it.
hana-on-the-steps_with-hana = Will you come to the Loft with me?
    .feedback = You don’t have to go in alone. Hana will know that you went, and nothing of what you say. Going alone is fine too.
hana-on-the-steps_carry-the-tin = Thursday at four. I’ll carry the tin.
hana-on-the-steps_tamm-first = Mr Tamm, have you got a minute? It’s about the empty chair. And a weekend.
    .feedback = You asked the grown-up who was nearest. He may have to pass it on, and says so. Talking only about altos would be fine too.
hana-on-the-steps_ill-walk-you = I know altos. Samira at the Loft knows this. I’ll ring her now. You listen.
hana-on-the-steps_ines-first = I want Ines to hear it first, from me.
    .feedback = You won’t keep the secret, and won’t go behind her back. Others may hear of it through her. In danger, help comes first and Ines hears it after.
hana-on-the-steps_make-it-short = Then keep it short. I’d be scared too.
hana-on-the-steps_silence = Eat crisps and say nothing.
    .feedback = You’ve told one friend. Ines doesn’t know it yet, and the weekend has a date. A worry without a date can wait longer.
hana-on-the-steps_crumbs = Hana turns the bag upside down. They share the salt.

## Q9

tea-at-the-loft_title = Tea at the Loft
    .about = What Samira asks, what she keeps, and what she can’t.
tea-at-the-loft_kettle = Thursday at four. The Loft has two sofas and a kettle that won’t stop boiling.
tea-at-the-loft_hana-waits = Hana hands over an empty tin, says sorry to it, and waits downstairs.
tea-at-the-loft_tamm-waits = Mr Tamm says hello, and that he’ll be over the road, buying paper.
tea-at-the-loft_hit-it = You have to hit it. No, lower. Thank you.
tea-at-the-loft_fasting = The tea’s for you. I’m fasting today, I only smell it.
tea-at-the-loft_danger = Is anyone in danger tonight?
tea-at-the-loft_not-tonight = No. I don’t think so. Not tonight.
tea-at-the-loft_cant-keep = First, what I can’t keep: when I think somebody isn’t safe. Mostly you’d hear first.
    .note = She says where her silence ends before you’ve told her anything, so you can decide what to tell.
tea-at-the-loft_and-the-rest = And the rest?
tea-at-the-loft_stays-here = The rest stays with my team. I write down what you say, and the date.
tea-at-the-loft_no-name-needed = You needn’t say her name. What do you miss about her?
tea-at-the-loft_half-a-beat = She comes in half a beat late. On purpose, when it’s too solemn.
tea-at-the-loft_sips = Jo hadn’t known that before she said it.
tea-at-the-loft_biscuits = The biscuits are your duty. All of them.
    .note = It’s called a duty, and it is biscuits. Leave them, and she’ll take them home.
tea-at-the-loft_what-was-done = What have other people decided for her, that you know of?
tea-at-the-loft_when-to-sleep = When she’s awake. Who’s for her and who isn’t. And there’s a weekend, the 21st.
tea-at-the-loft_who-runs-it = Who runs it? And does her mum know?
tea-at-the-loft_who-would-worry = I don’t know. And no. But somebody asked her who’d worry.
tea-at-the-loft_will-and-wont = That weekend I can’t keep to myself. Her mum has to hear before it.
tea-at-the-loft_on-tuesday = I’ll help your friend say it. And on Tuesday I ask you again.
tea-at-the-loft_her-name = Her name’s Ines.
    .feedback = Now Samira can act, if nobody else does. It takes something from Ines that you’ll want to tell her. With no date, the name could wait.
tea-at-the-loft_only-in-here = Thank you. If I have to use it, I’ll try to tell you both first.
tea-at-the-loft_she-decides-too = Until Wednesday it’s hers to say. Then I ring. Come and be cross with me.
tea-at-the-loft_no-name = No name yet. What do I write to her?
    .feedback = You got help and kept her name. Samira can do less with it. Saying it is fine too; she has told you where it could go.
tea-at-the-loft_what-you-did = What you did, and where. What you left out. Then something ordinary.
tea-at-the-loft_who-decides = Who decides now?
    .feedback = You asked what happens before it happens. The answer takes some of it out of your hands. If you only came to talk, you needn’t ask.
tea-at-the-loft_not-you = She does. At sixteen, her mum. Me, if somebody isn’t safe. Not you. Meant kindly.
tea-at-the-loft_silence = Drink the tea.
    .feedback = You said what you came to say. Questions are left; the door is open again next week. Sitting quietly is allowed here.
tea-at-the-loft_next-week = I’m here next Thursday too. The kettle will be exactly as bad.

## Q10

you-did-what_title = You did what
    .about = Jo tells Ines herself. Ines is furious.
you-did-what_asked-somebody = I’ve asked somebody about the weekend, at the Loft. You should hear it from me.
you-did-what_will-ask = I’m going to ask somebody about the weekend. You’re hearing it first.
you-did-what_did-what = You did what.
you-did-what_doing-what = You’re doing what.
you-did-what_said-so = You said you would. I thought you’d forget.
you-did-what_who-knows = Who knows? Everyone?
you-did-what_one-knows = One person. It’s her job.
you-did-what_two-know = Hana, and one person whose job it is.
you-did-what_three-know = Hana, one person whose job it is, and Mr Tamm a quarter of it.
you-did-what_hana-knows = Hana. Nobody else so far.
you-did-what_has-your-name = I gave her your first name. She said who might hear it, and when.
you-did-what_no-name = I didn’t say your name.
you-did-what_mine = It was mine to tell. Not yours.
you-did-what_broke-it = Yes. And I’d promised. It got too big for me.
you-did-what_too-big = Yes. It got too big for me.
you-did-what_potatoes-soon = Potatoes in five minutes. Plates, please.
you-did-what_who-she-is = Wren says: now you see who sits with you, and who only sits beside you.
    .note = One evening’s quarrel is used to sort you: Wren is with her now, and you are not.
you-did-what_do-you = Do you?
you-did-what_shut-up = Don’t be clever. I’m furious.
you-did-what_be-angry = Be angry. I’m staying.
    .feedback = You let her have it, without paying it back. It isn’t pleasant to stand in. If she shouts for days, you may go away for a while.
you-did-what_over-there = Stay over there, then.
you-did-what_word-for-word = I’ll tell you word for word what I said.
    .feedback = She can see that it was less than she feared. It may hurt to read. If she wants none of it tonight, it’ll keep.
you-did-what_eleven-minutes = It takes eleven minutes to type. She reads all of it, twice.
you-did-what_the-beat = You told her about the half beat.
you-did-what_before-i-say-it = You can read what I’ll say before I say it.
    .feedback = Nothing happens behind her back, and she may correct it. She gets time to ask you not to. In danger there’d be no time for that.
you-did-what_spelling = I’ll correct the spelling. That’s all.
you-did-what_the-tooth = In year six you told my dad about my tooth.
    .feedback = You reminded her that she has done the same, for you. It could sound like keeping count. Between old friends such a thing can open a window.
you-did-what_it-was-grey = You’d hidden it for a week. It was grey. I’d do it again.
    .note = She broke a secret of yours, told you so, and a dentist came of it. You stayed friends.
you-did-what_silence = Put the phone down and go and eat.
    .feedback = You’ve said it; now it’s her turn to be cross in peace. She may write more tonight, unread. One more line would do no harm.
you-did-what_potatoes = Jo eats six potatoes without noticing.

## Q11

no-question-mark_title = No question mark
    .about = One message a day that needs no answer. Then Carla asks.
no-question-mark_one-a-day = For days Jo has sent one message a day. None has a question mark.
no-question-mark_no-answer = None gets an answer.
no-question-mark_read-at-three = They’re read at three in the morning.
no-question-mark_not-rung = The Loft’s number is on a piece of paper. Jo hasn’t rung yet.
no-question-mark_raincoat = Saw a dog as big as a sofa. It wore a raincoat.
no-question-mark_next-day = The next day is Tuesday, and there is choir.
no-question-mark_an-attack = Mr Tamm sang your part today. It was an attack.
no-question-mark_not-an-attack = To those who laughed: I was in tune. It was the piano.
no-question-mark_what-colour = What colour was the raincoat.
no-question-mark_yellow = Yellow. With pockets.
no-question-mark_a-letter-samira = A raincoat? That’s a whole letter. And her mum, before Saturday? I’m here until nine.
no-question-mark_a-letter-hana = She asked about a raincoat? That’s a whole letter.
no-question-mark_pockets = What does a dog keep in pockets.
no-question-mark_gran-fine = Gran’s tests are fine. I wanted you to know.
no-question-mark_tell-her = Good. Tell her I asked.
no-question-mark_its-carla = Jo. It’s Carla. Ines’s mum. Are you up?
no-question-mark_up = Yes. Hello.
no-question-mark_is-she = She says she’s at yours on Saturday. Is she? I’m asking, not accusing.
    .note = She asks where her daughter will be and says how she means it. You may answer, or send her to Ines.
no-question-mark_crumb = Jo types nothing for a minute. In the kitchen Dad drops a lid.
no-question-mark_no-lets-talk = No. Can we all talk before Friday?
    .feedback = You answered truly and asked for a table for everyone. Ines may be cross again; you can tell her at once. For a film night you’d just say no.
no-question-mark_sitting-down = Yes. Where? I’m sitting down now. Does she know you’ve told me?
no-question-mark_she-will = At the Loft, on Thursday? In one minute she’ll know.
no-question-mark_ask-her = Ask her. I won’t lie to either of you.
    .feedback = You kept out of the middle, and nobody was lied to. Carla will hear a no in it. For late homework this is plenty.
no-question-mark_fair = Fair. I’ll knock on her door. With cocoa.
no-question-mark_yes = Yes.
    .feedback = It’s one short word for a friend. Her mother now thinks she knows where she’ll be. If Ines were coming to yours, it would just be true.
no-question-mark_toothbrush = Good. She forgets her toothbrush. I’ll see to it.
no-question-mark_silence = Leave it unanswered.
    .feedback = You said nothing untrue. Carla keeps her question, and so do you. If it isn’t urgent, no answer is often fine.
no-question-mark_read-mark = Under Carla’s question it says “read”. Both of them can see that.
wednesday_title = Wednesday
    .about = Who rings Carla, and who doesn’t.
wednesday_at-six = At six I ring her mum. Ines should know before then.
wednesday_told-her = I’ve told her. She wrote “OK”. With a full stop.
wednesday_tamm-rings = Mr Tamm gets off the 9 to say it: at six he rings Carla. Jo writes it to Ines first.
wednesday_with-a-name = Is it still Saturday? With a name I can do more.
wednesday_not-read = Still one line a day. Under Friday’s there is no “read”.

## Q12

late-is-a-time-too_title = Late is a time too
    .about = Saturday night: a toothbrush, a shoe bench, a borrowed phone.
late-is-a-time-too_phone-off = Saturday evening. Jo has rung Ines three times. Her phone is off.
late-is-a-time-too_outside = Jo. I’m outside yours with a toothbrush. Is she in there?
late-is-a-time-too_shoe-bench = Dad opens. Carla looks along the shoes in the hall. The ones she’s looking for aren’t there.
late-is-a-time-too_wasnt-true = She isn’t here. I said yes and it wasn’t true. I’m sorry.
late-is-a-time-too_didnt-answer = She isn’t here. I should’ve answered you. I’m sorry.
late-is-a-time-too_should-have-knocked = I waited four days for your answer. I should have knocked.
late-is-a-time-too_not-angry = I’m not angry. You’re sixteen, it wasn’t yours to carry. What do you know?
late-is-a-time-too_four-minutes = Jo tells it on the shoe bench: a call at night, a name or two, a weekend. Four minutes.
late-is-a-time-too_thanks = Thank you. Her dad’s ringing round. We both asked about marks. It was something else.
late-is-a-time-too_come-now = Got your message. I should have rung you, not written. I’m coming, with a flask.
late-is-a-time-too_police-now = Tell Carla: ring the police now. They’d rather hear early.
late-is-a-time-too_full-tank = We ring the police now. They’d rather hear early. I’ll get flask and car.
late-is-a-time-too_pims-phone = Hello. Pim here. Ines asked for my phone. She’ll be quick.
late-is-a-time-too_go-home-early = Jo? Is it allowed to go home early?
late-is-a-time-too_everyone-wobbles = Everyone wobbles after the soup. I’m counting breakfasts, so she should say now.
    .note = She asked about leaving. She has to decide on the spot, and who wants her to stay holds the phone.
late-is-a-time-too_cold-feet = Me again. My feet are cold. I’ve said three true things and none was that.
late-is-a-time-too_yes-always = Yes. Always. Your mum’s here, and not angry.
    .feedback = She knows now that the door is open, and who stands behind it. It takes the telling from her. In a quieter hour you’d ask first.
late-is-a-time-too_yes-please = Then yes please. It’s the house after the bridge.
late-is-a-time-too_who-shall-come = Yes. Who shall come? You choose.
    .feedback = She decides something on an evening when others decided. It costs a minute or two. If she were being hurt, you’d send help first.
late-is-a-time-too_mum-and = Mum. And someone who doesn’t ask things. It’s the house after the bridge.
late-is-a-time-too_carla-first = Give Carla the phone.
    .feedback = It’s her daughter, and she’s sitting beside you. Ines may be startled. A line from you first would be fine too.
late-is-a-time-too_its-mum = It’s Mum. I’m coming. You needn’t explain.
late-is-a-time-too_paper-map = Ines says where. Dad finds the bridge on a paper map.
late-is-a-time-too_silence = Say nothing, and let Carla read.
    .feedback = You let her mother see. Nobody had to find the right words. A single one would have been fine too.
late-is-a-time-too_rings-herself = Before anyone has typed a letter, Carla’s own phone rings. “The house after the bridge,” says Ines.

## Q13

three-chairs_title = Three chairs
    .about = Ines, Carla and Samira upstairs. Jo on the steps.
three-chairs_steps = Thursday, the Loft. Upstairs three chairs. Jo sits on the steps, with a green glove in her pocket.
three-chairs_cocoa = The cocoa took an hour. Ines wanted a place that isn’t home. The Loft has a kettle.
three-chairs_word-same = Jo sent Ines the words that she had sent Carla. “At least you send copies,” Ines wrote.
three-chairs_short-yes = Going up, Carla stops beside Jo. “That was a very short yes,” she says. “I heard it.”
three-chairs_window = Leave the window open. Then I needn’t say it all twice.
three-chairs_blank-line = List closes tomorrow. There is one blank line under Jo. Pencil will do.
    .note = The date is the old one, and a blank line is kept. Pencil can be rubbed out.
three-chairs_would-have = I’d have said no. So you didn’t ask me.
three-chairs_yes = Yes.
three-chairs_sitting = Then I’ll listen first. Look, I’m sitting.
three-chairs_jokes = They listened. At home I’m the funny one who loses gloves.
three-chairs_what-keep = What would you like to keep from it?
three-chairs_the-true-thing = The true thing. And two of the people. Not the three in the morning.
three-chairs_no-box = No weekend where nobody may ring. Ask me about another one.
    .note = A no with a reason, from the one who has to decide. The talk goes on after it.
three-chairs_half-glad = I’m cross. And a bit glad. Can it be both?
three-chairs_kettle-both = It can. Would somebody hit the kettle? It only stops then.
three-chairs_comes-down = Ines comes down. Carla and Samira stay at the top. Jo has stopped counting.
three-chairs_your-glove = I’ve still got your glove.
    .feedback = A small thing, and no question in it. She may take only the glove. To know how she is, you may ask.
three-chairs_the-other = I know. I’ve got the other.
three-chairs_move-up = Move up on the step, and say nothing.
    .feedback = There’s room beside you, and she can see it. It may stay quiet for long. “I’m glad” would be fine too.
three-chairs_sits = Ines sits down. The step is narrow. They watch a van park, three times.
three-chairs_keep-two = Carla, may she keep two of them? In daylight?
    .feedback = You asked for something Ines wants, where all could hear it. It puts Carla on the spot. Ines may also ask for it herself.
three-chairs_need-names = I’d want names. And I’d want to give them lunch.
three-chairs_go-home = I’ll go home. You don’t owe me a report.
    .feedback = You left the next step to her. It may be a while. Staying on the step would be fine too.
three-chairs_thanks-window = OK. Thanks for the window.
three-chairs_silence = Look at the wall until they’ve gone.
    .feedback = You gave her a way past you without a word. You don’t know what she thinks. A hello would be fine too.
three-chairs_going-past = In passing she knocks on Jo’s shoulder, once, the way you knock on a door.

## QE1

the-low-part_title = The low part
    .about = Concert night. Ines comes late, and sits.
the-low-part_concert = Concert night. Robes, coughing, Dad in row two beside Carla.
the-low-part_taken = Is this chair taken?
the-low-part_music-stand = Only by the music stand. It was lonely.
the-low-part_sing-or-dont = Good evening, Ines. Sing or don’t.
the-low-part_dont = Don’t. Today.
the-low-part_three-songs = For three songs she turns the pages for Hana. Jo looks at Mr Tamm, and only at him.
the-low-part_last-song = In the last song the floor hums. It’s the low part. It comes in half a beat late.
the-low-part_early = You were late.
the-low-part_on-purpose = You were solemn.
the-low-part_true-thing = True thing: I was lost from bar twelve.
the-low-part_so-was-i = So was I.
the-low-part_last-bus = 21:40. There’s room for three if nobody brings a music stand.
the-low-part_soup = Soup at ours tomorrow. You and your dad. Bring Hana.
the-low-part_after-hours = Wren wrote yesterday. I wrote back that I’m asleep. It was nine in the evening.

## QE2

home-early_title = Home early
    .about = A flask, a kitchen at one in the morning, and sleep.
home-early_one-oclock = One in the morning, Carla’s kitchen. Ines’s dad sits by the phone. Jo and Hana keep the kettle warm.
home-early_a-car = A car, and behind it the police, who only wave. Carla gets out, and somebody in a blanket.
home-early_hummed = Nobody asked anything in the car. Mum hummed.
home-early_dont-hum = I don’t hum.
home-early_leaked = The flask leaks. I’ve sat in tea since the bridge.
home-early_leaks-dad = { home-early_leaked }
home-early_were-you-cross = Jo. Are you cross?
home-early_first-scared = I was scared. Then I counted your spoons.
home-early_how-many = How many?
home-early_twenty-two = Twenty-two.
home-early_pim-carried = Pim carried my bag to the gate. Asked me to stay. Then carried it on.
home-early_bed = I could make toast. Or go. Either’s fine.
home-early_toast = Toast.
home-early_monday = You can tell me tomorrow. Or on Monday.
home-early_tuesday = Monday. I want to sleep first.
home-early_asleep = She sleeps until four on Sunday. Nobody rings, and nobody waits.
home-early_spoons = True thing. It’s twenty-three. One was in the sugar.

## QE3

not-ready_title = Not ready
    .about = The friendship rests. Nobody goes away.
not-ready_weeks = Nearly two weeks. The concert has been. The music stand sang alto two. Nobody clapped for it.
not-ready_dont-go = Not ready. Don’t go.
not-ready_not-going = OK. I’m not going.
not-ready_no-more = That’s the whole talk. Jo copies it on paper, to have it somewhere.
not-ready_she-sleeps = Jo. She sleeps at night now. She says I may tell you.
not-ready_thank-you = Thank you for asking her.
not-ready_pencil = Summer list. One alto stands there in pencil. It may stay in pencil.
not-ready_how-is-it = Is it horrible?
not-ready_mostly = A bit. It’s like a bus that’s coming, and nobody says when.
not-ready_your-sort = I’m not a bus. I’ve got crisps, though.
not-ready_next-bus = There is always a next one. I mean buses.
not-ready_sofa = The sofa dog went by. No raincoat today.
not-ready_shame = Shame.
not-ready_wren-asked = Left the call. They asked why. Said: school in the morning.
not-ready_eight-words = Jo counts the words. It’s a good number for a Tuesday.

## QE4

every-second-week_title = Every second week
    .about = Lunch by daylight, and a true thing before choir.
every-second-week_saturday = Every second Saturday, one o’clock. Two from the call come to Carla’s for lunch: Leni and Bo.
every-second-week_names = Leni, Bo. I’ve got your mums’ numbers. Does anyone not eat leeks?
every-second-week_leeks = Nobody eats leeks, Mum.
every-second-week_stand-up = Jo. You’re late. They’re asking who you are.
every-second-week_nine = On the 9. It’s late.
every-second-week_lotte = Leni is bad at chemistry and says so. Bo falls asleep beside the pudding, at two.
every-second-week_wren-too = I asked Wren as well. She’s never free by day.
every-second-week_are-you-sad = Are you sad about that?
every-second-week_a-bit = A bit. Wren listened. And then she didn’t let go.
every-second-week_tuesday = On Tuesday, before the first note, each of them says one true thing.
every-second-week_hate-bar = I hate bar twelve.
every-second-week_me-too = I wrote bar twelve.
every-second-week_slept = I slept eight hours. And I’m still a bit cross with Jo.
every-second-week_fair = Fair. I would be too.
every-second-week_kettle = Samira’s got a new kettle. It stops by itself. She misses hitting it.

## Endings, turning points, questions, for the facilitator

ending-the-low-part = The low part
    .opening = She came late and sat down by herself. A chair was kept for her, and a glove. Others had taken her nights, one by one, and kindly. Nothing you said, or didn’t say, did that.
ending-home-early = Home early
    .opening = She asked if she might go home, and somebody was there to say yes. Late was early enough. That others made it hard is their doing. You needn’t have known it all from the start.
ending-not-ready = Not ready
    .opening = The friendship rests, and nobody has gone away. She sleeps, and let her mother tell you. It was heavy, and you told somebody. Her being cross doesn’t mean that you harmed her.
ending-every-second-week = Every second week
    .opening = She kept two people and gave up the nights. Her mother knows their names, and what they don’t eat. There was nothing wrong with wanting to be taken seriously. Others used that wish.

turning-empty-chair = A joke, a plain “I miss you” and a sharp question came from the same worry. The sharp one closed the door for days. What keeps a talk open: one thing Jo saw, one she doesn’t know, and staying.
turning-the-wall = “Wren said you’d say that.” Wren had guessed it, so it fitted. What opened it again: “I said that like a judge”, a glove, a friend’s advice, or two quiet days.
turning-the-glove = “Don’t tell, Jo. Promise.” Dad wants Jo home by ten, and says why: a bus. Wren asked who’d worry, and gave no reason. A promise made too fast can be taken back.
turning-you-did-what = Telling one person is not telling everybody. Jo chose who, said what, and told Ines so. Ines was furious, and still a friend.
turning-no-question-mark = “Is she? I’m asking, not accusing.” No, “ask her”, yes, or nothing: where a grown-up knew the name, all led to a table on Thursday. Elsewhere two led to a long night, and then home.

question-which-secret = Which secret would Jo keep for Ines, and which not? Where is the line?
question-one-person = Who knew what at the end, and who didn’t? What did Ines get to say about it?
question-tones = Which of Jo’s lines kept the talk open? Did any close it for a while? What mended it?
question-may-she-be-cross = Is Ines allowed to be cross? What would Jo be sorry for, and what not?
question-not-done = What could one of the grown-ups have done sooner? What would have changed?
question-late = What let Ines ask so late? Who had said or done what before?
question-keep-two = What is different between lunch at Carla’s and the call at night?

facilitator-aim =
    To practise a talk that stays open: notice one thing you saw, ask one thing you don’t know, stay.
    And to see what happens after asking for help.
    Nobody in the room is “an Ines”. Sleeping little, studying hard and having new friends are nobody’s sign. What others decided for her is.
facilitator-timing =
    With 50 minutes: 5 for the ground rules, 20 for the story, 20 for the talk, 5 for the support page.
    With 25 minutes: don’t play. Read “The empty chair”, “The glove”, “Tea at the Loft” and “No question mark” aloud, then talk.
    You can stop at any line. Every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Jo and Ines, not about ourselves, and not about anybody we know.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “The empty chair”: read the three lines aloud, each in its own tone. What can Ines answer to each?
    – “The glove”: what does Dad want, what did Wren ask? Who says why? Who may know, and until when?
    – “Tea at the Loft”: list what Samira keeps, what she can’t keep, and who decides.
    – “No question mark”: vote on slips on Carla’s question. Anybody may say what any answer costs.
facilitator-you-may-hear =
    – “Telling is snitching.” You could ask: whom did Jo tell, what exactly, and who heard of it first?
    – “She only studies.” She does, and likes it. Who decides when she may go to bed?
    – “I’d never tell.” What would Jo need to know before she could promise?
    – “So her mother should take the phone.” The weekend took it too. What could she not do there?
    – “What is After Hours for?” The story doesn’t say. What was done to Ines there?
    – “At my camp phones were in a box too.” Who at home had its number? Had anybody asked who’d worry?
facilitator-leave-out =
    – Anybody’s own friends, family, sleep, marks, faith or politics.
    – “Do you know somebody like that?”
    – Which tone is the proper one. Several work.
    – Real groups, real names, real cases, also from the news.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details, and no name of a friend.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
facilitator-close =
    Let everybody write one message that needs no answer, to somebody in the story. No question mark.
    Show the support page once more, for everybody, and say how long you will stay in the room.

## Words that the story explains

word-alto = alto
    .means = a low voice in a choir
word-robe = robe
    .means = what a choir wears on stage
word-bar = bar
    .means = a short piece of written music
word-beat = beat
    .means = one count in music
word-solemn = solemn
    .means = very serious
word-duet = duet
    .means = a song for two
word-flask = flask
    .means = a bottle that keeps tea hot
