//! What is wrong with a pack that is being written, for its author. The story comes back as soon as it can be read again.

use super::super::look::Look;
use super::super::theme::Size;
use super::super::view::{Arrows, Inset, View};
use super::cover;
use crate::diagnostic::Diagnostic;
use accesskit::Role;

/// As many as somebody mends in one go.
const MOST: usize = 40;
/// The widest that the page gets, at 100 %.
const PAGE: f32 = 960.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let title = look.heading(Size::L, &look.words("trouble-title"), 1);
    let opening = look.column().gap(4.0).child(title).child(look.say(Size::S, "trouble-line"));
    let found = &look.model.trouble;
    let shown = found.len().min(MOST);
    let list = look.column().gap(12.0).arrows(Arrows::Vertical).named("troubles", 0);
    let list = list.speak(Role::List, look.words("trouble-title").text);
    let list = list.children(found.iter().take(MOST).enumerate().map(|(place, diagnostic)| finding(look, place, shown, diagnostic)));
    let more = u32::try_from(found.len() - shown).unwrap_or(u32::MAX);
    let more = (more > 0).then(|| look.text(Size::S, &look.with("trouble-more", "count", more)).heard());
    cover::narrow_page(look, "trouble-page", PAGE, look.column().gap(16.0).child(opening).child(list).maybe(more))
}

/// Where, what, and what would be right. Findings are always in English.
fn finding(look: &Look<'_>, place: usize, of: usize, diagnostic: &Diagnostic) -> View {
    let c = look.colours;
    let Diagnostic { place: at, code, message, help } = diagnostic;
    let at = format!("{}:{}:{} · {code}", at.file, at.line, at.column);
    let sheet = look.sheet().gap(4.0).pad(Inset::xy(20.0, 14.0)).named("trouble", place);
    let sheet = sheet.speak(Role::ListItem, format!("{at}. {message}. {help}")).saying(|spoken| {
        spoken.position = Some((place + 1, of));
        spoken.language = Some(crate::language::REFERENCE.to_owned());
    });
    Look::reachable(sheet, place == 0)
        .child(look.text(Size::Xs, &Look::latin(at)).colour(c.ink_soft))
        .child(look.text(Size::S, &Look::latin(message)).bold())
        .child(look.text(Size::S, &Look::latin(help)))
}
