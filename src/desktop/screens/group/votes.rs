//! Counting: a field for each answer, their sum, and with which answer it goes on.
//!
//! Owns: how numbers are typed and seen by whoever leads alone. Refuses to know: what the room sees of them, and who voted. There are no bars: they made a race.

use super::{letters, lines, square, tile};
use crate::app::Target;
use crate::app::leading::Leading;
use crate::app::leading::intent::LeadIntent;
use crate::app::target::Lever;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::view::{Arrows, Inset, Ring, Scroll, Stop, View, Words};
use crate::language::Arguments;
use crate::story::texts::asks_id;
use crate::story::{OptionId, Verdict};
use crate::wording;
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, JustifyContent};

/// A field, at 100 %.
const FIELD: Vec2 = Vec2::new(84.0, 48.0);

/// An answer as whoever leads sees it.
struct Row {
    letter: Words,
    words: Words,
}

pub(super) fn draw(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let mut page = cx.column().gap(6.0).fixed().pad(Inset::xy(16.0, 10.0));
    page = page.maybe(trail(cx, leading)).child(question(cx, leading));
    page = page.child(rows(cx, leading));
    if leading.fields() > 0 {
        page = page.child(cx.column().height(2.0).fill(cx.colours.ink)).child(sum(cx, leading));
    }
    if leading.can_go_on() {
        page = page.child(go_on(cx, leading));
    }
    super::scroller(cx, Scroll { follow: false }).child(page)
}

/// think › vote 1 › talk › vote 2, where there is time for talking.
fn trail(cx: &DrawContext<'_>, leading: &Leading) -> Option<View> {
    let stage = leading.stage().filter(|_| leading.room.turn().is_talked_about())?;
    let at = match stage {
        Asking::Think => 0,
        Asking::Vote => 1,
        Asking::Talk => 2,
        Asking::VoteAgain | Asking::Told => 3,
        Asking::Counted => 4,
    };
    let mut row = cx.row().wrapping().gaps(8.0, 2.0).fixed();
    for (place, id) in
        ["group-trail-think", "group-trail-vote", "group-trail-talk", "group-trail-again", "group-trail-counted"].into_iter().enumerate()
    {
        let words = cx.words(id);
        let text = cx.text(Size::Xs, &words).one_line().heard();
        let step = if place == at {
            cx.column().edges(Inset { bottom: 2.0, ..Inset::default() }, cx.colours.primary).child(text.bold())
        } else {
            cx.column().child(text.colour(cx.colours.ink_soft))
        };
        if place > 0 {
            row = row.child(cx.icon(Icon::Next, Size::Xs, cx.colours.ink_soft));
        }
        row = row.child(step);
    }
    Some(row)
}

fn question(cx: &DrawContext<'_>, leading: &Leading) -> View {
    if let Some((_, line, is_told)) = leading.room.turn().judged().filter(|_| leading.is_in_story()) {
        let asks = cx.heading(Size::S, &cx.words("judge-question"), 2);
        let view = lines::line_view(cx, leading, line, false, true);
        let heard = view.text();
        let view = cx
            .column()
            .fixed()
            .speak(Role::Label, String::new())
            .saying(|spoken| (spoken.label, spoken.value) = (None, Some(heard)))
            .child(view);
        let column = cx.column().gap(8.0).fixed().child(view).child(asks);
        let verdict = leading.story().line(line).label.map(Verdict::of).filter(|_| is_told);
        let Some(verdict) = verdict else { return column };
        let part = |id: &str, attribute: &str| {
            let words = cx.attribute(&leading.story().line(line).key, attribute);
            cx.column().fixed().child(cx.text(Size::S, &cx.words(id)).bold().heard()).child(cx.text(Size::S, &words).heard())
        };
        let column = column.child(cx.row().fixed().child(cx.verdict_tag(verdict)));
        return column.child(part("judge-shows", "shows")).child(part("judge-settles", "settles"));
    }
    let id = match leading.question() {
        Some(choice) => asks_id(leading.story().choice(choice).asks),
        None => "lead-which-line",
    };
    cx.heading(Size::S, &cx.words(id), 2)
}

/// The answers with their letters, or the lines with their numbers.
fn answers(cx: &DrawContext<'_>, leading: &Leading) -> Vec<Row> {
    let story = leading.story();
    let plain = |text: String| Words { text, writing: cx.writing };
    match leading.room.shown_to_whoever_leads() {
        Shown::Question(question) => {
            let letters = letters(cx.texts, question.answers.len());
            let words = question.answers.iter().map(|option| plain(wording::answer(cx.texts, story, question.choice, *option)));
            letters.into_iter().zip(words).map(|(letter, words)| Row { letter: plain(letter), words }).collect()
        }
        Shown::Pause { .. } => {
            let letters = letters(cx.texts, Verdict::ALL.len() + 1);
            let verdicts = Verdict::ALL.into_iter().map(|verdict| cx.words(verdict.text_id()));
            letters.into_iter().zip(verdicts).map(|(letter, words)| Row { letter: plain(letter), words }).collect()
        }
        Shown::WhichLine(lines) => {
            let words = lines.iter().map(|line| plain(crate::app::heard::line_words(cx.texts, story, *line)));
            (1..).zip(words).map(|(number, words)| Row { letter: DrawContext::latin(number.to_string()), words }).collect()
        }
        _ => Vec::new(),
    }
}

