//! What a text may ask of a function and of a number: nothing that takes memory without end, and nothing that is not there.
//!
//! Owns: these bounds, kept while a file is read, so that whoever formats a text is safe. Refuses to know: how long a text becomes (`lengths`).

use super::messages::MOST_DIAGNOSTICS;
use super::walk::{self, Use};
use crate::diagnostic::{Code, Diagnostic, Place, quoted};
use fluent::FluentResource;
use fluent_syntax::ast::{CallArguments, InlineExpression};

/// The one function that texts can call.
const FUNCTION: &str = "NUMBER";
/// Its options that are a number of digits.
const DIGITS: [&str; 5] =
    ["minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits", "maximumSignificantDigits"];
/// Its options that are a word.
const WORDS: [&str; 5] = ["type", "style", "currency", "currencyDisplay", "useGrouping"];
/// The most digits that an option can ask for.
const MOST_DIGITS: u64 = 20;
/// The most digits behind the point of a number that decides: the plural rules count them in one 64-bit number.
const MOST_DECIDING: u64 = 18;
/// The most digits of a number that is written in a text: a 64-bit float holds so many, and the plural rules take no more.
const MOST_WRITTEN: usize = 15;

/// What goes beyond the bounds in a file, each where it stands.
pub(super) fn find(file: &str, resource: &FluentResource) -> Vec<Diagnostic> {
    let source = resource.source();
    let mut faults: Vec<(usize, Fault)> = Vec::new();
    for entry in resource.entries() {
        for (_, pattern) in walk::patterns(entry) {
            walk::expressions(pattern, &mut |inline, used| {
                faults.extend(judge(inline, used).map(|(at, fault)| (offset(source, at), fault)));
            });
        }
        if faults.len() >= MOST_DIAGNOSTICS {
            break;
        }
    }
    let placed = |(at, fault): (usize, Fault)| Diagnostic {
        place: Place::at_byte(file, source, at),
        code: fault.code,
        message: fault.message,
        help: fault.help.to_owned(),
    };
    faults.into_iter().take(MOST_DIAGNOSTICS).map(placed).collect()
}

struct Fault {
    code: Code,
    message: String,
    help: &'static str,
}

/// Where in the text of a file a piece of it begins: the syntax tree borrows from the text.
pub(super) fn offset(source: &str, piece: &str) -> usize {
    piece.as_ptr().addr().saturating_sub(source.as_ptr().addr()).min(source.len())
}

/// What is wrong with an expression itself, and the piece of the file that it is about.
fn judge<'t>(inline: &InlineExpression<&'t str>, used: Use) -> Option<(&'t str, Fault)> {
    match inline {
        InlineExpression::NumberLiteral { value } => {
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            let message = || format!("this number has {digits} digits, and {MOST_WRITTEN} can be kept");
            let help = "write a shorter number, or write it as words";
            (digits > MOST_WRITTEN).then(|| (*value, Fault { code: Code::OUT_OF_RANGE, message: message(), help }))
        }
        InlineExpression::FunctionReference { id, .. } if id.name != FUNCTION => {
            let message = format!("there is no function “{}”", quoted(id.name));
            Some((id.name, Fault { code: Code::UNDEFINED, message, help: "use NUMBER, or no function" }))
        }
        InlineExpression::FunctionReference { arguments, .. } => option(arguments, used),
        _ => None,
    }
}

/// The first option of NUMBER that cannot be kept.
fn option<'t>(arguments: &CallArguments<&'t str>, used: Use) -> Option<(&'t str, Fault)> {
    arguments.named.iter().find_map(|argument| {
        let name = argument.name.name;
        if WORDS.contains(&name) {
            return None;
        }
        if !DIGITS.contains(&name) {
            let message = format!("NUMBER has no option “{}”", quoted(name));
            return Some((
                name,
                Fault { code: Code::UNDEFINED, message, help: "take the option out; `second-look explain SL066` names what there is" },
            ));
        }
        let most = if used == Use::Decides { MOST_DECIDING } else { MOST_DIGITS };
        let is_kept = match &argument.value {
            InlineExpression::NumberLiteral { value } => value.parse::<u64>().is_ok_and(|digits| digits <= most),
            _ => false,
        };
        let message = || format!("“{name}” is a number of digits, from 0 to {most}");
        (!is_kept).then(|| {
            (
                name,
                Fault { code: Code::OUT_OF_RANGE, message: message(), help: "write a whole number of that size, without quotation marks" },
            )
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::language::Messages;

    fn refused(text: &str) -> String {
        let found = Messages::read("x.ftl", format!("{text}\n")).err().unwrap_or_default();
        found
            .iter()
            .map(ToString::to_string)
            .map(|found| found.lines().next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn options_of_numbers_are_bounded_where_they_are_read() {
        for digits in ["21", "4294967295", "18446744073709551615", "1.5", "\"2\""] {
            let found = refused(&format!("a = x\n    .b = {{ NUMBER(1, minimumFractionDigits: {digits}) }}"));
            assert!(
                found.starts_with("x.ftl:2:22: SL005: “minimumFractionDigits” is a number of digits, from 0 to 20"),
                "{digits}: {found}"
            );
        }
        assert_eq!(refused("a = { NUMBER($n, minimumFractionDigits: 20, useGrouping: \"false\") }"), "");
    }

    #[test]
    fn a_number_that_decides_has_no_more_digits_than_plural_rules_count() {
        let text = |digits: u32| format!("a = {{ NUMBER($n, minimumFractionDigits: {digits}) ->\n   *[other] x\n }}");
        assert!(refused(&text(19)).contains("from 0 to 18"));
        assert_eq!(refused(&text(18)), "");
    }

    #[test]
    fn numbers_in_texts_are_as_long_as_can_be_kept() {
        assert!(refused(&format!("a = {{ 0.{} }}", "0".repeat(300))).contains("this number has 301 digits"));
        assert!(refused("a = { 1234567890123456 ->\n   *[other] x\n }").contains("this number has 16 digits"));
        assert_eq!(refused("a = { 123456789012.345 }"), "");
    }

    #[test]
    fn functions_and_options_that_are_not_there_are_refused_where_they_stand() {
        assert_eq!(refused("a = x { DATETIME($d, year: \"numeric\") }"), "x.ftl:1:9: SL004: there is no function “DATETIME”");
        assert_eq!(refused("-t = { 1 ->\n   *[other] { FOO() }\n }"), "x.ftl:2:15: SL004: there is no function “FOO”");
        assert_eq!(refused("a = { NUMBER(1, digits: 2) }"), "x.ftl:1:17: SL004: NUMBER has no option “digits”");
    }
}
