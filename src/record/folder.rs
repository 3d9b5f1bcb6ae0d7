//! The folder where workshops are kept.
//!
//! Owns: names of files, which workshops are there, how long they stay, and how much space a disk must have. Refuses to know: where the folder is, which day
//! it is, and every other file in it. A link is nobody's record.

use super::error::RecordError;
use super::file::{self, Record};
use super::{chance, reading::Reading};
use crate::workshop::Fact;
use crate::workshop::fact::Opened;
use jiff::civil::Date;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// With less space than this, no workshop is begun, in bytes.
const LEAST_FREE: u64 = 20 * 1024 * 1024;
/// A clock that says an earlier year is wrong: the program did not exist.
const FIRST_YEAR: i16 = 2026;
/// So often is a name tried that is taken.
const TRIES: usize = 20;

/// How long a record is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(test), expect(dead_code, reason = "a terminal keeps for the usual time; the other two are for where it can be set"))]
pub(crate) enum Days {
    Month,
    #[default]
    Term,
    Year,
}

impl Days {
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
pub(crate) struct Workshops(PathBuf);

/// A workshop that is kept.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) path: PathBuf,
    /// The day in its name.
    pub(crate) date: Date,
    pub(crate) reading: Reading,
}

impl Workshops {
    /// The folder in what a system keeps of a program.
    pub(crate) fn of(data: &Path) -> Self {
        Self(data.join("workshops"))
    }

    /// Begins a record.
    ///
    /// # Errors
    /// When there is no space, or nothing can be written.
    pub(crate) fn begin(&self, today: Date, opened: Opened) -> Result<Record, RecordError> {
        let unwritable = |error: io::Error| RecordError::Unwritable { path: self.0.clone(), kind: error.kind() };
        create_folder(&self.0).map_err(unwritable)?;
        match free(&self.0) {
            Some(free) if free < LEAST_FREE => return Err(RecordError::NoRoom { free: free / (1024 * 1024) }),
            // Where a system does not say it, a full disk is said when it is full.
            _ => {}
        }
        let opened = Fact::Opened(opened);
        let mut tries = TRIES;
        loop {
            let path = self.0.join(format!("{today}-{:06}.workshop", chance::six_digits()?));
            tries -= 1;
            match Record::create(&path, &opened) {
                Err(RecordError::Unwritable { kind: io::ErrorKind::AlreadyExists, .. }) if tries > 0 => {}
                done => return done,
            }
        }
    }

    /// The workshops that can be read, the newest day last.
    pub(crate) fn list(&self) -> Vec<Entry> {
        let ours = self.files().into_iter().filter(|(_, name)| !name.is_copy);
        let mut entries: Vec<Entry> = ours
            .filter_map(|(path, name)| {
                let reading = file::look(&path).ok().filter(|reading| reading.opened().is_some())?;
                Some(Entry { path, date: name.date, reading })
            })
            .collect();
        entries.sort_by(|one, other| (one.date, &one.path).cmp(&(other.date, &other.path)));
        entries
    }

    /// The workshops of a day that are not over.
    pub(crate) fn open_of(&self, today: Date) -> Vec<Entry> {
        self.list().into_iter().filter(|entry| entry.date == today && !entry.reading.is_closed()).collect()
    }

    /// Deletes what is older, by the day in its name, with the copies beside it. A clock that is clearly wrong deletes nothing, and neither is deleted what a
    /// program has open. How many files went is said.
    pub(crate) fn delete_older(&self, days: Days, today: Date) -> usize {
        if today.year() < FIRST_YEAR {
            return 0;
        }
        let is_old = |date: Date| today.since(date).is_ok_and(|since| since.get_days() > i32::from(days.count()));
        let old = self.files().into_iter().filter(|(path, name)| is_old(name.date) && !file::is_in_use(path));
        // What cannot be deleted now is tried again at the next start.
        old.filter(|(path, _)| fs::remove_file(path).is_ok()).count()
    }

    /// The files of ours. Links and folders are not ours, whatever they are called.
    fn files(&self) -> Vec<(PathBuf, Name)> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
        files.filter_map(|entry| Some((entry.path(), Name::read(entry.file_name().to_str()?)?))).collect()
    }
}

/// What the name of a file says: `2026-11-27-481902.workshop`, or a damaged copy of that.
struct Name {
    date: Date,
    is_copy: bool,
}

impl Name {
    fn read(name: &str) -> Option<Self> {
        let (date, rest) = name.split_at_checked(10)?;
        let (digits, ending) = rest.strip_prefix('-')?.split_at_checked(6)?;
        let copy = ending.strip_prefix(".workshop")?;
        let number = copy.strip_prefix(".damaged").map(|number| number.strip_prefix('-').unwrap_or(number));
        let is_ours = copy.is_empty() || number.is_some_and(|number| number.len() <= 1 && number.bytes().all(|byte| byte.is_ascii_digit()));
        let parsed: Date = date.parse().ok()?;
        let is_name = is_ours && digits.bytes().all(|byte| byte.is_ascii_digit()) && parsed.to_string() == date;
        is_name.then_some(Self { date: parsed, is_copy: !copy.is_empty() })
    }
}

/// The folder, and those above it. Nobody else on this computer may look into it.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// How many bytes can be written there.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// There, nothing safe is at hand that says it.
#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}
