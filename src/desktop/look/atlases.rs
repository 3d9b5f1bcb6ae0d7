//! The pictures that letters are kept in, no larger than they must be.
//!
//! Owns: the size of such a picture. Refuses to know: which letters there are, and where they stand.
//!
//! Bevy 0.19 keeps each face in each size in a picture of 512 pixels: a megabyte in memory, another on the graphics device, and one more on the way there
//! whenever a letter is new. All letters that a language needs fill a tenth of it in the sizes of running text.

use bevy::app::{App, PostUpdate};
use bevy::asset::{AssetEventSystems, AssetId, Assets, RenderAssetUsages};
use bevy::ecs::change_detection::{DetectChanges, DetectChangesMut};
use bevy::ecs::query::Changed;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Query, ResMut};
use bevy::image::Image;
use bevy::math::{URect, UVec2};
use bevy::render::render_resource::{Extent3d, TextureDimension};
use bevy::text::{FontAtlas, FontAtlasSet, FontSmoothing, GlyphAtlasInfo, TextLayoutInfo, get_glyph_atlas_info};
use bevy::ui::UiSystems;
use bevy::ui::widget::{text_system, update_editable_text_layout};
use std::collections::{HashMap, HashSet};

/// The side of a small picture, in pixels.
const SIDE: u32 = 256;

/// Of letters above this size, in pixels, too few have room in a small picture.
const LARGEST_LETTERS: f32 = 32.0;

/// Where letters went: from a picture and a corner in it.
type Moved = HashMap<(AssetId<Image>, UVec2), GlyphAtlasInfo>;

pub(crate) fn plugin(app: &mut App) {
    let tightened = tighten.after(text_system).after(update_editable_text_layout).before(AssetEventSystems);
    app.add_systems(PostUpdate, tightened.in_set(UiSystems::PostLayout));
}

/// Moves the letters of each new picture into a small one, before anything but this frame's texts knows of it.
fn tighten(
    mut faces: ResMut<FontAtlasSet>,
    mut pictures: ResMut<Assets<Image>>,
    mut texts: Query<&mut TextLayoutInfo, Changed<TextLayoutInfo>>,
    mut seen: Local<HashSet<AssetId<Image>>>,
) {
    if !faces.is_changed() {
        return;
    }
    let mut moved = Moved::new();
    for (face, atlases) in faces.bypass_change_detection().iter_mut() {
        for atlas in atlases {
            let is_new = seen.insert(atlas.texture.id());
            if is_new
                && f32::from_bits(face.font_size_bits) <= LARGEST_LETTERS
                && let Some(small) = small(atlas, face.font_smoothing, &mut pictures)
            {
                seen.insert(small.texture.id());
                let large = std::mem::replace(atlas, small);
                note(&large, atlas, &mut moved);
                pictures.remove(&large.texture);
            }
        }
    }
    if moved.is_empty() {
        return;
    }
    for mut text in &mut texts {
        for glyph in &mut text.bypass_change_detection().glyphs {
            if let Some(now) = moved.get(&(glyph.atlas_info.texture, glyph.atlas_info.rect.min.as_uvec2())) {
                glyph.atlas_info = now.clone();
            }
        }
    }
}

/// The same letters in a small picture, if they have room in it.
fn small(large: &FontAtlas, smoothing: FontSmoothing, pictures: &mut Assets<Image>) -> Option<FontAtlas> {
    let mut small = FontAtlas::new(pictures, UVec2::splat(SIDE), smoothing);
    let mut letters: Vec<_> = large.glyph_to_atlas_index.iter().collect();
    letters.sort_by_key(|(_, place)| place.glyph_index);
    for (&letter, place) in letters {
        let cut = pictures.get(&large.texture).and_then(|picture| cut(picture, large.texture_atlas.textures[place.glyph_index]));
        let added = cut.and_then(|cut| small.add_glyph(pictures, letter, &cut, place.offset, place.is_alpha_mask).ok());
        if added.is_none() {
            pictures.remove(&small.texture);
            return None;
        }
    }
    Some(small)
}

