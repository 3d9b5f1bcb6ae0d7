//! What a page of the site says, part by part.
//!
//! Owns: how each kind of part is written. Refuses to know: which parts a page has (`pages`), and what stands around them (`shell`).

use super::downloads;
use super::pages::{Page, Part};
use super::shell::Desk;
use super::{PICTURES, played};
use crate::diagnostic::Diagnostic;
use crate::handout::Writer;
use crate::html::Markup;
use crate::language::{Arguments, Isolates, REFERENCE, Text};
use crate::library::MOST_CIRCLES;
use crate::record::Days;
use crate::story::Id;
use crate::wording;
use crate::workshop::PORTS;

/// What begins with this in a text is typed by somebody.
const TYPED: &str = "$ ";
/// What begins with this belongs to a list.
const LISTED: &str = "– ";

/// What can be led to on a page: anchors and words.
pub(super) fn heads(desk: Desk<'_>, page: &Page) -> Vec<(String, String)> {
    let mut heads = Vec::new();
    for part in page.parts {
        match part {
            Part::Say(id, _) | Part::Steps(id) | Part::Notice(id) | Part::Finding(id) | Part::Doors(id, _) | Part::Stories(id) => {
                heads.push(*id);
            }
            Part::Downloads => heads.extend(downloads::heads(desk.downloads)),
            Part::Picture(..) | Part::Buttons(_) => {}
        }
    }
    heads.into_iter().map(|id| (anchor(id).to_owned(), desk.texts.words(id))).collect()
}

/// The parts of a page, one after the other.
pub(super) fn parts(desk: Desk<'_>, page: &Page) -> Result<Markup, Vec<Diagnostic>> {
    let mut writer = Writer::new(desk.texts);
    for part in page.parts {
        match part {
            Part::Say(id, there) => section(&mut writer, "part", id, |writer| {
                body(writer, id, "ul");
                link(writer, id, *there);
            }),
            Part::Steps(id) => section(&mut writer, "part", id, |writer| body(writer, id, "ol")),
            Part::Notice(id) => section(&mut writer, "notice", id, |writer| body(writer, id, "ul")),
            Part::Finding(id) => section(&mut writer, "part", id, |writer| finding(writer, id)),
            Part::Picture(file, id) => picture(desk, &mut writer, file, id),
            Part::Buttons(buttons) => self::buttons(&mut writer, buttons),
            Part::Doors(id, doors) => section(&mut writer, "part", id, |writer| self::doors(writer, id, doors)),
            Part::Stories(id) => {
                let list = stories(desk, id)?;
                section(&mut writer, "part", id, |writer| {
                    writer.add(&list);
                });
            }
            Part::Downloads => downloads::parts(desk, &mut writer),
        }
    }
    Ok(writer.done())
}

/// The name by which a part can be led to.
pub(super) fn anchor(id: &'static str) -> &'static str {
    id.trim_start_matches("site-")
}

/// A part with its heading.
pub(super) fn section(writer: &mut Writer<'_>, class: &str, id: &'static str, inside: impl FnOnce(&mut Writer<'_>)) {
    writer.with("section", &[("class", class)]).with("h2", &[("id", anchor(id))]).say(id).close("h2");
    inside(writer);
    writer.close("section");
}

/// The `.body` of a text: paragraphs, a list where lines begin with a dash, and what is typed.
pub(super) fn body(writer: &mut Writer<'_>, id: &str, list: &'static str) {
    let Some(text) = writer.texts().find(id, Some("body"), Some(&measures())) else { return };
    let mut is_in = None;
    for line in text.words.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (kind, words) = if let Some(listed) = line.strip_prefix(LISTED) {
            (Some(list), listed)
        } else if let Some(typed) = line.strip_prefix(TYPED) {
            (Some("pre"), typed)
        } else {
            (None, line)
        };
        if kind != is_in {
            if let Some(open) = is_in {
                writer.close(open);
            }
            match kind {
                Some("pre") => drop(writer.with("pre", &[("dir", "ltr")])),
                Some(list) => drop(writer.open(list, "")),
                None => {}
            }
            is_in = kind;
        }
        let part = Text { words: words.to_owned(), ..text.clone() };
        match kind {
            Some("pre") => drop(writer.put("code", "", words).words("\n")),
            Some(_) => drop(writer.open("li", "").text(&part).close("li")),
            None => drop(writer.open("p", "").text(&part).close("p")),
        }
    }
    if let Some(open) = is_in {
        writer.close(open);
    }
}

/// The numbers that texts name. They are those that the program goes by.
fn measures() -> Arguments<'static> {
    let mut arguments = Arguments::new();
    let [short, _, long] = Days::ALL.map(Days::count);
    arguments.set("days", Days::default().count());
    arguments.set("short", short);
    arguments.set("long", long);
    arguments.set("first", PORTS[0].to_string());
    arguments.set("last", PORTS[PORTS.len() - 1].to_string());
    arguments
}

/// The `.link` of a text. What it leads to in the guide is in English.
fn link(writer: &mut Writer<'_>, id: &str, there: Option<&str>) {
    let Some(there) = there else { return };
    let is_english = writer.texts().locale().language == REFERENCE;
    let words = writer.texts().say(id, Some("link"), None);
    writer.open("p", "onward").with("a", &[("href", there), ("hreflang", REFERENCE)]).text(&words).close("a");
    if !is_english {
        writer.words(" ").attribute("span", "quiet", "site-guide", "in-english");
    }
    writer.close("p");
}

