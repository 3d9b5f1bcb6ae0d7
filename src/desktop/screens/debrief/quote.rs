//! A line of the story as the debrief quotes it: with its circle, in a bubble; narration plainly.
//!
//! Owns: how a quoted line looks and how it is read aloud. Refuses to know: what is said about it.

use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{SHEET, TAIL};
use crate::desktop::view::{Corner, Inset, Ring, View, Words};
use crate::language::Arguments;
use crate::story::tables::LineKind;
use crate::story::{LineId, Story};
use crate::wording;
use bevy::color::Color;
use bevy::ui::{AlignItems, AlignSelf};

/// The widest bubble at 100 %.
const WIDEST: f32 = 640.0;

/// A line as it stood in the story. A marked one has the colours of a mark and a second outline.
pub(super) fn line(cx: &DrawContext<'_>, story: &Story, line: LineId, marked: bool) -> View {
    let told = story.line(line);
    let words = cx.words(&told.key);
    let c = cx.colours;
    if told.speaker == Some(story.player()) {
        return own(cx, &words);
    }
    let Some(speaker) = told.speaker.filter(|_| !told.kind.is_narration()) else {
        return cx.text(Size::S, &words).colour(c.ink_soft);
    };
    let (fill, on, edge) = if marked { (c.mark_tint, c.ink, c.mark_line) } else { (c.other, c.on_other, c.other_line) };
    let bubble = bubble(cx, &words, fill, on, edge).corner(Corner::BottomStart, TAIL);
    let ring = Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line };
    let bubble = if marked { bubble.ring(ring) } else { bubble };
    let circle = cx.circle(story, speaker, true).itself(AlignSelf::Center);
    cx.row().gap(12.0).child(circle).child(cx.column().grow().across(AlignItems::FlexStart).child(bubble))
}

/// Something that she wrote or said.
pub(super) fn own(cx: &DrawContext<'_>, words: &Words) -> View {
    let c = cx.colours;
    let bubble = bubble(cx, words, c.own, c.on_own, c.own).corner(Corner::BottomEnd, TAIL);
    cx.column().across(AlignItems::FlexEnd).child(bubble)
}

fn bubble(cx: &DrawContext<'_>, words: &Words, fill: Color, on: Color, edge: Color) -> View {
    let text = cx.text(Size::S, words).colour(on);
    // An edge in the colour of the fill would show as a seam.
    let stroke = if fill == edge { 0.0 } else { cx.stroke() };
    let bubble = cx.column().max_width(cx.px(WIDEST)).pad(Inset::xy(15.0 - stroke, 7.0 - stroke));
    bubble.fill(fill).edge(stroke, edge).round(SHEET).child(text)
}

/// A line as it is read aloud: who says it, and what.
pub(super) fn heard(cx: &DrawContext<'_>, story: &Story, line: LineId) -> String {
    let told = story.line(line);
    let words = cx.words(&told.key);
    let Some(speaker) = told.speaker.filter(|_| !told.kind.is_narration()) else { return words.text };
    let mut arguments = Arguments::new();
    arguments.set("who", wording::name_of(cx.texts, story, speaker));
    arguments.set("words", words.text);
    let id = match told.kind {
        LineKind::Rule => "line-rule",
        LineKind::Comment(_) => "line-comment",
        _ if speaker == story.player() => "line-own",
        _ => "line-said",
    };
    cx.words_with(id, &arguments).text
}
