# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src d302d177
cast-paula = Paula
    .about = you
    .letter = P

# @src 90115d8e
cast-rita = Rita
    .about = your sister, gets engaged
    .letter = R

# @src 07ed5b38
cast-mum = Mum
    .about = your mother
    .letter = M

# @src d994145a
cast-sami = Sami
    .about = Rita’s fiancé
    .letter = S

# @src 716fa1d5
cast-yara = Yara
    .about = your friend since year five
    .letter = Y

# @src 1c53a00e
cast-omar = Omar
    .about = has the day desk
    .letter = O

# @src 14fff47c
cast-demir = Ms Demir
    .about = teaches your evening class
    .letter = D

# @src 54039956
cast-anselm = Mr Anselm
    .about = owns the hotel
    .letter = A

# @src 4d6220be
cast-noah = Noah
    .about = new to you
    .letter = N

# @src 0a113e8a
cast-greta = Greta Holm
    .about = guest in room four
    .letter = G

# @src 72a78ff6
cast-joana = Joana
    .about = answers at the youth line
    .letter = J

# @src 5f12375c
cast-maes = Officer Maes
    .about = police
    .letter = M

# @src c2e72028
cast-robin = Robin
    .about = new to you
    .letter = R

# @src 62f18e96
cast-iris = Iris
    .about = new to you
    .letter = I

# @src fc183819
cast-mark = Mark
    .about = new to you
    .letter = M

# @src e3a7cebb
cast-new = L
    .about = new to you
    .letter = L

# @src 6bbafce5
channel-plaza = Shoes at three
    .about = your page on Plaza

# @src f7d91ebc
channel-robin = Robin
    .about = chat

# @src cee20d53
channel-iris = Iris
    .about = chat

# @src 55e6927a
channel-night = Night People
    .about = Murmur

# @src ed11cf86
channel-new = L
    .about = Murmur

# @src 9bc5432b
channel-noah = Noah
    .about = chat

# @src f7461b04
channel-yara = Yara
    .about = Murmur

# @src 67feea3f
channel-rita = Rita
    .about = Murmur

# @src f9032609
channel-mum = Mum
    .about = Murmur

# @src 6cf5fb96
channel-omar = Omar
    .about = on the telephone

# @src 83f23ecb
channel-anselm = Mr Anselm
    .about = mail

# @src e0be70d2
channel-maes = Officer Maes
    .about = on the telephone

# @src 569f94dd
channel-class = Evening class
    .about = Murmur

# @src 3e1804f5
channel-demir = Ms Demir
    .about = Murmur

# @src 106cd9ad
channel-seating = Rita and Yara
    .about = Yara’s phone

# @src 72c5cc48
channel-yaras-phone = Yara’s phone
    .about = Murmur

# @src 6488ab65
channel-classroom = Evening class
    .about = face to face

# @src 4b683c64
channel-bikes = The bike rack
    .about = face to face

# @src 1c112795
channel-lobby = The lobby
    .about = face to face

# @src 48524091
channel-step = The step
    .about = face to face

# @src 78183dcb
channel-pool = The pool
    .about = face to face

# @src 25f48f6e
channel-home = At home
    .about = face to face

# @src bced3b15
channel-line = The youth line
    .about = on speaker

# @src 009db2d3
channel-postcard = Greta Holm
    .about = a postcard

# @src c801d92b
channel-police = Police
    .about = with Officer Maes

# @src 662987d0
channel-door = Rita’s door
    .about = face to face

# @src 57b19175
channel-hall = The hall
    .about = face to face

# @src fc0c5bad
channel-van = The van
    .about = face to face

# @src a3290494
scenario-title = Someone Who Gets It

# @src 2f0ed1e0
scenario-line = You are Paula, 18. You work nights, and people write to you.

# @src 63954e39
scenario-before =
    You play Paula, who is awake at night and gets many messages. Some people like her and say so.
    In some versions of the story there is one short threat, and somebody comes at once.
    You can step away at every point.

# @src ac690bb9
ask-do = What does Paula do?

# @src 9ccd4b29
ask-say = What does Paula say?

# @src 58d7d5fe
ask-write = What does Paula write?

# @src 3469602c
sandwich-at-three_title = A sandwich at three
    .about = A night desk, one post, three people awake.

# @src 69bb461f
sandwich-at-three_three-keys = The hotel has fourteen rooms. Outside most doors stands a pair of shoes. Paula is the only one awake.

# @src 7ee7971b
sandwich-at-three_post = Brown brogues, brand new laces, wants a cheese sandwich at three in the morning. Getting married or getting divorced. Discuss

# @src 93b44565
sandwich-at-three_who-notices = You notice every shoe in that corridor. Who notices yours
    .note = It goes past the joke to the tired part. Perhaps he means her. Perhaps he’d write it to anybody.
    .shows = “Who notices yours”, two minutes after a joke about a sandwich
    .settles = You needn’t find out. If you’re curious, show it to one person and ask what they’d answer.

# @src 8ef30a83
sandwich-at-three_look-who = One kind line at three in the morning tells you very little.
    .pressing = It does go straight to what’s sore, so being wary is fair. But it asks for nothing, and a neighbour might say it too. Nobody can tell yet.
    .fine = It may well be meant just like that, so liking it is fair. But he skipped what she wrote and went for what’s tired. Nobody can tell yet.
    .unclear = That’s it. A kind stranger writes this, and so does somebody who writes it to everyone. What comes next will tell.

# @src f312f137
sandwich-at-three_married = Married. Nobody buys laces to get divorced

# @src ff4f189d
sandwich-at-three_all-of-them = You’re up at three a lot. I’ve read all of them
    .note = A stranger has read you backwards, and says so. Anybody may read them. He wants nothing for it.

# @src 4536840a
sandwich-at-three_nod-off = Why are you up? Why am *I* up? I could ring so you don’t nod off
    .note = She heard the tired part too. What she offers is an hour of hers, and you can say no.

# @src e20f6ad4
sandwich-at-three_triangles = Room nine rings again. He’d like it cut into triangles.

# @src a7b686d8
sandwich-at-three_whos-asking = Size 39, left heel gone. Who’s asking
    .feedback = You asked who’s there. “Who notices yours” skipped the joke and answered the tired part, which feels good and proves nothing. You owe a stranger no answer.

# @src bf24561e
sandwich-at-three_for-one = It’s a sandwich for one though
    .feedback = You stayed with the joke. Two strangers have looked at how late you’re up, and neither has done anything with it. Who they are can wait for daylight.

# @src d7da42f0
sandwich-at-three_ring-me = Ring me. I’m paid to be awake. Almost paid
    .feedback = You took the hour that was offered, and said aloud that something’s odd about your pay. Two strangers saw you were tired as well; they can wait.

# @src dccbc5d5
sandwich-at-three_still-awake = I’ve now told you everything about the new swimming caps. Are you still awake? Then it worked

# @src 8bc11f7e
sandwich-at-three_why-no-answer = Noah, from the laces. I can see you’re online. Why don’t you answer?
    .note = He counted your minutes while you worked, and wanted a reason. On Monday he said so himself.

# @src 5521c71d
sandwich-at-three_silence = Make the sandwich.
    .feedback = You answered nobody and made a sandwich. One line touched a sore place; it’ll be just as true in daylight, or it won’t. Tomorrow any of the three is as easy to write to.

# @src f5a58a47
sandwich-at-three_peppermint = Triangles. Room nine tips her a peppermint.

# @src 6a4df299
sandwich-at-three_sleep-standing = You’re not answering. Have you fallen asleep standing up? Good

# @src 3c78637e
size-39_title = Size 39
    .about = A stranger who knows the lift, and another at half past four.

# @src cc0efdd9
size-39_the-lift = I was a guest at yours in winter. The lift says “doors closing” and then thinks about it

# @src 2c5de962
size-39_thoughtful = It’s a thoughtful lift

# @src 47c9b948
size-39_whole-night = What do you do with a whole night, apart from shoes

# @src e20da2fe
size-39_two-points = Chemistry. I missed vet school by two points

# @src 43c52e16
size-39_and-a-half = *one and a half

# @src f06df2d4
size-39_the-floor = One and a half. I’d have lain on the floor for a week
    .note = He’s sorry with you and blames nobody. It stops there.

# @src 8bc11f7e
size-39_why-no-answer = Noah, from the laces. I can see you’re online. Why don’t you answer?
    .note = He counted your minutes while you worked, and wanted a reason. On Monday he said so himself.

# @src 432e4c08
size-39_shall-we = Shall we go to Murmur. Here anyone can walk past, it’s like talking in your lobby
    .note = A friendly reason to go where nobody walks past. Many chats move; why this one does, nobody can tell.
    .settles = Say “let’s stay here”, and see what that costs.

# @src a53faef5
size-39_stay-here = I like my lobby. Let’s stay
    .feedback = You kept the chat where people walk past, and he took it. That counts for him, as far as one no goes. The other stranger was ruder tonight.

# @src d382e0ca
size-39_lobby-it-is = Lobby it is
    .note = You said no, and he takes it with a joke. Nothing is asked for it.

# @src b2cf1164
size-39_ok-murmur = OK. Murmur
    .feedback = You moved to a room with two chairs and no window. It’s cosy, and from now on nobody else sees what’s said. Tell one person his name and it weighs less. With anybody at all: say no once to a small thing, and look.

# @src 7457f8cd
size-39_hear-you-think = Good. Now I can hear you think

# @src fd52e3de
size-39_when-in-spring = When in winter. I’d remember your shoes
    .feedback = You asked for what only a guest would know. The lift is in every review, and “dull” could be true. So: nobody can tell. He let the question stand, and Murmur with it. You may ask again by day, or drop it.

# @src 00d95435
size-39_sensibly = You’d have been asleep, sensibly. Black ones. Dull

# @src 5a9d8711
size-39_silence = Let the day begin.
    .feedback = You let two questions lie: why don’t you answer, and shall we move. Nobody is owed an answer at ten to six.

# @src ff4cd778
size-39_wet-hair = The lift doors think about it. Omar comes in with wet hair and the newspapers.

# @src 23f0e33e
size-39_long-corridor = Good morning. You look like the end of a long corridor.

# @src dfad92a0
flour_title = Flour
    .about = A stranger with a bread van, and another who wrote first.

# @src ebf0a505
flour_the-laces = It’s me from the laces. And from Monday chemistry, I mean. By the window

# @src 6a9eb39d
flour_week-six = You asked what a mole is. Out loud. In week six

# @src d1742774
flour_had-to = Somebody had to

# @src 8e6c3aee
flour_need-the-wins = You laughed. I drive a bread van, I need the wins

# @src 8059d47c
flour_get-off = When are you done?
    .note = He asks when you’re free. The next line says what for: he drives past at six.

# @src 1f3f7c3d
flour_rolls = That was odd. I pass you at six, that’s all. Rolls fall off the van. I mean I pay for them
    .note = Something for nothing, and at once he says who pays. Nothing hangs on it so far.

# @src 838c9f6a
flour_not-tonight = I asked whose shoes get noticed. You needn’t answer that, it’s three in the morning
    .note = He lets his own question go, and leaves you your night. As it stands, that’s a friend’s sentence.

# @src dde87f3a
flour_why-no-answer = I can see you’re online. Why don’t you answer?
    .note = { sandwich-at-three_why-no-answer.note }

# @src 227a2f51
flour_room-nine = Room nine rang. This is a job
    .feedback = You gave the reason and took your time. He’d counted your minutes and wanted them explained, which nobody may. If somebody’s worried about you, he can say so.

# @src a795f3f9
flour_right = Right

# @src c986f6d4
flour_bit-much = That’s a bit much for half past four
    .feedback = You said what it was: your minutes were counted. It may sting him. He took it back, which tells more than the line did. The first time, saying nothing is as fair.

# @src dbe232ea
flour_it-is = It is. I’ve been up since two, ignore that one

# @src cd417bf1
flour_so-what-is-a-mole = Here now. So what *is* a mole
    .feedback = You let the push go by and asked him something. Once is nothing. If your minutes are counted every night it’s a lot, however nice the bread is.

# @src 03009966
flour_a-big-one = A number of things. A big one. That’s honestly all I have

# @src a074e0dc
flour_silence = Put the phone in the drawer with the lost keys.
    .feedback = You explained your silence to nobody. He’d counted your minutes, and thought better of it without your help. The other stranger had asked for nothing.

# @src 63458ef6
flour_forget-that = Forget that one. You’re at work

# @src 11955235
by-the-window_title = By the window
    .about = Monday, evening class, a bike rack.

# @src 5068acff
by-the-window_forms = The resit is on the 26th at nine. Forms by Friday the 23rd. I do not chase people, I have tried it.
    .note = One date for the whole class, known weeks before. It sounds hard because the clock is.

