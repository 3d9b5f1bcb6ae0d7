//! SL064: a translation has the value and the attributes that the reference text has.

use super::{is_term, pairs};
use crate::diagnostic::{Code, Severity};
use crate::language::Outline;
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(64),
    name: "a translation of another shape",
    severity: Severity::Warning,
    explanation: "\
A translation has the same parts as its reference text: a value if that has one, and the same attributes (`.note`, `.feedback`, `.about`). A part that is missing is shown in the reference language; a part too many is never shown.

Attributes of terms are grammar (`.gender`), and each language has its own; they are not compared.

    en:  boat_ask = Where is the boat?
             .note = She asks, and waits.
    ar:  boat_ask = …                       (without .note)

Add what is missing and take out what is too much.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    for (outline, reference) in pairs(language) {
        if is_term(&outline.id) {
            continue;
        }
        for part in without(reference, outline) {
            let message = format!("“{}” has no {}, and the reference text has one", outline.id, spoken(part));
            report.add(outline.place.clone(), message, "translate it from the reference text");
        }
        for part in without(outline, reference) {
            let message = format!("“{}” has a {} that the reference text does not have", outline.id, spoken(part));
            report.add(outline.place.clone(), message, "take it out, or correct its name");
        }
    }
}

/// The parts of one that the other does not have.
fn without<'a>(one: &'a Outline, other: &'a Outline) -> impl Iterator<Item = Option<&'a str>> {
    let attributes = one.parts.iter().map(|part| part.attribute.as_deref());
    attributes.filter(|attribute| !other.parts.iter().any(|part| part.attribute.as_deref() == *attribute))
}

fn spoken(attribute: Option<&str>) -> String {
    attribute.map_or_else(|| "value".to_owned(), |attribute| format!("“.{attribute}”"))
}
