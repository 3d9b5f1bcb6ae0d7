//! Where a story is and what it remembers: small, with one form for each meaning, and nothing in it that only grows.
//!
//! Owns: the state, and running a program from one resting place to the next. Refuses to know: marks, traces and what was shown before.

use super::event::Event;
use super::id::{Address, ChoiceId, EndingId, OptionId};
use super::program::Op;
use super::script::MOST_OPTIONS;
use super::tables::Story;
use serde::{Deserialize, Serialize};

/// The whole of what decides how a story goes on. Two sessions with equal states have equal futures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct State {
    /// The operation at which it rests: an offer or an end.
    pub(crate) at: Address,
    /// Where to come back to from detours, outermost first. Bounded, because no detour visits itself.
    pub(crate) returns: Vec<Address>,
    /// The value of each variable.
    pub(crate) values: Vec<u8>,
}

/// Where a state rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Rest {
    /// At a decision.
    Deciding(ChoiceId),
    /// At an ending.
    Over(EndingId),
}

impl Rest {
    /// What resting at this operation is.
    pub(crate) fn at(story: &Story, at: Address) -> Self {
        match story.program[at.position()] {
            Op::Offer(choice) => Self::Deciding(choice),
            Op::End(ending) => Self::Over(ending),
            _ => unreachable!("a state rests at offers and ends only, and is never read from outside without a replay"),
        }
    }
}

/// A story that never comes to rest, or returns from nowhere. `check` finds these before anybody plays; a session refuses the step instead of hanging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the story jumps on and on without a choice; give one of its scenes a choice or an ending")]
pub struct Endless;

/// How many operations may run between two resting places before a story counts as endless. The longest scene that the reader accepts is far shorter.
const LONGEST_RUN: u32 = 1 << 20;
/// After how many operations a run is suspected of being endless. Exploration asks in every state, and running on to the limit each time would take minutes.
const LONG_RUN: u32 = 1 << 10;

/// Somebody who watches a program run. Exploration runs it millions of times and needs no events, so these are made only if they are wanted.
pub(crate) trait Watch {
    /// Something happened.
    fn show(&mut self, event: impl FnOnce() -> Event);
    /// The operation at this address ran; if it asks something, whether that held.
    fn ran(&mut self, at: usize, held: Option<bool>);
}

/// Watches events only.
struct Showing<'s, F: FnMut(Event)>(&'s mut F);

impl<F: FnMut(Event)> Watch for Showing<'_, F> {
    fn show(&mut self, event: impl FnOnce() -> Event) {
        (self.0)(event());
    }

    fn ran(&mut self, _: usize, _: Option<bool>) {}
}

impl State {
    /// A placeholder that belongs to no story, to be overwritten.
    pub(crate) fn empty() -> Self {
        Self { at: Address::new(0), returns: Vec::new(), values: Vec::new() }
    }

    /// Becomes like another, in the room that it has already: exploration does this millions of times.
    pub(crate) fn become_like(&mut self, other: &Self) {
        self.at = other.at;
        self.returns.clone_from(&other.returns);
        self.values.clone_from(&other.values);
    }

    /// The first resting place of a story.
    pub fn start(story: &Story, show: &mut impl FnMut(Event)) -> Result<Self, Endless> {
        Self::start_watched(story, &mut Showing(show))
    }

    /// The same, for somebody who watches more or less than events.
    pub(crate) fn start_watched(story: &Story, watch: &mut impl Watch) -> Result<Self, Endless> {
        let mut state = Self { at: story.start, returns: Vec::new(), values: vec![0; story.variables.len()] };
        state.run(story, story.start, watch)?;
        Ok(state)
    }

    /// Where it rests.
    pub fn rest(&self, story: &Story) -> Rest {
        Rest::at(story, self.at)
    }

    /// The values of the story's variables, in their order.
    pub fn values(&self) -> &[u8] {
        &self.values
    }

    /// Whether an answer of the choice at hand can be taken now.
    pub fn offers(&self, story: &Story, choice: ChoiceId, option: OptionId) -> bool {
        let Some(answer) = story.choice(choice).answers.get(usize::from(option.0)) else { return false };
        let used_up = answer.once && answer.taken.is_some_and(|slot| self.values[slot.position()] == 1);
        !used_up && answer.when.as_ref().is_none_or(|test| test.holds(&self.values))
    }

