//! The room's window: a second one, on the screen that the room looks at, for as long as a workshop is led.
//!
//! Owns: opening and closing it, on which monitor it is, and telling the app where the room looks. Monitors with equal place and size show the same and count
//! as one. Refuses to know: what it shows (that is a silent [`surface`]), and what a workshop is. From `design/workshop.md` 2.
//!
//! Bevy gives accessibility to the primary window only, so that whoever leads has that one, and this one is a picture.

use crate::app::Place;
use crate::app::leading::RoomScreen;
use crate::app::leading::pages::RoomWidth;
use crate::desktop::engine::window_place;
use crate::desktop::screens::group::{room, rooms_own_size};
use crate::desktop::state::{AppState, Phase};
use crate::desktop::surface;
use crate::desktop::view::mount::Audible;
use bevy::app::{App, Update};
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{NonSendMarker, Query};
use bevy::ecs::world::World;
use bevy::math::{IRect, IVec2, Vec2};
use bevy::time::{Real, Time};
use bevy::window::{Monitor, MonitorSelection, PresentMode, Window, WindowMode, WindowPosition, WindowResolution};
use bevy::winit::WINIT_WINDOWS;
use std::time::Duration;

/// The size of the room's window where there is no screen for it alone, in logical pixels.
const BESIDE: (u32, u32) = (1024, 768);

/// A window is on its screen after so long.
const ARRIVES_WITHIN: Duration = Duration::from_secs(2);

/// This window is the room's.
#[derive(Component)]
#[require(Whereabouts)]
pub(crate) struct RoomWindow;

/// Where its upper left corner is, in physical pixels, where the system tells it.
#[derive(Component, Default)]
struct Whereabouts(Option<IVec2>);

/// What has been done so far of what whoever leads wants.
#[derive(Resource, Default)]
struct Room {
    is_led: bool,
    swaps: u32,
    openings: u32,
    /// The window, and the monitor that it fills.
    window: Option<(Entity, Option<Entity>)>,
    /// When it was sent to that monitor: window managers put it elsewhere first.
    sent: Duration,
    /// Its monitor went away, and these were told of then: it comes back when others are.
    lost_among: Option<Vec<Display>>,
    /// How large the window of whoever leads was on its own screen, in logical pixels.
    own_size: Option<Vec2>,
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Room>().add_systems(Update, (locate, keep).chain().after(Phase::Act).before(Phase::Draw));
}

/// A monitor, and what it shows of all that is on screens together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Display {
    monitor: Entity,
    area: IRect,
}

/// Asks the system where the room's window is: that it was moved by the system itself is not always told.
fn locate(_: NonSendMarker, mut rooms: Query<(Entity, &mut Whereabouts), With<RoomWindow>>) {
    for (window, mut whereabouts) in &mut rooms {
        let at = WINIT_WINDOWS.with_borrow(|windows| windows.get_window(window).and_then(|window| window.outer_position().ok()));
        whereabouts.0 = at.map(|at| IVec2::new(at.x, at.y));
    }
}

fn keep(world: &mut World) {
    let state = world.resource::<AppState>();
    let wants = state.0.led().map(|leading| (leading.swaps, leading.openings, leading.screen));
    let has_left = matches!(state.0.place, Place::Left(_) | Place::Trial(_));
    let Some((swaps, openings, screen)) = wants else {
        // Whoever has left sees the neutral screen in both windows. Home closes the room's.
        if !has_left && world.resource::<Room>().is_led {
            end(world);
        }
        return;
    };
    if !world.resource::<Room>().is_led {
        *world.resource_mut::<Room>() = Room { is_led: true, swaps, openings, ..Room::default() };
        present(world, PresentMode::Mailbox);
        let found = open(world, false);
        tell(world, found);
        return;
    }
    lose(world);
    measure(world);
    let room = world.resource::<Room>();
    let (is_open, lost_among) = (room.window.is_some(), room.lost_among.clone());
    let (wants_swap, wants_window) = (room.swaps != swaps, room.openings != openings);
    {
        let mut room = world.resource_mut::<Room>();
        (room.swaps, room.openings) = (swaps, openings);
    }
    if wants_swap && is_open {
        swap(world);
    } else if !is_open && (wants_window || wants_swap || lost_among.is_some_and(|among| among != all(world) && elsewhere(world).is_some()))
    {
        let found = open(world, wants_window || wants_swap);
        tell(world, found);
    } else if !is_open && matches!(screen, RoomScreen::Elsewhere | RoomScreen::Beside) {
        tell(world, RoomScreen::Gone);
    }
}

