//! Texts whose gaps a page's script fills, and not Fluent.
//!
//! Owns: which they are, and in which order. Refuses to know: how a script fills them (`page::words`), and what they say.
//!
//! A page has such a text once, with a sign in place of each gap: it is formatted before anybody knows the number or the name. So none of them can choose a form
//! by what stands in a gap, in any language (SL110).

/// Texts with gaps, each with the names of its variables in the order in which the script fills them.
const WITH_GAPS: &[(&str, &[&str])] = &[
    ("along-next", &["name", "answer"]),
    ("answer-to", &["channel", "words"]),
    ("answer-whom", &["place"]),
    ("calendar-day", &["day", "month"]),
    ("calendar-heading", &["month", "year"]),
    ("card-after", &["tactic"]),
    ("card-before", &["tactic"]),
    ("checked-long-ago", &["date"]),
    ("checked-on", &["date"]),
    ("display-percent", &["percent"]),
    ("go-on-to", &["place"]),
    ("line-own", &["words"]),
    ("marked", &["line"]),
    ("messages-of", &["name"]),
    ("moments-apart", &["question"]),
    ("news-aside", &["count", "places"]),
    ("news-back", &["place"]),
    ("news-told", &["place", "count"]),
    ("note-tactic", &["tactic"]),
    ("page-inside", &["name"]),
    ("paper-does", &["verdict"]),
    ("paper-said", &["name", "line"]),
    ("paper-title", &["title"]),
    ("path-other-same", &["answer"]),
    ("path-other-to", &["answer", "scene"]),
    ("path-you", &["answer"]),
    ("reading-taken-back", &["line"]),
    ("support-lines", &["region"]),
    ("track-goes-on", &["answer"]),
    ("typing", &["who"]),
    ("unmarked", &["line"]),
    ("wrote-first-at", &["time"]),
];

/// The same of a page that leads.
const LEAD_WITH_GAPS: &[(&str, &[&str])] = &[
    ("group-come-back", &["first", "second"]),
    ("group-first-vote", &["count"]),
    ("group-go-on-with", &["letter"]),
    ("group-heard-next", &["now", "next"]),
    ("group-level", &["letters"]),
    ("group-minutes", &["minutes"]),
    ("group-then", &["step"]),
    ("lead-minute", &["minute", "of"]),
    ("lead-step", &["step", "minutes"]),
];

/// The same of a page that asks about messages two weeks later.
const FRESH_WITH_GAPS: &[(&str, &[&str])] = &[("fresh-number", &["number", "of"])];

/// All of them.
pub(crate) fn filled_by_pages() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    [WITH_GAPS, LEAD_WITH_GAPS, FRESH_WITH_GAPS].into_iter().flatten()
}
