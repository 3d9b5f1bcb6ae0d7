//! The texts of one language as they are checked: files, outlines, vocabulary and glyphs.
//!
//! Owns: reading them from a library, own files only, as far as that goes. Refuses to know: what they ought to say.

use crate::diagnostic::Diagnostic;
use crate::language::{Localiser, Manifest, Messages, Outline, REFERENCE};
use crate::library::{Glyphs, Library, SHARED, built_in_texts, real_world};
use crate::rules::{Habits, Language, Leftovers, Vocabulary};
use crate::story::Id;
use serde::de::DeserializeOwned;

/// One language as it was read.
pub(super) struct Texts {
    tag: String,
    manifest: Manifest,
    files: Vec<Messages>,
    outlines: Vec<Outline>,
    given: Vec<Outline>,
    reference: Vec<Outline>,
    localiser: Localiser,
    vocabulary: Vocabulary,
    habits: Habits,
    glyphs: Glyphs,
}

/// Whether a language is looked at: the reference language always, because every other one falls back on it.
pub(super) fn is_looked_at(tag: &str, wanted: &[String]) -> bool {
    tag == REFERENCE || wanted.is_empty() || wanted.iter().any(|wanted| wanted == tag)
}

/// The languages that something is written in.
#[derive(Default)]
pub(super) struct Languages {
    /// Those that could be read, the reference language first.
    pub(super) read: Vec<Texts>,
    /// What is wrong in files.
    pub(super) found: Vec<Diagnostic>,
    /// Whether one of them could not be read, so that nobody can tell what stands in it.
    has_unread: bool,
}

impl Languages {
    /// Those that a scenario is written in.
    pub(super) fn of_scenario(library: &Library, id: &Id, wanted: &[String]) -> Self {
        Self::of(library, &[id.as_str()], true, wanted)
    }

    /// Those of the app's own texts.
    pub(super) fn of_app(library: &Library, wanted: &[String]) -> Self {
        Self::of(library, &SHARED, false, wanted)
    }

    /// What one of them lacks hides nothing of the others.
    fn of(library: &Library, names: &[&str], of_scenario: bool, wanted: &[String]) -> Self {
        let mut languages = Self::default();
        let mut tags: Vec<&String> = library.locales().keys().filter(|tag| is_looked_at(tag, wanted)).collect();
        tags.sort_by_key(|tag| *tag != REFERENCE);
        for tag in tags {
            let (files, reference) = languages.files(library, tag, names, of_scenario);
            let (false, Some(manifest)) = (files.is_empty(), library.locales().get(tag)) else { continue };
            let (localiser, wrong) = library.only_readable(tag, files.first().filter(|_| of_scenario));
            languages.found.extend(wrong);
            let Some(localiser) = localiser else {
                languages.has_unread = true;
                continue;
            };
            let vocabulary = languages.vocabulary(library, tag);
            let habits = languages.habits(library, tag);
            languages.read.push(Texts {
                tag: tag.clone(),
                manifest: manifest.clone(),
                // An entry of a skeleton that nobody has filled in is missing.
                outlines: files.iter().flat_map(Messages::outlines).filter(|outline| tag == REFERENCE || !outline.is_empty()).collect(),
                // A scenario's words are the scenario's: nothing is filled in there but what its lines vary by.
                given: if of_scenario { Vec::new() } else { names.iter().flat_map(|name| built_in_texts(name)).collect() },
                files,
                reference,
                localiser,
                vocabulary,
                habits,
                glyphs: Glyphs::of(&manifest.fonts),
            });
        }
        languages
    }

    /// A file of a language that is no text; nothing, if there is none.
    fn list<T: DeserializeOwned + Default>(&mut self, library: &Library, tag: &str, name: &str) -> T {
        let read = library.typed(&format!("locales/{tag}/{name}.ron")).unwrap_or_else(|wrong| {
            self.found.extend(wrong);
            None
        });
        read.unwrap_or_default()
    }

    /// The words to look for, with the names that are the same in every language.
    fn vocabulary(&mut self, library: &Library, tag: &str) -> Vocabulary {
        let mut vocabulary: Vocabulary = self.list(library, tag, "vocabulary");
        let everywhere = real_world().iter().flatten().filter(|name| !vocabulary.not.contains(name));
        vocabulary.real_world.extend(everywhere.cloned());
        vocabulary
    }

    /// What a translation says about itself. Words of the reference language are left over in none.
    fn habits(&mut self, library: &Library, tag: &str) -> Habits {
        if tag == REFERENCE {
            return Habits::default();
        }
        let mut leftovers: Vec<Leftovers> = self.list(library, tag, "leftovers");
        leftovers.extend(self.list::<Vec<Leftovers>>(library, REFERENCE, "leftovers"));
        Habits { glossary: self.list(library, tag, "glossary"), address: self.list(library, tag, "address"), leftovers }
    }

    /// A language's own files of these names that can be read, and the reference texts to compare them with. Where one of the two files cannot be read, no
    /// text is called missing or unneeded for that.
    fn files(&mut self, library: &Library, tag: &str, names: &[&str], of_scenario: bool) -> (Vec<Messages>, Vec<Outline>) {
        let (mut files, mut reference) = (Vec::new(), Vec::new());
        for name in names {
            let own = match library.messages(tag, name, true) {
                Ok(own) => own,
                Err(wrong) => {
                    self.found.extend(wrong);
                    self.has_unread = true;
                    continue;
                }
            };
            match library.messages(REFERENCE, name, of_scenario) {
                _ if tag == REFERENCE => files.extend(own),
                // A file that is missing whole is not told text by text.
                _ if own.is_none() => {}
                Ok(messages) => {
                    reference.extend(messages.iter().flat_map(Messages::outlines));
                    files.extend(own);
                }
                // It stands alone: with nothing beside it that is compared.
                Err(_) if names.len() == 1 => files.extend(own),
                Err(_) => {}
            }
        }
        (files, reference)
    }

    /// Whether it cannot be told which texts a story lacks: those that are shown where another language lacks one could not be read.
    pub(super) fn hide_what_is_missing(&self) -> bool {
        self.has_unread && !self.read.iter().any(|texts| texts.tag == REFERENCE)
    }
}

impl Texts {
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// How many texts there are.
    pub(super) fn count(&self) -> usize {
        self.outlines.len()
    }

    /// Whether its fonts can draw this character.
    pub(super) fn has_glyph(&self, character: char) -> bool {
        self.glyphs.has(character)
    }

    /// As rules look at it, with what the texts are told that vary.
    pub(super) fn view<'a>(&'a self, glyphs: &'a dyn Fn(char) -> bool, told: &'a [(String, String)]) -> Language<'a> {
        Language {
            tag: &self.tag,
            manifest: &self.manifest,
            is_reference: self.tag == REFERENCE,
            files: self.files.iter().map(Messages::file).collect(),
            sources: self.files.iter().map(Messages::source).collect(),
            messages: self.files.iter().collect(),
            given: &self.given,
            told,
            outlines: &self.outlines,
            reference: &self.reference,
            texts: &self.localiser,
            vocabulary: &self.vocabulary,
            habits: &self.habits,
            glyphs: Some(glyphs),
        }
    }
}
