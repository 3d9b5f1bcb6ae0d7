//! What a language has to have as a whole: each file that the reference language has, words to look for, and readers who are somebody.
//!
//! Owns: looking for these in a library. Refuses to know: what stands in them.

use super::languages::is_looked_at;
use crate::diagnostic::{Code, Diagnostic, Place, quoted};
use crate::language::{Messages, REFERENCE, Stage};
use crate::library::{Library, Places, SHARED};
use crate::rules::{Cut, Vocabulary};
use crate::story::Locus;

/// The files that languages lack, a finding for each language. A language is held to it by the library that says what it is; of a draft the texts in them
/// are counted.
pub(super) fn files(library: &Library, wanted: &[String]) -> (Vec<Diagnostic>, Vec<Cut>) {
    let (mut found, mut left) = (Vec::new(), Vec::new());
    let stories = library.scenarios().iter().map(|id| (id.as_str(), true));
    let names: Vec<(&str, bool)> = SHARED.iter().map(|name| (*name, false)).chain(stories).collect();
    for (tag, manifest) in library.locales().iter().filter(|(tag, _)| is_held(library, tag, wanted)) {
        let mut lacking = Vec::new();
        for (name, is_story) in &names {
            // What cannot be read is there.
            let (Ok(None), Ok(Some(reference))) = (library.messages(tag, name, true), library.messages(REFERENCE, name, *is_story)) else {
                continue;
            };
            let file = format!("{name}.ftl");
            match manifest.stage {
                Stage::Draft => left.push(Cut { file: format!("locales/{tag}/{file}"), code: Code(61), count: count(&reference) }),
                Stage::Whole => lacking.push(file),
            }
        }
        if !lacking.is_empty() {
            found.push(Diagnostic {
                place: Place::start_of(&format!("locales/{tag}/locale.ron")),
                code: Code::PART_OF_A_LANGUAGE,
                message: format!("{tag} is offered, and has no {}", lacking.join(", ")),
                help: "write what is missing, or say `stage: Draft` until it is there".to_owned(),
            });
        }
    }
    (found, left)
}

fn is_held(library: &Library, tag: &str, wanted: &[String]) -> bool {
    tag != REFERENCE && is_looked_at(tag, wanted) && library.says_what_is(tag)
}

fn count(reference: &Messages) -> usize {
    reference.outlines().len()
}

/// The records of native readers that count for nothing, because they say too little.
pub(super) fn reviews(library: &Library, wanted: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let own = library.locales().iter().filter(|(tag, _)| is_looked_at(tag, wanted) && library.says_what_is(tag));
    for (tag, manifest) in own {
        let path = format!("locales/{tag}/locale.ron");
        let source = library.source(&path).unwrap_or_default();
        let places = Places::of(&path, &source);
        for (position, review) in manifest.reviews.iter().enumerate() {
            let file = quoted(&review.file);
            let (message, help) = if !library.has_texts_called(&review.file) {
                (
                    format!("a review is of “{file}”, and there is no file of texts of that name"),
                    "write its name without .ftl, or take it out",
                )
            } else if !review.says_who() {
                (format!("the review of “{file}” does not say who read it"), "write by: \"native reader, teacher\", or whatever she is")
            } else if !review.says_when() {
                (format!("the review of “{file}” does not say on which day"), "write on: and the day like 2027-02-03")
            } else {
                continue;
            };
            let place = places.place(&Locus::default().field("reviews").item(position));
            found.push(Diagnostic { place, code: Code::REVIEW, message, help: help.to_owned() });
        }
    }
    found
}

/// The languages for which a list of words to look for is missing or empty: then the rules that need it find nothing, whatever is written.
pub(super) fn vocabularies(library: &Library, wanted: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in library.locales().keys().filter(|tag| is_looked_at(tag, wanted)) {
        let path = format!("locales/{tag}/vocabulary.ron");
        // What is wrong in the file is said by whoever reads texts.
        let Ok(vocabulary) = library.typed::<Vocabulary>(&path) else { continue };
        let message = match vocabulary.as_ref().map(Vocabulary::empty_lists) {
            None => format!("{tag} has no words to look for: seven rules about safety find nothing or little in it"),
            Some(empty) if empty.is_empty() => continue,
            Some(empty) => format!("{tag} has no words to look for under {}", empty.join(", ")),
        };
        let help = "write the lists in this language, never a copy of another’s; `second-look explain SL109` says what belongs into each";
        found.push(Diagnostic { place: Place::start_of(&path), code: Code::NO_VOCABULARY, message, help: help.to_owned() });
    }
    found
}
