//! SL083: a class can take the class track in a lesson.

use super::is_story;
use crate::diagnostic::{Code, Severity};
use crate::graph::routes::messages_in;
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::Session;
use std::ops::RangeInclusive;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule {
    code: Code(83),
    name: "no class track that fits a lesson",
    severity: Severity::Warning,
    explanation: "\
Fifty minutes leave about twelve for a story. Every whole story therefore has one way that a class takes together on a wall: 60 to 70 messages, with
three decisions that the class votes on. What nobody votes on is decided already.

    class_track: (route: […], votes: [\"the-scarf\"], ends: \"warm-again\")        // one vote, and 140 messages

Choose a short way to an ending that is worth talking about, and three decisions on it about which a room will not agree.",
    check: Check::Graph(check),
};

/// How many messages it has: about twelve minutes with its votes.
const MESSAGES: RangeInclusive<u32> = 60..=70;
/// How many decisions are votes.
const VOTES: usize = 3;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let story = scenario.story;
    let Some(track) = story.class_track() else {
        if is_story(explored) {
            report.add(scenario.field_place("scenes"), "there is no class track", "add class_track: (route: […], votes: […], ends: \"…\")");
        }
        return;
    };
    let Ok(session) = Session::replay(Arc::clone(story), &track.route) else { return };
    let messages = messages_in(story, session.transcript());
    if is_story(explored) && !MESSAGES.contains(&messages) {
        let message = format!("the class track has {messages} messages");
        let help = format!("choose a way of {} to {}, so that it fits a lesson", MESSAGES.start(), MESSAGES.end());
        report.add(scenario.field_place("class_track"), message, help);
    }
    if track.votes.len() != VOTES {
        let message = format!("the class votes {} times on the class track", track.votes.len());
        report.add(scenario.field_place("class_track"), message, format!("let {VOTES} of its decisions be votes"));
    }
}
