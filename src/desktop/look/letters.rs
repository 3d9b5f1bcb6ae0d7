//! Letters on whole pixels.
//!
//! Owns: where the letters of a text that was laid out stand. Refuses to know: what it says, and where the text stands: boxes stand on whole pixels anyway.
//!
//! Bevy 0.19 draws each letter once and puts that picture wherever the layout says, between two pixels as well; then both take a part of every stem, and
//! ink that is made for a contrast of twelve is seen at six.

use bevy::app::{App, PostUpdate};
use bevy::ecs::change_detection::DetectChangesMut;
use bevy::ecs::query::Changed;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::Query;
use bevy::math::Vec2;
use bevy::text::{ComputedTextBlock, PositionedGlyph, TextLayoutInfo};
use bevy::ui::UiSystems;
use bevy::ui::widget::text_system;

/// What is no larger than this is a space, in pixels.
const SPACE: f32 = 2.5;

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, settle.after(text_system).in_set(UiSystems::PostLayout));
}

fn settle(mut texts: Query<(&mut TextLayoutInfo, &ComputedTextBlock), Changed<TextLayoutInfo>>) {
    for (mut info, block) in &mut texts {
        let joins = block.buffer().is_rtl();
        let glyphs = &mut info.bypass_change_detection().glyphs;
        let mut before: Option<(usize, f32)> = None;
        for glyph in glyphs.iter_mut() {
            let by = to_whole(glyph);
            // The letters of a word that are joined move together, or the joints would gape.
            let across = before.filter(|(line, _)| joins && *line == glyph.line_index && !is_space(glyph)).map_or(by.x, |(_, by)| by);
            glyph.position += Vec2::new(across, by.y);
            before = (!is_space(glyph)).then_some((glyph.line_index, across));
        }
    }
}

/// How far a letter's picture is from whole pixels.
fn to_whole(glyph: &PositionedGlyph) -> Vec2 {
    let corner = glyph.position - glyph.atlas_info.rect.size() * 0.5;
    corner.round() - corner
}

/// A space has a place and no shape.
fn is_space(glyph: &PositionedGlyph) -> bool {
    glyph.atlas_info.rect.size().min_element() <= SPACE
}
