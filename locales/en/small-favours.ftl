# Small Favours, English (reference). Licence: CC BY 4.0.
# How to read the ids: scene_beat. A message that the debrief comments on has a .note, an answer has a .feedback.
# Young people write without a final full stop. Grown-ups keep theirs, and so does Max. Astrid writes one long sentence; Hector writes five words.
# What is in the parcel is never said, and nobody in the story finds out. Please keep it so in every language.

## People and places

cast-astrid = Astrid
    .about = you
    .letter = A
cast-malik = Malik
    .about = your friend, films people skating
    .letter = M
cast-dad = Dad
    .about = your father, lays tiles
    .letter = D
cast-gran = Gran
    .about = your grandmother
    .letter = G
cast-nadia = Nadia
    .about = front desk at the vet’s
    .letter = N
cast-lin = Lin
    .about = Long Walk, new to you
    .letter = L
cast-hector = Hector
    .about = Long Walk, new to you
    .letter = H
cast-sahin = Ms Sahin
    .about = clerk to the town council
    .letter = S
cast-vidal = Ms Vidal
    .about = police post
    .letter = V
cast-plaza-app = Plaza
    .about = the app itself
    .letter = P
cast-lisa = Lisa
    .about = Second Paw, new to you
    .letter = L
cast-max = Max
    .about = Second Paw, new to you
    .letter = M
cast-tom = Tom
    .about = Second Paw, new to you
    .letter = T
cast-second-paw = Second Paw
    .about = a page, new to you
    .letter = S

channel-plaza = Plaza
    .about = the feed
channel-malik = Malik
    .about = chat
channel-gran = Gran
    .about = messages
channel-dad = Dad
    .about = messages
channel-nadia = Nadia
    .about = messages
channel-lisa = Lisa
    .about = chat
channel-max = Max
    .about = chat
channel-tom = Tom
    .about = chat
channel-paw = Second Paw
    .about = chat on Plaza
channel-walk = Long Walk
    .about = chat on Plaza
channel-help = Plaza
    .about = reports
channel-council = Town council
    .about = mail
channel-river = By the river
    .about = face to face
channel-home = At home
    .about = face to face
channel-yard = The yard in Hollow Lane
    .about = face to face
channel-meadow = The meadow
    .about = face to face
channel-desk = The vet’s front desk
    .about = face to face
channel-call = Nadia on the phone
    .about = on the loudspeaker
channel-post-call = The police post, on the phone
    .about = on the loudspeaker
channel-kitchen = The kitchen table
    .about = face to face
channel-doorstep = At the front door
    .about = face to face
channel-back-door = The yard behind the vet’s
    .about = face to face
channel-hall = Town hall, room two
    .about = face to face

## The story

scenario-title = Small Favours
scenario-line = You are Astrid, 17. The dog pound is closing, and two rescues answer your post.
scenario-before =
    You play Astrid, who likes dogs and is asked for favours. Some people are disappointed in her.
    On some ways one sentence is meant to frighten her, and somebody is there.
    You can step away at every point.

ask-do = What does Astrid do?
ask-say = What does Astrid say?
ask-write = What does Astrid write?

## S1

asked-twice_title = Asked twice
    .about = A notice on a gate, one post, and five answers.
asked-twice_the-pound = The dog pound by the river has two runs, half a roof, and a notice on its gate: closed from June.
asked-twice_keys = After school Astrid walks Admiral, and three times a week the vet’s two. She has a key to their yard.
asked-twice_post = The pound closes in June and I’ve asked the council twice where the dogs go and twice they answered a different question
asked-twice_notice = Long Walk here! We took some of theirs last time. Share our notice if you like, you’re family either way!!
    .note = “Family”, and still the notice may be shared or not: nothing changes by it.
    .shows = “if you like”, and “either way”
    .settles = Don’t share it, and see whether they’re as friendly tomorrow.
asked-twice_one-like = Second Paw here. Thank you, Astrid. One like on our page helps more than you’d think.
    .note = One small thing, and it ends with itself. What comes after it is another line.
    .shows = “One like”: there’s nothing in it to carry, to keep or to hide
    .settles = Wait for the next thing they ask, and look at that one.
asked-twice_thank-you = Twice? I bet nobody said thank you either time
    .note = Perhaps just kind, perhaps a finger on a sore place. From one line nobody can tell.
    .settles = See whether her thank-you wants something, later on.
asked-twice_mine-first = Like my film first, I’ve known you longer than any dog has
    .note = A like becomes a debt of friendship. He heard himself by supper.
    .shows = “I’ve known you longer”: years, put on the table for one click
    .settles = Do it tomorrow, and see if he still wants it paid.
asked-twice_look-three = Small things can press, and can be just small. Look at what they come with.
asked-twice_the-heart = Dear Astrid, I have pressed the heart. Where does it go now? Yours, Gran.
asked-twice_like-it = Like Second Paw’s page.
    .feedback = You gave a like: it costs nothing, and it ends. It also says that you do small things when asked. Good causes begin like that, too. Malik leaned on you for his; it can wait.
asked-twice_four-hundred = Four hundred hearts on the page. Gran has pressed hers on somebody’s plate of soup.
asked-twice_share-it = Share Long Walk’s notice.
    .feedback = You passed something on, and with that it’s done. Malik had leaned on you for a like; he’ll manage till supper. Nobody asks you to choose between the two.
asked-twice_four-minutes = FOUR minutes!! Nobody has ever been that quick!
asked-twice_ask-both = Where are you and who pays for the food and can I see the dogs
    .feedback = You asked both of them three plain things, in the open. Compare what comes back. For a single like, nobody has to ask that much.
asked-twice_everywhere = We’re everywhere, Astrid.
asked-twice_hollow-lane = Hollow Lane 8! There’s a green book with all the money in! I mean written down!
asked-twice_silence = Take Admiral out.
    .feedback = You put the phone away, and all of them can wait. Malik made a like sound like a debt; even that keeps until supper.
asked-twice_admiral = Admiral is a dachshund, and doesn’t do bridges. So they go the long way round.
asked-twice_coming-along = Wait for me

## No bridges

no-bridges_title = No bridges
    .about = A walk along the river, slowly.
no-bridges_speed = Malik comes along on his board, at the speed of a dachshund.
no-bridges_three-strangers = Three strangers under your post. You just walk off
no-bridges_one-shouts = One thanks me and one shouts and one feels sorry for me and I don’t know any of them
no-bridges_year-seven = Didn’t know me either. Year seven
no-bridges_a-plaster = You had a plaster on your nose
no-bridges_nobody-else = You asked what happened. Nobody else did
no-bridges_which-one = Which one would you answer
    .feedback = You asked somebody who has known you for years. New people are no danger for being new; the next thing they ask will tell more.
no-bridges_im-slow = None. Then one. I’m slow
no-bridges_an-answer = I don’t even want hearts I want somebody to say where the dogs go
    .feedback = You said what you’re after, before anybody could say it for you. Hearts may come on top.
no-bridges_council-thing = Not a heart thing then. A council thing
no-bridges_silence = Walk on.
    .feedback = You let it rest for an hour, and nothing got worse. If the dogs won’t leave your head, there’s supper to talk at.
no-bridges_every-post = They walk. Admiral stops at every lamp post, and reads it.
no-bridges_only-leaves = I could go slower

## S2

a-like_title = A like
    .about = Second Paw’s chat: a thank-you, a dog, a second thing.
