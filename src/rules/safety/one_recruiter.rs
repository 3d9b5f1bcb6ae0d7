//! SL043: recruiters are a circle.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::script::Part;
use crate::story::{Locus, PersonaId};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(43),
    name: "a recruiter who stands alone",
    severity: Severity::Warning,
    explanation: "\
Where somebody draws people in, it is a circle of plain accounts and never one face (safeguard 15). A single recruiter becomes a character whom players
admire or hate, and then the story is about him and not about what is done to somebody.

    cast: { \"mara\": (part: Recruiter), … }      // and nobody else has part: Recruiter

Give some of the lines to a second and a third account. A page that says something counts as one.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    let is_recruiter = |speaker: &PersonaId| story.persona(*speaker).part == Part::Recruiter;
    let speaking: BTreeSet<PersonaId> = story.lines().iter().filter_map(|line| line.speaker).filter(is_recruiter).collect();
    if let (Some(only), 1) = (speaking.first(), speaking.len()) {
        report.add(
            (scenario.locate)(&Locus::default().field("cast").key(only.position())),
            format!("“{}” is the only recruiter who says anything", story.persona(*only).name),
            "let two or more speak: a circle of plain accounts, not one face",
        );
    }
}
