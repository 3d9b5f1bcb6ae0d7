//! The page without its script: what it is, one way through each story, and what the debrief says about it.
//!
//! Owns: that markup, and which texts stand in it for the script to take (see `pool`). Refuses to know: choosing, for the way is the story's first golden
//! route; and what a debrief says (`telling`). A judged pause asks where it stands, and its replies are folded away below the question.
//!
//! It is shorter than a debrief elsewhere. Nothing can be marked in it, so what is said about marks is left out; the path is left out, because there was
//! nothing to decide; and no line is quoted twice, because it is all on one page.

use super::contents::{StoryData, along};
use super::fresh::FreshData;
use super::pool::{Pool, TextId};
use super::support::RegionData;
use crate::html::{Markup, survives};
use crate::language::{Direction, Localiser, Text};
use crate::library::Library;
use crate::story::debrief::Debrief;
use crate::story::verdict::Verdict;
use crate::story::{Event, Input, LineId, PauseId, Session, Story};
use crate::telling::{About, Answer, Block, Card, Note, Part, Quote, Said, Teller};
use crate::wording;
use std::sync::Arc;

/// A story with its texts.
pub(super) struct StoryInput<'s> {
    pub(super) story: &'s Arc<Story>,
    pub(super) data: &'s StoryData,
    /// The way that is read; none if the story cannot be played.
    pub(super) along: Option<Along>,
    /// The story's texts in each language of the page.
    pub(super) localisers: &'s [Localiser],
}

/// What there is to read, whatever language it is read in.
pub(super) struct ReadingInput<'r> {
    pub(super) library: &'r Library,
    pub(super) stories: &'r [StoryInput<'r>],
    /// The messages of two weeks later, if it asks about them.
    pub(super) fresh: Option<&'r FreshData>,
    pub(super) support: &'r [RegionData],
    pub(super) contact: Option<&'r str>,
    pub(super) pool: &'r Pool,
    /// The texts that the script takes from the first screen.
    pub(super) in_first: &'r [TextId],
}

/// The version to read in one language.
pub(super) struct Section {
    pub(super) markup: Markup,
    /// The numbers of the texts that the script takes from it, in the order of the elements that hold them.
    pub(super) numbers: Vec<TextId>,
}

/// The way that is read, and what there is to say about it.
pub(super) struct Along {
    debrief: Debrief,
    pauses: Vec<AskedPause>,
}

/// A judged pause on that way.
struct AskedPause {
    pause: PauseId,
    lines: Vec<LineId>,
    /// How many lines have been read before it.
    after: usize,
}

/// Looks back on the way that is read.
pub(super) fn look_back(story: &Arc<Story>) -> Option<Along> {
    let mut session = Session::begin(Arc::clone(story)).ok()?;
    for option in along(story) {
        session.step(Input::Choose(option));
    }
    let (mut pauses, mut after) = (Vec::new(), 0);
    for event in session.transcript() {
        match event {
            Event::LineShown { .. } => after += 1,
            Event::Judging { pause, lines } => pauses.push(AskedPause { pause: *pause, lines: lines.clone(), after }),
            _ => {}
        }
    }
    Some(Along { debrief: Debrief::of(story, &session.trace()).ok()?, pauses })
}

/// Writes a language's section.
pub(super) fn section(input: &ReadingInput<'_>, language: usize, texts: &Localiser) -> Section {
    let manifest = &texts.locale().manifest;
    let (tag, direction) = (texts.locale().language.to_string(), direction(manifest.direction));
    let mut writer = SectionWriter {
        pool: input.pool,
        in_first: input.in_first,
        language,
        texts,
        localisers: &[],
        markup: Markup::default(),
        numbers: Vec::new(),
    };
    let (number, id) = (language.to_string(), ["read-", &tag].concat());
    writer.markup.open("section", &[("data-language", &number), ("id", &id), ("lang", &tag), ("dir", direction)]);
    writer.app_text("h1", "app-name");
    let what: &[&str] = if input.stories.is_empty() { &["fictional"] } else { &["page-reading", "app-line", "fictional"] };
    for id in what {
        writer.app_text("p", id);
    }
    if input.stories.is_empty() {
        writer.app_text("p", texts.native_reading().text_id());
    }
    writer.open("p");
    writer.markup.element("a", &[("href", "about:blank")], &texts.words("leave-now"));
    writer.close("p");
    for story in input.stories {
        writer.story(input.library, story);
    }
    if let Some(fresh) = input.fresh {
        writer.fresh(fresh);
    }
    writer.support(input.support, input.contact);
    writer.close("section");
    Section { markup: writer.markup, numbers: writer.numbers }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

struct SectionWriter<'w> {
    pool: &'w Pool,
    in_first: &'w [TextId],
    language: usize,
    /// What is read now: the app’s own texts, or those of the story that is being written.
    texts: &'w Localiser,
    /// The texts of the story that is being written, in each language of the page.
    localisers: &'w [Localiser],
    markup: Markup,
    numbers: Vec<TextId>,
}

