//! Which files of texts a native reader has read, as `locale.ron` records it, and whether they are still what she read.
//!
//! Owns: the record, and the hash by which it ends when a text changes. Refuses to know: who may be called a native reader. A record cannot drift: nothing has to be
//! set back when somebody changes a text.

use super::locale::Manifest;
use super::messages::Messages;
use super::outline::{Outline, fnv};
use serde::{Deserialize, Serialize};

/// That a native reader has read a file of texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The name of the file, without its ending.
    pub file: String,
    /// Eight digits that change when any text of the file changes.
    pub of: String,
    /// The day on which she said so, such as `2027-02-03`.
    #[serde(default)]
    pub on: String,
    /// Who she is, by what she does; no name.
    #[serde(default)]
    pub by: String,
}

/// What a native reader has made of a text, the least first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NativeReading {
    /// None has read all of it.
    #[default]
    NotYet,
    /// One has, and something has changed since.
    Changed,
    /// One has read it as it is.
    Read,
}

impl NativeReading {
    /// The text that says so.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NotYet => "not-reviewed",
            Self::Changed => "reviewed-before",
            Self::Read => "reviewed",
        }
    }
}

impl Review {
    /// Whether it says who read and when; otherwise it counts for nothing.
    pub fn is_whole(&self) -> bool {
        self.says_who() && self.says_when()
    }

    /// Whether it says who read.
    pub fn says_who(&self) -> bool {
        !self.by.trim().is_empty()
    }

    /// Whether it says on which day.
    pub fn says_when(&self) -> bool {
        self.on.parse::<jiff::civil::Date>().is_ok_and(|day| day.to_string() == self.on)
    }
}

impl Manifest {
    /// What a native reader has made of a file of this language.
    pub fn native_reading(&self, file: &Messages) -> NativeReading {
        let name = file.file().rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default();
        let mut reviews = self.reviews.iter().filter(|review| review.file == name && review.is_whole()).peekable();
        if reviews.peek().is_none() {
            return NativeReading::NotYet;
        }
        let now = file.hash();
        if reviews.any(|review| review.of == now) { NativeReading::Read } else { NativeReading::Changed }
    }
}

impl Messages {
    /// Eight digits that change when any text of the file changes, whatever order they stand in. They must never change otherwise, because files hold them.
    pub fn hash(&self) -> String {
        let mut outlines = self.outlines();
        outlines.sort_by(|one, other| one.id.cmp(&other.id));
        fnv(&outlines.iter().map(whole).collect::<String>())
    }
}

/// Everything of a text that a reader may see: its own hash leaves out which form is for which number, and what is handed to terms.
fn whole(outline: &Outline) -> String {
    let mut whole = format!("{} {}\n", outline.id, outline.hash);
    for part in &outline.parts {
        for selection in &part.selections {
            whole += &format!("{:?} {:?} {}\n", selection.variable, selection.keys, selection.default);
        }
        whole += &format!("{:?}\n", part.handed);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Digits, Direction, Stage};

    fn messages(text: &str) -> Messages {
        Messages::read("locales/ar/kites.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}"))
    }

    fn manifest(reviews: Vec<Review>) -> Manifest {
        let (direction, digits) = (Direction::LeftToRight, Digits::Western);
        Manifest { name: "x".to_owned(), direction, digits, fonts: Vec::new(), reviews, stage: Stage::Whole }
    }

    fn review(of: &str, on: &str, by: &str) -> Review {
        let owned = str::to_owned;
        Review { file: owned("kites"), of: owned(of), on: owned(on), by: owned(by) }
    }

    const FILE: &str = "a = A\nb = { $n ->\n    [one] one\n   *[other] many\n }\n";

    #[test]
    fn a_file_counts_as_read_until_a_text_of_it_changes() {
        let read = messages(FILE);
        let by = manifest(vec![review(&read.hash(), "2027-02-03", "native reader, teacher")]);
        assert_eq!(by.native_reading(&read), NativeReading::Read);
        for same in [
            "# a remark\n\na = A\nb = { $n ->\n    [one] one\n   *[other] many\n }\n",
            "b = { $n ->\n    [one] one\n   *[other] many\n }\n# @src 00000000\na = A\n",
        ] {
            assert_eq!(by.native_reading(&messages(same)), NativeReading::Read, "{same}");
        }
        for changed in
            [FILE.replace("= A", "= B"), FILE.replace("[one]", "[two]"), FILE.replace("a = A\n", ""), FILE.to_owned() + "c = C\n"]
        {
            assert_eq!(by.native_reading(&messages(&changed)), NativeReading::Changed, "{changed}");
        }
        assert_eq!(manifest(Vec::new()).native_reading(&read), NativeReading::NotYet);
    }

    #[test]
    fn a_record_without_somebody_or_a_day_counts_for_nothing() {
        let read = messages(FILE);
        for (on, by) in
            [("2027-02-03", " "), ("", "a teacher"), ("2027-02-30", "a teacher"), ("3.2.2027", "a teacher"), ("2027-02", "a teacher")]
        {
            assert_eq!(manifest(vec![review(&read.hash(), on, by)]).native_reading(&read), NativeReading::NotYet, "{on} {by}");
        }
    }

    #[test]
    fn the_hash_of_a_file_stays_the_same_for_ever() {
        assert_eq!(messages(FILE).hash(), "3f619c81");
    }
}
