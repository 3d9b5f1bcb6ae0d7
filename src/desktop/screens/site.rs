//! A page inside the story, with colours of its own, so that one notices having gone somewhere else. Nothing on it can be typed into.

use crate::app::Target;
use crate::app::playback::Playback;
use crate::app::thread::Item;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, SHEET, TARGET};
use crate::desktop::screens::conversation::{
    BUBBLE, below_line, below_this_line, draw_day, feedback, mark_or_offer, narration, news_begin_before, room_for_offer, spoken_line,
    this_line,
};
use crate::desktop::screens::story::{channel_about, channel_name, walkable};
use crate::desktop::view::{Arrows, Inset, Ring, Scroll, View, Words};
use crate::story::LineId;
use crate::story::tables::LineKind;
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, Val};

/// What stands where on a page.
#[derive(Default)]
struct Parts {
    pages: Vec<LineId>,
    words: Vec<Item>,
    notices: Vec<LineId>,
    rules: Vec<LineId>,
    aside: Vec<Item>,
}

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let mut parts = Parts::default();
    for item in playing.items(playing.looking_at) {
        match item {
            Item::Line(line) => match playing.story.line(line).kind {
                LineKind::Page => parts.pages.push(line),
                LineKind::Rule => parts.rules.push(line),
                LineKind::Narration | LineKind::Later => parts.aside.push(item),
                LineKind::Notice => parts.notices.push(line),
                _ => parts.words.push(item),
            },
            Item::Own(..) => parts.words.push(item),
            Item::Feedback(..) | Item::Day(_) => parts.aside.push(item),
        }
    }
    let name = channel_name(cx, &playing.story, playing.looking_at);
    let label = cx.with("page-inside", "name", name.text.clone());
    let front = front(cx, playing, &parts, &name);
    let aside = aside(cx, playing, &parts);
    let page = cx.row().across(AlignItems::Stretch).stretch().fixed().arrows(Arrows::Vertical);
    let mut page = page.named(Target::Messages(playing.looking_at)).speak(Role::Group, label.text);
    if cx.breadth() == Breadth::Wide {
        page = page.child(front.grow()).child(aside.width(cx.px(540.0)));
    } else {
        page.node.flex_direction = bevy::ui::FlexDirection::Column;
        page = page.child(front).child(aside);
    }
    let scroller = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Log(playing.looking_at));
    cx.column().child(scroller.child(page))
}

/// The page's own ground, or the theme's in high contrast.
fn ground(cx: &DrawContext<'_>) -> Color {
    if cx.strong { cx.colours.sheet } else { cx.tokens.story_site.site_ground }
}

fn block(cx: &DrawContext<'_>) -> Color {
    if cx.strong { cx.colours.sheet } else { cx.tokens.story_site.site_block }
}

/// Title, what the page says, and what people say under it.
fn front(cx: &DrawContext<'_>, playing: &Playback, parts: &Parts, name: &Words) -> View {
    let side = if cx.is_single() { cx.margin() } else { 28.0 };
    let mut front = cx.column().gap(12.0).pad(Inset::xy(side, 18.0)).fill(ground(cx)).child(title(cx, playing, name));
    if is_closed(playing) && !cx.is_single() {
        front = front.maybe(map(cx));
    }
    for line in parts.pages.iter().chain(&parts.notices) {
        front = front.maybe(news_begin_before(cx, playing, Item::Line(*line))).child(told(cx, playing, *line, None));
    }
    if parts.words.is_empty() {
        return front;
    }
    let mut words = cx.column().gap(4.0).pad(Inset::xy(16.0, 10.0)).fill(cx.colours.sheet).edge(cx.stroke(), block(cx)).round(SHEET);
    let count = cx.text(Size::Xs, &cx.words("page-text-only")).colour(cx.colours.ink_soft).one_line().heard();
    let heading = cx.heading(Size::S, &cx.words("page-words"), 3);
    words = words.child(cx.row().gap(8.0).child(cx.column().grow().child(heading)).child(count));
    for item in &parts.words {
        words = words.maybe(news_begin_before(cx, playing, *item)).child(said(cx, playing, *item));
    }
    front.child(words)
}

