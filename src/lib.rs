//! Second Look: a teaching simulator of recruitment messaging, for prevention workshops.
//!
//! Scenario files drive an interactive story in an invented messenger. Invented people write to the player, who is the target, a friend or a carer, and
//! never the recruiter. When the story ends, a debrief replays her own conversation with the tactics named, the harmless look-alikes named too, and
//! what helps.
//!
//! # How it is built
//!
//! One core, several faces. [`story`] compiles a scenario and runs sessions: the same inputs always give the same events. [`graph`] explores all that can
//! happen in one. [`language`] owns text. [`library`] knows where scenarios, texts and support lines come from. [`rules`] are what must hold for scenarios
//! and texts, and [`check`] puts together what they look at; [`diagnostic`] is how all of them say what is wrong in a file.
//! [`import`] makes the beginning of a scenario from a story of another tool.
//! [`contact`] is whom to talk to in a building, and [`own_folder`] the folder that this and the settings stand in.
//! `voting` is where phones come in that vote: behind a feature of that name, on one address, and only while whoever leads wants it.
//! [`workshop`] is a group that plays one story, and [`record`] keeps what happened in it, in a file that loses nothing.
//!
//! A face draws events and returns inputs; it decides nothing. There are three: [`terminal`], the window in `desktop`, behind the feature of that name, and
//! [`page`], one HTML file, written by way of `html`, whose script walks the explored graph. [`wording`] is what faces say alike, sentence by sentence;
//! `telling` is what is said after a story, as blocks that a face writes. `app` is one sitting at a window, and needs no engine. `handout` is what is printed
//! for a workshop. `site` is the web site that says what all of this is, and the guide as pages. [`cli`] is the command line.
//!
//! *Invariant:* `story` has no clock, no text, no chance, no files and no engine.
//! *Invariant:* a scenario may hold only flags, enums and small bounded levels, so everything that can happen in it can be computed.
//! *Invariant:* no word that a player sees stands in Rust code; every one comes from `locales/`.
//! *Invariant:* alone, nothing is stored or sent, but for the paper that she asks for and that goes with her; in a group, only counts, places and minutes, on the facilitator's device for 30, 90 or 365 days, and phones send the number of an answer and nothing else.
//!
//! Who may import whom, what of the standard library reaches out of a room, and that one room alone has the network, is held by tests in `architecture.rs`.
//! Nobody builds on this library but its own program, so the modules are its own too: the compiler then says what is no longer used.
//! `cargo doc --no-deps --document-private-items` shows them all.

#[cfg(any(test, feature = "desktop"))]
#[cfg_attr(not(feature = "desktop"), expect(dead_code, reason = "only the window shows all of it"))]
pub(crate) mod app;
#[cfg(test)]
mod architecture;
pub(crate) mod check;
pub mod cli;
pub(crate) mod contact;
#[cfg(feature = "desktop")]
mod desktop;
pub(crate) mod diagnostic;
#[cfg(test)]
mod fixture;
#[cfg(any(test, feature = "fuzz"))]
pub mod fuzz;
pub(crate) mod generated;
pub(crate) mod graph;
mod handout;
mod html;
pub(crate) mod import;
pub(crate) mod language;
pub(crate) mod library;
pub(crate) mod own_folder;
pub(crate) mod page;
pub(crate) mod printed;
pub(crate) mod record;
pub(crate) mod results;
pub(crate) mod rules;
mod site;
#[cfg(test)]
mod stopwatch;
pub(crate) mod story;
mod telling;
pub(crate) mod terminal;
#[cfg(feature = "voting")]
pub(crate) mod voting;
pub(crate) mod wording;
pub(crate) mod workshop;

/// What `cargo bench` measures. It is here for that alone; nobody else may lean on it.
#[doc(hidden)]
pub mod measured {
    pub use crate::check::check_library;
    pub use crate::generated::{chain, memory};
    pub use crate::graph::picture::svg;
    pub use crate::graph::{DEFAULT_LIMIT, SceneMap, explore, minimise, routes};
    pub use crate::language::Isolates;
    pub use crate::library::{Library, read_scenario};
    pub use crate::page::{PageRequest, page};
    pub use crate::story::{Id, Input, OptionId, Session, Story, Tactics};
}
