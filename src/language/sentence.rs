//! Where the first sentence of a text ends, in whichever language it is.
//!
//! Owns: that cut. Refuses to know: languages and their abbreviations, word by word; where it is in doubt it cuts later, never too early. The page's script
//! has the same rule (`firstSentenceEnd` in `assets/page/texts.js`), and the records of the page's tests hold the two to each other.

/// What can end a sentence.
const ENDS: &[char] = &['.', '!', '?', '؟', '…', '۔'];
/// What can stand between the end of a sentence and the space behind it: quotation marks, brackets, and the end of a direction isolate.
const CLOSES: &[char] = &['”', '’', '»', '"', '\'', ')', ']', '\u{2069}'];
/// Quotation marks with an opening and a closing form: a quotation is not cut.
const QUOTES: &[(char, char)] = &[('“', '”'), ('«', '»')];
/// The longest abbreviation of a title, such as “Mrs.”.
const LONGEST_TITLE: usize = 3;

/// The first sentence of a text, with its sign and the quotation marks that close there; the whole text where there is no other sentence.
pub(crate) fn first_sentence(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, sign)| ENDS.contains(sign));
    ends.map(|(at, sign)| (at, at + sign.len_utf8())).find_map(|(at, end)| cut(text, at, end)).unwrap_or_else(|| text.trim_end())
}

/// The text up to a sign that ends its sentence.
fn cut(text: &str, at: usize, end: usize) -> Option<&str> {
    let behind = text[end..].trim_start_matches(|sign| ENDS.contains(&sign) || CLOSES.contains(&sign));
    let goes_on = behind.trim_start().trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let is_end = behind.is_empty() || behind.starts_with(char::is_whitespace) && !goes_on.starts_with(char::is_lowercase);
    let first = &text[..text.len() - behind.len()];
    let is_inside = QUOTES.iter().any(|(opens, closes)| first.matches(*opens).count() > first.matches(*closes).count());
    (is_end && !is_inside && !(text[at..].starts_with('.') && is_short_form(&text[..at]))).then_some(first)
}

/// Whether a dot behind this text belongs to an abbreviation: one letter, a word with a dot inside, or a title without a vowel, such as “Ms”.
fn is_short_form(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let letters = word.chars().count();
    let is_title =
        word.starts_with(char::is_uppercase) && letters <= LONGEST_TITLE && !word.to_lowercase().contains(['a', 'e', 'i', 'o', 'u', 'y']);
    letters == 1 && word.chars().all(char::is_alphabetic) || word.contains('.') || is_title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_sentence_ends_where_a_reader_stops() {
        for (first, rest) in [
            ("You asked.", " It costs a minute."),
            ("You asked.", ""),
            ("No sign at all", ""),
            ("You asked Ms. Adler and Dr. Lund.", " She knew."),
            ("J. writes.", " Then nothing."),
            ("At 7 p.m. it was quiet.", " Then not."),
            ("Really?!", " Yes."),
            ("You wrote “Not now.”", " It held."),
            ("She said “No!” and left.", " Nobody followed."),
            ("It costs 3.50 a week.", " That is fine."),
            ("You waited… and it passed.", " Good."),
            ("You waited…", " Then it passed."),
            ("هل سألتِ؟", " نعم."),
            ("سألتِ السيدة د. ليلى.", " وكان ذلك كافيًا."),
            ("كتبتِ «ليس الآن».", " وهذا يكفي."),
            ("“Tonight. Not tomorrow” is hurry.", " You waited."),
            ("You told \u{2068}Mina.\u{2069}", " She came."),
        ] {
            assert_eq!(first_sentence(&format!("{first}{rest}")), first);
        }
        assert_eq!(first_sentence("Trailing. \n"), "Trailing.");
        assert_eq!(first_sentence(""), "");
    }
}
