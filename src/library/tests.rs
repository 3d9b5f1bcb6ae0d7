//! The library as strangers' files meet it: each broken thing gives one clear diagnostic, and nothing outside the pack is read.

use super::*;
use crate::language::Isolates;
use crate::stopwatch::Stopwatch;
use crate::story::text_id;
use std::fs;
use std::time::Duration;
use tempfile::TempDir;

/// A scenario that is fine; tests break it.
const FINE: &str = r#"(
    format: 1,
    id: "small",
    role: Friend,
    age: 14,
    minutes: 5,
    content: [Flattery],
    player: "me",
    cast: { "me": (part: Player), "jo": (part: Friend) },
    channels: { "chat": Direct("jo") },
    levels: { "nerve": (max: 3) },
    start: "a",
    scenes: {
        "a": (on: "chat", beats: [Message(id: "m", from: "jo")], next: Choose(
            asks: Do,
            options: [(id: "x", moves: [Ask], to: "z"), (id: "y", moves: [Ask], to: "z")],
            silence: (moves: [Leave], to: "z"),
        )),
        "z": (on: "chat", beats: [], next: End("end")),
    },
    endings: { "end": (questions: ["q", "r"], talk_to: [Friend]) },
    golden: { "straight": (route: [("a", "x")], ends: "end") },
)"#;

const SCENARIO: &str = "assets/scenarios/small/scenario.ron";

