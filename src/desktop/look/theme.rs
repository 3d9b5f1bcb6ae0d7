//! Colours and measures, read from `assets/theme/tokens.json`; the same file makes the page's style sheet.
//!
//! Owns: the tokens and how wide counts as wide. Refuses to know: screens and texts.

use bevy::color::{Color, Srgba};
use serde::{Deserialize, Deserializer};
use std::sync::LazyLock;

/// Everything in the token file that the window uses.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Tokens {
    light: Palette,
    high_contrast: Palette,
    /// Account circles and story pictures.
    pub(crate) art: Art,
    /// The closed network inside a story.
    pub(crate) story_site: Site,
    /// The neutral screen after leaving, which shares no colour with the product.
    pub(crate) neutral_exit: Exit,
    r#type: Type,
    line_height: LineHeights,
}

/// The colours of a theme, by what they are for.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Palette {
    #[serde(with = "hex")]
    pub(crate) ground: Color,
    #[serde(with = "hex")]
    pub(crate) sheet: Color,
    #[serde(with = "hex")]
    pub(crate) inset: Color,
    #[serde(with = "hex")]
    pub(crate) line: Color,
    #[serde(with = "hex")]
    pub(crate) line_strong: Color,
    #[serde(with = "hex")]
    pub(crate) ink: Color,
    #[serde(with = "hex")]
    pub(crate) ink_soft: Color,
    #[serde(with = "hex")]
    pub(crate) frame: Color,
    #[serde(with = "hex")]
    pub(crate) frame_line: Color,
    #[serde(with = "hex")]
    pub(crate) on_frame: Color,
    #[serde(with = "hex")]
    pub(crate) on_frame_soft: Color,
    #[serde(with = "hex")]
    pub(crate) primary: Color,
    #[serde(with = "hex")]
    pub(crate) on_primary: Color,
    #[serde(with = "hex")]
    pub(crate) primary_tint: Color,
    #[serde(with = "hex")]
    pub(crate) own: Color,
    #[serde(with = "hex")]
    pub(crate) on_own: Color,
    #[serde(with = "hex")]
    pub(crate) other: Color,
    #[serde(with = "hex")]
    pub(crate) on_other: Color,
    #[serde(with = "hex")]
    pub(crate) other_line: Color,
    #[serde(with = "hex")]
    pub(crate) mark: Color,
    #[serde(with = "hex")]
    pub(crate) on_mark: Color,
    #[serde(with = "hex")]
    pub(crate) mark_tint: Color,
    #[serde(with = "hex")]
    pub(crate) mark_line: Color,
    #[serde(with = "hex")]
    pub(crate) tactic: Color,
    #[serde(with = "hex")]
    pub(crate) on_tactic: Color,
    #[serde(with = "hex")]
    pub(crate) tactic_tint: Color,
    #[serde(with = "hex")]
    pub(crate) plain: Color,
    #[serde(with = "hex")]
    pub(crate) on_plain: Color,
    #[serde(with = "hex")]
    pub(crate) plain_tint: Color,
    #[serde(with = "hex")]
    pub(crate) focus: Color,
    #[serde(with = "hex")]
    pub(crate) focus_on_frame: Color,
}

/// The six colours of accounts. They say nothing about anybody.
#[derive(Deserialize)]
pub(crate) struct Art {
    #[serde(with = "hex")]
    pub(crate) clay: Color,
    #[serde(with = "hex")]
    pub(crate) rose: Color,
    #[serde(with = "hex")]
    pub(crate) sand: Color,
    #[serde(with = "hex")]
    pub(crate) sage: Color,
    #[serde(with = "hex")]
    pub(crate) mist: Color,
    #[serde(with = "hex")]
    pub(crate) dusk: Color,
}

/// The closed network's own look.
#[expect(clippy::struct_field_names, reason = "these are the names of the token file")]
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Site {
    #[serde(with = "hex")]
    pub(crate) site_ground: Color,
    #[serde(with = "hex")]
    pub(crate) site_block: Color,
    #[serde(with = "hex")]
    pub(crate) site_primary: Color,
    #[serde(with = "hex")]
    pub(crate) site_on_primary: Color,
}

