//! The first screen of the debrief: at most five rows, the shortest second look that still teaches.
//!
//! Owns: how the rows are set out. Refuses to know: what stands in them (the story’s `first_look` does), and any sum.

use crate::app::review::Review;
use crate::app::{DebriefIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, Weight};
use crate::desktop::screens::debrief::note::{Note, noted};
use crate::desktop::screens::debrief::{is_roomy, quote, scrolls};
use crate::desktop::view::{Arrows, Inset, Stop, View, Words};
use crate::language::first_sentence;
use crate::story::debrief::{Entry, Reading};
use crate::story::first_look::FirstLook;
use crate::story::{ChoiceId, Id, LineId, OptionId, Verdict, text_id};
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// The width of the labels at 100 %.
const LABELS: f32 = 200.0;
/// The least height of a row at 100 %.
const ROW: f32 = 92.0;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let column = cx.column().gap(10.0).child(header(cx, review));
    let rows = rows(cx, review);
    if cx.breadth() != Breadth::Wide {
        return column.child(rows).child(every_line(cx).along(JustifyContent::Center));
    }
    let sheet = cx.sheet().clipped().child(scrolls(cx, Target::FirstLook, rows));
    column.child(if is_roomy(cx) { sheet.grow() } else { sheet })
}

/// How it ended in a sentence, that it is not her fault, and the way to every line.
fn header(cx: &DrawContext<'_>, review: &Review) -> View {
    let ending = review.debrief.ending.map(|ending| text_id::ending(&review.story.ending(ending).name));
    let title = cx.words(ending.as_deref().unwrap_or("debrief-title"));
    let title = cx.heading(Size::M, &title, 1).stop(Stop::Tab).round(CONTROL).named(Target::Ending);
    let words = ending.map_or_else(|| cx.words("debrief-unfinished"), |id| cx.attribute(&id, "opening"));
    let text = cx.text(Size::S, &Words { text: format!("{} ", first_sentence(&words.text)), ..words });
    let text = not_your_fault(cx, review, text).heard();
    let column = cx.column().gap(4.0).child(title).child(text);
    if cx.breadth() != Breadth::Wide {
        return column.fixed();
    }
    cx.row().gap(48.0).fixed().across(AlignItems::FlexEnd).child(column.grow()).child(every_line(cx))
}

/// Where something was done to her: that it is not her fault.
pub(super) fn not_your_fault(cx: &DrawContext<'_>, review: &Review, text: View) -> View {
    if review.debrief.met.is_empty() { text } else { text.then(cx.words("not-your-fault").text, true) }
}

fn every_line(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let button = cx.button(Target::EveryLine, DebriefIntent::EveryLine(true), None, &cx.words("first-every-line"), Weight::Main);
    let button = button.child(cx.icon(Icon::Next, Size::S, c.on_primary));
    if cx.effective_width() < 420.0 { button } else { button.child(cx.key_cap(&cx.words("key-enter"), c.on_primary)) }
}

/// One row.
struct Row {
    label: Words,
    /// Who, and on which day.
    who: Option<Words>,
    middle: View,
    end: View,
    heard: String,
    /// Its entry among every line.
    entry: Option<usize>,
}

fn rows(cx: &DrawContext<'_>, review: &Review) -> View {
    let first: &FirstLook = &review.debrief.first;
    let fine = first.fine.map(|row| (row.fine_heading(), row.line));
    let pressing = first.pressing.map(|row| (row.pressing_heading(), row.line));
    let lines = [first.turned.map(|line| ("first-turned", line)), fine, pressing];
    let mut rows: Vec<Row> = lines.into_iter().flatten().filter_map(|(label, line)| line_row(cx, review, label, line)).collect();
    rows.extend(first.helped.map(|(choice, option)| helped(cx, review, choice, option)));
    rows.extend(first.question.as_ref().map(|id| question(cx, review, id)));
    let of = rows.len();
    let is_wide = cx.breadth() == Breadth::Wide;
    let mut list = cx.column().arrows(Arrows::Vertical).named(Target::FirstRows).speak(Role::List, cx.words("part-conversation").text);
    list = if is_wide { list.pad(Inset::xy(20.0, 0.0)) } else { list.gap(12.0) };
    if is_roomy(cx) {
        // They share the height that there is.
        list.node.min_height = Val::Percent(100.0);
    }
    for (place, row) in rows.into_iter().enumerate() {
        let said = row.who.as_ref().map_or_else(|| row.heard.clone(), |who| cx.labelled(&who.text, &row.heard));
        let heard = format!("{}. {said}", row.label.text);
        let entry = row.entry;
        let drawn = if is_wide { across(cx, row) } else { card(cx, row) };
        let mut drawn =
            drawn.named(Target::FirstRow(place)).speak(Role::ListItem, heard).saying(|spoken| spoken.position = Some((place + 1, of)));
        if let Some(entry) = entry {
            drawn.press = Some(DebriefIntent::Show(entry).into());
            drawn = DrawContext::reachable(drawn, place == 0);
        }
        let is_last = place + 1 == of;
        list = list.child(drawn).maybe((is_wide && !is_last).then(|| cx.rule()));
    }
    list
}

