//! What a page brings of its own: the parts of `assets/page/`, and which icons they use.
//!
//! Owns: the order of the parts. Refuses to know: where they stand in the file.

use crate::html::{for_older, short_properties, squeezed, squeezed_script, squeezed_sheet, themes, used};
use crate::library::Icon;
use std::collections::BTreeSet;

/// What every page begins with: what it is read with, and the frame around its screens.
const FRAME: [&str; 5] = [
    include_str!("../../assets/page/older.js"),
    include_str!("../../assets/page/texts.js"),
    include_str!("../../assets/page/elements.js"),
    include_str!("../../assets/page/frame.js"),
    include_str!("../../assets/page/controls.js"),
];
/// What a page with stories has.
const STORIES: [&str; 13] = [
    include_str!("../../assets/page/walk.js"),
    include_str!("../../assets/page/reading.js"),
    include_str!("../../assets/page/looking-back.js"),
    include_str!("../../assets/page/first-look.js"),
    include_str!("../../assets/page/moments.js"),
    include_str!("../../assets/page/chapters.js"),
    include_str!("../../assets/page/playing.js"),
    include_str!("../../assets/page/home.js"),
    include_str!("../../assets/page/panes.js"),
    include_str!("../../assets/page/pause.js"),
    include_str!("../../assets/page/story.js"),
    include_str!("../../assets/page/debrief.js"),
    include_str!("../../assets/page/paper.js"),
];
/// What lies over every screen, and leaving it.
const OVER: [&str; 2] = [include_str!("../../assets/page/support.js"), include_str!("../../assets/page/leaving.js")];
/// What a page that leads has besides.
const LEAD: [&str; 13] = [
    include_str!("../../assets/page/lead/ballot.js"),
    include_str!("../../assets/page/lead/turn.js"),
    include_str!("../../assets/page/lead/room.js"),
    include_str!("../../assets/page/lead/words.js"),
    include_str!("../../assets/page/lead/setup.js"),
    include_str!("../../assets/page/lead/leading.js"),
    include_str!("../../assets/page/lead/room-screen.js"),
    include_str!("../../assets/page/lead/room-window.js"),
    include_str!("../../assets/page/lead/lines.js"),
    include_str!("../../assets/page/lead/votes.js"),
    include_str!("../../assets/page/lead/beside.js"),
    include_str!("../../assets/page/lead/screen.js"),
    include_str!("../../assets/page/lead/keys.js"),
];
/// What a page has that asks about the messages of two weeks later.
const FRESH: [&str; 1] = [include_str!("../../assets/page/fresh.js")];
/// Keys, and what begins it all.
const LAST: [&str; 2] = [include_str!("../../assets/page/keys.js"), include_str!("../../assets/page/main.js")];

/// Hides the version to read before it is drawn, and shows it again if the script that would replace it does not run.
const HEAD: &str = include_str!("../../assets/page/head.js");
/// Shows the first screen, which stands in the file, and lets the script begin.
const STANDING: &str = include_str!("../../assets/page/standing.js");

const STYLE: &str = include_str!("../../assets/page/style.css");
/// What is left after leaving; the phone's page has it, too.
const CALENDAR: &str = include_str!("../../assets/page/calendar.css");
const LEAD_STYLE: &str = include_str!("../../assets/page/lead/style.css");
const FRESH_STYLE: &str = include_str!("../../assets/page/fresh.css");

/// What a page can have, and what it is left out with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Has {
    pub(super) stories: bool,
    pub(super) lead: bool,
    pub(super) fresh: bool,
}

/// The properties that the script asks for, or gives, by name.
const ASKED_FOR: [&str; 4] = ["--contrast", "--reading", "--played", "--moves"];

/// The script, with what is for its authors left out. It is handed to the one that shows the first screen, which knows when it is time: until then a browser only
/// looks at it briefly.
pub(super) fn script(has: Has) -> String {
    let parts = with_short_functions(&with_bare_classes(&script_parts(has)));
    format!("\"use strict\";dispatchEvent(new CustomEvent(\"runs\",{{detail:(languageAmong,takeOver)=>{{\n{parts}}}}}));")
}

fn script_parts(has: Has) -> String {
    let parts: [(bool, &[&str]); 6] =
        [(true, &FRAME), (has.stories, &STORIES), (true, &OVER), (has.lead, &LEAD), (has.fresh, &FRESH), (true, &LAST)];
    parts.into_iter().filter(|(has, _)| *has).flat_map(|(_, parts)| parts).copied().map(squeezed_script).collect()
}

/// The script with a class alone in place of the attributes of an element that has no other: `el` in `assets/page/elements.js` takes both.
fn with_bare_classes(script: &str) -> String {
    let mut parts = script.split("el(\"");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let bare = part.split_once("\",{class:\"").and_then(|(element, rest)| Some((element, rest.split_once("\"}")?)));
        let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric());
        match bare {
            Some((element, (class, rest))) if is_name(element) && !class.contains('"') => {
                written += &format!("el(\"{element}\",\"{class}\"{rest}");
            }
            _ => written += &format!("el(\"{part}"),
        }
    }
    written
}

