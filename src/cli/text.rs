//! `second-look text`: what a translation lacks, and recording that it was re-read, or read by a native reader.

use super::whose::Whose;
use super::{Failure, Outcome, kept, open, read_by};
use crate::language::{Earlier, Isolates, LanguageIdentifier, Messages, Names, Outline, REFERENCE, bless, skeleton, untranslated};
use crate::library::{Library, SHARED};
use crate::printed;
use crate::story::text_id;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

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
    /// Record that a native reader has read the whole file as it is; say who she is by what she does, never by her name
    #[arg(long, value_name = "WHO", conflicts_with = "bless")]
    read_by: Option<String>,
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
    let originals = reference.outlines();
    let untranslated = match &translation {
        // Another English is mostly the same.
        Some(translation) if language.language.as_str() != REFERENCE => {
            untranslated(&translation.outlines(), &originals, &Names::of(&originals, text_id::is_cast))
        }
        _ => BTreeSet::new(),
    };
    if text.bless {
        return record(text, &library, &tag, &name, translation.as_ref(), &reference, &untranslated);
    }
    if let Some(by) = &text.read_by {
        return record_reader(text, &library, &tag, &name, by);
    }
    let missing = left(&library, &name, &tag, translation.as_ref(), &reference, &untranslated)?;
    printed::out().write_all(missing.as_bytes())?;
    Ok(if missing.trim().is_empty() { Outcome::Done } else { Outcome::Found })
}

/// What is left to do. Above each text of a story stands whose it is, and above all of them who is in it.
fn left(
    library: &Library,
    name: &str,
    tag: &str,
    translation: Option<&Messages>,
    reference: &Messages,
    untranslated: &BTreeSet<String>,
) -> Result<String, Failure> {
    let earlier = library.earlier(name)?;
    let Some(id) = library.scenarios().iter().find(|id| id.as_str() == name) else {
        return Ok(skeleton(translation, reference, untranslated, &earlier, |_| Vec::new()));
    };
    let (_, story) = library.scenario(id)?;
    let language = REFERENCE.parse().expect("the reference language is a language");
    let texts = library.localiser(&language, Some(id), Isolates::Stripped)?;
    let whose = Whose::of(&story, library.tactics(), &texts, tag);
    let skeleton = skeleton(translation, reference, untranslated, &earlier, |id| whose.remarks(id));
    if skeleton.is_empty() {
        return Ok(skeleton);
    }
    let cast: String = whose.cast().into_iter().map(|member| format!("### {member}\n")).collect();
    Ok(format!("### Who is in it:\n{cast}\n{skeleton}"))
}

/// The file of texts that is meant: one that all scenarios share, or a scenario's.
fn name(library: &Library, asked: &str) -> Result<String, Failure> {
    if SHARED.contains(&asked) {
        return Ok(asked.to_owned());
    }
    open::scenario(library, asked).map(|id| id.to_string())
}

/// Writes down who has read a translation.
fn record_reader(text: &Text, library: &Library, tag: &str, name: &str, by: &str) -> Result<Outcome, Failure> {
    let translation = library.messages(tag, name, true)?.ok_or_else(|| no_translation(tag, name))?;
    let written = read_by::with_record(library, tag, &translation, name, by, &kept::today().to_string())?;
    let path = text.pack.join(format!("locales/{tag}/locale.ron"));
    write(&path, &written)?;
    writeln!(printed::out(), "{}", path.display())?;
    Ok(Outcome::Done)
}

fn no_translation(tag: &str, name: &str) -> Failure {
    let help = "write it first; without more this command shows what belongs into it";
    Failure::Request(format!("there is no locales/{tag}/{name}.ftl in this pack"), help.to_owned())
}

