//! The bundled fonts, and which characters they can draw.

use ttf_parser::Face;

/// Each family with its regular face. The bold faces have the same characters, which a test holds.
const FAMILIES: &[(&str, &[u8])] = &[
    ("Noto Sans", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
    ("Noto Sans Arabic", include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf")),
];

/// Tells whether any of these families can draw a character. Families that are not bundled draw nothing.
pub struct Glyphs(Vec<Face<'static>>);

impl Glyphs {
    /// The characters of these families together.
    pub fn of(families: &[String]) -> Self {
        let bundled = FAMILIES.iter().filter(|(name, _)| families.iter().any(|family| family == name));
        Self(bundled.filter_map(|(_, bytes)| Face::parse(bytes, 0).ok()).collect())
    }

    /// Whether one of them can draw this character.
    pub fn has(&self, character: char) -> bool {
        self.0.iter().any(|face| face.glyph_index(character).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_font_draws_its_script() {
        let latin = Glyphs::of(&["Noto Sans".to_owned()]);
        assert!(latin.has('é') && latin.has('’') && !latin.has('ش'));
        let both = Glyphs::of(&["Noto Sans Arabic".to_owned(), "Noto Sans".to_owned()]);
        assert!(both.has('ش') && both.has('؟') && both.has('A'));
        assert!(!Glyphs::of(&["Comic Sans".to_owned()]).has('A'));
    }

    #[test]
    fn bold_faces_have_the_same_characters() {
        let pairs: [(&[u8], &[u8]); 2] = [
            (FAMILIES[0].1, include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
            (FAMILIES[1].1, include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf")),
        ];
        for (regular, bold) in pairs {
            let (regular, bold) = (Face::parse(regular, 0).expect("is a font"), Face::parse(bold, 0).expect("is a font"));
            for character in (0_u32..0x1_0000).filter_map(char::from_u32) {
                assert_eq!(regular.glyph_index(character).is_some(), bold.glyph_index(character).is_some(), "{character:?}");
            }
        }
    }
}
