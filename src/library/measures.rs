//! Instruments that are asked before and after a workshop: the built-in ones, and those that a pack adds or replaces.
//!
//! Owns: where they lie and how their files are read. Refuses to know: what an instrument means (`workshop`), its words, and what must hold for it (`rules`).

use super::{Library, missing};
use crate::diagnostic::Diagnostic;
use crate::story::Id;
use crate::workshop::Instrument;

/// Where they lie.
const FOLDER: &str = "assets/measures";

impl Library {
    /// The names of the pack’s instruments if there is a pack, otherwise of the built-in ones: whoever checks a library looks at its own.
    ///
    /// # Errors
    /// When the pack’s folder of instruments cannot be read.
    pub(crate) fn own_measures(&self) -> Result<Vec<Id>, Vec<Diagnostic>> {
        self.own_names(FOLDER)
    }

    /// An instrument; none if there is no file of that name.
    ///
    /// # Errors
    /// Everything that is wrong with its file.
    pub(crate) fn measure(&self, id: &Id) -> Result<Option<Instrument>, Vec<Diagnostic>> {
        let path = format!("{FOLDER}/{id}.ron");
        let Some(measure) = self.typed::<Instrument>(&path)? else { return Ok(None) };
        if measure.id == *id {
            return Ok(Some(measure));
        }
        Err(vec![missing(&path, "the instrument’s id is not the name of its file", &format!("write id: \"{id}\", or rename the file"))])
    }

    /// The instrument that is asked where nobody says which; none if it is not sound, which `rules` say of it.
    ///
    /// # Errors
    /// Everything that is wrong with its file.
    pub(crate) fn usual_measure(&self) -> Result<Option<Instrument>, Vec<Diagnostic>> {
        let id = Id::new(Instrument::USUAL).expect("is a name");
        Ok(self.measure(&id)?.filter(|measure| measure.faults().is_empty()))
    }
}
