//! SL076: a translation is not the reference text again.

use super::{is_term, name, pairs, primary};
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part, REFERENCE};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(76),
    name: "a translation that is the reference text",
    severity: Severity::Warning,
    explanation: "\
A translation says in its own language what the reference text says. Where both are the same, word for word, nobody has translated it yet, and blessing it (`text --bless`) hides
that from SL071. Names, numbers and short words may be the same: a text counts from two words of four letters or more, one of them without a capital.

    en:  boat_ask = Where is the boat?
    fr:  boat_ask = Where is the boat?

Translate it, or take it out: then the reference text is shown, and `second-look text` lists it as missing.",
    check: Check::Texts(check),
};

/// From so many copied texts on, one finding says it for the whole file.
const MANY: usize = 10;
/// A word counts from so many letters on.
const LONG: usize = 4;
/// A text counts from so many such words on.
const WORDS: usize = 2;

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    // Another English is mostly the same.
    if primary(language) == REFERENCE {
        return;
    }
    let pairs = pairs(language);
    let copied: Vec<(&Outline, &Part)> = pairs
        .iter()
        .flat_map(|(outline, reference)| {
            let is_copied = |part: &&Part| {
                let original = reference.parts.iter().find(|original| original.attribute == part.attribute);
                says_something(&part.words) && original.is_some_and(|original| original.words == part.words)
            };
            outline.parts.iter().filter(is_copied).map(|part| (*outline, part))
        })
        .filter(|(outline, part)| !is_term(&outline.id) || part.attribute.is_none())
        .collect();
    if copied.len() >= MANY {
        let first = copied.iter().map(|(outline, part)| name(outline, part)).next().unwrap_or_default();
        let message = format!("{} texts of {} are word for word the reference texts, beginning with “{first}”", copied.len(), language.tag);
        report.add(copied[0].0.place.clone(), message, "translate them, or take them out: then the reference texts are shown");
        return;
    }
    for (outline, part) in copied {
        let message = format!("“{}” is word for word the reference text", name(outline, part));
        report.add(outline.place.clone(), message, "translate it, or take it out: then the reference text is shown");
    }
}

/// Whether a text has words that are other words in another language.
fn says_something(words: &str) -> bool {
    let long: Vec<&str> = words.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= LONG).collect();
    long.len() >= WORDS && long.iter().any(|word| word.starts_with(char::is_lowercase))
}
