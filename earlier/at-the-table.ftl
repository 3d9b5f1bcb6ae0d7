# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 0e8e5066
cast-mother = Lina’s mother
    .about = you
    .letter = M

# @src b28c05e1
cast-lina = Lina
    .about = your daughter, fifteen
    .letter = L

# @src b332c35d
cast-adam = Adam
    .about = your son, nine
    .letter = A

# @src e97fc1f9
cast-grandma = Grandma
    .about = your mother
    .letter = G

# @src bff3b296
cast-nadia = Nadia
    .about = your sister
    .letter = N

# @src f54ec884
cast-vera = Vera
    .about = lives across the landing
    .letter = V

# @src 0a2d1f6c
cast-fatma = Fatma
    .about = lives across the landing
    .letter = F

# @src 9d4f6f89
cast-elias = Elias
    .about = from across the landing
    .letter = E

# @src 91f161ed
cast-ivo = Ivo
    .about = Ben’s father, from Lina’s class
    .letter = I

# @src f02e63f1
cast-rosa = Rosa
    .about = from the parents’ chat
    .letter = R

# @src 17efd817
cast-lund = Ms Lund
    .about = Lina’s tutor
    .letter = L

# @src 3987f172
cast-paula = Paula
    .about = answers at the family line
    .letter = P

# @src 1cd88356
cast-desk = Police desk
    .about = the police, by telephone
    .letter = D

# @src 692054c9
cast-driver = Driver, the 31
    .about = a colleague
    .letter = D

# @src 4e79f342
cast-mina = Mina
    .about = new to you
    .letter = M

# @src d51c01ac
cast-juno = Juno
    .about = new to you
    .letter = J

# @src a6076380
cast-thea = Thea
    .about = new to you
    .letter = T

# @src 5a2e4378
cast-fay = Fay
    .about = new to you
    .letter = F

# @src 90d587e7
channel-landing = The landing
    .about = face to face

# @src 25f48f6e
channel-home = At home
    .about = face to face

# @src 4a70a323
channel-door = Behind her door
    .about = heard through it

# @src 7b901b3a
channel-phone = Lina’s phone
    .about = seen on it, or passed on

# @src ddac1945
channel-class = 9b Parents
    .about = Murmur

# @src b07bc11c
channel-nadia = Nadia
    .about = Murmur

# @src dc63194c
channel-grandma = Grandma
    .about = voice messages

# @src 63c7a2de
channel-lina = Lina
    .about = Murmur

# @src c277b0d6
channel-lund = Ms Lund
    .about = mail

# @src 1c5ed032
channel-school = School
    .about = face to face

# @src 48bb77f2
channel-number = A new number
    .about = Murmur

# @src 0271d009
channel-line = The family line
    .about = by telephone

# @src 251327ea
channel-radio = The radio
    .about = control room of the buses

# @src 6bd410fc
channel-centre = Room four
    .about = face to face

# @src 9b50f0b6
channel-mina = Mina
    .about = Murmur

# @src 402d84c0
scenario-title = At the Table

# @src 94ba7331
scenario-line = You are Fatma, or Vera from across the landing. Your daughter is fifteen, and her phone is in your hand.

# @src 4fdae010
scenario-before =
    A family at home, many messages, some hard words, and a talk that isn’t easy.
    In some versions somebody is out for part of a night and comes home.
    You can step away at every point.

# @src c46ce927
ask-do = What do you do?

# @src 8551f8fe
ask-say = What do you say?

# @src 5286664c
ask-write = What do you write?

# @src e1aa5b23
two-doors_title = Two doors
    .about = A landing on the third floor. You come home.

# @src c7773a0c
two-doors_third = Third floor. Two doors, and an umbrella stand that belongs to nobody.

# @src c7c177bb
two-doors_behind = Behind one of them: soup, a daughter of fifteen, and a phone under the table.

# @src 3c5fc332
two-doors_feet = Your feet hurt. You’ve sent forty buses home tonight, and now yourself. One of the doors is yours. Behind it live two languages.

# @src cad6b9f8
two-doors_fatma = The one on the left. You are Fatma.
    .feedback = Vera lives across, then. Either door is fine: behind the other it’s nearly the same story. Read it another day, and watch what you expect of it.

# @src 9682c2bc
two-doors_vera = The one on the right. You are Vera.
    .feedback = Fatma lives across, then. Either door is fine: behind the other it’s nearly the same story. Read it another day, and watch what you expect of it.

# @src affef892
two-doors_silence = Take the one with the light on.
    .feedback = The light decided, and nothing depends on it: behind the other door it’s nearly the same story. Choosing is fine too.

# @src 675f103c
two-doors_it-is-veras = It’s the door on the right. You are Vera, and Fatma lives across.

# @src 58c8b909
the-phone_title = The phone
    .about = Supper on Thursday: soup, a quick hand, a chair.

# @src 722c9d3f
the-phone_coat = You’ve only just come home. You’re still in your coat.

# @src dd8c8ad2
the-phone_soup = { $door ->
    [left] Lentils, lemon, bread.
   *[right] Barley, dill, bread.
 } Grandma fills the plates as if for ten.

# @src 0dea5e55
the-phone_plates = Four people, three plates. Mum has a coat.

# @src d6450be3
the-phone_school = How was school?

# @src ec9c6810
the-phone_fine = Fine

# @src 2330b42e
the-phone_who = Who is that, at supper, every night?

# @src a7911468
the-phone_ground-floor = Nobody. That’s such a ground floor question

# @src ee3a17c0
the-phone_the-third = We live on the third.

# @src eb0bb061
the-phone_hand = Your hand is quicker than you are. Her phone is in it. Her chair lies on the floor.

# @src 1dbdfef5
the-phone_back = Give it BACK

# @src b5789137
the-phone_as-they-said = You’re exactly what they said you’d be
    .note = Somebody told her beforehand what her mother would do. Now it has happened, and they were right.

# @src ceee3a5b
the-phone_hums = It hums in your palm. A line lights up, from a Juno, in something called Upstairs.

# @src d2e51d5e
the-phone_eat-first = Eat first. We’re on till nine, come when you can, or don’t
    .note = She may come late, or not at all. This evening it’s an invitation.

# @src a8c2b798
the-phone_give-back = Give it back, now, in front of everyone.
    .feedback = You took it, and took that back. “They said you’d be” fits a little less now. She stays angry. In danger tonight, you’d keep it and say why.

# @src 8df24c98
the-phone_wow = Wow

# @src 4ddb88c4
the-phone_by-the-edge = She takes it by the very edge, as if it were wet.

# @src 8f52c797
the-phone_drawer = Put it into the drawer, under the tea towels.
    .feedback = You made it quiet, and quiet isn’t calm. She’d been told you would, and now her friends from school can’t reach her either. A night in the drawer, agreed before and for everybody, is another thing.

# @src 4a583b8b
the-phone_at-the-spoons = It is still humming. It is humming at the spoons.

# @src bb8df1ca
the-phone_read-it = Take it into the bathroom and read.
    .feedback = You know a little more, and can’t say where from. She’d been told you would. If you feared that somebody would be hurt tonight, you’d look, and tell her that you had.

# @src 5ea57fde
the-phone_four-hundred = Desks, alarm clocks, somebody’s cat. Hundreds of messages, and nothing. You are in it as “M”.

# @src 47b14d2c
the-phone_through-the-door = the tap’s not even on

# @src f4488bbc
the-phone_silence = Stand there with it.
    .feedback = Somebody else ended it. What she’d been told about you has only half come true, and a “sorry, here” can still come, today or on Friday.

# @src 0be51565
the-phone_one-word = Grandma takes it out of your hand, lays it by Lina’s plate and says one word in her own language.

# @src 34b1daf3
the-phone_it-means-eat = It means eat.

# @src 21396965
friday_title = Friday
    .about = A class chat, a sister, and a few words or none.

# @src 4e5f12a3
friday_drawer = Half past seven. The drawer hums against a baking tin.

# @src b5df513a
friday_shelf = Half past seven. Her phone lies on the shelf, a hand’s width too far left.

# @src ca2138ac
friday_shoes = Half past seven. She steps over your shoes as if you’d put them there on purpose.

# @src 0eb2ffe1
friday_watching = Morning! We put a watching app on Ben’s phone! You see everything! Free till midnight!
    .note = It hurries you: free till midnight. What it’s about will still be there next week.

# @src 3f6971d0
friday_hear-ben = I’d like to hear Ben on that. Trip money, 45, Monday noon. The family line’s number is on the same slip.
    .note = A sum, a day and an hour, the same for all. It’s dry, and nobody is made small by it.

# @src 46339435
friday_only-two = 26 families are in! Only two aren’t! Do you want to be the ones who didn’t look?
    .note = It’s about whether you’re a good mother now, by midnight, and not about the app.
    .shows = “only two”, and “the ones who didn’t look”
    .settles = Write “I’ll decide next week”, and see what comes.

# @src c31808de
friday_look-two = A crowd is no reason. Look at the name that a no gets.
    .pressing = A no already has a name: “the ones who didn’t look”. He’s a nice man and means it well. The line presses all the same.
    .fine = He does mean well, and with a small child looking can be fine, openly. But here is no reason, only a crowd and a name for whoever says no. It presses.
    .unclear = Fair. One thing would settle it: write “I’ll decide next week”, and see if you are still one of “only two”.

# @src 4705f6a9
friday_evenings = I’m saying nothing but if somebody were at home in the EVENINGS that child would talk, and what do I tell people.
    .note = She makes a charge of what you care about most. It can’t be answered, only felt.

# @src f170b19c
friday_summer = Give her to me for the summer, a month or a week or not at all, she can do shirts and be bored with me instead.
    .note = A big offer with a place and a job in it. “Or not at all” is in it, too.

# @src c39cb6f1
friday_trusted = If you trusted me you’d have asked
    .note = It stings, and it’s fair. She says what she’d have wanted, and that can still be done.

# @src 5c19d44f
friday_sorry = I was wrong. Sorry.
    .feedback = It was short, and had no “but”. “You’d have asked” was fair, and you answered it. If you’d held on to keep her safe, you’d be sorry for how, not for what.

# @src a5b12835
friday_k = k

# @src 44faac81
friday_gone = The phone is gone from the drawer before you’ve turned round.

# @src a2642f6a
friday_not-about = It’s not about the phone

# @src 70fdda5b
friday_fine-ok = fine. ok

# @src 054abdd2
friday_sorry-i-read = I was wrong. And I read it. Sorry.
    .feedback = You said the worse half too, so she needn’t find it out. Today she may be angrier. Had you looked because of a danger, you’d tell her that as well.

# @src be814ad1
friday_all-of-it = all of it??

# @src 275464df
friday_at-least = you could’ve just not said. Ok

# @src 0b5fd9e8
friday_a-swap = You’ll have it back when you tell me who they are.
    .feedback = Each of you now holds something that the other wants. You may get a name, and nothing with it. A rule for everybody, made on a quiet day, is another thing.

# @src f0c290e5
friday_want-a-swap = They said you’d want a swap
    .note = Whatever you do, somebody has already explained it to her. You’re no longer heard first-hand.

# @src e7ee22a4
friday_by-sunday = I want names by Sunday.
    .feedback = You gave her a date, and she gave you a wall. Names are a fair wish. It goes better on a quiet day, with a reason and no date.

# @src 99d194c8
friday_want-names = They said you’d ask for names
    .note = { friday_want-a-swap.note }

# @src 50ae97f9
friday_the-app = Put us on the list.
    .feedback = You went along: families were counted, and a clock was running. Now something on her phone watches her, and she doesn’t know. A word to her can end that, on any day. On a small child’s tablet, openly, looking can be right.

# @src 8fa5dac3
friday_nine-steps = Nine steps! We all did it in the break! You’ll never have to ask her anything again!
    .note = All of them did it, says one. And what’s good about it is that nobody need ask.

