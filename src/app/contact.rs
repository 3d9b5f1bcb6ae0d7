//! Whom to talk to in this building: two lines, written by whoever runs a session.
//!
//! Owns: what may be in them. What is not in order counts as none; the window then says whom to ask. Refuses to know: the file that they stand in.

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
    /// The first two lines that are not empty. Some editors put a mark before the first.
    pub(crate) fn read(text: &str) -> Option<Self> {
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
}
