//! A judged pause: what does this line do? Asked where answers stand, of one line in its conversation; of two or three on a sheet of their own.
//!
//! Owns: the question, its answers of one weight, and what is shown after them. Refuses to know: whether what she said fits. Nothing here says so, by colour,
//! sign or number (safeguard 9), and the words are about a line, never about a person.

use crate::app::judging::Judging;
use crate::app::playback::Playback;
use crate::app::{StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::screens::answers::{not_yet, quiet};
use crate::desktop::screens::conversation::{below_line, bubble, frame, mark_or_offer, spoken_line};
use crate::desktop::screens::forward;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, Stop, View, Words};
use crate::story::{LineId, Verdict, text_id};
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, AlignSelf, Val};

/// The least height of an answer at 100 %.
const ANSWER: f32 = 52.0;
/// The width of the names of the parts of what is shown, at 100 %.
const NAMES: f32 = 150.0;
/// A bubble is at most this wide at 100 %.
const BUBBLE: f32 = 640.0;
/// From this effective width on three answers have room beside each other.
const BESIDE: f32 = 600.0;
/// Below this effective height head and feet of the sheet scroll with the lines.
const LOW: f32 = 460.0;

/// What stands under a conversation when one line of it is asked about.
pub(super) fn of_one_line(cx: &DrawContext<'_>, playing: &Playback) -> Vec<View> {
    let (Some(judging), Some(line)) = (playing.judging(), playing.asked().first().copied()) else { return Vec::new() };
    if judging.is_answered { answered(cx, playing, judging, line) } else { asking(cx, playing, line) }
}

