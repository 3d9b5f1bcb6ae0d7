//! Session plans: the built-in ones, and those that a pack adds or replaces.
//!
//! Owns: where plans lie and how their files are read. Refuses to know: what a plan means (`workshop`), and what must hold for one (`rules`).

use super::{Library, built_in, missing};
use crate::diagnostic::Diagnostic;
use crate::story::Id;
use crate::workshop::Plan;
use std::collections::BTreeSet;

impl Library {
    /// The names of the plans, in alphabetical order.
    ///
    /// # Errors
    /// When the pack’s folder of plans cannot be read.
    pub(crate) fn plans(&self) -> Result<Vec<Id>, Vec<Diagnostic>> {
        let mut names: BTreeSet<String> = built_in::files("assets/plans").into_iter().collect();
        if let Some(pack) = &self.pack {
            names.extend(pack.files("assets/plans")?);
        }
        Ok(ids(names))
    }

    /// The names of the pack’s plans if there is a pack, otherwise of the built-in ones: whoever checks a library looks at its own.
    ///
    /// # Errors
    /// When the pack’s folder of plans cannot be read.
    pub(crate) fn own_plans(&self) -> Result<Vec<Id>, Vec<Diagnostic>> {
        self.own_names("assets/plans")
    }

    /// The names of the definitions that lie in a folder of the pack, or that are built in if there is none.
    pub(super) fn own_names(&self, folder: &str) -> Result<Vec<Id>, Vec<Diagnostic>> {
        let names = self.pack.as_ref().map_or_else(|| Ok(built_in::files(folder)), |pack| pack.files(folder))?;
        Ok(ids(names))
    }

    /// A plan; none if there is no file of that name.
    ///
    /// # Errors
    /// Everything that is wrong with its file.
    pub(crate) fn plan(&self, id: &Id) -> Result<Option<Plan>, Vec<Diagnostic>> {
        let path = format!("assets/plans/{id}.ron");
        let Some(plan) = self.typed::<Plan>(&path)? else { return Ok(None) };
        if plan.id == *id {
            return Ok(Some(plan));
        }
        Err(vec![missing(&path, "the plan’s id is not the name of its file", &format!("write id: \"{id}\", or rename the file"))])
    }
}

fn ids(names: impl IntoIterator<Item = String>) -> Vec<Id> {
    names.into_iter().filter_map(|name| Id::new(name.strip_suffix(".ron")?).ok()).collect()
}
