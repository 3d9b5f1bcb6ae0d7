//! What exploration proves about a story.
//!
//! Owns: the findings as plain lists. Refuses to know: whether they are allowed; `rules` judges.

use super::explore::{Graph, StateId};
use crate::story::program::Op;
use crate::story::rings::rings;
use crate::story::script::Move;
use crate::story::state::Rest;
use crate::story::{Address, ChoiceId, EndingId, LineId, OptionId, SceneId};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// What holds in all states together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Properties {
    /// Scenes that never begin.
    pub unreachable_scenes: Vec<SceneId>,
    /// Lines that never appear, though their scene begins.
    pub unreachable_lines: Vec<LineId>,
    /// Endings that no way reaches.
    pub unreachable_endings: Vec<EndingId>,
    /// Answers that are never offered, though their decision comes up.
    pub never_offered: Vec<(ChoiceId, OptionId)>,
    /// Guarded answers that are offered each time.
    pub always_offered: Vec<(ChoiceId, OptionId)>,
    /// Decisions that never come up, though their scene begins.
    pub never_asked: Vec<ChoiceId>,
    /// Decisions that lead only to each other, whatever is answered: once there, no ending can be reached. Decisions that merely lead there are not listed.
    pub trapped: Vec<ChoiceId>,
    /// Decisions to which saying nothing leads back for ever, though there is another way to an ending.
    pub no_way_out: Vec<ChoiceId>,
    /// Decisions that in some state leave no help within reach: no answer there or later tells somebody.
    pub help_out_of_reach: Vec<ChoiceId>,
    /// Decisions that come up with nothing to offer but silence, or where everything else leads back to them for ever.
    pub run_dry: Vec<ChoiceId>,
    /// Conditions that never hold where they are asked.
    pub never_true: Vec<Address>,
    /// Conditions that hold each time they are asked.
    pub always_true: Vec<Address>,
    /// Answers after which the story jumps from scene to scene for ever.
    pub endless: Vec<(ChoiceId, OptionId)>,
    /// Whether the story jumps from scene to scene for ever before its first decision.
    pub endless_from_start: bool,
}

/// Computes the properties.
pub fn properties(graph: &Graph) -> Properties {
    let story = graph.story();
    let mut found = Properties { endless_from_start: graph.endless_from_start(), ..Properties::default() };
    let mut begun = BTreeSet::new();
    let mut ended = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for (_, op, ran) in graph.program().filter(|(_, _, ran)| *ran) {
        debug_assert!(ran);
        match op {
            Op::Enter(scene) => drop(begun.insert(*scene)),
            Op::End(ending) => drop(ended.insert(*ending)),
            Op::Show(line) => drop(shown.insert(*line)),
            _ => {}
        }
    }
    found.unreachable_scenes = (0..story.scenes().len()).map(SceneId::new).filter(|scene| !begun.contains(scene)).collect();
    found.unreachable_endings = (0..story.endings().len()).map(EndingId::new).filter(|ending| !ended.contains(ending)).collect();
    let lines = (0..story.lines().len()).map(LineId::new);
    found.unreachable_lines = lines.filter(|line| !shown.contains(line) && begun.contains(&story.line(*line).scene)).collect();
    guards(graph, &mut found);
    offers(graph, &begun, &mut found);
    let choice_of = |state: StateId| match graph.rest(state) {
        Rest::Deciding(choice) => Some(choice),
        Rest::Over(_) => None,
    };
    let choices = |states: Vec<StateId>| states.into_iter().filter_map(choice_of).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
    let reverse = Reverse::of(graph);
    let over = |state: StateId| matches!(graph.rest(state), Rest::Over(_));
    let ends = reverse.reaching(graph, over, |_, _| true);
    let silent = |option: OptionId| option == OptionId::SILENCE;
    let leaves = reverse.reaching(graph, over, |_, option| silent(option));
    let goes_on = reverse.reaching(graph, over, |_, option| !silent(option));
    // Where nothing at all leads to an ending, that is the finding, and neither silence nor speech is to blame.
    found.trapped = choices(closed_rings(graph, |state| !ends[state], |_| true));
    found.no_way_out = choices(closed_rings(graph, |state| ends[state] && !leaves[state], silent));
    found.run_dry.extend(choices(closed_rings(graph, |state| ends[state] && !goes_on[state], |option| !silent(option))));
    found.run_dry.sort();
    found.run_dry.dedup();
    let helps = |state: StateId| {
        choice_of(state)
            .is_some_and(|choice| graph.answers(state).any(|(option, _)| story.answer(choice, option).moves.contains(&Move::Tell)))
    };
    let helped = reverse.reaching(graph, helps, |_, _| true);
    found.help_out_of_reach = choices(graph.states().filter(|state| !helped[*state as usize]).collect());
    let mut endless: Vec<_> = graph.endless().iter().filter_map(|endless| Some((choice_of(endless.state)?, endless.option))).collect();
    endless.sort();
    endless.dedup();
    found.endless = endless;
    found
}

