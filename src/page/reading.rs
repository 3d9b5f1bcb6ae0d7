//! The page without its script: what it is, one way through each story, and what the debrief says about it.
//!
//! Owns: that markup. Each text in it carries its number, so that the script can take it from here, and no text stands in the file twice. Refuses to know:
//! choosing; the way is the story's first golden route.

use super::contents::{Tactic, Tale, along};
use super::markup::{escaped, survives};
use super::pool::{Pool, TextId};
use super::support::Region;
use crate::language::{Direction, Localiser, Text};
use crate::story::debrief::{Debrief, Entry};
use crate::story::tables::{Label, LineKind};
use crate::story::{ChoiceId, Input, LineId, OptionId, Session, Story, TacticId};
use crate::wording;
use std::fmt::Write as _;
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
    pub(super) pool: &'b Pool,
}

/// The version to read in one language.
pub(super) struct Reading {
    pub(super) markup: String,
    /// The texts that stand in it.
    pub(super) told: Vec<TextId>,
}

/// Writes a language's section.
pub(super) fn reading(book: &Book<'_>, language: usize, texts: &Localiser) -> Reading {
    let manifest = &texts.locale().manifest;
    let (tag, direction) = (texts.locale().language.to_string(), direction(manifest.direction));
    let mut page = Writer { pool: book.pool, language, texts, markup: String::new(), told: Vec::new() };
    page.open(&format!("<section data-language={language} id=read-{tag} lang={tag} dir={direction}>"));
    page.say("h1", "app-name");
    for id in ["page-reading", "app-line", "fictional"] {
        page.say("p", id);
    }
    if !manifest.native_reviewed {
        page.say("p", "not-reviewed");
    }
    page.open(&format!("<p><a href=\"about:blank\">{}</a></p>", escaped(&texts.words("leave-now"))));
    for told in book.told {
        page.story(told, book.tactics);
    }
    page.support(book.support);
    page.open("</section>");
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
    markup: String,
    told: Vec<TextId>,
}

