//! Names of ours, made from names of a source.
//!
//! Owns: that a name is one, and that no two are the same. Refuses to know: what bears it.

use crate::story::Id;
use std::collections::HashMap;

/// The longest name that is made. The rest is for numbers and for what is made up around it.
const LONGEST: usize = Id::MAX - 8;

/// Names that are given.
#[derive(Default)]
pub(super) struct Names {
    given: HashMap<String, usize>,
}

impl Names {
    /// With names that are not free.
    pub(super) fn without(taken: &[&str]) -> Self {
        Self { given: taken.iter().map(|name| ((*name).to_owned(), 1)).collect() }
    }

    /// A name that nothing has, as like the wanted one as can be, and otherwise like `instead`.
    pub(super) fn give(&mut self, wanted: &str, instead: &str) -> Id {
        let base = match slug(wanted, LONGEST) {
            slug if slug.is_empty() => instead.to_owned(),
            slug => slug,
        };
        let mut number = self.given.get(&base).copied().unwrap_or(0) + 1;
        let mut name = if number == 1 { base.clone() } else { format!("{base}-{number}") };
        while number > 1 && self.given.contains_key(&name) {
            number += 1;
            name = format!("{base}-{number}");
        }
        self.given.insert(base, number);
        self.given.entry(name.clone()).or_insert(1);
        Id::new(&name).expect("is made of lower-case words and digits, and is short")
    }
}

/// Lower-case Latin letters and digits, with hyphens for everything between them. It begins with a letter, because Fluent asks for that.
pub(super) fn slug(text: &str, most: usize) -> String {
    let mut slug = String::new();
    for c in text.chars() {
        if slug.len() >= most {
            break;
        }
        match plain(c) {
            Some(c) => slug.push(c),
            None if c == '’' || c == '\'' => {}
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.starts_with(|c: char| c.is_ascii_digit()) {
        let most = most.saturating_sub(2);
        return ["p", slug[..slug.len().min(most)].trim_end_matches('-')].join("-");
    }
    slug.to_owned()
}

/// The few first words of a line, as a name.
pub(super) fn first_words(text: &str) -> String {
    const MOST: usize = 24;
    let long = slug(text, MOST + 24);
    if long.len() <= MOST {
        return long;
    }
    let cut = long[..MOST].rfind('-').unwrap_or(MOST);
    long[..cut].to_owned()
}

/// The plain letter of a letter, for those of European languages written with marks.
fn plain(c: char) -> Option<char> {
    const MARKED: &[(&str, char)] = &[
        ("áàâäãåāăą", 'a'),
        ("çćčċ", 'c'),
        ("ďđð", 'd'),
        ("éèêëēėęě", 'e'),
        ("ğģġ", 'g'),
        ("íìîïīįı", 'i'),
        ("ķ", 'k'),
        ("łľļĺ", 'l'),
        ("ñńňņ", 'n'),
        ("óòôöõøōő", 'o'),
        ("řŕ", 'r'),
        ("śšşș", 's'),
        ("ťţț", 't'),
        ("úùûüūůűų", 'u'),
        ("ýÿ", 'y'),
        ("źžż", 'z'),
    ];
    if c.is_ascii_alphanumeric() {
        return Some(c.to_ascii_lowercase());
    }
    let lower = c.to_lowercase().next()?;
    MARKED.iter().find(|(marked, _)| marked.contains(lower)).map(|(_, plain)| *plain)
}