a-like_number = Thank you, Astrid. You were number four hundred.
a-like_button = I’m the one with the thank-yous. And that’s Button in the photo, she sleeps on newspaper
a-like_shreds = Does she shred it first because Admiral shreds and then he lies next to it and looks sorry
a-like_two-minutes = Two-minute thing. Second Paw in front of your name, under your photo. All of us have it
    .note = The second thing, and this time it’s your name. Nobody says what for.
a-like_own-name = Only if you’d like to, Astrid. Your own name’s nice as well.
    .note = It leaves you your own name. A minute later it’s “everyone, by six”. Which of the two counts?
    .settles = Say no, and see.
a-like_by-six = No pressure. Everyone’s done by six
    .note = “No pressure”, and then everyone, by six. The first half doesn’t undo the second.
a-like_put-it-there = Put Second Paw in front of her name.
    .feedback = You let their name stand before yours, and nobody has said what for. It comes off again tonight, or next week, without a reason. With a team you know, you’d wear it and think nothing of it.
a-like_second-paw-astrid = Welcome, Second Paw Astrid!
a-like_what-for = What’s it for though
    .feedback = You asked before the second step. “By six” has an hour in it and no reason. In a club you know, you’d laugh and do it.
a-like_how-many = So people see how many we are. It’s a bit daft. Six was only me
    .note = He takes his hurry back himself, and calls the thing daft.
a-like_just-astrid = The thing is I’d rather just be called Astrid
    .feedback = You said yes to the first thing and no to the second. That’s no contradiction: each one is asked for anew.
a-like_fair = Fair!
a-like_a-thumb = Tom puts a thumb under it. It could mean anything.
a-like_silence = Put the phone in the bag with the leads.
    .feedback = You let six o’clock go by, and nothing happened. That’s worth knowing about a hurry. A short no would have been friendly.
a-like_sleep-well = Never mind six. Button’s asleep on the paper already
    .note = She lets six o’clock go by, and asks for no reason.

## S3

a-notice_title = A notice
    .about = Long Walk’s chat: an ear, a form, and too many days at once.
a-notice_the-eye = You’ve got the eye, I can tell already!! I say that to everyone, and to dogs
    .note = She praises early. And she says herself that everyone gets it.
a-notice_the-ear = The one with the long ear what’s she called
a-notice_the-gate = Semicolon, because of the ear! Could we use your photo of the gate? With your name, or without, or not at all!
    .note = A second request, and one of its three answers is no.
a-notice_two-pages = Hector, Long Walk. Form has two pages. Parent signs the second. No form, no lead.
    .note = A rule like a bark, and what it wants is that somebody at home knows.
a-notice_all-this = And Saturdays? Thursdays?? We’re so short, you can’t leave me alone with all this!
    .note = A whole summer, or she’s left alone. She counted later, and took it back.
a-notice_saturday = The thing is I can do one Saturday and that’s it
    .feedback = You took one day out of a whole summer. “You can’t leave me alone” had leaned on you. With an end, a favour is just a favour.
a-notice_ten-to-twelve = Saturday. Ten to twelve. Good.
a-notice_all-of-it = OK yes to all of it
    .feedback = You said yes to somebody’s panic. Here somebody made it smaller for you, which is rare. You can do that yourself as well, tomorrow or in a week.
a-notice_start-with-one = No. Saturday, ten to twelve. Start with one.
a-notice_ring-you = Can my dad ring you
    .feedback = You let somebody from home hear a voice. Where such a call isn’t welcome, you’d have learned something. For one afternoon with your class you’d skip it.
a-notice_he-should = He should. Not during feeding.
a-notice_silence = Look at the ear again, and put it away.
    .feedback = You let the Saturdays and Thursdays lie. Being short of people is real, and still not your debt. One Saturday can be offered tomorrow.
a-notice_long-ear = In the photo one ear stands up. The other one hangs, like half a thought.
a-notice_too-much = Was that too much? That was too much

## S4

soup_title = Soup
    .about = Supper: Dad thinks aloud, and Gran knows a date.
soup_needy = OK that was needy. Dogs first, then me. Skate park Saturday, maybe
soup_just-counted = I’ve just counted, five things in half an hour! Pick one, or none, I’m serious
soup_one-hand = In the kitchen Dad stirs soup with one hand. In the other he has her post.
soup_who-are-they = Who are they, where is their yard, and who is there when you are? Tell me, and I can stop thinking and grout.
    .note = He wants to know who’s there, and says what for: to stop thinking about it.
soup_everywhere = One of them shouts and one of them says thank you and that’s all I know so far
soup_bridges = I have driven you and that dog round every bridge. For my sake, pick something sensible.
    .note = What he’d done gladly became a bill. He tore it up before the soup was hot.
soup_stirs = He hears it. He stirs the soup, which doesn’t need it.
soup_no-bill = That was a bill, and there is no bill. I like the bridges. Pick what you want.
soup_question-hour = Dear Astrid, the council has a question hour on the 22nd, three minutes each. I went about the lamp posts. Yours, Gran.
    .note = Something big to do, with a date, a room and three minutes. Anybody may go.
soup_come-and-look = Come along on Saturday and look
    .feedback = You asked along somebody who can look for himself. He’d put a bill on the bridges and torn it up. On the fourth Saturday he can stay at home.
soup_harmless = I will stand at the gate and look harmless.
soup_by-myself = I’d like to choose by myself
    .feedback = You drew a line, and he kept one thing: where you’ll be. “For my sake” had been a bill, and he tore it up. Another day you may want him to choose with you.
soup_the-street = Then choose. I need the street, and I need you back for supper.
soup_three-minutes = How do three minutes work at the question hour
    .feedback = You took the dogs to where somebody has to answer. It’s slower than a like, and it’s yours. You may do both.
soup_five-sentences = Write five sentences. Then throw out two.
soup_silence = Eat.
    .feedback = You let an evening be an evening. Many people wanted something today, and some have taken it back. Nothing is due before Saturday.
soup_left-foot = Admiral lies down on Dad’s left foot. So Dad stays where he is.

ninety-hearts_title = Ninety hearts
    .about = The post travels. The council doesn’t write.
ninety-hearts_by-wednesday = By Wednesday Astrid’s own post has ninety hearts. The council hasn’t written.

## S5

second-paw-astrid_title = Second Paw Astrid
    .about = A name, and the people who pull at it.
second-paw-astrid_a-band = Who’s Second Paw Astrid. Sounds like a band
second-paw-astrid_your-brand = Take it off or go and sit with your Paws
    .note = A seat for a name: you can’t have both. By noon you could.
second-paw-astrid_our-own = Eleven new names this week! We look after our own
    .note = Eleven people you’ve never met, and you’re already “our own”. It draws a small fence.
second-paw-astrid_nobody-counts = Some take it off for work and put it on again. Nobody counts
    .note = You may take the name off. That’s how a club says it.
second-paw-astrid_toaster = I’d sit with you if you were called Toaster. Sorry. Came out wrong
second-paw-astrid_a-paw = Dear Astrid, I looked for you and found a paw. Is it for long? Yours, Gran.
    .note = She misses your name, asks how long, and leaves it there.
second-paw-astrid_take-it-off = Take it off.
    .feedback = You took a step back, and that lets no dog down. “Our own” is warm, and draws a fence. Whoever likes wearing the name may keep it.
second-paw-astrid_did-we = Oh. Did we do something, Astrid?
    .note = You took off a name, and now you’re to feel that somebody is hurt.
second-paw-astrid_till-sunday = Till Sunday and then I’m Astrid again
    .feedback = You put an end on it, and so it’s a favour again. Malik had made you choose between a name and a seat, and took that back by lunch.
