//! The loop: time passes, wishes are carried out, and if anything that can be seen has changed, it is drawn.
//!
//! Owns: when to draw, and when to wake up next. Between deadlines the program sleeps.

use crate::desktop::engine::alarm::Alarm;
use crate::desktop::engine::pipelines::Unfinished;
use crate::desktop::input::focus;
use crate::desktop::screens;
use crate::desktop::state::{AppState, LastFrame, PendingIntents, Phase};
use crate::desktop::view::mount::{Focusable, Named, Scroller, Tree, mount};
use bevy::app::{App, Last, PostUpdate, Update};
use bevy::camera::ClearColor;
use bevy::ecs::change_detection::DetectChangesMut;
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::query::With;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Query, Res, ResMut};
use bevy::ecs::world::World;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::math::Vec2;
use bevy::picking::hover::Hovered;
use bevy::time::{Real, Time};
use bevy::ui::prelude::Text;
use bevy::ui::{Node, UiSystems};
use bevy::window::{CursorMoved, PrimaryWindow, RequestRedraw, Window};
use bevy::winit::UpdateMode;
use jiff::Zoned;
use jiff::civil::Date;
use std::time::Duration;

/// Frames after a change until everything stands still: focus is scrolled to, ends are found.
const SETTLE: u8 = 3;
/// Nothing is due for a long time.
const SLEEP: Duration = Duration::from_hours(1);

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<PendingIntents>()
        .init_resource::<LastFrame>()
        .init_resource::<Tree>()
        .configure_sets(Update, (Phase::Read, Phase::Act, Phase::Draw).chain())
        .add_systems(
            Update,
            (let_time_pass.before(Phase::Read), (act, notice, notice_scrolling).chain().in_set(Phase::Act), draw.in_set(Phase::Draw)),
        )
        .add_systems(PostUpdate, measure_again.before(UiSystems::Layout))
        .add_systems(Last, sleep);
}

fn let_time_pass(mut state: ResMut<AppState>, time: Res<Time<Real>>) {
    let outcome = state.0.tick(time.elapsed(), today());
    state.came(outcome);
}

/// The day that the system says it is.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

fn act(mut state: ResMut<AppState>, mut pending: ResMut<PendingIntents>) {
    for intent in pending.0.drain(..) {
        state.act(&intent);
    }
}

/// The line under the pointer, or with focus, is the one that the offer to mark stands beside.
fn notice(
    mut state: ResMut<AppState>,
    focus: Res<InputFocus>,
    mut moved: MessageReader<CursorMoved>,
    mut typed: MessageReader<KeyboardInput>,
    mut by_pointer: Local<bool>,
    hovered: Query<(&Named, &Hovered)>,
    named: Query<&Named, With<Focusable>>,
) {
    // Whoever uses the keyboard may have left the pointer anywhere.
    if typed.read().count() > 0 {
        *by_pointer = false;
    }
    if moved.read().count() > 0 {
        *by_pointer = true;
    }
    let under_pointer = hovered.iter().filter(|(_, hovered)| hovered.get()).find_map(|(named, _)| named.0.line());
    let with_focus = focus.get().and_then(|entity| named.get(entity).ok()).and_then(|named| named.0.line());
    let outcome = state.0.rest_on(under_pointer.filter(|_| *by_pointer).or(with_focus));
    state.came(outcome);
}

/// A conversation that was scrolled up is left alone; one that should go to its end does.
fn notice_scrolling(mut state: ResMut<AppState>, mut scrollers: Query<&mut Scroller>) {
    let to_end = std::mem::take(&mut state.1.to_end);
    let mut up = false;
    for mut scroller in scrollers.iter_mut().filter(|scroller| scroller.follow) {
        if to_end {
            scroller.at_end = true;
        }
        up |= !scroller.near_end;
    }
    let outcome = state.0.scrolled_up(up);
    state.came(outcome);
}