fn tell(world: &mut World, screen: RoomScreen) {
    let mut state = world.resource_mut::<AppState>();
    let outcome = state.0.room_looks_at(screen);
    state.came(outcome);
}

/// Tells how wide the room's screen is, as soon as it has a size.
fn measure(world: &mut World) {
    let size = match world.resource::<Room>().window {
        Some((window, _)) => world.get::<Window>(window).map(|window| window.resolution.size()),
        None => own(world),
    };
    let Some(size) = size else { return };
    let mut state = world.resource_mut::<AppState>();
    let outcome = state.0.room_is_wide(RoomWidth::of(size.x, size.y));
    state.came(outcome);
}

/// How large its picture is where this window is turned to the room.
fn own(world: &mut World) -> Option<Vec2> {
    let model = &world.resource::<AppState>().0;
    let scale = f32::from(model.preferences.text_size) / 100.0;
    model.led().filter(|leading| leading.screen == RoomScreen::Here)?;
    let mut windows = world.query_filtered::<&Window, With<Audible>>();
    windows.single(world).ok().map(|window| rooms_own_size(window.resolution.size(), scale))
}

/// Opens the room's window: on a screen of its own, or where there is none and it is wanted all the same, beside this one.
fn open(world: &mut World, is_wanted: bool) -> RoomScreen {
    let other = elsewhere(world);
    let is_mirrored = is_mirrored(world);
    let (mode, resolution) = match other {
        Some(display) => (WindowMode::BorderlessFullscreen(MonitorSelection::Entity(display.monitor)), WindowResolution::default()),
        None if is_wanted => (WindowMode::Windowed, WindowResolution::new(BESIDE.0, BESIDE.1)),
        None if is_mirrored => return RoomScreen::Mirrored,
        None => return RoomScreen::NotOpen,
    };
    let title = world.resource::<AppState>().0.title();
    let now = world.resource::<Time<Real>>().elapsed();
    let window = Window {
        title,
        name: Some("second-look".to_owned()),
        mode,
        resolution,
        present_mode: PresentMode::Mailbox,
        desired_maximum_frame_latency: std::num::NonZero::new(1),
        // Keys count in both; whoever leads goes on where she was.
        focused: false,
        ..Window::default()
    };
    let window = world.spawn((window, RoomWindow)).id();
    surface::open(world, window, room::content, Some(room::stamp));
    let mut room = world.resource_mut::<Room>();
    room.window = Some((window, other.map(|display| display.monitor)));
    (room.sent, room.lost_among) = (now, None);
    if other.is_some() { RoomScreen::Elsewhere } else { RoomScreen::Beside }
}

/// Notes that the window was closed, or closes it because its monitor is gone.
fn lose(world: &mut World) {
    let Some((window, monitor)) = world.resource::<Room>().window else { return };
    if world.get::<Window>(window).is_none() {
        world.resource_mut::<Room>().window = None;
        return;
    }
    if monitor.is_some_and(|monitor| has_lost(world, window, monitor)) {
        world.despawn(window);
        let among = all(world);
        let mut room = world.resource_mut::<Room>();
        (room.window, room.lost_among) = (None, Some(among));
    }
}

/// Whether the room's window has no screen of its own any more. Not every system says that a monitor went away (X11 with winit 0.30 does not), but all of them
/// put its windows onto another one: there it would lie on what only whoever leads may see.
fn has_lost(world: &mut World, window: Entity, monitor: Entity) -> bool {
    let displays = all(world);
    let Some(display) = displays.iter().find(|display| display.monitor == monitor) else { return true };
    let at = world.get::<Whereabouts>(window).and_then(|whereabouts| whereabouts.0);
    let Some(middle) = at.zip(world.get::<Window>(window)).map(|(at, window)| middle(at, window)) else { return false };
    if display.area.contains(middle) {
        return false;
    }
    let now = world.resource::<Time<Real>>().elapsed();
    let is_on_its_way = now.saturating_sub(world.resource::<Room>().sent) < ARRIVES_WITHIN;
    !is_on_its_way && here(world).is_some_and(|here| here.area.contains(middle))
}

