//! A conversation: bubbles, narration, and what an answer did, as a log that follows its end.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Arrows, Corner, Inset, Name, Ring, Scroll, View, Words};
use super::super::widgets::{FULL, SHEET, TAIL, TARGET, Weight};
use super::story::{channel_name, walkable};
use crate::app::Intent;
use crate::app::playing::{Playing, answer_name, line_name};
use crate::app::thread::Item;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::{ChoiceId, LineId, OptionId, PersonaId};
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, AlignSelf, JustifyContent, Val};

/// A bubble is at most this wide at 100 %.
pub(super) const BUBBLE: f32 = 640.0;

pub(super) fn draw(look: &Look<'_>, playing: &Playing) -> View {
    let channel = playing.looking_at;
    let items = playing.items(channel);
    let earlier = items.len().saturating_sub(playing.at_once());
    let side = if look.is_single() { look.margin() } else { 20.0 };
    let mut log = look.column().gap(2.0).along(JustifyContent::FlexEnd).pad(Inset { top: 10.0, bottom: 10.0, ..Inset::xy(side, 0.0) });
    log.node.min_height = Val::Percent(100.0);
    log.node.flex_shrink = 0.0;
    log = log.arrows(Arrows::Vertical).named("messages", channel.position());
    log = log.speak(Role::Log, channel_name(look, &playing.story, channel).text).saying(|spoken| spoken.live = true);
    if items.is_empty() && !playing.is_coming() {
        log = log.child(look.say(Size::S, "conversation-empty"));
    }
    let last = items.iter().rposition(|item| matches!(item, Item::Line(_) | Item::Own(..)));
    if earlier > 0 {
        log = log.child(earlier_messages(look));
    }
    let mut before: Option<PersonaId> = None;
    for (place, item) in items.iter().enumerate().skip(earlier) {
        let current = last.is_none_or(|last| last == place);
        let speaker = speaker_of(playing, *item);
        log = log.child(draw_item(look, playing, *item, current, speaker.is_some() && speaker != before));
        before = speaker;
    }
    let scroller = look.column().grow().scrolling(Scroll { follow: true }).named("log", channel.position()).child(log);
    look.column().child(scroller).maybe(writing(look, playing)).maybe(playing.missed.then(|| new_message(look)))
}

/// A very long conversation begins with a way to what came earlier, so that it costs no more than a short one.
fn earlier_messages(look: &Look<'_>) -> View {
    let button = look.button(Name("earlier", 0), Intent::Earlier, Some(Icon::Up), &look.words("earlier-messages"), Weight::Quiet);
    look.row().centred().fixed().pad(Inset::xy(0.0, 8.0)).named("earlier-row", 0).child(button)
}

/// Something came while she was reading farther up; nothing pulls her away.
fn new_message(look: &Look<'_>) -> View {
    let button = look.button(Name("newest", 0), Intent::Newest, None, &look.words("new-message"), Weight::Main);
    look.row().centred().fixed().pad(Inset { bottom: 8.0, ..Inset::default() }).child(button.round(FULL))
}

fn speaker_of(playing: &Playing, item: Item) -> Option<PersonaId> {
    match item {
        Item::Line(line) => playing.story.line(line).speaker.filter(|_| playing.story.line(line).kind != LineKind::Narration),
        Item::Own(..) => Some(playing.story.player()),
        _ => None,
    }
}

fn draw_item(look: &Look<'_>, playing: &Playing, item: Item, current: bool, begins: bool) -> View {
    match item {
        Item::Day(day) => draw_day(look, day),
        Item::Line(line) if playing.story.line(line).speaker.is_none() || playing.story.line(line).kind == LineKind::Narration => {
            narration(look, playing, line, current)
        }
        Item::Line(line) => said(look, playing, line, current, begins),
        Item::Own(choice, option) => own(look, playing, choice, option, current),
        Item::Feedback(choice, option) => feedback(look, playing, choice, option),
    }
}

pub(super) fn draw_day(look: &Look<'_>, day: u16) -> View {
    let words = look.with("day", "number", u32::from(day));
    let text = look.text(Size::Xs, &words).bold().colour(look.colours.ink_soft).one_line().heard();
    look.row().centred().fixed().pad(Inset::xy(0.0, 8.0)).named("day", usize::from(day)).child(text)
}

/// What a camera could see, with a rule at its start edge.
pub(super) fn narration(look: &Look<'_>, playing: &Playing, line: LineId, current: bool) -> View {
    let words = look.words(&playing.story.line(line).key);
    let text = look.column().grow().pad(Inset { start: 14.0, ..Inset::default() }).child(look.text(Size::S, &words));
    let rule = look.column().width(4.0).fill(look.colours.line);
    let row = look.row().across(AlignItems::Stretch).fixed().max_width(look.px(BUBBLE + 60.0)).margin(Inset::xy(0.0, 6.0)).round(TAIL);
    let row = row.speak(Role::ListItem, words.text).child(rule).child(text);
    walkable(row, line_name(line), current)
}

