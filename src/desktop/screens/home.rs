//! Home: the stories, in one's own language, and after them the messages of two weeks later.

use crate::app::catalog::Card;
use crate::app::words::Writing;
use crate::app::{AppIntent, Setting, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::screens::fresh;
use crate::desktop::view::{Arrows, Inset, Scroll, View, Words};
use crate::story::{Story, text_id};
use crate::wording;
use accesskit::Role;
use bevy::ui::AlignItems;

/// The height of a card's picture at 100 %.
const PICTURE: f32 = 76.0;

pub(super) fn draw(cx: &DrawContext<'_>) -> View {
    let page = cx.column().gap(cx.px(12.0)).pad(Inset { top: 12.0, bottom: 12.0, ..Inset::xy(cx.margin(), 0.0) }).fixed();
    let page = page.child(languages(cx)).maybe(waiting(cx)).child(opening(cx));
    let offered = cx.model.offered();
    let page = if cx.model.catalog.cards.is_empty() { page.child(cx.say(Size::S, "stories-none")) } else { page };
    let page = page.maybe(cards(cx, &offered));
    let page = page.maybe(older(cx));
    cx.column().child(cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Home).child(page))
}

/// Each language in its own script; no flags.
fn languages(cx: &DrawContext<'_>) -> View {
    let mut row = cx.row().wrapping().gaps(4.0, 0.0).fixed().arrows(Arrows::Horizontal);
    row = row.named(Target::Languages).speak(Role::RadioGroup, cx.words("display-language").text);
    row = row.child(cx.row().pad(Inset { end: 8.0, ..Inset::default() }).child(cx.icon(Icon::Globe, Size::S, cx.colours.ink)));
    let chosen = cx.model.language.to_string();
    for (number, (tag, manifest)) in cx.model.languages().into_iter().enumerate() {
        let words = Words { text: manifest.name.clone(), writing: Writing::of(manifest) };
        row = row.child(language(cx, number, tag, &words, *tag == chosen));
    }
    row
}

fn language(cx: &DrawContext<'_>, number: usize, tag: &str, words: &Words, on: bool) -> View {
    let c = cx.colours;
    let text = cx.text(Size::Xs, words).colour(if on { c.on_primary } else { c.ink }).one_line();
    let mut chip = cx.row().centred().min_height(cx.px(32.0)).pad(Inset::xy(11.0, 0.0)).round(CONTROL);
    chip = chip.child(if on { text.bold() } else { text });
    if on {
        chip = chip.fill(c.primary);
    }
    let view = cx.row().centred().fixed().min_height(TARGET).min_width(TARGET).round(CONTROL).child(chip);
    let view = view.control(Role::RadioButton, Target::Language(number), Setting::Language(tag.to_owned()), words.text.clone());
    view.saying(|spoken| {
        spoken.selected = Some(on);
        spoken.language = Some(tag.to_owned());
    })
}

fn opening(cx: &DrawContext<'_>) -> View {
    let title = cx.heading(Size::L, &cx.words("stories-title"), 1);
    let line = cx.say(Size::S, if cx.model.group.is_on { "group-line" } else { "app-line" });
    let words = cx.column().gap(4.0).child(title).child(line);
    if cx.is_single() {
        return words.fixed().child(modes(cx));
    }
    cx.row().across(AlignItems::FlexEnd).gap(16.0).fixed().child(words.grow()).child(modes(cx))
}

/// Alone, or with a group.
fn modes(cx: &DrawContext<'_>) -> View {
    let row = cx.row().wrapping().gaps(0.0, 0.0).fixed().arrows(Arrows::Horizontal).named(Target::GroupModes);
    let row = row.speak(Role::RadioGroup, cx.words("group-modes").text);
    row.children([(false, "group-alone"), (true, "group-with")].map(|(is_group, id)| {
        let is_on = cx.model.group.is_on == is_group;
        DrawContext::reachable(cx.radio_chip(Target::GroupMode(is_group), AppIntent::WithGroup(is_group), &cx.words(id), is_on), is_on)
    }))
}

