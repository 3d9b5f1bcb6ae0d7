//! Where the keyboard goes: Tab in the order in which a screen is read, F6 from region to region, arrows as drawn, and back to where it was.

use crate::app::thread::Item;
use crate::app::{AppIntent, Target};
use crate::desktop::tests::harness::{Bench, Piece, Setting, directions};
use crate::desktop::tests::situations::{ALL, Situation, named};
use crate::desktop::view::mount::InRegion;
use crate::desktop::view::{Arrows, Region};
use bevy::color::Alpha;
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::ChildOf;
use bevy::input::keyboard::KeyCode;
use bevy::math::{Rect, Vec2};
use bevy::ui::Outline;
use std::time::Duration;

const SLACK: f32 = 1.5;
/// What is taller than its window begins this far below its top.
const MARGIN: f32 = 8.0;

/// Situations that stand still. Where somebody is writing, the first key shows what is written, whatever else it does.
fn still() -> impl Iterator<Item = &'static Situation> {
    ALL.iter().filter(|situation| situation.name != "story-writing")
}

/// The stops of Tab in the order of the tree, what comes before everything first.
fn stops(root: &Piece) -> Vec<&Piece> {
    let mut stops: Vec<&Piece> = root.all().into_iter().filter(|piece| piece.tab.is_some()).collect();
    stops.sort_by_key(|piece| piece.tab);
    stops
}

/// The path from the root to an entity.
fn path(root: &Piece, entity: Entity) -> Vec<&Piece> {
    if root.entity == entity {
        return vec![root];
    }
    for child in &root.children {
        let mut rest = path(child, entity);
        if !rest.is_empty() {
            rest.insert(0, root);
            return rest;
        }
    }
    Vec::new()
}

/// Whether one thing is read before another: above it, or nearer to where lines begin.
fn is_read_before(first: Rect, second: Rect, rtl: bool) -> bool {
    if first.max.y <= second.min.y + SLACK {
        return true;
    }
    if second.max.y <= first.min.y + SLACK {
        return false;
    }
    if rtl { second.max.x <= first.min.x + SLACK } else { first.max.x <= second.min.x + SLACK }
}

/// Whether the order of the tree is the order in which it is read, there where the ways to two stops part.
fn reads_on(root: &Piece, first: Entity, second: Entity, rtl: bool) -> bool {
    let (one, other) = (path(root, first), path(root, second));
    let Some(at) = one.iter().zip(&other).position(|(a, b)| a.entity != b.entity) else { return true };
    one[at].is_above || other[at].is_above || is_read_before(one[at].rect, other[at].rect, rtl)
}

/// Whether all of it that fits can be seen: in the window, and in everything that scrolls around it.
fn is_in_view(root: &Piece, entity: Entity) -> bool {
    let way = path(root, entity);
    let Some(piece) = way.last() else { return false };
    let view = way.iter().filter(|around| around.scrolls || around.entity == root.entity).map(|around| around.rect);
    let view = view.reduce(|a, b| a.intersect(b)).unwrap_or_default();
    let seen = piece.rect.intersect(view).size();
    seen.x >= piece.rect.width() - SLACK && seen.y >= piece.rect.height().min(view.height() - MARGIN) - SLACK
}

/// Whether Tab stops here or there: a list has one stop, and that moves with whoever reads it.
fn is_same_stop(root: &Piece, one: Entity, other: Entity) -> bool {
    let group = |entity: Entity| path(root, entity).iter().rev().find(|piece| piece.arrows.is_some()).map(|piece| piece.entity);
    one == other || group(one).is_some() && group(one) == group(other)
}

fn has_ring(bench: &Bench, entity: Entity) -> bool {
    bench.get::<Outline>(entity).is_some_and(|outline| outline.color.alpha() > 0.9 && outline.width != bevy::ui::Val::ZERO)
}

