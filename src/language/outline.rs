//! What one message or term consists of, for comparing translations.
//!
//! Owns: walking over Fluent's syntax tree once, and the hash by which a translation remembers what it was made from. Refuses to know: what is right.

use super::messages::Messages;
use super::same::SAME_COMMENT;
use crate::diagnostic::Place;
use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeSet, HashMap};

/// A message or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Its id; a term's id includes its hyphen.
    pub id: String,
    /// Where it begins.
    pub place: Place,
    /// Its value, if it has one, and its attributes.
    pub parts: Vec<Part>,
    /// Eight digits that change when the text changes.
    pub hash: String,
    /// The hash of the reference text that this translation was made from, if the comment `# @src 1234abcd` above it says so.
    pub source: Option<String>,
    /// Whether the comment `# @same` above it says that it is meant to be the reference text.
    pub is_same: bool,
}

/// A value or an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// The literal text, escapes such as `\u2068` resolved. A placeable is written as `{}`, the variants of a selection one after another on lines of their own.
    pub words: String,
    /// The variables in it.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it refers to: id (with its hyphen for a term) and attribute.
    pub references: Vec<(String, Option<String>)>,
    /// What it hands to terms: the term with its hyphen, the name of the argument, and the value, where that is written out.
    pub handed: Vec<(String, String, String)>,
    /// The functions that it calls.
    pub functions: BTreeSet<String>,
    /// Its selections.
    pub selections: Vec<Selection>,
}

/// A selection `{ $n -> … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The variable that decides, if a variable does.
    pub variable: Option<String>,
    /// The keys of its variants.
    pub keys: Vec<String>,
    /// The key of the default variant, marked with `*`.
    pub default: String,
}

impl Messages {
    /// Every message and term of the file, in order.
    pub fn outlines(&self) -> Vec<Outline> {
        let source = self.source();
        // Lines are counted along the way: counting again from the top for each of a million messages would take minutes.
        let mut starts: HashMap<&str, (usize, u32)> = HashMap::new();
        let mut offset = 0;
        for (line, number) in source.split_inclusive('\n').zip(1..) {
            if let Some((id, _)) = line.split_once('=').filter(|(id, _)| !id.starts_with([' ', '#', '\t'])) {
                starts.entry(id.trim_end()).or_insert((offset, number));
            }
            offset += line.len();
        }
        let outline = |id: String, value: Option<&Pattern<&str>>, attributes: &[ast::Attribute<&str>]| {
            let (start, line) = starts.get(id.as_str()).copied().unwrap_or((0, 1));
            let values = value.into_iter().map(|value| (None, value));
            let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
            let parts: Vec<Part> = values.chain(attributes).map(|(attribute, pattern)| Part::of(attribute, pattern)).collect();
            Outline {
                place: Place { file: self.file.to_string(), line, column: 1 },
                hash: hash(&parts),
                source: comments_above(source, start).find_map(|line| line.strip_prefix(SOURCE_COMMENT)).map(|hash| hash.trim().to_owned()),
                is_same: comments_above(source, start).any(|line| line.trim_end() == SAME_COMMENT),
                parts,
                id,
            }
        };
        let entries = self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(outline(message.id.name.to_owned(), message.value.as_ref(), &message.attributes)),
            Entry::Term(term) => Some(outline(format!("-{}", term.id.name), Some(&term.value), &term.attributes)),
            _ => None,
        });
        entries.collect()
    }

    /// The text of the file.
    pub fn source(&self) -> &str {
        self.resource.source()
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }
}

/// The comment by which a translation remembers the reference text.
pub const SOURCE_COMMENT: &str = "# @src ";

/// The comments directly above an entry, the nearest first.
fn comments_above(source: &str, start: usize) -> impl Iterator<Item = &str> {
    let above = source.get(..start).unwrap_or_default().trim_end_matches('\n');
    above.lines().rev().take_while(|line| line.starts_with('#') && !line.starts_with("##"))
}

/// The hash of the literal text and everything in it. It must never change, because files hold it.
fn hash(parts: &[Part]) -> String {
    let text = parts.iter().map(|part| format!("{:?}|{}|{:?}|{:?}", part.attribute, part.words, part.variables, part.references));
    fnv(&text.collect::<Vec<_>>().join("\n"))
}

/// FNV-1a, folded to 32 bits.
pub(super) fn fnv(text: &str) -> String {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{:08x}", (state >> 32) ^ (state & 0xffff_ffff))
}

impl Part {
    fn of(attribute: Option<String>, pattern: &Pattern<&str>) -> Self {
        let mut part = Self { attribute, ..Self::default() };
        part.pattern(pattern);
        part
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                if !matches!(inline, InlineExpression::StringLiteral { .. } | InlineExpression::Placeable { .. }) {
                    self.words.push_str("{}");
                }
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let key = |variant: &ast::Variant<&str>| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let variable = if let InlineExpression::VariableReference { id } = selector { Some(id.name.to_owned()) } else { None };
                let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
                self.selections.push(Selection { variable, keys: variants.iter().map(key).collect(), default });
                for variant in variants {
                    self.words.push('\n');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.words.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.to_owned())),
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push((id.name.to_owned(), attribute.as_ref().map(|a| a.name.to_owned())));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.references.push((format!("-{}", id.name), attribute.as_ref().map(|a| a.name.to_owned())));
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    if let InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } = &argument.value {
                        self.handed.push((
                            format!("-{}", id.name),
                            argument.name.name.to_owned(),
                            unescape_unicode_to_string(value).into_owned(),
                        ));
                    }
                }
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).for_each(|argument| self.inline(argument));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlines(text: &str) -> Vec<Outline> {
        Messages::read("x.ftl", text.to_owned()).expect("is Fluent").outlines()
    }

    #[test]
    fn a_message_is_taken_apart() {
        insta::assert_debug_snapshot!(outlines(
            "# @src 0123abcd\n# $n (Number)\nm = { $n ->\n    [one] one { -t }\n   *[other] { NUMBER($n) } of { other.a }{ \" \" }\n }\n    .a = attribute\n-t = T\n    .gender = feminine\n"
        ));
    }

    #[test]
    fn escapes_in_literals_are_resolved() {
        assert_eq!(outlines("a = x{ \"\\u00E9\\\"\" }\n")[0].parts[0].words, "xé\"");
    }

    #[test]
    fn the_hash_follows_the_text_and_nothing_else() {
        let hash = |text| outlines(text)[0].hash.clone();
        assert_eq!(hash("a = x { $y }\n"), hash("# comment\na   =   x {$y}\n"));
        assert_ne!(hash("a = x { $y }\n"), hash("a = x { $z }\n"));
        assert_ne!(hash("a = x\n"), hash("a = x\n    .b = x\n"));
        assert_eq!(hash("a = x\n"), hash("a = x\n"), "and stays the same for ever");
    }
}
