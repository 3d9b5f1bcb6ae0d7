//! Pointers and screen readers: presses, clicks that set focus, and the actions that assistive technology asks for.
//!
//! Owns: turning them into intents and focus. Both go the same way as keys: what a screen reader presses is what a hand presses.

use crate::desktop::input::keyboard::is_by_shortcut;
use crate::desktop::input::scrolling::{Dragging, Pages};
use crate::desktop::state::{Phase, Settling};
use crate::desktop::surface::{PendingIntents, Reveal};
use crate::desktop::view::mount::{Audible, Focusable, Press, Space};
use accesskit::Action;
use bevy::a11y::ActionRequest;
use bevy::app::{App, Update};
use bevy::ecs::change_detection::DetectChanges;
use bevy::ecs::entity::Entity;
use bevy::ecs::message::MessageReader;
use bevy::ecs::observer::On;
use bevy::ecs::query::{Changed, Has, With};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Commands, Query, Res, ResMut, Single};
use bevy::ecs::world::Ref;
use bevy::input::ButtonInput;
use bevy::input::keyboard::KeyCode;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::picking::events::{Cancel, Pointer, Press as PointerPress, Release};
use bevy::picking::hover::Hovered;
use bevy::picking::pointer::PointerButton;
use bevy::text::EditableText;
use bevy::time::{Real, Time};
use bevy::ui_widgets::Activate;
use bevy::window::{CursorIcon, SystemCursorIcon};
use std::time::Duration;

/// A press of this length marks what it rests on.
const LONG: Duration = Duration::from_millis(500);

pub(crate) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_observer(press)
        .add_observer(focus_pressed)
        .add_observer(mark_by_other_button)
        .add_observer(begin_to_rest)
        .add_observer(end_rest)
        .add_observer(cancel_rest)
        .init_resource::<Resting>()
        .add_systems(Update, ((carry_out_requests, mark_by_resting).in_set(Phase::Read), point.after(Phase::Draw)));
}

/// A button was pressed, by pointer, by Enter or Space.
fn press(
    activate: On<Activate>,
    presses: Query<&Press>,
    dragging: Res<Dragging>,
    held: Res<ButtonInput<KeyCode>>,
    mut pending: Single<&mut PendingIntents, With<Audible>>,
    mut settling: ResMut<Settling>,
) {
    if dragging.0 || is_by_shortcut(&held) {
        return;
    }
    if let Ok(press) = presses.get(activate.entity) {
        pending.0.push(press.0.clone());
        settling.at_least(1);
    }
}

/// What a pointer presses gets focus, without a ring.
fn focus_pressed(
    mut press: On<Pointer<PointerPress>>,
    focusable: Query<(), With<Focusable>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    if focusable.contains(press.entity) {
        press.propagate(false);
        focus.set(press.entity, FocusCause::Pressed);
        visible.0 = false;
    }
}

/// What is marked by the space bar is marked by a press of the other button, too.
fn mark_by_other_button(
    mut press: On<Pointer<PointerPress>>,
    spaces: Query<&Space>,
    mut pending: Single<&mut PendingIntents, With<Audible>>,
    mut settling: ResMut<Settling>,
) {
    let Ok(space) = spaces.get(press.entity) else { return };
    if press.event.button == PointerButton::Secondary {
        press.propagate(false);
        pending.0.push(space.0.clone());
        settling.at_least(1);
    }
}

/// What a hand rests on that the space bar would mark, and since when.
#[derive(Resource, Default)]
struct Resting(Option<(Entity, Duration)>);

fn begin_to_rest(press: On<Pointer<PointerPress>>, spaces: Query<(), With<Space>>, time: Res<Time<Real>>, mut resting: ResMut<Resting>) {
    // The innermost is asked first.
    if press.event.button == PointerButton::Primary && spaces.contains(press.entity) && press.entity == press.original_event_target() {
        resting.0 = Some((press.entity, time.elapsed()));
    }
}

fn end_rest(_: On<Pointer<Release>>, mut resting: ResMut<Resting>) {
    resting.0 = None;
}

fn cancel_rest(_: On<Pointer<Cancel>>, mut resting: ResMut<Resting>) {
    resting.0 = None;
}

/// A long press marks as soon as it is long, while the finger is still there.
fn mark_by_resting(
    mut resting: ResMut<Resting>,
    dragging: Res<Dragging>,
    time: Res<Time<Real>>,
    spaces: Query<&Space>,
    mut pending: Single<&mut PendingIntents, With<Audible>>,
    mut settling: ResMut<Settling>,
) {
    let Some((entity, since)) = resting.0.filter(|_| !dragging.0) else {
        resting.0 = None;
        return;
    };
    // Nothing else may wake the window until then.
    settling.at_least(1);
    if time.elapsed().saturating_sub(since) >= LONG {
        resting.0 = None;
        pending.0.extend(spaces.get(entity).map(|space| space.0.clone()).ok());
    }
}

/// Bevy passes on what a screen reader asks for; nobody but us carries it out.
fn carry_out_requests(
    mut requests: MessageReader<ActionRequest>,
    presses: Query<&Press>,
    spaces: Query<&Space>,
    focusable: Query<(), With<Focusable>>,
    surface: Single<(&mut PendingIntents, &mut Reveal), With<Audible>>,
    mut focus: ResMut<InputFocus>,
    mut pages: Pages,
) {
    let (mut pending, mut reveal) = surface.into_inner();
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.0.target_node.0) else { continue };
        match request.0.action {
            Action::Click => {
                let press = presses.get(entity).map(|press| press.0.clone());
                pending.0.extend(press.or_else(|_| spaces.get(entity).map(|space| space.0.clone())).ok());
            }
            Action::Focus if focusable.contains(entity) => {
                focus.set(entity, FocusCause::Navigated);
                reveal.0.push(entity);
            }
            Action::ScrollIntoView => reveal.0.push(entity),
            Action::ScrollDown => pages.page(Some(entity), 1.0),
            Action::ScrollUp => pages.page(Some(entity), -1.0),
            _ => {}
        }
    }
}

/// A hand over what can be pressed, and a caret over what can be written in.
fn point(
    hovered: Query<Ref<Hovered>, Changed<Hovered>>,
    all: Query<(&Hovered, Has<EditableText>)>,
    windows: Query<Entity, With<Audible>>,
    mut commands: Commands,
) {
    if hovered.iter().all(|hovered| hovered.is_added()) {
        return;
    }
    let mut over = all.iter().filter(|(hovered, _)| hovered.get());
    let icon = match over.next() {
        Some((_, true)) => SystemCursorIcon::Text,
        Some((_, false)) => SystemCursorIcon::Pointer,
        None => SystemCursorIcon::Default,
    };
    for window in &windows {
        commands.entity(window).insert(CursorIcon::System(icon));
    }
}
