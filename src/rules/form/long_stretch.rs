//! SL085: nobody only reads for long.

use super::is_story;
use crate::diagnostic::{Code, Severity};
use crate::graph::lines::longest_stretch;
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(85),
    name: "a long stretch without anything to do",
    severity: Severity::Warning,
    explanation: "\
Who only reads stops reading. Between two decisions or judged pauses, and from the last one to the end, there are nine messages at most on any way.
Narration is not counted. A decision may be small: a reply of one word is one.

    beats: [ …fourteen messages… ], next: Choose(…)

Let her answer in the middle, or let a judged pause look at a line that has just been read.",
    check: Check::Graph(check),
};

/// The most messages in a row.
const MOST: u32 = 9;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if !is_story(explored) {
        return;
    }
    if let Some(stretch) = longest_stretch(scenario.story, &explored.quotient).filter(|stretch| stretch.messages > MOST) {
        report.add(
            scenario.scene_place(stretch.scene),
            format!("up to here {} messages come in a row without anything to do", stretch.messages),
            format!("let her decide something, or put a judged pause in, so that there are {MOST} at most"),
        );
    }
}
