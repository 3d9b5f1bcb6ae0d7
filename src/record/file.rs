//! The file of a record: written on by one program at a time, added to line by line, each line on the disk before anybody is told.
//!
//! Owns: creating, opening, adding, looking, cutting off what cannot be read. Refuses to know: names of files, and what the facts mean.

use super::error::RecordError;
use super::line;
use super::lock::{self, Lock};
#[cfg(feature = "voting")]
use super::name::Stem;
use super::paper::{self, Disk, Paper};
use super::reading::{Found, Reading};
#[cfg(feature = "voting")]
use super::urn::UrnFolder;
use crate::workshop::Fact;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file larger than this is no record, in bytes: a workshop takes less than a hundredth of it.
const MOST: u64 = 8 * 1024 * 1024;
/// So many copies of a damaged file are made beside it.
const COPIES: usize = 9;

/// A record that is written on. While it is there, no other program writes on the same file.
pub(crate) struct Record {
    path: PathBuf,
    paper: Box<dyn Paper>,
    lines: u64,
    length: u64,
    /// Why nothing is taken any more.
    broken: Option<RecordError>,
    /// Let go of together with it.
    #[expect(dead_code, reason = "it is held, and nothing else is done with it")]
    lock: Option<Lock>,
}

impl Record {
    /// A new file. It bears its name only when its first fact is on the disk, so that nobody ever finds half a beginning.
    ///
    /// # Errors
    /// When its name is taken, or it cannot be written.
    pub(super) fn create(path: &Path, opened: &Fact, disk: Disk) -> Result<Self, RecordError> {
        let lock = lock::new(path)?;
        let beside = path.with_extension("new");
        let begun = Self::begin_beside(&beside, path, opened, disk);
        if begun.is_err() {
            // On a full disk, the names were still taken.
            [beside, lock::beside(path)].iter().for_each(|path| drop(fs::remove_file(path)));
        }
        begun.map(|record| Self { lock: Some(lock), ..record })
    }

    fn begin_beside(beside: &Path, path: &Path, opened: &Fact, disk: Disk) -> Result<Self, RecordError> {
        let unwritable = RecordError::unwritable(path);
        if path.exists() {
            return Err(unwritable(io::ErrorKind::AlreadyExists.into()));
        }
        let file = paper::create(beside).map_err(&unwritable)?;
        let mut record = Self::on(path, (disk.paper)(file), 0, 0);
        record.append(opened)?;
        fs::rename(beside, path).map_err(&unwritable)?;
        paper::sync_folder(path);
        Ok(record)
    }

    /// Goes on with a file. A torn line is cut off. Where more than that cannot be read, the whole file is first copied beside.
    ///
    /// # Errors
    /// When another program writes on it, when it is no record or one of a newer version, and when it cannot be read or written. [`look`] may still read it.
    pub(crate) fn open(path: &Path) -> Result<(Self, Reading), RecordError> {
        Self::open_on(path, Disk::REAL)
    }

    pub(super) fn open_on(path: &Path, disk: Disk) -> Result<(Self, Reading), RecordError> {
        // Looked at first, so that nothing is left beside a file that is no record.
        look(path)?;
        let lock = lock::take(path)?;
        let mut file = plain(path, OpenOptions::new().read(true).write(true)).map_err(|error| match error {
            RecordError::Unreadable { path, kind } => RecordError::Unwritable { path, kind },
            other => other,
        })?;
        let bytes = bytes(path, &mut file)?;
        let reading = Reading::of(&bytes);
        match reading.found {
            Found::Newer => return Err(RecordError::Newer { path: path.to_owned() }),
            Found::Damaged { .. } => copy_beside(path, &bytes)?,
            Found::Torn | Found::Whole => {}
        }
        let mut paper = (disk.paper)(file);
        paper.cut(reading.length as u64).map_err(RecordError::unwritable(path))?;
        let record = Self::on(path, paper, reading.facts.len(), reading.length);
        Ok((Self { lock: Some(lock), ..record }, reading))
    }

