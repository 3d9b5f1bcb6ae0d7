//! The map of a path: columns of boxes, her way filled and in the middle, other ways above and below, joined by lines at right angles. Where there is no
//! room for that, it goes down: her way at the start, other ways beside it.
//!
//! Owns: where boxes and lines stand. Refuses to know: which ways there are (the model does), and any difference between good ways and bad ones.

use crate::app::path_map::{Side, Spot};
use crate::app::review::{Review, SCENES_A_PAGE};
use crate::app::{DebriefIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{FULL, SHEET, TARGET};
use crate::desktop::screens::debrief::bar;
use crate::desktop::screens::debrief::path::{has_way_out, spoken, titles};
use crate::desktop::view::{Arrows, Inset, View};
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// Between two columns.
const GAP: f32 = 62.0;
/// Between two rows: room for the chip on the lower edge of a box.
const BELOW: f32 = 40.0;
/// How far a chip reaches into its box.
const INTO: f32 = 7.0;
/// The height of a box at 100 %.
const HIGH: f32 = 68.0;
/// The height of a chip at 100 %.
const CHIP: f32 = 26.0;
/// Room around the map for the ring of focus.
const ROOM: f32 = 8.0;
/// Her way and other ways, as lines.
pub(super) const HERS: f32 = 4.0;
pub(super) const OTHER: f32 = 2.0;

/// A small number of columns or rows, for reckoning with lengths.
fn few(number: usize) -> f32 {
    f32::from(u8::try_from(number).unwrap_or(u8::MAX))
}

/// Where things stand.
struct Grid {
    /// The rows of the page, from the top. A row without a box takes no room.
    rows: Vec<Side>,
    wide: f32,
    high: f32,
    rtl: bool,
}

impl Grid {
    fn of(cx: &DrawContext<'_>, review: &Review, padding: f32) -> Self {
        let is_there = |side: &Side| *side == Side::Hers || review.steps().skip(1).any(|step| review.path[step].on(*side).is_some());
        let columns = few(SCENES_A_PAGE);
        let room = cx.window.x - 2.0 * (cx.margin() + padding + cx.stroke()) - bar(cx);
        let wide = ((room - (columns - 1.0) * GAP) / columns).floor();
        Self { rows: Side::ALL.into_iter().filter(is_there).collect(), wide, high: cx.px(HIGH), rtl: cx.rtl }
    }

    fn start(&self, column: usize) -> f32 {
        few(column) * (self.wide + GAP)
    }

    fn top(&self, side: Side) -> f32 {
        let row = self.rows.iter().position(|other| *other == side).unwrap_or_default();
        ROOM + few(row) * (self.high + BELOW)
    }

    fn middle(&self, side: Side) -> f32 {
        self.top(side) + self.high / 2.0
    }

    /// A line from start to end, centred on this height.
    fn across(&self, start: f32, middle: f32, long: f32, thick: f32, colour: Color) -> View {
        self.bar(start, middle - thick / 2.0, Vec2::new(long, thick), colour)
    }

    fn bar(&self, start: f32, top: f32, size: Vec2, colour: Color) -> View {
        View::column(self.rtl).size(size).fill(colour).placed(start, top, self.rtl)
    }
}

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review, padding: f32) -> View {
    let grid = Grid::of(cx, review, padding);
    let high = grid.rows.last().map_or(0.0, |side| grid.top(*side)) + grid.high + cx.px(CHIP) - INTO + ROOM;
    let mut map = cx.column().height(high).arrows(Arrows::Grid).named(Target::Map(review.page));
    map = map.speak(Role::List, cx.words("part-path").text);
    let steps: Vec<usize> = review.steps().collect();
    for (column, step) in steps.iter().enumerate().skip(1) {
        map = map.children(lines(cx, review, &grid, column, *step));
    }
    for (column, step) in steps.iter().enumerate() {
        for side in Side::ALL {
            let is_there = side == Side::Hers || column > 0 && review.path[*step].on(side).is_some();
            map = map.maybe(is_there.then(|| draw_box(cx, review, &grid, column, Spot { step: *step, side })));
        }
    }
    map
}

