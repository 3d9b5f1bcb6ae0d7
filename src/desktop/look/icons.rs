//! Icons, drawn from `assets/icons/` at the size at which they are shown, so that they are sharp at every text size.
//!
//! Owns: the drawn pictures. Refuses to know: which icons there are (the library's table does) and where they stand.

pub(crate) use crate::library::Icon;
use bevy::asset::{Assets, Handle, RenderAssetUsages};
use bevy::ecs::resource::Resource;
use bevy::image::Image;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};
use std::collections::HashMap;

/// Icons that have been drawn, by icon and size in physical pixels.
#[derive(Resource, Default)]
pub(crate) struct Icons(HashMap<(Icon, u32), Handle<Image>>);

impl Icons {
    /// The icon at this size, white on clear.
    pub(crate) fn get(&mut self, images: &mut Assets<Image>, icon: Icon, px: u32) -> Handle<Image> {
        self.0.entry((icon, px)).or_insert_with(|| images.add(draw(icon, px))).clone()
    }
}

fn draw(icon: Icon, px: u32) -> Image {
    let px = px.clamp(1, 512);
    let pixels = pixels(icon.drawing(), px);
    // White at any alpha: only the coverage counts, the colour comes from the theme.
    let data = pixels.pixels().iter().flat_map(|pixel| [255, 255, 255, pixel.alpha()]).collect();
    let size = Extent3d { width: px, height: px, depth_or_array_layers: 1 };
    Image::new(size, TextureDimension::D2, data, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::default())
}

fn pixels(drawing: &str, px: u32) -> tiny_skia::Pixmap {
    let tree = usvg::Tree::from_str(drawing, &usvg::Options::default()).expect("icons are part of the program and tested");
    let mut pixels = tiny_skia::Pixmap::new(px, px).expect("the size is above 0 and bounded");
    #[expect(clippy::cast_precision_loss, reason = "an icon has a few hundred pixels at most")]
    let scale = px as f32 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels
}

/// The program's mark in its own colours, pixel by pixel from the top: alpha, red, green, blue.
#[cfg_attr(not(all(unix, not(target_os = "macos"))), expect(dead_code, reason = "elsewhere the icon is a matter of packing"))]
pub(crate) fn program_mark(px: u32) -> Vec<u32> {
    let pixels = pixels(include_str!("../../../assets/theme/mark.svg"), px);
    let argb = |pixel: &tiny_skia::PremultipliedColorU8| {
        let colour = pixel.demultiply();
        u32::from_be_bytes([colour.alpha(), colour.red(), colour.green(), colour.blue()])
    };
    pixels.pixels().iter().map(argb).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_has_the_colours_of_the_product_and_clear_corners() {
        let mark = program_mark(32);
        assert_eq!((mark.len(), mark[0] >> 24, mark[32 * 2 + 16]), (1024, 0, 0xFF12_454B));
        assert!(mark.contains(&0xFFF3_B43C) && mark.contains(&0xFFFF_FCF8));
    }

    #[test]
    fn every_icon_can_be_drawn_and_covers_something() {
        for icon in Icon::ALL {
            let image = draw(*icon, 24);
            let data = image.data.expect("has pixels");
            assert!(data.chunks(4).filter(|pixel| pixel[3] > 128).count() > 10, "{icon:?}");
        }
    }
}
