# Second Look: the texts of the 20 tactic cards in the debrief, English (reference). Licence: CC BY 4.0.
# .fault stands after the face’s own words “It is not your fault.” .ordinary is the name of the harmless look-alike. In a .sign, somebody does something to you.

tactic-spotting-a-need = Spotting a need
    .short = Somebody new turns up just when you are hurting.
    .why = On a bad day, anyone who listens feels like luck. You can’t see from inside that they were looking for a bad day.
    .sign = They know a lot about you before you have told them anything. And they keep coming back to what hurts.
    .helps-1 = Ask: “How did you find me?”
    .helps-2 = Look at your own posts the way a stranger would.
    .helps-3 = Take the sore spot to somebody who knew you before.
    .fine = Someone from your class sees your post and writes a kind line. You know where they sit, and you needn’t answer.
    .fault = You said something true about a bad day. Somebody else chose to use it.
    .ordinary = A kind comment

tactic-warm-flood = Warm flood
    .short = Lots of praise from somebody who hardly knows you.
    .why = Everybody likes to be noticed, and it doesn’t happen every day. When it all comes at once, you don’t ask how they can know.
    .sign = They say you are special before they know you. It keeps coming, until you feel you owe them something.
    .helps-1 = Wait a day before you answer. Liking can wait.
    .helps-2 = Say no to something small, and see if they stay kind.
    .helps-3 = Read it aloud to somebody who has known you for years.
    .fine = A new friend is keen on you and shows it. They have other friends too, and they’re still nice when you are busy.
    .fault = You liked kind words, as people do. These were picked to be liked.
    .ordinary = A keen new friend

tactic-instant-circle = Instant circle
    .short = Many new people welcome you at once, and all agree.
    .why = When five people say the same thing, it sounds true. And after being left out, a full room feels like home.
    .sign = You talked to one person, and suddenly there are five. They all praise each other, and nobody says “I see it differently”.
    .helps-1 = Ask something people could argue about, and listen.
    .helps-2 = Keep one evening for people outside the circle.
    .helps-3 = Visit a club with a door near you, and compare.
    .fine = A whole club says hello to you at once. Then two of them argue about the window, and a third forgets your name.
    .fault = Anybody would like a place among people. This one was set up before you came.
    .ordinary = A friendly club

tactic-always-on = Always on
    .short = Messages all day and all night, until little else fits in.
    .why = Empty hours are heavy, and here somebody always answers. Soon it’s a habit, and the rest of your day gets small.
    .sign = They write early and late, and ask where you were. To keep up, you sleep less or drop your plans.
    .helps-1 = Mute them for a day, and see what they do.
    .helps-2 = Let your phone sleep in another room.
    .helps-3 = Keep a plan you made with somebody else.
    .fine = A group chat has ninety messages by noon. You can mute it, and nobody asks why.
    .fault = It’s hard to stop answering when the messages never stop. They were sent to fill your day.
    .ordinary = A busy group chat

tactic-mirroring = Mirroring your hurt
    .short = They share your hurt, and always blame the same people.
    .why = Your hurt is real, and at last somebody says so. After that, it’s easy to believe the rest as well.
    .sign = They keep your hurt open and do nothing to mend it. Whatever you talk about, the same people are to blame in the end.
    .helps-1 = Ask: “What helped you?” Then wait for the answer.
    .helps-2 = Write a complaint to somebody who can change things.
    .helps-3 = Spend an hour off the subject with somebody you like.
    .fine = A friend had the same bad luck and is just as cross. They help you write the letter, and then you talk about something else.
    .fault = Your hurt is real, and it’s yours. You can stay angry about it and still leave them.
    .ordinary = A friend who helps

tactic-purpose = A big purpose
    .short = A big promise with no place, date or name behind it.
    .why = Most of us want to do something that matters. Beside a promise that big, what is left out looks small.
    .sign = They offer you something great, and call your own plans small. You ask what, where and with whom, and get more feeling but no answer.
    .helps-1 = Ask what you would do there on an ordinary Tuesday.
    .helps-2 = Look for an address, a full name and a way out.
    .helps-3 = Help somewhere near you for two hours, and compare.
    .fine = A group asks for your help with something you care about. It has an address, an age limit and a boring form.
    .fault = You may want a life that counts. They left the details out, not you.
    .ordinary = Real volunteering

