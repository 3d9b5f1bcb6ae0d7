//! Where things stand: nothing over another, nothing outside its parent, nothing cut, everything large enough to press and within reach of the keyboard.
//! And where lines begin at the right, everything stands on the other side.

use crate::app::{Target, intent};
use crate::desktop::tests::harness::{Bench, Piece, Setting, directions, languages};
use crate::desktop::tests::situations::{ALL, Situation, named};
use bevy::math::{Rect, Vec2};
use bevy::ui::ComputedNode;
use std::collections::HashMap;

/// Pixels that rounding may take.
const SLACK: f32 = 1.0;
/// Letters may hang over their place by this: soft edges, and the foot of a J.
const OVERHANG: f32 = 4.0;
/// A line from right to left is measured with the spaces at its end, where nobody sees them.
const SPACES: f32 = 11.0;
/// The least that can be pressed, less what rounding may take.
const LEAST: f32 = 43.5;
/// A focus ring goes this far beyond what it is around: gap and width, less what rounding may take.
const RING: f32 = 4.5;
/// Faults that are shown of one situation.
const MOST_SHOWN: usize = 6;

/// Everything that is wrong with where things stand.
fn faults(root: &Piece, setting: Setting) -> Vec<String> {
    let mut faults = Vec::new();
    if (root.rect.size() - setting.size).abs().max_element() > SLACK {
        faults.push(format!("the window is not filled: {root}"));
    }
    for piece in root.all() {
        overlaps(piece, &mut faults);
        outside(piece, root, &mut faults);
        cut(piece, &mut faults);
        small(piece, &mut faults);
    }
    rings(root, &mut Vec::new(), &mut faults);
    unreachable(root, &mut faults);
    faults
}

/// Things beside each other that cover each other.
fn overlaps(parent: &Piece, faults: &mut Vec<String>) {
    let free = parent.children.iter().filter(|child| !child.is_placed && !child.is_above);
    let painted: Vec<(&Piece, Rect)> = free.filter_map(|child| Some((child, child.ink()?))).collect();
    for (number, (first, a)) in painted.iter().enumerate() {
        for (second, b) in &painted[number + 1..] {
            if a.intersect(*b).size().min_element() > SLACK {
                faults.push(format!("overlap: {first} and {second}"));
            }
        }
    }
}

/// Things that stick out of what they are in. What scrolls may be longer than its window, but only as far as it scrolls.
fn outside(parent: &Piece, root: &Piece, faults: &mut Vec<String>) {
    for child in parent.children.iter().filter(|child| child.ink().is_some()) {
        // What is placed freely is decoration; if it has words, they stand in the window.
        if child.is_placed {
            if !parent.clips && !child.words().is_empty() && (child.rect.min.x < root.rect.min.x || child.rect.max.x > root.rect.max.x) {
                faults.push(format!("outside: {child} is not in the window"));
            }
            continue;
        }
        let mut inside = parent.rect.inflate(SLACK);
        if parent.scrolls {
            let (scrolled, height) = parent.scrolled;
            inside.min.y = parent.rect.min.y - scrolled - SLACK;
            inside.max.y = inside.min.y + height.max(parent.rect.height()) + SLACK * 2.0;
        }
        // Only previews may be cut, and say so.
        let is_preview = parent.clips && !parent.scrolls && child.words().ends_with('…');
        // The room's picture shows the newest lines whole, and no part of those that it has no room for.
        let is_out_of_sight = parent.fills_from_its_end && parent.rect.intersect(child.rect).size().min_element() <= SLACK;
        if is_preview || is_out_of_sight {
            continue;
        }
        if !inside.contains(child.rect.min) || !inside.contains(child.rect.max) {
            faults.push(format!("outside: {child} is not in {parent}"));
        }
    }
}

/// Text that is larger than its place.
fn cut(piece: &Piece, faults: &mut Vec<String>) {
    let Some((words, size)) = &piece.text else { return };
    let is_rtl = words.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6FF}'));
    let room = piece.rect.size() + Vec2::new(if is_rtl { SPACES } else { OVERHANG }, OVERHANG);
    if !words.trim().is_empty() && (size.x > room.x || size.y > room.y || size.x == 0.0) {
        faults.push(format!("cut: text of {:.0}×{:.0} in {piece}", size.x, size.y));
    }
}

