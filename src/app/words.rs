//! Words and how they are written, as the app and its drawing share them.
//!
//! Owns: these types. Refuses to know: languages and drawing.

use crate::language::{Direction, Localiser, Manifest, Text};
use crate::library::{FONTS, family_of};

/// How words are written: in which direction, and in which font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Writing {
    pub(crate) rtl: bool,
    /// One of the families inside the program.
    pub(crate) family: &'static str,
}

impl Writing {
    /// What is written from left to right whatever the language: times, key caps, telephone numbers.
    pub(crate) const LATIN: Self = Self { rtl: false, family: FONTS[0].family };

    /// As a language is written.
    pub(crate) fn of(manifest: &Manifest) -> Self {
        Self { rtl: manifest.direction == Direction::RightToLeft, family: family_of(&manifest.fonts) }
    }
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) writing: Writing,
}

impl Default for Writing {
    fn default() -> Self {
        Self::LATIN
    }
}

impl Words {
    /// A text, in the letters of the language that it was found in.
    pub(crate) fn of(texts: &Localiser, text: Text) -> Self {
        let family = family_of(texts.fonts_of(&text.language));
        Self { text: text.words, writing: Writing { rtl: text.direction == Direction::RightToLeft, family } }
    }
}