/// A workshop of today that was left open.
fn waiting(cx: &DrawContext<'_>) -> Option<View> {
    let waiting = cx.model.group.waiting.as_ref()?;
    let title = cx.model.catalog.cards.iter().find(|card| card.id == waiting.story).map(|card| card.title.text.clone())?;
    let words = cx.with("group-waiting", "title", title);
    let go_on = cx.button(Target::GoOnLeading, AppIntent::GoOnLeading, Some(Icon::Next), &cx.words("group-go-on-leading"), Weight::Main);
    let close = cx.button(Target::CloseWaiting, AppIntent::CloseWaiting, None, &cx.words("group-close-waiting"), Weight::Quiet);
    let bar = cx.row().wrapping().gaps(12.0, 6.0).fixed().pad(Inset::xy(16.0, 8.0)).fill(cx.colours.primary_tint).round(CONTROL);
    let why = cx.model.group.not_gone_on.map(|why| cx.text(Size::S, &cx.words(why.text_id())).bold().heard());
    let told = cx.column().grow().min_width(cx.px(200.0)).child(cx.text(Size::S, &words).heard()).maybe(why);
    Some(bar.child(told).child(go_on).child(close))
}

/// The stories, and after them the messages of two weeks later. Four a row where there is room. The last row keeps the width of the others.
fn cards(cx: &DrawContext<'_>, stories: &[&Card]) -> Option<View> {
    const GAP: f32 = 16.0;
    let fresh = cx.model.catalog.fresh.as_ref().map(|_| fresh_card(cx));
    let all: Vec<View> = stories.iter().map(|card| draw_card(cx, card)).chain(fresh).collect();
    if all.is_empty() {
        return None;
    }
    let a_row = match cx.breadth() {
        Breadth::Wide => all.len().clamp(3, 4),
        Breadth::Compact => 2,
        Breadth::Single => 1,
    };
    let widths: Vec<f32> = DrawContext::shares(cx.window.x - cx.margin() * 2.0, a_row, GAP).collect();
    let mut grid = cx.column().gap(GAP).arrows(Arrows::Grid).named(Target::Cards).speak(Role::List, cx.words("stories-title").text);
    let of = all.len();
    let mut all = all.into_iter().enumerate().peekable();
    while all.peek().is_some() {
        let some = widths
            .iter()
            .zip(all.by_ref())
            .map(|(width, (place, card))| card.saying(|spoken| spoken.position = Some((place + 1, of))).width(*width));
        grid = grid.child(cx.row().across(AlignItems::Stretch).gap(GAP).children(some));
    }
    Some(grid)
}

/// Whether those who are here are old enough for the stories that are held back, until somebody says that they are.
fn older(cx: &DrawContext<'_>) -> Option<View> {
    if !cx.model.asks_for_age() || cx.model.with_older {
        return None;
    }
    let question = cx.text(Size::S, &cx.words("older-question")).bold().heard();
    let why = cx.text(Size::S, &cx.words("older-why")).colour(cx.colours.ink_soft).heard();
    let told = cx.column().grow().min_width(cx.px(200.0)).child(question).child(why);
    let show = cx.button(Target::Older, AppIntent::WithOlder(true), None, &cx.words("older-show"), Weight::Quiet);
    Some(cx.row().wrapping().gaps(12.0, 6.0).fixed().child(told).child(show))
}

