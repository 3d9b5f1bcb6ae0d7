//! What many workshops show together: counts as they may be given out, in forms that spreadsheets, databases and statisticians read.
//!
//! Owns: the tables and their forms, reading such files of others with distrust, and putting them together. Refuses to know: what may be given out at all
//! (`workshop::release`), what the numbers mean for a lesson, and people: no row is about one.
//!
//! ```text
//! record ──facts──► workshop::release ──► Export (one workshop) ──► JSON, CSV, Parquet
//!                                             │
//!            exports of others ──distrust──► Pool ──► the four tables, and a report
//! ```
//!
//! From `design/workshop.md` 12.

mod distrust;
mod export;
mod forms;
mod plot;
mod pool;
mod rows;
mod table;

pub(crate) use distrust::{LARGEST, is_site, read};
pub(crate) use export::{About, Alike, Workshop, export, export_together, is_large, written};
pub(crate) use forms::{csv, parquet};
pub(crate) use plot::{Plot, Series, Share, bar, svg};
pub(crate) use pool::{Added, Group, Pool, Summary, report_tables};
pub(crate) use rows::{Export, ItemRow};
pub(crate) use table::Table;

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod tests;
