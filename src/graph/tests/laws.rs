//! Random stories: exploration finds what a plain interpreter finds, and the minimised graph shows what a session shows.

use super::reference::Interpreter;
use crate::graph::minimise::Node;
use crate::graph::{DEFAULT_LIMIT, explore, minimise, properties, routes};
use crate::story::fixture::{scenario, script, tactics};
use crate::story::state::Rest;
use crate::story::{Event, Input, Session, compile};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Scenes that decide or go on: s0 to s4. Then z, which ends, and the detour d with its end e.
const SCENES: usize = 5;

fn condition() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("Is(\"met\", true)".to_owned()),
        Just("Is(\"mood\", \"glad\")".to_owned()),
        Just("Not(Is(\"mood\", \"calm\"))".to_owned()),
        (1_u8..=3).prop_map(|n| format!("AtLeast(\"nerve\", {n})")),
        (0_u8..=2).prop_map(|n| format!("AtMost(\"nerve\", {n})")),
        (0..SCENES).prop_map(|n| format!("Seen(\"s{n}\")")),
        Just("Chosen(\"s0\", \"x\")".to_owned()),
        Just("Chosen(\"s0\", \"silence\")".to_owned()),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(|parts| format!("All([{}])", parts.join(", "))),
            proptest::collection::vec(inner.clone(), 0..3).prop_map(|parts| format!("Any([{}])", parts.join(", "))),
            inner.prop_map(|part| format!("Not({part})")),
        ]
    })
}

fn effect() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<bool>().prop_map(|flag| format!("Set(\"met\", {flag})")),
        prop_oneof![Just("calm"), Just("cross"), Just("glad")].prop_map(|word| format!("Set(\"mood\", \"{word}\")")),
        (0_u8..=3).prop_map(|n| format!("Set(\"nerve\", {n})")),
        (1_u8..=3).prop_map(|n| format!("Raise(\"nerve\", {n})")),
        (1_u8..=2).prop_map(|n| format!("Add(\"nerve\", {n})")),
        (1_u8..=2).prop_map(|n| format!("Take(\"nerve\", {n})")),
    ]
}

/// Beats with a number in their names, so that they differ.
fn beats(visits: bool) -> impl Strategy<Value = Vec<String>> {
    let beat = prop_oneof![
        3 => Just("Message(id: \"NAME\", from: \"jo\")".to_owned()),
        2 => condition().prop_map(|when| format!("Message(id: \"NAME\", from: \"mara\", when: {when})")),
        2 => effect().prop_map(|effect| format!("Do([{effect}])")),
        1 => (condition(), effect(), effect()).prop_map(|(when, a, b)| format!("If(when: {when}, then: [Do([{a}]), Narration(id: \"NAME\")], otherwise: [Do([{b}])])")),
        1 => Just(if visits { "Visit(\"d\")" } else { "Pause" }.to_owned()),
        1 => prop_oneof![Just("met"), Just("mood")].prop_map(|name| format!("Message(id: \"NAME\", from: \"jo\", varies: \"{name}\")")),
        1 => prop_oneof![Just("Later(id: \"NAME\")"), Just("Typing(from: \"jo\", lasts: 3)")].prop_map(str::to_owned),
    ];
    proptest::collection::vec(beat, 0..4)
}

fn target() -> impl Strategy<Value = String> {
    prop_oneof![4 => (0..SCENES).prop_map(|n| format!("s{n}")), 2 => Just("z".to_owned())]
}

fn option(id: &'static str) -> impl Strategy<Value = String> {
    (proptest::option::of(condition()), any::<bool>(), proptest::option::of(target()), proptest::option::of(effect())).prop_map(
        move |(when, once, to, effect)| {
            let when = when.map(|when| format!("when: {when}, ")).unwrap_or_default();
            let to = to.map(|to| format!("to: \"{to}\", ")).unwrap_or_default();
            let effect = effect.unwrap_or_default();
            format!(
                "(id: \"{id}\", moves: [Ask], {when}once: {once}, {to}effects: [{effect}], reply: [Message(id: \"r-{id}\", from: \"jo\")])"
            )
        },
    )
}

/// One to six answers.
fn options() -> impl Strategy<Value = String> {
    let others = prop_oneof![4 => Just(1), 1 => Just(0), 1 => 2_usize..=5];
    (option("x"), option("y"), option("v"), option("w"), option("u"), option("t"), others)
        .prop_map(|(x, y, v, w, u, t, others)| [x, y, v, w, u, t][..=others].join(", "))
}

/// How scene n goes on. Jumps without a decision go forward only, so that stories come to rest.
fn next(n: usize) -> impl Strategy<Value = String> {
    let forward = move |pick: usize| if n + 1 + pick % SCENES < SCENES { format!("s{}", n + 1 + pick % SCENES) } else { "z".to_owned() };
    prop_oneof![
        5 => (options(), target(), proptest::option::of(0..SCENES)).prop_map(move |(options, silence, fallback)| {
            let fallback = fallback.map_or("z".to_owned(), forward);
            format!("Choose(asks: Do, options: [{options}], silence: (moves: [Leave], to: \"{silence}\"), fallback: \"{fallback}\")")
        }),
        1 => (0..SCENES).prop_map(move |pick| format!("Go(\"{}\")", forward(pick))),
        1 => (condition(), 0..SCENES, 0..SCENES).prop_map(move |(when, a, b)| format!("Switch(cases: [(when: {when}, to: \"{}\")], otherwise: \"{}\")", forward(a), forward(b))),
        1 => Just("End(\"other\")".to_owned()),
    ]
}

