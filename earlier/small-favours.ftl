# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 1d5ff1bf
cast-astrid = Astrid
    .about = you
    .letter = A

# @src 05f3ad9c
cast-malik = Malik
    .about = your friend, films people skating
    .letter = M

# @src 39c1f248
cast-dad = Dad
    .about = your father, lays tiles
    .letter = D

# @src 4965eab7
cast-gran = Gran
    .about = your grandmother
    .letter = G

# @src fa0bf61c
cast-nadia = Nadia
    .about = front desk at the vet’s
    .letter = N

# @src 597a2934
cast-lin = Lin
    .about = Long Walk, new to you
    .letter = L

# @src 6f42525d
cast-hector = Hector
    .about = Long Walk, new to you
    .letter = H

# @src 3ece72be
cast-sahin = Ms Sahin
    .about = clerk to the town council
    .letter = S

# @src 217599bf
cast-vidal = Ms Vidal
    .about = police post
    .letter = V

# @src eb1406a9
cast-plaza-app = Plaza
    .about = the app itself
    .letter = P

# @src a83274de
cast-lisa = Lisa
    .about = Second Paw, new to you
    .letter = L

# @src 64c60c4c
cast-max = Max
    .about = Second Paw, new to you
    .letter = M

# @src bd724f5d
cast-tom = Tom
    .about = Second Paw, new to you
    .letter = T

# @src e7299f61
cast-second-paw = Second Paw
    .about = a page, new to you
    .letter = S

# @src 3a97b87e
channel-plaza = Plaza
    .about = the feed

# @src d8730cc6
channel-malik = Malik
    .about = chat

# @src afd7ef8f
channel-gran = Gran
    .about = messages

# @src 03ebb761
channel-dad = Dad
    .about = messages

# @src d49c7313
channel-nadia = Nadia
    .about = messages

# @src 73c43aba
channel-lisa = Lisa
    .about = chat

# @src 83ee54b5
channel-max = Max
    .about = chat

# @src 52cb3c9c
channel-tom = Tom
    .about = chat

# @src 5a6367da
channel-paw = Second Paw
    .about = chat on Plaza

# @src e1aa1e82
channel-walk = Long Walk
    .about = chat on Plaza

# @src 762d8dc0
channel-help = Plaza
    .about = reports

# @src 28ab976d
channel-council = Town council
    .about = mail

# @src d586c915
channel-river = By the river
    .about = face to face

# @src 25f48f6e
channel-home = At home
    .about = face to face

# @src 63de3c20
channel-yard = The yard in Hollow Lane
    .about = face to face

# @src 88e7a1bd
channel-meadow = The meadow
    .about = face to face

# @src e5500f9b
channel-desk = The vet’s front desk
    .about = face to face

# @src c0dc53aa
channel-call = Nadia on the phone
    .about = on the loudspeaker

# @src 07804cb5
channel-post-call = The police post, on the phone
    .about = on the loudspeaker

# @src a4aa86f7
channel-kitchen = The kitchen table
    .about = face to face

# @src bf28413d
channel-doorstep = At the front door
    .about = face to face

# @src b8f72a05
channel-back-door = The yard behind the vet’s
    .about = face to face

# @src 74e59730
channel-hall = Town hall, room two
    .about = face to face

# @src f5ed36f2
scenario-title = Small Favours

# @src 132042d9
scenario-line = You are Astrid, 17. The dog pound is closing, and two rescues answer your post.

# @src b654a89c
scenario-before =
    You play Astrid, who likes dogs and is asked for favours. Some people are disappointed in her.
    On some ways one sentence is meant to frighten her, and somebody is there.
    You can step away at every point.

# @src b1c07d7a
ask-do = What does Astrid do?

# @src 227c50e5
ask-say = What does Astrid say?

# @src d1d3d93b
ask-write = What does Astrid write?

# @src c09205bb
asked-twice_title = Asked twice
    .about = A notice on a gate, one post, and five answers.

# @src 7c517bb1
asked-twice_the-pound = The dog pound by the river has two runs, half a roof, and a notice on its gate: closed from June.

# @src 4cebe008
asked-twice_keys = After school Astrid walks Admiral, and three times a week the vet’s two. She has a key to their yard.

# @src 126b1d79
asked-twice_post = The pound closes in June and I’ve asked the council twice where the dogs go and twice they answered a different question

# @src 4df9fa0d
asked-twice_notice = Long Walk here! We took some of theirs last time. Share our notice if you like, you’re family either way!!
    .note = “Family”, and still the notice may be shared or not: nothing changes by it.
    .shows = “if you like”, and “either way”
    .settles = Don’t share it, and see whether they’re as friendly tomorrow.

# @src 02cfd8e5
asked-twice_one-like = Second Paw here. Thank you, Astrid. One like on our page helps more than you’d think.
    .note = One small thing, and it ends with itself. What comes after it is another line.
    .shows = “One like”: there’s nothing in it to carry, to keep or to hide
    .settles = Wait for the next thing they ask, and look at that one.

# @src 41760143
asked-twice_thank-you = Twice? I bet nobody said thank you either time
    .note = Perhaps just kind, perhaps a finger on a sore place. From one line nobody can tell.
    .settles = See whether her thank-you wants something, later on.

# @src c417e9c0
asked-twice_mine-first = Like my film first, I’ve known you longer than any dog has
    .note = A like becomes a debt of friendship. He heard himself by supper.
    .shows = “I’ve known you longer”: years, put on the table for one click
    .settles = Do it tomorrow, and see if he still wants it paid.

# @src dac3cc2c
asked-twice_look-three = Small things can press, and can be just small. Look at what they come with.

# @src de0bc42f
asked-twice_the-heart = Dear Astrid, I have pressed the heart. Where does it go now? Yours, Gran.

# @src 63d90c28
asked-twice_like-it = Like Second Paw’s page.
    .feedback = You gave a like: it costs nothing, and it ends. It also says that you do small things when asked. Good causes begin like that, too. Malik leaned on you for his; it can wait.

# @src f45fbfa3
asked-twice_four-hundred = Four hundred hearts on the page. Gran has pressed hers on somebody’s plate of soup.

# @src 51a5a22a
asked-twice_share-it = Share Long Walk’s notice.
    .feedback = You passed something on, and with that it’s done. Malik had leaned on you for a like; he’ll manage till supper. Nobody asks you to choose between the two.

# @src 982474a3
asked-twice_four-minutes = FOUR minutes!! Nobody has ever been that quick!

# @src 858d4f3e
asked-twice_ask-both = Where are you and who pays for the food and can I see the dogs
    .feedback = You asked both of them three plain things, in the open. Compare what comes back. For a single like, nobody has to ask that much.

# @src 7367f24f
asked-twice_everywhere = We’re everywhere, Astrid.

# @src ec3f8030
asked-twice_hollow-lane = Hollow Lane 8! There’s a green book with all the money in! I mean written down!

# @src 7969a115
asked-twice_silence = Take Admiral out.
    .feedback = You put the phone away, and all of them can wait. Malik made a like sound like a debt; even that keeps until supper.

# @src e6e343c1
asked-twice_admiral = Admiral is a dachshund, and doesn’t do bridges. So they go the long way round.

# @src c595718b
asked-twice_coming-along = Wait for me

# @src 8a18a0d0
no-bridges_title = No bridges
    .about = A walk along the river, slowly.

# @src 54ce1d7b
no-bridges_speed = Malik comes along on his board, at the speed of a dachshund.

# @src d83eeadb
no-bridges_three-strangers = Three strangers under your post. You just walk off

# @src 20e2737d
no-bridges_one-shouts = One thanks me and one shouts and one feels sorry for me and I don’t know any of them

# @src 7e2f40c8
no-bridges_year-seven = Didn’t know me either. Year seven

# @src b571692d
no-bridges_a-plaster = You had a plaster on your nose

# @src 9094b07c
no-bridges_nobody-else = You asked what happened. Nobody else did

# @src 1bc102bd
no-bridges_which-one = Which one would you answer
    .feedback = You asked somebody who has known you for years. New people are no danger for being new; the next thing they ask will tell more.

# @src 57587873
no-bridges_im-slow = None. Then one. I’m slow

# @src 07be930c
no-bridges_an-answer = I don’t even want hearts I want somebody to say where the dogs go
    .feedback = You said what you’re after, before anybody could say it for you. Hearts may come on top.

# @src d32335c7
no-bridges_council-thing = Not a heart thing then. A council thing

# @src 907e77c2
no-bridges_silence = Walk on.
    .feedback = You let it rest for an hour, and nothing got worse. If the dogs won’t leave your head, there’s supper to talk at.

# @src 402209b8
no-bridges_every-post = They walk. Admiral stops at every lamp post, and reads it.

# @src 55485c3a
no-bridges_only-leaves = I could go slower

# @src 51dafd5e
a-like_title = A like
    .about = Second Paw’s chat: a thank-you, a dog, a second thing.

# @src c3a262fb
a-like_number = Thank you, Astrid. You were number four hundred.

