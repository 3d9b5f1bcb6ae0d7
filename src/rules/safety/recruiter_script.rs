//! SL042: no recruiter's line could be used as a script.

use super::sheet::Sheet;
use crate::diagnostic::{Code, Severity};
use crate::graph::Runs;
use crate::rules::words::{Lexicon, count};
use crate::rules::{Check, Explored, Language, Report, Rule, Scenario};
use crate::story::script::Part;
use crate::story::tables::LineKind;
use crate::story::{Event, LineId, Story};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(42),
    name: "a recruiter’s line that could be a script",
    severity: Severity::Error,
    explanation: "\
What recruiters say is a weakened dose: short, mild, unfinished (safeguard 3). If a line would work when pasted into a real chat, somebody will paste it.
So no line of a recruiter has more than 20 words or a word for tickets, routes, money or meeting, and the recruiters together have no more than three
messages in a row before life interrupts: a brother, a shopping list, her own answer. Comments, pages and rules of a site are short by nature and do not
count as messages in a row.

    a-summer_trip = We pay your ticket. Take the early bus, somebody meets you at the border.

Cut the line down to what the story needs for the debrief, say less than a real one would, and let something ordinary come in between. The words looked
for are in vocabulary.ron of each language, under logistics.",
    check: Check::Language(check),
};

/// The longest line of a recruiter, in words.
const LONGEST: usize = 20;
/// The most messages of recruiters in a row.
const MOST_IN_A_ROW: usize = 3;

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let sheet = Sheet::of(language);
    let logistics = Lexicon::new(&language.vocabulary.logistics);
    for line in scenario.story.lines().iter().filter(|line| speaks(scenario.story, line.speaker)) {
        let Some((outline, part)) = sheet.find(&line.key, None) else { continue };
        let length = count(&part.words);
        if length > LONGEST {
            report.add(
                outline.place.clone(),
                format!("“{}”, a recruiter’s line, has {length} words", line.key),
                format!("cut it to {LONGEST} words or fewer"),
            );
        }
        let currency = part.words.chars().find(|c| matches!(c, '$' | '€' | '£' | '¥' | '₺')).map(String::from);
        if let Some(word) = logistics.find(&part.words).map(str::to_owned).or(currency) {
            report.add(
                outline.place.clone(),
                format!("“{}”, a recruiter’s line, is about how to do it: “{word}”", line.key),
                "leave tickets, routes, money and meeting out of it",
            );
        }
    }
    // The order of messages is the same in every language.
    let is_first = scenario.languages.first().is_some_and(|first| first.tag == language.tag);
    if let (true, Ok(explored)) = (is_first, &scenario.explored) {
        in_a_row(scenario, explored, report);
    }
}

fn in_a_row(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    for line in too_many_in_a_row(scenario.story, &explored.quotient.runs) {
        let scene = &scenario.story.scene(scenario.story.line(line).scene).name;
        report.add(
            scenario.line_place(line),
            format!("with this message in “{scene}” recruiters have written {} in a row", MOST_IN_A_ROW + 1),
            "let life interrupt before it: a line of somebody else, or something that happens",
        );
    }
}

/// The lines at which the recruiters' messages in one scene become too many, in everything that can happen between two decisions.
fn too_many_in_a_row(story: &Story, runs: &Runs) -> BTreeSet<LineId> {
    let mut found = BTreeSet::new();
    for run in runs.iter() {
        let mut in_a_row = 0;
        for event in run.iter() {
            match event {
                Event::LineShown { line } => match (speaks(story, story.line(*line).speaker), story.line(*line).kind) {
                    (true, LineKind::Comment(_) | LineKind::Page | LineKind::Rule) => {}
                    (true, _) => {
                        in_a_row += 1;
                        if in_a_row == MOST_IN_A_ROW + 1 {
                            found.insert(*line);
                        }
                    }
                    (false, _) => in_a_row = 0,
                },
                Event::SceneEntered { .. } | Event::Answered { .. } => in_a_row = 0,
                _ => {}
            }
        }
    }
    found
}

fn speaks(story: &Story, speaker: Option<crate::story::PersonaId>) -> bool {
    speaker.is_some_and(|speaker| story.persona(speaker).part == Part::Recruiter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{DEFAULT_LIMIT, explore, minimise};
    use crate::story::fixture::story;

    fn in_a_row(beats: &str) -> Vec<String> {
        let story = story(&format!(r#""a": (on: "feed", beats: [{beats}], next: End("end"))"#));
        let graph = explore(&story, DEFAULT_LIMIT).unwrap_or_else(|_| panic!("is small"));
        let found = too_many_in_a_row(&story, &minimise(&graph).runs);
        found.into_iter().map(|line| story.line(line).key.clone()).collect()
    }

    #[test]
    fn life_interrupts_after_three_messages() {
        let mara = |id: &str| format!(r#"Message(id: "{id}", from: "mara"), "#);
        let three = ["m1", "m2", "m3"].map(mara).concat();
        assert_eq!(in_a_row(&three).len(), 0);
        assert_eq!(in_a_row(&format!("{three}{}{}", mara("m4"), mara("m5"))), ["a_m4"]);
        assert_eq!(in_a_row(&format!(r#"{three}Message(id: "jo", from: "jo"), {}"#, mara("m4"))).len(), 0);
        assert_eq!(in_a_row(&format!(r#"{three}Narration(id: "n"), {}"#, mara("m4"))).len(), 0);
        assert_eq!(
            in_a_row(&format!(r#"{three}Page(id: "p", on: "page"), {}"#, mara("m4"))),
            ["a_m4"],
            "a page neither counts nor interrupts"
        );
        let never = format!(r#"{three}If(when: Is("met", true), then: [{}])"#, mara("m4"));
        assert_eq!(in_a_row(&never).len(), 0, "what never happens does not count");
    }
}
