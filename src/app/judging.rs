//! A judged pause at hand: the story has stopped, and asks of lines that have just been read what each of them does.
//!
//! Owns: how far she is in it, and which line a digit is about. Refuses to know: whether what she says fits, which nobody keeps (safeguard 9), and drawing.

use super::outcome::Outcome;
use super::playback::{Flow, Moment, Playback};
use super::target::Target;
use crate::story::{ChannelId, Event, Input, LineId, PauseId, Verdict};
use std::time::Duration;

/// How far she is in a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Judging {
    pub(crate) pause: PauseId,
    /// What its lines do is shown.
    pub(crate) is_answered: bool,
    /// So are the replies to the answers that she did not give.
    pub(crate) shows_others: bool,
    /// The line that a digit is about, by its place in the pause.
    cursor: usize,
    /// Where she looked when the story came to it.
    came_from: ChannelId,
    /// She has let go of the line where focus stood when it began. Until then that line is none that she has come to.
    is_free: bool,
}

impl Playback {
    /// The pause that waits for her.
    pub(crate) fn judging(&self) -> Option<Judging> {
        if let Flow::Judging(judging) = self.flow { Some(judging) } else { None }
    }

    /// The lines that it asks about.
    pub(crate) fn asked(&self) -> &[LineId] {
        match (self.judging(), self.session.transcript().get(self.shown)) {
            (Some(_), Some(Event::Judging { lines, .. })) => lines,
            _ => &[],
        }
    }

    /// Whether a pause asks about this line alone, where it stands in its conversation.
    pub(crate) fn is_this_line(&self, line: LineId) -> bool {
        self.asked() == [line]
    }

    /// The line that a digit is about.
    pub(crate) fn line_to_judge(&self) -> Option<LineId> {
        self.judging().and_then(|judging| self.asked().get(judging.cursor)).copied()
    }

    /// The pause that the story has come to opens: its lines have been read.
    pub(super) fn begin_judging(&mut self, now: Duration, outcome: &mut Outcome) {
        let (Flow::Asking { came_from }, Some(Event::Judging { pause, lines })) = (self.flow, self.session.transcript().get(self.shown))
        else {
            return;
        };
        if let [line] = lines.as_slice() {
            outcome.reveal.push(Target::Line(*line));
        }
        let judging = Judging { pause: *pause, is_answered: false, shows_others: false, cursor: 0, came_from, is_free: false };
        self.flow = Flow::Judging(judging);
        self.opens_at(now);
        outcome.changed = true;
        outcome.focus = Some(Target::Question);
    }

    /// She says what a line does. Of one line, what it does is shown at once.
    pub(super) fn judge(&mut self, line: LineId, verdict: Verdict, at: Moment<'_>) -> Outcome {
        let Some(place) = self.asking().and_then(|_| self.asked().iter().position(|asked| *asked == line)) else { return Outcome::NOTHING };
        self.step(Input::Judge(line, verdict));
        self.change(|judging| judging.cursor = place);
        if self.asked().len() == 1 { self.show_verdicts(at) } else { Outcome::SEEN }
    }

    /// The same of the line at hand, and then the next one is at hand.
    pub(super) fn judge_here(&mut self, verdict: Verdict, at: Moment<'_>) -> Outcome {
        let Some(line) = self.line_to_judge() else { return Outcome::NOTHING };
        let outcome = self.judge(line, verdict, at);
        let Some(judging) = self.asking().filter(|_| outcome.changed) else { return outcome };
        let next = self.asked().get(judging.cursor + 1).copied();
        if next.is_some() {
            self.change(|judging| judging.cursor += 1);
        }
        Outcome::focus(next.map_or(Target::GoOn, Target::Line))
    }

    /// The replies to the other answers, or no longer.
    pub(super) fn turn_others(&mut self) -> Outcome {
        if self.judging().is_none_or(|judging| !judging.is_answered) || self.asked().len() != 1 {
            return Outcome::NOTHING;
        }
        self.change(|judging| judging.shows_others = !judging.shows_others);
        Outcome::SEEN
    }

    /// Past this one: nothing is said about it, and nothing is asked again.
    pub(super) fn pass(&mut self, at: Moment<'_>) -> Outcome {
        if self.asking().is_some() { self.end_judging(at) } else { Outcome::NOTHING }
    }

    /// The line at hand is the one that she has come to; none while she is with the question.
    pub(super) fn judge_at(&mut self, line: Option<LineId>) {
        match line.map(|line| self.asked().iter().position(|asked| *asked == line)) {
            None => self.change(|judging| judging.is_free = true),
            Some(Some(place)) => self.change(|judging| judging.cursor = if judging.is_free { place } else { judging.cursor }),
            Some(None) => {}
        }
    }

    fn asking(&self) -> Option<Judging> {
        self.judging().filter(|judging| !judging.is_answered)
    }

    fn change(&mut self, change: impl FnOnce(&mut Judging)) {
        if let Flow::Judging(judging) = &mut self.flow {
            change(judging);
        }
    }

    pub(super) fn show_verdicts(&mut self, at: Moment<'_>) -> Outcome {
        self.change(|judging| judging.is_answered = true);
        // The way on stands where the answers stood.
        self.appear_at_once(at.now);
        Outcome::focus(Target::Question)
    }

    pub(super) fn end_judging(&mut self, at: Moment<'_>) -> Outcome {
        let mut outcome = Outcome::SEEN;
        let Some(judging) = self.judging() else { return Outcome::NOTHING };
        self.she_pressed();
        let is_where_it_asked = self.asked().iter().any(|line| self.story.line(*line).channel == self.looking_at);
        if is_where_it_asked && self.place_of_next() != Some(self.looking_at) {
            self.look_at(judging.came_from, &mut outcome);
        }
        self.shown += 1;
        self.flow = Flow::Still;
        // A decision may stand where she has just passed.
        self.appear_at_once(at.now);
        self.run(at, &mut outcome);
        outcome
    }

    /// Where the first line after this pause stands.
    fn place_of_next(&self) -> Option<ChannelId> {
        let after = self.session.transcript().get(self.shown + 1..).unwrap_or_default().iter();
        let mut here = after.take_while(|event| !matches!(event, Event::SceneEntered { .. }));
        here.find_map(|event| if let Event::LineShown { line } = event { Some(self.story.line(*line).channel) } else { None })
    }
}
