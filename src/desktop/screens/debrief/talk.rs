//! The fourth part: questions to talk about, and who to talk to.
//!
//! Owns: how they are set out. Refuses to know: telephone lines (the support screen has them).

use super::super::super::icons::Icon;
use super::super::super::look::Look;
use super::super::super::theme::{Breadth, Size};
use super::super::super::view::{Inset, Name, View, Words};
use super::super::super::widgets::Weight;
use super::{alone, beside_bar, scrolls};
use crate::app::Intent;
use crate::app::review::Review;
use crate::story::script::TalkTo;
use crate::story::text_id;
use crate::wording;
use accesskit::Role;
use bevy::ui::AlignItems;

pub(super) fn draw(look: &Look<'_>, review: &Review) -> View {
    let questions = (!review.debrief.questions.is_empty()).then(|| questions(look, review));
    let people = people(look, review);
    let parts = if look.breadth() == Breadth::Wide {
        look.row().across(AlignItems::Stretch).gap(16.0).maybe(questions.map(View::grow)).child(people.grow())
    } else {
        look.column().gap(16.0).maybe(questions).child(people)
    };
    let column = look.column().gap(16.0).child(parts).child(ends(look));
    look.column().child(scrolls(look, Name("talk", 0), beside_bar(look, column)))
}

/// A sheet with a heading and one line under it.
fn panel(look: &Look<'_>, title: &str, line: &str, level: usize) -> View {
    let words = look.words(title);
    let sheet = look.sheet().gap(14.0).pad(Inset::all(if look.is_single() { 16.0 } else { 24.0 })).speak(Role::Group, words.text.clone());
    sheet.child(look.column().gap(4.0).child(look.heading(Size::M, &words, level)).child(look.say(Size::S, line)))
}

fn questions(look: &Look<'_>, review: &Review) -> View {
    let all = &review.debrief.questions;
    let words = all.iter().map(|question| look.words(&text_id::question(question)));
    panel(look, "part-questions", "questions-opening", 1).child(items(look, words.map(|words| (Icon::Chat, words)).collect()))
}

fn people(look: &Look<'_>, review: &Review) -> View {
    let all = review.debrief.talk_to.iter().map(|who| (icon(*who), look.words(&wording::talk_id(*who)))).collect::<Vec<_>>();
    let button = look.button(Name("talk-lines", 0), Intent::Support, None, &look.words("talk-lines"), Weight::Main);
    let button = button.child(look.icon(Icon::Next, Size::S, look.colours.on_primary));
    let panel = panel(look, "part-talk", "talk-opening", 1);
    let panel = if all.is_empty() { panel } else { panel.child(items(look, all)) };
    panel.child(look.space()).child(alone(look, button))
}

fn icon(who: TalkTo) -> Icon {
    match who {
        TalkTo::Friend | TalkTo::SchoolStaff => Icon::Person,
        TalkTo::Family => Icon::House,
        TalkTo::YouthWorker => Icon::People,
        TalkTo::YouthLine => Icon::Phone,
    }
}

fn items(look: &Look<'_>, all: Vec<(Icon, Words)>) -> View {
    let of = all.len();
    let mut list = look.column().gap(14.0).speak(Role::List, String::new()).saying(|spoken| spoken.label = None);
    for (place, (icon, words)) in all.into_iter().enumerate() {
        let row = look.row().across(AlignItems::FlexStart).gap(12.0).speak(Role::ListItem, words.text.clone());
        let row = row.saying(|spoken| spoken.position = Some((place + 1, of)));
        list = list
            .child(row.child(look.icon(icon, Size::S, look.colours.primary)).child(look.column().grow().child(look.text(Size::S, &words))));
    }
    list
}

/// Nothing has to be finished: thanks, and the other stories.
fn ends(look: &Look<'_>) -> View {
    let thanks = look.column().child(look.text(Size::S, &look.words("debrief-done")).heard());
    let home = look.button(Name("other-stories", 0), Intent::Home, None, &look.words("other-stories"), Weight::Quiet);
    if look.is_narrow() {
        return look.column().fixed().gap(16.0).child(thanks).child(home);
    }
    look.row().fixed().wrapping().gap(16.0).child(thanks).child(look.space()).child(home)
}
