//! Opening the window: how Bevy's parts are set, and which of ours are in it.
//!
//! Owns: the list of our plugins and what happens when graphics fail.

use crate::app::leading::archive::Archive;
use crate::app::leading::handouts::Maker;
use crate::app::preferences::Preferences;
use crate::app::{Model, Opening};
use crate::contact::Contact;
use crate::desktop::engine::handouts::Desk;
use crate::desktop::engine::{
    alarm, bell, clipboard, edges, frame, handouts, paper, parts::Parts, pipelines, preflight, rectangles, requests, room_window,
    settings_folder, voice, watch, window_icon, window_place,
};
use crate::desktop::input::{field, focus, keyboard, pointer, promptness, scrolling};
use crate::desktop::look::{atlases, fonts, icons, letters};
use crate::desktop::state::{AppState, Phase};
use crate::desktop::view::mount::Audible;
use crate::desktop::{screens, surface};
use crate::diagnostic::Diagnostic;
use crate::language::LanguageIdentifier;
use crate::library::Library;
use crate::story::Id;
use bevy::app::{App, AppExit, Last, Plugin, PluginGroup, PluginGroupBuilder, PreStartup, Update};
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::ecs::world::World;
use bevy::render::RenderPlugin;
use bevy::render::error_handler::{RenderErrorHandler, RenderErrorPolicy};
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::{ExitCondition, PrimaryWindow, Window, WindowPlugin};
use bevy::winit::{WinitPlugin, WinitSettings};
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// What somebody who opens the window has asked for.
pub struct Asked {
    /// The scenarios and texts.
    pub library: Library,
    /// A language, if one was asked for.
    pub language: Option<LanguageIdentifier>,
    /// The system's languages, most wanted first.
    pub wishes: Vec<String>,
    /// A scenario, if one was asked for.
    pub scenario: Option<Id>,
    /// The system's region, empty if unknown.
    pub region: String,
    /// A pack folder whose changes are shown while the window is open.
    pub watch: Option<PathBuf>,
    /// To be led with a group, and by which plan.
    pub group: Option<Group>,
    /// Who keeps what happens in a workshop.
    pub(crate) archive: Box<dyn Archive>,
    /// Who writes what is printed for a workshop.
    pub(crate) handouts: Maker,
    /// When the program began.
    pub began: Instant,
}

/// A group that somebody has asked to lead.
pub struct Group {
    /// By this plan, if one was asked for.
    pub plan: Option<Id>,
    /// The workshop of today that was left open is gone on with.
    pub goes_on: bool,
}

/// Within so many updates nothing has been seen of a window.
const UPDATES_UNTIL_SHOWN: u64 = 1;

/// How the window ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Somebody closed it.
    ByHand,
    /// The graphics device was lost and could not be had again, or the window system broke down.
    GraphicsLost,
    /// It could not be opened at all.
    NeverOpened,
    /// There is nothing to draw it with.
    Missing(preflight::Unavailable),
}

/// Opens the window and comes back when it is closed.
///
/// # Errors
/// What is wrong with the app's own texts.
pub fn open(asked: Asked, looking: preflight::Looking) -> Result<Closed, Vec<Diagnostic>> {
    paper::sweep();
    let folder = settings_folder::folder();
    let prepared = prepare(asked, settings_folder::preferences(folder.as_deref()), settings_folder::contact(folder.as_deref()), looking)?;
    let mut app = match prepared {
        Ok(app) => app,
        Err(closed) => return Ok(closed),
    };
    app.insert_resource(Keeper(folder))
        .add_plugins((window_place::plugin, window_icon::plugin))
        .add_systems(Update, (keep_preferences, keep_contact).after(Phase::Act).before(Phase::Draw));
    Ok(run(app))
}

