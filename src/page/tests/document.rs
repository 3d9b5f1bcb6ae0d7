//! The page as a file: what it allows, what it holds, and what hostile texts become in it.

use super::{asking, between, built_in, data, leading, libraries, made, plan, reference, whole};
use crate::fixture::{self, Twice};
use crate::language::{Arguments, Direction, Isolates, Manifest, filled_by_pages, place_in_menu};
use crate::library::Library;
use crate::page::fragments::restored;
use crate::page::own;
use crate::page::pool::{GAPS, Pool, PoolWriter};
use crate::page::words::{candidates, numbered};
use crate::page::{Besides, PageError, PageRequest, page_within};
use crate::story::{Input, Session};
use base64::Engine as _;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every page of the libraries, each as it is played, as it leads, and as it asks two weeks later.
fn pages() -> Vec<String> {
    let of = |library: &Library| {
        let led = leading(library, library.scenarios(), &library.languages(), &plan(library, "lesson-50"));
        [whole(library), led, asking(library, &[], &library.languages()), asking(library, library.scenarios(), &library.languages())]
    };
    libraries().iter().flat_map(|(_folder, library)| of(library)).collect()
}

#[test]
fn the_policy_allows_its_own_script_and_style_and_nothing_else() {
    for page in pages() {
        let policy = between(&page, "Content-Security-Policy\" content=\"", "\"");
        let hash = |text: &str| format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text)));
        let scripts: Vec<&str> = page.split("<script>").skip(1).map(|rest| rest.split("</script>").next().unwrap()).collect();
        assert_eq!(scripts.len(), 3);
        for own in scripts.into_iter().chain([between(&page, "<style>", "</style>")]) {
            assert!(policy.contains(&hash(own)), "{policy}");
        }
        assert_eq!(policy.matches("sha256-").count(), 4);
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{policy}");
    }
}

/// What would load, link, send or keep something. Addresses stand in a page as text: those of support lines.
const REACHING_OUT: [&str; 18] = [
    " src=",
    "<link",
    "<img",
    "<iframe",
    "<form",
    "<base",
    "url(",
    "@import",
    "fetch(",
    "XMLHttpRequest",
    "localStorage",
    "sessionStorage",
    "document.cookie",
    "indexedDB",
    "pushState",
    "innerHTML",
    "insertAdjacentHTML",
    "eval(",
];

#[test]
fn nothing_in_it_points_anywhere() {
    for page in pages() {
        for reference in REACHING_OUT {
            assert!(!page.contains(reference), "{reference}");
        }
        for href in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(href.starts_with('#') || href == "about:blank" || href == "`", "{href}");
        }
    }
}

#[test]
fn only_a_page_that_leads_opens_a_window_and_has_a_plan() {
    let library = built_in();
    let (alone, leads) = (whole(&library), leading(&library, library.scenarios(), &reference(), &plan(&library, "story-25")));
    assert!(!alone.contains("window.open") && data(&alone).get("lead").is_none());
    assert!(leads.contains("window.open") && data(&leads)["lead"]["plan"]["minutes"] == 25);
    assert_eq!(data(&leads)["lead"]["notes"].as_array().map(Vec::len), Some(library.scenarios().len()));
}

/// The bars of issue “One file that opens anywhere”: 420 KB, and 150 KB as gzip would make it, of which the second is reported by the gate.
#[test]
fn a_story_in_two_languages_is_small() {
    let library = built_in();
    let english = reference();
    for (id, other) in library.scenarios().iter().flat_map(|id| library.languages().into_iter().map(move |other| (id, other))) {
        let languages = [&english[..], &[other][..]].concat();
        let size = made(&library, std::slice::from_ref(id), &languages).len();
        assert!(size <= 420_000, "{id} in {}: {size} bytes", languages[1]);
    }
}

