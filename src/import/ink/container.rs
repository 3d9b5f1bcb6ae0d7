//! Containers: lists of what happens, some of them with names, one in another.
//!
//! Owns: reading them from JSON, paths through them, and which of them are knots, stitches and functions. Refuses to know: what runs.

use crate::import::Refusal;
use crate::import::outline::bound;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A choice has a condition.
pub(super) const CONDITION: u64 = 1;
/// A choice has words that are said, too.
pub(super) const START: u64 = 2;
/// A choice has words that are not said.
pub(super) const ONLY: u64 = 4;
/// A choice is taken by itself if there is no other.
pub(super) const INVISIBLE: u64 = 8;
/// A choice is there once.
pub(super) const ONCE: u64 = 16;

/// The most things of a story, containers included.
const MOST_ITEMS: usize = 2_000_000;

/// A place in a story: a container, and what is next in it.
pub(super) type Pointer = (usize, usize);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    Text(String),
    Newline,
    Glue,
    Command(String),
    Number(i64),
    Flag(bool),
    Container(usize),
    Divert {
        to: String,
        is_conditional: bool,
    },
    /// To a place that a variable holds.
    VariableDivert(String),
    Function(String),
    External {
        name: String,
        arguments: u64,
    },
    Tunnel(String),
    Choice {
        to: String,
        flags: u64,
    },
    Variable(String),
    /// How often a place was met.
    Count(String),
    Assign {
        name: String,
        is_temporary: bool,
    },
    /// A variable itself, for a function that changes it.
    Reference(String),
    /// A place as a value.
    Place,
    Unknown(String),
}

#[derive(Default)]
pub(super) struct Container {
    pub content: Vec<Item>,
    pub named: BTreeMap<String, usize>,
    pub name: Option<String>,
    /// The container that it is in, and where in its content, if it is there and not only among its names.
    pub parent: Option<(usize, Option<usize>)>,
    /// Its visits are counted only when it is entered at its start: so are gathers and choices, and no stitches.
    counts_starts: bool,
}

pub(super) struct Story {
    /// The first is the root.
    pub containers: Vec<Container>,
}

impl Story {
    pub(super) fn read(root: &[Value]) -> Result<Self, Refusal> {
        let mut story = Self { containers: Vec::new() };
        let mut count = 0;
        story.container(root, None, None, &mut count)?;
        Ok(story)
    }

    /// JSON nests no deeper than its reader allows, and neither does this.
    fn container(
        &mut self,
        list: &[Value],
        name: Option<&str>,
        parent: Option<(usize, Option<usize>)>,
        count: &mut usize,
    ) -> Result<usize, Refusal> {
        *count += list.len();
        bound(*count, MOST_ITEMS, "things in it")?;
        let at = self.containers.len();
        self.containers.push(Container { name: name.map(str::to_owned), parent, ..Container::default() });
        let (end, content) = list.split_last().map_or((None, list), |(end, content)| (Some(end), content));
        for (position, value) in content.iter().enumerate() {
            let item = match value {
                Value::Array(inside) => Item::Container(self.container(inside, None, Some((at, Some(position))), count)?),
                other => item(other),
            };
            self.containers[at].content.push(item);
        }
        if let Some(Value::Object(about)) = end {
            self.about(at, about, count)?;
        }
        // Content with a name of its own can be found by it, too.
        for position in 0..self.containers[at].content.len() {
            if let Item::Container(inside) = self.containers[at].content[position]
                && let Some(name) = self.containers[inside].name.clone()
            {
                self.containers[at].named.entry(name).or_insert(inside);
            }
        }
        Ok(at)
    }

