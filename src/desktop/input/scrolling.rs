//! Scrolling: by wheel (Bevy's own), by drag and touch, by keys, to what has focus, and along with a conversation that grows.

use crate::desktop::input::scroll_anchor::keep_place;
use crate::desktop::look::theme::Tokens;
use crate::desktop::state::{AppState, Phase, Settling};
use crate::desktop::surface::{Reveal, RevealAtTop};
use crate::desktop::view::Region;
use crate::desktop::view::mount::{InRegion, Scroller};
use bevy::app::{App, PostUpdate, Update};
use bevy::camera::visibility::{Visibility, VisibilitySystems};
use bevy::ecs::change_detection::{DetectChanges, DetectChangesMut};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::{ChildOf, Children};
use bevy::ecs::observer::On;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Query, Res, ResMut, SystemParam};
use bevy::ecs::world::Ref;
use bevy::picking::events::{Drag, Pointer, Press as PointerPress};
use bevy::ui::{BackgroundColor, ComputedNode, ScrollPosition, UiGlobalTransform, UiSystems};
use bevy::ui_widgets::{Scrollbar, ScrollbarThumb};

/// How much of a page stays in view when paging.
const OVERLAP: f32 = 0.85;
/// A step of an arrow key, in logical pixels.
const NUDGE: f32 = 64.0;
/// Free space that is kept around what has focus, in logical pixels.
const MARGIN: f32 = 8.0;
/// Free space above what reading begins with, in logical pixels: the line that says so, or the end of what was read before.
const ABOVE: f32 = 40.0;
/// As near to its end as this, in logical pixels, what stands at the end of a list can be seen.
const NEAR: f32 = 16.0;
/// A drag farther than this, in logical pixels, is no press.
const DRAGGED: f32 = 8.0;

/// Whether the pointer that is down has dragged.
#[derive(Resource, Default)]
pub(crate) struct Dragging(pub(crate) bool);

pub(crate) fn plugin(app: &mut App) {
    let after = (note_places, keep_place, show_focus, show_at_top, hide_far, show_bars).chain();
    let after = after.after(UiSystems::Layout).before(VisibilitySystems::VisibilityPropagate);
    app.init_resource::<Dragging>()
        .add_observer(begin_drag)
        .add_observer(drag)
        .add_systems(Update, notice_moved.before(Phase::Read))
        .add_systems(PostUpdate, (hold_ends.before(UiSystems::Layout), after));
}

fn begin_drag(press: On<Pointer<PointerPress>>, mut dragging: ResMut<Dragging>) {
    let _ = press;
    dragging.0 = false;
}

/// A finger or a pressed mouse moves what scrolls under it.
fn drag(
    mut drag: On<Pointer<Drag>>,
    mut scrollers: Query<(&mut ScrollPosition, &mut Scroller, &ComputedNode)>,
    mut dragging: ResMut<Dragging>,
    mut settling: ResMut<Settling>,
) {
    let Ok((mut position, mut scroller, node)) = scrollers.get_mut(drag.entity) else { return };
    drag.propagate(false);
    dragging.0 |= drag.event.distance.length() > DRAGGED;
    let end = end_of(node);
    position.y = (position.y - drag.event.delta.y).clamp(0.0, end);
    scroller.at_end = position.y >= end - 1.0;
    settling.at_least(1);
}

/// The farthest a node scrolls, in logical pixels.
pub(crate) fn end_of(node: &ComputedNode) -> f32 {
    ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0)
}

/// A wheel and a bar move what scrolls without telling: what was at its end follows it no longer.
fn notice_moved(mut scrollers: Query<(Ref<ScrollPosition>, &mut Scroller, &ComputedNode)>) {
    for (position, mut scroller, node) in &mut scrollers {
        if position.is_changed() && !position.is_added() {
            scroller.at_end = position.y >= end_of(node) - 2.0;
        }
    }
}

/// What follows its end and was there goes along when things are added.
fn hold_ends(mut scrollers: Query<(&mut ScrollPosition, &Scroller)>) {
    for (mut position, scroller) in &mut scrollers {
        if scroller.follow && scroller.at_end {
            position.bypass_change_detection().y = f32::MAX;
        }
    }
}

