//! Who says each text of a story to whom, for rules about how people are spoken to.
//!
//! Owns: finding that out once for a story. Refuses to know: what may be said.

use crate::story::tables::ChannelKind;
use crate::story::{ChannelId, OptionId, PersonaId, Story, text_id};
use std::collections::HashMap;

/// Somebody who speaks, and whoever hears it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Speech {
    pub(super) from: PersonaId,
    /// Nobody where everybody may read it.
    pub(super) to: Vec<PersonaId>,
}

/// The speech of each line and of each answer that is said, by the id of its text.
pub(super) fn speeches(story: &Story) -> HashMap<String, Speech> {
    let lines = story.lines().iter().filter_map(|line| {
        let from = line.speaker?;
        Some((text_id::without_given(&line.key).to_owned(), Speech { from, to: hearers(story, line.channel, from) }))
    });
    let mut speeches: HashMap<String, Speech> = lines.collect();
    for choice in story.scenes().iter().filter_map(|scene| scene.choice) {
        for option in (0..story.choice(choice).answers.len()).filter_map(|n| u8::try_from(n).ok()).map(OptionId) {
            if let Some(channel) = story.answer(choice, option).says {
                let from = story.player();
                speeches.insert(story.answer_key(choice, option), Speech { from, to: hearers(story, channel, from) });
            }
        }
    }
    speeches
}

fn hearers(story: &Story, channel: ChannelId, from: PersonaId) -> Vec<PersonaId> {
    let place = story.channel(channel);
    if matches!(place.kind, ChannelKind::Feed | ChannelKind::Site) {
        return Vec::new();
    }
    let everybody = [story.player()].into_iter().chain(place.members.iter().copied());
    everybody.filter(|persona| *persona != from).collect()
}
