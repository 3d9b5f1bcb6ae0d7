# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 57f651a0
handout-page = page { $page } of { $pages }

# @src e71115cc
handout-licence = Texts: CC BY 4.0

# @src 8b54f1fd
handout-print = To print: Ctrl and P. A4, black and white, one side, actual size.

# @src cf618ed5
handout-for-leader = For whoever leads

# @src a6980fe7
handout-for-home = For parents and carers

# @src b48930f4
handout-for-machines = For IT

# @src 386e4676
handout-for-all = Fictional exercise

# @src 8af2fdf2
handout-contact-blank = In this building:

# @src bc00a6b3
handout-quick-start = Quick start
    .copies = one, for you

# @src 4c372150
handout-notes = Your notes
    .copies = one, for you; not for the table of the group

# @src 1fb6c764
handout-cards = Voting cards
    .copies = one print is two sets; one set for each person, used again every time

# @src 0de00daf
handout-slips = Paper slips
    .copies = one slip for each person and vote

# @src dd478524
handout-tactics = It presses, or it’s fine
    .copies = one for each table, for the talk

# @src acdf2e02
handout-friend = A friend has changed: how to begin
    .carer = Somebody at home has changed: how to begin
    .copies = one card for each person, to take home

# @src 21768f22
handout-questions = Questions for the talk
    .copies = one, for you: an answer stands below each question

# @src be94bd9a
handout-letter = Letter home
    .carer = Invitation
    .copies = one for each home, a week before

# @src 6795f3a9
handout-exit = Exit slips
    .copies = one slip for each person, for the last two minutes

# @src bd72b41a
handout-support = Who to talk to
    .copies = one for each person, and one for the wall

# @src 9591a325
handout-if-told = If somebody tells you something
    .copies = one for each adult in the room

# @src 2f46eeb7
handout-it = What the program opens and keeps
    .copies = one, a week before

# @src c629511b
handout-background = Background
    .copies = one, for adults only

# @src 1a33aaea
handout-answers-a-first = Would you take a second look at this?
    .copies = answer sheets A and B: half of you one, half the other, by turns

# @src 1a33aaea
handout-answers-b-first = Would you take a second look at this?
    .copies = answer sheets A and B: half of you one, half the other, by turns

# @src 46abcfb6
handout-sheet-a = Sheet A

# @src 1f98aa58
handout-sheet-b = Sheet B

# @src 1241a635
handout-key = Key to the answer sheets
    .copies = one, for you, once the sheets are in

# @src 096b364c
handout-booster = Two weeks later
    .copies = both sides, flipped on the long edge; cut in the middle: two from one sheet

# @src 18c65e58
quick-day-before = The day before

# @src caa4ce6d
quick-before-1 = Play the story once yourself, to the end. It takes a quarter of an hour.

# @src 32e12da8
quick-before-2 = Find a second adult for the room, and agree with the contact in this building when she or he can be found.

# @src 1bb453f9
quick-before-3 = Ring the numbers on “Who to talk to” once, and write the date on the sheet.

# @src 5eb76d64
quick-before-4 = Print what you need:

# @src c2d246e7
quick-in-the-room = Five minutes before

# @src 760c9577
quick-room-1 = Mains plug in, sleep switched off, messages and mail closed.

# @src b67eae4b
quick-room-2 = Screens: extend, don’t mirror. In Windows press Windows and P, then “Extend”.

# @src 370aa982
quick-room-3 = Second Look, “With a group”. Choose the story, type how many people are here, begin.

# @src 13756378
quick-room-4 = Your notes are on one screen and the room’s picture on the other. The wrong way round? F10.

# @src 206dff77
quick-keys = Keys

# @src 5c69d85e
quick-key-on = on: next line, and through each vote

# @src a931485e
quick-key-back = one back

# @src d56a17eb
quick-key-hands = one hand more for A, B, C, D; 0 is “say nothing”

# @src 09785e5a
quick-key-type = type the numbers: Enter, 9, Enter, 11, Enter

