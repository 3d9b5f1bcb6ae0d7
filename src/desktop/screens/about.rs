//! About: what this is, who made it, what it knows, and under which licences it may be used.

use crate::app::Target;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::screens::cover;
use crate::desktop::view::{Inset, View, Words};
use accesskit::Role;

/// The widest that the page gets, at 100 %: lines of about 80 letters.
const PAGE: f32 = 760.0;

pub(super) fn draw(cx: &DrawContext<'_>) -> View {
    let mut this: Vec<Words> = ["about-what-for", "about-what-rest", "fictional"].map(|id| cx.words(id)).into();
    this.push(cx.with("about-version", "version", env!("CARGO_PKG_VERSION").to_owned()));
    this.push(cx.words(cx.texts.native_reading().text_id()));
    let this = part(cx, "about-what", this);
    let knows = part(cx, "about-private", ["about-private-nothing", "about-private-print", "about-private-kept"].map(|id| cx.words(id)));
    let licences = ["about-licence-code", "about-licence-texts", "about-licence-fonts"].map(|id| cx.words(id));
    let licences = part(cx, "about-licences", licences);
    let sheet = cx.sheet().gap(20.0).pad(Inset::all(24.0)).children([this, knows, licences]);
    let opening = cover::opening(cx, &cx.words("about-title"), Some(&cx.words("made-by")));
    let page = cx.column().gap(16.0).child(opening);
    cover::narrow_page(cx, Target::AboutPage, PAGE, page.child(sheet))
}

fn part(cx: &DrawContext<'_>, heading: &str, texts: impl IntoIterator<Item = Words>) -> View {
    let words = cx.words(heading);
    let part = cx.column().gap(6.0).speak(Role::Group, words.text.clone()).child(cx.heading(Size::M, &words, 2));
    part.children(texts.into_iter().map(|words| cx.text(Size::S, &words).heard()))
}
