//! Support lines on a page: the same data as everywhere, with its words in every language of the page.
//!
//! Owns: which of a line's facts the page gets. Refuses to know: today's date. Whether a line was checked long ago is decided when the page is read.

use super::pool::{TextId, Writer};
use crate::diagnostic::Diagnostic;
use crate::library::{Answers, Library, Status, SupportLine};
use crate::story::Id;
use crate::wording::{self, variant_id};
use serde::Serialize;

/// A region with its lines.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region {
    pub(super) id: Id,
    pub(super) name: TextId,
    pub(super) lines: Vec<Line>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line {
    sign: &'static str,
    pub(super) who: TextId,
    pub(super) name: String,
    pub(super) topic: TextId,
    pub(super) whom: TextId,
    /// Each with whether it is a number.
    pub(super) contacts: Vec<(TextId, bool)>,
    pub(super) when: TextId,
    pub(super) name_needed: TextId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) checked: Option<String>,
    pub(super) status: TextId,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) doubtful: bool,
    pub(super) source: TextId,
}

/// Every region that has lines.
pub(super) fn regions(library: &Library, texts: &mut Writer<'_>) -> Result<Vec<Region>, Vec<Diagnostic>> {
    let mut regions = Vec::new();
    for name in library.regions()? {
        let Some(region) = Id::new(&name).ok().and_then(|id| library.support(&id).transpose()).transpose()? else { continue };
        regions.push(Region {
            name: texts.words(&format!("region-{}", region.region)),
            lines: region.lines.iter().map(|told| line(texts, told)).collect(),
            id: region.region,
        });
    }
    Ok(regions)
}

fn line(texts: &mut Writer<'_>, line: &SupportLine) -> Line {
    let contacts = line.contacts.iter().map(|way| (texts.put(|texts| wording::contact(texts, way)), way.number.is_some())).collect();
    Line {
        sign: sign(line.answers),
        who: texts.attribute(&variant_id("answers", line.answers), "title"),
        name: line.name.clone(),
        topic: texts.words(&variant_id("topic", line.topic)),
        contacts,
        whom: texts.put(|texts| wording::for_whom(texts, line.for_whom)),
        when: texts.put(|texts| wording::when(texts, line)),
        name_needed: texts.words(&variant_id("name", line.name_needed)),
        checked: line.checked.clone(),
        status: texts.words(&variant_id("status", line.status)),
        doubtful: matches!(line.status, Status::Conflict | Status::Unverified),
        source: texts.put(|texts| wording::source(texts, line)),
    }
}

/// The icon of whoever answers.
fn sign(answers: Answers) -> &'static str {
    match answers {
        Answers::Charity => "heart",
        Answers::PublicService => "support",
        Answers::Ministry | Answers::Ombudsman | Answers::Justice => "columns",
        Answers::Specialist => "people",
        Answers::Police => "badge",
        Answers::Emergency => "phone",
        Answers::Directory => "list",
    }
}
