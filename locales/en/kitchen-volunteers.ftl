# Kitchen Volunteers, English (reference). Licence: CC BY 4.0.
# Nothing is wrong in this story. A .note says what makes a line fine, mostly what came next when somebody said no.

## People. A name is a term, so that every sentence spells and bends it the same way.

-sofia = Sofia
    .gender = feminine
-amal = Amal
    .gender = feminine
-renate = Renate
    .gender = feminine
-idris = Idris
    .gender = masculine
-bea = Bea
    .gender = feminine
-pavel = Pavel
    .gender = masculine
-lotte = Lotte
    .gender = feminine
-papa = Papa
    .gender = masculine

# .about is shown beside the name; .letter stands in the circle.
cast-sofia = { -sofia }
    .about = you
    .letter = S
cast-amal = { -amal }
    .about = nurse, runs the kitchen
    .letter = A
cast-renate = { -renate }
    .about = soup, parish side
    .letter = R
cast-idris = { -idris }
    .about = rice
    .letter = I
cast-bea = { -bea }
    .about = at the hatch
    .letter = B
cast-pavel = { -pavel }
    .about = drove a bus
    .letter = P
cast-lotte = { -lotte }
    .about = best friend
    .letter = L
cast-papa = { -papa }
    .about = father
    .letter = P
cast-kitchen = The soup kitchen
    .about = two addresses, two telephones
    .letter = K

## Places where people talk. .about says what kind of place it is.

channel-stove = The kitchen
    .about = face to face
channel-chat = Kitchen chat
    .about = Plaza
channel-chat-murmur = Kitchen chat
    .about = Murmur
channel-renate-call = { -renate } on the phone
    .about = on loud
channel-amal = { -amal }
    .about = Plaza
channel-bea = { -bea }
    .about = Plaza
channel-lotte = { -lotte }
    .about = Plaza
channel-home = At home
    .about = face to face
channel-page = The soup kitchen
    .about = a page on Plaza
channel-yard = The yard
    .about = face to face
channel-hall = The long tables
    .about = face to face
channel-bus = On the bus
    .about = face to face

## The story

scenario-title = Kitchen Volunteers
scenario-line = You are Sofia, 16. Ten hours for school. Then ninety messages by noon.
scenario-before =
    Sofia helps in a loud kitchen. There are many messages, and a deadline.
    People shout, mostly about soup. Nobody is hurt.
    You can step away at every point of the story. That is part of it.

ask-do = What does { -sofia } do?
ask-say = What does { -sofia } say?
ask-write = What does { -sofia } write?

## K1

eleven-hellos_title = Eleven hellos
    .about = Sofia peels onions, and a whole chat says hello.
eleven-hellos_ten-hours = Sofia needs ten volunteer hours for school. She has done nine minutes, and seven onions.
eleven-hellos_carpets = Odd weeks the soup is made under the mosque, even weeks at the parish. Sofia knows the carpets upstairs. She has never seen the stove.
eleven-hellos_for-ever = Nine minutes, and you already peel better than Idris. Stay for ever.
    .note = Big praise after nine minutes. Then you said “until six”, and six was enough for her.
eleven-hellos_on-rice = I’m on rice. Nobody told me it was a race.
eleven-hellos_until-six = I can stay until six.
eleven-hellos_six-too = Until six, then. The clock’s over the fridge.
eleven-hellos_add-you = Shall I put you in the chat? You can leave it again.
eleven-hellos_yes-add-me = Yes, all right.
eleven-hellos_hello = Hello Sofia!
    .note = Eleven hellos at once. Bea asked you first, and told you that you can leave.
eleven-hellos_hello-parish = Hello Sofia. Renate. Wash your hands after the onions.
eleven-hellos_glasses = Who is this? I’ve lost my glasses. Welcome anyway.
    .note = A welcome from somebody who can’t read your name. Minutes later two of them fight about cumin in front of you.
eleven-hellos_eight-more = Eight more hellos. One is a photo of a leek.
eleven-hellos_who-is-who = Hello. Who is who?
    .feedback = You asked for names and got jobs as well. It costs a minute. In a room full of people you can also just wait and see.
