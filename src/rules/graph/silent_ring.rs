//! SL030: whoever says nothing, again and again, comes to an ending.

use super::choice_place;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(30),
    name: "silence that never ends",
    severity: Severity::Error,
    explanation: "\
Saying nothing at this decision, and at each that follows, comes back to it for ever. Stepping away is possible at every decision, and it must lead somewhere: \
whoever only ever steps away reaches an ending and a debrief like everybody else (safeguards 5 and 6).

    \"evening\": (…, next: Choose(…, silence: (moves: [Leave], to: \"night\"))),
    \"night\": (…, next: Choose(…, silence: (moves: [Leave], to: \"evening\"))),

Let the silence of one of these decisions lead on to a scene nearer to an ending.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for choice in &explored.properties.no_way_out {
        let scene = scenario.story.choice_name(*choice);
        report.add(
            choice_place(scenario, *choice),
            format!("saying nothing in “{scene}”, again and again, never comes to an ending"),
            "let silence lead on to a scene nearer to an ending",
        );
    }
}
