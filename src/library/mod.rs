//! Where scenarios, texts and support lines come from: what is built in, or a pack folder of the same shape.
//!
//! Owns: reading files with care, and which of them count. Refuses to know: what a story means and how it is shown.
//!
//! A pack is a folder that an organisation makes and hands on: `assets/scenarios/<id>/scenario.ron`, `locales/<language>/…`, `assets/support/<region>.ron`,
//! `assets/plans/<plan>.ron`, `assets/measures/<instrument>.ron`. Beside them lies `earlier/`, for translators alone.
//! What a pack does not have:
//!
//! | what | where it comes from then | method |
//! |---|---|---|
//! | scenarios, their pictures and their words | nowhere: a pack's scenarios stand alone | `read_own` |
//! | a whole file of the app's texts, tactics, support lines, a plan, an instrument, a manifest | the built-in file | `read` |
//! | single texts in a pack's own `app.ftl` or `tactics.ftl` | the built-in text of the same language | `built_in_fallback` |
//! | texts in a language | the reference language; where that lacks the scenario, any language of the scenario | `localiser` |

mod built_in;
mod changes;
mod earlier;
mod fonts;
mod icons;
mod measures;
pub(crate) mod nearest;
mod own_files;
mod pack;
mod picture;
mod place;
mod plans;
mod reviews;
mod salvage;
mod scenario;
mod support;
mod text_id;
mod wrong_ron;

pub(crate) use built_in::{prepared, prepared_languages};
pub use changes::Changes;
pub use fonts::Glyphs;
#[cfg(any(test, feature = "desktop"))]
pub(crate) use fonts::{FONTS, family_of};
pub(crate) use icons::Icon;
pub(crate) use nearest::Nearest;
pub(crate) use own_files::{built_in_texts, real_world};
#[cfg(feature = "desktop")]
pub use picture::{Circle, Paint};
pub use picture::{MOST_CIRCLES, Picture};
pub(crate) use place::Places;
#[cfg(test)]
pub(crate) use place::locate;
pub(crate) use scenario::Reading;
pub use scenario::{read_scenario, read_tactics};
pub use support::{Answers, Contact, Cost, ForWhom, Hours, How, NameNeeded, Region, Status, SupportLine, read_support};

use crate::diagnostic::{Code, Diagnostic, Place, quoted};
use crate::language::{Isolates, LanguageIdentifier, Locale, Localiser, Manifest, Messages, REFERENCE, Stage};
use crate::story::script::Script;
use crate::story::{Id, Story, Tactics};
use pack::Pack;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

/// The largest file that is read, in bytes. A scenario of 10,000 scenes has about 6 MB.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// The files of texts that all scenarios share, by name.
pub(crate) const SHARED: [&str; 6] = ["app", "tactics", "plans", "measures", ON_PAPER, ON_SITE];
/// Those of them that are read at every start. The others are read by whoever prints or publishes.
const EVERYWHERE: [&str; 4] = ["app", "tactics", "plans", "measures"];
/// What stands on handouts alone.
const ON_PAPER: &str = "handouts";
/// What stands on the web site alone.
const ON_SITE: &str = "site";

/// Scenarios, texts and support lines.
pub struct Library {
    pack: Option<Pack>,
    tactics: Tactics,
    scenarios: Vec<Id>,
    locales: BTreeMap<String, Manifest>,
    passed_over: Vec<Diagnostic>,
    /// The shared files of texts that a scenario of their name has taken for its own: they hold other words than these names promise.
    taken: Vec<&'static str>,
    in_use: Mutex<BTreeMap<Texts, Weak<Locale>>>,
    stories_in_use: Mutex<BTreeMap<Id, Weak<Story>>>,
    /// The names of the text files that the pack has, by language.
    text_files: OnceLock<BTreeMap<String, BTreeSet<String>>>,
}

/// Which texts a locale was put together from: its tag, what stands in it, and what became of isolates.
type Texts = (String, Layer, Isolates);

/// What stands in a locale.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    /// What all scenarios share.
    Shared,
    /// The same as it is built in, where a pack has its own.
    BuiltIn,
    /// One shared file alone, of those that not every start reads.
    Only(&'static str),
    /// What all share, and one scenario's.
    Of(Id),
}

