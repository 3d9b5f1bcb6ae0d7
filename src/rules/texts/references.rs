//! SL066: whatever a text refers to exists in its language.

use super::{by_id, is_term, name, parts};
use crate::diagnostic::{Code, Severity};
use crate::language::{Arguments, Outline, Part, Selection};
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

What is handed to a term is a form that the term has: otherwise it falls back to another without a word.

    -mara = { $case ->
       *[nom] Mara
        [dat] Mara’ya
     }
    boat_give = { -mara(case: \"dta\") } …            (the form is dat)

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
        handed(&known, outline, part, report);
    }
}

/// Names what is handed to a term that does not choose by it, or has no such form.
fn handed(known: &HashMap<&str, &Outline>, outline: &Outline, part: &Part, report: &mut Report<'_>) {
    for (term, argument, value) in &part.handed {
        let Some(target) = known.get(term.as_str()) else { continue };
        let selections = target.parts.iter().filter(|part| part.attribute.is_none()).flat_map(|part| &part.selections);
        let by_it: Vec<&Selection> = selections.filter(|selection| selection.variable.as_deref() == Some(argument)).collect();
        if by_it.iter().any(|selection| selection.keys.contains(value)) {
            continue;
        }
        let (message, help) = if let Some(selection) = by_it.first() {
            let forms = selection.keys.join(", ");
            (
                format!("“{}” asks “{term}” for the form “{value}”, which it does not have", name(outline, part)),
                format!("its forms are {forms}"),
            )
        } else {
            let message = format!("“{}” hands “{term}” a “{argument}”, and it chooses nothing by that", name(outline, part));
            (message, format!("take it out, or write the term with {{ ${argument} -> … }}"))
        };
        report.add(outline.place.clone(), message, help);
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
