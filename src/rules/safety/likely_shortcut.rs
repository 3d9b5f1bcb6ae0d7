//! SL101: no outward thing alone tells what presses from what is fine, in a story with few such lines or of format 1.

use super::shortcut::judge;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(101),
    name: "a shortcut that may give the answer away",
    severity: Severity::Warning,
    explanation: "\
The same as SL100, for stories of format 1 and for those with fewer than twenty lines that press or only look like it: with so few lines a guess may
come far by chance. With fewer than four of each nothing is said.

    Message(id: \"a\", from: \"mara\", label: Tactic(\"rush\")), … Message(id: \"h\", from: \"jo\", label: Lookalike(\"rush\"))       // always mara, never jo

Let people of her own press, and take it back; let strangers be fine; let a recruiter say what anybody says.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    judge(scenario, explored, report, false);
}
