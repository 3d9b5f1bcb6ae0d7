//! The notes for the facilitator, who leads a session (safeguard 23).
//!
//! Owns: their order and headings. Refuses to know: the story; each story has its own texts under the same ids.

use super::{About, Block, Part, Said};
use crate::language::Localiser;
use crate::story::text_id;
use crate::story::texts::FACILITATOR;

/// Each note under its heading.
pub(crate) fn notes_for_the_facilitator(texts: &Localiser) -> Vec<Block> {
    let note = |id: &'static str| Part {
        about: About::Facilitator,
        heading: Said::text(texts, text_id::script_part(id)),
        opening: None,
        body: vec![Block::Say(Said::text(texts, id))],
    };
    FACILITATOR.iter().map(|id| Block::Part(note(id))).collect()
}
