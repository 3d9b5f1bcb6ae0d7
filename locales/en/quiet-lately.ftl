# Quiet Lately, English (reference). Licence: CC BY 4.0.
# How to read the ids: scene_beat. A message that the debrief comments on has a .note, an answer has a .feedback.
# Young people write without a final full stop. Grown-ups keep theirs, and so do Wren, Pim and Fenn.

## People and places

cast-jo = Jo
    .about = you
    .letter = J
cast-ines = Ines
    .about = your friend, from choir
    .letter = I
cast-hana = Hana
    .about = from your choir
    .letter = H
cast-tamm = Mr Tamm
    .about = leads your choir
    .letter = T
cast-samira = Samira Haddad
    .about = youth worker at the Loft
    .letter = S
cast-carla = Carla
    .about = Ines’s mother
    .letter = C
cast-dad = Dad
    .about = your father
    .letter = D
cast-leni = Leni
    .about = new to you
    .letter = L
cast-wren = Wren
    .about = new to you
    .letter = W
cast-pim = Pim
    .about = new to you
    .letter = P
cast-ada = Ada
    .about = new to you
    .letter = A
cast-fenn = Fenn
    .about = new to you
    .letter = F

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
channel-leni = Leni
    .about = Murmur
channel-wren = Wren
    .about = Murmur
channel-pim = Pim
    .about = Murmur
channel-phone = Pim’s phone
    .about = Murmur
channel-choir = Choir chat
    .about = Murmur
channel-guests = The guest chat
    .about = After Hours, on Murmur
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
    A grandmother has tests. On some ways somebody is away for a night and is fetched home.
    You can step away at every point.

ask-do = What does Jo do?
ask-say = What does Jo say?
ask-write = What does Jo write?

## Q1

empty-chair_title = The empty chair
    .about = Choir on Tuesday: a glove on a chair, and a list.
empty-chair_glove = Tuesday, choir. Four chairs for the altos. On the second one lies a green glove.
empty-chair_alto-two = Alto two is me and a music stand today
empty-chair_third = It’s the third Tuesday, I counted
empty-chair_everything = I’ve gone through everything I said since summer and there was one thing about her scarf, but it was a nice thing
empty-chair_cant-today = Can’t today. Sing for two
empty-chair_list = List closes on Friday the 20th. No name, no robe. I count robes, not reasons.
    .note = One date for all of them, known for weeks. Late costs a robe, and nothing else.
    .shows = “Friday the 20th”, and “not reasons”
    .settles = Ask Mr Tamm what happens to somebody who comes late.
empty-chair_look-list = Strict isn’t the same as pressing. Look at what a no costs.
    .pressing = It sounds like it: a date, and something to lose. But the date is the same for everybody, and no reasons are asked for. It’s fine.
    .fine = One date for everybody, and nobody’s reasons are counted. Late costs a robe, not a friend. That’s why it’s fine.
    .unclear = You’ve only seen a list, so waiting is fair. What’s in it is enough here: one date for everybody, and no reasons asked for. It’s fine.
empty-chair_write-now = You have to write to her now, tonight, before she thinks nobody minds
    .note = Hana’s fright becomes yours: now, tonight, or else. She takes it back.
empty-chair_keep-the-chair = Is Ines ill? I only ask because of the chair. I’ll leave it where it is.
empty-chair_when-you-like = Sorry, that was me being nervous. Write when you like, or don’t
empty-chair_break = In the break Jo takes a picture of the glove. Then she looks at an empty line.
empty-chair_joke = Your chair has a glove on it. It can’t hold the low part
    .feedback = Nothing has been done to Ines that you can see; three missed Tuesdays can be flu. A joke says “I noticed” and leaves the answer to her. If jokes get nothing back, a plain line is fine.
empty-chair_miss = I miss you at choir, no hurry
    .feedback = One true thing, and “no hurry” means it can wait for days. She can’t feel chased by it. If it waits too long, ask a plain question. That’s fine between friends.
empty-chair_three-times = Three times now. What’s wrong with you?
    .feedback = You pressed here: three counts, and a question she can only defend herself against. Worry did that. It can be taken back, as Hana just did. Where somebody has let you down, saying so is fine.
empty-chair_read = Read, 18:22. No dots.
empty-chair_silence = Put the phone away and sing.
    .feedback = Hana pressed and took it back, so nothing hurries you. Ines can’t know yet that she’s missed. One quiet evening is fine. After a fourth empty Tuesday, a line would help more.
empty-chair_two-parts = Jo sings half of alto two as well. It’s too low for her.
empty-chair_both-halves = You sang her part, I heard it, you went red at the low bit. I’d have helped but I can’t even

## Q2

ten-to-three_title = Ten to three
    .about = Ines writes in the night and tells of people who get her.
ten-to-three_ceiling = Ten to three. Jo’s phone lights up the ceiling.
ten-to-three_to-the-glove = Tell the glove I’m sorry. I’m awake, good awake
ten-to-three_four-times = Read yours four times. I’m awake, good awake
ten-to-three_so-i-write = You didn’t ask where I was. So I’m writing. I’m awake, good awake
ten-to-three_i-am-now = I’m awake too now, are you all right?
ten-to-three_people = They say nobody else gets me. They’re awake when I am
    .note = Somebody told her that nobody else understands her, while all her people sleep.
ten-to-three_after-hours = After Hours. It’s a call, no cameras, midnight to three. You study, then everyone says one true thing
    .note = A study call at an odd hour. Many study at night; it’s nobody’s sign.
ten-to-three_ill-with-worry = Three in the morning! You’ll make me ill with worry, Jo.
    .note = His worry is laid on you, as if you’d caused it. He takes it back.
    .shows = “You’ll make me ill”
    .settles = Say “I’m all right”, and see if it stays your fault.
ten-to-three_look-worry = Nice people press too. This is about one line.
    .pressing = He’s frightened, and puts it on you: “you’ll make me ill”. That presses, kind as he is. What he does next tells you more than this one line.
    .fine = A father may ask who’s up at three, and send you to bed. Here he does neither: you’re to blame for how he feels. That presses. See what’s next.
    .unclear = How he means it, you can’t know yet. What it does is plain: his worry is your doing. The line presses. What comes next will tell you more.
ten-to-three_a-fright = No, that’s not fair. I saw a light and got a fright. It’s mine, not yours. Sleep soon.
ten-to-three_always-laugh = You lot only ever laugh. There I can be serious
    .note = A small true thing that somebody made bigger for her: now her old friends only laugh.
ten-to-three_counts = Jo counts how often she laughed at Ines this month. She stops at six.
ten-to-three_some-was-me = Some of that was me, sorry
ten-to-three_what-they-get = What is it that they get?
    .feedback = She’s been told that nobody else gets her. You didn’t argue. You asked about what she likes, so there’s one more person who wants to know. “Sleep well” would be fine too.
ten-to-three_that-i-mean = That I mean things. Wren says say it in daylight though, so Friday
    .note = Wren’s advice sends her to you, by day. She may still write tonight.
ten-to-three_on-purpose = Three in the morning? On purpose?
    .feedback = Somebody has told her that you lot only laugh. A joke can sound like proof of it. If she jokes back, it held. With somebody who’s sore, plain words are easier.
ten-to-three_on-purpose-yes = On purpose, ha. Ada says even we should sleep. Come and read along on Saturday
    .note = Somebody there sends them all to bed, and you may see for yourself.
ten-to-three_strange = That sounds strange
    .feedback = Somebody told her that her friends don’t take her seriously. A verdict on a thing you haven’t seen fits that too well, and she may close up. “I don’t get it yet” says nearly the same and stays open.
ten-to-three_dots = Three dots. Then none.
ten-to-three_silence = Turn the phone over and sleep.
    .feedback = Two things were done to her: nobody else gets her, and you only laugh. You heard both, and argued with neither. Being asleep at three is fine. By day, let her hear that you’re still there.
ten-to-three_morning = You slept! Good. I’ll tell you on Friday, by day

## Q3

the-wall_title = The wall
    .about = Ines closes up. Hana knows about slammed doors.
the-wall_two-past-three = Two minutes past three. Jo’s phone lights up the ceiling.
the-wall_my-mother = You sound like my mother
the-wall_wren-said = Wren said you’d say that
    .note = Somebody told her beforehand what you would say. Whatever you say now, Wren was right.
the-wall_who-is-wren = Who’s Wren?
the-wall_not-now = From my study call. And Wren says nobody should fight at three in the morning, so not now
    .note = The same Wren, and it’s fine: sleep first. Your talk is put off, not taken.
