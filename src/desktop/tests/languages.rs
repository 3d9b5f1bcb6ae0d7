//! Languages in the window: changed in the middle of anything, and every letter has a shape.

use crate::app::{Model, intent};
use crate::desktop::tests::harness::{Bench, Setting, directions, languages};
use crate::desktop::tests::situations::{ALL, named};
use crate::desktop::view::mount::Named;
use bevy::text::ComputedTextBlock;
use bevy::ui::prelude::Text;
use parley::PositionedLayoutItem;
use std::collections::BTreeSet;

/// What must survive another language.
fn place(model: &Model) -> String {
    let playing = model.place.playback().map(|playing| {
        (playing.session.trace(), playing.seen().to_vec(), playing.looking_at, playing.has_unread(), playing.writer_here(), playing.waits())
    });
    let review = model.place.review().map(|review| (review.debrief.clone(), review.part, review.filter, review.card, review.page));
    format!("{:?} {playing:?} {review:?} {:?}", model.kind(), model.place.story().map(|story| story.id().clone()))
}

#[test]
fn another_language_keeps_everything_where_it_is() {
    let mut bench = Bench::new();
    let [ltr, rtl] = directions();
    for situation in ALL {
        bench.show(situation, Setting::new(ltr));
        let (before, words) = (place(bench.model()), bench.drawing().words());
        bench.act(&intent::Setting::Language(rtl.as_str().into()).into());
        assert_eq!(place(bench.model()), before, "{}: in Arabic", situation.name);
        let is_out = bench.model().place.calendar().is_some();
        if !is_out {
            assert!(bench.model().texts.locale().language == rtl.as_str());
            assert_ne!(bench.drawing().words(), words, "{}: it is in the other now", situation.name);
        }
        bench.act(&intent::Setting::Language(ltr.as_str().into()).into());
        assert_eq!(place(bench.model()), before, "{}: and back", situation.name);
        assert_eq!(bench.drawing().words(), words, "{}: the same words as before", situation.name);
    }
}

#[test]
fn another_language_keeps_focus_and_what_has_a_name() {
    let mut bench = Bench::new();
    let [ltr, rtl] = directions();
    for situation in ["home", "story-chat", "story-marked", "debrief-conversation", "display"] {
        bench.show(named(situation), Setting::new(ltr));
        for _ in 0..4 {
            bench.press(bevy::input::keyboard::KeyCode::Tab);
        }
        let (focus, name) = (bench.focus(), bench.name_of_focus());
        bench.act(&intent::Setting::Language(rtl.as_str().into()).into());
        assert_eq!((bench.focus(), bench.name_of_focus()), (focus, name), "{situation}");
    }
}

/// Characters of a shown text that no font has, and texts that came out as nothing.
fn missing(bench: &mut Bench) -> BTreeSet<String> {
    let world = bench.world();
    let mut found = BTreeSet::new();
    let mut texts = world.query::<(&Text, &ComputedTextBlock, Option<&Named>)>();
    for (text, block, name) in texts.iter(world) {
        let glyphs = block.buffer().lines().flat_map(|line| {
            let runs = line.items().filter_map(|item| if let PositionedLayoutItem::GlyphRun(run) = item { Some(run) } else { None });
            runs.flat_map(|run| run.glyphs().map(|glyph| glyph.id).collect::<Vec<_>>()).collect::<Vec<_>>()
        });
        let glyphs: Vec<u32> = glyphs.collect();
        let has_letters = text.0.chars().any(char::is_alphanumeric);
        if glyphs.contains(&0) || has_letters && glyphs.is_empty() {
            found.insert(format!("{:?} {name:?}", text.0));
        }
    }
    found
}

#[test]
fn every_letter_has_a_shape() {
    let mut bench = Bench::new();
    let settings: Vec<Setting> =
        languages().into_iter().flat_map(|language| [Setting::new(language), Setting::shipped(language)]).collect();
    for (situation, setting) in ALL.iter().flat_map(|situation| settings.iter().map(move |setting| (situation, *setting))) {
        bench.show(situation, setting);
        let found = missing(&mut bench);
        assert!(found.is_empty(), "{}, {setting}: {found:?}", situation.name);
    }
}

#[test]
fn a_letter_without_a_shape_is_noticed() {
    let mut bench = Bench::new();
    bench.show(named("home"), Setting::usual());
    bench.model().catalog.cards[0].title.text = "\u{4E2D}".to_owned();
    bench.act(&intent::Setting::Contrast(true).into());
    assert_eq!(missing(&mut bench).len(), 1);
}