fn draw_card(cx: &DrawContext<'_>, card: &Card) -> View {
    let name = Target::Card(card.number);
    let sheet = cx.sheet().clipped();
    let title = cx.text(Size::M, &card.title).bold();
    let body = cx.column().grow().gap(4.0).pad(Inset { top: 8.0, bottom: 12.0, ..Inset::xy(16.0, 0.0) });
    match &card.story {
        Ok(story) => {
            let facts = [role(cx, card, story), minutes(cx, story), age(cx, story), contents(cx, story)];
            let label = [&card.title, &card.line, &facts[0], &facts[1], &facts[2], &facts[3]]
                .map(|words| words.text.trim_end_matches('.'))
                .join(". ");
            let sheet = sheet.maybe(cx.picture(card.picture.as_ref(), cx.px(PICTURE)));
            let sheet = sheet.button(name, AppIntent::Choose(card.id.clone()), label);
            sheet.child(body.child(title).child(cx.text(Size::S, &card.line)).child(cx.space()).child(about(cx, &facts)))
        }
        Err(diagnostics) => {
            let broken = cx.words("story-broken");
            let what: Vec<String> = diagnostics.iter().take(3).map(ToString::to_string).collect();
            let blank = cx.column().height(cx.px(PICTURE)).fill(cx.colours.line);
            let details = cx.text(Size::Xs, &DrawContext::latin(what.join("\n"))).colour(cx.colours.ink_soft).heard();
            let label = format!("{}. {}", card.title.text, broken.text);
            let sheet = sheet.named(name).speak(Role::Group, label).child(blank);
            sheet.child(body.child(title).child(cx.text(Size::S, &broken)).child(details))
        }
    }
}

/// The card of the messages of two weeks later.
fn fresh_card(cx: &DrawContext<'_>) -> View {
    let [title, line, after] = ["fresh-title", "fresh-line", "fresh-best-after"].map(|id| cx.words(id));
    let (minutes, age) = (cx.plain(wording::fresh_minutes(cx.texts)), cx.plain(wording::fresh_age(cx.texts)));
    let label = [&title, &line, &minutes, &age, &after].map(|words| words.text.trim_end_matches('.')).join(". ");
    let sheet = cx.sheet().clipped().maybe(cx.picture(Some(&fresh::picture()), cx.px(PICTURE)));
    let sheet = sheet.button(Target::FreshCard, AppIntent::TakeFreshLook, label);
    let body = cx.column().grow().gap(4.0).pad(Inset { top: 8.0, bottom: 12.0, ..Inset::xy(16.0, 0.0) });
    let facts = facts(cx, &[(Icon::Clock, &minutes), (Icon::People, &age)], &after);
    sheet.child(body.child(cx.text(Size::M, &title).bold()).child(cx.text(Size::S, &line)).child(cx.space()).child(facts))
}

/// Role, minutes and age beside their icons, then what is in it under a line.
fn about(cx: &DrawContext<'_>, [role, minutes, age, contents]: &[Words; 4]) -> View {
    facts(cx, &[(Icon::Person, role), (Icon::Clock, minutes), (Icon::People, age)], contents)
}

fn facts(cx: &DrawContext<'_>, facts: &[(Icon, &Words)], under: &Words) -> View {
    let c = cx.colours;
    let fact = |icon: Icon, words: &Words| {
        let text = cx.text(Size::Xs, words).colour(c.ink_soft).one_line();
        cx.row().gap(6.0).child(cx.icon(icon, Size::Xs, c.ink_soft)).child(text)
    };
    let row = cx.row().wrapping().gaps(20.0, 2.0).children(facts.iter().map(|(icon, words)| fact(*icon, words)));
    let column = cx.column().gap(8.0).pad(Inset { top: 10.0, ..Inset::default() });
    column.child(row).child(cx.rule()).child(cx.text(Size::Xs, under))
}

fn role(cx: &DrawContext<'_>, card: &Card, story: &Story) -> Words {
    cx.with(text_id::role_fact(story.role()), "name", card.name.text.clone())
}

fn minutes(cx: &DrawContext<'_>, story: &Story) -> Words {
    cx.plain(wording::minutes(cx.texts, story))
}

fn age(cx: &DrawContext<'_>, story: &Story) -> Words {
    cx.plain(wording::age(cx.texts, story))
}

fn contents(cx: &DrawContext<'_>, story: &Story) -> Words {
    cx.plain(wording::content(cx.texts, story))
}
