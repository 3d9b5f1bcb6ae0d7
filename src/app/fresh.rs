//! Two weeks later: eight messages, one after the other, and after each at once what it does and why.
//!
//! Owns: which of them is at hand, and what is said of it while it stands there. Refuses to know: the words of the messages, and whether anybody agrees, which is
//! never said. Nothing is counted: going on forgets what was said. From `design/workshop.md` 8.

use super::catalog::Catalog;
use super::outcome::Outcome;
use super::pacing::pacing;
use super::target::Target;
use crate::workshop::Instrument;
use crate::workshop::measure::{Item, Set};
use std::sync::Arc;
use std::time::Duration;

/// Where she is among the messages.
pub(crate) struct Fresh {
    pub(crate) measure: Arc<Instrument>,
    pub(crate) at: At,
    /// From then on a press can have been meant for what stands there.
    ready_at: Duration,
}

/// What is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// What this is.
    Opening,
    /// The message at this place, from 0, and what she has said of it.
    Message(usize, Option<Said>),
    /// All of them, once they have been read.
    End,
}

/// What can be said of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Said {
    Look,
    LetBe,
    /// Nothing: what it does is shown all the same.
    Skipped,
}

impl Said {
    /// What stands beside each other, in the order of their digits. It never changes.
    #[cfg(any(feature = "desktop", test))]
    pub(crate) const ASKED: [Self; 2] = [Self::Look, Self::LetBe];

    /// What a digit says.
    pub(crate) fn of_digit(digit: u8) -> Option<Self> {
        match digit {
            0 => Some(Self::Skipped),
            1 => Some(Self::Look),
            2 => Some(Self::LetBe),
            _ => None,
        }
    }

    /// The words that offer it.
    #[cfg(feature = "desktop")]
    pub(crate) fn text_id(self) -> &'static str {
        match self {
            Self::Look => "fresh-look",
            Self::LetBe => "fresh-let-be",
            Self::Skipped => "fresh-skip",
        }
    }

    /// The words that repeat it.
    #[cfg(feature = "desktop")]
    pub(crate) fn repeated(self) -> &'static str {
        match self {
            Self::Look => "fresh-said-look",
            Self::LetBe => "fresh-said-let-be",
            Self::Skipped => "fresh-skipped",
        }
    }
}

/// Something wanted there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FreshIntent {
    /// Say something of the message at hand.
    Say(Said),
    /// Begin, or go on to the next message.
    GoOn,
    /// All of them again, from what this is.
    Again,
}

impl Fresh {
    pub(crate) fn of(measure: Arc<Instrument>) -> Self {
        Self { measure, at: At::Opening, ready_at: Duration::ZERO }
    }

    /// The messages, in their order.
    pub(crate) fn items(&self) -> Vec<&Item> {
        self.measure.set(Set::C).collect()
    }

    fn count(&self) -> usize {
        self.measure.set(Set::C).count()
    }

    /// Does one thing. What comes too soon after something has appeared was not meant for it.
    pub(super) fn act(&mut self, intent: &FreshIntent, now: Duration) -> Outcome {
        if now < self.ready_at {
            return Outcome::NOTHING;
        }
        match (intent, self.at) {
            (FreshIntent::Say(said), At::Message(place, None)) => self.turn(At::Message(place, Some(*said)), now),
            (FreshIntent::GoOn, At::Opening) => self.turn(self.message(0), now),
            (FreshIntent::GoOn, At::Message(place, Some(_))) => self.turn(self.message(place + 1), now),
            (FreshIntent::Again, At::End) => self.turn(At::Opening, now),
            (FreshIntent::Say(_) | FreshIntent::GoOn | FreshIntent::Again, _) => Outcome::NOTHING,
        }
    }

    /// One step back; none from what this is.
    pub(super) fn back(&mut self, now: Duration) -> Option<Outcome> {
        let before = match self.at {
            At::Opening => return None,
            At::Message(place, Some(_)) => self.message(place),
            At::Message(0, None) => At::Opening,
            At::Message(place, None) => self.message(place - 1),
            At::End => self.message(self.count() - 1),
        };
        Some(self.turn(before, now))
    }

    /// The message at this place, of which nothing has been said; behind the last one, the end.
    fn message(&self, place: usize) -> At {
        if place < self.count() { At::Message(place, None) } else { At::End }
    }