# @src 3c3f4b74
quick-key-choose = left and right: choose an answer; Enter: go on with it

# @src 4d2ee555
quick-key-mark = up and down: choose a line; Space: mark it for a second look

# @src 603fb317
quick-key-support = who to talk to, for you; once more, for the room

# @src 9febc4f1
quick-key-freeze = keep the room’s picture; again: go on

# @src d0273afe
quick-key-blank = room’s screen dark; again: back

# @src 5098bc8a
quick-key-skip = to the next vote that is talked about

# @src f1b18b5a
quick-key-swap = swap the two screens

# @src 536f9589
quick-key-counts = show the room the counts, or hide them

# @src 994998ab
quick-key-leave = leave now: a calendar in both windows, at once

# @src 02458868
quick-name-page-down = Page Down

# @src 732c7b16
quick-name-page-up = Page Up

# @src d08fa1ae
quick-name-hands = 1–4, 0

# @src 62d3c529
quick-name-type = Enter

# @src c2b9b358
quick-name-choose = Arrows, Enter

# @src 513b36ea
quick-name-mark = Arrows, Space

# @src c32c0564
quick-name-blank = F8

# @src 1aeb2aea
quick-name-leave = Esc

# @src 3b87877a
quick-name-support = F1

# @src 967a51cc
quick-name-freeze = F7

# @src a3b4b66d
quick-name-skip = F9

# @src 7752d0b7
quick-name-swap = F10

# @src f06e6783
quick-name-counts = F12

# @src bd2994fc
quick-remote = A remote’s right and left keys are Page Down and Page Up. Some remotes have a “slide show” key that sends Esc: cover it with tape.

# @src 5f9b6cfb
quick-if = If something fails

# @src e153c247
quick-if-1 = The projector goes dark
    .do = The lesson goes on in your window. When it is back, F8 lifts the blank.
    .do-carer = It goes on in your window. When the projector is back, F8 lifts the blank.

# @src 32ca098b
quick-if-2 = Both screens show the same
    .do = Windows and P, “Extend”. Until then your window shows no notes to the room: use this paper.

# @src 1fc74284
quick-if-3 = There is only one screen
    .do = Turn it to the room and lead from your printed notes.

# @src c05febde
quick-if-4 = A window was closed, the power was cut
    .do = Start again. “Go on with it” on the first screen goes back to the same line.

# @src 3dd6de8a
quick-if-5 = No graphics
    .do = Go on in the terminal: second-look lead --terminal --resume

# @src 03c770c3
quick-if-6 = No computer at all
    .do = Read the scenes in your notes aloud, vote with cards, and talk. That is a good lesson.
    .do-carer = Read the scenes in your notes aloud, vote with cards, and talk. That is a good evening.

# @src c3a34cf1
quick-if-7 = The bell is early
    .carer = Time runs out early
    .do = Leave out the rest of the story, never the last step: who to talk to.

# @src f4cf8c48
cards-zero = say nothing

# @src ce374953
cards-zero-sign = 0

# @src 690ab52e
cards-look = second look

# @src 16cce24f
cards-how = Cut along the lines. Hold the card at your chest, so that only the front of the room sees it.

# @src d34a7d29
slips-how = Cut along the lines. One word or one letter, folded once. Nobody needs a name.

# @src 7737f411
slips-line = My answer

# @src d0b4e08d
friend-opening = You don’t have to be sure, and you don’t have to be right. It helps that you’re there.

# @src 0e943130
friend-begin = To begin, one of these is enough

# @src 86379594
friend-begin-1 = “I miss you on the way home. Will you walk with me tomorrow?”
    .carer = “I miss you at supper. Will you walk to the shop with me?”

# @src 9d8957f5
friend-begin-2 = “You’re quiet lately. I’m not asking why. I’m around.”

# @src 0fecbf8d
friend-begin-3 = “Maybe I’m wrong. I’d just like to know how you are.”