/// A quiet line across the thread: what the answer did.
pub(super) fn feedback(look: &Look<'_>, playing: &Playing, choice: ChoiceId, option: OptionId) -> View {
    let c = look.colours;
    let key = playing.story.answer_key(choice, option);
    let words = look.attribute(&key, "feedback");
    // What she did, where it is not already there as her own words.
    let did = playing.story.answer(choice, option).says.is_none().then(|| look.words(&key));
    let label = did.as_ref().map_or_else(|| words.text.clone(), |did| format!("{} {}", did.text, words.text));
    let text = look.text(Size::S, &words).colour(c.ink_soft);
    let mut block = look.column().gap(2.0).fixed().margin(Inset::xy(0.0, 8.0)).pad(Inset::xy(0.0, 10.0)).round(TAIL);
    block = block.edges(Inset { top: 1.0, bottom: 1.0, ..Inset::default() }, c.line);
    block = block.maybe(did.map(|did| look.text(Size::S, &did).bold())).child(text);
    let name = answer_name("feedback", choice, option);
    walkable(block.speak(Role::ListItem, label), name, false)
}

/// A bubble with what stands beside it: its mark, the offer to mark it, its time.
fn said(look: &Look<'_>, playing: &Playing, line: LineId, current: bool, begins: bool) -> View {
    let story = &playing.story;
    let told = story.line(line);
    let own = told.speaker == Some(story.player());
    let words = look.words(&told.key);
    let bubble = bubble(look, &words, own, playing.session.is_marked(line));
    let time = told.at.map(|at| look.text(Size::Xs, &Look::latin(at.to_string())).colour(look.colours.ink_soft).one_line());
    let several = story.channel(told.channel).kind != ChannelKind::Direct;
    let name = told.speaker.filter(|_| several && begins && !own).map(|speaker| {
        let words = Words { text: wording::name_of(look.texts, story, speaker), rtl: look.rtl };
        let text = look.text(Size::Xs, &words).bold().one_line();
        look.row().gap(8.0).pad(Inset { top: 6.0, bottom: 4.0, ..Inset::default() }).child(look.circle(story, speaker, true)).child(text)
    });
    let reach = reach(look, playing, line, bubble, current);
    let beside = mark_or_offer(look, playing, line);
    let below = look.is_single();
    let row = look.row().gap(12.0).fixed().min_height(TARGET);
    let row = match (own, below) {
        (true, _) => row.along(JustifyContent::End).maybe(time).child(reach),
        (false, false) => row.child(reach).maybe(time).child(beside.clone().unwrap_or_else(|| room_for_offer(look))),
        (false, true) => row.child(reach).maybe(time),
    };
    let bubbles_place = if own { row.children.len() - 1 } else { 0 };
    let row = row.with_one_that_wraps(bubbles_place, look.px(BUBBLE));
    let column = look.column().fixed().maybe(name).child(row).hovered("row", line.position());
    match beside.filter(|_| below && !own) {
        Some(beside) => column.child(look.row().along(JustifyContent::FlexEnd).child(beside)),
        None => column,
    }
}

/// Her own answer.
fn own(look: &Look<'_>, playing: &Playing, choice: ChoiceId, option: OptionId, current: bool) -> View {
    let words = look.words(&playing.story.answer_key(choice, option));
    let label = look.with("line-own", "words", words.text.clone());
    let wrapper = frame(look).speak(Role::ListItem, label.text).child(bubble(look, &words, true, false));
    let name = answer_name("own", choice, option);
    let row = look.row().along(JustifyContent::End).fixed().min_height(TARGET);
    row.child(walkable(wrapper, name, current)).with_one_that_wraps(0, look.px(BUBBLE))
}

/// What holds a bubble.
pub(super) fn frame(look: &Look<'_>) -> View {
    look.column().round(SHEET)
}

/// A bubble. Everybody but the player has the same.
pub(super) fn bubble(look: &Look<'_>, words: &Words, own: bool, marked: bool) -> View {
    let c = look.colours;
    let (fill, ink, edge) = match (own, marked) {
        // Her own have no border of their own colour: it would only be painted over.
        (true, _) => (c.own, c.on_own, Color::NONE),
        (false, true) => (c.mark_tint, c.ink, c.mark_line),
        (false, false) => (c.other, c.on_other, c.other_line),
    };
    let tail = if own { Corner::BottomEnd } else { Corner::BottomStart };
    let bubble = look.column().pad(Inset::xy(14.0, 6.0)).fill(fill).edge(look.stroke(), edge);
    let bubble = bubble.round(SHEET).corner(tail, TAIL).child(look.text(Size::S, words).colour(ink));
    if marked { bubble.ring(Ring { width: look.stroke(), gap: 3.0, colour: c.mark_line }) } else { bubble }
}

