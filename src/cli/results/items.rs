//! `results items`: how often each message was marked before, and which of them tell no longer who has a better eye.
//!
//! Owns: the bounds of that, and the words for it. Refuses to know: what may be told of a workshop.

use super::{Source, instrument_of, opened};
use crate::cli::{Failure, kept, open};
use crate::language::{Arguments, Isolates};
use crate::printed;
use crate::record::{self, RecordError};
use crate::workshop::measure::Set;
use crate::workshop::plan::Wave;
use crate::workshop::release::{Told, given};
use crate::workshop::statistics::Tally;
use std::collections::BTreeMap;
use std::io::Write as _;

/// With fewer answers than this, nothing is said of a message.
const ENOUGH: u32 = 100;
/// A message that fewer or more than this share marked before tells no longer who has a better eye.
const RARE: f64 = 0.15;
const COMMON: f64 = 0.85;
/// Two sets should not differ by more than so many of a hundred answers.
const APART: f64 = 10.0;

/// What is to be said of a message of which so many were marked.
pub(super) fn flag(marked: u32, answered: u32) -> Option<&'static str> {
    let share = f64::from(marked) / f64::from(answered.max(1));
    match answered >= ENOUGH {
        false => Some("results-few-answers"),
        true if share < RARE => Some("results-hardly-marked"),
        true if share > COMMON => Some("results-nearly-always-marked"),
        true => None,
    }
}

/// By how many of a hundred answers the sets A and B differ in messages that press and in those that do not, where that is too much.
pub(super) fn differences(sets: &BTreeMap<&str, Tally>) -> Vec<(&'static str, f64)> {
    let [Some(a), Some(b)] = ["A", "B"].map(|set| sets.get(set)) else { return Vec::new() };
    let kinds =
        [("results-tactics", (a.hits, a.signals), (b.hits, b.signals)), ("results-lookalikes", (a.alarms, a.noises), (b.alarms, b.noises))];
    let percent = |(marked, answered): (u32, u32)| f64::from(marked) * 100.0 / f64::from(answered);
    let enough = kinds.into_iter().filter(|(_, a, b)| a.1 >= ENOUGH && b.1 >= ENOUGH);
    enough.map(|(kind, a, b)| (kind, (percent(a) - percent(b)).abs())).filter(|(_, points)| *points > APART).collect()
}

pub(super) fn items(source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let mut sums: BTreeMap<(String, String), (u32, u32)> = BTreeMap::new();
    let mut tallies: BTreeMap<String, BTreeMap<&str, Tally>> = BTreeMap::new();
    let mut in_use = Vec::new();
    for entry in kept::entries() {
        let opened = opened(&entry)?;
        let (Some(measure), Some(instrument)) = (&opened.measure, instrument_of(&library, opened)?) else { continue };
        let facts = match record::tell(&entry.path) {
            Ok(facts) => facts,
            // One that is being led keeps the others from nobody.
            Err(error @ RecordError::InUse { .. }) => {
                in_use.push((entry.digits, error));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let Some(Told::Apart(sets)) = given(&facts).waves.remove(&Wave::Before) else { continue };
        for (set, group) in &sets {
            *tallies.entry(measure.to_string()).or_default().entry(Set::letter(*set)).or_default() += group.tally(&instrument);
            for (id, counts) in group.items() {
                let Some(counts) = counts else { continue };
                let sum = sums.entry((measure.to_string(), id.to_string())).or_default();
                *sum = (sum.0 + counts.marked, sum.1 + counts.answered.count());
            }
        }
    }
    let texts = library.localiser(&open::language(source, &library)?, None, Isolates::Stripped)?;
    let mut out = printed::out();
    for (digits, error) in &in_use {
        writeln!(printed::err(), "second-look: left out: {digits}: {error}\n  help: {}", error.remedy())?;
    }
    if sums.is_empty() {
        return Ok(writeln!(out, "{}", texts.words("results-not-asked"))?);
    }
    for ((measure, item), (marked, answered)) in sums {
        let percent = f64::from(marked) * 100.0 / f64::from(answered.max(1));
        let said = flag(marked, answered).map(|id| texts.words(id)).unwrap_or_default();
        writeln!(out, "{}", format!("{measure}  {item:5}  {marked:5} / {answered:5}  {percent:3.0} %  {said}").trim_end())?;
    }
    for (measure, sets) in &tallies {
        for (kind, points) in differences(sets) {
            let mut said = Arguments::new();
            said.set("kind", texts.words(kind));
            said.set("points", format!("{points:.0}"));
            writeln!(out, "{measure}  {}", texts.words_with("results-sets-differ", &said))?;
        }
    }
    Ok(())
}
