//! Which variables texts ask for, and which values are handed to terms: each with its place in the file.
//!
//! Owns: these lists. Refuses to know: who gives a value, and what is right.

use super::limits::offset;
use super::messages::Messages;
use super::walk::{self, Use};
use crate::diagnostic::Place;
use fluent_syntax::ast::InlineExpression;

/// A variable that a text asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The message or `-term`.
    pub id: String,
    /// The attribute, if it stands in one.
    pub attribute: Option<String>,
    /// The variable.
    pub variable: String,
    /// Whether it decides which form is shown, and is not shown itself.
    pub decides: bool,
    /// Where in the file it stands, in bytes.
    pub at: usize,
}

/// A place where a text takes in a term, and the values that it hands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The `-term`.
    pub term: String,
    /// Its attribute, if that is asked for.
    pub attribute: Option<String>,
    /// The variables that are given a value.
    pub given: Vec<String>,
    /// Where in the file it stands, in bytes.
    pub at: usize,
}

impl Messages {
    /// Every variable that a text of the file asks for, in order, and every place where a term is taken in.
    pub fn placeables(&self) -> (Vec<Asked>, Vec<Call>) {
        let source = self.source();
        let (mut asked, mut calls) = (Vec::new(), Vec::new());
        for (node, pattern) in self.resource.entries().flat_map(walk::patterns) {
            walk::expressions(pattern, &mut |inline, used| match inline {
                InlineExpression::VariableReference { id: variable } => asked.push(Asked {
                    id: node.id(),
                    attribute: node.attribute.map(str::to_owned),
                    variable: variable.name.to_owned(),
                    decides: used == Use::Decides,
                    // The sign $ stands before the name.
                    at: offset(source, variable.name).saturating_sub(1),
                }),
                InlineExpression::TermReference { id: term, attribute, arguments } => calls.push(Call {
                    term: format!("-{}", term.name),
                    attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                    given: arguments.iter().flat_map(|given| &given.named).map(|given| given.name.name.to_owned()).collect(),
                    at: offset(source, term.name).saturating_sub(1),
                }),
                _ => {}
            });
        }
        (asked, calls)
    }

    /// The place of a byte of the file.
    pub fn place_at(&self, at: usize) -> Place {
        Place::at_byte(&self.file, self.source(), at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_wherever_they_stand() {
        let text = "a = { $x ->\n   *[other] é { NUMBER($y) }\n }\n    .b = { -t(c: 1) }{ -t.d ->\n   *[x] y\n }\n-t = { { $c } }\n";
        let messages = Messages::read("x.ftl", text.to_owned()).expect("is Fluent");
        let (asked, calls) = messages.placeables();
        let place = |at| (messages.place_at(at).line, messages.place_at(at).column);
        let asked: Vec<_> =
            asked.iter().map(|asked| (asked.id.as_str(), asked.variable.as_str(), asked.decides, place(asked.at))).collect();
        assert_eq!(asked, [("a", "x", true, (1, 7)), ("a", "y", false, (2, 24)), ("-t", "c", false, (7, 10))]);
        let calls: Vec<_> = calls.iter().map(|call| (call.attribute.as_deref(), call.given.join(" "), place(call.at))).collect();
        assert_eq!(calls, [(None, "c".to_owned(), (4, 12)), (Some("d"), String::new(), (4, 24))]);
    }
}
