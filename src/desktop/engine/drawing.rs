//! How a frame comes onto a window: all that the interface is made of, in one pass, straight onto what the window shows.
//!
//! Owns: the pass of the graphics device. Refuses to know: what is drawn. Bevy's own order for two dimensions draws sprites and meshes, with their depths, into
//! a picture beside the window's and copies that over. An interface has none of them, and without a graphics card that is a third of every frame, and three
//! more pictures of the window in memory.

use bevy::app::{App, Plugin};
use bevy::asset::AssetApp;
use bevy::camera::{Camera2d, CameraMainTextureUsages, ClearColor, ClearColorConfig, NormalizedRenderTarget};
use bevy::core_pipeline::schedule::camera_driver;
use bevy::ecs::entity::ContainsEntity;
use bevy::ecs::lifecycle::Add;
use bevy::ecs::observer::On;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule, ScheduleLabel};
use bevy::ecs::system::{Commands, Query, Res, ResMut};
use bevy::ecs::world::World;
use bevy::image::TextureAtlasLayout;
use bevy::render::camera::{CameraRenderGraph, ExtractedCamera};
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::RenderPassDescriptor;
use bevy::render::renderer::{PendingCommandBuffers, RenderContext, RenderGraph, RenderGraphSystems, RenderQueue, ViewQuery};
use bevy::render::texture::OutputColorAttachment;
use bevy::render::view::{ExtractedView, ExtractedWindows, ViewTargetAttachments, prepare_view_attachments};
use bevy::render::{ExtractSchedule, Render, RenderApp, RenderSystems};
use bevy::sprite_render::{SpriteAssetEvents, extract_sprite_events};
use bevy::ui_render::{TransparentUi, UiCameraView, UiViewTarget};

/// What is done for each window in a frame.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct Drawing;

/// In place of Bevy's `CorePipelinePlugin` and `SpriteRenderPlugin`.
pub(crate) struct DrawingPlugin;

impl Plugin for DrawingPlugin {
    fn build(&self, app: &mut App) {
        // Pictures of an interface may be parts of larger ones; ours are not, but the drawing of interfaces asks.
        app.init_asset::<TextureAtlasLayout>()
            .register_required_components_with::<Camera2d, CameraRenderGraph>(|| CameraRenderGraph::new(Drawing));
        let Some(drawing) = app.get_sub_app_mut(RenderApp) else { return };
        drawing
            // What the drawing of interfaces asks of the drawing of sprites: which pictures have changed.
            .init_resource::<SpriteAssetEvents>()
            .add_systems(ExtractSchedule, extract_sprite_events)
            .add_schedule(Schedule::new(Drawing))
            .add_systems(Drawing, draw)
            .add_systems(Render, in_the_format_of_the_window.in_set(RenderSystems::PrepareViews).after(prepare_view_attachments))
            .add_systems(
                RenderGraph,
                (
                    camera_driver.in_set(RenderGraphSystems::Render),
                    submit.in_set(RenderGraphSystems::Submit),
                    present.in_set(RenderGraphSystems::Finish),
                ),
            );
        app.add_observer(without_a_picture_beside);
    }
}

/// Bevy makes pictures to draw into for cameras that say what for.
fn without_a_picture_beside(camera: On<Add, Camera2d>, mut commands: Commands) {
    commands.entity(camera.entity).try_remove::<CameraMainTextureUsages>();
}

/// Programs of the device are made for one order of colours, which is the window's.
fn in_the_format_of_the_window(
    mut views: Query<(&mut ExtractedView, &UiViewTarget)>,
    cameras: Query<&ExtractedCamera>,
    attachments: Res<ViewTargetAttachments>,
) {
    for (mut view, camera) in &mut views {
        let target = cameras.get(camera.0).ok().and_then(|camera| camera.target.as_ref());
        if let Some(attachment) = target.and_then(|target| attachments.get(target)) {
            view.target_format = attachment.view_format;
        }
    }
}

/// Fills the window with its ground and draws the interface of its camera onto it.
fn draw(
    world: &World,
    camera: ViewQuery<(&ExtractedCamera, &UiCameraView)>,
    views: Query<&ExtractedView>,
    interfaces: Res<ViewSortedRenderPhases<TransparentUi>>,
    attachments: Res<ViewTargetAttachments>,
    usual_ground: Res<ClearColor>,
    mut context: RenderContext,
) {
    let (camera, UiCameraView(view)) = camera.into_inner();
    let Some(attachment) = camera.target.as_ref().and_then(|target| attachments.get(target)) else { return };
    let ground = match camera.clear_color {
        ClearColorConfig::Default => Some(usual_ground.0),
        ClearColorConfig::Custom(colour) => Some(colour),
        ClearColorConfig::None => None,
    };
    let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("interface"),
        color_attachments: &[Some(attachment.get_attachment(ground.map(Into::into)))],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    let interface = views.get(*view).ok().and_then(|view| interfaces.get(&view.retained_view_entity));
    if let Some(interface) = interface {
        // What cannot be drawn in this frame is not ready yet, and is drawn in one of the next.
        let _ = interface.render(&mut pass, world, *view);
    }
}

fn submit(mut drawn: ResMut<PendingCommandBuffers>, queue: Res<RenderQueue>) {
    let drawn = drawn.take();
    if !drawn.is_empty() {
        queue.submit(drawn);
    }
}

/// Shows what was drawn. Bevy does it for cameras that have a picture beside the window's.
fn present(cameras: Query<&ExtractedCamera>, attachments: Res<ViewTargetAttachments>, mut windows: ResMut<ExtractedWindows>) {
    for target in cameras.iter().filter_map(|camera| camera.target.as_ref()) {
        if let NormalizedRenderTarget::Window(window) = target
            && attachments.get(target).is_some_and(OutputColorAttachment::needs_present)
            && let Some(window) = windows.get_mut(&window.entity())
        {
            window.present();
        }
    }
}
