//! What facts are written on: files that nobody else on this computer may read, and a disk that says how much it still takes.
//!
//! Owns: opening, creating, syncing, cutting. Refuses to know: what is written, and names.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

/// Something that takes bytes at its end and keeps them. A file; in tests also a disk that is full, or slow.
pub(super) trait Paper: Send + Sync {
    /// Returns when these bytes would outlast a power cut.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Ends there, and goes on there.
    fn cut(&mut self, length: u64) -> io::Result<()>;
    /// Noughts in the place of so many bytes, and then none at all.
    fn wipe(&mut self, length: u64) -> io::Result<()>;
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

    fn wipe(&mut self, length: u64) -> io::Result<()> {
        self.seek(SeekFrom::Start(0))?;
        io::copy(&mut io::Read::take(io::repeat(0), length), self)?;
        self.sync_data()?;
        self.cut(0)
    }
}

/// A disk as a record needs it. There is one; tests have others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disk {
    /// How many bytes can be written in a folder; none if the system does not say.
    pub(super) free: fn(&Path) -> Option<u64>,
    /// A file as something to write on.
    pub(super) paper: fn(File) -> Box<dyn Paper>,
}

impl Disk {
    /// That of this computer.
    pub(super) const REAL: Self = Self { free, paper: |file| Box::new(file) };
}

/// A new file.
pub(super) fn create(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().read(true).write(true).create_new(true)).open(path)
}

/// A file that is there, or a new one.
pub(super) fn create_or_open(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// A file that is there.
pub(super) fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).open(path)
}

/// A small file in one piece: whoever reads it sees it as it was or as it is, and never half of it.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    let file = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&beside);
    let done = file.and_then(|mut file| file.append(bytes)).and_then(|()| fs::rename(&beside, path));
    match done {
        Ok(()) => sync_folder(path),
        // On a full disk, the name was still taken.
        Err(_) => drop(fs::remove_file(&beside)),
    }
    done
}

/// The folder, and those above it. Nobody else on this computer may look into it.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
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

/// That a file was made, renamed or deleted in its folder outlasts a power cut too.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) {
    // Where a folder cannot be synced, the system does it by itself.
    let _ = path.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
}

/// Folders cannot be synced there; the system does it by itself.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) {}

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
