//! What the command line keeps of workshops: where, for how long, and what happens where it cannot.
//!
//! Owns: the system's folder for it, today, beginning and going on, deleting what is old at a start. Refuses to know: how a record looks (`record`), and what
//! a fact means.

use super::Failure;
use crate::record::{self, Days, Found, Record, RecordError, Workshops};
use crate::story::Id;
use crate::terminal::{Kept, Mended};
use crate::workshop::Fact;
use crate::workshop::fact::{FORMAT, Opened};
use jiff::Zoned;
use jiff::civil::Date;
use std::path::Path;

/// How long a record is kept.
const DAYS: Days = Days::Term;

/// Whether facts are written down, and where.
pub(super) struct Keeping {
    /// None where nothing is kept, or nothing any more.
    record: Option<Record>,
    mended: Option<Mended>,
}

impl Keeping {
    /// Nothing is written down.
    pub(super) fn nothing() -> Self {
        Self { record: None, mended: None }
    }

    /// Where it is kept, as a path that can be typed.
    pub(super) fn file(&self) -> Option<String> {
        self.record.as_ref().map(|record| record.path().display().to_string())
    }

    /// For how many days.
    #[cfg(feature = "desktop")]
    pub(super) fn days(&self) -> u16 {
        DAYS.count()
    }

    /// What whoever leads is told about it.
    pub(super) fn told<'f>(&self, file: Option<&'f str>) -> Kept<'f> {
        file.map_or(Kept::Nothing, |file| Kept::In { file, days: DAYS.count(), mended: self.mended })
    }

    /// Writes a fact down, if anything is. `false` once, when that failed: from then on nothing is kept.
    pub(super) fn keep(&mut self, fact: &Fact) -> bool {
        let is_kept = self.record.as_mut().is_none_or(|record| record.append(fact).is_ok());
        if !is_kept {
            self.record = None;
        }
        is_kept
    }
}

impl From<RecordError> for Failure {
    fn from(error: RecordError) -> Self {
        Self::Request(error.to_string(), error.remedy().to_owned())
    }
}

/// Deletes the records whose days are over. Whatever cannot be deleted is tried again at the next start.
pub(super) fn delete_old() {
    if let Some(workshops) = workshops() {
        workshops.delete_older(DAYS, today());
    }
}

/// Begins a record, with its first fact.
pub(super) fn begin(plan: Id, story: Id, story_sha256: String, room: &[String]) -> Result<Keeping, Failure> {
    let Some(workshops) = workshops() else {
        return Err(Failure::Request(
            "this system has no folder for what a program keeps".to_owned(),
            "lead with `--keep-nothing`".to_owned(),
        ));
    };
    let today = today();
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let (id, date, room) = (record::id()?, today.to_string(), room.to_vec());
    let opened = Opened { format: FORMAT, id, program, date, plan, story, story_sha256, room };
    Ok(Keeping { record: Some(workshops.begin(today, opened)?), mended: None })
}

/// Opens the record in this file, or today's, to go on with it. That it goes on is not written yet: its story may be another one by now.
pub(super) fn resume(file: Option<&Path>) -> Result<(Keeping, Opened, Vec<Fact>), Failure> {
    let found = match file {
        Some(file) => Record::open(file)?,
        None => todays()?,
    };
    let (record, reading) = found;
    if reading.is_closed() {
        let over = format!("the workshop in {} is over", record.path().display());
        return Err(Failure::Request(over, "begin another one with `second-look lead`".to_owned()));
    }
    let mended = match reading.found {
        Found::Torn => Some(Mended::Torn),
        Found::Damaged { line } => Some(Mended::Damaged { line }),
        Found::Whole | Found::Newer => None,
    };
    let opened = reading.opened().expect("a record that was opened for writing has its first fact").clone();
    Ok((Keeping { record: Some(record), mended }, opened, reading.facts))
}

/// The open workshop of today that was begun last and that no other program has open.
fn todays() -> Result<(Record, record::Reading), Failure> {
    let open = workshops().map(|workshops| workshops.open_of(today())).unwrap_or_default();
    let mut why = Failure::Request(
        "no workshop of today is open".to_owned(),
        "name its file after `--resume`, or begin one with `second-look lead`".to_owned(),
    );
    for entry in open.iter().rev() {
        match Record::open(&entry.path) {
            Ok(found) => return Ok(found),
            Err(error) => why = error.into(),
        }
    }
    Err(why)
}

/// How the workshop of today began that was left open last.
#[cfg(feature = "desktop")]
pub(super) fn left_open() -> Option<Opened> {
    let open = workshops()?.open_of(today());
    open.last()?.reading.opened().cloned()
}

fn workshops() -> Option<Workshops> {
    // Local, not roaming: what a class did should not travel over a network by itself.
    directories::ProjectDirs::from("", "", "second-look").map(|folders| Workshops::of(folders.data_local_dir()))
}

fn today() -> Date {
    Zoned::now().date()
}
