# Second Look, the app’s own words, English (reference). Licence: CC BY 4.0.
# Ids of stories hold a _ or begin with cast-, channel-, scenario-, ask-, ending-, turning-, question- or facilitator-. Ids here never do.

## The product

app-name = Second Look
app-line = Someone writes to you. You decide. Afterwards we take a second look, together.
fictional = Fictional exercise. Every person, app and group is invented.
missing-line = (a line is missing here)
not-reviewed = Not yet checked by a native reader.

## Stories

stories-title = Choose a story
stories-none = This pack has no story yet.
story-broken = This story can’t be opened.
# $name (String) the person who is played
story-role-target = as { $name }
story-role-friend = as { $name }, a friend
story-role-carer = as { $name }, family
# $minutes (Number) how long it takes
story-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $age (Number) the lowest age
story-age = from { $age }
# $notes (String) what is in it
story-content = In it: { $notes }
list-separator = { ", " }
# $languages (String) and $regions (String) are lists
list-languages = Languages: { $languages }
list-regions = Support lines for: { $regions }
role-target = You are the one somebody writes to.
role-friend = You are a friend.
role-carer = You are a parent, an aunt, an older sister.

content-flattery = flattery
content-secrecy = secrecy
content-being-rushed = being rushed
content-worry-about-a-friend = worry about a friend
content-many-messages = many messages
content-a-deadline = a deadline
content-us-against-them = us-against-them talk
content-romance-under-pressure = romance under pressure
content-a-threat = a threat
content-small-steps = small steps
content-feeling-in-debt = feeling in debt
content-worry-at-home = worry at home
content-a-hard-talk = a hard talk

choose-story = Type the number of a story. A full stop leaves.

## Before you start

before-title = Before you start
# $name (String) the person who is played
before-player = You play { $name }. She is invented, and so is everyone who writes to her.
before-contains = What happens in it
# $time (String) such as “15 minutes”
before-time = It takes about { $time }, then there is a second look.
before-rules = How we treat each other
before-rule-pass = You can always pass. Skip any question.
before-rule-distance = We talk about the people in the story, not about our own lives.
before-rule-score = There is no score. Nobody sees your choices unless you show them.
before-rule-kind = Kind first. We don’t guess about people in the room.
before-leaving = Leaving fast
before-leaving-how = Type a full stop and press Enter, or press Ctrl and C. The screen is wiped at once.
before-leaving-limit = What you did is wiped. It does not hide that this program was opened.
before-question = What would you like to do? All four are fine.
# $name (String) the person who is played
before-play = Play the story, as { $name }
before-another = Choose another story
before-read-along = Just read along; the story plays by itself
before-sit-out = Sit this one out
sit-out = Back when you like. Press Enter.
read-along-next = Press Enter to read on.

## The story

# $number (Number) the day of the story
day = Day { $number }
# $channel (String) such as “Mara”; $about (String) such as “Plaza”
channel-heading = { $channel } · { $about }
# $who (String) a name; $words (String) what she says
line-said = { $who }: { $words }
# $time (String) such as “18:05”
line-said-at = { $who }, { $time }: { $words }
line-own = You: { $words }
line-own-at = You, { $time }: { $words }
line-rule = House rule: { $words }
line-comment = { $who }, below: { $words }
line-comment-at = { $who }, { $time }, below: { $words }
# $number (String) what to type to mark it; $line (String) the line
line-markable = [{ $number }] { $line }
line-marked = [{ $number } · second look] { $line }
typing = { $who } is writing …
# $channel (String) where her words will stand; $words (String) her words
answer-to = To { $channel }: { $words }
# $words (String) what she does
answer-done = { $words }
prompt-answer = 1–4 answers, 0 says nothing and steps away, ? explains the rest.
marked = Marked for a second look: { $line }
unmarked = The mark is off: { $line }
stepped-back = One step back. Here you were:
conversation-with = { $channel } · { $about }
conversation-empty = Nothing here yet.
unread = something new

help-title = What you can type
help-answer = 1 to 4 – that answer
help-silence = 0 – say nothing and step away
help-mark = *3 – mark line 3 for a second look; again takes the mark off
help-back = < – one step back
help-channels = # – all conversations; #2 – read the second one again
help-support = ! – who to talk to
help-leave = . – leave now, and wipe the screen
help-help = ? – this page

