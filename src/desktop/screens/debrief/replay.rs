//! The first part: her conversation again, each line beside what there is to say about it.
//!
//! Owns: rows, notes, filters. Refuses to know: which lines a filter shows (the model does), and any sum of them.

use crate::app::review::{Review, is_marked};
use crate::app::{Chapter, DebriefIntent, Filter, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, TARGET, Weight};
use crate::desktop::screens::debrief::first::not_your_fault;
use crate::desktop::screens::debrief::note::Note;
use crate::desktop::screens::debrief::{alone, chapters, is_roomy, moments, quote, scrolls};
use crate::desktop::view::{Arrows, Inset, View, Words};
use crate::story::debrief::Entry;
use crate::story::text_id;
use crate::story::{ChoiceId, OptionId, TacticId};
use accesskit::Role;
use bevy::math::Vec2;

/// Messages take a little more room than notes.
const MESSAGES: f32 = 1.2;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let sheet = cx.sheet().clipped().child(scrolls(cx, Target::Replay(review.chapter), chapter(cx, review)));
    let lines = chapters::beside(cx, review, sheet);
    cx.column().gap(10.0).child(header(cx, review)).child(if is_roomy(cx) { lines.grow() } else { lines })
}

/// What is open: the moments, a day, or the lines of all days that a filter lets through.
fn chapter(cx: &DrawContext<'_>, review: &Review) -> View {
    let side = if cx.is_single() { 14.0 } else { 20.0 };
    let column = cx.column().pad(Inset { top: 6.0, bottom: 14.0, ..Inset::xy(side, 0.0) });
    let column = column.maybe(review.is_by_chapter().then(|| chapters::title(cx, review)));
    let inside = if review.is_by_chapter() && review.chapter == Chapter::Moments { moments::draw(cx, review) } else { rows(cx, review) };
    column.child(inside).child(cx.column().fixed().pad(Inset { top: 12.0, ..Inset::default() }).child(chapters::way_on(cx, review)))
}

/// How it ended, that it is not her fault, and what is shown.
fn header(cx: &DrawContext<'_>, review: &Review) -> View {
    let column = cx.column().gap(4.0).fixed();
    let ending = review.debrief.ending.map(|ending| text_id::ending(&review.story.ending(ending).name));
    let title = cx.words(ending.as_deref().unwrap_or("debrief-title"));
    let words = ending.map_or_else(|| cx.words("debrief-unfinished"), |id| cx.attribute(&id, "opening"));
    let text = cx.text(Size::S, &Words { text: format!("{} ", words.text), ..words });
    let text = not_your_fault(cx, review, text).heard();
    let title = cx.heading(Size::M, &title, 1);
    let back = review.can_be_short().then(|| short_look(cx));
    let column = if cx.breadth() == Breadth::Wide {
        column
            .child(cx.row().gap(24.0).child(cx.column().grow().child(title)).child(filters(cx, review)))
            .child(cx.row().gap(24.0).child(cx.column().grow().child(text)).maybe(back))
    } else {
        // How it ended is said once, above the first chapter.
        let text = (review.is_by_chapter() && review.contents().first() == Some(&review.chapter)).then_some(text);
        column.maybe(back.map(|back| alone(cx, back))).child(title).maybe(text).child(filters(cx, review))
    };
    column.maybe((!review.has_marks()).then(|| cx.say(Size::S, "nothing-marked")))
}

/// Back to the first screen.
fn short_look(cx: &DrawContext<'_>) -> View {
    cx.button(Target::ShortLook, DebriefIntent::EveryLine(false), Some(Icon::Back), &cx.words("first-back"), Weight::Quiet)
}

fn filters(cx: &DrawContext<'_>, review: &Review) -> View {
    let ids = ["filter-everything", "filter-tactics", "filter-ordinary", "filter-marked"];
    let name = cx.words("filter");
    let mut group = cx.row().wrapping().gaps(8.0, 0.0).arrows(Arrows::Horizontal).named(Target::Filters);
    group = group.speak(Role::RadioGroup, name.text.clone());
    for (filter, id) in Filter::ALL.into_iter().zip(ids) {
        let on = review.filter == filter;
        let chip = cx.radio_chip(Target::Filter(filter), DebriefIntent::Filter(filter), &cx.words(id), on);
        group = group.child(DrawContext::reachable(chip, on));
    }
    let label = cx.text(Size::Xs, &name).colour(cx.colours.ink_soft).one_line();
    let row = cx.row().wrapping().gaps(8.0, 0.0).child(label).child(group);
    row.maybe((review.filter == Filter::Everything).then(|| own_lines(cx, review.own_lines)))
}

/// Whether her own lines stand in between.
fn own_lines(cx: &DrawContext<'_>, on: bool) -> View {
    let c = cx.colours;
    let words = cx.words("own-lines");
    let mut tick = cx.row().centred().size(Vec2::splat(cx.px(20.0))).round(CONTROL);
    tick = if on { tick.fill(c.primary).child(cx.icon(Icon::Check, Size::Xs, c.on_primary)) } else { tick.edge(1.0, c.line_strong) };
    let switch = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(8.0, 0.0)).round(FULL);
    let switch = switch.control(Role::Switch, Target::OwnLines, DebriefIntent::OwnLines(!on), words.text.clone());
    let switch = switch.saying(|spoken| spoken.toggled = Some(on));
    switch.child(tick).child(cx.text(Size::Xs, &words).one_line())
}