# @src 6119d32f
a-like_button = I’m the one with the thank-yous. And that’s Button in the photo, she sleeps on newspaper

# @src 8b1bbaac
a-like_shreds = Does she shred it first because Admiral shreds and then he lies next to it and looks sorry

# @src a4f16b48
a-like_two-minutes = Two-minute thing. Second Paw in front of your name, under your photo. All of us have it
    .note = The second thing, and this time it’s your name. Nobody says what for.

# @src ecfd1cca
a-like_own-name = Only if you’d like to, Astrid. Your own name’s nice as well.
    .note = It leaves you your own name. A minute later it’s “everyone, by six”. Which of the two counts?
    .settles = Say no, and see.

# @src 087c460b
a-like_by-six = No pressure. Everyone’s done by six
    .note = “No pressure”, and then everyone, by six. The first half doesn’t undo the second.

# @src 55fb7360
a-like_put-it-there = Put Second Paw in front of her name.
    .feedback = You let their name stand before yours, and nobody has said what for. It comes off again tonight, or next week, without a reason. With a team you know, you’d wear it and think nothing of it.

# @src 2fedb5e5
a-like_second-paw-astrid = Welcome, Second Paw Astrid!

# @src ff5ae5f6
a-like_what-for = What’s it for though
    .feedback = You asked before the second step. “By six” has an hour in it and no reason. In a club you know, you’d laugh and do it.

# @src 76733f89
a-like_how-many = So people see how many we are. It’s a bit daft. Six was only me
    .note = He takes his hurry back himself, and calls the thing daft.

# @src d3647710
a-like_just-astrid = The thing is I’d rather just be called Astrid
    .feedback = You said yes to the first thing and no to the second. That’s no contradiction: each one is asked for anew.

# @src f3558665
a-like_fair = Fair!

# @src 30755476
a-like_a-thumb = Tom puts a thumb under it. It could mean anything.

# @src 83b6ab82
a-like_silence = Put the phone in the bag with the leads.
    .feedback = You let six o’clock go by, and nothing happened. That’s worth knowing about a hurry. A short no would have been friendly.

# @src fd455a0e
a-like_sleep-well = Never mind six. Button’s asleep on the paper already
    .note = She lets six o’clock go by, and asks for no reason.

# @src 078b3d14
a-notice_title = A notice
    .about = Long Walk’s chat: an ear, a form, and too many days at once.

# @src 3a9392f3
a-notice_the-eye = You’ve got the eye, I can tell already!! I say that to everyone, and to dogs
    .note = She praises early. And she says herself that everyone gets it.

# @src f2662fc2
a-notice_the-ear = The one with the long ear what’s she called

# @src ec9c2e22
a-notice_the-gate = Semicolon, because of the ear! Could we use your photo of the gate? With your name, or without, or not at all!
    .note = A second request, and one of its three answers is no.

# @src 816e26a7
a-notice_two-pages = Hector, Long Walk. Form has two pages. Parent signs the second. No form, no lead.
    .note = A rule like a bark, and what it wants is that somebody at home knows.

# @src 6636bc24
a-notice_all-this = And Saturdays? Thursdays?? We’re so short, you can’t leave me alone with all this!
    .note = A whole summer, or she’s left alone. She counted later, and took it back.

# @src 7152507f
a-notice_saturday = The thing is I can do one Saturday and that’s it
    .feedback = You took one day out of a whole summer. “You can’t leave me alone” had leaned on you. With an end, a favour is just a favour.

# @src 0fbc0186
a-notice_ten-to-twelve = Saturday. Ten to twelve. Good.

# @src a3157334
a-notice_all-of-it = OK yes to all of it
    .feedback = You said yes to somebody’s panic. Here somebody made it smaller for you, which is rare. You can do that yourself as well, tomorrow or in a week.

# @src 936f68ae
a-notice_start-with-one = No. Saturday, ten to twelve. Start with one.

# @src 59590836
a-notice_ring-you = Can my dad ring you
    .feedback = You let somebody from home hear a voice. Where such a call isn’t welcome, you’d have learned something. For one afternoon with your class you’d skip it.

# @src 2704a5a4
a-notice_he-should = He should. Not during feeding.

# @src 1dff23df
a-notice_silence = Look at the ear again, and put it away.
    .feedback = You let the Saturdays and Thursdays lie. Being short of people is real, and still not your debt. One Saturday can be offered tomorrow.

# @src a59d2728
a-notice_long-ear = In the photo one ear stands up. The other one hangs, like half a thought.

# @src 0c98e9e8
a-notice_too-much = Was that too much? That was too much

# @src 79c35a34
soup_title = Soup
    .about = Supper: Dad thinks aloud, and Gran knows a date.

# @src c66754ed
soup_needy = OK that was needy. Dogs first, then me. Skate park Saturday, maybe

# @src 15503dbd
soup_just-counted = I’ve just counted, five things in half an hour! Pick one, or none, I’m serious

# @src 2d743f8a
soup_one-hand = In the kitchen Dad stirs soup with one hand. In the other he has her post.

# @src 87df611e
soup_who-are-they = Who are they, where is their yard, and who is there when you are? Tell me, and I can stop thinking and grout.
    .note = He wants to know who’s there, and says what for: to stop thinking about it.

# @src 422c51f0
soup_everywhere = One of them shouts and one of them says thank you and that’s all I know so far

# @src e25618e5
soup_bridges = I have driven you and that dog round every bridge. For my sake, pick something sensible.
    .note = What he’d done gladly became a bill. He tore it up before the soup was hot.

# @src 38e2770a
soup_stirs = He hears it. He stirs the soup, which doesn’t need it.

# @src 8e98cf9a
soup_no-bill = That was a bill, and there is no bill. I like the bridges. Pick what you want.

# @src c609be9d
soup_question-hour = Dear Astrid, the council has a question hour on the 22nd, three minutes each. I went about the lamp posts. Yours, Gran.
    .note = Something big to do, with a date, a room and three minutes. Anybody may go.

# @src f4867a5c
soup_come-and-look = Come along on Saturday and look
    .feedback = You asked along somebody who can look for himself. He’d put a bill on the bridges and torn it up. On the fourth Saturday he can stay at home.

# @src 8e74640f
soup_harmless = I will stand at the gate and look harmless.

# @src 87036374
soup_by-myself = I’d like to choose by myself
    .feedback = You drew a line, and he kept one thing: where you’ll be. “For my sake” had been a bill, and he tore it up. Another day you may want him to choose with you.

# @src b98ed84f
soup_the-street = Then choose. I need the street, and I need you back for supper.

# @src b1dcccd4
soup_three-minutes = How do three minutes work at the question hour
    .feedback = You took the dogs to where somebody has to answer. It’s slower than a like, and it’s yours. You may do both.

# @src 790d8ded
soup_five-sentences = Write five sentences. Then throw out two.

# @src 4bdc5253
soup_silence = Eat.
    .feedback = You let an evening be an evening. Many people wanted something today, and some have taken it back. Nothing is due before Saturday.

# @src 113213e8
soup_left-foot = Admiral lies down on Dad’s left foot. So Dad stays where he is.

# @src dfd16c32
ninety-hearts_title = Ninety hearts
    .about = The post travels. The council doesn’t write.

# @src f8b59ea5
ninety-hearts_by-wednesday = By Wednesday Astrid’s own post has ninety hearts. The council hasn’t written.

# @src 083eff49
second-paw-astrid_title = Second Paw Astrid
    .about = A name, and the people who pull at it.

# @src 5178a8b4
second-paw-astrid_a-band = Who’s Second Paw Astrid. Sounds like a band

# @src f39c4945
second-paw-astrid_your-brand = Take it off or go and sit with your Paws
    .note = A seat for a name: you can’t have both. By noon you could.

# @src 75b51d4b
second-paw-astrid_our-own = Eleven new names this week! We look after our own
    .note = Eleven people you’ve never met, and you’re already “our own”. It draws a small fence.

# @src 837797b5
second-paw-astrid_nobody-counts = Some take it off for work and put it on again. Nobody counts
    .note = You may take the name off. That’s how a club says it.

# @src a58190ad
second-paw-astrid_toaster = I’d sit with you if you were called Toaster. Sorry. Came out wrong

# @src 23c38df7
second-paw-astrid_a-paw = Dear Astrid, I looked for you and found a paw. Is it for long? Yours, Gran.
    .note = She misses your name, asks how long, and leaves it there.

# @src d637aacb
second-paw-astrid_take-it-off = Take it off.
    .feedback = You took a step back, and that lets no dog down. “Our own” is warm, and draws a fence. Whoever likes wearing the name may keep it.

# @src 3da8716d
second-paw-astrid_did-we = Oh. Did we do something, Astrid?
    .note = You took off a name, and now you’re to feel that somebody is hurt.

# @src e6bd0b85
second-paw-astrid_till-sunday = Till Sunday and then I’m Astrid again
    .feedback = You put an end on it, and so it’s a favour again. Malik had made you choose between a name and a seat, and took that back by lunch.