refused-not-understood = That is not something to type here. ? explains what is.
refused-nothing-to-decide = There is nothing to decide any more.
refused-not-offered = That answer is not offered here.
refused-not-shown = No line has that number yet.
refused-not-markable = Only what others say can be marked.
refused-no-such-channel = No conversation has that number.
refused-nothing-to-take-back = There is no step to take back yet.
refused-endless = This story runs in a circle here. The person who made it can mend it with “second-look check”.
# $expected (String) and $found (String) names of choices
refused-elsewhere = The script answers “{ $expected }”, but the story is at “{ $found }” now.

## The debrief

debrief-title = A second look
debrief-unfinished = The story is still open. Here is what there was so far.
debrief-parts = 1 your conversation · 2 the tactics · 3 your path · 4 who to talk to · 0 done
part-conversation = Your conversation
part-tactics = The tactics
part-path = Your path
part-questions = To talk about
part-talk = Who to talk to
not-your-fault = It is not your fault.
nothing-marked = You marked nothing. Here is what was there.
# $tactic (String) the name of a tactic
reading-tactic = { $tactic }
reading-ordinary = Ordinary
reading-noticed = You marked this.
reading-easy-to-miss = Easy to miss.
reading-plain = What made you stop here?
reading-fair-to-check = You marked this. Fair to check!
reading-let-be = You let it be.
# $what (String) “Ordinary” or a tactic; $did (String) “Easy to miss.”; $note (String) one sentence
note = { $what }. { $did } { $note }
# A line that nothing is said about; $note is “What made you stop here?”
note-plain = { $did } { $note }
tactics-any-order = They can come in any order, and not all of them come.
tactics-none = Nobody did anything of this kind to you on your way.
ordinary-title = The same signs, with exits
ordinary-opening = Some lines looked like it. What made them fine is what came after a no.
tactic-looked-like = What it looked like
tactic-why = Why it works
tactic-sign = The sign
tactic-helps = What helps
tactic-fine = When the same thing is fine
tactic-same-here = It looked the same here, and was fine
tactics-elsewhere = On other ways: { $tactics }
path-opening = The way you went, and the ways you could have gone. Every way ends in this talk. None of them is losing.
path-turning = Turning points
path-you = You: { $answer }
path-other = Or: { $answer } – { $scene }: { $about }
path-other-same = Or: { $answer }
path-ways-out = Ways out
path-ways-out-opening = At each of these points you could have said nothing and stepped away, the late ones too.
# $scene (String) a scene; $answer (String) what stepping away was there
path-way-out = { $scene }: { $answer }
path-way-out-taken = { $scene }: { $answer } (you did)
questions-opening = You can pass on any of them.
talk-opening = You don’t need to be sure. You can ask about “a friend”. A small worry is enough.
talk-friend = A friend who knows you from before.
talk-family = Somebody in your family: not only parents. An aunt, a brother, a grandmother.
talk-school-staff = Somebody at school whose job it is to listen. They say first what they can’t keep to themselves.
talk-youth-worker = A youth worker. You decide how much you tell.
talk-youth-line = A youth line. No worry is too small, and you can stop the call when you like.
debrief-done = Thank you for taking a second look.

## Support

support-title = Who to talk to
support-first = First, in this building: ask the person who runs this session who it is.
support-asking-1 = Somebody listens. You choose how much you tell.
support-asking-2 = They say what stays private, and what could not.
support-asking-3 = You look at the next step together. You can stop.
# $region (String) a country
support-lines = Lines in: { $region }
support-none = We have no checked line for this country.
support-broken = We can’t show the lines. Ask the person who runs this session.
# $regions (String) codes such as “gb, fr”
support-regions = Other regions: { $regions }. Type ! and the code, such as “! fr”.
support-general = Most lines answer any worry, not only this one.
region-gb = United Kingdom
region-fr = France
region-de = Germany
region-nl = Netherlands
region-be = Belgium
region-es = Spain
region-pt = Portugal
region-tr = Türkiye
region-id = Indonesia
region-us = United States
region-eu = European Union
region-world = everywhere

answers-charity = charity
    .title = Charity
answers-public-service = public service
    .title = Public service
answers-ministry = ministry
    .title = Ministry
answers-ombudsman = ombudsman
    .title = Ombudsman
answers-specialist = specialists, not police
    .title = Specialists, not police
