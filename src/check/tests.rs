//! A library is checked as far as it can be: what one part lacks hides nothing of the others.

use super::*;
use crate::diagnostic::Code;
use crate::generated::{chain, chain_texts};
use crate::graph::DEFAULT_LIMIT;
use crate::library::built_in_texts;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn check(folder: &Path, limit: usize) -> Vec<Diagnostic> {
    let library = Library::with_pack(folder).expect("can be read");
    check_library(&library, library.scenarios(), limit, |_| ())
}

fn has(found: &[Diagnostic], code: u16) -> bool {
    found.iter().any(|diagnostic| diagnostic.code == Code(code))
}

#[test]
fn a_story_too_large_to_explore_still_has_its_texts_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder, "assets/scenarios/chain/scenario.ron", &chain(20, 2, 5));
    let texts = chain_texts(20, "Jo", "We meet at the bridge and look at the boats");
    put(&folder, "locales/en/chain.ftl", &texts.replace("s3_m = ", "left_over = "));
    let explored = check(folder.path(), DEFAULT_LIMIT);
    let refused = check(folder.path(), 10);
    assert!(!has(&explored, 33) && has(&refused, 33), "{refused:?}");
    for code in [11, 63] {
        assert!(has(&explored, code), "SL{code:03} when all of it was explored: {explored:?}");
        assert!(has(&refused, code), "SL{code:03} when exploring refused: {refused:?}");
    }
    let about_the_file =
        |found: &[Diagnostic]| found.iter().filter(|found| found.place.file.starts_with("locales/")).cloned().collect::<Vec<_>>();
    assert_eq!(about_the_file(&explored), about_the_file(&refused), "no finding in a text needs the graph");
}

#[test]
fn what_is_built_in_is_clean() {
    let found = check_library(&Library::built_in().expect("is fine"), &[], DEFAULT_LIMIT, |_| ());
    assert!(found.is_empty(), "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

/// The text of every file in a folder, tests aside, one after another.
fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for path in fs::read_dir(folder).expect("is there").flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            all += &sources(&path);
        } else if !path.ends_with("tests.rs") && path.extension().is_some_and(|ending| ending == "rs") {
            all += &fs::read_to_string(&path).expect("is text");
        }
    }
    all
}

/// Packs are held to the variables of the built-in texts (SL077), so those have to be filled in.
#[test]
fn every_variable_of_a_built_in_text_is_filled_in_by_the_program() {
    let program = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let outlines = SHARED.iter().flat_map(|name| built_in_texts(name));
    let asked: std::collections::BTreeSet<String> = outlines.flat_map(|outline| outline.parts).flat_map(|part| part.variables).collect();
    let missing: Vec<&String> = asked.iter().filter(|variable| !program.contains(&format!("\"{variable}\""))).collect();
    assert!(asked.len() > 20 && missing.is_empty(), "{missing:?}");
}
