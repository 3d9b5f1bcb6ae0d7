//! The phone's page: one file, with its own words in every language, which loads nothing and asks only the server that it came from.
//!
//! Owns: what stands in that file. Refuses to know: any story, whose words come with each screen, and what its script does (`assets/phone/`).

use super::phones::ICONS;
use super::screen::Speaker;
use crate::html::{Markup, Parts, document, for_older, policy, short_properties, squeezed, squeezed_script, squeezed_sheet, themes};
use crate::language::{Arguments, Direction, Localiser};
use crate::story::text_id;
use hyper::body::Bytes;
use hyper::header::HeaderValue;
use serde_json::{Map, Value, json};

/// The script, in the order in which its parts stand. What happens after leaving is the same as on every page.
const SCRIPT: [&str; 7] = [
    include_str!("../../assets/page/older.js"),
    include_str!("../../assets/page/elements.js"),
    include_str!("../../assets/phone/words.js"),
    include_str!("../../assets/page/leaving.js"),
    include_str!("../../assets/phone/talking.js"),
    include_str!("../../assets/phone/drawing.js"),
    include_str!("../../assets/phone/main.js"),
];
const HEAD: &str = include_str!("../../assets/phone/head.js");
const STYLE: [&str; 2] = [include_str!("../../assets/phone/style.css"), include_str!("../../assets/page/calendar.css")];

/// The page's own words.
const WORDS: [&str; 49] = [
    "app-name",
    "phone-leave",
    "fictional-short",
    "phone-digits",
    "phone-language",
    "phone-promise",
    "phone-go-in",
    "phone-wrong-digits",
    "phone-door-closed",
    "phone-too-many",
    "phone-look-up",
    "phone-look-up-why",
    "phone-in",
    "phone-think",
    "phone-choose",
    "phone-several",
    "phone-sheet-promise",
    "phone-sheet-not",
    "phone-sheet-not-why",
    "phone-sheet-back",
    "phone-sheet-ready",
    "phone-sheet-ready-why",
    "phone-sheet-done",
    "phone-sheet-sent",
    "phone-sheet-again",
    "phone-sending",
    "phone-sent",
    "phone-pass",
    "phone-passed",
    "phone-ended",
    "phone-talk",
    "phone-talk-why",
    "phone-not-connected",
    "phone-not-connected-why",
    "phone-over",
    "phone-over-why",
    "phone-closed",
    "phone-closed-why",
    "phone-no-script",
    "calendar-title",
    "calendar-week-begins",
    "calendar-before",
    "calendar-after",
    "calendar-today",
    "calendar-month",
    "calendar-year",
    "calendar-more",
    "calendar-open",
    "calendar-close",
];
/// Words with gaps in them, in the order in which the script fills these.
const WITH_GAPS: [(&str, [&str; 2]); 2] = [("calendar-heading", ["month", "year"]), ("calendar-day", ["day", "month"])];
/// Stand for the gaps.
const GAPS: [&str; 2] = ["\u{E000}", "\u{E001}"];

/// The page, and what a browser lets it do.
pub(super) struct Page {
    pub(super) html: Bytes,
    pub(super) policy: HeaderValue,
}

/// The page in these languages; there is one at least.
pub(super) fn page(speakers: &[Speaker]) -> Page {
    let languages: Vec<Value> = speakers.iter().map(language).collect();
    let data = json!({
        "languages": languages,
        "months": (1..=12).map(text_id::month).collect::<Vec<_>>(),
        "weekdays": (1..=7).map(text_id::weekday).collect::<Vec<_>>(),
        "letters": (1..=7).map(|day| text_id::weekday(day) + LETTER).collect::<Vec<_>>(),
        "mirrored": ICONS.iter().filter(|icon| icon.mirrors()).map(|icon| icon.name()).collect::<Vec<_>>(),
    });
    let script: String = SCRIPT.into_iter().map(squeezed_script).collect();
    let sheet: String = STYLE.into_iter().map(squeezed_sheet).collect();
    let first = speakers.first().map(|speaker| &speaker.texts);
    let parts = Parts {
        title: &first.map(|texts| texts.words("app-name")).unwrap_or_default(),
        language: speakers.first().map_or("en", |speaker| &speaker.tag),
        direction: first.map_or("ltr", |texts| direction(texts)),
        first: None,
        reading: &reading(speakers),
        icons: &ICONS,
        data: &data.to_string(),
        style: &short_properties(&for_older(&(themes() + &sheet)), &["--contrast"]),
        head: &format!("\"use strict\";\n{}", squeezed(HEAD)),
        script: &format!("\"use strict\";(()=>{{\n{script}}})();"),
        connects: true,
    };
    // A file cannot say by whom it is framed.
    let policy = format!("{}; frame-ancestors 'none'", policy(&parts));
    Page { html: document(&parts).into(), policy: HeaderValue::try_from(policy).expect("a policy is plain letters") }
}

/// Stands behind the id of a weekday where its letter is meant.
const LETTER: &str = ".letter";

fn language(speaker: &Speaker) -> Value {
    let texts = &speaker.texts;
    let mut words: Map<String, Value> = WORDS.iter().map(|id| ((*id).to_owned(), texts.words(id).into())).collect();
    for (id, names) in WITH_GAPS {
        let mut arguments = Arguments::new();
        names.into_iter().zip(GAPS).for_each(|(name, gap)| arguments.set(name, gap));
        words.insert(id.to_owned(), texts.words_with(id, &arguments).into());
    }
    words.extend((1..=12).map(text_id::month).map(|id| (id.clone(), texts.words(&id).into())));
    for id in (1..=7).map(text_id::weekday) {
        words.insert(id.clone() + LETTER, texts.attribute(&id, "letter").into());
        words.insert(id.clone(), texts.words(&id).into());
    }
    json!({ "tag": speaker.tag, "name": texts.locale().manifest.name, "dir": direction(texts), "words": words })
}

fn direction(texts: &Localiser) -> &'static str {
    match texts.locale().manifest.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// What stands there where scripts do not run.
fn reading(speakers: &[Speaker]) -> Markup {
    let mut reading = Markup::default();
    reading.open("main", &[("id", "reading")]);
    for speaker in speakers {
        let attributes = [("lang", speaker.tag.as_str()), ("dir", direction(&speaker.texts))];
        reading.element("p", &attributes, &speaker.texts.words("phone-no-script"));
    }
    reading.close("main");
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_script_has_every_word_that_it_says_and_no_other_one_is_sent() {
        let script = SCRIPT.concat();
        let quoted: BTreeSet<&str> = script.split('"').collect();
        let is_word = |text: &&&str| {
            let begins = ["phone-", "calendar-"].iter().any(|begin| text.starts_with(begin));
            begins && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') || ["app-name", "fictional-short"].contains(*text)
        };
        // Names of style, and the name of a tab.
        let said: BTreeSet<&str> = quoted.iter().filter(is_word).copied().filter(|text| *text != "calendar-top").collect();
        let gaps = WITH_GAPS.map(|(id, _)| id);
        let sent: BTreeSet<&str> = WORDS.into_iter().chain(gaps).filter(|id| *id != "phone-no-script").collect();
        assert_eq!(said, sent);
    }
}
