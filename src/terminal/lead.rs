//! Leading a group in the terminal: line by line, for a laptop without graphics.
//!
//! Owns: how what a room does becomes lines for whoever reads aloud. Refuses to know: any rule of a workshop (the room has them), what is written down, and
//! where else the room looks: nobody but the one who leads needs to see this.

use super::console::Ended;
use super::game::Game;
use super::leading::Leading;
use super::{blocks, support};
use crate::language::Arguments;
use crate::story::texts::asks_id;
use crate::story::{ChoiceId, Event, OptionId, Verdict, text_id};
use crate::telling;
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::plan::Wave;
use crate::workshop::shown::{Question, Talked};
use crate::workshop::{Ballot, Effect, Fact, Input, Refused, Room, Shown};
use std::io;

/// Stands before what only the one who leads reads. Everything else is for the room.
const FOR_YOU: &str = "  ┊ ";

/// A workshop that is led in the terminal.
pub struct Lead<'g, 'p, 'c> {
    game: &'g mut Game<'p, 'c>,
    room: Room,
    /// How many minutes have gone since the beginning.
    minutes: &'g dyn Fn() -> u16,
    keep: Keep<'g>,
    /// Whether it was said that nobody has been counted yet.
    was_warned: bool,
}

/// Writes a fact down. It says `false` once, when it could not: from then on, nothing is kept.
pub(crate) type Keep<'k> = &'k mut dyn FnMut(&Fact) -> bool;

/// What becomes of a workshop's facts, as far as whoever leads should know.
pub(crate) enum Kept<'k> {
    /// Nothing is written down.
    Nothing,
    /// They stand in this file for so many days.
    In { file: &'k str, days: u16, mended: Option<Mended> },
}

/// What had to be done to a file before it could be gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mended {
    /// A piece of a last line was cut off.
    Torn,
    /// From this line on, it could not be read. All of it was copied beside.
    Damaged { line: usize },
}

impl<'g, 'p, 'c> Lead<'g, 'p, 'c> {
    /// Leads this room. Each fact is handed on before anything is said of what came of it.
    pub(crate) fn new(game: &'g mut Game<'p, 'c>, room: Room, minutes: &'g dyn Fn() -> u16, keep: Keep<'g>) -> Self {
        Self { game, room, minutes, keep, was_warned: false }
    }

    /// What is kept of the workshop, and where.
    pub(crate) fn tell(&mut self, kept: &Kept<'_>) -> io::Result<()> {
        let Kept::In { file, days, mended } = kept else { return self.game.say("lead-kept-nothing") };
        match mended {
            Some(Mended::Torn) => self.game.say("lead-kept-torn")?,
            Some(Mended::Damaged { line }) => {
                let words = wording::with(self.game.texts, "lead-kept-damaged", "line", *line);
                self.game.console.say(&words)?;
            }
            None => {}
        }
        let mut arguments = Arguments::new();
        arguments.set("file", *file);
        arguments.set("days", *days);
        self.game.say_with("lead-kept", &arguments)
    }

    /// The whole workshop. Where there is no more input, it is left.
    ///
    /// # Errors
    /// [`Ended::Left`] when whoever leads leaves.
    pub fn run(&mut self) -> Result<(), Ended> {
        let ended = self.lead();
        if matches!(ended, Err(Ended::Left)) && self.room.is_open() {
            self.leave()?;
        }
        ended
    }

    fn lead(&mut self) -> Result<(), Ended> {
        self.begin()?;
        while self.room.is_open() {
            let line = self.game.console.ask()?;
            self.obey(&Leading::read(&line))?;
        }
        self.game.say("lead-over")?;
        Ok(())
    }

    fn begin(&mut self) -> Result<(), Ended> {
        let plan = text_id::plan(&self.room.plan().id);
        let title = self.game.texts.words(&plan);
        self.game.console.title(&title)?;
        let line = self.game.texts.attribute(&plan, "line");
        self.game.console.say(&line)?;
        self.game.console.gap()?;
        self.steps()?;
        self.game.console.gap()?;
        if self.room.people() == 0 {
            self.ask_how_many()?;
        }
        match self.room.step_index() {
            None => self.step(&Input::Next),
            Some(_) => Ok(self.show_whole()?),
        }
    }

    /// Asks how many people are here, until a number is typed or nothing.
    fn ask_how_many(&mut self) -> Result<(), Ended> {
        loop {
            self.game.say("lead-people")?;
            match Leading::read(&self.game.console.ask()?) {
                Leading::Counts(counts) if counts.len() == 1 => return self.step(&Input::People(counts[0])),
                Leading::People(people) => return self.step(&Input::People(people)),
                Leading::Next => return Ok(()),
                Leading::Leave => return Err(Ended::Left),
                Leading::Help => self.help()?,
                _ => self.game.say("refused-not-understood")?,
            }
        }
    }