fn rows(cx: &DrawContext<'_>, review: &Review) -> View {
    let list = cx.column().arrows(Arrows::Vertical).named(Target::Rows);
    let list = list.speak(Role::List, cx.words("part-conversation").text);
    let shown = review.shown();
    let of = shown.iter().filter(|(_, entry)| !is_scene(entry)).count();
    if of == 0 {
        return list.child(cx.column().pad(Inset::xy(0.0, 16.0)).child(cx.say(Size::S, nothing(review))));
    }
    let (mut list, mut position) = (list, 0);
    let came_from = review.came_from.filter(|entry| shown.iter().any(|(number, _)| number == entry));
    for (place, (number, entry)) in shown.iter().enumerate() {
        let mut held = cx.column().fixed().named(Target::Entry(*number));
        held = match entry {
            Entry::Scene(scene) => held.child(divider(cx, &cx.words(&text_id::scene_title(&review.story.scene(*scene).name)))),
            entry => {
                position += 1;
                let row = row(cx, review, *number, entry).saying(|spoken| spoken.position = Some((position, of)));
                let is_first = came_from.map_or(position == 1, |entry| entry == *number);
                held.child(DrawContext::reachable(row.named(Target::Row(*number)), is_first))
            }
        };
        // A hairline parts what has a note from its neighbours; the rest of the talk runs on.
        let next = shown.get(place + 1).map(|(_, entry)| *entry);
        if next.is_some_and(|next| !is_scene(entry) && !is_scene(next) && (has_note(entry) || has_note(next))) {
            held = held.edges(Inset { bottom: 1.0, ..Inset::default() }, cx.colours.line);
        }
        list = list.child(held);
    }
    list
}

/// Why nothing is there.
fn nothing(review: &Review) -> &'static str {
    match review.filter {
        Filter::Tactics => "tactics-none",
        Filter::Marked => "filter-marked-none",
        Filter::Ordinary | Filter::Everything => "filter-none",
    }
}

fn is_scene(entry: &Entry) -> bool {
    matches!(entry, Entry::Scene(_))
}

fn has_note(entry: &Entry) -> bool {
    matches!(entry, Entry::Line { reading: Some(_), .. })
}

/// The title of a scene, quietly.
fn divider(cx: &DrawContext<'_>, words: &Words) -> View {
    let c = cx.colours;
    let line = || cx.row().grow().child(cx.rule().grow());
    let text = cx.text(Size::Xs, words).bold().colour(c.ink_soft);
    let row = cx.row().gap(12.0).fixed().min_height(cx.px(40.0)).speak(Role::Heading, words.text.clone());
    row.saying(|spoken| spoken.level = Some(3)).child(line()).child(text).child(line())
}

fn row(cx: &DrawContext<'_>, review: &Review, number: usize, entry: &Entry) -> View {
    match entry {
        Entry::Line { line, reading: Some(reading) } => {
            let quote = quote::line(cx, &review.story, *line, is_marked(entry));
            let note = Note::of(cx, review, *line, *reading).in_conversation(review, *line);
            let label = format!("{} {}", quote::heard(cx, &review.story, *line), note.heard(cx));
            let row = beside(cx, quote, Some(note.draw(cx))).speak(Role::ListItem, label);
            match review.card_about(entry) {
                Some(_) => {
                    let mut row = row.saying(|spoken| spoken.description = Some(cx.words("note-open").text));
                    row.press = Some(DebriefIntent::Explain(number).into());
                    row
                }
                None => row,
            }
        }
        Entry::Line { line, reading: None } => {
            let label = quote::heard(cx, &review.story, *line);
            let quote = quote::line(cx, &review.story, *line, false);
            plain(cx, quote, review.story.line(*line).kind.is_narration()).speak(Role::ListItem, label)
        }
        Entry::Answer { choice, option, says } => answer(cx, review, *choice, *option, says.is_some()),
        Entry::Scene(_) => cx.row(),
    }
}

/// What she answered: her words in her bubble; what she did, quietly.
fn answer(cx: &DrawContext<'_>, review: &Review, choice: ChoiceId, option: OptionId, said: bool) -> View {
    let own = cx.words(&review.story.answer_key(choice, option));
    let words = cx.with("path-you", "answer", own.text.clone());
    if said {
        return plain(cx, quote::own(cx, &own), false).speak(Role::ListItem, words.text);
    }
    plain(cx, cx.text(Size::S, &words).colour(cx.colours.ink_soft), true).speak(Role::ListItem, words.text)
}

/// A row that nothing is said about. Narration takes the whole row, a message the place of a message.
fn plain(cx: &DrawContext<'_>, quote: View, whole: bool) -> View {
    let row = if whole { cx.row().child(cx.column().grow().child(quote)) } else { beside(cx, quote, None) };
    row.min_height(0.0).pad(Inset::xy(0.0, 6.0)).round(CONTROL)
}

/// A message at the start and its note at the end of the same row; below each other where there is no room.
fn beside(cx: &DrawContext<'_>, quote: View, note: Option<View>) -> View {
    if cx.breadth() != Breadth::Wide {
        let note = note.map(|note| cx.row().pad(Inset { start: cx.px(40.0), ..Inset::default() }).child(note.grow()));
        return cx.column().gap(8.0).fixed().pad(Inset::xy(0.0, 12.0)).round(CONTROL).child(quote).maybe(note);
    }
    let mut start = cx.column().grow().child(quote);
    start.node.flex_grow = MESSAGES;
    let row = cx.row().gap(20.0).fixed().min_height(cx.px(68.0)).pad(Inset::xy(0.0, 10.0)).round(CONTROL);
    row.child(start).child(note.map_or_else(|| cx.space(), View::grow))
}

/// The id of the texts of a tactic.
pub(super) fn tactic_id(cx: &DrawContext<'_>, tactic: TacticId) -> String {
    text_id::tactic(cx.model.library.tactics().name(tactic))
}
