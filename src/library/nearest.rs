//! Which support lines are shown: those of the region that was asked for, or what holds everywhere.
//!
//! Owns: falling back, and which lines of a file are shown at all. Refuses to know: words and drawing.

use super::{Library, SupportLine};
use crate::story::Id;

/// The region whose lines are shown where nothing is known of somebody's own.
pub(crate) const ANYWHERE: &str = "world";

/// The file of the lines is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

/// Lines of one region.
#[derive(Debug)]
pub(crate) struct Nearest {
    pub(crate) region: Id,
    /// In the order of the file.
    pub(crate) lines: Vec<SupportLine>,
    /// They are not those of the region that was asked for, because nobody knows any there.
    pub(crate) instead: bool,
}

impl Library {
    /// The lines of this region, or those that hold everywhere.
    pub(crate) fn nearest_support(&self, wanted: &str) -> Result<Nearest, Unreadable> {
        for name in [wanted, ANYWHERE] {
            let Ok(id) = Id::new(name) else { continue };
            if let Some(region) = self.support(&id).map_err(|_| Unreadable)? {
                return Ok(Nearest { region: id, lines: whole(region.lines), instead: name != wanted });
            }
        }
        Err(Unreadable)
    }
}

/// A line that belongs to another is shown with it or not at all.
fn whole(lines: Vec<SupportLine>) -> Vec<SupportLine> {
    let ids: Vec<Id> = lines.iter().map(|line| line.id.clone()).collect();
    lines.into_iter().filter(|line| line.pair.as_ref().is_none_or(|pair| ids.contains(pair))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_region_shows_what_holds_everywhere_and_says_so() {
        let library = Library::built_in().unwrap();
        for wanted in ["", "zz", "../gb", "GB?"] {
            let found = library.nearest_support(wanted).unwrap();
            assert!(found.instead && found.region.as_str() == ANYWHERE && !found.lines.is_empty(), "{wanted:?}");
        }
        assert!(!library.nearest_support("gb").unwrap().instead);
    }
}
