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
mod frame;
mod home;
mod site;
mod story;
mod support;
mod trouble;
mod words;

use super::look::Look;
use super::theme::Tokens;
use super::view::View;
use crate::app::{Cover, Model, Screen};
use bevy::color::Color;
use bevy::math::Vec2;

/// The colour that the window is cleared with. In a story it is the paper's, because there is most of that.
pub(crate) fn ground(model: &Model) -> Color {
    let tokens = Tokens::get();
    let colours = tokens.palette(model.preferences.high_contrast);
    match (&model.exit, model.cover, model.screen) {
        (Some(_), _, _) => tokens.neutral_exit.exit_ground,
        (None, None, Screen::Story) => colours.sheet,
        _ => colours.ground,
    }
}

/// The whole window, of this size in logical pixels.
pub(crate) fn draw(model: &Model, window: Vec2) -> View {
    let look = Look::new(model, window);
    if let Some(calendar) = &model.exit {
        return calendar::draw(&look, calendar);
    }
    let main = match (model.cover, model.screen) {
        (Some(Cover::Support), _) => support::draw(&look),
        (Some(Cover::Display), _) => display::draw(&look),
        (Some(Cover::About), _) => about::draw(&look),
        (Some(Cover::Words), _) => words::draw(&look),
        (Some(Cover::Chats), _) => story::draw_chats(&look),
        (None, Screen::Home) => home::draw(&look),
        (None, Screen::Before) => before::draw(&look),
        (None, Screen::SitOut) => before::draw_sit_out(&look),
        (None, Screen::Story) => story::draw(&look),
        (None, Screen::Debrief) => debrief::draw(&look),
        (None, Screen::Trouble) => trouble::draw(&look),
    };
    frame::around(&look, main)
}