/// Whether it is a place with rules of its own: the closed network of a story.
fn is_closed(playing: &Playback) -> bool {
    playing.story.lines().iter().any(|line| line.channel == playing.looking_at && line.kind == LineKind::Rule)
}

/// Whose page it is, and what it says about itself. The closed network has an emblem that is used nowhere else, and a map without borders.
fn title(cx: &DrawContext<'_>, playing: &Playback, name: &Words) -> View {
    let about = cx.text(Size::S, &channel_about(cx, &playing.story, playing.looking_at)).heard();
    let words = cx.column().grow().child(cx.heading(Size::L, name, 2)).child(about);
    let owner = playing.story.channel(playing.looking_at).members.first();
    let sign = match owner {
        Some(owner) if !is_closed(playing) => cx.circle(&playing.story, *owner, false),
        _ => emblem(cx),
    };
    cx.row().gap(20.0).fixed().child(sign).child(words)
}

fn emblem(cx: &DrawContext<'_>) -> View {
    let site = &cx.tokens.story_site;
    let (fill, on) = if cx.strong { (cx.colours.primary, cx.colours.on_primary) } else { (site.site_primary, site.site_on_primary) };
    let inner = cx.column().size(Vec2::new(cx.px(20.0), cx.px(36.0))).round(FULL).edge(2.0, on);
    cx.row().centred().size(Vec2::splat(cx.px(64.0))).fill(fill).round(SHEET).child(inner)
}

/// Loose circles: a picture, no place on it is anywhere.
fn map(cx: &DrawContext<'_>) -> Option<View> {
    const HEIGHT: f32 = 120.0;
    /// From the start in hundredths, from the top and across in pixels.
    const CIRCLES: [(f32, f32, f32); 9] = [
        (7.0, 26.0, 28.0),
        (18.0, 16.0, 44.0),
        (28.0, 62.0, 22.0),
        (42.0, 70.0, 18.0),
        (49.0, 20.0, 26.0),
        (58.0, 34.0, 46.0),
        (70.0, 14.0, 40.0),
        (80.0, 66.0, 24.0),
        (90.0, 40.0, 30.0),
    ];
    if cx.strong {
        return None;
    }
    let mut map = cx.column().height(HEIGHT).fill(block(cx)).round(SHEET).clipped();
    for (start, top, across) in CIRCLES {
        let mut circle = cx.row().size(Vec2::splat(across)).round(FULL).fill(cx.tokens.art.sage).placed(0.0, top, cx.rtl);
        let place = if cx.rtl { &mut circle.node.right } else { &mut circle.node.left };
        *place = Val::Percent(start);
        map = map.child(circle);
    }
    Some(map)
}

/// A line of the page, a notice or a house rule, as a block that can be marked.
fn told(cx: &DrawContext<'_>, playing: &Playback, line: LineId, number: Option<usize>) -> View {
    let c = cx.colours;
    let marked = playing.session.is_marked(line);
    let edge = match (marked, number) {
        (true, _) => c.mark_line,
        (false, Some(_)) => c.line,
        (false, None) => block(cx),
    };
    let mut row = cx.row().gap(12.0).min_height(TARGET).pad(Inset::xy(12.0, 6.0)).round(CONTROL).edge(cx.stroke(), edge);
    row = row.fill(if marked { c.mark_tint } else { c.sheet });
    if marked {
        row = row.ring(Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line });
    }
    let this = playing.is_this_line(line);
    if this {
        row = row.ring(cx.this_line_ring());
    }
    if let Some(number) = number {
        row = row.child(cx.text(Size::S, &DrawContext::latin(number.to_string())).bold().colour(c.ink_soft).one_line());
    }
    let text = cx.text(Size::S, &cx.words(&playing.story.line(line).key));
    row = row.child(cx.column().grow().child(text));
    let beside = mark_or_offer(cx, playing, line);
    let (beside, below) = if cx.is_single() {
        (None, beside.map(|mark| below_line(cx, mark)))
    } else {
        (Some(beside.unwrap_or_else(|| room_for_offer(cx))), None)
    };
    let this = this.then(|| below_this_line(cx, this_line(cx)));
    let block = cx.column().fixed().round(CONTROL).child(row.maybe(beside)).maybe(this).maybe(below);
    walkable(spoken_line(cx, playing, line, block), Target::Line(line), playing.at_hand() == Some(line))
}

