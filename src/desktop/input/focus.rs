//! Where the keyboard is: Tab, arrows, regions, and the ring that shows it.
//!
//! Owns: moving focus. Refuses to know: what the focused thing does. Left and right are as drawn, so they mirror with the layout by themselves.

use crate::app::{Model, Target};
use crate::desktop::keys::Step;
use crate::desktop::look::theme::Tokens;
use crate::desktop::state::AppState;
use crate::desktop::surface::{LastFrame, Reveal, RevealAtTop};
use crate::desktop::view::mount::{ArrowGroup, Audible, Focusable, InRegion, Mark, Named, Tree};
use crate::desktop::view::{Arrows, Region, Ring};
use bevy::app::{App, PostUpdate};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::{ChildOf, Children};
use bevy::ecs::query::{Or, With};
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Commands, Query, Res, ResMut, SystemParam};
use bevy::ecs::world::World;
use bevy::input_focus::tab_navigation::{NavAction, TabIndex, TabNavigation};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::math::Vec2;
use bevy::ui::{Outline, UiGlobalTransform, UiSystems, Val};

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, draw_outlines.before(UiSystems::Layout));
}

/// Everything that moving focus needs.
#[derive(SystemParam)]
pub(crate) struct FocusMover<'w, 's> {
    focus: ResMut<'w, InputFocus>,
    visible: ResMut<'w, InputFocusVisible>,
    reveal: Query<'w, 's, &'static mut Reveal, With<Audible>>,
    tabs: TabNavigation<'w, 's>,
    stops: Query<'w, 's, &'static TabIndex, With<Focusable>>,
    groups: Query<'w, 's, &'static ArrowGroup>,
    regions: Query<'w, 's, (Entity, &'static InRegion)>,
    parents: Query<'w, 's, &'static ChildOf>,
    children: Query<'w, 's, &'static Children>,
    places: Query<'w, 's, &'static UiGlobalTransform>,
}

impl FocusMover<'_, '_> {
    /// What has focus.
    pub(crate) fn at(&self) -> Option<Entity> {
        self.focus.get()
    }

    /// Shows the ring: somebody uses the keyboard.
    pub(crate) fn by_keyboard(&mut self) {
        if !self.visible.0 {
            self.visible.0 = true;
        }
    }

    /// Puts focus here.
    pub(crate) fn go(&mut self, entity: Entity) {
        self.focus.set(entity, FocusCause::Navigated);
        self.reveal.iter_mut().for_each(|mut reveal| reveal.0.push(entity));
    }

    /// The next or previous stop of Tab.
    pub(crate) fn tab(&mut self, back: bool) {
        let action = if back { NavAction::Previous } else { NavAction::Next };
        // From an entry of a list, Tab goes on after the list's own stop.
        let from = self.focus.get().and_then(|entity| self.stop_of(entity));
        let from = from.map_or_else(InputFocus::default, InputFocus::from_entity);
        if let Ok(next) = self.tabs.navigate(&from, action) {
            self.go(next);
        }
    }

    fn stop_of(&self, entity: Entity) -> Option<Entity> {
        match self.stops.get(entity) {
            Ok(index) if index.0 >= 0 => Some(entity),
            _ => {
                let group = self.group_of(entity)?.0;
                self.inside(group).into_iter().find(|entity| self.stops.get(*entity).is_ok_and(|index| index.0 >= 0))
            }
        }
    }

    fn group_of(&self, entity: Entity) -> Option<(Entity, Arrows)> {
        self.parents.iter_ancestors(entity).find_map(|parent| self.groups.get(parent).ok().map(|group| (parent, group.0)))
    }

    /// Everything focusable inside, in the order in which it is drawn.
    fn inside(&self, entity: Entity) -> Vec<Entity> {
        let mut found = Vec::new();
        self.gather(entity, &mut found);
        found
    }

    fn gather(&self, entity: Entity, found: &mut Vec<Entity>) {
        for child in self.children.get(entity).into_iter().flatten() {
            if self.stops.contains(*child) {
                found.push(*child);
            }
            self.gather(*child, found);
        }
    }

    /// An arrow key. Whether there was anywhere to go.
    pub(crate) fn arrow(&mut self, step: Step) -> bool {
        let Some((here, (group, arrows))) = self.focus.get().and_then(|here| Some((here, self.group_of(here)?))) else { return false };
        // What stands in a group inside it has arrows of its own.
        let is_own = |stop: &Entity| self.group_of(*stop).is_some_and(|(around, _)| around == group);
        let stops: Vec<Entity> = self.inside(group).into_iter().filter(is_own).collect();
        let Some(place) = stops.iter().position(|stop| *stop == here) else { return false };
        let next = match (step, arrows) {
            (Step::First, _) => stops.first().copied(),
            (Step::Last, _) => stops.last().copied(),
            (Step::Up, Arrows::Vertical) => place.checked_sub(1).map(|place| stops[place]),
            (Step::Down, Arrows::Vertical) => stops.get(place + 1).copied(),
            (_, Arrows::Vertical) | (Step::Up | Step::Down, Arrows::Horizontal) => return false,
            _ => self.nearest(here, &stops, step),
        };
        if let Some(next) = next {
            self.go(next);
        }
        true
    }

