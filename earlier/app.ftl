# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 5710e635
app-name = Second Look

# @src 6eda9e7a
app-line = Messages come, and you decide. Afterwards comes a second look.

# @src 59ddf10a
fictional = Fictional exercise. Every person, app and group is invented.

# @src a06378a3
missing-line = (a line is missing here)

# @src 6eb22a87
not-reviewed = Not yet checked by a native reader.

# @src 56b34e65
reviewed = Checked by a native reader.

# @src 53e2e133
reviewed-before = Changed since a native reader checked it.

# @src f20d42ca
stories-title = Choose a story

# @src efc44856
stories-none = This pack has no story yet.

# @src 9de90527
story-broken = This story can’t be opened.

# @src 3ec4af98
story-role-target = as { $name }

# @src 6226126b
story-role-friend = as { $name }, a friend

# @src 3ec4af98
story-role-carer = as { $name }

# @src e1db845a
story-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# @src f7d4f2e9
story-age = from { $age }
    .carer = for adults, and from { $age }

# @src bdf0c67b
story-content = In it: { $notes }

# @src c9432a5f
list-separator = { ", " }

# @src fbc409b3
label-separator = { ": " }

# @src 68ed59e5
list-languages = Languages: { $languages }

# @src e7e0ad99
list-regions = Support lines for: { $regions }

# @src fc7053b3
list-tactic-done = is done in: { $stories }

# @src 533952c1
list-tactic-looks-like = only looks like it in: { $stories }

# @src 48a288eb
list-tactic-nowhere = no story

# @src 1a50473d
role-target = You are the one somebody writes to.

# @src 792292f8
role-friend = You are a friend.

# @src 286c70a7
role-carer = You are somebody at home: a mother, a father, an aunt, an older sister.

# @src cb9b3e23
content-flattery = flattery

# @src ecd0ce09
content-secrecy = secrecy

# @src 7c1cf7ea
content-being-rushed = being rushed

# @src 383f3b08
content-worry-about-a-friend = worry about a friend

# @src 4a3b3b37
content-many-messages = many messages

# @src 67509816
content-a-deadline = a deadline

# @src d817ea9b
content-us-against-them = us-against-them talk

# @src 0c043956
content-romance-under-pressure = romance under pressure

# @src 2eb658fb
content-a-threat = a threat

# @src d67db968
content-small-steps = small steps

# @src 644129be
content-feeling-in-debt = feeling in debt

# @src f9576cd4
content-worry-at-home = worry at home

# @src 0a260c70
content-a-hard-talk = a hard talk

# @src 8b6eb5b0
choose-story = Type the number of a story. A full stop leaves.

# @src fa99378e
older-question = Are these people 16 or older?

# @src ceed12d3
older-why = Some stories are for people from 16 on. Nothing of the answer is kept.

# @src 735c5d9f
older-type = If they are, type + for those stories too.

# @src 2ffbbdbd
older-show = They are: show those stories too

# @src 4ed2890d
older-go-on = They are: go on

# @src 5fa0a695
before-title = Before you start

# @src 48351ae5
before-player = You play { $name }. She is invented, and so is everyone who writes to her.
    .carer = You play { $name }. She is invented, and so is everyone around her.

# @src 3c4b6055
before-contains = What happens in it

# @src 343bd37b
before-time = It takes about { $time }, then there is a second look.

# @src 8c948cc7
before-rules = What holds here

# @src 12923476
before-rule-pass = You can always pass. Skip any question.

# @src 29a7f125
before-rule-distance = It is about the people in the story, not about your own life.
    .carer = It is about the people in the story, not about your own life, and not about your children.

# @src d459d34e
before-rule-score = There is no score. Nobody sees your choices unless you show them.
    .carer = There is no score, and nobody is tested as a parent. Nobody sees your choices unless you show them.

# @src b95946f3
before-rule-kind = Kind first. Nobody guesses about real people.

# @src 15b6cbca
before-leaving = Leaving fast

# @src a1ac4081
before-leaving-how = Type a full stop and press Enter, or press Ctrl and C. The screen is wiped at once.

# @src 77ccaf21
before-leaving-limit = What you did is wiped. It does not hide that this program was opened.

# @src 46d3466d
before-question = What would you like to do? All four are fine.

# @src 864b32bf
before-play = Play the story, as { $name }

# @src f562ad67
before-another = Choose another story

# @src ad04d34b
before-read-along = Just read along; the story plays by itself

# @src 4a618250
before-sit-out = Sit this one out

# @src e181aac2
sit-out = Back when you like. Press Enter.

# @src c74daa58
read-along-next = Press Enter to read on.

# @src b1b3542e
day = Day { $number }

# @src 7404f40d
channel-heading = { $channel } · { $about }

# @src dfbbe5a6
line-said = { $who }: { $words }

# @src 1b373015
line-said-at = { $who }, { $time }: { $words }

# @src 861df448
line-own = You: { $words }

# @src 5fc08c81
line-own-at = You, { $time }: { $words }

# @src 28cb26e7
line-rule = House rule: { $words }

# @src 04a42738
line-comment = { $who }, below: { $words }

# @src cb7656d5
line-comment-at = { $who }, { $time }, below: { $words }

# @src 78c1a9c7
who-is = { $who } ({ $about })

# @src 4f19587a
line-markable = [{ $number }] { $line }

# @src f50938aa
line-marked = [{ $number } · second look] { $line }

# @src 404c67e6
typing = { $who } is writing …

# @src dfcb5708
answer-to = To { $channel }: { $words }

# @src 6867e746
answer-done = { $words }

# @src dc4528f1
prompt-answer = A number answers, 0 says nothing and steps away, ? explains the rest.

# @src b7735020
marked = Marked for a second look: { $line }

# @src 41c8a390
unmarked = The mark is off: { $line }

# @src d4b28574
stepped-back = One step back. Here you were:

# @src 7404f40d
conversation-with = { $channel } · { $about }

# @src b1260af7
conversation-empty = Nothing here yet.

# @src 74aa51f2
unread = something new

# @src 029066a4
help-title = What you can type

# @src b973ab89
help-answer = 1 to 6 – that answer

# @src 426e93b2
help-silence = 0 – say nothing and step away

# @src 2758bdd9
help-judge = 1 to 3 – what a line does, where that is asked; 0 passes. A script passes by itself, and says it with =1 to =3

# @src 76434dec
help-more = + – more, where something stands beside a +

# @src 662d8a2e
help-mark = *3 – mark line 3 for a second look; again takes the mark off

# @src e57624ed
help-back = < – one step back

# @src b68e88e8
help-channels = # – all conversations; #2 – read the second one again

# @src 22ed477b
help-support = ! – who to talk to

# @src 843cc6d5
help-leave = . – leave now, and wipe the screen

# @src 327d3180
help-help = ? – this page

# @src 7fc3f6f3
refused-not-understood = That is not something to type here. ? explains what is.

# @src a99bbd63
refused-nothing-to-decide = There is nothing to decide any more.

# @src e4091298
refused-not-offered = That answer is not offered here.

# @src 2b538b57
refused-not-shown = No line has that number yet.

# @src d4d804b2
refused-not-markable = Only what others say can be marked.

# @src 7165d29a
refused-no-such-channel = No conversation has that number.

# @src 657dc48b
refused-nothing-to-take-back = There is no step to take back yet.

# @src f895da73
refused-endless = This story runs in a circle here. The person who made it can mend it with “second-look check”.

# @src 60dee05b
refused-elsewhere = The script answers “{ $expected }”, but the story is at “{ $found }” now.

# @src 7439b11b
debrief-title = A second look

# @src b5f5f338
debrief-unfinished = The story is still open. Here is what there was so far.

# @src cfc57f95
debrief-back-to-story = Back to the story

# @src f4a9e913
debrief-parts = 1 your conversation · 2 the tactics · 3 your path · 4 who to talk to · 0 done

# @src 676744e2
part-conversation = Your conversation

# @src 72015aaf
part-tactics = The tactics

# @src 404c865a
part-path = Your path

# @src 6b5c85a7
part-questions = To talk about

# @src 488dbbb3
part-talk = Who to talk to

# @src d663945a
not-your-fault = It is not your fault.
    .carer = What others did is not your doing.

# @src 42be411d
nothing-marked = You marked nothing. Here is what was there.

# @src e12ca90b
reading-tactic = { $tactic }

# @src 05a8a91b
reading-ordinary = Ordinary

# @src f58ebe45
reading-noticed = You marked this.

# @src 42e77ee5
reading-easy-to-miss = Easy to miss.

# @src 75acdeb0
reading-plain = What made you stop here?

# @src 88e60634
reading-fair-to-check = You marked this. Fair to check!

# @src 78d6a133
reading-let-be = You let it be.

# @src 2270601e
note = { $what }. { $did } { $note }

# @src a8eb4b37
note-plain = { $did } { $note }

# @src 57715d56
tactics-any-order = They can come in any order, and not all of them come.
    .carer = They can come in any order, and not all of them come. “You” is whoever it was done to: you, or the one you’re worried about.

# @src ef124091
tactics-none = Nobody did anything of this kind to you on your way.
    .carer = On your way nobody did anything of this kind, to you or to anybody at home.

