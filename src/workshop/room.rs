//! One workshop, from its first step to its last.
//!
//! Owns: which inputs are possible when, the steps of the plan, what the room's screen holds back, and the facts that are told. What happens within the story
//! is in `turn`. Refuses to know: words, clocks, files, windows. Whoever drives it writes each fact down before drawing what came of it.

use super::fact::{AskedBy, Asking, Fact, Method};
use super::measure::{Instrument, LEAST_FOR_HALVES, Set};
use super::phones::{Asked, Takes};
use super::plan::{Plan, Row, Step, Wave, What};
use super::sheets;
use super::shown::{Shown, Talked};
use super::turn::Turn;
use crate::story::debrief::Debrief;
use crate::story::first_look::{self, FirstLook};
use crate::story::{LineId, OptionId, Refusal, Story};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What whoever leads can do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(any(test, feature = "desktop")),
    expect(dead_code, reason = "a terminal has one screen: pointing, freezing and blanking are for the window with two")
)]
pub(crate) enum Input {
    /// So many people are here.
    People(u16),
    /// So many minutes have gone since the beginning. Nothing is decided by them; they stand in the record.
    Minute(u16),
    /// They vote in this way.
    Method(Method),
    /// On: the next sentence, line, stage of a question, line of the debrief, or step of the plan.
    Next,
    /// One back of these, as far as nothing was decided.
    Previous,
    /// To a step of the plan, wherever it stands.
    Step(usize),
    /// One more for an answer of the open question, by its place.
    Add(usize),
    /// One less.
    Take(usize),
    /// All counts of the open question, in the order of its answers.
    Count(Vec<u16>),
    /// Show the counts to the room, or no longer.
    ShowCounts,
    /// So many phones have come in.
    PhonesJoined(u16),
    /// What phones have said so far to the open question, in the order of its answers. Nothing is written down: their answers are kept elsewhere.
    PhonesSay(Vec<u16>),
    /// What they have said is counted: no more answers come.
    PhonesCounted(Vec<u16>),
    /// The story goes on with this answer.
    GoOn(OptionId),
    /// The last answer is taken back: its question is open again.
    Back,
    /// Ask which of the last lines the room would look at again.
    WhichLine,
    /// Mark a line for the room, or take its mark off.
    Mark(LineId),
    /// The line before the one that is pointed at, or the line after it.
    Point(Way),
    /// On to the next question that is talked about, along the way of the class track.
    Skip,
    /// Keep before the room what stands there, whatever happens, or no longer.
    Freeze,
    /// Nothing before the room, or again what was there.
    Blank,
    /// Whom one can talk to, before the room, or no longer.
    ShowSupport,
    /// Leave both screens at once.
    Leave,
    /// It is over.
    Close,
}

/// Up or down in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(any(test, feature = "desktop")), expect(dead_code, reason = "as above"))]
pub(crate) enum Way {
    Up,
    Down,
}

/// What comes of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Write this down, before anything is drawn.
    Record(Fact),
    /// What stands before the room has changed.
    Changed,
    /// The input is not possible now. Nothing has changed.
    Refused(Refused),
}

/// Why an input was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("this is not possible at this point of the workshop")]
    NotNow,
    #[error("no answer was chosen by most; say with which it goes on")]
    NothingChosen,
    #[error("that is no answer of this question")]
    NoSuchAnswer,
    #[error("these cannot be counts of this question; give one number for each answer, up to 999")]
    NoCounts,
    #[error("this is the last step; close the workshop, or go back to a step")]
    LastStep,
    #[error("nothing comes before this")]
    First,
    #[error("{0}")]
    Story(Refusal),
    #[error("the workshop is over")]
    Over,
}

/// Whether a workshop is still led.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    Open,
    Left,
    Closed,
}

/// What the room's screen does with what would stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Screen {
    frozen: Option<Shown>,
    is_blank: bool,
    has_support: bool,
    has_counts: bool,
}

/// A workshop.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    plan: Plan,
    people: u16,
    /// How many phones have come in.
    phones: u16,
    minute: u16,
    /// How many of them each step of the plan took so far.
    spent: Vec<u16>,
    method: Method,
    /// None before the first step.
    step: Option<usize>,
    /// How far a step has come that is not the story: sentences, or halves of lines.
    at: usize,
    turn: Turn,
    screen: Screen,
    course: Course,
    /// What phones are asked before and after, if they are.
    measure: Option<Arc<Instrument>>,
    /// The waves in which phones were counted.
    measured: BTreeSet<Wave>,
    /// The set that all have first if too few are here for halves, and whether that was so when something was asked.
    first: Set,
    are_few: bool,
}

