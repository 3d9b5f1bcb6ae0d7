//! Many workshops put together.
//!
//! Owns: which exports count once, sums over workshops, and how sure they are. Refuses to know: files, and what may be given out: every export keeps that.
//!
//! A set is compared with itself: what those who had A before answered about it, with what the others answered about it afterwards. Only workshops in which half
//! of the room had each order say that. From 20 of them on, workshops are drawn anew 2,000 times (with a fixed seed, so that everybody gets the same numbers),
//! and the interval is that of their middle 95 %; below, it is the interval that takes workshops as alike, and that is said.

use super::rows::{AnswerRow, Export, ItemRow, ReportRow, SumRow, VoteRow, WorkshopRow};
use super::table::Table;
use crate::workshop::statistics::{Change, Estimate, Sensitivity, Tally};
use std::collections::{BTreeMap, BTreeSet};

/// From so many workshops on, workshops are drawn anew.
const ENOUGH: usize = 20;
const DRAWS: usize = 2_000;
const SEED: u64 = 1;

/// All that was put together.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    workshops: BTreeMap<String, Held>,
    /// How many exports of a workshop were older than another, or the same again.
    pub(crate) again: usize,
}

/// The newest that is known of a workshop.
#[derive(Debug)]
struct Held {
    revision: i32,
    /// None where two exports of this revision say different things, and so neither is believed.
    export: Option<Export>,
}

/// What came of adding an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Added {
    New,
    /// It was there, or a newer one was.
    Again,
    /// There is one of the same revision that says something else: neither is counted.
    Contradicts,
}

/// What is summed up alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Group {
    pub(crate) measure: String,
    /// `all`, or the story, plan, way of asking or language that these have in common.
    pub(crate) by: &'static str,
    pub(crate) value: String,
}

/// What a group of workshops shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) workshops: usize,
    /// Of both sets, before and after.
    pub(crate) before: Tally,
    pub(crate) after: Tally,
    pub(crate) change: Change,
    /// The intervals of the changes in d and c.
    pub(crate) d: (f64, f64),
    pub(crate) c: (f64, f64),
    /// Whether workshops were drawn anew for them.
    pub(crate) is_drawn: bool,
}

/// Tallies of one workshop: before A, before B, after A, after B.
type Four = [Tally; 4];

impl Pool {
    /// Adds an export.
    pub(crate) fn add(&mut self, export: Export) -> Added {
        let (id, revision) = (export.workshop.workshop_id.clone(), export.workshop.revision);
        let added = match self.workshops.get(&id) {
            Some(held) if held.revision > revision => Added::Again,
            Some(held) if held.revision == revision => {
                if held.export.as_ref().is_some_and(|known| known.sha256 == export.sha256) {
                    Added::Again
                } else {
                    Added::Contradicts
                }
            }
            _ => Added::New,
        };
        self.again += usize::from(self.workshops.contains_key(&id) && added != Added::Contradicts);
        match added {
            Added::New => drop(self.workshops.insert(id, Held { revision, export: Some(export) })),
            Added::Contradicts => drop(self.workshops.insert(id, Held { revision, export: None })),
            Added::Again => {}
        }
        added
    }

    fn exports(&self) -> impl Iterator<Item = &Export> {
        self.workshops.values().filter_map(|held| held.export.as_ref())
    }

    /// How many workshops there are.
    pub(crate) fn len(&self) -> usize {
        self.exports().count()
    }

    fn rows<R: Clone>(&self, of: fn(&Export) -> &[R]) -> Vec<R> {
        self.exports().flat_map(|export| of(export).iter().cloned()).collect()
    }

    /// The four tables, of all workshops.
    pub(crate) fn tables(&self) -> [Table; 4] {
        let workshops: Vec<WorkshopRow> = self.exports().map(|export| export.workshop.clone()).collect();
        let answers: Vec<AnswerRow> = self.rows(|export| &export.answers);
        let sums: Vec<SumRow> = self.rows(|export| &export.sums);
        let votes: Vec<VoteRow> = self.rows(|export| &export.votes);
        [Table::workshops(&workshops), Table::answers(&answers), Table::sums(&sums), Table::votes(&votes)]
    }

    /// How many rows are not told, because fewer than five answered.
    pub(crate) fn suppressed(&self) -> usize {
        self.exports().flat_map(|export| &export.answers).filter(|row| row.suppressed).count()
    }

    /// What all show together, and those that have a story, a plan, a way of asking or a language in common. Instruments are never mixed.
    pub(crate) fn summaries(&self) -> Vec<(Group, Summary)> {
        let mut groups: BTreeMap<Group, Vec<Four>> = BTreeMap::new();
        for export in self.exports() {
            let Some(four) = four(export) else { continue };
            let about = &export.workshop;
            let method = &method(export);
            for (by, value) in
                [("all", "all"), ("story", &about.story), ("plan", &about.plan), ("method", method), ("locale", &about.locales)]
            {
                groups.entry(Group { measure: about.measure.clone(), by, value: value.to_owned() }).or_default().push(four);
            }
        }
        groups.into_iter().filter_map(|(group, fours)| Some((group, summary(&fours)?))).collect()
    }

