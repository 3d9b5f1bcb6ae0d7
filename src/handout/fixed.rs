//! Handouts that say the same whatever is played: quick start, a friend has changed, if somebody tells you something, and the page for IT.
//!
//! Owns: what stands on them and in which order. Refuses to know: the words.

use super::writer::Writer;
use super::{Desk, Handout};
use crate::html::Markup;

/// Something that stands on a page.
enum Item {
    Heading(&'static str),
    Say(&'static str),
    List(&'static [&'static str]),
    /// A list to be ticked off.
    Ticks(&'static [&'static str]),
    /// A list with large numbers; a step may have words to say, its `say`.
    Steps(&'static [&'static str]),
    /// What somebody types who looks after computers. It is the same in every language.
    Command(&'static str),
    /// Whom to talk to in this building.
    Contact,
    /// A line to write on.
    Blank(&'static str),
}

fn page(desk: Desk<'_>, items: &[Item]) -> Markup {
    let mut writer = Writer::new(desk.texts);
    for item in items {
        match item {
            Item::Heading(id) => drop(writer.element("h2", "", id)),
            Item::Say(id) => drop(writer.element("p", "", id)),
            Item::List(ids) => list(&mut writer, ids),
            Item::Ticks(ids) => ticks(&mut writer, ids),
            Item::Steps(ids) => steps(&mut writer, ids),
            Item::Command(command) => drop(writer.put("code", "command", command)),
            Item::Contact => drop(writer.contact(desk.kit.contact)),
            Item::Blank(id) => drop(writer.blank_for(id)),
        }
    }
    writer.done()
}

fn list(writer: &mut Writer<'_>, ids: &[&str]) {
    writer.open("ul", "");
    for id in ids {
        writer.element("li", "", id);
    }
    writer.close("ul");
}

fn ticks(writer: &mut Writer<'_>, ids: &[&str]) {
    writer.open("ul", "ticks");
    for id in ids {
        writer.open("li", "").tick().element("span", "", id).close("li");
    }
    writer.close("ul");
}

fn steps(writer: &mut Writer<'_>, ids: &[&str]) {
    writer.open("ol", "steps");
    for id in ids {
        writer.open("li", "").open("div", "").element("p", "", id).attribute("p", "saying", id, "say").close("div").close("li");
    }
    writer.close("ol");
}

/// For taking home.
pub(super) fn friend(desk: Desk<'_>) -> Vec<Markup> {
    const CARD: [Item; 11] = [
        Item::Say("friend-opening"),
        Item::Heading("friend-begin"),
        Item::List(&["friend-begin-1", "friend-begin-2", "friend-begin-3"]),
        Item::Heading("friend-open"),
        Item::List(&["friend-open-1", "friend-open-2", "friend-open-3", "friend-open-4"]),
        Item::Heading("friend-not"),
        Item::List(&["friend-not-1", "friend-not-2"]),
        Item::Heading("friend-today"),
        Item::List(&["friend-today-1", "friend-today-2", "friend-today-3"]),
        Item::Say("friend-now"),
        Item::Contact,
    ];
    let mut writer = Writer::new(desk.texts);
    writer.open("div", "roomy").add(&page(desk, &CARD)).close("div");
    vec![writer.done()]
}

/// From `design/workshop.md` 15.
pub(super) fn if_told(desk: Desk<'_>) -> Vec<Markup> {
    const PAGE: [Item; 9] = [
        Item::Say("told-opening"),
        Item::Steps(&["told-1", "told-2", "told-3", "told-4", "told-5", "told-6", "told-7"]),
        Item::Heading("told-not"),
        Item::List(&["told-not-1", "told-not-2", "told-not-3"]),
        Item::Say("told-slips"),
        Item::Contact,
        Item::Blank("told-responsible"),
        Item::Blank("told-emergency"),
        Item::Blank("told-me"),
    ];
    let mut writer = Writer::new(desk.texts);
    writer.open("div", "large").add(&page(desk, &PAGE)).close("div");
    vec![writer.done()]
}

/// Opens the ports of phones that vote, for the same network alone. `PATH` is where the program lies.
const FIREWALL: &str = "New-NetFirewallRule -DisplayName \"Second Look\" -Direction Inbound -Protocol TCP -LocalPort 7420-7422 \
    -RemoteAddress LocalSubnet -Profile Private,Domain -Action Allow -Program \"PATH\\second-look.exe\"";

pub(super) fn it(desk: Desk<'_>) -> Vec<Markup> {
    const PAGE: [Item; 15] = [
        Item::Say("it-opening"),
        Item::Heading("it-net"),
        Item::List(&["it-net-1", "it-net-2", "it-net-3"]),
        Item::Heading("it-firewall"),
        Item::Say("it-firewall-1"),
        Item::Command(FIREWALL),
        Item::Say("it-firewall-2"),
        Item::Heading("it-files"),
        Item::List(&["it-files-1", "it-files-2", "it-files-3"]),
        Item::Heading("it-graphics"),
        Item::Say("it-graphics-1"),
        Item::Heading("it-page"),
        Item::Say("it-page-1"),
        Item::Heading("it-open"),
        Item::Say("it-open-1"),
    ];
    vec![page(desk, &PAGE)]
}

/// What is printed, on the first page of the quick start: each handout and how many of it.
const PRINTED: [Handout; 13] = [
    Handout::Notes,
    Handout::Questions,
    Handout::IfTold,
    Handout::Support,
    Handout::Exit,
    Handout::Friend,
    Handout::Tactics,
    Handout::Cards,
    Handout::Slips,
    Handout::AnswersAFirst,
    Handout::Key,
    Handout::Letter,
    Handout::It,
];

/// Keys, as they are written on a keyboard, and what they do.
const KEYS: [(&str, &str); 13] = [
    ("quick-name-page-down", "quick-key-on"),
    ("quick-name-page-up", "quick-key-back"),
    ("quick-name-hands", "quick-key-hands"),
    ("quick-name-type", "quick-key-type"),
    ("quick-name-choose", "quick-key-choose"),
    ("quick-name-mark", "quick-key-mark"),
    ("quick-name-support", "quick-key-support"),
    ("quick-name-freeze", "quick-key-freeze"),
    ("quick-name-blank", "quick-key-blank"),
    ("quick-name-skip", "quick-key-skip"),
    ("quick-name-swap", "quick-key-swap"),
    ("quick-name-counts", "quick-key-counts"),
    ("quick-name-leave", "quick-key-leave"),
];

const FAILS: [&str; 7] = ["quick-if-1", "quick-if-2", "quick-if-3", "quick-if-4", "quick-if-5", "quick-if-6", "quick-if-7"];

pub(super) fn quick_start(desk: Desk<'_>) -> Vec<Markup> {
    const BEFORE: [Item; 2] =
        [Item::Heading("quick-day-before"), Item::Ticks(&["quick-before-1", "quick-before-2", "quick-before-3", "quick-before-4"])];
    const IN_THE_ROOM: [Item; 2] =
        [Item::Heading("quick-in-the-room"), Item::Ticks(&["quick-room-1", "quick-room-2", "quick-room-3", "quick-room-4"])];
    let mut first = Writer::new(desk.texts);
    first.open("div", "larger").add(&page(desk, &BEFORE)).open("table", "copies");
    for handout in PRINTED.into_iter().filter(|handout| handout.serves(desk.kit.plan)) {
        let id = handout.text_id();
        first.open("tr", "").element("th", "", id).attribute("td", "", id, "copies").close("tr");
    }
    first.close("table").add(&page(desk, &IN_THE_ROOM)).close("div");
    let mut second = Writer::new(desk.texts);
    second.open("div", "larger").element("h2", "", "quick-keys").open("table", "keys");
    for (key, does) in KEYS {
        second.open("tr", "").element("th", "", key).element("td", "", does).close("tr");
    }
    second.close("table").element("p", "", "quick-remote").element("h2", "", "quick-if").open("table", "fails");
    for id in FAILS {
        second.open("tr", "").element("th", "", id).attribute("td", "", id, "do").close("tr");
    }
    second.close("table").close("div");
    vec![first.done(), second.done()]
}
