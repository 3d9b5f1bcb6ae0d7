//! What only whoever leads reads: what to say and ask in this step, what is often heard, and the story's notes.
//!
//! Owns: their order. Refuses to know: which step it is for what, and who reads them aloud.

use super::beside;
use crate::app::leading::Leading;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::view::{Inset, Scroll, View, Words};
use crate::story::text_id;
use crate::story::texts::FACILITATOR;
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use crate::workshop::plan::What;

pub(super) fn draw(cx: &DrawContext<'_>, leading: &Leading) -> View {
    let c = cx.colours;
    let title = cx.row().wrapping().gaps(10.0, 2.0).fixed().child(cx.icon(Icon::Note, Size::M, c.ink));
    let title = title.child(cx.column().grow().child(cx.heading(Size::M, &cx.words("group-notes"), 2)));
    let title = title.child(cx.text(Size::Xs, &cx.words("group-notes-yours")).colour(c.ink_soft).one_line().heard());
    let mut body = cx.column().gap(12.0).fixed().pad(Inset { end: 12.0, ..Inset::default() });
    for (heading, words) in notes(cx, leading) {
        let heading = heading.map(|heading| cx.heading(Size::S, &heading, 3).colour(c.primary));
        body = body.child(cx.column().gap(2.0).fixed().maybe(heading).child(cx.text(Size::S, &words).heard()));
    }
    let scroller = super::scroller(cx, Scroll { follow: false });
    let scroller = if super::lead::is_low(cx) { scroller.fixed() } else { scroller.grow() }.child(body);
    let sheet = cx.sheet().gap(10.0).clipped().pad(Inset::all(16.0));
    sheet.child(title).child(scroller).child(beside::support_key(cx))
}

/// A heading, if it has one, and what stands under it.
type Note = (Option<Words>, Words);

fn notes(cx: &DrawContext<'_>, leading: &Leading) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(question) = leading.stage() {
        let id = match question {
            Asking::Think => "group-note-think",
            Asking::Vote | Asking::VoteAgain => "group-note-vote",
            Asking::Talk => "group-note-talk",
            Asking::Counted | Asking::Told => "group-note-counted",
        };
        notes.push((Some(cx.words("group-note-say")), cx.words(id)));
    }
    if matches!(leading.room.shown_to_whoever_leads(), Shown::Pause { .. }) {
        notes.push((Some(cx.words("group-note-say")), cx.words("group-note-pause")));
    }
    let Some(step) = leading.room.current() else { return vec![(None, cx.words("group-note-before"))] };
    let id = text_id::step(&step.id);
    notes.push((Some(cx.attribute(&id, "name")), cx.words(&id)));
    if cx.texts.has(&id, Some("hear")) {
        notes.push((Some(cx.words("group-note-hear")), cx.attribute(&id, "hear")));
    }
    if matches!(step.what, What::Story { .. } | What::Debrief(_)) {
        notes.extend(FACILITATOR.into_iter().map(|id| (Some(cx.words(&text_id::script_part(id))), cx.words(id))));
    }
    notes
}
