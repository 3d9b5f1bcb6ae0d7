# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 7f01bdaf
measure-second-look-1-s1t = One place is left in our course! Say yes tonight, don’t wait for your parents.
    .from = A dance school, new to you
    .why = You have to hurry, and nobody at home can hear of it first. No reason is given.

# @src 4d7a0ecc
measure-second-look-1-s1l = Bring your form by Monday. After that it’s too late, the bus will be booked.
    .from = Mr Okoro, your sports teacher
    .why = There is a day and a reason for it: the bus. Anyone can ask about it.

# @src 38163213
measure-second-look-1-s2t = Please write to my own number. The team doesn’t need to know we talk.
    .from = Daniel, your team’s coach
    .why = He takes the talk to where nobody else can read it, and hides it from the team.

# @src 2aa252d3
measure-second-look-1-s2l = I’m not in the class chat yet. Could you or anyone send the homework here?
    .from = Emil, in your class since Monday
    .why = He says why, and anyone in class can check it. Nothing is kept from anyone.

# @src 723f062c
measure-second-look-1-s3t = Your drawings are the best here! From now on, please show them only to me.
    .from = Lena, new to you, under your drawings
    .why = The praise has a price: nobody else may see your drawings any more.

# @src dd66e3bb
measure-second-look-1-s3l = Best photo I’ve seen all year! Everyone should see how angry your cat looks.
    .from = Someone new to you, under your cat photo
    .why = Big praise, in the open, and nothing is wanted for it.

# @src 7e1a000c
measure-second-look-1-s4t = Come with me tomorrow, I won’t say where. Tell your mum we’re doing homework, okay?
    .from = Toni, from your swimming club
    .why = You are asked to lie, so nobody at home knows where you really are.

# @src 41b001a5
measure-second-look-1-s4l = I’m changing schools after the summer. Don’t tell our class yet, I’ll do that myself.
    .from = Amina, your friend from class
    .why = It is her own news. It harms nobody, and it ends when she tells the class.

# @src ed7332cf
measure-second-look-1-s5t = I gave you the headphones, right? So from now on you sit only with me.
    .from = Elif, from your class
    .why = The present becomes a debt. You are to pay for it by leaving your friends.

# @src efe910cb
measure-second-look-1-s5l = I have too many apples! Take some from the basket by the door, please.
    .from = A new neighbour, on a note for the whole house
    .why = They are there for the whole house, and nothing is asked for them.

# @src d3bccccf
measure-second-look-1-s6t = We all stopped seeing our old friends, and we’re happier. Do it too!
    .from = Six people in a new chat
    .why = Many voices at once tell you to give up the friends you have.

# @src d5230c3f
measure-second-look-1-s6l = Nearly everyone is coming to the cinema on Saturday! Are you coming too?
    .from = Your class chat
    .why = Many are going, and they ask you. Nothing happens to you if you stay at home.

# @src cf05fffb
measure-second-look-1-s7t = If you go to training today, I’ll be ill again, and it’s your fault.
    .from = Zoe, your best friend
    .why = You are made guilty of how somebody feels, so that you give up something of yours.

# @src 64ef5099
measure-second-look-1-s7l = Your book is three weeks late. Please bring it back, somebody is waiting for it.
    .from = Ms Pereira, new at the library
    .why = A plain reminder with a reason. Nothing is said about what kind of person you are.

# @src 7cdc8470
measure-second-look-1-s8t = You’re our sister! But if you miss one film night, you’re not family any more.
    .from = Mateo, from a chat you’ve just joined
    .why = First a warm name, then a price: stay away one evening, and you lose them all.

# @src dec02e1d
measure-second-look-1-s8l = In our team we’re family. Nobody sits alone on the bus, so sit with us!
    .from = Sari, captain of your team
    .why = You are invited to sit with them. Nobody is shut out, and nobody has to be left.

# @src cd699e39
measure-second-look-1-c1t = I need a yes before lunch. If you ask anyone first, I’ll take somebody else.
    .from = Ida, leader of the school band
    .why = You may ask nobody: a question costs you the place. The hurry keeps you alone.

# @src da707e16
measure-second-look-1-c2l = Nobody reads answers here. If you need another day, please call the practice.
    .from = The new dentist, about your visit
    .why = It says where to ask: the practice itself. Anyone can ring there and check.