# @src 8ba87015
ordinary-title = The same signs, with exits

# @src 55e1d099
ordinary-opening = Some lines looked like it. What made them fine is what came after a no.

# @src 463787d2
tactic-looked-like = What it looked like

# @src 36deeb45
tactic-why = Why it works

# @src 060c0fc7
tactic-sign = The sign

# @src 29886cd1
tactic-helps = What helps

# @src b4a58593
tactic-fine = When the same thing is fine

# @src 5b76cb5e
tactic-same-here = It looked the same here, and was fine

# @src b09cd2f1
tactics-elsewhere = On other ways: { $tactics }

# @src d15e3cf6
path-opening = The way you went, and the ways you could have gone. Every way ends in this second look. None of them is losing.

# @src 6224096f
path-turning = Turning points

# @src ad56d839
path-you = You: { $answer }

# @src e3c0f777
path-other = Or: { $answer } – { $scene }: { $about }

# @src 5061cf8f
path-other-same = Or: { $answer }

# @src 99994330
path-ways-out = Ways out

# @src 55593f7a
path-ways-out-opening = At each of these points you could have said nothing and stepped away, the late ones too.

# @src 082fddea
path-way-out = { $scene }: { $answer }

# @src e486c634
path-way-out-taken = { $scene }: { $answer } (you did)

# @src d3bdbf35
questions-opening = You can pass on any of them.

# @src bdef066f
talk-opening = You don’t need to be sure. You can ask about “a friend”. A small worry is enough.
    .carer = You don’t need to be sure. You can ask about “a child I know”. A small worry is enough.

# @src 6c12aecc
talk-friend = A friend who knows you from before.
    .carer = A friend, or whoever lives across the landing.

# @src 547c838d
talk-family = Somebody in your family: not only parents. An aunt, a brother, a grandmother.
    .carer = Somebody in your family: a sister, a brother, your own mother.

# @src 63052d72
talk-school-staff = Somebody at school whose job it is to listen. They say first what they can’t keep to themselves.
    .carer = Somebody at the child’s school whose job it is to listen. They say first what they can’t keep to themselves.

# @src 0c501e54
talk-youth-worker = A youth worker. You decide how much you tell.
    .carer = Family advice, or a youth worker. You decide how much you tell.

# @src cce1661a
talk-youth-line = A youth line. No worry is too small, and you can stop the call when you like.
    .carer = A line that answers adults. No worry is too small, and you can stop the call when you like.

# @src 9ff5e03e
debrief-done = Thank you for taking a second look.

# @src 50fdce8f
verdict-presses = It presses
    .said = it presses

# @src 24ba8568
verdict-fine = It’s fine
    .said = it’s fine

# @src 5030ed5d
verdict-unclear = Can’t tell yet
    .said = can’t tell yet

# @src 7439b11b
judge-title = A second look

# @src 29b82fd5
judge-question = What does this line do?

# @src 752a0c2a
judge-question-each = What does each line do?

# @src e56c5f0e
judge-this-line = this line

# @src b40c4b75
judge-pass = Pass

# @src 325685b0
judge-key-say = say what the line does

# @src fe086d0a
judge-key-pass = pass

# @src 8ce77ad0
judge-key-read = read the lines again

# @src 8241fb49
judge-answer = This line:

# @src 8bd00320
judge-you-said = You said: { $verdict }.

# @src 5820e540
judge-passed = You passed.

# @src d0c08ba0
judge-shows = In the line

# @src ffbd4cff
judge-settles = What settles it

# @src b1aea72b
judge-others = The other two answers

# @src 21465764
judge-see = See what they do

# @src 3c3b444a
judge-lines = The lines, and what they do

# @src 89ea6bce
line-asked = [{ $number } · this line] { $line }

# @src 0b88d605
line-asked-marked = [{ $number } · this line · second look] { $line }

# @src ac42bb02
judge-this = This line: { $verdict }.

# @src 91e72434
judge-part = { $name }: { $words }

# @src 770faafb
judge-other = If you say “{ $verdict }”: { $words }

# @src 4ececc3e
refused-not-asked = No pause has asked about that line.

# @src b4ec8af6
first-turned = What turned it

# @src bd3a44f4
first-fine-marked = You marked this, and it was fine

# @src 05144f07
first-fine-let-be = You let this be, and it was fine

# @src 92fac4b9
first-pressing-passed = You went past this

# @src 865957f5
first-pressing-taken-back = This pressed, and was taken back

# @src e63716d7
first-pressing-marked = You marked this, and it pressed

# @src 39f5a28f
first-helped = What helped

# @src f724a01a
first-question = One question

# @src 599f8cad
first-question-note = Nothing is written down.

# @src 23eb111f
first-answer = One way to answer

# @src 4fd47ff0
first-every-line = See every line

# @src d58e6afa
first-back = Back to the short look

# @src 7499bdf1
moments-title = Side by side

# @src c95ef711
moments-line = Lines that pressed, each beside one that looks like it and was fine.

# @src 72390436
moments-apart = To tell them apart, ask of both: { $question }

# @src 7d81d458
moments-elsewhere = You didn’t meet this one: it is on another way through the story.

# @src 49381d47
moments-not-yet = You haven’t met this one so far.

# @src c8932dbf
chapters = Day by day

# @src 92f5284f
tab-lines = Lines

# @src 13b3f575
tab-tactics = Tactics

# @src 6d835031
tab-path = Path

# @src 6133c5e3
tab-talk = Talk to

# @src d03a761e
first-note = { $what }. { $note }

# @src 8606a2f8
reading-answered = You had this in view.

# @src cbb86b15
reading-open = It’s still open.

# @src e8fc165a
reading-taken-back = Taken back later: “{ $line }”

# @src 2aca17b8
tactics-more = All the tactics

# @src b26ff980
track-offer = Play together

# @src 48e36571
track-offer-about = One way for all, three votes, about { $minutes } minutes.

# @src 0b07806f
track-question = What would you like to do? All five are fine.

# @src 3c915070
track-alone = Play on your own

# @src 6b36e467
track-vote = A vote

# @src 0e52fa99
track-vote-about = Talk first, then raise hands. The story goes on as it is written.

# @src 7f778d51
track-goes-on = Here the story goes on with: “{ $answer }”

# @src 0b07806f
before-question-together = What would you like to do? All five are fine.

# @src bcbeb6a7
prompt-vote = A number answers, 0 is stepping away. Whatever the room says, it is told what that does.

# @src 488dbbb3
support-title = Who to talk to

# @src 8246222c
support-contact = In this building: { $contact }

# @src 4f3a05ac
support-first = First, somebody near you whom you trust: at home, at school, in a club. In a group, whoever leads it says who that is.
    .carer = First, somebody near you whom you trust: at home, next door, at work, at the child’s school. In a group, whoever leads it says who that is.

# @src 484a3fad
support-asking-1 = Somebody listens. You choose how much you tell.

# @src 267fe962
support-asking-2 = They say what stays private, and what could not.

# @src 462f4fea
support-asking-3 = You look at the next step together. You can stop.

# @src c4237c0a
support-lines = Lines in: { $region }

# @src b398c1a6
support-none = We have no line for this country. These hold everywhere.

# @src f3562b21
support-broken = We can’t show the lines. Ask somebody whom you trust.

# @src 11fcbba3
support-aloud = { $name }: { $topic }, { $whom }; { $contacts }; { $hours }.

# @src 9bb5e975
support-aloud-no-hours = { $name }: { $topic }, { $whom }; { $contacts }.

# @src 2acd7759
support-regions = Other regions: { $regions }. Type ! and the code, such as “! fr”.

# @src 4d6e345f
support-general = Most lines answer any worry, not only this one.

# @src 9a621e09
support-unchecked = We have not tried these lines ourselves yet. To be sure, call and ask who answers, or look the line up with somebody you trust.

# @src 99b4f18b
support-some-unchecked = Where no date stands, we have not tried the line ourselves. To be sure, call and ask who answers, or look it up with somebody you trust.

# @src 6f1ec0d5
region-gb = United Kingdom

# @src c7fcbf58
region-fr = France

# @src 01a2494f
region-de = Germany

# @src be23ab6d
region-nl = Netherlands

# @src 31c02186
region-be = Belgium

# @src 81be0ee1
region-es = Spain

# @src 8cc5e4f6
region-pt = Portugal

# @src 4f6746ec
region-tr = Türkiye

# @src 7964aa9b
region-id = Indonesia

# @src 7a383207
region-us = United States

# @src 99584c40
region-eu = European Union

# @src 063910a4
region-world = all countries

# @src c87dd477
answers-charity = charity
    .title = Charity

# @src d4671eb2
answers-public-service = public service
    .title = Public service

# @src ba90452b
answers-ministry = ministry
    .title = Ministry

# @src 2bb807d8
answers-ombudsman = ombudsman
    .title = Ombudsman

# @src ae60722e
answers-specialist = specialists, not police
    .title = Specialists, not police

# @src f66e71a0
answers-justice = justice office, not police
    .title = Justice office, not police

# @src 45586c74
answers-police = police
    .title = Police

