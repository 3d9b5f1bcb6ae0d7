# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src a5aa3702
tactic-spotting-a-need = Spotting a need
    .short = Somebody new turns up just when you are hurting.
    .why = On a bad day, anyone who listens feels like luck. You can’t see from inside that they were looking for a bad day.
    .sign = They know a lot about you before you have told them anything. And they keep coming back to what hurts.
    .apart = Does this come because of you, or because of what hurts? And what is asked next?
    .helps-1 = Look when they wrote, and what had happened just before.
    .helps-2 = Messages from strangers can be switched off.
    .helps-3 = Talk about the sore spot with somebody from before.
    .fine = Someone from class sees a post and writes a kind line. No answer is fine, and so is showing it round.
    .fine-carer = Someone from class or from work sees a post and writes a kind line. No answer is fine, and so is showing it round.
    .fault = Everybody has bad days. Somebody else chose to use one.
    .ordinary = A kind comment

# @src 5c0a1679
tactic-warm-flood = Warm flood
    .short = Lots of praise from somebody who hardly knows you.
    .why = Everybody likes to be noticed, and it doesn’t happen every day. When it all comes at once, you don’t ask how they can know.
    .sign = They say you are special before they know you. It keeps coming, until you feel you owe them something.
    .apart = How could they know that? And what becomes of the kindness once you say no?
    .helps-1 = An answer can wait a day. So can liking.
    .helps-2 = Look back: what came after the last no?
    .helps-3 = Read it aloud, with somebody you’ve known for years.
    .fine = A new friend is keen on you and shows it. They have other friends too, and they’re still nice when you are busy.
    .fine-carer = A teacher praises your child, and tells the child as well. It comes once or twice, and nothing is asked for.
    .fault = Everybody likes kind words. These were picked to be liked.
    .ordinary = A keen new friend

# @src 885cace2
tactic-instant-circle = Instant circle
    .short = Many new people welcome you at once, and all agree.
    .why = When five people say the same thing, it sounds true. And after being left out, a full room feels like home.
    .sign = You talked to one person, and suddenly there are five. They all praise each other, and nobody says “I see it differently”.
    .apart = May somebody there see it differently? And may you go?
    .helps-1 = Scroll back: has anybody there ever disagreed?
    .helps-2 = Keep one evening for people outside the circle.
    .helps-3 = Visit a club near home with somebody, and compare.
    .helps-3-carer = Look at some other group near home, together, and compare.
    .fine = A whole club says hello to you at once. Then two of them argue about the window, and a third forgets your name.
    .fault = Anybody would like a place among people. This one was set up beforehand.
    .ordinary = A friendly club

# @src 9827e92b
tactic-always-on = Always on
    .short = Messages all day and all night, until little else fits in.
    .why = Empty hours are heavy, and here somebody always answers. Soon it’s a habit, and the rest of your day gets small.
    .sign = They write early and late, and ask where you were. To keep up, you sleep less or drop your plans.
    .sign-carer = They write early and late, and ask where you were. To keep up, somebody sleeps less or drops plans.
    .apart = Can you leave it until tomorrow, without having to say why?
    .helps-1 = A chat can be muted for a day. Nobody needs to be told.
    .helps-2 = A phone can sleep in another room.
    .helps-3 = Keep a plan with somebody else, or offer one.
    .fine = A group chat has ninety messages by noon. You can mute it, and nobody asks why.
    .fault = It’s hard to stop answering when the messages never stop. They were sent to fill a day.
    .ordinary = A busy group chat

# @src b3421028
tactic-mirroring = Mirroring your hurt
    .short = They share your hurt, and use it to keep you.
    .why = Your hurt is real, and at last somebody says so. After that, it’s easy to believe the rest as well.
    .sign = They keep your hurt open and do nothing to mend it. If somebody else wants to help, they talk you out of it.
    .apart = Is the hurt left with you, or put to use? And who may help?
    .helps-1 = Look back: what have they done that helped?
    .helps-2 = Write a complaint to somebody who can change things.
    .helps-3 = Spend an hour off the subject with somebody you like.
    .fine = People who were treated like you meet, and say who did it. They help with the letter, and are glad of anybody else who helps.
    .fault = The hurt is real. Anybody may stay angry about it and still leave them.
    .ordinary = People who help

