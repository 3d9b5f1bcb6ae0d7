//! SL051: every tactic card has all its parts.

use crate::diagnostic::{Code, Severity};
use crate::language::Outline;
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(51),
    name: "a tactic card that lacks a part",
    severity: Severity::Error,
    explanation: "\
The debrief says of each tactic what it is, why it works on anybody, the sign, three things that help, when the same thing is fine, and that it is not her
fault (safeguard 13). A card without “when it is fine” teaches fear; one without “not your fault” leaves somebody alone with shame. And it says what to ask
of any line that does it and of any that only looks like it, side by side: a question, because no sentence about one story is true of all.

    tactic-rush = The rush
        .short = You must decide now, with no time to ask anybody.

In tactics.ftl every message has .short .why .sign .apart .helps-1 .helps-2 .helps-3 .fine and .fault.",
    check: Check::AppLanguage(check),
};

/// The parts of a card, beside its name.
pub(super) const PARTS: [&str; 9] = ["short", "why", "sign", "apart", "helps-1", "helps-2", "helps-3", "fine", "fault"];

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    for card in language.outlines.iter().filter(|outline| is_card(outline)) {
        let has = |wanted: &str| card.parts.iter().any(|part| part.attribute.as_deref() == Some(wanted) && !part.words.trim().is_empty());
        let missing: Vec<String> = PARTS.iter().filter(|part| !has(part)).map(|part| format!(".{part}")).collect();
        if !missing.is_empty() {
            report.add(
                card.place.clone(),
                format!("the tactic card “{}” lacks {}", card.id, missing.join(" ")),
                "write these parts, indented, below it",
            );
        }
    }
}

/// The app's own texts have ids of that beginning too; the cards stand in a file of their own.
fn is_card(outline: &Outline) -> bool {
    let file = outline.place.file.rsplit('/').next().unwrap_or_default();
    file == "tactics.ftl" && outline.id.starts_with("tactic-")
}
