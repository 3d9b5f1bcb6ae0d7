//! The catalogue of tactics that a label can name: `assets/tactics.ron`.
//!
//! Owns: which tactics there are and in which order. Refuses to know: their texts, which are in `locales/*/tactics.ftl`.
//! Where they come from: evidence 1.6, in `assets/guide/evidence.md`.

use super::id::{Id, TacticId};
use serde::Deserialize;

/// The catalogue as its file gives it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tactics {
    /// The names, in the order in which a debrief lists them.
    pub tactics: Vec<Id>,
}

impl Tactics {
    /// The most that a catalogue can have: the graph counts the tactics of a route as the bits of one number.
    pub const MOST: usize = 64;

    /// The tactic of that name.
    pub fn find(&self, name: &Id) -> Option<TacticId> {
        self.tactics.iter().position(|tactic| tactic == name).map(TacticId::new)
    }

    /// The name of a tactic.
    pub fn name(&self, tactic: TacticId) -> &Id {
        &self.tactics[tactic.position()]
    }
}
