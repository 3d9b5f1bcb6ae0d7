//! How one line of a story reads in the terminal: who, when and the words in one sentence.
//!
//! Owns: which sentence that is. Refuses to know: what stands around the line.

use crate::language::{Arguments, Localiser};
use crate::story::tables::LineKind;
use crate::story::{ChannelId, Story, text_id};
use crate::telling::{Answer, Quote};
use crate::wording;

/// A line with its speaker and time.
pub(super) fn line(texts: &Localiser, quote: &Quote) -> String {
    let id = match (quote.kind, &quote.who, &quote.at) {
        (LineKind::Rule, _, _) => "line-rule",
        (_, None, _) => return quote.words.text.words.clone(),
        (LineKind::Comment(_), _, Some(_)) => "line-comment-at",
        (LineKind::Comment(_), _, None) => "line-comment",
        (_, _, Some(_)) if quote.own => "line-own-at",
        (_, _, None) if quote.own => "line-own",
        (_, _, Some(_)) => "line-said-at",
        (_, _, None) => "line-said",
    };
    let mut arguments = Arguments::new();
    if let Some(who) = &quote.who {
        arguments.set("who", who.words());
    }
    if let Some(time) = &quote.at {
        arguments.set("time", time.as_str());
    }
    arguments.set("words", quote.words.words());
    texts.words_with(id, &arguments)
}

/// What she said in her own words, or what she did. Where she said it is told by what stands above it.
pub(super) fn answer(texts: &Localiser, answer: &Answer) -> String {
    let words = answer.words.words().to_owned();
    if answer.is_said { wording::with(texts, "line-own", "words", words) } else { wording::you(texts, words) }
}

/// The name of a channel, in a chat with one person who that is, and what kind of place it is.
pub(super) fn channel(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    let id = text_id::channel(&story.channel(channel).name);
    let mut arguments = Arguments::new();
    arguments.set("channel", texts.words(&id));
    arguments.set("about", wording::about_place(texts, story, channel));
    texts.words_with("channel-heading", &arguments)
}