# @src 2cad8b3b
by-the-window_mole = By the window sits a boy with flour on one sleeve. He has written MOLE on his hand.

# @src 92f2ae9c
by-the-window_sorry = I’m the laces. Sorry for ‘why don’t you answer’, you were working and I counted

# @src c0ee3cda
by-the-window_my-number = My number’s on this, for question four. Or shout. I sit two metres away
    .note = He’d like to write, and shows you how to do without. He’s here every Monday anyhow.

# @src 8b13b6e0
by-the-window_no-hurry = No hurry at all. I only wondered how the sandwich ended. I’m more on Murmur than here
    .note = It can wait for ever. As it stands, it does nothing to you.
    .shows = “No hurry at all”
    .settles = Leave it for a few days, and see if it’s still no hurry.

# @src f5d71406
by-the-window_night-light = Pool on Saturday? Before you say no: you used to be fun and now you’re a night-light
    .note = You’re to feel bad until you say yes. She’s loved you since year five. Both can be true.
    .shows = “Before you say no”, and what follows
    .settles = Say no, and see what she does with it.

# @src 66add6eb
by-the-window_look-two = A stranger and your oldest friend. Look at the line, not at the name above it.

# @src de218fdf
by-the-window_question-four = Show me question four, then
    .feedback = You chose the page over the pool, and nobody broke. Yara had made you the one who’s no fun any more, and took that back. The pool would have been as good a choice.

# @src 38b0f0b1
by-the-window_delete-question = Can you delete the night-light? I miss you, that’s all it was. Go and do your moles

# @src 4f8ffb81
by-the-window_not-getting-in = I’ll come and I’m not getting in
    .feedback = You went half way, and said which half. Yara had leaned on you; with the half in her hand she let go. “No, and don’t say that” would have been as kind.

# @src b32d9f62
by-the-window_delete-towel = You can hold my towel. And forget the night-light, will you? I said it mean because I miss you

# @src afce8c40
by-the-window_triangles = It ended in triangles. OK, I’m on Murmur too
    .feedback = You answered a line that asked for nothing, and gave a little more. That’s how liking starts. On Murmur only the two of you see it, so tell one person his name. Yara’s jab is a thing apart: she took it back.

# @src ebcaa3a2
by-the-window_delete-smiling = You’re smiling at that phone. Who is it? And the night-light wasn’t fair, you’re tired, I can see that

# @src 402beba9
by-the-window_peppermint = In triangles. He tipped me a peppermint
    .feedback = You answered a line that asked for nothing, with a joke. On Murmur only the two of you see it, so tell one person his name. Yara’s jab was pressure, and you didn’t have to name it for her to hear it.

# @src ebcaa3a2
by-the-window_delete-peppermint = You’re smiling at that phone. Who is it? And the night-light wasn’t fair, you’re tired, I can see that

# @src 4c246689
by-the-window_silence = Walk home alone.
    .feedback = You owed three people nothing for one evening. Yara’s jab was meant to make you say yes, and your silence gave her time to hear it. A friend can also be told straight out that it hurt.

# @src 1fb02527
by-the-window_delete-lonely = Delete the night-light. I was being lonely at you

# @src 46e1d5ab
by-the-window_left-your-moles = You left your moles here. I’ll bring them on Friday

# @src 53560a7e
the-green-dot_title = The green dot
    .about = Murmur, that night.

# @src a34c7dd5
the-green-dot_dot = On Murmur there are no reviews and no lobby. There’s a name, and a small green dot beside it.

# @src c419fb78
six-o-clock_title = Six o’clock
    .about = A payslip, a cousin and four rolls. Three.

# @src 7114fb71
six-o-clock_payslip = Good morning. Is that your payslip? Mine had more on it, and I had no nights.

# @src 3dee7a42
six-o-clock_nought = It says night bonus. Eleven nights. Then it says nought

# @src 559ec4e4
six-o-clock_room-numbers = And no room numbers in your shoe posts, please. Guests can read, some of them.
    .note = A rule, and a dry one, with a reason that anybody can check.

# @src 849a9638
six-o-clock_one-smiles = You could let it be. At your age I was grateful for a desk. One smiles.
    .note = You’re to be grateful instead of paid. He saw your face, and dropped it.

# @src b816b3a3
six-o-clock_bad-advice = I see your face. You are right. Write to him, and I read it first, if you like.

# @src 113254ae
six-o-clock_the-cousin = You don’t know me.. I’m Robin’s cousin.. he never talks about people and he won’t stop about your shoes
    .note = A second stranger turns up to speak for the first. You’ve met neither.

# @src 5cd0984b
six-o-clock_four-three = Rolls. Four. Three, I got hungry at the bridge. They’re for all of you, I’m late
    .note = For everybody, and he’s gone again. Nobody has to say thank you twice.

# @src 514c85d5
six-o-clock_eleven-dates = Write to Mr Anselm: eleven dates, one question.
    .feedback = You put what you’re owed on paper. Omar had told you to be grateful for less, and took it back. If Mr Anselm forgot, he’ll pay. If not, there are people who read payslips for a living.

# @src 6ede0b0d
six-o-clock_no-adjectives = Good. No adjectives.

# @src c0bddd82
six-o-clock_in-daylight = What’s he like in daylight
    .feedback = You asked, and got a chat with three people in it. Two strangers who agree are still two strangers. You can look round and go again.

# @src fed6813b
six-o-clock_ask-him = ask him haha.. I’ll put us all in one chat.. easier

# @src d6de0d09
six-o-clock_on-the-step = Take a roll and sit on the step with Noah and Omar.
    .feedback = You sat down with two people who then had to go to work. Somebody’s cousin is waiting for an answer, and needn’t get one: she spoke for him before you asked.

# @src b48bbe67
six-o-clock_a-trap = Question four’s a trap by the way. I fell in it

# @src fdc829d1
six-o-clock_silence = Go home and sleep.
    .feedback = You took what you were short of. Eleven nights are still eleven on Monday, and Omar had struck out “one smiles”. A stranger’s cousin can do without an answer. Two lines to Mr Anselm could go today as well.

# @src 06e7036c
six-o-clock_in-the-coat = The roll turns out to be in her coat.

# @src 852c3861
six-o-clock_slept-through = You slept through my call. Good. It was about nothing.

# @src 26a4123b
off-shift_title = Off shift
    .about = Saturday comes.

# @src 16fb4b44
night-people_title = Night People
    .about = A chat of four, three in the morning.

# @src 331d673e
night-people_mute-us = So.. Night People.. I’m Iris, Robin’s cousin.. this is Mark, his best friend.. mute us whenever.. everyone does
    .note = Everyone new at once, yes. And in the first line, a way out.

# @src 26132a85
night-people_a-bad-person = News of room nine? I’d bet on divorce, I’m a bad person

# @src 4a0cd1cb
night-people_two-pairs = Checked out. With two pairs of shoes

# @src dcb60656
night-people_a-corridor = Told you. She gets more out of a corridor than I get out of a book
    .note = Praise for a thing you really do, and nothing is asked for it.

# @src 0438c115
night-people_your-class = Monday’s your class? Then nobody writes on Sunday night. Somebody here should pass something
    .note = It makes room for your class. By itself, that’s what a friend says.

# @src 59db82a2
night-people_its-you = he was so low all winter.. then you.. I’m not saying it’s you haha.. it’s you
    .note = After nine days, somebody’s whole winter hangs on you.

# @src bbb321ea
night-people_trays = Somewhere a tap runs. Eleven breakfast trays stand in a row.

# @src 0b045ff9
night-people_whos-in = Who’s in with you tonight, apart from the shoes
    .note = Somebody wants to know who’d notice. No reason comes with it.

# @src 241fea47
night-people_why = Nine guests and a lift. Why
    .feedback = You asked back. Somebody wanted to know who’d notice, and somebody else gave the reason for him. Whoever has a reason can say it herself, and first.

# @src 227d3a1f
night-people_he-worries = Robin wants to know.. he worries.. he’s worse than my mum

# @src 3fb01534
night-people_nobody-till-six = Nobody till Omar at six
    .feedback = You said when you’re alone, to three people you’ve never met. It felt like company, and it may be; but now they know and nobody near you does. Tell Omar the same sentence. Then it’s two sides that know.

# @src cbb39acd
night-people_a-kettle = Then we’ll sit up with you. I’ve got a kettle

# @src fb008a9c
night-people_muting = Night people need sleep. I’m muting you
    .feedback = You took your night back, and they let you; that’s one for them. The praise had come from three sides, and nobody ever disagreed. Keep looking.

# @src bb1cca68
night-people_or-not = Fair. Mute us, we’ll be here or not
    .note = Your no is taken, and nobody makes a face.

# @src 434c2766
night-people_silence = Do the breakfast trays.
    .feedback = You left a question open: who’s in with you tonight. From Omar it’s about the rota. People you’ve never met can be asked “why”, or left without an answer.

# @src b3f3de74
night-people_thirty-one = Thirty-one messages by six. The last is a picture of Mark’s kettle.

# @src 85bc9d6e
night-people_against-the-sugar = Good morning. Your telephone has been buzzing against the sugar.

# @src b5538d2e
a-parcel_title = A parcel
    .about = Something large comes to the desk, with her name on.

# @src 1f42972f
a-parcel_at-noon = It came at noon with your name on. So somebody knows where you sit. Mr Anselm hears that from me today.

# @src 93ab737c
a-parcel_stethoscope = A stethoscope, and not a toy. She wrote about one like it in March, once.

# @src df06f057
a-parcel_no-strings = Has it come? For the one who’ll be a vet, we all paid a bit. No strings!
    .note = Very big and very kind, from people you’ve never met. One message can’t tell you what it’s for.
    .shows = “we all paid a bit”, and “No strings!”
    .settles = You needn’t test them. When you say no to something one day: is the parcel mentioned?

# @src 6dbaac39
a-parcel_went-without = he went without for that.. so don’t you dare say it’s too much.. it’d finish him
    .note = Your thank-you is decided for you, and a no would cost somebody else.
    .shows = “don’t you dare”, and “it’d finish him”
    .settles = Leave it for a day. Nobody is finished by that.

# @src eef11489
a-parcel_then-eat = If it’s too much say so. He’ll sulk for an hour and then eat
    .note = It leaves you a way to send the present back, and makes little of the sulk.
    .shows = “say so”, and “then eat”
    .settles = Say so. That’s what it offers.

# @src 9bb50dc2
a-parcel_aubergine = Chicken or aubergine for the 24th? Rita has to tell the kitchen tonight. Mum.
    .note = A hurry with a kitchen behind it. Any answer will do.

# @src dfaf852c
a-parcel_look-parcel = One parcel, one hour, three lines. You read lines, not people.

# @src 394d3b0b
a-parcel_cold-end = She holds the cold end to the lift. It sounds as if it really does think.

# @src 662c0f0c
a-parcel_sending-it-back = It’s too much. I’m sending it back
    .feedback = You gave it back before it could be counted. “Don’t you dare” had forbidden just that, and it cost you somebody’s liking at once. Where nobody forbids you anything, you can keep a present.

# @src 4e3ee056
a-parcel_that-hurt = wow.. ok.. he’d never say it so I will.. that hurt

# @src b68c84ce
a-parcel_fine-really = It’s fine. Really. Good luck with the moles

# @src 24b47ff9
a-parcel_aubergine-late = { a-parcel_aubergine }
    .note = { a-parcel_aubergine.note }

# @src bfb15224
a-parcel_thank-you = Nobody ever got me the thing I really wanted. Thank you
    .feedback = You were glad, and the joy was real. It’s a big thing from people you’ve never met, and one of them forbade you to say so. If it’s ever counted up, you owe nothing.

# @src 2300e20b
a-parcel_quite-loud = She tries it on herself. Her own heart is quite loud.

# @src e60947b2
a-parcel_keep-it-for-me = Would you keep it, Omar. And ask me about it sometimes
    .feedback = You let somebody see it who sees you every morning. They’d made it hard to say no; now you needn’t say it alone. It costs a blush.

# @src 57864277
a-parcel_what-it-says = In the safe, then. And I ring you at three tonight. You may be rude on the telephone.

# @src a2560a0a
a-parcel_silence = Put it in the safe with the lost rings.
    .feedback = You neither thanked nor sent it back, and it’s locked up with a date in the book. “Don’t you dare” wanted an answer today. A present can wait for one.

# @src c4d7da26
a-parcel_heart-listener = Paula signs for it in the book. Date, time, “one heart listener”.

# @src 5057c28d
a-parcel_only-nosy = Did it come? No rush, I’m only nosy
    .note = A question with no clock on it. You may leave it there.

# @src df3a5115
the-whistle_title = The whistle
    .about = The café at the pool, and Yara’s phone on the table.

# @src bfe0144d
the-whistle_your-face = OK, somebody’s writing to me and you’re not allowed to do your face. Why are you doing it?

