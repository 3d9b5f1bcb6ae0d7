//! The two words that the app and its drawing share: names of what is shown, and words in a direction.
//!
//! Owns: these types. Refuses to know: what is drawn under a name.

/// The name of a view: what it shows, and which of several. Names keep entity, focus and place across changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name(pub(crate) &'static str, pub(crate) usize);

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) rtl: bool,
}
