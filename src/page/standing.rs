//! The first screen as it stands in the file: finished but for its words, before any script has run.
//!
//! Owns: that markup, which is element for element what the script draws (`home.js`, and the frame in `frame.js`); a law of `.ci/browser` holds the two
//! to each other. Refuses to know: which language is read, and when the script takes the screen over (`assets/page/standing.js`).
//!
//! It is inert in a `<template>`, so that neither a browser without scripts nor one that shows what can be read has anything of it. Where it is the same in
//! several languages it stands once, with `#n` for a text; the texts stand beside it, in each language. The script takes them from there (see `pool`).

use super::Language;
use super::contents::{PictureData, StoryData};
use super::pool::{Pool, TextId};
use crate::html::Markup;
use crate::language::{Localiser, Text};
use crate::library::Icon;
use serde::Serialize;

type Attributes<'a> = &'a [(&'static str, &'a str)];

/// What every first screen is made of, whatever language it is in.
pub(super) struct StandingInput<'s> {
    pub(super) stories: &'s [StoryData],
    pub(super) languages: &'s [Language<'s>],
    /// Their numbers as a menu has them.
    pub(super) menu: &'s [usize],
    /// The app's own texts in these languages.
    pub(super) texts: &'s [Localiser],
    pub(super) pool: &'s Pool,
    /// What a native reader has made of what is in the page.
    pub(super) native_reader: TextId,
}

/// The first screens of a page, and what is said in them.
#[derive(Default, Serialize)]
pub(super) struct Standing {
    #[serde(skip)]
    markup: Vec<Markup>,
    /// Which of the screens is that of each language.
    screens: Vec<usize>,
    tags: Vec<String>,
    directions: Vec<&'static str>,
    /// By their places in the screens; first what the page is called, and what it is called once it was left.
    texts: Vec<Vec<String>>,
    /// The numbers that these texts have elsewhere; none of one that is put together for this screen, or not the page's own words in every language.
    numbers: Vec<Option<TextId>>,
}

impl Standing {
    /// As they stand in the file.
    pub(super) fn markup(&self) -> Markup {
        let mut written = Markup::default();
        for screen in &self.markup {
            written.open("template", &[]);
            written.add(screen);
            written.close("template");
        }
        written
    }

    /// What is said in them, beside them; none if there is no such screen.
    pub(super) fn data(&self) -> Option<String> {
        let data = || serde_json::to_string(self).expect("it has only texts, numbers and lists");
        (!self.markup.is_empty()).then(data)
    }

    /// The texts that the script takes from it.
    pub(super) fn numbers(&self) -> Vec<TextId> {
        self.numbers.iter().copied().flatten().collect()
    }
}

/// Writes the first screen of each language.
pub(super) fn screens(input: &StandingInput<'_>) -> Standing {
    let mut standing = Standing::default();
    let mut numbers = Vec::new();
    for (language, of) in input.languages.iter().enumerate() {
        let texts = &input.texts[language];
        let mut writer = ScreenWriter { input, language, texts, markup: Markup::default(), said: Vec::new(), numbers: Vec::new() };
        writer.said.extend([writer.title(), texts.words("calendar-title")]);
        writer.numbers.extend([None, writer.number("calendar-title")]);
        writer.screen();
        let known = standing.markup.iter().position(|screen| *screen == writer.markup);
        standing.screens.push(known.unwrap_or(standing.markup.len()));
        if known.is_none() {
            standing.markup.push(writer.markup);
        }
        standing.tags.push(of.tag.to_owned());
        standing.directions.push(of.dir);
        standing.texts.push(writer.said);
        numbers.push(writer.numbers);
    }
    // Where screens differ, a place in one says nothing about another; and a text may be one paragraph in one language, and several in another.
    if standing.markup.len() == 1 {
        let agreed = |place: usize, number: TextId| numbers.iter().all(|of| of[place] == Some(number));
        standing.numbers = numbers[0].iter().enumerate().map(|(place, number)| number.filter(|number| agreed(place, *number))).collect();
    }
    standing
}

