//! SL084: a story takes as long as it says.

use super::is_story;
use crate::diagnostic::{Code, Severity};
use crate::graph::{Run, line_ways};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::{Event, Story};

pub(super) const RULE: Rule = Rule {
    code: Code(84),
    name: "a story that does not take as long as it says",
    severity: Severity::Warning,
    explanation: "\
Whoever has a lesson plans with the minutes on the card. So minutes is what the middle way takes at 160 words a minute, with everything that is on the
screen: lines, narration, the answers to choose from and the feedback. Two minutes more or less are fine.

    minutes: 12,                // and the middle way has 2,900 words

Write what it takes, or shorten the story.",
    check: Check::Graph(check),
};

/// How fast is read, in words a minute: unhurried, on a screen.
const WORDS_A_MINUTE: f64 = 160.0;
/// How far the card may be off, in minutes.
const TOLERANCE: f64 = 2.0;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if !is_story(explored) {
        return;
    }
    let Some(words) = scenario.reference_words() else { return };
    let Some(ways) = line_ways(scenario.story, &explored.quotient) else { return };
    let runs = explored.quotient.runs.iter().zip(&ways.runs);
    let read: f64 = runs.map(|(run, share)| share * f64::from(words_in(scenario.story, run, &*words))).sum();
    let minutes = read / WORDS_A_MINUTE;
    if (minutes - f64::from(scenario.story.minutes())).abs() > TOLERANCE {
        report.add(
            scenario.field_place("minutes"),
            format!("the card says {} minutes, and the middle way takes {minutes:.1}", scenario.story.minutes()),
            format!("write minutes: {minutes:.0}, or let it take as long as it says"),
        );
    }
}

/// The words that stand on the screen in a run.
fn words_in(story: &Story, run: Run<'_>, words: &dyn Fn(&str, Option<&str>) -> String) -> u32 {
    let count = |id: &str, attribute: Option<&str>| words(id, attribute).split_whitespace().count();
    let sum: usize = run
        .iter()
        .map(|event| match event {
            Event::LineShown { line } => count(&story.line(*line).key, None),
            Event::Feedback { choice, option } => count(&story.answer_key(*choice, *option), Some("feedback")),
            Event::Offered { choice, options } => options.iter().map(|option| count(&story.answer_key(*choice, *option), None)).sum(),
            _ => 0,
        })
        .sum();
    u32::try_from(sum).unwrap_or(u32::MAX)
}
