//! A workshop: a group plays together, led by somebody who sees more than the room does.
//!
//! Owns: what happens in a workshop, step by step of its plan; what the room may see of it; counts. Refuses to know: people, names, texts, clocks, files,
//! windows and where counts come from. Everything that happens to a workshop goes through [`Room::step`], and what must not be lost is told as a
//! [`Fact`](fact::Fact), from which [`Room::resume`] makes the same room again.
//!
//! ```text
//! Input ──► Room::step ──► effects: facts to write down, what changed ──► faces draw Room::shown (the room) and Room (who leads)
//!             ▲── plan (as data), story ──► Session
//! ```
//!
//! From `design/workshop.md` 1, 3 and 4.

pub(crate) mod ballot;
pub(crate) mod fact;
pub(crate) mod measure;
#[cfg_attr(not(any(test, feature = "voting")), expect(dead_code, reason = "without phones, nobody answers"))]
pub(crate) mod phones;
pub(crate) mod plan;
pub(crate) mod release;
pub(crate) mod room;
pub(crate) mod sheets;
pub(crate) mod shown;
pub(crate) mod statistics;
mod turn;

/// The ports that are tried for phones, in this order. Windows keeps none of these for others. They stand here, since what says them is built without phones, too.
pub(crate) const PORTS: [u16; 3] = [7420, 7421, 7422];

pub(crate) use ballot::Ballot;
pub(crate) use fact::Fact;
pub(crate) use measure::Instrument;
pub(crate) use plan::Plan;
pub(crate) use room::{Effect, Input, Refused, Room};
pub(crate) use shown::Shown;

#[cfg(test)]
mod tests;
