//! In which stories of a library each tactic is met, as itself and as what only looks like it.
//!
//! Owns: the count of labelled lines by tactic and story. Refuses to know: on how many ways a line stands (`graph`), and how the table is shown.

use super::id::Id;
use super::tables::{Label, Story};
use super::tactic::Tactics;
use serde::Serialize;

/// Where one tactic is met in a library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct TacticsMet {
    /// Its name.
    pub(crate) tactic: Id,
    /// Stories with lines that do it, and how many there are.
    pub(crate) done: Vec<(Id, usize)>,
    /// Stories with harmless lines that look like it, and how many there are.
    pub(crate) looks_like: Vec<(Id, usize)>,
}

impl TacticsMet {
    /// Each tactic of the catalogue in its order, and where it is met. A story in which it is not met is left out.
    pub(crate) fn of(tactics: &Tactics, stories: &[&Story]) -> Vec<Self> {
        let met = |tactic: &Id| {
            let number = tactics.find(tactic);
            let counted = |wanted: fn(Label) -> bool| -> Vec<(Id, usize)> {
                let lines = |story: &Story| {
                    let labels = story.lines().iter().filter_map(|line| line.label);
                    labels.filter(|label| label.tactic() == number && wanted(*label)).count()
                };
                stories.iter().map(|story| (story.id().clone(), lines(story))).filter(|(_, lines)| *lines > 0).collect()
            };
            Self {
                tactic: tactic.clone(),
                done: counted(|label| matches!(label, Label::Tactic(_))),
                looks_like: counted(|label| matches!(label, Label::Lookalike(_))),
            }
        };
        tactics.tactics.iter().map(met).collect()
    }
}
