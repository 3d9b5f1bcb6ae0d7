//! Phones, as whoever leads sees them: what is opened before anything is, where they come in, how many have come, and what to try if none does.
//!
//! Owns: these. Refuses to know: networks, and what a press changes. What the room sees of it is `door`. From `design/workshop.md` 13.

use super::beside;
use crate::app::leading::Leading;
use crate::app::leading::intent::{LeadIntent, PhonesIntent};
use crate::app::target::Lever;
use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::Weight;
use crate::desktop::screens::cover;
use crate::desktop::view::{Inset, View};
use crate::language::Arguments;
use crate::wording::IF_NO_PHONE_COMES;
use crate::workshop::phones::{Door, Place, Shut};
use bevy::ui::AlignItems;

/// The widest that the page gets, at 100 %: lines of about 70 letters.
const PAGE: f32 = 680.0;

/// Six digits as they are read aloud.
pub(super) fn spaced(code: &str) -> String {
    code.split_at_checked(3).map_or(code.to_owned(), |(first, second)| format!("{first} {second}"))
}

/// Beside the lines: off, the way to them; on, how many have come.
pub(super) fn beside(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let key = beside::lever(cx, Lever::Phones, AppIntent::Phones, (Icon::Phone, "group-phones", "F11"), leading.phones.are_on());
    let sheet = cx.sheet().gap(8.0).fixed().pad(Inset::xy(16.0, 12.0)).child(key);
    let Some(door) = &leading.phones.door else { return sheet };
    let none = leading.phones.has_none_come().then(|| cx.text(Size::Xs, &cx.words("group-phones-none-came")).bold().heard());
    sheet.children(how_many(cx, leading, door, Size::Xs)).maybe(none).child(show(cx, leading))
}

/// How many are in; more than people are named.
fn how_many(cx: &DrawContext<'_>, leading: &Leading, door: &Door, size: Size) -> Vec<View> {
    let (phones, people) = (leading.room.phones(), leading.room.people());
    let mut said = vec![cx.with("lead-phones-in", "phones", u32::from(phones))];
    if people > 0 && phones > people {
        said.push(cx.with("group-phones-more", "people", u32::from(people)));
    }
    if !door.is_open {
        said.push(cx.words("group-phones-door-closed"));
    }
    said.iter().map(|words| cx.text(size, words).heard()).collect()
}

/// Whether the way in stands before the room.
fn show(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let is_shown = leading.shown_door().is_some();
    let words = cx.words(if is_shown { "group-door-hide" } else { "group-door-show" });
    let intent = LeadIntent::Phones(PhonesIntent::ShowDoor(!is_shown));
    cx.button(Target::LeadButton(Lever::Door), intent, None, &words, Weight::Quiet)
}

/// What lies over a workshop: what is opened before anything is, or how it stands.
pub(crate) fn draw(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let sheet = match &leading.phones.door {
        None => off(cx, leading),
        Some(door) => on(cx, leading, door),
    };
    let page = cx.column().gap(16.0).child(cover::opening(cx, &cx.words("group-phones-title"), None)).child(sheet);
    cover::narrow_page(cx, Target::PhonesPage, PAGE, page)
}

fn sheet(cx: &DrawContext<'_>) -> View {
    cx.sheet().gap(14.0).pad(Inset::all(if cx.is_single() { 16.0 } else { 24.0 }))
}

fn off(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let firewall = cfg!(windows).then(|| cx.say(Size::S, "lead-phones-firewall"));
    let shut = leading.phones.shut.map(|shut| cx.text(Size::S, &cx.words(why(shut))).bold().heard());
    let places = &leading.phones.places;
    let which = (places.len() > 1).then(|| cx.say(Size::S, "group-phones-which"));
    let buttons = if cx.is_narrow() { cx.column() } else { cx.row().wrapping() };
    let buttons = buttons.gap(12.0).fixed().children(places.iter().enumerate().map(|(at, place)| open(cx, at, place, places.len())));
    let again = cx.button(
        Target::PhonesLookAgain,
        LeadIntent::Phones(PhonesIntent::LookAgain),
        None,
        &cx.words("group-phones-look-again"),
        Weight::Quiet,
    );
    sheet(cx).child(cx.say(Size::S, "lead-phones-what")).maybe(firewall).maybe(shut).maybe(which).child(buttons.child(again))
}

/// What opens one address. Where there are several, the name of the network tells which.
fn open(cx: &DrawContext<'_>, at: usize, place: &Place, of: usize) -> View {
    let mut arguments = Arguments::new();
    arguments.set("address", place.address.clone());
    arguments.set("network", place.network.clone());
    let words = cx.words_with("group-phones-open", &arguments);
    let weight = if of == 1 { Weight::Main } else { Weight::Quiet };
    cx.button(Target::PhonesOn(at), LeadIntent::Phones(PhonesIntent::On(at)), Some(Icon::Phone), &words, weight)
}

fn on(cx: &DrawContext<'_>, leading: &Leading, door: &Door) -> View {
    let exact = |words: String| cx.row().fixed().child(cx.text(Size::M, &DrawContext::latin(words)).bold().heard());
    let part = |id: &str, words: String| cx.column().gap(2.0).fixed().child(cx.say(Size::S, id)).child(exact(words));
    let mut sheet = sheet(cx).child(part("room-door-open", door.address.clone())).child(part("room-door-digits", spaced(&door.code)));
    sheet = sheet.children(how_many(cx, leading, door, Size::S));
    if leading.phones.has_none_come() {
        sheet = sheet.child(hints(cx));
    }
    let let_in = cx.words(if door.is_open { "group-phones-close-door" } else { "group-phones-open-door" });
    let let_in = cx.button(Target::PhonesLetIn, LeadIntent::Phones(PhonesIntent::LetIn(!door.is_open)), None, &let_in, Weight::Quiet);
    let off = cx.button(Target::PhonesOff, LeadIntent::Phones(PhonesIntent::Off), None, &cx.words("group-phones-off"), Weight::Main);
    let off = if cx.is_narrow() { off } else { off.child(cx.key("F11", cx.colours.on_primary)) };
    let buttons = if cx.is_narrow() { cx.column() } else { cx.row().wrapping() };
    sheet.child(buttons.gap(12.0).fixed().child(show(cx, leading)).child(let_in).child(off))
}

/// What to try, the likeliest first, and at last hands.
fn hints(cx: &DrawContext<'_>) -> View {
    let column = cx.column().gap(6.0).fixed().child(cx.text(Size::S, &cx.words("lead-phones-none")).bold().heard());
    let number =
        |number: usize| cx.row().width(cx.px(28.0)).fixed().child(cx.text(Size::S, &DrawContext::latin(number.to_string())).bold());
    column.children((1..).zip(IF_NO_PHONE_COMES).map(|(at, id)| {
        let row = cx.row().across(AlignItems::FlexStart).gap(6.0).fixed().child(number(at));
        row.child(cx.column().grow().child(cx.say(Size::S, id)))
    }))
}

/// Why they could not be switched on, and what can be done.
fn why(shut: Shut) -> &'static str {
    match shut {
        Shut::NoNetwork => "group-phones-no-network",
        Shut::PortsTaken => "group-phones-ports-taken",
        Shut::Refused => "group-phones-refused",
    }
}