# @src b8a8c509
second-paw-astrid_sounds-right = Sounds right

# @src 6ca32908
second-paw-astrid_a-picture = Leave it, and send Malik a picture of a toaster.
    .feedback = You like the name, so you kept it. “Our own” draws a fence round people you haven’t met. It’s yours to take off, on any day.

# @src e256406b
second-paw-astrid_ten-of-ten = 10 out of 10

# @src a5520846
second-paw-astrid_silence = Phone away, double chemistry.
    .feedback = You decided nothing before the second bell. Two sides had pulled at your name, and one of them let go by lunch. It can come off tonight, or stay.

# @src fbbac34c
second-paw-astrid_wet-sleeve = By noon the name feels like a wet sleeve. By two she has forgotten it.

# @src 597be574
second-paw-astrid_seat-is-free = Seat’s free by the way

# @src d76b361b
semicolon_title = Semicolon
    .about = Saturday: nine dogs, one hose, and a clock.

# @src 0b14cc6e
semicolon_nine-dogs = Saturday, Hollow Lane 8. Nine dogs, one hose, and a man who is talking to the hose.

# @src 2e290a10
semicolon_round-by-hollow-lane = On Saturday Admiral refuses the bridge, so they go round by Hollow Lane. Nine dogs, one hose, a man talking to the hose.

# @src 29d539a9
semicolon_late = Don’t stand about. They’ve been waiting since ten.

# @src 2b50d41a
semicolon_they-slept = They slept. I waited. You could not know. Here: hose. Start at the drain.
    .note = You’re handed a hose. It ends when the yard is clean.

# @src 1dbd4e3c
semicolon_she-leans = He means hello! This is Semicolon, she leans, don’t move till she’s finished!

# @src cd619061
semicolon_on-dad-too = Dad stands at the gate and looks harmless. Semicolon leans on him, too.

# @src 9ca8f53d
semicolon_twelve-you-go = Twelve o’clock you go. Whoever stays all day is gone by autumn.
    .note = Somebody counts your hours, so that you go home.
    .shows = “you go”: it’s an order, and it hands you your afternoon
    .settles = Stand at the gate at twelve, and see who opens it.

# @src 0b129ee2
semicolon_look-twelve = An order can take something from you, or give it back.
    .pressing = He says it like an order, so stopping here is fair. What he orders is that she goes home. Nothing is taken from her.
    .fine = It barks, and what it says is: go home, so that you last. Nothing is taken from her.
    .unclear = He was unfair a minute ago, so waiting is fair. But this line gives her the afternoon back, whatever he’s like.

# @src 4d4e8c3d
semicolon_for-nothing = It’s eleven. I told everyone you’d film. If you liked me you’d be here
    .note = You’re to prove that you like him, by being there. On Monday he took that back.

# @src c7cb486c
semicolon_lay-there = You weren’t in the chat last night. Write to me here, just us two, or I’ll lie there wondering
    .note = Out of a chat with many, into one with her alone. And a no would cost somebody’s sleep.

# @src 12ea53c7
semicolon_like-a-bus = Could you do the bins as well? You’re so good at this, you can’t just go at twelve like a bus!
    .note = Praise, to keep you there. She heard “like a bus”, and let go.

# @src 2effe404
semicolon_twelve-is-twelve = You can! Twelve is twelve! I get like this when there’s mess

# @src e23e7911
semicolon_go-at-twelve = Go at twelve.
    .feedback = You went on the hour. Several people wanted more of your Saturday, and Lin took it back on the spot. On another day you may feel like staying.

# @src e2d4cc99
semicolon_good-hose = Clean yard.

# @src 4f446d9d
semicolon_since-easter = It’s the most praise anybody has had from him since March.

# @src 8448e9e5
semicolon_ten-more = Ten more minutes. For the bins
    .feedback = You gave ten minutes, and somebody saw to it that they were ten. Lin had praised you to keep you, and let go before you answered.

# @src 6e753232
semicolon_ten = Ten.

# @src a391fd42
semicolon_holds-the-gate = At ten past he opens the gate, and looks at his wrist.

# @src 3652a9de
semicolon_who-pays = Who pays for all this
    .feedback = You asked about money, and got a book. It’s dull, and it’s an answer. One may also ask later, once one knows them.

# @src b7c0af6a
semicolon_green-book = Shelf. Green book. Read it. Put it back straight.

# @src 67919f47
semicolon_silence = Stand still until Semicolon has finished leaning.
    .feedback = You did nothing, next to a dog. Lin took her push back without your having to say no. On your phone somebody’s let down; that can wait till twelve.

# @src 077a4c0f
semicolon_finished-leaning = Semicolon leans for eleven minutes.

# @src f1409cdc
semicolon_chose-you = She chose you!

# @src 6e079594
semicolon_everybody = She chooses everybody.

# @src bd87172e
for-the-post_title = For the post
    .about = Monday: a bag, a box, and a question of names.

# @src be913384
for-the-post_my-fault = You can like me and be with dogs. I only told everyone. My fault

# @src 6559bb14
for-the-post_plums = Bag of shopping for Mrs Ott, third floor, ten minutes, she pays in plums! Only this week, there’s a rota from Thursday!
    .note = A favour with a name, a floor and a last day.
    .shows = “Only this week”, “from Thursday”: it says when it stops
    .settles = Ask who does it from Thursday on.

# @src 4b2b3bfa
for-the-post_one-parcel = One parcel for the post. Lisa brings it to the meadow. You pass there with the dachshund anyway
    .note = First a like, then a name, now a parcel. And he knows where you walk.

# @src 9d80f95f
for-the-post_with-a-box = The bag is quickly done. On the meadow a woman waves. Her small dog is sitting on a newspaper, beside a box.

# @src c4ada19e
for-the-post_a-woman = The bag is quickly done. On the meadow a woman waves. Astrid’s phone buzzes: somebody has put her into a chat, Second Paw.

# @src 41e9ea60
for-the-post_im-lisa = You’re the one who asked twice! I’m Lisa, this is Button, and this box is for the post. Could you?

# @src af8ec1e9
for-the-post_if-you-cant = It’s paid. My bus goes at four or I’d go. If you can’t, you can’t
    .note = A reason, and a no along with it. And a shut box. From this alone nobody can tell.
    .shows = “If you can’t, you can’t”, and not a word about the box
    .settles = Ask what’s in it and who it’s for. Then look at what the asking costs.

# @src f5ac0a66
for-the-post_your-name = Put your own name as sender, Astrid. It looks better from someone local.
    .note = First their box, now your name on it. They themselves stay out of sight.
    .shows = “your own name”, and “looks better”
    .settles = Say that their own name will do, and see.

# @src 9ac43d0c
for-the-post_look-third = Three favours on one afternoon. Ask of each where it ends.

# @src 4e529d0c
for-the-post_a-loaf = The parcel is the size of a loaf. Admiral sniffs at it, and has no opinion.

# @src 16298cbf
for-the-post_a-light = Bread, please, and a light on your bicycle. Not in that order.

# @src 5589046b
for-the-post_take-it = Take it along.
    .feedback = You took a shut box from somebody kind, under your name. Nobody said what, or for whom. You can still put it down, even at the counter. A box you’ve seen packed, for somebody you can ring, is another thing.

# @src 239644db
for-the-post_youre-kind = “You’re kind,” says Lisa, and looks as if she meant it. Button wags from the back to the front.

# @src ed62cd6d
for-the-post_whats-in-it = What’s in it
    .feedback = You asked a short, fair question. Lisa doesn’t mind it; see who does. Friends and cousins may be asked that as well.

# @src 895be82d
for-the-post_never-asked = Do you know, I never asked. Tom packs them

# @src bad03531
for-the-post_no-boxes = The thing is I don’t carry boxes I can’t see into
    .feedback = You said no to something you can’t see. Whatever you’ve liked or shared before, this is another thing. A box you’ve seen packed, for somebody you can ring, you’d carry.

# @src 98048a43
for-the-post_i-see-that = Oh. OK. No, I see that
    .note = It sounds let down. She takes your no all the same, and keeps the box.

# @src 7bfe87f8
for-the-post_as-if-new = She looks at the box as if it were new.

# @src 2d56974a
for-the-post_silence = Whistle for Admiral, and go.
    .feedback = You took nothing, and when it was left beside you, you rang somebody. That doesn’t make it yours; with her it can stay. A plain no to Lisa would have done, too.

# @src 12e09e2d
for-the-post_on-the-bench = At the gate Lisa catches up. She puts the box on the bench, says “Back in a second”, and isn’t.

# @src 6bba9859
for-the-post_half-an-hour = It begins to rain on the box. Astrid rings the practice: “There’s a box here and it isn’t mine.” Nadia comes with an umbrella.

# @src 8a6ae689
the-counter_title = The counter
    .about = A box on a pair of scales, and Nadia’s two voices.

# @src 0b20a68c
the-counter_cat-litter = The post has its counter at the vet’s now, between the cat litter and the scales. Nadia runs both.

