//! What is said while a group is led: for the room, in each of its languages, and for whoever leads alone.
//!
//! Owns: which words stand for what the room shows, and what whoever leads is told beside it. Refuses to know: what was typed (`lead`), and any rule of a
//! workshop.

use super::blocks;
use super::lead::{Before, Lead};
use crate::language::Arguments;
use crate::story::texts::asks_id;
use crate::story::{ChoiceId, Event, Id, LineId, OptionId, SceneId, Verdict, text_id};
use crate::telling;
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::plan::What;
use crate::workshop::shown::{Question, Talked};
use crate::workshop::{Ballot, Input, Refused, Shown};
use std::io;

/// Stands before what only the one who leads reads. Everything else is for the room.
const FOR_YOU: &str = "  ┊ ";
/// Stands before each item of a list in a text.
const ITEM: [char; 2] = ['–', ' '];

impl Lead<'_, '_, '_> {
    /// Says something for the room in each of its languages. Every time it begins at the same place.
    pub(super) fn in_each(&mut self, say: impl Fn(&mut Self) -> io::Result<()>) -> io::Result<()> {
        let (channel, day) = (self.game.channel, self.game.day);
        say(self)?;
        let Some(second) = self.second else { return Ok(()) };
        (self.game.channel, self.game.day) = (channel, day);
        let first = std::mem::replace(&mut self.game.texts, second);
        let said = say(self);
        self.game.texts = first;
        said
    }

    pub(super) fn say_in_each(&mut self, id: &str) -> io::Result<()> {
        self.in_each(|lead| lead.game.say(id))
    }

    /// Says something for whoever leads alone.
    pub(super) fn say_to_you(&mut self, words: &str) -> io::Result<()> {
        self.game.console.say_under(FOR_YOU, words)
    }

    pub(super) fn tell_you(&mut self, id: &str) -> io::Result<()> {
        let words = self.game.texts.words(id);
        self.say_to_you(&words)
    }

    /// What was passed over in short, and from there on all of it. These events had been told before.
    pub(super) fn show_skipped(&mut self, before: &Before, had: &[Event], input: &Input) -> io::Result<()> {
        let turn = self.room.turn();
        let told = turn.told();
        // A way that had left the track was taken back to here.
        let parts = told.iter().zip(had).take_while(|(now, before)| now == before).count();
        // In the last place where a scene begins, or at the question if the room was in its scene already. An ending is read.
        let scene = told.iter().rposition(|event| matches!(event, Event::SceneEntered { .. })).unwrap_or_default();
        let stands = match told.last() {
            Some(Event::Ended { .. }) => told.len() - 1,
            _ if parts > scene => told.len(),
            _ => scene,
        };
        let passed = told.get(parts..stands).unwrap_or_default();
        let is_unread = |event: &&Event| matches!(event, Event::LineShown { line } if !turn.has_read(*line));
        let lines = passed.iter().filter(is_unread).count();
        let answers: Vec<String> = passed.iter().filter_map(|event| self.answered(event)).collect();
        if lines > 0 || !answers.is_empty() {
            let mut arguments = Arguments::new();
            arguments.set("lines", lines);
            arguments.set("who", wording::name_of(self.game.texts, &self.game.story, self.game.story.player()));
            arguments.set("answers", wording::list(self.game.texts, &answers));
            let id = if answers.is_empty() { "lead-passed-over" } else { "lead-passed-over-with" };
            let words = self.game.texts.words_with(id, &arguments);
            self.say_to_you(&words)?;
        }
        self.show(&Before { told: parts.max(stands), ..*before }, input)
    }

    /// An answer as it was written or done.
    fn answered(&self, event: &Event) -> Option<String> {
        let Event::Answered { choice, option } = event else { return None };
        Some(wording::with(self.game.texts, "lead-quoted", "words", self.game.answer_words(*choice, *option)))
    }

    /// Which steps a jump forward has left out.
    pub(super) fn tell_steps_passed_over(&mut self, before: &Before) -> io::Result<()> {
        let (Some(from), Some(to)) = (before.step, self.room.step_index()) else { return Ok(()) };
        let name = |step: usize| self.game.texts.attribute(&text_id::step(&self.room.plan().steps[step].id), "name");
        let is_story = matches!(self.room.plan().steps[from].what, What::Story { .. });
        let rest = (is_story && to > from && !self.room.turn().is_through())
            .then(|| wording::with(self.game.texts, "lead-rest-of", "step", name(from)));
        let passed: Vec<String> = rest.into_iter().chain((from + 1..to).map(name)).collect();
        if passed.is_empty() {
            return Ok(());
        }
        let words = wording::with(self.game.texts, "lead-steps-passed-over", "steps", wording::list(self.game.texts, &passed));
        self.say_to_you(&words)
    }

    /// Whom one can talk to, in a region or in the one of this system.
    pub(super) fn support(&mut self, region: Option<&Id>) -> io::Result<()> {
        let region = region.map_or_else(|| self.game.region.clone(), ToString::to_string);
        let title = self.game.texts.words("support-title");
        self.game.console.title(&title)?;
        self.support_of(&region)?;
        let regions = self.game.library.regions().unwrap_or_default();
        let words = wording::with(self.game.texts, "support-regions", "regions", wording::list(self.game.texts, &regions));
        self.say_to_you(&words)
    }

    fn support_of(&mut self, region: &str) -> io::Result<()> {
        self.tell_you("lead-support-first")?;
        self.in_each(|lead| lead.game.say_contact().and_then(|()| lead.game.support_aloud(region)))?;
        self.tell_you("lead-support-unchecked")
    }

    pub(super) fn show(&mut self, before: &Before, input: &Input) -> io::Result<()> {
        if self.room.step_index() != before.step {
            if let Some(step) = before.step.filter(|step| self.room.spent(*step) > 0) {
                let words = self.game.texts.words_with("lead-step-gone", &self.about_step(step));
                self.game.console.gap()?;
                self.say_to_you(&words)?;
            }
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
    pub(super) fn again(&mut self) -> io::Result<()> {
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
                self.say_in_each(&id)
            }
            _ => self.in_each(|lead| lead.game.show(lead.room.turn().session(), event)),
        }
    }

    /// Where the room is, said again after going back.
    fn last_lines(&mut self) -> io::Result<()> {
        let last =
            self.room.turn().told().iter().rev().find_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
        match last {
            Some(line) => self.in_each(|lead| lead.game.show_line(lead.room.turn().session(), line)),
            None => Ok(()),
        }
    }

    /// All of what stands there: after it was gone on with.
    pub(super) fn show_whole(&mut self) -> io::Result<()> {
        self.step_begins()?;
        self.last_lines()?;
        self.stands(&Before { step: self.room.step_index(), told: self.room.turn().told().len(), ..Before::default() })
    }

    fn stands(&mut self, before: &Before) -> io::Result<()> {
        match self.room.shown() {
            Shown::Sentence { sentence, .. } => self.in_each(|lead| {
                let words = lead.game.texts.words(&text_id::sentence(&sentence));
                lead.game.console.say_under("  ", &words)
            }),
            Shown::Question(question) => self.question(&question, before.asked == Some(question.choice)),
            Shown::Pause { pause, line, is_told } => {
                self.game.console.gap()?;
                if !self.is_voted_on(self.game.story.pause(pause).scene) {
                    self.note_at(self.game.story.pause(pause).scene)?;
                }
                self.in_each(|lead| {
                    let session = lead.room.turn().session();
                    if is_told { lead.game.tell_to_all(pause, line) } else { lead.game.ask_all(session, line) }
                })?;
                if is_told { Ok(()) } else { self.type_in_this_order(&numbers(Verdict::ALL.len())) }
            }
            Shown::WhichLine(lines) => {
                self.in_each(|lead| lead.which_line(&lines))?;
                self.tell_you("lead-which-line-type")
            }
            Shown::Row { row, has_note } => {
                self.game.console.gap()?;
                self.in_each(|lead| lead.row(row, has_note))
            }
            Shown::Support => {
                let region = self.game.region.clone();
                self.support_of(&region)?;
                self.tell_you("lead-close")
            }
            Shown::Sheet { wave, on_phones } => {
                self.say_in_each(wave.text_id(on_phones))?;
                match self.room.same_for_all() {
                    Some(set) => self.say_to_you(&wording::same_for_all(self.game.texts, set.letter())),
                    None => Ok(()),
                }
            }
            Shown::Blank if self.has_nothing_to_talk_about() => self.tell_you("lead-nothing-read"),
            Shown::Ready | Shown::Reading(_) | Shown::Ending(_) | Shown::Blank | Shown::Over | Shown::Left => Ok(()),
        }
    }

    /// Whether it is time to talk, and nothing was read that could be talked about.
    fn has_nothing_to_talk_about(&self) -> bool {
        self.room.current().is_some_and(|step| matches!(step.what, What::Debrief(_))) && self.room.rows().is_empty()
    }

    fn which_line(&mut self, lines: &[LineId]) -> io::Result<()> {
        self.game.heading("lead-which-line")?;
        for (number, line) in (1..).zip(lines) {
            let words = self.game.line_words(*line);
            self.game.console.say_under(&format!("{number}  "), &words)?;
        }
        Ok(())
    }

    fn answers(&mut self, question: &Question) -> io::Result<()> {
        self.game.say(asks_id(self.game.story.choice(question.choice).asks))?;
        for (letter, option) in self.letters().into_iter().zip(&question.answers) {
            let words = self.game.answer_words(question.choice, *option);
            self.game.console.say_under(&format!("{letter}  "), &words)?;
        }
        Ok(())
    }

    fn question(&mut self, question: &Question, was_asked: bool) -> io::Result<()> {
        self.game.console.gap()?;
        if !was_asked {
            self.in_each(|lead| lead.answers(question))?;
            self.note_at(self.game.story.choice(question.choice).scene)?;
        }
        let is_talked_about = self.room.turn().is_talked_about();
        match question.stage {
            Asking::Think => self.say_in_each("lead-think"),
            Asking::Vote => self.vote("lead-vote"),
            Asking::Talk => {
                self.clear()?;
                self.say_in_each("lead-talk")
            }
            Asking::VoteAgain if is_talked_about => self.vote("lead-vote-again"),
            Asking::VoteAgain => {
                self.vote("lead-quick")?;
                self.goes_on(question.choice)
            }
            Asking::Counted => {
                self.say_in_each("lead-counted")?;
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

    /// What the story’s author says to whoever leads about this scene: of the notes on where to stop, those that begin with its title. Once is enough.
    fn note_at(&mut self, scene: SceneId) -> io::Result<()> {
        if self.noted.replace(scene) == Some(scene) {
            return Ok(());
        }
        let title = self.game.texts.words(&text_id::scene_title(&self.game.story.scene(scene).name));
        // In French a space stands between the quotation mark and the title.
        let is_about_it = |note: &str| {
            let quoted = note.trim_start_matches(|quote: char| !quote.is_alphanumeric());
            quoted.len() < note.len() && quoted.starts_with(&title)
        };
        let notes = self.game.texts.words("facilitator-stop-at");
        let items = notes.lines().map(|note| note.trim_start_matches(ITEM)).filter(|note| is_about_it(note));
        items.into_iter().try_for_each(|note| self.say_to_you(note))
    }

    /// Whether the class votes in this scene. Then the note is about that.
    fn is_voted_on(&self, scene: SceneId) -> bool {
        let votes = self.game.story.class_track().map(|track| &track.votes);
        votes.is_some_and(|votes| votes.iter().any(|vote| self.game.story.choice(*vote).scene == scene))
    }

    fn vote(&mut self, id: &str) -> io::Result<()> {
        self.say_in_each(id)?;
        self.type_in_this_order(&self.letters())
    }

    fn type_in_this_order(&mut self, answers: &[String]) -> io::Result<()> {
        let words = wording::with(self.game.texts, "lead-type", "letters", answers.join(" "));
        self.say_to_you(&words)
    }

    /// Whether talking can be left out.
    fn clear(&mut self) -> io::Result<()> {
        if self.room.turn().vote(0).is_clear() { self.tell_you("lead-clear") } else { Ok(()) }
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
        self.say_to_you(&words)
    }

    /// One of the two votes under its name, so that whoever leads sees who has moved.
    fn round(&mut self, name: &str, round: usize) -> io::Result<()> {
        self.tell_you(name)?;
        let ballot = self.room.turn().vote(round);
        let letters = self.letters();
        self.each(&letters, &ballot)
    }

    /// How many voted, for whoever leads alone.
    fn counts(&mut self) -> io::Result<()> {
        let Some(ballot) = self.room.turn().ballot() else { return Ok(()) };
        self.counts_apart()?;
        let shown = self.signs(&ballot);
        self.each(&shown, &ballot)
    }

    /// What stands before each answer of the open question.
    pub(super) fn signs(&self, ballot: &Ballot) -> Vec<String> {
        if self.room.turn().asking().is_some() { self.letters() } else { numbers(ballot.counts().len()) }
    }

    fn each(&mut self, shown: &[String], ballot: &Ballot) -> io::Result<()> {
        let each = each_count(shown, ballot);
        let sum = self.sum(ballot);
        self.game.console.say_under(FOR_YOU, &format!("{each}\n{sum}"))
    }

    fn sum(&self, ballot: &Ballot) -> String {
        let people = self.room.people();
        wording::votes(self.game.texts, ballot.sum(), ballot.passed(people), people)
    }

    fn row(&mut self, row: Talked, has_note: bool) -> io::Result<()> {
        let session = self.room.turn().session();
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
        let (Some(step), Some(index)) = (self.room.current(), self.room.step_index()) else { return Ok(()) };
        let id = text_id::step(&step.id);
        let mut arguments = self.about_step(index);
        arguments.set("number", index + 1);
        arguments.set("all", self.room.plan().steps.len());
        let heading = self.game.texts.words_with("lead-step-at", &arguments);
        self.game.console.title(&heading)?;
        self.minute()?;
        // Where its file breaks a line, a terminal need not.
        let note = self.game.texts.words(&id).replace('\n', " ");
        self.say_to_you(&note)?;
        if self.game.texts.has(&id, Some("hear")) {
            let words = wording::with(self.game.texts, "lead-hear", "words", self.game.texts.attribute(&id, "hear"));
            self.say_to_you(&words)?;
        }
        self.game.forget_place();
        self.game.console.gap()
    }

    /// Its name, its minutes, and how many have gone.
    fn about_step(&self, index: usize) -> Arguments<'static> {
        let step = &self.room.plan().steps[index];
        let mut arguments = Arguments::new();
        arguments.set("step", self.game.texts.attribute(&text_id::step(&step.id), "name"));
        arguments.set("minutes", step.minutes);
        arguments.set("gone", self.room.spent(index));
        arguments
    }

    fn minute(&mut self) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("minute", self.room.minute());
        arguments.set("of", self.room.plan().minutes);
        self.game.say_with("lead-minute", &arguments)
    }

    pub(super) fn steps(&mut self) -> io::Result<()> {
        if let Some(step) = self.room.step_index() {
            self.minute()?;
            let name = self.game.texts.attribute(&text_id::step(&self.room.plan().steps[step].id), "name");
            let words = wording::with(self.game.texts, "lead-at", "step", name);
            self.game.console.say(&words)?;
        }
        for index in 0..self.room.plan().steps.len() {
            let id = if self.room.spent(index) > 0 { "lead-step-gone" } else { "lead-step" };
            let words = self.game.texts.words_with(id, &self.about_step(index));
            self.game.console.say_under(&format!("#{}  ", index + 1), &words)?;
        }
        Ok(())
    }

    /// What the story’s author says to whoever leads: where to stop, what to ask, what can be heard.
    pub(super) fn notes(&mut self) -> io::Result<()> {
        self.game.heading("read-facilitator")?;
        let notes = telling::notes_for_the_facilitator(self.game.texts);
        self.game.blocks().write_all(&notes)
    }

    pub(super) fn refused(&mut self, reason: Refused) -> io::Result<()> {
        match reason {
            Refused::Story(reason) => self.game.refused(reason),
            Refused::NotNow | Refused::First | Refused::Over => self.tell_you("lead-refused-not-now"),
            Refused::NothingChosen => self.tell_you("lead-refused-nothing-chosen"),
            Refused::NoSuchAnswer => self.tell_you("lead-refused-no-such-answer"),
            Refused::NoCounts => self.tell_you("lead-refused-no-counts"),
            Refused::LastStep => self.tell_you("lead-close"),
        }
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        self.game.heading("help-title")?;
        let ids = [
            "next",
            "previous",
            "counts",
            "go-on",
            "back",
            "mark",
            "which-line",
            "skip",
            "steps",
            "notes",
            "people",
            "phones",
            "support",
            "leave",
        ];
        ids.iter().try_for_each(|id| self.game.say(&text_id::lead_help(id)))
    }
}

/// Every answer with how many chose it.
pub(super) fn each_count(shown: &[String], ballot: &Ballot) -> String {
    shown.iter().zip(ballot.counts()).map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join("   ")
}

/// A number for each, where answers have no letters.
fn numbers(many: usize) -> Vec<String> {
    (1..=many).map(|number| number.to_string()).collect()
}
