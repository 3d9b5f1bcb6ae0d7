//! The words that a story explains, because they cannot be avoided and not everybody knows them.

use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::Weight;
use crate::desktop::screens::cover;
use crate::desktop::view::{Inset, View};
use crate::story::Story;
use crate::story::text_id;
use crate::wording;
use accesskit::Role;

/// The widest that the page gets, at 100 %.
const PAGE: f32 = 760.0;

pub(super) fn draw(cx: &DrawContext<'_>, story: &Story) -> View {
    let words = cx.words("words-title");
    let mut sheet = cx.sheet().gap(12.0).pad(Inset::all(24.0)).speak(Role::List, words.text.clone());
    for word in story.glossary() {
        let key = text_id::word(word);
        let (term, means) = (cx.words(&key), cx.attribute(&key, "means"));
        let row = cx.column().gap(2.0).fixed().speak(Role::ListItem, wording::explained(cx.texts, word));
        sheet = sheet.child(row.child(cx.text(Size::S, &term).bold()).child(cx.text(Size::S, &means)));
    }
    cover::narrow_page(cx, Target::WordsPage, PAGE, cx.column().gap(16.0).child(cover::opening(cx, &words, None)).child(sheet))
}

/// The button that leads here, where a story explains any.
pub(super) fn button(cx: &DrawContext<'_>, story: &Story) -> Option<View> {
    let words = cx.words("words-title");
    (!story.glossary().is_empty()).then(|| cx.button(Target::Words, AppIntent::Words, Some(Icon::Book), &words, Weight::Quiet))
}
