# What is printed for a workshop and handed out: titles, and everything on these sheets that does not come from a story, a tactic, a plan or the app.
# One sheet is one subject and has room for about sixty lines. .copies says how many to print. Licence: CC BY 4.0.

## On every sheet

# $page and $pages (Number)
handout-page = page { $page } of { $pages }
handout-licence = Texts: CC BY 4.0
handout-print = To print: Ctrl and P. A4, black and white, one side, actual size.
handout-for-leader = For whoever leads
handout-for-home = For parents and carers
handout-for-machines = For IT
handout-for-all = Fictional exercise
handout-contact-blank = In this building:

## The sheets by name

handout-quick-start = Quick start
    .copies = one, for you
handout-notes = Your notes
    .copies = one, for you; not for the table of the group
handout-cards = Voting cards
    .copies = one print is two sets; one set for each person, used again every time
handout-slips = Paper slips
    .copies = one slip for each person and vote
handout-tactics = It presses, or it’s fine
    .copies = one for each table, for the talk
handout-friend = A friend has changed: how to begin
    .carer = Somebody at home has changed: how to begin
    .copies = one card for each person, to take home
handout-questions = Questions for the talk
    .copies = one, for you: an answer stands below each question
handout-letter = Letter home
    .carer = Invitation
    .copies = one for each home, a week before
handout-exit = Exit slips
    .copies = one slip for each person, for the last two minutes
handout-support = Who to talk to
    .copies = one for each person, and one for the wall
handout-if-told = If somebody tells you something
    .copies = one for each adult in the room
handout-it = What the program opens and keeps
    .copies = one, a week before
handout-background = Background
    .copies = one, for adults only

handout-answers-a-first = Would you take a second look at this?
    .copies = answer sheets A and B: half of you one, half the other, by turns
handout-answers-b-first = Would you take a second look at this?
    .copies = answer sheets A and B: half of you one, half the other, by turns
handout-sheet-a = Sheet A
handout-sheet-b = Sheet B
handout-key = Key to the answer sheets
    .copies = one, for you, once the sheets are in
handout-booster = Two weeks later
    .copies = both sides, flipped on the long edge; cut in the middle: two from one sheet

## Quick start

quick-day-before = The day before
quick-before-1 = Play the story once yourself, to the end. It takes a quarter of an hour.
quick-before-2 = Find a second adult for the room, and agree with the contact in this building when she or he can be found.
quick-before-3 = Ring the numbers on “Who to talk to” once, and write the date on the sheet.
quick-before-4 = Print what you need:
quick-in-the-room = Five minutes before
quick-room-1 = Mains plug in, sleep switched off, messages and mail closed.
quick-room-2 = Screens: extend, don’t mirror. In Windows press Windows and P, then “Extend”.
quick-room-3 = Second Look, “With a group”. Choose the story, type how many people are here, begin.
quick-room-4 = Your notes are on one screen and the room’s picture on the other. The wrong way round? F10.
quick-keys = Keys
quick-key-on = on: next line, and through each vote
quick-key-back = one back
quick-key-hands = one hand more for A, B, C, D; 0 is “say nothing”
quick-key-type = type the numbers: Enter, 9, Enter, 11, Enter
quick-key-choose = left and right: choose an answer; Enter: go on with it
quick-key-mark = up and down: choose a line; Space: mark it for a second look
quick-key-support = who to talk to, for you; once more, for the room
quick-key-freeze = keep the room’s picture; again: go on
quick-key-blank = room’s screen dark; again: back
quick-key-skip = to the next vote that is talked about
quick-key-swap = swap the two screens
quick-key-counts = show the room the counts, or hide them
quick-key-leave = leave now: a calendar in both windows, at once
quick-name-page-down = Page Down
quick-name-page-up = Page Up
quick-name-hands = 1–4, 0
quick-name-type = Enter
quick-name-choose = Arrows, Enter
quick-name-mark = Arrows, Space
quick-name-blank = F8
quick-name-leave = Esc
quick-name-support = F1
quick-name-freeze = F7
quick-name-skip = F9
quick-name-swap = F10
quick-name-counts = F12
quick-remote = A remote’s right and left keys are Page Down and Page Up. Some remotes have a “slide show” key that sends Esc: cover it with tape.
quick-if = If something fails
quick-if-1 = The projector goes dark
    .do = The lesson goes on in your window. When it is back, F8 lifts the blank.
    .do-carer = It goes on in your window. When the projector is back, F8 lifts the blank.
