//! A page inside the story, with colours of its own, so that one notices having gone somewhere else. Nothing on it can be typed into.

use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Inset, Ring, Scroll, View, Words};
use super::super::widgets::{CONTROL, FULL, SHEET, TARGET};
use super::conversation::{BUBBLE, draw_day, feedback, mark_or_offer, narration, room_for_offer, spoken_line};
use super::story::{channel_about, channel_name, walkable};
use crate::app::playing::{Playing, answer_name, line_name};
use crate::app::thread::Item;
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

pub(super) fn draw(look: &Look<'_>, playing: &Playing) -> View {
    let mut parts = Parts::default();
    for item in playing.items(playing.looking_at) {
        match item {
            Item::Line(line) => match playing.story.line(line).kind {
                LineKind::Page => parts.pages.push(line),
                LineKind::Rule => parts.rules.push(line),
                LineKind::Narration => parts.aside.push(item),
                LineKind::Notice => parts.notices.push(line),
                _ => parts.words.push(item),
            },
            Item::Own(..) => parts.words.push(item),
            Item::Feedback(..) | Item::Day(_) => parts.aside.push(item),
        }
    }
    let name = channel_name(look, &playing.story, playing.looking_at);
    let label = look.with("page-inside", "name", name.text.clone());
    let front = front(look, playing, &parts, &name);
    let aside = aside(look, playing, &parts);
    let page = look.row().across(AlignItems::Stretch).stretch().fixed().arrows(Arrows::Vertical);
    let mut page = page.named("page-items", playing.looking_at.position()).speak(Role::Group, label.text);
    if look.breadth() == Breadth::Wide {
        page = page.child(front.grow()).child(aside.width(look.px(540.0)));
    } else {
        page.node.flex_direction = bevy::ui::FlexDirection::Column;
        page = page.child(front).child(aside);
    }
    let scroller = look.column().grow().scrolling(Scroll { follow: false }).named("page", playing.looking_at.position());
    look.column().child(scroller.child(page))
}

/// The page's own ground, or the theme's in high contrast.
fn ground(look: &Look<'_>) -> Color {
    if look.strong { look.colours.sheet } else { look.tokens.story_site.site_ground }
}

fn block(look: &Look<'_>) -> Color {
    if look.strong { look.colours.sheet } else { look.tokens.story_site.site_block }
}

/// Title, what the page says, and what people say under it.
fn front(look: &Look<'_>, playing: &Playing, parts: &Parts, name: &Words) -> View {
    let side = if look.is_single() { look.margin() } else { 28.0 };
    let mut front = look.column().gap(12.0).pad(Inset::xy(side, 18.0)).fill(ground(look)).child(title(look, playing, name));
    if is_closed(playing) && !look.is_single() {
        front = front.maybe(map(look));
    }
    for line in &parts.pages {
        front = front.child(told(look, playing, *line, None));
    }
    for line in &parts.notices {
        front = front.child(told(look, playing, *line, None));
    }
    if parts.words.is_empty() {
        return front;
    }
    let mut words =
        look.column().gap(4.0).pad(Inset::xy(16.0, 10.0)).fill(look.colours.sheet).edge(look.stroke(), block(look)).round(SHEET);
    let count = look.text(Size::Xs, &look.words("page-text-only")).colour(look.colours.ink_soft).one_line().heard();
    let heading = look.heading(Size::S, &look.words("page-words"), 3);
    words = words.child(look.row().gap(8.0).child(look.column().grow().child(heading)).child(count));
    for item in &parts.words {
        words = words.child(said(look, playing, *item));
    }
    front.child(words)
}

/// Whether it is a place with rules of its own: the closed network of a story.
fn is_closed(playing: &Playing) -> bool {
    playing.story.lines().iter().any(|line| line.channel == playing.looking_at && line.kind == LineKind::Rule)
}

/// Whose page it is, and what it says about itself. The closed network has an emblem that is used nowhere else, and a map without borders.
fn title(look: &Look<'_>, playing: &Playing, name: &Words) -> View {
    let about = look.text(Size::S, &channel_about(look, &playing.story, playing.looking_at)).heard();
    let words = look.column().grow().child(look.heading(Size::L, name, 2)).child(about);
    let owner = playing.story.channel(playing.looking_at).members.first();
    let sign = match owner {
        Some(owner) if !is_closed(playing) => look.circle(&playing.story, *owner, false),
        _ => emblem(look),
    };
    look.row().gap(20.0).fixed().child(sign).child(words)
}

fn emblem(look: &Look<'_>) -> View {
    let site = &look.tokens.story_site;
    let (fill, on) = if look.strong { (look.colours.primary, look.colours.on_primary) } else { (site.site_primary, site.site_on_primary) };
    let inner = look.column().size(Vec2::new(look.px(20.0), look.px(36.0))).round(FULL).edge(2.0, on);
    look.row().centred().size(Vec2::splat(look.px(64.0))).fill(fill).round(SHEET).child(inner)
}

