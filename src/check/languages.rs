//! The texts of one language as they are checked: files, outlines, vocabulary and glyphs.
//!
//! Owns: reading them from a library, own files only. Refuses to know: what they ought to say.

use crate::diagnostic::Diagnostic;
use crate::language::{Localiser, Manifest, Messages, Outline, REFERENCE};
use crate::library::{Glyphs, Library, built_in_texts};
use crate::rules::{Language, Vocabulary};
use crate::story::Id;

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
    glyphs: Glyphs,
}

impl Texts {
    /// A language's files of these names; none if it has none of them itself.
    pub(super) fn read(library: &Library, tag: &str, names: &[&str], scenario: Option<&Id>) -> Result<Option<Self>, Vec<Diagnostic>> {
        let mut files = Vec::new();
        let mut reference = Vec::new();
        // A scenario's words are the scenario's: nothing is filled in there.
        let given = if scenario.is_none() { names.iter().flat_map(|name| built_in_texts(name)).collect() } else { Vec::new() };
        for name in names {
            files.extend(library.messages(tag, name, true)?);
            if tag != REFERENCE {
                reference.extend(library.messages(REFERENCE, name, scenario.is_some())?.iter().flat_map(Messages::outlines));
            }
        }
        let (Some(manifest), false) = (library.locales().get(tag), files.is_empty()) else { return Ok(None) };
        let Some(localiser) = library.only(tag, scenario)? else { return Ok(None) };
        Ok(Some(Self {
            tag: tag.to_owned(),
            manifest: manifest.clone(),
            outlines: files.iter().flat_map(Messages::outlines).collect(),
            given,
            files,
            reference,
            localiser,
            vocabulary: library.typed(&format!("locales/{tag}/vocabulary.ron"))?.unwrap_or_default(),
            glyphs: Glyphs::of(&manifest.fonts),
        }))
    }

    /// The languages that a scenario is written in, the reference language first, and what is wrong in their files.
    pub(super) fn of_scenario(library: &Library, id: &Id) -> (Vec<Self>, Vec<Diagnostic>) {
        let mut languages = Vec::new();
        let mut found = Vec::new();
        let mut tags: Vec<&String> = library.locales().keys().collect();
        tags.sort_by_key(|tag| *tag != REFERENCE);
        for tag in tags {
            match Self::read(library, tag, &[id.as_str()], Some(id)) {
                Ok(texts) => languages.extend(texts),
                Err(diagnostics) => found.extend(diagnostics),
            }
        }
        (languages, found)
    }

    /// Whether its fonts can draw this character.
    pub(super) fn has_glyph(&self, character: char) -> bool {
        self.glyphs.has(character)
    }

    /// As rules look at it.
    pub(super) fn view<'a>(&'a self, glyphs: &'a dyn Fn(char) -> bool) -> Language<'a> {
        Language {
            tag: &self.tag,
            manifest: &self.manifest,
            is_reference: self.tag == REFERENCE,
            files: self.files.iter().map(Messages::file).collect(),
            sources: self.files.iter().map(Messages::source).collect(),
            messages: self.files.iter().collect(),
            given: &self.given,
            outlines: &self.outlines,
            reference: &self.reference,
            texts: &self.localiser,
            vocabulary: &self.vocabulary,
            glyphs: Some(glyphs),
        }
    }
}
