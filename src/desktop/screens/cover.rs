//! What lies over a screen: a page that scrolls, with its title at the start and the way back at the end.
//!
//! Owns: that frame. Refuses to know: what stands on the page.

use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{CONTROL, TARGET};
use crate::desktop::view::{Inset, Scroll, View, Words};
use bevy::ui::JustifyContent;

/// A page of this name.
pub(super) fn page(cx: &DrawContext<'_>, name: Target, content: View) -> View {
    let page = content.pad(Inset { top: 16.0, bottom: 16.0, ..Inset::xy(cx.margin(), 0.0) }).fixed();
    cx.column().child(cx.column().grow().scrolling(Scroll { follow: false }).named(name).child(page))
}

/// A page no wider than this at 100 %, in the middle.
pub(super) fn narrow_page(cx: &DrawContext<'_>, name: Target, px: f32, content: View) -> View {
    page(cx, name, cx.row().along(JustifyContent::Center).child(content.grow().max_width(cx.px(px))))
}

/// The title with a line under it, and the way back.
pub(super) fn opening(cx: &DrawContext<'_>, title: &Words, line: Option<&Words>) -> View {
    let line = line.map(|line| cx.text(Size::S, line).heard());
    let words = cx.column().gap(4.0).grow().child(cx.heading(Size::L, title, 1)).maybe(line);
    // Where there is one column, a title needs all of its width.
    if cx.is_single() {
        return cx.column().gap(8.0).fixed().child(cx.row().fixed().child(back(cx))).child(cx.row().fixed().child(words));
    }
    cx.row().gap(24.0).fixed().child(words).child(back(cx))
}

fn back(cx: &DrawContext<'_>) -> View {
    let (c, words) = (cx.colours, cx.words("cover-back"));
    let view = cx.row().gap(10.0).fixed().min_height(TARGET).pad(Inset::xy(14.0, 4.0)).fill(c.sheet);
    let view = view.edge(cx.stroke(), c.line_strong).round(CONTROL).button(Target::CoverBack, AppIntent::Back, words.text.clone());
    let view = view.child(cx.icon(Icon::Back, Size::S, c.ink)).child(cx.text(Size::S, &words).one_line());
    if cx.is_single() { view } else { view.child(cx.key_cap(&cx.words("key-backspace"), c.ink)) }
}
