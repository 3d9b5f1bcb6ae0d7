//! What the debrief says about a line: what it was, what she did, and a sentence or two.
//!
//! Owns: how a note looks and how it is read aloud. Refuses to know: the line itself, which is quoted, and where the note stands.

use crate::app::review::Review;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::screens::debrief::as_tag;
use crate::desktop::screens::debrief::replay::tactic_id;
use crate::desktop::view::{View, Words};
use crate::language::{Arguments, first_sentence};
use crate::story::debrief::Reading;
use crate::story::{LineId, Verdict};
use bevy::ui::AlignItems;

/// What a line was, what she did, and what is said about it.
pub(super) struct Note {
    kind: Kind,
    did: Words,
    is_marked: bool,
    /// None of a further mark on a plain line: she is not asked the same for ever.
    sentence: Option<Words>,
    /// What would settle it.
    settles: Option<Words>,
    /// That it was taken back on her way.
    taken_back: Option<Words>,
}

/// What a line was.
enum Kind {
    /// A tactic of this name.
    Tactic(Words),
    /// A look-alike.
    Ordinary,
    /// Nobody can tell yet.
    Unsettled,
    /// Nothing is said about it.
    Unsaid,
}

impl Note {
    pub(super) fn of(cx: &DrawContext<'_>, review: &Review, line: LineId, reading: Reading) -> Self {
        let told = review.story.line(line);
        let kind = match reading {
            Reading::Unsettled { .. } => Kind::Unsettled,
            Reading::FairToCheck(_) | Reading::LetBe(_) | Reading::Weighed(_) => Kind::Ordinary,
            Reading::Noticed(tactic) | Reading::EasyToMiss(tactic) | Reading::Answered(tactic) => {
                Kind::Tactic(cx.words(&tactic_id(cx, tactic)))
            }
            Reading::Marked | Reading::MarkedToo => Kind::Unsaid,
        };
        let sentence = match reading {
            Reading::MarkedToo => None,
            Reading::Marked => Some(cx.words("reading-plain")),
            _ => Some(cx.attribute(&told.key, "note")),
        };
        let settles = matches!(kind, Kind::Unsettled).then(|| cx.attribute(&told.key, "settles"));
        let repair = review.debrief.taken_back(&review.story, line);
        let taken_back = repair.map(|repair| {
            let words = cx.words(&review.story.line(repair).key);
            cx.with("reading-taken-back", "line", words.text)
        });
        Self { kind, did: cx.words(reading.text_id()), is_marked: reading.is_mark(), sentence, settles, taken_back }
    }

    /// Beside the first only of the lines that are taken back in the same one.
    pub(super) fn in_conversation(mut self, review: &Review, line: LineId) -> Self {
        if !review.debrief.is_first_taken_back(&review.story, line) {
            self.taken_back = None;
        }
        self
    }

    /// On the first screen: its first sentence.
    pub(super) fn in_short(mut self) -> Self {
        self.sentence = self.sentence.map(|words| Words { text: first_sentence(&words.text).to_owned(), ..words });
        self.settles = None;
        self
    }

    /// With what she did.
    pub(super) fn draw(&self, cx: &DrawContext<'_>) -> View {
        let did = as_tag(self.did.clone());
        let did = if self.is_marked { cx.mark_tag(&did) } else { cx.text(Size::Xs, &did).colour(cx.colours.ink_soft) };
        self.with_tags(cx, Some(did))
    }

    /// Where the row says what she did.
    pub(super) fn draw_short(&self, cx: &DrawContext<'_>) -> View {
        self.with_tags(cx, None)
    }

    fn with_tags(&self, cx: &DrawContext<'_>, did: Option<View>) -> View {
        let tag = match &self.kind {
            Kind::Tactic(name) => Some(cx.tactic_tag(name)),
            Kind::Ordinary => Some(cx.ordinary_tag()),
            Kind::Unsettled => Some(cx.verdict_tag(Verdict::Unclear)),
            Kind::Unsaid => None,
        };
        noted(cx, self.verdict(), Some(cx.row().wrapping().gap(8.0).maybe(tag).maybe(did)), self.sentences())
    }

    fn verdict(&self) -> Verdict {
        match self.kind {
            Kind::Tactic(_) => Verdict::Presses,
            Kind::Ordinary | Kind::Unsaid => Verdict::Fine,
            Kind::Unsettled => Verdict::Unclear,
        }
    }

    fn sentences(&self) -> impl Iterator<Item = &Words> {
        self.sentence.iter().chain(&self.settles).chain(&self.taken_back)
    }

    /// Without what she did.
    pub(super) fn heard_short(&self, cx: &DrawContext<'_>) -> String {
        let mut arguments = Arguments::new();
        let what = match &self.kind {
            Kind::Tactic(name) => Some(name.text.clone()),
            Kind::Ordinary => Some(cx.words("reading-ordinary").text),
            Kind::Unsettled | Kind::Unsaid => None,
        };
        arguments.set("what", what.unwrap_or_default());
        arguments.set("note", self.said());
        cx.words_with("first-note", &arguments).text
    }

    fn said(&self) -> String {
        self.sentences().map(|words| words.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn heard(&self, cx: &DrawContext<'_>) -> String {
        let mut arguments = Arguments::new();
        let what = match &self.kind {
            Kind::Tactic(name) => Some(cx.with("note-tactic", "tactic", name.text.clone())),
            Kind::Ordinary => Some(cx.words("reading-ordinary")),
            Kind::Unsettled => Some(cx.words(Verdict::Unclear.text_id())),
            Kind::Unsaid => None,
        };
        let id = if what.is_some() { "note" } else { "note-plain" };
        what.into_iter().for_each(|what| arguments.set("what", what.text));
        arguments.set("did", self.did.text.clone());
        arguments.set("note", self.said());
        cx.words_with(id, &arguments).text
    }
}

/// Tags, if there are any, and sentences beside the rule of a verdict.
pub(super) fn noted<'w>(cx: &DrawContext<'_>, verdict: Verdict, tags: Option<View>, sentences: impl Iterator<Item = &'w Words>) -> View {
    let words = cx.column().grow().gap(3.0).maybe(tags).children(sentences.map(|words| cx.text(Size::S, words)));
    cx.row().across(AlignItems::Stretch).gap(9.0).child(cx.note_rule(verdict)).child(words)
}
