//! The graph with states merged that have the same future: what a face needs to walk a story without knowing a rule of it.
//!
//! Owns: bisimulation by refinement. Two states are merged if they rest at the same place, offer the same answers, and every answer shows the same events
//! and leads to states that are merged. What a state remembers beyond that can never show, so it is dropped.

use super::explore::Graph;
use crate::story::state::Rest;
use crate::story::{Event, OptionId};
use rustc_hash::FxHashMap;

/// A minimised graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotient {
    /// Sequences of events, each once. The first is what happens before the first state.
    pub runs: Vec<Vec<Event>>,
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
    let mut runs = Runs::default();
    runs.number(graph.opening());
    let edges: Vec<Vec<Edge>> = graph
        .states()
        .map(|state| graph.answers(state).map(|(option, to)| Edge { option, run: runs.number(graph.events(state, option)), to }).collect())
        .collect();
    let rests: Vec<Rest> = graph.states().map(|state| graph.rest(state)).collect();
    let classes = refine(&rests, &edges);
    let count = classes.iter().max().map_or(0, |most| *most as usize + 1);
    let mut states: Vec<Option<Node>> = vec![None; count];
    for (state, class) in classes.iter().enumerate() {
        states[*class as usize].get_or_insert_with(|| Node {
            rest: rests[state],
            answers: edges[state].iter().map(|edge| Edge { to: classes[edge.to as usize], ..*edge }).collect(),
        });
    }
    Quotient { runs: runs.list, states: states.into_iter().map(|state| state.expect("every class has a state")).collect() }
}

#[derive(Default)]
struct Runs {
    known: FxHashMap<Vec<Event>, u32>,
    list: Vec<Vec<Event>>,
}

impl Runs {
    fn number(&mut self, events: Vec<Event>) -> u32 {
        if let Some(number) = self.known.get(&events) {
            return *number;
        }
        let number = u32::try_from(self.list.len()).expect("fewer than answers");
        self.list.push(events.clone());
        self.known.insert(events, number);
        number
    }
}

/// The class of each state, numbered in the order of their first states, so that the beginning has 0.
fn refine(rests: &[Rest], edges: &[Vec<Edge>]) -> Vec<u32> {
    let mut classes = vec![0_u32; rests.len()];
    let mut count = 0;
    loop {
        let mut known: FxHashMap<(Rest, Vec<Edge>), u32> = FxHashMap::default();
        let next: Vec<u32> = (0..rests.len())
            .map(|state| {
                let signature = edges[state].iter().map(|edge| Edge { to: classes[edge.to as usize], ..*edge }).collect();
                let new = u32::try_from(known.len()).expect("fewer than states");
                *known.entry((rests[state], signature)).or_insert(new)
            })
            .collect();
        classes = next;
        // Each round splits classes and joins none, so an equal count means that nothing was split.
        if known.len() == count {
            return classes;
        }
        count = known.len();
    }
}