# @src f2318b91
friend-open = What keeps it open

# @src 97f92de4
friend-open-1 = Ask how your friend is, not who those people are.
    .carer = Ask about the day, not about those people.

# @src 4f7c0b40
friend-open-2 = Laugh at nobody, and don’t argue about ideas.

# @src 184bc2c6
friend-open-3 = Plan something ordinary: a bus, a film, an errand.

# @src 664af682
friend-open-4 = A no is a no. Be there again another day.

# @src 1e1d6a16
friend-not = What isn’t your job

# @src 1d5c89f1
friend-not-1 = To get anybody out, to find out everything, to write to those people.
    .carer = To find out everything, to read a phone in secret, to write to those people.

# @src e578ac11
friend-not-2 = To keep every secret. Say: “I won’t tell everybody. If I’m scared for you I’ll ask for help, and you hear it first.”

# @src e6b60ac6
friend-today = Tell an adult today, if your friend
    .carer = Get help today, if the one you’re worried about

# @src c0ea8ccd
friend-today-1 = means to go away, or to meet somebody whom nobody knows

# @src e3abec8a
friend-today-2 = is threatened, or asked for pictures or money

# @src 30882986
friend-today-3 = speaks of getting hurt, or of somebody else getting hurt

# @src 5ef0f16d
friend-now = In danger now: the emergency number. You don’t have to be sure.

# @src 15490f9b
letter-generic-greeting = Dear parents and carers,

# @src b2fd5b44
letter-what = What we do

# @src 195ddb9a
letter-why = Why we do it

# @src 2cadf11b
letter-generic-what = In class we’re reading a story told in messages. It is invented from beginning to end, and so is everybody in it. The group decides what the main character answers, and talks about it afterwards.
    .carer = At the evening we read a story told in messages. It is invented from beginning to end, and so is everybody in it. The group decides what the main character answers, and talks about it afterwards.

# @src 47261f39
letter-generic-why = People who want something from young people write kindly first. We practise telling what presses from what only looks like it: by what a line asks of somebody, and by what happens to a no. We also practise the opposite: not to become suspicious of everything that’s new.

# @src 7ffe179f
letter-generic-kept = Nobody is asked about themselves, and no names are written down. Only hands are counted, for the whole group.
    .carer = Nobody is asked about themselves or their children, and no names are written down. Only hands are counted, for the whole group.

# @src df69a582
letter-measured = Before and after the story there is a sheet with short messages. It has no name and no number, a blank sheet is fine, and nobody can tell afterwards whose it was.

# @src c460f99b
letter-no = If you would rather not

# @src 46c27ab5
letter-no-1 = Tell us, with this slip or in any other way. No reason is needed, and nothing follows from it.
    .carer = Then you needn’t tell us. No reason is needed, and nothing follows from it.

# @src 6ce3d4eb
letter-no-2 = Your child then has something else to do, with a person who is there. In the group nobody says why.
    .carer = Whoever comes may only listen. Everybody may pass on any question and go out at any time, and nobody asks why.

# @src c548675f
letter-no-3 = Your child decides too: everybody may pass on any question and go out at any time.
    .carer = Nobody is asked about their own family.

# @src 2d3d866b
letter-ask = Whom you can ask

# @src c8169f76
letter-ask-1 = About the lesson:
    .carer = About the evening:

# @src 8685ca2b
letter-ask-2 = If you are worried about somebody:

# @src 0d7d0950
letter-date = Day and time of the lesson:
    .carer = Day and time of the evening:

# @src 3f02644d
letter-from = From:

# @src 1e1b0c82
letter-cut = cut here, if you need it

# @src d3d5e011
letter-slip = My child will not take part in the lesson.
    .carer = I’d like to come. I need an interpreter, somebody for the children, something else:

# @src ed21b4c0
letter-slip-child = Child:
    .carer = Name, if you like:

# @src f710b71b
letter-slip-sign = Date and signature:
    .carer = How to reach you:

# @src c6930028
exit-title = Before you go

