//! A compiled story: its program and the tables that its indices point into. Immutable.
//!
//! Owns: what is known about each persona, channel, scene, line, choice and ending. Refuses to know: where a session is.

use super::id::{Address, ChannelId, ChoiceId, EndingId, Id, LineId, OptionId, PauseId, PersonaId, SceneId, TacticId};
use super::locus::Locus;
use super::program::{Op, Slot, Test};
use super::script::{Asks, ClockTime, ContentNote, Gender, Move, Part, Role, TalkTo};
use super::text_id;
use super::trace::Trace;
use super::track::ClassTrack;
use serde::{Deserialize, Serialize};

/// A story, ready to run. Made by [`super::compile()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub(crate) format: u32,
    pub(crate) id: Id,
    pub(crate) role: Role,
    pub(crate) age: u8,
    pub(crate) minutes: u8,
    pub(crate) content: Vec<ContentNote>,
    pub(crate) player: PersonaId,
    pub(crate) personas: Vec<Persona>,
    pub(crate) channels: Vec<Channel>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) scenes: Vec<Scene>,
    pub(crate) lines: Vec<Line>,
    pub(crate) pauses: Vec<JudgedPause>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) endings: Vec<Ending>,
    pub(crate) turning_points: Vec<ChoiceId>,
    pub(crate) glossary: Vec<Id>,
    pub(crate) golden: Vec<(Id, Trace)>,
    pub(crate) class_track: Option<ClassTrack>,
    pub(crate) loci: Loci,
    pub(crate) program: Vec<Op>,
    pub(crate) start: Address,
}

/// Where in the script each thing of the story is written, for whoever reports something about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Loci {
    /// Of each line.
    pub(crate) lines: Vec<Locus>,
    /// Of each judged pause.
    pub(crate) pauses: Vec<Locus>,
    /// Of the condition of each conditional jump.
    pub(crate) guards: Vec<(Address, Locus)>,
    /// Of each answer of each choice, silence first.
    pub(crate) answers: Vec<Vec<Locus>>,
}

/// Somebody in the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// Her name in the file.
    pub name: Id,
    /// What she is in the story.
    pub part: Part,
    /// Whether the player knew her before the story began.
    pub is_known: bool,
    /// With which forms a language that has two speaks of her; none if the file does not say.
    pub gender: Option<Gender>,
}

/// A place where lines stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its name in the file.
    pub name: Id,
    /// What kind of place it is.
    pub kind: ChannelKind,
    /// Who is there besides the player: one for a direct chat or a site, several for the others, nobody in particular for a feed.
    pub members: Vec<PersonaId>,
}

/// What kind of place a channel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ChannelKind {
    /// A social feed.
    Feed,
    /// A chat with one.
    Direct,
    /// A chat with several.
    Group,
    /// A page or network inside the story.
    Site,
    /// People talking face to face, or on the telephone.
    InPerson,
}

/// One variable of the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// What it remembers.
    pub meaning: Meaning,
    /// Its highest value; the lowest is 0.
    pub max: u8,
}

/// What a variable remembers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A flag of the file.
    Flag(Id),
    /// An enum of the file, with its words.
    Enum(Id, Vec<Id>),
    /// A level of the file.
    Level(Id),
    /// Whether a scene was entered. Kept only where a condition asks.
    Seen(SceneId),
    /// Whether an answer was taken. Kept only where a condition asks or the answer is offered once.
    Chosen(ChoiceId, OptionId),
}

