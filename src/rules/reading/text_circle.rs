//! SL010: no text contains itself.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::TEXT_CIRCLE,
    name: "texts in a circle",
    severity: Severity::Error,
    explanation: "\
A text can take in another with { -name } or { other-text }. If that one takes in the first again, directly or by way of a third, there is no end to it and \
nothing can be shown.

    -jo = the friend of { -mara }
    -mara = not the friend of { -jo }

Write the words of one of them out.",
    check: Check::WhileReading,
};