fn asking(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> Vec<View> {
    let question = cx.words("judge-question");
    let heard = format!("{}. {}. {}", cx.words("judge-title").text, said(cx, playing, line), question.text);
    let heading = cx.column().stretch().child(elsewhere(cx, playing, line)).child(heading(cx, Size::M, &question, heard));
    let group = cx.column().gap(10.0).fixed().named(Target::Options).speak(Role::Group, question.text);
    let answers = Verdict::ALL.into_iter().enumerate().map(|(place, verdict)| {
        let words = cx.words(verdict.text_id());
        let answer = cx.answer(Target::Verdict(line, verdict), StoryIntent::Judge(line, verdict), place + 1, &words, None);
        not_yet(cx, playing, answer.min_height(cx.px(ANSWER)))
    });
    // Where lines are few, three short answers stand beside each other as soon as they can: none of them is out of sight.
    let has_room_beside = cx.effective_height() < LOW && cx.effective_width() >= BESIDE;
    if cx.is_single() && !has_room_beside {
        let group = group.arrows(Arrows::Vertical).children(answers);
        return vec![cx.row().child(heading), group];
    }
    let group = group.arrows(Arrows::Grid);
    let row = cx.row().across(AlignItems::Stretch).gap(12.0).children(answers.map(View::grow));
    let top = cx.row().wrapping().gaps(16.0, 4.0).fixed().child(heading).maybe((!cx.is_single()).then(|| pass(cx)));
    vec![top, group.child(row)]
}

/// What stands beside the button that leads on: in one column, saying nothing about it.
pub(super) fn beside(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let asks = playing.judging().is_some_and(|judging| !judging.is_answered);
    (asks && cx.is_single()).then(|| pass(cx))
}

/// The line that is asked about, while she looks elsewhere: who, when, and as much of it as two lines hold.
fn elsewhere(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let is_in_view = playing.story.line(line).channel == playing.looking_at && !playing.is_up();
    let quote = cx.column().fixed();
    if is_in_view {
        // It keeps its place among the others, so that nothing is made anew when it comes.
        return quote;
    }
    let words = Words { text: said(cx, playing, line), writing: cx.writing };
    let text = cx.text(Size::Xs, &words).colour(cx.colours.ink_soft);
    let mut quote = quote.clipped().child(text);
    quote.node.max_height = Val::Px(2.0 * cx.line(Size::Xs));
    quote
}

/// What is asked, as a heading that has the focus at first: whoever goes on pressing out of habit chooses nothing.
fn heading(cx: &DrawContext<'_>, size: Size, words: &Words, heard: String) -> View {
    let view = cx.heading(size, words, 2).stop(Stop::Tab).round(CONTROL).named(Target::Question);
    view.saying(|spoken| spoken.label = Some(heard))
}

fn pass(cx: &DrawContext<'_>) -> View {
    quiet(cx, Target::Pass, StoryIntent::Pass, Icon::Skip, &cx.words("judge-pass"), &DrawContext::latin("0"))
}

/// What the line does, what she said, what that is replied to, and how it can be seen.
fn answered(cx: &DrawContext<'_>, playing: &Playback, judging: Judging, line: LineId) -> Vec<View> {
    let told = playing.story.line(line);
    let Some(verdict) = told.label.map(Verdict::of) else { return Vec::new() };
    let hers = playing.session.verdict(line);
    let key = &playing.story.pause(judging.pause).key;
    let reply = cx.attribute(key, hers.unwrap_or(verdict).reply());
    let parts = [("judge-shows", cx.attribute(&told.key, "shows")), ("judge-settles", cx.attribute(&told.key, "settles"))];
    let you_said = hers.map(|hers| you_said(cx, &[hers]));
    let mut heard = format!("{} {}. ", cx.words("judge-answer").text, spoken(cx, verdict));
    heard.extend(you_said.iter().map(|said| format!("{} ", said.text)));
    heard.push_str(&reply.text);
    heard.extend(parts.iter().map(|(id, words)| format!(" {}", cx.labelled(cx.words(id).text, &words.text))));
    // Read from its top: whoever has answered comes upon what is said, and not upon the way on below it.
    let title = cx.row().wrapping().gaps(12.0, 4.0).fixed().child(heading(cx, Size::M, &cx.words("judge-answer"), heard).one_line());
    let title = title.child(cx.verdict_tag(verdict));
    let title = title.maybe(you_said.map(|words| cx.text(Size::Xs, &words).colour(cx.colours.ink_soft)));
    let mut body = cx.column().grow().gap(5.0).child(cx.text(Size::S, &reply));
    body = body.children(parts.map(|(id, words)| part(cx, &cx.words(id), &words)));
    if judging.shows_others {
        body = body.children(others(cx, key, hers.unwrap_or(verdict)));
    }
    let body = cx.row().across(AlignItems::Stretch).gap(12.0).fixed().child(cx.note_rule(verdict)).child(body);
    let title = cx.column().fixed().child(elsewhere(cx, playing, line)).child(title);
    vec![cx.column().gap(8.0).fixed().child(title).child(body), feet(cx, key)]
}

/// A name and what belongs to it: beside each other, or where there is one column as a heading with a paragraph.
fn part(cx: &DrawContext<'_>, name: &Words, words: &Words) -> View {
    let (name, text) = (cx.text(Size::S, name).bold(), cx.text(Size::S, words));
    if cx.is_single() {
        return cx.column().gap(1.0).child(name).child(text);
    }
    let name = cx.column().width(cx.px(NAMES)).child(name);
    cx.row().across(AlignItems::FlexStart).gap(16.0).child(name).child(cx.column().grow().child(text))
}

/// The replies to the answers that she did not give, in the order in which those are always offered.
fn others(cx: &DrawContext<'_>, key: &str, hers: Verdict) -> impl Iterator<Item = View> {
    let others = Verdict::ALL.into_iter().filter(move |verdict| *verdict != hers);
    others.map(move |verdict| {
        let (name, reply) = (cx.words(verdict.text_id()), cx.attribute(key, verdict.reply()));
        let heard = cx.labelled(&name.text, &reply.text);
        part(cx, &name, &reply).speak(Role::Label, String::new()).saying(|spoken| {
            spoken.label = None;
            spoken.value = Some(heard);
        })
    })
}

/// One sentence to take along, and the other answers.
fn feet(cx: &DrawContext<'_>, key: &str) -> View {
    let sentence = cx.text(Size::Xs, &cx.words(key)).colour(cx.colours.ink_soft).heard();
    let words = cx.words("judge-others");
    let others = cx.button(Target::OtherAnswers, StoryIntent::OtherAnswers, Some(Icon::List), &words, Weight::Quiet);
    if cx.breadth() != Breadth::Wide {
        return cx.column().gap(10.0).fixed().child(sentence).child(cx.row().fixed().child(others));
    }
    cx.row().gap(12.0).fixed().child(cx.column().grow().child(sentence)).child(others)
}

/// Two or three lines on a sheet of their own.
pub(super) fn of_several_lines(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let Some(judging) = playing.judging() else { return cx.column() };
    let lines = playing.asked();
    let side = if cx.is_single() { 16.0 } else { 24.0 };
    let head = sheet_head(cx, playing, lines[0]);
    let mut list = cx.column().fixed().arrows(Arrows::Vertical).named(Target::JudgedLines);
    list = list.speak(Role::List, cx.words(if judging.is_answered { "judge-lines" } else { "judge-question-each" }).text);
    for (place, line) in lines.iter().enumerate() {
        let row = if judging.is_answered { shown_line(cx, playing, *line) } else { asked_line(cx, playing, *line) };
        let row = row.saying(|spoken| {
            spoken.role = Role::ListItem;
            spoken.position = Some((place + 1, lines.len()));
        });
        list = list.child(cx.rule()).child(row);
    }
    let body = cx.column().gap(4.0).fixed().pad(Inset { top: 14.0, bottom: 12.0, ..Inset::xy(side, 0.0) });
    let body = body.child(sheet_question(cx, playing, judging)).child(list);
    let feet = sheet_feet(cx, playing, judging, side);
    let scroller = cx.column().grow().scrolling(Scroll { follow: false }).named(Target::JudgedSheet);
    let sheet = cx.sheet().clipped().grow();
    let sheet = if cx.effective_height() < LOW {
        sheet.child(scroller.child(cx.column().fixed().child(head).child(cx.rule()).child(body).child(feet)))
    } else {
        sheet.child(head).child(cx.rule()).child(scroller.child(body)).child(feet)
    };
    cx.column().pad(Inset { top: 12.0, ..Inset::xy(cx.margin(), 0.0) }).child(sheet)
}

/// That it is a second look, and where the story is.
fn sheet_head(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let c = cx.colours;
    let scene = playing.judging().map_or(playing.story.line(line).scene, |judging| playing.story.pause(judging.pause).scene);
    let title = cx.heading(Size::S, &cx.words("judge-title"), 1);
    let place = cx.text(Size::Xs, &cx.words(&text_id::scene_title(&playing.story.scene(scene).name))).colour(c.ink_soft).heard();
    let head =
        cx.row().wrapping().gaps(12.0, 4.0).fixed().min_height(cx.px(48.0)).pad(Inset::xy(if cx.is_single() { 16.0 } else { 20.0 }, 4.0));
    let head = head.child(cx.icon(Icon::Look, Size::S, c.ink)).child(cx.column().child(title)).child(cx.column().child(place));
    head.child(cx.space()).child(cx.fictional_chip())
}

/// What is asked of each of them; afterwards, what she said.
fn sheet_question(cx: &DrawContext<'_>, playing: &Playback, judging: Judging) -> View {
    let words = cx.words(if judging.is_answered { "judge-lines" } else { "judge-question-each" });
    let heard = format!("{}. {}", cx.words("judge-title").text, words.text);
    let said: Vec<Verdict> = playing.asked().iter().filter_map(|line| playing.session.verdict(*line)).collect();
    let said = (judging.is_answered && !said.is_empty()).then(|| you_said(cx, &said));
    let column = cx.column().gap(4.0).fixed().pad(Inset { bottom: 10.0, ..Inset::default() }).child(heading(cx, Size::L, &words, heard));
    column.maybe(said.map(|said| cx.text(Size::S, &said).colour(cx.colours.ink_soft).heard()))
}

/// A line, and what can be said of it.
fn asked_line(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let said_of = playing.session.verdict(line);
    let group = cx.row().wrapping().gaps(8.0, 4.0).arrows(Arrows::Horizontal).named(Target::Verdicts(line));
    let mut group = group.speak(Role::RadioGroup, said(cx, playing, line));
    for (place, verdict) in Verdict::ALL.into_iter().enumerate() {
        let is_on = said_of == Some(verdict);
        let radio = radio(cx, line, verdict, place + 1, is_on);
        let radio = if is_on { radio } else { not_yet(cx, playing, radio) };
        group = group.child(DrawContext::reachable(radio, is_on || said_of.is_none() && place == 0));
    }
    row(cx, quoted(cx, playing, line), group, false).hovered(Target::LineRow(line))
}

/// One of the three things that can be said of a line.
fn radio(cx: &DrawContext<'_>, line: LineId, verdict: Verdict, number: usize, is_on: bool) -> View {
    let c = cx.colours;
    let words = cx.words(verdict.text_id());
    let (fill, ink, edge) = if is_on { (c.primary, c.on_primary, c.primary) } else { (c.sheet, c.ink, c.line_strong) };
    let text = cx.few_words(cx.text(Size::S, &words).colour(ink));
    // As wide as its key, so that nothing moves when it is on. It is what she says, and no tick: that would read as “right”.
    let sign = if is_on {
        cx.row().centred().min_width(cx.px(28.0)).child(cx.icon(Icon::Hand, Size::S, ink))
    } else {
        cx.key(&number.to_string(), ink)
    };
    let radio =
        cx.row().gap(8.0).fixed().min_height(cx.px(TARGET)).pad(Inset::xy(11.0, 2.0)).fill(fill).edge(cx.stroke(), edge).round(CONTROL);
    let radio = radio.control(
        Role::RadioButton,
        Target::Verdict(line, verdict),
        StoryIntent::Judge(line, verdict),
        cx.labelled(number, &words.text),
    );
    // Which of several is on is told as “checked” on one system and as “selected” on another.
    let radio = radio.saying(|spoken| (spoken.selected, spoken.toggled) = (Some(is_on), Some(is_on)));
    cx.yielding(radio.child(sign).child(text))
}

/// A line, and what it does.
fn shown_line(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let told = playing.story.line(line);
    let Some(verdict) = told.label.map(Verdict::of) else { return cx.row() };
    let (note, settles) = (cx.attribute(&told.key, "note"), cx.attribute(&told.key, "settles"));
    let name = cx.words("judge-settles");
    let settled = cx.labelled(&name.text, &settles.text);
    let heard = format!("{} {}. {} {settled}", cx.words("judge-answer").text, spoken(cx, verdict), note.text);
    let settles = cx.text(Size::S, &Words { text: cx.labelled(&name.text, ""), ..name }).bold().then(settles.text, false);
    let words = cx.column().grow().gap(4.0).child(cx.row().child(cx.verdict_tag(verdict))).child(cx.text(Size::S, &note)).child(settles);
    let note = cx.row().across(AlignItems::Stretch).gap(12.0).child(cx.note_rule(verdict)).child(words);
    let note = note.speak(Role::Label, String::new()).saying(|spoken| {
        spoken.label = None;
        spoken.value = Some(heard);
    });
    row(cx, quoted(cx, playing, line), note, true)
}

/// A line at the start and something at the end; below each other where there is no room.
fn row(cx: &DrawContext<'_>, line: View, end: View, halves: bool) -> View {
    let pad = Inset::xy(0.0, 10.0);
    if cx.breadth() != Breadth::Wide {
        return cx.column().gap(8.0).fixed().pad(pad).child(line).child(end);
    }
    let row = cx.row().gap(24.0).fixed().pad(pad).child(line.grow());
    row.child(if halves { end.grow() } else { end.fixed() })
}

/// A line with who said it above it. It can be walked to and marked as in its conversation.
fn quoted(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> View {
    let story = &playing.story;
    let told = story.line(line);
    let circle = told.speaker.map(|speaker| cx.circle(story, speaker, true).itself(AlignSelf::Center));
    let name = told.speaker.map(|speaker| wording::name_of(cx.texts, story, speaker));
    let name = cx.column().child(cx.text(Size::Xs, &cx.plain(name.unwrap_or_default())).colour(cx.colours.ink_soft));
    let mark = mark_or_offer(cx, playing, line);
    let (beside, below) = if cx.is_single() { (None, mark) } else { (mark, None) };
    // As high with a mark beside it as without one.
    let least = if cx.is_single() { 0.0 } else { TARGET };
    let top = cx.row().gap(12.0).fixed().min_height(least).max_width(cx.px(BUBBLE)).child(name).maybe(beside);
    let words = bubble(cx, &cx.words(&told.key), false, playing.session.is_marked(line));
    let mut reach = spoken_line(cx, playing, line, frame(cx).child(words)).stop(Stop::Tab);
    reach.name = Some(Target::Line(line));
    let reach = cx.column().grow().across(AlignItems::FlexStart).child(reach.max_width(cx.px(BUBBLE)));
    let indent = if circle.is_some() { cx.px(28.0) + 12.0 } else { 0.0 };
    let top = cx.column().pad(Inset { start: indent, ..Inset::default() }).child(top);
    cx.column().child(top).child(cx.row().gap(12.0).maybe(circle).child(reach)).maybe(below.map(|mark| below_line(cx, mark)))
}

/// What is said of all of them together or what keys do, saying nothing, and the button that leads on where it always stands.
fn sheet_feet(cx: &DrawContext<'_>, playing: &Playback, judging: Judging, side: f32) -> View {
    let soft = cx.colours.ink_soft;
    let feet = cx.column().fixed().region(Region::Answers);
    if judging.is_answered {
        let sentence = cx.text(Size::S, &cx.words(&playing.story.pause(judging.pause).key)).colour(soft).heard();
        let above = cx.column().fixed().pad(Inset { top: 8.0, ..Inset::xy(side, 0.0) }).child(sentence);
        return feet.child(above).child(forward::row(cx, playing, Vec::new()));
    }
    let key = |cap: View, id: &str| cx.row().gap(8.0).fixed().child(cap).child(cx.text(Size::Xs, &cx.words(id)).colour(soft).one_line());
    let is_wide = cx.breadth() == Breadth::Wide;
    let keys = || vec![key(cx.arrow_keys(soft), "judge-key-read"), key(cx.key("1 2 3", soft), "judge-key-say")];
    let beside = is_wide.then(keys).into_iter().flatten().chain([pass(cx)]).collect();
    feet.child(forward::row(cx, playing, beside))
}

/// “You said: it presses, it’s fine.”
fn you_said(cx: &DrawContext<'_>, said: &[Verdict]) -> Words {
    let said: Vec<String> = said.iter().map(|verdict| spoken(cx, *verdict)).collect();
    cx.with("judge-you-said", "verdict", cx.list(&said).text)
}

/// A verdict inside a sentence.
fn spoken(cx: &DrawContext<'_>, verdict: Verdict) -> String {
    cx.attribute(verdict.text_id(), "said").text
}

/// A line as it is quoted aloud: who, when, and what.
fn said(cx: &DrawContext<'_>, playing: &Playback, line: LineId) -> String {
    let told = playing.story.line(line);
    let words = cx.words(&told.key).text;
    let who = told.speaker.map(|speaker| wording::name_of(cx.texts, &playing.story, speaker));
    let who: Vec<String> = who.into_iter().chain(told.at.map(|at| at.to_string())).collect();
    if who.is_empty() { words } else { cx.labelled(cx.list(&who).text, &words) }
}
