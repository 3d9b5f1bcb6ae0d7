//! SL103: no recruiter is the face of the circle.

use crate::diagnostic::{Code, Severity};
use crate::rules::form::is_story;
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::script::Part;
use crate::story::{Locus, PersonaId};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: Code(103),
    name: "a recruiter with most of the circle’s lines",
    severity: Severity::Warning,
    explanation: "\
A recruiter who has a fear, a joke and half of the lines becomes somebody whom players admire or draw. A circle has no heroine (safeguard 15): none of it
has more than a third of what its members say; of two, none has more than two thirds.

    forty of the circle’s 85 lines are from: \"mara\"

Give some of her lines, and of what is likeable in them, to the others.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let story = scenario.story;
    let mut lines: BTreeMap<PersonaId, usize> = BTreeMap::new();
    for speaker in story.lines().iter().filter_map(|line| line.speaker) {
        if story.persona(speaker).part == Part::Recruiter {
            *lines.entry(speaker).or_default() += 1;
        }
    }
    let all: usize = lines.values().sum();
    // Two cannot share what they say in thirds, and one alone is another rule’s finding.
    let allowed = match lines.len() {
        0 | 1 => return,
        2 => all * 2,
        _ => all,
    };
    for (speaker, lines) in lines.into_iter().filter(|(_, lines)| lines * 3 > allowed && is_story(explored)) {
        report.add(
            (scenario.locate)(&Locus::default().field("cast").key(speaker.position())),
            format!("“{}” says {lines} of the circle’s {all} lines", story.persona(speaker).name),
            "give some of them to the others of the circle",
        );
    }
}
