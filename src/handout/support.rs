//! Who to talk to: whoever is in this building first, then the support lines of one country.
//!
//! Owns: which facts of a line stand on paper, and a place for the date on which somebody rang who hands it on. Refuses to know: which country.

use super::Desk;
use super::flow::{Flow, Set, WIDE};
use super::writer::Writer;
use crate::html::Markup;
use crate::telling::{self, Block, SupportFacts};

/// The widths of the columns about a line and about how to reach it, in millimetres.
const ABOUT: f64 = WIDE - 32.0 - 62.0 - 9.0;
const WAYS: f64 = 57.0;

pub(super) fn sheet(desk: Desk<'_>) -> Vec<Markup> {
    let part = telling::support(desk.kit.library, desk.texts, desk.kit.region);
    let text = Set::points(11.0);
    let mut flow = Flow::new();
    let mut table = Vec::new();
    for block in &part.body {
        match block {
            // Whom to ask first stands in the table, by name or as a line to write on.
            Block::Say(said) if said.id == "support-first" => {}
            Block::Say(said) => {
                rows(desk, &mut flow, &mut table);
                let mut writer = Writer::new(desk.texts);
                writer.open("p", "").text(&said.text).close("p");
                flow.add(&writer.done(), text.height(said.words(), WIDE) + 1.5);
            }
            Block::Support(lines) => {
                table.push(here(desk));
                let mut writer = Writer::new(desk.texts);
                let instead = lines.instead.as_ref();
                if let Some(instead) = instead {
                    writer.open("p", "").text(&instead.text).close("p");
                }
                writer.put("h2", "", &lines.heading);
                flow.add(&writer.done(), 12.0 + instead.map_or(0.0, |instead| text.height(instead.words(), WIDE)));
                table.extend(lines.lines.iter().map(|line| row(desk, line)));
            }
            _ => {}
        }
    }
    rows(desk, &mut flow, &mut table);
    let mut writer = Writer::new(desk.texts);
    writer.element("p", "", "who-not-reached");
    flow.add(&writer.done(), 2.0 * text.height("x", WIDE) + 1.5);
    flow.done()
}

/// Lays rows on pages, those of each page in a table of their own.
fn rows(desk: Desk<'_>, flow: &mut Flow, waiting: &mut Vec<(Markup, f64)>) {
    let mut waiting = std::mem::take(waiting).into_iter().peekable();
    while waiting.peek().is_some() {
        let mut writer = Writer::new(desk.texts);
        writer.open("table", "lines");
        let mut height = 0.0;
        while let Some((row, tall)) = waiting.next_if(|(_, tall)| height == 0.0 || flow.has_room(height + tall)) {
            writer.add(&row);
            height += tall;
        }
        writer.close("table");
        flow.add(&writer.done(), height + 2.0);
    }
}

/// Whom to talk to in this building.
fn here(desk: Desk<'_>) -> (Markup, f64) {
    let mut writer = Writer::new(desk.texts);
    writer.open("tr", "").element("th", "", "who-here");
    writer.markup_cell("td", "2");
    match desk.kit.contact {
        Some(contact) => writer.typed("b", "given", contact),
        None => writer.blank_for("who-here-blank"),
    };
    writer.close("td").close("tr");
    (writer.done(), 14.0)
}

fn row(desk: Desk<'_>, line: &SupportFacts) -> (Markup, f64) {
    let mut writer = Writer::new(desk.texts);
    writer.open("tr", "").open("th", "").text(&line.who.text).close("th").open("td", "");
    writer.open("p", "").typed("b", "", &line.name).close("p");
    let about = format!("{} · {}", line.topic.words(), line.for_whom);
    let when: Vec<&str> = [line.hours.as_deref(), line.cost.as_ref().map(|said| said.words()), line.name_needed.as_ref().map(|said| said.words())]
        .into_iter()
        .flatten()
        .collect();
    let when = when.join(" · ");
    for words in [&about, &when].into_iter().filter(|words| !words.is_empty()) {
        writer.put("p", "", words);
    }
    match &line.checked {
        Some(checked) => writer.put("p", "", checked),
        None => writer.open("p", "").text(&line.status.text).words(" · ").say("who-checked-blank").words(" ").blank().close("p"),
    };
    writer.close("td").open("td", "ways");
    for way in &line.contacts {
        writer.put("p", "", way);
    }
    writer.close("td").close("tr");
    let set = Set::points(11.0);
    let status = line.checked.clone().unwrap_or_else(|| format!("{}{}", line.status.words(), "x".repeat(30)));
    let about: f64 = [line.name.as_str(), &about, &when, &status].iter().map(|words| set.height(words, ABOUT)).sum();
    let ways: f64 = line.contacts.iter().map(|way| set.height(way, WAYS)).sum();
    (writer.done(), about.max(ways).max(set.height(line.who.words(), 29.0)) + 4.0)
}
