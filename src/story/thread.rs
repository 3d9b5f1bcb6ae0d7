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
    let (mut items, mut eye, mut answered, mut day) = (Vec::new(), None, false, None);
    for event in events {
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
