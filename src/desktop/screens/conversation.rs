//! A conversation: bubbles, narration, and what an answer did, as a log that follows its end.

use crate::app::heard::line_words;
use crate::app::playback::Playback;
use crate::app::thread::Item;
use crate::app::{Intent, StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{FULL, SHEET, TAIL, TARGET, Weight};
use crate::desktop::screens::marking;
use crate::desktop::screens::story::{channel_name, subtitle, walkable};
use crate::desktop::view::{Arrows, Corner, Inset, Ring, Scroll, Stop, View, Words};
use crate::story::introducing::introduces;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::{ChoiceId, LineId, OptionId, PersonaId, Story};
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, AlignSelf, JustifyContent, PositionType, Val};

/// Below this effective height nothing has room over a conversation.
const LEAST: f32 = 300.0;
/// A bubble is at most this wide at 100 %.
pub(super) const BUBBLE: f32 = 640.0;

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let channel = playing.looking_at;
    let items = playing.items(channel);
    let earlier = items.len().saturating_sub(playing.at_once());
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let mut log = cx.column().gap(2.0).along(JustifyContent::FlexEnd).pad(Inset { top: 10.0, bottom: 10.0, ..Inset::xy(side, 0.0) });
    log.node.min_height = Val::Percent(100.0);
    log.node.flex_shrink = 0.0;
    log = log.arrows(Arrows::Vertical).named(Target::Messages(channel));
    log = log.speak(Role::Log, channel_name(cx, &playing.story, channel).text);
    if items.is_empty() && !playing.is_coming() {
        log = log.child(cx.say(Size::S, "conversation-empty"));
    }
    // Two columns have a header for it.
    if earlier == 0 && cx.is_single() && playing.story.channel(channel).kind == ChannelKind::Direct {
        let about = cx.text(Size::Xs, &subtitle(cx, playing, channel)).colour(cx.colours.ink_soft).heard();
        log = log.child(cx.row().centred().fixed().pad(Inset::xy(0.0, 4.0)).child(about));
    }
    let last = items.iter().rposition(|item| matches!(item, Item::Line(_) | Item::Own(..)));
    if earlier > 0 {
        log = log.child(earlier_messages(cx));
    }
    let mut before: Option<PersonaId> = None;
    for (place, item) in items.iter().enumerate().skip(earlier) {
        let current = last.is_none_or(|last| last == place);
        let speaker = speaker_of(playing, *item);
        log = log.maybe(news_begin_before(cx, playing, *item));
        log = log.child(draw_item(cx, playing, *item, current, speaker.is_some() && speaker != before));
        before = speaker;
    }
    let scroller = cx.column().grow().scrolling(Scroll { follow: true }).named(Target::Log(channel)).child(log);
    let over = (playing.is_up() && cx.effective_height() >= LEAST).then(|| to_newest(cx, playing));
    cx.column().child(cx.column().grow().child(scroller).maybe(over)).maybe(writing(cx, playing))
}

/// A very long conversation begins with a way to what came earlier, so that it costs no more than a short one.
fn earlier_messages(cx: &DrawContext<'_>) -> View {
    let button = cx.button(Target::Earlier, StoryIntent::Earlier, Some(Icon::Up), &cx.words("earlier-messages"), Weight::Quiet);
    cx.row().centred().fixed().pad(Inset::xy(0.0, 8.0)).named(Target::EarlierRow).child(button)
}

/// The way back to the end while she reads farther up, a round arrow over the corner of the conversation; nothing pulls her away. How much has not been
/// read there stands beside it.
fn to_newest(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let c = cx.colours;
    let count = playing.unseen_here();
    let words = cx.words(if count > 0 { "news-below" } else { "news-end" });
    let number = cx.text(Size::S, &DrawContext::latin(count.to_string())).bold().colour(c.on_primary).one_line();
    let (fill, ink) = if count > 0 { (c.primary, c.on_primary) } else { (c.sheet, c.ink) };
    let button = cx.row().centred().gap(6.0).fixed().min_height(TARGET).min_width(TARGET).pad(Inset::xy(8.0, 0.0)).fill(fill);
    let button = button.edge(cx.stroke(), c.line_strong).round(FULL).child(cx.icon(Icon::Down, Size::S, ink));
    let heard = if count > 0 { format!("{} ({count})", words.text) } else { words.text };
    let button = button.maybe((count > 0).then_some(number)).button(Target::Newest, StoryIntent::Newest, heard);
    let mut corner = cx.row();
    corner.node.position_type = PositionType::Absolute;
    corner.node.bottom = Val::Px(8.0);
    *(if button.is_rtl() { &mut corner.node.left } else { &mut corner.node.right }) = Val::Px(cx.margin().max(12.0));
    corner.child(button)
}

