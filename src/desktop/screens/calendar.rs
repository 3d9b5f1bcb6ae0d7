//! The neutral screen after leaving: a plain calendar in white and greys. It shares no colour, no word and no part with the rest of the product.
//!
//! Owns: how a month and a year are drawn and read aloud. Refuses to know: the story, the frame, the theme.

use crate::app::Target;
use crate::app::calendar::{Calendar, Move};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Exit, Size};
use crate::desktop::look::widgets::{FULL, TARGET};
use crate::desktop::view::{Arrows, Inset, Region, Scroll, View, Words};
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

pub(super) fn draw(cx: &DrawContext<'_>, calendar: &Calendar) -> View {
    let sides = if is_narrow(cx) { 12.0 } else { 28.0 };
    let body = if calendar.shows_year { year(cx, calendar) } else { month(cx, calendar, (cx.window.x - 2.0 * sides) / 7.0) };
    let page = cx.column().gap(10.0).pad(Inset { top: 20.0, bottom: 24.0, ..Inset::xy(sides, 0.0) }).stretch().fixed();
    let page = page.child(top(cx, calendar)).child(body);
    let page = if cx.beside < 1.0 { page } else { cx.row().fixed().child(cx.row().width(cx.beside)).child(page.width(cx.window.x)) };
    let named = cx.with("calendar-named", "what", heading(cx, calendar).text);
    let mut root = cx.column().named(Target::Calendar).region(Region::Main).speak(Role::Main, named.text);
    (root.node.width, root.node.height) = (Val::Percent(100.0), Val::Percent(100.0));
    root.child(cx.column().grow().scrolling(Scroll { follow: false }).named(Target::CalendarPage).child(page))
}

