//! SL110: no text chooses by a gap that a page fills.

use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::language::filled_by_pages;
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(110),
    name: "a text that chooses by what a page fills in",
    severity: Severity::Error,
    explanation: "\
Some of the app’s texts have gaps that the script of an exported page fills, such as the day and the month of `calendar-day`. The page has the text once, with signs in place of the gaps, so a text that chooses between forms by one of these always has the form marked with *.

    calendar-day = { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
     }

Write one form that fits whatever is filled in.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    if !language.has_app() {
        return;
    }
    for (outline, part) in parts(language).filter(|(_, part)| part.attribute.is_none()) {
        let Some((_, gaps)) = filled_by_pages().find(|(id, _)| *id == outline.id) else { continue };
        let variables = part.selections.iter().filter_map(|selection| selection.variable.as_deref());
        if let Some(gap) = variables.into_iter().find(|variable| gaps.contains(variable)) {
            let message = format!("“{}” chooses a form by ${gap}, which a page fills in after the form was chosen", name(outline, part));
            report.add(outline.place.clone(), message, "write one form that fits whatever is filled in");
        }
    }
}
