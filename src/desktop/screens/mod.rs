//! The screens: functions from the model to a tree of views.
//!
//! Owns: what each screen shows and in which order it is read. Refuses to know: how it gets into the window, and who presses what.

mod about;
mod answers;
mod before;
mod calendar;
mod conversation;
mod cover;
mod debrief;
mod display;
mod feed;
mod forward;
mod frame;
mod fresh;
pub(crate) mod group;
mod home;
mod judge;
mod keys;
mod marking;
mod print;
mod site;
mod story;
mod support;
mod trouble;
mod words;

use crate::app::place::Trial;
use crate::app::{Cover, Model, Place};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::theme::Tokens;
use crate::desktop::view::{View, WindowContent};
use bevy::color::Color;
use bevy::math::Vec2;

/// What the participants' window shows, of this size in logical pixels.
pub(crate) fn content(model: &Model, window: Vec2) -> WindowContent {
    WindowContent { view: draw(model, window), ground: ground(model), language: model.language.to_string(), title: model.title() }
}

/// The colour that the window is cleared with. In a story it is the paper's, because there is most of that.
fn ground(model: &Model) -> Color {
    let tokens = Tokens::get();
    let colours = tokens.palette(model.preferences.high_contrast);
    match (model.cover(), &model.place) {
        (_, Place::Trial(_) | Place::Left(_)) => tokens.neutral_exit.exit_ground,
        // Several lines of a pause stand on a sheet of their own.
        (None, Place::Story(playing)) if playing.asked().len() < 2 => colours.sheet,
        _ => colours.ground,
    }
}

/// The whole window, of this size in logical pixels.
pub(crate) fn draw(model: &Model, window: Vec2) -> View {
    let cx = DrawContext::new(model, window);
    let main = match (model.cover(), &model.place) {
        // The neutral screen has nothing around it.
        (_, Place::Trial(Trial { calendar, .. }) | Place::Left(calendar)) => return calendar::draw(&cx, calendar),
        (Some(Cover::Support(support)), _) => support::draw(&cx, support),
        (Some(Cover::Display), _) => display::draw(&cx),
        (Some(Cover::About), _) => about::draw(&cx),
        (Some(Cover::Keys), _) => keys::draw(&cx),
        (Some(Cover::Print(printing)), _) => print::draw(&cx, printing),
        (Some(Cover::Phones), Place::Leading(leading)) => group::draw_phones(&cx, leading),
        (Some(Cover::Words(story)), _) => words::draw(&cx, story),
        (Some(Cover::Chats), Place::Story(playing)) => story::draw_chats(&cx, playing),
        // The list of conversations lies over a story only, and what is said of phones over a workshop; anywhere else there would be nothing to lie there.
        (None | Some(Cover::Chats | Cover::Phones), Place::Home) => home::draw(&cx),
        (None | Some(Cover::Chats | Cover::Phones), Place::Before(before)) => before::draw(&cx, before),
        (None | Some(Cover::Chats | Cover::Phones), Place::SitOut(before)) => before::draw_sit_out(&cx, before),
        (None | Some(Cover::Phones), Place::Story(playing)) => story::draw(&cx, playing),
        (None | Some(Cover::Chats | Cover::Phones), Place::Setup(setup)) => group::draw_setup(&cx, setup),
        (None | Some(Cover::Chats), Place::Leading(leading)) => group::draw_lead(&cx, leading),
        (None | Some(Cover::Chats | Cover::Phones), Place::Fresh(fresh)) => fresh::draw(&cx, fresh),
        (None | Some(Cover::Chats | Cover::Phones), Place::Debrief(_, review)) => debrief::draw(&cx, review),
        (None | Some(Cover::Chats | Cover::Phones), Place::Trouble(diagnostics, _)) => trouble::draw(&cx, diagnostics),
    };
    frame::around(&cx, main)
}