/// A random scenario file. Its first scene decides, so that conditions can ask for its answers.
pub(crate) fn random() -> impl Strategy<Value = String> {
    let first = (beats(true), option("x"), option("y"), target()).prop_map(|(beats, x, y, silence)| {
        (beats, format!("Choose(asks: Do, options: [{x}, {y}], silence: (moves: [Leave], to: \"{silence}\"), fallback: \"z\")"))
    });
    let others = (1..SCENES).map(|n| (beats(true), next(n))).collect::<Vec<_>>();
    (first, others, beats(false), any::<[bool; 2]>()).prop_map(|(first, others, detour, back)| {
        let [leads, silence] = back.map(|back| if back { "back: true" } else { "to: \"e\"" });
        let mut scenes = String::new();
        for (n, (beats, next)) in std::iter::once(first).chain(others).enumerate() {
            let beats: Vec<String> = beats.iter().enumerate().map(|(m, beat)| beat.replace("NAME", &format!("b{m}"))).collect();
            let beats = beats.join(", ");
            scenes.push_str(&format!("\"s{n}\": (on: \"chat\", beats: [{beats}], next: {next}),\n"));
        }
        let detour: Vec<String> = detour.iter().enumerate().map(|(m, beat)| beat.replace("NAME", &format!("b{m}"))).collect();
        scenes += &format!(
            "\"d\": (on: \"room\", beats: [{}], next: Choose(asks: Say, options: [(id: \"x\", moves: [Ask], {leads}), (id: \"y\", moves: [Ask], to: \"e\")], silence: (moves: [Leave], {silence}))),",
            detour.join(", ")
        );
        scenes += "\"e\": (on: \"room\", beats: [], next: Return), \"z\": (on: \"chat\", beats: [], next: End(\"end\"))";
        scenario(&scenes).replace("start: \"a\"", "start: \"s0\"").replace("format: 1", "format: 2")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn exploration_finds_what_a_plain_interpreter_finds(text in random()) {
        let script = script(&text);
        let story = Arc::new(compile(&script, &tactics()).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?);
        let graph = explore(&story, DEFAULT_LIMIT).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let reference = Interpreter::new(&script).explore();
        let endings: std::collections::BTreeSet<String> = graph
            .states()
            .filter_map(|state| match graph.rest(state) {
                Rest::Over(ending) => Some(story.ending(ending).name.to_string()),
                Rest::Deciding(_) => None,
            })
            .collect();
        prop_assert_eq!((graph.len(), graph.answer_count()), (reference.states, reference.answers), "{}", text);
        prop_assert_eq!(endings, reference.endings);
        prop_assert!(graph.endless().is_empty());
        // Nothing in what is concluded from it fails on any story.
        let _ = properties(&graph);
        let _ = routes(&story, &minimise(&graph));
    }

    #[test]
    fn no_two_states_of_the_minimised_graph_have_the_same_future(text in random()) {
        let story = Arc::new(compile(&script(&text), &tactics()).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?);
        let graph = explore(&story, DEFAULT_LIMIT).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let states = minimise(&graph).states;
        // Told apart as far as one answer looks ahead, then two, and so on, until nothing more is.
        let mut classes = vec![0; states.len()];
        loop {
            let mut known = BTreeMap::new();
            let look = |state: &Node| state.answers.iter().map(|way| (way.option.0, way.run, classes[way.to as usize])).collect::<Vec<_>>();
            let next: Vec<usize> = states.iter().map(|state| {
                let new = known.len();
                *known.entry((format!("{:?}", state.rest), look(state))).or_insert(new)
            }).collect();
            if next == classes {
                break;
            }
            classes = next;
        }
        classes.sort_unstable();
        prop_assert!(classes.into_iter().eq(0..states.len()));
    }

    #[test]
    fn the_minimised_graph_shows_what_a_session_shows(text in random(), picks in proptest::collection::vec(any::<prop::sample::Index>(), 1..25)) {
        let story = Arc::new(compile(&script(&text), &tactics()).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?);
        let graph = explore(&story, DEFAULT_LIMIT).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let quotient = minimise(&graph);
        prop_assert!(quotient.states.len() <= graph.len());
        let mut session = Session::begin(Arc::clone(&story)).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(quotient.runs.run(0).iter().eq(session.transcript()));
        let mut at = &quotient.states[0];
        for pick in picks {
            prop_assert_eq!(session.rest(), Some(at.rest));
            if at.answers.is_empty() {
                break;
            }
            let way = pick.get(&at.answers);
            let events = session.step(Input::Choose(way.option));
            let refused = matches!(events[..], [Event::Refused { .. }]);
            prop_assert!(!refused);
            prop_assert!(quotient.runs.run(way.run).iter().eq(&events));
            at = &quotient.states[way.to as usize];
        }
        // And offers nothing that the graph lacks.
        let offered: Vec<_> = at.answers.iter().map(|way| way.option).filter(|option| option.0 != 0).collect();
        prop_assert_eq!(session.offered(), offered);
    }
}
