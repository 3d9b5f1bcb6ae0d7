//! Every line in chapters: a list of them, the name of the open one, and the way to the next.
//!
//! Owns: how the list is set out: beside the lines where there is room, otherwise as chips above them. Refuses to know: what stands in a chapter.

use crate::app::review::Review;
use crate::app::{Chapter, DebriefIntent, Part, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::screens::debrief::{Choice, alone, chips, next_part, scrolls};
use crate::desktop::view::{Arrows, Inset, Region, Stop, View, Words};
use crate::story::debrief::Entry;
use crate::story::text_id;
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent};

/// The list's width at 100 %.
const LIST: f32 = 236.0;

/// What a chapter is called.
pub(super) fn name(cx: &DrawContext<'_>, review: &Review, chapter: Chapter) -> Words {
    match chapter {
        Chapter::Moments => cx.words("moments-title"),
        Chapter::Day(day) => {
            let day = review.debrief.chapters.get(day).and_then(|chapter| chapter.day);
            day.map_or_else(|| cx.words("part-conversation"), |day| cx.with("day", "number", u32::from(day)))
        }
    }
}

/// The lines with the list of their chapters.
pub(super) fn beside(cx: &DrawContext<'_>, review: &Review, lines: View) -> View {
    if !review.is_by_chapter() || review.contents().len() < 2 {
        return lines;
    }
    if cx.breadth() != Breadth::Wide {
        return cx.column().gap(10.0).child(chips_of_all(cx, review)).child(lines);
    }
    cx.row().across(AlignItems::Stretch).gap(16.0).child(list(cx, review)).child(lines.grow())
}

fn chips_of_all(cx: &DrawContext<'_>, review: &Review) -> View {
    let choice = |chapter: &Chapter| Choice {
        name: Target::Chapter(*chapter),
        intent: DebriefIntent::Chapter(*chapter),
        words: name(cx, review, *chapter),
        on: review.chapter == *chapter,
    };
    chips(cx, Target::Chapters, &cx.words("chapters"), review.contents().iter().map(choice).collect())
}

fn list(cx: &DrawContext<'_>, review: &Review) -> View {
    let title = cx.words("chapters");
    let mut items = cx.column().fixed().pad(Inset::all(6.0)).arrows(Arrows::Vertical).named(Target::Chapters);
    items = items.speak(Role::List, title.text);
    let all = review.contents();
    for (place, chapter) in all.iter().enumerate() {
        let item = item(cx, review, *chapter).saying(|spoken| spoken.position = Some((place + 1, all.len())));
        items = if place > 0 { items.child(cx.rule()) } else { items };
        items = items.child(item);
    }
    let sheet = cx.sheet().clipped().width(cx.px(LIST)).region(Region::List);
    sheet.child(scrolls(cx, Target::ChapterList, items))
}

fn item(cx: &DrawContext<'_>, review: &Review, chapter: Chapter) -> View {
    let c = cx.colours;
    let on = review.chapter == chapter;
    let words = name(cx, review, chapter);
    let text = cx.text(Size::S, &words);
    let scenes = scenes(cx, review, chapter);
    let about = (!scenes.is_empty()).then(|| cx.text(Size::Xs, &cx.list(&scenes)).colour(c.ink_soft));
    let label = if scenes.is_empty() { words.text.clone() } else { cx.labelled(&words.text, &cx.list(&scenes).text) };
    let bar = cx.column().width(4.0);
    let inside = cx.column().grow().gap(1.0).pad(Inset::xy(10.0, 8.0)).child(if on { text.bold() } else { text }).maybe(about);
    let item = cx.row().across(AlignItems::Stretch).min_height(TARGET).round(CONTROL);
    let item = item.button(Target::Chapter(chapter), DebriefIntent::Chapter(chapter), label).saying(|spoken| spoken.selected = Some(on));
    let item = if on { item.fill(c.primary_tint).child(bar.fill(c.primary)) } else { item.child(bar) };
    DrawContext::reachable(item.child(inside), on)
}

/// The titles of the scenes of a day.
fn scenes(cx: &DrawContext<'_>, review: &Review, chapter: Chapter) -> Vec<String> {
    let Chapter::Day(day) = chapter else { return Vec::new() };
    let Some(chapter) = review.debrief.chapters.get(day) else { return Vec::new() };
    let title = |entry: &Entry| match entry {
        Entry::Scene(scene) => Some(cx.words(&text_id::scene_title(&review.story.scene(*scene).name)).text),
        Entry::Line { .. } | Entry::Answer { .. } => None,
    };
    review.debrief.conversation[chapter.entries.clone()].iter().filter_map(title).collect()
}

/// What the open chapter is called, above it.
pub(super) fn title(cx: &DrawContext<'_>, review: &Review) -> View {
    let title = cx.heading(Size::M, &name(cx, review, review.chapter), 2);
    cx.row().fixed().pad(Inset::xy(0.0, 6.0)).child(title.stop(Stop::Tab).round(CONTROL).named(Target::ChapterTitle))
}

/// The way on, below a chapter: to the next, and after the last to the next part.
pub(super) fn way_on(cx: &DrawContext<'_>, review: &Review) -> View {
    let Some(chapter) = review.next_chapter() else { return alone(cx, next_part(cx, Part::Conversation)) };
    let button = cx.button(Target::NextChapter, DebriefIntent::Chapter(chapter), None, &name(cx, review, chapter), Weight::Main);
    alone(cx, button.along(JustifyContent::SpaceBetween).child(cx.icon(Icon::Next, Size::S, cx.colours.on_primary)))
}
