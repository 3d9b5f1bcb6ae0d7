//! The room's screen, as a room sees it: over whole workshops, in one language and in two, on old projectors and new ones.

use crate::app::leading::intent::{LeadIntent, PhonesIntent, SetupIntent};
use crate::app::{AppIntent, Model, Place};
use crate::desktop::look::theme::Size;
use crate::desktop::screens::group::room;
use crate::desktop::tests::harness::{Bench, Piece, Setting, languages};
use crate::desktop::tests::situations::{MEASURED, stories};
use crate::desktop::view::{Content, View};
use crate::story::Id;
use crate::workshop::Shown;
use crate::workshop::plan::Wave;
use bevy::color::Color;
use bevy::math::{Rect, Vec2};
use bevy::ui::Val;
use std::collections::BTreeSet;
use std::mem::discriminant;

/// An old projector, and a new one.
const PICTURES: [Vec2; 2] = [Vec2::new(1024.0, 768.0), Vec2::new(1920.0, 1080.0)];
/// Pixels that rounding may take.
const SLACK: f32 = 1.5;
/// Of what is read line by line, only one of so many is looked at.
const EVERY: usize = 9;

/// A workshop with this shipped story, in these languages of the room.
pub(super) fn begun(story: &Id, room: &[&str]) -> Model {
    begun_in(Setting::shipped(languages()[0]).model(), story, room)
}

/// The same of what this model knows.
pub(super) fn begun_in(model: Model, story: &Id, room: &[&str]) -> Model {
    begun_by(model, story, room, None)
}

/// The same by this plan.
pub(super) fn begun_by(mut model: Model, story: &Id, room: &[&str], plan: Option<&str>) -> Model {
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(story.clone()).into());
    if let Some(plan) = plan {
        model.act(&SetupIntent::Plan(Id::new(plan).expect("is a name")).into());
    }
    let reads = |model: &Model| if let Place::Setup(setup) = &model.place { setup.room.clone() } else { Vec::new() };
    let turn = |model: &mut Model, tag: &str| drop(model.act(&SetupIntent::Language(tag.to_owned()).into()));
    // A language that is there goes off if it is not the only one, and comes back behind the others.
    for tag in room {
        for _ in 0..2 {
            if reads(&model).last().is_none_or(|last| last != tag) {
                turn(&mut model, tag);
            }
        }
    }
    for tag in reads(&model).iter().filter(|tag| !room.contains(&tag.as_str())) {
        turn(&mut model, tag);
    }
    assert_eq!(reads(&model), room);
    model.act(&SetupIntent::Start.into());
    model
}

/// One on, whatever is asked.
pub(super) fn on(model: &mut Model) {
    let leading = model.led().expect("a workshop is led");
    let turn = leading.room.turn();
    let takes = turn.story().track_turn(&turn.session().trace()).map(|turn| turn.takes);
    if let Some(takes) = takes.filter(|_| leading.can_go_on() && leading.chosen().is_none()) {
        model.act(&LeadIntent::Choose(takes).into());
    }
    model.act(&LeadIntent::Next.into());
}

/// Every state of a workshop that looks different, from its beginning to its end.
pub(super) fn walk(mut model: Model, mut look: impl FnMut(&Model, &Shown)) {
    let mut read = 0;
    for _ in 0..600 {
        let leading = model.led().expect("a workshop is led");
        let shown = leading.room.shown();
        read += usize::from(matches!(shown, Shown::Reading(_)));
        if !matches!(shown, Shown::Reading(_)) || read % EVERY == 1 {
            look(&model, &shown);
        }
        if leading.room.step_index().is_some_and(|step| step + 1 == leading.room.plan().steps.len()) {
            return;
        }
        on(&mut model);
    }
    panic!("the workshop never ends");
}

/// Everything that is wrong with a picture: what is cut, sticks out, stands there in part, or on top of something else.
fn faults(root: &Piece) -> Vec<String> {
    let mut faults = Vec::new();
    look_into(root, root, &mut faults);
    let mut seen = Vec::new();
    texts(root, root.rect, &mut seen);
    for (place, (one, at)) in seen.iter().enumerate() {
        let over = |other: &Rect| at.intersect(*other).size().min_element() > SLACK;
        let under = seen[place + 1..].iter().filter(|(_, other)| over(other));
        faults.extend(under.map(|(other, _)| format!("on top of each other: {one} and {other}")));
    }
    faults
}