fn small(piece: &Piece, faults: &mut Vec<String>) {
    if piece.is_pressable && piece.rect.size().min_element() < LEAST {
        faults.push(format!("small: {piece}"));
    }
}

/// Focus rings of which something cuts off more than two sides that face each other. Up and down, what scrolls brings them into view.
fn rings<'p>(piece: &'p Piece, around: &mut Vec<&'p Piece>, faults: &mut Vec<String>) {
    if piece.is_focusable {
        let ring = piece.rect.inflate(RING);
        let (mut scrolls, mut beside, mut beyond) = (false, false, false);
        for clip in around.iter().rev().filter(|ancestor| ancestor.clips) {
            scrolls |= clip.scrolls;
            let room = clip.rect;
            beside |= ring.min.x < room.min.x || ring.max.x > room.max.x;
            beyond |= !scrolls && (ring.min.y < room.min.y || ring.max.y > room.max.y);
        }
        if beside && beyond {
            faults.push(format!("ring cut: {piece}"));
        }
    }
    around.push(piece);
    for child in &piece.children {
        rings(child, around, faults);
    }
    around.pop();
}

/// What is longer than its window and that no key scrolls: nothing that can have focus is in it, or as near to it as to nothing else that scrolls.
fn unreachable(root: &Piece, faults: &mut Vec<String>) {
    let is_long = |piece: &Piece| piece.scrolls && piece.scrolled.1 > piece.rect.height() + SLACK;
    for piece in root.all().into_iter().filter(|piece| is_long(piece)) {
        let is_first_in =
            |around: &Piece| around.all().into_iter().find(|inside| is_long(inside)).is_some_and(|first| first.entity == piece.entity);
        let holds_focus = piece.all().iter().any(|inside| inside.is_focusable);
        let is_near = root.all().into_iter().any(|around| is_first_in(around) && around.all().iter().any(|inside| inside.is_focusable));
        if !holds_focus && !is_near {
            faults.push(format!("no key scrolls: {piece}"));
        }
    }
}

fn settings() -> Vec<Setting> {
    let mut settings = Vec::new();
    // In the longest words; the shipped stories follow in the real ones.
    for language in directions() {
        let usual = Setting::new(language);
        for text_size in [100, 200] {
            settings.extend([usual.at(text_size), usual.at(text_size).strong(true)]);
        }
        settings.extend([usual.size(320.0, 200.0), usual.at(200).size(640.0, 400.0)]);
        settings.extend([usual.size(1920.0, 1080.0), usual.size(1024.0, 700.0).at(125)]);
        settings.extend([usual.size(3840.0, 2160.0), usual.at(300)]);
    }
    for usual in languages().into_iter().map(Setting::shipped) {
        settings.extend([usual, usual.at(200).size(640.0, 400.0)]);
    }
    settings
}

/// Whether a player could be there with so much room.
fn is_possible(situation: &Situation, setting: Setting) -> bool {
    !situation.is_narrow || setting.size.x / (f32::from(setting.text_size) / 100.0) < 720.0
}

