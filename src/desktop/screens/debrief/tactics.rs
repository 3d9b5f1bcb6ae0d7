//! The second part: one tactic a card, and its harmless double on the same card.
//!
//! Owns: the list and the open card. Refuses to know: which tactics have a card (the model does).

use crate::app::review::Review;
use crate::app::{DebriefIntent, Part, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, SHEET, Weight};
use crate::desktop::screens::debrief::replay::tactic_id;
use crate::desktop::screens::debrief::{Choice, alone, chips, is_roomy, next_part, quote, scrolls, turning};
use crate::desktop::view::{Arrows, Inset, Region, Stop, View, Words};
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

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let Some(tactic) = review.card else {
        let sheet = cx.sheet().pad(Inset::all(24.0)).gap(12.0).child(cx.say(Size::S, "tactics-none"));
        return cx.column().child(sheet.maybe(elsewhere_line(cx, review)));
    };
    let card = card(cx, review, tactic);
    if cx.breadth() == Breadth::Wide {
        return cx.row().across(AlignItems::Stretch).gap(16.0).child(list(cx, review)).child(card.grow());
    }
    let column = cx.column().gap(10.0).child(chips_of_all(cx, review));
    let column = column.maybe(all_cards(cx, review).map(|button| alone(cx, button))).child(card);
    let column = column.child(cx.text(Size::Xs, &cx.words(about_all(review))).colour(cx.colours.ink_soft).heard());
    column.maybe(elsewhere_line(cx, review)).child(alone(cx, next_part(cx, Part::Tactics)))
}

/// The tactics as chips above the one card that is open.
fn chips_of_all(cx: &DrawContext<'_>, review: &Review) -> View {
    let choice = |tactic: &TacticId| Choice {
        name: Target::Tactic(*tactic),
        intent: DebriefIntent::Card(*tactic),
        words: name(cx, review, *tactic),
        on: review.card == Some(*tactic),
    };
    let title = cx.words(if review.debrief.met.is_empty() { "ordinary-title" } else { "tactics-here" });
    chips(cx, Target::Tactics, &title, review.cards().iter().map(choice).collect())
}

/// What holds for all cards of this story.
fn about_all(review: &Review) -> &'static str {
    if review.debrief.met.is_empty() { "ordinary-opening" } else { "tactics-any-order" }
}

fn elsewhere_line(cx: &DrawContext<'_>, review: &Review) -> Option<View> {
    let names: Vec<String> = review.debrief.elsewhere.iter().map(|tactic| cx.words(&tactic_id(cx, *tactic)).text).collect();
    let words = || cx.with("tactics-elsewhere", "tactics", wording::list(cx.texts, &names));
    (!names.is_empty() && !review.has_more_cards()).then(|| cx.text(Size::Xs, &words()).colour(cx.colours.ink_soft).heard())
}

