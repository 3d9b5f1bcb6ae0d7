//! Keeping a translation beside its reference: the comment `# @src 1234abcd`, and a file for a translator to fill in.
//!
//! Owns: writing both. Refuses to know: files, and which translation ought to be re-read (a rule says that).

use super::messages::Messages;
use super::outline::{Outline, SOURCE_COMMENT};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// The translation with the comment above each message and term telling the present hash of its reference text. An old comment is replaced; where
/// there is none, one is put directly above. Everything else stays byte for byte, and so does whatever the reference does not have.
/// If ids are given, only those are touched; a term's id includes its hyphen.
pub fn bless(translation: &Messages, reference: &[Outline], ids: Option<&[String]>) -> String {
    let hashes = hashes(reference);
    let wanted = ids.map(|ids| ids.iter().map(String::as_str).collect::<HashSet<_>>());
    let lines: Vec<&str> = translation.source().split_inclusive('\n').collect();
    let mut replaced: HashMap<usize, &str> = HashMap::new();
    let mut inserted: HashMap<usize, &str> = HashMap::new();
    for outline in translation.outlines() {
        let Some(hash) = hashes.get(outline.id.as_str()) else { continue };
        if wanted.as_ref().is_some_and(|wanted| !wanted.contains(outline.id.as_str())) {
            continue;
        }
        let start = line_of(&outline);
        match source_comment(&lines, start) {
            Some(line) => replaced.insert(line, hash),
            None => inserted.insert(start, hash),
        };
    }
    let mut blessed = String::with_capacity(translation.source().len() + 24 * inserted.len());
    for (number, line) in lines.iter().enumerate() {
        let mut comment = |hash: &str| write!(blessed, "{SOURCE_COMMENT}{hash}{}", line_end(line)).expect("a string takes everything");
        if let Some(hash) = inserted.get(&number) {
            comment(hash);
        }
        match replaced.get(&number) {
            Some(hash) => comment(hash),
            None => blessed.push_str(line),
        }
    }
    blessed
}

/// What a translator has left to do, as Fluent: first each missing entry, the reference text in comments and again in the place of the
/// translation; then each entry whose reference text has changed since, the new reference text in comments and the present translation in its place.
/// Each entry already has the comment that names its reference text. Empty if nothing is left to do.
pub fn skeleton(translation: Option<&Messages>, reference: &Messages) -> String {
    let existing: HashMap<String, Outline> =
        translation.map(Messages::outlines).unwrap_or_default().into_iter().map(|outline| (outline.id.clone(), outline)).collect();
    let theirs = translation.map(Entries::of);
    let ours = Entries::of(reference);
    let (mut missing, mut stale) = (String::new(), String::new());
    for outline in reference.outlines() {
        let original = &ours.text(&outline);
        match (existing.get(&outline.id), &theirs) {
            (None, _) | (_, None) => missing.push_str(&entry(&ours.comments(&outline), original, &outline.hash, original)),
            (Some(known), Some(_)) if known.source.as_ref() == Some(&outline.hash) => {}
            (Some(known), Some(theirs)) => {
                stale.push_str(&entry(&theirs.comments(known), original, &outline.hash, &theirs.text(known)));
            }
        }
    }
    let headed = |heading: &str, entries: String| if entries.is_empty() { entries } else { format!("## {heading}\n\n{entries}") };
    headed("Missing: put the translation in the place of each text.", missing)
        + &headed("The reference has changed: compare, mend, and put each in the place of the old one.", stale)
}

/// One entry of a skeleton.
fn entry(comments: &[&str], original: &str, hash: &str, text: &str) -> String {
    let comments: String = comments.iter().map(|comment| format!("{comment}\n")).collect();
    let original: String = original.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
    format!("{comments}{original}{SOURCE_COMMENT}{hash}\n{text}\n\n")
}

/// The lines of a file, and where its entries begin.
struct Entries<'m> {
    lines: Vec<&'m str>,
    starts: HashSet<usize>,
}

impl<'m> Entries<'m> {
    fn of(messages: &'m Messages) -> Self {
        let lines = messages.source().lines().collect();
        Self { lines, starts: messages.outlines().iter().map(line_of).collect() }
    }

    /// The entry as it is written, without blank lines at its end.
    fn text(&self, outline: &Outline) -> String {
        let start = line_of(outline);
        let ends = |line: &usize| self.starts.contains(line) || self.lines[*line].starts_with('#');
        let end = (start + 1..self.lines.len()).find(ends).unwrap_or(self.lines.len());
        self.lines[start..end].join("\n").trim_end().to_owned()
    }

    /// The comments directly above it, without the one about its source.
    fn comments(&self, outline: &Outline) -> Vec<&'m str> {
        let above = self.lines[..line_of(outline)].iter().rev();
        let mut found: Vec<&str> = above.take_while(|line| is_comment(line)).copied().collect();
        found.retain(|line| !line.starts_with(SOURCE_COMMENT));
        found.reverse();
        found
    }
}

fn hashes(reference: &[Outline]) -> HashMap<&str, &str> {
    reference.iter().map(|outline| (outline.id.as_str(), outline.hash.as_str())).collect()
}

/// The line where an entry begins, from 0.
fn line_of(outline: &Outline) -> usize {
    usize::try_from(outline.place.line).unwrap_or(usize::MAX).saturating_sub(1)
}

