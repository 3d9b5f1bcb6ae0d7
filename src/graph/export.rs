//! The minimised graph as JSON: all that a player needs to walk a story without knowing a rule of it.
//!
//! Format 1. Positions count from 0 within their lists; texts are asked for by `key`.
//!
//! ```json
//! { "format": 1, "scenario": "other-network", "player": 0,
//!   "personas": [{ "name": "hana", "part": "Player" }],
//!   "channels": [{ "name": "feed", "kind": "Feed", "members": [] }],
//!   "scenes":   [{ "name": "the-post", "day": 1, "channel": 0 }],
//!   "lines":    [{ "key": "the-post_six", "scene": 0, "channel": 0, "kind": "Narration", "markable": false }],
//!   "choices":  [{ "scene": 0, "asks": "Do", "answers": [{ "key": "the-post_silence", "moves": ["Leave"] }] }],
//!   "endings":  [{ "name": "the-boathouse", "questions": ["who-helped"], "talk_to": ["Friend"] }],
//!   "tactics":  ["spotting-a-need"], "turning_points": [0],
//!   "runs":     [[{ "scene": 0 }, { "line": 0 }]],
//!   "states":   [{ "choice": 0, "answers": [{ "option": 0, "run": 1, "to": 1 }] }, { "ending": 0, "answers": [] }] }
//! ```
//! The story begins by showing `runs[0]` and is then in `states[0]`. Taking an answer shows its run and leads to its state. `option` is a position in
//! the choice's `answers`; 0 says nothing and steps away. A run may hold `{ "judge": 0 }`, a position in `pauses`: there a player can say of each of its
//! `lines` that have been shown what it does; nothing that follows depends on it. Fields are only ever added within a format.

use super::minimise::Quotient;
use crate::story::script::{Asks, Move, Part, TalkTo};
use crate::story::state::Rest;
use crate::story::tables::{ChannelKind, Label, LineKind};
use crate::story::{ChannelId, Event, Id, LineId, OptionId, PauseId, PersonaId, Story, TacticId, Tactics};
use serde::Serialize;

/// The version of the form below.
pub const FORMAT: u32 = 1;

/// A story as a graph.
#[derive(Clone, Debug, Serialize)]
pub struct Export<'s> {
    format: u32,
    scenario: &'s Id,
    player: usize,
    personas: Vec<Persona<'s>>,
    channels: Vec<Channel<'s>>,
    scenes: Vec<Scene<'s>>,
    lines: Vec<Line<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pauses: Vec<Pause<'s>>,
    choices: Vec<Choice>,
    endings: Vec<Ending<'s>>,
    tactics: &'s [Id],
    turning_points: Vec<usize>,
    runs: Vec<Vec<Shown>>,
    states: Vec<State>,
}

#[derive(Clone, Debug, Serialize)]
struct Persona<'s> {
    name: &'s Id,
    part: Part,
}

#[derive(Clone, Debug, Serialize)]
struct Channel<'s> {
    name: &'s Id,
    kind: ChannelKind,
    members: Vec<usize>,
}

#[derive(Clone, Debug, Serialize)]
struct Scene<'s> {
    name: &'s Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u16>,
    channel: usize,
}

#[derive(Clone, Debug, Serialize)]
struct Line<'s> {
    key: &'s str,
    scene: usize,
    channel: usize,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    under: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    /// The position of the tactic that the line is, or only looks like.
    #[serde(skip_serializing_if = "Option::is_none")]
    tactic: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lookalike: Option<usize>,
    /// Nobody can tell yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unclear: bool,
    /// The lines of which one comes later and takes it back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repaired_by: Vec<usize>,
    markable: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Pause<'s> {
    key: &'s str,
    scene: usize,
    lines: Vec<usize>,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    scene: usize,
    asks: Asks,
    answers: Vec<Answer>,
}

#[derive(Clone, Debug, Serialize)]
struct Answer {
    key: String,
    moves: Vec<Move>,
    #[serde(skip_serializing_if = "Option::is_none")]
    says: Option<usize>,
}

#[derive(Clone, Debug, Serialize)]
struct Ending<'s> {
    name: &'s Id,
    questions: &'s [Id],
    talk_to: &'s [TalkTo],
}

/// What is shown. Where a run ends, at a decision or at an ending, is said by the state that it leads to.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Shown {
    Scene(usize),
    Line(usize),
    Typing {
        persona: usize,
        channel: usize,
        #[serde(skip_serializing_if = "Option::is_none")]
        seconds: Option<u8>,
    },
    Pause(()),
    Judge(usize),
    Answered {
        choice: usize,
        option: OptionId,
    },
    Feedback {
        choice: usize,
        option: OptionId,
    },
}

