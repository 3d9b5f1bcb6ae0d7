//! Where in a RON text to find what a path through the script names.
//!
//! Owns: just enough of RON's syntax to step over values. The text has been read by the `ron` crate before, so it is well formed; if a path leads
//! nowhere all the same, the last thing found along it is the answer. Recursion goes along the path only, never along the text.

use crate::diagnostic::Place;
use crate::story::Locus;
use crate::story::locus::Hop;
use std::cell::RefCell;
use std::collections::HashMap;
use std::iter;
use std::rc::Rc;

/// The places of things in one text. What has been stepped over once is remembered, so that a file with a hundred thousand findings takes no longer than
/// reading it does.
pub(crate) struct Places<'t> {
    text: &'t str,
    file: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
    /// For each value that was entered, by its offset, what it holds.
    inside: RefCell<HashMap<usize, Rc<[Entry]>>>,
}

/// One of the things that a value holds.
struct Entry {
    key: usize,
    value: usize,
    /// Where the name before the colon ends; none if it has no name.
    name: Option<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn of(file: &'t str, text: &'t str) -> Self {
        let lines = iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, file, lines, inside: RefCell::default() }
    }

    /// The place of the thing.
    pub(crate) fn place(&self, locus: &Locus) -> Place {
        let offset = self.offset(locus);
        let line = self.lines.partition_point(|start| *start <= offset).max(1);
        let column = self.text.get(self.lines[line - 1]..offset).map_or(0, |before| before.chars().count()) + 1;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { file: self.file.to_owned(), line: count(line), column: count(column) }
    }

    /// The byte offset of the thing.
    fn offset(&self, locus: &Locus) -> usize {
        let mut reader = Reader { bytes: self.text.as_bytes(), at: 0 };
        reader.skip_space();
        let (mut found, mut at) = (reader.at, reader.at);
        for hop in locus.hops() {
            let inside = self.inside(at);
            let bytes = self.text.as_bytes();
            let entry = match hop {
                Hop::Field(field) => {
                    inside.iter().find(|entry| entry.name.is_some_and(|end| bytes.get(entry.key..end) == Some(field.as_bytes())))
                }
                Hop::Item(wanted) | Hop::Key(wanted) => inside.get(wanted),
            };
            let Some(entry) = entry else { break };
            found = if matches!(hop, Hop::Key(_)) { entry.key } else { entry.value };
            at = entry.value;
        }
        found
    }

    fn inside(&self, value: usize) -> Rc<[Entry]> {
        let mut inside = self.inside.borrow_mut();
        let read = || Reader { bytes: self.text.as_bytes(), at: value }.entries().into();
        Rc::clone(inside.entry(value).or_insert_with(read))
    }
}

/// The byte offset of the thing.
#[cfg(test)]
pub fn locate(text: &str, locus: &Locus) -> usize {
    Places::of("", text).offset(locus)
}