/// The script with functions of two letters and a sign. One whose name stands anywhere but in front of brackets or among values, such as in a quotation or
/// as a property, keeps it.
fn with_short_functions(script: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let is_code = |before: &str, after: &str| {
        !before.ends_with(['"', '\'', '`', '.', '-']) && after.starts_with(['(', ')', ',', ';', ']', '}', '?', '\n'])
    };
    let mut names: BTreeSet<&str> = script.split("function ").skip(1).filter_map(|rest| rest.split(|c| !is_name(c)).next()).collect();
    names.retain(|name| name.len() > 4);
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(begin) = script[at..].find(is_name).map(|begin| at + begin) {
        at = script[begin..].find(|c| !is_name(c)).map_or(script.len(), |end| begin + end);
        words.push(begin..at);
    }
    for word in &words {
        if !is_code(&script[..word.start], &script[word.end..]) {
            names.remove(&script[word.clone()]);
        }
    }
    let names: Vec<&str> = names.into_iter().collect();
    let (mut written, mut kept) = (String::with_capacity(script.len()), 0);
    for word in words {
        let Ok(place) = names.binary_search(&&script[word.clone()]) else { continue };
        written += &script[kept..word.start];
        written += &format!("${}", short(place));
        kept = word.end;
    }
    written + &script[kept..]
}

/// Two letters for a number.
fn short(place: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).expect("is below 26"));
    [letter(place / 26), letter(place)].iter().collect()
}

/// The script that runs before anything is drawn.
pub(super) fn head() -> String {
    format!("\"use strict\";\n{}", squeezed(HEAD))
}

/// The script that runs as soon as the first screen has been read.
pub(super) fn standing() -> String {
    format!("\"use strict\";{}", with_short_functions(&squeezed_script(STANDING)))
}

/// The whole style sheet.
pub(super) fn style(has: Has) -> String {
    short_properties(&sheet(has), &ASKED_FOR)
}

/// The sheet with the names of the tokens.
fn sheet(has: Has) -> String {
    let parts = [(true, STYLE), (true, CALENDAR), (has.lead, LEAD_STYLE), (has.fresh, FRESH_STYLE)];
    let parts: String = parts.into_iter().filter(|(has, _)| *has).map(|(_, sheet)| squeezed_sheet(sheet)).collect();
    // Without stories, most of it is for nothing that the page has.
    let parts = if has.stories { parts } else { used(&parts, &(script_parts(has) + HEAD + STANDING)) };
    for_older(&(themes() + &parts))
}

/// The icons of a page: a browser brings its own arrows for lists, and copies what is selected.
pub(super) fn icons() -> Vec<Icon> {
    Icon::ALL.iter().copied().filter(|icon| !matches!(icon, Icon::Up | Icon::Copy)).collect()
}

#[cfg(test)]
impl Has {
    /// Everything.
    pub(super) const ALL: Self = Self { stories: true, lead: true, fresh: true };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_stands_for_attributes_where_it_is_alone() {
        let script =
            "el(\"p\",{class:\"a b\"},el(\"i\",{class:\"c\",id:\"d\"}));el(\"b\",{id:\"e\"},\"f\",{class:\"g\"});svg(\"g\",{class:\"h\"})";
        let short = "el(\"p\",\"a b\",el(\"i\",{class:\"c\",id:\"d\"}));el(\"b\",{id:\"e\"},\"f\",{class:\"g\"});svg(\"g\",{class:\"h\"})";
        assert_eq!(with_bare_classes(script), short);
    }

    #[test]
    fn functions_have_short_names_unless_something_else_is_called_so() {
        let script = "function first(){return second(1)+f(`${second(2)}`)+x.third+{fourth:1}+\"a fifth b\"}function second(a){}function third(){}function fourth(){}function fifth(){}";
        let short = "function $aa(){return $ab(1)+f(`${$ab(2)}`)+x.third+{fourth:1}+\"a fifth b\"}function $ab(a){}function third(){}function fourth(){}function fifth(){}";
        assert_eq!(with_short_functions(script), short);
    }

    #[test]
    fn the_sheet_uses_only_tokens_that_there_are() {
        let sheet = sheet(Has::ALL);
        let given = sheet + &head();
        for used in given.split("var(--").skip(1).map(|rest| rest.split([')', ',']).next().unwrap_or_default()) {
            assert!(given.contains(&format!("--{used}:")), "--{used}");
        }
    }

    #[test]
    fn what_the_script_asks_of_the_sheet_keeps_its_name() {
        let script = script(Has::ALL);
        let asked: Vec<&str> = script.split("\"--").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
        for name in asked {
            assert!(ASKED_FOR.iter().any(|kept| kept.trim_start_matches('-') == name), "--{name}");
        }
    }
}
