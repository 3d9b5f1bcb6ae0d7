//! Sentences that every face says alike.
//!
//! Owns: how support lines, dates, answers and the facts about a story are put into words. Refuses to know: in which order things are said (`telling`), and
//! drawing.

use crate::language::{Arguments, Localiser, Value};
use crate::library::{Contact, Cost, ForWhom, Hours, How, NameNeeded, SupportLine};
use crate::story::tables::ChannelKind;
use crate::story::{ChannelId, ChoiceId, Id, OptionId, PersonaId, Story, text_id};
use jiff::civil::Date;
use std::cmp::Ordering;
use std::fmt::Display;

/// What whoever leads tries if no phone comes, the likeliest first.
pub(crate) const IF_NO_PHONE_COMES: [&str; 6] = [
    "lead-phones-none-own",
    "lead-phones-none-mobile-data",
    "lead-phones-none-windows",
    "lead-phones-none-isolated",
    "lead-phones-none-router",
    "lead-phones-none-hands",
];

/// Several things as one text.
pub(crate) fn list(texts: &Localiser, things: &[String]) -> String {
    things.join(&texts.words("list-separator"))
}

/// A name, a number or a label, and what it says or stands for. French has a space before the colon.
pub(crate) fn labelled(texts: &Localiser, label: impl Display, words: &str) -> String {
    format!("{label}{}{words}", texts.words("label-separator"))
}

/// How many hands were counted, for whoever leads: and how many passed, where it is known how many people are here.
pub(crate) fn votes(texts: &Localiser, votes: u32, passed: u32, people: u16) -> String {
    let people = u32::from(people);
    let mut arguments = Arguments::new();
    arguments.set("votes", votes);
    arguments.set("passed", passed);
    arguments.set("people", people);
    let id = match votes.cmp(&people) {
        _ if people == 0 => "lead-votes",
        Ordering::Greater => "lead-more-votes",
        _ => "lead-votes-passed",
    };
    texts.words_with(id, &arguments)
}

pub(crate) fn contact(texts: &Localiser, contact: &Contact) -> String {
    let mut arguments = Arguments::new();
    if let Some(number) = &contact.number {
        arguments.set("number", number.clone());
    }
    if let Some(address) = &contact.address {
        arguments.set("address", address.clone());
    }
    let id = match (&contact.how, &contact.address) {
        (How::Sms(word), _) if !word.is_empty() => {
            arguments.set("word", word.clone());
            "contact-sms-word"
        }
        (How::Web, None) => "contact-web-bare",
        (How::Email, None) => "contact-email-bare",
        (how, _) => how.text_id(),
    };
    texts.words_with(id, &arguments)
}

pub(crate) fn for_whom(texts: &Localiser, whom: ForWhom) -> String {
    let mut arguments = Arguments::new();
    match whom {
        ForWhom::Under(age) | ForWhom::UpTo(age) => arguments.set("age", age),
        ForWhom::Ages(from, to) => {
            arguments.set("from", from);
            arguments.set("to", to);
        }
        _ => {}
    }
    texts.words_with(whom.text_id(), &arguments)
}

/// When a line answers, where that is known.
pub(crate) fn hours(texts: &Localiser, hours: &Hours) -> Option<String> {
    let mut arguments = Arguments::new();
    if let Hours::Daily(from, to) | Hours::Weekdays(from, to) | Hours::MonToSat(from, to) = hours {
        arguments.set("from", from.clone());
        arguments.set("to", to.clone());
    }
    (*hours != Hours::Unknown).then(|| texts.words_with(hours.text_id(), &arguments))
}

/// The id of what a line costs, where that is known.
pub(crate) fn cost(line: &SupportLine) -> Option<&'static str> {
    (line.cost != Cost::Unknown).then(|| line.cost.text_id())
}

/// The id of whether a line asks for a name, where that is known.
pub(crate) fn name_needed(line: &SupportLine) -> Option<&'static str> {
    (line.name_needed != NameNeeded::Unknown).then(|| line.name_needed.text_id())
}

/// Where a line was read, if that is known.
pub(crate) fn source(texts: &Localiser, line: &SupportLine) -> Option<String> {
    let mut arguments = Arguments::new();
    arguments.set("source", line.source.clone());
    arguments.set("date", line.seen.clone().unwrap_or_default());
    let id = if line.seen.is_none() { "source-of" } else { "source-of-date" };
    (!line.source.is_empty()).then(|| texts.words_with(id, &arguments))
}

