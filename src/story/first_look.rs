//! The debrief’s first screen: the shortest second look that still teaches. At most five things of one route, in a fixed order.
//!
//! Owns: which line turned it, which was fine, which went past her, what helped, which question is kept. Refuses to know: their words and how they are
//! drawn. Nothing is counted (safeguard 9). The five rows come from `design/screens-2.md`, q.

use super::debrief::{Entry, Reading, TacticMet, Turn};
use super::id::{ChoiceId, EndingId, Id, LineId, OptionId, TacticId};
use super::script::{Move, Part};
use super::tables::{Label, Story};
use std::collections::BTreeSet;

/// How many cards of tactics stand open unless all are asked for.
pub const CARDS: usize = 3;

/// What is said first. A row for which there is nothing to say is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstLook {
    /// What turned it: a labelled line that she met.
    pub turned: Option<LineId>,
    /// A line that was fine.
    pub fine: Option<Row>,
    /// A line that pressed. One of her own people who took it back comes before anybody else’s.
    pub pressing: Option<Row>,
    /// What helped: an answer of hers.
    pub helped: Option<(ChoiceId, OptionId)>,
    /// One question to talk about.
    pub question: Option<Id>,
    /// The tactics whose cards are shown first: those on this screen, then those that she met most.
    pub cards: Vec<TacticId>,
}

/// A line, and whether she marked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub line: LineId,
    /// Whether she marked it.
    pub marked: bool,
}

impl FirstLook {
    pub(super) fn of(story: &Story, ending: Option<EndingId>, conversation: &[Entry], turns: &[Turn], met: &[TacticMet]) -> Self {
        let read: Vec<(LineId, Reading)> = conversation.iter().filter_map(read).collect();
        let turned = turned(story, ending, conversation);
        let pressing = pressing(story, &read, turned);
        Self {
            turned,
            fine: fine(story, &read),
            pressing,
            helped: helped(story, ending, turns),
            question: ending.and_then(|ending| story.ending(ending).questions.first().cloned()),
            cards: cards(story, met, [turned, pressing.map(|row| row.line)]),
        }
    }
}

fn read(entry: &Entry) -> Option<(LineId, Reading)> {
    match entry {
        Entry::Line { line, reading: Some(reading) } => Some((*line, *reading)),
        _ => None,
    }
}

/// What the ending says it turned on, if she met it; otherwise the last line that pressed before her last decision at a turning point, or at all.
fn turned(story: &Story, ending: Option<EndingId>, conversation: &[Entry]) -> Option<LineId> {
    let lines = |entries: &[Entry]| -> Vec<LineId> {
        entries.iter().filter_map(|entry| if let Entry::Line { line, .. } = entry { Some(*line) } else { None }).collect()
    };
    let met: BTreeSet<LineId> = lines(conversation).into_iter().collect();
    let named = ending.into_iter().flat_map(|ending| &story.ending(ending).turned).copied().find(|line| met.contains(line));
    let is_turning = |entry: &Entry| matches!(entry, Entry::Answer { choice, .. } if story.turning_points.contains(choice));
    let before = conversation.iter().rposition(is_turning).unwrap_or(conversation.len());
    let presses = |line: &LineId| matches!(story.line(*line).label, Some(Label::Tactic(_)));
    named.or_else(|| lines(&conversation[..before]).into_iter().rev().find(presses))
}

/// A fine line that she marked; otherwise one that she let be, of somebody who was new to her if there is one. A line that a pause asked about she did not
/// just let be, and she may have said otherwise.
fn fine(story: &Story, read: &[(LineId, Reading)]) -> Option<Row> {
    let fine = || read.iter().filter(|(_, reading)| reading.is_fine());
    let is_new = |line: LineId| story.line(line).speaker.is_some_and(|speaker| !story.persona(speaker).is_known);
    let marked = fine().find(|(_, reading)| reading.is_mark());
    let quiet = || read.iter().filter(|(_, reading)| matches!(reading, Reading::LetBe(_)));
    let let_be = || quiet().find(|(line, _)| is_new(*line)).or_else(|| quiet().next());
    marked.or_else(let_be).map(|(line, reading)| Row { line: *line, marked: reading.is_mark() })
}

/// A line that pressed and went past her, first of one of her own who took it back; where none went past her, one that she marked.
fn pressing(story: &Story, read: &[(LineId, Reading)], turned: Option<LineId>) -> Option<Row> {
    let others = || read.iter().filter(|(line, _)| Some(*line) != turned);
    let passed = || others().filter(|(_, reading)| matches!(reading, Reading::EasyToMiss(_)));
    let is_taken_back = |line: LineId| {
        let line = story.line(line);
        !line.repaired_by.is_empty() && line.speaker.is_some_and(|speaker| story.persona(speaker).part != Part::Recruiter)
    };
    let marked = || others().find(|(_, reading)| matches!(reading, Reading::Noticed(_)));
    let found = passed().find(|(line, _)| is_taken_back(*line)).or_else(|| passed().next()).or_else(marked);
    found.map(|(line, reading)| Row { line: *line, marked: reading.is_mark() })
}

/// What the ending says has helped, if she did it; otherwise the last time she told somebody, or did anything but go along.
fn helped(story: &Story, ending: Option<EndingId>, turns: &[Turn]) -> Option<(ChoiceId, OptionId)> {
    let took = |wanted: &&(ChoiceId, OptionId)| turns.iter().any(|turn| (turn.choice, turn.taken) == **wanted);
    let named = ending.into_iter().flat_map(|ending| &story.ending(ending).helped).find(took).copied();
    let last = |fits: &dyn Fn(&[Move]) -> bool| {
        let turn = turns.iter().rev().find(|turn| turn.taken != OptionId::SILENCE && fits(&story.answer(turn.choice, turn.taken).moves));
        turn.map(|turn| (turn.choice, turn.taken))
    };
    let told = || last(&|moves| moves.contains(&Move::Tell));
    named.or_else(told).or_else(|| last(&|moves| !moves.contains(&Move::GoAlong)))
}

fn cards(story: &Story, met: &[TacticMet], shown: [Option<LineId>; 2]) -> Vec<TacticId> {
    let of_line = |line: LineId| story.line(line).label.and_then(Label::tactic);
    let mut cards: Vec<TacticId> = Vec::new();
    let mut by_lines: Vec<&TacticMet> = met.iter().collect();
    by_lines.sort_by_key(|met| std::cmp::Reverse(met.lines.len()));
    for tactic in shown.into_iter().flatten().filter_map(of_line).chain(by_lines.iter().map(|met| met.tactic)) {
        if cards.len() < CARDS && !cards.contains(&tactic) && met.iter().any(|met| met.tactic == tactic) {
            cards.push(tactic);
        }
    }
    cards.sort();
    cards
}
