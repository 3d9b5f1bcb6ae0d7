//! What exploration proves about small stories whose answer is known.

use crate::graph::{explore, export, minimise, properties, routes};
use crate::story::fixture::{choose_to, story, tactics};

const END: &str = r#""z": (on: "chat", beats: [], next: End("end"))"#;

#[test]
fn ways_are_counted_and_measured() {
    // Three answers, then three answers: nine ways. Going along costs one message more.
    let scenes = format!(
        r#""a": (on: "chat", beats: [Message(id: "m", from: "jo"), Narration(id: "n")], next: Choose(asks: Do, options: [
            (id: "x", moves: [GoAlong], says: "chat", to: "b"), (id: "y", moves: [Tell], to: "b"),
        ], silence: (moves: [Leave], to: "b"))),
        "b": (on: "chat", beats: [Message(id: "t", from: "mara", label: Tactic("rush"), when: Chosen("a", "x"))], next: {}), {END}"#,
        choose_to("z")
    );
    let story = story(&scenes);
    let graph = explore(&story, 100).expect("is small");
    let quotient = minimise(&graph);
    // The start, b after x (the tactic is shown on the way there, so nothing differs afterwards), and z.
    assert_eq!((graph.len(), quotient.states.len()), (5, 3));
    let routes = routes(&story, &quotient);
    let ways = routes.all.expect("has no loop");
    assert_eq!((ways.count.to_string().as_str(), ways.messages.shortest, ways.messages.median, ways.messages.longest), ("9", 1, 1, 3));
    assert_eq!((ways.safe.expect("has some").longest, ways.risky.expect("has some").shortest), (1, 3));
    assert_eq!((ways.tactics, ways.labels.len()), (Some((0, 1)), 1));
    assert!((ways.labels[0].1 - 1.0 / 3.0).abs() < 1e-9);
    assert_eq!(routes.tactics[0].1.steps.len(), 1, "the shortest way to the tactic is its one answer");
}

#[test]
fn loops_are_reported_and_shortest_ways_still_told() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], to: "a"), (id: "y", moves: [Ask], to: "z")], silence: (moves: [Leave], to: "z"))), {END}"#
    );
    let story = story(&scenes);
    let quotient = minimise(&explore(&story, 100).expect("is small"));
    let routes = routes(&story, &quotient);
    let loops = routes.all.expect_err("goes round");
    assert_eq!(loops.iter().map(|scene| story.scene(*scene).name.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(routes.endings[0].shortest.steps.len(), 1);
}

#[test]
fn traps_and_dead_things_are_found() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [
            Message(id: "never", from: "jo", when: All([Is("mood", "glad"), Is("mood", "cross")])),
            Message(id: "always", from: "jo", when: Is("met", false)),
        ], next: Choose(asks: Do, options: [
            (id: "in", moves: [Ask], to: "trap"), (id: "out", moves: [Tell], to: "z"), (id: "no", moves: [Ask], when: AtLeast("nerve", 1), to: "z"),
            (id: "yes", moves: [Ask], when: AtMost("nerve", 1), to: "z"),
        ], silence: (moves: [Leave], to: "trap"))),
        "trap": (on: "chat", beats: [], next: {}), "attic": (on: "chat", beats: [], next: End("other")), {END}"#,
        choose_to("trap")
    );
    let story = story(&scenes);
    let graph = explore(&story, 100).expect("is small");
    let found = properties(&graph);
    let scene = |id: &crate::story::SceneId| story.scene(*id).name.as_str();
    let choice = |id: &crate::story::ChoiceId| story.choice_name(*id).as_str();
    assert_eq!(found.unreachable_scenes.iter().map(scene).collect::<Vec<_>>(), ["attic"]);
    assert_eq!(found.unreachable_endings.len(), 1);
    assert_eq!(found.unreachable_lines.iter().map(|line| story.line(*line).key.as_str()).collect::<Vec<_>>(), ["a_never"]);
    assert_eq!((found.never_true.len(), found.always_true.len()), (1, 1));
    assert_eq!(found.never_offered.len() + found.always_offered.len(), 2);
    assert_eq!(found.trapped.iter().map(choice).collect::<Vec<_>>(), ["trap"]);
    assert!(found.no_way_out.is_empty(), "what is trapped is said once");
    assert_eq!(found.help_out_of_reach.iter().map(choice).collect::<Vec<_>>(), ["trap"]);
}

#[test]
fn too_many_states_are_refused_with_the_variables_that_multiply() {
    let levels: String = (0..12).map(|n| format!("\"l{n}\": (max: 20),")).collect();
    let adds: String = (0..12).map(|n| format!("(id: \"o{n}\", moves: [Ask], effects: [Add(\"l{n}\", 1)], to: \"s{}\"),", n / 3)).collect();
    let adds: Vec<&str> = adds.split_inclusive("),").collect();
    let scenes: String = (0..4)
        .map(|n| {
            let options = adds[n * 3..n * 3 + 3].concat();
            format!("\"s{n}\": (on: \"chat\", beats: [], next: Choose(asks: Do, options: [{options}], silence: (moves: [Leave], to: \"s{}\"))),", (n + 1) % 4)
        })
        .collect();
    let text = crate::story::fixture::scenario(&format!("{scenes} {END}"))
        .replace("\"nerve\": (max: 3)", &levels)
        .replace("start: \"a\"", "start: \"s0\"");
    let story = std::sync::Arc::new(crate::story::compile(&crate::story::fixture::script(&text), &tactics()).expect("is sound"));
    let error = explore(&story, 20_000).err().expect("is too large");
    assert!(error.waiting > 0 && error.multipliers[0].starts_with('l'), "{error}");
}

#[test]
fn the_export_is_json_of_the_documented_form() {
    let scenes = format!(
        r#""a": (on: "feed", beats: [Post(id: "p", from: "mara", at: "18:00", label: Tactic("rush")), Comment(id: "c", under: "p", from: "jo"), Typing(from: "jo"), Pause], next: {}), {END}"#,
        choose_to("z")
    );
    let story = story(&scenes);
    let quotient = minimise(&explore(&story, 100).expect("is small"));
    let tactics = tactics();
    insta::assert_snapshot!(serde_json::to_string_pretty(&export(&story, &tactics, &quotient)).expect("is data"));
}