/// When a line was checked. Of those that never were it is said once, below all of them.
pub(crate) fn checked(texts: &Localiser, date: Option<&str>) -> Option<String> {
    let date = date?;
    let mut arguments = Arguments::new();
    arguments.set("date", date.to_owned());
    Some(texts.words_with(if is_long_ago(Some(date)) { "checked-long-ago" } else { "checked-on" }, &arguments))
}

/// The id of what is said once below lines of which we have not tried some, or any; nothing where all were checked.
pub(crate) fn how_sure<'l>(checked: impl IntoIterator<Item = Option<&'l str>>) -> Option<&'static str> {
    let (with_date, without): (Vec<_>, Vec<_>) = checked.into_iter().partition(Option::is_some);
    match (with_date.is_empty(), without.is_empty()) {
        (_, true) => None,
        (true, false) => Some("support-unchecked"),
        (false, false) => Some("support-some-unchecked"),
    }
}

/// More than six months before today (safeguard 21), or never, or on a date that nobody can read.
pub(crate) fn is_long_ago(date: Option<&str>) -> bool {
    let limit = today().checked_sub(jiff::Span::new().months(6));
    let checked = date.and_then(|date| date.parse::<Date>().ok());
    !matches!((checked, limit), (Some(checked), Ok(limit)) if checked >= limit)
}

/// When a line answers, and what that costs, as far as either is known.
pub(crate) fn when(texts: &Localiser, line: &SupportLine) -> Option<String> {
    match (hours(texts, &line.hours), cost(line).map(|id| texts.words(id))) {
        (Some(hours), Some(cost)) => {
            let mut arguments = Arguments::new();
            arguments.set("hours", hours);
            arguments.set("cost", cost);
            Some(texts.words_with("support-when", &arguments))
        }
        (hours, cost) => hours.or(cost),
    }
}

/// A text with one value.
pub(crate) fn with(texts: &Localiser, id: &str, name: &'static str, value: impl Into<Value<'static>>) -> String {
    let mut arguments = Arguments::new();
    arguments.set(name, value);
    texts.words_with(id, &arguments)
}

/// How long a story takes.
pub(crate) fn minutes(texts: &Localiser, story: &Story) -> String {
    with(texts, "story-minutes", "minutes", u32::from(story.minutes()))
}

/// What a class needs on the track of a story, in minutes: reading aloud, and three votes with the talk before them.
const TRACK_MINUTES: u32 = 12;

/// What it is to play a story together.
pub(crate) fn track(texts: &Localiser) -> String {
    with(texts, "track-offer-about", "minutes", TRACK_MINUTES)
}

/// From which age on a story is.
pub(crate) fn age(texts: &Localiser, story: &Story) -> String {
    with(texts, "story-age", "age", u32::from(story.age()))
}

/// Which message of how many.
pub(crate) fn number_of(texts: &Localiser, number: usize, of: usize) -> String {
    let mut arguments = Arguments::new();
    arguments.set("number", number.to_string());
    arguments.set("of", of.to_string());
    texts.words_with("fresh-number", &arguments)
}

/// What a message of two weeks later does, and why, in one line.
pub(crate) fn said_of(texts: &Localiser, does: &str, why: &str) -> String {
    let mut arguments = Arguments::new();
    arguments.set("does", does.to_owned());
    arguments.set("why", why.to_owned());
    texts.words_with("fresh-does", &arguments)
}

/// The messages of two weeks later: how many minutes they take, and from which age on they are.
const FRESH: (u32, u32) = (5, 14);

/// How long the messages of two weeks later take.
pub(crate) fn fresh_minutes(texts: &Localiser) -> String {
    with(texts, "story-minutes", "minutes", FRESH.0)
}

/// From which age on they are.
pub(crate) fn fresh_age(texts: &Localiser) -> String {
    with(texts, "story-age", "age", FRESH.1)
}

/// What is in a story, in calm words.
pub(crate) fn content(texts: &Localiser, story: &Story) -> String {
    let notes: Vec<String> = story.content().iter().map(|note| texts.words(note.text_id())).collect();
    with(texts, "story-content", "notes", list(texts, &notes))
}