/// Measures all text once more in the frame after a drawing: what changed beside it may have left it the height of another width (taffy's cache).
fn measure_again(mut drawn: ResMut<LastFrame>, mut texts: Query<&mut Node, With<Text>>) {
    if drawn.measured_in == 0 {
        return;
    }
    drawn.measured_in -= 1;
    if drawn.measured_in == 0 {
        texts.iter_mut().for_each(|mut node| node.set_changed());
    }
}

/// Draws if anything has changed. Nothing of what was there before leaving outlives this call.
fn draw(world: &mut World) {
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    let Ok(window) = windows.single(world) else { return };
    let (size, scale_factor) = (Vec2::new(window.width(), window.height()), window.scale_factor());
    let state = world.resource::<AppState>();
    let model = &state.0;
    let (revision, step, exit) = (state.revision(), model.typing_step(), model.place.calendar().is_some());
    let writes = model.is_writing();
    let drawn = world.resource::<LastFrame>();
    let moved = writes && drawn.typing_step != step;
    if drawn.revision == revision && drawn.size == size && (drawn.scale_factor - scale_factor).abs() < f32::EPSILON && !moved {
        return;
    }
    let (was_covered, is_covered) = (drawn.was_covered, model.cover().is_some());
    let before_cover = if is_covered && !was_covered { focus::name_of_focus(world) } else { world.resource::<LastFrame>().before_cover };
    let model = &world.resource::<AppState>().0;
    let view = screens::draw(model, size);
    let language = model.language.to_string();
    let title = model.title();
    let place = model.kind();
    let ground = screens::ground(model);
    // The ground is what the window is cleared with: in software, each layer of paint over the whole window costs milliseconds.
    world.insert_resource(ClearColor(ground));
    mount(world, view, &language, scale_factor);
    let outcome = &mut world.resource_mut::<AppState>().1;
    let (wish, show) = (outcome.focus.take(), std::mem::take(&mut outcome.reveal));
    let back = (was_covered && !is_covered && !exit).then_some(before_cover).flatten();
    let opened = world.resource::<LastFrame>().place != Some(place);
    if exit && opened {
        // Nothing draws the eye on the neutral screen until somebody uses the keyboard there.
        world.resource_mut::<InputFocusVisible>().0 = false;
    }
    focus::after_drawing(world, back, wish, opened);
    focus::show(world, &show);
    retitle(world, title);
    let mut drawn = world.resource_mut::<LastFrame>();
    (drawn.revision, drawn.size, drawn.scale_factor, drawn.typing_step) = (revision, size, scale_factor, step);
    (drawn.was_covered, drawn.before_cover) = (is_covered, if exit { None } else { before_cover });
    drawn.place = Some(place);
    drawn.settling = SETTLE;
    drawn.measured_in = 2;
    drawn.times += 1;
}

fn retitle(world: &mut World, title: String) {
    let mut windows = world.query_filtered::<&mut Window, With<PrimaryWindow>>();
    if let Ok(mut window) = windows.single_mut(world)
        && window.title != title
    {
        window.title = title;
    }
}

/// Sleeps until something happens or is due. The mode never changes: Bevy draws when it does.
pub(crate) fn asleep() -> UpdateMode {
    UpdateMode::reactive_low_power(SLEEP)
}

/// Draws once more until everything stands still, and sees to it that the next deadline is kept.
fn sleep(
    state: Res<AppState>,
    time: Res<Time<Real>>,
    unfinished: Option<Res<Unfinished>>,
    alarm: Option<ResMut<Alarm>>,
    mut drawn: ResMut<LastFrame>,
    mut again: MessageWriter<RequestRedraw>,
) {
    if drawn.settling > 0 || unfinished.is_some_and(|unfinished| unfinished.get()) {
        again.write(RequestRedraw);
    }
    drawn.settling = drawn.settling.saturating_sub(1);
    if let Some(mut alarm) = alarm {
        alarm.set(state.0.next_deadline().zip(time.first_update()).and_then(|(deadline, began)| began.checked_add(deadline)));
    }
}
