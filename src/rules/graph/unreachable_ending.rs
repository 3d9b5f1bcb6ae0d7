//! SL022: every ending is reached on some way.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::Locus;

pub(super) const RULE: Rule = Rule {
    code: Code(22),
    name: "an ending that is never reached",
    severity: Severity::Error,
    explanation: "\
No way through the story comes to this ending. Its debrief would be written, translated and prepared for a talk that never takes place. Either no scene says \
End(…) with its name, or no way comes to the scenes that do.

    endings: { \"in-time\": (…), \"by-chance\": (…) },   // and no scene says: next: End(\"by-chance\")

Let a scene end there, or take the ending out with its texts.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for ending in &explored.properties.unreachable_endings {
        let name = &scenario.story.ending(*ending).name;
        let place = (scenario.locate)(&Locus::default().field("endings").key(ending.position()));
        report.add(place, format!("no way through the story reaches the ending “{name}”"), "let a scene end there, or take it out");
    }
}
