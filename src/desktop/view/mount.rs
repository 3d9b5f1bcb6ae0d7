//! Makes entities follow a tree of views: what is the same stays, what changed is changed, what is new is spawned, what is gone is despawned.
//!
//! Owns: the entities of a window, and which of them has which name. Refuses to know: what the views mean. Entities that stay are the reason for all
//! this: a screen reader keeps its place, focus and scroll positions survive, and only a new message is announced.

use crate::desktop::look::icons::Icons;
use crate::desktop::view::{Content, Field, Ring, Run, Scroll, Spoken, Stop, Target, TextBlock, View};
use accesskit::{Action, Live, Node as AccessNode, Role, TextDirection};
use bevy::a11y::AccessibilityNode;
use bevy::asset::Assets;
use bevy::camera::visibility::Visibility;
use bevy::color::Color;
use bevy::ecs::bundle::Bundle;
use bevy::ecs::change_detection::{DetectChangesMut, Mut};
use bevy::ecs::children;
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::world::{EntityWorldMut, World};
use bevy::image::Image;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::math::{BVec2, Vec2};
use bevy::picking::Pickable;
use bevy::picking::hover::Hovered;
use bevy::text::{
    EditableText, FontSize, FontSource, FontWeight, LineBreak, LineHeight, TextColor, TextCursorStyle, TextEdit, TextFont, TextLayout,
    TextSpan,
};
use bevy::ui::prelude::{ImageNode, Text};
use bevy::ui::{
    BackgroundColor, BorderColor, BorderRadius, GlobalZIndex, IgnoreScroll, Node, PositionType, ScrollPosition, UiGlobalTransform, UiRect,
    UiTargetCamera, Val,
};
use bevy::ui_widgets::{Button, ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::app::Intent;

/// How wide a caret is, as a part of the height of its letters.
const CARET: f32 = 0.11;

/// Keys, pointers and screen readers have what this window shows. There is one such window; what the others show is drawn and nothing else: nobody hears
/// it, presses it or has focus in it.
#[derive(Component)]
pub(crate) struct Audible;

/// What a press on this entity does.
#[derive(Component, Clone, Debug)]
pub(crate) struct Press(pub(crate) Intent);

/// What the space bar does here.
#[derive(Component, Clone, Debug)]
pub(crate) struct Space(pub(crate) Intent);

/// The name of this entity.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named(pub(crate) Target);

/// Arrows move among the entities in this one.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct ArrowGroup(pub(crate) crate::desktop::view::Arrows);

/// A part of the screen for F6.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct InRegion(pub(crate) crate::desktop::view::Region);

/// Can have focus; with what ring.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub(crate) struct Focusable {
    pub(crate) colour: Option<Color>,
    pub(crate) outside: bool,
}

/// The outline of this entity while it has no focus. Drawn by [`crate::desktop::input::focus`], because a node has one outline and the ring of focus is another.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct Mark(pub(crate) Ring);

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

/// The entities of a window; it stands on the window itself.
#[derive(Component)]
pub(crate) struct Tree {
    /// The camera that sees them.
    pub(crate) camera: Entity,
    root: Option<Mounted>,
    names: HashMap<Target, Entity>,
    setting: Setting,
}

impl Tree {
    /// Nothing yet, seen by this camera.
    pub(crate) fn seen_by(camera: Entity) -> Self {
        Self { camera, root: None, names: HashMap::new(), setting: Setting::default() }
    }

    /// What holds all the others.
    pub(crate) fn root(&self) -> Option<Entity> {
        self.root.as_ref().map(|root| root.entity)
    }

    /// The entity of this name.
    pub(crate) fn entity(&self, name: Target) -> Option<Entity> {
        self.names.get(&name).copied()
    }

    /// Everything that has a name, in no order.
    pub(crate) fn named(&self) -> impl Iterator<Item = (Target, Entity)> + '_ {
        self.names.iter().map(|(name, entity)| (*name, *entity))
    }
}

