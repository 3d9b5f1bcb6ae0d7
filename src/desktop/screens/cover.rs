//! What lies over a screen: a page that scrolls, with its title at the start and the way back at the end.
//!
//! Owns: that frame. Refuses to know: what stands on the page.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Inset, Name, Scroll, View, Words};
use super::super::widgets::{CONTROL, TARGET};
use crate::app::Intent;
use bevy::ui::JustifyContent;

/// A page of this name.
pub(super) fn page(look: &Look<'_>, name: &'static str, content: View) -> View {
    let page = content.pad(Inset { top: 16.0, bottom: 16.0, ..Inset::xy(look.margin(), 0.0) }).fixed();
    look.column().child(look.column().grow().scrolling(Scroll { follow: false }).named(name, 0).child(page))
}

/// A page no wider than this at 100 %, in the middle.
pub(super) fn narrow_page(look: &Look<'_>, name: &'static str, px: f32, content: View) -> View {
    page(look, name, look.row().along(JustifyContent::Center).child(content.grow().max_width(look.px(px))))
}

/// The title with a line under it, and the way back.
pub(super) fn opening(look: &Look<'_>, title: &Words, line: Option<&Words>) -> View {
    let line = line.map(|line| look.text(Size::S, line).heard());
    let words = look.column().gap(4.0).grow().child(look.heading(Size::L, title, 1)).maybe(line);
    // Where there is one column, a title needs all of its width.
    if look.is_single() {
        return look.column().gap(8.0).fixed().child(look.row().fixed().child(back(look))).child(look.row().fixed().child(words));
    }
    look.row().gap(24.0).fixed().child(words).child(back(look))
}

fn back(look: &Look<'_>) -> View {
    let (c, words) = (look.colours, look.words("cover-back"));
    let view = look.row().gap(10.0).fixed().min_height(TARGET).pad(Inset::xy(14.0, 4.0)).fill(c.sheet);
    let view = view.edge(look.stroke(), c.line_strong).round(CONTROL).button(Name("cover-back", 0), Intent::Back, words.text.clone());
    let view = view.child(look.icon(Icon::Back, Size::S, c.ink)).child(look.text(Size::S, &words).one_line());
    if look.is_single() { view } else { view.child(look.key("Backspace", c.ink)) }
}