/// Loose circles: a picture, no place on it is anywhere.
fn map(look: &Look<'_>) -> Option<View> {
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
    if look.strong {
        return None;
    }
    let mut map = look.column().height(HEIGHT).fill(block(look)).round(SHEET).clipped();
    for (start, top, across) in CIRCLES {
        let mut circle = look.row().size(Vec2::splat(across)).round(FULL).fill(look.tokens.art.sage).placed(0.0, top, look.rtl);
        let place = if look.rtl { &mut circle.node.right } else { &mut circle.node.left };
        *place = Val::Percent(start);
        map = map.child(circle);
    }
    Some(map)
}

/// A line of the page, a notice or a house rule, as a block that can be marked.
fn told(look: &Look<'_>, playing: &Playing, line: LineId, number: Option<usize>) -> View {
    let c = look.colours;
    let marked = playing.session.is_marked(line);
    let edge = match (marked, number) {
        (true, _) => c.mark_line,
        (false, Some(_)) => c.line,
        (false, None) => block(look),
    };
    let mut row = look.row().gap(12.0).min_height(TARGET).pad(Inset::xy(12.0, 6.0)).round(CONTROL).edge(look.stroke(), edge);
    row = row.fill(if marked { c.mark_tint } else { c.sheet });
    if marked {
        row = row.ring(Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line });
    }
    if let Some(number) = number {
        row = row.child(look.text(Size::S, &Look::latin(number.to_string())).bold().colour(c.ink_soft).one_line());
    }
    let text = look.text(Size::S, &look.words(&playing.story.line(line).key));
    row = row.child(look.column().grow().child(text));
    let beside = mark_or_offer(look, playing, line);
    let (beside, below) = if look.is_single() { (None, beside) } else { (Some(beside.unwrap_or_else(|| room_for_offer(look))), None) };
    let block = look.column().fixed().round(CONTROL).child(row.maybe(beside)).maybe(below);
    walkable(spoken_line(look, playing, line, block), line_name(line), playing.at_hand() == Some(line))
}

/// What somebody without a name says on it.
fn said(look: &Look<'_>, playing: &Playing, item: Item) -> View {
    let (words, speaker, line) = match item {
        Item::Line(line) => (look.words(&playing.story.line(line).key), playing.story.line(line).speaker, Some(line)),
        Item::Own(choice, option) => (look.words(&playing.story.answer_key(choice, option)), Some(playing.story.player()), None),
        _ => return look.column(),
    };
    let marked = line.is_some_and(|line| playing.session.is_marked(line));
    // Who has no name there is shown by a circle alone.
    let named =
        speaker.map(|speaker| wording::name_of(look.texts, &playing.story, speaker)).filter(|name| name.chars().any(char::is_alphanumeric));
    let name = named.map(|name| Words { text: format!("{name} "), rtl: words.rtl });
    let text = match &name {
        Some(name) => look.text(Size::S, name).bold().then(words.text.clone(), false),
        None => look.text(Size::S, &words),
    };
    let mut bubble = look.column().pad(Inset::xy(8.0, 4.0)).round(CONTROL).child(text);
    if marked {
        let c = look.colours;
        bubble =
            bubble.fill(c.mark_tint).edge(look.stroke(), c.mark_line).ring(Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line });
    }
    let wrapper = look.column().round(CONTROL).child(bubble);
    let wrapper = match (item, line) {
        (Item::Own(choice, option), _) => {
            let label = look.with("line-own", "words", words.text.clone());
            walkable(wrapper.speak(Role::ListItem, label.text), answer_name("own", choice, option), false)
        }
        (_, Some(line)) => walkable(spoken_line(look, playing, line, wrapper), line_name(line), playing.at_hand() == Some(line)),
        _ => wrapper,
    };
    let row = look.row().gap(8.0).min_height(TARGET);
    let row = match speaker {
        Some(speaker) => row.child(look.circle(&playing.story, speaker, true)).child(wrapper),
        None => row.child(wrapper),
    };
    let beside = line.and_then(|line| mark_or_offer(look, playing, line));
    let (wraps, which) = (look.px(BUBBLE), row.children.len() - 1);
    if look.is_single() {
        return look.column().child(row.with_one_that_wraps(which, wraps)).maybe(beside);
    }
    let row = row.child(beside.unwrap_or_else(|| room_for_offer(look))).with_one_that_wraps(which, wraps);
    if let Some(line) = line { row.hovered("row", line.position()) } else { row }
}

/// House rules, and what she looks for.
fn aside(look: &Look<'_>, playing: &Playing, parts: &Parts) -> View {
    let side = if look.is_single() { look.margin() } else { 24.0 };
    let mut aside = look.column().gap(9.0).pad(Inset::xy(side, 18.0));
    if !parts.rules.is_empty() {
        aside = aside.child(look.heading(Size::M, &look.words("page-rules"), 3));
        for (place, line) in parts.rules.iter().enumerate() {
            aside = aside.child(told(look, playing, *line, Some(place + 1)));
        }
    }
    for item in &parts.aside {
        aside = aside.maybe(match item {
            Item::Line(line) => Some(narration(look, playing, *line, playing.at_hand() == Some(*line))),
            Item::Feedback(choice, option) => Some(feedback(look, playing, *choice, *option)),
            Item::Day(day) => Some(draw_day(look, *day)),
            Item::Own(..) => None,
        });
    }
    aside
}
