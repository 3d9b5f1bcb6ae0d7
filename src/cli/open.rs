//! Opening the library and choosing language, region and scenario, shared by the commands.

use super::{Failure, Source};
use crate::contact::{self, Contact};
use crate::language::{LanguageIdentifier, REFERENCE, negotiate, present};
use crate::library::Library;
use crate::own_folder;
use crate::story::Id;

/// The built-in library, or the pack.
pub(super) fn library(source: &Source) -> Result<Library, Failure> {
    let library = match &source.pack {
        Some(folder) => Library::with_pack(folder)?,
        None => Library::built_in()?,
    };
    Ok(library)
}

/// The language that was asked for, or the one nearest to the system's.
pub(super) fn language(source: &Source, library: &Library) -> Result<LanguageIdentifier, Failure> {
    let available = library.languages();
    let reference: LanguageIdentifier = REFERENCE.parse().expect("the reference language is a language");
    let Some(wanted) = &source.locale else {
        let wishes: Vec<String> = sys_locale::get_locales().collect();
        return Ok(negotiate(&wishes, &available, &reference));
    };
    language_of(library, wanted)
}

/// The language of this tag, or the one nearest to it. Only so is a draft come by.
pub(super) fn language_of(library: &Library, wanted: &str) -> Result<LanguageIdentifier, Failure> {
    let available = library.languages_by_name();
    let reference: LanguageIdentifier = REFERENCE.parse().expect("the reference language is a language");
    let names: Vec<String> = library.languages().iter().map(ToString::to_string).collect();
    let unknown = || {
        let shown = crate::diagnostic::quoted(wanted);
        Failure::Request(format!("there is no language “{shown}”"), format!("choose one of: {}", names.join(", ")))
    };
    let asked: LanguageIdentifier = wanted.parse().map(present).map_err(|_| unknown())?;
    let found = negotiate(&[wanted.to_owned()], &available, &reference);
    if present(found.clone()).language == asked.language { Ok(found) } else { Err(unknown()) }
}

/// The support region of the system: its country, or nowhere in particular.
pub(super) fn region() -> String {
    let country = sys_locale::get_locales().find_map(|tag| {
        let language: LanguageIdentifier = tag.parse().ok()?;
        language.region.map(|region| region.as_str().to_ascii_lowercase())
    });
    country.unwrap_or_default()
}

/// Whom to talk to in this building, if somebody has written it down.
pub(super) fn contact() -> Option<Contact> {
    Contact::read(&own_folder::small_text(own_folder::folder().as_deref(), contact::FILE, contact::MOST_BYTES)?)
}

/// The scenario of that name.
pub(super) fn scenario(library: &Library, name: &str) -> Result<Id, Failure> {
    let found = library.scenarios().iter().find(|id| id.as_str() == name);
    found.cloned().ok_or_else(|| {
        let known: Vec<&str> = library.scenarios().iter().map(Id::as_str).collect();
        let known = if known.is_empty() { "this pack has none".to_owned() } else { format!("choose one of: {}", known.join(", ")) };
        Failure::Request(format!("there is no scenario “{}”", crate::diagnostic::quoted(name)), known)
    })
}
