//! Hands: keys, pointers, screen readers, focus and scrolling.
//!
//! Owns: what they mean on the screen at hand, as intents. Refuses to know: what an intent does.

pub(crate) mod editing;
pub(crate) mod field;
pub(crate) mod focus;
pub(crate) mod in_view;
pub(crate) mod keyboard;
pub(crate) mod pointer;
pub(crate) mod promptness;
pub(crate) mod scroll_anchor;
pub(crate) mod scrolling;
