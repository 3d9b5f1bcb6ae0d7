//! The story: conversations at the start, the one that is read beside them, and under it what can be answered.
//!
//! Owns: how these parts share the window. What stands in a conversation is in `conversation`, `feed` and `site`.

use crate::app::playback::Playback;
use crate::app::thread::Item;
use crate::app::{AppIntent, Intent, StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, SHEET, TAIL, TARGET};
use crate::desktop::screens::{answers, conversation, feed, judge, site};
use crate::desktop::view::{Arrows, Corner, Inset, Region, Scroll, Stop, View, Words};
use crate::story::script::ClockTime;
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
/// The least width of the column of keys in the legend, at 100 %.
const KEYS: f32 = 76.0;
/// Free space around an entry, for the ring of the focus.
const ROOM: f32 = 6.0;
/// What an entry of the list holds beside its preview, at 100 %: the circle, the dot and free space.
const BESIDE_PREVIEW: f32 = 118.0;
/// The width of a letter of a preview, in times of its height: rather too much, for only the first line of it is shown.
const LETTER: f32 = 0.52;

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    if playing.asked().len() > 1 {
        return judge::of_several_lines(cx, playing);
    }
    let kind = playing.story.channel(playing.looking_at).kind;
    let body = match kind {
        ChannelKind::Feed => feed::draw(cx, playing),
        ChannelKind::Site => site::draw(cx, playing),
        _ => conversation::draw(cx, playing),
    };
    // The window is cleared with the colour of the paper, and nothing is painted twice: in software, a layer over the whole conversation costs
    // milliseconds a frame. So the ground is what is painted here, around the paper and under its round corners.
    let c = cx.colours;
    let answers = answers::draw(cx, playing);
    if cx.is_single() {
        return cx.column().child(cx.column().grow().child(body.grow()).child(cx.rule()).child(answers));
    }
    let alone = matches!(kind, ChannelKind::Feed | ChannelKind::Site);
    let round = |view: View, start: Corner, end: Corner| {
        let view = view.corner(end, SHEET);
        if alone { view.corner(start, SHEET) } else { view }
    };
    let header = round(header(cx, playing).fill(c.sheet), Corner::TopStart, Corner::TopEnd);
    let answers = round(answers, Corner::BottomStart, Corner::BottomEnd);
    let read = cx.column().grow().child(header).child(cx.rule()).child(body.grow()).child(cx.rule()).child(answers);
    let mut row = cx.row().across(AlignItems::Stretch).grow();
    if !alone {
        row = row.child(beside(cx, playing)).child(cx.column().width(cx.stroke()).fill(c.line));
    }
    let paper = cx.column().clipped().grow();
    let paper = if cx.strong { paper.edge(2.0, c.line).round(SHEET) } else { paper.children(under_corners(cx)) };
    let side = || cx.column().width(cx.margin()).fill(c.ground);
    let middle = cx.row().across(AlignItems::Stretch).grow().child(side()).child(paper.child(row.child(read))).child(side());
    cx.column().child(cx.row().height(12.0).fill(c.ground)).child(middle)
}