/// A scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its name in the file.
    pub name: Id,
    /// The day of the story, from 1, if the file says.
    pub day: Option<u16>,
    /// Where most of it happens.
    pub channel: ChannelId,
    /// Its decision, if it has one.
    pub choice: Option<ChoiceId>,
    pub(crate) entry: Address,
    pub(crate) seen: Option<Slot>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id of its text, `scene_beat`, and what that is told; unique in the story.
    pub key: String,
    /// The scene that it belongs to.
    pub scene: SceneId,
    /// Where it stands.
    pub channel: ChannelId,
    /// What kind of line it is.
    pub kind: LineKind,
    /// Who says it. Narration has no speaker; pages and rules are said by whoever runs the site.
    pub speaker: Option<PersonaId>,
    /// When it was written, in the story's time.
    pub at: Option<ClockTime>,
    /// What the debrief says about it.
    pub label: Option<Label>,
    /// The lines in which it is taken back, if it presses: one of them comes later, whatever she answers.
    pub repaired_by: Vec<LineId>,
    /// Its speaker is not in its channel, and that is meant.
    pub is_borrowed: bool,
}

/// A judged pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedPause {
    /// The id of its text, `scene_pause`, unique in the story.
    pub key: String,
    /// The scene that it belongs to.
    pub scene: SceneId,
    /// The lines that it asks about: one to three, all of them labelled.
    pub lines: Vec<LineId>,
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LineKind {
    /// Said or written to somebody.
    Message,
    /// Posted for many.
    Post,
    /// A comment under that post or page.
    Comment(LineId),
    /// Announced by an app or an office.
    Notice,
    /// A line of a page.
    Page,
    /// A house rule.
    Rule,
    /// What a camera could see.
    Narration,
    /// Time goes by in the story.
    Later,
}

impl LineKind {
    /// Whether the story itself tells it, and nobody in it.
    pub const fn is_narration(self) -> bool {
        matches!(self, Self::Narration | Self::Later)
    }
}

/// What a line is, for the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Label {
    /// It does what this tactic does.
    Tactic(TacticId),
    /// It looks like this tactic and is harmless.
    Lookalike(TacticId),
    /// Nobody can tell yet.
    Unclear,
}

impl Label {
    /// The tactic that the line is or looks like.
    pub fn tactic(self) -> Option<TacticId> {
        match self {
            Self::Tactic(tactic) | Self::Lookalike(tactic) => Some(tactic),
            Self::Unclear => None,
        }
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The scene that it ends.
    pub scene: SceneId,
    /// The question above the answers.
    pub asks: Asks,
    /// Every answer of the file: at [`OptionId::SILENCE`] saying nothing, then the options in order.
    pub answers: Vec<Answer>,
    pub(crate) fallback: Option<Address>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its name in the file; `silence` for saying nothing.
    pub name: Id,
    /// What kind of move it is.
    pub moves: Vec<Move>,
    /// Where her words appear as her own line, if they do.
    pub says: Option<ChannelId>,
    pub(crate) when: Option<Test>,
    pub(crate) once: bool,
    pub(crate) taken: Option<Slot>,
    pub(crate) entry: Address,
}

/// An ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its name in the file.
    pub name: Id,
    /// Questions to talk about.
    pub questions: Vec<Id>,
    /// Who to talk to.
    pub talk_to: Vec<TalkTo>,
    /// Labelled lines that it may have turned on, the likeliest first.
    pub turned: Vec<LineId>,
    /// Answers that may have helped, the likeliest first.
    pub helped: Vec<(ChoiceId, OptionId)>,
}

/// The name of the answer that says nothing, in routes and text ids.
pub const SILENCE: &str = "silence";

impl Story {
    /// The version of the format that it is written in.
    pub fn format(&self) -> u32 {
        self.format
    }

    /// The scenario's name.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Whose place the player takes.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The lowest age that it is meant for, in years.
    pub fn age(&self) -> u8 {
        self.age
    }

    /// Whether it is kept back until whoever leads says that its readers are old enough: menus hold it, and pages, which are passed on, ask first.
    pub fn is_for_older(&self) -> bool {
        self.age >= Self::OLDER
    }

    /// From this age on, in years.
    pub const OLDER: u8 = 16;

    /// How long it takes to play, in minutes.
    pub fn minutes(&self) -> u8 {
        self.minutes
    }

