//! The participants' window, on Bevy.
//!
//! ```text
//! keys, pointers, screen reader ──Intent──► Model ──► screens::draw ──View──► mount ──► entities
//! ```
//!
//! Owns: everything that is drawn in a window. Decides nothing: what a press changes is in [`crate::app`], which needs no engine. [`screens`] are functions
//! from the model to a tree of views; [`view`] makes entities follow that tree. All the rest of this module is the traffic at its edges.
//!
//! A window is a [`surface`]: a second one shows a second tree from the same model, silently, because screen readers are given the primary window only, with
//! every node of the world in it.

#![expect(clippy::needless_pass_by_value, reason = "the engine hands a system its parameters by value")]

mod engine;
mod input;
mod keys;
mod look;
mod screens;
mod state;
mod surface;
mod view;

pub(crate) mod doctor;
pub(crate) mod measure;

pub(crate) use engine::preflight::{Looking, look};
pub(crate) use engine::window::{Asked, Closed, Group, open};

#[cfg(test)]
mod tests;
