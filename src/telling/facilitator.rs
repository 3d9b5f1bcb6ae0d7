//! The notes for the facilitator, who leads a session (safeguard 23).
//!
//! Owns: their order and headings. Refuses to know: the story; each story has its own texts under the same ids.

use super::{About, Block, Part, Said};
use crate::language::Localiser;
use crate::story::text_id;
use crate::story::texts::{BACKGROUND, FACILITATOR, LESSON};

/// Each note under its heading. Those for the lesson around a story, and what it is made from, only where the story has them.
pub(crate) fn notes_for_the_facilitator(texts: &Localiser) -> Vec<Block> {
    let note = |id: &'static str| Part {
        about: About::Facilitator,
        heading: Said::text(texts, text_id::script_part(id)),
        opening: None,
        body: vec![Block::Say(Said::text(texts, id))],
    };
    let more = LESSON.into_iter().chain([BACKGROUND]).filter(|id| texts.has(id, None));
    FACILITATOR.into_iter().chain(more).map(|id| Block::Part(note(id))).collect()
}
