//! SL003: no two things have one name.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::DUPLICATE,
    name: "two things with one name",
    severity: Severity::Error,
    explanation: "\
A name stands for one thing: one scene, one member of the cast, one variable, one line or answer of a scene, one text of a language, one attribute of a text. Saved ways and texts \
find things by their names, and of two with one name only one would ever be found. In a scene “title” and “silence” are taken.

    Message(id: \"hello\", from: \"jo\"),
    Message(id: \"hello\", from: \"mara\"),   // both would say the same text

Give one of the two another name, in the scenario and in the texts of every language.",
    check: Check::WhileReading,
};