    /// How often each message was marked before, in all workshops that tell it.
    pub(crate) fn items(&self) -> Vec<ItemRow> {
        let mut items: BTreeMap<(&str, &str), ItemRow> = BTreeMap::new();
        for row in self.exports().flat_map(|export| &export.answers).filter(|row| row.wave == "before" && !row.suppressed) {
            let item = items.entry((&row.measure, &row.item)).or_insert_with(|| ItemRow::none(row));
            item.marked = item.marked.saturating_add(row.marked.unwrap_or_default());
            item.answered = item.answered.saturating_add(row.answered.unwrap_or_default());
        }
        items.into_values().map(ItemRow::with_share).collect()
    }
}

/// The numbers of a report, and those of each message, as tables.
pub(crate) fn report_tables(summaries: &[(Group, Summary)], items: &[ItemRow]) -> [Table; 2] {
    let rows: Vec<ReportRow> = summaries.iter().map(|(group, summary)| report_row(group, summary)).collect();
    [Table::report(&rows), Table::items(items)]
}

fn report_row(group: &Group, summary: &Summary) -> ReportRow {
    let Summary { workshops, before, after, change, d, c, is_drawn } = summary;
    let int = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    ReportRow {
        measure: group.measure.clone(),
        by: group.by.to_owned(),
        value: group.value.clone(),
        workshops: i32::try_from(*workshops).unwrap_or(i32::MAX),
        hits_before: int(before.hits),
        signals_before: int(before.signals),
        false_alarms_before: int(before.alarms),
        noises_before: int(before.noises),
        hits_after: int(after.hits),
        signals_after: int(after.signals),
        false_alarms_after: int(after.alarms),
        noises_after: int(after.noises),
        d_change: change.d.value,
        d_low: d.0,
        d_high: d.1,
        c_change: change.c.value,
        c_low: c.0,
        c_high: c.1,
        interval: if *is_drawn { "drawn" } else { "alike" }.to_owned(),
    }
}

/// How whoever is compared was asked; several ways are named together and never mixed with one of them.
fn method(export: &Export) -> String {
    let compared = export.sums.iter().filter(|row| is_compared(row));
    compared.flat_map(|row| row.method.split('+')).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("+")
}

fn is_compared(row: &SumRow) -> bool {
    matches!((row.wave.as_str(), row.set.as_str()), ("before" | "after", "A" | "B"))
}

/// The tallies of a workshop in which both sets were asked before and after, each by another half of the room; none of any other.
fn four(export: &Export) -> Option<Four> {
    if export.workshop.counterbalance != "within" {
        return None;
    }
    let of = |wave: &str, set: &str| {
        let row = export.sums.iter().find(|row| row.wave == wave && row.set == set)?;
        let count = |number: i32| u32::try_from(number).ok();
        Some(Tally { hits: count(row.hits)?, signals: count(row.signals)?, alarms: count(row.false_alarms)?, noises: count(row.noises)? })
    };
    Some([of("before", "A")?, of("before", "B")?, of("after", "A")?, of("after", "B")?])
}

fn change(four: &Four) -> Option<Change> {
    let [before_a, before_b, after_a, after_b] = four.map(Sensitivity::of);
    Some(Change::pooled([before_a?, before_b?], [after_a?, after_b?]))
}

fn sum<'f>(fours: impl IntoIterator<Item = &'f Four>) -> Four {
    fours.into_iter().fold(Four::default(), |mut sum, four| {
        sum.iter_mut().zip(four).for_each(|(sum, one)| *sum += *one);
        sum
    })
}

fn summary(fours: &[Four]) -> Option<Summary> {
    let total = sum(fours);
    let change = change(&total)?;
    let is_drawn = fours.len() >= ENOUGH;
    let (d, c) = if is_drawn { drawn(fours) } else { (change.d.interval(), change.c.interval()) };
    let [before_a, before_b, after_a, after_b] = total;
    Some(Summary { workshops: fours.len(), before: before_a + before_b, after: after_a + after_b, change, d, c, is_drawn })
}

/// The middle 95 % of what other workshops of the same kind might have shown: drawn from these, with repetition.
fn drawn(fours: &[Four]) -> ((f64, f64), (f64, f64)) {
    let mut chance = Chance(SEED);
    let mut changes: Vec<Change> = Vec::with_capacity(DRAWS);
    for _ in 0..DRAWS {
        let picked = sum((0..fours.len()).map(|_| &fours[chance.below(fours.len())]));
        changes.extend(change(&picked));
    }
    let middle = |of: fn(&Change) -> Estimate| {
        let mut values: Vec<f64> = changes.iter().map(|change| of(change).value).collect();
        values.sort_by(f64::total_cmp);
        (percentile(&values, 0.025), percentile(&values, 0.975))
    };
    (middle(|change| change.d), middle(|change| change.c))
}

/// With straight lines between neighbours, as numpy and DuckDB’s `quantile_cont` have it.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    #[expect(clippy::cast_precision_loss, reason = "there are two thousand")]
    let at = share * last as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lies within the list")]
    let below = at.floor() as usize;
    let above = (below + 1).min(last);
    sorted[below] + (sorted[above] - sorted[below]) * at.fract()
}

/// The same numbers on every machine (`SplitMix64`, Steele and others 2014).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of so many, from 0.
    pub(super) fn below(&mut self, count: usize) -> usize {
        let product = u128::from(self.next()) * u128::from(count as u64);
        usize::try_from(product >> 64).expect("is below the count")
    }
}
