//! SL066: whatever a text refers to exists in its language.

use super::{by_id, is_term, name, parts};
use crate::diagnostic::{Code, Severity};
use crate::language::{Arguments, Outline, Part};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::HashMap;

pub(super) const RULE: Rule = Rule {
    code: Code(66),
    name: "a reference to something that does not exist",
    severity: Severity::Error,
    explanation: "\
A text can refer to another (`{ hello }`), to a term (`{ -mara }`), to an attribute (`{ -mara.gender -> … }`). Each must exist in the same language: a text never mixes two languages, so when one piece is missing the whole text comes from the reference language.

The one function is NUMBER; its options are minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits and maximumSignificantDigits (0 to 20), and type, style, currency, currencyDisplay and useGrouping. Another is found while the file is read (SL004, SL005).

A scenario’s texts may also refer to the app’s own messages.

    boat_ask = { -maar } asks about the boat.       (the term is -mara)

Correct the name, or write the missing text.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let known = by_id(language.outlines);
    for (outline, part) in parts(language) {
        let name = name(outline, part);
        for (id, attribute) in &part.references {
            let attribute = attribute.as_deref();
            if is_there(language, &known, id, attribute) || (is_term(id) && is_whole(language, outline, part)) {
                continue;
            }
            let target = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            let message = format!("“{name}” refers to “{target}”, which does not exist in {}", language.tag);
            report.add(outline.place.clone(), message, "correct the name, or write what is missing");
        }
    }
}

pub(super) fn is_there(language: &Language<'_>, known: &HashMap<&str, &Outline>, id: &str, attribute: Option<&str>) -> bool {
    match known.get(id) {
        Some(outline) => outline.parts.iter().any(|part| part.attribute.as_deref() == attribute),
        None => language.texts.has(id, attribute),
    }
}

/// Whether a text can be formatted without gaps: then a term that is not in these files is one of the app’s. A selection shows only one variant, so
/// it proves nothing.
fn is_whole(language: &Language<'_>, outline: &Outline, part: &Part) -> bool {
    let mut arguments = Arguments::new();
    for variable in &part.variables {
        arguments.set(variable.clone(), "");
    }
    part.selections.is_empty() && language.texts.find(&outline.id, part.attribute.as_deref(), Some(&arguments)).is_some()
}
