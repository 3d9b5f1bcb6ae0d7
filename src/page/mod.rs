//! One file that opens anywhere: stories, their debriefs and support lines as a single HTML page, without a server, a network or an installation.
//!
//! Owns: what stands in that file. Refuses to know: how a story runs. The page carries the explored graph, and its script (`assets/page/`) only walks it.
//!
//! ```text
//! stories ──explore, minimise──► walk ──┐
//! locales ──► pool of texts ────────────┼─► contents (JSON) ──┐
//! support lines ────────────────────────┘   reading (HTML) ───┼─► html::document
//! tokens, icons, style and script ─────────────────────────────┘
//! ```

mod contents;
mod own;
mod pool;
mod reading;
mod support;
mod walk;
mod words;

use crate::diagnostic::Diagnostic;
use crate::graph::{DEFAULT_LIMIT, Quotient, explore, minimise};
use crate::html::{Markup, Parts, document, pace, text_sizes};
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::{Icon, Library};
use crate::story::{Id, Story, TacticId, text_id};
use contents::{KINDS, Tactic, Tale};
use own::{head, icons, script, style};
use pool::{Pool, TextId, Writer};
use reading::{Book, Reading, Told, direction, reading};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many situations of a story fit on a page, after those of equal future were made one. The long story that is built in has fewer than 1,000; 20,000
/// are about a megabyte.
pub const MOST_STATES: usize = 20_000;

/// What a page should hold.
pub struct Order<'o> {
    /// Where everything comes from.
    pub library: &'o Library,
    /// The stories, in the order in which they are offered.
    pub scenarios: &'o [Id],
    /// The languages. The page begins in the first one that its reader's browser asks for.
    pub languages: &'o [LanguageIdentifier],
    /// Whom to talk to where the page is used, if somebody has said so.
    pub contact: Option<&'o str>,
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PageError {
    /// Something is wrong with somebody's files.
    #[error("something is wrong with the files")]
    Files(Vec<Diagnostic>),
    /// A story has more situations than can be explored, or than a page can carry.
    #[error("“{scenario}” is too large for a page: it has more than {limit} situations in which something can be decided")]
    TooLarge {
        /// Which story.
        scenario: Id,
        /// How many there may be.
        limit: usize,
        /// The variables that multiply most, the largest first; none where they are not what multiplies.
        multipliers: Vec<String>,
    },
}

impl From<Vec<Diagnostic>> for PageError {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self::Files(diagnostics)
    }
}

/// The data block.
#[derive(Serialize)]
struct Data<'d> {
    format: u32,
    languages: Vec<Language<'d>>,
    kinds: [&'static str; 7],
    mirrored: Vec<&'static str>,
    sizes: serde_json::Value,
    pace: serde_json::Value,
    version: TextId,
    months: Vec<TextId>,
    weekdays: Vec<TextId>,
    letters: Vec<TextId>,
    contact: Option<&'d str>,
    app: BTreeMap<String, TextId>,
    tactics: Vec<&'d Tactic>,
    support: &'d [support::Region],
    stories: Vec<&'d Tale>,
    /// Which texts stand in the version to read, for each language; one list where it is the same in all of them.
    told: Vec<&'d [TextId]>,
    texts: Vec<pool::Column<'d>>,
}

#[derive(Serialize)]
struct Language<'d> {
    tag: &'d str,
    name: &'d str,
    dir: &'static str,
    reviewed: bool,
}

/// Makes a page.
///
/// # Errors
/// What is wrong with the files, or a story that is too large.
pub fn page(order: &Order<'_>) -> Result<String, PageError> {
    page_within(order, MOST_STATES)
}

