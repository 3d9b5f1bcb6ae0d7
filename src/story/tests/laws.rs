//! What holds for every input in every order.

use crate::story::debrief::Debrief;
use crate::story::fixture::{choose_to, session};
use crate::story::{Event, Input, LineId, OptionId, Session};
use proptest::prelude::*;

/// A story with a hub, a detour, guards, once-only answers, a fallback, labels and two endings.
fn scenes() -> String {
    format!(
        r#"
        "a": (on: "chat", beats: [Message(id: "m", from: "jo", label: Lookalike("rush")), Visit("d"), Message(id: "n", from: "mara", on: "feed", label: Tactic("flood"))],
            next: Choose(asks: Do, options: [
                (id: "x", moves: [Ask], once: true, effects: [Add("nerve", 1)], reply: [Message(id: "r", from: "mara")]),
                (id: "y", moves: [Tell], effects: [Set("met", true)], to: "hub"),
                (id: "w", moves: [Refuse], when: AtLeast("nerve", 1), to: "b"),
            ], silence: (moves: [Leave], to: "hub", reply: [Narration(id: "quiet")]))),
        "d": (on: "room", beats: [Message(id: "hello", from: "jo", when: Not(Is("met", true)))], next: {}),
        "e": (on: "room", beats: [], next: Return),
        "hub": (on: "chat", beats: [If(when: Is("mood", "calm"), then: [Do([Set("mood", "cross")]), Message(id: "o", from: "jo")])],
            next: Choose(asks: Say, options: [
                (id: "x", moves: [Ask], once: true), (id: "y", moves: [Ask], once: true, to: "a"),
            ], silence: (moves: [Leave], to: "z"), fallback: "b")),
        "b": (on: "page", beats: [Page(id: "p"), Rule(id: "q")], next: End("other")),
        "z": (on: "chat", beats: [], next: End("end"))"#,
        choose_to("e")
    )
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => (0_u8..6).prop_map(|n| Input::Choose(OptionId(n))),
        2 => (0_usize..14).prop_map(|n| Input::Mark(LineId::new(n))),
        1 => (0_usize..14).prop_map(|n| Input::Unmark(LineId::new(n))),
        1 => Just(Input::Back),
        1 => any::<u8>().prop_map(|n| Input::Choose(OptionId(n))),
    ]
}

fn is_refusal(events: &[Event]) -> bool {
    matches!(events, [Event::Refused { .. }])
}

/// Everything that an input could change.
fn everything(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    let marks: Vec<bool> = (0..14).map(|n| session.is_marked(LineId::new(n.min(session.story().lines().len() - 1)))).collect();
    (session.state().cloned(), session.trace(), session.transcript().to_vec(), marks)
}

proptest! {
    #[test]
    fn refused_inputs_change_nothing_and_others_change_something(inputs in proptest::collection::vec(input(), 0..60)) {
        let mut session = session(&scenes());
        for input in inputs {
            let before = everything(&session);
            let events = session.step(input);
            prop_assert!(!events.is_empty());
            let after = everything(&session);
            if is_refusal(&events) {
                prop_assert_eq!(before, after);
            } else {
                prop_assert_ne!(before, after);
            }
        }
    }

    #[test]
    fn replaying_a_trace_gives_the_same_session(inputs in proptest::collection::vec(input(), 0..60)) {
        let mut first = session(&scenes());
        for input in inputs {
            first.step(input);
        }
        let again = Session::replay(first.story().clone(), &first.trace()).expect("the route was just taken");
        prop_assert_eq!(first.transcript(), again.transcript());
        prop_assert_eq!(first.state(), again.state());
        prop_assert_eq!(first.trace(), again.trace());
    }

    #[test]
    fn stepping_back_undoes_a_decision(inputs in proptest::collection::vec(input(), 0..40), last in 0_u8..4) {
        let mut session = session(&scenes());
        for input in inputs {
            session.step(input);
        }
        let (state, trace, transcript) = (session.state().cloned(), session.trace(), session.transcript().to_vec());
        if !is_refusal(&session.step(Input::Choose(OptionId(last)))) {
            session.step(Input::Back);
            prop_assert_eq!(session.state(), state.as_ref());
            prop_assert_eq!(session.trace(), trace);
            prop_assert_eq!(session.transcript(), &transcript[..]);
        }
    }

    #[test]
    fn states_are_data_and_small(inputs in proptest::collection::vec(input(), 0..60)) {
        let mut session = session(&scenes());
        for input in inputs {
            session.step(input);
        }
        let state = session.state().expect("nobody left");
        let json = serde_json::to_string(state).expect("a state is data");
        prop_assert_eq!(&serde_json::from_str::<crate::story::State>(&json).expect("reads back"), state);
        prop_assert_eq!(state.values().len(), session.story().variables().len());
        prop_assert!(state.values().iter().zip(session.story().variables()).all(|(value, variable)| *value <= variable.max));
    }

    #[test]
    fn every_route_can_be_looked_back_on(inputs in proptest::collection::vec(input(), 0..60)) {
        let mut session = session(&scenes());
        for input in inputs {
            session.step(input);
        }
        let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
        for met in &debrief.met {
            prop_assert!(!met.lines.is_empty() && !debrief.elsewhere.contains(&met.tactic));
        }
        prop_assert!(debrief.ways_out.iter().all(|turn| turn.taken == OptionId::SILENCE || turn.others.iter().any(|other| other.option == OptionId::SILENCE)));
    }
}
