//! SL069: the fonts of a language can draw every character of its texts.

use super::{code_point, name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(69),
    name: "a character that cannot be drawn",
    severity: Severity::Error,
    explanation: "\
The fonts of a language, as its `locale.ron` names them, can draw every character of its texts. Others appear as empty boxes, or not at all, and nobody who writes the text sees it, because another program finds another font.

    hello = Hello 🦩                        (a picture that the fonts do not have)

Use another character, or add a font that has it.",
    check: Check::Texts(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    let Some(glyphs) = language.glyphs else { return };
    // A language has a few hundred characters, and fonts are slow to ask.
    let mut known = FxHashMap::default();
    let mut can_draw = |c: char| *known.entry(c).or_insert_with(|| glyphs(c));
    for (outline, part) in parts(language) {
        let unknown: BTreeSet<char> = part.words.chars().filter(|c| !is_never_drawn(*c) && !can_draw(*c)).collect();
        if unknown.is_empty() {
            continue;
        }
        let shown: Vec<String> = unknown.into_iter().map(|c| format!("{} ({})", c.escape_debug(), code_point(c))).collect();
        let message = format!("the fonts of {} cannot draw what “{}” has: {}", language.tag, name(outline, part), shown.join(", "));
        report.add(outline.place.clone(), message, "use another character, or add a font that has it");
    }
}

/// White space, zero-width characters and direction controls only say how their neighbours are drawn; other rules look at them.
fn is_never_drawn(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
