//! SL028: at every decision some answer leads on.

use super::choice_place;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(28),
    name: "nothing left but silence",
    severity: Severity::Error,
    explanation: "\
The story can come to this decision in such a way that only saying nothing leads on: the answers that can be given come back to it for ever, or those that led \
on could be taken once and are used up. Stepping away must always be possible, but it must be a decision and not the only door (safeguard 8).

    options: [
        (id: \"ask\", moves: [Ask], once: true),   // without `to` the story comes back to this choice
        (id: \"wait\", moves: [SlowDown]),
    ],

Give an answer that can always be taken a next scene with `to`.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for choice in &explored.properties.run_dry {
        let scene = scenario.story.choice_name(*choice);
        report.add(
            choice_place(scenario, *choice),
            format!("in “{scene}” it can come about that only saying nothing leads on"),
            "let an answer that can always be taken lead on with `to`",
        );
    }
}
