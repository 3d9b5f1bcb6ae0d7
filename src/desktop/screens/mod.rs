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

use crate::app::{Cover, Model, Screen};
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
    match (&model.exit, model.cover, model.screen) {
        (Some(_), _, _) => tokens.neutral_exit.exit_ground,
        (None, None, Screen::Story) => colours.sheet,
        _ => colours.ground,
    }
}

/// The whole window, of this size in logical pixels.
pub(crate) fn draw(model: &Model, window: Vec2) -> View {
    let cx = DrawContext::new(model, window);
    if let Some(calendar) = &model.exit {
        return calendar::draw(&cx, calendar);
    }
    let main = match (model.cover, model.screen) {
        (Some(Cover::Support), _) => support::draw(&cx),
        (Some(Cover::Display), _) => display::draw(&cx),
        (Some(Cover::About), _) => about::draw(&cx),
        (Some(Cover::Words), _) => words::draw(&cx),
        (Some(Cover::Chats), _) => story::draw_chats(&cx),
        (None, Screen::Home) => home::draw(&cx),
        (None, Screen::Before) => before::draw(&cx),
        (None, Screen::SitOut) => before::draw_sit_out(&cx),
        (None, Screen::Story) => story::draw(&cx),
        (None, Screen::Debrief) => debrief::draw(&cx),
        (None, Screen::Trouble) => trouble::draw(&cx),
    };
    frame::around(&cx, main)
}
