//! Who can be rung, written to or visited.
//!
//! Owns: what is said before and behind the lines, and which facts of a line are told. Refuses to know: which region somebody is in.

use super::{About, Block, Part, Said, SupportFacts, SupportLines};
use crate::language::Localiser;
use crate::library::{Library, Nearest, SupportLine};
use crate::story::text_id;
use crate::wording;

/// Support for a region: how one may ask, and the lines. Where there are none for it, those that hold everywhere.
pub(crate) fn support(library: &Library, texts: &Localiser, region: &str) -> Part {
    let say = |id: &str| Block::Say(Said::text(texts, id));
    let mut body = ["support-first", "support-asking-1", "support-asking-2", "support-asking-3"].map(say).to_vec();
    match library.nearest_support(region) {
        Ok(found) => {
            let sure = wording::how_sure(found.lines.iter().map(|line| line.checked.as_deref()));
            body.extend([Block::Support(lines(texts, &found)), say("support-general")]);
            body.extend(sure.map(say));
        }
        Err(_) => body.push(say("support-broken")),
    }
    Part { about: About::Support, heading: Said::text(texts, "support-title"), opening: None, body }
}

fn lines(texts: &Localiser, found: &Nearest) -> SupportLines {
    SupportLines {
        instead: found.instead.then(|| Said::text(texts, "support-none")),
        heading: wording::with(texts, "support-lines", "region", texts.words(&text_id::region(&found.region))),
        lines: found.lines.iter().map(|line| facts(texts, line)).collect(),
    }
}

fn facts(texts: &Localiser, line: &SupportLine) -> SupportFacts {
    SupportFacts {
        who: Said::text(texts, line.answers.text_id()),
        name: line.name.clone(),
        topic: Said::text(texts, line.topic.text_id()),
        for_whom: wording::for_whom(texts, line.for_whom),
        contacts: line.contacts.iter().map(|way| wording::contact(texts, way)).collect(),
        hours: wording::hours(texts, &line.hours),
        cost: wording::cost(line).map(|id| Said::text(texts, id)),
        name_needed: wording::name_needed(line).map(|id| Said::text(texts, id)),
        status: Said::text(texts, line.status.text_id()),
        source: wording::source(texts, line),
        checked: wording::checked(texts, line.checked.as_deref()),
    }
}