struct Mounted {
    entity: Entity,
    /// The view without its children.
    view: View,
    inside: Inside,
    children: Vec<Mounted>,
    /// The bar of a view that scrolls: the last of its children, and no view.
    bar: Option<Entity>,
}

/// What holds for every view of a window.
#[derive(Default)]
struct Setting {
    language: String,
    /// Physical pixels in a logical one.
    scale_factor: f32,
    is_audible: bool,
}

/// A mounting at work.
struct Mounting<'w> {
    world: &'w mut World,
    /// That of the last mounting.
    before: &'w Setting,
    now: &'w Setting,
    names: HashMap<Target, Entity>,
}

/// Makes a window that has a [`Tree`] show this view. `language` is that of the whole window, `scale_factor` how many physical pixels a logical one has.
pub(crate) fn mount(world: &mut World, window: Entity, view: View, language: &str, scale_factor: f32) {
    let is_audible = world.get::<Audible>(window).is_some();
    let Some(mut tree) = world.get_mut::<Tree>(window) else { return };
    let (camera, old, before) = (tree.camera, tree.root.take(), std::mem::take(&mut tree.setting));
    let now = Setting { language: language.to_owned(), scale_factor, is_audible };
    let mut mounting = Mounting { world, before: &before, now: &now, names: HashMap::new() };
    let root = match old {
        Some(old) if fits(&old.view, &view) && before.is_audible == is_audible => mounting.rebuild(old, view),
        old => {
            if let Some(old) = old {
                mounting.world.despawn(old.entity);
            }
            let root = mounting.build(view);
            let mut at = mounting.world.entity_mut(root.entity);
            at.insert(UiTargetCamera(camera));
            if is_audible {
                at.insert(TabGroup::new(0));
            }
            root
        }
    };
    let names = mounting.names;
    world.entity_mut(window).insert(Tree { camera, root: Some(root), names, setting: now });
}

/// Whether an entity that shows one view can show the other: of the same name, and the same kind of content.
fn fits(old: &View, new: &View) -> bool {
    old.name == new.name && std::mem::discriminant(&old.content) == std::mem::discriminant(&new.content)
}

