# The web site that `second-look export site` makes: what the program is, for adults who find it. Licence: CC BY 4.0.
# Plain and exact, no advertising: nothing is claimed here that was not tried, and what nobody has reviewed is said.
# In a .body, a line is a paragraph; one that begins with “– ” belongs to a list, and one that begins with “$ ” is what somebody types: leave that as it is.

## Around every page

site-skip = Go to the text
site-menu = Menu
site-pages = Pages of this site
site-other-languages = Other languages
site-on-page = On this page
site-footer-none = This site has no cookies, no scripts and no counters, and loads nothing from anywhere else. Only the stories have a script of their own, and their own policy forbids it to load or send anything.
site-footer-licence = Code: MIT or Apache 2.0. Stories and texts: CC BY 4.0.

## The first page of all, where a language is chosen

site-choose = A story in messages, and then a second look at what they did. For prevention workshops with young people.
    .go = Read in English

## What it is

site-start = A second look at messages that want something
    .nav = What it is
    .lead = Second Look is a story in an invented messenger, for prevention workshops with young people. Somebody kind writes. Then a whole circle does.
    .try = Try a story
    .get = Get the program
    .picture = A pause in a story: one line of a choir’s chat is outlined. Below it stands what the line does, what in it shows that, and what would settle it.
site-how = How it goes
    .body =
        – You play the person who is written to, or a friend, or a parent. You answer, wait, ask somebody, or walk away. You are never the recruiter.
        – Any message can be marked for a second look. Now and then the story stops at a line: does it press, is it fine, or can nobody tell yet?
        – When the story ends, a debrief goes through your own conversation again: what was done to you, what only looked like it and was fine, and what helps.
        – Alone in a quarter of an hour, or as a class with votes by hands in one lesson.
site-what-for = What it practises
    .body =
        To tell what a line does, and what happens to a no. Never who somebody is: a sign is never about faith, dress, language, origin or politics.
        Friends press too, and take it back. Strangers are fine too. Who suspects everything has learned the wrong thing, so a false alarm weighs as much as a miss.
site-what-not = What it is not
    .body =
        – No test. There is no score, no meter, and nothing that says who is at risk.
        – No report. Nothing about a player is stored or sent.
        – No real group, person, app or slogan. Everybody is invented.
        – No help line. Who to talk to is one key away in every story, but nobody sits behind the program.
site-honest = What nobody has checked yet
    .body =
        – Nobody whose work this is has reviewed the stories: no specialist of prevention, no young person.
        – No native reader of Arabic or French has read them, nor these pages.
        – None of the support lines has been checked by calling it. The program says so below them.
        – No study shows that it works. What it is built on stands under “Evidence”.
        Each story’s notes begin with who should see it before a school uses it.
site-who-for = Who it is for
    .teachers = One lesson, one story, three votes. What you need, and what to do if somebody tells you something.
    .organisations = Hand it on, translate it, measure it, publish this site.
    .authors = Write a story of your own, without programming.

## Try it

site-try = Try a story
    .nav = Try it
    .lead = Each of these stories is one page. It opens here, in your browser; nothing is installed and nothing is kept.
site-try-first = Before you begin
    .body =
        Each story says first what is in it. Saying nothing and stepping away is possible at every decision, and is never wrong.
        The Esc key leaves at once: a plain calendar stands there. On a phone, press “Leave now”. That does not hide that the page was opened: your browser’s history shows it.
        It was tried in Chromium and Firefox. It is written for Chrome 80, Firefox 78, Safari 14 and what came after them; in older ones, and without scripts, it is a text to read.
site-try-stories = The stories
    .open = Open this story
    .older = For 16 and up. It is not opened from here: it is in the program, which asks once whether everybody is 16.
    .picture = The story on a phone, in Arabic: a marked message, three answers, and stepping away.
site-try-keep = To keep or hand on
    .body =
        Save one of these pages, and it opens from a stick or a disk, by double click, without a network. A copy with the contact of your own school in it is made like this:
        $ second-look export page quiet-lately --contact Adler -o quiet-lately.html

## Download

site-download = Get the program
    .nav = Download
    .lead = It needs no installation, no account, no server and no rights of an administrator.
site-download-which = Which one?
    .body =
        – A laptop and a projector that you may start programs on: the program, for Windows or Linux. It has everything: both windows for a group, handouts, tools for authors.
        – A locked computer, a phone, a tablet or a Chromebook: one page. It plays the stories, and a page that leads has the room’s window as well.
        – Only paper: the handouts.