the-wall_two-days = Wednesday, nothing. Thursday, nothing. Jo wipes her screen and looks again.
the-wall_what-did-you-say = You’ve looked at your phone all day like it burns, what did you say to her? If I can ask
the-wall_i-said-strange = I said it sounds strange
the-wall_slam-strange = I know, I’ve slammed a few doors too. Mostly people wait and then knock again, which isn’t really a plan
the-wall_i-said-wrong = I asked what’s wrong with her
the-wall_slam-wrong = { the-wall_slam-strange }
the-wall_bar-twelve = Altos. Bar twelve was a disaster. I expect all of you on Tuesday!
    .note = Loud, to all the altos, and about bar twelve. Whoever is ill just isn’t there.
the-wall_like-a-judge = I said that like a judge. I meant it like Jo
    .feedback = She’d been told beforehand what you’d say. You took back the tone and kept the worry, so that guess no longer fits. It costs some pride, and nobody has to pay that on the same night.
the-wall_ask-properly = OK. Ask me like Jo then. Or come and look
the-wall_still-here = Glove’s still here. So am I
    .feedback = “Wren said you’d say that” makes anything you ask count against you. You asked nothing, so there was nothing to catch. What you said before still hangs there. A “sorry” can go with it.
the-wall_sunday = Keep the glove till Sunday. And read along on Saturday, if you must
the-wall_how-begin = How would you begin? With Ines, I mean
    .feedback = Wren’s guess left you alone with your tone. Now a friend thinks along. It costs a little of Ines’s privacy; say only what you need. Some quarrels only need two people and a day.
the-wall_slowly = Slowly? I’m no expert, but ask if you can come along to something, just to look, not to say anything
the-wall_silence = Let it rest.
    .feedback = Somebody told her what you’d say, and you haven’t said it. A door that’s left alone often opens. It’s fine while nobody’s in danger. If someone is, don’t wait: fetch somebody.
the-wall_one-word = You can read along on Saturday. If you want

## Q4

what-she-likes_title = What she likes
    .about = Friday in daylight: a good thing, and a tired friend.
what-she-likes_true-thing = We read. Then everyone says one true thing. Nobody looks at their phone
what-she-likes_sounds-good = That sounds good, I mean it
what-she-likes_chemistry = Chemistry’s up two grades. Two. And nobody there made a joke about it
what-she-likes_keep-the-biscuits = Pim did equations with me for an hour. I wanted to pay in biscuits. Keep them, said Pim
    .note = An hour of real help. Nothing was taken for it, and nothing asked since.
what-she-likes_pim-says = Mum went on about marks again. Pim says that’s just noise
    .note = Her mother is made smaller for her. Whatever Carla says next, it counts as noise.
what-she-likes_gran = Gran’s tests: family only for now. You may need a friend, so pick one.
    .note = A secret with a “for now”, and you’re given somebody to share it with.
what-she-likes_pavement = Jo reads that twice. She thinks of Gran’s hands, and of who to pick.
what-she-likes_four-hours = I sleep four hours, since September. If I miss a night I have to say why
    .note = A free night needs a reason there. So she gives up her sleep.
what-she-likes_bed-once = What if you just sleep, once?
    .feedback = She has to explain a free night. You asked about one night only, so she can test what a no costs there. It may sound like a parent. Before a test, short nights pass.
what-she-likes_nobody-does = Nobody does
what-she-likes_reads-again = A minute later she has read it again. Jo can see that she’s there.
what-she-likes_todays = Tell me today’s true thing
    .feedback = You joined in with the good part, and it works here too, by day, with you. That matters, because Pim has just made her mother’s worry into noise. You could also just have been glad about chemistry.
what-she-likes_tired = I’m tired. There. That’s today’s
what-she-likes_about-gran = Gran’s having tests. I’m allowed one friend, I pick you
    .feedback = She’s told that her people only make noise. You trusted her with something real, so she’s needed outside the call. Dad’s secret has an end and a helper in it. It could keep for another day.
what-she-likes_is-she-scared = Jo. Is she scared? Are you?
what-she-likes_slippers = She asked for her good slippers. A bit, yes
what-she-likes_silence = Leave it there for today.
    .feedback = Help with chemistry is fine. Having to explain a free evening isn’t. You took nothing from her, and what worries you stays with you for now. Not every talk has to get there.
what-she-likes_sunday-then = You can read along tomorrow, if you want. Then you’d see

## Q5

guests_title = The guest chat
    .about = One evening, Jo may read along. Some of it is fine.
guests_way-in-cool = Saturday, eight. Ines sends the way in: “Read for yourself then”
guests_way-in = Saturday, eight. Ines sends the way in: “You needn’t write. Just read”
guests_love-you = Jo! We already love you. Everyone here does!
    .note = Love before they’ve heard your voice, and in everybody’s name. A no would be rude.
    .shows = “already”, and “everyone here”
    .settles = Say nothing for a week, and see what’s left of it.
guests_just-read = Guests can just read. Nobody has to answer, and nobody keeps a list.
    .note = Silence is allowed here: whoever only reads is asked nothing.
    .shows = “just read”, and “nobody has to answer”
    .settles = Read, write nothing, and see if anybody minds.
guests_not-yet = hi jo. I don’t know you so I don’t love you yet, but hi
    .note = Warm, and only as warm as she can be so far. It leaves you time.
guests_missed-thursday = Leni, you missed Thursday. All twelve of us waited for you.
    .note = One night of Leni’s is weighed against twelve people, in front of all.
guests_asleep = I was asleep. I’ll be asleep this thursday too
guests_tell-us-before = Sleep, of course. Just tell us before, Leni, so nobody worries.
    .note = Plain kindness, or a rule that sleep needs leave. One line doesn’t show which.
    .shows = “of course”, and “just tell us before”
    .settles = See what happens when Leni sleeps again, and tells nobody.
guests_look-three = Not who says it. What it asks of somebody, and what a no costs.
guests_go-when = Wren says go when you’ve had enough. I say so too
    .note = You may go at any time, and both of them say so.
guests_until-nine = I’m free for equations until nine. Anyone? No is fine.
    .note = Help for whoever wants it, with an end at nine. The no is already in it.
guests_just-reading = Hi. Just reading
    .feedback = Ada’s love came before your first word. Two words back are polite and promise nothing. Wren had said that you may just read. Saying nothing would be as fine.
guests_fits-in = See? Fits right in!
guests_who-started = Who started this? Just curious
    .feedback = A fair question: whoever has nothing to hide can answer it. You were told to join first, and ask later. When a club says “our leader is Kim, ask her”, all is well.
guests_inside-first = You only see that from inside. Try one week, then ask.
    .note = You asked one plain thing. The answer is a first step, and no answer.
guests_sleep-well = Sleep well on thursday Leni
    .feedback = Leni was made guilty for one night’s sleep, in front of twelve people. You let her have it, aloud. Nobody has to speak up in a room they’re visiting. Whoever only reads does Leni no harm.
guests_first-one = thanks. you’re the first one who says that
guests_silence = Leave the chat.
    .feedback = Wren said you may just read, and nobody there made anything of your leaving. So that line was true. Fenn’s to Leni was less kind: one night, twelve people. A hello would have promised nothing, either.
guests_shuts-at-nine = At nine the guest chat shuts by itself. Nobody from it writes after Jo.
guests_gone-already = You left. Wren says guests do that. Stung a bit though. Bus stop tomorrow? I want my glove
    .note = She’s hurt, says so, and then asks you to the bus stop. Leaving cost you nothing.

## Q6

the-glove_title = The glove
    .about = A bus stop, five minutes and a promise.
the-glove_bus-stop = Sunday, 21:31, the stop by the swimming pool. It’s raining sideways. The glove has dried on Jo’s heater.
the-glove_far = Ines stays out at the kerb, with her hood up.
the-glove_near = Ines sits down so close that the bench creaks.
the-glove_keep-it = You kept it! Hold it till I’m back. Don’t tell Hana, we’ve got a bet
    .note = A secret about one glove and a bet. It weighs nothing, and Hana will laugh.
the-glove_eat-first = Ada says eat something first, or don’t. Got a crisp?
    .note = Somebody reminds her to eat, and leaves it to her.
the-glove_five-minutes = I’ve got five minutes. Sundays there’s a call at ten too, I can’t be late for it
    .note = Even five minutes with you are too many: she mustn’t be late there.
the-glove_the-bus = Home by ten. Not because of you. Because of the 21:40.
    .note = He wants to know when you’re back and says why. The why is a bus.
the-glove_weekend = There’s a weekend, the 21st. Phones in a box. Wren asked who’d worry. Nobody much, I said
    .note = Somebody asked her who would notice, and wants her where nobody can ring.
the-glove_me-though = I would
the-glove_promise = They said best tell nobody. Don’t tell, Jo. Promise?
    .note = Somebody asked Ines to hide it, and she passes that on to you.
the-glove_lights = The 21:40 comes round the corner with all its lights on.
the-glove_cant-promise = I can’t promise that, I don’t even know where it is
    .feedback = Wren asked who’d worry. And you’re to tell nobody, before you know where it is. You said no to the promise, and not to her. She may be hurt tonight. For a birthday present a promise is fine.