    /// On. Where hands could be counted and none were, Enter has to be pressed twice: it is pressed out of habit, and what it closes is what all came for.
    fn next(&mut self) -> Result<(), Ended> {
        if self.is_at_end() {
            return self.step(&Input::Close);
        }
        if self.is_uncounted() && !std::mem::replace(&mut self.was_warned, true) {
            return Ok(self.game.say("lead-uncounted")?);
        }
        self.step(&Input::Next)
    }

    /// Whether a vote or a judged pause is open in which nobody has been counted. A show of hands may be left out.
    fn is_uncounted(&self) -> bool {
        let turn = self.room.turn();
        let waits = match self.room.shown() {
            Shown::Question(question) => turn.is_talked_about() && matches!(question.stage, Asking::Vote | Asking::VoteAgain),
            Shown::Pause { is_told, .. } => !is_told,
            _ => false,
        };
        waits && turn.ballot().is_some_and(|ballot| ballot.sum() == 0)
    }

    fn obey(&mut self, command: &Leading) -> Result<(), Ended> {
        match command {
            Leading::Next => self.next(),
            Leading::Previous => self.step(&Input::Previous),
            Leading::Back => self.step(&Input::Back),
            Leading::Counts(counts) => self.step(&Input::Count(counts.clone())),
            Leading::GoOn(number) => self.go_on(*number),
            Leading::Mark(number) => self.mark(*number),
            Leading::WhichLine => self.step(&Input::WhichLine),
            Leading::Skip => self.step(&Input::Skip),
            Leading::Steps => Ok(self.steps()?),
            Leading::Step(number) => self.step(&Input::Step(number.saturating_sub(1))),
            Leading::People(people) => self.step(&Input::People(*people)),
            Leading::Support(region) => {
                support::show(self.game, region.clone())?;
                Ok(self.again()?)
            }
            Leading::Notes => {
                self.notes()?;
                Ok(self.again()?)
            }
            Leading::Help => Ok(self.help()?),
            Leading::Leave => Err(Ended::Left),
            Leading::Other => Ok(self.game.say("refused-not-understood")?),
        }
    }

    /// Whether the last step is all there is to do.
    fn is_at_end(&self) -> bool {
        self.room.step_index().is_some_and(|step| step + 1 == self.room.plan().steps.len())
    }

    fn leave(&mut self) -> io::Result<()> {
        let effects = self.room.step(&Input::Leave);
        self.write_down(&effects)
    }

    /// Each fact, before anything is said of what came of it.
    fn write_down(&mut self, effects: &[Effect]) -> io::Result<()> {
        for effect in effects {
            if let Effect::Record(fact) = effect
                && !(self.keep)(fact)
            {
                self.game.say("lead-kept-no-more")?;
            }
        }
        Ok(())
    }

    fn step(&mut self, input: &Input) -> Result<(), Ended> {
        self.was_warned = false;
        let before = Before::of(&self.room);
        self.room.step(&Input::Minute((self.minutes)()));
        let effects = self.room.step(input);
        self.write_down(&effects)?;
        if let [Effect::Refused(reason)] = effects[..] {
            return Ok(self.refused(reason)?);
        }
        if *input == Input::Skip && effects.contains(&Effect::Record(Fact::Back)) {
            self.game.say("lead-back-on-track")?;
        }
        // What was passed over is not read aloud.
        let has_gone_on = effects.iter().any(|effect| matches!(effect, Effect::Record(Fact::WentOn { .. })));
        let has_skipped = effects.iter().any(|effect| matches!(effect, Effect::Record(Fact::Skipped { .. })));
        if has_skipped || (has_gone_on && before.asked.is_none()) {
            let scene = self.room.turn().told().iter().rposition(|event| matches!(event, Event::SceneEntered { .. }));
            return Ok(self.show(&Before { told: before.told.max(scene.unwrap_or_default()), ..before }, input)?);
        }
        Ok(self.show(&before, input)?)
    }

    fn go_on(&mut self, number: u8) -> Result<(), Ended> {
        let answers = self.room.turn().answers();
        let option = match usize::from(number) {
            0 => Some(OptionId::SILENCE),
            number => answers[..answers.len().saturating_sub(1)].get(number - 1).copied(),
        };
        match option {
            Some(option) => self.step(&Input::GoOn(option)),
            None => Ok(self.refused(Refused::NoSuchAnswer)?),
        }
    }

