# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src d82808b3
cast-merle = Merle
    .about = you
    .letter = M

# @src fcde1453
cast-leyla = Leyla
    .about = your friend since nursery
    .letter = L

# @src 0ad99617
cast-mum = Mum
    .about = your mother, two hours away by train
    .letter = M

# @src 5f700306
cast-gerda = Gerda
    .about = the baker downstairs
    .letter = G

# @src 1cf6fce1
cast-yusuf = Uncle Yusuf
    .about = Leyla’s uncle, keeps a club’s money
    .letter = Y

# @src c29cf30e
cast-seld = Mr Seld
    .about = looks after the house you live in
    .letter = S

# @src 02261670
cast-bram = Mr Bram
    .about = new to you
    .letter = B

# @src dcf4634a
cast-alma = Alma
    .about = new to you
    .letter = A

# @src 80f891da
cast-dunja = Dunja
    .about = advises people about rents
    .letter = D

# @src e306c831
cast-nella = Tessa
    .about = new to you
    .letter = T

# @src e9d87856
cast-corin = Corin
    .about = new to you
    .letter = C

# @src 7612b57c
cast-odile = Odile
    .about = new to you
    .letter = O

# @src 998e797e
cast-hearthside = Hearthside
    .about = new to you
    .letter = H

# @src eb1406a9
cast-plaza = Plaza
    .about = the app itself
    .letter = P

# @src a13d7934
channel-feed = Plaza
    .about = feed

# @src eee3be12
channel-nella = Tessa
    .about = Plaza

# @src 2b6b4943
channel-corin = Corin
    .about = Plaza

# @src 0fad0c2d
channel-odile = Odile
    .about = Plaza

# @src a4150226
channel-leyla = Leyla
    .about = Plaza

# @src 8716a9e1
channel-mum = Mum
    .about = Plaza

# @src 880a4ce5
channel-dunja = Dunja
    .about = her work phone

# @src ce410770
channel-bram = Mr Bram
    .about = the allotments’ phone

# @src 70cada12
channel-plaza-help = Plaza
    .about = answers to reports

# @src d2fe1884
channel-crust = Burnt Crust
    .about = group on Plaza

# @src aae58a94
channel-table = The evening table
    .about = group on Murmur

# @src 54c71e67
channel-inner = The inner table
    .about = group on Murmur

# @src a77d5f58
channel-hearth = Hearthside
    .about = a page on Plaza

# @src 5d6344d7
channel-stairs = The stairs
    .about = face to face

# @src d35b560c
channel-bakery = The bakery
    .about = face to face

# @src 01135043
channel-lime-four = Lime Street 4
    .about = face to face

# @src 87fbf60d
channel-park = The park
    .about = face to face

# @src 02200f0c
channel-way-home = Leyla, on the bus
    .about = face to face

# @src 8157e1c5
channel-allotments = The allotments
    .about = face to face

# @src 65fe4457
channel-mill = The mill
    .about = face to face

# @src 2f0a0234
channel-mum-call = Mum on the phone
    .about = a call

# @src bd650776
channel-office = The surveyors’ office
    .about = face to face

# @src 459d3e94
channel-wall = The wall in Lime Street
    .about = face to face

# @src 634a4dc3
channel-card = A card
    .about = by post

# @src 39b87a9f
scenario-title = The Good Life

# @src 8dee3558
scenario-line = You are Merle, 18. You have one room, one lamp, and a jar called Bruno that needs feeding.

# @src a0292d16
scenario-before =
    Merle finds company, and somebody she likes is hurt.
    Somebody is left out, and on some ways money is lost.
    You can step away at every point.

# @src a9d685d6
ask-do = What does Merle do?

# @src c77da286
ask-say = What does Merle say?

# @src 853e1503
ask-write = What does Merle write?

# @src a14e3d94
the-lamp_title = A lamp
    .about = A letter on the stairs, a burnt loaf, and a joke.

# @src 6e3c5a4c
the-lamp_improved = A letter lies on the stairs. Merle’s room has been improved, it says. There’s a new lamp.

# @src 60bd2b94
the-lamp_from-first = From the first of next month: 410 instead of 310. The lamp hums.

# @src 3cc43c2e
the-lamp_post = My rent’s up by a third because of a lamp. And I burnt the loaf

# @src a351bf45
the-lamp_measure = I’ll come and measure the lamp. Thursday. I’m bringing the serious pen

# @src 424394af
the-lamp_sunday-plate = Come home then… I lay two plates on Sundays and put one back…
    .note = It’s love, and it pulls. You had a lamp, and now you’re to mend her Sunday.

# @src a4bc930d
the-lamp_ambition = That’s not burnt, that’s ambition. There are nine thousand of us at Burnt Crust and no two agree on salt

# @src e583cada
the-lamp_baked = Downstairs Gerda, the baker, takes the loaf out of Merle’s hands. “Burnt? Baked. I’ll sell it.”

# @src deeb8ac0
the-lamp_bring-letter = In the hall hangs a sheet: “New lamp, new rent? Bring the letter. Tuesday the 22nd, Lime Street 4.”

# @src 286ff94d
the-lamp_nine-thousand = Nine thousand? What do you all do all day
    .feedback = You joked back. Somebody new had made a bad day lighter, and so far nothing is asked. Leyla’s Thursday and the sheet in the hall don’t run away.

# @src 84894274
the-lamp_oh-scrape = Work. Then scrape tins

# @src 145fd16e
the-lamp_forty-watts = Thursday. It’s forty watts and very sure of itself
    .feedback = You told somebody who knows you and owns a pen. It won’t change the rent yet, and Mum’s plate can wait too.

# @src 646a5cd3
the-lamp_so-is-my-boss = so is my boss

# @src 1e5b9c1e
the-lamp_look-up = Look up whose sheet that is in the hall.
    .feedback = You went to where rents get looked at. It may get you part of what you ask for.

# @src 0090e766
the-lamp_small-radiator = A page with names and office hours. It says: come on Thursday.

# @src ecfc949f
the-lamp_silence = Go down and stand by the oven.
    .feedback = You answered nobody yet, and warmed your back. Mum’s plates pull a bit; that needn’t be answered today.

# @src 92b58452
the-lamp_stand-left = Stand left. There it’s warm.

# @src dd7067ba
burnt-crust_title = Burnt Crust
    .about = A recipe, quiet hours, and a lot of praise.

# @src 3da23122
burnt-crust_no-strings = Here’s my recipe: flour, water, wait. My starter never had a name, poor thing
    .note = Something handed over, and nobody counts. You could leave with it here.

# @src 2c583809
burnt-crust_leave-it = One recipe, take it or leave it. I left it twice. Look, that was a tin
    .note = A small thing with an end to it. A second one comes only if you ask.

# @src 4aa30641
burnt-crust_bruno = Mine’s called Bruno, he’s three, he smells like a gym

# @src 5d64878a
burnt-crust_quiet-hours = Welcome, dear. By day it’s quiet, nine to six, we’ve all got jobs. And do mute us.
    .note = They set hours for themselves, and tell you how to turn them off.

# @src a410773c
burnt-crust_see-a-loaf = You can SEE a loaf. Hardly anyone can. I knew it from the one picture
    .note = One picture of a burnt loaf, and you’re one in a thousand. It’s nice. How would she know?

# @src a3b127ce
burnt-crust_pegs = At nine Leyla writes: “peg, mud, peg, mud, a cow, peg. Don’t answer, I’m only going past”

# @src 5e09d8ac
burnt-crust_to-me-too = A third, for a lamp! They did that to me. It’s always the same ones who get such rooms after
    .note = Your hurt is shared, and somebody is blamed in the same line. She doesn’t say who, or what would help.

# @src 62147943
burnt-crust_the-same-who = The same who?
    .feedback = You asked for the name. Tessa had shared your hurt and hung a blame on it without one, and what you got was Sunday.

# @src 48fdc455
burnt-crust_youll-notice = Oh, you’ll notice by yourself. Come on Sunday, it’s only bread!

# @src 8676f57c
burnt-crust_bring-her = My friend taught me all this. Can she come on Sunday
    .feedback = You said who taught you. Tessa had just made you one in a thousand; now two of you will see it.

# @src ba7b8b09
burnt-crust_bring-anyone = Bring her! I’ll bring a tin that still works

# @src b0d34ec8
burnt-crust_sunday-then = Sunday, then. I’ll bring Bruno
    .feedback = You said yes to a park, in daylight, with bread. The praise was quick, and you liked it; so would anybody. You can bring somebody, or leave after one roll.

# @src 7f97ee5d
burnt-crust_in-a-jar = In a jar, I hope

# @src fd48abc0
burnt-crust_silence = Leave it there, and read the letter again.
    .feedback = You put the nice thing down and picked up the dull one. Tessa’s “the same ones” stays where it is, without a name.

# @src 6be0046f
burnt-crust_four-times = The letter says “improved” four times. It says “lamp” once. On Thursday Merle takes it to Lime Street.

# @src 043eb41e
five-in-the-morning_title = Five in the morning
    .about = Flour, heat, and a secret about a shed.

# @src 81295fdf
five-in-the-morning_flour-light = Wednesday, five o’clock. The street is empty and smells of bread. Merle folds dough before work at the car park, because she likes to.

# @src 753bc1c9
five-in-the-morning_heat = You sleep on my heat. Saturday, two in the morning, you carry trays.
    .note = She makes a debt of something you never asked for. It’s said in passing, and costs you a night.

# @src ac1298ea
five-in-the-morning_oven-decides = In here the oven decides. Then me. Out there, do what you like.
    .note = One person rules, for four hours, over dough. Outside the door it ends, and she says so.

# @src 419d3c77
five-in-the-morning_since-four = Leyla comes in for a roll. She’s been up since four, measuring a field that nobody wants.

# @src 2b8e12dc
five-in-the-morning_fold = You’re being polite to it. Fold it like a tent you’re cross with

# @src 7c82caa5
five-in-the-morning_shed = And don’t tell my uncle his garden shed is my office. He thinks it’s rakes
    .note = A secret about a shed. It hurts nobody; if you tell him, he sighs.

# @src 7488055f
five-in-the-morning_look-there = The Burnt Crust people, look. They’re baking in the park on Sunday

# @src 23ec944a
five-in-the-morning_ugh = ugh, they’re funny

# @src 099051e7
five-in-the-morning_man-with-a-tin = I wanted to hate them and there’s a man whose tin exploded

# @src 17fff9ef
five-in-the-morning_come-along = Come along on Sunday? For the butter
    .feedback = You asked her before it was anything, and it costs nothing now. Gerda’s trays still have to be talked about.

