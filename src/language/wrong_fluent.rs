//! What is wrong in a Fluent file, in words for somebody who has never seen Fluent.
//!
//! Owns: a sentence and a remedy for each kind of error that the parser knows. Refuses to know: where in the file it is. The parser's own words never show; a
//! kind that a later version adds does not compile before it has its sentence.

use crate::diagnostic::quoted;
use fluent_syntax::parser::ErrorKind;

/// What is wrong and what would be right.
pub(super) fn explain(error: &ErrorKind) -> (String, String) {
    use ErrorKind as E;
    let say = |what: &str, help: &str| (what.to_owned(), help.to_owned());
    match error {
        E::ExpectedToken('=') => say(
            "after the name that begins this line there is no =",
            "write `id = text`; if the line goes on with the text above, begin it with spaces",
        ),
        E::ExpectedToken('}') => {
            say("a { is still open here", "close it with a }; names of variables stand as { $name }, and a brace itself as { \"{\" }")
        }
        E::ExpectedToken(']') => say("a [ is still open here", "close it with a ], as in `[one] one day`"),
        E::ExpectedToken(')') => say("a ( is still open here", "close it with a ), as in `{ NUMBER($days) }`"),
        E::ExpectedToken(mark) => (
            format!("“{}” is missing here", quoted(&mark.to_string())),
            "compare it with a text that works; `second-look guide translating` has examples".to_owned(),
        ),
        E::ExpectedCharRange { range } if range.contains('a') && range.contains('z') => say(
            "a name is expected here",
            "names begin with a letter from a to z, and go on with letters, digits, - and _; further lines of a text begin with spaces",
        ),
        E::ExpectedCharRange { .. } => say("a digit is expected here", "write a number with the digits 0 to 9"),
        E::ExpectedMessageField { entry_id } => (
            format!("“{}” has no words", quoted(entry_id)),
            "write words after the =, or take the line out; further lines begin with spaces".to_owned(),
        ),
        E::ExpectedTermField { entry_id } => {
            (format!("the term “-{}” has no words", quoted(entry_id)), "write words after the =; a term always has some".to_owned())
        }
        E::ForbiddenCallee => {
            say("this cannot be asked with brackets", "only NUMBER and DATETIME can, in capital letters: { NUMBER($days) }")
        }
        E::MissingDefaultVariant => say("none of these variants is for every other case", "put a * before the last one: *[other] …"),
        E::MultipleDefaultVariants => say("two variants are marked with *", "keep the * of the one for every other case"),
        E::MissingValue => say("words are missing here", "write them after the = or after the ]"),
        E::MessageReferenceAsSelector => say("a text cannot choose between variants", "ask a variable: { $days -> …"),
        E::MessageAttributeAsSelector => say("a part of a text cannot choose between variants", "ask a variable: { $days -> …"),
        E::TermReferenceAsSelector => {
            say("a term as a whole cannot choose between variants", "ask for one of its parts: { -name.gender -> …")
        }
        E::TermAttributeAsPlaceable => {
            say("a part of a term cannot be shown, only asked", "show the term: { -name }; or choose by its part: { -name.gender -> …")
        }
        E::UnterminatedStringLiteral => say("a quotation mark is missing on this line", "close what begins with \" in the same line"),
        E::PositionalArgumentFollowsNamed => {
            say("what has no name comes first between brackets", "write { NUMBER($days, minimumIntegerDigits: 2) }")
        }
        E::DuplicatedNamedArgument(name) => {
            (format!("“{}” is given twice between these brackets", quoted(name)), "keep one of the two".to_owned())
        }
        E::UnknownEscapeSequence(sequence) => (
            format!("after a backslash in quotation marks “{}” means nothing", quoted(sequence)),
            "write \\\\ for a backslash and \\\" for a quotation mark".to_owned(),
        ),
        E::InvalidUnicodeEscapeSequence(sequence) => (
            format!("“{}” is no number of a character", quoted(sequence)),
            "write four hexadecimal digits after \\u, six after \\U, or the character itself".to_owned(),
        ),
        E::UnbalancedClosingBrace => say("this } closes nothing", "take it out; a brace itself is written { \"}\" }"),
        E::ExpectedInlineExpression => {
            say("between { and } something is missing", "write { $name } for a variable, { -name } for a term, { id } for a text")
        }
        E::ExpectedSimpleExpressionAsSelector => say("variants cannot be chosen by this", "ask a variable or a number: { $days -> …"),
        E::ExpectedLiteral => {
            say("a number or words in quotation marks are expected here", "write { NUMBER($days, minimumIntegerDigits: 2) }")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_a_plain_sentence_and_a_remedy() {
        use ErrorKind as E;
        const JARGON: [&str; 9] = ["Expected", "token", "callee", "selector", "expression", "literal", "identifier", "default", "escape"];
        let text = || "thing".to_owned();
        let kinds = ['=', '}', ']', ')', '>'].map(E::ExpectedToken).into_iter().chain([
            E::ExpectedCharRange { range: "a-zA-Z".to_owned() },
            E::ExpectedCharRange { range: "0-9".to_owned() },
            E::ExpectedMessageField { entry_id: text() },
            E::ExpectedTermField { entry_id: text() },
            E::ForbiddenCallee,
            E::MissingDefaultVariant,
            E::MultipleDefaultVariants,
            E::MissingValue,
            E::MessageReferenceAsSelector,
            E::MessageAttributeAsSelector,
            E::TermReferenceAsSelector,
            E::TermAttributeAsPlaceable,
            E::UnterminatedStringLiteral,
            E::PositionalArgumentFollowsNamed,
            E::DuplicatedNamedArgument(text()),
            E::UnknownEscapeSequence(text()),
            E::InvalidUnicodeEscapeSequence(text()),
            E::UnbalancedClosingBrace,
            E::ExpectedInlineExpression,
            E::ExpectedSimpleExpressionAsSelector,
            E::ExpectedLiteral,
        ]);
        let mut said = std::collections::BTreeSet::new();
        for kind in kinds {
            let (what, help) = explain(&kind);
            for sentence in [&what, &help] {
                assert!(sentence.contains(' ') && !sentence.contains(&kind.to_string()), "{kind:?}: {sentence}");
                assert!(JARGON.iter().all(|word| !sentence.contains(word)), "{kind:?}: {sentence}");
            }
            assert!(said.insert(what.clone()), "{kind:?} has a sentence of its own: {what}");
        }
    }

    #[test]
    fn the_parser_asks_for_names_by_the_letters_that_the_sentence_looks_for() {
        let (_, errors) = fluent_syntax::parser::parse("a = { $1 }\n9 = x\n").expect_err("is wrong");
        for error in errors {
            assert_eq!(explain(&error.kind).0, "a name is expected here", "{error:?}");
        }
    }
}
