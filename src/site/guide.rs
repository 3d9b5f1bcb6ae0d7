//! The guide: its pages as they are printed, and as HTML.
//!
//! Owns: which pages there are, their order, and that the list of rules stands below the one on checking. Refuses to know: what they say; they are in
//! `assets/guide/`, in English.

use super::markdown::{Rendered, rendered};
use super::shell::{Frame, file, head, on_page};
use crate::handout::Writer;
use crate::html::Markup;
use crate::language::{Localiser, Text};
use crate::rules;
use std::fmt::Write as _;

/// The pages in the order in which they are best read: what each is called, and its text.
pub(crate) const GUIDE: [(&str, &str); 13] = [
    ("first-scenario", include_str!("../../assets/guide/first-scenario.md")),
    ("format", include_str!("../../assets/guide/format.md")),
    ("labels", include_str!("../../assets/guide/labels.md")),
    ("importing", include_str!("../../assets/guide/importing.md")),
    (CHECKING, include_str!("../../assets/guide/checking.md")),
    ("translating", include_str!("../../assets/guide/translating.md")),
    ("packs", include_str!("../../assets/guide/packs.md")),
    ("leading", include_str!("../../assets/guide/leading.md")),
    ("results", include_str!("../../assets/guide/results.md")),
    ("words", include_str!("../../assets/guide/words.md")),
    ("safeguards", include_str!("../../assets/guide/safeguards.md")),
    ("evidence", include_str!("../../assets/guide/evidence.md")),
    ("contributing", include_str!("../../assets/guide/contributing.md")),
];

/// The page that the rules are listed on.
const CHECKING: &str = "checking";
/// How the pages are asked for, which is how they name each other.
const ASKED: &str = "second-look guide ";

/// The names of the pages, and their titles.
pub(crate) fn titles() -> impl Iterator<Item = (&'static str, &'static str)> {
    GUIDE.into_iter().map(|(name, text)| (name, title(text)))
}

fn title(text: &'static str) -> &'static str {
    text.lines().next().unwrap_or_default().trim_start_matches("# ")
}

/// A page as it is printed.
pub(crate) fn page_of_guide(name: &str, text: &str) -> String {
    let mut written = text.to_owned();
    if name == CHECKING {
        written.push_str("\n## All rules\n\n");
        for rule in rules::all() {
            let severity = rule.severity.to_string();
            writeln!(written, "    {}  {severity:7}  {}", rule.code, rule.name).expect("writing to a string does not fail");
        }
    }
    written
}

/// All of it as HTML: a page of contents, and a page each. `site` is where the site lies that it is a part of.
pub(super) fn pages(texts: &Localiser, site: Option<&'static str>) -> Vec<super::File> {
    let mut files = vec![("index.html".to_owned(), contents(texts, site).into_bytes())];
    files.extend(GUIDE.iter().enumerate().map(|(at, (name, _))| (address(name), page(texts, site, at).into_bytes())));
    files
}

fn address(name: &str) -> String {
    format!("{name}.html")
}

/// Where a piece of code leads that names a page.
fn leads_to(code: &str) -> Option<String> {
    let name = code.strip_prefix(ASKED).or_else(|| code.strip_prefix("assets/guide/")?.strip_suffix(".md"))?;
    GUIDE.iter().any(|(page, _)| *page == name).then(|| address(name))
}

fn contents(texts: &Localiser, site: Option<&'static str>) -> String {
    let mut content = Writer::new(texts);
    let lead = texts.attribute("site-guide", "lead");
    head(&mut content, &texts.words("site-guide"), &lead);
    content.open("div", "sheet").open("ol", "contents");
    for (name, text) in GUIDE {
        content.open("li", "").with("a", &[("href", &address(name))]).words(title(text)).close("a");
        content.put("code", "quiet", &[ASKED, name].concat()).close("li");
    }
    content.close("ol").close("div");
    around(texts, site, None, &texts.words("site-guide"), &lead, content.done())
}

fn page(texts: &Localiser, site: Option<&'static str>, at: usize) -> String {
    let (name, text) = GUIDE[at];
    let whole = page_of_guide(name, text);
    let (_, below) = whole.split_once('\n').unwrap_or_default();
    let Rendered { markup, heads } = rendered(below, leads_to);
    let mut content = Writer::new(texts);
    content.open("div", "head").put("h1", "", title(text)).close("div");
    on_page(&mut content, "on-page", &heads);
    content.open("article", "sheet").add(&markup).close("article");
    neighbours(&mut content, at);
    around(texts, site, Some(at), title(text), title(text), content.done())
}

/// The pages before and after.
fn neighbours(content: &mut Writer<'_>, at: usize) {
    let texts = content.texts();
    let label = texts.attribute("site-guide", "home");
    content.with("nav", &[("class", "neighbours"), ("aria-label", &label)]).open("ul", "");
    let before = at.checked_sub(1).map(|at| (GUIDE[at], "before"));
    let after = GUIDE.get(at + 1).map(|page| (*page, "after"));
    for ((name, text), place) in before.into_iter().chain(after) {
        let says: Text = texts.say("site-guide", Some(place), None);
        content.open("li", place).open("span", "quiet").text(&says).close("span").words(" ");
        content.with("a", &[("href", &address(name))]).words(title(text)).close("a").close("li");
    }
    content.close("ul").close("nav");
}

fn around(texts: &Localiser, site: Option<&'static str>, at: Option<usize>, title: &str, description: &str, content: Markup) -> String {
    let mut band = Writer::new(texts);
    if let Some(site) = site {
        band.open("p", "tongues").with("a", &[("href", site)]).text(&texts.say("site-guide", Some("site"), None)).close("a").close("p");
    }
    file(
        texts,
        &Frame {
            title,
            description,
            alternates: &[],
            up: if site.is_some() { "../" } else { "" },
            home: "index.html",
            band: band.done(),
            pages: list(texts, at),
            content,
        },
    )
}

/// All pages, by their names: titles are long.
fn list(texts: &Localiser, here: Option<usize>) -> Markup {
    let mut writer = Writer::new(texts);
    let current = |address: &str, is_here: bool| {
        let mut markup = Markup::default();
        let attributes = [("href", address), ("aria-current", "page")];
        markup.open("a", &attributes[..if is_here { 2 } else { 1 }]);
        markup
    };
    writer.open("ul", "");
    writer.open("li", "").add(&current("index.html", here.is_none())).say("site-guide").close("a").close("li");
    for (at, (name, _)) in GUIDE.iter().enumerate() {
        writer.open("li", "").add(&current(&address(name), here == Some(at))).words(name).close("a").close("li");
    }
    writer.close("ul");
    writer.done()
}
