//! What is said after a story, as one small document of blocks: the conversation, the tactics, the path, who to talk to, the support lines, and the notes
//! for the facilitator.
//!
//! Owns: what is said and in which order. Refuses to know: wrapping, markup and every other question of layout; that is for whoever writes the blocks. Today
//! these are the terminal, the version of the page to read without its script, and the record against which the page's script is tested.
//!
//! ```text
//! library, story, debrief, localiser ──Teller──► blocks ──┬─► terminal (lines)
//!                                                          ├─► page (markup)
//!                                                          └─► page/tests (what a browser has to show)
//! ```

mod facilitator;
mod first_look;
mod moments;
mod quote;
mod support;
mod teller;
#[cfg(test)]
mod tests;

pub(crate) use facilitator::notes_for_the_facilitator;
pub(crate) use first_look::{Row, Shows};
pub(crate) use moments::Moment;
pub(crate) use quote::quote;
pub(crate) use support::support;
pub(crate) use teller::Teller;

use crate::language::{Localiser, Text, first_sentence};
use crate::story::debrief::Reading;
use crate::story::tables::LineKind;
use crate::story::{LineId, Verdict};

/// A text of the library, in the language in which it was found. It keeps its id, so that a writer who has all texts elsewhere can point to this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) id: String,
    pub(crate) attribute: Option<&'static str>,
    pub(crate) text: Text,
}

impl Said {
    pub(crate) fn text(texts: &Localiser, id: impl Into<String>) -> Self {
        Self::of(texts, id.into(), None)
    }

    pub(crate) fn attribute(texts: &Localiser, id: &str, attribute: &'static str) -> Self {
        Self::of(texts, id.to_owned(), Some(attribute))
    }

    fn of(texts: &Localiser, id: String, attribute: Option<&'static str>) -> Self {
        let text = texts.say(&id, attribute, None);
        Self { id, attribute, text }
    }

    pub(crate) fn words(&self) -> &str {
        &self.text.words
    }

    /// Its first sentence alone.
    fn shortened(mut self) -> Self {
        self.text.words.truncate(first_sentence(&self.text.words).len());
        self
    }
}

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// The heading of what follows.
    Heading(Said),
    /// A paragraph.
    Say(Said),
    /// Here a day of the story begins.
    Day(u16),
    /// Here a scene of the story begins.
    Scene(Said),
    /// A line of the story.
    Quote(Quote),
    /// What she answered.
    Answer(Answer),
    /// Several things of one kind.
    List(Vec<Said>),
    /// Something under a heading of its own.
    Part(Part),
    /// A tactic, or what only looks like it.
    Card(Card),
    /// Tactics of the story that did not come on her way, by their names.
    Elsewhere(Vec<Said>),
    /// A decision of hers at a turning point.
    Turn(Turn),
    /// Where she could have stepped away.
    WayOut(WayOut),
    /// Support lines of one region.
    Support(SupportLines),
}

/// A line of the story as it stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    pub(crate) line: LineId,
    pub(crate) kind: LineKind,
    /// Nobody says narration.
    pub(crate) who: Option<Said>,
    /// It is her own.
    pub(crate) own: bool,
    /// The time that stands beside it.
    pub(crate) at: Option<String>,
    pub(crate) words: Said,
    /// What the debrief says about it: of a line that is a tactic or looks like one, and of one that she marked.
    pub(crate) note: Option<Box<Note>>,
}

/// What a line was, what she did, and a sentence about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) reading: Reading,
    /// The tactic, or that the line is ordinary. Of a line without a label nobody tells her what it was.
    pub(crate) what: Option<Said>,
    pub(crate) did: Said,
    /// None of a further mark on a plain line: she is not asked the same for ever.
    pub(crate) words: Option<Said>,
    /// What would settle it, of a line of which nobody can tell yet.
    pub(crate) settles: Option<Said>,
    /// The line in which it was taken back, if that came on her way.
    pub(crate) taken_back: Option<Said>,
}

impl Note {
    /// It is about a tactic, and not about something ordinary.
    pub(crate) fn is_about_a_tactic(&self) -> bool {
        self.reading.is_tactic()
    }

    /// What the line does; none where nobody tells her what it was.
    pub(crate) fn does(&self) -> Option<Verdict> {
        match self.reading {
            Reading::Unsettled { .. } => Some(Verdict::Unclear),
            reading if reading.is_fine() => Some(Verdict::Fine),
            reading => reading.is_tactic().then_some(Verdict::Presses),
        }
    }
}

/// An answer of hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Her words, or what she did.
    pub(crate) words: Said,
    /// As it was offered: with the place where her words stand, if that is another one.
    pub(crate) offered: String,
    /// Her words stand somewhere in the story.
    pub(crate) is_said: bool,
    pub(crate) feedback: Said,
}

/// Something under a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) about: About,
    pub(crate) heading: Said,
    /// A sentence that leads to what follows.
    pub(crate) opening: Option<Said>,
    pub(crate) body: Vec<Block>,
}

/// What a part is about, so that a writer can leave one out or put a sign beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// How the story ended.
    Ending,
    /// The lines of her conversation that are on this card.
    LookedLike,
    /// Why it works.
    Why,
    /// How it is noticed.
    Sign,
    /// What helps.
    Helps,
    /// When the same is fine.
    Fine,
    /// Lines of her conversation that looked the same and were fine.
    SameHere,
    /// That it is not her fault.
    Fault,
    /// Questions to talk about.
    Questions,
    /// Who to talk to.
    TalkTo,
    /// Support lines.
    Support,
    /// A note for the facilitator.
    Facilitator,
}

/// The card of a tactic, or of what only looks like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) name: Said,
    /// It is the harmless look-alike's.
    pub(crate) is_ordinary: bool,
    pub(crate) parts: Vec<Part>,
}

/// A decision of hers, and where her other answers would have led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// What she answered. Where, is told by the scene above it.
    pub(crate) answer: String,
    pub(crate) others: Vec<OtherAnswer>,
}

/// An answer that she did not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OtherAnswer {
    /// As it was offered.
    pub(crate) answer: String,
    /// The title of the scene that it leads to, and what happens there; none where the same decision comes again.
    pub(crate) leads_to: Option<(Said, Said)>,
}

/// Where she could have stepped away without a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WayOut {
    /// The title of the scene.
    pub(crate) scene: Said,
    /// What stepping away is called there.
    pub(crate) answer: String,
    /// She did.
    pub(crate) is_taken: bool,
}

/// The support lines of one region, or those that hold everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SupportLines {
    /// That no lines are known for the region that was asked for.
    pub(crate) instead: Option<Said>,
    /// Whose lines these are.
    pub(crate) heading: String,
    pub(crate) lines: Vec<SupportFacts>,
}

/// What one wants to know of a support line before ringing, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SupportFacts {
    /// Who answers.
    pub(crate) who: Said,
    /// The line's own name.
    pub(crate) name: String,
    pub(crate) topic: Said,
    pub(crate) for_whom: String,
    pub(crate) contacts: Vec<String>,
    /// What is not known is left out: who needs a line is not helped by that.
    pub(crate) hours: Option<String>,
    pub(crate) cost: Option<Said>,
    pub(crate) name_needed: Option<Said>,
    pub(crate) status: Said,
    pub(crate) source: Option<String>,
    pub(crate) checked: Option<String>,
}
