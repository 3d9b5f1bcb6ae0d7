//! The keyboard: physical keys, so that one map serves every language, and letters only where a sign is what is meant.
//!
//! Owns: which command wants what. Refuses to know: what is on the screen beyond what has focus.

use crate::app::leading::Leading;
use crate::app::leading::intent::{LeadIntent, SetupIntent};
use crate::app::preferences::{Preferences, TEXT_SIZES};
use crate::app::{AppIntent, Intent, Model, Setting, StoryIntent, Target};
use crate::desktop::input::editing::{self, Chord, is_by_key};
use crate::desktop::input::focus::FocusMover;
use crate::desktop::input::scrolling::Pages;
use crate::desktop::keys::{self, Command, Lead, Step};
use crate::desktop::state::{AppState, Phase};
use crate::desktop::surface::PendingIntents;
use crate::desktop::view::mount::{Audible, Press, Space, Tree};
use crate::language::Direction;
use crate::workshop::Shown;
use crate::workshop::room::Way;
use bevy::app::{App, Update};
use bevy::ecs::message::MessageReader;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Query, Res, ResMut, Single};
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input::{ButtonInput, ButtonState};
use bevy::picking::pointer::{PointerAction, PointerInput};
use bevy::text::EditableText;
use bevy::time::{Real, Time};
use bevy::window::{MonitorSelection, Window, WindowFocused, WindowMode};
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
    app.init_resource::<Shifts>().add_message::<WindowFocused>().add_message::<PointerInput>();
    app.add_systems(Update, (forget_shifts, read).chain().in_set(Phase::Read));
}

/// Whoever presses a pointer with Shift, or comes back from another window, is not asking to leave.
fn forget_shifts(mut shifts: ResMut<Shifts>, mut focused: MessageReader<WindowFocused>, mut pressed: MessageReader<PointerInput>) {
    let has_lost = focused.read().any(|focus| !focus.focused);
    if pressed.read().any(|input| matches!(input.action, PointerAction::Press(_))) || has_lost {
        shifts.0.clear();
    }
}

/// What means the same everywhere.
fn everywhere(command: Command, high_contrast: bool) -> Option<Intent> {
    Some(match command {
        Command::Support => AppIntent::Support.into(),
        Command::Display => AppIntent::Display.into(),
        Command::Keys => AppIntent::Keys.into(),
        Command::Contrast => Setting::Contrast(!high_contrast).into(),
        Command::Back => AppIntent::Back.into(),
        _ => return None,
    })
}

fn is_modifier(key: KeyCode) -> bool {
    use KeyCode::{AltLeft, AltRight, CapsLock, ControlLeft, ControlRight, NumLock, ShiftLeft, ShiftRight, SuperLeft, SuperRight};
    matches!(key, AltLeft | AltRight | CapsLock | ControlLeft | ControlRight | NumLock | ShiftLeft | ShiftRight | SuperLeft | SuperRight)
}

/// Which keys are held that make another of what is typed, key by key as it is typed: a frame may be longer than a chord.
struct Held(Vec<KeyCode>);

impl Held {
    const SHIFT: [KeyCode; 2] = [KeyCode::ShiftLeft, KeyCode::ShiftRight];
    const CONTROL: [KeyCode; 2] = [KeyCode::ControlLeft, KeyCode::ControlRight];
    /// Alt and the key of the system: what is typed is meant for somebody else.
    const OTHER: [KeyCode; 4] = [KeyCode::AltLeft, KeyCode::AltRight, KeyCode::SuperLeft, KeyCode::SuperRight];

    /// Those held when the frame began: of a key that went down and up in it, what it did first tells.
    fn before(keys: &ButtonInput<KeyCode>, typed: &[KeyboardInput]) -> Self {
        let was_held = |key: &KeyCode| match typed.iter().find(|input| input.key_code == *key) {
            Some(first) => first.state == ButtonState::Released || first.repeat,
            None => keys.pressed(*key),
        };
        Self(Self::SHIFT.into_iter().chain(Self::CONTROL).chain(Self::OTHER).filter(was_held).collect())
    }

    /// A key goes down or up.
    fn follow(&mut self, input: &KeyboardInput) {
        self.0.retain(|held| *held != input.key_code);
        if input.state == ButtonState::Pressed && is_modifier(input.key_code) {
            self.0.push(input.key_code);
        }
    }

    fn any(&self, keys: &[KeyCode]) -> bool {
        self.0.iter().any(|held| keys.contains(held))
    }

    fn shift(&self) -> bool {
        self.any(&Self::SHIFT)
    }

