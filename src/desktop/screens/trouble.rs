//! What is wrong with a pack that is being written, for its author. The story comes back as soon as it can be read again.

use crate::app::Target;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Size;
use crate::desktop::screens::cover;
use crate::desktop::view::{Arrows, Inset, View};
use crate::diagnostic::Diagnostic;
use accesskit::Role;

/// As many as somebody mends in one go.
const MOST: usize = 40;
/// The widest that the page gets, at 100 %.
const PAGE: f32 = 960.0;

pub(super) fn draw(cx: &DrawContext<'_>, found: &[Diagnostic]) -> View {
    let title = cx.heading(Size::L, &cx.words("trouble-title"), 1);
    let opening = cx.column().gap(4.0).child(title).child(cx.say(Size::S, "trouble-line"));
    let shown = found.len().min(MOST);
    let list = cx.column().gap(12.0).arrows(Arrows::Vertical).named(Target::Troubles);
    let list = list.speak(Role::List, cx.words("trouble-title").text);
    let list = list.children(found.iter().take(MOST).enumerate().map(|(place, diagnostic)| finding(cx, place, shown, diagnostic)));
    let more = u32::try_from(found.len() - shown).unwrap_or(u32::MAX);
    let more = (more > 0).then(|| cx.text(Size::S, &cx.with("trouble-more", "count", more)).heard());
    cover::narrow_page(cx, Target::TroublePage, PAGE, cx.column().gap(16.0).child(opening).child(list).maybe(more))
}

/// Where, what, and what would be right. Findings are always in English.
fn finding(cx: &DrawContext<'_>, place: usize, of: usize, diagnostic: &Diagnostic) -> View {
    let c = cx.colours;
    let Diagnostic { place: at, code, message, help } = diagnostic;
    let at = format!("{}:{}:{} · {code}", at.file, at.line, at.column);
    let sheet = cx.sheet().gap(4.0).pad(Inset::xy(20.0, 14.0)).named(Target::Trouble(place));
    let sheet = sheet.speak(Role::ListItem, format!("{at}. {message}. {help}")).saying(|spoken| {
        spoken.position = Some((place + 1, of));
        spoken.language = Some(crate::language::REFERENCE.to_owned());
    });
    DrawContext::reachable(sheet, place == 0)
        .child(cx.text(Size::Xs, &DrawContext::latin(at)).colour(c.ink_soft))
        .child(cx.text(Size::S, &DrawContext::latin(message)).bold())
        .child(cx.text(Size::S, &DrawContext::latin(help)))
}
