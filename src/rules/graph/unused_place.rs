//! SL031: everybody in the cast appears, and something stands in every channel.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::program::Op;
use crate::story::{ChannelId, Locus, PersonaId};
use std::collections::HashSet;

pub(super) const RULE: Rule = Rule {
    code: Code(31),
    name: "somebody or something that never appears",
    severity: Severity::Warning,
    explanation: "\
Everybody in the cast says something or is in a channel where something is said, and in every channel something stands: a line, a page, somebody writing, or an \
answer of the player’s. Names that never appear cost every translator work, and whoever prepares a session looks for them in vain.

    cast: { \"uncle\": (part: Family) },   // and nothing is ever from: \"uncle\"

Let her or him say something, let something stand in the channel, or take it out with its texts.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    let (channels, mut people) = used(scenario);
    for channel in &channels {
        people.extend(&story.channel(*channel).members);
    }
    for (position, persona) in story.personas().iter().enumerate() {
        if !people.contains(&PersonaId::new(position)) {
            let place = (scenario.locate)(&Locus::default().field("cast").key(position));
            let message = format!("“{}” never says anything and is in no channel where something is said", persona.name);
            report.add(place, message, "let her or him say something, or take the name out of the cast");
        }
    }
    for (position, channel) in story.channels().iter().enumerate() {
        if !channels.contains(&ChannelId::new(position)) {
            let place = (scenario.locate)(&Locus::default().field("channels").key(position));
            report.add(
                place,
                format!("nothing ever stands in the channel “{}”", channel.name),
                "let something stand there, or take it out",
            );
        }
    }
}

/// Channels where something stands, and who says something. The player is always there: the answers are hers.
fn used(scenario: &Scenario<'_>) -> (HashSet<ChannelId>, HashSet<PersonaId>) {
    let story = scenario.story;
    let mut channels: HashSet<ChannelId> = story.lines().iter().map(|line| line.channel).collect();
    channels.extend(story.choices().iter().flat_map(|choice| &choice.answers).filter_map(|answer| answer.says));
    let mut people: HashSet<PersonaId> = story.lines().iter().filter_map(|line| line.speaker).collect();
    people.insert(story.player());
    for op in &story.program {
        if let Op::Typing { who, channel, .. } = op {
            people.insert(*who);
            channels.insert(*channel);
        }
    }
    (channels, people)
}
