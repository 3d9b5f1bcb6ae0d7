//! Pages of one handout as a file: what stands above and below each of them.
//!
//! Owns: header, footer, page numbers and the style sheet. Refuses to know: what is between.

use super::writer::{Writer, direction};
use super::{Desk, Handout};
use crate::html::{Markup, Still, squeezed_sheet, still};
use crate::language::Arguments;
use crate::library::Icon;
use std::sync::OnceLock;

/// By this a file can be told to be a handout: another one may take its place, and nothing else.
pub(crate) const MAKER: &str = "second-look handout";

const STYLE: &str = include_str!("../../assets/handout/style.css");
/// The icons that handouts have.
const ICONS: [Icon; 2] = [Icon::Look, Icon::Check];

/// The file.
pub(super) fn file(desk: Desk<'_>, handout: Handout, pages: &[Markup]) -> String {
    let texts = desk.texts;
    let mut writer = Writer::new(texts);
    writer.element("p", "on-screen", "handout-print");
    for (at, page) in pages.iter().enumerate() {
        sheet(&mut writer, handout, page, at + 1, pages.len());
    }
    let locale = texts.locale();
    still(&Still {
        title: &texts.words(handout.text_id()),
        language: &locale.language.to_string(),
        direction: direction(locale.manifest.direction),
        maker: MAKER,
        reading: &writer.done(),
        icons: &ICONS,
        style: style(),
    })
}

/// One page. What is cut apart has no header of the whole page.
fn sheet(writer: &mut Writer<'_>, handout: Handout, page: &Markup, number: usize, of: usize) {
    writer.open("section", if is_cut(handout) { "page cut-apart" } else { "page" });
    if !is_cut(handout) {
        writer.open("header", "").icon("rings", "#icon-look").open("div", "").element("h1", "", handout.text_id());
        if handout.is_of_story() {
            writer.element("p", "", "scenario-title");
        }
        writer.close("div");
        writer.element("span", "chip", handout.for_whom()).close("header");
    }
    writer.open("div", "content").add(page).close("div");
    // The halves of a sheet that is cut in the middle have a footer each.
    if handout != Handout::Booster {
        footer(writer, handout, number, of);
    }
    writer.close("section");
}

const fn is_cut(handout: Handout) -> bool {
    matches!(handout, Handout::Cards | Handout::Slips | Handout::Exit | Handout::Booster)
}

pub(super) fn footer(writer: &mut Writer<'_>, handout: Handout, number: usize, of: usize) {
    let rest = if handout == Handout::Support { "support-is-real" } else { "fictional-rest" };
    writer.open("footer", "").open("div", "");
    writer.element("b", "", "fictional-short").words(" ").element("span", "", rest);
    let read = writer.texts().native_reading().text_id();
    writer.words(" ").element("span", "", read);
    writer.close("div").open("div", "maker");
    writer.element("span", "", "made-by").words(" · ").element("span", "", "handout-licence").words(" · ");
    let mut arguments = Arguments::new();
    arguments.set("page", number);
    arguments.set("pages", of);
    let numbers = writer.texts().say("handout-page", None, Some(&arguments));
    writer.open("span", "").text(&numbers).close("span");
    writer.close("div").close("footer");
}

/// The style sheet, made small once.
fn style() -> &'static str {
    static SMALL: OnceLock<String> = OnceLock::new();
    SMALL.get_or_init(|| squeezed_sheet(STYLE))
}