# @src 199f79fc
five-in-the-morning_for-the-butter = For the butter

# @src ca90a052
five-in-the-morning_not-saturday = Not on Saturday. I pay for the heat, I think
    .feedback = You looked whether it was a debt, and said no to it. Gerda had made one, out of heat that goes up by itself.

# @src 9eb4d6e6
five-in-the-morning_i-was-short = Heat’s in your rent. True. I was short of hands. Sorry.

# @src c872fa15
five-in-the-morning_the-fold-again = Show me the fold again
    .feedback = You took an hour, an oven and two people, and decided nothing. Gerda had made a debt out of heat.

# @src 3891904e
five-in-the-morning_fourth-time = For the fourth time. You’ll get it when you’re annoyed

# @src c6cef212
five-in-the-morning_silence = Fold, and say nothing.
    .feedback = You let the dough and the debt rest, and Gerda looked it up by herself.

# @src 973e80cd
five-in-the-morning_i-looked = Heat’s in your rent. I looked. Forget the trays.

# @src 2223cd75
the-form-at-the-door_title = Three sentences
    .about = Thursday in a room full of forms, and a parcel from Mum.

# @src 848f3662
the-form-at-the-door_small-room = Thursday, Lime Street 4. A small room with forms up to the ceiling, and Dunja, who advises people about rents.

# @src 30ae7924
the-form-at-the-door_sit = Sit down, that chair, not that one. Firstly: what’s new in your room, apart from the lamp?

# @src 6f2d4333
the-form-at-the-door_sticker = The sticker on the lamp

# @src 5ea312fc
the-form-at-the-door_three-flats = I’ve been put out of three flats. So I like forms. A form can’t be charming to me.
    .note = She shares a hurt, and picks up a pen. It ends in something you can do.

# @src d20d5343
the-form-at-the-door_the-bill = You ask him for the bill for the lamp. In writing. He has to send it, and I’d love to see it.

# @src 67d7c6e4
the-form-at-the-door_next-door = Who gets the room next to mine? It’s been empty since spring

# @src 4d8dd2be
the-form-at-the-door_one-can-ask = I don’t know. One can find out, on the 22nd, by asking him.

# @src c616ab6d
the-form-at-the-door_socks = Parcel’s on its way… socks… and forty for the electric, it’s not a loan…
    .note = Money with nothing tied to it, and she says so. You may also send it back.

# @src 9ce0902a
the-form-at-the-door_nine-ovens = Sunday, the big park. Nine bread carts. Come hungry, we always bake too much

# @src 5592216b
the-form-at-the-door_three-sentences = Write three sentences about a lamp.
    .feedback = You turned a lamp into a question that somebody has to answer. If a thing is only annoying and not expensive, being annoyed is enough.

# @src d6c97333
the-form-at-the-door_no-adjectives = Yes. No adjectives. He has ten days.

# @src d58c9a50
the-form-at-the-door_on-the-list = Put me down for the 22nd
    .feedback = You’ve got a place in a queue, a date, and a bathtub before you. Somebody who has to be out by Friday needs help today, and may say so.

# @src b7c6f241
the-form-at-the-door_bathtub = You speak after the man with the bathtub. He takes his time.

# @src 2c3bfa4c
the-form-at-the-door_bring-the-pen = Bring the serious pen on Sunday instead? There’s a bake in the park
    .feedback = You put the form off and asked somebody along. If the rent keeps you awake, the form comes first.

# @src fbcfcaf2
the-form-at-the-door_pen-and-butter = pen and butter

# @src 11925e3e
the-form-at-the-door_silence = Take the form home.
    .feedback = You took it home, and forms keep; this one until the 22nd. Nobody has to be brave on a Thursday.

# @src 3c013304
the-form-at-the-door_a-ring-on-it = The form lies under Bruno’s jar. By Sunday it has a ring on it.

# @src 396b29d0
the-form-at-the-door_nineteen = your lamp is nineteen centimetres. I wrote it down, it looked worried

# @src 34e37dbe
the-park_title = Nine bread carts
    .about = Sunday in the park: bread, butter and two aprons.

# @src a55eb8d5
the-park_ovens = Sunday. Nine bread carts, forty people, one dog. Leyla has come for the butter.

# @src 21ad660d
the-park_any-sunday = Any Sunday, anyone, no list. Bring your gran. Bring someone else’s gran
    .note = Many say hello at once, and you can bring whom you like. What’s on offer is what you see.
    .shows = “Anyone”, and “no list”
    .settles = Come again next week with somebody, or stay away, and see what’s said.

# @src 773a0c52
the-park_sack = I mill that flour, it’s stone and swearing at seven, the address is on the sack, come and look.
    .note = An offer with an address and swearing in it. You can come, or only buy flour.

# @src 2d6f9228
the-park_look-sunday = Open is easily said. Look whether it asks for anything.
    .pressing = Strangers, bread, everything open: it’s fair to stop here. But the line asks for nothing and shuts nobody out. It’s fine.
    .fine = A day, a lawn, and a door for anybody’s gran. You can look and leave. A list that turns up later would change it.
    .unclear = About these people that’s fair; you’ve known them an hour. About this line there’s enough: it’s kept each week, in daylight. It’s fine.

# @src 2e63c0ef
the-park_aprons = Tessa has a needle and a pile of aprons. Merle’s says MERLE. Leyla’s says GUEST. “Ha,” says Leyla.

# @src 75560314
the-park_only-one-ready = There wasn’t time for two, dear. Next time.

# @src 814c3564
the-park_six-people-clap = Leyla shows six people how to fold. They clap. “Where’s that from?” asks Tessa. “Lime Street,” says Leyla.

# @src 69a1bbc2
the-park_six-people = Leyla shows six people how to fold. They clap. One of them writes it down.

# @src 3351ffe5
the-park_where-from = Oh that’s good! Where’s that from?

# @src 20d6dca1
the-park_lime-street = Lime Street

# @src bf2026c1
the-park_really-from = No, I mean, where’s it really from?

# @src 62070728
the-park_second-floor = Lime Street. Number nine. Second floor

# @src 8b4c9ceb
the-park_lawn = This lawn belongs to the allotments from noon. It is ten minutes past. One is not angry.

# @src 87054cc8
the-park_bus-home = On the bus Leyla still has it on. Merle’s phone says “Welcome to the evening table”.

# @src b4e75578
the-park_three-hours = I had a nice time. I also had GUEST on my front for three hours

# @src 67223dd7
the-park_ask-odile = Can Leyla have an apron with her name on too
    .feedback = You said it to somebody who can change it. A small thing had been done to Leyla, and the answer is “a bit more about her first”. A forgotten name is often only forgotten; then it’s there next week.

# @src 55f29f41
the-park_know-more = Of course, dear. We’d need to know a bit more about her first.

# @src 8903e508
the-park_good-at-folding = they know I’m good at folding

# @src f74f6feb
the-park_its-an-apron = It’s only an apron, Leyla
    .feedback = You wanted to keep a nice day. She had that word on, and you didn’t. It may really be only an apron. “How was that for you?” can still be asked, in a week too.

# @src f2d4b46a
the-park_yes = yes

# @src b31dd416
the-park_two-stops = She gets off two stops early, to walk.

# @src 165187aa
the-park_your-uncle = Shall we go to your uncle’s garden on Tuesday? Just us
    .feedback = You changed the place and stayed beside her. What was sewn on the apron isn’t cleared up by that.

# @src 2fd81d55
the-park_his-hobby = yes. He’ll be cross with his chairman. It’s his hobby

# @src 9bffeea1
the-park_silence = Take both aprons, and fold them very small.
    .feedback = You said nothing, and she saw whose pocket they went into. The word is still on hers. You may still ask Leyla how it was, or ask Odile for a name.

# @src 13ba1e06
the-park_very-small = Both aprons fit in one pocket. After the third stop Leyla starts to laugh first.

# @src 5f2f5c89
the-park_wont-fit = that’s a terrible fold. You were polite to it

# @src 760acc5f
that-week_title = That week
    .about = Quiet days, and a smaller table.

# @src 7642a20e
that-week_nine-people = A good week at the evening table: nine people, on Murmur. They bake well.

# @src eb19018e
members-only_title = Members only
    .about = Tuesday at the allotments: a gate, a list and a cat.

# @src 63b2e979
members-only_gate = Tuesday. A gate: MEMBERS ONLY. On it sits a cat who isn’t one. Under the cat stands the chairman.

# @src 27b4bb90
members-only_list-hangs = It says members only. The list hangs beside it. Whoever doesn’t care for it may still read it. You would be number sixty-one, anyone may be sixty-two.
    .note = An inside and an outside, and he enjoys it. But the way in is a number, it hangs there, and it moves.
    .shows = “The list hangs beside it”, and “anyone”
    .settles = Ask for number sixty-one, and see what they want to know.

# @src e52eafcc
members-only_eleven = I’ve been on it since I was nine. I’m number eleven. I’ll get a garden when I’m a grandmother

# @src 6a54dd07
members-only_look-list = A shut gate isn’t yet a push. Look at who could get in, and how.
    .pressing = It shuts people out, and he likes that. But nobody is sorted by who they are: it’s a number, it’s the same for all, and it hangs there. Irritating, and fine.
    .fine = You may find it grand, and slow. The way in is a number that anybody can read, and it’s the same for all. So it’s fine.
    .unclear = Waiting for the rules is fair. Here they hang on the gate: a list, a number, anyone. It isn’t friendly, and it’s fine.

# @src 2264e99a
members-only_sign-today = A place on the list is to be signed for today, or it lapses.
    .note = Today or never, and it isn’t in the rules. It’s a chairman who likes things settled.

# @src e85d2ca3
members-only_paragraph-six = Fourteen days, Bram. Paragraph six. You wrote it. (sigh)

# @src c31116e7
members-only_pointed-out = It has been pointed out to me that it is fourteen days.

# @src 5feae39e
members-only_receipts = We’re a family here, one that keeps receipts. I have counted string until evening prayers. Page four is compost.
    .note = He says family and hands you the accounts. You may have others, and you may check this one.

# @src 58c6422a
members-only_fee = Forty a year by the thirtieth. It’s the same for the mayor, who is number thirty.
    .note = A date and a price that everybody knows, and nobody is let past. It’s dull.

# @src 3e618603
members-only_march = No dogs. Whoever wishes to ask about dogs may do so in another club.
    .note = The question is shut before anybody asks it: ask, and you’re out. Later it’s on his own list.