site-download-none = No files lie here
    .body =
        Whoever published this site did not put the program beside it. It can be made from the source, with Rust 1.95 or newer and nothing else:
        $ cargo run --release
        Whoever publishes this site makes the files, and then the site with them:
        $ .ci/package/make
        $ second-look export site --downloads target/hand-on -o site
site-download-windows = Windows
    .body =
        Needs Windows 10 or newer, 64 bit. A graphics card is not needed.
        – Download the .zip file.
        – Right click it, and choose “Extract All”.
        – Open the folder, and double click second-look.exe.
        Windows may warn of an unknown publisher, because the program is not signed. “More info” and then “Run anyway” starts it. Where your school forbids that, take a page.
site-download-linux = Linux
    .body =
        Needs a 64-bit PC (x86-64). To draw without a graphics card, the package mesa-vulkan-drivers. Without any display it plays in the terminal.
        – Download the .tar.gz file, and unpack it.
        – Open the folder, and double click second-look; or in a terminal:
        $ ./second-look
site-download-deb = Debian and Ubuntu
    .body =
        The same program as a package, for whoever may install software. It then stands among your programs.
        – Download the .deb file, and in its folder:
        $ sudo apt install ./second-look*.deb
        $ second-look
site-download-page = Pages and paper
    .body =
        One .html file each: stories, a page that leads a group, eight messages for two weeks later, handouts to print.
        – Download it, and double click it. It opens in your browser, without a network.
        – Handouts are printed from there: A4, black and white.
site-download-rest = Other files
    .body =
        Lists that say what the program is made of, the licences of all its parts, and sums to compare.
# $size (Number)
site-download-table = The file
    .size = Size
    .sum = SHA-256
    .kb = { $size } KB
    .mb = { $size } MB
site-download-sum = Is it the right file?
    .body =
        The sum of a file says that it arrived as it was put here. On Linux, and in the PowerShell of Windows:
        $ sha256sum FILE
        $ Get-FileHash FILE
        Compare what is printed with the sum beside the file’s name. It does not say who made the file.
site-download-untried = What was not tried
    .body =
        – Windows: the program is built on Linux, and nobody has tried it on a Windows computer yet. So nobody knows whether it runs there as it should, and what screen readers, large screen scaling, Defender and SmartScreen make of it there.
        – macOS: there is no file for it. It can be built from the source, and nobody has tried that.
        – A screen reader’s view of the window was tried on Linux, by a program that presses and reads as one does, and not by somebody who depends on one.

## Teachers

site-teachers = For teachers
    .nav = Teachers
    .lead = One lesson of 50 minutes, one story, three votes. You need no special knowledge; you need a second adult and a quarter of an hour the day before.
    .picture = Two windows. In yours: a small picture of the room’s screen, fields for hands, and your notes. On the room’s: a question and the answers A to D.
site-teachers-need = What you need
    .body =
        – A laptop and a projector or a large screen. No internet.
        – 5 to 40 people from 14 up, and a second adult in the room.
        – The name of the person in the building who is responsible for safeguarding, and when they can be reached.
site-teachers-before = Before
    .body =
        – A week before, give out the letter home and the page for whoever looks after the computers.
        – The day before, play the story once, to its end.
        – Ring the numbers that you will hand out once. Nobody has checked them by calling.
        Everything on paper, for A4 in black and white, with a quick start:
        $ second-look handout quiet-lately -o print
site-teachers-lesson = The lesson
    .body =
        “With a group” on the first screen opens a window for you and one for the room. Yours has the line that comes next, fields for hands, the minutes and what to say.
        – Rules, 5 minutes: everybody may pass, nobody talks about themselves, everybody may go out.
        – The story, 20 minutes: one way for all, with votes. Think alone, hands, two minutes in pairs, hands again. No answer is the right one.
        – The talk, 20 minutes: one tactic, one harmless look-alike, one way out.
        – Who to talk to, 5 minutes.
        Where nothing can be installed, one page leads as well. In the evening with parents, “At the Table” is played by a mother.
site-teachers-told = If somebody tells you something
    .body =
        Thank them. Do not dig, and do not promise to keep it to yourself. Say what you will do next, and do it today: whoever is responsible for safeguarding knows how it goes on.
        The notes of every story and a handout of its own say it in full. Two weeks later, eight short messages bring it back: what was learned fades otherwise.
site-teachers-more = More
    .body =
        Keys, plans, phones that vote, what is kept, what to do if the projector goes away: the page on leading has all of it.
    .link = Leading a group

