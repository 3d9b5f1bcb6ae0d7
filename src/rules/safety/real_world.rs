//! SL040: nothing in a story leads to or names the real world.

use crate::diagnostic::{Code, Severity, quoted};
use crate::language::Outline;
use crate::rules::subject::{name, parts};
use crate::rules::words::Lexicon;
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
lines, and nowhere else. Names that are the same everywhere are looked for in every language; the others are in vocabulary.ron of each language, under
real_world. A name that is an ordinary word in a language stands in its vocabulary.ron under not, as it is spelled in locales/real-world.ron.",
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

/// Digits that belong together: at most one space or sign between two of them, or a sign and a space. Clock times, with their colon, do not.
fn runs(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut run: Option<(usize, usize)> = None;
    let mut gap = 0;
    for (at, c) in text.char_indices() {
        if c.is_numeric() {
            run = Some((run.map_or(at, |(start, _)| start), at + c.len_utf8()));
            gap = 0;
        } else if let Some((start, end)) = run {
            gap += 1;
            let joins = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‑' | '.' | '/' | '(' | ')');
            if !joins || gap > 2 {
                found.push(&text[start..end]);
                run = None;
            }
        }
    }
    found.extend(run.map(|(start, end)| &text[start..end]));
    found
}

/// What can be rung: seven digits or more that belong together, and are no dates, times, years or sums.
fn telephone(text: &str) -> Option<&str> {
    const LEAST: usize = 7;
    runs(text).into_iter().find(|run| {
        let groups = groups(run);
        let rest = &groups[counted(&groups)..];
        rest.iter().map(|group| group.digits.len()).sum::<usize>() >= LEAST
    })
}

/// Digits without anything between them, and what stands before them in their run.
struct Group {
    digits: Vec<u32>,
    before: String,
}

fn groups(run: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut before = String::new();
    let mut is_inside = false;
    for c in run.chars() {
        match digit(c) {
            Some(digit) if is_inside => groups.last_mut().into_iter().for_each(|group| group.digits.push(digit)),
            Some(digit) => groups.push(Group { digits: vec![digit], before: std::mem::take(&mut before) }),
            None => before.push(c),
        }
        is_inside = c.is_numeric();
    }
    groups
}

/// What a digit of any script counts; others that only look like numbers count as nothing in particular.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 3] = ['٠', '۰', '०'];
    let from = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
    c.to_digit(10).or_else(|| ZEROS.iter().find_map(from)).or_else(|| c.is_numeric().then_some(0))
}

impl Group {
    fn value(&self) -> u32 {
        self.digits.iter().fold(0_u32, |value, digit| value.saturating_mul(10).saturating_add(*digit))
    }

    fn has(&self, digits: usize) -> bool {
        self.digits.len() == digits
    }

    fn is_year(&self) -> bool {
        self.has(4) && (1000..2200).contains(&self.value())
    }

    fn is_between(&self, least: u32, most: u32) -> bool {
        self.digits.len() <= 2 && (least..=most).contains(&self.value())
    }
}

/// How many groups at the beginning are dates, times, years and sums, as long as one follows another with a space or a dash between them.
fn counted(groups: &[Group]) -> usize {
    let mut at = 0;
    while at < groups.len() {
        let here = &groups[at..];
        let length = [date(here), sum(here), time(here), years(here)].into_iter().find(|length| {
            let next = here.get(*length);
            *length > 0 && next.is_none_or(|next| next.before.contains([' ', '\u{a0}', '\u{202f}', '-', '/', ')']))
        });
        let Some(length) = length else { break };
        at += length;
    }
    at
}

/// A day with its year: 2026-11-29, 29.11.2026, 21. 6. 09, 6/21/2009.
fn date(groups: &[Group]) -> usize {
    let [a, b, c, ..] = groups else { return 0 };
    let sign = |group: &Group| group.before.trim().to_owned();
    let is_written = sign(b) == sign(c) && [".", "-", "/", "‑"].contains(&sign(b).as_str());
    let (day, month) = (|group: &Group| group.is_between(1, 31), |group: &Group| group.is_between(1, 12));
    let is_year = |group: &Group| group.is_year() || group.has(2);
    let is_date = a.is_year() && month(b) && day(c) || is_year(c) && (day(a) && month(b) || month(a) && day(b));
    if is_written && is_date { 3 } else { 0 }
}

/// A sum in thousands: 1 000 000, 12.345.678, 1000000. A number of three times three digits may as well be rung, unless it ends in noughts.
fn sum(groups: &[Group]) -> usize {
    let Some(first) = groups.first() else { return 0 };
    let ends_in_noughts = |group: &Group| group.digits.ends_with(&[0, 0, 0]);
    let begins = first.digits.first().is_some_and(|digit| *digit != 0);
    if begins && ends_in_noughts(first) && first.digits.len() > 3 {
        return 1;
    }
    let Some(second) = groups.get(1) else { return 0 };
    let is_sign = second.before.chars().count() == 1 && second.before.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.'));
    let more = groups[1..].iter().take_while(|group| group.has(3) && group.before == second.before).count();
    let ends_there = groups.get(1 + more).is_none_or(|next| next.before != second.before);
    let last = &groups[more];
    let is_sum = first.digits.len() <= 2 || first.has(3) && ends_in_noughts(last);
    if begins && is_sign && more > 0 && ends_there && is_sum { 1 + more } else { 0 }
}

/// A time of day with a point: 18.05.
fn time(groups: &[Group]) -> usize {
    let [hours, minutes, ..] = groups else { return 0 };
    let is_time = hours.is_between(0, 23) && minutes.has(2) && minutes.is_between(0, 59) && minutes.before == ".";
    if is_time { 2 } else { 0 }
}

/// Years in a row, to the end: 2024 2025, 2019-2026. A single one may begin a number.
fn years(groups: &[Group]) -> usize {
    if groups.iter().all(Group::is_year) { groups.len() } else { 0 }
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
            "ring 555 0199",
            "ring 555-0199-2",
            "+44 20 7946 0958",
            "06 12 34 56 78",
            "600 123 456",
            "1 800 555 0199",
            "2026-11-29, or 0711 12345",
            "01234567",
            "ring 2019 1234 5",
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
            "1 000 000 people, 1\u{202f}000\u{202f}000 more",
            "12.345.678 and 12,500.00 and 1000000 and 600 000 000",
            "born 2026-11-29, 29.11.2026, 29/11/2026, 6/21/2009",
            "on 21. 6. 2009 or on 21.06.09",
            "from 2019-2026, in 2024 2025 2026",
            "18.05-19.30, and 2026-11-29 18.05",
            "2026-11-29 18:05",
            "٢٩.١١.٢٠٢٦",
            "it is 116 111",
        ];
        for text in fine {
            assert_eq!(trace(text), None, "{text}");
        }
    }
}
