//! What format 2 has for stories with many ways: one answer to go on, six, going back; time that goes by; lines that vary.

use crate::story::fixture::{choose_to, scenario, script, shown, tactics, take};
use crate::story::{Event, Session, Story, compile};
use std::sync::Arc;

const END: &str = r#""z": (on: "chat", beats: [], next: End("end"))"#;

fn second(scenes: &str) -> String {
    scenario(scenes).replace("format: 1", "format: 2")
}

fn story(scenes: &str) -> Arc<Story> {
    Arc::new(compile(&script(&second(scenes)), &tactics()).unwrap_or_else(|faults| panic!("{faults:#?}")))
}

fn session(scenes: &str) -> Session {
    Session::begin(story(scenes)).expect("comes to rest")
}

fn faults(text: &str) -> String {
    let faults = compile(&script(text), &tactics()).expect_err("is broken");
    faults.iter().map(|fault| format!("{} {}; {}\n", fault.code, fault.message, fault.help)).collect()
}

fn offered(session: &Session) -> usize {
    match session.transcript().last() {
        Some(Event::Offered { options, .. }) => options.len(),
        other => panic!("nothing is offered: {other:?}"),
    }
}

/// One answer, and silence beside it.
fn go_on(to: &str) -> String {
    format!(r#"Choose(asks: Do, options: [(id: "on", moves: [Ask], to: "{to}")], silence: (moves: [Leave], to: "{to}"))"#)
}

#[test]
fn one_answer_goes_on_and_six_can_all_be_taken() {
    let six: String = (1..=6).map(|n| format!(r#"(id: "o{n}", moves: [Ask], says: "chat", to: "c"), "#)).collect();
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: {}),
        "b": (on: "chat", beats: [], next: Choose(asks: Say, options: [{six}], silence: (moves: [Leave], to: "c"))),
        "c": (on: "chat", beats: [Message(id: "six", from: "jo", when: Chosen("b", "o6"))], next: Go("z")), {END}"#,
        go_on("b")
    );
    let mut session = session(&scenes);
    assert_eq!(offered(&session), 1);
    take(&mut session, &[1]);
    assert_eq!(offered(&session), 6);
    take(&mut session, &[6]);
    assert_eq!(shown(&session), ["c_six"]);
}

/// A topic that can be asked about in two places, and left to where it was asked.
#[test]
fn an_answer_goes_back_to_where_the_topic_was_asked_about() {
    let ask = |own: &str, to: &str| {
        format!(
            r#""{own}": (on: "chat", beats: [], next: Choose(asks: Say, options: [
                (id: "ask", moves: [Ask], once: true, reply: [Visit("topic")]), (id: "on", moves: [Refuse], to: "{to}")], silence: (moves: [Leave], to: "{to}")))"#
        )
    };
    let scenes = format!(
        r#"{}, {},
        "topic": (on: "chat", beats: [Message(id: "well", from: "jo")], next: Choose(asks: Say, options: [
            (id: "more", moves: [Ask], once: true, reply: [Message(id: "longer", from: "jo")]), (id: "enough", moves: [Ask], back: true)],
            silence: (moves: [SlowDown], back: true))), {END}"#,
        ask("a", "b"),
        ask("b", "z")
    );
    let mut session = session(&scenes);
    // Asks; more; enough, and is where she asked, with that answer gone.
    take(&mut session, &[1, 1, 2]);
    assert_eq!((shown(&session).join(" "), offered(&session)), ("topic_well topic_longer".to_owned(), 1));
    // Goes on, asks again elsewhere, and says nothing: back there.
    take(&mut session, &[2, 1, 0]);
    assert_eq!(offered(&session), 1);
    let story = Arc::clone(session.story());
    let Some(Event::Offered { choice, .. }) = session.transcript().last() else { panic!("somebody decides") };
    assert_eq!(story.choice_name(*choice).as_str(), "b");
}