the-glove_forget-it = Then forget I said it
the-glove_door = The bus door opens and shuts. Jo watches her through the back window.
the-glove_i-promise = I promise
    .feedback = You said yes out of love. Ines was asked to keep it quiet, and now you are. There’s no address, no telephone, and only you know. It can be taken back tonight. A surprise party would be light.
the-glove_thank-you = Thank you. Really
the-glove_green-hand = She waves until the corner, with one green hand.
the-glove_who-ring = Who would you ring from there?
    .feedback = One plain fact, and nobody had given it to her. Wren asked who’d worry, not who could be rung. She may hear a no in it. Many camps put phones in a box; they give home a number.
the-glove_hm = Nobody. It’s a box, Jo. You don’t trust me
the-glove_timetable = She reads the timetable for a bus she isn’t taking.
the-glove_tell-my-dad = I’m going to tell my dad, tonight. I’m saying it to you first
    .feedback = You told Ines first that your dad would hear it, and the secret ended there. She’ll be angry, and you’ve stayed honest with her. If it were only the glove and the bet, you’d keep it, and that’s fine.
the-glove_you-wouldnt = You wouldn’t
the-glove_back-window = Jo gets on. Through the back window she sees Ines, who doesn’t wave.
the-glove_silence = Hug her, and get on the bus.
    .feedback = You promised nothing, and she knows you like her. But she’s been told to hide a weekend with no address, and now you know it too. One night is fine. Before the 21st, one more person needs to know.
the-glove_wet-hood = Her hood is wet. She holds on a second longer than Jo does.
the-glove_didnt-say = You didn’t say yes. You didn’t say no

## Q6b

kitchen-table_title = The kitchen table
    .about = Ten past ten: Jo, her dad, and what is known.
kitchen-table_ten-past-ten = Ten past ten. Dad has his coat on, to meet the bus. He takes it off again.
kitchen-table_sit-down = Sit down. You’re wet. Talk first, dry later.
kitchen-table_all-at-once = It’s Ines and there’s this call at night and they wait for her and there’s a weekend and nobody may ring and she asked me to promise and I didn’t
kitchen-table_know-or-guess = Slowly. What do you know, and what do you guess?
kitchen-table_three-things = I know the 21st. I know phones in a box. I know somebody asked her who’d worry. The rest is guessing
kitchen-table_i-ring-carla = I’ll ring Carla tomorrow at eight. You write to Ines before that, please.
    .note = A time and a reason, and Ines hears it from you. “Not yet” is possible.
kitchen-table_ines-first = I’ll write it now, then she’s got all night to be angry
    .feedback = Ines was asked to hide it from everybody. She’ll hear from you who knows, before anyone acts. Being angry is her right. If it were only a late night, Dad needn’t ring at all.
kitchen-table_can-it-wait = Can it wait? I want to see her at choir first
    .feedback = You’ve told one grown-up; what’s left is when. A day for a friend is fair, with nearly two weeks to go. With a bag by the door it couldn’t wait.
kitchen-table_till-tuesday = Till Tuesday. Not till the 21st. Then I ring, and I’ll tell you when.
kitchen-table_silence = Nod, and go and get dry.
    .feedback = You’ve said it, and it isn’t only yours any more. Dad rings tomorrow. Ines will hear it from her mother unless you write. Being too tired for more tonight is fine.
kitchen-table_on-the-heater = Your coat’s on the heater. Good night, Jo.
kitchen-table_washes-up = Dad washes up very quietly. In the morning Carla rings the Loft.

four-lines_title = Four lines
    .about = Ines reads it before anybody rings.
four-lines_both-written = Jo writes four lines. Ines reads them at three. Dad rings at eight, and Carla rings the Loft.

by-tuesday_title = By Tuesday
    .about = Carla knows now, and Ines knows who told.
by-tuesday_second-chair = Tuesday, choir. Ines doesn’t come. Carla knows now, from Dad.
by-tuesday_told-someone = You look like you’ve told someone, you needn’t say who
by-tuesday_my-dad = My dad. I said it to her first
by-tuesday_both-allowed = Then she’s allowed to be angry and you’re allowed to have done it, I think
by-tuesday_on-my-bed = Your dad rang my mum. She sat on my bed for an hour
by-tuesday_i-said = I said I’d tell him
by-tuesday_hear-you-out = Wren says I should hear you out. I don’t want to yet
    .note = Wren’s advice points to you, and she may still say “not yet”.
by-tuesday_so-cross = I’m so cross. And you did say, which makes it worse
by-tuesday_what-did-mum = What did your mum say?
    .feedback = You asked about the two of them, and not about the weekend. She was told to hide it, and now somebody sits with her. If she’d rather not say, that’s fine.
by-tuesday_held-my-foot = Nothing. She held my foot. It was weird. It was OK
by-tuesday_not-yet = Not yet is fine. I’m here
    .feedback = She said “not yet”, and you let it stand. Now that it’s no secret, she can be angry aloud. If you’re hurt too, you may say so.
by-tuesday_go-to-bed = I know. Go to bed, Jo
by-tuesday_silence = Let her last word stand.
    .feedback = Her mother knows, so nothing hangs on tonight. She says that she’s cross, and nobody pays for it. A short line tomorrow would be welcome.
by-tuesday_only-looked = You’re online and not typing, that’s allowed, I only looked
by-tuesday_dark = That night Jo’s ceiling stays dark.

from-the-loft_title = A line from the Loft
    .about = Samira writes, and Ines thinks about three chairs.
from-the-loft_who-i-am = Samira, youth worker at the Loft. Carla gave me your number. No answer needed.
    .note = A stranger says who gave her your number, and asks for no answer.
from-the-loft_cant-keep = If I think somebody isn’t safe, I can’t keep that to myself. The rest I can.
from-the-loft_still-angry = Is Ines still angry with me?
from-the-loft_only-tea = Ask her that. I don’t carry messages, only tea.
from-the-loft_ha-ok = Ha. OK
from-the-loft_said-maybe = Thursday, Mum and me at the Loft, three chairs and Samira. I said maybe
from-the-loft_near = Would you be somewhere near? Not in it. Near
from-the-loft_outside = I could sit on the steps outside
    .feedback = You offered a place near her and outside the talk. Others had planned her evenings; this she can refuse. She may want nobody there. That would be fine, too.
from-the-loft_see-about-it = Steps are OK. Maybe I’ll open the window
from-the-loft_you-choose = You choose who’s there. I can also not come
    .feedback = You left it to her, after weeks in which others chose for her. She may say no, and it needn’t be about you. If you’d like to be there, you may say so.
from-the-loft_not-the-room = Come. On the steps though, not in the room
from-the-loft_silence = Leave that to Ines.
    .feedback = She’s thinking, and you didn’t hurry her. Nothing hangs on your answer: Carla and Samira know. A “good luck” would have been fine as well.
from-the-loft_after-all = Thursday, four. The steps are free

## Q7

forty-one-tiles_title = Forty-one tiles
    .about = A night in the bathroom with something that weighs.
forty-one-tiles_tiles = Forty-one tiles above the bath. Jo has counted them twice.
forty-one-tiles_bathroom = Are you ill, or reading?
forty-one-tiles_thinking = Thinking
forty-one-tiles_lovely = Only you know now. Telling would spoil it for everybody
    .note = You alone hold it. Telling is made to look like harm, so you can’t ask.
forty-one-tiles_lovely-anyway = You didn’t promise. But only you know, and telling would spoil it for everybody
    .note = { forty-one-tiles_lovely.note }
forty-one-tiles_what-if = But what if it’s awful and you want to leave and nobody can ring and I’m the only one who knows?
forty-one-tiles_its-reading = It’s reading, Jo. Wren says nobody has ever wanted to leave
    .note = You asked Ines about leaving. One person has answered for everybody, before anyone could ask.
forty-one-tiles_the-crack = One tile is cracked. Jo decides that it still counts as one.
forty-one-tiles_typing = You’re typing to me and stopping, that’s four times now. I’m up anyway, glue’s drying, no need to answer
    .note = She sees you at midnight, says so, and leaves it to you.
forty-one-tiles_to-hana = Can I tell you something that isn’t mine?
    .feedback = “Only you know” makes one person carry two people’s weight. You picked one to share it with. It costs Ines some privacy. A secret that weighs nothing can stay where it is.
forty-one-tiles_not-on-here = Yes, but not on here, on the steps after choir, I’ll bring crisps
forty-one-tiles_too-fast = I promised too fast. If I get scared I’ll ask someone
    .feedback = A promise that was asked for before you knew what it held may be taken back, and you told her first. She may be cross by morning. A promise about a present can simply be kept.
forty-one-tiles_dots-midnight = Three dots, one minute before midnight. Then she’s in the call.
forty-one-tiles_too-heavy = This is too big for just me. If I get scared I’ll ask someone
    .feedback = “Telling would spoil it” is meant to stop just this line. You told her what you’ll do before you do it. She may be cross by morning. A light secret needs no such line.
