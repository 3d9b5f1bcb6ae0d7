//! With a group: what is set up, what whoever leads has before her, and what the room sees.
//!
//! Owns: these three. Refuses to know: what a press changes, which window is on which monitor, and the rules of a workshop. What the room sees is a function
//! of [`crate::workshop::Shown`] alone: nothing that only whoever leads may see can get there.

mod beside;
mod door;
mod lead;
mod lines;
mod notes;
mod phones;
pub(crate) mod room;
mod setup;
mod votes;

pub(super) use lead::draw as draw_lead;
pub(crate) use lead::rooms_own_size;
pub(super) use phones::draw as draw_phones;
pub(super) use setup::draw as draw_setup;

use crate::desktop::look::context::DrawContext;
use crate::desktop::look::widgets::CONTROL;
use crate::desktop::view::{Scroll, View};
use crate::language::Localiser;
use bevy::color::Color;
use bevy::math::Vec2;

/// The letters of a question's answers in a language, and nought for the last one, which says nothing.
fn letters(texts: &Localiser, answers: usize) -> Vec<String> {
    let all = texts.words("lead-letters");
    all.split_whitespace().take(answers.saturating_sub(1)).map(str::to_owned).chain(["0".to_owned()]).collect()
}

/// A tile with letters in it, filled or outlined.
fn tile(cx: &DrawContext<'_>, letters: impl IntoIterator<Item = View>, width: f32, is_filled: bool) -> View {
    let c = cx.colours;
    let tile = cx.column().centred().fixed().min_width(width).round(CONTROL * cx.scale).children(letters);
    let tile = tile.edge(cx.stroke().max(2.0 * cx.scale / 2.0), c.primary);
    if is_filled { tile.fill(c.primary) } else { tile.fill(Color::NONE) }
}

/// What scrolls by itself; where all of it is one page, it does not.
fn scroller(cx: &DrawContext<'_>, scroll: Scroll) -> View {
    if lead::is_low(cx) { cx.column() } else { cx.column().scrolling(scroll) }
}

/// A square of this side.
fn square(side: f32) -> Vec2 {
    Vec2::splat(side)
}