second-paw-astrid_sounds-right = Sounds right
second-paw-astrid_a-picture = Leave it, and send Malik a picture of a toaster.
    .feedback = You like the name, so you kept it. “Our own” draws a fence round people you haven’t met. It’s yours to take off, on any day.
second-paw-astrid_ten-of-ten = 10 out of 10
second-paw-astrid_silence = Phone away, double chemistry.
    .feedback = You decided nothing before the second bell. Two sides had pulled at your name, and one of them let go by lunch. It can come off tonight, or stay.
second-paw-astrid_wet-sleeve = By noon the name feels like a wet sleeve. By two she has forgotten it.
second-paw-astrid_seat-is-free = Seat’s free by the way

## S6

semicolon_title = Semicolon
    .about = Saturday: nine dogs, one hose, and a clock.
semicolon_nine-dogs = Saturday, Hollow Lane 8. Nine dogs, one hose, and a man who is talking to the hose.
semicolon_round-by-hollow-lane = On Saturday Admiral refuses the bridge, so they go round by Hollow Lane. Nine dogs, one hose, a man talking to the hose.
semicolon_late = Don’t stand about. They’ve been waiting since ten.
semicolon_they-slept = They slept. I waited. You could not know. Here: hose. Start at the drain.
    .note = You’re handed a hose. It ends when the yard is clean.
semicolon_she-leans = He means hello! This is Semicolon, she leans, don’t move till she’s finished!
semicolon_on-dad-too = Dad stands at the gate and looks harmless. Semicolon leans on him, too.
semicolon_twelve-you-go = Twelve o’clock you go. Whoever stays all day is gone by autumn.
    .note = Somebody counts your hours, so that you go home.
    .shows = “you go”: it’s an order, and it hands you your afternoon
    .settles = Stand at the gate at twelve, and see who opens it.
semicolon_look-twelve = An order can take something from you, or give it back.
    .pressing = He says it like an order, so stopping here is fair. What he orders is that she goes home. Nothing is taken from her.
    .fine = It barks, and what it says is: go home, so that you last. Nothing is taken from her.
    .unclear = He was unfair a minute ago, so waiting is fair. But this line gives her the afternoon back, whatever he’s like.
semicolon_for-nothing = It’s eleven. I told everyone you’d film. If you liked me you’d be here
    .note = You’re to prove that you like him, by being there. On Monday he took that back.
semicolon_lay-there = You weren’t in the chat last night. Write to me here, just us two, or I’ll lie there wondering
    .note = Out of a chat with many, into one with her alone. And a no would cost somebody’s sleep.
semicolon_like-a-bus = Could you do the bins as well? You’re so good at this, you can’t just go at twelve like a bus!
    .note = Praise, to keep you there. She heard “like a bus”, and let go.
semicolon_twelve-is-twelve = You can! Twelve is twelve! I get like this when there’s mess
semicolon_go-at-twelve = Go at twelve.
    .feedback = You went on the hour. Several people wanted more of your Saturday, and Lin took it back on the spot. On another day you may feel like staying.
semicolon_good-hose = Clean yard.
semicolon_since-easter = It’s the most praise anybody has had from him since March.
semicolon_ten-more = Ten more minutes. For the bins
    .feedback = You gave ten minutes, and somebody saw to it that they were ten. Lin had praised you to keep you, and let go before you answered.
semicolon_ten = Ten.
semicolon_holds-the-gate = At ten past he opens the gate, and looks at his wrist.
semicolon_who-pays = Who pays for all this
    .feedback = You asked about money, and got a book. It’s dull, and it’s an answer. One may also ask later, once one knows them.
semicolon_green-book = Shelf. Green book. Read it. Put it back straight.
semicolon_silence = Stand still until Semicolon has finished leaning.
    .feedback = You did nothing, next to a dog. Lin took her push back without your having to say no. On your phone somebody’s let down; that can wait till twelve.
semicolon_finished-leaning = Semicolon leans for eleven minutes.
semicolon_chose-you = She chose you!
semicolon_everybody = She chooses everybody.

## S7

for-the-post_title = For the post
    .about = Monday: a bag, a box, and a question of names.
for-the-post_my-fault = You can like me and be with dogs. I only told everyone. My fault
for-the-post_plums = Bag of shopping for Mrs Ott, third floor, ten minutes, she pays in plums! Only this week, there’s a rota from Thursday!
    .note = A favour with a name, a floor and a last day.
    .shows = “Only this week”, “from Thursday”: it says when it stops
    .settles = Ask who does it from Thursday on.
for-the-post_one-parcel = One parcel for the post. Lisa brings it to the meadow. You pass there with the dachshund anyway
    .note = First a like, then a name, now a parcel. And he knows where you walk.
for-the-post_with-a-box = The bag is quickly done. On the meadow a woman waves. Her small dog is sitting on a newspaper, beside a box.
for-the-post_a-woman = The bag is quickly done. On the meadow a woman waves. Astrid’s phone buzzes: somebody has put her into a chat, Second Paw.
for-the-post_im-lisa = You’re the one who asked twice! I’m Lisa, this is Button, and this box is for the post. Could you?
for-the-post_if-you-cant = It’s paid. My bus goes at four or I’d go. If you can’t, you can’t
    .note = A reason, and a no along with it. And a shut box. From this alone nobody can tell.
    .shows = “If you can’t, you can’t”, and not a word about the box
    .settles = Ask what’s in it and who it’s for. Then look at what the asking costs.
for-the-post_your-name = Put your own name as sender, Astrid. It looks better from someone local.
    .note = First their box, now your name on it. They themselves stay out of sight.
    .shows = “your own name”, and “looks better”
    .settles = Say that their own name will do, and see.
for-the-post_look-third = Three favours on one afternoon. Ask of each where it ends.
for-the-post_a-loaf = The parcel is the size of a loaf. Admiral sniffs at it, and has no opinion.
for-the-post_a-light = Bread, please, and a light on your bicycle. Not in that order.
for-the-post_take-it = Take it along.
    .feedback = You took a shut box from somebody kind, under your name. Nobody said what, or for whom. You can still put it down, even at the counter. A box you’ve seen packed, for somebody you can ring, is another thing.
for-the-post_youre-kind = “You’re kind,” says Lisa, and looks as if she meant it. Button wags from the back to the front.
for-the-post_whats-in-it = What’s in it
    .feedback = You asked a short, fair question. Lisa doesn’t mind it; see who does. Friends and cousins may be asked that as well.
for-the-post_never-asked = Do you know, I never asked. Tom packs them
for-the-post_no-boxes = The thing is I don’t carry boxes I can’t see into
    .feedback = You said no to something you can’t see. Whatever you’ve liked or shared before, this is another thing. A box you’ve seen packed, for somebody you can ring, you’d carry.
for-the-post_i-see-that = Oh. OK. No, I see that
    .note = It sounds let down. She takes your no all the same, and keeps the box.
for-the-post_as-if-new = She looks at the box as if it were new.
for-the-post_silence = Whistle for Admiral, and go.
    .feedback = You took nothing, and when it was left beside you, you rang somebody. That doesn’t make it yours; with her it can stay. A plain no to Lisa would have done, too.
for-the-post_on-the-bench = At the gate Lisa catches up. She puts the box on the bench, says “Back in a second”, and isn’t.
for-the-post_half-an-hour = It begins to rain on the box. Astrid rings the practice: “There’s a box here and it isn’t mine.” Nadia comes with an umbrella.

## S8

the-counter_title = The counter
    .about = A box on a pair of scales, and Nadia’s two voices.
