//! `second-look list`: what there is to play, in which languages, with support lines for which regions.

use super::{Failure, Source, open};
use crate::language::{Arguments, Isolates, LanguageIdentifier, Localiser, NativeReading};
use crate::library::Library;
use crate::printed;
use crate::story::tactics_met::TacticsMet;
use crate::story::{Id, Story, text_id};
use serde::Serialize;
use std::io::Write;

#[derive(clap::Args)]
pub(super) struct List {
    #[command(flatten)]
    source: Source,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// In which stories each tactic is met, as itself and as what only looks like it
    #[arg(long)]
    tactics: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The JSON form. Fields are only ever added.
#[derive(Serialize)]
struct Listing {
    scenarios: Vec<Listed>,
    languages: Vec<ListedLanguage>,
    regions: Vec<String>,
    /// What stands in the pack and can be no scenario or no language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    passed_over: Vec<crate::diagnostic::Diagnostic>,
}

#[derive(Serialize)]
struct Listed {
    id: String,
    title: String,
    line: String,
    #[serde(flatten)]
    facts: Option<Facts>,
    /// What a native reader has made of it, in the language of this list.
    native_reader: NativeReading,
    /// Why it cannot be played, if it cannot.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<crate::diagnostic::Diagnostic>,
}

#[derive(Serialize)]
struct Facts {
    role: crate::story::script::Role,
    age: u8,
    minutes: u8,
    content: Vec<crate::story::script::ContentNote>,
    /// The same in words, for the printed list.
    #[serde(skip)]
    card: String,
}

#[derive(Serialize)]
struct ListedLanguage {
    tag: String,
    name: String,
    /// Whether a native reader has read all of its files as they are.
    native_reviewed: bool,
}

pub(super) fn run(list: &List) -> Result<(), Failure> {
    let library = open::library(&list.source)?;
    if list.tactics {
        return tactics(&library, list);
    }
    let mut listing =
        Listing { scenarios: Vec::new(), languages: Vec::new(), regions: library.regions()?, passed_over: library.passed_over().to_vec() };
    for (tag, manifest) in library.offered() {
        listing.languages.push(ListedLanguage {
            tag: tag.clone(),
            name: manifest.name.clone(),
            native_reviewed: library.native_reading(tag) == NativeReading::Read,
        });
    }
    // What all scenarios share is put together once, and stays as long as somebody holds it.
    let language = open::language(&list.source, &library)?;
    let _shared = library.localiser(&language, None, Isolates::Stripped);
    for id in library.scenarios() {
        listing.scenarios.push(listed(&library, &language, id));
    }
    match list.format {
        Format::Json => {
            let mut out = printed::long();
            writeln!(out, "{}", printed::json(&listing))?;
            out.flush()?;
        }
        Format::Text => print(&library, &list.source, &listing)?,
    }
    Ok(())
}

/// The table of tactics: where each is met, as itself and as what only looks like it. A story that cannot be played counts for none.
fn tactics(library: &Library, list: &List) -> Result<(), Failure> {
    let stories: Vec<_> = library.scenarios().iter().filter_map(|id| Some(library.scenario(id).ok()?.1)).collect();
    let met = TacticsMet::of(library.tactics(), &stories.iter().map(|story| &**story).collect::<Vec<_>>());
    let mut out = printed::long();
    match list.format {
        Format::Json => writeln!(out, "{}", printed::json(&met))?,
        Format::Text => {
            let language = open::language(&list.source, library)?;
            let texts = library.localiser(&language, None, Isolates::Stripped)?;
            for met in &met {
                writeln!(out, "{}  {}", met.tactic, texts.words(&text_id::tactic(&met.tactic)))?;
                for (id, stories) in [("list-tactic-done", &met.done), ("list-tactic-looks-like", &met.looks_like)] {
                    let stories: Vec<String> = stories.iter().map(|(story, lines)| format!("{story} {lines}")).collect();
                    let said =
                        if stories.is_empty() { texts.words("list-tactic-nowhere") } else { stories.join(&texts.words("list-separator")) };
                    let mut arguments = Arguments::new();
                    arguments.set("stories", said);
                    writeln!(out, "    {}", texts.words_with(id, &arguments))?;
                }
            }
        }
    }
    Ok(out.flush()?)
}

fn listed(library: &Library, language: &LanguageIdentifier, id: &Id) -> Listed {
    let mut listed = Listed {
        id: id.to_string(),
        title: id.to_string(),
        line: String::new(),
        facts: None,
        native_reader: NativeReading::NotYet,
        diagnostics: Vec::new(),
    };
    match library.localiser(language, Some(id), Isolates::Stripped) {
        Ok(texts) => {
            listed.title = texts.words("scenario-title");
            listed.line = texts.words("scenario-line");
            listed.native_reader = texts.native_reading();
            match library.scenario(id) {
                Ok((_, story)) => listed.facts = Some(facts(&texts, &story)),
                Err(found) => listed.diagnostics.extend(found),
            }
        }
        Err(found) => {
            listed.diagnostics.extend(found);
            listed.diagnostics.extend(library.scenario(id).err().unwrap_or_default());
        }
    }
    listed
}

fn facts(texts: &Localiser, story: &Story) -> Facts {
    let card = crate::terminal::card(texts, story);
    Facts { role: story.role(), age: story.age(), minutes: story.minutes(), content: story.content().to_vec(), card }
}

fn print(library: &Library, source: &Source, listing: &Listing) -> Result<(), Failure> {
    let language = open::language(source, library)?;
    let texts = library.localiser(&language, None, Isolates::Stripped)?;
    let mut out = printed::long();
    if listing.scenarios.is_empty() {
        writeln!(out, "{}", texts.words("stories-none"))?;
    }
    for scenario in &listing.scenarios {
        writeln!(out, "{}  {}", scenario.id, scenario.title)?;
        if let (Some(facts), true) = (&scenario.facts, scenario.diagnostics.is_empty()) {
            writeln!(out, "    {}", scenario.line)?;
            writeln!(out, "    {}", facts.card)?;
            writeln!(out, "    {}", texts.words(scenario.native_reader.text_id()))?;
        } else {
            writeln!(out, "    {}", texts.words("story-broken"))?;
            for diagnostic in &scenario.diagnostics {
                writeln!(out, "    {}", diagnostic.to_string().replace('\n', "\n    "))?;
            }
        }
    }
    let names: Vec<String> = listing.languages.iter().map(|language| format!("{} ({})", language.name, language.tag)).collect();
    let mut arguments = Arguments::new();
    arguments.set("languages", names.join(&texts.words("list-separator")));
    writeln!(out, "\n{}", texts.words_with("list-languages", &arguments))?;
    let mut arguments = Arguments::new();
    arguments.set("regions", listing.regions.join(&texts.words("list-separator")));
    writeln!(out, "{}", texts.words_with("list-regions", &arguments))?;
    if !listing.passed_over.is_empty() {
        writeln!(out)?;
    }
    for diagnostic in &listing.passed_over {
        writeln!(out, "{diagnostic}")?;
    }
    Ok(out.flush()?)
}