impl<'w> SectionWriter<'w> {
    fn open(&mut self, element: &'static str) {
        self.markup.open(element, &[]);
    }

    fn close(&mut self, element: &'static str) {
        self.markup.close(element);
    }

    /// One of the app's own texts. These are few and short, and stay in the data block as well.
    fn app_text(&mut self, element: &'static str, id: &str) {
        self.markup.element(element, &[], &self.texts.words(id));
    }

    /// A text of the page. The first time it is isolated in an element of its own, from which the script takes it.
    fn text(&mut self, id: TextId) {
        let Text { words, language, direction: of } = self.pool.text(id, self.language);
        if *language != self.texts.locale().language {
            self.markup.element("span", &[("lang", &language.to_string()), ("dir", direction(*of))], words);
        } else if survives(words) && !self.numbers.contains(&id) && !self.in_first.contains(&id) {
            self.numbers.push(id);
            self.markup.element("bdi", &[], words);
        } else {
            self.markup.text(words);
        }
    }

    /// The same, in an element that needs no end.
    fn text_in(&mut self, element: &'static str, id: TextId) {
        self.open(element);
        self.text(id);
    }

    /// The same, in an element with an end.
    fn text_inside(&mut self, element: &'static str, id: TextId) {
        self.text_in(element, id);
        self.close(element);
    }

    fn story(&mut self, library: &Library, input: &StoryInput<'w>) {
        let data = input.data;
        self.localisers = input.localisers;
        let texts = std::mem::replace(&mut self.texts, &input.localisers[self.language]);
        self.open("article");
        self.text_inside("h2", data.title);
        for id in [data.line, data.role, data.minutes, data.age, data.content, data.before] {
            self.text_in("p", id);
        }
        self.app_text("p", self.texts.native_reading().text_id());
        if !data.words.is_empty() {
            self.app_text("h3", "words-title");
        }
        for (word, means) in &data.words {
            self.open("p");
            self.text_inside("b", *word);
            self.markup.text(&self.texts.words("label-separator"));
            self.text(*means);
        }
        if let Some(Along { debrief, pauses }) = &input.along {
            self.debrief(Teller { library, texts: self.texts, story: input.story, debrief }, pauses);
        }
        self.close("article");
        self.texts = texts;
    }

    /// The messages of two weeks later as a list; what each does is folded below it.
    fn fresh(&mut self, fresh: &FreshData) {
        self.open("article");
        self.app_text("h2", "fresh-title");
        for id in ["fresh-reading", "fresh-rule", "fresh-question"] {
            self.app_text("p", id);
        }
        self.open("ol");
        for item in &fresh.items {
            self.open("li");
            self.text_inside("b", item.from);
            self.markup.text(&self.texts.words("label-separator"));
            self.text(item.text);
            self.open("details");
            self.app_text("summary", "fresh-fold");
            self.open("p");
            self.markup.element("b", &[], &self.texts.words(if item.presses { "fresh-helps" } else { "fresh-fine" }));
            self.markup.text(&self.texts.words("label-separator"));
            self.text(item.why);
            self.close("details");
        }
        self.close("ol");
        self.app_text("p", "fresh-end");
        self.close("article");
    }

    /// Lines that have a note carry its number, and the notes follow as a list.
    fn debrief(&mut self, teller: Teller<'_>, pauses: &[AskedPause]) {
        let mut notes: Vec<(LineId, Note)> = Vec::new();
        let mut pauses = pauses.iter().peekable();
        let mut read = 0;
        for block in teller.conversation() {
            if matches!(block, Block::Quote(_) | Block::Scene(_)) {
                while let Some(asked) = pauses.next_if(|asked| asked.after <= read) {
                    self.pause(teller, asked, &notes);
                }
            }
            match block {
                Block::Scene(title) => self.inside("h3", &title),
                Block::Quote(quote) => {
                    read += 1;
                    self.quote(&quote);
                    if let Some(note) = quote.note {
                        notes.push((quote.line, *note));
                        self.markup.text(&format!(" [{}]", notes.len()));
                    }
                }
                Block::Answer(answer) => self.answer(&answer),
                _ => {}
            }
        }
        pauses.for_each(|asked| self.pause(teller, asked, &notes));
        let opening = teller.opening();
        self.markup.element("h3", &[], opening.heading.words());
        opening.body.iter().for_each(|block| self.paragraph(block));
        if teller.was_pressed() {
            self.app_text("p", "not-your-fault");
        }
        self.notes(notes.iter().map(|(_, note)| note));
        for block in teller.tactics() {
            if let Block::Card(card) = block {
                self.card(&card);
            }
        }
        if teller.debrief.ending.is_some() {
            teller.questions().iter().chain([&teller.talk()]).for_each(|part| self.part(part));
        }
    }

    fn quote(&mut self, quote: &Quote) {
        self.open("p");
        if let Some(who) = &quote.who {
            self.markup.element("b", &[], who.words());
            self.markup.text(" ");
        }
        self.said(&quote.words);
    }

