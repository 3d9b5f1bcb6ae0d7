//! What screens are made of: colours, fonts, icons, and the small pieces that recur.
//!
//! Owns: how they look in both themes and both directions. Refuses to know: which screen they stand on.

pub(crate) mod atlases;
pub(crate) mod context;
pub(crate) mod fonts;
pub(crate) mod icons;
pub(crate) mod letters;
pub(crate) mod theme;
pub(crate) mod widgets;