/// After layout: where things really are, so that the next wheel notch starts from there.
fn note_places(mut scrollers: Query<(&mut ScrollPosition, &mut Scroller, &ComputedNode)>, mut settling: ResMut<Settling>) {
    for (mut position, mut scroller, node) in &mut scrollers {
        let end = end_of(node);
        if position.y > end {
            position.bypass_change_detection().y = end;
        }
        if position.is_changed() {
            // What is in view now is noticed in the next frame.
            settling.at_least(1);
        }
        scroller.near_end = position.y >= end - NEAR;
        let at_end = position.y >= end - 2.0;
        if scroller.at_end != at_end {
            scroller.at_end = at_end;
        }
    }
}

/// What stands far outside of what scrolls is not drawn, so that a long conversation costs no more than a short one. It keeps its place, its focus and its
/// words for screen readers.
fn hide_far(
    scrollers: Query<(Entity, &ComputedNode, &UiGlobalTransform), With<Scroller>>,
    children: Query<&Children>,
    mut rows: Query<(&ComputedNode, &UiGlobalTransform, &mut Visibility)>,
) {
    for (scroller, area, at) in &scrollers {
        let pages = children.get(scroller).into_iter().flatten().copied();
        for row in pages.filter_map(|page| children.get(page).ok()).flatten().copied().collect::<Vec<_>>() {
            let Ok((node, row_at, mut visibility)) = rows.get_mut(row) else { continue };
            // Half a page more on each side: a row that scrolls in is there before it can be seen.
            let reach = (area.size().y * 2.0 + node.size().y) * 0.5;
            let near = (row_at.translation.y - at.translation.y).abs() <= reach;
            visibility.set_if_neq(if near { Visibility::Inherited } else { Visibility::Hidden });
        }
    }
}

/// A bar is there where there is more than can be seen.
fn show_bars(
    state: Res<AppState>,
    mut bars: Query<(&Scrollbar, &mut Visibility, &Children)>,
    nodes: Query<&ComputedNode, With<Scroller>>,
    mut thumbs: Query<&mut BackgroundColor, With<ScrollbarThumb>>,
) {
    let colour = Tokens::get().palette(state.0.preferences.high_contrast).line_strong;
    for (bar, mut visibility, children) in &mut bars {
        let more = nodes.get(bar.target).is_ok_and(|node| end_of(node) > 1.0);
        visibility.set_if_neq(if more { Visibility::Inherited } else { Visibility::Hidden });
        for thumb in children {
            if let Ok(mut fill) = thumbs.get_mut(*thumb) {
                fill.set_if_neq(BackgroundColor(colour));
            }
        }
    }
}

/// Scrolls to what has got focus, or has just come.
fn show_focus(
    mut surfaces: Query<&mut Reveal>,
    parents: Query<&ChildOf>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut scrollers: Query<(&mut ScrollPosition, &mut Scroller)>,
    mut settling: ResMut<Settling>,
) {
    // What is not laid out yet will be in the next frame.
    let waits = settling.frames > 0;
    let is_ready = |entity: &mut Entity| !waits || nodes.get(*entity).is_ok_and(|(node, _)| node.size().y > 0.0);
    let ready: Vec<Entity> = surfaces.iter_mut().flat_map(|mut reveal| reveal.0.extract_if(.., is_ready).collect::<Vec<_>>()).collect();
    for entity in ready {
        let Some(area) = parents.iter_ancestors(entity).find(|parent| scrollers.contains(*parent)) else { continue };
        let (Ok((node, at)), Ok((area_node, area_at))) = (nodes.get(entity), nodes.get(area)) else { continue };
        let Ok((mut position, mut scroller)) = scrollers.get_mut(area) else { continue };
        let (top, bottom) = extent(node, at);
        let (area_top, area_bottom) = extent(area_node, area_at);
        // What is all that scrolls here is seen wherever it stands: a list that follows its end goes on doing so.
        if node.size().y >= area_node.content_size().y - 2.0 * MARGIN && scroller.follow {
            continue;
        }
        let (above, below) = (top - MARGIN - area_top, bottom + MARGIN - area_bottom);
        let is_taller = bottom - top >= area_bottom - area_top;
        let by = if is_taller || above < 0.0 { above } else { below.max(0.0) };
        go_to(&mut position, &mut scroller, end_of(area_node), by, &mut settling);
    }
}

