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

/// A window is on its screen after so long, or never.
const ARRIVES_WITHIN: Duration = Duration::from_secs(3);
/// While it is not there yet, it is sent again so often: some window managers put a new window, and fill, where the pointer is.
const SENT_EVERY: Duration = Duration::from_millis(700);

/// This window is the room's.
#[derive(Component)]
#[require(Whereabouts)]
pub(crate) struct RoomWindow;

/// What the system says of it.
#[derive(Component, Default)]
struct Whereabouts {
    /// The system has made it.
    is_made: bool,
    /// Where its upper left corner is, in physical pixels, where the system tells that.
    corner: Option<IVec2>,
}

/// What has been done so far of what whoever leads wants.
#[derive(Resource, Default)]
struct Room {
    is_led: bool,
    swaps: u32,
    openings: u32,
    window: Option<Opened>,
    /// Its monitor went away, and these were told of then: it comes back when others are.
    lost_among: Option<Vec<Display>>,
    /// How large the window of whoever leads was on its own screen, in logical pixels.
    own_size: Option<Vec2>,
}

/// The room's window while there is one.
#[derive(Clone, Copy, Debug)]
struct Opened {
    window: Entity,
    /// Where it fills a screen of its own.
    fills: Option<Fills>,
}

/// On its way to a monitor, or there.
#[derive(Clone, Copy, Debug)]
struct Fills {
    monitor: Entity,
    /// When it was sent there first, and last.
    sent: Duration,
    sent_again: Duration,
    has_arrived: bool,
}

/// What is to be done about a window that should be on a monitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Finding {
    /// It is there, or may come there yet.
    Fine,
    SendAgain,
    /// It has no screen of its own any more.
    Lost,
}

impl Fills {
    fn sent_to(monitor: Entity, now: Duration) -> Self {
        Self { monitor, sent: now, sent_again: now, has_arrived: false }
    }

    /// Notes where the window is seen. Not every system says that a monitor went away (X11 with winit 0.30 does not), but all of them put its windows onto
    /// another one: there it would lie on what only whoever leads may see.
    fn seen(&mut self, is_there: bool, covers_notes: bool, now: Duration) -> Finding {
        self.has_arrived |= is_there;
        if is_there || !covers_notes {
            return Finding::Fine;
        }
        if self.has_arrived || now.saturating_sub(self.sent) >= ARRIVES_WITHIN {
            return Finding::Lost;
        }
        if now.saturating_sub(self.sent_again) < SENT_EVERY {
            return Finding::Fine;
        }
        self.sent_again = now;
        Finding::SendAgain
    }
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
        WINIT_WINDOWS.with_borrow(|windows| {
            let made = windows.get_window(window);
            let corner = made.and_then(|made| made.outer_position().ok()).map(|at| IVec2::new(at.x, at.y));
            *whereabouts = Whereabouts { is_made: made.is_some(), corner };
        });
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
        Some(opened) => world.get::<Window>(opened.window).map(|window| window.resolution.size()),
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
    // It fills its screen once it is there: a window that fills from the start is placed by some window managers where the pointer is.
    let (position, resolution) = match other {
        Some(display) => {
            let size = display.area.size().as_uvec2();
            (WindowPosition::At(display.area.min), WindowResolution::new(size.x, size.y))
        }
        None if is_wanted => (WindowPosition::default(), WindowResolution::new(BESIDE.0, BESIDE.1)),
        None if is_mirrored => return RoomScreen::Mirrored,
        None => return RoomScreen::NotOpen,
    };
    let title = world.resource::<AppState>().0.title();
    let now = world.resource::<Time<Real>>().elapsed();
    let window = Window {
        title,
        name: Some("second-look".to_owned()),
        position,
        decorations: other.is_none(),
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
    room.window = Some(Opened { window, fills: other.map(|display| Fills::sent_to(display.monitor, now)) });
    room.lost_among = None;
    if other.is_some() { RoomScreen::Elsewhere } else { RoomScreen::Beside }
}

/// Notes that the window was closed, or closes it because its monitor is gone.
fn lose(world: &mut World) {
    let Some(mut opened) = world.resource::<Room>().window else { return };
    if world.get::<Window>(opened.window).is_none() {
        world.resource_mut::<Room>().window = None;
        return;
    }
    let Some(fills) = &mut opened.fills else { return };
    match find(world, opened.window, fills) {
        Finding::Lost => {
            world.despawn(opened.window);
            let among = all(world);
            let mut room = world.resource_mut::<Room>();
            (room.window, room.lost_among) = (None, Some(among));
            return;
        }
        Finding::SendAgain => send(world, opened.window, fills.monitor),
        Finding::Fine => fill(world, opened.window, fills.monitor),
    }
    world.resource_mut::<Room>().window = Some(opened);
}

/// Where the window is, of all that it should fill.
fn find(world: &mut World, window: Entity, fills: &mut Fills) -> Finding {
    let displays = all(world);
    let Some(display) = displays.iter().find(|display| display.monitor == fills.monitor) else { return Finding::Lost };
    let at = world.get::<Whereabouts>(window).and_then(|whereabouts| whereabouts.corner);
    let Some(middle) = at.zip(world.get::<Window>(window)).map(|(at, window)| middle(at, window)) else { return Finding::Fine };
    let now = world.resource::<Time<Real>>().elapsed();
    let covers_notes = here(world).is_some_and(|here| here.area.contains(middle));
    fills.seen(display.area.contains(middle), covers_notes, now)
}

/// Puts a window onto a monitor, which it fills in the next frame.
fn send(world: &mut World, window: Entity, monitor: Entity) {
    let corner = world.get::<Monitor>(monitor).map(|monitor| monitor.physical_position);
    if let Some((mut window, corner)) = world.get_mut::<Window>(window).zip(corner) {
        (window.mode, window.position) = (WindowMode::Windowed, WindowPosition::At(corner));
    }
}

/// A window that the system has put somewhere fills its monitor from now on.
fn fill(world: &mut World, window: Entity, monitor: Entity) {
    let is_made = world.get::<Whereabouts>(window).is_some_and(|whereabouts| whereabouts.is_made);
    if let Some(mut window) = world.get_mut::<Window>(window).filter(|window| is_made && window.mode == WindowMode::Windowed) {
        window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitor));
    }
}

