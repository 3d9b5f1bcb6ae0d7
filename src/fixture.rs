//! One frozen story for tests: every kind of line, place, answer and way on, in three languages.
//!
//! Owns: the pack in `src/fixture/`, which is never shipped, and copies of it in languages that nobody speaks. What tests quote comes from here; the
//! shipped stories are held by laws only, so that their authors may change every comma. Refuses to know: who tests what with it.

use crate::check::check_library;
use crate::language::{Arguments, Direction, Isolates, Localiser, Outline, Part, for_carers as carers_part, pseudo};
use crate::library::{Library, SHARED};
use crate::story::Id;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The name of the story.
pub(crate) fn kites() -> Id {
    Id::new("kites").expect("is a name")
}

/// The library of tests: the frozen story, and behind it the app's own texts, tactics and support lines.
pub(crate) fn library() -> Library {
    Library::with_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/fixture")).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

/// Languages that nobody speaks, for trying what is laid out: longer than the reference, in both directions.
const PSEUDO: [(&str, &str, Direction); 2] =
    [("en-XA", "LeftToRight", Direction::LeftToRight), ("ar-XB", "RightToLeft", Direction::RightToLeft)];

/// Their tags: from left to right, and from right to left.
#[cfg(feature = "desktop")]
pub(crate) fn pseudo_languages() -> [&'static str; 2] {
    PSEUDO.map(|(tag, _, _)| tag)
}

/// The library of tests with the pseudo-languages beside the others. It reads from the folder while the folder is kept.
pub(crate) fn in_pseudo_languages() -> (TempDir, Library) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    };
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("is there");
    for path in ["assets/scenarios/kites/scenario.ron", "locales/en/kites.ftl", "locales/ar/kites.ftl", "locales/fr/kites.ftl"] {
        write(path, &read(&format!("src/fixture/{path}")));
    }
    for (tag, written, direction) in PSEUDO {
        let manifest = format!("(name: \"{tag}\", direction: {written}, digits: Western, fonts: [])");
        write(&format!("locales/{tag}/locale.ron"), &manifest);
        let shared = SHARED.map(|name| (name, "locales/en"));
        for (name, path) in shared.into_iter().chain([("kites", "src/fixture/locales/en")]) {
            write(&format!("locales/{tag}/{name}.ftl"), &pseudo_file(&read(&format!("{path}/{name}.ftl")), direction));
        }
    }
    let library = Library::with_pack(folder.path()).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    (folder, library)
}

/// The library of tests with a story in which nothing is done to her: whatever presses in the frozen one only looks like it. It reads from the folder while
/// the folder is kept.
pub(crate) fn harmless() -> (TempDir, Library) {
    changed(|text| text.replace("label: Tactic(", "label: Lookalike(").replace(", repaired_by: [\"sorry\"]", ""))
}

/// The library of tests with a story whose player is a carer. It reads from the folder while the folder is kept.
pub(crate) fn for_carers() -> (TempDir, Library) {
    changed(|text| text.replace("role: Target", "role: Carer"))
}

/// The library of tests with a story for people from 16 on. It reads from the folder while the folder is kept.
pub(crate) fn from_16() -> (TempDir, Library) {
    changed(|text| text.replace("age: 12", "age: 16"))
}

fn changed(change: impl Fn(&str) -> String) -> (TempDir, Library) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/fixture");
    let folder = tempfile::tempdir().expect("a folder can be made");
    for path in ["assets/scenarios/kites/scenario.ron", "locales/en/kites.ftl", "locales/ar/kites.ftl", "locales/fr/kites.ftl"] {
        let text = change(&fs::read_to_string(root.join(path)).expect("is there"));
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    let library = Library::with_pack(folder.path()).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    (folder, library)
}

/// A text of a language that is said in two wordings.
pub(crate) struct Twice {
    pub(crate) id: String,
    /// The attribute that is meant; none for the value.
    pub(crate) attribute: Option<String>,
    pub(crate) usual: Part,
    pub(crate) for_carers: Part,
}

impl Twice {
    /// Its name: `id` or `id.attribute`.
    pub(crate) fn name(&self) -> String {
        self.attribute.as_ref().map_or_else(|| self.id.clone(), |attribute| [&self.id, ".", attribute].concat())
    }

    /// Every one of what all stories share in a language.
    pub(crate) fn all(tag: &str) -> Vec<Self> {
        let library = Library::built_in().expect("is sound");
        let files = SHARED.iter().filter_map(|name| library.messages(tag, name, false).expect("is sound"));
        let outlines: Vec<Outline> = files.flat_map(|file| file.outlines()).collect();
        let twice = |outline: &Outline, usual: &Part| {
            let carers = carers_part(usual.attribute.as_deref());
            let for_carers = outline.parts.iter().find(|part| part.attribute.as_deref() == Some(&*carers))?.clone();
            Some(Self { id: outline.id.clone(), attribute: usual.attribute.clone(), usual: usual.clone(), for_carers })
        };
        outlines.iter().flat_map(|outline| outline.parts.iter().filter_map(|part| twice(outline, part))).collect()
    }

