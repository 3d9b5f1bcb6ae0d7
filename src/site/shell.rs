//! What stands around every page: the way past it, the band, the list of pages, languages, and the line at the bottom.
//!
//! Owns: that frame, and the style sheet. Refuses to know: what stands between (`parts`, `guide`).

use super::Download;
use super::pages::{PAGES, Page};
use super::parts::{heads, parts};
use crate::diagnostic::Diagnostic;
use crate::handout::{Writer, direction};
use crate::html::{Markup, Public, for_older, public, short_properties, squeezed_sheet, themes};
use crate::language::{Localiser, REFERENCE};
use crate::library::{Icon, Library};
use std::sync::OnceLock;

const STYLE: &str = include_str!("../../assets/site/style.css");
/// The sign of the product, as a file.
pub(super) const SIGN: (&str, &[u8]) = ("sign.svg", include_bytes!("../../assets/site/sign.svg"));
/// The icons that pages have.
const ICONS: [Icon; 5] = [Icon::Book, Icon::Clock, Icon::Globe, Icon::Next, Icon::People];

/// What lies ready for whoever writes a page in one language.
#[derive(Clone, Copy)]
pub(super) struct Desk<'d> {
    pub(super) library: &'d Library,
    pub(super) texts: &'d Localiser,
    /// The tags of all languages of the site.
    pub(super) all: &'d [String],
    pub(super) downloads: &'d [Download],
}

impl Desk<'_> {
    pub(super) fn tag(self) -> String {
        self.texts.locale().language.to_string()
    }

    /// Another language by its tag: its own name and direction.
    fn language(self, tag: &str) -> (String, &'static str) {
        self.library.locales().get(tag).map_or_else(Default::default, |manifest| (manifest.name.clone(), direction(manifest.direction)))
    }
}

/// What is given to the frame.
pub(super) struct Frame<'f> {
    pub(super) title: &'f str,
    pub(super) description: &'f str,
    pub(super) alternates: &'f [(String, String)],
    /// How to come from this page to the folder that all lies in.
    pub(super) up: &'static str,
    /// Where the name of the product leads.
    pub(super) home: &'static str,
    /// What stands in the band besides.
    pub(super) band: Markup,
    /// The pages beside this one.
    pub(super) pages: Markup,
    /// What the page says.
    pub(super) content: Markup,
}

/// A page of the site in one language.
pub(super) fn page_of_site(desk: Desk<'_>, page: &Page) -> Result<String, Vec<Diagnostic>> {
    let texts = desk.texts;
    let title = texts.words(page.id);
    let mut content = Writer::new(texts);
    head(&mut content, &title, &texts.attribute(page.id, "lead"));
    on_page(&mut content, concat!("on-page", " short"), &heads(desk, page));
    content.open("div", "sheet").add(&parts(desk, page)?).close("div");
    let alternates: Vec<(String, String)> = desk.all.iter().map(|tag| (tag.clone(), format!("../{tag}/{}", page.file))).collect();
    Ok(file(
        texts,
        &Frame {
            title: &title,
            description: &texts.attribute(page.id, "lead"),
            alternates: &alternates,
            up: "../",
            home: "index.html",
            band: other_languages(desk, page),
            pages: pages(desk, page),
            content: content.done(),
        },
    ))
}

/// What a page says first.
pub(super) fn head(content: &mut Writer<'_>, title: &str, lead: &str) {
    content.open("div", "head").put("h1", "", title).put("p", "lead", lead).close("div");
}

/// What stands on a page, as links: by anchor and words.
pub(super) fn on_page(content: &mut Writer<'_>, class: &str, heads: &[(String, String)]) {
    if heads.len() < 2 {
        return;
    }
    let label = content.texts().words("site-on-page");
    content.with("nav", &[("class", class), ("aria-label", &label)]).put("p", "quiet", &label).open("ul", "");
    for (anchor, words) in heads {
        content.open("li", "").with("a", &[("href", &format!("#{anchor}"))]).words(words).close("a").close("li");
    }
    content.close("ul").close("nav");
}

/// The same page in the other languages.
fn other_languages(desk: Desk<'_>, page: &Page) -> Markup {
    let mut writer = Writer::new(desk.texts);
    let label = desk.texts.words("site-other-languages");
    writer.with("nav", &[("class", "tongues"), ("aria-label", &label)]).icon("icon", "#icon-globe").open("ul", "");
    for tag in desk.all.iter().filter(|tag| **tag != desk.tag()) {
        let (name, dir) = desk.language(tag);
        let there = format!("../{tag}/{}", page.file);
        writer
            .open("li", "")
            .with("a", &[("href", &there), ("lang", tag), ("hreflang", tag), ("dir", dir)])
            .words(&name)
            .close("a")
            .close("li");
    }
    writer.close("ul").close("nav");
    writer.done()
}

/// The pages of the site, and which of them this is.
fn pages(desk: Desk<'_>, here: &Page) -> Markup {
    let mut writer = Writer::new(desk.texts);
    writer.open("ul", "");
    for page in &PAGES {
        let name = desk.texts.attribute(page.id, "nav");
        let current = [("href", page.file), ("aria-current", "page")];
        writer.open("li", "").with("a", &current[..if page.file == here.file { 2 } else { 1 }]).words(&name).close("a").close("li");
    }
    writer.close("ul");
    writer.done()
}

