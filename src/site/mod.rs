//! The web site that says what the program is, and the guide as pages: plain files for a web server, a folder or a stick.
//!
//! Owns: which files there are, and what stands on them. Refuses to know: folders and disks (`cli`), the clock, and every word: those are of
//! `locales/<language>/site.ftl`, of the stories, and of `assets/guide/`. The same library gives the same bytes.
//!
//! ```text
//! index.html                      the languages
//! en/ ar/ fr/   pages (`pages`)   each with the same names, so that one leads to the other
//!     play/                       one page for each story from 14 (`page`)
//! guide/                          the guide, in English (`guide`)
//! pictures/ download/             what is shown, and what is handed on
//! ```
//!
//! Nothing in it has a script but the stories, nothing is loaded from elsewhere, and every address is relative.

mod downloads;
mod guide;
mod markdown;
mod pages;
mod parts;
mod shell;

#[cfg(test)]
mod tests;

pub(crate) use guide::{GUIDE, page_of_guide, titles};

use crate::diagnostic::Diagnostic;
use crate::language::{LanguageIdentifier, Localiser, REFERENCE};
use crate::library::Library;
use crate::page::{PageError, PageRequest, page};
use crate::story::Id;
use pages::PAGES;
use shell::{Desk, SIGN, choice_of_languages, page_of_site};

/// A file of the site: its path with `/`, and what is in it.
pub(crate) type File = (String, Vec<u8>);

/// The pictures that pages show.
const PICTURES: [(&str, &[u8]); 5] = [
    ("conversation.png", include_bytes!("../../assets/readme/conversation.png")),
    ("debrief-ar.png", include_bytes!("../../assets/readme/debrief-ar.png")),
    ("group.png", include_bytes!("../../assets/readme/group.png")),
    ("page-phone.png", include_bytes!("../../assets/readme/page-phone.png")),
    ("map.svg", include_bytes!("../../assets/readme/map.svg")),
];

/// What a site should hold.
pub(crate) struct SiteRequest<'s> {
    pub(crate) library: &'s Library,
    /// What is handed on beside it.
    pub(crate) downloads: &'s [Download],
}

/// A file that is handed on.
pub(crate) struct Download {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// In 64 hexadecimal digits.
    pub(crate) sha256: String,
}

/// The whole site.
///
/// # Errors
/// What is wrong with the files of the library, or a story that is too large for a page.
pub(crate) fn site(request: &SiteRequest<'_>) -> Result<Vec<File>, PageError> {
    let library = request.library;
    let languages = languages(library);
    let texts = languages.iter().map(|language| library.localiser_on_site(language)).collect::<Result<Vec<_>, _>>()?;
    let mut files = vec![("index.html".to_owned(), choice_of_languages(&texts).into_bytes())];
    for texts in &texts {
        let desk = Desk { library, texts, all: &tags(&languages), downloads: request.downloads };
        for of in &PAGES {
            files.push((format!("{}/{}", desk.tag(), of.file), page_of_site(desk, of)?.into_bytes()));
        }
        files.extend(stories(desk)?);
    }
    files.extend(guide::pages(&reference(library)?, Some("../index.html")).into_iter().map(|(name, page)| (format!("guide/{name}"), page)));
    files.push((SIGN.0.to_owned(), SIGN.1.to_vec()));
    files.extend(PICTURES.iter().map(|(name, bytes)| (format!("pictures/{name}"), bytes.to_vec())));
    files.extend(request.downloads.iter().map(|file| (format!("download/{}", file.name), file.bytes.clone())));
    Ok(files)
}

/// The guide alone.
///
/// # Errors
/// What is wrong with the text files.
pub(crate) fn guide(library: &Library) -> Result<Vec<File>, Vec<Diagnostic>> {
    let mut files = guide::pages(&reference(library)?, None);
    files.push((SIGN.0.to_owned(), SIGN.1.to_vec()));
    Ok(files)
}

/// The guide is written in the reference language alone.
fn reference(library: &Library) -> Result<Localiser, Vec<Diagnostic>> {
    library.localiser_on_site(&REFERENCE.parse().expect("is a tag"))
}

/// The languages that are offered, the reference language first.
fn languages(library: &Library) -> Vec<LanguageIdentifier> {
    let mut languages = library.languages();
    languages.sort_by_key(|language| *language != REFERENCE);
    languages
}

fn tags(languages: &[LanguageIdentifier]) -> Vec<String> {
    languages.iter().map(ToString::to_string).collect()
}

/// The stories that are played from here, in one language: those for 16 and up are in the program, which asks first.
fn stories(desk: Desk<'_>) -> Result<Vec<File>, PageError> {
    let mut files = Vec::new();
    for id in desk.library.scenarios() {
        if desk.library.scenario(id)?.1.is_for_older() {
            continue;
        }
        let languages = [desk.texts.locale().language.clone()];
        let scenarios = std::slice::from_ref(id);
        let request = PageRequest { library: desk.library, scenarios, languages: &languages, contact: None, region: None, begin: None };
        files.push((format!("{}/{}", desk.tag(), played(id)), page(&request)?.into_bytes()));
    }
    Ok(files)
}

/// Where a story is, seen from the pages of its language.
fn played(id: &Id) -> String {
    format!("play/{id}.html")
}
