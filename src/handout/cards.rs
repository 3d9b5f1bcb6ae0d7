//! Voting cards and slips of paper, to be cut apart.
//!
//! Owns: how many stand on a sheet. Refuses to know: who votes for what. Their backs are empty, and so alike.

use super::Desk;
use super::writer::Writer;
use crate::html::Markup;
use crate::story::{ChoiceId, Story};

/// So many cards stand on a sheet.
const ON_A_SHEET: usize = 4;
/// Sets of this many letters are for every story that asks no more.
const USUAL: usize = 4;
const SLIPS: usize = 15;

/// One card.
#[derive(Clone, Copy)]
enum Card<'c> {
    Letter(&'c str),
    Zero,
    Look,
}

/// Two sets, so that no sheet is half empty: a letter for each answer, one for saying nothing, and the rings.
pub(super) fn cards(desk: Desk<'_>) -> Vec<Markup> {
    let letters = desk.texts.words("lead-letters");
    let letters: Vec<&str> = letters.split_whitespace().take(answers(desk).max(USUAL)).collect();
    let of_a_letter = letters.iter().map(|letter| Card::Letter(letter));
    let set: Vec<Card<'_>> = of_a_letter.chain([Card::Zero, Card::Look]).collect();
    let cards: Vec<Card<'_>> = set.iter().chain(&set).copied().collect();
    cards.chunks(ON_A_SHEET).map(|cards| sheet(desk, cards)).collect()
}

/// The most answers of a vote in the stories that are led, saying nothing aside.
fn answers(desk: Desk<'_>) -> usize {
    let of = |story: &Story, vote: &ChoiceId| story.choice(*vote).answers.len().saturating_sub(1);
    let votes = desk.kit.stories.iter().filter_map(|story| story.class_track().map(|track| (story, &track.votes)));
    votes.flat_map(|(story, votes)| votes.iter().map(|vote| of(story, vote))).max().unwrap_or_default()
}

fn sheet(desk: Desk<'_>, cards: &[Card<'_>]) -> Markup {
    let mut writer = Writer::new(desk.texts);
    writer.element("p", "how", "cards-how").open("div", "deck");
    for card in cards {
        writer.open("div", "card");
        match card {
            Card::Letter(letter) => writer.put("div", "letter", letter),
            Card::Zero => writer.element("div", "letter", "cards-zero-sign").element("div", "under", "cards-zero"),
            Card::Look => writer.icon("sign", "#icon-look").element("div", "under", "cards-look"),
        };
        writer.close("div");
    }
    writer.close("div");
    writer.done()
}

pub(super) fn slips(desk: Desk<'_>) -> Vec<Markup> {
    let mut writer = Writer::new(desk.texts);
    writer.element("p", "how", "slips-how").open("div", "slips");
    for _ in 0..SLIPS {
        writer.open("div", "slip").element("span", "", "slips-line").blank().close("div");
    }
    writer.close("div");
    vec![writer.done()]
}
