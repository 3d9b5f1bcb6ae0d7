//! What is wrong in somebody's file, where, and what would be right: as data.
//!
//! Owns: the shape of a diagnostic, its codes and how it is written out. Refuses to know: how any of them is found.
//! Every other module may import this one; it imports none.

use serde::{Serialize, Serializer};
use std::fmt;

/// The number of a rule, written `SL004`. Numbers are never reused, so that a note about one stays true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u16);

impl Code {
    /// A file cannot be read: missing, too large, not UTF-8, a link, outside the pack.
    pub const UNREADABLE: Self = Self(1);
    /// A file does not have the form of its kind: syntax, an unknown or missing field, a wrong type.
    pub const MALFORMED: Self = Self(2);
    /// Two things have one name.
    pub const DUPLICATE: Self = Self(3);
    /// A name that nothing has.
    pub const UNDEFINED: Self = Self(4);
    /// A value that its variable cannot hold, a number out of its bounds.
    pub const OUT_OF_RANGE: Self = Self(5);
    /// A choice with too few or too many options, or one whose guards may leave nothing and that has no fallback.
    pub const CHOICE_SHAPE: Self = Self(6);
    /// A detour that visits itself, or a return from a scene that is no detour.
    pub const DETOUR: Self = Self(7);
    /// Scenes that jump to each other for ever without a choice.
    pub const ENDLESS_JUMP: Self = Self(8);
    /// A golden route that does not run as written.
    pub const GOLDEN_ROUTE: Self = Self(9);
    /// Fluent texts that refer to each other in a circle.
    pub const TEXT_CIRCLE: Self = Self(10);
    /// A text that the story needs and no language has.
    pub const MISSING_TEXT: Self = Self(11);
    /// A line where it cannot stand, or spoken by somebody who cannot speak there.
    pub const MISPLACED: Self = Self(12);
    /// A language that is offered and lacks a file.
    pub const PART_OF_A_LANGUAGE: Self = Self(78);
    /// A language without words to look for.
    pub const NO_VOCABULARY: Self = Self(109);
    /// A record of a native reader that says too little.
    pub const REVIEW: Self = Self(112);
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SL{:03}", self.0)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It breaks the story, its texts or a safeguard.
    Error,
    /// It is worth a second look, and should not stay as it is.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A place in a file. Lines and columns count from 1; columns count characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file as the person knows it: relative to the pack or to the built-in library.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Place {
    /// The beginning of a file: for what concerns the file as a whole.
    pub fn start_of(file: &str) -> Self {
        Self { file: file.to_owned(), line: 1, column: 1 }
    }

    /// The place of a byte offset in the text of a file. An offset past the end is the end.
    pub fn at_byte(file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset.min(text.len())).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            file: file.to_owned(),
            line: count(before.matches('\n').count() + 1),
            column: count(before[line_start..].chars().count() + 1),
        }
    }
}

impl Place {
    /// The column behind what stands here, given the line that the place is in: behind a name in quotation marks, a word or a number, and otherwise behind
    /// one character.
    pub fn end_in(&self, line: &str) -> u32 {
        let start = usize::try_from(self.column).unwrap_or(usize::MAX).saturating_sub(1);
        let here = || line.chars().skip(start);
        let is_word = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
        let length = match here().next() {
            Some('"') => {
                let mut is_escaped = false;
                let closes = |character: char| {
                    let was_escaped = is_escaped;
                    is_escaped = character == '\\' && !was_escaped;
                    character == '"' && !was_escaped
                };
                here().skip(1).position(closes).map_or(1, |inside| inside + 2)
            }
            Some(first) if is_word(first) => here().take_while(|character| is_word(*character)).count(),
            _ => 1,
        };
        self.column.saturating_add(u32::try_from(length).unwrap_or(u32::MAX))
    }
}

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// Which rule it breaks.
    pub code: Code,
    /// What is wrong, as one sentence.
    pub message: String,
    /// What would be right, as one sentence.
    pub help: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { file, line, column } = &self.place;
        let (code, message, help) = (self.code, &self.message, &self.help);
        write!(f, "{file}:{line}:{column}: {code}: {message}\n  help: {help}")
    }
}

/// Text from a stranger's file, fit for one line on a terminal: control characters are escaped, long text is cut.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    let shown: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    let shown = shown.replace("\\\"", "\"").replace("\\'", "'");
    if text.chars().nth(LONGEST).is_some() { format!("{shown}…") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_ends_behind_the_name_the_word_or_the_character_that_stands_there() {
        let line = r#"  to: "caf\"é", Go(7)"#;
        let end = |column| Place { file: String::new(), line: 1, column }.end_in(line);
        assert_eq!([3, 5, 7, 17, 19, 20, 99].map(end), [5, 6, 15, 19, 20, 21, 100]);
    }

    #[test]
    fn columns_count_characters() {
        let text = "eins\nzwölf = 1\n";
        let place = Place::at_byte("f", text, text.find('=').expect("is there"));
        assert_eq!((place.line, place.column), (2, 7));
        assert_eq!(Place::at_byte("f", text, 999).line, 3);
    }
}
