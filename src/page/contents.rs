//! What a page is about, as data: its languages, texts, stories, tactics and support lines.
//!
//! Owns: the form of the data block; `assets/page/texts.js` reads it. Refuses to know: markup, and every rule of a story (see `walk`).

use super::pool::{PoolWriter, TextId};
use super::walk::Walk;
use crate::graph::Quotient;
use crate::library::{Library, Picture};
use crate::story::debrief::Debrief;
use crate::story::script::{Move, Part, Role, TalkTo};
use crate::story::tables::{ChannelKind, Ending, JudgedPause, Label, LineKind};
use crate::story::texts::asks_id;
use crate::story::trace::Step;
use crate::story::track::ClassTrack;
use crate::story::verdict::Verdict;
use crate::story::{ChannelId, ChoiceId, Id, LineId, OptionId, PersonaId, Story, TacticId, text_id};
use crate::wording;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::sync::Arc;

/// The names of the kinds of lines, in the order of their numbers.
pub(super) const KINDS: [&str; 8] = ["message", "post", "comment", "notice", "page", "rule", "narration", "later"];

/// A story. A place is what the core calls a channel: the script has both the name and what it is about.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StoryData {
    pub(super) title: TextId,
    pub(super) line: TextId,
    pub(super) role: TextId,
    pub(super) minutes: TextId,
    pub(super) age: TextId,
    pub(super) content: TextId,
    pub(super) before: TextId,
    /// Whether the player is a carer: then texts of the page have another wording.
    #[serde(skip_serializing_if = "is_not")]
    for_carers: bool,
    /// Whether it is asked first if those who read it are old enough.
    #[serde(skip_serializing_if = "is_not")]
    pub(super) older: bool,
    pub(super) time: TextId,
    pub(super) played: TextId,
    pub(super) as_player: TextId,
    player: usize,
    pub(super) picture: Option<PictureData>,
    people: Vec<PersonData>,
    places: Vec<ChannelData>,
    scenes: Vec<SceneData>,
    lines: Vec<LineData>,
    choices: Vec<ChoiceData>,
    pauses: Vec<PauseData>,
    endings: Vec<EndingData>,
    /// Words that are explained, each with what it means.
    pub(super) words: Vec<(TextId, TextId)>,
    /// Turning points with what is said about them.
    turning: Vec<(usize, TextId)>,
    /// The options of a route that is read along.
    along: Vec<u8>,
    /// The way that a class takes together.
    pub(super) track: Option<TrackData>,
    /// The tactics that somebody uses in it, as positions among those of the page.
    tactics: Vec<usize>,
    #[serde(flatten)]
    walk: Walk,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_not(flag: &bool) -> bool {
    !flag
}

/// Writes what there is much of as lists of these in their order: a page has a size to keep, and `unpack` in `assets/page/texts.js` names them again.
macro_rules! packed {
    ($($data:ident: $($field:ident),+;)+) => {
        $(impl Serialize for $data {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ($(&self.$field,)+).serialize(serializer)
            }
        })+
    };
}

packed! {
    PersonData: name, letter, about, known, recruits;
    ChannelData: name, about, kind, members;
    SceneData: title, about, place, day;
    ChoiceData: scene, asks, answers;
}

struct PersonData {
    name: TextId,
    letter: TextId,
    about: TextId,
    /// The player knew this person before the story began.
    known: u8,
    recruits: u8,
}

struct ChannelData {
    name: TextId,
    about: TextId,
    kind: &'static str,
    members: Vec<usize>,
}

struct SceneData {
    title: TextId,
    about: TextId,
    day: Option<TextId>,
    place: usize,
}

/// A line, packed as a list of these in their order, without the empty ones at its end. The kind is negative of a line that cannot be marked, the tactic of
/// one that only looks like it: `-1 - n`. A line with a note and no tactic is one of which nobody can tell yet.
struct LineData {
    text: TextId,
    place: usize,
    kind: i64,
    who: Option<usize>,
    at: Option<String>,
    tactic: Option<i64>,
    note: Option<TextId>,
    under: Option<usize>,
    settles: Option<TextId>,
    shows: Option<TextId>,
    /// The lines of which one takes it back.
    taken_back_in: Option<Vec<usize>>,
}

impl Serialize for LineData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let list = vec![
            json!(self.text),
            json!(self.place),
            json!(self.kind),
            json!(self.who),
            json!(self.at),
            json!(self.tactic),
            json!(self.note),
            json!(self.under),
            json!(self.settles),
            json!(self.shows),
            json!(self.taken_back_in),
        ];
        trimmed(list).serialize(serializer)
    }
}

