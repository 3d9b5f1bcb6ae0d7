//! The participants' window, on Bevy.
//!
//! ```text
//! keys, pointers, screen reader ──Intent──► Model ──► screens::draw ──View──► mount ──► entities
//! ```
//!
//! Owns: everything that is drawn in a window. Decides nothing about a story. [`model`] needs no engine; [`screens`] are functions from the model to a
//! tree of views; [`view`] makes entities follow that tree. All the rest of this module is the traffic at its edges.
//!
//! A presenter's window would be a second camera with a second tree from the same model.

#![expect(clippy::needless_pass_by_value, reason = "the engine hands a system its parameters by value")]

mod alarm;
mod contact;
mod driving;
mod focus;
mod fonts;
mod icons;
mod keeping;
mod keys;
mod look;
mod model;
mod painting;
mod pointing;
mod preferences;
mod preflight;
mod screens;
mod scrolling;
mod theme;
mod view;
mod watch;
mod widgets;
mod window;

pub mod doctor;
pub mod measure;

pub use preflight::{Ready, Unavailable, check};
pub use window::{Asked, Closed, open};

#[cfg(test)]
mod tests;