# @src b1004a30
measure-second-look-1-c3t = You play better than any of them! Leave the team, or I’ll stop helping you.
    .from = Felix, an older player in your team
    .why = After the praise you have to choose: give up your team, or lose his help.

# @src e8d7e061
measure-second-look-1-c4l = Your code is 4471. Don’t give it to anybody, not even to us.
    .from = A learning website, as you sign in
    .why = The code is your own key. Keeping it protects you, and you may tell anyone about the message.

# @src c09937ed
measure-second-look-1-c5t = I gave you 500 coins! So turn on your camera, that’s fair.
    .from = A player whose name you don’t know
    .why = The coins looked like a present. Now you are to pay with a look into your room.

# @src 55f951cf
measure-second-look-1-c6l = We both say: the second photo! Dad thinks so too. Take that one.
    .from = Your two sisters, after you asked them
    .why = They agree, but you asked them. It is still your choice.

# @src ad018286
measure-second-look-1-c7t = You can stop helping, of course. Then the dogs go hungry, because of you.
    .from = An animal group you joined last week
    .why = It says that you may stop, and then makes you guilty if you do.

# @src 1c80c3b4
measure-second-look-1-c8l = You’re family, so I ask you first: can you show Grandma her new phone?
    .from = Aunt Petra
    .why = A small favour that everyone may know of. It is a question, and nothing hangs on it.

# @src 29e433f1
results-before = before

# @src 3312c53d
results-after = after

# @src ea40c957
results-booster = two weeks later

# @src 855c0299
results-tactics = messages with a tactic

# @src 5bb8198f
results-lookalikes = ordinary messages

# @src 0ae89f2e
results-title = Of ten messages, how many the group wanted a second look at

# @src fba584ab
results-of-tactics = Of ten messages with a tactic, the group wanted a second look at { $before } before and { $after } after.

# @src 7e95d323
results-of-lookalikes = Of ten ordinary ones, it was { $before } before and { $after } after.

# @src b811986e
results-better = Your group told them apart better afterwards.

# @src fa9cd314
results-harder = Telling them apart was harder afterwards. Look at which ordinary messages were marked.

# @src 045091dc
results-more-of-both = More was marked, ordinary messages too. That is more suspicion, not a better eye. The look-alikes are worth ten minutes.

# @src 2c52a43d
results-less-of-both = Less was marked of both kinds.

# @src 56e0d16c
results-about-the-same = About the same, as far as one group can show.

# @src eaf6c88c
results-counts-only = The whole group had one order of the messages, or there were fewer than twelve. What that shows, it shows among many groups, not in one.

# @src f35ed75d
results-too-few = Fewer than five answered. Nothing is shown, so that nobody can be found.

# @src e272be24
results-not-asked = Nothing was asked before and after in this workshop, or no sheets have been typed in yet.

# @src c27cbd83
results-held-back = Some answers are held back until five more have come: otherwise one could be found by subtracting.

# @src 937dc2bd
results-share = One class can’t tell whether a lesson works. Share the file, and many can.

# @src 42c8600e
results-sheets = { $count ->
    [one] { $count } sheet typed in: { $a } began with A, { $b } with B.
   *[other] { $count } sheets typed in: { $a } began with A, { $b } with B.
}

# @src c5115b78
results-few-answers = few answers yet

# @src 8704a0e1
results-hardly-marked = hardly anybody marks it

# @src ebf0a18e
results-nearly-always-marked = nearly everybody marks it

# @src da79e0a2
results-sets-differ = Sets A and B differ by { $points } points of a hundred: { $kind }

# @src de2f42a4
results-report = Second Look: { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}

# @src b0c0d8ac
results-report-left-out = Exports that came again: { $again }. Files that were left out: { $left }. Rows that are not told, because fewer than five answered: { $rows }.

# @src fb408ac1
results-report-halves = Only workshops in which half of the group had each order of the messages are compared below; the others are in the tables.

# @src 4fa53b6d
results-report-all = all

# @src a7ed177d
results-report-story = story { $value }

# @src 350379a3
results-report-plan = plan { $value }

# @src 252cb1c6
results-report-method = asked by { $value }

# @src 2a77d977
results-report-locale = language { $value }

# @src 488ca4c9
results-report-workshops = workshops

# @src 1d869035
results-report-hits-before = hits before

