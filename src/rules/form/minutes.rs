//! SL084: a story takes as long as it says.

use crate::diagnostic::{Code, Severity};
use crate::graph::{Quotient, line_ways};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::state::Rest;
use crate::story::{ChoiceId, Event, LineId, OptionId, Story};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub(super) const RULE: Rule = Rule {
    code: Code(84),
    name: "a story that does not take as long as it says",
    severity: Severity::Warning,
    explanation: "\
Whoever has a lesson plans with the minutes on the card. So minutes is what the middle way takes at 160 words a minute, with everything that is on the
screen: lines, narration, the answers to choose from and the feedback. Two minutes more or less are fine, in a sketch of a few messages too. A story that can run in a circle has
no middle way; its minutes lie between what its shortest way takes and what all of its words take.

    minutes: 12,                // and the middle way has 2,900 words

Write what it takes, or shorten the story.",
    check: Check::Graph(check),
};

/// How fast is read, in words a minute: unhurried, on a screen.
const WORDS_A_MINUTE: f64 = 160.0;
/// How far the card may be off, in minutes.
const TOLERANCE: f64 = 2.0;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let Some(words) = scenario.reference_words() else { return };
    let story = scenario.story;
    let counts: Vec<u32> = explored.quotient.runs.iter().map(|run| words_in(story, run.iter(), &*words)).collect();
    let minutes = |words: u32| f64::from(words) / WORDS_A_MINUTE;
    let (least, most, way) = match line_ways(story, &explored.quotient) {
        Some(ways) => {
            let read = counts.iter().zip(&ways.runs).map(|(words, share)| share * minutes(*words)).sum::<f64>();
            (read, read, "the middle way")
        }
        None => (minutes(shortest(&explored.quotient, &counts)), minutes(all_words(story, &*words)), "a way"),
    };
    let says = f64::from(story.minutes());
    if says < least - TOLERANCE || says > most + TOLERANCE {
        let takes = if least < most { format!("{least:.1} to {most:.1}") } else { format!("{least:.1}") };
        report.add(
            scenario.field_place("minutes"),
            format!("the card says {} minutes, and {way} takes {takes}", story.minutes()),
            format!("write minutes: {:.0}, or let it take as long as it says", says.clamp(least.max(1.0), most.max(1.0))),
        );
    }
}

/// The fewest words from the beginning to an ending.
fn shortest(quotient: &Quotient, counts: &[u32]) -> u32 {
    let mut fewest: Vec<Option<u32>> = vec![None; quotient.states.len()];
    let mut open = BinaryHeap::from([Reverse((counts[0], 0))]);
    while let Some(Reverse((so_far, state))) = open.pop() {
        if fewest[state].is_some() {
            continue;
        }
        if matches!(quotient.states[state].rest, Rest::Over(_)) {
            return so_far;
        }
        fewest[state] = Some(so_far);
        open.extend(quotient.states[state].answers.iter().map(|way| {
            let words = counts[way.run as usize];
            Reverse((so_far.saturating_add(words), way.to as usize))
        }));
    }
    0
}

/// All the words of a story.
fn all_words(story: &Story, words: &dyn Fn(&str, Option<&str>) -> String) -> u32 {
    let lines = (0..story.lines().len()).map(|line| Event::LineShown { line: LineId::new(line) });
    let answers = story.choices().iter().enumerate().flat_map(|(choice, made)| {
        let choice = ChoiceId::new(choice);
        let options: Vec<OptionId> = (0..made.answers.len()).filter_map(|option| u8::try_from(option).ok().map(OptionId)).collect();
        let feedback: Vec<Event> = options.iter().map(|option| Event::Feedback { choice, option: *option }).collect();
        feedback.into_iter().chain([Event::Offered { choice, options }])
    });
    words_in(story, lines.chain(answers).collect::<Vec<_>>().iter(), words)
}

/// The words that stand on the screen in a run.
fn words_in<'e>(story: &Story, run: impl Iterator<Item = &'e Event>, words: &dyn Fn(&str, Option<&str>) -> String) -> u32 {
    let count = |id: &str, attribute: Option<&str>| words(id, attribute).split_whitespace().count();
    let sum: usize = run
        .map(|event| match event {
            Event::LineShown { line } => count(&story.line(*line).key, None),
            Event::Feedback { choice, option } => count(&story.answer_key(*choice, *option), Some("feedback")),
            Event::Offered { choice, options } => options.iter().map(|option| count(&story.answer_key(*choice, *option), None)).sum(),
            _ => 0,
        })
        .sum();
    u32::try_from(sum).unwrap_or(u32::MAX)
}
