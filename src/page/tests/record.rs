//! What a page has to show for the same inputs as a session: computed from the session, what is told about its debrief, and the texts, and from nothing of
//! the page.
//!
//! A thing on the page is written as its parts with a bar between, in the order in which they are read. Signs, buttons and circles are left out.

use crate::language::{Arguments, Isolates, LanguageIdentifier, Localiser, first_sentence};
use crate::library::Library;
use crate::story::debrief::Debrief;
use crate::story::introducing::introduces;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::thread::{Item, thread};
use crate::story::verdict::Verdict;
use crate::story::{ChannelId, Event, Id, Input, LineId, OptionId, PauseId, SceneId, Session, Story, text_id};
use crate::telling::{About, Block, Card, Moment, Note, OtherAnswer, Quote, Row, Said, Shows, Teller, Turn, quote};
use crate::wording;
use serde::Serialize;
use std::sync::Arc;

/// A way through a story, what to press for it, and what has to be shown then.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Record {
    /// The page that it is played on.
    page: &'static str,
    pub(super) language: String,
    pub(super) story: String,
    pub(super) ending: String,
    /// The card on the home screen.
    pub(super) card: usize,
    /// The words of the button that leads from the story to its debrief.
    last_button: String,
    steps: Vec<Press>,
    /// Each judged pause on the way, as it asks and as it answers.
    pauses: Vec<[String; 2]>,
    /// What stands in each place at the end.
    places: Vec<(usize, Vec<String>)>,
    /// The names of the cards that can be turned to before all are asked for.
    cards: Vec<String>,
    /// The four parts of the debrief.
    debrief: [Vec<String>; 4],
}

impl Record {
    /// How much stands in each place, and how much is told in each part of the debrief.
    pub(super) fn form(&self) -> Vec<usize> {
        let parts = self.places.iter().map(|(_, items)| items.len()).chain(self.debrief.iter().map(Vec::len));
        parts.chain(self.pauses.iter().flatten().map(|said| said.split('|').count())).collect()
    }
}

/// At a decision: which line is marked first, and which digit is pressed.
#[derive(Serialize)]
struct Press {
    mark: Option<(usize, usize)>,
    digit: usize,
}

/// Where stories are recorded from, and the page that has them.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) library: &'s Library,
    pub(super) page: &'static str,
}

/// Records a way. At every second decision the newest line that can be marked is marked; at each judged pause something else is said of each line.
pub(super) fn record(source: Source<'_>, id: &Id, language: &LanguageIdentifier, route: &[OptionId], card: usize) -> Record {
    let library = source.library;
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
    let teller = Teller { library, texts: &texts, story: &story, debrief: &debrief };
    let recorder = Recorder { teller, story: &story, texts: &texts, transcript: session.transcript() };
    Record {
        page: source.page,
        language: language.to_string(),
        story: id.to_string(),
        ending: debrief.ending.map(|ending| story.ending(ending).name.to_string()).unwrap_or_default(),
        card,
        last_button: texts.words("second-look-now"),
        steps,
        cards: recorder.cards(),
        pauses: recorder.pauses(),
        places: recorder.places(),
        debrief: [recorder.conversation(), recorder.tactics(), recorder.path(), recorder.talk()],
    }
}

fn newest(session: &Session) -> Option<LineId> {
    let story = session.story();
    session.transcript().iter().rev().find_map(|event| match event {
        Event::LineShown { line } if story.can_be_marked(*line) => Some(*line),
        _ => None,
    })
}

/// Writes what is told as a page shows it.
struct Recorder<'r> {
    teller: Teller<'r>,
    story: &'r Story,
    texts: &'r Localiser,
    transcript: &'r [Event],
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("|")
}