forty-one-tiles_dots-gone = { forty-one-tiles_dots-midnight }
forty-one-tiles_the-loft = Write two lines to Samira, at the youth club.
    .feedback = Wren answered for everybody. You’ve asked a second voice, somebody whose work this is. The answer takes until morning. Asking a friend first would do as well.
forty-one-tiles_thursday = Samira, at the Loft. Thursday at four? Ring before if anyone’s in danger.
forty-one-tiles_silence = Light off.
    .feedback = Sleep is fine. But two things were done tonight: you were made the only one who knows, and the question about leaving was answered for her. It has a date. Before the 21st somebody else needs to know.
forty-one-tiles_grout = In the dark Jo goes on counting, from memory.
forty-one-tiles_cocoa-at-the-door = There’s cocoa outside your door. I’m not asking.

## Q8

without-a-promise_title = Without a promise
    .about = Ines is hurt, and somebody else writes to Jo.
without-a-promise_one-thing = I told you one thing. One
    .note = She’s hurt, and says by what. Nothing is asked of you in return.
without-a-promise_conditions = Wren says a friend with conditions only wants an alto
    .note = You wanted something changed. That becomes proof that you don’t like her.
without-a-promise_i-want-ines = I want Ines. The alto can wait
without-a-promise_wren-here = Hello Jo, Wren from After Hours. An empty chair every Tuesday must be hard.
    .note = A stranger writes to you where it hurts, and knows about the chair. You hadn’t told.
without-a-promise_some-quiet = Pim here too. Ines is fine. She just needs some quiet from you.
    .note = A stranger speaks for her and asks you, politely, to step back.
without-a-promise_picture = Jo never gave them her number. She sends Ines a picture of both messages, without a word.
without-a-promise_didnt-ask = I didn’t ask them for that. They’ve got all my contacts, since September
without-a-promise_from-you = I’d rather hear it from you. Even if it’s quiet
    .feedback = Pim spoke for her to make you go. You asked Ines herself, so whatever comes is hers. She may really want quiet, and that would be fine: it’d come from her.
without-a-promise_some-quiet-only = Pim shouldn’t have asked. A bit of quiet, though. Not all the way
    .note = A small no of her own. You aren’t sent off, and yes is possible.
without-a-promise_to-wren = Thanks. I’ll ask her
    .feedback = Wren came where it hurt. You kept it short and said whose word counts. It may go straight back to the call. You owe strangers no answer; leaving it is fine, and so is a block.
without-a-promise_no-need = No need. She tells us everything, the glove too.
    .note = You said you’d ask her. Somebody answers in her place and says that’s enough.
without-a-promise_the-loft = { forty-one-tiles_the-loft }
    .feedback = Two strangers have your number and want you quiet. That’s worth showing to somebody whose work it is. You wait until Thursday; in danger you’d ring now. A friend could look at it first, while there’s time.
without-a-promise_thursday = { forty-one-tiles_thursday }
without-a-promise_silence = Put the phone face down.
    .feedback = You were asked for quiet by people who can’t ask it of you. Ines said she hadn’t. A pause is fine when both are tired. Just don’t let it become the quiet that Pim wanted.
without-a-promise_nine-bus = The 9 is late as well. Jo walks.

## Q9

hana-on-the-steps_title = Hana on the steps
    .about = Crisps, a push, and one person who isn’t everybody.
hana-on-the-steps_nine-times = You’ve started typing nine times, I’m on the steps, I’ve got crisps
hana-on-the-steps_cold-step = Tuesday, after choir. The chair was empty again. The step is colder than it looks.
hana-on-the-steps_box = There’s a weekend with phones in a box and she wants nobody to know and if I tell anyone she’ll hate me
hana-on-the-steps_box-promised = There’s a weekend with phones in a box and I promised not to tell and now I have and she’ll hate me
hana-on-the-steps_tell-her-mum = Then you have to tell her mum. Today. If you don’t, it’s you who’s leaving her there
    .note = All of it is laid on you, today. Fright presses too. She takes it back.
    .shows = “have to”, “Today”, and “it’s you who’s leaving her there”
    .settles = Say that it’s too fast, and see if she lets go.
hana-on-the-steps_look-push = A friend can push too. Look at what comes after it.
    .pressing = She’s frightened, and she likes you both. But “it’s you who’s leaving her there” lays it all on you, today. That presses. See if she takes it back.
    .fine = Telling Carla may even be a good idea. The way she asks isn’t fine: today, or it’s all on you. This line presses. Her next one counts.
    .unclear = How she means it, you can’t know. What it does is plain: today, or it’s on you. That presses. Hana can still take it back.
hana-on-the-steps_that-was-pushing = Sorry. That was pushing
hana-on-the-steps_strange-spring = I had a strange spring and people pushed. Somebody just stayed near, that was the part that worked
hana-on-the-steps_were-you-nice = Were you nice to them?
hana-on-the-steps_mostly = No. Mostly not
hana-on-the-steps_not-everybody = One person isn’t everybody. You pick who, and then you tell Ines that you did
    .note = Most of it stays private. You choose the person, and Ines hears about it from you.
hana-on-the-steps_samira-first = Samira at the Loft says first what she can’t keep, before you’ve said anything, I liked that
hana-on-the-steps_with-hana = Will you come to the Loft with me?
    .feedback = Hana pushed, and took it back, so this choice is yours. You don’t have to go in alone. She’ll know that you went, and nothing of what you say. Some things are easier said alone; then she’d wait at home.
hana-on-the-steps_carry-the-tin = Thursday at four. I’ve got a tin to take back there anyway, so I’d look normal
hana-on-the-steps_tamm-first = Mr Tamm, have you got a minute? It’s about the empty chair, and a weekend
    .feedback = You asked the nearest grown-up, and he rings somebody whose work this is. Ines was told to tell nobody. He passes it on, and lets you listen. With only a chair to talk about, that would be plenty.
hana-on-the-steps_ill-walk-you = I know altos. Samira at the Loft knows this. I’ll ring her now. You listen.
hana-on-the-steps_ines-first = I want Ines to hear it first, from me
    .feedback = You won’t keep the secret, and won’t go behind her back. It gives her time to hide things, too. There are eleven days for that. In danger, help comes first and she hears it after.
hana-on-the-steps_make-it-short = Then keep it short. I’d be scared too, I’d probably write a whole page and delete it
hana-on-the-steps_silence = Eat crisps and say nothing.
    .feedback = One friend knows now, and that’s lighter. But nobody who can fetch Ines does, and the weekend has a date. A worry without a date can wait longer. Hana would ask again if you let her.
hana-on-the-steps_crumbs = Hana turns the bag upside down. They share the salt.

## Q9b

nobody-on-the-steps_title = Nobody on the steps
    .about = Hana is ill, the Loft is shut, and somebody new writes.
nobody-on-the-steps_no-voice = I’m in bed with a fever and no voice at all, so you’d have to do all the talking anyway
nobody-on-the-steps_maybe-not = Maybe Thursday? No, maybe not Thursday
nobody-on-the-steps_two-stands = Tuesday, choir. The alto row is Jo and two music stands.
nobody-on-the-steps_send-home = Two altos missing. If you go as well, Jo, I can send everybody home.
    .note = Forty people are hung on you. He hears it himself, and says so.
nobody-on-the-steps_you-came = That was not fair. You came. Thank you for that.
nobody-on-the-steps_shut-door = On the Loft’s door: “No heating until Monday.” Under it, a number to ring.
nobody-on-the-steps_leni-writes = hi jo, leni from the guest chat. ines gave me your name. no answer means no, promise
    .note = She says how she has you. If you’re silent, that’s a no.
nobody-on-the-steps_in-peace = If you really liked her, you’d leave the girl in peace.
    .note = Your liking her becomes a reason to keep still. He knows little of it.
nobody-on-the-steps_ring-the-number = Ring the number on the door.
    .feedback = Your friend is ill, the door is shut, and Dad says leave it: it’s easy to stop there. A number on a door is there to be rung. Waiting for Hana would be fine too, if there were no date.
nobody-on-the-steps_bring-a-coat = The heating’s off. I’m not. Thursday at four? Bring a coat, and whoever you like.
nobody-on-the-steps_ask-leni = OK. What is this weekend?
    .feedback = Leni’s as new as Wren. What’s different is what she does: she says where she has you from, and takes silence as a no. A fact from her can be checked. One more person, nearer home, would help too.
nobody-on-the-steps_no-address = they asked me too. I said I need an address and a number for my mum. nothing yet
nobody-on-the-steps_type-it = Get well. Can I type it, then? It’s long and it isn’t mine
    .feedback = Dad said that liking her means keeping still. You told one friend all the same. She can’t do much from bed, but you’re not the only one now. With eleven days left, letting her sleep first does no harm.
