//! Support lines on a page: the same data as everywhere, with its words in every language of the page.
//!
//! Owns: which of a line's facts the page gets. Refuses to know: today's date. Whether a line was checked long ago is decided when the page is read.

use super::pool::{PoolWriter, TextId};
use crate::diagnostic::Diagnostic;
use crate::library::{Answers, Contact, Cost, Hours, How, Library, Status, SupportLine};
use crate::story::{Id, text_id};
use crate::wording;
use serde::{Serialize, Serializer};

/// A region with its lines.
#[derive(Serialize)]
pub(super) struct RegionData {
    pub(super) id: Id,
    pub(super) name: TextId,
    pub(super) lines: Vec<SupportLineData>,
}

/// Whether a way to reach a line is a number, and whether a phone can ring it.
pub(super) enum Number {
    None,
    Read,
    Rung(String),
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_u8(0),
            Self::Read => serializer.serialize_u8(1),
            Self::Rung(digits) => serializer.serialize_str(digits),
        }
    }
}

/// A line, packed as a list in the order of its fields.
pub(super) struct SupportLineData {
    sign: &'static str,
    pub(super) who: TextId,
    pub(super) name: String,
    pub(super) topic: TextId,
    pub(super) whom: TextId,
    pub(super) contacts: Vec<(TextId, Number)>,
    pub(super) when: Option<TextId>,
    pub(super) name_needed: Option<TextId>,
    pub(super) checked: Option<String>,
    pub(super) status: TextId,
    pub(super) doubtful: bool,
    pub(super) source: Option<TextId>,
}

impl Serialize for SupportLineData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { sign, who, name, topic, whom, contacts, when, name_needed, status, source, .. } = self;
        let doubtful = u8::from(self.doubtful);
        (sign, who, name, topic, whom, contacts, when, name_needed, status, doubtful, source, &self.checked).serialize(serializer)
    }
}

/// Every region that has lines.
pub(super) fn regions(library: &Library, texts: &mut PoolWriter<'_>) -> Result<Vec<RegionData>, Vec<Diagnostic>> {
    let mut regions = Vec::new();
    for name in library.regions()? {
        let Some(region) = Id::new(&name).ok().and_then(|id| library.support(&id).transpose()).transpose()? else { continue };
        regions.push(RegionData {
            name: texts.words(&text_id::region(&region.region)),
            lines: region.lines.iter().map(|of| line(texts, of)).collect(),
            id: region.region,
        });
    }
    Ok(regions)
}

fn line(texts: &mut PoolWriter<'_>, line: &SupportLine) -> SupportLineData {
    let contacts = line.contacts.iter().map(|way| (texts.put(|texts| wording::contact(texts, way)), number(way))).collect();
    let is_known = line.hours != Hours::Unknown || line.cost != Cost::Unknown;
    SupportLineData {
        sign: icon_of(line.answers),
        who: texts.attribute(line.answers.text_id(), "title"),
        name: line.name.clone(),
        topic: texts.words(line.topic.text_id()),
        contacts,
        whom: texts.put(|texts| wording::for_whom(texts, line.for_whom)),
        when: is_known.then(|| texts.put(|texts| wording::when(texts, line).unwrap_or_default())),
        name_needed: wording::name_needed(line).map(|id| texts.words(id)),
        checked: line.checked.clone(),
        status: texts.words(line.status.text_id()),
        doubtful: matches!(line.status, Status::Conflict | Status::Unverified),
        source: (!line.source.is_empty()).then(|| texts.put(|texts| wording::source(texts, line).unwrap_or_default())),
    }
}

/// Only what is called is rung: a text to a number has words that matter.
fn number(way: &Contact) -> Number {
    match (&way.number, &way.how) {
        (Some(number), How::Call) => Number::Rung(number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()),
        (Some(_), _) => Number::Read,
        (None, _) => Number::None,
    }
}

/// The icon of whoever answers.
fn icon_of(answers: Answers) -> &'static str {
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
