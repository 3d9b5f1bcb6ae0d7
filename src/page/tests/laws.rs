//! The graph that a page carries shows what a session shows, whatever somebody does.
//!
//! The walker here is `assets/page/walk.js` in Rust: it reads the JSON of a page and knows no rule of a story. That the script does the same is shown in
//! browsers (see `browser`).

use super::built_in;
use crate::fixture;
use crate::graph::tests::laws::random;
use crate::graph::{DEFAULT_LIMIT, explore, minimise};
use crate::page::walk::{Step, Walk};
use crate::story::fixture::{script, tactics};
use crate::story::{Event, Input, LineId, OptionId, Session, Story, compile};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

struct Walker {
    walk: Walk,
    state: usize,
    events: Vec<Shown>,
    /// Each decision: the state before it, and how much had happened.
    turns: Vec<(usize, usize)>,
    marks: BTreeSet<usize>,
    /// The lines that each judged pause asks about.
    pauses: Vec<Vec<usize>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Shown {
    Line(usize),
    Other(Vec<usize>),
}

impl Walker {
    /// Begins with the graph as it comes out of JSON.
    fn begin(story: &Arc<Story>) -> Self {
        let graph = explore(story, DEFAULT_LIMIT).expect("is small enough");
        let json = serde_json::to_string(&Walk::of(&minimise(&graph))).unwrap();
        let walk: Walk = serde_json::from_str(&json).unwrap();
        let pauses = story.pauses().iter().map(|pause| pause.lines.iter().map(|line| line.position()).collect()).collect();
        let mut walker = Self { walk, state: 0, events: Vec::new(), turns: Vec::new(), marks: BTreeSet::new(), pauses };
        walker.take_in(unpacked(&walker.walk.runs[0]));
        walker
    }

    /// What is shown next. A judged pause of which no line has been read is left out.
    fn take_in(&mut self, events: Vec<Shown>) {
        for event in events {
            let asks = match &event {
                Shown::Other(of) if of[0] == 5 => self.pauses[of[1]].iter().any(|line| self.events.contains(&Shown::Line(*line))),
                _ => true,
            };
            if asks {
                self.events.push(event);
            }
        }
    }

    fn what(&self) -> i64 {
        self.walk.patterns[self.walk.states[self.state][0] as usize][0]
    }

    /// Option, run and next state of each answer.
    fn answers(&self) -> Vec<(i64, usize, usize)> {
        let [pattern, next @ ..] = &self.walk.states[self.state][..] else { panic!("a state has a pattern") };
        let runs = self.walk.patterns[*pattern as usize][1..].iter().zip(0..);
        let offered = runs.filter_map(|(run, option)| Some((option, usize::try_from(*run).ok()?)));
        offered.zip(next).map(|((option, run), to)| (option, run, *to as usize)).collect()
    }

    fn offered(&self) -> Vec<i64> {
        self.answers().into_iter().map(|(option, _, _)| option).filter(|option| *option != 0).collect()
    }

    fn choose(&mut self, option: u8) -> bool {
        let Some((_, run, to)) = self.answers().into_iter().find(|(of, _, _)| *of == i64::from(option)) else { return false };
        let choice = usize::try_from(self.what()).expect("an ending has no answers");
        self.turns.push((self.state, self.events.len()));
        let events = unpacked(&self.walk.runs[run]).into_iter().map(|event| match event {
            Shown::Other(of) if of == [3] || of == [4] => Shown::Other(vec![of[0], choice, usize::from(option)]),
            event => event,
        });
        self.take_in(events.collect());
        self.state = to;
        true
    }

    fn back(&mut self) -> bool {
        let Some((state, before)) = self.turns.pop() else { return false };
        self.state = state;
        self.events.truncate(before);
        let events = &self.events;
        self.marks.retain(|line| events.contains(&Shown::Line(*line)));
        true
    }

