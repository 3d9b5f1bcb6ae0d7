//! Which of the app's own texts a page needs: those whose ids its script names.
//!
//! Owns: finding them in the script, so that there is no second list to keep. A test holds every id in the script to being a text.

/// Texts with gaps, each with the names of its variables in the order in which the script fills them.
pub(super) const WITH_GAPS: &[(&str, &[&str])] = &[
    ("along-next", &["name", "answer"]),
    ("answer-to", &["channel", "words"]),
    ("calendar-day", &["day", "month"]),
    ("calendar-heading", &["month", "year"]),
    ("card-after", &["tactic"]),
    ("card-before", &["tactic"]),
    ("checked-long-ago", &["date"]),
    ("checked-on", &["date"]),
    ("display-percent", &["percent"]),
    ("line-own", &["words"]),
    ("messages-of", &["name"]),
    ("moments-apart", &["sign"]),
    ("note-tactic", &["tactic"]),
    ("page-inside", &["name"]),
    ("path-other-same", &["answer"]),
    ("path-other-to", &["answer", "scene"]),
    ("path-you", &["answer"]),
    ("reading-taken-back", &["line"]),
    ("support-lines", &["region"]),
    ("track-goes-on", &["answer"]),
    ("typing", &["who"]),
    ("wrote-first-at", &["time"]),
];

/// Everything in a script that could be the id of a text: what stands between quotation marks and has its form.
pub(super) fn candidates(script: &str) -> impl Iterator<Item = &str> {
    let is_id = |text: &&str| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    script.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(is_id)
}