nobody-on-the-steps_know-now = I’ve read it twice and I can’t do anything from here but I know it now, so that’s two of us
nobody-on-the-steps_silence = Go in and practise the low part.
    .feedback = Two grown-ups pressed you today, and one took it back. It’s a thin week for help, and none of that is your doing. Resting is fine. The weekend still has a date, and nobody near you knows it.
nobody-on-the-steps_plays-the-low-part = Jo sings alto two until Dad turns the radio off to listen.
nobody-on-the-steps_yours-or-hers = Is that your part, or hers?
nobody-on-the-steps_hers = Hers. I’m only holding it

## Q9c

the-kettle_title = The kettle
    .about = What Samira can’t keep comes first.
the-kettle_kettle = Thursday at four. The Loft has two sofas and a kettle that won’t stop boiling.
the-kettle_hana-waits = Hana hands over an empty tin, says she ate what was in it, and waits downstairs.
the-kettle_tamm-waits = Mr Tamm says hello, and that he’ll be over the road, buying paper.
the-kettle_hit-it = Thump it on the lid. Harder, it’s shy. Thank you. The tea’s for you, I’m fasting today.
the-kettle_cant-keep = First, what I can’t keep: when I think somebody isn’t safe. Mostly you’d hear first.
    .note = She says where her silence ends before you’ve told her anything.
the-kettle_stays-here = The rest stays with my team. I write down what you say, and the date.
the-kettle_danger = Is anyone in danger tonight?
the-kettle_not-tonight = No. I don’t think so. Not tonight
the-kettle_no-name-needed = You needn’t say her name. What do you miss about her?
the-kettle_half-a-beat = She comes in half a beat late, on purpose, when it’s too solemn
    .feedback = You told of her, and not only of the trouble. Samira knows now whom she’s helping, still without a name. Nothing you said can hurt Ines. Some of it you may like to keep for yourself.
the-kettle_sips = Jo hadn’t known that before she said it.
the-kettle_lost-and-found = That she writes “Lost: one glove”, and then it’s up her sleeve
    .feedback = A small thing, and it shows a whole person. Without a name it harms nobody. It may make you sad to say it. If that’s too much for a Thursday, plain facts are fine.
the-kettle_laughs = Samira laughs, and Jo does too, and then nearly doesn’t.
the-kettle_dont-know = I don’t know any more
    .feedback = You said how it is. Nobody here takes that as a no, and nobody fills it in for you. Samira knows less for now. An answer can come later, or not.
the-kettle_an-answer-too = That’s an answer too. It’s been a long month for you.
the-kettle_silence = Stir the tea.
    .feedback = She asked, you kept quiet, and nothing follows from it: that’s how you can tell. What you miss stays yours, and you can say it whenever you like.
the-kettle_stirs = Samira waits, and looks at the kettle, and not at Jo.

tea-at-the-loft_title = Tea at the Loft
    .about = What Samira asks, where she pushes, and what she does then.
tea-at-the-loft_what-was-done = What have other people decided for her, that you know of?
tea-at-the-loft_when-to-sleep = When she’s awake, and who’s for her and who isn’t. And there’s a weekend, the 21st, and somebody asked her who’d worry
tea-at-the-loft_name-now = Give me her name, Jo. Now, please, before it gets late.
    .note = Now, by name: she hurries you. It’s her job to worry, and it presses.
tea-at-the-loft_my-own-worry = I said now. That was my worry, not yours. You came to ask. Take your time.
tea-at-the-loft_will-and-wont = The weekend I can’t keep to myself. Her mum has to hear before it. I’ll help your friend say it.
tea-at-the-loft_her-name = Her name’s Ines
    .feedback = You gave Samira the name, so she can act if nobody else does. She’d hurried you and taken it back, so this yes was your own. It takes something from Ines that you’ll want to tell her. With no date, it could wait.
tea-at-the-loft_only-in-here = Thank you. Until Wednesday it’s hers to say. Then I ring, and I’d tell you both first.
tea-at-the-loft_no-name = No name yet. What do I write to her?
    .feedback = She hurried you, and you could still say no: see how she took it. You got help and kept the name. Samira can do less with it. Saying it is fine too; you know where it would go.
tea-at-the-loft_what-you-did = What you did, and where. What you left out. Then something ordinary.
tea-at-the-loft_who-decides = Who decides now?
    .feedback = In the call, others decide when Ines sleeps. Here you can ask who decides, and you’re told who. Part of it is out of your hands. If you only came to talk, you needn’t ask.
tea-at-the-loft_not-you = She does. At sixteen, her mum too. Me, if somebody isn’t safe. Not you. Meant kindly.
tea-at-the-loft_silence = Drink the tea.
    .feedback = She hurried you, took it back, and lets you be. You’ve said what you came to say. But without a name Samira can’t ring anyone before the weekend. Sitting quietly is allowed; she’ll ask again.
tea-at-the-loft_next-week = I’ll write to you on Tuesday and ask again. The kettle will be just as bad.

## Q10

you-did-what_title = You did what
    .about = Jo tells Ines herself. Ines is furious.
you-did-what_asked-somebody = I’ve asked somebody about the weekend, at the Loft. You should hear it from me
you-did-what_will-ask = I’m going to ask somebody about the weekend. You’re hearing it first
you-did-what_did-what = You did what
you-did-what_doing-what = You’re doing what
you-did-what_said-so = You said you would. I thought you’d forget
you-did-what_one-knows = One person knows. It’s her job
you-did-what_two-know = Hana knows, and one person whose job it is
you-did-what_three-know = Hana, and one person whose job it is, and Mr Tamm knows about a quarter
you-did-what_hana-knows = Hana knows. Nobody else so far
you-did-what_has-your-name = I gave her your first name. She said who might hear it, and when
you-did-what_mine = It was mine to tell. Not yours
    .note = A hurt friend says what hurts. Nobody pays, and nothing is forbidden.
you-did-what_broke-it = Yes. And I’d promised and I broke it, it got too big for me
you-did-what_too-big = Yes. It got too big for just me
you-did-what_who-she-is = Wren says: now you see who sits with you, and who only sits beside you
    .note = One quarrel is used to sort you: Wren is with her, you are not.
you-did-what_be-angry = Be angry. I’m staying
    .feedback = Wren sorted you out: with her, or only beside her. Staying through her anger is the one answer that doesn’t fit it. It isn’t pleasant. If she shouts for days, you may go away for a while.
you-did-what_over-there = Stay over there then. I won’t answer till I feel like it, I mean it
    .note = A hurt friend goes quiet and says so. You may still write, and nobody is threatened.
you-did-what_word-for-word = I’ll tell you word for word what I said
    .feedback = When she’s told that you’re not with her, she’ll fear the worst. Now she can read how little it was. It may hurt to read. If she wants none of it tonight, it’ll keep.
you-did-what_eleven-minutes = It takes eleven minutes to type. She reads all of it, twice.
you-did-what_the-beat = You told her about the half beat
you-did-what_thats-all = That’s all? That’s less than I thought
you-did-what_before-i-say-it = You can read what I’ll say before I say it
    .feedback = Wren sorts her people for her. You let her read it first, so nothing happens behind her back. She may ask you not to, and you needn’t agree. In danger there’d be no time for that.
you-did-what_spelling = I’ll correct the spelling. That’s all
you-did-what_the-tooth = In year six you told my dad about my tooth
    .feedback = She once broke a secret of yours to help you, and told you so. It answers “with her or beside her” with something you both know. It could sound like keeping count; then leave it, and that’s fine.
you-did-what_it-was-grey = You’d hidden it for a week. It was grey! I’d do it again
    .note = She broke a secret of yours to help, and told you so herself.
you-did-what_silence = Put the phone down and go and eat.
    .feedback = You’ve told her yourself; now she may be cross in peace. Wren will fill the gap for her. So let a line follow in a day or two. Tonight, eating is fine.
you-did-what_potatoes = Jo eats six potatoes without noticing.

## Q11

no-question-mark_title = No question mark
    .about = A message that needs no answer. Then Carla asks.
no-question-mark_one-a-day = For days Jo has sent one message a day. None has a question mark.
no-question-mark_one-today = Jo hasn’t written for eight days. Today she sends one message. It has no question mark.
no-question-mark_no-answer = None gets an answer.
no-question-mark_read-at-three = They’re read at three in the morning.
no-question-mark_not-rung = The Loft’s number is on a piece of paper. Jo hasn’t rung yet.
no-question-mark_raincoat = Saw a dog as big as a sofa. It wore a raincoat
no-question-mark_next-day = The next day is Tuesday, and there is choir.
no-question-mark_an-attack = Mr Tamm sang your part today. It was an attack
no-question-mark_what-colour = What colour was the raincoat
no-question-mark_yellow = Yellow. With pockets
no-question-mark_pockets = What does a dog keep in pockets
no-question-mark_gran-fine = Jo writes that Gran’s tests are fine. “Good. Tell her I asked,” writes Ines.
no-question-mark_leni-asks = leni here, guest chat. ines said I can ask you, check with her if you like. you needn’t answer: does she sleep at all?
    .note = A stranger asks about Ines, and lets you check. Your silence costs nothing.
    .shows = “check with her if you like”, and “you needn’t answer”
    .settles = Ask Ines whether she said so. Or don’t answer, and see what comes.
