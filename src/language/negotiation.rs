//! Which of the available languages somebody gets.
//!
//! Owns: comparing wishes with what there is. Refuses to know: where wishes come from (a command line, a system, a menu) and what a language has to say.

use super::LanguageIdentifier;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};

/// The best of the available languages for these wishes, most wanted first; the first available one if none fits.
/// `ar-EG` gets `ar`, `pt-PT` gets `pt` or `pt-BR`. A wish that is not a language tag is ignored.
pub fn negotiate(wishes: &[String], available: &[LanguageIdentifier], reference: &LanguageIdentifier) -> LanguageIdentifier {
    let wishes: Vec<LanguageIdentifier> = wishes.iter().filter_map(|wish| wish_to_language(wish)).collect();
    let found = negotiate_languages(&wishes, available, Some(reference), NegotiationStrategy::Lookup);
    found.first().map_or_else(|| reference.clone(), |language| (*language).clone())
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
}