struct ChoiceData {
    scene: usize,
    asks: TextId,
    answers: Vec<AnswerData>,
}

/// An answer, packed as a list: her words, what it does, where her words stand, and what she does with it: 1 for telling somebody, 2 for going along. Empty
/// ones at the end are left out.
struct AnswerData {
    words: TextId,
    feedback: TextId,
    says: Option<usize>,
    moves: u8,
}

impl Serialize for AnswerData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let moves = (self.moves > 0).then_some(self.moves);
        trimmed(vec![json!(self.words), json!(self.feedback), json!(self.says), json!(moves)]).serialize(serializer)
    }
}

/// A list without the empty elements at its end.
fn trimmed(mut list: Vec<Value>) -> Vec<Value> {
    while list.last().is_some_and(Value::is_null) {
        list.pop();
    }
    list
}

#[derive(Serialize)]
struct EndingData {
    title: TextId,
    opening: TextId,
    /// Each with one way to answer it, where the story has one.
    questions: Vec<(TextId, Option<TextId>)>,
    turned: Vec<usize>,
    helped: Vec<(usize, u8)>,
    /// Each with the icon beside it.
    talk: Vec<(&'static str, TextId)>,
}

/// A judged pause: the lines that it asks about, what to take along, and of a single line the replies to the three answers.
#[derive(Serialize)]
struct PauseData {
    lines: Vec<usize>,
    lesson: TextId,
    replies: Option<[TextId; 3]>,
}

/// The class track: what is said where it is offered, each of its decisions with the answer that it takes, and which decisions are votes.
#[derive(Serialize)]
pub(super) struct TrackData {
    pub(super) about: TextId,
    route: Vec<(usize, u8)>,
    votes: Vec<usize>,
}

/// What somebody can say of a line: the words, and the sentence that repeats them.
#[derive(Serialize)]
pub(super) struct VerdictData {
    name: TextId,
    said: TextId,
}

/// A tactic and its harmless double. One that nobody uses in the stories of the page has no card of its own.
#[derive(Serialize)]
pub(super) struct TacticData {
    name: TextId,
    ordinary: TextId,
    fine: TextId,
    #[serde(flatten)]
    card: Option<CardData>,
}

#[derive(Serialize)]
struct CardData {
    why: TextId,
    sign: TextId,
    /// What to ask of a line that does it and of one that only looks like it.
    apart: TextId,
    helps: [TextId; 3],
    fault: TextId,
}

#[derive(Serialize)]
pub(super) struct PictureData {
    pub(super) ground: &'static str,
    pub(super) circles: Vec<Circle>,
}

#[derive(Serialize)]
pub(super) struct Circle {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) r: f32,
    pub(super) paint: &'static str,
    pub(super) outline: bool,
}

/// The tactics that a story's lines are or look like, each with whether it is one.
pub(super) fn tactics_of(story: &Story) -> impl Iterator<Item = (TacticId, bool)> + '_ {
    story.lines().iter().filter_map(|line| Some((line.label?.tactic()?, matches!(line.label, Some(Label::Tactic(_))))))
}

/// The three answers of a judged pause, in the order in which they are always offered.
pub(super) fn verdicts(texts: &mut PoolWriter<'_>) -> Vec<VerdictData> {
    let said = |texts: &crate::language::Localiser, verdict: Verdict| {
        wording::with(texts, "judge-you-said", "verdict", texts.attribute(verdict.text_id(), "said"))
    };
    let data = |verdict: Verdict| VerdictData { name: texts.words(verdict.text_id()), said: texts.put(|texts| said(texts, verdict)) };
    Verdict::ALL.map(data).into()
}

pub(super) fn tactic(library: &Library, texts: &mut PoolWriter<'_>, tactic: TacticId, is_used: bool) -> TacticData {
    let id = text_id::tactic(library.tactics().name(tactic));
    let mut about = |attribute| texts.attribute(&id, attribute);
    let card = is_used.then(|| CardData {
        why: about("why"),
        sign: about("sign"),
        apart: about("apart"),
        helps: ["helps-1", "helps-2", "helps-3"].map(&mut about),
        fault: about("fault"),
    });
    TacticData { ordinary: about("ordinary"), fine: about("fine"), name: texts.words(&id), card }
}

