//! The window of whoever leads: the room's screen and minutes, lines or votes, notes. Every part keeps its place in every state.
//!
//! Owns: the columns, and where there is one, its tabs; the one big button and what it says. Refuses to know: what stands in each part, and what a press does.
//! From `design/screens-2.md` r.

use super::{beside, lines, notes, votes};
use crate::app::leading::intent::{LeadIntent, Tab};
use crate::app::leading::{Leading, RoomScreen};
use crate::app::target::Lever;
use crate::app::{AppIntent, Intent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::Weight;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, View, Words};
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use crate::workshop::plan::What;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, JustifyContent};

/// The columns at both sides, at 100 %.
const START: f32 = 380.0;
const END: f32 = 404.0;
const COMPACT_START: f32 = 300.0;
const GAP: f32 = 16.0;

pub(crate) fn draw(cx: &DrawContext<'_>, leading: &Leading) -> View {
    if leading.screen == RoomScreen::Here {
        return the_rooms_own(cx, leading);
    }
    let page = cx.row().across(AlignItems::Stretch).gap(GAP).pad(Inset { top: 12.0, ..Inset::xy(cx.margin(), 0.0) });
    match cx.breadth() {
        Breadth::Wide => {
            let start = beside::draw(cx, leading, cx.px(START)).width(cx.px(START));
            let end = notes::draw(cx, leading).width(cx.px(END)).region(Region::List);
            page.child(start.region(Region::Parts)).child(main(cx, leading, None).grow()).child(end)
        }
        Breadth::Compact => {
            let start = beside::draw(cx, leading, cx.px(COMPACT_START)).width(cx.px(COMPACT_START));
            let tabs = tabs(cx, leading, &[Tab::Lines, Tab::Notes]);
            page.child(start.region(Region::Parts)).child(main(cx, leading, Some(tabs)).grow())
        }
        Breadth::Single => page.child(main(cx, leading, Some(tabs(cx, leading, &Tab::ALL))).grow()),
    }
}

/// The only screen is turned to the room: it sees what it would see on a screen of its own, and numbers are typed unseen.
fn the_rooms_own(cx: &DrawContext<'_>, leading: &Leading) -> View {
    if is_low(cx) {
        return main(cx, leading, None);
    }
    let room = rooms_own_size(cx.window, cx.scale);
    let picture = super::room::draw(cx.model, leading, room);
    let row = cx.row().gap(12.0).fixed().height(bar_height(cx.scale)).pad(Inset::xy(cx.margin(), 0.0));
    let back = cx.button(
        Target::LeadButton(Lever::ThisWindow),
        LeadIntent::UseThisWindow(false),
        None,
        &cx.words("group-notes-here"),
        Weight::Quiet,
    );
    let counting = leading.fields() > 0 && !matches!(leading.stage(), Some(Asking::Think));
    let turn = leading
        .page()
        .map(|_| cx.button(Target::LeadButton(Lever::TurnPage), LeadIntent::TurnPage, None, &cx.words("group-turn-page"), Weight::Quiet));
    let row = row.child(back).maybe(turn).maybe(counting.then(|| cx.say(Size::S, "group-counting"))).child(cx.space());
    let page = beside::told(cx.column().fixed(), picture);
    cx.column().child(page).child(row.child(on(cx, leading)))
}

/// How high the bar below the room's picture is.
fn bar_height(scale: f32) -> f32 {
    64.0_f32.max((56.0 * scale).round())
}

/// How large the room's picture is in this window: around it stand the window's band, footer and bar.
pub(crate) fn rooms_own_size(window: Vec2, scale: f32) -> Vec2 {
    /// The footer may need a second line.
    const SLACK: f32 = 28.0;
    let around = (56.0 * scale).round() + (36.0 * scale).round() + bar_height(scale) + SLACK;
    Vec2::new(window.x, (window.y - around).max(1.0))
}

