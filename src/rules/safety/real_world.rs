//! SL040: nothing in a story leads to or names the real world.

use super::words::Lexicon;
use crate::diagnostic::{Code, Severity, quoted};
use crate::language::Outline;
use crate::rules::subject::{name, parts};
use crate::rules::{Check, Language, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(40),
    name: "something from the real world",
    severity: Severity::Error,
    explanation: "\
Everything in a story is invented: no real app, company, group, movement, symbol or slogan, no place in a real conflict, no web address, no @name, no
#tag, no telephone number (safeguard 2). A real name makes a session an advertisement or an accusation, a real address can be visited, and an invented
one may belong to somebody tomorrow.

    the-post_look = She looks at light-of-day.org, and writes to @lantern.

Use the invented apps (Plaza, Murmur) and names of your own, and leave addresses and numbers out: “the page”, “a number”. Real help stands in the support
lines, and nowhere else. The names looked for are in vocabulary.ron of each language, under real_world.",
    check: Check::Language(check),
};

fn check(_: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    look(language, report, |_| true);
}

/// Looks for the real world in all texts that count.
pub(super) fn look(language: &Language<'_>, report: &mut Report<'_>, counts: impl Fn(&Outline) -> bool) {
    let names = Lexicon::new(&language.vocabulary.real_world);
    for (outline, part) in parts(language).filter(|(outline, _)| counts(outline)) {
        let found = names.find(&part.words).map(|word| format!("names “{word}”")).or_else(|| trace(&part.words));
        if let Some(what) = found {
            report.add(
                outline.place.clone(),
                format!("“{}” {what}, which leads to the real world", name(outline, part)),
                "write an invented name, or leave it out",
            );
        }
    }
}

/// What leads out of the story by its form alone.
fn trace(text: &str) -> Option<String> {
    let word = text.split_whitespace().find_map(|word| {
        let kind = if is_address(word) {
            "has a web address"
        } else if is_handle(word) {
            "has an @name"
        } else if is_hashtag(word) {
            "has a #tag"
        } else {
            return None;
        };
        Some(format!("{kind}, “{}”", quoted(word)))
    });
    word.or_else(|| telephone(text).map(|number| format!("has what looks like a telephone number, “{}”", quoted(number))))
}

/// The last part of a domain. A missing space after a full stop is more often a typing error than an address, so only these count.
const TOP_LEVELS: &[&str] = &[
    "com", "org", "net", "info", "biz", "edu", "gov", "int", "io", "app", "dev", "me", "tv", "gg", "ly", "co", "cc", "to", "ai", "xyz",
    "site", "online", "website", "page", "link", "chat", "social", "club", "shop", "store", "blog", "news", "live", "cloud", "eu", "uk",
    "us", "ca", "au", "ie", "de", "at", "ch", "fr", "be", "nl", "es", "pt", "br", "mx", "it", "tr", "id", "ru", "ua", "pl", "se", "dk",
    "no", "fi", "gr", "ma", "dz", "tn", "eg", "sa", "ae", "qa", "jo", "lb", "sy", "iq", "onion",
];

fn is_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.contains("://") || lower.contains("www.") {
        return true;
    }
    let host = lower.split('/').next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    let labels: Vec<&str> = host.split('.').collect();
    let plain = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let is_domain = labels.len() > 1 && labels.iter().all(plain) && labels.last().is_some_and(|last| TOP_LEVELS.contains(last));
    is_domain && labels[0].chars().any(char::is_alphabetic)
}

fn is_handle(word: &str) -> bool {
    word.match_indices('@').any(|(at, _)| word[at + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// “#2” is a number in a list; a tag has a letter.
fn is_hashtag(word: &str) -> bool {
    let tag = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').any(char::is_alphabetic);
    word.match_indices('#').any(|(at, _)| tag(&word[at + 1..]))
}

/// Six digits or more, with at most one space or sign between two of them. Clock times do not add up: their colon is not such a sign.
fn telephone(text: &str) -> Option<&str> {
    const LEAST: usize = 6;
    let mut run: Option<(usize, usize, usize)> = None;
    let mut gap = 0;
    let done = |run: Option<(usize, usize, usize)>| run.filter(|(_, _, digits)| *digits >= LEAST).map(|(start, end, _)| &text[start..end]);
    for (at, c) in text.char_indices() {
        if c.is_numeric() {
            let (start, _, digits) = run.unwrap_or((at, at, 0));
            run = Some((start, at + c.len_utf8(), digits + 1));
            gap = 0;
        } else if run.is_some() {
            gap += 1;
            let joins = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‑' | '.' | '/' | '(' | ')');
            if !joins || gap > 2 {
                if let Some(number) = done(run) {
                    return Some(number);
                }
                run = None;
            }
        }
    }
    done(run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_out_of_a_story() {
        let out = [
            "go to lantern.org",
            "http://x",
            "WWW.Lantern",
            "(t.me/lantern)",
            "lantern.co.uk.",
            "ask @lantern",
            "mail to a@b",
            "#lantern!",
            "#ضوء",
            "ring 0800 1111",
            "call (0711) 12-34",
            "it is 116 111",
            "٠٨٠٠١١١١",
        ];
        for text in out {
            assert!(trace(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_only_a_story() {
        let fine = [
            "It ends.Then it begins.",
            "11:30. 12:01. 16:40",
            "*3 – mark line 3; #2 – the second",
            "# – all",
            "at 11.30, not 12.45",
            "24, 19, 30, 12",
            "e.g. rolls",
            "and/or",
            "in 2026",
            "@ nine",
            "She bakes for 1,200 people. 41 of them",
            "…",
            "90 000",
        ];
        for text in fine {
            assert_eq!(trace(text), None, "{text}");
        }
    }
}