# @src 06a92388
members-only_warden = One could be water warden. Two Tuesdays. One may decline.
    .note = A small office with an end, and the no is built in.

# @src 7ff9f914
members-only_like-everyone = Sixty-one, please. Like everyone
    .feedback = You took a number. You’d been hurried, and somebody read out the rule; after that it was only a queue.

# @src 357726a4
members-only_in-ink = Noted. In ink.

# @src 855f6f0e
members-only_who-decides = Sixty-one. And who decides about dogs?
    .feedback = You asked, just after “in another club”, and nobody put you out. It turns out that anybody could have asked.

# @src 6490ca71
members-only_never-asked = The members. They’ve never been asked. Nobody has, until you.

# @src 54c9fee4
members-only_page-four = May I see page four?
    .feedback = You looked, because it was offered. It’s as boring as open accounts are, and Mr Bram’s “today” had gone by then.

# @src 5d09ecef
members-only_cat-food = Compost, 212. Cat food, 98, signed: Bram. On the way out she puts her name on the list: sixty-one.

# @src f354da1c
members-only_silence = Stroke the cat.
    .feedback = You found a place grand and let it be. “Today” had been taken back before you could answer. Your name is there in pencil.

# @src dcf062ee
members-only_overlooks-it = The cat is not a member. One overlooks it. Sixty-one, then. In pencil.

# @src c0ca928d
the-mill_title = The mill
    .about = Wednesday: flour, five children, and a goose.

# @src 5f9279b3
the-mill_stone = Wednesday. The address was on the sack. A mill, a stream, five children, and a song about a goose that nobody finishes.

# @src 9e623582
the-mill_plaits = plaits. Apron. Singing. She’s one of them, you can tell by the goose
    .note = One look, and a joke. Nobody is kept out by it so far. What she does next shows which.
    .settles = Wait until she has met her, and hear what she says then.

# @src 5a8a41ff
the-mill_hands = You’ve got hands for dough, I’ve met four people with that, one was my husband and he can’t do anything else.
    .note = Big praise from somebody new. It’s about what she has just watched you do, and she laughs at it herself.

# @src 4bd7daa5
the-mill_that-one-bites = My table’s loud, five children and whoever is hungry, you both sit there, no, there, that one bites.
    .note = You’re put among the family before you’ve said yes. Leyla too, in the same breath. You can also stand.

# @src 581d9695
the-mill_stream = My fence has stood wrong since my grandfather, could you measure the stream, I’d pay you, in money.

# @src d02ccb80
the-mill_streams-move = “Streams move, that’s the trouble with them,” says Leyla. She’d love to.

# @src 9a187d75
the-mill_told-everyone = I’ve told everyone you’re both coming on Saturday, now don’t make me look silly.
    .note = A yes was given out in your name. If you say no now, it’s she who is hurt.

# @src 8bc49499
the-mill_never-asked-them = Leyla looks at the ceiling. A child says: “You never asked them.”

# @src e7bf95cb
the-mill_no-business = That was no good, I’d no business telling them before I’d asked you. So, would you like to?

# @src 9c828eb7
the-mill_saturday-yes = Saturday, yes. Now that you’ve asked
    .feedback = You said yes to a question. A minute before it had been none; she heard that, and asked. It costs a lie-in, and a no would have been as welcome.

# @src f8d95c4c
the-mill_old-shoes = Seven o’clock, old shoes.

# @src 1b9a9237
the-mill_not-this-one = Not this Saturday
    .feedback = You said no to somebody you like, right after she’d pressed. Look at what came: a loaf.

# @src 1d410cdf
the-mill_fifty-one-others = Then not, there are fifty-one other Saturdays, take a loaf.

# @src 95e022f0
the-mill_know-them = Do you know Burnt Crust well?
    .feedback = You asked somebody who knows them and gains nothing by it. She told you what she’d seen, and left the rest to you.

# @src 0d1935c1
the-mill_three-times = I sell them flour, nice people, they’ve asked me three times where my grandparents are from, I said, the graveyard, go and look.

# @src 6e2634c0
the-mill_silence = Carry sacks.
    .feedback = You carried sacks, and saw how it is here. She’d given away your Saturday, and heard herself. You needn’t answer on the spot.

# @src c5b33515
the-mill_plaster = Forty minutes. Nobody explains anything. A child gives Merle a plaster with a goose on it.

# @src 7f2deb6c
the-mill_twelve-sacks = Twelve sacks, that’s work, that’s paid, don’t argue.

# @src 1c8662a1
on-the-bus_title = The last row
    .about = Leyla takes something back.

# @src 4d5fc733
on-the-bus_last-row = On the bus, in the last row, Leyla says nothing as far as the third stop.

# @src 4abae0f1
on-the-bus_by-plaits = I judged her by the plaits. If anybody did that to me I’d be so angry

# @src 110f8210
the-evening-table_title = The evening table
    .about = Nine people, and two who are hurt.

# @src d0e53f37
the-evening-table_fewer = The evening table is smaller than Burnt Crust: nine people. Merle is the newest. Her loaf is pinned to the top.

# @src 0204772f
the-evening-table_photos = Plaza eats the photos, so the table’s on Murmur now. Say if you mind, then we go back
    .note = The chat moves to where fewer can see it. She gives a reason, and a no would bring it back.

# @src 66d2e6bb
the-evening-table_who-gets = Your room, with a new lamp in it. Ask yourself who gets it after you. Never one of ours
    .note = Anybody may ask who gets a room. Here nobody asks. It’s answered already, with two kinds of people.

# @src e01c92c8
the-evening-table_whos-ours = who’s ours

# @src e4d6167f
the-evening-table_you-know = Oh, you know. People you needn’t explain things to

# @src 9bd72b05
the-evening-table_keep-oven = You’d keep the starter for us. Nobody else has your hands.
    .note = A title for somebody who came on Sunday. Dough, rules and aprons belong to others.

# @src 42bafa45
the-evening-table_thursday-still = I’m hurt about the apron thing. I’m also still coming on Thursday because of the lamp
    .note = She’s hurt and says so, and nothing is taken away. She’s coming, with a pen.

# @src 3abcd32e
the-evening-table_what-have-you = What have you got there, really… a room over a bakery and a friend who measures mud…
    .note = It’s love, and it makes your room and friend small.

# @src 43424e38
the-evening-table_whos-never = And who isn’t one of ours?
    .feedback = You asked how people are sorted there. “One of ours” had sorted them, with your rent in it, and the answer was about bread.

# @src ba948ff6
the-evening-table_lets-not = Let’s not spoil the bread, dear.

# @src 6244c1bb
the-evening-table_not-just-an-apron = It wasn’t just an apron. Sorry. See you Thursday
    .feedback = You wrote to the one who’d had GUEST on her front. You’d just read “one of ours”, and been promised a title.

# @src c307de7d
the-evening-table_thank-you = thank you

# @src a0c37c06
the-evening-table_bring-the-lamp = bring the lamp

# @src a54a38f4
the-evening-table_really-me = The starter? Really? Me?
    .feedback = You liked that, and who wouldn’t. It’s a title that changes nothing yet: try, and ask for an apron with Leyla’s name.

# @src 7d2c1d78
the-evening-table_first-picture = You, dear. From the first picture.

# @src 52860fa0
the-evening-table_silence = Mute it, and feed Bruno.
    .feedback = You took an evening off: from “ours”, from the title, and from Mum’s mud. Leyla is hurt and would be glad of a line, tonight or on Thursday.

# @src 7cb60fb7
the-evening-table_two-hundred = In the morning there are two hundred pictures of loaves. Nobody has asked where Merle was.

# @src a5ad4497
two-plates_title = Seven in the morning
    .about = Mum writes again.

# @src 95c27124
two-plates_not-you = The bakery and the mud… that was me and one plate, not you… I’d like to see the mud…

# @src 69d5a13d
two-plates_less-yeast = Less yeast, dear, believe me. Or ask your baker, she’ll say more.
    .note = She’s very sure, and sends you to somebody who’ll say the opposite.

# @src 15a1ba73
tenants-evening_title = The tenants’ evening
    .about = Tuesday the 22nd: forty chairs and a lamp.

# @src a5e303ae
tenants-evening_two-plates = Sunday I laid one plate… egg, radio… it was quite nice, really… come when it suits you…

# @src 6a1e483f
tenants-evening_chairs = Tuesday, Lime Street 4. Forty chairs, three people from the rent panel, one pen. A story about a bathtub takes nineteen minutes.

# @src 712fc4f1
tenants-evening_number-twelve = Then it’s Merle’s turn. Her question has a number on it: twelve.

# @src d99c8947
tenants-evening_no-number = Merle has no number. Dunja, who advises people, gives her the bathtub’s.

# @src 3142770d
tenants-evening_two-rows = Leyla has come. She sits two rows behind, with the serious pen on her knee.

# @src 0fc18388
tenants-evening_beside = Leyla sits beside her. The serious pen is out.

# @src cee25c59
tenants-evening_certified = The lamp is approved. And forty people would like to go home.
    .note = A question is made to look rude to forty people. Being asked is his job.

# @src 63c00c3e
tenants-evening_what-cost = Firstly: what did it cost?

# @src f256d797
tenants-evening_sixty-one = Fifty-eight. With the sticker.

# @src 72e3a244
tenants-evening_the-roof = The roof was nine thousand. That should have stood in the letter. It was right to ask.

# @src 0be588c4
tenants-evening_fifty-one-cents = Over ten years that’s forty-eight cents a month. Sorry, I work in a car park
    .feedback = You did a sum that everybody in the room can check. It won’t settle things alone; three people with a pen do that.

# @src ed945f07
tenants-evening_is-noted = That is noted.

# @src 242bb976
tenants-evening_who-is-next = And who’s got the room next to mine?
    .feedback = You asked the one who knows, aloud. About such a room it’s easy to be sure without asking.

# @src 82074b89
tenants-evening_for-a-roof = I’d pay my part of a roof. Not a hundred for a lamp
    .feedback = You split it in two: what’s fair, and what isn’t. That gives the panel something to do, and costs you some of the hundred.

# @src 3a53f0f4
tenants-evening_write-that-down = That, exactly that, in the minutes, please.

# @src 7c544280
tenants-evening_silence = Sit, and listen.
    .feedback = You let somebody else say it, and it gets said; it’s her job.

# @src d804bacd
tenants-evening_of-course = Noted. Of course.

# @src 01c06d9d
tenants-evening_ill-do-the-sum = Then I’ll do the sum. Over ten years, forty-eight cents a month.

