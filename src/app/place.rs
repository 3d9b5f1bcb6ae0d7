//! Where somebody is: the one place of a sitting, with all that is known there and nowhere else.
//!
//! Owns: which places there are, and what stays when one becomes another. A story that was chosen, a session at play, a debrief: each exists only in a
//! place that shows it, so that to leave a place is to forget it. Refuses to know: who wants to go where, words and drawing.

use super::calendar::Calendar;
use super::catalog::Catalog;
use super::fresh::Fresh;
use super::intent::AppIntent;
use super::leading::Leading;
use super::leading::setup::Setup;
use super::playback::Playback;
use super::printing::Printing;
use super::review::Review;
use super::support::Support;
use crate::diagnostic::Diagnostic;
use crate::story::Story;
use std::sync::Arc;
use std::time::Duration;

/// The place in the main area.
pub(crate) enum Place {
    /// The stories.
    Home,
    /// What is in a story, and four choices.
    Before(Before),
    /// A quiet screen for whoever sits out.
    SitOut(Before),
    /// The story.
    Story(Box<Playback>),
    /// The second look, and the session that it looks back on.
    Debrief(Box<Playback>, Box<Review>),
    /// What is chosen before a workshop.
    Setup(Box<Setup>),
    /// A workshop that is led.
    Leading(Box<Leading>),
    /// The messages of two weeks later.
    Fresh(Box<Fresh>),
    /// What is wrong with a pack that is being watched, and the place that comes back when it is mended.
    Trouble(Vec<Diagnostic>, Box<Place>),
    /// The neutral screen for a moment, to see for once what leaving looks like.
    Trial(Trial),
    /// The neutral screen. Nothing is behind it.
    Left(Calendar),
}

/// A story that was chosen and not yet begun.
pub(crate) struct Before {
    pub(crate) story: Arc<Story>,
    /// The long page was seen before in this sitting.
    pub(crate) is_short: bool,
    pub(crate) practice: Practice,
}

/// How far somebody is with the message to practise marking on. It is forgotten with the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Practice {
    #[default]
    NotYet,
    Marked,
    /// Marked, and the mark taken off again.
    Done,
}

impl Practice {
    /// After another press.
    pub(crate) fn pressed(self) -> Self {
        if self == Self::Marked { Self::Done } else { Self::Marked }
    }
}

impl Before {
    /// What can be chosen, in the order of its digits. A room is offered what is for a room.
    pub(crate) fn choices(&self) -> Vec<AppIntent> {
        let together = self.story.class_track().map(|_| AppIntent::PlayTogether);
        [AppIntent::Play, AppIntent::Home, AppIntent::ReadAlong, AppIntent::SitOut].into_iter().chain(together).collect()
    }
}

/// Trying how leaving works.
pub(crate) struct Trial {
    pub(crate) calendar: Calendar,
    pub(crate) ends: Duration,
    /// What comes back, and what lies over it.
    pub(crate) behind: Box<Place>,
    pub(crate) covers: Vec<Cover>,
}

/// What lies over a place and gives it back unchanged.
pub(crate) enum Cover {
    /// Who to talk to.
    Support(Support),
    /// Language, text size, contrast, movement, pace.
    Display,
    /// Who made this.
    About,
    /// What each key is for.
    Keys,
    /// The words that this story explains.
    Words(Arc<Story>),
    /// What is asked before a debrief is printed.
    Print(Printing),
    /// Phones that vote: what is opened, or how they stand.
    Phones,
    /// The conversations of the story at play, where there is no room for them beside the messages.
    Chats,
}

impl Cover {
    /// Whether both are of one kind, whatever they show.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Place {
    /// Becomes another place that takes over what it needs of this one.
    pub(crate) fn turn(&mut self, into: impl FnOnce(Self) -> Self) {
        *self = into(std::mem::replace(self, Self::Home));
    }

