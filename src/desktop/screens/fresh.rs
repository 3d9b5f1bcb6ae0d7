//! Two weeks later: one message on a sheet, what can be said of it, and after that what it does and why. At the end all of them.
//!
//! Owns: how they look in a column that is easy to read, from the last row too, and how they are read aloud. Refuses to know: whether what she says fits. Nothing
//! here says so, by colour, sign or number.

use crate::app::fresh::{At, Fresh, FreshIntent, Said};
use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{CONTROL, SHEET, TAIL, Weight};
use crate::desktop::screens::answers::quiet;
use crate::desktop::screens::cover;
use crate::desktop::view::{Arrows, Corner, Inset, Region, Stop, View, Words};
use crate::library::{Circle, Paint, Picture};
use crate::story::Verdict;
use crate::wording;
use crate::workshop::measure::Item;
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent};

/// The width of the column at 100 %, and where there is so much room that others read along.
const COLUMN: f32 = 736.0;
const BROAD: f32 = 896.0;
/// From this effective width on there is.
const FROM: f32 = 1200.0;
/// Below this effective width keys are not drawn beside buttons.
const NARROW: f32 = 520.0;
/// Below this effective height lines are few.
const LOW: f32 = 460.0;

/// The picture of the card, the way stories have theirs: two rings, one over the other.
pub(super) fn picture() -> Picture {
    let ring = |from_start: f32, paint: Paint| Circle { from_start, from_top: 24.0, across: 28.0, paint, outline: true };
    Picture { ground: Paint::Sand, circles: vec![ring(137.0, Paint::Petrol), ring(155.0, Paint::Marigold)] }
}

pub(super) fn draw(cx: &DrawContext<'_>, fresh: &Fresh) -> View {
    let items = fresh.items();
    let column = cx.column().gap(12.0);
    let column = match fresh.at {
        At::Opening => column.child(opening(cx)),
        At::Message(place, said) => column.children(items.get(place).map(|item| message(cx, fresh, item, (place, items.len()), said))),
        At::End => column.child(end(cx)).child(all(cx, fresh, &items)),
    };
    cover::narrow_page(cx, Target::FreshPage, if reads_along(cx) { BROAD } else { COLUMN }, column)
}

fn reads_along(cx: &DrawContext<'_>) -> bool {
    cx.effective_width() >= FROM
}

fn body(cx: &DrawContext<'_>) -> View {
    let around = if cx.is_narrow() { 14.0 } else { 22.0 };
    cx.column().gap(12.0).pad(Inset::all(around))
}

fn opening(cx: &DrawContext<'_>) -> View {
    let body = body(cx).child(cx.heading(Size::L, &cx.words("fresh-title"), 1));
    let body = body.children(["fresh-line", "fresh-rule", "fresh-how", "fresh-kept"].map(|id| cx.say(Size::S, id)));
    let begin = cx.button(Target::GoOn, FreshIntent::GoOn, Some(Icon::Next), &cx.words("fresh-begin"), Weight::Main);
    let back = cx.button(Target::FreshBack, AppIntent::Back, Some(Icon::Back), &cx.words("cover-back"), Weight::Quiet);
    let asks = cx.row().wrapping().gaps(12.0, 8.0).region(Region::Answers).child(begin).child(back);
    // Where lines are few, words come before the picture, and what begins is seen without scrolling.
    let picture = if cx.effective_height() < LOW { None } else { cx.picture(Some(&picture()), cx.px(76.0)) };
    cx.sheet().clipped().maybe(picture).child(body.child(asks))
}

