//! SL041: nothing in the app's own texts leads to or names the real world, beside the ways to reach a support line.

use super::real_world::look;
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(41),
    name: "something from the real world in the app’s texts",
    severity: Severity::Error,
    explanation: "\
The app's own texts and the tactic cards name no real app, company, group or movement, and have no web address, @name, #tag or telephone number
(safeguard 2). Only the texts that say how to reach a support line, whose ids begin with contact-, may name a service; the numbers themselves are data.

    tactic-private-app = Moving to Telegram

Write what the thing is: “a private app”. The names looked for are those of SL040.",
    check: Check::AppLanguage(check),
};

fn check(language: &Language<'_>, report: &mut Report<'_>) {
    look(language, report, |outline| !outline.id.starts_with("contact-"));
}
