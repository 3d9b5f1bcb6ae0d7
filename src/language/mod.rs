//! Text: what the id of a text says, in the language somebody reads.
//!
//! Owns: locales, Fluent messages, which language is used, and the localiser that the app and a story share. Refuses to know: files (that is `library`),
//! stories, and how text is drawn. `story` deals in ids; a face asks the localiser.

mod bless;
mod cycles;
mod difference;
mod earlier;
mod gaps;
mod hundreds;
mod lengths;
mod limits;
mod locale;
mod localiser;
mod messages;
mod negotiation;
mod outline;
mod placeables;
#[cfg(test)]
mod pseudo;
mod reviews;
mod same;
mod sentence;
mod walk;
mod wrong_fluent;

pub use bless::{bless, skeleton};
pub use earlier::Earlier;
pub(crate) use gaps::filled_by_pages;
pub(crate) use locale::place_in_menu;
pub use locale::{Digits, Direction, Manifest, Stage};
pub(crate) use localiser::for_carers;
pub use localiser::{Arguments, Isolates, Locale, Localiser, Text, Value};
pub use messages::Messages;
pub use negotiation::{negotiate, present};
pub use outline::{Outline, Part, SOURCE_COMMENT, Selection};
pub use placeables::{Asked, Call};
#[cfg(test)]
pub(crate) use pseudo::pseudo;
pub use reviews::{NativeReading, Review};
pub use same::{Names, untranslated};
pub(crate) use sentence::first_sentence;

/// The language of a text or of a reader, such as `ar` or `pt-BR`.
pub use unic_langid::LanguageIdentifier;

/// The reference language: every text exists in it, and what another locale lacks is shown in it.
pub const REFERENCE: &str = "en";
