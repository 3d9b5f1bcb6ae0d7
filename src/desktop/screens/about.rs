//! About: what this is, who made it, what it knows, and under which licences it may be used.

use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Inset, View, Words};
use super::cover;
use accesskit::Role;

/// The widest that the page gets, at 100 %: lines of about 80 letters.
const PAGE: f32 = 760.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let mut this: Vec<Words> = ["about-what-for", "about-what-rest", "fictional"].map(|id| look.words(id)).into();
    this.push(look.with("about-version", "version", env!("CARGO_PKG_VERSION").to_owned()));
    if !look.texts.locale().manifest.native_reviewed {
        this.push(look.words("not-reviewed"));
    }
    let this = part(look, "about-what", this);
    let knows = part(look, "about-private", ["about-private-nothing", "about-private-kept"].map(|id| look.words(id)));
    let licences = ["about-licence-code", "about-licence-texts", "about-licence-fonts"].map(|id| look.words(id));
    let licences = part(look, "about-licences", licences);
    let sheet = look.sheet().gap(20.0).pad(Inset::all(24.0)).children([this, knows, licences]);
    let opening = cover::opening(look, &look.words("about-title"), Some(&look.words("made-by")));
    let page = look.column().gap(16.0).child(opening);
    cover::narrow_page(look, "about-page", PAGE, page.child(sheet))
}

fn part(look: &Look<'_>, heading: &str, texts: impl IntoIterator<Item = Words>) -> View {
    let words = look.words(heading);
    let part = look.column().gap(6.0).speak(Role::Group, words.text.clone()).child(look.heading(Size::M, &words, 2));
    part.children(texts.into_iter().map(|words| look.text(Size::S, &words).heard()))
}
