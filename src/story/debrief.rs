//! The second look: what a debrief shows of one route, computed from its trace and the marks in it.
//!
//! Owns: which lines, tactics, turning points and ways out a debrief covers. What of it stands on its first screen is `first_look`’s, what comes next `moments`’s. Refuses to know: their words, how they are drawn, and any total:
//! nothing here is counted or scored (safeguard 9), and a false alarm weighs as much as a line that was easy to miss (evidence 2.3).

use super::chapters::{Chapter, chapters};
use super::event::Event;
use super::first_look::FirstLook;
use super::id::{ChannelId, ChoiceId, EndingId, Id, LineId, OptionId, SceneId, TacticId};
use super::moments::{Moment, moments};
use super::script::TalkTo;
use super::session::Session;
use super::state::{Rest, State};
use super::tables::{Label, Story};
use super::text_id::text_ids;
use super::trace::{ReplayError, Step, Trace};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The debrief of one route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// Where the route ended; none if it is still open.
    pub ending: Option<EndingId>,
    /// What is said first.
    pub first: FirstLook,
    /// What is said next: lines that pressed, each beside its harmless double.
    pub moments: Vec<Moment>,
    /// Her conversation in the order in which it happened.
    pub conversation: Vec<Entry>,
    /// Its days.
    pub chapters: Vec<Chapter>,
    /// The tactics that she met, in the order of the catalogue. A story may bring them in any order.
    pub met: Vec<TacticMet>,
    /// Lines that only looked like a tactic, where the tactic itself did not occur on her route.
    pub ordinary: Vec<Ordinary>,
    /// Tactics of this story that she did not meet on her route.
    pub elsewhere: Vec<TacticId>,
    /// Her decisions at the story's turning points.
    pub turning_points: Vec<Turn>,
    /// Every decision on her route: at each she could have stepped away.
    pub ways_out: Vec<Turn>,
    /// Her route as scenes.
    pub path: Vec<SceneId>,
    /// Two or three questions to talk about.
    pub questions: Vec<Id>,
    /// Who to talk to.
    pub talk_to: Vec<TalkTo>,
}

/// One thing in her conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A scene begins.
    Scene(SceneId),
    /// A line, and how it was read if it has a label or a mark.
    Line {
        /// Which.
        line: LineId,
        /// How she read it. None for plain lines that she did not mark.
        reading: Option<Reading>,
    },
    /// Something that she said or did.
    Answer {
        /// What about.
        choice: ChoiceId,
        /// Her answer.
        option: OptionId,
        /// Where her words stand, if she said something.
        says: Option<ChannelId>,
    },
}

/// How a line was read. There is no right and wrong in it: each of them is met with the same care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// A tactic, and she marked it.
    Noticed(TacticId),
    /// A tactic that she neither marked nor answered: easy to miss.
    EasyToMiss(TacticId),
    /// A tactic that she did not mark, and that she was asked about in a pause or answered where it stood. She did not miss it.
    Answered(TacticId),
    /// A look-alike, and she marked it: fair to check.
    FairToCheck(TacticId),
    /// A look-alike that she did not mark.
    LetBe(TacticId),
    /// A look-alike that she did not mark, and that a pause asked about: whatever she said of it, she did not just let it be.
    Weighed(TacticId),
    /// A line of which nobody can tell yet.
    Unsettled {
        /// Whether she marked it.
        marked: bool,
    },
    /// She marked a line that has no label. Nobody tells her what it was: she is asked what made her stop.
    Marked,
    /// Another such line. She is not asked the same for ever.
    MarkedToo,
}

/// How many marks on plain lines are asked about.
const MOST_ASKED: usize = 3;

impl Reading {
    /// Whether she marked the line.
    pub fn is_mark(self) -> bool {
        matches!(self, Self::Noticed(_) | Self::FairToCheck(_) | Self::Unsettled { marked: true } | Self::Marked | Self::MarkedToo)
    }

    /// Whether the line presses.
    pub fn is_tactic(self) -> bool {
        matches!(self, Self::Noticed(_) | Self::EasyToMiss(_) | Self::Answered(_))
    }

