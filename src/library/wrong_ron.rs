//! What is wrong in a RON file, in words for somebody who has never seen RON.
//!
//! Owns: a sentence and a remedy for each kind of error that the parser knows. Refuses to know: where the file came from. The parser's own words never show:
//! a kind that nobody thought of has a sentence too.

use crate::diagnostic::quoted;

/// How deeply a file may nest; scenarios need about twenty levels.
pub(super) const DEEPEST: usize = 128;

/// What is wrong and what would be right.
pub(super) fn explain(error: &ron::Error) -> (String, String) {
    use ron::Error as E;
    let say = |what: &str, help: &str| (what.to_owned(), help.to_owned());
    match error {
        E::NoSuchStructField { found, expected, .. } => (format!("nothing here is called “{}”", quoted(found)), one_of(expected)),
        E::NoSuchEnumVariant { found, expected, .. } => {
            (format!("“{}” is none of the words that can stand here", quoted(found)), one_of(expected))
        }
        E::MissingStructField { field, .. } => (format!("“{field}” is missing in what ends here"), format!("add `{field}: …`")),
        E::DuplicateStructField { field, .. } => (format!("“{field}” stands here twice"), "keep one of the two".to_owned()),
        E::ExceededRecursionLimit => ("this is nested too deeply".to_owned(), format!("nest less: {DEEPEST} levels at most")),
        E::ExpectedInteger => say("a whole number is expected here", "write digits without quotation marks"),
        E::IntegerOutOfBounds => say("this number is too large or too small", "write a smaller whole number, not below 0"),
        E::InvalidIntegerDigit { digit, .. } => (
            format!("“{}” is no digit of this number", quoted(&digit.to_string())),
            "write whole numbers with the digits 0 to 9".to_owned(),
        ),
        E::UnderscoreAtBeginning | E::FloatUnderscore => say("this number has a low line in it", "write its digits only"),
        E::ExpectedFloat => say("a number is expected here", "write digits without quotation marks"),
        E::ExpectedBoolean => say("true or false is expected here", "write the word without quotation marks"),
        E::ExpectedString | E::ExpectedByteString | E::ExpectedChar | E::ExpectedByteLiteral => {
            say("a text in quotation marks is expected here", "write it in straight quotation marks, \"like this\", not in curly ones")
        }
        E::ExpectedStringEnd => say(
            "a quotation mark is missing at the end of a text that begins here",
            "close it with a straight quotation mark, \"like this\"",
        ),
        E::InvalidEscape(_) => {
            say("after this backslash comes nothing that it can stand before", "write \\\\ for a backslash and \\\" for a quotation mark")
        }
        E::ExpectedArray => say("a list is expected here", "write it in brackets, a list of one too: [Tell]"),
        E::ExpectedIdentifier => say(
            "a word of the format is expected here, without quotation marks",
            "such words begin with a capital letter: Tactic(\"rush\"), Message(…), Tell; `second-look guide format` lists them",
        ),
        E::InvalidIdentifier(word) | E::SuggestRawIdentifier(word) => (
            format!("“{}” is no word of the format", quoted(word)),
            "use letters, digits and low lines only; `second-look guide format` lists the words".to_owned(),
        ),
        E::ExpectedMap => say("named entries are expected here", "write them as { \"name\": (…), }"),
        E::ExpectedMapColon => say("a colon is missing before this", "write `name: value`, with a colon after each name"),
        E::ExpectedComma | E::ExpectedArrayEnd | E::ExpectedStructLikeEnd | E::ExpectedOptionEnd | E::ExpectedMapEnd | E::Eof => {
            say("a comma or a closing bracket is missing before this", "put a comma between two things, and close every ( [ { that is open")
        }
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedUnit => {
            say("an opening round bracket is expected here", "what has named parts stands in round brackets: (name: value, …)")
        }
        E::ExpectedStructName(_) => {
            say("a word is missing before this bracket", "`second-look guide format` shows which word stands where")
        }
        E::ExpectedDifferentStructName { found, .. } => (
            format!("“{}” does not belong before this bracket", quoted(found)),
            "take the word out, and keep what stands in the brackets".to_owned(),
        ),
        E::ExpectedOption => say("a value is expected here", "write the value itself, or take its name out as well"),
        E::ExpectedAttribute | E::ExpectedAttributeEnd | E::NoSuchExtension(_) => {
            say("a line that begins with #! is not understood here", "take the line out: these files need none")
        }
        E::UnclosedBlockComment => {
            say("a note that begins with /* is not closed", "write */ where it ends, or begin each of its lines with //")
        }
        E::UnclosedLineComment => say("a note ends the file in the middle", "end its line"),
        E::UnexpectedChar(found) => (
            format!("“{}” cannot stand here", quoted(&found.to_string())),
            "take it out; words stand without quotation marks, names and texts in straight ones".to_owned(),
        ),
        E::TrailingCharacters => {
            say("the file goes on after its last closing bracket", "take out what follows, or the closing bracket that is one too many")
        }
        E::InvalidValueForType { expected, .. } => (
            format!("{} is expected here", thing(expected)),
            "put it in the place of what stands here; `second-look guide format` has examples".to_owned(),
        ),
        E::ExpectedDifferentLength { found, .. } => {
            (format!("{found} is not how many things can stand here"), "`second-look guide format` says how many there are".to_owned())
        }
        // Our own types refuse a value with “what is wrong; what would be right”.
        E::Message(text) => text.split_once("; ").map_or_else(unknown, |(what, help)| (quoted(what), help.to_owned())),
        _ => unknown(),
    }
}