# @src 55fe59e2
the-whistle_this-is-it = This is my face

# @src 0ea0773c
the-whistle_butterfly-lane = He saw me shout at the butterfly lane, on the club page. He’d like to be shouted at like that, he says. I know. But

# @src 8639278d
the-whistle_all-of-us = Captain! We’ve been sitting here hoping you’d come off shift. All of us
    .note = After three days somebody waits for the end of her shift, and lets her know it.

# @src 4d5e148f
the-whistle_on-duty = don’t answer on duty though.. people might drown
    .note = It gives her time back, for a reason that anybody can see: there’s water.

# @src caee1a8b
the-whistle_new-whistle = Round Yara’s neck hangs a silver whistle. It came to the pool, in a box with a ribbon.

# @src 93dfbd59
the-whistle_took-all-day = for the loudest girl in town.. no strings.. he chose it himself.. it took him all day
    .note = Kind and big, and it came to where she works. What it’s for, nobody can see yet.
    .shows = “no strings”, and “all day”
    .settles = Her next no, whenever it comes. Is the whistle mentioned?

# @src 482caedf
the-whistle_my-brother = Can we not tell my brother yet? He makes lists when he’s worried. Just till I know what it is
    .note = A secret with an end. It’s hers, and she has just told somebody: you.
    .shows = “Just till I know what it is”
    .settles = Ask her next week if she knows now.

# @src bff8258f
the-whistle_do-the-face = And if you do the face again I’m not telling you things any more
    .note = You’re to keep still or lose her. That presses, whoever says it. Now see how long it lasts.
    .shows = “if you do the face again”
    .settles = Do the face, and see what she does.

# @src 7a3a3127
the-whistle_look-whistle = Two of these are by somebody who loves her. One of those presses.

# @src 92bf5cc6
the-whistle_have-it-back = I would though. I tell you everything, it’s an illness. Do the face, I like the face

# @src 7934e3a8
the-whistle_nosy = Can I be happy for you and nosy at once. Where did he see the club page
    .feedback = You asked one plain thing and left her the joy. A whole room had been waiting for her, it said; nobody in it has a face yet.

# @src aafcf3bc
the-whistle_people-see-things = On the internet? Where people see things? OK I’ll ask

# @src fa9db27c
the-whistle_show-the-card = Show your brother the whistle. Not the messages. Only the whistle
    .feedback = You asked for a second pair of eyes on one thing, and left the messages hers. It’s a lot of silver for three days. She may find you fussy; a present with nothing behind it can be shown to a brother.

# @src 3eb4e4b4
the-whistle_he-ll-say = He’ll ask who it’s from. OK, who *is* it from? OK, fine

# @src faa5ab7e
the-whistle_blow-it = It’s a good whistle. Let’s hear it
    .feedback = You were glad with her, and she’ll tell you more for it. What the whistle is for hasn’t changed, and there’s time to look.

# @src bfb28073
the-whistle_a-good-noise = Was that loud? Was that too loud? A man dropped his chips

# @src 89d25f9f
the-whistle_silence = Eat her chips and listen.
    .feedback = You asked nothing, and she told you more. Listening isn’t agreeing. What she’d said about your face, she took back by herself. If she were going somewhere tonight, you’d ask where.

# @src 17f07d55
the-whistle_weirdly-nice = You’re being weirdly nice. Are you ill? I’m going to tell you all of it, then

# @src fff8ee55
a-lot_title = A lot
    .about = Thursday, and a sentence that can be said in two ways.

# @src 5228992c
a-lot_robin-a-lot = I like you a lot. You needn’t say it back
    .note = It’s big, and it leaves you free. The next line, from somebody else, takes that away.
    .shows = “You needn’t say it back”
    .settles = Your own answer, whenever you have one. What comes back?

# @src f8b36ecb
a-lot_walking-up-and-down = he’s said it.. I can hear him walking up and down.. say something Paula.. now.. he’s shaking
    .note = You must answer now, because of how he walks. Why not tomorrow, nobody says.

# @src f6fab73f
a-lot_the-step = Six o’clock, the step behind the kitchen. Noah has brought the rolls, as he does. The van ticks as it cools.

# @src f870be5e
a-lot_those-rolls = Coffee on Saturday? Come on. After all those rolls
    .note = Bread became a bill, for one second. You asked, and he tore it up.

# @src a59ea058
a-lot_a-bill = Was there a bill in the bag

# @src 0f2f8fbb
a-lot_no-bill = No. God. Eat them. They’re rolls. Give me one

# @src 1dfaa439
a-lot_noah-a-lot = What I meant is I like you a lot. It isn’t chemistry. I mean it isn’t *about* chemistry
    .note = As big a word as any. He’s just torn up a bill, and no answer is due.
    .shows = “I like you a lot”, and nothing is asked
    .settles = Your own answer, whenever you have one. What comes back?

# @src 0ce84f51
a-lot_look-a-lot = A big word isn’t pressing. What’s done with your answer can be.

# @src e27700b9
a-lot_smell-of-toast = Is that the bread one? I can see you from the bikes. You’d smell of toast for ever, aim higher!
    .note = She makes somebody small because she’s afraid of being left. Four minutes later she’d changed her mind, and said it her way.

# @src 09277f27
a-lot_delete-the-toast = He’s holding the gate for my entire bike. OK. I take back the toast, he smells fine

# @src 25191471
a-lot_not-now = Not now
    .feedback = You said “not now” to something big, and got chemistry back: that’s liking that can wait. A minute before, he’d set the rolls against you, and dropped it. A yes would have gone at your speed, too.

# @src 26311977
a-lot_all-right = All right. Did you do question four?

# @src 33d99aa9
a-lot_not-now-twice = Not now
    .feedback = You said one “not now”, twice. On the step it got you chemistry. On the phone it got you a man without a coat. The size of a word tells little; what’s done with your no tells more.

# @src e0cf3ac7
a-lot_all-right-near = { a-lot_all-right }

# @src c0d52f60
a-lot_not-you-either = And not now to you too. I like the nights

# @src daccba6b
a-lot_his-coat = not now.. ok.. he’s gone out without his coat.. he says it’s nothing
    .note = The same “not now” as on the step. Here you get a bill for it: a man without a coat.

# @src 2162ada7
a-lot_like-you-too = I like you too. I don’t know how much yet
    .feedback = You said what you felt, and feeling it is fine. You’d been told to say it now, because somebody’s shaking, and you’ve never met him. You’ve promised nothing; “not now” is still there tomorrow. Tell one person his name.

# @src 85cad4bc
a-lot_sleep-then = Then I can sleep

# @src 5b6b86e9
a-lot_rolls-yes = No. The rolls, yes. The other thing, no
    .feedback = You said no, the whole word, and kept what you like. He took it, with one short breath for himself. A no isn’t unkind, and needs no reason. Nobody has to keep a door open.

# @src e1829b5e
a-lot_a-clear-one = OK. That’s a clear one. Question four? No. Give me till the bridge

# @src 576cdca2
a-lot_might-be-slow = I like you. The “a lot” might be slow
    .feedback = You said yes at your own speed, to somebody who’d torn up his bill. Nothing’s promised that you can’t change on Friday.

# @src a621e1e0
a-lot_a-limiter = Slow’s good. I drive a van that can’t do more than eighty

# @src 7adfb30a
a-lot_silence = Watch the van cool.
    .feedback = You said nothing, and weren’t made to. He’d pushed a minute before, and torn that up. What somebody does with your silence tells you about as much as what he does with a no.

# @src e8166634
a-lot_only-said = It’s all right. I only wanted it said. Question four?

# @src 066ac960
after-the-bread_title = After the bread
    .about = The week goes on.

# @src c4a2a5a2
eleven-nights_title = Eleven nights
    .about = The same morning, half past six, a payslip.

# @src feb695ad
eleven-nights_payslip = { six-o-clock_payslip }

# @src 25f63290
eleven-nights_nought = { six-o-clock_nought }

# @src 5563f03b
eleven-nights_room-numbers = { six-o-clock_room-numbers }
    .note = { six-o-clock_room-numbers.note }

# @src 2714b0ad
eleven-nights_one-smiles = { six-o-clock_one-smiles }
    .note = { six-o-clock_one-smiles.note }

# @src 90169c43
eleven-nights_bad-advice = { six-o-clock_bad-advice }

# @src 623b3f37
eleven-nights_smell-of-toast = { a-lot_smell-of-toast }
    .note = { a-lot_smell-of-toast.note }

# @src bfe462c1
eleven-nights_delete-the-toast = { a-lot_delete-the-toast }

# @src 477cfd61
eleven-nights_eleven-dates = { six-o-clock_eleven-dates }
    .feedback = { six-o-clock_eleven-dates.feedback }

# @src cd1d6750
eleven-nights_no-adjectives = { six-o-clock_no-adjectives }

# @src 080f84c5
eleven-nights_read-it-first = Ask Omar to read it, because she only knows angry words.
    .feedback = You took the help he’d offered, after he took back “one smiles”. It’s what you’re owed, and it goes out in your name. If nothing comes back, there are people who read payslips for a living.

# @src 9a4f55d2
eleven-nights_cross-out = Then write the angry ones. I cross out, and you keep what is left.

# @src 72864a83
eleven-nights_silence = Go home and sleep.
    .feedback = You took what you were short of. Eleven nights are still eleven on Monday, and Omar had struck out “one smiles”. Two lines to Mr Anselm could go today as well.

# @src 69c55812
eleven-nights_as-white = Sleep. The page will be as white on Monday.

# @src 740de97b
eleven-nights_not-burnt = There’s a roll on the stairs. I mean the one that isn’t burnt

# @src 17004cf8
the-evening_title = The evening
    .about = Somebody is waiting.

# @src 1da0cd85
one-monday_title = One Monday
    .about = Codes, a hamster, and something to prove.

# @src 79aa6a68
one-monday_the-hamster = I’ve known your phone code since year eight. It’s the hamster’s birthday. Change it, I feel powerful
    .note = She could look, and tells you to change it. That’s knowing a code when it’s fine.
    .shows = “Change it”
    .settles = Change it, and see if she minds.

# @src 48d61add
one-monday_always-at-that-desk = You are always at that desk. Your sister telephones. You could too. Mum.
    .note = You’re compared with your sister until you ring. She mended it later, and hardly with words.
    .shows = “Your sister telephones. You could too.”
    .settles = Don’t ring until you want to, and see what she makes of it.

# @src 69ff0574
one-monday_speech = Speech!!! Two minutes, you’re the funny one, Dad’s crying already so he can’t, no pressure, all right, a hundred and ten people of pressure!
    .note = She asks for two minutes, and laughs at the pressure aloud. You may say no.
    .shows = “Two minutes”, and a joke about the pressure
    .settles = Say no, and see if it costs more than a groan.

# @src b6be826a
one-monday_look-monday = Three of her own, before supper. One of these presses, and it isn’t the loud one.

# @src ba0c164c
one-monday_then-id-know = I love you. Leave out one Monday, be on the phone with me instead. Then I’d know
    .note = Love that has to be shown by giving up something of yours. He’d know; and you’d miss chemistry.

# @src 21959f60
one-monday_do-your-moles = or do your moles if you like.. it’s one Monday.. he’ll live haha
    .note = It leaves you your Monday, and nobody suffers for it. Then somebody else goes on.

# @src 6d2691a1
one-monday_swap-codes = Swap Murmur codes, you two. I’ve got his. Then nobody has to wonder about anybody
    .note = Nobody would have to wonder, because somebody could look.

# @src 063dc512
one-monday_with-mine = What would you do with mine

# @src 92e290ad
one-monday_the-point = Nothing! That’s the point of having it

# @src 84f6915c
one-monday_tuesday = Monday’s chemistry. Tuesday I’m free
    .feedback = You kept the class and offered a day. He was to “know” by what you give up, and a code was to come with it. If he only misses you, a Tuesday is a present.

# @src 51abe0e1
one-monday_see-his-face = you should see his face.. but ok.. Tuesday

# @src 3d7d68bd
one-monday_ok-one-monday = OK. One Monday
    .feedback = You said yes to a test that love was tied to. It feels like giving a present. It costs you a class, and the next proof usually costs more. A Monday can be taken back on Sunday.

# @src 9d171af9
one-monday_what-that-means = You’ve no idea what that means to me

# @src f4095cdd
one-monday_no-codes = No codes. Not even the hamster’s
    .feedback = You kept your chats yours. They’d have seen everybody you write to, and called it trust. A no got you “what have you got to hide”.

# @src 486ebb95
one-monday_to-hide = Ha. What have you got to hide

# @src 5e5f6c64
one-monday_ask-noah = Would you want somebody to skip class for you
    .feedback = You asked somebody outside the chat, and told as much as you liked. In there, a Monday had become a proof of love. It’s a bit hard on Noah, and he answered what you asked.