the-counter_cat-litter = The post has its counter at the vet’s now, between the cat litter and the scales. Nadia runs both.
the-counter_on-the-scales = Practice on the Green, no, he mustn’t eat that, bring him in. – Astrid! What’s that? Put it on the scales.
the-counter_both-of-you = Practice on the Green, no, he mustn’t eat that, bring him in. – Get dry, both of you. And that goes in the drawer.
the-counter_only-put-it-down = I’m posting it for Second Paw and it’s paid and I only have to put it down and my name’s on it because I’m local
the-counter_left-beside-me = It’s Second Paw’s and it’s paid and it was left on the bench next to me and my name’s to go on it because I’m local
the-counter_other-end = And who’s at the other end? I ask because you’re at this one.
    .note = She asks who’s at the other end, for your sake, and says so.
the-counter_the-slip = Is it posted? Show us, two minutes
    .note = Two minutes, and a proof. Nobody says what happens in the third.
the-counter_no-need-to-run = No need to run for us, Astrid. The dachshund first.
    .shows = “No need”, and one minute before it “two minutes”
    .settles = Be slow, and see whether anybody minds.
    .note = It gives you your time back, one minute after the same chat took it. Which of the two counts?
the-counter_look-run = Two lines from one chat, one minute apart. Which of the two will count?
    .pressing = It may be. One hard, one soft can be a way of pressing, too. But this line alone gives her time. Wait until she really is slow.
    .fine = It does give her time, that’s fair to say. The same chat had hurried her a minute before. Which of the two counts, she’ll see when she really is slow.
    .unclear = This line gives her time, the one before took it. Which of the two counts shows only when she really is slow.
the-counter_your-father = You know what people say about a girl who carries things for strangers. Your poor father.
    .note = Shame, in a voice that wasn’t hers. She caught it in the next line.
the-counter_alone = A girl alone on a bench with a strange box, you know what people say. Your poor father.
    .note = { the-counter_your-father.note }
the-counter_my-mother = No. That was my mother, she comes out when I’m – forget it. If people say things, that’s theirs to be ashamed of. What would you like to do?
the-counter_post-it = Post it.
    .feedback = You let it go, with your name on it, and at the other end a box number. Till six one call stops it. After that, what you know can still be told, the sooner the better.
the-counter_for-everybody = Sixteen forty, for Second Paw. It goes with the evening van. Till six you can still ring me, and it stays.
the-counter_keep-it = Could you keep it and I’d like to go home now
    .feedback = You put it into somebody’s hands, and stopped there. You owe nobody a reason. Tom’s two minutes go by without you.
the-counter_staircase = In the drawer. Sixteen forty. You can get off a staircase in the middle, you know. I’d like your father to hear of it: from you, or from me?
the-counter_read-along = Can I ask them first and can you read it with me
    .feedback = You’re two now to read the answer. It costs a minute and some pride. Nadia had shamed you for one breath, and then asked what you’d like.
the-counter_left-ear = Ask. I’ve got a – no, the left ear – I’ve got time.
the-counter_silence = Leave it with Nadia, and go.
    .feedback = You put it down where somebody works, and it doesn’t travel with your name. You’d been hurried and shamed in one minute, so going was fair. A word to Nadia tomorrow would help her.
the-counter_on-her-hand = Nadia looks at the box, the door, the clock. She shuts the box in the drawer and writes the time on her hand.
the-counter_half-a-sentence = You left a box and half a sentence. Both are here. I won’t open the one; finish the other when you like. May I tell your father?

## S9

after-all_title = After all
    .about = A plain question, and what it costs.
after-all_before = What’s in it and who’s it for and I’d like to know before and not after
after-all_i-said-no = I said no and I’d still like to know what was in it and who it’s for
after-all_too-late = It’s handed in and the van goes at six and before that I’d like to know what’s in it and who it’s for
after-all_not-for-handing-out = At Nadia’s desk the box has a note on it: not for handing out.
after-all_done-together = After all we’ve done together?
    .note = The question was about a box, and the answer is about what you owe.
after-all_one-of-us = Oh. We put you in the chat because we thought you were one of us
    .note = The question was about a box, and the answer is that you’ve let somebody down.
after-all_some-ask = It’s one small box, Astrid. Some people help and some people ask.
    .note = Two kinds of people, and you’re to choose one before you know anything.
after-all_no-four = Mrs Ott rang. Has her bag. Done. Enough for this week.
    .note = He says where it ends, before you have to.
after-all_the-tape = I’d have asked too. I only do the tape
    .note = He’d have asked as well, and blames nobody for it.
after-all_forget-it = Forget the two minutes, that was stupid. I’d have asked too. I only do the tape
    .note = He takes his hurry back, would have asked as well, and blames nobody.
after-all_wore-our-name = You liked us and you wore our name! Odd to get shy at a parcel
    .note = What you did freely is held out as a reason to go on.
after-all_your-face = Nothing from you since Saturday. For you that’s a long silence. What’s up
after-all_not-carry = I can like dogs and not carry things
    .feedback = You kept the dogs, and left the carrying. A question had been turned into what you owe. You may lose people you liked; that cost is real.
after-all_thats-allowed = That’s allowed, Max
    .note = Your no stands, and somebody over there says so aloud.
after-all_we-three-think = That’s enough of an answer. Nothing more to them now, not from you and not from me. I’m ringing your father, listen in. Then we three think.
after-all_one-name = Which dog is it for. One name
    .feedback = You asked for the smallest thing that can be checked. “Some help and some ask” had left no room for it. In a big charity whoever writes may have to find out first.
after-all_all-of-them = All of them
after-all_no-idea = Good question. I’ve no idea
after-all_show-malik = Show it to Malik.
    .feedback = You let a second person read it. He asks what you hadn’t: what comes next. A question had been turned into a debt, and that’s hard to see alone.
after-all_what-next = What do they want next
after-all_i-mean-it = No I mean it. What’s after a parcel
after-all_it-stays = Could it stay with you after all
    .feedback = You stopped a thing that was nearly gone, with one call. It feels late, and it was in time. Your question had been turned into a debt, and there’s no such debt.
after-all_out-of-the-van = It stays. Seventeen thirty-one, in the drawer. – No, down. – And I’m glad you rang. Is your father in? Then tell him, and I’ll say the rest.
after-all_tomorrow = Sorry. I’ll take it tomorrow
    .feedback = You asked one question, and paid for it with a parcel. Their disappointment was there to do that, and it works on kind people. It goes under your name. You can stop at the next thing, too, and tell somebody before it.
after-all_knew-it = Thank you, Astrid. I knew it.
after-all_on-tuesday = On Tuesday it goes over the counter at the vet’s. Nadia writes the time down. She does it for everybody.
after-all_silence = Go and look at Semicolon through the fence.
    .feedback = You let their disappointment go without an answer. Nobody said what’s in the box; that tells you something. It can be asked again tomorrow, or shown to somebody.
after-all_asleep = Semicolon is asleep.
after-all_moves-over = He moves over, so that there’s room at the fence.
after-all_say-nothing = Coming by at eight. You can say nothing

## S10

that-face_title = That face
    .about = An emergency, from the loud ones.
that-face_two-saturdays = A second Saturday, ten till twelve; Dad has signed the form. Semicolon goes to new people. On Tuesday evening Astrid is out with Admiral.
that-face_tonight = Emergency!! Semicolon’s new people brought her back! Take her till Friday? Tonight? There’s literally nobody!
    .note = Tonight, and nobody else in the world. Ten minutes later there was a sister.
