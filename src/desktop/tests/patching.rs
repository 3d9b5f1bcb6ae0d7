//! A window that was changed is the window that would have been built: patching one view to another gives the entities that mounting the other gives.
//!
//! Compared are names, the accessibility tree and every component that mounting writes. Left out is what a window is right to keep: how far
//! something is scrolled (and with it what is hidden far outside, and where things stand), and whether a pointer is over it.

use crate::app::{AppIntent, Target, intent};
use crate::desktop::input::focus::name_of_focus;
use crate::desktop::screens;
use crate::desktop::state::AppState;
use crate::desktop::surface::{LastFrame, Reveal};
use crate::desktop::tests::harness::{Bench, Setting, Tag, directions, languages};
use crate::desktop::tests::situations::a_day;
use crate::desktop::tests::situations::{ALL, Situation, named};
use crate::desktop::view::mount::{ArrowGroup, Focusable, InRegion, Named, Press, Scroller, Space};
use crate::desktop::view::{Arrows, Region, Ring, Scroll, Stop, View};
use crate::language::REFERENCE;
use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::color::Color;
use bevy::ecs::change_detection::{DetectChanges, Ref, Tick};
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::Children;
use bevy::ecs::world::EntityRef;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::math::Vec2;
use bevy::picking::Pickable;
use bevy::picking::hover::Hovered;
use bevy::text::{EditableText, LineHeight, TextColor, TextCursorStyle, TextFont, TextLayout, TextSpan};
use bevy::ui::prelude::{ImageNode, Text};
use bevy::ui::{BackgroundColor, BorderColor, GlobalZIndex, Node, Outline};
use bevy::ui_widgets::{Button, ScrollArea};
use std::fmt::Debug;

/// Frames after which nothing that was mounted changes by itself.
const FRAMES: usize = 4;
/// Differences that are shown of one change.
const MOST_SHOWN: usize = 4;

