//! What somebody says a line does: the three answers of a judged pause.
//!
//! Owns: the answers, and which of them fits a label. Refuses to know: who said it and whether it agreed, which nobody counts (safeguard 9).

use super::tables::Label;
use super::text_id::text_ids;
use serde::{Deserialize, Serialize};

/// What a line does, as somebody says it. One line, not one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// It presses.
    Presses,
    /// It’s fine.
    Fine,
    /// Nobody can tell yet.
    Unclear,
}

impl Verdict {
    /// All three, in the order in which they are always offered.
    pub const ALL: [Self; 3] = [Self::Presses, Self::Fine, Self::Unclear];

    /// The one that fits best what the story says of a line.
    pub fn of(label: Label) -> Self {
        match label {
            Label::Tactic(_) => Self::Presses,
            Label::Lookalike(_) => Self::Fine,
            Label::Unclear => Self::Unclear,
        }
    }

    /// The attribute of a pause’s text that replies to it.
    pub fn reply(self) -> &'static str {
        match self {
            Self::Presses => "pressing",
            Self::Fine => "fine",
            Self::Unclear => "unclear",
        }
    }
}

text_ids!(Verdict {
    Self::Presses => "verdict-presses",
    Self::Fine => "verdict-fine",
    Self::Unclear => "verdict-unclear",
});
