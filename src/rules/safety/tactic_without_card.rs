//! SL052: every tactic that a scenario labels has a card.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::tables::Label;
use crate::story::{LineId, TacticId, text_id};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: Code(52),
    name: "a tactic without a card",
    severity: Severity::Error,
    explanation: "\
A tactic that a story can show is explained in the debrief (safeguard 13). The explanation is a card in locales/<language>/tactics.ftl, in the reference language at
least: other languages show that one where they have none, which SL108 says.

    Message(id: \"a\", from: \"mara\", label: Tactic(\"flattery-by-post\"))     // and tactics.ftl has no tactic-flattery-by-post

Write the card, or label the line with a tactic that has one.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let mut first: BTreeMap<TacticId, LineId> = BTreeMap::new();
    for (position, line) in scenario.story.lines().iter().enumerate() {
        if let Some(tactic) = line.label.and_then(Label::tactic) {
            first.entry(tactic).or_insert_with(|| LineId::new(position));
        }
    }
    // The reference language is asked, because every other one falls back on it; without one, each language that the story is written in.
    let reference = scenario.languages.iter().any(|language| language.is_reference);
    for (tactic, line) in first {
        let id = text_id::tactic(scenario.tactics.name(tactic));
        let asked = scenario.languages.iter().filter(|language| language.is_reference || !reference);
        let lacking: Vec<&str> =
            asked.filter(|language| language.texts.find(&id, None, None).is_none()).map(|language| language.tag).collect();
        if !lacking.is_empty() {
            report.add(
                scenario.line_place(line),
                format!("the tactic of this line has no card “{id}” in: {}", lacking.join(", ")),
                "write it in locales/<language>/tactics.ftl, or label the line with a tactic that has one",
            );
        }
    }
}
