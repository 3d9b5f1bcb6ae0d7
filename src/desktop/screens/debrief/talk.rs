//! The fourth part: questions to talk about, and who to talk to.
//!
//! Owns: how they are set out. Refuses to know: telephone lines (the support screen has them).

use crate::app::review::Review;
use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::Weight;
use crate::desktop::screens::debrief::{alone, beside_bar, scrolls};
use crate::desktop::view::{Inset, View, Words};
use crate::story::script::TalkTo;
use crate::story::text_id;
use accesskit::Role;
use bevy::ui::AlignItems;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let questions = (!review.debrief.questions.is_empty()).then(|| questions(cx, review));
    let people = people(cx, review);
    let parts = if cx.breadth() == Breadth::Wide {
        cx.row().across(AlignItems::Stretch).gap(16.0).maybe(questions.map(View::grow)).child(people.grow())
    } else {
        cx.column().gap(16.0).maybe(questions).child(people)
    };
    let column = cx.column().gap(16.0).child(parts).child(ends(cx));
    cx.column().child(scrolls(cx, Target::Talk, beside_bar(cx, column)))
}

/// A sheet with a heading and one line under it.
fn panel(cx: &DrawContext<'_>, title: &str, line: &str, level: usize) -> View {
    let words = cx.words(title);
    let sheet = cx.sheet().gap(14.0).pad(Inset::all(if cx.is_single() { 16.0 } else { 24.0 })).speak(Role::Group, words.text.clone());
    sheet.child(cx.column().gap(4.0).child(cx.heading(Size::M, &words, level)).child(cx.say(Size::S, line)))
}

fn questions(cx: &DrawContext<'_>, review: &Review) -> View {
    let all = &review.debrief.questions;
    let words = all.iter().map(|question| cx.words(&text_id::question(question)));
    panel(cx, "part-questions", "questions-opening", 1).child(items(cx, words.map(|words| (Icon::Chat, words)).collect()))
}

fn people(cx: &DrawContext<'_>, review: &Review) -> View {
    let all = review.debrief.talk_to.iter().map(|who| (icon(*who), cx.words(who.text_id()))).collect::<Vec<_>>();
    let button = cx.button(Target::TalkLines, AppIntent::Support, None, &cx.words("talk-lines"), Weight::Main);
    let button = button.child(cx.icon(Icon::Next, Size::S, cx.colours.on_primary));
    let panel = panel(cx, "part-talk", "talk-opening", 1);
    let panel = if all.is_empty() { panel } else { panel.child(items(cx, all)) };
    panel.child(cx.space()).child(alone(cx, button))
}

fn icon(who: TalkTo) -> Icon {
    match who {
        TalkTo::Friend | TalkTo::SchoolStaff => Icon::Person,
        TalkTo::Family => Icon::House,
        TalkTo::YouthWorker => Icon::People,
        TalkTo::YouthLine => Icon::Phone,
    }
}

fn items(cx: &DrawContext<'_>, all: Vec<(Icon, Words)>) -> View {
    let of = all.len();
    let mut list = cx.column().gap(14.0).speak(Role::List, String::new()).saying(|spoken| spoken.label = None);
    for (place, (icon, words)) in all.into_iter().enumerate() {
        let row = cx.row().across(AlignItems::FlexStart).gap(12.0).speak(Role::ListItem, words.text.clone());
        let row = row.saying(|spoken| spoken.position = Some((place + 1, of)));
        list = list.child(row.child(cx.icon(icon, Size::S, cx.colours.primary)).child(cx.column().grow().child(cx.text(Size::S, &words))));
    }
    list
}

/// Nothing has to be finished: thanks, and the other stories.
fn ends(cx: &DrawContext<'_>) -> View {
    let thanks = cx.column().child(cx.text(Size::S, &cx.words("debrief-done")).heard());
    let home = cx.button(Target::OtherStories, AppIntent::Home, None, &cx.words("other-stories"), Weight::Quiet);
    if cx.is_narrow() {
        return cx.column().fixed().gap(16.0).child(thanks).child(home);
    }
    cx.row().fixed().wrapping().gap(16.0).child(thanks).child(cx.space()).child(home)
}