#[test]
fn tab_begins_with_leaving_reads_on_misses_nothing_and_comes_round() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let all = directions().map(Setting::new).into_iter().enumerate();
    let how = |(number, usual): (usize, Setting)| if number % 2 == 0 { [usual, usual.size(320.0, 200.0)] } else { [usual, usual.at(200)] };
    let settings: Vec<Setting> = all.flat_map(how).collect();
    for (situation, setting) in still().flat_map(|situation| settings.iter().map(move |setting| (situation, *setting))) {
        bench.show(situation, setting);
        let drawing = bench.drawing();
        let expected: Vec<Entity> = stops(&drawing).iter().map(|piece| piece.entity).collect();
        let mut fault = |what: String| wrong.push_str(&format!("{}, {setting}: {what}\n", situation.name));
        let is_out = bench.model().place.calendar().is_some();
        let begins = stops(&drawing).first().and_then(|piece| piece.name);
        if !is_out && begins != Some(Target::Leave) {
            fault(format!("Tab begins with {begins:?}"));
        }
        let in_order = if is_out { &expected[..] } else { &expected[1..] };
        for pair in in_order.windows(2) {
            if !reads_on(&drawing, pair[0], pair[1], setting.language.is_rtl()) {
                let about = |entity: Entity| path(&drawing, entity).last().map(ToString::to_string).unwrap_or_default();
                fault(format!("{} is read before {}", about(pair[1]), about(pair[0])));
            }
        }
        // From the last, Tab comes to the first.
        let Some(last) = expected.last().copied() else { continue };
        bench.request(accesskit::Action::Focus, last);
        bench.settle();
        for (number, stop) in expected.iter().enumerate() {
            bench.press(KeyCode::Tab);
            // The way back to the end comes when what has focus is far above it.
            if bench.name_of_focus() == Some(Target::Newest) && bench.entity(Target::Newest) != Some(*stop) {
                bench.press(KeyCode::Tab);
            }
            let Some(here) = bench.focus() else { continue };
            let drawing = bench.drawing();
            let about = path(&drawing, here).last().map(ToString::to_string).unwrap_or_default();
            if !is_same_stop(&drawing, here, *stop) {
                let wanted = path(&drawing, *stop).last().map(ToString::to_string).unwrap_or_default();
                fault(format!("stop {number} of Tab is {about}, not {wanted}"));
                break;
            }
            if !has_ring(&bench, here) {
                fault(format!("no ring around {about}"));
            }
            if !is_in_view(&drawing, here) {
                fault(format!("out of view: {about}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn shift_and_tab_go_back() {
    let mut bench = Bench::new();
    for situation in still() {
        bench.show(situation, Setting::new(directions()[1]));
        let drawing = bench.drawing();
        let expected: Vec<Entity> = stops(&drawing).iter().map(|piece| piece.entity).collect();
        let Some(first) = expected.first() else { continue };
        bench.request(accesskit::Action::Focus, *first);
        bench.settle();
        for stop in expected.iter().rev() {
            bench.press_with_shift(KeyCode::Tab);
            let (drawing, here) = (bench.drawing(), bench.focus());
            assert!(here.is_some_and(|here| is_same_stop(&drawing, here, *stop)), "{}: {:?}", situation.name, bench.name_of_focus());
        }
    }
}

/// The nearest region around what has focus.
fn region_of_focus(bench: &Bench) -> Option<Region> {
    let mut at = bench.focus();
    while let Some(entity) = at {
        if let Some(region) = bench.get::<InRegion>(entity) {
            return Some(region.0);
        }
        at = bench.get::<ChildOf>(entity).map(ChildOf::parent);
    }
    None
}

#[test]
fn f6_goes_through_the_regions_and_comes_round() {
    let mut bench = Bench::new();
    for (situation, language) in still().flat_map(|situation| directions().map(|language| (situation, language))) {
        bench.show(situation, Setting::new(language));
        let drawing = bench.drawing();
        // Regions stand in each other; what is in the inner one counts for that.
        let nearest = |entity: Entity| path(&drawing, entity).iter().rev().find_map(|piece| piece.region);
        let mut regions: Vec<Region> = stops(&drawing).iter().filter_map(|piece| nearest(piece.entity)).collect();
        regions.sort_unstable();
        regions.dedup();
        let Some(last) = regions.last().copied() else { continue };
        for _ in 0..=regions.len() {
            if region_of_focus(&bench) == Some(last) {
                break;
            }
            bench.press(KeyCode::F6);
        }
        for region in &regions {
            bench.press(KeyCode::F6);
            assert_eq!(region_of_focus(&bench), Some(*region), "{} {language}: F6 of {regions:?}", situation.name);
        }
        for region in regions.iter().rev().skip(1) {
            bench.press_with_shift(KeyCode::F6);
            assert_eq!(region_of_focus(&bench), Some(*region), "{} {language}: Shift and F6 of {regions:?}", situation.name);
        }
    }
}

#[test]
fn a_ring_is_shown_to_the_keyboard_and_not_to_a_pointer() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let chosen = bench.entity(Target::Language(0)).expect("languages are on the home screen");
    bench.click(chosen);
    assert_eq!(bench.focus(), Some(chosen), "a press gives focus");
    assert!(!has_ring(&bench, chosen), "a pointer draws no ring");
    bench.press(KeyCode::Tab);
    let next = bench.focus().expect("something has focus");
    assert!(next != chosen && has_ring(&bench, next), "a key draws a ring");
    bench.click(chosen);
    assert!(!has_ring(&bench, next) && !has_ring(&bench, chosen), "the ring goes");
}

#[test]
fn a_click_presses_and_a_drag_does_not_choose() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    let card = bench.entity(Target::Card(0)).expect("stories are on the home screen");
    bench.click(card);
    assert!(bench.model().place.story().is_some(), "a click opens the story");
}

#[test]
fn focus_comes_back_when_a_sheet_closes() {
    let mut bench = Bench::new();
    for (situation, steps) in [("home", 5), ("before", 6), ("story-chat", 5), ("debrief-conversation", 6), ("debrief-path", 7)] {
        for (open, close) in [(KeyCode::F1, KeyCode::F1), (KeyCode::F2, KeyCode::Backspace), (KeyCode::F1, KeyCode::Backspace)] {
            bench.show(named(situation), Setting::usual());
            for _ in 0..steps {
                bench.press(KeyCode::Tab);
            }
            let before = bench.name_of_focus();
            bench.press(open);
            assert!(bench.model().cover().is_some(), "{situation}: {open:?} opens a sheet");
            let inside = bench.focus();
            assert!(inside.is_some(), "{situation}: something on the sheet has focus");
            bench.press(KeyCode::Tab);
            bench.press(close);
            assert!(bench.model().cover().is_none(), "{situation}: {close:?} closes the sheet");
            assert_eq!(bench.name_of_focus(), before, "{situation}: {open:?} and {close:?}");
        }
    }
}

/// What can have focus in a group. What stands in a group inside it has arrows of its own.
fn own_stops(group: &Piece) -> Vec<&Piece> {
    let own = |child| {
        let piece: &Piece = child;
        let itself = piece.is_focusable.then_some(piece);
        let inside = if piece.arrows.is_some() { Vec::new() } else { own_stops(piece) };
        itself.into_iter().chain(inside).collect::<Vec<_>>()
    };
    group.children.iter().flat_map(own).collect()
}

/// Arrows among the things in a group, as they are drawn.
fn group_faults(bench: &mut Bench, group: &Piece, arrows: Arrows) -> Vec<String> {
    let keys: &[(KeyCode, Vec2)] = match arrows {
        Arrows::Vertical => &[(KeyCode::ArrowUp, Vec2::NEG_Y), (KeyCode::ArrowDown, Vec2::Y)],
        Arrows::Horizontal => &[(KeyCode::ArrowLeft, Vec2::NEG_X), (KeyCode::ArrowRight, Vec2::X)],
        Arrows::Grid => &[
            (KeyCode::ArrowUp, Vec2::NEG_Y),
            (KeyCode::ArrowDown, Vec2::Y),
            (KeyCode::ArrowLeft, Vec2::NEG_X),
            (KeyCode::ArrowRight, Vec2::X),
        ],
    };
    let mut faults = Vec::new();
    let inside = own_stops(group);
    for from in &inside {
        for (key, way) in keys {
            bench.request(accesskit::Action::Focus, from.entity);
            bench.frame();
            bench.tap(*key);
            bench.frame();
            let here = bench.focus();
            let Some(to) = inside.iter().find(|piece| Some(piece.entity) == here) else {
                faults.push(format!("{key:?} leaves the group at {from}"));
                continue;
            };
            if arrows == Arrows::Vertical {
                // A list may go on in another column, and an entry may hold others: the next is the next that is read.
                let place = |piece: &Piece| inside.iter().position(|other| other.entity == piece.entity).unwrap_or_default();
                let wanted = if way.y < 0.0 { place(from).saturating_sub(1) } else { (place(from) + 1).min(inside.len() - 1) };
                if place(to) != wanted {
                    faults.push(format!("{key:?} from {from} goes to {to}"));
                }
                continue;
            }
            let moved = (to.rect.center() - from.rect.center()).dot(*way);
            if to.entity != from.entity && moved <= 0.0 {
                faults.push(format!("{key:?} from {from} goes to {to}"));
            }
            // What stands further on in the same line can be reached.
            let across = Vec2::new(way.y.abs(), way.x.abs());
            let further = inside.iter().any(|piece| {
                let apart = piece.rect.center() - from.rect.center();
                apart.dot(*way) > 2.0 && apart.dot(across).abs() < 2.0
            });
            if to.entity == from.entity && further {
                faults.push(format!("{key:?} from {from} goes nowhere"));
            }
        }
    }
    faults
}

#[test]
fn arrows_go_as_things_are_drawn() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let mut groups = 0;
    // Where a group has voted, arrows choose a field or an answer, wherever focus is.
    let walked = still().filter(|situation| !["lead-vote", "lead-level", "lead-counted"].contains(&situation.name));
    for (situation, language) in walked.flat_map(|situation| directions().map(|language| (situation, language))) {
        bench.show(situation, Setting::new(language));
        let drawing = bench.drawing();
        for group in drawing.all() {
            let Some(arrows) = group.arrows else { continue };
            groups += 1;
            for fault in group_faults(&mut bench, group, arrows) {
                wrong.push_str(&format!("{}, {language}: {fault}\n", situation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(groups > 4, "groups are found");
}

/// What was pressed is gone: focus comes to what is new, or to what shows it, and never back to a line that was read before.
#[test]
fn focus_never_goes_back_to_what_was_there_before_a_press() {
    for way in 0..2 {
        let mut bench = Bench::new();
        bench.show(named("before"), Setting::usual());
        bench.act(&AppIntent::Play.into());
        for _ in 0..200 {
            let Some(playing) = bench.model().open_story() else { break };
            if playing.is_coming() {
                bench.wait(Duration::from_secs(12));
                continue;
            }
            let before: Vec<Item> = playing.places().into_iter().flat_map(|place| playing.items(place)).collect();
            let offered = playing.session.offered();
            let pressed = match playing.judging() {
                Some(judging) if !judging.is_answered => Target::Pass,
                None if playing.decision().is_some() => match offered.get(way) {
                    Some(option) => Target::Answer(*option),
                    None => Target::Away,
                },
                _ => Target::GoOn,
            };
            bench.wait(Duration::from_secs(1));
            let button = bench.entity(pressed).unwrap_or_else(|| panic!("{pressed:?} is on the screen"));
            bench.request(accesskit::Action::Focus, button);
            bench.settle();
            bench.press(KeyCode::Enter);
            for _ in 0..60 {
                let now = bench.name_of_focus();
                let Some(playing) = bench.model().open_story() else { break };
                let is_old = |item: &Item| match (item, now) {
                    (Item::Line(line), Some(Target::Line(at))) => *line == at,
                    (Item::Feedback(choice, option), Some(Target::Feedback(other, taken))) => (*choice, *option) == (other, taken),
                    _ => false,
                };
                let has_more = playing.items(playing.looking_at).iter().any(|item| !before.contains(item));
                assert!(!before.iter().any(is_old) || !has_more && !playing.is_coming(), "after {pressed:?}: {now:?} was read before");
                if !playing.is_coming() {
                    break;
                }
                bench.wait(Duration::from_secs(12));
            }
        }
        assert!(bench.model().open_story().is_none(), "the story came to its end");
    }
}
