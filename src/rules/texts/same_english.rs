//! SL118: what is the same in the reference language is the same in a translation, if it is short and said by the same person to the same one.

use super::pairs;
use super::spoken::speeches;
use crate::diagnostic::{Code, Severity};
use crate::rules::words::Words;
use crate::rules::{Check, Language, Report, Rule, Scenario};
use std::collections::HashMap;

pub(super) const RULE: Rule = Rule {
    code: Code(118),
    name: "one English text and two translations",
    severity: Severity::Warning,
    explanation: "\
Somebody who says “Okay.” twice to the same person says the same word twice, unless there is a reason. What is said, and has up to three words in English, is the same in a translation wherever the same person says it to the same people.

    en:  boat_yes = Okay.            car_yes = Okay.
    fr:  boat_yes = D’accord.        car_yes = Ça marche.

Choose one of the two. If both are right, the English wants two words as well.",
    check: Check::Language(check),
};

/// Longer texts that are the same are meant to be noticed, or are not the same.
const MOST_WORDS: usize = 3;

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let speeches = speeches(scenario.story);
    let mut seen = HashMap::new();
    for (outline, reference) in pairs(language) {
        let value =
            |parts: &[crate::language::Part]| parts.iter().find(|part| part.attribute.is_none()).map(|part| part.words.trim().to_owned());
        let (Some(speech), Some(ours), Some(theirs)) = (speeches.get(&outline.id), value(&outline.parts), value(&reference.parts)) else {
            continue;
        };
        if theirs.contains("{}") || Words::of(&theirs).iter().count() > MOST_WORDS {
            continue;
        }
        let (first, said) = seen.entry((theirs.clone(), speech)).or_insert((&outline.id, ours.clone()));
        if *said != ours {
            let message = format!("“{}” and “{first}” are both “{theirs}” in English, and “{ours}” and “{said}” here", outline.id);
            report.add(outline.place.clone(), message, "choose one of the two");
        }
    }
}
