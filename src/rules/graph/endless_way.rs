//! SL032: after every answer the story comes to rest.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(32),
    name: "a way that goes on and on",
    severity: Severity::Error,
    explanation: "\
After this answer the story jumps from scene to scene and never comes to a decision or an ending. Unlike the rings of SL008, this one hangs on conditions: a \
switch, a detour or a `fallback` leads back each time, because nothing in the ring changes what it asks for.

    \"waiting\": (…, next: Switch(cases: [(when: Is(\"rang\", true), to: \"call\")], otherwise: \"waiting\")),   // nothing here lets it ring

Change what the condition asks for within the ring, or let the ring pass through a decision.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    const HELP: &str = "let the scenes after it come to a decision or an ending";
    if explored.properties.endless_from_start {
        report.add(scenario.field_place("start"), "from its start the story jumps on and on without a decision or an ending", HELP);
    }
    for (choice, option) in &explored.properties.endless {
        let (scene, answer) = (scenario.story.choice_name(*choice), &scenario.story.answer(*choice, *option).name);
        let message = format!("after the answer “{answer}” in “{scene}” the story can jump on and on without a decision or an ending");
        report.add(scenario.answer_place(*choice, *option), message, HELP);
    }
}
