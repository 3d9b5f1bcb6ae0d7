//! SL009: every golden route runs as it is written.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::GOLDEN_ROUTE,
    name: "a golden route that does not run",
    severity: Severity::Error,
    explanation: "\
A golden route is a way through the story that must stay possible: its answers are taken one after another, and it must reach the ending that it names. \
So a change somewhere else cannot quietly break the way that a facilitator has prepared or that a test group has read.

    golden: { \"homely\": (route: [(\"the-post\", \"walk\")], ends: \"the-boathouse\") },   // the story is not over after one answer

If the story is right, correct the route; if the route is right, look at the scene that changed.",
    check: Check::WhileReading,
};