impl Mounting<'_> {
    fn build(&mut self, mut view: View) -> Mounted {
        let children = std::mem::take(&mut view.children);
        let entity = self.world.spawn_empty().id();
        let children: Vec<Mounted> = children.into_iter().map(|child| self.build(child)).collect();
        let bar = self.bar(entity, None, &view);
        let ids: Vec<Entity> = children.iter().map(|child| child.entity).chain(bar).collect();
        if !ids.is_empty() {
            self.world.entity_mut(entity).add_children(&ids);
        }
        self.apply(Mounted { entity, inside: Inside::of(&children), view, children, bar }, None)
    }

    fn rebuild(&mut self, mut old: Mounted, mut view: View) -> Mounted {
        let entity = old.entity;
        let children = std::mem::take(&mut old.children);
        let before: Vec<Entity> = children.iter().map(|child| child.entity).chain(old.bar).collect();
        let children = self.rebuild_children(children, std::mem::take(&mut view.children));
        let bar = self.bar(entity, Some(&old), &view);
        let after: Vec<Entity> = children.iter().map(|child| child.entity).chain(bar).collect();
        if before != after {
            self.world.entity_mut(entity).replace_children(&after);
        }
        self.apply(Mounted { entity, inside: Inside::of(&children), view, children, bar }, Some(&old))
    }

    fn rebuild_children(&mut self, old: Vec<Mounted>, new: Vec<View>) -> Vec<Mounted> {
        let mut named: HashMap<Target, Mounted> = HashMap::new();
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
                Some(old) if fits(&old.view, &view) => self.rebuild(old, view),
                candidate => {
                    gone.extend(candidate.map(|old| old.entity));
                    self.build(view)
                }
            });
        }
        gone.extend(named.into_values().chain(nameless).map(|old| old.entity));
        for entity in gone {
            self.world.despawn(entity);
        }
        children
    }

    /// A bar that shows how much more there is, and can be dragged; Bevy's own, at the end edge of what scrolls.
    fn bar(&mut self, target: Entity, old: Option<&Mounted>, view: &View) -> Option<Entity> {
        let node = bar_node(view.is_rtl());
        match (old.and_then(|old| old.bar), view.scroll) {
            (Some(bar), Some(_)) => {
                if old.is_some_and(|old| old.view.is_rtl() != view.is_rtl()) {
                    self.world.entity_mut(bar).insert(node);
                }
                Some(bar)
            }
            (Some(bar), None) => {
                self.world.despawn(bar);
                None
            }
            (None, Some(_)) => {
                let thumb = ScrollbarThumb { border_radius: BorderRadius::all(Val::Px(3.0)), border: UiRect::ZERO };
                let bar = Scrollbar::new(target, ControlOrientation::Vertical, 24.0);
                Some(self.world.spawn((bar, node, IgnoreScroll(BVec2::TRUE), Visibility::Hidden, children![thumb])).id())
            }
            (None, None) => None,
        }
    }

    /// Gives an entity the components of its view, as far as they changed.
    fn apply(&mut self, mounted: Mounted, old: Option<&Mounted>) -> Mounted {
        if let Some(name) = mounted.view.name {
            self.names.insert(name, mounted.entity);
        }
        let new = Shown { is_new: old.is_none(), ..mounted.shown(self.now) };
        let change = Change { old: old.map(|old| old.shown(self.before)), new };
        let mut at = self.world.entity_mut(mounted.entity);
        SEEN.iter().for_each(|facet| facet(&mut at, change));
        if self.now.is_audible {
            REACHED.iter().for_each(|facet| facet(&mut at, change));
        }
        // After everything that brings a node of its own: buttons and images do.
        apply_access(&mut at, change);
        mounted
    }
}

impl Mounted {
    fn shown<'v>(&'v self, setting: &'v Setting) -> Shown<'v> {
        Shown { view: &self.view, inside: self.inside, setting, is_new: false }
    }
}

/// What a screen reader comes upon in a view.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Inside {
    /// Anything at all.
    speaks: bool,
    /// So many of a kind that have places among each other. It is told of what holds them.
    set: Option<usize>,
}

impl Inside {
    fn of(children: &[Mounted]) -> Self {
        children.iter().fold(Self::default(), |all, child| {
            let here = child.view.spoken.as_ref().map(|spoken| Self { speaks: true, set: spoken.position.map(|(_, of)| of) });
            let here = here.unwrap_or(child.inside);
            Self { speaks: all.speaks || here.speaks, set: all.set.or(here.set) }
        })
    }
}

/// Everything that the components of an entity are made from.
#[derive(Clone, Copy)]
struct Shown<'v> {
    view: &'v View,
    inside: Inside,
    setting: &'v Setting,
    /// Its entity has just been made.
    is_new: bool,
}

/// What an entity showed, if it is not new, and what it shows now.
#[derive(Clone, Copy)]
struct Change<'v> {
    old: Option<Shown<'v>>,
    new: Shown<'v>,
}

/// What is to be done about a component, which is made from this.
enum Update<D> {
    Same,
    Set(D),
    Clear,
}

impl<'v> Change<'v> {
    /// Compared is what a component is made from, and not the component: Bevy may have written into it since, and not all components can be compared.
    fn of<D: PartialEq>(self, of: impl Fn(Shown<'v>) -> Option<D>) -> Update<D> {
        match (self.old.and_then(&of), of(self.new)) {
            (before, after) if before == after => Update::Same,
            (_, Some(data)) => Update::Set(data),
            (_, None) => Update::Clear,
        }
    }

    /// Brings a component, or several that come and go together, up to date.
    fn apply<D: PartialEq, B: Bundle>(self, at: &mut EntityWorldMut<'_>, of: impl Fn(Shown<'v>) -> Option<D>, make: impl FnOnce(D) -> B) {
        match self.of(of) {
            Update::Same => {}
            Update::Set(data) => {
                at.insert(make(data));
            }
            Update::Clear => {
                at.remove::<B>();
            }
        }
    }
}

