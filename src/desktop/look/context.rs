//! What every view is drawn with: words in the language at hand, colours of the theme, sizes at the chosen text size, and how much room there is.
//!
//! Owns: the small views that all others are made of: text, rows, icons. Refuses to know: what a screen is.

use crate::app::Model;
use crate::app::words::Writing;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Palette, Size, Tokens};
use crate::desktop::view::{Content, Run, TextBlock, View, Words, line_px};
use crate::language::{Arguments, Localiser};
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::text::Justify;
use bevy::ui::Val;
use std::fmt::Display;

/// The widest that what is in a window gets, at 100 %.
const WIDEST: f32 = 1480.0;
/// An icon is this many times as high as the text beside it.
const ICON: f32 = 1.2;

/// What views are drawn with.
pub(crate) struct DrawContext<'m> {
    pub(crate) model: &'m Model,
    pub(crate) texts: &'m Localiser,
    pub(crate) colours: &'static Palette,
    pub(crate) tokens: &'static Tokens,
    /// High contrast: borders carry what colour carried.
    pub(crate) strong: bool,
    /// The text size, 1 to 3.
    pub(crate) scale: f32,
    pub(crate) rtl: bool,
    /// How the language at hand is written.
    pub(crate) writing: Writing,
    /// The room for what is in the window, in logical pixels: its height, and its width up to where lines and ways of the eye get too long.
    pub(crate) window: Vec2,
    /// What is left beside it, on each side.
    pub(crate) beside: f32,
}

impl<'m> DrawContext<'m> {
    pub(crate) fn new(model: &'m Model, window: Vec2) -> Self {
        let strong = model.preferences.high_contrast;
        let writing = Writing::of(&model.texts.locale().manifest);
        let scale = (f32::from(model.preferences.text_size) / 100.0).min(largest_scale(window));
        let width = window.x.min((WIDEST * scale).round());
        Self {
            model,
            texts: &model.texts,
            colours: Tokens::get().palette(strong),
            tokens: Tokens::get(),
            strong,
            scale,
            rtl: writing.rtl,
            writing,
            window: Vec2::new(width, window.y),
            beside: ((window.x - width) * 0.5).floor(),
        }
    }

    /// The same for the room's screen, in the words of one of its languages: letters are a part of the picture's height or width, whatever somebody has
    /// chosen to read by herself, so that they are read from the same distance on a projector of any size.
    pub(crate) fn for_room(model: &'m Model, texts: &'m Localiser, window: Vec2) -> Self {
        /// The height of a letter of body text, where the picture is so high and so wide.
        const LETTER: f32 = 36.0;
        const PICTURE: Vec2 = Vec2::new(1024.0, 768.0);
        let letter = LETTER * (window.x / PICTURE.x).min(window.y / PICTURE.y);
        let writing = Writing::of(&texts.locale().manifest);
        Self { texts, scale: letter / Size::S.px(), rtl: writing.rtl, writing, window, beside: 0.0, ..Self::new(model, window) }
    }

    /// The window's width in text of 100 %.
    pub(crate) fn effective_width(&self) -> f32 {
        self.window.x / self.scale
    }

    /// The window's height in text of 100 %.
    pub(crate) fn effective_height(&self) -> f32 {
        self.window.y / self.scale
    }

    pub(crate) fn breadth(&self) -> Breadth {
        Breadth::of(self.effective_width())
    }

    pub(crate) fn is_single(&self) -> bool {
        self.breadth() == Breadth::Single
    }

    /// The space between the window's edge and what is in it.
    pub(crate) fn margin(&self) -> f32 {
        match self.effective_width() {
            width if width < 480.0 => 12.0,
            _ if self.scale >= 2.0 => 32.0,
            _ => 24.0,
        }
    }

    /// A length that grows with the text size.
    pub(crate) fn px(&self, px: f32) -> f32 {
        (px * self.scale).round()
    }

    /// The widths of so many things that share a row, alike but for a pixel. They are whole: Bevy 0.19 measures a text with a broken pixel and draws it
    /// without, and then its last word may need a line that nobody has kept free.
    pub(crate) fn shares(across: f32, parts: usize, gap: f32) -> impl Iterator<Item = f32> {
        let parts = u16::try_from(parts).unwrap_or(u16::MAX);
        let all = across - gap * (f32::from(parts) - 1.0);
        let edge = move |part: u16| (all * f32::from(part) / f32::from(parts)).round();
        (1..=parts).map(move |part| edge(part) - edge(part - 1))
    }

    /// A control's border.
    pub(crate) fn stroke(&self) -> f32 {
        if self.strong { 2.0 } else { 1.0 }
    }

    pub(crate) fn words(&self, id: &str) -> Words {
        Words::of(self.texts, self.texts.say(id, None, None))
    }

    pub(crate) fn words_with(&self, id: &str, arguments: &Arguments<'_>) -> Words {
        Words::of(self.texts, self.texts.say(id, None, Some(arguments)))
    }

    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Words {
        Words::of(self.texts, self.texts.say(id, Some(attribute), None))
    }

    /// A message with one variable.
    pub(crate) fn with(&self, id: &str, name: &'static str, value: impl Into<fluent_value::Value>) -> Words {
        let mut arguments = Arguments::new();
        match value.into() {
            fluent_value::Value::Text(text) => arguments.set(name, text),
            fluent_value::Value::Number(number) => arguments.set(name, number),
        }
        self.words_with(id, &arguments)
    }

