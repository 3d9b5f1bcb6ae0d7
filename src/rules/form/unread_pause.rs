//! SL080: a judged pause asks about lines that can have been read.

use crate::diagnostic::{Code, Severity};
use crate::graph::lines::never_read_before;
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(80),
    name: "a judged pause about a line that nobody can have read",
    severity: Severity::Error,
    explanation: "\
A judged pause looks once more at lines that have just been read. A line that comes only after it, or on no way to it, is left out each time, and a
pause without lines is left out whole, so nobody would ever see it.

    Judge(id: \"which\", lines: [\"today\"]), Message(id: \"today\", from: \"mara\", label: Tactic(\"rush\"))

Let the line come before the pause: Message(…), Judge(…).",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for (pause, line) in never_read_before(scenario.story, &explored.quotient) {
        let locus = &scenario.story.loci.pauses[pause.position()];
        report.add(
            (scenario.locate)(locus),
            format!("this pause asks about “{}”, which nobody can have read by then", scenario.story.line(line).key),
            "let the line come before the pause, or ask about another one",
        );
    }
}