/// A window that is ready to open, or why there is none. It keeps nothing on disk.
pub(crate) fn prepare(
    asked: Asked,
    preferences: Preferences,
    contact: Option<Contact>,
    looking: preflight::Looking,
) -> Result<Result<App, Closed>, Vec<Diagnostic>> {
    let (watched, maker) = (asked.watch.clone(), Arc::clone(&asked.handouts));
    // A workshop leaves something behind as soon as it is begun, so that it is known before whether it can be shown. All else is done while the device is
    // made.
    let looking = if asked.group.is_some() { looking.ready() } else { Ok(looking) };
    let looking = match looking {
        Ok(looking) => looking,
        Err(missing) => return Ok(Err(Closed::Missing(missing))),
    };
    let model = model(asked, preferences, contact)?;
    let mut app = App::new();
    // The event loop panics where a library of the window system is missing.
    if unless_it_panics(|| app.add_plugins(engine(&model, looking)).is_plugin_added::<WinitPlugin>()).is_none() {
        return Ok(Err(Closed::NeverOpened));
    }
    if let Some(Undrawn(missing)) = app.world_mut().remove_resource() {
        return Ok(Err(Closed::Missing(missing)));
    }
    build(&mut app, model);
    app.add_plugins(room_window::plugin).insert_resource(Desk::new(maker, paper::open));
    if let Some(folder) = watched {
        watch::plugin(&mut app, folder);
    }
    Ok(Ok(app))
}

/// Opens it, until it is closed. The library of the window system panics where a driver breaks its word, as one that tells no refresh rate does, at the beginning
/// or when a projector is put in: that ends the window, and not the program.
pub(crate) fn run(mut app: App) -> Closed {
    let updates = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&updates);
    app.add_systems(Last, move || {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    match unless_it_panics(|| app.run()) {
        Some(AppExit::Success) => Closed::ByHand,
        None if updates.load(Ordering::Relaxed) <= UPDATES_UNTIL_SHOWN => Closed::NeverOpened,
        Some(AppExit::Error(_)) | None => Closed::GraphicsLost,
    }
}

/// What was done, unless it panicked. What a panic would print is for whoever looks for its cause, and asks for it as usual.
fn unless_it_panics<T>(done: impl FnOnce() -> T) -> Option<T> {
    let hook = panic::take_hook();
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        panic::set_hook(Box::new(|_| {}));
    }
    let done = panic::catch_unwind(AssertUnwindSafe(done));
    panic::set_hook(hook);
    done.ok()
}

pub(crate) fn model(asked: Asked, preferences: Preferences, contact: Option<Contact>) -> Result<Model, Vec<Diagnostic>> {
    let mut model = Model::open(Opening {
        library: asked.library.into(),
        preferences,
        wishes: asked.wishes,
        language: asked.language,
        scenario: asked.scenario,
        region: asked.region,
        contact,
        today: frame::today(),
        archive: asked.archive,
    })?;
    if let Some(group) = asked.group {
        model.lead(group.plan, group.goes_on);
    }
    Ok(model)
}

/// Bevy's parts with what they are told.
fn engine(model: &Model, looking: preflight::Looking) -> PluginGroupBuilder {
    let mut window = Window {
        title: model.title(),
        name: Some("second-look".to_owned()),
        // One frame under way is enough for what stands still; each more is a picture of the window in memory.
        desired_maximum_frame_latency: NonZero::new(1),
        resize_constraints: bevy::window::WindowResizeConstraints { min_width: 320.0, min_height: 200.0, ..Default::default() },
        ..Window::default()
    };
    window_place::opened_with(&mut window, model.preferences.window);
    Parts
        // With the window of whoever sits here, the room's goes too.
        .set(WindowPlugin { primary_window: Some(window), exit_condition: ExitCondition::OnPrimaryClosed, ..WindowPlugin::default() })
        .disable::<RenderPlugin>()
        .add_before::<RenderPlugin>(Renderer(Mutex::new(Some(looking))))
}

/// Bevy's renderer with the device that was made meanwhile. It waits for it as late as the order of plugins allows.
struct Renderer(Mutex<Option<preflight::Looking>>);

/// Why nothing can be drawn.
#[derive(Resource)]
struct Undrawn(preflight::Unavailable);

impl Plugin for Renderer {
    fn build(&self, app: &mut App) {
        let looking = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let render_creation = match looking.map_or(Err(preflight::Unavailable::Adapter), preflight::Looking::device) {
            Ok(device) => RenderCreation::Manual(device),
            Err(missing) => {
                app.insert_resource(Undrawn(missing));
                RenderCreation::Automatic(Box::new(WgpuSettings { backends: None, ..WgpuSettings::default() }))
            }
        };
        app.add_plugins(RenderPlugin { render_creation, ..RenderPlugin::default() });
    }
}

