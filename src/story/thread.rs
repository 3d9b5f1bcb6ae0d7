//! What one channel of a story holds: lines, her own words, days, and what her answers did, in the order in which they came.
//!
//! Owns: which event belongs to which channel. Refuses to know: how each is drawn. A face without channels, such as the terminal, shows events as they come.

use super::event::Event;
use super::id::{ChannelId, ChoiceId, LineId, OptionId};
use super::tables::Story;

/// Something in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A new day of the story.
    Day(u16),
    /// A line.
    Line(LineId),
    /// Her own words.
    Own(ChoiceId, OptionId),
    /// What her answer did.
    Feedback(ChoiceId, OptionId),
}

/// Everything that these events put into a channel. Feedback stands where she was looking when it came.
pub fn thread<'e>(story: &Story, events: impl IntoIterator<Item = &'e Event>, channel: ChannelId) -> Vec<Item> {
    let mut filling = Filling::default();
    let (mut looking_at, mut answered) = (None, false);
    for event in events {
        match event {
            Event::SceneEntered { scene } => {
                let scene = story.scene(*scene);
                (looking_at, answered) = (Some(scene.channel), false);
                filling.day = scene.day.or(filling.day);
            }
            Event::LineShown { line } => {
                let at = story.line(*line).channel;
                if answered {
                    looking_at = Some(at);
                }
                if at == channel {
                    filling.add(Item::Line(*line));
                }
            }
            Event::Answered { choice, option } => {
                answered = true;
                if let Some(says) = story.answer(*choice, *option).says {
                    looking_at = Some(says);
                    if says == channel {
                        filling.add(Item::Own(*choice, *option));
                    }
                }
            }
            Event::Feedback { choice, option } if looking_at == Some(channel) => filling.add(Item::Feedback(*choice, *option)),
            _ => {}
        }
    }
    filling.items
}

/// A channel that is being filled. A day is named before the first thing that happens on it, whichever scene that belongs to.
#[derive(Default)]
struct Filling {
    items: Vec<Item>,
    day: Option<u16>,
    /// The last day that was named.
    named: Option<u16>,
}

impl Filling {
    fn add(&mut self, item: Item) {
        if self.day != self.named {
            self.items.extend(self.day.map(Item::Day));
            self.named = self.day;
        }
        self.items.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::{session, take};

    /// A line that comes from a scene elsewhere stands under its own day, not under the last one that this channel has seen.
    #[test]
    fn each_channel_names_the_day_of_what_it_holds() {
        let scenes = r#""a": (day: 1, on: "chat", beats: [Message(id: "m", from: "jo")], next: Choose(asks: Do, options: [
                (id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], to: "b")], silence: (moves: [Leave], to: "b"))),
            "b": (day: 2, on: "feed", beats: [Post(id: "p", from: "mara"), Message(id: "n", from: "jo", on: "chat")], next: End("end"))"#;
        let mut session = session(scenes);
        take(&mut session, &[1]);
        let story = session.story();
        let items = |channel: usize| thread(story, session.transcript(), ChannelId::new(channel));
        let line = |key: &str| Item::Line(story.line_of_key(key).unwrap());
        let chat = items(0);
        assert_eq!([chat[0], chat[1]], [Item::Day(1), line("a_m")]);
        assert_eq!(chat[chat.len() - 2..], [Item::Day(2), line("b_n")]);
        assert_eq!(items(1), [Item::Day(2), line("b_p")]);
    }
}
