//! Where scenarios, texts and support lines come from: what is built in, or a pack folder of the same shape.
//!
//! Owns: reading files with care, and which of them count. Refuses to know: what a story means and how it is shown.
//!
//! A pack is a folder that an organisation makes and hands on: `assets/scenarios/<id>/scenario.ron`, `locales/<language>/…`, `assets/support/<region>.ron`,
//! `assets/plans/<plan>.ron`.
//! What a pack does not have:
//!
//! | what | where it comes from then | method |
//! |---|---|---|
//! | scenarios, their pictures and their words | nowhere: a pack's scenarios stand alone | `read_own` |
//! | a whole file of the app's texts, tactics, support lines, a plan, a manifest | the built-in file | `read` |
//! | single texts in a pack's own `app.ftl` or `tactics.ftl` | the built-in text of the same language | `built_in_fallback` |
//! | texts in a language | the reference language, then any language of the scenario | `localiser` |

mod built_in;
mod changes;
mod fonts;
mod icons;
pub(crate) mod nearest;
mod own_files;
mod pack;
mod picture;
mod place;
mod plans;
mod scenario;
mod support;
mod text_id;

pub use changes::Changes;
pub use fonts::Glyphs;
#[cfg(any(test, feature = "desktop"))]
pub(crate) use fonts::{FONTS, family_of};
pub(crate) use icons::Icon;
pub(crate) use nearest::Nearest;
pub(crate) use own_files::built_in_texts;
pub use picture::{MOST_CIRCLES, Paint, Picture};
pub use place::locate;
pub use scenario::{read_scenario, read_tactics};
pub use support::{Answers, Contact, Cost, ForWhom, Hours, How, NameNeeded, Region, Status, SupportLine, read_support};

use crate::diagnostic::{Code, Diagnostic, Place, quoted};
use crate::language::{Isolates, LanguageIdentifier, Locale, Localiser, Manifest, Messages, REFERENCE};
use crate::story::script::Script;
use crate::story::{Id, Story, Tactics};
use pack::Pack;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// The largest file that is read, in bytes. A scenario of 10,000 scenes has about 6 MB.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// The files of texts that all scenarios share, by name.
pub(crate) const SHARED: [&str; 3] = ["app", "tactics", "plans"];

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
}

/// Which texts a locale was put together from: its tag, the scenario, and what became of isolates.
type Texts = (String, Option<Id>, Isolates);

impl Library {
    /// What is built in.
    ///
    /// # Errors
    /// None in a tested build; the shape is shared with packs.
    pub fn built_in() -> Result<Self, Vec<Diagnostic>> {
        Self::assemble(None)
    }

    /// A pack folder, with what is built in to fall back on.
    ///
    /// # Errors
    /// When the folder cannot be read or its tactics file is broken. A folder in it that is no scenario and no language is passed over: see
    /// [`Self::passed_over`].
    pub fn with_pack(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        Self::assemble(Some(Pack::open(folder)?))
    }

