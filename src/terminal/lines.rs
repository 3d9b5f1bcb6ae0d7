//! How one line of a story reads, and the words for the closed lists of the format.

use crate::language::{Arguments, Localiser};
use crate::story::script::{ContentNote, Move, Role, TalkTo};
use crate::story::tables::{Line, LineKind};
use crate::story::{ChannelId, Story};

/// A line with its speaker and time.
pub(super) fn line(texts: &Localiser, story: &Story, line: &Line) -> String {
    let words = texts.words(&line.key);
    let own = line.speaker == Some(story.player());
    let mut arguments = Arguments::new();
    let id = match (line.kind, line.speaker, line.at) {
        (LineKind::Rule, _, _) => "line-rule",
        (LineKind::Narration, _, _) | (_, None, _) => return words,
        (LineKind::Comment(_), _, Some(_)) => "line-comment-at",
        (LineKind::Comment(_), _, None) => "line-comment",
        (_, _, Some(_)) if own => "line-own-at",
        (_, _, None) if own => "line-own",
        (_, _, Some(_)) => "line-said-at",
        (_, _, None) => "line-said",
    };
    if let Some(speaker) = line.speaker {
        arguments.set("who", texts.words(&format!("cast-{}", story.persona(speaker).name)));
    }
    if let Some(time) = line.at {
        arguments.set("time", time.to_string());
    }
    arguments.set("words", words);
    texts.words_with(id, &arguments)
}

/// The name of a channel and what kind of place it is.
pub(super) fn channel(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    let id = format!("channel-{}", story.channel(channel).name);
    let mut arguments = Arguments::new();
    arguments.set("channel", texts.words(&id));
    arguments.set("about", texts.attribute(&id, "about"));
    texts.words_with("channel-heading", &arguments)
}

/// Several things as one text.
pub(super) fn list(texts: &Localiser, things: &[String]) -> String {
    things.join(&texts.words("list-separator"))
}

/// The id of the text for a variant of one of the format's closed lists: `BeingRushed` of `content` is `content-being-rushed`.
pub(super) fn variant_id(list: &str, variant: impl std::fmt::Debug) -> String {
    let mut id = list.to_owned();
    for c in format!("{variant:?}").chars().take_while(char::is_ascii_alphanumeric) {
        if c.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(c.to_ascii_lowercase());
    }
    id
}

pub(super) fn role_id(role: Role) -> String {
    variant_id("role", role)
}

pub(super) fn content_id(note: ContentNote) -> String {
    variant_id("content", note)
}

pub(super) fn move_id(kind: Move) -> String {
    variant_id("move", kind)
}

pub(super) fn talk_id(who: TalkTo) -> String {
    variant_id("talk", who)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{Answers, How};

    #[test]
    fn variants_are_text_ids() {
        assert_eq!(content_id(ContentNote::BeingRushed), "content-being-rushed");
        assert_eq!(variant_id("answers", Answers::PublicService), "answers-public-service");
        assert_eq!(variant_id("contact", How::Sms("HOME".into())), "contact-sms");
    }
}
