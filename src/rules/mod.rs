//! What must hold for scenarios, texts and libraries: numbered rules, each in a file of its own.
//!
//! Owns: the rules, their numbers and their explanations. Refuses to know: where files come from and how findings are printed.
//! A safeguard that a program can check is checked here, for our scenarios and for everybody else's. Rules are never suppressed: where one is wrong, it
//! is mended.
//!
//! Each group has a range of numbers, and two are reserved: SL001–019 reading, SL020–039 what exploration proves, SL040–059 safety, SL060–079 texts,
//! SL080–099 stories and forms, SL100–109 and SL120 safety, second range; SL110–119 texts, second range.

mod form;
mod graph;
mod reading;
mod safety;
mod subject;
mod texts;
mod words;

pub(crate) use form::lines_of_stories;
pub(crate) use safety::guesses::{Feature, Guess, guesses};
pub(crate) use safety::reading_measures::{Budget, word_budget};
pub use subject::{
    Agreement, Catalogue, Cut, Explored, FieldKind, Found, Habits, Language, Leftovers, MeasureFile, PlanFile, Report, Scenario,
    SupportField, SupportFile, Track, Vocabulary, With,
};

use crate::diagnostic::Code;
#[cfg(test)]
use crate::diagnostic::Diagnostic;
pub use crate::diagnostic::Severity;
use crate::graph::DEFAULT_LIMIT;

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

impl Rule {
    /// Its page as it is printed: where a limit is named, the one that is kept.
    pub fn page(&self) -> String {
        self.explanation.trim().replace("{most-states}", &with_commas(DEFAULT_LIMIT))
    }
}

/// A number as people read it: 600,000.
pub(crate) fn with_commas(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        (0..digits.len().div_ceil(3)).rev().map(|n| &digits[digits.len().saturating_sub(3 * n + 3)..digits.len() - 3 * n]).collect();
    groups.join(",")
}

/// The rule of that number.
pub fn find(code: Code) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.code == code)
}

/// How much is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    #[default]
    All,
    /// Whether a story holds together: names, jumps, shapes, and what exploration proves. For somebody who has not written its texts yet.
    Structure,
}

impl Scope {
    /// Whether a rule belongs to it. Of the numbers below 40 these two are about texts.
    pub fn has(self, code: Code) -> bool {
        self == Self::All || (code < Code(40) && code != Code::MISSING_TEXT && code != Code::TEXT_CIRCLE)
    }

    fn rules(self) -> impl Iterator<Item = &'static Rule> {
        all().into_iter().filter(move |rule| self.has(rule.code))
    }
}

/// Everything that is wrong with one scenario and its texts.
pub fn check_scenario(scenario: &Scenario<'_>, scope: Scope) -> Found {
    let mut found = Found::default();
    let file = scenario.field_place("id").file;
    for rule in scope.rules() {
        match rule.check {
            Check::Scenario(check) => check(scenario, &mut Report::new(rule, &file, &mut found)),
            Check::Graph(check) => {
                let mut report = Report::new(rule, &file, &mut found);
                scenario.explored.iter().for_each(|explored| check(scenario, explored, &mut report));
            }
            Check::Language(check) => {
                let languages = scenario.languages.iter();
                languages.for_each(|language| check(scenario, language, &mut Report::of_language(rule, language, &mut found)));
            }
            Check::Texts(check) => {
                scenario.languages.iter().for_each(|language| check(language, &mut Report::of_language(rule, language, &mut found)));
            }
            Check::WhileReading | Check::AppLanguage(_) | Check::Catalogue(_) => {}
        }
    }
    found
}

/// Everything that is wrong with a scenario's texts in one language, whatever its story is like: for a scenario that could not be read.
pub fn check_texts(language: &Language<'_>) -> Found {
    let mut found = Found::default();
    for rule in all() {
        if let Check::Texts(check) = rule.check {
            check(language, &mut Report::of_language(rule, language, &mut found));
        }
    }
    found
}

/// Everything that is wrong with the app's own texts in one language.
pub fn check_app(language: &Language<'_>) -> Found {
    let mut found = Found::default();
    for rule in all() {
        if let Check::AppLanguage(check) | Check::Texts(check) = rule.check {
            check(language, &mut Report::of_language(rule, language, &mut found));
        }
    }
    found
}

/// Everything that is wrong with a library as a whole.
pub fn check_catalogue(catalogue: &Catalogue<'_>) -> Found {
    let mut found = Found::default();
    for rule in all() {
        if let Check::Catalogue(check) = rule.check {
            check(catalogue, &mut Report::new(rule, "assets", &mut found));
        }
    }
    found
}

#[cfg(test)]
mod mutations;
#[cfg(test)]
mod promises;
#[cfg(test)]
mod slips;
#[cfg(test)]
pub(crate) mod tests;