/// Every text that is seen, and where.
fn texts<'p>(piece: &'p Piece, seen_in: Rect, found: &mut Vec<(&'p Piece, Rect)>) {
    let seen_in = if piece.clips { seen_in.intersect(piece.rect) } else { seen_in };
    let at = piece.rect.intersect(seen_in);
    if piece.text.as_ref().is_some_and(|(words, _)| !words.trim().is_empty()) && at.size().min_element() > SLACK {
        found.push((piece, at));
    }
    piece.children.iter().for_each(|child| texts(child, seen_in, found));
}

fn look_into(piece: &Piece, root: &Piece, faults: &mut Vec<String>) {
    if let Some((words, size)) = &piece.text {
        let place = piece.rect.size() + Vec2::splat(4.0);
        if !words.trim().is_empty() && (size.x > place.x || size.y > place.y) {
            faults.push(format!("cut: {piece}"));
        }
        if piece.rect.max.x > root.rect.max.x + SLACK
            || piece.rect.min.x < root.rect.min.x - SLACK
            || piece.rect.max.y > root.rect.max.y + SLACK
        {
            faults.push(format!("outside the picture: {piece}"));
        }
    }
    for child in piece.children.iter().filter(|child| child.ink().is_some()) {
        let (inside, outside) = (piece.rect.inflate(SLACK), piece.rect.intersect(child.rect).size().min_element() <= SLACK);
        // What does not fit whole has wrapped out of sight, and takes no part.
        if piece.clips && outside {
            continue;
        }
        if piece.clips && (!inside.contains(child.rect.min) || !inside.contains(child.rect.max)) {
            faults.push(format!("in part: {child} in {piece}"));
        }
        look_into(child, root, faults);
    }
}

#[test]
fn everything_that_stands_before_the_room_stands_there_whole() {
    let mut bench = Bench::new();
    let mut wrong = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for room in [&["en"][..], &["ar"], &["ar", "en"]] {
        for story in stories(&Setting::shipped(languages()[0]).model()) {
            walk(begun(&story, room), |model, shown| {
                kinds.insert(format!("{:?}", discriminant(shown)));
                for size in PICTURES {
                    let leading = model.led().expect("a workshop is led");
                    bench.show_picture(room::draw(model, leading, size), size);
                    let drawing = bench.drawing();
                    wrong.extend(faults(&drawing).into_iter().map(|fault| format!("{story} {room:?} {size}: {fault}")));
                }
            });
        }
    }
    assert!(kinds.len() >= 7, "only {kinds:?}");
    let all = wrong.len();
    assert!(wrong.is_empty(), "{all}:\n{}", wrong.into_iter().take(20).collect::<Vec<_>>().join("\n"));
}

/// What is asked before and after is on paper, and the room is told so.
#[test]
fn that_everybody_has_a_sheet_stands_before_the_room_whole_before_and_after() {
    let mut bench = Bench::new();
    let model = || Setting::shipped(languages()[0]).model();
    for room in [&["en"][..], &["ar"], &["ar", "en"]] {
        let mut waves = Vec::new();
        walk(begun_by(model(), &stories(&model())[0], room, Some(MEASURED)), |model, shown| {
            let Shown::Sheet { wave, .. } = shown else { return };
            waves.push(*wave);
            for size in PICTURES {
                bench.show_picture(room::draw(model, model.led().expect("a workshop is led"), size), size);
                assert_eq!(faults(&bench.drawing()), Vec::<String>::new(), "{room:?} {size}");
            }
        });
        assert_eq!(waves, [Wave::Before, Wave::After], "{room:?}");
    }
}

/// Where phones come in, in every language: its picture is never smaller than what a camera reads from the last row, and never mirrored.
#[test]
fn the_way_in_stands_before_the_room_whole_and_a_camera_can_read_it() {
    let mut bench = Bench::new();
    let story = stories(&Setting::shipped(languages()[0]).model())[0].clone();
    for room in [&["en"][..], &["ar"], &["ar", "en"], &["en", "ar"]] {
        let mut model = begun(&story, room);
        model.act(&AppIntent::Phones.into());
        model.act(&LeadIntent::Phones(PhonesIntent::On(0)).into());
        for size in PICTURES.into_iter().chain([Vec2::new(1366.0, 768.0), Vec2::new(1280.0, 800.0)]) {
            let leading = model.led().expect("a workshop is led");
            let view = room::draw(&model, leading, size);
            bench.show_picture(view.clone(), size);
            assert_eq!(faults(&bench.drawing()), Vec::<String>::new(), "{room:?} {size}");
            let words = view.text();
            assert!(words.contains("192.168.100.123:7420") && words.contains("481 902"), "{words}");
            let (picture, dark) = squares(&view).expect("a picture for cameras");
            assert!(picture > size.y * 0.33 && dark > 150, "{picture} of {size}, {dark}");
        }
    }
}

