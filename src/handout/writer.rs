//! Texts into markup: each in its own language and direction, and what somebody typed as plain characters.
//!
//! Owns: how a text, a list and a line to write on stand on paper, and texts on the web site (`site`). Refuses to know: which handout they are for.

use crate::html::Markup;
use crate::language::{Direction, Localiser, Text};

/// Writes a piece of a page.
pub(crate) struct Writer<'w> {
    texts: &'w Localiser,
    markup: Markup,
}

impl<'w> Writer<'w> {
    pub(crate) fn new(texts: &'w Localiser) -> Self {
        Self { texts, markup: Markup::default() }
    }

    pub(crate) fn texts(&self) -> &'w Localiser {
        self.texts
    }

    /// A piece that was written before.
    pub(crate) fn add(&mut self, piece: &Markup) -> &mut Self {
        self.markup.add(piece);
        self
    }

    /// What was written.
    pub(crate) fn done(self) -> Markup {
        self.markup
    }

    pub(crate) fn open(&mut self, element: &'static str, class: &str) -> &mut Self {
        let class = [("class", class)];
        let attributes = if class[0].1.is_empty() { &[] } else { &class[..] };
        self.markup.open(element, attributes);
        self
    }

    /// The beginning of an element with attributes of its own.
    pub(crate) fn with(&mut self, element: &'static str, attributes: &[(&'static str, &str)]) -> &mut Self {
        self.markup.open(element, attributes);
        self
    }

    pub(crate) fn close(&mut self, element: &'static str) -> &mut Self {
        self.markup.close(element);
        self
    }

    /// A text where this writer stands. One that comes from another language says so.
    pub(crate) fn text(&mut self, text: &Text) -> &mut Self {
        if text.language == self.texts.locale().language {
            self.markup.text(&text.words);
        } else {
            let language = text.language.to_string();
            self.markup.element("span", &[("lang", &language), ("dir", direction(text.direction))], &text.words);
        }
        self
    }

    /// A text by its id.
    pub(crate) fn say(&mut self, id: &str) -> &mut Self {
        let text = self.texts.say(id, None, None);
        self.text(&text)
    }

    /// Words that are put together already.
    pub(crate) fn words(&mut self, words: &str) -> &mut Self {
        self.markup.text(words);
        self
    }

    /// An element with a text in it.
    pub(crate) fn element(&mut self, element: &'static str, class: &str, id: &str) -> &mut Self {
        self.open(element, class).say(id).close(element)
    }

    /// An element with words in it that are put together already.
    pub(crate) fn put(&mut self, element: &'static str, class: &str, words: &str) -> &mut Self {
        self.open(element, class).words(words).close(element)
    }

    /// What somebody wrote who makes the handout, or a file that no language owns: its direction is its own.
    pub(crate) fn typed(&mut self, element: &'static str, class: &'static str, words: &str) -> &mut Self {
        self.markup.element(element, &[("class", class), ("dir", "auto")], words);
        self
    }

    /// An attribute of a text, in an element, if it has that.
    pub(crate) fn attribute(&mut self, element: &'static str, class: &str, id: &str, attribute: &str) -> &mut Self {
        if let Some(text) = self.texts.find(id, Some(attribute), None) {
            self.open(element, class).text(&text).close(element);
        }
        self
    }

    /// A line to write on.
    pub(crate) fn blank(&mut self) -> &mut Self {
        self.open("span", "blank").close("span")
    }

    /// A line to write on behind what belongs on it.
    pub(crate) fn blank_for(&mut self, id: &str) -> &mut Self {
        self.open("div", "fill").element("span", "", id).blank().close("div")
    }

    /// A box to be ticked.
    pub(crate) fn tick(&mut self) -> &mut Self {
        self.open("span", "box").close("span")
    }

    /// An icon; it says nothing that does not stand beside it in words.
    pub(crate) fn icon(&mut self, class: &'static str, name: &'static str) -> &mut Self {
        self.markup.open("svg", &[("class", class), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")]);
        self.markup.open("use", &[("href", name)]);
        self.markup.close("use");
        self.markup.close("svg");
        self
    }

    /// The beginning of a cell over several columns.
    pub(crate) fn markup_cell(&mut self, element: &'static str, columns: &str) -> &mut Self {
        self.markup.open(element, &[("colspan", columns)]);
        self
    }

    /// Whom to talk to in this building, or a line to write that on.
    pub(crate) fn contact(&mut self, contact: Option<&str>) -> &mut Self {
        self.open("div", "fill").element("span", "strong", "handout-contact-blank");
        match contact {
            Some(contact) => self.typed("span", "given", contact),
            None => self.blank(),
        };
        self.close("div")
    }

    /// A text of several lines: a paragraph each, and a list of those that begin with a dash, as the stories' notes have them.
    pub(crate) fn lines(&mut self, text: &Text) -> &mut Self {
        let mut is_list = false;
        for line in text.words.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let entry = line.strip_prefix("– ");
            if entry.is_some() != is_list {
                is_list = entry.is_some();
                if is_list {
                    self.open("ul", "")
                } else {
                    self.close("ul")
                };
            }
            let part = Text { words: entry.unwrap_or(line).to_owned(), ..text.clone() };
            let element = if is_list { "li" } else { "p" };
            self.open(element, "").text(&part).close(element);
        }
        if is_list {
            self.close("ul");
        }
        self
    }
}

/// The value of `dir`.
pub(crate) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
