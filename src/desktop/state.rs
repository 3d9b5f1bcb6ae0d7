//! What the engine holds for us between frames, whatever the number of windows: the app's state, and how much is left to settle.
//!
//! Owns: these two and the order of a frame. Refuses to know: who reads keys, who draws, and what is one per window (that is [`super::surface`]).

use crate::app::Model;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::SystemSet;

/// The model, as the engine holds it.
#[derive(Resource)]
pub(crate) struct AppState(pub(crate) Model);

/// How much is left to settle after a drawing.
#[derive(Resource, Default)]
pub(crate) struct Settling {
    /// Frames that are still drawn, because layout and scrolling come to rest one after the other.
    pub(crate) frames: u8,
    /// Frames until text is measured once more; 0 when that is done.
    pub(crate) measured_in: u8,
}

impl Settling {
    /// So many frames more, at the least.
    pub(crate) fn at_least(&mut self, frames: u8) {
        self.frames = self.frames.max(frames);
    }
}

/// Reading wishes comes first, then carrying them out, then drawing.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Phase {
    Read,
    Act,
    Draw,
}