    /// The options that can be taken now, without saying nothing: at most [`MOST_OPTIONS`].
    pub fn offered<'a>(&'a self, story: &'a Story, choice: ChoiceId) -> impl Iterator<Item = OptionId> + 'a {
        (1..=MOST_OPTIONS).map(OptionId).filter(move |option| self.offers(story, choice, *option))
    }

    /// Takes an answer and runs to the next resting place. The caller has asked [`State::offers`] first.
    pub fn answer(&mut self, story: &Story, choice: ChoiceId, option: OptionId, show: &mut impl FnMut(Event)) -> Result<(), Endless> {
        self.answer_watched(story, choice, option, &mut Showing(show))
    }

    /// The same, for somebody who watches more or less than events.
    pub(crate) fn answer_watched(
        &mut self,
        story: &Story,
        choice: ChoiceId,
        option: OptionId,
        watch: &mut impl Watch,
    ) -> Result<(), Endless> {
        let answer = story.answer(choice, option);
        if let Some(slot) = answer.taken {
            self.values[slot.position()] = 1;
        }
        watch.show(|| Event::Answered { choice, option });
        self.run(story, answer.entry, watch)
    }

    fn run(&mut self, story: &Story, from: Address, watch: &mut impl Watch) -> Result<(), Endless> {
        let mut at = from;
        let mut known: Option<(Address, Vec<Address>, Vec<u8>)> = None;
        for ran in 0..LONGEST_RUN {
            if ran >= LONG_RUN {
                // The same place with the same memory comes round for ever. Looking back to a mark that moves on less and less often finds a ring of
                // any length (Brent), and costs nothing in the runs that stories have.
                if known.as_ref().is_some_and(|(place, returns, values)| *place == at && *values == self.values && *returns == self.returns)
                {
                    return Err(Endless);
                }
                if ran.is_power_of_two() {
                    known = Some((at, self.returns.clone(), self.values.clone()));
                }
            }
            let here = at.position();
            let next = Address::new(here + 1);
            let op = &story.program[here];
            let held = if let Op::Unless(test, _) = op { Some(test.holds(&self.values)) } else { None };
            watch.ran(here, held);
            at = match op {
                Op::Enter(scene) => {
                    if let Some(slot) = story.scene(*scene).seen {
                        self.values[slot.position()] = 1;
                    }
                    watch.show(|| Event::SceneEntered { scene: *scene });
                    next
                }
                Op::Show(line) => {
                    watch.show(|| Event::LineShown { line: *line });
                    next
                }
                Op::Typing { who, channel, lasts } => {
                    watch.show(|| Event::Typing { persona: *who, channel: *channel, lasts: *lasts });
                    next
                }
                Op::Pause => {
                    watch.show(|| Event::Paused);
                    next
                }
                Op::Judge(pause) => {
                    watch.show(|| Event::Judging { pause: *pause, lines: story.pause(*pause).lines.clone() });
                    next
                }
                Op::Change(change) => {
                    change.apply(&mut self.values);
                    next
                }
                Op::Unless(_, otherwise) => {
                    if held == Some(true) {
                        next
                    } else {
                        *otherwise
                    }
                }
                Op::Jump(to) => *to,
                Op::Visit(to) => {
                    self.returns.push(next);
                    *to
                }
                Op::Return => self.returns.pop().ok_or(Endless)?,
                Op::Feedback(choice, option) => {
                    watch.show(|| Event::Feedback { choice: *choice, option: *option });
                    next
                }
                Op::Offer(choice) => {
                    let dry = |state: &Self| state.offered(story, *choice).next().is_none();
                    match story.choice(*choice).fallback {
                        Some(fallback) if dry(self) => fallback,
                        _ => {
                            self.at = at;
                            watch.show(|| Event::Offered { choice: *choice, options: self.offered(story, *choice).collect() });
                            return Ok(());
                        }
                    }
                }
                Op::End(ending) => {
                    self.at = at;
                    self.returns.clear();
                    watch.show(|| Event::Ended { ending: *ending });
                    return Ok(());
                }
            };
        }
        Err(Endless)
    }
}
