//! SL102: people of her own press too and take it back, and strangers are fine too.

use crate::diagnostic::{Code, Severity};
use crate::rules::form::is_story;
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::LineId;
use crate::story::script::Part;
use crate::story::tables::{Label, Line};

pub(super) const RULE: Rule = Rule {
    code: Code(102),
    name: "only strangers press, or only friends are fine",
    severity: Severity::Warning,
    explanation: "\
One act is not a group. Liked people press too; the difference is that they take it back. So at least a fifth of the lines that press are said by people
whom she knew before, and every such line, of anybody who is no recruiter and no service, names where it is taken back. And at least a fifth of the lines
that only look like it are said by people who are new to her: strangers are fine too.

    Message(id: \"never\", from: \"jo\", label: Tactic(\"guilt\"))            // her friend, and nothing says where she takes it back

Add repaired_by: [\"sorry\"], and let a stranger say something that is plainly fine.",
    check: Check::Graph(check),
};

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let story = scenario.story;
    let speaker = |line: &Line| line.speaker.map(|speaker| story.persona(speaker));
    for (position, line) in story.lines().iter().enumerate() {
        let presses = matches!(line.label, Some(Label::Tactic(_)));
        let is_own = speaker(line).is_some_and(|speaker| !matches!(speaker.part, Part::Recruiter | Part::Service));
        if presses && is_own && line.repaired_by.is_empty() {
            report.add(
                scenario.line_place(LineId::new(position)),
                format!("“{}” presses, is said by somebody of her own, and is never taken back", line.key),
                "name the line in which it is taken back: repaired_by: [\"…\"]",
            );
        }
    }
    if !is_story(explored) {
        return;
    }
    let mut share = |wanted: fn(Label) -> bool, known: bool, what: &str, help: &str| {
        let lines: Vec<&Line> = story.lines().iter().filter(|line| line.label.is_some_and(wanted)).collect();
        let such = lines.iter().filter(|line| speaker(line).is_some_and(|speaker| speaker.is_known == known)).count();
        if such * 5 < lines.len() {
            report.add(scenario.field_place("scenes"), format!("{such} of {} {what}, less than a fifth", lines.len()), help);
        }
    };
    share(
        |label| matches!(label, Label::Tactic(_)),
        true,
        "lines that press are said by people whom she knew",
        "let people of her own press too, and take it back",
    );
    share(
        |label| matches!(label, Label::Lookalike(_)),
        false,
        "lines that only look like it are said by people who are new to her",
        "let strangers be fine too",
    );
}
