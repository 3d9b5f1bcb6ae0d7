//! SL048: no sign of a tactic names what somebody is.

use crate::diagnostic::{Code, Severity};
use crate::language::for_carers;
use crate::rules::subject::parts;
use crate::rules::words::Lexicon;
use crate::rules::{Check, Language, Report, Rule};
use std::borrow::Cow;

pub(super) const RULE: Rule = Rule {
    code: Code(48),
    name: "a sign that names what somebody is",
    severity: Severity::Error,
    explanation: "\
The sign on a tactic card is something that somebody does to you: never faith, dress, language, origin, travel, protest or politics (safeguard 10).

    tactic-one-voice = Only one voice
        .sign = They pray more than before.

Write what they do: “They decide who you may listen to.” The words looked for are in vocabulary.ron of each language, under about_persons.",
    check: Check::AppLanguage(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let words = Lexicon::new(&language.vocabulary.about_persons);
    let signs = ["sign", "apart"].into_iter().flat_map(|sign| [Cow::Borrowed(sign), for_carers(Some(sign))]);
    let signs: Vec<Cow<'_, str>> = signs.collect();
    let is_sign = |attribute: Option<&str>| attribute.is_some_and(|attribute| signs.iter().any(|sign| sign == attribute));
    for (outline, sign) in parts(language).filter(|(_, part)| is_sign(part.attribute.as_deref())) {
        if let Some(word) = words.find(&sign.words) {
            report.add(
                outline.place.clone(),
                format!("the sign of “{}” names what somebody is: “{word}”", outline.id),
                "say what somebody does to you",
            );
        }
    }
}
