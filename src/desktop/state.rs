//! What the engine holds for us between frames: the app's state, the intents that wait, and what was drawn last.
//!
//! Owns: these three and the order of a frame. Refuses to know: who reads keys, who draws.

use crate::app::{Cover, Intent, Model, Outcome, Place, Target};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::SystemSet;
use bevy::math::Vec2;
use std::mem::Discriminant;

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
    /// Which place it was and what lay over it.
    pub(crate) place: Option<(Discriminant<Place>, Option<Discriminant<Cover>>)>,
    /// Where focus was before something was laid over the screen.
    pub(crate) before_cover: Option<Target>,
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
    pub(crate) fn shows(&self, state: &AppState) -> bool {
        self.revision == state.revision()
    }
}

/// Reading wishes comes first, then carrying them out, then drawing.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Phase {
    Read,
    Act,
    Draw,
}
