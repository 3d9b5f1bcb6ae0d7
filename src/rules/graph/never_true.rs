//! SL025: every condition holds on some way.

use super::guard_scene;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(25),
    name: "a condition that never holds",
    severity: Severity::Error,
    explanation: "\
The story comes to this condition, and whatever was answered before, it does not hold. What it guards never happens. Either its parts contradict each other, or \
what it asks for is only set later, or not at all.

    when: All([Is(\"met\", true), Is(\"met\", false)]),   // nothing is both

Correct the condition, set what it asks for on some way before, or take it out with what it guards.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for guard in &explored.properties.never_true {
        let Some(scene) = guard_scene(scenario, *guard) else { continue };
        report.add(
            scenario.guard_place(*guard),
            format!("this condition in “{scene}” never holds"),
            "set what it asks for on some way before, or take it out with what it guards",
        );
    }
}
