//! The file of a record: opened by one program at a time, added to line by line, each line on the disk before anybody is told.
//!
//! Owns: creating, opening, locking, adding, cutting off what cannot be read. Refuses to know: names of files, and what the facts mean.

use super::error::RecordError;
use super::line;
use super::reading::{Found, Reading};
use crate::workshop::Fact;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file larger than this is no record, in bytes: a workshop takes less than a hundredth of it.
const MOST: u64 = 8 * 1024 * 1024;
/// So many copies of a damaged file are made beside it.
const COPIES: usize = 9;

/// Something that takes bytes at its end and keeps them. A file; in tests also a disk that is full.
pub(super) trait Paper: Send + Sync {
    /// Returns when these bytes would outlast a power cut.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Ends there, and goes on there.
    fn cut(&mut self, length: u64) -> io::Result<()>;
}

impl Paper for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)?;
        self.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)?;
        self.seek(SeekFrom::Start(length))?;
        self.sync_data()
    }
}

/// A record that is written on. While it is there, no other program writes on the same file.
pub(crate) struct Record {
    path: PathBuf,
    paper: Box<dyn Paper>,
    lines: u64,
    length: u64,
    /// Why nothing is taken any more.
    broken: Option<RecordError>,
}

impl Record {
    /// A new file, with its first fact.
    ///
    /// # Errors
    /// When it is there already, or cannot be written.
    pub(super) fn create(path: &Path, opened: &Fact) -> Result<Self, RecordError> {
        let unwritable = unwritable(path);
        let file = private(OpenOptions::new().read(true).write(true).create_new(true)).open(path).map_err(&unwritable)?;
        lock(&file, path)?;
        let mut record = Self::on(path, file, 0, 0);
        record.append(opened)?;
        sync_folder(path);
        Ok(record)
    }

    /// Goes on with a file. A torn line is cut off. Where more than that cannot be read, the whole file is first copied beside.
    ///
    /// # Errors
    /// When another program has it open, when it is no record or one of a newer version, and when it cannot be read or written.
    pub(crate) fn open(path: &Path) -> Result<(Self, Reading), RecordError> {
        let mut file = plain(path, OpenOptions::new().read(true).write(true))?;
        lock(&file, path)?;
        let bytes = bytes(path, &mut file)?;
        let reading = Reading::of(&bytes);
        match reading.found {
            Found::Newer => return Err(RecordError::Newer { path: path.to_owned() }),
            _ if reading.opened().is_none() => return Err(RecordError::NoRecord { path: path.to_owned() }),
            Found::Damaged { .. } => copy_beside(path, &bytes)?,
            Found::Torn | Found::Whole => {}
        }
        file.cut(reading.length as u64).map_err(unwritable(path))?;
        Ok((Self::on(path, file, reading.facts.len(), reading.length), reading))
    }

    pub(super) fn on(path: &Path, paper: impl Paper + 'static, lines: usize, length: usize) -> Self {
        Self { path: path.to_owned(), paper: Box::new(paper), lines: lines as u64, length: length as u64, broken: None }
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
            let error = unwritable(&self.path)(error);
            self.broken = Some(error.clone());
            return Err(error);
        }
        self.lines += 1;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// What a file says, without writing on it.
///
/// # Errors
/// When it cannot be read.
pub(super) fn look(path: &Path) -> Result<Reading, RecordError> {
    let mut file = plain(path, OpenOptions::new().read(true))?;
    Ok(Reading::of(&bytes(path, &mut file)?))
}

/// Whether a program has this file open just now.
pub(super) fn is_in_use(path: &Path) -> bool {
    plain(path, OpenOptions::new().read(true)).is_ok_and(|file| lock(&file, path).is_err())
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

fn lock(file: &File, path: &Path) -> Result<(), RecordError> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(RecordError::InUse { path: path.to_owned() }),
        // Some disks on a network know no locks. A workshop is led there all the same.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

fn copy_beside(path: &Path, bytes: &[u8]) -> Result<(), RecordError> {
    let unwritable = unwritable(path);
    for number in 1..=COPIES {
        let mut name = path.as_os_str().to_owned();
        name.push(".damaged");
        if number > 1 {
            name.push(format!("-{number}"));
        }
        match private(OpenOptions::new().write(true).create_new(true)).open(&name) {
            Ok(mut copy) => return copy.append(bytes).map(|()| sync_folder(path)).map_err(unwritable),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(unwritable(error)),
        }
    }
    Err(unwritable(io::ErrorKind::AlreadyExists.into()))
}

fn unwritable(path: &Path) -> impl Fn(io::Error) -> RecordError + use<> {
    let path = path.to_owned();
    move |error| RecordError::Unwritable { path: path.clone(), kind: error.kind() }
}

/// Nobody else on this computer may read it.
#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

/// The folder of a person is her own there.
#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// That a file is in its folder outlasts a power cut too.
#[cfg(unix)]
fn sync_folder(path: &Path) {
    // Where a folder cannot be synced, the system does it by itself.
    let _ = path.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
}

/// Folders cannot be synced there; the system does it by itself.
#[cfg(not(unix))]
fn sync_folder(_: &Path) {}
