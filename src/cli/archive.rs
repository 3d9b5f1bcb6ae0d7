//! The archive that a window brings along: workshops that are led in it are kept as those in the terminal are.
//!
//! Owns: answering what the app asks of an archive. Refuses to know: how a record looks, and where it is (`kept` does).

use super::kept::{self, Keeping};
#[cfg(feature = "voting")]
use crate::app::leading::archive::Voters;
use crate::app::leading::archive::{Archive, Beginning, Kept, NotGoneOn, Waiting};
use crate::record;
use crate::story::Id;
use crate::terminal::LooksOn;
use crate::wording::Unkept;
use crate::workshop::Fact;
use crate::workshop::measure::Set;
#[cfg(feature = "voting")]
use crate::workshop::phones::Phones;
use std::path::PathBuf;

/// Keeps workshops in the system's folder.
pub(super) struct Folder {
    /// The record that is open, if any is.
    keeping: Keeping,
    /// The file of the workshop that was left open.
    left: Option<PathBuf>,
    /// Whether anything is to be kept at all.
    keeps: bool,
    /// The workshop of two weeks ago that one which asks again follows, if that was said.
    follows: Option<String>,
}

impl Folder {
    pub(super) fn new() -> Self {
        Self { keeping: Keeping::nothing(), left: None, keeps: true, follows: None }
    }

    /// Keeps of a workshop that asks two weeks later which one it follows, if that was said.
    pub(super) fn following(follows: Option<String>) -> Self {
        Self { follows, ..Self::new() }
    }

    /// Keeps nothing, as whoever leads has asked.
    pub(super) fn of_nothing() -> Self {
        Self { keeps: false, ..Self::new() }
    }
}

impl Archive for Folder {
    fn begin(&mut self, beginning: Beginning<'_>) -> Result<Kept, Unkept> {
        if !self.keeps {
            return Ok(Kept::Nothing);
        }
        let Beginning { plan, story, file, room } = beginning;
        let begun = kept::begin(plan, story.clone(), record::sha256(file), room, self.follows.as_deref());
        self.keeping = begun.map_err(|error| kept::why_unkept(&error))?;
        Ok(Kept::For { days: self.keeping.days() })
    }

    fn first(&self) -> Option<Set> {
        self.keeping.first()
    }

    fn keep(&mut self, fact: &Fact) -> bool {
        self.keeping.keep(fact)
    }

    fn waiting(&mut self, file: &dyn Fn(&Id) -> Option<String>) -> Option<Waiting> {
        let (path, opened) = self.keeps.then(kept::left_open).flatten()?;
        self.left = Some(path);
        let is_the_same = file(&opened.story).is_some_and(|text| record::sha256(&text) == opened.story_sha256);
        is_the_same.then_some(Waiting { plan: opened.plan, story: opened.story, room: opened.room })
    }

    fn go_on(&mut self) -> Result<(Vec<Fact>, Kept), NotGoneOn> {
        let path = self.left.as_deref().ok_or(NotGoneOn::Gone)?;
        let resumed = kept::resume(Some(path)).map_err(|_| NotGoneOn::Gone)?;
        self.keeping = resumed.how.map_err(|why| match why {
            LooksOn::InUse => NotGoneOn::InUse,
            LooksOn::Newer => NotGoneOn::Newer,
            LooksOn::Unwritable => NotGoneOn::Unwritable,
        })?;
        Ok((resumed.facts, Kept::For { days: self.keeping.days() }))
    }

    #[cfg(feature = "voting")]
    fn phones(&mut self, voters: Voters<'_>) -> Option<Box<dyn Phones + Send>> {
        let Voters { library, languages, room, news } = voters;
        let phones = super::phones::of(library, languages, room, &self.keeping, news).ok().flatten()?;
        Some(Box::new(phones))
    }

    fn let_go(&mut self) {
        self.keeping = Keeping::nothing();
    }
}