/// White and greys.
#[expect(clippy::struct_field_names, reason = "these are the names of the token file")]
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Exit {
    #[serde(with = "hex")]
    pub(crate) exit_ground: Color,
    #[serde(with = "hex")]
    pub(crate) exit_ink: Color,
    #[serde(with = "hex")]
    pub(crate) exit_soft: Color,
    #[serde(with = "hex")]
    pub(crate) exit_other_month: Color,
    #[serde(with = "hex")]
    pub(crate) exit_line: Color,
    #[serde(with = "hex")]
    pub(crate) exit_control: Color,
    #[serde(with = "hex")]
    pub(crate) exit_today: Color,
    #[serde(with = "hex")]
    pub(crate) exit_on_today: Color,
}

#[derive(Deserialize)]
struct Type {
    xs: f32,
    s: f32,
    m: f32,
    l: f32,
}

#[derive(Deserialize)]
struct LineHeights {
    latin: f32,
    arabic: f32,
}

mod hex {
    use super::{Color, Deserialize, Deserializer, Srgba};
    use serde::de::Error;

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color, D::Error> {
        let text = String::deserialize(deserializer)?;
        Srgba::hex(&text).map(Color::Srgba).map_err(|_| D::Error::custom(text))
    }
}

static TOKENS: LazyLock<Tokens> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../assets/theme/tokens.json")).expect("the token file is part of the program and tested")
});

impl Tokens {
    /// The tokens.
    pub(crate) fn get() -> &'static Self {
        &TOKENS
    }

    /// The colours of a theme.
    pub(crate) fn palette(&self, high_contrast: bool) -> &Palette {
        if high_contrast { &self.high_contrast } else { &self.light }
    }
}

/// The four sizes of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    /// Times, tags, key caps, helper lines.
    Xs,
    /// All messages and body text.
    S,
    /// Titles of cards and panels.
    M,
    /// One screen title.
    L,
}

impl Size {
    /// Its height in pixels at 100 %.
    pub(crate) fn px(self) -> f32 {
        let sizes = &Tokens::get().r#type;
        match self {
            Self::Xs => sizes.xs,
            Self::S => sizes.s,
            Self::M => sizes.m,
            Self::L => sizes.l,
        }
    }

    /// Lines of text are this many times as high; titles sit a little closer.
    pub(crate) fn line_height(self, arabic: bool) -> f32 {
        const CLOSER: f32 = 0.15;
        let heights = &Tokens::get().line_height;
        let height = if arabic { heights.arabic } else { heights.latin };
        if matches!(self, Self::M | Self::L) { height - CLOSER } else { height }
    }
}

/// How much room there is, by the window's width divided by the text size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Breadth {
    /// One column.
    Single,
    /// Narrow lists, answers two a row.
    Compact,
    /// Everything beside everything.
    Wide,
}

impl Breadth {
    /// The class of an effective width in pixels.
    pub(crate) fn of(effective: f32) -> Self {
        match effective {
            width if width >= 1200.0 => Self::Wide,
            width if width >= 800.0 => Self::Compact,
            _ => Self::Single,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_file_has_every_colour() {
        let tokens = Tokens::get();
        assert_eq!(tokens.palette(false).frame, Color::Srgba(Srgba::rgb_u8(0x12, 0x45, 0x4B)));
        assert_eq!(tokens.palette(true).ground, Color::Srgba(Srgba::BLACK));
        assert!(Size::Xs.px() < Size::S.px() && Size::M.px() < Size::L.px());
    }

    #[test]
    fn room_is_counted_in_text() {
        assert_eq!(Breadth::of(1366.0), Breadth::Wide);
        assert_eq!(Breadth::of(1366.0 / 1.5), Breadth::Compact);
        assert_eq!(Breadth::of(1366.0 / 2.0), Breadth::Single);
        assert_eq!(Breadth::of(320.0), Breadth::Single);
    }
}
