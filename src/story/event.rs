//! What a session tells a face.
//!
//! Owns: the events. Refuses to know: how they are drawn, paced or spoken. Events hold indices; the [`super::Story`] says what they are.

use super::id::{ChannelId, ChoiceId, EndingId, LineId, OptionId, PauseId, PersonaId, SceneId};
use super::verdict::Verdict;
use serde::{Deserialize, Serialize};

/// Something that happened. The same inputs always give the same events.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Event {
    /// A scene begins, and its channel is opened.
    SceneEntered {
        /// Which.
        scene: SceneId,
    },
    /// A line appears.
    LineShown {
        /// Which.
        line: LineId,
    },
    /// Somebody is writing, and no message follows.
    Typing {
        /// Who.
        persona: PersonaId,
        /// Where.
        channel: ChannelId,
        /// How many seconds at the usual pace, if the story says.
        lasts: Option<u8>,
    },
    /// A moment to breathe.
    Paused,
    /// A judged pause begins: she can say of each of its lines what it does, or pass. What follows does not depend on it, and a face waits here for her.
    Judging {
        /// Which.
        pause: PauseId,
        /// Its lines that she has read, in the order of the file. A session tells of no pause without any.
        lines: Vec<LineId>,
    },
    /// She said what a line does.
    Judged {
        /// Which line.
        line: LineId,
        /// What she said.
        verdict: Verdict,
    },
    /// She can decide now. Saying nothing is always possible and not listed.
    Offered {
        /// What about.
        choice: ChoiceId,
        /// The options that can be taken, in the order to show them: none to [`super::script::MOST_OPTIONS`].
        options: Vec<OptionId>,
    },
    /// She decided. If the answer says something somewhere, her line stands there now.
    Answered {
        /// What about.
        choice: ChoiceId,
        /// Which answer.
        option: OptionId,
    },
    /// What that answer does, costs, and when the other one is fine.
    Feedback {
        /// What about.
        choice: ChoiceId,
        /// Which answer.
        option: OptionId,
    },
    /// She marked a line for a second look.
    Marked {
        /// Which.
        line: LineId,
    },
    /// She took a mark off.
    Unmarked {
        /// Which.
        line: LineId,
    },
    /// She took her last decision back. The session is where it was before that decision, and what happened until then is [`super::Session::transcript`].
    SteppedBack {
        /// The decision that is open again.
        choice: ChoiceId,
    },
    /// The story is over; its debrief begins.
    Ended {
        /// Which ending.
        ending: EndingId,
    },
    /// She left. The session has forgotten everything.
    Left,
    /// The input is not possible now. Nothing has changed.
    Refused {
        /// Why.
        reason: Refusal,
    },
}

/// Why an input was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// No decision is open: the story is over.
    #[error("no decision is open; the story is over")]
    NothingToDecide,
    /// That answer is not offered now.
    #[error("that answer is not offered now; take one of the offered ones")]
    NotOffered,
    /// That line has not been shown, or is no line of this story.
    #[error("that line has not been shown; mark a line that stands in the conversation")]
    NotShown,
    /// Her own words and narration cannot be marked.
    #[error("only what others say can be marked")]
    NotMarkable,
    /// It is marked already, or not marked at all.
    #[error("the mark is already as it was asked to be")]
    NothingToMark,
    /// No judged pause has asked about that line.
    #[error("no judged pause has asked about that line")]
    NotAsked,
    /// There is no decision to take back.
    #[error("there is no decision to take back yet")]
    NothingToTakeBack,
    /// The session is over because she left.
    #[error("she has left; begin a new session")]
    Gone,
    /// The story jumps from scene to scene for ever. `check` finds such stories.
    #[error("the story jumps on and on without a choice; run check on its file")]
    Endless,
}
