//! Walking over a Fluent pattern, placeable by placeable.
//!
//! Owns: the order and the whole of it: selectors, variants and arguments too. Refuses to know: what anybody looks for. How deep a pattern nests is bounded
//! before it is parsed (`messages`).

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::HashMap;
use std::fmt;

/// A pattern by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node<'t> {
    is_term: bool,
    name: &'t str,
    /// The attribute, if it belongs to one.
    pub(super) attribute: Option<&'t str>,
}

impl Node<'_> {
    /// The id of the message, or with its hyphen of the term.
    pub(super) fn id(self) -> String {
        format!("{}{}", if self.is_term { "-" } else { "" }, self.name)
    }
}

/// `id` or `id.attribute`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// It is shown.
    Shown,
    /// It decides which variant is shown.
    Decides,
}

/// Every value and attribute of an entry, by its name; nothing for comments.
pub(super) fn patterns<'t, 'e>(entry: &'e Entry<&'t str>) -> impl Iterator<Item = (Node<'t>, &'e Pattern<&'t str>)> {
    let (is_term, name, value, attributes) = match entry {
        Entry::Message(message) => (false, message.id.name, message.value.as_ref(), &*message.attributes),
        Entry::Term(term) => (true, term.id.name, Some(&term.value), &*term.attributes),
        _ => (false, "", None, &[][..]),
    };
    let node = move |attribute| Node { is_term, name, attribute };
    let value = value.map(|value| (node(None), value));
    value.into_iter().chain(attributes.iter().map(move |attribute| (node(Some(attribute.id.name)), &attribute.value)))
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
pub(super) fn taken_in<'t>(inline: &InlineExpression<&'t str>) -> Option<Node<'t>> {
    let (is_term, id, attribute) = match inline {
        InlineExpression::MessageReference { id, attribute } => (false, id, attribute),
        InlineExpression::TermReference { id, attribute, .. } => (true, id, attribute),
        _ => return None,
    };
    Some(Node { is_term, name: id.name, attribute: attribute.as_ref().map(|attribute| attribute.name) })
}

/// The texts that a pattern takes in, in the order in which it does.
pub(super) fn references<'t>(pattern: &Pattern<&'t str>) -> Vec<Node<'t>> {
    let mut found = Vec::new();
    expressions(pattern, &mut |inline, _| found.extend(taken_in(inline)));
    found
}

/// The names in an order in which whatever a text takes in comes before it. There is no circle among them.
pub(super) fn innermost_first<'t>(references: &HashMap<Node<'t>, Vec<Node<'t>>>) -> Vec<Node<'t>> {
    let mut begun: HashMap<Node<'t>, bool> = HashMap::new();
    let mut order = Vec::new();
    let mut open: Vec<Node<'t>> = references.keys().copied().collect();
    while let Some(node) = open.pop() {
        match begun.get(&node) {
            Some(true) => {}
            Some(false) => {
                begun.insert(node, true);
                order.push(node);
            }
            None => {
                begun.insert(node, false);
                open.push(node);
                let next = references[&node].iter().filter(|next| references.contains_key(next));
                open.extend(next.filter(|next| !begun.contains_key(next)));
            }
        }
    }
    order
}