    fn mark(&mut self, line: usize, wanted: bool, can_be: bool) -> bool {
        let is_there = can_be && self.events.contains(&Shown::Line(line));
        is_there && if wanted { self.marks.insert(line) } else { self.marks.remove(&line) }
    }
}

fn unpacked(run: &[Step]) -> Vec<Shown> {
    let mut events = Vec::new();
    for step in run {
        match step {
            Step::Lines(line) if *line >= 0 => events.push(Shown::Line(usize::try_from(*line).unwrap())),
            Step::Lines(more) => {
                for _ in 0..-more {
                    let Some(Shown::Line(last)) = events.last() else { panic!("only lines go on") };
                    events.push(Shown::Line(last + 1));
                }
            }
            Step::Other(of) => events.push(Shown::Other(of.clone())),
        }
    }
    events
}

/// What a session's transcript shows, in the words of the page.
fn shown(transcript: &[Event]) -> Vec<Shown> {
    let other = |of: &[usize]| Some(Shown::Other(of.to_vec()));
    let one = |event: &Event| match event {
        Event::LineShown { line } => Some(Shown::Line(line.position())),
        Event::SceneEntered { scene } => other(&[0, scene.position()]),
        Event::Typing { persona, channel, lasts: None } => other(&[1, persona.position(), channel.position()]),
        Event::Typing { persona, channel, lasts: Some(seconds) } => {
            other(&[1, persona.position(), channel.position(), usize::from(*seconds)])
        }
        Event::Paused => other(&[2]),
        Event::Judging { pause, .. } => other(&[5, pause.position()]),
        Event::Answered { choice, option } => other(&[3, choice.position(), usize::from(option.0)]),
        Event::Feedback { choice, option } => other(&[4, choice.position(), usize::from(option.0)]),
        _ => None,
    };
    transcript.iter().filter_map(one).collect()
}

/// Does the same in both, and says where they differ.
fn compare(story: &Arc<Story>, inputs: &[Input]) -> Result<(), TestCaseError> {
    let mut session = Session::begin(Arc::clone(story)).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let mut walker = Walker::begin(story);
    for input in inputs {
        let events = session.step(*input);
        let done = !matches!(events[..], [Event::Refused { .. }]);
        let did = match input {
            Input::Choose(option) => walker.choose(option.0),
            Input::Mark(line) => walker.mark(line.position(), true, line.position() < story.lines().len() && story.can_be_marked(*line)),
            Input::Unmark(line) => walker.mark(line.position(), false, true),
            Input::Back => walker.back(),
            Input::Judge(..) | Input::Leave => done,
        };
        prop_assert_eq!(done, did, "{:?}", input);
        prop_assert_eq!(shown(session.transcript()), walker.events.clone(), "{:?}", input);
        let offered: Vec<i64> = session.offered().iter().map(|option| i64::from(option.0)).collect();
        prop_assert_eq!(offered, walker.offered());
        let rest = session.rest().expect("nobody leaves here");
        let what = match rest {
            crate::story::state::Rest::Deciding(choice) => i64::try_from(choice.position()).unwrap(),
            crate::story::state::Rest::Over(ending) => -1 - i64::try_from(ending.position()).unwrap(),
        };
        prop_assert_eq!(what, walker.what());
        let marks: BTreeSet<usize> = (0..story.lines().len()).filter(|line| session.is_marked(LineId::new(*line))).collect();
        prop_assert_eq!(marks, walker.marks.clone());
    }
    Ok(())
}

fn input(lines: usize) -> impl Strategy<Value = Input> {
    prop_oneof![
        12 => (0_u8..5).prop_map(|n| Input::Choose(OptionId(n))),
        3 => (0..lines).prop_map(|n| Input::Mark(LineId::new(n))),
        1 => (0..lines).prop_map(|n| Input::Unmark(LineId::new(n))),
        1 => Just(Input::Back),
        1 => any::<u8>().prop_map(|n| Input::Choose(OptionId(n))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_page_shows_what_a_session_shows(text in random(), inputs in proptest::collection::vec(input(30), 0..60)) {
        let story = Arc::new(compile(&script(&text), &tactics()).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?);
        let inputs: Vec<Input> = inputs.into_iter().filter(|input| match input {
            Input::Mark(line) | Input::Unmark(line) => line.position() < story.lines().len(),
            _ => true,
        }).collect();
        compare(&story, &inputs)?;
    }
}

#[test]
fn the_page_shows_what_a_session_shows_in_every_story_at_hand() {
    for library in [built_in(), fixture::library()] {
        for id in library.scenarios() {
            let (_, story) = library.scenario(id).unwrap();
            let lines = story.lines().len();
            let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 12, ..ProptestConfig::default() });
            runner.run(&proptest::collection::vec(input(lines), 0..120), |inputs| compare(&story, &inputs)).unwrap();
        }
    }
}