/// A library, and what is wrong with it as a whole.
pub(crate) struct Assembled {
    /// What could be read: locales without a sound manifest are not in it.
    pub(crate) library: Library,
    /// What is wrong in folders, manifests and the tactics file.
    pub(crate) found: Vec<Diagnostic>,
    /// Whether the tactics file could be read. If not, no scenario can be told right or wrong.
    pub(crate) has_tactics: bool,
}

impl Assembled {
    fn all_right(self) -> Result<Library, Vec<Diagnostic>> {
        if self.found.is_empty() { Ok(self.library) } else { Err(self.found) }
    }
}

/// Reads a locale's manifest.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read_manifest(file: &str, text: &str) -> Result<Manifest, Vec<Diagnostic>> {
    scenario::read_ron(file, text)
}

const TACTICS: &str = "assets/tactics.ron";

impl Library {
    /// What is built in.
    ///
    /// # Errors
    /// None in a tested build; the shape is shared with packs.
    pub fn built_in() -> Result<Self, Vec<Diagnostic>> {
        Self::assemble(None).all_right()
    }

    /// A pack folder, with what is built in to fall back on.
    ///
    /// # Errors
    /// When the folder cannot be read or its tactics file is broken. A folder in it that is no scenario and no language is passed over: see
    /// [`Self::passed_over`].
    pub fn with_pack(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        Self::assemble(Some(Pack::open(folder)?)).all_right()
    }

    /// What is built in, as far as it can be read.
    pub(crate) fn built_in_as_far_as_possible() -> Assembled {
        Self::assemble(None)
    }

    /// A pack folder as far as it can be read, for whoever looks for what is wrong in it.
    ///
    /// # Errors
    /// When the folder is no pack.
    pub(crate) fn as_far_as_possible(folder: &Path) -> Result<Assembled, Vec<Diagnostic>> {
        Ok(Self::assemble(Some(Pack::open(folder)?)))
    }

    fn assemble(pack: Option<Pack>) -> Assembled {
        let tactics = Tactics { tactics: Vec::new() };
        let mut library = Self {
            pack,
            tactics,
            scenarios: Vec::new(),
            locales: BTreeMap::new(),
            passed_over: Vec::new(),
            taken: Vec::new(),
            in_use: Mutex::default(),
            stories_in_use: Mutex::default(),
            text_files: OnceLock::new(),
        };
        let mut found = Vec::new();
        let tactics = library.read_or(TACTICS, read_tactics).map_err(|wrong| found.extend(wrong));
        let has_tactics = tactics.is_ok();
        library.tactics = tactics.unwrap_or(Tactics { tactics: Vec::new() });
        library.scenarios = library.find_scenarios().unwrap_or_else(|wrong| {
            found.extend(wrong);
            Vec::new()
        });
        library.locales = library.find_locales(&mut found);
        Assembled { library, found, has_tactics }
    }

    /// The names of the scenarios, in alphabetical order.
    pub fn scenarios(&self) -> &[Id] {
        &self.scenarios
    }

    /// The names of the scenarios by their titles in a language, from A to Z: any other order would say something about them.
    pub(crate) fn scenarios_by_title(&self, language: &LanguageIdentifier) -> Vec<Id> {
        let title = |id: &Id| {
            self.localiser(language, Some(id), Isolates::Stripped).map_or_else(|_| id.to_string(), |texts| texts.words("scenario-title"))
        };
        let mut sorted = self.scenarios.clone();
        sorted.sort_by_cached_key(|id| (title(id).to_lowercase(), id.clone()));
        sorted
    }

    /// The catalogue of tactics.
    pub fn tactics(&self) -> &Tactics {
        &self.tactics
    }

    /// What was passed over, because it has a name that no scenario and no language can have, or no manifest that can be read. The rest of the pack works.
    pub fn passed_over(&self) -> &[Diagnostic] {
        &self.passed_over
    }

    /// The locales by language tag, drafts too.
    pub fn locales(&self) -> &BTreeMap<String, Manifest> {
        &self.locales
    }

    /// The locales that are offered: all but drafts.
    pub fn offered(&self) -> impl Iterator<Item = (&String, &Manifest)> {
        self.locales.iter().filter(|(_, manifest)| manifest.stage == Stage::Whole)
    }

    /// Whether it is this library that says what a language is: a pack has a manifest for it, or there is no pack.
    pub(crate) fn says_what_is(&self, tag: &str) -> bool {
        self.read_own(&format!("locales/{tag}/locale.ron")).is_ok_and(|manifest| manifest.is_some())
    }