# @src 2a53ea2a
one-monday_for-me = For me? No. I mean really no

# @src 6093ba1a
one-monday_youd-fail = You’d fail

# @src 7bccec1f
one-monday_silence = Vacuum the lobby.
    .feedback = You gave no proof and no code. They’ll ask again: love had been tied to a Monday. Nobody has to answer a test they never signed up for.

# @src 47fd9f0f
one-monday_louder = The vacuum is louder than a phone. Somewhere by the lift it buzzes nine times.

# @src 2a068325
one-monday_the-ceiling = You have vacuumed the ceiling of the lift. I only mention it.

# @src d43b0919
they-changed-the-noun_title = They changed the noun
    .about = Late. Yara has scrolled all the way up.

# @src d5a363ab
they-changed-the-noun_half-off = Eleven at night. Paula has one arm in her coat.

# @src ac2f2656
they-changed-the-noun_scrolled-up = Can you look at something? Without the face? I’ve scrolled up to the first thing he ever wrote me

# @src ee09c3db
they-changed-the-noun_first-thing = Somebody’s writing to me. Can you not do your face? This is the first thing he ever wrote me

# @src 447e4c87
they-changed-the-noun_who-watches = You watch forty people in that pool and you never lose one. Who watches you
    .note = It’s the sentence from the shoes, with her pool in the gap.

# @src e904c9e0
they-changed-the-noun_the-brogues = Paula opens her own page and goes down, past the boots, to the brown brogues.

# @src 2c427545
they-changed-the-noun_mine-was-shoes = Mine was shoes

# @src 2f96ecef
they-changed-the-noun_the-noun = “You notice every shoe in that corridor. Who notices yours.” Same man. They changed the noun

# @src a809c64e
they-changed-the-noun_the-chairs = And that’s Iris. And that’ll be Mark. I’ve sat in that chat, I know where the chairs are

# @src 5f295eb7
they-changed-the-noun_gone-quiet = Captain? You’ve gone quiet. He thinks he’s done something, you know how he gets
    .note = After one minute of silence she has hurt somebody.

# @src aa9680ac
they-changed-the-noun_when-youre-dry = leave her be Mark.. she’s up at five.. captain write when you’ve slept
    .note = She tells the others to leave her alone. One fine line, in a chat that isn’t.

# @src bd618bd5
they-changed-the-noun_more-interesting = Maybe it’s his style. Haven’t you got a style? Or are you jealous because he found me more interesting
    .note = You’re to feel petty, so that she needn’t feel used. On Wednesday she said herself that it wasn’t true.

# @src 21526989
they-changed-the-noun_doors-closing = The lift arrives with nobody in it. They both say “doors closing” at once, and neither laughs.

# @src 317d0021
they-changed-the-noun_a-form = I don’t know what he is. I know it’s a form with a gap in it
    .feedback = You laid two lines side by side and said only what’s on the page. She’s hurt, and called you jealous for it. A favourite joke may be told twice; this one goes looking for a sore place.

# @src ee279020
they-changed-the-noun_hate-that = I hate that that’s good. I’m going home

# @src d0e55f03
they-changed-the-noun_what-do-you-like = What do you like about him. I mean it
    .feedback = You asked for the good part, though she’d just hit out at you. It doesn’t settle who he is, and it keeps her talking. When there’s no time, you’d first say what worries you.

# @src e45b611c
they-changed-the-noun_how-it-went = He asks how it went. You used to. I’m not saying it to be mean

# @src 216c5f2e
they-changed-the-noun_show-omar = Can I show Omar the two sentences. Only those
    .feedback = You asked her first, named how much, and she said yes to that. She’d lashed out; it was still hers to allow.

# @src 604212a4
they-changed-the-noun_only-those = Those two. Nothing else, OK?

# @src a7224e02
they-changed-the-noun_one-of-those = Thank you for showing me. I had one of those. Ask me, any time.

# @src c564adc9
they-changed-the-noun_silence = Walk her to her bike.
    .feedback = You let two sentences stand beside each other, and the jab with them. She read them again alone, which can be slower and can go deeper.

# @src c793b24f
they-changed-the-noun_next-to-each-other = I’ve put them next to each other. I don’t like it. Goodnight

# @src 911cd819
nine-seconds_title = Nine seconds
    .about = The night desk, and an account called Horse.

# @src 1415bd35
nine-seconds_blue-pot = Soup in the blue pot. It is for your night. You need not ring. Mum.

# @src 68a58583
nine-seconds_horse = Paula has an account called Horse. It began as a biscuit tin: two years of nights. They know about it, she told them.

# @src 4349ac40
nine-seconds_hed-never-ask = He’d never ask, so I’m asking. He can’t pay his rent till Thursday. There’s the horse tin
    .note = A chat, a parcel, a Monday, the tin. Each is one step from the last.

# @src 3683eb64
nine-seconds_keep-whats-yours = Mark shouldn’t have said a word. Keep what’s yours
    .note = Read alone, it leaves you free. It may be meant so.
    .settles = Look whether anybody asks again.

# @src f5dc5d1b
nine-seconds_on-toast = see.. that’s how he is.. he got you that thing for your ears and now he lives on toast
    .note = “No strings” on Wednesday. Here’s the string.

# @src 3beb9a73
nine-seconds_two-each = Anyone in for flowers for Ms Demir? Two each, or a drawing. I’m asking once
    .note = A favour with an end: two, or a drawing, and he won’t ask again.

# @src 43993cbe
nine-seconds_have-to-be-tonight = it’d have to be tonight though.. on Monday they put his things on the street
    .note = It can’t wait till you could ask somebody. If it’s real there’s a letter, and somebody can read it with him.

# @src 4455356e
nine-seconds_never-stood-next-to = I don’t lend to people I’ve never met
    .feedback = You said no with a reason that’s only yours. The parcel had come back as a bill, and the hurry was for you alone. It costs you somebody’s liking. A small sum with an end, among people you meet, is another matter.

# @src 9bb18145
nine-seconds_ouch = Ouch. Fair
    .note = Your no is taken, with one word. The next line, by somebody else, gives it a price.

# @src d611f490
nine-seconds_what-hes-worth = so that’s what he’s worth..

# @src 31669c09
nine-seconds_send-it = Send what’s in Horse.
    .feedback = You helped somebody you’ve never seen, at night, alone; the hurry was made for that, and it’s no shame. Ring the bank’s night number now: sometimes it can be stopped. And tell one person.

# @src f1c2035e
nine-seconds_nine = Sending it takes nine seconds. It was two years of nights.

# @src 978dbda6
nine-seconds_never-forget = He said don’t. He’ll never forget it, and nor will I

# @src 90479aa9
nine-seconds_wake-rita = Are you up. If somebody I’ve only ever written with wanted money, what would you do
    .feedback = You let a second person into a hurry that was made for one. She was loud for a moment; that can be put right tomorrow, and nine seconds can’t. A friend in need can wait that long too.

# @src 5f624e56
nine-seconds_sitting-up = No!! Who?? No, sorry, who, I’m sitting up, I’ve got the light on, say it as slow as you like

# @src a6793f4e
nine-seconds_silence = Lay the phone under the wet floor sign.
    .feedback = You let the night go by. A real debt would still be there at nine, and could be shown to somebody. They may hold it against you; that’s theirs to do.

# @src 17641e9e
nine-seconds_youre-asleep = OK, I’ll say you were asleep. Sweet dreams
    .note = Your silence is left alone. There is nothing in it that you have to do.

# @src 39062526
nine-seconds_coffee-fund = You owe the coffee fund two. I owe it four. I like it level by Friday, then I stop mentioning it.
    .note = A debt with a number, on both sides, and on Friday it’s over.

# @src 1857dfdd
a-hedge_title = A hedge
    .about = Sunday at home, on a chair, in green.

# @src f7e125b4
a-hedge_i-paid = It’s green, it fits, the photographer’s been told green, I PAID for it, so you’re wearing it and smiling, aren’t you!
    .note = She paid, so you must smile. In the next breath she hears it herself.
    .shows = “I PAID for it, so you’re wearing it”
    .settles = Say you look like a hedge, and see what she does.

# @src 0c362405
a-hedge_like-a-hedge = I look like a hedge

# @src 3b65fb80
a-hedge_curtains = Oh no, I sound like Aunt Trudi, I’ve been up since five with the seating, wear the curtains, wear your boots!

# @src d31d294e
a-hedge_fire-brigade = And there’s a surprise for Sami at ten, his mum knows, Mum knows, the fire brigade knows, so not a word till then!
    .note = A secret till ten o’clock, with two families and a fire brigade in it.
    .shows = “till then”, and everyone who knows
    .settles = Look at the clock at ten.

# @src 0efc1399
a-hedge_look-hedge = A present can press. A secret can be fine.

# @src ef4bebf3
a-hedge_give-me-that-phone = Who writes to you at three in the morning? Give me that phone. Now, Paula.
    .note = She was frightened, and took instead of asking. The phone isn’t hers; four minutes later she saw that herself.

# @src f2edec9e
a-hedge_four-minutes = Four minutes. Then Mum comes back with it held out flat, like a tray.

# @src 5b32a91d
a-hedge_held-out = I read one line and shut it. I was frightened, and it is still yours.

# @src 38931a2f
a-hedge_ironed = I do not like the nights. I said so once, badly. Since then I iron the shirt.

# @src f1ce82c1
a-hedge_his-favourite = Green’s my favourite on you. Who else gets to look on Saturday
    .note = He’s never seen you in green. Who may look at you is made his to ask.

# @src a38f7cf0
a-hedge_doesnt-do-families = Can I bring him on Saturday? He says he doesn’t do families. Who doesn’t do families?

# @src 37189da4
a-hedge_loves-me = Rita. Someone I’ve never met loves me
    .feedback = You chose one person and one sentence. She wanted to shout, and asked instead. Somebody had just wanted to know who may look at you.

# @src 61a43d17
a-hedge_not-shouting = OK, OK, not shouting, I’m sitting on the hem, start at the beginning, is there a beginning

# @src 50430579
a-hedge_yaras-someone = Yara’s got someone nobody has met
    .feedback = You said one line of it, to one person who loves her. It’s Yara’s to tell, so that was about enough. A crush that leaves you your Saturdays can stay yours.

# @src f6c63b49
a-hedge_pass-her-things = Table six, next to me, I won’t be clever, I’ll pass her things and be nice until she can’t stand it

# @src e011a9a0
a-hedge_at-the-table = Ask me at the table, Mum. Not with your hand out
    .feedback = You told her how it works with you. She’d wanted to see who you write to, out of fear, and gave it back by herself. Half an answer will do at a table. In danger, you can show her what you choose.

# @src c6521f7f
a-hedge_frightened = At the table, then. What people say can wait outside. Should I be frightened?

# @src b027f159
a-hedge_silence = Stand on the chair, still, for the pins.
    .feedback = You let them fuss. Two people pushed today, and both took it back; you needn’t pay for that with news. It’ll keep till you have the words.

# @src 653cdf7c
a-hedge_napkins = An hour of napkins. It is restful.

# @src 36d2958d
a-hedge_did-not-look = Good night. I did not look. Mum.

# @src 91b3d7f4
to-monday_title = Towards Monday
    .about = The last week begins.

# @src 10d4bcd7
one-saturday_title = One Saturday
    .about = Two people want the same evening.

# @src 7472fec4
one-saturday_chair-free = At seven somebody in a classroom kept a chair free until half past. Paula had one earphone in.

# @src 0f3c821a
one-saturday_chalk = Chalk on her sleeve. Question four is a trap, and now she knows where it shuts.

# @src 4d86794b
one-saturday_my-sisters = Saturday I’m away. My sister’s engagement, a hundred and ten people

# @src ed9575b9
one-saturday_one-chair = A hundred and ten? They won’t see one chair. He’s kept the whole Saturday free
    .note = Nobody there would miss you, it says. There’s a chair with your name on it.

# @src e12c5f25
one-saturday_used-to-saturdays = But go. I’m used to Saturdays
    .note = You may go, and carry this while you’re there.
    .shows = “But go”, and what’s sent along with it
    .settles = Go. Is the evening yours, or is it held up to you on Sunday?

# @src ca7c4b8e
one-saturday_free-cake = I’d take the party.. free cake haha.. he’ll keep till Sunday
    .note = It sends you to your own people, and makes nobody suffer for it.
    .shows = “I’d take the party”
    .settles = Take the party, and see if he’s still cheerful.

# @src 55bc4b35
one-saturday_neednt-come = Are you coming or aren’t you?? If you leave me sitting there on Saturday you needn’t come to the wedding either
    .note = One empty chair is to cost you a sister. Frightened people say such things. Some of them take it back.
    .shows = “you needn’t come to the wedding either”
    .settles = Wait, and see if the price stays.

# @src 45008071
one-saturday_look-saturday = Hard words can be taken back. Soft ones can send a bill.