/// Brings one component up to date.
type Facet = fn(&mut EntityWorldMut<'_>, Change<'_>);

/// What can be seen of a view. Every component that comes from a view stands once in this table or the next: what it is made from, and how. A new one is a
/// new row here, and one in the law in `tests/patching.rs`.
const SEEN: &[Facet] = &[
    |at, change| change.apply(at, |it| it.view.name, Named),
    // Another content is laid out anew, even where the node is the same.
    |at, change| change.apply(at, |it| Some((&it.view.node, &it.view.content)), |(node, content)| sized(node, content)),
    |at, change| change.apply(at, |it| Some(it.view.fill), BackgroundColor),
    |at, change| change.apply(at, |it| Some(it.view.edge), BorderColor::all),
    |at, change| change.apply(at, |it| it.view.ring, Mark),
    |at, change| change.apply(at, |it| it.view.above.then_some(()), |()| GlobalZIndex(1)),
    apply_image,
    apply_text,
    apply_field,
    |at, change| change.apply(at, |it| it.view.scroll, scroller),
    scroll_to_start,
];

/// How a view is reached and pressed.
const REACHED: &[Facet] = &[
    |at, change| change.apply(at, |it| it.view.press.as_ref(), |intent| (Press(intent.clone()), Button)),
    |at, change| change.apply(at, |it| it.view.space.as_ref(), |intent| Space(intent.clone())),
    |at, change| change.apply(at, |it| notices_pointers(it.view).then_some(()), |()| Hovered::default()),
    |at, change| change.apply(at, |it| lets_pointers_through(it.view).then_some(()), |()| Pickable::IGNORE),
    |at, change| change.apply(at, |it| tab_index(it.view.stop), TabIndex),
    |at, change| change.apply(at, |it| focusable(it.view), |focusable| focusable),
    |at, change| change.apply(at, |it| it.view.arrows, ArrowGroup),
    |at, change| change.apply(at, |it| it.view.region, InRegion),
];

/// The node, as large as its icon if it is one.
fn sized(node: &Node, content: &Content) -> Node {
    match content {
        Content::Icon { px, .. } => Node { width: Val::Px(*px), height: Val::Px(*px), flex_shrink: 0.0, ..node.clone() },
        Content::Box | Content::Text(_) | Content::Field(_) => node.clone(),
    }
}

fn notices_pointers(view: &View) -> bool {
    view.hover || view.press.is_some() || view.space.is_some() || matches!(view.content, Content::Field(_))
}

/// Words and icons on a button are no other place than the button: a hand that slips from a letter while it presses still presses it.
fn lets_pointers_through(view: &View) -> bool {
    !notices_pointers(view) && view.scroll.is_none() && view.stop == Stop::No
}

fn tab_index(stop: Stop) -> Option<i32> {
    match stop {
        Stop::No => None,
        Stop::TabFirst => Some(0),
        Stop::Tab => Some(1),
        Stop::Arrows => Some(-1),
    }
}

fn focusable(view: &View) -> Option<Focusable> {
    (view.stop != Stop::No).then_some(Focusable { colour: view.focus_colour, outside: view.focus_outside })
}

fn scroller(scroll: Scroll) -> (ScrollArea, Scroller) {
    (ScrollArea, Scroller { follow: scroll.follow, at_end: true, near_end: true })
}

/// Where something that begins to scroll stands at first. From then on that belongs to whoever scrolls.
fn scroll_to_start(at: &mut EntityWorldMut<'_>, change: Change<'_>) {
    let start = match (change.old.and_then(|old| old.view.scroll), change.new.view.scroll) {
        (None, Some(Scroll { follow: true })) => f32::MAX,
        (None, Some(_)) | (Some(_), None) => 0.0,
        (None, None) | (Some(_), Some(_)) => return,
    };
    at.insert(ScrollPosition(Vec2::new(0.0, start)));
}

