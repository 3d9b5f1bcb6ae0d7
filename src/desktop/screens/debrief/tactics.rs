//! The second part: one tactic a card, and its harmless double on the same card.
//!
//! Owns: the list and the open card. Refuses to know: which tactics have a card (the model does).

use super::super::super::icons::Icon;
use super::super::super::look::Look;
use super::super::super::theme::{Breadth, Size};
use super::super::super::view::{Arrows, Inset, Name, Region, Stop, View, Words};
use super::super::super::widgets::{CONTROL, FULL, SHEET};
use super::replay::tactic_id;
use super::{is_roomy, quote, scrolls, turning};
use crate::app::Intent;
use crate::app::review::{CARD, CARDS, Review, cards};
use crate::language::Arguments;
use crate::story::debrief::Entry;
use crate::story::{LineId, TacticId};
use crate::wording;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// The list's width at 100 %.
const LIST: f32 = 296.0;
/// So many lines of hers stand above why it works, so that all parts are on the card; more of them follow below.
const FIRST: usize = 1;

pub(super) fn draw(look: &Look<'_>, review: &Review) -> View {
    let Some(tactic) = review.card else {
        let sheet = look.sheet().pad(Inset::all(24.0)).gap(12.0).child(look.say(Size::S, "tactics-none"));
        return look.column().child(sheet.maybe(elsewhere_line(look, review)));
    };
    let card = card(look, review, tactic);
    if look.breadth() == Breadth::Wide {
        return look.row().across(AlignItems::Stretch).gap(16.0).child(list(look, review)).child(card.grow());
    }
    let place = cards(&review.debrief).iter().position(|card| *card == tactic).unwrap_or_default();
    let mut arguments = Arguments::new();
    arguments.set("place", count(place + 1));
    arguments.set("count", count(cards(&review.debrief).len()));
    let line = look.text(Size::S, &look.words_with("card-place", &arguments)).bold().heard();
    let column = look.column().gap(10.0).child(look.row().child(line)).child(card);
    column
        .child(look.text(Size::Xs, &look.words(about_all(review))).colour(look.colours.ink_soft).heard())
        .maybe(elsewhere_line(look, review))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What holds for all cards of this story.
fn about_all(review: &Review) -> &'static str {
    if review.debrief.met.is_empty() { "ordinary-opening" } else { "tactics-any-order" }
}

fn elsewhere_line(look: &Look<'_>, review: &Review) -> Option<View> {
    let names: Vec<String> = review.debrief.elsewhere.iter().map(|tactic| look.words(&tactic_id(look, *tactic)).text).collect();
    let words = || look.with("tactics-elsewhere", "tactics", wording::list(look.texts, &names));
    (!names.is_empty()).then(|| look.text(Size::Xs, &words()).colour(look.colours.ink_soft).heard())
}

/// What a card is called: by the tactic, or by what it turned out to be.
fn name(look: &Look<'_>, review: &Review, tactic: TacticId) -> Words {
    let id = tactic_id(look, tactic);
    if review.debrief.met.is_empty() { look.attribute(&id, "ordinary") } else { look.words(&id) }
}