fn rows(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let is_counting = leading.stage() != Some(Asking::Talk);
    let ballot = leading.room.turn().ballot_of_hands().filter(|_| is_counting);
    let phones = leading.room.turn().ballot_of_phones().filter(|phones| is_counting && (leading.phones.are_on() || phones.sum() > 0));
    // There is no phone that says which line.
    let phones = phones.filter(|_| leading.room.turn().which_line().is_none());
    let before = (leading.stage() == Some(Asking::Talk) || leading.can_go_on())
        .then(|| leading.room.turn().vote(0))
        .filter(|ballot| ballot.sum() > 0);
    let list = cx.column().fixed().named(Target::Counts).arrows(Arrows::Vertical).speak(Role::List, cx.words("group-hands").text);
    let mut list = list.stop(Stop::Tab).round(CONTROL);
    for (place, row) in answers(cx, leading).into_iter().enumerate() {
        let count = ballot.as_ref().and_then(|ballot| ballot.counts().get(place)).copied();
        let first = before.as_ref().and_then(|ballot| ballot.counts().get(place)).copied();
        let phones = phones.as_ref().and_then(|ballot| ballot.counts().get(place)).copied();
        if place > 0 {
            list = list.child(cx.rule());
        }
        list = list.child(answer(cx, leading, place, &row, &Counts { hands: count, phones, first }));
    }
    list
}

/// How many chose an answer, as far as whoever leads sees it here.
struct Counts {
    hands: Option<u16>,
    phones: Option<u16>,
    /// In the first vote.
    first: Option<u16>,
}

fn answer(cx: &DrawContext<'_>, leading: &Leading, place: usize, row: &Row, counts: &Counts) -> View {
    let c = cx.colours;
    let letter = cx.text(Size::S, &row.letter).bold().colour(c.on_primary).one_line();
    let tile = tile(cx, [letter], cx.px(32.0), true).height(cx.px(32.0));
    let view = cx.row().gap(12.0).fixed().min_height(cx.px(56.0)).pad(Inset::xy(0.0, 4.0)).child(tile);
    let said = |id: &str, count: u16| cx.text(Size::Xs, &cx.with(id, "count", u32::from(count))).colour(c.ink_soft);
    let before = counts.first.map(|first| said("group-first-vote", first).one_line());
    // Where there are several columns of the window, what phones say stands before the field; otherwise the words need that room.
    let is_wide = cx.breadth() == Breadth::Wide;
    let phones = counts.phones.map(|phones| said("group-phones-plus", phones));
    let (beside, below) = if is_wide { (phones.map(View::one_line), None) } else { (None, phones) };
    let view = view.child(cx.column().grow().child(cx.text(Size::S, &row.words)).maybe(below));
    view.maybe(before).maybe(beside).maybe(counts.hands.map(|count| field(cx, leading, place, row, count)))
}

/// The number of an answer. A press begins to type in it.
fn field(cx: &DrawContext<'_>, leading: &Leading, place: usize, row: &Row, count: u16) -> View {
    let c = cx.colours;
    let typing = leading.typing.as_ref().filter(|typing| typing.field == place);
    let written = match typing {
        Some(typing) => typing.digits.clone(),
        None if count > 0 => count.to_string(),
        None => String::new(),
    };
    let text = cx.text(Size::M, &DrawContext::latin(written)).bold().one_line();
    let view = cx.row().centred().size((FIELD * cx.scale).round().max(Vec2::splat(TARGET))).fill(c.sheet).edge(cx.stroke(), c.line_strong);
    let view = view.round(CONTROL).control(
        Role::SpinButton,
        Target::CountField(place),
        LeadIntent::Type(place),
        cx.labelled(&row.letter.text, &row.words.text),
    );
    let value = typing.map_or_else(|| count.to_string(), |typing| typing.digits.clone());
    let view = view.saying(|spoken| spoken.value = Some(value)).stop(Stop::Arrows).child(text);
    let caret = typing.is_some().then(|| cx.column().width(2.0).height(cx.px(24.0)).fill(c.ink));
    let view = view.gap(2.0).maybe(caret);
    if typing.is_none() {
        return view;
    }
    // Enter in it goes to the next one, and does not begin anew.
    let mut view = view.ring(Ring { width: 3.0, gap: 2.0, colour: c.focus });
    view.press = None;
    view
}