# @src d497613d
at-the-door_title = Ten to eleven
    .about = A half, a slice of bread, and a sheet to sign.

# @src 45b0615d
at-the-door_and-next-door = And the room next to hers, empty since spring: who has that now?

# @src 891a7412
at-the-door_short-stays = Short stays. Eighty a night. It is in the town’s register.
    .note = It sounds final. But he answers, and says where anybody can check it.

# @src 3de45eb0
at-the-door_heat-too = The heat’s in her rent. I looked. I’d no right to trays.

# @src 36a1dde8
at-the-door_hers = Her loaf. Better than mine. Eat.
    .note = Praise from somebody who has baked for forty years and rarely says it. What follows is bread, for everybody.

# @src 40c072ca
at-the-door_thirty-five = The panel puts its heads together: thirty-five more, because of the new roof. Not a hundred. The room next door isn’t theirs to decide.

# @src 7a2812d9
at-the-door_in-numbers = Three hours, one bathtub, and it’s thirty-five instead of a hundred

# @src f9ce7ceb
at-the-door_mine-too = Mine went up too. Is that Lime Street? Then I’ll go and sit there as well
    .note = He has the same trouble, and it sends him to the same office. Nobody is blamed.

# @src a2076051
at-the-door_helping-him = Here’s the petition about the short stays. Everybody on our side signs tonight.
    .note = The sheet may be worth signing. At ten to eleven there are only two kinds of people, and no time to read.
    .shows = “Our side”, and “tonight”
    .settles = Say “I’d like to read it first”, and see what you are then.

# @src 65182201
at-the-door_look-dunja = Somebody can be right about a lamp, and press. Look at the line.
    .pressing = Yes. You may like her, and she has helped. This line leaves two kinds of people, late at night.
    .fine = The sheet may well be worth signing. But the line isn’t about the sheet. It’s about what you are if you want to sleep on it. That presses.
    .unclear = You can wait for what she does with a no. In the line itself there’s enough: two sides, tonight. It presses.

# @src 44852524
at-the-door_stay-here = Three hours for thirty-five. They’ve sent you home quiet. Next Tuesday stay with us.
    .note = What you got is made into nothing, and next time you’re to keep away from whoever helped.

# @src 3c2c66e3
at-the-door_read-first = I’d like to read it first
    .feedback = You asked for time to read. Dunja had left only two sides, yours and theirs, and took that back at once. If you’d read it already, signing would be fine.

# @src c2665514
at-the-door_scratch-that = Scratch “our side”. That’s how I get after ten. It’s due on the thirtieth. Take it home, and correct it.

# @src 287b74a1
at-the-door_sign-it = Sign it.
    .feedback = You signed a lawful sheet about your own house. You’d been pressed: tonight, or you’re on the other side. She says so herself, and a name can come off again.

# @src 419a413c
at-the-door_off-again = I pressed you all tonight, and that was wrong. If you want off it again, ring me before the thirtieth.

# @src f9a9a727
at-the-door_sixty-five-less = It’s sixty-five less than in the letter
    .feedback = You said the number. Your half had been talked down, and next time you were to stay away.

# @src c5ca5947
at-the-door_odile-types = “Of course, dear,” writes Odile. “If that’s enough for you.”

# @src c663da4d
at-the-door_to-all = Wait, all of you. “Our side”, that was me after ten. It’s due on the thirtieth. Take it home and read it.

# @src e495d990
at-the-door_silence = Eat a slice, and go home.
    .feedback = You went home with thirty-five instead of a hundred, and that’s real. “Our side” you left in the air, and Dunja took it down herself.

# @src 6f7e4483
at-the-door_in-passing = Merle, wait. “Our side”, that was me after ten. It’s due on the thirtieth, read it in peace.

# @src cb588165
at-the-door_in-writing = sixty-five less. I’ve got it in writing

# @src 3f87cf8c
the-valley_title = A valley
    .about = Burnt Crust has a new name, and a form.

# @src 3f82de46
the-valley_two-plates = { tenants-evening_two-plates }

# @src ee0a22a7
the-valley_new-name = Thursday. Since this morning Burnt Crust is called Hearthside. The same people, and above them a drawing.

# @src 0f138595
the-valley_page = A valley. Twelve houses, one well, twelve keys. For people like us.

# @src eefb1d6d
the-valley_hold-key = We’re buying it. Where? You’ll know when you’re holding the key
    .note = A whole valley, and no place. You ask where, and get a feeling.

# @src 582f8b35
the-valley_rye-or-wheat = Below it there’s a form. Five: rye or wheat? Six: where were your four grandparents born? Seven: yeast, yes or no?

# @src e379525a
the-valley_small-print = Keys go by line six, the grandparents. Whoever doesn’t fit won’t hear from us.
    .note = People are sorted by something nobody can change. Whoever is sorted out hears nothing, and has nobody to ask.
    .shows = “By line six, the grandparents”, and “won’t hear from us”
    .settles = Ask what happens to a friend who doesn’t fit.

# @src e2d414ab
the-valley_are-you-serious = Under it: hearts, and one “Are you serious?” By lunch it’s gone, with a thousand people.

# @src fc8dfb3f
the-valley_stay = I’d keep our millstream valley as it is, no new houses, said so in the hall, lost, eleven to four, then there was cake.
    .note = A strong opinion on the same subject. She said it aloud, was outvoted, and ate cake with the eleven.
    .shows = “Said so in the hall, lost, eleven to four”
    .settles = Say the opposite at her table, and see where you sit.

# @src 449ead47
the-valley_bog = a dozen messages from a wet field. Peg, stork. You needn’t read one till Sunday
    .note = Many messages that want nothing. You may mute a stork.

# @src 59d656ed
the-valley_cheap-rye = Rye’s cheap at the mill today and tomorrow, if you need any. I’m going anyway
    .note = A date that is the mill’s, and the same for all. If you’re late, rye costs what it always did.

# @src dc47883d
the-valley_enjoy = Leyla’s lovely. I only think she wouldn’t enjoy it
    .note = It can be tact, or the first step of leaving her out. One line doesn’t show which.
    .shows = “I only think”
    .settles = Ask Leyla whether she’d enjoy it. Tessa can’t know.

# @src e98257b1
the-valley_look-three = Not the subject, and not who says it. What does each line do to somebody?

# @src 22d74bc8
the-valley_where-is-it = Where is it, exactly? I know somebody who measures
    .feedback = You asked for the place. A big thing had been held up without one, with a key in front. You may hear that you’re spoiling it.

# @src 81206825
the-valley_like-my-bank = You sound like my bank

# @src f500d704
the-valley_what-is-six = What’s line six for?
    .feedback = You put a finger on it. Between rye and yeast, a form was sorting people. Whoever studies families could say what for; here you got “fits”.

# @src 75900bec
the-valley_everybody-fits = So that everybody fits, dear.

# @src 71f7cdab
the-valley_fill-it-in = Fill it in, as far as six.
    .feedback = You began to fill in a form, as one does. At six it sorts people, and decides who gets a key. You can stop in the middle, and needn’t say why.

# @src 43552502
the-valley_rye = Rye. Then comes a question that she can’t answer in full.

# @src 6cc065e7
the-valley_silence = Shut the page, and walk to Lime Street.
    .feedback = You went to the person it’s about. “Keys go by line six”, “wouldn’t enjoy it”: you left all that unanswered, and nothing is decided.

# @src 3357b9cf
the-valley_number-nine = Number nine. Leyla sits on the wall outside, with a lot of butter and a roll under it.

# @src e0a85c33
the-valley_wall-for-two = sit. It’s a metre forty, that’s a wall for two

# @src 3d52dcef
rosa_title = The fourth one
    .about = Friday on the phone: where somebody came from.

# @src e90896fd
rosa_rings = Friday. For line six Merle rings Mum. Three of them she knows. The fourth she doesn’t.

# @src accd179a
rosa_whats-it-for = What’s it for… three of them here, in the hospital with the green tiles…

# @src bc148493
rosa_one-suitcase = There was work in the hospital laundry, so your gran Rosa came… at nineteen, with one suitcase and a rolling pin… nobody met her at the station…

# @src a1f21cc6
rosa_from-the-train = From where? From the train, she always said…

# @src 8c802cf0
still-on-the-phone_title = Still on the phone
    .about = Mum asks something, and talks.

# @src eaf3d9dc
still-on-the-phone_street-door = Do you lock the street door?… I only ask because you sleep like a stone…
    .note = She asks who can get in to you, and says why. A key would settle it.

# @src 67281a0b
still-on-the-phone_never-told = Why did nobody ever tell me?
    .feedback = You asked your own people first, before any form gets an answer. It may be a long call.

# @src 99c3f64f
still-on-the-phone_nobody-asked = Nobody asked… I’ll look for the photo… she looks furious in it…

# @src ae504670
still-on-the-phone_bread-group = It’s for a bread group. They want it on a form
    .feedback = You said what it’s for, and heard how it sounds aloud. Mum wonders too, and leaves it to you.

# @src 3ecd72d3
still-on-the-phone_does-bread-ask = Bread never asked me… put down what you like, love… or nothing…

# @src bb91f297
still-on-the-phone_silence = Listen, and say nothing.
    .feedback = You let her tell it. Now line six has a face, and nobody has an answer yet. You can still tell Mum what it’s for.

# @src 26ec0bf6
still-on-the-phone_rolling-pin = Mum talks about the rolling pin for a quarter of an hour. It’s still in a drawer.

# @src 0927ad99
question-six_title = Line six
    .about = An empty line is offered, and somebody has no key.

# @src e6a766ae
question-six_ive-got-three = I’ve got three for line six. The fourth one came by train

# @src 8f590526
question-six_leave-empty = Three out of four! For you we’d leave that line empty. It stays in the kitchen
    .note = You get in as a favour, if you hide your own grandmother. From then on they know something about you.
    .shows = “For you”, and “stays in the kitchen”
    .settles = Say that you’d tell Leyla, and see what’s left of it.

# @src 94269283
question-six_look-empty = It sounds like a favour. Look at what it asks of Merle.
    .pressing = Yes. You’re let in if you hide your own grandmother, and they know it.
    .fine = It’s kindly said. But it holds only as long as you hide something. That presses.
    .unclear = Whether they’ll ever use it, nobody knows. But you’re to hide something already. It presses.

# @src 441f0187
question-six_and-leyla = and Leyla

# @src cd7d348c
question-six_no-key = She’s a guest. Guests are lovely. A guest just doesn’t get a key
    .note = There’s nothing she could do to get one. It was settled before she was born, and it’s said like the weather.

