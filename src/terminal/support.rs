//! Support lines in the terminal: one step from everywhere, and back to the same place.

use super::lines::{list, variant_id};
use super::player::Player;
use crate::language::{Arguments, Localiser};
use crate::library::{Contact, ForWhom, Hours, How, SupportLine};
use crate::story::Id;
use std::io;

/// The region whose lines are shown where nothing is known of somebody's own.
const ANYWHERE: &str = "world";

/// Shows the lines of a region, or of the one that fits the player's system.
pub(super) fn show(player: &mut Player<'_, '_>, region: Option<Id>) -> io::Result<()> {
    let title = player.texts.words("support-title");
    player.console.title(&title)?;
    for id in ["support-first", "support-asking-1", "support-asking-2", "support-asking-3"] {
        player.say(id)?;
    }
    let wanted = region.or_else(|| Id::new(&player.region).ok());
    let found = wanted.and_then(|region| player.library.support(&region).transpose());
    let fallback = || Id::new(ANYWHERE).ok().and_then(|region| player.library.support(&region).transpose());
    let unknown = found.is_none();
    match found.or_else(fallback) {
        Some(Ok(region)) => {
            player.console.gap()?;
            if unknown {
                player.say("support-none")?;
            }
            let mut name = Arguments::new();
            name.set("region", player.texts.words(&format!("region-{}", region.region)));
            player.say_with("support-lines", &name)?;
            for line in &region.lines {
                let words = describe(player.texts, line);
                player.console.say_under("   ", &words)?;
            }
            player.say("support-general")?;
        }
        _ => player.say("support-broken")?,
    }
    let regions = player.library.regions().unwrap_or_default();
    let mut arguments = Arguments::new();
    arguments.set("regions", list(player.texts, &regions));
    player.say_with("support-regions", &arguments)
}

/// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
fn describe(texts: &Localiser, line: &SupportLine) -> String {
    let contacts: Vec<String> = line.contacts.iter().map(|contact| describe_contact(texts, contact)).collect();
    let mut parts = vec![
        texts.words(&variant_id("answers", line.answers)),
        line.name.clone(),
        texts.words(&variant_id("topic", line.topic)),
        for_whom(texts, line.for_whom),
    ];
    parts.extend(contacts);
    parts.extend([
        hours(texts, &line.hours),
        texts.words(&variant_id("cost", line.cost)),
        texts.words(&variant_id("name", line.name_needed)),
        texts.words(&variant_id("status", line.status)),
        source(texts, line),
        checked(texts, line.checked.as_deref()),
    ]);
    list(texts, &parts)
}

fn describe_contact(texts: &Localiser, contact: &Contact) -> String {
    let mut arguments = Arguments::new();
    let mut id = variant_id("contact", &contact.how);
    if let Some(number) = &contact.number {
        arguments.set("number", number.clone());
    }
    match (&contact.how, &contact.address) {
        (How::Sms(word), _) if !word.is_empty() => {
            arguments.set("word", word.clone());
            id.push_str("-word");
        }
        (How::Web | How::Email, None) => id.push_str("-bare"),
        (_, Some(address)) => arguments.set("address", address.clone()),
        _ => {}
    }
    texts.words_with(&id, &arguments)
}

fn for_whom(texts: &Localiser, whom: ForWhom) -> String {
    let mut arguments = Arguments::new();
    match whom {
        ForWhom::Under(age) | ForWhom::UpTo(age) => arguments.set("age", age),
        ForWhom::Ages(from, to) => {
            arguments.set("from", from);
            arguments.set("to", to);
        }
        _ => {}
    }
    texts.words_with(&variant_id("for", whom), &arguments)
}

fn hours(texts: &Localiser, hours: &Hours) -> String {
    let mut arguments = Arguments::new();
    if let Hours::Daily(from, to) | Hours::Weekdays(from, to) | Hours::MonToSat(from, to) = hours {
        arguments.set("from", from.clone());
        arguments.set("to", to.clone());
    }
    texts.words_with(&variant_id("hours", hours), &arguments)
}

fn source(texts: &Localiser, line: &SupportLine) -> String {
    let mut arguments = Arguments::new();
    arguments.set("source", line.source.clone());
    arguments.set("date", line.seen.clone().unwrap_or_default());
    let id = match (line.source.is_empty(), &line.seen) {
        (true, _) => "source-none",
        (false, None) => "source-of",
        (false, Some(_)) => "source-of-date",
    };
    texts.words_with(id, &arguments)
}

fn checked(texts: &Localiser, date: Option<&str>) -> String {
    let Some(date) = date else { return texts.words("checked-never") };
    let mut arguments = Arguments::new();
    arguments.set("date", date.to_owned());
    texts.words_with(if is_long_ago(date) { "checked-long-ago" } else { "checked-on" }, &arguments)
}

/// More than six months before today (safeguard 21). A date that cannot be read counts as long ago.
fn is_long_ago(date: &str) -> bool {
    const SIX_MONTHS: i64 = 183;
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |age| age.as_secs());
    let today = i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
    days(date).is_none_or(|day| today - day > SIX_MONTHS)
}

/// Days since 1970 of `2026-05-03` (the civil calendar, by Howard Hinnant's method).
fn days(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let era = year / 400;
    let year_of_era = year - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(days("1970-01-01"), Some(0));
        assert_eq!(days("2000-03-01"), Some(11_017));
        assert_eq!(days("2026-11-23"), Some(20_780));
        for text in ["", "2026", "2026-13-01", "2026-00-10", "x-y-z", "99999-01-01"] {
            assert_eq!(days(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_that_cannot_be_read_counts_as_long_ago() {
        assert!(is_long_ago("soon") && is_long_ago("2020-01-01"));
        assert!(!is_long_ago("9999-01-01"));
    }
}
