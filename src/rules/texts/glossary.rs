//! SL113: a term of the program is called what its language calls it.

use super::{name, paired_parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::words::{Lexicon, Words};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(113),
    name: "a term by another name",
    severity: Severity::Warning,
    explanation: "\
`locales/<language>/glossary.ron` says what the terms of the program are called in a language: each English term, and the words that may stand for it, with * for any ending. Where the English of one of the program’s own texts has the term, the translation has one of these words.

    glossary.ron:  { \"tactic*\": [\"tactique*\"] }
    en:  tactics-title = The tactics
    fr:  tactics-title = Les méthodes        (tactiques, as everywhere else)

Write the term, or add to the list what it is rightly called here. Terms whose word changes with the sentence belong into no glossary. Stories are not looked at: there a word is what somebody says.",
    check: Check::AppLanguage(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let terms: Vec<_> = language.habits.glossary.iter().map(|(term, renderings)| (term, [term.clone()], renderings)).collect();
    let lexicons: Vec<_> =
        terms.iter().map(|(term, list, renderings)| (*term, Lexicon::new(list), Lexicon::new(renderings), renderings)).collect();
    if lexicons.is_empty() {
        return;
    }
    for (outline, part, original) in paired_parts(language) {
        let (ours, theirs) = (Words::of(&part.words), Words::of(&original.words));
        for (term, english, allowed, renderings) in &lexicons {
            if english.find_in(&theirs).is_some() && allowed.find_in(&ours).is_none() {
                let term = term.trim_end_matches('*');
                let message = format!("“{}” has another word for “{term}” than the glossary of {}", name(outline, part), language.tag);
                report.add(outline.place.clone(), message, format!("write one of: {}", renderings.join(", ")));
            }
        }
    }
}
