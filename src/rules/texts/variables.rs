//! SL065: a translation uses the variables that the reference text uses.

use super::{is_term, name, pairs, quoted_list};
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(65),
    name: "variables that differ from the reference",
    severity: Severity::Error,
    explanation: "\
A translation uses the same variables as its reference text, in each part. A variable stands for what the program fills in: a name, a number, a time. One that is missing leaves out what the player needs to know; one that the program does not know makes the whole text fall back to the reference language.

Deciding by a variable counts as using it: a form for one may say “one day” without the number.

    en:  day = Day { $number }
    ar:  day = … { $nmuber }

Write the names exactly as in the reference text; the comment above it says what each stands for.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    // A term takes variables for its grammar, and each language has its own.
    for (outline, reference) in pairs(language).into_iter().filter(|(outline, _)| !is_term(&outline.id)) {
        for part in &outline.parts {
            let Some(original) = reference.parts.iter().find(|original| original.attribute == part.attribute) else { continue };
            compare(outline, part, original, report);
        }
    }
}

fn compare(outline: &Outline, part: &Part, original: &Part, report: &mut Report<'_>) {
    let name = name(outline, part);
    let listed = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        let names: Vec<String> = one.difference(other).map(|name| format!("${name}")).collect();
        (!names.is_empty()).then(|| quoted_list(names.iter().map(String::as_str)))
    };
    if let Some(names) = listed(&original.variables, &part.variables) {
        report.add(outline.place.clone(), format!("“{name}” does not use {names}"), "use every variable of the reference text");
    }
    if let Some(names) = listed(&part.variables, &original.variables) {
        let message = format!("“{name}” uses {names}, which the reference text does not have");
        report.add(outline.place.clone(), message, "use the variables of the reference text, spelt as there");
    }
}