#[derive(Clone, Debug, Serialize)]
struct State {
    #[serde(skip_serializing_if = "Option::is_none")]
    choice: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ending: Option<usize>,
    answers: Vec<Edge>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Edge {
    option: OptionId,
    run: u32,
    to: u32,
}

/// Puts the export of a story together.
pub fn export<'s>(story: &'s Story, tactics: &'s Tactics, quotient: &Quotient) -> Export<'s> {
    Export {
        format: FORMAT,
        scenario: story.id(),
        player: story.player().position(),
        personas: story.personas().iter().map(|persona| Persona { name: &persona.name, part: persona.part }).collect(),
        channels: story
            .channels()
            .iter()
            .map(|channel| Channel {
                name: &channel.name,
                kind: channel.kind,
                members: channel.members.iter().map(|member| member.position()).collect(),
            })
            .collect(),
        scenes: story.scenes().iter().map(|scene| Scene { name: &scene.name, day: scene.day, channel: scene.channel.position() }).collect(),
        lines: (0..story.lines().len()).map(|position| line(story, LineId::new(position))).collect(),
        pauses: (0..story.pauses().len()).map(|position| pause(story, PauseId::new(position))).collect(),
        choices: story.choices().iter().enumerate().map(|(position, _)| choice(story, position)).collect(),
        endings: story
            .endings()
            .iter()
            .map(|ending| Ending { name: &ending.name, questions: &ending.questions, talk_to: &ending.talk_to })
            .collect(),
        tactics: &tactics.tactics,
        turning_points: story.turning_points().iter().map(|choice| choice.position()).collect(),
        runs: quotient.runs.iter().map(|run| run.iter().filter_map(shown).collect()).collect(),
        states: quotient.states.iter().map(state).collect(),
    }
}

fn line(story: &Story, id: LineId) -> Line<'_> {
    let line = story.line(id);
    let (kind, under) = match line.kind {
        LineKind::Message => ("Message", None),
        LineKind::Post => ("Post", None),
        LineKind::Comment(under) => ("Comment", Some(under.position())),
        LineKind::Notice => ("Notice", None),
        LineKind::Page => ("Page", None),
        LineKind::Rule => ("Rule", None),
        LineKind::Narration => ("Narration", None),
        LineKind::Later => ("Later", None),
    };
    let label = |wanted: fn(Label) -> bool| line.label.filter(|label| wanted(*label)).and_then(Label::tactic).map(TacticId::position);
    Line {
        key: &line.key,
        scene: line.scene.position(),
        channel: line.channel.position(),
        kind,
        under,
        speaker: line.speaker.map(PersonaId::position),
        at: line.at.map(|at| at.to_string()),
        tactic: label(|label| matches!(label, Label::Tactic(_))),
        lookalike: label(|label| matches!(label, Label::Lookalike(_))),
        unclear: line.label == Some(Label::Unclear),
        repaired_by: line.repaired_by.iter().map(|line| line.position()).collect(),
        markable: story.can_be_marked(id),
    }
}

fn pause(story: &Story, id: PauseId) -> Pause<'_> {
    let pause = story.pause(id);
    Pause { key: &pause.key, scene: pause.scene.position(), lines: pause.lines.iter().map(|line| line.position()).collect() }
}

fn choice(story: &Story, position: usize) -> Choice {
    let id = crate::story::ChoiceId::new(position);
    let choice = story.choice(id);
    let answers = choice.answers.iter().zip(0..).map(|(answer, number)| Answer {
        key: story.answer_key(id, OptionId(number)),
        moves: answer.moves.clone(),
        says: answer.says.map(ChannelId::position),
    });
    Choice { scene: choice.scene.position(), asks: choice.asks, answers: answers.collect() }
}

fn shown(event: &Event) -> Option<Shown> {
    match event {
        Event::SceneEntered { scene } => Some(Shown::Scene(scene.position())),
        Event::LineShown { line } => Some(Shown::Line(line.position())),
        Event::Typing { persona, channel, lasts } => {
            Some(Shown::Typing { persona: persona.position(), channel: channel.position(), seconds: *lasts })
        }
        Event::Paused => Some(Shown::Pause(())),
        Event::Judging { pause, .. } => Some(Shown::Judge(pause.position())),
        Event::Answered { choice, option } => Some(Shown::Answered { choice: choice.position(), option: *option }),
        Event::Feedback { choice, option } => Some(Shown::Feedback { choice: choice.position(), option: *option }),
        _ => None,
    }
}

fn state(node: &super::minimise::Node) -> State {
    let answers = node.answers.iter().map(|edge| Edge { option: edge.option, run: edge.run, to: edge.to }).collect();
    match node.rest {
        Rest::Deciding(choice) => State { choice: Some(choice.position()), ending: None, answers },
        Rest::Over(ending) => State { choice: None, ending: Some(ending.position()), answers },
    }
}
