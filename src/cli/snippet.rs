//! The line of a file that a finding is about, with a mark under what it means.
//!
//! Owns: which part of a long line is shown, and that whatever stands in a stranger's file reaches the terminal as characters that can be seen. Refuses to
//! know: what is wrong there. There is no colour: a mark says the same to everybody, in a file and through a pipe too.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::library::Library;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::collections::HashMap;

/// How many characters of a line are shown at most.
const WIDEST: usize = 100;
/// How many of them stand before the place, where the line is longer.
const BEFORE: usize = 40;

/// The files of a library that findings stand in, each read once.
pub(super) struct Sources<'l> {
    library: &'l Library,
    files: HashMap<String, Option<File>>,
}

struct File {
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'l> Sources<'l> {
    pub(super) fn of(library: &'l Library) -> Self {
        Self { library, files: HashMap::new() }
    }

    /// The line that a finding is about; none if it is about the file as a whole, or if the file cannot be read.
    pub(super) fn line(&mut self, found: &Diagnostic) -> Option<&str> {
        let Place { file, line, column } = &found.place;
        let is_whole_file = (*line, *column) == (1, 1) && !matches!(found.code, Code::MALFORMED | Code::DUPLICATE);
        if is_whole_file {
            return None;
        }
        let library = self.library;
        let read = || Some(File::of(library.source(file)?));
        self.files.entry(file.clone()).or_insert_with(read).as_ref()?.line(*line)
    }
}

impl File {
    fn of(text: String) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, lines }
    }

    fn line(&self, number: u32) -> Option<&str> {
        let at = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.lines.get(at)?;
        let end = self.lines.get(at + 1).map_or(self.text.len(), |next| next - 1);
        self.text.get(start..end)
    }
}

/// The line as it is printed, with a mark under what stands at the place.
pub(super) fn snippet(line: &str, place: &Place) -> String {
    let Shown { text, mark } = shown(line, place);
    let number = usize::try_from(place.line).unwrap_or(usize::MAX);
    let source = Snippet::source(text).line_start(number).annotation(AnnotationKind::Primary.span(mark));
    // Nothing is cut here any more: what is shown is short.
    Renderer::plain().term_width(10 * WIDEST).render(&[Group::with_level(Level::ERROR).element(source)])
}

/// A part of a line, and which bytes of it are meant.
struct Shown {
    text: String,
    mark: std::ops::Range<usize>,
}

fn shown(line: &str, place: &Place) -> Shown {
    let characters = line.chars().count();
    let (from, to) = (column(place.column).min(characters), column(place.end_in(line)).min(characters));
    let first = if characters <= WIDEST { 0 } else { from.saturating_sub(BEFORE).min(characters - WIDEST) };
    let last = (first + WIDEST).min(characters);
    let part: Vec<char> = line.chars().skip(first).take(WIDEST).map(visible).collect();
    let (before, after) = part.split_at(from - first);
    let begins = if first > 0 { "…" } else { "" };
    let ends = if last < characters { "…" } else { "" };
    let mut text = begins.to_owned();
    text.extend(before);
    let start = text.len();
    text.extend(after);
    let marked: usize = after.iter().take(to - from).map(|character| character.len_utf8()).sum();
    text.push_str(ends);
    Shown { text, mark: start..start + marked }
}

fn column(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1)
}

/// Text as it may reach a terminal.
pub(super) fn seen(text: &str) -> String {
    text.chars().map(|character| if character == '\n' { character } else { visible(character) }).collect()
}

/// A character as it may reach a terminal: what would move its cursor, change its colours or turn a line round becomes something that is seen in its place.
fn visible(character: char) -> char {
    match character {
        '\t' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '␡',
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(line: &str, column: u32) -> String {
        snippet(line, &Place { file: "f".to_owned(), line: 7, column })
    }

    /// The columns of the terminal that are marked, from 0, and the line above the mark.
    fn marked(line: &str, column: u32) -> (String, std::ops::Range<usize>) {
        let printed = printed(line, column);
        let lines: Vec<&str> = printed.lines().collect();
        let [_, shown, mark] = lines[..] else { panic!("{printed}") };
        let start = mark.find('^').expect("is marked");
        (shown.to_owned(), start..start + mark[start..].trim_end().len())
    }

    fn under(line: &str, column: u32) -> String {
        let (shown, marked) = marked(line, column);
        let mut at = 0;
        let mut found = String::new();
        for character in shown.chars() {
            let width = textwrap::core::display_width(character.encode_utf8(&mut [0; 4]));
            if width > 0 && marked.contains(&at) {
                found.push(character);
            }
            at += width;
        }
        found
    }

    #[test]
    fn a_name_in_quotation_marks_is_marked_whole() {
        assert_eq!(printed("    to: \"nowhere\", // gone", 9), "  |\n7 |     to: \"nowhere\", // gone\n  |         ^^^^^^^^^");
    }

    #[test]
    fn a_mark_stands_under_its_word_after_wide_narrow_and_tabbed_characters() {
        for before in ["", "\t", "水の", "é", "e\u{301}", "مرحبا ", "😀"] {
            let line = format!("{before}word rest");
            let column = u32::try_from(before.chars().count() + 1).expect("is short");
            assert_eq!(under(&line, column), "word", "{line:?}");
        }
    }

    #[test]
    fn nothing_in_a_line_reaches_the_terminal_that_cannot_be_seen() {
        let line: String =
            (0..=0xff).chain(0x2000..0x2070).chain([0xfeff, 0xe0041]).filter_map(char::from_u32).filter(|c| *c != '\n').collect();
        for (column, _) in (1..).zip(line.chars()) {
            let printed = printed(&line, column);
            let seen = |c: char| {
                !c.is_control()
                    && !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0041}')
            };
            assert!(printed.lines().all(|line| line.chars().all(seen)), "{printed:?}");
        }
        assert_eq!(under("a\u{1b}b", 2), "␛");
    }

    #[test]
    fn a_line_of_a_megabyte_is_cut_around_the_place() {
        let line = format!("{}needle{}", "hay ".repeat(200_000), " straw".repeat(200_000));
        assert_eq!(under(&line, 800_001), "needle");
        assert!(printed(&line, 800_001).len() < 500);
        assert_eq!(under(&line, 1), "hay");
        assert_eq!(under(&line, 2_000_002), "straw", "the last word");
    }

    #[test]
    fn a_place_after_the_end_of_its_line_is_marked_there() {
        let (_, marked) = marked("ab", 3);
        assert_eq!(marked.len(), 1);
        let (_, marked) = self::marked("", 1);
        assert_eq!(marked.len(), 1);
    }
}
