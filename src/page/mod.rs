//! One file that opens anywhere: stories, their debriefs and support lines as a single HTML page, without a server, a network or an installation.
//!
//! Owns: what stands in that file. Refuses to know: how a story runs. The page carries the explored graph, and its script (`assets/page/`) only walks it.
//! A page that leads a group has a plan and more script besides (`lead`, `assets/page/lead/`), one that asks about eight messages two weeks later has those
//! (`fresh`, `assets/page/fresh.js`); one that does not has none of it, and one without a story none of what plays stories.
//!
//! ```text
//! stories ──explore, minimise──► walk ──┐
//! locales ──► pool of texts ────────────┼─► contents (JSON) ──┐
//! support lines ────────────────────────┘   reading (HTML) ───┤
//! first screen in each language (HTML) ───────────────────────┼─► html::document
//! tokens, icons, style and script ─────────────────────────────┘
//! ```

mod contents;
pub(crate) mod fragments;
mod fresh;
mod lead;
mod own;
mod pool;
mod reading;
mod standing;
mod support;
mod walk;
mod words;

use crate::diagnostic::Diagnostic;
use crate::graph::{DEFAULT_LIMIT, Quotient, explore, minimise};
use crate::html::{First, Markup, Parts, document, pace, text_sizes};
use crate::language::{Isolates, LanguageIdentifier, Localiser, filled_by_pages, place_in_menu};
use crate::library::{Icon, Library};
use crate::story::{Id, OptionId, Story, TacticId, text_id};
use crate::workshop::{Instrument, Plan};
use contents::{KINDS, StoryData, TacticData, VerdictData};
use fresh::FreshData;
use lead::LeadData;
use own::{Has, head, icons, script, style};
use pool::{Pool, PoolWriter, TextId};
use reading::{ReadingInput, Section, StoryInput, direction, look_back, section};
use serde::Serialize;
use standing::{Standing, StandingInput, screens};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many situations of a story fit on a page, after those of equal future were made one. The long story that is built in has fewer than 1,000; 20,000
/// are about a megabyte.
pub const MOST_STATES: usize = 20_000;

/// What a page should hold.
pub struct PageRequest<'o> {
    /// Where everything comes from.
    pub library: &'o Library,
    /// The stories, in the order in which they are offered.
    pub scenarios: &'o [Id],
    /// The languages. The page begins in the first one that its reader's browser asks for.
    pub languages: &'o [LanguageIdentifier],
    /// Whom to talk to where the page is used, if somebody has said so.
    pub contact: Option<&'o str>,
    /// The country whose support lines come first; without one, the page asks.
    pub region: Option<&'o Id>,
    /// Where in the first story it begins, if not at the stories: at the debrief of this way, to be printed.
    pub begin: Option<&'o PlayedWay>,
}

/// A way through a story that was played elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlayedWay {
    /// What was answered, decision by decision.
    pub answers: Vec<OptionId>,
    /// The lines that bear a mark, by their place in the story.
    pub marks: Vec<usize>,
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
    /// The numbers of the languages as a menu has them.
    menu: &'d [usize],
    kinds: [&'static str; 8],
    mirrored: Vec<&'static str>,
    sizes: serde_json::Value,
    pace: serde_json::Value,
    version: TextId,
    /// What a native reader has made of what is in the page.
    #[serde(rename = "nativeReader")]
    native_reader: TextId,
    months: Vec<TextId>,
    weekdays: Vec<TextId>,
    letters: Vec<TextId>,
    contact: Option<&'d str>,
    region: Option<&'d Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    begin: Option<&'d PlayedWay>,
    app: BTreeMap<String, TextId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lead: Option<LeadData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fresh: Option<FreshData>,
    tactics: Vec<&'d TacticData>,
    verdicts: Vec<VerdictData>,
    support: &'d [support::RegionData],
    stories: Vec<&'d StoryData>,
    /// What is said instead of which text in stories for carers.
    #[serde(rename = "forCarers", skip_serializing_if = "BTreeMap::is_empty")]
    for_carers: &'d BTreeMap<TextId, TextId>,
    /// Which texts stand in the version to read, for each language; one list where it is the same in all of them (see `pool`).
    #[serde(rename = "inReading")]
    in_reading: Vec<&'d [TextId]>,
    /// What the signs in the texts of each language stand for (see `fragments`).
    fragments: Vec<Vec<String>>,
    texts: Vec<pool::Column<'d>>,
}

#[derive(Serialize)]
struct Language<'d> {
    tag: &'d str,
    name: &'d str,
    dir: &'static str,
}

/// Makes a page.
///
/// # Errors
/// What is wrong with the files, or a story that is too large.
pub fn page(request: &PageRequest<'_>) -> Result<String, PageError> {
    page_within(request, MOST_STATES, Besides::default())
}

/// Makes a page from which a group can be led, by this plan: it is what another page is, and leads besides.
///
/// # Errors
/// As above.
pub(crate) fn leading_page(request: &PageRequest<'_>, plan: &Plan) -> Result<String, PageError> {
    page_within(request, MOST_STATES, Besides { plan: Some(plan), ..Besides::default() })
}

