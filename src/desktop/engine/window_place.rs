//! Where the window stands: as it was left, as far as that is on a display that is there; otherwise in the middle of one. It is never larger than that.
//!
//! Owns: this, and noting it when the window is closed. Refuses to know: where it is written down.

use crate::app::preferences::WindowPlace;
use crate::desktop::state::{AppState, Phase};
use crate::desktop::view::mount::Audible;
use bevy::app::{App, Update};
use bevy::ecs::message::MessageReader;
use bevy::ecs::query::{Has, With};
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Query, Res, ResMut, Single};
use bevy::math::{IRect, IVec2, Vec2};
use bevy::window::{Monitor, MonitorSelection, PrimaryMonitor, Window, WindowCloseRequested, WindowMode, WindowPosition, WindowResolution};

/// The usual size, in logical pixels.
const USUAL: Vec2 = Vec2::new(1366.0, 768.0);
/// What a window's frame and the bars of a desktop take of a display, in logical pixels.
const TAKEN: Vec2 = Vec2::new(16.0, 80.0);
/// So much of a window's upper edge must be on a display for a hand to take hold of it, in physical pixels.
const HOLD: IVec2 = IVec2::new(120, 40);

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Update, (fit.before(Phase::Read), note.in_set(Phase::Act)));
}

/// The largest window that there is room for on a monitor, in logical pixels.
pub(crate) fn room_on(monitor: &Monitor) -> Vec2 {
    Display::of((monitor, false)).room()
}

/// The size and place that a window opens with.
pub(crate) fn opened_with(window: &mut Window, kept: Option<WindowPlace>) {
    window.resolution = resolution(kept.map_or(USUAL, size_of));
    let Some(kept) = kept else { return };
    if let Some((x, y)) = kept.place {
        window.position = WindowPosition::At(IVec2::new(x, y));
    }
    if kept.fills_screen {
        window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Current);
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of windows are small, positive and made whole")]
fn resolution(size: Vec2) -> WindowResolution {
    WindowResolution::new(size.x.round() as u32, size.y.round() as u32)
}

#[expect(clippy::cast_precision_loss, reason = "sizes of windows are small")]
fn size_of(kept: WindowPlace) -> Vec2 {
    // A file may say anything.
    Vec2::new(kept.width.clamp(320, 16_384) as f32, kept.height.clamp(200, 16_384) as f32)
}

/// A display: where it is among the others, in physical pixels, and how many of them a logical one has.
#[derive(Clone, Copy, Debug)]
struct Display {
    area: IRect,
    scale: f32,
    is_primary: bool,
}

impl Display {
    #[expect(clippy::cast_possible_truncation, reason = "scales are small")]
    fn of((monitor, is_primary): (&Monitor, bool)) -> Self {
        let area = IRect::from_corners(monitor.physical_position, monitor.physical_position + monitor.physical_size().as_ivec2());
        Self { area, scale: monitor.scale_factor as f32, is_primary }
    }

    /// The largest window that there is room for, in logical pixels.
    fn room(&self) -> Vec2 {
        (self.area.size().as_vec2() / self.scale - TAKEN).max(Vec2::ONE)
    }

    fn has_hold_of(&self, place: IVec2) -> bool {
        let hold = IRect::from_corners(place, place.saturating_add(HOLD));
        self.area.intersect(hold) == hold
    }
}

/// What a window of this size should have: its size in logical pixels, and its place if it must have another.
fn fitted(size: Vec2, place: Option<IVec2>, displays: &[Display]) -> Option<(Vec2, Option<IVec2>)> {
    let here = place.and_then(|place| displays.iter().find(|display| display.has_hold_of(place)));
    let display = here.or_else(|| displays.iter().find(|display| display.is_primary)).or(displays.first())?;
    let fitted = size.min(display.room());
    if here.is_some() || place.is_none() && fitted == size {
        return Some((fitted, None));
    }
    let taken = (fitted * display.scale).as_ivec2();
    Some((fitted, Some(display.area.min + (display.area.size() - taken) / 2)))
}

/// Once, as soon as it is known which displays there are.
fn fit(
    monitors: Query<(&Monitor, Has<PrimaryMonitor>)>,
    state: Res<AppState>,
    mut window: Single<&mut Window, With<Audible>>,
    mut is_done: Local<bool>,
) {
    if *is_done || monitors.is_empty() {
        return;
    }
    *is_done = true;
    let displays: Vec<Display> = monitors.iter().map(Display::of).collect();
    let place = state.0.preferences.window.and_then(|kept| kept.place).map(IVec2::from);
    let size = Vec2::new(window.width(), window.height());
    let Some((fitted, place)) = fitted(size, place, &displays).filter(|_| window.mode == WindowMode::Windowed) else { return };
    if fitted != size {
        window.resolution.set(fitted.x, fitted.y);
    }
    if let Some(place) = place {
        window.position = WindowPosition::At(place);
    }
}

/// When the window is about to be closed, where it stood is kept with the settings. One that fills its screen keeps the place it had before.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of windows are small, positive and made whole")]
fn note(mut closing: MessageReader<WindowCloseRequested>, window: Single<&Window, With<Audible>>, mut state: ResMut<AppState>) {
    if closing.read().count() == 0 {
        return;
    }
    let before = state.0.preferences.window;
    let place = if let WindowPosition::At(at) = window.position { Some((at.x, at.y)) } else { None };
    let now = WindowPlace { place, width: window.width().round() as u32, height: window.height().round() as u32, fills_screen: false };
    let now = match window.mode {
        WindowMode::Windowed => now,
        _ => WindowPlace { fills_screen: true, ..before.unwrap_or(WindowPlace { width: USUAL.x as u32, height: USUAL.y as u32, ..now }) },
    };
    if before != Some(now) {
        state.0.preferences.window = Some(now);
        state.1.save = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn display(x: i32, y: i32, width: i32, height: i32, scale: f32) -> Display {
        let area = IRect::from_corners(IVec2::new(x, y), IVec2::new(x + width, y + height));
        Display { area, scale, is_primary: x == 0 }
    }

    #[test]
    fn a_window_that_fits_stays_where_the_system_puts_it() {
        assert_eq!(fitted(USUAL, None, &[display(0, 0, 1920, 1080, 1.0)]), Some((USUAL, None)));
        assert_eq!(fitted(USUAL, None, &[]), None);
    }

    #[test]
    fn on_a_small_display_it_is_smaller_and_in_the_middle() {
        let small = [display(0, 0, 1024, 600, 1.0)];
        assert_eq!(fitted(USUAL, None, &small), Some((Vec2::new(1008.0, 520.0), Some(IVec2::new(8, 40)))));
        let fine = [display(0, 0, 2048, 1200, 2.0)];
        assert_eq!(fitted(USUAL, None, &fine), Some((Vec2::new(1008.0, 520.0), Some(IVec2::new(16, 80)))));
    }

    #[test]
    fn it_comes_back_where_it_was_if_that_is_still_on_a_display() {
        let (size, place) = (Vec2::new(900.0, 600.0), IVec2::new(2000, 100));
        let two = [display(0, 0, 1920, 1080, 1.0), display(1920, 0, 1920, 1080, 1.0)];
        assert_eq!(fitted(size, Some(place), &two), Some((size, None)));
        assert_eq!(fitted(size, Some(place), &two[..1]), Some((size, Some(IVec2::new(510, 240)))));
        // Its upper edge is above every display: no hand could move it.
        assert_eq!(fitted(size, Some(IVec2::new(100, -30)), &two[..1]), Some((size, Some(IVec2::new(510, 240)))));
    }
}
