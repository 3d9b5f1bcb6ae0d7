//! Which support lines are shown: those of the chosen region, or what holds everywhere.
//!
//! Owns: which regions can be chosen. Refuses to know: which lines are nearest (the library does), words and drawing.

use crate::library::nearest::Unreadable;
use crate::library::{Library, Nearest};
use crate::story::Id;

/// The support lines at hand.
#[derive(Debug)]
pub(crate) struct Support {
    /// Every region that can be chosen.
    pub(crate) regions: Vec<Id>,
    /// The lines, or that they cannot be read.
    pub(crate) found: Result<Nearest, Unreadable>,
}

impl Support {
    /// The lines of this region.
    pub(crate) fn of(library: &Library, wanted: &str) -> Self {
        let regions = library.regions().unwrap_or_default();
        Self { regions: regions.iter().filter_map(|name| Id::new(name).ok()).collect(), found: library.nearest_support(wanted) }
    }
}