fn apply_image(at: &mut EntityWorldMut<'_>, change: Change<'_>) {
    let of = |it: Shown<'_>| match it.view.content {
        Content::Icon { icon, px, colour, flip } => Some((icon, px * it.setting.scale_factor, colour, flip)),
        Content::Box | Content::Text(_) | Content::Field(_) => None,
    };
    let Update::Set((icon, px, colour, flip)) = change.of(of) else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are small and positive, and bounded again")]
    let physical = px.round() as u32;
    let image = at.world_scope(|world| {
        world.resource_scope(|world, mut icons: Mut<Icons>| icons.get(&mut world.resource_mut::<Assets<Image>>(), icon, physical))
    });
    at.insert(ImageNode { color: colour, image, flip_x: flip, ..ImageNode::default() });
}

fn apply_text(at: &mut EntityWorldMut<'_>, change: Change<'_>) {
    fn block(it: Shown<'_>) -> Option<&TextBlock> {
        if let Content::Text(block) = &it.view.content { Some(block) } else { None }
    }
    if let Update::Set(block) = change.of(block) {
        write(at, block);
    }
}

/// What somebody writes in. While it is written in, what stands there is Bevy's: caret, selection, and what is being put together from several keys.
fn apply_field(at: &mut EntityWorldMut<'_>, change: Change<'_>) {
    fn field(it: Shown<'_>) -> Option<&Field> {
        if let Content::Field(field) = &it.view.content { Some(field) } else { None }
    }
    let Update::Set(Field { block, selected: (behind, letters) }) = change.of(field) else { return };
    let words = block.runs.first().map_or("", |run| run.text.as_str());
    at.insert((
        font_of(block, block.runs.first()),
        TextColor(block.colour),
        LineHeight::RelativeToFont(block.line_height),
        TextLayout { justify: block.justify, linebreak: LineBreak::WordOrCharacter },
        TextCursorStyle {
            color: block.colour,
            selection_color: *behind,
            unfocused_selection_color: Color::NONE,
            selected_text_color: Some(*letters),
        },
    ));
    match at.get_mut::<EditableText>() {
        Some(there) if there.value() == words => {}
        Some(mut there) => {
            there.editor_mut().set_text(words);
            there.queue_edit(TextEdit::TextEnd(false));
        }
        // Nothing blinks here; and a window that sleeps would stand still with no caret in it.
        None => {
            at.insert(EditableText { cursor_width: CARET, cursor_blink_period: Duration::MAX, ..EditableText::new(words) });
        }
    }
}

/// What screen readers are told of a view.
#[derive(PartialEq)]
struct Access<'v> {
    part: Part<'v>,
    set: Option<usize>,
    language: &'v str,
    is_rtl: bool,
    can_be_pressed: bool,
    can_have_focus: bool,
}

#[derive(PartialEq)]
enum Part<'v> {
    /// Says what it is; by itself, if it is to say something else than before. What has just been put there is read like everything else.
    Speaks(&'v Spoken, Option<Live>),
    /// Says nothing, but holds something that does: a plain container, so that the tree has no gaps.
    Holds,
    /// Bevy tells of every picture. These stand beside words or are named by what they are in, so they are kept from screen readers.
    Hidden,
}

impl<'v> Access<'v> {
    fn of(shown: Shown<'v>) -> Option<Self> {
        let Shown { view, inside, setting, is_new } = shown;
        let part = match (&view.content, &view.spoken) {
            (Content::Icon { .. }, _) => Part::Hidden,
            _ if !setting.is_audible => return None,
            (_, Some(spoken)) => Part::Speaks(spoken, (spoken.live && !is_new).then_some(Live::Polite)),
            (_, None) if inside.speaks => Part::Holds,
            (_, None) => return None,
        };
        Some(Self {
            part,
            set: inside.set,
            language: &setting.language,
            is_rtl: view.is_rtl(),
            can_be_pressed: view.press.is_some() || view.space.is_some(),
            can_have_focus: view.stop != Stop::No,
        })
    }

