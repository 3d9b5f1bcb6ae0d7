//! `second-look text … --read-by`: writing into `locale.ron` that a native reader has read a file of texts.
//!
//! Owns: putting the record into a manifest that somebody else wrote, with everything else in it as it is. Refuses to know: whether she has read it.

use super::Failure;
use crate::language::{Manifest, Messages, Review};
use crate::library::Library;
use std::ops::Range;

/// The manifest of a language with the record in it, in place of an earlier one of the same file.
pub(super) fn with_record(library: &Library, tag: &str, file: &Messages, name: &str, by: &str, on: &str) -> Result<String, Failure> {
    let path = format!("locales/{tag}/locale.ron");
    if by.trim().is_empty() {
        let help = "say who read it, by what she does: --read-by \"native reader, teacher\"";
        return Err(Failure::Request("nobody is named".to_owned(), help.to_owned()));
    }
    let (true, Some(source), Some(manifest)) = (library.says_what_is(tag), library.source(&path), library.typed::<Manifest>(&path)?) else {
        return Err(Failure::Request(
            format!("there is no {path} in this pack"),
            "write it first; `second-look guide translating` says what belongs into it".to_owned(),
        ));
    };
    let mut wanted = manifest;
    wanted.reviews.retain(|review| review.file != name);
    wanted.reviews.push(Review { file: name.to_owned(), of: file.hash(), on: on.to_owned(), by: by.trim().to_owned() });
    let list: String = wanted.reviews.iter().map(line).collect();
    let list = format!("reviews: [\n{list}    ]");
    let written = match (field(&source), source.rfind(')')) {
        (Some(old), _) => source[..old.start].to_owned() + &list + &source[old.end..],
        (None, Some(end)) => {
            let before = source[..end].trim_end();
            let comma = if before.ends_with([',', '(']) { "" } else { "," };
            format!("{before}{comma}\n    {list},\n{}", &source[end..])
        }
        (None, None) => source,
    };
    // Whatever somebody has written there: nothing else of it may change.
    if crate::library::read_manifest(&path, &written).is_ok_and(|manifest| manifest == wanted) {
        return Ok(written);
    }
    let line = wanted.reviews.last().map(line).unwrap_or_default();
    Err(Failure::Request(
        format!("{path} is written in a way that this command cannot add to"),
        format!("write into its reviews: {}", line.trim()),
    ))
}

fn line(Review { file, of, on, by }: &Review) -> String {
    format!("        (file: {file:?}, of: {of:?}, on: {on:?}, by: {by:?}),\n")
}

/// Where the list of reviews stands, with its name.
fn field(source: &str) -> Option<Range<usize>> {
    let start = source.match_indices("reviews:").map(|(at, _)| at).find(|at| {
        let line = source[..*at].rsplit('\n').next().unwrap_or_default();
        !line.contains("//")
    })?;
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (at, c) in source[start..].char_indices() {
        match c {
            '"' if !is_escaped => is_quoted = !is_quoted,
            ']' if !is_quoted => return Some(start..start + at + 1),
            _ => {}
        }
        is_escaped = is_quoted && c == '\\' && !is_escaped;
    }
    None
}
