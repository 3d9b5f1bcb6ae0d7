//! The messages of two weeks later on a page: what a browser has to show of them, and that a page without them is none the heavier.

use super::{asking, built_in, data, reference, whole};
use crate::language::Isolates;
use crate::library::Library;
use crate::workshop::measure::Set;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// In each language: of each message who writes it, what, what it does and why; what is said of her three answers; and what stands at the end.
pub(super) fn told(library: &Library) -> BTreeMap<String, Value> {
    let measure = library.usual_measure().unwrap().unwrap();
    let of = |language: &crate::language::LanguageIdentifier| {
        let texts = library.localiser(language, None, Isolates::Kept).unwrap();
        let items = measure.set(Set::C).map(|item| {
            let id = measure.text(item);
            let does = texts.words(if item.kind.is_tactic() { "fresh-helps" } else { "fresh-fine" });
            [texts.attribute(&id, "from"), texts.words(&id), does, texts.attribute(&id, "why")]
        });
        let said = ["fresh-said-look", "fresh-said-let-be", "fresh-skipped"].map(|id| texts.words(id));
        json!({ "items": items.collect::<Vec<_>>(), "said": said, "end": texts.words("fresh-end") })
    };
    library.languages().iter().map(|language| (language.to_string(), of(language))).collect()
}

/// The bar is 200 KB for all languages.
#[test]
fn it_is_small_and_has_no_story_in_it() {
    let library = built_in();
    let page = asking(&library, &[], &library.languages());
    assert!(page.len() <= 150_000, "{} bytes", page.len());
    assert!(data(&page)["stories"].as_array().is_some_and(Vec::is_empty) && !page.contains("class Playing"));
    let (_, story) = library.scenario(&library.scenarios()[0]).unwrap();
    let texts = library.localiser(&reference()[0], Some(story.id()), Isolates::Kept).unwrap();
    assert!(!page.contains(&texts.words("scenario-title")));
}

#[test]
fn a_page_that_does_not_ask_has_nothing_of_it() {
    let library = built_in();
    let page = whole(&library);
    assert!(data(&page).get("fresh").is_none() && !page.contains("fresh-"));
    let (_, first) = told(&library).pop_first().unwrap();
    assert!(first["items"].as_array().unwrap().iter().all(|item| !page.contains(item[1].as_str().unwrap())));
}

#[test]
fn each_message_stands_in_the_file_once_and_what_it_does_is_folded_away() {
    let library = built_in();
    let page = asking(&library, &[], &reference());
    let reading = super::between(&page, "<main id=reading>", "</main>");
    let (_, told) = told(&library).into_iter().find(|(language, _)| language == "en").unwrap();
    assert_eq!(reading.matches("<details><summary>").count(), 8 + library.regions().unwrap().len());
    for item in told["items"].as_array().unwrap() {
        for (at, words) in [0, 1, 3].map(|at| (at, item[at].as_str().unwrap())) {
            assert_eq!(page.matches(words).count(), 1, "{words}");
            let before = reading.split(words).next().unwrap();
            let is_folded = before.rfind("<details>") > before.rfind("</details>");
            assert_eq!(is_folded, at == 3, "{words}");
        }
    }
}