/// The wrapper of a bubble, which has the focus: a node has one outline, and the bubble's may be its mark.
fn reach(look: &Look<'_>, playing: &Playing, line: LineId, bubble: View, current: bool) -> View {
    let wrapper = spoken_line(look, playing, line, frame(look).child(bubble));
    walkable(wrapper, line_name(line), current)
}

/// Says a line: who, what, when, and whether it is marked.
pub(super) fn spoken_line(look: &Look<'_>, playing: &Playing, line: LineId, view: View) -> View {
    let story = &playing.story;
    let told = story.line(line);
    let words = look.words(&told.key);
    let own = told.speaker == Some(story.player());
    let said = match told.speaker {
        Some(_) if own => look.with("line-own", "words", words.text).text,
        Some(speaker) if told.kind != LineKind::Page && told.kind != LineKind::Rule => {
            format!("{}: {}", wording::name_of(look.texts, story, speaker), words.text)
        }
        _ => words.text,
    };
    let label = told.at.map_or(said.clone(), |at| format!("{said} {at}"));
    let view = view.speak(Role::ListItem, label);
    if !story.can_be_marked(line) {
        return view;
    }
    let marked = playing.session.is_marked(line);
    let mut view = view;
    view.focus_outside = marked;
    let state = look.words(if marked { "spoken-marked" } else { "spoken-not-marked" }).text;
    let mut view = view.saying(|spoken| spoken.description = Some(state));
    view.space = Some(Intent::Mark(line));
    view
}

/// “Second look” on a marked line; on the line at hand, the offer to mark it.
pub(super) fn mark_or_offer(look: &Look<'_>, playing: &Playing, line: LineId) -> Option<View> {
    if !playing.story.can_be_marked(line) {
        return None;
    }
    let name = Name("mark", line.position());
    let press = |view: View, drawn: &str, does: &str| {
        let label = format!("{} {}", look.words(drawn).text, look.words(does).text);
        let wrapper = look.row().centred().fixed().min_height(TARGET).min_width(TARGET).round(FULL).itself(AlignSelf::Center);
        let mut wrapper = wrapper.button(name, Intent::Mark(line), label).child(view);
        wrapper.stop = super::super::view::Stop::No;
        wrapper
    };
    if playing.session.is_marked(line) {
        return Some(press(look.mark_tag(&look.words("second-look")), "second-look", "mark-off"));
    }
    (look.model.eye == Some(line)).then(|| press(offer(look), "second-look-offer", "mark-on"))
}

/// The room that the offer takes, kept free where there is none, so that nothing moves under a pointer.
pub(super) fn room_for_offer(look: &Look<'_>) -> View {
    look.row().width(look.px(196.0))
}

fn offer(look: &Look<'_>) -> View {
    let c = look.colours;
    let chip = look.row().gap(8.0).fixed().min_height(look.px(32.0)).pad(Inset::xy(8.0, 0.0)).fill(c.sheet).edge(1.0, c.line_strong);
    let text = look.text(Size::Xs, &look.words("second-look-offer")).one_line();
    chip.round(FULL).child(look.icon(Icon::Look, Size::Xs, c.ink)).child(text).child(look.key_cap(&look.words("key-space"), c.ink))
}

/// Three dots and who is writing.
fn writing(look: &Look<'_>, playing: &Playing) -> Option<View> {
    let (persona, channel) = playing.writing?;
    if channel != playing.looking_at {
        return None;
    }
    let c = look.colours;
    let dark = look.model.typing_step();
    let mut dots = look.row().gap(5.0).fixed().min_height(look.px(34.0)).pad(Inset::xy(14.0, 0.0)).fill(c.other);
    dots = dots.edge(look.stroke(), c.other_line).round(SHEET).corner(Corner::BottomStart, TAIL);
    for dot in 0..3 {
        let colour = if dot == dark || dark >= 3 { c.ink_soft } else { c.other_line };
        dots = dots.child(look.row().size(Vec2::splat(look.px(8.0))).round(FULL).fill(colour));
    }
    let words = look.with("typing", "who", wording::name_of(look.texts, &playing.story, persona));
    let text = look.text(Size::Xs, &words).colour(c.ink_soft).one_line();
    let side = if look.is_single() { look.margin() } else { 20.0 };
    let row = look.row().gap(12.0).fixed().pad(Inset { bottom: 8.0, ..Inset::xy(side, 0.0) }).named("writing", persona.position());
    let row = row.speak(Role::Status, words.text).saying(|spoken| spoken.live = true);
    Some(row.child(dots).child(text))
}
