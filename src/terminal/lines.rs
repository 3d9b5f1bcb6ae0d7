//! How one line of a story reads in the terminal.

use crate::language::{Arguments, Localiser};
use crate::story::tables::{Line, LineKind};
use crate::story::{ChannelId, Story, text_id};
use crate::wording;

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
        arguments.set("who", wording::name_of(texts, story, speaker));
    }
    if let Some(time) = line.at {
        arguments.set("time", time.to_string());
    }
    arguments.set("words", words);
    texts.words_with(id, &arguments)
}

/// The name of a channel and what kind of place it is.
pub(super) fn channel(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    let id = text_id::channel(&story.channel(channel).name);
    let mut arguments = Arguments::new();
    arguments.set("channel", texts.words(&id));
    arguments.set("about", texts.attribute(&id, "about"));
    texts.words_with("channel-heading", &arguments)
}
