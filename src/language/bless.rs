//! Keeping a translation beside its reference: the comment `# @src 1234abcd`, and a file for a translator to fill in.
//!
//! Owns: writing both. Refuses to know: files, and which translation ought to be re-read (a rule says that).

use super::difference;
use super::earlier::Earlier;
use super::messages::Messages;
use super::outline::{Outline, Part, SOURCE_COMMENT};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

/// The translation with the comment above each message and term telling the present hash of its reference text. An old comment is replaced; where
/// there is none, one is put directly above. Everything else stays byte for byte, and so does whatever the reference does not have or nobody has translated.
/// If ids are given, only those are touched; a term's id includes its hyphen.
pub fn bless(translation: &Messages, reference: &[Outline], ids: Option<&[String]>, untranslated: &BTreeSet<String>) -> String {
    let hashes = hashes(reference);
    let wanted = ids.map(|ids| ids.iter().map(String::as_str).collect::<HashSet<_>>());
    let lines: Vec<&str> = translation.source().split_inclusive('\n').collect();
    let mut replaced: HashMap<usize, &str> = HashMap::new();
    let mut inserted: HashMap<usize, &str> = HashMap::new();
    for outline in translation.outlines() {
        let Some(hash) = hashes.get(outline.id.as_str()) else { continue };
        let is_left_out = wanted.as_ref().is_some_and(|wanted| !wanted.contains(outline.id.as_str()));
        if is_left_out || untranslated.contains(&outline.id) {
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

/// What a translator has left to do, as Fluent: first each entry that is missing or untranslated, the reference text in comments and below it the same
/// entry, empty; then each entry whose reference text has changed since: in comments what the reference text was and what it is, and the present translation in
/// its place, which still names the old one. Nothing in it counts as done when it is put into the file: for that it has to be written, and blessed.
/// `about` says more of an id, in lines that go above it. Empty if nothing is left to do.
pub fn skeleton(
    translation: Option<&Messages>,
    reference: &Messages,
    untranslated: &BTreeSet<String>,
    earlier: &Earlier,
    about: impl Fn(&str) -> Vec<String>,
) -> String {
    let existing: HashMap<String, Outline> =
        translation.map(Messages::outlines).unwrap_or_default().into_iter().map(|outline| (outline.id.clone(), outline)).collect();
    let theirs = translation.map(Entries::of);
    let ours = Entries::of(reference);
    let (mut missing, mut stale) = (String::new(), String::new());
    let mut group = None;
    for outline in reference.outlines() {
        let about: Vec<String> = about(&outline.id).into_iter().map(|line| format!("# {line}")).collect();
        let commented = |comments: Vec<&str>| comments.into_iter().map(str::to_owned).chain(about.clone()).collect::<Vec<_>>();
        let original = &ours.text(&outline);
        match existing.get(&outline.id).zip(theirs.as_ref()).filter(|_| !untranslated.contains(&outline.id)) {
            None => {
                let here = ours.group(&outline);
                if here != group {
                    group = here;
                    missing.extend(group.map(|group| format!("{group}\n\n")));
                }
                missing.push_str(&entry(&commented(ours.comments(&outline)), &in_comments(original), None, &empty(&outline, original)));
            }
            Some((known, _)) if known.source.as_ref() == Some(&outline.hash) => {}
            Some((known, theirs)) => {
                let changed = changed(earlier, known, original);
                stale.push_str(&entry(&commented(theirs.comments(known)), &changed, known.source.as_deref(), &theirs.text(known)));
            }
        }
    }
    let headed = |heading: &str, entries: String| if entries.is_empty() { entries } else { format!("### {heading}\n\n{entries}") };
    headed("Missing: write each text in the place of { \"\" }.", missing)
        + &headed(
            "Never blessed, or the reference has changed: compare, mend, and put each in the place of the old one. Then bless it.",
            stale,
        )
}

/// An entry without its words. A term keeps its own: names stay, and its grammar is what is written below it.
fn empty(outline: &Outline, original: &str) -> String {
    if outline.id.starts_with('-') {
        return original.to_owned();
    }
    let part = |part: &Part| match &part.attribute {
        None => format!("{} = {{ \"\" }}", outline.id),
        Some(attribute) => format!("    .{attribute} = {{ \"\" }}"),
    };
    let has_value = outline.parts.iter().any(|part| part.attribute.is_none());
    let head = (!has_value).then(|| format!("{} =", outline.id));
    head.into_iter().chain(outline.parts.iter().map(part)).collect::<Vec<_>>().join("\n")
}

/// What the reference text of a translation was and what it is, in comments. One that was never blessed was made from nobody knows what.
fn changed(earlier: &Earlier, known: &Outline, original: &str) -> String {
    let Some(hash) = &known.source else { return in_comments(original) };
    let Some(was) = earlier.text(&known.id, hash) else {
        let file = earlier.file();
        return format!(
            "# What the reference text was is not kept: {file} has no {hash}. The reference text is:\n{}",
            in_comments(original)
        );
    };
    let (was, is) = difference::marked(was, original);
    format!("# The reference text was:\n{}# The reference text is:\n{}", in_comments(&was), in_comments(&is))
}

fn in_comments(text: &str) -> String {
    text.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect()
}

/// One entry of a skeleton.
fn entry(comments: &[String], original: &str, source: Option<&str>, text: &str) -> String {
    let comments: String = comments.iter().map(|comment| format!("{comment}\n")).collect();
    let source = source.map(|hash| format!("{SOURCE_COMMENT}{hash}\n")).unwrap_or_default();
    format!("{comments}{original}{source}{text}\n\n")
}

/// The lines of a file, and where its entries begin.
pub(super) struct Entries<'m> {
    lines: Vec<&'m str>,
    starts: HashSet<usize>,
}

impl<'m> Entries<'m> {
    pub(super) fn of(messages: &'m Messages) -> Self {
        let lines = messages.source().lines().collect();
        Self { lines, starts: messages.outlines().iter().map(line_of).collect() }
    }

    /// The entry as it is written, without blank lines at its end.
    pub(super) fn text(&self, outline: &Outline) -> String {
        let start = line_of(outline);
        let ends = |line: &usize| self.starts.contains(line) || self.lines[*line].starts_with('#');
        let end = (start + 1..self.lines.len()).find(ends).unwrap_or(self.lines.len());
        self.lines[start..end].join("\n").trim_end().to_owned()
    }

    /// The heading of the group of entries that it stands in.
    fn group(&self, outline: &Outline) -> Option<&'m str> {
        let is_heading = |line: &&&str| line.starts_with("## ");
        self.lines[..line_of(outline)].iter().rev().find(is_heading).copied()
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
        let blessed = bless(&messages(translation), &messages(REFERENCE).outlines(), None, &BTreeSet::new());
        let (mara, hello) = (hash("-mara"), hash("hello"));
        assert_eq!(blessed, format!("# A file\n\n# @src {mara}\n-mara = مارا\n# @src {hello}\n# kept\nhello = أهلا\nown = لنا"));
        let only = bless(&messages(translation), &messages(REFERENCE).outlines(), Some(&["hello".to_owned()]), &BTreeSet::new());
        assert_eq!(only, format!("# A file\n\n-mara = مارا\n# @src {hello}\n# kept\nhello = أهلا\nown = لنا"));
    }

    #[test]
    fn a_skeleton_tells_what_is_left() {
        let reference = messages(REFERENCE);
        let translation = messages("# @src 00000000\n# kept\nhello = أهلا\n    .about = تحية\n");
        let about = |id: &str| if id == "new" { vec!["Mara → Jo".to_owned()] } else { Vec::new() };
        insta::assert_snapshot!(skeleton(Some(&translation), &reference, &BTreeSet::new(), &nothing_kept(), about));
    }

    #[test]
    fn nothing_is_left_when_everything_is_blessed() {
        let reference = messages(REFERENCE);
        let blessed = bless(&reference, &reference.outlines(), None, &BTreeSet::new());
        assert_eq!(left(Some(&messages(&blessed)), &reference, &[]), "");
        let copied = left(Some(&messages(&blessed)), &reference, &["hello"]);
        assert!(copied.contains("hello = { \"\" }\n    .about = { \"\" }") && !copied.contains("new ="), "{copied}");
    }

    fn nothing_kept() -> Earlier {
        Earlier::read("earlier/x.ftl", "")
    }

    #[test]
    fn a_changed_reference_text_stands_beside_what_it_was() {
        let was = messages(&REFERENCE.replace("Hello", "Good day"));
        let old = bless(&messages("hello = أهلا\n    .about = تحية\n"), &was.outlines(), None, &BTreeSet::new());
        let kept = Earlier::of(&nothing_kept(), &was, &[messages(&old)], true);
        let shown = skeleton(Some(&messages(&old)), &messages(REFERENCE), &BTreeSet::new(), &kept, |_| Vec::new());
        let expected = "# The reference text was:\n# hello = [-Good day-]\n#     .about = greeting\n\
                        # The reference text is:\n# hello = [+Hello+]\n#     .about = greeting\n# @src ";
        assert!(shown.contains(expected), "{shown}");
        let shown = skeleton(Some(&messages(&old)), &messages(REFERENCE), &BTreeSet::new(), &nothing_kept(), |_| Vec::new());
        assert!(shown.contains("is not kept: earlier/x.ftl has no ") && shown.contains("# hello = Hello\n"), "{shown}");
    }

    fn left(translation: Option<&Messages>, reference: &Messages, untranslated: &[&str]) -> String {
        let untranslated = untranslated.iter().map(|id| (*id).to_owned()).collect();
        skeleton(translation, reference, &untranslated, &nothing_kept(), |_| Vec::new())
    }

    #[test]
    fn what_nobody_has_translated_is_not_blessed() {
        let reference = messages(REFERENCE);
        let blessed = bless(&reference, &reference.outlines(), None, &BTreeSet::from(["hello".to_owned()]));
        let sources: Vec<(String, bool)> =
            messages(&blessed).outlines().into_iter().map(|outline| (outline.id, outline.source.is_some())).collect();
        let expected = [("-mara", true), ("days", true), ("hello", false), ("new", true)];
        assert_eq!(sources, expected.map(|(id, is_blessed)| (id.to_owned(), is_blessed)));
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
            let blessed = messages(&bless(&before, &reference, None, &BTreeSet::new()));
            prop_assert_eq!(bless(&blessed, &reference, None, &BTreeSet::new()), blessed.source());
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
        fn a_skeleton_can_be_pasted_and_is_not_done_by_that(translation in file(), reference in file()) {
            let (translation, reference) = (messages(&translation), messages(&reference));
            let known: HashMap<String, Option<String>> =
                translation.outlines().into_iter().map(|outline| (outline.id, outline.source)).collect();
            for outline in messages(&left(Some(&translation), &reference, &[])).outlines() {
                prop_assert_eq!(outline.source, known.get(&outline.id).cloned().flatten(), "only blessing says what it was made from");
            }
            let ids = |messages: Messages| messages.outlines().into_iter().map(|outline| outline.id).collect::<Vec<_>>();
            let all = messages(&left(None, &reference, &[]));
            prop_assert_eq!(ids(messages(&left(Some(&all), &reference, &[]))), ids(reference));
        }
    }
}
