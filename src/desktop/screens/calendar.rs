//! The neutral screen after leaving: a plain calendar in white and greys. It shares no colour, no word and no part with the rest of the product.
//!
//! Owns: how a month and a year are drawn and read aloud. Refuses to know: the story, the frame, the theme.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Exit, Size};
use super::super::view::{Arrows, Inset, Name, Region, Scroll, View, Words};
use super::super::widgets::{FULL, TARGET};
use crate::app::Intent;
use crate::app::calendar::{Calendar, Move};
use crate::language::Arguments;
use crate::story::text_id;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, Val};
use jiff::civil::{Date, Weekday};

/// Corners of its buttons.
const CORNER: f32 = 4.0;
/// Below this effective width the heading stands above the buttons.
const NARROW: f32 = 720.0;
/// The width of the heading where it stands beside the buttons, at 100 %.
const HEADING: f32 = 230.0;
/// The circle of a day, at 100 %.
const DAY: f32 = 36.0;
/// Columns narrower than this have one letter for a weekday, at 100 %.
const LETTER: f32 = 88.0;

pub(super) fn draw(look: &Look<'_>, calendar: &Calendar) -> View {
    let sides = if is_narrow(look) { 12.0 } else { 28.0 };
    let body = if calendar.shows_year { year(look, calendar) } else { month(look, calendar, (look.window.x - 2.0 * sides) / 7.0) };
    let page = look.column().gap(10.0).pad(Inset { top: 20.0, bottom: 24.0, ..Inset::xy(sides, 0.0) }).stretch().fixed();
    let page = page.child(top(look, calendar)).child(body);
    let named = look.with("calendar-named", "what", heading(look, calendar).text);
    let mut root = look.column().named("calendar", 0).region(Region::Main).speak(Role::Main, named.text);
    (root.node.width, root.node.height) = (Val::Percent(100.0), Val::Percent(100.0));
    root.child(look.column().grow().scrolling(Scroll { follow: false }).named("calendar-page", 0).child(page))
}