/// A comment of one entry, and not of a group or a file.
fn is_comment(line: &str) -> bool {
    line.starts_with('#') && !line.starts_with("##")
}

/// The comment that names the source of an entry: the nearest one above, with or without blank lines between.
fn source_comment(lines: &[&str], start: usize) -> Option<usize> {
    let above = (0..start).rev().skip_while(|line| lines[*line] == "\n");
    above.take_while(|line| is_comment(lines[*line])).find(|line| lines[*line].starts_with(SOURCE_COMMENT))
}

fn line_end(line: &str) -> &str {
    if line.ends_with("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn messages(text: &str) -> Messages {
        Messages::read("x.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}\n{text}"))
    }

    const REFERENCE: &str = "\
## Names

-mara = Mara
    .gender = feminine

# $n (Number) days
days = { $n ->
    [one] one day
   *[other] { $n } days
}
hello = Hello
    .about = greeting

new =
    Two lines
    of it
";

    #[test]
    fn comments_are_set_above_entries_and_nothing_else_changes() {
        let hash = |id: &str| messages(REFERENCE).outlines().into_iter().find(|outline| outline.id == id).expect("is there").hash;
        let translation = "# A file\n\n-mara = مارا\n# @src 00000000\n# kept\nhello = أهلا\nown = لنا";
        let blessed = bless(&messages(translation), &messages(REFERENCE).outlines(), None);
        let (mara, hello) = (hash("-mara"), hash("hello"));
        assert_eq!(blessed, format!("# A file\n\n# @src {mara}\n-mara = مارا\n# @src {hello}\n# kept\nhello = أهلا\nown = لنا"));
        let only = bless(&messages(translation), &messages(REFERENCE).outlines(), Some(&["hello".to_owned()]));
        assert_eq!(only, format!("# A file\n\n-mara = مارا\n# @src {hello}\n# kept\nhello = أهلا\nown = لنا"));
    }

    #[test]
    fn a_skeleton_tells_what_is_left() {
        let reference = messages(REFERENCE);
        let translation = messages("# @src 00000000\n# kept\nhello = أهلا\n    .about = تحية\n");
        insta::assert_snapshot!(skeleton(Some(&translation), &reference));
    }

    #[test]
    fn nothing_is_left_when_everything_is_blessed() {
        let reference = messages(REFERENCE);
        assert_eq!(skeleton(Some(&messages(&bless(&reference, &reference.outlines(), None))), &reference), "");
    }

    /// A file with comments, blank lines, groups, terms, attributes and selections here and there.
    fn file() -> impl Strategy<Value = String> {
        let above = prop::sample::select(vec![
            "",
            "\n",
            "# words\n",
            "# @src 0123abcd\n",
            "# a\n# @src x\n# b\n",
            "## Group\n\n",
            "# @src far\n\n\n",
            "# @src\n",
        ]);
        let value = prop::sample::select(vec![
            " text",
            " { $x } and { -t0 }",
            "\n    two\n\n    lines",
            " { $n ->\n    [one] x\n   *[other] y\n }",
            " t\n    .a = b\n    .c = d",
        ]);
        let id = prop::sample::select(vec!["m", "-t"]);
        (prop::collection::vec((above, id, value, 0..9_usize), 0..12), any::<bool>(), any::<bool>()).prop_map(|(entries, crlf, ends)| {
            let mut seen = HashSet::new();
            let mut text = String::new();
            for (above, id, value, n) in entries {
                if seen.insert((id, n)) {
                    writeln!(text, "{above}{id}{n} ={value}").expect("a string takes everything");
                }
            }
            let text = if ends { text } else { text.trim_end().to_owned() };
            if crlf { text.replace('\n', "\r\n") } else { text }
        })
    }

    proptest! {
        #[test]
        fn blessing_changes_the_source_alone_and_only_once(translation in file(), reference in file()) {
            let (before, reference) = (messages(&translation), messages(&reference).outlines());
            let blessed = messages(&bless(&before, &reference, None));
            prop_assert_eq!(bless(&blessed, &reference, None), blessed.source());
            let known = hashes(&reference);
            let (before, after) = (before.outlines(), blessed.outlines());
            prop_assert_eq!(before.len(), after.len());
            for (before, after) in before.iter().zip(&after) {
                prop_assert_eq!((&before.id, &before.parts, &before.hash), (&after.id, &after.parts, &after.hash));
                let source = known.get(after.id.as_str()).map(|hash| (*hash).to_owned());
                prop_assert_eq!(&after.source, &source.or_else(|| before.source.clone()));
            }
        }

        #[test]
        fn a_skeleton_can_be_pasted_and_leaves_nothing(translation in file(), reference in file()) {
            let (translation, reference) = (messages(&translation), messages(&reference));
            let left = messages(&skeleton(Some(&translation), &reference));
            let known = hashes_of(&reference);
            for outline in left.outlines() {
                prop_assert_eq!(outline.source.as_ref(), known.get(&outline.id));
            }
            prop_assert_eq!(skeleton(Some(&messages(&skeleton(None, &reference))), &reference), "");
        }
    }

    fn hashes_of(messages: &Messages) -> HashMap<String, String> {
        messages.outlines().into_iter().map(|outline| (outline.id, outline.hash)).collect()
    }
}
