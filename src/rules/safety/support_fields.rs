//! SL106: what support lines say can be read, and leads where it says.

use super::support_lines::is_date;
use crate::diagnostic::{Code, Severity, quoted};
use crate::rules::subject::{FieldKind, SupportField, SupportFile};
use crate::rules::{Catalogue, Check, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(106),
    name: "a support line that cannot be used as it is written",
    severity: Severity::Error,
    explanation: "\
A support line is read by somebody who needs it, and what stands there is rung, written to and opened. So its name, its numbers, addresses and sources are
words of a length that fits a screen (80 characters; 200 for a source), in one line. A way to call or
to send a message has a number, and every line has a way to reach it. A number has digits, spaces and the signs + ( ) - . / only. The address of a
page is written with https:// or without anything before it, and tells nobody who came from where: no ?, no name or password before an @. A date is a year, a month or a day
(2026, 2026-05, 2026-05-03), a time is written 18:05, a language by its tag.

    contacts: [(how: Web, address: \"javascript:alert(1)\"), (how: Call, number: \"ask at the desk\")]

Write the number as its owner prints it, the address of the page itself, and leave out what nobody knows.",
    check: Check::Catalogue(check),
};

/// More findings in one file than this help nobody.
const MOST: usize = 100;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    for file in &catalogue.support {
        for (field, fault) in file.fields.iter().filter_map(|field| Some((field, fault(field)?))).take(MOST) {
            let message = format!("`{}` of the line “{}” {}", field.name, field.line, fault.0);
            report.add((file.locate)(&field.locus), message, fault.1);
        }
        doubles(file, report);
    }
}

/// Two lines of one name cannot be told apart by whoever shows one together with another.
fn doubles(file: &SupportFile<'_>, report: &mut Report<'_>) {
    let mut seen = std::collections::HashSet::new();
    for (id, _, _) in file.lines.iter().filter(|(id, _, _)| !seen.insert(*id)).take(MOST) {
        report.add(file.place.clone(), format!("two lines are named “{id}”"), "give one of the two another id");
    }
}

/// What is wrong with a field, and what would be right.
fn fault(field: &SupportField<'_>) -> Option<(String, &'static str)> {
    let says = field.says;
    let fault = |what: &str, help| Some((format!("{what}: “{}”", quoted(says)), help));
    if says.trim().is_empty() && field.kind != FieldKind::MaybeWords {
        return Some(("says nothing".to_owned(), "write what belongs there, or take the line out"));
    }
    // Other hidden characters are found in every file alike.
    if says.contains(['\n', '\r', '\t']) {
        return fault("goes over several lines", "write it in one line, with spaces");
    }
    let count = says.chars().count();
    if count > longest(field) {
        return Some((format!("has {count} characters, and {} fit", longest(field)), "write it shorter"));
    }
    match field.kind {
        FieldKind::Number if !is_number(says) => fault("is no number", "write digits, spaces and + ( ) - . / only"),
        FieldKind::Page if !is_page(says) => {
            fault("is no plain address of a page", "write it as https://example.org/help, without ? and what follows it")
        }
        FieldKind::Mail if !is_mail(says) => fault("is no address of mail", "write it as help@example.org"),
        FieldKind::Date if !is_some_date(says) => {
            fault("is no date", "write a year, a month or a day, such as 2026, 2026-05 or 2026-05-03")
        }
        FieldKind::Time if !is_time(says) => fault("is no time of day", "write it like 18:05, from 00:00 to 23:59"),
        FieldKind::Language if !is_language(says) => fault("is no language tag", "write it like en, ar or pt-BR"),
        _ => None,
    }
}

fn longest(field: &SupportField<'_>) -> usize {
    match field.name {
        "source" => 200,
        "address" => 120,
        "number" => 30,
        _ => 80,
    }
}

fn is_number(text: &str) -> bool {
    let has_digit = text.bytes().any(|b| b.is_ascii_digit());
    has_digit
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '+' | '(' | ')' | '-' | '.' | '/' | '*' | '#'))
}

