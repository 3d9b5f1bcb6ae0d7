//! What a page needs to lead a group: the plan with its words, the notes for whoever leads, and texts that count.
//!
//! Owns: the form of this data; `assets/page/lead/` reads it. Refuses to know: how a workshop runs. The page's `room.js` does what `workshop` does, and a test
//! holds it to that.

use super::pool::{GAPS, PoolWriter, TextId};
use crate::language::{Arguments, Localiser};
use crate::story::texts::FACILITATOR;
use crate::story::{Id, text_id};
use crate::workshop::Plan;
use crate::workshop::plan::{Row, Step, What};
use serde::Serialize;
use std::collections::BTreeMap;

/// Texts that count something, each with the name of what it counts, and of another number that is only named.
pub(super) const COUNTED: &[(&str, &str, Option<&'static str>)] = &[
    ("group-here", "people", None),
    ("group-stop-in", "lines", None),
    ("group-talks", "talks", None),
    ("lead-more-votes", "votes", Some("people")),
    ("lead-votes", "votes", None),
    ("lead-votes-passed", "votes", Some("passed")),
];

/// Whether a text counts something.
pub(super) fn is_counted(id: &str) -> bool {
    COUNTED.iter().any(|(counted, ..)| *counted == id)
}

/// One number for nought, and for each kind of number that languages tell apart, in the order in which the script names them.
pub(super) const NUMBERS: [u16; 6] = [0, 1, 2, 3, 11, 100];

/// What a page that leads has besides.
#[derive(Serialize)]
pub(super) struct LeadData {
    plan: PlanData,
    /// What is said with a count, for each of [`NUMBERS`].
    counted: BTreeMap<&'static str, [TextId; NUMBERS.len()]>,
    /// The notes of each story for whoever leads: a heading, and what stands under it.
    pub(super) notes: Vec<Vec<(TextId, TextId)>>,
}

#[derive(Serialize)]
struct PlanData {
    name: TextId,
    line: TextId,
    minutes: u16,
    steps: Vec<StepData>,
}

#[derive(Serialize)]
struct StepData {
    id: Id,
    name: TextId,
    minutes: u16,
    /// What to say.
    say: TextId,
    /// What is often heard.
    hear: Option<TextId>,
    #[serde(flatten)]
    what: Does,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "camelCase")]
enum Does {
    Say {
        sentences: Vec<(Id, TextId)>,
    },
    Story {
        talks: usize,
        quick: usize,
        only_stops: bool,
    },
    Break,
    Debrief {
        rows: Vec<&'static str>,
    },
    Support,
    /// Messages are asked about on paper. A page counts none of it, and shows none.
    Sheet {
        wave: &'static str,
    },
}

impl LeadData {
    pub(super) fn of(plan: &Plan, texts: &mut PoolWriter<'_>) -> Self {
        let id = text_id::plan(&plan.id);
        let name = texts.words(&id);
        let line = texts.attribute(&id, "line");
        let steps = plan.steps.iter().map(|of| step(of, texts)).collect();
        let counted = COUNTED.iter().map(|(id, counts, names)| (*id, counted(texts, id, counts, *names))).collect();
        Self { plan: PlanData { name, line, minutes: plan.minutes, steps }, counted, notes: Vec::new() }
    }
}

fn step(step: &Step, texts: &mut PoolWriter<'_>) -> StepData {
    let id = text_id::step(&step.id);
    let has_heard = texts.localisers.iter().all(|texts| texts.has(&id, Some("hear")));
    StepData {
        id: step.id.clone(),
        name: texts.attribute(&id, "name"),
        minutes: step.minutes,
        say: texts.words(&id),
        hear: has_heard.then(|| texts.attribute(&id, "hear")),
        what: match &step.what {
            What::Say(sentences) => {
                let said = sentences.iter().map(|sentence| (sentence.clone(), texts.words(&text_id::sentence(sentence))));
                Does::Say { sentences: said.collect() }
            }
            What::Story { talks, quick, only_stops } => Does::Story { talks: *talks, quick: *quick, only_stops: *only_stops },
            What::Break => Does::Break,
            What::Debrief(rows) => Does::Debrief { rows: rows.iter().map(|row| row_name(*row)).collect() },
            What::Support => Does::Support,
            What::Measure(wave) => Does::Sheet { wave: wave.name() },
        },
    }
}

fn row_name(row: Row) -> &'static str {
    match row {
        Row::Tactic => "tactic",
        Row::Lookalike => "lookalike",
        Row::WayOut => "way-out",
    }
}

/// The notes of a story, written with its own texts.
pub(super) fn notes(texts: &mut PoolWriter<'_>) -> Vec<(TextId, TextId)> {
    FACILITATOR.iter().map(|id| (texts.words(&text_id::script_part(id)), texts.words(id))).collect()
}

/// What is said with each of the numbers, with a gap where the number itself stands, and one after it where another is named.
fn counted(texts: &mut PoolWriter<'_>, id: &str, counts: &'static str, names: Option<&'static str>) -> [TextId; NUMBERS.len()] {
    NUMBERS.map(|number| texts.put(|texts| with_gaps(texts, id, (counts, number), names)))
}

fn with_gaps(texts: &Localiser, id: &str, (counts, number): (&'static str, u16), names: Option<&'static str>) -> String {
    let mut arguments = Arguments::new();
    arguments.set(counts, number);
    if let Some(other) = names {
        arguments.set(other, GAPS[1].to_string());
    }
    texts.words_with(id, &arguments).replace(&number.to_string(), &GAPS[0].to_string())
}
