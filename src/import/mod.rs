//! Stories of other tools, turned into the beginning of a story of ours: Twee 3 source, and ink's compiled JSON.
//!
//! Owns: what an import is. A reader (`twee`, `ink`) makes an [`outline`] of a source; `mend` makes of it what our format can hold; `defects` names what is
//! wrong in the source itself; `skeleton` writes the files, and `todo` the list of what is left to do. Nothing of a source is run or believed: its size, depth
//! and counts are bounded, only characters of texts get through, and what is not understood becomes a comment with its place. What had to be made up is marked
//! INVENTED. Refuses to know: files and folders, and who asks.

mod defects;
mod ink;
mod mend;
mod names;
mod outline;
mod skeleton;
#[cfg(test)]
mod tests;
mod todo;
mod twee;
mod words;

use crate::story::Id;
use std::collections::BTreeMap;

/// A tool whose stories are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Twee 3 source, which Twine, Tweego and others write.
    Twee,
    /// What ink's compilers write.
    Ink,
}

/// The beginning of a scenario of ours.
#[derive(Debug)]
pub(crate) struct Imported {
    /// The scenario file.
    pub scenario: String,
    /// Its texts.
    pub texts: String,
    /// What is left to do, as Markdown.
    pub todo: String,
    /// The same in a few lines: what, and how often.
    pub summary: Vec<(&'static str, usize)>,
}

/// Why a source is not imported: what is wrong; a remedy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// No passage in it.
    #[error("this file has no passage; a passage begins with a line such as “:: Start”, so choose a file of Twee source")]
    NoPassage,
    /// Not JSON, or nested too deeply to be read.
    #[error("this file is no JSON that can be read ({0}); compile the story with inklecate or inkjs, and choose the JSON that it writes")]
    NoJson(String),
    /// JSON of something else.
    #[error("this is no story that ink’s compiler wrote; compile the story with inklecate or inkjs, and choose the JSON that it writes")]
    NoInk,
    /// A version that is not known.
    #[error("this story was compiled for version {0} of ink’s format; compile it for one of the versions 19 to 21")]
    InkVersion(i64),
    /// More of something than a story can have.
    #[error("this file has more than {most} {what}; split the story, and import its parts one by one")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there may be.
        most: usize,
    },
}

/// Makes the beginning of the scenario of that name from a source.
///
/// # Errors
/// When the source is none, or too large for a story.
pub(crate) fn import(source: Source, text: &str, id: &Id) -> Result<Imported, Refusal> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut outline = match source {
        Source::Twee => twee::read(text)?,
        Source::Ink => ink::read(text)?,
    };
    for passage in &outline.passages {
        if let outline::Way::Choose(links, _) = &passage.way {
            outline::bound(links.len(), outline::MOST_LINKS, "links in one passage")?;
        }
    }
    mend::mend(&mut outline);
    defects::look(&mut outline);
    let written = skeleton::write(&mut outline, id);
    let mut counts: BTreeMap<_, _> = written.counts;
    counts.extend(outline.counts.iter().map(|(what, count)| (*what, *count)));
    let todo = todo::write(&outline.remarks, &counts, id);
    Ok(Imported { scenario: written.scenario, texts: written.texts, todo, summary: todo::summary(&outline.remarks, &counts) })
}
