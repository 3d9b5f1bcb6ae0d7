//! SL077: nothing asks for a value that nobody gives.

use super::is_term;
use crate::diagnostic::{Code, Severity};
use crate::language::{Asked, Call, Messages};
use crate::rules::{Check, Language, Report, Rule};
use std::collections::{HashMap, HashSet};

pub(super) const RULE: Rule = Rule {
    code: Code(77),
    name: "a variable that nothing fills in",
    severity: Severity::Error,
    explanation: "\
A variable such as `{ $minutes }` stands for what the program fills in. It fills in those that its own text of the same id has, in app.ftl, tactics.ftl, plans.ftl and the others that all scenarios share, and none
in the texts of a story: those are said as they are written. A text that asks for another is not shown at all, and the player reads that a line is missing. Deciding by it,
and NUMBER, ask for it as well.

    the-poster_hi = Hi { $name }!           (a story’s text; write { -lea })

A term has the variables that it is handed where it is taken in: `{ -lea(case: \"genitive\") }`. Whatever it shows must be handed to it everywhere.

Write the words, or take in a term. Translations are held to the reference text by SL065.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let files: Vec<(&Messages, Vec<Asked>, Vec<Call>)> = language
        .messages
        .iter()
        .map(|messages| {
            let (asked, calls) = messages.placeables();
            (*messages, asked, calls)
        })
        .collect();
    if language.is_reference || language.reference.is_empty() {
        of_messages(language, &files, report);
    }
    of_terms(&files, report);
}

/// A file with what it asks for and the places where it takes in terms.
type File<'a> = (&'a Messages, Vec<Asked>, Vec<Call>);

fn of_messages(language: &Language<'_>, files: &[File<'_>], report: &mut Report<'_>) {
    let mut given: HashSet<(&str, &str)> = HashSet::new();
    for outline in language.given {
        given.extend(outline.parts.iter().flat_map(|part| &part.variables).map(|variable| (outline.id.as_str(), variable.as_str())));
    }
    given.extend(language.told.iter().map(|(id, variable)| (id.as_str(), variable.as_str())));
    for (messages, asked, _) in files {
        let is_filled = |asked: &Asked| is_term(&asked.id) || given.contains(&(asked.id.as_str(), asked.variable.as_str()));
        for asked in asked.iter().filter(|asked| !is_filled(asked)) {
            let message = format!("nothing fills in ${} in “{}”", asked.variable, name(asked));
            report.add(messages.place_at(asked.at), message, "write the words themselves, or take in a term such as { -name }");
        }
    }
}

/// A term, and its attribute if that is taken in.
type Term<'a> = (&'a str, Option<&'a str>);

fn of_terms(files: &[File<'_>], report: &mut Report<'_>) {
    let mut calls: HashMap<Term<'_>, Vec<(&Messages, &Call)>> = HashMap::new();
    for (messages, _, called) in files {
        for call in called {
            calls.entry((call.term.as_str(), call.attribute.as_deref())).or_default().push((messages, call));
        }
    }
    for (messages, asked, _) in files {
        let mut told: HashSet<(&str, Option<&str>, &str)> = HashSet::new();
        for asked in asked.iter().filter(|asked| is_term(&asked.id)) {
            let here = calls.get(&(asked.id.as_str(), asked.attribute.as_deref())).map_or(&[][..], Vec::as_slice);
            let lacking = |(_, call): &&(&Messages, &Call)| !call.given.contains(&asked.variable);
            if here.iter().all(|call| lacking(&call)) {
                let message = format!("nothing hands ${} to “{}”", asked.variable, name(asked));
                let help = format!(
                    "write the words themselves, or hand it over where the term is taken in: {{ {}({}: \"…\") }}",
                    asked.id, asked.variable
                );
                report.add(messages.place_at(asked.at), message, help);
            } else if !asked.decides && told.insert((&asked.id, asked.attribute.as_deref(), &asked.variable)) {
                for (there, call) in here.iter().filter(lacking) {
                    let message = format!("“{}” is taken in without ${}, which it shows", name(asked), asked.variable);
                    report.add(there.place_at(call.at), message, format!("write {{ {}({}: \"…\") }}", asked.id, asked.variable));
                }
            }
        }
    }
}

fn name(asked: &Asked) -> String {
    asked.attribute.as_ref().map_or_else(|| asked.id.clone(), |attribute| format!("{}.{attribute}", asked.id))
}
