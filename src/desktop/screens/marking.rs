//! How one learns to mark: a message to practise on before a story, and one quiet line beside the first message of it.
//!
//! Owns: these two. What a mark looks like is [`conversation`]'s, and what it does is the model's.

use crate::app::playback::Playback;
use crate::app::{AppIntent, Practice, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::screens::conversation::{self, bubble, frame, mark_control};
use crate::desktop::view::{Inset, Stop, View};
use crate::story::LineId;
use accesskit::Role;
use bevy::ui::AlignItems;

/// The width of what is said of the message, where that stands beside it, at 100 %.
const ABOUT: f32 = 404.0;

/// One message that nobody wrote: it is marked and the mark is taken off, as in a story, and nothing of it is kept.
pub(super) fn practice(cx: &DrawContext<'_>, practice: Practice) -> View {
    let title = cx.words("practice-title");
    let why = cx.text(Size::Xs, &cx.words("practice-why")).colour(cx.colours.ink_soft).heard();
    let about = cx.column().gap(4.0).child(cx.heading(Size::S, &title, 2)).child(why);
    let tried = cx.column().gap(6.0).child(message(cx, practice)).child(said(cx, practice));
    let sheet = cx.sheet().pad(Inset::xy(24.0, 10.0)).fixed().speak(Role::Group, title.text);
    if cx.breadth() == Breadth::Wide {
        return sheet.child(cx.row().across(AlignItems::Center).gap(32.0).child(about.width(cx.px(ABOUT))).child(tried.grow()));
    }
    sheet.child(cx.column().gap(10.0).child(about).child(tried))
}

/// The message with what can be pressed beside it, or below it where room is short.
fn message(cx: &DrawContext<'_>, practice: Practice) -> View {
    let marked = practice == Practice::Marked;
    let words = cx.words("practice-message");
    let state = cx.words(if marked { "spoken-marked" } else { "spoken-not-marked" }).text;
    let mut message = frame(cx).child(bubble(cx, &words, false, marked)).speak(Role::ListItem, words.text.clone()).stop(Stop::Tab);
    message = message.named(Target::Practice).saying(|spoken| spoken.description = Some(state));
    (message.space, message.focus_outside) = (Some(AppIntent::Practise.into()), marked);
    let control = mark_control(cx, Target::PracticeMark, AppIntent::Practise, marked);
    if cx.is_single() {
        return cx.column().gap(4.0).child(cx.row().child(message)).child(conversation::below_line(cx, control));
    }
    cx.row().gap(12.0).fixed().child(message).child(control).with_one_that_wraps(0, cx.px(conversation::BUBBLE))
}

/// What to do, and then what was done.
fn said(cx: &DrawContext<'_>, practice: Practice) -> View {
    let words = cx.words(match practice {
        Practice::NotYet => "practice-how",
        Practice::Marked => "practice-marked",
        Practice::Done => "practice-done",
    });
    let said = cx.column().named(Target::PracticeSaid).speak(Role::Status, words.text.clone()).saying(|spoken| spoken.live = true);
    said.child(cx.text(Size::Xs, &words))
}

/// A line of the story, and until something was marked or answered, below the first one that can be marked how that is done.
pub(super) fn beside_first(cx: &DrawContext<'_>, playing: &Playback, line: LineId, view: View) -> View {
    if playing.first_to_mark() != Some(line) {
        return view;
    }
    let c = cx.colours;
    let words = cx.column().grow().child(cx.text(Size::Xs, &cx.words("marking-first")).colour(c.ink_soft).heard());
    let hint = cx.row().gap(8.0).fixed().pad(Inset::xy(2.0, 4.0)).max_width(cx.px(conversation::BUBBLE));
    cx.column().fixed().child(view).child(hint.child(cx.icon(Icon::Look, Size::Xs, c.ink_soft)).child(words))
}
