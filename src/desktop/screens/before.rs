//! Before a story: what is in it, how we treat each other, how to leave, how to mark, and the choices, drawn alike.

use crate::app::{AppIntent, Before, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, Weight};
use crate::desktop::screens::marking;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, View, Words};
use crate::library::Picture;
use crate::story::Story;
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, Val};

pub(super) fn draw(cx: &DrawContext<'_>, before: &Before) -> View {
    let story = &before.story;
    let name = wording::name_of(cx.texts, story, story.player());
    let (gap, top, bottom) = if is_tight(cx) { (8.0, 6.0, 6.0) } else { (12.0, 12.0, 10.0) };
    let mut page = cx.column().gap(gap).pad(Inset { top, bottom, ..Inset::xy(cx.margin(), 0.0) }).stretch().fixed();
    page = page.child(opening(cx, story, &name));
    if !before.is_short {
        page = page.child(panels(cx, story)).child(marking::practice(cx, before.practice));
    }
    let choices = choices(cx, before, &name);
    let scroller = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Before);
    if stands_below(cx) {
        let foot = cx.column().fixed().pad(Inset { top: 8.0, bottom, ..Inset::xy(cx.margin(), 0.0) }).child(choices);
        return cx.column().child(scroller.child(page)).child(cx.rule()).child(foot);
    }
    cx.column().child(scroller.child(page.child(choices)))
}

/// Whether the choices stand below what scrolls, so that they are seen from the first moment on. Where lines are few they scroll along.
fn stands_below(cx: &DrawContext<'_>) -> bool {
    const ENOUGH: f32 = 600.0;
    cx.breadth() == Breadth::Wide && cx.effective_height() >= ENOUGH
}

fn opening(cx: &DrawContext<'_>, story: &Story, name: &str) -> View {
    let title = cx.heading(Size::L, &cx.words("before-title"), 1);
    let who = cx.text(Size::S, &cx.with("before-player", "name", name.to_owned())).heard();
    let words = if is_tight(cx) {
        cx.row().across(AlignItems::Baseline).gap(20.0).grow().child(title.one_line()).child(cx.column().grow().child(who))
    } else {
        cx.column().gap(4.0).grow().child(title).child(who)
    };
    let button = crate::desktop::screens::words::button(cx, story);
    if cx.is_single() {
        return cx.column().gap(8.0).child(cx.row().child(words)).maybe(button.map(|button| cx.row().child(button)));
    }
    cx.row().gap(16.0).child(words).maybe(button).child(cx.fictional_chip())
}

/// Three sheets beside each other, or below each other.
fn panels(cx: &DrawContext<'_>, story: &Story) -> View {
    const GAP: f32 = 16.0;
    const HIGH: f32 = 1000.0;
    let panels = [contents(cx, story), rules(cx), leaving(cx)];
    if cx.breadth() == Breadth::Wide {
        let widths = DrawContext::shares(cx.window.x - cx.margin() * 2.0, panels.len(), GAP);
        let panels = panels.into_iter().zip(widths).map(|(panel, width)| panel.width(width));
        let row = cx.row().across(AlignItems::Stretch).gap(GAP).children(panels);
        // In a very high window they stay as high as what is in them.
        return if is_low(cx) || cx.effective_height() > HIGH { row.fixed() } else { row.stretch() };
    }
    cx.column().gap(GAP).children(panels)
}

/// Whether there is just about room for everything, so that the choices come before space.
fn is_low(cx: &DrawContext<'_>) -> bool {
    const LOW: f32 = 860.0;
    cx.effective_height() < LOW
}

/// The same where three sheets stand beside each other: everything stands closer, so that the message to practise on is seen without scrolling.
fn is_tight(cx: &DrawContext<'_>) -> bool {
    cx.breadth() == Breadth::Wide && is_low(cx)
}

/// A sheet, and what stands in it under its heading; beside that there may be a button.
fn panel(cx: &DrawContext<'_>, heading: &str, beside: Option<View>) -> (View, View) {
    let words = cx.words(heading);
    let body = cx.column().stretch();
    let body = match (is_tight(cx), is_low(cx)) {
        (true, _) => body.gap(6.0).pad(Inset::xy(24.0, 10.0)),
        (false, true) => body.gap(8.0).pad(Inset::xy(24.0, 14.0)),
        (false, false) => body.gap(10.0).pad(Inset::xy(24.0, 20.0)),
    };
    let title = cx.heading(Size::M, &words, 2);
    let title = match beside {
        Some(beside) => cx.row().gap(12.0).fixed().child(cx.column().grow().child(title)).child(beside),
        None => title,
    };
    (cx.sheet().clipped().speak(Role::Group, words.text.clone()), body.child(title))
}

fn contents(cx: &DrawContext<'_>, story: &Story) -> View {
    let (sheet, mut body) = panel(cx, "before-contains", None);
    // At most three lines (safeguard 16); each is a paragraph of its own, so that it can be read aloud as one.
    let words = cx.words("scenario-before");
    for line in words.text.split('\n').filter(|line| !line.trim().is_empty()) {
        body = body.child(cx.text(Size::S, &Words { text: line.trim().to_owned(), writing: words.writing }).heard());
    }
    let minutes = cx.with("story-minutes", "minutes", u32::from(story.minutes()));
    body = body.child(cx.text(Size::S, &cx.with("before-time", "time", minutes.text)).heard());
    // Where there is just about room for everything, words come before the picture.
    let is_wide = cx.breadth() == Breadth::Wide;
    let height = cx.px(if is_wide { 92.0 } else { 56.0 });
    let picture = if is_wide && is_low(cx) { None } else { cx.picture(picture(cx, story), height) };
    sheet.maybe(picture).child(body)
}

