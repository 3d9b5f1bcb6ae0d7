//! The keyboard: physical keys, no letters, so that one map serves every language.
//!
//! Owns: which key wants what. Refuses to know: what is on the screen beyond what has focus.

use crate::app::{AppIntent, Intent, Setting, StoryIntent, Target};
use crate::desktop::input::focus::{FocusMover, Step};
use crate::desktop::input::scrolling::Pages;
use crate::desktop::state::{AppState, Phase};
use crate::desktop::surface::PendingIntents;
use crate::desktop::view::mount::{Audible, Press, Space, Tree};
use bevy::app::{App, Update};
use bevy::ecs::message::MessageReader;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Query, Res, ResMut, Single};
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input::{ButtonInput, ButtonState};
use bevy::time::{Real, Time};
use std::time::Duration;

/// Three presses within this time leave.
const WITHIN: Duration = Duration::from_secs(5);

/// When Shift was pressed, with no other key between.
#[derive(Resource, Default)]
pub(crate) struct Shifts(Vec<Duration>);

impl Shifts {
    /// A key was pressed at this time. Whether it was the third Shift.
    fn press(&mut self, key: KeyCode, now: Duration) -> bool {
        if !matches!(key, KeyCode::ShiftLeft | KeyCode::ShiftRight) {
            self.0.clear();
            return false;
        }
        self.0.push(now);
        self.0.retain(|press| now.saturating_sub(*press) <= WITHIN);
        if self.0.len() < 3 {
            return false;
        }
        self.0.clear();
        true
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Shifts>().add_systems(Update, read.in_set(Phase::Read));
}

/// The digit of a key, on the top row or on the number pad.
fn digit(key: KeyCode) -> Option<u8> {
    Some(match key {
        KeyCode::Digit0 | KeyCode::Numpad0 => 0,
        KeyCode::Digit1 | KeyCode::Numpad1 => 1,
        KeyCode::Digit2 | KeyCode::Numpad2 => 2,
        KeyCode::Digit3 | KeyCode::Numpad3 => 3,
        KeyCode::Digit4 | KeyCode::Numpad4 => 4,
        KeyCode::Digit5 | KeyCode::Numpad5 => 5,
        _ => return None,
    })
}

/// Keys that mean the same everywhere.
fn everywhere(key: KeyCode, high_contrast: bool) -> Option<Intent> {
    Some(match key {
        KeyCode::F1 => AppIntent::Support.into(),
        KeyCode::F2 => AppIntent::Display.into(),
        KeyCode::F3 => Setting::Contrast(!high_contrast).into(),
        KeyCode::Backspace => AppIntent::Back.into(),
        _ => return None,
    })
}

fn arrow(key: KeyCode) -> Option<Step> {
    Some(match key {
        KeyCode::ArrowUp => Step::Up,
        KeyCode::ArrowDown => Step::Down,
        KeyCode::ArrowLeft => Step::Left,
        KeyCode::ArrowRight => Step::Right,
        KeyCode::Home => Step::First,
        KeyCode::End => Step::Last,
        _ => return None,
    })
}

fn is_modifier(key: KeyCode) -> bool {
    use KeyCode::{AltLeft, AltRight, CapsLock, ControlLeft, ControlRight, NumLock, ShiftLeft, ShiftRight, SuperLeft, SuperRight};
    matches!(key, AltLeft | AltRight | CapsLock | ControlLeft | ControlRight | NumLock | ShiftLeft | ShiftRight | SuperLeft | SuperRight)
}

#[expect(clippy::too_many_arguments, reason = "the parameters of a system are what it is given by the engine")]
fn read(
    mut typed: MessageReader<KeyboardInput>,
    held: Res<ButtonInput<KeyCode>>,
    time: Res<Time<Real>>,
    state: Res<AppState>,
    mut shifts: ResMut<Shifts>,
    surface: Single<(&Tree, &mut PendingIntents), With<Audible>>,
    mut mover: FocusMover,
    mut pages: Pages,
    presses: Query<&Press>,
    spaces: Query<&Space>,
) {
    let (tree, mut pending) = surface.into_inner();
    // All of them are taken now: after leaving, none may be left for the next frame.
    let typed: Vec<KeyboardInput> = typed.read().filter(|input| input.state == ButtonState::Pressed).cloned().collect();
    for input in &typed {
        let key = input.key_code;
        if !input.repeat && shifts.press(key, time.elapsed()) || key == KeyCode::Escape {
            // Nothing that was typed before it counts any more.
            pending.0.clear();
            pending.0.push(AppIntent::Leave.into());
            return;
        }
        let shift = held.pressed(KeyCode::ShiftLeft) || held.pressed(KeyCode::ShiftRight);
        let model = &state.0;
        let writing = model.is_writing() && !is_modifier(key) && !input.repeat;
        if writing && everywhere(key, false).is_none() {
            pending.0.push(StoryIntent::ShowNow.into());
        }
        if !is_modifier(key) {
            mover.by_keyboard();
        }
        match key {
            KeyCode::Tab => mover.tab(shift),
            KeyCode::F6 => mover.region(shift),
            KeyCode::PageUp => pages.page(mover.at(), -1.0),
            KeyCode::PageDown => pages.page(mover.at(), 1.0),
            KeyCode::F4 => {
                if let Some(entity) = tree.entity(Target::Language(0)) {
                    mover.go(entity);
                }
            }
            _ => {}
        }
        if let Some(step) = arrow(key) {
            let went = mover.arrow(step);
            if !went && matches!(step, Step::Up | Step::Down) {
                pages.nudge(mover.at(), if step == Step::Up { -1.0 } else { 1.0 });
            }
        }
        if input.repeat {
            continue;
        }
        // Help and settings are there at once, also while somebody is writing.
        pending.0.extend(everywhere(key, model.preferences.high_contrast));
        if writing {
            continue;
        }
        pending.0.extend(digit(key).map(|digit| AppIntent::Digit(digit).into()));
        let here = mover.at();
        // A press of what has focus is carried out by the button itself, which knows one Enter only.
        let press = here.and_then(|entity| presses.get(entity).ok());
        let is_button = press.is_some();
        match key {
            KeyCode::Space if !is_button => pending.0.extend(here.and_then(|entity| spaces.get(entity).ok()).map(|space| space.0.clone())),
            KeyCode::Enter | KeyCode::NumpadEnter if !is_button => pending.0.push(AppIntent::GoOn.into()),
            KeyCode::NumpadEnter => pending.0.extend(press.map(|press| press.0.clone())),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn three_shifts_in_five_seconds_leave() {
        let mut shifts = Shifts::default();
        assert!(!shifts.press(KeyCode::ShiftLeft, at(0)));
        assert!(!shifts.press(KeyCode::ShiftRight, at(2)));
        assert!(shifts.press(KeyCode::ShiftLeft, at(5)));
        // After that, it counts anew.
        assert!(!shifts.press(KeyCode::ShiftLeft, at(5)));
    }

    #[test]
    fn slow_shifts_and_shifts_with_a_key_between_do_not() {
        let mut shifts = Shifts::default();
        for second in [0, 3, 6, 9] {
            assert!(!shifts.press(KeyCode::ShiftLeft, at(second)), "{second}");
        }
        let mut shifts = Shifts::default();
        for key in [KeyCode::ShiftLeft, KeyCode::Digit1, KeyCode::ShiftLeft, KeyCode::Digit2, KeyCode::ShiftLeft] {
            assert!(!shifts.press(key, at(1)));
        }
    }

    #[test]
    fn digits_are_taken_from_both_places() {
        assert_eq!((digit(KeyCode::Digit4), digit(KeyCode::Numpad0), digit(KeyCode::Digit6)), (Some(4), Some(0), None));
    }
}
