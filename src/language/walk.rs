//! Walking over a Fluent pattern, placeable by placeable.
//!
//! Owns: the order and the whole of it: selectors, variants and arguments too. Refuses to know: what anybody looks for. How deep a pattern nests is bounded
//! before it is parsed (`messages`).

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::HashMap;

/// A pattern by its name: the id (with its hyphen for a term), and the attribute if it belongs to one.
pub(super) type Node = (String, Option<String>);

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// It is shown.
    Shown,
    /// It decides which variant is shown.
    Decides,
}

/// Every value and attribute of an entry, by its name; nothing for comments.
pub(super) fn patterns<'t, 'e>(entry: &'e Entry<&'t str>) -> Vec<(Node, &'e Pattern<&'t str>)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let value = value.map(|value| ((id.clone(), None), value));
    let attributes = attributes.iter().map(|attribute| ((id.clone(), Some(attribute.id.name.to_owned())), &attribute.value));
    value.into_iter().chain(attributes).collect()
}

/// Shows every expression of a pattern, also those within others, and what it is there for.
pub(super) fn expressions<'t>(pattern: &Pattern<&'t str>, see: &mut dyn FnMut(&InlineExpression<&'t str>, Use)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, Use::Shown, see);
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, used: Use, see: &mut dyn FnMut(&InlineExpression<&'t str>, Use)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, used, see),
        Expression::Select { selector, variants } => {
            in_inline(selector, Use::Decides, see);
            for variant in variants {
                expressions(&variant.value, see);
            }
        }
    }
}

fn in_inline<'t>(inline: &InlineExpression<&'t str>, used: Use, see: &mut dyn FnMut(&InlineExpression<&'t str>, Use)) {
    see(inline, used);
    match inline {
        InlineExpression::FunctionReference { arguments, .. } | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_arguments(arguments, used, see);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, used, see),
        _ => {}
    }
}

fn in_arguments<'t>(arguments: &CallArguments<&'t str>, used: Use, see: &mut dyn FnMut(&InlineExpression<&'t str>, Use)) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    arguments.positional.iter().chain(named).for_each(|argument| in_inline(argument, used, see));
}

/// The text that an expression takes in, if it takes in one.
pub(super) fn taken_in(inline: &InlineExpression<&str>) -> Option<Node> {
    match inline {
        InlineExpression::MessageReference { id, attribute } => Some((id.name.to_owned(), attribute.as_ref().map(|a| a.name.to_owned()))),
        InlineExpression::TermReference { id, attribute, .. } => {
            Some((format!("-{}", id.name), attribute.as_ref().map(|a| a.name.to_owned())))
        }
        _ => None,
    }
}

/// The texts that a pattern takes in, in the order in which it does.
pub(super) fn references(pattern: &Pattern<&str>) -> Vec<Node> {
    let mut found = Vec::new();
    expressions(pattern, &mut |inline, _| found.extend(taken_in(inline)));
    found
}

/// The names in an order in which whatever a text takes in comes before it. There is no circle among them.
pub(super) fn innermost_first<'n>(references: &'n HashMap<Node, Vec<Node>>) -> Vec<&'n Node> {
    let mut begun: HashMap<&Node, bool> = HashMap::new();
    let mut order = Vec::new();
    let mut open: Vec<&'n Node> = references.keys().collect();
    while let Some(node) = open.pop() {
        match begun.get(node) {
            Some(true) => {}
            Some(false) => {
                begun.insert(node, true);
                order.push(node);
            }
            None => {
                begun.insert(node, false);
                open.push(node);
                let next = references[node].iter().filter_map(|next| references.get_key_value(next).map(|(next, _)| next));
                open.extend(next.filter(|next| !begun.contains_key(*next)));
            }
        }
    }
    order
}
