//! What whoever leads is told about the record of a workshop.
//!
//! Owns: which sentence is said when. Refuses to know: files, and what is written in them.

use super::console::{Console, Ended};
use super::leading::Leading;
use crate::language::{Arguments, Localiser};
use crate::wording::{self, Unkept};
use std::io;

/// What becomes of a workshop's facts, as far as whoever leads should know.
pub(crate) enum Kept<'k> {
    /// Nothing is written down.
    Nothing,
    /// They stand in this file for so many days.
    In { file: &'k str, days: u16, mended: Option<Mended> },
}

/// What had to be done to a file before it could be gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mended {
    /// A piece of a last line was cut off.
    Torn,
    /// From this line on, it could not be read. All of it was copied beside.
    Damaged { line: usize },
}

/// Why a workshop is only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LooksOn {
    /// It is led in another program.
    InUse,
    /// A newer version wrote it.
    Newer,
    /// It lies where nothing can be written.
    Unwritable,
}

impl Kept<'_> {
    pub(super) fn tell(&self, console: &mut Console<'_>, texts: &Localiser) -> io::Result<()> {
        let Kept::In { file, days, mended } = self else { return console.say(&texts.words("lead-kept-nothing")) };
        match mended {
            Some(Mended::Torn) => console.say(&texts.words("lead-kept-torn"))?,
            Some(Mended::Damaged { line }) => console.say(&wording::with(texts, "lead-kept-damaged", "line", *line))?,
            None => {}
        }
        let mut arguments = Arguments::new();
        arguments.set("file", *file);
        arguments.set("days", *days);
        console.say(&texts.words_with("lead-kept", &arguments))
    }
}

impl LooksOn {
    pub(super) fn text_id(self) -> &'static str {
        match self {
            Self::InUse => "lead-looks-in-use",
            Self::Newer => "lead-looks-newer",
            Self::Unwritable => "lead-looks-unwritable",
        }
    }
}

/// Says why a workshop cannot be kept, and goes on when whoever leads agrees.
///
/// # Errors
/// [`Ended::Left`] when she would rather not.
pub(crate) fn goes_on_unkept(console: &mut Console<'_>, texts: &Localiser, why: &Unkept) -> Result<(), Ended> {
    console.say(&wording::unkept(texts, why))?;
    loop {
        console.say(&texts.words("lead-unkept-agree"))?;
        match Leading::read(&console.ask()?) {
            Leading::Next => return Ok(()),
            Leading::Leave => return Err(Ended::Left),
            _ => {}
        }
    }
}
