//! Which of the app's own texts a page needs: those whose ids its script names.
//!
//! Owns: finding them in the script, so that there is no second list to keep (but for those with gaps, `language::gaps`). A test holds every id in the script
//! to being a text.

use super::pool::TextId;
use std::collections::BTreeMap;

/// The ways in which the script asks for a text by its name.
const CALLS: [&str; 3] = ["app", "t", "fill"];

/// The script with numbers in place of the names of texts where one is asked for outright. What is left in the list are the names that the script still says.
pub(super) fn numbered(script: &str, app: &mut BTreeMap<String, TextId>) -> String {
    let mut written = String::with_capacity(script.len());
    for (place, part) in script.split("(\"").enumerate() {
        let asked = part.split_once('"').and_then(|(id, rest)| Some((app.get(id)?, rest)));
        let is_call = CALLS.iter().any(|call| written.strip_suffix(call).is_some_and(|before| !before.ends_with(is_of_name)));
        match asked {
            // What `app` gives back for a number is that number.
            Some((number, rest)) if place > 0 && is_call && written.ends_with("app") && rest.starts_with(')') => {
                written.truncate(written.len() - "app".len());
                written += &format!("{}{}", number.position(), &rest[1..]);
            }
            Some((number, rest)) if place > 0 && is_call => written += &format!("({}{rest}", number.position()),
            _ if place > 0 => written += &format!("(\"{part}"),
            _ => written += part,
        }
    }
    app.retain(|id, _| written.contains(&format!("\"{id}\"")));
    written
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '.' || c == '_' || c == '$'
}

/// Everything in a script that could be the id of a text: what stands between quotation marks and has its form.
pub(super) fn candidates(script: &str) -> impl Iterator<Item = &str> {
    let is_id = |text: &&str| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    script.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(is_id)
}
