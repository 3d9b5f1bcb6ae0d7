//! SL063: the story needs every text that is written for it.

use super::{is_term, referred_to};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::texts::{BACKGROUND, NOT_SEEN};
use std::collections::HashMap;

pub(super) const RULE: Rule = Rule {
    code: Code(63),
    name: "a text that nothing needs",
    severity: Severity::Warning,
    explanation: "\
Every text of a scenario is shown somewhere: its id follows from a scene, a line, an answer, a person, a place or an ending, or another text refers to it. The same holds for each attribute: a `.note` belongs to a line with a label, a `.feedback` to an answer.

A text that nothing needs is never shown, yet every translator translates it. Often its id has a slip of the pen.

    kitchen_mum-2 = Have you eaten?         (and the scene “kitchen” has no line “mum-2”)

Correct the id, or take the text out in every language.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    // Translations are held to the reference by another rule; only where there is none are they held to the story.
    if !language.is_reference && !language.reference.is_empty() {
        return;
    }
    let needs = scenario.story.texts();
    let needs: HashMap<&str, &[&str]> = needs.iter().map(|need| (need.id.as_str(), need.attributes)).collect();
    let used = referred_to(language.outlines);
    for outline in language.outlines {
        let id = outline.id.as_str();
        let Some(attributes) = needs.get(id) else {
            if !used.contains(id) && ![BACKGROUND, NOT_SEEN].contains(&id) {
                let what = if is_term(id) { "no text refers to" } else { "the story does not need" };
                report.add(outline.place.clone(), format!("{what} “{id}”"), "correct the id, or take this text out in every language");
            }
            continue;
        };
        let extra = outline.parts.iter().filter_map(|part| part.attribute.as_deref());
        for attribute in extra.filter(|attribute| !attributes.contains(attribute) && !used.contains(id)) {
            let message = format!("the story does not need “{id}.{attribute}”");
            report.add(outline.place.clone(), message, "take the attribute out in every language, or give the line what needs it");
        }
    }
}