fn tabs(cx: &DrawContext<'_>, leading: &Leading, tabs: &[Tab]) -> View {
    let row = cx.row().wrapping().gaps(8.0, 4.0).fixed().pad(Inset { bottom: 8.0, ..Inset::default() }).arrows(Arrows::Horizontal);
    let row = row.named(Target::LeadTabs).speak(Role::TabList, cx.words("group-parts").text);
    row.children(tabs.iter().map(|tab| {
        let (icon, id) = match tab {
            Tab::Lines => (Icon::Chat, "group-lines"),
            Tab::Notes => (Icon::Note, "group-notes"),
            Tab::Room => (Icon::Blank, "group-room"),
        };
        let is_on = leading.tab == *tab;
        let view = cx.tab(Target::LeadTab(*tab), LeadIntent::Tab(*tab), icon, &cx.words(id), is_on);
        DrawContext::reachable(view, is_on)
    }))
}

/// Whether lines, tabs and the way on have no room below each other.
pub(super) fn is_low(cx: &DrawContext<'_>) -> bool {
    const LOW: f32 = 460.0;
    cx.effective_height() < LOW
}

/// Lines or votes, what is said to whoever leads, and the way on, which is always there.
fn main(cx: &DrawContext<'_>, leading: &Leading, tabs: Option<View>) -> View {
    let tab = if tabs.is_some() { leading.tab } else { Tab::Lines };
    let body = match (tab, cx.breadth()) {
        (Tab::Notes, _) => notes::draw(cx, leading),
        (Tab::Room, Breadth::Single) => beside::draw(cx, leading, cx.window.x - cx.margin() * 2.0),
        _ => sheet(cx, leading),
    };
    let column = cx.column().maybe(tabs);
    if is_low(cx) {
        // Where there is no room for it all, it is read as one page.
        let page = column.fixed().child(body.fixed()).child(feet(cx, leading));
        return cx.column().scrolling(Scroll { follow: false }).child(page);
    }
    column.child(body.grow()).child(feet(cx, leading))
}

fn sheet(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let body = if leading.fields() > 0 && asks(leading) || leading.question().is_some() {
        votes::draw(cx, leading)
    } else {
        lines::draw(cx, leading)
    };
    let sheet = cx.sheet().clipped().child(head(cx, leading)).child(cx.rule());
    sheet.child(if is_low(cx) { body.fixed() } else { body.grow() })
}

/// Whether hands are counted here.
fn asks(leading: &Leading) -> bool {
    matches!(leading.room.shown_to_whoever_leads(), Shown::Question(_) | Shown::WhichLine(_) | Shown::Pause { .. })
}

fn head(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let title = match leading.stage() {
        Some(Asking::Think) => cx.words("lead-think"),
        Some(Asking::Talk) => cx.words("lead-talk"),
        Some(Asking::Counted) => cx.words("lead-counted"),
        _ if asks(leading) && leading.phones.are_on() => cx.words("group-phones-and-hands-title"),
        _ if asks(leading) => cx.words("group-hands"),
        _ => lines::title(cx, leading),
    };
    let head = cx.row().wrapping().gaps(12.0, 2.0).fixed().min_height(cx.px(48.0)).pad(Inset::xy(16.0, 4.0));
    let head = head.child(cx.column().grow().child(cx.heading(Size::S, &title, 1)));
    let people = leading.room.people();
    if people == 0 {
        return head;
    }
    let here = cx.with("group-here", "people", u32::from(people));
    let chip = cx
        .row()
        .gap(6.0)
        .fixed()
        .min_height(cx.px(28.0))
        .pad(Inset::xy(10.0, 0.0))
        .edge(1.0, c.line_strong)
        .round(crate::desktop::look::widgets::FULL);
    head.child(chip.child(cx.icon(Icon::People, Size::Xs, c.ink)).child(cx.text(Size::Xs, &here).one_line().heard()))
}