    /// What is held where somebody writes.
    fn chord(&self) -> Chord {
        let any = |keys: &[KeyCode]| self.any(keys);
        Chord {
            shift: self.shift(),
            control: any(&Self::CONTROL),
            alt: any(&[KeyCode::AltLeft]),
            alt_gr: any(&[KeyCode::AltRight]),
            system: any(&[KeyCode::SuperLeft, KeyCode::SuperRight]),
        }
    }

    /// Whether what is typed is no key of ours.
    fn is_a_shortcut(&self) -> bool {
        self.any(&Self::CONTROL) || self.any(&Self::OTHER)
    }
}

/// Whether a button was pressed by a key of a shortcut, such as the one that opens a window's menu. That is no press.
pub(crate) fn is_by_shortcut(held: &ButtonInput<KeyCode>) -> bool {
    let is_by_key = held.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter, KeyCode::Space]);
    // A chord may have begun and ended in this very frame.
    let is_held = |key| held.pressed(key) || held.just_pressed(key) || held.just_released(key);
    is_by_key && Held::CONTROL.into_iter().chain(Held::OTHER).any(is_held)
}

/// Ctrl with plus, minus and nought, as in a browser.
fn zoom(input: &KeyboardInput, preferences: &Preferences) -> Option<Intent> {
    let size = match keys::with_control(input.key_code, &input.logical_key)? {
        Command::Zoom(is_larger) => preferences.next_size(is_larger),
        _ => TEXT_SIZES[0],
    };
    Some(Setting::TextSize(size).into())
}

#[expect(clippy::too_many_arguments, reason = "the parameters of a system are what it is given by the engine")]
fn read(
    mut typed: MessageReader<KeyboardInput>,
    held: Res<ButtonInput<KeyCode>>,
    time: Res<Time<Real>>,
    state: Res<AppState>,
    mut shifts: ResMut<Shifts>,
    surface: Single<(&Tree, &mut PendingIntents, &mut Window), With<Audible>>,
    mut mover: FocusMover,
    mut pages: Pages,
    presses: Query<&Press>,
    spaces: Query<&Space>,
    mut fields: Query<&mut EditableText>,
) {
    let (tree, mut pending, mut window) = surface.into_inner();
    // All of them are taken now: after leaving, none may be left for the next frame.
    let typed: Vec<KeyboardInput> = typed.read().cloned().collect();
    let mut held = Held::before(&held, &typed);
    if !typed.is_empty() {
        // What Bevy makes of them is made anew below, key by key.
        fields.iter_mut().for_each(|mut field| field.pending_edits.retain(|edit| !is_by_key(edit)));
    }
    for input in &typed {
        held.follow(input);
        if input.state == ButtonState::Released {
            continue;
        }
        let key = input.key_code;
        let command = keys::command(key, &input.logical_key);
        if !input.repeat && shifts.press(key, time.elapsed()) || command == Some(Command::Leave) {
            // Nothing that was typed before it counts any more.
            pending.0.clear();
            pending.0.push(AppIntent::Leave.into());
            return;
        }
        if let Some(mut field) = mover.at().and_then(|at| fields.get_mut(at).ok()) {
            // What is being put together from several keys has them all.
            if !field.is_composing() {
                field.pending_edits.extend(editing::edit(input, held.chord()));
                pending.0.extend(in_field(input, command.filter(|_| !held.is_a_shortcut()), held.shift(), tree, &mut mover));
            }
            continue;
        }
        if held.is_a_shortcut() {
            pending.0.extend(zoom(input, &state.0.preferences).filter(|_| !held.any(&Held::OTHER)));
            continue;
        }
        let model = &state.0;
        if command == Some(Command::FullScreen) {
            if !input.repeat {
                match with_a_group(model) {
                    Some(intent) => pending.0.push(intent),
                    None => fill_or_leave_screen(&mut window),
                }
            }
            continue;
        }
        let writing = model.is_writing() && !is_modifier(key) && !input.repeat;
        let intent = command.and_then(|command| everywhere(command, model.preferences.high_contrast));
        if writing && intent.is_none() {
            pending.0.push(StoryIntent::ShowNow.into());
        }
        if !is_modifier(key) {
            mover.by_keyboard();
        }
        if let Some(intent) = leading(model, command, held.shift()) {
            // A key that is held down counts once, but for the arrows.
            if !input.repeat || matches!(command, Some(Command::Walk(_))) {
                pending.0.push(intent);
            }
            continue;
        }
        match command {
            Some(Command::Tab) => mover.tab(held.shift()),
            Some(Command::Region) => mover.region(held.shift()),
            Some(Command::Page(is_down)) => pages.page(mover.at(), if is_down { 1.0 } else { -1.0 }),
            Some(Command::Walk(step)) => walk(step, &mut mover, &mut pages),
            Some(Command::Language) => {
                if let Some(entity) = tree.entity(Target::Language(0)) {
                    mover.go(entity);
                }
            }
            _ => {}
        }
        if input.repeat {
            continue;
        }
        // Help and settings are there at once, also while somebody is writing.
        pending.0.extend(intent);
        if writing {
            continue;
        }
        let here = mover.at();
        // A press of what has focus is carried out by the button itself, which knows one Enter only.
        let press = here.and_then(|entity| presses.get(entity).ok());
        let is_button = press.is_some();
        match command {
            Some(Command::Digit(digit)) => pending.0.push(AppIntent::Digit(digit).into()),
            Some(Command::Space) if !is_button => {
                pending.0.extend(here.and_then(|entity| spaces.get(entity).ok()).map(|space| space.0.clone()));
            }
            Some(Command::Enter) if !is_button => pending.0.push(AppIntent::GoOn.into()),
            Some(Command::Enter) if key == KeyCode::NumpadEnter => pending.0.extend(press.map(|press| press.0.clone())),
            _ => {}
        }
    }
}

