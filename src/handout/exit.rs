//! Exit slips: everybody ticks, writes, folds and hands in one, so that nobody is seen to ask for something.
//!
//! Owns: that both choices are of one size and have a line of one length. Refuses to know: who reads them.

use super::Desk;
use super::writer::Writer;
use crate::html::Markup;

const SLIPS: usize = 4;

pub(super) fn slips(desk: Desk<'_>) -> Vec<Markup> {
    let mut writer = Writer::new(desk.texts);
    writer.element("p", "how", "exit-cut").open("div", "exits");
    for _ in 0..SLIPS {
        writer.open("div", "exit").element("h2", "", "exit-title").element("p", "", "exit-how");
        for choice in ["exit-fine", "exit-talk"] {
            writer.open("div", "fill").tick().element("span", "", choice).blank().close("div");
        }
        writer.blank_for("exit-found").blank_for("exit-read").close("div");
    }
    writer.close("div");
    vec![writer.done()]
}