# @src cdd37998
exit-how = Everybody ticks one, writes something on the line, folds it and hands it in.

# @src a1407fff
exit-fine = I’m fine. I’ll remember:

# @src d5beba08
exit-talk = I’d like to talk, with:

# @src 0286f245
exit-found = Where to find me (only if you like):

# @src d637b9b9
exit-read = Read today, by one person:

# @src 4d43b61f
exit-cut = Cut along the lines

# @src 211d5025
who-here = Here

# @src 398c7193
who-here-blank = Name, room, times:

# @src 5363c100
who-checked-blank = rung on:

# @src c8114a49
who-not-reached = Nobody answers? Try the next one. You can begin with: “I don’t know if this is the right place.”

# @src 5802e1f5
told-opening = Somebody may. It means that you are trusted. You don’t have to solve it; you have to pass it on.

# @src 1c5e0f04
told-1 = Thank the person. Stay calm. Listen, and don’t dig: you need no details and no names.
    .say = “Thank you for telling me. That wasn’t easy.”

# @src 94ad47e4
told-2 = Promise no secrecy. Say what you must pass on, and to whom.
    .say = “I can’t keep this to myself. I’ll tell one person whose job it is, and nobody else.”

# @src ea352ada
told-3 = Not in front of the group. F8 makes the room’s screen dark; the other adult goes on.
    .say = “Thank you. Let’s talk straight after, you and I.”

# @src f6edf8ca
told-4 = Danger now? End your part. Don’t leave the person alone. Ring the emergency number or the contact below.

# @src fb40b5d5
told-5 = On the same day: go to the person responsible for safeguarding. Write on paper what was said, in the words that were used. Never in this program, in a mail or in a chat.

# @src 446975ed
told-6 = Say what happens next and when you will speak again. Then keep to it, even if there is no news.
    .say = “I’ll find you tomorrow after the first lesson.”
    .say-carer = “I’ll ring you tomorrow at ten.”

# @src 7a343849
told-7 = Look after yourself. You may talk about how it was for you, without the name.

# @src 736bcf15
told-not = What makes it harder

# @src a875c687
told-not-1 = “Are you sure?” · “Why didn’t you say so before?” · “Who was it?”

# @src cc59c059
told-not-2 = Ringing the parents first. At home may be where the worry is: the person responsible decides that with you.
    .carer = Ringing the family or the school over somebody’s head. Where you ring may be where the worry is: the person responsible decides that with you.

# @src 594fc537
told-not-3 = Asking a friend, a cousin or the class to find out more.
    .carer = Asking neighbours, relatives or friends to find out more.

# @src 651621e8
told-slips = Exit slips are read by one person alone, on the same day, and then torn up.

# @src d790fa16
told-emergency = Emergency:

# @src 8f7a3bea
told-responsible = Responsible for safeguarding:

# @src 453a14ce
told-me = I can be reached at:

# @src 17262fe9
it-opening = Second Look is one program for prevention workshops. It needs no installation, no account, no server and no administrator. This page says what it opens, writes and asks for.

# @src 7cb03732
it-net = Network

# @src 645cff24
it-net-1 = Alone and with a group that votes by hands: none. It opens no port, asks no server, loads no update and sends nothing.

# @src 6502c92b
it-net-2 = Only while phones vote, which the person who leads switches on: it listens on one address of this computer, TCP port 7420, or one of the two behind it if that is taken, in the local network, until it is switched off. Plain HTTP, no internet, no DNS, no broadcast.

# @src df0d37c9
it-net-3 = What somebody in the same Wi-Fi could do then: read and forge votes about an invented story. No names, addresses or cookies are kept.

# @src 1d095b2c
it-firewall = If phones are to vote

# @src b3639feb
it-firewall-1 = Windows asks only a user with rights. Anybody else it doesn’t ask, and makes a rule that blocks. Remove that rule, and add this one as an administrator:

