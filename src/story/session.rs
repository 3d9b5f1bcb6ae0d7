//! One person's way through a story. Everything that happens to it goes through [`Session::step`].
//!
//! Owns: which inputs are possible when, marks, what was said in judged pauses, stepping back, forgetting. Refuses to know: texts, pacing, drawing, files,
//! and where somebody looks: that changes nothing in a story.

use super::event::{Event, Refusal};
use super::id::{LineId, OptionId};
use super::state::{Rest, State};
use super::tables::Story;
use super::trace::Step;
use super::verdict::Verdict;
use super::{ReplayError, Trace};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a player can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// Take an answer of the open decision; [`OptionId::SILENCE`] says nothing and steps away.
    Choose(OptionId),
    /// Mark a shown line for a second look.
    Mark(LineId),
    /// Take a mark off.
    Unmark(LineId),
    /// Say what a line does that a judged pause has asked about. Said again, it takes the place of what was said before.
    Judge(LineId, Verdict),
    /// Take the last decision back.
    Back,
    /// Leave. Everything is forgotten at once.
    Leave,
}

/// One person's way through a story.
#[derive(Clone, Debug)]
pub struct Session {
    story: Arc<Story>,
    life: Option<Life>,
}

/// All that a session remembers. Leaving drops it.
#[derive(Clone, Debug)]
struct Life {
    state: State,
    steps: Vec<Step>,
    transcript: Vec<Event>,
    shown: BTreeSet<LineId>,
    marks: BTreeSet<LineId>,
    asked: BTreeSet<LineId>,
    verdicts: BTreeMap<LineId, Verdict>,
}

impl Session {
    /// Begins a story. The events up to the first decision are its [`Session::transcript`].
    ///
    /// # Errors
    /// [`Refusal::Endless`] when the story never comes to its first decision or ending.
    pub fn begin(story: Arc<Story>) -> Result<Self, Refusal> {
        let mut transcript = Vec::new();
        let state = State::start(&story, &mut |event| transcript.push(event)).map_err(|_| Refusal::Endless)?;
        let mut life = Life {
            state,
            steps: Vec::new(),
            transcript: Vec::new(),
            shown: BTreeSet::new(),
            marks: BTreeSet::new(),
            asked: BTreeSet::new(),
            verdicts: BTreeMap::new(),
        };
        life.take_in(transcript);
        Ok(Self { story, life: Some(life) })
    }

    /// Does one thing. An input that is not possible now changes nothing and gives one [`Event::Refused`].
    pub fn step(&mut self, input: Input) -> Vec<Event> {
        self.try_step(input).unwrap_or_else(|reason| vec![Event::Refused { reason }])
    }

    fn try_step(&mut self, input: Input) -> Result<Vec<Event>, Refusal> {
        let story = Arc::clone(&self.story);
        let life = self.life.as_mut().ok_or(Refusal::Gone)?;
        match input {
            Input::Choose(option) => life.choose(&story, option),
            Input::Mark(marked) => life.mark(&story, marked, true),
            Input::Unmark(unmarked) => life.mark(&story, unmarked, false),
            Input::Judge(judged, verdict) => life.judge(&story, judged, verdict),
            Input::Back => self.back(),
            Input::Leave => {
                self.life = None;
                Ok(vec![Event::Left])
            }
        }
    }

    /// The story.
    pub fn story(&self) -> &Arc<Story> {
        &self.story
    }

    /// Where the story is; nothing after leaving.
    pub fn rest(&self) -> Option<Rest> {
        self.life.as_ref().map(|life| life.state.rest(&self.story))
    }

    /// The state that decides the future; nothing after leaving.
    pub fn state(&self) -> Option<&State> {
        self.life.as_ref().map(|life| &life.state)
    }

    /// Everything that happened and was not taken back, from the beginning. A face that has lost its place draws itself from this.
    pub fn transcript(&self) -> &[Event] {
        self.life.as_ref().map_or(&[], |life| &life.transcript)
    }

