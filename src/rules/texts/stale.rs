//! SL071: each translation was made from the reference text as it is now.

use super::pairs;
use crate::diagnostic::{Code, Place, Severity};
use crate::language::SOURCE_COMMENT;
use crate::rules::{Check, Language, Report, Rule};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: Code(71),
    name: "a translation of an earlier text",
    severity: Severity::Warning,
    explanation: "\
Each translation says by a comment above it which reference text it was made from: `# @src 1234abcd`. The eight digits change when the reference text changes, and then somebody has to read the translation again: perhaps the sense is another one now.

    # @src 0f3a91c0                         (and the reference text has changed since)
    boat_ask = …

Read the new reference text, mend the translation, and run `second-look text SCENARIO --locale LANGUAGE --bless`. It writes the comments; never write them by hand.",
    check: Check::Texts(check),
};

const REREAD: &str = "read it again beside the reference text, then run `second-look text SCENARIO --locale";

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let help = format!("{REREAD} {} --bless`", language.tag);
    let mut files: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for pair in pairs(language) {
        files.entry(&pair.0.place.file).or_default().push(pair);
    }
    for (file, pairs) in files {
        // A file that was never blessed is one task, not one for each of its texts.
        if pairs.iter().all(|(outline, _)| outline.source.is_none()) {
            let comment = SOURCE_COMMENT.trim_end();
            let message = format!("no translation in this file says which reference text it was made from (`{comment} …`)");
            report.add(Place::start_of(file), message, &help);
            continue;
        }
        for (outline, reference) in pairs {
            let id = &outline.id;
            let message = match &outline.source {
                Some(source) if *source == reference.hash => continue,
                Some(_) => format!("the reference text of “{id}” has changed since it was translated"),
                None => format!("“{id}” does not say which reference text it was made from"),
            };
            report.add(outline.place.clone(), message, &help);
        }
    }
}