    fn mark(&mut self, number: usize) -> Result<(), Ended> {
        let line = number.checked_sub(1).and_then(|at| self.game.numbered.get(at)).copied();
        let Some(line) = line else { return Ok(self.refused(Refused::Story(crate::story::Refusal::NotShown))?) };
        self.step(&Input::Mark(line))?;
        let id = if self.room.turn().session().is_marked(line) { "marked" } else { "unmarked" };
        Ok(self.game.say_marked(id, line)?)
    }

    // ── what is said ──

    fn show(&mut self, before: &Before, input: &Input) -> io::Result<()> {
        if self.room.step_index() != before.step {
            self.step_begins()?;
        }
        match input {
            Input::Count(_) => self.counts(),
            Input::People(_) => {
                let words = wording::with(self.game.texts, "lead-here", "people", u32::from(self.room.people()));
                self.game.console.say(&words)
            }
            Input::Mark(_) => Ok(()),
            Input::Next if before.which_line => self.last_lines(),
            // Where it stands may be far above by now, so all of it is said again.
            Input::Previous | Input::Back => {
                self.game.channel = None;
                self.show_what_came(&Before { asked: None, ..*before })
            }
            _ => self.show_what_came(before),
        }
    }

    /// What stands there, after something else was read.
    fn again(&mut self) -> io::Result<()> {
        self.game.console.gap()?;
        self.game.channel = None;
        self.last_lines()?;
        if matches!(self.room.shown(), Shown::Support) { Ok(()) } else { self.stands(&Before::default()) }
    }

    fn show_what_came(&mut self, before: &Before) -> io::Result<()> {
        let told = self.room.turn().told().to_vec();
        if before.told < told.len() {
            for event in &told[before.told..] {
                self.event(event)?;
            }
        } else if before.told > told.len() {
            self.last_lines()?;
        }
        self.stands(before)
    }

    /// What was told, as it is read aloud. Questions are asked by what the room does then.
    fn event(&mut self, event: &Event) -> io::Result<()> {
        match event {
            Event::Offered { .. } | Event::Judging { .. } | Event::Marked { .. } | Event::Unmarked { .. } => Ok(()),
            Event::Ended { ending } => {
                let id = text_id::ending(&self.game.story.ending(*ending).name);
                self.game.console.gap()?;
                let words = self.game.texts.words(&id);
                self.game.console.say(&words)
            }
            _ => self.game.show(self.room.turn().session(), event),
        }
    }

    /// Where the room is, said again after going back.
    fn last_lines(&mut self) -> io::Result<()> {
        let last =
            self.room.turn().told().iter().rev().find_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
        match last {
            Some(line) => self.game.show_line(self.room.turn().session(), line),
            None => Ok(()),
        }
    }

    /// All of what stands there: after it was gone on with.
    fn show_whole(&mut self) -> io::Result<()> {
        self.step_begins()?;
        self.last_lines()?;
        self.stands(&Before { step: self.room.step_index(), told: self.room.turn().told().len(), ..Before::default() })
    }

    fn stands(&mut self, before: &Before) -> io::Result<()> {
        match self.room.shown() {
            Shown::Sentence { sentence, .. } => {
                let words = self.game.texts.words(&text_id::sentence(&sentence));
                self.game.console.say_under("  ", &words)
            }
            Shown::Question(question) => self.question(&question, before.asked == Some(question.choice)),
            Shown::Pause { pause, line, is_told } => {
                self.game.console.gap()?;
                if is_told { self.game.tell_to_all(pause, line) } else { self.game.ask_all(self.room.turn().session(), line) }
            }
            Shown::WhichLine(lines) => {
                self.game.heading("lead-which-line")?;
                for (number, line) in (1..).zip(lines) {
                    let words = self.game.line_words(line);
                    self.game.console.say_under(&format!("{number}  "), &words)?;
                }
                self.game.say("lead-which-line-type")
            }
            Shown::Row { row, has_note } => self.row(row, has_note),
            Shown::Support => {
                let support = telling::support(self.game.library, self.game.texts, &self.game.region);
                self.game.blocks().write_inside(&support)?;
                self.game.say("lead-close")
            }
            Shown::Sheet(wave) => self.game.say(if wave == Wave::Before { "lead-sheet-before" } else { "lead-sheet-after" }),
            Shown::Ready | Shown::Reading(_) | Shown::Ending(_) | Shown::Blank | Shown::Over | Shown::Left => Ok(()),
        }
    }