# @src 57fe5fee
it-firewall-2 = Phones and the computer must reach each other: in a network that keeps devices apart (client isolation, many guest networks) they can’t.

# @src f558c866
it-files = Files

# @src ed5e0e3b
it-files-1 = Settings and the name of the contact: in the user’s own folder for settings. “second-look doctor” names it.

# @src 274cfae5
it-files-2 = Workshops: second-look/workshops in the user’s own folder for data. Counts, places, minutes, the day; no names, no words, nothing about one person. Deleted by themselves after 90 days (30 or 365 if chosen). They are not encrypted: that is the disk’s part.

# @src 4d8dddd9
it-files-3 = Whoever plays alone leaves nothing there. A debrief that is printed is a file until the program is left.

# @src 8601a9d5
it-graphics = Graphics

# @src c6f8676d
it-graphics-1 = A window needs Vulkan, Metal, DirectX 12 or OpenGL, in software too. Without any it runs in the terminal. “second-look doctor” says what this computer has.

# @src 357d5026
it-page = The page

# @src 6edfbfd4
it-page-1 = What is exported as a page or printed is one HTML file. Its own policy forbids it to load or send anything; handouts have no script at all. It opens from a disk, without a server.

# @src 0eb86bb7
it-open = Licence

# @src d4d28e52
it-open-1 = The program is under MIT or Apache 2.0, texts and stories under CC BY 4.0.

# @src 95f807bd
notes-minutes = { $from }–{ $to } min

# @src c90fe9a7
notes-hear = You may hear: { $words }

# @src 2160fc40
notes-stops = Talked about: { $scenes }

# @src 97260ca4
questions-how = Ask one, and wait. Ten seconds are long and good. Anybody may pass. The answer below is one of several: keep it until the group has spoken.

# @src 5b64ca18
questions-first = After the way that the class takes together
    .carer = After the way that all take together

# @src 11aadc6f
questions-others = After other ways through the story

# @src 734f945d
questions-answer = One way to answer:

# @src 8bf8cda3
tactics-how = It’s what a line does, never who says it. Ask of both lines the question below them.

# @src 2eef4815
tactics-presses = It presses

# @src ee9e0c7e
tactics-fine = It’s fine

# @src 6640eb0f
tactics-apart = To tell them apart

# @src 39eb7ea1
answers-opening = A second look means: stop, ask or check before you answer. It doesn’t say that anybody is bad.

# @src 43fab816
answers-nameless = No name, no number.

# @src cf20775c
answers-rules = One cross a line. Skip what you like; a blank sheet is fine, and folded it looks like the others. Once handed in it can’t be taken out.

# @src b8a5abeb
answers-before = Before the story

# @src fde54cbc
answers-after = After the story

# @src 690ab52e
answers-look = second look

# @src 0c15defa
answers-let-be = let it be

# @src 117bd6f0
answers-fold = fold here, to the back

# @src 6edc166c
answers-others = These are other messages than before. There is nothing to remember and nothing to get right.

# @src b84cea14
key-how = No sheet is right or wrong, and none is looked at alone: only the whole group counts. Read this after the sheets are in, and keep it from the group, which would otherwise know the messages next time.

# @src 40072ffe
key-type = To type a sheet in: its letter, then 1 for “second look”, 0 for “let it be” and - for skipped, once for each of its sixteen messages. Then tear the sheets up.

# @src 78df30c9
key-a = Set A: the upper half of sheet A, the lower half of sheet B

# @src 020ca33a
key-b = Set B: the upper half of sheet B, the lower half of sheet A

# @src f4572da0
key-look = Second look.

# @src 5615bb96
key-let-be = Let it be.

# @src 15d3c06c
booster-opening = Five minutes. First by yourself: a cross, or nothing. Then turn the sheet round, and tell a neighbour which one you would show to somebody.

# @src 8d305c23
booster-key = What each of them does

# @src 85523413
booster-talk = Did you see one differently? Say why. A good reason may be better than this key.

# @src 18003b0e
booster-cut = cut here
