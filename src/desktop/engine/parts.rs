//! Which parts of Bevy are in the program.
//!
//! Owns: the list. A user interface and nothing else: no sound, no network, no game loop, no sprites, nothing in three dimensions. Bevy's own list has what is
//! left out here as well, which took memory, time at every start, and a place in the program.

use crate::desktop::engine::drawing::DrawingPlugin;
use bevy::a11y::AccessibilityPlugin;
use bevy::app::{App, PanicHandlerPlugin, Plugin, PluginGroup, PluginGroupBuilder, SubApp, TaskPoolPlugin, TerminalCtrlCHandlerPlugin};
use bevy::asset::AssetPlugin;
use bevy::camera::CameraPlugin;
use bevy::clipboard::ClipboardPlugin;
use bevy::diagnostic::FrameCountPlugin;
use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::image::ImagePlugin;
use bevy::input::InputPlugin;
use bevy::input_focus::{InputDispatchPlugin, InputFocusPlugin};
use bevy::mesh::MeshPlugin;
use bevy::picking::DefaultPickingPlugins;
use bevy::render::{RenderApp, RenderPlugin};
use bevy::text::TextPlugin;
use bevy::time::TimePlugin;
use bevy::transform::TransformPlugin;
use bevy::ui::UiPlugin;
use bevy::ui_render::UiRenderPlugin;
use bevy::ui_widgets::UiWidgetsPlugins;
use bevy::window::WindowPlugin;
use bevy::winit::WinitPlugin;

/// The parts of Bevy that a user interface needs, in the order that they want to be in.
pub(crate) struct Parts;

impl PluginGroup for Parts {
    fn build(self) -> PluginGroupBuilder {
        PluginGroupBuilder::start::<Self>()
            .add(PanicHandlerPlugin)
            .add(TaskPoolPlugin::default())
            .add(FrameCountPlugin)
            .add(TimePlugin)
            .add(TransformPlugin)
            .add(InputPlugin)
            .add(InputFocusPlugin)
            .add(InputDispatchPlugin)
            .add(WindowPlugin::default())
            .add(AccessibilityPlugin)
            .add(TerminalCtrlCHandlerPlugin)
            // Everything is inside the program: no folder is looked at.
            .add(AssetPlugin { watch_for_changes_override: Some(false), ..AssetPlugin::default() })
            .add(WinitPlugin::default())
            .add(RenderPlugin::default())
            .add(ImagePlugin::default())
            // Asked for by whatever has a camera.
            .add(MeshPlugin)
            .add(CameraPlugin)
            .add(DrawingPlugin)
            .add(ClipboardPlugin)
            .add(TextPlugin)
            .add(UiPlugin)
            .add(UiRenderPlugin)
            .add_group(UiWidgetsPlugins)
            .add_group(DefaultPickingPlugins)
            .add(OneAfterTheOther)
    }
}

/// What an interface does in a frame is many small things: handing each to another thread takes longer than doing it, and each thread that does some keeps
/// memory of its own. Programs of the graphics device are still made beside it.
struct OneAfterTheOther;

impl Plugin for OneAfterTheOther {
    fn build(&self, _: &mut App) {}

    // Every part has said by now what it does.
    fn cleanup(&self, app: &mut App) {
        one_after_the_other(app.main_mut());
        if let Some(drawing) = app.get_sub_app_mut(RenderApp) {
            one_after_the_other(drawing);
        }
    }
}

fn one_after_the_other(app: &mut SubApp) {
    for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}
