//! Rules about texts in every language: SL060 to SL079, and SL110 to SL119 with what does not fit there.

mod address;
mod agreement;
mod calendar;
mod chosen_by_a_gap;
mod digits;
mod direction_marks;
mod foreign_whitespace;
mod gender;
mod glossary;
mod glyphs;
mod inflection;
mod leftovers;
mod length;
mod markup;
mod missing;
mod nothing_shown;
mod numbers;
mod obsolete;
mod part_of_a_language;
mod plurals;
mod references;
mod reviews;
mod same_english;
mod shape;
mod spoken;
mod stale;
mod typography;
mod unfilled;
mod unneeded;
mod untranslated;
mod variables;

use super::subject::{name, parts};
use super::{Language, Rule};
use crate::language::{Outline, Part};
use std::collections::{HashMap, HashSet};

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    foreign_whitespace::RULE,
    missing::RULE,
    obsolete::RULE,
    unneeded::RULE,
    shape::RULE,
    variables::RULE,
    references::RULE,
    plurals::RULE,
    typography::RULE,
    glyphs::RULE,
    direction_marks::RULE,
    stale::RULE,
    length::RULE,
    digits::RULE,
    markup::RULE,
    nothing_shown::RULE,
    untranslated::RULE,
    unfilled::RULE,
    part_of_a_language::RULE,
    chosen_by_a_gap::RULE,
    calendar::RULE,
    reviews::RULE,
    glossary::RULE,
    address::RULE,
    agreement::RULE,
    gender::RULE,
    leftovers::RULE,
    numbers::RULE,
    same_english::RULE,
];

/// The reference texts by id; none for the reference language itself, and where there is nothing to compare with.
fn reference_of<'a>(language: &Language<'a>) -> Option<HashMap<&'a str, &'a Outline>> {
    let is_translation = !language.is_reference && !language.reference.is_empty();
    is_translation.then(|| by_id(language.reference))
}

fn by_id(outlines: &[Outline]) -> HashMap<&str, &Outline> {
    outlines.iter().map(|outline| (outline.id.as_str(), outline)).collect()
}

/// Each translation with its reference text.
fn pairs<'a>(language: &Language<'a>) -> Vec<(&'a Outline, &'a Outline)> {
    let Some(reference) = reference_of(language) else { return Vec::new() };
    language.outlines.iter().filter_map(|outline| Some((outline, *reference.get(outline.id.as_str())?))).collect()
}

/// The ids that these texts refer to.
fn referred_to(outlines: &[Outline]) -> HashSet<&str> {
    let parts = outlines.iter().flat_map(|outline| &outline.parts);
    parts.flat_map(|part| &part.references).map(|(id, _)| id.as_str()).collect()
}

/// Each part of a translation with the same part of its reference text.
fn paired_parts<'a>(language: &Language<'a>) -> Vec<(&'a Outline, &'a Part, &'a Part)> {
    let pairs = pairs(language).into_iter().filter(|(outline, _)| !is_term(&outline.id));
    let parts = pairs.flat_map(|(outline, reference)| {
        let original = |part: &Part| reference.parts.iter().find(|original| original.attribute == part.attribute);
        outline.parts.iter().filter_map(move |part| Some((outline, part, original(part)?)))
    });
    parts.collect()
}

fn is_term(id: &str) -> bool {
    id.starts_with('-')
}

/// The language without its region: `pt` of `pt-BR`.
fn primary<'a>(language: &Language<'a>) -> &'a str {
    language.tag.split('-').next().unwrap_or_default()
}

/// Every line of every file, without its line feed: file, number from 1, line.
fn lines<'a>(language: &Language<'a>) -> Vec<(&'a str, u32, &'a str)> {
    let files = language.files.iter().zip(&language.sources);
    files.flat_map(|(file, source)| (1..).zip(source.split('\n')).map(|(number, line)| (*file, number, line))).collect()
}

/// The column of a byte of a line, from 1.
fn column(line: &str, byte: usize) -> u32 {
    u32::try_from(line[..byte].chars().count() + 1).unwrap_or(u32::MAX)
}

/// Names in quotation marks, in a row.
fn quoted_list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}

/// Whether nobody sees a character, and it does something all the same: controls, controls of writing direction, separators and what has no width. Not the
/// joiners, which some scripts need, and not the two marks.
pub(super) fn does_something_unseen(c: char) -> bool {
    c.is_control()
        || direction_marks::is_control(c)
        || foreign_whitespace::is_invisible(c)
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{E0000}'..='\u{E007F}')
}

/// A character as a person can look it up.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests;