eleven-hellos_i-carry = Pavel. I drove the bus. Here I carry things.
eleven-hellos_he-does-not = He does not carry things. Renate.
eleven-hellos_one-hour = Hello. I’m here for an hour, to try.
    .feedback = You said how much, before anybody could guess. It may sound a little stiff. The door’s open: you can also find out as you go.
eleven-hellos_an-hour = An hour is an hour. Thank you for the onions.
eleven-hellos_i-was-eight = I came for an hour once. I was eight.
eleven-hellos_carrot = Send a sticker of a carrot.
    .feedback = You joined in with what costs nothing. They may think you like carrots. Asking who they are can come later, and here it’s easy.
eleven-hellos_not-a-carrot = We have no carrots this week.
eleven-hellos_is-that-me = What is the orange thing? Is that me?
eleven-hellos_silence = Leave the phone in the bag, and peel.
    .feedback = You let eleven people wait, and peeled. Somebody may wonder for a moment. “Hello” also works an hour later.
eleven-hellos_in-the-bag = It buzzes in the bag a few more times, and then it’s done.
eleven-hellos_bucket = The skins go in the blue bucket. Not the other blue bucket.

## K2

cumin_title = Cumin
    .about = Two cooks, one pot, and an apron with a name on tape.
cumin_over-the-pot = The pot comes up to Sofia’s hip. Amal’s hand is over it, with a spoon of something brown.
cumin_my-mothers = No cumin. It’s my mother’s soup.
cumin_never-met = Your mother never met my cumin.
cumin_nine-years = This row is nine years old. I was a child when it began.
cumin_half-each = Actually, we have two pots.
cumin_half-a-mother = One mother, one pot.
cumin_the-sack = Pavel lifts a sack of potatoes. Four people shout. He puts it down and says it was heavy anyway.
cumin_apron = Apron. Your name’s on the tape. Tape comes off.
    .note = It has your name on it, and it’s lent. Worn or on the hook, nobody asks for anything because of it.
cumin_soup-people = You’re soup people now. There’s no cure.
    .note = “One of us”, after an hour. A week later, with a lorry to unload, one of them writes “maths is maths”.
cumin_waffle-iron = Found the big waffle iron! Saturday, my place? Like always?
cumin_tie-it-on = Tie the apron on.
    .feedback = You took what was offered, for as long as the soup takes. It costs some onion on the sleeves. You could also ask first.
cumin_fold-it = Too long. Fold it. There.
cumin_what-cost = What does it cost me?
    .feedback = You asked for the price before the present. It can sound rude, and here it made nobody blink. From a friend you’d just take an apron.
cumin_dishes = Dishes.
cumin_wednesdays = I can do Wednesdays. Only Wednesdays, for now.
    .feedback = You chose the size of it yourself. You may have to say it again. Where nobody keeps count, it can stay open.
cumin_in-pencil = Wednesdays. I’ll write it in pencil.
cumin_silence = Hang the apron on the hook.
    .feedback = You took part without the apron. Your sleeves pay for it. Wearing it would promise nothing either.
cumin_on-the-hook = It hangs there beside a towel. Sofia peels on in her own jumper. Nobody says a word about it.

## K3

ninety-messages_title = Ninety messages
    .about = A loud chat, a new app, and a short line from Lotte.
ninety-messages_by-noon = Saturday. Sofia slept late. There are eighty-five messages, and none of them is for her.
ninety-messages_custard = Who put cumin in custard? I forgive you. I’ll still tell it when you’re fifty.
ninety-messages_both-brown = Both bags are brown!
ninety-messages_labels = Actually, they have labels.
ninety-messages_mute-us = Ninety since breakfast. Mute us. I do, and I write half of them.
    .note = Ninety messages, and the one who writes most tells you how to mute them. Nobody asked where you’d been.
ninety-messages_to-murmur = Chat goes to Murmur, for photos. Parents can join. Not on it? Renate rings you.
    .note = Everybody moves, parents may come too, and the reason is photos. Renate doesn’t move, and reaches you by telephone all the same.