/// Moves what scrolls by this much, as far as it goes. What follows its end does so from there only if it is at its end.
fn go_to(position: &mut ScrollPosition, scroller: &mut Scroller, end: f32, by: f32, settling: &mut Settling) {
    let wanted = (position.y + by).clamp(0.0, end);
    if (wanted - position.y).abs() > 0.5 {
        position.y = wanted;
        scroller.at_end = wanted >= end - 2.0;
        settling.at_least(2);
    }
}

/// Scrolls what reading begins with to the top, whatever had focus.
fn show_at_top(
    mut surfaces: Query<&mut RevealAtTop>,
    parents: Query<&ChildOf>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut scrollers: Query<(&mut ScrollPosition, &mut Scroller)>,
    mut settling: ResMut<Settling>,
) {
    // Where it will stand is known once nothing around it moves any more.
    if settling.frames > 1 {
        return;
    }
    for entity in surfaces.iter_mut().filter_map(|mut reveal| reveal.0.take()) {
        let Some(area) = parents.iter_ancestors(entity).find(|parent| scrollers.contains(*parent)) else { continue };
        let (Ok((node, at)), Ok((area_node, area_at))) = (nodes.get(entity), nodes.get(area)) else { continue };
        let Ok((mut position, mut scroller)) = scrollers.get_mut(area) else { continue };
        let ((begins, ends), (top, bottom)) = (extent(node, at), extent(area_node, area_at));
        let above = ABOVE.min((bottom - top) * 0.2);
        // What has begun already and is longer than the room is read on by the page.
        let has_begun = begins <= top + above + 1.0 && ends > bottom;
        let by = if has_begun { (bottom - top) * OVERLAP } else { begins - above - top };
        go_to(&mut position, &mut scroller, end_of(area_node), by, &mut settling);
    }
}

/// Where a node begins and ends from the top of the window, in logical pixels.
pub(crate) fn extent(node: &ComputedNode, at: &UiGlobalTransform) -> (f32, f32) {
    let (middle, half) = (at.translation.y * node.inverse_scale_factor, node.size().y * node.inverse_scale_factor * 0.5);
    (middle - half, middle + half)
}

/// Scrolling by keys.
#[derive(SystemParam)]
pub(crate) struct Pages<'w, 's> {
    scrollers: Query<'w, 's, (&'static mut ScrollPosition, &'static mut Scroller, &'static ComputedNode)>,
    parents: Query<'w, 's, &'static ChildOf>,
    children: Query<'w, 's, &'static Children>,
    regions: Query<'w, 's, (Entity, &'static InRegion)>,
    settling: ResMut<'w, Settling>,
}

impl Pages<'_, '_> {
    /// A page up (−1) or down (1).
    pub(crate) fn page(&mut self, focus: Option<Entity>, direction: f32) {
        self.scroll(focus, |height| height * OVERLAP * direction);
    }

    /// A little up (−1) or down (1).
    pub(crate) fn nudge(&mut self, focus: Option<Entity>, direction: f32) {
        self.scroll(focus, |_| NUDGE * direction);
    }

    fn scroll(&mut self, focus: Option<Entity>, by: impl Fn(f32) -> f32) {
        let Some(area) = self.area(focus) else { return };
        let Ok((mut position, mut scroller, node)) = self.scrollers.get_mut(area) else { return };
        let end = end_of(node);
        position.y = (position.y + by(node.size().y * node.inverse_scale_factor)).clamp(0.0, end);
        scroller.at_end = position.y >= end - 2.0;
        self.settling.at_least(1);
    }

    /// What is longer than its window and scrolls around the focus, or else nearest to it; without focus, in the main region.
    fn area(&self, focus: Option<Entity>) -> Option<Entity> {
        let main = || self.regions.iter().find(|(_, region)| region.0 == Region::Main).map(|(entity, _)| entity);
        let from = focus.or_else(main)?;
        let mut around = std::iter::once(from).chain(self.parents.iter_ancestors(from));
        around.find_map(|entity| self.first_inside(entity))
    }

    fn first_inside(&self, entity: Entity) -> Option<Entity> {
        if self.scrollers.get(entity).is_ok_and(|(_, _, node)| end_of(node) > 0.5) {
            return Some(entity);
        }
        self.children.get(entity).ok()?.iter().copied().find_map(|child| self.first_inside(child))
    }
}