/// Label, line and note beside each other.
fn across(cx: &DrawContext<'_>, row: Row) -> View {
    let label = cx.column().width(cx.px(LABELS)).child(cx.text(Size::S, &row.label).bold());
    let label = label.maybe(row.who.map(|who| cx.text(Size::Xs, &who).colour(cx.colours.ink_soft)));
    let mut drawn = cx.row().gap(20.0).min_height(cx.px(ROW)).pad(Inset::xy(0.0, 10.0)).round(CONTROL);
    (drawn.node.flex_grow, drawn.node.flex_shrink) = (1.0, 0.0);
    drawn.child(label).child(row.middle.grow()).child(row.end.grow())
}

/// The same as a card.
fn card(cx: &DrawContext<'_>, row: Row) -> View {
    let head = cx.row().wrapping().gaps(12.0, 2.0).child(cx.column().stretch().child(cx.text(Size::S, &row.label).bold()));
    let head = head.maybe(row.who.map(|who| cx.text(Size::Xs, &who).colour(cx.colours.ink_soft)));
    cx.sheet().fixed().gap(10.0).pad(Inset::xy(14.0, 12.0)).child(head).child(row.middle).child(row.end)
}

fn line_row(cx: &DrawContext<'_>, review: &Review, label: &str, line: LineId) -> Option<Row> {
    let entry = review.entry_of(line)?;
    let Entry::Line { reading: Some(reading), .. } = &review.debrief.conversation[entry] else { return None };
    let note = Note::of(cx, review, line, *reading).in_short();
    let told = review.story.line(line);
    Some(Row {
        label: cx.words(label),
        who: who(cx, review, told.speaker.map(|speaker| wording::name_of(cx.texts, &review.story, speaker)), entry),
        middle: quote::line(cx, &review.story, line, Reading::is_mark(*reading)),
        end: note.draw_short(cx),
        heard: format!("{} {}", cx.words(&told.key).text, note.heard(cx)),
        entry: Some(entry),
    })
}

fn who(cx: &DrawContext<'_>, review: &Review, name: Option<String>, entry: usize) -> Option<Words> {
    let day = review.day_of(entry).map(|day| cx.with("day", "number", u32::from(day)).text);
    let parts: Vec<String> = name.into_iter().chain(day).collect();
    (!parts.is_empty()).then(|| cx.list(&parts))
}

/// An answer of hers, and the first sentence of what that did.
fn helped(cx: &DrawContext<'_>, review: &Review, choice: ChoiceId, option: OptionId) -> Row {
    let key = review.story.answer_key(choice, option);
    let (words, feedback) = (cx.words(&key), cx.attribute(&key, "feedback"));
    let feedback = Words { text: first_sentence(&feedback.text).to_owned(), ..feedback };
    let entry = review.entry_of_answer(choice, option);
    let name = wording::name_of(cx.texts, &review.story, review.story.player());
    let heard = format!("{} {}", words.text, feedback.text);
    Row {
        label: cx.words("first-helped"),
        who: entry.and_then(|entry| who(cx, review, Some(name), entry)),
        middle: quote::own(cx, &words),
        end: noted(cx, Verdict::Fine, None, std::iter::once(&feedback)),
        heard,
        entry,
    }
}

/// A question, and behind a press one way to answer it. Nothing is typed.
fn question(cx: &DrawContext<'_>, review: &Review, id: &Id) -> Row {
    let key = text_id::question(id);
    let words = cx.words(&key);
    let answer = cx.texts.find(&key, Some("answer"), None).map(|text| Words::of(cx.texts, text));
    let shown = answer.clone().filter(|_| review.shows_answer);
    let note = shown.clone().unwrap_or_else(|| cx.words("first-question-note"));
    let text = cx.text(Size::S, &note);
    let text = if shown.is_some() { text } else { text.colour(cx.colours.ink_soft) };
    let note_view = text.heard().saying(|spoken| spoken.live = true);
    let middle = cx.column().gap(4.0).child(cx.text(Size::S, &words).bold()).child(note_view);
    let button = answer.map(|_| {
        let button = cx.button(Target::OneAnswer, DebriefIntent::OneAnswer, None, &cx.words("first-answer"), Weight::Quiet);
        let button = button.saying(|spoken| spoken.toggled = Some(review.shows_answer));
        if cx.effective_width() < 420.0 { button } else { button.child(cx.key_cap(&cx.words("key-space"), cx.colours.ink)) }
    });
    let end = cx.row().along(JustifyContent::FlexEnd).maybe(button);
    Row { label: cx.words("first-question"), who: None, middle, end, heard: words.text, entry: None }
}