    /// The languages that are offered.
    pub fn languages(&self) -> Vec<LanguageIdentifier> {
        self.offered().filter_map(|(tag, _)| tag.parse().ok()).collect()
    }

    /// The languages that whoever names one can have: those that are offered, and drafts.
    pub fn languages_by_name(&self) -> Vec<LanguageIdentifier> {
        self.locales.keys().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// Reads and compiles a scenario: the script as its author wrote it, and the story that runs.
    ///
    /// # Errors
    /// Everything that is wrong with its file, golden routes included.
    pub fn scenario(&self, id: &Id) -> Result<(Script, Arc<Story>), Vec<Diagnostic>> {
        let (path, text) = self.scenario_file(id)?;
        match self.read_text_of(id, &path, &text) {
            Reading { script: Some(script), story: Some(story), found } if found.is_empty() => Ok((script, story)),
            broken => Err(broken.found),
        }
    }

    /// The story that a scenario becomes. While somebody has it in use, its file is not read again.
    ///
    /// # Errors
    /// Everything that is wrong with its file, golden routes included.
    pub(crate) fn story(&self, id: &Id) -> Result<Arc<Story>, Vec<Diagnostic>> {
        lock(&self.stories_in_use).retain(|_, story| story.strong_count() > 0);
        let known = lock(&self.stories_in_use).get(id).and_then(Weak::upgrade);
        if let Some(story) = known {
            return Ok(story);
        }
        let (_, story) = self.scenario(id)?;
        lock(&self.stories_in_use).insert(id.clone(), Arc::downgrade(&story));
        Ok(story)
    }

    /// The text of a scenario's file, read and compiled as far as that goes.
    pub(crate) fn read_text_of(&self, id: &Id, path: &str, text: &str) -> Reading {
        let mut reading = scenario::read_as_far_as_possible(path, text, &self.tactics);
        if reading.script.as_ref().is_some_and(|script| script.id != *id) {
            let help = format!("write id: \"{id}\", or rename the folder");
            reading.found.insert(0, missing(path, "the scenario’s id is not the name of its folder", &help));
        }
        reading
    }

    /// The text of any file of the library, if it can be read.
    pub(crate) fn source(&self, path: &str) -> Option<String> {
        let is_plain = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if is_plain { self.read(path).ok().flatten() } else { None }
    }

    /// The path and the text of a scenario's file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn scenario_file(&self, id: &Id) -> Result<(String, String), Vec<Diagnostic>> {
        let path = format!("assets/scenarios/{id}/scenario.ron");
        let text = self.read_own(&path)?;
        let text =
            text.ok_or_else(|| vec![missing(&path, "this scenario has no file", "choose one of those that `second-look list` shows")])?;
        Ok((path, text))
    }

    /// The picture of a scenario; none if it has none that can be read, because a picture is decoration.
    pub fn picture(&self, id: &Id) -> Option<Picture> {
        let path = format!("assets/scenarios/{id}/picture.ron");
        let text = self.read_own(&path).ok()??;
        scenario::read_ron(&path, &text).ok()
    }