/// The middle of a window whose upper left corner is here.
fn middle(at: IVec2, window: &Window) -> IVec2 {
    at + window.physical_size().as_ivec2() / 2
}

/// The workshop is over, or was left for home: the room's window closes, and frames come as they did.
fn end(world: &mut World) {
    if let Some((window, _)) = world.resource::<Room>().window
        && world.get::<Window>(window).is_some()
    {
        world.despawn(window);
    }
    *world.resource_mut::<Room>() = Room::default();
    present(world, PresentMode::default());
}

/// One window that is covered must not hold up the other (bevy #25562).
fn present(world: &mut World, mode: PresentMode) {
    let mut windows = world.query_filtered::<&mut Window, With<Audible>>();
    for mut window in windows.iter_mut(world) {
        if window.present_mode != mode {
            window.present_mode = mode;
        }
    }
}

/// The two windows change screens.
fn swap(world: &mut World) {
    let Some((window, Some(monitor))) = world.resource::<Room>().window else { return };
    let Some(here) = here(world) else { return };
    if let Some(mut room) = world.get_mut::<Window>(window) {
        room.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(here.monitor));
    }
    let largest = world.get::<Monitor>(monitor).map(window_place::room_on);
    let own_size = world.resource::<Room>().own_size;
    let mut windows = world.query_filtered::<&mut Window, With<Audible>>();
    let Ok(mut own) = windows.single_mut(world) else { return };
    let size = own_size.unwrap_or(own.resolution.size());
    match own.mode {
        WindowMode::Windowed => {
            let fitted = largest.map_or(size, |largest| size.min(largest));
            own.resolution.set(fitted.x, fitted.y);
            own.position = WindowPosition::Centered(MonitorSelection::Entity(monitor));
        }
        _ => own.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitor)),
    }
    let now = world.resource::<Time<Real>>().elapsed();
    let mut room = world.resource_mut::<Room>();
    (room.window, room.sent, room.own_size) = (Some((window, Some(here.monitor))), now, Some(size));
}

// ── monitors ──

fn all(world: &mut World) -> Vec<Display> {
    let mut monitors = world.query::<(Entity, &Monitor)>();
    let display = |(monitor, of): (Entity, &Monitor)| {
        let area = IRect::from_corners(of.physical_position, of.physical_position + of.physical_size().as_ivec2());
        Display { monitor, area }
    };
    monitors.iter(world).map(display).collect()
}

/// The display on which the window of whoever leads stands.
fn here(world: &mut World) -> Option<Display> {
    let displays = all(world);
    let mut windows = world.query_filtered::<&Window, With<Audible>>();
    let window = windows.single(world).ok()?;
    let at = if let WindowPosition::At(at) = window.position { at } else { IVec2::ZERO };
    let middle = middle(at, window);
    displays.iter().find(|display| display.area.contains(middle)).or(displays.first()).copied()
}

/// Another display than that one.
fn elsewhere(world: &mut World) -> Option<Display> {
    let here = here(world)?;
    another(here, &all(world))
}

/// The first that shows something else than this one.
fn another(here: Display, displays: &[Display]) -> Option<Display> {
    displays.iter().find(|display| display.area != here.area).copied()
}

/// Whether there are several monitors that all show the same.
fn is_mirrored(world: &mut World) -> bool {
    let displays = all(world);
    displays.len() > 1 && displays.iter().all(|display| display.area == displays[0].area)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn display(number: u32, x: i32) -> Display {
        let area = IRect::from_corners(IVec2::new(x, 0), IVec2::new(x + 1024, 768));
        Display { monitor: Entity::from_raw_u32(number).expect("is a number"), area }
    }

    #[test]
    fn the_rooms_screen_is_another_one_and_mirrored_screens_are_one() {
        let (first, second, mirrored) = (display(1, 0), display(2, 1024), display(3, 0));
        assert_eq!(another(first, &[first, second]), Some(second));
        assert_eq!(another(second, &[first, second]), Some(first));
        assert_eq!(another(first, &[first, mirrored]), None);
        assert_eq!(another(first, &[first, mirrored, second]), Some(second));
    }
}