    /// Which of these wordings for the young stand in what is shown to a carer, and how many of the others. What has gaps is left out.
    pub(crate) fn shown(all: &[Self], shown: &str) -> (Vec<String>, usize) {
        // Spaces that do not break may have become others.
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = || all.iter().filter(|text| text.usual.variables.is_empty());
        let shown = flat(shown);
        let (mut rest, mut seen) = (shown.clone(), 0);
        for words in whole().map(|text| flat(&text.for_carers.words)).filter(|words| shown.contains(words)) {
            // One wording may begin as the other does.
            rest = rest.replace(&words, "");
            seen += 1;
        }
        (whole().filter(|text| rest.contains(&flat(&text.usual.words))).map(Self::name).collect(), seen)
    }
}

/// A file of texts in a pseudo-language. What is no text stays: the letters in circles, and what terms say about themselves.
fn pseudo_file(source: &str, direction: Direction) -> String {
    let mut resource = parse(source.to_owned()).expect("our texts can be read");
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|value| pseudo_pattern(value, direction));
                let spoken = message.attributes.iter_mut().filter(|attribute| attribute.id.name != "letter");
                spoken.for_each(|attribute| pseudo_pattern(&mut attribute.value, direction));
            }
            Entry::Term(term) => pseudo_pattern(&mut term.value, direction),
            _ => {}
        }
    }
    serialize(&resource)
}

fn pseudo_pattern(pattern: &mut Pattern<String>, direction: Direction) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(char::is_alphabetic) => {
                let words = value.trim();
                *value = value.replace(words, &pseudo(words, direction));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| pseudo_pattern(&mut variant.value, direction));
            }
            _ => {}
        }
    }
}

#[test]
fn every_rule_holds_for_it() {
    let found = check_library(&library(), &[kites()], 50_000, |_| ());
    // Its minutes stand in pictures that were looked at and found good, and it takes one.
    let [minutes] = &found[..] else { panic!("{found:?}") };
    assert_eq!(minutes.code.to_string(), "SL084", "{minutes}");
}

#[test]
fn pseudo_languages_say_all_that_the_reference_says_and_more() {
    let (_folder, library) = in_pseudo_languages();
    let (_, story) = library.scenario(&kites()).expect("is sound");
    for (tag, _, _) in PSEUDO {
        let texts = library.only(tag, Some(&kites())).expect("is sound").expect("is there");
        for need in story.texts() {
            assert!(texts.has(&need.id, None), "{tag} {} is missing", need.id);
            let said = texts.words(&need.id);
            assert!(said.starts_with('⟦') && said.ends_with('⟧'), "{tag} {}: {said}", need.id);
        }
    }
}

/// What speaks to somebody young, or of a class, and is read by parents too where they play.
const TWICE: [&str; 60] = [
    "story-age",
    "before-player",
    "before-rule-distance",
    "before-rule-score",
    "not-your-fault",
    "tactics-any-order",
    "tactics-none",
    "talk-opening",
    "talk-friend",
    "talk-family",
    "talk-school-staff",
    "talk-youth-worker",
    "talk-youth-line",
    "support-first",
    "support-building-ask",
    "messages-of",
    "move-act",
    "tactic-spotting-a-need.fine",
    "tactic-warm-flood.fine",
    "tactic-instant-circle.helps-3",
    "tactic-always-on.sign",
    "tactic-status.fine",
    "tactic-gifts.fine",
    "tactic-secrecy.fine",
    "tactic-private-app.helps-3",
    "tactic-private-app.fine",
    "tactic-checking-risk.sign",
    "tactic-checking-risk.fine",
    "tactic-one-voice.fine",
    "tactic-one-voice.ordinary",
    "tactic-possession.fine",
    "handout-friend",
    "handout-letter",
    "quick-if-1.do",
    "quick-if-6.do",
    "quick-if-7",
    "friend-begin-1",
    "friend-open-1",
    "friend-not-1",
    "friend-today",
    "letter-generic-what",
    "letter-generic-kept",
    "letter-no-1",
    "letter-no-2",
    "letter-no-3",
    "letter-ask-1",
    "letter-date",
    "letter-slip",
    "letter-slip-child",
    "letter-slip-sign",
    "told-6.say",
    "told-not-2",
    "told-not-3",
    "questions-first",
    "step-welcome",
    "step-story.hear",
    "step-talk.hear",
    "step-support",
    "sentence-distance",
    "sentence-kind",
];

#[test]
fn what_speaks_to_the_young_has_a_wording_for_carers_in_every_language() {
    let (_folder, library) = for_carers();
    let (young, story) = (self::library(), kites());
    for language in library.languages() {
        let all = Twice::all(&language.to_string());
        assert_eq!(all.iter().map(Twice::name).collect::<BTreeSet<_>>(), TWICE.map(str::to_owned).into(), "{language}");
        let of = |library: &Library| library.localiser_on_paper(&language, Some(&story), Isolates::Stripped).unwrap();
        let (usual, carers) = (of(&young), of(&library));
        for text in &all {
            assert!(text.for_carers.variables.is_subset(&text.usual.variables), "{language} {}: nobody fills that in", text.name());
            let gaps: Arguments<'_> = text.usual.variables.iter().map(|name| (name.as_str(), "…")).collect();
            let said = |texts: &Localiser| texts.find(&text.id, text.attribute.as_deref(), Some(&gaps)).expect("is there");
            assert_ne!(said(&usual).words, said(&carers).words, "{language} {}", text.name());
            assert_eq!((&said(&usual).language, &said(&carers).language), (&language, &language), "{}", text.name());
        }
    }
}