/// Squares of ground under the four round corners of the paper.
fn under_corners(cx: &DrawContext<'_>) -> impl Iterator<Item = View> {
    let square = cx.column().size(Vec2::splat(SHEET)).fill(cx.colours.ground);
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
pub(super) fn draw_chats(cx: &DrawContext<'_>, playing: &Playback) -> View {
    cx.column().child(list(cx, playing, cx.window.x, false))
}

fn beside(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let c = cx.colours;
    let wide = cx.breadth() == Breadth::Wide;
    let width = cx.px(if wide { LIST } else { NARROW_LIST });
    let column = cx.column().width(width).fill(c.inset).corner(Corner::TopStart, SHEET).corner(Corner::BottomStart, SHEET);
    let legend = (wide && has_room(cx, playing)).then(|| legend(cx, playing));
    column.region(Region::List).named(Target::Beside).child(list(cx, playing, width, legend.is_some())).maybe(legend)
}

/// Whether the key legend fits under the list. When a story has many conversations, its keys are known.
fn has_room(cx: &DrawContext<'_>, playing: &Playback) -> bool {
    const ENTRY: f32 = 70.0;
    const REST: f32 = 400.0;
    f32::from(u16::try_from(playing.places().len()).unwrap_or(u16::MAX)) * ENTRY + REST < cx.effective_height()
}

fn list(cx: &DrawContext<'_>, playing: &Playback, width: f32, has_legend: bool) -> View {
    let letters = preview(cx, width);
    let c = cx.colours;
    let name = crate::wording::name_of(cx.texts, &playing.story, playing.story.player());
    let title = cx.with("messages-of", "name", name);
    let head = cx.row().fixed().min_height(cx.px(48.0)).pad(Inset::xy(16.0, 0.0)).edges(under(1.0), c.line);
    let head = head.child(cx.heading(Size::S, &title, 2));
    let places = playing.places_by_news();
    let mut rows = cx.column().fixed().pad(Inset::all(ROOM)).arrows(Arrows::Vertical).named(Target::Places).speak(Role::List, title.text);
    for (number, channel) in places.iter().enumerate() {
        let row = place(cx, playing, *channel, letters).saying(|spoken| spoken.position = Some((number + 1, places.len())));
        rows = rows.child(row);
    }
    // There are five minutes before the bell: whoever leads a session can go to the second look from anywhere.
    let back = foot(cx, Target::SecondLook, StoryIntent::SecondLook, Icon::Look, "look-back");
    let words = foot(cx, Target::Words, AppIntent::Words, Icon::Book, "words-title");
    let words = (!playing.story.glossary().is_empty()).then_some(words);
    // Where there is no room for the legend, a button leads to all that stands in it.
    let keys = (!has_legend).then(|| foot(cx, Target::Keys, AppIntent::Keys, Icon::List, "marking-keys"));
    let foot = cx.column().fixed().pad(Inset::xy(ROOM, 0.0)).child(back).maybe(words).maybe(keys);
    let rows = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::ChatsList).child(rows.child(foot));
    cx.column().grow().child(head).child(rows)
}

/// How many letters of a preview there is room for.
fn preview(cx: &DrawContext<'_>, width: f32) -> usize {
    const LEAST: u16 = 12;
    const MOST: u16 = 160;
    let room = (width - cx.px(BESIDE_PREVIEW)) / (cx.px(Size::Xs.px()) * LETTER);
    (LEAST..MOST).take_while(|letters| f32::from(*letters) <= room).last().map_or(usize::from(LEAST), usize::from)
}

/// A quiet button under the list.
fn foot(cx: &DrawContext<'_>, name: Target, intent: impl Into<Intent>, icon: Icon, id: &str) -> View {
    let words = cx.words(id);
    let button = cx.row().gap(8.0).min_height(TARGET).pad(Inset::xy(8.0, 2.0)).round(CONTROL);
    let button = button.child(cx.icon(icon, Size::Xs, cx.colours.ink)).child(cx.column().child(cx.text(Size::Xs, &words)));
    cx.row().fixed().child(button.button(name, intent, words.text))
}

fn under(px: f32) -> Inset {
    Inset { bottom: px, ..Inset::default() }
}

