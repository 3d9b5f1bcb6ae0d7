//! SL027: from every decision an ending can be reached.

use super::choice_place;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(27),
    name: "a decision without a way to an ending",
    severity: Severity::Error,
    explanation: "\
The story can come to this decision in such a way that no answer, then or later, saying nothing included, leads to an ending any more. Every way must reach a \
debrief, because that is where the learning happens (safeguard 5); here the player would go round for ever. Where several decisions lead only to each other, \
each is named.

    silence: (moves: [Leave], to: \"the-circle\"),   // and every answer in “the-circle” comes back here

Give one of the decisions an answer, or its silence a next scene, that leads on to an ending.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for choice in &explored.properties.trapped {
        let scene = scenario.story.choice_name(*choice);
        report.add(
            choice_place(scenario, *choice),
            format!("from the decision in “{scene}” no ending can be reached, whatever is answered"),
            "let one of its ways lead on to an ending",
        );
    }
}
