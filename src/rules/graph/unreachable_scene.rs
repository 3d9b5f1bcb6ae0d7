//! SL020: every scene begins on some way.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(20),
    name: "a scene that never begins",
    severity: Severity::Error,
    explanation: "\
No way through the story comes to this scene, whatever the player answers. Either nothing points to it, or every way there is closed by a condition.

    \"the-attic\": (on: \"home\", beats: [], next: Go(\"noodles\")),   // and no scene says to: \"the-attic\"

Let an answer, a jump or a switch lead to it, or take it out with its texts.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for scene in &explored.properties.unreachable_scenes {
        let name = &scenario.story.scene(*scene).name;
        report.add(
            scenario.scene_place(*scene),
            format!("no way through the story comes to “{name}”"),
            "let something lead to it, or take it out",
        );
    }
}
