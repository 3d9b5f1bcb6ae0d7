//! The loop: time passes, wishes are carried out, and if anything that can be seen has changed, it is drawn.
//!
//! Owns: when to draw, and when to wake up next. Between deadlines the program sleeps.

use crate::app::Target;
use crate::desktop::engine::alarm::Alarm;
use crate::desktop::engine::pipelines::Unfinished;
use crate::desktop::engine::voice::Voice;
use crate::desktop::input::focus;
use crate::desktop::input::in_view::notice_view;
use crate::desktop::state::{AppState, Phase, Settling};
use crate::desktop::surface::{Awake, LastFrame, PendingIntents, Surface};
use crate::desktop::view::WindowContent;
use crate::desktop::view::mount::{Audible, Focusable, Named, Scroller, Tree, mount};
use bevy::app::{App, Last, PostUpdate, Update};
use bevy::camera::{Camera, ClearColorConfig};
use bevy::color::Color;
use bevy::ecs::change_detection::DetectChangesMut;
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::ChildOf;
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::query::{With, Without};
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Query, Res, ResMut};
use bevy::ecs::world::World;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::InputFocus;
use bevy::math::Vec2;
use bevy::picking::hover::Hovered;
use bevy::time::{Real, Time};
use bevy::ui::prelude::Text;
use bevy::ui::{Node, UiSystems};
use bevy::window::{CursorMoved, RequestRedraw, Window, WindowEvent};
use bevy::winit::UpdateMode;
use jiff::Zoned;
use jiff::civil::Date;
use std::time::Duration;

/// Frames after a change until everything stands still: focus is scrolled to, ends are found.
const SETTLE: u8 = 3;
/// A silent window is drawn a little longer, because what it shows is laid out and measured once more.
const AWAKE: u8 = SETTLE + 3;
/// Nothing is due for a long time.
const SLEEP: Duration = Duration::from_hours(1);

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Settling>()
        .configure_sets(Update, (Phase::Read, Phase::Act, Phase::Draw).chain())
        .add_systems(
            Update,
            (
                let_time_pass.before(Phase::Read),
                (act, notice, notice_scrolling, notice_view).chain().in_set(Phase::Act),
                draw.in_set(Phase::Draw),
            ),
        )
        .add_systems(PostUpdate, measure_again.before(UiSystems::Layout))
        .add_systems(Last, (rest, sleep).chain());
}

fn let_time_pass(mut state: ResMut<AppState>, time: Res<Time<Real>>) {
    let outcome = state.0.tick(time.elapsed(), today());
    state.came(outcome);
}

/// The day that the system says it is.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

