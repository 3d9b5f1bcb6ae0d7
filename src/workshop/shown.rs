//! What stands before the room.
//!
//! Owns: which things the room may see. Refuses to know: what only the one who leads sees (counts before they are shown, the line to come, notes), words,
//! and how anything is drawn. Two equal values look alike, so whoever draws one draws again only when it changes.

use super::fact::Asking;
use super::plan::Wave;
use crate::story::{ChoiceId, EndingId, Id, LineId, OptionId, PauseId};

/// What stands before the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Shown {
    /// That this is the room’s screen. Nothing has begun.
    Ready,
    /// One sentence of a step.
    Sentence { step: Id, sentence: Id },
    /// That everybody answers about a few messages alone: on a sheet; or where phones ask, on a phone, and without one on a sheet.
    Sheet { wave: Wave, on_phones: bool },
    /// The newest of the conversation.
    Reading(Vec<Item>),
    /// A judged pause: the line, and then what it does.
    Pause { pause: PauseId, line: LineId, is_told: bool },
    /// A question with its answers.
    Question(Question),
    /// Lines with numbers: which would you look at again?
    WhichLine(Vec<LineId>),
    /// How it ended.
    Ending(EndingId),
    /// A line that is talked about, without its note and then with it.
    Row { row: Talked, has_note: bool },
    /// Whom one can talk to.
    Support,
    /// Ground and footer.
    Blank,
    /// Thanks, when it is over.
    Over,
    /// An ordinary calendar, after leaving.
    Left,
}

/// Something in the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    /// What somebody wrote.
    Line { line: LineId, is_marked: bool, is_at: bool },
    /// What she answered, as the room wanted.
    Answer(ChoiceId, OptionId),
    /// What that answer does.
    Feedback(ChoiceId, OptionId),
}

/// A decision before the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Question {
    /// Which.
    pub(crate) choice: ChoiceId,
    /// The answers in order: A, B, C, D, and at last 0, which says nothing and steps away.
    pub(crate) answers: Vec<OptionId>,
    /// Whether to think, vote, talk or vote again.
    pub(crate) stage: Asking,
    /// How many chose each, in the order of the answers. Only when the one who leads wants them shown.
    pub(crate) counts: Option<Vec<u16>>,
}

/// What a line of the debrief is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Talked {
    /// A line in which something was done to her.
    Tactic { line: LineId, is_marked: bool },
    /// A line that looks like that and is fine.
    Lookalike { line: LineId, is_marked: bool },
    /// What helped.
    WayOut(ChoiceId, OptionId),
}
