//! Every file of a library that it reads, as text: for whoever looks for what no file may hold.
//!
//! Owns: that list and its order, of the pack if there is one, otherwise of what is built in. Refuses to know: what the files say. A file that cannot be read is left out here;
//! whoever reads it says so.

use super::{Library, SHARED, built_in};
use crate::language::{Messages, Outline, REFERENCE};
use crate::story::Id;

impl Library {
    /// Shows each file: its name and its text.
    pub(crate) fn show_own_files(&self, look: &mut dyn FnMut(&str, &str)) {
        let mut paths = vec!["assets/tactics.ron".to_owned()];
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

/// The texts of a built-in file in the reference language, by its name; none if there is no such file.
pub(crate) fn built_in_texts(name: &str) -> Vec<Outline> {
    let path = format!("locales/{REFERENCE}/{name}.ftl");
    let messages = built_in::read(&path).and_then(|text| Messages::read(&path, text.to_owned()).ok());
    messages.map(|messages| messages.outlines()).unwrap_or_default()
}
