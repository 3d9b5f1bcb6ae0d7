//! `second-look read`: a whole scenario as a script.

use super::{Failure, Source, open};
use crate::language::Isolates;
use crate::printed;
use crate::terminal::{Console, manuscript};
use std::io;

#[derive(clap::Args)]
pub(super) struct Read {
    /// The scenario
    scenario: String,
    #[command(flatten)]
    source: Source,
}

pub(super) fn run(read: &Read) -> Result<(), Failure> {
    let library = open::library(&read.source)?;
    let id = open::scenario(&library, &read.scenario)?;
    let language = open::language(&read.source, &library)?;
    let (script, story) = library.scenario(&id)?;
    let texts = library.localiser(&language, Some(&id), Isolates::Stripped)?;
    let mut out = printed::long();
    let mut console = Console::new(Vec::new(), None, &mut out, textwrap::termwidth(), false);
    manuscript(&mut console, &texts, &script, &story)?;
    io::Write::flush(&mut out)?;
    Ok(())
}
