//! The feed: posts in two columns, with what people say under them. It ends, and never refills.

use crate::app::Target;
use crate::app::playback::Playback;
use crate::app::thread::Item;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{SHEET, TAIL, TARGET};
use crate::desktop::screens::conversation::{
    BUBBLE, below_line, below_this_line, draw_day, feedback, frame, mark_or_offer, narration, news_begin_before, room_for_offer,
    spoken_line, this_line,
};
use crate::desktop::screens::marking;
use crate::desktop::screens::story::walkable;
use crate::desktop::view::{Arrows, Inset, Ring, Scroll, View, Words};
use crate::story::introducing::introduces;
use crate::story::tables::LineKind;
use crate::story::{ChoiceId, LineId, OptionId};
use crate::wording;
use accesskit::Role;
use bevy::ui::AlignItems;

/// A post with what stands under it.
struct Post {
    line: LineId,
    below: Vec<Item>,
}

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let mut page = cx.column().gap(12.0).fixed().pad(Inset { top: 12.0, bottom: 12.0, ..Inset::xy(side, 0.0) });
    page = page.arrows(Arrows::Vertical).named(Target::Messages(playing.looking_at));
    page = page.speak(Role::Feed, crate::desktop::screens::story::channel_name(cx, &playing.story, playing.looking_at).text);
    let items = playing.items(playing.looking_at);
    // Each day of the story stands for itself, its own posts under it.
    for day in items.chunk_by(|_, next| !matches!(next, Item::Day(_))) {
        page = page.children(draw_part(cx, playing, day));
    }
    let scroller = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Log(playing.looking_at));
    cx.column().child(scroller.child(page))
}

/// A day of the feed: what comes first, posts in two columns, and what an answer did.
fn draw_part(cx: &DrawContext<'_>, playing: &Playback, items: &[Item]) -> Vec<View> {
    let (posts, mut views, after) = sorted(cx, playing, items);
    views.push(if cx.is_single() {
        column_of(cx, playing, posts)
    } else {
        let (first, second) = in_two(playing, posts);
        let halves = [column_of(cx, playing, first).grow(), column_of(cx, playing, second).grow()];
        cx.row().across(AlignItems::FlexStart).gap(16.0).fixed().children(halves)
    });
    views.extend(after);
    views
}

/// Posts with their comments; what comes before the first post; what comes after, such as what an answer did.
fn sorted(cx: &DrawContext<'_>, playing: &Playback, items: &[Item]) -> (Vec<Post>, Vec<View>, Vec<View>) {
    let (mut posts, mut before, mut after) = (Vec::<Post>::new(), Vec::new(), Vec::new());
    for item in items.iter().copied() {
        match item {
            Item::Line(line) => match playing.story.line(line).kind {
                LineKind::Comment(under) => {
                    if let Some(post) = posts.iter_mut().find(|post| post.line == under) {
                        post.below.push(item);
                    }
                }
                LineKind::Narration | LineKind::Later => {
                    let stands = if posts.is_empty() { &mut before } else { &mut after };
                    stands.extend(news_begin_before(cx, playing, item));
                    stands.push(narration(cx, playing, line, playing.at_hand() == Some(line)));
                }
                _ => posts.push(Post { line, below: Vec::new() }),
            },
            // Her own words stand under the post that the talk is about: the first one.
            Item::Own(..) => posts.first_mut().into_iter().for_each(|post| post.below.push(item)),
            Item::Feedback(choice, option) => {
                after.extend(news_begin_before(cx, playing, item));
                after.push(feedback(cx, playing, choice, option));
            }
            Item::Day(day) => before.push(draw_day(cx, day)),
        }
    }
    (posts, before, after)
}