/// Our own parts, with or without a window around them.
pub(crate) fn build(app: &mut App, model: Model) {
    app.insert_resource(AppState::new(model))
        .init_resource::<icons::Icons>()
        .insert_resource(WinitSettings { focused_mode: frame::asleep(), unfocused_mode: frame::asleep() })
        .insert_resource(RenderErrorHandler(on_lost_graphics))
        .add_systems(PreStartup, open_surface)
        .add_observer(surface::close)
        .add_plugins((
            fonts::plugin,
            (atlases::plugin, letters::plugin),
            (alarm::plugin, bell::plugin, handouts::plugin),
            clipboard::plugin,
            paper::plugin,
            (edges::plugin, pipelines::plugin, rectangles::plugin),
            requests::plugin,
            frame::plugin,
            voice::plugin,
            field::plugin,
            focus::plugin,
            keyboard::plugin,
            pointer::plugin,
            promptness::plugin,
            scrolling::plugin,
        ));
}

/// The participants' window is the one that screen readers are given.
fn open_surface(world: &mut World) {
    let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
    if let Ok(window) = windows.single(world) {
        surface::open(world, window, screens::content, None);
        world.entity_mut(window).insert(Audible);
    }
}

/// A lost device: the window closes itself and the caller says so. Drawing on in a broken state might flash.
fn on_lost_graphics(_: &bevy::render::error_handler::RenderError, main: &mut World, _: &mut World) -> RenderErrorPolicy {
    main.write_message(AppExit::error());
    RenderErrorPolicy::StopRendering
}

/// Where preferences are kept, if anywhere.
#[derive(Resource)]
struct Keeper(Option<PathBuf>);

/// Keeps preferences when they change. A folder that cannot be written to is no reason to trouble a player; `doctor` says so.
fn keep_preferences(mut state: ResMut<AppState>, keeper: Res<Keeper>) {
    if std::mem::take(&mut state.1.save)
        && let Some(folder) = &keeper.0
    {
        let _ = settings_folder::keep(&state.0.preferences, folder);
    }
}

/// Keeps whom to talk to here, and tells whoever wrote it if that is not possible.
fn keep_contact(mut state: ResMut<AppState>, keeper: Res<Keeper>) {
    if !std::mem::take(&mut state.1.contact) {
        return;
    }
    let kept = keeper.0.as_ref().is_some_and(|folder| settings_folder::keep_contact(state.0.contact.as_ref(), folder).is_ok());
    let outcome = state.0.contact_kept(kept);
    state.came(outcome);
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::app::PluginsState;
    use bevy::camera::Camera2d;
    use bevy::render::RenderApp;
    use bevy::render::renderer::RenderDevice;

    fn closed_after(updates: u64) -> Closed {
        let mut app = App::new();
        app.set_runner(move |mut app| {
            (0..updates).for_each(|_| app.update());
            panic!("as the library of a window system does");
        });
        run(app)
    }

    #[test]
    fn a_window_system_that_panics_leaves_the_terminal_and_later_a_sentence() {
        assert_eq!(closed_after(0), Closed::NeverOpened);
        assert_eq!(closed_after(1), Closed::NeverOpened);
        assert_eq!(closed_after(2), Closed::GraphicsLost);
    }

    /// The device is destroyed under the engine, as a driver that is updated or a laptop that wakes up does it.
    #[test]
    #[ignore = "needs a graphics adapter"]
    fn a_lost_device_closes_the_window_and_is_no_panic() {
        assert!(!preflight::adapters().is_empty(), "there is no adapter to lose");
        let mut app = App::new();
        app.add_plugins(Parts.build().disable::<WinitPlugin>()).insert_resource(RenderErrorHandler(on_lost_graphics));
        while app.plugins_state() == PluginsState::Adding {
            bevy::tasks::tick_global_task_pools_on_main_thread();
        }
        app.finish();
        app.cleanup();
        app.world_mut().spawn(Camera2d);
        app.update();
        assert!(app.should_exit().is_none());
        let device = app.sub_app(RenderApp).world().resource::<RenderDevice>().wgpu_device().clone();
        device.destroy();
        // This loss is told when somebody asks, and on a busy machine not at once; a driver's is told at once.
        for _ in 0..100 {
            let _ = device.poll(wgpu::PollType::Poll);
            app.update();
            if app.should_exit().is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        assert_eq!(app.should_exit(), Some(AppExit::error()));
    }
}
