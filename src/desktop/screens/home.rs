//! Home: the stories, in one's own language.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Inset, Name, Scroll, View, Words};
use super::super::widgets::{CONTROL, TARGET};
use crate::app::Intent;
use crate::app::shelf::Card;
use crate::language::{Direction, REFERENCE};
use crate::story::Story;
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, Val};

/// The height of a card's picture at 100 %.
const PICTURE: f32 = 76.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let page = look.column().gap(look.px(12.0)).pad(Inset { top: 12.0, bottom: 12.0, ..Inset::xy(look.margin(), 0.0) }).fixed();
    let page = page.child(languages(look)).child(opening(look));
    let page = if look.model.shelf.cards.is_empty() { page.child(look.say(Size::S, "stories-none")) } else { page.child(cards(look)) };
    look.column().child(look.column().grow().scrolling(Scroll { follow: false }).named("home", 0).child(page))
}

/// Each language in its own script; no flags.
fn languages(look: &Look<'_>) -> View {
    let mut row = look.row().wrapping().gaps(4.0, 0.0).fixed().arrows(Arrows::Horizontal);
    row = row.named("languages", 0).speak(Role::RadioGroup, look.words("display-language").text);
    row = row.child(look.row().pad(Inset { end: 8.0, ..Inset::default() }).child(look.icon(Icon::Globe, Size::S, look.colours.ink)));
    let chosen = look.model.language.to_string();
    let mut locales: Vec<_> = look.model.library.locales().iter().collect();
    locales.sort_by_key(|(tag, _)| (*tag != REFERENCE, tag.as_str()));
    for (number, (tag, manifest)) in locales.into_iter().enumerate() {
        let words = Words { text: manifest.name.clone(), rtl: manifest.direction == Direction::RightToLeft };
        row = row.child(language(look, number, tag, &words, *tag == chosen));
    }
    row
}

fn language(look: &Look<'_>, number: usize, tag: &str, words: &Words, on: bool) -> View {
    let c = look.colours;
    let text = look.text(Size::Xs, words).colour(if on { c.on_primary } else { c.ink }).one_line();
    let mut chip = look.row().centred().min_height(look.px(32.0)).pad(Inset::xy(11.0, 0.0)).round(CONTROL);
    chip = chip.child(if on { text.bold() } else { text });
    if on {
        chip = chip.fill(c.primary);
    }
    let view = look.row().centred().fixed().min_height(TARGET).min_width(TARGET).round(CONTROL).child(chip);
    let view = view.control(Role::RadioButton, Name("language", number), Intent::Language(tag.to_owned()), words.text.clone());
    view.saying(|spoken| {
        spoken.selected = Some(on);
        spoken.language = Some(tag.to_owned());
    })
}

fn opening(look: &Look<'_>) -> View {
    let title = look.heading(Size::L, &look.words("stories-title"), 1);
    look.column().gap(4.0).fixed().child(title).child(look.say(Size::S, "app-line"))
}

/// Four a row where there is room. The last row keeps the width of the others.
fn cards(look: &Look<'_>) -> View {
    let all = &look.model.shelf.cards;
    let a_row = match look.breadth() {
        Breadth::Wide => all.len().clamp(3, 4),
        Breadth::Compact => 2,
        Breadth::Single => 1,
    };
    let mut grid = look.column().gap(16.0).arrows(Arrows::Grid).named("cards", 0).speak(Role::List, look.words("stories-title").text);
    for (row, some) in all.chunks(a_row).enumerate() {
        let mut line = look.row().across(AlignItems::Stretch).gap(16.0);
        for (place, card) in some.iter().enumerate() {
            let number = row * a_row + place;
            line = line.child(equal(draw_card(look, number, card).saying(|spoken| spoken.position = Some((number + 1, all.len())))));
        }
        for _ in some.len()..a_row {
            line = line.child(equal(look.column()));
        }
        grid = grid.child(line);
    }
    grid
}

fn equal(view: View) -> View {
    let mut view = view.grow();
    view.node.flex_basis = Val::Px(0.0);
    view
}

fn draw_card(look: &Look<'_>, number: usize, card: &Card) -> View {
    let name = Name("card", number);
    let sheet = look.sheet().clipped();
    let title = look.text(Size::M, &card.title).bold();
    let body = look.column().grow().gap(4.0).pad(Inset { top: 8.0, bottom: 12.0, ..Inset::xy(16.0, 0.0) });
    match &card.story {
        Ok(story) => {
            let facts = [role(look, card, story), minutes(look, story), age(look, story), contents(look, story)];
            let label = [&card.title, &card.line, &facts[0], &facts[1], &facts[2], &facts[3]]
                .map(|words| words.text.trim_end_matches('.'))
                .join(". ");
            let sheet = sheet.maybe(look.picture(card.picture.as_ref(), look.px(PICTURE)));
            let sheet = sheet.button(name, Intent::Choose(card.id.clone()), label);
            sheet.child(body.child(title).child(look.text(Size::S, &card.line)).child(look.space()).child(about(look, &facts)))
        }
        Err(diagnostics) => {
            let broken = look.words("story-broken");
            let what: Vec<String> = diagnostics.iter().take(3).map(ToString::to_string).collect();
            let blank = look.column().height(look.px(PICTURE)).fill(look.colours.line);
            let details = look.text(Size::Xs, &Look::latin(what.join("\n"))).colour(look.colours.ink_soft).heard();
            let label = format!("{}. {}", card.title.text, broken.text);
            let sheet = sheet.named(name.0, name.1).speak(Role::Group, label).child(blank);
            sheet.child(body.child(title).child(look.text(Size::S, &broken)).child(details))
        }
    }
}

/// Role, minutes and age beside their icons, then what is in it under a line.
fn about(look: &Look<'_>, facts: &[Words; 4]) -> View {
    let c = look.colours;
    let fact = |icon: Icon, words: &Words| {
        let text = look.text(Size::Xs, words).colour(c.ink_soft).one_line();
        look.row().gap(6.0).child(look.icon(icon, Size::Xs, c.ink_soft)).child(text)
    };
    let row = look
        .row()
        .wrapping()
        .gaps(20.0, 2.0)
        .child(fact(Icon::Person, &facts[0]))
        .child(fact(Icon::Clock, &facts[1]))
        .child(fact(Icon::People, &facts[2]));
    let column = look.column().gap(8.0).pad(Inset { top: 10.0, ..Inset::default() });
    column.child(row).child(look.rule()).child(look.text(Size::Xs, &facts[3]))
}

fn role(look: &Look<'_>, card: &Card, story: &Story) -> Words {
    look.with(&wording::role_fact_id(story.role()), "name", card.name.text.clone())
}

fn minutes(look: &Look<'_>, story: &Story) -> Words {
    look.plain(wording::minutes(look.texts, story))
}

fn age(look: &Look<'_>, story: &Story) -> Words {
    look.plain(wording::age(look.texts, story))
}

fn contents(look: &Look<'_>, story: &Story) -> Words {
    look.plain(wording::content(look.texts, story))
}
