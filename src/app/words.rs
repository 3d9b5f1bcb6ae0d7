//! Words in a direction, as the app and its drawing share them.
//!
//! Owns: this type. Refuses to know: languages and drawing.

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) rtl: bool,
}
