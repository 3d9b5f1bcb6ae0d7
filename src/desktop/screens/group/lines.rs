//! What is read, as whoever leads sees it: what stands before the room, and under it the one thing that does not yet.
//!
//! Owns: these lists. Refuses to know: votes, and the room's own layout.

use crate::app::Target;
use crate::app::heard::line_words;
use crate::app::leading::Leading;
use crate::app::leading::intent::LeadIntent;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{CONTROL, SHEET, TARGET};
use crate::desktop::screens::conversation::bubble;
use crate::desktop::screens::story::channel_name;
use crate::desktop::view::{Inset, Ring, Scroll, Stop, View, Words};
use crate::language::Arguments;
use crate::story::tables::LineKind;
use crate::story::{ChoiceId, LineId, OptionId, Verdict, text_id};
use crate::wording;
use crate::workshop::Shown;
use crate::workshop::plan::What;
use crate::workshop::shown::{Item, Talked};
use accesskit::Role;
use bevy::color::Color;
use bevy::ui::{AlignItems, JustifyContent};

/// What stands at the top of the part: the place of the story, or the step.
pub(super) fn title(cx: &DrawContext<'_>, leading: &Leading) -> Words {
    if let Shown::Reading(items) = leading.room.shown_to_whoever_leads()
        && let Some(line) = items.iter().rev().find_map(line_of)
    {
        return channel_name(cx, leading.story(), leading.story().line(line).channel);
    }
    match leading.room.current() {
        Some(step) => cx.attribute(&text_id::step(&step.id), "name"),
        None => cx.words("group-ready"),
    }
}

fn line_of(item: &Item) -> Option<LineId> {
    if let Item::Line { line, .. } = item { Some(*line) } else { None }
}

pub(super) fn draw(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let mut log = cx.column().gap(8.0).fixed().pad(Inset::xy(16.0, 12.0)).along(JustifyContent::FlexEnd);
    log.node.min_height = bevy::ui::Val::Percent(100.0);
    log = log.children(rows(cx, leading));
    if let Some(next) = next(cx, leading) {
        log = log.child(not_yet(cx)).child(next);
    }
    // One stop: arrows point at lines, and the space bar marks the one that is pointed at.
    // Room for the ring around it.
    let mut list = cx
        .column()
        .margin(Inset::xy(6.0, 0.0))
        .round(CONTROL)
        .named(Target::LeadLines)
        .speak(Role::List, spoken(cx, leading))
        .stop(Stop::Tab)
        .child(log);
    list.space = Some(LeadIntent::MarkHere.into());
    super::scroller(cx, Scroll { follow: true }).named(Target::LeadLog).child(list.fixed().stretch())
}

/// What is heard of it all: what stands there, and what comes.
fn spoken(cx: &DrawContext<'_>, leading: &Leading) -> String {
    let now = rows(cx, leading).iter().map(View::text).collect::<Vec<_>>().join(" ");
    match leading.room.turn().next_line().filter(|_| leading.is_in_story()) {
        Some(line) => {
            let mut arguments = Arguments::new();
            arguments.set("now", now);
            arguments.set("next", line_words(cx.texts, leading.story(), line));
            cx.words_with("group-heard-next", &arguments).text
        }
        None => now,
    }
}

fn rows(cx: &DrawContext<'_>, leading: &Leading) -> Vec<View> {
    match leading.room.shown_to_whoever_leads() {
        Shown::Reading(items) => items.iter().map(|item| self::item(cx, leading, item)).collect(),
        Shown::Sentence { .. } => sentences(cx, leading),
        Shown::Ending(ending) => {
            vec![cx.text(Size::M, &cx.words(&text_id::ending(&leading.story().ending(ending).name)))]
        }
        Shown::Row { .. } => debrief(cx, leading),
        Shown::Ready => vec![cx.text(Size::S, &cx.words("group-ready-about"))],
        Shown::Support => vec![cx.text(Size::S, &cx.words("group-support-about"))],
        Shown::Sheet { on_phones, .. } => {
            let about = cx.words(if on_phones { "group-phones-about" } else { "group-sheet-about" });
            let same = leading.room.same_for_all().map(|set| cx.plain(wording::same_for_all(cx.texts, set.letter())));
            [about].into_iter().chain(same).map(|words| cx.text(Size::S, &words)).collect()
        }
        Shown::Over => over(cx, leading),
        Shown::Blank => vec![cx.text(Size::S, &cx.words("group-break"))],
        Shown::Question(_) | Shown::Pause { .. } | Shown::WhichLine(_) | Shown::Left => Vec::new(),
    }
}