    /// What stands last in a container: its name, its flags, and containers that are there by their names.
    fn about(&mut self, at: usize, about: &Map<String, Value>, count: &mut usize) -> Result<(), Refusal> {
        for (key, value) in about {
            match (key.as_str(), value) {
                ("#n", Value::String(name)) => self.containers[at].name = Some(name.clone()),
                ("#f", flags) => self.containers[at].counts_starts = flags.as_u64().is_some_and(|flags| flags & 4 != 0),
                (name, Value::Array(inside)) => {
                    let inside = self.container(inside, Some(name), Some((at, None)), count)?;
                    self.containers[at].named.insert(name.to_owned(), inside);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Where a path leads that stands in this container. A path begins at the root, or with a dot at what it is written in.
    pub(super) fn find(&self, from: usize, path: &str) -> Option<Pointer> {
        let (mut at, parts) = match path.strip_prefix(".^") {
            Some(rest) => (from, rest.strip_prefix('.').unwrap_or(rest)),
            None => (0, path),
        };
        let mut position = 0;
        for part in parts.split('.').filter(|part| !part.is_empty()) {
            // A place within content is no container that a path could go on in.
            if position != 0 {
                return None;
            }
            if part == "^" {
                at = self.containers[at].parent?.0;
            } else if let Ok(index) = part.parse::<usize>() {
                match self.containers[at].content.get(index) {
                    Some(Item::Container(inside)) => at = *inside,
                    Some(_) => position = index,
                    None if index == self.containers[at].content.len() => position = index,
                    None => return None,
                }
            } else {
                at = *self.containers[at].named.get(part)?;
            }
        }
        Some((at, position))
    }

    /// What comes after a container’s content: nothing, if it is there only by its name.
    pub(super) fn after(&self, container: usize) -> Option<Pointer> {
        let (parent, position) = self.containers[container].parent?;
        position.map(|position| (parent, position + 1))
    }

    /// The functions: what is called as one.
    pub(super) fn functions(&self) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (at, container) in self.containers.iter().enumerate() {
            for item in &container.content {
                if let Item::Function(path) = item {
                    found.extend(self.find(at, path).map(|(function, _)| function));
                }
            }
        }
        found
    }

    pub(super) fn knots(&self) -> Vec<usize> {
        let functions = self.functions();
        let is_knot = |(name, at): &(&String, &usize)| {
            *name != "global decl" && !functions.contains(at) && self.containers[**at].parent == Some((0, None))
        };
        self.containers[0].named.iter().filter(is_knot).map(|(_, at)| *at).collect()
    }

    pub(super) fn stitches(&self, knot: usize) -> Vec<usize> {
        let is_stitch = |at: &&usize| !self.containers[**at].counts_starts && self.containers[**at].parent == Some((knot, None));
        let named = self.containers[knot].named.iter().filter(|(name, _)| !is_weave(name)).map(|(_, at)| at);
        named.filter(is_stitch).copied().collect()
    }

    /// Where something stands, as an author would say it: knot and stitch.
    pub(super) fn place(&self, container: usize) -> String {
        let mut names = Vec::new();
        let mut at = Some(container);
        while let Some(here) = at {
            names.extend(
                self.containers[here]
                    .name
                    .as_deref()
                    .filter(|name| !is_weave(name) && *name != "b" && *name != "s" && !name.starts_with('$')),
            );
            at = self.containers[here].parent.map(|(parent, _)| parent);
        }
        names.reverse();
        if names.is_empty() { "the beginning".to_owned() } else { names.join(".") }
    }

    /// Whether branches of a condition begin at this place: containers that jump into a part of theirs called “b”.
    pub(super) fn is_branch_group(&self, container: &Container, at: usize) -> bool {
        let is_branch = |at: usize| match container.content.get(at) {
            Some(Item::Container(inside)) => self.is_branch(*inside),
            _ => false,
        };
        is_branch(at) && (at == 0 || !is_branch(at - 1))
    }

    pub(super) fn is_branch(&self, container: usize) -> bool {
        let container = &self.containers[container];
        container.named.contains_key("b") && matches!(container.content.last(), Some(Item::Divert { to, .. }) if to == ".^.b")
    }
}

/// Whether a compiler made up the name, for a choice or a gather.
pub(super) fn is_weave(name: &str) -> bool {
    let number = name.strip_prefix("c-").or_else(|| name.strip_prefix("g-"));
    number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
}

fn item(value: &Value) -> Item {
    match value {
        Value::String(text) => match text.as_str() {
            "\n" => Item::Newline,
            "<>" => Item::Glue,
            text => text.strip_prefix('^').map_or_else(|| Item::Command(text.to_owned()), |words| Item::Text(words.to_owned())),
        },
        Value::Number(number) => number.as_i64().map_or_else(|| Item::Unknown("a fraction".to_owned()), Item::Number),
        Value::Bool(flag) => Item::Flag(*flag),
        Value::Object(object) => object_item(object),
        other => Item::Unknown(other.to_string().chars().take(60).collect()),
    }
}

fn object_item(object: &Map<String, Value>) -> Item {
    let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
    let is = |key: &str| object.get(key).and_then(Value::as_bool).unwrap_or(false);
    if let Some(to) = text("->") {
        return if is("var") { Item::VariableDivert(to) } else { Item::Divert { to, is_conditional: is("c") } };
    }
    if let Some(to) = text("->t->") {
        return Item::Tunnel(to);
    }
    if let Some(path) = text("f()") {
        return Item::Function(path);
    }
    if let Some(name) = text("x()") {
        return Item::External { name, arguments: object.get("exArgs").and_then(Value::as_u64).unwrap_or(0) };
    }
    if let Some(to) = text("*") {
        return Item::Choice { to, flags: object.get("flg").and_then(Value::as_u64).unwrap_or(0) };
    }
    if let Some(name) = text("VAR?") {
        return Item::Variable(name);
    }
    if let Some(path) = text("CNT?") {
        return Item::Count(path);
    }
    if let Some(name) = text("VAR=") {
        return Item::Assign { name, is_temporary: false };
    }
    if let Some(name) = text("temp=") {
        return Item::Assign { name, is_temporary: true };
    }
    if let Some(name) = text("^var") {
        return Item::Reference(name);
    }
    if object.contains_key("^->") {
        return Item::Place;
    }
    let keys: Vec<&str> = object.keys().take(3).map(String::as_str).collect();
    Item::Unknown(keys.join(", "))
}
