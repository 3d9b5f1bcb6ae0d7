//! What must hold for scenarios, texts and libraries: numbered rules, each in a file of its own.
//!
//! Owns: the rules, their numbers and their explanations. Refuses to know: where files come from and how findings are printed.
//! A safeguard that a program can check is checked here, for our scenarios and for everybody else's. Rules are never suppressed: where one is wrong, it
//! is mended.
//!
//! Each group has a range of numbers, and two are reserved: SL001–019 reading, SL020–039 what exploration proves, SL040–059 safety, SL060–079 texts,
//! SL080–099 stories and forms, SL100–119 safety, second range.

mod form;
mod graph;
mod reading;
mod safety;
mod subject;
mod texts;

pub(crate) use safety::guesses::{Feature, Guess, guesses};
pub use subject::{Catalogue, Explored, FieldKind, Language, PlanFile, Report, Scenario, SupportField, SupportFile, Track, Vocabulary};

pub use crate::diagnostic::Severity;
use crate::diagnostic::{Code, Diagnostic};

/// A rule.
pub struct Rule {
    /// Its number.
    pub code: Code,
    /// Its name, a few words.
    pub name: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Its page: what it asks, why, an example of what breaks it and of what is right.
    pub explanation: &'static str,
    /// How it is checked.
    pub check: Check,
}

/// What a rule looks at.
pub enum Check {
    /// Nothing more: reading a file finds it.
    WhileReading,
    /// One scenario as it is written.
    Scenario(fn(&Scenario<'_>, &mut Report<'_>)),
    /// Everything that can happen in one scenario. Left out where that is too much to look at, which a rule of its own reports.
    Graph(fn(&Scenario<'_>, &Explored, &mut Report<'_>)),
    /// One language of one scenario, beside the reference language.
    Language(fn(&Scenario<'_>, &Language<'_>, &mut Report<'_>)),
    /// The app's own texts in one language, beside the reference language.
    AppLanguage(fn(&Language<'_>, &mut Report<'_>)),
    /// The texts of one language beside the reference language: each language of a scenario, and the app's own.
    Texts(fn(&Language<'_>, &mut Report<'_>)),
    /// All scenarios of a library together.
    Catalogue(fn(&Catalogue<'_>, &mut Report<'_>)),
}

/// Every rule, by number.
pub fn all() -> Vec<&'static Rule> {
    let groups: [&'static [Rule]; 5] = [reading::RULES, graph::RULES, safety::RULES, texts::RULES, form::RULES];
    let mut rules: Vec<&'static Rule> = groups.into_iter().flatten().collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// The rule of that number.
pub fn find(code: Code) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.code == code)
}

/// Everything that is wrong with one scenario and its texts.
pub fn check_scenario(scenario: &Scenario<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in all() {
        let mut report = Report::new(rule, &mut found);
        match rule.check {
            Check::Scenario(check) => check(scenario, &mut report),
            Check::Graph(check) => scenario.explored.iter().for_each(|explored| check(scenario, explored, &mut report)),
            Check::Language(check) => scenario.languages.iter().for_each(|language| check(scenario, language, &mut report)),
            Check::Texts(check) => scenario.languages.iter().for_each(|language| check(language, &mut report)),
            _ => {}
        }
    }
    sorted(found)
}

/// Everything that is wrong with the app's own texts in one language.
pub fn check_app(language: &Language<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in all() {
        if let Check::AppLanguage(check) | Check::Texts(check) = rule.check {
            check(language, &mut Report::new(rule, &mut found));
        }
    }
    sorted(found)
}

/// Everything that is wrong with a library as a whole.
pub fn check_catalogue(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in all() {
        if let Check::Catalogue(check) = rule.check {
            check(catalogue, &mut Report::new(rule, &mut found));
        }
    }
    sorted(found)
}

fn sorted(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod mutations;
#[cfg(test)]
mod promises;
#[cfg(test)]
pub(crate) mod tests;
