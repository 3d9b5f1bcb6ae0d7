//! Phones that vote over a local network, without the internet.
//!
//! Owns: one socket on one address while somebody who leads wants it, and none otherwise; what may come in there, how much and how fast; tokens; the phone's
//! page. It is the only room that has the network. Refuses to know: any rule of a workshop (`workshop` says what is asked), where answers are kept (an `Urn`),
//! and people: no name, no address and no browser is kept or written down.
//!
//! ```text
//! phone ──► server (a thread of its own) ──► service ──► booth (another one) ──► Urn on the disk ──► acknowledged
//!   ▲                                          │ state        ▲ hold, urn
//!   └──── page, screens as JSON ◄──────────────┘              │
//! face ──► VotingPhones: switch_on, show, hold, switch_off ───┘      screen ◄── Room, texts
//! ```
//!
//! From `design/workshop.md` 13.

mod address;
mod booth;
mod limits;
mod page;
mod phones;
mod reply;
mod request;
mod screen;
mod server;
mod service;
mod squares;
mod token;

pub(crate) use phones::{Key, VotingPhones};
pub(crate) use screen::Speaker;

#[cfg(test)]
mod tests;
