//! `results pool`: exports of one organisation or of many put together.
//!
//! Owns: which files are read, the sentence for each that is not, and which are written. Refuses to know: what makes an export one that can be counted in, and
//! how sums are made (`results`).

use super::give_out::{is_ours, table_files};
use super::merge::merge_small as merge_small_of_here;
use super::{Form, Source, report, request};
use crate::cli::new_files::replace_all;
use crate::cli::{Failure, open};
use crate::language::Isolates;
use crate::printed;
use crate::results::{self, Added, Export, Pool, report_tables};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The same questions for databases, which are laid beside the tables.
const QUESTIONS: [(&str, &str); 2] =
    [("sdt.sql", include_str!("../../../assets/results/sdt.sql")), ("pool.py", include_str!("../../../assets/results/pool.py"))];
const CONTRADICTS: &str = "another export of the same workshop and revision says something else; neither is counted";

pub(super) fn pool(folders: &[PathBuf], output: &Path, merge_small: bool, source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let texts = library.localiser(&open::language(source, &library)?, None, Isolates::Stripped)?;
    let mut reading = Reading::default();
    json_files(folders)?.into_iter().for_each(|path| reading.read(path));
    let Reading { mut pool, left_out, .. } = reading;
    let mut out = printed::out();
    for (path, why) in &left_out {
        writeln!(out, "left out: {}: {why}", path.display())?;
    }
    if merge_small {
        let merged = merge_small_of_here(&library)?;
        for (digits, error) in &merged.left_out {
            writeln!(out, "left out: {digits}: {error}")?;
        }
        writeln!(
            out,
            "{} workshops of this device in {} sums, because fewer than five answered in each",
            merged.workshops,
            merged.sums.len()
        )?;
        for sum in merged.sums {
            // Its name was never given to anything else.
            let _ = pool.add(sum);
        }
    }
    if pool.len() == 0 {
        return Err(request("no export could be read", "name a folder with files that `second-look results export` has written"));
    }
    let (summaries, items) = (pool.summaries(), pool.items());
    let tables: Vec<_> = pool.tables().into_iter().chain(report_tables(&summaries, &items)).collect();
    let mut files = table_files(&tables, Form::Csv, b',')?;
    files.extend(table_files(&tables, Form::Parquet, b',')?);
    files.push(("report.md".to_owned(), report::report(&texts, &pool, left_out.len(), &summaries, &items).into_bytes()));
    // Whoever has changed a question keeps it.
    let new = QUESTIONS.iter().filter(|(name, _)| fs::symlink_metadata(output.join(name)).is_err());
    files.extend(new.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())));
    replace_all(output, &files, is_ours)?;
    writeln!(
        out,
        "{} workshops, {} seen again, {} files left out; see {}",
        pool.len(),
        pool.again,
        left_out.len(),
        output.join("report.md").display()
    )?;
    Ok(())
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    pool: Pool,
    left_out: Vec<(PathBuf, String)>,
    /// Where each workshop and revision was read first.
    first: BTreeMap<(String, i32), PathBuf>,
}

impl Reading {
    fn read(&mut self, path: PathBuf) {
        match text_of(&path).and_then(|text| results::read(&text).map_err(|refused| refused.to_string())) {
            Ok(export) => self.add(path, export),
            Err(why) => self.left_out.push((path, why)),
        }
    }

    fn add(&mut self, path: PathBuf, export: Export) {
        let read = (export.workshop.workshop_id.clone(), export.workshop.revision);
        match self.pool.add(export) {
            Added::New => drop(self.first.insert(read, path)),
            Added::Again => {}
            Added::Contradicts => {
                // The first one is named once, with the first that contradicts it.
                let both = self.first.remove(&read).into_iter().chain([path]);
                self.left_out.extend(both.map(|path| (path, CONTRADICTS.to_owned())));
            }
        }
    }
}

/// Every file in the folders that ends in `.json`, in order.
fn json_files(folders: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(folder)
            .map_err(|error| request(format!("{} cannot be read: {}", folder.display(), error.kind()), "name a folder with exports"))?;
        files.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|ending| ending == "json")));
    }
    files.sort();
    Ok(files)
}

/// The text of a plain file that is not too large.
fn text_of(path: &Path) -> Result<String, String> {
    let about = fs::symlink_metadata(path).map_err(|error| format!("it cannot be read: {}", error.kind()))?;
    if !about.is_file() {
        return Err("it is no plain file".to_owned());
    }
    if about.len() > results::LARGEST {
        return Err("it is larger than an export can be".to_owned());
    }
    fs::read_to_string(path).map_err(|error| format!("it cannot be read: {}", error.kind()))
}