## Organisations

site-organisations = For organisations
    .nav = Organisations
    .lead = Youth work, prevention, libraries, ministries: what you may do with it, and what you should see to first.
site-organisations-may = What you may do
    .body =
        – Use, copy and hand on all of it, for money too. Code is under MIT or Apache 2.0, stories and texts under CC BY 4.0: say where they come from.
        – Change a story, or write your own, and hand it on as a folder. It cannot run a program or use the network.
        – Translate it. Text is kept apart from the program, and right-to-left writing works.
        – Put your own contact and your own support lines into it.
        – Publish this site, from any web server, or hand it on on a stick:
        $ second-look export site --downloads target/hand-on -o site
    .link = Packs: handing on what you wrote
site-organisations-first = What you should see to first
    .body =
        – Have the stories that you use read by somebody whose work this is, and by a native reader of each language.
        – Ring every support line that you hand on, and write down the day. None has been checked by calling.
        – Try it with adults before you try it with a class.
        – Know who in your house is told if a young person tells something.
site-organisations-measure = Whether it did anything
    .body =
        A plan asks about eight messages before and eight others after, on paper or on phones, without names: would you take a second look at this? Hits and false alarms are counted apart.
        Results of several groups can be put together. Nothing of fewer than five people is handed on. What one group can show, and what it cannot, the program says itself.
    .link = Results of groups

## Authors

site-authors = For authors and translators
    .nav = Authors
    .lead = A scenario is one file with what can happen, and one with every word that a person reads. No programming is needed.
    .picture = A map of the scenes of “The Other Network”: from a post at the top to seven endings at the bottom, with the answers that lead from one to the next.
site-authors-begin = Begin
    .body =
        The first command writes a small scenario that plays. The second plays it, and shows every change as soon as you save. The third says what is wrong, with line and column.
        $ second-look new small-talk --into my-pack
        $ second-look play small-talk --pack my-pack --watch
        $ second-look check --watch my-pack
        The guide’s first page leads to a scene of your own in an hour. A story from Twine or ink can be brought along as a beginning.
    .link = A first scenario in an hour
site-authors-held = What every story is held to
    .body =
        Rules with numbers look at every story, yours and ours: one can step away at every decision, every way reaches a debrief, at least a third of the labelled lines are look-alikes, and no outward thing alone tells the two apart.
        What can happen in a story is computed, all of it. People must read for the rest: no program can tell whether a story is wise.
    .link = What a label and a note say
site-authors-translate = Translate
    .body =
        Each language is a folder. The program prints what is missing beside the English, and after a change of the English what has to be read again.
        $ second-look text small-talk --locale fr --pack my-pack
    .link = Translating
site-authors-guide = The guide
    .body =
        From a first scenario to changing the program. The program prints its pages, too:
        $ second-look guide
    .link = The guide, page by page

## Safeguarding

site-safeguarding = Safeguarding
    .nav = Safeguarding
    .lead = What protects whoever plays, and what the program cannot do.
site-safeguarding-held = What it is held to
    .body =
        – The player is the target, a friend or a carer, and never speaks for a recruiter.
        – What recruiters say is short, mild and unfinished: nobody could use it. Nobody is to be frightened: no violence is shown, and no ending is a death.
        – Stepping away is possible at every decision, help is in reach however late, and neither is ever wrong.
        – Leaving takes one key or one press on every screen.
        – Every question can be passed over, and none is about the player’s own life.
        – After every story comes a debrief that says what was done, what helps, and that it is not your fault.
        – Some stories are for 16 and up. Pages leave them out unless somebody asks for them, and the program asks first whether everybody is 16.
    .link = All safeguards, with what holds each of them
site-safeguarding-cannot = What it cannot do
    .body =
        – It does not notice whether somebody at the keyboard is in danger, and tells nobody.
        – Its support lines are data with a source, and none has been checked by calling. Check those that you hand on.
        – Leaving fast does not hide that it was opened.
        – It is no replacement for an adult in the room who knows what to do.
site-safeguarding-now = If something like this is happening now
    .body =
        Talk to somebody near you whom you trust. It does not have to be certain, and you need no proof. Every story has “Who to talk to”, with lines for several countries. If somebody is in danger, ring the emergency number of your country.
        Contact with somebody who recruits is ended by people whose job that is. You do not have to do it alone.

## Evidence

site-evidence = Evidence
    .nav = Evidence
    .lead = Why it is made as it is, with sources; and what is not known. Most sources were read in their summaries, not whole.
