//! SL050: feedback is short and judges nobody.

use crate::diagnostic::{Code, Severity};
use crate::rules::subject::{name, parts};
use crate::rules::words::{Lexicon, count, unquoted};
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(50),
    name: "feedback that judges or is too long",
    severity: Severity::Error,
    explanation: "\
Feedback says what a move does, what it costs, and when the other one is fine (safeguard 12), in 45 words or fewer. Neither it nor the notes and openings
of the debrief praise, blame, score or rank a person (safeguard 9): who hears “wrong” learns to hide, and who hears “well done” learns to please.

    the-post_walk = Walk home with Jo.
        .feedback = Well done, that was the right choice!

Write what happens: “A friend's reply takes you away from the screen. Reading on would be fine too.” What stands in
quotation marks is somebody else's word, and may be praise. The words looked for are in vocabulary.ron of each language, under judging.",
    check: Check::Language(check),
};

/// The longest feedback, in words.
const LONGEST: usize = 45;

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let judging = Lexicon::new(&language.vocabulary.judging);
    for (outline, part) in parts(language) {
        let Some(attribute @ ("feedback" | "note" | "opening")) = part.attribute.as_deref() else { continue };
        let length = count(&part.words);
        if attribute == "feedback" && length > LONGEST {
            report.add(
                outline.place.clone(),
                format!("“{}” has {length} words", name(outline, part)),
                format!("say it in {LONGEST} words or fewer: what the move does, what it costs, when the other one is fine"),
            );
        }
        if let Some(word) = judging.find(&unquoted(&part.words)) {
            report.add(
                outline.place.clone(),
                format!("“{}” judges somebody: “{word}”", name(outline, part)),
                "say what happens, without praise, blame, score or rank",
            );
        }
    }
}