# @src af15dfb2
answers-emergency = emergency
    .title = Emergency

# @src f4a1b061
answers-directory = list of lines
    .title = List of lines

# @src 283f3df7
topic-any-worry = any worry

# @src fb00e627
topic-extremism = being drawn into something extreme

# @src 75545542
topic-online-harm = harm online

# @src 557660d9
topic-family-violence = violence at home

# @src 412680bb
topic-missing = missing children

# @src 156d6d61
topic-crisis = a crisis

# @src a5c9e409
topic-rights = children’s rights

# @src 405549d2
topic-directory = finding a line near you

# @src 493f22d7
for-everyone = for everyone

# @src 1ca816fa
for-under = under { $age }

# @src 2e353b72
for-up-to = up to { $age }

# @src 58244b8f
for-ages = from { $from } to { $to }

# @src 7e098452
for-adults = for adults

# @src 88fd48f4
for-families = for families

# @src 12cbc3a5
for-schools = for schools

# @src bd5ee37e
contact-call = call { $number }

# @src 8036d85e
contact-sms = text { $number }

# @src 68bfa074
contact-sms-word = text “{ $word }” to { $number }

# @src 3ca53cb1
contact-whats-app = WhatsApp { $number }

# @src 7796508f
contact-textphone = textphone { $number }

# @src 6aebb5ba
contact-chat = chat on its page

# @src 3a7a190f
contact-web = { $address }

# @src e3847e6d
contact-web-bare = its page

# @src 253317d4
contact-email = mail to { $address }

# @src bc6e671f
contact-email-bare = mail, through its page

# @src 54a09260
hours-always = every day, all day

# @src 225608e4
hours-daily = every day { $from }–{ $to }

# @src e3b96134
hours-weekdays = Monday to Friday { $from }–{ $to }

# @src 5a4e1607
hours-mon-to-sat = Monday to Saturday { $from }–{ $to }

# @src 6a22ebe8
hours-conflict = sources disagree about the hours

# @src e9b4dc1c
hours-unknown = hours not known

# @src b283c93e
cost-free = free

# @src 7c6b015e
cost-unknown = cost not known

# @src 8a4c096c
name-no = no name needed

# @src c4e0b509
name-they-may-ask = they may ask for a name

# @src e64071db
name-unknown = we don’t know if they ask for a name

# @src 67f124cf
status-official = read at an official source

# @src 5d20a7b2
status-second-hand = read in somebody else’s words

# @src 1c9b4f1a
status-conflict = sources disagree: call and ask first

# @src 866137bc
status-unverified = not confirmed yet: call and ask first

# @src 93e7bce5
checked-on = checked on { $date }

# @src 8c33e9f0
checked-long-ago = last checked on { $date }, more than six months ago

# @src c4bd0192
source-of = source: { $source }

# @src 32a641bd
source-of-date = source: { $source }, { $date }

# @src 3189b891
cover-back = Back

# @src e9836f21
support-building = First, somebody near you

# @src e76e8daa
support-building-ask = Somebody whom you trust: at home, at school, in a club.
    .carer = Somebody whom you trust: at home, next door, at work, at the child’s school.

# @src 50debf03
support-building-filled = Entered on this computer by a school or club.

# @src 9f11c8b6
support-asking = What happens when you ask

# @src 3920528e
support-country = Which country are you in?

# @src e44db6a8
support-region = Lines for another place

# @src a399a87b
copy-number = Copy the number

# @src 0c567556
copied = Copied: { $number }

# @src b7e63684
not-copied = It can’t be copied on this computer. The number is { $number }

# @src 7e4613f9
support-when = { $hours } · { $cost }

# @src b2882cff
print-title = Print your second look

# @src 60562f8e
print-what = Second Look writes it into a file on this computer and opens that in the browser, which prints. A page to take along comes first.

# @src 193e1054
print-file = Your way through the story is in that file. It lies in a folder of this computer account, and is deleted when you leave or close Second Look.

# @src 8b3e0f7c
print-stays = What the browser shows stays there until you close its tab. Paper stays where you put it.

# @src 114a87c4
print-open = Write the file and open it

# @src daed8ade
print-delete = Delete the file

# @src b1d944ed
print-opened = It opens in the browser. If it does not, the file is here: { $path }

# @src 32557f1a
print-not-opened = No browser could be opened. The file is here: { $path }

# @src 54598df6
print-not-written = The file could not be written. Nothing was kept.

# @src 18c9c1c9
print-deleted = The file is deleted.

# @src 0b571c5f
display-title = Display

# @src 5bee2ee4
display-text-size = Text size

# @src 8b5c1a23
display-percent = { $percent } %

# @src 2484d2bf
display-contrast = Contrast

# @src 5b1cc75b
display-contrast-usual = Usual

# @src f1b43335
display-contrast-high = High

# @src fba9f2d0
display-movement = Movement

# @src 5b1cc75b
display-movement-usual = Usual

# @src 2df28a34
display-movement-less = Less

# @src b0aed060
display-movement-note = With less movement, messages appear straight away.

# @src bcc3a0b8
display-pace = Messages come

# @src e53548bf
display-pace-slow = Slowly

# @src a5723bad
display-pace-usual = As usual

# @src 78e68191
display-pace-all-at-once = All at once

# @src 7e6e6063
display-not-kept = A newer version of this program wrote your settings, and they are left as it wrote them. What you change here lasts until you close the window.

# @src 024148db
about-title = About Second Look

# @src c6231f25
about-what = What this is

# @src e1817cb5
about-what-for = It shows how recruiters write: you read, you answer, and afterwards you take a second look. It is made for workshops with young people and evenings with parents, and can be played alone.

# @src 7705cafe
about-what-rest = There is no score, and nobody is tested.

# @src a8fe7df9
about-private = What it knows about you

# @src ba330f82
about-private-nothing = Nothing. Who you are and what you choose is never stored, and never sent anywhere.

# @src e489a883
about-private-print = If you print a second look, it is in a file until you leave. You are asked first.

# @src 2536b073
about-private-kept = It keeps only the settings of this window on this computer: language, text size, contrast, movement, how messages come, the place of the support lines, and where the window stood.

# @src 60f35d4d
about-licences = Licences

# @src db9817e3
about-licence-code = The program: MIT or Apache 2.0, as you like.

# @src b741c654
about-licence-texts = Stories and texts: CC BY 4.0.

# @src 6a7c7fd8
about-licence-fonts = Letters: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1.

# @src 260f4376
about-version = Version { $version }.

# @src ef8ad77b
trouble-title = Something in this pack has to be mended

# @src 46897f4c
trouble-line = This window shows the story again as soon as the file is mended.

# @src 7323a884
trouble-more = { $count ->
    [one] One more thing comes after these.
   *[other] { $count } more things come after these.
}

# @src 163d0939
calendar-today = Today

# @src ce104da4
calendar-month = Month

# @src d75801e2
calendar-year = Year

# @src 9e2c9716
calendar-more = More

# @src 35ced281
calendar-open = Open another program

# @src 13a21e3f
calendar-close = You can close this tab too.

# @src 2c4717ea
calendar-before = Earlier

# @src 4e73dad4
calendar-after = Later

# @src 4cc45938
calendar-named = Calendar, { $what }

# @src 9eb084bb
calendar-heading = { $month } { $year }

# @src 193999d8
calendar-day = { $day } { $month }

# @src 8f03af3f
calendar-week-begins = monday

# @src 6703659e
calendar-month-1 = January

# @src aabbc45a
calendar-month-2 = February

# @src 02cf01be
calendar-month-3 = March

# @src f40e5d3e
calendar-month-4 = April

# @src 53d900ec
calendar-month-5 = May

# @src d75dc1e9
calendar-month-6 = June

# @src ec8bd88c
calendar-month-7 = July

# @src 0d587431
calendar-month-8 = August

# @src 01566163
calendar-month-9 = September

# @src 5394abd5
calendar-month-10 = October

# @src bb0450bd
calendar-month-11 = November

# @src 78b1d550
calendar-month-12 = December

# @src 36c2c059
calendar-weekday-1 = Mon
    .letter = M

# @src 3972f749
calendar-weekday-2 = Tue
    .letter = T

# @src 2cfa721c
calendar-weekday-3 = Wed
    .letter = W

# @src cfa9333e
calendar-weekday-4 = Thu
    .letter = T

# @src da6faf55
calendar-weekday-5 = Fri
    .letter = F

# @src 0fef90f3
calendar-weekday-6 = Sat
    .letter = S

# @src 3c1f7bc2
calendar-weekday-7 = Sun
    .letter = S

# @src 386e4676
fictional-chip = Fictional exercise

# @src 2716c1bd
fictional-short = Fictional exercise.

# @src 9e2bb1c8
fictional-rest = Every person, app and group is invented.

# @src e7488c0c
support-is-real = The lines shown here are real.

# @src a3cb0f5f
made-by = Made by the Second Look project

# @src 17cea300
band-support = Support

# @src 0b571c5f
band-display = Display

# @src b531587d
band-display-sign = Aa

# @src 99509457
leave-now = Leave now

# @src e928a4fb
chats = Chats

# @src 1b034aad
chats-unread = Chats, something new