/// The tactics of this story. Those of other ways are named, and have no card yet.
fn list(look: &Look<'_>, review: &Review) -> View {
    let c = look.colours;
    let met = !review.debrief.met.is_empty();
    let title = look.words(if met { "tactics-here" } else { "ordinary-title" });
    let header = look.column().fixed().pad(Inset::xy(16.0, 14.0)).edges(Inset { bottom: 1.0, ..Inset::default() }, c.line);
    let header = header.child(look.heading(Size::S, &title, 2));
    // Room for the ring of focus.
    let mut items = look.column().fixed().pad(Inset::all(6.0)).arrows(Arrows::Vertical).named("tactics", 0).speak(Role::List, title.text);
    let all = cards(&review.debrief);
    for (number, tactic) in all.iter().enumerate() {
        let item = item(look, review, number, *tactic).saying(|spoken| spoken.position = Some((number + 1, all.len())));
        items = if number > 0 { items.child(look.rule()) } else { items };
        items = items.child(item);
    }
    let items = look.column().child(items).maybe(elsewhere(look, review));
    let opening = look.text(Size::Xs, &look.words(about_all(review))).colour(c.ink_soft).heard();
    let note = look.column().fixed().pad(Inset::all(16.0)).gap(8.0).child(opening);
    let note = if met { note } else { note.child(look.text(Size::Xs, &look.words("tactics-none")).colour(c.ink_soft).heard()) };
    let sheet = look.sheet().clipped().width(look.px(LIST)).region(Region::List).child(header);
    sheet.child(scrolls(look, Name("tactic-list", 0), items)).child(note)
}

fn item(look: &Look<'_>, review: &Review, number: usize, tactic: TacticId) -> View {
    let c = look.colours;
    let (on, met) = (review.card == Some(tactic), !review.debrief.met.is_empty());
    let (icon, colour, tint) = if met { (Icon::Tactic, c.tactic, c.tactic_tint) } else { (Icon::Check, c.plain, c.plain_tint) };
    let words = name(look, review, tactic);
    let text = look.text(Size::S, &words);
    let bar = look.column().width(4.0);
    let inside = look.row().grow().gap(12.0).pad(Inset::xy(10.0, 12.0));
    let inside = inside.child(look.icon(icon, Size::S, colour)).child(look.column().grow().child(if on { text.bold() } else { text }));
    let item = look.row().across(AlignItems::Stretch);
    let item = item.button(Name("tactic", number), Intent::Card(tactic), words.text).saying(|spoken| spoken.selected = Some(on));
    let item = if on { item.fill(tint).child(bar.fill(colour)) } else { item.child(bar) };
    Look::reachable(item.child(inside), on)
}

fn elsewhere(look: &Look<'_>, review: &Review) -> Option<View> {
    let c = look.colours;
    let title = look.words("elsewhere");
    let mut column = look.column().gap(6.0).pad(Inset::all(16.0)).speak(Role::List, title.text.clone());
    column = column.child(look.text(Size::Xs, &title).bold().colour(c.ink_soft));
    for tactic in &review.debrief.elsewhere {
        let words = look.words(&tactic_id(look, *tactic));
        let text = look.column().grow().child(look.text(Size::Xs, &words).colour(c.ink_soft));
        let row = look.row().gap(8.0).speak(Role::ListItem, words.text);
        column = column.child(row.child(look.icon(Icon::Tactic, Size::Xs, c.ink_soft)).child(text));
    }
    (!review.debrief.elsewhere.is_empty()).then_some(column)
}

fn card(look: &Look<'_>, review: &Review, tactic: TacticId) -> View {
    let number = tactic.position();
    let parts = scrolls(look, Name("card", number), parts(look, review, tactic));
    let feet = look.column().fixed().gap(12.0).pad(Inset { top: 8.0, bottom: 14.0, ..Inset::xy(side(look), 0.0) });
    let feet = feet.child(strip(look, review, tactic)).child(neighbours(look, review));
    look.sheet().clipped().speak(Role::Group, name(look, review, tactic).text).child(header(look, review, tactic)).child(parts).child(feet)
}

/// The space between the card's edge and its words.
fn side(look: &Look<'_>) -> f32 {
    if look.is_single() { 16.0 } else { 28.0 }
}