# @src 736e7543
friday_in-the-shower = It takes nine steps. She’s washing her hair.

# @src cd0edb1f
friday_silence = Say nothing, and go to work.
    .feedback = Thursday stands as it was, and she can’t know what you meant by it. A sentence can come later, at any hour. Some days, going to work is all there is.

# @src 76348dfc
friday_on-the-mat = After the late shift you lay the phone on the mat outside her door. In the morning the mat is empty.

# @src 7313c007
friday_shoes-turned = After the late shift her shoes stand beside yours. They point the other way.

# @src 3290652c
friday_to-the-soup = …so I said it to the soup, eat, since nobody else does, and your blue bowl is across the landing, fetch it.
    .note = She complains, and only the soup is accused. A bowl is fetched, or not.

# @src 783bdc44
friday_does-ben-know = Does Ben know?
    .feedback = You asked about the one it’s for, while everybody was being counted. Ivo hadn’t thought of that; now he may. Any day will do for Thursday.

# @src 6795edce
friday_he-will = He will! I mean, I’ll tell him! At some point!

# @src 586353af
friday_thanks = I’d write that down, Ivo.

# @src eb1d022d
a-week-of-fine_title = A week of fine
    .about = Five days with few words, and then a pillar.

# @src 7a948b12
a-week-of-fine_week = Saturday, fine. Sunday, fine. On Monday she says “tired”, and you’re glad of the change.

# @src b131328a
a-week-of-fine_without-a-name = Sunday comes without a single name. You’d said Sunday. Neither of you mentions it.

# @src 874d2170
a-week-of-fine_words = Dad rang on Sunday. He asked what we ate. She said nineteen words to him, I wrote them down. Four were “Adam, get out now”.

# @src 46d369a7
a-week-of-fine_six-pieces = { $door ->
    [left] Grandma came back from Friday prayers
   *[right] Grandma came back from the parish choir
 } with six pieces of news, none of them ours.

# @src 73a7c040
a-week-of-fine_the-eye = why is there an eye on my phone? I’ve taken it off. I wasn’t even anywhere

# @src f7f1590d
a-week-of-fine_bread-bin = Rosa’s slip hangs on the fridge, with the number. Under it Lina’s phone charges, by the bread bin. It lights up twice. You look.

# @src da6205fd
a-week-of-fine_desk = Picture of the desk, please
    .note = A joke about tidy desks, or somebody who checks. One line doesn’t show which.
    .settles = See what comes if she sends no picture.

# @src edf2c886
a-week-of-fine_your-desk = Or leave it!! It’s your desk
    .note = A minute later there’s a way out, and nobody is cross.
    .shows = “leave it”
    .settles = See if anybody asks again when she leaves it.

# @src f358e28c
a-week-of-fine_take-off = I took it off! Ben hasn’t spoken to me since Saturday, I can see exactly where he isn’t speaking to me! Nobody has to! Sorry!
    .note = He still writes to everyone. This time he says “I”, and leaves it to each of you.
    .shows = “nobody has to”, and “I”
    .settles = See how he speaks to the ones who keep it.

# @src 6d5e3d24
a-week-of-fine_anchor = you smell of bus. And don’t be an anchor, Mum
    .note = A word she was given: some people rise, others hold them down, and you’re one of those.
    .shows = “an anchor”: a thing, and not something that you did
    .settles = Ask what it means, and whether one can be a bit of it.

# @src 35a24c22
a-week-of-fine_look-three = One lets go, one takes back, one gives you a name. What would a no cost each time?

# @src 95f9b435
a-week-of-fine_wednesday = Wednesday, in the hall. Your coat is on, and your bus won’t wait.

# @src 817f6048
a-week-of-fine_pillar = so Mr Voss moved the seats and I’m behind a pillar

# @src 52350574
a-week-of-fine_actual-pillar = like an actual pillar

# @src 35a4347f
a-week-of-fine_the-radiator = and Ben’s by the radiator, which, he’s always cold, so fair, but the pillar’s got chewing gum from like three centuries

# @src 66c09eec
a-week-of-fine_keys = It’s the first thing she has told you since Thursday. It’s about a pillar.

# @src ecf8a4d2
a-week-of-fine_coat-off = Take off your coat and hear about the pillar.
    .feedback = You stayed for something dull, and it was for you. It cost a bus.

# @src 87c26985
a-week-of-fine_why-sitting = why are you sitting down

# @src 7a2db4ed
a-week-of-fine_a-name = anyway there’s a name scratched in it and it’s MY name, from like 1980

# @src 370d18ba
a-week-of-fine_next-bus = You miss the bus. You know the man who drives the next one.

# @src 3a4c9324
a-week-of-fine_writing-to = And who are you writing to all the time?
    .feedback = You asked what you want to know, on top of what she wanted to tell. Now it’s a swap again. Another evening, sitting down, it’s a question like any other.

# @src 0481aa6d
a-week-of-fine_wow = I was telling you about a pillar

# @src 7db6fa95
a-week-of-fine_closed = The door is closed. Not slammed. Closed.

# @src b43c4dc8
a-week-of-fine_to-the-stop = Walk me to the stop? I want the rest of it.
    .feedback = Walking, she needn’t look at you. It’s short, and cold, and it will do.

# @src 6c7b8046
a-week-of-fine_two-metres = She walks two metres behind you, and talks all the way.

# @src c3951928
a-week-of-fine_was-here = it says LINA WAS HERE. I wasn’t

# @src dc988e83
a-week-of-fine_silence = Nod, with your keys in your hand.
    .feedback = A bus was waiting, and she saw the keys. She’ll have seen your message, too. Later is also a time to ask about gum.

# @src ca77ce73
a-week-of-fine_all-of-it = On the night bus you find that you remember all of it, the radiator and the gum.

# @src c51b03e9
a-week-of-fine_did-it-say = What did the pillar say?

# @src 2a6baf51
a-week-of-fine_photo = it says ew. I took you a picture of the gum

# @src 597319ff
a-week-of-fine_lay-it-back = On Tuesday you lay her phone by the bread bin yourself. Nobody says a word about it.

# @src 0a5783c9
after-the-pillar_title = After the pillar
    .about = Her door stays open for a moment.

# @src e2e1145a
a-borrowed-bowl_title = A borrowed bowl
    .about = The neighbour is at the door, with something of yours.

# @src 04e4975b
a-borrowed-bowl_slippers = { $door ->
    [left] Vera, in slippers. In your blue bowl: plum dumplings.
   *[right] Fatma, in slippers. In your blue bowl: stuffed vine leaves.
 }

# @src fb5b284e
a-borrowed-bowl_heard = I heard the chair. That Thursday. I stood in my hall and, well. I didn’t ring.

# @src 275e3fa9
a-borrowed-bowl_heard-f = I heard the chair. I put my shoes on, and took them off again.

# @src 61cbd3bd
a-borrowed-bowl_small-one = I’m keeping your small bowl, so you’ll have to come and get it.
    .note = A present with a string on it. The string leads to her kitchen, and you may leave it there.

# @src fe92f133
a-borrowed-bowl_small-one-f = { a-borrowed-bowl_small-one }
    .note = { a-borrowed-bowl_small-one.note }

# @src d1df96b6
a-borrowed-bowl_the-door = When Elias was sixteen I took his door off. The whole door. I’ve told that to, no. To nobody.

# @src 2d789540
a-borrowed-bowl_the-door-f = I took a door off once. Elias was sixteen. The whole door. My sister still thinks it was the damp.

# @src 147911a2
a-borrowed-bowl_the-bath = He slept in the bath for a week. It had a lock.

# @src df9fa254
a-borrowed-bowl_the-bath-f = For a week he slept in the bath. The bathroom still had a lock, you see.

# @src 6fb064ea
a-borrowed-bowl_wanted = What did he want, in there?
    .feedback = You asked about the boy, and not about the tools. She’d come with a bowl so as to say this. If it’s too close tonight, “thank you for the bowl” is plenty.

# @src e91ab081
a-borrowed-bowl_a-door = A door.

# @src c1593b3d
a-borrowed-bowl_a-door-f = { a-borrowed-bowl_a-door }

# @src f30d5450
a-borrowed-bowl_laugh = You both laugh longer than it’s worth, and then she has to sit down.

# @src 12d78104
a-borrowed-bowl_and-you = And you? How were you, that week?
    .feedback = Nobody had asked her that, and she wasn’t ready for it. On a full evening a “thank you” at the door does as well.

# @src ff790bb0
a-borrowed-bowl_me = Me? I cleaned the hinges. Every evening. Nobody had asked me that, so I, thank you.

# @src 32182af8
a-borrowed-bowl_me-f = Me? I oiled the hinges. There was nothing on them to swing. It’s good of you to ask, nobody did.

# @src 0a29a4b2
a-borrowed-bowl_silence = Put the kettle on.
    .feedback = Two cups, and no question. She’d told you her worst week, and needn’t be paid for it. If you have a question one day, she has waited long for it.

# @src a7c76fc8
a-borrowed-bowl_kettle = You put out two cups. She sits down before you’ve asked her to.

# @src 1bae94c1
a-borrowed-bowl_by-herself = I only wanted to see him. And he wanted, what did he want. A door.

# @src 1f3cf02a
a-borrowed-bowl_by-herself-f = I wanted to see him, that was all. He wanted a door. It’s not so much to want.

# @src 21058f57
across-the-landing_title = Across the landing
    .about = A piece of advice, and a toolbox.

# @src 17abeea5
across-the-landing_no-school = Only don’t tell the school. Promise me. They wrote it all down about Elias, and that stays for life.
    .note = She likes you, and asks you to stay alone with it. It was her year, and not yours.

# @src 69890dff
across-the-landing_no-school-f = One thing. Nothing to the school, you must promise me. With Elias they wrote it all down, and it’s written still.
    .note = { across-the-landing_no-school.note }

# @src f4678b9a
across-the-landing_toolbox = Mum. My toolbox. Hi.

# @src 7e4c0ada
across-the-landing_new-words = She has new words. “Ground floor.” “Anchor.” I don’t know whose they are.
    .feedback = Now a second person has heard the words. It costs Lina some privacy; you can tell her so. New words are nobody’s sign.

# @src 5724c35a
across-the-landing_sheep = Elias had “sheep”. Everybody was a sheep. I looked in the mirror and thought, well.
    .note = A hard word out of a shut room. Nobody had to live by it, and she tells it herself.

# @src 78b10cd4
across-the-landing_sheep-f = Elias said “sheep”. I was one, his teachers, the postman. I bleated at him once. It helped a little.
    .note = { across-the-landing_sheep.note }

# @src 8212ee52
across-the-landing_what-helped = What would have helped you, that year?
    .feedback = You asked for what she lacked, and left the promise about the school where it was. On a full day “thank you for the bowl” does as well.

# @src 71a4c664
across-the-landing_how-i-was = That somebody asked how I was. I had four brothers. All four asked about Elias.

# @src f54bc33e
across-the-landing_how-i-was-f = One person at the door who asked for me. They all came for Elias. I made tea for all of them.

# @src 648b1682
across-the-landing_tired = I’d have said, tired. Same as you. And then I’d have slept, maybe.
    .note = Her own hurt, put beside yours so that you can use it. She wants nothing for it.

# @src c4246fce
across-the-landing_tired-f = I’d have said, I’m tired. As you are. I think I’d have slept that night.
    .note = { across-the-landing_tired.note }

# @src 225324a4
across-the-landing_all-right = We’re all right, thank you.
    .feedback = It stays in your own kitchen, and it may. You gave no promise, either. For any evening that changes, a small bowl stands over there.

# @src 2fab5cea
across-the-landing_that-too = Good. I said that too.

# @src 3704d4ff
across-the-landing_that-too-f = I’m glad. I said the same, for a whole year.

