//! Who to talk to: whoever is in this building first, then the support lines of one country.
//!
//! Owns: which facts of a line stand on paper, and a place for the date on which somebody rang who hands it on. Refuses to know: which country.

use super::Desk;
use super::flow::{Flow, WIDE};
use super::writer::Writer;
use crate::html::Markup;
use crate::telling::{self, Block, Said, SupportFacts};

/// The width of the column about a line, in millimetres, and of that with the ways to reach it.
const ABOUT: f64 = 93.0;
const WAYS: f64 = 61.0;

/// What happens when somebody asks: said in one go, so that there is room for the lines.
const ASKING: [&str; 3] = ["support-asking-1", "support-asking-2", "support-asking-3"];

pub(super) fn sheet(desk: Desk<'_>) -> Vec<Markup> {
    let part = telling::support(desk.kit.library, desk.texts, desk.kit.region);
    let text = desk.letters(11.0);
    let mut flow = Flow::new();
    let mut table = Vec::new();
    opening(desk, &mut flow);
    for block in &part.body {
        match block {
            // Whom to ask first stands in the table, by name or as a line to write on.
            Block::Say(said) if said.id == "support-first" || ASKING.contains(&said.id.as_str()) => {}
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

fn opening(desk: Desk<'_>, flow: &mut Flow) {
    let mut writer = Writer::new(desk.texts);
    writer.open("p", "");
    for id in ASKING {
        writer.say(id).words(" ");
    }
    writer.close("p");
    let words = ASKING.map(|id| desk.texts.words(id)).join(" ");
    flow.add(&writer.done(), desk.letters(11.0).height(&words, WIDE) + 1.5);
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

/// With numbers that stay on one line.
fn unbroken(way: &str) -> String {
    let letters: Vec<char> = way.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let is_inside = |at: usize| letters[at] == ' ' && at > 0 && is_digit(at - 1) && is_digit(at + 1);
    (0..letters.len()).map(|at| if is_inside(at) { '\u{A0}' } else { letters[at] }).collect()
}

/// One line: who answers, what for, when, and how it is reached.
fn row(desk: Desk<'_>, line: &SupportFacts) -> (Markup, f64) {
    let mut writer = Writer::new(desk.texts);
    writer.open("tr", "").open("th", "").text(&line.who.text).close("th").open("td", "");
    writer.open("p", "").typed("b", "", &line.name).words(" · ").text(&line.topic.text).words(" · ").words(&line.for_whom).close("p");
    let known = [line.hours.as_deref(), line.cost.as_ref().map(Said::words), line.name_needed.as_ref().map(Said::words)];
    let when = known.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if !when.is_empty() {
        writer.put("p", "quiet", &when);
    }
    writer.open("p", "quiet");
    match &line.checked {
        Some(checked) => writer.words(checked),
        None => writer.text(&line.status.text),
    };
    writer.close("p").close("td").open("td", "ways");
    for way in &line.contacts {
        writer.put("p", "", &unbroken(way));
    }
    // Whoever hands it on has rung there, or has not.
    writer.open("p", "rung").say("who-checked-blank").words(" ").blank().close("p").close("td").close("tr");
    let (set, quiet) = (desk.letters(11.0), desk.letters(10.0));
    let first = format!("{} · {} · {}", line.name, line.topic.words(), line.for_whom);
    let about = set.height(&first, ABOUT)
        + quiet.height(&when, ABOUT)
        + quiet.height(line.checked.as_deref().unwrap_or(line.status.words()), ABOUT);
    let ways: f64 = line.contacts.iter().map(|way| set.height(way, WAYS)).sum::<f64>() + 6.5;
    (writer.done(), about.max(ways).max(set.height(line.who.words(), 25.0)) + 3.5)
}
