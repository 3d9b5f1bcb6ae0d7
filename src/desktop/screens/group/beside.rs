//! Beside the lines: what the room sees, how the time goes, and what comes.
//!
//! Owns: the small picture, its switches, the minutes, the way to the next vote. Refuses to know: which monitor is which.

use super::{phones, room};
use crate::app::leading::archive::Kept;
use crate::app::leading::intent::LeadIntent;
use crate::app::leading::{Leading, RoomScreen};
use crate::app::target::Lever;
use crate::app::{AppIntent, Intent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{CONTROL, FULL, TARGET, Weight};
use crate::desktop::view::{Arrows, Inset, Scroll, View, Words};
use crate::language::Arguments;
use crate::story::{ChoiceId, text_id};
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use crate::workshop::plan::What;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, JustifyContent};

pub(super) fn draw(cx: &DrawContext<'_>, leading: &Leading, width: f32) -> View {
    // How phones stand is seen without scrolling, once they are on.
    let (phones, are_on) = (phones::beside(cx, leading), leading.phones.are_on());
    let (on, off) = if are_on { (Some(phones), None) } else { (None, Some(phones)) };
    let column = cx.column().gap(12.0).fixed().child(the_rooms(cx, leading, width)).maybe(on);
    let column = column.child(minutes(cx, leading)).child(ahead(cx, leading)).maybe(off);
    super::scroller(cx, Scroll { follow: false }).child(column)
}

/// A true picture of the room's screen, in the room's own contrast, with a word for how it is.
fn the_rooms(cx: &DrawContext<'_>, leading: &Leading, width: f32) -> View {
    const PADDING: f32 = 16.0;
    let c = cx.colours;
    let title = cx.heading(Size::S, &cx.words("group-room"), 2);
    let state = cx.text(Size::Xs, &cx.words(state(leading))).one_line().heard();
    let chip = cx.row().fixed().min_height(cx.px(26.0)).pad(Inset::xy(10.0, 0.0)).edge(1.0, c.line_strong).round(FULL).child(state);
    let head = cx.row().wrapping().gaps(8.0, 4.0).fixed().child(cx.column().grow().child(title)).child(chip);
    let sheet = cx.sheet().gap(10.0).fixed().pad(Inset::xy(PADDING, 12.0)).child(head);
    let inside = (width - PADDING * 2.0 - cx.stroke() * 2.0).floor();
    let sheet = match leading.screen {
        RoomScreen::Gone | RoomScreen::NotOpen | RoomScreen::Mirrored => sheet.child(lost(cx, leading)),
        RoomScreen::Elsewhere | RoomScreen::Beside | RoomScreen::Here => {
            let picture = room::draw(cx.model, leading, Vec2::new(inside - 2.0, leading.width.height_of(inside - 2.0).round()));
            sheet.child(told(cx.column().fixed().clipped().edge(1.0, c.line_strong), picture))
        }
    };
    let (frozen, blank) = (leading.room.is_frozen(), leading.room.is_blank());
    let row = cx.row().wrapping().gaps(8.0, 8.0).fixed();
    let row = row.child(lever(cx, Lever::Freeze, LeadIntent::Freeze, (Icon::Freeze, "group-freeze", "F7"), frozen));
    let row = row.child(lever(cx, Lever::Blank, LeadIntent::Blank, (Icon::Blank, "group-blank", "F8"), blank));
    let support = leading.room.has_support().then(|| {
        cx.button(
            Target::LeadButton(Lever::Support),
            LeadIntent::ShowSupport,
            Some(Icon::Support),
            &cx.words("group-support-off"),
            Weight::Main,
        )
    });
    let swap = (leading.screen == RoomScreen::Elsewhere).then(|| swap(cx));
    sheet.maybe(page(cx, leading)).child(row).maybe(support).maybe(swap)
}

/// Which language the room reads, where two have no room on one page, and what turns it.
fn page(cx: &DrawContext<'_>, leading: &Leading) -> Option<View> {
    let (at, pages) = leading.page()?;
    let mut arguments = Arguments::new();
    arguments.set("language", leading.languages[at].texts.locale().manifest.name.clone());
    arguments.set("page", u32::try_from(at + 1).unwrap_or_default());
    arguments.set("pages", u32::try_from(pages).unwrap_or_default());
    let says = cx.text(Size::Xs, &cx.words_with("group-page", &arguments)).bold().heard();
    let turn = cx.button(Target::LeadButton(Lever::TurnPage), LeadIntent::TurnPage, None, &cx.words("group-turn-page"), Weight::Quiet);
    Some(cx.column().gap(6.0).fixed().child(says).child(turn.along(JustifyContent::Center)))
}

/// The picture of the room's screen, told as a picture with the words that stand in it.
pub(super) fn told(frame: View, picture: View) -> View {
    let words = picture.text();
    frame.speak(Role::Image, words).child(picture)
}

