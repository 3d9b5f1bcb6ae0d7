//! The place in the debrief's conversation: what stood at the top of the list stands there again when a filter, a text size or a visit to a card has
//! changed what is above it.
//!
//! Owns: which row that was. Refuses to know: what the rows say, and every other list.

use super::driving::{Desk, Drawn};
use super::focus::ToShow;
use super::model::review::row_name;
use super::scrolling::{end_of, extent};
use super::view::mount::{Named, Scroller};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::ChildOf;
use bevy::ecs::query::{With, Without};
use bevy::ecs::resource::Resource;
use bevy::ecs::system::{Query, Res, ResMut};
use bevy::ui::{ComputedNode, ScrollPosition, UiGlobalTransform};

/// The row at the top of what can be seen.
#[derive(Resource, Default)]
pub(crate) struct Place {
    /// Its number, and how far below the list's edge it begins, in logical pixels.
    row: Option<(usize, f32)>,
    /// The drawing that it was noted in.
    drawn: u64,
    /// The list has been away since.
    away: bool,
}

struct Row {
    number: usize,
    entity: Entity,
    top: f32,
    bottom: f32,
}

type Laid = (&'static ComputedNode, &'static UiGlobalTransform);

/// After layout: notes the place, or after a drawing goes back to it.
pub(super) fn keep_place(
    mut place: ResMut<Place>,
    desk: Res<Desk>,
    mut drawn: ResMut<Drawn>,
    mut show: ResMut<ToShow>,
    named: Query<(Entity, &Named, Laid), Without<Scroller>>,
    parents: Query<&ChildOf>,
    mut scrollers: Query<(&mut ScrollPosition, Laid), With<Scroller>>,
) {
    if desk.0.review.is_none() {
        // Leaving forgets this, too.
        *place = Place::default();
        return;
    }
    let rows = rows(&named);
    let Some(first) = rows.first() else {
        place.away = true;
        return;
    };
    let Some(area) = parents.iter_ancestors(first.entity).find(|parent| scrollers.contains(*parent)) else { return };
    let Ok((mut position, (node, at))) = scrollers.get_mut(area) else { return };
    let (edge, _) = extent(node, at);
    let moved = place.drawn != drawn.times && (place.away || position.y > 0.5 && show.0.is_empty());
    match place.row {
        // Not laid out yet: the next frame will be.
        Some(_) if moved && rows.iter().any(|row| row.bottom <= row.top) && drawn.settling > 0 => return,
        Some((number, below)) if moved => {
            let row = rows.iter().find(|row| row.number >= number).or(rows.last());
            let by = row.map_or(0.0, |row| row.top - edge - below);
            position.y = (position.y + by).clamp(0.0, end_of(node));
            if place.away {
                // The row that focus comes back to could be seen from here when it was left.
                show.0.clear();
            }
            drawn.settling = drawn.settling.max(2);
        }
        _ => {
            let top = rows.iter().find(|row| row.bottom > edge + 1.0);
            place.row = top.map(|row| (row.number, row.top - edge));
        }
    }
    (place.drawn, place.away) = (drawn.times, false);
}

fn rows(named: &Query<(Entity, &Named, Laid), Without<Scroller>>) -> Vec<Row> {
    let kind = row_name(0).0;
    let found = named.iter().filter(|(_, name, _)| name.0.0 == kind);
    let mut rows: Vec<Row> = found
        .map(|(entity, name, (node, at))| {
            let (top, bottom) = extent(node, at);
            Row { number: name.0.1, entity, top, bottom }
        })
        .collect();
    rows.sort_by_key(|row| row.number);
    rows
}