/// Thanks, what is still to be done with sheets, and what comes in two weeks.
fn over(cx: &DrawContext<'_>, leading: &Leading) -> Vec<View> {
    let plan = leading.room.plan();
    let sheets = plan.is_measured().then(|| cx.words("group-sheets-later"));
    let later = plan.has_story().then(|| cx.plain(wording::in_two_weeks(cx.texts)));
    [cx.words("lead-over")].into_iter().chain(sheets).chain(later).map(|words| cx.text(Size::S, &words)).collect()
}

fn item(cx: &DrawContext<'_>, leading: &Leading, item: &Item) -> View {
    match item {
        Item::Line { line, is_marked, is_at } => line_view(cx, leading, *line, *is_marked, *is_at),
        Item::Answer(choice, option) => answered(cx, leading, *choice, *option),
        Item::Feedback(choice, option) => {
            let words = cx.attribute(&leading.story().answer_key(*choice, *option), "feedback");
            let block =
                cx.column().fixed().pad(Inset::xy(0.0, 8.0)).edges(Inset { top: 1.0, bottom: 1.0, ..Inset::default() }, cx.colours.line);
            block.child(cx.text(Size::S, &words))
        }
    }
}

fn answered(cx: &DrawContext<'_>, leading: &Leading, choice: ChoiceId, option: OptionId) -> View {
    let story = leading.story();
    if story.answer(choice, option).says.is_none() {
        let words = Words { text: wording::answer(cx.texts, story, choice, option), writing: cx.writing };
        return cx.column().fixed().child(cx.text(Size::S, &words).bold());
    }
    let bubble = bubble(cx, &cx.words(&story.answer_key(choice, option)), true, false);
    cx.row().fixed().along(JustifyContent::End).child(bubble).with_one_that_wraps(0, cx.px(400.0))
}

/// A line; names stand beside bubbles, so that whoever reads aloud knows whose it is.
pub(super) fn line_view(cx: &DrawContext<'_>, leading: &Leading, line: LineId, is_marked: bool, is_at: bool) -> View {
    let story = leading.story();
    let told = story.line(line);
    let words = cx.words(&told.key);
    let ring = Ring { width: 3.0, gap: 3.0, colour: cx.colours.focus };
    let speaker = told.speaker.filter(|_| !told.kind.is_narration());
    let Some(speaker) = speaker else {
        if told.kind == LineKind::Later {
            let text = cx.few_words(cx.text(Size::Xs, &words).bold().colour(cx.colours.ink_soft));
            let row = cx.row().centred().fixed().child(text);
            return if is_at { row.ring(ring) } else { row };
        }
        let rule = cx.column().width(4.0).fill(cx.colours.line);
        let row =
            cx.row().across(AlignItems::Stretch).gap(12.0).fixed().child(rule).child(cx.column().grow().child(cx.text(Size::S, &words)));
        return if is_at { row.ring(ring) } else { row };
    };
    let own = speaker == story.player();
    let bubble = bubble(cx, &words, own, is_marked);
    let bubble = if is_at { bubble.ring(ring) } else { bubble };
    if own {
        return cx.row().fixed().along(JustifyContent::End).child(bubble).with_one_that_wraps(0, cx.px(400.0));
    }
    let name = Words { text: wording::name_of(cx.texts, story, speaker), writing: cx.writing };
    let name = cx.text(Size::Xs, &name).colour(cx.colours.ink_soft).one_line();
    let row = cx.row().gap(10.0).fixed().child(cx.circle(story, speaker, true)).child(bubble).child(name);
    let row = row.with_one_that_wraps(1, cx.px(330.0));
    let mark =
        is_marked.then(|| cx.row().fixed().pad(Inset { start: 38.0, ..Inset::default() }).child(cx.mark_tag(&cx.words("second-look"))));
    cx.column().gap(4.0).fixed().child(row).maybe(mark)
}

