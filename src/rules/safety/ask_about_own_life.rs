//! SL054: nothing asks about the player's own life.

use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part};
use crate::rules::subject::{name, parts};
use crate::rules::words::Lexicon;
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(54),
    name: "a question about the player’s own life",
    severity: Severity::Error,
    explanation: "\
The talk is about invented people (safeguards 19 and 20). “Has this ever happened to you?” in front of a class makes somebody tell too much or lie, and
makes a suspect of whoever is silent. So no question, turning point or feedback asks about the player's own life.

    question-own = Have you ever had a secret like that?

Ask about the story: “What made Hana keep it?” Who wants to tell something of her own can do so later, to somebody chosen. The beginnings looked for are
in vocabulary.ron of each language, under own_life.",
    check: Check::Language(check),
};

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let own_life = Lexicon::new(&language.vocabulary.own_life);
    let is_asked = |outline: &Outline, part: &Part| {
        outline.id.starts_with("question-") || outline.id.starts_with("turning-") || part.attribute.as_deref() == Some("feedback")
    };
    for (outline, part) in parts(language).filter(|(outline, part)| is_asked(outline, part)) {
        if let Some(words) = own_life.find(&part.words) {
            report.add(
                outline.place.clone(),
                format!("“{}” asks about the player’s own life: “{words}”", name(outline, part)),
                "ask about the people in the story",
            );
        }
    }
}
