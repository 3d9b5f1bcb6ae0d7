//! What a locale says about itself: `locale.ron`.
//!
//! Owns: the manifest's shape. Refuses to know: the texts.

use super::reviews::Review;
use super::{LanguageIdentifier, REFERENCE};
use serde::{Deserialize, Serialize};
use unic_langid::CharacterDirection;

/// A locale's manifest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The language's own name, as its speakers write it.
    pub name: String,
    /// Where its lines begin.
    pub direction: Direction,
    /// The digits of numbers and times. Western in all nine shipped locales, because the digit keys give those.
    pub digits: Digits,
    /// Font families, first choice first.
    pub fonts: Vec<String>,
    /// Which files a native reader has read. What follows is shown to whoever reads them.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// How far it has come.
    #[serde(default)]
    pub stage: Stage,
}

/// Where a menu of languages has one: the reference language first, the others by the names that their speakers give them.
pub(crate) fn place_in_menu(tag: &str, manifest: &Manifest) -> (bool, String) {
    (tag != REFERENCE, manifest.name.to_lowercase())
}

/// How far a language has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Stage {
    /// It is being written. Whoever asks for it by name gets it, and nobody is offered it: no menu, no page, no list. What it lacks is counted.
    Draft,
    /// It is offered, and whatever it lacks is wrong.
    #[default]
    Whole,
}

/// Where lines begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// At the left.
    LeftToRight,
    /// At the right.
    RightToLeft,
}

impl Direction {
    /// Where the lines of a language begin in the script that its tag names, or in which it is mostly written.
    pub fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Self::LeftToRight,
        }
    }
}

/// The digits of numbers and times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Digits {
    /// 0 1 2 3.
    Western,
}
