//! The localiser: text for an id, in the first language that has all of it.
//!
//! Owns: the order of languages and formatting. Refuses to know: where the messages came from. A text is always in one language: if a message or
//! anything it refers to is missing in a language, the whole message comes from the next.

use super::cycles;
use super::hundreds;
use super::lengths;
use super::messages::{MOST_DIAGNOSTICS, Messages};
use super::{Direction, LanguageIdentifier, Manifest, NativeReading};
use crate::diagnostic::{Code, Diagnostic};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

/// A value for a variable: words or a number.
pub use fluent::FluentValue as Value;

/// Values for the variables of a message.
pub type Arguments<'a> = FluentArgs<'a>;

/// Whether Fluent's isolation marks stay around names and numbers. Screens draw text with them; a terminal would show or miscount them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Isolates {
    /// They stay.
    Kept,
    /// They are removed.
    Stripped,
}

/// Which wording of a text is said, where it has two. A text whose reader may be somebody’s mother, and not young herself, has another wording beside the
/// usual one: `.carer` beside its value, `.fine-carer` beside its `.fine`. Nothing else differs: a text without one is said as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wording {
    Usual,
    ForCarers,
}

/// The name of the wording for carers.
const CARER: &str = "carer";

/// The attribute in which the wording for carers stands: of a value, or of another attribute.
pub(crate) fn for_carers(attribute: Option<&str>) -> Cow<'static, str> {
    attribute.map_or(Cow::Borrowed(CARER), |attribute| Cow::Owned([attribute, CARER].join("-")))
}

/// A language with its messages.
pub struct Locale {
    /// Its tag.
    pub language: LanguageIdentifier,
    /// What it says about itself.
    pub manifest: Manifest,
    bundle: Bundle,
    /// The files that it was put together from.
    files: Vec<Messages>,
    /// The ids in them, once somebody asks.
    ids: OnceLock<HashSet<String>>,
    /// What it stands on: texts that it shares with others.
    shared: Option<Arc<Locale>>,
    /// What a native reader has made of its own files.
    reading: NativeReading,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub words: String,
    /// Their language.
    pub language: LanguageIdentifier,
    /// Where its lines begin.
    pub direction: Direction,
}

