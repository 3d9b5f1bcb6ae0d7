//! The program's own files: the settings, and whom to talk to in this building.
//!
//! Owns: where this system keeps them, their names, how large they may be, and that no half file is ever left. Refuses to know: what stands in them. A file that cannot be read counts
//! as none; a folder that cannot be written to is told about by `doctor` and otherwise let be.

use crate::app::contact::Contact;
use crate::app::preferences::Preferences;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file of settings larger than this is none of ours, in bytes.
const MOST_SETTINGS: u64 = 64 * 1024;
/// A file larger than this is not two lines, in bytes.
const MOST_CONTACT: u64 = 4 * 1024;

/// The folder of the program's own files, if the system has a place for such.
pub(crate) fn folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "second-look").map(|folders| folders.config_dir().to_path_buf())
}

/// What was kept in this folder; the usual settings if nothing readable was.
pub(crate) fn preferences(folder: Option<&Path>) -> Preferences {
    small_text(folder, "preferences.ron", MOST_SETTINGS).map_or_else(Preferences::default, |text| Preferences::read(&text))
}

/// Whom to talk to, in two lines of `contact.txt`.
pub(crate) fn contact(folder: Option<&Path>) -> Option<Contact> {
    Contact::read(&small_text(folder, "contact.txt", MOST_CONTACT)?)
}

/// Keeps the settings: written beside and renamed. Those that a newer version wrote are left as they are, with all that this one does not know.
///
/// # Errors
/// When the folder cannot be written to.
pub(crate) fn keep(preferences: &Preferences, folder: &Path) -> io::Result<()> {
    if preferences.are_anothers {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let text = preferences.written().map_err(io::Error::other)?;
    let beside = folder.join("preferences.ron.new");
    let kept = fs::write(&beside, text).and_then(|()| fs::rename(&beside, folder.join("preferences.ron")));
    if kept.is_err() {
        // On a full disk, the name was still taken.
        let _ = fs::remove_file(&beside);
    }
    kept
}

fn small_text(folder: Option<&Path>, name: &str, most: u64) -> Option<String> {
    let path = folder?.join(name);
    // A pipe of this name would be waited for.
    let file = fs::metadata(&path).is_ok_and(|about| about.is_file()).then(|| File::open(path).ok()).flatten()?;
    let mut text = String::new();
    // One byte more than is allowed tells whether there is more.
    file.take(most + 1).read_to_string(&mut text).ok()?;
    (text.len() as u64 <= most).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Preferences { language: Some("ar".into()), text_size: 150, high_contrast: true, ..Preferences::default() };
        keep(&kept, folder.path()).unwrap();
        assert_eq!(preferences(Some(folder.path())), kept);
        fs::write(folder.path().join("contact.txt"), "Ms Berg\nRoom 12").unwrap();
        let berg = Contact { name: "Ms Berg".to_owned(), how: "Room 12".to_owned() };
        assert_eq!(contact(Some(folder.path())), Some(berg));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_another_version_wrote_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("preferences.ron");
        let newer = "(text_size: 150, sound: true)";
        fs::write(&file, newer).unwrap();
        let mut kept = preferences(Some(folder.path()));
        assert_eq!(kept.text_size, 150);
        kept.high_contrast = true;
        keep(&kept, folder.path()).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), newer);
    }

    #[test]
    fn a_file_that_is_not_a_small_text_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let files = ["preferences.ron", "contact.txt"].map(|name| folder.path().join(name));
        let is_none = |folder| preferences(folder) == Preferences::default() && contact(folder).is_none();
        assert!(is_none(Some(folder.path())) && is_none(None));
        let large = format!("(text_size: 150)\n{}", "\n".repeat(64 * 1024));
        for text in [b"(text_size: 150)\xff".as_slice(), large.as_bytes()] {
            files.iter().for_each(|file| fs::write(file, text).unwrap());
            assert!(is_none(Some(folder.path())));
        }
        for file in &files {
            fs::remove_file(file).unwrap();
            fs::create_dir(file).unwrap();
        }
        assert!(is_none(Some(folder.path())));
        assert!(keep(&Preferences::default(), folder.path()).is_err());
    }
}
