//! One Fluent file, read with care: it comes from a stranger.
//!
//! Owns: reading a file into messages, or saying what is wrong in it. Refuses to know: which ids ought to be there.

use super::limits;
use super::wrong_fluent::explain;
use crate::diagnostic::{Code, Diagnostic, Place};
use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use std::collections::HashSet;
use std::sync::Arc;

/// The messages and terms of one file.
#[derive(Clone, Debug)]
pub struct Messages {
    pub(super) file: Arc<str>,
    pub(super) resource: Arc<FluentResource>,
}

/// How deep placeables and calls may nest; people need two or three. Fluent's parser is recursive, so this also protects the stack.
const DEEPEST: usize = 16;
/// The most diagnostics of one file: more help nobody, and each is looked up from the top of the file.
pub(super) const MOST_DIAGNOSTICS: usize = 50;

/// How many lines and placeables a file may have. A syntax tree takes many times the memory of its text; our longest file has about two thousand.
const MOST_PIECES: usize = 100_000;

impl Messages {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// What is wrong in it: at most 50 diagnostics.
    pub fn read(file: &str, text: String) -> Result<Self, Vec<Diagnostic>> {
        if let Some(offset) = too_deep(&text) {
            return Err(vec![Diagnostic {
                place: Place::at_byte(file, &text, offset),
                code: Code::MALFORMED,
                message: format!("placeables stand more than {DEEPEST} deep in each other"),
                help: "close each { with a }, and split the message".to_owned(),
            }]);
        }
        if let Some(offset) = too_much(&text) {
            return Err(vec![Diagnostic {
                place: Place::at_byte(file, &text, offset),
                code: Code::MALFORMED,
                message: format!("this file has more than {MOST_PIECES} lines and placeables"),
                help: "split the scenario".to_owned(),
            }]);
        }
        if let Some(offset) = cut_escape(&text) {
            return Err(vec![Diagnostic {
                place: Place::at_byte(file, &text, offset),
                code: Code::MALFORMED,
                message: "this escape has too few digits".to_owned(),
                help: "write four hexadecimal digits after \\u, six after \\U, or the character itself".to_owned(),
            }]);
        }
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let text = resource.source();
        let mut diagnostics: Vec<Diagnostic> = errors.iter().take(MOST_DIAGNOSTICS).map(|error| syntax(file, text, error)).collect();
        diagnostics.extend(doubles(file, &resource));
        diagnostics.extend(limits::find(file, &resource));
        diagnostics.truncate(MOST_DIAGNOSTICS);
        if diagnostics.is_empty() { Ok(Self { file: file.into(), resource: Arc::new(resource) }) } else { Err(diagnostics) }
    }

    /// The ids of the messages (not the terms) in the order of the file.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.resource.entries().filter_map(|entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None })
    }

    /// The ids of the messages and, with their hyphens, of the terms, in the order of the file.
    pub(super) fn definitions(&self) -> impl Iterator<Item = String> + '_ {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            Entry::Term(term) => Some(format!("-{}", term.id.name)),
            _ => None,
        })
    }

    /// Where the message or `-term` of that id begins.
    pub fn place(&self, id: &str) -> Place {
        place_of(&self.file, self.resource.source(), id, 0)
    }
}

fn syntax(file: &str, text: &str, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let (message, help) = explain(&error.kind);
    Diagnostic { place: Place::at_byte(file, text, error.pos.start), code: Code::MALFORMED, message, help }
}

/// What has one name twice: messages and terms in a file, attributes in one of them. Fluent takes the last or the first, without a word.
fn doubles(file: &str, resource: &FluentResource) -> Vec<Diagnostic> {
    let double = |place: Place, name: &str| Diagnostic {
        place,
        code: Code::DUPLICATE,
        message: format!("“{name}” is written for the second time"),
        help: "keep one of the two".to_owned(),
    };
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for entry in resource.entries() {
        let (id, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), &term.attributes),
            _ => continue,
        };
        let mut named = HashSet::new();
        for attribute in attributes.iter().filter(|attribute| !named.insert(attribute.id.name)) {
            let at = limits::offset(resource.source(), attribute.id.name).saturating_sub(1);
            found.push(double(Place::at_byte(file, resource.source(), at), &format!("{id}.{}", attribute.id.name)));
        }
        if seen.contains(&id) {
            found.push(double(place_of(file, resource.source(), &id, 1), &id));
        }
        if found.len() >= MOST_DIAGNOSTICS {
            break;
        }
        seen.insert(id);
    }
    found
}

/// The place of the n-th definition of an id, from 0; the last one if there are fewer. The syntax tree has no positions.
fn place_of(file: &str, text: &str, id: &str, n: usize) -> Place {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
    let mut offset = 0;
    let mut starts = Vec::new();
    for line in text.split_inclusive('\n') {
        if defines(line) {
            starts.push(offset);
        }
        offset += line.len();
    }
    let start = starts.get(n).or(starts.last()).copied().unwrap_or(0);
    Place::at_byte(file, text, start)
}

/// Where braces, or parentheses within them, are nested too deeply. Counts again at every line that begins a message. What is quoted right after a brace is text:
/// nothing else is a quotation to the parser, and one that its line does not end is counted like all else.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0_usize, 0_usize);
    let mut line_start = true;
    let mut before = b' ';
    let mut quoted_to = 0;
    for (offset, byte) in text.bytes().enumerate() {
        if offset < quoted_to {
            continue;
        }
        if byte == b'"' && before == b'{' {
            quoted_to = end_of_quotation(text, offset).unwrap_or_default();
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
        if line_start && !matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'{' | b'}' | b'[' | b'*' | b'.') {
            (braces, calls) = (0, 0);
        }
        line_start = byte == b'\n';
        match byte {
            b'{' => braces += 1,
            b'}' => (braces, calls) = (braces.saturating_sub(1), 0),
            b'(' if braces > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        if braces + calls > DEEPEST {
            return Some(offset);
        }
    }
    None
}

