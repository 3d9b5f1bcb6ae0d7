//! What readability counts in a text.
//!
//! Owns: what a sentence and a long word are, and means. Refuses to know: what is too long (`reading_level`), and what a language makes of it
//! (`reading_measures`).

use super::reading_measures;
use crate::rules::words::Words;

/// A word of more letters is a long one, for LIX.
const SHORT: usize = 6;

/// What readability counts in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) letters: usize,
    pub(super) syllables: usize,
    /// Words of more than six letters.
    pub(super) long: usize,
    /// How many syllables a word has in this language.
    count: fn(&str) -> usize,
}

impl Measure {
    /// Nothing yet, of texts in the language of this tag.
    pub(super) fn of_language(tag: &str) -> Self {
        Self { sentences: 0, words: 0, letters: 0, syllables: 0, long: 0, count: reading_measures::of(tag).syllables }
    }

    /// Adds a text. A text without a full stop is a sentence too.
    pub(super) fn add(&mut self, text: &str) {
        // A name stands in most placeables; one of two syllables is as good as another.
        let text = text.replace("{}", "Anna");
        self.sentences += sentences(&text);
        for word in Words::of(&text).iter() {
            self.words += 1;
            let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
            self.letters += letters;
            self.long += usize::from(letters > SHORT);
            self.syllables += (self.count)(word);
        }
    }
}

/// A mean; 0 of nothing.
pub(super) fn mean(sum: usize, count: usize) -> f64 {
    let exact = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if count == 0 { 0.0 } else { exact(sum) / exact(count) }
}

/// How many sentences a text has. The full stop in “3.5” ends none; “11:30.”, with or without a quotation mark after it, ends one.
fn sentences(text: &str) -> usize {
    let mut found = 0;
    let mut words_since = false;
    let mut ending = false;
    for c in text.chars().chain(['\n']) {
        if matches!(c, '.' | '!' | '?' | '…' | '؟' | '。') {
            ending = true;
        } else if c.is_alphanumeric() {
            ending = false;
            words_since = true;
        } else if words_since && (c == '\n' || ending && c.is_whitespace()) {
            found += 1;
            (words_since, ending) = (false, false);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_somebody_breathes() {
        for (text, expected) in [
            ("", 0),
            ("Three words here", 1),
            ("Yes. No? Perhaps!", 3),
            ("“Who is ‘we’?” She waits …", 2),
            ("11:30. Early. It is 3.5 metres.", 3),
            ("نعم. من؟ أنا", 3),
            ("– one\n– two", 2),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }
}
