//! Puts together what rules look at, and lets them look.
//!
//! Owns: reading, exploring and checking everything of a library in one go. Refuses to know: the rules, and how findings are printed.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::graph::{Graph, explore, minimise, properties, routes};
use crate::language::{Localiser, Manifest, Messages, Outline, REFERENCE};
use crate::library::{Glyphs, Library, locate};
use crate::rules::{Catalogue, Language, Scenario, SupportFile, Vocabulary, check_app, check_catalogue, check_scenario};
use crate::story::script::Script;
use crate::story::{Id, Locus, Story};
use std::sync::Arc;

/// Checks a whole library, or some of its scenarios, and says which scenario is being looked at.
pub(crate) fn examine(library: &Library, only: &[Id], limit: usize, mut progress: impl FnMut(&str)) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut scripts = Vec::new();
    let wanted = library.scenarios().iter().filter(|id| only.is_empty() || only.contains(id));
    for id in wanted {
        progress(id.as_str());
        match examine_scenario(library, id, limit) {
            Ok((script, path, text, diagnostics)) => {
                found.extend(diagnostics);
                scripts.push((script, path, text));
            }
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    if only.is_empty() {
        progress("app");
        found.extend(examine_app(library));
        found.extend(examine_catalogue(library, &scripts));
    }
    found.sort();
    found.dedup();
    found
}

type Examined = (Script, String, String, Vec<Diagnostic>);

fn examine_scenario(library: &Library, id: &Id, limit: usize) -> Result<Examined, Vec<Diagnostic>> {
    let (path, text) = library.scenario_file(id)?;
    let (script, story) = library.scenario(id)?;
    let (languages, mut found) = read_languages(library, id);
    let locate = |locus: &Locus| Place::at_byte(&path, &text, locate(&text, locus));
    match explore(&story, limit) {
        Ok(graph) => found.extend(judge(library, &script, &story, &graph, &locate, &languages)),
        Err(too_large) => found.push(Diagnostic {
            place: locate(&Locus::default().field("scenes")),
            code: Code(33),
            message: format!("this story has more than {} states, so not everything in it can be proved", too_large.limit),
            help: format!(
                "these variables multiply most: {}; give one fewer values, or split the scenario",
                too_large.multipliers.join(", ")
            ),
        }),
    }
    Ok((script, path, text, found))
}

fn judge(
    library: &Library,
    script: &Script,
    story: &Arc<Story>,
    graph: &Graph,
    locate: &dyn Fn(&Locus) -> Place,
    languages: &[Read],
) -> Vec<Diagnostic> {
    let properties = properties(graph);
    let quotient = minimise(graph);
    let routes = routes(story, &quotient);
    let glyphs: Vec<_> = languages.iter().map(|read| |character| read.glyphs.has(character)).collect();
    let views: Vec<Language<'_>> = languages.iter().zip(&glyphs).map(|(read, glyphs)| read.view(glyphs)).collect();
    check_scenario(&Scenario {
        script,
        story,
        properties: &properties,
        quotient: &quotient,
        routes: &routes,
        tactics: library.tactics(),
        locate,
        languages: &views,
    })
}

/// One language as it was read.
struct Read {
    tag: String,
    manifest: Manifest,
    files: Vec<Messages>,
    outlines: Vec<Outline>,
    reference: Vec<Outline>,
    texts: Localiser,
    vocabulary: Vocabulary,
    glyphs: Glyphs,
}

impl Read {
    fn view<'a>(&'a self, glyphs: &'a dyn Fn(char) -> bool) -> Language<'a> {
        Language {
            tag: &self.tag,
            manifest: &self.manifest,
            is_reference: self.tag == REFERENCE,
            files: self.files.iter().map(Messages::file).collect(),
            sources: self.files.iter().map(Messages::source).collect(),
            outlines: &self.outlines,
            reference: &self.reference,
            texts: &self.texts,
            vocabulary: &self.vocabulary,
            glyphs: Some(glyphs),
        }
    }
}

/// The languages that a scenario is written in, the reference language first, and what is wrong in their files.
fn read_languages(library: &Library, id: &Id) -> (Vec<Read>, Vec<Diagnostic>) {
    let mut languages = Vec::new();
    let mut found = Vec::new();
    let mut tags: Vec<&String> = library.locales().keys().collect();
    tags.sort_by_key(|tag| *tag != REFERENCE);
    for tag in tags {
        match read_language(library, tag, &[id.as_str()], Some(id)) {
            Ok(Some(read)) => languages.push(read),
            Ok(None) => {}
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    (languages, found)
}

/// A language's files of these names; none if it has none of them itself.
fn read_language(library: &Library, tag: &str, names: &[&str], scenario: Option<&Id>) -> Result<Option<Read>, Vec<Diagnostic>> {
    let mut files = Vec::new();
    let mut reference = Vec::new();
    for name in names {
        files.extend(library.messages(tag, name, true)?);
        if tag != REFERENCE {
            reference.extend(library.messages(REFERENCE, name, scenario.is_some())?.iter().flat_map(Messages::outlines));
        }
    }
    let (Some(manifest), false) = (library.locales().get(tag), files.is_empty()) else { return Ok(None) };
    let Some(texts) = library.only(tag, scenario)? else { return Ok(None) };
    Ok(Some(Read {
        tag: tag.to_owned(),
        manifest: manifest.clone(),
        outlines: files.iter().flat_map(Messages::outlines).collect(),
        files,
        reference,
        texts,
        vocabulary: library.typed(&format!("locales/{tag}/vocabulary.ron"))?.unwrap_or_default(),
        glyphs: Glyphs::of(&manifest.fonts),
    }))
}

fn examine_app(library: &Library) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in library.locales().keys() {
        match read_language(library, tag, &["app", "tactics"], None) {
            Ok(Some(read)) => found.extend(check_app(&read.view(&|character| read.glyphs.has(character)))),
            Ok(None) => {}
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    found
}

fn examine_catalogue(library: &Library, scripts: &[(Script, String, String)]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut regions = Vec::new();
    for name in library.regions().unwrap_or_default() {
        match Id::new(&name).map(|id| library.support(&id)) {
            Ok(Ok(Some(region))) => regions.push((format!("assets/support/{name}.ron"), region)),
            Ok(Err(diagnostics)) => found.extend(diagnostics),
            _ => {}
        }
    }
    let support = regions.iter().map(|(path, region)| SupportFile {
        place: Place::start_of(path),
        lines: region
            .lines
            .iter()
            .map(|line| (line.id.as_str(), format!("{:?}", line.answers), line.pair.as_ref().map(Id::as_str)))
            .collect(),
        checked: region.lines.iter().map(|line| line.checked.as_deref()).collect(),
    });
    let places: Vec<_> =
        scripts.iter().map(|(_, path, text)| move |locus: &Locus| Place::at_byte(path, text, locate(text, locus))).collect();
    let scenarios = scripts.iter().zip(&places).map(|((script, _, _), place)| (script, place as &dyn Fn(&Locus) -> Place));
    found.extend(check_catalogue(&Catalogue { scenarios: scenarios.collect(), support: support.collect() }));
    found
}