fn is_page(text: &str) -> bool {
    let address = text.strip_prefix("https://").unwrap_or(text);
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let is_plain = |c: char| c.is_alphanumeric() || "-._~/%+,()".contains(c);
    host.contains('.') && host.split('.').all(is_label) && path.chars().all(is_plain)
}

fn is_mail(text: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || "-._+".contains(c);
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && name.chars().all(is_plain) && is_page(host) && !host.contains('/'))
}

fn is_some_date(text: &str) -> bool {
    match text.len() {
        4 => is_date(&format!("{text}-01-01")),
        7 => is_date(&format!("{text}-01")),
        _ => is_date(text),
    }
}

fn is_time(text: &str) -> bool {
    let digits = |part: &str| (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u8>().ok()).flatten();
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    digits(hours).is_some_and(|hours| hours < 24) && digits(minutes).is_some_and(|minutes| minutes < 60)
}

fn is_language(text: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = text.split('-').next().unwrap_or_default();
    text.split('-').all(part) && (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Locus;

    fn is_wrong(kind: FieldKind, says: &str) -> bool {
        fault(&SupportField { locus: Locus::default(), line: "a", name: "name", says, kind }).is_some()
    }

    #[test]
    fn addresses_lead_to_a_page_and_tell_nobody_anything() {
        for fine in ["findahelpline.com", "gov.uk/ACT", "https://jugend.support/hilfe/chat-1", "https://münchen.example"] {
            assert!(!is_wrong(FieldKind::Page, fine), "{fine}");
        }
        for wrong in [
            "javascript:alert(1)",
            "http://a.example",
            "data:text/html,x",
            "https://",
            "localhost",
            "https://a.example/?utm_source=x",
            "https://you:me@a.example",
            "a.example:8080",
            "ftp.a.example:/x",
            "//a.example",
            "a.example/#x y",
        ] {
            assert!(is_wrong(FieldKind::Page, wrong), "{wrong}");
        }
    }

    #[test]
    fn numbers_can_be_rung_and_mail_be_sent() {
        for fine in ["116 111", "0800-0432", "+44 (0)20 7946", "*99#"] {
            assert!(!is_wrong(FieldKind::Number, fine), "{fine}");
        }
        for wrong in ["ask at the desk", "+", "12 34 tel:56", "\u{202E}711", "1\u{1B}[2J"] {
            assert!(is_wrong(FieldKind::Number, wrong), "{wrong}");
        }
        assert!(!is_wrong(FieldKind::Mail, "stop-now@interior.example"));
        for wrong in ["a@b", "@a.example", "mailto:a@b.example", "a@b.example?subject=x", "a.example"] {
            assert!(is_wrong(FieldKind::Mail, wrong), "{wrong}");
        }
    }

    #[test]
    fn dates_times_and_languages_are_what_they_say() {
        for fine in ["2024", "2024-04", "2024-02-29"] {
            assert!(!is_wrong(FieldKind::Date, fine), "{fine}");
        }
        for wrong in ["24", "2024-13", "2023-02-29", "May 2024"] {
            assert!(is_wrong(FieldKind::Date, wrong), "{wrong}");
        }
        assert!(!is_wrong(FieldKind::Time, "23:59") && is_wrong(FieldKind::Time, "24:00") && is_wrong(FieldKind::Time, "9:00"));
        assert!(!is_wrong(FieldKind::Language, "pt-BR") && is_wrong(FieldKind::Language, "French"));
    }

    #[test]
    fn nothing_is_empty_endless_or_of_several_lines() {
        for wrong in ["", " ", "\u{A0}", "a\tb", "a\nb", &"x".repeat(1_000_000)] {
            assert!(is_wrong(FieldKind::Words, wrong), "{}", quoted(wrong));
        }
        assert!(!is_wrong(FieldKind::Words, "خط الأطفال") && !is_wrong(FieldKind::MaybeWords, ""));
    }
}
