//! A second window: another tree of the same app, silent, and cleared with the first.

use crate::app::{Model, StoryIntent};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::screens;
use crate::desktop::surface::{self, LastFrame};
use crate::desktop::tests::accessibility::text_of;
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::leaving::{assert_nothing_is_left, neutral};
use crate::desktop::tests::situations::{ALL, named};
use crate::desktop::view::mount::{ArrowGroup, Focusable, InRegion, Press, Scroller, Space, Tree};
use crate::desktop::view::{View, WindowContent};
use bevy::a11y::AccessibilityNode;
use bevy::camera::{Camera, ClearColorConfig};
use bevy::color::Color;
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::Children;
use bevy::input::keyboard::KeyCode;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::math::Vec2;
use bevy::picking::hover::Hovered;
use bevy::ui::prelude::Text;
use bevy::ui::{ComputedNode, InlineDirection, Node, ScrollPosition};
use bevy::window::{Window, WindowResized, WindowResolution};

const SECOND: Vec2 = Vec2::new(640.0, 400.0);

/// Opens a second window that shows what this says.
fn open(bench: &mut Bench, content: fn(&Model, Vec2) -> WindowContent) -> Entity {
    let world = bench.world();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small and whole")]
    let resolution = WindowResolution::new(SECOND.x as u32, SECOND.y as u32);
    let window = world.spawn(Window { resolution, ..Window::default() }).id();
    surface::open(world, window, content, None);
    bench.settle();
    window
}

/// The stories' titles, one below the other and from right to left, on black.
fn titles(model: &Model, window: Vec2) -> WindowContent {
    let cx = DrawContext::new(model, window);
    let titles = model.catalog.cards.iter().map(|card| cx.text(Size::L, &card.title));
    WindowContent {
        view: View::column(true).size(window).children(titles),
        ground: Color::BLACK,
        language: "ar".to_owned(),
        title: "for the room".to_owned(),
    }
}

fn tree(bench: &Bench, window: Entity) -> &Tree {
    bench.get::<Tree>(window).expect("is a surface")
}

/// Everything that one window shows, outermost first.
fn shown(bench: &Bench, window: Entity) -> Vec<Entity> {
    let mut found: Vec<Entity> = tree(bench, window).root().into_iter().collect();
    let mut at = 0;
    while at < found.len() {
        found.extend(bench.get::<Children>(found[at]).into_iter().flatten().copied());
        at += 1;
    }
    found
}

fn texts(bench: &Bench, window: Entity) -> Vec<String> {
    shown(bench, window).into_iter().filter_map(|entity| Some(bench.get::<Text>(entity)?.0.clone())).collect()
}

fn ground(bench: &Bench, window: Entity) -> ClearColorConfig {
    bench.get::<Camera>(tree(bench, window).camera).expect("a camera sees it").clear_color
}

#[test]
fn a_second_window_has_its_own_tree_look_and_direction() {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual());
    let first = bench.window();
    let (before, ground_before) = (texts(&bench, first), ground(&bench, first));
    let second = open(&mut bench, titles);
    let root = tree(&bench, second).root().expect("something is drawn");
    let laid = bench.get::<ComputedNode>(root).expect("is laid out");
    assert_eq!((laid.size(), bench.get::<Node>(root).map(|node| node.direction)), (SECOND, Some(InlineDirection::Rtl)));
    assert_eq!(texts(&bench, second).len(), bench.model().catalog.cards.len());
    assert!(matches!(ground(&bench, second), ClearColorConfig::Custom(Color::BLACK)));
    assert_eq!(bench.get::<Window>(second).map(|window| window.title.clone()), Some("for the room".to_owned()));
    assert_eq!(texts(&bench, first), before, "the first shows what it showed");
    assert_eq!(format!("{:?}", ground(&bench, first)), format!("{ground_before:?}"));
    assert!(bench.title() != "for the room");
}