    /// The nearest in this direction, as drawn; what stands in the same row or column is preferred.
    fn nearest(&self, here: Entity, stops: &[Entity], step: Step) -> Option<Entity> {
        const ASIDE: f32 = 3.0;
        let at = |entity: Entity| self.places.get(entity).ok().map(|place| place.translation);
        let from = at(here)?;
        let cost = |entity: Entity| {
            let Vec2 { x, y } = at(entity)? - from;
            let (ahead, aside) = match step {
                Step::Left => (-x, y),
                Step::Right => (x, y),
                Step::Up => (-y, x),
                _ => (y, x),
            };
            (ahead > 1.0).then_some(ahead + aside.abs() * ASIDE)
        };
        let costs = stops.iter().filter_map(|stop| Some((cost(*stop)?, *stop)));
        costs.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, stop)| stop)
    }

    /// The next or previous region: its first stop.
    pub(crate) fn region(&mut self, back: bool) {
        let mut regions: Vec<(Region, Entity)> = self.regions.iter().map(|(entity, region)| (region.0, entity)).collect();
        regions.sort_by_key(|(region, _)| *region);
        let stops: Vec<(Region, Entity)> =
            regions.into_iter().filter_map(|(region, entity)| Some((region, self.first_stop(region, entity)?))).collect();
        let here = self.focus.get().and_then(|here| self.region_of(here));
        let place = here.and_then(|here| stops.iter().position(|(region, _)| *region == here));
        let count = stops.len();
        let next = match (place, back) {
            (None, _) => 0,
            (Some(place), false) => (place + 1) % count,
            (Some(place), true) => (place + count - 1) % count,
        };
        if let Some((_, stop)) = stops.get(next) {
            self.go(*stop);
        }
    }

    /// The innermost region around something, or that it is itself.
    fn region_of(&self, entity: Entity) -> Option<Region> {
        let mut around = std::iter::once(entity).chain(self.parents.iter_ancestors(entity));
        around.find_map(|entity| self.regions.get(entity).ok().map(|(_, region)| region.0))
    }

    /// The first stop in a region. What stands in a region inside it belongs to that one.
    fn first_stop(&self, region: Region, entity: Entity) -> Option<Entity> {
        let inside: Vec<Entity> = self.inside(entity).into_iter().filter(|stop| self.region_of(*stop) == Some(region)).collect();
        inside.iter().copied().find(|stop| self.stops.get(*stop).is_ok_and(|index| index.0 >= 0)).or(inside.first().copied())
    }
}

/// The name of what has focus.
pub(crate) fn name_of_focus(world: &World) -> Option<Target> {
    let entity = world.resource::<InputFocus>().get()?;
    world.get_entity(entity).ok()?.get::<Named>().map(|named| named.0)
}

/// Where focus was when something was laid over the screen, to be called before that is drawn or taken away.
pub(crate) fn before_drawing(world: &mut World, window: Entity) -> Option<Target> {
    let focus = name_of_focus(world);
    let model = &world.resource::<AppState>().0;
    let (is_covered, is_out) = (model.cover().is_some(), model.place.calendar().is_some());
    let mut last = world.get_mut::<LastFrame>(window)?;
    if is_covered && !last.was_covered {
        last.before_cover = focus;
    }
    let returning = (last.was_covered && !is_covered && !is_out).then_some(last.before_cover).flatten();
    last.was_covered = is_covered;
    if is_out {
        last.before_cover = None;
    }
    returning
}

/// Puts focus where it belongs after a drawing: back where it was before something was laid over the screen, where the model wishes it, or where it
/// is; if that is gone, at the beginning of the main region.
/// A screen that has just opened is read from its top, wherever focus is.
pub(crate) fn after_drawing(world: &mut World, window: Entity, back: Option<Target>, wish: Option<Target>) {
    let opened = opened(world, window);
    let here = world.resource::<InputFocus>().get();
    let alive = here.filter(|entity| world.get_entity(*entity).is_ok_and(|at| at.contains::<Focusable>()));
    let name = alive.and_then(|entity| world.get::<Named>(entity)).map(|named| named.0);
    // The story never takes focus away from something else, such as the band.
    let allowed = wish.filter(|wish| !wish.is_in_the_story() || alive.is_none() || name.is_some_and(Target::is_in_the_story));
    let find = |name| {
        let entity = world.get::<Tree>(window).and_then(|tree| tree.entity(name));
        entity.filter(|entity| world.get::<Focusable>(*entity).is_some())
    };
    let wished = back.and_then(find).or_else(|| allowed.and_then(find));
    let resting = || {
        let line = world.resource::<AppState>().0.resting_place();
        line.and_then(find).or_else(|| find(Target::GoOn)).or_else(|| find(Target::ShowNow))
    };
    let stays = opened && wished.is_none();
    let target = wished.or_else(|| if alive.is_none() { resting() } else { None });
    let Some(target) = target.or_else(|| if alive.is_none() { beginning(world) } else { None }) else { return };
    if alive != Some(target) {
        world.resource_mut::<InputFocus>().set(target, FocusCause::Navigated);
        if !stays && let Some(mut reveal) = world.get_mut::<Reveal>(window) {
            reveal.0.push(target);
        }
    }
}

