//! SL061: a translation has every text that the reference has.

use super::{by_id, is_term, reference_of};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::HashSet;

pub(super) const RULE: Rule = Rule {
    code: Code(61),
    name: "a text that is missing in a translation",
    severity: Severity::Warning,
    explanation: "\
Every text of the reference language has a translation. Where one is missing, the player suddenly reads the reference language, in the middle of a conversation.

Names that texts show (`-mara = Mara`) belong to it. A term that no reference text shows, because texts only ask for its grammar, need not be there.

    en:  boat_ask = Where is the boat?
    ar:                                     (nothing)

`second-look text SCENARIO --locale LANGUAGE` writes everything that is missing into a file to be filled in.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    if reference_of(language).is_none() {
        return;
    }
    let here = by_id(language.outlines);
    let references = language.reference.iter().flat_map(|outline| &outline.parts).flat_map(|part| &part.references);
    let shown: HashSet<&str> = references.filter(|(_, attribute)| attribute.is_none()).map(|(id, _)| id.as_str()).collect();
    for outline in language.reference {
        let id = outline.id.as_str();
        if !here.contains_key(id) && (!is_term(id) || shown.contains(id)) {
            report.add(language.start(), format!("“{id}” is missing in {}", language.tag), "translate it from the reference text");
        }
    }
}
