//! What is printed for a workshop: each handout is one HTML file for A4 paper in black and white, which runs nothing and loads nothing.
//!
//! Owns: which handouts there are, and what stands on them. Refuses to know: files and folders (`cli`), who asks, and every word: those are of
//! `locales/<language>/handouts.ftl`, of the story, the tactics, the plan and the app.
//!
//! ```text
//! library, story, plan, contact ──Kit──► pages of one handout (a file of this room each) ──paper──► one HTML file
//! ```
//!
//! A page is as tall as a sheet of paper, and what goes over several is divided here, by an estimate that is on the safe side: so a page has its number and
//! its footer in every browser. Where the estimate fails, nothing is cut: the page goes on on another sheet. From `design/workshop.md` 9 and 15.

mod answers;
mod cards;
mod exit;
mod fixed;
mod flow;
mod home;
mod notes;
mod paper;
mod support;
mod tactics;
mod talk;
mod text_id;
mod writer;

#[cfg(test)]
mod tests;

use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::Story;
use crate::workshop::measure::Set;
use crate::workshop::plan::Wave;
use crate::workshop::{Instrument, Plan};
use std::sync::Arc;

pub(crate) use paper::MAKER;
pub(crate) use writer::{Writer, direction};

use flow::Letters;

use crate::diagnostic::Diagnostic;
use crate::html::Markup;

/// One handout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Handout {
    QuickStart,
    Notes,
    Cards,
    Slips,
    Tactics,
    Friend,
    Questions,
    Letter,
    Exit,
    Support,
    IfTold,
    It,
    Background,
    AnswersAFirst,
    AnswersBFirst,
    Key,
    Booster,
}

impl Handout {
    /// Every handout, in the order in which whoever leads needs them.
    pub(crate) const ALL: [Self; 17] = [
        Self::QuickStart,
        Self::Notes,
        Self::Cards,
        Self::Slips,
        Self::Tactics,
        Self::Friend,
        Self::Questions,
        Self::Letter,
        Self::Exit,
        Self::Support,
        Self::IfTold,
        Self::It,
        Self::Background,
        Self::AnswersAFirst,
        Self::AnswersBFirst,
        Self::Key,
        Self::Booster,
    ];

    /// Its name, as a file and on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::QuickStart => "quick-start",
            Self::Notes => "notes",
            Self::Cards => "cards",
            Self::Slips => "slips",
            Self::Tactics => "tactics",
            Self::Friend => "friend",
            Self::Questions => "questions",
            Self::Letter => "letter",
            Self::Exit => "exit",
            Self::Support => "support",
            Self::IfTold => "if-told",
            Self::It => "it",
            Self::Background => "background",
            Self::AnswersAFirst => "answers-a-first",
            Self::AnswersBFirst => "answers-b-first",
            Self::Key => "key",
            Self::Booster => "booster",
        }
    }

    /// Whether it is another one for each story.
    pub(crate) const fn is_of_story(self) -> bool {
        matches!(self, Self::Notes | Self::Tactics | Self::Questions | Self::Letter | Self::Background)
    }

    /// Whether a plan has a use for it: what is asked is on sheets, and where no story is read, nobody needs what is about talking of it.
    pub(crate) fn serves(self, plan: &Plan) -> bool {
        match self {
            Self::AnswersAFirst | Self::AnswersBFirst | Self::Key => plan.waves().contains(&Wave::Before),
            Self::Booster => plan.is_measured(),
            Self::Questions | Self::Letter | Self::Background => plan.has_story(),
            _ => true,
        }
    }
}

/// What handouts are made from.
#[derive(Clone, Copy)]
pub(crate) struct Kit<'k> {
    pub(crate) library: &'k Library,
    pub(crate) plan: &'k Plan,
    /// What is asked before, after and two weeks later: it is sound.
    pub(crate) measure: Option<&'k Instrument>,
    /// The stories that are led: what serves all of them, such as cards, has enough for each.
    pub(crate) stories: &'k [Arc<Story>],
    /// The country whose support lines are printed; what nobody knows gives the lines that hold everywhere.
    pub(crate) region: &'k str,
    /// Whom to talk to in this building, in one line; a line to write on where nobody was named.
    pub(crate) contact: Option<&'k str>,
}

/// A handout as a file.
pub(crate) struct Made {
    pub(crate) html: String,
    /// How many sheets it has, as far as that can be told without printing it.
    pub(crate) pages: usize,
}

/// One handout in one language; none where a story has nothing for it.
///
/// # Errors
/// What is wrong in the text files.
pub(crate) fn make(
    kit: &Kit<'_>,
    handout: Handout,
    story: &Arc<Story>,
    language: &LanguageIdentifier,
) -> Result<Option<Made>, Vec<Diagnostic>> {
    let texts = kit.library.localiser_on_paper(language, Some(story.id()), Isolates::Kept)?;
    let desk = Desk { kit, story, texts: &texts };
    let pages = desk.pages(handout);
    Ok((!pages.is_empty()).then(|| Made { html: paper::file(desk, handout, &pages), pages: pages.len() }))
}

/// What lies ready for whoever writes one handout.
#[derive(Clone, Copy)]
struct Desk<'d> {
    kit: &'d Kit<'d>,
    story: &'d Arc<Story>,
    texts: &'d Localiser,
}

impl Desk<'_> {
    /// How letters of so many points are set in this language.
    fn letters(self, points: f64) -> Letters {
        Letters::points(points, self.texts.locale().manifest.direction)
    }

    fn pages(self, handout: Handout) -> Vec<Markup> {
        match handout {
            Handout::QuickStart => fixed::quick_start(self),
            Handout::Notes => notes::notes(self),
            Handout::Cards => cards::cards(self),
            Handout::Slips => cards::slips(self),
            Handout::Tactics => tactics::cards(self),
            Handout::Friend => fixed::friend(self),
            Handout::Questions => talk::questions(self),
            Handout::Letter => home::letter(self),
            Handout::Exit => exit::slips(self),
            Handout::Support => support::sheet(self),
            Handout::IfTold => fixed::if_told(self),
            Handout::It => fixed::it(self),
            Handout::Background => notes::background(self),
            Handout::AnswersAFirst => answers::sheet(self, Set::A),
            Handout::AnswersBFirst => answers::sheet(self, Set::B),
            Handout::Key => answers::key(self),
            Handout::Booster => answers::booster(self),
        }
    }
}
