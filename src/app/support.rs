//! Which support lines are shown: those of the region that she chose; until she did, what holds everywhere. A number of the wrong country helps nobody.
//!
//! Owns: which regions can be chosen, and which number was copied. Refuses to know: which lines are nearest (the library does), where copies are kept, words
//! and drawing.

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
    /// The number that was copied last.
    pub(crate) copied: Option<Copied>,
}

/// Where a number stands: the line among those that are shown, and the way to reach it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NumberAt {
    pub(crate) line: usize,
    pub(crate) way: usize,
}

/// A number that was to be copied, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub(crate) at: NumberAt,
    pub(crate) number: String,
    /// Whether it worked, once that is known.
    pub(crate) worked: Option<bool>,
    /// How many were copied before: the same number again is told again.
    pub(crate) before: u32,
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
            copied: None,
        }
    }

    /// Wants this number copied. None, if no number stands there.
    pub(super) fn copy(&mut self, at: NumberAt) -> Option<String> {
        let line = self.found.as_ref().ok()?.lines.get(at.line)?;
        let number = line.contacts.get(at.way)?.number.clone()?;
        let before = self.copied.as_ref().map_or(0, |last| last.before + 1);
        self.copied = Some(Copied { at, number: number.clone(), worked: None, before });
        Some(number)
    }
}