/// How many voted, for whoever leads alone, and what shows the numbers to the room.
fn sum(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let ballot = leading.room.turn().ballot().unwrap_or_default();
    let people = leading.room.people();
    let words = Words { text: wording::votes(cx.texts, ballot.sum(), ballot.passed(people), people), writing: cx.writing };
    let lock = cx.row().gap(8.0).child(cx.icon(Icon::Lock, Size::Xs, c.ink_soft));
    let only_you = cx.text(Size::Xs, &cx.words("group-only-you")).colour(c.ink_soft).heard();
    let apart = leading.room.turn().ballot_of_phones().zip(leading.room.turn().ballot_of_hands()).filter(|(phones, _)| phones.sum() > 0);
    let apart = apart.map(|(phones, hands)| {
        let mut arguments = Arguments::new();
        arguments.set("phones", phones.sum());
        arguments.set("hands", hands.sum());
        cx.text(Size::Xs, &cx.words_with("group-phones-and-hands", &arguments)).colour(c.ink_soft).heard()
    });
    let sum = cx
        .column()
        .grow()
        .child(cx.text(Size::S, &words).bold().heard())
        .maybe(apart)
        .child(lock.child(cx.column().grow().child(only_you)));
    let row = cx.row().wrapping().gaps(12.0, 6.0).fixed().pad(Inset::xy(0.0, 4.0)).child(sum);
    if leading.stage() != Some(Asking::Counted) {
        return row;
    }
    let id = if leading.room.has_counts() { "group-hide-counts" } else { "group-show-counts" };
    let button = cx.button(Target::LeadButton(Lever::ShowCounts), LeadIntent::ShowCounts, Some(Icon::Hand), &cx.words(id), Weight::Quiet);
    row.child(button.child(cx.key("F12", c.ink)))
}

/// With which answer it goes on. Level votes choose nothing.
fn go_on(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let answers = leading.room.turn().answers();
    let letters = letters(cx.texts, answers.len());
    let level = leading.room.turn().level();
    let about = if level.is_empty() {
        cx.words(if leading.chosen().is_some() { "group-may-take-another" } else { "group-nothing-yet" })
    } else {
        let names: Vec<String> = level.iter().filter_map(|option| letter_of(&answers, &letters, *option)).collect();
        cx.with("group-level", "letters", cx.list(&names).text)
    };
    let tiles = cx
        .row()
        .wrapping()
        .gaps(8.0, 8.0)
        .named(Target::LeadAnswers)
        .arrows(Arrows::Horizontal)
        .speak(Role::RadioGroup, cx.words("group-go-on").text);
    let chosen = leading.chosen();
    let tiles = tiles.children(answers.iter().zip(&letters).enumerate().map(|(place, (option, letter))| {
        let is_on = chosen == Some(*option);
        let view = answer_tile(cx, *option, letter, is_on);
        DrawContext::reachable(view, is_on || chosen.is_none() && place == 0)
    }));
    let label = cx.text(Size::S, &cx.words("group-go-on"));
    let row = cx.row().wrapping().gaps(12.0, 6.0).fixed().child(cx.column().child(label)).child(tiles);
    cx.column().gap(6.0).fixed().pad(Inset::xy(0.0, 8.0)).child(cx.text(Size::S, &about).bold().heard()).child(row)
}

fn letter_of(answers: &[OptionId], letters: &[String], option: OptionId) -> Option<String> {
    answers.iter().position(|answer| *answer == option).and_then(|at| letters.get(at)).cloned()
}

fn answer_tile(cx: &DrawContext<'_>, option: OptionId, letter: &str, is_on: bool) -> View {
    let c = cx.colours;
    let (fill, ink) = if is_on { (c.primary, c.on_primary) } else { (c.sheet, c.ink) };
    let text = cx.text(Size::S, &cx.plain(letter)).bold().colour(ink).one_line();
    let view = cx
        .row()
        .centred()
        .size(square(cx.px(48.0).max(TARGET)))
        .fill(fill)
        .edge(cx.stroke(), if is_on { Color::NONE } else { c.line_strong });
    let view = view.round(CONTROL).control(Role::RadioButton, Target::LeadAnswer(option), LeadIntent::Choose(option), letter);
    view.saying(|spoken| (spoken.selected, spoken.toggled) = (Some(is_on), Some(is_on))).child(text)
}

/// Where votes are level: one answer, and later the other.
pub(super) fn come_back(cx: &DrawContext<'_>, leading: &Leading) -> Option<View> {
    let level = leading.room.turn().level();
    let [first, second, ..] = level[..] else { return None };
    if !leading.can_go_on() {
        return None;
    }
    let answers = leading.room.turn().answers();
    let letters = letters(cx.texts, answers.len());
    let mut arguments = Arguments::new();
    arguments.set("first", letter_of(&answers, &letters, first)?);
    arguments.set("second", letter_of(&answers, &letters, second)?);
    let words = cx.words_with("group-come-back", &arguments);
    Some(
        cx.button(Target::LeadButton(Lever::ComeBack), LeadIntent::GoOnWith(first), None, &words, Weight::Quiet)
            .along(JustifyContent::Center)
            .across(AlignItems::Center),
    )
}
