//! SL062: a translation has no text that the reference does not have.

use super::{is_term, reference_of, referred_to};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(62),
    name: "an obsolete text",
    severity: Severity::Warning,
    explanation: "\
A translation has no text that the reference language does not have. Such a text is left over from an earlier version, or its id has a slip of the pen, and then the real one is missing. Nobody ever sees it, and somebody will translate, review and print it.

A translation may have terms of its own (`-mara-of = …`) as long as its texts use them.

    en:  boat_ask = Where is the boat?
    ar:  boat_aks = …

Correct the id or take the text out.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let Some(reference) = reference_of(language) else { return };
    let used = referred_to(language.outlines);
    for outline in language.outlines {
        let id = outline.id.as_str();
        let is_own_term = is_term(id) && used.contains(id);
        if !reference.contains_key(id) && !is_own_term {
            report.add(outline.place.clone(), format!("the reference language has no “{id}”"), "correct the id, or take this text out");
        }
    }
}
