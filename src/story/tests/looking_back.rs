//! The debrief as data.

use crate::story::debrief::Debrief;
use crate::story::debrief::{Entry, Reading};
use crate::story::fixture::{choose_to, line, session, take};
use crate::story::{Input, LineId, Session};

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
    let keys = |lines: &[LineId]| lines.iter().map(|line| session.story().line(*line).key.clone()).collect::<Vec<_>>();
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
    let keys = |lines: &[LineId]| lines.iter().map(|line| session.story().line(*line).key.clone()).collect::<Vec<_>>();
    let ordinary: Vec<_> = debrief.ordinary.iter().map(|ordinary| keys(&ordinary.lines)).collect();
    assert_eq!(ordinary, [vec!["a_let-be".to_owned()]], "flood was met, rush only looked like it");
}

/// A story whose lines press in this order; the doubles stand on her way, or on another one.
fn pressing(on_her_way: &str, lines: &[&str], elsewhere: &str) -> Session {
    let press = lines.iter().enumerate().map(|(at, tactic)| format!(r#"Message(id: "p{at}", from: "mara", label: Tactic("{tactic}"))"#));
    let beats = press.chain([on_her_way.to_owned()]).collect::<Vec<_>>().join(",");
    let mut session = session(&format!(
        r#""a": (on: "chat", beats: [{beats}], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], to: "z"), (id: "y", moves: [Refuse], to: "b"),
        ], silence: (moves: [Leave], to: "z"))),
        "b": (on: "chat", beats: [{elsewhere}], next: Go("z")),
        "z": (on: "chat", beats: [Message(id: "bye", from: "jo")], next: End("end"))"#
    ));
    take(&mut session, &[1]);
    session
}

fn double(id: &str, of: &str) -> String {
    format!(r#"Message(id: "{id}", from: "jo", label: Lookalike("{of}"))"#)
}

/// Each moment as its line, its double, and whether she met that.
fn moments(session: &Session) -> Vec<(String, String, bool)> {
    let key = |line: LineId| session.story().line(line).key.clone();
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    debrief.moments.iter().map(|moment| (key(moment.line), key(moment.double), moment.is_met)).collect()
}

#[test]
fn a_moment_comes_from_early_middle_and_late_and_another_tactic_comes_first() {
    let fine = [double("one", "flood"), double("two", "flood")].join(",");
    let session = pressing(&fine, &["flood", "flood", "flood", "rush", "flood", "flood"], &double("calm", "rush"));
    // The last that pressed turned it: it stands on the first screen already. The first went past her, and stands there too.
    let expected = [("a_p1", "a_one", true), ("a_p3", "b_calm", false), ("a_p4", "a_two", true)];
    assert_eq!(moments(&session), expected.map(|(line, double, met)| (line.to_owned(), double.to_owned(), met)));
}

#[test]
fn no_double_stands_beside_two_lines_and_without_one_there_is_no_moment() {
    let session = pressing(&double("one", "flood"), &["flood", "rush", "flood", "flood"], "");
    let found = moments(&session);
    assert_eq!(found.iter().map(|(_, double, _)| double.as_str()).collect::<Vec<_>>(), ["a_one"]);
}

#[test]
fn chapters_are_days_and_together_they_are_all_of_it() {
    let scene = |name: &str, day: &str, next: &str| format!(r#""{name}": (on: "chat",{day} beats: [], next: {next})"#);
    let scenes = [
        scene("s1", "", r#"Go("s2")"#),
        scene("s2", "day: 2,", r#"Go("s3")"#),
        scene("s3", "", r#"Go("s4")"#),
        scene("s4", "day: 4,", r#"Go("s5")"#),
        scene("s5", "day: 4,", r#"End("end")"#),
    ];
    let first = r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [
        (id: "x", moves: [Ask], to: "s1"), (id: "y", moves: [Refuse], to: "s1")], silence: (moves: [Leave], to: "s1")))"#;
    let mut session = session(&format!("{first}, {}", scenes.join(",")));
    take(&mut session, &[1]);
    let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
    let found: Vec<_> = debrief.chapters.iter().map(|chapter| (chapter.day, chapter.entries.clone())).collect();
    assert_eq!(found, [(None, 0..3), (Some(2), 3..5), (Some(4), 5..7)]);
}
