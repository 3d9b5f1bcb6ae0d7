//! The class track in the terminal: one way for the whole room.
//!
//! Owns: how a decision that is no vote is taken, and what is said where the room votes for another way. Refuses to know: how hands are counted; whoever
//! types says what the room said.

use super::console::Ended;
use super::game::{Game, Way};
use crate::story::track::TrackTurn;
use crate::story::{ChoiceId, Input, OptionId, Session};
use crate::wording;
use std::io;

impl Game<'_, '_> {
    /// That the story can be played together, where it has a way for that.
    pub(super) fn offer_track(&mut self) -> io::Result<()> {
        if self.story.class_track().is_none() {
            return Ok(());
        }
        let words = [self.texts.words("track-offer"), wording::track(self.texts)].join("\n");
        self.console.say_under("5  ", &words)
    }

    /// The decision at hand on the class track; none where somebody plays alone.
    pub(super) fn track_turn(&self, session: &Session) -> Option<TrackTurn> {
        let is_together = self.way == Way::Together;
        is_together.then(|| self.story.track_turn(&session.trace())).flatten()
    }

    /// Whether the decision at hand is hers, or the room's, to take.
    pub(super) fn is_hers(&self, session: &Session) -> bool {
        self.way != Way::Along && self.track_turn(session).is_none_or(|turn| turn.is_vote)
    }

    /// Takes a decision that is no vote. Somebody who reads aloud says when.
    pub(super) fn follow(&mut self, session: &mut Session, choice: ChoiceId, takes: OptionId) -> Result<(), Ended> {
        self.read_on(session)?;
        self.take(session, choice, takes)
    }

    /// Tells the room what its answer does, and goes on with the one that is written.
    pub(super) fn answer_otherwise(
        &mut self,
        session: &mut Session,
        choice: ChoiceId,
        said: OptionId,
        takes: OptionId,
    ) -> Result<(), Ended> {
        self.console.gap()?;
        self.feedback(choice, said)?;
        self.console.gap()?;
        let answer = self.texts.words(&self.story.answer_key(choice, takes));
        let words = wording::with(self.texts, "track-goes-on", "answer", answer);
        self.console.say(&words)?;
        self.step(session, Input::Choose(takes))
    }
}