    fn question(&mut self, question: &Question, was_asked: bool) -> io::Result<()> {
        self.game.console.gap()?;
        if !was_asked {
            self.game.say(asks_id(self.game.story.choice(question.choice).asks))?;
            for (letter, option) in self.letters().into_iter().zip(&question.answers) {
                let words = self.game.answer_words(question.choice, *option);
                self.game.console.say_under(&format!("{letter}  "), &words)?;
            }
        }
        let is_talked_about = self.room.turn().is_talked_about();
        match question.stage {
            Asking::Think => self.game.say("lead-think"),
            Asking::Vote => self.vote("lead-vote"),
            Asking::Talk => {
                self.clear()?;
                self.game.say("lead-talk")
            }
            Asking::VoteAgain if is_talked_about => self.vote("lead-vote-again"),
            Asking::VoteAgain => {
                self.vote("lead-quick")?;
                self.goes_on(question.choice)
            }
            Asking::Counted => {
                self.game.say("lead-counted")?;
                if is_talked_about && self.room.turn().vote(0).sum() > 0 {
                    self.round("lead-first-vote", 0)?;
                    self.round("lead-second-vote", 1)?;
                } else {
                    self.counts()?;
                }
                self.goes_on(question.choice)
            }
            Asking::Told => Ok(()),
        }
    }

    fn vote(&mut self, id: &str) -> io::Result<()> {
        self.game.say(id)?;
        let letters = self.letters().join(" ");
        let words = wording::with(self.game.texts, "lead-type", "letters", letters);
        self.game.console.say(&words)
    }

    /// Whether talking can be left out.
    fn clear(&mut self) -> io::Result<()> {
        if self.room.turn().vote(0).is_clear() { self.game.say("lead-clear") } else { Ok(()) }
    }

    /// A letter for each answer of the open decision, and 0 for saying nothing.
    fn letters(&self) -> Vec<String> {
        let all = self.game.texts.words("lead-letters");
        let answers = self.room.turn().answers().len().saturating_sub(1);
        all.split_whitespace().take(answers).map(str::to_owned).chain(["0".to_owned()]).collect()
    }

    fn letter_of(&self, option: OptionId) -> String {
        let at = self.room.turn().answers().iter().position(|answer| *answer == option);
        at.and_then(|at| self.letters().get(at).cloned()).unwrap_or_default()
    }

    fn goes_on(&mut self, choice: ChoiceId) -> io::Result<()> {
        let turn = self.room.turn();
        let (level, chosen) = (turn.level(), turn.preselected());
        let words = match chosen {
            Some(option) => {
                let mut arguments = Arguments::new();
                arguments.set("letter", self.letter_of(option));
                arguments.set("answer", self.game.answer_words(choice, option));
                self.game.texts.words_with("lead-goes-on", &arguments)
            }
            None if level.is_empty() => self.game.texts.words("lead-nobody-voted"),
            None => {
                let letters: Vec<String> = level.iter().map(|option| self.letter_of(*option)).collect();
                wording::with(self.game.texts, "lead-level", "letters", wording::list(self.game.texts, &letters))
            }
        };
        self.game.console.say(&words)
    }

    /// One of the two votes under its name, so that whoever leads sees who has moved.
    fn round(&mut self, name: &str, round: usize) -> io::Result<()> {
        self.game.say(name)?;
        let ballot = self.room.turn().vote(round);
        let letters = self.letters();
        self.each(&letters, &ballot)
    }

    /// How many voted, for whoever leads alone.
    fn counts(&mut self) -> io::Result<()> {
        let Some(ballot) = self.room.turn().ballot() else { return Ok(()) };
        let shown: Vec<String> = match self.room.turn().asking() {
            Some(_) => self.letters(),
            None => (1..=ballot.counts().len()).map(|number| number.to_string()).collect(),
        };
        self.each(&shown, &ballot)
    }

    fn each(&mut self, shown: &[String], ballot: &Ballot) -> io::Result<()> {
        let each = shown.iter().zip(ballot.counts()).map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join("   ");
        let sum = self.sum(ballot);
        self.game.console.say_under(FOR_YOU, &format!("{each}\n{sum}"))
    }

    fn sum(&self, ballot: &Ballot) -> String {
        let people = self.room.people();
        let mut arguments = Arguments::new();
        arguments.set("votes", ballot.sum());
        arguments.set("passed", ballot.passed(people));
        arguments.set("people", u32::from(people));
        let id = match ballot.sum().cmp(&u32::from(people)) {
            _ if people == 0 => "lead-votes",
            std::cmp::Ordering::Greater => "lead-more-votes",
            _ => "lead-votes-passed",
        };
        self.game.texts.words_with(id, &arguments)
    }

