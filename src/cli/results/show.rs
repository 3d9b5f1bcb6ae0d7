//! `results show`: what a group answered before and after, in whole numbers first.
//!
//! Owns: what stands where on the screen, and the words for each number. Refuses to know: what may be told, and what follows from it.

use super::{Source, instrument_of, kept_here, opened, request, wave_text};
use crate::cli::{Failure, open};
use crate::language::{Arguments, Isolates, Localiser};
use crate::printed;
use crate::record;
use crate::results::{self, Plot, Series, Share, bar, svg};
use crate::workshop::Fact;
use crate::workshop::measure::Instrument;
use crate::workshop::plan::Wave;
use crate::workshop::release::{Given, Told, given};
use crate::workshop::statistics::{Change, Finding, Sensitivity, Tally, of_ten};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// What was answered in a wave, together.
fn tally(given: &Given, wave: Wave, instrument: &Instrument) -> Option<Tally> {
    let tally = match given.waves.get(&wave)? {
        Told::Apart(sets) => sets.values().fold(Tally::default(), |sum, group| sum + group.tally(instrument)),
        Told::Together(group) => group.tally(instrument),
        Told::Nothing => return None,
    };
    Some(tally)
}

pub(super) fn show(id: &str, plot: Option<&Path>, details: bool, source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let language = open::language(source, &library)?;
    let texts = library.localiser(&language, None, Isolates::Stripped)?;
    let entry = kept_here(id)?;
    let instrument = instrument_of(&library, opened(&entry)?)?;
    // Two looks that differ could be subtracted from each other, as two exports could: that this one is had stands in the record before anything is seen.
    let facts = record::tell(&entry.path)?;
    let given = given(&facts);
    let mut out = printed::out();
    let Some(instrument) = instrument.filter(|_| !given.waves.is_empty()) else {
        return Ok(writeln!(out, "{}", texts.words("results-not-asked"))?);
    };
    let waves: Vec<(Wave, Tally)> = Wave::ALL.into_iter().filter_map(|wave| Some((wave, tally(&given, wave, &instrument)?))).collect();
    if facts.iter().any(|fact| matches!(fact, Fact::Merged { .. })) {
        return Ok(writeln!(out, "{}", texts.words("results-merged"))?);
    }
    if waves.is_empty() {
        return Ok(writeln!(out, "{}", texts.words("results-too-few"))?);
    }
    for line in sentences(&texts, &given, &instrument) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "\n{}", texts.words("results-title"))?;
    for (kind, of) in [("results-tactics", hits as fn(&Tally) -> (u32, u32)), ("results-lookalikes", alarms)] {
        writeln!(out, "  {}", texts.words(kind))?;
        for (wave, tally) in &waves {
            let (marked, answered) = of(tally);
            let ten = of_ten(marked, answered).unwrap_or_default();
            writeln!(out, "    {}  {ten:2}  {}", bar(ten), texts.words(wave_text(*wave)))?;
        }
    }
    if details {
        write_details(&mut out, &waves)?;
    }
    if entry.has_sheets() {
        writeln!(out, "\n{}", texts.words("results-sheets-uncounted"))?;
    }
    if given.holds_back {
        writeln!(out, "\n{}", texts.words("results-held-back"))?;
    }
    writeln!(out, "\n{}", texts.words("results-share"))?;
    if let Some(path) = plot {
        let is_rtl =
            library.locales().get(&language.to_string()).is_some_and(|about| about.direction == crate::language::Direction::RightToLeft);
        let drawing = drawing(&texts, &waves, is_rtl);
        fs::write(path, drawing)
            .map_err(|error| request(format!("{} cannot be written: {}", path.display(), error.kind()), "choose another place"))?;
    }
    Ok(())
}

const fn hits(tally: &Tally) -> (u32, u32) {
    (tally.hits, tally.signals)
}

const fn alarms(tally: &Tally) -> (u32, u32) {
    (tally.alarms, tally.noises)
}

/// What whoever leads is told: both kinds of messages in whole numbers, and what one group can show.
fn sentences(texts: &Localiser, given: &Given, instrument: &Instrument) -> Vec<String> {
    let [Some(before), Some(after)] = [Wave::Before, Wave::After].map(|wave| tally(given, wave, instrument)) else { return Vec::new() };
    let of = |id: &str, count: fn(&Tally) -> (u32, u32)| {
        let [before, after] = [count(&before), count(&after)].map(|(marked, answered)| of_ten(marked, answered).unwrap_or_default());
        let mut numbers = Arguments::new();
        numbers.set("before", before);
        numbers.set("after", after);
        texts.words_with(id, &numbers)
    };
    let finding = match (results::is_large(given), Sensitivity::of(before), Sensitivity::of(after)) {
        (true, Some(before), Some(after)) => match Change::between(before, after).finding() {
            Finding::Better => "results-better",
            Finding::Harder => "results-harder",
            Finding::MoreOfBoth => "results-more-of-both",
            Finding::LessOfBoth => "results-less-of-both",
            Finding::AboutTheSame => "results-about-the-same",
        },
        _ => "results-counts-only",
    };
    vec![of("results-of-tactics", hits), of("results-of-lookalikes", alarms), String::new(), texts.words(finding)]
}

/// Words of statistics are for whoever asks for them.
fn write_details(out: &mut impl Write, waves: &[(Wave, Tally)]) -> io::Result<()> {
    writeln!(out, "\n  wave      hits     false alarms  d′ (95 %)                 c (95 %)")?;
    for (wave, tally) in waves {
        let Some(Sensitivity { d, c, .. }) = Sensitivity::of(*tally) else { continue };
        let (low, high) = d.interval();
        let (least, most) = c.interval();
        let (hits, alarms) = (format!("{}/{}", tally.hits, tally.signals), format!("{}/{}", tally.alarms, tally.noises));
        writeln!(
            out,
            "  {:8}  {hits:7}  {alarms:12}  {:.2} ({low:.2} … {high:.2})  {:.2} ({least:.2} … {most:.2})",
            wave.name(),
            d.value,
            c.value
        )?;
    }
    Ok(())
}

fn drawing(texts: &Localiser, waves: &[(Wave, Tally)], is_rtl: bool) -> String {
    let (title, names) = (texts.words("results-title"), [texts.words("results-tactics"), texts.words("results-lookalikes")]);
    let called: Vec<String> = waves.iter().map(|(wave, _)| texts.words(wave_text(*wave))).collect();
    let series = names
        .iter()
        .zip([hits as fn(&Tally) -> (u32, u32), alarms])
        .map(|(name, of)| Series { name, shares: waves.iter().filter_map(|(_, tally)| of(tally).into_share()).collect() });
    svg(&Plot { title: &title, waves: called.iter().map(String::as_str).collect(), series: series.collect(), is_rtl })
}

trait IntoShare {
    fn into_share(self) -> Option<Share>;
}

impl IntoShare for (u32, u32) {
    fn into_share(self) -> Option<Share> {
        Share::of(self.0, self.1)
    }
}
