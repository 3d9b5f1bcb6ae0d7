//! `results pool --merge-small`: workshops of this device of which nothing is told apart, because fewer than five answered in each, in one sum.
//!
//! Owns: which of them go into a sum together, and that this is written down in each of them before anybody sees the sum. Refuses to know: what may be told of a
//! sum (`workshop::release`). A sum is never changed: who comes later goes into another one.

use super::instrument_of;
use crate::cli::{Failure, kept};
use crate::library::Library;
use crate::record::{self, Entry, Record, RecordError};
use crate::results::{Alike, Export, export_together};
use crate::workshop::Fact;
use crate::workshop::fact::Opened;
use crate::workshop::release::Small;
use std::collections::BTreeMap;

/// What came of it.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) sums: Vec<Export>,
    /// How many workshops are in them.
    pub(super) workshops: usize,
    /// The digits of those that another program has just now, and why they are in no sum.
    pub(super) left_out: Vec<(String, RecordError)>,
}

/// One workshop, held so that nobody adds to it meanwhile.
struct Part {
    opened: Opened,
    small: Small,
    record: Record,
}

pub(super) fn merge_small(library: &Library) -> Result<Merged, Failure> {
    let mut merged = Merged::default();
    let mut known: BTreeMap<String, Vec<(Opened, Small)>> = BTreeMap::new();
    let mut new: BTreeMap<Alike, Vec<Part>> = BTreeMap::new();
    for entry in kept::entries() {
        let Some((opened, small)) = small(&entry) else { continue };
        if let Some((into, _)) = &small.merged {
            known.entry(into.clone()).or_default().push((opened, small));
            continue;
        }
        match Record::open(&entry.path) {
            // What stands there now: somebody may have added to it since.
            Ok((record, reading)) => {
                let Some(small) = Small::of(&reading.facts).filter(|small| small.merged.is_none()) else { continue };
                new.entry(Alike::of(&opened, &small)).or_default().push(Part { opened, small, record });
            }
            Err(error @ RecordError::InUse { .. }) => merged.left_out.push((entry.digits, error)),
            Err(error) => return Err(error.into()),
        }
    }
    for (into, parts) in known {
        // One of them was deleted, or something stopped while they were written down: what is left of the sum may be that of few.
        let is_whole = parts.iter().all(|(_, small)| small.merged.as_ref().is_some_and(|(_, of)| usize::from(*of) == parts.len()));
        let parts: Vec<_> = parts.iter().filter(|_| is_whole).map(|(opened, small)| (opened, small)).collect();
        merged.add(library, &into, &parts)?;
    }
    for mut parts in new.into_values() {
        let into = record::id()?;
        let pairs: Vec<_> = parts.iter().map(|part| (&part.opened, &part.small)).collect();
        if merged.add(library, &into, &pairs)? {
            let of = u16::try_from(parts.len()).unwrap_or(u16::MAX);
            for part in &mut parts {
                part.record.append(&Fact::Merged { into: into.clone(), of })?;
            }
        }
    }
    Ok(merged)
}

fn small(entry: &Entry) -> Option<(Opened, Small)> {
    Some((entry.reading.opened()?.clone(), Small::of(&entry.reading.facts)?))
}

impl Merged {
    /// Adds a sum, if anything is told of it.
    fn add(&mut self, library: &Library, into: &str, parts: &[(&Opened, &Small)]) -> Result<bool, Failure> {
        let Some((opened, _)) = parts.first() else { return Ok(false) };
        let instrument = instrument_of(library, opened)?;
        let sum = instrument.and_then(|instrument| export_together(into, parts, &instrument));
        self.workshops += if sum.is_some() { parts.len() } else { 0 };
        let is_told = sum.is_some();
        self.sums.extend(sum);
        Ok(is_told)
    }
}
