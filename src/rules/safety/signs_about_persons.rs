//! SL047: no note on a tactic names what somebody is.

use super::sheet::Sheet;
use crate::diagnostic::{Code, Severity};
use crate::rules::words::Lexicon;
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::tables::Label;

pub(super) const RULE: Rule = Rule {
    code: Code(47),
    name: "a note that names what somebody is",
    severity: Severity::Error,
    explanation: "\
A warning sign is always something that somebody does to you: never faith, dress, language, origin, travel, protest or politics (safeguard 10). A list of
what suspicious people look like makes classmates suspects and finds nobody. So the note on a line with a Tactic has no such word.

    the-post_mara = Come to us.
        .note = She wears a headscarf and prays.

Write what the line does: “She asks for a secret before you know what it is.” The words looked for are in vocabulary.ron of each language, under
about_persons. People of every faith may of course be in the story.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let sheet = Sheet::of(language);
    let words = Lexicon::new(&language.vocabulary.about_persons);
    for line in scenario.story.lines().iter().filter(|line| matches!(line.label, Some(Label::Tactic(_)))) {
        let Some((outline, note)) = sheet.find(&line.key, Some("note")) else { continue };
        if let Some(word) = words.find(&note.words) {
            report.add(
                outline.place.clone(),
                format!("the note of “{}” names what somebody is: “{word}”", line.key),
                "say what the line does to her",
            );
        }
    }
}