/// What comes next and does not stand before the room yet, so that whoever reads can breathe before it.
fn next(cx: &DrawContext<'_>, leading: &Leading) -> Option<View> {
    let line = leading.room.turn().next_line().filter(|_| leading.is_in_story())?;
    let told = leading.story().line(line);
    let words = cx.words(&told.key);
    let text = cx.text(Size::S, &words);
    let bubble = cx.column().pad(Inset::xy(14.0, 6.0)).edge(1.0, cx.colours.ink_soft).round(SHEET).fill(Color::NONE).child(text);
    let name = told.speaker.filter(|_| !told.kind.is_narration()).map(|speaker| {
        let name = Words { text: wording::name_of(cx.texts, leading.story(), speaker), writing: cx.writing };
        cx.text(Size::Xs, &name).colour(cx.colours.ink_soft).one_line()
    });
    Some(cx.row().gap(10.0).fixed().min_height(TARGET).child(bubble).maybe(name).with_one_that_wraps(0, cx.px(360.0)))
}

fn not_yet(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let rule = || cx.column().grow().height(1.0).fill(c.line_strong);
    let text = cx.few_words(cx.text(Size::Xs, &cx.words("group-not-yet")).colour(c.ink_soft));
    cx.row().gap(12.0).fixed().child(rule()).child(text).child(rule())
}

/// The sentences of a step; the one that stands before the room is the one in bold.
fn sentences(cx: &DrawContext<'_>, leading: &Leading) -> Vec<View> {
    let Some(What::Say(sentences)) = leading.room.current().map(|step| &step.what) else { return Vec::new() };
    let at = leading.room.at();
    let sentence = |(place, sentence): (usize, &crate::story::Id)| {
        let text = cx.text(Size::S, &cx.words(&text_id::sentence(sentence)));
        let text = match place.cmp(&at) {
            std::cmp::Ordering::Less => text.colour(cx.colours.ink_soft),
            std::cmp::Ordering::Equal => text.bold(),
            std::cmp::Ordering::Greater => text,
        };
        let icon = cx.icon(Icon::Next, Size::Xs, if place == at { cx.colours.primary } else { Color::NONE });
        cx.row().across(AlignItems::FlexStart).gap(10.0).fixed().child(icon).child(cx.column().grow().child(text))
    };
    sentences.iter().enumerate().map(sentence).collect()
}

/// The lines that are talked about, each with its note, which the room sees one press later.
fn debrief(cx: &DrawContext<'_>, leading: &Leading) -> Vec<View> {
    let at = leading.room.at() / 2;
    let story = leading.story();
    let row = |(place, row): (usize, Talked)| {
        let is_at = place == at;
        let (view, note, verdict, is_marked) = match row {
            Talked::Tactic { line, is_marked } | Talked::Lookalike { line, is_marked } => {
                let note = cx.attribute(&story.line(line).key, "note");
                (line_view(cx, leading, line, is_marked, is_at), note, story.line(line).label.map(Verdict::of), Some(is_marked))
            }
            Talked::WayOut(choice, option) => {
                let note = cx.attribute(&story.answer_key(choice, option), "feedback");
                (answered(cx, leading, choice, option), note, None, None)
            }
        };
        let tag = verdict.map(|verdict| cx.row().fixed().child(cx.verdict_tag(verdict)));
        let marked =
            is_marked.map(|is_marked| cx.text(Size::Xs, &cx.words(if is_marked { "group-some-marked" } else { "group-easy-to-miss" })));
        let column = cx.column().gap(6.0).fixed().pad(Inset::xy(0.0, 6.0)).child(view).maybe(marked).maybe(tag);
        let text = cx.text(Size::S, &note);
        column.child(if is_at { text } else { text.colour(cx.colours.ink_soft) })
    };
    let until = at + 1;
    leading.room.rows().into_iter().enumerate().take(until).map(row).collect()
}