/// What a card is called: by the tactic, or by what it turned out to be.
fn name(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> Words {
    let id = tactic_id(cx, tactic);
    if review.debrief.met.is_empty() { cx.attribute(&id, "ordinary") } else { cx.words(&id) }
}

/// The tactics of this story. Those of other ways are named, and have no card yet.
fn list(cx: &DrawContext<'_>, review: &Review) -> View {
    let c = cx.colours;
    let met = !review.debrief.met.is_empty();
    let title = cx.words(if met { "tactics-here" } else { "ordinary-title" });
    let header = cx.column().fixed().pad(Inset::xy(16.0, 14.0)).edges(Inset { bottom: 1.0, ..Inset::default() }, c.line);
    let header = header.child(cx.heading(Size::S, &title, 2));
    // Room for the ring of focus.
    let mut items = cx.column().fixed().pad(Inset::all(6.0)).arrows(Arrows::Vertical).named(Target::Tactics).speak(Role::List, title.text);
    let all = review.cards();
    for (number, tactic) in all.iter().enumerate() {
        let item = item(cx, review, *tactic).saying(|spoken| spoken.position = Some((number + 1, all.len())));
        items = if number > 0 { items.child(cx.rule()) } else { items };
        items = items.child(item);
    }
    let more = all_cards(cx, review).map(|button| cx.column().fixed().pad(Inset { bottom: 8.0, ..Inset::xy(16.0, 0.0) }).child(button));
    let items = cx.column().child(items).maybe(more).maybe(elsewhere(cx, review));
    let opening = cx.text(Size::Xs, &cx.words(about_all(review))).colour(c.ink_soft).heard();
    let note = cx.column().fixed().pad(Inset::all(16.0)).gap(8.0).child(opening);
    let note = if met { note } else { note.child(cx.text(Size::Xs, &cx.words("tactics-none")).colour(c.ink_soft).heard()) };
    let sheet = cx.sheet().clipped().width(cx.px(LIST)).region(Region::List).child(header);
    let on = cx.column().fixed().pad(Inset { bottom: 14.0, ..Inset::xy(16.0, 0.0) }).child(next_part(cx, Part::Tactics));
    sheet.child(scrolls(cx, Target::TacticList, items)).child(note).child(on)
}

fn item(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> View {
    let c = cx.colours;
    let (on, met) = (review.card == Some(tactic), !review.debrief.met.is_empty());
    let (icon, colour, tint) = if met { (Icon::Tactic, c.tactic, c.tactic_tint) } else { (Icon::Chat, c.plain, c.plain_tint) };
    let words = name(cx, review, tactic);
    let text = cx.text(Size::S, &words);
    let bar = cx.column().width(4.0);
    let inside = cx.row().grow().gap(12.0).pad(Inset::xy(10.0, 12.0));
    let inside = inside.child(cx.icon(icon, Size::S, colour)).child(cx.column().grow().child(if on { text.bold() } else { text }));
    let item = cx.row().across(AlignItems::Stretch);
    let item = item.button(Target::Tactic(tactic), DebriefIntent::Card(tactic), words.text).saying(|spoken| spoken.selected = Some(on));
    let item = if on { item.fill(tint).child(bar.fill(colour)) } else { item.child(bar) };
    DrawContext::reachable(item.child(inside), on)
}

/// The cards of the other tactics that she met, behind a button.
fn all_cards(cx: &DrawContext<'_>, review: &Review) -> Option<View> {
    let button = || cx.button(Target::AllCards, DebriefIntent::AllCards, Some(Icon::Tactic), &cx.words("tactics-more"), Weight::Quiet);
    review.has_more_cards().then(button)
}

fn elsewhere(cx: &DrawContext<'_>, review: &Review) -> Option<View> {
    let c = cx.colours;
    let title = cx.words("elsewhere");
    let mut column = cx.column().gap(6.0).pad(Inset::all(16.0)).speak(Role::List, title.text.clone());
    column = column.child(cx.text(Size::Xs, &title).bold().colour(c.ink_soft));
    for tactic in &review.debrief.elsewhere {
        let words = cx.words(&tactic_id(cx, *tactic));
        let text = cx.column().grow().child(cx.text(Size::Xs, &words).colour(c.ink_soft));
        let row = cx.row().gap(8.0).speak(Role::ListItem, words.text);
        column = column.child(row.child(cx.icon(Icon::Tactic, Size::Xs, c.ink_soft)).child(text));
    }
    (!review.debrief.elsewhere.is_empty() && !review.has_more_cards()).then_some(column)
}

fn card(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> View {
    let parts = scrolls(cx, Target::TacticCard(tactic), parts(cx, review, tactic));
    let feet = cx.column().fixed().gap(12.0).pad(Inset { top: 8.0, bottom: 14.0, ..Inset::xy(side(cx), 0.0) });
    let feet = feet.child(strip(cx, review, tactic)).child(neighbours(cx, review));
    cx.sheet().clipped().speak(Role::Group, name(cx, review, tactic).text).child(header(cx, review, tactic)).child(parts).child(feet)
}

/// The space between the card's edge and its words.
fn side(cx: &DrawContext<'_>) -> f32 {
    if cx.is_single() { 16.0 } else { 28.0 }
}

fn header(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> View {
    let met = !review.debrief.met.is_empty();
    let kind = cx.words("tactic-kind");
    let words = name(cx, review, tactic);
    let said = if met { cx.with("card-heard", "tactic", words.text.clone()) } else { words.clone() };
    let title = cx.heading(Size::L, &words, 1).stop(Stop::Tab).round(CONTROL).named(Target::CardTitle);
    let title = title.saying(|spoken| spoken.label = Some(said.text));
    let tag = if met { cx.tactic_tag(&kind) } else { cx.ordinary_tag() };
    let column = cx.column().grow().gap(6.0).child(cx.row().child(tag)).child(title);
    let row = cx.row().fixed().gap(16.0).pad(Inset::xy(side(cx), 10.0)).edges(Inset { bottom: 1.0, ..Inset::default() }, cx.colours.line);
    let picture = cx.breadth() == Breadth::Wide && !cx.strong;
    row.child(column).maybe(picture.then(|| picture_of_two_sides(cx)))
}

/// Three together, a line, and two apart: decoration.
fn picture_of_two_sides(cx: &DrawContext<'_>) -> View {
    let (art, c) = (&cx.tokens.art, cx.colours);
    let dot = |start: f32, top: f32| cx.row().size(Vec2::splat(28.0)).round(FULL).placed(start, top, cx.rtl);
    let picture = cx.row().size(Vec2::new(190.0, 60.0));
    let picture = picture.child(dot(0.0, 22.0).fill(art.mist)).child(dot(34.0, 0.0).fill(art.sand)).child(dot(48.0, 32.0).fill(art.sage));
    let picture = picture.child(dot(112.0, 16.0).fill(c.own)).child(dot(144.0, 16.0).edge(2.0, c.tactic));
    picture.child(cx.column().size(Vec2::new(2.0, 60.0)).fill(c.line_strong).placed(94.0, 0.0, cx.rtl))
}

/// What it was, and what helps, beside each other or below each other.
fn parts(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> View {
    let [first, second] = if review.debrief.met.is_empty() { ordinary(cx, review, tactic) } else { met(cx, review, tactic) };
    let column = |children: Vec<View>| cx.column().gap(12.0).pad(Inset::xy(side(cx), 12.0)).children(children);
    if cx.breadth() != Breadth::Wide {
        return cx.column().child(column(first)).child(column(second));
    }
    let second = column(second).grow().edges(Inset { start: 1.0, ..Inset::default() }, cx.colours.line);
    let row = cx.row().across(AlignItems::Stretch).child(column(first).grow()).child(second);
    if is_roomy(cx) { row.stretch() } else { row }
}

fn met(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> [Vec<View>; 2] {
    let id = tactic_id(cx, tactic);
    let Some(met) = review.debrief.met.iter().find(|met| met.tactic == tactic) else { return [Vec::new(), Vec::new()] };
    let words = |attribute: &str| cx.text(Size::S, &cx.attribute(&id, attribute)).heard();
    let lines = came_from_first(review, &met.lines);
    let (lines, again) = if is_roomy(cx) { lines.split_at(lines.len().min(FIRST)) } else { (&lines[..], &[][..]) };
    let looked = section(cx, "tactic-looked-like", quotes(cx, review, lines));
    let again = (!again.is_empty()).then(|| section(cx, "tactic-again", quotes(cx, review, again)));
    let why = section(cx, "tactic-why", vec![words("why")]);
    let sign = section(cx, "tactic-sign", vec![words("sign")]);
    let helps = section(cx, "tactic-helps", ["helps-1", "helps-2", "helps-3"].map(|help| help_row(cx, &cx.attribute(&id, help))).to_vec());
    [[looked, why, sign].into_iter().chain(again).collect(), vec![helps, fine(cx, review, &id, &met.lookalikes)]]
}

/// The same signs, with exits: what somebody said, and when it is fine.
fn ordinary(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> [Vec<View>; 2] {
    let lines = review.debrief.ordinary.iter().find(|ordinary| ordinary.tactic == tactic).map_or(&[][..], |ordinary| &ordinary.lines);
    let looked = section(cx, "tactic-looked-like", quotes(cx, review, &came_from_first(review, lines)));
    [vec![looked], vec![fine(cx, review, &tactic_id(cx, tactic), &[])]]
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

fn quotes(cx: &DrawContext<'_>, review: &Review, lines: &[LineId]) -> Vec<View> {
    let quote = |line: &LineId| {
        let label = quote::heard(cx, &review.story, *line);
        cx.column()
            .fixed()
            .speak(Role::Label, String::new())
            .saying(|spoken| {
                spoken.label = None;
                spoken.value = Some(label);
            })
            .child(quote::line(cx, &review.story, *line, false))
    };
    lines.iter().map(quote).collect()
}

fn section(cx: &DrawContext<'_>, id: &str, parts: Vec<View>) -> View {
    let mut heading = cx.heading(Size::S, &cx.words(id), 2);
    heading = heading.colour(cx.colours.tactic);
    cx.column().fixed().gap(5.0).child(heading).children(parts)
}

fn help_row(cx: &DrawContext<'_>, words: &Words) -> View {
    let icon = cx.icon(Icon::Check, Size::S, cx.colours.plain);
    let text = cx.column().grow().child(cx.text(Size::S, words).heard());
    cx.row().fixed().across(AlignItems::FlexStart).gap(12.0).child(icon).child(text)
}

/// When the same thing is fine, of the same rank as the sign; with lines of hers that were.
fn fine(cx: &DrawContext<'_>, review: &Review, id: &str, lookalikes: &[LineId]) -> View {
    let c = cx.colours;
    let heading = cx.heading(Size::S, &cx.words("tactic-fine"), 2);
    let head = cx.row().wrapping().gap(8.0).child(cx.ordinary_tag()).child(heading);
    let sheet = cx.column().fixed().gap(8.0).pad(Inset::xy(16.0, 14.0)).fill(c.plain_tint).edge(cx.stroke(), c.plain).round(SHEET);
    let sheet = sheet.child(head).child(cx.text(Size::S, &cx.attribute(id, "fine")).heard());
    if lookalikes.is_empty() {
        return sheet;
    }
    let here = cx.heading(Size::S, &cx.words("tactic-same-here"), 3);
    sheet.child(here).children(quotes(cx, review, lookalikes))
}

/// It is not your fault; where there was no tactic, what made these lines fine.
fn strip(cx: &DrawContext<'_>, review: &Review, tactic: TacticId) -> View {
    let c = cx.colours;
    let text = if review.debrief.met.is_empty() {
        cx.text(Size::S, &cx.words("ordinary-opening"))
    } else {
        let fault = cx.words("not-your-fault");
        let more = cx.attribute(&tactic_id(cx, tactic), "fault");
        cx.text(Size::S, &Words { text: format!("{} ", fault.text), ..fault }).bold().then(more.text, false)
    };
    let strip = cx.row().fixed().gap(12.0).pad(Inset::xy(16.0, 12.0)).fill(c.primary_tint).round(SHEET);
    let strip = if cx.strong { strip.edge(2.0, c.line) } else { strip };
    strip.child(cx.icon(Icon::Heart, Size::S, c.primary)).child(cx.column().grow().child(text.heard()))
}

fn neighbours(cx: &DrawContext<'_>, review: &Review) -> View {
    let ids = ["card-before", "card-after"];
    let mut buttons = [None, None];
    for (side, neighbour) in review.neighbours().into_iter().enumerate() {
        let Some(tactic) = neighbour else { continue };
        let words = name(cx, review, tactic);
        let label = cx.with(ids[side], "tactic", words.text.clone());
        let forward = side == 1;
        buttons[side] = Some((Target::NextCard(forward), DebriefIntent::NextCard(forward), words, label));
    }
    turning(cx, buttons)
}
