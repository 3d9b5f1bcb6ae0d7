//! The list of what is left to do after an import.
//!
//! Owns: its order, its headings and its words, which are for authors. What is quoted from a source is put where it can do nothing. Refuses to know: how
//! anything was found.

use super::outline::{Kind, Remarks};
use super::words::clean;
use crate::story::Id;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many of a kind are listed.
const MOST_LISTED: usize = 300;

/// Each kind: its heading, what it means, and what it is called when it is counted.
const KINDS: [(Kind, &str, &str, &str); 8] = [
    (
        Kind::Undefined,
        "Leads nowhere",
        "The source leads to these names, and nothing has them. `check` finds each (SL004), and nothing else before they are mended.",
        "names that nothing has",
    ),
    (
        Kind::Unreachable,
        "Nothing leads there",
        "These are kept, and nothing leads to them. `check` finds each (SL020).",
        "passages that nothing leads to",
    ),
    (
        Kind::Duplicate,
        "Two of one name",
        "The first has the name, and links lead there. The other is kept under another name.",
        "names that are there twice",
    ),
    (
        Kind::Endless,
        "Round and round",
        "From here the story goes on by itself and comes back, with nothing to choose on the way. `check` finds it (SL008).",
        "circles without a choice",
    ),
    (
        Kind::Trapped,
        "No way to an end",
        "From here the source reaches no end. In what was written, only saying nothing leads out.",
        "passages from where no end can be reached",
    ),
    (
        Kind::NotUnderstood,
        "Not understood",
        "Each stands as a comment, NOT IMPORTED, where it was. Say it in our format, or delete it.",
        "things that were not understood",
    ),
    (Kind::LeftOut, "Left out", "Scripts, styles, pictures, links out of the story and the like.", "things that were left out"),
    (Kind::Changed, "Changed", "Our format has no such thing, and something like it was written.", "things that were changed"),
];

pub(super) fn write(remarks: &Remarks, counts: &BTreeMap<&'static str, usize>, id: &Id) -> String {
    let mut list = format!(
        "# What is left to do for “{id}”\n\n\
         A program made this from somebody else’s story. It is a beginning, and no story for players yet.\n\n\
         ## First: should it be here at all?\n\n\
         - [ ] **The player is the target, a friend or a carer, and never the recruiter.** No program can tell. Whoever imports a story must read it all for this.\n\
         - [ ] Read `second-look guide safeguards`, and hold the story to each line: no real groups, people or quotations, no scare, nothing that could be used.\n\
         - [ ] May the story be used? Ask its author, and say in both files whose it is.\n\n\
         ## Then: what was made up\n\n\
         Look for INVENTED in both files: the role, the age, the minutes, what is in it, who everybody is, the channel, what kind of move an answer is, where saying \
         nothing leads, the endings, the questions.\n\n\
         - [ ] Each answer needs `.feedback`: what it does, what it costs, when the other one is fine.\n\
         - [ ] The endings need `.opening`, the questions their words and `.answer`, and whoever leads needs notes (`second-look guide format`).\n\
         - [ ] No line has a label yet: nothing presses, and nothing only looks like it (`second-look guide labels`).\n\
         - [ ] Then `second-look check`, until it finds nothing.\n\n\
         ## What there is\n\n"
    );
    for (what, count) in counts {
        writeln!(list, "- {count} {what}").expect("writing to a string does not fail");
    }
    for (kind, heading, meaning, _) in KINDS {
        section(&mut list, remarks, kind, heading, meaning);
    }
    list
}

fn section(list: &mut String, remarks: &Remarks, kind: Kind, heading: &str, meaning: &str) {
    let count = remarks.count(kind);
    if count == 0 {
        return;
    }
    write!(list, "\n## {heading}: {count}\n\n{meaning}\n\n").expect("writing to a string does not fail");
    let kept: Vec<_> = remarks.kept.iter().filter(|remark| remark.kind == kind).take(MOST_LISTED).collect();
    for remark in &kept {
        writeln!(list, "- [ ] {}: {}", harmless(&remark.place), harmless(&remark.what)).expect("writing to a string does not fail");
    }
    if count > kept.len() {
        writeln!(list, "- and {} more, which are marked in the scenario file", count - kept.len())
            .expect("writing to a string does not fail");
    }
}

/// Text from a source that means nothing in Markdown.
fn harmless(text: &str) -> String {
    let mut written = String::new();
    for c in clean(text).chars() {
        match c {
            '<' => written.push_str("&lt;"),
            '&' => written.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '#' | '|' | '~' | '$' => {
                written.push('\\');
                written.push(c);
            }
            other => written.push(other),
        }
    }
    written
}

/// What was written and found, each with how often.
pub(super) fn summary(remarks: &Remarks, counts: &BTreeMap<&'static str, usize>) -> Vec<(&'static str, usize)> {
    let found = KINDS.iter().map(|(kind, _, _, called)| (*called, remarks.count(*kind))).filter(|(_, count)| *count > 0);
    let written = ["scenes", "decisions", "answers", "people"].into_iter().filter_map(|what| Some((what, *counts.get(what)?)));
    written.chain(found).collect()
}
