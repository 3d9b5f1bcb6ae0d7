//! Figures.
pub(crate) fn plugin(_: &mut bevy::app::App) {}
