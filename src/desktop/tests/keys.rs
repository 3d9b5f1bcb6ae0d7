//! Keys that are meant for somebody else are no answer, and those that every program has do here what they do there.

use crate::app::{Cover, Target};
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::situations::named;
use bevy::input::keyboard::KeyCode;
use bevy::window::{Window, WindowMode};
use std::time::Duration;

const HELD: [KeyCode; 6] =
    [KeyCode::ControlLeft, KeyCode::ControlRight, KeyCode::AltLeft, KeyCode::AltRight, KeyCode::SuperLeft, KeyCode::SuperRight];

/// Everything that happened in the story: marks are among it.
fn standing(bench: &mut Bench) -> Vec<String> {
    let playing = bench.model().place.playback().expect("a story is at play");
    playing.seen().iter().map(|event| format!("{event:?}")).chain([format!("{:?}", playing.session.trace())]).collect()
}

#[test]
fn shortcuts_are_no_answers_and_no_marks() {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual());
    // What has just appeared is not pressed by anything.
    bench.wait(Duration::from_mins(2));
    let before = standing(&mut bench);
    for held in HELD {
        for key in [KeyCode::Digit1, KeyCode::Numpad2, KeyCode::Space, KeyCode::Enter, KeyCode::Backspace, KeyCode::F1, KeyCode::Tab] {
            bench.press_with(held, key);
            assert_eq!(standing(&mut bench), before, "{held:?} {key:?}");
            assert!(bench.model().cover().is_none(), "{held:?} {key:?}");
        }
        // On a button as well.
        let answer = bench.entity(Target::Away).expect("she can always step away");
        bench.world().resource_mut::<bevy::input_focus::InputFocus>().set(answer, bevy::input_focus::FocusCause::Navigated);
        bench.press_with(held, KeyCode::Enter);
        assert_eq!(standing(&mut bench), before, "{held:?} Enter on a button");
    }
    // Without them they still are.
    bench.press(KeyCode::Digit0);
    assert_ne!(standing(&mut bench), before);
}

#[test]
fn leaving_works_whatever_is_held() {
    for held in HELD {
        let mut bench = Bench::new();
        bench.show(named("story-chat"), Setting::usual());
        bench.press_with(held, KeyCode::Escape);
        assert!(bench.model().place.calendar().is_some(), "{held:?}");
    }
}

#[test]
fn control_with_plus_minus_and_nought_makes_letters_larger_smaller_and_usual() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let mut sizes = Vec::new();
    for key in [KeyCode::Equal, KeyCode::NumpadAdd, KeyCode::Minus, KeyCode::Equal, KeyCode::Digit0, KeyCode::Minus] {
        bench.press_with(KeyCode::ControlLeft, key);
        sizes.push(bench.model().preferences.text_size);
    }
    assert_eq!(sizes, [125, 150, 125, 150, 100, 100]);
}

#[test]
fn one_key_fills_the_screen_and_gives_it_back() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let is_full = |bench: &mut Bench| {
        let window = bench.window();
        bench.get::<Window>(window).expect("is a window").mode != WindowMode::Windowed
    };
    bench.press(KeyCode::F11);
    assert!(is_full(&mut bench));
    bench.press(KeyCode::F11);
    assert!(!is_full(&mut bench));
}

#[test]
fn the_list_of_keys_opens_and_closes_by_its_key() {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual());
    bench.press(KeyCode::F5);
    assert!(matches!(bench.model().cover(), Some(Cover::Keys)));
    bench.press(KeyCode::F5);
    assert!(bench.model().cover().is_none());
}

/// A window that fills its screen would lie on the room's where there is one screen, and phones are the one thing with no other key.
#[test]
fn where_a_group_is_led_that_key_is_the_one_of_phones() {
    let mut bench = Bench::new();
    bench.show(named("lead-ready"), Setting::usual());
    bench.press(KeyCode::F11);
    assert!(matches!(bench.model().cover(), Some(Cover::Phones)));
    let window = bench.window();
    assert_eq!(bench.get::<Window>(window).expect("there is one").mode, WindowMode::Windowed);
    bench.press(KeyCode::F11);
    assert!(bench.model().cover().is_none() && bench.model().led().is_some_and(|leading| !leading.phones.are_on()));
}
