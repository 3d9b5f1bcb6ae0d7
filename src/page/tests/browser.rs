//! The page in real browsers: Chromium, and Firefox where it is installed.
//!
//! `.ci/browser/` opens the file from disk and plays it by keyboard. This test writes the page and what has to be seen, and runs that. It needs browsers, and
//! a folder with the packages of `.ci/browser/package.json`, named by `SECOND_LOOK_BROWSER`; so it is ignored unless it is asked for, as the gate does.

use super::chance::chances;
use super::counted::counted;
use super::fresh::told;
use super::led::led;
use super::record::{Source, record};
use super::spoken::spoken;
use super::{asking, built_in, leading, libraries, made, plan, reference, whole};
use crate::fixture;
use crate::graph::{DEFAULT_LIMIT, explore, minimise, routes};
use crate::language::{Isolates, LanguageIdentifier};
use crate::library::Library;
use crate::story::trace::Step;
use crate::story::{Id, OptionId, Story};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// The plans by which groups are led from a page, and how many workshops by chance are tried with each in each story.
const PLANS: [&str; 3] = ["lesson-50", "lesson-50-measured", "story-25"];
const WORKSHOPS: u64 = 12;
/// How many ways by chance are tried in each story.
const CHANCES: u64 = 300;

#[test]
#[ignore = "needs browsers: SECOND_LOOK_BROWSER=FOLDER cargo test it_plays_in_a_browser -- --ignored"]
fn it_plays_in_a_browser_as_a_session_does() {
    let packages = std::env::var_os("SECOND_LOOK_BROWSER").expect("SECOND_LOOK_BROWSER names a folder with the packages of .ci/browser");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let library = built_in();
    // What a page has unless more is asked for. The laws name cards by their numbers, and the story that came last is the last card.
    let (older, mut scenarios): (Vec<Id>, Vec<Id>) =
        library.scenarios().to_vec().into_iter().partition(|id| library.scenario(id).unwrap().1.is_for_older());
    scenarios.sort_by_key(|id| (id.as_str() == "good-life", id.clone()));
    let languages = library.languages();
    fs::write(folder.path().join("page.html"), made(&library, &scenarios, &languages)).unwrap();
    fs::write(folder.path().join("one.html"), made(&library, &scenarios[..1], &reference())).unwrap();
    let frozen = fixture::library();
    fs::write(folder.path().join("kites.html"), whole(&frozen)).unwrap();
    let (mut records, mut by_chance) = (Vec::new(), Vec::new());
    let sources =
        [(Source { library: &library, page: "page" }, scenarios), (Source { library: &frozen, page: "kites" }, vec![fixture::kites()])];
    for (source, scenarios) in &sources {
        for (card, id) in scenarios.iter().enumerate() {
            let (_, story) = source.library.scenario(id).unwrap();
            by_chance.extend(chances(*source, scenarios, card, CHANCES));
            for language in read_in(source.library, (card, scenarios.len())) {
                records.extend(ways(&story).iter().map(|way| record(*source, id, &language, way, card)));
            }
        }
    }
    // Those from 16 on are looked back on by chance alone: keys, sizes and letters are the same for every story.
    fs::write(folder.path().join("older.html"), made(&library, &older, &languages)).unwrap();
    for card in 0..older.len() {
        by_chance.extend(chances(Source { library: &library, page: "older" }, &older, card, CHANCES));
    }
    let (mut workshops, mut lessons, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    for (source, scenarios) in &sources {
        for plan in PLANS.map(|id| plan(source.library, id)) {
            let page = format!("{}-{}", source.page, plan.id);
            fs::write(folder.path().join(format!("{page}.html")), leading(source.library, scenarios, &source.library.languages(), &plan))
                .unwrap();
            counts.extend(counted(*source, &page));
            for story in scenarios.iter().enumerate() {
                workshops.extend(led(*source, &page, &plan, story, WORKSHOPS));
                // A room is read in the two first languages; the sizes of its window alternate between them.
                let languages = source.library.languages();
                lessons.extend(languages.iter().take(2).map(|language| spoken(*source, &page, &plan, story, language)));
            }
        }
    }
    fs::write(folder.path().join("fresh.html"), asking(&library, &[], &languages)).unwrap();
    fs::write(folder.path().join("fresh-kites.html"), asking(&frozen, &[fixture::kites()], &reference())).unwrap();
    fs::write(folder.path().join("fresh.json"), serde_json::to_string(&told(&library)).unwrap()).unwrap();
    fs::write(folder.path().join("led.json"), serde_json::to_string(&workshops).unwrap()).unwrap();
    fs::write(folder.path().join("counted.json"), serde_json::to_string(&counts).unwrap()).unwrap();
    fs::write(folder.path().join("spoken.json"), serde_json::to_string(&lessons).unwrap()).unwrap();
    fs::write(folder.path().join("records.json"), serde_json::to_string(&records).unwrap()).unwrap();
    fs::write(folder.path().join("chances.json"), serde_json::to_string(&by_chance).unwrap()).unwrap();
    let pictures = std::env::var_os("SECOND_LOOK_PAGE_PICTURES").map_or_else(|| folder.path().join("pictures"), PathBuf::from);
    let ran = Command::new("node").arg(root.join(".ci/browser/run.mjs")).arg(folder.path()).arg(packages).arg(pictures).status();
    assert!(ran.expect("node can be run").success(), "see what it says above");
}

/// The languages in which a story is played key by key: one from left to right, one from right to left, and every other one in one of the stories.
fn read_in(library: &Library, (card, stories): (usize, usize)) -> Vec<LanguageIdentifier> {
    let languages = library.languages().into_iter().enumerate();
    languages.filter(|(number, _)| *number < 2 || number % stories == card).map(|(_, language)| language).collect()
}

/// What browsers are held to is itself held to something where there are none: it is whole, and of one form in every language.
#[test]
fn a_record_is_whole_and_of_one_form_in_every_language() {
    for (_folder, library) in libraries() {
        for id in library.scenarios() {
            let (_, story) = library.scenario(id).unwrap();
            for way in ways(&story) {
                let records = library.languages().into_iter().map(|language| {
                    let missing = library.localiser(&language, None, Isolates::Kept).unwrap().words("missing-line");
                    let record = record(Source { library: &library, page: "page" }, id, &language, &way, 0);
                    assert!(!serde_json::to_string(&record).unwrap().contains(&missing), "{id} {language}: a text is missing");
                    record.form()
                });
                let forms: BTreeSet<Vec<usize>> = records.collect();
                let form = forms.first().unwrap();
                assert!(forms.len() == 1 && form.iter().all(|entries| *entries > 0), "{id}: {forms:?}");
            }
        }
    }
}

/// A shortest way to each ending.
fn ways(story: &Arc<Story>) -> Vec<Vec<OptionId>> {
    let graph = explore(story, DEFAULT_LIMIT).unwrap();
    let routes = routes(story, &minimise(&graph));
    let option = |choice: &Id, name: &Id| {
        let choice = story.choice_of_name(choice).unwrap();
        story.choice(choice).option_of_name(name.as_str()).unwrap()
    };
    let way = |steps: &[Step]| {
        steps.iter().filter_map(|step| if let Step::Chose(choice, name) = step { Some(option(choice, name)) } else { None }).collect()
    };
    routes.endings.iter().map(|to| way(&to.shortest.steps)).collect()
}
