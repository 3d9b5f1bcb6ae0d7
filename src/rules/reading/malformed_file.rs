//! SL002: every file has the form of its kind.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::MALFORMED,
    name: "a file that is not well formed",
    severity: Severity::Error,
    explanation: "\
A scenario is written in RON: every bracket that opens is closed, a comma stands between two things, and only the words of the format are used. Texts are \
written in Fluent: `id = text`, further lines of a text begin with spaces. A slip is an error and is never skipped, because a line that is silently left \
out would be found by a class and not by you.

    Message(id: \"hello\", from: \"jo\" colour: \"red\"),   // no comma before a word that the format does not have

Look at the line and column that the message names, and at what stands just before it. Compare it with a scenario that works.",
    check: Check::WhileReading,
};