# @src 043e4bee
tactic-purpose = A big purpose
    .short = A big promise with no place, date or name behind it.
    .why = Most of us want to do something that matters. Beside a promise that big, what is left out looks small.
    .sign = They offer you something great, and call your own plans small. You ask what, where and with whom, and get more feeling but no answer.
    .apart = What, where and with whom? Could somebody go there and look?
    .helps-1 = Picture an ordinary Tuesday there. What has nobody said?
    .helps-2 = Talk it over: how would anybody leave? An address alone proves little.
    .helps-3 = Help somewhere near you for two hours, and compare.
    .fine = A group asks for help with something you care about. You may look first, have doubts and stop, and stopping costs nothing.
    .fault = Wanting a life that counts is fine. They left the details out.
    .ordinary = Real volunteering

# @src e14d7e1e
tactic-real-family = “Your real family”
    .short = A new group wants to be all that you have.
    .why = People need to belong, the way they need sleep. On a lonely day, those words feel like a door opening.
    .sign = They say that nobody else really loves you. To stay one of them, you have to lose somebody.
    .apart = May you have others too, and come and go?
    .helps-1 = Tell somebody from before what you know of it.
    .helps-2 = Look back: how do they speak of old friends?
    .helps-3 = Meet an old friend for something ordinary.
    .fine = Friends, a choir or a faith group say “we’re family here”. For some it is the only one. They are glad when you have others, and you may come and go.
    .fault = Everybody needs to belong. Nobody may ask for friends as the price.
    .ordinary = A close team

# @src 2b3d4b4d
tactic-status = A special role
    .short = They promise that you will lead, but others make every rule.
    .why = If you don’t often get to decide, a title feels like respect. At last somebody takes you seriously.
    .sign = They say you’ll lead, but you can’t change a thing. You get a title or a task before anyone asks what you want.
    .apart = What can you decide yourself? And has anybody asked if you want it?
    .helps-1 = Think: what could anybody say no to there?
    .helps-2 = Look back: who has decided things so far?
    .helps-3 = Find, or offer, something to decide this week.
    .fine = Your coach asks you to lead the warm-up. You may do it your way, and you may say no.
    .fine-carer = Somebody asks you to run a stall at the school party. You may do it your way, and you may say no.
    .fault = Wanting a say is fair. They only gave a title.
    .ordinary = A role you choose

# @src 3a61bab4
tactic-romance = Love in a hurry
    .short = Big love in a few days, and soon you must prove it.
    .why = Being in love is lovely at any age. It also makes a yes easy, and makes a question feel mean.
    .sign = They talk of love or a life together before you have met. Then they want proof: a picture, a promise, a secret.
    .apart = Can it wait, and hear “not now”?
    .helps-1 = Wait a week. Love can wait.
    .helps-2 = Nothing big needs deciding while a heart is racing.
    .helps-3 = Look at some of the messages with a friend.
    .fine = Somebody likes you a lot and can hear “not now”. You two may keep it quiet, and each of you may tell a friend.
    .fault = The feelings were real. Using them was somebody else’s choice.
    .ordinary = A crush that waits

# @src b5fd18f0
tactic-gifts = Gifts that become debts
    .short = Presents and favours that you are later asked to pay for.
    .why = When we get something, we like to give something back. It’s a kind habit, and somebody can use it.
    .sign = They give you things you never asked for. Later you hear “after all I did for you”.
    .apart = Is anything counted, or asked for afterwards?
    .helps-1 = “Thank you, but no” is enough. So is no answer.
    .helps-2 = Look back: what was asked for after each present?
    .helps-3 = Tell somebody what came, even if it’s been used.
    .fine = A birthday present, a drink when you’re out of money, a book on loan. Nobody counts, and nothing is asked for later.
    .fine-carer = A birthday present, a pot of soup when you’re ill, a book on loan. Nobody counts, and nothing is asked for later.
    .fault = A present is not a debt. Nothing is owed, even if it was kept.
    .ordinary = A birthday present

