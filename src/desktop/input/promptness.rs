//! What a hand does between two frames is taken as it was done: a press where the pointer was at that moment, and a release where it was then.
//!
//! Owns: how much of it a frame is told. Refuses to know: what is pressed.
//!
//! Bevy 0.19 looks once a frame at what is under a pointer, at its last place, and asks for a click what was under it one frame earlier. A frame drawn
//! in software takes 80 ms, and a hand points, presses, lets go and moves on in less: such a click was lost. So a frame is told of presses at one place
//! only, and the rest waits for the next; and what is let go is what is under the pointer now.

use crate::desktop::state::Settling;
use bevy::app::{App, First, PreUpdate};
use bevy::ecs::message::{MessageCursor, MessageReader, Messages};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Res, ResMut};
use bevy::math::Vec2;
use bevy::picking::PickingSystems;
use bevy::picking::events::pointer_events;
use bevy::picking::hover::{HoverMap, PreviousHoverMap, update_interactions};
use bevy::picking::pointer::{PointerAction, PointerId, PointerInput};
use std::collections::VecDeque;

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Waiting>()
        .add_systems(First, tell_in_parts.in_set(PickingSystems::PostInput))
        .add_systems(PreUpdate, let_go_here.in_set(PickingSystems::Hover).after(update_interactions).before(pointer_events));
}

/// What pointers did and no frame was told yet.
#[derive(Resource, Default)]
struct Waiting(VecDeque<PointerInput>);

fn tell_in_parts(
    mut inputs: ResMut<Messages<PointerInput>>,
    mut seen: Local<MessageCursor<PointerInput>>,
    mut waiting: ResMut<Waiting>,
    mut settling: ResMut<Settling>,
) {
    waiting.0.extend(seen.read(&inputs).cloned());
    if waiting.0.is_empty() {
        return;
    }
    inputs.clear();
    inputs.write_batch(next_part(&mut waiting.0));
    seen.clear(&inputs);
    if !waiting.0.is_empty() {
        settling.at_least(1);
    }
}

/// As much as happened at one place: up to where a pointer moves on after it was pressed or let go.
fn next_part(waiting: &mut VecDeque<PointerInput>) -> Vec<PointerInput> {
    let mut used: Vec<(PointerId, Vec2)> = Vec::new();
    let mut part = Vec::new();
    while let Some(input) = waiting.front() {
        let (pointer, place) = (input.pointer_id, input.location.position);
        if used.iter().any(|(other, at)| *other == pointer && *at != place) {
            break;
        }
        if matches!(input.action, PointerAction::Press(_) | PointerAction::Release(_)) {
            used.push((pointer, place));
        }
        part.extend(waiting.pop_front());
    }
    part
}

/// What a pointer lets go of is what is under it now, and not what was under it when the last frame was drawn.
fn let_go_here(mut inputs: MessageReader<PointerInput>, now: Res<HoverMap>, mut before: ResMut<PreviousHoverMap>) {
    for input in inputs.read().filter(|input| matches!(input.action, PointerAction::Release(_))) {
        if let Some(under) = now.get(&input.pointer_id) {
            before.insert(input.pointer_id, under.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::camera::{ManualTextureViewHandle, NormalizedRenderTarget};
    use bevy::picking::pointer::{Location, PointerButton};

    const PRESS: PointerAction = PointerAction::Press(PointerButton::Primary);
    const RELEASE: PointerAction = PointerAction::Release(PointerButton::Primary);
    const MOVE: PointerAction = PointerAction::Move { delta: Vec2::ONE };

    fn at(x: f32, action: PointerAction) -> PointerInput {
        let location = Location { target: NormalizedRenderTarget::TextureView(ManualTextureViewHandle(0)), position: Vec2::new(x, 0.0) };
        PointerInput::new(PointerId::Mouse, location, action)
    }

    fn parts(inputs: &[(f32, PointerAction)]) -> Vec<usize> {
        let mut waiting: VecDeque<PointerInput> = inputs.iter().map(|(x, action)| at(*x, *action)).collect();
        std::iter::from_fn(|| Some(next_part(&mut waiting).len()).filter(|length| *length > 0)).collect()
    }

    #[test]
    fn a_click_is_one_part_and_moving_on_another() {
        assert_eq!(parts(&[(1.0, MOVE), (9.0, MOVE), (9.0, PRESS), (9.0, RELEASE), (40.0, MOVE), (70.0, MOVE)]), [4, 2]);
    }

    #[test]
    fn a_drag_is_told_where_it_began_and_where_it_ended() {
        assert_eq!(parts(&[(9.0, PRESS), (20.0, MOVE), (40.0, MOVE), (40.0, RELEASE)]), [1, 3]);
    }

    #[test]
    fn two_clicks_at_two_places_are_two_parts() {
        assert_eq!(parts(&[(9.0, PRESS), (9.0, RELEASE), (90.0, MOVE), (90.0, PRESS), (90.0, RELEASE)]), [2, 3]);
    }
}