    /// The options offered now; none when no decision is open.
    pub fn offered(&self) -> Vec<OptionId> {
        match (self.rest(), self.state()) {
            (Some(Rest::Deciding(choice)), Some(state)) => state.offered(&self.story, choice).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a line is marked.
    pub fn is_marked(&self, line: LineId) -> bool {
        self.life.as_ref().is_some_and(|life| life.marks.contains(&line))
    }

    /// Whether a judged pause has asked about a line.
    pub fn was_asked(&self, line: LineId) -> bool {
        self.life.as_ref().is_some_and(|life| life.asked.contains(&line))
    }

    /// What she said that a line does; none if she passed or was not asked.
    pub fn verdict(&self, line: LineId) -> Option<Verdict> {
        self.life.as_ref().and_then(|life| life.verdicts.get(&line).copied())
    }

    /// The route so far; empty after leaving.
    pub fn trace(&self) -> Trace {
        let steps = self.life.as_ref().map_or_else(Vec::new, |life| life.steps.clone());
        Trace { scenario: self.story.id.clone(), steps }
    }

    /// Replays a route.
    ///
    /// # Errors
    /// At the first step that the story no longer offers as it was taken. Another answer is never taken in its place.
    pub fn replay(story: Arc<Story>, trace: &Trace) -> Result<Self, ReplayError> {
        if trace.scenario != story.id {
            return Err(ReplayError::OtherScenario { expected: story.id.clone(), found: trace.scenario.clone() });
        }
        let mut session = Self::begin(story).map_err(|_| ReplayError::Endless { step: 0 })?;
        for (index, step) in trace.steps.iter().enumerate() {
            session.replay_step(index + 1, step)?;
        }
        Ok(session)
    }

    fn replay_step(&mut self, number: usize, step: &Step) -> Result<(), ReplayError> {
        let line_of =
            |key: &str, story: &Story| story.line_of_key(key).ok_or_else(|| ReplayError::LineGone { step: number, line: key.to_owned() });
        let input = match step {
            Step::Chose(choice, option) => Input::Choose(self.find_answer(number, choice, option)?),
            Step::Marked(key) => Input::Mark(line_of(key, &self.story)?),
            Step::Unmarked(key) => Input::Unmark(line_of(key, &self.story)?),
            Step::Judged(key, verdict) => Input::Judge(line_of(key, &self.story)?, *verdict),
        };
        match (self.try_step(input), step) {
            (Ok(_), _) => Ok(()),
            (Err(Refusal::Endless), _) => Err(ReplayError::Endless { step: number }),
            (Err(_), Step::Chose(choice, option)) => {
                Err(ReplayError::NotOffered { step: number, choice: choice.clone(), option: option.clone() })
            }
            (Err(_), Step::Judged(key, _)) => Err(ReplayError::NotAsked { step: number, line: key.clone() }),
            (Err(_), Step::Marked(key) | Step::Unmarked(key)) => Err(ReplayError::LineGone { step: number, line: key.clone() }),
        }
    }

    fn find_answer(&self, step: usize, choice: &super::Id, option: &super::Id) -> Result<OptionId, ReplayError> {
        let story = &self.story;
        let expected = story.choice_of_name(choice).ok_or_else(|| ReplayError::ChoiceGone { step, choice: choice.clone() })?;
        let found = match self.rest().expect("a replaying session has not been left") {
            Rest::Deciding(at) if at == expected => {
                return story.choice(expected).option_of_name(option.as_str()).ok_or_else(|| ReplayError::OptionGone {
                    step,
                    choice: choice.clone(),
                    option: option.clone(),
                });
            }
            Rest::Deciding(at) => story.choice_name(at),
            Rest::Over(ending) => &story.ending(ending).name,
        };
        Err(ReplayError::Elsewhere { step, expected: choice.clone(), found: found.clone() })
    }

    /// Replays the route without its last decision. Marks on lines that are still shown are kept, even those made after it, and so is what was said of
    /// lines that have still been asked about.
    fn back(&mut self) -> Result<Vec<Event>, Refusal> {
        let life = self.life.as_ref().ok_or(Refusal::Gone)?;
        let last = life.steps.iter().rposition(|step| matches!(step, Step::Chose(..))).ok_or(Refusal::NothingToTakeBack)?;
        let trace = Trace { scenario: self.story.id.clone(), steps: life.steps[..last].to_vec() };
        let mut before = Self::replay(Arc::clone(&self.story), &trace).expect("this very route has just been taken in this very story");
        let kept = before.life.as_ref().expect("a replayed session has not been left").shown.clone();
        for line in kept {
            if life.marks.contains(&line) != before.is_marked(line) {
                before.step(if life.marks.contains(&line) { Input::Mark(line) } else { Input::Unmark(line) });
            }
        }
        for (line, verdict) in &life.verdicts {
            if before.was_asked(*line) && before.verdict(*line) != Some(*verdict) {
                before.step(Input::Judge(*line, *verdict));
            }
        }
        let Some(Rest::Deciding(choice)) = before.rest() else {
            unreachable!("before a decision there was a decision");
        };
        let options = before.offered();
        *self = before;
        Ok(vec![Event::SteppedBack { choice }, Event::Offered { choice, options }])
    }
}

impl Life {
    fn choose(&mut self, story: &Story, option: OptionId) -> Result<Vec<Event>, Refusal> {
        let Rest::Deciding(choice) = self.state.rest(story) else { return Err(Refusal::NothingToDecide) };
        if !self.state.offers(story, choice, option) {
            return Err(Refusal::NotOffered);
        }
        let mut next = self.state.clone();
        let mut events = Vec::new();
        next.answer(story, choice, option, &mut |event| events.push(event)).map_err(|_| Refusal::Endless)?;
        self.state = next;
        let answer = story.answer(choice, option).name.clone();
        self.steps.push(Step::Chose(story.choice_name(choice).clone(), answer));
        Ok(self.take_in(events))
    }

    fn mark(&mut self, story: &Story, line: LineId, wanted: bool) -> Result<Vec<Event>, Refusal> {
        if !self.shown.contains(&line) {
            return Err(Refusal::NotShown);
        }
        if !story.can_be_marked(line) {
            return Err(Refusal::NotMarkable);
        }
        let changed = if wanted { self.marks.insert(line) } else { self.marks.remove(&line) };
        if !changed {
            return Err(Refusal::NothingToMark);
        }
        let key = story.line(line).key.clone();
        self.steps.push(if wanted { Step::Marked(key) } else { Step::Unmarked(key) });
        let event = if wanted { Event::Marked { line } } else { Event::Unmarked { line } };
        self.transcript.push(event.clone());
        Ok(vec![event])
    }

    fn judge(&mut self, story: &Story, line: LineId, verdict: Verdict) -> Result<Vec<Event>, Refusal> {
        if !self.asked.contains(&line) {
            return Err(Refusal::NotAsked);
        }
        self.verdicts.insert(line, verdict);
        self.steps.push(Step::Judged(story.line(line).key.clone(), verdict));
        let event = Event::Judged { line, verdict };
        self.transcript.push(event.clone());
        Ok(vec![event])
    }

    /// Takes in what happened; gives what of it she meets. A judged pause asks only about what she has read, and is left out where that is nothing.
    fn take_in(&mut self, events: Vec<Event>) -> Vec<Event> {
        let mut met = Vec::with_capacity(events.len());
        for mut event in events {
            match &mut event {
                Event::Judging { lines, .. } => {
                    lines.retain(|line| self.shown.contains(line));
                    if lines.is_empty() {
                        continue;
                    }
                    self.asked.extend(lines.iter().copied());
                }
                Event::LineShown { line } => drop(self.shown.insert(*line)),
                _ => {}
            }
            met.push(event);
        }
        self.transcript.extend_from_slice(&met);
        met
    }
}