    fn turn(&mut self, at: At, now: Duration) -> Outcome {
        self.at = at;
        self.ready_at = now + Duration::from_millis(pacing().unmeant_ms);
        Outcome { at_top: Some(Target::FreshPage), ..Outcome::focus(self.rests_at()) }
    }

    /// Where focus goes when something new stands there: to its heading, so that a key pressed by habit chooses nothing and it is read from its top.
    pub(crate) fn rests_at(&self) -> Target {
        match self.at {
            At::Opening => Target::GoOn,
            At::Message(_, None) => Target::FreshMessage,
            At::Message(_, Some(_)) => Target::FreshAnswer,
            At::End => Target::FreshEnd,
        }
    }

    /// What is asked is taken to have stood there for a while. From when on it does.
    pub(super) fn stands_open(&self) -> Duration {
        self.ready_at
    }

    /// The same in a library that has changed: from the beginning if its messages are others, none if it has none any more.
    pub(super) fn in_changed(self, catalog: &Catalog) -> Option<Self> {
        let measure = catalog.fresh.clone()?;
        Some(if *measure == *self.measure { self } else { Self::of(measure) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;

    fn fresh() -> Fresh {
        let measure = Library::built_in().expect("is sound").usual_measure().expect("is sound").expect("is there");
        Fresh::of(Arc::new(measure))
    }

    /// A clock whose every look finds the moment over in which a press was not meant.
    fn slowly() -> impl FnMut() -> Duration {
        let mut now = Duration::ZERO;
        move || {
            now += Duration::from_secs(2);
            now
        }
    }

    #[test]
    fn each_message_is_answered_at_once_and_nothing_is_kept_of_it() {
        let (mut fresh, mut now) = (fresh(), slowly());
        fresh.act(&FreshIntent::GoOn, now());
        let answers = [Said::Look, Said::LetBe, Said::Skipped];
        for place in 0..8 {
            assert_eq!(fresh.at, At::Message(place, None));
            assert_eq!(fresh.act(&FreshIntent::GoOn, now()), Outcome::NOTHING, "nobody goes past a message without a word");
            let said = answers[place % 3];
            assert_eq!(fresh.act(&FreshIntent::Say(said), now()).focus, Some(Target::FreshAnswer));
            assert_eq!(fresh.at, At::Message(place, Some(said)));
            assert_eq!(fresh.act(&FreshIntent::Say(Said::Look), now()), Outcome::NOTHING, "what it does stands there already");
            fresh.act(&FreshIntent::GoOn, now());
        }
        assert_eq!(fresh.at, At::End);
        // Who goes back finds the messages as if for the first time.
        for place in (0..8).rev() {
            assert!(fresh.back(now()).is_some());
            assert_eq!(fresh.at, At::Message(place, None));
        }
        assert!(fresh.back(now()).is_some());
        assert_eq!(fresh.at, At::Opening);
        assert_eq!(fresh.back(now()), None);
    }

    #[test]
    fn a_press_that_comes_too_soon_says_nothing() {
        let mut fresh = fresh();
        let now = Duration::from_secs(1);
        fresh.act(&FreshIntent::GoOn, now);
        let soon = now + Duration::from_millis(pacing().unmeant_ms - 1);
        assert_eq!(fresh.act(&FreshIntent::Say(Said::Look), soon), Outcome::NOTHING);
        assert_eq!(fresh.at, At::Message(0, None));
        assert!(fresh.act(&FreshIntent::Say(Said::Look), soon + Duration::from_millis(1)).changed);
    }

    #[test]
    fn again_begins_with_what_this_is() {
        let (mut fresh, mut now) = (fresh(), slowly());
        assert_eq!(fresh.act(&FreshIntent::Again, now()), Outcome::NOTHING);
        fresh.act(&FreshIntent::GoOn, now());
        for _ in 0..8 {
            fresh.act(&FreshIntent::Say(Said::LetBe), now());
            fresh.act(&FreshIntent::GoOn, now());
        }
        assert!(fresh.act(&FreshIntent::Again, now()).changed);
        assert_eq!(fresh.at, At::Opening);
    }

    #[test]
    fn every_digit_says_what_stands_beside_it() {
        for (place, said) in Said::ASKED.into_iter().enumerate() {
            assert_eq!(Said::of_digit(u8::try_from(place + 1).unwrap()), Some(said));
        }
        assert_eq!(Said::of_digit(0), Some(Said::Skipped));
        assert_eq!(Said::of_digit(3), None);
    }
}