impl Recorder<'_> {
    fn words(&self, id: &str) -> String {
        self.texts.words(id)
    }

    fn you(&self) -> String {
        wording::with(self.texts, "line-own", "words", String::new())
    }

    fn pauses(&self) -> Vec<[String; 2]> {
        let asked = self
            .transcript
            .iter()
            .filter_map(|event| if let Event::Judging { pause, lines } = event { Some((*pause, lines)) } else { None });
        asked.enumerate().map(|(number, (pause, lines))| self.pause(number, pause, lines)).collect()
    }

    fn pause(&self, number: usize, id: PauseId, lines: &[LineId]) -> [String; 2] {
        let pause = self.story.pause(id);
        let is_of_one = pause.lines.len() == 1;
        let said = |place: usize| Verdict::ALL[(number + place) % Verdict::ALL.len()];
        let reply = |verdict: Verdict| self.texts.attribute(&pause.key, verdict.reply());
        let mut asks = vec![self.words(if is_of_one { "judge-question" } else { "judge-question-each" })];
        let mut answers = vec![self.words(if is_of_one { "judge-answer" } else { "judge-lines" })];
        for (place, id) in lines.iter().enumerate() {
            let line = self.story.line(*id);
            let about = |attribute: &str| self.texts.attribute(&line.key, attribute);
            let what = self.words(Verdict::of(line.label.unwrap()).text_id());
            let you_said = wording::with(self.texts, "judge-you-said", "verdict", self.texts.attribute(said(place).text_id(), "said"));
            let quote = self.quote(&quote(self.texts, self.story, *id));
            let quote: Vec<String> = quote.into_iter().chain(line.at.map(|at| at.to_string())).collect();
            if is_of_one {
                // It is asked where it stands.
                asks.push(self.line(*id, self.story.channel(line.channel).kind));
                answers.extend([what, you_said, reply(said(place))]);
                answers.extend([self.words("judge-shows"), about("shows"), self.words("judge-settles"), about("settles")]);
                let others = Verdict::ALL.into_iter().filter(|verdict| *verdict != said(place));
                answers.extend(others.flat_map(|verdict| [self.words(verdict.text_id()), reply(verdict)]));
            } else {
                asks.extend(quote.clone());
                answers.extend(quote);
                answers.extend([what, you_said, about("note"), self.words("judge-settles"), about("settles")]);
            }
        }
        answers.push(self.words(&pause.key));
        [joined(asks), joined(answers)]
    }

    fn places(&self) -> Vec<(usize, Vec<String>)> {
        let channels = (0..self.story.channels().len()).map(ChannelId::new);
        let places = channels.map(|channel| {
            let items = thread(self.story, self.transcript, channel);
            (channel.position(), items.iter().map(|item| self.item(channel, *item)).collect::<Vec<_>>())
        });
        places.filter(|(_, items)| !items.is_empty()).collect()
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
        let quote = quote(self.texts, self.story, id);
        let at = quote.at.clone().unwrap_or_default();
        let words = quote.words.words().to_owned();
        let Some(name) = quote.who.as_ref().map(|who| who.words().to_owned()) else { return words };
        let about = introduces(self.story, self.transcript, id)
            .then(|| quote.who.as_ref().map(|who| self.texts.attribute(&who.id, "about")))
            .flatten();
        match (place, quote.kind) {
            (ChannelKind::Feed, LineKind::Comment(_)) => {
                let about = about.map(|about| ["(".to_owned(), about, ")".to_owned()]).into_iter().flatten();
                joined(std::iter::once(name).chain(about).chain([words, at]))
            }
            (ChannelKind::Feed, _) => {
                let about = quote.who.map(|who| self.texts.attribute(&who.id, "about")).unwrap_or_default();
                let parts = if at.is_empty() { vec![name, about, words] } else { vec![name, at, " · ".to_owned(), about, words] };
                joined(parts)
            }
            (ChannelKind::Site, LineKind::Page | LineKind::Rule | LineKind::Notice) => words,
            (ChannelKind::Site, _) if name.chars().any(char::is_alphanumeric) => joined([name, words]),
            (ChannelKind::Site, _) => words,
            _ => {
                let mut parts = self.quote(&quote);
                parts.splice(1..1, about.into_iter().flat_map(|about| [self.texts.words("list-separator"), about]));
                parts.push(at);
                joined(parts)
            }
        }
    }

    fn conversation(&self) -> Vec<String> {
        let mut said = self.teller.opening().body.iter().filter_map(words).collect::<Vec<_>>();
        let (opening, title) = (said.pop().unwrap(), said.pop().unwrap());
        // Its first sentence stands by itself; the rest is shown with every line.
        let first = first_sentence(&opening).to_owned();
        let rest = opening[first.len()..].to_owned();
        let opening = [first, rest].into_iter().filter(|part| !part.is_empty());
        let begin = [title, joined(opening.chain(self.teller.was_pressed().then(|| self.words("not-your-fault"))))];
        begin.into_iter().chain(self.teller.first_look().iter().map(|row| self.row(row))).chain(self.lines()).collect()
    }

    /// Every line, by days; before the first day, the moments beside their doubles.
    fn lines(&self) -> Vec<String> {
        let blocks = self.teller.conversation();
        let (opening, days) = blocks.split_at(usize::from(matches!(blocks[0], Block::Say(_))));
        let moments = self.teller.moments();
        let title = (!moments.is_empty()).then(|| [self.words("moments-title"), self.words("moments-line")]);
        let moments = title.into_iter().flatten().chain(moments.iter().map(|moment| self.moment(moment)));
        let said = |blocks: &[Block]| blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>();
        said(opening).into_iter().chain(moments).chain(said(days)).collect()
    }

    fn moment(&self, moment: &Moment) -> String {
        let [what, _, words, _, taken_back] = self.note(moment.line.note.as_ref().unwrap());
        let mut parts = self.quote(&moment.line);
        parts.extend([what, words, taken_back]);
        parts.extend(self.quote(&moment.double));
        parts.extend([self.words("reading-ordinary"), moment.why.words().to_owned()]);
        parts.extend(moment.elsewhere.as_ref().map(|elsewhere| elsewhere.words().to_owned()));
        parts.push(wording::with(self.texts, "moments-apart", "question", moment.apart.words().to_owned()));
        joined(parts)
    }

    /// A row of the first screen.
    fn row(&self, row: &Row) -> String {
        let day = row.day.map(|day| wording::with(self.texts, "day", "number", u32::from(day)));
        let mut parts = vec![row.heading.words().to_owned()];
        match &row.shows {
            Shows::Line(quote) => {
                let who = quote.who.as_ref().map(|who| who.words().to_owned());
                parts.push(wording::list(self.texts, &who.into_iter().chain(day).collect::<Vec<_>>()));
                parts.extend(self.quote(quote));
                let [what, _, words, _, taken_back] = self.note(quote.note.as_ref().unwrap());
                parts.extend([what, words, taken_back]);
            }
            Shows::Answer(answer) => {
                parts.extend(day);
                parts.push(self.block(&Block::Answer(answer.clone())));
                parts.push(answer.feedback.words().to_owned());
            }
            Shows::Question(question) => {
                let said = [Some(&question.words), Some(&question.aside), question.answer.as_ref()];
                parts.extend(said.into_iter().flatten().map(|said| said.words().to_owned()));
            }
        }
        joined(parts)
    }

    /// What the line was, what she did as a tag without its full stop, the note, what would settle it, and how it was taken back.
    fn note(&self, note: &Note) -> [String; 5] {
        let words = |said: &Option<Said>| said.as_ref().map(|said| said.words().to_owned()).unwrap_or_default();
        let taken_back =
            note.taken_back.as_ref().map(|line| wording::with(self.texts, "reading-taken-back", "line", line.words().to_owned()));
        let did = note.did.words().trim_end_matches('.').to_owned();
        [words(&note.what), did, words(&note.words), words(&note.settles), taken_back.unwrap_or_default()]
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Day(day) => wording::with(self.texts, "day", "number", u32::from(*day)),
            Block::Scene(said) | Block::Say(said) => said.words().to_owned(),
            Block::Quote(quote) => joined(self.quote(quote).into_iter().chain(quote.note.iter().flat_map(|of| self.note(of)))),
            Block::Answer(answer) if answer.is_said => joined([self.you(), answer.words.words().to_owned()]),
            Block::Answer(answer) => wording::you(self.texts, answer.offered.clone()),
            other => panic!("no {other:?} stands in a conversation"),
        }
    }

    fn quote(&self, quote: &Quote) -> Vec<String> {
        let words = quote.words.words().to_owned();
        match &quote.who {
            None => vec![words],
            Some(_) if quote.own => vec![self.you(), words],
            Some(who) => vec![who.words().to_owned(), self.texts.words("label-separator"), words],
        }
    }

    /// The cards and the names of what was elsewhere. What stands above them differs, because the page has a list of the cards beside them.
    fn tactics(&self) -> Vec<String> {
        let mut shown = Vec::new();
        for block in self.teller.tactics() {
            match block {
                Block::Card(card) => shown.push(self.card(&card)),
                Block::Elsewhere(names) => shown.extend(names.iter().map(|name| name.words().to_owned())),
                _ => {}
            }
        }
        shown
    }

    fn cards(&self) -> Vec<String> {
        let name = |block: Block| if let Block::Card(card) = block { Some(card.name.words().to_owned()) } else { None };
        self.teller.first_tactics().into_iter().filter_map(name).collect()
    }

    fn card(&self, card: &Card) -> String {
        let kind = if card.is_ordinary { "reading-ordinary" } else { "tactic-kind" };
        let mut parts = vec![self.words(kind), card.name.words().to_owned()];
        for part in &card.parts {
            if part.about == About::Fine {
                parts.push(self.words("reading-ordinary"));
            }
            parts.push(part.heading.words().to_owned());
            parts.extend(part.body.iter().flat_map(|block| match block {
                Block::Quote(quote) => self.quote(quote),
                Block::List(several) => several.iter().map(|said| said.words().to_owned()).collect(),
                one => words(one).into_iter().collect(),
            }));
        }
        joined(parts)
    }

    /// Scene by scene, each with what was answered there: a page draws a path where something that is read line by line goes from decision to decision.
    fn path(&self) -> Vec<String> {
        let mut scenes: Vec<(SceneId, Vec<usize>)> = Vec::new();
        let mut turn = 0;
        for event in self.transcript {
            match event {
                Event::SceneEntered { scene } => scenes.push((*scene, Vec::new())),
                Event::Answered { choice, .. } => {
                    let of = self.story.choice(*choice).scene;
                    if let Some((_, turns)) = scenes.iter_mut().rfind(|(scene, _)| *scene == of) {
                        turns.push(turn);
                    }
                    turn += 1;
                }
                _ => {}
            }
        }
        scenes.into_iter().map(|(scene, turns)| self.station(scene, &turns)).collect()
    }

    fn station(&self, scene: SceneId, turns: &[usize]) -> String {
        let mut parts = vec![self.teller.title(scene).words().to_owned()];
        if !turns.is_empty() {
            parts.push(self.words("path-way-out-chip"));
        }
        parts.push(self.teller.about(scene).words().to_owned());
        let turns: Vec<_> = turns.iter().map(|turn| &self.teller.debrief.ways_out[*turn]).collect();
        parts.extend(turns.iter().flat_map(|turn| self.turn(&self.teller.turn(turn))));
        if let Some(turning) = turns.iter().find(|turn| self.story.turning_points().contains(&turn.choice)) {
            parts.push(self.words("path-turning-point"));
            parts.push(self.words(&text_id::turning(self.story.choice_name(turning.choice))));
        }
        joined(parts)
    }

    fn turn(&self, turn: &Turn) -> Vec<String> {
        let other = |other: &OtherAnswer| {
            let mut arguments = Arguments::new();
            arguments.set("answer", other.answer.as_str());
            if let Some((scene, _)) = &other.leads_to {
                arguments.set("scene", scene.words());
            }
            self.texts.words_with(if other.leads_to.is_some() { "path-other-to" } else { "path-other-same" }, &arguments)
        };
        std::iter::once(wording::you(self.texts, turn.answer.clone())).chain(turn.others.iter().map(other)).collect()
    }

    fn talk(&self) -> Vec<String> {
        let parts = self.teller.questions().into_iter().chain([self.teller.talk()]);
        parts
            .flat_map(|part| {
                let begin = [Some(part.heading), part.opening].into_iter().flatten();
                let items = part.body.into_iter().flat_map(|block| if let Block::List(several) = block { several } else { Vec::new() });
                begin.chain(items).map(|said| said.words().to_owned()).collect::<Vec<_>>()
            })
            .collect()
    }
}

fn words(block: &Block) -> Option<String> {
    if let Block::Say(said) = block { Some(said.words().to_owned()) } else { None }
}