/// A switch with its key. Two of them stand beside each other.
pub(super) fn lever(
    cx: &DrawContext<'_>,
    name: Lever,
    intent: impl Into<Intent>,
    (icon, id, key): (Icon, &str, &str),
    is_on: bool,
) -> View {
    let c = cx.colours;
    let (fill, ink, edge) = if is_on { (c.primary, c.on_primary, Color::NONE) } else { (c.sheet, c.ink, c.line_strong) };
    let words = cx.words(id);
    let text = cx.text(Size::S, &words).colour(ink);
    let view = cx
        .row()
        .along(JustifyContent::SpaceBetween)
        .gap(6.0)
        .stretch()
        .min_height(cx.px(48.0).max(TARGET))
        .pad(Inset::xy(8.0, 4.0))
        .fill(fill)
        .edge(cx.stroke(), edge);
    let view = view
        .round(CONTROL)
        .button(Target::LeadButton(name), intent, words.text.clone())
        .saying(|spoken| spoken.toggled = (name != Lever::Skip).then_some(is_on));
    let says = cx.row().gap(6.0).child(cx.icon(icon, Size::S, ink)).child(cx.few_words(if is_on { text.bold() } else { text }));
    view.child(says).child(cx.key(key, ink))
}

fn swap(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let row = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(4.0, 0.0)).round(CONTROL);
    let words = cx.words("group-swap");
    let row = row.button(Target::LeadButton(Lever::Swap), LeadIntent::Swap, words.text.clone());
    row.child(cx.key("F10", c.ink)).child(cx.column().grow().child(cx.text(Size::Xs, &words).colour(c.ink_soft)))
}

/// In one word, how the room's screen is.
fn state(leading: &Leading) -> &'static str {
    match leading.screen {
        RoomScreen::Gone => return "group-state-gone",
        RoomScreen::NotOpen => return "group-state-opening",
        RoomScreen::Mirrored => return "group-state-mirrored",
        RoomScreen::Elsewhere | RoomScreen::Beside | RoomScreen::Here => {}
    }
    match leading.room.shown() {
        Shown::Blank => "group-state-blank",
        _ if leading.room.has_support() => "group-state-support",
        _ if leading.room.is_frozen() => "group-state-frozen",
        Shown::Question(question) => match question.stage {
            Asking::Think => "group-state-thinking",
            Asking::Vote => "group-state-voting",
            Asking::Talk => "group-state-talking",
            Asking::VoteAgain => "group-state-voting-again",
            Asking::Counted | Asking::Told if question.counts.is_some() => "group-state-counts",
            Asking::Counted | Asking::Told => "group-state-counted",
        },
        _ => "group-state-shown",
    }
}

/// Where the room sees nothing of it: why, and what can be done.
fn lost(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let id = match leading.screen {
        RoomScreen::Mirrored => "group-mirrored",
        RoomScreen::NotOpen => "group-opening",
        _ => "group-gone",
    };
    let column = cx.column().gap(8.0).fixed().pad(Inset::all(12.0)).fill(cx.colours.primary_tint).round(CONTROL);
    let open = cx.button(Target::LeadButton(Lever::OpenRoom), LeadIntent::OpenRoom, None, &cx.words("group-open-room"), Weight::Quiet);
    let here = cx.button(
        Target::LeadButton(Lever::ThisWindow),
        LeadIntent::UseThisWindow(true),
        None,
        &cx.words("group-this-window"),
        Weight::Quiet,
    );
    column.child(cx.say(Size::S, id)).child(open).child(here)
}

/// Minutes count up, and nothing says that they are too many.
fn minutes(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let plan = leading.room.plan();
    let sheet = cx.sheet().gap(4.0).fixed().pad(Inset::xy(16.0, 12.0));
    let mut arguments = Arguments::new();
    arguments.set("minute", leading.minute());
    arguments.set("of", plan.minutes);
    let whole = cx.text(Size::S, &cx.words_with("lead-minute", &arguments)).bold().heard();
    let step = |step: &crate::workshop::plan::Step| {
        let mut arguments = Arguments::new();
        arguments.set("step", cx.attribute(&text_id::step(&step.id), "name").text);
        arguments.set("minutes", step.minutes);
        cx.words_with("lead-step", &arguments)
    };
    let now = leading.room.current().map(|now| cx.text(Size::S, &step(now)).heard());
    let index = leading.room.step_index().map_or(0, |index| index + 1);
    let then = plan.steps.get(index).map(|then| {
        let words = cx.with("group-then", "step", step(then).text);
        cx.text(Size::Xs, &words).colour(c.ink_soft).heard()
    });
    // What is kept is said where it begins; that it cannot be kept any more, always.
    let begins = leading.room.step_index().is_none();
    let kept = match leading.kept {
        Kept::For { days } => begins.then(|| cx.text(Size::Xs, &cx.with("group-kept-for", "days", u32::from(days))).colour(c.ink_soft)),
        Kept::Nothing => begins.then(|| cx.text(Size::Xs, &cx.words("lead-kept-nothing")).colour(c.ink_soft)),
        Kept::NoMore => Some(cx.text(Size::Xs, &cx.words("lead-kept-no-more")).bold()),
    };
    sheet.child(whole).maybe(now).maybe(then).maybe(kept.map(View::heard))
}

