//! SL046: most decisions have two good moves of different kinds, and a target can act on what hurts her.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};
use crate::story::script::{Move, Role};
use crate::story::tables::{Choice, Label};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(46),
    name: "too few good moves",
    severity: Severity::Error,
    explanation: "\
There is never only one right thing to do. At two thirds of the decisions or more, the answers have at least two kinds of moves other than going along: to
ask and to tell, to slow down and to check a fact (safeguard 8). Saying nothing is always possible and does not count here. And where somebody plays the
target and is drawn in, her grievance is real: at least one answer is a lawful way to act on it, with the move Act.

    options: [(id: \"yes\", moves: [GoAlong], …), (id: \"tell-mum\", moves: [Tell], …)]     // at most decisions

Add a second way that a sensible person might take. “Always tell an adult” teaches nobody anything.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let story = scenario.story;
    // Where there is one answer to go on with, nothing is decided.
    let decisions = || story.choices().iter().filter(|choice| choice.answers.len() > 2);
    let poor: Vec<&Choice> = decisions().filter(|choice| good_moves(choice).len() < 2).collect();
    let all = decisions().count();
    if poor.len() * 3 > all {
        let names: Vec<String> = poor.iter().take(5).map(|choice| format!("“{}”", story.scene(choice.scene).name)).collect();
        let more = if poor.len() > names.len() { " and others" } else { "" };
        report.add(
            scenario.scene_place(poor[0].scene),
            format!("{} of {all} decisions lack two good moves of different kinds: {}{more}", poor.len(), names.join(", ")),
            "give two thirds of the decisions two answers with different moves other than GoAlong",
        );
    }
    let is_drawn_in = story.lines().iter().any(|line| matches!(line.label, Some(Label::Tactic(_))));
    let can_act = story.choices().iter().flat_map(|choice| &choice.answers).any(|answer| answer.moves.contains(&Move::Act));
    if story.role() == Role::Target && is_drawn_in && !can_act {
        report.add(
            scenario.field_place("role"),
            "the target can nowhere act on what really hurts her",
            "give one decision or more an answer with moves: [Act], a lawful way to change something",
        );
    }
}

/// The kinds of moves among the options, except going along.
fn good_moves(choice: &Choice) -> BTreeSet<Move> {
    let options = choice.answers.iter().skip(1);
    options.flat_map(|answer| &answer.moves).copied().filter(|kind| *kind != Move::GoAlong).collect()
}
