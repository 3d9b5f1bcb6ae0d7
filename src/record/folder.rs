//! The folder where workshops are kept.
//!
//! Owns: which workshops are there, how long they stay, and how much space a disk must have. Refuses to know: where the folder is, which day it is, and every
//! other file in it. A link is nobody's record.

use super::chance;
use super::error::RecordError;
use super::file::{self, Record};
use super::lock;
use super::name::{Kind, Stem};
use super::paper::{self, Disk};
use super::reading::Reading;
use super::typed;
use crate::workshop::Fact;
use crate::workshop::fact::Opened;
use crate::workshop::measure::Set;
use crate::workshop::plan::Wave;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// With less space than this, no workshop is begun, in bytes.
const LEAST_FREE: u64 = 20 * 1024 * 1024;
/// A clock that says an earlier year is wrong: the program did not exist.
const FIRST_YEAR: i16 = 2026;
/// So often is a name tried that is taken.
const TRIES: usize = 20;
/// For how long they are kept stands in this file of the folder, where every face finds it.
const KEEP_DAYS: &str = "keep-days.txt";

/// How long a record is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Days {
    Month,
    #[default]
    Term,
    Year,
}

impl Days {
    /// In their order.
    pub(crate) const ALL: [Self; 3] = [Self::Month, Self::Term, Self::Year];

    /// How many they are.
    pub(crate) fn count(self) -> u16 {
        match self {
            Self::Month => 30,
            Self::Term => 90,
            Self::Year => 365,
        }
    }
}

/// The folder.
#[derive(Clone, Debug)]
pub(crate) struct Workshops {
    folder: PathBuf,
    disk: Disk,
}

/// A workshop that is kept.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) path: PathBuf,
    /// The day in its name.
    pub(crate) date: Date,
    /// The six digits in its name.
    pub(crate) digits: String,
    pub(crate) reading: Reading,
}

impl Workshops {
    /// The folder in what a system keeps of a program.
    pub(crate) fn of(data: &Path) -> Self {
        Self { folder: data.join("workshops"), disk: Disk::REAL }
    }

    /// Where they are.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The same on another disk.
    #[cfg(test)]
    pub(super) fn on(self, disk: Disk) -> Self {
        Self { disk, ..self }
    }

    /// Begins a record.
    ///
    /// # Errors
    /// When there is no space, or nothing can be written.
    pub(crate) fn begin(&self, today: Date, opened: Opened) -> Result<Record, RecordError> {
        paper::create_folder(&self.folder).map_err(RecordError::unwritable(&self.folder))?;
        match (self.disk.free)(&self.folder) {
            Some(free) if free < LEAST_FREE => return Err(RecordError::NoRoom { free: free / (1024 * 1024) }),
            // Where a system does not say it, a full disk is said when it is full.
            _ => {}
        }
        let opened = Fact::Opened(opened);
        let mut tries = TRIES;
        loop {
            let path = Stem::new(today, chance::six_digits()?).file(&self.folder, &Kind::Record);
            tries -= 1;
            match Record::create(&path, &opened, self.disk) {
                // Taken; or held just now by a program that looks whether it is old.
                Err(RecordError::Unwritable { kind: io::ErrorKind::AlreadyExists, .. } | RecordError::InUse { .. }) if tries > 0 => {}
                done => return done,
            }
        }
    }

    /// The workshops that can be read, the newest day last.
    pub(crate) fn list(&self) -> Vec<Entry> {
        let records = self.files().into_iter().filter(|(_, kinds)| kinds.contains(&Kind::Record));
        let entries = records.filter_map(|(Stem { date, digits }, _)| {
            let path = Stem { date, digits: digits.clone() }.file(&self.folder, &Kind::Record);
            let reading = file::look(&path).ok()?;
            Some(Entry { path, date, digits, reading })
        });
        entries.collect()
    }

    /// Those that cannot be read: the day in their names, and the digits.
    pub(crate) fn unreadable(&self) -> Vec<(Date, String)> {
        let can_be_read = |stem: &Stem| file::look(&stem.file(&self.folder, &Kind::Record)).is_ok();
        // A lock that is left alone says nothing.
        let says_something = |kinds: &[Kind]| kinds.iter().any(|kind| !matches!(kind, Kind::New | Kind::Lock));
        let others = self.files().into_iter().filter(|(stem, kinds)| says_something(kinds) && !can_be_read(stem));
        others.map(|(stem, _)| (stem.date, stem.digits)).collect()
    }

    /// The workshops of a day that are not over.
    pub(crate) fn open_of(&self, today: Date) -> Vec<Entry> {
        self.list().into_iter().filter(|entry| entry.date == today && !entry.reading.is_closed()).collect()
    }

    /// The set that all had first in the last workshop in which they had one and the same; none if there is no such workshop.
    pub(crate) fn last_first(&self) -> Option<Set> {
        self.list().iter().rev().find_map(|entry| same_first(&entry.reading.facts))
    }

