//! SL074: texts are words, without markup, script or control characters.

use super::{code_point, name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(74),
    name: "markup or script in a text",
    severity: Severity::Error,
    explanation: "\
A text is words and nothing else: no tags (`<b>`), no `javascript:`, no control characters and no line separators (U+2028, U+2029). The app shows every text as plain characters, so markup is never bold and a script never runs; the player reads the signs themselves. In a text of somebody else’s they are a reason to look closer.

    hello = Hello <b>there</b>

Write the words alone. For a new line, begin a new line in the file.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    for (outline, part) in parts(language) {
        let name = name(outline, part);
        if has_tag(&part.words) {
            report.add(outline.place.clone(), format!("“{name}” has markup: a < with a letter or / after it"), "write the words alone");
        }
        if part.words.to_lowercase().contains("javascript:") {
            report.add(outline.place.clone(), format!("“{name}” has “javascript:”"), "write the words alone");
        }
        if let Some(c) = control(&part.words) {
            let message = format!("“{name}” has a control character: {}", code_point(c));
            report.add(outline.place.clone(), message, "take it out; for a new line, begin a new line in the file");
        }
    }
}

fn has_tag(words: &str) -> bool {
    let mut pairs = words.chars().zip(words.chars().skip(1));
    pairs.any(|(c, next)| c == '<' && (next.is_ascii_alphabetic() || next == '/'))
}

/// The first control character. Tabs and the line ends of a file are white space, which has a rule of its own; a CR within a line is none: on a terminal what
/// follows it is written over what stands before.
fn control(words: &str) -> Option<char> {
    let mut next = words.chars().skip(1).map(Some).chain([None]);
    words.chars().find(|c| {
        let ends_line = next.next().flatten() == Some('\n');
        match c {
            '\n' | '\t' => false,
            '\r' => !ends_line,
            '\u{2028}' | '\u{2029}' => true,
            c => c.is_control(),
        }
    })
}
