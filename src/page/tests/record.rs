//! What a page has to show for the same inputs as a session: computed from the session, its debrief and the texts, and from nothing of the page.
//!
//! A thing on the page is written as its parts with a bar between, in the order in which they are read. Signs, buttons and circles are left out.

use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::debrief::{Debrief, Entry, Reading};
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::thread::{Item, thread};
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, Session, Story, TacticId, text_id};
use crate::wording;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A way through a story, what to press for it, and what has to be shown then.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Record {
    pub(super) language: String,
    pub(super) story: String,
    pub(super) ending: String,
    /// The card on the home screen.
    pub(super) card: usize,
    /// The words of the button that leads from the story to its debrief.
    last_button: String,
    steps: Vec<Press>,
    /// What stands in each place at the end.
    places: Vec<(usize, Vec<String>)>,
    /// The four parts of the debrief.
    debrief: [Vec<String>; 4],
}

/// At a decision: which line is marked first, and which digit is pressed.
#[derive(Serialize)]
struct Press {
    mark: Option<(usize, usize)>,
    digit: usize,
}

/// Records a way. At every second decision the newest line that can be marked is marked.
pub(super) fn record(library: &Library, id: &Id, language: &LanguageIdentifier, route: &[OptionId], card: usize) -> Record {
    let (_, story) = library.scenario(id).unwrap();
    let texts = library.localiser(language, Some(id), Isolates::Kept).unwrap();
    let mut session = Session::begin(Arc::clone(&story)).unwrap();
    let mut steps = Vec::new();
    for (turn, option) in route.iter().enumerate() {
        let mark = newest(&session).filter(|line| turn % 2 == 1 && !session.is_marked(*line));
        if let Some(line) = mark {
            session.step(Input::Mark(line));
        }
        let digit = session.offered().iter().position(|offered| offered == option).map_or(0, |place| place + 1);
        steps.push(Press { mark: mark.map(|line| (line.position(), story.line(line).channel.position())), digit });
        session.step(Input::Choose(*option));
    }
    let debrief = Debrief::of(&story, &session.trace()).unwrap();
    let teller = Teller { library, story: &story, texts: &texts, debrief: &debrief };
    Record {
        language: language.to_string(),
        story: id.to_string(),
        ending: debrief.ending.map(|ending| story.ending(ending).name.to_string()).unwrap_or_default(),
        card,
        last_button: texts.words("second-look-now"),
        steps,
        places: teller.places(session.transcript()),
        debrief: [teller.conversation(), teller.tactics(), teller.path(), teller.talk()],
    }
}

fn newest(session: &Session) -> Option<LineId> {
    let story = session.story();
    session.transcript().iter().rev().find_map(|event| match event {
        Event::LineShown { line } if story.can_be_marked(*line) => Some(*line),
        _ => None,
    })
}

struct Teller<'t> {
    library: &'t Library,
    story: &'t Story,
    texts: &'t Localiser,
    debrief: &'t Debrief,
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("|")
}

