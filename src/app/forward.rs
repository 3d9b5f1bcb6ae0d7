//! The one button that leads on: what it does now.
//!
//! Owns: the order of what can be next. There is never more than one way forward, so whoever draws needs one place for it. Refuses to know: words, and
//! what each step changes.

use super::outcome::Outcome;
use super::playback::{Moment, Playback};
use super::reading::{Asked, News};
use crate::story::{ChannelId, Event};

/// What the button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Forward {
    /// Shows at once what is on its way.
    ShowNow,
    /// Leads to what is new in a place; with nothing new there, back to the place of what is asked.
    Lead(News),
    /// Leads to what is new and holds nothing back.
    Aside(News),
    /// Opens a pause about several lines.
    Look,
    /// Shows what the lines of that pause do.
    Verdicts,
    /// Goes on with the story; in another place, if there is one.
    On(Option<ChannelId>),
    /// Goes from the end of the story to its debrief.
    LookBack,
}

impl Playback {
    /// What leads on now. Nothing does where an answer alone can.
    pub(crate) fn forward(&self) -> Option<Forward> {
        if self.is_coming() {
            return Some(Forward::ShowNow);
        }
        if let Some(judging) = self.judging() {
            return match (judging.is_answered, self.asked()) {
                (true, _) => Some(Forward::On(None)),
                (false, [line]) => self.back_to(self.story.line(*line).channel).map(Forward::Lead),
                (false, _) => Some(Forward::Verdicts),
            };
        }
        if self.vote().is_some() {
            return Some(Forward::On(None));
        }
        if let Some(choice) = self.decision() {
            let aside = self.aside().first().copied().map(Forward::Aside);
            return aside.or_else(|| self.back_to(self.home(choice)).map(Forward::Lead));
        }
        if let Some(news) = self.next_to_read() {
            return Some(Forward::Lead(news));
        }
        match self.asks() {
            Some(Asked::Lines(_)) => Some(Forward::Look),
            Some(Asked::Choice(_)) => None,
            None if self.waits() && self.is_at_the_end() => Some(Forward::LookBack),
            None if self.waits() => Some(Forward::On(self.next_place())),
            None => self.next_along().map(|_| Forward::On(None)),
        }
    }

    /// Whether going on is what she can do now, and not to answer something.
    pub(crate) fn can_go_on(&self) -> bool {
        self.decision().is_none() && self.forward().is_some_and(|forward| forward != Forward::ShowNow)
    }

    /// Does it.
    pub(super) fn go_forward(&mut self, at: Moment<'_>) -> Outcome {
        match self.forward() {
            Some(Forward::Lead(news) | Forward::Aside(news)) => self.lead_to(news, at.now),
            Some(Forward::Look) => {
                let mut outcome = Outcome::SEEN;
                self.begin_judging(at.now, &mut outcome);
                outcome
            }
            Some(Forward::Verdicts) => self.show_verdicts(at),
            Some(Forward::On(_)) if self.judging().is_some() => self.end_judging(at),
            Some(Forward::On(_)) if self.vote().is_some() => self.go_on_as_written(at),
            Some(Forward::On(_)) if self.waits() => self.read_on(at),
            Some(Forward::On(_)) => self.next_along().map_or(Outcome::NOTHING, |(_, option)| self.choose(option, at)),
            // Somebody writes, and any key shows it; a debrief is another place; and what is asked is answered.
            Some(Forward::ShowNow | Forward::LookBack) | None => Outcome::NOTHING,
        }
    }

    /// The place in which the story goes on, if that is another than the one at hand.
    fn next_place(&self) -> Option<ChannelId> {
        let next = self.session.transcript().get(self.shown)?;
        self.leads_to(next).filter(|place| *place != self.looking_at)
    }

    /// Where something takes her that happens.
    pub(super) fn leads_to(&self, event: &Event) -> Option<ChannelId> {
        match event {
            Event::SceneEntered { scene } => Some(self.story.scene(*scene).channel),
            Event::Answered { choice, option } => self.story.answer(*choice, *option).says,
            _ => None,
        }
    }

    fn back_to(&self, place: ChannelId) -> Option<News> {
        (place != self.looking_at).then_some(News { place, count: 0 })
    }
}
