//! Display: language, text size, contrast, movement and pace. Each change is seen at once.

use crate::app::preferences::{Pace, TEXT_SIZES};
use crate::app::target::Group;
use crate::app::words::Writing;
use crate::app::{AppIntent, Setting, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::Weight;
use crate::desktop::screens::cover;
use crate::desktop::view::{Arrows, Inset, View, Words};
use accesskit::Role;
use bevy::ui::AlignItems;

/// The widest that the page gets, at 100 %.
const PAGE: f32 = 840.0;
/// The width of the names of the groups, at 100 %.
const NAMES: f32 = 220.0;

/// One of several that exclude each other.
struct Choice {
    words: Words,
    setting: Setting,
    on: bool,
    /// The language of the words, where they are not in the window's.
    language: Option<String>,
}

pub(super) fn draw(cx: &DrawContext<'_>) -> View {
    let mut sheet = cx.sheet().pad(Inset::xy(24.0, 4.0));
    let groups = [languages(cx), sizes(cx), contrast(cx), movement(cx), pace(cx)];
    for (place, group) in groups.into_iter().enumerate() {
        let rule = (place > 0).then(|| cx.rule());
        sheet = sheet.maybe(rule).child(group);
    }
    let about = cx.button(Target::About, AppIntent::About, None, &cx.words("about-title"), Weight::Quiet);
    let keys = cx.button(Target::Keys, AppIntent::Keys, None, &cx.words("keys-title"), Weight::Quiet);
    let page = cx.column().gap(16.0).child(cover::opening(cx, &cx.words("display-title"), None));
    let more = cx.row().wrapping().gaps(12.0, 12.0).fixed().child(keys).child(about);
    let not_kept = cx.model.preferences.are_anothers.then(|| cx.say(Size::Xs, "display-not-kept"));
    cover::narrow_page(cx, Target::DisplayPage, PAGE, page.child(sheet).maybe(not_kept).child(more))
}

fn languages(cx: &DrawContext<'_>) -> View {
    let chosen = cx.model.language.to_string();
    let choice = |(tag, manifest): (&String, &crate::language::Manifest)| Choice {
        words: Words { text: manifest.name.clone(), writing: Writing::of(manifest) },
        setting: Setting::Language(tag.clone()),
        on: *tag == chosen,
        language: Some(tag.clone()),
    };
    group(cx, Group::Language, "display-language", None, cx.model.languages().into_iter().map(choice))
}

fn sizes(cx: &DrawContext<'_>) -> View {
    let choice = |percent: u16| Choice {
        words: cx.with("display-percent", "percent", percent.to_string()),
        setting: Setting::TextSize(percent),
        on: cx.model.preferences.text_size == percent,
        language: None,
    };
    group(cx, Group::TextSize, "display-text-size", None, TEXT_SIZES.map(choice))
}

fn contrast(cx: &DrawContext<'_>) -> View {
    let is = cx.model.preferences.high_contrast;
    let choice = |(id, high)| Choice { words: cx.words(id), setting: Setting::Contrast(high), on: is == high, language: None };
    group(cx, Group::Contrast, "display-contrast", None, [("display-contrast-usual", false), ("display-contrast-high", true)].map(choice))
}

fn movement(cx: &DrawContext<'_>) -> View {
    let is = cx.model.preferences.less_movement;
    let choice = |(id, less)| Choice { words: cx.words(id), setting: Setting::LessMovement(less), on: is == less, language: None };
    let choices = [("display-movement-usual", false), ("display-movement-less", true)].map(choice);
    group(cx, Group::Movement, "display-movement", Some("display-movement-note"), choices)
}

fn pace(cx: &DrawContext<'_>) -> View {
    let choice = |pace: Pace| {
        let id = match pace {
            Pace::Slow => "display-pace-slow",
            Pace::Usual => "display-pace-usual",
            Pace::AllAtOnce => "display-pace-all-at-once",
        };
        Choice { words: cx.words(id), setting: Setting::Pace(pace), on: cx.model.preferences.pace == pace, language: None }
    };
    group(cx, Group::Pace, "display-pace", None, Pace::ALL.map(choice))
}

/// The name of a group, and its choices beside it or below it.
fn group(cx: &DrawContext<'_>, of: Group, id: &str, note: Option<&str>, choices: impl IntoIterator<Item = Choice>) -> View {
    let words = cx.words(id);
    let name = cx.column().gap(2.0).child(cx.text(Size::S, &words).bold());
    let name = name.maybe(note.map(|note| cx.text(Size::Xs, &cx.words(note)).colour(cx.colours.ink_soft).heard()));
    let chips = radio_group(cx, of, &words, choices);
    if cx.is_single() {
        return cx.column().pad(Inset::xy(0.0, 10.0)).fixed().child(name).child(chips);
    }
    let row = cx.row().across(AlignItems::Center).gap(24.0).pad(Inset::xy(0.0, 10.0)).fixed();
    row.child(name.width(cx.px(NAMES))).child(chips.grow())
}

/// Tab stops at the one that is on; arrows walk to the others.
fn radio_group(cx: &DrawContext<'_>, of: Group, words: &Words, choices: impl IntoIterator<Item = Choice>) -> View {
    let chips = choices.into_iter().enumerate().map(|(number, choice)| {
        let chip = cx.radio_chip(Target::Setting(of, number), choice.setting, &choice.words, choice.on);
        DrawContext::reachable(chip.saying(|spoken| spoken.language = choice.language), choice.on)
    });
    let chips: Vec<View> = chips.collect();
    let row = cx.row().wrapping().gaps(8.0, 0.0).fixed().arrows(Arrows::Grid).named(Target::Settings(of));
    row.speak(Role::RadioGroup, words.text.clone()).children(chips)
}