# @src 0e607f72
across-the-landing_takes-them-home = She goes home in her slippers. The bowl stays.

# @src e5f69071
across-the-landing_silence = Eat, and let her talk.
    .feedback = You gave her the hour. She’d asked for a promise; you made none, and needn’t. One thing of your own would have been welcome.

# @src e6b6fa6d
across-the-landing_an-hour = She talks for an hour. You say nothing at all.

# @src 96537cf7
across-the-landing_good-at-this = You’re good at this. I never was.

# @src e8b0f5d6
across-the-landing_good-at-this-f = You listen well. I always had a spoon in my hand.

# @src d11843af
whose-saturday_title = Whose Saturday
    .about = Somebody has to go to the eye doctor with Grandma.

# @src 8e64c082
whose-saturday_potato = …ten past ten on Saturday, he talks with a potato in his mouth, that doctor, so I want somebody on my arm, with both languages, please, and my green scarf.

# @src 5a4ef270
whose-saturday_shift = On Saturday your shift ends at ten. The eye doctor is at the other end of town.

# @src c12e3295
whose-saturday_copies = I need forty copies by tomorrow, it’s for school, it’s an actual emergency
    .note = An emergency of her own making, with a day and a reason. It’s forty copies.

# @src 1ab18401
whose-saturday_a-call = and I’ve got a thing on Saturday at ten. A call. First early one

# @src fdb81303
whose-saturday_eye = I can go. I know the word for eye.

# @src 1267bda0
whose-saturday_two-kinds = There are daughters who help and daughters who take, and you’d better decide which KIND you’re raising.
    .note = Only two kinds of daughter are left, and you’re to choose today. Lina is at the copier.

# @src 3b91b832
whose-saturday_be-asked = Ask me and I’ll go, or don’t and I’ll have my Saturday, I’d just like to be asked and not sent a LIST.
    .note = She’s hurt, and says what she’d like. A yes is all right with her, and a no as well.

# @src d1cc565e
whose-saturday_ask-lina = Lina, could you? You’re the best of us in both.
    .feedback = You asked for something only she can do. It costs her what she’d planned, and she could have said no: your sister was ready. Going yourself would be fine too.

# @src 646abaee
whose-saturday_the-scarf = at TEN. fine. But I’m not holding the scarf

# @src a04b6dd6
whose-saturday_swap-shift = Swap your shift and go yourself.
    .feedback = Grandma has you, and Lina has her morning. What else Saturday brings, nobody can know.

# @src 4c7f0e86
whose-saturday_a-sunday = The swap costs you a Sunday.

# @src 38ddadc4
whose-saturday_good-tea = …so it’s you and me and the potato, wear the good coat, and don’t forget my scarf.

# @src 05fb8912
whose-saturday_ask-nadia = Would you? I’m asking, I’m not sending a list.
    .feedback = Your sister had wanted to be asked, and you asked. Lina has her morning. What else Saturday brings, nobody can know.

# @src 4019d610
whose-saturday_of-course = Of course I would, what do you think, I’ll bring the car and the GOOD tissues.

# @src 8c8cf71d
whose-saturday_silence = Put the time on the fridge, and nothing else.
    .feedback = You left it to the two of them. It might have stayed on the fridge: some things need asking aloud.

# @src 1cb035fe
whose-saturday_knocks = At seven Grandma knocks at Lina’s door herself. You hear one language, then the other, slower, then both.

# @src 926fb875
whose-saturday_going-then = apparently I’m going. She asked nicely, it’s a trick

# @src 99ec3f8b
nadia-goes_title = Nadia goes
    .about = Saturday is settled.

# @src fb75f950
nadia-goes_a-slide = That week Grandma needs an arm at the eye doctor. Nadia goes. Lina stays at home.

# @src 7b6eae6b
the-eye-doctor_title = The eye doctor
    .about = Lina writes from a waiting room.

# @src 0fc335bb
the-eye-doctor_fish = she told him he’s got fingers like a fish

# @src 886bcb6b
the-eye-doctor_good-morning = I translated it as good morning

# @src 7a907338
the-eye-doctor_keep-writing = and they keep writing, look

# @src 450f3802
the-eye-doctor_whose-eyes = Ten of us are waiting, no pressure!! Does she need you to see with?
    .note = It says “no pressure” and counts ten people waiting. So an arm for her grandmother begins to look rude.
    .shows = “ten of us are waiting”, whatever “no pressure” says
    .settles = Let her stay away, and see if it comes up again.

# @src e45344c4
the-eye-doctor_family-go = Family’s family, go. Tell us after how her eyes are
    .note = Same circle, same minute. She may go, and nobody is made small.
    .shows = “go”, and a question about the eyes
    .settles = See if anybody brings up this Saturday next week.

# @src 481a4ed8
the-eye-doctor_your-chair = Kept your chair. Next week’s fine too
    .note = A chair is kept, and nothing hangs on today.
    .shows = “next week’s fine too”
    .settles = Let her come next week, and see if it’s so.

# @src c1071b7e
the-eye-doctor_look-ten = Three lines in two minutes, out of one circle. It isn’t who writes.

# @src b4f98a09
the-eye-doctor_bit-much = Fay’s a bit much. Juno’s ok. I think

# @src 6a1ed029
the-eye-doctor_letters = …she read me the board in his language and then in ours, and where ours has no letter she sang it, and the scarf is on his hook.

# @src cca3fed7
the-eye-doctor_dont-tell-nadia = don’t tell Nadia I was nice. She’d want it weekly
    .note = A secret that lets her stay the difficult one until Sunday lunch. You may keep it, or not.

# @src 3dab7e96
the-eye-doctor_drops = G can’t see a thing from the drops. She’s holding my arm like a railing

# @src 10b8ba56
the-eye-doctor_thank-you = I couldn’t have done the fish. Thank you.
    .feedback = You thanked her for the thing itself, and asked for nothing. If you wonder about the ten, that can wait for the soup.

# @src 13b754d6
the-eye-doctor_good-fish = it was a good fish

# @src f8d1876a
the-eye-doctor_what-want = What do they want, the ten?
    .feedback = A plain question in passing, so she needn’t make a speech. Supper is a place for questions, too.

# @src 89f28fdf
the-eye-doctor_no-idea = no idea. That I’m there

# @src 7f62460c
the-eye-doctor_useful = I wrote I’m busy being useful

# @src cb2620b4
the-eye-doctor_the-twelve = The 12 stops at the cake shop. I’ll ask the driver to wait for Grandma.
    .feedback = You helped with what you have, which is buses. On another day she’d rather manage alone, and that’s fine.

# @src 5c7ed79f
the-eye-doctor_can-do-that = you can DO that?

# @src 608d1baa
the-eye-doctor_you-can = You can do that.

# @src cf1904bd
the-eye-doctor_silence = Read it, and put the phone away.
    .feedback = She’ll have seen that you read it, and she stayed without your help. A short “ha” does no harm.

# @src 7aca764d
the-eye-doctor_arm-in-arm = At noon two people come up three floors arm in arm, arguing in two languages about a scarf.

# @src fb7edb13
the-eye-doctor_no-cake = They had cake. It is on the scarf.

# @src 89a0a15b
the-eye-doctor_a-screen = there’s an interpreter here, on a screen, for the doctor bits. G won’t speak to a screen

# @src 5a4e187b
the-early-call_title = The early call
    .about = Saturday: laughter behind a door, and forty pens.

# @src 39342b11
the-early-call_fish-nadia = You’re home by eleven. Nadia writes that Grandma told the doctor, in both languages, that he has fingers like a fish.

# @src 83c7599c
the-early-call_fish-you = You’re home by eleven. Grandma told the doctor that he has fingers like a fish. You translated it as “good morning”.

# @src b8abedae
the-early-call_laughs = Behind the door somebody laughs. It’s Lina. You had forgotten how that sounds.

# @src cc40636a
the-early-call_eleven = Eleven people said good morning to her. I counted. One said my name.

# @src ee210233
the-early-call_desk = Her desk is empty and shines. She looks rested; you saw ghosts. Her phone lies there, face up. You don’t touch it. You do look.

# @src ef17d332
the-early-call_two-plenty = Two’s plenty. Loads stop at two
    .note = A way out, on the step that asks for something she likes. One line doesn’t show if it’s open.
    .shows = “Two’s plenty”
    .settles = If she stops at two for a week: see what comes.

# @src 95c44be1
the-early-call_a-seven = But she won’t stop, she’s a step seven person, anyone can see!!
    .note = The way out was open for a moment. Now stopping would make her less than they said.

# @src 0dcf01c6
the-early-call_pens = Adam, here. My pens, all forty. It’s step two, you give away something you like. It’s quite nice actually

# @src ba35562d
the-early-call_even-the-gold = Even the gold one?

# @src 089cc1e6
the-early-call_sings = and Fay says Grandma only sings so people look
    .note = Somebody who’s never met her grandmother explains her. Next time she sings, Lina will look at the people.

# @src 345eda0b
the-early-call_three = Three is no word to anyone at home tonight. Or don’t, not everyone can
    .note = Three takes the people she eats with, for one evening. And a no makes her one who can’t.
    .shows = “no word to anyone at home”
    .settles = Ask what happens if she talks at supper.

# @src 0d9f09c5
the-early-call_look-twice = The same person, on the same day. Is either way out open?

# @src c3199650
the-early-call_forty-pens = And the pens? What do you like about it?
    .feedback = You asked what she likes, and she told you, on an evening when she’s to say no word at home. It may not stop the next step.

# @src f83850ba
the-early-call_if-im-up = that someone notices if I’m up

# @src 6d32075d
the-early-call_to-the-desk = She says it to the desk.

# @src 5e727ed9
the-early-call_pen-bank = Adam, you’re the pen bank. Nothing gets sold.
    .feedback = You said nothing against anyone, and kept a way back, in a shoebox. Some presents are simply presents.

# @src 182aafbc
the-early-call_open-at-eight = I open at eight. The gold one has its own box.

# @src 11d322ac
the-early-call_can-hear-you = I can hear you

# @src 8b4f0302
the-early-call_no-calls = No more calls on Saturdays.
    .feedback = You set a rule in a doorway, and it moved to the bathroom. She’s to say no word tonight; now she has a reason. A rule about hours, for everybody and with a why, can hold.

# @src 2c2a3a19
the-early-call_whatever = whatever

# @src 14d4f251
the-early-call_a-lock = From now on she takes her calls in the bathroom. It has a lock.

# @src 820f557b
the-early-call_silence = Make supper. Four plates.
    .feedback = Her chair is where it was, and nobody asks what she’d have to refuse. The pens can be asked about tomorrow.

# @src aebe8294
the-early-call_five-plates = Four plates. Grandma is talking for three.

# @src 7107223d
the-early-call_seconds = Lina comes, says nothing and has seconds.

# @src 3d53fd4f
after-the-pens_title = After the pens
    .about = Saturday evening.

# @src 7436426d
whispering_title = Whispering
    .about = Two voices at midnight, and a bell at six.

# @src 3c31d0a8
whispering_two-voices = Twenty past midnight. Behind her door are two voices, and one comes out of a phone. You stand in the hall in your socks.

# @src b6bfab7d
whispering_at-five = promise you’ll ring me at five and if you sleep through my brother rings me he’s up anyway he’s a baker
    .note = A promise at midnight, and somebody else who can do it. If Lina sleeps, a baker rings.
    .shows = “if you sleep through my brother rings me”
    .settles = See what happens on a morning when Lina sleeps.

# @src 16ceddc6
whispering_no-sense = I promise. Go to sleep, you’re making no sense

# @src 7c4acf75
whispering_not-me = and don’t tell your mum it’s me or I’m finished too
    .note = A hidden name, and a fear handed on: now Lina has somebody to protect from you.

