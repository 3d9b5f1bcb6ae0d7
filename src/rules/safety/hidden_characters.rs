//! SL107: no file of a library holds characters that nobody sees and that do something.

use crate::diagnostic::{Code, Place, Severity};
use crate::rules::texts::{code_point, does_something_unseen};
use crate::rules::{Catalogue, Check, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(107),
    name: "a hidden character in a file",
    severity: Severity::Error,
    explanation: "\
Every file of a library, scenario, support lines, manifest, vocabulary, plan, picture and tactics, holds characters that can be seen, spaces and line ends: no
control characters, no controls of writing direction, no characters of no width, neither as they are nor as \"\\u{1B}\" or \"\\x1B\". They can make a terminal
write elsewhere, hide what a line says, or make two names look the same. Remarks count: a reviewer reads them too. In files of texts the remarks are looked at here,
and the texts by SL060, SL070 and SL074.

    name: \"Fran\\u{202E}siaç\",

Take the character out. The left-to-right and the right-to-left mark (U+200E, U+200F) may stand.",
    check: Check::Catalogue(check),
};

/// More findings in one file than this help nobody.
const MOST: usize = 20;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    (catalogue.files)(&mut |file, text| look(file, text, report));
}

fn look(file: &str, text: &str, report: &mut Report<'_>) {
    let is_texts = file.strip_suffix(".ftl").is_some();
    let lines = (1..).zip(text.split('\n')).filter(|(_, line)| !is_texts || line.starts_with('#'));
    let found = lines.flat_map(|(number, line)| hidden_in(line, is_texts).into_iter().map(move |(byte, c)| (number, line, byte, c)));
    for (number, line, byte, c) in found.take(MOST) {
        let column = u32::try_from(line[..byte].chars().count() + 1).unwrap_or(u32::MAX);
        let message = format!("there is a hidden character in this line: {}", code_point(c));
        report.add(Place { file: file.to_owned(), line: number, column }, message, "take it out");
    }
}

/// The hidden characters of a line, by their bytes. In remarks of texts an escape is none, and controls of writing direction have a rule of their own.
fn hidden_in(line: &str, is_texts: bool) -> Vec<(usize, char)> {
    let line = line.strip_suffix('\r').unwrap_or(line);
    let counts = |c: char| if is_texts { c.is_control() && c != '\t' } else { does_something_unseen(c) && c != '\t' };
    let mut found: Vec<(usize, char)> = line.char_indices().filter(|(_, c)| counts(*c)).collect();
    if !is_texts {
        found.extend(line.match_indices('\\').filter_map(|(at, _)| Some((at, escaped(&line[at + 1..])?))).filter(|(_, c)| counts(*c)));
    }
    found.sort_unstable();
    found
}

/// The character of an escape such as `u{1B}` or `x1B`.
fn escaped(rest: &str) -> Option<char> {
    let digits = match rest.as_bytes().first()? {
        b'u' => rest[1..].strip_prefix('{')?.split('}').next()?,
        b'x' => rest.get(1..3)?,
        b'0' => "0",
        _ => return None,
    };
    u32::from_str_radix(digits.get(..digits.len().min(8))?, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_found_as_they_are_and_as_escapes() {
        let found =
            |line: &str| hidden_in(line, false).iter().map(|(byte, c)| format!("{byte} {}", code_point(*c))).collect::<Vec<_>>().join(", ");
        assert_eq!(found("name: \"a\u{1B}[2J\", // \u{202E}"), "8 U+001B, 18 U+202E");
        assert_eq!(found(r#"name: "a\u{1b}\u{200B}\x07\0\u{85}","#), "8 U+001B, 14 U+200B, 22 U+0007, 26 U+0000, 28 U+0085");
        assert_eq!(found("x: \"\u{FEFF}\u{2028}\u{AD}\""), "4 U+FEFF, 7 U+2028, 10 U+00AD");
        assert_eq!(found("\tname: \"خط\u{200E}\u{200C}\", // tab \\u \\x9 é\r"), "");
        assert_eq!(found(r"\u{99999999999999} \x"), "");
    }

    #[test]
    fn remarks_of_texts_hold_no_control_character() {
        assert_eq!(hidden_in("# a\u{1B}[2J \\u{1B}", true), [(3, '\u{1B}')]);
    }
}
