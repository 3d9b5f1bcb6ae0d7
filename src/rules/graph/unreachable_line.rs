//! SL021: every line appears on some way.

use super::{answer_locus, choice_locus, guard_locus};
use crate::diagnostic::{Code, Severity};
use crate::graph::Properties;
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::{LineId, Locus, text_id};

pub(super) const RULE: Rule = Rule {
    code: Code(21),
    name: "a line that never appears",
    severity: Severity::Error,
    explanation: "\
The scene of this line begins, but whatever the player answers, the line is never shown: it stands behind something that never lets the story through, such as \
a visit to a scene that ends the story, or in the `otherwise` of a condition that always holds. Nobody would ever read it, and a label on it would count as met \
when it is not. A line whose own condition never holds is reported there, by SL025, and one in the reply to an answer that is never offered by SL023.

    beats: [Visit(\"the-end\"), Message(id: \"and-then\", from: \"jo\")],   // “the-end” ends the story

Move the line to where the story comes by, change what keeps it away, or take it out with its texts.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if explored.properties.unreachable_lines.is_empty() {
        return;
    }
    let closed = closed(scenario, &explored.properties);
    let (unreachable, loci) = (&explored.properties.unreachable_lines, &scenario.story.loci.lines);
    for line in unreachable {
        let locus = &loci[line.position()];
        // A line that varies need not be met with every word, but with one of them. It is written at one place, one variant after another.
        let is_another = line.position().checked_sub(1).is_some_and(|before| loci[before] == *locus);
        let variants = loci[line.position()..].iter().take_while(|other| *other == locus).count();
        let met = |variant| !unreachable.contains(&LineId::new(line.position() + variant));
        if is_another || (1..variants).any(met) {
            continue;
        }
        if !closed.iter().any(|closed| locus.is_in(closed)) {
            let key = text_id::without_given(&scenario.story.line(*line).key);
            let help = "move it to where the story comes by, or take it out with its texts";
            report.add(scenario.line_place(*line), format!("no way through the story shows the line “{key}”"), help);
        }
    }
}

/// What other rules report as closed: the cause is named once, and not again for each line behind it.
fn closed(scenario: &Scenario<'_>, properties: &Properties) -> Vec<Locus> {
    let guarded = properties.never_true.iter().filter_map(|guard| guard_locus(scenario, *guard)).map(|guard| guarded(scenario, guard));
    let answers = properties.never_offered.iter().map(|(choice, option)| answer_locus(scenario, *choice, *option).clone());
    let choices = properties.never_asked.iter().map(|choice| choice_locus(scenario, *choice));
    guarded.chain(answers).chain(choices).collect()
}

/// What stands behind the condition at this place: the line itself, or the beats of the branch.
fn guarded(scenario: &Scenario<'_>, guard: &Locus) -> Locus {
    let owner = guard.parent();
    if scenario.story.loci.lines.contains(&owner) { owner } else { owner.field("then") }
}
