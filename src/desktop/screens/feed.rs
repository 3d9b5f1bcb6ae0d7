//! The feed: posts in two columns, with what people say under them. It ends, and never refills.

use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Arrows, Inset, Ring, Scroll, View, Words};
use super::super::widgets::{SHEET, TAIL, TARGET};
use super::conversation::{BUBBLE, draw_day, feedback, frame, mark_or_offer, narration, room_for_offer, spoken_line};
use super::story::walkable;
use crate::app::playing::{Playing, answer_name, line_name};
use crate::app::thread::Item;
use crate::story::tables::LineKind;
use crate::story::text_id;
use crate::story::{ChoiceId, LineId, OptionId};
use crate::wording;
use accesskit::Role;
use bevy::ui::AlignItems;

/// A post with what stands under it.
struct Post {
    line: LineId,
    below: Vec<Item>,
}

pub(super) fn draw(look: &Look<'_>, playing: &Playing) -> View {
    let side = if look.is_single() { look.margin() } else { 20.0 };
    let mut page = look.column().gap(12.0).fixed().pad(Inset { top: 12.0, bottom: 12.0, ..Inset::xy(side, 0.0) });
    page = page.arrows(Arrows::Vertical).named("feed-items", playing.looking_at.position());
    page = page.speak(Role::Feed, super::story::channel_name(look, &playing.story, playing.looking_at).text);
    let items = playing.items(playing.looking_at);
    // Each day of the story stands for itself, its own posts under it.
    for day in items.chunk_by(|_, next| !matches!(next, Item::Day(_))) {
        page = page.children(draw_part(look, playing, day));
    }
    let scroller = look.column().grow().scrolling(Scroll { follow: false }).named("feed", playing.looking_at.position());
    look.column().child(scroller.child(page))
}

/// A day of the feed: what comes first, posts in two columns, and what an answer did.
fn draw_part(look: &Look<'_>, playing: &Playing, items: &[Item]) -> Vec<View> {
    let (posts, mut views, after) = sorted(look, playing, items);
    views.push(if look.is_single() {
        column_of(look, playing, posts)
    } else {
        let (first, second) = in_two(playing, posts);
        let halves = [column_of(look, playing, first).grow(), column_of(look, playing, second).grow()];
        look.row().across(AlignItems::FlexStart).gap(16.0).fixed().children(halves)
    });
    views.extend(after);
    views
}

/// Posts with their comments; what comes before the first post; what comes after, such as what an answer did.
fn sorted(look: &Look<'_>, playing: &Playing, items: &[Item]) -> (Vec<Post>, Vec<View>, Vec<View>) {
    let (mut posts, mut before, mut after) = (Vec::<Post>::new(), Vec::new(), Vec::new());
    for item in items.iter().copied() {
        match item {
            Item::Line(line) => match playing.story.line(line).kind {
                LineKind::Comment(under) => {
                    if let Some(post) = posts.iter_mut().find(|post| post.line == under) {
                        post.below.push(item);
                    }
                }
                LineKind::Narration if posts.is_empty() => before.push(narration(look, playing, line, playing.at_hand() == Some(line))),
                LineKind::Narration => after.push(narration(look, playing, line, false)),
                _ => posts.push(Post { line, below: Vec::new() }),
            },
            // Her own words stand under the post that the talk is about: the first one.
            Item::Own(..) => posts.first_mut().into_iter().for_each(|post| post.below.push(item)),
            Item::Feedback(choice, option) => after.push(feedback(look, playing, choice, option)),
            Item::Day(day) => before.push(draw_day(look, day)),
        }
    }
    (posts, before, after)
}

/// Which column a post stands in follows from the whole story, so that nothing moves while posts come in.
fn in_two(playing: &Playing, posts: Vec<Post>) -> (Vec<Post>, Vec<Post>) {
    let weight = |line: LineId| 2 + playing.story.lines().iter().filter(|told| told.kind == LineKind::Comment(line)).count();
    let (mut first, mut second) = ((Vec::new(), 0), (Vec::new(), 0));
    for post in posts {
        let column = if first.1 <= second.1 { &mut first } else { &mut second };
        column.1 += weight(post.line);
        column.0.push(post);
    }
    (first.0, second.0)
}

fn column_of(look: &Look<'_>, playing: &Playing, posts: Vec<Post>) -> View {
    look.column().gap(12.0).children(posts.into_iter().map(|post| draw_post(look, playing, &post)))
}