tactic-real-family = “Your real family”
    .short = A new group says it is closer to you than anybody.
    .why = People need to belong, the way they need sleep. On a lonely day, those words feel like a door opening.
    .sign = They call themselves your real family, or your only friends. To be one of them, you have to lose somebody else.
    .helps-1 = Ask if you may bring a friend.
    .helps-2 = Say something nice about an old friend, and see how they take it.
    .helps-3 = Meet somebody you liked before you knew them.
    .fine = A team, a choir or a faith group says “we’re family here”. They are glad you have other people, and anyone may come and see.
    .fault = Everybody needs to belong. Nobody may ask for your friends as the price.
    .ordinary = A close team

tactic-status = A special role
    .short = They promise that you will lead, but others make every rule.
    .why = If you don’t often get to decide, a title feels like respect. At last somebody takes you seriously.
    .sign = They say you’ll lead, but you can’t change a thing. You get a title or a task before anyone asks what you want.
    .helps-1 = Ask: “What can I say no to here?”
    .helps-2 = Change one small thing, and see who stops you.
    .helps-3 = Find a place where you get to decide something this week.
    .fine = Your coach asks you to lead the warm-up. You may do it your way, and you may say no.
    .fault = You wanted a say, and that’s fair. They only gave you a title.
    .ordinary = A role you choose

tactic-romance = Love in a hurry
    .short = Big love in a few days, and soon you must prove it.
    .why = Being in love is lovely at any age. It also makes a yes easy, and makes a question feel mean.
    .sign = They talk of love or a life together before you have met. Then they want proof: a picture, a promise, a secret.
    .helps-1 = Say “not now”, and see what is left of the love.
    .helps-2 = Decide nothing big while your heart is racing.
    .helps-3 = Let a friend meet them too.
    .fine = Somebody likes you a lot and tells you so. They can hear “not now”, and tomorrow they are still nice.
    .fault = Your feelings were real. Using them was somebody else’s choice.
    .ordinary = A crush that waits

tactic-gifts = Gifts that become debts
    .short = Presents and favours that you are later asked to pay for.
    .why = When we get something, we like to give something back. It’s a kind habit, and somebody can use it.
    .sign = They give you things you never asked for. Later you hear “after all I did for you”.
    .helps-1 = Next time, say: “Thank you, but no.”
    .helps-2 = Before you take something, ask: “What is it for?”
    .helps-3 = Show a friend what came, even if you have used it.
    .fine = A birthday present, a drink when you’re out of money, a book on loan. Nobody counts, and nothing is asked for later.
    .fault = A present is not a debt. You owe nothing, even if you kept it.
    .ordinary = A birthday present

tactic-guilt = Making you feel guilty
    .short = They turn what you care about into a reason to obey.
    .why = Nobody likes to let people down. A quick yes makes that feeling stop.
    .sign = They say that if you really cared, you’d have done it by now. If you ask a question, you have let them down.
    .helps-1 = Say: “I do care, and I still have a question.”
    .helps-2 = Wait until tomorrow. A real duty will still be there.
    .helps-3 = Ask somebody you respect, who gains nothing from your answer.
    .fine = Somebody reminds you of a promise you made. They may be sad if you can’t, and that’s the end of it.
    .fault = You cared about other people. Somebody pressed on that.
    .ordinary = A fair reminder

tactic-us-and-them = Us and them
    .short = Only two kinds of people are left: us and them.
    .why = A messy world gets simple, and you’re on the better side. When you are angry, that makes you feel strong.
    .sign = They split people in two for you, with nobody in between. Speak up for somebody, and they ask whose side you are on.
    .helps-1 = Think of one person who fits neither side.
    .helps-2 = Ask: “May I like somebody over there?”
    .helps-3 = Sit with people who don’t agree about everything.
    .fine = Somebody has a strong opinion and says it loudly. You can argue, keep your own, and still share the chips.
    .fault = When you’re angry, a simple answer is a rest. You may change your mind at any time.
    .ordinary = A strong opinion

tactic-pulling-away = Pulling you away
    .short = Bit by bit, they make your own people look smaller.
    .why = Everybody is cross with their own people sometimes. Just then, somebody who runs them down seems to understand you.
    .sign = They keep saying small, unkind things about the people who know you. After each talk, those people feel further off.
    .helps-1 = Send an old friend a hello. It needn’t explain anything.
    .helps-2 = Ask: “Do you even know them?”
    .helps-3 = Keep one thing you do every week: a meal, a practice, a walk.
    .fine = A friend can’t stand one of your friends, and says so. The next day they save a seat for both of you.
    .fault = Each little remark was easy to believe. People are often glad of a hello, even a late one.
    .ordinary = A friend who grumbles