    fn row(&mut self, row: Talked, has_note: bool) -> io::Result<()> {
        let session = self.room.turn().session();
        self.game.console.gap()?;
        match row {
            Talked::Tactic { line, .. } | Talked::Lookalike { line, .. } if has_note => {
                let note = self.game.texts.attribute(&self.game.story.line(line).key, "note");
                let does = self.game.story.line(line).label.map(Verdict::of);
                self.game.console.say_under(blocks::rail(does), &note)
            }
            Talked::Tactic { line, .. } | Talked::Lookalike { line, .. } => {
                self.game.say("lead-what-is-done")?;
                self.game.show_line(session, line)
            }
            Talked::WayOut(choice, option) if has_note => self.game.feedback(choice, option),
            Talked::WayOut(choice, option) => {
                self.game.say("lead-what-helped")?;
                self.game.own_words(choice, option)
            }
        }
    }

    fn step_begins(&mut self) -> io::Result<()> {
        let Some(step) = self.room.current() else { return Ok(()) };
        let (id, minutes) = (text_id::step(&step.id), step.minutes);
        let mut arguments = Arguments::new();
        arguments.set("step", self.game.texts.attribute(&id, "name"));
        arguments.set("minutes", minutes);
        let heading = self.game.texts.words_with("lead-step", &arguments);
        self.game.console.title(&heading)?;
        self.minute()?;
        let note = self.game.texts.words(&id);
        self.game.console.say_under(FOR_YOU, &note)?;
        if self.game.texts.has(&id, Some("hear")) {
            let words = wording::with(self.game.texts, "lead-hear", "words", self.game.texts.attribute(&id, "hear"));
            self.game.console.say_under(FOR_YOU, &words)?;
        }
        self.game.forget_place();
        self.game.console.gap()
    }

    fn minute(&mut self) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("minute", self.room.minute());
        arguments.set("of", self.room.plan().minutes);
        self.game.say_with("lead-minute", &arguments)
    }

    fn steps(&mut self) -> io::Result<()> {
        let steps: Vec<_> = self.room.plan().steps.iter().map(|step| (text_id::step(&step.id), step.minutes)).collect();
        if let Some(step) = self.room.step_index() {
            self.minute()?;
            let words = wording::with(self.game.texts, "lead-at", "step", self.game.texts.attribute(&steps[step].0, "name"));
            self.game.console.say(&words)?;
        }
        for (number, (id, minutes)) in (1..).zip(steps) {
            let mut arguments = Arguments::new();
            arguments.set("step", self.game.texts.attribute(&id, "name"));
            arguments.set("minutes", minutes);
            let words = self.game.texts.words_with("lead-step", &arguments);
            self.game.console.say_under(&format!("#{number}  "), &words)?;
        }
        Ok(())
    }

    /// What the story’s author says to whoever leads: where to stop, what to ask, what can be heard.
    fn notes(&mut self) -> io::Result<()> {
        self.game.heading("read-facilitator")?;
        let notes = telling::notes_for_the_facilitator(self.game.texts);
        self.game.blocks().write_all(&notes)
    }

    fn refused(&mut self, reason: Refused) -> io::Result<()> {
        match reason {
            Refused::Story(reason) => self.game.refused(reason),
            Refused::NotNow | Refused::First | Refused::Over => self.game.say("lead-refused-not-now"),
            Refused::NothingChosen => self.game.say("lead-refused-nothing-chosen"),
            Refused::NoSuchAnswer => self.game.say("lead-refused-no-such-answer"),
            Refused::NoCounts => self.game.say("lead-refused-no-counts"),
            Refused::LastStep => self.game.say("lead-close"),
        }
    }

    fn help(&mut self) -> io::Result<()> {
        self.game.heading("help-title")?;
        let ids =
            ["next", "previous", "counts", "go-on", "back", "mark", "which-line", "skip", "steps", "notes", "people", "support", "leave"];
        ids.iter().try_for_each(|id| self.game.say(&text_id::lead_help(id)))
    }
}

/// Where the room was before something was typed.
#[derive(Clone, Copy, Default)]
struct Before {
    step: Option<usize>,
    told: usize,
    asked: Option<ChoiceId>,
    which_line: bool,
}

impl Before {
    fn of(room: &Room) -> Self {
        let turn = room.turn();
        let (told, asked) = (turn.told().len(), turn.asking().map(|(choice, _)| choice));
        Self { step: room.step_index(), told, asked, which_line: turn.which_line().is_some() }
    }
}
