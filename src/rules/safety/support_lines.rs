//! SL057: support lines come in a kind order, with their partners, and say honestly when they were checked.

use crate::diagnostic::{Code, Severity};
use crate::rules::subject::SupportFile;
use crate::rules::{Catalogue, Check, Report, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code(57),
    name: "support lines out of order",
    severity: Severity::Error,
    explanation: "\
Whoever looks for help at the bottom of a bad week reads the first line first. So charities, children's lines and public services come before specialists,
these before the police, and the emergency number is last (safeguard 21): most worries are no case for the police, and a list that begins with them is
closed again. A line that says `pair` is shown together with another one, so that one must be in the file. A `checked` date is written 2026-05-03; where
nobody has checked a line there is no date, and the page says so.

    lines: [(id: \"police\", answers: Police, …), (id: \"childline\", answers: Charity, pair: \"nobody\", checked: \"last May\", …)]

Move the line, correct the id, or write the date on which somebody last rang.",
    check: Check::Catalogue(check),
};

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    for file in &catalogue.support {
        order(file, report);
        pairs(file, report);
        dates(file, report);
    }
}

fn order(file: &SupportFile<'_>, report: &mut Report<'_>) {
    for neighbours in file.lines.windows(2) {
        let [(before, first, _), (id, second, _)] = neighbours else { continue };
        if rank(second) < rank(first) {
            report.add(
                file.place.clone(),
                format!("the line “{id}” comes after “{before}”"),
                "put charities and children’s lines first, then specialists, then the police, then emergency numbers",
            );
        }
    }
}

fn pairs(file: &SupportFile<'_>, report: &mut Report<'_>) {
    for (id, _, pair) in &file.lines {
        if let Some(pair) = pair.filter(|pair| pair == id || !file.lines.iter().any(|(other, _, _)| other == pair)) {
            report.add(
                file.place.clone(),
                format!("the line “{id}” is shown together with “{pair}”, and no other line here is named so"),
                "write the id of another line of this file, or leave `pair` out",
            );
        }
    }
}

fn dates(file: &SupportFile<'_>, report: &mut Report<'_>) {
    for ((id, _, _), checked) in file.lines.iter().zip(&file.checked) {
        if let Some(date) = checked.filter(|date| !is_date(date)) {
            report.add(
                file.place.clone(),
                format!("the line “{id}” was checked on “{}”, which is no date", crate::diagnostic::quoted(date)),
                "write year, month and day, such as 2026-05-03, or leave `checked` out",
            );
        }
    }
}

/// How far down a line stands, by the id of the text that says who answers.
fn rank(answers: &str) -> u8 {
    match answers {
        "answers-specialist" | "answers-justice" => 1,
        "answers-police" => 2,
        "answers-emergency" => 3,
        _ => 0,
    }
}

pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let [year, month, day] = parts[..] else { return false };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::rules::Found;

    fn found(lines: &[(&str, &'static str, Option<&str>, Option<&str>)]) -> Vec<String> {
        let support = vec![SupportFile {
            place: Place::start_of("x.ron"),
            lines: lines.iter().map(|(id, answers, pair, _)| (*id, *answers, *pair)).collect(),
            checked: lines.iter().map(|(_, _, _, checked)| *checked).collect(),
            fields: Vec::new(),
            locate: Box::new(|_| Place::start_of("x.ron")),
        }];
        let mut found = Found::default();
        check(
            &Catalogue { scenarios: Vec::new(), met: Vec::new(), support, plans: Vec::new(), measures: Vec::new(), files: &|_| () },
            &mut Report::new(&RULE, "assets", &mut found),
        );
        found.kept.into_iter().map(|diagnostic| diagnostic.message).collect()
    }

    #[test]
    fn support_lines_are_ordered_paired_and_dated() {
        let fine = [
            ("a", "answers-charity", Some("b"), Some("2024-02-29")),
            ("b", "answers-public-service", Some("a"), None),
            ("c", "answers-specialist", None, None),
            ("d", "answers-police", None, None),
            ("e", "answers-emergency", None, None),
        ];
        assert_eq!(found(&fine), Vec::<String>::new());
        assert_eq!(found(&[("a", "answers-police", None, None), ("b", "answers-charity", None, None)]).len(), 1);
        assert_eq!(found(&[("a", "answers-charity", Some("z"), None), ("b", "answers-charity", Some("b"), None)]).len(), 2);
        for date in ["2026", "2026-5-03", "2026-13-01", "2023-02-29", "2026-04-31", "2026-05-00", "03.05.2026", ""] {
            assert_eq!(found(&[("a", "answers-charity", None, Some(date))]).len(), 1, "{date}");
        }
    }
}
