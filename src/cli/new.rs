//! `second-look new`: a starter scenario that checks clean and plays; or, with `--locale`, the files that a translation begins with.

use super::new_files::write_and_name;
use super::{Failure, new_language};
use crate::library::SHARED;
use crate::printed;
use crate::story::Id;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct New {
    /// The scenario's name: lower-case words joined by hyphens
    #[arg(required_unless_present = "locale")]
    id: Option<String>,
    /// Begin a translation into this language instead: what the language is, and the lists that the check looks words up in
    #[arg(long, value_name = "LANGUAGE", conflicts_with = "id")]
    locale: Option<String>,
    /// What its speakers call that language
    #[arg(long, value_name = "NAME", requires = "locale")]
    name: Option<String>,
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
    match (&new.locale, &new.id) {
        (Some(tag), _) => new_language::run(tag, new.name.as_deref(), &new.into),
        (None, Some(id)) => scenario(id, &new.into),
        (None, None) => Ok(()),
    }
}

fn scenario(id: &str, into: &Path) -> Result<(), Failure> {
    let id = name(id)?;
    let files = FILES.map(|(path, text)| (path.replace("{id}", id.as_str()), text.replace(STARTER, id.as_str())));
    write_and_name(into, &files)?;
    let pack = into.display();
    writeln!(printed::out(), "\nPlay it:   second-look play {id} --pack {pack}\nCheck it:  second-look check --watch {pack}")?;
    Ok(())
}

/// A name that a scenario can have: none that another file of a pack has, and none that Windows keeps for its devices.
pub(super) fn name(asked: &str) -> Result<Id, Failure> {
    let id = Id::new(asked).map_err(|error| {
        let error = error.to_string();
        let (what, remedy) = error.split_once("; ").unwrap_or((&error, ""));
        Failure::Request(what.to_owned(), remedy.to_owned())
    })?;
    let refuse = |why: &str| Err(Failure::Request(format!("a scenario cannot be named “{id}”: {why}"), "choose another name".to_owned()));
    if SHARED.contains(&id.as_str()) {
        return refuse("the texts that all scenarios share have that name");
    }
    let is_port =
        |name: &str| ["com", "lpt"].iter().any(|port| name.strip_prefix(port).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9'])));
    if ["con", "prn", "aux", "nul"].contains(&id.as_str()) || is_port(id.as_str()) {
        return refuse("Windows keeps that name for a device, and the pack could not be opened there");
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_library;
    use crate::graph::DEFAULT_LIMIT;
    use crate::library::Library;
    use std::fs;

    #[test]
    fn a_new_scenario_checks_clean_and_is_never_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        assert!(scenario("my-first", &pack).is_ok());
        let library = Library::with_pack(&pack).unwrap_or_else(|d| panic!("{d:?}"));
        let found = check_library(&library, &[], DEFAULT_LIMIT, |_| ());
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(library.scenarios().iter().map(Id::as_str).collect::<Vec<_>>(), ["my-first"]);
        assert!(matches!(scenario("my-first", &pack), Err(Failure::Request(..))));
        assert!(matches!(scenario("../up", &pack), Err(Failure::Request(..))));
    }

    fn refusal(done: Result<(), Failure>) -> String {
        match done {
            Err(Failure::Request(what, remedy)) => format!("{what}; {remedy}"),
            _ => panic!("it is refused"),
        }
    }

    /// `magic-preconstructed-decks#6`: a scenario whose texts would be the app’s own.
    #[test]
    fn a_name_that_other_files_or_windows_have_is_refused_with_the_reason() {
        let folder = tempfile::tempdir().expect("a folder");
        for (id, why) in [
            ("app", "all scenarios share"),
            ("tactics", "all scenarios share"),
            ("plans", "all scenarios share"),
            ("handouts", "all scenarios share"),
            ("site", "all scenarios share"),
            ("con", "Windows"),
            ("com1", "Windows"),
            ("lpt9", "Windows"),
        ] {
            let refused = refusal(scenario(id, folder.path()));
            assert!(refused.contains(why), "{refused}");
        }
        for fine in ["console", "com", "com10", "application"] {
            assert!(name(fine).is_ok(), "{fine}");
        }
        assert_eq!(fs::read_dir(folder.path()).expect("is there").count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_out_of_the_pack() {
        let folder = tempfile::tempdir().expect("a folder");
        let (pack, outside) = (folder.path().join("pack"), folder.path().join("outside"));
        fs::create_dir_all(pack.join("assets")).expect("a folder");
        fs::create_dir(&outside).expect("a folder");
        std::os::unix::fs::symlink(&outside, pack.join("assets/scenarios")).expect("a link");
        let refused = refusal(scenario("small", &pack));
        assert!(refused.contains("assets/scenarios is a link"), "{refused}");
        assert_eq!(fs::read_dir(&outside).expect("is there").count(), 0);
    }

    #[test]
    fn what_was_begun_is_taken_away_where_the_rest_cannot_be_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        fs::create_dir(&pack).expect("a folder");
        // A file stands where a folder is needed.
        fs::write(pack.join("locales"), "").expect("a file");
        let refused = refusal(scenario("small", &pack));
        assert!(refused.contains("cannot be written"), "{refused}");
        let left: Vec<_> = fs::read_dir(&pack).expect("is there").flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(left, ["locales"], "and it can be begun again");
    }
}