ninety-messages_found-them = Found my glasses. How many messages?
ninety-messages_new-people = You’ve got new people.
ninety-messages_was-for-today = The waffle iron was for today. Sofia had meant to answer on Wednesday.
ninety-messages_mute = Mute the kitchen, and go to Lotte’s.
    .feedback = You turned the sound down and kept the people, the old ones too. You’ll miss some custard. On an idle day, reading along is fine.
ninety-messages_five-waffles = Five waffles, and Lotte talks again after the second. By night there are sixty more messages. Nobody has missed Sofia.
ninety-messages_not-on-murmur = I’m not on Murmur. I’d rather leave it like that.
    .feedback = You said no to the app and not to the people. You won’t see the photos. With people from the same stove, you might just move along.
ninety-messages_i-telephone = Neither am I. I telephone.
ninety-messages_at-seven = I’m making waffles anyway. At seven. If you’re not peeling.
ninety-messages_the-sugar = At seven Sofia isn’t peeling. She brings the sugar.
ninety-messages_come-and-cry = Sorry about today. I’ve got onions on Wednesday. Come and cry with me?
    .feedback = You opened the new place to an old friend. She may not like it there. Some things may also be just yours.
ninety-messages_goggles = Wednesday. I’ll bring swimming goggles.
ninety-messages_silence = Put the phone away, and sleep some more.
    .feedback = You answered nobody for a day. The chat won’t notice, and Lotte may wonder. A short line to her is welcome any time.
ninety-messages_one-left = There’s one waffle left. It’s yours. It’s cold.

## K4

what-does-it-cost_title = What does it cost?
    .about = Papa reads small print, and has a question about cake.
what-does-it-cost_small-print = Sunday. Papa is reading the lid of a yoghurt, to the end.
what-does-it-cost_this-kitchen = This kitchen of yours. What does it cost?
what-does-it-cost_the-bus = My Wednesday, and the bus.
what-does-it-cost_two-doors = I know one of the doors. Who runs the other, and is there cake?
what-does-it-cost_was-custard = Renate, I think. There was custard. I’ll ask.
what-does-it-cost_a-name = Sofia has put Murmur on her phone. It wanted a name, and took “Sofia”.
what-does-it-cost_no-hello = Sofia rings Renate. Renate picks up at once, and doesn’t say hello.
what-does-it-cost_he-shouts = Your father should come. Both doors stick. He should push and shout.
what-does-it-cost_knives-rung = Amal says: knives her way, no debate. Everything else you may debate.
    .note = One voice decides, about knives. Renate’s next words are “I debate.”
what-does-it-cost_i-debate = I debate. Goodbye.
what-does-it-cost_papa-asks = My father asks who runs the other door, and is there cake?
what-does-it-cost_push-and-shout = Renate. Tell your father to come. Both doors stick. Push and shout.
what-does-it-cost_knives = Idris, knives: my way, no debate. Everything else you may debate.
    .note = One voice decides, about knives. Bea took up the offer to debate within a minute.
what-does-it-cost_the-towels = Then the towels, actually.
what-does-it-cost_why-knives = And why no debate about knives?
what-does-it-cost_thumbs = She’s a nurse. It’s about thumbs.
what-does-it-cost_come-then = Come on Wednesday, then. You can ask them yourself.
    .feedback = You let somebody who asks a lot look at everything. It costs an evening with your father in the room. You could also go alone.
what-does-it-cost_own-cake = I’ll bring a cake. Then I know there is one.
what-does-it-cost_on-wednesday = On Wednesday he pushes, shouts, and asks Renate what the fridge cost. She shows him the receipt.
what-does-it-cost_read-the-page = Look at the kitchen’s page together.
    .feedback = You looked for a street, a name and where the money goes. It takes five minutes. For a kitchen you can walk into, walking in would do.
what-does-it-cost_address = Odd weeks: Weaver Street 4, lower door. Even weeks: Mill Lane 11. Ask for Amal Nasser or Renate Vogt.
what-does-it-cost_accounts = Last year: 9,204 soups, one new fridge, four euros left over.
what-does-it-cost_one-fridge = Four euros. And what did the fridge cost?
what-does-it-cost_my-own = It’s my own thing, Papa.
    .feedback = You kept something for yourself, and said so. He knows a little less, and still where to find you. Some Wednesday you may invite him.
