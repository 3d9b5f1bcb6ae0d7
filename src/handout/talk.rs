//! The questions of a story to talk about, each with one way to answer it.
//!
//! Owns: their order: first those that come after the way which a class takes together. Refuses to know: which of them is asked.

use super::Desk;
use super::flow::{Flow, WIDE};
use super::writer::Writer;
use crate::html::Markup;
use crate::story::{Id, Story, text_id};

/// Questions are printed larger: they are read aloud.
const QUESTION: f64 = 12.0;

pub(super) fn questions(desk: Desk<'_>) -> Vec<Markup> {
    let (first, others) = in_order(desk.story);
    let mut flow = Flow::new();
    let mut opening = Writer::new(desk.texts);
    opening.element("p", "", "questions-how");
    let text = desk.letters(11.0);
    flow.add(&opening.done(), text.height(&desk.texts.words("questions-how"), WIDE) + 2.0);
    let is_led = !first.is_empty();
    for (heading, ids) in [("questions-first", first), ("questions-others", others)] {
        for (at, id) in ids.iter().enumerate() {
            let mut writer = Writer::new(desk.texts);
            writer.open("div", "piece");
            // Where there is no such way, there are no others either.
            let has_heading = at == 0 && is_led;
            if has_heading {
                writer.element("h2", "", heading);
            }
            let height = question(desk, &mut writer, &text_id::question(id)) + if has_heading { 13.0 } else { 0.0 };
            writer.close("div");
            flow.add(&writer.done(), height);
        }
    }
    if is_led || !desk.story.endings().is_empty() { flow.done() } else { Vec::new() }
}

/// One question with its answer, and how tall that is at most, in millimetres.
fn question(desk: Desk<'_>, writer: &mut Writer<'_>, id: &str) -> f64 {
    let texts = desk.texts;
    let question = texts.say(id, None, None);
    writer.open("p", "question").text(&question).close("p");
    let mut height = desk.letters(QUESTION).height(&question.words, 0.9 * WIDE) + 8.0;
    if let Some(answer) = texts.find(id, Some("answer"), None) {
        writer.open("p", "answer").element("i", "", "questions-answer").words(" ").text(&answer).close("p");
        let words = format!("{} {}", texts.words("questions-answer"), answer.words);
        height += desk.letters(11.0).height(&words, WIDE - 8.0) + 1.5;
    }
    height
}

/// The questions after the class track, and all the others; each once.
fn in_order(story: &Story) -> (Vec<Id>, Vec<Id>) {
    let ends = story.class_track().map(|track| &track.ends);
    let mut of = [Vec::new(), Vec::new()];
    let mut endings: Vec<_> = story.endings().iter().collect();
    endings.sort_by_key(|ending| ends != Some(&ending.name));
    for ending in endings {
        for id in &ending.questions {
            if !of.iter().flatten().any(|known| known == id) {
                of[usize::from(ends != Some(&ending.name))].push(id.clone());
            }
        }
    }
    let [first, others] = of;
    (first, others)
}