fn record(
    text: &Text,
    library: &Library,
    tag: &str,
    name: &str,
    translation: Option<&Messages>,
    reference: &Messages,
    untranslated: &BTreeSet<String>,
) -> Result<Outcome, Failure> {
    let Some(translation) = translation else {
        return Err(no_translation(tag, name));
    };
    let originals: Vec<Outline> = reference.outlines();
    if let Some(unknown) = text.ids.iter().find(|id| originals.iter().all(|outline| outline.id != **id)) {
        let shown = crate::diagnostic::quoted(unknown);
        return Err(Failure::Request(format!("the reference has no text “{shown}”"), "name the id as it stands in the file".to_owned()));
    }
    if let Some(id) = text.ids.iter().find(|id| untranslated.contains(*id)) {
        let what = format!("“{id}” is the reference text again, or empty, and is not blessed");
        return Err(Failure::Request(what, "translate it first; `second-look explain SL076` says when a text may be the same".to_owned()));
    }
    let only = (!text.ids.is_empty()).then_some(text.ids.as_slice());
    let blessed = bless(translation, &originals, only, untranslated);
    let before = library.earlier(name)?;
    let path = text.pack.join(format!("locales/{tag}/{name}.ftl"));
    write(&path, &blessed)?;
    keep(text, library, name, &before, reference)?;
    let mut out = printed::out();
    writeln!(out, "{}", path.display())?;
    if untranslated.is_empty() || only.is_some() {
        return Ok(Outcome::Done);
    }
    let first = untranslated.iter().next().map_or("", String::as_str);
    writeln!(out, "Not blessed, because they are the reference text again, or empty: {}, beginning with {first}.", untranslated.len())?;
    Ok(Outcome::Found)
}

/// Keeps what the reference texts said from which translations were made, and takes out what no translation names any more.
fn keep(text: &Text, library: &Library, name: &str, before: &Earlier, reference: &Messages) -> Result<(), Failure> {
    let (translations, are_all) = library.translations(name);
    let kept = Earlier::of(before, reference, &translations, are_all);
    if kept.is_empty() && before.is_empty() {
        return Ok(());
    }
    write(&text.pack.join(kept.file()), &kept.written())
}