/// A conversation in the list: who, the last words, and a dot if there is something new.
fn place(cx: &DrawContext<'_>, playing: &Playback, channel: ChannelId, letters: usize) -> View {
    let c = cx.colours;
    let (on, unread) = (channel == playing.looking_at, playing.is_unread(channel));
    let title = place_name(cx, playing, channel);
    let (time, last) = last_words(cx, playing, channel);
    let mut top = cx.row().gap(8.0).child(cx.column().grow().child(cx.text(Size::S, &title).bold()));
    if !time.text.is_empty() {
        let shown = cx.text(Size::Xs, &time).colour(c.ink_soft).one_line();
        top = top.child(if unread { shown.bold().colour(c.ink) } else { shown });
    }
    let mut bottom = cx.row().gap(8.0).min_height(cx.line(Size::Xs));
    bottom = bottom.child(cx.row().grow().clipped().child(cx.text(Size::Xs, &shortened(&last, letters)).one_line()));
    if unread {
        let dot = if cx.strong { c.mark } else { c.primary };
        bottom = bottom.child(cx.row().size(Vec2::splat(10.0)).round(FULL).fill(dot));
    }
    let mut parts = vec![title.text.clone(), last.text.clone()];
    parts.extend((!time.text.is_empty()).then(|| time.text.clone()));
    parts.extend(unread.then(|| cx.words("unread").text));
    let label = cx.list(&parts).text;
    let mut row = cx.row().gap(12.0).fixed().min_height(TARGET).pad(Inset { start: 8.0, end: 10.0, top: 10.0, bottom: 10.0 });
    row = row.edges(under(1.0), c.line);
    let entry = cx.row().across(AlignItems::Stretch).fixed().round(TAIL);
    let stripe = cx.column().width(4.0);
    let stripe = if on { stripe.fill(c.primary) } else { stripe };
    let mut entry = entry
        .child(stripe)
        .child(row.grow().child(sign(cx, &playing.story, channel, false)).child(cx.column().grow().child(top).child(bottom)));
    if on {
        entry = entry.fill(c.sheet);
    }
    let entry = entry.control(Role::ListItem, Target::Place(channel), StoryIntent::Open(channel), label);
    let entry = DrawContext::reachable(entry, on);
    entry.saying(|spoken| spoken.selected = Some(on))
}

/// The name of a conversation; with the app that it is in, where two have the same name.
pub(super) fn place_name(cx: &DrawContext<'_>, playing: &Playback, channel: ChannelId) -> Words {
    let name = channel_name(cx, &playing.story, channel);
    let places = playing.places();
    let mut others = places.iter().filter(|other| **other != channel);
    if others.all(|other| channel_name(cx, &playing.story, *other) != name) {
        return name;
    }
    let about = channel_about(cx, &playing.story, channel);
    Words { text: format!("{} · {}", name.text, about.text), writing: name.writing }
}

/// Whoever is there: an account's circle, or a sign for several, a feed, a page.
pub(super) fn sign(cx: &DrawContext<'_>, story: &Story, channel: ChannelId, small: bool) -> View {
    let about = story.channel(channel);
    if let (ChannelKind::Direct, Some(persona)) = (about.kind, about.members.first()) {
        return cx.circle(story, *persona, small);
    }
    let c = cx.colours;
    let icon = match about.kind {
        ChannelKind::Feed => Icon::Feed,
        ChannelKind::Site => Icon::Lock,
        ChannelKind::InPerson => Icon::Person,
        ChannelKind::Direct | ChannelKind::Group => Icon::People,
    };
    let across = cx.px(if small { 28.0 } else { 40.0 });
    let circle = cx.row().centred().size(Vec2::splat(across)).round(FULL).edge(cx.stroke(), c.line_strong);
    circle.child(cx.icon(icon, if small { Size::Xs } else { Size::S }, c.ink))
}

pub(super) fn channel_name(cx: &DrawContext<'_>, story: &Story, channel: ChannelId) -> Words {
    cx.words(&text_id::channel(&story.channel(channel).name))
}

pub(super) fn channel_about(cx: &DrawContext<'_>, story: &Story, channel: ChannelId) -> Words {
    cx.attribute(&text_id::channel(&story.channel(channel).name), "about")
}

fn last_words(cx: &DrawContext<'_>, playing: &Playback, channel: ChannelId) -> (Words, Words) {
    match playing.last_words(channel) {
        Some(Item::Line(line)) => {
            let told = playing.story.line(line);
            (time_of(cx, playing, channel, told.at), cx.words(&told.key))
        }
        Some(Item::Own(choice, option)) => (DrawContext::latin(""), cx.words(&playing.story.answer_key(choice, option))),
        _ => (DrawContext::latin(""), cx.words("conversation-empty")),
    }
}

/// When the last words came: the time of today, the day of what is older.
fn time_of(cx: &DrawContext<'_>, playing: &Playback, channel: ChannelId, at: Option<ClockTime>) -> Words {
    match playing.day_of_last(channel) {
        Some(day) if playing.today() != Some(day) => cx.with("day", "number", u32::from(day)),
        _ => DrawContext::latin(at.map(|at| at.to_string()).unwrap_or_default()),
    }
}