# @src 14a76273
whispering_look-five = Midnight and “promise” tell you little. What would a no cost?
    .pressing = The hour and the promise make it look so. But if Lina sleeps, somebody else rings, and nobody pays: it’s fine. The next line, about not telling, isn’t.
    .fine = It’s late and it’s a promise, and her brother rings instead. Nobody pays for sleeping. The next line, about not telling, does press.
    .unclear = Fair, at midnight, through a door. One thing would settle it: see who rings on a morning when Lina sleeps.

# @src e9427f0a
whispering_floor = The floor creaks. Everyone at home knows that board. The voices stop.

# @src 4fd41b9f
whispering_six = Six in the morning

# @src 0da98a54
whispering_bell = The bell. On the mat stands a girl with a wet bag and a very large maths book.

# @src 2ae26c39
whispering_from-the-wall = hello I’m Mina I’m the voice from the wall sorry about the hour she’s got my calculator

# @src 0545a3ac
whispering_forget-that = and forget the don’t tell bit please I’m worse at midnight

# @src 41a13b18
whispering_left-it = I was in Upstairs as well then I thought no and they went funny I’ll tell you that when I’m dry

# @src 2fb5be6b
whispering_got-long = I was in Upstairs as well it got a bit long so now I just get up

# @src c6fcaa5b
whispering_pancakes = my brother does pancakes thursdays she has to come you have to let her or come too
    .note = “Has to” and “have to”, and at the end you’re invited as well. There are pancakes every Thursday.

# @src 1f740b62
whispering_come-in = Come in. There’s bread.
    .feedback = You don’t know her, and she’s wet. Her “don’t tell your mum” she has taken back herself. Ten minutes at a table tell you something. You may ask after her mother first.

# @src b0d7673f
whispering_only-a-coat = Lina said you’d be scary you’ve only got a coat on

# @src f289a7fa
whispering_your-mother = Does your mother know where you are?
    .feedback = Any mother may ask that, and somebody waved. If a child isn’t safe at home, ask it gently, and inside.

# @src 0d140556
whispering_in-the-car = yes she’s in the car she’s the one with the lights on she waves

# @src 3c0f4af3
whispering_waves = She waves.

# @src f935b478
whispering_not-at-six = Not at six in the morning.
    .feedback = You said no, in your own hall, and she took it without a blink. That tells you something. Thursday is a better hour for both.

# @src a56f81ef
whispering_youre-right = no you’re right sorry thursday then

# @src 4d4b27a2
whispering_a-note = A minute later a note comes under the door: calculator please, M.

# @src 3ba19591
whispering_silence = Open the door wider.
    .feedback = No word, so nobody heard a verdict. Her “don’t tell your mum” she has taken back herself. A hello would do no harm.

# @src c79a5b69
whispering_dont-say = Mum. This is Mina. Don’t say anything

# @src 5f466769
whispering_werent-going-to = You weren’t going to.

# @src cbf1a056
ms-lund_title = Ms Lund
    .about = School, ten past four, and a poor question.

# @src 0d079942
ms-lund_mail = Regarding Lina’s attention in periods one and two, might I ask you to come by today at ten past four.

# @src 8ac163e8
ms-lund_lots = The trip bus holds 50 and we’re 53! Tell me by Thursday or I draw lots!
    .note = Loud, with a date, and the same for everybody. The reason can be counted: fifty seats.

# @src e2cc5c43
ms-lund_over-there = That woman took her own boy’s DOOR off, I wouldn’t take advice from over there if I were you.
    .note = It’s true, and it’s used to make somebody small: the one who told you the truth.

# @src 7b57cf9a
ms-lund_small-chair = Ten past four. You sit on a chair made for somebody of thirteen.

# @src 0d93e801
ms-lund_poor = Is it, I do have to ask, { $door ->
    [left] is it something at your mosque?
   *[right] is it the divorce?
 }

# @src 37838c75
ms-lund_everyone = Do you ask everyone that?
    .feedback = You gave her question back to her. It was about what she expects of you, and not about Lina. A question that helps Lina can be answered.

# @src 1985a8e4
ms-lund_no-not-everyone = No. I don’t, I ask, no.

# @src 4e0420dc
ms-lund_why-ask = What makes you ask?
    .feedback = You asked for her reason, and there was none. The question was about what she expects of you. Had there been a reason, you could have answered it.

# @src 58a0b0f1
ms-lund_because-i = Because I, honestly, because it was the first thing that came.

# @src b8b42f40
ms-lund_not-it = That isn’t it. And please don’t ask the next mother.
    .feedback = You said no to the question, and spared somebody else. A question that helps Lina can be answered.

# @src 7f3ea502
ms-lund_about-me = No. I’ve written that down. About me.

# @src bcc6efbb
ms-lund_silence = Look at her until she has heard it.
    .feedback = You let her question stand in the room until she heard it herself. It was about what she expects of you, and not about Lina.

# @src bec2e71f
ms-lund_heard-it = It’s quiet. Somewhere a tap drips.

# @src edac8ae6
ms-lund_hm = Oh. Yes. I heard that.

# @src 31af983f
a-better-question_title = A better question
    .about = A form, a booklet, and who hears what first.

# @src 1aa5b27f
a-better-question_better = That was a poor question. I’m sorry. Here’s a better one. What have you seen?

# @src 7525ffe6
a-better-question_the-form = Only I need a reason for the form today, or it says “family did not cooperate”, and then it goes its own way.
    .note = A date that’s only hers, and a bad sentence about you if you think first.

# @src 151b333e
a-better-question_at-home = Who’s at home in the evenings? I ask everyone, it’s so that I know when to ring.
    .note = It can count who is there, or look for an hour to ring. After the first question, one can’t tell yet.
    .shows = a reason, “so that I know when to ring”, and the question that came before it
    .settles = Say “ring me at work”, and see if that’s enough.

# @src 30fa21d1
a-better-question_look-home = The same question can count who’s there, or look for an hour to ring.
    .pressing = After that first question you may well hear it so. There’s a reason in this one, and “ring me at work” will show if it’s the real one.
    .fine = It may be: there’s a reason in it. But a poor question came just before. “Ring me at work” will show.
    .unclear = Fair. One thing would settle it: say “ring me at work”, and see if that’s enough for her.

# @src 4bc41f42
a-better-question_eleven-pages = I’d asked for one page on “a place”. Lina handed in a booklet about a pillar. It’s good. It’s very good.
    .note = Praise for one thing, and she has read it. Nothing is wanted for it.

# @src dbed2ca7
a-better-question_the-lead = If something frightens me I go to our safeguarding lead. Mostly you’d hear it from me first. Not always, and I’d rather say so now.
    .note = She says where her silence ends before you’ve told her anything. So you can choose what to tell.

# @src 846598c5
a-better-question_what-i-saw = New words, a shut door, up at five. I don’t know what they are.
    .feedback = You said what you saw, not what you fear. None of the three is a sign by itself. It costs Lina some privacy; tell her.

# @src 93142fb4
a-better-question_my-grandfather = Nor do I. My grandfather gets up at five. What does anyone want from her?

# @src b663e793
a-better-question_what-you-see = What do you see that I don’t?
    .feedback = A tutor sees six hours that you don’t, and the form can wait. Another day you may tell her what you’ve seen.

# @src fed7d6a0
a-better-question_half-her-seat = She gave Ben half her seat, behind that pillar. She yawns. She asked me if a person can be an anchor.

# @src f52fc525
a-better-question_four-languages = She gave Ben half her seat, behind that pillar. She yawns. She asked me for “drops” in four languages.

# @src 8d027a48
a-better-question_lina-first = I’d like to speak with Lina first.
    .feedback = First the one it’s about. The form wanted an answer today, and can wait for her. If Lina were in danger, you’d tell the school today.

# @src 85ec94a1
a-better-question_biscuits = Then do. I’m here until five on Fridays, with biscuits nobody likes.

# @src c867c518
a-better-question_silence = Take the booklet home and read.
    .feedback = You took what she’d handed in to be read; it’s no diary. You may tell Lina which page you liked.

# @src 8ed7496b
a-better-question_page-nine = On the last page there’s a woman in a coat. She’s rather well drawn.

# @src cdf32280
on-the-stairs_title = On the stairs
    .about = The neighbour, on her way down.

# @src bb244dad
on-the-stairs_my-year = About the school, that was wrong for you. For me it was maybe right. You went? Good. I’d have liked to, well.

# @src 3a961855
on-the-stairs_my-year-f = What I said about the school. That was for my door, and I gave it to you as if it were yours. You went? I’m glad.

# @src 1c22f91b
a-kind-letter_title = A kind letter
    .about = Lunch break: praise, and two things to keep quiet.

# @src ef2fc827
a-kind-letter_remarkable = Hello, this is Juno from Lina’s study group. You’ve brought up a remarkable girl. It shows
    .note = Praise from somebody who doesn’t know you. After it, the next sentence is easier to swallow.
    .shows = “It shows”, from somebody who has never met you
    .settles = Ask where she has met you.

# @src e2410a5b
a-kind-letter_between-us = She does best when we all pull one way, so let’s keep this little chat between us adults
    .note = You’re to have a secret from your daughter, with somebody you’ve never seen.
    .shows = “between us adults”
    .settles = Show Lina. If it was kind, it stays kind when she reads it.

# @src 3df56896
a-kind-letter_listen-in = Hi from me too!! Parents can listen in, last Friday of the month, six o’clock!!
    .note = It may be true: a day, an hour, a chair. Or it only sounds like it.
    .settles = Ask for this month’s call, and see if there’s a chair.

# @src daafdf7e
a-kind-letter_how-come = Lunch break at the depot. How does Juno have your number?

# @src 69cf70e6
a-kind-letter_heard-myself = I heard myself on the telephone, I sounded like a POSTER, I was afraid, that’s all, you run the buses well and people can ask me.

# @src 712c75fe
a-kind-letter_cried = And don’t you DARE tell Mum I cried at a traffic light.
    .note = An order, and no way out in it. It’s about her own tear, and nobody is kept from helping.
    .shows = “I cried”: it’s about herself
    .settles = Ask whom you may tell. She’ll name three people at once.

# @src 7a0348e4
a-kind-letter_look-letters = Two of them want something kept quiet. Who’s kept away from what?

# @src 1db01543
a-kind-letter_who-are-you = Who are you, how old, and who gave you my number?
    .feedback = After “remarkable” and “between us” asking feels rude, and it’s only a question. The answer is one that Lina can check. With a coach whose name you know, “thank you” would do.

# @src d6b5df47
a-kind-letter_lina-did = Lina did!! For emergencies!!

# @src 58671b6a
a-kind-letter_for-what = there was a box to fill in. It said EMERGENCIES. What emergency

# @src a7b0275f
a-kind-letter_show-lina = This came. It says “between us”, so here it is.
    .feedback = You were asked for a secret against her, and took it to her. She may be cross with both of you. Kind letters that don’t ask to be hidden need no showing.

# @src 3c47592e
a-kind-letter_wrote-to-you = she wrote to YOU?

# @src f78d7061
a-kind-letter_youre-mine = she can’t just write to you. You’re mine. I mean. You know

# @src b98d7072
a-kind-letter_good-to-hear = Thank you, that’s good to hear.
    .feedback = You were praised, and you were polite; most people would be. Now there’s a secret about your own child, with somebody you’ve never seen. It can end tonight: show Lina. To a coach whose name you know, thanks are fine.

# @src a0d3165d
a-kind-letter_understand = We knew you’d understand. Some parents are so…

# @src 1da0753b
a-kind-letter_stops-there = It stops there, as if you knew the rest.

# @src a89d15f9
a-kind-letter_silence = Don’t answer.
    .feedback = A letter needn’t be answered because it’s kind. But you’re alone with it, as it asked. Showing it to one person, Lina best of all, would change that.

# @src 7069bf44
a-kind-letter_nine-times = By three you’ve read it far too often, mostly “remarkable”.

