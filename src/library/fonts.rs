//! The bundled fonts: the one list of them, and which characters they can draw.
//!
//! Owns: families, faces, and for which scripts a family comes first. Refuses to know: how a window registers them and draws with them.

use ttf_parser::Face;

/// A family that is inside the program.
#[derive(Debug)]
pub(crate) struct Font {
    /// Its name, as `locale.ron` has it.
    pub(crate) family: &'static str,
    pub(crate) regular: &'static [u8],
    /// It has the same characters as the regular face, which a test holds.
    #[cfg_attr(not(any(test, feature = "desktop")), expect(dead_code, reason = "only a window draws"))]
    pub(crate) bold: &'static [u8],
    /// The scripts for which it comes first, by their codes in ISO 15924. `Zyyy` is what belongs to no script alone, such as digits.
    #[cfg_attr(not(any(test, feature = "desktop")), expect(dead_code, reason = "only a window draws"))]
    pub(crate) scripts: &'static [[u8; 4]],
}

/// Every family. Where a character is in none that a text asks for, it is looked for in all of them, in this order.
pub(crate) const FONTS: &[Font] = &[
    Font {
        family: "Noto Sans",
        regular: include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        bold: include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
        scripts: &[*b"Latn", *b"Cyrl", *b"Grek", *b"Zyyy"],
    },
    Font {
        family: "Noto Sans Arabic",
        regular: include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        bold: include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
        scripts: &[*b"Arab"],
    },
];

/// The family in which a language is drawn: the first of those that its `locale.ron` names and that are here.
#[cfg(any(test, feature = "desktop"))]
pub(crate) fn family_of(fonts: &[String]) -> &'static str {
    let bundled = |name: &String| FONTS.iter().find(|font| font.family == name);
    fonts.iter().find_map(bundled).unwrap_or(&FONTS[0]).family
}

/// Tells whether any of these families can draw a character. Families that are not bundled draw nothing.
pub struct Glyphs(Vec<Face<'static>>);

impl Glyphs {
    /// The characters of these families together.
    pub fn of(families: &[String]) -> Self {
        let bundled = FONTS.iter().filter(|font| families.iter().any(|family| family == font.family));
        Self(bundled.filter_map(|font| Face::parse(font.regular, 0).ok()).collect())
    }

    /// Whether one of them can draw this character.
    pub fn has(&self, character: char) -> bool {
        self.0.iter().any(|face| face.glyph_index(character).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;

    #[test]
    fn each_font_draws_its_script() {
        let latin = Glyphs::of(&["Noto Sans".to_owned()]);
        assert!(latin.has('é') && latin.has('’') && !latin.has('ش'));
        let both = Glyphs::of(&["Noto Sans Arabic".to_owned(), "Noto Sans".to_owned()]);
        assert!(both.has('ش') && both.has('؟') && both.has('A'));
        assert!(!Glyphs::of(&["Comic Sans".to_owned()]).has('A'));
        for (font, script) in FONTS.iter().flat_map(|font| font.scripts.iter().map(move |script| (font, script))) {
            let letter = match script {
                b"Latn" => 'a',
                b"Cyrl" => 'я',
                b"Grek" => 'λ',
                b"Arab" => 'ش',
                b"Zyyy" => '1',
                other => panic!("give a letter of {}", String::from_utf8_lossy(other)),
            };
            assert!(Glyphs::of(&[font.family.to_owned()]).has(letter), "{} has no {letter}", font.family);
        }
    }

    #[test]
    fn bold_faces_have_the_same_characters() {
        for font in FONTS {
            let (regular, bold) = (Face::parse(font.regular, 0).expect("is a font"), Face::parse(font.bold, 0).expect("is a font"));
            for character in (0_u32..0x1_0000).filter_map(char::from_u32) {
                assert_eq!(regular.glyph_index(character).is_some(), bold.glyph_index(character).is_some(), "{character:?}");
            }
        }
    }

    #[test]
    fn every_face_says_the_name_of_its_family() {
        for (font, face) in FONTS.iter().flat_map(|font| [(font, font.regular), (font, font.bold)]) {
            let face = Face::parse(face, 0).expect("is a font");
            let names =
                face.names().into_iter().filter(|name| name.name_id == ttf_parser::name_id::FAMILY).filter_map(|name| name.to_string());
            assert!(names.clone().any(|name| name == font.family), "{}: {:?}", font.family, names.collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_language_is_drawn_in_a_family_that_is_here() {
        let library = Library::built_in().expect("is fine");
        for language in library.languages() {
            let locale = library.only(&language.to_string(), None).expect("is fine").expect("is there");
            let fonts = &locale.locale().manifest.fonts;
            assert_eq!(Some(&family_of(fonts).to_owned()), fonts.first(), "{language}");
            assert!(fonts.iter().all(|family| FONTS.iter().any(|font| font.family == family)), "{language}: {fonts:?}");
        }
        assert_eq!(family_of(&["Comic Sans".to_owned()]), FONTS[0].family);
    }
}