# @src 40d27c4d
results-report-alarms-before = false alarms before

# @src 85982864
results-report-interval = interval

# @src bae6dd62
results-report-drawn = workshops drawn anew

# @src 269d7d10
results-report-alike = takes workshops as alike

# @src 56086709
results-report-item = message

# @src 52f64ab7
results-report-answers = answers before

# @src 2bbc2b35
results-report-marked = marked

# @src 82338d93
results-report-reading = Δd′ above 0: told apart better afterwards. Δc below 0: more was marked of both kinds. Whether that came of the workshop, only a comparison with groups that had none can say.

# @src 88301826
results-sheets-keys = One sheet a line, such as { $keys }. 1 is “take a second look”, 0 is “let it be”, - is skipped. < takes the last one back, an empty line ends.

# @src 859bdf4a
results-sheets-none = Nothing was typed before.

# @src 324fc931
results-hands-first = Which messages came first for everybody: set A or set B?

# @src e5db6387
results-hands-how = Asked { $when }: for each message two numbers, such as 14 9: how many for a second look, how many for letting it be. < takes the last one back. An empty line at the first message means that nothing was asked then.

# @src 7e8261eb
results-hands-two = Type two numbers with a space between them, and nothing else.

# @src c48ae0ba
results-hands = { $count ->
    [0] Nothing was asked, and nothing is written down.
    [one] The hands of one time are written down.
   *[other] The hands of { $count } times are written down.
}

# @src c388e53b
results-sheets-waiting = { $count ->
    [one] { $count } sheet was typed here before and is not counted yet. 1 goes on with it, 0 throws it away.
   *[other] { $count } sheets were typed here before and are not counted yet. 1 goes on with them, 0 throws them away.
}

# @src f1dedcd3
results-sheets-uncounted = Some sheets of this workshop are typed in and not counted yet. Typing on brings them back.

# @src 6ff48c28
results-sheet-no-set = A sheet begins with a or b, the set that stands first on it. Type this sheet again.

# @src 1aaf98e9
results-sheet-key = Only 1, 0 and - stand behind the letter. Type this sheet again.

# @src 16eabbbc
results-sheet-count = { $found } messages are answered, and this sheet has { $wanted }. Type it again.

# @src d9765ff0
results-merged = This workshop is told in a sum with others, because fewer than five had answered in each. By itself it is never told.

# @src d8ad74c0
fresh-title = A Fresh Look

# @src 435e876e
fresh-line = Two weeks later. Eight short messages, one by one.

# @src ddbd3300
fresh-best-after = best after one of the stories

# @src 39eb7ea1
fresh-rule = A second look means: stop, ask or check before you answer. It doesn’t say that anybody is bad.

# @src 55585fe8
fresh-how = After each message you read at once what it does, and why. Skip what you like.

# @src 453deb07
fresh-kept = There is no score. Nothing that you choose here is kept or sent.

# @src f4286d1b
fresh-reading = Here are the messages as a list. What each one does is folded below it: look for yourself first.

# @src 7a53e72e
fresh-fold = What it does, and why

# @src 75d4fd9f
fresh-begin = Begin

# @src 377d60ea
fresh-number = Message { $number } of { $of }

# @src 428a5428
fresh-question = Would you take a second look at this?

# @src ea00e17b
fresh-look = Take a second look

# @src 121a335a
fresh-let-be = Let it be

# @src 38cfccf4
fresh-skip = Skip

# @src d0f8223f
fresh-said-look = You said: take a second look.

# @src f019cc30
fresh-said-let-be = You said: let it be.

# @src c35ab009
fresh-skipped = You skipped it.

# @src 26e81c25
fresh-helps = A second look helps here

# @src c285bec2
fresh-fine = Fine to let it be

# @src 95d18c37
fresh-does = { $does }. { $why }

# @src eb17b5e7
fresh-next = Next message

# @src 7fb05d33
fresh-to-end = On to the end

# @src 8220e864
fresh-end-title = Those were the eight

# @src 1bd80d3c
fresh-end = Who writes did not tell them apart: friends can press, and strangers can be fine. Look at what a message does, and at what happens if you say no.

# @src 2920f4e0
fresh-end-ask = Did you see one differently? A good reason may be better than this key. Tell somebody which one you would show them.

# @src ad4fbb0a
fresh-all = All eight, and what each one does