    fn assemble(pack: Option<Pack>) -> Result<Self, Vec<Diagnostic>> {
        let tactics = Tactics { tactics: Vec::new() };
        let mut library = Self {
            pack,
            tactics,
            scenarios: Vec::new(),
            locales: BTreeMap::new(),
            passed_over: Vec::new(),
            taken: Vec::new(),
            in_use: Mutex::default(),
        };
        library.tactics = library.read_or("assets/tactics.ron", read_tactics)?;
        library.scenarios = library.find_scenarios()?;
        library.locales = library.find_locales()?;
        Ok(library)
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

    /// The locales by language tag.
    pub fn locales(&self) -> &BTreeMap<String, Manifest> {
        &self.locales
    }

    /// The languages of the locales.
    pub fn languages(&self) -> Vec<LanguageIdentifier> {
        self.locales.keys().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// Reads and compiles a scenario: the script as its author wrote it, and the story that runs.
    ///
    /// # Errors
    /// Everything that is wrong with its file, golden routes included.
    pub fn scenario(&self, id: &Id) -> Result<(Script, Arc<Story>), Vec<Diagnostic>> {
        let (path, text) = self.scenario_file(id)?;
        let (script, story) = read_scenario(&path, &text, &self.tactics)?;
        if story.id() == id {
            Ok((script, story))
        } else {
            let help = format!("write id: \"{id}\", or rename the folder");
            Err(vec![missing(&path, "the scenario’s id is not the name of its folder", &help)])
        }
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
        let built_in = self.built_in_fallback(tag, Isolates::Stripped)?.map(Arc::new);
        Ok(Some(Localiser::new([locale].into_iter().chain(built_in), Isolates::Stripped)))
    }

    /// Texts in a language: the app's, the tactics' and, if wanted, one scenario's. What it lacks comes from the reference language, and
    /// then from any language that the scenario is written in.
    ///
    /// # Errors
    /// Everything that is wrong with the text files.
    pub fn localiser(
        &self,
        language: &LanguageIdentifier,
        scenario: Option<&Id>,
        isolates: Isolates,
    ) -> Result<Localiser, Vec<Diagnostic>> {
        let wanted = language.to_string();
        let mut tags = vec![wanted.as_str()];
        tags.extend((wanted != REFERENCE).then_some(REFERENCE));
        let others = self.locales.keys().map(String::as_str).filter(|tag| *tag != wanted && *tag != REFERENCE);
        tags.extend(others.filter(|tag| scenario.is_some_and(|id| self.exists(&format!("locales/{tag}/{id}.ftl")))));
        let mut locales = Vec::new();
        for tag in tags {
            locales.extend(self.locale(tag, scenario, isolates)?);
            locales.extend(self.built_in_fallback(tag, isolates)?.map(Arc::new));
        }
        if locales.is_empty() {
            return Err(vec![missing(
                &format!("locales/{wanted}"),
                "there is no such language",
                "choose one of those that `second-look list` shows",
            )]);
        }
        Ok(Localiser::new(locales, isolates))
    }

    /// A language with these texts. What somebody still has in use is not read again, and not kept longer than that: after leaving, nothing here says which
    /// story it was.
    fn locale(&self, tag: &str, scenario: Option<&Id>, isolates: Isolates) -> Result<Option<Arc<Locale>>, Vec<Diagnostic>> {
        let texts = (tag.to_owned(), scenario.cloned(), isolates);
        let in_use = || self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        in_use().retain(|_, locale| locale.strong_count() > 0);
        let known = in_use().get(&texts).and_then(Weak::upgrade);
        if known.is_some() {
            return Ok(known);
        }
        let read = self.read_locale(tag, scenario, isolates)?.map(Arc::new);
        in_use().extend(read.iter().map(|locale| (texts.clone(), Arc::downgrade(locale))));
        Ok(read)
    }

    fn read_locale(&self, tag: &str, scenario: Option<&Id>, isolates: Isolates) -> Result<Option<Locale>, Vec<Diagnostic>> {
        let (Some(manifest), Ok(language)) = (self.locales.get(tag), tag.parse()) else { return Ok(None) };
        let mut paths = SHARED.map(|name| format!("locales/{tag}/{name}.ftl")).to_vec();
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        let own = scenario.map(|id| format!("locales/{tag}/{id}.ftl"));
        paths.extend(own.clone());
        for path in paths {
            // A pack's scenario never takes its words from a built-in scenario of the same name.
            let text = if own.as_ref() == Some(&path) { self.read_own(&path)? } else { self.read(&path)? };
            match text.map(|text| Messages::read(&path, text)) {
                Some(Ok(messages)) => files.push(messages),
                Some(Err(found)) => diagnostics.extend(found),
                None => {}
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        Locale::assemble(language, manifest.clone(), &files, isolates).map(Some)
    }

    /// The built-in texts of the app and the tactics, for a pack that brings its own and does not have all of them.
    fn built_in_fallback(&self, tag: &str, isolates: Isolates) -> Result<Option<Locale>, Vec<Diagnostic>> {
        let paths = SHARED.map(|name| format!("locales/{tag}/{name}.ftl"));
        let Some(pack) = &self.pack else { return Ok(None) };
        let (Some(manifest), Ok(language)) = (self.locales.get(tag), tag.parse()) else { return Ok(None) };
        let texts: Vec<_> = paths.iter().filter_map(|path| Some((path, built_in::read(path)?))).collect();
        if texts.is_empty() {
            return Ok(None);
        }
        let replaced = paths.iter().filter(|path| !self.is_taken(path)).map(|path| pack.read(path)).collect::<Result<Vec<_>, _>>()?;
        if replaced.iter().all(Option::is_none) {
            return Ok(None);
        }
        let files = texts.into_iter().map(|(path, text)| Messages::read(path, text.to_owned())).collect::<Result<Vec<_>, _>>()?;
        Locale::assemble(language, manifest.clone(), &files, isolates).map(Some)
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

    fn find_locales(&mut self) -> Result<BTreeMap<String, Manifest>, Vec<Diagnostic>> {
        let mut tags: BTreeSet<String> = built_in::folders("locales").into_iter().collect();
        if let Some(pack) = &self.pack {
            tags.extend(pack.folders("locales")?);
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
        Ok(locales)
    }

    /// What a language says about itself.
    fn manifest(&self, tag: &str) -> Result<Manifest, Vec<Diagnostic>> {
        let same_when_written_again = tag.parse::<LanguageIdentifier>().is_ok_and(|language| language == tag);
        if !same_when_written_again {
            let message = format!("the folder “{}” is not named by a language tag, and is passed over", quoted(tag));
            return Err(vec![missing("locales", &message, "name it like “en”, “ar” or “pt-BR”")]);
        }
        let path = format!("locales/{tag}/locale.ron");
        let text = self.read(&path)?;
        let text = text.ok_or_else(|| vec![missing(&path, "this language has no manifest", "copy locales/en/locale.ron and change it")])?;
        scenario::read_ron(&path, &text)
    }

    fn exists(&self, path: &str) -> bool {
        match &self.pack {
            Some(pack) => pack.read(path).is_ok_and(|text| text.is_some()),
            None => built_in::read(path).is_some(),
        }
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
        let text =
            self.read(path)?.ok_or_else(|| vec![missing(path, "this file is missing", "take it from another copy of Second Look")])?;
        reader(path, &text)
    }
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
