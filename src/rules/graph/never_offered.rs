//! SL023: every answer is offered on some way.

use super::{answer_guard_place, choice_place};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(23),
    name: "an answer that is never offered",
    severity: Severity::Error,
    explanation: "\
The decision comes up, but this answer is never among those that can be given: its condition does not hold on any way that leads there. Or the decision itself \
never comes up, though its scene begins: something before it ends the story, or its `fallback` is taken each time. An answer that nobody can give is a way out \
that only seems to be there (safeguard 6).

    (id: \"call-jo\", when: Is(\"has-number\", true), …)   // and the number is only given in a later scene

Set what the condition asks for on some way before, take the condition away, or take the answer out with its texts.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for (choice, option) in &explored.properties.never_offered {
        let (scene, answer) = (scenario.story.choice_name(*choice), &scenario.story.answer(*choice, *option).name);
        report.add(
            answer_guard_place(scenario, *choice, *option),
            format!("the answer “{answer}” in “{scene}” is never offered"),
            "let its condition hold on some way, or take the answer out",
        );
    }
    for choice in &explored.properties.never_asked {
        let scene = scenario.story.choice_name(*choice);
        report.add(
            choice_place(scenario, *choice),
            format!("“{scene}” begins, but its decision never comes up"),
            "let the story come to it, or end the scene in another way",
        );
    }
}
