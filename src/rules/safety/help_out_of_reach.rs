//! SL044: from every decision help can still be reached.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::tables::Label;

pub(super) const RULE: Rule = Rule {
    code: Code(44),
    name: "help out of reach",
    severity: Severity::Error,
    explanation: "\
Late help is still help. Whatever she has answered so far, at every decision there is a way to tell somebody, at once or later in the story (safeguard 6).
“Tell” is a kind of move; saying nothing can be one too. All ways are followed, so this also finds the one combination of answers that leaves her alone.
A story without any line labelled Tactic is left out: nothing is done to her there, and nobody has to be told.

    options: [(id: \"yes\", moves: [GoAlong], to: \"the-end\"), (id: \"no\", moves: [Refuse], to: \"the-end\")]     // the last decision, and nobody to tell

Add an answer with moves: [Tell], or let one of the answers lead to a decision that has one.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if !scenario.story.lines().iter().any(|line| matches!(line.label, Some(Label::Tactic(_)))) {
        return;
    }
    for choice in &explored.properties.help_out_of_reach {
        let name = scenario.story.choice_name(*choice);
        report.add(
            scenario.scene_place(scenario.story.choice(*choice).scene),
            format!("from the decision in “{name}” no help can be reached any more on some way, there or later"),
            "give it, or a decision after it, an answer with moves: [Tell]",
        );
    }
}