struct ScreenWriter<'w> {
    input: &'w StandingInput<'w>,
    language: usize,
    texts: &'w Localiser,
    markup: Markup,
    /// The texts that it names, and their numbers.
    said: Vec<String>,
    numbers: Vec<Option<TextId>>,
}

impl<'w> ScreenWriter<'w> {
    /// The story, where there is one and nothing is to be chosen.
    fn only(&self) -> Option<&'w StoryData> {
        if let [story] = self.input.stories { Some(story) } else { None }
    }

    fn title(&self) -> String {
        let app = self.texts.words("app-name");
        self.only().map_or_else(|| app.clone(), |story| format!("{} · {app}", self.words(story.title)))
    }

    fn words(&self, id: TextId) -> &'w str {
        &self.input.pool.text(id, self.language).words
    }

    fn within(&mut self, element: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.markup.open(element, attributes);
        inside(self);
        self.markup.close(element);
    }

    /// The number of a text of the app's own.
    fn number(&self, id: &str) -> Option<TextId> {
        self.input.pool.named(self.input.texts, id, None)
    }

    /// What stands for a text.
    fn sign(&mut self, words: &str, number: Option<TextId>) -> String {
        // A text that some language borrows from another one stands among the others, which say so.
        let is_own = |number: &TextId| {
            self.input.languages.iter().enumerate().all(|(place, of)| self.input.pool.text(*number, place).language == of.tag)
        };
        let number = number.filter(is_own);
        let known = number.and_then(|number| self.numbers.iter().position(|of| *of == Some(number)));
        let place = known.unwrap_or(self.said.len());
        if known.is_none() {
            self.said.push(words.to_owned());
            self.numbers.push(number);
        }
        format!("#{place}")
    }

    /// Words that are put together here.
    fn put(&mut self, words: &str) {
        let sign = self.sign(words, None);
        self.markup.text(&sign);
    }

    /// Words; in an element of their own where they are in another language than the page.
    fn text(&mut self, Text { words, language, .. }: &Text, number: Option<TextId>) {
        let languages = self.input.languages;
        let sign = self.sign(words, number);
        let tag = language.to_string();
        if tag == languages[self.language].tag {
            return self.markup.text(&sign);
        }
        let of = languages.iter().find(|of| of.tag == tag);
        self.markup.element("span", &of.map_or_else(Vec::new, |of| vec![("lang", of.tag), ("dir", of.dir)]), &sign);
    }

    fn pooled(&mut self, id: TextId) {
        self.text(self.input.pool.text(id, self.language), Some(id));
    }

    fn app(&mut self, id: &str) {
        self.text(&self.texts.say(id, None, None), self.number(id));
    }

    /// The same as the value of an attribute.
    fn value(&mut self, id: &str) -> String {
        self.sign(&self.texts.words(id), self.number(id))
    }

    fn pooled_in(&mut self, element: &'static str, attributes: Attributes<'_>, id: TextId) {
        self.within(element, attributes, |it| it.pooled(id));
    }

    fn app_in(&mut self, element: &'static str, attributes: Attributes<'_>, id: &str) {
        self.within(element, attributes, |it| it.app(id));
    }

    fn icon(&mut self, icon: Icon) {
        let class = if icon.mirrors() { concat!("icon", " mirrors") } else { "icon" };
        let href = format!("#icon-{}", icon.name());
        self.within("svg", &[("class", class), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")], |it| {
            it.markup.element("use", &[("href", &href)], "");
        });
    }

    fn screen(&mut self) {
        let only = self.only();
        let class = match only {
            None => concat!("screen", " home"),
            Some(story) if story.older => concat!("screen", " older"),
            Some(_) => concat!("screen", " before"),
        };
        let name = self.value("app-name");
        self.within("div", &[("id", "app")], |it| {
            it.band();
            it.within("main", &[("id", "main"), ("tabindex", "-1"), ("class", class)], |it| match only {
                None => it.home(),
                Some(story) if story.older => it.older(story),
                Some(story) => it.before(story),
            });
            it.footer();
            it.markup.element("div", &[("id", "status"), ("role", "status"), ("class", "unseen")], "");
            let said = [("id", "said"), ("role", "log"), ("aria-live", "polite"), ("class", "unseen"), ("aria-label", &*name)];
            it.markup.element("div", &said, "");
        });
    }

    fn band(&mut self) {
        self.within("header", &[("class", "band"), ("data-region", "")], |it| {
            it.within("button", &[("type", "button"), ("id", "leave"), ("class", "leave")], |it| {
                it.icon(Icon::Leave);
                it.app_in("span", &[], "leave-now");
                it.markup.element("kbd", &[], "Esc");
            });
            it.within("span", &[("class", "brand")], |it| {
                it.rings();
                it.app_in("span", LABEL, "app-name");
            });
            if let Some(story) = it.only() {
                it.pooled_in("span", &[("class", "story-title")], story.title);
            }
            it.space();
            it.control("support", "band-support", "F1", |it| it.icon(Icon::Support));
            let sign = it.value("band-display-sign");
            it.control("display", "band-display", "F2", |it| {
                it.markup.element("span", &[("class", "sign"), ("aria-hidden", "true"), ("data-sign", &sign)], "");
            });
        });
    }

    fn rings(&mut self) {
        self.within("svg", &[("class", "rings"), ("viewBox", "0 0 36 24"), ("aria-hidden", "true")], |it| {
            for (cx, class) in [("13", "ring-first"), ("23", "ring-second")] {
                it.markup.element("circle", &[("cx", cx), ("cy", "12"), ("r", "9.5"), ("class", class)], "");
            }
        });
    }

    fn control(&mut self, id: &str, label: &str, key: &str, sign: impl FnOnce(&mut Self)) {
        self.within("button", &[("type", "button"), ("id", id), ("class", "control"), ("aria-expanded", "false")], |it| {
            sign(it);
            it.app_in("span", LABEL, label);
            it.markup.element("kbd", &[], key);
        });
    }

    fn space(&mut self) {
        self.markup.element("span", &[("class", "space")], "");
    }

    fn footer(&mut self) {
        self.within("footer", &[("data-region", "")], |it| {
            it.icon(Icon::Book);
            it.app_in("strong", &[], "fictional-short");
            it.app_in("span", &[("class", "rest")], "fictional-rest");
            it.space();
            it.pooled_in("span", &[("class", "quiet")], it.input.native_reader);
            it.app_in("span", &[("class", "quiet made-by")], "made-by");
        });
    }

    /// Each language in its own script; none where there is no choice.
    fn languages(&mut self) {
        let languages = self.input.languages;
        if languages.len() < 2 {
            return;
        }
        self.within("fieldset", &[("class", "languages"), ("id", "languages")], |it| {
            it.app_in("legend", UNSEEN, "display-language");
            it.icon(Icon::Globe);
            for of in it.input.menu.iter().map(|number| &languages[*number]) {
                let id = ["language", of.tag].join("-");
                it.within("span", &[("class", "radio")], |it| {
                    // The one that is read is checked when it is shown.
                    it.markup.open("input", &[("type", "radio"), ("name", "language"), ("id", &*id), ("autocomplete", "off")]);
                    it.within("label", &[("for", &id)], |it| it.markup.element("span", &[("lang", of.tag), ("dir", of.dir)], of.name));
                });
            }
        });
    }

    fn home(&mut self) {
        self.languages();
        self.app_in("h1", &[], "stories-title");
        self.app_in("p", &[], "app-line");
        let label = self.value("stories-title");
        self.within("ul", &[("class", "cards"), ("data-region", ""), ("aria-label", &label), ("role", "list")], |it| {
            for (place, story) in it.input.stories.iter().enumerate() {
                let id = ["card", &place.to_string()].join("-");
                it.within("li", &[], |it| {
                    it.within("button", &[("type", "button"), ("id", &id), ("class", "card")], |it| it.card(story));
                });
            }
        });
    }

    fn card(&mut self, story: &StoryData) {
        self.picture(story);
        self.pooled_in("span", CARD_TITLE, story.title);
        self.pooled_in("span", &[("class", "card-line")], story.line);
        self.within("span", &[("class", "facts")], |it| {
            for (icon, words) in [(Icon::Person, story.role), (Icon::Clock, story.minutes), (Icon::People, story.age)] {
                it.within("span", &[], |it| {
                    it.icon(icon);
                    it.pooled_in("span", &[], words);
                });
            }
        });
        self.pooled_in("span", &[("class", "contents")], story.content);
    }

    fn picture(&mut self, story: &StoryData) {
        let Some(PictureData { ground, circles }) = &story.picture else { return };
        let whole = [
            ("class", "picture"),
            ("viewBox", "0 0 320 76"),
            ("preserveAspectRatio", concat!("xMidYMid", " slice")),
            ("aria-hidden", "true"),
        ];
        self.within("svg", &whole, |it| {
            it.within("g", &[("class", "mirrors")], |it| {
                it.markup.element("rect", &[("width", "320"), ("height", "76"), ("class", &["paint", ground].join("-"))], "");
                for circle in circles {
                    let number = |value: f32| value.to_string();
                    // As the script reckons: with the digits that stand in the data block.
                    let across: f64 = number(circle.r).parse().expect("a number that was just written");
                    let (r, class) = if circle.outline { (across - 1.0, "outline") } else { (across, "paint") };
                    let (class, r) = (format!("{class}-{}", circle.paint), r.to_string());
                    it.markup.element("circle", &[("cx", &number(circle.x)), ("cy", &number(circle.y)), ("r", &r), ("class", &class)], "");
                }
            });
        });
    }

    fn older(&mut self, story: &StoryData) {
        self.languages();
        self.within("section", &[("class", concat!("sheet", " pictured", " sitting-out"))], |it| {
            it.picture(story);
            it.within("div", &[], |it| {
                it.pooled_in("p", CARD_TITLE, story.title);
                it.app_in("h1", &[], "older-question");
                it.app_in("p", &[], "older-why");
            });
            it.within("div", &[("class", "asks")], |it| it.button("older-go-on", "quiet", None, "older-go-on"));
        });
    }

    fn button(&mut self, id: &str, class: &str, sign: Option<Icon>, label: &str) {
        self.within("button", &[("type", "button"), ("id", id), ("class", class)], |it| {
            if let Some(sign) = sign {
                it.icon(sign);
            }
            it.app_in("span", &[], label);
        });
    }

    fn before(&mut self, story: &StoryData) {
        self.languages();
        self.within("div", &[("class", "opening")], |it| {
            it.within("div", &[], |it| {
                it.pooled_in("p", CARD_TITLE, story.title);
                it.app_in("h1", &[], "before-title");
                it.pooled_in("p", &[], story.played);
            });
            if !story.words.is_empty() {
                it.button("words", "bare", Some(Icon::Book), "words-title");
            }
            it.within("span", &[("class", "chip")], |it| {
                it.icon(Icon::Book);
                it.app_in("span", &[], "fictional-chip");
            });
        });
        self.within("div", &[("class", "panels")], |it| {
            it.contains(story);
            it.panel("practice-title", Self::practice);
            it.panel("before-rules", |it| {
                for id in ["before-rule-pass", "before-rule-distance", "before-rule-score", "before-rule-kind"] {
                    it.rule(id);
                }
            });
            it.panel("before-leaving", |it| {
                it.app_in("p", BY_TOUCH, "before-leaving-touch");
                it.app_in("p", BY_KEYS, "before-leaving-keys");
                it.app_in("p", BY_KEYS, "before-leaving-second");
                it.app_in("p", &[], "page-leaving-limit");
                it.button("try", "quiet", Some(Icon::Leave), "before-leaving-try");
            });
        });
        self.choices(story);
    }

    fn panel(&mut self, title: &str, inside: impl FnOnce(&mut Self)) {
        self.within("section", &[("class", "sheet")], |it| {
            it.app_in("h2", &[], title);
            inside(it);
        });
    }

    /// What the story is about and touches on, a paragraph for each of its lines.
    fn contains(&mut self, story: &StoryData) {
        self.within("section", &[("class", concat!("sheet", " pictured"))], |it| {
            it.picture(story);
            it.app_in("h2", &[], "before-contains");
            let whole = it.words(story.before);
            for line in whole.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
                let sign = it.sign(line, (line == whole).then_some(story.before));
                it.markup.element("p", &[], &sign);
            }
            it.pooled_in("p", &[], story.time);
        });
    }

    fn practice(&mut self) {
        self.app_in("p", &[], "practice-why");
        self.within("div", &[("id", "practice"), ("class", concat!("said", " latest", " can-mark")), ("tabindex", "0")], |it| {
            it.within("div", &[("class", "beside-line")], |it| {
                it.app_in("p", &[("class", "bubble")], "practice-message");
                it.within("button", &[("type", "button"), ("class", "offer"), ("tabindex", "-1")], |it| {
                    it.icon(Icon::Look);
                    let offer = it.value("second-look-offer");
                    it.markup.element("span", LABEL, &offer);
                    it.app_in("kbd", &[("aria-hidden", "true")], "key-space");
                    let mark = format!(" {}", it.texts.words("mark-on"));
                    it.within("span", UNSEEN, |it| it.put(&mark));
                });
            });
        });
        self.within("p", &[("role", "status")], |it| {
            it.app_in("span", BY_TOUCH, "practice-how-touch");
            it.app_in("span", BY_KEYS, "practice-how");
        });
    }

    /// A rule, with its first sentence in bold.
    fn rule(&mut self, id: &str) {
        let words = self.texts.words(id);
        let (first, rest) = words.split_at(after_first_sentence(&words));
        self.within("p", &[], |it| {
            it.within("strong", &[], |it| it.put(first));
            it.put(rest);
        });
    }

    fn choices(&mut self, story: &StoryData) {
        self.within("section", &[("class", "choices"), ("data-region", ""), ("aria-labelledby", "question")], |it| {
            it.app_in("h2", &[("id", "question")], "before-question");
            it.within("ol", &[("class", "options"), ("role", "list")], |it| {
                it.choice(1, "choice-play", "before-play-short", |it| it.pooled(story.as_player));
                it.choice(2, "choice-along", "before-read-along-short", |it| it.app("before-read-along-more"));
                it.choice(3, "choice-sit-out", "before-sit-out", |it| it.app("before-sit-out-more"));
                if let Some(track) = &story.track {
                    it.choice(4, "choice-together", "track-offer", |it| it.pooled(track.about));
                }
            });
        });
    }

    fn choice(&mut self, number: u8, id: &str, label: &str, more: impl FnOnce(&mut Self)) {
        let digit = number.to_string();
        self.within("li", &[], |it| {
            it.within("button", &[("type", "button"), ("id", id), ("class", "option"), ("data-digit", &digit)], |it| {
                it.markup.element("kbd", &[], &digit);
                it.within("span", &[("class", "option-words")], |it| {
                    it.app_in("span", &[], label);
                    it.within("span", &[("class", "more")], more);
                });
            });
        });
    }
}

const LABEL: Attributes<'static> = &[("class", "label")];
const UNSEEN: Attributes<'static> = &[("class", "unseen")];
const CARD_TITLE: Attributes<'static> = &[("class", "card-title")];
/// What is said where there is neither a mouse nor a keyboard, and where there is one: the sheet shows one of the two.
const BY_TOUCH: Attributes<'static> = &[("class", "by-touch")];
const BY_KEYS: Attributes<'static> = &[("class", "by-keys")];

/// Where a text goes on after its first sentence and the space behind it; its end, if nothing follows.
fn after_first_sentence(words: &str) -> usize {
    let ends = words.char_indices().filter(|(_, sign)| ".!؟?".contains(*sign)).map(|(at, sign)| at + sign.len_utf8());
    ends.filter(|end| words[*end..].starts_with(' ')).map(|end| end + 1).next().unwrap_or(words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_ends_where_another_begins() {
        let first = |words| &words[..after_first_sentence(words)];
        assert_eq!(first("One. Two. Three."), "One. ");
        assert_eq!(first("هل؟ نعم."), "هل؟ ");
        assert_eq!(first("At 3.15 only."), "At 3.15 only.");
    }
}