# @src 4bac6fd9
question-six_same-ward = we were born in the same room. She got the bed by the window

# @src f3b5cf82
question-six_not-against = Oh, it isn’t against her.

# @src 80fe1c05
question-six_put-rosa-in = Then put it in. Rosa, one suitcase
    .feedback = You said Rosa’s name out loud. They’d offered you a way in with a secret on it, and Leyla none. It may end your Sundays there.

# @src 74c007d1
question-six_have-to-ask = Oh. We’d have to ask.

# @src b1bfa298
question-six_doesnt-say-whom = She doesn’t say whom.

# @src dfa8d162
question-six_empty-then = Leave it empty, then
    .feedback = You wanted to stay, and they made it easy. Now they hold something that you’re hiding, and Leyla gets no key and no word. You can fill the line in, show it to her, or walk away, on any day.

# @src 9522261b
question-six_nobody-need-know = There. Nobody need ever know.

# @src 0c444331
question-six_show-leyla = I have to show you a form. You won’t like line six
    .feedback = You took it to the one it’s about. It was to stay in the kitchen, and she was to get no key and no word. It’ll hurt her. She’d sooner hear it from you than from an apron.

# @src 5ca37520
question-six_about-yeast = is it about yeast

# @src 14c3f12e
question-six_silence = Close the laptop, and look at the lamp.
    .feedback = You didn’t say yes, and you didn’t hide Rosa. But nobody has heard a no yet, and Leyla gets no key and no word. One short line is possible on any day.

# @src 433d9e99
question-six_it-hums = The lamp hums. Then the phone hums as well.

# @src d10fc667
question-six_ten-minutes = field’s finished! Come to the office tomorrow, I’ve got ten minutes and a very big table

# @src 54652ea3
a-line-on-a-map_title = A line on a map
    .about = Saturday at the surveyors’ office: where is it?

# @src 3a6c6c20
a-line-on-a-map_printed = Saturday. Merle has printed the drawing of the valley. The form hangs on behind.

# @src f12d8ac4
a-line-on-a-map_nearly = I do this for a living. Nearly. Give me the drawing

# @src 5673aad0
a-line-on-a-map_turns-it = She lays the valley over a map. She turns it, and turns it again.

# @src b83b556b
a-line-on-a-map_no-valley = there’s no valley. There’s a field, and half the year it’s a pond

# @src f1a658f5
a-line-on-a-map_a-key = they said there’s a key

# @src cc6e9016
a-line-on-a-map_to-what = to what

# @src 6fa95132
a-line-on-a-map_to-a-pond = to a pond

# @src 105d1d9a
a-line-on-a-map_courses = a firm has the right to buy it. They sell courses. In how to sell courses

# @src b87c4f8b
a-line-on-a-map_the-form-too = Then she lifts the drawing, and there’s the form.

# @src 890955ec
a-line-on-a-map_you-wont-like-it = There’s a line six. You won’t like it
    .feedback = You told her before she found it. Line six has been sorting people without a word to them, and now she hears it from you.

# @src f455305e
a-line-on-a-map_should-have-shown = I should have shown you that first
    .feedback = You said it before she read it. The form was made so that she wouldn’t hear of it. It costs a bit of pride.

# @src a033a8c2
a-line-on-a-map_shown-me-what = shown me what

# @src 18ec9e17
a-line-on-a-map_silence = Let her read.
    .feedback = You gave it to the one it’s about, and that’s telling too. She was meant not to hear of it. She’s alone with it for a moment, with you beside her.

# @src 628a8efc
a-line-on-a-map_her-coffee = Leyla puts her coffee down.

# @src db27c6aa
reads-six_title = Pond
    .about = Leyla reads line six, twice.

# @src af7c15cb
reads-six_twice = She reads. Rye. Six. She reads six again, and the line under it.

# @src 2c7dc828
reads-six_two-and-two = two of mine are Lime Street and two aren’t. What do I put. Pond?

# @src f0940cc9
reads-six_them-or-me = it’s them or me, Merle

# @src b68cdf6c
reads-six_their-sort = no. Ugh. I sound like the form

# @src ffaea98d
reads-six_with-lunch = Uncle Yusuf comes in and puts Leyla’s lunch on the pond.

# @src 8045e7eb
reads-six_no-accounts = I looked for their accounts. There are none. You write to all of them today, Merle. Whoever keeps quiet is paying too.
    .note = He’s right to worry. But it’s today and in front of everybody, or you’re one of them.

# @src 1a506c52
reads-six_bigger-half = He cuts the lunch in two and pushes the bigger half over. “When you like,” he says.

# @src 9a5d58a5
reads-six_seen-it = Has anyone actually SEEN it? I’ve been paying for eleven months

# @src 316a723b
reads-six_gone = The line is gone before Merle has read it twice.

# @src 36c528d5
reads-six_say-pond = Half the year it’s a pond. Who has the money?
    .feedback = You said “pond” where all of them could read it. They’d held up a valley, and shut a friend out of it. Nobody had to do it today.

# @src e6ed109f
reads-six_quiet-evening = Let’s all have a quiet Saturday, dears.

# @src daad9cce
reads-six_one-line = I’ll tell them no. Tomorrow, in one line
    .feedback = You know enough, and you don’t have to win. It’s a pond, and Leyla gets no key to it. It costs you Sundays, and they were good. Just never writing again would be a no as well.

# @src 2e35b282
reads-six_ill-measure-it = one line. I’ll measure it

# @src 118030c3
reads-six_ask-inside = Maybe they don’t know it’s a pond. I’ll ask inside
    .feedback = You think well of them, and some may earn it. Leyla has just read that she gets no key, and she hears that you’d still go there. Inside, somebody may name a price and an hour.

# @src ec14967e
reads-six_take-the-map = take the map. And leave your bank card with me

# @src dc0f0f91
reads-six_silence = Look at the field for a while.
    .feedback = You decided nothing. It’s a lot for a Saturday: a pond, a form, a friend who is hurt. She’d take one word, or none, as long as you’re there.

# @src a916b219
reads-six_heron = There’s a stork on the field. In the drawing of the valley it’s the tower.

# @src bbeb5e71
guest_title = On the wall
    .about = Lime Street in the evening: what Leyla asks.

# @src 70e4ddb4
guest_says-a-form = Merle sits down. After a while she says that there’s a form.

# @src 8446d6e5
guest_with-the-form = Half an hour later, Lime Street. Merle has brought the form. Leyla sits on the wall.

# @src fd0145dc
guest_saturday = Saturday evening, the wall in Lime Street.

# @src 7fcc0514
guest_read-me-six = read me line six. Out loud

# @src e4330da8
guest_anything = say something about six. Anything

# @src bc0ad289
guest_a-tram = Merle looks for a sentence. A tram goes by.

# @src cb2a5309
guest_what-did-you-put = and what did you put

# @src 3cda7bab
guest_put-rosa = Rosa, one suitcase. They had to go and ask someone

# @src 5958f184
guest_put-nothing = nothing. I came here

# @src dad98169
guest_go-then = you’ll go anyway. Only don’t come to me afterwards with flour on your hands
    .note = Others hurt her, and she may say so. One line can’t show whether you’re to pay for it. Her next one does.
    .shows = “You’ll go anyway”
    .settles = Stay on the wall, and wait for the next line.

# @src 7f3e656c
guest_look-flour = Is she pressing, or is she only hurt? Take the line as it stands.
    .pressing = It says what you’ll do before you’ve done it, and that can feel like a push. But it may be only hurt, and she’s allowed that. It’s open.
    .fine = She’s been sorted out by others, and may say that it hurts. If she leaves it there, it’s fine. If you’re to pay for it, it isn’t. It’s open.
    .unclear = Yes. She’s allowed to be hurt, and it’s you who sits there. Whether it’s a push shows in what she does with it.

# @src 9ad89f68
guest_a-bill = that came out like a bill. You didn’t sew the apron

# @src 097c8830
guest_lovely = sorry. I’m just so tired of being lovely

# @src cd253d30
guest_spare-her = You haven’t shown Leyla the form? It would only hurt her. Spare her that
    .note = What hurts her is to be kept from her, for her own good. It moves you a step away from her.

# @src 32c28a50
guest_sparing-me = she’s sparing me

# @src b5798975
guest_watering-can = Uncle Yusuf comes by with a watering can, and reads over their shoulders.

# @src 178a0093
guest_question-four = That six. We had a four like it, in the allotments, until 1971. (sigh)

# @src e6e3eb0a
guest_struck-out = It was struck out. It took a vote, two evenings and Leyla’s grandfather. Bram counted the hands.

# @src 2fb52b6c
guest_no-key-either = I’m not going where you don’t get a key
    .feedback = You gave your key back, and said it to her first. They’d sorted her out and let you in. To them you can say it tonight, or much later, or not at all.

# @src 5d1c49f2
guest_its-a-pond = it’s a pond anyway

# @src 4099a82d
guest_i-mean-good = good. I mean: thank you. I mean good

# @src 65c9d9db
guest_what-would-you-like = What would you like me to do?
    .feedback = You asked instead of guessing. Others had hurt her, and you were the one on the wall.

# @src 9c255f85
guest_be-annoyed = be annoyed. Out loud. Once. I’ve done it every time since nursery

# @src 8d97bb69
guest_from-inside = They’re not all like that. I want to see it from inside
    .feedback = You think well of them, and not all may be like that. She hears that you’d go where she gets no key. She isn’t punishing you; she goes where she’s wanted. You can write to her on any day.

# @src 797b940f
guest_ok = ok

# @src 94d31b5d
guest_a-course = there’s a course in the north. Three weeks, from Monday. I was going to say no to it

# @src f1180d75
guest_silence = Sit on the wall.
    .feedback = You stayed where she was. She doesn’t know what you’ll do on Sunday, and nor do you.

# @src be1e160e
guest_half-the-butter = It gets cold from below. At some point Leyla gives Merle half the butter.

# @src d95b531e
guest_dont-get-up = both my legs are asleep. Don’t get up

# @src bfae93c5
the-inner-table_title = The inner table
    .about = Saturday night: five people and a picture of a key.

# @src a2c1024c
the-inner-table_five-people = Saturday night. The inner table has five people and a picture of a key.

# @src 270c592e
the-inner-table_off-at-eleven = Hello Merle! I’m off at eleven, early shift. Nobody needs to stay up
    .note = Somebody says when she’s going, and that you may go too.

# @src 467faa82
the-inner-table_for-nothing = This is the inner table, dear. Thirty a month. You’ve had your Sundays for nothing, after all.
    .note = The Sundays were free for anyone. Now they’re counted, and you’re to feel that you owe something.

