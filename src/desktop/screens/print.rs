//! What is asked before a debrief is printed: that it becomes a file, who can read that, and for how long it is there.

use crate::app::heard::printed_words;
use crate::app::printing::{Printed, Printing};
use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::Weight;
use crate::desktop::screens::cover;
use crate::desktop::view::{Inset, View};

/// The widest that the page gets, at 100 %: lines of about 70 letters.
const PAGE: f32 = 680.0;

pub(super) fn draw(cx: &DrawContext<'_>, printing: &Printing) -> View {
    let told = ["print-what", "print-file", "print-stays"].map(|id| cx.say(Size::S, id));
    let came = printing.came.as_ref().map(|came| {
        let words = cx.plain(printed_words(cx.texts, came));
        let text = cx.text(Size::S, &words).bold().heard().named(Target::PrintSaid);
        cx.row().gap(12.0).fixed().pad(Inset::xy(14.0, 12.0)).fill(cx.colours.inset).round(8.0).child(cx.column().grow().child(text))
    });
    let is_there = printing.came.as_ref().is_some_and(Printed::is_there);
    let open = cx.button(Target::OpenPaper, AppIntent::OpenPaper, Some(Icon::Print), &cx.words("print-open"), Weight::Main);
    let delete = cx.button(Target::DeletePaper, AppIntent::DeletePaper, None, &cx.words("print-delete"), Weight::Quiet);
    let buttons = if cx.is_narrow() { cx.column() } else { cx.row().wrapping() };
    let buttons = buttons.gap(12.0).fixed().child(open).maybe(is_there.then_some(delete));
    let sheet = cx.sheet().gap(14.0).pad(Inset::all(if cx.is_single() { 16.0 } else { 24.0 })).children(told).maybe(came).child(buttons);
    let page = cx.column().gap(16.0).child(cover::opening(cx, &cx.words("print-title"), None)).child(sheet);
    cover::narrow_page(cx, Target::PrintPage, PAGE, page)
}
