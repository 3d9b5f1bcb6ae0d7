//! A saved route after an edit: the same choices, or a stop that says which id is gone and where.

use crate::story::fixture::{choose_to, id, route, story, take};
use crate::story::trace::Step;
use crate::story::{ReplayError, Session, Trace};
use std::sync::Arc;

const END: &str = r#""z": (on: "chat", beats: [], next: End("end"))"#;

fn two_choices(options_of_a: &str) -> Arc<crate::story::Story> {
    story(&format!(
        r#""a": (on: "chat", beats: [Message(id: "m", from: "jo")], next: Choose(asks: Do, options: [{options_of_a}], silence: (moves: [Leave], to: "z"))),
        "b": (on: "chat", beats: [], next: {}), "c": (on: "chat", beats: [], next: {}), {END}"#,
        choose_to("z"),
        choose_to("z")
    ))
}

fn original() -> Arc<crate::story::Story> {
    two_choices(r#"(id: "accept", moves: [GoAlong], to: "b"), (id: "refuse", moves: [Refuse], to: "c")"#)
}

#[test]
fn the_same_route_gives_the_same_events_to_the_byte() {
    let mut first = Session::begin(original()).expect("rests");
    let m = first.story().line_of_key("a_m").expect("a line");
    first.step(crate::story::Input::Mark(m));
    take(&mut first, &[1, 2]);
    let again = Session::replay(original(), &first.trace()).expect("the same story");
    let bytes = |session: &Session| serde_json::to_vec(session.transcript()).expect("events are data");
    assert_eq!(bytes(&first), bytes(&again));
    assert_eq!(first.state(), again.state());
}

#[test]
fn an_option_inserted_above_changes_no_saved_choice() {
    // ink takes "refuse" here, silently, because it counts.
    let edited = two_choices(
        r#"(id: "wait", moves: [SlowDown], to: "c"), (id: "accept", moves: [GoAlong], to: "b"), (id: "refuse", moves: [Refuse], to: "c")"#,
    );
    let session = Session::replay(edited, &route(&[("a", "accept")])).expect("the answer is still there");
    assert_eq!(session.trace(), route(&[("a", "accept")]));
    assert_eq!(session.rest(), Some(crate::story::state::Rest::Deciding(session.story().choice_of_name(&id("b")).expect("b decides"))));
}

#[test]
fn what_is_gone_is_named() {
    let fails = |story: Arc<crate::story::Story>, trace: &Trace| Session::replay(story, trace).expect_err("does not run").to_string();
    let guarded =
        two_choices(r#"(id: "accept", moves: [GoAlong], when: Is("met", true), to: "b"), (id: "refuse", moves: [Refuse], to: "c")"#);
    let marked = Trace { scenario: id("test"), steps: vec![Step::Marked("a_gone".into())] };
    let other = Trace { scenario: id("another"), steps: vec![] };
    let renamed = two_choices(r#"(id: "say-yes", moves: [GoAlong], to: "b"), (id: "refuse", moves: [Refuse], to: "c")"#);
    let all = [
        fails(renamed, &route(&[("a", "accept"), ("b", "x")])),
        fails(original(), &route(&[("a", "accept"), ("q", "x")])),
        fails(original(), &route(&[("a", "accept"), ("c", "x")])),
        fails(original(), &route(&[("a", "accept"), ("b", "x"), ("b", "x")])),
        fails(guarded, &route(&[("a", "accept")])),
        fails(original(), &marked),
        fails(original(), &other),
    ];
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_trace_is_small_readable_data() {
    let mut session = Session::begin(original()).expect("rests");
    take(&mut session, &[1]);
    let json = serde_json::to_string(&session.trace()).expect("a trace is data");
    assert_eq!(json, r#"{"scenario":"test","steps":[{"Chose":["a","accept"]}]}"#);
    assert_eq!(serde_json::from_str::<Trace>(&json).expect("reads back"), session.trace());
    assert!(matches!(Session::replay(original(), &Trace { scenario: id("x"), steps: vec![] }), Err(ReplayError::OtherScenario { .. })));
}
