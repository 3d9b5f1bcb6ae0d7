//! The texts of one language, by id and attribute.
//!
//! Owns: looking one up without walking over all of them. Refuses to know: what they ought to say.

use crate::language::{Outline, Part};
use crate::rules::Language;
use crate::story::text_id;
use std::collections::HashMap;

/// The texts of one language by id. Made once per check.
pub(super) struct Sheet<'l> {
    outlines: HashMap<&'l str, &'l Outline>,
}

impl<'l> Sheet<'l> {
    pub(super) fn of(language: &'l Language<'_>) -> Self {
        Self { outlines: language.outlines.iter().map(|outline| (outline.id.as_str(), outline)).collect() }
    }

    /// The value of a message, or an attribute of it, with the message.
    pub(super) fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&'l Outline, &'l Part)> {
        let outline = *self.outlines.get(text_id::without_given(id))?;
        Some((outline, outline.parts.iter().find(|part| part.attribute.as_deref() == attribute)?))
    }
}
