//! `results enter`: answer sheets, typed in line by line, each kept before the next one is asked for; then they are counted, once.
//!
//! Owns: what is asked and said while somebody types, and that what was typed before a crash is neither lost nor counted twice. Refuses to know: what a sheet is
//! (`workshop::sheets`), and the form of what is kept (`record`).

use super::{Asked, Source, request};
use crate::cli::Failure;
use crate::language::{Arguments, Localiser};
use crate::printed;
use crate::record::{Record, TypedFile};
use crate::workshop::Fact;
use crate::workshop::fact::AskedBy;
use crate::workshop::measure::{Instrument, Set};
use crate::workshop::plan::Wave;
use crate::workshop::sheets::{NoSheet, Sheet, Sheets};
use std::io::{self, BufRead, Read as _, Write};

/// No line is longer, in bytes.
const LONGEST: u64 = 4096;

pub(super) fn enter(id: &str, booster: bool, anew: bool, source: &Source) -> Result<(), Failure> {
    let Asked { texts, instrument, path, waves } = Asked::of(id, booster, source)?;
    let booster = waves == [Wave::Booster];
    let (mut record, reading) = Record::open(&path)?;
    let mut desk = Desk { texts: &texts, instrument: &instrument, record: &mut record, facts: reading.facts };
    let mut input = io::stdin().lock();
    let (file, sheets) = desk.begin(&mut input, id, booster)?;
    let (file, sheets) = desk.typed(&mut input, file, sheets, waves)?;
    desk.count(file, &sheets, booster, anew)
}

const fn waves_of(booster: bool) -> &'static [Wave] {
    if booster { &[Wave::Booster] } else { &[Wave::Before, Wave::After] }
}

/// Where one workshop's sheets are typed in.
struct Desk<'d> {
    texts: &'d Localiser,
    instrument: &'d Instrument,
    record: &'d mut Record,
    facts: Vec<Fact>,
}

