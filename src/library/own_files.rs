//! Every file of a library that it reads, as text: for whoever looks for what no file may hold.
//!
//! Owns: that list and its order, of the pack if there is one, otherwise of what is built in. Refuses to know: what the files say. A file that cannot be read is left out here;
//! whoever reads it says so.

use super::{Library, SHARED, built_in, scenario};
use crate::language::{Messages, Outline, REFERENCE};
use crate::story::Id;
use std::sync::LazyLock;

const REAL_WORLD: &str = "locales/real-world.ron";

impl Library {
    /// Shows each file: its name and its text.
    pub(crate) fn show_own_files(&self, look: &mut dyn FnMut(&str, &str)) {
        let mut paths = vec!["assets/tactics.ron".to_owned(), REAL_WORLD.to_owned()];
        for id in &self.scenarios {
            paths.extend(["scenario", "picture"].map(|name| format!("assets/scenarios/{id}/{name}.ron")));
        }
        paths.extend(self.regions().unwrap_or_default().iter().map(|region| format!("assets/support/{region}.ron")));
        paths.extend(self.own_plans().unwrap_or_default().iter().map(|plan| format!("assets/plans/{plan}.ron")));
        paths.extend(self.own_measures().unwrap_or_default().iter().map(|measure| format!("assets/measures/{measure}.ron")));
        for tag in self.locales.keys() {
            paths.extend(["locale", "vocabulary", "glossary", "address", "leftovers"].map(|name| format!("locales/{tag}/{name}.ron")));
            let names = SHARED.into_iter().chain(self.scenarios.iter().map(Id::as_str));
            paths.extend(names.map(|name| format!("locales/{tag}/{name}.ftl")));
        }
        for path in paths {
            if let Ok(Some(text)) = self.read_own(&path) {
                look(&path, &text);
            }
        }
    }
}

/// Names of the real world that are looked for in every language: each with all its spellings, in lower case. They are read once, and a pack takes none away.
///
/// # Panics
/// When the built-in list is no list, which a test would have told.
pub(crate) fn real_world() -> &'static [Vec<String>] {
    static NAMES: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
        let text = built_in::read(REAL_WORLD).expect("the list is built in");
        scenario::read_ron(REAL_WORLD, text).expect("a test reads it")
    });
    &NAMES
}

/// The texts of a built-in file in the reference language, by its name; none if there is no such file.
pub(crate) fn built_in_texts(name: &str) -> Vec<Outline> {
    let path = format!("locales/{REFERENCE}/{name}.ftl");
    let messages = built_in::read(&path).and_then(|text| Messages::read(&path, text.to_owned()).ok());
    messages.map(|messages| messages.outlines()).unwrap_or_default()
}