/// The middle of a window whose upper left corner is here.
fn middle(at: IVec2, window: &Window) -> IVec2 {
    at + window.physical_size().as_ivec2() / 2
}

/// The workshop is over, or was left for home: the room's window closes, and frames come as they did.
fn end(world: &mut World) {
    if let Some(opened) = world.resource::<Room>().window
        && world.get::<Window>(opened.window).is_some()
    {
        world.despawn(opened.window);
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
    let Some(Opened { window, fills: Some(Fills { monitor, .. }) }) = world.resource::<Room>().window else { return };
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
    room.window = Some(Opened { window, fills: Some(Fills::sent_to(here.monitor, now)) });
    room.own_size = Some(size);
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

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_window_that_was_on_its_screen_is_lost_as_soon_as_it_lies_on_the_notes() {
        let mut fills = Fills::sent_to(display(1, 0).monitor, SECOND);
        assert_eq!(fills.seen(true, false, SECOND), Finding::Fine);
        assert_eq!(fills.seen(false, false, 2 * SECOND), Finding::Fine, "it may be on a third one");
        assert_eq!(fills.seen(false, true, 2 * SECOND), Finding::Lost);
    }

    /// Openbox fills the screen that the pointer is on, whatever was asked for: the window was taken for one whose monitor had gone, and closed.
    #[test]
    fn a_window_that_a_window_manager_put_elsewhere_is_sent_again_before_it_is_lost() {
        let mut fills = Fills::sent_to(display(1, 0).monitor, SECOND);
        assert_eq!(fills.seen(false, true, SECOND), Finding::Fine);
        assert_eq!(fills.seen(false, true, SECOND + SENT_EVERY), Finding::SendAgain);
        assert_eq!(fills.seen(false, true, SECOND + SENT_EVERY), Finding::Fine, "it is on its way");
        assert_eq!(fills.seen(false, true, SECOND + 2 * SENT_EVERY), Finding::SendAgain);
        assert_eq!(fills.seen(false, true, SECOND + ARRIVES_WITHIN), Finding::Lost, "that monitor is not there");
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
