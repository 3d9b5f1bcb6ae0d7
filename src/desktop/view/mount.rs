//! Makes entities follow a tree of views: what is the same stays, what changed is changed, what is new is spawned, what is gone is despawned.
//!
//! Owns: the entities of the window, and which of them has which name. Refuses to know: what the views mean. Entities that stay are the reason for all
//! this: a screen reader keeps its place, focus and scroll positions survive, and only a new message is announced.

use super::{Content, Name, Run, Spoken, Stop, TextBlock, View};
use crate::desktop::fonts::{ARABIC, LATIN};
use crate::desktop::icons::Icons;
use accesskit::{Action, Live, Node as AccessNode, Role, TextDirection};
use bevy::a11y::AccessibilityNode;
use bevy::asset::Assets;
use bevy::camera::visibility::Visibility;
use bevy::color::Color;
use bevy::ecs::children;
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::resource::Resource;
use bevy::ecs::world::{EntityWorldMut, World};
use bevy::image::Image;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::math::BVec2;
use bevy::picking::hover::Hovered;
use bevy::text::{FontSize, FontSource, FontWeight, LineBreak, LineHeight, TextColor, TextFont, TextLayout, TextSpan};
use bevy::ui::prelude::{ImageNode, Text};
use bevy::ui::{
    BackgroundColor, BorderColor, BorderRadius, GlobalZIndex, IgnoreScroll, Node, Outline, PositionType, ScrollPosition, UiRect, Val,
};
use bevy::ui_widgets::{Button, ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};
use std::collections::{HashMap, VecDeque};

use crate::desktop::model::Intent;

/// What a press on this entity does.
#[derive(Component, Clone, Debug)]
pub(crate) struct Press(pub(crate) Intent);

/// What the space bar does here.
#[derive(Component, Clone, Debug)]
pub(crate) struct Space(pub(crate) Intent);

/// The name of this entity.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named(pub(crate) Name);

/// Arrows move among the entities in this one.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct ArrowGroup(pub(crate) super::Arrows);

/// A part of the screen for F6.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct InRegion(pub(crate) super::Region);

/// Can have focus; with what ring, and what its outline is when it has none.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct Focusable {
    pub(crate) colour: Option<Color>,
    pub(crate) outside: bool,
}

/// Scrolls.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct Scroller {
    /// Stays at its end.
    pub(crate) follow: bool,
    /// Is at its end.
    pub(crate) at_end: bool,
    /// Shows its end, or nearly.
    pub(crate) near_end: bool,
}

/// The window's entities.
#[derive(Resource, Default)]
pub(crate) struct Stage {
    root: Option<Mounted>,
    names: HashMap<Name, Entity>,
}

impl Stage {
    /// The entity of this name.
    pub(crate) fn entity(&self, name: Name) -> Option<Entity> {
        self.names.get(&name).copied()
    }

    /// The views that are mounted now, for tests.
    #[cfg(test)]
    pub(crate) fn names(&self) -> impl Iterator<Item = Name> + '_ {
        self.names.keys().copied()
    }
}

struct Mounted {
    entity: Entity,
    /// The view without its children.
    view: View,
    heard: bool,
    children: Vec<Mounted>,
    /// The bar of a view that scrolls: the last of its children, and no view.
    bar: Option<Entity>,
}

/// What screen readers are told of a view now.
enum Told {
    /// What they were told before.
    AsBefore,
    /// Something else.
    Anew(Box<AccessNode>),
    /// Nothing.
    Nothing,
}

/// Things that hold for every view of a mounting.
struct Mounting<'w> {
    world: &'w mut World,
    scale_factor: f32,
    language: String,
    names: HashMap<Name, Entity>,
}

/// Makes the window show this view. `language` is that of the whole window, `scale_factor` how many physical pixels a logical one has.
pub(crate) fn mount(world: &mut World, view: View, language: &str, scale_factor: f32) {
    let old = world.resource_mut::<Stage>().root.take();
    let mut mounting = Mounting { world, scale_factor, language: language.to_owned(), names: HashMap::new() };
    let root = match old {
        Some(old) if fits(&old.view, &view) => mounting.patch(old, view),
        old => {
            if let Some(old) = old {
                mounting.world.despawn(old.entity);
            }
            let root = mounting.spawn(view);
            mounting.world.entity_mut(root.entity).insert(TabGroup::new(0));
            root
        }
    };
    let names = mounting.names;
    let mut stage = world.resource_mut::<Stage>();
    (stage.root, stage.names) = (Some(root), names);
}

