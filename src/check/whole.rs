//! What a language has to have as a whole: each file that the reference language has, and words to look for.
//!
//! Owns: looking for both in a library. Refuses to know: what stands in them.

use super::languages::is_looked_at;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::language::{Messages, REFERENCE, Stage};
use crate::library::{Library, SHARED};
use crate::rules::{Cut, Vocabulary};

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

/// The languages for which a list of words to look for is missing or empty: then the rules that need it find nothing, whatever is written.
pub(super) fn vocabularies(library: &Library, wanted: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in library.locales().keys().filter(|tag| is_looked_at(tag, wanted)) {
        let path = format!("locales/{tag}/vocabulary.ron");
        // What is wrong in the file is said by whoever reads texts.
        let Ok(vocabulary) = library.typed::<Vocabulary>(&path) else { continue };
        let message = match vocabulary.as_ref().map(Vocabulary::empty_lists) {
            None => format!("{tag} has no words to look for: seven rules about safety find nothing in it"),
            Some(empty) if empty.is_empty() => continue,
            Some(empty) => format!("{tag} has no words to look for under {}", empty.join(", ")),
        };
        let help = "write the lists in this language, never a copy of another’s; `second-look explain SL109` says what belongs into each";
        found.push(Diagnostic { place: Place::start_of(&path), code: Code::NO_VOCABULARY, message, help: help.to_owned() });
    }
    found
}
