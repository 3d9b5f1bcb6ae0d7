//! The engine's edge: opening the window, the loop of a frame, when to wake up.
//!
//! Owns: everything that is there because this is a program with a window. Refuses to know: screens, and what a press means.

pub(crate) mod alarm;
mod bell;
mod clipboard;
mod drawing;
mod edges;
pub(crate) mod frame;
pub(crate) mod handouts;
pub(crate) mod paper;
pub(crate) mod parts;
pub(crate) mod pipelines;
pub(crate) mod preflight;
mod rectangles;
pub(crate) mod requests;
pub(super) mod room_window;
pub(crate) mod settings_folder;
pub(crate) mod voice;
pub(crate) mod watch;
pub(crate) mod window;
mod window_icon;
pub(crate) mod window_place;