# @src 6d70ee9f
one-saturday_horrible = I’ve just said a horrible thing to my only sister, come or don’t, you’re at the wedding if I have to carry you

# @src 35f6d3b0
one-saturday_for-the-rota = Who sits at the desk on Saturday night if you dance? I ask for the rota, not for a reason.
    .note = He needs a name for a list. “Not for a reason” means it.

# @src 72a71511
one-saturday_be-glad = I’m going. I’d like you to be glad for me
    .feedback = You said no and asked for what a friend can give. You got silence, and a bill from somebody else. Rita’s price lasted fifteen minutes.

# @src 51462986
one-saturday_read-2230 = Read, 22:30. Nothing.

# @src 36b6c1b9
one-saturday_done-it-now = well.. you’ve done it now..

# @src 0408cba9
one-saturday_got-to-work = I’ve got to work on Saturday. Sorry
    .feedback = You told your sister something that isn’t so. Nobody asked you to lie; it was made the shortest way out. It can be unsaid until Saturday, and after.

# @src 7ac28e04
one-saturday_plate-anyway = Oh, OK, no, I’m keeping you a plate anyway, and your name’s on the chair, I’m not taking it off

# @src f13844b0
one-saturday_gone-odd = Somebody wants me somewhere else and I don’t know what’s the matter with me
    .feedback = You told her how it is, without a name. She’d put a price on Saturday and torn it up; the other price still hangs there.

# @src d9c4cc08
one-saturday_odd-at-mine = Then don’t know at mine, there are napkins to fold, I’ll do the talking, I’ll do nothing but talking

# @src 5e499ea5
one-saturday_silence = Put the phone under the pillow.
    .feedback = You answered neither, and saw what each did with that. Rita had taken her price back; the other one grew a little. Only the kitchen needs to know by Friday.

# @src 040551dd
one-saturday_a-cushion = I’ve put your chair next to mine, it’s got a cushion on it, that’s not pressure, it’s a cushion

# @src a9f0f4b9
one-saturday_on-the-floor = At ten past twelve a message says that Robin is lying on the floor. At a quarter past another says so again.

# @src 947ab014
towels_title = Towels
    .about = The pool after closing. Seven towels and a rent.

# @src 2112e5fe
towels_that-one-back = The jealous thing. It wasn’t true and I knew it. I’ve read yours and mine next to each other forty times

# @src 4120ff1e
towels_has-not-asked = Round Yara’s neck hangs a silver whistle. Paula hasn’t asked.

# @src db65f436
towels_first-messages = But what if he’s only bad at first messages? Who’s good at first messages?

# @src cfd6008f
towels_summer-wages = Captain, he’d never ask, so I am. He can’t pay his rent this month. There are the summer wages
    .note = A chat, a whistle, the summer wages. And it’s never he who asks.
    .shows = “he’d never ask, so I am”
    .settles = Say no, and see if anybody asks again.

# @src 9f0c0e81
towels_keep-whats-yours = Mark shouldn’t have said a word. Keep what’s yours
    .note = Read alone, it leaves her free. It may be meant so.
    .shows = “Keep what’s yours”
    .settles = Look one line further down. Does anybody ask again?

# @src f417d9a8
towels_chairs = Yara!! Table six, with the loud ones, I need your yes by Thursday noon because of the chairs!
    .note = A hurry you can count in chairs. A no would get a plate too.
    .shows = “because of the chairs”
    .settles = Ask what happens if it’s a no.

# @src 1462b407
towels_look-towels = A real hurry has a reason you can count. Some lines you can’t know yet.

# @src 9acf9197
towels_not-the-bank = if it’s no say no captain.. Mark only asked.. we’re not the bank haha
    .note = It leaves her a no without a price. Then somebody else goes on.

# @src 9a7292cd
towels_lives-on-toast = That’s how he is. He got you that whistle, and now he lives on toast. I’d want to know
    .note = The present is read out like a receipt.

# @src de56dd08
towels_one-towel = Yara folds a towel. She unfolds it. She has seven more to do.

# @src 1f6effd8
towels_say-something = Say something. You say things about everybody’s shoes

# @src cff33c35
towels_table-six = Whatever he is, you’re at table six with me
    .feedback = You kept her chair for her, and settled nothing about him. The whistle had just been read out like a receipt. If she’d had her thumb on the button, “wait till nine” would come first.

# @src 37127e33
towels_loud-ones = With the loud ones? Me? Rude. Yes

# @src 04d8d258
towels_which-street = Ask him the name of his street
    .feedback = You gave her one plain thing to ask. A man with rent has a street; what came was “I thought you trusted me”. It’s still hers what to make of it.

# @src 326d2fd2
towels_not-a-street = A street like any street, he says. And he thought I trusted him. Is that a street?

# @src f830e5c4
towels_for-a-living = Let’s ring someone who does this for a living. Now, with the towels
    .feedback = You fetched somebody whose job this is, while a present was turning into a bill. She could still have said stop.

# @src aab4a567
towels_you-talk = You talk, OK? I’ll fold

# @src aebaf304
towels_silence = Take the other end of the towel.
    .feedback = You were there, and she could hear herself: a whistle had just become a bill, and it’s she who wants to ring somebody. If her thumb were on the button, “wait till nine” would be the kinder thing.

# @src cf21bf3f
towels_walk-me-home = I’m not sending it. I think. Will you hold the phone while I ring somebody?

# @src 84a31979
towels_glued = Yara’s at six whatever she says, I’ve written her card, I’ve used the good pen, it doesn’t come off

# @src 95cba55d
two-dots_title = Two dots
    .about = A sentence with a gap in it.

# @src eab75ffb
two-dots_who-bakes = Twelve trays before sunrise and you never burn one. Who bakes for you
    .note = Your sentence, word for word nearly. It’s meant for somebody who bakes.

# @src 88d4dd41
two-dots_never-baked = Paula has never baked anything. She reads it three times. It disappears while she’s looking at it.

# @src d4911b72
two-dots_wrong-chat = wrong chat.. sorry.. it’s a line from a song

# @src 2c427545
two-dots_mine-was-shoes = Mine was shoes

# @src b4234334
two-dots_reading-into = you’re reading things into it.. he’s tired.. you know how he gets
    .note = You saw something, and are told that you didn’t. There’s one explanation, and it’s theirs.

# @src 957867b9
two-dots_dots = Two dots. Iris always writes two dots. Tonight all three of them do.

# @src 4267468a
two-dots_like-a-person = anyway! go to bed at six like a person.. we’ll all be nicer tomorrow
    .note = It lets you go to bed. It’s even good advice.

# @src 5e9f5ea2
two-dots_which-of-you = Which of you is writing
    .feedback = You asked who’s there. Perhaps three, perhaps one; you may never know. You’d seen something, and were told you hadn’t.

# @src e5a5673c
two-dots_all-of-us = all of us.. don’t be like this

# @src e0b45797
two-dots_stopping = I’m stopping here. The parcel goes back
    .feedback = You shut your own door, while they were still telling you what you hadn’t seen. It may turn cold now, or loud. So let one person know tonight.

# @src b76139af
two-dots_good-luck-then = good luck then.. we were good to you

# @src 34ac7d1d
two-dots_photograph = Write it down, with the time, and send it to Noah and Omar.
    .feedback = You kept the line that others were explaining away, and let two people read it. It may feel like telling tales; it’s about you.

# @src c648ac7b
two-dots_i-bake = I bake. I mean I don’t know him. Are you all right?

# @src f6e4d5e6
two-dots_wake-me = I have read it. It is in my wallet. The next time, wake me.

# @src e0983658
two-dots_youre-right = Sorry. I’m tired. You’re right
    .feedback = You said sorry for something that you’d seen. Tired people do that, and fond ones: theirs was the only explanation left. You can look at it again by day, with somebody.

# @src e30f13c9
two-dots_there-you-are = there you are.. that’s our Paula

# @src 1a77ce50
two-dots_silence = Turn the phone over and polish the board with the keys.
    .feedback = You let it lie. They’d told you what you saw, and learned nothing from you. The line is gone from the chat and not from your head: tell it to one person.

# @src 75fad495
two-dots_eleven-hooks = Fourteen hooks. Paula polishes them twice.

# @src 86c146a2
two-dots_only-the-units = Question four, I’ve got it. It’s only the units

# @src f9738698
one-hour_title = One hour
    .about = Friday evening. Somebody will come, it says.

# @src 998bd15c
one-hour_tell-them = He’ll come himself, he’s got one hour tonight. Tell them your shift starts early. Then you’d both know
    .note = You’re to go alone, at night, and lie about it. First meetings: by day, among people, and one person knows where.

# @src 400d48b3
one-hour_go = Go.
    .feedback = You went alone, at night, to somebody nobody has met, and nobody knew where. That’s dangerous. You were pressed into it; it isn’t your fault. A yes can be taken back, on the stairs or in the rain. You did that.

# @src 3dac88b9
one-hour_an-hour-and-ten = Paula stands in the rain for an hour and ten. Nobody comes. Then she doesn’t go home, she goes to Rita.

# @src 17d926bf
one-hour_rest-of-the-tin = he can’t tonight.. the tin wasn’t enough.. a bit more first.. then he’d come
    .note = First more money, then he’d come. He has never come.

# @src 571e2aeb
one-hour_not-glad-enough = he can’t tonight.. you didn’t sound glad enough.. maybe if you’d been nicer
    .note = Nobody came, and it’s made out to be you.

# @src dfadb8f5
one-hour_meant-to-tell = I’m meant to tell you my shift starts early. It doesn’t
    .feedback = You told the person you were to lie to. Now somebody knows, and you’re not out there alone. Nobody has to lie at home to meet somebody. With somebody real, a sister may always know.

# @src be422d63
one-hour_by-whom = MEANT to?? by who, no, not shouting, are you at home, stay there, I’m green, I’ve got a mask on, I can talk till it falls off

# @src d20f3019
one-hour_by-day = By day, with people round us, or not at all
    .feedback = You named your terms: by day, among people, and then one person knows where. It was to be at night, alone, with a lie. Somebody who’d like to meet you takes a Sunday at noon. Had you set off already, you could turn round.

# @src c933e173
one-hour_clean-shirt = and he’d put on a clean shirt.. ok.. then not..

# @src d4296a9a
one-hour_silence = Sit down on her own stairs, in her coat.
    .feedback = You had your coat on and didn’t go. Nobody needs an answer to that, or a reason. It was to be at night, alone, with a lie about where you are. One person could hear of it tomorrow.

# @src f9829412
one-hour_own-stairs = The light on the stairs goes out. After an hour Paula is still there. At ten she goes to work, as every night.

# @src 9bab4a65
till-six_title = Till six
    .about = The night before Saturday. Tea, and a glass door.

# @src 60f678b6
till-six_quiet = Since eight o’clock nothing more from the three. From Yara nine messages; Paula has sent a thumb. She had thought quiet would be quiet.

# @src 55547dd7
till-six_poodles = Is there tea? I judge poodles at ten, and before poodles I do not sleep. Room four.

# @src 456ecffe
till-six_the-clogs = There’s always tea. You’re the clogs

# @src fbef90e8
till-six_i-am = I am the clogs.

# @src 1463de7f
till-six_stopped-eating = he’s stopped eating.. you did that..
    .note = You took one step back, so a person starves, and it’s you who did it.

# @src 425d1632
till-six_which-door = You’re alone at that desk till six. I know which door
    .note = A threat, and a plain one. It’s meant to keep you alone with it. You weren’t.

# @src 72fb302b
till-six_gone-white = You have gone white. Where is the key? You turn it, I stay next to you. Then we sit where no door sees us.

# @src 0e206bcf
till-six_the-glass = The lobby door is glass. It always was. Paula turns the key twice. Greta Holm, in clogs and a dressing gown, holds out her arm.

# @src 6750f236
till-six_ring-omar = Ring Omar.
    .feedback = You woke somebody who would rather be woken. It was a threat, made to keep you alone, and you’ve done nothing to deserve it. Don’t answer them; from here on others do that.

# @src fad84e1a
till-six_putting-on-shoes = Are you hurt? No? I ring the police, and then I put my shoes on. Stay behind that key.

# @src 2aa2838b
till-six_police = Ring the police.
    .feedback = You rang the people whose job it is. “I know which door” is a threat; you needn’t be sure, and it’s never too early. You’ve done nothing wrong. Under 18 they may have to tell your parents; you can ask that first.

# @src 10b43fa7
till-six_cant-say-when = Are you all right this minute? Who’s with you? Good. I’ll ask for a car to come past. I can’t say when.

# @src c3ffacd6
till-six_youth-line = Ring the youth line, with Greta listening.
    .feedback = You rang people who are awake for this, and may stay nameless. It was a threat, meant to keep you alone. They’ll ask how you are, and then about the police.