    /// Whether the line only looks like a tactic.
    pub fn is_fine(self) -> bool {
        matches!(self, Self::FairToCheck(_) | Self::LetBe(_) | Self::Weighed(_))
    }

    /// The tactic that the line is or looks like.
    pub fn tactic(self) -> Option<TacticId> {
        match self {
            Self::Noticed(tactic)
            | Self::EasyToMiss(tactic)
            | Self::Answered(tactic)
            | Self::FairToCheck(tactic)
            | Self::LetBe(tactic)
            | Self::Weighed(tactic) => Some(tactic),
            Self::Unsettled { .. } | Self::Marked | Self::MarkedToo => None,
        }
    }

    fn of(label: Option<Label>, marked: bool, answered: bool) -> Option<Self> {
        match (label, marked) {
            (Some(Label::Tactic(tactic)), true) => Some(Self::Noticed(tactic)),
            (Some(Label::Tactic(tactic)), false) if answered => Some(Self::Answered(tactic)),
            (Some(Label::Tactic(tactic)), false) => Some(Self::EasyToMiss(tactic)),
            (Some(Label::Lookalike(tactic)), true) => Some(Self::FairToCheck(tactic)),
            (Some(Label::Lookalike(tactic)), false) if answered => Some(Self::Weighed(tactic)),
            (Some(Label::Lookalike(tactic)), false) => Some(Self::LetBe(tactic)),
            (Some(Label::Unclear), marked) => Some(Self::Unsettled { marked }),
            (None, true) => Some(Self::Marked),
            (None, false) => None,
        }
    }
}

text_ids!(Reading {
    Self::EasyToMiss(_) => "reading-easy-to-miss",
    Self::Answered(_) | Self::Weighed(_) => "reading-answered",
    Self::FairToCheck(_) => "reading-fair-to-check",
    Self::LetBe(_) => "reading-let-be",
    Self::Unsettled { marked: false } => "reading-open",
    Self::Noticed(_) | Self::Unsettled { marked: true } | Self::Marked | Self::MarkedToo => "reading-noticed",
});

/// A tactic that she met, with the lines that had it and the lines that only looked like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TacticMet {
    /// Which.
    pub tactic: TacticId,
    /// What it looked like, in her own conversation.
    pub lines: Vec<LineId>,
    /// Lines of her conversation that looked the same and were fine.
    pub lookalikes: Vec<LineId>,
}

/// Lines of her conversation that looked like one tactic and were fine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordinary {
    /// What they looked like.
    pub tactic: TacticId,
    /// The lines.
    pub lines: Vec<LineId>,
}

/// A decision of hers, and where the other answers led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which decision.
    pub choice: ChoiceId,
    /// What she answered.
    pub taken: OptionId,
    /// The answers that she could have given instead, including saying nothing.
    pub others: Vec<OtherWay>,
}

/// Where an answer that she did not give would have led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherWay {
    /// The answer.
    pub option: OptionId,
    /// What would have come back at once.
    pub reply: Vec<LineId>,
    /// The next scene, if there is one; otherwise the same decision again.
    pub next: Option<SceneId>,
}

impl Debrief {
    /// Looks back on a route.
    ///
    /// # Errors
    /// When the story does not offer the route as it was taken.
    pub fn of(story: &Arc<Story>, trace: &Trace) -> Result<Self, ReplayError> {
        Self::so_far(&Session::replay(Arc::clone(story), trace)?, usize::MAX)
    }

