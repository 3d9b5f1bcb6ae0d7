//! SL008: scenes that go on to each other come to a decision or an ending.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::ENDLESS_JUMP,
    name: "scenes that go on and on",
    severity: Severity::Error,
    explanation: "\
Scenes that go straight on with `Go` must come to a decision, a switch or an ending at last. A ring of them would play for ever, with nobody able to answer \
or to step away.

    \"evening\": (on: \"home\", beats: [], next: Go(\"night\")),
    \"night\": (on: \"home\", beats: [], next: Go(\"evening\")),

End one of the scenes with `Choose(…)`, `Switch(…)` or `End(…)`. Rings that hang on conditions are found by SL032.",
    check: Check::WhileReading,
};
