//! SL082: the class track runs as written.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::Session;
use crate::story::state::Rest;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule {
    code: Code(82),
    name: "a class track that leaves the story",
    severity: Severity::Error,
    explanation: "\
The class track is one way that a whole room takes together, so every answer on it must be offered where it stands, and its last one must lead to the
ending that it names. It is replayed by each check, as golden routes are.

    class_track: (route: [(\"the-scarf\", \"run-away\")], votes: [\"the-scarf\"], ends: \"warm-again\")      // and there is no such answer

Write the way as it is played: one (scene, answer) pair for each decision, from the first to the ending.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    let Some(track) = story.class_track() else { return };
    let (message, help) = match Session::replay(Arc::clone(story), &track.route).map(|session| session.rest()) {
        Ok(Some(Rest::Over(ending))) if story.ending(ending).name == track.ends => return,
        Ok(Some(Rest::Over(ending))) => {
            (format!("the class track reaches “{}” and not “{}”", story.ending(ending).name, track.ends), "correct the route or its `ends`")
        }
        Ok(_) => ("the class track comes to no ending".to_owned(), "go on with its route to an ending"),
        Err(error) => (format!("the class track does not run: {error}"), "correct the route, or the scene that changed"),
    };
    report.add(scenario.field_place("class_track"), message, help);
}
