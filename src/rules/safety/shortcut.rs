//! SL100: no outward thing alone tells what presses from what is fine.

use super::guesses::{Feature, Guess, guesses};
use crate::diagnostic::{Code, Severity};
use crate::graph::line_ways;
use crate::rules::form::is_story;
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::tables::Label;

pub(super) const RULE: Rule = Rule {
    code: Code(100),
    name: "a shortcut that gives the answer away",
    severity: Severity::Error,
    explanation: "\
A story in which everything that presses is said by strangers, or at night, or with an exclamation mark, trains people to look at that, and they take it
out of the room: new is bad. What separates a line that presses from one that only looks like it must be what it does to her, and what happens to her no.
So the best guess by one outward thing alone is right in at most 75 % of the cases: who speaks; whether she knew her before; whether it is a recruiter;
the kind of place; the place; the third of the story; the hour; the length; the last sign; her name in it; any single word that stands in three or more
of these lines. `second-look explore` prints how far each of them comes.

    Message(id: \"a\", from: \"mara\", label: Tactic(\"rush\")), … Message(id: \"h\", from: \"jo\", label: Lookalike(\"rush\"))       // always mara, never jo

Let people of her own press, and take it back; let strangers be fine; let a recruiter say what anybody says.
A story of format 2 with twenty or more of these lines is held to it; see SL101 for the others. A sketch of a few messages is not.",
    check: Check::Graph(check),
};

/// How far a guess by one thing may come.
const MOST: f64 = 0.75;
/// From how many lines on a guess that comes farther is no chance.
const MANY: usize = 20;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    judge(scenario, explored, report, true);
}

/// Reports the guesses that come too far: those that are an error, or the others.
pub(super) fn judge(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>, as_error: bool) {
    let lines = scenario.story.lines().iter().filter(|line| matches!(line.label, Some(Label::Tactic(_) | Label::Lookalike(_)))).count();
    let is_held = as_error == (scenario.story.format() >= 2 && lines >= MANY);
    let Some(words) = scenario.reference_words().filter(|_| is_held && is_story(explored)) else { return };
    let ways = line_ways(scenario.story, &explored.quotient);
    let far: Vec<String> = guesses(scenario.story, ways.as_ref(), &*words)
        .into_iter()
        .filter(|guess| guess.accuracy > MOST)
        .map(|Guess { feature, accuracy }| format!("{} ({:.0} %)", thing(&feature), accuracy * 100.0))
        .collect();
    if !far.is_empty() {
        report.add(
            scenario.field_place("scenes"),
            format!("one look at this alone tells too many of the labelled lines apart: {}", far.join(", ")),
            "let people of her own press and take it back, and let strangers be fine; look at the table of second-look explore",
        );
    }
}

fn thing(feature: &Feature) -> String {
    match feature {
        Feature::Speaker => "who speaks".to_owned(),
        Feature::Known => "whether she knew her before".to_owned(),
        Feature::Recruiter => "whether it is a recruiter".to_owned(),
        Feature::PlaceKind => "the kind of place".to_owned(),
        Feature::Place => "the place".to_owned(),
        Feature::Third => "the third of the story".to_owned(),
        Feature::Hour => "the hour".to_owned(),
        Feature::Length => "the length".to_owned(),
        Feature::LastSign => "the last sign".to_owned(),
        Feature::Name => "her name in it".to_owned(),
        Feature::Word(word) => format!("the word “{word}”"),
    }
}
