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
    /// A line that pressed. If what turned it pressed and stood, one of her own people who took it back comes first; otherwise one that stood.
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
    /// Whether one of her own people said it, and took it back.
    pub taken_back: bool,
}

impl Row {
    /// The text above a line that was fine.
    pub(crate) fn fine_heading(self) -> &'static str {
        if self.marked { "first-fine-marked" } else { "first-fine-let-be" }
    }

    /// The text above a line that pressed. Of one that was taken back it does not say that she went past it: there was nothing to stop at any more.
    pub(crate) fn pressing_heading(self) -> &'static str {
        match self {
            Self { marked: true, .. } => "first-pressing-marked",
            Self { taken_back: true, .. } => "first-pressing-taken-back",
            Self { .. } => "first-pressing-passed",
        }
    }
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
    named.or_else(|| lines(&conversation[..before]).into_iter().rev().find(|line| presses(story, *line)))
}

/// A fine line that she marked; otherwise one that she let be, of somebody who was new to her if there is one, and of a recruiter only if nobody else said
/// one. A line that a pause asked about she did not just let be, and she may have said otherwise.
fn fine(story: &Story, read: &[(LineId, Reading)]) -> Option<Row> {
    let fine = || read.iter().filter(|(_, reading)| reading.is_fine());
    let persona = |line: LineId| story.line(line).speaker.map(|speaker| story.persona(speaker));
    let recruits = |line: LineId| persona(line).is_some_and(|persona| persona.part == Part::Recruiter);
    let is_new = |line: LineId| persona(line).is_some_and(|persona| !persona.is_known);
    let marked = fine().find(|(_, reading)| reading.is_mark());
    let quiet = || read.iter().filter(|(_, reading)| matches!(reading, Reading::LetBe(_)));
    let others = || quiet().filter(|(line, _)| !recruits(*line));
    let let_be = || others().find(|(line, _)| is_new(*line)).or_else(|| others().next()).or_else(|| quiet().next());
    marked.or_else(let_be).map(|(line, reading)| Row { line: *line, marked: reading.is_mark(), taken_back: false })
}

/// A line that pressed and went past her; where none went past her, one that she marked. Beside a line that pressed and stood, first one of her own people
/// who took it back: friends press, too. Otherwise first one that stood, so that what was done to her is never told by her friends’ lines alone.
fn pressing(story: &Story, read: &[(LineId, Reading)], turned: Option<LineId>) -> Option<Row> {
    let others = || read.iter().filter(|(line, _)| Some(*line) != turned);
    let passed = || others().filter(|(_, reading)| matches!(reading, Reading::EasyToMiss(_)));
    let wanted = turned.is_some_and(|line| presses(story, line) && !is_taken_back(story, line));
    let marked = || others().find(|(_, reading)| matches!(reading, Reading::Noticed(_)));
    let found = passed().find(|(line, _)| is_taken_back(story, *line) == wanted).or_else(|| passed().next()).or_else(marked);
    found.map(|(line, reading)| Row { line: *line, marked: reading.is_mark(), taken_back: is_taken_back(story, *line) })
}

fn presses(story: &Story, line: LineId) -> bool {
    matches!(story.line(line).label, Some(Label::Tactic(_)))
}

/// Whether one of her own people said it, and took it back.
fn is_taken_back(story: &Story, line: LineId) -> bool {
    let line = story.line(line);
    !line.repaired_by.is_empty() && line.speaker.is_some_and(|speaker| story.persona(speaker).part != Part::Recruiter)
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