fn picture<'m>(cx: &DrawContext<'m>, story: &Story) -> Option<&'m Picture> {
    cx.model.catalog.cards.iter().find(|card| card.id == *story.id())?.picture.as_ref()
}

fn rules(cx: &DrawContext<'_>) -> View {
    let (sheet, mut body) = panel(cx, "before-rules", None);
    for id in ["before-rule-pass", "before-rule-distance", "before-rule-score", "before-rule-kind"] {
        body = body.child(lead(cx, &cx.words(id)));
    }
    sheet.child(body)
}

/// A rule with its first sentence in bold. The space between them belongs to the bold run: in front of the second one, Bevy 0.19 misplaces it in Arabic.
fn lead(cx: &DrawContext<'_>, words: &Words) -> View {
    let end = words.text.find(". ").map_or(words.text.len(), |end| end + 2);
    let (first, rest) = words.text.split_at(end);
    let text = cx.text(Size::S, &Words { text: first.to_owned(), writing: words.writing }).bold();
    if rest.is_empty() { text.heard() } else { text.then(rest.to_owned(), false).heard() }
}

fn leaving(cx: &DrawContext<'_>) -> View {
    let words = cx.words("before-leaving-try");
    let button = cx.button(Target::TryLeaving, AppIntent::TryLeaving, Some(Icon::Leave), &words, Weight::Quiet).round(CONTROL);
    let (beside, below) = if is_tight(cx) { (Some(button), None) } else { (None, Some(button)) };
    let (sheet, mut body) = panel(cx, "before-leaving", beside);
    for id in ["before-leaving-keys", "before-leaving-second", "before-leaving-limit"] {
        body = body.child(cx.say(Size::S, id));
    }
    if let Some(button) = below {
        body = body.child(cx.space()).child(cx.row().child(button));
    }
    sheet.child(body)
}

/// All of them are fine, so all of them look alike.
fn choices(cx: &DrawContext<'_>, before: &Before, name: &str) -> View {
    const GAP: f32 = 12.0;
    let offered = before.choices();
    let question = cx.words(if offered.contains(&AppIntent::PlayTogether) { "track-question" } else { "before-question" });
    let drawn = offered.into_iter().enumerate().map(|(place, intent)| {
        let (id, more) = match intent {
            AppIntent::Play => ("before-play-short", cx.with("before-play-more", "name", name.to_owned())),
            AppIntent::Home => ("before-another", cx.words("before-another-more")),
            AppIntent::ReadAlong => ("before-read-along-short", cx.words("before-read-along-more")),
            AppIntent::PlayTogether => ("track-offer", cx.plain(wording::track(cx.texts))),
            _ => ("before-sit-out", cx.words("before-sit-out-more")),
        };
        let choice = cx.answer(Target::BeforeChoice(place), intent, place + 1, &cx.words(id), Some(&more));
        if is_tight(cx) { choice.gap(10.0).pad(Inset::xy(10.0, 6.0)) } else { choice }
    });
    let drawn: Vec<View> = drawn.collect();
    let a_row = match cx.breadth() {
        Breadth::Wide => drawn.len(),
        Breadth::Compact => 2,
        Breadth::Single => 1,
    };
    let mut column =
        cx.column().gap(if is_tight(cx) { 8.0 } else { GAP }).named(Target::BeforeChoices).region(Region::Answers).arrows(Arrows::Grid);
    column = column.speak(Role::Group, question.text.clone()).child(cx.text(Size::S, &question).bold());
    let widths: Vec<f32> = DrawContext::shares(cx.window.x - cx.margin() * 2.0, a_row, GAP).collect();
    let mut drawn = drawn.into_iter().peekable();
    while drawn.peek().is_some() {
        let some = widths.iter().zip(drawn.by_ref()).map(|(width, choice)| choice.width(*width));
        column = column.child(cx.row().across(AlignItems::Stretch).gap(GAP).children(some));
    }
    column
}

/// A quiet screen: the picture, one line, one button.
pub(super) fn draw_sit_out(cx: &DrawContext<'_>, before: &Before) -> View {
    let picture = picture(cx, &before.story);
    let words = cx.words("sit-out-short");
    let sheet = cx.sheet().clipped().max_width(cx.px(640.0)).full_width().maybe(cx.picture(picture, cx.px(152.0)));
    let back = cx.button(Target::SitOutBack, AppIntent::Back, Some(Icon::Back), &cx.words("sit-out-back"), Weight::Quiet);
    let body = cx.column().gap(24.0).pad(Inset::all(24.0)).child(cx.heading(Size::M, &words, 1)).child(cx.row().child(back));
    let mut page = cx.column().centred().fixed().pad(Inset::all(cx.margin())).child(sheet.child(body).fixed());
    page.node.min_height = Val::Percent(100.0);
    cx.column().child(cx.column().grow().scrolling(Scroll { follow: false }).named(Target::SitOut).child(page))
}
