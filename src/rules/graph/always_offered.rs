//! SL024: an answer with a condition is sometimes not offered.

use super::answer_guard_place;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(24),
    name: "a condition that closes no answer",
    severity: Severity::Warning,
    explanation: "\
This answer has a condition, and whenever its decision comes up the condition holds. So the condition does nothing. Often it asks for something that every way \
there has already set, or the way on which it would not hold was taken out.

    (id: \"ask-again\", when: Seen(\"the-post\"), …)   // and the story begins with “the-post”

Take the condition away, or ask for what really differs.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for (choice, option) in &explored.properties.always_offered {
        let (scene, answer) = (scenario.story.choice_name(*choice), &scenario.story.answer(*choice, *option).name);
        report.add(
            answer_guard_place(scenario, *choice, *option),
            format!("the answer “{answer}” in “{scene}” has a condition and is offered each time"),
            "take the condition away, or ask for what differs from way to way",
        );
    }
}