    /// Looks back on as many events of a session as she has been shown: what has not come yet was neither missed nor taken back.
    ///
    /// # Errors
    /// When the story does not offer the route as it was taken.
    pub fn so_far(session: &Session, shown: usize) -> Result<Self, ReplayError> {
        let (story, all) = (session.story(), session.transcript());
        let (told, to_come) = all.split_at(shown.min(all.len()));
        let is_told = !to_come.iter().any(|event| matches!(event, Event::LineShown { .. }));
        let ending = match session.rest() {
            Some(Rest::Over(ending)) if is_told => Some(ending),
            _ => None,
        };
        let (questions, talk_to) = ending.map_or_else(Default::default, |ending| {
            let ending = story.ending(ending);
            (ending.questions.clone(), ending.talk_to.clone())
        });
        let conversation = conversation(story, session, told);
        let ways_out = turns(story, &session.trace())?;
        let met = tactics_met(story, &conversation);
        let first = FirstLook::of(story, ending, &conversation, &ways_out, &met);
        Ok(Self {
            moments: moments(story, &conversation, &first),
            chapters: chapters(story, &conversation),
            first,
            ending,
            ordinary: only_ordinary(story, &conversation, &met),
            elsewhere: tactics_elsewhere(story, &met),
            turning_points: ways_out.iter().filter(|turn| story.turning_points.contains(&turn.choice)).cloned().collect(),
            path: conversation.iter().filter_map(|entry| if let Entry::Scene(scene) = entry { Some(*scene) } else { None }).collect(),
            conversation,
            met,
            ways_out,
            questions,
            talk_to,
        })
    }
}

impl Debrief {
    /// What is said first to those who have read only some of the lines and made only some of the decisions: nothing in it is new to them.
    pub fn first_look_at(&self, story: &Story, has_read: impl Fn(LineId) -> bool, has_decided: impl Fn(&Turn) -> bool) -> FirstLook {
        let is_known = |entry: &&Entry| if let Entry::Line { line, .. } = entry { has_read(*line) } else { true };
        let conversation: Vec<Entry> = self.conversation.iter().filter(is_known).cloned().collect();
        let turns: Vec<Turn> = self.ways_out.iter().filter(|turn| has_decided(turn)).cloned().collect();
        FirstLook::of(story, self.ending, &conversation, &turns, &tactics_met(story, &conversation))
    }

    /// Where a line that pressed was taken back, if that came on her way.
    pub fn taken_back(&self, story: &Story, line: LineId) -> Option<LineId> {
        story.line(line).repaired_by.iter().copied().find(|repair| self.lines_met().any(|met| met == *repair))
    }

    /// Whether a line is the first of those that are taken back in the same line. In her conversation it is said there, and not ten times.
    pub fn is_first_taken_back(&self, story: &Story, line: LineId) -> bool {
        let repair = self.taken_back(story, line);
        repair.is_some() && self.lines_met().find(|other| self.taken_back(story, *other) == repair) == Some(line)
    }

    fn lines_met(&self) -> impl Iterator<Item = LineId> + '_ {
        self.conversation.iter().filter_map(|entry| if let Entry::Line { line, .. } = entry { Some(*line) } else { None })
    }
}

fn conversation(story: &Story, session: &Session, told: &[Event]) -> Vec<Entry> {
    let answered = answered(story, told);
    let mut entries = Vec::new();
    let mut asked = 0;
    for event in told {
        match event {
            Event::SceneEntered { scene } => entries.push(Entry::Scene(*scene)),
            Event::LineShown { line } => {
                // What she did and then said in her own words is one thing.
                let is_own = story.line(*line).speaker == Some(story.player());
                entries.pop_if(|last| is_own && matches!(last, Entry::Answer { says: None, .. }));
                let mut reading = Reading::of(story.line(*line).label, session.is_marked(*line), answered.contains(line));
                if reading == Some(Reading::Marked) {
                    asked += 1;
                    reading = Some(if asked > MOST_ASKED { Reading::MarkedToo } else { Reading::Marked });
                }
                entries.push(Entry::Line { line: *line, reading });
            }
            Event::Answered { choice, option } => {
                let says = story.answer(*choice, *option).says;
                entries.push(Entry::Answer { choice: *choice, option: *option, says });
            }
            _ => {}
        }
    }
    entries
}

