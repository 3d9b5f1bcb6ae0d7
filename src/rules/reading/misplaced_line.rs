//! SL012: every line stands where such a line can stand.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::MISPLACED,
    name: "a line where it cannot stand",
    severity: Severity::Error,
    explanation: "\
Posts stand in a feed or on a site, pages and rules on a site. Labels are for what others say to the player: not for narration, which is what a camera sees, \
and not for her own lines. The player is the one member of the cast with part: Player, so that nobody ever plays a recruiter (safeguard 1). A turning point is \
a scene with a decision.

    Narration(id: \"rain\", label: Tactic(\"rush\")),   // rain hurries nobody

Move the line to a channel of the right kind, make it a line of another kind, or take the label away.",
    check: Check::WhileReading,
};
