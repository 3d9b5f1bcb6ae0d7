//! A library is checked as far as it can be: what one part lacks hides nothing of the others.

use super::*;
use crate::diagnostic::Code;
use crate::generated::{chain, chain_texts};
use crate::graph::DEFAULT_LIMIT;
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
