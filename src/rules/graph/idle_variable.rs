//! SL029: what the story remembers is set, asked for, and takes every word it has.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::program::{Change, Op, Slot, Test};
use crate::story::tables::Meaning;
use crate::story::{Id, Locus, Story};

pub(super) const RULE: Rule = Rule {
    code: Code(29),
    name: "something remembered for nothing",
    severity: Severity::Error,
    explanation: "\
A flag, enum or level is worth having if something sets it and something asks for it. One that is only set changes nothing that anybody sees; one that is only \
asked for has its first value for ever; and so has a level that nothing raises, or a flag that is only ever set to false. A word of an enum that is never set \
is a thing that never happens. Often two names were meant to be one.

    flags: [\"met-jo\"],
    effects: [Set(\"met-jo\", true)],   // and no condition asks for it

Ask for it somewhere, set it somewhere, or take it out.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    let root = Locus::default();
    let (flags, enums) = (scenario.script.flags.len(), scenario.script.enums.0.len());
    for (slot, (variable, used)) in story.variables().iter().zip(&uses(story)).enumerate() {
        match &variable.meaning {
            Meaning::Flag(id) => drop(idle(scenario, report, &root.field("flags").item(slot), id, used)),
            Meaning::Level(id) => drop(idle(scenario, report, &root.field("levels").key(slot - flags - enums), id, used)),
            Meaning::Enum(id, words) => {
                let locus = root.field("enums");
                let position = slot - flags;
                if !idle(scenario, report, &locus.key(position), id, used) {
                    idle_words(scenario, report, &locus.item(position), (id, words), used);
                }
            }
            Meaning::Seen(_) | Meaning::Chosen(..) => {}
        }
    }
}

/// How a variable is used, over the whole program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Use {
    /// A condition asks for it.
    asked: bool,
    /// An effect names it.
    set: bool,
    /// An effect can give it another value than its first.
    moved: bool,
    /// For each value whether an effect gives it, and whether a condition names it. For enums only.
    values: Vec<(bool, bool)>,
}

/// Reports a variable that is remembered for nothing, and says whether this is one.
fn idle(scenario: &Scenario<'_>, report: &mut Report<'_>, locus: &Locus, id: &Id, used: &Use) -> bool {
    let (message, help) = match (used.asked, used.set, used.moved) {
        (true, _, true) => return false,
        (false, false, _) => ("is never used", "set it and ask for it somewhere, or take it out"),
        (false, true, _) => ("is set, and nothing asks for it", "ask for it in a condition, or take it out"),
        (true, false, _) => ("is asked for, and nothing sets it", "set it with an effect, or take it out with what asks for it"),
        (true, true, false) => ("never leaves its first value", "let an effect give it another value, or take it out"),
    };
    report.add((scenario.locate)(locus), format!("“{id}” {message}"), help);
    true
}

fn idle_words(scenario: &Scenario<'_>, report: &mut Report<'_>, locus: &Locus, (id, words): (&Id, &[Id]), used: &Use) {
    // The first word needs no effect: the story begins with it.
    for (position, (word, (set, asked))) in words.iter().zip(&used.values).enumerate().skip(1) {
        if !set {
            let message = if *asked { "is asked for, and nothing sets it" } else { "is never used" };
            let place = (scenario.locate)(&locus.item(position));
            report.add(place, format!("the word “{word}” of “{id}” {message}"), "set it somewhere, or take the word out");
        }
    }
}

fn uses(story: &Story) -> Vec<Use> {
    let mut uses: Vec<Use> = story
        .variables()
        .iter()
        .map(|variable| Use { values: vec![(false, false); usize::from(variable.max) + 1], ..Use::default() })
        .collect();
    for op in &story.program {
        match op {
            Op::Change(change) => note_change(*change, &mut uses),
            Op::Unless(test, _) => note_test(test, &mut uses),
            _ => {}
        }
    }
    for test in story.choices().iter().flat_map(|choice| &choice.answers).filter_map(|answer| answer.when.as_ref()) {
        note_test(test, &mut uses);
    }
    uses
}

fn note_change(change: Change, uses: &mut [Use]) {
    let (slot, moves) = match change {
        Change::Set(slot, value) => {
            uses[slot.position()].values[usize::from(value)].0 = true;
            (slot, value > 0)
        }
        Change::Raise(slot, least) => (slot, least > 0),
        Change::Add(slot, more, _) => (slot, more > 0),
        Change::Take(slot, _) => (slot, false),
    };
    let variable = &mut uses[slot.position()];
    variable.set = true;
    variable.moved |= moves;
}

fn note_test(test: &Test, uses: &mut [Use]) {
    let mut ask = |slot: Slot| uses[slot.position()].asked = true;
    match test {
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| note_test(test, uses)),
        Test::Not(test) => note_test(test, uses),
        Test::AtLeast(slot, _) | Test::AtMost(slot, _) => ask(*slot),
        Test::Is(slot, value) => {
            ask(*slot);
            uses[slot.position()].values[usize::from(*value)].1 = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(change: Change) -> Use {
        let mut uses = vec![Use { values: vec![(false, false); 4], ..Use::default() }];
        note_change(change, &mut uses);
        uses.remove(0)
    }

    #[test]
    fn only_what_can_leave_the_first_value_moves_it() {
        let slot = Slot::new(0);
        for (change, moves) in [
            (Change::Set(slot, 0), false),
            (Change::Set(slot, 2), true),
            (Change::Raise(slot, 0), false),
            (Change::Raise(slot, 1), true),
            (Change::Add(slot, 0, 3), false),
            (Change::Add(slot, 1, 3), true),
            (Change::Take(slot, 1), false),
        ] {
            let used = one(change);
            assert_eq!((used.set, used.moved), (true, moves), "{change:?}");
        }
    }

    #[test]
    fn conditions_are_looked_into_to_the_bottom() {
        let slot = |n| Slot::new(n);
        let deep = Test::All([Test::Not(Box::new(Test::Any([Test::AtMost(slot(0), 1), Test::Is(slot(2), 1)].into())))].into());
        let mut uses = vec![Use { values: vec![(false, false); 2], ..Use::default() }; 3];
        note_test(&deep, &mut uses);
        assert_eq!(uses.iter().map(|used| used.asked).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(uses[2].values, [(false, false), (false, true)]);
    }
}
