//! HTML of the program: markup by its type, the theme as properties, and the shell of a file with its policy.
//!
//! Owns: that no string enters a file without being escaped, and that a file loads nothing. Refuses to know: what a page or a handout says.

mod document;
mod markup;
mod older;
mod style;
mod used;

#[cfg(feature = "voting")]
pub(crate) use document::policy;
pub(crate) use document::{First, Parts, Public, Still, document, public, still};
pub(crate) use markup::{Markup, survives};
pub(crate) use older::for_older;
pub(crate) use style::{pace, short_properties, squeezed, squeezed_script, squeezed_sheet, text_sizes, themes};
pub(crate) use used::used;