# @src 65209969
a-kind-letter_asks-lina = Who is Juno? You said it to the fridge.

# @src f9b28543
the-list_title = The list
    .about = Thursday evening: a page, and a quarter of an hour.

# @src faac8921
the-list_heard-myself = { a-kind-letter_heard-myself }

# @src 10c87cd5
the-list_under-pens = She hid this in my pen box. It’s about us. It is called Who Is an Anchor.

# @src 1b3eecd4
the-list_number-one = One, Mum. Asks things with her coat on. Two is me. Chews. Three, Grandma. Sings my name when people can hear. I do chew.

# @src 2cbd3009
the-list_fourth = You take the page out of his hand. There is a fourth line. It says: me. By the bread bin her phone lights up.

# @src 25f1c166
the-list_by-nine = The list, in by nine. Names. You’ll feel free, promise
    .note = By nine, with names, about the people in the next room. Nobody says what a list is for.

# @src 0ad32517
the-list_last-one = Everyone’s handed theirs in!! Or don’t!! We’ll just remember!!
    .note = There’s a way out in it, and it has a price: all of them, and they’ll remember.

# @src cca5ea87
the-list_new-number = I’ve got a new number write me there not here and your mum can have it too
    .note = It does move the talk to another place. It brings her mother along.
    .shows = “your mum can have it too”
    .settles = Ask for the number, as she offers.

# @src 65f36e8f
the-list_look-number = “There, not here” can shut people out, or get away from somebody.
    .pressing = “Not here” is a fair thing to stop at. But nobody is shut out: you may have the number. It’s fine.
    .fine = It moves the talk away from Upstairs, and not away from you. You may have the number. It’s fine.
    .unclear = Fair. One thing would settle it: ask for the number, as she offers.

# @src 98df4b6d
the-list_mine = That’s MINE. You had no right
    .note = She’s hurt, and she’s right. Nobody has to pay for it: at breakfast she’s in her chair.

# @src 4ae58ff5
the-list_all-four = I read it. All four lines. Here, it’s yours.
    .feedback = You said that you’d read it, and gave it back. Others wanted all of you by nine; you handed the page to her. In danger you’d keep it, and say why.

# @src 770d16b0
the-list_all-four-lina = all FOUR

# @src 25104841
the-list_your-coat = She looks at the fourth line, then at your coat.

# @src fcf7a1cb
the-list_the-coat = Number one is right about the coat. May I sit down?
    .feedback = You took the complaint out of the list, and answered that. It costs pride. She may yet read you the page herself.

# @src 3f653c8e
the-list_the-sleeve = You take off the coat. The sleeve sticks.

# @src 0589adbc
the-list_so-slow = you’re so slow

# @src da54e0f5
the-list_ring-first = Put it down, and ring somebody before you say a word.
    .feedback = You knew that you were too hurt to speak well. She’s being hurried until nine. If that frightened you, you’d go in first, and ring after.

# @src cdccb453
the-list_on-the-fridge = On the fridge, under the eye doctor, hangs Rosa’s slip with the number of the family line.

# @src 1e49d8fa
the-list_silence = Say nothing now, and put it back.
    .feedback = You spared both of you a talk. But somebody hurries her to give up her own people by nine, and she’s alone with it. That can harm her. “I saw it” can still be said, tonight.

# @src a7785b24
the-list_at-nine = At nine something is sent, without a sound.

# @src 47f62ad4
the-list_polite = She said “good morning, Adam”. I don’t like it.

# @src bee26dd4
the-list_box-empty = Regarding the form, I have left the box empty. Nothing follows from an empty box. I should have told you so while you were sitting there.

# @src 876659bf
after-nine_title = After nine
    .about = Something has been sent.

# @src f039c070
the-line_title = The line
    .about = You ring the number on Rosa’s slip.

# @src faac8921
the-line_heard-myself = { a-kind-letter_heard-myself }

# @src 2101250e
the-line_canteen = Thursday, lunch, the canteen of the depot. In your hand Rosa’s slip, with the number of the family line.

# @src 452b1ab7
the-line_bathroom = You ring from the bathroom. It has a lock.

# @src 6fba8b92
the-line_paula = Family line, this is Paula, with a cold and a roll, forgive me. If another language is easier, we get an interpreter. Never your child.

# @src 99d933ab
the-line_sleeping = Before we come to your daughter, how are you sleeping?

# @src f0e47c0d
the-line_in-pieces = In pieces.
    .feedback = You answered for yourself, in two words. Whoever has been asked herself can ask her daughter. You might have kept your nights to yourself.

# @src f88240fc
the-line_since-when = Thank you. Then thinking comes in pieces, too. We’ll go slowly.

# @src 86965e49
the-line_about-her = I’m ringing about her, not about me.
    .feedback = She took the no, gave her reason, and asked nothing more. If your nights are hard, this would be a place to say so.

# @src 142e216d
the-line_lives-with-you = You are. And she lives with you, so I asked about both. You needn’t answer.

# @src 6b3ca694
the-line_silence = Say nothing for a while.
    .feedback = She stayed on the line, and the pause was yours. One word about the nights is enough, if you have one.

# @src da90926d
the-line_ive-time = I have time. “Badly” is an answer as well.

# @src 47185d02
the-line_box-empty = { the-list_box-empty }

# @src cad95261
not-to-take_title = Not to take
    .about = What was done, and what you’d leave with her.

# @src df1c7400
not-to-take_who-else = Whom do you have, apart from me?
    .note = She asks who is near you, so that after the call there are more of them.

# @src 360b90a3
not-to-take_three-people = A neighbour. A sister. My mother, for the soup.

# @src 206bb7b9
not-to-take_the-soup = A sister. My mother, for the soup.

# @src ee61b537
not-to-take_no-names = You needn’t give names. If I thought a child was in danger tonight I’d ask for one and pass it on, and you’d hear me say so.
    .note = What stays and what can’t, said before you’ve told her anything.

# @src f3448e0e
not-to-take_done = What has anybody done to her? I don’t mean how she is. I mean done.

# @src 819a0cbf
not-to-take_four-times = Three of them wrote while she was at the eye doctor’s. She showed me, and stayed there.

# @src f0fba3a1
not-to-take_three-things = They had her give her pens away. Keep quiet at home. Write a list of us, by nine.

# @src 0b583123
not-to-take_dont-know = Then I don’t know that anything is wrong. I don’t think you were wrong to ask, either.

# @src 95d3cb42
not-to-take_bit-bigger = Three things, each a bit bigger. That’s what I’d look at. And nine o’clock first: go in before, say that you know of it, and that she needn’t.

# @src 083025d9
not-to-take_leave-with-her = What would you leave with her, whatever comes? The phone, the notebook, the door?

# @src a3e387bf
not-to-take_first-sentence = What do I say first?
    .feedback = You asked for one sentence and not for a plan. It’ll be yours, so it may come out crooked. On calm days no first sentence is needed.

# @src 11b498cf
not-to-take_about-you = Something about you. Short. Then nothing, for longer than you like.

# @src 00e161c1
not-to-take_both-of-us = Would you talk with both of us?
    .feedback = You asked for a third chair. Lina hasn’t agreed yet, and hears it from you before anything happens. You can always ring again alone.

# @src b7e93fc7
not-to-take_gladly = Gladly. She has to know before, and from you. She may be furious, and she may stay away.

# @src 385c4e4c
not-to-take_take-it = Should I take the phone?
    .feedback = You asked what everyone asks, and got a question back, because you’re the one who knows. In a night of danger taking it can be needed. Then say why, and until when.

# @src 7cb341c2
not-to-take_what-bring = I don’t know. What did it bring the first time?

# @src ee95b750
not-to-take_and-a-pillar = You count up what it brought. It doesn’t take long.

# @src 40b11d5a
not-to-take_silence = Thank her, and hang up.
    .feedback = You stopped where it was enough. Nobody rings back to check. The number stays on the fridge, for the next question.

# @src 298f5dd1
not-to-take_this-cold = Till another time, perhaps. We’re here until ten, and I’ll still have this cold.

# @src 3afe1af1
after-the-call_title = After the call
    .about = What comes next is yours.

# @src e8709020
before-nine_title = Before nine
    .about = Thursday, her door.

# @src e7fa0960
before-nine_half-past-eight = Half past eight, at her door. You say that you know about nine.

# @src 533b43b6
before-nine_monday-both = And I’ve rung somebody. On Monday she has time for both of us, if you’ll come.

# @src 2dd2319b
before-nine_not-coming = I’m not saying I’ll come

# @src d1b7b4c4
before-nine_only-one = I’ve only sent them line one

# @src 0bc80949
before-nine_neednt = You needn’t send the rest. Nobody here is cross about it.
    .feedback = You went in before their hour, and said she needn’t. She may send it all the same; then you know of it. In danger you’d stay.

# @src 0005582d
before-nine_nothing-hums = At nine nothing hums.

# @src 890b2d89
before-nine_i-looked = You needn’t. And I looked, on your phone. I hadn’t asked you.
    .feedback = You said what she hadn’t heard from you. It costs something, and it could have waited. What counts is that it came from you.

# @src acfcab96
before-nine_say-that = “I know,” she says. “Say that to Ben’s dad too.” At nine nothing hums.

# @src c9cf7554
before-nine_the-tap = “I know,” she says. “The tap wasn’t even on.” At nine nothing hums.

# @src a7f65cea
before-nine_silence = Stay in the doorway.
    .feedback = You stood there while others set the hour, so she wasn’t alone with it. “You needn’t” says the same, sooner.

# @src 660ddf6f
before-nine_till-nine = “Are you going to stand there till nine?” You are. Nothing hums.

# @src 3118c57d
third-chair_title = A third chair
    .about = Lina has heard it from you.

# @src 92a01095
still-have-it_title = Sitting down
    .about = The coat hangs in the hall.

# @src 6f87545c
still-have-it_friday = Friday, supper. You’ve hung up your coat.

# @src 7a420529
still-have-it_written-down = Four plates. Mum is sitting down. I want that written somewhere.

# @src 5898f093
still-have-it_sitting = I ask things with my coat on. I’d like to stop that.
    .feedback = You began with yourself, in her own words. She may find it strange. Some evenings just sitting there says it.

# @src 4cf157fc
still-have-it_ok-weird = that’s word for word. Weird. Ok

# @src 76ccf623
still-have-it_may-i = May I ask something? You may say no.
    .feedback = There’s a no in it. She may use it, and then it has to hold.

# @src fbd7a310
still-have-it_since-when = since when do you ask

# @src e6502d8c
still-have-it_i-looked = I looked, on your phone. I hadn’t asked you.
    .feedback = { before-nine_i-looked.feedback }

# @src 08e789fb
still-have-it_say-that = I know. Say that to Ben’s dad too

# @src 9a7bdf95
still-have-it_the-tap = I know. The tap wasn’t even on

# @src c3a7dd8d
still-have-it_silence = Break the bread, and wait.
    .feedback = In a chair, without a coat: that was new, and she noticed. A first sentence about yourself can come with the bread.

# @src 7b0a6675
still-have-it_why-looking = why’s everyone looking at me

# @src 8802ef71
still-have-it_nobody-is = Nobody is. Adam is looking at his peas.

# @src 6533aee5
the-threat_title = Still have it
    .about = A phone between the plates lights up.

# @src 9154c7c3
the-threat_sitting = Friday, supper. You’ve hung up your coat, and you are sitting down.

# @src 6816bc41
the-threat_only-line-one = it was only a list. They’ve only got line one

# @src dcd8ede7
the-threat_all-did-one = it was only a list. They all did one

# @src 74c33dad
the-threat_face-up = Her phone lies between the plates, face up. It lights up.

# @src d4fda095
the-threat_have-it = We’ve still got what you wrote, Lina. Be a shame if your mum saw it
    .note = A threat, and short. They hold what she’s ashamed of, so that she’ll do the next thing.

