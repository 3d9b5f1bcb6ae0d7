//! `results enter`: answer sheets, typed in line by line.
//!
//! Owns: what is asked and said while somebody types. Refuses to know: what a sheet is (`workshop::sheets`), and the form of a record.

use super::{Source, instrument_of, kept_here, opened, request};
use crate::cli::{Failure, open};
use crate::language::{Arguments, Isolates};
use crate::printed;
use crate::record::Record;
use crate::workshop::Fact;
use crate::workshop::measure::Set;
use crate::workshop::plan::Wave;
use crate::workshop::sheets::{Sheet, Sheets};
use std::io::{self, BufRead, Write};

pub(super) fn enter(id: &str, booster: bool, anew: bool, source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let texts = library.localiser(&open::language(source, &library)?, None, Isolates::Stripped)?;
    let entry = kept_here(id)?;
    let instrument = instrument_of(&library, opened(&entry)?)?;
    let instrument = instrument
        .ok_or_else(|| request("nothing is asked before and after in this workshop", "lead one with `--plan lesson-50-measured`"))?;
    let waves: &[Wave] = if booster { &[Wave::Booster] } else { &[Wave::Before, Wave::After] };
    let (mut record, _) = Record::open(&entry.path)?;
    let sheets = typed(&mut io::stdin().lock(), waves)?;
    let facts = sheets.facts(&instrument);
    if facts.is_empty() {
        return Ok(writeln!(printed::out(), "{}", texts.words("results-not-asked"))?);
    }
    let void = waves.iter().filter(|_| anew).map(|wave| Fact::Redone { wave: *wave });
    for fact in void.chain(facts) {
        record.append(&fact)?;
    }
    let mut said = Arguments::new();
    said.set("count", sheets.len());
    said.set("a", sheets.with_first(Set::A));
    said.set("b", sheets.with_first(Set::B));
    Ok(writeln!(printed::out(), "{}", texts.words_with("results-sheets", &said))?)
}

/// Sheets until an empty line. What cannot be read is said, and the sheet typed again; `<` takes the last one back.
fn typed(input: &mut impl BufRead, waves: &[Wave]) -> Result<Sheets, Failure> {
    let mut out = printed::out();
    let keys = if waves.len() == 1 { "11010010" } else { "a 11010010 01-01100" };
    writeln!(out, "a sheet a line, such as {keys}; < takes the last one back, an empty line ends")?;
    let mut sheets = Sheets::default();
    let mut line = String::new();
    loop {
        write!(out, "{:3} > ", sheets.len() + 1)?;
        out.flush()?;
        line.clear();
        if io::Read::take(&mut *input, 4096).read_line(&mut line)? == 0 || line.trim().is_empty() {
            return Ok(sheets);
        }
        match line.trim() {
            "<" if !sheets.take_back() => writeln!(out, "    nothing was typed before")?,
            "<" => {}
            keys => match Sheet::read(keys, waves) {
                Ok(sheet) => sheets.add(sheet),
                Err(error) => writeln!(out, "    {error}; type this sheet again")?,
            },
        }
    }
}