fn pack(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Reads everything of a pack: what is wrong with it, a line each.
fn read_all(folder: &Path) -> Result<(), Vec<Diagnostic>> {
    let library = Library::with_pack(folder)?;
    for id in library.scenarios() {
        library.scenario(id)?;
        for language in library.languages() {
            library.localiser(&language, Some(id), Isolates::Kept)?;
        }
    }
    for region in library.regions()? {
        library.support(&Id::new(&region).expect("regions have names"))?;
    }
    match library.passed_over() {
        [] => Ok(()),
        passed_over => Err(passed_over.to_vec()),
    }
}

fn refused(files: &[(&str, &[u8])]) -> String {
    complaint(pack(files).path())
}

fn complaint(folder: &Path) -> String {
    let began = Stopwatch::start();
    let diagnostics = read_all(folder).expect_err("is broken");
    assert!(began.read() < Duration::from_secs(2), "an answer comes within two seconds");
    let text: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    text.join("\n").replace(&folder.display().to_string(), "PACK")
}

fn broken(from: &str, to: &str) -> String {
    assert!(FINE.contains(from), "{from}");
    refused(&[(SCENARIO, FINE.replacen(from, to, 1).as_bytes())])
}

#[test]
fn a_small_pack_is_read_with_what_is_built_in_behind_it() {
    let folder = pack(&[
        (SCENARIO, FINE.as_bytes()),
        ("locales/en/small.ftl", "a_m = Hello\n".as_bytes()),
        ("locales/en/app.ftl", "app-name = Ours\n".as_bytes()),
    ]);
    read_all(folder.path()).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
    let library = Library::with_pack(folder.path()).expect("is fine");
    assert_eq!(library.scenarios().len(), 1, "a pack's scenarios stand alone");
    let english = REFERENCE.parse().expect("a tag");
    let texts = library.localiser(&english, Some(&library.scenarios()[0]), Isolates::Kept).expect("is fine");
    assert_eq!((texts.words("app-name").as_str(), texts.words("a_m").as_str()), ("Ours", "Hello"));
    assert_eq!(
        texts.words("tactic-rush"),
        Library::built_in().expect("is fine").localiser(&english, None, Isolates::Kept).expect("is fine").words("tactic-rush")
    );
}

#[test]
fn a_scenario_written_in_one_other_language_is_shown_in_it() {
    let arabic = "a_m = \u{0645}\u{0631}\u{062d}\u{0628}\u{0627}\n";
    let folder = pack(&[(SCENARIO, FINE.as_bytes()), ("locales/ar/small.ftl", arabic.as_bytes())]);
    let library = Library::with_pack(folder.path()).expect("is fine");
    let texts = library.localiser(&"en".parse().expect("a tag"), Some(&library.scenarios()[0]), Isolates::Kept).expect("is fine");
    let text = texts.say("a_m", None, None);
    assert_eq!((text.language.to_string().as_str(), text.direction), ("ar", crate::language::Direction::RightToLeft));
}

/// A pack with a draft of French beside the story in English.
fn with_a_draft() -> TempDir {
    let french = "(name: \"Français\", direction: LeftToRight, digits: Western, fonts: [\"Noto Sans\"], stage: Draft)";
    pack(&[
        (SCENARIO, FINE.as_bytes()),
        ("locales/en/small.ftl", b"a_m = Hello"),
        ("locales/fr/locale.ron", french.as_bytes()),
        ("locales/fr/small.ftl", "a_m = Bonjour\n".as_bytes()),
    ])
}

#[test]
fn a_draft_is_offered_to_nobody_and_is_there_for_whoever_names_it() {
    let folder = with_a_draft();
    let library = Library::with_pack(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
    let french: LanguageIdentifier = "fr".parse().expect("a tag");
    assert!(!library.languages().contains(&french) && library.languages_by_name().contains(&french));
    assert!(library.offered().all(|(tag, _)| tag != "fr") && library.locales().contains_key("fr"));
    let id = Id::new("small").expect("a name");
    let said = |tag: &str| library.localiser(&tag.parse().expect("a tag"), Some(&id), Isolates::Stripped).map(|texts| texts.words("a_m"));
    assert_eq!(said("fr").unwrap_or_else(|found| panic!("{found:?}")), "Bonjour");
    assert_eq!(said("ar").unwrap_or_else(|found| panic!("{found:?}")), "Hello");
}

#[test]
fn languages_that_nobody_asked_for_are_not_read() {
    let folder = pack(&[(SCENARIO, FINE.as_bytes()), ("locales/en/small.ftl", b"a_m = Hello"), ("locales/ar/small.ftl", b"= broken")]);
    let library = Library::with_pack(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
    let id = Id::new("small").expect("a name");
    let texts = library.localiser(&"en".parse().expect("a tag"), Some(&id), Isolates::Stripped);
    assert!(texts.is_ok_and(|texts| texts.words("a_m") == "Hello"));
}

/// What is read first outside the program names what stands inside it, in the same language.
#[test]
fn whoever_is_handed_the_program_can_read_what_to_do_in_every_language_that_is_offered() {
    let library = Library::built_in().unwrap();
    let for_parents = library.scenarios().iter().find(|id| id.as_str() == "at-the-table").unwrap();
    for language in library.languages() {
        let path = format!("{}/assets/package/read-me.{language}.txt", env!("CARGO_MANIFEST_DIR"));
        let text =
            fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no {path}")).split_whitespace().collect::<Vec<_>>().join(" ");
        let app = library.localiser_on_paper(&language, None, Isolates::Stripped).unwrap();
        let story = library.localiser(&language, Some(for_parents), Isolates::Stripped).unwrap();
        for named in [app.words("group-with"), app.words("handout-quick-start"), story.words("scenario-title")] {
            assert!(text.contains(&named), "{path} does not say “{named}”");
        }
        for key in ["F2", "Shift", ".zip", ".tar.gz", ".deb", "SHA256SUMS", "--kept"] {
            assert!(text.contains(key) || key == "Shift" && text.contains("Maj"), "{path} does not say {key}");
        }
    }
}

#[test]
fn what_is_built_in_is_sound() {
    let library = Library::built_in().expect("is fine");
    for region in library.regions().expect("are listed") {
        let found = library.support(&Id::new(&region).expect("a name")).unwrap_or_else(|d| panic!("{d:?}")).expect("is there");
        assert_eq!(found.region.as_str(), region);
        for line in &found.lines {
            assert!(line.contacts.iter().any(|contact| contact.number.is_some() || contact.address.is_some()), "{region}/{}", line.id);
            if let Some(pair) = &line.pair {
                assert!(found.lines.iter().any(|other| other.id == *pair), "{region}/{}", line.id);
            }
        }
    }
    assert_eq!(library.regions().expect("are listed"), ["be", "de", "es", "eu", "fr", "gb", "id", "nl", "pt", "tr", "us", "world"]);
}

/// What is shared saves reading; what is kept longer would say, after leaving, which story it was.
#[test]
fn texts_are_read_once_while_somebody_has_them_in_use_and_no_longer() {
    let library = Library::built_in().unwrap();
    let (language, story) = (REFERENCE.parse().unwrap(), library.scenarios()[0].clone());
    let texts = |story| library.localiser(&language, story, Isolates::Kept).unwrap();
    let (first, second, others) = (texts(Some(&story)), texts(Some(&story)), texts(None));
    assert!(std::ptr::eq(first.locale(), second.locale()), "they are read once");
    assert!(!std::ptr::eq(first.locale(), others.locale()), "with a story they are others");
    drop((first, second));
    assert!(library.in_use.lock().unwrap().iter().all(|((_, of, _), locale)| !matches!(of, Layer::Of(_)) || locale.upgrade().is_none()));
    drop(texts(None));
    assert!(
        library.in_use.lock().unwrap().keys().all(|(_, of, _)| !matches!(of, Layer::Of(_))),
        "their name is gone with the next that are read"
    );
    drop(others);
}

#[test]
fn a_story_is_read_once_while_somebody_has_it_in_use_and_its_name_goes_with_it() {
    let library = Library::built_in().unwrap();
    let [one, other] = [0, 1].map(|at| library.scenarios()[at].clone());
    let (first, second) = (library.story(&one).unwrap(), library.story(&one).unwrap());
    assert!(Arc::ptr_eq(&first, &second), "it is read once");
    drop((first, second));
    let kept = library.story(&other).unwrap();
    assert_eq!(library.stories_in_use.lock().unwrap().keys().collect::<Vec<_>>(), [kept.id()]);
}

/// At home a title is enough: a language that nobody plays in is not read for it.
#[test]
fn of_a_story_in_use_nothing_is_read_again_and_of_others_their_own_file_alone() {
    let library = Library::built_in().unwrap();
    let (language, story) = (REFERENCE.parse().unwrap(), library.scenarios()[0].clone());
    let brief = Localiser::new([library.briefly(REFERENCE, &story, Isolates::Kept).unwrap()], Isolates::Kept);
    assert!(brief.has("scenario-title", None) && !brief.has("app-name", None), "its own file alone");
    let texts = library.localiser(&language, Some(&story), Isolates::Kept).unwrap();
    let brief = library.briefly(REFERENCE, &story, Isolates::Kept).unwrap();
    assert!(std::ptr::eq(brief.as_ref(), texts.locale()), "what is in use already");
}

#[test]
fn every_text_of_every_shipped_story_is_there_in_every_language() {
    let library = Library::built_in().expect("is fine");
    for id in library.scenarios() {
        let (_, story) = library.scenario(id).unwrap_or_else(|d| panic!("{d:?}"));
        for language in library.languages() {
            let texts = library.localiser(&language, Some(id), Isolates::Kept).unwrap_or_else(|d| panic!("{d:?}"));
            for need in story.texts() {
                let shapes = std::iter::once(None).chain(need.attributes.iter().copied().map(Some));
                for attribute in shapes {
                    // A line that varies is told what it varies by.
                    let key =
                        story.lines().iter().map(|line| &line.key).find(|key| text_id::without_given(key) == need.id).unwrap_or(&need.id);
                    let text = texts.find(key, attribute, None).map(|text| text.language);
                    assert_eq!(text.as_ref(), Some(&language), "{id}: {} {attribute:?}", need.id);
                }
            }
        }
    }
}

#[test]
fn broken_scenarios_say_where_and_what_would_be_right() {
    let all = [
        ("an unknown field", broken("age: 14,", "age: 14,\n    colour: 3,")),
        ("a missing field", broken("    player: \"me\",\n", "")),
        ("a wrong type", broken("age: 14", "age: \"fourteen\"")),
        ("an unknown role", broken("role: Friend", "role: Recruiter")),
        ("no RON at all", broken("format: 1,", "format: 1;;")),
        ("an open bracket", broken("cast: {", "cast: {{")),
        ("a name that is none", broken("\"small\"", "\"Small One\"")),
        ("a name that leaves the folder", broken("id: \"small\"", "id: \"../../etc\"")),
        ("a duplicate scene", broken("\"z\": (on", "\"z\": (on: \"chat\", beats: [], next: End(\"end\")),\n        \"z\": (on")),
        ("a dangling target", broken("(id: \"y\", moves: [Ask], to: \"z\")", "(id: \"y\", moves: [Ask], to: \"zed\")")),
        ("a level out of range", broken("max: 3", "max: 300")),
        ("a level beyond its bound", broken("beats: [Message", "beats: [Do([Set(\"nerve\", 4)]), Message")),
        ("a time that is none", broken("from: \"jo\")", "from: \"jo\", at: \"25:00\")")),
        ("another id than the folder's", broken("id: \"small\"", "id: \"large\"")),
        ("a golden route to elsewhere", broken("ends: \"end\"", "ends: \"other\"")),
        ("a golden route that does not run", broken("(\"a\", \"x\")", "(\"a\", \"gone\")")),
    ];
    insta::assert_snapshot!(all.map(|(what, text)| format!("{what}\n{text}\n")).join("\n"));
}

#[test]
fn files_that_are_no_texts_of_ours() {
    let fine = (SCENARIO, FINE.as_bytes());
    let all = [
        ("not UTF-8", refused(&[(SCENARIO, b"(format: 1,\n id: \"\xFF\")")])),
        ("lines of another system", refused(&[(SCENARIO, FINE.replace('\n', "\r").as_bytes())])),
        ("an empty file", refused(&[(SCENARIO, b"")])),
        ("a folder with a bad name", refused(&[("assets/scenarios/Not A Name/scenario.ron", b"")])),
        ("a scenario without a file", refused(&[("assets/scenarios/small/notes.txt", b"")])),
        ("no pack", refused(&[("readme.txt", b"")])),
        ("broken texts", refused(&[fine, ("locales/en/small.ftl", b"a_m = Hello\n???\n")])),
        ("terms in a circle", refused(&[fine, ("locales/en/small.ftl", b"a_m = { -jo }\n-jo = { -other }\n-other = { -jo }\n")])),
        ("a text of the app's", refused(&[fine, ("locales/en/small.ftl", b"app-name = Mine\n")])),
        ("a language without a manifest", refused(&[fine, ("locales/sv/small.ftl", b"a_m = Hej\n")])),
        ("a folder that is no language", refused(&[fine, ("locales/en_GB.UTF-8/small.ftl", b"")])),
        ("a broken manifest", refused(&[fine, ("locales/sv/locale.ron", b"(name: \"x\", direction: Sideways)")])),
        ("support lines of another region", refused(&[fine, ("assets/support/gb.ron", b"(region: \"fr\", lines: [])")])),
        ("broken support lines", refused(&[fine, ("assets/support/gb.ron", b"(region: \"gb\", lines: [(id: \"x\")])")])),
    ];
    insta::assert_snapshot!(all.map(|(what, text)| format!("{what}\n{text}\n")).join("\n"));
}

#[test]
fn a_byte_order_mark_is_read_over() {
    let texts = "\u{feff}scenario-title = Small\n";
    let marked = pack(&[(SCENARIO, format!("\u{feff}{FINE}").as_bytes()), ("locales/en/small.ftl", texts.as_bytes())]);
    assert_eq!(read_all(marked.path()), Ok(()));
    let library = Library::with_pack(marked.path()).expect("is a pack");
    let english = library.localiser(&"en".parse().expect("a tag"), Some(&library.scenarios()[0]), Isolates::Stripped).expect("is sound");
    assert_eq!(english.words("scenario-title"), "Small");
}

#[test]
fn a_folder_that_is_no_scenario_or_language_is_named_and_the_rest_of_the_pack_works() {
    let folder = pack(&[
        (SCENARIO, FINE.as_bytes()),
        ("assets/scenarios/small (copy)/scenario.ron", FINE.as_bytes()),
        ("locales/en/small.ftl", b"scenario-title = Small\n"),
        ("locales/fr copy/small.ftl", b"scenario-title = Petit\n"),
        ("locales/en/locale.ron", b"(name: 1)"),
    ]);
    let library = Library::with_pack(folder.path()).expect("the rest works");
    let named: Vec<&str> = library.passed_over().iter().map(|found| found.message.as_str()).collect();
    assert_eq!(named.len(), 3, "{named:?}");
    assert!(named[0].contains("“small (copy)”") && named[2].contains("“fr copy”"), "{named:?}");
    assert_eq!(library.scenarios().len(), 1);
    let english = library.localiser(&"en".parse().expect("a tag"), Some(&library.scenarios()[0]), Isolates::Stripped).expect("is sound");
    assert_eq!((english.words("scenario-title"), english.words("app-name")), ("Small".to_owned(), "Second Look".to_owned()));
}

#[test]
fn a_scenario_named_like_the_shared_texts_is_named_and_takes_no_text_of_theirs() {
    for name in SHARED {
        let (scenario, texts) = (format!("assets/scenarios/{name}/scenario.ron"), format!("locales/en/{name}.ftl"));
        let folder = pack(&[(&scenario, FINE.as_bytes()), (&texts, b"app-name = Mine\nown = Mine\n")]);
        let library = Library::with_pack(folder.path()).expect("the rest works");
        let [found] = library.passed_over() else { panic!("{:?}", library.passed_over()) };
        assert!(found.message.contains(&format!("“{name}”")) && found.help.contains("rename"), "{found}");
        let english = library.only("en", None).expect("is sound").expect("is there");
        assert_eq!(english.words("app-name"), "Second Look");
        assert!(library.messages("en", name, true).is_ok_and(|messages| messages.is_none()));
    }
}

#[test]
fn nesting_bombs_are_refused() {
    let bombs = [
        FINE.replacen("beats: [Message", &format!("beats: [If(when: {}", "Not(".repeat(100_000)), 1),
        FINE.replacen("beats: [Message", &format!("beats: {}", "[".repeat(100_000)), 1),
        "(".repeat(1_000_000),
        format!("(format: 1, {}", "/*".repeat(1_000_000)),
    ];
    for bomb in bombs {
        let text = refused(&[(SCENARIO, bomb.as_bytes())]);
        assert!(text.starts_with(SCENARIO) && text.contains("SL002"), "{text}");
    }
}

#[test]
fn large_files_are_refused_before_they_are_read() {
    let folder = pack(&[(SCENARIO, b"")]);
    for size in [100_000_000, u64::from(u32::MAX) * 100] {
        fs::File::options().write(true).open(folder.path().join(SCENARIO)).expect("a file").set_len(size).expect("has room for holes");
        assert!(complaint(folder.path()).contains("larger than 16 MB"));
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_pack_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = pack(&[("scenario.ron", FINE.as_bytes()), ("small/scenario.ron", FINE.as_bytes())]);
    let linked_file = pack(&[("assets/scenarios/small/notes.txt", b"")]);
    symlink(outside.path().join("scenario.ron"), linked_file.path().join(SCENARIO)).expect("a link");
    let linked_folder = pack(&[("assets/scenarios/readme.txt", b"")]);
    symlink(outside.path().join("small"), linked_folder.path().join("assets/scenarios/small")).expect("a link");
    let linked_root = pack(&[("assets/readme.txt", b"")]);
    symlink(outside.path(), linked_root.path().join("assets/scenarios")).expect("a link");
    let circle = pack(&[("assets/readme.txt", b"")]);
    symlink(circle.path().join("assets/scenarios"), circle.path().join("assets/scenarios")).expect("a link");
    for folder in [linked_file, linked_folder, linked_root, circle] {
        let text = complaint(folder.path());
        assert!(text.contains("SL001") && text.contains("link"), "{text}");
    }
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    /// A file that was fine before something in it changed.
    fn damaged() -> impl Strategy<Value = Vec<u8>> {
        let bits = prop_oneof![
            Just(String::new()),
            Just("(".into()),
            Just("]".into()),
            Just("\"".into()),
            Just("Not(".into()),
            Just("/*".into()),
            Just("\u{202e}".into()),
            Just("r#\"".into()),
            Just("'".into()),
            Just("Some(".into()),
            Just(",,".into()),
            Just("99999999999999999999".into()),
            ".{0,8}",
        ];
        (proptest::collection::vec((any::<proptest::sample::Index>(), 0_usize..40, bits), 1..5)).prop_map(|changes| {
            let mut bytes = FINE.as_bytes().to_vec();
            for (at, remove, insert) in changes {
                let at = at.index(bytes.len());
                let end = (at + remove).min(bytes.len());
                bytes.splice(at..end, insert.bytes());
            }
            bytes
        })
    }

    proptest! {
        #[test]
        fn damaged_scenarios_are_read_or_refused_with_a_place(bytes in damaged()) {
            let text = String::from_utf8_lossy(&bytes);
            let tactics = Tactics { tactics: Vec::new() };
            if let Err(diagnostics) = read_scenario("x.ron", &text, &tactics) {
                prop_assert!(!diagnostics.is_empty());
                let lines = u32::try_from(text.lines().count() + 1).expect("is small");
                for diagnostic in diagnostics {
                    prop_assert!((1..=lines).contains(&diagnostic.place.line) && diagnostic.place.column >= 1, "{}", diagnostic);
                    prop_assert!(diagnostic.to_string().lines().count() == 2, "{}", diagnostic);
                }
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let folder = pack(&[(SCENARIO, &bytes), ("locales/en/small.ftl", &bytes)]);
            prop_assert!(read_all(folder.path()).is_err());
        }

        #[test]
        fn any_text_is_read_as_messages_or_refused(text in "[-a-z{}\"().=\\[\\]* \n\u{202e}$]{0,120}") {
            if let Err(diagnostics) = Messages::read("x.ftl", text) {
                prop_assert!(!diagnostics.is_empty());
            }
        }
    }
}

/// An answer of some kind to a hostile pack, in a time that a debug build on a busy machine keeps too.
fn answered_soon(files: &[(&str, &[u8])]) -> Vec<Diagnostic> {
    let folder = pack(files);
    let began = Stopwatch::start();
    let found = match Library::with_pack(folder.path()) {
        Ok(library) => crate::check::check_library(&library, library.scenarios(), 5_000, |_| ()),
        Err(found) => found,
    };
    assert!(began.read() < Duration::from_secs(20), "an answer comes soon, and not after {:?}", began.read());
    found
}

#[test]
fn more_states_than_can_be_explored_are_refused_with_what_multiplies_them() {
    let levels: String = (0..10).map(|n| format!("\"l{n}\": (max: 20), ")).collect();
    let scenario = FINE.replace("levels: { \"nerve\": (max: 3) }", &format!("levels: {{ {levels} }}")).replace(
        "options: [(id: \"x\", moves: [Ask], to: \"z\"), ",
        "options: [(id: \"x\", moves: [Ask], to: \"z\"), (id: \"w\", moves: [Ask], effects: [Add(\"l0\", 1), Add(\"l1\", 2)], to: \"a\"),",
    );
    assert!(answered_soon(&[(SCENARIO, scenario.as_bytes())]).iter().all(|found| found.code != Code(33)), "declared is not reached");
    // Ten levels up to 20, each of which can rise on its own: 21^10, more than 10^12, states.
    let chain = crate::generated::chain(250, 10, 20).replace("id: \"chain\"", "id: \"small\"");
    let found = answered_soon(&[(SCENARIO, chain.as_bytes())]);
    assert!(found.iter().any(|found| found.code == Code(33)), "{found:?}");
}

#[test]
fn a_hundred_thousand_scenes_are_answered_or_refused() {
    let chain = crate::generated::chain(100_000, 0, 0).replace("id: \"chain\"", "id: \"small\"");
    let found = answered_soon(&[(SCENARIO, chain.as_bytes())]);
    assert!(!found.is_empty(), "it is larger than any file that is read");
}

#[test]
fn names_that_nothing_has_are_answered_soon_however_many() {
    // Each is compared with all that there are, to suggest the nearest.
    let chain = crate::generated::chain(10_000, 0, 0).replace("id: \"chain\"", "id: \"small\"").replace("to: \"s", "to: \"scene");
    let found = answered_soon(&[(SCENARIO, chain.as_bytes())]);
    assert!(found.iter().all(|found| found.code == Code::UNDEFINED), "{found:?}");
}

#[test]
fn conditions_a_thousand_deep_are_refused() {
    let bomb = |open: &str, close: &str| {
        let when = format!("when: {}Is(\"nerve\", 1){}, moves", open.repeat(1_000), close.repeat(1_000));
        answered_soon(&[(SCENARIO, FINE.replacen("moves", &when, 1).as_bytes())])
    };
    for found in [bomb("Not(", ")"), bomb("All([", "])"), bomb("Any([Not(", ")])")] {
        assert!(found.iter().any(|found| found.code == Code::MALFORMED && found.message.contains("nested")), "{found:?}");
    }
}

#[test]
fn a_million_texts_are_answered_or_refused() {
    let texts: String = (0..1_000_000).map(|n| format!("m{n} = {n}\n")).collect();
    assert!(texts.len() > 16_000_000);
    let found = answered_soon(&[(SCENARIO, FINE.as_bytes()), ("locales/en/small.ftl", texts.as_bytes())]);
    assert!(found.iter().any(|found| found.code == Code::UNREADABLE), "larger than any file that is read: {found:?}");
    let fitting: String = (0..900_000).map(|n| format!("m{n}=x\n")).collect();
    let found = answered_soon(&[(SCENARIO, FINE.as_bytes()), ("locales/en/small.ftl", fitting.as_bytes())]);
    assert!(found.iter().any(|found| found.code == Code::MALFORMED), "more than can be held: {found:?}");
    let many: String = (0..90_000).map(|n| format!("m{n}=x\n")).collect();
    let found = answered_soon(&[(SCENARIO, FINE.as_bytes()), ("locales/en/small.ftl", many.as_bytes())]);
    assert!(found.iter().any(|found| found.code == Code(63)), "read, and not needed: {found:?}");
}
