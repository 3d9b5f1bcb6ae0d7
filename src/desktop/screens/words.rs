//! The words that a story explains, because they cannot be avoided and not everybody knows them.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Inset, Name, View};
use super::super::widgets::Weight;
use super::cover;
use crate::app::Intent;
use crate::story::Story;
use crate::story::text_id;
use crate::wording;
use accesskit::Role;

/// The widest that the page gets, at 100 %.
const PAGE: f32 = 760.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let words = look.words("words-title");
    let mut sheet = look.sheet().gap(12.0).pad(Inset::all(24.0)).speak(Role::List, words.text.clone());
    for word in look.model.story.iter().flat_map(|story| story.glossary()) {
        let key = text_id::word(word);
        let (term, means) = (look.words(&key), look.attribute(&key, "means"));
        let row = look.column().gap(2.0).fixed().speak(Role::ListItem, wording::explained(look.texts, word));
        sheet = sheet.child(row.child(look.text(Size::S, &term).bold()).child(look.text(Size::S, &means)));
    }
    cover::narrow_page(look, "words-page", PAGE, look.column().gap(16.0).child(cover::opening(look, &words, None)).child(sheet))
}

/// The button that leads here, where a story explains any.
pub(super) fn button(look: &Look<'_>, story: &Story) -> Option<View> {
    let words = look.words("words-title");
    (!story.glossary().is_empty()).then(|| look.button(Name("words", 0), Intent::Words, Some(Icon::Book), &words, Weight::Quiet))
}