/// The lines that she cannot be said to have missed: a pause asked about them, or they stood where she answered, in the same scene and place, or were the
/// last thing said before she did something.
fn answered(story: &Story, told: &[Event]) -> BTreeSet<LineId> {
    let mut answered = BTreeSet::new();
    let mut open: Vec<LineId> = Vec::new();
    for event in told {
        match event {
            Event::SceneEntered { .. } => open.clear(),
            Event::LineShown { line } if matches!(story.line(*line).label, Some(Label::Tactic(_))) => open.push(*line),
            Event::Judging { lines, .. } => answered.extend(lines.iter().copied()),
            Event::Answered { choice, option } if *option != OptionId::SILENCE => {
                match story.answer(*choice, *option).says {
                    Some(place) => answered.extend(open.iter().filter(|line| story.line(**line).channel == place)),
                    None => answered.extend(open.last()),
                }
                open.clear();
            }
            _ => {}
        }
    }
    answered
}

fn tactics_met(story: &Story, conversation: &[Entry]) -> Vec<TacticMet> {
    let lines: BTreeSet<LineId> =
        conversation.iter().filter_map(|entry| if let Entry::Line { line, .. } = entry { Some(*line) } else { None }).collect();
    let labelled = |wanted: Label| lines.iter().copied().filter(|line| story.line(*line).label == Some(wanted)).collect::<Vec<_>>();
    let tactics: BTreeSet<TacticId> = lines.iter().filter_map(|line| tactic_of(story.line(*line).label)).collect();
    let met = tactics.into_iter().map(|tactic| TacticMet {
        tactic,
        lines: labelled(Label::Tactic(tactic)),
        lookalikes: labelled(Label::Lookalike(tactic)),
    });
    met.collect()
}

fn only_ordinary(story: &Story, conversation: &[Entry], met: &[TacticMet]) -> Vec<Ordinary> {
    let mut lines: BTreeMap<TacticId, BTreeSet<LineId>> = BTreeMap::new();
    for entry in conversation {
        let Entry::Line { line, .. } = entry else { continue };
        let Some(Label::Lookalike(tactic)) = story.line(*line).label else { continue };
        lines.entry(tactic).or_default().insert(*line);
    }
    lines.retain(|tactic, _| met.iter().all(|met| met.tactic != *tactic));
    lines.into_iter().map(|(tactic, lines)| Ordinary { tactic, lines: lines.into_iter().collect() }).collect()
}

fn tactics_elsewhere(story: &Story, met: &[TacticMet]) -> Vec<TacticId> {
    let all: BTreeSet<TacticId> = story.lines.iter().filter_map(|line| tactic_of(line.label)).collect();
    all.into_iter().filter(|tactic| met.iter().all(|met| met.tactic != *tactic)).collect()
}

fn tactic_of(label: Option<Label>) -> Option<TacticId> {
    match label {
        Some(Label::Tactic(tactic)) => Some(tactic),
        _ => None,
    }
}

/// Her decisions in order, each with the answers that were open beside hers.
fn turns(story: &Story, trace: &Trace) -> Result<Vec<Turn>, ReplayError> {
    let mut turns = Vec::new();
    let endless = |_| ReplayError::Endless { step: 0 };
    let mut state = State::start(story, &mut |_| ()).map_err(endless)?;
    for step in &trace.steps {
        let (Step::Chose(_, name), Rest::Deciding(choice)) = (step, state.rest(story)) else { continue };
        let taken = story.choice(choice).option_of_name(name.as_str()).expect("the route has just been replayed");
        let open = std::iter::once(OptionId::SILENCE).chain(state.offered(story, choice));
        let others = open.filter(|option| *option != taken).map(|option| other_way(story, &state, choice, option));
        turns.push(Turn { choice, taken, others: others.collect() });
        state.answer(story, choice, taken, &mut |_| ()).map_err(endless)?;
    }
    Ok(turns)
}

fn other_way(story: &Story, state: &State, choice: ChoiceId, option: OptionId) -> OtherWay {
    let (mut reply, mut next) = (Vec::new(), None);
    let mut look = |event: Event| match event {
        Event::SceneEntered { scene } if next.is_none() => next = Some(scene),
        Event::LineShown { line } if next.is_none() => reply.push(line),
        _ => {}
    };
    // A way that never comes to rest still shows where it began to lead.
    let _ = state.clone().answer(story, choice, option, &mut look);
    OtherWay { option, reply, next }
}
