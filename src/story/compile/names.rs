//! Step 1: every name in a script, what it names, and names that are used twice.

use super::Faults;
use crate::diagnostic::Code;
use crate::story::Locus;
use crate::story::id::Id;
use crate::story::script::{Entries, Next, Script};
use std::collections::HashMap;

/// Highest bound of a level. Twenty steps are more than a story needs and keep the states countable.
const HIGHEST_LEVEL: u8 = 20;
/// Most words of an enum, for the same reason.
const MOST_WORDS: usize = 20;

/// Where each name stands in its list.
pub(super) struct Names<'s> {
    pub cast: HashMap<&'s Id, usize>,
    pub channels: HashMap<&'s Id, usize>,
    pub scenes: HashMap<&'s Id, usize>,
    pub endings: HashMap<&'s Id, usize>,
    /// The variable's position in the state, and what it is.
    pub variables: HashMap<&'s Id, (usize, Kind<'s>)>,
    /// The position of each scene's choice in the list of choices.
    pub choices: HashMap<usize, usize>,
}

/// What a variable is.
#[derive(Clone, Copy)]
pub(super) enum Kind<'s> {
    Flag,
    Level(u8),
    Enum(&'s [Id]),
}

pub(super) fn collect<'s>(script: &'s Script, faults: &mut Faults) -> Names<'s> {
    let root = Locus::default();
    let mut index = |entries: &mut dyn Iterator<Item = &'s Id>, field: &'static str, what: &str| {
        let mut seen = HashMap::new();
        for (position, id) in entries.enumerate() {
            if seen.insert(id, position).is_some() {
                double(faults, root.field(field).key(position), id, what);
            }
        }
        seen
    };
    let cast = index(&mut names_of(&script.cast), "cast", "a member of the cast");
    let channels = index(&mut names_of(&script.channels), "channels", "a channel");
    let scenes = index(&mut names_of(&script.scenes), "scenes", "a scene");
    let endings = index(&mut names_of(&script.endings), "endings", "an ending");
    index(&mut names_of(&script.golden), "golden", "a golden route");
    let variables = variables(script, faults);
    let deciding = script.scenes.0.iter().enumerate().filter(|(_, (_, scene))| matches!(scene.next, Next::Choose(_)));
    let choices = deciding.enumerate().map(|(choice, (scene, _))| (scene, choice)).collect();
    Names { cast, channels, scenes, endings, variables, choices }
}

fn names_of<T>(entries: &Entries<T>) -> impl Iterator<Item = &Id> {
    entries.0.iter().map(|(id, _)| id)
}

fn variables<'s>(script: &'s Script, faults: &mut Faults) -> HashMap<&'s Id, (usize, Kind<'s>)> {
    let root = Locus::default();
    let flags = script.flags.iter().enumerate().map(|(i, id)| (id, Kind::Flag, root.field("flags").item(i)));
    let enums = script.enums.0.iter().enumerate();
    let enums = enums.map(|(i, (id, words))| (id, Kind::Enum(words), root.field("enums").key(i)));
    let levels = script.levels.0.iter().enumerate();
    let levels = levels.map(|(i, (id, level))| (id, Kind::Level(level.max), root.field("levels").key(i)));
    let mut seen = HashMap::new();
    for (slot, (id, kind, locus)) in flags.chain(enums).chain(levels).enumerate() {
        check_range(id, kind, &locus, faults);
        if seen.insert(id, (slot, kind)).is_some() {
            double(faults, locus, id, "a variable");
        }
    }
    seen
}

fn check_range(id: &Id, kind: Kind<'_>, locus: &Locus, faults: &mut Faults) {
    match kind {
        Kind::Level(max) if !(1..=HIGHEST_LEVEL).contains(&max) => faults.add(
            locus.clone(),
            Code::OUT_OF_RANGE,
            format!("the level “{id}” goes up to {max}"),
            format!("give it a bound from 1 to {HIGHEST_LEVEL}, so that everything that can happen stays countable"),
        ),
        Kind::Enum(words) if !(2..=MOST_WORDS).contains(&words.len()) => faults.add(
            locus.clone(),
            Code::OUT_OF_RANGE,
            format!("the enum “{id}” has {} words", words.len()),
            format!("give it 2 to {MOST_WORDS} words; for yes and no use a flag"),
        ),
        Kind::Enum(words) => {
            for (i, word) in words.iter().enumerate() {
                if words[..i].contains(word) {
                    double(faults, locus.clone(), word, "a word of this enum");
                }
            }
        }
        _ => {}
    }
}

pub(super) fn double(faults: &mut Faults, locus: Locus, id: &Id, what: &str) {
    faults.add(locus, Code::DUPLICATE, format!("“{id}” names {what} for the second time"), "give one of the two another name");
}

/// “did you mean …?” for a name that nothing has: the nearest of the names that would be right, if one is near.
pub(super) fn suggestion<'a>(wanted: &str, known: impl Iterator<Item = &'a str>, otherwise: &str) -> String {
    let nearest = known.map(|name| (distance(wanted, name), name)).min();
    match nearest {
        Some((changes, name)) if changes <= (wanted.len() / 3).max(1) && changes < wanted.len() => format!("did you mean “{name}”?"),
        _ => otherwise.to_owned(),
    }
}

/// Levenshtein distance; names are at most [`Id::MAX`] bytes long.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested() {
        let known = ["walk-home", "noodles", "the-post"];
        let hint = |wanted| suggestion(wanted, known.into_iter(), "define it");
        assert_eq!(hint("walk-hom"), "did you mean “walk-home”?");
        assert_eq!(hint("nodles"), "did you mean “noodles”?");
        assert_eq!(hint("somewhere-else"), "define it");
    }
}