/// What whoever leads is told, and the way on.
fn feet(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let feet = cx.row().wrapping().gaps(12.0, 6.0).fixed().min_height(cx.px(64.0)).pad(Inset::xy(16.0, 8.0)).region(Region::Answers);
    let note = said(cx, leading).unwrap_or_else(|| hint(cx, leading));
    let text = cx.text(Size::Xs, &note).colour(if leading.said.is_some() { c.ink } else { c.ink_soft });
    let text = if leading.said.is_some() { text.bold().speak(Role::Status, note.text.clone()) } else { text.heard() };
    let mut row = feet.along(JustifyContent::SpaceBetween).child(cx.column().grow().min_width(cx.px(160.0)).child(text));
    if let Some(level) = votes::come_back(cx, leading) {
        row = row.child(level);
    }
    row.child(on(cx, leading))
}

/// What came of the last key, where whoever leads must know it.
fn said(cx: &DrawContext<'_>, leading: &Leading) -> Option<Words> {
    leading.said.map(|said| cx.words(said.text_id()))
}

/// Which keys there are here.
fn hint(cx: &DrawContext<'_>, leading: &Leading) -> Words {
    cx.words(match leading.room.shown_to_whoever_leads() {
        _ if leading.shown_door().is_some() => "group-hint-door",
        _ if leading.has_unseen_page() => "group-hint-page",
        Shown::Question(_) if leading.can_go_on() => "group-hint-go-on",
        Shown::Question(_) | Shown::Pause { is_told: false, .. } | Shown::WhichLine(_) if leading.typing.is_some() => "group-hint-typing",
        Shown::Question(question) if question.stage == Asking::Think => "group-hint-think",
        Shown::Question(_) | Shown::Pause { is_told: false, .. } | Shown::WhichLine(_) => "group-hint-counting",
        Shown::Reading(_) => "group-hint-reading",
        _ => "group-hint-next",
    })
}

/// The one big button: always the next step, always in this place.
fn on(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let (words, intent, key) = next(cx, leading);
    let button = cx.button(Target::LeadOn, intent, None, &words, Weight::Main).child(cx.icon(Icon::Next, Size::S, c.on_primary));
    if cx.is_narrow() { button } else { button.child(cx.key_cap(&key, c.on_primary)) }
}

fn next(cx: &DrawContext<'_>, leading: &Leading) -> (Words, Intent, Words) {
    let page = || DrawContext::latin("PgDn");
    let enter = || cx.words("key-enter");
    if !leading.room.is_open() {
        return (cx.words("group-home"), AppIntent::Home.into(), enter());
    }
    if leading.shown_door().is_some() {
        return (cx.words("group-door-off"), LeadIntent::Next.into(), page());
    }
    if is_last(leading) {
        return (cx.words("group-close"), LeadIntent::Close.into(), enter());
    }
    if leading.can_go_on() {
        let answers = leading.room.turn().answers();
        let letters = super::letters(cx.texts, answers.len());
        let at = leading.chosen().and_then(|chosen| answers.iter().position(|answer| *answer == chosen));
        let words = match at.and_then(|at| letters.get(at)) {
            Some(letter) => cx.with("group-go-on-with", "letter", letter.clone()),
            None => cx.words("group-choose"),
        };
        return (words, LeadIntent::GoOn.into(), enter());
    }
    let id = match leading.room.shown_to_whoever_leads() {
        _ if leading.has_unseen_page() => "group-turn-page",
        Shown::Ready => "group-begin",
        Shown::Question(question) => match question.stage {
            Asking::Think => "group-to-vote",
            Asking::Vote => "group-to-talk",
            Asking::Talk => "group-to-vote-again",
            Asking::VoteAgain | Asking::Counted | Asking::Told => "group-to-counted",
        },
        Shown::Pause { is_told: false, .. } => "group-tell",
        Shown::WhichLine(_) => "group-which-done",
        Shown::Reading(_) => "group-next-line",
        _ => "group-next",
    };
    (cx.words(id), LeadIntent::Next.into(), page())
}

/// Whether there is nothing after what stands there.
fn is_last(leading: &Leading) -> bool {
    let steps = leading.room.plan().steps.len();
    leading.room.step_index().is_some_and(|step| step + 1 == steps)
        && matches!(leading.room.current().map(|step| &step.what), Some(What::Support))
}
