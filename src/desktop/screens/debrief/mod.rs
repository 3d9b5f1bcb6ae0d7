//! The second look: four parts behind tabs, read in any order.
//!
//! Owns: the tabs, and how a part scrolls. Refuses to know: what a part says. Nothing in any of them is counted, scored or ordered by merit.

mod chapters;
mod first;
mod map;
mod moments;
mod note;
mod path;
mod quote;
mod replay;
mod tactics;
mod talk;

use crate::app::review::Review;
use crate::app::{AppIntent, DebriefIntent, Part, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::Weight;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, View, Words};
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent};

/// From this effective height on, tabs and headings stay while lists scroll below them.
const TALL: f32 = 600.0;
/// The least height of the tabs at the bottom of a narrow window, at any size of letters.
const BELOW: f32 = 52.0;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let part = match review.part {
        Part::Conversation if review.is_short() => first::draw(cx, review),
        Part::Conversation => replay::draw(cx, review),
        Part::Tactics => tactics::draw(cx, review),
        Part::Path => path::draw(cx, review),
        Part::Talk => talk::draw(cx, review),
    };
    let page = |bottom| cx.column().gap(10.0).pad(Inset { top: 12.0, bottom, ..Inset::xy(cx.margin(), 0.0) });
    if is_roomy(cx) {
        return page(4.0).child(tabs(cx, review).region(Region::Parts)).child(part.grow());
    }
    // The tabs stay in reach while the part scrolls: above it, or at the bottom where a thumb is.
    let whole = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Part(review.part));
    if cx.breadth() == Breadth::Wide {
        let tabs = page(0.0).fixed().child(tabs(cx, review).region(Region::Parts));
        return cx.column().child(tabs).child(whole.child(page(4.0).child(part.fixed()).fixed()));
    }
    let page = page(12.0).child(above(cx, review)).child(part.fixed());
    cx.column().child(whole.child(page.fixed())).child(tabs_below(cx, review).region(Region::Parts))
}

/// What stands above a part in a window without room for it beside the tabs.
fn above(cx: &DrawContext<'_>, review: &Review) -> View {
    let row = cx.row().wrapping().gaps(12.0, 8.0).fixed().along(JustifyContent::SpaceBetween);
    row.maybe(back_to_story(cx, review)).child(cx.fictional_chip()).child(print(cx))
}

/// Whether a part is as high as the window and lists scroll inside it; otherwise the whole part scrolls.
fn is_roomy(cx: &DrawContext<'_>) -> bool {
    cx.breadth() == Breadth::Wide && cx.effective_height() >= TALL
}

/// The room that a scroll bar needs beside what is not on a sheet with room of its own.
fn bar(cx: &DrawContext<'_>) -> f32 {
    if is_roomy(cx) { 14.0 } else { 0.0 }
}

fn beside_bar(cx: &DrawContext<'_>, view: View) -> View {
    cx.column().pad(Inset { end: bar(cx), ..Inset::default() }).child(view)
}

/// What scrolls by itself where there is room for that.
fn scrolls(cx: &DrawContext<'_>, name: Target, view: View) -> View {
    if !is_roomy(cx) {
        return view;
    }
    cx.column().grow().scrolling(Scroll { follow: false }).named(name).child(view.fixed())
}

fn tabs(cx: &DrawContext<'_>, review: &Review) -> View {
    let parts =
        [(Icon::List, "part-conversation"), (Icon::Tactic, "part-tactics"), (Icon::Branch, "part-path"), (Icon::Support, "part-talk")];
    let mut list = cx.row().wrapping().gap(4.0).grow().arrows(Arrows::Horizontal).named(Target::Parts);
    list = list.speak(Role::TabList, cx.words("debrief-title").text);
    for (number, (part, (icon, id))) in Part::ALL.into_iter().zip(parts).enumerate() {
        let on = part == review.part;
        let tab = cx.tab(Target::Tab(part), DebriefIntent::Part(part), icon, &cx.words(id), on);
        let tab = tab.saying(|spoken| spoken.position = Some((number + 1, Part::ALL.len())));
        list = list.child(DrawContext::reachable(tab, on));
    }
    cx.row().gap(12.0).fixed().child(list).maybe(back_to_story(cx, review)).child(print(cx)).child(cx.fictional_chip())
}

/// The way back into a story that is still open.
fn back_to_story(cx: &DrawContext<'_>, review: &Review) -> Option<View> {
    let words = || cx.words("debrief-back-to-story");
    let button = || cx.button(Target::BackToStory, DebriefIntent::BackToStory, Some(Icon::Back), &words(), Weight::Quiet);
    review.is_in_the_middle().then(button)
}

/// The way to paper. It asks first.
fn print(cx: &DrawContext<'_>) -> View {
    cx.button(Target::Print, AppIntent::Print, Some(Icon::Print), &cx.words("page-print"), Weight::Quiet)
}

/// The least room for the words of a tab that stands below.
const SHORT_WORDS: f32 = 272.0;

