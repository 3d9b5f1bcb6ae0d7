//! What native readers have made of a language as a whole.
//!
//! Owns: which files belong to a language. Refuses to know: what a review is (`language` does).

use super::{Library, SHARED};
use crate::language::NativeReading;
use crate::story::Id;

impl Library {
    /// The least that a native reader has made of any of its files: a language is read when all of them are.
    pub fn native_reading(&self, tag: &str) -> NativeReading {
        let Some(manifest) = self.locales.get(tag).filter(|manifest| !manifest.reviews.is_empty()) else { return NativeReading::NotYet };
        let shared = SHARED.iter().map(|name| self.messages(tag, name, false));
        let own = self.scenarios.iter().map(|id| self.messages(tag, id.as_str(), true));
        // A file that cannot be read is one that nobody has read.
        let read = shared.chain(own).map(|file| Ok(file?.map(|file| manifest.native_reading(&file))));
        let read: Result<Vec<Option<NativeReading>>, Vec<crate::diagnostic::Diagnostic>> = read.collect();
        read.ok().and_then(|read| read.into_iter().flatten().min()).unwrap_or_default()
    }

    /// Whether the library has a file of texts of this name, in whatever language.
    pub(crate) fn has_texts_called(&self, name: &str) -> bool {
        SHARED.contains(&name) || self.scenarios.iter().map(Id::as_str).any(|id| id == name)
    }
}
