//! The core: a scenario as a typed script, compiled to an immutable [`Story`], run by a [`Session`], reviewed by a [`Debrief`](debrief::Debrief).
//!
//! Owns: every rule of how a story runs. Refuses to know: texts, languages, files, clocks, chance and engines. It deals in names and indices; whoever
//! shows a story asks `language` for the text of a name.
//!
//! ```text
//! script (as authored) ──compile──► Story (program and tables) ──Session::step──► events ──Trace──► Debrief
//! ```

pub mod chapters;
pub mod compile;
pub mod debrief;
pub mod event;
pub mod first_look;
pub mod id;
pub mod introducing;
pub mod locus;
pub mod moments;
pub mod program;
pub(crate) mod rings;
pub mod script;
pub mod session;
pub mod state;
pub mod tables;
pub mod tactic;
pub(crate) mod tactics_met;
pub mod text_id;
pub mod texts;
// Only the window sorts lines into conversations here; the terminal shows them as they come, and the page has a script for it.
#[cfg(any(test, feature = "desktop"))]
pub mod thread;
pub mod trace;
pub mod track;
pub mod verdict;

pub use compile::{Fault, compile};
pub use event::{Event, Refusal};
pub use id::{Address, ChannelId, ChoiceId, EndingId, Id, LineId, OptionId, PauseId, PersonaId, SceneId, TacticId};
pub use locus::Locus;
pub use session::{Input, Session};
pub use state::State;
pub use tables::Story;
pub use tactic::Tactics;
pub use trace::{ReplayError, Trace};
pub use verdict::Verdict;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