/// The beginning of a text, cut between words. Only previews are ever cut.
fn shortened(words: &Words, most: usize) -> Words {
    if words.text.chars().count() <= most {
        return words.clone();
    }
    let cut: String = words.text.chars().take(most).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    Words { text: format!("{}…", cut.trim_end_matches([',', '.', '،'])), writing: words.writing }
}

/// Which keys do what, where there is room to say so.
fn legend(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let soft = cx.colours.ink_soft;
    let lines = if playing.judging().is_some() {
        vec![(cx.key("1 2 3", soft), "judge-key-say"), (cx.key("0", soft), "judge-key-pass"), (cx.arrow_keys(soft), "judge-key-read")]
    } else {
        vec![
            (cx.arrow_keys(soft), "legend-move"),
            (cx.key_cap(&cx.words("key-space"), soft), "legend-mark"),
            (cx.icon(Icon::Hand, Size::Xs, soft), "marking-hold"),
            (cx.key("1 2 3", soft), "legend-answer"),
            (cx.key("0", soft), "legend-away"),
        ]
    };
    // One width for all of them, so that the words beside them stand below each other.
    let caps = lines.iter().map(|(key, _)| key.about_width()).fold(cx.px(KEYS), f32::max);
    let line = |(key, id): (View, &str)| {
        let words = cx.column().grow().child(cx.text(Size::Xs, &cx.words(id)).colour(soft));
        cx.row().gap(8.0).child(cx.row().width(caps).child(key)).child(words)
    };
    cx.column().gap(6.0).fixed().pad(Inset::all(16.0)).children(lines.into_iter().map(line))
}

/// Who it is, and whether a stranger wrote first; where there is one column, the band has the name. A feed or a page has a way to the conversations in its header.
fn header(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let (c, story, channel) = (cx.colours, &playing.story, playing.looking_at);
    let name = cx.heading(Size::S, &channel_name(cx, story, channel), 2);
    let about = cx.text(Size::Xs, &subtitle(cx, playing, channel)).colour(c.ink_soft).heard();
    let mut row = cx.row().gap(12.0).fixed().min_height(cx.px(48.0)).pad(Inset::xy(20.0, 4.0));
    row = row.child(sign(cx, story, channel, true)).child(cx.column().child(name));
    let paged = matches!(story.channel(channel).kind, ChannelKind::Feed | ChannelKind::Site);
    let has_way = paged && playing.places().len() > 1;
    // Beside the way to the conversations there is room for it only in a wide window.
    row = row.child(if has_way && cx.effective_width() < 1000.0 { cx.space() } else { cx.column().grow().child(about) });
    if has_way {
        row = row.child(messages_button(cx, playing));
    }
    row.child(cx.fictional_chip())
}

fn messages_button(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let unread = playing.has_unread();
    let words = cx.words("messages");
    let label = if unread { cx.words("messages-unread") } else { words.clone() };
    let view = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(12.0, 0.0)).round(CONTROL);
    let view = view.button(Target::Chats, AppIntent::Chats, label.text).child(cx.icon(Icon::Chat, Size::Xs, cx.colours.ink));
    let view = view.child(cx.text(Size::Xs, &words).one_line());
    let dot = cx.row().size(Vec2::splat(10.0)).round(FULL).fill(cx.colours.primary);
    if unread { view.child(dot) } else { view }
}

/// Who that is to her, what kind of place it is, and whether a stranger wrote first.
pub(super) fn subtitle(cx: &DrawContext<'_>, playing: &Playback, channel: ChannelId) -> Words {
    let about = crate::wording::about_place(cx.texts, &playing.story, channel);
    let is_chat = playing.story.channel(channel).kind == ChannelKind::Direct;
    let first = playing.wrote_first(channel).filter(|_| is_chat).map(|line| match playing.story.line(line).at {
        Some(at) => cx.with("wrote-first-at", "time", at.to_string()),
        None => cx.words("wrote-first"),
    });
    let text = first.map_or_else(|| about.clone(), |first| format!("{about} · {}", first.text));
    Words { text, writing: cx.writing }
}

/// A view of the conversation that can be walked to but not pressed.
pub(super) fn walkable(view: View, name: Target, current: bool) -> View {
    let mut view = view.stop(if current { Stop::Tab } else { Stop::Arrows });
    view.name = Some(name);
    view
}
