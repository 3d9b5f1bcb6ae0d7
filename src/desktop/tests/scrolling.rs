//! What scrolls goes where it is moved, by a wheel and by its bar, and what follows its end does so until somebody looks back.

use crate::app::Target;
use crate::desktop::input::scrolling::end_of;
use crate::desktop::tests::harness::{Bench, LET_GO, POINT, PRESS, Setting, languages};
use crate::desktop::tests::room::{begun, on};
use crate::desktop::tests::situations::{named, stories};
use crate::desktop::view::mount::Scroller;
use bevy::ecs::entity::Entity;
use bevy::input::keyboard::KeyCode;
use bevy::input::mouse::MouseScrollUnit;
use bevy::input::touch::TouchPhase;
use bevy::math::Vec2;
use bevy::picking::pointer::PointerAction;
use bevy::ui::{ComputedNode, ScrollPosition};
use bevy::ui_widgets::{Scrollbar, ScrollbarThumb};

/// What follows its end here, and is longer than its window.
fn follower(bench: &mut Bench) -> Entity {
    let world = bench.world();
    let mut all = world.query::<(Entity, &Scroller, &ComputedNode)>();
    let is_long = |(_, scroller, node): &(Entity, &Scroller, &ComputedNode)| scroller.follow && end_of(node) > 60.0;
    all.iter(world).find(is_long).map(|(entity, ..)| entity).expect("something is longer than its window")
}

/// How far it is from its end, in logical pixels.
fn from_end(bench: &Bench, entity: Entity) -> f32 {
    let end = end_of(bench.get::<ComputedNode>(entity).expect("is laid out"));
    end - bench.get::<ScrollPosition>(entity).expect("scrolls").y
}

fn talk() -> Bench {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual().at(200).size(683.0, 384.0));
    bench
}

/// A conversation stood at its end whatever the wheel did: what was above could be reached by keys alone.
#[test]
fn a_wheel_scrolls_a_conversation_back_and_to_its_end_again() {
    let mut bench = talk();
    let chat = follower(&mut bench);
    assert!(from_end(&bench, chat) < 2.0, "it begins at its end");
    let middle = bench.middle(chat);
    let turn = |bench: &mut Bench, y: f32| {
        for action in [POINT, PointerAction::Scroll { unit: MouseScrollUnit::Line, x: 0.0, y, phase: TouchPhase::Moved }] {
            bench.point(middle, action);
            bench.frame();
        }
        bench.settle();
    };
    turn(&mut bench, 0.5);
    assert!(from_end(&bench, chat) > 30.0, "{} from its end", from_end(&bench, chat));
    turn(&mut bench, -9.0);
    assert!(from_end(&bench, chat) < 2.0);
    assert!(bench.get::<Scroller>(chat).is_some_and(|scroller| scroller.at_end), "and follows it again");
}

#[test]
fn a_bar_that_is_dragged_scrolls_a_conversation_back() {
    let mut bench = talk();
    let chat = follower(&mut bench);
    let world = bench.world();
    let mut bars = world.query::<(&Scrollbar, &bevy::ecs::hierarchy::Children)>();
    let inside: Vec<Entity> =
        bars.iter(world).filter(|(bar, _)| bar.target == chat).flat_map(|(_, inside)| inside.iter().copied()).collect();
    let thumb = inside.into_iter().find(|entity| bench.get::<ScrollbarThumb>(*entity).is_some()).expect("a bar has a thumb");
    let middle = bench.middle(thumb);
    bench.point(middle, POINT);
    bench.frame();
    bench.point(middle, PRESS);
    bench.frame();
    for step in 1_u8..6 {
        let up = Vec2::new(0.0, -4.0);
        bench.point(middle + up * f32::from(step), PointerAction::Move { delta: up });
        bench.frame();
    }
    bench.point(middle, LET_GO);
    bench.settle();
    assert!(from_end(&bench, chat) > 10.0, "{} from its end", from_end(&bench, chat));
}

/// After a look at whom one can talk to, what came next stood below what whoever leads could see, and the line that the room does not have yet with it.
#[test]
fn whoever_leads_stands_at_the_newest_line_after_a_cover_and_after_looking_back() {
    let mut bench = Bench::new();
    let mut model = begun(&stories(&Setting::shipped(languages()[0]).model())[0], &[languages()[0].as_str()]);
    while model.led().is_some_and(|leading| leading.room.turn().told().len() < 40 || leading.room.turn().next_line().is_none()) {
        on(&mut model);
    }
    bench.show_model(model, Vec2::new(1280.0, 560.0));
    let before = follower(&mut bench);
    assert!(from_end(&bench, before) < 2.0);
    bench.press(KeyCode::F1);
    bench.press(KeyCode::Backspace);
    let lines = follower(&mut bench);
    assert!(from_end(&bench, lines) < 2.0, "after a cover: {}", from_end(&bench, lines));
    let middle = bench.middle(lines);
    for action in [POINT, PointerAction::Scroll { unit: MouseScrollUnit::Line, x: 0.0, y: 9.0, phase: TouchPhase::Moved }] {
        bench.point(middle, action);
        bench.frame();
    }
    bench.settle();
    assert!(from_end(&bench, lines) > 10.0, "she looked back");
    bench.press(KeyCode::PageDown);
    let lines = bench.entity(Target::LeadLog).expect("stands there");
    assert!(from_end(&bench, lines) < 2.0, "after the next line: {}", from_end(&bench, lines));
}