# @src c72eff32
tactic-guilt = Making you feel guilty
    .short = They turn what you care about into a reason to obey.
    .why = Nobody likes to let people down. A quick yes makes that feeling stop.
    .sign = They say that if you really cared, you’d have done it by now. If you ask a question, you have let them down.
    .apart = May you say no, and is that the end of it?
    .helps-1 = Anybody can care, and still not do it.
    .helps-2 = Wait until tomorrow. A real duty will still be there.
    .helps-3 = Ask somebody you respect, who gains nothing from the answer.
    .fine = Somebody reminds you of a promise you made. They may be sad if you can’t, and that’s the end of it.
    .fault = Caring about others is no fault, whoever pressed on it.
    .ordinary = A fair reminder

# @src 1608992c
tactic-us-and-them = Us and them
    .short = Only two kinds of people are left: us and them.
    .why = A messy world gets simple, and you’re on the better side. When you are angry, that makes you feel strong.
    .sign = They split people in two for you, with nobody in between. Speak up for somebody, and they ask whose side you are on.
    .apart = Is there room for somebody in between?
    .helps-1 = Think of one person who fits neither side.
    .helps-2 = Remember somebody you like over there.
    .helps-3 = Sit with people who don’t agree about everything.
    .fine = Somebody has a strong opinion and says it loudly. You can argue, keep your own, and still share the chips.
    .fault = In anger, a simple answer is a rest. Anybody may change their mind, at any time.
    .ordinary = A strong opinion

# @src a80a808b
tactic-pulling-away = Pulling you away
    .short = Bit by bit, they make your own people look smaller.
    .why = Everybody is cross with their own people sometimes. Just then, somebody who runs them down seems to understand you.
    .sign = They keep saying small, unkind things about the people who know you. After each talk, those people feel further off.
    .apart = Does somebody say what they saw, and leave the rest to you?
    .helps-1 = Send a hello. It needn’t explain anything.
    .helps-2 = Remember: they hardly know the people they talk about.
    .helps-3 = Keep one thing every week: a meal, a practice, a walk.
    .fine = A friend says that she can’t stand how somebody treats you. She says what she saw, leaves the rest to you, and stays.
    .fault = Each little remark was easy to believe. People are often glad of a hello, even a late one.
    .ordinary = A friend who speaks her mind

# @src 93d5abe5
tactic-secrecy = Secrecy
    .short = You’re asked to hide things from people who care about you.
    .why = A secret is exciting, and it feels close. And nobody likes to break a promise.
    .sign = They want your promise before you know what it’s about. The secret keeps them safe, and leaves you alone with it.
    .apart = Until when, who else may know, and whom does it protect?
    .helps-1 = “I can’t promise that” is a whole answer.
    .helps-2 = A good secret has an end. Look for the day.
    .helps-3 = Tell one person you choose. One is not everybody.
    .fine = A surprise party is a secret until Sunday, and then everyone laughs. And a friend’s own news is theirs to tell.
    .fine-carer = A surprise party is a secret until Sunday, and then everyone laughs. And a friend’s or a sister’s own news is theirs to tell.
    .fault = A promise that was asked for so early may be taken back, even now.
    .ordinary = A surprise party

# @src 90b7e086
tactic-private-app = Moving to a private app
    .short = They move the chat to where nobody else can see it.
    .why = It feels like trust. A quiet corner for two is lovely, and saying no feels rude.
    .sign = They push for it, and the messages vanish. Nobody else can see, and you can’t show anyone.
    .apart = Why there, who could still see it, and what does a no cost?
    .helps-1 = Stay where there are a block and a report button.
    .helps-2 = A “not yet” is enough, and so is no answer.
    .helps-3 = Keep what was written, if that’s safe. Show one person.
    .helps-3-carer = Keep what was written, if that’s safe: don’t wipe it for her. Show one person.
    .fine = A classmate swaps numbers, and doesn’t mind if you say no.
    .fine-carer = Somebody from class or from the parents’ evening swaps numbers, and doesn’t mind a no.
    .fault = This was made to feel kind. Leaving late is still leaving.
    .ordinary = Swapping numbers

