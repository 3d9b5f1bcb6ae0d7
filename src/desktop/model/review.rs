//! A debrief that is being read: which part, which card, which page.
//!
//! Owns: where the reader is. Refuses to know: what the debrief says (that is [`Debrief`]) and how it is drawn.

use super::playing::Playing;
use super::{Filter, Intent, Part};
use crate::desktop::view::Name;
use crate::story::debrief::{Debrief, Entry, Reading};
use crate::story::{ReplayError, TacticId};

/// How many scenes of a path stand on one page.
pub(crate) const SCENES_A_PAGE: usize = 5;

/// A debrief that is being read.
pub(crate) struct Review {
    pub(crate) debrief: Debrief,
    pub(crate) part: Part,
    pub(crate) filter: Filter,
    pub(crate) own_lines: bool,
    /// The tactic whose card is open.
    pub(crate) card: Option<TacticId>,
    /// The page of the path, from 0.
    pub(crate) page: usize,
    /// The scene of the path whose text is read, by its step from 0.
    pub(crate) step: usize,
    pub(crate) wish: Option<Name>,
}

impl Review {
    /// The debrief of a session as far as it went.
    ///
    /// # Errors
    /// When the story does not offer the route as it was taken.
    pub(crate) fn of(playing: &Playing) -> Result<Self, ReplayError> {
        let debrief = Debrief::of(&playing.story, &playing.session.trace())?;
        let card = cards(&debrief).first().copied();
        Ok(Self { debrief, part: Part::Conversation, filter: Filter::Everything, own_lines: true, card, page: 0, step: 0, wish: None })
    }

    pub(crate) fn act(&mut self, intent: &Intent) {
        match intent {
            Intent::Part(part) => self.part = *part,
            Intent::Filter(filter) => self.filter = *filter,
            Intent::OwnLines(own) => self.own_lines = *own,
            Intent::Card(tactic) => {
                self.part = Part::Tactics;
                self.card = Some(*tactic);
            }
            Intent::Page(page) => {
                self.page = (*page).min(self.pages().saturating_sub(1));
                self.step = self.page * (SCENES_A_PAGE - 1);
            }
            Intent::Step(step) => self.step = *step,
            _ => {}
        }
    }

    /// How many pages the path has. The last scene of a page is the first of the next, so that the way is never lost.
    pub(crate) fn pages(&self) -> usize {
        let scenes = self.debrief.path.len();
        scenes.saturating_sub(1).div_ceil(SCENES_A_PAGE - 1).max(1)
    }

    /// Whether an entry is shown under the filter at hand.
    pub(crate) fn shows(&self, entry: &Entry) -> bool {
        let reading = match entry {
            Entry::Line { reading, .. } => *reading,
            Entry::Answer { .. } => return self.filter == Filter::Everything && self.own_lines,
            Entry::Scene(_) => return self.filter == Filter::Everything,
        };
        match (self.filter, reading) {
            (Filter::Everything, _)
            | (Filter::Tactics, Some(Reading::Noticed(_) | Reading::EasyToMiss(_)))
            | (Filter::Ordinary, Some(Reading::FairToCheck(_) | Reading::LetBe(_)))
            | (Filter::Marked, Some(Reading::Noticed(_) | Reading::FairToCheck(_))) => true,
            _ => false,
        }
    }
}

/// The tactics that have a card: those that she met; where she met none, what looked like one.
pub(crate) fn cards(debrief: &Debrief) -> Vec<TacticId> {
    if debrief.met.is_empty() {
        return debrief.ordinary.iter().map(|ordinary| ordinary.tactic).collect();
    }
    debrief.met.iter().map(|met| met.tactic).collect()
}
