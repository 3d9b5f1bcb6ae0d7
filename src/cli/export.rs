//! `second-look export`: what is handed on instead of the program.

use super::examine::examine;
use super::{Failure, open};
use crate::diagnostic::quoted;
use crate::graph::DEFAULT_LIMIT;
use crate::language::{LanguageIdentifier, REFERENCE};
use crate::library::Library;
use crate::page::{MOST_STATES, Order, PageError, page};
use crate::rules::Severity;
use crate::story::Id;
use clap::Subcommand;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// One HTML file that opens by double click in any browser, offline: stories, marking and debrief
    Page(Page),
}

#[derive(clap::Args)]
struct Page {
    /// The scenarios [default: all of them]
    scenarios: Vec<String>,
    /// The languages, such as en,ar [default: every language that the scenarios are written in]
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    locale: Vec<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.html")]
    output: PathBuf,
    /// Whom to talk to where the page is used, such as "Ms Adler, room 12"; shown first under Support
    #[arg(long, value_name = "WHO")]
    contact: Option<String>,
    /// A folder with scenarios and texts in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
}

pub(super) fn run(export: &Export) -> Result<(), Failure> {
    let What::Page(asked) = &export.what;
    let library = match &asked.pack {
        Some(folder) => Library::with_pack(folder)?,
        None => Library::built_in()?,
    };
    let scenarios = scenarios(&library, &asked.scenarios)?;
    let languages = languages(&library, &scenarios, &asked.locale)?;
    sound(&library, &scenarios, asked.pack.as_deref())?;
    let contact = asked.contact.as_deref().map(str::trim).filter(|contact| !contact.is_empty());
    let html = page(&Order { library: &library, scenarios: &scenarios, languages: &languages, contact }).map_err(explained)?;
    write_beside(&asked.output, html.as_bytes())?;
    let tags: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let names: Vec<&str> = scenarios.iter().map(Id::as_str).collect();
    let size = html.len().div_ceil(1024);
    writeln!(io::stdout(), "{}: {} ({}), {size} KiB", asked.output.display(), names.join(", "), tags.join(", "))?;
    Ok(())
}

/// The scenarios that were asked for, each once; all of them, longest first as in the window, if none was.
fn scenarios(library: &Library, asked: &[String]) -> Result<Vec<Id>, Failure> {
    let mut found: Vec<Id> = Vec::new();
    for name in asked {
        let id = open::scenario(library, name)?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    if asked.is_empty() {
        found = library.scenarios().to_vec();
        found.sort_by_cached_key(|id| (library.scenario(id).map_or(u8::MAX, |(_, story)| u8::MAX - story.minutes()), id.clone()));
    }
    if found.is_empty() {
        return Err(Failure::Request("this pack has no scenario".to_owned(), "begin one with `second-look new`".to_owned()));
    }
    Ok(found)
}

/// The languages that were asked for, each once; without a wish, all that one of the scenarios is written in, the reference first.
fn languages(library: &Library, scenarios: &[Id], asked: &[String]) -> Result<Vec<LanguageIdentifier>, Failure> {
    let mut found: Vec<LanguageIdentifier> = Vec::new();
    for tag in asked {
        let language = open::language_of(library, tag)?;
        if !found.contains(&language) {
            found.push(language);
        }
    }
    if asked.is_empty() {
        found = library.languages();
        found.retain(|language| {
            let tag = language.to_string();
            scenarios.iter().any(|id| library.messages(&tag, id.as_str(), true).is_ok_and(|messages| messages.is_some()))
        });
        found.sort_by_cached_key(|language| (language.to_string() != REFERENCE, language.to_string()));
    }
    if found.is_empty() {
        return Err(Failure::Request(
            "these scenarios have no text in any language".to_owned(),
            "write locales/en/SCENARIO.ftl; `second-look text` shows what is missing".to_owned(),
        ));
    }
    Ok(found)
}

/// What is handed on has to be sound: nothing that `check` calls an error.
fn sound(library: &Library, scenarios: &[Id], pack: Option<&Path>) -> Result<(), Failure> {
    let errors = examine(library, scenarios, DEFAULT_LIMIT, |_| ()).into_iter().filter(|found| super::check::severity(found.code) == Severity::Error);
    let errors: Vec<_> = errors.collect();
    let Some(first) = errors.first() else { return Ok(()) };
    let folder = pack.map(|folder| format!(" {}", folder.display())).unwrap_or_default();
    let what = format!("nothing is written, because {} has to be mended first, such as {}: {}", things(errors.len()), first.place.file, first.message);
    Err(Failure::Request(what, format!("`second-look check{folder}` lists all of it")))
}

fn things(count: usize) -> String {
    if count == 1 { "one thing".to_owned() } else { format!("each of {count} things") }
}

fn explained(error: PageError) -> Failure {
    match error {
        PageError::Files(diagnostics) => Failure::Files(diagnostics),
        PageError::TooLarge { ref multipliers, .. } => {
            let remedy = if multipliers.is_empty() {
                format!("remember less, or split the scenario: a page carries {MOST_STATES}")
            } else {
                format!("these variables multiply most: {}; give one fewer values, or split the scenario", multipliers.join(", "))
            };
            Failure::Request(error.to_string(), remedy)
        }
    }
}

/// Writes the whole file or nothing: first beside its place, then into it.
fn write_beside(target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: &io::Error| {
        Failure::Request(
            format!("{} cannot be written: {}", quoted(&target.display().to_string()), error.kind()),
            "choose a file in a folder that you may write to".to_owned(),
        )
    };
    let Some(name) = target.file_name().filter(|_| !target.is_dir()) else {
        return Err(failed(&io::Error::from(io::ErrorKind::IsADirectory)));
    };
    let beside = target.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, target));
    written.map_err(|error| {
        // What is half written goes; if even that fails, there is nothing more to say than the first error.
        let _ = fs::remove_file(&beside);
        failed(&error)
    })
}