# @src 9f130382
before-play-short = Play the story

# @src 3ec4af98
before-play-more = as { $name }

# @src 061d5acb
before-another-more = go back to the list

# @src 7104a645
before-read-along-short = Just read along

# @src f6d50863
before-read-along-more = nothing to decide

# @src 2744ac4a
before-sit-out-more = a quiet screen, no questions

# @src 8885ee8f
before-leaving-keys = Press Esc on any screen. A plain calendar appears at once.

# @src 3e500de8
before-leaving-second = Or press Shift three times, or use the button at the top.

# @src 966fb985
before-leaving-try = Try it now

# @src 08e4775a
sit-out-short = Back when you like.

# @src 3189b891
sit-out-back = Back

# @src ce67b30f
messages = Messages

# @src 8d29d71a
messages-unread = Messages, something new

# @src d3fccb78
messages-of = { $name }’s messages
    .carer = Your messages

# @src 79c524ab
wrote-first-at = wrote first, at { $time }

# @src 7f47b980
wrote-first = wrote first

# @src cbb8a582
second-look = Second look

# @src 1334a1aa
second-look-offer = Second look?

# @src ea00e17b
second-look-now = Take a second look

# @src 1af4f885
look-back = Stop here and look back

# @src 18b46625
mark-on = Mark for a second look

# @src 92be0c24
mark-off = Take the mark off

# @src c073fe4f
spoken-marked = Marked. Space takes the mark off.

# @src 37b50b9e
spoken-not-marked = Not marked. Space marks it for a second look.

# @src 565081e1
go-on = Read on

# @src bbcb280c
go-on-to = On: { $place }

# @src 92b0fbbb
along-next = { $name } does this next: { $answer }

# @src 09dd9adf
new-message = New message

# @src c70e5e36
heard-elsewhere = New in { $channel }.

# @src 97cce4d1
earlier-messages = Earlier messages

# @src b3362415
show-now = Any key shows it now

# @src 8363646f
step-back = One choice back

# @src a1ef6833
key-space = Space

# @src 62d3c529
key-enter = Enter

# @src 84b2a57d
key-backspace = Backspace

# @src 8c338eba
hint-messages = messages

# @src b71e8904
hint-open = open the card

# @src 9fd11591
legend-move = move between messages

# @src 94828458
legend-mark = mark for a second look

# @src 214ea278
legend-answer = answer

# @src b5eab8df
legend-away = step away

# @src b4df9021
page-inside = A page inside the story. { $name }

# @src 5f7bc94e
page-words = Newest words

# @src b9e03aec
page-text-only = text only

# @src 5aad62a2
page-rules = House rules

# @src 49f78fff
calendar-title = Calendar

# @src 2163a794
display-language = Language

# @src d7e8b343
words-title = Words in this story

# @src 3e1f1826
word-line = { $word }: { $means }

# @src 7ba64b01
practice-title = Try it: one message

# @src dd166a4b
practice-why = A mark says: I want to look at this again. It is no verdict, and nobody sees it.

# @src 2ada6d24
practice-message = This message is only here to practise on.

# @src 31ba0d7d
practice-how = Tap the two rings, or hold the message. With a mouse: click the rings, or right-click. With keys: Space.

# @src 19b1872a
practice-marked = That is a mark. Now take it off, the same way.

# @src f13312c5
practice-done = That is all. Nothing of this is kept.

# @src 316530da
marking-first = Something here deserves a second look? Mark it: the two rings, a long press, or Space.

# @src b8b85411
marking-keys = Keys and marks

# @src 56ed721f
marking-hold = or hold a message, or right-click it

# @src 783491b8
news-back = Back to { $place }

# @src 5d367b8e
news-aside = { $count } new in { $places }

# @src 51f067d4
news-begins = New

# @src 87f6c6bf
news-below = New below

# @src edf217e1
news-end = To the newest

# @src f8d654f9
news-told = { $place }: { $count } new

# @src 454f3550
answer-whom = To { $place }

# @src 9012146f
before-leaving-touch = Press “Leave now” at the top, on any screen. A plain calendar appears at once.

# @src adad08cc
practice-how-touch = Tap the two rings, or hold the message.

# @src d2b4414d
marking-first-touch = Something here deserves a second look? Mark it: the two rings, or a long press.

# @src 73b28a25
marking-touch = Marks

# @src 9d3c4680
page-leaving-limit = What you did is gone from the page. The browser still remembers that this file was opened.

# @src 96437108
page-show-now = Show it now

# @src 58ce7cbd
display-aloud = Read aloud

# @src 7b80b6f3
display-aloud-off = Off

# @src 68ff66a3
display-aloud-on = New messages, with a voice of this device

# @src ce5058a1
page-leaving-inside = This page stands inside another one. Leaving turns only this part into a calendar: close the tab too.

# @src dd2c4d3b
page-choose-place = Choose a country: its lines appear here.

# @src 4a51abef
page-print = Print

# @src e80e3080
paper-title = { $title }: a second look

# @src 29a4e03d
paper-who = Who was who

# @src 41ae413c
paper-lines = Lines, and what each one does

# @src 786da0b2
paper-does = { $verdict }.

# @src 2f052f9a
paper-said = { $name }: “{ $line }”

# @src 9a489f2a
paper-taken-back = It presses, and is taken back.

# @src 3f1104ea
paper-rules = Double rule: it presses. Single rule: it’s fine. It isn’t who somebody is. Look at what happens to a no.

# @src 82cdf160
paper-follows = The next pages have your way: its lines with what is said about them, the tactics, the path. Lines with nothing said about them are left out.

# @src 5dae098f
page-again = Begin again

# @src 802fad50
page-about-private = This page keeps nothing: no choice, no setting, no cookie. It never asks a network for anything.

# @src aca76d6c
page-reading = The story cannot be played in this browser: it is too old, it runs no scripts, or something has failed. Below is one way through it, to read, and what the debrief says about it.

# @src e8b42d33
filter = Show

# @src ca7c20fc
filter-everything = Everything

# @src 13b3f575
filter-tactics = Tactics

# @src 05a8a91b
filter-ordinary = Ordinary

# @src 56520ef8
filter-marked = Marked by you

# @src 26f653a2
filter-none = No line of this kind came on your way.

# @src b7fb66c6
filter-marked-none = You marked nothing. “Everything” shows what was there.

# @src cb9323f7
own-lines = Your own lines

# @src 23236ba2
note-open = Enter: open the card

# @src dcd40ba4
note-tactic = Tactic: { $tactic }

# @src caadde42
tactics-here = In this story

# @src d5a0062d
tactic-kind = Tactic

# @src 0a46cba8
tactic-again = And here again

# @src fa995e39
elsewhere = On other ways

# @src ae2c848a
card-heard = { $tactic }, tactic

# @src b2aa542d
card-before = The card before: { $tactic }

# @src e50b7774
card-after = The next card: { $tactic }

# @src 498cdd02
card-place = { $place } of { $count }

# @src ff9d51bb
path-title = The way you went, and the ways you could have gone

# @src eb8e99e0
path-line = Every way ends here, in the same second look. None of them is losing.

# @src 2a58b086
path-hers = your way

# @src 670887f6
path-others = other ways

# @src 735fd134
path-way-out-chip = way out

# @src 05b4a2e0
path-before = Earlier scenes

# @src 09f08192
path-after = Later scenes

# @src ce49409f
path-step = Step { $number }: { $scene }. Your way.

# @src 70362a4b
path-step-other = Step { $number }: { $scene }. Another way.

# @src b3c2ad4a
path-step-way-out = A way out was here.

# @src 9084f6cd
path-step-others = Other ways: { $scenes }.

# @src 49669d99
path-answers = What you answered

# @src 68316e0f
path-leads-here = What leads here

# @src f068f1fd
path-turning-point = A turning point

# @src 7062a7f0
path-other-to = Or: { $answer } – { $scene }

# @src 4c5493c1
path-try = Try another way

# @src 19683489
talk-lines = Lines to call or write to

# @src 76d86413
other-stories = The other stories

# @src 991658c8
read-cast = People

# @src 9e31425f
read-channels = Places

# @src 4bbd5a94
read-scene = Scene

# @src 7862993c
read-on = where: { $channel }

# @src 2ad9d7cc
read-if = if { $condition }:

# @src e0b475a8
read-otherwise = otherwise:

# @src 612b137e
read-label-tactic = [tactic: { $tactic }]

# @src 16b90480
read-label-lookalike = [looks like: { $tactic }]

# @src ac4c9350
read-label-unclear = [nobody can tell yet]

# @src 0e7a48e1
read-note = in the debrief: { $words }

# @src ea833242
read-narration = ({ $words })

# @src 58df0fab
read-typing = ({ $who } is writing)

# @src af2ac689
read-pause = (a moment to breathe)

# @src fe9ada20
read-judge-says = to take along: { $words }

# @src 2d23ddd0
read-known = known to her before the story

# @src 4a0e1c95
read-new = new to her

# @src e9eb2bfb
read-repaired = taken back in: “{ $words }”

# @src 2cf21381
read-turned = turned by: “{ $words }”

# @src c06f4723
read-helped = helped by: “{ $words }”

