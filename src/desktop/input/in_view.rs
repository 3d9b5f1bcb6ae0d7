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
use bevy::ecs::query::With;
use bevy::ecs::system::{Query, Res, ResMut};
use bevy::ui::{ComputedNode, UiGlobalTransform};

/// As much of a row as this may stand below the edge, in logical pixels: its own free space.
const BELOW: f32 = 4.0;

/// Tells what can be read now. A row counts once its end is in view, so that a long one counts when it has been read to its end. While things still
/// move to their places nothing counts; and of several windows the one that somebody reads is asked.
pub(crate) fn notice_view(
    mut state: ResMut<AppState>,
    settling: Res<Settling>,
    windows: Query<(&Tree, &LastFrame), With<Audible>>,
    scrollers: Query<(&ComputedNode, &UiGlobalTransform), With<Scroller>>,
    laid: Query<(&ComputedNode, &UiGlobalTransform)>,
) {
    let (Ok((tree, last)), Some(playing)) = (windows.single(), state.0.open_story()) else { return };
    if settling.frames > 0 || !last.shows(state.revision()) {
        return;
    }
    let Some((area, at)) = tree.entity(Target::Log(playing.looking_at)).and_then(|entity| scrollers.get(entity).ok()) else { return };
    let (top, bottom) = extent(area, at);
    let is_in_view = |row: &(Item, Entity)| {
        laid.get(row.1).is_ok_and(|(node, at)| {
            let (begins, ends) = extent(node, at);
            ends > begins && ends > top && ends <= bottom + BELOW
        })
    };
    let rows = tree.named().filter_map(|(name, entity)| Some((item(name)?, entity)));
    let seen: Vec<Item> = rows.filter(is_in_view).map(|(item, _)| item).collect();
    let outcome = state.0.in_view(seen);
    state.came(outcome);
}

/// What a row of a conversation holds.
fn item(name: Target) -> Option<Item> {
    match name {
        Target::Line(line) => Some(Item::Line(line)),
        Target::Feedback(choice, option) => Some(Item::Feedback(choice, option)),
        _ => None,
    }
}
