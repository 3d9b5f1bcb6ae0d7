//! What the engine holds for us between frames, whatever the number of windows: the app's state, and how much is left to settle.
//!
//! Owns: these two and the order of a frame. Refuses to know: who reads keys, who draws, and what is one per window (that is [`super::surface`]).

use crate::app::{Intent, Model, Outcome};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::SystemSet;

/// The model, as the engine holds it; what came of everything since the last drawing; and a number that grows with every change that can be seen.
#[derive(Resource)]
pub(crate) struct AppState(pub(crate) Model, pub(crate) Outcome, u64);

impl AppState {
    pub(crate) fn new(model: Model) -> Self {
        Self(model, Outcome::NOTHING, 1)
    }

    pub(crate) fn act(&mut self, intent: &Intent) {
        let outcome = self.0.act(intent);
        // What was wanted last says where focus goes, be it nowhere.
        self.1.focus = None;
        self.came(outcome);
    }

    /// This came of something that was done to the model.
    pub(crate) fn came(&mut self, outcome: Outcome) {
        self.2 += u64::from(outcome.is_seen());
        self.1.then(outcome);
    }

    pub(crate) fn revision(&self) -> u64 {
        self.2
    }
}

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
