//! Second Look: a teaching simulator of recruitment messaging, for prevention workshops.
//!
//! Scenario files drive an interactive story in an invented messenger. Invented people write to the player, who is the target, a friend or a carer, and
//! never the recruiter. When the story ends, a debrief replays her own conversation with the tactics named, the harmless look-alikes named too, and
//! what helps.
//!
//! # How it is built
//!
//! One core, several faces. [`story`] compiles a scenario and runs sessions: the same inputs always give the same events. [`graph`] explores all that can happen in one. [`language`] owns text.
//! [`library`] knows where scenarios, texts and support lines come from. A face ([`terminal`], and behind the feature of that name the window in `desktop`) draws events and returns inputs; it decides
//! nothing. [`page`] writes stories as one HTML file, by way of `html`, whose script walks the explored graph. [`wording`] is what faces say alike. [`cli`] is the command line. [`diagnostic`] is how all of them say what is wrong in a file.
//!
//! *Invariant:* `story` has no clock, no text, no chance, no files and no engine.
//! *Invariant:* a scenario may hold only flags, enums and small bounded levels, so everything that can happen in it can be computed.
//! *Invariant:* no word that a player sees stands in Rust code; every one comes from `locales/`.
//! *Invariant:* nothing about a player is stored or sent.
//!
//! Who may import whom is held by a test in `architecture.rs`.

#[cfg(test)]
mod architecture;
pub mod cli;
#[cfg(feature = "desktop")]
pub mod desktop;
pub mod diagnostic;
pub mod fuzz;
pub mod generated;
pub mod graph;
mod html;
pub mod language;
pub mod library;
pub mod page;
pub mod rules;
pub mod story;
pub mod terminal;
pub mod wording;