/// A part of a picture.
fn cut(picture: &Image, part: URect) -> Option<Image> {
    let pixel = 4;
    let data = picture.data.as_ref()?;
    let (width, left) = (picture.width() as usize, part.min.x as usize * pixel);
    let rows = (part.min.y..part.max.y).map(|row| row as usize * width * pixel + left);
    let cut = rows.flat_map(|start| &data[start..start + part.width() as usize * pixel]).copied().collect();
    let size = Extent3d { width: part.width(), height: part.height(), depth_or_array_layers: 1 };
    Some(Image::new(size, TextureDimension::D2, cut, picture.texture_descriptor.format, RenderAssetUsages::MAIN_WORLD))
}

fn note(large: &FontAtlas, small: &mut FontAtlas, moved: &mut Moved) {
    for (letter, place) in &large.glyph_to_atlas_index {
        let corner = large.texture_atlas.textures[place.glyph_index].min;
        if let Some(now) = get_glyph_atlas_info(std::slice::from_mut(small), *letter) {
            moved.insert((large.texture.id(), corner), now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::math::Vec2;
    use bevy::text::GlyphCacheKey;

    /// A letter of one shade.
    fn letter(width: u32, height: u32, shade: u8) -> Image {
        let size = Extent3d { width, height, depth_or_array_layers: 1 };
        let data = vec![shade; (width * height * 4) as usize];
        let format = bevy::render::render_resource::TextureFormat::Rgba8UnormSrgb;
        Image::new(size, TextureDimension::D2, data, format, RenderAssetUsages::MAIN_WORLD)
    }

    /// A large picture with so many letters of this size.
    fn filled(pictures: &mut Assets<Image>, letters: u8, width: u32, height: u32) -> FontAtlas {
        let mut atlas = FontAtlas::new(pictures, UVec2::splat(512), FontSmoothing::AntiAliased);
        for number in 1..=letters {
            let offset = Vec2::new(f32::from(number), -1.0);
            let key = GlyphCacheKey { glyph_id: number.into() };
            atlas.add_glyph(pictures, key, &letter(width, height, number), offset, number % 2 == 0).expect("has room");
        }
        atlas
    }

    #[test]
    fn letters_are_the_same_in_a_small_picture() {
        let mut pictures = Assets::<Image>::default();
        let large = filled(&mut pictures, 200, 9, 14);
        let mut small = small(&large, FontSmoothing::AntiAliased, &mut pictures).expect("200 letters have room");
        let mut moved = Moved::new();
        note(&large, &mut small, &mut moved);
        assert_eq!(moved.len(), 200);
        for (key, place) in &large.glyph_to_atlas_index {
            let corner = large.texture_atlas.textures[place.glyph_index].min;
            let now = &moved[&(large.texture.id(), corner)];
            assert_eq!((now.offset, now.is_alpha_mask, now.texture), (place.offset, place.is_alpha_mask, small.texture.id()));
            let picture = pictures.get(now.texture).expect("is there");
            assert_eq!(picture.size(), UVec2::splat(SIDE));
            let shown = cut(picture, now.rect.as_urect()).expect("has data");
            assert_eq!(shown.size(), UVec2::new(9, 14));
            let shade = u8::try_from(key.glyph_id).expect("is small");
            assert!(shown.data.expect("has data").iter().all(|byte| *byte == shade), "letter {shade}");
        }
    }

    #[test]
    fn letters_that_have_no_room_stay_and_leave_nothing_behind() {
        let mut pictures = Assets::<Image>::default();
        let large = filled(&mut pictures, 60, 40, 50);
        assert!(small(&large, FontSmoothing::AntiAliased, &mut pictures).is_none());
        assert_eq!(pictures.iter().map(|(id, _)| id).collect::<Vec<_>>(), [large.texture.id()]);
    }
}
