//! SL087: a story asks three times at least, and about half of what it asks about is fine.

use super::is_story;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::Verdict;

pub(super) const RULE: Rule = Rule {
    code: Code(87),
    name: "judged pauses that do not train telling apart",
    severity: Severity::Warning,
    explanation: "\
People learn to tell apart by judging lines and being told at once, genuine ones as often as pressing ones (Leder and others 2024). So a whole story has
three judged pauses at least; of the lines that they ask about, 35 to 65 % are fine; and at least once nobody can tell yet.

    Judge(id: \"which\", lines: [\"today-only\"])          // the only pause, and its line presses

Ask early, in the middle and late, about lines of friends and of strangers, and once about one that is really open.",
    check: Check::Graph(check),
};

/// The fewest pauses.
const FEWEST: usize = 3;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if !is_story(explored) {
        return;
    }
    let story = scenario.story;
    let asked = story.pauses().iter().flat_map(|pause| &pause.lines);
    let verdicts: Vec<Verdict> = asked.filter_map(|line| story.line(*line).label).map(Verdict::of).collect();
    let count = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
    let mut add = |message: String, help: &str| report.add(scenario.field_place("scenes"), message, help);
    if story.pauses().len() < FEWEST {
        add(format!("the story has {} judged pauses", story.pauses().len()), "give it three at least: Judge(id: \"…\", lines: [\"…\"])");
        return;
    }
    let (fine, all) = (count(Verdict::Fine), verdicts.len());
    if fine * 100 < all * 35 || fine * 100 > all * 65 {
        add(format!("of {all} lines that pauses ask about, {fine} are fine"), "let about half of them be fine");
    }
    if count(Verdict::Unclear) == 0 {
        add("no pause asks about a line of which nobody can tell yet".to_owned(), "ask once about a line labelled Unclear");
    }
}
