//! What is said with a count, by the program: a page puts the number into a text that it chose by the number's kind, and has to say the same.

use super::record::Source;
use crate::language::{Arguments, Isolates};
use crate::page::lead::COUNTED;
use serde::Serialize;

/// Every kind of number comes below this, and comes again over a hundred.
const MOST: u16 = 215;
/// The other number that such a text names.
const OTHER: u16 = 17;

/// A text in a language of a page, with each number from nought.
#[derive(Serialize)]
pub(super) struct Counted {
    page: String,
    language: usize,
    id: &'static str,
    other: u16,
    words: Vec<String>,
}

/// All of them, in every language of this page.
pub(super) fn counted(source: Source<'_>, page: &str) -> Vec<Counted> {
    let mut found = Vec::new();
    for (language, of) in source.library.languages().iter().enumerate() {
        let texts = source.library.localiser(of, None, Isolates::Kept).unwrap();
        for (id, counts, names) in COUNTED {
            let say = |number: u16| {
                let mut arguments = Arguments::new();
                arguments.set(*counts, number);
                if let Some(other) = names {
                    arguments.set(*other, OTHER);
                }
                texts.words_with(id, &arguments)
            };
            found.push(Counted { page: page.to_owned(), language, id, other: OTHER, words: (0..MOST).map(say).collect() });
        }
    }
    found
}