/// Whether an entity that shows one view can show the other.
fn fits(old: &View, new: &View) -> bool {
    let same_shape = match (&old.content, &new.content) {
        (Content::Box, Content::Box) | (Content::Icon { .. }, Content::Icon { .. }) => true,
        // A text with other spans is made anew; they are few and short.
        (Content::Text(old), Content::Text(new)) => old.runs.len() == 1 && new.runs.len() == 1 || old == new,
        _ => false,
    };
    old.name == new.name && same_shape && old.scroll.is_some() == new.scroll.is_some()
}

impl Mounting<'_> {
    fn spawn(&mut self, mut view: View) -> Mounted {
        let children = std::mem::take(&mut view.children);
        let entity = self.world.spawn_empty().id();
        let children: Vec<Mounted> = children.into_iter().map(|child| self.spawn(child)).collect();
        let bar = view.scroll.map(|_| self.bar(entity, view.is_rtl()));
        let ids: Vec<Entity> = children.iter().map(|child| child.entity).chain(bar).collect();
        if !ids.is_empty() {
            self.world.entity_mut(entity).add_children(&ids);
        }
        let heard = children.iter().any(|child| child.heard || child.view.spoken.is_some());
        self.dress(entity, None, &view, heard, false);
        Mounted { entity, view, heard, children, bar }
    }

    fn patch(&mut self, old: Mounted, mut view: View) -> Mounted {
        let entity = old.entity;
        let before: Vec<Entity> = old.children.iter().map(|child| child.entity).collect();
        let children = self.patch_children(old.children, std::mem::take(&mut view.children));
        let mut after: Vec<Entity> = children.iter().map(|child| child.entity).collect();
        if before != after {
            after.extend(old.bar);
            self.world.entity_mut(entity).replace_children(&after);
        }
        if let Some(bar) = old.bar.filter(|_| old.view.node.direction != view.node.direction) {
            self.world.entity_mut(bar).insert(bar_node(view.is_rtl()));
        }
        let heard = children.iter().any(|child| child.heard || child.view.spoken.is_some());
        self.dress(entity, Some(&old.view), &view, heard, old.heard);
        Mounted { entity, view, heard, children, bar: old.bar }
    }

    /// A bar that shows how much more there is, and can be dragged; Bevy's own, at the end edge of what scrolls.
    fn bar(&mut self, target: Entity, rtl: bool) -> Entity {
        let thumb = ScrollbarThumb { border_radius: BorderRadius::all(Val::Px(3.0)), border: UiRect::ZERO };
        let bar =
            (Scrollbar::new(target, ControlOrientation::Vertical, 24.0), bar_node(rtl), IgnoreScroll(BVec2::TRUE), Visibility::Hidden);
        self.world.spawn((bar, children![thumb])).id()
    }

    fn patch_children(&mut self, old: Vec<Mounted>, new: Vec<View>) -> Vec<Mounted> {
        let mut named: HashMap<Name, Mounted> = HashMap::new();
        let mut nameless: VecDeque<Mounted> = VecDeque::new();
        let mut gone: Vec<Entity> = Vec::new();
        for child in old {
            match child.view.name {
                Some(name) => gone.extend(named.insert(name, child).map(|double| double.entity)),
                None => nameless.push_back(child),
            }
        }
        let mut children = Vec::with_capacity(new.len());
        for view in new {
            let candidate = match view.name {
                Some(name) => named.remove(&name),
                None => nameless.pop_front(),
            };
            children.push(match candidate {
                Some(old) if fits(&old.view, &view) => self.patch(old, view),
                candidate => {
                    gone.extend(candidate.map(|old| old.entity));
                    self.spawn(view)
                }
            });
        }
        gone.extend(named.into_values().chain(nameless).map(|old| old.entity));
        for entity in gone {
            self.world.despawn(entity);
        }
        children
    }

    /// Gives an entity the components of its view, as far as they changed.
    fn dress(&mut self, entity: Entity, old: Option<&View>, view: &View, heard: bool, was_heard: bool) {
        if let Some(name) = view.name {
            self.names.insert(name, entity);
        }
        let image = match &view.content {
            Content::Icon { icon, px, colour, flip } if old.is_none_or(|old| old.content != view.content) => {
                Some(self.image(*icon, *px, *colour, *flip))
            }
            _ => None,
        };
        let access = self.access(old, view, heard, was_heard);
        let mut at = self.world.entity_mut(entity);
        paint(&mut at, old, view, image);
        tell(&mut at, access);
        control(&mut at, old, view);
        if old.is_none() {
            begin(&mut at, view);
        }
    }

    fn image(&mut self, icon: crate::desktop::icons::Icon, px: f32, colour: Color, flip: bool) -> ImageNode {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are small and positive, and bounded again")]
        let physical = (px * self.scale_factor).round() as u32;
        let image = self.world.resource_scope(|world, mut icons: bevy::ecs::world::Mut<Icons>| {
            let mut images = world.resource_mut::<Assets<Image>>();
            icons.get(&mut images, icon, physical)
        });
        ImageNode { color: colour, image, flip_x: flip, ..ImageNode::default() }
    }

    /// What screen readers are told of a view, if that changed. A box that holds something heard is a plain container, so that the tree has no gaps.
    fn access(&self, old: Option<&View>, view: &View, heard: bool, was_heard: bool) -> Told {
        let is_same = old.is_some_and(|old| {
            was_heard == heard
                && old.spoken == view.spoken
                && (old.press.is_some(), old.space.is_some()) == (view.press.is_some(), view.space.is_some())
                && (old.stop == Stop::No) == (view.stop == Stop::No)
                && old.node.direction == view.node.direction
        });
        if is_same || old.is_none() && view.spoken.is_none() && !heard {
            return Told::AsBefore;
        }
        let spoken = match &view.spoken {
            Some(spoken) => spoken.clone(),
            None if heard => Spoken::new(Role::GenericContainer),
            None => return Told::Nothing,
        };
        Told::Anew(Box::new(self.access_node(view, spoken)))
    }

    fn access_node(&self, view: &View, spoken: Spoken) -> AccessNode {
        let mut node = AccessNode::new(spoken.role);
        if let Some(label) = spoken.label {
            node.set_label(label);
        }
        if let Some(value) = spoken.value {
            node.set_value(value);
        }
        if let Some(description) = spoken.description {
            node.set_description(description);
        }
        if let Some(selected) = spoken.selected {
            node.set_selected(selected);
        }
        if let Some(toggled) = spoken.toggled {
            node.set_toggled(toggled.into());
        }
        if spoken.live {
            node.set_live(Live::Polite);
        }
        if let Some(level) = spoken.level {
            node.set_level(level);
        }
        if let Some((position, of)) = spoken.position {
            node.set_position_in_set(position);
            node.set_size_of_set(of);
        }
        node.set_language(spoken.language.unwrap_or_else(|| self.language.clone()));
        node.set_text_direction(if view.is_rtl() { TextDirection::RightToLeft } else { TextDirection::LeftToRight });
        if view.press.is_some() || view.space.is_some() {
            node.add_action(Action::Click);
        }
        if view.stop != Stop::No {
            node.add_action(Action::Focus);
            node.add_action(Action::ScrollIntoView);
        }
        node
    }
}