what-does-it-cost_only-soup = It is. I only want soup.
what-does-it-cost_silence = Shrug, and take a yoghurt.
    .feedback = You left the question on the table. It may come back with the next yoghurt. To a father who’ll be there tomorrow, that’s enough.
what-does-it-cost_the-lid = Papa shrugs too. He passes her the lid, in case she wants to read it.

## K5

the-lorry-at-four_title = The lorry at four
    .about = Sixty kilos of yoghurt, and maths tomorrow.
the-lorry-at-four_eleven-pages = Thursday, half past two. Tomorrow is the maths test. Eleven pages, and Sofia is on the first.
the-lorry-at-four_lorry-rung = Lorry at four, sixty kilos of yoghurt, nobody to carry. I’m to shout. I don’t.
    .note = A rush with a reason you could weigh: sixty kilos. Minutes later Bea writes “maths is maths”.
the-lorry-at-four_lorry = Fridge lorry at four. Sixty kilos of yoghurt and nobody to carry it!
    .note = { the-lorry-at-four_lorry-rung.note }
the-lorry-at-four_rings-anyway = The telephone. It’s Renate, about something else.
the-lorry-at-four_a-saturday-too = You do Wednesdays. Do one Saturday. Then you’ll see if you want to.
    .note = A little more than before, with an end: try it, then decide. Nobody rings about it again.
the-lorry-at-four_a-saturday = You tried a Wednesday. Try a Saturday. Then you’ll see if you want to.
    .note = { the-lorry-at-four_a-saturday-too.note }
the-lorry-at-four_test-tomorrow = Who’s going? I’ve got maths tomorrow.
the-lorry-at-four_counted-on = We’d counted on you a bit. But maths is maths.
    .note = Bea is a little let down and says so. The same line lets you go, and nobody comes back to it.
the-lorry-at-four_you-or-yoghurt = Bea says yoghurt. I can’t do page nine. Carry or study? I’ll do either.
the-lorry-at-four_page-nine = I can’t do page nine. Can you?
the-lorry-at-four_trolley = Four o’clock? I could go. I have a trolley.
the-lorry-at-four_carry = Go and carry. And try one Saturday.
    .feedback = You said yes twice, and page nine has to wait. That’s an hour, maybe more. One yes could also come without the other.
the-lorry-at-four_on-a-lid = At five the yoghurt is in. Idris explains page nine on a lid. It works, except for the end.
the-lorry-at-four_no-saturday = Go and carry. No Saturday.
    .feedback = You said yes to the crates and no to the Saturday. They may ask again. A free Saturday is for trying.
the-lorry-at-four_not-saturday = At five the yoghurt is in. “No Saturday,” says Renate, and hands her page nine, dry.
the-lorry-at-four_no-maths = I can’t today. Can you tell Amal?
    .feedback = You said no without a long reason. It may pinch for a minute. On a free day, going would be fine.
the-lorry-at-four_your-father = No is fine. Your father has rung already. He has a trolley.
the-lorry-at-four_nephew = No is fine. Pavel has a nephew. The nephew has arms.
the-lorry-at-four_if-nobody = What happens if nobody comes?
    .feedback = You asked what hangs on it before you chose. It can sound cold. With a friend in a hurry you might go first.
the-lorry-at-four_warm-yoghurt = Warm yoghurt. We live.
the-lorry-at-four_silence = Turn the phone over. Page two.
    .feedback = You stayed with your own plan and answered nobody. They’ll look elsewhere for arms. For somebody at a kerb, a short “no” is quicker.
the-lorry-at-four_two-crates = At five there’s a photo from Bea: a large nephew, a crate under each arm. There’s no question under it.

## K6

not-a-word-to-pavel_title = Not a word to Pavel
    .about = A secret until Sunday, and a ladle that needs a hand.
not-a-word-to-pavel_rang-lotte = On Thursday Sofia rang Lotte. Together they didn’t understand page nine.
not-a-word-to-pavel_behind-coats = Wednesday. Idris waves everybody behind the coats, and waits until Pavel is in the cellar.
not-a-word-to-pavel_not-a-word = Not a word to Pavel till Sunday. All the parents know, so it’ll leak.
    .note = A secret with an end on Sunday. Every family knew, and Pavel saw the cake on Saturday.