/// Puts a story into the form of the page. `all` are the page's tactics, in the order of the catalogue.
pub(super) fn story_data(
    library: &Library,
    story: &Arc<Story>,
    quotient: &Quotient,
    all: &[TacticId],
    texts: &mut PoolWriter<'_>,
) -> StoryData {
    let name = |texts: &crate::language::Localiser| wording::name_of(texts, story, story.player());
    let place_of = |tactic: TacticId| all.iter().position(|other| *other == tactic).expect("every tactic of a story is on its page");
    let mut used: Vec<usize> = story
        .lines()
        .iter()
        .filter_map(|line| if let Some(Label::Tactic(tactic)) = line.label { Some(place_of(tactic)) } else { None })
        .collect();
    used.sort_unstable();
    used.dedup();
    StoryData {
        title: texts.words("scenario-title"),
        line: texts.words("scenario-line"),
        role: texts.put(|texts| wording::role(texts, story)),
        minutes: texts.put(|texts| wording::minutes(texts, story)),
        age: texts.put(|texts| wording::age(texts, story)),
        content: texts.put(|texts| wording::content(texts, story)),
        before: texts.words("scenario-before"),
        time: texts.put(|texts| wording::with(texts, "before-time", "time", wording::minutes(texts, story))),
        for_carers: story.role() == Role::Carer,
        older: story.is_for_older(),
        played: texts.put(|texts| wording::with(texts, "before-player", "name", name(texts))),
        as_player: texts.put(|texts| wording::with(texts, "before-play-more", "name", name(texts))),
        player: story.player().position(),
        picture: library.picture(story.id()).map(picture_data),
        people: (0..story.personas().len()).map(|position| person(story, PersonaId::new(position), texts)).collect(),
        places: story.channels().iter().map(|channel| channel_data(channel, texts)).collect(),
        scenes: story.scenes().iter().map(|of| scene(of, texts)).collect(),
        lines: (0..story.lines().len()).map(|position| line(story, LineId::new(position), &place_of, texts)).collect(),
        choices: (0..story.choices().len()).map(|position| choice(story, ChoiceId::new(position), texts)).collect(),
        pauses: story.pauses().iter().map(|of| pause(of, texts)).collect(),
        endings: story.endings().iter().map(|of| ending(story, of, texts)).collect(),
        words: story.glossary().iter().map(|word| word_of(texts, word)).collect(),
        turning: story.turning_points().iter().map(|id| (id.position(), texts.words(&text_id::turning(story.choice_name(*id))))).collect(),
        along: along(story).into_iter().map(|option| option.0).collect(),
        track: story.class_track().map(|of| track(story, of, texts)),
        tactics: used,
        walk: Walk::of(quotient),
    }
}

fn word_of(texts: &mut PoolWriter<'_>, word: &Id) -> (TextId, TextId) {
    let key = text_id::word(word);
    (texts.words(&key), texts.attribute(&key, "means"))
}

/// The options of the route that is read along: the first golden one; where there is none, she says nothing each time.
pub(super) fn along(story: &Arc<Story>) -> Vec<OptionId> {
    let Some((_, trace)) = story.golden().first() else { return Vec::new() };
    Debrief::of(story, trace).map_or_else(|_| Vec::new(), |debrief| debrief.ways_out.iter().map(|turn| turn.taken).collect())
}

fn person(story: &Story, id: PersonaId, texts: &mut PoolWriter<'_>) -> PersonData {
    let key = text_id::cast(&story.persona(id).name);
    PersonData {
        name: texts.words(&key),
        letter: texts.attribute(&key, "letter"),
        about: texts.attribute(&key, "about"),
        known: story.persona(id).is_known.into(),
        recruits: (story.persona(id).part == Part::Recruiter).into(),
    }
}

fn channel_data(channel: &crate::story::tables::Channel, texts: &mut PoolWriter<'_>) -> ChannelData {
    let key = text_id::channel(&channel.name);
    ChannelData {
        name: texts.words(&key),
        about: texts.attribute(&key, "about"),
        kind: match channel.kind {
            ChannelKind::Feed => "feed",
            ChannelKind::Direct => "direct",
            ChannelKind::Group => "group",
            ChannelKind::Site => "site",
            ChannelKind::InPerson => "person",
        },
        members: channel.members.iter().map(|member| member.position()).collect(),
    }
}

fn scene(scene: &crate::story::tables::Scene, texts: &mut PoolWriter<'_>) -> SceneData {
    let key = text_id::scene_title(&scene.name);
    SceneData {
        title: texts.words(&key),
        about: texts.attribute(&key, "about"),
        day: scene.day.map(|day| texts.put(|texts| wording::with(texts, "day", "number", u32::from(day)))),
        place: scene.channel.position(),
    }
}