type Facts = Result<Vec<Fact>, Refused>;

impl Room {
    /// A workshop that is about to begin.
    ///
    /// # Errors
    /// [`Refusal::Endless`] when the story never comes to its first decision.
    pub(crate) fn new(plan: Plan, story: Arc<Story>) -> Result<Self, Refusal> {
        let stops = if plan.has_only_stops() { usize::MAX } else { plan.talks() };
        let turn = Turn::new(story, plan.talks(), stops)?;
        let (people, minute, method) = (0, 0, Method::default());
        let spent = vec![0; plan.steps.len()];
        Ok(Self {
            plan,
            people,
            phones: 0,
            minute,
            spent,
            method,
            step: None,
            at: 0,
            turn,
            screen: Screen::default(),
            course: Course::Open,
            measure: None,
            measured: BTreeSet::new(),
            first: Set::A,
            are_few: false,
        })
    }

    /// The same, with what is asked before and after, if phones may answer it.
    #[must_use]
    pub(crate) fn asking(self, measure: Option<Instrument>) -> Self {
        Self { measure: measure.map(Arc::new), ..self }
    }

    /// All have this set first if too few are here for halves.
    pub(crate) fn begin_with(&mut self, first: Option<Set>) {
        self.first = first.unwrap_or(self.first);
    }

    /// What phones are asked before and after.
    #[cfg(feature = "voting")]
    pub(crate) fn measure(&self) -> Option<&Instrument> {
        self.measure.as_deref()
    }

