//! What this computer has for the window, for `second-look doctor`.
//!
//! Owns: looking. Refuses to know: how it is said, and whether it is enough.

use crate::library::FONTS;
use std::fs;
use std::io;
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

/// Whether settings can be kept in this folder: a file is written there as settings are, and taken away again.
///
/// # Errors
/// What the system says about it.
pub fn can_keep(folder: &Path) -> io::Result<()> {
    let made = first_missing(folder);
    fs::create_dir_all(folder)?;
    let trial = folder.join("doctor.new");
    let written = fs::write(&trial, "").and_then(|()| fs::remove_file(&trial));
    // Whoever only asks leaves no folders behind. One that somebody has put something into stays.
    if let Some(top) = made {
        for folder in folder.ancestors().take_while(|folder| folder.starts_with(&top)) {
            let _ = fs::remove_dir(folder);
        }
    }
    written
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
}
