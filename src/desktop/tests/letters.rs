//! Letters stand on whole pixels of the screen, wherever their text stands and however far it is scrolled, and what they are kept in is small.

use crate::desktop::tests::harness::{Bench, Setting, directions};
use crate::desktop::tests::situations::{ALL, named};
use bevy::asset::Assets;
use bevy::image::Image;
use bevy::math::Vec2;
use bevy::text::{ComputedTextBlock, FontAtlasSet, TextLayoutInfo};
use bevy::ui::{ComputedNode, UiGlobalTransform};

/// What arithmetic with broken numbers leaves over, in pixels.
const SLACK: f32 = 0.02;

/// How far the letter that is farthest from whole pixels is from them, in its line and across it, where letters are joined and where they are not.
fn farthest(bench: &mut Bench) -> [f32; 3] {
    let (mut down, mut apart, mut joined) = (0.0_f32, 0.0_f32, 0.0_f32);
    for piece in bench.drawing().all() {
        let Some(info) = bench.get::<TextLayoutInfo>(piece.entity) else { continue };
        let node = bench.get::<ComputedNode>(piece.entity).expect("is laid out");
        let at = bench.get::<UiGlobalTransform>(piece.entity).expect("is laid out").translation + node.content_box().min;
        let is_joined = bench.get::<ComputedTextBlock>(piece.entity).expect("is text").buffer().is_rtl();
        for glyph in &info.glyphs {
            let corner: Vec2 = at + glyph.position - glyph.atlas_info.rect.size() * 0.5;
            let off = (corner - corner.round()).abs();
            down = down.max(off.y);
            *(if is_joined { &mut joined } else { &mut apart }) = if is_joined { joined.max(off.x) } else { apart.max(off.x) };
        }
    }
    [down, apart, joined]
}

#[test]
fn every_letter_stands_on_whole_pixels() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for situation in ALL.iter().filter(|situation| !situation.is_narrow) {
        for setting in directions().into_iter().flat_map(|tag| [100, 125].map(|text_size| Setting::new(tag).at(text_size))) {
            bench.show(situation, setting);
            let [down, apart, _] = farthest(&mut bench);
            if down > SLACK || apart > SLACK {
                wrong.push_str(&format!("{}, {setting}: {down:.2} up or down, {apart:.2} aside\n", situation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn on_a_display_with_broken_pixels_too() {
    let mut bench = Bench::new();
    bench.show(named("story-chat"), Setting::usual());
    let window = bench.window();
    bench.world().get_mut::<bevy::window::Window>(window).expect("is a window").resolution.set_scale_factor_override(Some(1.25));
    bench.settle();
    let [down, apart, _] = farthest(&mut bench);
    assert!(down <= SLACK && apart <= SLACK, "{down:.2} up or down, {apart:.2} aside");
}

#[test]
fn every_letter_is_kept_in_a_picture_that_is_there_and_running_text_in_small_ones() {
    let mut bench = Bench::new();
    for tag in directions() {
        for situation in ["home", "story-chat", "debrief-first"] {
            bench.show(named(situation), Setting::new(tag));
            for piece in bench.drawing().all() {
                let Some(info) = bench.get::<TextLayoutInfo>(piece.entity).cloned() else { continue };
                let pictures = bench.world().resource::<Assets<Image>>();
                for kept in info.glyphs.iter().map(|glyph| &glyph.atlas_info) {
                    let size = pictures.get(kept.texture).expect("a picture that is there").size_f32();
                    assert!(kept.rect.max.cmple(size).all(), "{tag}, {situation}: {:?} of {size}", kept.rect);
                }
            }
        }
    }
    let faces = bench.world().resource::<FontAtlasSet>();
    let running = faces.iter().filter(|(face, _)| f32::from_bits(face.font_size_bits) <= 32.0);
    let sides: Vec<u32> = running.flat_map(|(_, atlases)| atlases).map(|atlas| atlas.texture_atlas.size.x).collect();
    assert!(sides.len() > 6 && sides.iter().all(|side| *side == 256), "{sides:?}");
}
