//! The edges of large boxes, without their middle.
//!
//! Owns: cutting a box with an edge into strips. Refuses to know: what is in it. Bevy draws an edge as the whole box, of which all but a line is nothing; without
//! a graphics card, that is as much work for each pixel as a ground is.

use bevy::app::App;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Commands, ResMut};
use bevy::math::{Mat2, Rect, Vec2};
use bevy::render::sync_world::TemporaryRenderEntity;
use bevy::render::{ExtractSchedule, RenderApp};
use bevy::sprite::BorderRect;
use bevy::ui::ResolvedBorderRadius;
use bevy::ui_render::{ExtractedUiItem, ExtractedUiNode, ExtractedUiNodes, NodeType, RenderUiSystems};

/// A middle below this many pixels is drawn: four boxes are some work as well.
const SMALL: f32 = 4096.0;

pub(crate) fn plugin(app: &mut App) {
    if let Some(drawing) = app.get_sub_app_mut(RenderApp) {
        let cut = leave_middles_out.after(RenderUiSystems::ExtractBorders).before(RenderUiSystems::ExtractTextBackgrounds);
        drawing.add_systems(ExtractSchedule, cut);
    }
}

fn leave_middles_out(mut extracted: ResMut<ExtractedUiNodes>, mut commands: Commands) {
    for at in 0..extracted.uinodes.len() {
        let node = &mut extracted.uinodes[at];
        let Some((whole, border, radius)) = edge(node) else { continue };
        let strips = strips(whole, border, radius);
        if strips == [None; 4] {
            continue;
        }
        let clip = node.clip.unwrap_or(whole);
        let mut seen = strips.into_iter().flatten().map(|strip| strip.intersect(clip)).filter(|strip| !strip.is_empty());
        // Where all that can be seen of a box is its middle, nothing of the edge is.
        node.clip = seen.next().or(Some(Rect { min: whole.min, max: whole.min }));
        for strip in seen {
            let next = same(&extracted.uinodes[at], strip, &mut commands);
            extracted.uinodes.extend(next);
        }
    }
}

/// What is drawn as an edge: where it is, how thick its sides are and how round its corners.
fn edge(node: &ExtractedUiNode) -> Option<(Rect, BorderRect, ResolvedBorderRadius)> {
    let ExtractedUiItem::Node { rect, border, border_radius, node_type: NodeType::Border(_), .. } = &node.item else { return None };
    let is_upright = node.transform.matrix2 == Mat2::IDENTITY;
    is_upright.then(|| (Rect::from_center_size(node.transform.translation, rect.size()), *border, *border_radius))
}

/// What is left of a box without its middle: above, below, left, right. None if that is not worth it.
fn strips(whole: Rect, border: BorderRect, radius: ResolvedBorderRadius) -> [Option<Rect>; 4] {
    // One more pixel, for what is smoothed.
    let room = |widest: f32| if widest > 0.0 { widest + 1.0 } else { 0.0 };
    let above = room(border.min_inset.y.max(radius.top_left).max(radius.top_right));
    let below = room(border.max_inset.y.max(radius.bottom_left).max(radius.bottom_right));
    let middle =
        Rect { min: whole.min + Vec2::new(room(border.min_inset.x), above), max: whole.max - Vec2::new(room(border.max_inset.x), below) };
    if middle.is_empty() || middle.size().element_product() < SMALL {
        return [None; 4];
    }
    let upper = Rect { max: Vec2::new(whole.max.x, middle.min.y), ..whole };
    let lower = Rect { min: Vec2::new(whole.min.x, middle.max.y), ..whole };
    let left = Rect { min: Vec2::new(whole.min.x, middle.min.y), max: Vec2::new(middle.min.x, middle.max.y) };
    let right = Rect { min: Vec2::new(middle.max.x, middle.min.y), max: Vec2::new(whole.max.x, middle.max.y) };
    [upper, lower, left, right].map(|strip| (!strip.is_empty()).then_some(strip))
}

/// The same edge, seen in another strip.
fn same(node: &ExtractedUiNode, strip: Rect, commands: &mut Commands) -> Option<ExtractedUiNode> {
    let ExtractedUiItem::Node { color, rect, atlas_scaling, flip_x, flip_y, border_radius, border, node_type } = node.item else {
        return None;
    };
    Some(ExtractedUiNode {
        z_order: node.z_order,
        image: node.image,
        clip: Some(strip),
        extracted_camera_entity: node.extracted_camera_entity,
        item: ExtractedUiItem::Node { color, rect, atlas_scaling, flip_x, flip_y, border_radius, border, node_type },
        main_entity: node.main_entity,
        render_entity: commands.spawn(TemporaryRenderEntity).id(),
        transform: node.transform,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often a point is in one of the strips.
    fn covered(strips: &[Option<Rect>], point: Vec2) -> usize {
        let is_in = |strip: &Rect| point.cmpge(strip.min).all() && point.cmplt(strip.max).all();
        strips.iter().flatten().filter(|strip| is_in(strip)).count()
    }

    #[test]
    fn every_pixel_of_an_edge_is_in_one_strip_and_its_middle_in_none() {
        let whole = Rect::new(10.0, 20.0, 310.0, 180.0);
        let round = ResolvedBorderRadius { top_left: 12.0, top_right: 0.0, bottom_right: 4.0, bottom_left: 12.0 };
        let strips = strips(whole, BorderRect::all(2.0), round);
        for (x, y) in (0..320_u16).flat_map(|x| (0..200_u16).map(move |y| (x, y))) {
            let point = Vec2::new(f32::from(x) + 0.5, f32::from(y) + 0.5);
            let inside = whole.contains(point);
            let near = !Rect { min: whole.min + Vec2::new(3.0, 13.0), max: whole.max - Vec2::new(3.0, 13.0) }.contains(point);
            assert_eq!(covered(&strips, point), usize::from(inside && near), "{point}");
        }
    }

    #[test]
    fn a_line_below_is_one_strip_and_a_small_box_stays_whole() {
        let below = BorderRect { max_inset: Vec2::new(0.0, 1.0), ..BorderRect::ZERO };
        let square = ResolvedBorderRadius::ZERO;
        let row = strips(Rect::new(0.0, 0.0, 288.0, 68.0), below, square);
        assert_eq!(row, [None, Some(Rect::new(0.0, 66.0, 288.0, 68.0)), None, None]);
        assert_eq!(strips(Rect::new(0.0, 0.0, 64.0, 48.0), BorderRect::all(1.0), square), [None; 4]);
    }
}
