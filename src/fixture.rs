//! One frozen story for tests: every kind of line, place, answer and way on, in two languages.
//!
//! Owns: the pack in `src/fixture/`, which is never shipped, and copies of it in languages that nobody speaks. What tests quote comes from here; the
//! shipped stories are held by laws only, so that their authors may change every comma. Refuses to know: who tests what with it.

use crate::library::Library;
use crate::story::Id;
use std::path::Path;

/// The name of the story.
pub(crate) fn kites() -> Id {
    Id::new("kites").expect("is a name")
}

/// The library of tests: the frozen story, and behind it the app's own texts, tactics and support lines.
pub(crate) fn library() -> Library {
    Library::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/fixture")).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}
