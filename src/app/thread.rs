//! What can be seen of one conversation by now.
//!
//! Owns: what the list of conversations says about each. Refuses to know: which event belongs where (`story::thread` does), and how anything is drawn.

use super::playback::Playback;
pub(crate) use crate::story::thread::Item;
use crate::story::thread::thread;
use crate::story::{ChannelId, Event, LineId};

impl Playback {
    /// Everything in a conversation that can be seen.
    pub(crate) fn items(&self, channel: ChannelId) -> Vec<Item> {
        thread(&self.story, self.seen(), channel)
    }

    /// The last words in a conversation, for the list of conversations: somebody’s, not what the story tells between them.
    pub(crate) fn last_words(&self, channel: ChannelId) -> Option<Item> {
        self.items(channel).into_iter().rev().find(|item| self.is_somebodys(*item))
    }

    fn is_somebodys(&self, item: Item) -> bool {
        match item {
            Item::Own(..) => true,
            Item::Line(line) => !self.story.line(line).kind.is_narration(),
            _ => false,
        }
    }

    /// The day of the story on which the last thing came in a conversation.
    pub(crate) fn day_of_last(&self, channel: ChannelId) -> Option<u16> {
        self.items(channel).into_iter().rev().find_map(|item| if let Item::Day(day) = item { Some(day) } else { None })
    }

    /// The day of the story at which she is.
    pub(crate) fn today(&self) -> Option<u16> {
        self.seen().iter().rev().find_map(|event| match event {
            Event::SceneEntered { scene } => self.story.scene(*scene).day,
            _ => None,
        })
    }

    /// The line with which somebody whom she did not know began a conversation. Of a friend it goes without saying.
    pub(crate) fn wrote_first(&self, channel: ChannelId) -> Option<LineId> {
        match self.items(channel).into_iter().find(|item| self.is_somebodys(*item)) {
            Some(Item::Line(line)) => {
                let speaker = self.story.line(line).speaker.filter(|speaker| *speaker != self.story.player());
                speaker.is_some_and(|speaker| !self.story.persona(speaker).is_known).then_some(line)
            }
            _ => None,
        }
    }
}
