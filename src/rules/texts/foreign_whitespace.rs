//! SL060: files of texts have no invisible characters and no white space of another kind.

use super::{code_point, column, lines};
use crate::diagnostic::{Code, Place, Severity};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::HashSet;

pub(super) const RULE: Rule = Rule {
    code: Code(60),
    name: "invisible or foreign white space",
    severity: Severity::Warning,
    explanation: "\
Files of texts have spaces and line feeds, and no other white space: no tabs, no line ends of another system (CR), no spaces at the end of a line, no characters of no width.

Nobody can see them, so nobody can mend what they do: a tab moves a text that goes over several lines, a character of no width makes two words that look the same different, and every comparison of two versions shows lines that have not changed.

    hello = Hello·          (a space at the end, shown as ·)

Let your editor write “LF” line ends and take out trailing spaces; most have a setting for both.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let mut with_cr = HashSet::new();
    for (file, number, line) in lines(language) {
        let place = |byte: usize| Place { file: file.to_owned(), line: number, column: column(line, byte) };
        if let Some(byte) = line.find('\r').filter(|_| with_cr.insert(file)) {
            report.add(place(byte), "the file has line ends of another system (CR)", "save it with LF line ends");
        }
        let line = line.trim_end_matches('\r');
        let trimmed = line.trim_end_matches([' ', '\t']);
        if trimmed.len() < line.len() {
            report.add(place(trimmed.len()), "there are spaces at the end of this line", "take them out");
        }
        if let Some(byte) = trimmed.find('\t') {
            report.add(place(byte), "there is a tab in this line", "write spaces in its place");
        }
        if let Some((byte, c)) = trimmed.char_indices().find(|(_, c)| is_invisible(*c)) {
            report.add(place(byte), format!("there is an invisible character in this line: {}", code_point(c)), "take it out");
        }
    }
}

/// Soft hyphen, characters of no width, byte order mark. Not the joiners, which some scripts need.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}
