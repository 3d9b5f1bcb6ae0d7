//! The program of the graphics device that draws rectangles, in place of the engine's own.
//!
//! Owns: handing it over. Refuses to know: what is drawn with it. On a machine that draws in software, most of every frame goes by in it.

use bevy::app::App;
use bevy::asset::{Assets, Handle};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::render::{RenderApp, RenderStartup};
use bevy::shader::Shader;
use bevy::ui_render::{UiPipeline, init_ui_pipeline};

#[derive(Resource)]
struct Rectangles(Handle<Shader>);

pub(crate) fn plugin(app: &mut App) {
    let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() else { return };
    let ours = shaders.add(Shader::from_wgsl(include_str!("rectangles.wgsl"), "rectangles.wgsl"));
    if let Some(drawing) = app.get_sub_app_mut(RenderApp) {
        drawing.insert_resource(Rectangles(ours)).add_systems(RenderStartup, take_over.after(init_ui_pipeline));
    }
}

fn take_over(ours: Res<Rectangles>, mut pipeline: ResMut<UiPipeline>) {
    pipeline.shader = ours.0.clone();
}
