//! `second-look new --locale`: the files that a translation begins with. What is prepared for a language is put there; for any other the lists are empty, and
//! the check says so until they are written.
//!
//! Refuses to know: the texts. `second-look text` lists those.

use super::Failure;
use super::new_files::write_and_name;
use crate::language::{Direction, LanguageIdentifier, REFERENCE, present};
use crate::library::{Library, prepared, prepared_languages};
use crate::printed;
use std::io::Write;
use std::path::Path;

pub(super) fn run(tag: &str, name: Option<&str>, into: &Path) -> Result<(), Failure> {
    let language = language(tag)?;
    let tag = language.to_string();
    let files = match (prepared(&tag), name) {
        (files, None) if files.is_empty() => return Err(unnamed(&tag)),
        (files, Some(name)) if files.is_empty() => empty(&language, name),
        (files, _) => files.into_iter().map(|(file, text)| (file, text.to_owned())).collect(),
    };
    let files: Vec<_> = files.into_iter().map(|(file, text)| (format!("locales/{tag}/{file}"), text)).collect();
    write_and_name(into, &files)?;
    let (mut out, pack) = (printed::out(), into.display());
    writeln!(out, "\nWhat to translate:  second-look text app --locale {tag} --pack {pack}")?;
    writeln!(out, "How it is done:     second-look guide translating\nCheck it:           second-look check {pack}")?;
    Ok(())
}

/// A language that can be begun: one that the program has not got.
fn language(tag: &str) -> Result<LanguageIdentifier, Failure> {
    let language: LanguageIdentifier = tag.parse().map(present).map_err(|_| {
        let shown = crate::diagnostic::quoted(tag);
        Failure::Request(format!("“{shown}” is no language tag"), "write one like nl, sw or pt-PT".to_owned())
    })?;
    // Portuguese is Portugal's here, because the support lines are.
    let fits = |prepared: &&str| prepared.split('-').next() == Some(language.language.as_str());
    let language = match prepared_languages().find(fits) {
        Some(prepared) if language.region.is_none() => prepared.parse().unwrap_or(language),
        _ => language,
    };
    let tag = language.to_string();
    if Library::built_in()?.locales().contains_key(&tag) {
        let help = if tag == REFERENCE {
            "choose the language of a translation; the reference is what translations are compared with".to_owned()
        } else {
            format!("write the texts of your scenario: second-look text SCENARIO --locale {tag} --pack FOLDER")
        };
        return Err(Failure::Request(format!("the program has {tag} already"), help));
    }
    Ok(language)
}

fn unnamed(tag: &str) -> Failure {
    let prepared: Vec<&str> = prepared_languages().collect();
    Failure::Request(
        format!("nothing is prepared for {tag}, and what its speakers call it is not known here"),
        format!("add --name and the language’s own name, such as --name Svenska; prepared are {}", prepared.join(", ")),
    )
}

fn empty(language: &LanguageIdentifier, name: &str) -> Vec<(&'static str, String)> {
    let direction = Direction::of(language);
    let fonts = match direction {
        Direction::RightToLeft => r#""Noto Sans Arabic", "Noto Sans""#,
        Direction::LeftToRight => r#""Noto Sans""#,
    };
    let manifest = format!(
        "// While the stage is Draft, nobody is offered the language: only whoever asks for it by name gets it. When nothing is left to do, take that line out.\n(\n    \
         name: {name:?},\n    direction: {direction:?},\n    digits: Western,\n    fonts: [{fonts}],\n    stage: Draft,\n)\n"
    );
    vec![
        ("locale.ron", manifest),
        ("vocabulary.ron", VOCABULARY.to_owned()),
        ("address.ron", ADDRESS.to_owned()),
        ("glossary.ron", GLOSSARY.to_owned()),
    ]
}

