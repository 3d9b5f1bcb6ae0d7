//! The place in the debrief's conversation: what stood at the top of the list stands there again when a filter, a text size or a visit to a card has
//! changed what is above it.
//!
//! Owns: which row that was. Refuses to know: what the rows say, and every other list.

use crate::app::Target;
use crate::desktop::input::scrolling::{end_of, extent};
use crate::desktop::state::{AppState, Settling};
use crate::desktop::surface::{LastFrame, Reveal, ScrollAnchor};
use crate::desktop::view::mount::{Scroller, Tree};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::ChildOf;
use bevy::ecs::query::{With, Without};
use bevy::ecs::system::{Query, Res, ResMut};
use bevy::ui::{ComputedNode, ScrollPosition, UiGlobalTransform};

struct Row {
    number: usize,
    entity: Entity,
    top: f32,
    bottom: f32,
}

type Laid = (&'static ComputedNode, &'static UiGlobalTransform);

/// After layout: notes the place, or after a drawing goes back to it.
pub(crate) fn keep_place(
    mut surfaces: Query<(&Tree, &LastFrame, &mut ScrollAnchor, &mut Reveal)>,
    state: Res<AppState>,
    mut settling: ResMut<Settling>,
    laid: Query<Laid, Without<Scroller>>,
    parents: Query<&ChildOf>,
    mut scrollers: Query<(&mut ScrollPosition, Laid), With<Scroller>>,
) {
    for (tree, last, mut anchor, mut reveal) in &mut surfaces {
        if state.0.place.review().is_none() {
            // Leaving forgets this, too.
            *anchor = ScrollAnchor::default();
            continue;
        }
        let rows = rows(tree, &laid);
        let Some(first) = rows.first() else {
            anchor.away = true;
            continue;
        };
        let Some(area) = parents.iter_ancestors(first.entity).find(|parent| scrollers.contains(*parent)) else { continue };
        let Ok((mut position, (node, at))) = scrollers.get_mut(area) else { continue };
        let (edge, _) = extent(node, at);
        let moved = anchor.drawn != last.times && (anchor.away || position.y > 0.5 && reveal.0.is_empty());
        match anchor.row {
            // Not laid out yet: the next frame will be.
            Some(_) if moved && rows.iter().any(|row| row.bottom <= row.top) && settling.frames > 0 => continue,
            Some(kept) if moved => {
                position.y = (position.y + strayed(&rows, edge, kept)).clamp(0.0, end_of(node));
                if anchor.away {
                    // The row that focus comes back to could be seen from here when it was left.
                    reveal.0.clear();
                }
                settling.at_least(2);
            }
            _ => {
                let top = rows.iter().find(|row| row.bottom > edge + 1.0);
                anchor.row = top.map(|row| (row.number, row.top - edge));
            }
        }
        (anchor.drawn, anchor.away) = (last.times, false);
    }
}

/// How far the row of this number is from where it began below the edge. If it is gone, the next one stands for it, or the last.
fn strayed(rows: &[Row], edge: f32, (number, below): (usize, f32)) -> f32 {
    let row = rows.iter().find(|row| row.number >= number).or(rows.last());
    row.map_or(0.0, |row| row.top - edge - below)
}

/// The rows of the conversation in one window, from the top.
fn rows(tree: &Tree, laid: &Query<Laid, Without<Scroller>>) -> Vec<Row> {
    let row = |(name, entity): (Target, Entity)| {
        let number = name.row()?;
        let (node, at) = laid.get(entity).ok()?;
        let (top, bottom) = extent(node, at);
        Some(Row { number, entity, top, bottom })
    };
    let mut rows: Vec<Row> = tree.named().filter_map(row).collect();
    rows.sort_by_key(|row| row.number);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of height 50, one below the other from this top on.
    fn rows(numbers: &[usize], from: f32) -> Vec<Row> {
        let tops = std::iter::successors(Some(from), |top| Some(top + 50.0));
        let row = |(number, top): (&usize, f32)| Row { number: *number, entity: Entity::PLACEHOLDER, top, bottom: top + 50.0 };
        numbers.iter().zip(tops).map(row).collect()
    }

    fn is(strayed: f32, wanted: f32) {
        assert!((strayed - wanted).abs() < 0.01, "{strayed} and not {wanted}");
    }

    #[test]
    fn a_row_that_is_still_there_goes_back_to_its_place() {
        is(strayed(&rows(&[1, 4, 6], 100.0), 100.0, (6, -20.0)), 120.0);
        is(strayed(&rows(&[1, 4, 6], 0.0), 100.0, (4, -50.0)), 0.0);
    }

    #[test]
    fn for_a_row_that_is_gone_the_next_one_stands_in_or_else_the_last() {
        is(strayed(&rows(&[1, 4, 6], 100.0), 100.0, (2, 0.0)), 50.0);
        is(strayed(&rows(&[1, 4, 6], 100.0), 100.0, (9, 0.0)), 100.0);
        is(strayed(&[], 100.0, (9, 0.0)), 0.0);
    }
}
