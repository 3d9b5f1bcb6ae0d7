//! What this computer has for the window, for `second-look doctor`.
//!
//! Owns: looking. Refuses to know: how it is said, and whether it is enough.

use crate::app::preferences::Preferences;
use crate::library::FONTS;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use crate::desktop::engine::preflight::{Adapter, adapters, display};

/// The font families inside the program.
pub fn fonts() -> Vec<&'static str> {
    FONTS.iter().map(|font| font.family).collect()
}

/// Where settings are kept, if the system has a place for them.
pub fn settings() -> Option<PathBuf> {
    crate::desktop::engine::settings_folder::folder()
}

/// Whether another version wrote the settings in this folder, and something that this one does not know.
pub fn are_anothers(folder: &Path) -> bool {
    crate::desktop::engine::settings_folder::preferences(Some(folder)).are_anothers
}

/// Whether settings can be kept in this folder: a file is written there as settings are, as long as they are, and taken away again.
///
/// # Errors
/// What the system says about it.
pub fn can_keep(folder: &Path) -> io::Result<()> {
    can_keep_by(folder, write_through)
}

/// Writes, and waits until the disk has it: a full one takes an empty file, and some take a longer one and say later that it did not fit.
fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn can_keep_by(folder: &Path, write: impl Fn(&Path, &[u8]) -> io::Result<()>) -> io::Result<()> {
    let made = first_missing(folder);
    fs::create_dir_all(folder)?;
    let trial = folder.join("doctor.new");
    let text = Preferences::default().written().map_err(io::Error::other)?;
    let written = write(&trial, text.as_bytes());
    let removed = fs::remove_file(&trial);
    // Whoever only asks leaves no folders behind. One that somebody has put something into stays.
    if let Some(top) = made {
        for folder in folder.ancestors().take_while(|folder| folder.starts_with(&top)) {
            let _ = fs::remove_dir(folder);
        }
    }
    written.and(removed)
}

/// The topmost folder on the way that is not there yet.
fn first_missing(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).last().map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_whether_settings_can_be_kept_leaves_nothing_behind() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        can_keep(&folder).unwrap();
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
        fs::create_dir_all(&folder).unwrap();
        can_keep(&folder).unwrap();
        assert!(folder.is_dir() && fs::read_dir(&folder).unwrap().count() == 0);
    }

    #[test]
    fn a_file_in_place_of_the_folder_cannot_keep_them() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a"), "").unwrap();
        assert!(can_keep(&root.path().join("a")).is_err());
        assert!(can_keep(&root.path().join("a/b")).is_err());
    }

    #[test]
    fn a_disk_that_takes_a_name_and_no_words_cannot_keep_them_and_is_left_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        let full = |path: &Path, bytes: &[u8]| {
            File::create(path)?;
            if bytes.is_empty() { Ok(()) } else { Err(io::ErrorKind::StorageFull.into()) }
        };
        let told = can_keep_by(&root.path().join("a/b"), full).unwrap_err();
        assert_eq!(told.kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }
}