/// Makes a page that asks about the eight messages of two weeks later: alone, or as the last card beside its stories.
///
/// # Errors
/// As above.
pub(crate) fn fresh_page(request: &PageRequest<'_>, measure: &Instrument) -> Result<String, PageError> {
    page_within(request, MOST_STATES, Besides { measure: Some(measure), ..Besides::default() })
}

/// What a page has besides its stories.
#[derive(Clone, Copy, Default)]
struct Besides<'p> {
    /// The plan by which it leads.
    plan: Option<&'p Plan>,
    /// The instrument of which it asks what comes two weeks later.
    measure: Option<&'p Instrument>,
}

fn page_within(request: &PageRequest<'_>, most: usize, besides: Besides<'_>) -> Result<String, PageError> {
    let has = Has { stories: !request.scenarios.is_empty(), lead: besides.plan.is_some(), fresh: besides.measure.is_some() };
    let mut pool = Pool::default();
    let carers: Vec<bool> = request.scenarios.iter().map(|id| request.library.is_for_carers(id)).collect();
    // What belongs to no story is there in both wordings only where both have readers.
    let has_carers = carers.contains(&true);
    let is_for_carers = has_carers && !carers.contains(&false);
    let mut plain = localisers(request, None)?;
    let mut for_carers = Vec::new();
    if is_for_carers {
        plain = plain.into_iter().map(Localiser::for_carers).collect();
    } else if has_carers {
        for_carers.extend(localisers(request, None)?.into_iter().map(Localiser::for_carers));
    }
    let stories = request.scenarios.iter().map(|id| story(request, id, most)).collect::<Result<Vec<_>, _>>()?;
    let found: BTreeSet<(TacticId, bool)> = stories.iter().flat_map(|(story, _)| contents::tactics_of(story)).collect();
    let mut all: Vec<TacticId> = found.iter().map(|(tactic, _)| *tactic).collect();
    all.dedup();

    let mut writer = PoolWriter { pool: &mut pool, localisers: &plain, for_carers: &for_carers };
    let script = script(has);
    let mut app = app_texts(&mut writer, &script);
    let script = words::numbered(&script, &mut app);
    let months = (1..=12).map(|month| writer.words(&text_id::month(month))).collect();
    let weekdays = (1..=7).map(|day| writer.words(&text_id::weekday(day))).collect();
    let letters = (1..=7).map(|day| writer.attribute(&text_id::weekday(day), "letter")).collect();
    let version = writer.put(|texts| crate::wording::with(texts, "about-version", "version", env!("CARGO_PKG_VERSION")));
    let tactics: Vec<TacticData> =
        all.iter().map(|tactic| contents::tactic(request.library, &mut writer, *tactic, found.contains(&(*tactic, true)))).collect();
    let verdicts = if has.stories { contents::verdicts(&mut writer) } else { Vec::new() };
    let mut lead = besides.plan.map(|plan| LeadData::of(plan, &mut writer));
    let fresh = besides.measure.map(|measure| FreshData::of(measure, &mut writer));
    let support = support::regions(request.library, &mut writer)?;
    let own = request.scenarios.iter().map(|id| localisers(request, Some(id))).collect::<Result<Vec<_>, _>>()?;
    let mut story_data = Vec::new();
    for ((story, quotient), own) in stories.iter().zip(&own) {
        let mut writer = PoolWriter { pool: &mut pool, localisers: own, for_carers: &[] };
        story_data.push(contents::story_data(request.library, story, quotient, &all, &mut writer));
        if let Some(lead) = &mut lead {
            lead.notes.push(lead::notes(&mut writer));
        }
    }

    let native_reader = native_reader(&mut PoolWriter { pool: &mut pool, localisers: &plain, for_carers: &[] }, &own);
    let tags: Vec<String> = request.languages.iter().map(ToString::to_string).collect();
    let languages: Vec<Language<'_>> = plain.iter().zip(&tags).map(|(texts, tag)| about(texts, tag)).collect();
    let menu = menu(&plain, &tags);
    // A page that does more than play begins otherwise, and so does one that begins with what was played elsewhere.
    let stands = has.stories && !has.lead && !has.fresh && request.begin.is_none();
    let input = StandingInput { native_reader, stories: &story_data, languages: &languages, menu: &menu, texts: &plain, pool: &pool };
    let standing = if stands { screens(&input) } else { Standing::default() };
    let in_first = standing.numbers();

    let inputs = stories.iter().zip(&story_data).zip(&own);
    let inputs: Vec<StoryInput<'_>> =
        inputs.map(|(((story, _), data), localisers)| StoryInput { story, data, along: look_back(story), localisers }).collect();
    let input = ReadingInput {
        library: request.library,
        stories: &inputs,
        fresh: fresh.as_ref(),
        support: &support,
        contact: request.contact,
        pool: &pool,
        in_first: &in_first,
    };
    let sections: Vec<Section> = plain.iter().enumerate().map(|(language, texts)| section(&input, language, texts)).collect();
    let columns: Vec<pool::Column<'_>> = sections
        .iter()
        .enumerate()
        .map(|(language, section)| pool.column(language, &tags, &[&*section.numbers, &*in_first].concat()))
        .collect();
    let data = Data {
        format: 1,
        languages,
        menu: &menu,
        kinds: KINDS,
        mirrored: icons().into_iter().filter(|icon| icon.mirrors()).map(Icon::name).collect(),
        sizes: text_sizes(),
        pace: pace(),
        version,
        native_reader,
        months,
        weekdays,
        letters,
        contact: request.contact,
        region: request.region,
        begin: request.begin,
        app,
        lead,
        fresh,
        tactics: tactics.iter().collect(),
        verdicts,
        support: &support,
        stories: story_data.iter().collect(),
        for_carers: pool.for_carers(),
        in_reading: in_reading(&sections),
        fragments: columns.iter().map(pool::Column::signs).collect(),
        texts: columns,
    };
    Ok(written(&plain[0], &standing, &sections, &data, &script, has))
}

