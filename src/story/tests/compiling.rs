//! Every way in which a script can be wrong, as its author is told.

use crate::story::compile;
use crate::story::fixture::{choose_to, faults, scenario, script, tactics, try_story};

const END: &str = r#""z": (on: "chat", beats: [], next: End("end"))"#;

#[test]
fn names_that_nothing_has() {
    let scenes = format!(
        r#""a": (on: "chta", beats: [
            Message(id: "m", from: "joe", on: "fed", label: Tactic("flod"), when: Is("meet", true)),
            Comment(id: "c", under: "nothing", from: "jo"),
            Visit("nowhere"),
            If(when: Any([Seen("y"), Chosen("a", "w"), Chosen("z", "x")]), then: []),
        ], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], says: "chatt", to: "zz"), (id: "y", moves: [Ask], to: "z")],
            silence: (moves: [Leave], to: "far-away"))), {END}"#
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn names_used_twice() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Narration(id: "x"), Narration(id: "n"), Message(id: "n", from: "jo"), Narration(id: "title")], next: {}), {END}, {END}"#,
        choose_to("z")
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn values_that_a_variable_cannot_hold() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Do([Set("met", 1), Set("mood", "sad"), Set("nerve", 4), Add("nerve", 9), Raise("mood", 1), Set("nerve", true)]),
            Message(id: "m", from: "jo", when: AtLeast("met", 1))], next: {}), {END}"#,
        choose_to("z")
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn choices_of_the_wrong_shape() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [], to: "b")], silence: (moves: [Leave, Ask, Tell], to: "b"))),
        "b": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], when: Is("met", true), to: "z"), (id: "y", moves: [Ask], once: true, to: "z")],
            silence: (moves: [Leave], to: "z"))), {END}"#
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn detours_that_visit_themselves_and_returns_from_nowhere() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Visit("d")], next: {}),
        "d": (on: "chat", beats: [], next: Go("e")), "e": (on: "chat", beats: [Visit("d")], next: Return),
        "f": (on: "chat", beats: [], next: Return), {END}"#,
        choose_to("f")
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn jumps_that_never_end() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Go("b")), "b": (on: "chat", beats: [], next: Go("c")), "c": (on: "chat", beats: [], next: Go("b")), {END}"#
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn lines_where_they_cannot_stand() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Post(id: "p", from: "jo"), Page(id: "q"), Rule(id: "r", on: "feed"), Narration(id: "n", label: Tactic("rush")),
            Message(id: "m", from: "me", label: Lookalike("rush"))], next: {}), {END}"#,
        choose_to("z")
    );
    insta::assert_snapshot!(faults(&scenes));
}

#[test]
fn a_frame_that_cannot_be() {
    let text = scenario(&format!(r#""a": (on: "chat", beats: [], next: {}), {END}"#, choose_to("z")))
        .replace("format: 1", "format: 3")
        .replace("age: 14", "age: 4")
        .replace("minutes: 5", "minutes: 0")
        .replace("content: [Flattery]", "content: []")
        .replace("(max: 3)", "(max: 0)")
        .replace("part: Friend", "part: Player")
        .replace(r#"["calm", "cross", "glad"]"#, r#"["calm", "calm"]"#)
        .replace(r#"questions: ["q", "r"], talk_to: [Family]"#, "questions: [], talk_to: []");
    let faults = compile(&script(&text), &tactics()).expect_err("is broken");
    insta::assert_snapshot!(faults.iter().map(|f| format!("{} {}; {}\n", f.code, f.message, f.help)).collect::<String>());
}

#[test]
fn a_hundred_thousand_faults_are_cut_short() {
    let beats: String = (0..5_000).map(|n| format!(r#"Message(id: "m{n}", from: "nobody"),"#)).collect();
    let scenes = format!(r#""a": (on: "chat", beats: [{beats}], next: {}), {END}"#, choose_to("z"));
    assert_eq!(try_story(&scenes).expect_err("is broken").len(), 200);
}

#[test]
fn long_chains_of_scenes_do_not_exhaust_the_stack() {
    let chain: String = (0..20_000).map(|n| format!(r#""s{n}": (on: "chat", beats: [Visit("d")], next: Go("s{}")),"#, n + 1)).collect();
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Go("s0")), {chain} "s20000": (on: "chat", beats: [], next: Go("z")),
        "d": (on: "chat", beats: [], next: Return), {END}"#
    );
    assert!(try_story(&scenes).is_ok());
}
