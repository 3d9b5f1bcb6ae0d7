//! Answer sheets for before and after, the key to them, and the sheet of two weeks later.
//!
//! Owns: which set of messages stands on which half, and that a sheet bears no name, no number and no sign of what is meant. Refuses to know: the messages
//! (`workshop::measure`), and what is done with the answers. From `design/workshop.md` 6 and 8.

use super::writer::Writer;
use super::{Desk, paper};
use crate::html::Markup;
use crate::wording;
use crate::workshop::Instrument;
use crate::workshop::measure::{Item, Set};

/// A sheet: the upper half is for before, the lower one for after. Folded, they look alike whatever stands on them.
pub(super) fn sheet(desk: Desk<'_>, first: Set) -> Vec<Markup> {
    let Some(measure) = desk.kit.measure else { return Vec::new() };
    let mut writer = Writer::new(desk.texts);
    writer.open("div", "answers").element("p", "", "answers-opening");
    writer.open("p", "").element("b", "", "answers-nameless").words(" ").say("answers-rules").close("p");
    rows(&mut writer, measure, first, "answers-before");
    writer.element("div", "cut", "answers-fold");
    rows(&mut writer, measure, first.other(), "answers-after");
    writer.element("p", "", "answers-others").close("div");
    vec![writer.done()]
}

/// The messages of a set, each with its two boxes.
fn rows(writer: &mut Writer<'_>, measure: &Instrument, set: Set, heading: &str) {
    writer.open("table", "asked").open("tr", "heads").open("th", "what").close("th").element("th", "", heading);
    writer.element("th", "choice", "answers-look").element("th", "choice", "answers-let-be").close("tr");
    for (at, item) in measure.set(set).enumerate() {
        writer.open("tr", "").put("th", "what", &(at + 1).to_string()).open("td", "");
        message(writer, measure, item);
        writer.close("td");
        for _ in 0..2 {
            writer.open("td", "choice").tick().close("td");
        }
        writer.close("tr");
    }
    writer.close("table");
}

fn message(writer: &mut Writer<'_>, measure: &Instrument, item: &Item) {
    let id = measure.text(item);
    let texts = writer.texts();
    let words = wording::said_on_paper(texts, &texts.attribute(&id, "from"), &texts.words(&id));
    writer.put("p", "", &words);
}

/// For whoever leads, once the sheets are in: a page for each set, with what each message is meant as, and why.
pub(super) fn key(desk: Desk<'_>) -> Vec<Markup> {
    let Some(measure) = desk.kit.measure else { return Vec::new() };
    let page = |(set, heading): (Set, &str)| {
        let mut writer = Writer::new(desk.texts);
        if set == Set::A {
            writer.element("p", "", "key-how").element("p", "", "key-type");
        }
        writer.element("h2", "", heading).open("table", "asked");
        for (at, item) in measure.set(set).enumerate() {
            writer.open("tr", "").put("th", "what", &(at + 1).to_string()).open("td", "");
            message(&mut writer, measure, item);
            meant(&mut writer, measure, item);
            writer.close("td").close("tr");
        }
        writer.close("table");
        writer.done()
    };
    [(Set::A, "key-a"), (Set::B, "key-b")].map(page).into()
}

/// What a message is meant as, and why.
fn meant(writer: &mut Writer<'_>, measure: &Instrument, item: &Item) {
    let does = if item.kind.is_tactic() { "key-look" } else { "key-let-be" };
    let why = writer.texts().say(&measure.text(item), Some("why"), None);
    writer.open("p", "").element("b", "", does).words(" ").text(&why).close("p");
}

/// Two weeks later: A5 on both sides, two of them on a sheet. The key is on the back and upside down, so that nobody reads it by chance.
pub(super) fn booster(desk: Desk<'_>) -> Vec<Markup> {
    let Some(measure) = desk.kit.measure else { return Vec::new() };
    let mut front = Writer::new(desk.texts);
    front.open("header", "").icon("rings", "#icon-look").open("div", "").element("h1", "", "handout-answers-a-first").close("div");
    front.element("span", "chip", "handout-for-all").close("header").element("p", "", "booster-opening");
    rows(&mut front, measure, Set::C, "handout-booster");
    let mut back = Writer::new(desk.texts);
    back.open("div", "turned").element("h2", "", "booster-key").open("ol", "");
    for item in measure.set(Set::C) {
        back.open("li", "");
        meant(&mut back, measure, item);
        back.close("li");
    }
    back.close("ol").element("p", "", "booster-talk").close("div");
    [(front.done(), 1), (back.done(), 2)].map(|(side, number)| twice(desk, &side, number)).into()
}

/// A page with the same half above and below the line where it is cut.
fn twice(desk: Desk<'_>, side: &Markup, number: usize) -> Markup {
    let mut writer = Writer::new(desk.texts);
    for half in 0..2 {
        if half > 0 {
            writer.element("div", "cut middle", "booster-cut");
        }
        writer.open("div", "half answers").open("div", "content").add(side).close("div");
        paper::footer(&mut writer, super::Handout::Booster, number, 2);
        writer.close("div");
    }
    writer.done()
}
