//! Each rule has a bad file, named after it: a patch on the starter scenario that the rule, and as little else as possible, finds.
//!
//! ```text
//! @ scenario.ron
//! - old text
//! + new text
//! ```
//! Lines with `-` and then lines with `+` replace the first place where the old text stands; `+` alone appends. `@ en.ftl` and `@ ar.ftl` are the
//! scenario's texts; any other name is a path in the pack. Before it, `! no ar` leaves the Arabic texts out, and `! a whole story` makes the starter long
//! enough to be held to the form of a story, in English.

use super::*;
use crate::check::{Order, check, check_library};
use crate::language::Isolates;
use crate::library::Library;
use crate::story::Id;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SCENARIO: &str = "assets/scenarios/small-talk/scenario.ron";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn path_in_pack(name: &str) -> String {
    match name {
        "scenario.ron" => SCENARIO.to_owned(),
        "en.ftl" | "ar.ftl" => format!("locales/{}/small-talk.ftl", &name[..2]),
        other => other.to_owned(),
    }
}

/// The starter as a pack: path and text of each file. Its translation counts as re-read.
pub(crate) fn starter() -> BTreeMap<String, String> {
    let read = |name: &str| fs::read_to_string(root().join("assets/starter").join(name)).expect("the starter is there");
    let names = ["scenario.ron", "en.ftl", "ar.ftl"];
    names.iter().map(|name| (path_in_pack(name), read(name))).collect()
}

/// The starter with an evening before its Saturday: as many messages as a class track has, and something to do after every nine of them.
fn whole_story() -> BTreeMap<String, String> {
    const HOURS: [&str; 9] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let (mut beats, mut texts) = (String::new(), "the-evening_title = The evening\n    .about = Mina counts.\n".to_owned());
    for part in 0..5 {
        beats += &format!("Judge(id: \"again-{part}\", lines: [\"the-poster_best-bell\", \"the-poster_glue\"]),\n");
        texts += &format!("the-evening_again-{part} = Once more, the praise.\n");
        for (hour, number) in HOURS.iter().zip(part * HOURS.len() + 1..).filter(|_| part < 4) {
            beats += &format!("Message(id: \"e{number}\", from: \"mina\"),\n");
            texts += &format!("the-evening_e{number} = Half past {hour}.\n");
        }
    }
    let scene = format!("\"the-evening\": (on: \"mina\", beats: [\n{beats}], next: Go(\"saturday\")),\n\"saturday\": (");
    let mut files = starter();
    files.remove(&path_in_pack("ar.ftl"));
    let scenario = files.get_mut(SCENARIO).expect("is there");
    *scenario = scenario.replace("to: \"saturday\"", "to: \"the-evening\"").replace("\"saturday\": (", &scene);
    files.get_mut(&path_in_pack("en.ftl")).expect("is there").push_str(&texts);
    files
}

/// Applies a patch to the starter.
pub(super) fn patched(patch: &str) -> BTreeMap<String, String> {
    let mut files = starter();
    let mut file = SCENARIO.to_owned();
    let mut lines = patch.lines().peekable();
    while let Some(line) = lines.next() {
        if line == "! no ar" {
            files.remove(&path_in_pack("ar.ftl"));
        } else if line == "! a whole story" {
            files = whole_story();
        } else if let Some(name) = line.strip_prefix("@ ") {
            file = path_in_pack(name);
        } else if line.starts_with(['-', '+']) {
            let mut old = Vec::new();
            let mut new = Vec::new();
            let mut put = |line: &str| match line.split_at(1) {
                ("-", rest) => old.push(rest.strip_prefix(' ').unwrap_or(rest).to_owned()),
                (_, rest) => new.push(rest.strip_prefix(' ').unwrap_or(rest).to_owned()),
            };
            put(line);
            while let Some(line) = lines.next_if(|next| next.starts_with('+') || (line.starts_with('-') && next.starts_with('-'))) {
                put(line);
            }
            let text = files.entry(file.clone()).or_default();
            if old.is_empty() {
                text.push_str(&new.join("\n"));
                text.push('\n');
            } else {
                let old = old.join("\n");
                assert!(text.contains(&old), "the patch does not fit {file}: {old}");
                *text = text.replacen(&old, &new.join("\n"), 1);
            }
        } else {
            assert!(line.trim().is_empty(), "a patch has lines with @ - + only: {line}");
        }
    }
    files
}