    /// The workshop of which these facts were told. A fact that does not fit is passed over: nothing in a record can make it fail.
    ///
    /// # Errors
    /// [`Refusal::Endless`], as above.
    pub(crate) fn resume<'f>(plan: Plan, story: Arc<Story>, facts: impl IntoIterator<Item = &'f Fact>) -> Result<Self, Refusal> {
        let mut room = Self::new(plan, story)?;
        facts.into_iter().for_each(|fact| room.take_in(fact));
        Ok(room)
    }

    fn take_in(&mut self, fact: &Fact) {
        match fact {
            // What was answered before and after is nothing that the room goes on by.
            Fact::Measured { wave, asked: AskedBy::Phones, .. } => drop(self.measured.insert(*wave)),
            Fact::Opened(opened) => self.first = opened.first.unwrap_or(self.first),
            Fact::Measured { .. } | Fact::Redone { .. } | Fact::Given | Fact::Merged { .. } => {}
            Fact::People { count } => self.people = *count,
            Fact::Minute { minute } => self.comes_to(*minute),
            Fact::Step { index, minute } => {
                self.comes_to(*minute);
                if *index < self.plan.steps.len() {
                    (self.step, self.at) = (Some(*index), 0);
                    self.look_round();
                }
            }
            Fact::Line { to } => match self.what() {
                Some(What::Story { .. }) => self.turn.come_to(*to),
                Some(_) => self.at = (*to).min(self.parts().saturating_sub(1)),
                None => {}
            },
            Fact::Left => self.course = Course::Left,
            Fact::Resumed => self.course = Course::Open,
            Fact::Closed { minute } => {
                self.comes_to(*minute);
                self.course = Course::Closed;
            }
            Fact::Phones { joined } => self.phones = *joined,
            Fact::Voted { method, .. } => {
                if *method != Method::Phones {
                    self.method = *method;
                }
                self.turn.take_in(fact);
            }
            Fact::Asked { .. }
            | Fact::Judged { .. }
            | Fact::WhichLine { .. }
            | Fact::WentOn { .. }
            | Fact::Back
            | Fact::Marked { .. }
            | Fact::Skipped { .. } => self.turn.take_in(fact),
        }
    }

    /// It is this minute. What has gone since the last one belongs to the step at hand. A minute that was is over.
    fn comes_to(&mut self, minute: u16) {
        let gone = minute.saturating_sub(self.minute);
        if let Some(spent) = self.step.and_then(|step| self.spent.get_mut(step)) {
            *spent = spent.saturating_add(gone);
        }
        self.minute = self.minute.max(minute);
    }

    /// Does one thing. An input that is not possible now changes nothing.
    pub(crate) fn step(&mut self, input: &Input) -> Vec<Effect> {
        let before = self.shown();
        match self.try_step(input) {
            Err(reason) => vec![Effect::Refused(reason)],
            Ok(facts) => {
                let changed = (self.shown() != before).then_some(Effect::Changed);
                facts.into_iter().map(Effect::Record).chain(changed).collect()
            }
        }
    }

    fn try_step(&mut self, input: &Input) -> Facts {
        if self.course != Course::Open {
            return Err(Refused::Over);
        }
        let (people, method) = (self.people, self.method);
        match input {
            Input::People(count) => {
                self.people = (*count).min(super::ballot::MOST);
                Ok(vec![Fact::People { count: self.people }])
            }
            Input::Minute(minute) => {
                // Before the first step, none is written down: that has its own.
                let is_new = *minute > self.minute && self.step.is_some();
                self.comes_to(*minute);
                Ok(if is_new { vec![Fact::Minute { minute: self.minute }] } else { Vec::new() })
            }
            Input::Method(method) => {
                self.method = *method;
                Ok(Vec::new())
            }
            Input::Next => self.next(),
            Input::Previous => self.previous(),
            Input::Step(index) => self.go_to(*index),
            Input::Add(answer) => self.in_story(|turn| turn.add(*answer, people, method)),
            Input::Take(answer) => self.in_story(|turn| turn.take(*answer, people, method)),
            Input::Count(counts) => self.in_story(|turn| turn.count(counts, people, method)),
            Input::ShowCounts => self.show_counts(),
            Input::PhonesJoined(phones) => {
                self.phones = (*phones).min(super::ballot::MOST);
                Ok(vec![Fact::Phones { joined: self.phones }])
            }
            Input::PhonesSay(counts) | Input::PhonesCounted(counts) if self.asks_phones_about().is_some() => {
                self.measured_by_phones(counts, matches!(input, Input::PhonesCounted(_)))
            }
            Input::PhonesSay(counts) => self.in_story(|turn| turn.phones_say(counts)),
            Input::PhonesCounted(counts) => self.in_story(|turn| turn.count_phones(counts, people)),
            Input::GoOn(option) => self.in_story(|turn| turn.go_on(*option)).inspect(|_| self.screen.has_counts = false),
            Input::Back => self.in_story(Turn::back).inspect(|_| self.screen.has_counts = false),
            Input::WhichLine => self.in_story(Turn::ask_which_line),
            Input::Mark(line) => self.in_story(|turn| turn.mark(*line)),
            Input::Point(way) => self.in_story(|turn| turn.point(*way)),
            Input::Skip => self.in_story(Turn::skip).inspect(|_| self.screen.has_counts = false),
            Input::Freeze => {
                self.screen.frozen = if self.screen.frozen.is_some() { None } else { Some(self.would_show()) };
                Ok(Vec::new())
            }
            Input::Blank => {
                self.screen.is_blank = !self.screen.is_blank;
                Ok(Vec::new())
            }
            Input::ShowSupport => {
                self.screen.has_support = !self.screen.has_support;
                Ok(Vec::new())
            }
            Input::Leave => {
                self.course = Course::Left;
                Ok(vec![Fact::Left])
            }
            Input::Close => {
                self.course = Course::Closed;
                Ok(vec![Fact::Closed { minute: self.minute }])
            }
        }
    }

    /// What phones are asked before or after, if they are.
    fn asks_phones_about(&self) -> Option<(Wave, Arc<Instrument>)> {
        match self.what() {
            Some(What::Measure(wave)) => Some((*wave, Arc::clone(self.measure.as_ref()?))),
            _ => None,
        }
    }

    /// What phones answered before or after. Nobody sees it before it is over; counted once more, it takes the place of what was counted before.
    fn measured_by_phones(&mut self, counts: &[u16], is_over: bool) -> Facts {
        let (wave, measure) = self.asks_phones_about().ok_or(Refused::NotNow)?;
        if counts.len() > sheets::SHEETS {
            return Err(Refused::NoCounts);
        }
        let measured = if is_over { sheets::facts_of_phones(counts, wave, &measure) } else { Vec::new() };
        if measured.is_empty() {
            return Ok(measured);
        }
        let again = (!self.measured.insert(wave)).then_some(Fact::Redone { wave });
        Ok(again.into_iter().chain(measured).collect())
    }

    fn in_story(&mut self, act: impl FnOnce(&mut Turn) -> Facts) -> Facts {
        match self.what() {
            Some(What::Story { .. }) => act(&mut self.turn),
            _ => Err(Refused::NotNow),
        }
    }

    fn next(&mut self) -> Facts {
        match self.what() {
            None => self.go_to(0),
            Some(What::Story { .. }) if !self.turn.is_through() => {
                let facts = if self.plan.has_only_stops() { self.turn.next_among_stops()? } else { self.turn.next()? };
                if !matches!(self.turn.asking(), Some((_, Asking::Counted))) {
                    self.screen.has_counts = false;
                }
                Ok(facts)
            }
            Some(What::Story { .. }) => self.go_on_from_step(),
            Some(_) if self.at + 1 < self.parts() => {
                self.at += 1;
                Ok(vec![Fact::Line { to: self.at }])
            }
            Some(_) => self.go_on_from_step(),
        }
    }

    fn go_on_from_step(&mut self) -> Facts {
        match self.step {
            Some(step) if step + 1 < self.plan.steps.len() => self.go_to(step + 1),
            _ => Err(Refused::LastStep),
        }
    }

    fn previous(&mut self) -> Facts {
        match (self.what(), self.step) {
            (Some(What::Story { .. }), _) if self.turn.has_previous() => {
                self.screen.has_counts = false;
                self.turn.previous()
            }
            (Some(What::Story { .. }), _) => Err(Refused::First),
            (Some(_), _) if self.at > 0 => {
                self.at -= 1;
                Ok(vec![Fact::Line { to: self.at }])
            }
            (Some(_), Some(step)) if step > 0 => {
                let mut facts = self.go_to(step - 1)?;
                if !matches!(self.what(), Some(What::Story { .. })) && self.parts() > 1 {
                    self.at = self.parts() - 1;
                    facts.push(Fact::Line { to: self.at });
                }
                Ok(facts)
            }
            _ => Err(Refused::First),
        }
    }

    /// A step begins. The story goes on where it was.
    fn go_to(&mut self, index: usize) -> Facts {
        let step = self.plan.steps.get(index).ok_or(Refused::NotNow)?;
        let only_stops = matches!(step.what, What::Story { only_stops: true, .. });
        let is_story = matches!(step.what, What::Story { .. });
        (self.step, self.at) = (Some(index), 0);
        self.look_round();
        self.screen.has_counts = false;
        let mut facts = vec![Fact::Step { index, minute: self.minute }];
        if is_story && self.turn.is_untouched() {
            facts.extend(if only_stops { self.turn.skip() } else { self.turn.next() }?);
        }
        Ok(facts)
    }

    /// Where something is asked before anything was answered: whether enough are here for halves. How many there are, somebody has said, or phones have shown.
    fn look_round(&mut self) {
        if matches!(self.what(), Some(What::Measure(_))) && self.measured.is_empty() {
            self.are_few = self.people > 0 && self.people.max(self.phones) < LEAST_FOR_HALVES;
        }
    }

    /// The set that all have first, where too few are here for halves.
    pub(crate) fn same_for_all(&self) -> Option<Set> {
        self.are_few.then_some(self.first)
    }

    fn show_counts(&mut self) -> Facts {
        if !matches!(self.turn.asking(), Some((_, Asking::Counted))) {
            return Err(Refused::NotNow);
        }
        self.screen.has_counts = !self.screen.has_counts;
        Ok(Vec::new())
    }

    /// How many parts the step at hand has, besides the story.
    fn parts(&self) -> usize {
        match self.what() {
            Some(What::Say(sentences)) => sentences.len(),
            Some(What::Debrief(_)) => self.rows().len() * 2,
            _ => 1,
        }
    }

    /// The lines that are talked about, as far as this way of the story has them and they were read. What was passed over is asked of nobody.
    pub(crate) fn rows(&self) -> Vec<Talked> {
        let Some(What::Debrief(rows)) = self.what() else { return Vec::new() };
        let Ok(debrief) = Debrief::of(self.turn.story(), &self.turn.session().trace()) else { return Vec::new() };
        let read = debrief.first_look_at(
            self.turn.story(),
            |line| self.turn.has_read(line),
            |turn| self.turn.has_decided(turn.choice, turn.taken),
        );
        // An answer that was passed over helped all the same, and it is quoted.
        let first = FirstLook { helped: read.helped.or(debrief.first.helped), ..read };
        rows.iter().filter_map(|row| self.row(*row, &first)).collect()
    }

    fn row(&self, row: Row, first: &FirstLook) -> Option<Talked> {
        let is_marked = |line: LineId| self.turn.session().is_marked(line);
        let of = |row: Option<first_look::Row>| row.map(|row| row.line);
        match row {
            Row::Tactic => of(first.pressing).or(first.turned).map(|line| Talked::Tactic { line, is_marked: is_marked(line) }),
            Row::Lookalike => of(first.fine).map(|line| Talked::Lookalike { line, is_marked: is_marked(line) }),
            Row::WayOut => first.helped.map(|(choice, option)| Talked::WayOut(choice, option)),
        }
    }

    /// What stands before the room.
    pub(crate) fn shown(&self) -> Shown {
        match self.course {
            Course::Left => return Shown::Left,
            Course::Closed => return Shown::Over,
            Course::Open => {}
        }
        if self.screen.has_support {
            Shown::Support
        } else if self.screen.is_blank {
            Shown::Blank
        } else {
            self.screen.frozen.clone().unwrap_or_else(|| self.would_show())
        }
    }

    /// What would stand there if nothing held it back: whoever leads goes on by it while the room sees something else.
    #[cfg(any(test, feature = "desktop", feature = "voting"))]
    pub(crate) fn shown_to_whoever_leads(&self) -> Shown {
        match self.course {
            Course::Left => Shown::Left,
            Course::Closed => Shown::Over,
            Course::Open => self.would_show(),
        }
    }

    /// Whether a vote or a judged pause is open in which nobody has been counted. A show of hands may be left out.
    pub(crate) fn is_uncounted(&self) -> bool {
        let turn = &self.turn;
        let waits = match self.would_show() {
            Shown::Question(question) => turn.is_talked_about() && matches!(question.stage, Asking::Vote | Asking::VoteAgain),
            Shown::Pause { is_told, .. } => !is_told,
            _ => false,
        };
        waits && turn.ballot().is_some_and(|ballot| ballot.sum() == 0)
    }

    /// What would stand there if nothing held it back.
    fn would_show(&self) -> Shown {
        let Some(step) = self.current() else { return Shown::Ready };
        match &step.what {
            What::Say(sentences) => {
                Shown::Sentence { step: step.id.clone(), sentence: sentences[self.at.min(sentences.len() - 1)].clone() }
            }
            What::Measure(wave) => Shown::Sheet { wave: *wave, on_phones: self.measure.is_some() && self.phones > 0 },
            What::Story { .. } => self.turn.shown(self.screen.has_counts),
            What::Break => Shown::Blank,
            What::Debrief(_) => match self.rows().get(self.at / 2) {
                Some(row) => Shown::Row { row: *row, has_note: self.at % 2 == 1 },
                None => Shown::Blank,
            },
            What::Support => Shown::Support,
        }
    }

    /// The plan.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The step of the plan; none before the first.
    pub(crate) fn current(&self) -> Option<&Step> {
        self.step.and_then(|step| self.plan.steps.get(step))
    }

    /// Its place in the plan.
    pub(crate) fn step_index(&self) -> Option<usize> {
        self.step
    }

    fn what(&self) -> Option<&What> {
        self.current().map(|step| &step.what)
    }

    /// Where the room is in the story.
    pub(crate) fn turn(&self) -> &Turn {
        &self.turn
    }

    /// How many people are here; 0 if nobody has said.
    pub(crate) fn people(&self) -> u16 {
        self.people
    }

    /// How many phones have come in.
    pub(crate) fn phones(&self) -> u16 {
        self.phones
    }

    /// What phones are asked now, whatever is held back before the room; none where they only look up.
    pub(crate) fn asked(&self) -> Option<Asked> {
        match (self.course, self.would_show()) {
            (Course::Open, Shown::Sheet { wave, .. }) => self.asks_phones_about().map(|_| {
                let name = match wave {
                    Wave::Before => "measure-before",
                    Wave::After => "measure-after",
                    Wave::Booster => "measure-booster",
                };
                Asked { name: name.to_owned(), answers: sheets::SHEETS, takes: Takes::Sheet { wave, same: self.same_for_all() } }
            }),
            (Course::Open, Shown::Question(_) | Shown::Pause { .. } | Shown::WhichLine(_)) => self.turn.asked_of_phones(),
            _ => None,
        }
    }

    /// Whether this input ends what phones are asked.
    pub(super) fn would_close(&self, input: &Input) -> bool {
        let mut next = self.clone();
        next.step(input);
        next.asked() != self.asked()
    }

    /// In which minute it is.
    pub(crate) fn minute(&self) -> u16 {
        self.minute
    }

    /// How many minutes a step took so far.
    pub(crate) fn spent(&self, step: usize) -> u16 {
        self.spent.get(step).copied().unwrap_or_default()
    }

    /// Whether what stands before the room is kept there.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn is_frozen(&self) -> bool {
        self.screen.frozen.is_some()
    }

    /// Whether nothing stands before the room.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn is_blank(&self) -> bool {
        self.screen.is_blank
    }

    /// Whether the room sees whom one can talk to, outside the step that is for that.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn has_support(&self) -> bool {
        self.screen.has_support
    }

    /// Whether the room sees the counts of the vote.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn has_counts(&self) -> bool {
        self.screen.has_counts
    }

    /// Whether it can still be led.
    pub(crate) fn is_open(&self) -> bool {
        self.course == Course::Open
    }

    /// The sentence that is said; none outside steps of sentences.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn at(&self) -> usize {
        self.at
    }
}