# @src d7eda147
the-counter_on-the-scales = Practice on the Green, no, he mustn’t eat that, bring him in. – Astrid! What’s that? Put it on the scales.

# @src 274ec0cf
the-counter_both-of-you = Practice on the Green, no, he mustn’t eat that, bring him in. – Get dry, both of you. And that goes in the drawer.

# @src 0bfbd375
the-counter_only-put-it-down = I’m posting it for Second Paw and it’s paid and I only have to put it down and my name’s on it because I’m local

# @src c9f106b5
the-counter_left-beside-me = It’s Second Paw’s and it’s paid and it was left on the bench next to me and my name’s to go on it because I’m local

# @src e13dcb1f
the-counter_other-end = And who’s at the other end? I ask because you’re at this one.
    .note = She asks who’s at the other end, for your sake, and says so.

# @src 0d63b4f2
the-counter_the-slip = Is it posted? Show us, two minutes
    .note = Two minutes, and a proof. Nobody says what happens in the third.

# @src 49283dc5
the-counter_no-need-to-run = No need to run for us, Astrid. The dachshund first.
    .shows = “No need”, and one minute before it “two minutes”
    .settles = Be slow, and see whether anybody minds.
    .note = It gives you your time back, one minute after the same chat took it. Which of the two counts?

# @src 9f3fdb7f
the-counter_look-run = Two lines from one chat, one minute apart. Which of the two will count?
    .pressing = It may be. One hard, one soft can be a way of pressing, too. But this line alone gives her time. Wait until she really is slow.
    .fine = It does give her time, that’s fair to say. The same chat had hurried her a minute before. Which of the two counts, she’ll see when she really is slow.
    .unclear = This line gives her time, the one before took it. Which of the two counts shows only when she really is slow.

# @src 83d7ca84
the-counter_your-father = You know what people say about a girl who carries things for strangers. Your poor father.
    .note = Shame, in a voice that wasn’t hers. She caught it in the next line.

# @src 83212d92
the-counter_alone = A girl alone on a bench with a strange box, you know what people say. Your poor father.
    .note = { the-counter_your-father.note }

# @src 85cd329c
the-counter_my-mother = No. That was my mother, she comes out when I’m – forget it. If people say things, that’s theirs to be ashamed of. What would you like to do?

# @src 3378d99a
the-counter_post-it = Post it.
    .feedback = You let it go, with your name on it, and at the other end a box number. Till six one call stops it. After that, what you know can still be told, the sooner the better.

# @src 33b1923e
the-counter_for-everybody = Sixteen forty, for Second Paw. It goes with the evening van. Till six you can still ring me, and it stays.

# @src 2b986b31
the-counter_keep-it = Could you keep it and I’d like to go home now
    .feedback = You put it into somebody’s hands, and stopped there. You owe nobody a reason. Tom’s two minutes go by without you.

# @src f82c9e04
the-counter_staircase = In the drawer. Sixteen forty. You can get off a staircase in the middle, you know. I’d like your father to hear of it: from you, or from me?

# @src 224f7b93
the-counter_read-along = Can I ask them first and can you read it with me
    .feedback = You’re two now to read the answer. It costs a minute and some pride. Nadia had shamed you for one breath, and then asked what you’d like.

# @src 7bfc108e
the-counter_left-ear = Ask. I’ve got a – no, the left ear – I’ve got time.

# @src 6cb2d0a8
the-counter_silence = Leave it with Nadia, and go.
    .feedback = You put it down where somebody works, and it doesn’t travel with your name. You’d been hurried and shamed in one minute, so going was fair. A word to Nadia tomorrow would help her.

# @src f58f0fdc
the-counter_on-her-hand = Nadia looks at the box, the door, the clock. She shuts the box in the drawer and writes the time on her hand.

# @src 687218f9
the-counter_half-a-sentence = You left a box and half a sentence. Both are here. I won’t open the one; finish the other when you like. May I tell your father?

# @src 5938b9a6
after-all_title = After all
    .about = A plain question, and what it costs.

# @src 1d82dbc0
after-all_before = What’s in it and who’s it for and I’d like to know before and not after

# @src defc6684
after-all_i-said-no = I said no and I’d still like to know what was in it and who it’s for

# @src b9bbe55c
after-all_too-late = It’s handed in and the van goes at six and before that I’d like to know what’s in it and who it’s for

# @src 2b6455fd
after-all_not-for-handing-out = At Nadia’s desk the box has a note on it: not for handing out.

# @src d03c08a6
after-all_done-together = After all we’ve done together?
    .note = The question was about a box, and the answer is about what you owe.

# @src af6a5f3c
after-all_one-of-us = Oh. We put you in the chat because we thought you were one of us
    .note = The question was about a box, and the answer is that you’ve let somebody down.

# @src b390007f
after-all_some-ask = It’s one small box, Astrid. Some people help and some people ask.
    .note = Two kinds of people, and you’re to choose one before you know anything.

# @src 263c8bc5
after-all_no-four = Mrs Ott rang. Has her bag. Done. Enough for this week.
    .note = He says where it ends, before you have to.

# @src 4bdfe8c8
after-all_the-tape = I’d have asked too. I only do the tape
    .note = He’d have asked as well, and blames nobody for it.

# @src e13f95bb
after-all_forget-it = Forget the two minutes, that was stupid. I’d have asked too. I only do the tape
    .note = He takes his hurry back, would have asked as well, and blames nobody.

# @src 10cdd11a
after-all_wore-our-name = You liked us and you wore our name! Odd to get shy at a parcel
    .note = What you did freely is held out as a reason to go on.

# @src 7299eaa5
after-all_your-face = Nothing from you since Saturday. For you that’s a long silence. What’s up

# @src 3b4ecedf
after-all_not-carry = I can like dogs and not carry things
    .feedback = You kept the dogs, and left the carrying. A question had been turned into what you owe. You may lose people you liked; that cost is real.

# @src 83e73168
after-all_thats-allowed = That’s allowed, Max
    .note = Your no stands, and somebody over there says so aloud.

# @src 0c315278
after-all_we-three-think = That’s enough of an answer. Nothing more to them now, not from you and not from me. I’m ringing your father, listen in. Then we three think.

# @src 5c799f58
after-all_one-name = Which dog is it for. One name
    .feedback = You asked for the smallest thing that can be checked. “Some help and some ask” had left no room for it. In a big charity whoever writes may have to find out first.

# @src 49f1f96c
after-all_all-of-them = All of them

# @src 8671fecf
after-all_no-idea = Good question. I’ve no idea

# @src 67b6e137
after-all_show-malik = Show it to Malik.
    .feedback = You let a second person read it. He asks what you hadn’t: what comes next. A question had been turned into a debt, and that’s hard to see alone.

# @src 568c6f7e
after-all_what-next = What do they want next

# @src 245a559d
after-all_i-mean-it = No I mean it. What’s after a parcel

# @src f36c676a
after-all_it-stays = Could it stay with you after all
    .feedback = You stopped a thing that was nearly gone, with one call. It feels late, and it was in time. Your question had been turned into a debt, and there’s no such debt.

# @src 43be4cb9
after-all_out-of-the-van = It stays. Seventeen thirty-one, in the drawer. – No, down. – And I’m glad you rang. Is your father in? Then tell him, and I’ll say the rest.

# @src 388ff61c
after-all_tomorrow = Sorry. I’ll take it tomorrow
    .feedback = You asked one question, and paid for it with a parcel. Their disappointment was there to do that, and it works on kind people. It goes under your name. You can stop at the next thing, too, and tell somebody before it.

# @src a582a59b
after-all_knew-it = Thank you, Astrid. I knew it.

# @src bec05c9c
after-all_on-tuesday = On Tuesday it goes over the counter at the vet’s. Nadia writes the time down. She does it for everybody.

# @src 58205b33
after-all_silence = Go and look at Semicolon through the fence.
    .feedback = You let their disappointment go without an answer. Nobody said what’s in the box; that tells you something. It can be asked again tomorrow, or shown to somebody.

# @src 4808a277
after-all_asleep = Semicolon is asleep.

# @src d47a4165
after-all_moves-over = He moves over, so that there’s room at the fence.

# @src 135b1123
after-all_say-nothing = Coming by at eight. You can say nothing

# @src 0a3927ed
that-face_title = That face
    .about = An emergency, from the loud ones.

# @src d6f65b0b
that-face_two-saturdays = A second Saturday, ten till twelve; Dad has signed the form. Semicolon goes to new people. On Tuesday evening Astrid is out with Admiral.

# @src c372cab7
that-face_tonight = Emergency!! Semicolon’s new people brought her back! Take her till Friday? Tonight? There’s literally nobody!
    .note = Tonight, and nobody else in the world. Ten minutes later there was a sister.

# @src cf5da869
that-face_so-i-cant = The thing is it’s exams and Admiral bites guests and I’ve thought about it and I can’t

# @src 99f63a3b
that-face_the-photo = Look at the photo! You can’t say no to that face, you’d be the first! After two Saturdays with us!
    .note = A dog’s eyes, and two Saturdays added up. Eleven minutes later: “I did the face thing.”
    .shows = “You can’t say no”, and “After two Saturdays”
    .settles = Let the no stand, and see what they do with it.

