//! `results export`: workshops as files to hand on.
//!
//! Owns: which files, and that it is written down first that counts were given out, because what may follow depends on it. Refuses to know: what may be given
//! out (`workshop::release`), and the forms of tables.

use super::{Form, Source, instrument_of, kept_here, opened, request};
use crate::cli::new_files::replace_all;
use crate::cli::{Failure, Outcome, kept, open};
use crate::library::Library;
use crate::printed;
use crate::record::{self, Entry, Record, RecordError};
use crate::results::{self, About, Export, Pool, Table, Workshop, export};
use crate::story::Story;
use crate::workshop::Fact;
use crate::workshop::fact::Opened;
use std::fs;
use std::io::Write as _;
use std::path::Path;

pub(super) struct Giving<'g> {
    pub(super) ids: &'g [String],
    pub(super) format: Form,
    pub(super) output: &'g Path,
    pub(super) site: &'g str,
    pub(super) separator: char,
}

pub(super) fn give_out(giving: &Giving<'_>, source: &Source) -> Result<Outcome, Failure> {
    if !results::is_site(giving.site) {
        return Err(request("a site has up to twelve capital letters, digits and hyphens", "leave it out, or take a word such as NORTH-2"));
    }
    let separator = u8::try_from(giving.separator).ok().filter(|sign| sign.is_ascii_punctuation() || *sign == b'\t');
    let separator = separator.ok_or_else(|| request("that sign cannot stand between columns", "take , or ;"))?;
    let library = open::library(source)?;
    let entries =
        if giving.ids.is_empty() { kept::entries() } else { giving.ids.iter().map(|id| kept_here(id)).collect::<Result<_, _>>()? };
    if entries.is_empty() {
        return Err(request("no workshop is kept here", "lead one with `second-look lead`"));
    }
    let (mut exports, mut in_use) = (Vec::new(), Vec::new());
    for entry in &entries {
        match Record::open(&entry.path) {
            Ok((record, reading)) => exports.push(exported(&library, entry, record, reading.facts, giving.site)?),
            // One that is being led keeps the others from nobody.
            Err(error @ RecordError::InUse { .. }) => in_use.push((&entry.digits, error)),
            Err(error) => return Err(error.into()),
        }
    }
    for entry in entries.iter().filter(|entry| entry.has_sheets()) {
        let id = &entry.digits;
        writeln!(
            printed::err(),
            "second-look: sheets of {id} are typed in and not counted yet\n  help: `second-look results enter {id}` goes on with them"
        )?;
    }
    for (digits, error) in &in_use {
        writeln!(printed::err(), "second-look: left out: {digits}: {error}\n  help: {}", error.remedy())?;
    }
    if exports.is_empty() {
        return Ok(Outcome::Found);
    }
    let files = match giving.format {
        Form::Json => exports
            .iter()
            .map(|export| (format!("{}.second-look.json", export.workshop.workshop_id), results::written(export).into_bytes()))
            .collect(),
        Form::Csv | Form::Parquet => {
            let mut pool = Pool::default();
            for export in exports {
                pool.add(export);
            }
            table_files(&pool.tables(), giving.format, separator)?
        }
    };
    replace_all(giving.output, &files, is_ours)?;
    let mut out = printed::out();
    for (name, _) in &files {
        writeln!(out, "{}", giving.output.join(name).display())?;
    }
    Ok(if in_use.is_empty() { Outcome::Done } else { Outcome::Found })
}

/// What lies there under the name of an export or a table is an earlier one. A folder or a link is somebody else’s.
pub(super) fn is_ours(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

pub(super) fn table_files(tables: &[Table], form: Form, separator: u8) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    tables
        .iter()
        .map(|table| match form {
            Form::Parquet => {
                let bytes =
                    results::parquet(table).map_err(|error| request(format!("a table cannot be written: {error}"), "export as CSV"))?;
                Ok((format!("{}.parquet", table.name), bytes))
            }
            _ => Ok((format!("{}.csv", table.name), results::csv(table, separator))),
        })
        .collect()
}

/// A workshop as it is given out. That it was is written down first, because what may follow depends on it.
fn exported(library: &Library, entry: &Entry, mut record: Record, facts: Vec<Fact>, site: &str) -> Result<Export, Failure> {
    let opened = opened(entry)?;
    let facts = record::give_out(&mut record, facts)?;
    let instrument = instrument_of(library, opened)?;
    let story = story_as_it_was(library, opened);
    let answers = |choice: &str| story.as_ref().and_then(|story| answers_of(story, choice));
    Ok(export(&Workshop { opened, facts: &facts }, &About { instrument: instrument.as_ref(), site, answers: &answers }))
}

/// The story of a workshop, if it is here and the same.
fn story_as_it_was(library: &Library, opened: &Opened) -> Option<std::sync::Arc<Story>> {
    let (_, text) = library.scenario_file(&opened.story).ok()?;
    (record::sha256(&text) == opened.story_sha256).then_some(())?;
    Some(library.scenario(&opened.story).ok()?.1)
}

/// The answers of a decision in the order in which they are counted, with what each does.
fn answers_of(story: &Story, choice: &str) -> Option<Vec<(String, String)>> {
    let (_, choice) =
        (0..).map(crate::story::ChoiceId::new).zip(story.choices()).find(|(id, _)| story.choice_name(*id).as_str() == choice)?;
    let mut answers: Vec<(String, String)> = choice.answers.iter().map(|answer| (answer.name.to_string(), moves_of(answer))).collect();
    // Silence stands first in a story, and last before a room.
    answers.rotate_left(1);
    Some(answers)
}

fn moves_of(answer: &crate::story::tables::Answer) -> String {
    answer.moves.iter().map(|step| format!("{step:?}").to_lowercase()).collect::<Vec<_>>().join("+")
}
