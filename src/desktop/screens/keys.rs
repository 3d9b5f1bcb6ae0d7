//! All keys, from the table that the keyboard follows.

use crate::app::Target;
use crate::desktop::keys::{Cap, LINES, Line};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::screens::cover;
use crate::desktop::view::{Inset, View};
use accesskit::Role;
use bevy::ui::AlignItems;

/// The widest that the page gets, at 100 %.
const PAGE: f32 = 760.0;
/// The width of the keys, at 100 %.
const CAPS: f32 = 268.0;

pub(super) fn draw(cx: &DrawContext<'_>) -> View {
    let title = cx.words("keys-title");
    let mut sheet = cx.sheet().pad(Inset::xy(24.0, 8.0)).speak(Role::List, title.text.clone());
    for (place, line) in LINES.iter().enumerate() {
        let rule = (place > 0).then(|| cx.rule());
        sheet = sheet.maybe(rule).child(draw_line(cx, line).saying(|spoken| spoken.position = Some((place + 1, LINES.len()))));
    }
    let page = cx.column().gap(16.0).child(cover::opening(cx, &title, None)).child(sheet);
    cover::narrow_page(cx, Target::KeysPage, PAGE, page)
}

/// The keys, and beside them or below them what they are for.
fn draw_line(cx: &DrawContext<'_>, line: &Line) -> View {
    let words = cx.words(line.text);
    let caps: Vec<String> = line.caps.iter().map(|cap| name(cx, *cap)).collect();
    let label = cx.labelled(cx.list(&caps).text, &words.text);
    let drawn = cx.row().wrapping().gaps(6.0, 6.0).fixed().children(line.caps.iter().map(|cap| draw_cap(cx, *cap)));
    let text = cx.column().grow().child(cx.text(Size::S, &words));
    let row = if cx.is_single() {
        cx.column().gap(4.0).child(drawn).child(cx.row().child(text))
    } else {
        cx.row().across(AlignItems::Center).gap(16.0).child(drawn.width(cx.px(CAPS))).child(text)
    };
    row.fixed().pad(Inset::xy(0.0, 8.0)).speak(Role::ListItem, label)
}

fn draw_cap(cx: &DrawContext<'_>, cap: Cap) -> View {
    let ink = cx.colours.ink;
    match cap {
        Cap::Sign(sign) => cx.key(sign, ink),
        Cap::Named(id) => cx.key_cap(&cx.words(id), ink),
        Cap::Arrows => cx.arrow_keys(ink),
    }
}

fn name(cx: &DrawContext<'_>, cap: Cap) -> String {
    match cap {
        Cap::Sign(sign) => sign.to_owned(),
        Cap::Named(id) => cx.words(id).text,
        Cap::Arrows => cx.words("keys-arrows").text,
    }
}
