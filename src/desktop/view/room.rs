//! How much room a view needs from start to end, told before anything is laid out, so that a screen can choose what there is room for.
//!
//! Owns: an estimate, rather too much than too little: only the engine measures letters. Refuses to know: who chooses what by it.

use crate::desktop::view::{Content, Field, TextBlock, View};
use bevy::ui::{FlexDirection, PositionType, Val};

/// The width of a letter in times of its height, on the average of wide words in bold; Arabic ones are narrower.
const LETTER: f32 = 0.62;
const ARABIC_LETTER: f32 = 0.58;

impl View {
    /// About the least width, in whole logical pixels, in which none of its words is broken.
    pub(crate) fn about_width(&self) -> f32 {
        let node = &self.node;
        let inside = match &self.content {
            Content::Text(block) | Content::Field(Field { block, .. }) => block.about_width(),
            Content::Icon { px, .. } => *px,
            Content::Box => self.children_about_width(),
        };
        let sides = [node.padding.left, node.padding.right, node.border.left, node.border.right];
        let least = inside + sides.into_iter().map(pixels).sum::<f32>();
        if let Val::Px(width) = node.width { width } else { least.max(pixels(node.min_width)).ceil() }
    }

    fn children_about_width(&self) -> f32 {
        let in_flow = self.children.iter().filter(|child| child.node.position_type != PositionType::Absolute);
        let widths = in_flow.map(Self::about_width);
        if self.node.flex_direction == FlexDirection::Row {
            let gap = pixels(self.node.column_gap);
            widths.reduce(|all, width| all + gap + width).unwrap_or_default()
        } else {
            widths.fold(0.0, f32::max)
        }
    }
}

impl TextBlock {
    /// That of the whole, or where it wraps that of its longest word.
    fn about_width(&self) -> f32 {
        let letters = if self.wrap {
            let words = self.runs.iter().flat_map(|run| run.text.split_whitespace());
            words.map(|word| word.chars().count()).max().unwrap_or_default()
        } else {
            self.runs.iter().map(|run| run.text.chars().count()).sum()
        };
        let letter = if self.rtl { ARABIC_LETTER } else { LETTER };
        f32::from(u16::try_from(letters).unwrap_or(u16::MAX)) * self.px * letter
    }
}

fn pixels(length: Val) -> f32 {
    if let Val::Px(px) = length { px } else { 0.0 }
}
