//! Lines that pressed, each beside its harmless double, with the sentence that tells them apart.
//!
//! Owns: how the two are set out. Refuses to know: which lines stand beside each other (the story’s `moments` does).

use crate::app::Target;
use crate::app::review::Review;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::screens::debrief::note::Note;
use crate::desktop::screens::debrief::quote;
use crate::desktop::screens::debrief::replay::tactic_id;
use crate::desktop::view::{Arrows, Inset, View, Words};
use crate::story::LineId;
use crate::story::debrief::{Entry, Reading};
use crate::story::moments::{Moment, elsewhere};
use accesskit::Role;
use bevy::ui::AlignItems;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let mut list = cx.column().arrows(Arrows::Vertical).named(Target::Moments).speak(Role::List, cx.words("moments-title").text);
    let all = &review.debrief.moments;
    for (place, moment) in all.iter().enumerate() {
        let drawn = draw_moment(cx, review, moment).named(Target::Moment(place));
        let drawn = drawn.saying(|spoken| spoken.position = Some((place + 1, all.len())));
        list = list.maybe((place > 0).then(|| cx.rule())).child(DrawContext::reachable(drawn, place == 0));
    }
    cx.column().gap(4.0).child(cx.say(Size::S, "moments-line")).child(list)
}

fn draw_moment(cx: &DrawContext<'_>, review: &Review, moment: &Moment) -> View {
    let elsewhere = (!moment.is_met).then(|| cx.words(elsewhere(review.debrief.ending.is_some())));
    let [line, double] = [(moment.line, None), (moment.double, elsewhere)].map(|(line, more)| side(cx, review, moment, line, more));
    let apart = cx.with("moments-apart", "question", cx.attribute(&tactic_id(cx, moment.tactic), "apart").text);
    let heard = [&line.heard, &double.heard, &apart.text].map(String::as_str).join(" ");
    let both = if cx.breadth() == Breadth::Wide {
        cx.row().across(AlignItems::FlexStart).gap(28.0).child(line.view.grow()).child(double.view.grow())
    } else {
        cx.column().gap(14.0).child(line.view).child(double.view)
    };
    let moment = cx.column().fixed().gap(10.0).pad(Inset::xy(0.0, 14.0)).speak(Role::ListItem, heard);
    moment.child(both).child(cx.text(Size::S, &apart).bold())
}

/// One of the two.
struct Side {
    view: View,
    heard: String,
}

fn side(cx: &DrawContext<'_>, review: &Review, moment: &Moment, line: LineId, more: Option<Words>) -> Side {
    // A double that stands on another way was not read by her: what she did with it is not said.
    let reading = reading(review, line).unwrap_or(Reading::LetBe(moment.tactic));
    let note = Note::of(cx, review, line, reading);
    let quote = quote::line(cx, &review.story, line, reading.is_mark());
    let said = more.as_ref().map_or_else(String::new, |more| format!(" {}", more.text));
    let heard = format!("{} {}{said}", quote::heard(cx, &review.story, line), note.heard_short(cx));
    let more = more.map(|more| cx.text(Size::Xs, &more).colour(cx.colours.ink_soft));
    Side { view: cx.column().gap(8.0).child(quote).child(note.draw_short(cx)).maybe(more), heard }
}

fn reading(review: &Review, line: LineId) -> Option<Reading> {
    match review.debrief.conversation.get(review.entry_of(line)?)? {
        Entry::Line { reading, .. } => *reading,
        Entry::Scene(_) | Entry::Answer { .. } => None,
    }
}