    /// The story that was chosen.
    pub(crate) fn story(&self) -> Option<&Arc<Story>> {
        match self {
            Self::Before(before) | Self::SitOut(before) => Some(&before.story),
            Self::Story(playback) | Self::Debrief(playback, _) => Some(&playback.story),
            Self::Setup(setup) => Some(&setup.story),
            Self::Leading(leading) => Some(leading.story()),
            Self::Trouble(_, behind) => behind.story(),
            Self::Trial(trial) => trial.behind.story(),
            Self::Home | Self::Fresh(_) | Self::Left(_) => None,
        }
    }

    /// The session at play, or looked back on.
    #[cfg(test)]
    pub(crate) fn playback(&self) -> Option<&Playback> {
        match self {
            Self::Story(playback) | Self::Debrief(playback, _) => Some(playback),
            _ => None,
        }
    }

    /// The debrief that is being read.
    pub(crate) fn review(&self) -> Option<&Review> {
        if let Self::Debrief(_, review) = self { Some(review) } else { None }
    }

    /// The neutral screen. While it is there, nothing else is drawn.
    pub(crate) fn calendar(&self) -> Option<&Calendar> {
        match self {
            Self::Trial(trial) => Some(&trial.calendar),
            Self::Left(calendar) => Some(calendar),
            Self::Home
            | Self::Before(_)
            | Self::SitOut(_)
            | Self::Story(_)
            | Self::Debrief(..)
            | Self::Setup(_)
            | Self::Leading(_)
            | Self::Fresh(_)
            | Self::Trouble(..) => None,
        }
    }

    /// The debrief of the story at play, as far as it went.
    pub(crate) fn looked_back_on(self) -> Self {
        match self {
            Self::Story(playback) => match Review::of(&playback) {
                Ok(review) => Self::Debrief(playback, Box::new(review)),
                // The route was taken in this very story, so this cannot happen; the story simply stays.
                Err(_) => Self::Story(playback),
            },
            place => place,
        }
    }

    /// Out of a debrief, back into its story.
    pub(crate) fn read_on(self) -> Self {
        if let Self::Debrief(playback, _) = self { Self::Story(playback) } else { self }
    }

    /// What is wrong now; what was behind earlier trouble is behind this one.
    pub(crate) fn in_trouble(self, diagnostics: Vec<Diagnostic>) -> Self {
        match self {
            Self::Trouble(_, behind) => Self::Trouble(diagnostics, behind),
            place => Self::Trouble(diagnostics, Box::new(place)),
        }
    }

    /// Out of trouble, back to what was behind it.
    pub(crate) fn mended(self) -> Self {
        if let Self::Trouble(_, behind) = self { *behind } else { self }
    }

    /// The messages of two weeks later, if this is where they are, as they are now.
    pub(crate) fn with_changed_messages(self, catalog: &Catalog) -> Self {
        match self {
            Self::Fresh(fresh) => fresh.in_changed(catalog).map_or(Self::Home, |fresh| Self::Fresh(Box::new(fresh))),
            place => place,
        }
    }

    /// The same place in a story that has changed, as far as it still exists.
    pub(crate) fn with_changed(self, story: Arc<Story>) -> Self {
        match self {
            Self::Before(before) => Self::Before(Before { story, ..before }),
            Self::SitOut(before) => Self::SitOut(Before { story, ..before }),
            Self::Story(mut playback) => {
                playback.take_over(story);
                Self::Story(playback)
            }
            Self::Debrief(mut playback, _) => {
                playback.take_over(story);
                let is_over = playback.is_at_the_end();
                let place = Self::Story(playback);
                if is_over { place.looked_back_on() } else { place }
            }
            // Whoever watches a story from its first mistake on sees it begin.
            Self::Trouble(_, behind) if behind.story().is_none() => {
                Self::Before(Before { story, is_short: false, practice: Practice::NotYet })
            }
            Self::Trouble(_, behind) => behind.with_changed(story),
            // A workshop goes on with the story with which it began.
            place @ (Self::Home | Self::Setup(_) | Self::Leading(_) | Self::Fresh(_) | Self::Trial(_) | Self::Left(_)) => place,
        }
    }
}