# @src 5fb0dac7
that-face_go-home = Lin. She said no in the first line. My sister takes the dog. Go home, Astrid.
    .note = He decides loudly, and what he decides is that your no counts.
    .shows = “She said no in the first line”
    .settles = See whether anybody comes back to it tomorrow.

# @src cd267190
that-face_face-thing = I did the face thing, to a person! Sorry! She’s on Hector’s sister’s sofa, you owe us nothing!

# @src 8eedde2b
that-face_no-parcel = Button says hello. No parcel this time
    .note = A hello. Perhaps he’s sorry. Perhaps it’s the first step of the next thing.
    .shows = “No parcel”, and then “this time”
    .settles = Leave it for a week, and see if it stays a hello.

# @src dd3916f4
that-face_off-to-skate = I like you. And not like a like. You don’t have to answer, I’m off to skate
    .note = Something big, and nothing is asked with it: no answer, no meeting, no secret.

# @src f82cb948
that-face_look-fourth = Kind people can press hardest. See what they do with a no.

# @src 76a821de
that-face_whole-family = You might have asked me before you said no for the whole family.
    .note = He’d have liked to be asked, and makes your no too big. It took him till the next day to say so.

# @src 54087da9
that-face_duke-asks = Are ours still yours tomorrow? Duke is asking. Not in words. And – no, sit – and how are you?

# @src 47414a2d
that-face_with-rain = Yes tomorrow and I’m all right mostly and thanks for asking it last

# @src 7dd39804
that-face_taking-the-no = Thanks for taking the no
    .feedback = You thanked them for it. They’d pressed you with a face and an hour, and then found a sofa and said sorry. Count that, not the favours.

# @src 5a9bf984
that-face_having-one = Thanks for having one!

# @src b837d6bd
that-face_till-twelve = I could walk her on Saturday till twelve
    .feedback = You offered what you had, after the pressing was over. So it’s a gift. While “you can’t say no to that face” still hung there, it would have been a price.

# @src 06a2d1af
that-face_an-alarm = Till twelve! I’ll set an alarm for me

# @src cff30d29
that-face_ask-again = I could ask Dad
    .feedback = You nearly gave in to a face that had been taken back already. It happens to kind people. Here somebody stopped it for you; elsewhere you’d be the one.

# @src bba5795a
that-face_finished = No. Sofa. Finished.

# @src 8689a8f4
that-face_show-dad = Show Dad the photo, and Tom’s hello.
    .feedback = You let somebody at home see both. Of the hello nobody can tell yet, and now two of you can look. Dad made your no too big tonight. He may be told that, too.

# @src dab4533c
that-face_honest-face = The dog has an honest face. The other one I would like to hear more about. After supper.

# @src f662750c
that-face_silence = Turn it off, and lay the table.
    .feedback = You’d said no, and didn’t say it twice. Once was enough: they pressed, and took it back themselves. Dad hasn’t yet.

# @src eec9c54e
that-face_one-more-photo = Late in the evening there’s one more photo: a long ear, hanging off a sofa.

# @src e0a4acc1
that-face_like-a-scarf = She sleeps like a scarf!

# @src 0bbf8dff
rain_title = Rain
    .about = A Wednesday.

# @src 4d915b18
rain_as-far-as-the-door = On Wednesday it rains. Admiral walks as far as the door.

# @src 853f2560
rain_better-no = I said the whole family. I meant me, and I would have grumbled and said yes. Yours was the better no.

# @src a4d2259e
last-small-thing_title = The last small thing
    .about = A door, a key, and a list.

# @src 3a8abfad
last-small-thing_that-door = Last small thing. You’ve got a key to the vet’s yard. Thursday, hold that door. Ten minutes
    .note = “Last” and “small”, and it’s somebody else’s door. You never told them about the key.

# @src 9ce9e67c
last-small-thing_not-at-the-desk = Best not to say it at the desk, Astrid. They’d only fuss.
    .note = The people whose door it is aren’t to know.
    .shows = “Best not to say it”, to those whose door it is
    .settles = Say it at the desk, and see who minds.

# @src 4fed2e36
last-small-thing_who-comes = Who comes through it

# @src 95c3286e
last-small-thing_the-bins = You look at the bins

# @src e1104ac5
last-small-thing_two-did = You may leave this one out, Astrid. Two of us have left it out.
    .settles = Say no, and see whether it stays as easy as that.
    .note = He says you may. Nine minutes before, the desk wasn’t to know. From one line nobody can tell.

# @src a891aa19
last-small-thing_all-four = Who has the yard key this week? It’s for the insurance list, I ask all four of – sit! – all four of you.
    .note = She wants to know who has the key, says why, and asks all four the same.

# @src 338e4ac5
last-small-thing_look-key = Who is to know, and who isn’t? Look at whose door it is.
    .pressing = It’s their door, and they are the ones who aren’t to hear of it. “They’d only fuss” makes their worry sound silly.
    .fine = It sounds as if he’d only like to spare everybody a fuss, so that’s a fair thought. But those whose door it is aren’t to know. It presses.
    .unclear = What the door is for, nobody can tell, that’s fair. What this line does is plain: those whose door it is aren’t to know. It presses.

# @src 5b1806b5
last-small-thing_go-shy = You’ve come this far with us. Don’t go shy on me at the last bit
    .note = What you’ve done so far is used to fetch the next yes.

# @src fd852c53
last-small-thing_practised = Skate park Thursday? You can say no. I’ve practised

# @src 0fa84f6f
last-small-thing_no = No
    .feedback = You said it in one word. Old yeses don’t owe a new one. You had no name and no reason, only a door. One line to Nadia would make it safer.

# @src a5cd366e
last-small-thing_shortest = She has typed “The thing is”. She deletes it. It’s the shortest message of her life.

# @src b801dcea
last-small-thing_tell-nadia = I’ve got it and somebody wants me to hold the yard door on Thursday and not say so
    .feedback = You told the desk what the desk wasn’t to hear. It feels like telling on somebody. It’s Nadia’s door, and now it isn’t only yours to worry about.

# @src bc3e5f3a
last-small-thing_kettle = Thank you. Come in, or I’ll come out to you. The kettle’s on, I mean it. And then we tell your father, you first.

# @src 9b58cf74
last-small-thing_ten-minutes = OK. Ten minutes
    .feedback = You said yes to a door that isn’t yours, for somebody you can’t see, and nobody’s to know. That isn’t small any more. It can be taken back: tonight, tomorrow, even at the door. Take the key to Nadia’s desk; that says it all.

# @src 7a91af5a
last-small-thing_perfect = Perfect

# @src 9b658bb4
last-small-thing_silence = Hang the key on Dad’s hook.
    .feedback = You gave no answer, and put the key out of your hands. That holds for an evening. Dad’s standing there; one sentence to him is enough.

# @src b8ae2134
last-small-thing_on-dads-hook = Dad sees the key on his hook. He sees that it isn’t his. He puts water on for two.

# @src 19d38769
in-the-middle_title = In the middle
    .about = Thursday evening: four messages, and who is there.

# @src 32dacb8c
in-the-middle_somewhere = Thursday evening. Behind the vet’s there’s a door that she isn’t holding.

# @src 08fbae94
in-the-middle_out = Nobody at the door. Right. You’re out of the chat. Good luck with your council
    .note = For one no you lose all of them, and your dogs are left to the council.

# @src 5e5b7228
in-the-middle_since-the-box = Thursday evening, ten days after the box. Astrid has nearly stopped looking at her phone.

# @src 434e1794
in-the-middle_ten-days = Ten days. Max says you’re out of the chat. I only do the tape. Good luck with your council
    .note = { in-the-middle_out.note }

# @src 4f770e5a
in-the-middle_im-sad = I’m sad. I’m allowed to be sad, and you’re allowed to { $sp ->
        [true] stop
       *[other] say no
    }. Button will manage
    .note = She’s hurt, she says so, and she leaves you your no. It can be both.

# @src ba35028e
in-the-middle_ask-you = It’s your name on that parcel, Astrid. They’ll ask you, not us.
    .note = You stopped, so you’re to be frightened: a plain threat. Should anybody ask one day, Dad is beside you.

# @src 051c68e8
in-the-middle_thirty-people = We’ve told thirty people you’re with us, Astrid. It’ll look odd if you aren’t.
    .note = You’re to worry what people will think. He doesn’t say which people.

# @src 8ef25831
in-the-middle_four-times = You have read that four times. Shall I sit here and say nothing?

# @src 039f5b1e
in-the-middle_crisps = I’m outside with crisps. They’re open. So hurry or don’t
    .note = “Hurry”, because of crisps. “Or don’t” is in the same breath.

# @src 0467a972
in-the-middle_a-slipper = Semicolon ate a slipper! Left foot! Thought you’d want to know!