/// The message at a place among so many.
fn message(cx: &DrawContext<'_>, fresh: &Fresh, item: &Item, (place, of): (usize, usize), said: Option<Said>) -> View {
    let number = cx.plain(wording::number_of(cx.texts, place + 1, of));
    let (from, words) = (cx.attribute(&fresh.measure.text(item), "from"), cx.words(&fresh.measure.text(item)));
    let quoted = wording::said_on_paper(cx.texts, &from.text, &words.text);
    let title = cx.heading(Size::S, &number, 1);
    let title = match said {
        None => focusable(title, Target::FreshMessage, format!("{}. {quoted} {}", number.text, cx.words("fresh-question").text)),
        Some(_) => title,
    };
    let name = cx.row().gap(8.0).child(cx.icon(Icon::Chat, Size::S, cx.colours.ink_soft));
    let name = name.child(cx.column().child(cx.text(Size::S, &from).bold()));
    let shown = cx.column().gap(6.0).child(name).child(cx.row().child(bubble(cx, &words))).speak(Role::Label, String::new());
    let shown = shown.saying(|spoken| {
        spoken.label = None;
        spoken.value = Some(quoted);
    });
    let sheet = body(cx).child(cx.row().child(title)).child(shown);
    let sheet = match said {
        None => sheet.children(asking(cx)),
        Some(said) => sheet.children(answered(cx, fresh, item, said, place + 1 == of)),
    };
    cx.sheet().clipped().child(sheet)
}

fn bubble(cx: &DrawContext<'_>, words: &Words) -> View {
    let c = cx.colours;
    let size = if reads_along(cx) { Size::L } else { Size::M };
    let bubble = cx.column().pad(Inset::xy(15.0, 9.0)).fill(c.other).edge(cx.stroke(), c.other_line).round(SHEET);
    bubble.corner(Corner::BottomStart, TAIL).child(cx.text(size, words).colour(c.on_other))
}

/// A heading that has the focus at first, and is read with all that stands below it.
fn focusable(heading: View, name: Target, heard: String) -> View {
    heading.stop(Stop::Tab).round(CONTROL).named(name).saying(|spoken| spoken.label = Some(heard))
}

/// The order never changes, and none is larger.
fn asking(cx: &DrawContext<'_>) -> Vec<View> {
    let question = cx.words("fresh-question");
    let answers = Said::ASKED
        .into_iter()
        .enumerate()
        .map(|(place, said)| cx.answer(Target::FreshSay(said), FreshIntent::Say(said), place + 1, &cx.words(said.text_id()), None));
    let group = cx.column().gap(10.0).named(Target::FreshAnswers).region(Region::Answers).arrows(Arrows::Grid);
    let group = group.speak(Role::Group, question.text.clone()).child(cx.text(Size::M, &question).bold());
    let group = if cx.is_single() {
        group.children(answers)
    } else {
        group.child(cx.row().across(AlignItems::Stretch).gap(12.0).children(answers.map(View::grow)))
    };
    let skip = FreshIntent::Say(Said::Skipped);
    let skip = quiet(cx, Target::FreshSay(Said::Skipped), skip, Icon::Skip, &cx.words("fresh-skip"), &DrawContext::latin("0"));
    vec![group, foot(cx).child(back(cx)).child(skip)]
}

fn answered(cx: &DrawContext<'_>, fresh: &Fresh, item: &Item, said: Said, is_last: bool) -> Vec<View> {
    let (does, why) = (does(cx, item), cx.attribute(&fresh.measure.text(item), "why"));
    let repeated = cx.words(said.repeated());
    let heard = format!("{} {}", repeated.text, wording::said_of(cx.texts, &does.text, &why.text));
    let title = focusable(tag(cx, item, &does).speak(Role::Heading, String::new()), Target::FreshAnswer, heard);
    let title = title.saying(|spoken| spoken.level = Some(2));
    let top =
        cx.row().wrapping().gaps(12.0, 4.0).child(title).child(cx.column().child(cx.text(Size::S, &repeated).colour(cx.colours.ink_soft)));
    let next = cx.words(if is_last { "fresh-to-end" } else { "fresh-next" });
    let next = cx.button(Target::GoOn, FreshIntent::GoOn, Some(Icon::Next), &next, Weight::Main);
    let next = if cx.effective_width() < NARROW { next } else { next.child(cx.key_cap(&cx.words("key-enter"), cx.colours.on_primary)) };
    vec![note(cx, item, cx.column().grow().gap(6.0).child(top).child(cx.text(Size::S, &why))), foot(cx).child(back(cx)).child(next)]
}

