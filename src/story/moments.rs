//! Three moments of her way, each beside its harmless double: a line that pressed, and one that only looks like it.
//!
//! Owns: which lines stand beside each other. Refuses to know: their words, how they are drawn, and any sum. `assets/page/moments.js` finds the same.

use super::debrief::Entry;
use super::first_look::FirstLook;
use super::id::{LineId, TacticId};
use super::tables::{Label, Story};

/// One from early in what she met, one from the middle, one from late in it.
pub const MOMENTS: usize = 3;

/// A line that pressed, and one that looks like it and is fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What she met.
    pub line: LineId,
    /// What the line does, and its double only seems to do.
    pub tactic: TacticId,
    /// The look-alike.
    pub double: LineId,
    /// Whether the look-alike came on her way too; otherwise it stands on another.
    pub is_met: bool,
}

/// The text for a look-alike that she did not meet: where the story is over it stands on another way, and before that it may still come.
pub(crate) const fn elsewhere(is_over: bool) -> &'static str {
    if is_over { "moments-elsewhere" } else { "moments-not-yet" }
}

/// The moments of a conversation, in the order in which she met them. No tactic is taken twice as long as there is another, and no double ever.
pub(super) fn moments(story: &Story, conversation: &[Entry], first: &FirstLook) -> Vec<Moment> {
    let met: Vec<LineId> =
        conversation.iter().filter_map(|entry| if let Entry::Line { line, .. } = entry { Some(*line) } else { None }).collect();
    let pressing: Vec<(LineId, TacticId)> = met.iter().filter_map(|line| pressing(story, *line)).collect();
    let pressing: Vec<(LineId, TacticId)> =
        pressing.into_iter().filter(|(_, tactic)| double(story, &met, &[], *tactic).is_some()).collect();
    let is_known = |line: LineId| first.turned == Some(line) || first.pressing.is_some_and(|row| row.line == line);
    let mut moments: Vec<Moment> = Vec::new();
    for third in 0..MOMENTS {
        let [from, to] = [third, third + 1].map(|end| end * pressing.len() / MOMENTS);
        let found = pressing[from..to].iter().filter_map(|(line, tactic)| {
            let (double, is_met) = double(story, &met, &moments, *tactic)?;
            Some(Moment { line: *line, tactic: *tactic, double, is_met })
        });
        let again = |moment: &Moment| moments.iter().any(|other| other.tactic == moment.tactic);
        let found = found.min_by_key(|moment| (again(moment), is_known(moment.line), !moment.is_met));
        moments.extend(found);
    }
    moments
}

fn pressing(story: &Story, line: LineId) -> Option<(LineId, TacticId)> {
    match story.line(line).label {
        Some(Label::Tactic(tactic)) => Some((line, tactic)),
        _ => None,
    }
}

/// A look-alike that does not stand beside anything yet: the first that she met, otherwise the first of the story.
fn double(story: &Story, met: &[LineId], moments: &[Moment], tactic: TacticId) -> Option<(LineId, bool)> {
    let is_free =
        |line: &LineId| story.line(*line).label == Some(Label::Lookalike(tactic)) && moments.iter().all(|moment| moment.double != *line);
    let here = met.iter().copied().find(is_free).map(|line| (line, true));
    here.or_else(|| (0..story.lines().len()).map(LineId::new).find(is_free).map(|line| (line, false)))
}
