//! Small stories for tests.

use super::script::Script;
use super::{Fault, Id, Input, LineId, OptionId, Session, Story, Tactics, Trace, compile, trace::Step};
use ron::extensions::Extensions;
use std::sync::Arc;

/// A scenario around these scenes. Cast: me, jo, mara. Channels: chat (with jo), feed, page (by mara). Flags: met. Enum: mood calm, cross, glad.
/// Level: nerve 0 to 3. Endings: end, other. Starts at a.
pub(crate) fn scenario(scenes: &str) -> String {
    format!(
        r#"(format: 1, id: "test", role: Target, age: 14, minutes: 5, content: [Flattery], player: "me",
    cast: {{ "me": (part: Player), "jo": (part: Friend), "mara": (part: Recruiter) }},
    channels: {{ "chat": Direct("jo"), "feed": Feed, "page": Site("mara"), "room": InPerson(["jo"]) }},
    flags: ["met"], enums: {{ "mood": ["calm", "cross", "glad"] }}, levels: {{ "nerve": (max: 3) }},
    start: "a", scenes: {{ {scenes} }},
    endings: {{ "end": (questions: ["q", "r"], talk_to: [Friend]), "other": (questions: ["q", "r"], talk_to: [Family]) }},
)"#
    )
}

pub(crate) fn script(text: &str) -> Script {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default().with_default_extension(extensions).from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub(crate) fn tactics() -> Tactics {
    Tactics { tactics: ["flood", "rush"].map(id).to_vec() }
}

pub(crate) fn try_story(scenes: &str) -> Result<Arc<Story>, Vec<Fault>> {
    compile(&script(&scenario(scenes)), &tactics()).map(Arc::new)
}

pub(crate) fn story(scenes: &str) -> Arc<Story> {
    try_story(scenes).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// Everything that is wrong with these scenes, a line each.
pub(crate) fn faults(scenes: &str) -> String {
    let faults = try_story(scenes).expect_err("is broken");
    faults.iter().map(|fault| format!("{} {}; {}\n", fault.code, fault.message, fault.help)).collect()
}

pub(crate) fn session(scenes: &str) -> Session {
    Session::begin(story(scenes)).expect("comes to rest")
}

pub(crate) fn id(name: &str) -> Id {
    Id::new(name).expect("a name")
}

/// The text ids of the lines that have been shown, in order.
pub(crate) fn shown(session: &Session) -> Vec<String> {
    let story = session.story();
    let lines = session.transcript().iter().filter_map(|event| match event {
        super::Event::LineShown { line } => Some(story.line(*line).key.clone()),
        _ => None,
    });
    lines.collect()
}

/// Takes answers in turn.
pub(crate) fn take(session: &mut Session, answers: &[u8]) {
    for answer in answers {
        let events = session.step(Input::Choose(OptionId(*answer)));
        assert!(!matches!(events[..], [super::Event::Refused { .. }]), "answer {answer}: {events:?}");
    }
}

pub(crate) fn line(session: &Session, key: &str) -> LineId {
    session.story().line_of_key(key).expect("a line of the story")
}

pub(crate) fn route(steps: &[(&str, &str)]) -> Trace {
    Trace { scenario: id("test"), steps: steps.iter().map(|(choice, option)| Step::Chose(id(choice), id(option))).collect() }
}

/// Two options and a silence, all to the same scene.
pub(crate) fn choose_to(to: &str) -> String {
    format!(
        r#"Choose(asks: Do, options: [(id: "x", moves: [Ask], to: "{to}"), (id: "y", moves: [Refuse], to: "{to}")], silence: (moves: [Leave], to: "{to}"))"#
    )
}
