//! Where this system keeps a program's own files.
//!
//! Owns: asking the system. Refuses to know: what is kept there.

use std::path::PathBuf;

/// The folder of the program's own files, if the system has a place for such.
pub(crate) fn folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "second-look").map(|folders| folders.config_dir().to_path_buf())
}
