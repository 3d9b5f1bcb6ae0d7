//! The class track: what is no vote is taken by itself, as hers; at a vote the room is asked, and the story goes on as it is written.
//!
//! Owns: what stands between an answer of the room and the way on. Refuses to know: who raised which hand, and drawing.

use super::outcome::Outcome;
use super::playback::{Moment, Playback};
use super::target::Target;
use crate::story::state::Rest;
use crate::story::track::TrackTurn;
use crate::story::{ChoiceId, Input, OptionId};

/// An answer of the room that the track does not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Vote {
    pub(crate) choice: ChoiceId,
    pub(crate) answered: OptionId,
    /// How the story goes on.
    pub(crate) takes: OptionId,
}

impl Playback {
    /// The room’s answer, while it is told what that would have done.
    pub(crate) fn vote(&self) -> Option<Vote> {
        self.vote
    }

    /// Whether the open decision is one that the room votes on.
    pub(crate) fn is_vote(&self) -> bool {
        self.is_deciding() && self.turn().is_some_and(|turn| turn.is_vote)
    }

    /// The decision on the track; none where the story is not played on it.
    pub(super) fn turn(&self) -> Option<TrackTurn> {
        let is_open = self.is_together && matches!(self.session.rest(), Some(Rest::Deciding(_)));
        if is_open { self.story.track_turn(&self.session.trace()) } else { None }
    }

    /// What the track takes by itself, once everything before it is there.
    pub(super) fn taken_by_itself(&self) -> Option<(ChoiceId, OptionId)> {
        let Some(Rest::Deciding(choice)) = self.session.rest() else { return None };
        self.turn().filter(|turn| !turn.is_vote).map(|turn| (choice, turn.takes))
    }

    /// The room has answered: that answer is taken if it is the track’s, and otherwise told about.
    pub(super) fn answer(&mut self, option: OptionId, at: Moment<'_>) -> Outcome {
        let Some(choice) = self.decision() else { return Outcome::NOTHING };
        let is_offered = option == OptionId::SILENCE || self.session.offered().contains(&option);
        match self.turn().filter(|turn| is_offered && turn.takes != option) {
            None => self.choose(option, at),
            Some(turn) => {
                self.vote = Some(Vote { choice, answered: option, takes: turn.takes });
                self.appear_at_once(at.now);
                Outcome::focus(Target::Question)
            }
        }
    }

    /// On from a vote, as the story is written.
    pub(super) fn go_on_as_written(&mut self, at: Moment<'_>) -> Outcome {
        self.vote.take().map_or(Outcome::NOTHING, |vote| self.choose(vote.takes, at))
    }

    /// Takes what is no vote. A track that cannot be followed is left, so that nobody waits for it.
    pub(super) fn take_by_itself(&mut self) {
        let Some((_, option)) = self.taken_by_itself() else { return };
        self.following = true;
        if !self.step(Input::Choose(option)) {
            self.is_together = false;
        }
    }
}
