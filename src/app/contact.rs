//! Whom to talk to in this building: two lines in `contact.txt`, in the folder of the program's own files, written by whoever runs a session.
//!
//! Owns: the file and what may be in it. A file that is not in order counts as none; the window then says whom to ask. Refuses to know: drawing.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A file larger than this is not two lines, in bytes.
const LARGEST: u64 = 4 * 1024;
/// The longest line, in letters.
const LONGEST: usize = 200;

/// Somebody in the building.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contact {
    pub(crate) name: String,
    /// Room, days, how to reach them; empty if there is no second line.
    pub(crate) how: String,
}

impl Contact {
    /// The contact that was written down in this folder.
    pub(crate) fn load(folder: Option<&Path>) -> Option<Self> {
        let file = File::open(folder?.join("contact.txt")).ok()?;
        let mut text = String::new();
        // One byte more than is allowed tells whether there is more.
        file.take(LARGEST + 1).read_to_string(&mut text).ok()?;
        if text.len() as u64 > LARGEST { None } else { Self::read(&text) }
    }

    /// The first two lines that are not empty. Some editors put a mark before the first.
    fn read(text: &str) -> Option<Self> {
        let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
        let mut lines = lines.filter(|line| !line.is_empty());
        let contact = Self { name: lines.next()?.to_owned(), how: lines.next().unwrap_or_default().to_owned() };
        let is_in_order = |line: &str| line.chars().count() <= LONGEST && !line.chars().any(char::is_control);
        (is_in_order(&contact.name) && is_in_order(&contact.how)).then_some(contact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn contact(name: &str, how: &str) -> Contact {
        Contact { name: name.to_owned(), how: how.to_owned() }
    }

    #[test]
    fn two_lines_are_a_contact() {
        assert_eq!(Contact::read("Ms Berg\nRoom 12, Mondays\n"), Some(contact("Ms Berg", "Room 12, Mondays")));
        assert_eq!(Contact::read("\u{FEFF}\r\n  Ms Berg \r\n\r\nRoom 12\r\nmore\r\n"), Some(contact("Ms Berg", "Room 12")));
        assert_eq!(Contact::read("Ms Berg"), Some(contact("Ms Berg", "")));
        assert_eq!(Contact::read(&"ب".repeat(LONGEST)), Some(contact(&"ب".repeat(LONGEST), "")));
    }

    #[test]
    fn what_is_not_in_order_is_none() {
        let long = format!("Ms Berg\n{}", "x".repeat(LONGEST + 1));
        for text in ["", " \n\n", "Ms\u{7}Berg", "Ms Berg\nRoom\t12", "Ms Berg\nRoom\u{1b}[2J", long.as_str()] {
            assert_eq!(Contact::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn only_a_small_text_file_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("contact.txt");
        assert_eq!(Contact::load(Some(folder.path())), None);
        fs::write(&file, "Ms Berg\nRoom 12").unwrap();
        assert_eq!(Contact::load(Some(folder.path())), Some(contact("Ms Berg", "Room 12")));
        fs::write(&file, format!("Ms Berg\nRoom 12\n{}", "\n".repeat(4 * 1024))).unwrap();
        assert_eq!(Contact::load(Some(folder.path())), None);
        fs::write(&file, b"Ms Berg \xff").unwrap();
        assert_eq!(Contact::load(Some(folder.path())), None);
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_eq!(Contact::load(Some(folder.path())), None);
        assert_eq!(Contact::load(None), None);
    }
}