/// Where the quotation that begins there ends, if it does on its line.
fn end_of_quotation(text: &str, begins: usize) -> Option<usize> {
    let mut is_escaped = false;
    for (offset, byte) in (begins + 1..).zip(text.as_bytes()[begins + 1..].iter().copied()) {
        match byte {
            b'\n' => return None,
            b'"' if !is_escaped => return Some(offset + 1),
            _ => is_escaped = byte == b'\\' && !is_escaped,
        }
    }
    None
}

/// Where a file has too many lines and placeables.
fn too_much(text: &str) -> Option<usize> {
    text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'{')).nth(MOST_PIECES).map(|(offset, _)| offset)
}

/// Where an escape in a string literal has too few digits before a character of several bytes. Fluent's parser takes one more byte for its message,
/// and panics if that cuts a character. A literal never spans lines, so only a quotation mark earlier in the line can have opened it.
fn cut_escape(text: &str) -> Option<usize> {
    text.match_indices(['\\']).find_map(|(at, _)| {
        let wanted = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let rest = &text.as_bytes()[at + 2..];
        let digits = rest.iter().take(wanted).take_while(|byte| byte.is_ascii_hexdigit()).count();
        let is_cut = digits < wanted && rest.get(digits).is_some_and(|byte| !byte.is_ascii());
        let may_be_literal = || text[..at].bytes().rev().take_while(|byte| *byte != b'\n').any(|byte| byte == b'"');
        (is_cut && may_be_literal()).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        let diagnostics = Messages::read("x.ftl", text.to_owned()).expect_err("is broken");
        diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn broken_files_say_where() {
        insta::assert_snapshot!(refused("hello = Hello\nworld\nagain = { $x\nhello = Twice\n"));
    }

    #[test]
    fn two_attributes_of_one_name_are_found_where_the_second_stands() {
        assert_eq!(
            refused("a = A\n    .note = one\n    .shows = x\n    .note = two\n-t = T\n    .gender = f\n    .gender = m\n"),
            "x.ftl:4:5: SL003: “a.note” is written for the second time\n  help: keep one of the two\n\
             x.ftl:7:5: SL003: “-t.gender” is written for the second time\n  help: keep one of the two"
        );
    }

    #[test]
    fn nesting_bombs_are_refused_before_they_are_parsed() {
        let bomb = format!("a = {}", "{".repeat(1_000_000));
        assert!(refused(&bomb).starts_with("x.ftl:1:21: SL002"), "{}", refused(&bomb));
        let calls = format!("a = {{ {}", "F(".repeat(1_000_000));
        assert!(refused(&calls).contains("deep"));
        let over_lines = format!("a =\n{}", " {\n".repeat(100_000));
        assert!(refused(&over_lines).contains("deep"));
        // A quotation mark in the words of a variant begins no quotation, and neither does one that nothing ends.
        for words in ["{ $x ->\n *[a] \"", "{ \"", "{ $x ->\n *[a] { \"b\" } \""] {
            assert!(refused(&format!("a = {words}{}", "{".repeat(1_000_000))).contains("deep"), "{words}");
        }
    }

    /// An imported line of forty braces was refused (found by fuzzing).
    #[test]
    fn braces_that_are_quoted_are_text() {
        for text in [format!("a = {{ \"{}\" }}\n", "{".repeat(40)), format!("a = {{   \"\\\"{}\" }}\n", "{".repeat(40))] {
            assert!(Messages::read("x.ftl", text.clone()).is_ok(), "{text}");
        }
    }

    #[test]
    fn escapes_cut_by_a_long_character_are_refused_and_not_parsed() {
        for text in ["a = { \"\\u0é9\" }\n", "a = { \"\\U00é\" }\n", "a = { \"\\ué\" }\n"] {
            assert!(refused(text).starts_with("x.ftl:1:8: SL002: this escape has too few digits"), "{}", refused(text));
        }
        assert!(Messages::read("x.ftl", "a = C:\\ué and { \"\\u00e9é\" }\n".to_owned()).is_ok(), "what is whole, or no literal, is fine");
    }

    #[test]
    fn files_of_too_many_pieces_are_refused_before_they_are_parsed() {
        for text in ["a\n", "{a}", "\n"] {
            assert!(refused(&text.repeat(300_000)).contains("more than 100000 lines and placeables"));
        }
    }

    #[test]
    fn a_file_of_nothing_but_faults_is_answered_soon() {
        let began = crate::stopwatch::Stopwatch::start();
        for text in ["junk\n", "a = b\n", "a = { \"\\u\" }\n"] {
            let found = Messages::read("x.ftl", text.repeat(50_000)).expect_err("is broken");
            assert_eq!(found.len(), MOST_DIAGNOSTICS);
        }
        assert!(began.read() < std::time::Duration::from_secs(20), "{:?}", began.read());
    }

    #[test]
    fn braces_in_literals_are_no_bomb() {
        let text = (0..100).map(|n| format!("m{n} = {{ \"{{\" }} (1 (2\n")).collect::<String>();
        assert!(Messages::read("x.ftl", text).is_ok());
    }
}