fn exit(cx: &DrawContext<'_>) -> &'static Exit {
    &cx.tokens.neutral_exit
}

fn is_narrow(cx: &DrawContext<'_>) -> bool {
    cx.effective_width() < NARROW
}

/// Words in the calendar's own ink.
fn text(cx: &DrawContext<'_>, size: Size, words: &Words) -> View {
    cx.text(size, words).colour(exit(cx).exit_ink)
}

/// “June 2026”, or the year alone.
fn heading(cx: &DrawContext<'_>, calendar: &Calendar) -> Words {
    let year = calendar.month.year().to_string();
    if calendar.shows_year {
        return cx.plain(year);
    }
    let mut arguments = Arguments::new();
    arguments.set("month", month_name(cx, calendar.month.month()).text);
    arguments.set("year", year);
    cx.words_with("calendar-heading", &arguments)
}

fn month_name(cx: &DrawContext<'_>, month: i8) -> Words {
    cx.words(&text_id::month(month))
}

/// The day that a week begins with, in the language at hand.
fn begins(cx: &DrawContext<'_>) -> Weekday {
    match cx.words(text_id::WEEK_BEGINS).text.trim() {
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => Weekday::Monday,
    }
}

/// Which month it is, and everything that can be pressed.
fn top(cx: &DrawContext<'_>, calendar: &Calendar) -> View {
    let words = heading(cx, calendar);
    let title = cx.heading(Size::M, &words, 1).colour(exit(cx).exit_ink);
    let step = |id, icon, action| {
        let icon = cx.icon(icon, Size::S, exit(cx).exit_ink);
        control(cx, action, &cx.words(id), false).pad(Inset::xy(8.0, 0.0)).child(icon)
    };
    let before = step("calendar-before", Icon::Back, Move::Before);
    let after = step("calendar-after", Icon::Next, Move::After);
    let today = button(cx, "calendar-today", Move::Today, false);
    let views = [
        button(cx, "calendar-month", Move::Month, !calendar.shows_year).saying(|spoken| spoken.toggled = Some(!calendar.shows_year)),
        button(cx, "calendar-year", Move::Year, calendar.shows_year).saying(|spoken| spoken.toggled = Some(calendar.shows_year)),
    ];
    let more = button(cx, "calendar-more", Move::More, false).saying(|spoken| spoken.toggled = Some(calendar.menu));
    let open = calendar.menu.then(|| open(cx));
    if is_narrow(cx) {
        let row = cx.row().wrapping().gap(8.0).children([before, after, today]).children(views).child(more);
        return cx.column().gap(8.0).fixed().child(title).child(row).maybe(open);
    }
    // The menu hangs from its button and ends where that ends.
    let hang = |menu: View| cx.column().placed(0.0, cx.px(40.0).max(TARGET) + 4.0, !cx.rtl).child(menu);
    let mut menu = cx.column().fixed().arrows(Arrows::Vertical).named(Target::CalendarMenu).child(more).maybe(open.map(hang));
    menu.above = true;
    let row = cx.row().gap(8.0).fixed().child(cx.column().width(cx.px(HEADING)).child(title)).children([before, after, today]);
    row.child(cx.space()).children(views).child(menu)
}

/// The way back to this program, as one among many.
fn open(cx: &DrawContext<'_>) -> View {
    let words = cx.words("calendar-open");
    let item = text(cx, Size::S, &words);
    let item = if is_narrow(cx) { cx.column().grow().child(item) } else { item.one_line() };
    control(cx, Move::OpenAnother, &words, false).pad(Inset::xy(16.0, 4.0)).child(item)
}

fn button(cx: &DrawContext<'_>, id: &str, action: Move, on: bool) -> View {
    let words = cx.words(id);
    let view = text(cx, Size::S, &words).one_line();
    control(cx, action, &words, on).pad(Inset::xy(16.0, 0.0)).child(if on { view.bold() } else { view })
}

fn control(cx: &DrawContext<'_>, action: Move, words: &Words, on: bool) -> View {
    let exit = exit(cx);
    let view = cx.row().centred().min_height(cx.px(40.0).max(TARGET)).min_width(TARGET).round(CORNER);
    let view = view.fill(if on { exit.exit_line } else { exit.exit_ground }).edge(1.0, exit.exit_control);
    pressed(cx, view, action, words)
}

/// Something that can be pressed, with a ring in the calendar's ink and not in the product's.
fn pressed(cx: &DrawContext<'_>, view: View, action: Move, words: &Words) -> View {
    let mut view = view.button(Target::Move(action), action, words.text.clone());
    view.focus_colour = Some(exit(cx).exit_ink);
    view
}

/// The weeks of a month, in columns of this width.
fn month(cx: &DrawContext<'_>, calendar: &Calendar, column: f32) -> View {
    let weeks = calendar.weeks(begins(cx));
    let mut table = cx.column().stretch().named(Target::CalendarWeeks).speak(Role::Table, heading(cx, calendar).text);
    table = table.maybe(weeks.first().map(|week| weekdays(cx, week, column)));
    let last = weeks.len().saturating_sub(1);
    for (place, week) in weeks.iter().enumerate() {
        let edges = Inset { top: 1.0, bottom: if place == last { 1.0 } else { 0.0 }, ..Inset::default() };
        let row = cx.row().across(AlignItems::Stretch).stretch().fixed().min_height(cx.px(TARGET)).edges(edges, exit(cx).exit_line);
        let row = row.speak(Role::Row, String::new());
        let days = week.iter().enumerate().map(|(place, date)| day(cx, calendar, *date, column, place == 6));
        table = table.child(row.children(days));
    }
    table
}

fn weekdays(cx: &DrawContext<'_>, week: &[Date; 7], column: f32) -> View {
    let narrow = column < cx.px(LETTER);
    let name = |date: &Date| {
        let id = text_id::weekday(date.weekday().to_monday_one_offset());
        let words = cx.words(&id);
        let shown = if narrow { cx.attribute(&id, "letter") } else { words.clone() };
        let shown = cx.text(Size::Xs, &shown).bold().colour(exit(cx).exit_soft).one_line();
        let cell = cx.column().grow().speak(Role::ColumnHeader, words.text);
        if narrow { cell.centred().child(shown) } else { cell.pad(Inset::xy(10.0, 8.0)).child(shown) }
    };
    cx.row().fixed().speak(Role::Row, String::new()).children(week.iter().map(name))
}

fn day(cx: &DrawContext<'_>, calendar: &Calendar, date: Date, column: f32, is_last: bool) -> View {
    let exit = exit(cx);
    let narrow = column < cx.px(LETTER);
    let edges = Inset { start: 1.0, end: if is_last { 1.0 } else { 0.0 }, ..Inset::default() };
    let cell = cx.column().grow().edges(edges, exit.exit_line).speak(Role::Cell, day_name(cx, calendar, date));
    let size = if column < cx.px(TARGET) { Size::Xs } else { Size::S };
    let circle = digits(cx, calendar, date, size, cx.px(DAY).min(column - 2.0).floor());
    if narrow { cell.centred().child(circle) } else { cell.across(AlignItems::FlexStart).pad(Inset::xy(6.0, 8.0)).child(circle) }
}

/// “17 June”, and whether that is today.
fn day_name(cx: &DrawContext<'_>, calendar: &Calendar, date: Date) -> String {
    let mut arguments = Arguments::new();
    arguments.set("day", date.day().to_string());
    arguments.set("month", month_name(cx, date.month()).text);
    let name = cx.words_with("calendar-day", &arguments).text;
    if date == calendar.today { cx.list(&[name, cx.words("calendar-today").text]).text } else { name }
}

/// The number of a day, in a filled circle if it is today.
fn digits(cx: &DrawContext<'_>, calendar: &Calendar, date: Date, size: Size, across: f32) -> View {
    let exit = exit(cx);
    let is_today = date == calendar.today;
    let is_outside = date.month() != calendar.month.month();
    let ink = match (is_today, is_outside) {
        (true, _) => exit.exit_on_today,
        (_, true) => exit.exit_other_month,
        _ => exit.exit_ink,
    };
    let number = cx.text(size, &DrawContext::latin(date.day().to_string())).colour(ink).one_line();
    let circle = cx.row().centred().size(Vec2::splat(across)).round(FULL).child(if is_today { number.bold() } else { number });
    if is_today { circle.fill(exit.exit_today) } else { circle }
}

/// Twelve months, each of which can be opened.
fn year(cx: &DrawContext<'_>, calendar: &Calendar) -> View {
    let a_row: i8 = match cx.breadth() {
        Breadth::Wide => 4,
        Breadth::Compact => 3,
        Breadth::Single => 2,
    };
    let mut months = cx.column().gap(8.0).stretch().arrows(Arrows::Grid).named(Target::CalendarMonths);
    for first in (1..=12).step_by(usize::from(a_row.unsigned_abs())) {
        let row = cx.row().across(AlignItems::Stretch).gap(8.0).stretch().fixed();
        months = months.child(row.children((first..first + a_row).map(|month| small_month(cx, calendar, month).grow())));
    }
    months
}

fn small_month(cx: &DrawContext<'_>, calendar: &Calendar, month: i8) -> View {
    let exit = exit(cx);
    let words = month_name(cx, month);
    let name = text(cx, Size::S, &words).bold();
    let is_now = (calendar.today.year(), calendar.today.month()) == (calendar.month.year(), month);
    let (width, edge) = if is_now { (2.0, exit.exit_today) } else { (1.0, exit.exit_line) };
    let view = cx.column().gap(4.0).pad(Inset::xy(12.0, 10.0)).min_height(TARGET).edge(width, edge).round(CORNER);
    let view = pressed(cx, view, Move::ShowMonth(month), &words).child(name);
    if cx.breadth() < Breadth::Wide {
        return view;
    }
    let mut shown = Calendar { month: calendar.month, ..calendar.clone() };
    shown.act(Move::ShowMonth(month));
    view.children(shown.weeks(begins(cx)).iter().map(|week| small_week(cx, &shown, week)))
}

/// A week of a small month. Its days belong to the button and are not read aloud.
fn small_week(cx: &DrawContext<'_>, calendar: &Calendar, week: &[Date; 7]) -> View {
    let across = cx.px(24.0);
    cx.row().children(week.iter().map(|date| {
        let is_inside = date.month() == calendar.month.month();
        let cell = cx.row().centred().grow().min_height(across);
        if is_inside { cell.child(digits(cx, calendar, *date, Size::Xs, across)) } else { cell }
    }))
}
