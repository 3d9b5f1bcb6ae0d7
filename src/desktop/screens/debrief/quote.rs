//! A line of the story as the debrief quotes it: with its circle, in a bubble; narration plainly.
//!
//! Owns: how a quoted line looks and how it is read aloud. Refuses to know: what is said about it.

use super::super::super::look::Look;
use super::super::super::theme::Size;
use super::super::super::view::{Corner, Inset, Ring, View, Words};
use super::super::super::widgets::{SHEET, TAIL};
use crate::language::Arguments;
use crate::story::tables::LineKind;
use crate::story::{LineId, Story};
use crate::wording;
use bevy::color::Color;
use bevy::ui::{AlignItems, AlignSelf};

/// The widest bubble at 100 %.
const WIDEST: f32 = 640.0;

/// A line as it stood in the story. A marked one has the colours of a mark and a second outline.
pub(super) fn line(look: &Look<'_>, story: &Story, line: LineId, marked: bool) -> View {
    let told = story.line(line);
    let words = look.words(&told.key);
    let c = look.colours;
    if told.speaker == Some(story.player()) {
        return own(look, &words);
    }
    let Some(speaker) = told.speaker.filter(|_| told.kind != LineKind::Narration) else {
        return look.text(Size::S, &words).colour(c.ink_soft);
    };
    let (fill, on, edge) = if marked { (c.mark_tint, c.ink, c.mark_line) } else { (c.other, c.on_other, c.other_line) };
    let bubble = bubble(look, &words, fill, on, edge).corner(Corner::BottomStart, TAIL);
    let ring = Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line };
    let bubble = if marked { bubble.ring(ring) } else { bubble };
    let circle = look.circle(story, speaker, true).itself(AlignSelf::Center);
    look.row().gap(12.0).child(circle).child(look.column().grow().across(AlignItems::FlexStart).child(bubble))
}

/// Something that she wrote or said.
pub(super) fn own(look: &Look<'_>, words: &Words) -> View {
    let c = look.colours;
    let bubble = bubble(look, words, c.own, c.on_own, c.own).corner(Corner::BottomEnd, TAIL);
    look.column().across(AlignItems::FlexEnd).child(bubble)
}

fn bubble(look: &Look<'_>, words: &Words, fill: Color, on: Color, edge: Color) -> View {
    let text = look.text(Size::S, words).colour(on);
    // An edge in the colour of the fill would show as a seam.
    let stroke = if fill == edge { 0.0 } else { look.stroke() };
    let bubble = look.column().max_width(look.px(WIDEST)).pad(Inset::xy(15.0 - stroke, 7.0 - stroke));
    bubble.fill(fill).edge(stroke, edge).round(SHEET).child(text)
}

/// A line as it is read aloud: who says it, and what.
pub(super) fn heard(look: &Look<'_>, story: &Story, line: LineId) -> String {
    let told = story.line(line);
    let words = look.words(&told.key);
    let Some(speaker) = told.speaker.filter(|_| told.kind != LineKind::Narration) else { return words.text };
    let mut arguments = Arguments::new();
    arguments.set("who", wording::name_of(look.texts, story, speaker));
    arguments.set("words", words.text);
    let id = match told.kind {
        LineKind::Rule => "line-rule",
        LineKind::Comment(_) => "line-comment",
        _ if speaker == story.player() => "line-own",
        _ => "line-said",
    };
    look.words_with(id, &arguments).text
}
