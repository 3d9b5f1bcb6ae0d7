//! What format 2 adds: judged pauses, lines that are taken back, the class track.

use crate::story::debrief::Debrief;
use crate::story::fixture::{choose_to, line, scenario, script, session, tactics, take};
use crate::story::{Event, Input, LineId, Refusal, ReplayError, Session, Story, Verdict, compile, trace::Step};
use std::sync::Arc;

const END: &str = r#""z": (on: "chat", beats: [Message(id: "bye", from: "jo")], next: End("end"))"#;

/// A pause about one line, then one about three, of which one is read on one way only.
fn scenes() -> String {
    format!(
        r#""a": (on: "chat", beats: [
            Message(id: "now", from: "mara", label: Tactic("rush"), repaired_by: ["b_sorry"]), Judge(id: "one", lines: ["now"])],
            next: Choose(asks: Do, options: [
                (id: "x", moves: [Ask], to: "b", reply: [Message(id: "maybe", from: "mara", label: Unclear)]),
                (id: "y", moves: [Refuse], to: "b"),
            ], silence: (moves: [Leave], to: "b"))),
        "b": (on: "chat", beats: [
            Message(id: "sorry", from: "mara"), Message(id: "noon", from: "jo", label: Lookalike("rush")),
            Judge(id: "three", lines: ["noon", "a_maybe", "c_later"]), Judge(id: "none", lines: ["c_later"])],
            next: {}),
        "c": (on: "chat", beats: [Message(id: "later", from: "jo", label: Lookalike("rush"))], next: Go("z")), {END}"#,
        choose_to("c")
    )
}

fn second(scenes: &str) -> String {
    scenario(scenes).replace("format: 1", "format: 2")
}

fn story(text: &str) -> Arc<Story> {
    Arc::new(compile(&script(text), &tactics()).unwrap_or_else(|faults| panic!("{faults:#?}")))
}

fn faults(text: &str) -> String {
    let faults = compile(&script(text), &tactics()).expect_err("is broken");
    faults.iter().map(|fault| format!("{} {}; {}\n", fault.code, fault.message, fault.help)).collect()
}

/// The lines of each pause that was told of.
fn pauses(session: &Session) -> Vec<Vec<LineId>> {
    let asked =
        session.transcript().iter().filter_map(|event| if let Event::Judging { lines, .. } = event { Some(lines.clone()) } else { None });
    asked.collect()
}

#[test]
fn a_pause_asks_about_what_was_read_and_is_left_out_where_that_is_nothing() {
    let mut session = Session::begin(story(&second(&scenes()))).unwrap();
    let [now, noon, maybe] = ["a_now", "b_noon", "a_maybe"].map(|key| line(&session, key));
    assert_eq!(pauses(&session), [vec![now]]);
    let mut other = session.clone();
    take(&mut session, &[1]);
    assert_eq!(pauses(&session), [vec![now], vec![noon, maybe]]);
    take(&mut other, &[2]);
    assert_eq!(pauses(&other), [vec![now], vec![noon]]);
}

#[test]
fn what_is_said_of_a_line_is_kept_in_the_trace_and_decides_nothing() {
    let mut session = Session::begin(story(&second(&scenes()))).unwrap();
    let [now, noon] = ["a_now", "b_noon"].map(|key| line(&session, key));
    let before = session.state().cloned();
    assert_eq!(session.step(Input::Judge(noon, Verdict::Fine)), [Event::Refused { reason: Refusal::NotAsked }]);
    session.step(Input::Judge(now, Verdict::Fine));
    assert_eq!(session.step(Input::Judge(now, Verdict::Unclear)), [Event::Judged { line: now, verdict: Verdict::Unclear }]);
    assert_eq!((session.verdict(now), session.state().cloned()), (Some(Verdict::Unclear), before));
    take(&mut session, &[1]);
    let mut again = Session::replay(Arc::clone(session.story()), &session.trace()).unwrap();
    assert_eq!((again.verdict(now), again.trace()), (Some(Verdict::Unclear), session.trace()));
    again.step(Input::Judge(noon, Verdict::Presses));
    again.step(Input::Back);
    assert_eq!((again.verdict(now), again.verdict(noon)), (Some(Verdict::Unclear), None), "what was not asked about any more is forgotten");
    let mut early = session.trace();
    early.steps.insert(0, Step::Judged("b_noon".into(), Verdict::Fine));
    let refused = Session::replay(Arc::clone(session.story()), &early).expect_err("was not asked yet");
    assert_eq!(refused, ReplayError::NotAsked { step: 1, line: "b_noon".into() });
    session.step(Input::Leave);
    assert_eq!(session.verdict(now), None);
}

