//! A line of a story as a block: the same in the story as it is played and in the debrief that quotes it.
//!
//! Owns: who said it, when, and whether it is hers. Refuses to know: what a debrief says about it.

use super::{Quote, Said};
use crate::language::Localiser;
use crate::story::{LineId, Story, text_id};

/// A line, without a note.
pub(crate) fn quote(texts: &Localiser, story: &Story, id: LineId) -> Quote {
    let line = story.line(id);
    let speaker = line.speaker.filter(|_| !line.kind.is_narration());
    Quote {
        line: id,
        kind: line.kind,
        who: speaker.map(|speaker| Said::text(texts, text_id::cast(&story.persona(speaker).name))),
        own: speaker == Some(story.player()),
        at: line.at.map(|at| at.to_string()),
        words: Said::text(texts, line.key.as_str()),
        note: None,
    }
}
