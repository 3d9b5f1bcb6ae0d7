//! Display: language, text size, contrast, movement and pace. Each change is seen at once.

use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Arrows, Inset, Name, View, Words};
use super::super::widgets::Weight;
use super::cover;
use crate::app::Intent;
use crate::app::preferences::{Pace, TEXT_SIZES};
use crate::language::{Direction, REFERENCE};
use accesskit::Role;
use bevy::ui::AlignItems;

/// The widest that the page gets, at 100 %.
const PAGE: f32 = 840.0;
/// The width of the names of the groups, at 100 %.
const NAMES: f32 = 220.0;

/// One of several that exclude each other.
struct Choice {
    words: Words,
    intent: Intent,
    on: bool,
    /// The language of the words, where they are not in the window's.
    language: Option<String>,
}

pub(super) fn draw(look: &Look<'_>) -> View {
    let mut sheet = look.sheet().pad(Inset::xy(24.0, 4.0));
    let groups = [languages(look), sizes(look), contrast(look), movement(look), pace(look)];
    for (place, group) in groups.into_iter().enumerate() {
        let rule = (place > 0).then(|| look.rule());
        sheet = sheet.maybe(rule).child(group);
    }
    let about = look.button(Name("display-about", 0), Intent::About, None, &look.words("about-title"), Weight::Quiet);
    let page = look.column().gap(16.0).child(cover::opening(look, &look.words("display-title"), None));
    cover::narrow_page(look, "display-page", PAGE, page.child(sheet).child(look.row().child(about)))
}

fn languages(look: &Look<'_>) -> View {
    let chosen = look.model.language.to_string();
    let mut locales: Vec<_> = look.model.library.locales().iter().collect();
    locales.sort_by_key(|(tag, _)| (*tag != REFERENCE, tag.as_str()));
    let choice = |(tag, manifest): (&String, &crate::language::Manifest)| Choice {
        words: Words { text: manifest.name.clone(), rtl: manifest.direction == Direction::RightToLeft },
        intent: Intent::Language(tag.clone()),
        on: *tag == chosen,
        language: Some(tag.clone()),
    };
    group(look, "display-language", None, locales.into_iter().map(choice))
}

fn sizes(look: &Look<'_>) -> View {
    let choice = |percent: u16| Choice {
        words: look.with("display-percent", "percent", percent.to_string()),
        intent: Intent::TextSize(percent),
        on: look.model.preferences.text_size == percent,
        language: None,
    };
    group(look, "display-text-size", None, TEXT_SIZES.map(choice))
}

fn contrast(look: &Look<'_>) -> View {
    let is = look.model.preferences.high_contrast;
    let choice = |(id, high)| Choice { words: look.words(id), intent: Intent::Contrast(high), on: is == high, language: None };
    group(look, "display-contrast", None, [("display-contrast-usual", false), ("display-contrast-high", true)].map(choice))
}

fn movement(look: &Look<'_>) -> View {
    let is = look.model.preferences.less_movement;
    let choice = |(id, less)| Choice { words: look.words(id), intent: Intent::LessMovement(less), on: is == less, language: None };
    let choices = [("display-movement-usual", false), ("display-movement-less", true)].map(choice);
    group(look, "display-movement", Some("display-movement-note"), choices)
}

fn pace(look: &Look<'_>) -> View {
    let choice = |pace: Pace| {
        let id = match pace {
            Pace::Slow => "display-pace-slow",
            Pace::Usual => "display-pace-usual",
            Pace::AllAtOnce => "display-pace-all-at-once",
        };
        Choice { words: look.words(id), intent: Intent::Pace(pace), on: look.model.preferences.pace == pace, language: None }
    };
    group(look, "display-pace", None, Pace::ALL.map(choice))
}

/// The name of a group, and its choices beside it or below it.
fn group(look: &Look<'_>, id: &'static str, note: Option<&str>, choices: impl IntoIterator<Item = Choice>) -> View {
    let words = look.words(id);
    let name = look.column().gap(2.0).child(look.text(Size::S, &words).bold());
    let name = name.maybe(note.map(|note| look.text(Size::Xs, &look.words(note)).colour(look.colours.ink_soft).heard()));
    let chips = radio_group(look, id, &words, choices);
    if look.is_single() {
        return look.column().pad(Inset::xy(0.0, 10.0)).fixed().child(name).child(chips);
    }
    let row = look.row().across(AlignItems::Center).gap(24.0).pad(Inset::xy(0.0, 10.0)).fixed();
    row.child(name.width(look.px(NAMES))).child(chips.grow())
}

/// Tab stops at the one that is on; arrows walk to the others.
fn radio_group(look: &Look<'_>, id: &'static str, words: &Words, choices: impl IntoIterator<Item = Choice>) -> View {
    let chips = choices.into_iter().enumerate().map(|(number, choice)| {
        let chip = look.radio_chip(Name(id, number), choice.intent, &choice.words, choice.on);
        Look::reachable(chip.saying(|spoken| spoken.language = choice.language), choice.on)
    });
    let chips: Vec<View> = chips.collect();
    let row = look.row().wrapping().gaps(8.0, 0.0).fixed().arrows(Arrows::Grid).named(id, usize::MAX);
    row.speak(Role::RadioGroup, words.text.clone()).children(chips)
}