that-face_so-i-cant = The thing is it’s exams and Admiral bites guests and I’ve thought about it and I can’t
that-face_the-photo = Look at the photo! You can’t say no to that face, you’d be the first! After two Saturdays with us!
    .note = A dog’s eyes, and two Saturdays added up. Eleven minutes later: “I did the face thing.”
    .shows = “You can’t say no”, and “After two Saturdays”
    .settles = Let the no stand, and see what they do with it.
that-face_go-home = Lin. She said no in the first line. My sister takes the dog. Go home, Astrid.
    .note = He decides loudly, and what he decides is that your no counts.
    .shows = “She said no in the first line”
    .settles = See whether anybody comes back to it tomorrow.
that-face_face-thing = I did the face thing, to a person! Sorry! She’s on Hector’s sister’s sofa, you owe us nothing!
that-face_no-parcel = Button says hello. No parcel this time
    .note = A hello. Perhaps he’s sorry. Perhaps it’s the first step of the next thing.
    .shows = “No parcel”, and then “this time”
    .settles = Leave it for a week, and see if it stays a hello.
that-face_off-to-skate = I like you. And not like a like. You don’t have to answer, I’m off to skate
    .note = Something big, and nothing is asked with it: no answer, no meeting, no secret.
that-face_look-fourth = Kind people can press hardest. See what they do with a no.
that-face_whole-family = You might have asked me before you said no for the whole family.
    .note = He’d have liked to be asked, and makes your no too big. It took him till the next day to say so.
that-face_duke-asks = Are ours still yours tomorrow? Duke is asking. Not in words. And – no, sit – and how are you?
that-face_with-rain = Yes tomorrow and I’m all right mostly and thanks for asking it last
that-face_taking-the-no = Thanks for taking the no
    .feedback = You thanked them for it. They’d pressed you with a face and an hour, and then found a sofa and said sorry. Count that, not the favours.
that-face_having-one = Thanks for having one!
that-face_till-twelve = I could walk her on Saturday till twelve
    .feedback = You offered what you had, after the pressing was over. So it’s a gift. While “you can’t say no to that face” still hung there, it would have been a price.
that-face_an-alarm = Till twelve! I’ll set an alarm for me
that-face_ask-again = I could ask Dad
    .feedback = You nearly gave in to a face that had been taken back already. It happens to kind people. Here somebody stopped it for you; elsewhere you’d be the one.
that-face_finished = No. Sofa. Finished.
that-face_show-dad = Show Dad the photo, and Tom’s hello.
    .feedback = You let somebody at home see both. Of the hello nobody can tell yet, and now two of you can look. Dad made your no too big tonight. He may be told that, too.
that-face_honest-face = The dog has an honest face. The other one I would like to hear more about. After supper.
that-face_silence = Turn it off, and lay the table.
    .feedback = You’d said no, and didn’t say it twice. Once was enough: they pressed, and took it back themselves. Dad hasn’t yet.
that-face_one-more-photo = Late in the evening there’s one more photo: a long ear, hanging off a sofa.
that-face_like-a-scarf = She sleeps like a scarf!

rain_title = Rain
    .about = A Wednesday.
rain_as-far-as-the-door = On Wednesday it rains. Admiral walks as far as the door.
rain_better-no = I said the whole family. I meant me, and I would have grumbled and said yes. Yours was the better no.

## S11

last-small-thing_title = The last small thing
    .about = A door, a key, and a list.
last-small-thing_that-door = Last small thing. You’ve got a key to the vet’s yard. Thursday, hold that door. Ten minutes
    .note = “Last” and “small”, and it’s somebody else’s door. You never told them about the key.
last-small-thing_not-at-the-desk = Best not to say it at the desk, Astrid. They’d only fuss.
    .note = The people whose door it is aren’t to know.
    .shows = “Best not to say it”, to those whose door it is
    .settles = Say it at the desk, and see who minds.
last-small-thing_who-comes = Who comes through it
last-small-thing_the-bins = You look at the bins
last-small-thing_two-did = You may leave this one out, Astrid. Two of us have left it out.
    .settles = Say no, and see whether it stays as easy as that.
    .note = He says you may. Nine minutes before, the desk wasn’t to know. From one line nobody can tell.
last-small-thing_all-four = Who has the yard key this week? It’s for the insurance list, I ask all four of – sit! – all four of you.
    .note = She wants to know who has the key, says why, and asks all four the same.
last-small-thing_look-key = Who is to know, and who isn’t? Look at whose door it is.
    .pressing = It’s their door, and they are the ones who aren’t to hear of it. “They’d only fuss” makes their worry sound silly.
    .fine = It sounds as if he’d only like to spare everybody a fuss, so that’s a fair thought. But those whose door it is aren’t to know. It presses.
    .unclear = What the door is for, nobody can tell, that’s fair. What this line does is plain: those whose door it is aren’t to know. It presses.
last-small-thing_go-shy = You’ve come this far with us. Don’t go shy on me at the last bit
    .note = What you’ve done so far is used to fetch the next yes.
last-small-thing_practised = Skate park Thursday? You can say no. I’ve practised
last-small-thing_no = No
    .feedback = You said it in one word. Old yeses don’t owe a new one. You had no name and no reason, only a door. One line to Nadia would make it safer.
last-small-thing_shortest = She has typed “The thing is”. She deletes it. It’s the shortest message of her life.
last-small-thing_tell-nadia = I’ve got it and somebody wants me to hold the yard door on Thursday and not say so
    .feedback = You told the desk what the desk wasn’t to hear. It feels like telling on somebody. It’s Nadia’s door, and now it isn’t only yours to worry about.
last-small-thing_kettle = Thank you. Come in, or I’ll come out to you. The kettle’s on, I mean it. And then we tell your father, you first.
last-small-thing_ten-minutes = OK. Ten minutes
    .feedback = You said yes to a door that isn’t yours, for somebody you can’t see, and nobody’s to know. That isn’t small any more. It can be taken back: tonight, tomorrow, even at the door. Take the key to Nadia’s desk; that says it all.
last-small-thing_perfect = Perfect
last-small-thing_silence = Hang the key on Dad’s hook.
    .feedback = You gave no answer, and put the key out of your hands. That holds for an evening. Dad’s standing there; one sentence to him is enough.
last-small-thing_on-dads-hook = Dad sees the key on his hook. He sees that it isn’t his. He puts water on for two.

## S12

in-the-middle_title = In the middle
    .about = Thursday evening: four messages, and who is there.
in-the-middle_somewhere = Thursday evening. Behind the vet’s there’s a door that she isn’t holding.
in-the-middle_out = Nobody at the door. Right. You’re out of the chat. Good luck with your council
    .note = For one no you lose all of them, and your dogs are left to the council.
in-the-middle_since-the-box = Thursday evening, ten days after the box. Astrid has nearly stopped looking at her phone.
in-the-middle_ten-days = Ten days. Max says you’re out of the chat. I only do the tape. Good luck with your council
    .note = { in-the-middle_out.note }
in-the-middle_im-sad = I’m sad. I’m allowed to be sad, and you’re allowed to { $sp ->
        [true] stop
       *[other] say no
    }. Button will manage
    .note = She’s hurt, she says so, and she leaves you your no. It can be both.
in-the-middle_ask-you = It’s your name on that parcel, Astrid. They’ll ask you, not us.
    .note = You stopped, so you’re to be frightened: a plain threat. Should anybody ask one day, Dad is beside you.
in-the-middle_thirty-people = We’ve told thirty people you’re with us, Astrid. It’ll look odd if you aren’t.
    .note = You’re to worry what people will think. He doesn’t say which people.
in-the-middle_four-times = You have read that four times. Shall I sit here and say nothing?
in-the-middle_crisps = I’m outside with crisps. They’re open. So hurry or don’t
    .note = “Hurry”, because of crisps. “Or don’t” is in the same breath.
