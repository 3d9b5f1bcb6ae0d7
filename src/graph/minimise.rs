//! The graph with states merged that have the same future: what a face needs to walk a story without knowing a rule of it.
//!
//! Owns: bisimulation by refinement. Two states are merged if they rest at the same place, offer the same answers, and every answer shows the same events
//! and leads to states that are merged. What a state remembers beyond that can never show, so it is dropped.

use super::explore::{Graph, StateId};
use super::partition::Partition;
use super::runs::{Numbering, Runs};
use crate::story::OptionId;
use crate::story::state::Rest;
use rustc_hash::FxHashMap;

/// A minimised graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotient {
    /// Sequences of events, each once. The first is what happens before the first state.
    pub runs: Runs,
    /// The states. The first is the beginning.
    pub states: Vec<Node>,
}

/// A state of a minimised graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it rests.
    pub rest: Rest,
    /// The answers that can be given.
    pub answers: Vec<Edge>,
}

/// An answer of a minimised graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edge {
    /// The answer.
    pub option: OptionId,
    /// What happens then: a position in [`Quotient::runs`].
    pub run: u32,
    /// The next state: a position in [`Quotient::states`].
    pub to: u32,
}

/// Minimises a graph.
pub fn minimise(graph: &Graph) -> Quotient {
    let mut runs = Numbering::default();
    runs.number(&graph.opening());
    let mut run_of = Vec::with_capacity(graph.answer_count());
    graph.each_run(|events| run_of.push(runs.number(events)));
    let runs = runs.finish();
    let classes = in_order(&refine(graph, &run_of));
    let mut states: Vec<Node> = Vec::new();
    for state in graph.states() {
        // Classes are numbered as they are met.
        if classes[state as usize] as usize == states.len() {
            let edge = |number: usize, (option, to): (OptionId, u32)| Edge { option, run: run_of[number], to: classes[to as usize] };
            let answers = graph.numbers(state).zip(graph.answers(state)).map(|(number, answer)| edge(number, answer)).collect();
            states.push(Node { rest: graph.rest(state), answers });
        }
    }
    Quotient { runs, states }
}

/// States that can still be told apart are split until none is left: Valmari, “Fast brief practical DFA minimization”, Information Processing Letters 112
/// (2012). An answer is known by its run, which begins with the answer itself, so that no two answers of a state have one run.
///
/// Beside the states, the answers are sorted into sets: by their runs, and then by the sets of states that they lead to. A set of answers that some states
/// have and others lack splits the states; a set of states splits the answers that lead to it. Each new set is looked at once, and the larger half of a set
/// that was looked at never again, so the whole takes answers times the logarithm of states, however long the story is.
fn refine(graph: &Graph, run_of: &[u32]) -> Partition {
    let mut numbers = FxHashMap::default();
    let rests = graph.states().map(|state| {
        let new = u32::try_from(numbers.len()).expect("fewer than states");
        *numbers.entry(graph.rest(state)).or_insert(new)
    });
    let mut states = Partition::of(rests.collect());
    let mut answers = Partition::of(by_run(run_of));
    let into = Into::of(graph);
    let from: Vec<StateId> = graph.states().flat_map(|state| graph.numbers(state).map(move |_| state)).collect();
    let (mut set_of_answers, mut set_of_states) = (0, 1);
    while set_of_answers < answers.count() {
        for place in answers.places(set_of_answers) {
            states.mark(from[answers.member(place) as usize]);
        }
        states.split();
        set_of_answers += 1;
        while set_of_states < states.count() {
            for place in states.places(set_of_states) {
                into.answers(states.member(place)).for_each(|answer| answers.mark(*answer));
            }
            answers.split();
            set_of_states += 1;
        }
    }
    states
}

/// The runs of the answers, numbered without a gap: the opening is no answer's.
fn by_run(run_of: &[u32]) -> Vec<u32> {
    let most = run_of.iter().max().map_or(0, |most| *most as usize + 1);
    let mut taken = vec![false; most];
    run_of.iter().for_each(|run| taken[*run as usize] = true);
    let mut next = 0;
    let number: Vec<u32> = taken
        .iter()
        .map(|taken| {
            let number = next;
            next += u32::from(*taken);
            number
        })
        .collect();
    run_of.iter().map(|run| number[*run as usize]).collect()
}

/// The class of each state, numbered in the order of their first states, so that the beginning has 0.
fn in_order(states: &Partition) -> Vec<u32> {
    const NEW: u32 = u32::MAX;
    let mut number = vec![NEW; states.count()];
    let mut count = 0;
    let all: usize = (0..states.count()).map(|set| states.places(set).len()).sum();
    (0..u32::try_from(all).expect("states are numbered by 32 bits"))
        .map(|state| {
            let number = &mut number[states.set_of(state) as usize];
            if *number == NEW {
                *number = count;
                count += 1;
            }
            *number
        })
        .collect()
}

/// For each state the numbers of the answers that lead to it.
struct Into {
    first: Vec<u32>,
    answers: Vec<u32>,
}

impl Into {
    fn of(graph: &Graph) -> Self {
        let mut first = vec![0_u32; graph.len() + 1];
        for to in graph.targets() {
            first[*to as usize] += 1;
        }
        let mut sum = 0;
        for first in &mut first {
            sum += *first;
            *first = sum;
        }
        let mut answers = vec![0; graph.answer_count()];
        // Filled from behind, so that what said where each part ends says where it begins at last.
        for (answer, to) in (0_u32..).zip(graph.targets()) {
            first[*to as usize] -= 1;
            answers[first[*to as usize] as usize] = answer;
        }
        Self { first, answers }
    }

    fn answers(&self, state: StateId) -> impl Iterator<Item = &u32> {
        self.answers[self.first[state as usize] as usize..self.first[state as usize + 1] as usize].iter()
    }
}
