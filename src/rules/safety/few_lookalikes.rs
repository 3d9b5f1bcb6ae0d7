//! SL049: a third of the labelled lines are harmless look-alikes.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::tables::Label;

pub(super) const RULE: Rule = Rule {
    code: Code(49),
    name: "too few look-alikes",
    severity: Severity::Error,
    explanation: "\
Suspicion is not discernment. Games that show nothing but manipulation teach people to distrust everything, the honest things too. So at least a third of
the lines that the debrief comments on look like a tactic and are harmless: a friend's compliment, a real deadline, a surprise party (safeguard 11). A
story with no labelled line has nothing for the debrief to talk about.

    Message(id: \"a\", from: \"mara\", label: Tactic(\"rush\")), Message(id: \"b\", from: \"kaya\", label: Tactic(\"guilt\"))     // and no Lookalike

Let people of her own do something that looks alike: label: Lookalike(\"rush\") for the coach who needs an answer by Friday.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let labels: Vec<Label> = scenario.story.lines().iter().filter_map(|line| line.label).collect();
    let lookalikes = labels.iter().filter(|label| matches!(label, Label::Lookalike(_))).count();
    let message = match labels.len() {
        0 => "no line has a label, so the debrief has nothing to talk about".to_owned(),
        all if lookalikes * 3 < all => format!("{lookalikes} of {all} labelled lines are look-alikes, less than a third"),
        _ => return,
    };
    report.add(scenario.field_place("scenes"), message, "label harmless lines that look like a tactic with Lookalike");
}
