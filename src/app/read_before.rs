//! Another way through a story: what she has read before can be gone past with one press.
//!
//! Owns: how far she can go without missing anything. Refuses to know: what has been read (that is [`super::reading`]), pace, and what is shown once she is
//! there.

use super::outcome::Outcome;
use super::playback::{Flow, Moment, Playback};
use super::thread::Item;
use crate::story::Event;

impl Playback {
    /// Whether what comes next was read on another way.
    pub(crate) fn can_go_to_new(&self) -> bool {
        self.read_ahead() > 0
    }

    /// How many events lie before the first that is new, up to the last line of them that was read. A pause that asks and the end are always new.
    fn read_ahead(&self) -> usize {
        let ahead = self.session.transcript().get(self.shown..).unwrap_or_default();
        let is_new = |event: &Event| match event {
            Event::LineShown { line } => self.is_unseen(Item::Line(*line)),
            Event::Feedback { choice, option } => self.is_unseen(Item::Feedback(*choice, *option)),
            Event::Judging { .. } | Event::Ended { .. } => true,
            _ => false,
        };
        let known = ahead.iter().take_while(|event| !is_new(event));
        known.enumerate().filter(|(_, event)| matches!(event, Event::LineShown { .. })).last().map_or(0, |(place, _)| place + 1)
    }

    /// To the first thing that is new, or to the next decision.
    pub(super) fn go_to_new(&mut self, at: Moment<'_>) -> Outcome {
        let mut outcome = Outcome::SEEN;
        let count = self.read_ahead();
        if count == 0 {
            return Outcome::NOTHING;
        }
        self.flow = Flow::Still;
        for _ in 0..count {
            self.show_next(&mut outcome);
        }
        self.run(at, &mut outcome);
        outcome
    }
}