fn header(look: &Look<'_>, review: &Review, tactic: TacticId) -> View {
    let met = !review.debrief.met.is_empty();
    let kind = look.words("tactic-kind");
    let words = name(look, review, tactic);
    let said = if met { look.with("card-heard", "tactic", words.text.clone()) } else { words.clone() };
    let title = look
        .heading(Size::L, &words, 1)
        .stop(Stop::Tab)
        .round(CONTROL)
        .named(CARD.0, CARD.1)
        .saying(|spoken| spoken.label = Some(said.text));
    let tag = if met { look.tactic_tag(&kind) } else { look.ordinary_tag() };
    let column = look.column().grow().gap(6.0).child(look.row().child(tag)).child(title);
    let row =
        look.row().fixed().gap(16.0).pad(Inset::xy(side(look), 10.0)).edges(Inset { bottom: 1.0, ..Inset::default() }, look.colours.line);
    let picture = look.breadth() == Breadth::Wide && !look.strong;
    row.child(column).maybe(picture.then(|| picture_of_two_sides(look)))
}

/// Three together, a line, and two apart: decoration.
fn picture_of_two_sides(look: &Look<'_>) -> View {
    let (art, c) = (&look.tokens.art, look.colours);
    let dot = |start: f32, top: f32| look.row().size(Vec2::splat(28.0)).round(FULL).placed(start, top, look.rtl);
    let picture = look.row().size(Vec2::new(190.0, 60.0));
    let picture = picture.child(dot(0.0, 22.0).fill(art.mist)).child(dot(34.0, 0.0).fill(art.sand)).child(dot(48.0, 32.0).fill(art.sage));
    let picture = picture.child(dot(112.0, 16.0).fill(c.own)).child(dot(144.0, 16.0).edge(2.0, c.tactic));
    picture.child(look.column().size(Vec2::new(2.0, 60.0)).fill(c.line_strong).placed(94.0, 0.0, look.rtl))
}

/// What it was, and what helps, beside each other or below each other.
fn parts(look: &Look<'_>, review: &Review, tactic: TacticId) -> View {
    let [first, second] = if review.debrief.met.is_empty() { ordinary(look, review, tactic) } else { met(look, review, tactic) };
    let column = |children: Vec<View>| look.column().gap(12.0).pad(Inset::xy(side(look), 12.0)).children(children);
    if look.breadth() != Breadth::Wide {
        return look.column().child(column(first)).child(column(second));
    }
    let second = column(second).grow().edges(Inset { start: 1.0, ..Inset::default() }, look.colours.line);
    let row = look.row().across(AlignItems::Stretch).child(column(first).grow()).child(second);
    if is_roomy(look) { row.stretch() } else { row }
}

fn met(look: &Look<'_>, review: &Review, tactic: TacticId) -> [Vec<View>; 2] {
    let id = tactic_id(look, tactic);
    let Some(met) = review.debrief.met.iter().find(|met| met.tactic == tactic) else { return [Vec::new(), Vec::new()] };
    let words = |attribute: &str| look.text(Size::S, &look.attribute(&id, attribute)).heard();
    let lines = came_from_first(review, &met.lines);
    let (lines, again) = if is_roomy(look) { lines.split_at(lines.len().min(FIRST)) } else { (&lines[..], &[][..]) };
    let looked = section(look, "tactic-looked-like", quotes(look, review, lines));
    let again = (!again.is_empty()).then(|| section(look, "tactic-again", quotes(look, review, again)));
    let why = section(look, "tactic-why", vec![words("why")]);
    let sign = section(look, "tactic-sign", vec![words("sign")]);
    let helps =
        section(look, "tactic-helps", ["helps-1", "helps-2", "helps-3"].map(|help| help_row(look, &look.attribute(&id, help))).to_vec());
    [[looked, why, sign].into_iter().chain(again).collect(), vec![helps, fine(look, review, &id, &met.lookalikes)]]
}

/// The same signs, with exits: what somebody said, and when it is fine.
fn ordinary(look: &Look<'_>, review: &Review, tactic: TacticId) -> [Vec<View>; 2] {
    let lines = review.debrief.ordinary.iter().find(|ordinary| ordinary.tactic == tactic).map_or(&[][..], |ordinary| &ordinary.lines);
    let looked = section(look, "tactic-looked-like", quotes(look, review, &came_from_first(review, lines)));
    [vec![looked], vec![fine(look, review, &tactic_id(look, tactic), &[])]]
}

