//! The line player: for no display, for screen readers, for scripts and tests.
//!
//! Owns: showing events as lines of text and reading inputs from lines. Refuses to know: any rule of a story, and any word: those are Fluent's.
//! One thing stands on one line, nothing is drawn twice, nothing depends on colour, and nothing waits for a clock.

mod before;
mod blocks;
mod command;
mod console;
mod debrief;
mod home;
mod lines;
mod manuscript;
mod player;
mod show;
mod support;

pub use console::{Console, Ended, WIPE};
pub use home::{card, choose_story};
pub use manuscript::manuscript;
pub use player::{Entrance, Player};

#[cfg(test)]
mod tests;
