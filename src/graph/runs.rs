//! Sequences of events, each once.
//!
//! Owns: keeping them small. A story that looks back at the end on twenty flags has hundreds of thousands of sequences, made of the same few events: so each
//! event is kept once, and a sequence is a row of their numbers. Refuses to know: what leads from one to another.

use crate::story::Event;
use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher, Hash, Hasher};

/// Sequences of events, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    events: Vec<Event>,
    /// The events of all runs, one run after another, as positions in `events`.
    steps: Vec<u32>,
    /// Where each run ends among them.
    ends: Vec<u32>,
}

/// One sequence of events.
#[derive(Clone, Copy)]
pub struct Run<'r> {
    events: &'r [Event],
    steps: &'r [u32],
}

impl Runs {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The run of that number.
    pub fn get(&self, number: usize) -> Option<Run<'_>> {
        let end = *self.ends.get(number)? as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        Some(Run { events: &self.events, steps: &self.steps[start..end] })
    }

    /// A run that there is.
    pub fn run(&self, number: u32) -> Run<'_> {
        self.get(number as usize).expect("an answer names a run of its own graph")
    }

    /// All of them, by number.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Run<'_>> {
        (0..self.len()).map(|number| self.get(number).expect("is one of them"))
    }
}

impl<'r> Run<'r> {
    /// Its events, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &'r Event> + ExactSizeIterator + use<'r> {
        let events = self.events;
        self.steps.iter().map(move |step| &events[*step as usize])
    }

    /// What of it comes from that event on.
    pub fn from(&self, first: usize) -> Self {
        Self { events: self.events, steps: &self.steps[first.min(self.steps.len())..] }
    }
}

/// Runs while they are still numbered.
#[derive(Default)]
pub(super) struct Numbering {
    runs: Runs,
    /// The numbers of the runs by what happens in them.
    known: HashTable<u32>,
    /// The positions of the events in `runs`, by what they are.
    position: HashTable<u32>,
}

impl Numbering {
    /// The number of a run, new or known.
    pub(super) fn number(&mut self, events: &[Event]) -> u32 {
        let hash = hash(events.iter());
        let runs = &self.runs;
        if let Some(number) = self.known.find(hash, |number| runs.run(*number).iter().eq(events)) {
            return *number;
        }
        let number = u32::try_from(self.runs.len()).expect("fewer than answers");
        for event in events {
            let step = self.position(event);
            self.runs.steps.push(step);
        }
        self.runs.ends.push(u32::try_from(self.runs.steps.len()).expect("four billion events take more memory than any limit allows"));
        let runs = &self.runs;
        self.known.insert_unique(hash, number, |number| self::hash(runs.run(*number).iter()));
        number
    }

    /// Where an event is kept, new or known.
    fn position(&mut self, event: &Event) -> u32 {
        let hash = hash(std::iter::once(event));
        let all = &mut self.runs.events;
        if let Some(position) = self.position.find(hash, |position| all[*position as usize] == *event) {
            return *position;
        }
        let position = u32::try_from(all.len()).expect("fewer than operations and sets of answers");
        all.push(event.clone());
        self.position.insert_unique(hash, position, |position| self::hash(std::iter::once(&all[*position as usize])));
        position
    }

    pub(super) fn finish(mut self) -> Runs {
        self.runs.events.shrink_to_fit();
        self.runs.steps.shrink_to_fit();
        self.runs
    }
}

fn hash<'e>(events: impl Iterator<Item = &'e Event>) -> u64 {
    let mut hasher = FxBuildHasher.build_hasher();
    events.for_each(|event| event.hash(&mut hasher));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::SceneId;

    #[test]
    fn a_run_is_kept_once_and_comes_back_as_it_was() {
        let scene = |n| Event::SceneEntered { scene: SceneId::new(n) };
        let sequences = [vec![], vec![scene(1), scene(2)], vec![scene(2)], vec![scene(2), scene(1), scene(2)]];
        let mut numbering = Numbering::default();
        for _ in 0..2 {
            let numbers: Vec<u32> = sequences.iter().map(|events| numbering.number(events)).collect();
            assert_eq!(numbers, [0, 1, 2, 3]);
        }
        let runs = numbering.finish();
        assert_eq!((runs.len(), runs.events.len()), (4, 2));
        for (run, events) in runs.iter().zip(&sequences) {
            assert!(run.iter().eq(events) && run.from(1).iter().eq(events.iter().skip(1)));
        }
    }
}
