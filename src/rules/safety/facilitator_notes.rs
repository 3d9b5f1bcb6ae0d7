//! SL055: the notes for whoever leads a session say something.

use super::sheet::Sheet;
use crate::diagnostic::{Code, Severity};
use crate::rules::words::count;
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::texts::FACILITATOR;

pub(super) const RULE: Rule = Rule {
    code: Code(55),
    name: "notes that leave the facilitator alone",
    severity: Severity::Error,
    explanation: "\
Whoever leads a session has the notes with the story: aim, timing, ground rules, where to stop, what one may hear, what not to ask, what to do if somebody
tells something, how to close (safeguard 23). A note of fewer than five words is a place holder, and on the day it is missing.

    facilitator-if-somebody-tells = To do.

Write what a substitute teacher would need who has five minutes.",
    check: Check::Language(check),
};

/// The shortest note, in words.
const SHORTEST: usize = 5;

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let sheet = Sheet::of(language);
    for (outline, note) in FACILITATOR.iter().filter_map(|id| sheet.find(id, None)) {
        let length = count(&note.words);
        if length < SHORTEST {
            report.add(
                outline.place.clone(),
                format!("“{}” has {length} words", outline.id),
                "write what somebody needs who leads this for the first time",
            );
        }
    }
}