/// How high the picture for cameras is, and of how many dark pieces it is made.
fn squares(view: &View) -> Option<(f32, usize)> {
    if view.fill == Color::WHITE {
        let dark = view.children.iter().flat_map(|row| &row.children).filter(|piece| piece.fill == Color::BLACK).count();
        let Val::Px(height) = view.node.height else { return None };
        return Some((height, dark));
    }
    view.children.iter().find_map(squares)
}

/// How large the letters of a picture are, in its own pixels.
fn letters(view: &View) -> Vec<(f32, String)> {
    let own = if let Content::Text(block) = &view.content { Some((block.px, view.text())) } else { None };
    own.into_iter().chain(view.children.iter().flat_map(letters)).collect()
}

/// The letter in a circle and the cap of a key are signs; all else is read.
#[test]
fn no_word_before_the_room_is_smaller_than_a_twenty_first_part_of_the_picture() {
    for size in [Vec2::new(1024.0, 768.0), Vec2::new(800.0, 600.0), Vec2::new(1366.0, 768.0), Vec2::new(1920.0, 1080.0)] {
        let least = 36.0 * (size.x / 1024.0).min(size.y / 768.0) - 0.1;
        for story in stories(&Setting::shipped(languages()[0]).model()) {
            walk(begun(&story, &["ar", "en"]), |model, _| {
                let leading = model.led().expect("a workshop is led");
                for (px, words) in letters(&room::draw(model, leading, size)) {
                    assert!(px >= least || words.chars().count() <= 3, "“{words}” is {px} high on {size}, and {least} is the least");
                }
            });
        }
    }
    assert!(Size::S.px() < 36.0, "a person alone reads smaller ones");
}

#[test]
fn nothing_before_the_room_can_be_pressed_named_or_heard() {
    fn quiet(view: &View) -> bool {
        let is_quiet = view.name.is_none() && view.press.is_none() && view.scroll.is_none() && view.arrows.is_none();
        is_quiet && view.children.iter().all(quiet)
    }
    for story in stories(&Setting::shipped(languages()[0]).model()) {
        walk(begun(&story, &["en"]), |model, shown| {
            let leading = model.led().expect("a workshop is led");
            assert!(quiet(&room::draw(model, leading, PICTURES[0])), "{shown:?}");
        });
    }
}

#[test]
fn counts_get_before_the_room_by_show_and_by_nothing_else() {
    let story = stories(&Setting::shipped(languages()[0]).model())[0].clone();
    let mut model = begun(&story, &["en"]);
    let mut shown = 0;
    for _ in 0..400 {
        let leading = model.led().expect("a workshop is led");
        if leading.fields() > 0 {
            // A number that is nowhere in a story.
            model.act(&LeadIntent::Type(0).into());
            for digit in [7, 8, 7] {
                model.act(&AppIntent::Digit(digit).into());
            }
            let has_it = |model: &Model| room::draw(model, model.led().expect("a workshop is led"), PICTURES[0]).text().contains("787");
            assert!(!has_it(&model), "while it is typed");
            model.act(&LeadIntent::Previous.into());
            model.act(&LeadIntent::Next.into());
            assert!(!has_it(&model), "once it is counted");
            model.act(&LeadIntent::ShowCounts.into());
            let leading = model.led().expect("a workshop is led");
            assert_eq!(has_it(&model), leading.room.has_counts() && leading.stage().is_some());
            shown += usize::from(leading.room.has_counts());
            if leading.room.has_counts() {
                model.act(&LeadIntent::ShowCounts.into());
            }
        }
        if model.led().is_some_and(|leading| leading.room.turn().is_through()) {
            break;
        }
        on(&mut model);
    }
    assert!(shown > 0, "they were never shown");
}
