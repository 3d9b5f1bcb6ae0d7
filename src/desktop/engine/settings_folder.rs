//! The program's own files: the settings, and whom to talk to in this building.
//!
//! Owns: reading and keeping them. Refuses to know: what stands in them, and where their folder is ([`crate::own_folder`] does). A file that cannot be read
//! counts as none. That settings cannot be kept is told by `doctor` and otherwise let be; that a contact cannot be kept is told to whoever wrote it.

use crate::app::preferences::Preferences;
use crate::contact::{self, Contact};
use crate::own_folder;
use std::io;
use std::path::Path;

pub(crate) use crate::own_folder::folder;

/// The file of the settings.
const SETTINGS: &str = "preferences.ron";
/// A file of settings larger than this is none of ours, in bytes.
const MOST_SETTINGS: u64 = 64 * 1024;

/// What was kept in this folder; the usual settings if nothing readable was.
pub(crate) fn preferences(folder: Option<&Path>) -> Preferences {
    own_folder::small_text(folder, SETTINGS, MOST_SETTINGS).map_or_else(Preferences::default, |text| Preferences::read(&text))
}

/// Whom to talk to, in two lines of `contact.txt`.
pub(crate) fn contact(folder: Option<&Path>) -> Option<Contact> {
    Contact::read(&own_folder::small_text(folder, contact::FILE, contact::MOST_BYTES)?)
}

/// Keeps the settings. Those that a newer version wrote are left as they are, with all that this one does not know.
///
/// # Errors
/// When the folder cannot be written to.
pub(crate) fn keep(preferences: &Preferences, folder: &Path) -> io::Result<()> {
    if preferences.are_anothers {
        return Ok(());
    }
    own_folder::write(folder, SETTINGS, &preferences.written().map_err(io::Error::other)?)
}

/// Keeps whom to talk to, in the lines in which it is read. Nobody takes the file away.
///
/// # Errors
/// When the folder cannot be written to.
pub(crate) fn keep_contact(contact: Option<&Contact>, folder: &Path) -> io::Result<()> {
    match contact {
        Some(Contact { name, how }) if how.is_empty() => own_folder::write(folder, contact::FILE, &format!("{name}\n")),
        Some(Contact { name, how }) => own_folder::write(folder, contact::FILE, &format!("{name}\n{how}\n")),
        None => own_folder::remove(folder, contact::FILE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

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
    fn a_contact_is_kept_as_it_is_read_and_nobody_takes_the_file_away() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("not/there/yet");
        for text in ["Ms Berg\n", "السيّدة برغ\nالغرفة 12\n"] {
            let kept = Contact::read(text);
            keep_contact(kept.as_ref(), &inside).unwrap();
            assert_eq!((fs::read_to_string(inside.join(contact::FILE)).unwrap().as_str(), contact(Some(&inside))), (text, kept));
        }
        for _ in 0..2 {
            keep_contact(None, &inside).unwrap();
            assert_eq!((contact(Some(&inside)), fs::read_dir(&inside).unwrap().count()), (None, 0));
        }
        // Where something else has the name, that is told.
        fs::create_dir(inside.join(contact::FILE)).unwrap();
        assert!(keep_contact(Contact::read("Ms Berg").as_ref(), &inside).is_err() && keep_contact(None, &inside).is_err());
        assert_eq!(fs::read_dir(&inside).unwrap().count(), 1, "and no half file is left");
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