quick-if-2 = Both screens show the same
    .do = Windows and P, “Extend”. Until then your window shows no notes to the room: use this paper.
quick-if-3 = There is only one screen
    .do = Turn it to the room and lead from your printed notes.
quick-if-4 = A window was closed, the power was cut
    .do = Start again. “Go on with it” on the first screen goes back to the same line.
quick-if-5 = No graphics
    .do = Go on in the terminal: second-look lead --terminal --resume
quick-if-6 = No computer at all
    .do = Read the scenes in your notes aloud, vote with cards, and talk. That is a good lesson.
    .do-carer = Read the scenes in your notes aloud, vote with cards, and talk. That is a good evening.
quick-if-7 = The bell is early
    .carer = Time runs out early
    .do = Leave out the rest of the story, never the last step: who to talk to.

## Cards and slips

cards-zero = say nothing
cards-zero-sign = 0
cards-look = second look
cards-how = Cut along the lines. Hold the card at your chest, so that only the front of the room sees it.
slips-how = Cut along the lines. One word or one letter, folded once. Nobody needs a name.
slips-line = My answer

## A friend has changed

friend-opening = You don’t have to be sure, and you don’t have to be right. It helps that you’re there.
friend-begin = To begin, one of these is enough
friend-begin-1 = “I miss you on the way home. Will you walk with me tomorrow?”
    .carer = “I miss you at supper. Will you walk to the shop with me?”
friend-begin-2 = “You’re quiet lately. I’m not asking why. I’m around.”
friend-begin-3 = “Maybe I’m wrong. I’d just like to know how you are.”
friend-open = What keeps it open
friend-open-1 = Ask how your friend is, not who those people are.
    .carer = Ask about the day, not about those people.
friend-open-2 = Laugh at nobody, and don’t argue about ideas.
friend-open-3 = Plan something ordinary: a bus, a film, an errand.
friend-open-4 = A no is a no. Be there again another day.
friend-not = What isn’t your job
friend-not-1 = To get anybody out, to find out everything, to write to those people.
    .carer = To find out everything, to read a phone in secret, to write to those people.
friend-not-2 = To keep every secret. Say: “I won’t tell everybody. If I’m scared for you I’ll ask for help, and you hear it first.”
friend-today = Tell an adult today, if your friend
    .carer = Get help today, if the one you’re worried about
friend-today-1 = means to go away, or to meet somebody whom nobody knows
friend-today-2 = is threatened, or asked for pictures or money
friend-today-3 = speaks of getting hurt, or of somebody else getting hurt
friend-now = In danger now: the emergency number. You don’t have to be sure.

## Letter home

letter-generic-greeting = Dear parents and carers,
letter-what = What we do
letter-why = Why we do it
letter-generic-what = In class we’re reading a story told in messages. It is invented from beginning to end, and so is everybody in it. The group decides what the main character answers, and talks about it afterwards.
    .carer = At the evening we read a story told in messages. It is invented from beginning to end, and so is everybody in it. The group decides what the main character answers, and talks about it afterwards.
letter-generic-why = People who want something from young people write kindly first. We practise telling what presses from what only looks like it: by what a line asks of somebody, and by what happens to a no. We also practise the opposite: not to become suspicious of everything that’s new.
letter-generic-kept = Nobody is asked about themselves, and no names are written down. Only hands are counted, for the whole group.
    .carer = Nobody is asked about themselves or their children, and no names are written down. Only hands are counted, for the whole group.
