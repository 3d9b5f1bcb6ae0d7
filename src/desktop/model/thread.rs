//! What stands in one conversation: lines, her own words, days, and what her answers did, in the order in which they came.
//!
//! Owns: which event belongs to which conversation. Refuses to know: how each is drawn.

use super::playing::Playing;
use crate::story::tables::LineKind;
use crate::story::{ChannelId, ChoiceId, Event, LineId, OptionId};

/// Something in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// A new day of the story.
    Day(u16),
    /// A line.
    Line(LineId),
    /// Her own words.
    Own(ChoiceId, OptionId),
    /// What her answer did.
    Feedback(ChoiceId, OptionId),
}

impl Playing {
    /// Everything in a conversation that can be seen. Feedback stands where she was looking when it came.
    pub(crate) fn items(&self, channel: ChannelId) -> Vec<Item> {
        let story = &self.story;
        let (mut items, mut eye, mut answered, mut day) = (Vec::new(), None, false, None);
        for event in self.seen() {
            match event {
                Event::SceneEntered { scene } => {
                    let scene = story.scene(*scene);
                    (eye, answered) = (Some(scene.channel), false);
                    let is_new = scene.day.is_some() && scene.day != day;
                    day = scene.day.or(day);
                    if let Some(day) = day.filter(|_| is_new && scene.channel == channel) {
                        items.push(Item::Day(day));
                    }
                }
                Event::LineShown { line } => {
                    let at = story.line(*line).channel;
                    if answered {
                        eye = Some(at);
                    }
                    if at == channel {
                        items.push(Item::Line(*line));
                    }
                }
                Event::Answered { choice, option } => {
                    answered = true;
                    if let Some(says) = story.answer(*choice, *option).says {
                        eye = Some(says);
                        if says == channel {
                            items.push(Item::Own(*choice, *option));
                        }
                    }
                }
                Event::Feedback { choice, option } if eye == Some(channel) => items.push(Item::Feedback(*choice, *option)),
                _ => {}
            }
        }
        items
    }

    /// The last words in a conversation, for the list of conversations.
    pub(crate) fn last_words(&self, channel: ChannelId) -> Option<Item> {
        self.items(channel).into_iter().rev().find(|item| matches!(item, Item::Line(_) | Item::Own(..)))
    }

    /// Whether she said the first words in a conversation; nothing while it has none.
    pub(crate) fn wrote_first(&self, channel: ChannelId) -> Option<(bool, Option<crate::story::script::ClockTime>)> {
        self.items(channel).into_iter().find_map(|item| match item {
            Item::Own(..) => Some((true, None)),
            Item::Line(line) => {
                let line = self.story.line(line);
                let told = line.kind != LineKind::Narration;
                told.then(|| (line.speaker == Some(self.story.player()), line.at))
            }
            _ => None,
        })
    }
}
