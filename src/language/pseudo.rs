//! A language that nobody speaks, for trying layouts: longer than the reference and full of unusual letters.
//!
//! Owns: making such a text from a Fluent pattern. Refuses to know: whole files. It is there in tests only; `crate::fixture` makes languages of it.

use super::Direction;

/// By how many hundredths a text becomes longer.
const LONGER: usize = 35;

const SMALL: [char; 26] =
    ['á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ğ', 'ĥ', 'í', 'ĵ', 'ķ', 'ł', 'ɱ', 'ñ', 'ó', 'þ', 'ǫ', 'ŕ', 'š', 'ŧ', 'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž'];
const CAPITAL: [char; 26] =
    ['Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ğ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ł', 'Ṁ', 'Ñ', 'Ó', 'Þ', 'Ǫ', 'Ŕ', 'Š', 'Ŧ', 'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž'];
const ARABIC: [char; 26] =
    ['ا', 'ب', 'ث', 'د', 'ع', 'ف', 'ج', 'ه', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'پ', 'ق', 'ر', 'س', 'ت', 'و', 'ف', 'و', 'خ', 'ي', 'ز'];

/// The pseudo-text of a Fluent pattern: Latin letters with accents (or, from right to left, Arabic letters), at least 35 % longer, between ⟦ and ⟧
/// so that a cut text shows. Placeables stay as they are.
pub(crate) fn pseudo(text: &str, direction: Direction) -> String {
    let mut depth = 0_usize;
    let mut changed = String::with_capacity(text.len() * 2);
    let mut letters = Vec::new();
    for c in text.chars() {
        let is_inside = depth > 0 || c == '{';
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let c = if is_inside { c } else { foreign(c, direction) };
        changed.push(c);
        if !is_inside && c != '\n' {
            letters.push(c);
        }
    }
    // The text's own words again, so that its lines break as words do.
    let more = (letters.len() * LONGER).div_ceil(100);
    let padding: String = letters.into_iter().take(more).collect();
    let gap = if padding.is_empty() { "" } else { " " };
    format!("⟦{changed}{gap}{padding}⟧")
}

fn foreign(c: char, direction: Direction) -> char {
    let nth = |first: char| usize::try_from(u32::from(c) - u32::from(first)).unwrap_or(0);
    match (direction, c) {
        (Direction::LeftToRight, 'a'..='z') => SMALL[nth('a')],
        (Direction::LeftToRight, 'A'..='Z') => CAPITAL[nth('A')],
        (Direction::RightToLeft, 'a'..='z') => ARABIC[nth('a')],
        (Direction::RightToLeft, 'A'..='Z') => ARABIC[nth('A')],
        (_, other) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_change_and_placeables_stay() {
        assert_eq!(pseudo("Ask { $who }, { NUMBER($n) }!", Direction::LeftToRight), "⟦Ášķ { $who }, { NUMBER($n) }! Ášķ⟧");
        assert_eq!(pseudo("Ask", Direction::RightToLeft), "⟦اسك اس⟧");
        assert_eq!(pseudo("{ -name }", Direction::LeftToRight), "⟦{ -name }⟧");
    }

    #[test]
    fn a_selection_stays_whole() {
        let selection = "{ $n ->\n    [one] { $n } day\n   *[other] days\n }";
        assert!(pseudo(selection, Direction::LeftToRight).contains(selection));
    }

    proptest! {
        #[test]
        fn every_text_is_longer_by_a_third_and_framed(text in "[a-zA-Z .’]{1,80}") {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let made = pseudo(&text, direction);
                prop_assert!(made.starts_with('⟦') && made.ends_with('⟧'));
                prop_assert!(made.chars().count() * 100 >= text.chars().count() * 135);
                prop_assert!(!made.chars().any(|c| c.is_ascii_alphabetic()));
            }
        }
    }
}