impl Teller<'_> {
    fn words(&self, id: &str) -> String {
        self.texts.words(id)
    }

    fn with(&self, id: &str, name: &'static str, value: String) -> String {
        wording::with(self.texts, id, name, value)
    }

    fn you(&self) -> String {
        self.with("line-own", "words", String::new())
    }

    fn places(&self, events: &[Event]) -> Vec<(usize, Vec<String>)> {
        let channels = (0..self.story.channels().len()).map(ChannelId::new);
        let told = channels.map(|channel| {
            let items = thread(self.story, events, channel);
            (channel.position(), items.iter().map(|item| self.item(channel, *item)).collect::<Vec<_>>())
        });
        told.filter(|(_, items)| !items.is_empty()).collect()
    }

    fn item(&self, channel: ChannelId, item: Item) -> String {
        let kind = self.story.channel(channel).kind;
        match item {
            Item::Day(day) => wording::with(self.texts, "day", "number", u32::from(day)),
            Item::Own(choice, option) => joined([self.you(), self.words(&self.story.answer_key(choice, option))]),
            Item::Feedback(choice, option) => {
                let key = self.story.answer_key(choice, option);
                let did = if self.story.answer(choice, option).says.is_none() { self.words(&key) } else { String::new() };
                joined([did, self.texts.attribute(&key, "feedback")])
            }
            Item::Line(line) => self.line(line, kind),
        }
    }

    fn line(&self, id: LineId, place: ChannelKind) -> String {
        let line = self.story.line(id);
        let words = self.words(&line.key);
        let at = line.at.map(|at| at.to_string()).unwrap_or_default();
        let Some(speaker) = line.speaker.filter(|_| line.kind != LineKind::Narration) else { return words };
        let name = wording::name_of(self.texts, self.story, speaker);
        let own = speaker == self.story.player();
        match (place, line.kind) {
            (ChannelKind::Feed, LineKind::Comment(_)) => joined([name, words, at]),
            (ChannelKind::Feed, _) => {
                let about = self.texts.attribute(&text_id::cast(&self.story.persona(speaker).name), "about");
                let parts = if at.is_empty() { vec![name, about, words] } else { vec![name, at, " · ".to_owned(), about, words] };
                joined(parts)
            }
            (ChannelKind::Site, LineKind::Page | LineKind::Rule | LineKind::Notice) => words,
            (ChannelKind::Site, _) if name.chars().any(char::is_alphanumeric) => joined([name, words]),
            (ChannelKind::Site, _) => words,
            _ if own => joined([self.you(), words, at]),
            _ => joined([name, ": ".to_owned(), words, at]),
        }
    }

    fn quote(&self, id: LineId) -> Vec<String> {
        let line = self.story.line(id);
        let words = self.words(&line.key);
        match line.speaker.filter(|_| line.kind != LineKind::Narration) {
            None => vec![words],
            Some(own) if own == self.story.player() => vec![self.you(), words],
            Some(other) => vec![wording::name_of(self.texts, self.story, other), ": ".to_owned(), words],
        }
    }

    fn conversation(&self) -> Vec<String> {
        let ending = self.debrief.ending.map(|ending| text_id::ending(&self.story.ending(ending).name)).unwrap();
        let mut told = vec![self.words(&ending), joined([self.texts.attribute(&ending, "opening"), self.words("not-your-fault")])];
        let marked = |entry: &Entry| matches!(entry, Entry::Line { reading: Some(reading), .. } if reading.is_mark());
        if !self.debrief.conversation.iter().any(marked) {
            told.push(self.words("nothing-marked"));
        }
        told.extend(self.debrief.conversation.iter().map(|entry| self.entry(entry)));
        told
    }

    fn entry(&self, entry: &Entry) -> String {
        match entry {
            Entry::Scene(scene) => self.words(&text_id::scene_title(&self.story.scene(*scene).name)),
            Entry::Answer { choice, option, says: None } => self.with("path-you", "answer", self.answer(*choice, *option)),
            Entry::Answer { choice, option, .. } => joined([self.you(), self.words(&self.story.answer_key(*choice, *option))]),
            Entry::Line { line, reading } => {
                let mut parts = self.quote(*line);
                if let Some(reading) = reading {
                    parts.extend(self.note(*line, *reading));
                }
                joined(parts)
            }
        }
    }

    fn note(&self, line: LineId, reading: Reading) -> Vec<String> {
        let (what, did) = match reading {
            Reading::Noticed(tactic) => (self.tactic(tactic), "reading-noticed"),
            Reading::EasyToMiss(tactic) => (self.tactic(tactic), "reading-easy-to-miss"),
            Reading::FairToCheck(_) => (self.words("reading-ordinary"), "reading-fair-to-check"),
            Reading::LetBe(_) => (self.words("reading-ordinary"), "reading-let-be"),
            Reading::Marked => (String::new(), "reading-noticed"),
        };
        let told = self.story.line(line);
        let note = told.label.map_or_else(|| self.words("reading-plain"), |_| self.texts.attribute(&told.key, "note"));
        vec![what, self.words(did).trim_end_matches('.').to_owned(), note]
    }

    fn tactic_id(&self, tactic: TacticId) -> String {
        text_id::tactic(self.library.tactics().name(tactic))
    }

    fn tactic(&self, tactic: TacticId) -> String {
        self.words(&self.tactic_id(tactic))
    }

    fn answer(&self, choice: ChoiceId, option: OptionId) -> String {
        wording::answer(self.texts, self.story, choice, option)
    }

    fn tactics(&self) -> Vec<String> {
        let met = self.debrief.met.iter().map(|met| self.met(met.tactic, &met.lines, &met.lookalikes));
        let ordinary = self.debrief.ordinary.iter().filter(|_| self.debrief.met.is_empty());
        let ordinary = ordinary.map(|ordinary| self.ordinary(ordinary.tactic, &ordinary.lines));
        let elsewhere: BTreeSet<TacticId> = self.debrief.elsewhere.iter().copied().collect();
        met.chain(ordinary).chain(elsewhere.into_iter().map(|tactic| self.tactic(tactic))).collect()
    }

    fn met(&self, tactic: TacticId, lines: &[LineId], lookalikes: &[LineId]) -> String {
        let id = self.tactic_id(tactic);
        let about = |attribute: &str| self.texts.attribute(&id, attribute);
        let mut parts = vec![self.words("tactic-kind"), self.words(&id), self.words("tactic-looked-like")];
        parts.extend(lines.iter().flat_map(|line| self.quote(*line)));
        parts.extend([self.words("tactic-why"), about("why"), self.words("tactic-sign"), about("sign"), self.words("tactic-helps")]);
        parts.extend(["helps-1", "helps-2", "helps-3"].map(about));
        parts.extend([self.words("reading-ordinary"), self.words("tactic-fine"), about("fine")]);
        if !lookalikes.is_empty() {
            parts.push(self.words("tactic-same-here"));
            parts.extend(lookalikes.iter().flat_map(|line| self.quote(*line)));
        }
        parts.extend([self.words("not-your-fault"), about("fault")]);
        joined(parts)
    }

    fn ordinary(&self, tactic: TacticId, lines: &[LineId]) -> String {
        let id = self.tactic_id(tactic);
        let mut parts = vec![self.words("reading-ordinary"), self.texts.attribute(&id, "ordinary"), self.words("tactic-looked-like")];
        parts.extend(lines.iter().flat_map(|line| self.quote(*line)));
        parts.extend([self.words("reading-ordinary"), self.words("tactic-fine"), self.texts.attribute(&id, "fine")]);
        joined(parts)
    }

    /// Scene by scene, each with what was answered there.
    fn path(&self) -> Vec<String> {
        let mut scenes: Vec<(crate::story::SceneId, Vec<usize>)> = Vec::new();
        let mut turn = 0;
        for entry in &self.debrief.conversation {
            match entry {
                Entry::Scene(scene) => scenes.push((*scene, Vec::new())),
                Entry::Answer { choice, .. } => {
                    let of = self.story.choice(*choice).scene;
                    if let Some((_, turns)) = scenes.iter_mut().rfind(|(scene, _)| *scene == of) {
                        turns.push(turn);
                    }
                    turn += 1;
                }
                Entry::Line { .. } => {}
            }
        }
        scenes.into_iter().map(|(scene, turns)| self.station(scene, &turns)).collect()
    }

    fn station(&self, scene: crate::story::SceneId, turns: &[usize]) -> String {
        let title = text_id::scene_title(&self.story.scene(scene).name);
        let mut parts = vec![self.words(&title)];
        if !turns.is_empty() {
            parts.push(self.words("path-way-out-chip"));
        }
        parts.push(self.texts.attribute(&title, "about"));
        let turns: Vec<_> = turns.iter().map(|turn| &self.debrief.ways_out[*turn]).collect();
        for turn in &turns {
            parts.push(self.with("path-you", "answer", self.answer(turn.choice, turn.taken)));
            for other in &turn.others {
                let mut arguments = crate::language::Arguments::new();
                arguments.set("answer", self.answer(turn.choice, other.option));
                if let Some(scene) = other.next {
                    arguments.set("scene", self.words(&text_id::scene_title(&self.story.scene(scene).name)));
                }
                parts.push(self.texts.words_with(if other.next.is_some() { "path-other-to" } else { "path-other-same" }, &arguments));
            }
        }
        if let Some(turning) = turns.iter().find(|turn| self.story.turning_points().contains(&turn.choice)) {
            parts.push(self.words("path-turning-point"));
            parts.push(self.words(&text_id::turning(self.story.choice_name(turning.choice))));
        }
        joined(parts)
    }

    fn talk(&self) -> Vec<String> {
        let mut told = Vec::new();
        if !self.debrief.questions.is_empty() {
            told.push(self.words("part-questions"));
            told.push(self.words("questions-opening"));
            told.extend(self.debrief.questions.iter().map(|question| self.words(&text_id::question(question))));
        }
        told.push(self.words("part-talk"));
        told.push(self.words("talk-opening"));
        told.extend(self.debrief.talk_to.iter().map(|who| self.words(who.text_id())));
        told
    }
}