impl Locale {
    /// Puts the files of a locale together.
    ///
    /// # Errors
    /// Texts that stand in two files, texts that refer to each other in a cycle, and texts that become too long.
    pub fn assemble(
        language: LanguageIdentifier,
        manifest: Manifest,
        files: &[Messages],
        isolates: Isolates,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(isolates == Isolates::Kept);
        bundle.set_formatter(Some(|value: &Value<'_>, _: &_| hundreds::written(value)));
        bundle.add_builtins().expect("a new bundle has no function of that name");
        let mut diagnostics = cycles::find(files);
        if diagnostics.is_empty() {
            diagnostics = lengths::find(files);
        }
        for file in files {
            for error in bundle.add_resource(Arc::clone(&file.resource)).err().into_iter().flatten().take(MOST_DIAGNOSTICS) {
                diagnostics.push(double(file, &error));
            }
        }
        let files = files.to_vec();
        if diagnostics.is_empty() {
            let reading = files.iter().map(|file| manifest.native_reading(file)).min().unwrap_or_default();
            Ok(Self { language, manifest, bundle, files, ids: OnceLock::new(), shared: None, reading })
        } else {
            Err(diagnostics)
        }
    }

    /// Puts one more file on top of texts that many share. It takes no longer than that file is: the others are not gone through again, unless it refers to
    /// something in them.
    ///
    /// # Errors
    /// Texts that stand in two files, and texts that refer to each other in a cycle.
    pub fn on_top_of(shared: Arc<Self>, file: Messages, isolates: Isolates) -> Result<Self, Vec<Diagnostic>> {
        let Self { language, manifest, .. } = &*shared;
        let reading = manifest.native_reading(&file);
        if cycles::refers_to_others(&file) {
            let files: Vec<Messages> = shared.files.iter().cloned().chain([file]).collect();
            return Ok(Self { reading, ..Self::assemble(language.clone(), manifest.clone(), &files, isolates)? });
        }
        let twice = file.definitions().filter(|id| shared.defines(id));
        let diagnostics: Vec<Diagnostic> = twice.take(MOST_DIAGNOSTICS).map(|id| twice_defined(&file, &id)).collect();
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let own = Self::assemble(language.clone(), manifest.clone(), &[file], isolates)?;
        Ok(Self { shared: Some(shared), ..own })
    }

    /// Whether a message or `-term` of that id is among its own files.
    fn defines(&self, id: &str) -> bool {
        self.ids.get_or_init(|| self.files.iter().flat_map(Messages::definitions).collect()).contains(id)
    }

    /// The bundle that has a message: its own, or that of what it stands on.
    fn bundle_with(&self, id: &str) -> Option<&Bundle> {
        let shared = || self.shared.as_ref().and_then(|shared| shared.bundle_with(id));
        if self.bundle.has_message(id) { Some(&self.bundle) } else { shared() }
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: Option<&Arguments<'_>>, wording: Wording) -> Option<String> {
        let bundle = self.bundle_with(id)?;
        let message = bundle.get_message(id)?;
        let usual = || match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = match wording {
            Wording::Usual => usual()?,
            Wording::ForCarers => match message.get_attribute(&for_carers(attribute)) {
                Some(worded) => worded.value(),
                None => usual()?,
            },
        };
        let replaced = arguments.and_then(|arguments| hundreds::for_rules(&self.language, arguments));
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, replaced.as_ref().or(arguments), &mut errors);
        errors.is_empty().then(|| words.into_owned())
    }
}

fn double(file: &Messages, error: &FluentError) -> Diagnostic {
    twice_defined(file, &if let FluentError::Overriding { id, .. } = error { id.clone() } else { error.to_string() })
}

fn twice_defined(file: &Messages, id: &str) -> Diagnostic {
    Diagnostic {
        place: file.place(id),
        code: Code::DUPLICATE,
        message: format!("“{id}” stands in another file of this language too"),
        help: "give one of the two another id; the ids of a story’s texts hold a _ or begin with what they are about, such as cast-, channel- or ending-".to_owned(),
    }
}

/// Texts in the language somebody reads, with others to fall back on.
pub struct Localiser {
    locales: Vec<Arc<Locale>>,
    isolates: Isolates,
    wording: Wording,
    marks: Option<Marks>,
    reading: NativeReading,
}

/// What is written behind texts, for whoever reads proofs.
struct Marks {
    /// The ids of the texts behind which their id is written.
    named: HashSet<String>,
    /// The ids of the texts behind which their language is written, where it is not the most wanted.
    checked: HashSet<String>,
}

impl Localiser {
    /// A localiser over these locales, most wanted first. There is at least one.
    pub fn new(locales: impl IntoIterator<Item = impl Into<Arc<Locale>>>, isolates: Isolates) -> Self {
        let locales: Vec<Arc<Locale>> = locales.into_iter().map(Into::into).collect();
        assert!(!locales.is_empty(), "a localiser speaks at least one language");
        let reading = locales[0].reading;
        Self { locales, isolates, wording: Wording::Usual, marks: None, reading }
    }

    /// The same texts for whoever reads proofs: behind each of the first its id in brackets, and behind each of the second its language, where it fell back.
    #[must_use]
    pub fn marked(self, named: HashSet<String>, checked: HashSet<String>) -> Self {
        Self { marks: Some(Marks { named, checked }), ..self }
    }

    /// The same texts, in the wording for carers where there is one.
    #[must_use]
    pub fn for_carers(self) -> Self {
        Self { wording: Wording::ForCarers, ..self }
    }

    /// The same texts of a story that the most wanted language does not have: whoever has read that language has not read this.
    #[must_use]
    pub fn in_another_language(self) -> Self {
        Self { reading: NativeReading::NotYet, ..self }
    }

    /// What a native reader of the most wanted language has made of these texts: of the story, if there is one, otherwise of what all stories share.
    pub fn native_reading(&self) -> NativeReading {
        self.reading
    }

    /// The most wanted locale.
    pub fn locale(&self) -> &Locale {
        &self.locales[0]
    }

    /// The words of a message in the first language that has all of them; the words for a missing line if none has.
    pub fn words(&self, id: &str) -> String {
        self.say(id, None, None).words
    }

    /// The words of a message with values for its variables.
    pub fn words_with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.say(id, None, Some(arguments)).words
    }

    /// The words of an attribute of a message.
    pub fn attribute(&self, id: &str, attribute: &str) -> String {
        self.say(id, Some(attribute), None).words
    }

    /// A text with its language and direction; the words for a missing line if no language has it.
    pub fn say(&self, id: &str, attribute: Option<&str>, arguments: Option<&Arguments<'_>>) -> Text {
        self.find(id, attribute, arguments).or_else(|| self.find("missing-line", None, None)).unwrap_or_else(|| Text {
            words: String::new(),
            language: self.locale().language.clone(),
            direction: self.locale().manifest.direction,
        })
    }