/// Whose place a player takes in a story.
pub(crate) fn role(texts: &Localiser, story: &Story) -> String {
    with(texts, text_id::role_fact(story.role()), "name", name_of(texts, story, story.player()))
}

/// A word of a story's glossary, with what it means.
pub(crate) fn explained(texts: &Localiser, word: &Id) -> String {
    let key = text_id::word(word);
    let mut arguments = Arguments::new();
    arguments.set("word", texts.words(&key));
    arguments.set("means", texts.attribute(&key, "means"));
    texts.words_with("word-line", &arguments)
}

/// Today here. In tests it is always the same day, so that what was checked does not grow old in them.
fn today() -> Date {
    if cfg!(test) { jiff::civil::date(2026, 11, 25) } else { jiff::Zoned::now().date() }
}

/// What whoever has led a group is reminded of at the end, with the date on which it is due.
pub(crate) fn in_two_weeks(texts: &Localiser) -> String {
    let then = today().saturating_add(jiff::Span::new().weeks(2));
    let mut day = Arguments::new();
    day.set("day", then.day().to_string());
    day.set("month", texts.words(&text_id::month(then.month())));
    with(texts, "lead-two-weeks", "date", texts.words_with("calendar-day", &day))
}

/// That all have the same messages, because too few are here for halves: those of this set first.
pub(crate) fn same_for_all(texts: &Localiser, set: &str) -> String {
    with(texts, "lead-sheet-same", "set", set.to_lowercase())
}

/// An answer as it is offered: to whom, where that is not plain from the place.
pub(crate) fn answer(texts: &Localiser, story: &Story, choice: ChoiceId, option: OptionId) -> String {
    let mut arguments = Arguments::new();
    arguments.set("words", texts.words(&story.answer_key(choice, option)));
    let says = story.answer(choice, option).says;
    let id = match says {
        Some(channel) if channel != story.scene(story.choice(choice).scene).channel => {
            arguments.set("channel", texts.words(&text_id::channel(&story.channel(channel).name)));
            "answer-to"
        }
        _ => "answer-done",
    };
    texts.words_with(id, &arguments)
}

/// What she did, as it is told to her.
pub(crate) fn you(texts: &Localiser, answer: impl Into<Value<'static>>) -> String {
    with(texts, "path-you", "answer", answer)
}

/// The name of somebody in the cast.
pub(crate) fn name_of(texts: &Localiser, story: &Story, persona: PersonaId) -> String {
    texts.words(&text_id::cast(&story.persona(persona).name))
}

/// What somebody says, behind her name, as it stands on paper.
pub(crate) fn said_on_paper(texts: &Localiser, name: &str, line: &str) -> String {
    let mut arguments = Arguments::new();
    arguments.set("name", name.to_owned());
    arguments.set("line", line.to_owned());
    texts.words_with("paper-said", &arguments)
}

/// Who somebody is to her.
pub(crate) fn who_is(texts: &Localiser, story: &Story, persona: PersonaId) -> String {
    texts.attribute(&text_id::cast(&story.persona(persona).name), "about")
}

/// What is said beside the name of a place: in a chat with one person who that is, and what kind of place it is.
pub(crate) fn about_place(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    let told = story.channel(channel);
    let place = texts.attribute(&text_id::channel(&told.name), "about");
    match (told.kind, told.members.first()) {
        (ChannelKind::Direct, Some(persona)) => format!("{} · {place}", who_is(texts, story, *persona)),
        _ => place,
    }
}

/// Why a workshop that begins cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unkept {
    /// Only so many MB are free.
    NoRoom { free: u64 },
    /// Nothing can be written there.
    Unwritable { path: String },
    /// The system has no place for it.
    Otherwise,
}