not-a-word-to-pavel_seventy = He’ll be seventy. Long supper, forty people. Actually, nobody has thought of a cake.
not-a-word-to-pavel_his-head = Pavel puts his head round the coats. Amal begins to talk about leeks.
not-a-word-to-pavel_why-leeks = What’s wrong with the leeks?
not-a-word-to-pavel_lead = On Sunday you lead the soup line. You’re the only one here who smiles.
    .note = A role for one evening, and you decide how. Idris would take the ladle, and gladly.
not-a-word-to-pavel_lead-how = Lead it how?
not-a-word-to-pavel_heavy = As you like. The ladle is heavy. That’s all I know.
not-a-word-to-pavel_cannot-lift = That man won’t let my trolley lift his potatoes. He says they know him.
not-a-word-to-pavel_dry-eyes = Three kilos, and I haven’t cried. It’s the goggles.
not-a-word-to-pavel_baked-again = I baked again. Too much again. Where are you?
not-a-word-to-pavel_lead-it = All right. I’ll do the line.
    .feedback = You took something on, for one evening. Forty people will look at you. One sentence hands it on.
not-a-word-to-pavel_who-gets-bread = Then you say how much bread. Not me. You.
not-a-word-to-pavel_not-in-front = Not in front of forty people. I’d hate it.
    .feedback = You turned down an honour, and said why. Somebody else gets the ladle. For a smaller table you might try it.
not-a-word-to-pavel_idris-then = Then Idris. He likes forty people.
not-a-word-to-pavel_same-at-school = She’s like that at school too. Give her the bread.
not-a-word-to-pavel_lotte-bakes = Lotte bakes. Can she be in on it?
    .feedback = You let one more person into a secret, and asked first. It may leak a little sooner. It could also keep until Sunday.
not-a-word-to-pavel_standing-here = I’m standing here. Yes. How many eggs is forty people?
not-a-word-to-pavel_ask-her = Ask her. Everybody’s told somebody.
not-a-word-to-pavel_how-many-eggs = Yes! How many eggs is forty people?
not-a-word-to-pavel_silence = Peel on, and don’t answer.
    .feedback = You left the question in the air, and nothing fell down. They still don’t know if you’d like to. You can say so on Sunday.
not-a-word-to-pavel_question-mark = Renate writes “soup line”, puts a question mark behind it, and goes on to the bread.

## K7

actually_title = Actually
    .about = Bea says the queue is unfair. It gets loud.
actually_second-saturday = Saturday, Sofia’s second. She knows by now where the big pot hides.
actually_every-hand = Saturday. Tomorrow is the long supper, and every hand is here. So are Sofia’s.
actually_four-waffles = On Friday Sofia ate four of Lotte’s waffles and said sorry twice.
actually_wait-longest = Actually, people who come at six wait longest. Every week.
actually_feeds-more = It feeds more people my way. Two hundred soups! That’s what we’re here for.
    .note = A big aim, used to win a row. It didn’t: nine spoons to three, and Amal said “I was wrong”.
actually_from-work = They come straight from work. And they get the bottom of the pot.
actually_the-bottom = I queued here one winter, at six. Bea has it right.
actually_how-many = How many come at six?
actually_sixty = Sixty. I counted. Three weeks.
actually_counted-sixty = It’s sixty people. I counted for three weeks.
actually_loud = Now everybody talks. Pavel turns the radio off, to hear better.
actually_always-like-this = Are they always like this?
actually_was-cumin = Last time it was cumin.
actually_the-radio = Does anybody mind if I sit down?
actually_has-a-point = Hasn’t Bea got a point, though?
    .feedback = You disagreed with the person in charge, as a question. She may be cross for a minute, and call a vote. You needn’t take sides.
actually_i-have-a-pot = She has a point. I have a pot. All right, we vote.
actually_try-both = Can’t both be tried? A month each?
    .feedback = You offered a way to find out. Nobody gets all they wanted. Where one way is plainly unfair, you could also say just that.
