//! Messages and terms that refer to each other in a cycle.
//!
//! Owns: finding one such cycle. Fluent itself notices only when somebody reads the text. Refuses to know: which ids ought to be there.

use super::messages::{MOST_DIAGNOSTICS, Messages};
use crate::diagnostic::{Code, Diagnostic};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{HashMap, HashSet};

/// A pattern: the id (with its hyphen for a term), and the attribute if it belongs to one.
type Node = (String, Option<String>);

/// The cycles that can be found by following references from the first message on; one diagnostic for each place where it closes, up to 50.
pub(super) fn find(files: &[Messages]) -> Vec<Diagnostic> {
    let mut references: HashMap<Node, Vec<Node>> = HashMap::new();
    let mut order: Vec<(Node, &Messages)> = Vec::new();
    for file in files {
        for (node, pattern) in patterns(file) {
            let mut found = Vec::new();
            in_pattern(pattern, &mut found);
            order.push((node.clone(), file));
            references.insert(node, found);
        }
    }
    closing(&references, &order)
}

/// Every pattern of a file with what it belongs to.
fn patterns(file: &Messages) -> impl Iterator<Item = (Node, &Pattern<&str>)> {
    let parts = file.resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), message.value.as_ref(), &message.attributes)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), Some(&term.value), &term.attributes)),
        _ => None,
    });
    parts.flat_map(|(id, value, attributes)| {
        let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
        value.map(|value| (None, value)).into_iter().chain(attributes).map(move |(attribute, pattern)| ((id.clone(), attribute), pattern))
    })
}

/// Whether a file refers to a text that it does not have itself.
pub(super) fn refers_to_others(file: &Messages) -> bool {
    let own: HashSet<String> = file.definitions().collect();
    patterns(file).any(|(_, pattern)| {
        let mut found = Vec::new();
        in_pattern(pattern, &mut found);
        found.iter().any(|(id, _)| !own.contains(id))
    })
}

fn closing(references: &HashMap<Node, Vec<Node>>, order: &[(Node, &Messages)]) -> Vec<Diagnostic> {
    #[derive(Clone, Copy, PartialEq)]
    enum Colour {
        OnTheWay,
        Done,
    }
    let mut colours: HashMap<&Node, Colour> = HashMap::new();
    let mut found = Vec::new();
    for (root, file) in order {
        let mut walk = vec![(root, 0_usize)];
        while let Some((node, n)) = walk.pop() {
            if n == 0 && colours.contains_key(node) {
                continue;
            }
            colours.insert(node, Colour::OnTheWay);
            let Some((next, _)) = references.get(node).and_then(|list| list.get(n)).and_then(|next| references.get_key_value(next)) else {
                if references.get(node).is_some_and(|list| n < list.len()) {
                    walk.push((node, n + 1));
                } else {
                    colours.insert(node, Colour::Done);
                }
                continue;
            };
            walk.push((node, n + 1));
            match colours.get(next) {
                None => walk.push((next, 0)),
                Some(Colour::Done) => {}
                Some(Colour::OnTheWay) => found.push(cycle(next, &walk, file)),
            }
            if found.len() == MOST_DIAGNOSTICS {
                return found;
            }
        }
    }
    found
}

fn cycle(closes_at: &Node, walk: &[(&Node, usize)], file: &Messages) -> Diagnostic {
    let from = walk.iter().position(|(node, _)| *node == closes_at).unwrap_or(0);
    let mut names: Vec<&str> = walk[from..].iter().map(|(node, _)| node.0.as_str()).collect();
    names.push(&closes_at.0);
    if names.len() > 8 {
        names.splice(4..names.len() - 2, ["…"]);
    }
    Diagnostic {
        place: file.place(&closes_at.0),
        code: Code::TEXT_CIRCLE,
        message: format!("these texts refer to each other in a circle: {}", names.join(" → ")),
        help: "write the words of one of them out".to_owned(),
    }
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<Node>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<Node>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<Node>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            found.push((id.name.to_owned(), attribute.as_ref().map(|a| a.name.to_owned())));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            found.push((format!("-{}", id.name), attribute.as_ref().map(|a| a.name.to_owned())));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Vec<Node>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        in_inline(argument, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(text: &str) -> String {
        let messages = Messages::read("x.ftl", text.to_owned()).expect("is Fluent");
        find(&[messages]).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn cycles_are_found_where_they_close() {
        insta::assert_snapshot!(cycles("-a = { -b }\n-b = x { -c } { -missing }\n-c = { -a }\nm = { m }\nfine = { -d }\n-d = D\n"));
    }

    #[test]
    fn references_without_a_cycle_are_fine() {
        assert_eq!(cycles("-a = A\n    .b = { -c }\n-c = { -a }\nm = { -a } { -c } { -a }\n"), "");
    }

    #[test]
    fn long_chains_do_not_exhaust_the_stack() {
        let chain: String = (0..50_000).map(|n| format!("-t{n} = {{ -t{} }}\n", n + 1)).collect();
        assert_eq!(cycles(&chain), "");
    }
}