/// Why, in a sentence.
pub(crate) fn unkept(texts: &Localiser, why: &Unkept) -> String {
    match why {
        Unkept::NoRoom { free } => with(texts, "lead-unkept-no-room", "free", *free),
        Unkept::Unwritable { path } => with(texts, "lead-unkept-unwritable", "file", path.clone()),
        Unkept::Otherwise => texts.words("lead-unkept"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Isolates, REFERENCE};
    use crate::library::Library;

    #[test]
    fn every_way_to_reach_a_line_has_its_sentence() {
        let library = Library::built_in().unwrap();
        let texts = library.localiser(&REFERENCE.parse().unwrap(), None, Isolates::Kept).unwrap();
        let ways =
            [How::Call, How::Sms("HOME".into()), How::Sms(String::new()), How::WhatsApp, How::Textphone, How::Chat, How::Web, How::Email];
        for (how, address) in ways.into_iter().flat_map(|how| [(how.clone(), None), (how, Some("example.org".to_owned()))]) {
            let way = Contact { how, number: Some("0800 1111".to_owned()), address };
            assert_ne!(contact(&texts, &way), texts.words("missing-line"), "{way:?}");
        }
    }

    #[test]
    fn what_was_not_tried_is_said_once_and_what_was_stands_at_its_line() {
        assert_eq!(how_sure([]), None);
        assert_eq!(how_sure([Some("2026-11-01"), Some("2020-01-01")]), None);
        assert_eq!(how_sure([None, None]), Some("support-unchecked"));
        assert_eq!(how_sure([Some("2026-11-01"), None]), Some("support-some-unchecked"));
    }

    #[test]
    fn a_colon_stands_as_each_language_has_it() {
        let library = Library::built_in().unwrap();
        let of = |tag: &str| labelled(&library.localiser(&tag.parse().unwrap(), None, Isolates::Stripped).unwrap(), "Hana", "2");
        assert_eq!([of("en"), of("ar"), of("fr")], ["Hana: 2", "Hana: 2", "Hana\u{a0}: 2"]);
    }

    #[test]
    fn a_date_that_cannot_be_read_counts_as_long_ago() {
        for date in ["soon", "2020-01-01", "2026-13-01", "2026-00-10", "99999-01-01", ""] {
            assert!(is_long_ago(Some(date)), "{date}");
        }
        assert!(is_long_ago(None) && !is_long_ago(Some("9999-01-01")));
    }

    /// Of each count what Arabic says: nothing for none, one and two as words of their own, a plural from three to ten, a singular above.
    #[test]
    fn counts_take_their_arabic_forms() {
        let library = Library::built_in().unwrap();
        let texts = library.localiser(&"ar".parse().unwrap(), None, Isolates::Stripped).unwrap();
        for (id, name, [none, one, two, few, many]) in [
            ("story-minutes", "minutes", ["أقلّ من دقيقة", "دقيقة واحدة", "دقيقتان", "# دقائق", "# دقيقة"]),
            (
                "trouble-more",
                "count",
                ["لا شيء بعد هذا.", "وبعد هذا أمر آخر.", "وبعد هذا أمران آخران.", "وبعد هذا # أمور أخرى.", "وبعد هذا # أمرًا آخر."],
            ),
        ] {
            for count in (0..=12).chain([20, 99]) {
                let expected = match count {
                    0 => none,
                    1 => one,
                    2 => two,
                    3..=10 => few,
                    _ => many,
                };
                assert_eq!(with(&texts, id, name, count), expected.replace('#', &count.to_string()));
            }
        }
        assert_eq!([100, 101, 103].map(|count| with(&texts, "story-minutes", "minutes", count)), ["100 دقيقة", "101 دقيقة", "103 دقائق"]);
    }

    /// Where there are no forms to choose from, a count stands behind what is counted: before it, it would be right for some numbers only.
    #[test]
    fn no_arabic_count_stands_before_its_noun_without_a_choice_of_forms() {
        const COUNTS: [&str; 10] = ["minutes", "count", "shortest", "median", "longest", "fewest", "most", "safe", "risky", "states"];
        let is_variant = |line: &str| line.trim_start().starts_with(['[', '*']);
        let mut seen = 0;
        for line in include_str!("../locales/ar/app.ftl").lines().filter(|line| !line.starts_with('#') && !is_variant(line)) {
            for behind in COUNTS.iter().flat_map(|count| line.split(&format!("{{ ${count} }}")).skip(1).collect::<Vec<_>>()) {
                seen += 1;
                let next = behind.strip_prefix(' ').and_then(|behind| behind.split(' ').next()).unwrap_or_default();
                assert!(!next.starts_with(char::is_alphabetic) || ["على", "في", "إلى"].contains(&next), "{line}");
            }
        }
        assert!(seen > 10, "there are such texts");
    }
}