/// What is seen of a view, as far as it changed.
fn paint(at: &mut EntityWorldMut<'_>, old: Option<&View>, view: &View, image: Option<ImageNode>) {
    if old.is_none_or(|old| old.node != view.node || old.content != view.content) {
        let mut node: Node = view.node.clone();
        if let Content::Icon { px, .. } = view.content {
            (node.width, node.height, node.flex_shrink) = (Val::Px(px), Val::Px(px), 0.0);
        }
        at.insert(node);
    }
    if old.map_or(view.fill != Color::NONE, |old| old.fill != view.fill) {
        at.insert(BackgroundColor(view.fill));
    }
    if old.map_or(view.edge != Color::NONE, |old| old.edge != view.edge) {
        at.insert(BorderColor::all(view.edge));
    }
    if old.map_or(view.ring.is_some(), |old| old.ring != view.ring) {
        let outline = view.ring.map_or_else(Outline::default, |ring| Outline::new(Val::Px(ring.width), Val::Px(ring.gap), ring.colour));
        at.insert(if view.ring.is_some() { outline } else { Outline { color: Color::NONE, ..outline } });
    }
    if let Some(image) = image {
        at.insert(image);
    }
    if let Content::Text(block) = &view.content
        && old.is_none_or(|old| old.content != view.content)
    {
        write(at, block);
    }
}

/// What is told of a view.
fn tell(at: &mut EntityWorldMut<'_>, told: Told) {
    match told {
        Told::AsBefore => {}
        Told::Anew(node) => {
            at.insert(AccessibilityNode::from(*node));
        }
        Told::Nothing => {
            at.remove::<AccessibilityNode>();
        }
    }
}

