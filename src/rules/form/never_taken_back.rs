//! SL081: what is said to be taken back is taken back, later, on every way.

use crate::diagnostic::{Code, Severity};
use crate::graph::lines::never_taken_back;
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(81),
    name: "a line that is taken back too early or never",
    severity: Severity::Error,
    explanation: "\
People whom she likes press too, and take it back: that is the difference which the debrief points to. A line with repaired_by promises that one of the
lines named there comes after it on every way that meets it. Exploration looks at all of them.

    Message(id: \"sorry\", from: \"jo\"), Message(id: \"after-all\", from: \"jo\", label: Tactic(\"guilt\"), repaired_by: [\"sorry\"])     // sorry comes first

Let it be taken back later, in a scene that every way from there comes to; or name several lines, one for each way.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for line in never_taken_back(scenario.story, &explored.quotient) {
        report.add(
            scenario.line_place(line),
            format!("on some way “{}” is met and not taken back after that", scenario.story.line(line).key),
            "let one of the lines in its repaired_by come later on every way, or name one more of them",
        );
    }
}
