//! Leaving: from everywhere, by every way, within one frame, with nothing left.

use crate::app::calendar::Calendar;
use crate::app::{AppIntent, Place, Target};
use crate::desktop::engine::frame::today;
use crate::desktop::surface::{PendingIntents, audible};
use crate::desktop::tests::harness::{Bench, Setting, directions};
use crate::desktop::tests::situations::{ALL, named};
use crate::library::Library;
use accesskit::Action;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::world::World;
use bevy::input::keyboard::KeyCode;
use bevy::math::Vec2;
use bevy::picking::pointer::{PointerAction, PointerButton};
use bevy::text::{EditableText, TextSpan};
use bevy::ui::prelude::Text;
use bevy::window::WindowFocused;
use std::collections::BTreeSet;
use std::time::Duration;

/// Every word that stands anywhere in the world: drawn, or told to a screen reader, or in a title.
fn words(bench: &mut Bench) -> BTreeSet<String> {
    let title = bench.title();
    let world: &mut World = bench.world();
    let mut words: BTreeSet<String> = BTreeSet::from([title]);
    words.extend(world.query::<&Text>().iter(world).map(|text| text.0.clone()));
    words.extend(world.query::<&TextSpan>().iter(world).map(|span| span.0.clone()));
    words.extend(world.query::<&EditableText>().iter(world).map(|field| field.value().to_string()));
    for node in world.query::<&AccessibilityNode>().iter(world) {
        words.extend([node.label(), node.value(), node.description()].into_iter().flatten().map(str::to_owned));
    }
    words
}

/// What the neutral screen says to somebody who never was anywhere.
pub(super) fn neutral(bench: &mut Bench, setting: Setting) -> BTreeSet<String> {
    bench.show_model(setting.model(), setting.size);
    bench.act(&AppIntent::Leave.into());
    words(bench)
}

/// A way to leave that takes effect in the frame that follows.
#[derive(Clone, Copy, Debug)]
enum Way {
    Escape,
    Shifts,
    Button,
    AfterMashing,
}

impl Way {
    const ALL: [Self; 4] = [Self::Escape, Self::Shifts, Self::Button, Self::AfterMashing];

    /// Does everything but the frame. Whether this way is there at all.
    fn prepare(self, bench: &mut Bench) -> bool {
        match self {
            Self::Escape => bench.tap(KeyCode::Escape),
            Self::Shifts => {
                bench.tap(KeyCode::ShiftLeft);
                bench.frame();
                bench.tap(KeyCode::ShiftRight);
                bench.frame();
                bench.tap(KeyCode::ShiftLeft);
            }
            Self::Button => match bench.entity(Target::Leave) {
                Some(button) => bench.request(Action::Click, button),
                None => return false,
            },
            Self::AfterMashing => {
                for key in [KeyCode::Digit1, KeyCode::Enter, KeyCode::F1, KeyCode::Space, KeyCode::Backspace, KeyCode::Tab, KeyCode::Escape]
                {
                    bench.tap(key);
                }
            }
        }
        true
    }
}

pub(super) fn assert_nothing_is_left(bench: &mut Bench, neutral: &BTreeSet<String>, about: &str) {
    assert!(bench.model().place.calendar().is_some(), "{about}: the neutral screen is there");
    assert!(bench.model().remembers_nothing(), "{about}: the model remembers nothing");
    let left: Vec<String> = words(bench).difference(neutral).cloned().collect();
    assert!(left.is_empty(), "{about}: these words are left: {left:?}");
    assert!(audible::<PendingIntents>(bench.world()).is_some_and(|pending| pending.0.is_empty()), "{about}: nothing waits to be done");
    assert!(bench.tree().named().all(|(name, _)| !matches!(name, Target::Leave | Target::Band | Target::Line(_))), "{about}");
}

#[test]
fn every_situation_can_be_left_in_one_frame_by_every_way() {
    let mut bench = Bench::new();
    for language in directions() {
        let setting = Setting::new(language);
        let neutral = neutral(&mut bench, setting);
        assert!(neutral.len() > 10, "the neutral screen says something: {neutral:?}");
        for (situation, way) in ALL.iter().flat_map(|situation| Way::ALL.map(|way| (situation, way))) {
            // On the neutral screen itself, which shows a fixed day here, there is nothing to leave.
            let is_out = situation.name.starts_with("calendar") && situation.name != "calendar-trial";
            if is_out {
                continue;
            }
            bench.show(situation, setting);
            if !way.prepare(&mut bench) {
                assert_eq!(situation.name, "calendar-trial", "there is a button for leaving");
                continue;
            }
            bench.frame();
            assert_nothing_is_left(&mut bench, &neutral, &format!("{}, {language}, {way:?}", situation.name));
        }
    }
}

