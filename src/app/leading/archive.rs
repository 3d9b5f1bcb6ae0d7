//! What a sitting asks of whoever keeps workshops: that they are begun, that facts are written down, and which of today's can be gone on with.
//!
//! Owns: these questions. Refuses to know: files, folders, days, and how a record looks. Whoever opens a window brings an archive along; one that keeps
//! nothing is as good as any.

use crate::language::LanguageIdentifier;
use crate::library::Library;
use crate::story::Id;
use crate::wording::Unkept;
use crate::workshop::measure::Set;
use crate::workshop::phones::{News, Phones};
use crate::workshop::{Fact, Plan, Room};

/// What becomes of a workshop's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Nothing is written down.
    Nothing,
    /// They stay on this device for so many days.
    For { days: u16 },
    /// They were written down, and cannot be any more.
    NoMore,
}

/// A workshop that begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beginning<'b> {
    pub(crate) plan: &'b Plan,
    pub(crate) story: &'b Id,
    /// The text of the story's file: positions in a record count in exactly this one.
    pub(crate) file: &'b str,
    /// The languages of the room's screen, the first one first.
    pub(crate) room: &'b [String],
}

/// A workshop of today that was left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) plan: Id,
    pub(crate) story: Id,
    pub(crate) room: Vec<String>,
}

/// Why a workshop that was left cannot be gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotGoneOn {
    /// It is not there any more, or cannot be read.
    Gone,
    /// It is led in another program.
    InUse,
    /// A newer version wrote it.
    Newer,
    /// It lies where nothing can be written.
    Unwritable,
}

impl NotGoneOn {
    /// The text that says so, and what can be done.
    pub(crate) fn text_id(self) -> &'static str {
        match self {
            Self::Gone => "group-waiting-gone",
            Self::InUse => "group-waiting-in-use",
            Self::Newer => "group-waiting-newer",
            Self::Unwritable => "group-waiting-unwritable",
        }
    }
}

/// What phones are given of a workshop in which they vote.
pub(crate) struct Voters<'v> {
    pub(crate) library: &'v Library,
    /// The languages of the room, the first one first.
    pub(crate) languages: &'v [LanguageIdentifier],
    pub(crate) room: &'v Room,
    /// What is called when they have news.
    pub(crate) news: News,
}

/// Keeps workshops.
pub(crate) trait Archive: Send + Sync {
    /// Begins a record, with its first fact. What becomes of the workshop's facts, or why nothing would be kept of them.
    fn begin(&mut self, beginning: Beginning<'_>) -> Result<Kept, Unkept>;

    /// The set that all have first in the workshop that was begun, if too few are here for halves.
    fn first(&self) -> Option<Set> {
        None
    }

    /// Writes a fact down before anything is drawn of what came of it. False once, when that failed: from then on nothing is kept.
    fn keep(&mut self, fact: &Fact) -> bool;

    /// The workshop of today that was left open last, whose story's file is still this one.
    fn waiting(&mut self, file: &dyn Fn(&Id) -> Option<String>) -> Option<Waiting>;

    /// Opens that one to go on with it: everything that happened in it, and what is kept of the rest. Or why that is not possible.
    fn go_on(&mut self) -> Result<(Vec<Fact>, Kept), NotGoneOn>;

    /// Phones that vote in the workshop at hand, whose answers are kept where it is; off, and none where this program has none.
    fn phones(&mut self, _: Voters<'_>) -> Option<Box<dyn Phones + Send>> {
        None
    }

    /// Lets go of the record that is open, if any is.
    fn let_go(&mut self);
}

/// Keeps nothing.
pub(crate) struct NoArchive;

impl Archive for NoArchive {
    fn begin(&mut self, _: Beginning<'_>) -> Result<Kept, Unkept> {
        Ok(Kept::Nothing)
    }

    fn keep(&mut self, _: &Fact) -> bool {
        true
    }

    fn waiting(&mut self, _: &dyn Fn(&Id) -> Option<String>) -> Option<Waiting> {
        None
    }

    fn go_on(&mut self) -> Result<(Vec<Fact>, Kept), NotGoneOn> {
        Err(NotGoneOn::Gone)
    }

    fn let_go(&mut self) {}
}
