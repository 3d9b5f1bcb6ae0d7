//! The story: conversations at the start, the one that is read beside them, and under it what can be answered.
//!
//! Owns: how these parts share the window. What stands in a conversation is in `conversation`, `feed` and `site`.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Corner, Inset, Name, Region, Scroll, Stop, View, Words};
use super::super::widgets::{CONTROL, FULL, SHEET, TAIL, TARGET};
use super::{answers, conversation, feed, site};
use crate::app::Intent;
use crate::app::playing::Playing;
use crate::app::thread::Item;
use crate::story::tables::ChannelKind;
use crate::story::text_id;
use crate::story::{ChannelId, Story};
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, PositionType, Val};

/// The width of the list of conversations at 100 %.
const LIST: f32 = 304.0;
/// The same where room is short.
const NARROW_LIST: f32 = 240.0;
/// Free space around an entry, for the ring of the focus.
const ROOM: f32 = 6.0;
/// Letters of a preview in the list, and where the list is narrow.
const PREVIEW: usize = 26;
const SHORT_PREVIEW: usize = 17;

pub(super) fn draw(look: &Look<'_>) -> View {
    let Some(playing) = &look.model.playing else { return look.column() };
    let kind = playing.story.channel(playing.looking_at).kind;
    let body = match kind {
        ChannelKind::Feed => feed::draw(look, playing),
        ChannelKind::Site => site::draw(look, playing),
        _ => conversation::draw(look, playing),
    };
    // The window is cleared with the colour of the paper, and nothing is painted twice: in software, a layer over the whole conversation costs
    // milliseconds a frame. So the ground is what is painted here, around the paper and under its round corners.
    let c = look.colours;
    let answers = answers::draw(look, playing);
    if look.is_single() {
        return look.column().child(look.column().grow().child(body.grow()).child(look.rule()).child(answers));
    }
    let alone = matches!(kind, ChannelKind::Feed | ChannelKind::Site);
    let round = |view: View, start: Corner, end: Corner| {
        let view = view.corner(end, SHEET);
        if alone { view.corner(start, SHEET) } else { view }
    };
    let header = round(header(look, playing).fill(c.sheet), Corner::TopStart, Corner::TopEnd);
    let answers = round(answers, Corner::BottomStart, Corner::BottomEnd);
    let read = look.column().grow().child(header).child(look.rule()).child(body.grow()).child(look.rule()).child(answers);
    let mut row = look.row().across(AlignItems::Stretch).grow();
    if !alone {
        row = row.child(beside(look, playing)).child(look.column().width(look.stroke()).fill(c.line));
    }
    let paper = look.column().clipped().grow();
    let paper = if look.strong { paper.edge(2.0, c.line).round(SHEET) } else { paper.children(under_corners(look)) };
    let side = || look.column().width(look.margin()).fill(c.ground);
    let middle = look.row().across(AlignItems::Stretch).grow().child(side()).child(paper.child(row.child(read))).child(side());
    look.column().child(look.row().height(12.0).fill(c.ground)).child(middle)
}

/// Squares of ground under the four round corners of the paper.
fn under_corners(look: &Look<'_>) -> impl Iterator<Item = View> {
    let square = look.column().size(Vec2::splat(SHEET)).fill(look.colours.ground);
    [(true, true), (true, false), (false, true), (false, false)].into_iter().map(move |(at_top, at_left)| {
        let mut square = square.clone();
        let node = &mut square.node;
        node.position_type = PositionType::Absolute;
        *(if at_top { &mut node.top } else { &mut node.bottom }) = Val::Px(0.0);
        *(if at_left { &mut node.left } else { &mut node.right }) = Val::Px(0.0);
        square
    })
}

/// The list of conversations as a screen of its own, where there is no room beside the messages.
pub(super) fn draw_chats(look: &Look<'_>) -> View {
    let Some(playing) = &look.model.playing else { return look.column() };
    look.column().child(list(look, playing))
}

fn beside(look: &Look<'_>, playing: &Playing) -> View {
    let c = look.colours;
    let wide = look.breadth() == Breadth::Wide;
    let width = look.px(if wide { LIST } else { NARROW_LIST });
    let column = look.column().width(width).fill(c.inset).corner(Corner::TopStart, SHEET).corner(Corner::BottomStart, SHEET);
    column.region(Region::List).named("beside", 0).child(list(look, playing)).maybe((wide && has_room(look, playing)).then(|| legend(look)))
}

/// Whether the key legend fits under the list. When a story has many conversations, its keys are known.
fn has_room(look: &Look<'_>, playing: &Playing) -> bool {
    const ENTRY: f32 = 70.0;
    const REST: f32 = 330.0;
    f32::from(u16::try_from(playing.places().len()).unwrap_or(u16::MAX)) * ENTRY + REST < look.effective_height()
}

