//! Which conversation somebody in the terminal looks at, and where something stands that she has not read since.
//!
//! Owns: both. Refuses to know: how they are written. The session does not: what somebody looks at changes nothing in a story.

use crate::story::tables::ChannelKind;
use crate::story::{ChannelId, Event, Story};
use std::collections::BTreeSet;

/// The conversations of one game.
#[derive(Default)]
pub(super) struct Places {
    open: Option<ChannelId>,
    unread: BTreeSet<ChannelId>,
}

impl Places {
    /// She looks at this one now.
    pub(super) fn look_at(&mut self, channel: ChannelId) {
        self.open = Some(channel);
        self.unread.remove(&channel);
    }

    /// Whether something stands there that she has not looked at since.
    pub(super) fn has_unread(&self, channel: ChannelId) -> bool {
        self.unread.contains(&channel)
    }

    /// Takes in what happened. A scene opens its own conversation; what is said aloud is heard wherever she looks.
    pub(super) fn take_in(&mut self, story: &Story, event: &Event) {
        match event {
            Event::SceneEntered { scene } => self.look_at(story.scene(*scene).channel),
            Event::LineShown { line } => {
                let line = story.line(*line);
                let is_elsewhere = Some(line.channel) != self.open && line.speaker != Some(story.player());
                if is_elsewhere && story.channel(line.channel).kind != ChannelKind::InPerson {
                    self.unread.insert(line.channel);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::{choose_to, line, session};

    #[test]
    fn other_threads_are_unread_until_they_are_looked_at() {
        let scenes = format!(
            r#""a": (on: "chat", beats: [Message(id: "here", from: "jo"), Message(id: "there", from: "mara", on: "feed"), Message(id: "aloud", from: "jo", on: "room")], next: {}),
            "z": (on: "page", beats: [], next: End("end"))"#,
            choose_to("z")
        );
        let session = session(&scenes);
        let [chat, feed, room] = ["a_here", "a_there", "a_aloud"].map(|key| session.story().line(line(&session, key)).channel);
        let mut places = Places::default();
        session.transcript().iter().for_each(|event| places.take_in(session.story(), event));
        assert!(places.has_unread(feed) && !places.has_unread(chat) && !places.has_unread(room));
        places.look_at(feed);
        assert!(!places.has_unread(feed));
    }
}
