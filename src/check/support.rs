//! The support lines of a library as they are checked: each field that an author wrote freely, with its place.
//!
//! Owns: taking a file apart. Refuses to know: what is right in it.

use crate::diagnostic::{Diagnostic, Place};
use crate::library::{Contact, Hours, How, Library, Places, Region, SupportLine};
use crate::rules::{FieldKind, SupportField, SupportFile};
use crate::story::{Id, Locus};

/// A file of support lines that can be read.
pub(super) struct File {
    path: String,
    text: String,
    region: Region,
}

/// Each file of support lines that can be read, and what is wrong in the others.
pub(super) fn files(library: &Library) -> (Vec<File>, Vec<Diagnostic>) {
    let mut files = Vec::new();
    let mut found = Vec::new();
    for id in library.regions().unwrap_or_default().iter().filter_map(|name| Id::new(name).ok()) {
        match (library.support(&id), library.support_file(&id)) {
            (Ok(Some(region)), Ok(Some((path, text)))) => files.push(File { path, text, region }),
            (Err(diagnostics), _) | (_, Err(diagnostics)) => found.extend(diagnostics),
            _ => {}
        }
    }
    (files, found)
}

impl File {
    /// As rules look at it.
    pub(super) fn view(&self) -> SupportFile<'_> {
        let lines = || self.region.lines.iter();
        SupportFile {
            place: Place::start_of(&self.path),
            lines: lines().map(|line| (line.id.as_str(), line.answers.text_id(), line.pair.as_ref().map(Id::as_str))).collect(),
            checked: lines().map(|line| line.checked.as_deref()).collect(),
            fields: lines().enumerate().flat_map(|(position, line)| fields(position, line)).collect(),
            locate: Box::new(|locus| Places::of(&self.path, &self.text).place(locus)),
        }
    }
}

/// What the author of a line wrote freely.
fn fields(position: usize, line: &SupportLine) -> Vec<SupportField<'_>> {
    let root = Locus::default().field("lines").item(position);
    let field = |locus: Locus, name, says, kind| SupportField { locus, line: line.id.as_str(), name, says, kind };
    let own = |name, says, kind| field(root.field(name), name, says, kind);
    let mut fields = vec![own("name", line.name.as_str(), FieldKind::Words), own("source", line.source.as_str(), FieldKind::MaybeWords)];
    fields.extend(line.seen.as_deref().map(|seen| own("seen", seen, FieldKind::Date)));
    if let Hours::Daily(from, to) | Hours::Weekdays(from, to) | Hours::MonToSat(from, to) = &line.hours {
        fields.extend([from, to].map(|time| own("hours", time.as_str(), FieldKind::Time)));
    }
    fields.extend(line.languages.iter().map(|tag| own("languages", tag.as_str(), FieldKind::Language)));
    for (number, contact) in line.contacts.iter().enumerate() {
        let locus = root.field("contacts").item(number);
        fields.extend(of_contact(contact).into_iter().map(|(name, says, kind)| field(locus.field(name), name, says, kind)));
    }
    if line.contacts.is_empty() {
        fields.push(own("contacts", "", FieldKind::Words));
    }
    fields
}

/// What a way to reach a line says, and what it would have to say.
fn of_contact(contact: &Contact) -> Vec<(&'static str, &str, FieldKind)> {
    let needed = match contact.how {
        How::Call | How::Sms(_) | How::WhatsApp | How::Textphone => Some(("number", FieldKind::Number)),
        How::Email | How::Chat | How::Web => None,
    };
    let address = if matches!(contact.how, How::Email) { FieldKind::Mail } else { FieldKind::Page };
    let written = [("number", contact.number.as_deref(), FieldKind::Number), ("address", contact.address.as_deref(), address)];
    let mut fields: Vec<_> = written.into_iter().filter_map(|(name, says, kind)| Some((name, says?, kind))).collect();
    if let How::Sms(word) = &contact.how {
        fields.push(("how", word.as_str(), FieldKind::MaybeWords));
    }
    let is_there = |name| fields.iter().any(|(known, _, _)| *known == name);
    fields.extend(needed.filter(|(name, _)| !is_there(*name)).map(|(name, kind)| (name, "", kind)));
    fields
}
