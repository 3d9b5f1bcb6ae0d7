//! Whom to talk to in this building: two lines of a file, or one line that somebody has written in the window or on the command line.
//!
//! Owns: what may be in them. What is not in order in a file counts as none; the app then says whom to ask. Refuses to know: where the file is, and who
//! shows it.

/// The longest line of a file, in letters.
const LONGEST: usize = 200;
/// So many letters has room what is written in one line: a name and a place, beside everything else on a phone and on paper.
pub(crate) const MOST: usize = 80;
/// The file in the program's own folder.
pub(crate) const FILE: &str = "contact.txt";
/// A file larger than this is not two lines, in bytes.
pub(crate) const MOST_BYTES: u64 = 4 * 1024;

/// Somebody in the building.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contact {
    pub(crate) name: String,
    /// Room, days, how to reach them; empty if there is no second line.
    pub(crate) how: String,
}

impl Contact {
    /// The first two lines that are not empty. Some editors put a mark before the first.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
        let mut lines = lines.filter(|line| !line.is_empty());
        let contact = Self { name: lines.next()?.to_owned(), how: lines.next().unwrap_or_default().to_owned() };
        let is_in_order = |line: &str| line.chars().count() <= LONGEST && !line.chars().any(char::is_control);
        (is_in_order(&contact.name) && is_in_order(&contact.how)).then_some(contact)
    }

    /// What somebody has written in one line; none if that is empty.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn written(line: &str) -> Option<Self> {
        let (line, _) = fitting(line, LONGEST);
        let name = line.trim().to_owned();
        (!name.is_empty()).then_some(Self { name, how: String::new() })
    }

    /// Both in one line.
    pub(crate) fn line(&self) -> String {
        if self.how.is_empty() { self.name.clone() } else { format!("{}, {}", self.name, self.how) }
    }
}

/// What may be put into the line, of what somebody writes or pastes: a line that ends goes on with a space, what is not to be seen is left out, and so is
/// what has no room. Whether something had none.
#[cfg(any(test, feature = "desktop"))]
pub(crate) fn fitting(written: &str, room: usize) -> (String, bool) {
    let ends_a_line = |c: char| c.is_whitespace() && is_hidden(c);
    let seen: String = written.chars().filter(|c| ends_a_line(*c) || !is_hidden(*c)).collect();
    let lines: Vec<&str> = seen.split(ends_a_line).filter(|line| !line.is_empty()).collect();
    let line = lines.join(" ");
    let mut letters = line.chars();
    let fits: String = letters.by_ref().take(room).collect();
    (fits, letters.next().is_some())
}

/// Whether a character is not to be seen: it controls something, changes the direction of what stands around it, or starts a line.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn two_lines_are_shown_as_one() {
        assert_eq!(
            (contact("Ms Berg", "Room 12").line(), contact("Ms Berg", "").line()),
            ("Ms Berg, Room 12".to_owned(), "Ms Berg".to_owned())
        );
    }

    #[test]
    fn what_is_pasted_becomes_one_line_of_what_can_be_seen_and_has_room() {
        let put = |written: &str, room| fitting(written, room);
        let whole = |words: &str| (words.to_owned(), false);
        assert_eq!(put("Ms Berg\r\n\r\nRoom\t12\n", MOST), whole("Ms Berg Room 12"));
        assert_eq!(put("Ms \u{202E}Berg\u{7}\u{200F}", MOST), whole("Ms Berg"));
        // A space is a space, and joiners are letters where they are needed.
        assert_eq!(put(" ", MOST), whole(" "));
        assert_eq!(put("می\u{200C}خواهم", MOST), whole("می\u{200C}خواهم"));
        assert_eq!(put(&"ب".repeat(MOST), MOST), whole(&"ب".repeat(MOST)));
        assert_eq!(put(&"ب".repeat(MOST + 1), MOST), ("ب".repeat(MOST), true));
        assert_eq!(put("abc", 2), ("ab".to_owned(), true));
        assert_eq!((put("", 0), put("\n", 0), put("a", 0)), (whole(""), whole(""), (String::new(), true)));
    }
}