fn draw_post(look: &Look<'_>, playing: &Playing, post: &Post) -> View {
    let c = look.colours;
    let told = playing.story.line(post.line);
    let mut head = look.row().gap(12.0).min_height(TARGET);
    if let Some(speaker) = told.speaker {
        head = head.child(look.circle(&playing.story, speaker, false)).child(who(look, playing, post.line).grow());
    }
    let beside = mark_or_offer(look, playing, post.line);
    let (beside, below) = if look.is_single() { (None, beside) } else { (beside, None) };
    let marked = playing.session.is_marked(post.line);
    let text = look.text(Size::S, &look.words(&told.key));
    let text = look.column().pad(Inset::xy(0.0, 2.0)).child(text);
    let mut card = look.column().gap(4.0).pad(Inset { top: 10.0, bottom: 12.0, ..Inset::xy(14.0, 0.0) }).round(SHEET);
    card = if marked { card.fill(c.mark_tint) } else { card.fill(c.sheet) };
    card = card.edge(look.stroke(), if marked { c.mark_line } else { c.line });
    if marked {
        card = card.ring(Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line });
    }
    card = card.child(head.maybe(beside)).child(text).maybe(below);
    if !post.below.is_empty() {
        let comments = look.column().gap(2.0).children(post.below.iter().map(|item| comment(look, playing, *item)));
        card = card.child(look.rule()).child(comments);
    }
    let wrapper = look.column().fixed().round(SHEET).child(card);
    let (words, about) = (look.words(&told.key), about(look, playing, post.line));
    let wrapper = spoken_line(look, playing, post.line, wrapper).saying(|spoken| {
        spoken.role = Role::Article;
        if let Some(speaker) = told.speaker {
            let name = wording::name_of(look.texts, &playing.story, speaker);
            spoken.label = Some(format!("{name}, {}. {}", about.text, words.text));
        }
    });
    walkable(wrapper, line_name(post.line), playing.at_hand() == Some(post.line))
}

/// A name, and what the app knows about the account.
fn who(look: &Look<'_>, playing: &Playing, line: LineId) -> View {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return look.column() };
    let name = Words { text: wording::name_of(look.texts, &playing.story, speaker), rtl: look.rtl };
    let about = about(look, playing, line);
    look.column().child(look.text(Size::S, &name).bold()).child(look.text(Size::Xs, &about).colour(look.colours.ink_soft))
}

/// When it was posted, and what the app knows about the account.
fn about(look: &Look<'_>, playing: &Playing, line: LineId) -> Words {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return Words::default() };
    let about = look.attribute(&text_id::cast(&playing.story.persona(speaker).name), "about");
    match told.at {
        Some(at) => Words { text: format!("\u{2066}{at}\u{2069} · {}", about.text), rtl: about.rtl },
        None => about,
    }
}

fn comment(look: &Look<'_>, playing: &Playing, item: Item) -> View {
    match item {
        Item::Own(choice, option) => own_comment(look, playing, choice, option),
        Item::Line(line) => said_below(look, playing, line),
        _ => look.column(),
    }
}

fn said_below(look: &Look<'_>, playing: &Playing, line: LineId) -> View {
    let told = playing.story.line(line);
    let Some(speaker) = told.speaker else { return look.column() };
    let name = Words { text: wording::name_of(look.texts, &playing.story, speaker), rtl: look.rtl };
    let marked = playing.session.is_marked(line);
    let bubble = worded(look, &name, &look.words(&told.key), marked);
    let wrapper = spoken_line(look, playing, line, frame(look).child(bubble));
    let wrapper = walkable(wrapper, line_name(line), playing.at_hand() == Some(line));
    let row = look.row().gap(8.0).min_height(TARGET).child(look.circle(&playing.story, speaker, true)).child(wrapper);
    let beside = mark_or_offer(look, playing, line);
    let wraps = look.px(BUBBLE);
    if look.is_single() {
        return look.column().child(row.with_one_that_wraps(1, wraps)).maybe(beside);
    }
    row.child(beside.unwrap_or_else(|| room_for_offer(look))).with_one_that_wraps(1, wraps).hovered("row", line.position())
}

fn own_comment(look: &Look<'_>, playing: &Playing, choice: ChoiceId, option: OptionId) -> View {
    let player = playing.story.player();
    let words = look.words(&playing.story.answer_key(choice, option));
    let name = Words { text: wording::name_of(look.texts, &playing.story, player), rtl: look.rtl };
    let label = look.with("line-own", "words", words.text.clone());
    let wrapper = frame(look).speak(Role::ListItem, label.text).child(worded(look, &name, &words, false));
    let name = answer_name("own", choice, option);
    look.row()
        .gap(8.0)
        .min_height(TARGET)
        .child(look.circle(&playing.story, player, true))
        .child(walkable(wrapper, name, false))
        .with_one_that_wraps(1, look.px(BUBBLE))
}

/// A comment: the name, then the words, in one bubble.
fn worded(look: &Look<'_>, name: &Words, words: &Words, marked: bool) -> View {
    let c = look.colours;
    let (fill, edge) = if marked { (c.mark_tint, c.mark_line) } else { (c.other, c.other_line) };
    let ink = if marked { c.ink } else { c.on_other };
    let name = Words { text: format!("{} ", name.text), rtl: words.rtl };
    let text = look.text(Size::S, &name).bold().colour(ink).then(words.text.clone(), false);
    let bubble = look.column().pad(Inset::xy(12.0, 3.0)).fill(fill).edge(look.stroke(), edge).round(SHEET).child(text);
    let mut bubble = bubble;
    let corner = if look.rtl { &mut bubble.node.border_radius.top_right } else { &mut bubble.node.border_radius.top_left };
    *corner = bevy::ui::Val::Px(TAIL);
    if marked { bubble.ring(Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line }) } else { bubble }
}
