//! Whether everything that draws is ready.
//!
//! Owns: asking the drawing thread. Bevy makes the programs of the graphics device on the way and draws without those that are not done; on a slow machine
//! the window would stay empty until something moves. So it draws on until nothing is missing.

use bevy::app::App;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::Res;
use bevy::render::render_resource::PipelineCache;
use bevy::render::{Render, RenderApp, RenderSystems};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the last frame that was drawn left something out. Without a drawing thread none does.
#[derive(Resource, Clone, Default)]
pub(crate) struct Unfinished(Arc<AtomicBool>);

impl Unfinished {
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

pub(crate) fn plugin(app: &mut App) {
    let unfinished = Unfinished::default();
    if let Some(drawing) = app.get_sub_app_mut(RenderApp) {
        unfinished.0.store(true, Ordering::Relaxed);
        drawing.insert_resource(unfinished.clone()).add_systems(Render, note.after(RenderSystems::Render));
    }
    app.insert_resource(unfinished);
}

fn note(unfinished: Res<Unfinished>, pipelines: Option<Res<PipelineCache>>) {
    let Some(pipelines) = pipelines else { return };
    let complete = pipelines.pipelines().next().is_some() && pipelines.waiting_pipelines().next().is_none();
    unfinished.0.store(!complete, Ordering::Relaxed);
}
