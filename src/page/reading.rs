//! The page without its script: what it is, one way through each story, and what the debrief says about it.
//!
//! Owns: that markup. Each text in it carries its number, so that the script can take it from here, and no text stands in the file twice. Refuses to know:
//! choosing; the way is the story's first golden route.

use super::contents::{Tactic, Tale, along};
use super::pool::{Pool, TextId};
use super::support::Region;
use crate::html::{Markup, survives};
use crate::language::{Direction, Localiser, Text};
use crate::story::debrief::{Debrief, Entry};
use crate::story::tables::{Label, LineKind};
use crate::story::{ChoiceId, Input, LineId, OptionId, Session, Story, TacticId};
use crate::wording;
use std::sync::Arc;

/// A story with its texts.
pub(super) struct Told<'t> {
    pub(super) story: &'t Arc<Story>,
    pub(super) tale: &'t Tale,
}

/// What a page says, whatever language it is read in.
pub(super) struct Book<'b> {
    pub(super) told: &'b [Told<'b>],
    pub(super) tactics: &'b [(TacticId, Tactic)],
    pub(super) support: &'b [Region],
    pub(super) contact: Option<&'b str>,
    pub(super) pool: &'b Pool,
}

/// The version to read in one language.
pub(super) struct Reading {
    pub(super) markup: Markup,
    /// The texts that stand in it, in the order of the elements that hold them.
    pub(super) told: Vec<TextId>,
}

/// Writes a language's section.
pub(super) fn reading(book: &Book<'_>, language: usize, texts: &Localiser) -> Reading {
    let manifest = &texts.locale().manifest;
    let (tag, direction) = (texts.locale().language.to_string(), direction(manifest.direction));
    let mut page = Writer { pool: book.pool, language, texts, markup: Markup::default(), told: Vec::new() };
    let (number, section) = (language.to_string(), ["read-", &tag].concat());
    page.markup.open("section", &[("data-language", &number), ("id", &section), ("lang", &tag), ("dir", direction)]);
    page.say("h1", "app-name");
    for id in ["page-reading", "app-line", "fictional"] {
        page.say("p", id);
    }
    if !manifest.native_reviewed {
        page.say("p", "not-reviewed");
    }
    page.open("p");
    page.markup.element("a", &[("href", "about:blank")], &texts.words("leave-now"));
    page.close("p");
    for told in book.told {
        page.story(told, book.tactics);
    }
    page.support(book.support, book.contact);
    page.close("section");
    Reading { markup: page.markup, told: page.told }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

struct Writer<'w> {
    pool: &'w Pool,
    language: usize,
    texts: &'w Localiser,
    markup: Markup,
    told: Vec<TextId>,
}