#[test]
fn nothing_overlaps_sticks_out_or_is_cut_and_everything_is_within_reach() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for situation in ALL {
        let mut shown = 0;
        for setting in settings().into_iter().filter(|setting| is_possible(situation, *setting)) {
            bench.show(situation, setting);
            for fault in faults(&bench.drawing(), setting) {
                shown += 1;
                if shown <= MOST_SHOWN {
                    wrong.push_str(&format!("{}, {setting}: {fault}\n", situation.name));
                }
            }
        }
        if shown > MOST_SHOWN {
            wrong.push_str(&format!("{}: and {} more\n", situation.name, shown - MOST_SHOWN));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_way_out_is_whole_in_the_smallest_window_at_the_largest_letters() {
    let mut bench = Bench::new();
    for (situation, language) in ALL.iter().flat_map(|situation| directions().map(|language| (situation, language))) {
        let setting = Setting::new(language).at(200).size(320.0, 200.0);
        bench.show(situation, setting);
        let drawing = bench.drawing();
        let Some(leave) = drawing.all().into_iter().find(|piece| piece.name == Some(Target::Leave)) else {
            assert!(bench.model().place.calendar().is_some(), "{}: there is a way out", situation.name);
            continue;
        };
        let window = Rect::from_corners(Vec2::ZERO, setting.size);
        assert!(window.contains(leave.rect.min) && window.contains(leave.rect.max), "{}, {language}: {leave}", situation.name);
    }
}

/// Where everything with a name stands.
fn places(bench: &mut Bench, situation: &Situation, setting: Setting) -> HashMap<Target, (Rect, String)> {
    bench.show(situation, setting);
    let drawing = bench.drawing();
    let named = drawing.all().into_iter().filter_map(|piece| Some((piece.name?, (piece.rect, piece.to_string()))));
    named.collect()
}

/// Whether two things stand in one line.
fn in_line(a: Rect, b: Rect) -> bool {
    a.max.y.min(b.max.y) - a.min.y.max(b.min.y) > a.height().min(b.height()) * 0.5
}

#[test]
fn where_lines_begin_at_the_right_everything_stands_on_the_other_side() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let mut compared = 0;
    for situation in ALL {
        for text_size in [100, 200] {
            let [ltr, rtl] = directions().map(|language| Setting::new(language).at(text_size));
            if !is_possible(situation, ltr) {
                continue;
            }
            let left = places(&mut bench, situation, ltr);
            let right = places(&mut bench, situation, rtl);
            for (one, (a, about)) in &left {
                for (other, (b, _)) in &left {
                    let (Some((a_ar, _)), Some((b_ar, _))) = (right.get(one), right.get(other)) else { continue };
                    if a.max.x > b.min.x + SLACK || !in_line(*a, *b) || !in_line(*a_ar, *b_ar) {
                        continue;
                    }
                    compared += 1;
                    if a_ar.center().x < b_ar.center().x {
                        wrong.push_str(&format!("{}, {text_size} %: {about} stands before {other:?} in both\n", situation.name));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(compared > ALL.len() * 3, "only {compared} pairs were compared");
}

#[test]
fn the_frame_yields_before_its_words_are_cut_at_every_width() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for (situation, language) in
        ["before", "story-unread"].map(named).into_iter().flat_map(|it| directions().map(|language| (it, language)))
    {
        for text_size in [100, 200] {
            for width in (320_u16..=1366).step_by(61) {
                let setting = Setting::new(language).at(text_size).size(f32::from(width), 768.0);
                bench.show(situation, setting);
                for fault in faults(&bench.drawing(), setting) {
                    wrong.push_str(&format!("{}, {setting}: {fault}\n", situation.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The engine measures words in the width that it computed, and draws them in whole pixels.
#[test]
fn cards_and_choices_are_as_wide_as_their_words_are_measured() {
    let mut bench = Bench::new();
    for (situation, language) in ["home", "before"].map(named).into_iter().flat_map(|it| directions().map(|language| (it, language))) {
        for width in 1366_u16..1370 {
            bench.show(situation, Setting::new(language).size(f32::from(width), 768.0));
            let drawing = bench.drawing();
            let is_one = |piece: &&Piece| matches!(piece.name, Some(Target::Card(_) | Target::BeforeChoice(_)));
            for piece in drawing.all().into_iter().filter(is_one) {
                let node = bench.get::<ComputedNode>(piece.entity).expect("is laid out");
                assert!((node.size.x - node.unrounded_size.x).abs() < 0.01, "{}, {language}, {width}: {piece}", situation.name);
            }
        }
    }
}

/// Text that was laid out in another width once kept the height of that: a row of the list of conversations was 142 pixels high instead of 68.
#[test]
fn what_came_by_a_change_is_as_high_as_what_opens_like_that() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    let talks = ALL.iter().filter(|situation| !situation.is_narrow && (situation.name.starts_with("story") || situation.name == "keys"));
    for (situation, language) in talks.flat_map(|situation| directions().map(|language| (situation, language))) {
        let setting = Setting::new(language);
        let opened = places(&mut bench, situation, setting);
        for (before, change) in [
            (setting.at(200), intent::Setting::TextSize(100).into()),
            (Setting::usual(), intent::Setting::Language(language.as_str().to_owned()).into()),
        ] {
            bench.show(situation, before);
            bench.act(&change);
            let drawing = bench.drawing();
            for piece in drawing.all() {
                let Some((rect, about)) = piece.name.and_then(|name| opened.get(&name)) else { continue };
                if (rect.height() - piece.rect.height()).abs() > SLACK {
                    wrong.push_str(&format!("{}, {setting}, {change:?}: {piece}, and when opened {about}\n", situation.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
