//! SL070: nobody types controls of writing direction by hand, except the two marks.

use super::{code_point, column, lines, name, parts};
use crate::diagnostic::{Code, Place, Severity};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(70),
    name: "controls of writing direction",
    severity: Severity::Error,
    explanation: "\
Files of texts have no controls of writing direction except the left-to-right mark U+200E and the right-to-left mark U+200F, neither typed as they are nor as `\\u2067`.

The app puts every name and number into an isolate of its own, so that Arabic and Latin letters keep their order. Controls that are typed besides are invisible, are forgotten when a text changes, and reverse everything after them where one stays open. They can also make a line look different from what it is.

    hello = Hello \\u{202E}{ $name }!

Take them out. If a text still stands in the wrong order, put U+200E or U+200F beside the sign that jumps.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    for (file, number, line) in lines(language) {
        for (byte, control) in typed(line).into_iter().chain(escaped(line)) {
            let place = Place { file: file.to_owned(), line: number, column: column(line, byte) };
            let message = format!("there is a control of writing direction in this line: {}", code_point(control));
            report.add(place, message, "take it out, or use the mark U+200E or U+200F");
        }
    }
    for (outline, part) in parts(language) {
        if !is_balanced(&part.words) {
            let message = format!("isolates in “{}” do not open and close in pairs", name(outline, part));
            report.add(outline.place.clone(), message, "take them out: the app isolates names and numbers itself");
        }
    }
}

pub(super) fn is_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The controls that stand in a line as they are, comments included: there they can hide what a text says.
fn typed(line: &str) -> Vec<(usize, char)> {
    line.char_indices().filter(|(_, c)| is_control(*c)).collect()
}

/// The controls that a line has as an escape, such as `\u2067` or `\U002067`.
fn escaped(line: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut rest = if line.starts_with('#') { "" } else { line };
    while let Some(at) = rest.find('\\') {
        let byte = line.len() - rest.len() + at;
        let escape = &rest[at + 1..];
        let digits = match escape.as_bytes().first() {
            Some(b'u') => escape.get(1..5),
            Some(b'U') => escape.get(1..7),
            _ => None,
        };
        let character = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        found.extend(character.filter(|c| is_control(*c)).map(|c| (byte, c)));
        // What follows a backslash does not begin another escape.
        let mut after = escape.chars();
        after.next();
        rest = after.as_str();
    }
    found
}

fn is_balanced(words: &str) -> bool {
    let mut open = 0_usize;
    for c in words.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}