    pub(super) fn on(path: &Path, paper: Box<dyn Paper>, lines: usize, length: usize) -> Self {
        Self { path: path.to_owned(), paper, lines: lines as u64, length: length as u64, broken: None, lock: None }
    }

    /// Adds a fact. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk does not take it. What was there before stays as it was, and nothing is added any more.
    pub(crate) fn append(&mut self, fact: &Fact) -> Result<(), RecordError> {
        if let Some(error) = &self.broken {
            return Err(error.clone());
        }
        let line = line::written(self.lines + 1, fact);
        if let Err(error) = self.paper.append(line.as_bytes()) {
            // If that fails as well, whoever reads it cuts off a torn line.
            let _ = self.paper.cut(self.length);
            let error = RecordError::unwritable(&self.path)(error);
            self.broken = Some(error.clone());
            return Err(error);
        }
        self.lines += 1;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Where the answers to its open question are kept.
    #[cfg(feature = "voting")]
    pub(crate) fn urns(&self) -> UrnFolder {
        UrnFolder::beside(&self.path, Disk::REAL)
    }

    /// The six digits in its name; none if it was given another one.
    #[cfg(feature = "voting")]
    pub(crate) fn digits(&self) -> Option<String> {
        Some(Stem::read(self.path.file_name()?.to_str()?)?.0.digits)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// What a file says, without writing on it or beside it: also one that another program writes on, or that a newer version wrote.
///
/// # Errors
/// When it cannot be read, when it is no record, and when it is one in whose first line nothing is known.
pub(crate) fn look(path: &Path) -> Result<Reading, RecordError> {
    let mut file = plain(path, OpenOptions::new().read(true))?;
    let reading = Reading::of(&bytes(path, &mut file)?);
    match (reading.opened(), &reading.found) {
        (Some(_), _) => Ok(reading),
        (None, Found::Newer) => Err(RecordError::Newer { path: path.to_owned() }),
        (None, _) => Err(RecordError::NoRecord { path: path.to_owned() }),
    }
}

/// A file and nothing else: a pipe would be waited for, and a link leads elsewhere.
fn plain(path: &Path, options: &OpenOptions) -> Result<File, RecordError> {
    let unreadable = |error: io::Error| RecordError::Unreadable { path: path.to_owned(), kind: error.kind() };
    if !fs::symlink_metadata(path).map_err(unreadable)?.is_file() {
        return Err(RecordError::NoRecord { path: path.to_owned() });
    }
    options.open(path).map_err(unreadable)
}

fn bytes(path: &Path, file: &mut File) -> Result<Vec<u8>, RecordError> {
    let mut bytes = Vec::new();
    // One byte more than is allowed tells whether there is more.
    let read = file.take(MOST + 1).read_to_end(&mut bytes);
    read.map_err(|error| RecordError::Unreadable { path: path.to_owned(), kind: error.kind() })?;
    if bytes.len() as u64 > MOST { Err(RecordError::NoRecord { path: path.to_owned() }) } else { Ok(bytes) }
}

fn copy_beside(path: &Path, bytes: &[u8]) -> Result<(), RecordError> {
    let unwritable = RecordError::unwritable(path);
    for number in 1..=COPIES {
        let mut name = path.as_os_str().to_owned();
        name.push(".damaged");
        if number > 1 {
            name.push(format!("-{number}"));
        }
        match paper::create(Path::new(&name)) {
            Ok(mut copy) => {
                let copied = copy.append(bytes).map_err(unwritable);
                match copied {
                    Ok(()) => paper::sync_folder(path),
                    // Half a copy is none.
                    Err(_) => drop(fs::remove_file(&name)),
                }
                return copied;
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(unwritable(error)),
        }
    }
    Err(unwritable(io::ErrorKind::AlreadyExists.into()))
}