# @src 1d4a42a5
read-answer = one way to answer: { $words }

# @src 442037fe
read-track = The class track

# @src 90674807
read-track-answer = { $scene }: { $words }

# @src 0d066849
read-track-vote = { $scene }, by vote: { $words }

# @src 77bbb04f
read-judge = a second look: what does it do?

# @src f9d8dbad
read-judge-line = “{ $words }”

# @src c1668315
read-judge-shows = in the line: { $words }

# @src 6cf74329
read-judge-settles = what settles it: { $words }

# @src d3aac26e
read-judge-reply = { $verdict }: { $words }

# @src 37d7d58c
read-remembers = remembers: { $what }

# @src 0ef3d6ad
read-visit = here comes the scene “{ $scene }”, and then this one goes on

# @src e08595c6
read-option = { $number }. { $words }

# @src 7b1e125b
read-says = said in: { $channel }

# @src 8443b503
read-moves = [{ $moves }]

# @src ecfa3a89
read-once = offered once

# @src 83167b4a
read-feedback = feedback: { $words }

# @src 386763e2
read-to = goes on at “{ $scene }”

# @src 7dfe5f07
read-stays = comes back to this choice

# @src 0a164baa
read-fallback = if nothing can be offered: “{ $scene }”

# @src 6d5d9c3f
read-return = goes back to where it was visited from

# @src d44e4646
read-end = ends: { $ending }

# @src 0b6705ac
read-endings = Endings

# @src 6224096f
read-turning = Turning points

# @src 55e5aaa3
read-questions = Questions

# @src 0e8afc6d
read-facilitator = For the person who leads the session

# @src 36efd1a5
read-facilitator-not-seen = Who has not seen this story yet

# @src 738ae91a
read-facilitator-aim = Aim

# @src 2b45d1f7
read-facilitator-timing = Timing

# @src 0ef2dad6
read-facilitator-ground-rules = Ground rules

# @src 64fbbe8a
read-facilitator-stop-at = Stop at

# @src 83faa194
read-facilitator-you-may-hear = You may hear

# @src bd8ef0a3
read-facilitator-leave-out = Leave out

# @src 858e476c
read-facilitator-if-somebody-tells = If somebody tells you something

# @src 110268dc
read-facilitator-close = To close

# @src 877ce846
read-facilitator-minute-one = In minute one

# @src 9f42bd35
read-facilitator-early-finishers = For those who finish early

# @src 99847f04
read-facilitator-in-the-room = Who may be in the room

# @src d7c8678b
read-facilitator-letter-home = A letter home

# @src 5b6f2e94
read-facilitator-four-minutes = If there are four minutes

# @src 00ad2f05
read-facilitator-background = Background, for adults only

# @src 10c20ea2
condition-and = { $left } and { $right }

# @src 04146b5e
condition-or = { $left } or { $right }

# @src 466ad333
condition-not = not ({ $condition })

# @src 34545788
condition-is = { $name } is { $value }

# @src 6070d8c6
condition-at-least = { $name } is at least { $value }

# @src 5710deed
condition-at-most = { $name } is at most { $value }

# @src c787e22a
condition-seen = “{ $scene }” has happened

# @src 3b3e4137
condition-chosen = “{ $option }” was chosen in “{ $scene }”

# @src d70bb97d
value-true = true

# @src 30c028f7
value-false = false

# @src aa8a3531
effect-set = { $name } = { $value }

# @src 1ae468d2
effect-raise = { $name } is { $value } or more from now on

# @src 981e13dd
effect-add = { $name } + { $value }

# @src 9b4bef56
effect-take = { $name } less { $value }

# @src e969110b
move-ask = ask

# @src 8637f85c
move-slow-down = slow down

# @src dd882d27
move-tell = tell someone

# @src 6b0dfc80
move-refuse = refuse

# @src 89f9274b
move-go-along = go along

# @src 0de145e5
move-leave = leave

# @src 5c83ceee
move-report = report

# @src 6078fc80
move-block = block

# @src 437a8872
move-check-fact = check a fact

# @src 1ec435d0
move-act = act on the grievance
    .carer = do something lawful about it

# @src 6a58160a
explore-title = Everything that can happen in: { $title }

# @src b43a01e0
explore-states = { $states } situations in which somebody can decide, and nothing else can happen.

# @src 839d994e
explore-ways = { $count } ways through it that differ in at least one answer.

# @src 7c1b222d
explore-loops = Its ways are endless, because these scenes can come again: { $scenes }

# @src ad64bbb3
explore-length = Messages on a way: { $shortest } at least, { $median } on the middle one, { $longest } at most.

# @src a0b90a09
explore-minutes = Minutes of slow reading: { $shortest } at least, { $median } on the middle way, { $longest } at most.

# @src ba4d795b
explore-safe = Ways on which she never goes along: { $safe } messages on average. The others: { $risky }.

# @src 86eee3d5
explore-safe-only = There is no way on which she goes along.

# @src fc22ebc8
explore-tactics = Tactics on a way: { $fewest } at least, { $most } at most.

# @src d5058ad0
explore-leaving = Saying nothing and stepping away is possible at all { $count } decisions:

# @src 425d61cb
explore-leaving-one = { $scene } – { $next }

# @src d53d26ce
explore-met = What is met, and on how many of a hundred ways

# @src 7252b37c
explore-met-tactic = { $tactic }: { $share }

# @src 5d5c3bc5
explore-met-lookalike = looks like { $tactic }: { $share }

# @src 0cae6bc7
explore-met-unclear = nobody can tell yet: { $share }

# @src ea13a4e6
explore-guess-title = A reader who looks at one outward thing only would get this many of a hundred labelled lines

# @src 4f96079d
explore-guess = { $what }: { $share }

# @src a39b9693
guess-speaker = who speaks

# @src 25a2692b
guess-known = whether she knew her before

# @src c05caa84
guess-recruiter = whether it is a recruiter

# @src 93cb73f2
guess-place-kind = the kind of place

# @src 2bfe6089
guess-place = the place

# @src 02677979
guess-third = the third of the story

# @src e2bba188
guess-hour = the hour

# @src 32d25292
guess-length = the length

# @src f324e922
guess-last-sign = the last sign

# @src 84e4174b
guess-name = her name in it

# @src 56dfa95d
guess-word = the word “{ $word }”

# @src 8b2611f6
explore-silent = Whoever always steps away has { $count } messages.

# @src 3c3692a9
explore-stretch = At most { $count } messages in a row without anything to do (“{ $scene }”)

# @src 0b6705ac
explore-endings = Endings

# @src e90175a8
explore-ending = { $ending }: { $count } ways, { $shortest } to { $longest } messages

# @src b65b41bd
explore-ending-loops = { $ending }

# @src bfd0d0ef
explore-always = met on every way there: { $tactics }

# @src 1138e1a6
explore-possible = can be met on a way there: { $tactics }

# @src cf350171
explore-script = a shortest way, as a script for play:

# @src 0040f79c
explore-to-tactic = A shortest way to “{ $tactic }”, as a script for play:

# @src 6629cfdb
keys-title = All keys

# @src fea95e5b
keys-arrows = arrow keys

# @src 96d34710
keys-leave = leave now, by Esc or by Shift three times: a plain calendar, at once

# @src 0abc25e3
keys-answer = that answer

# @src 2f4725d8
keys-away = say nothing and step away

# @src 10faefc5
keys-judge = where a pause asks what a line does: it presses, it’s fine, can’t tell yet; pass

# @src 54fe2332
keys-mark = mark the message at hand for a second look; again takes the mark off

# @src f27df499
keys-enter = press what has the ring, or read on

# @src 277c2b53
keys-move = between messages and entries; Page Up, Page Down, Home and End too

# @src b11eaa0d
keys-parts = to the next control, to the next part of the window; with Shift, back

# @src 120bd410
keys-back = one choice or one screen back

# @src 8b8d9c38
keys-support = who to talk to

# @src acc91a71
keys-display = display: language, letters, movement, pace

# @src 992363fa
keys-contrast = high contrast, or as usual

# @src f7ec6a8a
keys-language = the languages, on the first screen

# @src 6331cf44
keys-full-screen = fill the screen, or a window again

# @src e96a9451
keys-text-size = larger letters, smaller ones, as usual

# @src dbccca4b
keys-keys = this list

# @src e9cee16e
lead-people = How many people are here? About is enough.

# @src ac36b1f5
lead-here =
    { $people ->
        [one] { $people } person here
       *[other] { $people } people here
    }

# @src 852ed445
lead-step = { $step }, { $minutes } min

# @src 9072cf89
lead-step-at = Step { $number } of { $all }: { $step }, { $minutes } min

# @src fc050036
lead-step-gone = { $step }, { $minutes } min, { $gone } min gone

# @src 5fe6b284
lead-minute = Minute { $minute } of { $of }.

# @src c90fe9a7
lead-hear = You may hear: { $words }

# @src 765296cb
lead-letters = A B C D E F

# @src 62f93040
lead-think = Think by yourself. No hands yet.

# @src e1fd511a
lead-vote = Vote now. Passing is fine.

# @src 19f7a8c9
lead-talk = Tell a neighbour why. Then we vote again.