fn list(look: &Look<'_>, playing: &Playing) -> View {
    let c = look.colours;
    let name = crate::wording::name_of(look.texts, &playing.story, playing.story.player());
    let title = look.with("messages-of", "name", name);
    let head = look.row().fixed().min_height(look.px(48.0)).pad(Inset::xy(16.0, 0.0)).edges(under(1.0), c.line);
    let head = head.child(look.heading(Size::S, &title, 2));
    let places = playing.places();
    let mut rows = look.column().fixed().pad(Inset::all(ROOM)).arrows(Arrows::Vertical).named("places", 0).speak(Role::List, title.text);
    for (number, channel) in places.iter().enumerate() {
        let row = place(look, playing, *channel).saying(|spoken| spoken.position = Some((number + 1, places.len())));
        rows = rows.child(row);
    }
    // There are five minutes before the bell: whoever leads a session can go to the second look from anywhere.
    let back = foot(look, Name("second-look", 0), Intent::SecondLook, Icon::Look, "look-back");
    let words = foot(look, Name("words", 0), Intent::Words, Icon::Book, "words-title");
    let words = (!playing.story.glossary().is_empty()).then_some(words);
    let foot = look.column().fixed().pad(Inset::xy(ROOM, 0.0)).child(back).maybe(words);
    let rows = look.column().grow().scrolling(Scroll { follow: false }).named("chats-list", 0).child(rows.child(foot));
    look.column().grow().child(head).child(rows)
}

/// A quiet button under the list.
fn foot(look: &Look<'_>, name: Name, intent: Intent, icon: Icon, id: &str) -> View {
    let words = look.words(id);
    let inside = look.row().gap(8.0).child(look.icon(icon, Size::Xs, look.colours.ink)).child(look.text(Size::Xs, &words).one_line());
    let button = look.row().fixed().min_height(TARGET).pad(Inset::xy(8.0, 0.0)).round(CONTROL).child(inside);
    look.row().fixed().child(button.button(name, intent, words.text))
}

fn under(px: f32) -> Inset {
    Inset { bottom: px, ..Inset::default() }
}

/// A conversation in the list: who, the last words, and a dot if there is something new.
fn place(look: &Look<'_>, playing: &Playing, channel: ChannelId) -> View {
    let c = look.colours;
    let (on, unread) = (channel == playing.looking_at, playing.unread.contains(&channel));
    let title = place_name(look, playing, channel);
    let (time, last) = last_words(look, playing, channel);
    let mut top = look.row().gap(8.0).child(look.column().grow().child(look.text(Size::S, &title).bold()));
    if !time.text.is_empty() {
        let shown = look.text(Size::Xs, &time).colour(c.ink_soft).one_line();
        top = top.child(if unread { shown.bold().colour(c.ink) } else { shown });
    }
    let mut bottom = look.row().gap(8.0).min_height(look.line(Size::Xs));
    bottom = bottom.child(look.row().grow().clipped().child(look.text(Size::Xs, &shortened(look, &last)).one_line()));
    if unread {
        let dot = if look.strong { c.mark } else { c.primary };
        bottom = bottom.child(look.row().size(Vec2::splat(10.0)).round(FULL).fill(dot));
    }
    let mut parts = vec![title.text.clone(), last.text.clone()];
    parts.extend((!time.text.is_empty()).then(|| time.text.clone()));
    parts.extend(unread.then(|| look.words("unread").text));
    let label = look.list(&parts).text;
    let mut row = look.row().gap(12.0).fixed().min_height(TARGET).pad(Inset { start: 8.0, end: 10.0, top: 10.0, bottom: 10.0 });
    row = row.edges(under(1.0), c.line);
    let entry = look.row().across(AlignItems::Stretch).fixed().round(TAIL);
    let stripe = look.column().width(4.0);
    let stripe = if on { stripe.fill(c.primary) } else { stripe };
    let mut entry = entry
        .child(stripe)
        .child(row.grow().child(sign(look, &playing.story, channel, false)).child(look.column().grow().child(top).child(bottom)));
    if on {
        entry = entry.fill(c.sheet);
    }
    let entry = entry.control(Role::ListItem, Name("place", channel.position()), Intent::Open(channel), label);
    let entry = Look::reachable(entry, on);
    entry.saying(|spoken| spoken.selected = Some(on))
}

/// The name of a conversation; with the app that it is in, where two have the same name.
fn place_name(look: &Look<'_>, playing: &Playing, channel: ChannelId) -> Words {
    let name = channel_name(look, &playing.story, channel);
    let places = playing.places();
    let mut others = places.iter().filter(|other| **other != channel);
    if others.all(|other| channel_name(look, &playing.story, *other) != name) {
        return name;
    }
    let about = channel_about(look, &playing.story, channel);
    Words { text: format!("{} · {}", name.text, about.text), rtl: name.rtl }
}

/// Whoever is there: an account's circle, or a sign for several, a feed, a page.
pub(super) fn sign(look: &Look<'_>, story: &Story, channel: ChannelId, small: bool) -> View {
    let about = story.channel(channel);
    if let (ChannelKind::Direct, Some(persona)) = (about.kind, about.members.first()) {
        return look.circle(story, *persona, small);
    }
    let c = look.colours;
    let icon = match about.kind {
        ChannelKind::Feed => Icon::Feed,
        ChannelKind::Site => Icon::Lock,
        ChannelKind::InPerson => Icon::Person,
        ChannelKind::Direct | ChannelKind::Group => Icon::People,
    };
    let across = look.px(if small { 28.0 } else { 40.0 });
    let circle = look.row().centred().size(Vec2::splat(across)).round(FULL).edge(look.stroke(), c.line_strong);
    circle.child(look.icon(icon, if small { Size::Xs } else { Size::S }, c.ink))
}

