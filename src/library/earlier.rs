//! What a pack keeps of earlier reference texts, for translators: the folder `earlier/` beside `locales/`.
//!
//! Owns: where that lies, and which translations name texts in it. Refuses to know: what is kept (`language` does). Nothing of it is inside the program.

use super::Library;
use crate::diagnostic::Diagnostic;
use crate::language::{Earlier, Messages, REFERENCE};

impl Library {
    /// The reference texts that the pack has kept for its file of texts of this name.
    ///
    /// # Errors
    /// When there is such a file that cannot be read.
    pub(crate) fn earlier(&self, name: &str) -> Result<Earlier, Vec<Diagnostic>> {
        let path = format!("earlier/{name}.ftl");
        let text = self.read_own(&path)?;
        Ok(Earlier::read(&path, &text.unwrap_or_default()))
    }

    /// The pack’s translations of its file of texts of this name, in whatever folder of a language they lie, and whether all of them could be read.
    pub(crate) fn translations(&self, name: &str) -> (Vec<Messages>, bool) {
        let Some(Ok(tags)) = self.pack.as_ref().map(|pack| pack.folders("locales")) else { return (Vec::new(), false) };
        let read: Vec<_> = tags.iter().filter(|tag| *tag != REFERENCE).map(|tag| self.messages(tag, name, true)).collect();
        let are_all = read.iter().all(Result::is_ok);
        (read.into_iter().filter_map(Result::ok).flatten().collect(), are_all)
    }
}