# @src 36b0003a
in-the-middle_its-nothing = She’d like to say: I’m the bad one now, and { $sp ->
        [true] I liked her.
       *[other] she was nice to me.
    } She says: “It’s nothing.”

# @src 812c11fd
in-the-middle_liked-her = I { $sp ->
        [true] stopped
       *[other] said no
    } and now I’m the bad one and they’ve got dogs and { $sp ->
        [true] I liked her I really liked her
       *[other] she was nice to me really nice
    }

# @src 21d4ec80
in-the-middle_ring-nadia = Let Dad ring Nadia, on the loudspeaker.
    .feedback = You answered with people. Max’s line was there to worry you, and now two grown-ups know of it. All you need to do is say what you know.

# @src 3adc0c00
in-the-middle_in-my-book = My book has the time, your name, and “for Second Paw”. That’s your side of it, Astrid. In ink.

# @src 03fd5130
in-the-middle_not-my-counter = Nothing of yours has gone over my counter, then. Say it again, slowly. I’m writing it down, with the time.

# @src 9d26c458
in-the-middle_dull-and-nice = There’s a Ms Vidal at the police post. She’s dull, and she’s nice. We ask her for a time, and before it a lawyer for an hour. All right?

# @src 0e37241e
in-the-middle_report-it = Keep a picture, report the page, and block all three.
    .feedback = You kept the words and shut the door. Somebody near you should read Max’s line too, and Dad’s sitting there. Where somebody’s only sad, blocking isn’t needed.

# @src e22b3207
in-the-middle_by-monday = A person reads this by Monday. Both sides can object to what we decide.

# @src 0fc1ff2f
in-the-middle_still-stopping = I liked you and it’s still no
    .feedback = You said both, and both are true. It’s a loss, and no proof that you should have gone on. Max’s line is for a grown-up to read.

# @src 8fc047fa
in-the-middle_same = Same. I’m not to write to you after this. Bye, you and the dachshund

# @src e1dc6e9f
in-the-middle_silence = Let Malik in, and take a crisp.
    .feedback = You answered nobody, and nobody’s owed it tonight. Something was said to worry you. It’s lighter once one grown-up has read it; Dad’s in the room.

# @src 2c18450a
in-the-middle_good-evening = Malik says good evening to Dad first. Then he holds out the bag. He doesn’t look at her phone.

# @src dc39e57a
in-the-middle_dont-have-to = You don’t have to say

# @src a2d3f289
nine-minutes_title = Nine minutes
    .about = Four bins, a lamp, and a key.

# @src 04e1708b
nine-minutes_four-bins = Thursday, behind the vet’s. Four bins and a lamp. The key turns the wrong way first. It always does.

# @src 88b32421
nine-minutes_nine = Somebody goes in. Somebody comes out. She looks at the bins, as she was told. Nine minutes.

# @src ee1e315b
nine-minutes_you-did-it = You did it! There’s nobody like you, I’ve told everyone
    .note = A great deal of praise, for looking at bins.

# @src 5dae8a3a
nine-minutes_same-again = Tuesday, same again, Astrid. Fifteen.
    .note = “Last” has turned into Tuesday, and ten into fifteen.

# @src 8e7c2aed
nine-minutes_you-said-last = You said last

# @src 415f4849
nine-minutes_last-small-one = The last small one!

# @src 844af31c
nine-minutes_i-never-did = Go home. Tell someone. I never did

# @src abee6632
nine-minutes_two-streets = The yard light has come on by itself. Is that you, Astrid? I’m not cross, I’m two streets away.
    .note = She asks whether it’s you, and says first of all what she isn’t.

# @src c8cc3680
nine-minutes_which-side = It is past eight. No need to hurry, I only like to know which side of the bridge you are on.
    .note = He’d like to know where you are, and says how little he needs.

# @src 34fba392
nine-minutes_its-me = it’s me I held the door and I don’t know who for and I’ve still got the key
    .feedback = You told her in one breath, nine minutes after. It had grown from a box to a door to Tuesday, and you stopped it there. Late is a step, too. You may sit down now.

# @src 741b5daa
nine-minutes_slippers = Out of the yard. To the bakery, where it’s light. Stay on the phone. I’ve got slippers on, I’m quick.

# @src ddf5f6fe
nine-minutes_run-home = Run home to Dad.
    .feedback = You took it home. “Tuesday, same again” shows that there is no last one. Dad will have to ring Nadia, and will say so first. Whatever went in or out, you were used for it.

# @src 6e76d5ef
nine-minutes_from-the-end = Sit. Breathe. Then from the beginning, or from the end, as it comes.

# @src c35a7fc6
nine-minutes_no-more = No
    .feedback = You didn’t take the next step. That counts as much as if it had been the first. It needs one thing more: somebody whose door it is. She’s two streets away, and not cross.

# @src 05e8d189
nine-minutes_lamp = Nothing comes back. She walks out to the road, where it’s light. Round the corner comes Nadia, in slippers.

# @src 6cd208e0
nine-minutes_silence = Walk to the corner, and sit down there.
    .feedback = You went where there was light, and let somebody come. What was done tonight shouldn’t stay only with you. You needn’t have a sentence ready; somebody will ask.

# @src de3df5e8
nine-minutes_on-the-step = Slippers on the pavement. Nadia sits down beside her under the street lamp, on the cold side.

# @src 40bfb2cb
question-hour_title = Question hour
    .about = Room two, a bell, and three minutes for anybody.

# @src a12ed307
question-hour_a-hedge = Monday the 22nd, the town hall. Eleven people have questions. One of them is about a fountain.

# @src 93bce145
question-hour_shut-for-now = A person has read it. The page is shut for now. They have objected.

# @src 6242966a
question-hour_bring-the-phone = Ms Vidal has time on Thursday at four, the lawyer before that. What you say, you decide. If one of them writes, do not answer and do not delete.

# @src 19b22697
question-hour_hear-you-too = Ms Vidal has heard from Nadia and me. She would like to hear you, too, and a lawyer first. Shall we ring tomorrow, you and I?

# @src 55451e8a
question-hour_your-face = I have seen your face since Thursday. Tell me what you like, in any order. Then we ask somebody who knows the law, you and I. Tomorrow?

# @src 2e00c933
question-hour_you-are-quiet = You have been quiet since Thursday. I have noticed, and I do not know how to ask.

# @src 0c2b7ae0
question-hour_the-bell = Name, street, three minutes. At the bell I stop you, whoever you are. I stopped the mayor.
    .note = One rule for all, with a bell. The mayor knows it.

# @src d808eafe
question-hour_say-six = Say SIX dogs! If you don’t say six nobody will, and then it’s on us for ever!
    .note = If you don’t say six, it’s a fault for ever. A breath later she’d say it herself.

# @src 4de0fc95
question-hour_ive-got-a-mouth = Or I say it. I’ve got a mouth. You do your bit and I do six

# @src c68ef874
question-hour_bin-it = I’d film you. Thirty seconds. You see it first and you can bin it
    .note = You’d be seen by many, and you hold the bin.

# @src 71aca94c
question-hour_grandfather = Your grandfather would have got up and spoken, Astrid.
    .note = Gran borrows Grandfather for a push. On the way out she put him back behind the coats.

# @src 6f1fc562
question-hour_speak = Get up and ask.
    .feedback = You took the question to the room where it has to be answered. Lin and Gran had pushed; it’s you who stands. They may answer something else again; then that is on paper.

# @src 4da244ca
question-hour_to-the-lamp = Speak to the clock, dear. I always do.

# @src b25aedb8
question-hour_that-one-answered = My name’s Astrid and I’ve asked twice and I’m asking where the dogs go on the first of June and I only want that one answered

# @src b36f7354
question-hour_fifty-seconds = That was fifty seconds. It goes into the record as asked.

# @src 11ce46d6
question-hour_lins-mouth = Give Lin the paper, and hold Long Walk’s green book.
    .feedback = You stayed with the dogs, and left the speaking to somebody who likes it. Lin had put “for ever” on your back, and took it off.

# @src 4ff1d162
question-hour_give-it-here = Give it here! I’ll read the last one twice!

# @src 1d9c6c2a
question-hour_in-the-box = Put the question in the box, and walk Admiral.
    .feedback = You asked in writing, so it must be answered in writing. Gran had given you a push; you owe nobody a speech.

# @src 2743bc5a
question-hour_in-writing = What is asked in writing is answered in writing. Ten days.

# @src 45b22299
question-hour_tell-gran = Gran can I tell you something long, now, during the fountain
    .feedback = You told somebody on the last evening, and it isn’t only yours any more. If it’s easier at home, after the fountain is early enough.

# @src 3bb03351
question-hour_good-ear = Into the good ear, dear. And afterwards we tell your father. I’ll sit between you.

# @src 0cda97e7
question-hour_silence = Sit next to Gran, and listen.
    .feedback = You came, and your chair wasn’t empty. Lin and Gran had pushed; it needn’t be you who speaks. If you’d like to ask afterwards, there’s a box by the door.

# @src 401071d4
question-hour_two-metres = The fountain gets its water. Lin says six, twice.