fn act(mut state: ResMut<AppState>, mut surfaces: Query<&mut PendingIntents>) {
    for intent in surfaces.iter_mut().flat_map(|mut pending| std::mem::take(&mut pending.0)) {
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

/// A conversation that was scrolled up is left alone; one that should go to its end does, in every window. Whether it was scrolled up is asked of the
/// window that somebody reads: a silent one is shorter or longer, and nobody scrolls in it.
fn notice_scrolling(
    mut state: ResMut<AppState>,
    audible: Query<&Tree, With<Audible>>,
    parents: Query<&ChildOf>,
    mut scrollers: Query<(Entity, &mut Scroller)>,
) {
    let to_end = std::mem::take(&mut state.1.to_end);
    let read = audible.single().ok().and_then(Tree::root);
    let mut up = false;
    for (entity, mut scroller) in scrollers.iter_mut().filter(|(_, scroller)| scroller.follow) {
        if to_end {
            scroller.at_end = true;
        }
        up |= !scroller.near_end && read == Some(parents.root_ancestor(entity));
    }
    let outcome = state.0.scrolled_up(up);
    state.came(outcome);
}

/// Measures all text once more in the frame after a drawing: what changed beside it may have left it the height of another width (taffy's cache).
fn measure_again(mut settling: ResMut<Settling>, mut texts: Query<&mut Node, With<Text>>) {
    if settling.measured_in == 0 {
        return;
    }
    settling.measured_in -= 1;
    if settling.measured_in == 0 {
        texts.iter_mut().for_each(|mut node| node.set_changed());
    }
}

/// Draws every window in which anything has changed. Nothing of what was there before leaving outlives this call, in none of them.
fn draw(world: &mut World) {
    let windows = stale(world);
    if windows.is_empty() {
        return;
    }
    let outcome = &mut world.resource_mut::<AppState>().1;
    let (wish, reveal, at_top) = (outcome.focus.take(), std::mem::take(&mut outcome.reveal), outcome.at_top.take());
    for window in windows {
        draw_window(world, window, wish, &reveal);
        focus::reveal_at_top(world, window, at_top);
    }
    *world.resource_mut::<Settling>() = Settling { frames: SETTLE, measured_in: 2 };
}

/// The windows that do not show the app as it is now.
fn stale(world: &mut World) -> Vec<Entity> {
    let mut surfaces = world.query::<(Entity, &Window, &LastFrame, &Surface)>();
    let state = world.resource::<AppState>();
    let (step, writes) = (state.0.typing_step(), state.0.is_writing());
    let is_stale = |(_, window, last, surface): &(Entity, &Window, &LastFrame, &Surface)| {
        let is_resized = last.size != size_of(window) || (last.scale_factor - window.scale_factor()).abs() >= f32::EPSILON;
        let is_typing = surface.stamp.is_none() && writes && last.typing_step != step;
        !last.shows(stamp(surface, state)) || is_resized || is_typing
    };
    surfaces.iter(world).filter(is_stale).map(|(entity, ..)| entity).collect()
}

/// What a window shows of the state, as a number.
fn stamp(surface: &Surface, state: &AppState) -> u64 {
    surface.stamp.map_or_else(|| state.revision(), |stamp| stamp(&state.0))
}

/// In logical pixels.
fn size_of(window: &Window) -> Vec2 {
    Vec2::new(window.width(), window.height())
}

/// Draws one window, and notes what it shows now.
fn draw_window(world: &mut World, entity: Entity, wish: Option<Target>, reveal: &[Target]) {
    let at = world.entity(entity);
    let (Some(surface), Some(window), Some(tree)) = (at.get::<Surface>(), at.get::<Window>(), at.get::<Tree>()) else { return };
    let (size, scale_factor, camera, is_audible) = (size_of(window), window.scale_factor(), tree.camera, at.contains::<Audible>());
    let state = world.resource::<AppState>();
    let WindowContent { view, ground, language, title } = (surface.content)(&state.0, size);
    let (revision, typing_step) = (stamp(surface, state), state.0.typing_step());
    let returning = if is_audible { focus::before_drawing(world, entity) } else { None };
    clear_with(world, camera, ground);
    mount(world, entity, view, &language, scale_factor);
    if is_audible {
        focus::after_drawing(world, entity, returning, wish);
    }
    focus::reveal(world, entity, reveal);
    retitle(world, entity, title);
    if let Some(mut awake) = world.get_mut::<Awake>(entity) {
        awake.0 = AWAKE;
    }
    if let Some(mut last) = world.get_mut::<LastFrame>(entity) {
        (last.revision, last.size, last.scale_factor, last.typing_step) = (revision, size, scale_factor, typing_step);
        last.times += 1;
    }
}

fn clear_with(world: &mut World, camera: Entity, ground: Color) {
    if let Some(mut camera) = world.get_mut::<Camera>(camera)
        && !matches!(camera.clear_color, ClearColorConfig::Custom(before) if before == ground)
    {
        camera.clear_color = ClearColorConfig::Custom(ground);
    }
}

fn retitle(world: &mut World, window: Entity, title: String) {
    if let Some(mut window) = world.get_mut::<Window>(window)
        && window.title != title
    {
        window.title = title;
    }
}

/// A silent window in which nothing has changed is not drawn: whoever leads types, and a still projector costs nothing. What is uncovered, moved or
/// brought to another screen is drawn anew.
fn rest(
    mut silent: Query<(Entity, &Tree, &mut Awake), Without<Audible>>,
    mut cameras: Query<&mut Camera>,
    mut touched: MessageReader<WindowEvent>,
    unfinished: Option<Res<Unfinished>>,
    mut settling: ResMut<Settling>,
) {
    let touched: Vec<Entity> = touched.read().filter_map(uncovered).collect();
    let is_unfinished = unfinished.is_some_and(|unfinished| unfinished.get());
    for (window, tree, mut awake) in &mut silent {
        if touched.contains(&window) {
            awake.0 = AWAKE;
        }
        let is_awake = awake.0 > 0;
        if let Ok(mut camera) = cameras.get_mut(tree.camera)
            && camera.is_active != is_awake
        {
            camera.is_active = is_awake;
        }
        if is_awake && !is_unfinished {
            awake.0 -= 1;
            settling.at_least(awake.0.min(1));
        }
    }
}

/// The window that may have to be drawn again although nothing in it has changed.
fn uncovered(event: &WindowEvent) -> Option<Entity> {
    match event {
        WindowEvent::WindowOccluded(event) => (!event.occluded).then_some(event.window),
        WindowEvent::WindowResized(event) => Some(event.window),
        WindowEvent::WindowScaleFactorChanged(event) => Some(event.window),
        WindowEvent::WindowMoved(event) => Some(event.window),
        WindowEvent::WindowFocused(event) => Some(event.window),
        WindowEvent::CursorEntered(event) => Some(event.window),
        _ => None,
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
    voice: Res<Voice>,
    alarm: Option<ResMut<Alarm>>,
    mut settling: ResMut<Settling>,
    mut again: MessageWriter<RequestRedraw>,
) {
    if settling.frames > 0 || unfinished.is_some_and(|unfinished| unfinished.get()) {
        again.write(RequestRedraw);
    }
    settling.frames = settling.frames.saturating_sub(1);
    if let Some(mut alarm) = alarm {
        let next = state.0.next_deadline().into_iter().chain(voice.until).min();
        alarm.set(next.zip(time.first_update()).and_then(|(deadline, began)| began.checked_add(deadline)));
    }
}
