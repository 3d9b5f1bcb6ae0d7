//! Ways by chance, with marks by chance, and what the core finds on them for a debrief: the page's script has to find the same.
//!
//! Records (`record`) hold every word of a few ways. Here it is many ways, and only which lines and answers are found.

use super::record::Source;
use crate::language::Isolates;
use crate::page::contents::tactics_of;
use crate::story::debrief::Debrief;
use crate::story::first_look::Row;
use crate::story::moments::Moment;
use crate::story::state::Rest;
use crate::story::{Event, Id, Input, LineId, OptionId, Session, TacticId};
use crate::telling::{Block, Teller};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Decisions after which a way is left unfinished.
const LONGEST: usize = 60;

/// A way, and what is found on it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Chance {
    page: &'static str,
    story: usize,
    options: Vec<u8>,
    marks: Vec<usize>,
    /// Her conversation: each line with what she did, each answer.
    conversation: Vec<Value>,
    first: Value,
    /// Each moment as its line, its double, and whether she met that.
    moments: Vec<Value>,
    /// Where each chapter begins and ends.
    chapters: Vec<[usize; 2]>,
}

/// The same numbers each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// So many ways through one of a page's stories.
pub(super) fn chances(source: Source<'_>, scenarios: &[Id], story: usize, count: u64) -> Vec<Chance> {
    let stories = scenarios.iter().map(|id| source.library.scenario(id).unwrap().1);
    let tactics: BTreeSet<TacticId> = stories.flat_map(|story| tactics_of(&story).map(|(tactic, _)| tactic).collect::<Vec<_>>()).collect();
    let place = |tactic: &TacticId| tactics.iter().position(|other| other == tactic).unwrap();
    (0..count).map(|seed| chance(source, scenarios, story, seed, &place)).collect()
}

fn chance(source: Source<'_>, scenarios: &[Id], position: usize, seed: u64, place: &dyn Fn(&TacticId) -> usize) -> Chance {
    let (_, story) = source.library.scenario(&scenarios[position]).unwrap();
    let texts = source.library.localiser(&source.library.languages()[0], Some(&scenarios[position]), Isolates::Kept).unwrap();
    let mut dice = Dice(seed);
    let mut session = Session::begin(Arc::clone(&story)).unwrap();
    let mut options = Vec::new();
    while options.len() < LONGEST && matches!(session.rest(), Some(Rest::Deciding(_))) {
        let offered: Vec<OptionId> = std::iter::once(OptionId::SILENCE).chain(session.offered()).collect();
        let option = offered[dice.below(offered.len())];
        session.step(Input::Choose(option));
        options.push(option.0);
    }
    // From hardly any to most of what can be marked.
    let how_seldom = 2 + dice.below(30);
    let shown = |event: &Event| if let Event::LineShown { line } = event { Some(*line) } else { None };
    let lines: BTreeSet<LineId> = session.transcript().iter().filter_map(shown).filter(|line| story.can_be_marked(*line)).collect();
    let marks: Vec<LineId> = lines.into_iter().filter(|_| dice.below(how_seldom) == 0).collect();
    for line in &marks {
        session.step(Input::Mark(*line));
    }
    let debrief = Debrief::of(&story, &session.trace()).unwrap();
    let teller = Teller { library: source.library, texts: &texts, story: &story, debrief: &debrief };
    let entry = |block: Block| match block {
        Block::Quote(quote) => Some(json!([quote.line.position(), quote.note.map(|note| note.did.id)])),
        Block::Answer(_) => Some(json!("answer")),
        _ => None,
    };
    let row = |row: Row| json!([row.line.position(), row.marked]);
    let first = &debrief.first;
    let cards: Vec<usize> = first.cards.iter().map(place).collect();
    let moment = |moment: &Moment| json!([moment.line.position(), moment.double.position(), moment.is_met]);
    Chance {
        moments: debrief.moments.iter().map(moment).collect(),
        chapters: debrief.chapters.iter().map(|chapter| [chapter.entries.start, chapter.entries.end]).collect(),
        page: source.page,
        story: position,
        options,
        marks: marks.iter().map(|line| line.position()).collect(),
        conversation: teller.conversation().into_iter().filter_map(entry).collect(),
        first: json!({
            "turned": first.turned.map(LineId::position),
            "fine": first.fine.map(row),
            "pressing": first.pressing.map(row),
            "helped": first.helped.map(|(choice, option)| json!([choice.position(), option.0])),
            "asks": first.question.is_some(),
            "cards": cards,
        }),
    }
}
