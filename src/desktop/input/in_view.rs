//! Which lines of the conversation at hand are in view, told to the app: no answer opens before what it is about has been.
//!
//! Owns: when a row counts as in view. Refuses to know: what follows from it.

use crate::app::Target;
use crate::app::thread::Item;
use crate::desktop::input::scrolling::extent;
use crate::desktop::state::{AppState, Settling};
use crate::desktop::surface::LastFrame;
use crate::desktop::view::mount::{Audible, Scroller, Tree};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::ChildOf;
use bevy::ecs::query::With;
use bevy::ecs::system::{Query, Res, ResMut};
use bevy::ui::{ComputedNode, Node, UiGlobalTransform, Val};

/// As much of a row as this may stand below the edge, in logical pixels: its own free space.
const BELOW: f32 = 4.0;

/// Tells what can be read now. A row counts once its end is in view, so that a long one counts when it has been read to its end. While things still
/// move to their places nothing counts; and of several windows the one that somebody reads is asked. What answers that are about to open would cover is told
/// for itself: it has been before her eyes for no longer than a moment.
pub(crate) fn notice_view(
    mut state: ResMut<AppState>,
    settling: Res<Settling>,
    windows: Query<(&Tree, &LastFrame), With<Audible>>,
    scrollers: Query<(&ComputedNode, &UiGlobalTransform, &Scroller)>,
    laid: Query<(&ComputedNode, &UiGlobalTransform)>,
    panels: Query<(&Node, &ComputedNode, &ChildOf)>,
) {
    let (Ok((tree, last)), Some(playing)) = (windows.single(), state.0.open_story()) else { return };
    if settling.frames > 0 || !last.shows(state.revision()) {
        return;
    }
    let log = tree.entity(Target::Log(playing.looking_at)).and_then(|entity| scrollers.get(entity).ok());
    let Some((area, at, scroller)) = log else { return };
    let (top, bottom) = extent(area, at);
    // A conversation that stands at its end keeps its end in view when its room gets less, unless it is read from where new text starts.
    let stays = scroller.follow && tree.entity(Target::NewsBegin).is_none();
    let panel = tree.entity(Target::Answers).filter(|_| playing.is_about_to_be_asked() && !stays).and_then(|panel| panels.get(panel).ok());
    let covered = panel.map_or(0.0, |(node, now, within)| {
        let room = laid.get(within.parent()).map_or(0.0, |(around, _)| around.size().y * around.inverse_scale_factor);
        room_for_answers(node, room).map_or(0.0, |most| most - now.size().y * now.inverse_scale_factor).max(0.0)
    });
    let ends_of = |entity: Entity| {
        let (begins, ends) = laid.get(entity).map(|(node, at)| extent(node, at)).ok()?;
        (ends > begins && ends > top && ends <= bottom + BELOW).then_some(ends)
    };
    let rows = tree.named().filter_map(|(name, entity)| Some((item(name)?, ends_of(entity)?)));
    let (seen, low): (Vec<_>, Vec<_>) = rows.partition(|(_, ends)| *ends <= bottom + BELOW - covered);
    let items = |rows: Vec<(Item, f32)>| rows.into_iter().map(|(item, _)| item);
    state.0.stands_low(items(low).collect());
    let outcome = state.0.in_view(items(seen));
    state.came(outcome);
}

/// As much as answers may take of this room, where they get more than they have while nothing is asked. In other windows their room is kept free.
fn room_for_answers(panel: &Node, room: f32) -> Option<f32> {
    match (panel.min_height, panel.max_height) {
        (Val::Px(kept), _) if kept > 0.0 => None,
        (_, Val::Px(most)) => Some(most),
        (_, Val::Percent(most)) => Some(room * most / 100.0),
        _ => None,
    }
}

/// What a row of a conversation holds.
fn item(name: Target) -> Option<Item> {
    match name {
        Target::Line(line) => Some(Item::Line(line)),
        Target::Feedback(choice, option) => Some(Item::Feedback(choice, option)),
        _ => None,
    }
}