/// What somebody without a name says on it.
fn said(cx: &DrawContext<'_>, playing: &Playback, item: Item) -> View {
    let (words, speaker, line) = match item {
        Item::Line(line) => (cx.words(&playing.story.line(line).key), playing.story.line(line).speaker, Some(line)),
        Item::Own(choice, option) => (cx.words(&playing.story.answer_key(choice, option)), Some(playing.story.player()), None),
        _ => return cx.column(),
    };
    let marked = line.is_some_and(|line| playing.session.is_marked(line));
    // Who has no name there is shown by a circle alone.
    let named =
        speaker.map(|speaker| wording::name_of(cx.texts, &playing.story, speaker)).filter(|name| name.chars().any(char::is_alphanumeric));
    let name = named.map(|name| Words { text: format!("{name} "), writing: words.writing });
    let text = match &name {
        Some(name) => cx.text(Size::S, name).bold().then(words.text.clone(), false),
        None => cx.text(Size::S, &words),
    };
    let mut bubble = cx.column().pad(Inset::xy(8.0, 4.0)).round(CONTROL).child(text);
    if marked {
        let c = cx.colours;
        bubble = bubble.fill(c.mark_tint).edge(cx.stroke(), c.mark_line).ring(Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line });
    }
    let this = line.is_some_and(|line| playing.is_this_line(line));
    let bubble = if this { bubble.ring(cx.this_line_ring()) } else { bubble };
    let wrapper = cx.column().round(CONTROL).child(bubble).maybe(this.then(|| below_this_line(cx, this_line(cx))));
    let wrapper = match (item, line) {
        (Item::Own(choice, option), _) => {
            let label = cx.with("line-own", "words", words.text.clone());
            walkable(wrapper.speak(Role::ListItem, label.text), Target::Own(choice, option), false)
        }
        (_, Some(line)) => walkable(spoken_line(cx, playing, line, wrapper), Target::Line(line), playing.at_hand() == Some(line)),
        _ => wrapper,
    };
    let row = cx.row().gap(8.0).min_height(TARGET);
    let row = match speaker {
        Some(speaker) => row.child(cx.circle(&playing.story, speaker, true)).child(wrapper),
        None => row.child(wrapper),
    };
    let beside = line.and_then(|line| mark_or_offer(cx, playing, line));
    let (wraps, which) = (cx.px(BUBBLE), row.children.len() - 1);
    if cx.is_single() {
        return cx.column().child(row.with_one_that_wraps(which, wraps)).maybe(beside.map(|mark| below_line(cx, mark)));
    }
    let row = row.child(beside.unwrap_or_else(|| room_for_offer(cx))).with_one_that_wraps(which, wraps);
    if let Some(line) = line { row.hovered(Target::LineRow(line)) } else { row }
}

/// House rules, and what she looks for.
fn aside(cx: &DrawContext<'_>, playing: &Playback, parts: &Parts) -> View {
    let side = if cx.is_single() { cx.margin() } else { 24.0 };
    let mut aside = cx.column().gap(9.0).pad(Inset::xy(side, 18.0));
    if !parts.rules.is_empty() {
        aside = aside.child(cx.heading(Size::M, &cx.words("page-rules"), 3));
        for (place, line) in parts.rules.iter().enumerate() {
            let begins = news_begin_before(cx, playing, Item::Line(*line));
            aside = aside.maybe(begins).child(told(cx, playing, *line, Some(place + 1)));
        }
    }
    for item in &parts.aside {
        aside = aside.maybe(news_begin_before(cx, playing, *item)).maybe(match item {
            Item::Line(line) => Some(narration(cx, playing, *line, playing.at_hand() == Some(*line))),
            Item::Feedback(choice, option) => Some(feedback(cx, playing, *choice, *option)),
            Item::Day(day) => Some(draw_day(cx, *day)),
            Item::Own(..) => None,
        });
    }
    aside
}
