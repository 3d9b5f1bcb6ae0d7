//! What is handed on beside the site: which file is for what, how large it is, and its sum.
//!
//! Owns: telling by its name what a file is for. Refuses to know: where files come from, and what is in them.

use super::Download;
use super::parts::{body, section};
use super::shell::Desk;
use crate::handout::Writer;
use crate::language::Arguments;
use std::fmt::Write as _;
use std::path::Path;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Windows,
    Linux,
    Deb,
    Page,
    Rest,
}

/// In the order of the page, each with its text.
const KINDS: [(Kind, &str); 5] = [
    (Kind::Windows, "site-download-windows"),
    (Kind::Linux, "site-download-linux"),
    (Kind::Deb, "site-download-deb"),
    (Kind::Page, "site-download-page"),
    (Kind::Rest, "site-download-rest"),
];
const NONE: &str = "site-download-none";
/// Many bytes in a unit that people read.
const KILO: usize = 1000;

impl Kind {
    /// What `.ci/package/make` makes can be told by its name.
    fn of(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let ending = Path::new(&name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        // Pages and handouts may come as one archive.
        let is_pages = ["page", "handout", "guide"].iter().any(|word| name.contains(word));
        match ending {
            "html" => Self::Page,
            "zip" | "gz" | "xz" if is_pages => Self::Page,
            "zip" if name.contains("windows") => Self::Windows,
            "gz" | "xz" if name.contains(".tar.") => Self::Linux,
            "deb" => Self::Deb,
            _ => Self::Rest,
        }
    }
}

/// The files of a kind.
fn of(all: &[Download], kind: Kind) -> Vec<&Download> {
    all.iter().filter(|file| Kind::of(&file.name) == kind).collect()
}

/// The headings that there are.
pub(super) fn heads(all: &[Download]) -> Vec<&'static str> {
    let there = KINDS.iter().filter(|(kind, _)| !of(all, *kind).is_empty()).map(|(_, id)| *id);
    if all.is_empty() { vec![NONE] } else { there.collect() }
}

/// What is there, and what to do with it; where nothing is there, how to make it.
pub(super) fn parts(desk: Desk<'_>, writer: &mut Writer<'_>) {
    if desk.downloads.is_empty() {
        return section(writer, "notice", NONE, |writer| body(writer, NONE, "ol"));
    }
    for (kind, id) in KINDS {
        let files = of(desk.downloads, kind);
        if !files.is_empty() {
            section(writer, "part", id, |writer| {
                table(writer, &files);
                body(writer, id, "ol");
            });
        }
    }
}

fn table(writer: &mut Writer<'_>, files: &[&Download]) {
    const ID: &str = "site-download-table";
    writer.with("table", &[("role", "table")]).with("thead", &[("role", "rowgroup")]).with("tr", &[("role", "row")]);
    let (texts, header) = (writer.texts(), [("role", "columnheader"), ("scope", "col")]);
    for attribute in [None, Some("size"), Some("sum")] {
        writer.with("th", &header).text(&texts.say(ID, attribute, None)).close("th");
    }
    writer.close("tr").close("thead").with("tbody", &[("role", "rowgroup")]);
    for file in files {
        let there = ["../download/", &in_address(&file.name)].concat();
        writer.with("tr", &[("role", "row")]).with("th", &[("role", "rowheader"), ("scope", "row")]);
        writer
            .with("a", &[("href", &there), ("download", "")])
            .with("bdi", &[("dir", "ltr")])
            .words(&file.name)
            .close("bdi")
            .close("a")
            .close("th");
        let mut size = Arguments::new();
        let (unit, bytes) = if file.bytes.len() < KILO * KILO { ("kb", KILO) } else { ("mb", KILO * KILO) };
        size.set("size", file.bytes.len().div_ceil(bytes));
        writer.with("td", &[("role", "cell"), ("class", "size")]).text(&texts.say(ID, Some(unit), Some(&size))).close("td");
        writer
            .with("td", &[("role", "cell"), ("class", "sum")])
            .with("code", &[("dir", "ltr")])
            .words(&file.sha256)
            .close("code")
            .close("td");
        writer.close("tr");
    }
    writer.close("tbody").close("table");
}

/// A name as it stands in an address.
fn in_address(name: &str) -> String {
    let mut written = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            write!(written, "%{byte:02X}").expect("writing to a string does not fail");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_name() {
        for (name, kind) in [
            ("second-look-0.1.0-windows-x86_64.zip", Kind::Windows),
            ("second-look-0.1.0-linux-x86_64.tar.gz", Kind::Linux),
            ("second-look_0.1.0_amd64.deb", Kind::Deb),
            ("quiet-lately.html", Kind::Page),
            ("handouts-en.zip", Kind::Page),
            ("Guide.zip", Kind::Page),
            ("SHA256SUMS", Kind::Rest),
            ("READ ME FIRST.txt", Kind::Rest),
            ("source.zip", Kind::Rest),
        ] {
            assert_eq!(Kind::of(name), kind, "{name}");
        }
        assert_eq!(in_address("READ ME é~1.txt"), "READ%20ME%20%C3%A9~1.txt");
    }
}
