//! Reading an export that somebody else sends.
//!
//! Owns: what makes a file one that can be counted in, and the sentence that says why another cannot. Refuses to know: where files lie.

use super::export::is_as_written;
use super::rows::{AnswerRow, Export, SCHEMA, SumRow, VoteRow};
use crate::workshop::release::LEAST;

/// The largest export that is read, in bytes: a workshop has about 20 kB.
pub(crate) const LARGEST: u64 = 1024 * 1024;

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
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| Refused::NoExport(plain(&error)))?;
    // Tables of another version have other columns: that is said, and not which of them is unknown.
    match value.get("schema").and_then(serde_json::Value::as_i64) {
        Some(schema) if schema != i64::from(SCHEMA) => return Err(Refused::Schema(schema)),
        _ => {}
    }
    let export: Export = serde_json::from_value(value).map_err(|error| Refused::NoExport(plain(&error)))?;
    if !is_as_written(text) {
        return Err(Refused::Changed);
    }
    match impossible(&export) {
        Some(what) => Err(Refused::Impossible(what)),
        None => Ok(export),
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
        (!is_id(&about.workshop_id) || about.schema != export.schema, "its name is none that this program gives"),
        (!is_month(&about.month), "its month is none"),
        (!is_site(&about.site), "its site is more than twelve capital letters, digits and hyphens"),
        (rows.into_iter().any(|id| *id != about.workshop_id), "its rows belong to several workshops"),
        (about.revision < 0 || about.minutes < 0 || about.people.is_some_and(is_small), "it tells of one to four people"),
        (export.answers.iter().any(is_impossible_answer), "some of its counts cannot be: more marks than answers, or one to four people"),
        (export.sums.iter().any(is_impossible_sum), "some of its sums cannot be: more marks than answers"),
        (
            export.votes.iter().any(is_impossible_vote) || has_small_vote(&export.votes),
            "some of its votes cannot be: below 0, or of one to four people",
        ),
    ];
    checks.into_iter().find_map(|(is_wrong, what)| is_wrong.then_some(what))
}

/// A word of an organisation’s own.
pub(crate) fn is_site(site: &str) -> bool {
    site.len() <= 12 && site.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_small(people: i32) -> bool {
    people < 0 || people > 0 && people.unsigned_abs() < LEAST
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
    counts.iter().any(|count| *count < 0)
        || row.hits > row.signals
        || row.false_alarms > row.noises
        || reals.iter().any(|real| !real.is_finite())
}

fn is_impossible_vote(row: &VoteRow) -> bool {
    row.votes < 0 || row.passed.is_some_and(is_small)
}

fn has_small_vote(rows: &[VoteRow]) -> bool {
    let mut sums = std::collections::BTreeMap::new();
    for row in rows {
        *sums.entry((&row.choice, row.round)).or_insert(0_i64) += i64::from(row.votes);
    }
    sums.values().any(|sum| *sum > 0 && *sum < i64::from(LEAST))
}