site-evidence-works = What is not known
    .body =
        Nobody has studied whether this program does anything. What follows are findings about other programs and about recruiting, which it leans on. A threshold in a rule, such as a third, is our own proposal.
site-evidence-steps = Recruiting goes by steps
    .body =
        Find somebody, flock around her, cut her off, move to private, ask for an act: other kinds of grooming share these steps. They come in any order, and any young person can be a target.
    .source = Berger, CTC Sentinel, October 2015; Ringenberg and others 2022, a review of 93 papers; Whittle and others 2013
site-evidence-friends = Friends notice first
    .body =
        What keeps them silent is fear of what happens next. So stories show what happens after somebody asks for help.
    .source = Williams, Horgan and Evans 2015
site-evidence-suspicion = Suspicion is not discernment
    .body =
        Players of several games against manipulation called everything manipulative, the honest items too. Look-alikes, and feedback about both kinds, mend that. What was learned fades within two weeks unless it is repeated, and a talk afterwards teaches more than the game.
    .source = Modirrousta-Galian and Higham 2023; Graham and others 2023; Leder and others 2024; Maertens and others; Tannenbaum and Cerasoli 2013, 46 samples
site-evidence-failed = What failed in public
    .body =
        Games and lessons in which signs were about faith, dress, travel or lawful protest, in which a meter rated opinions, in which there was one right answer, or in which one recruiter became a mascot.
    .source = letters of teachers’ and civil rights organisations 2015 and 2016; press 2026
site-evidence-scare = Frightening people does not work
    .body =
        Content notes neither protect nor harm if they are short and calm, and they need a real choice. Leaving needs one key, a second method, and an explanation first.
    .source = PSHE Association and CEOP principles; Bridgland, Jones and Bellet 2023; the pattern “exit a page quickly” of the British government
site-evidence-all = All of it
    .body =
        Comments in the program cite these findings by number.
    .label = Sources:
    .link = All points of evidence, by number

## Privacy

site-privacy = Privacy
    .nav = Privacy
    .lead = What is kept, where, and for how long: all of it.
site-privacy-site = This site
    .body =
        It has no cookies and no counters, and loads nothing from anywhere else. Whoever runs the server that it lies on can see, as with every site, which address asked for which page: ask them what they keep. Opened from a folder or a stick, there is no server.
site-privacy-alone = Who plays alone
    .body =
        Nothing about a player is stored or sent. Between two openings the program keeps its settings, the region of the support lines, where its window stood, and whom to talk to in this building if somebody wrote that down; nothing else.
        “Print” in the window asks first: it puts the debrief into a file for the browser, where no other account can read it, and deletes it when the story is left or the program ends. A number that was copied is taken back out of the clipboard, unless something else has been copied since.
        A page keeps nothing at all, and its own policy forbids it to load or send anything. Leaving fast does not hide that the program or the page was opened.
# $days, $short and $long (Number) for how many days a record is kept: usually, at the least and at the most
site-privacy-group = A group
    .body =
        Of a workshop that is led in the program, the device of whoever leads keeps a record: the day, the plan, the story, minutes, how far it came, what was chosen and marked, and how many hands there were for what. There are no names in it, no words and nothing about one person. But it says that a workshop was held here that day, and how few voted for an answer, and it is not encrypted.
        It is kept for { $days } days, or for { $short } or { $long } if that was chosen, and is deleted when the program starts after that. It can be deleted at any time, or not be written at all. A page that leads keeps no record.
        What is asked before and after on paper can be typed in. What is handed on of it has no days, no names, and nothing of fewer than five people.
# $first and $last (String) the numbers of ports
site-privacy-phones = Phones that vote
    .body =
        Only while whoever leads has switched them on, the program listens: on one address of that computer, in the local network, on the first free port of { $first } to { $last }. At no other time does it listen or send, and a program built without this part cannot.
        A phone sends the number of an answer, and a number by chance that it was given when it came in; no name and no cookie. Its address is known only while it is connected, and for the minute in which wrong digits are counted, and is written down nowhere. While a question is open, its answers wait in a file under numbers that differ from question to question; then only their counts are kept, and the file is overwritten and deleted. A disk may keep what was overwritten for longer.
        It is plain HTTP: somebody in the same Wi-Fi could read a vote about an invented story, or forge one.

## The guide as pages

site-guide = The guide
    .lead = For authors, translators, educators and whoever changes the program. It is written in English.
    .home = All pages of the guide
    .site = The site
    .before = Page before
    .after = Page after
    .in-english = in English