const VOCABULARY: &str = "\
// Words that the check looks for. Whole words, in lower case; * stands for any ending. Write them yourself: another language’s list finds the wrong words.
(
    // Groups, movements, slogans, and places in a real conflict, as this language calls them. Those that are the same everywhere are known.
    real_world: [],
    // Tickets, routes, money and meeting, in the mouth of a recruiter.
    logistics: [],
    // What somebody is, believes, wears, speaks, where she comes from or travels to, what she stands for.
    about_persons: [],
    // Beginnings of questions about the reader’s own life.
    own_life: [],
    // Praise, blame, score and rank.
    judging: [],
)
";

const ADDRESS: &str = "\
// Who never says which “you” to whom (SL114), and which words agree with whoever reads (SL115), says or hears them (SL119). Leave out what your language has not.
(
    never: [],
    agreement: [],
)
";

const GLOSSARY: &str = "\
// A term of the program in English, and what it may be called in this language, with * for any ending (SL113): \"tactic\": [\"tactique*\"]
{
}
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_library;
    use crate::graph::DEFAULT_LIMIT;
    use crate::rules::tests::starter;
    use std::collections::BTreeSet;
    use std::fs;

    fn refusal(done: Result<(), Failure>) -> String {
        match done {
            Err(Failure::Request(what, remedy)) => format!("{what}; {remedy}"),
            _ => panic!("it is refused"),
        }
    }

    /// A pack with the small story in it, and this language begun.
    fn begun(tag: &str, name: Option<&str>) -> (tempfile::TempDir, Vec<String>) {
        let pack = tempfile::tempdir().expect("a folder");
        for (path, text) in starter() {
            let path = pack.path().join(path);
            fs::create_dir_all(path.parent().expect("has one")).expect("is made");
            fs::write(path, text).expect("is written");
        }
        assert!(run(tag, name, pack.path()).is_ok(), "{tag}");
        let library = Library::with_pack(pack.path()).unwrap_or_else(|found| panic!("{tag}: {found:?}"));
        let found = check_library(&library, &[], DEFAULT_LIMIT, |_| ());
        (pack, found.into_iter().map(|found| found.to_string()).collect())
    }

    #[test]
    fn a_prepared_language_is_a_draft_that_lacks_no_list() {
        for tag in prepared_languages() {
            let (_pack, found) = begun(tag, None);
            assert_eq!(found, Vec::<String>::new(), "{tag}");
        }
        let prepared: BTreeSet<&str> = prepared_languages().collect();
        assert_eq!(prepared, BTreeSet::from(["es", "id", "jv", "nl", "pt-PT", "tr"]));
    }

    #[test]
    fn any_other_language_needs_its_name_and_is_told_which_lists_are_empty() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(refusal(run("sv", None, folder.path())).contains("--name Svenska"));
        assert_eq!(fs::read_dir(folder.path()).expect("is there").count(), 0);
        let (pack, found) = begun("fa", Some("فارسی"));
        assert!(matches!(found.as_slice(), [one] if one.contains("SL109")), "{found:?}");
        let manifest = fs::read_to_string(pack.path().join("locales/fa/locale.ron")).expect("is there");
        assert!(manifest.contains("name: \"فارسی\"") && manifest.contains("RightToLeft"), "{manifest}");
    }

    #[test]
    fn old_tags_and_portuguese_alone_are_what_is_meant_by_them() {
        let meant = |tag: &str| language(tag).map(|language| language.to_string()).ok();
        assert_eq!([meant("jw"), meant("in"), meant("pt"), meant("pt-BR")], ["jv", "id", "pt-PT", "pt-BR"].map(|tag| Some(tag.to_owned())));
    }

    #[test]
    fn what_is_no_tag_what_is_there_and_what_was_begun_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(refusal(run("../up", None, folder.path())).contains("no language tag"));
        assert!(refusal(run("fr", None, folder.path())).contains("the program has fr already"));
        assert!(refusal(run("en", None, folder.path())).contains("reference"));
        assert!(run("nl", None, folder.path()).is_ok());
        assert!(refusal(run("nl", None, folder.path())).contains("is there already"));
    }
}