no-question-mark_look-leni = New isn’t a sign. What happens to your silence is one.
    .pressing = A stranger asks about a friend: that can be “Checking who would notice”. Here you’re sent to Ines to check, and you may leave it. It’s fine.
    .fine = She says where she knows you from, sends you to Ines, and leaves you your silence. Nothing is hidden from anybody. It’s fine.
    .unclear = You’ve read three lines of hers, so waiting is fair. That Ines said so is only her word, and she offers you the check herself. It’s fine.
no-question-mark_a-letter-samira = A raincoat? That’s a whole letter. And her mum, before Saturday? I’m here until nine.
no-question-mark_a-letter-hana = Wait, she asked about a raincoat? That’s a whole letter
no-question-mark_knew-nothing = “Leave the girl in peace,” I said. I don’t even know what it’s about. That was unfair.
no-question-mark_is-she = Jo, it’s Carla, Ines’s mum. She says she’s at yours on Saturday. Is she? I’m asking, not accusing.
    .note = She asks where her daughter will be. You may answer, or send her to Ines.
no-question-mark_crumb = Jo types nothing for five minutes. In the kitchen Dad drops a lid.
no-question-mark_you-have-read-it = I can see you’ve read it. If you were her friend, you’d answer me!
    .note = Your friendship becomes a reason to obey. It’s a mother’s fear; she takes it back.
no-question-mark_i-take-it-back = No. I take that back. You’re her friend and you’re sixteen. I’m frightened, that’s all it is.
no-question-mark_no-lets-talk = No. Can we all talk before Friday?
    .feedback = You told Carla the truth, so the person who can fetch Ines knows. She’d pressed, and taken it back. The secret ends here. Ines may be cross; tell her at once. For a film night you’d just say no.
no-question-mark_sitting-down = Yes. Where? I’m sitting down now. Tell her that you’ve told me, please, before I do.
no-question-mark_ask-her = Ask her. I won’t lie to either of you
    .feedback = You lied to nobody, and Carla knows now that she has to ask Ines. She’d pressed and taken it back, so you answered freely. For late homework this is plenty. With no time left, you’d say it straight.
no-question-mark_fair = Fair. I’ll knock on her door. With cocoa.
no-question-mark_yes = Yes
    .feedback = Ines was told to hide it; now her mother is misled as well. That’s how a secret travels. The one who could fetch her doesn’t know. One line to Carla takes the yes back, tonight or tomorrow. Were she at yours, it’d be true.
no-question-mark_toothbrush = Good. She forgets her toothbrush. I’ll see to it.
no-question-mark_silence = Leave it unanswered.
    .feedback = You said nothing untrue, and Carla had taken her push back. But she still doesn’t know where Ines will be on Saturday, and she’s the one who could fetch her. It can wait for an evening, and not until Saturday.
no-question-mark_read-mark = Under Carla’s question it says “read”. Both of them can see that.

wednesday_title = Wednesday
    .about = Who rings Carla, and who doesn’t.
wednesday_bo-slept = Bo from the call slept two nights and told nobody. Ada said good for Bo
    .note = Somebody slept, and heard a kind word for it. Nobody asked why.
wednesday_at-six = At six I ring her mum. Ines should know before then.
wednesday_told-her = I’ve told her. She wrote “OK.” With a full stop
wednesday_tamm-rings = Mr Tamm gets off the 9 to say it: at six he rings Carla. Jo writes it to Ines first.
wednesday_with-a-name = Is it still Saturday? With a name I can do more.

nothing-said_title = Nothing said
    .about = Wednesday evening. Three days are left.
nothing-said_one-potato = You’ve pushed one potato round that plate for ten minutes. I only mention it.
nothing-said_not-going = I’m not going on saturday. still no address and no number for my mum. thought you’d want to know
    .note = She speaks against the weekend and says what she saw. The rest is left to you.
nothing-said_or-i-will = so tell someone. tonight, jo. or I will
    .note = Tonight, or it’s done over your head. It’s care, it presses, she takes it back.
nothing-said_or-not = no I won’t, I don’t even know her mum. sorry. it’s just that someone should
nothing-said_stopped-asking = Mum has stopped asking. Pim says that’s how you can tell a real friend
    .note = Keeping quiet is made the proof of friendship. A word to Carla would end it.
nothing-said_three-days = “I didn’t know you could keep quiet that well,” writes Ines. Jo looks at that for a long time. Saturday is in three days.
nothing-said_carla-after-all = Carla, she isn’t at mine on Saturday. I should have said so yesterday, I’m sorry
    .feedback = You took your silence back while there was time, and Carla knows. Pim had made it the proof of friendship. Ines will be furious. If she really were at yours, there’d be nothing to say.
nothing-said_late-enough = It’s early enough. Thank you. Tomorrow at the Loft, all of us? I’ll bring a chair.
nothing-said_where-is-it = Send me the address. Only that
    .feedback = One fact, and she hasn’t got it: nobody has told her where. That’s worth more than any reason. You know now what Leni knows. Carla doesn’t yet, and tonight isn’t too late for one line to her.
nothing-said_when-were-there = We hear it when we’re there. Please don’t start
nothing-said_silence = Put the phone on to charge.
    .feedback = This silence is the one that Pim praised. Ines will be where nobody can ring, and her mother doesn’t know. One line to Carla is enough, tonight or tomorrow, while Ines can still be rung. It isn’t all yours to carry.
nothing-said_one-line-blank = The list is closed. One line stayed blank. I am sorry about that line.
nothing-said_charges = Friday, noon. Ines isn’t at school. Jo looks at the chair beside her, all day.

## Q12

shoe-bench_title = The shoe bench
    .about = Saturday evening: a toothbrush, and what Jo knows.
shoe-bench_phone-off = Saturday evening. Jo has rung Ines three times. Her phone is off.
shoe-bench_outside = Jo. I’m outside yours with a toothbrush. Is she in there?
shoe-bench_shoes = Dad opens. Carla looks along the shoes in the hall. The ones she’s looking for aren’t there.
shoe-bench_wasnt-true = She isn’t here. I said yes and it wasn’t true and I’m sorry and I don’t know where she is
shoe-bench_didnt-answer = She isn’t here. I should’ve answered you and I didn’t and I’m sorry and I don’t know where she is
shoe-bench_should-have-knocked = I waited four days for your answer. I should have knocked.
shoe-bench_not-angry = I’m not angry. You’re sixteen, it wasn’t yours to carry. What do you know?
shoe-bench_all-of-it = There’s a call at night, and Wren and Pim, and phones in a box, and I’ve known for two weeks
    .feedback = You told Carla everything at once, late, and it’s what she needs. The secret made it heavy for two weeks; that was done to you as well. Facts first would be a minute quicker.
shoe-bench_four-minutes = Jo tells it on the shoe bench. It takes four minutes. Dad brings his coat.
shoe-bench_facts-first = The 21st. Phones in a box. No address. Two names, Wren and Pim. Leni wasn’t going
    .feedback = You gave five facts, and somebody can act on them now. Late help is still help. What you feel about it can come after. Telling it all in one breath would have done as well.
shoe-bench_writes-down = Dad writes the five things on the back of a timetable. Carla reads them twice.
shoe-bench_silence = Hand Carla the phone, with the chat open.
    .feedback = You couldn’t say it, so you let Carla read all of it. That’s telling, too. It shows her more of Ines than Ines might like. Tonight that’s fine: nobody knows where she is.
shoe-bench_scrolls = Carla reads for four minutes. Then she goes back up, and reads one day again.
shoe-bench_you-were-there = You wrote about a dog in a raincoat, and she answered. Come and sit.

late-is-a-time-too_title = Late is a time too
    .about = Saturday night: who rings, and a borrowed phone.
late-is-a-time-too_thanks = Thank you. Her dad’s ringing round. We both asked about marks. It was something else.
late-is-a-time-too_sixteen = She’s sixteen, her phone is off, and nobody can tell me an address.
late-is-a-time-too_police-now = Got your message. Tell Carla: ring the police now. They’d rather hear early. I’m coming, with a flask.
late-is-a-time-too_full-tank = Then we ring the police now. They’d rather hear early. I’ll get the car.
late-is-a-time-too_pims-phone = Hello. Pim here. Ines asked for my phone. She’ll be quick.
late-is-a-time-too_go-home-early = Jo? Is it allowed to go home early?
late-is-a-time-too_everyone-wobbles = Everyone wobbles after the soup! I’m ordering breakfast, so she should say now.
    .note = She asked about leaving. She has to decide at once, on Pim’s own phone.
