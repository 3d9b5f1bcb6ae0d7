//! The route of one session as names: what is kept of it, and all that is needed to replay it.
//!
//! Owns: the trace and why one can fail to replay. Refuses to know: indices, so that a trace outlives an edit of the story.

use super::id::Id;
use super::verdict::Verdict;
use serde::{Deserialize, Serialize};

/// What a player did, by the names in the scenario file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trace {
    /// The scenario's name.
    pub scenario: Id,
    /// Decisions, marks and what was said in judged pauses, in order.
    pub steps: Vec<Step>,
}

/// One step of a trace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    /// In this scene, this answer (or `silence`).
    Chose(Id, Id),
    /// The line with this text id was marked.
    Marked(String),
    /// The mark was taken off.
    Unmarked(String),
    /// It was said what the line with this text id does.
    Judged(String, Verdict),
}

/// Why a trace cannot be replayed. Positions count steps from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// It belongs to another scenario.
    #[error("this route belongs to “{found}”, not to “{expected}”; replay it with its own scenario")]
    OtherScenario {
        /// The scenario at hand.
        expected: Id,
        /// The trace's.
        found: Id,
    },
    /// The scene of a decision is gone or decides nothing any more.
    #[error(
        "step {step}: the choice “{choice}” is gone from the story; shorten the route to end before it, or give the scene its name back"
    )]
    ChoiceGone {
        /// Which step.
        step: usize,
        /// The missing choice.
        choice: Id,
    },
    /// The answer is gone.
    #[error(
        "step {step}: the answer “{option}” is gone from the choice “{choice}”; shorten the route to end before it, or give the answer its name back"
    )]
    OptionGone {
        /// Which step.
        step: usize,
        /// The choice.
        choice: Id,
        /// The missing answer.
        option: Id,
    },
    /// The answer exists, but the story does not offer it there any more.
    #[error("step {step}: the answer “{option}” of “{choice}” is not offered any more; see what guards it")]
    NotOffered {
        /// Which step.
        step: usize,
        /// The choice.
        choice: Id,
        /// The answer.
        option: Id,
    },
    /// The story is somewhere else than the trace expects.
    #[error("step {step}: the route decides “{expected}”, but the story is at “{found}” now; the way there has changed")]
    Elsewhere {
        /// Which step.
        step: usize,
        /// The choice that the trace expects.
        expected: Id,
        /// The choice or ending where the story is.
        found: Id,
    },
    /// A marked line is gone or has not been shown.
    #[error("step {step}: the line “{line}” is not in the conversation any more; leave the mark out, or give the line its name back")]
    LineGone {
        /// Which step.
        step: usize,
        /// Its text id.
        line: String,
    },
    /// A line that was judged has not been asked about.
    #[error("step {step}: no judged pause has asked about the line “{line}” by then; leave what was said of it out")]
    NotAsked {
        /// Which step.
        step: usize,
        /// Its text id.
        line: String,
    },
    /// The story never comes to rest.
    #[error("step {step}: the story jumps on and on without a choice; run check on its file")]
    Endless {
        /// Which step; 0 is the beginning.
        step: usize,
    },
}
