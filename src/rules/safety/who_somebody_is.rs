//! SL105: who somebody is to her is said in a few plain words.

use crate::diagnostic::{Code, Severity};
use crate::rules::subject::{name, parts};
use crate::rules::words::{Lexicon, unquoted};
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(105),
    name: "an introduction that is long or judges",
    severity: Severity::Error,
    explanation: "\
Whoever plays knows none of these people, and the person whom she plays does. So each of the cast has an `about`, which stands under a name and beside it:
who that is to her, or what she can see of somebody new, in 40 characters or fewer. It is a fact, and neither praises nor blames (safeguard 9), nor asks
about the player's own life (safeguard 20): nothing may be solved by who somebody is.

    cast-robin = Robin
        .about = a nice stranger who wants something from you

Write “new to you”. The words looked for are in vocabulary.ron of each language, under judging and own_life.",
    check: Check::Language(check),
};

/// The longest introduction, in characters: it has to stand in one line of a telephone.
const LONGEST: usize = 40;

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let [judging, own_life] = [&language.vocabulary.judging, &language.vocabulary.own_life].map(|list| Lexicon::new(list));
    let introductions =
        parts(language).filter(|(outline, part)| outline.id.starts_with("cast-") && part.attribute.as_deref() == Some("about"));
    for (outline, part) in introductions {
        let length = part.words.chars().count();
        if length > LONGEST {
            let message = format!("“{}” has {length} characters", name(outline, part));
            report.add(outline.place.clone(), message, format!("say in {LONGEST} or fewer who that is to her"));
        }
        let words = unquoted(&part.words);
        if let Some(word) = judging.find(&words).or_else(|| own_life.find(&words)) {
            let message = format!("“{}” says more than who that is: “{word}”", name(outline, part));
            report.add(outline.place.clone(), message, "say a plain fact, such as “your brother” or “new to you”");
        }
    }
}
