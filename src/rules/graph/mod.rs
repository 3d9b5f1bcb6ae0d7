//! Rules about what exploration proves: SL020 to SL039.

mod always_offered;
mod always_true;
mod endless_way;
mod idle_variable;
mod never_offered;
mod never_true;
mod only_silence;
mod silent_ring;
mod too_many_states;
mod trap;
mod unreachable_ending;
mod unreachable_line;
mod unreachable_scene;
mod unused_place;

use super::{Rule, Scenario};
use crate::diagnostic::Place;
use crate::story::locus::Hop;
use crate::story::{Address, ChoiceId, Id, Locus, OptionId};

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    unreachable_scene::RULE,
    unreachable_line::RULE,
    unreachable_ending::RULE,
    never_offered::RULE,
    always_offered::RULE,
    never_true::RULE,
    always_true::RULE,
    trap::RULE,
    only_silence::RULE,
    idle_variable::RULE,
    silent_ring::RULE,
    unused_place::RULE,
    endless_way::RULE,
    too_many_states::RULE,
];

/// Where in the script a decision stands.
fn choice_locus(scenario: &Scenario<'_>, choice: ChoiceId) -> Locus {
    Locus::default().field("scenes").item(scenario.story.choice(choice).scene.position()).field("next")
}

/// Where a decision stands.
fn choice_place(scenario: &Scenario<'_>, choice: ChoiceId) -> Place {
    (scenario.locate)(&choice_locus(scenario, choice))
}

/// Where in the script an answer stands.
fn answer_locus<'a>(scenario: &'a Scenario<'_>, choice: ChoiceId, option: OptionId) -> &'a Locus {
    &scenario.story.loci.answers[choice.position()][usize::from(option.0)]
}

/// Where the condition of an answer stands; the answer itself if it has none.
fn answer_guard_place(scenario: &Scenario<'_>, choice: ChoiceId, option: OptionId) -> Place {
    (scenario.locate)(&answer_locus(scenario, choice, option).field("when"))
}

/// Where in the script the condition of a conditional jump stands.
fn guard_locus<'a>(scenario: &'a Scenario<'_>, guard: Address) -> Option<&'a Locus> {
    scenario.story.loci.guards.iter().find(|(address, _)| *address == guard).map(|(_, locus)| locus)
}

/// The scene in which a conditional jump stands.
fn guard_scene<'a>(scenario: &'a Scenario<'_>, guard: Address) -> Option<&'a Id> {
    match guard_locus(scenario, guard)?.hops().get(1) {
        Some(Hop::Item(scene)) => scenario.script.scenes.0.get(*scene).map(|(name, _)| name),
        _ => None,
    }
}
