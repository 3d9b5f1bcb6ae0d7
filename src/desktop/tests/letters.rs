//! Letters stand on whole pixels of the screen, wherever their text stands and however far it is scrolled.

use crate::desktop::tests::harness::{Bench, Setting, directions};
use crate::desktop::tests::situations::{ALL, named};
use bevy::math::Vec2;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
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