impl Writer<'_> {
    fn open(&mut self, markup: &str) {
        self.markup.push_str(markup);
    }

    /// One of the app's texts.
    fn say(&mut self, element: &str, id: &str) {
        let words = escaped(&self.texts.words(id));
        write!(self.markup, "<{element}>{words}</{element}>").expect("writing to a string does not fail");
    }

    /// A text of the page, in an element that carries its number the first time.
    fn tell(&mut self, element: &str, id: TextId) {
        let Text { words, language, direction: of } = self.pool.text(id, self.language);
        let is_own = *language == self.texts.locale().language;
        let mut attributes = String::new();
        if !is_own {
            attributes = format!(" lang=\"{language}\" dir=\"{}\"", direction(*of));
        } else if survives(words) && !self.told.contains(&id) {
            self.told.push(id);
            attributes = format!(" data-t={}", id.position());
        }
        write!(self.markup, "<{element}{attributes}>{}</{element}>", escaped(words)).expect("writing to a string does not fail");
    }

    fn story(&mut self, told: &Told<'_>, tactics: &[(TacticId, Tactic)]) {
        let Told { story, tale } = told;
        self.open("<article>");
        self.tell("h2", tale.title);
        for id in [tale.line, tale.minutes, tale.age, tale.content, tale.before] {
            self.tell("p", id);
        }
        let Ok(mut session) = Session::begin(Arc::clone(story)) else { return };
        for option in along(story) {
            session.step(Input::Choose(option));
        }
        let Ok(debrief) = Debrief::of(story, &session.trace()) else { return };
        self.conversation(told, &debrief);
        self.debrief(told, &debrief, tactics);
        self.open("</article>");
    }

    /// Lines that have a note carry the number of the note.
    fn conversation(&mut self, told: &Told<'_>, debrief: &Debrief) {
        let Told { story, tale } = told;
        let mut notes = 0;
        for entry in &debrief.conversation {
            match entry {
                Entry::Scene(scene) => self.tell("h3", tale.scenes[scene.position()].title),
                Entry::Line { line, .. } => {
                    self.open("<p>");
                    self.speaker(told, *line);
                    let is_narration = story.line(*line).kind == LineKind::Narration;
                    self.tell(if is_narration { "i" } else { "q" }, tale.lines[line.position()].text);
                    if story.line(*line).label.is_some() {
                        notes += 1;
                        self.open(&format!(" <sup>{notes}</sup>"));
                    }
                }
                Entry::Answer { choice, option, .. } => self.answer(tale, *choice, *option),
            }
        }
    }

    fn answer(&mut self, tale: &Tale, choice: ChoiceId, option: OptionId) {
        let answer = &tale.choices[choice.position()].answers[usize::from(option.0)];
        let you = wording::with(self.texts, "path-you", "answer", String::new());
        self.open(&format!("<p class=own><b>{}</b> ", escaped(you.trim())));
        self.tell("q", answer.1);
        self.open("<p>");
        self.tell("i", answer.2);
    }

    fn speaker(&mut self, told: &Told<'_>, line: LineId) {
        let line = told.story.line(line);
        let Some(speaker) = line.speaker.filter(|_| line.kind != LineKind::Narration) else { return };
        let name = escaped(&self.pool.text(told.tale.name_of(speaker), self.language).words);
        self.open(&format!("<b>{name}</b> "));
    }

    fn debrief(&mut self, told: &Told<'_>, debrief: &Debrief, tactics: &[(TacticId, Tactic)]) {
        let Told { story, tale } = told;
        let find = |wanted: TacticId| tactics.iter().find(|(id, _)| *id == wanted).map(|(_, tactic)| tactic);
        let ending = debrief.ending.map(|ending| &tale.endings[ending.position()]);
        self.say("h3", "debrief-title");
        if let Some(ending) = ending {
            self.tell("p", ending.title);
            self.tell("p", ending.opening);
        }
        self.say("p", "not-your-fault");
        self.open("<ol>");
        for entry in &debrief.conversation {
            let Entry::Line { line, .. } = entry else { continue };
            let (Some(label), Some(note)) = (story.line(*line).label, tale.lines[line.position()].note) else { continue };
            self.open("<li><b>");
            match (label, find(label.tactic())) {
                (Label::Tactic(_), Some(tactic)) => self.tell("span", tactic.name),
                _ => self.say("span", "reading-ordinary"),
            }
            self.open("</b> ");
            self.tell("span", note);
        }
        self.open("</ol>");
        for tactic in debrief.met.iter().filter_map(|met| find(met.tactic)) {
            self.card(tactic);
        }
        for tactic in debrief.ordinary.iter().filter(|_| debrief.met.is_empty()).filter_map(|ordinary| find(ordinary.tactic)) {
            self.tell("h4", tactic.ordinary);
            self.part("tactic-fine", &[tactic.fine]);
        }
        if let Some(ending) = ending {
            self.part("part-questions", &ending.questions);
            let talk: Vec<TextId> = ending.talk.iter().map(|(_, text)| *text).collect();
            self.part("part-talk", &talk);
        }
    }

    fn card(&mut self, tactic: &Tactic) {
        self.tell("h4", tactic.name);
        self.part("tactic-why", &[tactic.why]);
        self.part("tactic-sign", &[tactic.sign]);
        self.part("tactic-helps", &tactic.helps);
        self.part("tactic-fine", &[tactic.fine]);
        self.part("not-your-fault", &[tactic.fault]);
    }

    fn part(&mut self, heading: &str, texts: &[TextId]) {
        self.say("h5", heading);
        match texts {
            [one] => self.tell("p", *one),
            several => {
                self.open("<ul>");
                for text in several {
                    self.tell("li", *text);
                }
                self.open("</ul>");
            }
        }
    }

    /// Whom to call, in one line each: who, how, when, and how sure that is.
    fn support(&mut self, regions: &[Region]) {
        self.say("h2", "support-title");
        self.say("p", "support-first");
        for region in regions {
            self.open("<details><summary>");
            self.tell("span", region.name);
            self.open("</summary><ul>");
            for line in &region.lines {
                self.open(&format!("<li><b dir=auto>{}</b>", escaped(&line.name)));
                let contacts = line.contacts.iter().map(|(text, _)| *text);
                for fact in [line.who, line.whom].into_iter().chain(contacts).chain([line.when, line.status]) {
                    let words = escaped(&self.pool.text(fact, self.language).words);
                    self.open(&format!(" · {words}"));
                }
                let checked = match &line.checked {
                    Some(date) => wording::with(self.texts, "checked-on", "date", date.clone()),
                    None => self.texts.words("checked-never"),
                };
                self.open(&format!(" · {}", escaped(&checked)));
            }
            self.open("</ul></details>");
        }
    }
}