answers-justice = justice office, not police
    .title = Justice office, not police
answers-police = police
    .title = Police
answers-emergency = emergency
    .title = Emergency
answers-directory = list of lines
    .title = List of lines

topic-any-worry = any worry
topic-extremism = being drawn into something extreme
topic-online-harm = harm online
topic-family-violence = violence at home
topic-missing = missing children
topic-crisis = a crisis
topic-rights = children’s rights
topic-directory = finding a line near you

for-everyone = for everyone
# $age (Number)
for-under = under { $age }
for-up-to = up to { $age }
# $from (Number) and $to (Number) are ages
for-ages = from { $from } to { $to }
for-adults = for adults
for-families = for families
for-schools = for schools

# $number (String) a telephone number; $word (String) what to write
contact-call = call { $number }
contact-sms = text { $number }
contact-sms-word = text “{ $word }” to { $number }
contact-whats-app = WhatsApp { $number }
contact-textphone = textphone { $number }
contact-chat = chat on its page
contact-web = { $address }
contact-web-bare = its page
contact-email = mail to { $address }
contact-email-bare = mail, through its page

hours-always = every day, all day
# $from (String) and $to (String) are times
hours-daily = every day { $from }–{ $to }
hours-weekdays = Monday to Friday { $from }–{ $to }
hours-mon-to-sat = Monday to Saturday { $from }–{ $to }
hours-conflict = sources disagree about the hours
hours-unknown = hours not known
cost-free = free
cost-unknown = cost not known
name-no = no name needed
name-they-may-ask = they may ask for a name
name-unknown = we don’t know if they ask for a name
status-official = read at an official source
status-second-hand = read in somebody else’s words
status-conflict = sources disagree: check before you rely on it
status-unverified = not verified: check before you rely on it
# $date (String)
checked-on = checked on { $date }
checked-long-ago = last checked on { $date }, more than six months ago
checked-never = never checked by us
# $source (String) where it was read; $date (String) the date that the source carries
source-of = source: { $source }
source-of-date = source: { $source }, { $date }
source-none = no source

## The sheets of the window

# Over every screen
cover-back = Back

# Who to talk to
support-building = First, in this building
support-building-ask = Ask the person who runs this session who it is.
support-building-filled = Filled in by the person who runs this session.
support-asking = What happens when you ask
support-region = Lines for another place
# $hours (String) and $cost (String)
support-when = { $hours } · { $cost }

# Display
display-title = Display
display-text-size = Text size
# $percent (String) such as “125”
display-percent = { $percent } %
display-contrast = Contrast
display-contrast-usual = Usual
display-contrast-high = High
display-movement = Movement
display-movement-usual = Usual
display-movement-less = Less
display-movement-note = With less movement, messages appear straight away.
display-pace = Messages come
display-pace-slow = Slowly
display-pace-usual = As usual
display-pace-all-at-once = All at once

# About
about-title = About Second Look
about-what = What this is
about-what-for = For workshops with young people about how recruiters write: you read, you answer, and afterwards everybody takes a second look.
about-what-rest = There is no score, and nobody is tested.
about-private = What it knows about you
about-private-nothing = Nothing. Who you are and what you choose is never stored, and never sent anywhere.
about-private-kept = It keeps only the settings of this window on this computer: language, text size, contrast, movement, how messages come, and the place of the support lines.
about-licences = Licences
about-licence-code = The program: MIT or Apache 2.0, as you like.
about-licence-texts = Stories and texts: CC BY 4.0.
about-licence-fonts = Letters: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1.
# $version (String) such as “0.1.0”
about-version = Version { $version }.

# The pack that is being written does not open
trouble-title = Something in this pack has to be mended
trouble-line = This window shows the story again as soon as the file is mended.
# $count (Number) how many more things there are
trouble-more = { $count ->
    [one] One more thing comes after these.
   *[other] { $count } more things come after these.
}