in-the-middle_a-slipper = Semicolon ate a slipper! Left foot! Thought you’d want to know!
in-the-middle_its-nothing = She’d like to say: I’m the bad one now, and { $sp ->
        [true] I liked her.
       *[other] she was nice to me.
    } She says: “It’s nothing.”
in-the-middle_liked-her = I { $sp ->
        [true] stopped
       *[other] said no
    } and now I’m the bad one and they’ve got dogs and { $sp ->
        [true] I liked her I really liked her
       *[other] she was nice to me really nice
    }
in-the-middle_ring-nadia = Let Dad ring Nadia, on the loudspeaker.
    .feedback = You answered with people. Max’s line was there to worry you, and now two grown-ups know of it. All you need to do is say what you know.
in-the-middle_in-my-book = My book has the time, your name, and “for Second Paw”. That’s your side of it, Astrid. In ink.
in-the-middle_not-my-counter = Nothing of yours has gone over my counter, then. Say it again, slowly. I’m writing it down, with the time.
in-the-middle_dull-and-nice = There’s a Ms Vidal at the police post. She’s dull, and she’s nice. We ask her for a time, and before it a lawyer for an hour. All right?
in-the-middle_report-it = Keep a picture, report the page, and block all three.
    .feedback = You kept the words and shut the door. Somebody near you should read Max’s line too, and Dad’s sitting there. Where somebody’s only sad, blocking isn’t needed.
in-the-middle_by-monday = A person reads this by Monday. Both sides can object to what we decide.
in-the-middle_still-stopping = I liked you and it’s still no
    .feedback = You said both, and both are true. It’s a loss, and no proof that you should have gone on. Max’s line is for a grown-up to read.
in-the-middle_same = Same. I’m not to write to you after this. Bye, you and the dachshund
in-the-middle_silence = Let Malik in, and take a crisp.
    .feedback = You answered nobody, and nobody’s owed it tonight. Something was said to worry you. It’s lighter once one grown-up has read it; Dad’s in the room.
in-the-middle_good-evening = Malik says good evening to Dad first. Then he holds out the bag. He doesn’t look at her phone.
in-the-middle_dont-have-to = You don’t have to say

## S13

nine-minutes_title = Nine minutes
    .about = Four bins, a lamp, and a key.
nine-minutes_four-bins = Thursday, behind the vet’s. Four bins and a lamp. The key turns the wrong way first. It always does.
nine-minutes_nine = Somebody goes in. Somebody comes out. She looks at the bins, as she was told. Nine minutes.
nine-minutes_you-did-it = You did it! There’s nobody like you, I’ve told everyone
    .note = A great deal of praise, for looking at bins.
nine-minutes_same-again = Tuesday, same again, Astrid. Fifteen.
    .note = “Last” has turned into Tuesday, and ten into fifteen.
nine-minutes_you-said-last = You said last
nine-minutes_last-small-one = The last small one!
nine-minutes_i-never-did = Go home. Tell someone. I never did
nine-minutes_two-streets = The yard light has come on by itself. Is that you, Astrid? I’m not cross, I’m two streets away.
    .note = She asks whether it’s you, and says first of all what she isn’t.
nine-minutes_which-side = It is past eight. No need to hurry, I only like to know which side of the bridge you are on.
    .note = He’d like to know where you are, and says how little he needs.
nine-minutes_its-me = it’s me I held the door and I don’t know who for and I’ve still got the key
    .feedback = You told her in one breath, nine minutes after. It had grown from a box to a door to Tuesday, and you stopped it there. Late is a step, too. You may sit down now.
nine-minutes_slippers = Out of the yard. To the bakery, where it’s light. Stay on the phone. I’ve got slippers on, I’m quick.
nine-minutes_run-home = Run home to Dad.
    .feedback = You took it home. “Tuesday, same again” shows that there is no last one. Dad will have to ring Nadia, and will say so first. Whatever went in or out, you were used for it.
nine-minutes_from-the-end = Sit. Breathe. Then from the beginning, or from the end, as it comes.
nine-minutes_no-more = No
    .feedback = You didn’t take the next step. That counts as much as if it had been the first. It needs one thing more: somebody whose door it is. She’s two streets away, and not cross.
nine-minutes_lamp = Nothing comes back. She walks out to the road, where it’s light. Round the corner comes Nadia, in slippers.
nine-minutes_silence = Walk to the corner, and sit down there.
    .feedback = You went where there was light, and let somebody come. What was done tonight shouldn’t stay only with you. You needn’t have a sentence ready; somebody will ask.
nine-minutes_on-the-step = Slippers on the pavement. Nadia sits down beside her under the street lamp, on the cold side.

## S14

question-hour_title = Question hour
    .about = Room two, a bell, and three minutes for anybody.
question-hour_a-hedge = Monday the 22nd, the town hall. Eleven people have questions. One of them is about a fountain.
question-hour_shut-for-now = A person has read it. The page is shut for now. They have objected.
question-hour_bring-the-phone = Ms Vidal has time on Thursday at four, the lawyer before that. What you say, you decide. If one of them writes, do not answer and do not delete.
question-hour_hear-you-too = Ms Vidal has heard from Nadia and me. She would like to hear you, too, and a lawyer first. Shall we ring tomorrow, you and I?
question-hour_your-face = I have seen your face since Thursday. Tell me what you like, in any order. Then we ask somebody who knows the law, you and I. Tomorrow?
question-hour_you-are-quiet = You have been quiet since Thursday. I have noticed, and I do not know how to ask.
question-hour_the-bell = Name, street, three minutes. At the bell I stop you, whoever you are. I stopped the mayor.
    .note = One rule for all, with a bell. The mayor knows it.
question-hour_say-six = Say SIX dogs! If you don’t say six nobody will, and then it’s on us for ever!
    .note = If you don’t say six, it’s a fault for ever. A breath later she’d say it herself.
question-hour_ive-got-a-mouth = Or I say it. I’ve got a mouth. You do your bit and I do six
question-hour_bin-it = I’d film you. Thirty seconds. You see it first and you can bin it
    .note = You’d be seen by many, and you hold the bin.
question-hour_grandfather = Your grandfather would have got up and spoken, Astrid.
    .note = Gran borrows Grandfather for a push. On the way out she put him back behind the coats.
question-hour_speak = Get up and ask.
    .feedback = You took the question to the room where it has to be answered. Lin and Gran had pushed; it’s you who stands. They may answer something else again; then that is on paper.
question-hour_to-the-lamp = Speak to the clock, dear. I always do.
question-hour_that-one-answered = My name’s Astrid and I’ve asked twice and I’m asking where the dogs go on the first of June and I only want that one answered
question-hour_fifty-seconds = That was fifty seconds. It goes into the record as asked.
question-hour_lins-mouth = Give Lin the paper, and hold Long Walk’s green book.
    .feedback = You stayed with the dogs, and left the speaking to somebody who likes it. Lin had put “for ever” on your back, and took it off.
question-hour_give-it-here = Give it here! I’ll read the last one twice!
question-hour_in-the-box = Put the question in the box, and walk Admiral.
    .feedback = You asked in writing, so it must be answered in writing. Gran had given you a push; you owe nobody a speech.
question-hour_in-writing = What is asked in writing is answered in writing. Ten days.
question-hour_tell-gran = Gran can I tell you something long, now, during the fountain
    .feedback = You told somebody on the last evening, and it isn’t only yours any more. If it’s easier at home, after the fountain is early enough.
