//! SL089: who says something in a channel is in it.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::Story;
use crate::story::script::Part;
use crate::story::tables::{ChannelKind, Line, LineKind};

pub(super) const RULE: Rule = Rule {
    code: Code(89),
    name: "a line by somebody who is not there",
    severity: Severity::Warning,
    explanation: "\
A chat holds what those who are in it write: the one person of a Direct chat, the members of a Group, the people of an InPerson meeting, whoever runs a Site; and the player
everywhere. A line by somebody else stands in the wrong thread, and whoever plays takes it for a trick. On a Feed and on a Site anybody may post and comment, and a Notice may stand
anywhere, as may what an app’s own account says (part: Service).

    channels: { \"pia\": Direct(\"pia\") },
    Message(id: \"hi\", from: \"max\", on: \"pia\"),        // Max writes in the chat with Pia

Write it `on` the channel where that person is, or add the person to the channel. Where it is meant, because somebody borrows a telephone, say so: `borrowed: true`.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    for (position, line) in story.lines().iter().enumerate() {
        let Some(speaker) = line.speaker.map(|speaker| &story.persona(speaker).name) else { continue };
        let place = || (scenario.locate)(&story.loci.lines[position]);
        let channel = &story.channel(line.channel).name;
        match (is_there(story, line), line.is_borrowed) {
            (false, false) => {
                let message = format!("“{speaker}” says “{}” in “{channel}” and is not there", line.key);
                report.add(
                    place(),
                    message,
                    "write it `on` a channel where that person is, add the person to this one, or say borrowed: true",
                );
            }
            (true, true) => {
                let message = format!("“{}” is said to be borrowed, and “{speaker}” is in “{channel}”", line.key);
                report.add(place(), message, "take `borrowed: true` out");
            }
            _ => {}
        }
    }
}

fn is_there(story: &Story, line: &Line) -> bool {
    let Some(speaker) = line.speaker else { return true };
    let channel = story.channel(line.channel);
    let may_stand_anywhere = line.kind == LineKind::Notice || story.persona(speaker).part == Part::Service;
    let is_open = match channel.kind {
        ChannelKind::Feed => true,
        ChannelKind::Site => matches!(line.kind, LineKind::Comment(_) | LineKind::Post),
        ChannelKind::Direct | ChannelKind::Group | ChannelKind::InPerson => false,
    };
    may_stand_anywhere || is_open || speaker == story.player() || channel.members.contains(&speaker)
}