/// Whether another screen has just opened, or something was laid over it or taken away.
fn opened(world: &mut World, window: Entity) -> bool {
    let model = &world.resource::<AppState>().0;
    let (place, is_out) = (model.kind(), model.place.calendar().is_some());
    let opened = world.get_mut::<LastFrame>(window).is_some_and(|mut last| last.place.replace(place) != Some(place));
    if is_out && opened {
        // Nothing draws the eye on the neutral screen until somebody uses the keyboard there.
        world.resource_mut::<InputFocusVisible>().0 = false;
    }
    opened
}

/// Scrolls to these in one window, without moving focus.
pub(crate) fn reveal(world: &mut World, window: Entity, names: &[Target]) {
    let Some(tree) = world.get::<Tree>(window) else { return };
    let entities: Vec<Entity> = names.iter().filter_map(|name| tree.entity(*name)).collect();
    if let Some(mut reveal) = world.get_mut::<Reveal>(window) {
        reveal.0.extend(entities);
    }
}

/// Scrolls this to the top in one window, without moving focus.
pub(crate) fn reveal_at_top(world: &mut World, window: Entity, name: Option<Target>) {
    let entity = name.and_then(|name| world.get::<Tree>(window)?.entity(name));
    if let (Some(entity), Some(mut reveal)) = (entity, world.get_mut::<RevealAtTop>(window)) {
        reveal.0 = Some(entity);
    }
}

/// The first stop of the main region, or of anything.
fn beginning(world: &mut World) -> Option<Entity> {
    let mut regions = world.query::<(Entity, &InRegion)>();
    let mut found: Vec<(Region, Entity)> = regions.iter(world).map(|(entity, region)| (region.0, entity)).collect();
    found.sort_by_key(|(region, _)| (*region != Region::Main, *region));
    found.into_iter().find_map(|(_, entity)| first_inside(world, entity))
}

fn first_inside(world: &World, entity: Entity) -> Option<Entity> {
    let children = world.get::<Children>(entity)?;
    children.iter().copied().find_map(|child| {
        let is_stop = world.get::<TabIndex>(child).is_some_and(|index| index.0 >= 0);
        if is_stop { Some(child) } else { first_inside(world, child) }
    })
}

/// What has an outline, or is to have one without focus.
type HasOutline = Or<(With<Outline>, With<Mark>)>;

/// Draws the ring around what has focus, and around all else the mark that it has or nothing. Nobody else writes outlines.
fn draw_outlines(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    state: Res<AppState>,
    focusable: Query<&Focusable>,
    marks: Query<&Mark>,
    outlined: Query<(Entity, Option<&Outline>), HasOutline>,
    mut commands: Commands,
) {
    let target = focus.get().filter(|entity| visible.0 && focusable.contains(*entity));
    let wanted = |entity: Entity| {
        let has_focus = focusable.get(entity).ok().filter(|_| target == Some(entity));
        has_focus.map(|focusable| focus_ring(*focusable, &state.0)).or_else(|| marks.get(entity).ok().map(|mark| outline(mark.0)))
    };
    // What is focused for the first time has no outline yet.
    let without = target.filter(|target| !outlined.contains(*target)).map(|target| (target, None));
    for (entity, drawn) in outlined.iter().chain(without) {
        match wanted(entity) {
            Some(wanted) if drawn != Some(&wanted) => {
                commands.entity(entity).insert(wanted);
            }
            None => {
                commands.entity(entity).remove::<Outline>();
            }
            Some(_) => {}
        }
    }
}

fn focus_ring(focusable: Focusable, model: &Model) -> Outline {
    let colours = Tokens::get().palette(model.preferences.high_contrast);
    // A mark's second line stands 3 px outside; the ring stands around it.
    let gap = if focusable.outside { 6.0 } else { 2.0 };
    outline(Ring { width: 3.0, gap, colour: focusable.colour.unwrap_or(colours.focus) })
}

fn outline(ring: Ring) -> Outline {
    Outline::new(Val::Px(ring.width), Val::Px(ring.gap), ring.colour)
}