fn speaker_of(playing: &Playback, item: Item) -> Option<PersonaId> {
    match item {
        Item::Line(line) => playing.story.line(line).speaker.filter(|_| !playing.story.line(line).kind.is_narration()),
        Item::Own(..) => Some(playing.story.player()),
        _ => None,
    }
}

fn draw_item(cx: &DrawContext<'_>, playing: &Playback, item: Item, current: bool, begins: bool) -> View {
    match item {
        Item::Day(day) => draw_day(cx, day),
        Item::Line(line) if playing.story.line(line).speaker.is_none() || playing.story.line(line).kind.is_narration() => {
            narration(cx, playing, line, current)
        }
        Item::Line(line) => marking::beside_first(cx, playing, line, said(cx, playing, line, current, begins)),
        Item::Own(choice, option) => own(cx, playing, choice, option, current),
        Item::Feedback(choice, option) => feedback(cx, playing, choice, option),
    }
}

pub(super) fn draw_day(cx: &DrawContext<'_>, day: u16) -> View {
    let words = cx.with("day", "number", u32::from(day));
    let text = cx.text(Size::Xs, &words).bold().colour(cx.colours.ink_soft).one_line().heard();
    cx.row().centred().fixed().pad(Inset::xy(0.0, 8.0)).named(Target::Day(day)).child(text)
}

/// If what did not come before her eyes begins here, a line that says so.
pub(super) fn news_begin_before(cx: &DrawContext<'_>, playing: &Playback, item: Item) -> Option<View> {
    playing.begins_with(item).then(|| news_begin(cx))
}

fn news_begin(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let text = cx.text(Size::Xs, &cx.words("news-begins")).bold().colour(c.primary).one_line().heard();
    let rule = || cx.column().grow().height(cx.stroke()).fill(c.primary);
    let row = cx.row().gap(12.0).fixed().pad(Inset::xy(0.0, 6.0)).named(Target::NewsBegin);
    row.child(rule()).child(text).child(rule())
}

/// Time goes by: across the thread, like a new day.
fn later(cx: &DrawContext<'_>, words: &Words) -> View {
    let text = cx.few_words(cx.text(Size::Xs, words).bold().colour(cx.colours.ink_soft));
    cx.row().centred().fixed().pad(Inset::xy(10.0, 4.0)).round(TAIL).speak(Role::ListItem, words.text.clone()).child(text)
}

/// What a camera could see, with a rule at its start edge.
pub(super) fn narration(cx: &DrawContext<'_>, playing: &Playback, line: LineId, current: bool) -> View {
    let told = playing.story.line(line);
    let words = cx.words(&told.key);
    if told.kind == LineKind::Later {
        // The ring stands around the words, not around the whole width of the thread.
        return cx.row().centred().fixed().margin(Inset::xy(0.0, 6.0)).child(walkable(later(cx, &words), Target::Line(line), current));
    }
    let text = cx.column().grow().pad(Inset { start: 14.0, ..Inset::default() }).child(cx.text(Size::S, &words));
    let rule = cx.column().width(4.0).fill(cx.colours.line);
    let row = cx.row().across(AlignItems::Stretch).fixed().max_width(cx.px(BUBBLE + 60.0)).margin(Inset::xy(0.0, 6.0)).round(TAIL);
    let row = row.speak(Role::ListItem, words.text).child(rule).child(text);
    walkable(row, Target::Line(line), current)
}

/// A quiet line across the thread: what the answer did.
pub(super) fn feedback(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId) -> View {
    let c = cx.colours;
    let key = playing.story.answer_key(choice, option);
    let words = cx.attribute(&key, "feedback");
    // What she did, where it is not already there as her own words.
    let did = playing.story.answer(choice, option).says.is_none().then(|| cx.words(&key));
    let label = did.as_ref().map_or_else(|| words.text.clone(), |did| format!("{} {}", did.text, words.text));
    let text = cx.text(Size::S, &words);
    let mut block = cx.column().gap(2.0).fixed().margin(Inset::xy(0.0, 8.0)).pad(Inset::xy(0.0, 10.0)).round(TAIL);
    block = block.edges(Inset { top: 1.0, bottom: 1.0, ..Inset::default() }, c.line);
    block = block.maybe(did.map(|did| cx.text(Size::S, &did).bold())).child(text);
    let name = Target::Feedback(choice, option);
    walkable(block.speak(Role::ListItem, label), name, false)
}

