//! The second look: four parts behind tabs, read in any order.
//!
//! Owns: the tabs, and how a part scrolls. Refuses to know: what a part says. Nothing in any of them is counted, scored or ordered by merit.

mod map;
mod path;
mod quote;
mod replay;
mod tactics;
mod talk;

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Inset, Name, Region, Scroll, View, Words};
use super::super::widgets::Weight;
use crate::app::review::{Review, tab_name};
use crate::app::{Intent, Part};
use accesskit::Role;
use bevy::ui::JustifyContent;

/// From this effective height on, tabs and headings stay while lists scroll below them.
const TALL: f32 = 600.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let Some(review) = &look.model.review else { return look.column() };
    let part = match review.part {
        Part::Conversation => replay::draw(look, review),
        Part::Tactics => tactics::draw(look, review),
        Part::Path => path::draw(look, review),
        Part::Talk => talk::draw(look, review),
    };
    let page = look.column().gap(10.0).pad(Inset { top: 12.0, bottom: 4.0, ..Inset::xy(look.margin(), 0.0) });
    let page = page.child(tabs(look, review).region(Region::Parts));
    if is_roomy(look) {
        return page.child(part.grow());
    }
    let whole = look.column().grow().scrolling(Scroll { follow: false }).named("debrief-part", tab_name(review.part).1);
    look.column().child(whole.child(page.child(part.fixed()).fixed()))
}

/// Whether a part is as high as the window and lists scroll inside it; otherwise the whole part scrolls.
fn is_roomy(look: &Look<'_>) -> bool {
    look.breadth() == Breadth::Wide && look.effective_height() >= TALL
}

/// The room that a scroll bar needs beside what is not on a sheet with room of its own.
fn bar(look: &Look<'_>) -> f32 {
    if is_roomy(look) { 14.0 } else { 0.0 }
}

fn beside_bar(look: &Look<'_>, view: View) -> View {
    look.column().pad(Inset { end: bar(look), ..Inset::default() }).child(view)
}

/// What scrolls by itself where there is room for that.
fn scrolls(look: &Look<'_>, name: Name, view: View) -> View {
    if !is_roomy(look) {
        return view;
    }
    look.column().grow().scrolling(Scroll { follow: false }).named(name.0, name.1).child(view.fixed())
}

fn tabs(look: &Look<'_>, review: &Review) -> View {
    let parts =
        [(Icon::List, "part-conversation"), (Icon::Tactic, "part-tactics"), (Icon::Branch, "part-path"), (Icon::Support, "part-talk")];
    let mut list = look.row().wrapping().gap(4.0).grow().arrows(Arrows::Horizontal).named("parts", 0);
    list = list.speak(Role::TabList, look.words("debrief-title").text);
    for (number, (part, (icon, id))) in Part::ALL.into_iter().zip(parts).enumerate() {
        let on = part == review.part;
        let tab = look.tab(tab_name(part), Intent::Part(part), icon, &look.words(id), on);
        let tab = tab.saying(|spoken| spoken.position = Some((number + 1, Part::ALL.len())));
        list = list.child(Look::reachable(tab, on));
    }
    let row = look.row().gap(12.0).fixed();
    if look.is_single() {
        return look.column().gap(8.0).fixed().child(row.child(list)).child(look.row().child(look.fictional_chip()));
    }
    row.child(list).child(look.fictional_chip())
}

/// The words without the full stop that they have as a sentence of their own.
fn as_tag(words: Words) -> Words {
    Words { text: words.text.trim_end_matches('.').to_owned(), ..words }
}

/// Two buttons to what stands before and after, at both ends of a row: what each is called, what it wants, its words, and the words for the ear.
fn turning(look: &Look<'_>, buttons: [Option<(Name, Intent, Words, Words)>; 2]) -> View {
    let [before, after] = buttons;
    let before = before.map(|(name, intent, words, label)| {
        let button = look.button(name, intent, Some(Icon::Back), &words, Weight::Quiet);
        button.saying(|spoken| spoken.label = Some(label.text))
    });
    let after = after.map(|(name, intent, words, label)| {
        let button = look.button(name, intent, None, &words, Weight::Main);
        let button = button.child(look.icon(Icon::Next, Size::S, look.colours.on_primary));
        button.saying(|spoken| spoken.label = Some(label.text))
    });
    if look.is_narrow() {
        return look.column().gap(12.0).fixed().arrows(Arrows::Vertical).maybe(before).maybe(after);
    }
    let row = look.row().wrapping().gap(12.0).fixed().arrows(Arrows::Horizontal).along(JustifyContent::SpaceBetween);
    // The button after stands at the end even if it stands alone.
    let before = before.unwrap_or_else(|| look.row());
    row.child(before).maybe(after)
}

/// A button at the start of a line of its own; in a very narrow window it takes the line.
fn alone(look: &Look<'_>, button: View) -> View {
    if look.is_narrow() { look.column().child(button) } else { look.row().child(button) }
}