letter-measured = Before and after the story there is a sheet with short messages. It has no name and no number, a blank sheet is fine, and nobody can tell afterwards whose it was.
letter-no = If you would rather not
letter-no-1 = Tell us, with this slip or in any other way. No reason is needed, and nothing follows from it.
    .carer = Then you needn’t tell us. No reason is needed, and nothing follows from it.
letter-no-2 = Your child then has something else to do, with a person who is there. In the group nobody says why.
    .carer = Whoever comes may only listen. Everybody may pass on any question and go out at any time, and nobody asks why.
letter-no-3 = Your child decides too: everybody may pass on any question and go out at any time.
    .carer = Nobody is asked about their own family.
letter-ask = Whom you can ask
letter-ask-1 = About the lesson:
    .carer = About the evening:
letter-ask-2 = If you are worried about somebody:
letter-date = Day and time of the lesson:
    .carer = Day and time of the evening:
letter-from = From:
letter-cut = cut here, if you need it
letter-slip = My child will not take part in the lesson.
    .carer = I’d like to come. I need an interpreter, somebody for the children, something else:
letter-slip-child = Child:
    .carer = Name, if you like:
letter-slip-sign = Date and signature:
    .carer = How to reach you:

## Exit slips

exit-title = Before you go
exit-how = Everybody ticks one, writes something on the line, folds it and hands it in.
exit-fine = I’m fine. I’ll remember:
exit-talk = I’d like to talk, with:
exit-found = Where to find me (only if you like):
exit-read = Read today, by one person:
exit-cut = Cut along the lines

## Who to talk to

who-here = Here
who-here-blank = Name, room, times:
who-checked-blank = rung on:
who-not-reached = Nobody answers? Try the next one. You can begin with: “I don’t know if this is the right place.”

## If somebody tells you something

told-opening = Somebody may. It means that you are trusted. You don’t have to solve it; you have to pass it on.
told-1 = Thank the person. Stay calm. Listen, and don’t dig: you need no details and no names.
    .say = “Thank you for telling me. That wasn’t easy.”
told-2 = Promise no secrecy. Say what you must pass on, and to whom.
    .say = “I can’t keep this to myself. I’ll tell one person whose job it is, and nobody else.”
told-3 = Not in front of the group. F8 makes the room’s screen dark; the other adult goes on.
    .say = “Thank you. Let’s talk straight after, you and I.”
told-4 = Danger now? End your part. Don’t leave the person alone. Ring the emergency number or the contact below.
told-5 = On the same day: go to the person responsible for safeguarding. Write on paper what was said, in the words that were used. Never in this program, in a mail or in a chat.
told-6 = Say what happens next and when you will speak again. Then keep to it, even if there is no news.
    .say = “I’ll find you tomorrow after the first lesson.”
    .say-carer = “I’ll ring you tomorrow at ten.”
told-7 = Look after yourself. You may talk about how it was for you, without the name.
told-not = What makes it harder
told-not-1 = “Are you sure?” · “Why didn’t you say so before?” · “Who was it?”
told-not-2 = Ringing the parents first. At home may be where the worry is: the person responsible decides that with you.
    .carer = Ringing the family or the school over somebody’s head. Where you ring may be where the worry is: the person responsible decides that with you.
told-not-3 = Asking a friend, a cousin or the class to find out more.
    .carer = Asking neighbours, relatives or friends to find out more.
told-slips = Exit slips are read by one person alone, on the same day, and then torn up.
told-emergency = Emergency:
told-responsible = Responsible for safeguarding:
told-me = I can be reached at:

## For IT

