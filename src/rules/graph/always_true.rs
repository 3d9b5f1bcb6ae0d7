//! SL026: every condition sometimes does not hold.

use super::guard_scene;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(26),
    name: "a condition that always holds",
    severity: Severity::Warning,
    explanation: "\
Each time the story comes to this condition, it holds. So it decides nothing, and what stands in its `otherwise`, or after it in a switch, never happens. Often \
the way on which it would not hold was taken out, or the condition asks for the wrong thing.

    If(when: Seen(\"the-post\"), then: [ … ], otherwise: [ … ]),   // and the story begins with “the-post”

Keep what it guards and take the condition away, or ask for what really differs.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for guard in &explored.properties.always_true {
        let Some(scene) = guard_scene(scenario, *guard) else { continue };
        report.add(
            scenario.guard_place(*guard),
            format!("this condition in “{scene}” always holds"),
            "take the condition away and keep what it guards, or ask for what differs from way to way",
        );
    }
}