    /// Words that are nobody's language: names, numbers, addresses.
    pub(crate) fn plain(&self, text: impl Into<String>) -> Words {
        Words { text: text.into(), writing: self.writing }
    }

    /// Words that are always written from left to right: times, key caps, telephone numbers.
    pub(crate) fn latin(text: impl Into<String>) -> Words {
        Words { text: text.into(), writing: Writing::LATIN }
    }

    /// Several things as one text.
    pub(crate) fn list(&self, things: &[String]) -> Words {
        self.plain(wording::list(self.texts, things))
    }

    /// A name, a number or a label, and what it says or stands for, as it is heard.
    pub(crate) fn labelled(&self, label: impl Display, words: &str) -> String {
        wording::labelled(self.texts, label, words)
    }

    pub(crate) fn row(&self) -> View {
        View::row(self.rtl)
    }

    pub(crate) fn column(&self) -> View {
        View::column(self.rtl)
    }

    /// A block of text in the theme's ink. Screen readers read it where nothing around it speaks for it: [`View::heard`].
    pub(crate) fn text(&self, size: Size, words: &Words) -> View {
        let block = TextBlock {
            runs: vec![Run { text: words.text.clone(), bold: false, colour: None }],
            px: size.px() * self.scale,
            line_height: size.line_height(words.writing.rtl || self.rtl),
            colour: self.colours.ink,
            rtl: words.writing.rtl,
            family: words.writing.family,
            justify: Justify::Start,
            wrap: true,
        };
        let mut view = self.column();
        view.content = Content::Text(block);
        // Bevy 0.19 takes a least size of a text for its size.
        (view.node.min_width, view.node.min_height) = (Val::Auto, Val::Auto);
        // A text in the other direction still begins where its neighbours do.
        if words.writing.rtl != self.rtl
            && let Content::Text(block) = &mut view.content
        {
            block.justify = Justify::End;
        }
        view
    }

    /// The words of this id as a text that is read aloud.
    pub(crate) fn say(&self, size: Size, id: &str) -> View {
        self.text(size, &self.words(id)).heard()
    }

    /// A heading of this level.
    pub(crate) fn heading(&self, size: Size, words: &Words, level: usize) -> View {
        self.text(size, words).bold().speak(Role::Heading, words.text.clone()).saying(|spoken| spoken.level = Some(level))
    }

    /// An icon as high as text of this size wants it.
    pub(crate) fn icon(&self, icon: Icon, beside: Size, colour: Color) -> View {
        self.icon_px(icon, self.icon_across(beside), colour)
    }

    /// How wide and high an icon beside text of this size is.
    pub(crate) fn icon_across(&self, beside: Size) -> f32 {
        (beside.px() * self.scale * ICON).round()
    }

    pub(crate) fn icon_px(&self, icon: Icon, px: f32, colour: Color) -> View {
        let mut view = self.column();
        view.content = Content::Icon { icon, px, colour, flip: self.rtl && icon.mirrors() };
        view
    }

    /// The height of one line of text.
    pub(crate) fn line(&self, size: Size) -> f32 {
        line_px(size, self.scale, self.rtl)
    }

    /// Space that takes what is left.
    pub(crate) fn space(&self) -> View {
        self.row().grow()
    }
}

/// Letters grow only as far as the band with its ways out still fits, and something of the screen beside it.
fn largest_scale(window: Vec2) -> f32 {
    const NARROWEST: f32 = 340.0;
    const LOWEST: f32 = 270.0;
    (window.x / NARROWEST).min(window.y / LOWEST).max(1.0)
}

/// Values of message variables, either words or a number.
pub(crate) mod fluent_value {
    /// A value.
    pub(crate) enum Value {
        /// Words.
        Text(String),
        /// A number.
        Number(u32),
    }

    impl From<String> for Value {
        fn from(text: String) -> Self {
            Self::Text(text)
        }
    }

    impl From<u32> for Value {
        fn from(number: u32) -> Self {
            Self::Number(number)
        }
    }
}

impl View {
    fn block(mut self, change: impl FnOnce(&mut TextBlock)) -> Self {
        if let Content::Text(block) = &mut self.content {
            change(block);
        }
        self
    }

    pub(crate) fn bold(self) -> Self {
        self.block(|block| block.runs.iter_mut().for_each(|run| run.bold = true))
    }

    pub(crate) fn colour(self, colour: Color) -> Self {
        self.block(|block| block.colour = colour)
    }

    /// On one line, as wide as it needs.
    pub(crate) fn one_line(self) -> Self {
        self.block(|block| block.wrap = false).fixed()
    }

    /// A number of one line, no higher than its digits are.
    pub(crate) fn tight(self) -> Self {
        self.block(|block| block.line_height = 1.1)
    }

    pub(crate) fn centred_text(self) -> Self {
        self.block(|block| block.justify = Justify::Center)
    }

    /// Goes on in another weight.
    pub(crate) fn then(self, text: impl Into<String>, bold: bool) -> Self {
        let text = text.into();
        self.block(|block| block.runs.push(Run { text, bold, colour: None }))
    }

    /// Is read aloud as what it says.
    pub(crate) fn heard(self) -> Self {
        let text = self.text();
        self.speak(Role::Label, String::new()).saying(|spoken| {
            spoken.label = None;
            spoken.value = Some(text);
        })
    }
}