    /// The messages of one file of a language, `app`, `tactics` or a scenario's; none if there is no such file. `own_only` ignores built-in
    /// files where there is a pack: a scenario's words never come from a built-in scenario of the same name.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn messages(&self, tag: &str, name: &str, own_only: bool) -> Result<Option<Messages>, Vec<Diagnostic>> {
        let path = format!("locales/{tag}/{name}.ftl");
        let text = if own_only { self.read_own(&path)? } else { self.read(&path)? };
        text.map(|text| Messages::read(&path, text)).transpose()
    }

    /// Any RON file of the library, read as this type; none if there is no such file.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn typed<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<Option<T>, Vec<Diagnostic>> {
        self.read(path)?.map(|text| scenario::read_ron(path, &text)).transpose()
    }

    /// Texts in this language alone: the pack's, and what is built in of the same language.
    ///
    /// # Errors
    /// Everything that is wrong with the text files.
    pub fn only(&self, tag: &str, scenario: Option<&Id>) -> Result<Option<Localiser>, Vec<Diagnostic>> {
        let Some(locale) = self.locale(tag, scenario, Isolates::Stripped)? else { return Ok(None) };
        let built_in = self.built_in_fallback(tag, Isolates::Stripped)?;
        Ok(Some(self.worded_for(scenario, Localiser::new([locale].into_iter().chain(built_in), Isolates::Stripped))))
    }

    /// Texts in a language: the app's, the tactics' and, if wanted, one scenario's. What it lacks comes from the reference language; where that lacks
    /// the scenario, from any language that is offered and that the scenario is written in.
    ///
    /// # Errors
    /// Everything that is wrong with the text files.
    pub fn localiser(
        &self,
        language: &LanguageIdentifier,
        scenario: Option<&Id>,
        isolates: Isolates,
    ) -> Result<Localiser, Vec<Diagnostic>> {
        self.localiser_with(language, scenario, isolates, None)
    }

    /// The same, with the texts of handouts.
    ///
    /// # Errors
    /// Everything that is wrong with the text files.
    pub(crate) fn localiser_on_paper(
        &self,
        language: &LanguageIdentifier,
        scenario: Option<&Id>,
        isolates: Isolates,
    ) -> Result<Localiser, Vec<Diagnostic>> {
        self.localiser_with(language, scenario, isolates, Some(ON_PAPER))
    }

    /// The app's texts with those of the web site.
    ///
    /// # Errors
    /// Everything that is wrong with the text files.
    pub(crate) fn localiser_on_site(&self, language: &LanguageIdentifier) -> Result<Localiser, Vec<Diagnostic>> {
        self.localiser_with(language, None, Isolates::Kept, Some(ON_SITE))
    }

    fn localiser_with(
        &self,
        language: &LanguageIdentifier,
        scenario: Option<&Id>,
        isolates: Isolates,
        beside: Option<&'static str>,
    ) -> Result<Localiser, Vec<Diagnostic>> {
        let wanted = language.to_string();
        let mut tags = vec![wanted.as_str()];
        tags.extend((wanted != REFERENCE).then_some(REFERENCE));
        // Others are read only for a story that the reference language lacks: otherwise every start would grow with languages that nobody asked for.
        let others = self.offered().map(|(tag, _)| tag.as_str()).filter(|tag| *tag != wanted && *tag != REFERENCE);
        let is_foreign = |id: &Id| !self.has_text_file(REFERENCE, id);
        tags.extend(others.filter(|tag| scenario.is_some_and(|id| is_foreign(id) && self.has_text_file(tag, id))));
        let mut locales = Vec::new();
        for tag in tags {
            locales.extend(self.locale(tag, scenario, isolates)?);
            locales.extend(self.built_in_fallback(tag, isolates)?);
            if let Some(name) = beside {
                locales.extend(self.beside(tag, name, isolates)?);
            }
        }
        if locales.is_empty() {
            return Err(vec![missing(
                &format!("locales/{wanted}"),
                "there is no such language",
                "choose one of those that `second-look list` shows",
            )]);
        }
        let texts = self.worded_for(scenario, Localiser::new(locales, isolates));
        let is_its_own = scenario.is_none_or(|id| self.has_text_file(&wanted, id));
        Ok(if is_its_own { texts } else { texts.in_another_language() })
    }

    /// These texts as the player of a scenario reads them.
    fn worded_for(&self, scenario: Option<&Id>, texts: Localiser) -> Localiser {
        if scenario.is_some_and(|id| self.is_for_carers(id)) { texts.for_carers() } else { texts }
    }

    /// Whether the player of a scenario cares for somebody young, and isn’t young herself. A file that cannot be read is for nobody.
    pub(crate) fn is_for_carers(&self, id: &Id) -> bool {
        self.scenario_file(id).is_ok_and(|(path, text)| scenario::is_for_carers(&path, &text))
    }

    /// What can be read of the texts that all scenarios share in this language, and on top of them a file of a scenario's: for whoever looks for what is
    /// wrong in it. None if it contradicts itself.
    pub(crate) fn only_readable(&self, tag: &str, file: Option<&Messages>) -> (Option<Localiser>, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let mut or_say = |locale: Result<Option<Arc<Locale>>, Vec<Diagnostic>>| {
            locale.unwrap_or_else(|wrong| {
                found.extend(wrong);
                None
            })
        };
        // Whoever looks for what is wrong in the shared files looks at all of them.
        let shared = match file {
            None => self.assembled(tag, &SHARED, Isolates::Stripped),
            Some(_) => self.locale(tag, None, Isolates::Stripped),
        };
        let shared = or_say(shared).or_else(|| or_say(self.shared_as_far_as_possible(tag)));
        let locale = match (shared, file) {
            (Some(shared), Some(file)) => {
                or_say(Locale::on_top_of(shared, file.clone(), Isolates::Stripped).map(|locale| Some(Arc::new(locale))))
            }
            (shared, _) => shared,
        };
        let built_in = locale.is_some().then(|| self.built_in_fallback(tag, Isolates::Stripped)).and_then(Result::ok).flatten();
        (locale.map(|locale| Localiser::new([locale].into_iter().chain(built_in), Isolates::Stripped)), found)
    }

    fn shared_as_far_as_possible(&self, tag: &str) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        let (Some(manifest), Ok(language)) = (self.locales.get(tag), tag.parse()) else { return Ok(None) };
        let files: Vec<Messages> = SHARED.iter().filter_map(|name| self.messages(tag, name, false).ok().flatten()).collect();
        Locale::assemble(language, manifest.clone(), &files, Isolates::Stripped).map(|locale| Some(Arc::new(locale)))
    }

    /// A language with these texts. What somebody still has in use is not read again, and not kept longer than that: after leaving, nothing here says which
    /// story it was.
    fn locale(&self, tag: &str, scenario: Option<&Id>, isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        match scenario {
            None => self.kept((tag.to_owned(), Layer::Shared, isolates), || self.read_shared(tag, isolates)),
            Some(id) if self.has_text_file(tag, id) => {
                self.kept((tag.to_owned(), Layer::Of(id.clone()), isolates), || self.read_with(tag, id, isolates))
            }
            Some(_) => self.locale(tag, None, isolates),
        }
    }

    fn kept(
        &self,
        texts: Texts,
        read: impl FnOnce() -> Result<Option<Arc<Locale>>, Vec<Diagnostic>>,
    ) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        lock(&self.in_use).retain(|_, locale| locale.strong_count() > 0);
        let known = lock(&self.in_use).get(&texts).and_then(Weak::upgrade);
        if known.is_some() {
            return Ok(known);
        }
        let read = read()?;
        if let Some(locale) = &read {
            lock(&self.in_use).insert(texts, Arc::downgrade(locale));
        }
        Ok(read)
    }

    /// What a scenario says in one language: what somebody has in use, or else no more than its own file. None if it has none that is sound.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn briefly(&self, tag: &str, id: &Id, isolates: Isolates) -> Option<Arc<Locale>> {
        let in_use = lock(&self.in_use).get(&(tag.to_owned(), Layer::Of(id.clone()), isolates)).and_then(Weak::upgrade);
        in_use.or_else(|| {
            let messages = self.messages(tag, id.as_str(), true).ok()??;
            let manifest = self.locales.get(tag)?.clone();
            Locale::assemble(tag.parse().ok()?, manifest, &[messages], isolates).ok().map(Arc::new)
        })
    }

    /// What all scenarios share in a language.
    fn read_shared(&self, tag: &str, isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        self.assembled(tag, &EVERYWHERE, isolates)
    }

    /// A shared file that not every start reads: the pack's own texts, and then the built-in ones.
    fn beside(&self, tag: &str, name: &'static str, isolates: Isolates) -> Result<Vec<Arc<Locale>>, Vec<Diagnostic>> {
        let own = self.kept((tag.to_owned(), Layer::Only(name), isolates), || self.assembled(tag, &[name], isolates))?;
        let path = format!("locales/{tag}/{name}.ftl");
        let built_in = built_in::read(&path).filter(|_| self.pack.as_ref().is_some_and(|pack| self.brings_its_own(pack, tag, name)));
        let (Some(text), Some(manifest), Ok(language)) = (built_in, self.locales.get(tag), tag.parse()) else {
            return Ok(own.into_iter().collect());
        };
        let built_in = Locale::assemble(language, manifest.clone(), &[Messages::read(&path, text.to_owned())?], isolates)?;
        Ok(own.into_iter().chain([Arc::new(built_in)]).collect())
    }

    /// These shared files of a language, put together.
    fn assembled(&self, tag: &str, names: &[&str], isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        let (Some(manifest), Ok(language)) = (self.locales.get(tag), tag.parse()) else { return Ok(None) };
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        for name in names {
            match self.messages(tag, name, false) {
                Ok(messages) => files.extend(messages),
                Err(found) => diagnostics.extend(found),
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        Locale::assemble(language, manifest.clone(), &files, isolates).map(|locale| Some(Arc::new(locale)))
    }

    /// The same with a scenario's texts on top. A pack's scenario never takes its words from a built-in scenario of the same name.
    fn read_with(&self, tag: &str, id: &Id, isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        match (self.locale(tag, None, isolates), self.messages(tag, id.as_str(), true)) {
            (Ok(Some(shared)), Ok(Some(own))) => Locale::on_top_of(shared, own, isolates).map(|locale| Some(Arc::new(locale))),
            (Ok(shared), Ok(_)) => Ok(shared),
            (shared, own) => Err(shared.err().into_iter().chain(own.err()).flatten().collect()),
        }
    }

    /// The built-in texts of the app and the tactics, for a pack that brings its own and does not have all of them.
    fn built_in_fallback(&self, tag: &str, isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        let paths = EVERYWHERE.map(|name| format!("locales/{tag}/{name}.ftl"));
        let Some(pack) = &self.pack else { return Ok(None) };
        let (Some(manifest), Ok(language)) = (self.locales.get(tag), tag.parse()) else { return Ok(None) };
        let texts: Vec<_> = paths.iter().filter_map(|path| Some((path, built_in::read(path)?))).collect();
        if texts.is_empty() || !EVERYWHERE.iter().any(|name| self.brings_its_own(pack, tag, name)) {
            return Ok(None);
        }
        self.kept((tag.to_owned(), Layer::BuiltIn, isolates), || {
            let files = texts.into_iter().map(|(path, text)| Messages::read(path, text.to_owned())).collect::<Result<Vec<_>, _>>()?;
            Locale::assemble(language, manifest.clone(), &files, isolates).map(|locale| Some(Arc::new(locale)))
        })
    }

    /// Whether a pack has a shared file of texts in a language.
    fn brings_its_own(&self, pack: &Pack, tag: &str, name: &str) -> bool {
        !self.taken.contains(&name) && self.text_files_of(pack).get(tag).is_some_and(|files| files.contains(name))
    }

    /// The regions that have support lines.
    pub fn regions(&self) -> Result<Vec<String>, Vec<Diagnostic>> {
        let mut names: BTreeSet<String> = built_in::files("assets/support").into_iter().collect();
        if let Some(pack) = &self.pack {
            names.extend(pack.files("assets/support")?);
        }
        let regions = names.iter().filter_map(|name| name.strip_suffix(".ron"));
        Ok(regions.filter(|region| Id::new(region).is_ok()).map(str::to_owned).collect())
    }

    /// The support lines of a region; none if there is no file for it.
    ///
    /// # Errors
    /// Everything that is wrong with its file.
    pub fn support(&self, region: &Id) -> Result<Option<Region>, Vec<Diagnostic>> {
        let path = format!("assets/support/{region}.ron");
        let Some(found) = self.read(&path)?.map(|text| read_support(&path, &text)).transpose()? else { return Ok(None) };
        if found.region == *region {
            return Ok(Some(found));
        }
        Err(vec![missing(&path, "the region is not the name of its file", &format!("write region: \"{region}\", or rename the file"))])
    }

    /// The path and the text of a region's file; none if there is no file for it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn support_file(&self, region: &Id) -> Result<Option<(String, String)>, Vec<Diagnostic>> {
        let path = format!("assets/support/{region}.ron");
        Ok(self.read(&path)?.map(|text| (path, text)))
    }

    fn find_scenarios(&mut self) -> Result<Vec<Id>, Vec<Diagnostic>> {
        let folders = match &self.pack {
            Some(pack) => pack.folders("assets/scenarios")?,
            None => built_in::folders("assets/scenarios"),
        };
        let mut found = Vec::new();
        for name in folders {
            match scenario_name(&name) {
                Ok(id) => found.push(id),
                Err(help) => {
                    self.taken.extend(SHARED.iter().filter(|shared| **shared == name));
                    let message = format!("the folder “{}” has a name that no scenario can have, and is passed over", quoted(&name));
                    self.passed_over.push(missing("assets/scenarios", &message, &help));
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// The locales with a sound manifest. The others are passed over; what is wrong with the folder is added to what was found.
    fn find_locales(&mut self, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Manifest> {
        let mut tags: BTreeSet<String> = built_in::folders("locales").into_iter().collect();
        match self.pack.as_ref().map(|pack| pack.folders("locales")).transpose() {
            Ok(own) => tags.extend(own.into_iter().flatten()),
            Err(wrong) => found.extend(wrong),
        }
        let mut locales = BTreeMap::new();
        for tag in tags {
            match self.manifest(&tag) {
                Ok(manifest) => drop(locales.insert(tag, manifest)),
                Err(diagnostics) => {
                    self.passed_over.extend(diagnostics);
                    // What is built in knows its own languages whatever a pack says of them.
                    let path = format!("locales/{tag}/locale.ron");
                    let built_in = built_in::read(&path).and_then(|text| scenario::read_ron(&path, text).ok());
                    locales.extend(built_in.map(|manifest| (tag, manifest)));
                }
            }
        }
        locales
    }

    /// What a language says about itself.
    fn manifest(&self, tag: &str) -> Result<Manifest, Vec<Diagnostic>> {
        let path = format!("locales/{tag}/locale.ron");
        let same_when_written_again = tag.parse::<LanguageIdentifier>().is_ok_and(|language| language == tag);
        if !same_when_written_again {
            let what = format!("the folder “{}” is not named by a language tag, and is passed over", quoted(tag));
            return Err(vec![missing("locales", &what, "name it like “en”, “ar” or “pt-BR”")]);
        }
        self.read_or_say(&path, "this language has no manifest", "copy locales/en/locale.ron and change it")
            .and_then(|text| scenario::read_ron(&path, &text))
    }

    /// Whether a scenario has texts of its own in a language. The names of the files are read once: there may be thousands of scenarios.
    fn has_text_file(&self, tag: &str, id: &Id) -> bool {
        let Some(pack) = &self.pack else { return built_in::read(&format!("locales/{tag}/{id}.ftl")).is_some() };
        self.text_files_of(pack).get(tag).is_some_and(|files| files.contains(id.as_str()))
    }

    fn text_files_of(&self, pack: &Pack) -> &BTreeMap<String, BTreeSet<String>> {
        self.text_files.get_or_init(|| self.locales.keys().map(|tag| (tag.clone(), text_files(pack, tag))).collect())
    }

    /// The pack's file, or the built-in one.
    fn read(&self, path: &str) -> Result<Option<String>, Vec<Diagnostic>> {
        let pack = self.pack.as_ref().filter(|_| !self.is_taken(path));
        let own = pack.map(|pack| pack.read(path)).transpose()?.flatten();
        Ok(own.or_else(|| built_in::read(path).map(str::to_owned)))
    }

    /// Whether a file of texts is that of a scenario with a name that is taken, and not what its name says.
    fn is_taken(&self, path: &str) -> bool {
        path.starts_with("locales/") && self.taken.iter().any(|name| path.ends_with(&format!("/{name}.ftl")))
    }

    /// The pack's file if there is a pack, otherwise the built-in one.
    fn read_own(&self, path: &str) -> Result<Option<String>, Vec<Diagnostic>> {
        if self.is_taken(path) {
            return Ok(None);
        }
        self.pack.as_ref().map_or_else(|| Ok(built_in::read(path).map(str::to_owned)), |pack| pack.read(path))
    }

    fn read_or<T>(&self, path: &str, reader: impl Fn(&str, &str) -> Result<T, Vec<Diagnostic>>) -> Result<T, Vec<Diagnostic>> {
        reader(path, &self.read_or_say(path, "this file is missing", "take it from another copy of Second Look")?)
    }

    fn read_or_say(&self, path: &str, message: &str, help: &str) -> Result<String, Vec<Diagnostic>> {
        self.read(path)?.ok_or_else(|| vec![missing(path, message, help)])
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text_files(pack: &Pack, tag: &str) -> BTreeSet<String> {
    // What is wrong with a folder or a file in it is said by whoever reads it: it counts as there, so that it is read.
    let names = pack.entries(&format!("locales/{tag}"));
    names.iter().filter_map(|name| name.strip_suffix(".ftl")).map(str::to_owned).collect()
}

/// The name of a scenario by that of its folder, or what would be right. The names of the shared files of texts are taken: a scenario’s own file of texts would
/// stand in their place.
fn scenario_name(folder: &str) -> Result<Id, String> {
    if SHARED.contains(&folder) {
        return Err(format!(
            "rename the scenario, its id and its files: locales/<language>/{folder}.ftl holds words that all scenarios share"
        ));
    }
    Id::new(folder).map_err(|error| error.to_string())
}

fn missing(path: &str, message: &str, help: &str) -> Diagnostic {
    Diagnostic { place: Place::start_of(path), code: Code::UNREADABLE, message: message.to_owned(), help: help.to_owned() }
}

#[cfg(test)]
mod tests;