# @src 519a137b
lead-vote-again = Vote again. You may change. Passing is fine.

# @src 89dd4d51
lead-quick = One show of hands, if you like.

# @src 138a9dcb
lead-counted = Counted. No answer is the right one.

# @src c1531ddc
lead-type = Type how many, in this order: { $letters }.

# @src c42008e3
lead-votes =
    { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }

# @src cbf1644a
lead-votes-passed =
    { $votes ->
        [one] { $votes } vote, { $passed } passed
       *[other] { $votes } votes, { $passed } passed
    }

# @src 61b3b324
lead-more-votes =
    { $votes ->
        [one] { $votes } vote, { $people } people. Count again?
       *[other] { $votes } votes, { $people } people. Count again?
    }

# @src a1410264
lead-clear = One answer is far ahead. = and its number goes on with it at once.

# @src 0d52b607
lead-goes-on = Enter goes on with { $letter }, “{ $answer }”. =1, =2 … take another one, =0 says nothing.

# @src 464ef1ea
lead-level = { $letters } are level. Nothing is chosen for you: take one with =1, =2 …, and come back for the other with <<.

# @src 516880bd
lead-nobody-voted = Nothing is chosen yet. Count hands, or say how it goes on: =1, =2 …, or =0 to say nothing.

# @src 1a119fec
lead-uncounted = No hands have been counted. Type them, or press Enter once more to go on without.

# @src 645b2297
lead-back-on-track = Back on the way of the class track, where it was left.

# @src 1bf363b2
lead-passed-over =
    { $lines ->
        [one] Passed over: { $lines } line.
       *[other] Passed over: { $lines } lines.
    }

# @src 9f672df5
lead-passed-over-with =
    { $lines ->
        [one] Passed over: { $lines } line. In between, { $who } chose: { $answers }.
       *[other] Passed over: { $lines } lines. In between, { $who } chose: { $answers }.
    }

# @src f9d8dbad
lead-quoted = “{ $words }”

# @src 0f6366e7
lead-rest-of = the rest of “{ $step }”

# @src d86a63a3
lead-steps-passed-over = Passed over: { $steps }. # and its number goes back there.

# @src da6c3dfb
lead-nothing-read = Nothing has been read yet that could be talked about. Enter goes on.

# @src a837429f
lead-support-first = First name the person in this building: who it is, in which room, how long you stay.

# @src f0284322
lead-support-unchecked = Nobody has rung these lines for you. Try those that you hand on.

# @src 6eae4648
lead-first-vote = First vote:

# @src 3d49682f
lead-second-vote = After talking:

# @src 72298acc
lead-at = Here: { $step }.

# @src e2d5da7c
lead-which-line = Which line would you look at again? One hand each.

# @src d13ec98e
lead-which-line-type = Type how many for each, in this order. A line gets a mark from at least two people, and at least one in four.

# @src 04924051
lead-what-is-done = What is done in this line?

# @src 4612a479
lead-what-helped = What helped here?

# @src 216780a9
lead-sheet-before = On your sheet, the upper half. Skip what you like.

# @src 47693794
lead-sheet-after = On your sheet, the lower half. Skip what you like.

# @src dd1594bc
lead-sheet-booster = On your sheet. Skip what you like.

# @src 9a5ae0e0
lead-phones-before = On your phone. Without one: on your sheet, the upper half. Skip what you like.

# @src e3585a0a
lead-phones-after = On your phone. Without one: on your sheet, the lower half. Skip what you like.

# @src 3af4f068
lead-phones-booster = On your phone. Without one: on your sheet. Skip what you like.

# @src 5e0080f5
lead-sheet-same = Fewer than twelve are here, too few for two halves: all have the same messages. On paper, hand out one sheet only, answers-{ $set }-first. What has changed shows only in many workshops together.

# @src c06ec23b
lead-close = This is the last step. Enter closes it.

# @src a105e5fb
lead-over = It’s over. Thank you.

# @src 98050b05
lead-two-weeks = In two weeks, half of it may be gone again. Write a date on the board: { $date }. Then a quarter of an hour is enough: the plan “Two weeks later”, with its sheet of eight messages.

# @src be123433
lead-kept = Counts, places and minutes are kept on this device for { $days } days, and no names or words: { $file }

# @src 8b6432c7
lead-kept-nothing = Nothing of this workshop is kept.

# @src 85e77845
lead-kept-no-more = The record cannot be written any more. Go on: counting goes on, and nothing is kept from here. Is there space on the disk?

# @src 5e0576b0
lead-kept-torn = The computer stopped while it wrote. A piece of a line that nobody had been told of is cut off.

# @src 18e88a95
lead-kept-damaged = From line { $line } on, the record cannot be read. It goes on from there; the whole of it was copied beside, with .damaged in its name.

# @src d3c97e45
lead-unkept-no-room = Only { $free } MB are free on this disk. The record of a workshop needs 20.

# @src dcfe0136
lead-unkept-unwritable = Nothing can be written here: { $file }

# @src 55b4462e
lead-unkept = This system has no place for the record of a workshop.

# @src 97568e8c
lead-unkept-agree = Enter leads all the same, and keeps nothing. A full stop leaves.

# @src 0ad53fd4
lead-looks-in-use = This workshop is open in another program, so it is only shown here and nothing is written. To go on here, close it there.

# @src 60ce1641
lead-looks-newer = A newer version of this program wrote this record, so it is only shown here, as far as this version knows it. Go on with the newer one.

# @src 9329659c
lead-looks-unwritable = This record cannot be written on, so it is only shown here. See to its permissions, or go on with a copy.

# @src 80c6505a
lead-refused-not-now = That isn’t possible here. Enter goes on, ? shows what can be typed.

# @src 4fd67340
lead-refused-nothing-chosen = No answer has most votes. Say how it goes on: =1, =2 …, or =0 to say nothing.

# @src 116e6275
lead-refused-no-such-answer = There is no such answer here.

# @src 8750714d
lead-refused-no-counts = Type one number for each answer, with spaces between, none above 999.

# @src 277e9cf3
lead-help-next = Enter: on

# @src 78b6f079
lead-help-previous = <: one back

# @src 91b49893
lead-help-counts = 9 11 4: how many for A, B, C …, and at last for 0

# @src 657dce86
lead-help-go-on = =2: on with the second answer; =0: on with saying nothing

# @src 7dced56b
lead-help-back = <<: take the last answer back

# @src 19f58532
lead-help-mark = *3: mark line 3 for the room, or take its mark off

# @src 8cdf4b34
lead-help-which-line = *: ask which line the room would look at again

# @src ac69bf67
lead-help-skip = +: on to the next question that is talked about

# @src 4018fe78
lead-help-steps = #: the steps; #3: to the third step

# @src 9cb49cd3
lead-help-notes = /: the story’s notes for you: where to stop, what to ask, what you may hear

# @src 145e2f78
lead-help-people = :28: 28 people are here

# @src 52fe7f7e
lead-help-support = !: numbers to call; ! fr: those of another country

# @src 5d68f80a
lead-help-phones = &: phones vote too, and how many are in; &0: no longer; &-: no new one comes in; &+: they may again

# @src e7d83246
lead-help-leave = .: leave, and clear the screen

# @src 3d1d1d48
group-modes = Who is here

# @src d952108f
group-alone = Alone or in pairs

# @src b2190f2b
group-with = With a group

# @src a63ab1be
group-line = For a group. You lead, the room decides. Next: how many you are, and how you vote.

# @src 2a5b7fcb
group-waiting = A workshop of today was left open: { $title }.

# @src 1451ed53
group-waiting-in-use = It is open in another program. Close it there, and press again.

# @src e933bd8c
group-waiting-newer = A newer version of this program wrote it. Go on with that one.

# @src f63625ec
group-waiting-unwritable = Its record cannot be written on. See to its permissions, and press again.

# @src f9d803b7
group-waiting-gone = Its record is not there any more, or cannot be read.

# @src 11ff0e4f
group-go-on-leading = Go on with it

# @src 5f9ce10d
group-close-waiting = End the workshop

# @src f303ecad
group-setup = Before you begin

# @src 5d196c9f
group-story = Story

# @src 038806a3
group-other-story = Another story

# @src c36ccf76
group-plan = Plan

# @src 2e9090f7
group-reads = The room reads

# @src f3ad9665
group-reads-about = one language, or two

# @src 32491578
group-people = How many people

# @src f7805e42
group-people-about = type it; about is enough

# @src 030c2f02
group-fewer = One less

# @src 20a9fc4f
group-more = One more

# @src 9664b461
group-voting = Voting

# @src 9be61bc7
group-by-hands = Hands

# @src 160c3f7d
group-by-cards = Cards

# @src 59b2e81c
group-by-slips = Slips of paper

# @src a2ecf42c
group-contact = Whom someone in this building can talk to

# @src c3d2633b
group-contact-about = Stays on this computer; comes first under Support, on the room’s screen and on paper.

# @src 9118cfc5
group-contact-none = Nobody is written down. Say it aloud.

# @src 6d7612c4
group-contact-cut = There is room for { $most } characters. The rest is left out.

