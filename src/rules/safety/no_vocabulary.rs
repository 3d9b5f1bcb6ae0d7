//! SL109: each language has the words that rules about safety look for.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::NO_VOCABULARY,
    name: "a language without words to look for",
    severity: Severity::Warning,
    explanation: "\
The rules about the real world, recruiters’ words, signs, feedback and questions (SL040, SL041, SL042, SL047, SL048, SL050, SL054) look for words that stand in
locales/<language>/vocabulary.ron. Without it, or with an empty list in it, they find nothing, and silence would look like safety.

    locales/fr/locale.ron, locales/fr/app.ftl        (and no locales/fr/vocabulary.ron)

Write five lists: `real_world`, names of real apps, companies, groups, movements, symbols and places as this language calls them (those that are the same in every
language are known); `logistics`, words for tickets, routes, money and meeting; `about_persons`, words about
what somebody is, believes, wears or stands for; `own_life`, beginnings of questions about the reader’s own life; `judging`, words of praise, blame, score and rank.
A word that ends in * is found with any ending. Never copy the lists of another language: *parler*, an app in English, is “to speak” in French.",
    check: Check::WhileReading,
};
