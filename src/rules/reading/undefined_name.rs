//! SL004: every name that is used is the name of something.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::UNDEFINED,
    name: "a name that nothing has",
    severity: Severity::Error,
    explanation: "\
A scenario points to things by name: to scenes, people, channels, variables, endings, answers and tactics. Each of these names must be declared. Most of \
the time the name is misspelt, and the message says which one is near.

    flags: [\"met\"],
    when: Is(\"mett\", true),   // no variable has this name

Correct the name, or declare the thing that it should name.",
    check: Check::WhileReading,
};