# @src beeb24aa
group-contact-not-kept = It could not be kept, and holds until this window is closed.

# @src 658a4d8f
group-happens = What happens

# @src b5975bb5
group-minutes = { $minutes } min

# @src 65c8c623
group-talks = { $talks ->
    [0] read and decided, without time for talking
    [one] with one vote that is talked about
   *[other] with { $talks } votes that are talked about
}

# @src 911f80e3
group-on-sheets = on sheets of paper, typed in later

# @src 2161b220
group-kept = Counts, places and minutes are kept on this device and deleted by themselves. No names, no words, nothing about one person.

# @src 90e954e6
group-kept-for = { $days ->
    [one] Counts are kept on this device for a day.
   *[other] Counts are kept on this device for { $days } days.
}

# @src e28aac7a
group-print = Print the sheets

# @src 6e94aa4a
group-print-coming = The sheets are being written …

# @src 798924be
group-print-opened = The sheets are in { $folder }. That folder opens now: print them from a browser.

# @src 96486a00
group-print-not-opened = The sheets are in { $folder }. Open them in a browser and print them there.

# @src bd3a1329
group-print-not-written = The sheets could not be written to { $folder }: another file has one of their names there, or there is no room. Move it away, and print again.

# @src 75d4fd9f
group-start = Begin

# @src f688f28d
group-start-unkept = Begin, and keep nothing

# @src ba55ae91
group-unkept-agree = Begin all the same? Then nothing of this workshop is kept.

# @src 05677a46
group-this-is-the-rooms = This is the room’s screen.

# @src b18d960a
group-parts = Parts of the window

# @src 92f5284f
group-lines = Lines

# @src 77f2698d
group-room = The room’s screen

# @src 83bffccd
group-notes = Notes

# @src 5770fec9
group-notes-yours = only you see this

# @src 2a21135d
group-notes-here = Notes on this window

# @src 15c11e86
group-counting = Counting

# @src c1491770
group-hands = Type what you count

# @src 8022f29d
group-here = { $people } here

# @src 3ceb4a39
group-ready = Ready

# @src 33f3591f
group-ready-about = The room sees that this is its screen. Page Down, the right key of a remote or the button begins.

# @src 75d4fd9f
group-begin = Begin

# @src 5a6fc97f
group-next = Next

# @src 7a057061
group-next-line = Next line

# @src 07ec6257
group-to-vote = Vote

# @src 3df51d24
group-to-talk = Talk in pairs

# @src 594e4dad
group-to-vote-again = Vote again

# @src 7ea09127
group-to-counted = Done counting

# @src 9fa4b1eb
group-tell = What it does

# @src 2ca900b5
group-which-done = Mark them

# @src 0173b693
group-choose = Choose one

# @src f468958a
group-go-on-with = Go on with { $letter }

# @src 5f9ce10d
group-close = End the workshop

# @src 105ff577
group-home = The stories

# @src af7d2a7c
group-not-yet = not on the room’s screen yet

# @src 13053f42
group-heard-next = { $now } Next, not shown yet: { $next }

# @src c30a8e36
group-break = A break. The room’s screen is dark.

# @src 4becace6
group-support-about = The room sees whom one can talk to. Say how long you stay.

# @src ad7a0852
group-phones-about = Everybody answers alone, on a phone or on a sheet. Nobody counts now, and you look at nobody’s phone or sheet.

# @src 54ca9318
group-sheet-about = Everybody has a sheet and answers alone. Nobody counts now, and you look at none of them.

# @src 3e4ea2b9
group-sheets-later = The sheets are typed in within two weeks, by the command second-look results enter; the printed key says how. Until then nobody looks at them.

# @src 2b86f4c0
group-some-marked = Some of us marked this.

# @src 0aa60472
group-easy-to-miss = Nobody marked this.

# @src 83f31246
group-hint-reading = Arrow keys choose a line, Space marks it for the room

# @src 933fe6d8
group-hint-next = Page Down: on. Page Up: back.

# @src 8c43e430
group-hint-page = Page Down: the other language. Then it goes on.

# @src 92f2af1b
group-hint-think = Nobody votes yet. Page Down opens the vote.

# @src 8516a60f
group-hint-counting = 1, 2, 3 … add one, with Shift one less. Enter: type numbers.

# @src da7f13b7
group-hint-typing = Enter: next field. Empty leaves it as it is.

# @src 55f9f7f3
group-hint-go-on = Arrow keys choose, Enter goes on

# @src 3b02f99f
group-uncounted = No hands have been counted. Once more goes on without.

# @src 4da1e68c
group-nothing-chosen = Nothing is chosen: take an answer first.

# @src 116e6275
group-no-such-answer = There is no such answer here.

# @src e10b5c68
group-last-step = This is the last step. The button ends the workshop.

# @src 0c2f8963
group-not-now = That isn’t possible here.

# @src c07f64a6
group-trail-think = think

# @src d74a3871
group-trail-vote = vote 1

# @src b1a89d6e
group-trail-talk = talk

# @src 484538db
group-trail-again = vote 2

# @src 2a592e14
group-trail-counted = go on

# @src 7d207b19
group-first-vote = vote 1: { $count }

# @src c700d885
group-only-you = Only you see these numbers.

# @src 282d6d97
group-show-counts = Show the numbers

# @src f2a35d53
group-hide-counts = Hide the numbers

# @src 27ad9c05
group-go-on = Go on with

# @src 0f698748
group-may-take-another = Most hands. You may take another.

# @src 566ad163
group-nothing-yet = Nobody has been counted. Any answer may be taken.

# @src 8738a5ac
group-level = { $letters } are level. Nothing is chosen for you.

# @src 5884d7e1
group-come-back = Take { $first }, then come back for { $second }

# @src 79b24db2
group-freeze = Freeze

# @src e5c8cd7a
group-blank = Blank

# @src fabd705d
group-support-off = Support off the room’s screen

# @src 285a82c6
group-swap = swap screens

# @src 4aca9e43
group-page = The room reads { $language }, { $page } of { $pages }

# @src e5ccf458
group-turn-page = The other language

# @src 1a69ca0d
group-state-shown = as you see it

# @src b09c1046
group-state-thinking = thinking

# @src 7d3c290e
group-state-voting = voting

# @src 89e1af7e
group-state-talking = talking

# @src 4eecdcd1
group-state-voting-again = voting again

# @src 2cd07ace
group-state-counted = counted

# @src acbe6377
group-state-counts = with the numbers

# @src 93a3f6c9
group-state-frozen = frozen

# @src fc60946a
group-state-blank = dark

# @src 800bd41c
group-state-support = support

# @src fab3be89
group-state-gone = closed

# @src c48c0fa5
group-state-opening = one screen

# @src 124a52c4
group-state-mirrored = mirrored

# @src b47ae3a9
group-gone = The room’s screen is gone. Once it is back, F10 opens it, dark.

# @src 452e3b45
group-opening = Only one screen was found: notes would be seen by all. Connect the projector, or turn this window to the room.

# @src 7c5e0bdb
group-mirrored = Both screens show the same. Press Windows and P, then “Extend”.

# @src 2d6588ca
group-open-room = Open a window for the room

# @src 28f43437
group-this-window = Give this window to the room

# @src ac4c89d5
group-then = Then: { $step }

# @src aca3b8e5
group-next-stop = Next vote that is talked about

# @src fd6dae01
group-no-stop = No vote is left that is talked about.

# @src 7712bbf4
group-stop-in = { $lines ->
    [0] now
    [one] in one line
   *[other] in { $lines } lines
}

# @src 6e13b444
group-stop-later = after other decisions

# @src e4ab8e4d
group-skip = Skip to it

# @src b4892f45
group-which-line = Which line?

# @src 490d7829
group-back = Take the answer back

# @src 2f2fe736
group-steps = Steps

# @src 858e476c
group-if-told = If somebody tells you something

# @src fca96b71
group-if-told-about = Thank them. Don’t dig. Once more shows the numbers to the room.

# @src 85723da6
group-phones = Phones

# @src 8bd15260
group-phones-title = Phones that vote

# @src 56621f00
group-phones-open = Open { $address } ({ $network })

# @src 850cfbf0
group-phones-which = Take the address of the Wi-Fi that the phones are in.

# @src 81370c3d
group-phones-look-again = Look for networks again

# @src 121f4086
group-phones-no-network = This computer is in no network. Join a Wi-Fi, or make a hotspot, and look again. Hands count meanwhile.

# @src a605119c
group-phones-ports-taken = The ports 7420, 7421 and 7422 are taken at that address. Close the other program that has them, and try again. Hands count meanwhile.

# @src 82e6ef96
group-phones-refused = The system doesn’t let phones in at that address. Take another one. Hands count meanwhile.

# @src 8cdfef9b
group-phones-not-here = This program was built without phones. Hands count.

# @src b9b91cdb
group-phones-more = That is more than there are people: { $people }.

# @src 3e33f3a4
group-phones-door-closed = No new phone comes in.

# @src cdf40e75
group-phones-close-door = Let no new phone in

# @src a57c6bae
group-phones-open-door = Let new phones in again

# @src bf8274f5
group-phones-off = Switch phones off

