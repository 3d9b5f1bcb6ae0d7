//! Rules about the form of a story: SL080 to SL099. How long it is, how long nobody is asked anything, what its pauses ask, what a class can take together.
//!
//! Owns: those rules, and that its people are where they speak and its time goes on. A sketch of a few messages need not have the form of a whole story; what is
//! broken in it is found all the same.

mod class_track;
mod class_track_length;
mod earlier;
mod judged_pauses;
mod long_stretch;
mod measure;
mod minutes;
mod never_taken_back;
mod not_there;
mod plan;
mod silent_way;
mod unread_pause;

pub(crate) use measure::lines as lines_of_stories;

use super::{Explored, Rule};

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    unread_pause::RULE,
    never_taken_back::RULE,
    class_track::RULE,
    class_track_length::RULE,
    minutes::RULE,
    long_stretch::RULE,
    silent_way::RULE,
    judged_pauses::RULE,
    plan::RULE,
    not_there::RULE,
    earlier::RULE,
    measure::RULE,
];

/// From how many messages on the middle way a scenario is a story and no sketch.
const A_STORY: u32 = 30;

/// Whether a scenario is long enough to be held to the form of a story.
pub(super) fn is_story(explored: &Explored) -> bool {
    explored.routes.all.as_ref().is_ok_and(|ways| ways.messages.median >= A_STORY)
}