#[test]
fn nobody_hears_reaches_or_presses_what_a_second_window_shows() {
    let mut bench = Bench::new();
    let situations = ["story-chat", "debrief-conversation", "support"].map(named);
    let heard = |bench: &mut Bench| {
        situations.map(|situation| {
            bench.show(situation, Setting::usual());
            text_of(bench)
        })
    };
    let before = heard(&mut bench);
    let second = open(&mut bench, screens::content);
    assert_eq!(heard(&mut bench), before, "a screen reader hears the first window alone");
    for situation in situations {
        bench.show(situation, Setting::usual());
        assert!(texts(&bench, second).len() > 5, "{}: it shows the same", situation.name);
        for entity in shown(&bench, second) {
            let at = bench.app.world().entity(entity);
            assert!(at.get::<AccessibilityNode>().is_none_or(|node| node.is_hidden()), "{}: is heard", situation.name);
            let is_reached = at.contains::<Focusable>() || at.contains::<TabIndex>() || at.contains::<TabGroup>();
            let is_met = at.contains::<InRegion>() || at.contains::<ArrowGroup>();
            let is_pressed = at.contains::<Press>() || at.contains::<Space>() || at.contains::<Hovered>();
            assert!(!is_reached && !is_met && !is_pressed, "{}", situation.name);
        }
    }
}

#[test]
fn both_follow_the_app_and_each_its_own_size() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let (first, second) = (bench.window(), open(&mut bench, screens::content));
    bench.press(KeyCode::F1);
    assert!(bench.model().cover().is_some());
    let help = bench.model().texts.say("support-title", None, None).words;
    for window in [first, second] {
        assert!(texts(&bench, window).iter().any(|text| text.contains(&help)), "help is in both");
    }
    let times = |bench: &Bench, window| bench.get::<LastFrame>(window).map(|last| last.times);
    let before = (times(&bench, first), times(&bench, second));
    bench.world().get_mut::<Window>(second).expect("is a window").resolution.set(800.0, 600.0);
    bench.settle();
    assert_eq!(times(&bench, first), before.0, "the first need not be drawn again");
    assert!(times(&bench, second) > before.1);
}

#[test]
fn whether_she_has_scrolled_up_is_seen_in_the_first_window_only() {
    let mut bench = Bench::new();
    bench.show(named("story-writing"), Setting::usual());
    let second = open(&mut bench, screens::content);
    let (width, height) = (320.0, 200.0);
    bench.world().get_mut::<Window>(second).expect("is a window").resolution.set(width, height);
    bench.world().write_message(WindowResized { window: second, width, height });
    bench.settle();
    let follows = |entity: &Entity| bench.get::<Scroller>(*entity).is_some_and(|scroller| scroller.follow);
    let log = shown(&bench, second).into_iter().find(follows).expect("a conversation scrolls");
    bench.world().get_mut::<Scroller>(log).expect("scrolls").at_end = false;
    bench.world().get_mut::<ScrollPosition>(log).expect("scrolls").y = 0.0;
    // In one it is laid out like that, in the next that is noticed.
    bench.frame();
    bench.frame();
    assert!(bench.get::<Scroller>(log).is_some_and(|scroller| !scroller.near_end), "the second does not show its end");
    bench.act(&StoryIntent::ShowNow.into());
    assert!(bench.model().open_story().is_some_and(|playing| !playing.is_up()), "the new message can be seen in the first");
}

#[test]
fn leaving_clears_both_in_one_update() {
    let mut bench = Bench::new();
    let setting = Setting::usual();
    open(&mut bench, screens::content);
    let neutral = neutral(&mut bench, setting);
    for situation in ALL.iter().filter(|situation| !situation.name.starts_with("calendar")) {
        bench.show(situation, setting);
        bench.tap(KeyCode::Escape);
        bench.frame();
        assert_nothing_is_left(&mut bench, &neutral, situation.name);
    }
}

/// Bevy takes a camera away only where there is something to draw with.
#[test]
#[ignore = "needs a graphics adapter"]
fn with_a_window_goes_everything_that_it_showed() {
    let mut bench = Bench::with_adapter();
    bench.show(named("story-chat"), Setting::usual());
    let count = |bench: &mut Bench| {
        let world = bench.world();
        (world.query::<&Node>().iter(world).count(), world.query::<&Camera>().iter(world).count())
    };
    let before = count(&mut bench);
    let second = open(&mut bench, screens::content);
    assert!(count(&mut bench) > before);
    bench.world().despawn(second);
    bench.settle();
    assert_eq!(count(&mut bench), before);
}
