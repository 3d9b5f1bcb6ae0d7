//! The letter home: what is done and why, how to say no, and whom to ask.
//!
//! Owns: that every letter says all four, whatever a story's own letter says. Refuses to know: who sends it.

use super::Desk;
use super::writer::Writer;
use crate::html::Markup;

/// A story's own letter, which says what is played and why.
const OWN: &str = "facilitator-letter-home";

pub(super) fn letter(desk: Desk<'_>) -> Vec<Markup> {
    let mut writer = Writer::new(desk.texts);
    writer.open("div", "larger").blank_for("letter-from").blank_for("letter-date");
    if let Some(own) = desk.texts.find(OWN, None, None) {
        writer.open("div", "letter-text").lines(&own).close("div");
    } else {
        writer.element("p", "", "letter-generic-greeting");
        writer.element("h2", "", "letter-what").element("p", "", "letter-generic-what").element("p", "", "letter-generic-kept");
        writer.element("h2", "", "letter-why").element("p", "", "letter-generic-why");
    }
    if desk.kit.plan.is_measured() {
        writer.element("p", "", "letter-measured");
    }
    writer.element("h2", "", "letter-no").open("ul", "");
    for id in ["letter-no-1", "letter-no-2", "letter-no-3"] {
        writer.element("li", "", id);
    }
    writer.close("ul").element("h2", "", "letter-ask").blank_for("letter-ask-1");
    writer.open("div", "fill").element("span", "", "letter-ask-2");
    match desk.kit.contact {
        Some(contact) => writer.typed("span", "given", contact),
        None => writer.blank(),
    };
    writer.close("div");
    writer.element("div", "cut", "letter-cut");
    writer.open("p", "").tick().words(" ").say("letter-slip").close("p");
    writer.blank_for("letter-slip-child").blank_for("letter-slip-sign").close("div");
    vec![writer.done()]
}