/// The whole file.
pub(super) fn file(texts: &Localiser, frame: &Frame<'_>) -> String {
    let mut page = Writer::new(texts);
    page.with("a", &[("class", "skip"), ("href", "#main")]).say("site-skip").close("a");
    page.open("header", "band").open("div", "width");
    page.with("a", &[("class", "brand"), ("href", frame.home)]).add(&rings(texts)).element("span", "", "app-name").close("a");
    page.add(&frame.band).close("div").close("header");
    // On a narrow screen the list is folded, without a script: only one of the two is there for anybody.
    let label = texts.words("site-pages");
    page.with("nav", &[("class", "pages"), ("aria-label", &label)]).open("div", "width").add(&frame.pages).close("div").close("nav");
    page.open("details", "menu").open("summary", "width").say("site-menu").close("summary");
    page.with("nav", &[("class", "width"), ("aria-label", &label)]).add(&frame.pages).close("nav").close("details");
    page.with("main", &[("id", "main"), ("tabindex", "-1"), ("class", "width")]).add(&frame.content).close("main");
    footer(&mut page);
    written(texts, frame, &page.done())
}

fn written(texts: &Localiser, frame: &Frame<'_>, reading: &Markup) -> String {
    let name = texts.words("app-name");
    let title = if frame.title == name { name } else { [frame.title, "·", &name].join(" ") };
    public(&Public {
        title: &title,
        description: frame.description,
        language: &texts.locale().language.to_string(),
        direction: direction(texts.locale().manifest.direction),
        alternates: frame.alternates,
        sign: &[frame.up, SIGN.0].concat(),
        reading,
        icons: &ICONS,
        style: style(),
    })
}

/// Two rings, the sign of the product.
fn rings(texts: &Localiser) -> Markup {
    let mut writer = Writer::new(texts);
    writer.with("svg", &[("class", "rings"), ("viewBox", "0 0 36 24"), ("aria-hidden", "true")]);
    for (cx, class) in [("13", "ring-first"), ("23", "ring-second")] {
        writer.with("circle", &[("cx", cx), ("cy", "12"), ("r", "9.5"), ("class", class)]).close("circle");
    }
    writer.close("svg");
    writer.done()
}

fn footer(page: &mut Writer<'_>) {
    page.open("footer", "").open("div", "width");
    page.open("p", "").icon("icon", "#icon-book").element("strong", "", "fictional-short").words(" ").say("fictional-rest").close("p");
    page.element("p", "", "site-footer-none").open("p", "");
    let reading = page.texts().native_reading().text_id();
    page.say("made-by").words(" · ").say("site-footer-licence").words(" ").say(reading).words(" ");
    let version = crate::wording::with(page.texts(), "about-version", "version", env!("CARGO_PKG_VERSION"));
    page.put("span", "version", &version).close("p").close("div").close("footer");
}

/// The first page of all: each language says in its own words what this is.
pub(super) fn choice_of_languages(all: &[Localiser]) -> String {
    let first = all.iter().find(|texts| texts.locale().language == REFERENCE).unwrap_or(&all[0]);
    let mut page = Writer::new(first);
    page.open("header", "band").open("div", "width").open("span", "brand").add(&rings(first));
    page.element("span", "", "app-name").close("span").close("div").close("header");
    page.with("main", &[("id", "main"), ("class", concat!("width", " choice"))]);
    for texts in all {
        let locale = texts.locale();
        let tag = locale.language.to_string();
        page.with("section", &[("class", "sheet"), ("lang", &tag), ("dir", direction(locale.manifest.direction))]);
        let mut inside = Writer::new(texts);
        inside.element(if std::ptr::eq(texts, first) { "h1" } else { "h2" }, "", "app-name").element("p", "", "site-choose");
        let home = format!("{tag}/index.html");
        inside.with("a", &[("class", concat!("button", " main")), ("href", &home), ("hreflang", &tag)]).text(&texts.say(
            "site-choose",
            Some("go"),
            None,
        ));
        inside.icon(concat!("icon", " mirrors"), "#icon-next").close("a");
        page.add(&inside.done()).close("section");
    }
    page.close("main");
    let alternates: Vec<(String, String)> = all
        .iter()
        .map(|texts| texts.locale().language.to_string())
        .map(|tag| (tag.clone(), format!("{tag}/index.html")))
        .chain([("x-default".to_owned(), "index.html".to_owned())])
        .collect();
    let frame = Frame {
        title: &all.iter().map(|texts| texts.words("app-name")).collect::<Vec<_>>().join(" · "),
        description: &first.words("site-choose"),
        alternates: &alternates,
        up: "",
        home: "",
        band: Markup::default(),
        pages: Markup::default(),
        content: Markup::default(),
    };
    written(first, &frame, &page.done())
}

/// The style sheet, made small once.
fn style() -> &'static str {
    static SMALL: OnceLock<String> = OnceLock::new();
    SMALL.get_or_init(|| for_older(&short_properties(&squeezed_sheet(&[&themes(), STYLE].concat()), &[])))
}