impl Desk<'_> {
    /// What was typed before somebody or something stopped, if whoever sits here now goes on with it; otherwise nothing yet.
    fn begin(&mut self, input: &mut impl BufRead, id: &str, booster: bool) -> Result<(TypedFile, Sheets), Failure> {
        let Some((file, before)) = TypedFile::found(self.record)? else {
            return Ok((TypedFile::begin(self.record, booster)?, Sheets::default()));
        };
        let mut sheets = Sheets::default();
        let read = before.sheets.iter().filter_map(|keys| Sheet::read(keys, waves_of(before.is_booster)).ok());
        read.for_each(|sheet| sheets.add(sheet));
        if let Some((from, anew)) = before.done {
            // It stopped while they were being counted. What is counted of them stays, and the rest follows.
            self.write_facts(file, &sheets, before.is_booster, from, anew)?;
        } else if sheets.len() > 0 {
            if before.is_booster != booster {
                let other = if before.is_booster { " --booster" } else { "" };
                return Err(request(
                    format!("{} other sheets of this workshop are typed in and not counted yet", sheets.len()),
                    &format!("finish them first with `second-look results enter {id}{other}`"),
                ));
            }
            if self.goes_on(input, sheets.len())? {
                return Ok((file, sheets));
            }
            file.burn();
        }
        Ok((TypedFile::begin(self.record, booster)?, Sheets::default()))
    }

    /// Whether the sheets that were typed before are gone on with.
    fn goes_on(&self, input: &mut impl BufRead, count: usize) -> Result<bool, Failure> {
        let mut said = Arguments::new();
        said.set("count", count);
        let mut out = printed::out();
        writeln!(out, "{}", self.texts.words_with("results-sheets-waiting", &said))?;
        loop {
            write!(out, "  1 / 0 > ")?;
            out.flush()?;
            match line(input)?.as_deref() {
                Some("1" | "١" | "۱") => return Ok(true),
                Some("0" | "٠" | "۰") => return Ok(false),
                Some(_) => {}
                None => {
                    return Err(request(
                        "the sheets that were typed before still wait",
                        "answer 1 to go on with them, or 0 to throw them away",
                    ));
                }
            }
        }
    }

    /// Sheets until an empty line. What cannot be read is said, and the sheet typed again; `<` takes the last one back.
    fn typed(
        &self,
        input: &mut impl BufRead,
        mut file: TypedFile,
        mut sheets: Sheets,
        waves: &[Wave],
    ) -> Result<(TypedFile, Sheets), Failure> {
        let mut out = printed::out();
        let mut said = Arguments::new();
        said.set("keys", if waves.len() == 1 { "11010010" } else { "a 11010010 01-01100" });
        writeln!(out, "{}", self.texts.words_with("results-sheets-keys", &said))?;
        loop {
            write!(out, "{:3} > ", sheets.len() + 1)?;
            out.flush()?;
            let Some(keys) = line(input)?.filter(|keys| !keys.is_empty()) else { return Ok((file, sheets)) };
            if keys == "<" {
                if sheets.take_back() {
                    file.take_back()?;
                } else {
                    writeln!(out, "    {}", self.texts.words("results-sheets-none"))?;
                }
                continue;
            }
            match Sheet::read(&keys, waves) {
                Ok(sheet) => {
                    file.keep(&keys.split_whitespace().collect::<String>())?;
                    sheets.add(sheet);
                }
                Err(no_sheet) => writeln!(out, "    {}", self.why(no_sheet))?,
            }
        }
    }

    /// Why something that was typed is no sheet, in words.
    fn why(&self, no_sheet: NoSheet) -> String {
        let mut said = Arguments::new();
        let id = match no_sheet {
            NoSheet::NoSet => "results-sheet-no-set",
            NoSheet::Key => "results-sheet-key",
            NoSheet::Count { found, wanted } => {
                said.set("found", found);
                said.set("wanted", wanted);
                "results-sheet-count"
            }
        };
        self.texts.words_with(id, &said)
    }

    fn count(&mut self, mut file: TypedFile, sheets: &Sheets, booster: bool, anew: bool) -> Result<(), Failure> {
        if sheets.facts(self.instrument).is_empty() {
            file.burn();
            return Ok(writeln!(printed::out(), "{}", self.texts.words("results-not-asked"))?);
        }
        let from = self.facts.len();
        file.is_done(from, anew)?;
        self.write_facts(file, sheets, booster, from, anew)
    }

    /// Writes the counts of the sheets down behind so many facts, as far as they do not stand there yet, and throws the sheets away.
    fn write_facts(&mut self, file: TypedFile, sheets: &Sheets, booster: bool, from: usize, anew: bool) -> Result<(), Failure> {
        let void = waves_of(booster).iter().filter(|_| anew).map(|wave| Fact::Redone { wave: *wave });
        let facts: Vec<Fact> = void.chain(sheets.facts(self.instrument)).collect();
        let is_ours = |fact: &&Fact| matches!(fact, Fact::Redone { .. } | Fact::Measured { asked: AskedBy::Sheets, .. });
        let there =
            self.facts.get(from..).unwrap_or_default().iter().filter(is_ours).zip(&facts).take_while(|(there, fact)| there == fact).count();
        for fact in &facts[there..] {
            self.record.append(fact)?;
            self.facts.push(fact.clone());
        }
        file.burn();
        let mut said = Arguments::new();
        said.set("count", sheets.len());
        said.set("a", sheets.with_first(Set::A));
        said.set("b", sheets.with_first(Set::B));
        Ok(writeln!(printed::out(), "{}", self.texts.words_with("results-sheets", &said))?)
    }
}

/// The next line, without what surrounds it; none at the end of the input. Of a line that is too long, the rest is read as another one. Bytes that are no text
/// are no keys either.
pub(super) fn line(input: &mut impl BufRead) -> Result<Option<String>, io::Error> {
    let mut bytes = Vec::new();
    let read = input.take(LONGEST).read_until(b'\n', &mut bytes)?;
    Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).trim().to_owned()))
}