/// The same four at the bottom of a narrow window: a sign, and a word below it if there is room.
fn tabs_below(cx: &DrawContext<'_>, review: &Review) -> View {
    let c = cx.colours;
    let ids = ["part-conversation", "part-tactics", "part-path", "part-talk"];
    let short = ["tab-lines", "tab-tactics", "tab-path", "tab-talk"];
    let icons = [Icon::List, Icon::Tactic, Icon::Branch, Icon::Support];
    let list = cx
        .row()
        .across(AlignItems::Stretch)
        .gap(8.0)
        .fixed()
        .pad(Inset::xy(6.0, 0.0))
        .fill(c.sheet)
        .edges(Inset { top: 1.0, ..Inset::default() }, c.line);
    let mut list = list.arrows(Arrows::Horizontal).named(Target::Parts).speak(Role::TabList, cx.words("debrief-title").text);
    for (number, part) in Part::ALL.into_iter().enumerate() {
        let on = part == review.part;
        let words = cx.words(short[number]);
        let text = cx.text(Size::Xs, &words).centred_text();
        let text = (cx.effective_width() >= SHORT_WORDS).then(|| if on { text.bold() } else { text });
        let inside = cx.column().centred().grow().pad(Inset::xy(2.0, 4.0)).child(cx.icon(icons[number], Size::S, c.ink)).maybe(text);
        let bar = cx.row().fixed().height(4.0);
        let bar = if on { bar.fill(c.primary) } else { bar };
        let tab = cx.column().grow().min_height(BELOW).child(bar).child(inside);
        let tab = tab.control(Role::Tab, Target::Tab(part), DebriefIntent::Part(part), cx.words(ids[number]).text);
        let tab = tab.saying(|spoken| (spoken.selected, spoken.position) = (Some(on), Some((number + 1, Part::ALL.len()))));
        list = list.child(DrawContext::reachable(tab, on));
    }
    list
}

/// One of several that are told apart by their names.
struct Choice {
    name: Target,
    intent: DebriefIntent,
    words: Words,
    on: bool,
}

/// Several of them as chips in rows, where a list beside what they open has no room.
fn chips(cx: &DrawContext<'_>, name: Target, title: &Words, all: Vec<Choice>) -> View {
    let mut group = cx.row().wrapping().gaps(6.0, 0.0).fixed().arrows(Arrows::Horizontal).named(name);
    group = group.speak(Role::RadioGroup, title.text.clone());
    let of = all.len();
    for (place, Choice { name, intent, words, on }) in all.into_iter().enumerate() {
        let chip = cx.radio_chip(name, intent, &words, on).saying(|spoken| spoken.position = Some((place + 1, of)));
        group = group.child(DrawContext::reachable(chip, on));
    }
    group
}

/// The way to the part after this one, at its end.
fn next_part(cx: &DrawContext<'_>, part: Part) -> View {
    let Some(next) = part.next() else { return cx.row() };
    let words = cx.words(["part-conversation", "part-tactics", "part-path", "part-talk"][next as usize]);
    let button = cx.button(Target::NextPart(next), DebriefIntent::Part(next), None, &words, Weight::Main);
    button.along(JustifyContent::SpaceBetween).child(cx.icon(Icon::Next, Size::S, cx.colours.on_primary))
}

/// The words without the full stop that they have as a sentence of their own.
fn as_tag(words: Words) -> Words {
    Words { text: words.text.trim_end_matches('.').to_owned(), ..words }
}

/// Two buttons to what stands before and after, at both ends of a row: what each is called, what it wants, its words, and the words for the ear.
fn turning(cx: &DrawContext<'_>, buttons: [Option<(Target, DebriefIntent, Words, Words)>; 2]) -> View {
    let [before, after] = buttons;
    let before = before.map(|(name, intent, words, label)| {
        let button = cx.button(name, intent, Some(Icon::Back), &words, Weight::Quiet);
        button.saying(|spoken| spoken.label = Some(label.text))
    });
    let after = after.map(|(name, intent, words, label)| {
        let button = cx.button(name, intent, None, &words, Weight::Main);
        let button = button.child(cx.icon(Icon::Next, Size::S, cx.colours.on_primary));
        button.saying(|spoken| spoken.label = Some(label.text))
    });
    if cx.is_narrow() {
        return cx.column().gap(12.0).fixed().arrows(Arrows::Vertical).maybe(before).maybe(after);
    }
    let row = cx.row().wrapping().gap(12.0).fixed().arrows(Arrows::Horizontal).along(JustifyContent::SpaceBetween);
    // The button after stands at the end even if it stands alone.
    let before = before.unwrap_or_else(|| cx.row());
    row.child(before).maybe(after)
}

/// As a number that words can have in them.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A button at the start of a line of its own; in a very narrow window it takes the line.
fn alone(cx: &DrawContext<'_>, button: View) -> View {
    if cx.is_narrow() { cx.column().child(button) } else { cx.row().child(button) }
}
