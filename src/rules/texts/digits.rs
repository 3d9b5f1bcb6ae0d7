//! SL073: texts have the digits that their language’s manifest says.

use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::language::Digits;
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(73),
    name: "digits of another kind",
    severity: Severity::Warning,
    explanation: "\
Texts have the digits that the language’s `locale.ron` says. In all languages so far these are 0 to 9, because players answer with the digit keys, and what they read must look like what they type. The numbers and times that the app fills in have these digits too.

    day = اليوم ٣                            (write 3)

Write 0 to 9.",
    check: Check::Texts(check),
};

/// The zeros of decimal digits that the shipped languages and their neighbours use; nine more follow each.
const ZEROS: [char; 11] = ['٠', '۰', '߀', '०', '০', '੦', '૦', '๐', '᮰', '꧐', '０'];

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let is_foreign = match language.manifest.digits {
        Digits::Western => |c: &char| ZEROS.iter().any(|zero| (u32::from(*zero)..u32::from(*zero) + 10).contains(&u32::from(*c))),
    };
    for (outline, part) in parts(language) {
        if let Some(digit) = part.words.chars().find(is_foreign) {
            let message = format!("“{}” has the digit {digit}, and {} has the digits 0 to 9", name(outline, part), language.tag);
            report.add(outline.place.clone(), message, "write 0 to 9");
        }
    }
}