/// Which column a post stands in follows from the whole story, so that nothing moves while posts come in.
fn in_two(playing: &Playback, posts: Vec<Post>) -> (Vec<Post>, Vec<Post>) {
    let weight = |line: LineId| 2 + playing.story.lines().iter().filter(|told| told.kind == LineKind::Comment(line)).count();
    let (mut first, mut second) = ((Vec::new(), 0), (Vec::new(), 0));
    for post in posts {
        let column = if first.1 <= second.1 { &mut first } else { &mut second };
        column.1 += weight(post.line);
        column.0.push(post);
    }
    (first.0, second.0)
}

fn column_of(cx: &DrawContext<'_>, playing: &Playback, posts: Vec<Post>) -> View {
    let mut column = cx.column().gap(12.0);
    for post in &posts {
        column = column.maybe(news_begin_before(cx, playing, Item::Line(post.line))).child(draw_post(cx, playing, post));
    }
    column
}

fn draw_post(cx: &DrawContext<'_>, playing: &Playback, post: &Post) -> View {
    let c = cx.colours;
    let told = playing.story.line(post.line);
    let mut head = cx.row().gap(12.0).min_height(TARGET);
    if let Some(speaker) = told.speaker {
        head = head.child(cx.circle(&playing.story, speaker, false)).child(who(cx, playing, post.line).grow());
    }
    let beside = mark_or_offer(cx, playing, post.line);
    // In two columns of a narrow window a name has no room beside it.
    let is_narrow = cx.breadth() != Breadth::Wide;
    let (beside, below) = if is_narrow { (None, beside.map(|mark| below_line(cx, mark))) } else { (beside, None) };
    let marked = playing.session.is_marked(post.line);
    let text = cx.text(Size::S, &cx.words(&told.key));
    let text = cx.column().pad(Inset::xy(0.0, 2.0)).child(text);
    let mut card = cx.column().gap(4.0).pad(Inset { top: 10.0, bottom: 12.0, ..Inset::xy(14.0, 0.0) }).round(SHEET);
    card = if marked { card.fill(c.mark_tint) } else { card.fill(c.sheet) };
    card = card.edge(cx.stroke(), if marked { c.mark_line } else { c.line });
    if marked {
        card = card.ring(Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line });
    }
    let this = playing.is_this_line(post.line);
    if this {
        card = card.ring(cx.this_line_ring());
    }
    card = card.child(head.maybe(beside)).child(text).maybe(below).maybe(this.then(|| below_this_line(cx, this_line(cx))));
    if !post.below.is_empty() {
        let mut comments = cx.column().gap(2.0);
        for item in &post.below {
            comments = comments.maybe(news_begin_before(cx, playing, *item)).child(comment(cx, playing, *item));
        }
        card = card.child(cx.rule()).child(comments);
    }
    let wrapper = cx.column().fixed().round(SHEET).child(card);
    let (words, about) = (cx.words(&told.key), about(cx, playing, post.line));
    let wrapper = spoken_line(cx, playing, post.line, wrapper).saying(|spoken| {
        spoken.role = Role::Article;
        if let Some(speaker) = told.speaker {
            let name = wording::name_of(cx.texts, &playing.story, speaker);
            spoken.label = Some(format!("{}. {}", cx.list(&[name, about.text]).text, words.text));
        }
    });
    marking::beside_first(cx, playing, post.line, walkable(wrapper, Target::Line(post.line), playing.at_hand() == Some(post.line)))
}

/// A name, and what the app knows about the account.
fn who(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return cx.column() };
    let name = Words { text: wording::name_of(cx.texts, &playing.story, speaker), writing: cx.writing };
    let about = about(cx, playing, line);
    cx.column().child(cx.text(Size::S, &name).bold()).child(cx.text(Size::Xs, &about).colour(cx.colours.ink_soft))
}

/// When it was posted, and what the app knows about the account.
fn about(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> Words {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return Words::default() };
    let about = wording::who_is(cx.texts, &playing.story, speaker);
    let text = told.at.map_or_else(|| about.clone(), |at| format!("\u{2066}{at}\u{2069} · {about}"));
    Words { text, writing: cx.writing }
}