fn page_within(order: &Order<'_>, most: usize) -> Result<String, PageError> {
    let mut pool = Pool::default();
    let plain = localisers(order, None)?;
    let stories = order.scenarios.iter().map(|id| story(order, id, most)).collect::<Result<Vec<_>, _>>()?;
    let all: BTreeSet<TacticId> = stories.iter().flat_map(|(story, _)| contents::tactics_of(story)).collect();
    let all: Vec<TacticId> = all.into_iter().collect();

    let mut writer = Writer { pool: &mut pool, localisers: &plain };
    let app = app_texts(&mut writer);
    let months = (1..=12).map(|month| writer.words(&text_id::month(month))).collect();
    let weekdays = (1..=7).map(|day| writer.words(&text_id::weekday(day))).collect();
    let letters = (1..=7).map(|day| writer.attribute(&text_id::weekday(day), "letter")).collect();
    let version = writer.put(|texts| crate::wording::with(texts, "about-version", "version", env!("CARGO_PKG_VERSION")));
    let tactics: Vec<(TacticId, Tactic)> =
        all.iter().map(|tactic| (*tactic, contents::tactic(order.library, &mut writer, *tactic))).collect();
    let support = support::regions(order.library, &mut writer)?;
    let mut tales = Vec::new();
    for ((story, quotient), id) in stories.iter().zip(order.scenarios) {
        let own = localisers(order, Some(id))?;
        tales.push(contents::tale(order.library, story, quotient, &all, &mut Writer { pool: &mut pool, localisers: &own }));
    }

    let told: Vec<Told<'_>> = stories.iter().zip(&tales).map(|((story, _), tale)| Told { story, tale }).collect();
    let book = Book { told: &told, tactics: &tactics, support: &support, contact: order.contact, pool: &pool };
    let readings: Vec<Reading> = plain.iter().enumerate().map(|(language, texts)| reading(&book, language, texts)).collect();
    let tags: Vec<String> = order.languages.iter().map(ToString::to_string).collect();
    let data = Data {
        format: 1,
        languages: plain.iter().zip(&tags).map(|(texts, tag)| about(texts, tag)).collect(),
        kinds: KINDS,
        mirrored: icons().into_iter().filter(|icon| icon.mirrors()).map(Icon::name).collect(),
        sizes: text_sizes(),
        pace: pace(),
        version,
        months,
        weekdays,
        letters,
        contact: order.contact,
        app,
        tactics: tactics.iter().map(|(_, tactic)| tactic).collect(),
        support: &support,
        stories: tales.iter().collect(),
        told: told_in(&readings),
        texts: readings.iter().enumerate().map(|(language, reading)| pool.column(language, &tags, &reading.told)).collect(),
    };
    Ok(written(&plain[0], &readings, &data))
}

fn written(texts: &Localiser, readings: &[Reading], data: &Data<'_>) -> String {
    let mut reading = Markup::default();
    reading.open("main", &[("id", "reading")]);
    if readings.len() > 1 {
        links(&mut reading, &data.languages);
    }
    for section in readings {
        reading.add(&section.markup);
    }
    reading.close("main");
    document(&Parts {
        title: &texts.words("app-name"),
        language: data.languages[0].tag,
        direction: data.languages[0].dir,
        reading: &reading,
        icons: &icons(),
        data: &serde_json::to_string(data).expect("the data block has only texts, numbers and lists"),
        style: &style(),
        head: &head(),
        script: &script(),
    })
}

/// A language's name leads to its section.
fn links(reading: &mut Markup, languages: &[Language<'_>]) {
    reading.open("p", &[]);
    for of in languages {
        let section = format!("#read-{}", of.tag);
        reading.element("a", &[("href", &section), ("lang", of.tag), ("dir", of.dir)], of.name);
        reading.text(" ");
    }
    reading.close("p");
}

fn told_in(readings: &[Reading]) -> Vec<&[TextId]> {
    let mut told: Vec<&[TextId]> = readings.iter().map(|reading| reading.told.as_slice()).collect();
    if told.iter().all(|list| *list == told[0]) {
        told.truncate(1);
    }
    told
}

fn about<'d>(texts: &'d Localiser, tag: &'d str) -> Language<'d> {
    let manifest = &texts.locale().manifest;
    Language { tag, name: &manifest.name, dir: direction(manifest.direction), reviewed: manifest.native_reviewed }
}

fn localisers(order: &Order<'_>, scenario: Option<&Id>) -> Result<Vec<Localiser>, Vec<Diagnostic>> {
    order.languages.iter().map(|language| order.library.localiser(language, scenario, Isolates::Kept)).collect()
}

/// The app's texts by their ids: those that the script names.
fn app_texts(writer: &mut Writer<'_>) -> BTreeMap<String, TextId> {
    let mut app: BTreeMap<String, TextId> = BTreeMap::new();
    for (id, names) in words::WITH_GAPS {
        app.insert((*id).to_owned(), writer.with_gaps(id, names));
    }
    let script = script();
    for id in words::candidates(&script) {
        let is_text = writer.localisers.iter().all(|texts| texts.find(id, None, None).is_some());
        if is_text && !app.contains_key(id) {
            app.insert(id.to_owned(), writer.words(id));
        }
    }
    app
}

fn story(order: &Order<'_>, id: &Id, most: usize) -> Result<(Arc<Story>, Quotient), PageError> {
    let (_, story) = order.library.scenario(id)?;
    let too_large = |limit, multipliers| PageError::TooLarge { scenario: id.clone(), limit, multipliers };
    let graph = explore(&story, DEFAULT_LIMIT).map_err(|error| too_large(error.limit, error.multipliers))?;
    let quotient = minimise(&graph);
    if quotient.states.len() > most {
        return Err(too_large(most, Vec::new()));
    }
    Ok((story, quotient))
}

#[cfg(test)]
mod tests;