#[test]
fn a_file_of_format_1_plays_and_may_use_nothing_of_format_2() {
    assert!(session(&format!(r#""a": (on: "chat", beats: [], next: {}), {END}"#, choose_to("z"))).rest().is_some());
    let text = scenario(&scenes())
        .replace(r#""jo": (part: Friend)"#, r#""jo": (part: Friend, known: false)"#)
        .replace("talk_to: [Family])", r#"talk_to: [Family], turned: ["a_now"], helped: [("a", "x")])"#)
        .replace("endings:", r#"class_track: (route: [("a", "x")], votes: ["a"], ends: "end"), endings:"#);
    insta::assert_snapshot!(faults(&text));
    assert!(compile(&script(&text.replace("format: 1", "format: 2")), &tactics()).is_ok());
}

#[test]
fn lines_and_votes_that_are_named_must_be_there_and_have_something_to_say() {
    let text = second(&scenes())
        .replace(r#"lines: ["now"]"#, r#"lines: ["nwo"]"#)
        .replace(r#"repaired_by: ["b_sorry"]"#, r#"repaired_by: ["sorry"]"#)
        .replace(r#"lines: ["c_later"]"#, r#"lines: ["sorry", "noon", "a_maybe", "c_later"]"#)
        .replace("label: Unclear", r#"label: Unclear, repaired_by: ["b_sorry"]"#)
        .replace("talk_to: [Family])", r#"talk_to: [Family], turned: ["now"], helped: [("a", "none")])"#)
        .replace("endings:", r#"class_track: (route: [("a", "x")], votes: ["b"], ends: "end"), endings:"#);
    insta::assert_snapshot!(faults(&text));
}

#[test]
fn the_class_track_is_followed_vote_by_vote_and_left_by_another_answer() {
    let track = r#"class_track: (route: [("a", "x"), ("b", "silence")], votes: ["b"], ends: "end"), endings:"#;
    let story = story(&second(&scenes()).replace("endings:", track));
    let mut session = Session::begin(Arc::clone(&story)).unwrap();
    let mut votes = Vec::new();
    while let Some(turn) = story.track_turn(&session.trace()) {
        let other = session.offered().into_iter().find(|option| *option != turn.takes).unwrap();
        let mut elsewhere = session.clone();
        elsewhere.step(Input::Choose(other));
        assert_eq!(story.track_turn(&elsewhere.trace()), None);
        votes.push(turn.is_vote);
        let now = line(&session, "a_now");
        session.step(Input::Judge(now, Verdict::Presses));
        session.step(Input::Choose(turn.takes));
    }
    assert_eq!(votes, [false, true]);
}

#[test]
fn what_is_taken_back_in_one_line_is_said_beside_the_first_of_them() {
    let text = second(&format!(
        r#""a": (on: "chat", beats: [
            Message(id: "one", from: "jo", label: Tactic("rush"), repaired_by: ["sorry"]),
            Message(id: "two", from: "jo", label: Tactic("flood"), repaired_by: ["sorry"]),
            Message(id: "sorry", from: "jo")], next: {}), {END}"#,
        choose_to("z")
    ));
    let mut session = Session::begin(story(&text)).unwrap();
    take(&mut session, &[1]);
    let story = Arc::clone(session.story());
    let debrief = Debrief::of(&story, &session.trace()).unwrap();
    let [one, two, sorry] = ["a_one", "a_two", "a_sorry"].map(|key| line(&session, key));
    assert_eq!([one, two, sorry].map(|line| debrief.taken_back(&story, line)), [Some(sorry), Some(sorry), None]);
    assert_eq!([one, two, sorry].map(|line| debrief.is_first_taken_back(&story, line)), [true, false, false]);
}

/// The first screen on a way with these lines, of which hers come as they are given, and a friend's sorry after them.
fn first_look(beats: &str) -> (Option<String>, Option<(String, &'static str)>, Option<String>) {
    let text = second(&format!(
        r#""a": (on: "chat", beats: [{beats}], next: {}),
        "b": (on: "chat", beats: [Message(id: "sorry", from: "jo")], next: Go("z")), {END}"#,
        choose_to("b")
    ));
    let mut session = Session::begin(story(&text)).unwrap();
    take(&mut session, &[1]);
    let story = session.story();
    let first = Debrief::of(story, &session.trace()).unwrap().first;
    let key = |line: LineId| story.line(line).key.clone();
    (first.turned.map(key), first.pressing.map(|row| (key(row.line), row.pressing_heading())), first.fine.map(|row| key(row.line)))
}

const FRIEND: &str = r#"Message(id: "friend", from: "jo", on: "feed", label: Tactic("rush"), repaired_by: ["b_sorry"])"#;
const EARLY: &str = r#"Message(id: "early", from: "mara", on: "feed", label: Tactic("flood"))"#;
const LATE: &str = r#"Message(id: "late", from: "mara", on: "feed", label: Tactic("flood"))"#;

#[test]
fn what_was_done_to_her_is_never_told_by_lines_alone_that_friends_took_back() {
    let of = |lines: &[&str]| first_look(&lines.join(","));
    let named = |key: &str| Some(key.to_owned());
    // Beside a line that stood comes a friend’s, under a heading that says what became of it.
    let (turned, pressing, _) = of(&[FRIEND, EARLY, LATE]);
    assert_eq!((turned, pressing), (named("a_late"), Some(("a_friend".to_owned(), "first-pressing-taken-back"))));
    // Beside a friend’s that was taken back comes one that stood, and not another of a friend.
    let before = FRIEND.replace("friend", "before");
    let (turned, pressing, _) = of(&[&before, EARLY, LATE, FRIEND]);
    assert_eq!((turned, pressing), (named("a_friend"), Some(("a_early".to_owned(), "first-pressing-passed"))));
}

#[test]
fn a_fine_line_of_a_recruiter_is_the_example_only_where_nobody_else_said_one() {
    let recruiters = r#"Message(id: "kind", from: "mara", on: "feed", label: Lookalike("flood"))"#;
    let friends = r#"Message(id: "kinder", from: "jo", on: "feed", label: Lookalike("flood"))"#;
    assert_eq!(first_look(&[recruiters, friends].join(",")).2.as_deref(), Some("a_kinder"));
    assert_eq!(first_look(recruiters).2.as_deref(), Some("a_kind"));
}
