//! SL076: a translation is not the reference text again.

use super::{name, pairs, primary};
use crate::diagnostic::{Code, Severity};
use crate::language::{Names, Outline, Part, REFERENCE};
use crate::rules::{Check, Language, Report, Rule};
use crate::story::text_id;

pub(super) const RULE: Rule = Rule {
    code: Code(76),
    name: "a translation that is the reference text",
    severity: Severity::Warning,
    explanation: "\
A translation says in its own language what the reference text says. Where both have the same words, or the translation is empty, nobody has translated it yet. Names, numbers and signs do not
count, and neither does grammar below a term. `second-look text` lists such a text as missing, and `--bless` leaves it alone.

    en:  boat_ask = Where is the boat?
    fr:  boat_ask = Where is the boat?

A text of up to three words that is the same in both languages has the comment `# @same` above it:

    # @same
    pause = Pause

Translate it, or take it out: then the reference text is shown, and `second-look text` lists it as missing.",
    check: Check::Texts(check),
};

/// From so many copied texts on, one finding says it for the whole file.
const MANY: usize = 10;

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    // Another English is mostly the same.
    if primary(language) == REFERENCE {
        return;
    }
    let names = Names::of(language.reference, text_id::is_cast);
    let pairs = pairs(language);
    let copied: Vec<(&Outline, &Part)> = pairs
        .iter()
        .flat_map(|(outline, reference)| names.untranslated(outline, reference).into_iter().map(|part| (*outline, part)))
        .collect();
    if copied.len() >= MANY {
        let first = copied.iter().map(|(outline, part)| name(outline, part)).next().unwrap_or_default();
        let message =
            format!("{} texts of {} are the reference texts again, or empty, beginning with “{first}”", copied.len(), language.tag);
        report.add_many(copied.len(), copied[0].0.place.clone(), message, HELP);
        return;
    }
    for (outline, part) in copied {
        let what = if part.words.trim().is_empty() { "is empty" } else { "is the reference text again" };
        report.add(outline.place.clone(), format!("“{}” {what}", name(outline, part)), HELP);
    }
}

const HELP: &str = "translate it, or take it out: then the reference text is shown. A short text that is the same in both languages has `# @same` above it";