    /// What is in it.
    pub fn content(&self) -> &[ContentNote] {
        &self.content
    }

    /// Whom the player plays.
    pub fn player(&self) -> PersonaId {
        self.player
    }

    /// Everybody in the cast.
    pub fn personas(&self) -> &[Persona] {
        &self.personas
    }

    /// One of the cast.
    pub fn persona(&self, id: PersonaId) -> &Persona {
        &self.personas[id.position()]
    }

    /// Every channel.
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// One channel.
    pub fn channel(&self, id: ChannelId) -> &Channel {
        &self.channels[id.position()]
    }

    /// What the story remembers, in the order of a state's values.
    pub fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// Every scene, in the order of the file.
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// One scene.
    pub fn scene(&self, id: SceneId) -> &Scene {
        &self.scenes[id.position()]
    }

    /// Every line, in the order of the file.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// One line.
    pub fn line(&self, id: LineId) -> &Line {
        &self.lines[id.position()]
    }

    /// The line whose text has this id.
    pub fn line_of_key(&self, key: &str) -> Option<LineId> {
        self.lines.iter().position(|line| line.key == key).map(LineId::new)
    }

    /// Every judged pause, in the order of the file.
    pub fn pauses(&self) -> &[JudgedPause] {
        &self.pauses
    }

    /// One judged pause.
    pub fn pause(&self, id: PauseId) -> &JudgedPause {
        &self.pauses[id.position()]
    }

    /// Whether a judged pause asks about a line.
    pub fn is_judged(&self, line: LineId) -> bool {
        self.pauses.iter().any(|pause| pause.lines.contains(&line))
    }

    /// Every choice, in the order of the file.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// One choice.
    pub fn choice(&self, id: ChoiceId) -> &Choice {
        &self.choices[id.position()]
    }

    /// The name of a choice: its scene's.
    pub fn choice_name(&self, id: ChoiceId) -> &Id {
        &self.scene(self.choice(id).scene).name
    }

    /// The choice of that name.
    pub fn choice_of_name(&self, name: &Id) -> Option<ChoiceId> {
        self.scenes.iter().find(|scene| scene.name == *name)?.choice
    }

    /// One answer.
    pub fn answer(&self, choice: ChoiceId, option: OptionId) -> &Answer {
        &self.choice(choice).answers[usize::from(option.0)]
    }

    /// The id of the text of an answer, `scene_answer`.
    pub fn answer_key(&self, choice: ChoiceId, option: OptionId) -> String {
        text_id::in_scene(self.choice_name(choice), &self.answer(choice, option).name)
    }

    /// Every ending, in the order of the file.
    pub fn endings(&self) -> &[Ending] {
        &self.endings
    }

    /// One ending.
    pub fn ending(&self, id: EndingId) -> &Ending {
        &self.endings[id.position()]
    }

    /// The choices that the debrief calls turning points.
    pub fn turning_points(&self) -> &[ChoiceId] {
        &self.turning_points
    }

    /// Words that are explained, by the names of their texts.
    pub fn glossary(&self) -> &[Id] {
        &self.glossary
    }

    /// Routes that must stay possible, by name. The first is the one that is read along.
    pub fn golden(&self) -> &[(Id, Trace)] {
        &self.golden
    }

    /// The way that a class takes together.
    pub fn class_track(&self) -> Option<&ClassTrack> {
        self.class_track.as_ref()
    }

    /// Whether the player can mark a line: anybody's words but her own, and no narration.
    pub fn can_be_marked(&self, line: LineId) -> bool {
        let line = self.line(line);
        !line.kind.is_narration() && line.speaker != Some(self.player)
    }
}

impl Choice {
    /// The answer of that name.
    pub fn option_of_name(&self, name: &str) -> Option<OptionId> {
        let position = self.answers.iter().position(|answer| answer.name == *name)?;
        u8::try_from(position).ok().map(OptionId)
    }
}
