//! SL068: texts use typographic signs, not those of a typewriter.

use super::direction_marks::is_control;
use super::{name, parts, primary};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(68),
    name: "typewriter signs in a text",
    severity: Severity::Warning,
    explanation: "\
Texts have the signs that people print: … and not three full stops, curly or pointed quotation marks and the apostrophe ’ and not the straight ones, one space between words, none at the beginning or end, and in English and Arabic none before . , ; : ! ?. Arabic has ، ؛ ؟ and not the Latin signs.

Texts are shown in a large size, printed and read aloud. Straight signs stand out, screen readers read three full stops as such, a space before a sign puts it alone on the next line, and a Latin comma between Arabic words faces the wrong way.

    ask = She isn't sure ...  Are you ?

    ask = She isn’t sure … Are you?

Words that only join others, such as `{ \", \" }`, may end with a space.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let tag = primary(language);
    for (outline, part) in parts(language) {
        let name = name(outline, part);
        let mut add = |message: String, help: &str| report.add(outline.place.clone(), message, help);
        for flaw in FLAWS.iter().filter(|flaw| flaw.languages.is_empty() || flaw.languages.contains(&tag)) {
            let found = part.words.lines().find_map(|line| (flaw.find)(line, tag).map(|byte| around(line, byte)));
            if let Some(shown) = found {
                add(format!("“{name}” has {}: “{shown}”", flaw.what), flaw.help);
            }
        }
        if part.words.trim() != part.words && part.words.contains(char::is_alphabetic) && !is_only_forms(&part.words) {
            add(format!("“{name}” begins or ends with a space"), "take it out: whoever shows the text sets the spaces around it");
        }
    }
}

/// Something that can be wrong in a line of a text.
struct Flaw {
    /// The languages it is looked for in; all if empty.
    languages: &'static [&'static str],
    what: &'static str,
    help: &'static str,
    /// Where it is, for a line and the language.
    find: fn(&str, &str) -> Option<usize>,
}

const FLAWS: [Flaw; 5] = [
    Flaw { languages: &[], what: "three full stops", help: "write …", find: |line, _| line.find("...") },
    Flaw {
        languages: &[],
        what: "a straight quotation mark or apostrophe",
        help: "write the curly or pointed ones of the language, and ’ as an apostrophe",
        find: |line, _| line.find(['"', '\'']),
    },
    Flaw { languages: &[], what: "two spaces in a row", help: "write one", find: |line, _| line.find("  ") },
    Flaw { languages: &["en", "ar"], what: "a space before a sign", help: "take the space out", find: space_before_sign },
    Flaw { languages: &["ar"], what: "a Latin sign beside Arabic letters", help: "write ، ؛ or ؟", find: latin_sign },
];

/// A few words around a byte of a line, fit for a terminal.
fn around(line: &str, byte: usize) -> String {
    const BESIDE: usize = 15;
    let before: Vec<char> = line[..byte].chars().rev().take(BESIDE).collect();
    let text: String = before.into_iter().rev().chain(line[byte..].chars().take(BESIDE)).collect();
    text.trim().chars().filter(|c| !c.is_control() && !is_control(*c)).collect()
}

/// The text begins or ends with a selection, whose forms stand on lines of their own.
fn is_only_forms(words: &str) -> bool {
    words.trim_matches('\n') == words.trim()
}

/// A space before a sign that ends something. A sign that is named, such as the key in “type ! and the code”, does not count; nor does a face such as :).
fn space_before_sign(line: &str, tag: &str) -> Option<usize> {
    let is_sign = |c: char| ".,;:!?،؛؟".contains(c);
    let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}');
    line.char_indices().filter(|(_, c)| is_sign(*c)).find_map(|(byte, sign)| {
        let before = line[..byte].chars().next_back().filter(|c| is_space(*c))?;
        let after = line[byte..].trim_start_matches(is_sign);
        let next = after.trim_start_matches(is_space).chars().next();
        let ends_here = after.is_empty() || after.starts_with(is_space) || after.starts_with(['”', '»', '’']);
        let ends_sentence = next.is_none_or(|next| tag == "en" && !next.is_lowercase());
        let is_joining = ",;:،؛".contains(sign);
        let is_dots = line[byte..].starts_with("...");
        (ends_here && !is_dots && (is_joining || ends_sentence)).then(|| byte - before.len_utf8())
    })
}

/// A Latin comma, semicolon or question mark beside Arabic letters. A question mark with a space before it may be the key that is meant.
fn latin_sign(line: &str, _: &str) -> Option<usize> {
    let is_arabic = |c: char| ('\u{600}'..='\u{6FF}').contains(&c) && c != '،' && c != '؛' && c != '؟' && !('٠'..='٩').contains(&c);
    line.char_indices().filter(|(_, c)| matches!(c, ',' | ';' | '?')).find_map(|(byte, sign)| {
        let after_letter = line[..byte].chars().next_back().is_some_and(is_arabic);
        let before_letter = line[byte + 1..].trim_start().chars().next().is_some_and(is_arabic);
        (after_letter || (sign != '?' && before_letter)).then_some(byte)
    })
}