# The calendar after leaving. It has to look like any calendar: nothing in it may hint at this program.
calendar-today = Today
calendar-month = Month
calendar-year = Year
calendar-more = More
calendar-open = Open another program
calendar-before = Earlier
calendar-after = Later
# $what (String) such as “June 2026”
calendar-named = Calendar, { $what }
# $month (String) and $year (String)
calendar-heading = { $month } { $year }
# $day (String) and $month (String), such as “17” and “June”
calendar-day = { $day } { $month }
# The day that a week begins with. Not translated: one of monday, saturday, sunday
calendar-week-begins = monday
calendar-month-1 = January
calendar-month-2 = February
calendar-month-3 = March
calendar-month-4 = April
calendar-month-5 = May
calendar-month-6 = June
calendar-month-7 = July
calendar-month-8 = August
calendar-month-9 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December
# 1 is Monday. Short words, and one letter for narrow windows
calendar-weekday-1 = Mon
    .letter = M
calendar-weekday-2 = Tue
    .letter = T
calendar-weekday-3 = Wed
    .letter = W
calendar-weekday-4 = Thu
    .letter = T
calendar-weekday-5 = Fri
    .letter = F
calendar-weekday-6 = Sat
    .letter = S
calendar-weekday-7 = Sun
    .letter = S

## The window

fictional-chip = Fictional exercise
fictional-short = Fictional exercise.
fictional-rest = Every person, app and group is invented.
made-by = Made by the Second Look project
band-support = Support
band-display = Display
band-display-sign = Aa
leave-now = Leave now
chats = Chats
chats-unread = Chats, something new
before-play-short = Play the story
# $name (String) the person who is played
before-play-more = as { $name }
before-another-more = go back to the list
before-read-along-short = Just read along
before-read-along-more = nothing to decide
before-sit-out-more = a quiet screen, no questions
before-leaving-keys = Press Esc on any screen. A plain calendar appears at once.
before-leaving-second = Or press Shift three times, or use the button at the top.
before-leaving-try = Try it now
sit-out-short = Back when you like.
sit-out-back = Back
messages = Messages
messages-unread = Messages, something new
# $name (String) whose messages they are
messages-of = { $name }’s messages
# $time (String) such as “18:02”
wrote-first-at = wrote first, at { $time }
wrote-first = wrote first
second-look = Second look
second-look-offer = Second look?
second-look-now = Take a second look
look-back = Stop here and look back
mark-on = Mark for a second look
mark-off = Take the mark off
spoken-marked = Marked. Space takes the mark off.
spoken-not-marked = Not marked. Space marks it for a second look.
go-on = Read on
# $name (String) the person who is played; $answer (String) what she will do
along-next = { $name } does this next: { $answer }
new-message = New message
earlier-messages = Earlier messages
show-now = Any key shows it now
step-back = One choice back
key-space = Space
key-enter = Enter
key-backspace = Backspace
hint-messages = messages
hint-open = open the card
legend-move = move between messages
legend-mark = mark for a second look
legend-answer = answer
legend-away = step away
# $name (String) the name of a page
page-inside = A page inside the story. { $name }
page-words = Newest words
page-text-only = text only
page-rules = House rules
calendar-title = Calendar
display-language = Language

# Words that a story explains
words-title = Words in this story
# $word (String) a word; $means (String) what it means
word-line = { $word }: { $means }

# The page that opens anywhere (second-look export page)
page-leaving-limit = What you did is gone from the page. The browser still remembers that this file was opened.
page-show-now = Show it now
page-choose-place = Choose a country, and its lines stand here.
page-how-to-mark = When a message deserves a second look, tap the two rings beside it, or press Space.
page-print = Print
page-again = Begin again
page-about-private = This page keeps nothing: no choice, no setting, no cookie. It never asks a network for anything.
page-reading = This browser runs no scripts, so the story cannot be played here. Below is one way through it, to read, and what the debrief says about it.
page-never-checked = We have called none of these lines ourselves. Check before you rely on one.

# The debrief
filter = Show
filter-everything = Everything
filter-tactics = Tactics
filter-ordinary = Ordinary
filter-marked = Marked by you
filter-none = No line of this kind came on your way.
filter-marked-none = You marked nothing. “Everything” shows what was there.
own-lines = Your own lines
note-open = Enter: open the card
# $tactic (String) the name of a tactic
note-tactic = Tactic: { $tactic }
tactics-here = In this story
tactic-kind = Tactic
tactic-again = And here again
elsewhere = On other ways
# $tactic (String) the name of a tactic
card-heard = { $tactic }, tactic
card-before = The card before: { $tactic }
card-after = The next card: { $tactic }
# $place (Number) and $count (Number): which of them this is
card-place = { $place } of { $count }
path-title = The way you went, and the ways you could have gone
path-line = Every way ends here, in the same talk. None of them is losing.
path-hers = your way
path-others = other ways
path-way-out-chip = way out
path-before = Earlier scenes
path-after = Later scenes
# $number (Number) which scene of her way; $scene (String) its title
path-step = Step { $number }: { $scene }. Your way.
path-step-other = Step { $number }: { $scene }. Another way.
path-step-way-out = A way out was here.
# $scenes (String) titles of scenes
path-step-others = Other ways: { $scenes }.
path-answers = What you answered
path-leads-here = What leads here
path-turning-point = A turning point
# $answer (String) an answer; $scene (String) the scene that it leads to
path-other-to = Or: { $answer } – { $scene }
path-try = Try another way
talk-lines = Lines to call or write to
other-stories = The other stories

