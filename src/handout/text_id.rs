//! Which texts name a handout and say whom it is for.
//!
//! Owns: those ids, each written out. Refuses to know: what the texts say.

use super::Handout;
use crate::story::text_id::text_ids;

text_ids!(Handout {
    Self::QuickStart => "handout-quick-start",
    Self::Notes => "handout-notes",
    Self::Cards => "handout-cards",
    Self::Slips => "handout-slips",
    Self::Tactics => "handout-tactics",
    Self::Friend => "handout-friend",
    Self::Questions => "handout-questions",
    Self::Letter => "handout-letter",
    Self::Exit => "handout-exit",
    Self::Support => "handout-support",
    Self::IfTold => "handout-if-told",
    Self::It => "handout-it",
    Self::Background => "handout-background",
    Self::AnswersAFirst => "handout-answers-a-first",
    Self::AnswersBFirst => "handout-answers-b-first",
    Self::Key => "handout-key",
    Self::Booster => "handout-booster",
});

impl Handout {
    /// What stands in the corner of its pages: whom it is for, so that no sheet ends on the wrong pile.
    pub(super) const fn for_whom(self) -> &'static str {
        match self {
            Self::QuickStart | Self::Notes | Self::Questions | Self::IfTold | Self::Background | Self::Key => "handout-for-leader",
            Self::Letter => "handout-for-home",
            Self::It => "handout-for-machines",
            Self::AnswersAFirst => "handout-sheet-a",
            Self::AnswersBFirst => "handout-sheet-b",
            Self::Cards | Self::Slips | Self::Tactics | Self::Friend | Self::Exit | Self::Support | Self::Booster => "handout-for-all",
        }
    }
}
