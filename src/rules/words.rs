//! Words: splitting a text, and finding listed words in it.
//!
//! Owns: what a word is, for all rules. Refuses to know: which words are asked for. A placeable stands in a text as `{}`; for counting it is one word.

use rustc_hash::FxHashMap;
use std::ops::Range;

/// A text as words in lower case, without the signs that only help to read it aloud.
pub(super) struct Words {
    text: String,
    words: Vec<Range<usize>>,
}

impl Words {
    pub(super) fn of(source: &str) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut words = Vec::new();
        let mut start = None;
        for c in source.chars() {
            if !c.is_ascii() && is_silent(c) {
                continue;
            }
            if is_usual_letter(c) {
                start.get_or_insert(text.len());
                text.push(c);
            } else if c.is_alphanumeric() || is_apostrophe(c) {
                start.get_or_insert(text.len());
                push_plain(&mut text, c);
            } else {
                words.extend(trimmed(&text, start.take()));
                text.push(' ');
            }
        }
        words.extend(trimmed(&text, start));
        Self { text, words }
    }

    fn len(&self) -> usize {
        self.words.len()
    }

    fn get(&self, position: usize) -> Option<&str> {
        self.words.get(position).map(|range| &self.text[range.clone()])
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|range| &self.text[range.clone()])
    }
}

/// The word that began there and ends at the end, without apostrophes around it; none if nothing is left.
fn trimmed(text: &str, start: Option<usize>) -> Option<Range<usize>> {
    let start = start?;
    let word = text[start..].trim_end_matches('\'');
    let kept = word.trim_start_matches('\'');
    let start = start + word.len() - kept.len();
    (!kept.is_empty()).then_some(start..start + kept.len())
}

fn push_plain(text: &mut String, c: char) {
    match c {
        c if is_apostrophe(c) => text.push('\''),
        // The four ways to write an initial alef are one letter to a reader.
        'أ' | 'إ' | 'آ' | 'ٱ' => text.push('ا'),
        c if c.is_ascii() => text.push(c.to_ascii_lowercase()),
        // I, ı, İ and i are one letter: whichever way a list or a text writes it.
        'ı' => text.push('i'),
        // The lower case of İ brings a second dot of its own.
        c => text.extend(c.to_lowercase().filter(|c| *c != '\u{307}')),
    }
}

/// A letter of our alphabets that stays as it is; nearly all of a text is made of these, and for others the tables of Unicode are asked.
fn is_usual_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | 'ß'..='ö' | 'ø'..='ÿ' | 'ا'..='غ' | 'ف'..='ي')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Tashkeel, the tatweel that stretches a word, joiners and directional marks: with or without them it is the same word.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{640}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}

/// A word of a listed expression: itself, or with a * behind it whatever begins with it.
struct Wanted {
    word: String,
    is_stem: bool,
}

impl Wanted {
    fn fits(&self, form: &str) -> bool {
        if self.is_stem { form.starts_with(&self.word) } else { form == self.word }
    }
}

/// A listed expression: its words, and how the list writes it.
type Entry<'v> = (Vec<Wanted>, &'v str);

/// Listed words and expressions, ready to be looked for.
pub(super) struct Lexicon<'v> {
    /// By their first word.
    entries: FxHashMap<String, Vec<Entry<'v>>>,
    /// Those whose first word has a * behind it.
    stems: Vec<Entry<'v>>,
}

impl<'v> Lexicon<'v> {
    pub(super) fn new(list: &'v [String]) -> Self {
        let mut entries: FxHashMap<String, Vec<Entry<'_>>> = FxHashMap::default();
        let mut stems = Vec::new();
        for entry in list {
            let words = wanted(entry);
            match words.first() {
                Some(first) if first.is_stem => stems.push((words, entry.as_str())),
                Some(first) => entries.entry(first.word.clone()).or_default().push((words, entry)),
                None => {}
            }
        }
        Self { entries, stems }
    }

    /// The first listed expression in a text, as the list writes it.
    pub(super) fn find(&self, text: &str) -> Option<&'v str> {
        if self.entries.is_empty() && self.stems.is_empty() {
            return None;
        }
        self.find_in(&Words::of(text))
    }

    /// The same in a text that is taken apart already.
    pub(super) fn find_in(&self, words: &Words) -> Option<&'v str> {
        (0..words.len()).find_map(|at| self.find_at(words, at))
    }

    /// How many of its expressions begin in a text.
    pub(super) fn count_in(&self, words: &Words) -> usize {
        (0..words.len()).filter(|at| self.find_at(words, *at).is_some()).count()
    }

    fn find_at(&self, words: &Words, at: usize) -> Option<&'v str> {
        any_form(words.get(at)?, |form| {
            let stems = self.stems.iter().filter(|(entry, _)| entry[0].fits(form));
            let here = self.entries.get(form).into_iter().flatten().chain(stems).find(|(entry, _)| {
                (1..entry.len()).all(|n| {
                    let fits = |word| any_form(word, |form| entry[n].fits(form).then_some(())).is_some();
                    words.get(at + n).is_some_and(fits)
                })
            });
            here.map(|(_, entry)| *entry)
        })
    }
}

/// The words of a listed expression.
fn wanted(entry: &str) -> Vec<Wanted> {
    let of = |token: &str| {
        let words = Words::of(token);
        let last = words.len();
        let stem = token.ends_with('*');
        let wanted = words.iter().zip(1..).map(|(word, n)| Wanted { word: word.to_owned(), is_stem: stem && n == last });
        wanted.collect::<Vec<_>>()
    };
    entry.split_whitespace().flat_map(of).collect()
}

