//! What came of an intent, or of time passing.
//!
//! Owns: what whoever draws is told, and how several of them become one. Refuses to know: who draws, and when.

use super::printing::PaperWish;
use super::target::Target;

/// What came of it.
#[expect(clippy::struct_excessive_bools, reason = "each is something that holds or does not, without the others")]
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Something that can be seen is another than before.
    pub(crate) changed: bool,
    /// Where focus should go.
    pub(crate) focus: Option<Target>,
    /// What should be scrolled to, without focus.
    pub(crate) reveal: Vec<Target>,
    /// What should be scrolled to the top: reading begins there.
    pub(crate) at_top: Option<Target>,
    /// The conversation should go to its end.
    pub(crate) to_end: bool,
    /// The settings are others, and want to be kept.
    pub(crate) save: bool,
    /// Whom to talk to here is another, and wants to be kept; what comes of that is told to [`super::Model::contact_kept`].
    pub(crate) contact: bool,
    /// This text should be copied; what comes of that is told to [`super::Model::copied`].
    pub(crate) copy: Option<String>,
    /// This is wanted of the file that is printed; what comes of that is told to [`super::Model::printed`].
    pub(crate) paper: Option<PaperWish>,
    /// The handouts of the workshop that is set up are wanted; what comes of that is told to [`super::Model::handouts_are`].
    pub(crate) handouts: bool,
}

impl Outcome {
    /// It came to nothing.
    pub(crate) const NOTHING: Self = Self::only(false);

    /// It can be seen.
    pub(crate) const SEEN: Self = Self::only(true);

    /// Nothing but whether it can be seen.
    const fn only(changed: bool) -> Self {
        Self {
            changed,
            focus: None,
            reveal: Vec::new(),
            at_top: None,
            to_end: false,
            save: false,
            contact: false,
            copy: None,
            paper: None,
            handouts: false,
        }
    }

    /// It can be seen, and focus goes there.
    pub(crate) fn focus(target: Target) -> Self {
        Self { focus: Some(target), ..Self::SEEN }
    }

    /// Whether there is anything to draw.
    pub(crate) fn is_seen(&self) -> bool {
        self.changed || self.focus.is_some() || !self.reveal.is_empty() || self.at_top.is_some()
    }

    /// This, and then that, before anything was drawn.
    pub(crate) fn then(&mut self, later: Self) {
        self.changed |= later.changed;
        self.focus = later.focus.or(self.focus);
        self.reveal.extend(later.reveal);
        self.at_top = later.at_top.or(self.at_top);
        self.to_end |= later.to_end;
        self.save |= later.save;
        self.contact |= later.contact;
        self.copy = later.copy.or(self.copy.take());
        self.paper = later.paper.or(self.paper);
        self.handouts |= later.handouts;
    }
}
