//! Pressing with a pointer: what was meant is done, however long a frame takes.

use crate::app::{Place, Practice, Target};
use crate::desktop::tests::harness::{Bench, LET_GO, POINT, PRESS, Setting};
use crate::desktop::tests::situations::named;
use accesskit::Action;
use bevy::input::keyboard::KeyCode;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::math::Vec2;
use bevy::picking::pointer::{PointerAction, PointerButton};
use std::time::Duration;

/// Home, and where a story and the way to whom to talk to are.
fn home() -> (Bench, [Vec2; 2]) {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let places = [Target::Card(0), Target::Support].map(|name| bench.middle(bench.entity(name).expect("is on the screen")));
    (bench, places)
}

fn chosen(bench: &mut Bench) -> bool {
    bench.model().place.story().is_some()
}

/// Everything in one frame, and as many more as it asks for.
fn at_once(bench: &mut Bench, actions: &[(Vec2, PointerAction)]) {
    actions.iter().for_each(|(place, action)| bench.point(*place, *action));
    bench.frame();
    bench.settle();
}

#[test]
fn a_click_within_one_frame_is_a_click() {
    let (mut bench, [card, _]) = home();
    at_once(&mut bench, &[(card, POINT), (card, PRESS), (card, LET_GO)]);
    assert!(chosen(&mut bench));
}

#[test]
fn a_click_counts_where_it_was_made_and_not_where_the_pointer_went_on_to() {
    let (mut bench, [card, _]) = home();
    at_once(&mut bench, &[(card, POINT), (card, PRESS), (card, LET_GO), (Vec2::splat(1.0), POINT)]);
    assert!(chosen(&mut bench));
}

#[test]
fn what_is_pressed_in_one_place_and_let_go_in_another_is_no_click() {
    let (mut bench, [card, _]) = home();
    at_once(&mut bench, &[(card, POINT), (card, PRESS), (Vec2::splat(1.0), POINT), (Vec2::splat(1.0), LET_GO)]);
    assert!(!chosen(&mut bench));
    // Nor is it if something else that can be pressed is there.
    let (mut bench, [card, other]) = home();
    at_once(&mut bench, &[(card, POINT), (card, PRESS), (other, POINT), (other, LET_GO)]);
    assert!(!chosen(&mut bench) && bench.model().cover().is_none());
}

#[test]
fn a_hand_that_slips_from_a_letter_to_the_edge_of_the_button_presses_it() {
    let (mut bench, _) = home();
    let button = bench.entity(Target::Support).expect("is on every screen");
    let words = bench.drawing();
    let words = words.all().into_iter().find(|piece| piece.entity == button).expect("is drawn");
    let (letter, edge) = (words.children.last().expect("has a key").rect.center(), words.rect.min + Vec2::splat(3.0));
    at_once(&mut bench, &[(letter, POINT), (letter, PRESS), (edge, POINT), (edge, LET_GO)]);
    assert!(bench.model().cover().is_some());
}

/// Before a story, with the message to practise on, and where that is.
fn practice() -> (Bench, Vec2) {
    let mut bench = Bench::new();
    // So high that it is in view from the first moment on.
    bench.show(named("before"), Setting::usual().size(1366.0, 1000.0));
    let message = bench.middle(bench.entity(Target::Practice).expect("is on the page"));
    (bench, message)
}

fn practised(bench: &mut Bench) -> Practice {
    if let Place::Before(before) = &bench.model().place { before.practice } else { panic!("is still before the story") }
}

#[test]
fn the_message_to_practise_on_is_marked_and_unmarked_by_every_hand() {
    let ways: [fn(&mut Bench, Vec2); 5] = [
        |bench, message| at_once(bench, &[(message, POINT), (message, PointerAction::Press(PointerButton::Secondary))]),
        |bench, message| {
            at_once(bench, &[(message, POINT), (message, PRESS)]);
            bench.wait(Duration::from_millis(600));
            at_once(bench, &[(message, LET_GO)]);
        },
        |bench, _| {
            let rings = bench.entity(Target::PracticeMark).expect("stands beside it");
            bench.click(rings);
        },
        |bench, _| {
            let message = bench.entity(Target::Practice).expect("is on the page");
            bench.request(Action::Click, message);
            bench.settle();
        },
        |bench, _| {
            let message = bench.entity(Target::Practice).expect("is on the page");
            bench.world().resource_mut::<InputFocus>().set(message, FocusCause::Navigated);
            bench.press(KeyCode::Space);
        },
    ];
    for (number, way) in ways.into_iter().enumerate() {
        let (mut bench, message) = practice();
        way(&mut bench, message);
        assert_eq!(practised(&mut bench), Practice::Marked, "way {number}");
        way(&mut bench, message);
        assert_eq!(practised(&mut bench), Practice::Done, "way {number}");
    }
}

#[test]
fn a_short_press_and_a_drag_mark_nothing() {
    let (mut bench, message) = practice();
    at_once(&mut bench, &[(message, POINT), (message, PRESS), (message, LET_GO)]);
    bench.wait(Duration::from_millis(600));
    let aside = message + Vec2::new(0.0, 60.0);
    at_once(&mut bench, &[(message, PRESS), (aside, PointerAction::Move { delta: aside - message })]);
    bench.wait(Duration::from_millis(600));
    assert_eq!(practised(&mut bench), Practice::NotYet);
}