/// Tries a word and what is left of it without what its language attaches to it: what stands on either side of an apostrophe (“Mara’s”, “l’application”), and
/// the Arabic prefixes for and, so, in, like, for, the.
fn any_form<T>(word: &str, mut found: impl FnMut(&str) -> Option<T>) -> Option<T> {
    if let Some(hit) = found(word) {
        return Some(hit);
    }
    // “Won’t” does not contain the word “won”.
    if let Some((before, after)) = word.split_once('\'').filter(|(_, after)| *after != "t") {
        return found(before).or_else(|| found(after));
    }
    if !word.starts_with(['و', 'ف', 'ب', 'ك', 'ل', 'ا']) {
        return None;
    }
    // And or so, then in, like or for, then the; each of them or none. “For the” is written without the alef of “the”.
    let without_and = stripped(word, &["و", "ف"]);
    for word in [Some(word), without_and].into_iter().flatten() {
        let shorter = [Some(word), stripped(word, &["ب", "ك", "ل"])].into_iter().flatten();
        let forms = shorter.flat_map(|form| [Some(form), stripped(form, &["ال"])]).chain([stripped(word, &["لل"])]);
        if let Some(hit) = forms.flatten().find_map(&mut found) {
            return Some(hit);
        }
    }
    None
}

/// A word without one of these prefixes. What is left of a very short word would be anything.
fn stripped<'w>(word: &'w str, prefixes: &[&str]) -> Option<&'w str> {
    let rest = prefixes.iter().find_map(|prefix| word.strip_prefix(prefix))?;
    (rest.chars().count() >= 3).then_some(rest)
}

/// A text without what stands in quotation marks: somebody else's words.
pub(super) fn unquoted(text: &str) -> String {
    let mut open: Vec<char> = Vec::new();
    let mut own = String::with_capacity(text.len());
    let mut all = text.chars().peekable();
    while let Some(c) = all.next() {
        match c {
            // German closes with the mark with which English opens.
            '“' if !open.is_empty() => drop(open.pop()),
            '“' | '„' | '«' | '‹' | '‘' => open.push(c),
            '”' | '»' | '›' => drop(open.pop()),
            // Before a letter it is an apostrophe, and so it is where nothing is open that it closes.
            '’' if open.last() == Some(&'‘') && !all.peek().is_some_and(|next| next.is_alphabetic()) => drop(open.pop()),
            c if open.is_empty() => own.push(c),
            _ => {}
        }
    }
    own
}

/// How many words a text has: everything between spaces that holds a letter, a digit or a placeable.
pub(super) fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains("{}") || word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn usual_letters_are_what_the_tables_of_unicode_say_of_them() {
        for c in ('\0'..=char::MAX).filter(|c| is_usual_letter(*c)) {
            let mut plain = String::new();
            push_plain(&mut plain, c);
            assert!(c.is_alphanumeric() && !is_apostrophe(c) && !is_silent(c) && plain == c.to_string(), "{c}");
        }
    }

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        let words = list(&["facebook", "have you ever", "al-qaeda", "iş", "won"]);
        let lexicon = Lexicon::new(&words);
        for (text, found) in [
            ("She is on FACEBOOK’s page", Some("facebook")),
            ("Facebook'ta yaz", Some("facebook")),
            ("‘facebook’", Some("facebook")),
            ("a facebooklet", None),
            ("she won’t", None),
            ("Have you\never …?", Some("have you ever")),
            ("have you forever", None),
            ("Al Qaeda", Some("al-qaeda")),
            ("İş", Some("iş")),
            ("", None),
        ] {
            assert_eq!(lexicon.find(text), found, "{text}");
        }
    }

    #[test]
    fn arabic_words_are_found_with_their_prefixes_and_without_tashkeel() {
        let words = list(&["إنستغرام", "تذكرة", "في حياتك"]);
        let lexicon = Lexicon::new(&words);
        for (text, found) in [
            ("على إنستغرام", Some("إنستغرام")),
            ("وبالإنستغرام.", Some("إنستغرام")),
            ("للتذكرة", Some("تذكرة")),
            ("فالتذكِرة", Some("تذكرة")),
            ("هل حدث في حياتِكِ؟", Some("في حياتك")),
            ("تذكرتُ", None),
            ("بتذكرتين", None),
        ] {
            assert_eq!(lexicon.find(text), found, "{text}");
        }
    }

    #[test]
    fn one_letter_is_one_letter_however_turkish_writes_it() {
        let words = list(&["ırak", "ışid"]);
        let lexicon = Lexicon::new(&words);
        for text in ["Irak’ta", "ırak", "IRAK", "İrak"] {
            assert_eq!(lexicon.find(text), Some("ırak"), "{text}");
        }
        assert_eq!(lexicon.find("IŞİD"), Some("ışid"));
    }

    #[test]
    fn a_stem_is_found_with_any_ending() {
        let words = list(&["musulman*", "foi chrétien*", "velo"]);
        let lexicon = Lexicon::new(&words);
        for (text, found) in [
            ("une fille musulmane", Some("musulman*")),
            ("l’musulmans", Some("musulman*")),
            ("la foi chrétienne", Some("foi chrétien*")),
            ("musulma", None),
            ("velos", None),
        ] {
            assert_eq!(lexicon.find(text), found, "{text}");
        }
    }

    #[test]
    fn what_others_say_can_be_left_out() {
        assert_eq!(unquoted("She says “you are clever” twice."), "She says  twice.");
        assert_eq!(unquoted("„klug“ «ذكية» and on"), "  and on");
        assert_eq!(unquoted("Ze zegt ‘je bent zo’n schat’ en ’s avonds ‹goed›."), "Ze zegt  en ’s avonds .");
    }

    #[test]
    fn a_placeable_is_one_word_and_a_dash_none() {
        assert_eq!(count("– {}’s desk, at 11:30 …"), 4);
    }
}