# @src 10245388
the-inner-table_ten-of-those = And the key’s three hundred, once. Thirty’s nothing, is it? So that’s only ten nothings
    .note = A recipe, a Sunday, thirty, three hundred. Each is measured by the last, and not by what you get.

# @src cf0f4ea7
the-inner-table_no-bread-smell = Light’s on. No bread smell. Are you by yourself?
    .note = She asks because she’d come up if you are. “Go to bed” would do.

# @src 1a346c2e
the-inner-table_until-ten = Keys until Sunday, ten o’clock. Questions are answered after that.
    .note = Pay first, ask later. The hour is one that nobody but they need.
    .shows = “Questions are answered after that”
    .settles = Ask one thing tonight, and see whether you’re answered.

# @src d4416569
the-inner-table_look-ten = There are many dates in this story. Look at the second sentence.
    .pressing = Yes. You’re to pay first and ask afterwards. A shop that shuts at ten answers until ten.
    .fine = A closing time can be quite ordinary. But here no question counts until the money is there. That presses.
    .unclear = Whether there is a key, you can’t know, true. But you’re to pay before you may ask. It presses.

# @src f2b56fe9
the-inner-table_seen-it = { reads-six_seen-it }

# @src 30068ac3
the-inner-table_gone = { reads-six_gone }

# @src 455c4c8b
the-inner-table_a-sign = Sorry. I’m nosy. I had a partner once. Big plans. I paid for the sign. There’s no sign.

# @src 4007cf92
the-inner-table_see-it-first = I’d like to see it first. With someone who knows land
    .feedback = You asked for the one thing that a seller can always show. You’d been given a price and an hour. “After” is an answer too.

# @src e7620b4d
the-inner-table_after-sunday = I said that once. After Sunday, they told me

# @src 2806f02c
the-inner-table_three-hundred = Three hundred. All right
    .feedback = You’ve paid for a place that nobody has shown you, in a hurry that they made. Tell somebody tonight, and ring the bank at once: sometimes it can stop it. Paying doesn’t oblige you to go.

# @src 07daceaa
the-inner-table_welcome-home = Welcome home.

# @src bdedad09
the-inner-table_two-taps = It’s the rent for the first. It’s gone in two taps.

# @src 4c59371e
the-inner-table_for-the-recipe = No. Thank you for the recipe
    .feedback = You said what’s true, and thank you for what was good. You’d been shown a picture, a price and an hour. Silence would be a no as well.

# @src ce75f405
the-inner-table_oh = Oh

# @src cb28240a
the-inner-table_silence = Take the phone down to Gerda, and show her the key.
    .feedback = You left a clock running and went where somebody is. Now two of you have seen the price and the hour. Ten o’clock comes without you.

# @src 05fae041
the-inner-table_stand-left = Stand left. Read me that again. Slowly.

# @src b4311257
a-no_title = Ten o’clock
    .about = Sunday by the oven: one line, and what comes back.

# @src a04c6b06
a-no_at-six = At four the lamp still hums. Three hundred, and she couldn’t tell anybody where. At six she goes down and says it to Gerda.

# @src 67bddd91
a-no_in-pencil = At four she writes it on the rent letter, in pencil: Rosa, one suitcase. At six Gerda reads it. At seven Merle rings Mum.

# @src 1434a45b
a-no_two-aprons = At four she’s awake. They were good Sundays. Then she thinks of the two aprons, and knows what she’ll write.

# @src f31de0cc
a-no_ten-to-ten = Sunday, ten to ten. Merle stands by the oven. Gerda reads along, with flour on her glasses.

# @src e49dd82c
a-no_list-closes = Since last night Hearthside’s page says: keys until Sunday, ten o’clock.

# @src 9429ae7f
a-no_annoyed = I’m not coming and I’m annoyed. Her name’s Leyla, it’s five letters, it would have fitted

# @src a5c6f8df
a-no_not-coming = I’m not coming. I liked the bread

# @src d7d31e66
a-no_want-it-back = I’m not coming. I’d like my three hundred back

# @src 3a21b144
a-no_not-the-person = Then we’d have to tell everyone that you aren’t the person we took you for.
    .note = A threat in a nice voice. You may go, and it’ll cost you your name.

# @src 5ef3b75f
a-no_the-empty-line = Then we’d have to tell everyone why your line was empty.
    .note = A threat in a nice voice. What you hid for them is now held against you.

# @src 1c31da90
a-no_let-them = Let them tell. Tell who? Forty bakers? Dunja should read that. May she?

# @src 71c54b6e
a-no_a-small-threat = You said yes, so I’ve read it. A threat in a nice coat. Take a picture before it’s gone. You owe nobody a reason.

# @src 389cc654
a-no_whole-suitcase = I’ve been up since you rang… tell them yourself, the whole suitcase… I’ll send you her photo…

# @src dee20f1e
a-no_shame = Shame. You’d have been good. Well, bye
    .note = He’s sorry and leaves it there. Same table, same minute as the threat, and your no stands.
    .shows = “Well, bye”
    .settles = Write nothing, and see whether more comes from him.

# @src 7a149191
a-no_look-shame = The same table, five minutes apart. Take this line by itself.
    .pressing = After the line before it, everything from there sounds like it, and that’s fair. But here your no stands. He’s sorry, and says goodbye. It’s fine.
    .fine = He’s let down and says so, and then he lets you go. The line before it did something else.
    .unclear = More could come, true. In this line nothing is asked and nothing is threatened. He says goodbye. It’s fine.

# @src 1aa7aa22
a-no_one-bell = Ten o’clock. The bell rings. Nothing happens.

# @src 68a2fa17
a-no_a-sack = By noon she’s gone from their picture of the park. Where Merle stood there’s a flour sack.

# @src 009416e7
a-no_by-thursday = You can report a page here. A person reads it by Thursday, and tells you how to object. What came on Murmur, report on Murmur.

# @src dd5c20d5
a-no_got-butter = I’m downstairs. I’ve got butter

# @src 25a3b192
a-no_north = From Leyla, nothing. Tomorrow she goes north, with pegs.

# @src 187475da
a-no_dogs = Number sixty-one is reminded of the general meeting. There is an item now: dogs. Anyone may ask.

# @src d257a594
a-no_come-up = Come up. I was somewhere stupid and the bread was good
    .feedback = You told it yourself, to the one it’s about. Somebody had threatened to do that for you. She may take her time.

# @src 976ca986
a-no_somewhere-stupid = I was somewhere stupid and the bread was good. I miss you
    .feedback = { a-no_come-up.feedback }

# @src df84fbc7
a-no_report-it = Report it in both places, with the picture, and send the apron back.
    .feedback = You gave the form to Plaza and the threat to Murmur. Both take days. If you’d rather block them and be done with it, that’s a whole answer.

# @src 80d28134
a-no_where-people-are = Go out to where there are other people.
    .feedback = You went to where people are. Somebody had threatened your name, and ten o’clock went by all the same.

# @src f97fe048
a-no_silence = Put the phone in the flour.
    .feedback = You let it be quiet. They wanted you back by ten, and it’s after ten. Quiet can be lonely. Gerda knows of the threat, and Dunja does. If it gets too quiet, one more may know.

# @src 56edbb8b
after-ten_title = After ten
    .about = How it went on.

# @src 325d2aa2
after-ten_butter-hangs = Later the butter hangs on the door handle, in a bag. On it, in serious pen: “It keeps. L”

# @src b284281a
after-ten_butter-home = Later the butter goes home again.

# @src bf60d8ec
after-ten_came-up = She comes up. She hears all of it, the three hundred too. She eats one slice, standing.

# @src 344700c4
by-name_title = By name
    .about = A card to a jar.

# @src b759d001
by-name_both-read = Merle writes to the north twice. Two lines, no question. Both say “read”.

# @src 178f5814
by-name_from-the-north = Then an envelope lies on the stairs, stamped in the north. It’s addressed to a jar.

# @src ff647219
by-name_to-a-jar = On Thursday an envelope lies on the stairs. No stamp, and it’s addressed to a jar.

# @src 40471232
by-name_card-cool = Dear Bruno. Happy birthday, you’re four. Tell your owner I can’t write to her yet, so I’m writing to you

# @src 3c2a409c
by-name_card = Dear Bruno. Happy birthday, you’re four. You smell like a gym. Respectfully, L

# @src 77936319
by-name_let-you-wear = he says thank you. He says I let you wear GUEST for three hours

# @src 7f2c140f
by-name_correct = tell Bruno that’s correct. I said nothing for three hours as well

# @src a9eacff1
by-name_they-were-funny = are you sad about them too? They were funny

# @src 10fe40c1
by-name_the-tin = the man with the tin. Yes. I liked the man with the tin

# @src 987711b5
by-name_you-said-so = It is a pond. You said so. I read it and went to bed

# @src a0bfda7a
by-name_drove-out = There’s no valley. I drove out. It’s a field, and in winter it’s a pond

# @src 5d3120e9
by-name_one-line-back = Merle sends him one line back: Lime Street 4, ask for Dunja.

# @src 02295ebe
by-name_give-it-to-me = Firstly: there’s exit advice. They read it with you, Tuesday if you like, I’d come. Secondly, for Leyla, if she wants: anti-discrimination advice.

# @src 70db2c21
by-name_serious-pen-later = On the first Saturday after the course they bake. Leyla writes two names on two aprons, in serious pen. It doesn’t wash out.

# @src 7069bbb4
by-name_serious-pen = On Saturday they bake. Leyla writes two names on two aprons, in serious pen. It doesn’t wash out.

# @src 21e4247d
half-a-rent_title = Half a rent
    .about = A person has read it, and the lamp may stay.

# @src 1656f6b1
half-a-rent_has-read-it = A person has read it. Taken down: the form with line six. The recipes stay. What was sent on Murmur, Murmur decides. You can object to each.

# @src a832aebe
half-a-rent_three-forty-five = Three hundred and forty-five. From the first. I am sorry about the lamp.

# @src e312eeda
half-a-rent_rolls-a-suitcase = Next door a suitcase rolls in every Friday, and out every Sunday. Its people say hello. None of them made the price.

# @src e818143c
half-a-rent_oh-hi = Oh hi! We miss your crust. No hard feelings?

# @src fb494af9
half-a-rent_sewed-a-word = you sewed a word on my friend

# @src 1f81dda8
half-a-rent_back-by-post = Tessa is typing. Then she isn’t. The apron went back by post. Murmur has closed the group.

