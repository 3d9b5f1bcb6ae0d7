//! A library is checked as far as it can be: what one part lacks hides nothing of the others.

use super::*;
use crate::diagnostic::Code;
use crate::generated::{chain, chain_texts};
use crate::graph::DEFAULT_LIMIT;
use crate::library::{SHARED, built_in_texts, real_world};
use crate::rules::Vocabulary;
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

/// A story of two decisions; `knock` says where one of its answers leads.
fn house(knock: &str) -> String {
    format!(
        "(format: 1, id: \"house\", role: Target, age: 12, minutes: 2, content: [Flattery], player: \"me\",\n\
         cast: {{ \"me\": (part: Player), \"jo\": (part: Friend) }}, channels: {{ \"chat\": Direct(\"jo\") }}, start: \"porch\",\n\
         scenes: {{\n\
         \"porch\": (on: \"chat\", beats: [Message(id: \"m\", from: \"jo\")], next: Choose(asks: Do, options: [\n\
         (id: \"knock\", moves: [Ask], to: \"{knock}\"), (id: \"call\", moves: [Tell], to: \"hall\")], silence: (moves: [Leave], to: \"hall\"))),\n\
         \"cellar\": (on: \"chat\", beats: [], next: Choose(asks: Do, options: [\n\
         (id: \"up\", moves: [Ask], to: \"cellar\"), (id: \"down\", moves: [Tell], to: \"cellar\")], silence: (moves: [Leave], to: \"cellar\"))),\n\
         \"hall\": (on: \"chat\", beats: [], next: End(\"home\")),\n\
         }},\nendings: {{ \"home\": (questions: [\"q\", \"r\"], talk_to: [Friend]) }},\n\
         golden: {{ \"in\": (route: [(\"porch\", \"knock\")], ends: \"home\") }})\n"
    )
}

const SCENARIO: &str = "assets/scenarios/house/scenario.ron";
const TEXTS: &str = "locales/en/house.ftl";

fn pack(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    files.iter().for_each(|(path, text)| put(&folder, path, text));
    folder
}

