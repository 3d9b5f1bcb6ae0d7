//! SL115: the program does not say whether whoever reads is a girl or a boy.

use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::words::Words;
use crate::rules::{Agreement, Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(115),
    name: "a word that says who reads",
    severity: Severity::Warning,
    explanation: "\
The program, its cards and its notes are read by girls and boys, and take nobody for either. `locales/<language>/address.ron` says where a word would agree with the reader, and how such words end.

    address.ron:  (agreement: (after: [\"tu es\", \"tu as été\"], endings: [\"é\", \"ée\", \"prêt\", \"prête\"]))
    fr:  left = Tu es parti.        (Tu as quitté la conversation.)

Say it in another way. In a story, people speak to its player, who is somebody: only its notes are looked at.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let Agreement { after, endings } = &language.habits.address.agreement;
    let after: Vec<Vec<String>> = after.iter().map(|after| Words::of(after).iter().map(str::to_owned).collect()).collect();
    let is_app = language.has_app();
    for (outline, part) in parts(language) {
        if after.is_empty() || !is_app && part.attribute.as_deref() != Some("note") {
            continue;
        }
        let words = Words::of(&part.words);
        let words: Vec<&str> = words.iter().collect();
        let agrees = |at: usize| after.iter().any(|after| words[..at].ends_with(&after.iter().map(String::as_str).collect::<Vec<_>>()));
        let found = (1..words.len()).filter(|at| endings.iter().any(|ending| words[*at].ends_with(ending.as_str()))).find(|at| agrees(*at));
        if let Some(at) = found {
            let message = format!("“{}” says by “{}” whether a girl or a boy reads", name(outline, part), words[at]);
            report.add(outline.place.clone(), message, "say it in another way");
        }
    }
}