/// A bubble with what stands beside it: its mark, the offer to mark it, its time.
fn said(cx: &DrawContext<'_>, playing: &Playback, line: LineId, current: bool, begins: bool) -> View {
    let story = &playing.story;
    let told = story.line(line);
    let own = told.speaker == Some(story.player());
    let words = cx.words(&told.key);
    let bubble = bubble(cx, &words, own, playing.session.is_marked(line));
    let bubble = if playing.is_this_line(line) { bubble.ring(cx.this_line_ring()) } else { bubble };
    let time = told.at.map(|at| cx.text(Size::Xs, &DrawContext::latin(at.to_string())).colour(cx.colours.ink_soft).one_line());
    let several = story.channel(told.channel).kind != ChannelKind::Direct;
    let name = told.speaker.filter(|_| several && begins && !own).map(|speaker| {
        let words = Words { text: wording::name_of(cx.texts, story, speaker), writing: cx.writing };
        let text = cx.text(Size::Xs, &words).bold().one_line();
        let row =
            cx.row().gap(8.0).pad(Inset { top: 6.0, bottom: 4.0, ..Inset::default() }).child(cx.circle(story, speaker, true)).child(text);
        let is_new = introduces(story, playing.seen(), line);
        row.maybe(is_new.then(|| who_is(cx, story, speaker)))
    });
    let reach = reach(cx, playing, line, bubble, current);
    let beside = mark_or_offer(cx, playing, line);
    let below = cx.is_single();
    let this = playing.is_this_line(line).then(|| this_line(cx));
    let row = cx.row().gap(12.0).fixed().min_height(TARGET);
    let row = match (own, below) {
        (true, _) => row.along(JustifyContent::End).maybe(time).child(reach),
        (false, false) => row.child(reach).maybe(this.clone()).maybe(time).child(beside.clone().unwrap_or_else(|| room_for_offer(cx))),
        (false, true) => row.child(reach).maybe(time),
    };
    let bubbles_place = if own { row.children.len() - 1 } else { 0 };
    let row = row.with_one_that_wraps(bubbles_place, cx.px(BUBBLE));
    let column = cx.column().fixed().maybe(name).child(row).hovered(Target::LineRow(line));
    let column = column.maybe(this.filter(|_| below).map(|this| below_this_line(cx, this)));
    match beside.filter(|_| below && !own) {
        Some(beside) => column.child(below_line(cx, beside)),
        None => column,
    }
}

/// Who somebody is to her, beside the name.
fn who_is(cx: &DrawContext<'_>, story: &Story, persona: PersonaId) -> View {
    let words = Words { text: wording::who_is(cx.texts, story, persona), writing: cx.writing };
    let heard = cx.list(&[wording::name_of(cx.texts, story, persona), words.text.clone()]).text;
    let text = cx.text(Size::Xs, &words).colour(cx.colours.ink_soft).heard();
    cx.column().grow().child(text.saying(|spoken| spoken.value = Some(heard)))
}

/// Her own answer.
fn own(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId, current: bool) -> View {
    let words = cx.words(&playing.story.answer_key(choice, option));
    let label = cx.with("line-own", "words", words.text.clone());
    let wrapper = frame(cx).speak(Role::ListItem, label.text).child(bubble(cx, &words, true, false));
    let name = Target::Own(choice, option);
    let row = cx.row().along(JustifyContent::End).fixed().min_height(TARGET);
    row.child(walkable(wrapper, name, current)).with_one_that_wraps(0, cx.px(BUBBLE))
}

/// What holds a bubble.
pub(super) fn frame(cx: &DrawContext<'_>) -> View {
    cx.column().round(SHEET)
}

/// A bubble. Everybody but the player has the same.
pub(super) fn bubble(cx: &DrawContext<'_>, words: &Words, own: bool, marked: bool) -> View {
    let c = cx.colours;
    let (fill, ink, edge) = match (own, marked) {
        // Her own have no border of their own colour: it would only be painted over.
        (true, _) => (c.own, c.on_own, Color::NONE),
        (false, true) => (c.mark_tint, c.ink, c.mark_line),
        (false, false) => (c.other, c.on_other, c.other_line),
    };
    let tail = if own { Corner::BottomEnd } else { Corner::BottomStart };
    let bubble = cx.column().pad(Inset::xy(14.0, 6.0)).fill(fill).edge(cx.stroke(), edge);
    let bubble = bubble.round(SHEET).corner(tail, TAIL).child(cx.text(Size::S, words).colour(ink));
    if marked { bubble.ring(Ring { width: cx.stroke(), gap: 3.0, colour: c.mark_line }) } else { bubble }
}

/// The wrapper of a bubble, which has the focus: a node has one outline, and the bubble's may be its mark.
fn reach(cx: &DrawContext<'_>, playing: &Playback, line: LineId, bubble: View, current: bool) -> View {
    let wrapper = spoken_line(cx, playing, line, frame(cx).child(bubble));
    walkable(wrapper, Target::Line(line), current)
}