#[test]
fn every_text_that_the_script_names_is_there() {
    let page = whole(&built_in());
    let script = page.rsplit("<script>").next().unwrap();
    // Every id has its reader: `t`, `app`, `fill` or a table of ids. What is asked for by name is a number on a page; what is no text would stop it.
    for call in ["t(\"", "app(\"", "fill(\""] {
        let is_call = |at: usize| !script[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.');
        let named = script.match_indices(call).find(|(at, _)| is_call(*at));
        assert!(named.is_none(), "{} is no text without variables", &script[named.map_or(0, |(at, _)| at)..][..40]);
    }
    let own = own::script(own::Has::ALL);
    let named: Vec<&str> = candidates(&own).collect();
    for (id, _) in filled_by_pages() {
        assert!(named.contains(id), "{id} has gaps, and the script does not name it");
    }
}

#[test]
fn a_text_has_its_number_where_it_is_asked_for_and_its_name_elsewhere() {
    let library = built_in();
    let localisers = [library.localiser(&reference()[0], None, Isolates::Kept).unwrap()];
    let mut pool = Pool::default();
    let mut writer = PoolWriter { pool: &mut pool, localisers: &localisers, for_carers: &[] };
    let mut app: BTreeMap<_, _> = ["app-name", "leave-now", "words-title"].map(|id| (id.to_owned(), writer.words(id))).into();
    let script = numbered("app(\"words-title\");at(\"app-name\",t(\"leave-now\"),x.t(\"app-name\"));f([\"leave-now\"])", &mut app);
    assert_eq!(script, "2;at(\"app-name\",t(1),x.t(\"app-name\"));f([\"leave-now\"])");
    assert_eq!(app.into_keys().collect::<Vec<_>>(), ["app-name", "leave-now"]);
}

#[test]
fn a_gap_that_is_filled_on_the_page_says_what_the_app_would_say() {
    for (_folder, library) in libraries() {
        for language in library.languages() {
            let texts = library.localiser(&language, None, Isolates::Kept).unwrap();
            for ((id, names), value) in filled_by_pages().flat_map(|text| ["Mara", "مارا", "18:05", "One, two."].map(|value| (text, value)))
            {
                let (mut real, mut gaps) = (Arguments::new(), Arguments::new());
                for (name, gap) in names.iter().zip(GAPS) {
                    real.set(*name, value);
                    gaps.set(*name, gap.to_string());
                }
                let filled = texts.words_with(id, &gaps).replace(|c| GAPS.contains(&c), value);
                assert_eq!(filled, texts.words_with(id, &real), "{language} {id}");
            }
        }
    }
}

/// The version to read in each language: its markup, and the texts in it that the script takes.
fn sections(page: &str) -> Vec<(&str, Vec<String>)> {
    let reading = between(page, "<main id=reading>", "</main>");
    let texts = |section: &str| section.split("<bdi>").skip(1).map(|rest| unescaped(rest.split("</bdi>").next().unwrap())).collect();
    reading.split("<section ").skip(1).map(|section| (section, texts(section))).collect()
}

/// What the first screen of a page says; none where none stands.
fn first_screen(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=\"application/json\" id=\"first\">")?;
    Some(serde_json::from_str(rest.split("</script>").next().unwrap()).unwrap())
}

/// `readData` of `assets/page/texts.js` in Rust: all texts of a page in each of its languages, by their numbers.
fn texts_as_the_script_reads_them(page: &str) -> Vec<Vec<Value>> {
    let data = data(page);
    let in_reading = data["inReading"].as_array().unwrap();
    let languages = sections(page).into_iter().enumerate().map(|(language, (_, isolated))| {
        let numbers = in_reading.get(language).unwrap_or(&in_reading[0]).as_array().unwrap();
        let column = data["texts"][language].as_array().unwrap();
        assert_eq!(numbers.len(), isolated.len(), "each number has its element");
        let first = first_screen(page).unwrap_or_else(|| json!({"numbers": [], "texts": [[], []]}));
        let in_first = first["numbers"].as_array().unwrap().iter().zip(first["texts"][language].as_array().unwrap());
        let in_first: Vec<(&Value, Value)> =
            in_first.filter(|(number, _)| !number.is_null()).map(|(number, text)| (number, text.clone())).collect();
        let mut texts = vec![Value::Null; numbers.len() + in_first.len() + column.len()];
        for (number, text) in numbers.iter().zip(isolated.into_iter().map(Value::from)).chain(in_first) {
            let place = &mut texts[usize::try_from(number.as_u64().unwrap()).unwrap()];
            assert!(place.is_null(), "{text} stands twice");
            *place = text;
        }
        let list: Vec<String> = serde_json::from_value(data["fragments"][language].clone()).unwrap();
        let whole = |text: &Value| match text {
            Value::String(words) => restored(words, &list).into(),
            Value::Array(with_language) => json!([restored(with_language[0].as_str().unwrap(), &list), with_language[1]]),
            _ => panic!("{text} is no text"),
        };
        let mut others = column.iter().map(whole);
        texts.iter_mut().filter(|text| text.is_null()).for_each(|text| *text = others.next().unwrap());
        assert_eq!(others.next(), None, "each text of the column has its number");
        texts
    });
    languages.collect()
}

