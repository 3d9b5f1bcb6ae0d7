//! When it is said who somebody is: where several talk, with the first that somebody says there.
//!
//! Owns: that moment. Refuses to know: the words for it, and chats with one person, whose header says it.

use super::event::Event;
use super::id::LineId;
use super::tables::{ChannelKind, Story};

/// Whether somebody speaks for the first time with this line in a channel of several.
pub fn introduces<'e>(story: &Story, events: impl IntoIterator<Item = &'e Event>, line: LineId) -> bool {
    let told = story.line(line);
    let is_of_several = matches!(story.channel(told.channel).kind, ChannelKind::Feed | ChannelKind::Group | ChannelKind::InPerson);
    let is_somebody = told.speaker.is_some_and(|speaker| speaker != story.player()) && !told.kind.is_narration();
    let is_alike = |other: &LineId| {
        let other = story.line(*other);
        other.channel == told.channel && other.speaker == told.speaker && !other.kind.is_narration()
    };
    let mut lines = events.into_iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
    is_of_several && is_somebody && lines.find(is_alike) == Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::session;

    #[test]
    fn somebody_is_introduced_once_in_each_channel_of_several() {
        let scenes = r#""a": (on: "room", beats: [Message(id: "one", from: "jo"), Message(id: "two", from: "jo"), Narration(id: "rain"),
                Message(id: "alone", from: "jo", on: "chat"), Message(id: "own", from: "me"), Post(id: "p", from: "mara", on: "feed"), Comment(id: "c", under: "p", from: "mara"),
                Comment(id: "d", under: "p", from: "jo")], next: End("end"))"#;
        let session = session(scenes);
        let story = session.story();
        let introducing = ["a_one", "a_two", "a_rain", "a_alone", "a_own", "a_p", "a_c", "a_d"]
            .map(|key| introduces(story, session.transcript(), story.line_of_key(key).unwrap()));
        assert_eq!(introducing, [true, false, false, false, false, true, false, true]);
    }
}
