//! The page as a file, its graph against sessions, and the page in real browsers.

mod browser;
mod chance;
mod counted;
mod document;
mod floor;
mod fresh;
mod laws;
mod led;
mod record;
mod spoken;

use super::{PageRequest, fresh_page, leading_page, page};
use crate::fixture;
use crate::language::{LanguageIdentifier, REFERENCE};
use crate::library::Library;
use crate::story::Id;
use crate::workshop::Plan;
use tempfile::TempDir;

pub(super) fn built_in() -> Library {
    Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

/// What is shipped, and the frozen story in languages that nobody speaks beside its own: longer ones, in both directions. What holds for a page because
/// of its form is held for both, in all the languages of each.
pub(super) fn libraries() -> Vec<(Option<TempDir>, Library)> {
    let (folder, pseudo) = fixture::in_pseudo_languages();
    vec![(None, built_in()), (Some(folder), pseudo)]
}

/// A page with all that a library has.
pub(super) fn whole(library: &Library) -> String {
    made(library, library.scenarios(), &library.languages())
}

/// The reference language alone, for what is the same in every language.
pub(super) fn reference() -> [LanguageIdentifier; 1] {
    [REFERENCE.parse().unwrap()]
}

/// A page with these scenarios of a library, in these languages.
pub(super) fn made(library: &Library, scenarios: &[Id], languages: &[LanguageIdentifier]) -> String {
    page(&PageRequest { library, scenarios, languages, contact: None, region: None, begin: None })
        .unwrap_or_else(|error| panic!("{error:?}"))
}

/// A page from which a group is led, with these scenarios of a library.
pub(super) fn leading(library: &Library, scenarios: &[Id], languages: &[LanguageIdentifier], plan: &Plan) -> String {
    leading_page(&PageRequest { library, scenarios, languages, contact: None, region: None, begin: None }, plan)
        .unwrap_or_else(|error| panic!("{error:?}"))
}

/// A page that asks about the messages of two weeks later, beside these scenarios of a library.
pub(super) fn asking(library: &Library, scenarios: &[Id], languages: &[LanguageIdentifier]) -> String {
    let measure = library.usual_measure().unwrap_or_else(|wrong| panic!("{wrong:?}")).expect("every library has it");
    fresh_page(&PageRequest { library, scenarios, languages, contact: None, region: None, begin: None }, &measure)
        .unwrap_or_else(|error| panic!("{error:?}"))
}

/// A plan that every library has.
pub(super) fn plan(library: &Library, id: &str) -> Plan {
    library.plan(&Id::new(id).unwrap()).unwrap_or_else(|wrong| panic!("{wrong:?}")).unwrap()
}

/// What stands between two marks of a page.
pub(super) fn between<'p>(page: &'p str, begins: &str, ends: &str) -> &'p str {
    let (_, rest) = page.split_once(begins).unwrap_or_else(|| panic!("no {begins}"));
    rest.split_once(ends).unwrap_or_else(|| panic!("no {ends}")).0
}

/// The data block of a page.
pub(super) fn data(page: &str) -> serde_json::Value {
    serde_json::from_str(between(page, "<script type=\"application/json\" id=\"data\">", "</script>")).unwrap()
}
