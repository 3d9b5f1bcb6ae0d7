//! What a workshop needs on paper: what goes on it, and how it stands.
//!
//! Owns: both. Refuses to know: files, how paper looks, and who writes it: somebody brings a [`Maker`] along. From `design/workshop.md` 9.

use crate::language::{LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::Story;
use crate::wording;
use crate::workshop::Plan;
use std::path::PathBuf;
use std::sync::Arc;

/// What is printed for a workshop. There is nothing about anybody in it but the contact.
#[derive(Clone)]
pub(crate) struct Handouts {
    pub(crate) library: Arc<Library>,
    pub(crate) plan: Plan,
    pub(crate) story: Arc<Story>,
    /// Those of the room, and that of whoever leads.
    pub(crate) languages: Vec<LanguageIdentifier>,
    /// Whose support lines: a country, or nobody's in particular.
    pub(crate) region: String,
    /// Whom to talk to in this building, in one line.
    pub(crate) contact: Option<String>,
}

/// They could not be written, and nothing of them was: somebody else's file has one of their names, or the folder takes none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotWritten {
    /// Where they should have come, if there is such a folder.
    pub(crate) folder: PathBuf,
}

/// Writes them, and says in which folder they are.
pub(crate) type Maker = Arc<dyn Fn(&Handouts) -> Result<PathBuf, NotWritten> + Send + Sync>;

/// How the handouts of a workshop that is set up stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HandoutsAre {
    /// They are being written.
    Coming,
    /// They lie here, and something that shows them was found.
    Opened(String),
    /// They lie here, and nothing was found that shows them.
    NotOpened(String),
    /// They could not be written here.
    NotWritten(String),
}

impl HandoutsAre {
    /// In a sentence.
    pub(crate) fn words(&self, texts: &Localiser) -> String {
        match self {
            Self::Coming => texts.words("group-print-coming"),
            Self::Opened(folder) => wording::with(texts, "group-print-opened", "folder", folder.clone()),
            Self::NotOpened(folder) => wording::with(texts, "group-print-not-opened", "folder", folder.clone()),
            Self::NotWritten(folder) => wording::with(texts, "group-print-not-written", "folder", folder.clone()),
        }
    }
}