it-opening = Second Look is one program for prevention workshops. It needs no installation, no account, no server and no administrator. This page says what it opens, writes and asks for.
it-net = Network
it-net-1 = Alone and with a group that votes by hands: none. It opens no port, asks no server, loads no update and sends nothing.
it-net-2 = Only while phones vote, which the person who leads switches on: it listens on one address of this computer, TCP port 7420, or one of the two behind it if that is taken, in the local network, until it is switched off. Plain HTTP, no internet, no DNS, no broadcast.
it-net-3 = What somebody in the same Wi-Fi could do then: read and forge votes about an invented story. No names, addresses or cookies are kept.
it-firewall = If phones are to vote
it-firewall-1 = Windows asks only a user with rights. Anybody else it doesn’t ask, and makes a rule that blocks. Remove that rule, and add this one as an administrator:
it-firewall-2 = Phones and the computer must reach each other: in a network that keeps devices apart (client isolation, many guest networks) they can’t.
it-files = Files
it-files-1 = Settings and the name of the contact: in the user’s own folder for settings. “second-look doctor” names it.
it-files-2 = Workshops: second-look/workshops in the user’s own folder for data. Counts, places, minutes, the day; no names, no words, nothing about one person. Deleted by themselves after 90 days (30 or 365 if chosen). They are not encrypted: that is the disk’s part.
it-files-3 = Whoever plays alone leaves nothing there. A debrief that is printed is a file until the program is left.
it-graphics = Graphics
it-graphics-1 = A window needs Vulkan, Metal, DirectX 12 or OpenGL, in software too. Without any it runs in the terminal. “second-look doctor” says what this computer has.
it-page = The page
it-page-1 = What is exported as a page or printed is one HTML file. Its own policy forbids it to load or send anything; handouts have no script at all. It opens from a disk, without a server.
it-open = Licence
it-open-1 = The program is under MIT or Apache 2.0, texts and stories under CC BY 4.0.

## Your notes

# $from and $to (Number) minutes from the beginning
notes-minutes = { $from }–{ $to } min
# $words (String)
notes-hear = You may hear: { $words }
# $scenes (String) titles of scenes
notes-stops = Talked about: { $scenes }

## Questions for the talk

questions-how = Ask one, and wait. Ten seconds are long and good. Anybody may pass. The answer below is one of several: keep it until the group has spoken.
questions-first = After the way that the class takes together
    .carer = After the way that all take together
questions-others = After other ways through the story
questions-answer = One way to answer:

## What presses, and what only looks like it

tactics-how = It’s what a line does, never who says it. Ask of both lines the question below them.
tactics-presses = It presses
tactics-fine = It’s fine
tactics-apart = To tell them apart

## Answer sheets, their key, and two weeks later

answers-opening = A second look means: stop, ask or check before you answer. It doesn’t say that anybody is bad.
answers-nameless = No name, no number.
answers-rules = One cross a line. Skip what you like; a blank sheet is fine, and folded it looks like the others. Once handed in it can’t be taken out.
answers-before = Before the story
answers-after = After the story
answers-look = second look
answers-let-be = let it be
answers-fold = fold here, to the back
answers-others = These are other messages than before. There is nothing to remember and nothing to get right.
key-how = No sheet is right or wrong, and none is looked at alone: only the whole group counts. Read this after the sheets are in, and keep it from the group, which would otherwise know the messages next time.
key-type = To type a sheet in: its letter, then 1 for “second look”, 0 for “let it be” and - for skipped, once for each of its sixteen messages. Then tear the sheets up.
key-a = Set A: the upper half of sheet A, the lower half of sheet B
key-b = Set B: the upper half of sheet B, the lower half of sheet A
key-look = Second look.
key-let-be = Let it be.
booster-opening = Five minutes. First by yourself: a cross, or nothing. Then turn the sheet round, and tell a neighbour which one you would show to somebody.
booster-key = What each of them does
booster-talk = Did you see one differently? Say why. A good reason may be better than this key.
booster-cut = cut here
