//! Whether a translation is the reference text again: nobody has translated it yet.
//!
//! Owns: that comparison, and the comment `# @same` by which a translator says that a short text is the same in both languages. Refuses to know: files, and
//! what follows from it.

use super::outline::{Outline, Part};
use std::collections::{BTreeSet, HashSet};

/// The comment above an entry that is meant to be the reference text: “Plaza”, or “Messages” in French.
pub const SAME_COMMENT: &str = "# @same";

/// A text of so many words is never the same in two languages, whatever a comment says.
pub const MOST_SAME: usize = 4;

/// A word counts from so many letters on.
const LONG: usize = 2;

/// The names in reference texts, which stay as they are.
pub struct Names(HashSet<String>);

impl Names {
    /// The names that terms hold, and messages of which this says that they are names: each a single word with a capital. “Ms Adler” is none, because her title
    /// is translated.
    pub fn of(reference: &[Outline], is_name: impl Fn(&str) -> bool) -> Self {
        let named = reference.iter().filter(|outline| outline.id.starts_with('-') || is_name(&outline.id));
        let values = named.flat_map(|outline| outline.parts.iter().filter(|part| part.attribute.is_none()));
        let single = values
            .map(|part| part.words.trim())
            .filter(|words| words.chars().all(char::is_alphabetic) && words.starts_with(char::is_uppercase));
        Self(single.map(str::to_lowercase).collect())
    }

    /// The parts of a translation that are the reference text again, or empty where the reference text is not. Grammar below a term is not compared.
    pub fn untranslated<'t>(&self, translation: &'t Outline, reference: &Outline) -> Vec<&'t Part> {
        let is_term = translation.id.starts_with('-');
        let is_untranslated = |part: &&Part| {
            let original = reference.parts.iter().find(|original| original.attribute == part.attribute);
            original.is_some_and(|original| is_blank(part) && !is_blank(original) || self.is_again(part, original, translation.is_same))
        };
        translation.parts.iter().filter(|part| !is_term || part.attribute.is_none()).filter(is_untranslated).collect()
    }

    /// Whether two texts have the same words, apart from names, numbers and signs, and any at all.
    fn is_again(&self, part: &Part, original: &Part, is_same: bool) -> bool {
        let (ours, theirs) = (self.words(part), self.words(original));
        !ours.is_empty() && ours == theirs && (!is_same || ours.len() >= MOST_SAME)
    }

    fn words(&self, part: &Part) -> Vec<String> {
        let words = part.words.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= LONG).map(str::to_lowercase);
        words.filter(|word| !self.0.contains(word)).collect()
    }
}

impl Outline {
    /// Whether nobody has written anything into it yet: an entry of a skeleton.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(is_blank)
    }
}

/// Whether nothing is written yet.
fn is_blank(part: &Part) -> bool {
    part.words.trim().is_empty() && part.references.is_empty() && part.variables.is_empty()
}

/// The ids of those entries of a translation that nobody has translated yet, a term's with its hyphen.
pub fn untranslated(translation: &[Outline], reference: &[Outline], names: &Names) -> BTreeSet<String> {
    let originals: std::collections::HashMap<&str, &Outline> = reference.iter().map(|outline| (outline.id.as_str(), outline)).collect();
    let is_untranslated =
        |outline: &&Outline| originals.get(outline.id.as_str()).is_some_and(|original| !names.untranslated(outline, original).is_empty());
    translation.iter().filter(is_untranslated).map(|outline| outline.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Messages;

    fn outlines(text: &str) -> Vec<Outline> {
        Messages::read("x.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}")).outlines()
    }

    const REFERENCE: &str = "\
-mara = Mara
    .gender = feminine
-adler = Ms Adler
cast-jo = Jo
ok = Okay
line = { -mara }: Jo, 17:20!
page = Page { $n }
ask = Where is the boat tonight?
    .note = She waits.
";

    fn found(translation: &str) -> Vec<String> {
        let reference = outlines(REFERENCE);
        let names = Names::of(&reference, |id| id.starts_with("cast-"));
        untranslated(&outlines(translation), &reference, &names).into_iter().collect()
    }

    #[test]
    fn a_copy_of_the_reference_is_untranslated_and_names_and_numbers_are_not() {
        assert_eq!(found(REFERENCE), ["-adler", "ask", "ok", "page"]);
        assert_eq!(found("ask = Où est le bateau ce soir ?\n    .note = SHE waits …\n"), ["ask"], "one attribute is enough");
        assert_eq!(found("ask = Where is Jo's boat tonight?\n    .note = Elle attend.\n"), Vec::<String>::new(), "other words");
    }

    #[test]
    fn what_is_empty_is_untranslated() {
        assert_eq!(found("ok = { \"\" }\nask = Où ?\n    .note = { \"\" }\n"), ["ask", "ok"]);
        assert_eq!(found("-mara = Mara\n    .gender = feminine\n"), Vec::<String>::new());
    }

    #[test]
    fn a_short_text_may_be_the_same_if_somebody_says_so() {
        assert_eq!(found("# @same\npage = Page { $n }\n"), Vec::<String>::new());
        assert_eq!(found("# @same\nask = Where is the boat tonight?\n    .note = Elle attend.\n"), ["ask"], "no sentence is");
    }
}