# @src fb40da26
the-threat_have-read = I’ve seen it. They can’t show me anything I haven’t read.

# @src e9dd25db
the-threat_me-too = they wrote me that too word for word I told my brother he went all quiet and made me show somebody

# @src 45cece27
the-threat_only-you-free = Ignore Thea. We only want you free. Nobody at that table sees you the way we do
    .note = After the threat comes the kindness, from the same place. Its price is everybody at the table.

# @src 196cb87d
the-threat_choose = if you ring anyone about this I’m never telling you anything again. So choose
    .note = She’s frightened, and does to you what was done to her: obey, or be punished. She takes it back.

# @src cd750af8
the-threat_stops-chewing = Adam stops chewing. Nobody says anything.

# @src 882d64df
the-threat_sorry = no. I said that so it’d hurt. Like the anchor thing, and Grandma. I don’t even know whose words those are. Sorry

# @src a7e0e612
the-threat_untranslated = Grandma says something in her own language. Lina answers in it. Nobody translates.

# @src df55c5e8
the-threat_read-it-to-me = Would you read it to me? Only if you like.
    .feedback = You asked if she’d hold it herself, when others had held it over her. “Keep it, it’s yours” is a good sentence, too. The threat still goes to somebody whose job it is.

# @src 9de39306
the-threat_in-front-of-him = now? in front of HIM

# @src ea99d36b
the-threat_know-mine = I know mine already.

# @src b226e534
the-threat_have-rung = I’ve rung somebody. She has time for both of us. You may be furious.
    .feedback = You said it to her first. Somebody has threatened her, so it doesn’t stay at the table. A quarrel could.

# @src 7f10a2fd
the-threat_i-am = I am. Furious

# @src 0b8944b1
the-threat_tonight-too = “When?” Now, on loud, and again on Monday. At night nobody answers anything, says Paula.

# @src 6f5f34c1
the-threat_will-ring = I’m going to ring somebody. You’ll hear it, on loud.
    .feedback = She hears it, so nothing goes on behind her back. Somebody has threatened her; that doesn’t stay at the table. A quarrel could.

# @src 02838f2f
the-threat_on-loud = on LOUD

# @src 6ced962e
the-threat_she-stays = She stays, with her arms crossed, and hears all of it. Tonight nobody answers anything. On Monday there’s a room for two.

# @src 9bc33f6b
the-threat_delete-it = Give it here. I’m deleting all of it.
    .feedback = You wanted it gone; anybody would. With it went what you could have shown to somebody, and it was hers. They’d threatened her, and now it’s her own table that takes. A picture first, then blocking, by her, is fine.

# @src b015406f
the-threat_that-was-mine = that was MINE. All of that was mine
    .note = It stings, and it’s fair. What is gone was hers, and her own table took it.

# @src 81e571dd
the-threat_silence = Not now. Stay in the room, and pass the bread.
    .feedback = You gave it time. But somebody has just threatened her, and she can’t know what you’ll do; alone with that, she may come to harm. One sentence helps, still tonight: you needn’t obey, and we’ll show it to somebody.

# @src e0d00dfe
the-threat_bread = Eat, my heart.

# @src 8eac37de
the-threat_no-time = It takes no time at all. It was also the proof.

# @src 423c2d16
the-threat_at-nine = At nine Grandma sits down on Lina’s bed. She has brought the bread. At ten the light is still on.

# @src 7a5b0852
whose-page_title = Whose page
    .about = It lies between the plates.

# @src 5024c615
whose-page_read-enough = you’ve read enough
    .note = It stings, and it’s fair. What was looked at without her she won’t read aloud.

# @src 965560d4
whose-page_ask-your-eye = ask your eye
    .note = { whose-page_read-enough.note }

# @src 9c0e5521
nothing-said_title = Nothing said
    .about = The table is cleared.

# @src c717d174
three-lines_title = Three lines
    .about = Lina reads, as far as she likes.

# @src 0950fe06
three-lines_one = One. Mum. Asks things with her coat on

# @src aaf419d7
three-lines_she-stops = She stops. Nobody helps her.

# @src 8e075a6c
three-lines_two = two, Adam, chews. You do though

# @src fc5b79ab
three-lines_said-before = I said so before you did.

# @src dcc70eba
three-lines_three = three. I don’t want to read three

# @src f52424ba
three-lines_neednt = You needn’t. And Thea’s line we show to somebody: the number tonight, school on Monday.
    .feedback = You left the rest of her page to her, and the threat doesn’t wait till Monday. Without one, “you needn’t” would be enough.

# @src b2e810f7
three-lines_i-know-i = I know I needn’t. That’s why I nearly want to

# @src 396cce1d
three-lines_is-it-true = Is three true?
    .feedback = You asked about the line, and not about her. She was told how to see her grandmother, and may look for herself now. It could have been left, with Grandma there.

# @src ea7da689
three-lines_people-look = people DO look. I look too

# @src 200390bd
three-lines_silence = Wait, and don’t help.
    .feedback = You waited, and here nobody hurries her. If it gets too long, “you needn’t” is there.

# @src 11b3b75b
three-lines_very-hard = It’s very hard not to help.

# @src 53b2f4a2
three-lines_the-singing = sings my name when people can hear. There

# @src 3dd4c9e5
found-together_title = Found together
    .about = Friday, and a Tuesday at five.

# @src 6b875e4d
found-together_sing-smaller = Three I know. It was my mother’s name. I can sing it smaller.

# @src ebf575a1
found-together_not-six = I’m writing that I’m not doing the next one. Or any more. Bye. To all eleven

# @src 9a1c97fc
found-together_nobody-answers = nobody’s even answering. They noticed if I was up. Nobody else is up

# @src 33c105bd
found-together_im-up = I’m up

# @src 500634ef
found-together_on-loud = Half past nine, the number, on loud. “Answer nothing at night,” says somebody with a cold. “And if they call you out, wake your mum.”

# @src a94a8674
found-together_monday = On Monday you two show Thea’s line at school. The safeguarding lead asks Lina first, and then you. She reports it to the app.

# @src bfd4faf7
found-together_goes-to-me = If they write again, don’t answer, not even goodbye. I give it to her, that’s her job. It’s a threat: the police can know too, and we’d come along.

# @src dee7048e
found-together_at-five = Tuesday, five in the morning. Light under her door. You stand in the hall, without a coat.

# @src 0e63e95a
found-together_not-asking = I can hear you not asking

# @src 4684af41
found-together_picture-first = First a picture of Thea’s line, with the hour on it. Lina takes it. Then she’s out of the group.

# @src 2cdc3bea
on-the-radio_title = On the radio
    .about = The night from Friday to Saturday, at the depot.

# @src 4f05fab5
on-the-radio_not-in-bed = She isn’t in her bed. I rang my sister first, then next door, then you. It should have been the other way round.

# @src c6e745b6
on-the-radio_no-order = You’ve rung, that’s what counts. Another time us first. Fifteen, grey jacket, noted. A car is going round. Stay at your radio, that’s a good place.

# @src 87245c51
on-the-radio_a-girl = Control, this is the 31. I’ve a girl here at the last stop. She says her mum runs the buses. Is that you?

# @src 5ae4d062
on-the-radio_is-she-warm = That’s me. Is she warm?
    .feedback = You asked the first thing there is to ask. Where she was can wait. The police need to hear, at once.

# @src 614910fb
on-the-radio_my-jacket = She’s got my jacket. She’s nodding.

# @src 7cd82c3e
on-the-radio_tell-her = That’s me. Tell her I’m here.
    .feedback = She knows where you are. Others had called her out and given no name; you have one. Questions can wait. The police need to hear, at once.

# @src a5b509f4
on-the-radio_she-heard = She heard. She’s got my jacket.

# @src 22d2d81b
on-the-radio_silence = Press the key, and find no word.
    .feedback = He heard that somebody was there. Any word would do. The police need one, too.

# @src 2d6bb32f
on-the-radio_the-key = You press the key, and nothing comes out. You press it again.

# @src 7ec4f64e
on-the-radio_take-your-time = Take your time, control. She’s got my jacket. She isn’t going anywhere.

# @src dc700ca9
on-the-radio_flat = Half past midnight: her bed is flat, her jacket is gone. Grandma stays with Adam. You go where one can see every bus.

# @src 960f3cad
on-the-radio_small-lights = Ten past one, the control room. The whole town is small lights that move.

# @src 6ae9a9e1
last-bus_title = The last bus
    .about = A radio, a bus with all its lights on.

# @src 43bf4394
last-bus_it-said-come = mum? I handed in the list. Then it said come. And there was only a car park and nobody

# @src 20c8c340
last-bus_stay-on = Stay on. It’s the last bus, it comes past me. Police desk, did you hear?

# @src 9b4b45ed
last-bus_with-its-lights = The 31 drives through the town without stopping, with all its lights on.

# @src add41948
last-bus_you-arent = I said you’re exactly what they said. You’re not. They’ve never even met you. Or Grandma

# @src a90139f6
last-bus_are-you-going = are you going to ask

# @src 4ee06905
last-bus_on-sunday = On Sunday. Sitting down.

# @src c28c8c1b
last-bus_thermos = I’m on your stairs with a thermos, I’ve been here since one, I’m not saying ANYTHING, and not to people either.

# @src abb86432
last-bus_on-monday = On Monday the list comes, from a number nobody knows. By then everyone in it has read it. School and police take over.

# @src 746fa413
last-bus_stay-given = Adam carries the pens back to her. She says they’re his now. She doesn’t draw that winter.

# @src d4883d53
last-bus_in-the-morning = I did. Good. A colleague comes to your home in the morning. Please delete nothing. She isn’t in trouble.

# @src c8ea1011
last-bus_never-only = I said it was only a list. It was never only a list

# @src d9b24458
last-bus_slowly = In the morning a policewoman sits at your table and lets Lina tell it, slowly.

# @src 573471e4
outside-her-door_title = Outside her door
    .about = Saturday, on the floor of the hall.

# @src 7917f121
outside-her-door_on-the-floor = Saturday. You sit down on the floor outside her door, because the chair creaks.

# @src 513085c8
outside-her-door_not-asking = I was worried. I may have been wrong. I’m not asking anything.
    .feedback = You said something about yourself, and left her the rest. You’ve heard whispering, and seen three lines that she showed you. If you thought somebody was in danger, you’d ask, and stay.

# @src c99b952c
outside-her-door_longer = Nothing, for longer than you like. Then the door, a hand’s width.

# @src b42da06a
outside-her-door_what-about = about what

# @src 0cad5705
outside-her-door_may-i-ask = May I ask you something? No is fine.
    .feedback = She has a no, and it must hold. You could have sat there and asked nothing.

# @src 30742372
outside-her-door_a-chair = Something is pushed aside. Then the door, a hand’s width.

# @src b2925121
outside-her-door_depends = depends

# @src 3b3c77af
outside-her-door_silence = Sit there.
    .feedback = You sat down and wanted nothing. She could see your feet, and not what you think. “I was worried” can be said to a door.

# @src b4f8acea
outside-her-door_socks = A page is turned. Then the door, a hand’s width.

# @src 6bb978bd
outside-her-door_see-your-feet = I can see your feet

# @src 30c9d0a6
a-hands-width_title = A hand’s width
    .about = A talk through a gap.

# @src 787890a5
a-hands-width_whispering = The whispering. Ground floor. Five in the morning. I couldn’t add it up.

# @src ad495519
a-hands-width_its-mina = that’s MINA. You’ve met her. We do maths. And then she reads me this thing she’s writing, it’s endless, it’s about a lift

# @src 36a54533
a-hands-width_upstairs = And Upstairs?

# @src c78f4883
a-hands-width_muted = oh. That. I muted it. It was all steps

# @src 150948c4
a-hands-width_being-what = you thought I was being, what