late-is-a-time-too_cold-feet = Me again. My feet are cold. I’ve said three true things and none was that
late-is-a-time-too_yes-always = Yes. Always. Your mum’s here and she’s not angry
    .feedback = You gave her a yes that doesn’t run out, and a person. Pim wants it decided now, with the phone in Pim’s hand. In a quieter hour you’d ask first what she wants.
late-is-a-time-too_yes-please = Then yes please. It’s the house after the bridge
late-is-a-time-too_who-shall-come = Yes. Who shall come? You choose
    .feedback = Others decided all evening, and Pim is hurrying her. You said yes first and gave her one thing to decide. It costs a minute. If she were being hurt, you’d send help first.
late-is-a-time-too_mum-and = Mum. And someone who doesn’t ask things. It’s the house after the bridge
late-is-a-time-too_carla-first = Give Carla the phone.
    .feedback = Pim is hurrying her, and her mother’s sitting beside you: she’s the one who can fetch her. Ines may be startled. If you’ve a line for her, it can go first.
late-is-a-time-too_its-mum = It’s Mum. I’m coming. You needn’t explain.
late-is-a-time-too_paper-map = Ines says where. Dad finds the bridge on a paper map.
late-is-a-time-too_silence = Say nothing, and let Carla read.
    .feedback = You hadn’t a word left, and her mother saw it all the same. Ines asked if she may go; somebody has to say yes, and Carla does. If a word had come to you, any would have done.
late-is-a-time-too_always = I’ll write one word. Always. There.
late-is-a-time-too_rings-herself = Then Carla’s own phone rings. “The house after the bridge,” says Ines.

## Q13

the-window_title = The open window
    .about = Ines and Carla upstairs, Jo on the steps, and a list.
the-window_steps = Thursday, the Loft. Upstairs three chairs. Jo sits on the steps, with a green glove in her pocket.
the-window_cocoa = The cocoa took an hour. Ines wanted a place that isn’t home. The Loft has a kettle.
the-window_word-same = “At the Loft?” wrote Jo, and sent Ines all of it. “At least you send copies,” wrote Ines.
the-window_short-yes = Going up, Carla stops beside Jo. “That was a very short yes,” she says. “I heard it.”
the-window_dad-rang = Carla was angry first, Ines for a week. The Loft was Samira’s idea: she works there, and has a kettle.
the-window_angry-first = Carla was angry first, Ines for a week.
the-window_typed-and-deleted = All week I typed things to you and deleted them. Bad ones
the-window_saw-the-dots = I saw the dots, every night
the-window_window = Leave the window open. Then I needn’t say it all twice
the-window_would-have = I’d have said no. So you didn’t ask me.
the-window_yes = Yes
the-window_sitting = Then I’ll listen first. Look, I’m sitting.
the-window_blank-line = List closes tomorrow. There is one blank line under Jo. Pencil will do.
    .note = The date is the old one. A line is kept, and pencil rubs out.
the-window_in-pencil = Please put Ines in, in pencil. I’ll tell her I did
    .feedback = Mr Tamm’s date is the same for all, and pencil can be rubbed out. Still, you decided something for her, on a day when she’s learning to decide. Tell her today. Asking first would take one more day.
the-window_pencilled = In pencil. I shall keep the eraser beside it.
the-window_hers-to-write = It’s her line. I’ll ask her
    .feedback = A real deadline, and you didn’t let it hurry her: it’s hers. She may miss it, and then the chair goes to somebody. If she’d asked you to sign for her, you’d just do it.
the-window_until-midnight = Until midnight tomorrow, then. After that I give the chair away.
the-window_silence = Put the phone away and listen.
    .feedback = Nobody is hurried: one date for everybody, and pencil. Ines asked you to hear her, so you do. The line may stay blank, and the chair may go. Mr Tamm would take a word from you as well.
the-window_over-the-road = I’m over the road with crisps, only in case, you needn’t come
the-window_phone-away = Through the window Jo hears a chair move, and somebody blow her nose.

three-chairs_title = Three chairs
    .about = Ines, Carla and Samira upstairs. Jo on the steps.
three-chairs_what-keep = What would you like to keep from it?
three-chairs_the-true-thing = The true thing. And two of the people. They listened, at home I’m the funny one who loses gloves. Three in the morning can go
three-chairs_no-box = No weekend where nobody may ring. Ask me about another one.
    .note = A no with a reason, from her mother. The talk goes on after it.
three-chairs_half-glad = I’m cross. And a bit glad. Can it be both?
three-chairs_it-can = It can. I’d be worried if it were only one.
three-chairs_my-job = I’ll write to the call today and tell them to stop. If anybody writes all the same, send it to me. That’s my job.
    .note = She takes on her own job, openly, and says what happens if it fails.
three-chairs_comes-down = Ines comes down. Carla and Samira stay at the top. Jo has stopped counting.
three-chairs_your-glove = I’ve still got your glove
    .feedback = For weeks others had a plan for her evenings. A glove asks for nothing. She may just take it, and go. To know how she is, you may ask.
three-chairs_the-other = I know. I’ve got the other
three-chairs_move-up = Move up on the step, and say nothing.
    .feedback = Everybody wanted words from her today. You made room and asked for none. It may stay quiet for long. “I’m glad” would be fine too.
three-chairs_sits = Ines sits down. The step is narrow. They watch a van park, three times.
three-chairs_keep-two = Carla, may she keep two of them? In daylight?
    .feedback = You asked for two people and daylight, where all could hear it. The call was never all bad: Leni was kind there, and let a no be a no. It puts Carla on the spot. Ines may also ask for it herself.
three-chairs_need-names = I’d want names. And I’d want to give them lunch.
three-chairs_go-home = I’ll go home. You don’t owe me a report
    .feedback = In the call she owed a true thing every night. From you she hears it: nothing owed. It may be a while until you hear. If you’d wanted to stay on the step, nobody was sending you off.
three-chairs_thanks-window = OK. Thanks for the window
three-chairs_silence = Look at the wall until they’ve gone.
    .feedback = She’s been looked at all afternoon, and you didn’t add to it. You don’t know what she thinks, and she doesn’t know you’re glad. A hello wouldn’t have asked too much of her.
three-chairs_going-past = In passing Ines knocks on Jo’s shoulder, once, the way you knock on a door.

## QE1

the-low-part_title = The low part
    .about = Concert night. Ines comes late, and sits.
the-low-part_concert = Concert night. Robes, coughing, Dad in row two beside Carla.
the-low-part_taken = Is this chair taken?
the-low-part_music-stand = Only by the music stand, it was lonely
the-low-part_sing-or-dont = “Good evening, Ines,” says Mr Tamm. “Sing or don’t.” – “Don’t. Today.” For three songs she turns pages.
the-low-part_last-song = In the last song the floor hums. It’s the low part. It comes in half a beat late.
the-low-part_early = You were late
the-low-part_on-purpose = You were solemn
the-low-part_true-thing = True thing: I’ve been lost since bar twelve, I mean since the first bar twelve
the-low-part_after-hours = Nobody from the call writes any more. I miss it on Thursdays. Leni sat in row six
the-low-part_not-mine = And the laughing, the hours, don’t tell, all they said: I only carried that. I take it back

## QE2

home-early_title = Home early
    .about = A kitchen at one in the morning, and sleep.
home-early_one-oclock = One in the morning, Carla’s kitchen. Ines’s dad sits by the phone. Jo keeps the kettle warm.
home-early_a-car = A car, and behind it the police, who only wave. Carla gets out, and somebody in a blanket.
home-early_hummed = Nobody asked anything in the car. Mum hummed
home-early_were-you-cross = Jo. Are you cross?
home-early_first-scared = I was scared. Then I counted your spoons
home-early_pim-carried = Pim carried my bag to the gate. Asked me to stay. Then carried it on
home-early_monday = You can tell me tomorrow. Or on Monday. Or somebody at the Loft.
home-early_tuesday = Monday. I want to sleep first
home-early_asleep = She sleeps until four on Sunday. The police write to the call. Nobody rings, and nobody waits.
home-early_not-mine = True thing. The laughing, the hours, don’t tell, all they said: I only carried that. I take it back

## QE3

not-ready_title = Not ready
    .about = The friendship rests, and a chair is somebody else’s.
not-ready_weeks = Nearly two weeks. The concert has been. The music stand sang alto two.
not-ready_dont-go = Not ready. Don’t go
not-ready_not-going = OK. I’m not going
not-ready_she-sleeps = Jo. She sleeps at night now. She says I may tell you.
not-ready_chair-given = I held the chair as long as I could. From Tuesday alto two is Leni’s.
not-ready_can-also-stand = he’s given me alto two. I left the call too and I like singing. is that mean?
    .note = A newcomer asks what it does to somebody. You may say yes, or no, or nothing.
