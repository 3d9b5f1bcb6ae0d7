//! SL048: no sign of a tactic names what somebody is.

use super::words::Lexicon;
use crate::diagnostic::{Code, Severity};
use crate::language::usual_of;
use crate::rules::subject::parts;
use crate::rules::{Check, Language, Report, Rule};

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
    let is_sign = |attribute: Option<&str>| {
        let usual = attribute.map(|attribute| usual_of(attribute).unwrap_or(Some(attribute)));
        matches!(usual.flatten(), Some("sign" | "apart"))
    };
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