# @src 6a152b1d
till-six_youre-whispering = Youth line, Joana. You’re whispering. Are you all right? Is somebody there who shouldn’t be?

# @src 0eb80a94
till-six_please-stop = Please stop
    .feedback = You asked, as one asks a person. It was a threat, though, and an answer tells them that it works. Having sent it is no fault of yours. Now somebody else, tonight.

# @src a3fcc957
till-six_face-down = Nothing comes back. Greta takes the phone by its edges and lays it on the tea tray, face down.

# @src ddca59de
till-six_silence = Sit down next to Greta, behind the locked door.
    .feedback = You’re behind a locked door, with somebody beside you: first things first. It was a threat, and you’ve done nothing for it. The next step is that somebody rings. It needn’t be you.

# @src b1f611fe
till-six_the-brush = I have brought the brush. One needs something to hold. Now we ring somebody.

# @src a2cc4e0d
one-brown-one-black_title = One brown, one black
    .about = Half past three. Somebody has come in odd shoes.

# @src f2f9ac8f
one-brown-one-black_police-before-me = They send a car past. If you see anybody outside, ring them again before me. If not, put the kettle on.
    .note = An order and a hurry, for a reason: police first, himself second.

# @src 843befd8
one-brown-one-black_nineteen = Nineteen minutes. He’s wearing one brown shoe and one black. Greta Holm looks at his feet, and lets him in.

# @src 3aa0695e
one-brown-one-black_how-do-you-take-it = First, how are you? And how do you take it? The coffee.

# @src a0389b91
one-brown-one-black_sent-them-horse = I sent them Horse. All of it

# @src 429c4de7
one-brown-one-black_wrote-everything = I wrote them everything. The points. Mum. That you come in with wet hair

# @src 63949f2e
one-brown-one-black_jenny = I had one. Jenny, with a sick aunt. I was twenty-six and I sold my bicycle for the aunt.

# @src 9f2cab75
one-brown-one-black_no-aunt = There was no aunt. I do not believe there was a Jenny. I still know how she laughed.

# @src 69251cde
one-brown-one-black_tell-me-sooner = I swapped three nights for you in winter. After that I had hoped you would ring me before it came to this.
    .note = A favour was made into a claim, for the length of a sentence. He struck it out himself.

# @src 8b9781fc
one-brown-one-black_no-bill-there = No. Strike that. I offered it. You told me at a quarter past three. That is soon.

# @src 448c53b8
one-brown-one-black_police-at-eight = Will you come to the police with me at eight
    .feedback = You won’t go alone, and there’s time for coffee. A car has been asked for; the telling can wait till eight. He asked how you are before anything else.

# @src 3323b5c5
one-brown-one-black_find-the-shoe = Yes. I will find the other shoe.

# @src ee638df0
one-brown-one-black_rita-first = Rita first. Then the police
    .feedback = You put your sister before the form. She may cry for a while. Any order works, as long as nobody’s at the door and the police hear all of it before Sunday evening.

# @src 15b9e128
one-brown-one-black_in-curlers = I’m up, I’m in curlers, tell me, I’m sitting on the edge of the bath, I’m not saying anything

# @src 52028936
one-brown-one-black_only-you = Nobody else. Only you, please
    .feedback = You drew a small ring, and he stayed in it. He also said what he can’t carry alone. Small is fine for one night. The threat should be in a police file before your next one.

# @src 3193f5a5
one-brown-one-black_till-sunday = Then me, till six. And on Sunday the police. Past Sunday I cannot carry it alone.

# @src c7fa104c
one-brown-one-black_silence = Drink the coffee.
    .feedback = You were silent with two people awake for you. Nothing has to be told twice tonight. Only don’t delete the lines.

# @src 9aa47d15
one-brown-one-black_how-she-takes-it = The coffee is exactly how Paula takes it. She hadn’t said.

# @src 32be3722
one-brown-one-black_not-twice = You need not say it twice. I am here on Sunday, and then we go to the police together.

# @src fc2d3351
the-other-shoe_title = The other shoe
    .about = Eight o’clock.

# @src 3c3ac557
room-four_title = Room four
    .about = A lady in clogs, and a voice on the telephone.

# @src 320da757
room-four_have-me = Your Omar does not pick up, he sleeps. So you have me. I am from elsewhere and I leave on Sunday.

# @src 8e73540e
room-four_between-cups = The youth line, on speaker, between two cups.

# @src a8fd92d1
room-four_both-doors = One thing I can’t keep: somebody in danger right now. Then I tell the police, and I only need the place for that. Where are you, and is it locked?
    .note = She says what she can’t keep, and what she’d do with the place, before you’ve said anything. So you can choose.

# @src 65746b2d
room-four_with-a-brush = The Three Keys. All locked. There’s a lady next to me with a brush

# @src b176d407
room-four_who-else = Keep her. Who else is in, and who knows you’re on tonight? I ask so you’re not alone with it.
    .note = Nearly the words that frightened you. She says what she wants to know it for.

# @src a78bdfd9
room-four_not-see-it = How did I not see it

# @src 85482285
room-four_took-turns = They took turns to find out what you like. You liked something. That’s all you did.

# @src efa7efd1
room-four_pictures-first = Save his lines first, then mute. He says he knows the door: that’s for the police, now, not at eight. Shall I stay on while you ring?

# @src 8198ff8d
room-four_my-dogs = A man, forty years ago. He took my dogs, and I told nobody. I would ring now. It is your telephone.
    .note = She tells you what she’d do, and why, and leaves it with you.

# @src a1d10e26
room-four_police-with-greta = Ring the police now. At eight, go there with Greta in clogs.
    .feedback = You rang with a voice on one side and a stranger on the other who wants nothing for it. “I know which door” is what they’re there for. With Omar or Rita beside you it would be just as good a call.

# @src e77ced6f
room-four_without-me = Then at eight. They may begin the poodles without me. It has never happened.

# @src 4a28924b
room-four_block-all = Save it, mute all three while Joana stays on, and wait for Omar.
    .feedback = You kept the proof and shut out the noise, with somebody on the line. They know when you work, so one person has to hear it before your next night: Omar, at six. The police can have it from two of you.

# @src fb291277
room-four_good-sleep = Good. I’ve asked the police to come past the Three Keys, as I said I would. Ring at any hour. Ask for nobody, we’re all nice.

# @src 5cbddd2a
room-four_ritas-door = Ring Rita. It’s half past four.
    .feedback = You woke the person you’d kept it from. It may be a bad ten minutes, and she’d sooner have those. Joana meanwhile asks for a car, as she’d said.

# @src 6e5a9360
room-four_the-heel = At six Omar is here. Then you take my clogs, your left heel is gone, I saw it on Tuesday. I have ordered you a car.

# @src 5e150661
room-four_silence = Watch the door go from black to grey.
    .feedback = You did nothing, and weren’t alone in it: Joana did what she’d said she would. The threat isn’t gone because it’s light, so whoever writes the rota ought to hear of it today. One sentence will do.

# @src ae55ff07
room-four_ten-to-six = It’s ten to six. I’m still here, and I’ve asked the police to come past, as I said I would. You needn’t talk.

# @src ca5aaf8d
first-because_title = First, because
    .about = A police officer says the end first.

# @src 5a8ed50d
first-because_half-past-eight = Half past eight on Saturday, a desk with a plant on it. Officer Maes moves the plant.

# @src 0550cd30
first-because_on-loud = The pool office, a telephone on speaker, towels up to the window.

# @src a1b2b1cb
first-because_nothing-wrong = You’ve done nothing wrong. I say it first because people don’t hear it last. At 18, nobody at home hears it from me unless you want that.

# @src 8291f570
first-because_how-are-you = How are you? When did you last sleep? And then: who has your hours, and who’s in with you at night?
    .note = Others asked who’s in with you. She wants to know what you need, and whom to warn.

# @src 8df024ca
first-because_who-is-folding = How are you, both of you? Which of you is folding? I’d like the other one to speak slowly.

# @src 9f235f31
first-because_keep-the-phone = Copies, please. Nobody takes a phone. No more answers to them, not even goodbye. What comes goes to me. That’s my job.
    .note = A clear rule with a reason: ending it is her work now. The phone isn’t taken.

# @src 757516b4
first-because_the-bank = Has anyone rung the bank? Then we do that first. I think it’s gone. I’d sooner say that today than in June.

# @src 91ff07fd
first-because_either-way = We may not find them, and it takes weeks. I promise one thing: I ring on Tuesday, with news or without.

# @src 8b53fa8c
first-because_nine-curlers = WHERE are you, sorry, hair’s at ten, I’m not cross, I’m a person with nine curlers, and if you’re asleep then sleep!
    .note = She wants to know where you are because of hair. “I’m not cross” is true, and you may sleep.

# @src 21111803
first-because_two-on = Two on every night from now on. No discussion. And eleven night bonuses are on their way. I looked it up.
    .note = He decides alone, and this time you’re safer for it. You can read it, and argue.

# @src 7830daf5
first-because_my-thumb = He’d have had my summer wages. I had my thumb on it. And I’d have said thank you

# @src 3cd92980
first-because_keep-a-curler = At the police. I’m fine. Keep a curler for me
    .feedback = You told her in ten words, on her own big day. They’d counted on nobody hearing; now it’s a sister and a file. It might have kept till Sunday. She’d have minded more then.

# @src f6fadfe0
first-because_the-what = The WHAT, no, later, come, I’ve got nine, you can have four, are you all right, you said fine, are you

# @src aa6f7841
first-because_ring-your-brother = Ring your brother, Yara. Now, while we’re brave
    .feedback = You thought of who should know as well, and it’s Yara who rings. A bill for a whistle is a lot to carry with one friend. He may bring a list. If she’d rather wait a day, that’s hers.

# @src dde6da39
first-because_hes-coming = He’s coming. He says don’t move. Why is he bringing chips?

# @src e0b16603
first-because_till-tuesday = What can I do till Tuesday
    .feedback = You asked for the dull, useful thing. It may bring nothing. What was done is written down now, with a date, and that helps whoever comes in next.

# @src ce42a8ce
first-because_its-dull = Don’t be alone on a night shift. The bank, if anything went. Eat. Sleep. It’s dull, I know.

# @src fe61fafc
first-because_dull-too = Change the passwords. Tell the brother. Eat. It’s dull, I know.

# @src a69b9d09
first-because_silence = Say thank you, and breathe out.
    .feedback = You handed it over. From now on, what they send is somebody’s work, and you don’t have to feel anything about it yet. She’ll ring on Tuesday; you can let her.

# @src 1cd5656b
first-because_leeks = It’s an ordinary day out there. People are buying leeks.

# @src da1e8562
first-because_into-the-pool = Outside it’s raining into the pool. It makes no difference to the pool.

# @src 01feddb6
first-because_also-for-crying = One thing I forgot to say: that number is also for questions that seem too small.

# @src c5b07762
signed_title = Signed
    .about = A file with a date on it.

# @src 744c06d0
the-curler_title = The curler
    .about = Saturday evening.

# @src 4bd85f91
in-a-face-mask_title = In a face mask
    .about = A door, and somebody green.

# @src 39326981
in-a-face-mask_im-green = Who is it? Don’t come in, I’m green!

# @src b240e7f1
in-a-face-mask_cant-i-come = “Can I come at six”, you say, and nothing else, so I’ve been up since then, don’t look, I’m green!

# @src c87af651
in-a-face-mask_cucumber = The door opens. Rita’s face is covered in something with cucumber in it. Only her eyes are Rita.

# @src a4300c77
in-a-face-mask_all-of-it-gone = There’s a man I’ve never seen and I’m scared and the money’s gone Rita all of it it’s gone

# @src 13faf12c
in-a-face-mask_to-stop-it = There’s a man I’ve never seen and I hid it for weeks and now I’m scared and I don’t know how to make it stop

# @src 065e02eb
in-a-face-mask_you-know-half = You know half and I went on anyway and now I’m scared and I don’t know how to make it stop

# @src 41be772f
in-a-face-mask_how-could-you = How could you not TELL me?
    .note = For one breath it was your fault. She heard it, and opened the door wider.

# @src 2fa16a75
in-a-face-mask_half = HALF? You told me HALF and let me fold napkins?
    .note = For one breath it was your fault. She heard it, and opened the door wider.

# @src cb2f02db
in-a-face-mask_easier-to-tell = No, come in, come in, are you hurt, I’m getting it on your coat, I only wish I’d been easier to tell

# @src b43163b7
in-a-face-mask_from-the-shoes = All of it. From the shoes
    .feedback = You told her late, and late worked. Her first sentence was a hard one, and she took it back at once. What’s gone may stay gone; the nights come back. Half of it would have been a start, too.

# @src 144418c7
in-a-face-mask_going-to-crack = From the shoes, then, I’m going to crack, don’t mind it, go on