not-ready_i-dont-know = Jo writes to Leni that she doesn’t know. It’s true. Nobody took the chair from anyone.
not-ready_not-mine = The laughing, the hours, don’t tell, all they said: I only carried that. I take it back. The rest I won’t tell you, not any more
not-ready_good-chair = It’s a good chair. I heard
not-ready_on-the-beat = On Tuesday the low part comes in exactly on the beat. Every time.

## QE4

every-second-week_title = Every second week
    .about = Lunch by daylight, and a true thing before choir.
every-second-week_saturday = Every second Saturday, one o’clock. Two from the call come to Carla’s for lunch: Leni and Bo.
every-second-week_names = Leni, Bo. I’ve got your mums’ numbers. Does anyone not eat leeks?
every-second-week_come-to-mine = next time it’s at mine, you have to come! you don’t have to. but my gran cooks too much
    .note = One lunch leads to the next, and the no comes with it in the same breath.
every-second-week_bo-asleep = Nobody eats leeks. Bo falls asleep beside the pudding, at two.
every-second-week_wren-too = I wanted to ask Wren as well. Samira said no, and why. I didn’t talk to her for a week
every-second-week_are-you-sad = Are you sad about it?
every-second-week_a-bit = A bit. Wren listened. And then didn’t let go
every-second-week_not-mine = And the laughing, the hours, the don’t tell, all they said, that was never mine. I only carried it. I take it back
every-second-week_tuesday = On Tuesday, before the first note, each of them says one true thing.
every-second-week_slept = I slept eight hours. And I’m still a bit cross with Jo

## Endings, turning points, questions, for the facilitator

ending-the-low-part = The low part
    .opening = She came late, and a chair was kept for her. Others had taken her nights, kindly.
ending-home-early = Home early
    .opening = She asked if she might go home, and somebody said yes. Late was early enough.
ending-not-ready = Not ready
    .opening = She sleeps, and she’s safe. Her chair is gone, and what she used to tell you. Being sad is fine.
ending-every-second-week = Every second week
    .opening = She kept two people and gave up the nights. Her mother knows their names.

turning-empty-chair = Hana said “now, tonight”, and took it back. A joke, a plain “I miss you” and a sharp question came from the same worry. What keeps a talk open: one thing Jo saw, one she doesn’t know, and staying.
turning-the-wall = “Wren said you’d say that” made every question fit. The same Wren said: not at three in the morning, and that was fine. What opened it again: “I said that like a judge”, a glove, a friend, or two quiet days.
turning-guests = Ada loved Jo before she’d said a word. Wren let her just read. Fenn put Leni’s sleep on the scales. Same chat, same people, same evening: look at each line, and at what a no costs there.
turning-the-glove = Two secrets in five minutes: the bet about the glove, and “Don’t tell, Jo. Promise?” Dad wants Jo home by ten, and says why: a bus. Wren asked who’d worry, and gave no reason.
turning-you-did-what = Telling one person is not telling everybody. Jo chose who, said what, and told Ines so. Ines was furious, and still a friend.
turning-no-question-mark = “If you were her friend, you’d answer me!” Carla pressed, and a minute later took it back. “No”, “ask her”, yes, or nothing: the first two led to a talk on Thursday. A yes or silence could be mended until Saturday, and after.

question-which-secret = Ines asks Jo to keep two secrets at the bus stop. Where is the line between them?
    .answer = The bet about the glove harms nobody and ends in a laugh. The weekend has no address, no telephone and no end. A secret that hides where somebody is isn’t Jo’s to keep.
question-one-person = Who knew what at the end, and who didn’t? What did Ines get to say about it?
    .answer = One or two people knew, each for a reason, and Ines heard from Jo who they were. She could be furious and could correct it. Telling one isn’t telling everybody.
question-tones = Which of Jo’s lines kept the talk open? Did any close it for a while? What mended it?
    .answer = A joke, “no hurry” and the raincoat asked for nothing. “What’s wrong with you?” closed it. “I said that like a judge. I meant it like Jo” took back the tone and kept the worry.
question-took-it-back = Hana, Dad, Samira, Carla, Mr Tamm: who pressed, and what did they do next? What did Pim do next?
    .answer = Each of Jo’s people pressed once, saw it, and gave the choice back. Pim praised silence and hurried Ines. One pushy line tells little. What happens to a no tells more.
question-may-she-be-cross = Is Ines allowed to be cross? What would Jo be sorry for, and what not?
    .answer = Yes. Something of hers was told. Jo can be sorry for the hurt or for a broken promise, and not sorry that somebody who could help knew.
question-not-done = What could one of the grown-ups have done sooner? What would have changed?
    .answer = Carla could have knocked. Both parents asked about marks only. Dad said “leave the girl in peace” without asking. Earlier questions might have come before the weekend did.
question-late = What let Ines ask so late? Who had said or done what before?
    .answer = Somebody had kept writing to her without asking for anything. She knew who would pick up. Her mother didn’t shout. Late help works best where nobody has to pay for it first.
question-keep-two = What is different between lunch at Carla’s and the call at night?
    .answer = The people are partly the same. By day there’s an address, a mother’s number, an end at three, and nobody asks where you were if you don’t come.
question-chair = Who took Ines’s chair from her? Could somebody have kept it? Is anybody to blame?
    .answer = Nobody took it. A list closed, and somebody else likes to sing. Things can be lost while people are kind. What others took were her nights, and that was no accident.

facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with friends and families of young people in closed groups; pupils of 14 to 16.
facilitator-aim =
    To tell apart what presses and what only looks like it: by what a line asks of somebody, and what happens to a no. Never by who says it or how new they are.
    To practise a talk that stays open, and to see what happens after asking for help.
    Nobody in the room is “an Ines”. Sleeping little, studying hard and having new friends are nobody’s sign. What others decided for her is.
facilitator-timing =
    With 50 minutes: 5 for the ground rules, 15 for the class track on the wall (it stops at three votes and some pauses), 20 for the talk, 5 for the support page, 5 to spare.
    With two lessons: the class track in the first. In the second everybody plays freely, 15 minutes, then the talk.
    With 25 minutes: don’t play. Read “The empty chair”, “The guest chat”, “The glove” and “No question mark” aloud, then talk.
    Four endings: she comes late and sings; two people stay, by day; she’s fetched home at night; the friendship rests and the chair is gone. None is the proper one.
    You can stop at any line. Every way ends in a debrief.
facilitator-minute-one =
    Say: “We’re going to play Jo, whose friend has gone quiet. It’s invented, and nobody here is in it. Now and then it stops and asks about one line: does it press, is it fine, or can’t we tell yet? All three are fair answers, and nobody counts them. You can pass, and you can go out.”
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Jo and Ines, not about ourselves, and not about anybody we know.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “The empty chair”: read the three answers aloud, each in its own tone. What can Ines answer to each?
    – “The guest chat”: three lines by two people. Let the room say press, fine or can’t tell, each with the words that show it.
    – “The glove”: two secrets. Who may know, and until when? Vote on slips on “Promise?”.
    – “No question mark”: Carla presses and takes it back. What did she do to Jo’s no? What may Jo answer, and what does each answer cost?
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
facilitator-leave-out =
    – Anybody’s own friends, family, sleep, marks, faith or politics.
    – “Do you know somebody like that?”
    – Which tone is the proper one. Several work.
    – Who judged which line how. Nobody keeps count of it.
    – Real groups, real names, real cases, also from the news.
facilitator-in-the-room =
    Boys are in the room. Ines and Jo are girls because most stories leave them out; what is done to Ines is done to boys too. Ask about Ines, never “you girls”.
    Somebody may study at night, sleep badly or have lost a friend. Say once, to all: “That’s nobody’s sign.”
    Somebody may have no Dad at the table and no Samira. Say that the few-allies way exists, and that a number on a door counts.
    Somebody may have gone missing, or been looked for. Don’t ask. The police part can be skipped.
facilitator-early-finishers =
    Whoever is done first plays once more and steps away at every decision, or takes a card: “Pick one line that looked pressing and was fine, and one that looked fine and pressed. Write the words that show it. Then write what would have settled it.” In silence, without names, and not collected.
facilitator-four-minutes =
    Keep “Hana, Dad, Samira, Carla, Mr Tamm: who pressed, and what did they do next? What did Pim do next?” It’s the one that goes with them: one pushy line tells little, what happens to a no tells more. It needs no one’s own story.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details, and no name of a friend.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
facilitator-letter-home =
    Dear parents and carers,
    In class we’re playing “Quiet Lately”, an invented story told in messages. A girl, Jo, notices that her friend has drawn back: others take up her nights and ask her to hide a weekend. The pupils decide what Jo says. On some ways the friend is away for a night and is fetched home. Nothing violent happens.
    They practise telling pressure from what only looks like it: by what is done to somebody, and what happens to a no. The story names no real group, and judges no belief, hobby or friendship. Studying hard is nobody’s sign.
    Nobody is asked about themselves, nothing is recorded, and everybody may pass or step out.
    If your child wants to talk about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you.
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
word-flask = flask
    .means = a bottle that keeps tea hot
