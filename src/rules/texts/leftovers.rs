//! SL116: no words of another language are left in a translation.

use super::{name, pairs, primary};
use crate::diagnostic::{Code, Severity};
use crate::language::REFERENCE;
use crate::rules::words::{Lexicon, Words};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(116),
    name: "words of another language",
    severity: Severity::Warning,
    explanation: "\
A text that is half translated has small words of English in it, such as “the” and “you”; a text written by somebody with a near language in mind has words of that one. `locales/en/leftovers.ron` has English words, and `leftovers.ron` of a language those of its
neighbours, each list with how many of them one text may have.

    leftovers.ron:  [(of: \"Brazilian Portuguese\", most: 0, words: [\"você\", \"celular\"])]
    pt-PT:  boat_ask = Onde você está?        (Onde estás?)

Names and titles that stay in English are fine as long as a text has no more such words than its list allows.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    if primary(language) == REFERENCE {
        return;
    }
    let lists: Vec<_> = language.habits.leftovers.iter().map(|list| (list, Lexicon::new(&list.words))).collect();
    for (outline, part) in pairs(language).into_iter().flat_map(|(outline, _)| outline.parts.iter().map(move |part| (outline, part))) {
        let words = Words::of(&part.words);
        for (list, lexicon) in &lists {
            let count = lexicon.count_in(&words);
            if count > list.most {
                let first = lexicon.find_in(&words).unwrap_or_default();
                let message = format!("“{}” has {count} words of {}, beginning with “{first}”", name(outline, part), list.of);
                report.add(outline.place.clone(), message, "translate them");
            }
        }
    }
}
