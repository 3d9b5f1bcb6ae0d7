//! Why a workshop is not kept, or cannot be gone on with.
//!
//! Owns: a sentence and a remedy for each reason. Refuses to know: how a face says it, which has its own words for it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why a record was not begun, not opened or not written on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RecordError {
    #[error("this system has no folder for what a program keeps")]
    NoFolder,
    #[error("only {free} MB are free where workshops are kept")]
    NoRoom { free: u64 },
    #[error("{} cannot be written: {kind}", path.display())]
    Unwritable { path: PathBuf, kind: ErrorKind },
    #[error("{} cannot be read: {kind}", path.display())]
    Unreadable { path: PathBuf, kind: ErrorKind },
    #[error("{} is not the record of a workshop", path.display())]
    NoRecord { path: PathBuf },
    #[error("{} was made by a newer version of this program", path.display())]
    Newer { path: PathBuf },
    #[error("{} is open in another program", path.display())]
    InUse { path: PathBuf },
    #[error("this system gives no random numbers, so that a workshop gets no name")]
    NoChance,
}

impl RecordError {
    /// What becomes of a fault of the system in writing this file.
    pub(super) fn unwritable(path: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |error| Self::Unwritable { path: path.clone(), kind: error.kind() }
    }

    /// What can be done about it.
    pub(crate) fn remedy(&self) -> &'static str {
        match self {
            Self::NoRoom { .. } => "make room for 20 MB at least, or lead with `--keep-nothing`",
            Self::Unwritable { .. } => "see to its permissions and to the space on its disk, or lead with `--keep-nothing`",
            Self::Unreadable { kind: ErrorKind::NotFound, .. } => "`second-look lead --kept` shows where workshops are kept",
            Self::Unreadable { .. } => "see to its permissions, or name a copy of it",
            Self::NoRecord { .. } => "name a file that ends in .workshop and was written by this program",
            Self::Newer { .. } => "go on with that version, or begin another workshop",
            Self::InUse { .. } => "close it there first",
            Self::NoFolder | Self::NoChance => "lead with `--keep-nothing`",
        }
    }
}
