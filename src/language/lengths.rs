//! How long a text becomes once everything that it takes in stands in it.
//!
//! Owns: the bounds of that, kept while a language is put together, before anybody formats anything: a term that doubles ten times is refused, and not
//! written out. Refuses to know: which values the program fills in; those are its own, and short.

use super::messages::{MOST_DIAGNOSTICS, Messages};
use super::walk::{self, Node};
use crate::diagnostic::{Code, Diagnostic};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{HashMap, HashSet};

/// The most characters of a text.
const MOST_CHARACTERS: u64 = 5_000;
/// The most placeables of a text, with those of the texts that it takes in: Fluent gives up beyond this, and the player would read that a line is missing.
const MOST_PLACEABLES: u64 = 100;
/// What a number or a variable can add at most to a text, in characters.
const A_VALUE: u64 = 40;

/// What a text comes to; of variants the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Weight {
    characters: u64,
    placeables: u64,
    /// It takes in what is refused already, and is not refused for that as well.
    is_refused: bool,
}

impl Weight {
    fn and(self, other: Self) -> Self {
        let characters = self.characters.saturating_add(other.characters);
        let placeables = self.placeables.saturating_add(other.placeables);
        Self { characters, placeables, is_refused: self.is_refused || other.is_refused }
    }

    fn or(self, other: Self) -> Self {
        let (characters, placeables) = (self.characters.max(other.characters), self.placeables.max(other.placeables));
        Self { characters, placeables, is_refused: self.is_refused || other.is_refused }
    }

    fn of_words(words: &str) -> Self {
        Self { characters: words.chars().count() as u64, ..Self::default() }
    }
}

/// The texts that become too long, each at its own beginning, up to 50. The files have no circle.
pub(super) fn find(files: &[Messages]) -> Vec<Diagnostic> {
    let all =
        || files.iter().flat_map(|file| file.resource.entries().flat_map(walk::patterns).map(move |(node, pattern)| (node, pattern, file)));
    let taken_in: HashSet<Node<'_>> = all().flat_map(|(_, pattern, _)| walk::references(pattern)).collect();
    let mut found = Vec::new();
    let mut joined: HashMap<Node<'_>, (&Pattern<&str>, &Messages)> = HashMap::new();
    for (node, pattern, file) in all() {
        // Most texts have to do with no other, and are judged as they stand.
        if taken_in.contains(&node) || !walk::references(pattern).is_empty() {
            joined.entry(node).or_insert((pattern, file));
        } else {
            found.extend(judge(node, weigh(pattern, &HashMap::new()), file));
        }
        if found.len() == MOST_DIAGNOSTICS {
            break;
        }
    }
    let references = joined.iter().map(|(node, (pattern, _))| (*node, walk::references(pattern))).collect();
    let mut weights: HashMap<Node<'_>, Weight> = HashMap::new();
    for node in walk::innermost_first(&references) {
        let (pattern, file) = joined[&node];
        let weight = weigh(pattern, &weights);
        let fault = if weight.is_refused { None } else { judge(node, weight, file) };
        weights.insert(node, Weight { is_refused: weight.is_refused || fault.is_some(), ..weight });
        found.extend(fault);
        if found.len() >= MOST_DIAGNOSTICS {
            break;
        }
    }
    found.sort();
    found.truncate(MOST_DIAGNOSTICS);
    found
}

fn judge(node: Node<'_>, weight: Weight, file: &Messages) -> Option<Diagnostic> {
    let (message, help) = if weight.characters > MOST_CHARACTERS {
        let message = format!("“{node}” becomes longer than {MOST_CHARACTERS} characters, with all that it takes in");
        (message, "write several shorter texts, and take in fewer")
    } else if weight.placeables > MOST_PLACEABLES {
        let message = format!("“{node}” has more than {MOST_PLACEABLES} placeables, with those of the texts that it takes in");
        (message, "write its words out where nothing is filled in")
    } else {
        return None;
    };
    Some(Diagnostic { place: file.place(&node.id()), code: Code::OUT_OF_RANGE, message, help: help.to_owned() })
}

fn weigh(pattern: &Pattern<&str>, known: &HashMap<Node<'_>, Weight>) -> Weight {
    let weights = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Weight::of_words(value),
        PatternElement::Placeable { expression } => Weight { placeables: 1, ..Weight::default() }.and(of_expression(expression, known)),
    });
    weights.fold(Weight::default(), Weight::and)
}

fn of_expression(expression: &Expression<&str>, known: &HashMap<Node<'_>, Weight>) -> Weight {
    match expression {
        Expression::Inline(inline) => of_inline(inline, known),
        Expression::Select { selector, variants } => {
            let deciding = Weight { characters: 0, ..of_inline(selector, known) };
            let variants = variants.iter().map(|variant| weigh(&variant.value, known));
            deciding.and(variants.fold(Weight::default(), Weight::or))
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, known: &HashMap<Node<'_>, Weight>) -> Weight {
    match inline {
        InlineExpression::StringLiteral { value } => Weight::of_words(value),
        InlineExpression::Placeable { expression } => of_expression(expression, known),
        InlineExpression::VariableReference { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::NumberLiteral { .. } => Weight { characters: A_VALUE, ..Weight::default() },
        other => walk::taken_in(other).and_then(|node| known.get(&node).copied()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    fn too_long(text: &str) -> String {
        let messages = Messages::read("x.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}"));
        find(&[messages]).iter().map(|found| format!("{} {}", found.place.line, found.message)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_term_that_doubles_and_doubles_is_refused_once_and_not_written_out() {
        let mut text = "-d0 = ha ha ha ha ha ha\n".to_owned();
        for n in 0..60 {
            writeln!(text, "-d{} = {{ -d{n} }}{{ -d{n} }}", n + 1).expect("a string takes everything");
        }
        text.push_str("a = { -d60 }\n");
        let found = too_long(&text);
        assert_eq!(found, "7 “-d6” has more than 100 placeables, with those of the texts that it takes in");
    }

    #[test]
    fn a_text_has_five_thousand_characters_and_a_hundred_placeables_at_most() {
        let (words, gaps) = ("é".repeat(5_000), "{ \"x\" }".repeat(100));
        assert_eq!(too_long(&format!("a = {words}\nb = {gaps}\n")), "");
        assert_eq!(
            too_long(&format!("a = {words}!\nb = b\n    .c = {gaps}{{ \"x\" }}\nd = {{ a }}\n")),
            "1 “a” becomes longer than 5000 characters, with all that it takes in\n\
             2 “b.c” has more than 100 placeables, with those of the texts that it takes in"
        );
    }

    #[test]
    fn of_variants_the_longest_counts_and_not_all() {
        let forms = format!("    [one] {0}\n    [two] {0}\n   *[other] {0}", "x".repeat(2_000));
        assert_eq!(too_long(&format!("a = {{ $n ->\n{forms}\n }}\n")), "");
    }

    #[test]
    fn long_chains_do_not_exhaust_the_stack() {
        let chain: String = (0..30_000).map(|n| format!("-t{n} = {{ -t{} }}\n", n + 1)).collect();
        assert_eq!(too_long(&chain).lines().count(), 1);
    }
}
