//! SL114: nobody is spoken to as nobody of her speaks to her.

use super::spoken::{Speech, speeches};
use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::words::Lexicon;
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(114),
    name: "a form of address that these two do not use",
    severity: Severity::Warning,
    explanation: "\
Many languages have more than one word for “you”. `locales/<language>/address.ron` says which words people do not use to each other, by the parts that they have in their story, where one speaks to one.

    address.ron:  (never: [(between: [Player, Friend, Recruiter], words: [\"vous\", \"votre\", \"vos\"])])
    fr:  a friend → the player:  Vous venez demain ?        (Tu viens demain ?)

What is said in a group, or can be read by everybody, is not looked at: there the same word is for many.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let rules: Vec<_> = language.habits.address.never.iter().map(|never| (&never.between, Lexicon::new(&never.words))).collect();
    if rules.is_empty() {
        return;
    }
    let speeches = speeches(scenario.story);
    for (outline, part) in parts(language).filter(|(_, part)| part.attribute.is_none()) {
        let Some(Speech { from, to }) = speeches.get(&outline.id) else { continue };
        let [to] = to.as_slice() else { continue };
        let both = [from, to].map(|persona| scenario.story.persona(*persona).part);
        for (between, lexicon) in &rules {
            if both.iter().all(|part| between.contains(part))
                && let Some(word) = lexicon.find(&part.words)
            {
                let message = format!("“{}” is said by one to one, and has “{word}”", name(outline, part));
                report.add(outline.place.clone(), message, "write the form in which these two speak to each other");
            }
        }
    }
}
