//! The texts of a page: each once, under a number, in every language of the page.
//!
//! Owns: numbering, gaps for values, and which text came from which language. Refuses to know: what the texts are for.
//!
//! # A text stands in the file once
//!
//! A page has a size to keep, and most of its texts are needed twice: in the version to read without script, and by the script. So a text that stands in the
//! version to read is left out of the data block, and the script takes it from there. Whoever writes that version puts the text into a `<bdi>` of its own
//! the first time it occurs (later times are plain text) and notes its number; `reading::Section::numbers` are these numbers, in the order of the elements.
//! The data block carries them as `inReading`: one list for each language, or one for all where they agree. [`Pool::column`] writes the other texts in the
//! order of their numbers. The script (`assets/page/texts.js`) walks the `<bdi>` elements of a language's section, pairs each with the next number of
//! the list, fills the numbers between from the column, and takes the section off the page. Two kinds of text stay in the column although they occur in the
//! version to read: those in another language than the page's, and those with characters that do not come out of markup as they went in.
//!
//! What the first screen says stands beside it (see `standing`), with these numbers, and is left out of both others.

use super::fragments::Fragments;
use crate::language::{Arguments, Localiser, Text};
use crate::telling::Said;
use rustc_hash::FxHashMap;
use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};
use std::collections::BTreeMap;

/// The number of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub(super) struct TextId(u32);

impl TextId {
    pub(super) fn position(self) -> usize {
        self.0 as usize
    }
}

/// What stands in a text for values that are known only on the page: private characters, the first value's first.
pub(super) const GAPS: [char; 4] = ['\u{E000}', '\u{E001}', '\u{E002}', '\u{E003}'];

/// All texts of a page.
#[derive(Default)]
pub(super) struct Pool {
    known: FxHashMap<Vec<(String, String)>, TextId>,
    /// By number, then by language.
    texts: Vec<Vec<Text>>,
    /// The numbers of texts that have another wording for carers, each with that of the other wording.
    for_carers: BTreeMap<TextId, TextId>,
}

impl Pool {
    /// What is said instead of which text where the player is a carer.
    pub(super) fn for_carers(&self) -> &BTreeMap<TextId, TextId> {
        &self.for_carers
    }

    /// The number of a text, given in every language of the page.
    fn number(&mut self, texts: Vec<Text>) -> TextId {
        let key = key(&texts);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let number = TextId(u32::try_from(self.texts.len()).expect("a page has fewer texts than its files have bytes"));
        self.known.insert(key, number);
        self.texts.push(texts);
        number
    }

    /// The number of a text that these localisers, one for each language of the page, have; none if the page does not need it.
    pub(super) fn find(&self, localisers: &[Localiser], said: &Said) -> Option<TextId> {
        self.named(localisers, &said.id, said.attribute)
    }

    /// The same of a text by its id.
    pub(super) fn named(&self, localisers: &[Localiser], id: &str, attribute: Option<&str>) -> Option<TextId> {
        let texts: Vec<Text> = localisers.iter().map(|texts| texts.say(id, attribute, None)).collect();
        self.known.get(&key(&texts)).copied()
    }

    /// A text in a language of the page.
    pub(super) fn text(&self, id: TextId, language: usize) -> &Text {
        &self.texts[id.position()][language]
    }

    /// The texts of a language, in the order of their numbers, without those that stand in the version to read.
    pub(super) fn column<'p>(&'p self, language: usize, tags: &'p [String], in_reading: &[TextId]) -> Column<'p> {
        let mut is_in_reading = vec![false; self.texts.len()];
        for id in in_reading {
            is_in_reading[id.position()] = true;
        }
        let texts: Vec<&Text> = self.texts.iter().zip(is_in_reading).filter(|(_, is)| !is).map(|(texts, _)| &texts[language]).collect();
        Column { fragments: Fragments::of(texts.iter().map(|text| text.words.as_str())), texts, language, tags }
    }
}

/// Two texts are the same if they are in every language.
fn key(texts: &[Text]) -> Vec<(String, String)> {
    texts.iter().map(|text| (text.words.clone(), text.language.to_string())).collect()
}

/// The texts of one language as JSON: words, or words and the number of their language where it is another one. What comes often in them is one sign.
pub(super) struct Column<'p> {
    texts: Vec<&'p Text>,
    language: usize,
    tags: &'p [String],
    fragments: Fragments,
}

impl Column<'_> {
    /// What each sign in it stands for.
    pub(super) fn signs(&self) -> Vec<String> {
        self.fragments.list()
    }
}

impl Serialize for Column<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.texts.len()))?;
        for text in &self.texts {
            let spoken = text.language.to_string();
            let words = self.fragments.shortened(&text.words);
            match self.tags.iter().position(|tag| *tag == spoken) {
                Some(same) if same == self.language => list.serialize_element(&words)?,
                // A language that the page does not offer has no number; its words are still its own.
                other => list.serialize_element(&(words, other))?,
            }
        }
        list.end()
    }
}

/// Writes texts of one kind, the app's or a scenario's, into a pool.
pub(super) struct PoolWriter<'w> {
    pub(super) pool: &'w mut Pool,
    /// One for each language of the page.
    pub(super) localisers: &'w [Localiser],
    /// The same in the wording for carers, where stories of the page need both; otherwise none.
    pub(super) for_carers: &'w [Localiser],
}

impl PoolWriter<'_> {
    /// A message.
    pub(super) fn words(&mut self, id: &str) -> TextId {
        self.each(|texts| texts.say(id, None, None))
    }

    /// An attribute of a message.
    pub(super) fn attribute(&mut self, id: &str, attribute: &str) -> TextId {
        self.each(|texts| texts.say(id, Some(attribute), None))
    }

    /// A message with gaps for its variables, which have these names.
    pub(super) fn with_gaps(&mut self, id: &str, names: &[&'static str]) -> TextId {
        let mut gaps = Arguments::new();
        for (name, gap) in names.iter().zip(GAPS) {
            gaps.set(*name, gap.to_string());
        }
        self.each(|texts| texts.say(id, None, Some(&gaps)))
    }

    /// Words that are put together for each language.
    pub(super) fn put(&mut self, words: impl Fn(&Localiser) -> String) -> TextId {
        self.each(|texts| {
            let locale = texts.locale();
            Text { words: words(texts), language: locale.language.clone(), direction: locale.manifest.direction }
        })
    }

    fn each(&mut self, say: impl Fn(&Localiser) -> Text) -> TextId {
        let number = self.pool.number(self.localisers.iter().map(&say).collect());
        if !self.for_carers.is_empty() {
            let other = self.pool.number(self.for_carers.iter().map(&say).collect());
            if other != number {
                self.pool.for_carers.insert(number, other);
            }
        }
        number
    }
}