    fn node(&self) -> AccessNode {
        let mut node = match self.part {
            Part::Speaks(spoken, live) => spoken_node(spoken, live),
            Part::Holds => AccessNode::new(Role::GenericContainer),
            Part::Hidden => {
                let mut node = AccessNode::new(Role::Image);
                node.set_hidden();
                return node;
            }
        };
        if let Some(size) = self.set {
            node.set_size_of_set(size);
        }
        if node.language().is_none() {
            node.set_language(self.language);
        }
        node.set_text_direction(if self.is_rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight });
        if self.can_be_pressed {
            node.add_action(Action::Click);
        }
        if self.can_have_focus {
            node.add_action(Action::Focus);
            node.add_action(Action::ScrollIntoView);
        }
        node
    }
}

fn spoken_node(spoken: &Spoken, live: Option<Live>) -> AccessNode {
    let mut node = AccessNode::new(spoken.role);
    if let Some(label) = &spoken.label {
        node.set_label(label.replace(is_isolate, ""));
    }
    if let Some(value) = &spoken.value {
        node.set_value(value.replace(is_isolate, ""));
    }
    if let Some(description) = &spoken.description {
        node.set_description(description.replace(is_isolate, ""));
    }
    if let Some(selected) = spoken.selected {
        node.set_selected(selected);
    }
    if let Some(toggled) = spoken.toggled {
        node.set_toggled(toggled.into());
    }
    if let Some(live) = live {
        node.set_live(live);
    }
    if let Some(level) = spoken.level {
        node.set_level(level);
    }
    if let Some((position, _)) = spoken.position {
        // It is counted from 0 there, and told from 1.
        node.set_position_in_set(position.saturating_sub(1));
    }
    if let Some(language) = &spoken.language {
        node.set_language(language.as_str());
    }
    node
}

/// A mark that keeps the directions of words apart where they are drawn. Screen readers say “isolate”, or stumble over it.
pub(crate) fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Tells screen readers of a view. Bevy writes into a node where it stands, but only when that changes: a new node has to be told though nothing moved,
/// and so have those in it, whose places are relative to it.
fn apply_access(at: &mut EntityWorldMut<'_>, change: Change<'_>) {
    change.apply(at, Access::of, |access| AccessibilityNode::from(access.node()));
    if !matches!(change.of(Access::of), Update::Same)
        && let Some(mut place) = at.get_mut::<UiGlobalTransform>()
    {
        place.set_changed();
    }
}

/// Where the bar of a scrolling view stands.
fn bar_node(rtl: bool) -> Node {
    let edge = Val::Px(2.0);
    let (left, right) = if rtl { (edge, Val::Auto) } else { (Val::Auto, edge) };
    let (top, bottom, width) = (Val::Px(4.0), Val::Px(4.0), Val::Px(6.0));
    Node { position_type: PositionType::Absolute, left, right, top, bottom, width, ..Node::default() }
}

fn font_of(block: &TextBlock, run: Option<&Run>) -> TextFont {
    TextFont {
        font: FontSource::Family(block.family.into()),
        font_size: FontSize::Px(block.px),
        weight: if run.is_some_and(|run| run.bold) { FontWeight::BOLD } else { FontWeight::NORMAL },
        ..TextFont::default()
    }
}

/// Text as Bevy draws it. The mark in front fixes where its lines begin, whatever its first letter is.
fn write(at: &mut EntityWorldMut<'_>, block: &TextBlock) {
    let mark = if block.rtl { '\u{200F}' } else { '\u{200E}' };
    let (first, others) = block.runs.split_first().map_or((None, &[][..]), |(first, others)| (Some(first), others));
    let font = |run: Option<&Run>| font_of(block, run);
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
