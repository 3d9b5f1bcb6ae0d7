//! SL078: a language that is offered has every file that the reference language has.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::PART_OF_A_LANGUAGE,
    name: "a language of which a part is missing",
    severity: Severity::Warning,
    explanation: "\
Whoever chooses a language reads all of it in that language: the program, the cards, the plans, what is printed, and each story. A language has every file that the reference language has; a
single text that is missing in one of them is found by SL061.

A language that is being written is a draft, and locale.ron says so. It is played with `--locale` alone: no menu, no list, no page and no phone offers it. What it has left to do is
counted at the end of a check (SL061, SL071, SL076, SL108, and this rule) and is no finding; everything else that is wrong in it is.

    (name: \"Français\", …)                   (and no locales/fr/tactics.ftl)

    (name: \"Français\", …, stage: Draft)

Write what is missing, or say `stage: Draft` until it is there. A pack is held to this in the languages for which it has a locale.ron of its own.",
    check: Check::WhileReading,
};