/// In the story, the next vote that is talked about and the ways to it; outside it, the steps.
fn ahead(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let sheet = cx.sheet().gap(8.0).fixed().pad(Inset::xy(16.0, 12.0));
    if !leading.is_in_story() || leading.room.turn().is_through() {
        return sheet.child(steps(cx, leading));
    }
    let c = cx.colours;
    let next = leading.room.turn().next_talk();
    let label = cx.text(Size::Xs, &cx.words(if next.is_some() { "group-next-stop" } else { "group-no-stop" })).colour(c.ink_soft).heard();
    let sheet = sheet.child(label).children(next.map(|(choice, lines)| stop(cx, leading, choice, lines)).into_iter().flatten());
    let skip = lever(cx, Lever::Skip, LeadIntent::Skip, (Icon::Skip, "group-skip", "F9"), false);
    let quiet = |lever: Lever, intent: LeadIntent, icon: Icon, id: &str| {
        let words = cx.words(id);
        let view = cx.row().gap(8.0).min_height(TARGET).pad(Inset::xy(4.0, 2.0)).round(CONTROL);
        let view = view.button(Target::LeadButton(lever), intent, words.text.clone()).child(cx.icon(icon, Size::Xs, c.ink));
        view.child(cx.column().child(cx.text(Size::Xs, &words)))
    };
    let is_reading = matches!(leading.room.shown_to_whoever_leads(), Shown::Reading(_));
    let which = is_reading.then(|| quiet(Lever::WhichLine, LeadIntent::WhichLine, Icon::Look, "group-which-line"));
    let back = leading.room.turn().told().iter().any(|event| matches!(event, crate::story::Event::Answered { .. }));
    let back = back.then(|| quiet(Lever::Back, LeadIntent::Back, Icon::Back, "group-back"));
    sheet.child(skip).child(cx.row().wrapping().gaps(16.0, 0.0).fixed().maybe(which).maybe(back))
}

fn stop(cx: &DrawContext<'_>, leading: &Leading, choice: ChoiceId, lines: Option<usize>) -> [View; 2] {
    let scene = leading.story().choice(choice).scene;
    let title = cx.words(&text_id::scene_title(&leading.story().scene(scene).name));
    let about = match lines {
        Some(lines) => cx.with("group-stop-in", "lines", u32::try_from(lines).unwrap_or(u32::MAX)),
        None => cx.words("group-stop-later"),
    };
    [cx.text(Size::S, &title).bold().heard(), cx.text(Size::Xs, &about).colour(cx.colours.ink_soft).heard()]
}

/// The steps of the plan; a press goes to one.
fn steps(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let at = leading.room.step_index();
    let list = cx.column().gap(2.0).fixed().arrows(Arrows::Vertical).speak(Role::List, cx.words("group-steps").text);
    list.children(leading.room.plan().steps.iter().enumerate().map(|(place, step)| {
        let is_at = at == Some(place);
        let name = cx.attribute(&text_id::step(&step.id), "name");
        let minutes = cx.text(Size::S, &DrawContext::latin(step.minutes.to_string())).bold().one_line();
        let minutes = cx.row().width(cx.px(36.0)).child(minutes);
        let text = cx.text(Size::S, &name);
        let text = if is_at { text.bold() } else { text };
        let row = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(8.0, 4.0)).round(CONTROL).across(AlignItems::Center);
        let row = if is_at { row.fill(cx.colours.primary_tint) } else { row };
        let label = match &step.what {
            What::Break => name.text.clone(),
            _ => cx.labelled(place + 1, &name.text),
        };
        let row = row.button(Target::LeadButton(Lever::Step(place)), LeadIntent::Step(place), label).child(minutes);
        let view = row.saying(|spoken| spoken.selected = Some(is_at)).child(cx.column().grow().child(text));
        DrawContext::reachable(view, is_at || at.is_none() && place == 0)
    }))
}

/// Where a screen reader is told what the room sees.
pub(super) fn support_key(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let words: [Words; 2] = [cx.words("group-if-told"), cx.words("group-if-told-about")];
    let column = cx.column().grow().child(cx.text(Size::S, &words[0]).bold()).child(cx.text(Size::S, &words[1]));
    let row = cx.row().gap(12.0).fixed().pad(Inset::xy(16.0, 12.0)).fill(c.primary_tint).round(CONTROL);
    let label = format!("{} {}", words[0].text, words[1].text);
    row.button(Target::LeadNotes, AppIntent::Support, label).child(column).child(cx.key("F1", c.ink))
}