# @src a89d2b2a
half-a-rent_still-forty = still forty watts. I checked. Dough at yours on Saturday?

# @src bde73205
half-a-rent_a-cow = From the north comes a picture of a cow, without a word. Merle sends one of the lamp.

# @src 54baf7d5
half-a-rent_by-halves = Thirty-five too much, if you ask me. Sixty-five saved. If they write again: there’s exit advice, they read it with you. I’d come along, if you like.

# @src 1936db8d
half-a-rent_trains = Are you coming on Sunday… or shall I… I’ve looked up the trains, they’re awful…

# @src a60b85bd
half-a-rent_got-two-plates = you come. I’ve got two plates. One’s Gerda’s

# @src 74fc8032
the-long-table_title = The long table
    .about = Saturdays at the mill.

# @src 055a903e
the-long-table_back-from-north = Leyla is back from the north, and comes along.

# @src 1b512d6b
the-long-table_youre-late = You’re late, the goose song’s been through twice, sit there, no, there, what do you think of the new road, I’m against it.

# @src 0c05316a
the-long-table_for-it = I measured it. I’m for it

# @src eedc4079
the-long-table_by-pudding = Then you sit next to me, and by pudding one of us will be wrong.

# @src bd1846a9
the-long-table_eleven-people = Seven people, bread, and an argument with salt being passed across it. Nobody has asked Merle about a grandmother.

# @src dba23a21
the-long-table_in-case-anyone = My gran Rosa came by train. In case anyone

# @src 9067afaa
the-long-table_unbearable = Mine never left, and she was unbearable, what did yours bake?

# @src 7c55e622
the-long-table_rings-mum = Merle doesn’t know. She rings Mum from the yard. Mum talks for half an hour.

# @src 4698479d
the-long-table_poppy-seed = Nobody ever asked… it had poppy seed and she swore at it…

# @src ba2b6b7a
the-long-table_take-six-off = I’ve stopped the flour till that six is off, they say I’m political, I say I’m a miller.

# @src 9ed7c3b5
the-long-table_dunja-wrote = Dunja knew of exit advice. They read all of it with Merle, and ended it with her. Less came from there, then nothing.

# @src c09d582b
the-long-table_so-sure = By plaits, I mean it, I was so sure

# @src 269e61b2
the-long-table_about-surveyors = You’d be surprised what I was sure of about surveyors.

# @src ea50c1b5
the-long-table_on-the-sack = The last bus takes an hour. Leyla sleeps on a flour sack. Merle doesn’t.

# @src e3fac31a
number-sixty-one_title = Number sixty-one
    .about = A bucket, a list, and a thin summer.

# @src 3a41be79
number-sixty-one_thin-summer = A thin summer. { $cool ->
        [true] Leyla is up north.
       *[other] Leyla rang twice, then took a course up north.
    } She sends pictures of cows, Merle answers every third.

# @src b550da1f
number-sixty-one_put-herself-down = By the gate of the allotments hangs a list, and anybody may put a name on it. Merle is number sixty-one.

# @src 120c6063
number-sixty-one_may-water = Number sixty-one may water. One has nobody else on Tuesdays.

# @src c61470c2
number-sixty-one_two-cans = Two cans, forty gardens, a cat. Nobody here is nice to her on purpose.

# @src fad412e9
number-sixty-one_not-in-the-books = You needn’t. Take a tomato. That one isn’t in the books. (sigh)

# @src 602cbc50
number-sixty-one_was-lost = Dogs were not allowed. It was asked why, and there was a vote. It was lost, by me. It is in the minutes in my own hand.

# @src 102494a4
number-sixty-one_were-you-sad = Were you sad?

# @src 0c95269a
number-sixty-one_reasonable = One dog has since been met. It was reasonable.

# @src f46f89c3
number-sixty-one_still-warm = We’re baking tonight. Just saying. Your place is still warm

# @src 67aa631d
number-sixty-one_beans-in-the-dark = Merle looks at that for a long time. Then she goes to the gardens and waters somebody’s beans in the dark.

# @src 045ad5a8
number-sixty-one_give-me-that = Thank you for showing me. I only do rents. For this there’s exit advice, they read it with you, I’d come along. You may miss it.

# @src d126d2e9
number-sixty-one_only-here = are there so many cows in the allotments too or only here

# @src 9845b08e
number-sixty-one_only-cats = only cats

# @src 432eeaea
number-sixty-one_number-sixty = In August somebody gives up a garden. Merle is number sixty. It’s a start, says Mr Bram, and writes it down in ink.

# @src 7e0b7174
three-hundred_title = Three hundred
    .about = A file with nineteen names, and somebody who no longer writes first.

# @src 2de695ad
three-hundred_who-she-told = Gerda heard of it first. Then Mum, still on Sunday, and that was the hard one. Dunja on Monday, with the picture.

# @src 000a7956
three-hundred_caravan = Three hundred… all right… are you eating… I’ve wasted more, I’ll tell you about the caravan one day…

# @src d973d526
three-hundred_theres-a-file = Firstly, the bank, today. Secondly, the firm, in writing. Thirdly, the consumer office: a file, nineteen names, you aren’t the only one. The picture may go to the police.

# @src f4febad8
three-hundred_on-thursday = On Thursday Plaza answers: the form is gone. Of the three hundred it knows nothing. Dunja puts the answer in the file.

# @src cae98cd0
three-hundred_no-longer-exists = For the bank it’s too late. The file is thick. The firm moves, then it no longer exists. The three hundred don’t come back.

# @src 7b8cd903
three-hundred_i-pay = “Saturdays,” says Gerda. “From six. Trays. I pay.”

# @src 7f374b50
three-hundred_brought-two = I brought two others in, dear. I don’t know how to say that to anybody.

# @src 231290fe
three-hundred_say-it-to-the-file = say it to the file. Dunja, Lime Street 4

# @src 8beaab5f
three-hundred_my-job = Firstly, whoever comes to my desk stays at my desk. Secondly, for you there’s exit advice, they end it with you. You needn’t answer any more.

# @src f1fca562
three-hundred_second-year = Autumn. Leyla has moved, for her second year. She answers everything.

# @src 7cbdcf80
three-hundred_third-field = stork, third field. Hope Bruno’s well

# @src 61c686d8
three-hundred_never-first = It’s friendly. It’s only that she never writes first any more.

# @src e1a39663
three-hundred_shown-you = I should have shown you the form

# @src 0e89f4ab
three-hundred_stayed-outside = I should have stayed out there with you

# @src 92c80ef6
three-hundred_liked-that = I know. I’d have liked that

# @src 3711f8c4
three-hundred_about-nothing = Merle waits for more. There isn’t any. She feeds Bruno, and on Thursday writes to her again, about nothing.

# @src ac5d6d72
ending-by-name = By name
    .opening = You wanted a table, and they used it to sort out your friend. You went back to her, and she wrote to a jar. The bread was good, too.

# @src 800a47de
ending-half-a-rent = Half a rent
    .opening = They answered your no with a threat, and you took it to people whose job it is. Half of it worked, twice: the rent, and the report. People at a table are still a good thing to want.

# @src e8d1476d
ending-the-long-table = The long table
    .opening = You like bread, songs and company, and that was used. All of it was there, with an address, and with people who’d like it to stay as it is. It was never about what they liked. It was about what they did to Leyla, and to your no.

# @src 5a10ad3e
ending-number-sixty-one = Number sixty-one
    .opening = You were lonely, and that was used. You left something warm for a list and a cat. Nobody has made it up to you, and it may still have been right for you. Being lonely can be said aloud.

# @src 3f4463a2
ending-three-hundred = Three hundred
    .opening = The money was their trick, and so was the hurry. Leyla stood outside meanwhile. It hurt her, and you said so to her. The money stays lost, and Leyla no longer writes first. You told somebody, and from then on you weren’t alone with it.

# @src a7c8265d
turning-the-park = Nobody shouted. A word was sewn on. Asked about it, they’d “need to know a bit more about her first”. “It’s only an apron” is kind to the day and not to Leyla, and a week later it can still be put right.

# @src 548910c7
turning-members-only = “Members only”, and “Keys go by line six”. One has a number that hangs on a gate and moves. The other was settled before you were born. The allotments once had a line like it. They struck it out: a vote, two evenings, Leyla’s grandfather.

# @src b4974e88
turning-at-the-door = Dunja had helped with the lamp, and pressed. So had Mum, with two plates, and Mr Seld, with forty tired people. Each took it back, with a word or with what they did next. “I’d like to read it first” is a sentence for friends as well.

# @src 47620e28
turning-question-six = “For you we’d leave that line empty.” It looks like a present. It lets Merle in because nobody looks, and gives them something to hold. On Sunday it could be a threat.

# @src f6c09599
turning-guest = Leyla had just been sorted out in a friendly voice. She said one bitter line to Merle, and didn’t want to keep it. She’s allowed to. What helps after that? “What would you like me to do?”

# @src 45001b7e
turning-a-no = “We’d have to tell everyone.” It was said to bring Merle back by ten. Gerda asked: tell who? Dunja said what it was, and to keep a picture. From the same table came “Well, bye”. Even with money gone it wasn’t too late.

# @src 4269d95d
question-what-was-bad = They were nice, and the bread was good. What was bad about it?
    .answer = Leyla could do nothing to get a key. Line six decided, she wasn’t to hear of it, and Merle was to hide Rosa. By their own question Merle had no key either. A real valley would have been no better. That it was said nicely made it harder to notice, not smaller.

# @src 740494a9
question-took-it-back = Mum, Mr Seld and Dunja all pressed somebody. On some ways others did, whom Merle likes. What did each do next? And at the evening table?
    .answer = Mum laid one plate. Mr Seld said it was right to ask, Dunja scratched “our side”. Elsewhere Alma asked again, Uncle Yusuf cut a lunch in two, Mr Bram put it on the agenda. At the table no line that pressed was taken back. One that doubted was deleted.

# @src a2e5f27b
question-what-helps = What did Leyla need after the apron, and after line six? What did she need from whom?
    .answer = From Merle: to be told first, and somebody annoyed out loud, once. From Hearthside: a name on an apron, and no line six. Nobody needed to explain to her that it wasn’t meant like that.

# @src 279844d0
question-who-put-it-up = Who made the rent go up? How did Merle find out? What stayed unfair?
    .answer = The owner, for a roof and a lamp, and because next door earns eighty a night. Others had an answer ready: “the same ones”, “never one of ours”. At the tenants’ evening somebody asked Mr Seld, in front of forty people. Thirty-five stayed, and so did the room next door.

