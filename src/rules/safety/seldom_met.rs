//! SL120: in a library of many stories each tactic is met often enough to be told apart from what only looks like it.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Catalogue, Check, Report, Rule};
use crate::story::Locus;

pub(super) const RULE: Rule = Rule {
    code: Code(120),
    name: "a tactic that a library shows too seldom",
    severity: Severity::Error,
    explanation: "\
Telling apart is learned from pairs: what a tactic does, and what only looks like it, by other people and in other places. Whoever plays all stories of a
library of seven or more meets each tactic of the catalogue as itself in at least two of them, and as a look-alike in at least two.

    `second-look list --tactics` shows where each is met.

Give a line of another story this label, if that is what the line does, or write one. A smaller library cannot have them all, and is not asked.",
    check: Check::Catalogue(check),
};

/// From so many stories on a library is asked.
const ASKED_FROM: usize = 7;

/// In so many stories each is met.
const STORIES: usize = 2;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    let Some((_, locate)) = catalogue.scenarios.first().filter(|_| catalogue.scenarios.len() >= ASKED_FROM) else { return };
    for met in &catalogue.met {
        for (stories, what) in [(&met.done, "as itself"), (&met.looks_like, "as what only looks like it")] {
            if stories.len() < STORIES {
                report.add(
                    locate(&Locus::default().field("id")),
                    format!("“{}” is met {what} in {} of this library’s stories, and {STORIES} are needed", met.tactic, stories.len()),
                    "label a line in another story so, if that is what it does; `second-look list --tactics` shows where it is met",
                );
            }
        }
    }
}
