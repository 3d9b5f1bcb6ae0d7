//! SL053: the note before a story is short and calm.

use super::sheet::Sheet;
use crate::diagnostic::{Code, Severity};
use crate::rules::words::count;
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(53),
    name: "a content note that is not calm",
    severity: Severity::Error,
    explanation: "\
Before a story, one to three calm lines say what is in it, so that everybody can choose: play, choose another, watch, sit out (safeguard 16). Long or loud
warnings frighten more than they help. So scenario-before has one to three lines, none with more than 25 words and none with an exclamation mark.

    scenario-before = Warning! This story is shocking!

Say plainly what happens and what does not: “A group draws Hana in with kindness, secrets and haste. Nobody is hurt.”",
    check: Check::Language(check),
};

/// The most lines.
const MOST: usize = 3;
/// The longest line, in words.
const LONGEST: usize = 25;

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let Some((outline, note)) = Sheet::of(language).find("scenario-before", None) else { return };
    let lines: Vec<&str> = note.words.lines().filter(|line| !line.trim().is_empty()).collect();
    let mut add = |message: String, help: &str| report.add(outline.place.clone(), message, help);
    if !(1..=MOST).contains(&lines.len()) {
        add(format!("the content note has {} lines", lines.len()), "write one to three lines");
    }
    if let Some(length) = lines.iter().map(|line| count(line)).find(|length| *length > LONGEST) {
        add(format!("a line of the content note has {length} words"), "say it in 25 words or fewer");
    }
    if note.words.contains(['!', '！', '¡']) {
        add("the content note has an exclamation mark".to_owned(), "say it calmly, with a full stop");
    }
}