struct Reader<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What the value at hand holds.
    fn entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        if self.open().is_none() {
            return entries;
        }
        loop {
            self.skip_space();
            if matches!(self.peek(), None | Some(b')' | b']' | b'}')) {
                return entries;
            }
            let key = self.at;
            let name = self.skip_value();
            self.skip_space();
            let has_value = self.peek() == Some(b':');
            if has_value {
                self.at += 1;
                self.skip_space();
            }
            let value = if has_value { self.at } else { key };
            entries.push(Entry { key, value, name: has_value.then_some(name) });
            if has_value {
                self.skip_value();
                self.skip_space();
            }
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
    }

    /// Goes past the bracket that opens the value at hand, over its name and over `Some(`.
    fn open(&mut self) -> Option<()> {
        loop {
            self.skip_space();
            let start = self.at;
            self.skip_word();
            let word = &self.bytes[start..self.at];
            self.skip_space();
            if !matches!(self.peek()?, b'(' | b'[' | b'{') {
                return None;
            }
            self.at += 1;
            if word != b"Some" {
                return Some(());
            }
        }
    }

    fn skip_word(&mut self) {
        while self.peek().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_') {
            self.at += 1;
        }
    }

    fn skip_space(&mut self) {
        loop {
            while self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
                self.at += 1;
            }
            match self.bytes.get(self.at..self.at + 2) {
                Some(b"//") => self.skip_until(b"\n"),
                Some(b"/*") => self.skip_block_comment(),
                Some(b"#!") => self.skip_until(b"]"),
                _ => return,
            }
        }
    }

    fn skip_until(&mut self, end: &[u8]) {
        while self.at < self.bytes.len() && !self.bytes[self.at..].starts_with(end) {
            self.at += 1;
        }
        self.at = (self.at + end.len()).min(self.bytes.len());
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.bytes.len() {
            if self.bytes[self.at..].starts_with(b"/*") {
                depth += 1;
                self.at += 2;
            } else if self.bytes[self.at..].starts_with(b"*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    /// Goes past the value at hand, brackets and all, and returns where its first word or literal ended.
    fn skip_value(&mut self) -> usize {
        let mut depth = 0_usize;
        let mut first_end = None;
        loop {
            let Some(byte) = self.peek() else { return first_end.unwrap_or(self.at) };
            match byte {
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b')' | b']' | b'}' if depth > 0 => {
                    depth -= 1;
                    self.at += 1;
                }
                b')' | b']' | b'}' | b',' | b':' if depth == 0 => return first_end.unwrap_or(self.at),
                b'"' => self.skip_string(),
                b'\'' => self.skip_char(),
                b'r' if self.bytes.get(self.at + 1).is_some_and(|b| matches!(b, b'"' | b'#')) => self.skip_raw_string(),
                _ if byte.is_ascii_alphanumeric() || byte == b'_' => self.skip_word(),
                _ => self.at += 1,
            }
            first_end.get_or_insert(self.at);
            self.skip_space();
        }
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }

    fn skip_char(&mut self) {
        self.at += if self.bytes.get(self.at + 1) == Some(&b'\\') { 3 } else { 2 };
        self.skip_until(b"'");
    }

    fn skip_raw_string(&mut self) {
        self.at += 1;
        let hashes = self.bytes[self.at..].iter().take_while(|b| **b == b'#').count();
        self.at += hashes + 1;
        let mut end = vec![b'"'];
        end.resize(hashes + 1, b'#');
        self.skip_until(&end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"// a comment with "quotes" and ( brackets
(
    id: "a:b,(c", /* nested /* comment */ here */
    raw: r#"quote " and ) here"#,
    letter: ')',
    list: [1, Go("x"), Choose(options: [(id: "p"), (id: "q", to: Some("r"))])],
    map: { "one": (x: 1), "two": (x: 2) },
)"##;

    fn at(hops: &[Hop]) -> &'static str {
        let rest = &TEXT[locate(TEXT, &hops.iter().copied().collect())..];
        rest.split([',', '\n', '}', ')']).next().unwrap_or_default()
    }

    #[test]
    fn paths_lead_to_their_things() {
        use Hop::{Field, Item, Key};
        assert_eq!(at(&[Field("letter")]), "'");
        assert_eq!(at(&[Field("list"), Item(1), Item(0)]), "\"x\"");
        assert_eq!(at(&[Field("list"), Item(2), Field("options"), Item(1), Field("id")]), "\"q\"");
        assert_eq!(at(&[Field("map"), Item(1), Field("x")]), "2");
        assert_eq!(at(&[Field("map"), Key(1)]), "\"two\": (x: 2");
    }

    #[test]
    fn a_path_that_leads_nowhere_stops_at_the_nearest_thing() {
        use Hop::{Field, Item};
        assert_eq!(at(&[Field("map"), Item(0), Field("nothing")]), "(x: 1");
        assert_eq!(at(&[Field("list"), Item(99)]), "[1");
    }
}
