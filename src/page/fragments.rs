//! Texts written shorter: what comes often in a language of a page is one sign there, and a list says what each sign stands for.
//!
//! Owns: finding what comes often, and putting signs in its place. Refuses to know: what the texts say, and which of them a page has.
//!
//! A page has a size to keep, and nearly half of it are texts; letters of some scripts weigh two bytes each. A sign weighs two, or one if it comes most often,
//! so that whatever is longer and comes often is written once. `readData` in `assets/page/texts.js` puts it back. The version to read is left as it is: it is read without a script.

use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::ops::RangeInclusive;

/// Characters of the longest fragment. Longer ones come too seldom.
const LONGEST: usize = 8;
/// Characters that most texts do without, or texts in other scripts, the lightest first; in JSON and among the characters of a pattern they stand for themselves.
/// One that occurs in a text of the page is no sign.
const SIGNS: [RangeInclusive<char>; 6] = ['_'..='~', '@'..='Z', '*'..='+', '#'..='%', '\u{100}'..='\u{2AF}', '\u{370}'..='\u{52F}'];
/// Bytes of most signs.
const SIGN: usize = 2;
/// Bytes that an entry of the list has beside its fragment: a sign, two quotation marks and a comma.
const ENTRY: usize = SIGN + 3;

/// What comes often, each with its sign.
pub(super) struct Fragments(FxHashMap<String, char>);

impl Fragments {
    /// What comes often in these texts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Self {
        let occurring: FxHashSet<char> = texts.clone().flat_map(str::chars).collect();
        let free: Vec<char> = SIGNS.into_iter().flatten().filter(|sign| !occurring.contains(sign)).collect();
        let mut all: FxHashMap<&str, usize> = FxHashMap::default();
        for text in texts.clone() {
            let ends = ends(text);
            for begin in 0..ends.len() {
                for end in begin + 2..(begin + LONGEST + 1).min(ends.len()) {
                    *all.entry(&text[ends[begin]..ends[end]]).or_default() += 1;
                }
            }
        }
        // Fragments overlap, so those that promise most are counted once more as they would be used.
        let promising: FxHashSet<&str> = best(&all, 2 * free.len()).into_iter().collect();
        let mut used: FxHashMap<&str, usize> = FxHashMap::default();
        for text in texts {
            each(text, |piece| promising.contains(piece), |piece, is_fragment| *used.entry(piece).or_default() += usize::from(is_fragment));
        }
        let mut best = best(&used, free.len());
        // The lightest signs are for what comes most often.
        best.sort_by_key(|fragment| Reverse(used[fragment]));
        Self(best.into_iter().map(str::to_owned).zip(free).collect())
    }

    /// A text with signs in it.
    pub(super) fn shortened(&self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        each(
            text,
            |piece| self.0.contains_key(piece),
            |piece, _| match self.0.get(piece) {
                Some(sign) => written.push(*sign),
                None => written += piece,
            },
        );
        written
    }

    /// Each sign with what it stands for behind it.
    pub(super) fn list(&self) -> Vec<String> {
        let mut list: Vec<String> = self.0.iter().map(|(fragment, sign)| format!("{sign}{fragment}")).collect();
        list.sort_unstable();
        list
    }
}

/// Where the characters of a text begin, and where the last one ends.
fn ends(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

/// Those that save most, the best first; of equal ones always the same.
fn best<'t>(counts: &FxHashMap<&'t str, usize>, most: usize) -> Vec<&'t str> {
    let saves = |fragment: &str, times: usize| (times * fragment.len().saturating_sub(SIGN)).saturating_sub(fragment.len() + ENTRY);
    let mut all: Vec<(usize, &str)> = counts.iter().map(|(fragment, times)| (saves(fragment, *times), *fragment)).collect();
    all.retain(|(saved, _)| *saved > 0);
    all.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    all.into_iter().take(most).map(|(_, fragment)| fragment).collect()
}

/// Takes a text apart into fragments, the longest first, and the characters between them.
fn each<'t>(text: &'t str, is_fragment: impl Fn(&str) -> bool, mut take: impl FnMut(&'t str, bool)) {
    let ends = ends(text);
    let mut at = 0;
    while at + 1 < ends.len() {
        let longest = LONGEST.min(ends.len() - 1 - at);
        let found = (2..=longest).rev().find(|count| is_fragment(&text[ends[at]..ends[at + count]]));
        let end = at + found.unwrap_or(1);
        take(&text[ends[at]..ends[end]], found.is_some());
        at = end;
    }
}

/// A text as the script puts it together again.
#[cfg(test)]
pub(crate) fn restored(text: &str, list: &[String]) -> String {
    let known: FxHashMap<char, &str> =
        list.iter().filter_map(|entry| entry.chars().next().map(|sign| (sign, &entry[sign.len_utf8()..]))).collect();
    text.chars().fold(String::new(), |text, c| text + known.get(&c).copied().unwrap_or(c.encode_utf8(&mut [0; 4])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_comes_often_is_one_sign() {
        let texts = vec!["the other the other thing, and the Łódź of the rest"; 40];
        let fragments = Fragments::of(texts.iter().copied());
        let short = fragments.shortened(texts[0]);
        assert!(short.len() < texts[0].len() / 2, "{short}");
        assert!(fragments.list().iter().all(|entry| !entry.starts_with('Ł') && entry.chars().count() <= LONGEST + 1));
        assert_eq!(restored(&short, &fragments.list()), texts[0]);
    }

    proptest! {
        #[test]
        fn a_text_comes_back_as_it_was(texts in prop::collection::vec("[a-cĀ-ăا-ت\u{2068}\u{E000} ]{0,40}", 1..30)) {
            let fragments = Fragments::of(texts.iter().map(String::as_str));
            for text in &texts {
                prop_assert_eq!(&restored(&fragments.shortened(text), &fragments.list()), text);
            }
        }
    }
}