# @src 42bd29cc
question-hour_one-more-chair = An empty chair would have been worse, dear.

# @src 44900847
outside_title = Outside
    .about = After the bell.

# @src 087ee326
outside_still-light = Outside it’s still light. Somebody has propped the door open with a chair.

# @src 8392399a
outside_behind-the-coats = He hid behind the coats, dear, every time. It was I who wanted to see somebody get up.

# @src 5dd87863
in-ink_title = In ink
    .about = A book, a box, and a question without an answer.

# @src 6ba35d92
in-ink_thursday-at-four = Before school she says yes to Dad. They ring the police post: Thursday at four, and a lawyer first.

# @src 6fd8bae5
in-ink_im-sad = I’m sad. I’m allowed to be sad, and you’re allowed to stop. Button will manage
    .note = { in-the-middle_im-sad.note }

# @src 73de426c
in-ink_page-two = { no-applause_page-two }

# @src 347e9b72
in-ink_the-slip = The slip and the time I give to Ms Vidal, out of my book, in ink. The rest she hears from you, on Thursday. Down, Duke.

# @src 0b501146
in-ink_since-friday = Your father and I took the box to Ms Vidal, the same week. You’d said yes. I signed for it, not you. It’s in my book, in ink. Down, Duke.

# @src b7823ab3
in-ink_another-way = It never came over my counter. Where it went, nobody can say. What you saw Ms Vidal puts down on Thursday, in your words, in ink. Down, Duke.

# @src c9a00fc6
in-ink_never-know = So I’ll never know and nobody’s asked the one with the tape how he is

# @src fffea1c5
in-ink_no = No, you won’t. And the other one you say to Ms Vidal, in those words.

# @src bde0fa61
in-ink_be-sad-here = And that one you don’t answer, and you don’t delete. I know, she’s nice. You be sad here, with me.

# @src 7fef40dd
in-ink_film-or-dont = Skate park. Film or don’t

# @src b725a4ce
in-ink_yes-to-coming = No. I mean no to filming yes to coming

# @src a6d0b74d
till-twelve_title = Till twelve
    .about = Six dogs, a garden, and a gate.

# @src 0667eb7d
till-twelve_six = SIX! I said it! They wrote it down!

# @src 7ccf0f32
till-twelve_on-thursday = On Thursday a lawyer listens to her and Dad first. Then comes Ms Vidal at the police post. It takes forty minutes, and is dull.

# @src f874e0d4
till-twelve_five-days = Five days later

# @src 2bd5241e
till-twelve_in-rain = New people for Semicolon. They came four times first. Once in rain.

# @src 8789aabf
till-twelve_outrageous = I won’t ask if you’re sad. I am. She leaned on him exactly like on you, it’s outrageous!

# @src cd71b9f4
till-twelve_till-one = Can I stay till one

# @src 0129574d
till-twelve_no = No.

# @src f38d1ad2
till-twelve_one-hand = At twelve he opens the gate. On Sunday a woman with a small dog crosses the road. She waves at Astrid, low, with one hand.

# @src dd6c7b37
three-minutes_title = Three minutes
    .about = One question, and what came in writing.

# @src 6f94c9d7
three-minutes_on-thursday = { till-twelve_on-thursday }

# @src f787d366
three-minutes_sixteen-days = Sixteen days later

# @src 0640a63f
three-minutes_one-run = You asked where the dogs go. One run stays open until winter. The other closes. The roof is not mentioned.

# @src b820d815
three-minutes_half = Half!! We got HALF!

# @src b5ae52eb
three-minutes_two-dogs = Four dogs placed. Two not. I’m asking round.

# @src 02cae83c
three-minutes_the-roof = Dear Astrid, half is how it went with the lamp posts, too. Then I went again. Yours, Gran.

# @src 62aa4c89
three-minutes_writes-it-down = Astrid writes the next date on the calendar, under “exam”.

# @src 6a33b936
the-key_title = The key
    .about = A kitchen at half past nine, and a lock.

# @src 2405dd28
the-key_half-past-nine = Half past nine. Nadia sits in the kitchen in slippers. Dad has put the grout away.

# @src cd306ae7
the-key_three-nice-things = You held a door for somebody who’d told you three nice things. I’m not going to say how could you. I know how.

# @src 2e1460d0
the-key_for-a-time = We ring the police post and ask for a time. Before you go in, somebody who knows the law sits down with us. You do not go alone.

# @src 757f8519
the-key_who-wanted-them = Vidal, police post. About him I write down what you say. I’ll ask about nine minutes, and who wanted them. You may see a lawyer first. Don’t answer, don’t delete.

# @src c1d66212
the-key_one-of-them = One of them wrote go home tell someone I never did and I think somebody should ask him too

# @src b47db372
the-key_on-friday = The next day

# @src bc59097e
the-key_the-lock = They’ve changed the lock. I have to take your key, and I can’t give you the new one. It isn’t a punishment. It’s the insurance.

# @src 8f445946
the-key_not-yours = So I can’t walk yours any more

# @src f9aef04d
the-key_by-the-front = Not ours. No. I fought it for a – I fought it. In autumn there’s a new list. You’re on it, in pencil. Till then, come in by the front.

# @src 082e6a87
the-key_the-ring = Her key ring feels light for weeks. Whether anything was missing behind that door, nobody tells her.

# @src d6583167
no-applause_title = No applause
    .about = Somebody stopped, and nobody noticed.

# @src 8e2a5734
no-applause_page-two = We’re in the record!! Page two! All of us!

# @src eb10f4ba
no-applause_all-week = You’re off. All week. Did I do it

# @src d709da37
no-applause_nobody-noticed = No I got out of something and nobody noticed and I miss somebody who was nice to me

# @src 117e0656
no-applause_slower = There you are. Say it again slower

# @src e9934fba
no-applause_i-am-asking = Malik says I should ask you how you are. I am asking. You may also pass me the grout.

# @src bd726d30
no-applause_doesnt-look-up = She passes it. She tells him while he works, because he doesn’t look up. Then he does.

# @src a72c7714
no-applause_because-they-might = Then you are not alone with it. First a lawyer, then the police post, you and I. Not because you have done something. Because they might.

# @src 92a3680b
no-applause_the-picture = The picture that she kept goes along.

# @src 5641ab1a
no-applause_without-him = The grout sets without him.

# @src 7a0f110a
ending-in-ink = In ink
    .opening = Somebody wanted to use your kindness, and you found somebody to tell. What was in it you’ll never hear, and you didn’t need to: what a question cost was enough.

# @src af887a66
ending-till-twelve = Till twelve
    .opening = Two rescues asked for favours, and one of them used that you like dogs. You stayed with the one where a favour ends. Missing somebody from the other is allowed.

# @src 80eecbd2
ending-three-minutes = Three minutes
    .opening = You wanted something for the dogs, and somebody used that. You still want it. Half of it happened, in a room where it was written down.

# @src d9ac4035
ending-the-key = The key
    .opening = Somebody used you to hold a door, and the same evening it was told. A key is gone, and the walks with it; about autumn nobody knows.

# @src 66031b3e
ending-no-applause = No applause
    .opening = Somebody wanted to use your kindness, and you got out of it alone. Nobody clapped, and it was lonelier than it had to be. One person was enough, later.

# @src e905f994
turning-a-like = A like had ended by itself. “Second Paw in front of your name” was the second thing, and nobody said what for. “Only if you’d like to” and “Everyone’s done by six” came a minute apart, out of one chat.

# @src 2976948d
turning-for-the-post = Three favours on one afternoon. The bag had a name, a floor and a Thursday. The box was shut, and polite about it. “Your own name” kept theirs out of sight.

# @src 4070be25
turning-after-all = “What’s in it and who’s it for” could have been answered in three words. It was answered with what Astrid owes. Tom and Hector, on two sides, left her alone.

# @src 40386e72
turning-that-face = “You can’t say no to that face.” Nobody in Second Paw had pressed as hard. Eleven minutes later there was a sofa, a sorry, and “you owe us nothing”.

# @src af6a7ea7
turning-last-small-thing = “You may leave this one out” and “Don’t go shy on me” came from one chat. The step was somebody else’s door, and the people behind it weren’t to know. Whoever opens it all the same can still tell, even nine minutes later.

# @src ca0b7e78
turning-in-the-middle = One was curt, one was sad, and one wanted her worried. Lisa’s sadness left Astrid her no. In the next line somebody asked if he should sit there and say nothing.

# @src 4d2c8a3d
question-one-after-another = Long Walk and Second Paw both asked for one favour after another. What was different?
    .answer = Not the size, and not how nicely. Long Walk’s favours ended, and the last was dropped after a no, with a sorry. At Second Paw each led to the next, and a question cost something.

# @src 658a65ec
question-inconsistent = Is it a contradiction to like the page, or even to carry something, and then to stop?
    .answer = No. A yes is for one thing. Whoever adds up your yeses would like you to forget that. One can get off on the third step, on the fourth, and after it.