fn line(story: &Story, id: LineId, place_of: &dyn Fn(TacticId) -> usize, texts: &mut PoolWriter<'_>) -> LineData {
    let line = story.line(id);
    let (kind, under) = match line.kind {
        LineKind::Message => (0, None),
        LineKind::Post => (1, None),
        LineKind::Comment(under) => (2, Some(under.position())),
        LineKind::Notice => (3, None),
        LineKind::Page => (4, None),
        LineKind::Rule => (5, None),
        LineKind::Narration => (6, None),
        LineKind::Later => (7, None),
    };
    let kind = if story.can_be_marked(id) { kind } else { -1 - kind };
    let tactic = line.label.and_then(|label| {
        let place = i64::try_from(place_of(label.tactic()?)).expect("a catalogue is short");
        Some(if matches!(label, Label::Tactic(_)) { place } else { -1 - place })
    });
    let is_judged = story.is_judged(id);
    let is_open = is_judged || line.label == Some(Label::Unclear);
    LineData {
        text: texts.words(&line.key),
        place: line.channel.position(),
        kind,
        who: line.speaker.map(PersonaId::position),
        at: line.at.map(|at| at.to_string()),
        tactic,
        note: line.label.map(|_| texts.attribute(&line.key, "note")),
        under,
        settles: is_open.then(|| texts.attribute(&line.key, "settles")),
        shows: is_judged.then(|| texts.attribute(&line.key, "shows")),
        taken_back_in: (!line.repaired_by.is_empty()).then(|| line.repaired_by.iter().map(|line| line.position()).collect()),
    }
}

fn choice(story: &Story, id: ChoiceId, texts: &mut PoolWriter<'_>) -> ChoiceData {
    let choice = story.choice(id);
    let answers = choice.answers.iter().zip(0..).map(|(answer, number)| {
        let option = OptionId(number);
        let key = story.answer_key(id, option);
        AnswerData {
            words: texts.words(&key),
            feedback: texts.attribute(&key, "feedback"),
            says: answer.says.map(ChannelId::position),
            moves: u8::from(answer.moves.contains(&Move::Tell)) | u8::from(answer.moves.contains(&Move::GoAlong)) << 1,
        }
    });
    ChoiceData { answers: answers.collect(), scene: choice.scene.position(), asks: texts.words(asks_id(choice.asks)) }
}

fn pause(pause: &JudgedPause, texts: &mut PoolWriter<'_>) -> PauseData {
    let replies = || Verdict::ALL.map(|verdict| texts.attribute(&pause.key, verdict.reply()));
    PauseData {
        replies: (pause.lines.len() == 1).then(replies),
        lines: pause.lines.iter().map(|line| line.position()).collect(),
        lesson: texts.words(&pause.key),
    }
}

fn track(story: &Story, track: &ClassTrack, texts: &mut PoolWriter<'_>) -> TrackData {
    let turn = |step: &Step| match step {
        Step::Chose(scene, answer) => {
            let choice = story.choice_of_name(scene)?;
            Some((choice.position(), story.choice(choice).option_of_name(answer.as_str())?.0))
        }
        _ => None,
    };
    TrackData {
        about: texts.put(wording::track),
        route: track.route.steps.iter().filter_map(turn).collect(),
        votes: track.votes.iter().map(|vote| vote.position()).collect(),
    }
}

fn ending(story: &Story, ending: &Ending, texts: &mut PoolWriter<'_>) -> EndingData {
    let key = text_id::ending(&ending.name);
    let question = |id: &Id| {
        let id = text_id::question(id);
        (texts.words(&id), (story.format() >= 2).then(|| texts.attribute(&id, "answer")))
    };
    let questions = ending.questions.iter().map(question).collect();
    EndingData {
        title: texts.words(&key),
        opening: texts.attribute(&key, "opening"),
        questions,
        turned: ending.turned.iter().map(|line| line.position()).collect(),
        helped: ending.helped.iter().map(|(choice, option)| (choice.position(), option.0)).collect(),
        talk: ending.talk_to.iter().map(|who| (icon_of(*who), texts.words(who.text_id()))).collect(),
    }
}

/// The icon of somebody to talk to.
fn icon_of(who: TalkTo) -> &'static str {
    match who {
        TalkTo::Friend | TalkTo::SchoolStaff => "person",
        TalkTo::Family => "house",
        TalkTo::YouthWorker => "people",
        TalkTo::YouthLine => "phone",
    }
}

fn picture_data(picture: Picture) -> PictureData {
    let circles = picture.circles.into_iter().take(crate::library::MOST_CIRCLES).map(|circle| {
        let r = circle.across / 2.0;
        Circle { x: circle.from_start + r, y: circle.from_top + r, r, paint: circle.paint.name(), outline: circle.outline }
    });
    PictureData { ground: picture.ground.name(), circles: circles.collect() }
}