/// The line from which she came stands first.
fn came_from_first(review: &Review, lines: &[LineId]) -> Vec<LineId> {
    let entry = review.came_from.and_then(|entry| review.debrief.conversation.get(entry));
    let mut lines = lines.to_vec();
    if let Some(Entry::Line { line, .. }) = entry {
        lines.sort_by_key(|other| other != line);
    }
    lines
}

fn quotes(look: &Look<'_>, review: &Review, lines: &[LineId]) -> Vec<View> {
    let quote = |line: &LineId| {
        let label = quote::heard(look, &review.story, *line);
        look.column()
            .fixed()
            .speak(Role::Label, String::new())
            .saying(|spoken| {
                spoken.label = None;
                spoken.value = Some(label);
            })
            .child(quote::line(look, &review.story, *line, false))
    };
    lines.iter().map(quote).collect()
}

fn section(look: &Look<'_>, id: &str, parts: Vec<View>) -> View {
    let mut heading = look.heading(Size::S, &look.words(id), 2);
    heading = heading.colour(look.colours.tactic);
    look.column().fixed().gap(5.0).child(heading).children(parts)
}

fn help_row(look: &Look<'_>, words: &Words) -> View {
    let icon = look.icon(Icon::Check, Size::S, look.colours.plain);
    let text = look.column().grow().child(look.text(Size::S, words).heard());
    look.row().fixed().across(AlignItems::FlexStart).gap(12.0).child(icon).child(text)
}

/// When the same thing is fine, of the same rank as the sign; with lines of hers that were.
fn fine(look: &Look<'_>, review: &Review, id: &str, lookalikes: &[LineId]) -> View {
    let c = look.colours;
    let heading = look.heading(Size::S, &look.words("tactic-fine"), 2);
    let head = look.row().wrapping().gap(8.0).child(look.ordinary_tag()).child(heading);
    let sheet = look.column().fixed().gap(8.0).pad(Inset::xy(16.0, 14.0)).fill(c.plain_tint).edge(look.stroke(), c.plain).round(SHEET);
    let sheet = sheet.child(head).child(look.text(Size::S, &look.attribute(id, "fine")).heard());
    if lookalikes.is_empty() {
        return sheet;
    }
    let here = look.heading(Size::S, &look.words("tactic-same-here"), 3);
    sheet.child(here).children(quotes(look, review, lookalikes))
}

/// It is not your fault; where there was no tactic, what made these lines fine.
fn strip(look: &Look<'_>, review: &Review, tactic: TacticId) -> View {
    let c = look.colours;
    let text = if review.debrief.met.is_empty() {
        look.text(Size::S, &look.words("ordinary-opening"))
    } else {
        let fault = look.words("not-your-fault");
        let more = look.attribute(&tactic_id(look, tactic), "fault");
        look.text(Size::S, &Words { text: format!("{} ", fault.text), ..fault }).bold().then(more.text, false)
    };
    let strip = look.row().fixed().gap(12.0).pad(Inset::xy(16.0, 12.0)).fill(c.primary_tint).round(SHEET);
    let strip = if look.strong { strip.edge(2.0, c.line) } else { strip };
    strip.child(look.icon(Icon::Heart, Size::S, c.primary)).child(look.column().grow().child(text.heard()))
}

fn neighbours(look: &Look<'_>, review: &Review) -> View {
    let ids = ["card-before", "card-after"];
    let mut buttons = [None, None];
    for (side, neighbour) in review.neighbours().into_iter().enumerate() {
        let Some(tactic) = neighbour else { continue };
        let words = name(look, review, tactic);
        let label = look.with(ids[side], "tactic", words.text.clone());
        buttons[side] = Some((CARDS[side], Intent::NextCard(side == 1), words, label));
    }
    turning(look, buttons)
}
