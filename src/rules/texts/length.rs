//! SL072: no translation is much longer than its reference text.

use super::{name, pairs};
use crate::diagnostic::{Code, Severity};
use crate::language::Part;
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(72),
    name: "a translation that is much longer",
    severity: Severity::Warning,
    explanation: "\
A translation is not longer than 1.8 times its reference text, unless the difference is 40 characters or less. Chat messages are short; a long one stops sounding like a person, is harder to read at the age a scenario is meant for, and may not fit where it is shown. Often it explains what the reference leaves open.

    en:  Come along?                            (11 characters)
    …:   Would you perhaps like to come along with all of us on Saturday?

Say it as short as the reference does, or, if the language needs the room, make the reference text say more.",
    check: Check::Texts(check),
};

/// A translation may be longer by this factor, in tenths.
const LONGEST_TENTHS: usize = 18;
/// It may always be longer by this many characters.
const ALWAYS_FINE: usize = 40;

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    for (outline, reference) in pairs(language) {
        for part in &outline.parts {
            let Some(original) = reference.parts.iter().find(|original| original.attribute == part.attribute) else { continue };
            let has_forms = !part.selections.is_empty() || !original.selections.is_empty();
            let (here, there) = (length(part, has_forms), length(original, has_forms));
            if here * 10 > there * LONGEST_TENTHS && here > there + ALWAYS_FINE {
                let message = format!("“{}” has {here} characters, and the reference text has {there}", name(outline, part));
                report.add(outline.place.clone(), message, "say it as short as the reference text does");
            }
        }
    }
}

/// The characters; of forms to select from only the longest counts, because languages have different numbers of them.
fn length(part: &Part, has_forms: bool) -> usize {
    let lines = part.words.lines().map(|line| line.chars().count());
    if has_forms { lines.max().unwrap_or(0) } else { part.words.chars().count() }
}