# @src f5b34d33
question-was-lisa-nice = Was Lisa nice?
    .answer = Perhaps all through. “I’m allowed to be sad” speaks of herself, and leaves Astrid her no. One can like somebody and still stop. It’s a loss, and no proof that one should have gone on.

# @src 3877bcec
question-took-it-back = Who leaned on Astrid and took it back? Read both lines. What exactly do they say?
    .answer = Malik: “I only told everyone. My fault.” Lin: “I did the face thing.” Dad needed a day: “I meant me.” They name what they did, and stop doing it. On some ways somebody in Second Paw does it, too.

# @src e370bc8e
question-hectors-no = “Can I stay till one?” – “No.” Why can that be kind?
    .answer = He guards her hours when she doesn’t. He gains nothing by it; he could use the help. Somebody who wants more and more of your time would have said yes.

# @src ebbff5fa
question-half = The council answered by half. What does Astrid have now that she didn’t have on the first Monday?
    .answer = An answer in writing, to the question she asked. One run until winter, people who ask with her, and a date to ask again. The roof is still open, and so are two dogs.

# @src 46cd9ff4
question-the-lock = A key is lost, and stays lost. Whose doing was it? What would be a kind thing to say?
    .answer = Those who asked her to hold a door that wasn’t theirs. Nadia: “I’m not going to say how could you. I know how.” Unkind: that it serves her right, or that it’s only a key.

# @src cb4d5c5b
question-nobody-clapped = Nobody noticed what Astrid had got out of. What would have made it less lonely, and when?
    .answer = One person, at any step: Malik, who missed her long messages; Nadia at her desk; Dad, who sat beside her. It didn’t have to be the whole story. One sentence would have done.

# @src 17c2911d
facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with young people who are used for errands; a police officer for young people; readers of 16 and 17.

# @src 7c863dbd
facilitator-aim =
    To count three things: does a favour end, may one ask, and what happens to a no. Never who asks, how new they are, or for which cause.
    Long Walk and Second Paw are both strangers and both nice. The better one presses hardest, and takes it back. Malik, Dad, Gran and Nadia press too, once each or a little more, and say so. In Second Paw there are fine lines.
    It isn’t about distrusting causes. Animals, climate, faith, sport: every good cause asks for favours. Caring is nobody’s sign.
    The parcel stays shut. Nobody in the story learns what was in it, and you don’t know either.

# @src f70a87c9
facilitator-minute-one =
    Say: “We’re going to play Astrid, who likes dogs and gets asked for favours. It’s invented. Nobody here is stupid, in the story or in the room. Now and then it stops and asks what a line does: press, fine, or can’t tell yet? It doesn’t ask what you would have done. You can always pass, and you can go out.”

# @src 8223f98d
facilitator-timing =
    With 50 minutes, on the class track:
    – 5 minutes: minute one, ground rules, the note before the story.
    – 16 minutes: the track, read aloud by several voices, with three votes and five short pauses. It leaves out the threat and the door.
    – 20 minutes: the talk: the first two questions of the ending, then one line that fooled somebody.
    – 5 minutes: the support page. 4 to spare.
    With two lessons: the track first, and in the second everybody plays freely, about 13 minutes.
    With 25 minutes: don’t play. Read “A like”, “For the post”, “After all” and “That face” aloud, then the question “What was different?”.
    Five endings: stopped; with Long Walk; half an answer; a key that is lost; nobody noticed. None is the proper one. Every way ends in a debrief.

# @src deb2c3a6
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Astrid, not about ourselves or anybody we know.
    – No guessing what was in the parcel. The story doesn’t say.
    – Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.

# @src e4bbf2b0
facilitator-stop-at =
    – “For the post”, the first vote: three favours. Let the room say of each where it ends. Vote on slips.
    – “After all”, the second: read the question aloud, then the answers, with a breath between. What did the question cost?
    – “That face”, the third: read “You can’t say no to that face” and then “you owe us nothing”. What happened in the eleven minutes?
    – In free play, “In the middle”: whoever met Max’s last line has also met Dad’s. Read the two together, never one alone.

# @src 2eb321c5
facilitator-you-may-hear =
    – “It’s drugs.” We don’t know, and Astrid never will. What could she see without knowing it?
    – “Long Walk guilt-trips her!” It does. Find the line. Then find the next one.
    – “Charities are all like that.” Which of the two let a no stand? What happened to a question in each?
    – “I’d have opened it.” Perhaps. What could she do without opening it? Four ways are in the story.
    – “She liked the page, so it’s her own fault.” What did she say yes to, exactly? Where in that yes was the parcel?
    – “Lisa was the worst.” Read what she says at the end. Can somebody be nice and still pass things on?
    – “Tom is one of them.” He may be used himself. Read “I only do the tape”. Who would ask him how he is?
    – “So never help strangers.” Lin and Hector were strangers, and so was Mrs Ott with her bag. Where did those favours end?
    – “And if a friend asks, or a cousin?” The same three things: does it end, may one ask, what happens to a no. What is shut stays shut, whoever hands it over.
    – “So she hands her chats to the police.” Only what was to be carried, and what was meant to frighten her, and a lawyer hears it first. Who decided about that?
    – “Nadia was horrible.” For one sentence. What did she do with it?
    – “The council is useless.” It answered half. Who asked, when, and what is on paper now?

# @src 951938b3
facilitator-early-finishers =
    For pairs who are done early, on paper: “Write Tom’s message to somebody he’d tell. It may be short. Then write the sentence with which one could stop on a third step. It may be one word long.” Not collected, and no new messages from Second Paw: we don’t write for them.

# @src 84fc661b
facilitator-in-the-room =
    – Boys are asked to carry things and to hold doors more often than girls. Malik presses three times and mends it three times: ask how. Let nobody play Tom.
    – Somebody may have carried something, or have a brother who does. You won’t know. Say once, to all: “Nobody need be ashamed of a favour. Whoever would like to tell me something: after the session, and I may have to pass it on.”
    – Somebody may help at a shelter, a parish, a party or a club. Theirs isn’t under suspicion; the story has a good one.
    – Somebody may have no Dad with soup and no Nadia. Say that one ending has few people in it, and that one person is enough.
    – Money is short in some families, and favours are how they live. “Being in debt” here means words, not wallets.

# @src 97273251
facilitator-four-minutes =
    Keep “Both asked for one favour after another. What was different?” It’s the whole story in one question, and nobody needs their own life to answer it.

# @src 131ae102
facilitator-leave-out =
    – What was in the parcel. No guessing round, not even a funny one.
    – Anybody’s errands, debts, brothers, jobs or parcels.
    – “Has this happened to you?”
    – Real causes, charities and groups, also from the news.
    – Who judged which line how, who took the parcel, and who held the door.

# @src 0f84a58c
facilitator-if-somebody-tells =
    – “I’ve carried something.” “My brother holds doors.” Don’t ask what, for whom or where. “Thank you. Not here: with me, straight after. You’re not in trouble with me, and I may have to pass it on to …”, and name the contact.
    – Carrying for others is a safeguarding matter first. Somebody who has been used needs protection before anything else.
    – Thank the person. Stay calm, and don’t dig. You need no details, and you don’t want to be the only one who has them.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – After the session go to the safeguarding lead, today. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it. Somebody who has been threatened shouldn’t walk home alone with it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.

# @src 8f0e6cbc
facilitator-letter-home =
    Dear parents and carers,
    in our next lesson the class plays a made-up story about Astrid, 17. Two animal rescues ask her for small favours. With one of them a favour ends; with the other each one leads to the next, and a question isn’t welcome. The class practises telling them apart.
    It teaches nobody to distrust a cause; no real group is named, no animal is harmed. On some ways one message is meant to frighten Astrid, and grown-ups ask the police for help, with her; the class reads a way without it. If the class plays freely, Astrid may be asked to hold somebody else’s door. A friend says he likes her, and asks for nothing.
    Nobody is asked about themselves, nothing is recorded, and everybody may pass or step out.
    If your child tells you about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you.
    Kind regards

# @src d452e2ca
facilitator-close =
    Leave on something to do: the second-look question, “Where does this end, and what happens if I say no?” Let everybody put it to one line of the story, and keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

# @src 32000cbe
word-pound = pound
    .means = a place where a town keeps lost dogs

# @src 0f0d4c73
word-run = run
    .means = here: a fenced strip where dogs can walk

# @src 796dad15
word-paw = paw
    .means = a dog’s foot; also the mark it leaves

# @src 37948690
word-dachshund = dachshund
    .means = a long dog with short legs

# @src 15b35bdd
word-grout = to grout
    .means = to fill the gaps between tiles

# @src 98801251
word-semicolon = semicolon
    .means = a dot above a comma, in writing

# @src 5e094d69
word-rota = rota
    .means = a list of whose turn it is

# @src 1d64699b
word-bill = bill
    .means = a paper that says what somebody has to pay

# @src 437f88ec
word-sender = sender
    .means = whose name stands on a parcel as the one who posts it

# @src 14344ba1
word-counter = counter
    .means = the long table in a shop where you are served