# @src d173e9b9
in-a-face-mask_ring-with-me = Ring somebody with me who knows what one does
    .feedback = You fetched a third. Two sisters can be two people who don’t know what to do. What was asked of you in the name of love isn’t yours to explain tonight.

# @src 6ec9a9a6
in-a-face-mask_two-of-you = Two of you. Good. First: how are you? And is either of you in danger tonight?

# @src e0da22e1
in-a-face-mask_silence = Stand there.
    .feedback = You had no words and came all the same. For Rita that was enough: she took hers back. The telling can wait till you sit.

# @src 8addf5d5
in-a-face-mask_by-the-sleeve = Rita pulls her in by the sleeve, coat, cucumber and all.

# @src 77a82bf9
in-a-face-mask_not-standing-up = You don’t have to say it standing up

# @src dee7f4f5
the-sleeve_title = The sleeve
    .about = The same night, inside.

# @src 38202624
table-six_title = Table six
    .about = A hundred and ten people, and two plates.

# @src d375813b
table-six_to-dance = A hundred and ten people. Dad has cried twice. Sami’s grandmother is teaching the fire brigade to dance.

# @src ecfb5e50
table-six_two-plates = If you hate dancing, hold two plates. Nobody asks a person with two plates. I learned it from my uncles
    .note = He knows exactly what one should do. You can put the plates down.

# @src 5ccd3753
table-six_everybodys-looking = Dance! Come on, everybody’s looking, you can’t just sit there at mine!
    .note = Everyone’s looking, so you must. Then she looked herself, and did something about it.

# @src 8844cb68
table-six_a-chair = Rita looks at Paula’s face. She fetches a chair, sets it next to hers, and sits, dress and all.

# @src 7ddbc8fa
table-six_until-the-cake = Stay until the cake, for my sake. After that you may fall asleep in it.
    .note = She’d like you to stay, and it ends with a cake. Had you gone, she’d have fetched her coat.

# @src 2e478ae1
table-six_delivered-it = I brought the bread. I mean delivered it. I’m working. I can go

# @src ea47adef
table-six_a-disgrace = Table six is a disgrace. I saved it all and muted them, a woman from the youth line stayed on till I had

# @src 37d8e4f8
table-six_not-even-goodbye = Table six is a disgrace. I’ve answered nobody since the towels. Not even goodbye

# @src ce3edacc
table-six_called-lou = There were four, actually. One called Lou never wrote a single word. Who only reads?

# @src 0edce81e
table-six_loud-chair = I wrote you nine times and got a thumb. Sit down, I’ve kept you the loud chair
    .note = She says what she missed, and then there’s a chair. You can sit on it without a speech.

# @src d919ecdd
table-six_pretty-lights = saw the hall.. pretty lights.. who’s walking you home..
    .note = Somebody asks who’d be with you. It was shown, and passed on to the police, within a minute.

# @src 940d72c4
table-six_fire-brigade = Paula shows it to whoever sits next to her. It’s the fire brigade. He asks her, rings the police, and sits by the door.

# @src f72ab0ed
table-six_speech = Give the speech. Two minutes.
    .feedback = You got up because you wanted to. Rita had said everybody’s looking, and then she sat down herself.

# @src 3c120346
table-six_wrong-way-round = You’re holding it the wrong way round

# @src f3329911
table-six_van = Sit on the van’s step with Noah for five minutes, at the lit kitchen door.
    .feedback = You took air with somebody who once counted your minutes and said sorry for it. People here know where you are. Nothing has to come of it, and the cake is ten steps away.

# @src 33e44e7f
table-six_take-a-coat = Five minutes, I’m counting, no I’m not, take a coat

# @src 45410e09
table-six_ask-mum = Ask Mum to take you home.
    .feedback = You left before the cake, with company, and said so. She’d asked you to stay for her sake, and put her coat on for yours. That’s a no that stands.

# @src 52cb589a
table-six_for-yours = I have my coat. The cake was for my sake. This is for yours. Dad brings the car, and asks tomorrow.

# @src 5e9002c5
table-six_silence = Hold two plates.
    .feedback = You were there and were left alone, both. Rita had told you to dance, and then she sat down. Two plates, and nobody asked.

# @src 8e83e69a
table-six_told-you = Told you. Nine years, not one waltz

# @src 192a4b05
the-cake_title = The cake
    .about = Ten o’clock.

# @src 905904b6
the-coat_title = The coat
    .about = On the way home.

# @src d5c522b5
her-name-on-the-chair_title = Her name on the chair
    .about = Two minutes, and a telephone on Tuesday.

# @src c3eeb62b
her-name-on-the-chair_microphone = After the cake. The right way round.

# @src 11fcf6d7
her-name-on-the-chair_on-a-napkin = After the cake Paula pushes a napkin across. Rita taps a glass and reads aloud what’s on it.

# @src 5272061e
her-name-on-the-chair_library-book = My sister once took a taxi to return a library book. Sami, that’s who you’ll be sitting next to

# @src 758a3618
her-name-on-the-chair_not-easy = This month I wasn’t easy to sit next to. She put my name on the chair anyway. Thank you

# @src 563657b4
her-name-on-the-chair_forty-seconds = It was to be two minutes and it’s forty seconds. Sami’s grandmother claps on the wrong beat, hard.

# @src 97a78ee5
her-name-on-the-chair_rang-on-sunday = The police have all of it now, from Paula, with somebody beside her. She answers nobody. What comes goes to an officer.

# @src 65ecf82b
her-name-on-the-chair_havent-found = It’s Tuesday, so I ring. We haven’t found them so far. The accounts are gone, and somebody will make new ones.

# @src 149a0879
her-name-on-the-chair_money-is-gone = The bank wrote as well. The money is gone. I’m sorry.

# @src 32eeacb3
her-name-on-the-chair_for-ringing = Thank you for ringing

# @src 6a3b0a29
one-and-a-half_title = One and a half
    .about = Odd shoes, a rota and half a point.

# @src 2d025329
one-and-a-half_rang-with-omar = An officer says it first: Paula has done nothing wrong. She isn’t to answer them. What still comes goes to the police.

# @src 4ecb9820
one-and-a-half_bring-chips = Thursday, Friday and Saturday nights are mine this week. You may bring me chips. You need not.

# @src e6ede651
one-and-a-half_fifty-eight = You needed fifty-six and a half. You have fifty-eight. Question four is without a fault.

# @src abeea621
one-and-a-half_the-half = You needed fifty-six and a half. You have fifty-six. I am asking for the half. I promise nothing.

# @src ddb0cf09
one-and-a-half_what-did-you-get = What did you get? Don’t say if you don’t want. What did you get?

# @src b33041b9
one-and-a-half_nobody-yet = Nobody found yet, and I can’t say that we will. I ring next Tuesday too.

# @src 9b7ca1ae
one-and-a-half_money-is-gone = And the bank has answered. The money is gone. I’m sorry.

# @src 000c8597
one-and-a-half_in-may = In May there are two on every night. At three Paula still looks at her phone. Mostly it’s to see that it’s three.

# @src 15d014b0
every-monday_title = Every Monday
    .about = One thing got lost, and it stays lost.

# @src e83cdcf3
every-monday_edge-of-the-bath = They sit on the edge of the bath until the window is white. Omar has taken her night and asked nothing. The mask cracks.

# @src cd9a6c04
every-monday_week-one = I’d have been awful in week one, I’d have wanted his shoe size and his mother’s number, I get why you didn’t

# @src 5be0e570
every-monday_on-the-chair = They go to the police, both of them. At the party Paula sits on her chair until the cake.

# @src 5b4c1d67
every-monday_the-plain-thing = You’ve done nothing wrong. The money is gone. I say it plainly, so you needn’t hope at it every morning.

# @src 64b61cb1
every-monday_the-rota = You’ve done nothing wrong. They have your hours; the hotel changes them today. Don’t answer them. That part’s my job now.

# @src abc312fc
every-monday_her-name = On Monday at nine Paula sits over question four. After two hours she hands in the page with her name on.

# @src d79bc262
every-monday_in-a-year = It comes round again in a year. I told you I do not chase people. Since Monday I think about that.

# @src 55f8317b
every-monday_be-chased = I think I’d like to be chased

# @src d0e9a53d
every-monday_every-monday = Every Monday, then.

# @src c98b6dca
still-not-now_title = No bill
    .about = A step, a crate, and one line of his own.

# @src b2af6b10
still-not-now_a-crate = You don’t have to talk. There’s a crate

# @src bb85abe2
still-not-now_ticks = At the kitchen door Aunt Trudi counts spoons, and somebody from the fire brigade counts stars. Paula talks. Shoes, and a sentence with a gap.

# @src d1c08718
still-not-now_on-the-list = “I can see you’re online.” I wrote that. He could have had that one off me

# @src 44b3d19c
still-not-now_gave-them-back = You took it back. In front of people

# @src d7a94a02
still-not-now_am-i = I’m not going to say the thing from the step again. I said it, it can stay there. Roll?

# @src 524c2bd2
still-not-now_still = Roll

# @src 00a8d421
still-not-now_budge-up = Half. I got hungry at the bridge

# @src 0c6822b5
still-not-now_sitting-here = Thank you for telling me. The police have it, with a number. Two names on every night. What comes goes to them.

# @src 3b6b43bd
still-not-now_arms-uncrossed = My brother made no list. He just sat down. It was worse and better

# @src 2effe2df
angry-and-not-gone_title = Angry and not gone
    .about = Few people, one call at a time.

# @src a098866f
angry-and-not-gone_rang-back = You rang back. How are you? And who could you tell when you work, before your next night? One person will do.

# @src a6f902b5
angry-and-not-gone_disappointed = Omar. He’ll be disappointed that it’s so late

# @src 1d72f00c
angry-and-not-gone_two-names = I am not disappointed. Rita asked me, and I said: ask her. Two names on every night now. Then we go to the police together.

# @src aab184c3
angry-and-not-gone_the-file = At the police: two hours, a coffee, and a file with a number. What they still send goes to an officer. Paula answers nothing.

# @src 506efdce
angry-and-not-gone_not-gone = I asked OMAR and he says ask YOU! I’m too angry to be nice yet, I’m telling you so you know it’s angry and not gone

# @src 59e700db
angry-and-not-gone_nine-days = Rita doesn’t write for nine days. They are long. On the tenth she rings.

# @src f89a2408
angry-and-not-gone_shall-listen = Second place. He has a murmur of the heart and does not know it. You shall listen to him, when you are a vet.

# @src 290757d4
whats-yours_title = What’s yours
    .about = A friend misses something, and a post gets nine answers.

# @src bb8e955d
whats-yours_miss-him = I miss him. I know there’s no him. I miss somebody asking how it went

# @src a61d5e52
whats-yours_how-did-it-go = How did it go

# @src 535c55ad
whats-yours_homework = Not like homework! OK. A man jumped off the three-metre and his wig came up first

# @src a10b14b4
whats-yours_lost-property = I’ve put the whistle in lost property. Somebody will want to be loud

# @src 3b6b43bd
whats-yours_my-brother = My brother made no list. He just sat down. It was worse and better

# @src 1f9990b1
whats-yours_say-anything = Did he say anything

# @src a60b7042
whats-yours_how-the-pool-was = He asked how the pool was? He’s never asked how the pool was

# @src d897f782
whats-yours_post = If somebody writes that you notice everything and who notices you: mine was shoes, hers was swimmers. What’s yours

# @src f2aaf8a5
whats-yours_nine-answers = By six there are nine answers. A night bus. Sheep. Twelve trays of rolls.

# @src fa8d87b4
ending-her-name-on-the-chair = Her name on the chair
    .opening = Somebody frightened you, and others heard of it. Some people pressed you this month and took it back. Others made you pay for a no, and that’s theirs to answer for.

# @src e434728b
ending-one-and-a-half = One and a half
    .opening = What you liked about those nights was real, and somebody used it. You asked, and people moved: a shoe, a rota, a coat. Liking it is no fault.

# @src 126fec52
ending-every-monday = Every Monday
    .opening = You were called out into the rain, and nobody came. You came to a door instead, and it opened. The nights came back, and a year didn’t. It was taken, and not as a punishment.

# @src 20f2ebf2
ending-still-not-now = No bill
    .opening = Two people wrote at three in the morning, and for weeks nobody could have told them apart. What told you was what became of your answer on the step.

# @src 2b538a50
ending-angry-and-not-gone = Angry and not gone
    .opening = You were threatened at your desk, and a stranger in clogs and a voice on the telephone stayed. It was enough for one night. Then it needed one more, and you found him.

# @src 44ee4216
ending-whats-yours = What’s yours
    .opening = Your friend heard a sentence that was made for anybody, and you stayed close. It goes by no type; it happened to the loudest girl in town. Missing it is no fault.