/// For what only happens while writing, in types that no file of ours has, or in a later version of the parser.
fn unknown() -> (String, String) {
    (
        "this is not written as such a file is written".to_owned(),
        "compare it with a file that works, such as the one that `second-look new` writes".to_owned(),
    )
}

/// What a type expects, from what the parser calls it.
fn thing(expected: &str) -> &'static str {
    match expected {
        "a string" | "a borrowed string" | "string" | "identifier" | "field identifier" => "a text in quotation marks",
        "a boolean" | "bool" => "true or false",
        "a sequence" => "a list in square brackets",
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        _ if expected.starts_with("entries") || expected.starts_with("a map") => "a list of named entries in { }",
        _ if expected.starts_with("struct") => "something in round brackets, with named parts",
        _ if expected.contains("variant") || expected.starts_with("enum") => "a word of the format",
        _ => "something else",
    }
}

fn one_of(words: &[&str]) -> String {
    if words.is_empty() { "nothing can stand here: take it out".to_owned() } else { format!("use one of: {}", words.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ron::Error as E;

    /// Every kind of error that version 0.12 of the parser knows.
    fn every_kind() -> Vec<E> {
        let text = || "parser’s own".to_owned();
        let utf8 = std::str::from_utf8(&[0xff, 0xfe][..1]).expect_err("is no text");
        vec![
            E::Fmt,
            E::Io(text()),
            E::Message(text()),
            E::Eof,
            E::ExpectedArray,
            E::ExpectedArrayEnd,
            E::ExpectedAttribute,
            E::ExpectedAttributeEnd,
            E::ExpectedBoolean,
            E::ExpectedComma,
            E::ExpectedChar,
            E::ExpectedByteLiteral,
            E::ExpectedFloat,
            E::FloatUnderscore,
            E::ExpectedInteger,
            E::ExpectedOption,
            E::ExpectedOptionEnd,
            E::ExpectedMap,
            E::ExpectedMapColon,
            E::ExpectedMapEnd,
            E::ExpectedDifferentStructName { expected: "Scenario", found: "Story".to_owned() },
            E::ExpectedStructLike,
            E::ExpectedNamedStructLike("Scenario"),
            E::ExpectedStructLikeEnd,
            E::ExpectedUnit,
            E::ExpectedString,
            E::ExpectedByteString,
            E::ExpectedStringEnd,
            E::ExpectedIdentifier,
            E::InvalidEscape("parser’s own"),
            E::IntegerOutOfBounds,
            E::InvalidIntegerDigit { digit: 'x', base: 10 },
            E::NoSuchExtension(text()),
            E::UnclosedBlockComment,
            E::UnclosedLineComment,
            E::UnderscoreAtBeginning,
            E::UnexpectedChar('“'),
            E::Utf8Error(utf8),
            E::TrailingCharacters,
            E::InvalidValueForType { expected: "a string".to_owned(), found: "the unsigned integer `3`".to_owned() },
            E::ExpectedDifferentLength { expected: "parser’s own".to_owned(), found: 3 },
            E::NoSuchEnumVariant { expected: &["Do", "Say"], found: "Shout".to_owned(), outer: None },
            E::NoSuchStructField { expected: &["id"], found: "colour".to_owned(), outer: None },
            E::MissingStructField { field: "id", outer: None },
            E::DuplicateStructField { field: "id", outer: None },
            E::InvalidIdentifier("a b".to_owned()),
            E::SuggestRawIdentifier("a-b".to_owned()),
            E::ExpectedRawValue,
            E::ExceededRecursionLimit,
            E::ExpectedStructName("Scenario".to_owned()),
            E::ExpectedRangeSyntax,
        ]
    }

    #[test]
    fn every_kind_of_error_has_a_plain_sentence_and_a_remedy() {
        const JARGON: [&str; 12] = [
            "parser",
            "Expected",
            "expected struct",
            "struct",
            "enum",
            "variant",
            "identifier",
            "u8",
            "integer",
            "Utf8",
            "utf-8",
            "RawValue",
        ];
        for error in every_kind() {
            let (what, help) = explain(&error);
            for sentence in [&what, &help] {
                assert!(sentence.contains(' ') && !sentence.contains(&error.to_string()), "{error:?}: {sentence}");
                assert!(JARGON.iter().all(|word| !sentence.contains(word)), "{error:?}: {sentence}");
            }
        }
    }

    #[test]
    fn only_kinds_that_no_file_of_ours_can_have_share_the_last_sentence() {
        let shared: Vec<E> = every_kind().into_iter().filter(|error| explain(error) == unknown()).collect();
        let odd =
            |error: &E| matches!(error, E::Fmt | E::Io(_) | E::Message(_) | E::Utf8Error(_) | E::ExpectedRawValue | E::ExpectedRangeSyntax);
        assert!(shared.len() == 6 && shared.iter().all(odd), "{shared:?}");
    }

    #[test]
    fn what_a_type_of_ours_refuses_is_said_in_its_own_words() {
        let refused = explain(&E::Message("“A b” is not a name; write lower-case words".to_owned()));
        assert_eq!(refused, ("“A b” is not a name".to_owned(), "write lower-case words".to_owned()));
    }
}