actually_vote-first = We vote. Then a month. Then we see.
actually_onions = Stay with the onions.
    .feedback = You let others have their row. Your own view stays at home. When it’s about you, or you feel like it, you can join in.
actually_more-onions = Somebody puts down more onions beside her. The row goes on over her head.
actually_silence = Go out to the yard until it’s over.
    .feedback = You left a loud room, and it stayed your kitchen. You miss half the arguments. With good ears, it’s fun to stay.
actually_when-to-get-out = I’m out here too. Thirty years on the bus. I know when to get off.

## The vote

the-vote_title = The vote
    .about = Wooden spoons go up. Bea wins, and takes a month off.
the-vote_spoons = They vote with wooden spoons. Nine for Bea, three against. Pavel votes twice, for different things.
the-vote_nine-weeks = I was wrong for nine weeks. Write that down, I won’t repeat it.
the-vote_on-the-fridge = It’s on the door now. With the date.
the-vote_off-for-a-month = Good. And I’m off for a month. Not slamming anything.
the-vote_but-you-won = But you won!
the-vote_tired = I know. I’m still tired.
the-vote_take-soup = Take soup.
the-vote_they-wave = Bea goes, with a jar. Everybody waves with whatever they’re holding. Mostly it’s leeks.

## K8

the-long-supper_title = The long supper
    .about = Forty people, one surprise, and a list that closes Thursday.
the-long-supper_sunset = Sunset is at nine minutes past six. Those who’ve fasted watch the clock. Those who’ve snacked watch it too.
the-long-supper_no-coffee = A whole day without coffee, and I was nice to everybody.
the-long-supper_not-to-me = Not to me.
the-long-supper_surprise = Dates go round, then soup. Then forty people shout “Pavel!” He puts both hands to his face, one after the other.
the-long-supper_knew-nothing = I knew nothing. I saw the cake through the window yesterday.
the-long-supper_thirty-eggs = Thirty eggs. I counted twice.
the-long-supper_bought-cake = The cake is from Idris’s mother. It says “Pavel” and, smaller, “70”.
the-long-supper_the-ladle = Sofia has the ladle. By the ninth bowl she has forgotten that anybody’s looking.
the-long-supper_his-audience = Idris has the ladle. He has a story for every bowl, and it’s the same story.
the-long-supper_i-put-it-in = There’s cumin in it. I put it in. I don’t want to hear anything.
the-long-supper_towel = I came to ask questions. Now I’ve a towel.
the-long-supper_towel-too = I came for soup. Idris’s mother gave me a chair. Now I’ve a towel.
the-long-supper_till-summer = Stay till summer, Sofia. You fit. Or don’t, and wave when you pass.
    .note = Warm words with a wish in them. The second half is the door. Whatever you answered, nobody said “are you sure?”
the-long-supper_thursday = The list till summer closes Thursday. For everyone. It hangs on both doors.
    .note = A real date, the same for all, on both doors. Nobody asked a second time.
the-long-supper_yes-saturdays = Yes. I’d like Saturdays.
    .feedback = You said yes to something you’ve tried. It costs Saturday mornings. Till Thursday, and after it, you can change your mind.
the-long-supper_sleep-first = Saturdays! Sleep first. The list closes Thursday, not tonight.
the-long-supper_sometimes = Now and then. Not every week.
    .feedback = You said how much. They can’t plan with you. Where heads are counted, a plain yes or no helps more.
the-long-supper_two-pencils = Now and then. The onions keep.
the-long-supper_done = I’ve done my hours. Thank you. It was nice.
    .feedback = You stopped where you’d said you would. You may miss the noise. A week more, or till summer, was open too.
the-long-supper_wet-hands = Thank you, Sofia. Bring the form on Wednesday. My hands are wet.
the-long-supper_silence = Take a towel, and leave it open.
    .feedback = You didn’t answer a big question at a loud table. They don’t know yet, and can live with that. Thursday is soon enough.
the-long-supper_plates = Papa hands her the plates. Nobody asks a second time.

## The three ending scenes

saturdays_title = Saturdays
    .about = A key, a signature, and waffles on another day.
