//! Before a story: what is in it, how we treat each other, how to leave, and four choices drawn alike.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Inset, Name, Region, Scroll, View, Words};
use super::super::widgets::{CONTROL, Weight};
use crate::app::Intent;
use crate::story::Story;
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, Val};

pub(super) fn draw(look: &Look<'_>) -> View {
    let Some(story) = &look.model.story else { return look.column() };
    let name = wording::name_of(look.texts, story, story.player());
    let mut page = look.column().gap(12.0).pad(Inset { top: 12.0, bottom: 10.0, ..Inset::xy(look.margin(), 0.0) }).stretch().fixed();
    page = page.child(opening(look, story, &name));
    if !look.model.short_before {
        page = page.child(panels(look, story));
    }
    page = page.child(choices(look, &name));
    look.column().child(look.column().grow().scrolling(Scroll { follow: false }).named("before", 0).child(page))
}

fn opening(look: &Look<'_>, story: &Story, name: &str) -> View {
    let title = look.heading(Size::L, &look.words("before-title"), 1);
    let who = look.text(Size::S, &look.with("before-player", "name", name.to_owned())).heard();
    let words = look.column().gap(4.0).grow().child(title).child(who);
    let button = super::words::button(look, story);
    if look.is_single() {
        return look.column().gap(8.0).child(look.row().child(words)).maybe(button.map(|button| look.row().child(button)));
    }
    look.row().gap(16.0).child(words).maybe(button).child(look.fictional_chip())
}

/// Three sheets beside each other, or below each other.
fn panels(look: &Look<'_>, story: &Story) -> View {
    let panels = [contents(look, story), rules(look), leaving(look)];
    if look.breadth() == Breadth::Wide {
        let row = look.row().across(AlignItems::Stretch).gap(16.0).stretch();
        return row.children(panels.into_iter().map(View::grow));
    }
    look.column().gap(16.0).children(panels)
}

fn panel(look: &Look<'_>, heading: &str) -> (View, View) {
    let words = look.words(heading);
    let body = look.column().gap(10.0).pad(Inset::xy(24.0, 20.0)).stretch();
    (look.sheet().clipped().speak(Role::Group, words.text.clone()), body.child(look.heading(Size::M, &words, 2)))
}

fn contents(look: &Look<'_>, story: &Story) -> View {
    let (sheet, mut body) = panel(look, "before-contains");
    // At most three lines (safeguard 16); each is a paragraph of its own, so that it can be read aloud as one.
    let words = look.words("scenario-before");
    for line in words.text.split('\n').filter(|line| !line.trim().is_empty()) {
        body = body.child(look.text(Size::S, &Words { text: line.trim().to_owned(), rtl: words.rtl }).heard());
    }
    let minutes = look.with("story-minutes", "minutes", u32::from(story.minutes()));
    body = body.child(look.text(Size::S, &look.with("before-time", "time", minutes.text)).heard());
    let picture = look.model.shelf.cards.iter().find(|card| card.id == *story.id()).and_then(|card| card.picture.as_ref());
    let height = look.px(if look.breadth() == Breadth::Wide { 92.0 } else { 76.0 });
    sheet.maybe(look.picture(picture, height)).child(body)
}

fn rules(look: &Look<'_>) -> View {
    let (sheet, mut body) = panel(look, "before-rules");
    for id in ["before-rule-pass", "before-rule-distance", "before-rule-score", "before-rule-kind"] {
        body = body.child(lead(look, &look.words(id)));
    }
    sheet.child(body)
}

/// A rule with its first sentence in bold. The space between them belongs to the bold run: in front of the second one, Bevy 0.19 misplaces it in Arabic.
fn lead(look: &Look<'_>, words: &Words) -> View {
    let end = words.text.find(". ").map_or(words.text.len(), |end| end + 2);
    let (first, rest) = words.text.split_at(end);
    let text = look.text(Size::S, &Words { text: first.to_owned(), rtl: words.rtl }).bold();
    if rest.is_empty() { text.heard() } else { text.then(rest.to_owned(), false).heard() }
}

fn leaving(look: &Look<'_>) -> View {
    let (sheet, mut body) = panel(look, "before-leaving");
    for id in ["before-leaving-keys", "before-leaving-second", "before-leaving-limit"] {
        body = body.child(look.say(Size::S, id));
    }
    let words = look.words("before-leaving-try");
    let button = look.button(Name("try", 0), Intent::TryLeaving, Some(Icon::Leave), &words, Weight::Quiet).round(CONTROL);
    sheet.child(body.child(look.space()).child(look.row().child(button)))
}

/// All four are fine, so all four look alike.
fn choices(look: &Look<'_>, name: &str) -> View {
    let question = look.words("before-question");
    let answers = [
        (Intent::Play, "before-play-short", look.with("before-play-more", "name", name.to_owned())),
        (Intent::Home, "before-another", look.words("before-another-more")),
        (Intent::ReadAlong, "before-read-along-short", look.words("before-read-along-more")),
        (Intent::SitOut, "before-sit-out", look.words("before-sit-out-more")),
    ];
    let drawn = answers
        .into_iter()
        .enumerate()
        .map(|(place, (intent, id, more))| look.answer(Name("before-choice", place), intent, place + 1, &look.words(id), Some(&more)));
    let drawn: Vec<View> = drawn.collect();
    let a_row = match look.breadth() {
        Breadth::Wide => 4,
        Breadth::Compact => 2,
        Breadth::Single => 1,
    };
    let mut column = look.column().gap(12.0).named("before-choices", 0).region(Region::Answers).arrows(Arrows::Grid);
    column = column.speak(Role::Group, question.text.clone()).child(look.text(Size::S, &question).bold());
    let mut drawn = drawn.into_iter().peekable();
    while drawn.peek().is_some() {
        let row = look.row().across(AlignItems::Stretch).gap(12.0).children(drawn.by_ref().take(a_row).map(View::grow));
        column = column.child(row);
    }
    column
}

/// A quiet screen: the picture, one line, one button.
pub(super) fn draw_sit_out(look: &Look<'_>) -> View {
    let story = look.model.story.as_ref();
    let picture = story.and_then(|story| look.model.shelf.cards.iter().find(|card| card.id == *story.id())?.picture.as_ref());
    let words = look.words("sit-out-short");
    let sheet = look.sheet().clipped().max_width(look.px(640.0)).full_width().maybe(look.picture(picture, look.px(152.0)));
    let back = look.button(Name("sit-out-back", 0), Intent::Back, Some(Icon::Back), &look.words("sit-out-back"), Weight::Quiet);
    let body = look.column().gap(24.0).pad(Inset::all(24.0)).child(look.heading(Size::M, &words, 1)).child(look.row().child(back));
    let mut page = look.column().centred().fixed().pad(Inset::all(look.margin())).child(sheet.child(body).fixed());
    page.node.min_height = Val::Percent(100.0);
    look.column().child(look.column().grow().scrolling(Scroll { follow: false }).named("sit-out", 0).child(page))
}
