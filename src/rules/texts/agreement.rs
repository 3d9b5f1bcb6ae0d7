//! SL115: the program does not say whether whoever reads is a girl or a boy.

use super::inflection::Inflections;
use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule, With};

pub(super) const RULE: Rule = Rule {
    code: Code(115),
    name: "a word that says who reads",
    severity: Severity::Warning,
    explanation: "\
The program, its cards and its notes are read by girls and boys, and take nobody for either. `locales/<language>/address.ron` says where a word would agree with the reader, and which words those are; with a * before it, whatever ends so.

    address.ron:  (agreement: [(behind: [(with: [Reader], after: [\"tu es\", \"tu as été\"])], feminine: [\"*ée\", \"prête\"], masculine: [\"*é\", \"prêt\"])])
    fr:  left = Tu es parti.        (Tu as quitté la conversation.)

Say it in another way. In a story, people speak to its player, who is somebody (SL119): only its notes are looked at.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let inflections = Inflections::with(&language.habits.address.agreement, With::Reader);
    if inflections.is_empty() {
        return;
    }
    let is_app = language.has_app();
    for (outline, part) in parts(language).filter(|(_, part)| is_app || part.attribute.as_deref() == Some("note")) {
        if let Some((word, _)) = inflections.find(&part.words).first() {
            let message = format!("“{}” says by “{word}” whether a girl or a boy reads", name(outline, part));
            report.add(outline.place.clone(), message, "say it in another way");
        }
    }
}
