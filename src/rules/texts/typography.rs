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
Texts have the signs that people print: … and not three full stops, curly or pointed quotation marks and the apostrophe ’ and not the straight ones, one space between words, none at the beginning or end, and none before . , ; : ! ? except in French, which has U+202F before ; ! ? and inside « », and U+00A0 before the colon. Arabic has ، ؛ ؟ and not the Latin signs, Spanish opens with ¿ and ¡. French and Arabic quote in « », the others in “ ”.

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
        if let Some(byte) = foreign_quote(&part.words, tag) {
            let message = format!("“{name}” has a quotation mark of another language: “{}”", around(&part.words, byte));
            add(message, "write « » in French and Arabic, and “ ” in the others");
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

const FLAWS: [Flaw; 7] = [
    Flaw { languages: &[], what: "three full stops", help: "write …", find: |line, _| line.find("...") },
    Flaw {
        languages: &[],
        what: "a straight quotation mark or apostrophe",
        help: "write the curly or pointed ones of the language, and ’ as an apostrophe",
        find: |line, _| line.find(['"', '\'']),
    },
    Flaw { languages: &[], what: "two spaces in a row", help: "write one", find: |line, _| line.find("  ") },
    Flaw {
        languages: &["en", "ar", "nl", "es", "pt", "tr", "id", "jv"],
        what: "a space before a sign",
        help: "take the space out",
        find: space_before_sign,
    },
    Flaw {
        languages: &["fr"],
        what: "a sign without its French space",
        help: "write U+202F before ; ! ? and inside « », and U+00A0 before : – they keep the sign on its line",
        find: french_space,
    },
    Flaw {
        languages: &["es"], what: "a question or cry that does not open", help: "write ¿ or ¡ where it begins", find: spanish_opening
    },
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
        let ends_sentence = next.is_none_or(|next| tag != "ar" && !next.is_lowercase());
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

/// A sign or quotation mark that French sets apart by a narrow space that does not break, or the colon by a wide one, and that has another space or none.
/// Times and faces such as :) do not count.
fn french_space(line: &str, _: &str) -> Option<usize> {
    const NARROW: char = '\u{202F}';
    const WIDE: char = '\u{A0}';
    let is_sign = |c: char| ";!?:".contains(c);
    line.char_indices().find_map(|(byte, sign)| {
        let before = line[..byte].chars().next_back();
        let after = line[byte + sign.len_utf8()..].chars().next();
        let is_wrong = match sign {
            '«' => after != Some(NARROW),
            '»' => before != Some(NARROW),
            sign if is_sign(sign) => {
                let ends = after.is_none_or(|next| next.is_whitespace() || is_sign(next) || "»”)…".contains(next));
                let is_face = sign == ':' && after == Some(')');
                let follows = before.is_some_and(|before| is_sign(before) || before == '…');
                let wanted = if sign == ':' { WIDE } else { NARROW };
                ends && !is_face && !follows && before.is_some_and(|before| before != wanted)
            }
            _ => false,
        };
        is_wrong.then_some(byte)
    })
}

/// A sign that closes a question or cry in Spanish, where none opens it.
fn spanish_opening(line: &str, _: &str) -> Option<usize> {
    [('¿', '?'), ('¡', '!')].into_iter().find_map(|(opens, closes)| {
        let mut open = false;
        line.char_indices().find_map(|(byte, c)| {
            if c == opens {
                open = true;
            } else if c == closes {
                let was_open = std::mem::replace(&mut open, false);
                let repeats = line[..byte].ends_with(['?', '!']);
                let is_named = line[..byte].ends_with(' ');
                return (!was_open && !repeats && !is_named).then_some(byte);
            }
            None
        })
    })
}

/// A quotation mark that the language does not have, outside its own: what is quoted within a quotation has others. A quotation may go over several lines.
fn foreign_quote(words: &str, tag: &str) -> Option<usize> {
    let (opens, closes) = match tag {
        "fr" | "ar" => ('«', '»'),
        "en" | "nl" | "es" | "pt" | "tr" | "id" | "jv" => ('“', '”'),
        _ => return None,
    };
    let mut depth = 0_usize;
    words.char_indices().find_map(|(byte, c)| {
        if c == opens {
            depth += 1;
        } else if c == closes {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && "“”„«»‹›".contains(c) {
            return Some(byte);
        }
        None
    })
}
