//! What reference texts said when translations were made from them, so that a translator sees what has changed since.
//!
//! Owns: which texts are kept, and the form of the file that keeps them. Refuses to know: where that file lies. A text is kept once for all languages, as long as one
//! of them names its hash; every text read from a file is held against its hash, so that nothing in it passes for what it is not.

use super::bless::Entries;
use super::messages::Messages;
use super::outline::{Outline, SOURCE_COMMENT};
use std::collections::{BTreeSet, HashMap};

/// The texts kept for one file of texts.
pub struct Earlier {
    /// The name of the file.
    file: String,
    entries: Vec<Kept>,
}

/// A reference text as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    /// Its id; a term's with its hyphen.
    id: String,
    hash: String,
    /// The entry as it was written.
    text: String,
}

const HEAD: &str = "\
# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.
";

impl Earlier {
    /// What a file keeps. Whatever in it is no text, or has another hash than the one above it, is passed over.
    pub fn read(file: &str, text: &str) -> Self {
        let mut blocks: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            if let Some(hash) = line.strip_prefix(SOURCE_COMMENT) {
                blocks.push((hash.trim(), Vec::new()));
            } else if let Some((_, lines)) = blocks.last_mut() {
                lines.push(line);
            }
        }
        let entries = blocks.into_iter().filter_map(|(hash, lines)| Kept::of(file, hash, lines.join("\n").trim_end())).collect();
        Self { file: file.to_owned(), entries }
    }

    /// What is to be kept now: each text that one of these translations names, if it was kept before or is what the reference says now. If not every
    /// translation could be read, whatever was kept before is kept.
    pub fn of(before: &Self, reference: &Messages, translations: &[Messages], are_all: bool) -> Self {
        let written = Entries::of(reference);
        let outlines = reference.outlines();
        let order: HashMap<&str, usize> = outlines.iter().zip(0..).map(|(outline, at)| (outline.id.as_str(), at)).collect();
        let now = outlines.iter().map(|outline| Kept { id: outline.id.clone(), hash: outline.hash.clone(), text: written.text(outline) });
        let named: BTreeSet<(String, String)> =
            translations.iter().flat_map(Messages::outlines).filter_map(|Outline { id, source, .. }| Some((id, source?))).collect();
        let is_named = |kept: &Kept| named.contains(&(kept.id.clone(), kept.hash.clone()));
        let old = before.entries.iter().filter(|kept| !are_all || is_named(kept)).cloned();
        let mut seen = BTreeSet::new();
        let mut entries: Vec<Kept> =
            old.chain(now.filter(is_named)).filter(|kept| seen.insert((kept.id.clone(), kept.hash.clone()))).collect();
        // Of one id the oldest comes first, as before.
        entries.sort_by_key(|kept| (order.get(kept.id.as_str()).copied().unwrap_or(usize::MAX), kept.id.clone()));
        Self { file: before.file.clone(), entries }
    }

    /// The reference text of an id that had this hash.
    pub fn text(&self, id: &str, hash: &str) -> Option<&str> {
        self.entries.iter().find(|kept| kept.id == id && kept.hash == hash).map(|kept| kept.text.as_str())
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The file that keeps these texts.
    pub fn written(&self) -> String {
        let entries = self.entries.iter().map(|Kept { hash, text, .. }| format!("\n{SOURCE_COMMENT}{hash}\n{text}\n"));
        HEAD.to_owned() + &entries.collect::<String>()
    }
}

impl Kept {
    fn of(file: &str, hash: &str, text: &str) -> Option<Self> {
        let outlines = Messages::read(file, format!("{text}\n")).ok()?.outlines();
        let [outline] = outlines.as_slice() else { return None };
        (outline.hash == hash).then(|| Self { id: outline.id.clone(), hash: hash.to_owned(), text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Messages {
        Messages::read("x.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}"))
    }

    fn hash(text: &str) -> String {
        messages(text).outlines()[0].hash.clone()
    }

    fn nothing() -> Earlier {
        Earlier::read("earlier/x.ftl", "")
    }

    const OLD: &str = "# who asks\nask = Where is\n    the boat?\n    .note = She asks.\n-mara = Mara\nunseen = Nobody translated it.\n";

    fn translation(of: &str) -> Messages {
        let source =
            |id: &str| messages(of).outlines().into_iter().find(|outline| outline.id == id).map(|outline| outline.hash).unwrap_or_default();
        messages(&format!("# @src {}\nask = Où ?\n    .note = x\n# @src {}\n-mara = Mara\n", source("ask"), source("-mara")))
    }

    #[test]
    fn a_text_is_kept_while_a_language_names_it_and_no_longer() {
        let new = OLD.replace("the boat", "our boat");
        let (old_reference, new_reference) = (messages(OLD), messages(&new));
        let first = Earlier::of(&nothing(), &old_reference, &[translation(OLD)], true);
        let first = Earlier::read(first.file(), &first.written());
        let was = hash("ask = Where is\n    the boat?\n    .note = She asks.\n");
        assert_eq!(first.text("ask", &was), Some("ask = Where is\n    the boat?\n    .note = She asks."));
        assert!(!first.written().contains("Nobody"), "what nobody names is not kept");
        // One language has gone on, another has not.
        let both = Earlier::of(&first, &new_reference, &[translation(OLD), translation(&new)], true);
        let asked: Vec<&str> = both.entries.iter().filter(|kept| kept.id == "ask").map(|kept| kept.text.as_str()).collect();
        assert!(asked.len() == 2 && asked[0].contains("the boat") && asked[1].contains("our boat"), "the older one first: {asked:?}");
        assert_eq!(both.entries.iter().filter(|kept| kept.id == "-mara").count(), 1, "once for all languages");
        let unread = Earlier::of(&first, &new_reference, &[translation(&new)], false);
        assert!(unread.text("ask", &was).is_some(), "a file that cannot be read may name it");
        let after = Earlier::of(&both, &new_reference, &[translation(&new)], true);
        assert!(after.text("ask", &was).is_none() && !after.is_empty());
    }

    #[test]
    fn what_somebody_changed_in_the_file_is_not_taken_for_what_was() {
        let kept = Earlier::of(&nothing(), &messages(OLD), &[translation(OLD)], true).written();
        let changed = Earlier::read("earlier/x.ftl", &kept.replace("the boat", "the ship"));
        assert!(changed.entries.iter().all(|kept| kept.id == "-mara") && !changed.is_empty());
        assert!(Earlier::read("earlier/x.ftl", "# @src 00000000\njunk\n# @src\n{\n\n# @src x").is_empty());
    }
}