/// What a message does, in words that speak of it alone.
fn does(cx: &DrawContext<'_>, item: &Item) -> Words {
    cx.words(if item.kind.is_tactic() { "fresh-helps" } else { "fresh-fine" })
}

fn verdict(item: &Item) -> Verdict {
    if item.kind.is_tactic() { Verdict::Presses } else { Verdict::Fine }
}

fn tag(cx: &DrawContext<'_>, item: &Item, does: &Words) -> View {
    match verdict(item) {
        Verdict::Presses => cx.tactic_tag(does),
        _ => cx.tag(Icon::Chat, does, cx.colours.plain, cx.colours.on_plain),
    }
}

fn note(cx: &DrawContext<'_>, item: &Item, body: View) -> View {
    cx.row().across(AlignItems::Stretch).gap(12.0).child(cx.note_rule(verdict(item))).child(body)
}

/// One step back at its start, and at its end what goes on.
fn foot(cx: &DrawContext<'_>) -> View {
    cx.row().wrapping().gaps(12.0, 4.0).along(JustifyContent::SpaceBetween)
}

fn back(cx: &DrawContext<'_>) -> View {
    quiet(cx, Target::FreshBack, AppIntent::Back, Icon::Back, &cx.words("cover-back"), &cx.words("key-backspace"))
}

/// No number and no praise: what tells the messages apart, and whom one can ask.
fn end(cx: &DrawContext<'_>) -> View {
    let words = ["fresh-end-title", "fresh-end", "fresh-end-ask"].map(|id| cx.words(id));
    let [title, tells_apart, ask] = &words;
    let heard = format!("{}. {} {}", title.text, tells_apart.text, ask.text);
    let body = body(cx).child(focusable(cx.heading(Size::L, title, 1), Target::FreshEnd, heard));
    let body = body.child(cx.text(Size::S, tells_apart).heard()).child(cx.text(Size::S, ask).heard());
    let support = cx.button(Target::FreshSupport, AppIntent::Support, Some(Icon::Support), &cx.words("support-title"), Weight::Main);
    let again = cx.button(Target::FreshAgain, FreshIntent::Again, None, &cx.words("page-again"), Weight::Quiet);
    let home = cx.button(Target::OtherStories, AppIntent::Home, None, &cx.words("other-stories"), Weight::Quiet);
    let asks = cx.row().wrapping().gaps(12.0, 8.0).region(Region::Answers).child(support).child(again).child(home);
    cx.sheet().clipped().child(body.child(asks))
}

/// All of them again, for whoever wants to look.
fn all(cx: &DrawContext<'_>, fresh: &Fresh, items: &[&Item]) -> View {
    let title = cx.words("fresh-all");
    let list = cx.column().gap(16.0).speak(Role::List, title.text.clone());
    let list = list.children(items.iter().enumerate().map(|(place, item)| {
        let id = fresh.measure.text(item);
        let quoted = wording::said_on_paper(cx.texts, &cx.attribute(&id, "from").text, &cx.words(&id).text);
        let (does, why) = (does(cx, item), cx.attribute(&id, "why"));
        let heard = format!("{quoted} {}", wording::said_of(cx.texts, &does.text, &why.text));
        let said = cx.column().grow().gap(6.0).child(cx.row().child(tag(cx, item, &does))).child(cx.text(Size::S, &why));
        let view = cx.column().gap(6.0).child(cx.text(Size::S, &cx.plain(quoted))).child(note(cx, item, said));
        view.speak(Role::ListItem, heard).saying(|spoken| spoken.position = Some((place + 1, items.len())))
    }));
    cx.sheet().clipped().child(body(cx).child(cx.heading(Size::M, &title, 2)).child(list))
}