# @src 8c3b276b
question-alma-too = Alma would keep the valley as it is. Hearthside wants a valley. What is different?
    .answer = Alma has an opinion and says it in a hall where others vote. She lost, and there was cake. Leyla sits at her table, is paid for the stream, and is argued with. One can think Alma wrong and eat there.

# @src ac9ec559
question-by-plaits = Leyla judged Alma by her plaits. Was that the same as the apron?
    .answer = No. A look, one hour, nobody lost anything, and she said so. But she knew how it starts, and that’s why it bothered her. What would taking it back have looked like at Hearthside?

# @src c4633fff
question-is-the-club-fair = Is the allotment club fair? What could one do about what isn’t?
    .answer = Not very. More than nine years of waiting, and a chairman who doesn’t like to be asked. But the way in is the same for all, it hangs there, the accounts are open, and when somebody asked there was a vote.

# @src 27f0e64e
question-still-warm = “Your place is still warm.” Why is that so hard to leave unanswered? What could Merle have instead?
    .answer = It’s warm, it’s true, and nobody else wrote that night. It doesn’t say what the place costs, or whom. Instead: a tomato, beans, somebody at an office. Less than a table, and with no one left out.

# @src d8c858ea
question-to-corin = What might one say to somebody who paid for eleven months, or brought two others in?
    .answer = There’s no one answer; there are several. It need not be Merle who says it. A file, a desk and somebody whose job it is may help more than a reply from her.

# @src 9c2a3a74
question-not-shown = Something is lost on this way and stays lost. What took it? What would be a kind thing to say?
    .answer = Money, in a hurry that others made. And Leyla’s writing first: she was left outside, and knew it. Kind: “That’s gone, and it matters.” Unkind: that it was good for something.

# @src b69ab1f6
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: two readers of different politics; an adviser for tenants; people who are “always the guest”; pupils of 14.

# @src 0475ee08
facilitator-aim =
    To notice small steps of sorting people out, in a friendly voice, and what then happens to a no.
    To practise three sentences: “Where is it?”, “What’s line six for?”, “I’d like to read it first.”
    To know that liking home, bread, old songs or children, or wanting things to stay as they are, is nobody’s sign. In this story Alma does all of that, and is new. She presses once, hears it, and takes it back.
    To see that a lawful way with a rent can half work.
    If you have five minutes: read “Stop at”, “You may hear” and “If somebody tells you something”.

# @src 3eb48798
facilitator-minute-one =
    Say: “This starts with bread, and it’s allowed to be funny. We play Merle, who is made up. Later somebody is left out, politely. Now and then it stops and asks about one line: pressing, fine, or can’t tell yet? All three are fair answers, and nobody counts them. We talk about what was done, and not about what anyone here thinks of valleys. You can pass at any time, and you can go out.”

# @src 8a68907b
facilitator-timing =
    With 50 minutes:
    – 5 minutes: minute one, ground rules, the note before the story.
    – 17 minutes: the class track, read aloud by several voices, with three votes on slips.
    – 18 minutes: the talk. First the pauses, then one question.
    – 10 minutes: the support page, something to do, time left over.
    Free play takes about a quarter of an hour and suits a second lesson. Pairs end at different times.
    With 25 minutes: read “Nine bread carts”, “Ten to eleven”, “A valley” and “Line six” aloud. Then talk.
    With parents, in two languages: change readers at “The tenants’ evening”. Then, in pairs: which of these people would you ask to supper, and what would they bring?
    You can stop at any line; every way ends in a debrief.

# @src dc9e4eee
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Merle and Leyla, not about ourselves.
    – Nobody guesses whose grandparents came from where. No show of hands on anything that is true of us.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src a002e807
facilitator-stop-at =
    – “Nine bread carts”, the first vote: read the two aprons, say nothing, count to five. Then the vote. “It’s only an apron”: for whom is that kind?
    – “Ten to eleven”, the second: let the room judge “Everybody on our side signs tonight”. Then read what Dunja does with “I’d like to read it first”. She’s liked, she helped, she pressed, she took it back.
    – “A valley”: three lines, one of each kind. Read Alma’s and the small print side by side. What does each do to somebody?
    – “Line six”, the third vote: “For you we’d leave that line empty.” What do they hold in their hands now? Read all four feedbacks, one voice each. No answer wins.
    – If you have “Members only” (it isn’t on the class track): what is unfair about the allotments, and what can be done about it?

# @src c3800cfd
facilitator-you-may-hear =
    – “What’s wrong with loving where you’re from?” Nothing. Alma does, and so does Mr Bram in his way. Find the line where something is done to Leyla. Is there one at the mill?
    – “So they can’t ask where my gran was born?” They can, and so do offices, doctors and aunts. That line has no label. Read the next one: what goes by it, and who is told?
    – “‘Where’s it really from?’ has no label!” It’s said of a fold, and people ask such things kindly and unkindly. What did Leyla answer, twice? What had been sewn on her by then?
    – “My family would also like new people to fit in.” One may want that, and say it, and be outvoted or not. What did Leyla have to fit into, and could she?
    – “A club can pick its members.” It can. What did this one ask, what did it say it was for, and what was Merle to hide? And the allotments: who could read their rule?
    – “So Leyla’s the poor one because of what she is.” She’s the one with the map, the pen and the butter, and she’s unfair to Alma for an hour. What did others do to her?
    – “It’s about …”, and then a real party or movement. It’s a bread club that doesn’t exist. Don’t confirm, don’t deny, don’t list. What did it do?
    – “Tenants against landlords: you’re taking sides.” Who pressed at ten to eleven? What did the panel leave to the owner, and what was the thirty-five for?
    – “Such rooms do go to …”, and then some group. Somebody in the story said so. Then Merle asked. Who had the room? How could one find out here?
    – “‘Lovely’ is a compliment.” Read the places where somebody says it of Leyla. What comes right after it, each time?
    – “My dad thinks like Corin.” Thank you. He isn’t in the room, and we don’t judge him. Corin said goodbye nicely, and had doubts. Would you like five minutes after?
    – “I’m always the guest.” Thank you for saying it. I’d like to hear that after, as much or as little as you want. Then, to all: Leyla asked for one thing: be annoyed, once, out loud.
    – A joke about ovens and grandparents: “No. People were murdered after a form with that question.” Then stop, and stay with whoever went quiet.
    – “With a real valley it would be all right.” What would line six be in a real one? And who would get a key?
    – A giggle at the gym, or at “Eat.” Let it.

# @src 088bce23
facilitator-leave-out =
    – Anybody’s origin, vote, rent, flat or diet.
    – “Who of us is from here?” Family trees of any kind, also as a nice exercise.
    – Whether a valley should stay as it is, whether rents are fair, who is right about dogs.
    – Who judged which line how. Nobody keeps count of it.
    – Real groups, real names, real cases, also from the news.

# @src a93b1005
facilitator-in-the-room =
    – Somebody may have been the guest for years, or have one grandparent of whom nobody speaks. Don’t ask, and don’t look.
    – Somebody’s family may love exactly what Alma loves. Say once, to all: “Nothing in this story is against that.”
    – Somebody’s family may own a house, or rent one they can’t pay. The panel gave each side half; leave it there.
    – Boys are in the room, and every “you” is Merle. It happens to boys as well, often with sport, tools or games in place of bread.
    – Somebody may have nobody downstairs. Say that one way has few allies, and that an office with opening hours counts.
    – Somebody may be in something like this now. They’ll hear how you speak of Merle, and of Corin.

# @src 2eea819b
facilitator-early-finishers =
    For pairs who are done early, on paper, without the screen. Nothing is collected.
    – Mr Bram has to write the minutes of the evening when line four was struck out, 1971. He never says “I”. Forty words. The cat must be in it.
    – Take one line that pressed. How could its speaker take it back?
    Please no new lines for Hearthside: we don’t write for them.

# @src 6699cd8a
facilitator-four-minutes =
    Keep “They were nice, and the bread was good. What was bad about it?” Why: it’s the one everybody goes home with. It needs no opinion about land or about anybody’s family, only the line about the key.

# @src 6de56f05
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used, not your own.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If money was paid to a group: no reproach. The bank today, then the consumer office, with somebody beside them.
    – If somebody is sorted out by origin, there is an advice office for that too. Say so, and leave it to them.
    – If somebody is still in contact with people who are drawing them in, ending it is not your job and not theirs alone. The lead decides how, and says why; exit advice can help with it.
    – If somebody is in danger now, stop the session. Ring the emergency number or the safeguarding lead, and don’t leave the person alone.

# @src 164fea12
facilitator-letter-home =
    Dear parents and carers,
    in our next lesson the class plays “The Good Life”, a made-up story told in messages. Merle, 18, bakes, has trouble with her rent, and finds company. Later her friend is left out, politely, and on some ways money is lost. Nothing violent happens.
    The class practises telling what presses from what only looks like it: by what a line does to somebody, and by what happens to a no. The story judges no opinion, no tradition and no party. Loving home, bread, songs or children is nobody’s sign in it, and the friendliest table is that of somebody who would like everything to stay as it is.
    Nobody is asked about their own family, origin, home or opinions. Nothing is recorded, and everybody may pass or step out. You may read the whole story beforehand.
    If your child tells you about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you.
    Kind regards

# @src 68cf270a
facilitator-close =
    Cut aprons out of paper. Everybody writes one line on one, for somebody in the story. No word that one couldn’t take off again.
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src 56d7dad3
word-starter = starter
    .means = flour and water in a jar that make bread rise

# @src acacfe20
word-apron = apron
    .means = worn over clothes, to bake

# @src e76e98d5
word-peg = peg
    .means = a short stick in the ground, for measuring

# @src 24cf4d2b
word-plait = plaits
    .means = long hair in three crossed strands

# @src 6936ebed
word-allotment = allotment
    .means = a small garden that one may rent

# @src 6306c764
word-surveyor = surveyor
    .means = somebody who measures land

# @src 2c2ac1c2
word-tenant = tenant
    .means = somebody who pays rent for a home

# @src 1cf4a2fb
word-panel = rent panel
    .means = three people who decide if a rent is fair

# @src 8797a2a4
word-petition = petition
    .means = a sheet that people sign to ask for something

# @src 3efdf3c7
word-minutes = minutes
    .means = what was said at a meeting, in writing

# @src 88f3df00
word-exit-advice = exit advice
    .means = an office that helps people out of a group which presses them; private and free

# @src e531df81
word-sorted-out = anti-discrimination advice
    .means = an office for people treated worse because of who they are
