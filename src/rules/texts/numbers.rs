//! SL117: numbers, clock times and names are those of the reference text.

use super::{name, paired_parts};
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part};
use crate::rules::words::Words;
use crate::rules::{Check, Language, Report, Rule};
use crate::story::text_id;
use std::collections::{BTreeSet, HashMap};

pub(super) const RULE: Rule = Rule {
    code: Code(117),
    name: "another number or name than in the reference text",
    severity: Severity::Warning,
    explanation: "\
When somebody comes, how many there were and what something costs is the same in every language. A translation has no other number in digits where the reference text has one, and each clock time of it is there: 17:20 may become 17 h 20, and 1,200 may become 1 200.

    en:  boat_time = It leaves at 17:20.
    fr:  boat_time = Il part à 17 h 30.        (17 h 20)

Nobody takes somebody’s place either: a text that leaves out one person and names another is found.

A number may be written in words on one side and in digits on the other: that is not looked at, and neither are texts that choose a form by a number, or digits beside a letter, such as 9b.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let (names, original_names) = (Names::of(language.outlines), Names::of(language.reference));
    for (outline, part, original) in paired_parts(language) {
        if !part.selections.is_empty() || !original.selections.is_empty() {
            continue;
        }
        let (ours, theirs) = (numbers(&part.words), numbers(&original.words));
        let lacking = theirs.iter().filter(|number| !number.is_label && ours.iter().all(|ours| ours.digits != number.digits));
        let added = ours.iter().any(|number| !number.is_label && theirs.iter().all(|theirs| theirs.digits != number.digits));
        let lacking: Vec<&str> = lacking.filter(|number| added || number.is_time).map(|number| number.digits.as_str()).collect();
        if !lacking.is_empty() {
            let message = format!("“{}” lacks {}, and the reference text has it", name(outline, part), lacking.join(", "));
            report.add(outline.place.clone(), message, "write the numbers of the reference text");
        }
        let (ours, theirs) = (names.in_part(part), original_names.in_part(original));
        let (lacking, added) = (theirs.difference(&ours).next(), ours.difference(&theirs).next());
        if let Some((lacking, added)) = lacking.zip(added) {
            let message = format!("“{}” names {added}, and the reference text names {lacking}", name(outline, part));
            report.add(outline.place.clone(), message, "name whom the reference text names");
        }
    }
}

/// Words of the reference language for people in a family. What they are called by whom differs from language to language: they are no names.
const FAMILY: [&str; 12] = ["dad", "mum", "mother", "father", "papa", "mama", "granny", "grandma", "grandad", "grandpa", "aunt", "uncle"];

/// The words that name people, each with whom it names.
struct Names(HashMap<String, String>);

impl Names {
    /// The names that stand in terms and in the cast of a story, if each is a single word.
    fn of(outlines: &[Outline]) -> Self {
        let mut names = HashMap::new();
        let is_name = |id: &str| id.starts_with('-') || text_id::is_cast(id);
        for outline in outlines.iter().filter(|outline| is_name(&outline.id)) {
            let value = outline.parts.iter().find(|part| part.attribute.is_none());
            let words = Words::of(value.map_or("", |part| &part.words));
            let mut words = words.iter();
            if let (Some(word), None) = (words.next(), words.next()) {
                let who = outline.id.trim_start_matches('-').trim_start_matches("cast-");
                if !FAMILY.contains(&who) {
                    names.entry(word.to_owned()).or_insert(who.to_owned());
                }
            }
        }
        Self(names)
    }

    /// Whom a text names.
    fn in_part(&self, part: &Part) -> BTreeSet<&str> {
        let terms = part.references.iter().filter_map(|(id, _)| id.strip_prefix('-'));
        let terms = terms.filter_map(|id| self.0.values().find(|who| *who == id)).map(String::as_str);
        let words = Words::of(&part.words);
        let written = words.iter().flat_map(|word| word.split('\'')).filter_map(|word| self.0.get(word)).map(String::as_str);
        terms.chain(written).collect()
    }
}

struct Number {
    digits: String,
    /// It is part of a clock time.
    is_time: bool,
    /// It stands beside a letter, and is a name rather than a number.
    is_label: bool,
}

/// The numbers in a text. What groups digits by three does not count.
fn numbers(text: &str) -> Vec<Number> {
    let letters: Vec<char> = text.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphabetic());
    let digits = |from: usize| letters[from.min(letters.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut found: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let mut end = at + digits(at);
        while end > at && end - at <= 3 && matches!(letters.get(end), Some('.' | ',' | ' ' | '\u{a0}' | '\u{202f}')) && digits(end + 1) == 3
        {
            end += 4;
        }
        if end > at {
            let begins_time = end - at <= 2 && letters.get(end) == Some(&':') && digits(end + 1) == 2;
            let ends_time = at > 0 && letters[at - 1] == ':' && found.last().is_some_and(|before| before.is_time);
            found.push(Number {
                digits: letters[at..end].iter().filter(|c| c.is_ascii_digit()).collect(),
                is_time: begins_time || ends_time,
                is_label: is_letter(at.checked_sub(1)) || is_letter(Some(end)),
            });
        }
        at = end.max(at + 1);
    }
    found
}