#[test]
fn right_after_a_reload_too() {
    let mut bench = Bench::new();
    let setting = Setting::usual();
    let neutral = neutral(&mut bench, setting);
    for (situation, library) in [
        ("story-chat", setting.library()),
        ("story-writing", setting.library()),
        ("debrief-path", setting.library()),
        ("story-chat", Library::with_pack(std::path::Path::new("/nowhere"))),
    ] {
        bench.show(named(situation), setting);
        bench.model().reload(library);
        bench.tap(KeyCode::Escape);
        bench.frame();
        assert_nothing_is_left(&mut bench, &neutral, situation);
    }
}

#[test]
fn in_the_frame_after_a_choice_too() {
    let mut bench = Bench::new();
    let setting = Setting::usual();
    let neutral = neutral(&mut bench, setting);
    bench.show(named("story-chat"), setting);
    bench.tap(KeyCode::Digit1);
    bench.frame();
    bench.tap(KeyCode::Escape);
    bench.frame();
    assert_nothing_is_left(&mut bench, &neutral, "a frame after a choice");
}

#[test]
fn keys_in_the_same_frame_and_after_it_do_nothing() {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual());
    for key in [KeyCode::F3, KeyCode::Digit1, KeyCode::Escape, KeyCode::F3, KeyCode::Digit1, KeyCode::F1, KeyCode::Backspace, KeyCode::Tab]
    {
        bench.tap(key);
    }
    bench.frame();
    let focus = bench.focus();
    bench.settle();
    let today = Calendar::at(today());
    let model = bench.model();
    assert!(!model.preferences.high_contrast, "no setting was changed");
    assert_eq!(model.place.calendar(), Some(&today), "the calendar is as it opens");
    assert!(model.cover().is_none() && model.remembers_nothing());
    assert_eq!(bench.focus(), focus, "what was typed before the screen was there does not move on it");
}

#[test]
fn trying_it_comes_back_by_itself_and_a_real_leaving_does_not() {
    let mut bench = Bench::new();
    bench.show(named("before"), Setting::usual());
    bench.act(&AppIntent::TryLeaving.into());
    assert!(bench.model().place.calendar().is_some());
    bench.wait(Duration::from_millis(2900));
    assert!(bench.model().place.calendar().is_some(), "three seconds are not over");
    bench.wait(Duration::from_millis(200));
    assert!(bench.model().place.calendar().is_none() && matches!(bench.model().place, Place::Before(_)), "it comes back");
    assert!(bench.model().place.story().is_some(), "and has kept the story");
    bench.act(&AppIntent::TryLeaving.into());
    bench.press(KeyCode::Escape);
    bench.wait(Duration::from_secs(4));
    assert!(bench.model().place.calendar().is_some() && bench.model().remembers_nothing(), "leaving in the middle of it is for good");
}

#[test]
fn coming_back_begins_at_the_beginning() {
    let mut bench = Bench::new();
    bench.show(named("story-marked"), Setting::usual());
    bench.press(KeyCode::Escape);
    bench.act(&crate::app::calendar::Move::OpenAnother.into());
    assert!(bench.model().place.calendar().is_none() && bench.model().remembers_nothing());
    assert!(matches!(bench.model().place, Place::Home));
}

/// `govuk-frontend#3063`: whoever presses a pointer with Shift, or has been in another window between, does not ask to leave.
#[test]
fn a_press_of_a_pointer_or_another_window_begins_the_count_of_shifts_anew() {
    let mut bench = Bench::new();
    let press = |bench: &mut Bench| bench.point(Vec2::new(3.0, 300.0), PointerAction::Press(PointerButton::Primary));
    let away = |bench: &mut Bench| {
        let window = bench.window();
        bench.world().write_message(WindowFocused { window, focused: false });
    };
    let between: [&dyn Fn(&mut Bench); 2] = [&press, &away];
    for (number, happens) in between.into_iter().enumerate() {
        bench.show(named("story-chat"), Setting::usual());
        bench.press(KeyCode::ShiftLeft);
        bench.press(KeyCode::ShiftLeft);
        happens(&mut bench);
        bench.frame();
        bench.press(KeyCode::ShiftLeft);
        assert!(bench.model().place.calendar().is_none(), "{number}: still there");
        bench.press(KeyCode::ShiftLeft);
        bench.press(KeyCode::ShiftLeft);
        assert!(bench.model().place.calendar().is_some(), "{number}: three in a row leave");
    }
}