#[test]
fn the_script_finds_every_text_in_every_language() {
    for (_folder, library) in libraries() {
        let page = whole(&library);
        let (data, texts) = (data(&page), texts_as_the_script_reads_them(&page));
        assert_eq!(texts.len(), library.languages().len());
        assert!(texts.iter().all(|language| language.len() == texts[0].len()));
        for (language, texts) in library.languages().iter().zip(&texts) {
            for (id, story) in library.scenarios().iter().zip(data["stories"].as_array().unwrap()) {
                let own = library.localiser(language, Some(id), Isolates::Kept).unwrap();
                let said = |number: &Value| texts[usize::try_from(number.as_u64().unwrap()).unwrap()].clone();
                let (_, compiled) = library.scenario(id).unwrap();
                assert_eq!(said(&story["title"]), own.words("scenario-title"), "{language} {id}");
                for (line, packed) in compiled.lines().iter().zip(story["lines"].as_array().unwrap()) {
                    assert_eq!(said(&packed[0]), own.words(&line.key), "{language} {id} {}", line.key);
                }
            }
        }
    }
}

/// The words of a page that belong to no story, and what the script makes of them in a story for carers.
fn for_carers(page: &str) -> Vec<(String, String)> {
    let (data, texts) = (data(page), texts_as_the_script_reads_them(page));
    let said = |number: &str| texts[0][number.parse::<usize>().unwrap()].as_str().unwrap().to_owned();
    let instead = data["forCarers"].as_object().cloned().unwrap_or_default();
    instead.iter().map(|(usual, carers)| (said(usual), said(&carers.to_string()))).collect()
}

#[test]
fn a_page_for_carers_alone_says_nothing_that_is_for_the_young() {
    let (_folder, library) = fixture::for_carers();
    let page = whole(&library);
    assert_eq!(for_carers(&page), [], "there is nobody for another wording");
    for (language, texts) in library.languages().iter().zip(texts_as_the_script_reads_them(&page)) {
        let reading = sections(&page).into_iter().map(|(section, _)| unescaped(section)).collect::<String>();
        let texts: Vec<&str> = texts.iter().filter_map(Value::as_str).chain([reading.as_str()]).collect();
        let (young, seen) = Twice::shown(&Twice::all(&language.to_string()), &texts.join("\n"));
        assert!(young.is_empty() && seen > 12, "{language}: {young:?}, {seen}");
    }
}

#[test]
fn on_a_page_for_both_a_story_for_carers_has_its_wording_and_the_others_have_theirs() {
    let (folder, _) = fixture::for_carers();
    let young = folder.path().join("assets/scenarios/young");
    fs::create_dir_all(&young).unwrap();
    let story = fs::read_to_string(folder.path().join("assets/scenarios/kites/scenario.ron")).unwrap();
    fs::write(young.join("scenario.ron"), story.replace("role: Carer", "role: Target").replace("id: \"kites\"", "id: \"young\"")).unwrap();
    for language in ["en", "ar"] {
        let texts = folder.path().join("locales").join(language);
        fs::copy(texts.join("kites.ftl"), texts.join("young.ftl")).unwrap();
    }
    let library = Library::with_pack(folder.path()).unwrap();
    let page = whole(&library);
    let (first, instead) = (&library.languages()[0], for_carers(&page));
    let texts = library.localiser(first, None, Isolates::Kept).unwrap();
    let pair = |texts: &dyn Fn(&Twice) -> String| Twice::all(&first.to_string()).iter().map(texts).collect::<Vec<_>>();
    let known = pair(&|text| text.usual.words.clone()).into_iter().zip(pair(&|text| text.for_carers.words.clone()));
    let known: BTreeMap<String, String> = known.collect();
    for (usual, carers) in instead.iter().filter(|(usual, _)| known.contains_key(usual)) {
        assert_eq!(&known[usual], carers);
    }
    let fault = (texts.words("not-your-fault"), known[&texts.words("not-your-fault")].clone());
    assert!(instead.contains(&fault) && instead.len() > 12, "{instead:?}");
    let stories = data(&page)["stories"].as_array().unwrap().iter().map(|story| story["forCarers"].as_bool()).collect::<Vec<_>>();
    assert_eq!(stories, [Some(true), None]);
    // Without a script, too, each story is read as its player would.
    let (section, _) = &sections(&page)[0];
    let articles: Vec<&str> = section.split("<article>").skip(1).map(|article| article.split("</article>").next().unwrap()).collect();
    assert!(articles[0].contains(&fault.1) && !articles[0].contains(&fault.0));
    assert!(articles[1].contains(&fault.0) && !articles[1].contains(&fault.1));
}