fn written(texts: &Localiser, standing: &Standing, sections: &[Section], data: &Data<'_>, script: &str, has: Has) -> String {
    let mut reading = Markup::default();
    reading.open("main", &[("id", "reading")]);
    if sections.len() > 1 {
        links(&mut reading, data.menu.iter().map(|number| &data.languages[*number]));
    }
    for section in sections {
        reading.add(&section.markup);
    }
    reading.close("main");
    document(&Parts {
        title: &texts.words("app-name"),
        language: data.languages[0].tag,
        direction: data.languages[0].dir,
        first: Some(&First { markup: &standing.markup(), data: standing.data().as_deref(), script: &own::standing() }),
        reading: &reading,
        icons: &icons(),
        data: &serde_json::to_string(data).expect("the data block has only texts, numbers and lists"),
        style: &style(has),
        head: &head(),
        script,
        connects: false,
    })
}

/// A language's name leads to its section.
fn links<'l>(reading: &mut Markup, languages: impl Iterator<Item = &'l Language<'l>>) {
    reading.open("p", &[]);
    for of in languages {
        let section = format!("#read-{}", of.tag);
        reading.element("a", &[("href", &section), ("lang", of.tag), ("dir", of.dir)], of.name);
        reading.text(" ");
    }
    reading.close("p");
}

/// The numbers of the texts that stand in the version to read.
fn in_reading(sections: &[Section]) -> Vec<&[TextId]> {
    let mut lists: Vec<&[TextId]> = sections.iter().map(|section| section.numbers.as_slice()).collect();
    if lists.iter().all(|list| *list == lists[0]) {
        lists.truncate(1);
    }
    lists
}

/// The least that a native reader has made of anything in the page, in each language.
fn native_reader(writer: &mut PoolWriter<'_>, own: &[Vec<Localiser>]) -> TextId {
    let plain = writer.localisers;
    let least = |texts: &Localiser| {
        let at = plain.iter().position(|plain| plain.locale().language == texts.locale().language).unwrap_or_default();
        own.iter().map(|own| own[at].native_reading()).chain([texts.native_reading()]).min().unwrap_or_default()
    };
    writer.put(|texts| texts.words(least(texts).text_id()))
}

fn about<'d>(texts: &'d Localiser, tag: &'d str) -> Language<'d> {
    let manifest = &texts.locale().manifest;
    Language { tag, name: &manifest.name, dir: direction(manifest.direction) }
}

/// The numbers of the languages in the order of every menu, whichever of them the page begins in.
fn menu(texts: &[Localiser], tags: &[String]) -> Vec<usize> {
    let mut menu: Vec<usize> = (0..tags.len()).collect();
    menu.sort_by_cached_key(|number| place_in_menu(&tags[*number], &texts[*number].locale().manifest));
    menu
}

fn localisers(request: &PageRequest<'_>, scenario: Option<&Id>) -> Result<Vec<Localiser>, Vec<Diagnostic>> {
    request.languages.iter().map(|language| request.library.localiser(language, scenario, Isolates::Kept)).collect()
}

/// The app's texts by their ids: those that the script names; once it has numbers in their place, those that are looked up while it runs.
fn app_texts(writer: &mut PoolWriter<'_>, script: &str) -> BTreeMap<String, TextId> {
    let named: BTreeSet<&str> = words::candidates(script).collect();
    let mut app: BTreeMap<String, TextId> = BTreeMap::new();
    for (id, names) in filled_by_pages().filter(|(id, _)| named.contains(id)) {
        app.insert((*id).to_owned(), writer.with_gaps(id, names));
    }
    for id in words::candidates(script) {
        let is_text = writer.localisers.iter().all(|texts| texts.find(id, None, None).is_some());
        if is_text && !app.contains_key(id) && !lead::is_counted(id) {
            app.insert(id.to_owned(), writer.words(id));
        }
    }
    app
}

fn story(request: &PageRequest<'_>, id: &Id, most: usize) -> Result<(Arc<Story>, Quotient), PageError> {
    let (_, story) = request.library.scenario(id)?;
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
