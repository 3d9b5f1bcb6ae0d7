//! Her conversation in chapters: the days of the story.
//!
//! Owns: where a day begins. Refuses to know: how a day is called, and what is said about its lines. `assets/page/chapters.js` finds the same.

use super::debrief::Entry;
use super::tables::Story;
use std::ops::Range;

/// The entries of one day. A story that counts no days is one chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Which day; none before the first that is counted.
    pub day: Option<u16>,
    /// Where it stands in the conversation.
    pub entries: Range<usize>,
}

/// The chapters of a conversation. Together they are all of it; a scene without a day goes on with that of the one before it.
pub(super) fn chapters(story: &Story, conversation: &[Entry]) -> Vec<Chapter> {
    let mut chapters: Vec<Chapter> = Vec::new();
    for (at, entry) in conversation.iter().enumerate() {
        let day = if let Entry::Scene(scene) = entry { story.scene(*scene).day } else { None };
        match chapters.last_mut() {
            Some(last) if day.is_none() || day == last.day => last.entries.end = at + 1,
            _ => chapters.push(Chapter { day, entries: at..at + 1 }),
        }
    }
    chapters
}
