//! Moments of her way, each beside its harmless double.
//!
//! Owns: what is said about the two. Refuses to know: which lines stand beside each other (`story::moments`).

use super::teller::Teller;
use super::{Quote, Said, quote};
use crate::story::moments;

/// A line that pressed and a line that only looks like it, with the sentence that tells them apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// With what she did and what is said about it.
    pub(crate) line: Quote,
    /// The same where she met the double too; otherwise without a note.
    pub(crate) double: Quote,
    /// Where the double stands, if not on her way.
    pub(crate) elsewhere: Option<Said>,
    /// Why the double was fine.
    pub(crate) why: Said,
    /// What to ask of both, so that the one is told from the other.
    pub(crate) apart: Said,
}

impl Teller<'_> {
    /// The moments, in the order in which she met them.
    pub(crate) fn moments(self) -> Vec<Moment> {
        self.debrief.moments.iter().map(|moment| self.moment(moment)).collect()
    }

    fn moment(self, moment: &moments::Moment) -> Moment {
        let double = if moment.is_met {
            self.noted(moment.double, self.reading(moment.double))
        } else {
            quote(self.texts, self.story, moment.double)
        };
        Moment {
            line: self.noted(moment.line, self.reading(moment.line)),
            double,
            elsewhere: (!moment.is_met).then(|| self.text(moments::elsewhere(self.debrief.ending.is_some()))),
            why: self.attribute(&self.story.line(moment.double).key, "note"),
            apart: self.attribute(&self.tactic_id(moment.tactic), "apart"),
        }
    }
}