/// Written beside and renamed, so that a full disk leaves a file as it was.
fn write(path: &Path, content: &str) -> Result<(), Failure> {
    let beside = path.with_extension("new");
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(&beside, content)).and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        Failure::Request(format!("{} cannot be written: {}", path.display(), error.kind()), "see to its permissions".to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::NativeReading;
    use crate::rules::tests::{check_pack, starter, written};

    fn text(pack: PathBuf, bless: bool, ids: &[&str]) -> Text {
        Text {
            scenario: "small-talk".into(),
            locale: "ar".into(),
            pack,
            bless,
            read_by: None,
            ids: ids.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_skeleton_that_is_pasted_is_not_done_and_cannot_be_blessed() {
        let folder = written(&starter().into_iter().filter(|(path, _)| !path.starts_with("locales/ar/")).collect());
        let library = Library::with_pack(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
        let read = |tag: &str| library.messages(tag, "small-talk", true).ok().flatten();
        let reference = read(REFERENCE).expect("is there");
        let shown = left(&library, "small-talk", "ar", None, &reference, &BTreeSet::new()).unwrap_or_else(|_| panic!("can be shown"));
        assert!(
            shown.starts_with("### Who is in it:\n### Lea, feminine, ") && shown.contains(" → Lea (f) · message, at most 24 words · "),
            "{shown}"
        );
        let path = folder.path().join("locales/ar/small-talk.ftl");
        fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
        for copied in [shown, reference.source().to_owned()] {
            fs::write(&path, &copied).expect("a file");
            let pack = folder.path().to_owned();
            assert!(matches!(run(&text(pack.clone(), false, &[])), Ok(Outcome::Found)));
            assert!(matches!(run(&text(pack.clone(), true, &["saturday_rings"])), Err(Failure::Request(..))));
            assert!(matches!(run(&text(pack.clone(), true, &[])), Ok(Outcome::Found)));
            assert!(matches!(run(&text(pack, false, &[])), Ok(Outcome::Found)), "blessing has hidden nothing");
        }
    }

    #[test]
    fn blessing_keeps_what_the_reference_said_and_its_change_is_shown() {
        let folder = written(&starter());
        let pack = folder.path().to_owned();
        assert!(matches!(run(&text(pack.clone(), true, &[])), Ok(Outcome::Done)));
        let kept = fs::read_to_string(pack.join("earlier/small-talk.ftl")).expect("is kept");
        assert!(kept.contains("\nsaturday_rings = It rings"), "{kept}");
        let english = pack.join("locales/en/small-talk.ftl");
        let changed = fs::read_to_string(&english).expect("is there").replace("It rings!", "It rings, and how!");
        fs::write(&english, changed).expect("a file");
        let shown = |pack: &Path| {
            let library = Library::with_pack(pack).unwrap_or_else(|found| panic!("{found:?}"));
            let read = |tag: &str| library.messages(tag, "small-talk", true).ok().flatten().expect("is there");
            left(&library, "small-talk", "ar", Some(&read("ar")), &read(REFERENCE), &BTreeSet::new())
                .unwrap_or_else(|_| panic!("can be shown"))
        };
        let told = shown(&pack);
        assert!(told.contains("# saturday_rings = It [-rings!-]") && told.contains("# saturday_rings = It [+rings, and how!+]"), "{told}");
        fs::remove_dir_all(pack.join("earlier")).expect("is there");
        assert!(shown(&pack).contains("is not kept: earlier/small-talk.ftl has no "));
        // Once no language names the old text, nobody needs it.
        fs::create_dir(pack.join("earlier")).expect("a folder");
        fs::write(pack.join("earlier/small-talk.ftl"), &kept).expect("a file");
        assert!(matches!(run(&text(pack.clone(), true, &[])), Ok(Outcome::Done)));
        let kept = fs::read_to_string(pack.join("earlier/small-talk.ftl")).expect("is kept");
        assert!(kept.contains("= It rings, and how!") && !kept.contains("= It rings!"), "{kept}");
    }

    #[test]
    fn a_native_reader_is_recorded_until_something_changes() {
        let manifest = "( // the reviews: see below\n    name: \"العربية\",\n    direction: RightToLeft,\n    digits: Western,\n    fonts: [\"Noto Sans Arabic\"]\n)\n";
        let folder = written(&starter().into_iter().chain([("locales/ar/locale.ron".to_owned(), manifest.to_owned())]).collect());
        let pack = folder.path().to_owned();
        let reading = || {
            let library = Library::with_pack(&pack).unwrap_or_else(|found| panic!("{found:?}"));
            let story = library.scenarios()[0].clone();
            let texts = |tag: &str| {
                library
                    .localiser(&tag.parse().expect("a tag"), Some(&story), Isolates::Stripped)
                    .unwrap_or_else(|found| panic!("{found:?}"))
            };
            assert_eq!(texts("en").native_reading(), NativeReading::NotYet);
            texts("ar").native_reading()
        };
        let record = |by: &str| run(&Text { read_by: Some(by.to_owned()), ..text(pack.clone(), false, &[]) });
        assert_eq!(reading(), NativeReading::NotYet);
        assert!(matches!(record(" "), Err(Failure::Request(..))));
        assert!(matches!(record("native reader, \"teacher\" [8]"), Ok(Outcome::Done)));
        assert_eq!(reading(), NativeReading::Read);
        let arabic = pack.join("locales/ar/small-talk.ftl");
        let before = fs::read_to_string(&arabic).expect("is there");
        fs::write(&arabic, before.replacen("إنه يرن", "إنها ترن", 1)).expect("a file");
        assert_eq!(reading(), NativeReading::Changed);
        assert!(matches!(record("native reader"), Ok(Outcome::Done)), "another one takes the place of the first");
        assert_eq!(reading(), NativeReading::Read);
        let written = fs::read_to_string(pack.join("locales/ar/locale.ron")).expect("is there");
        assert!(written.starts_with("( // the reviews: see below\n") && written.matches("file:").count() == 1, "{written}");
        assert!(!check_pack(&pack).iter().any(|found| found.code.0 == 112));
    }

    #[test]
    fn a_changed_reference_is_stale_until_it_is_blessed() {
        let folder = written(&starter().into_iter().map(|(path, text)| (path, text.replace("It rings!", "It rings, and how!"))).collect());
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
