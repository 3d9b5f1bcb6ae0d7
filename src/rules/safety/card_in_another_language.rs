//! SL108: the tactics of a story are explained in its languages.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::tables::Label;
use crate::story::{TacticId, text_id};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(108),
    name: "tactics that are explained in another language",
    severity: Severity::Warning,
    explanation: "\
The debrief explains each tactic of a story on a card (safeguard 13). Where a language that the story is written in has no card for it, the reference language’s card is shown: readable for
some, and for others not. It is said once for each language.

    locales/fr/small-talk.ftl               (and no locales/fr/tactics.ftl)

`second-look text tactics --locale LANGUAGE` writes the cards that are missing into a file to be filled in.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    // What the reference language lacks as well has a rule of its own.
    let Some(reference) = scenario.languages.iter().find(|reference| reference.is_reference && !language.is_reference) else { return };
    let tactics: BTreeSet<TacticId> = scenario.story.lines().iter().filter_map(|line| line.label.and_then(Label::tactic)).collect();
    let has = |language: &Language<'_>, tactic: TacticId| {
        language.texts.find(&text_id::tactic(scenario.tactics.name(tactic)), None, None).is_some()
    };
    let lacks = |tactic: &TacticId| !has(language, *tactic) && has(reference, *tactic);
    let lacking: Vec<String> = tactics.into_iter().filter(lacks).map(|tactic| format!("“{}”", scenario.tactics.name(tactic))).collect();
    if !lacking.is_empty() {
        let message = format!("{} has no card for {} of the tactics of this story: {}", language.tag, lacking.len(), lacking.join(", "));
        let help = format!("write them in locales/{}/tactics.ftl; until then the reference language’s cards are shown", language.tag);
        report.add(language.start(), message, help);
    }
}