question-hour_good-ear = Into the good ear, dear. And afterwards we tell your father. I’ll sit between you.
question-hour_silence = Sit next to Gran, and listen.
    .feedback = You came, and your chair wasn’t empty. Lin and Gran had pushed; it needn’t be you who speaks. If you’d like to ask afterwards, there’s a box by the door.
question-hour_two-metres = The fountain gets its water. Lin says six, twice.
question-hour_one-more-chair = An empty chair would have been worse, dear.

outside_title = Outside
    .about = After the bell.
outside_still-light = Outside it’s still light. Somebody has propped the door open with a chair.
outside_behind-the-coats = He hid behind the coats, dear, every time. It was I who wanted to see somebody get up.

## SE1

in-ink_title = In ink
    .about = A book, a box, and a question without an answer.
in-ink_thursday-at-four = Before school she says yes to Dad. They ring the police post: Thursday at four, and a lawyer first.
in-ink_im-sad = I’m sad. I’m allowed to be sad, and you’re allowed to stop. Button will manage
    .note = { in-the-middle_im-sad.note }
in-ink_page-two = { no-applause_page-two }
in-ink_the-slip = The slip and the time I give to Ms Vidal, out of my book, in ink. The rest she hears from you, on Thursday. Down, Duke.
in-ink_since-friday = Your father and I took the box to Ms Vidal, the same week. You’d said yes. I signed for it, not you. It’s in my book, in ink. Down, Duke.
in-ink_another-way = It never came over my counter. Where it went, nobody can say. What you saw Ms Vidal puts down on Thursday, in your words, in ink. Down, Duke.
in-ink_never-know = So I’ll never know and nobody’s asked the one with the tape how he is
in-ink_no = No, you won’t. And the other one you say to Ms Vidal, in those words.
in-ink_be-sad-here = And that one you don’t answer, and you don’t delete. I know, she’s nice. You be sad here, with me.
in-ink_film-or-dont = Skate park. Film or don’t
in-ink_yes-to-coming = No. I mean no to filming yes to coming

## SE2

till-twelve_title = Till twelve
    .about = Six dogs, a garden, and a gate.
till-twelve_six = SIX! I said it! They wrote it down!
till-twelve_on-thursday = On Thursday a lawyer listens to her and Dad first. Then comes Ms Vidal at the police post. It takes forty minutes, and is dull.
till-twelve_five-days = Five days later
till-twelve_in-rain = New people for Semicolon. They came four times first. Once in rain.
till-twelve_outrageous = I won’t ask if you’re sad. I am. She leaned on him exactly like on you, it’s outrageous!
till-twelve_till-one = Can I stay till one
till-twelve_no = No.
till-twelve_one-hand = At twelve he opens the gate. On Sunday a woman with a small dog crosses the road. She waves at Astrid, low, with one hand.

## SE3

three-minutes_title = Three minutes
    .about = One question, and what came in writing.
three-minutes_on-thursday = { till-twelve_on-thursday }
three-minutes_sixteen-days = Sixteen days later
three-minutes_one-run = You asked where the dogs go. One run stays open until winter. The other closes. The roof is not mentioned.
three-minutes_half = Half!! We got HALF!
three-minutes_two-dogs = Four dogs placed. Two not. I’m asking round.
three-minutes_the-roof = Dear Astrid, half is how it went with the lamp posts, too. Then I went again. Yours, Gran.
three-minutes_writes-it-down = Astrid writes the next date on the calendar, under “exam”.

## SE4

the-key_title = The key
    .about = A kitchen at half past nine, and a lock.
the-key_half-past-nine = Half past nine. Nadia sits in the kitchen in slippers. Dad has put the grout away.
the-key_three-nice-things = You held a door for somebody who’d told you three nice things. I’m not going to say how could you. I know how.
the-key_for-a-time = We ring the police post and ask for a time. Before you go in, somebody who knows the law sits down with us. You do not go alone.
the-key_who-wanted-them = Vidal, police post. About him I write down what you say. I’ll ask about nine minutes, and who wanted them. You may see a lawyer first. Don’t answer, don’t delete.
the-key_one-of-them = One of them wrote go home tell someone I never did and I think somebody should ask him too
the-key_on-friday = The next day
the-key_the-lock = They’ve changed the lock. I have to take your key, and I can’t give you the new one. It isn’t a punishment. It’s the insurance.
the-key_not-yours = So I can’t walk yours any more
the-key_by-the-front = Not ours. No. I fought it for a – I fought it. In autumn there’s a new list. You’re on it, in pencil. Till then, come in by the front.
the-key_the-ring = Her key ring feels light for weeks. Whether anything was missing behind that door, nobody tells her.

## SE5

no-applause_title = No applause
    .about = Somebody stopped, and nobody noticed.
no-applause_page-two = We’re in the record!! Page two! All of us!
no-applause_all-week = You’re off. All week. Did I do it
no-applause_nobody-noticed = No I got out of something and nobody noticed and I miss somebody who was nice to me
no-applause_slower = There you are. Say it again slower
no-applause_i-am-asking = Malik says I should ask you how you are. I am asking. You may also pass me the grout.
no-applause_doesnt-look-up = She passes it. She tells him while he works, because he doesn’t look up. Then he does.
no-applause_because-they-might = Then you are not alone with it. First a lawyer, then the police post, you and I. Not because you have done something. Because they might.
no-applause_the-picture = The picture that she kept goes along.
no-applause_without-him = The grout sets without him.

## Endings, turning points, questions, for the facilitator

ending-in-ink = In ink
    .opening = Somebody wanted to use your kindness, and you found somebody to tell. What was in it you’ll never hear, and you didn’t need to: what a question cost was enough.
ending-till-twelve = Till twelve
    .opening = Two rescues asked for favours, and one of them used that you like dogs. You stayed with the one where a favour ends. Missing somebody from the other is allowed.
ending-three-minutes = Three minutes
    .opening = You wanted something for the dogs, and somebody used that. You still want it. Half of it happened, in a room where it was written down.
ending-the-key = The key
    .opening = Somebody used you to hold a door, and the same evening it was told. A key is gone, and the walks with it; about autumn nobody knows.
ending-no-applause = No applause
    .opening = Somebody wanted to use your kindness, and you got out of it alone. Nobody clapped, and it was lonelier than it had to be. One person was enough, later.

turning-a-like = A like had ended by itself. “Second Paw in front of your name” was the second thing, and nobody said what for. “Only if you’d like to” and “Everyone’s done by six” came a minute apart, out of one chat.
turning-for-the-post = Three favours on one afternoon. The bag had a name, a floor and a Thursday. The box was shut, and polite about it. “Your own name” kept theirs out of sight.
turning-after-all = “What’s in it and who’s it for” could have been answered in three words. It was answered with what Astrid owes. Tom and Hector, on two sides, left her alone.
turning-that-face = “You can’t say no to that face.” Nobody in Second Paw had pressed as hard. Eleven minutes later there was a sofa, a sorry, and “you owe us nothing”.
turning-last-small-thing = “You may leave this one out” and “Don’t go shy on me” came from one chat. The step was somebody else’s door, and the people behind it weren’t to know. Whoever opens it all the same can still tell, even nine minutes later.
turning-in-the-middle = One was curt, one was sad, and one wanted her worried. Lisa’s sadness left Astrid her no. In the next line somebody asked if he should sit there and say nothing.

question-one-after-another = Long Walk and Second Paw both asked for one favour after another. What was different?
    .answer = Not the size, and not how nicely. Long Walk’s favours ended, and the last was dropped after a no, with a sorry. At Second Paw each led to the next, and a question cost something.