# @src fed8dfe2
a-hands-width_rang-somebody = I didn’t know. So I rang somebody, and she asked how I was sleeping.

# @src 28a5e165
a-hands-width_and-how = and how are you

# @src a68d190e
a-hands-width_four-minutes = Tired. And I was frightened, since that Thursday.
    .feedback = She’d asked, and you answered. It isn’t hers to carry, and she may know it. On a day when it’s too much, “better, thank you” will do.

# @src 17e4c8da
a-hands-width_in-the-gap = It doesn’t take long. She stays in the gap.

# @src 01f1477c
a-hands-width_a-bit-better = Better. And you, who asks you that?
    .feedback = Half an answer, and one back, about her people. She’d have taken a whole answer, too: she’d asked.

# @src c606d34f
a-hands-width_nobody-asks = Mina. And Ben, behind the pillar

# @src 177f97ce
a-hands-width_i-read = Tired. And I looked, on your phone. That was yours.
    .feedback = { before-nine_i-looked.feedback }

# @src 3e096c61
a-hands-width_bad-at-it = I know. You’re really bad at it

# @src f1c2cdc2
a-hands-width_silence = Find no answer.
    .feedback = No word came, and she stayed all the same. The answer can come another evening. It needn’t be longer than “tired”.

# @src ab6fd3d7
a-hands-width_foot = It’s her first question since that Thursday. She puts her foot against yours, through the gap.

# @src ee3a3981
a-hands-width_ok-then = ok then

# @src 6e8d3cc0
a-hands-width_the-eye = Tired. And the eye on your phone was me.
    .feedback = { before-nine_i-looked.feedback }

# @src e7bac661
a-hands-width_ben-had-one = I know. Ben had the same one. He named it

# @src 76bb5149
her-own-door_title = Her own door
    .about = Saturday, and three weeks later.

# @src 26c38b26
her-own-door_not-mine = I called you an anchor. That wasn’t even mine, I liked how it sounded. And what I said at supper. Sorry

# @src ae7be59e
her-own-door_my-door = ok. I’m closing it now. It’s not about you. It’s just my door

# @src 0c9fc28a
her-own-door_glasses = Grandma’s new glasses come. She reads the soup packet aloud, in both languages. You never learn about the lift.

# @src 1ee71860
her-own-door_three-weeks = Three weeks later

# @src 89891b69
her-own-door_asleep = Fay wrote again. I said I’m asleep. It was four in the afternoon

# @src 723b31dc
her-own-door_so-nothing = So it was NOTHING, and for that I was nice on the telephone.

# @src c87fdf6d
her-own-door_six = Five plates. She’s bringing Mina.

# @src a6ed73a9
her-own-door_name-of-it = I gave Ms Lund the name of it. Theirs, not mine. There’s ten still in it. She’s got somebody for that

# @src 780be256
room-four_title = Room four
    .about = Monday, the advice centre, a chair by the door.

# @src dc495db8
room-four_few = You could have asked next door, or Nadia. You asked nobody else, and Nadia is cross about it already.

# @src bcd6ecd2
room-four_corridor = So it’s you and a corridor, and Lina, who has walked ahead of you the whole way.

# @src 6e5e798c
room-four_not-one-word = I’m not saying one word in there

# @src c21712ca
room-four_by-the-door = That’s all right. I’m Paula, and I’m eating, I had no lunch. Would you like the chair by the door?

# @src 145398e8
room-four_wait-here = She’ll tell you herself what was done. I’ll wait out here.
    .feedback = You left her the room, and a person to be silent with. You won’t hear all of it. Had she wanted you in there, you’d have gone in.

# @src b8ae1522
room-four_left-open = Lina leaves the door open, a hand’s width.

# @src b36c0cf6
room-four_may-i-stay = May I stay? You can say no.
    .feedback = You asked her, in front of somebody who heard it. If she’d said no, the corridor would have been fine.

# @src 11e57dac
room-four_one-shoulder = She lifts one shoulder. Then she moves her bag off the chair.

# @src ac4a49d4
room-four_silence = Sit down beside her.
    .feedback = You came along without a word, like her. She might have liked to be asked whether you may stay.

# @src 509d5b24
room-four_two-chairs = Two chairs, a clock that’s wrong, a biscuit. Paula looks at the biscuit and shakes her head.

# @src e14f1d36
cross-and-along_title = Cross, and along
    .about = A long silence, and a bus home.

# @src 35a7fb3b
cross-and-along_eleven-minutes = For a long while nobody talks. That’s fine.

# @src febb5830
cross-and-along_good-morning = it’s not even anything. They say good morning

# @src 012d3748
cross-and-along_and-when-not = I believe that. What do they say when you don’t?

# @src 9da1b223
cross-and-along_two-days = nothing. Like, a really loud nothing

# @src da4f8081
cross-and-along_i-pass-on = What Thea wrote I have to tell somebody here and your school, the police if you two like. From today nobody answers them. Then pictures, and blocking. All right?

# @src 9866a6c8
cross-and-along_her-thumb = First pictures. Then all three are blocked and reported to the app. It’s Lina’s thumb on each button. What still comes goes to Paula.

# @src 2e3e194d
cross-and-along_but-ok = ok. I hate it. But ok

# @src bb3377e1
cross-and-along_beside = Going home she walks beside you. Not near. Beside.

# @src bc46bc36
cross-and-along_i-said = what I said at supper. And the anchor thing, and Grandma. I got that from them. I’m still furious though

# @src b15de0b9
cross-and-along_which-bus = I know. Is it the 12 or the 31?

# @src 92a1161a
cross-and-along_the-twelve = the 12. Obviously. You MADE the timetable

# @src b6c587e7
cross-and-along_the-list-by-nine = A list of people, by nine, with names, I’d like to tell your school about that. From today nobody answers them. Then pictures, and blocking. All right?

# @src 54bf43df
cross-and-along_still-furious = I’m still furious. I just want that written somewhere

# @src a42ce84d
cross-and-along_summer-stands = In the evening Nadia writes: “I’m cross you asked a STRANGER first. I’d have done it worse. The summer stands.”

# @src 9c4e6247
a-bag_title = A bag
    .about = A month later, beside the bin.

# @src 7f156acc
a-bag_month = A month on. She has stopped, with all of it, and said so at school. What still comes goes to the safeguarding lead.

# @src a74bc8db
a-bag_its-done = it’s done. You can stop looking

# @src 2abdc202
a-bag_torn = Beside the bin stands a bag. Four years of stories, torn the long way, so that nobody can put them together.

# @src b899f7df
a-bag_a-whale = There was one about me as a whale.

# @src d4df7983
a-bag_no-reason = I read what wasn’t mine. I won’t make excuses.
    .feedback = You said it, without a “because”. It doesn’t bring the stories back. Others taught her that what she writes can be used, and so did this. Had you looked because of a danger, you’d still say so.

# @src ef9bdd44
a-bag_believe-you = ok. I believe you. I just can’t write with someone in it

# @src ac06e86c
a-bag_i-wiped = I deleted what was yours. I won’t make excuses.
    .feedback = You said it, without a “because”. It doesn’t bring back what’s gone. Others taught her that what she writes can be used, and so did this. If she takes a picture first, and then blocks them herself, it’s another thing.

# @src 1627d955
a-bag_with-someone-in-it = ok. I can’t write if somebody can just press a button though

# @src cd66a986
a-bag_shall-i-tape = Shall I tape them together?
    .feedback = You wanted to mend it, and asked before you touched anything. She says no, and that’s the end of it. Others didn’t accept hers. What you did can still be said.

# @src b3862453
a-bag_please-dont = please don’t. You’d have to read them

# @src 8bac2264
a-bag_silence = Leave the bag where it is.
    .feedback = You took nothing more from her. She knows what you did, and hasn’t heard it from you. It can still be said, in one sentence, on any day.

# @src 734a0b12
a-bag_bag-stays = You leave it where it stands. In the morning it’s gone.

# @src 0c1b45b3
a-bag_say-it = you can say it you know. I’d rather you said it

# @src e2139e23
a-bag_let-it-look = I let an app look in my place. I won’t make excuses.
    .feedback = You said it, without a “because”. It doesn’t bring the stories back. Others taught her that what she writes can be used, and so did the eye.

# @src 1f04784c
a-bag_an-eye-in-it = ok. I can’t write if there’s an eye in it

# @src 21329361
not-on-paper_title = Not on paper
    .about = No words, for now.

# @src ebdd1857
not-on-paper_hinges = I got his door back on in a week. It never shut properly again. I hear it, at night. I’m glad when I hear it.

# @src faf497ee
not-on-paper_hinges-f = I hung his door again, after a week. It has never shut since. At night I hear it, and I say good night to it.

# @src 8add9925
not-on-paper_draws = She draws a little, with Adam’s pens. The lines are very good. There are no words in them.

# @src bec88526
not-on-paper_about-a-lift = she’s still got them in her head she told me one on the bus all the way to the last stop

# @src 02a36a9a
not-on-paper_is-it-good = Was it good?

# @src 9eeee9ae
not-on-paper_not-say-sorry = I’m not supposed to say sorry yes

# @src 67c9f23b
not-on-paper_light-off = She told me one with the light off. It was better than the whale.

# @src 5abb43f4
not-on-paper_a-notebook = You buy a notebook with a lock and keep it in your own drawer, in case she asks. She hasn’t.

# @src 0f2f17d9
not-on-paper_soup = is there soup

# @src b9661b18
ending-found-together = Found together
    .opening = Others had her write a list of you, and she read it to you instead. You’d been wrong on a Thursday, and said so or showed it. She also lost people who noticed if she was up. Both are true.

# @src a19bf612
ending-last-bus = The last bus
    .opening = It was others who called her out, and they gave no name. She got back on the bus, and told somebody whose daughter she was. Late help is help.

# @src 5274c54e
ending-her-own-door = Her own door
    .opening = You were worried for two weeks, and it was maths, and a story about a lift. They never got hold of Lina. It might have gone otherwise, by the width of one Saturday. Ten are still in Upstairs, and now somebody has heard of it.

# @src 5c8ababe
ending-cross-and-along = Cross, and along
    .opening = Others set her steps, and wanted a list of you. You had few people, and went anyway. She heard it before it happened and came along, furious. Nobody owes anyone a good mood for being helped.

# @src a3b2f992
ending-not-on-paper = Not on paper
    .opening = Others taught her that what she writes can be used. At home it happened a second time; that can be said, and it has an end. She’s safe, and the stories are gone. If she writes again and tells nobody, that’s good news.

# @src e0ff400c
turning-the-phone = The first move was made before you were asked, and it’s nearly everybody’s. It made a guess come true: “exactly what they said”. Given back, put away, read, or taken out of your hand by Grandma: it cost a week each time.

# @src 99bb7e27
turning-friday = A phone for a name is a swap. Ivo’s app ends all asking, and he took it back in front of everyone. “I was wrong. Sorry” was short, and “And I read it” was the half that cost more.

# @src 3bc0e1ed
turning-a-week-of-fine = It was the dullest talk in the story, and it was for you. She waited to see if you’d stay for nothing. Later, “what did the pillar say?” did it, too.

# @src 39e8e645
turning-whose-saturday = Somebody needed her for an arm, and a fish that no screen can translate. It was luck that it was that Saturday. No mother could have known, whichever way she chose.

# @src 37d25503
turning-a-kind-letter = “Between us adults” and “don’t tell Mum I cried”: two secrets in one lunch break. One keeps you from your daughter. The other only hides a tear.

# @src 6294def7
turning-the-threat = A threat lives on what nobody knows. You had read it, so little was left of it. Then Lina pressed you: choose. She took it back within a minute. Thea never did.

# @src 157ff83e
question-take-away = Phone, notebook, door: which would this mother leave with Lina, whatever comes? Why?
    .answer = What she needs to reach somebody, and what she needs to think. A night without phones for everyone, agreed before, is another thing. In danger it can be right to take one: then with a reason and an hour.