# @src 97fc7d59
tactic-checking-risk = Checking who would notice
    .short = Questions about who is near you and who sees your phone.
    .why = It sounds like care, or like a chat about nothing. We answer easy questions before we wonder why.
    .sign = They ask who is at home, who sees your phone, when you are alone. They ask about the people round you, not about you.
    .sign-carer = They ask who is at home, who sees her phone or yours, when one of you is alone. They ask about the people round you, not about you.
    .apart = Is there a reason, and may you leave it without an answer?
    .helps-1 = If it’s been answered, tell somebody what they know now.
    .helps-2 = Leave it without an answer. The chat may end there.
    .helps-3 = Tell somebody near you the question, word for word.
    .fine = Somebody on a youth line asks if you can talk, and says why. Your family asks when you’ll be back, because of the last bus.
    .fine-carer = Somebody on a line asks if you can talk, and says why. At home somebody asks when somebody is back, because of the last bus.
    .fault = A friendly question gets a friendly answer. That’s how people talk.
    .ordinary = A practical question

# @src 80929a9d
tactic-one-voice = Only one voice
    .short = They decide who else you may listen to.
    .why = When you aren’t sure, a clear answer is a relief. Nobody can check everything, so we all trust somebody.
    .sign = They answer for everybody and settle whom you may ask. Ask somebody else, and they are hurt or annoyed.
    .apart = May you ask somebody else as well?
    .helps-1 = Ask somebody near you how they see it.
    .helps-2 = Get a second answer from somebody who has studied it.
    .helps-3 = Leave it open for a week. Nobody has to know at once.
    .fine = A teacher explains things clearly, and is strict about them. You may ask others too, and nobody is hurt.
    .fine-carer = A teacher or a doctor explains things clearly, and is strict about them. You may ask others too, and nobody is hurt.
    .fault = Everybody looks for answers. Somebody hid the other ones.
    .ordinary = A strict teacher
    .ordinary-carer = A clear answer

# @src 86407d2b
tactic-small-steps = Small steps
    .short = Small favours that grow, one after another.
    .why = Each step is nearly nothing. And once you’ve said yes three times, a no feels odd.
    .sign = Each thing they ask for is a little more than the last. When you stop, they remind you of what you did before.
    .apart = Where does it end? And may you stop at this step?
    .helps-1 = Before the next one, think: and what comes after?
    .helps-2 = Stopping is possible at any step. It needs no reason.
    .helps-3 = Write the steps in a row, and read them with a friend.
    .fine = A neighbour asks you to feed the cat, and then to water the plants too. On Sunday they’re back, and that’s that.
    .fault = Nobody is asked for the last step first. A staircase can be left in the middle.
    .ordinary = A favour that ends

# @src fdf601ad
tactic-rush = The rush
    .short = You must decide now, with no time to ask anybody.
    .why = In a hurry, we look at the clock and forget the question. And a fast yes makes the pressure stop.
    .sign = They set a deadline just for you. Ask for a night to think, and the offer is gone, or the kindness is.
    .apart = Who set the hour, is there a reason, and what happens if you wait?
    .helps-1 = “I’ll answer tomorrow” is an answer. Then sleep.
    .helps-2 = Think: who set the deadline, and why?
    .helps-3 = Ring somebody first. Five minutes will do.
    .fine = A list closes on Friday for everyone, and it says so on the door. If you’re late, you can ask about next time.
    .fault = Nobody can think in peace with a clock at their back. A fast yes may be taken back.
    .ordinary = A real deadline

# @src 662a00c2
tactic-possession = As if they own you
    .short = They punish a no, and won’t let you go.
    .why = Fear and shame make people go quiet, and grown-ups too. Staying can seem easier than making them angry.
    .sign = When you pull back, they get angry, shame you or threaten you. They say what they will do, or show, if you leave.
    .apart = Does your no stand, or do you have to pay for it?
    .helps-1 = Get help today, before answering or leaving: somebody near, or a number under Support.
    .helps-2 = Keep the messages, if keeping them is safe.
    .helps-3 = Then stop answering, or help her to, with somebody close by. Nobody owes a reason.
    .fine = A friend is hurt when you say no, and tells you. They’re quiet for a day, and your no still stands.
    .fine-carer = A friend or a daughter is hurt when you say no, and tells you. She’s quiet for a day, and your no still stands.
    .fault = Whatever was said, sent or done, nobody may use it as a threat. Late help is still help.
    .ordinary = A hurt friend
