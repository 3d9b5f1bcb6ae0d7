//! `results enter --by hands`: hands or cards that were counted for each message, typed in and written down together.
//!
//! Owns: what is asked and said while somebody types, and what two counts of a message come to. Refuses to know: how people answered, and the form of what is
//! kept (`record`).

use super::enter::line;
use super::{Asked, Source, request, wave_text};
use crate::cli::Failure;
use crate::language::{Arguments, Localiser};
use crate::printed;
use crate::record::Record;
use crate::wording;
use crate::workshop::Fact;
use crate::workshop::fact::{Answered, AskedBy};
use crate::workshop::measure::{Instrument, Set, set_in};
use crate::workshop::plan::Wave;
use std::io::{self, BufRead, Write};

/// Nobody counts more hands in a room.
const MOST: u16 = 400;

/// The hands that went up for one message: for a second look, and for letting it be.
type Hands = (u16, u16);

pub(super) fn enter(id: &str, by: AskedBy, booster: bool, anew: bool, source: &Source) -> Result<(), Failure> {
    let Asked { texts, instrument, path, waves } = Asked::of(id, booster, source)?;
    let (mut record, reading) = Record::open(&path)?;
    let mut typist = Typist { texts: &texts, instrument: &instrument, input: io::stdin().lock() };
    let first = if waves == [Wave::Booster] { Set::C } else { typist.first()? };
    let mut facts = Vec::new();
    for wave in waves {
        facts.extend(typist.wave(*wave, set_in(*wave, first), by)?.map(|fact| (*wave, fact)));
    }
    // Nothing is written down before all of it is typed: half a count would be taken for a whole one. If it stops between two facts, typing the same again
    // writes down what is missing.
    for (wave, fact) in &facts {
        if anew {
            record.append(&Fact::Redone { wave: *wave })?;
        }
        if anew || !counts_already(&reading.facts, *wave, fact) {
            record.append(fact)?;
        }
    }
    let mut said = Arguments::new();
    said.set("count", facts.len());
    Ok(writeln!(printed::out(), "{}", texts.words_with("results-hands", &said))?)
}

/// Somebody who types what was counted.
struct Typist<'t, Input> {
    texts: &'t Localiser,
    instrument: &'t Instrument,
    input: Input,
}

impl<Input: BufRead> Typist<'_, Input> {
    /// The set that everybody was asked about first.
    fn first(&mut self) -> Result<Set, Failure> {
        let mut out = printed::out();
        writeln!(out, "{}", self.texts.words("results-hands-first"))?;
        loop {
            write!(out, "  a / b > ")?;
            out.flush()?;
            match line(&mut self.input)?.as_deref() {
                Some("a" | "A" | "أ" | "ا") => return Ok(Set::A),
                Some("b" | "B" | "ب") => return Ok(Set::B),
                Some(_) => {}
                None => return Err(stopped()),
            }
        }
    }

    /// The counts of one time of asking; none if it was not asked then.
    fn wave(&mut self, wave: Wave, set: Set, by: AskedBy) -> Result<Option<Fact>, Failure> {
        let mut out = printed::out();
        let mut said = Arguments::new();
        said.set("when", self.texts.words(wave_text(wave)));
        writeln!(out, "\n{}", self.texts.words_with("results-hands-how", &said))?;
        let mut counts: Vec<Hands> = Vec::new();
        let items: Vec<_> = self.instrument.set(set).collect();
        while let Some(item) = items.get(counts.len()) {
            let words = self.instrument.text(item);
            let said = wording::labelled(self.texts, self.texts.attribute(&words, "from"), &self.texts.words(&words));
            writeln!(out, "{}. {said}", counts.len() + 1)?;
            write!(out, "{:3} > ", counts.len() + 1)?;
            out.flush()?;
            let typed = line(&mut self.input)?.ok_or_else(stopped)?;
            match typed.as_str() {
                "" if counts.is_empty() => return Ok(None),
                "<" => drop(counts.pop()),
                typed => match read(typed) {
                    Some(hands) => counts.push(hands),
                    None => writeln!(out, "    {}", self.texts.words("results-hands-two"))?,
                },
            }
        }
        Ok(measured(wave, set, by, self.instrument, &counts))
    }
}

/// Whether the same stands among what was answered in this wave, and holds.
fn counts_already(facts: &[Fact], wave: Wave, fact: &Fact) -> bool {
    facts.iter().rev().take_while(|there| **there != Fact::Redone { wave }).any(|there| there == fact)
}

/// Two whole numbers, in the digits of any keyboard.
fn read(typed: &str) -> Option<Hands> {
    let plain = crate::terminal::with_plain_digits(typed);
    let mut numbers = plain.split_whitespace().map(|number| number.parse::<u16>().ok().filter(|number| *number <= MOST));
    let hands = (numbers.next()??, numbers.next()??);
    (numbers.next().is_none() && hands.0 + hands.1 <= MOST).then_some(hands)
}

/// What is written down. As many people were asked as answered the message that most answered; whoever answered another one less has skipped it.
fn measured(wave: Wave, set: Set, asked: AskedBy, instrument: &Instrument, counts: &[Hands]) -> Option<Fact> {
    let people = counts.iter().map(|(look, let_be)| look + let_be).max().filter(|people| *people > 0)?;
    let items = instrument.names(set).iter().zip(counts).map(|(item, (look, let_be))| {
        let answered = look + let_be;
        Answered { item: item.clone(), answered, marked: *look, skipped: people - answered }
    });
    Some(Fact::Measured { wave, set, asked, people, items: items.collect() })
}

fn stopped() -> Failure {
    request(
        "the typing ended before all messages had their two numbers, and nothing was written down",
        "type them again, from the first one",
    )
}