/// Every component that mounting writes, as text.
const COMPONENTS: &[fn(EntityRef<'_>) -> Option<String>] = &[
    written::<Named>,
    written::<Node>,
    written::<BackgroundColor>,
    written::<BorderColor>,
    written::<Outline>,
    written::<GlobalZIndex>,
    written::<TabGroup>,
    written::<TabIndex>,
    written::<Focusable>,
    written::<ArrowGroup>,
    written::<InRegion>,
    written::<Press>,
    written::<Space>,
    written::<Text>,
    written::<TextSpan>,
    written::<TextFont>,
    written::<TextColor>,
    written::<LineHeight>,
    written::<TextLayout>,
    |at| at.get::<EditableText>().map(|field| format!("written in: {:?}", field.value().to_string())),
    written::<TextCursorStyle>,
    |at| at.contains::<Button>().then(|| "Button".to_owned()),
    written::<Pickable>,
    |at| at.contains::<Hovered>().then(|| "Hovered".to_owned()),
    |at| at.contains::<ScrollArea>().then(|| "ScrollArea".to_owned()),
    |at| at.get::<Scroller>().map(|scroller| format!("Scroller that follows: {}", scroller.follow)),
    |at| at.get::<ImageNode>().map(|image| format!("ImageNode {:?} {:?} flipped: {}", image.image.id(), image.color, image.flip_x)),
    |at| at.get::<AccessibilityNode>().map(spoken),
];

fn written<C: Component + Debug>(at: EntityRef<'_>) -> Option<String> {
    at.get::<C>().map(|component| format!("{component:?}"))
}

/// What a screen reader is told, and whether it can point at it; where that is depends on how far things are scrolled, and whether it speaks by itself on
/// whether it stood there before.
fn spoken(node: &AccessibilityNode) -> String {
    let (mut node, has_place) = (node.0.clone(), node.bounds().is_some());
    node.clear_bounds();
    node.clear_transform();
    node.clear_live();
    format!("{node:?}, has a place: {has_place}")
}

/// The window's entities as text, one a line and outermost first, each with its depth.
fn window(bench: &mut Bench) -> Vec<String> {
    let mut lines = Vec::new();
    let root = bench.tree().root().expect("something is mounted");
    write(bench, root, 0, &mut lines);
    lines
}

fn write(bench: &Bench, entity: Entity, depth: usize, lines: &mut Vec<String>) {
    let at = bench.app.world().entity(entity);
    let components: Vec<String> = COMPONENTS.iter().filter_map(|component| component(at)).collect();
    let is_found = at.get::<Named>().is_none_or(|named| bench.entity(named.0) == Some(entity));
    lines.push(format!("{depth} found by its name: {is_found}; {}", components.join("; ")));
    at.get::<Children>().into_iter().flatten().for_each(|child| write(bench, *child, depth + 1, lines));
}

/// What differs between the window as it was patched to a view and that view mounted where nothing was, which is what the window shows then.
fn differences(bench: &mut Bench, view: View, language: &str, scale_factor: f32) -> Vec<String> {
    let patched = window(bench);
    let focus = name_of_focus(bench.world());
    bench.mount(View::default(), language, scale_factor);
    bench.mount(view, language, scale_factor);
    // Focus is where it was: the line at hand is the same then, and nothing is drawn again.
    let focus = focus.and_then(|name| bench.entity(name)).map_or_else(InputFocus::default, InputFocus::from_entity);
    bench.world().insert_resource(focus);
    frames(bench);
    between(&patched, &window(bench))
}

/// The same for what the app shows now.
fn differences_now(bench: &mut Bench, size: Vec2) -> Vec<String> {
    let model = bench.model();
    let (view, language) = (screens::draw(model, size), model.language.to_string());
    differences(bench, view, &language, 1.0)
}

fn frames(bench: &mut Bench) {
    (0..FRAMES).for_each(|_| bench.frame());
}

fn between(patched: &[String], fresh: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    if patched.len() != fresh.len() {
        found.push(format!("{} entities, and {} when mounted anew", patched.len(), fresh.len()));
    }
    let others = patched.iter().zip(fresh).filter(|(patched, fresh)| patched != fresh);
    for (patched, fresh) in others.take(MOST_SHOWN) {
        let parts = patched.split("; ").filter(|part| !fresh.contains(part)).collect::<Vec<_>>().join("; ");
        let wanted = fresh.split("; ").filter(|part| !patched.contains(part)).collect::<Vec<_>>().join("; ");
        found.push(format!("patched: {parts}\n    anew:    {wanted}"));
    }
    found
}

/// Goes to another situation without clearing the window first.
fn go(bench: &mut Bench, situation: &Situation, setting: Setting) {
    let mut model = setting.model();
    model.tick(bench.now(), a_day());
    let mut reached = AppState::new(model);
    (situation.reach)(&mut reached);
    let window = bench.window();
    let world = bench.world();
    world.resource_mut::<InputFocus>().clear();
    world.entity_mut(window).insert((Reveal::default(), LastFrame::default()));
    world.insert_resource(reached);
    bench.settle();
}

/// As large as usual; one column if it must be, whatever was shown before.
fn setting(language: Tag, narrow: bool) -> Setting {
    let usual = Setting::new(language);
    if narrow { usual.size(640.0, 768.0) } else { usual }
}

#[test]
fn going_to_a_neighbouring_situation_gives_the_window_that_mounting_it_gives() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let onward = ALL.windows(2).map(|pair| (&pair[0], &pair[1]));
    let back = ALL.windows(2).rev().map(|pair| (&pair[1], &pair[0]));
    // There in one direction of writing and back in the other: each pair is patched both ways, each screen is come to in both.
    let [ltr, rtl] = directions();
    for ((from, to), language) in onward.map(|pair| (pair, ltr)).chain(back.map(|pair| (pair, rtl))) {
        let setting = setting(language, from.is_narrow || to.is_narrow);
        bench.show(from, setting);
        go(&mut bench, to, setting);
        for difference in differences_now(&mut bench, setting.size) {
            wrong.push_str(&format!("{} to {}, {language}:\n    {difference}\n", from.name, to.name));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn changing_language_size_or_contrast_gives_the_window_that_mounting_it_gives() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let [ltr, rtl] = directions();
    let changes = [
        intent::Setting::Language(rtl.as_str().into()).into(),
        intent::Setting::TextSize(200).into(),
        intent::Setting::Contrast(true).into(),
        intent::Setting::Language(ltr.as_str().into()).into(),
        intent::Setting::TextSize(100).into(),
        intent::Setting::Contrast(false).into(),
    ];
    for situation in ALL {
        let setting = setting(ltr, situation.is_narrow);
        bench.show(situation, setting);
        for change in &changes {
            bench.act(change);
            for difference in differences_now(&mut bench, setting.size) {
                wrong.push_str(&format!("{}, {change:?}:\n    {difference}\n", situation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// How many components of a kind were written after this moment.
fn written_since<C: Component>(bench: &mut Bench, moment: Tick) -> usize {
    let world = bench.world();
    let now = world.change_tick();
    let mut components = world.query::<Ref<C>>();
    components.iter(world).filter(|component| component.last_changed().is_newer_than(moment, now)).count()
}

/// Another language puts the stories into another order.
#[test]
fn cards_in_another_order_are_moved_and_not_written_anew() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::shipped(languages()[0]));
    assert!(bench.model().catalog.cards.len() > 1, "there is something to move");
    // Two that stand beside each other: of another row, another parent would have to be. All are offered, so that none is left out between them.
    bench.model().catalog.cards.retain(|card| !card.is_for_older());
    bench.act(&intent::Setting::TextSize(100).into());
    bench.model().catalog.cards.swap(0, 1);
    let moment = bench.world().change_tick();
    bench.act(&intent::Setting::Contrast(false).into());
    let written = [written_since::<Text>, written_since::<TextSpan>, written_since::<BackgroundColor>, written_since::<Press>]
        .map(|count| count(&mut bench, moment));
    assert_eq!(written, [0; 4], "words, their parts, paint, and what a press does");
    let order = |bench: &mut Bench| bench.model().catalog.cards.iter().map(|card| Target::Card(card.number)).collect::<Vec<_>>();
    let cards = bench.entity(Target::Cards).expect("is on the home screen");
    let drawn = bench.drawing();
    let drawn = drawn.all().into_iter().find(|piece| piece.entity == cards).expect("is drawn").all();
    let drawn: Vec<Target> = drawn.into_iter().filter_map(|piece| piece.name).filter(|name| matches!(name, Target::Card(_))).collect();
    assert_eq!(drawn, order(&mut bench), "they stand in the new order");
}

#[test]
fn a_window_on_another_display_or_in_a_sister_language_is_built_for_it() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for situation in ["home", "story-chat", "debrief-path"].map(named) {
        let setting = Setting::usual();
        bench.show(situation, setting);
        let view = screens::draw(bench.model(), setting.size);
        for (language, scale_factor) in [(REFERENCE, 2.0), ("nl", 2.0)] {
            bench.mount(view.clone(), language, scale_factor);
            frames(&mut bench);
            for difference in differences(&mut bench, view.clone(), language, scale_factor) {
                wrong.push_str(&format!("{}, {language} at {scale_factor}:\n    {difference}\n", situation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Views of one name that have everything, nothing, and some of it.
fn any_views() -> Vec<View> {
    let named = || View::column(false).named(Target::Window);
    let act = || Some(AppIntent::Home.into());
    let text = View::row(false).child(View::column(false).speak(Role::Label, "said"));
    vec![
        named(),
        View { press: act(), space: act(), hover: true, above: true, ..named().stop(Stop::Tab).speak(Role::Button, "all") },
        View { hover: true, ..named() },
        View { space: act(), ..named().stop(Stop::Arrows).speak(Role::ListItem, "some") },
        named().arrows(Arrows::Grid).region(Region::List).scrolling(Scroll { follow: true }).child(text),
        named().arrows(Arrows::Vertical).region(Region::Main).scrolling(Scroll { follow: false }),
        named().fill(Color::WHITE).edge(1.0, Color::BLACK).ring(Ring { width: 1.0, gap: 3.0, colour: Color::BLACK }),
    ]
}

#[test]
fn whatever_a_view_has_can_come_and_go_while_its_name_stays() {
    let mut bench = Bench::new();
    let views = any_views();
    for (from, to) in views.iter().flat_map(|from| views.iter().map(move |to| (from, to))) {
        let inside = |view: &View| View::column(false).child(view.clone());
        bench.mount(inside(from), REFERENCE, 1.0);
        frames(&mut bench);
        bench.mount(inside(to), REFERENCE, 1.0);
        frames(&mut bench);
        let found = differences(&mut bench, inside(to), REFERENCE, 1.0);
        assert!(found.is_empty(), "\n{from:?}\nto {to:?}\n{}", found.join("\n"));
    }
}
