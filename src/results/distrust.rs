//! Reading an export that somebody else sends.
//!
//! Owns: what makes a file one that can be counted in, and the sentence that says why another cannot. Refuses to know: where files lie.

use super::export::is_as_written;
use super::rows::{AnswerRow, Export, SCHEMA, SumRow, VoteRow, WorkshopRow};
use crate::workshop::release::LEAST;
use crate::workshop::statistics::{Sensitivity, Tally};
use std::collections::{BTreeMap, BTreeSet};

/// The largest export that is read, in bytes: a workshop has about 20 kB.
pub(crate) const LARGEST: u64 = 1024 * 1024;

/// More people than this no workshop has.
const MOST_PEOPLE: i32 = 10_000;
/// No name is longer, in bytes.
const LONGEST: usize = 120;
/// Numbers that were computed elsewhere may differ by so much.
const NEAR: f64 = 1e-6;

/// Why an export is left out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("it is no export of a workshop, or only a part of one: {0}")]
    NoExport(String),
    #[error("it has tables of version {0}, and this program reads version 1; a newer program may read it")]
    Schema(i64),
    #[error("it was changed after it was written; ask for a new export of that workshop")]
    Changed,
    #[error("{0}; ask for a new export of that workshop")]
    Impossible(&'static str),
}

/// Reads an export.
///
/// # Errors
/// The first thing that makes it one that cannot be counted in.
pub(crate) fn read(text: &str) -> Result<Export, Refused> {
    let export: Export = serde_json::from_str(text).map_err(|error| why_no_export(text, &error))?;
    if export.schema != SCHEMA {
        return Err(Refused::Schema(i64::from(export.schema)));
    }
    if !is_as_written(text) {
        return Err(Refused::Changed);
    }
    match impossible(&export) {
        Some(what) => Err(Refused::Impossible(what)),
        None => Ok(export),
    }
}

/// Tables of another version have other columns: that is said, and not which of them is unknown.
fn why_no_export(text: &str, error: &serde_json::Error) -> Refused {
    let schema = serde_json::from_str::<serde_json::Value>(text).ok().and_then(|value| value.get("schema")?.as_i64());
    match schema {
        Some(schema) if schema != i64::from(SCHEMA) => Refused::Schema(schema),
        _ => Refused::NoExport(plain(error)),
    }
}

/// What the reader of JSON says, on one line and of bounded length.
fn plain(error: &serde_json::Error) -> String {
    error.to_string().chars().filter(|c| !c.is_control()).take(160).collect()
}

/// What no workshop can have, whoever made the file.
fn impossible(export: &Export) -> Option<&'static str> {
    let about = &export.workshop;
    let is_id = |id: &str| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'));
    let is_month = |month: &str| {
        let bytes = month.as_bytes();
        let digits = |at: std::ops::Range<usize>| bytes.get(at).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
        month.is_empty() || bytes.len() == 7 && digits(0..4) && bytes[4] == b'-' && digits(5..7)
    };
    let rows = export.answers.iter().map(|row| &row.workshop_id).chain(export.sums.iter().map(|row| &row.workshop_id));
    let rows = rows.chain(export.votes.iter().map(|row| &row.workshop_id));
    let checks = [
        (!has_plain_names(export), "its names are none of a plan, a story or a message"),
        (!is_id(&about.workshop_id) || about.schema != export.schema, "its name is none that this program gives"),
        (!is_month(&about.month), "its month is none"),
        (!is_site(&about.site), "its site is more than twelve capital letters, digits and hyphens"),
        (rows.into_iter().any(|id| *id != about.workshop_id) || !is_one_workshop(export), "its rows belong to several workshops"),
        (about.revision < 0 || about.minutes < 0 || about.people.is_some_and(is_small), "it tells of one to four people"),
        (export.answers.iter().any(is_impossible_answer), "some of its counts cannot be: more marks than answers, or one to four people"),
        (has_rows_twice(export), "some of its rows stand in it twice"),
        (export.sums.iter().any(is_impossible_sum), "some of its sums cannot be: more marks than answers"),
        (!export.sums.iter().all(|row| is_sum_of(row, &export.answers)), "its sums are not those of its answers"),
        (
            export.votes.iter().any(is_impossible_vote) || has_small_vote(&export.votes),
            "some of its votes cannot be: below 0, or of one to four people",
        ),
    ];
    checks.into_iter().find_map(|(is_wrong, what)| is_wrong.then_some(what))
}

/// Names are of letters, digits and what joins them; waves, sets and kinds are those that there are. What a report prints is no markup of somebody else’s then.
fn has_plain_names(export: &Export) -> bool {
    let is_name = |name: &str| {
        name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+' | b'.' | b'~'))
    };
    let WorkshopRow { program, plan, story, story_sha256, measure, locales, method_votes, counterbalance, after_of, .. } = &export.workshop;
    let about = [program, plan, story, story_sha256, measure, locales, method_votes, counterbalance, after_of];
    let is_wave = |wave: &str| matches!(wave, "before" | "after" | "booster");
    about.into_iter().all(|name| is_name(name))
        && export.answers.iter().all(|row| {
            let AnswerRow { month, plan, story, locale, measure, method, counterbalance, wave, set, item, kind, tactic, .. } = row;
            [month, plan, story, locale, measure, method, counterbalance, item, tactic].into_iter().all(|name| is_name(name))
                && is_wave(wave)
                && matches!(set.as_str(), "A" | "B" | "C")
                && matches!(kind.as_str(), "tactic" | "lookalike")
        })
        && export.sums.iter().all(|row| {
            let SumRow { month, plan, story, locale, measure, method, counterbalance, wave, set, formula, .. } = row;
            [month, plan, story, locale, measure, method, counterbalance, formula].into_iter().all(|name| is_name(name))
                && is_wave(wave)
                && matches!(set.as_str(), "A" | "B" | "C" | "all")
        })
        && export.votes.iter().all(|row| {
            let VoteRow { story, choice, answer, moves, method, .. } = row;
            [story, choice, answer, moves, method].into_iter().all(|name| is_name(name))
        })
}

