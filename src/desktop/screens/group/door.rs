//! Where phones come in, before the room: a picture for cameras, the address, six digits, and that hands count the same.
//!
//! Owns: its layout. Refuses to know: networks, how the picture is made, and who comes in. From `design/screens-2.md` s-9 and s-13.

use super::phones::spaced;
use super::room::RoomScreen;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::view::{Inset, View};
use crate::workshop::phones::{Door, Squares};
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// Light squares around the picture, which cameras need to find it.
const MARGIN: usize = 4;
/// How much of the screen's height the picture is.
const HIGH: f32 = 0.4;

impl RoomScreen<'_> {
    pub(super) fn door(&self, door: &Door, size: Vec2) -> View {
        let cx = self.cx();
        // Two languages stand beside each other where there is room, and have the words that nobody comes in without.
        let is_one = self.languages.len() == 1;
        let gap = self.rem(if is_one || self.has_columns() { 0.25 } else { 0.05 });
        let says = |size: Size, id: &str| self.in_both(|cx| cx.text(size, &cx.words(id)));
        let title = self.in_both(|cx| cx.text(Size::M, &cx.words("room-phones")).bold());
        let exact = |size: Size, text: &str| cx.row().fixed().child(cx.text(size, &DrawContext::latin(text)).bold().one_line());
        let words = cx.column().grow().gap(gap).child(title).child(says(Size::S, "room-door-open"));
        let words = words.child(exact(Size::M, &door.address)).child(says(Size::S, "room-door-digits"));
        let words = words.child(exact(Size::L, &spaced(&door.code))).maybe(is_one.then(|| says(Size::S, "room-phones-no-name")));
        let picture = cx.column().fixed().child(picture(&door.squares, (size.y * HIGH).floor()));
        let row = cx.row().across(AlignItems::Center).grow().gap(self.rem(0.8)).child(picture).child(words);
        self.area().gap(self.rem(0.3)).child(row).child(self.hands())
    }

    /// In every language: beside each other where there is room, and otherwise below.
    fn in_both(&self, words: impl Fn(&DrawContext<'_>) -> View) -> View {
        let cx = self.cx();
        if self.has_columns() {
            return cx.row().fixed().gap(self.rem(0.6)).children(self.languages.iter().map(|cx| cx.column().grow().child(words(cx))));
        }
        // What grows in a column is as high as what is left, and not as its words.
        cx.column().fixed().children(self.languages.iter().map(words))
    }

    /// Over the full width, in every language.
    fn hands(&self) -> View {
        let (cx, c) = (self.cx(), self.cx().colours);
        let words = |cx: &DrawContext<'_>| cx.text(Size::S, &cx.words("room-phones-or-hands")).bold();
        let all = self.in_both(words);
        let bar = cx.row().gap(self.rem(0.5)).fixed().pad(Inset::xy(self.rem(0.5), self.rem(0.2))).fill(c.primary_tint);
        let bar = bar.edge(2.0_f32.min(self.rem(0.06)).max(1.0), c.primary).round(self.rem(0.4));
        bar.child(cx.icon(Icon::Hand, Size::S, c.ink)).child(cx.column().grow().child(all))
    }
}

/// The squares, dark on light in every theme and from left to right in every language: cameras read it. Each is a whole number of pixels.
fn picture(squares: &Squares, height: f32) -> View {
    let side = squares.side + 2 * MARGIN;
    #[expect(clippy::cast_precision_loss, reason = "there are a few dozen squares")]
    let px = |count: usize| count as f32;
    let square = (height / px(side)).floor().max(1.0);
    let row = |row: usize| {
        let mut view = View::row(false).fixed().height(square);
        let mut column = 0;
        // What is alike beside each other is one piece.
        while column < squares.side {
            let is_dark = squares.is_dark(row, column);
            let run = (column..squares.side).take_while(|column| squares.is_dark(row, *column) == is_dark).count();
            let piece = View::row(false).fixed().size(Vec2::new(px(run) * square, square));
            view = view.child(if is_dark { piece.fill(Color::BLACK) } else { piece });
            column += run;
        }
        view
    };
    let around = px(MARGIN) * square;
    let picture = View::column(false).fixed().size(Vec2::splat(px(side) * square)).pad(Inset::all(around)).fill(Color::WHITE);
    picture.children((0..squares.side).map(row))
}
