//! `second-look new`: a starter scenario that checks clean and plays.

use super::Failure;
use crate::story::Id;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct New {
    /// The scenario's name: lower-case words joined by hyphens
    id: String,
    /// The pack to put it into; made if it is not there
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
}

/// The starter: what each file is called in a pack, and its text.
const FILES: [(&str, &str); 2] = [
    ("assets/scenarios/{id}/scenario.ron", include_str!("../../assets/starter/scenario.ron")),
    ("locales/en/{id}.ftl", include_str!("../../assets/starter/en.ftl")),
];

/// The name that the starter's files have until they get another.
const STARTER: &str = "small-talk";

pub(super) fn run(new: &New) -> Result<(), Failure> {
    let id = Id::new(&new.id).map_err(|error| {
        let error = error.to_string();
        let (what, remedy) = error.split_once("; ").unwrap_or((&error, ""));
        Failure::Request(what.to_owned(), remedy.to_owned())
    })?;
    let files = FILES.map(|(path, text)| (new.into.join(path.replace("{id}", id.as_str())), text.replace(STARTER, id.as_str())));
    // All or nothing: what exists is never written over.
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(Failure::Request(
            format!("{} is there already", path.display()),
            "choose another name, or move that file away".to_owned(),
        ));
    }
    for (path, text) in &files {
        write(path, text).map_err(|error| {
            Failure::Request(
                format!("{} cannot be written: {}", path.display(), error.kind()),
                "choose a folder that you may write to".to_owned(),
            )
        })?;
    }
    let mut out = io::stdout().lock();
    for (path, _) in &files {
        writeln!(out, "{}", path.display())?;
    }
    let pack = new.into.display();
    writeln!(out, "\nPlay it:   second-look play {id} --pack {pack}\nCheck it:  second-look check --watch {pack}")?;
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_library;
    use crate::graph::DEFAULT_LIMIT;
    use crate::library::Library;

    #[test]
    fn a_new_scenario_checks_clean_and_is_never_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let new = New { id: "my-first".into(), into: folder.path().join("pack") };
        assert!(run(&new).is_ok());
        let library = Library::with_pack(&new.into).unwrap_or_else(|d| panic!("{d:?}"));
        let found = check_library(&library, &[], DEFAULT_LIMIT, |_| ());
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(library.scenarios().iter().map(Id::as_str).collect::<Vec<_>>(), ["my-first"]);
        assert!(matches!(run(&new), Err(Failure::Request(..))));
        assert!(matches!(run(&New { id: "../up".into(), into: new.into }), Err(Failure::Request(..))));
    }
}