    fn answer(&mut self, answer: &Answer) {
        let you = wording::you(self.texts, String::new());
        self.markup.open("p", &[("class", "own")]);
        self.markup.element("b", &[], you.trim());
        self.markup.text(" ");
        self.said(&answer.words);
        self.open("p");
        self.markup.text("– ");
        self.said(&answer.feedback);
    }

    /// A judged pause: the question and the numbers of its lines; folded below it, what can be replied, and what the lines do.
    fn pause(&mut self, teller: Teller<'_>, asked: &AskedPause, notes: &[(LineId, Note)]) {
        let pause = teller.story.pause(asked.pause);
        self.open("details");
        self.open("summary");
        self.markup.text(&self.texts.words(if asked.lines.len() == 1 { "judge-question" } else { "judge-question-each" }));
        let number = |line: &LineId| notes.iter().rposition(|(of, _)| of == line).map_or_else(String::new, |at| format!("[{}] ", at + 1));
        let numbers: String = asked.lines.iter().map(number).collect();
        self.markup.text(&format!(" {}", numbers.trim_end()));
        self.close("summary");
        if pause.lines.len() == 1 {
            for verdict in Verdict::ALL {
                self.under(verdict.text_id(), &Said::attribute(teller.texts, &pause.key, verdict.reply()));
            }
        }
        for line in &asked.lines {
            let Some(label) = teller.story.line(*line).label else { continue };
            self.open("p");
            self.markup.text(&if asked.lines.len() > 1 { number(line) } else { String::new() });
            for id in ["judge-answer", Verdict::of(label).text_id()] {
                self.markup.element("b", &[], &self.texts.words(id));
                self.markup.text(" ");
            }
            let key = &teller.story.line(*line).key;
            self.under("judge-shows", &Said::attribute(teller.texts, key, "shows"));
            self.under("judge-settles", &Said::attribute(teller.texts, key, "settles"));
        }
        self.open("p");
        self.said(&Said::text(teller.texts, pause.key.as_str()));
        self.close("details");
    }

    /// A text behind what it is, in a paragraph.
    fn under(&mut self, heading: &str, said: &Said) {
        self.open("p");
        self.markup.element("b", &[], &self.texts.words(heading));
        self.markup.text(" ");
        self.said(said);
    }

    fn notes<'n>(&mut self, notes: impl Iterator<Item = &'n Note>) {
        self.open("ol");
        for note in notes {
            self.open("li");
            self.open("b");
            match &note.what {
                Some(tactic) if note.is_about_a_tactic() => self.said(tactic),
                what => self.markup.text(what.as_ref().map(Said::words).unwrap_or_default()),
            }
            self.markup.text(".");
            self.close("b");
            self.markup.text(" ");
            for said in [&note.words, &note.settles].into_iter().flatten() {
                self.said(said);
                self.markup.text(" ");
            }
            if let Some(line) = &note.taken_back {
                self.markup.text(&wording::with(self.texts, "reading-taken-back", "line", line.words().to_owned()));
            }
        }
        self.close("ol");
    }

    fn card(&mut self, card: &Card) {
        self.inside("h4", &card.name);
        for part in card.parts.iter().filter(|part| !matches!(part.about, About::LookedLike | About::SameHere)) {
            self.part(part);
        }
    }

    fn part(&mut self, part: &Part) {
        self.markup.element("h5", &[], part.heading.words());
        for block in &part.body {
            match block {
                Block::List(several) if several.len() > 1 => {
                    self.open("ul");
                    for said in several {
                        self.open("li");
                        self.said(said);
                    }
                    self.close("ul");
                }
                one => self.paragraph(one),
            }
        }
    }

    fn paragraph(&mut self, block: &Block) {
        let said = match block {
            Block::Say(said) => Some(said),
            Block::List(several) => several.first(),
            _ => None,
        };
        if let Some(said) = said {
            self.open("p");
            self.said(said);
        }
    }

    fn inside(&mut self, element: &'static str, said: &Said) {
        self.open(element);
        self.said(said);
        self.close(element);
    }

    /// A text of the story or of a tactic, by its number on the page.
    fn said(&mut self, said: &Said) {
        match self.pool.find(self.localisers, said) {
            Some(id) => self.text(id),
            None => self.markup.text(said.words()),
        }
    }

    /// Whom to call, in one line each: who answers, how, and what is doubtful about it. Elsewhere `telling` says this, for one region and with every fact;
    /// here it is every region at once, from the texts that the data block has.
    fn support(&mut self, regions: &[RegionData], contact: Option<&str>) {
        self.app_text("h2", "support-title");
        match contact {
            Some(contact) => {
                self.app_text("h3", "support-building");
                self.markup.element("p", &[("dir", "auto")], contact);
            }
            None => self.app_text("p", "support-first"),
        }
        if let Some(sure) = wording::how_sure(regions.iter().flat_map(|region| &region.lines).map(|line| line.checked.as_deref())) {
            self.app_text("p", sure);
        }
        for region in regions {
            self.open("details");
            self.text_inside("summary", region.name);
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
