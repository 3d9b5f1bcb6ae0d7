//! The first part: her conversation again, each line beside what there is to say about it.
//!
//! Owns: rows, notes, filters. Refuses to know: which lines a filter shows (the model does), and any sum of them.

use crate::app::review::{Review, is_marked};
use crate::app::{DebriefIntent, Filter, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, TARGET};
use crate::desktop::screens::debrief::{as_tag, quote, scrolls};
use crate::desktop::view::{Arrows, Inset, View, Words};
use crate::language::Arguments;
use crate::story::debrief::{Entry, Reading};
use crate::story::tables::LineKind;
use crate::story::text_id;
use crate::story::{ChoiceId, LineId, OptionId, TacticId};
use crate::wording;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// Messages take a little more room than notes.
const MESSAGES: f32 = 1.2;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let sheet = cx.sheet().clipped().child(scrolls(cx, Target::Replay, rows(cx, review)));
    cx.column().gap(10.0).child(header(cx, review)).child(if crate::desktop::screens::debrief::is_roomy(cx) { sheet.grow() } else { sheet })
}

/// How it ended, that it is not her fault, and what is shown.
fn header(cx: &DrawContext<'_>, review: &Review) -> View {
    let column = cx.column().gap(4.0).fixed();
    let ending = review.debrief.ending.map(|ending| text_id::ending(&review.story.ending(ending).name));
    let title = cx.words(ending.as_deref().unwrap_or("debrief-title"));
    let words = ending.map_or_else(|| cx.words("debrief-unfinished"), |id| cx.attribute(&id, "opening"));
    let text = cx.text(Size::S, &Words { text: format!("{} ", words.text), ..words });
    let text = text.then(cx.words("not-your-fault").text, true).heard();
    let title = cx.heading(Size::M, &title, 1);
    let column = if cx.breadth() == Breadth::Wide {
        column.child(cx.row().gap(24.0).child(cx.column().grow().child(title)).child(filters(cx, review))).child(text)
    } else {
        column.child(title).child(text).child(filters(cx, review))
    };
    column.maybe((!review.has_marks()).then(|| cx.say(Size::S, "nothing-marked")))
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
    let list = cx.column().pad(Inset::xy(20.0, 4.0)).arrows(Arrows::Vertical).named(Target::Rows);
    let list = list.speak(Role::List, cx.words("part-conversation").text);
    let shown: Vec<(usize, &Entry)> = review.debrief.conversation.iter().enumerate().filter(|(_, entry)| review.shows(entry)).collect();
    let of = shown.iter().filter(|(_, entry)| !is_scene(entry)).count();
    if of == 0 {
        return list.child(cx.column().pad(Inset::xy(0.0, 16.0)).child(cx.say(Size::S, nothing(review))));
    }
    let (mut list, mut position) = (list, 0);
    for (place, (number, entry)) in shown.iter().enumerate() {
        let mut held = cx.column().fixed().named(Target::Entry(*number));
        held = match entry {
            Entry::Scene(scene) => held.child(divider(cx, &cx.words(&text_id::scene_title(&review.story.scene(*scene).name)))),
            entry => {
                position += 1;
                let row = row(cx, review, *number, entry).saying(|spoken| spoken.position = Some((position, of)));
                let is_first = review.came_from.map_or(position == 1, |entry| entry == *number);
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
    row.saying(|spoken| spoken.level = Some(2)).child(line()).child(text).child(line())
}

fn row(cx: &DrawContext<'_>, review: &Review, number: usize, entry: &Entry) -> View {
    match entry {
        Entry::Line { line, reading: Some(reading) } => {
            let quote = quote::line(cx, &review.story, *line, is_marked(entry));
            let note = Note::of(cx, review, *line, *reading);
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
            plain(cx, quote, review.story.line(*line).kind == LineKind::Narration).speak(Role::ListItem, label)
        }
        Entry::Answer { choice, option, says } => answer(cx, review, *choice, *option, says.is_some()),
        Entry::Scene(_) => cx.row(),
    }
}

/// What she answered: her words in her bubble; what she did, quietly.
fn answer(cx: &DrawContext<'_>, review: &Review, choice: ChoiceId, option: OptionId, said: bool) -> View {
    let words = cx.with("path-you", "answer", wording::answer(cx.texts, &review.story, choice, option));
    if said {
        let own = cx.words(&review.story.answer_key(choice, option));
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

/// What a line was, what she did, and one sentence about it.
struct Note {
    kind: Kind,
    did: Words,
    marked: bool,
    sentence: Words,
}

/// What a line was.
enum Kind {
    /// A tactic of this name.
    Tactic(Words),
    /// A look-alike.
    Ordinary,
    /// Nothing is said about it.
    Unsaid,
}

impl Note {
    fn of(cx: &DrawContext<'_>, review: &Review, line: LineId, reading: Reading) -> Self {
        let tactic = |tactic| Kind::Tactic(cx.words(&tactic_id(cx, tactic)));
        let (kind, did) = match reading {
            Reading::Noticed(of) => (tactic(of), "reading-noticed"),
            Reading::EasyToMiss(of) => (tactic(of), "reading-easy-to-miss"),
            Reading::Answered(of) => (tactic(of), "reading-answered"),
            Reading::FairToCheck(_) => (Kind::Ordinary, "reading-fair-to-check"),
            Reading::LetBe(_) => (Kind::Ordinary, "reading-let-be"),
            Reading::Unsettled { marked: true } => (Kind::Unsaid, "reading-noticed"),
            Reading::Unsettled { marked: false } => (Kind::Unsaid, "reading-let-be"),
            Reading::Marked | Reading::MarkedToo => (Kind::Unsaid, "reading-noticed"),
        };
        let told = review.story.line(line);
        let sentence = if matches!(kind, Kind::Unsaid) { cx.words("reading-plain") } else { cx.attribute(&told.key, "note") };
        Self { kind, did: cx.words(did), marked: reading.is_mark(), sentence }
    }

    fn draw(&self, cx: &DrawContext<'_>) -> View {
        let tag = match &self.kind {
            Kind::Tactic(name) => Some(cx.tactic_tag(name)),
            Kind::Ordinary => Some(cx.ordinary_tag()),
            Kind::Unsaid => None,
        };
        let did = as_tag(self.did.clone());
        let did = if self.marked { cx.mark_tag(&did) } else { cx.text(Size::Xs, &did).colour(cx.colours.ink_soft) };
        let tags = cx.row().wrapping().gap(8.0).maybe(tag).child(did);
        let words = cx.column().grow().gap(3.0).child(tags).child(cx.text(Size::S, &self.sentence));
        cx.row().across(AlignItems::Stretch).gap(9.0).child(cx.note_rule(matches!(self.kind, Kind::Tactic(_)))).child(words)
    }

    fn heard(&self, cx: &DrawContext<'_>) -> String {
        let mut arguments = Arguments::new();
        let id = match &self.kind {
            Kind::Tactic(name) => {
                arguments.set("what", cx.with("note-tactic", "tactic", name.text.clone()).text);
                "note"
            }
            Kind::Ordinary => {
                arguments.set("what", cx.words("reading-ordinary").text);
                "note"
            }
            Kind::Unsaid => "note-plain",
        };
        arguments.set("did", self.did.text.clone());
        arguments.set("note", self.sentence.text.clone());
        cx.words_with(id, &arguments).text
    }
}

/// The id of the texts of a tactic.
pub(super) fn tactic_id(cx: &DrawContext<'_>, tactic: TacticId) -> String {
    text_id::tactic(cx.model.library.tactics().name(tactic))
}