/// What a key means to the window while somebody writes: go on, done, and who to talk to. All else is a letter, or moves among letters.
fn in_field(input: &KeyboardInput, command: Option<Command>, shift: bool, tree: &Tree, mover: &mut FocusMover) -> Option<Intent> {
    if !is_modifier(input.key_code) {
        mover.by_keyboard();
    }
    match command? {
        Command::Tab => {
            mover.tab(shift);
            None
        }
        Command::Enter if !input.repeat => {
            // What comes next is to begin.
            tree.entity(Target::Start).into_iter().for_each(|start| mover.go(start));
            Some(SetupIntent::TakeContact.into())
        }
        Command::Support if !input.repeat => Some(AppIntent::Support.into()),
        _ => None,
    }
}

/// The key that fills the screen elsewhere is that of phones where a group is led: its window stays beside the room's.
fn with_a_group(model: &Model) -> Option<Intent> {
    model.led().filter(|leading| leading.room.is_open()).map(|_| AppIntent::Phones.into())
}

/// What a key means to whoever leads a group, where that is another thing than elsewhere: they are the keys of a remote, and of a number pad.
fn leading(model: &Model, command: Option<Command>, shift: bool) -> Option<Intent> {
    let leading = model.led().filter(|leading| leading.room.is_open())?;
    let is_free = model.cover().is_none();
    let intent = match command? {
        Command::Lead(key) => match key {
            Lead::Freeze => LeadIntent::Freeze,
            Lead::Blank => LeadIntent::Blank,
            Lead::Skip => LeadIntent::Skip,
            Lead::Swap => LeadIntent::Swap,
            Lead::Counts => LeadIntent::ShowCounts,
        },
        Command::Page(true) if is_free => LeadIntent::Next,
        Command::Page(false) if is_free => LeadIntent::Previous,
        Command::Digit(digit) if is_free && shift => LeadIntent::Digit { digit, less: true },
        Command::Enter if is_free && leading.typing.is_some() => LeadIntent::Field(if shift { Way::Up } else { Way::Down }),
        Command::Walk(step) if is_free => walk_leading(model, leading, step)?,
        _ => return None,
    };
    Some(intent.into())
}

/// Arrows choose a line while it is read, a field while numbers are typed, an answer when it goes on: left and right as drawn.
fn walk_leading(model: &Model, leading: &Leading, step: Step) -> Option<LeadIntent> {
    let way = match step {
        Step::Up => Some(Way::Up),
        Step::Down => Some(Way::Down),
        _ => None,
    };
    if leading.typing.is_some() {
        return way.map(LeadIntent::Field);
    }
    if leading.can_go_on() && matches!(step, Step::Left | Step::Right) {
        let is_rtl = model.texts.locale().manifest.direction == Direction::RightToLeft;
        return Some(LeadIntent::Beside { after: (step == Step::Right) != is_rtl });
    }
    way.filter(|_| matches!(leading.room.shown_to_whoever_leads(), Shown::Reading(_))).map(LeadIntent::Point)
}

/// An arrow walks, or where there is nowhere to go, scrolls a little.
fn walk(step: Step, mover: &mut FocusMover, pages: &mut Pages) {
    let went = mover.arrow(step);
    if !went && matches!(step, Step::Up | Step::Down) {
        pages.nudge(mover.at(), if step == Step::Up { -1.0 } else { 1.0 });
    }
}

/// The window fills the screen that it is on, or stands on it as before.
fn fill_or_leave_screen(window: &mut Window) {
    window.mode = match window.mode {
        WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
        _ => WindowMode::Windowed,
    };
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
}
