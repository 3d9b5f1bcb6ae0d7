//! Who may write on a record: the program that holds the empty file `.lock` beside it. The system lets go of it however that program ends.
//!
//! Owns: taking and asking. The record itself is never locked, because on Windows a locked file cannot be read, and everybody may look on. Refuses to know: what
//! a record is.

use super::error::RecordError;
use super::paper;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Held for as long as it is there.
pub(super) struct Lock(#[expect(dead_code, reason = "it is held, and nothing else is done with it")] File);

/// The file that is held in place of this one.
pub(super) fn beside(record: &Path) -> PathBuf {
    record.with_extension("lock")
}

/// Takes the lock of a record that has none yet, and its name with it.
pub(super) fn new(record: &Path) -> Result<Lock, RecordError> {
    let file = paper::create(&beside(record)).map_err(RecordError::unwritable(record))?;
    held(file, record)
}

/// Takes the lock of a record.
pub(super) fn take(record: &Path) -> Result<Lock, RecordError> {
    let file = paper::create_or_open(&beside(record)).map_err(RecordError::unwritable(record))?;
    held(file, record)
}

/// Takes the lock of a record if it has one, and leaves nothing beside a record that has none.
pub(super) fn take_if_there(record: &Path) -> Result<Option<Lock>, RecordError> {
    match paper::open(&beside(record)) {
        Ok(file) => held(file, record).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(RecordError::unwritable(record)(error)),
    }
}

/// Whether a program writes on this record just now.
pub(super) fn is_taken(record: &Path) -> bool {
    matches!(take_if_there(record), Err(RecordError::InUse { .. }))
}

fn held(file: File, record: &Path) -> Result<Lock, RecordError> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(RecordError::InUse { path: record.to_owned() }),
        // Some disks on a network know no locks. A workshop is led there all the same.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(Lock(file)),
    }
}
