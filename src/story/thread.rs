//! What stands in one place of a story: lines, her own words, days, and what her answers did, in the order in which they came.
//!
//! Owns: which event belongs to which place. Refuses to know: how each is drawn. A face that has no such places, such as the terminal, shows events as they come.

use super::event::Event;
use super::id::{ChannelId, ChoiceId, LineId, OptionId};
use super::tables::Story;

/// Something in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Everything that these events put into a place. Feedback stands where she was looking when it came.
pub fn thread<'e>(story: &Story, events: impl IntoIterator<Item = &'e Event>, channel: ChannelId) -> Vec<Item> {
    let mut place = Place::default();
    let (mut eye, mut answered) = (None, false);
    for event in events {
        match event {
            Event::SceneEntered { scene } => {
                let scene = story.scene(*scene);
                (eye, answered) = (Some(scene.channel), false);
                place.day = scene.day.or(place.day);
            }
            Event::LineShown { line } => {
                let at = story.line(*line).channel;
                if answered {
                    eye = Some(at);
                }
                if at == channel {
                    place.add(Item::Line(*line));
                }
            }
            Event::Answered { choice, option } => {
                answered = true;
                if let Some(says) = story.answer(*choice, *option).says {
                    eye = Some(says);
                    if says == channel {
                        place.add(Item::Own(*choice, *option));
                    }
                }
            }
            Event::Feedback { choice, option } if eye == Some(channel) => place.add(Item::Feedback(*choice, *option)),
            _ => {}
        }
    }
    place.items
}

/// A place that is being filled. A day is told before the first thing that comes in it, whichever scene brings that.
#[derive(Default)]
struct Place {
    items: Vec<Item>,
    day: Option<u16>,
    told: Option<u16>,
}

impl Place {
    fn add(&mut self, item: Item) {
        if self.day != self.told {
            self.items.extend(self.day.map(Item::Day));
            self.told = self.day;
        }
        self.items.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::{session, take};

    /// A line that comes from a scene elsewhere stands under its own day, not under the last one that this place has seen.
    #[test]
    fn each_place_tells_the_day_of_what_stands_in_it() {
        let scenes = r#""a": (day: 1, on: "chat", beats: [Message(id: "m", from: "jo")], next: Choose(asks: Do, options: [
                (id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], to: "b")], silence: (moves: [Leave], to: "b"))),
            "b": (day: 2, on: "feed", beats: [Post(id: "p", from: "mara"), Message(id: "n", from: "jo", on: "chat")], next: End("end"))"#;
        let mut session = session(scenes);
        take(&mut session, &[1]);
        let story = session.story();
        let told = |channel: usize| thread(story, session.transcript(), ChannelId::new(channel));
        let line = |key: &str| Item::Line(story.line_of_key(key).unwrap());
        let chat = told(0);
        assert_eq!([chat[0], chat[1]], [Item::Day(1), line("a_m")]);
        assert_eq!(chat[chat.len() - 2..], [Item::Day(2), line("b_n")]);
        assert_eq!(told(1), [Item::Day(2), line("b_p")]);
    }
}