impl Writer<'_> {
    fn open(&mut self, element: &'static str) {
        self.markup.open(element, &[]);
    }

    fn close(&mut self, element: &'static str) {
        self.markup.close(element);
    }

    /// One of the app's texts.
    fn say(&mut self, element: &'static str, id: &str) {
        self.markup.element(element, &[], &self.texts.words(id));
    }

    /// A text of the page. The first time it is isolated in an element of its own, from which the script takes it.
    fn tell(&mut self, id: TextId) {
        let Text { words, language, direction: of } = self.pool.text(id, self.language);
        if *language != self.texts.locale().language {
            self.markup.element("span", &[("lang", &language.to_string()), ("dir", direction(*of))], words);
        } else if survives(words) && !self.told.contains(&id) {
            self.told.push(id);
            self.markup.element("bdi", &[], words);
        } else {
            self.markup.text(words);
        }
    }

    /// The same, in an element that needs no end.
    fn tell_in(&mut self, element: &'static str, id: TextId) {
        self.open(element);
        self.tell(id);
    }

    /// The same, in an element with an end.
    fn tell_whole(&mut self, element: &'static str, id: TextId) {
        self.tell_in(element, id);
        self.close(element);
    }

    fn story(&mut self, told: &Told<'_>, tactics: &[(TacticId, Tactic)]) {
        let Told { story, tale } = told;
        self.open("article");
        self.tell_whole("h2", tale.title);
        for id in [tale.line, tale.role, tale.minutes, tale.age, tale.content, tale.before] {
            self.tell_in("p", id);
        }
        if !tale.words.is_empty() {
            self.say("h3", "words-title");
        }
        for (word, means) in &tale.words {
            self.open("p");
            self.tell_whole("b", *word);
            self.markup.text(": ");
            self.tell(*means);
        }
        let Ok(mut session) = Session::begin(Arc::clone(story)) else { return };
        for option in along(story) {
            session.step(Input::Choose(option));
        }
        let Ok(debrief) = Debrief::of(story, &session.trace()) else { return };
        self.conversation(told, &debrief);
        self.debrief(told, &debrief, tactics);
        self.close("article");
    }

    /// Lines that have a note carry the number of the note.
    fn conversation(&mut self, told: &Told<'_>, debrief: &Debrief) {
        let Told { story, tale } = told;
        let mut notes = 0;
        for entry in &debrief.conversation {
            match entry {
                Entry::Scene(scene) => self.tell_whole("h3", tale.scenes[scene.position()].title),
                Entry::Line { line, .. } => {
                    self.open("p");
                    self.speaker(told, *line);
                    self.tell(tale.lines[line.position()].text);
                    if story.line(*line).label.is_some() {
                        notes += 1;
                        self.markup.text(&format!(" [{notes}]"));
                    }
                }
                Entry::Answer { choice, option, .. } => self.answer(tale, *choice, *option),
            }
        }
    }

    fn answer(&mut self, tale: &Tale, choice: ChoiceId, option: OptionId) {
        let answer = &tale.choices[choice.position()].answers[usize::from(option.0)];
        let you = wording::with(self.texts, "path-you", "answer", String::new());
        self.markup.open("p", &[("class", "own")]);
        self.markup.element("b", &[], you.trim());
        self.markup.text(" ");
        self.tell(answer.words);
        self.open("p");
        self.markup.text("– ");
        self.tell(answer.feedback);
    }

    fn speaker(&mut self, told: &Told<'_>, line: LineId) {
        let line = told.story.line(line);
        let Some(speaker) = line.speaker.filter(|_| line.kind != LineKind::Narration) else { return };
        self.markup.element("b", &[], &self.pool.text(told.tale.name_of(speaker), self.language).words);
        self.markup.text(" ");
    }

    fn debrief(&mut self, told: &Told<'_>, debrief: &Debrief, tactics: &[(TacticId, Tactic)]) {
        let Told { story, tale } = told;
        let find = |wanted: TacticId| tactics.iter().find(|(id, _)| *id == wanted).map(|(_, tactic)| tactic);
        let ending = debrief.ending.map(|ending| &tale.endings[ending.position()]);
        self.say("h3", "debrief-title");
        if let Some(ending) = ending {
            self.tell_in("p", ending.title);
            self.tell_in("p", ending.opening);
        }
        self.say("p", "not-your-fault");
        self.open("ol");
        for entry in &debrief.conversation {
            let Entry::Line { line, .. } = entry else { continue };
            let (Some(label), Some(note)) = (story.line(*line).label, tale.lines[line.position()].note) else { continue };
            self.open("li");
            self.open("b");
            match (label, find(label.tactic())) {
                (Label::Tactic(_), Some(tactic)) => self.tell(tactic.name),
                _ => self.markup.text(&self.texts.words("reading-ordinary")),
            }
            self.markup.text(".");
            self.close("b");
            self.markup.text(" ");
            self.tell(note);
        }
        self.close("ol");
        for tactic in debrief.met.iter().filter_map(|met| find(met.tactic)) {
            self.card(tactic);
        }
        for tactic in debrief.ordinary.iter().filter(|_| debrief.met.is_empty()).filter_map(|ordinary| find(ordinary.tactic)) {
            self.tell_whole("h4", tactic.ordinary);
            self.part("tactic-fine", &[tactic.fine]);
        }
        if let Some(ending) = ending {
            self.part("part-questions", &ending.questions);
            let talk: Vec<TextId> = ending.talk.iter().map(|(_, text)| *text).collect();
            self.part("part-talk", &talk);
        }
    }

    fn card(&mut self, tactic: &Tactic) {
        self.tell_whole("h4", tactic.name);
        self.part("tactic-why", &[tactic.why]);
        self.part("tactic-sign", &[tactic.sign]);
        self.part("tactic-helps", &tactic.helps);
        self.part("tactic-fine", &[tactic.fine]);
        self.part("not-your-fault", &[tactic.fault]);
    }

    fn part(&mut self, heading: &str, texts: &[TextId]) {
        self.say("h5", heading);
        match texts {
            [one] => self.tell_in("p", *one),
            several => {
                self.open("ul");
                for text in several {
                    self.tell_in("li", *text);
                }
                self.close("ul");
            }
        }
    }

    /// Whom to call, in one line each: who answers, how, and what is doubtful about it.
    fn support(&mut self, regions: &[Region], contact: Option<&str>) {
        self.say("h2", "support-title");
        match contact {
            Some(contact) => {
                self.say("h3", "support-building");
                self.markup.element("p", &[("dir", "auto")], contact);
            }
            None => self.say("p", "support-first"),
        }
        let never = regions.iter().flat_map(|region| &region.lines).all(|line| line.checked.is_none());
        if never {
            self.say("p", "page-never-checked");
        }
        for region in regions {
            self.open("details");
            self.tell_whole("summary", region.name);
            self.open("ul");
            for line in &region.lines {
                self.open("li");
                self.markup.element("b", &[("dir", "auto")], &line.name);
                let contacts = line.contacts.iter().map(|(text, _)| *text);
                for fact in [line.who].into_iter().chain(contacts).chain(line.doubtful.then_some(line.status)) {
                    self.markup.text(" · ");
                    self.markup.text(&self.pool.text(fact, self.language).words);
                }
                if let Some(date) = &line.checked {
                    self.markup.text(" · ");
                    self.markup.text(&wording::with(self.texts, "checked-on", "date", date.clone()));
                }
            }
            self.close("ul");
            self.close("details");
        }
    }
}