# @src 61027a4a
group-phones-none-came = No phone has come for half a minute. Some Wi-Fi keeps phones and computers apart; F11 says what helps. Hands count the same.

# @src 28e8267d
group-door-show = Show the way in to the room

# @src fbf82db5
group-door-hide = Take it off the room’s screen

# @src 838fd59b
group-door-off = On with it

# @src 75e8748d
group-hint-door = The room sees how phones come in. Page Down takes it off.

# @src 4dfdfcf8
group-phones-plus = phones { $count } +

# @src a02adee9
group-phones-and-hands = { $phones } by phone, { $hands } by hand

# @src 7f7431e5
group-phones-and-hands-title = Phones, and the hands that you count

# @src c698e1e7
group-note-say = Say

# @src 83faa194
group-note-hear = You may hear

# @src c5d57ba7
group-note-before = Say who you are and how long it takes. Whoever leads sees these notes; the room doesn’t.

# @src b9695060
group-note-think = “Think by yourself first. No hands yet.” Count to twenty.

# @src c13d1d8f
group-note-vote = “Hands, answer by answer. Passing is fine.” Read each answer aloud before you count.

# @src 2d01d1db
group-note-talk = Two minutes. Walk about. Collect two reasons, not two names.

# @src 806bcae7
group-note-counted = No answer is the right one. Go on with any of them; then: “Let’s see what the smaller group’s idea does.”

# @src 2544268d
group-note-pause = “Only this line. What does it do?” Hands, then what it does.

# @src 96d8733e
lead-page-open-first = The room’s screen is a second window. Open it, move it to the big screen, and let it fill that. Only what the room may see stands in it.

# @src c5067684
lead-page-blocked = The browser kept the window shut. Press again, or allow windows for this page.

# @src 6489136d
lead-page-not-open = not open

# @src e25d2e76
lead-page-on-sheets = on sheets of paper

# @src cbbe1fd7
lead-page-sheets = This page keeps nothing, and counts no sheets. Keep them folded. Where the program is installed they can be typed in later, into a workshop that is opened there for that; what fewer than five people answered is told nobody.

# @src d25b3fd5
lead-page-support = Support on the room’s screen

# @src a192aaa6
keys-lead-lines = with a group: the next line, or the one before, and on through a vote

# @src a4ac62a6
keys-lead-freeze = with a group: keep before the room what stands there, or no longer

# @src 9c71e5b6
keys-lead-blank = with a group: nothing before the room, or again what was there

# @src d5b93e6e
keys-lead-skip = with a group: on to the next vote that is talked about

# @src 63d3ca1c
keys-lead-swap = with a group: the two screens change places

# @src a84b08bc
keys-lead-phones = with a group: phones that vote, on or off

# @src a8966cce
keys-lead-counts = with a group: show the room the numbers, or hide them

# @src 50896b2e
lead-phones-what = Phones can vote too, without the internet. For that, this program opens one port at one address of this computer, and closes it when you say so. Phones in the same Wi-Fi reach it. Somebody else in that Wi-Fi could read or forge a vote; no name is asked and none is kept.

# @src 8685185f
lead-phones-firewall = Windows may ask whether to let it in: say yes for private networks.

# @src 548d7e52
lead-phones-open-one = Enter opens it at { $address }. A minus leaves it closed.

# @src 6ea9645c
lead-phones-which = At which of these addresses? Take the one of the Wi-Fi that the phones are in, and type its number. A minus leaves it closed.

# @src c924e00a
lead-phones-place = { $address }, { $network }

# @src 298d03c7
lead-phones-stays-shut = No phone can come in. Hands count.

# @src 0131b94a
lead-phones-no-network = This computer is in no network. Join a Wi-Fi, or make a hotspot, and type & again. Hands count meanwhile.

# @src fa88c020
lead-phones-ports-taken = The ports 7420, 7421 and 7422 are taken at that address. Close the other program that has them, and type & again. Hands count meanwhile.

# @src 8ed99310
lead-phones-refused = The system doesn’t let phones in at that address. Type & again for another one. Hands count meanwhile.

# @src 6ca1e2d9
lead-phones-in =
    { $phones ->
        [0] No phone has come in yet.
        [one] { $phones } phone has come in.
       *[other] { $phones } phones have come in.
    }

# @src 5b0fa4a3
lead-phones-more = That is more than there are people: { $people }. &- lets no new one in.

# @src 1e15f638
lead-phones-door-closed = No new phone comes in. &+ lets them in again.

# @src f5659640
lead-phones-door-open = Phones may come in.

# @src 9974b1c4
lead-phones-off = Phones are off, and nothing is open any more. What they have said stays.

# @src b9ee543d
lead-phones-not-on = Phones are off. & switches them on.

# @src 99c5ad4f
lead-phones-counts = Phones: { $counts }

# @src 8d33d0b2
lead-hands-counts = Hands: { $counts }

# @src dd5c1590
lead-phones-unkept = Answers of phones reach the disk no more. They count all the same, as long as this program runs.

# @src 8080f746
lead-phones-none = No phone has come for half a minute. Try these, in this order:

# @src 02e1515c
lead-phones-none-own = Scan the picture with your own phone first.

# @src c4ec3b20
lead-phones-none-mobile-data = Mobile data off. If the phone asks whether to stay in a Wi-Fi without internet: stay connected.

# @src e068bd5d
lead-phones-none-windows = On Windows, somebody without the rights of an administrator is not asked, and phones are kept out. Only IT can change that: inbound, TCP, ports 7420 to 7422, for this program, private networks.

# @src 72052022
lead-phones-none-isolated = School and guest Wi-Fi often keeps phones and computers apart. Nothing in a program changes that.

# @src 1eabc0d9
lead-phones-none-router = A hotspot of this computer or of a phone takes five to ten phones, not a class. A small travel router without internet takes a class.

# @src e4ac0fd7
lead-phones-none-hands = Hands. They count the same.

# @src fdb3f3e7
room-phones = Vote with a phone?

# @src d28ad7d2
room-phones-open = Same Wi-Fi, then open { $address }

# @src 861fddba
room-phones-digits = Six digits: { $code }

# @src 17a555fd
room-door-open = Same Wi-Fi, then open

# @src 4dd86816
room-door-digits = Six digits

# @src 013c29e4
room-phones-no-name = No internet. No name. No number kept.

# @src 3ccedfc0
room-phones-or-hands = Or just use your hands. They count the same.

# @src f6dedee0
phone-leave = Leave

# @src 03761b16
phone-digits = The six digits on the room’s screen

# @src 6b0329e8
phone-language = Your language

# @src 6c076a75
phone-promise = No name. No account. This phone can vote, and you can stop any time. A hand counts the same.

# @src b64d0da5
phone-go-in = Go in

# @src 1031d67e
phone-wrong-digits = These aren’t the digits on the room’s screen. Look again.

# @src 9ac0b2db
phone-door-closed = No more phones come in. Ask whoever leads, or use your hand.

# @src b5982fe2
phone-too-many = Too many tried at once. Wait a moment, then try again. Your hand works too.

# @src 0bbfd990
phone-in = You’re in.

# @src 753bb4fb
phone-look-up = Look up

# @src 25ac2ca9
phone-look-up-why = The story is on the room’s screen. This phone waits.

# @src 7c56bca4
phone-think = Think by yourself. You can vote in a moment.

# @src d3f24ac7
phone-which-line = Which line would you look at again?

# @src 55b70ae7
phone-several = Tap as many as you like, or pass.

# @src 1daa2431
phone-sheet-promise = Eight messages, by yourself. Skip what you like. Nothing is sent before “Done”, and nobody sees who answered what.

# @src 444bb132
phone-sheet-not = I’d rather not

# @src 9d062f87
phone-sheet-not-why = That’s fine. Nothing was sent.

# @src 3189b891
phone-sheet-back = Back

# @src 07f705f0
phone-sheet-ready = That was the last one

# @src 606eb070
phone-sheet-ready-why = “Done” sends your answers, without a name. You can change them until this part is over.

# @src 73aec4be
phone-sheet-done = Done

# @src 031e9af4
phone-sheet-sent = Thank you

# @src 6b446270
phone-sheet-again = Change an answer

# @src 14b773bc
phone-choose = Choose one, or pass.

# @src bd307e36
phone-sending = Not there yet …

# @src 66ab254c
phone-sent = Sent. You can change it until voting ends.

# @src b40c4b75
phone-pass = Pass

# @src 413e8232
phone-passed = You passed. You can still choose until voting ends.

# @src 57eb819d
phone-ended = Voting has ended.

# @src e7d28589
phone-talk = Talk first

# @src d0f26356
phone-talk-why = Tell a neighbour why. Then you vote again.

# @src edca14f9
phone-not-connected = Not connected

# @src eb29d4ab
phone-not-connected-why = Your hand works too. This phone keeps trying.

# @src 031e9af4
phone-over = Thank you

# @src 0d0c3f55
phone-over-why = It’s over. You can close this page.

# @src c5462447
phone-closed = Phones are off

# @src d9a92697
phone-closed-why = Look up. From now on, hands count.

# @src c6902322
phone-no-script = This page needs its script, which this browser doesn’t run. Your hand counts the same.
