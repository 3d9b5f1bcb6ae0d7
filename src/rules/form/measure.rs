//! SL091: what is asked before and after a workshop cannot be answered by anything but what a message does.

use crate::diagnostic::{Code, Severity};
use crate::rules::subject::MeasureFile;
use crate::rules::{Catalogue, Check, Report, Rule};
use crate::workshop::measure::Item;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(91),
    name: "an instrument that measures something else",
    severity: Severity::Error,
    explanation: "\
Before and after a workshop a group is asked about eight messages: would you take a second look at this? The answers say something only if the message
itself gives the answer. So each set has four messages that press and four that only look like it, one for each of eight surfaces; a surface that presses in
set A is harmless in set B, or the reverse; two of the four that press come from somebody known, and two of the four others from somebody new. A message has at
most 15 words, the two of one surface differ by at most four, and none of them stands in a story: whoever has played it would know it.

    (format: 1, id: \"ours\", items: [(id: \"s1t\", surface: 1, kind: Tactic(\"rush\"), sender: New)], sets: (a: [\"s1t\"], b: [], c: []))

Whether careful readers agree on each message is a question for readers: ask six who do not know the key, and write anew what fewer than all of them read alike.",
    check: Check::Catalogue(check),
};

/// The most words of a message, in the reference language.
const MOST_WORDS: usize = 15;
/// By so many words the two messages of a surface may differ.
const WIDER: usize = 4;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    for file in &catalogue.measures {
        for fault in file.measure.faults() {
            report.add(file.place.clone(), fault.to_string(), fault.help());
        }
        for id in &file.missing {
            let said = format!("the instrument needs the text “{id}”, and there is none");
            report.add(file.place.clone(), said, "write it in locales/en/measures.ftl");
        }
        for item in file.measure.items.iter().filter(|item| !file.tactics.contains(item.kind.tactic().as_str())) {
            let said = format!("{} is said to be like the tactic “{}”, and there is none", item.id, item.kind.tactic());
            report.add(file.place.clone(), said, "take one of assets/tactics.ron");
        }
        check_words(file, report);
    }
}

fn check_words(file: &MeasureFile<'_>, report: &mut Report<'_>) {
    let words = |item: &Item| (file.words)(&file.measure.text(item));
    let count = |item: &Item| words(item).split_whitespace().count();
    for item in &file.measure.items {
        if count(item) > MOST_WORDS {
            let said = format!("{} has {} words, and a message has at most {MOST_WORDS}", item.id, count(item));
            report.add(file.place.clone(), said, "say it in fewer");
        }
        if file.lines.contains(&plain(&words(item))) {
            let said = format!("{} says what somebody says in a story", item.id);
            report.add(file.place.clone(), said, "ask about a message that nobody has read before");
        }
    }
    for (at, item) in file.measure.items.iter().enumerate() {
        let same = |other: &&Item| other.surface == item.surface && other.kind.is_tactic() != item.kind.is_tactic();
        let other = file.measure.items[at + 1..].iter().find(same).filter(|other| count(item).abs_diff(count(other)) > WIDER);
        if let Some(other) = other {
            let said = format!("{} has {} words and {} has {}: its length gives the answer", item.id, count(item), other.id, count(other));
            report.add(file.place.clone(), said, "let the two of one surface be about as long as each other");
        }
    }
}

/// Words as they are compared: letters only.
pub(in crate::rules) fn plain(text: &str) -> String {
    let letters: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a library’s stories as they are compared.
pub(crate) fn lines<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
    texts.into_iter().map(plain).collect()
}
