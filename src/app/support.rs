//! Which support lines are shown: those of the region that she chose; until she did, what holds everywhere. A number of the wrong country helps nobody.
//!
//! Owns: which regions can be chosen. Refuses to know: which lines are nearest (the library does), words and drawing.

use crate::library::nearest::{ANYWHERE, Unreadable};
use crate::library::{Library, Nearest};
use crate::story::Id;

/// The support lines at hand.
#[derive(Debug)]
pub(crate) struct Support {
    /// Every region that can be chosen.
    pub(crate) regions: Vec<Id>,
    /// Where the system seems to be, which is a guess and chooses nothing.
    pub(crate) guess: String,
    /// Whether she has chosen one.
    pub(crate) is_chosen: bool,
    /// The lines, or that they cannot be read.
    pub(crate) found: Result<Nearest, Unreadable>,
}

impl Support {
    /// The lines of the chosen region.
    pub(crate) fn of(library: &Library, chosen: Option<&str>, guess: &str) -> Self {
        let regions = library.regions().unwrap_or_default();
        Self {
            regions: regions.iter().filter_map(|name| Id::new(name).ok()).collect(),
            guess: guess.to_owned(),
            is_chosen: chosen.is_some(),
            found: library.nearest_support(chosen.unwrap_or(ANYWHERE)),
        }
    }
}