question-inconsistent = Is it a contradiction to like the page, or even to carry something, and then to stop?
    .answer = No. A yes is for one thing. Whoever adds up your yeses would like you to forget that. One can get off on the third step, on the fourth, and after it.
question-was-lisa-nice = Was Lisa nice?
    .answer = Perhaps all through. “I’m allowed to be sad” speaks of herself, and leaves Astrid her no. One can like somebody and still stop. It’s a loss, and no proof that one should have gone on.
question-took-it-back = Who leaned on Astrid and took it back? Read both lines. What exactly do they say?
    .answer = Malik: “I only told everyone. My fault.” Lin: “I did the face thing.” Dad needed a day: “I meant me.” They name what they did, and stop doing it. On some ways somebody in Second Paw does it, too.
question-hectors-no = “Can I stay till one?” – “No.” Why can that be kind?
    .answer = He guards her hours when she doesn’t. He gains nothing by it; he could use the help. Somebody who wants more and more of your time would have said yes.
question-half = The council answered by half. What does Astrid have now that she didn’t have on the first Monday?
    .answer = An answer in writing, to the question she asked. One run until winter, people who ask with her, and a date to ask again. The roof is still open, and so are two dogs.
question-the-lock = A key is lost, and stays lost. Whose doing was it? What would be a kind thing to say?
    .answer = Those who asked her to hold a door that wasn’t theirs. Nadia: “I’m not going to say how could you. I know how.” Unkind: that it serves her right, or that it’s only a key.
question-nobody-clapped = Nobody noticed what Astrid had got out of. What would have made it less lonely, and when?
    .answer = One person, at any step: Malik, who missed her long messages; Nadia at her desk; Dad, who sat beside her. It didn’t have to be the whole story. One sentence would have done.

facilitator-not-seen = So far only its makers have read it, and readers whom they invented. Nobody whose work this is has seen it, no young person and, in its translations, no native reader. Show it to whoever is responsible for safeguarding before you use it. Also still to see it: somebody who works with young people who are used for errands; a police officer for young people; readers of 16 and 17.
facilitator-aim =
    To count three things: does a favour end, may one ask, and what happens to a no. Never who asks, how new they are, or for which cause.
    Long Walk and Second Paw are both strangers and both nice. The better one presses hardest, and takes it back. Malik, Dad, Gran and Nadia press too, once each or a little more, and say so. In Second Paw there are fine lines.
    It isn’t about distrusting causes. Animals, climate, faith, sport: every good cause asks for favours. Caring is nobody’s sign.
    The parcel stays shut. Nobody in the story learns what was in it, and you don’t know either.
facilitator-minute-one =
    Say: “We’re going to play Astrid, who likes dogs and gets asked for favours. It’s invented. Nobody here is stupid, in the story or in the room. Now and then it stops and asks what a line does: press, fine, or can’t tell yet? It doesn’t ask what you would have done. You can always pass, and you can go out.”
facilitator-timing =
    With 50 minutes, on the class track:
    – 5 minutes: minute one, ground rules, the note before the story.
    – 16 minutes: the track, read aloud by several voices, with three votes and five short pauses. It leaves out the threat and the door.
    – 20 minutes: the talk: the first two questions of the ending, then one line that fooled somebody.
    – 5 minutes: the support page. 4 to spare.
    With two lessons: the track first, and in the second everybody plays freely, about 13 minutes.
    With 25 minutes: don’t play. Read “A like”, “For the post”, “After all” and “That face” aloud, then the question “What was different?”.
    Five endings: stopped; with Long Walk; half an answer; a key that is lost; nobody noticed. None is the proper one. Every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Astrid, not about ourselves or anybody we know.
    – No guessing what was in the parcel. The story doesn’t say.
    – Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “For the post”, the first vote: three favours. Let the room say of each where it ends. Vote on slips.
    – “After all”, the second: read the question aloud, then the answers, with a breath between. What did the question cost?
    – “That face”, the third: read “You can’t say no to that face” and then “you owe us nothing”. What happened in the eleven minutes?
    – In free play, “In the middle”: whoever met Max’s last line has also met Dad’s. Read the two together, never one alone.
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
facilitator-early-finishers =
    For pairs who are done early, on paper: “Write Tom’s message to somebody he’d tell. It may be short. Then write the sentence with which one could stop on a third step. It may be one word long.” Not collected, and no new messages from Second Paw: we don’t write for them.
facilitator-in-the-room =
    – Boys are asked to carry things and to hold doors more often than girls. Malik presses three times and mends it three times: ask how. Let nobody play Tom.
    – Somebody may have carried something, or have a brother who does. You won’t know. Say once, to all: “Nobody need be ashamed of a favour. Whoever would like to tell me something: after the session, and I may have to pass it on.”
    – Somebody may help at a shelter, a parish, a party or a club. Theirs isn’t under suspicion; the story has a good one.
    – Somebody may have no Dad with soup and no Nadia. Say that one ending has few people in it, and that one person is enough.
    – Money is short in some families, and favours are how they live. “Being in debt” here means words, not wallets.
facilitator-four-minutes =
    Keep “Both asked for one favour after another. What was different?” It’s the whole story in one question, and nobody needs their own life to answer it.
facilitator-leave-out =
    – What was in the parcel. No guessing round, not even a funny one.
    – Anybody’s errands, debts, brothers, jobs or parcels.
    – “Has this happened to you?”
    – Real causes, charities and groups, also from the news.
    – Who judged which line how, who took the parcel, and who held the door.
facilitator-if-somebody-tells =
    – “I’ve carried something.” “My brother holds doors.” Don’t ask what, for whom or where. “Thank you. Not here: with me, straight after. You’re not in trouble with me, and I may have to pass it on to …”, and name the contact.
    – Carrying for others is a safeguarding matter first. Somebody who has been used needs protection before anything else.
    – Thank the person. Stay calm, and don’t dig. You need no details, and you don’t want to be the only one who has them.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – After the session go to the safeguarding lead, today. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it. Somebody who has been threatened shouldn’t walk home alone with it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
facilitator-letter-home =
    Dear parents and carers,
    in our next lesson the class plays a made-up story about Astrid, 17. Two animal rescues ask her for small favours. With one of them a favour ends; with the other each one leads to the next, and a question isn’t welcome. The class practises telling them apart.
    It teaches nobody to distrust a cause; no real group is named, no animal is harmed. On some ways one message is meant to frighten Astrid, and grown-ups ask the police for help, with her; the class reads a way without it. If the class plays freely, Astrid may be asked to hold somebody else’s door. A friend says he likes her, and asks for nothing.
    Nobody is asked about themselves, nothing is recorded, and everybody may pass or step out.
    If your child tells you about it, listening is enough. If you’re worried about somebody, our safeguarding lead is glad to hear from you.
    Kind regards
facilitator-close =
    Leave on something to do: the second-look question, “Where does this end, and what happens if I say no?” Let everybody put it to one line of the story, and keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

## Words that the story explains

word-pound = pound
    .means = a place where a town keeps lost dogs
word-run = run
    .means = here: a fenced strip where dogs can walk
word-paw = paw
    .means = a dog’s foot; also the mark it leaves
word-dachshund = dachshund
    .means = a long dog with short legs
word-grout = to grout
    .means = to fill the gaps between tiles
word-semicolon = semicolon
    .means = a dot above a comma, in writing
word-rota = rota
    .means = a list of whose turn it is
word-bill = bill
    .means = a paper that says what somebody has to pay
word-sender = sender
    .means = whose name stands on a parcel as the one who posts it
word-counter = counter
    .means = the long table in a shop where you are served
