//! The debrief as data.

use crate::story::Input;
use crate::story::debrief::Debrief;
use crate::story::debrief::{Entry, Reading};
use crate::story::fixture::{choose_to, line, session, take};

const SCENES: &str = r#"
    "b": (on: "chat", beats: [Message(id: "rushed", from: "mara", label: Tactic("rush"))], next: Go("z")),
    "c": (on: "chat", beats: [Message(id: "waits", from: "jo")], next: Go("z")),
    "z": (on: "chat", beats: [Message(id: "bye", from: "jo")], next: End("end"))"#;

fn scenes() -> String {
    format!(
        r#""a": (on: "chat", beats: [
            Message(id: "noticed", from: "mara", label: Tactic("flood")), Message(id: "missed", from: "mara", on: "feed", label: Tactic("flood")),
            Message(id: "answered", from: "mara", label: Tactic("flood")),
            Message(id: "checked", from: "jo", label: Lookalike("flood")), Message(id: "let-be", from: "jo", label: Lookalike("rush")),
            Message(id: "plain", from: "jo"), Message(id: "plain-marked", from: "jo"), Message(id: "own", from: "me"),
        ], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], says: "chat", to: "b", reply: [Message(id: "reply", from: "mara")]),
            (id: "y", moves: [Refuse], once: true),
            (id: "hidden", moves: [Refuse], when: Is("met", true), to: "z"),
        ], silence: (moves: [Leave], to: "c"))), {SCENES}"#
    )
}

#[test]
fn each_line_is_read_in_its_way_and_nothing_is_counted() {
    let mut session = session(&scenes());
    for key in ["a_noticed", "a_checked", "a_plain-marked"] {
        let line = line(&session, key);
        session.step(Input::Mark(line));
    }
    take(&mut session, &[2, 0]);
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    let read: Vec<String> = debrief
        .conversation
        .iter()
        .map(|entry| match entry {
            Entry::Scene(scene) => format!("scene {}", session.story().scene(*scene).name),
            Entry::Line { line, reading } => format!("{} {reading:?}", session.story().line(*line).key),
            Entry::Answer { choice, option, says } => format!("{} {says:?}", session.story().answer_key(*choice, *option)),
        })
        .collect();
    insta::assert_snapshot!(read.join("\n"));
}

#[test]
fn tactics_that_were_met_quote_her_own_lines_and_the_others_are_named_as_elsewhere() {
    let mut session = session(&scenes());
    take(&mut session, &[0]);
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    let [met] = &debrief.met[..] else { panic!("{:?}", debrief.met) };
    let keys = |lines: &[crate::story::LineId]| lines.iter().map(|line| session.story().line(*line).key.clone()).collect::<Vec<_>>();
    assert_eq!(
        (keys(&met.lines), keys(&met.lookalikes)),
        (vec!["a_noticed".into(), "a_missed".into(), "a_answered".into()], vec!["a_checked".into()])
    );
    assert_eq!(debrief.elsewhere.len(), 1, "rush is in scene b only");
    assert!(matches!(debrief.conversation[2], Entry::Line { reading: Some(Reading::EasyToMiss(_)), .. }));
}

#[test]
fn every_decision_is_a_way_out_and_shows_where_the_other_answers_led() {
    let mut session = session(&scenes());
    take(&mut session, &[2, 1]);
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    let story = session.story();
    let [first, second] = &debrief.ways_out[..] else { panic!("{:?}", debrief.ways_out) };
    let others = |turn: &crate::story::debrief::Turn| -> Vec<String> {
        let name = |other: &crate::story::debrief::OtherWay| {
            let reply: Vec<&str> = other.reply.iter().map(|line| story.line(*line).key.as_str()).collect();
            format!(
                "{} {reply:?} {:?}",
                story.answer(turn.choice, other.option).name,
                other.next.map(|scene| story.scene(scene).name.as_str())
            )
        };
        turn.others.iter().map(name).collect()
    };
    assert_eq!(others(first), [r#"silence [] Some("c")"#, r#"x ["a_reply"] Some("b")"#]);
    assert_eq!(others(second), [r#"silence [] Some("c")"#], "the once-only answer is used up");
    assert!(debrief.turning_points.is_empty(), "the test scenario names none");
    assert_eq!(debrief.questions.len(), 2);
}

#[test]
fn a_route_that_is_still_open_can_be_looked_back_on() {
    let session = session(&format!(r#""a": (on: "chat", beats: [], next: {}), {SCENES}"#, choose_to("b")));
    let debrief = Debrief::of(session.story(), &session.trace()).expect("nothing was taken");
    assert_eq!((debrief.ending, debrief.questions.len(), debrief.ways_out.len()), (None, 0, 0));
}

#[test]
fn lookalikes_are_listed_where_their_tactic_did_not_come() {
    let mut session = session(&scenes());
    take(&mut session, &[0]);
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    let keys = |lines: &[crate::story::LineId]| lines.iter().map(|line| session.story().line(*line).key.clone()).collect::<Vec<_>>();
    let ordinary: Vec<_> = debrief.ordinary.iter().map(|ordinary| keys(&ordinary.lines)).collect();
    assert_eq!(ordinary, [vec!["a_let-be".to_owned()]], "flood was met, rush only looked like it");
}