/// Says a line: who, what, when, and whether it is marked.
pub(super) fn spoken_line(cx: &DrawContext<'_>, playing: &Playback, line: LineId, view: View) -> View {
    let story = &playing.story;
    let view = view.speak(Role::ListItem, line_words(cx.texts, story, line));
    if !story.can_be_marked(line) {
        return view;
    }
    let marked = playing.session.is_marked(line);
    let mut view = view;
    view.focus_outside = marked || playing.is_this_line(line);
    let state = cx.words(if marked { "spoken-marked" } else { "spoken-not-marked" }).text;
    let mut view = view.saying(|spoken| spoken.description = Some(state));
    view.space = Some(StoryIntent::Mark(line).into());
    view
}

/// “Second look” on a marked line; on the line at hand, the offer to mark it.
pub(super) fn mark_or_offer(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> Option<View> {
    if !playing.story.can_be_marked(line) {
        return None;
    }
    let marked = playing.session.is_marked(line);
    (marked || playing.eye == Some(line)).then(|| mark_control(cx, Target::Mark(line), StoryIntent::Mark(line), marked))
}

/// “Second look” where there is a mark, or the offer to make one. A press does the other.
pub(super) fn mark_control(cx: &DrawContext<'_>, name: Target, intent: impl Into<Intent>, marked: bool) -> View {
    let (view, drawn, does) = if marked {
        (cx.mark_tag(&cx.words("second-look")), "second-look", "mark-off")
    } else {
        (offer(cx), "second-look-offer", "mark-on")
    };
    let label = format!("{} {}", cx.words(drawn).text, cx.words(does).text);
    let wrapper = cx.row().centred().fixed().min_height(TARGET).min_width(TARGET).round(FULL).itself(AlignSelf::Center);
    // The line itself is what keys and screen readers mark.
    cx.yielding(wrapper.button(name, intent, label).stop(Stop::No).child(view))
}

/// “this line”, as high as its line is, so that nothing moves when the pause is over.
pub(super) fn this_line(cx: &DrawContext<'_>) -> View {
    cx.this_line_tag().itself(AlignSelf::Center)
}

/// The same under its line, where there is no room beside it; the outline of the line stands between them.
pub(super) fn below_this_line(cx: &DrawContext<'_>, this: View) -> View {
    cx.row().fixed().pad(Inset::xy(0.0, 8.0)).child(this)
}

/// A mark or an offer under its line, where there is no room beside it.
pub(super) fn below_line(cx: &DrawContext<'_>, mark: View) -> View {
    cx.row().along(JustifyContent::FlexEnd).child(mark)
}

/// The room that the offer takes, kept free where there is none, so that nothing moves under a pointer.
pub(super) fn room_for_offer(cx: &DrawContext<'_>) -> View {
    cx.row().width(cx.px(196.0))
}

fn offer(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let chip = cx.row().gap(8.0).fixed().min_height(cx.px(32.0)).pad(Inset::xy(8.0, 2.0)).fill(c.sheet).edge(1.0, c.line_strong);
    let text = cx.few_words(cx.text(Size::Xs, &cx.words("second-look-offer")));
    let chip = chip.child(cx.icon(Icon::Look, Size::Xs, c.ink)).child(text).child(cx.key_cap(&cx.words("key-space"), c.ink));
    cx.yielding(chip.round(cx.full()))
}

/// Three dots and who is writing.
fn writing(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let persona = playing.writer_here()?;
    let c = cx.colours;
    let dark = cx.model.typing_step();
    let mut dots = cx.row().gap(5.0).fixed().min_height(cx.px(34.0)).pad(Inset::xy(14.0, 0.0)).fill(c.other);
    dots = dots.edge(cx.stroke(), c.other_line).round(SHEET).corner(Corner::BottomStart, TAIL);
    for dot in 0..3 {
        let colour = if dot == dark || dark >= 3 { c.ink_soft } else { c.other_line };
        dots = dots.child(cx.row().size(Vec2::splat(cx.px(8.0))).round(FULL).fill(colour));
    }
    let words = cx.with("typing", "who", wording::name_of(cx.texts, &playing.story, persona));
    let text = cx.text(Size::Xs, &words).colour(c.ink_soft).one_line();
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let row = cx.row().gap(12.0).fixed().pad(Inset { bottom: 8.0, ..Inset::xy(side, 0.0) }).named(Target::Writing(persona));
    let row = row.speak(Role::Status, words.text);
    Some(row.child(dots).child(text))
}