/// The day on which each scene is, above its column.
pub(super) fn days(cx: &DrawContext<'_>, review: &Review, padding: f32) -> Option<View> {
    let grid = Grid::of(cx, review, padding);
    let mut row = cx.row().gap(GAP).fixed();
    let mut any = false;
    for step in review.steps() {
        let day = review.story.scene(review.path[step].scene).day;
        let cell = cx.row().centred().width(grid.wide).min_height(cx.px(24.0));
        let words = day.map(|day| cx.with("day", "number", u32::from(day)));
        any |= words.is_some();
        row = row.child(cell.maybe(words.map(|words| cx.text(Size::Xs, &words).bold().colour(cx.colours.ink_soft).one_line().heard())));
    }
    any.then_some(row)
}

/// The lines that lead into a column; hers comes last and lies on top.
fn lines(cx: &DrawContext<'_>, review: &Review, grid: &Grid, column: usize, step: usize) -> Vec<View> {
    let c = cx.colours;
    let from = grid.start(column) - GAP;
    let (half, hers) = (GAP / 2.0, grid.middle(Side::Hers));
    let mut lines = Vec::new();
    for side in [Side::Above, Side::Below] {
        if review.path[step].on(side).is_none() {
            continue;
        }
        let there = grid.middle(side);
        let (top, long) = (there.min(hers) - OTHER / 2.0, (there - hers).abs() + OTHER);
        lines.push(grid.across(from, hers, half, OTHER, c.line_strong));
        lines.push(grid.bar(from + half - OTHER / 2.0, top, Vec2::new(OTHER, long), c.line_strong));
        lines.push(grid.across(from + half, there, half, OTHER, c.line_strong));
    }
    lines.push(grid.across(from, hers, GAP, HERS, c.own));
    lines
}

fn draw_box(cx: &DrawContext<'_>, review: &Review, grid: &Grid, column: usize, spot: Spot) -> View {
    let c = cx.colours;
    let hers = spot.side == Side::Hers;
    let (fill, on) = if hers { (c.own, c.on_own) } else { (c.sheet, c.ink) };
    let titles = titles(cx, review, spot);
    let (size, words) = match titles.len() {
        0 | 1 => (Size::S, titles.concat()),
        2 => (Size::Xs, titles.join("\n")),
        _ => (Size::Xs, wording::list(cx.texts, &titles)),
    };
    let text = cx.text(size, &cx.plain(words)).colour(on).centred_text();
    let text = if hers { text.bold() } else { text };
    let chosen = review.spot == spot;
    // The box whose text is read has a second line inside.
    let inside = cx.column().centred().grow().pad(Inset::xy(8.0, 0.0)).round(SHEET - 4.0);
    let inside = inside.edge(2.0, if chosen { on } else { Color::NONE }).child(text);
    let way_out = has_way_out(review, spot).then(|| {
        let mut place = cx.row().centred().full_width().placed(0.0, grid.high - INTO, grid.rtl);
        place.node.left = Val::Px(0.0);
        place.child(way_out(cx))
    });
    let stroke = if hers { 0.0 } else { cx.stroke() };
    let view =
        cx.column().size(Vec2::new(grid.wide, grid.high)).pad(Inset::all(3.0 - stroke)).fill(fill).edge(stroke, c.line_strong).round(SHEET);
    let view = view.placed(grid.start(column), grid.top(spot.side), grid.rtl);
    let view = view
        .control(Role::ListItem, Target::Box(spot), DebriefIntent::Step(spot), String::new())
        .saying(|node| spoken(cx, review, spot, node));
    DrawContext::reachable(view.child(inside).maybe(way_out), chosen)
}