/// The files in a folder.
pub(crate) fn written(files: &BTreeMap<String, String>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

/// Everything that is wrong with a pack.
pub(crate) fn check_pack(folder: &Path) -> Vec<Diagnostic> {
    match Library::with_pack(folder) {
        Ok(library) => check_library(&library, &[], 50_000, |_| ()),
        Err(diagnostics) => diagnostics,
    }
}

/// Everything that is wrong with one scenario of a pack, in these languages; in all of them if none is named.
pub(super) fn check_scenario_of_pack(folder: &Path, scenario: &str, languages: &[String]) -> Vec<Diagnostic> {
    let id = Id::new(scenario).expect("is a name");
    match Library::with_pack(folder) {
        Ok(library) => check(&library, &Order { only: &[id], limit: 500_000, scope: Scope::All, languages }, |_| ()).found,
        Err(diagnostics) => diagnostics,
    }
}

pub(super) fn text(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_starter_is_clean() {
    assert_eq!(text(&check_pack(written(&starter()).path())), "");
}

#[test]
fn the_starter_is_clean_when_it_is_as_long_as_a_story() {
    assert_eq!(text(&check_pack(written(&whole_story()).path())), "");
}

#[test]
fn every_bad_file_is_found_by_the_rule_it_is_named_after() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("bad/found");
    settings.set_prepend_module_to_snapshot(false);
    let mut seen = BTreeSet::new();
    let mut missed = Vec::new();
    for entry in fs::read_dir(root().join("src/rules/bad")).expect("is there").flatten() {
        let path = entry.path();
        let (Some(name), true) = (path.file_stem().and_then(|name| name.to_str()), path.extension().is_some_and(|ending| ending == "txt"))
        else {
            continue;
        };
        let number = name.get(2..5).and_then(|digits| digits.parse().ok()).expect("a bad file is named SL000-what-it-is.txt");
        let found = check_pack(written(&patched(&fs::read_to_string(&path).expect("is text"))).path());
        if !found.iter().any(|diagnostic| diagnostic.code == Code(number)) {
            missed.push(format!("{name}:\n{}", text(&found)));
        }
        settings.bind(|| insta::assert_snapshot!(name, text(&found)));
        seen.insert(Code(number));
    }
    assert!(missed.is_empty(), "not found by their rules:\n{}", missed.join("\n\n"));
    let without: Vec<String> =
        all().iter().filter(|rule| !seen.contains(&rule.code)).map(|rule| format!("{} {}", rule.code, rule.name)).collect();
    assert!(without.is_empty(), "rules without a bad file: {without:?}");
}

#[test]
fn a_story_without_a_tactic_needs_no_help_and_with_one_it_does() {
    let bad = fs::read_to_string(root().join("src/rules/bad/SL044-help-out-of-reach.txt")).expect("is text");
    let found = |files: &BTreeMap<String, String>| check_pack(written(files).path()).iter().any(|diagnostic| diagnostic.code == Code(44));
    let mut files = patched(&bad);
    assert!(found(&files));
    let scenario = files.get_mut(SCENARIO).expect("is there");
    *scenario = scenario.replace("label: Tactic(", "label: Lookalike(");
    assert!(!found(&files));
}

#[test]
fn every_rule_is_numbered_once_and_explained() {
    let mut codes = BTreeSet::new();
    for rule in all() {
        assert!(codes.insert(rule.code), "{} is used twice", rule.code);
        assert!(rule.explanation.len() > 100 && !rule.name.is_empty(), "{} needs an explanation", rule.code);
    }
}

/// What an author of other tools would miss checks clean, and is said in every way it can be said.
#[test]
fn time_that_goes_by_long_writing_and_a_line_that_varies_check_clean() {
    let mut files = patched(
        "\
@ scenario.ron
-                 Message(id: \"rings\", from: \"lea\"),
+                 Later(id: \"an-hour\"),
+                 Typing(from: \"mina\", on: \"mina\", lasts: 5),
+                 Message(id: \"rings\", from: \"lea\", varies: \"told-mina\"),
@ en.ftl
+ saturday_an-hour = An hour later
@ ar.ftl
+ saturday_an-hour = بعد ساعة
",
    );
    for (name, told, not) in [("en.ftl", "Mina was right.", "It rings."), ("ar.ftl", "مينا على حق.", "إنه يرن.")] {
        let text = files.get_mut(&path_in_pack(name)).expect("is there");
        let at = text.find("saturday_rings = ").expect("the line has a text") + "saturday_rings = ".len();
        text.insert_str(at, &format!("{{ $told-mina ->\n        [true] {told}\n       *[false] {not}\n    }} "));
    }
    // The translation follows a text that has changed.
    let arabic = files.get_mut(&path_in_pack("ar.ftl")).expect("is there");
    *arabic = arabic.lines().filter(|line| !line.starts_with("# @src")).collect::<Vec<_>>().join("\n");
    let folder = written(&files);
    let found: Vec<String> = check_pack(folder.path()).iter().filter(|found| found.code != Code(71)).map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let library = Library::with_pack(folder.path()).expect("is a pack");
    let id = Id::new("small-talk").expect("is a name");
    let texts = library.localiser(&"en".parse().expect("a tag"), Some(&id), Isolates::Stripped).expect("has texts");
    assert!(texts.words("saturday_rings?told-mina=true").starts_with("Mina was right. "));
    assert!(texts.words("saturday_rings?told-mina=false").starts_with("It rings. "));
}