# @src 4a18085f
question-threat = Why was so little left of Thea’s threat at this table?
    .answer = What they held was known already, and nobody was ashamed aloud. Alone with it, it would have held Lina for a night. All the same it goes to somebody whose job it is.

# @src 6442f2c9
question-took-back = Nadia, Ivo, Lina, and whoever else of her own you met: who pressed, and what did they do then? And Juno, Thea, Fay?
    .answer = Each of her own pressed, heard it, and said so. The mother pressed as well, with her coat on, and took it off. The three were kind in some lines. None of them ever took anything back.

# @src eaf96a20
question-late = What helped so late, and who had done something for it long before?
    .answer = A driver asked her a question and gave her a jacket. She knew where her mother could be found. Nobody shouted on the radio. And the police knew. The mother says herself that they should have been first.

# @src 9ebdf761
question-was-the-worry = Little was wrong with Lina. Was the worry wrong?
    .answer = No. Fay did press, and ten others are still in it. Lina had other things to do. Her mother asked in a way that left a door open, and it brought one back: “and how are you”.

# @src cecfbc2f
question-paula-first = What did Paula ask first, and what did that do?
    .answer = “How are you sleeping?” The mother is a person in it, too. Whoever has been asked herself can ask her daughter. Paula also said early what she couldn’t keep to herself.

# @src 45b60e96
question-both-doors = Fatma’s door and Vera’s: what differs, and what doesn’t?
    .answer = The soup, Grandma’s Fridays, how the neighbour talks, and one poor question. What was done to Lina is the same, word for word. If one door seemed more worrying, look at Ms Lund’s question first.

# @src dd225a95
question-two-languages = Two languages live in this family. What can each of them do?
    .answer = One is for the doctor, the other is for Grandma. A sorry or a threat may weigh less in one of them. A child shouldn’t have to interpret what frightens her: at the doctor’s a screen does it, and Lina does the fish.

# @src 48a9993d
question-which-fooled = Which line fools a careful reader for a moment, one way or the other?
    .answer = Often “promise you’ll ring me at five”: the hour and the word look bad, and a baker rings instead. Or “Family’s family, go”: it came from the circle, and was fine.

# @src fd92ddaf
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: a family helpline; the police; groups of parents, one of them with Muslim mothers, one with fathers; an interpreter.

# @src 3fd65819
facilitator-aim =
    For evenings with parents and carers; also for older classes. To practise a door that stays open: say sorry in few words, sit down without a coat, ask one thing, stay for the pillar.
    To tell pressure from worry by what happens to a no. It’s done to the girl, and it’s done to the mother: by a sister, a class chat, a tutor, a kind letter.
    Not: to recognise a kind of girl. A shut door, new words, five in the morning, much faith or none, good marks or bad ones are nobody’s sign. What others had her do is.
    Whether anything is wrong hangs on a Saturday that no mother can know. Say that aloud before anybody leaves.

# @src cac49140
facilitator-timing =
    One lesson, 50 minutes: 5 for the rules, 15 for the class track (three votes, three pauses), 20 for the talk, 5 for the support page, 5 to spare. The class track takes Fatma’s door. On it nobody chooses the Saturday: say that it was settled for them. After it, read “Ms Lund” aloud once with each of her two questions, and “A kind letter”.
    25 minutes: don’t play. Read “The phone”, “Friday”, “A kind letter” and “Still have it” aloud, then talk.
    Parents, 90 minutes, two languages (the program’s own plan for an evening has the same parts in other sizes): 10 arriving, tea, minute one in both languages, the smaller one first. 5 what we don’t do here. 25 the class track, by two readers: speech and messages in one language, the descriptions in the other; change over at “The early call”. 10 break. 10 in pairs: tell each other the dullest thing that Lina could tell for two minutes; the other stays for it; swap. 15 the talk. 7 taking back: each table takes one line that presses and finds how it could be taken back, in the language in which sorry is easier. 5 the support page, in both languages, numbers on paper. 3 close.
    An interpreter gets “anchor”, “ground floor” and “upstairs” beforehand, and may stop you at any time. Never let a child interpret, not even one as old as Lina. At the eye doctor’s a screen does it, and Lina does the fish; say so.
    Five endings: the list is read at the table; a bus brings her home; it was her own door; she comes along, cross; she writes no more. None is the proper one.

# @src cec3a654
facilitator-minute-one = Say: “For a quarter of an hour we’re a mother. Whoever is a father, an uncle or a grandmother: the chair is yours, too. She has already done something that she regrets before we begin, so nobody here has to. It’s invented, and nobody is asked about their own children. Now and then it stops and asks about one line: does it press, is it fine, or can’t we tell yet? All three are fair answers. You can pass, and you can go out. Whoever is worried about a child of their own: I’m here afterwards, and here is a number.”

# @src da958a6c
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Lina and two women on a landing. Not about ourselves, our children, or anybody we know.
    – Nobody carries another’s story out of here. Whoever leads can’t keep a danger secret, and says to whom it goes.
    – Phones stay with their owners. Yes, on purpose.
    – Stepping out is fine. The door is open.

# @src e2c80375
facilitator-stop-at =
    – “The phone”, before the decision: it has happened already. What now? Read the four answers aloud, one voice each.
    – “Friday”: “26 families are in! Only two aren’t!” Does it press? Then read Ivo’s own line, four days later.
    – “The early call”: Thea twice on one day. Each line has a way out in it. How would you find out which one is open?
    – “A kind letter” (not on the class track; read it aloud): two things to be kept quiet. Who is kept away from what?
    – “Still have it”: read Thea, then Juno. Which of them is kinder? Which of them wants more?

# @src e4a73468
facilitator-you-may-hear =
    – “I’d take the phone for a month.” Many would, and she took it too. What came back with it, and when? When would she really have to keep it, and what would she say then?
    – “In our house nobody shuts a door.” Then where does a fifteen-year-old go to be silly? It can be a balcony. Which place is Lina’s?
    – “Is this about us?” Both doors are the same story. The circle has no faith and no country. Read me the line that sounded as if; then read it behind the other door.
    – “So it’s always the mother’s fault.” Whether it went wrong hung on a Saturday. What she could do was the sorry and the chair. What others did, others did.
    – “You teach girls to spy on their families, and families on girls.” Who put an app on a phone here, and what did he do on Tuesday? Nobody is reported for an opinion. What was passed on, to whom, and who heard it first?
    – “But she reads every line that lights up.” Yes. Where would you turn round? What would you tell Lina?
    – “It’s a cult.” “It’s the apps.” “It’s the foreigners.” “It’s the government.” The story doesn’t say. Which line did something to Lina? What did it do?
    – “If you say nothing it turns out fine.” Once, because Grandma knocked. From the other Saturday the same silence ends on the last bus.
    – “The police, because a girl gets up early?” Because she’s fifteen, gone at half past midnight, and was called to a car park by people without names. She isn’t accused of anything.
    – “And what do people say, a girl out at night?” What mattered to her at that hour? What did her mother say, and what didn’t she?
    – “Nothing was wrong in ours. What was the point?” She found out that she’d worried. What did that cost, and what did it bring?
    – A father: “And where is he?” He rang on Sunday and asked what they ate. If he sat at the table, which sentence would be his?
    – “My son …” Thank you. I’d like to hear that straight after, just the two of us. Then back to the story.
    – Hard: “Mine is gone. She went.” No debate and no lesson. Sit with the person; your colleague takes the group. What is needed tonight, a number for adults, and a day on which you meet again.
    – Hard: “I hit her.” Thank you for saying it. I have to think with somebody about what that means, and you hear it from me first. Then the safeguarding lead, the same day.

# @src fea129ea
facilitator-leave-out =
    – Anybody’s own children, marriage, faith, papers, rules for phones.
    – “Who here checks?”, and every show of hands on what is true of people in the room.
    – From which door somebody comes. Which door seemed more worrying may be asked of the text, never of a person.
    – Which sentence is the proper one. Several work.
    – Real groups, names and cases, also from the news.

# @src b04e6c3a
facilitator-in-the-room =
    Somebody may have taken a phone this morning. Say once, to all: “It’s nearly everybody’s first move.”
    Somebody may have been asked Ms Lund’s question, about a mosque or about a divorce. Don’t ask. Read slowly the sentence in which she takes it back.
    Fathers, aunts, grandmothers, foster parents: say “whoever sits at the table”.
    Somebody may have no sister, no neighbour, no Paula. Say that one way has few people in it, and that a number on a fridge counts.
    Somebody’s daughter may be gone, or back. The bus at night can be skipped.
    Young people, if they are there, sit with each other and not beside their parents, and are asked nothing about them.

# @src 97bcb633
facilitator-early-finishers =
    Whoever is done first reads “Ms Lund” behind the other door, or takes a card: “Write what Ivo says to his son on the evening on which he takes the app off. Fifteen words at most, and no ‘but’.” In silence, without names, and not collected.

# @src d582b85f
facilitator-four-minutes =
    Keep “Phone, notebook, door: which of them would this mother leave with Lina, whatever comes?” It’s about her, and everybody takes it home.

# @src 51e6ccf1
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details, and no name of a child.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – Afterwards go to the safeguarding lead or the local contact. Write down the words that were used.
    – A parent who tells you something is neither an informer nor a suspect.
    – Say when you’ll speak again, and keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the person responsible; don’t leave anybody alone.

# @src 40b6eb4d
facilitator-letter-home =
    Dear parents and carers,
    We’d like to invite you to an evening with “At the Table”, an invented story told in messages. In it you’re the mother of a girl of fifteen who has changed. The room decides what the mother says. In some versions somebody is out for part of a night and comes home. Nothing violent happens.
    We practise telling pressure from worry: by what is done to somebody, and what happens to a no. The story names no real group, and judges no faith, family or opinion. A shut door is nobody’s sign.
    Nobody is asked about their own family, nothing is recorded, and everybody may pass or step out. It is in two languages, with tea.
    If you’re worried about somebody already, you needn’t wait for the evening. Our contact is glad to hear from you.

# @src 4676da36
facilitator-close =
    Say: “One sentence for tonight, with the coat off. It needn’t be said aloud.” Leave half a minute.
    Say once more that no mother could have known about the Saturday.
    Show the support page again, the lines for adults first, and say how long you’ll stay in the room.

# @src 5ee067aa
facilitator-background =
    The two doors are there so that a room can check itself. Little differs. The soup: lentils behind Fatma’s door, barley behind Vera’s. Grandma’s Fridays: prayers, or the parish choir. The neighbour: Vera with plum dumplings and half sentences, or Fatma with vine leaves and whole ones; they tell the same year. Ms Lund’s question: “something at your mosque”, or “the divorce”. If the same worry feels graver behind one of them, look at Ms Lund’s question first. What was done to Lina is the same, word for word.
    Parents often meet such an evening as suspects. Here the player is a mother who is pressed herself, by people who like her and by people who want something. That helps to talk about pressure without talking about children.
    Much checking makes children hide more, and a shared talk does more than a watched phone; a danger tonight is another thing. The story doesn’t say that phones must never be taken. It asks for a reason and an hour.

# @src d93ec067
word-anchor = anchor
    .means = the heavy iron that holds a ship in its place

# @src 85686648
word-ground-floor = ground floor
    .means = the rooms at street level; here: people who are said to stay low

# @src 7554729b
word-depot = depot
    .means = where buses stand at night

# @src f9f22d1b
word-tutor = tutor
    .means = the teacher who looks after one class

# @src 23f530d9
word-pillar = pillar
    .means = a thick post that holds up a ceiling

# @src 5ed1feee
word-shift = shift
    .means = the hours in which somebody is at work

# @src d8bcb946
word-interpret = interpreter
    .means = somebody who says in one language what is said in another
