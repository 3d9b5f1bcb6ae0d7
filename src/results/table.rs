//! A table of columns, each with a type, as every form of an export is written from.
//!
//! Owns: which columns each table has, in order, and what type. Refuses to know: how a form spells them.

use super::rows::{AnswerRow, ItemRow, ReportRow, SumRow, VoteRow, WorkshopRow};
use serde::Serialize;
use serde_json::Value;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Int,
    Real,
    Bool,
}

/// A table.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(super) columns: Vec<(&'static str, Type)>,
    /// Each a list of values in the order of the columns; `Null` where there is none.
    pub(super) rows: Vec<Vec<Value>>,
}

/// Names of columns by their types.
fn columns(text: &[&'static str], rest: &[(&'static str, Type)]) -> Vec<(&'static str, Type)> {
    text.iter().map(|name| (*name, Type::Text)).chain(rest.iter().copied()).collect()
}

const ABOUT: [&str; 10] = ["workshop_id", "month", "plan", "story", "locale", "measure", "method", "counterbalance", "wave", "set"];

impl Table {
    fn of(name: &'static str, columns: Vec<(&'static str, Type)>, rows: &[impl Serialize]) -> Self {
        let values = |row| {
            let Ok(Value::Object(mut row)) = serde_json::to_value(row) else { unreachable!("a row is a struct of names and numbers") };
            columns.iter().map(|(name, _)| row.remove(*name).unwrap_or(Value::Null)).collect()
        };
        let rows = rows.iter().map(values).collect();
        Self { name, columns, rows }
    }

    /// A row for each workshop.
    pub(super) fn workshops(rows: &[WorkshopRow]) -> Self {
        use Type::{Int, Text};
        let rest = [
            ("schema", Int),
            ("revision", Int),
            ("month", Text),
            ("site", Text),
            ("program", Text),
            ("plan", Text),
            ("story", Text),
            ("story_sha256", Text),
            ("measure", Text),
            ("locales", Text),
            ("people", Int),
            ("method_votes", Text),
            ("counterbalance", Text),
            ("minutes", Int),
            ("after_of", Text),
        ];
        Self::of("workshops", columns(&["workshop_id"], &rest), rows)
    }

    /// A row for each message in each wave.
    pub(super) fn answers(rows: &[AnswerRow]) -> Self {
        use Type::{Bool, Int, Text};
        let rest = [
            ("item", Text),
            ("surface", Int),
            ("kind", Text),
            ("tactic", Text),
            ("people", Int),
            ("answered", Int),
            ("marked", Int),
            ("skipped", Int),
            ("suppressed", Bool),
        ];
        Self::of("answers", columns(&ABOUT, &rest), rows)
    }

    /// A row for each set in each wave, and for all of it.
    pub(super) fn sums(rows: &[SumRow]) -> Self {
        use Type::{Int, Real, Text};
        let counts = ["hits", "signals", "false_alarms", "noises"].map(|name| (name, Int));
        let reals =
            ["hit_rate", "false_alarm_rate", "d_pooled", "c", "se_d", "d_low", "d_high", "c_low", "c_high"].map(|name| (name, Real));
        let rest: Vec<_> = counts.into_iter().chain(reals).chain([("formula", Text)]).collect();
        Self::of("sums", columns(&ABOUT, &rest), rows)
    }

    /// A row for each answer of each vote.
    pub(super) fn votes(rows: &[VoteRow]) -> Self {
        use Type::{Int, Text};
        let rest = [("round", Int), ("answer", Text), ("move", Text), ("votes", Int), ("passed", Int), ("method", Text)];
        Self::of("votes", columns(&["workshop_id", "story", "choice"], &rest), rows)
    }

    /// A row for each group of workshops with something in common.
    pub(super) fn report(rows: &[ReportRow]) -> Self {
        use Type::{Int, Real, Text};
        let counts = [
            "workshops",
            "hits_before",
            "signals_before",
            "false_alarms_before",
            "noises_before",
            "hits_after",
            "signals_after",
            "false_alarms_after",
            "noises_after",
        ];
        let reals = ["d_change", "d_low", "d_high", "c_change", "c_low", "c_high"];
        let counts = counts.into_iter().map(|name| (name, Int));
        let rest: Vec<_> = counts.chain(reals.map(|name| (name, Real))).chain([("interval", Text)]).collect();
        Self::of("report", columns(&["measure", "by", "value"], &rest), rows)
    }

    /// A row for each message.
    pub(super) fn items(rows: &[ItemRow]) -> Self {
        use Type::{Int, Real};
        let rest = [("answered", Int), ("marked", Int), ("share", Real)];
        Self::of("items", columns(&["measure", "item", "set", "kind", "tactic"], &rest), rows)
    }
}