#[test]
fn a_page_says_of_which_stories_it_asks_for_the_age() {
    let (_folder, library) = fixture::from_16();
    for (library, asks) in [(&library, json!(true)), (&fixture::library(), Value::Null)] {
        let page = whole(library);
        assert_eq!(data(&page)["stories"][0]["older"], asks);
    }
    let script = whole(&library).rsplit("<script>").next().unwrap().to_owned();
    assert!(script.contains("screens.older=") && script.contains("older?\"older\":\"before\""), "nobody asks");
}

/// Where there is no browser, at least what its script has to work with is held to the story.
#[test]
fn what_a_pause_a_first_screen_and_a_class_need_is_there_in_every_language() {
    let library = fixture::library();
    let (_, story) = library.scenario(&fixture::kites()).unwrap();
    let page = whole(&library);
    let data = data(&page);
    let packed = &data["stories"][0];
    for (language, texts) in library.languages().iter().zip(texts_as_the_script_reads_them(&page)) {
        let own = library.localiser(language, Some(&fixture::kites()), Isolates::Kept).unwrap();
        let said = |number: &Value| texts[usize::try_from(number.as_u64().unwrap()).unwrap()].clone();
        for (pause, packed) in story.pauses().iter().zip(packed["pauses"].as_array().unwrap()) {
            assert_eq!(said(&packed["lesson"]), own.words(&pause.key), "{language}");
            let replies = packed["replies"].as_array().into_iter().flatten().map(said);
            let expected = ["pressing", "fine", "unclear"].map(|reply| own.attribute(&pause.key, reply));
            assert_eq!(replies.collect::<Vec<_>>(), if pause.lines.len() == 1 { &expected[..] } else { &[] }, "{language}");
            for (line, position) in pause.lines.iter().zip(packed["lines"].as_array().unwrap()) {
                assert_eq!(position.as_u64(), u64::try_from(line.position()).ok());
                let about = &packed_line(&data, line.position());
                assert_eq!(said(&about[8]), own.attribute(&story.line(*line).key, "settles"), "{language}");
                assert_eq!(said(&about[9]), own.attribute(&story.line(*line).key, "shows"), "{language}");
            }
        }
        let questions = packed["endings"][0]["questions"].as_array().unwrap();
        assert_eq!(said(&questions[0][1]), own.attribute("question-hurry", "answer"), "{language}");
    }
    let mut session = Session::begin(std::sync::Arc::clone(&story)).unwrap();
    for turn in packed["track"]["route"].as_array().unwrap() {
        let on_track = story.track_turn(&session.trace()).unwrap();
        assert_eq!(turn[1], on_track.takes.0);
        assert_eq!(on_track.is_vote, packed["track"]["votes"].as_array().unwrap().contains(&turn[0]));
        session.step(Input::Choose(on_track.takes));
    }
    assert!(story.track_turn(&session.trace()).is_none(), "the page's track ends before the story's");
}

fn packed_line(data: &Value, position: usize) -> Value {
    data["stories"][0]["lines"][position].clone()
}

#[test]
fn languages_stand_in_the_order_of_the_window_whichever_the_page_begins_in() {
    let library = built_in();
    let page = made(&library, &[library.scenarios()[0].clone()], &["ar", "fr", "en"].map(|tag| tag.parse().unwrap()));
    assert_eq!(data(&page)["languages"][0]["tag"], "ar", "it begins in the first");
    let at = |tag: &str, before: &str| page.find(&[before, tag].concat()).unwrap_or_else(|| panic!("{before}{tag}"));
    let order = |before: &str| {
        let mut tags = ["ar", "en", "fr"];
        tags.sort_by_key(|tag| at(tag, before));
        tags
    };
    let mut window: Vec<(&String, &Manifest)> = library.offered().collect();
    window.sort_by_key(|(tag, manifest)| place_in_menu(tag, manifest));
    assert_eq!(window.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(), ["en", "fr", "ar"]);
    assert_eq!([order("#read-"), order("id=language-")], [["en", "fr", "ar"]; 2]);
    assert_eq!(data(&page)["menu"], serde_json::json!([2, 1, 0]));
}

