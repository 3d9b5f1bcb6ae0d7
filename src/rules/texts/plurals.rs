//! SL067: a text that depends on a number has every plural form of its language, and no other.

use super::{by_id, name, primary, quoted_list, reference_of};
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part, Selection};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(67),
    name: "plural forms that are missing or foreign",
    severity: Severity::Warning,
    explanation: "\
A text that depends on a number has a form for each plural category of its language, no category of another language, and `other` as the form marked with *. English has one and other; Arabic has zero, one, two, few, many and other; Indonesian and Javanese have only other.

A form that is missing gives a sentence that nobody would say (“1 days”). A form of another language is never used.

    days = { $n ->                          (English)
       *[other] { $n } days
    }

A form for the number itself (`[1]`) counts where the category means that number alone. A form of another name (`[un]`, `*[autres]`) is chosen for no number at all.",
    check: Check::Texts(check),
};

/// A plural category besides `other`, and all numbers in it, if they are few.
struct Category {
    name: &'static str,
    numbers: &'static [&'static str],
}

const ONE: Category = Category { name: "one", numbers: &["1"] };
const ZERO_AND_ONE: Category = Category { name: "one", numbers: &["0", "1"] };
const ARABIC: [Category; 5] = [
    Category { name: "zero", numbers: &["0"] },
    ONE,
    Category { name: "two", numbers: &["2"] },
    Category { name: "few", numbers: &[] },
    Category { name: "many", numbers: &[] },
];

/// The categories of each language. `many` of French, Portuguese and Spanish begins at a million and is not chosen by the plural rules in use, so it is
/// neither asked for nor refused.
const LANGUAGES: [(&str, &[Category]); 10] = [
    ("en", &[ONE]),
    ("ar", &ARABIC),
    ("fr", &[ZERO_AND_ONE]),
    ("nl", &[ONE]),
    ("es", &[ONE]),
    ("pt", &[ZERO_AND_ONE]),
    // In Portugal 0 is plural: “0 mensagens”.
    ("pt-PT", &[ONE]),
    ("tr", &[ONE]),
    ("id", &[]),
    ("jv", &[]),
];
const MANY_IS_IGNORED: [&str; 3] = ["es", "fr", "pt"];
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let tag = primary(language);
    let of = |tag: &str| LANGUAGES.iter().find(|(known, _)| *known == tag);
    let Some((_, categories)) = of(language.tag).or_else(|| of(tag)) else { return };
    let reference = reference_of(language).unwrap_or_else(|| by_id(language.given));
    for outline in language.outlines {
        let original = reference.get(outline.id.as_str()).copied();
        for part in &outline.parts {
            for selection in &part.selections {
                strays(language, categories, (outline, part, selection), original, report);
            }
            for selection in part.selections.iter().filter(|selection| is_plural(selection, part, original)) {
                judge(language, categories, (outline, part, selection), report);
            }
        }
    }
}

type Judged<'a> = (&'a Outline, &'a Part, &'a Selection);

fn judge(language: &Language<'_>, categories: &[Category], (outline, part, selection): Judged<'_>, report: &mut Report<'_>) {
    let name = name(outline, part);
    let has = |key: &str| selection.keys.iter().any(|known| known == key);
    let is_covered =
        |category: &Category| has(category.name) || (!category.numbers.is_empty() && category.numbers.iter().all(|number| has(number)));
    let lacking: Vec<&str> = categories.iter().filter(|category| !is_covered(category)).map(|category| category.name).collect();
    if !lacking.is_empty() {
        let message = format!("“{name}” has no form for {}", quoted_list(lacking));
        report.add(outline.place.clone(), message, format!("write every plural form of {}", language.tag));
    }
    let is_ignored = |key: &str| key == "many" && MANY_IS_IGNORED.contains(&primary(language));
    let is_foreign = |key: &&str| CATEGORIES[..5].contains(key) && !categories.iter().any(|category| category.name == *key);
    let foreign: Vec<&str> = selection.keys.iter().map(String::as_str).filter(is_foreign).filter(|key| !is_ignored(key)).collect();
    if !foreign.is_empty() {
        let message = format!("“{name}” has a form for {}, which {} does not have", quoted_list(foreign), language.tag);
        report.add(outline.place.clone(), message, "take it out");
    }
    if selection.default != "other" {
        let message = format!("“{name}” falls back to the form “{}”", selection.default);
        report.add(outline.place.clone(), message, "mark *[other] as the form for every other number");
    }
}

/// Names the forms that are no plural category where a number decides: no number chooses them.
fn strays(
    language: &Language<'_>,
    categories: &[Category],
    (outline, part, selection): Judged<'_>,
    original: Option<&Outline>,
    report: &mut Report<'_>,
) {
    let stray: Vec<&str> = selection.keys.iter().filter(|key| !fits(key)).map(String::as_str).collect();
    let by_number = has_some_number(selection) || is_number_in(original, part, selection);
    if stray.is_empty() || selection.variable.is_none() && !part.functions.contains("NUMBER") || !by_number {
        return;
    }
    let names: Vec<&str> = categories.iter().map(|category| category.name).chain(["other"]).collect();
    let message = format!("“{}” has a form for {}, which is no plural category", name(outline, part), quoted_list(stray));
    report.add(outline.place.clone(), message, format!("the categories of {} are {}; mark *[other]", language.tag, names.join(", ")));
}

/// Whether a number decides. A selection that has `other` alone counts if the reference text selects by the same variable as a number.
fn is_plural(selection: &Selection, part: &Part, original: Option<&Outline>) -> bool {
    let depends_on_number = selection.variable.is_some() || part.functions.contains("NUMBER");
    let looks_alike = || is_number_in(original, part, selection);
    let is_other_alone = selection.keys.iter().all(|key| key == "other");
    depends_on_number && (has_numbers(selection) || (is_other_alone && looks_alike()))
}

/// Whether the original text decides by the same variable as a number.
fn is_number_in(original: Option<&Outline>, part: &Part, selection: &Selection) -> bool {
    let original = original.and_then(|original| original.parts.iter().find(|other| other.attribute == part.attribute));
    original.is_some_and(|original| original.selections.iter().any(|other| other.variable == selection.variable && has_numbers(other)))
}

/// Whether the keys are all categories or numbers, and not only `other`.
fn has_numbers(selection: &Selection) -> bool {
    selection.keys.iter().all(|key| fits(key)) && has_some_number(selection)
}

fn has_some_number(selection: &Selection) -> bool {
    selection.keys.iter().any(|key| fits(key) && key != "other")
}

/// Whether a key is a category or a number.
fn fits(key: &str) -> bool {
    CATEGORIES.contains(&key) || key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
