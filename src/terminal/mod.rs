//! The game as lines of text: where there is no display, for screen readers, for scripts and tests.
//!
//! Owns: writing events as lines and reading inputs from lines. Refuses to know: any rule of a story, what a debrief says (`telling`), and any word: those
//! are in `locales/`. One thing stands on one line, nothing is drawn twice, nothing depends on colour, and nothing waits for a clock.
//!
//! ```text
//! home ──► fresh (two weeks later), lead (a group), or game ──► before, show (events), judge, track, debrief, support ──► blocks, lines ──► console
//!           ▲── command ◄─────────────────────────────────────────────────────────┘
//! ```

mod aloud;
mod before;
mod blocks;
mod command;
mod console;
mod debrief;
mod fresh;
mod game;
mod home;
mod judge;
mod lead;
mod lead_kept;
mod lead_phones;
mod lead_show;
mod leading;
mod lines;
mod manuscript;
mod places;
mod show;
mod support;
mod track;

pub(crate) use command::with_plain_digits;
pub use console::{Console, Ended, Unfit};
pub(crate) use fresh::take_a_fresh_look;
pub use game::{Entrance, Game};
pub use home::{Chosen, card, choose, choose_story};
pub(crate) use lead::Lead;
pub(crate) use lead_kept::{Kept, LooksOn, Mended, goes_on_unkept};
pub use manuscript::manuscript;
pub(crate) use support::Near;

#[cfg(test)]
mod tests;
