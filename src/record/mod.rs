//! What is kept of a workshop: one file that is only ever added to, so that no count that was said to be counted is lost, whatever happens to the computer.
//!
//! Owns: the form of the file, what happens when a computer is switched off in the middle of a line, and how long files are kept. Refuses to know: what
//! follows from a fact (`workshop`), words for a face, where a system keeps a program's data, and clocks: which day it is, is told. From
//! `design/workshop.md` 11 and 16.
//!
//! ```text
//! Workshops (a folder) ──begin──► Record ──append──► 2026-11-27-481902.workshop          a fact a line, each checked, each synced before anybody is told
//!          list, delete, days       ▲── open ◄──────┘      ….lock              empty; who holds it may write, everybody else may look on
//!                                                          ….new               a beginning, until its first fact is on the disk
//!                                                          ….workshop.damaged  as it was, before lines were cut off that nobody can read
//! ```
//!
//! Hands are counts at once, and each count is a line. Answers that come one by one, from phones, wait in `….open` until they are counts (`urn`); so do
//! answer sheets in `….sheets`, while somebody types them in (`typed`). That counts were told to somebody is a line of its own, before they are (`told`).

mod chance;
mod error;
mod file;
mod folder;
mod line;
mod lock;
mod name;
mod paper;
mod reading;
mod told;
mod typed;
#[cfg(any(test, feature = "voting"))]
mod urn;

#[cfg(feature = "voting")]
pub(crate) use chance::six_digits;
pub(crate) use chance::{id, sha256};
pub(crate) use error::RecordError;
pub(crate) use file::{Record, look};
pub(crate) use folder::{Days, Entry, Workshops};
pub(crate) use reading::{Found, Reading};
pub(crate) use told::{give_out, tell};
pub(crate) use typed::TypedFile;
#[cfg(feature = "voting")]
pub(crate) use urn::UrnFolder;

#[cfg(test)]
mod kills;
#[cfg(test)]
mod tests;
