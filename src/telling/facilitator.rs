//! The notes for the facilitator, who leads a session (safeguard 23).
//!
//! Owns: their order and headings. Refuses to know: the story; each story has its own texts under the same ids.

use super::{About, Block, Part, Said};
use crate::language::Localiser;
use crate::story::text_id;
use crate::story::texts::{BACKGROUND, FACILITATOR, LESSON, NOT_SEEN};

/// Each note under its heading. Who has not seen the story comes first, since it is read before anything is planned. That, those for the lesson around a
/// story, and what it is made from, stand there only where the story has them.
pub(crate) fn notes_for_the_facilitator(texts: &Localiser) -> Vec<Block> {
    let note = |id: &'static str| Part {
        about: About::Facilitator,
        heading: Said::text(texts, text_id::script_part(id)),
        opening: None,
        body: vec![Block::Say(Said::text(texts, id))],
    };
    let if_there = |ids: &[&'static str]| -> Vec<&'static str> { ids.iter().copied().filter(|id| texts.has(id, None)).collect() };
    let all = [if_there(&[NOT_SEEN]), FACILITATOR.to_vec(), if_there(&LESSON), if_there(&[BACKGROUND])];
    all.into_iter().flatten().map(|id| Block::Part(note(id))).collect()
}