    /// For how long they are kept: as was said last, or the usual time.
    pub(crate) fn days(&self) -> Days {
        let path = self.folder.join(KEEP_DAYS);
        // A pipe of this name would be waited for.
        let text = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file).and_then(|_| fs::read_to_string(&path).ok());
        let said = text.and_then(|text| text.trim().parse().ok());
        Days::ALL.into_iter().find(|days| said == Some(days.count())).unwrap_or_default()
    }

    /// From now on they are kept for so long, those that are there as well.
    ///
    /// # Errors
    /// When that cannot be written down.
    pub(crate) fn keep_for(&self, days: Days) -> Result<(), RecordError> {
        let path = self.folder.join(KEEP_DAYS);
        let written = paper::create_folder(&self.folder).and_then(|()| paper::replace(&path, format!("{}\n", days.count()).as_bytes()));
        written.map_err(RecordError::unwritable(&path))
    }

    /// Deletes what is older, by the day in its name, with all that lies beside it. What a clock that was never set has dated gets today's date instead, and is
    /// then kept as long as all others. Such a clock deletes nothing, and neither is touched what a program writes on. How many files went is said.
    pub(crate) fn delete_older(&self, days: Days, today: Date) -> usize {
        if today.year() < FIRST_YEAR {
            return 0;
        }
        self.files().iter().map(|(stem, kinds)| self.sweep(stem, kinds, days, today)).sum()
    }

    fn sweep(&self, stem: &Stem, kinds: &[Kind], days: Days, today: Date) -> usize {
        let Ok(_lock) = lock::take_if_there(&stem.file(&self.folder, &Kind::Record)) else { return 0 };
        let age = today.since(stem.date).map_or(0, |since| since.get_days());
        // Nobody had been told of a beginning that was cut short. One of today may be another program's, which is just beginning.
        let is_cut_short = kinds.iter().all(|kind| matches!(kind, Kind::New | Kind::Lock));
        if age > 0 && is_cut_short || stem.date.year() >= FIRST_YEAR && age > i32::from(days.count()) {
            self.delete_files(stem, kinds)
        } else {
            if stem.date.year() < FIRST_YEAR {
                self.date_anew(stem, kinds, today);
            }
            0
        }
    }

    /// Deletes the workshops with these digits, or all, with what lies beside them, also those that nobody can read. Says how many there were.
    ///
    /// # Errors
    /// When a program writes on one of them, or it cannot be deleted.
    pub(crate) fn delete(&self, digits: Option<&str>) -> Result<usize, RecordError> {
        let mut files = self.files();
        files.retain(|stem, _| digits.is_none_or(|digits| stem.digits == digits));
        for (stem, kinds) in &files {
            let record = stem.file(&self.folder, &Kind::Record);
            let _lock = lock::take_if_there(&record)?;
            self.delete_files(stem, kinds);
            // A copy that stays says as much as the record did.
            if self.files().get(stem).is_some_and(|left| left[..] != [Kind::Lock]) {
                return Err(RecordError::Unwritable { path: record, kind: io::ErrorKind::PermissionDenied });
            }
        }
        Ok(files.len())
    }

    /// How many could be deleted. What could not is tried again at the next start.
    fn delete_files(&self, stem: &Stem, kinds: &[Kind]) -> usize {
        let gone = kinds.iter().filter(|kind| fs::remove_file(stem.file(&self.folder, kind)).is_ok()).count();
        paper::sync_folder(&stem.file(&self.folder, &Kind::Record));
        gone
    }

    /// From now on it bears this date, unless another one bears that name already; then that is tried again at the next start.
    fn date_anew(&self, stem: &Stem, kinds: &[Kind], today: Date) {
        let new = Stem { date: today, digits: stem.digits.clone() };
        if self.files().contains_key(&new) {
            return;
        }
        for kind in kinds {
            // What cannot be renamed keeps its old date, and is tried again.
            let _ = fs::rename(stem.file(&self.folder, kind), new.file(&self.folder, kind));
        }
        paper::sync_folder(&new.file(&self.folder, &Kind::Record));
    }

    /// The files of ours, by workshop, in the order in which they may go: the lock last. Links and folders are not ours, whatever they are called.
    fn files(&self) -> BTreeMap<Stem, Vec<Kind>> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
        let mut found = BTreeMap::<Stem, Vec<Kind>>::new();
        for (stem, kind) in files.filter_map(|entry| Stem::read(entry.file_name().to_str()?)) {
            found.entry(stem).or_default().push(kind);
        }
        found.values_mut().for_each(|kinds| kinds.sort());
        found
    }
}

/// The set that all had before, if they had one and the same.
fn same_first(facts: &[Fact]) -> Option<Set> {
    let set = |fact: &Fact| if let Fact::Measured { wave: Wave::Before, set, .. } = fact { Some(*set) } else { None };
    let sets: BTreeSet<Set> = facts.iter().filter_map(set).collect();
    (sets.len() == 1).then(|| sets.into_iter().next()).flatten()
}

impl Entry {
    /// Whether a program writes on it just now.
    pub(crate) fn is_in_use(&self) -> bool {
        lock::is_taken(&self.path)
    }

    /// Whether sheets of it are typed in and not counted yet.
    pub(crate) fn has_sheets(&self) -> bool {
        typed::is_waiting(&self.path)
    }

    /// Whether the clock that dated it had been set: an earlier year is wrong.
    pub(crate) fn has_sure_date(&self) -> bool {
        self.date.year() >= FIRST_YEAR
    }

    /// The last day on which it is kept. It goes when the program starts after that.
    pub(crate) fn last_day(&self, days: Days) -> Date {
        self.date.saturating_add(jiff::Span::new().days(days.count()))
    }
}