fn look(folder: &TempDir, scope: Scope) -> Checked {
    let assembled = Library::as_far_as_possible(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
    check_assembled(&assembled, &Order { only: &[], limit: DEFAULT_LIMIT, scope, languages: &[] }, |_| ())
}

fn said(found: &[Diagnostic]) -> String {
    found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_golden_route_that_does_not_run_hides_nothing_and_names_what_stands_in_its_way() {
    let folder = pack(&[(SCENARIO, &house("cellar")), (TEXTS, "porch_m = Hello <b>you</b>\n")]);
    let found = look(&folder, Scope::All).found;
    assert!([9, 11, 27].iter().all(|code| has(&found, *code)), "{}", said(&found));
    let golden = found.iter().find(|found| found.code == Code::GOLDEN_ROUTE).expect("is found");
    let trap = found.iter().find(|found| found.code == Code(27)).expect("is found");
    assert!(golden.help.contains(&format!("first look at SL027 in line {}, which is on its way", trap.place.line)), "{}", golden.help);
    assert!(found.iter().position(|found| found == golden) > found.iter().position(|found| found == trap), "the cause comes first");
    assert!(found.iter().any(|found| found.place.file == TEXTS), "and what is wrong in its texts: {}", said(&found));
}

#[test]
fn a_golden_route_that_is_itself_wrong_blames_nothing() {
    let scenario = house("hall").replace("(route: [(\"porch\", \"knock\")]", "(route: []");
    let found = look(&pack(&[(SCENARIO, &scenario), (TEXTS, "porch_m = Hello\n")]), Scope::Structure).found;
    let golden = found.iter().find(|found| found.code == Code::GOLDEN_ROUTE).expect("is found");
    assert!(!golden.help.contains("first look at"), "{}", golden.help);
}

#[test]
fn a_slip_in_a_text_file_comes_first_and_nothing_is_said_to_be_missing_for_it() {
    let folder = pack(&[(SCENARIO, &house("hall")), (TEXTS, "porch_m = Hello\nporch_title Porch\n")]);
    let found = look(&folder, Scope::All).found;
    assert!(found[0].code == Code::MALFORMED && found[0].place.file == TEXTS, "{}", said(&found));
    assert!(!has(&found, 11), "{}", said(&found));
    put(&folder, TEXTS, "porch_m = Hello\nporch_title = Porch\n");
    assert!(has(&look(&folder, Scope::All).found, 11), "mended, what is missing is said");
}

#[test]
fn a_slip_in_the_reference_texts_hides_nothing_of_a_translation_and_makes_none_of_it_unneeded() {
    let files =
        [(SCENARIO, house("hall")), (TEXTS, "porch_m Hello\n".to_owned()), ("locales/ar/house.ftl", "porch_m = <b>Hello</b>\n".to_owned())];
    let folder = pack(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
    let found = look(&folder, Scope::All).found;
    let in_arabic: Vec<Code> = found.iter().filter(|found| found.place.file.starts_with("locales/ar")).map(|found| found.code).collect();
    assert!(!in_arabic.is_empty() && !in_arabic.contains(&Code(61)) && !in_arabic.contains(&Code(62)), "{}", said(&found));
    assert_eq!(found.iter().filter(|found| found.code == Code::MALFORMED).count(), 1, "{}", said(&found));
}

#[test]
fn a_broken_scenario_hides_neither_its_texts_nor_other_scenarios_nor_support_lines() {
    let other = house("hall").replace("\"house\"", "\"other\"").replace("to: \"hall\")], silence", "to: \"nowhere\")], silence");
    let folder = pack(&[
        (SCENARIO, "( what is this"),
        (TEXTS, "porch_m = Hello <b>you</b>\n"),
        ("assets/scenarios/other/scenario.ron", &other),
        ("assets/support/xx.ron", "(\n"),
    ]);
    let found = look(&folder, Scope::All).found;
    for file in [SCENARIO, TEXTS, "assets/scenarios/other/scenario.ron", "assets/support/xx.ron"] {
        assert!(found.iter().any(|found| found.place.file == file), "{file}: {}", said(&found));
    }
}

#[test]
fn a_broken_language_or_tactics_file_hides_nothing_of_the_texts() {
    let folder = pack(&[(SCENARIO, &house("cellar")), (TEXTS, "porch_m = Hello <b>you</b>\n"), ("locales/tr/locale.ron", "(name: 3)")]);
    let found = look(&folder, Scope::All).found;
    assert!(found[0].place.file == "locales/tr/locale.ron" && has(&found, 27), "{}", said(&found));
    assert!(found.iter().any(|found| found.place.file == TEXTS), "{}", said(&found));
    put(&folder, "assets/tactics.ron", "(tactics: 7)");
    let found = look(&folder, Scope::All).found;
    assert!(found[0].place.file == "assets/tactics.ron" && found.iter().any(|found| found.place.file == TEXTS), "{}", said(&found));
    assert!(!has(&found, 4), "no tactic is called unknown for it: {}", said(&found));
}

#[test]
fn a_slip_in_the_app_s_own_texts_hides_nothing_of_a_scenario() {
    let folder = pack(&[(SCENARIO, &house("cellar")), (TEXTS, "porch_m = Hello <b>you</b>\n"), ("locales/en/app.ftl", "menu Menu\n")]);
    let found = look(&folder, Scope::All).found;
    assert!(found[0].place.file == "locales/en/app.ftl" && found[0].code == Code::MALFORMED, "{}", said(&found));
    assert!([11, 27].iter().all(|code| has(&found, *code)) && found.iter().any(|found| found.place.file == TEXTS), "{}", said(&found));
}

#[test]
fn the_structure_alone_needs_no_texts() {
    let folder = pack(&[(SCENARIO, &house("hall"))]);
    assert!(has(&look(&folder, Scope::All).found, 11));
    let found = look(&folder, Scope::Structure).found;
    let codes: Vec<Code> = found.iter().map(|found| found.code).collect();
    assert_eq!(codes, [Code(20)], "nobody comes to the cellar: {}", said(&found));
    put(&folder, SCENARIO, &house("cellar"));
    assert!([9, 27].iter().all(|code| has(&look(&folder, Scope::Structure).found, *code)));
}

#[test]
fn more_than_a_hundred_findings_of_a_rule_are_counted_for_each_language() {
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder, "assets/scenarios/chain/scenario.ron", &chain(150, 0, 0));
    let texts = chain_texts(150, "Jo", "We meet at the bridge and look at the boats");
    put(&folder, "locales/en/chain.ftl", &texts);
    for tag in ["ar", "xx"] {
        put(&folder, &format!("locales/{tag}/chain.ftl"), "scenario-title = T\n");
    }
    let manifest = "(name: \"X\", direction: LeftToRight, digits: Western, fonts: [\"Noto Sans\"])";
    put(&folder, "locales/xx/locale.ron", manifest);
    let checked = look(&folder, Scope::All);
    let missing = |tag: &str| checked.found.iter().filter(|found| found.code == Code(61) && found.place.file.starts_with(tag)).count();
    assert_eq!((missing("locales/ar/"), missing("locales/xx/")), (100, 100));
    let all = texts.lines().filter(|line| !line.starts_with(' ')).count() - 1;
    for tag in ["ar", "xx"] {
        let cut =
            checked.cut.iter().find(|cut| cut.code == Code(61) && cut.file == format!("locales/{tag}/chain.ftl")).map(|cut| cut.count);
        assert_eq!(cut, Some(all - 100), "{:?}", checked.cut);
    }
}

#[test]
fn what_a_draft_has_left_to_do_is_counted_and_is_no_finding() {
    let french = |stage: &str| format!("(name: \"F\", direction: LeftToRight, digits: Western, fonts: [\"Noto Sans\"], stage: {stage})");
    let words = "(real_world: [\"a\"], logistics: [\"b\"], about_persons: [\"c\"], own_life: [\"d\"], judging: [\"e\"])";
    let folder = pack(&[(SCENARIO, &house("hall")), (TEXTS, "porch_m = Hello\nporch_title = Porch\n")]);
    put(&folder, "locales/fr/locale.ron", &french("Draft"));
    put(&folder, "locales/fr/vocabulary.ron", words);
    put(&folder, &TEXTS.replace("/en/", "/fr/"), "porch_m = Oui...\n");
    let checked = look(&folder, Scope::All);
    let of = |checked: &Checked| -> Vec<Code> {
        checked.found.iter().filter(|found| found.place.file.contains("/fr/")).map(|found| found.code).collect()
    };
    assert_eq!(of(&checked), [Code(68)], "{}", said(&checked.found));
    let left: BTreeSet<Code> = checked.left.iter().map(|left| left.code).collect();
    assert_eq!(left, BTreeSet::from([Code(61), Code(71)]));
    let missing: usize = checked.left.iter().filter(|left| left.code == Code(61)).map(|left| left.count).sum();
    assert!(missing > 1_000, "the app’s texts, and the title of the porch: {missing}");
    put(&folder, "locales/fr/locale.ron", &french("Whole"));
    let checked = look(&folder, Scope::All);
    assert!([61, 71, 78].iter().all(|code| of(&checked).contains(&Code(*code))), "{}", said(&checked.found));
    assert!(checked.left.is_empty());
}

#[test]
fn a_language_that_nobody_asks_for_is_not_looked_at() {
    let folder = pack(&[(SCENARIO, &house("hall")), (TEXTS, "porch_m = Hello\n"), (&TEXTS.replace("/en/", "/ar/"), "= broken")]);
    let assembled = Library::as_far_as_possible(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
    let wrong = |languages: &[String]| {
        let order = Order { only: &[], limit: DEFAULT_LIMIT, scope: Scope::All, languages };
        check_assembled(&assembled, &order, |_| ()).found.iter().filter(|found| found.place.file.starts_with("locales/ar/")).count()
    };
    assert_eq!(wrong(&["en".to_owned()]), 0);
    assert!(wrong(&[]) > 0 && wrong(&["ar".to_owned()]) > 0);
}

#[test]
fn what_was_looked_at_is_counted() {
    let checked = look(&pack(&[(SCENARIO, &house("hall")), (TEXTS, "porch_m = Hello\nporch_title = Porch\n")]), Scope::All);
    assert_eq!((checked.scenarios, checked.texts), (1, 2));
    assert!(checked.languages.into_iter().eq(["en"]));
}

#[test]
fn a_story_near_the_limit_says_what_multiplies_its_states() {
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder, "assets/scenarios/chain/scenario.ron", &chain(40, 2, 5));
    let assembled = Library::as_far_as_possible(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
    let large = |limit| check_assembled(&assembled, &Order { only: &[], limit, scope: Scope::Structure, languages: &[] }, |_| ()).large;
    assert!(large(DEFAULT_LIMIT).is_empty());
    let large = large(2_000);
    assert_eq!(large[0].multipliers, ["l0 (6 values)", "l1 (6 values)"]);
}

#[test]
fn what_is_built_in_is_clean() {
    let found = check_library(&Library::built_in().expect("is fine"), &[], DEFAULT_LIMIT, |_| ());
    assert!(found.is_empty(), "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_language_has_words_enough_to_look_for_and_no_name_twice() {
    const LEAST: usize = 40;
    let everywhere: BTreeSet<&String> = real_world().iter().flatten().collect();
    assert!(real_world().len() >= LEAST && real_world().iter().flatten().count() == everywhere.len());
    assert_eq!(everywhere.iter().find(|name| name.to_lowercase() != ***name), None, "names are written in lower case");
    let library = Library::built_in().expect("is fine");
    for tag in library.locales().keys() {
        let vocabulary = library.typed(&format!("locales/{tag}/vocabulary.ron")).expect("can be read").expect("is there");
        let Vocabulary { real_world, not, logistics, about_persons, own_life, judging } = vocabulary;
        assert_eq!(real_world.iter().find(|name| everywhere.contains(name)), None, "{tag}: it is looked for in every language");
        assert_eq!(not.iter().find(|name| !everywhere.contains(name)), None, "{tag}: nobody looks for it");
        for (list, words) in [("logistics", logistics), ("about_persons", about_persons), ("own_life", own_life), ("judging", judging)] {
            assert!(words.len() >= LEAST, "{tag} has {} words to look for under {list}", words.len());
        }
        assert!(real_world.len() >= LEAST, "{tag}");
    }
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
    let asked: BTreeSet<String> = outlines.flat_map(|outline| outline.parts).flat_map(|part| part.variables).collect();
    let missing: Vec<&String> = asked.iter().filter(|variable| !program.contains(&format!("\"{variable}\""))).collect();
    assert!(asked.len() > 20 && missing.is_empty(), "{missing:?}");
}
