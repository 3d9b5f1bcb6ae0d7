//! SL075: every text can be put together, and shows something.

use super::references::is_there;
use super::{by_id, does_something_unseen, is_term, name, parts, reference_of};
use crate::diagnostic::{Code, Severity};
use crate::language::{Arguments, Outline, Part};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) const RULE: Rule = Rule {
    code: Code(75),
    name: "a text of which nothing is shown",
    severity: Severity::Error,
    explanation: "\
Every text is put together here as a player would read it, in each language, with numbers, names and every word that it tells apart. It counts as missing if nothing of
it can be seen then: if it is empty, or has nothing but spaces and characters of no width, in one form or in all. And it counts as missing if it cannot be put together, because
something that it takes in needs a value that it is not given: then the player reads “a line is missing here”, or the name of the value in brackets.

    the-poster_thanks = { \"\" }
    saturday_hello = { day }                (“day” is a text of the app that needs a number)

Write the words, or take the text out.",
    check: Check::Texts(check),
};

/// Numbers of every plural form, and beyond.
const NUMBERS: [u32; 8] = [0, 1, 2, 3, 11, 100, 101, 1_000];
/// A word for a name.
const A_NAME: &str = "Mara";
/// A text is put together so often at most.
const MOST_TRIES: usize = 32;

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let known = by_id(language.outlines);
    // What nobody has translated yet is found by the rule about that.
    let reference = reference_of(language).unwrap_or_default();
    let is_unfilled = |outline: &Outline, part: &Part| part.words.is_empty() && reference.contains_key(outline.id.as_str());
    for (outline, part) in parts(language).filter(|(outline, part)| !is_term(&outline.id) && !is_unfilled(outline, part)) {
        let whole = Whole::of(language, &known, outline);
        let name = name(outline, part);
        let fault = (0..whole.tries()).find_map(|attempt| {
            match language.texts.find(&outline.id, part.attribute.as_deref(), Some(&whole.values(attempt))) {
                // What lacks a piece or a value is found by the rules about pieces and values.
                None => (!whole.lacks_something).then(|| format!("“{name}” cannot be put together: something in it is given no value")),
                Some(text) if text.words.contains("{$") => Some(format!("“{name}” takes in a term without a value that the term shows")),
                Some(text) => is_blank(&text.words).then(|| format!("“{name}” shows nothing{}", whole.told(attempt))),
            }
        });
        if let Some(message) = fault {
            report.add(outline.place.clone(), message, "write the words, or give what it takes in its value");
        }
    }
}

/// Whether nothing can be seen of a text.
fn is_blank(words: &str) -> bool {
    words.chars().all(|c| c.is_whitespace() || does_something_unseen(c) || ('\u{200B}'..='\u{200F}').contains(&c))
}

/// A text with everything that it takes in.
struct Whole<'l> {
    /// The values that are tried for each variable.
    values: BTreeMap<&'l str, Vec<Value<'l>>>,
    /// Whether a piece is not there, or a variable is asked for that nothing fills in.
    lacks_something: bool,
}

#[derive(Clone, Copy)]
enum Value<'l> {
    Number(u32),
    Word(&'l str),
}

impl<'l> Whole<'l> {
    fn of(language: &Language<'l>, known: &HashMap<&'l str, &'l Outline>, outline: &'l Outline) -> Self {
        let mut whole = Self { values: BTreeMap::new(), lacks_something: false };
        let mut seen = BTreeSet::new();
        let mut open = vec![outline];
        while let Some(outline) = open.pop() {
            if !seen.insert(outline.id.as_str()) {
                continue;
            }
            for part in &outline.parts {
                if !is_term(&outline.id) {
                    part.variables.iter().for_each(|variable| whole.ask(variable));
                    for selection in &part.selections {
                        whole.tell_apart(selection.variable.as_deref(), &selection.keys);
                    }
                }
                for (id, attribute) in &part.references {
                    whole.lacks_something |= !is_there(language, known, id, attribute.as_deref());
                    open.extend(known.get(id.as_str()));
                }
            }
        }
        let is_told = |variable: &str| language.told.iter().any(|(id, told)| *id == outline.id && told == variable);
        let is_given = |variable: &&str| {
            is_told(variable) || language.given.iter().flat_map(|given| &given.parts).any(|part| part.variables.contains(*variable))
        };
        whole.lacks_something |= whole.values.keys().any(|variable| !is_given(variable));
        whole
    }

    fn ask(&mut self, variable: &'l str) {
        let values = NUMBERS.iter().copied().map(Value::Number).chain([Value::Word(A_NAME)]);
        self.values.entry(variable).or_insert_with(|| values.collect());
    }

    fn tell_apart(&mut self, variable: Option<&'l str>, keys: &'l [String]) {
        let values = variable.and_then(|variable| self.values.get_mut(variable));
        let words = keys.iter().map(String::as_str).filter(|key| !key.starts_with(|c: char| c.is_ascii_digit()));
        values.into_iter().for_each(|values| values.extend(words.clone().map(Value::Word)));
    }

    fn tries(&self) -> usize {
        self.values.values().map(Vec::len).max().unwrap_or(1).min(MOST_TRIES)
    }

    /// The value of each variable in one attempt. Each goes on at its own place, so that they do not always meet in the same pairs.
    fn chosen(&self, attempt: usize) -> impl Iterator<Item = (&'l str, Value<'l>)> {
        self.values.iter().enumerate().map(move |(position, (variable, values))| (*variable, values[(attempt + position) % values.len()]))
    }

    fn values(&self, attempt: usize) -> Arguments<'l> {
        let mut arguments = Arguments::new();
        for (variable, value) in self.chosen(attempt) {
            match value {
                Value::Number(number) => arguments.set(variable, number),
                Value::Word(word) => arguments.set(variable, word),
            }
        }
        arguments
    }

    /// With which values nothing was shown.
    fn told(&self, attempt: usize) -> String {
        let told = self.chosen(attempt).map(|(variable, value)| match value {
            Value::Number(number) => format!("${variable} is {number}"),
            Value::Word(word) => format!("${variable} is “{word}”"),
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() { String::new() } else { format!(" where {}", told.join(" and ")) }
    }
}