fn comment(cx: &DrawContext<'_>, playing: &Playback, item: Item) -> View {
    match item {
        Item::Own(choice, option) => own_comment(cx, playing, choice, option),
        Item::Line(line) => said_below(cx, playing, line),
        _ => cx.column(),
    }
}

fn said_below(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return cx.column() };
    let name = Words { text: wording::name_of(cx.texts, &playing.story, speaker), writing: cx.writing };
    let marked = playing.session.is_marked(line);
    let about = introduces(&playing.story, playing.seen(), line).then(|| wording::who_is(cx.texts, &playing.story, speaker));
    let bubble = worded(cx, &name, about.as_deref(), &cx.words(&told.key), marked);
    let this = playing.is_this_line(line);
    let bubble = if this { bubble.ring(cx.this_line_ring()) } else { bubble };
    let this = this.then(|| below_this_line(cx, this_line(cx)));
    let wrapper = spoken_line(cx, playing, line, frame(cx).child(bubble)).saying(|spoken| {
        // Who that is is heard as well, where it is written.
        if let (Some(about), Some(label)) = (&about, &spoken.label) {
            spoken.label = Some(format!("{about}. {label}"));
        }
    });
    let wrapper = walkable(wrapper, Target::Line(line), playing.at_hand() == Some(line));
    let row = cx.row().gap(8.0).min_height(TARGET).child(cx.circle(&playing.story, speaker, true)).child(wrapper);
    let beside = mark_or_offer(cx, playing, line);
    let wraps = cx.px(BUBBLE);
    if cx.is_single() {
        return cx.column().child(row.with_one_that_wraps(1, wraps)).maybe(this).maybe(beside.map(|mark| below_line(cx, mark)));
    }
    let row = row.child(beside.unwrap_or_else(|| room_for_offer(cx))).with_one_that_wraps(1, wraps).hovered(Target::LineRow(line));
    match this {
        Some(this) => cx.column().child(row).child(this),
        None => row,
    }
}

fn own_comment(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId) -> View {
    let player = playing.story.player();
    let words = cx.words(&playing.story.answer_key(choice, option));
    let name = Words { text: wording::name_of(cx.texts, &playing.story, player), writing: cx.writing };
    let label = cx.with("line-own", "words", words.text.clone());
    let wrapper = frame(cx).speak(Role::ListItem, label.text).child(worded(cx, &name, None, &words, false));
    let name = Target::Own(choice, option);
    cx.row()
        .gap(8.0)
        .min_height(TARGET)
        .child(cx.circle(&playing.story, player, true))
        .child(walkable(wrapper, name, false))
        .with_one_that_wraps(1, cx.px(BUBBLE))
}

/// A comment: the name, who that is where it is said, then the words, in one bubble.
fn worded(cx: &DrawContext<'_>, name: &Words, about: Option<&str>, words: &Words, marked: bool) -> View {
    let c = cx.colours;
    let (fill, edge) = if marked { (c.mark_tint, c.mark_line) } else { (c.other, c.other_line) };
    let ink = if marked { c.ink } else { c.on_other };
    let name = Words { text: format!("{} ", name.text), writing: words.writing };
    let about = about.map(|about| format!("({about}) ")).unwrap_or_default();
    let text = cx.text(Size::S, &name).bold().colour(ink).then(format!("{about}{}", words.text), false);
    let bubble = cx.column().pad(Inset::xy(12.0, 3.0)).fill(fill).edge(cx.stroke(), edge).round(SHEET).child(text);
    let mut bubble = bubble;
    let corner = if cx.rtl { &mut bubble.node.border_radius.top_right } else { &mut bubble.node.border_radius.top_left };
    *corner = bevy::ui::Val::Px(TAIL);
    if marked { bubble.ring(Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line }) } else { bubble }
}
