//! SL006: every decision offers two to four answers, and something in any case.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::CHOICE_SHAPE,
    name: "a choice of the wrong shape",
    severity: Severity::Error,
    explanation: "\
A decision has two to four answers besides saying nothing, and each of them, saying nothing too, names one or two kinds of move. If each answer has a \
condition (`when`) or can be taken only once (`once`), there may be nothing left to offer: then the decision needs a `fallback`, the scene that comes instead.

    options: [(id: \"ask\", moves: [Ask], to: \"later\")],   // one answer is no decision

Add or join answers. Where all answers have conditions, leave one without, or add `fallback: \"a-scene\"`.",
    check: Check::WhileReading,
};
