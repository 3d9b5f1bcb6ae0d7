//! `second-look check`: what is wrong with scenarios, texts and packs.

use super::progress::Progress;
use super::{Failure, Outcome};
use crate::check::check_library;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::graph::DEFAULT_LIMIT;
use crate::library::{Changes, Library};
use crate::rules;
use crate::story::Id;
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Check {
    /// Packs, or scenario files within packs; without any, everything that is built in
    paths: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Check again each time a file changes, until Ctrl and C
    #[arg(long)]
    watch: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A finding in JSON. Fields are only ever added.
#[derive(Serialize)]
struct Finding<'a> {
    #[serde(flatten)]
    diagnostic: &'a Diagnostic,
    severity: rules::Severity,
    rule: &'static str,
}

pub(super) fn run(check: &Check) -> Result<Outcome, Failure> {
    if check.watch {
        return watch(check);
    }
    let found = findings(check)?;
    print(check.format, &found)?;
    Ok(if found.is_empty() { Outcome::Done } else { Outcome::Found })
}

fn findings(check: &Check) -> Result<Vec<Diagnostic>, Failure> {
    let progress = Progress::new();
    if check.paths.is_empty() {
        return Ok(check_library(&Library::built_in()?, &[], DEFAULT_LIMIT, |what| progress.say(what)));
    }
    let mut found = Vec::new();
    for path in &check.paths {
        let (folder, only) = pack_of(path)?;
        match Library::with_pack(&folder) {
            Ok(library) => found.extend(check_library(&library, &only, DEFAULT_LIMIT, |what| progress.say(what))),
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    Ok(found)
}

/// The pack that a path names, and the scenario in it if it names one.
fn pack_of(path: &Path) -> Result<(PathBuf, Vec<Id>), Failure> {
    if !path.is_file() {
        return Ok((path.to_owned(), Vec::new()));
    }
    // PACK/assets/scenarios/ID/scenario.ron
    let mut above = path.ancestors().skip(1);
    let id = above.next().and_then(Path::file_name).and_then(|name| Id::new(name.to_str()?).ok());
    let folder = above.nth(2).map(|folder| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() });
    match (id, folder) {
        (Some(id), Some(folder)) => Ok((folder, vec![id])),
        _ => Err(Failure::Request(
            format!("{} does not lie in a pack", path.display()),
            "name a pack folder, or PACK/assets/scenarios/NAME/scenario.ron in one".to_owned(),
        )),
    }
}

fn print(format: Format, found: &[Diagnostic]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if format == Format::Json {
        let findings: Vec<Finding<'_>> = found.iter().map(finding).collect();
        let json = serde_json::to_string_pretty(&findings).expect("a finding has only names and numbers");
        return writeln!(out, "{json}");
    }
    for diagnostic in found {
        let Diagnostic { place: Place { file, line, column }, code, message, help } = diagnostic;
        let severity = finding(diagnostic).severity;
        writeln!(out, "{file}:{line}:{column}: {severity} {code}: {message}\n  help: {help}")?;
    }
    match found.len() {
        0 => writeln!(out, "Nothing found."),
        1 => writeln!(out, "\n1 finding. `second-look explain {}` says more.", found[0].code),
        many => writeln!(out, "\n{many} findings. `second-look explain {}` says more about the first.", found[0].code),
    }
}

fn finding(diagnostic: &Diagnostic) -> Finding<'_> {
    let rule = rules::find(diagnostic.code);
    Finding { diagnostic, severity: severity(diagnostic.code), rule: rule.map_or("", |rule| rule.name) }
}

/// How much a finding weighs. A code without a rule is an error.
pub(super) fn severity(code: Code) -> rules::Severity {
    rules::find(code).map_or(rules::Severity::Error, |rule| rule.severity)
}

/// Checks, and checks again after each change, until somebody ends it.
fn watch(check: &Check) -> Result<Outcome, Failure> {
    if check.paths.is_empty() {
        let help = "name the pack or the scenario that you are working on, such as `second-look check --watch my-pack`";
        return Err(Failure::Request("what is built in does not change".to_owned(), help.to_owned()));
    }
    let packs = check.paths.iter().map(|path| pack_of(path).map_or_else(|_| path.clone(), |(folder, _)| folder));
    let mut changes = Changes::of(packs.collect());
    loop {
        match findings(check) {
            Ok(found) => print(check.format, &found)?,
            Err(failure) => drop(super::report(&failure)),
        }
        io::stdout().flush()?;
        changes.wait();
    }
}

/// The page of a rule.
pub(super) fn explain(code: &str) -> Result<Outcome, Failure> {
    let number = code.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().ok().map(Code);
    let Some(rule) = number.and_then(rules::find) else {
        let known: Vec<String> = rules::all().iter().map(|rule| format!("{} {}", rule.code, rule.name)).collect();
        let shown = crate::diagnostic::quoted(code);
        return Err(Failure::Request(format!("there is no rule “{shown}”"), format!("choose one of:\n    {}", known.join("\n    "))));
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({}): {}\n\n{}", rule.code, rule.severity, rule.name, rule.explanation.trim())?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_file_names_its_pack() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("assets/scenarios/small/scenario.ron");
        std::fs::create_dir_all(file.parent().expect("has one")).expect("a folder");
        std::fs::write(&file, "").expect("a file");
        let (pack, only) = pack_of(&file).ok().expect("lies in a pack");
        assert_eq!((pack.as_path(), only.len()), (folder.path(), 1));
    }
}
