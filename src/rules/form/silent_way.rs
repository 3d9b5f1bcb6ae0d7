//! SL086: whoever always steps away has a story too.

use super::is_story;
use crate::diagnostic::{Code, Severity};
use crate::graph::lines::silent_length;
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(86),
    name: "a silent way that is much shorter or longer than the middle one",
    severity: Severity::Warning,
    explanation: "\
Some of those whom a story is for say nothing, at every decision. Their way has to be as rich as the others, or it teaches that only those who speak are
told a story (safeguard 7). So the way of silence has as many messages as the middle way, within 30 %.

    silence: (moves: [Leave], to: \"the-end\")      // at the first decision

Let something happen to her who steps away: somebody writes, asks, waits.",
    check: Check::Graph(check),
};

/// How far it may be from the middle way, as a share of that.
const TOLERANCE: f64 = 0.3;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let Ok(ways) = &explored.routes.all else { return };
    let Some(silent) = silent_length(scenario.story, &explored.quotient).filter(|_| is_story(explored)) else { return };
    let middle = ways.messages.median;
    if (f64::from(silent) - f64::from(middle)).abs() > TOLERANCE * f64::from(middle) {
        report.add(
            scenario.field_place("start"),
            format!("whoever always steps away has {silent} messages, and the middle way has {middle}"),
            "let as much happen on the way of silence as on the others, within 30 %",
        );
    }
}