tactic-secrecy = Secrecy
    .short = You’re asked to hide things from people who care about you.
    .why = A secret is exciting, and it feels close. And nobody likes to break a promise.
    .sign = They want your promise before you know what it’s about. The secret keeps them safe, and leaves you alone with it.
    .helps-1 = Say: “I can’t promise before I know.”
    .helps-2 = Ask: “When may people know?”
    .helps-3 = Tell one person you choose. One is not everybody.
    .fine = A surprise party is a secret until Sunday, and then everyone laughs. And a friend’s own news is theirs to tell.
    .fault = They asked you to promise too soon. You may take that promise back, even now.
    .ordinary = A surprise party

tactic-private-app = Moving to a private app
    .short = They move the chat to where nobody else can see it.
    .why = It feels like trust. A quiet corner for two is lovely, and saying no feels rude.
    .sign = They push for it, and the messages vanish. Nobody else can see, and you can’t show anyone.
    .helps-1 = Stay where you can block and report.
    .helps-2 = Say “not yet”, and see how they take it.
    .helps-3 = Keep a picture of the chat. Show one person.
    .fine = A classmate swaps numbers, and doesn’t mind if you say no.
    .fault = This was made to feel kind. Leaving late is still leaving.
    .ordinary = Swapping numbers

tactic-checking-risk = Checking who would notice
    .short = Questions about who is near you and who sees your phone.
    .why = It sounds like care, or like a chat about nothing. We answer easy questions before we wonder why.
    .sign = They ask who is at home, who sees your phone, when you are alone. They ask about the people round you, not about you.
    .helps-1 = Ask: “Why do you want to know?”
    .helps-2 = Leave it without an answer. You can end the chat there.
    .helps-3 = Tell somebody near you the question, word for word.
    .fine = A friend asks if it’s too late to ring. Your family asks when you’ll be back, because of the last bus.
    .fault = A friendly question gets a friendly answer. That’s how people talk.
    .ordinary = A practical question

tactic-one-voice = Only one voice
    .short = Every answer comes from one place, and no other one counts.
    .why = When you aren’t sure, a clear answer is a relief. Nobody can check everything, so we all trust somebody.
    .sign = They decide who you may listen to. Ask somebody else, and they are hurt or annoyed.
    .helps-1 = Ask: “Who sees this differently, and why?”
    .helps-2 = Get a second answer from somebody who has studied it.
    .helps-3 = Leave it open for a week. You’re allowed not to know.
    .fine = A teacher explains things clearly, and is strict about them. Then they lend you a book that disagrees.
    .fault = You were looking for an answer. Somebody hid the other ones.
    .ordinary = A strict teacher

tactic-small-steps = Small steps
    .short = Small favours that grow, one after another.
    .why = Each step is nearly nothing. And once you’ve said yes three times, a no feels odd.
    .sign = Each thing they ask for is a little more than the last. When you stop, they remind you of what you did before.
    .helps-1 = Before the next one, ask: “And what comes after?”
    .helps-2 = Stop at any step. You needn’t explain.
    .helps-3 = Write the steps in a row, and let a friend read them.
    .fine = A neighbour asks you to feed the cat, and then to water the plants too. On Sunday they’re back, and that’s that.
    .fault = Nobody asked you for the last step first. You can get off a staircase in the middle.
    .ordinary = A favour that ends

tactic-rush = The rush
    .short = You must decide now, with no time to ask anybody.
    .why = In a hurry, we look at the clock and forget the question. And a fast yes makes the pressure stop.
    .sign = They set a deadline just for you. Ask for a night to think, and the offer is gone, or the kindness is.
    .helps-1 = Say: “I’ll answer tomorrow.” Then sleep.
    .helps-2 = Ask who set the deadline, and what happens after it.
    .helps-3 = Ring somebody before you answer. Five minutes will do.
    .fine = A list closes on Friday for everyone, and it says so on the door. If you’re late, you can ask about next time.
    .fault = Nobody can think in peace with a clock at their back. You may take back a fast yes.
    .ordinary = A real deadline

tactic-possession = As if they own you
    .short = They punish a no, and won’t let you go.
    .why = Fear and shame make people go quiet, and grown-ups too. Staying can seem easier than making them angry.
    .sign = When you pull back, they get angry, shame you or threaten you. They say what they will do, or show, if you leave.
    .helps-1 = Stop answering. You owe them no reason and no goodbye.
    .helps-2 = Keep the messages. Don’t delete anything.
    .helps-3 = Get help today, from somebody near you or from a number under Support.
    .fine = A friend is hurt when you say no, and tells you. They’re quiet for a day, and your no still stands.
    .fault = Whatever you said, sent or did, nobody may threaten you with it. Late help is still help.
    .ordinary = A hurt friend
