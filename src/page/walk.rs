//! The graph as a page carries it: states and runs as short lists of numbers.
//!
//! Owns: that form. Refuses to know: texts, and every rule of a story: what can happen has been explored before.
//!
//! A pattern is `[what, run, run, …]`: `what` is the number of a choice, or `-1 - n` for the n-th ending, and the answers from 0 on each show a run; `-1` is an
//! answer that is not offered. A state is `[pattern, next, next, …]`, with a next state for each answer that is; few patterns serve many states. A run is a
//! list of events: the number of a line, after it `-n` for the `n` lines that follow it in the story, or `[kind, …]` with the kinds below. The story begins by
//! showing run 0 and stands in state 0 then.

use crate::graph::minimise::Node;
use crate::graph::{Quotient, Run};
use crate::story::Event;
use crate::story::state::Rest;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

const SCENE: usize = 0;
const TYPING: usize = 1;
const PAUSE: usize = 2;
const ANSWERED: usize = 3;
const FEEDBACK: usize = 4;
const JUDGE: usize = 5;

/// A graph to walk on.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Walk {
    pub(super) runs: Vec<Vec<Step>>,
    pub(super) patterns: Vec<Vec<i64>>,
    pub(super) states: Vec<Vec<u32>>,
}

/// Something that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Step {
    /// A line, or how many more of the lines after it.
    Lines(i64),
    /// Anything else: its kind, and what it is about.
    Other(Vec<usize>),
}

impl Walk {
    pub(super) fn of(quotient: &Quotient) -> Self {
        let mut known: FxHashMap<Vec<i64>, u32> = FxHashMap::default();
        let mut patterns = Vec::new();
        let states = quotient.states.iter().map(|state| {
            let pattern = pattern(state);
            let place = *known.entry(pattern.clone()).or_insert_with(|| {
                patterns.push(pattern);
                u32::try_from(patterns.len() - 1).expect("fewer than states")
            });
            std::iter::once(place).chain(state.answers.iter().map(|way| way.to)).collect()
        });
        let states = states.collect();
        Self { runs: quotient.runs.iter().map(run).collect(), patterns, states }
    }
}

fn pattern(state: &Node) -> Vec<i64> {
    let what = match state.rest {
        Rest::Deciding(choice) => number(choice.position()),
        Rest::Over(ending) => -1 - number(ending.position()),
    };
    let mut pattern = vec![what];
    for way in &state.answers {
        // Answers come in the order of their numbers; those between that are not offered keep their place.
        pattern.resize(usize::from(way.option.0) + 1, -1);
        pattern.push(i64::from(way.run));
    }
    pattern
}

fn number(position: usize) -> i64 {
    i64::try_from(position).expect("positions are numbered by 32 bits")
}

fn run(events: Run<'_>) -> Vec<Step> {
    let mut run: Vec<Step> = Vec::new();
    let mut last = None;
    for event in events.iter() {
        if let Event::LineShown { line } = event {
            let follows = last.is_some_and(|last: usize| last + 1 == line.position());
            last = Some(line.position());
            match run.last_mut() {
                Some(Step::Lines(more)) if follows && *more < 0 => *more -= 1,
                _ if follows => run.push(Step::Lines(-1)),
                _ => run.push(Step::Lines(number(line.position()))),
            }
        } else if let Some(step) = other(event) {
            last = None;
            run.push(step);
        }
    }
    run
}

/// What another event is on the page. Offers and endings follow from the state that a run leads to; marks and the open place are the page's own.
fn other(event: &Event) -> Option<Step> {
    Some(Step::Other(match event {
        Event::SceneEntered { scene } => vec![SCENE, scene.position()],
        Event::Typing { persona, channel, lasts } => {
            [TYPING, persona.position(), channel.position()].into_iter().chain(lasts.map(usize::from)).collect()
        }
        Event::Paused => vec![PAUSE],
        Event::Judging { pause, .. } => vec![JUDGE, pause.position()],
        // Whose answer that is, the state says from which the run is taken.
        Event::Answered { .. } => vec![ANSWERED],
        Event::Feedback { .. } => vec![FEEDBACK],
        _ => return None,
    }))
}
