//! Printing a debrief: what goes on paper, and what came of it.
//!
//! Owns: both, and that she is asked before anything about her is in a file. Refuses to know: files, browsers, and how paper looks (the page of the story
//! does).

use super::Model;
use super::place::Place;
use crate::language::LanguageIdentifier;
use crate::story::{Event, Id, LineId, OptionId};
use crate::wording;

/// What the screen that asks knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Printing {
    /// What came of what was wanted last; none before anything was.
    pub(crate) came: Option<Printed>,
    /// How many times something was wanted before: the same again is told again.
    pub(crate) before: u32,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Printed {
    /// It lies here, and something that opens it was found.
    Opened(String),
    /// It lies here, and nothing was found that opens it.
    NotOpened(String),
    /// It could not be made.
    NotWritten,
    /// It was there, and is there no longer.
    Deleted,
}

impl Printed {
    /// Whether there is a file now.
    pub(crate) fn is_there(&self) -> bool {
        matches!(self, Self::Opened(_) | Self::NotOpened(_))
    }
}

/// What is wanted of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PaperWish {
    Open,
    Delete,
}

/// What goes on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paper {
    pub(crate) scenario: Id,
    pub(crate) language: LanguageIdentifier,
    /// What she answered, decision by decision.
    pub(crate) answers: Vec<OptionId>,
    /// The lines that she marked.
    pub(crate) marks: Vec<LineId>,
    /// Whom to talk to in this building.
    pub(crate) contact: Option<String>,
    /// Whose support lines.
    pub(crate) region: Option<Id>,
}

impl Paper {
    /// Of the debrief that is being read.
    pub(crate) fn of(model: &Model) -> Option<Self> {
        let Place::Debrief(playback, _) = &model.place else { return None };
        let session = &playback.session;
        let (mut answers, mut marks) = (Vec::new(), Vec::new());
        for event in session.transcript() {
            match event {
                Event::Answered { option, .. } => answers.push(*option),
                Event::LineShown { line } if session.is_marked(*line) && !marks.contains(line) => marks.push(*line),
                _ => {}
            }
        }
        let contact = model.contact.as_ref().map(|contact| {
            let parts = [contact.name.clone(), contact.how.clone()];
            wording::list(&model.texts, &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>())
        });
        let region = model.preferences.region.as_deref().and_then(|region| Id::new(region).ok());
        Some(Self { scenario: playback.story.id().clone(), language: model.language.clone(), answers, marks, contact, region })
    }
}