/// The room of her line where the map goes down.
pub(super) const STEM: f32 = 24.0;
/// How far a way branches off from it.
const BRANCH: f32 = 20.0;
/// The widest box there, at 100 %.
const WIDEST: f32 = 420.0;

/// Her line between two scenes.
pub(super) fn between(cx: &DrawContext<'_>) -> View {
    cx.row().fixed().child(stem(cx).height(cx.px(16.0)))
}

fn stem(cx: &DrawContext<'_>) -> View {
    let line = cx.column().width(HERS).fill(cx.colours.own);
    cx.row().fixed().width(cx.px(STEM)).across(AlignItems::Stretch).along(JustifyContent::Center).child(line)
}

/// A box of the map that goes down: hers on her line, another way beside it with a line that branches off.
pub(super) fn box_down(cx: &DrawContext<'_>, review: &Review, spot: Spot) -> View {
    let c = cx.colours;
    let (hers, chosen) = (spot.side == Side::Hers, review.spot == spot);
    let (fill, on) = if hers { (c.own, c.on_own) } else { (c.sheet, c.ink) };
    let text = cx.text(Size::S, &cx.plain(titles(cx, review, spot).join("\n"))).colour(on);
    let text = if hers { text.bold() } else { text };
    let words = cx.row().wrapping().gaps(12.0, 4.0).child(text).maybe(has_way_out(review, spot).then(|| way_out(cx)));
    // The box whose text is read has a second line inside.
    let inside = cx.column().pad(Inset::xy(12.0, 8.0)).round(SHEET - 4.0).edge(2.0, if chosen { on } else { Color::NONE }).child(words);
    let stroke = if hers { 0.0 } else { cx.stroke() };
    let view = cx.column().max_width(cx.px(WIDEST)).min_height(TARGET).pad(Inset::all(3.0 - stroke)).fill(fill).edge(stroke, c.line_strong);
    let view = view.round(SHEET).control(Role::ListItem, Target::Box(spot), DebriefIntent::Step(spot), String::new());
    let view = DrawContext::reachable(view.saying(|node| spoken(cx, review, spot, node)).child(inside), chosen);
    if hers {
        return cx.row().fixed().child(view.grow());
    }
    // From the middle of her line to the middle of the box.
    let half = (cx.px(STEM) - HERS) / 2.0;
    let branch = cx.row().fixed().size(Vec2::new(half + cx.px(BRANCH), OTHER)).fill(c.line_strong);
    let branch = cx.column().fixed().pad(Inset { top: 12.0, ..Inset::default() }).along(JustifyContent::Center).child(branch);
    let row = cx.row().fixed().across(AlignItems::Stretch).child(cx.column().fixed().width(half));
    let row = row.child(cx.column().fixed().width(HERS).fill(c.own)).child(branch);
    row.child(cx.column().grow().pad(Inset { top: 12.0, ..Inset::default() }).child(view))
}

/// The chip of a decision: she could have stepped away here.
pub(super) fn way_out(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let words = cx.words("path-way-out-chip");
    let chip = cx.row().gap(6.0).fixed().min_height(cx.px(CHIP)).pad(Inset::xy(10.0, 0.0)).round(FULL);
    let chip = chip.fill(c.plain_tint).edge(1.0, c.plain).child(cx.icon(Icon::Away, Size::Xs, c.plain));
    chip.child(cx.text(Size::Xs, &words).one_line())
}

/// The key of the map.
pub(super) fn legend(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let entry = |thick: f32, colour: Color, id: &str| {
        let line = cx.row().size(Vec2::new(28.0, thick)).fill(colour);
        cx.row().gap(8.0).fixed().child(line).child(cx.text(Size::Xs, &cx.words(id)).one_line())
    };
    let row = cx.row().wrapping().gaps(16.0, 4.0).child(entry(HERS, c.own, "path-hers")).child(entry(OTHER, c.line_strong, "path-others"));
    row.child(way_out(cx))
}