/// Whether each row says the same of the workshop as its own row does.
fn is_one_workshop(export: &Export) -> bool {
    let WorkshopRow { month, plan, story, measure, locales, counterbalance, .. } = &export.workshop;
    let about = [month, plan, story, locales, measure, counterbalance];
    let answers = export.answers.iter().map(|row| [&row.month, &row.plan, &row.story, &row.locale, &row.measure, &row.counterbalance]);
    let sums = export.sums.iter().map(|row| [&row.month, &row.plan, &row.story, &row.locale, &row.measure, &row.counterbalance]);
    answers.chain(sums).all(|row| row == about) && export.votes.iter().all(|row| row.story == *story)
}

fn has_rows_twice(export: &Export) -> bool {
    let (mut answers, mut sums, mut votes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    !(export.answers.iter().all(|row| answers.insert((&row.wave, &row.item)))
        && export.sums.iter().all(|row| sums.insert((&row.wave, &row.set)))
        && export.votes.iter().all(|row| votes.insert((&row.choice, row.round, &row.answer))))
}

/// Whether a sum is that of the answers that are told one by one, and its numbers are those of its counts. Where none of them is told, only the sum is known.
fn is_sum_of(row: &SumRow, answers: &[AnswerRow]) -> bool {
    let Some(tally) = tally_of(row) else { return false };
    let mut told = answers.iter().filter(|answer| answer.wave == row.wave && (row.set == "all" || answer.set == row.set)).peekable();
    if told.peek().is_none() {
        // Its instrument was not known where it was written.
        return false;
    }
    let mut told = told.filter(|answer| !answer.suppressed).peekable();
    if row.set != "all" || told.peek().is_some() {
        let sum = told.fold(Tally::default(), |sum, answer| sum + tally_of_answer(answer));
        if sum != tally {
            return false;
        }
    }
    let Some(Sensitivity { d, c, .. }) = Sensitivity::of(tally) else { return false };
    let share = |marked: u32, of: u32| f64::from(marked) / f64::from(of);
    let (d_ends, c_ends) = (d.interval(), c.interval());
    let computed = [
        (Some(row.hit_rate), share(tally.hits, tally.signals)),
        (Some(row.false_alarm_rate), share(tally.alarms, tally.noises)),
        (Some(row.d_pooled), d.value),
        (Some(row.c), c.value),
        (Some(row.se_d), d.error),
        (row.d_low, d_ends.0),
        (row.d_high, d_ends.1),
        (row.c_low, c_ends.0),
        (row.c_high, c_ends.1),
    ];
    // Written so that what is no number is not near.
    computed.into_iter().all(|(said, computed)| said.is_none_or(|said| (said - computed).abs() <= NEAR))
}

fn tally_of(row: &SumRow) -> Option<Tally> {
    let count = |number: i32| u32::try_from(number).ok();
    Some(Tally { hits: count(row.hits)?, signals: count(row.signals)?, alarms: count(row.false_alarms)?, noises: count(row.noises)? })
}

fn tally_of_answer(row: &AnswerRow) -> Tally {
    let count = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
    let (marked, answered) = (count(row.marked), count(row.answered));
    if row.kind == "tactic" {
        Tally { hits: marked, signals: answered, ..Tally::default() }
    } else {
        Tally { alarms: marked, noises: answered, ..Tally::default() }
    }
}

/// A word of an organisation’s own.
pub(crate) fn is_site(site: &str) -> bool {
    site.len() <= 12 && site.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}

/// No number of people that may be told, or more than there can be.
fn is_small(people: i32) -> bool {
    !(0..=MOST_PEOPLE).contains(&people) || people > 0 && people.unsigned_abs() < LEAST
}

fn is_impossible_answer(row: &AnswerRow) -> bool {
    let is_told = row.answered.is_some() && row.marked.is_some();
    let is_hidden = [row.people, row.answered, row.marked, row.skipped].iter().all(Option::is_none);
    if row.suppressed || !is_told {
        return !(row.suppressed && is_hidden);
    }
    let (answered, marked) = (row.answered.unwrap_or_default(), row.marked.unwrap_or_default());
    let groups = [row.people, row.answered, row.skipped].into_iter().flatten().any(is_small);
    let sum = row.people.zip(row.skipped).is_some_and(|(people, skipped)| i64::from(answered) + i64::from(skipped) != i64::from(people));
    marked < 0 || marked > answered || groups || sum
}

fn is_impossible_sum(row: &SumRow) -> bool {
    let counts = [row.hits, row.signals, row.false_alarms, row.noises];
    let reals = [row.hit_rate, row.false_alarm_rate, row.d_pooled, row.c, row.se_d];
    // Nobody answers more than the messages of two sets.
    counts.iter().any(|count| !(0..=MOST_PEOPLE * 8).contains(count))
        || row.hits > row.signals
        || row.false_alarms > row.noises
        || reals.iter().any(|real| !real.is_finite())
}

fn is_impossible_vote(row: &VoteRow) -> bool {
    !(0..=MOST_PEOPLE).contains(&row.votes) || row.passed.is_some_and(is_small)
}

fn has_small_vote(rows: &[VoteRow]) -> bool {
    let mut sums = BTreeMap::new();
    for row in rows {
        *sums.entry((&row.choice, row.round)).or_insert(0_i64) += i64::from(row.votes);
    }
    sums.values().any(|sum| *sum > 0 && *sum < i64::from(LEAST))
}
