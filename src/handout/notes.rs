//! What whoever leads holds in her hand: the lesson minute by minute, and the story's own notes. And, apart from it, what a story is made from.
//!
//! Owns: their order. Refuses to know: how a lesson is led, and what the notes say.

use super::Desk;
use super::flow::{Flow, WIDE};
use super::writer::Writer;
use crate::html::Markup;
use crate::language::Arguments;
use crate::story::texts::BACKGROUND;
use crate::story::{SceneId, text_id};
use crate::telling::{Block, Part, notes_for_the_facilitator};
use crate::wording;
use crate::workshop::plan::{Step, What};

/// Notes are read standing, at arm's length.
const LETTERS: f64 = 12.0;
/// Those that have a sheet of their own, which is given to somebody else.
const ELSEWHERE: [&str; 2] = ["facilitator-letter-home", BACKGROUND];

pub(super) fn notes(desk: Desk<'_>) -> Vec<Markup> {
    let mut flow = Flow::new();
    let mut writer = Writer::new(desk.texts);
    writer.open("p", "strong").say("scenario-title").words(" · ").say(&text_id::plan(&desk.kit.plan.id)).close("p");
    flow.add(&writer.done(), 8.0);
    let mut from = 0;
    for step in &desk.kit.plan.steps {
        let (piece, height) = planned(desk, step, from);
        flow.add(&piece, height);
        from += u32::from(step.minutes);
    }
    flow.turn();
    for block in notes_for_the_facilitator(desk.texts) {
        if let Block::Part(part) = block {
            note(desk, &mut flow, &part);
        }
    }
    flow.done()
}

/// What a story is made from; none of a story that does not say.
pub(super) fn background(desk: Desk<'_>) -> Vec<Markup> {
    let Some(text) = desk.texts.find(BACKGROUND, None, None) else { return Vec::new() };
    let mut flow = Flow::new();
    for line in text.words.lines() {
        let mut writer = Writer::new(desk.texts);
        writer.open("div", "notes").lines(&crate::language::Text { words: line.to_owned(), ..text.clone() }).close("div");
        flow.add(&writer.done(), desk.letters(LETTERS).height(line, WIDE) + 1.5);
    }
    flow.done()
}

/// A step of the plan, and how tall it is at most, in millimetres.
fn planned(desk: Desk<'_>, step: &Step, from: u32) -> (Markup, f64) {
    let set = desk.letters(LETTERS);
    let id = text_id::step(&step.id);
    let mut writer = Writer::new(desk.texts);
    let mut minutes = Arguments::new();
    minutes.set("from", from);
    minutes.set("to", from + u32::from(step.minutes));
    writer.open("div", "piece step notes").open("div", "when");
    writer.put("span", "", &desk.texts.words_with("notes-minutes", &minutes)).attribute("span", "", &id, "name").close("div");
    let mut height = 12.0;
    let mut say = |writer: &mut Writer<'_>, words: &str| {
        writer.put("p", "", words);
        height += set.height(words, WIDE) + 1.5;
    };
    say(&mut writer, &desk.texts.words(&id));
    match &step.what {
        What::Say(sentences) => {
            for sentence in sentences {
                say(&mut writer, &format!("– {}", desk.texts.words(&text_id::sentence(sentence))));
            }
        }
        What::Story { talks, .. } => {
            let scenes = stops(desk, *talks);
            if !scenes.is_empty() {
                say(&mut writer, &wording::with(desk.texts, "notes-stops", "scenes", wording::list(desk.texts, &scenes)));
            }
        }
        _ => {}
    }
    if let Some(hear) = desk.texts.find(&id, Some("hear"), None) {
        say(&mut writer, &wording::with(desk.texts, "notes-hear", "words", hear.words));
    }
    writer.close("div");
    (writer.done(), height)
}

/// The titles of the scenes whose votes are talked about.
fn stops(desk: Desk<'_>, talks: usize) -> Vec<String> {
    let votes = desk.story.class_track().map(|track| track.votes.iter().take(talks)).into_iter().flatten();
    let title = |scene: SceneId| desk.texts.words(&text_id::scene_title(&desk.story.scene(scene).name));
    votes.map(|vote| title(desk.story.choice(*vote).scene)).collect()
}

/// One of the story's notes. Its heading stands with its first lines; the rest may go on on the next page.
fn note(desk: Desk<'_>, flow: &mut Flow, part: &Part) {
    let [Block::Say(said)] = &part.body[..] else { return };
    if ELSEWHERE.contains(&said.id.as_str()) {
        return;
    }
    let set = desk.letters(LETTERS);
    let lines: Vec<&str> = said.words().lines().filter(|line| !line.trim().is_empty()).collect();
    let (with_heading, rest) = lines.split_at(lines.len().min(2));
    let piece = |lines: &[&str], has_heading: bool| {
        let mut writer = Writer::new(desk.texts);
        writer.open("div", "piece notes");
        if has_heading {
            writer.open("h2", "").text(&part.heading.text).close("h2");
        }
        let words = lines.join("\n");
        let height = set.height(&words, WIDE - 6.0) + 1.5 * f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
        writer.lines(&crate::language::Text { words, ..said.text.clone() }).close("div");
        (writer.done(), height + if has_heading { 13.0 } else { 0.0 })
    };
    let (first, height) = piece(with_heading, true);
    flow.add(&first, height);
    // The last two stand together, so that none begins a page alone.
    let (single, last) = rest.split_at(rest.len().saturating_sub(2));
    for lines in single.chunks(1).chain([last]).filter(|lines| !lines.is_empty()) {
        let (more, height) = piece(lines, false);
        flow.add(&more, height);
    }
}