#[test]
fn a_line_that_varies_is_shown_once_and_told_what_holds() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], effects: [Set("met", true), Set("mood", "glad")], to: "b"), (id: "y", moves: [Ask], to: "b")],
            silence: (moves: [Leave], to: "z"))),
        "b": (on: "chat", beats: [Message(id: "m", from: "jo", varies: "met"), Message(id: "n", from: "jo", varies: "mood", when: Is("met", true)),
            Narration(id: "over")], next: Go("z")), {END}"#
    );
    let after = |answer| {
        let mut session = session(&scenes);
        take(&mut session, &[answer]);
        shown(&session)
    };
    assert_eq!(after(1), ["b_m?met=true", "b_n?mood=glad", "b_over"]);
    assert_eq!(after(2), ["b_m?met=false", "b_over"]);
    let needs: Vec<String> = story(&scenes).texts().into_iter().map(|need| need.id).filter(|id| id.starts_with("b_")).collect();
    assert_eq!(needs.iter().filter(|id| *id == "b_m").count(), 1, "one text, whatever it is told: {needs:?}");
}

#[test]
fn what_takes_back_or_turned_the_story_may_vary() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Message(id: "now", from: "mara", label: Tactic("rush"), repaired_by: ["sorry"]),
            Message(id: "sorry", from: "mara", varies: "met")], next: {}), {END}"#,
        go_on("z")
    );
    let story = story(&scenes);
    assert_eq!(story.lines()[0].repaired_by.len(), 2, "either of them takes it back");
}

#[test]
fn time_goes_by_and_somebody_writes_for_long() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Later(id: "two-hours"), Typing(from: "jo", lasts: 8), Typing(from: "jo")], next: {}), {END}"#,
        go_on("z")
    );
    let session = session(&scenes);
    let writes: Vec<_> =
        session.transcript().iter().filter_map(|event| if let Event::Typing { lasts, .. } = event { Some(*lasts) } else { None }).collect();
    assert_eq!((shown(&session), writes), (vec!["a_two-hours".to_owned()], vec![Some(8), None]));
    assert!(!session.story().can_be_marked(session.story().line_of_key("a_two-hours").expect("is a line")));
}

#[test]
fn answers_that_lead_nowhere_or_two_ways_at_once() {
    let many: String = (1..=7).map(|n| format!(r#"(id: "o{n}", moves: [Ask], to: "z"), "#)).collect();
    let scenes = format!(
        r#""a": (on: "chat", beats: [Visit("d")], next: Choose(asks: Do, options: [{many}], silence: (moves: [Leave]))),
        "b": (on: "chat", beats: [], next: Choose(asks: Do, options: [], silence: (moves: [Leave], to: "z", back: true))),
        "d": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], to: "z", back: true)], silence: (moves: [Leave], back: true))),
        {END}"#
    );
    insta::assert_snapshot!(faults(&second(&scenes)));
}

#[test]
fn an_answer_returns_only_from_where_somebody_came() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], back: true)], silence: (moves: [Leave], to: "z"))), {END}"#
    );
    insta::assert_snapshot!(faults(&second(&scenes)));
}

#[test]
fn what_a_text_varies_by_and_how_long_somebody_writes_has_its_bounds() {
    let scenes = format!(
        r#""a": (on: "feed", beats: [Message(id: "m", from: "jo", varies: "nerve"), Message(id: "n", from: "jo", varies: "mod"),
            Post(id: "p", from: "jo", varies: "met", label: Tactic("rush")), Comment(id: "c", under: "p", from: "jo"), Judge(id: "j", lines: ["p"]),
            Typing(from: "jo", lasts: 16), Typing(from: "jo", lasts: 0), Later(id: "l", label: Tactic("rush"))], next: {}), {END}"#,
        choose_to("z")
    );
    insta::assert_snapshot!(faults(&second(&scenes)));
}

#[test]
fn nothing_of_it_belongs_to_format_1() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Visit("d"), Later(id: "l"), Message(id: "m", from: "jo", varies: "met"), Typing(from: "jo", lasts: 2)], next: {}),
        "d": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], back: true), (id: "y", moves: [Ask], to: "e")], silence: (moves: [Leave], to: "e"))),
        "e": (on: "chat", beats: [], next: Return), {END}"#,
        go_on("z")
    );
    insta::assert_snapshot!(faults(&scenario(&scenes)));
}
