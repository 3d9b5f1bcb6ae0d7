//! Which of the available languages somebody gets.
//!
//! Owns: comparing wishes with what there is. Refuses to know: where wishes come from (a command line, a system, a menu) and what a language has to say.

use super::LanguageIdentifier;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::subtags::Script;

/// The best of the available languages for these wishes, most wanted first; the reference language if none fits.
/// `ar-EG` gets `ar`, `pt-PT` gets `pt` or `pt-BR`. Whoever reads one script is not given another: `zh-TW` does not get `zh-Hans`. A wish that is not a
/// language tag is ignored.
pub fn negotiate(wishes: &[String], available: &[LanguageIdentifier], reference: &LanguageIdentifier) -> LanguageIdentifier {
    let here: Vec<Available<'_>> = available.iter().map(|language| Available { called: present(language.clone()), language }).collect();
    let found = wishes.iter().filter_map(|wish| wish_to_language(wish)).find_map(|wish| nearest(&wish, &here));
    found.unwrap_or(reference).clone()
}

/// A language by its present tag, and by that of its folder.
#[derive(PartialEq)]
struct Available<'a> {
    called: LanguageIdentifier,
    language: &'a LanguageIdentifier,
}

impl AsRef<LanguageIdentifier> for Available<'_> {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.called
    }
}

/// The nearest of those that whoever wishes for this one can read.
fn nearest<'a>(wish: &LanguageIdentifier, here: &[Available<'a>]) -> Option<&'a LanguageIdentifier> {
    let read = script(wish);
    let here: Vec<&Available<'a>> = here.iter().filter(|other| script(&other.called).zip(read).is_none_or(|(a, b)| a == b)).collect();
    let found = negotiate_languages(&[wish], &here, None, NegotiationStrategy::Lookup);
    found.first().map(|found| found.language)
}

/// The script that a language is written in: the one its tag names, or else the one in which it is mostly written there. Nobody knows that of all languages.
fn script(language: &LanguageIdentifier) -> Option<Script> {
    let mut whole = language.clone();
    whole.maximize();
    whole.script
}

/// Languages whose tag is another one by now, or stands for one of several; pages have the same list.
const CALLED: [(&str, &str); 6] = [("no", "nb"), ("in", "id"), ("iw", "he"), ("jw", "jv"), ("ji", "yi"), ("mo", "ro")];

/// A language by its present tag: Indonesian was `in`, Javanese `jw`.
pub fn present(mut language: LanguageIdentifier) -> LanguageIdentifier {
    let renamed = CALLED.iter().find(|(old, _)| language.language.as_str() == *old).and_then(|(_, new)| new.parse().ok());
    language.language = renamed.unwrap_or(language.language);
    language
}

/// System languages come as `de_DE.UTF-8@euro` or `de-DE`.
fn wish_to_language(wish: &str) -> Option<LanguageIdentifier> {
    wish.split(['.', '@']).next()?.replace('_', "-").parse().ok().map(present)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_get_the_nearest_language() {
        let language = |tag: &str| tag.parse::<LanguageIdentifier>().expect("a tag");
        let available = [language("en"), language("ar"), language("pt")];
        let got = |wishes: &[&str]| {
            let wishes: Vec<String> = wishes.iter().map(ToString::to_string).collect();
            negotiate(&wishes, &available, &language("en")).to_string()
        };
        assert_eq!(got(&["ar-EG"]), "ar");
        assert_eq!(got(&["ar_EG.UTF-8"]), "ar");
        assert_eq!(got(&["pt-PT"]), "pt");
        assert_eq!(got(&["xx", "ar"]), "ar");
        let available = ["en", "id", "jv", "nb"].map(language);
        let called = |wish: &str| negotiate(&[wish.to_owned()], &available, &language("en")).to_string();
        assert_eq!([called("in_ID.UTF-8"), called("jw"), called("no")], ["id", "jv", "nb"]);
        assert_eq!(got(&["C"]), "en");
        assert_eq!(got(&[]), "en");
    }

    fn found(there: &[&str], wishes: &[&str]) -> String {
        let available: Vec<LanguageIdentifier> = there.iter().map(|tag| tag.parse().expect("a tag")).collect();
        negotiate(&wishes.iter().map(ToString::to_string).collect::<Vec<_>>(), &available, &"en".parse().expect("a tag")).to_string()
    }

    #[test]
    fn nobody_is_given_a_script_that_she_does_not_read() {
        for (there, wished, expected) in [
            (&["en", "zh-Hans"][..], "zh-TW", "en"),
            (&["en", "zh"], "zh_HK.UTF-8", "en"),
            (&["en", "zh-Hant"], "zh-CN", "en"),
            (&["en", "zh-Hans", "zh-Hant"], "zh-TW", "zh-Hant"),
            (&["en", "zh-Hant", "zh-Hans"], "zh-SG", "zh-Hans"),
            (&["en", "zh-Hans"], "zh", "zh-Hans"),
            (&["en", "pt-PT"], "pt-BR", "pt-PT"),
            (&["en", "fr"], "fr-CA", "fr"),
        ] {
            assert_eq!(found(there, &[wished]), expected, "{wished} of {there:?}");
        }
        assert_eq!(found(&["en", "ar", "zh-Hans"], &["zh-TW", "ar"]), "ar", "her next wish counts");
    }

    #[test]
    fn a_folder_with_an_earlier_tag_is_found_by_either() {
        for wished in ["no", "nb-NO", "nb"] {
            assert_eq!(found(&["en", "no"], &[wished]), "no");
        }
        assert_eq!(found(&["en", "in"], &["id-ID"]), "in");
    }

    #[test]
    fn pages_know_the_same_earlier_tags() {
        let script = include_str!("../../assets/page/standing.js");
        let list: Vec<String> = CALLED.iter().map(|(old, new)| format!("{old}: \"{new}\"")).collect();
        assert!(script.contains(&format!("const CALLED = {{ {} }};", list.join(", "))), "{list:?}");
    }
}