fn finding(writer: &mut Writer<'_>, id: &str) {
    body(writer, id, "ul");
    let sources = writer.texts().attribute(id, "source");
    writer.open("div", "sources").attribute("p", "", "site-evidence-all", "label").open("ul", "");
    // A name in Latin letters and what follows it in Arabic stay together if each source stands alone.
    for source in sources.split([';', '؛']) {
        writer.put("li", "", source.trim());
    }
    writer.close("ul").close("div");
}

fn buttons(writer: &mut Writer<'_>, buttons: &[(&'static str, &'static str, &'static str)]) {
    writer.open("p", "buttons");
    for (at, (id, attribute, there)) in buttons.iter().enumerate() {
        let class = if at == 0 { concat!("button", " main") } else { "button" };
        let words = writer.texts().say(id, Some(attribute), None);
        writer.with("a", &[("class", class), ("href", there)]).text(&words);
        if at == 0 {
            writer.icon(concat!("icon", " mirrors"), "#icon-next");
        }
        writer.close("a");
    }
    writer.close("p");
}

fn doors(writer: &mut Writer<'_>, id: &str, doors: &[(&'static str, &'static str, &'static str)]) {
    writer.open("ul", "doors");
    for (page, attribute, there) in doors {
        writer.open("li", "").open("h3", "").with("a", &[("href", there)]).say(page).close("a").close("h3");
        writer.attribute("p", "", id, attribute).close("li");
    }
    writer.close("ul");
}

/// A picture that lies beside the pages, with what is on it in words.
fn picture(desk: Desk<'_>, writer: &mut Writer<'_>, file: &str, id: &str) {
    // Where there is one in her language, she sees that.
    let file = if desk.tag() == "ar" && file == "conversation.png" { "debrief-ar.png" } else { file };
    let (_, bytes) = PICTURES.iter().find(|(name, _)| *name == file).expect("a test looks at every page");
    let (source, words) = (format!("../pictures/{file}"), desk.texts.attribute(id, "picture"));
    let class = if file == "page-phone.png" { "narrow" } else { "" };
    writer.open("figure", class);
    // On a small screen it is small, and opens alone.
    writer.with("a", &[("href", &source)]);
    match size(bytes) {
        Some((width, height)) => writer.with("img", &[("src", &source), ("alt", &words), ("width", &width), ("height", &height)]),
        None => writer.with("img", &[("src", &source), ("alt", &words)]),
    };
    writer.close("a").close("figure");
}

/// How large a PNG is, so that nothing moves once it is there; none of another picture.
fn size(bytes: &[u8]) -> Option<(String, String)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?).to_string());
    bytes.starts_with(b"\x89PNG").then(|| Some((number(16)?, number(20)?))).flatten()
}

/// Every story: what it is, and the way to it.
fn stories(desk: Desk<'_>, id: &str) -> Result<Markup, Vec<Diagnostic>> {
    let mut writer = Writer::new(desk.texts);
    writer.open("ul", "stories");
    let mut all = desk.library.scenarios_by_title(&desk.texts.locale().language);
    // Those that can be opened from here come first.
    all.sort_by_cached_key(|story| desk.library.scenario(story).is_ok_and(|(_, story)| story.is_for_older()));
    for story in all {
        card(desk, &mut writer, id, &story)?;
    }
    writer.close("ul");
    Ok(writer.done())
}

fn card(desk: Desk<'_>, writer: &mut Writer<'_>, list: &str, id: &Id) -> Result<(), Vec<Diagnostic>> {
    let texts = desk.library.localiser(&desk.texts.locale().language, Some(id), Isolates::Kept)?;
    let (_, story) = desk.library.scenario(id)?;
    let mut own = Writer::new(&texts);
    own.open("li", "card");
    circles(desk, &mut own, id);
    own.element("h3", "", "scenario-title").element("p", "", "scenario-line").open("p", "facts");
    for (icon, words) in [("#icon-clock", wording::minutes(&texts, &story)), ("#icon-people", wording::age(&texts, &story))] {
        own.open("span", "").icon("icon", icon).words(&words).close("span");
    }
    own.close("p").put("p", "quiet", &wording::content(&texts, &story));
    writer.add(&own.done());
    if story.is_for_older() {
        writer.attribute("p", "older", list, "older");
    } else {
        writer.open("p", "onward").with("a", &[("class", "button"), ("href", &played(id))]).text(&desk.texts.say(list, Some("open"), None));
        writer.open("span", "unseen").words(": ").text(&texts.say("scenario-title", None, None)).close("span").close("a").close("p");
    }
    writer.close("li");
    Ok(())
}

/// The picture of a story: a flat colour and circles, which say nothing.
fn circles(desk: Desk<'_>, writer: &mut Writer<'_>, id: &Id) {
    let Some(picture) = desk.library.picture(id) else { return };
    let whole =
        [("class", "picture"), ("viewBox", "0 0 320 76"), ("preserveAspectRatio", concat!("xMidYMid", " slice")), ("aria-hidden", "true")];
    writer.with("svg", &whole).open("g", "mirrors");
    let ground = ["paint", picture.ground.name()].join("-");
    writer.with("rect", &[("width", "320"), ("height", "76"), ("class", &ground)]).close("rect");
    for circle in picture.circles.iter().take(MOST_CIRCLES) {
        let r = circle.across / 2.0;
        let (drawn, kind) = if circle.outline { (r - 1.0, "outline") } else { (r, "paint") };
        let [x, y, drawn] = [circle.from_start + r, circle.from_top + r, drawn].map(|value| value.to_string());
        let class = [kind, circle.paint.name()].join("-");
        writer.with("circle", &[("cx", &x), ("cy", &y), ("r", &drawn), ("class", &class)]).close("circle");
    }
    writer.close("g").close("svg");
}