## Reading a whole scenario (second-look read)

read-cast = People
read-channels = Places
read-scene = Scene
read-on = where: { $channel }
read-if = if { $condition }:
read-otherwise = otherwise:
read-label-tactic = [tactic: { $tactic }]
read-label-lookalike = [looks like: { $tactic }]
read-note = in the debrief: { $words }
read-narration = ({ $words })
read-typing = ({ $who } is writing)
read-pause = (a moment to breathe)
read-remembers = remembers: { $what }
read-visit = here comes the scene “{ $scene }”, and then this one goes on
read-option = { $number }. { $words }
read-says = said in: { $channel }
read-moves = [{ $moves }]
read-once = offered once
read-feedback = feedback: { $words }
read-to = goes on at “{ $scene }”
read-stays = comes back to this choice
read-fallback = if nothing can be offered: “{ $scene }”
read-return = goes back to where it was visited from
read-end = ends: { $ending }
read-endings = Endings
read-turning = Turning points
read-questions = Questions
read-facilitator = For the person who leads the session
read-facilitator-aim = Aim
read-facilitator-timing = Timing
read-facilitator-ground-rules = Ground rules
read-facilitator-stop-at = Stop at
read-facilitator-you-may-hear = You may hear
read-facilitator-leave-out = Leave out
read-facilitator-if-somebody-tells = If somebody tells you something
read-facilitator-close = To close
condition-and = { $left } and { $right }
condition-or = { $left } or { $right }
condition-not = not ({ $condition })
condition-is = { $name } is { $value }
condition-at-least = { $name } is at least { $value }
condition-at-most = { $name } is at most { $value }
condition-seen = “{ $scene }” has happened
condition-chosen = “{ $option }” was chosen in “{ $scene }”
value-true = true
value-false = false
effect-set = { $name } = { $value }
effect-raise = { $name } is { $value } or more from now on
effect-add = { $name } + { $value }
effect-take = { $name } less { $value }

move-ask = ask
move-slow-down = slow down
move-tell = tell someone
move-refuse = refuse
move-go-along = go along
move-leave = leave
move-report = report
move-block = block
move-check-fact = check a fact
move-act = act on the grievance

## The explorer’s page (second-look explore)

explore-title = Everything that can happen in: { $title }
explore-states = { $states } situations in which somebody can decide, and nothing else can happen.
explore-ways = { $count } ways through it that differ in at least one answer.
explore-loops = Its ways are endless, because these scenes can come again: { $scenes }
explore-length = Messages on a way: { $shortest } at least, { $median } on the middle one, { $longest } at most.
explore-minutes = Minutes of slow reading: { $shortest } at least, { $median } on the middle way, { $longest } at most.
explore-safe = Ways on which she never goes along: { $safe } messages on average. The others: { $risky }.
explore-safe-only = There is no way on which she goes along.
explore-tactics = Tactics on a way: { $fewest } at least, { $most } at most.
explore-leaving = Saying nothing and stepping away is possible at all { $count } decisions:
explore-leaving-one = { $scene } – { $next }
explore-met = What is met, and on how many of a hundred ways
explore-met-tactic = { $tactic }: { $share }
explore-met-lookalike = looks like { $tactic }: { $share }
explore-endings = Endings
explore-ending = { $ending }: { $count } ways, { $shortest } to { $longest } messages
explore-ending-loops = { $ending }
explore-always = met on every way there: { $tactics }
explore-possible = can be met on a way there: { $tactics }
explore-script = a shortest way, as a script for play:
explore-to-tactic = A shortest way to “{ $tactic }”, as a script for play:
