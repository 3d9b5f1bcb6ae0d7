//! Holds `src/` to the table of who may import whom, and Rust code to having no words of the game.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Module, which of ours it may import, which crates from outside. `diagnostic` is the ground that all stand on.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("diagnostic", &[], &["serde"]),
    ("story", &["diagnostic"], &["serde", "thiserror"]),
    ("graph", &["story"], &["hashbrown", "num_bigint", "num_traits", "rustc_hash", "serde", "thiserror"]),
    ("generated", &[], &[]),
    ("fuzz", &["generated", "graph", "language", "library", "story"], &[]),
    ("language", &["diagnostic"], &["fluent", "fluent_langneg", "fluent_syntax", "serde", "unic_langid"]),
    ("rules", &["diagnostic", "graph", "language", "story"], &["serde"]),
    ("library", &["diagnostic", "language", "story"], &["include_dir", "ron", "serde", "ttf_parser"]),
    ("wording", &["language", "library", "story"], &["jiff"]),
    ("terminal", &["diagnostic", "language", "library", "story", "wording"], &["textwrap"]),
    ("html", &["library"], &["base64", "serde_json", "sha2"]),
    (
        "page",
        &["diagnostic", "graph", "html", "language", "library", "story", "wording"],
        &["rustc_hash", "serde", "serde_json", "thiserror"],
    ),
    (
        "desktop",
        &["diagnostic", "generated", "language", "library", "story", "wording"],
        &["accesskit", "bevy", "directories", "jiff", "parley", "resvg", "ron", "serde", "serde_json", "thiserror", "wgpu", "x11rb"],
    ),
    (
        "cli",
        &["desktop", "diagnostic", "graph", "language", "library", "page", "rules", "story", "terminal", "wording"],
        &["clap", "clap_complete", "ctrlc", "serde", "serde_json", "sys_locale", "textwrap"],
    ),
];

/// Crates that only tests use.
const FOR_TESTS: &[&str] = &["image", "image_compare", "insta", "proptest", "tempfile", "ron", "serde_json"];

fn sources() -> Vec<(String, PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("src can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    let module = |path: &Path| {
        let first = path.strip_prefix(&root).expect("is in src").components().next().expect("has a name");
        first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
    };
    files.into_iter().map(|path| (module(&path), path.clone(), fs::read_to_string(&path).expect("is text"))).collect()
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| ["tests", "tests.rs", "fixture.rs", "mutations.rs"].iter().any(|name| part.as_os_str() == *name))
}

/// Code without its tests, comments and string literals.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    for line in source.lines() {
        let mut in_string = false;
        for part in line.split("//").next().unwrap_or_default().split('"') {
            if !in_string {
                code.push_str(part);
            }
            in_string = !in_string;
        }
        code.push('\n');
    }
    code
}

/// The words that stand before `::`, and what follows each.
fn paths(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    code.match_indices("::").filter_map(move |(at, _)| {
        let start = code[..at].rfind(|c: char| !is_word(c)).map_or(0, |i| i + 1);
        let is_first = !code[..start].ends_with("::");
        let rest = &code[at + 2..];
        let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        is_first.then(|| (&code[start..at], &rest[..end]))
    })
}

#[test]
fn modules_import_what_the_table_allows() {
    let rules: BTreeMap<_, _> = TABLE.iter().map(|(module, ours, outside)| (*module, (*ours, *outside))).collect();
    let crates: BTreeSet<&str> =
        TABLE.iter().flat_map(|(_, _, outside)| outside.iter().copied()).chain(FOR_TESTS.iter().copied()).collect();
    let mut wrong = Vec::new();
    for (module, path, source) in sources()
        .iter()
        .filter(|(module, path, _)| !["lib", "main", "build", "bench", "architecture"].contains(&module.as_str()) && !is_test(path))
    {
        let Some((ours, outside)) = rules.get(module.as_str()) else {
            wrong.push(format!("{} is in no module of the table", path.display()));
            continue;
        };
        for (first, second) in paths(&code(source)) {
            let ours_are_kept = first != "crate" || second == module || ours.contains(&second) || second.is_empty();
            let outside_is_kept = !crates.contains(first) || outside.contains(&first);
            if !ours_are_kept || !outside_is_kept {
                wrong.push(format!("{}: {first}::{second}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that the table does not allow:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_of_the_table_is_there() {
    let found: BTreeSet<String> = sources().into_iter().map(|(module, _, _)| module).collect();
    for (module, _, _) in TABLE {
        assert!(found.contains(*module), "{module}");
    }
}

#[test]
fn every_file_says_what_it_owns() {
    for (_, path, source) in sources() {
        assert!(source.starts_with("//!"), "{} does not begin with what it is for", path.display());
    }
}

#[test]
fn faces_have_no_words_of_their_own() {
    let prose = |literal: &str| literal.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() >= 2;
    for (module, path, source) in sources() {
        if !["terminal", "desktop", "html", "page", "wording"].contains(&module.as_str())
            || is_test(&path)
            || path.ends_with("desktop/measure.rs")
        {
            // Measuring talks to whoever types the command.
            continue;
        }
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for line in source.lines().filter(|line| {
            !line.trim_start().starts_with("//")
                && !line.contains("expect(")
                && !line.contains("reason =")
                // What a command says to whoever types it.
                && !line.contains("#[error(")
                // The name of a font is nobody's language.
                && !line.contains("\"Noto Sans")
                && !line.contains("unreachable!")
        }) {
            let literals = line.split('"').skip(1).step_by(2);
            for literal in literals {
                assert!(!prose(literal), "{}: “{literal}” belongs into locales/", path.display());
            }
        }
    }
}