/// What can be done with a view, as far as it changed.
fn control(at: &mut EntityWorldMut<'_>, old: Option<&View>, view: &View) {
    let fresh = old.is_none();
    if old.is_none_or(|old| old.press != view.press) {
        match &view.press {
            Some(intent) => at.insert((Press(intent.clone()), Button, Hovered::default())),
            None if fresh => &mut *at,
            None => at.remove::<(Press, Button, Hovered)>(),
        };
    }
    if old.is_none_or(|old| old.space != view.space) {
        match &view.space {
            Some(intent) => at.insert((Space(intent.clone()), Hovered::default())),
            None if fresh => &mut *at,
            None => at.remove::<Space>(),
        };
    }
    if old.map_or(view.stop != Stop::No, |old| {
        old.stop != view.stop || old.focus_colour != view.focus_colour || old.focus_outside != view.focus_outside
    }) {
        match view.stop {
            Stop::No => at.remove::<(TabIndex, Focusable)>(),
            Stop::TabFirst => at.insert((TabIndex(0), Focusable { colour: view.focus_colour, outside: view.focus_outside })),
            Stop::Tab => at.insert((TabIndex(1), Focusable { colour: view.focus_colour, outside: view.focus_outside })),
            Stop::Arrows => at.insert((TabIndex(-1), Focusable { colour: view.focus_colour, outside: view.focus_outside })),
        };
    }
}

/// What a new entity has from its view for as long as it lives: while a name stays, this does.
fn begin(at: &mut EntityWorldMut<'_>, view: &View) {
    // Bevy tells of every picture. These stand beside words or are named by what they are in, so they are kept from screen readers.
    if matches!(view.content, Content::Icon { .. }) {
        let mut node = AccessNode::new(Role::Image);
        node.set_hidden();
        at.insert(AccessibilityNode::from(node));
    }
    if let Some(name) = view.name {
        at.insert(Named(name));
    }
    if view.hover {
        at.insert(Hovered::default());
    }
    if let Some(arrows) = view.arrows {
        at.insert(ArrowGroup(arrows));
    }
    if let Some(region) = view.region {
        at.insert(InRegion(region));
    }
    if let Some(scroll) = view.scroll {
        let start = if scroll.follow { f32::MAX } else { 0.0 };
        at.insert((
            ScrollArea,
            ScrollPosition(bevy::math::Vec2::new(0.0, start)),
            Scroller { follow: scroll.follow, at_end: true, near_end: true },
        ));
    }
    if view.above {
        at.insert(GlobalZIndex(1));
    }
}

/// Where the bar of a scrolling view stands.
fn bar_node(rtl: bool) -> Node {
    let edge = Val::Px(2.0);
    let (left, right) = if rtl { (edge, Val::Auto) } else { (Val::Auto, edge) };
    let (top, bottom, width) = (Val::Px(4.0), Val::Px(4.0), Val::Px(6.0));
    Node { position_type: PositionType::Absolute, left, right, top, bottom, width, ..Node::default() }
}

/// Text as Bevy draws it. The mark in front fixes where its lines begin, whatever its first letter is.
fn write(at: &mut EntityWorldMut<'_>, block: &TextBlock) {
    let mark = if block.rtl { '\u{200F}' } else { '\u{200E}' };
    let (first, others) = block.runs.split_first().map_or((None, &[][..]), |(first, others)| (Some(first), others));
    let font = |run: Option<&Run>| TextFont {
        font: FontSource::Family(if block.rtl { ARABIC } else { LATIN }.into()),
        font_size: FontSize::Px(block.px),
        weight: if run.is_some_and(|run| run.bold) { FontWeight::BOLD } else { FontWeight::NORMAL },
        ..TextFont::default()
    };
    let colour = |run: Option<&Run>| TextColor(run.and_then(|run| run.colour).unwrap_or(block.colour));
    let words = first.map_or("", |run| run.text.as_str());
    at.insert((
        Text::new(format!("{mark}{words}")),
        font(first),
        colour(first),
        LineHeight::RelativeToFont(block.line_height),
        TextLayout { justify: block.justify, linebreak: if block.wrap { LineBreak::WordOrCharacter } else { LineBreak::NoWrap } },
    ));
    let spans: Vec<_> = others
        .iter()
        .map(|run| (TextSpan::new(run.text.clone()), font(Some(run)), colour(Some(run)), LineHeight::RelativeToFont(block.line_height)))
        .collect();
    at.despawn_related::<bevy::ecs::hierarchy::Children>();
    at.with_children(|parent| {
        for span in spans {
            parent.spawn(span);
        }
    });
}
