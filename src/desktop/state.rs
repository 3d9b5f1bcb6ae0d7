//! What the engine holds for us between frames: the app's state, the intents that wait, and what was drawn last.
//!
//! Owns: these three and the order of a frame. Refuses to know: who reads keys, who draws.

use crate::app::{Cover, Intent, Model, Screen};
use crate::desktop::view::Name;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::SystemSet;
use bevy::math::Vec2;

/// The model, as the engine holds it.
#[derive(Resource)]
pub(crate) struct AppState(pub(crate) Model);

/// What was wanted since the last frame.
#[derive(Resource, Default)]
pub(crate) struct PendingIntents(pub(crate) Vec<Intent>);

/// What was drawn last, and how much is left to settle.
#[derive(Resource, Default)]
pub(crate) struct LastFrame {
    pub(crate) revision: u64,
    pub(crate) size: Vec2,
    pub(crate) scale_factor: f32,
    pub(crate) typing_step: usize,
    /// The screen and what lay over it.
    pub(crate) place: Option<(Screen, Option<Cover>, bool)>,
    /// Where focus was before something was laid over the screen.
    pub(crate) before_cover: Option<Name>,
    pub(crate) was_covered: bool,
    /// Frames that are still drawn, because layout and scrolling come to rest one after the other.
    pub(crate) settling: u8,
    /// Frames until its text is measured once more; 0 when that is done.
    pub(crate) measured_in: u8,
    /// How often a tree was drawn, for tests.
    pub(crate) times: u64,
}

impl LastFrame {
    /// Whether the last tree was drawn from the model as it is now.
    pub(crate) fn shows(&self, model: &Model) -> bool {
        self.revision == model.revision
    }
}

/// Reading wishes comes first, then carrying them out, then drawing.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Phase {
    Read,
    Act,
    Draw,
}