pub(super) fn channel_name(look: &Look<'_>, story: &Story, channel: ChannelId) -> Words {
    look.words(&text_id::channel(&story.channel(channel).name))
}

pub(super) fn channel_about(look: &Look<'_>, story: &Story, channel: ChannelId) -> Words {
    look.attribute(&text_id::channel(&story.channel(channel).name), "about")
}

fn last_words(look: &Look<'_>, playing: &Playing, channel: ChannelId) -> (Words, Words) {
    match playing.last_words(channel) {
        Some(Item::Line(line)) => {
            let told = playing.story.line(line);
            (Look::latin(told.at.map(|at| at.to_string()).unwrap_or_default()), look.words(&told.key))
        }
        Some(Item::Own(choice, option)) => (Look::latin(""), look.words(&playing.story.answer_key(choice, option))),
        _ => (Look::latin(""), look.words("conversation-empty")),
    }
}

/// The beginning of a text, cut between words. Only previews are ever cut.
fn shortened(look: &Look<'_>, words: &Words) -> Words {
    let most = if look.breadth() == Breadth::Compact { SHORT_PREVIEW } else { PREVIEW };
    if words.text.chars().count() <= most {
        return words.clone();
    }
    let cut: String = words.text.chars().take(most).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    Words { text: format!("{}…", cut.trim_end_matches([',', '.', '،'])), rtl: words.rtl }
}

/// Which keys do what, where there is room to say so.
fn legend(look: &Look<'_>) -> View {
    let soft = look.colours.ink_soft;
    let line = |key: View, id: &str| {
        let caps = look.row().width(look.px(76.0)).child(key);
        look.row().gap(8.0).child(caps).child(look.column().grow().child(look.text(Size::Xs, &look.words(id)).colour(soft)))
    };
    let space = look.key_cap(&look.words("key-space"), soft);
    let column = look.column().gap(6.0).fixed().pad(Inset::all(16.0));
    column
        .child(line(look.arrow_keys(soft), "legend-move"))
        .child(line(space, "legend-mark"))
        .child(line(look.key("1 2 3", soft), "legend-answer"))
        .child(line(look.key("0", soft), "legend-away"))
}

/// Who it is, and who wrote first; where there is one column, the band says it. A feed or a page has a way to the conversations in its header.
fn header(look: &Look<'_>, playing: &Playing) -> View {
    let (c, story, channel) = (look.colours, &playing.story, playing.looking_at);
    let name = look.heading(Size::S, &channel_name(look, story, channel), 2);
    let about = look.text(Size::Xs, &subtitle(look, playing, channel)).colour(c.ink_soft).heard();
    let mut row = look.row().gap(12.0).fixed().min_height(look.px(48.0)).pad(Inset::xy(20.0, 4.0));
    row = row.child(sign(look, story, channel, true)).child(look.column().child(name));
    row = row.child(look.column().grow().child(about));
    let paged = matches!(story.channel(channel).kind, ChannelKind::Feed | ChannelKind::Site);
    if paged && playing.places().len() > 1 {
        row = row.child(messages_button(look, playing));
    }
    row.child(look.fictional_chip())
}

fn messages_button(look: &Look<'_>, playing: &Playing) -> View {
    let unread = !playing.unread.is_empty();
    let words = look.words("messages");
    let label = if unread { look.words("messages-unread") } else { words.clone() };
    let view = look.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(12.0, 0.0)).round(CONTROL);
    let view = view.button(Name("chats", 0), Intent::Chats, label.text).child(look.icon(Icon::Chat, Size::Xs, look.colours.ink));
    let view = view.child(look.text(Size::Xs, &words).one_line());
    let dot = look.row().size(Vec2::splat(10.0)).round(FULL).fill(look.colours.primary);
    if unread { view.child(dot) } else { view }
}

fn subtitle(look: &Look<'_>, playing: &Playing, channel: ChannelId) -> Words {
    let about = channel_about(look, &playing.story, channel);
    let first = match (playing.story.channel(channel).kind, playing.wrote_first(channel)) {
        (ChannelKind::Direct, Some((false, Some(at)))) => look.with("wrote-first-at", "time", at.to_string()),
        (ChannelKind::Direct, Some((false, None))) => look.words("wrote-first"),
        _ => return about,
    };
    Words { text: format!("{} · {}", about.text, first.text), rtl: about.rtl }
}

/// A view of the conversation that can be walked to but not pressed.
pub(super) fn walkable(view: View, name: Name, current: bool) -> View {
    let mut view = view.stop(if current { Stop::Tab } else { Stop::Arrows });
    view.name = Some(name);
    view
}