    /// A text, if any language has all of it; one that is empty only if no language has it otherwise, because then nobody has written it yet. Its id may say what the text is told, as `id?name=word`: so a line that varies is a text for each word.
    pub fn find(&self, key: &str, attribute: Option<&str>, arguments: Option<&Arguments<'_>>) -> Option<Text> {
        let (id, told) = told(key);
        let arguments = arguments.or(told.as_ref());
        let mut texts = self.locales.iter().filter_map(|locale| {
            let words = locale.format(id, attribute, arguments, self.wording)?;
            let words = if self.isolates == Isolates::Stripped { without_isolates(&words) } else { words };
            Some(Text { words, language: locale.language.clone(), direction: locale.manifest.direction })
        });
        let first = texts.next()?;
        let text = if first.words.is_empty() { texts.find(|text| !text.words.is_empty()).unwrap_or(first) } else { first };
        Some(self.with_marks(text, id, attribute))
    }

    fn with_marks(&self, mut text: Text, id: &str, attribute: Option<&str>) -> Text {
        let Some(Marks { named, checked }) = &self.marks else { return text };
        if named.contains(id) {
            text.words += &attribute.map_or_else(|| format!(" [{id}]"), |attribute| format!(" [{id}.{attribute}]"));
        }
        if checked.contains(id) && text.language != self.locale().language {
            text.words += &format!(" ‹{}›", text.language);
        }
        text
    }

    /// The fonts in which a language is drawn, as its manifest names them: a text says which language it is in.
    #[cfg(any(test, feature = "desktop"))]
    pub fn fonts_of(&self, language: &LanguageIdentifier) -> &[String] {
        let locale = self.locales.iter().find(|locale| locale.language == *language);
        locale.map_or(&[], |locale| &locale.manifest.fonts)
    }

    /// Whether the most wanted language has a text itself.
    pub fn has(&self, key: &str, attribute: Option<&str>) -> bool {
        let id = told(key).0;
        let message = self.locale().bundle_with(id).and_then(|bundle| bundle.get_message(id));
        message.is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }
}

/// The id of a text, and what it is told with it. No id of Fluent's holds these signs.
fn told(key: &str) -> (&str, Option<Arguments<'_>>) {
    let Some((id, told)) = key.split_once('?') else { return (key, None) };
    (id, told.split_once('=').map(|(name, word)| Arguments::from_iter([(name, word)])))
}

