//! SL111: what the calendar reads out of texts is what it can read.

use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};
use crate::story::text_id;

pub(super) const RULE: Rule = Rule {
    code: Code(111),
    name: "a calendar that cannot be read",
    severity: Severity::Error,
    explanation: "\
The calendar that the app leaves to reads three kinds of text that are no sentences: `calendar-week-begins` is one of monday, saturday and sunday, in these letters in every language; a weekday is a short name of up to 8 letters, because seven of them stand in a row; its `.letter` is one letter, because seven of those stand in a row of twelve months.

    calendar-week-begins = lundi             (write monday)
    calendar-weekday-1 = lun.
        .letter = lu                         (write L)

Anything else is taken for monday, or pushes the days out of their columns.",
    check: Check::Texts(check),
};

/// What a week can begin with.
const BEGINNINGS: [&str; 3] = ["monday", "saturday", "sunday"];
/// Longer names do not fit in a column; the longest so far is Arabic, with 8.
const MOST_OF_A_WEEKDAY: usize = 8;

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    if !language.has_app() {
        return;
    }
    let weekdays: Vec<String> = (1..=7).map(text_id::weekday).collect();
    for (outline, part) in parts(language) {
        let words = part.words.trim();
        let letters = words.chars().count();
        let (is_value, is_weekday) = (part.attribute.is_none(), weekdays.contains(&outline.id));
        let wrong = if outline.id == text_id::WEEK_BEGINS && is_value && !BEGINNINGS.contains(&words) {
            Some((format!("is “{words}”"), "write monday, saturday or sunday".to_owned()))
        } else if is_weekday && is_value && letters > MOST_OF_A_WEEKDAY {
            Some((format!("has {letters} letters"), format!("write a short name of up to {MOST_OF_A_WEEKDAY}")))
        } else if is_weekday && part.attribute.as_deref() == Some("letter") && letters != 1 {
            Some((format!("has {letters} letters"), "write one".to_owned()))
        } else {
            None
        };
        if let Some((what, help)) = wrong {
            report.add(outline.place.clone(), format!("“{}” {what}", name(outline, part)), help);
        }
    }
}
