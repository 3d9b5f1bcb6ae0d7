//! SL052: every tactic that a scenario labels has a card in each of its languages.

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
A tactic that a story can show is explained in the debrief (safeguard 13), in every language of the story. The explanation is a card in
locales/<language>/tactics.ftl.

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
    for (tactic, line) in first {
        let id = text_id::tactic(scenario.tactics.name(tactic));
        let lacking: Vec<&str> =
            scenario.languages.iter().filter(|language| !language.texts.has(&id, None)).map(|language| language.tag).collect();
        if !lacking.is_empty() {
            report.add(
                scenario.line_place(line),
                format!("the tactic of this line has no card “{id}” in: {}", lacking.join(", ")),
                "write it in locales/<language>/tactics.ftl, or label the line with a tactic that has one",
            );
        }
    }
}
