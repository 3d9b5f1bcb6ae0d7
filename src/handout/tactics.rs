//! The tactics of a story as cards: a line that presses beside one that only looks like it, what tells them apart, what helps, and when it is fine.
//!
//! Owns: which lines are quoted: of the way that a class takes together, if that has them. Refuses to know: who said them to whom in a workshop.

use super::Desk;
use super::flow::{Flow, WIDE};
use super::writer::Writer;
use crate::html::Markup;
use crate::story::tables::Label;
use crate::story::{Event, LineId, Session, TacticId, text_id};
use crate::telling::{self, Quote};
use crate::wording;
use std::sync::Arc;

pub(super) fn cards(desk: Desk<'_>) -> Vec<Markup> {
    let met = lines_together(desk);
    let mut flow = Flow::new();
    let mut opening = Writer::new(desk.texts);
    opening.element("p", "", "tactics-how");
    flow.add(&opening.done(), desk.letters(11.0).height(&desk.texts.words("tactics-how"), WIDE) + 1.5);
    let tactics = in_order(desk, &met);
    for (tactic, presses) in &tactics {
        let fine = line(desk, &met, Label::Lookalike(*tactic));
        let (card, height) = card(desk, *tactic, *presses, fine);
        flow.add(&card, height);
    }
    if tactics.is_empty() { Vec::new() } else { flow.done() }
}

/// The lines that a group reads together.
fn lines_together(desk: Desk<'_>) -> Vec<LineId> {
    let route = desk.story.class_track().map(|track| &track.route).or_else(|| desk.story.golden().first().map(|(_, route)| route));
    let session = route.and_then(|route| Session::replay(Arc::clone(desk.story), route).ok());
    let shown = |event: &Event| if let Event::LineShown { line } = event { Some(*line) } else { None };
    session.map(|session| session.transcript().iter().filter_map(shown).collect()).unwrap_or_default()
}

/// The tactics that the story has, each with a line that does it; first those that the group met, as it met them.
fn in_order(desk: Desk<'_>, met: &[LineId]) -> Vec<(TacticId, LineId)> {
    let all = (0..desk.story.lines().len()).map(LineId::new);
    let mut found: Vec<(TacticId, LineId)> = Vec::new();
    for line in met.iter().copied().chain(all) {
        if let Some(Label::Tactic(tactic)) = desk.story.line(line).label
            && found.iter().all(|(known, _)| *known != tactic)
        {
            found.push((tactic, line));
        }
    }
    found
}

/// A line with this label: the first that the group met, otherwise the first of the story.
fn line(desk: Desk<'_>, met: &[LineId], label: Label) -> Option<LineId> {
    let is_one = |line: &LineId| desk.story.line(*line).label == Some(label);
    met.iter().copied().find(is_one).or_else(|| (0..desk.story.lines().len()).map(LineId::new).find(is_one))
}

fn card(desk: Desk<'_>, tactic: TacticId, presses: LineId, fine: Option<LineId>) -> (Markup, f64) {
    let id = text_id::tactic(desk.kit.library.tactics().name(tactic));
    let part = |name: &'static str| desk.texts.say(&id, Some(name), None);
    let (text, half) = (desk.letters(11.0), WIDE / 2.0 - 8.0);
    let mut writer = Writer::new(desk.texts);
    writer.open("div", "piece tactic").element("h2", "", &id).open("p", "").text(&part("sign")).close("p");
    writer.open("div", "pair");
    let mut beside = quoted(&mut writer, desk, "presses", "tactics-presses", presses, half);
    if let Some(fine) = fine {
        beside = beside.max(quoted(&mut writer, desk, "plain", "tactics-fine", fine, half));
    } else {
        let fine = part("fine");
        writer.open("div", "plain").element("b", "", "tactic-fine").open("p", "").text(&fine).close("p").close("div");
        beside = beside.max(text.height(&fine.words, half) + 7.0);
    }
    writer.close("div");
    let mut height = 10.0 + text.height(&part("sign").words, WIDE) + beside + 4.0;
    let separator = desk.texts.words("label-separator");
    let apart = part("apart");
    writer.open("p", "").element("b", "", "tactics-apart").words(&separator).text(&apart).close("p");
    height += text.height(&wording::labelled(desk.texts, desk.texts.words("tactics-apart"), &apart.words), WIDE) + 1.5;
    writer.open("p", "quiet").element("b", "", "tactic-helps").words(&separator);
    let helps = ["helps-1", "helps-2", "helps-3"].map(part);
    for (at, help) in helps.iter().enumerate() {
        writer.words(if at > 0 { " · " } else { "" }).text(help);
    }
    writer.close("p").close("div");
    let helps: String = helps.iter().map(|help| format!("{} · ", help.words)).collect();
    height += desk.letters(10.0).height(&wording::labelled(desk.texts, desk.texts.words("tactic-helps"), &helps), WIDE) + 1.5;
    (writer.done(), height)
}

/// A line of the story, with what is said about it.
fn quoted(writer: &mut Writer<'_>, desk: Desk<'_>, class: &str, heading: &str, line: LineId, width: f64) -> f64 {
    let Quote { who, words, .. } = telling::quote(desk.texts, desk.story, line);
    let note = desk.texts.find(&desk.story.line(line).key, Some("note"), None);
    writer.open("div", class).element("b", "", heading).open("p", "");
    let mut height = 5.5;
    let text = desk.letters(11.0);
    let said = match &who {
        Some(who) => wording::said_on_paper(desk.texts, who.words(), words.words()),
        None => words.words().to_owned(),
    };
    writer.words(&said).close("p");
    height += text.height(&said, width) + 1.5;
    if let Some(note) = note {
        writer.open("p", "quiet").text(&note).close("p");
        height += desk.letters(10.0).height(&note.words, width) + 1.5;
    }
    writer.close("div");
    height
}
