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
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Lets go outright. Closing is not enough: a program that is being started at this moment has a copy of the file until it runs, and would go on holding it.
    fn drop(&mut self) {
        // Where the disk knows no locks there is nothing to let go of.
        let _ = self.0.unlock();
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_let_go_of_is_free_while_a_copy_of_the_file_is_still_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let record = folder.path().join("a.workshop");
        let lock = take(&record).expect("is free");
        let copy = lock.0.try_clone().expect("can be copied");
        assert!(is_taken(&record));
        drop(lock);
        assert!(!is_taken(&record));
        drop(copy);
    }
}