saturdays_a-key = Saturday. There’s a key for Sofia, to the door that sticks less. Renate has a form for it. Papa reads it twice.
saturdays_signed = Signed. Who has the other keys? No, I know. I asked.
saturdays_signed-asking = Signed. Who has the other keys? And who pays if she loses it?
saturdays_on-wednesdays = Then I’m there on Wednesdays, and waffles are on Sunday. I’ve told the iron.
saturdays_a-look = Then waffles are on Sunday. And I want to see that kitchen. Wednesday?
saturdays_half-a-spoon = Half a spoon of cumin. Not more. It’s written down.
saturdays_exams = I’ve got exams in May.
saturdays_key-on-hook = Then we don’t see you in May. Hang the key on the hook.
saturdays_no-cure = Soup people. I said there’s no cure.
saturdays_sticks = He has said it every week. The door sticks. Sofia pushes, and shouts.

now-and-then_title = Now and then
    .about = Exams, a long quiet, then one question about onions.
now-and-then_no-calls = Exams. Renate doesn’t ring all spring. Nobody asks. Then it’s June.
now-and-then_muted = Exams. The kitchen is muted all spring. Nobody asks. Then it’s June.
now-and-then_still-onions = Are there still onions?
now-and-then_always-onions = There are always onions.
now-and-then_goggles-too = Onions, you say? Wait for me. I’ve missed the shouting.
now-and-then_is-it-far = You’re off to that kitchen? Can I come and look this time?
now-and-then_the-tape = The apron is on its hook. The tape still says SOFIA. It comes off at one corner.
now-and-then_back-again = I’m back too. The queue’s better. Actually, not on Saturdays.
now-and-then_what-year = Sofia! I can see you. I have new glasses.

ten-hours_title = Ten hours
    .about = A form, a jar, and a bus home.
ten-hours_the-form = Wednesday. Amal counts on wet fingers: Wednesdays, the Saturday, the whole Sunday. Ten hours. Under “Remarks” she writes something.
ten-hours_argues-well = “Argues well.” There. They should know.
ten-hours_peels-well = “Peels well. Knows when to go.” There. They should know.
ten-hours_want-to-know = Does school want to know that?
ten-hours_a-jar = Soup. The jar comes back, or it doesn’t.
ten-hours_who-is-leaving = Who’s leaving? I can’t find my glasses. Goodbye anyway.
ten-hours_nobody-writes = Sofia takes the tape off the apron. Nobody says “are you sure?” or writes it. On the bus Bea sees the jar.
ten-hours_slam = Did you slam anything?
ten-hours_it-sticks = I couldn’t. It sticks.
ten-hours_iron-is-hot = Saturday? Waffles? Like always?

## Endings, turning points, questions, for the facilitator

ending-saturdays = Saturdays
    .opening = Sofia said yes, and got a night to sleep on it, a form for Papa and a hook for the key. If you marked a line, it was fair to check. What did they do when somebody said no?
ending-now-and-then = Now and then
    .opening = Sofia was gone for weeks, and nobody asked why. Checking is always fair. Pick a line that could stand in another story. What did the same person do when somebody said no, or nothing?
ending-ten-hours = Ten hours
    .opening = “I’ve done my hours,” Sofia said, and got a signature and a jar. Some lines here could stand in a very different story: fair to look twice. What followed them?

turning-eleven-hellos = Eleven hellos at once could be a circle. Here somebody asks before adding her, and six is six. Then two of them fight about cumin.
turning-ninety-messages = Ninety messages, a new app, a friend who feels left out. Beside them stand “Mute us” and “Renate rings you”. And Lotte only wants waffles for two.
turning-what-does-it-cost = “Who runs the other door?” The question got a name, an invitation and a door to push. Nobody asked why he wanted to know.
turning-the-lorry-at-four = “We’d counted on you a bit. But maths is maths.” She is let down, and lets Sofia go in the same message. Nobody brought it up again.
turning-actually = Bea says that Amal is unfair, in front of everyone. Amal is outvoted, and says so herself. Bea leaves with soup.
turning-the-long-supper = “You fit. Or don’t, and wave when you pass.” Three answers are open, and silence is a fourth. The list closes on Thursday for all four.

