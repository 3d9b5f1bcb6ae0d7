//! The program's own folder: settings, and whom to talk to in this building.
//!
//! Owns: where this system keeps it, how large a file in it may be, and that no half file is ever left. Refuses to know: what stands in them.

use std::fs::{self, File};
#[cfg(feature = "desktop")]
use std::io;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The folder, if the system has a place for such.
pub(crate) fn folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "second-look").map(|folders| folders.config_dir().to_path_buf())
}

/// What stands in this file of it; none if that is no text, or larger than this many bytes.
pub(crate) fn small_text(folder: Option<&Path>, name: &str, most: u64) -> Option<String> {
    let path = folder?.join(name);
    // A pipe of this name would be waited for.
    let file = fs::metadata(&path).is_ok_and(|about| about.is_file()).then(|| File::open(path).ok()).flatten()?;
    let mut text = String::new();
    // One byte more than is allowed tells whether there is more.
    file.take(most + 1).read_to_string(&mut text).ok()?;
    (text.len() as u64 <= most).then_some(text)
}

/// Writes a whole file: beside it, and then renamed.
///
/// # Errors
/// When the folder cannot be written to.
#[cfg(feature = "desktop")]
pub(crate) fn write(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!("{name}.new"));
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, folder.join(name)));
    if written.is_err() {
        // On a full disk, the name was still taken.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Takes a file away, if it is there.
///
/// # Errors
/// When it is there and stays.
#[cfg(feature = "desktop")]
pub(crate) fn remove(folder: &Path, name: &str) -> io::Result<()> {
    match fs::remove_file(folder.join(name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