fn exit(look: &Look<'_>) -> &'static Exit {
    &look.tokens.neutral_exit
}

fn is_narrow(look: &Look<'_>) -> bool {
    look.effective_width() < NARROW
}

/// Words in the calendar's own ink.
fn text(look: &Look<'_>, size: Size, words: &Words) -> View {
    look.text(size, words).colour(exit(look).exit_ink)
}

/// “June 2026”, or the year alone.
fn heading(look: &Look<'_>, calendar: &Calendar) -> Words {
    let year = calendar.month.year().to_string();
    if calendar.shows_year {
        return look.plain(year);
    }
    let mut arguments = Arguments::new();
    arguments.set("month", month_name(look, calendar.month.month()).text);
    arguments.set("year", year);
    look.words_with("calendar-heading", &arguments)
}

fn month_name(look: &Look<'_>, month: i8) -> Words {
    look.words(&text_id::month(month))
}

/// The day that a week begins with, in the language at hand.
fn begins(look: &Look<'_>) -> Weekday {
    match look.words("calendar-week-begins").text.trim() {
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => Weekday::Monday,
    }
}

/// Which month it is, and everything that can be pressed.
fn top(look: &Look<'_>, calendar: &Calendar) -> View {
    let words = heading(look, calendar);
    let title = look.heading(Size::M, &words, 1).colour(exit(look).exit_ink);
    let step = |name, id, icon, action| {
        let icon = look.icon(icon, Size::S, exit(look).exit_ink);
        control(look, name, action, &look.words(id), false).pad(Inset::xy(8.0, 0.0)).child(icon)
    };
    let before = step("calendar-before", "calendar-before", Icon::Back, Move::Before);
    let after = step("calendar-after", "calendar-after", Icon::Next, Move::After);
    let today = button(look, "calendar-today", Move::Today, false);
    let views = [
        button(look, "calendar-month", Move::Month, !calendar.shows_year).saying(|spoken| spoken.toggled = Some(!calendar.shows_year)),
        button(look, "calendar-year", Move::Year, calendar.shows_year).saying(|spoken| spoken.toggled = Some(calendar.shows_year)),
    ];
    let more = button(look, "calendar-more", Move::More, false).saying(|spoken| spoken.toggled = Some(calendar.menu));
    let open = calendar.menu.then(|| open(look));
    if is_narrow(look) {
        let row = look.row().wrapping().gap(8.0).children([before, after, today]).children(views).child(more);
        return look.column().gap(8.0).fixed().child(title).child(row).maybe(open);
    }
    // The menu hangs from its button and ends where that ends.
    let hang = |menu: View| look.column().placed(0.0, look.px(40.0).max(TARGET) + 4.0, !look.rtl).child(menu);
    let mut menu = look.column().fixed().arrows(Arrows::Vertical).named("calendar-menu", 0).child(more).maybe(open.map(hang));
    menu.above = true;
    let row = look.row().gap(8.0).fixed().child(look.column().width(look.px(HEADING)).child(title)).children([before, after, today]);
    row.child(look.space()).children(views).child(menu)
}

/// The way back to this program, as one among many.
fn open(look: &Look<'_>) -> View {
    let words = look.words("calendar-open");
    let item = text(look, Size::S, &words);
    let item = if is_narrow(look) { look.column().grow().child(item) } else { item.one_line() };
    control(look, "calendar-open", Move::OpenAnother, &words, false).pad(Inset::xy(16.0, 4.0)).child(item)
}

fn button(look: &Look<'_>, id: &'static str, action: Move, on: bool) -> View {
    let words = look.words(id);
    let view = text(look, Size::S, &words).one_line();
    control(look, id, action, &words, on).pad(Inset::xy(16.0, 0.0)).child(if on { view.bold() } else { view })
}

fn control(look: &Look<'_>, name: &'static str, action: Move, words: &Words, on: bool) -> View {
    let exit = exit(look);
    let view = look.row().centred().min_height(look.px(40.0).max(TARGET)).min_width(TARGET).round(CORNER);
    let view = view.fill(if on { exit.exit_line } else { exit.exit_ground }).edge(1.0, exit.exit_control);
    pressed(look, view, Name(name, 0), action, words)
}

/// Something that can be pressed, with a ring in the calendar's ink and not in the product's.
fn pressed(look: &Look<'_>, view: View, name: Name, action: Move, words: &Words) -> View {
    let mut view = view.button(name, Intent::Calendar(action), words.text.clone());
    view.focus_colour = Some(exit(look).exit_ink);
    view
}

/// The weeks of a month, in columns of this width.
fn month(look: &Look<'_>, calendar: &Calendar, column: f32) -> View {
    let weeks = calendar.weeks(begins(look));
    let mut table = look.column().stretch().named("calendar-weeks", 0).speak(Role::Table, heading(look, calendar).text);
    table = table.maybe(weeks.first().map(|week| weekdays(look, week, column)));
    let last = weeks.len().saturating_sub(1);
    for (place, week) in weeks.iter().enumerate() {
        let edges = Inset { top: 1.0, bottom: if place == last { 1.0 } else { 0.0 }, ..Inset::default() };
        let row = look.row().across(AlignItems::Stretch).stretch().fixed().min_height(look.px(TARGET)).edges(edges, exit(look).exit_line);
        let row = row.speak(Role::Row, String::new());
        let days = week.iter().enumerate().map(|(place, date)| day(look, calendar, *date, column, place == 6));
        table = table.child(row.children(days));
    }
    table
}

fn weekdays(look: &Look<'_>, week: &[Date; 7], column: f32) -> View {
    let narrow = column < look.px(LETTER);
    let name = |date: &Date| {
        let id = text_id::weekday(date.weekday().to_monday_one_offset());
        let words = look.words(&id);
        let shown = if narrow { look.attribute(&id, "letter") } else { words.clone() };
        let shown = look.text(Size::Xs, &shown).bold().colour(exit(look).exit_soft).one_line();
        let cell = look.column().grow().speak(Role::ColumnHeader, words.text);
        if narrow { cell.centred().child(shown) } else { cell.pad(Inset::xy(10.0, 8.0)).child(shown) }
    };
    look.row().fixed().speak(Role::Row, String::new()).children(week.iter().map(name))
}

fn day(look: &Look<'_>, calendar: &Calendar, date: Date, column: f32, is_last: bool) -> View {
    let exit = exit(look);
    let narrow = column < look.px(LETTER);
    let edges = Inset { start: 1.0, end: if is_last { 1.0 } else { 0.0 }, ..Inset::default() };
    let cell = look.column().grow().edges(edges, exit.exit_line).speak(Role::Cell, day_name(look, calendar, date));
    let size = if column < look.px(TARGET) { Size::Xs } else { Size::S };
    let circle = digits(look, calendar, date, size, look.px(DAY).min(column - 2.0).floor());
    if narrow { cell.centred().child(circle) } else { cell.across(AlignItems::FlexStart).pad(Inset::xy(6.0, 8.0)).child(circle) }
}

/// “17 June”, and whether that is today.
fn day_name(look: &Look<'_>, calendar: &Calendar, date: Date) -> String {
    let mut arguments = Arguments::new();
    arguments.set("day", date.day().to_string());
    arguments.set("month", month_name(look, date.month()).text);
    let name = look.words_with("calendar-day", &arguments).text;
    if date == calendar.today { look.list(&[name, look.words("calendar-today").text]).text } else { name }
}

/// The number of a day, in a filled circle if it is today.
fn digits(look: &Look<'_>, calendar: &Calendar, date: Date, size: Size, across: f32) -> View {
    let exit = exit(look);
    let is_today = date == calendar.today;
    let is_outside = date.month() != calendar.month.month();
    let ink = match (is_today, is_outside) {
        (true, _) => exit.exit_on_today,
        (_, true) => exit.exit_other_month,
        _ => exit.exit_ink,
    };
    let number = look.text(size, &Look::latin(date.day().to_string())).colour(ink).one_line();
    let circle = look.row().centred().size(Vec2::splat(across)).round(FULL).child(if is_today { number.bold() } else { number });
    if is_today { circle.fill(exit.exit_today) } else { circle }
}

/// Twelve months, each of which can be opened.
fn year(look: &Look<'_>, calendar: &Calendar) -> View {
    let a_row: i8 = match look.breadth() {
        Breadth::Wide => 4,
        Breadth::Compact => 3,
        Breadth::Single => 2,
    };
    let mut months = look.column().gap(8.0).stretch().arrows(Arrows::Grid).named("calendar-months", 0);
    for first in (1..=12).step_by(usize::from(a_row.unsigned_abs())) {
        let row = look.row().across(AlignItems::Stretch).gap(8.0).stretch().fixed();
        months = months.child(row.children((first..first + a_row).map(|month| small_month(look, calendar, month).grow())));
    }
    months
}

fn small_month(look: &Look<'_>, calendar: &Calendar, month: i8) -> View {
    let exit = exit(look);
    let words = month_name(look, month);
    let name = text(look, Size::S, &words).bold();
    let is_now = (calendar.today.year(), calendar.today.month()) == (calendar.month.year(), month);
    let (width, edge) = if is_now { (2.0, exit.exit_today) } else { (1.0, exit.exit_line) };
    let view = look.column().gap(4.0).pad(Inset::xy(12.0, 10.0)).min_height(TARGET).edge(width, edge).round(CORNER);
    let place = usize::from(month.unsigned_abs());
    let view = pressed(look, view, Name("calendar-show-month", place), Move::ShowMonth(month), &words).child(name);
    if look.breadth() < Breadth::Wide {
        return view;
    }
    let mut shown = Calendar { month: calendar.month, ..calendar.clone() };
    shown.act(Move::ShowMonth(month));
    view.children(shown.weeks(begins(look)).iter().map(|week| small_week(look, &shown, week)))
}

/// A week of a small month. Its days belong to the button and are not read aloud.
fn small_week(look: &Look<'_>, calendar: &Calendar, week: &[Date; 7]) -> View {
    let across = look.px(24.0);
    look.row().children(week.iter().map(|date| {
        let is_inside = date.month() == calendar.month.month();
        let cell = look.row().centred().grow().min_height(across);
        if is_inside { cell.child(digits(look, calendar, *date, Size::Xs, across)) } else { cell }
    }))
}