#[test]
fn each_language_has_its_section_in_its_own_direction() {
    for (_folder, library) in libraries() {
        let page = whole(&library);
        let sections = sections(&page);
        assert_eq!(sections.len(), library.languages().len());
        for (language, (section, _)) in library.languages().iter().zip(sections) {
            let manifest = library.localiser(language, None, Isolates::Kept).unwrap().locale().manifest.clone();
            let direction = if manifest.direction == Direction::RightToLeft { "rtl" } else { "ltr" };
            assert!(section.contains(&format!("id=read-{language} lang={language} dir={direction}>")), "{language}");
            assert_eq!(section.matches("<article>").count(), library.scenarios().len(), "{language}");
            assert_eq!(section.matches("<article>").count(), section.matches("</article>").count(), "{language}");
        }
    }
}

/// Held for the frozen story: in a shipped one, an author may let somebody repeat another's words, and in pseudo-languages different words may look alike.
#[test]
fn a_text_stands_in_the_file_once() {
    let page = whole(&fixture::library());
    for (_, isolated) in sections(&page) {
        assert!(isolated.len() > 80, "{}", isolated.len());
        // Long enough to be nobody's name, and written alike in markup and in JSON.
        let plain = |text: &&String| text.len() > 60 && !text.contains(['&', '<', '>', '"', '\'', '\\', '\u{2068}']);
        let plain: Vec<&String> = isolated.iter().filter(plain).collect();
        assert!(plain.len() > 20, "{}", plain.len());
        for text in plain {
            assert_eq!(page.matches(text.as_str()).count(), 1, "{text}");
        }
    }
}

const HOSTILE: [&str; 6] = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "a\u{2028}b\u{2029}c",
    "<!-- --><svg onload=alert(1)>&lt;b&gt;",
    "\u{202E}desrever\u{202C} ]]> ' \" ` ${x}",
];

/// A pack whose every text is hostile in turn.
fn hostile_pack(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let texts = include_str!("../../../assets/starter/en.ftl");
    let mut turn = HOSTILE.iter().cycle();
    let mut changed = String::new();
    for line in texts.lines() {
        match line.split_once(" = ") {
            Some((name, _)) if !name.starts_with('#') && !name.starts_with('-') => {
                let text: String =
                    turn.next().unwrap().chars().map(|c| if c == '{' || c == '}' { format!("{{\"{c}\"}}") } else { c.into() }).collect();
                changed += &format!("{name} = x{text}\n");
            }
            _ => changed += &format!("{line}\n"),
        }
    }
    write("locales/en/small-talk.ftl", &changed);
    write("assets/scenarios/small-talk/scenario.ron", include_str!("../../../assets/starter/scenario.ron"));
}

#[test]
fn hostile_texts_are_characters() {
    let folder = tempfile::tempdir().unwrap();
    hostile_pack(folder.path());
    let library = Library::with_pack(folder.path()).unwrap();
    let page = made(&library, library.scenarios(), &reference());
    let honest = made(&fixture::library(), &[fixture::kites()], &reference());
    for mark in ["<script", "</script", "<svg", "<img", "<!--", "onerror=alert"] {
        let inside = page.matches(mark).count();
        let expected = if mark == "onerror=alert" { inside } else { honest.matches(mark).count() };
        // The first screen of a story without a word that is explained has one sign fewer, and no text of anybody's.
        let fewer = usize::from(mark == "<svg");
        assert_eq!(inside + fewer, expected, "{mark}");
    }
    assert!(!between(&page, "<template>", "</template>").contains("alert"));
    assert!(!page.contains('\u{2028}') || between(&page, "<main id=reading", "</main>").contains('\u{2028}'));
    // What goes in comes out: in the data, and in the version to read.
    let said = data(&page)["texts"].to_string() + &unescaped(between(&page, "<main id=reading", "</main>"));
    let said = said + &first_screen(&page).unwrap()["texts"].to_string();
    for text in HOSTILE {
        let json = serde_json::to_string(text).unwrap();
        assert!(said.contains(json.trim_matches('"')) || said.contains(text), "{text}");
    }
}

fn unescaped(markup: &str) -> String {
    markup.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[test]
fn a_story_with_too_many_situations_is_refused() {
    let library = fixture::library();
    let request = PageRequest {
        library: &library,
        scenarios: &[fixture::kites()],
        languages: &reference(),
        contact: None,
        region: None,
        begin: None,
    };
    match page_within(&request, 3, Besides::default()) {
        Err(PageError::TooLarge { limit: 3, .. }) => {}
        other => panic!("{:?}", other.map(|page| page.len())),
    }
    assert!(page_within(&request, 1_000, Besides::default()).is_ok());
}