question-which-worried = Which line would have worried you from another group? What would you look for next?
question-who-annoyed = Which line annoyed you? Does being annoying make a line any less fine?
question-other-kind = Which line here would you show somebody new in a group, so that she knows what a way out looks like?
question-the-no = Where does somebody say no in this story, and what do they hear next? Read the two lines side by side.

facilitator-aim =
    To see the same signs with exits: praise, ninety messages, a deadline, a surprise. Nothing is wrong in this story.
    Two sentences to say aloud: “It was fine because of what they did when someone said no. Not because of who they are, and not because soup is a good cause.”
    Play it after a story in which something is wrong, never alone. Before the first story, say: in some of them nothing is wrong. Marks stay with each pair. Somebody in the room may know such a kitchen from home.
facilitator-timing =
    With 40 minutes:
    – 5 minutes: ground rules and the note before the story.
    – 10 minutes: the story. Let pairs play and mark what they like.
    – 20 minutes: the talk, with the debrief on screen.
    – 5 minutes: the support page, and something to do.
    With 20 minutes: don’t play. Read “Ninety messages”, “The lorry at four” and “The long supper” aloud, then talk.
    You can stop at any line. Every way ends in a debrief.
facilitator-ground-rules =
    Say these aloud before you start:
    – Passing is fine, at every question, without a reason.
    – We speak about Sofia and the kitchen, not about ourselves.
    – Nobody carries another’s story out of here. Whoever leads can’t keep secrets: a worry about safety goes to the person whose job it is.
    – Nobody guesses about people in the room.
    – Stepping out is fine. Agree on where to go, and with whom.
facilitator-stop-at =
    – “Ninety messages”: ask what Sofia could do with a chat that loud. Then read Idris on muting, and Amal on those who aren’t on Murmur.
    – “The lorry at four”: read “We’d counted on you a bit” and stop. Ask what Bea leaves open for Sofia with it. Then read the rest.
    – “Actually”: Amal gets a no from Bea. Ask what she does with it, word for word.
    At each stop two minutes are enough.
facilitator-you-may-hear =
    – “I marked everything.” You could say: Fair to check. Take one of the lines. What came next?
    – “So you tricked us.” You could say: True, we didn’t tell you. What did you look at first, the words, or what came after them?
    – “It’s fine because it’s charity.” Could a charity press somebody? Which line would tell you?
    – “It’s fine because they’re nice.” Nice people stood in the other stories too. What happens to a no here?
    – “They fast, it’s a religious group.” Some fast, some snack, and neither is a sign of anything. What happens here to a no?
    – “Boring, nothing happens.” That’s the point. What would a bored person do in week three, and would anybody mind?
    – If a class marks one person’s lines more than the same line from another, don’t vote on it. Read both aloud, and ask what each asks of Sofia.
facilitator-leave-out =
    – Anybody’s own clubs, chats, family or faith.
    – “Has this happened to you?”
    – Who marked which message, and how many.
    – Explaining anybody’s faith, or asking somebody in the room to explain it.
    – Real groups, real names, real cases, also from the news.
facilitator-if-somebody-tells =
    – Thank the person. Stay calm, and don’t dig. You need no details.
    – Say at once what you must pass on, and to whom. Promise nothing beyond that.
    – Not in front of the group: “Thank you. Let’s talk straight after, you and I.”
    – After the session go to the safeguarding lead, or whoever has that duty where you are. Write down the words that were used.
    – Say what happens next, and when you will speak again. Then keep to it.
    – If somebody is in danger now, end your part. Ring the emergency number or the safeguarding lead; don’t leave the person alone.
    – A quiet story brings things up too: somebody may see what their own group lacks. The same steps hold.
facilitator-close =
    Leave on something to do: the second-look question, “What happens here if I say no?”
    Let everybody put it to something invented first, then keep the rest for themselves.
    Show the support page once more, for everybody, and say how long you will stay in the room.

## Words that the story explains

word-parish = parish
    .means = the people of one church, and their house
word-cumin = cumin
    .means = a brown spice
word-leek = leek
    .means = a long green vegetable, like an onion
word-ladle = ladle
    .means = a big spoon for soup
word-custard = custard
    .means = a sweet yellow cream
word-crate = crate
    .means = a box for carrying things
