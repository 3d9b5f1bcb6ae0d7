//! A story's picture: one flat colour and a few circles (`picture.ron` beside its scenario). Decoration, and never a face.
//!
//! Owns: the shape of that file, and its bounds. Refuses to know: which colours the names of paint stand for, and how it is drawn.

use serde::{Deserialize, Serialize};

/// The most circles of a picture that are drawn.
pub const MOST_CIRCLES: usize = 16;

/// A picture, in a frame that is 320 wide and 76 high; what reaches beyond it is cut off.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The colour behind.
    pub ground: Paint,
    /// Up to [`MOST_CIRCLES`] circles, the first one lowest.
    pub circles: Vec<Circle>,
}

/// A circle.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// Where it begins, from the start edge of the frame.
    pub from_start: f32,
    /// Where it begins, from the top of the frame.
    pub from_top: f32,
    /// How wide it is.
    pub across: f32,
    /// Its colour.
    pub paint: Paint,
    /// Only its outline.
    #[serde(default)]
    pub outline: bool,
}

/// The colours of pictures: the six of accounts, and three of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Paint {
    /// A warm clay.
    Clay,
    /// A pale rose.
    Rose,
    /// A light sand.
    Sand,
    /// A grey green.
    Sage,
    /// A grey blue.
    Mist,
    /// A grey violet.
    Dusk,
    /// The product's petrol.
    Petrol,
    /// Paper.
    Paper,
    /// The marigold of a pencil.
    Marigold,
}

impl Paint {
    /// Its name in a style sheet.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Clay => "clay",
            Self::Rose => "rose",
            Self::Sand => "sand",
            Self::Sage => "sage",
            Self::Mist => "mist",
            Self::Dusk => "dusk",
            Self::Petrol => "petrol",
            Self::Paper => "paper",
            Self::Marigold => "marigold",
        }
    }
}