fn without_isolates(words: &str) -> String {
    words.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Digits;

    fn locale(tag: &str, direction: Direction, text: &str, isolates: Isolates) -> Locale {
        let fonts = vec![format!("Letters of {tag}")];
        let manifest = Manifest {
            name: tag.to_owned(),
            direction,
            digits: Digits::Western,
            fonts,
            reviews: Vec::new(),
            stage: crate::language::Stage::Whole,
        };
        let messages = Messages::read("x.ftl", text.to_owned()).expect("is Fluent");
        Locale::assemble(tag.parse().expect("a tag"), manifest, &[messages], isolates).unwrap_or_else(|d| panic!("{d:?}"))
    }

    fn pair(isolates: Isolates) -> Localiser {
        let arabic = "a = ألف\nhalf = نصف { -name }\nhello = أهلا { $who }!";
        let english = "-name = Mara\na = A\nhalf = Half { -name }\nonly = Only\nhello = Hello { $who }!\nmissing-line = (missing)";
        Localiser::new(
            vec![locale("ar", Direction::RightToLeft, arabic, isolates), locale("en", Direction::LeftToRight, english, isolates)],
            isolates,
        )
    }

    #[test]
    fn a_message_is_never_in_two_languages() {
        let texts = pair(Isolates::Stripped);
        assert_eq!(texts.words("a"), "ألف");
        // The Arabic message refers to a name that only English has: the whole of it is English.
        let half = texts.say("half", None, None);
        assert_eq!((half.words.as_str(), half.direction), ("Half Mara", Direction::LeftToRight));
        assert_eq!(texts.words("only"), "Only");
        assert_eq!(texts.words("nowhere"), "(missing)");
    }

    #[test]
    fn a_carer_is_told_the_wording_for_carers_where_there_is_one() {
        let arabic = "one = شابّ\n    .fine = عادي\n    .fine-carer = عادي للأهل\nfault = ذنب\n    .carer = غير ذنب";
        let english =
            "one = Young\n    .carer = Grown\n    .fine = fine\n    .fine-carer = fine, grown\nfault = A\nmissing-line = (missing)";
        let both = || {
            let locales = [("ar", Direction::RightToLeft, arabic), ("en", Direction::LeftToRight, english)];
            Localiser::new(locales.map(|(tag, direction, text)| locale(tag, direction, text, Isolates::Kept)), Isolates::Kept)
        };
        let (usual, carers) = (both(), both().for_carers());
        let said = |texts: &Localiser| [texts.words("one"), texts.attribute("one", "fine"), texts.words("fault")];
        assert_eq!(said(&usual), ["شابّ", "عادي", "ذنب"]);
        // A language that has only the usual wording is not left for that.
        assert_eq!(said(&carers), ["شابّ", "عادي للأهل", "غير ذنب"]);
    }

    #[test]
    fn a_text_is_drawn_in_the_fonts_of_its_own_language() {
        let texts = pair(Isolates::Kept);
        assert_eq!(texts.fonts_of(&texts.say("a", None, None).language), ["Letters of ar"]);
        assert_eq!(texts.fonts_of(&texts.say("only", None, None).language), ["Letters of en"]);
        assert!(texts.fonts_of(&"fr".parse().expect("a tag")).is_empty());
    }

    #[test]
    fn isolates_stay_for_screens_and_go_for_terminals() {
        let mut arguments = Arguments::new();
        arguments.set("who", "Sam \u{2066}x\u{2069}");
        assert_eq!(pair(Isolates::Kept).words_with("hello", &arguments), "أهلا \u{2068}Sam \u{2066}x\u{2069}\u{2069}!");
        assert_eq!(pair(Isolates::Stripped).words_with("hello", &arguments), "أهلا Sam x!");
    }

    /// The plural rules in use ask the whole number where Arabic asks what is over the hundreds.
    #[test]
    fn an_arabic_number_over_a_hundred_has_the_form_of_what_is_over_it_and_is_written_whole() {
        let text = "days = { $days ->\n    [zero] Z\n    [one] O\n    [two] T\n    [few] F\n    [many] M\n   *[other] X\n } { $days } { NUMBER($days) }";
        let english = "days = { $days ->\n    [one] O\n   *[other] X\n } { $days } { NUMBER($days) }";
        let texts = |tag, text| Localiser::new([locale(tag, Direction::RightToLeft, text, Isolates::Stripped)], Isolates::Stripped);
        let (arabic, english) = (texts("ar", text), texts("en", english));
        let forms =
            [(0, 'Z'), (1, 'O'), (2, 'T'), (3, 'F'), (10, 'F'), (11, 'M'), (99, 'M'), (100, 'X'), (102, 'X'), (103, 'F'), (110, 'F')];
        for (days, form) in
            forms.into_iter().chain([(111, 'M'), (199, 'M'), (200, 'X'), (365, 'M'), (1003, 'F'), (28_800, 'X'), (1_000_011, 'M')])
        {
            let mut arguments = Arguments::new();
            arguments.set("days", days);
            assert_eq!(arabic.words_with("days", &arguments), format!("{form} {days} {days}"));
            let other = if days == 1 { 'O' } else { 'X' };
            assert_eq!(english.words_with("days", &arguments), format!("{other} {days} {days}"));
        }
        // What a text asks of a number stays its own.
        let asks = "days = { NUMBER($days, maximumSignificantDigits: 3, minimumIntegerDigits: 1) }";
        let mut arguments = Arguments::new();
        arguments.set("days", 5);
        assert_eq!(texts("ar", asks).words_with("days", &arguments), "5");
        arguments.set("days", 365);
        assert_eq!(texts("ar", asks).words_with("days", &arguments), "365");
    }

    #[test]
    fn texts_that_double_and_double_are_refused_before_anybody_formats_them() {
        let doubles = (0..40).map(|n| format!("-d{} = {{ -d{n} }}{{ -d{n} }}\n", n + 1)).collect::<String>();
        let messages = Messages::read("x.ftl", format!("-d0 = ha ha\n{doubles}a = {{ -d40 }}\n")).expect("is Fluent");
        let manifest = locale("en", Direction::LeftToRight, "a = A", Isolates::Kept).manifest;
        let refused = Locale::assemble("en".parse().expect("a tag"), manifest, &[messages], Isolates::Kept).err().expect("is refused");
        assert!(refused[0].message.contains("more than 100 placeables"), "{refused:?}");
    }

    #[test]
    fn texts_in_a_cycle_are_refused() {
        let messages = Messages::read("x.ftl", "-a = { -b }\n-b = { -a }".to_owned()).expect("is Fluent");
        let manifest = Manifest {
            name: "x".into(),
            direction: Direction::LeftToRight,
            digits: Digits::Western,
            fonts: vec![],
            reviews: Vec::new(),
            stage: crate::language::Stage::Whole,
        };
        let refused = Locale::assemble("en".parse().expect("a tag"), manifest, &[messages], Isolates::Kept).err().expect("is refused");
        assert_eq!(refused.len(), 1, "{refused:?}");
    }
}
