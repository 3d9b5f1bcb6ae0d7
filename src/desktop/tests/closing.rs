//! A window that is closed is kept: where it stood, how large it was, and nothing of what was done in it.

use crate::app::preferences::{Preferences, WindowPlace};
use crate::desktop::engine::window_place;
use crate::desktop::state::AppState;
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::situations::named;
use bevy::math::IVec2;
use bevy::window::{MonitorSelection, Window, WindowCloseRequested, WindowMode, WindowPosition};

/// What is kept of a window that was changed like this and then closed.
fn closed(change: impl FnOnce(&mut Window), before: Option<WindowPlace>) -> (Preferences, bool) {
    let mut bench = Bench::new();
    window_place::plugin(&mut bench.app);
    bench.show(named("story-chat"), Setting::usual().size(900.0, 600.0));
    bench.model().preferences.window = before;
    let window = bench.window();
    change(&mut bench.world().get_mut::<Window>(window).expect("is a window"));
    bench.world().write_message(WindowCloseRequested { window });
    bench.frame();
    let save = bench.world().resource::<AppState>().1.save;
    (bench.model().preferences.clone(), save)
}

#[test]
fn its_place_and_size_are_kept_and_nothing_else() {
    let place = WindowPlace { place: Some((300, 200)), width: 900, height: 600, fills_screen: false };
    let (kept, save) = closed(|window| window.position = WindowPosition::At(IVec2::new(300, 200)), None);
    assert_eq!(kept, Preferences { window: Some(place), ..Preferences::default() });
    assert!(save, "they are written down");
}

#[test]
fn one_that_fills_its_screen_keeps_the_place_that_it_had_before() {
    let before = WindowPlace { place: Some((300, 200)), width: 900, height: 600, fills_screen: false };
    let fill = |window: &mut Window| window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Current);
    assert_eq!(closed(fill, Some(before)).0.window, Some(WindowPlace { fills_screen: true, ..before }));
}
