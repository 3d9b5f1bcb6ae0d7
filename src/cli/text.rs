//! `second-look text`: what a translation lacks, and recording that it was re-read.

use super::{Failure, Outcome, open};
use crate::language::{LanguageIdentifier, Messages, Outline, REFERENCE, bless, skeleton};
use crate::library::{Library, SHARED};
use crate::printed;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(super) struct Text {
    /// The scenario; or app or tactics for the texts that all scenarios share
    scenario: String,
    /// The language of the translation
    #[arg(long, value_name = "LANGUAGE")]
    locale: String,
    /// The pack with the translation; . is this folder
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pack: PathBuf,
    /// Record in the file that its texts were re-read against the present reference
    #[arg(long)]
    bless: bool,
    /// With --bless: only these texts
    #[arg(value_name = "ID", requires = "bless")]
    ids: Vec<String>,
}

pub(super) fn run(text: &Text) -> Result<Outcome, Failure> {
    let library = Library::with_pack(&text.pack)?;
    let name = name(&library, &text.scenario)?;
    let language: LanguageIdentifier = text.locale.parse().map_err(|_| {
        let shown = crate::diagnostic::quoted(&text.locale);
        Failure::Request(format!("“{shown}” is no language tag"), "write one like fr, ar or pt-BR".to_owned())
    })?;
    let tag = language.to_string();
    if tag == REFERENCE {
        let help = "choose the language of a translation; the reference is what translations are compared with";
        return Err(Failure::Request(format!("{REFERENCE} is the reference language"), help.to_owned()));
    }
    let Some(reference) = library.messages(REFERENCE, &name, false)? else {
        return Err(Failure::Request(
            format!("there is no locales/{REFERENCE}/{name}.ftl to compare with"),
            "write the reference texts first".to_owned(),
        ));
    };
    let translation = library.messages(&tag, &name, true)?;
    if text.bless {
        return record(text, &tag, &name, translation.as_ref(), &reference.outlines());
    }
    let missing = skeleton(translation.as_ref(), &reference);
    printed::out().write_all(missing.as_bytes())?;
    Ok(if missing.trim().is_empty() { Outcome::Done } else { Outcome::Found })
}

/// The file of texts that is meant: one that all scenarios share, or a scenario's.
fn name(library: &Library, asked: &str) -> Result<String, Failure> {
    if SHARED.contains(&asked) {
        return Ok(asked.to_owned());
    }
    open::scenario(library, asked).map(|id| id.to_string())
}

fn record(text: &Text, tag: &str, name: &str, translation: Option<&Messages>, reference: &[Outline]) -> Result<Outcome, Failure> {
    let Some(translation) = translation else {
        return Err(Failure::Request(
            format!("there is no locales/{tag}/{name}.ftl in this pack"),
            "write it first; without --bless this command shows what belongs into it".to_owned(),
        ));
    };
    if let Some(unknown) = text.ids.iter().find(|id| reference.iter().all(|outline| outline.id != **id)) {
        let shown = crate::diagnostic::quoted(unknown);
        return Err(Failure::Request(format!("the reference has no text “{shown}”"), "name the id as it stands in the file".to_owned()));
    }
    let only = (!text.ids.is_empty()).then_some(text.ids.as_slice());
    let blessed = bless(translation, reference, only);
    let path = text.pack.join(format!("locales/{tag}/{name}.ftl"));
    let beside = path.with_extension("ftl.new");
    // Written beside and renamed, so that a full disk leaves the translation as it was.
    fs::write(&beside, blessed).and_then(|()| fs::rename(&beside, &path)).map_err(|error| {
        Failure::Request(format!("{} cannot be written: {}", path.display(), error.kind()), "see to its permissions".to_owned())
    })?;
    writeln!(printed::out(), "{}", path.display())?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{check_pack, starter};

    fn text(pack: PathBuf, bless: bool, ids: &[&str]) -> Text {
        Text { scenario: "small-talk".into(), locale: "ar".into(), pack, bless, ids: ids.iter().map(ToString::to_string).collect() }
    }

    #[test]
    fn a_changed_reference_is_stale_until_it_is_blessed() {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in starter() {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
            fs::write(path, text.replace("It rings!", "It rings, and how!")).expect("a file");
        }
        let stale = check_pack(folder.path());
        assert!(stale.iter().any(|found| found.code.0 == 71 && found.message.contains("saturday_rings")), "{stale:?}");
        let pack = folder.path().to_owned();
        assert!(matches!(run(&text(pack.clone(), false, &[])), Ok(Outcome::Found)));
        assert!(matches!(run(&text(pack.clone(), true, &["nothing"])), Err(Failure::Request(..))));
        assert!(matches!(run(&text(pack.clone(), true, &["saturday_rings"])), Ok(Outcome::Done)));
        assert!(check_pack(&pack).is_empty());
        assert!(matches!(run(&text(pack, false, &[])), Ok(Outcome::Done)));
    }
}