# @src 7a694929
turning-sandwich-at-three = Robin wrote “Who notices yours”. Noah wrote “I’ve read all of them”. Both were new, both were up at three. On that night nobody could know, and nobody had to.

# @src a89e4a2e
turning-by-the-window = Noah’s line was the worst of the week: “Why don’t you answer?” Robin’s was “No hurry at all”. On Monday one of them said sorry, in front of people, and wanted nothing for it. It still proved little. It was a beginning.

# @src 95b15887
turning-a-parcel = A parcel, and three lines within ten minutes: “No strings”, “don’t you dare say it’s too much”, “if it’s too much say so”. Same people. What would have settled it? A no, and a week.

# @src 7005d5bd
turning-a-lot = “I like you a lot,” said two people on one morning. One had brought up his rolls, was ashamed of it, and got on to question four. Round the other one somebody walked up and down, and needed an answer now.

# @src 593f190c
turning-they-changed-the-noun = “You notice every shoe.” “You watch forty people.” One sentence, with a gap in it. Paula didn’t say what he was. She said what was on the page.

# @src a6810c1d
turning-one-saturday = Robin: “But go. I’m used to Saturdays.” Rita: “You needn’t come to the wedding either.” Rita’s is harder to read. It lasted a quarter of an hour. The other price went up.

# @src cf002301
turning-one-hour = “Tell them your shift starts early.” A first meeting can be lovely: by day, among people, and one person knows where. This one was to have none of the three. Whoever goes all the same has done nothing that makes it her fault.

# @src da65de3e
turning-till-six = One line, to keep Paula alone with it. And in the next bubble somebody asks where the key is. A guest, a colleague, a voice, an officer: any of them would do, and none of them asked how she could. If it’s ever about pictures, it’s the same: don’t pay, don’t delete, tell one person today.

# @src c1e3742a
turning-in-a-face-mask = It was late, and she had no words. Rita’s first sentence was hard, and her second was “come in”. Coming to the door was enough.

# @src e938c256
question-same-words = Robin and Noah both said “I like you a lot”. What told them apart, if not the words?
    .answer = Noah had even pushed more: “Why don’t you answer?”, “after all those rolls”. What told was her answer. Noah’s got chemistry, or a bridge. The other’s got “now”, a missing coat, and a higher price. On that morning nobody could know either man.

# @src a573e5cd
question-two-strangers = Noah and Robin both wrote on the first night, both new. What could Paula have known then? What told her more, later?
    .answer = That night, nothing. Noah soon wrote the worse line: “Why don’t you answer?” He took it back, and could hear a no. From the other side the first sentence came again, word for word nearly, with another person in the gap.

# @src b26595ed
question-rita-and-robin = Rita and Robin both made Paula pay for Saturday. What’s the difference?
    .answer = Rita’s price was out loud and dreadful, and she took all of it back within minutes and kept the chair. Robin’s was soft. Nobody ever took it back, and each no cost more than the one before.

# @src 6f7db6f0
question-who-said-what-first = Omar, Joana and Officer Maes each say something first. What, and why that? What did none of them say?
    .answer = “How are you?” and “you’ve done nothing wrong”. People who are ashamed stop talking. None of them asked how she could, or promised to find anybody. Officer Maes promised a call, and rang.

# @src d8eddd63
question-liking-the-nights = Paula liked those nights. What did she get there, and who else could have given her some of it?
    .answer = Somebody asked her things at three, and laughed at her posts about shoes. That’s worth having. Yara could ask how it went, Omar might stay ten minutes, Ms Demir chases somebody after all. None of them is there at every hour.

# @src 5f9bb707
question-what-was-lost = Something is lost at the end of this way. What took it? What would be a kind thing to say?
    .answer = A year, and in some versions the savings. Those weeks took her sleep, and one evening took the rest; on Monday there was nothing left to think with. Kind: “That one’s gone, I won’t say it isn’t.” Unkind: that she’ll have learned from it.

# @src f26ed9b2
question-easier-to-tell = Rita says: “I only wish I’d been easier to tell.” What made it hard to tell her? What would have made it easier?
    .answer = Rita is loud, and there was so little sleep and so much to explain. Easier: one sentence instead of all of it, and somebody who says “not shouting” and sits down. A door that opens when one has no words at all.

# @src 7051ffc9
question-a-real-sorry = Noah takes things back in this story. What makes a sorry a real one?
    .answer = He names what he did: “I counted.” He asks for nothing back, no smile and no coffee. And he takes the next “not now”. A sorry that wants to be paid for is a second bill.

# @src e9db87ae
question-the-gap = “They changed the noun.” What did Paula show Yara, and what did she leave out?
    .answer = Two lines, side by side, and no verdict. Yara could look for herself, be cross, call her jealous, and look again at home. “He’s bad” would have been Paula’s opinion, to quarrel over. Two lines she could read for herself.

# @src 1b34b8b5
question-staying-close = Yara said something mean about being jealous. What did Paula do with it? What else could she have done?
    .answer = She stayed, and let Yara say in her own time that it wasn’t true. She might have said that it hurt. Friends of somebody who’s being drawn in hear such things often. It’s pressure, and often it passes.

# @src bd2b7d58
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: a specialist for the sexual exploitation of young people; a helpline for young people; the police; readers of 16 to 18, boys too.

# @src e35f4e0b
facilitator-aim =
    To tell love from pressure by what happens to a no, to somebody’s time, to her other people, to a secret. Never by who writes, how new he is, how late it is or how big the word is.
    In this story Yara, Rita, Mum, Omar and Noah all press Paula and take it back. Some lines by Robin, Iris and Mark are fine. Greta Holm is a stranger and stays fine.
    It isn’t about spotting a kind of boy. Being in love is nowhere laughed at.
    For 16 and over. Read it yourself first, and the night with the threat as well.

# @src 54aa75b0
facilitator-minute-one =
    Say: “This is invented. Nobody will be asked about their own life or phone. You may pass on everything, and you may go out. I’m going to read you a message from a stranger, and I don’t know yet either.”

# @src fea433db
facilitator-timing =
    With 50 minutes: 5 for minute one and the ground rules, 18 for the class track on the wall with three votes, 18 for the talk, 5 for the support page, 4 to spare.
    With two lessons: the class track in the first. In the second everybody plays freely, a good quarter of an hour, then the talk.
    With 25 minutes: don’t play. Read “A sandwich at three”, “By the window”, “A parcel”, “One Saturday”, “One hour” and “Till six” aloud, with their pauses, then one question.
    Pairs end at different times. Six endings: two with help in time, one late, one with few people, one on Noah’s step, one as Yara’s friend. None is the proper one.
    You can stop at any line. Every way ends in a debrief.

# @src 7e42ecdf
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Paula and Yara, not about ourselves, and not about anybody we know.
    – Nobody shows a phone.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src b48ef6e9
facilitator-stop-at =
    – “A parcel”: hands, or thumbs up, down and level, on the three lines. “Can’t tell yet” is a full answer. What would settle it?
    – “One Saturday”: Robin’s line and Rita’s, side by side. Which is harder to hear? Which costs more on Sunday?
    – “One hour”: vote, then read out what becomes of every answer, “Go” first. What would make a first meeting a good one?
    – “Till six”: after the threat, breathe. Read the next line at once. Then ask who is there, and who else could be rung.
    – If “Till six” is too much for the room, skip to “One brown, one black”. It can stand alone.

# @src fa745db1
facilitator-you-may-hear =
    – “She’s desperate.” You could ask: what did they know about her before they wrote? Which line would have worked on most of us, on night eleven?
    – “She was stupid to go.” Who asked her to lie about it, and why? What would you say to her at Rita’s door?
    – “Noah’s the creep.” Which line? And what did he do with it on Monday?
    – “So when a boy says he likes you, block him.” Two say it. What did each of them do with “not now”?
    – “My girlfriend has my code.” Not here, not about you. Ask of Yara: what did she tell Paula to do with hers?
    – “I’d have sent it.” Many would. What was the hurry for?
    – “Boys are like that.” Omar was the one it happened to, for a bicycle. Iris did as much as Robin.
    – “Rita’s just as bad.” For a quarter of an hour, yes. What happened then?
    – “Who are they really?” The story doesn’t know. Perhaps three, perhaps one. What was done is the same.
    – “The police did nothing.” They wrote it down, told the bank, and rang when they’d said. What would have been a promise they can’t keep?
    – “What if it’s pictures?” In this story it isn’t. The answer is the same: not your fault, don’t pay, don’t delete, tell one person today. There is help for just that.
    – “What will people say?” Whoever had something done to her has nothing to be ashamed of. Mum has one sentence about what people say: where does it have to wait?

# @src 65201208
facilitator-leave-out =
    – Anybody’s love life, phone, or rules at home about who may see whom.
    – “Has this happened to you?”
    – Guesses about who Robin is, where he comes from or what he’s after.
    – Who judged which line how. Nobody keeps count.
    – Real cases, real names, real apps, also from the news.

# @src 5f9fdb9b
facilitator-in-the-room =
    Boys are in the room. They can be Paula, and they can be Omar at twenty-six. Don’t cast them as Noah or Robin. Ask everybody: what made Noah’s sorry a real one?
    Somebody may be in love with someone far away, whom nobody has met. That is nobody’s sign, and many such loves are real. Say once: look at what happens to a no.
    Somebody may have sent something, or be threatened just now. Watch for a white face or a loud laugh at “Till six”. Give the support page to everybody, so that nobody is seen taking it.
    Somebody’s mother may have taken a phone. Mum’s line is judged by what it does; she gives it back and says why.
    Somebody may have no Omar, Rita or Yara. Say that one way has few people in it, and that a telephone and one colleague were enough.

# @src c48db64f
facilitator-early-finishers =
    For whoever is done first, on paper, without names, not collected: write the text that Noah should have sent at 04:24. Then the one that Rita should have sent at 22:05. Then swap: which no does each of them leave room for?
    Please no new messages from Robin, Iris or Mark: we don’t write for them.

# @src 09c46ab9
facilitator-four-minutes =
    Keep “Rita and Robin both made Paula pay for Saturday. What’s the difference?” It goes home with people who have sisters. One hard line tells little; what becomes of a no tells more.

# @src 05737770
facilitator-if-somebody-tells =
    – “Thank you for telling me. I can’t keep it to myself if somebody is in danger; I’ll say to whom I go, and when.”
    – Stay calm, and don’t dig. Don’t ask to see anything, and don’t look at pictures.
    – Not in front of the group: “Let’s talk straight after, you and I.”
    – Say: it isn’t your fault, don’t pay, don’t delete, you needn’t answer them.
    – If the person asks whether the parents will hear of it: say honestly what your rules are, before more is told. In the story Paula is 18; under 18 it may be otherwise.
    – Go to the safeguarding lead today. Write down the words that were used, not your own.
    – Say what happens next, and when you will speak again. Then keep to it.
    – Ending contact with somebody who threatens isn’t a pupil’s job, nor yours. The lead, the police or a specialist service decides how.
    – If somebody is in danger now, stop the session. Ring the emergency number, and don’t leave the person alone.

# @src f099bd43
facilitator-letter-home =
    Dear parents and carers,
    In class, with pupils of 16 and over, we’re playing “Someone Who Gets It”, an invented story told in messages. Paula works nights, and people write to her. Some simply like her. Others hurry her, send her a present and later a bill, and on some ways there is one short threat. Help comes at once. There are no pictures, and nothing violent happens.
    The class practises telling liking from pressure: not by who somebody is, but by what becomes of a no. The story judges no family, no belief and no love.
    Nobody is asked about themselves, nothing is recorded, and everybody may pass or step out.
    If your child wants to talk about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you. You may read the whole story beforehand.
    Kind regards

# @src 966b2cf7
facilitator-close =
    Leave on Rita’s sentence: “I only wish I’d been easier to tell.” Let everybody think, and write nothing down: what makes somebody easy to tell?
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src e7200606
word-brogues = brogues
    .means = leather shoes with small holes for decoration

# @src 4f98ca8a
word-stethoscope = stethoscope
    .means = what a doctor listens to a heart with

# @src 55c2bb2d
word-resit = resit
    .means = an exam taken a second time

# @src 4b64d9fd
word-rota = rota
    .means = the list of who works when

# @src 1c5fe049
word-mole = mole
    .means = in chemistry, a very large number of tiny things

# @src 18287697
word-payslip = payslip
    .means = the paper that says what you earned

# @src 1d2db625
word-form = form
    .means = a sheet with gaps that you fill in

# @src 097fdc3f
word-clogs = clogs
    .means = shoes with thick wooden soles

# @src 84b7603b
word-face-mask = face mask
    .means = a cream for the skin, washed off after a while

# @src 8ef84c57
word-curlers = curlers
    .means = small rolls that hair is wound on, to make it curl

# @src 9da1cf01
word-hem = hem
    .means = the lower edge of a dress