fn guards(graph: &Graph, found: &mut Properties) {
    for (at, op, ran) in graph.program() {
        if let (Op::Unless(..), true) = (op, ran) {
            let (held, failed) = graph.coverage().held[at];
            if !held {
                found.never_true.push(Address::new(at));
            } else if !failed {
                found.always_true.push(Address::new(at));
            }
        }
    }
}

fn offers(graph: &Graph, begun: &BTreeSet<SceneId>, found: &mut Properties) {
    let story = graph.story();
    for (position, choice) in story.choices().iter().enumerate() {
        let id = ChoiceId::new(position);
        let ever_decided = graph.coverage().offered[position].iter().any(|(ever, ever_not)| *ever || *ever_not);
        if !ever_decided {
            found.never_asked.extend(begun.contains(&choice.scene).then_some(id));
            continue;
        }
        for (number, (answer, (ever, ever_not))) in choice.answers.iter().zip(&graph.coverage().offered[position]).enumerate() {
            let option = OptionId(u8::try_from(number).unwrap_or(u8::MAX));
            if !ever {
                found.never_offered.push((id, option));
            } else if answer.when.is_some() && !ever_not {
                found.always_offered.push((id, option));
            }
        }
        if graph.coverage().ran_dry[position] {
            found.run_dry.push(id);
        }
    }
}

/// The states among these that lie on a ring from which no such answer leads away. What merely leads into a ring is not listed: the ring is what an
/// author has to open.
fn closed_rings(graph: &Graph, among: impl Fn(usize) -> bool, goes: impl Fn(OptionId) -> bool) -> Vec<StateId> {
    let states: Vec<StateId> = graph.states().filter(|state| among(*state as usize)).collect();
    let position: FxHashMap<StateId, usize> = states.iter().enumerate().map(|(position, state)| (*state, position)).collect();
    // What leads out of the set belongs to another finding, and is no part of a ring in this one.
    let ways: Vec<Vec<Option<usize>>> = states
        .iter()
        .map(|state| graph.answers(*state).filter(|(option, _)| goes(*option)).map(|(_, to)| position.get(&to).copied()).collect())
        .collect();
    let ring = rings(states.len(), |state, n| ways[state].iter().flatten().nth(n).copied());
    let leads_away: BTreeSet<usize> = (0..states.len())
        .filter(|state| ways[*state].is_empty() || ways[*state].iter().any(|to| to.is_none_or(|to| ring[to] != ring[*state])))
        .map(|state| ring[state])
        .collect();
    (0..states.len()).filter(|state| !leads_away.contains(&ring[*state])).map(|state| states[state]).collect()
}

/// The answers in reverse: from a state to those that lead to it.
struct Reverse {
    first: Vec<u32>,
    from: Vec<(StateId, OptionId)>,
}

impl Reverse {
    fn of(graph: &Graph) -> Self {
        let mut first = vec![0_u32; graph.len() + 1];
        for state in graph.states() {
            for (_, to) in graph.answers(state) {
                first[to as usize + 1] += 1;
            }
        }
        for n in 1..first.len() {
            first[n] += first[n - 1];
        }
        let mut next = first.clone();
        let mut from = vec![(0, OptionId::SILENCE); graph.answer_count()];
        for state in graph.states() {
            for (option, to) in graph.answers(state) {
                from[next[to as usize] as usize] = (state, option);
                next[to as usize] += 1;
            }
        }
        Self { first, from }
    }

    /// The states from which such a state can be reached by such answers.
    fn reaching(&self, graph: &Graph, wanted: impl Fn(StateId) -> bool, goes: impl Fn(StateId, OptionId) -> bool) -> Vec<bool> {
        let mut open: Vec<StateId> = graph.states().filter(|state| wanted(*state)).collect();
        let mut reaches = vec![false; graph.len()];
        for state in &open {
            reaches[*state as usize] = true;
        }
        while let Some(state) = open.pop() {
            let range = self.first[state as usize] as usize..self.first[state as usize + 1] as usize;
            for (from, option) in &self.from[range] {
                if !reaches[*from as usize] && goes(*from, *option) {
                    reaches[*from as usize] = true;
                    open.push(*from);
                }
            }
        }
        reaches
    }
}
