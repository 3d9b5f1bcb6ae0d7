//! SL104: the menu does not tell which story is which.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Catalogue, Check, Report, Rule};
use crate::story::Locus;
use crate::story::script::{ContentNote, Part, Script};

pub(super) const RULE: Rule = Rule {
    code: Code(104),
    name: "content notes that tell the stories apart",
    severity: Severity::Warning,
    explanation: "\
Whoever reads the menu and can tell which story is the innocent one has the answer before the question. So all stories of a library have the same number
of content notes, and each note of a story in which no recruiter speaks is also a note of one in which some do.

    content: [ManyMessages]          // of the only story without a recruiter, while all others say Flattery and Secrecy

Give every story three notes from the same family.",
    check: Check::Catalogue(check),
};

/// From how many stories on a library is looked at as a whole.
const SOME: usize = 3;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    let scenarios = &catalogue.scenarios;
    if scenarios.len() < SOME {
        return;
    }
    let usual = scenarios.iter().map(|(script, _)| script.content.len()).max().unwrap_or(0);
    let pressing: Vec<&ContentNote> =
        scenarios.iter().filter(|(script, _)| has_recruiters(script)).flat_map(|(script, _)| &script.content).collect();
    for (script, locate) in scenarios {
        let place = || locate(&Locus::default().field("content"));
        if script.content.len() != usual {
            let message = format!("“{}” has {} content notes, and others have {usual}", script.id, script.content.len());
            report.add(place(), message, "give every story the same number of notes");
        }
        let odd = script.content.iter().find(|note| !has_recruiters(script) && !pressing.contains(note));
        if let Some(note) = odd {
            let message = format!("{note:?} is a note of “{}” and of no story with recruiters", script.id);
            report.add(place(), message, "take a note that stands before other stories too");
        }
    }
}

fn has_recruiters(script: &Script) -> bool {
    script.cast.0.iter().any(|(_, member)| member.part == Part::Recruiter)
}
