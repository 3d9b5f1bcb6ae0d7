//! The rows of the four tables, as they stand in an export.
//!
//! Owns: their names and types. A row is only ever given more columns, and then another [`SCHEMA`]. Refuses to know: where they come from.
//! What each column means is written in `second-look guide results`.

use serde::{Deserialize, Serialize};

/// The version of the tables.
pub(crate) const SCHEMA: i32 = 1;

/// One workshop as it is handed on: what a teacher sends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Export {
    /// The version of the tables: 1.
    pub(crate) schema: i32,
    pub(crate) workshop: WorkshopRow,
    pub(crate) answers: Vec<AnswerRow>,
    pub(crate) sums: Vec<SumRow>,
    pub(crate) votes: Vec<VoteRow>,
    /// The SHA-256 of all that stands before this, as JSON without spaces, in hexadecimal digits.
    pub(crate) sha256: String,
}

/// A workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkshopRow {
    /// 32 hexadecimal digits by chance.
    pub(crate) workshop_id: String,
    pub(crate) schema: i32,
    /// How many facts its record had: of two exports of one workshop, the one with more is newer.
    pub(crate) revision: i32,
    /// `2026-11`; the day stays where it is. Empty where the clock was wrong.
    pub(crate) month: String,
    /// A word of the organisation’s own, or empty.
    pub(crate) site: String,
    pub(crate) program: String,
    pub(crate) plan: String,
    pub(crate) story: String,
    pub(crate) story_sha256: String,
    /// The instrument, or empty.
    pub(crate) measure: String,
    /// The languages of the room: `ar+en`.
    pub(crate) locales: String,
    /// How many people were there, as somebody said; none for 1 to 4.
    pub(crate) people: Option<i32>,
    /// How the group voted: `hands`, `cards`, `slips`, or several with `+`.
    pub(crate) method_votes: String,
    /// `within`, `between`, or empty where nothing was asked.
    pub(crate) counterbalance: String,
    pub(crate) minutes: i32,
    /// The workshop of which this is the booster, or empty.
    pub(crate) after_of: String,
}

/// What was answered about a message in a wave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerRow {
    pub(crate) workshop_id: String,
    pub(crate) month: String,
    pub(crate) plan: String,
    pub(crate) story: String,
    pub(crate) locale: String,
    pub(crate) measure: String,
    /// `sheets`, `hands`, `cards`, `phones`, or several with `+`.
    pub(crate) method: String,
    pub(crate) counterbalance: String,
    /// `before`, `after` or `booster`.
    pub(crate) wave: String,
    /// `A`, `B` or `C`.
    pub(crate) set: String,
    pub(crate) item: String,
    pub(crate) surface: i32,
    /// `tactic` or `lookalike`.
    pub(crate) kind: String,
    /// What it is, or looks like.
    pub(crate) tactic: String,
    /// How many were asked; none where some skipped and they were 1 to 4.
    pub(crate) people: Option<i32>,
    pub(crate) answered: Option<i32>,
    pub(crate) marked: Option<i32>,
    pub(crate) skipped: Option<i32>,
    /// Nothing is told: fewer than five.
    pub(crate) suppressed: bool,
}

/// What was answered in a wave about a set, or about all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SumRow {
    pub(crate) workshop_id: String,
    pub(crate) month: String,
    pub(crate) plan: String,
    pub(crate) story: String,
    pub(crate) locale: String,
    pub(crate) measure: String,
    pub(crate) method: String,
    pub(crate) counterbalance: String,
    pub(crate) wave: String,
    /// `A`, `B`, `C` or `all`.
    pub(crate) set: String,
    pub(crate) hits: i32,
    pub(crate) signals: i32,
    pub(crate) false_alarms: i32,
    pub(crate) noises: i32,
    /// As counted, 0 to 1.
    pub(crate) hit_rate: f64,
    pub(crate) false_alarm_rate: f64,
    /// In units of the normal distribution, over the answers of all together: a little below the mean of its people’s.
    pub(crate) d_pooled: f64,
    pub(crate) c: f64,
    pub(crate) se_d: f64,
    /// The interval of 95 %; none where it would not cover what it says.
    pub(crate) d_low: Option<f64>,
    pub(crate) d_high: Option<f64>,
    pub(crate) c_low: Option<f64>,
    pub(crate) c_high: Option<f64>,
    pub(crate) formula: String,
}

/// How many chose an answer of a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VoteRow {
    pub(crate) workshop_id: String,
    pub(crate) story: String,
    pub(crate) choice: String,
    pub(crate) round: i32,
    /// The answer’s name, `silence` for the one that says nothing; its place where the story is not here.
    pub(crate) answer: String,
    /// What it does: `ask`, `tell` …, several with `+`; empty where the story is not here.
    #[serde(rename = "move")]
    pub(crate) moves: String,
    pub(crate) votes: i32,
    /// How many did not vote; none for 1 to 4.
    pub(crate) passed: Option<i32>,
    pub(crate) method: String,
}

/// What workshops that have something in common show, before and after: a line of a report, unrounded.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ReportRow {
    pub(crate) measure: String,
    /// `all`, `story`, `plan`, `method` or `locale`.
    pub(crate) by: String,
    /// What these have in common.
    pub(crate) value: String,
    pub(crate) workshops: i32,
    pub(crate) hits_before: i32,
    pub(crate) signals_before: i32,
    pub(crate) false_alarms_before: i32,
    pub(crate) noises_before: i32,
    pub(crate) hits_after: i32,
    pub(crate) signals_after: i32,
    pub(crate) false_alarms_after: i32,
    pub(crate) noises_after: i32,
    pub(crate) d_change: f64,
    pub(crate) d_low: f64,
    pub(crate) d_high: f64,
    pub(crate) c_change: f64,
    pub(crate) c_low: f64,
    pub(crate) c_high: f64,
    /// `drawn` where workshops were drawn anew, `alike` where they are taken as alike.
    pub(crate) interval: String,
}

/// How often a message was marked before.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ItemRow {
    pub(crate) measure: String,
    pub(crate) item: String,
    pub(crate) set: String,
    pub(crate) kind: String,
    pub(crate) tactic: String,
    pub(crate) answered: i32,
    pub(crate) marked: i32,
    /// As counted, 0 to 1.
    pub(crate) share: f64,
}

impl ItemRow {
    /// The message of this row, with nobody’s answers yet.
    pub(super) fn none(row: &AnswerRow) -> Self {
        let AnswerRow { measure, item, set, kind, tactic, .. } = row.clone();
        Self { measure, item, set, kind, tactic, answered: 0, marked: 0, share: 0.0 }
    }

    pub(super) fn with_share(self) -> Self {
        Self { share: f64::from(self.marked) / f64::from(self.answered.max(1)), ..self }
    }
}
