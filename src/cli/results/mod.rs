//! `second-look results`: what groups answered before and after, typed in, shown, given out, put together, deleted.
//!
//! Owns: the arguments of these commands, and which workshop is meant. Each command has a file of its own. Refuses to know: what may be given out
//! (`workshop::release`), the forms of exports (`results`), and what the numbers allow to be said (`workshop::statistics`).

mod enter;
mod give_out;
mod hands;
mod items;
mod merge;
mod pool;
mod report;
mod show;
#[cfg(test)]
mod tests;

use super::{Failure, Outcome, Source, kept, lead::Keep, open};
use crate::language::{Isolates, Localiser};
use crate::library::Library;
use crate::printed;
use crate::record::Entry;
use crate::workshop::fact::{AskedBy, Opened};
use crate::workshop::measure::Instrument;
use crate::workshop::plan::Wave;
use jiff::civil::Date;
use std::io::Write as _;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(super) struct Results {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// The workshops that are kept on this device
    List,
    /// What a group answered before and after
    Show {
        /// The six digits of the workshop, as `results list` shows them
        id: String,
        /// Also draw it, as SVG
        #[arg(long, value_name = "FILE")]
        plot: Option<PathBuf>,
        /// Show the numbers that statisticians ask for
        #[arg(long)]
        details: bool,
        #[command(flatten)]
        source: Source,
    },
    /// Type answer sheets in: the letter of the set that stands first, then 1 (second look), 0 (let it be) or - (skipped) for each message
    Enter {
        /// The six digits of the workshop, as `results list` shows them
        id: String,
        /// The sheets of two weeks later, with eight messages
        #[arg(long)]
        booster: bool,
        /// What was typed before was wrong: count these sheets in its place
        #[arg(long)]
        anew: bool,
        /// In place of sheets: for each message how many hands went up, or cards were shown, for a second look and for letting it be
        #[arg(long, value_enum, value_name = "WAY")]
        by: Option<By>,
        #[command(flatten)]
        source: Source,
    },
    /// How often each message was marked before, over all workshops that are kept here
    Items {
        #[command(flatten)]
        source: Source,
    },
    /// Write workshops as files to hand on: without days, names, and anything of fewer than five people
    Export {
        /// The six digits of workshops; without any, all
        ids: Vec<String>,
        /// In which form: JSON is what others can put together
        #[arg(long, value_enum, default_value = "json")]
        format: Form,
        /// The folder to put them into
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
        /// A word of your organisation’s own in every row: up to 12 of A–Z, 0–9 and hyphens. One for a single class is a name
        #[arg(long, value_name = "WORD", default_value = "")]
        site: String,
        /// What stands between the columns of CSV
        #[arg(long, value_name = "SIGN", default_value = ",")]
        separator: char,
        #[command(flatten)]
        source: Source,
    },
    /// Put exports together, of one organisation or of many
    Pool {
        /// Folders with exports in JSON
        #[arg(required = true, value_name = "FOLDER")]
        folders: Vec<PathBuf>,
        /// The folder for the tables and the report
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
        /// Also count in the workshops of this device in which fewer than five answered: as one sum of two or more with equal plan, month and way of asking.
        /// From then on nothing else is ever told of them
        #[arg(long)]
        merge_small: bool,
        #[command(flatten)]
        source: Source,
    },
    /// Delete workshops
    #[command(arg_required_else_help = true)]
    Delete {
        /// The six digits of a workshop, or `all`
        id: Option<String>,
        /// All that are older, and from now on too: 30d, 90d or 365d
        #[arg(long, value_name = "DAYS", conflicts_with = "id")]
        older_than: Option<String>,
    },
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Form {
    /// One file a workshop, with all tables
    Json,
    /// Four tables for spreadsheets
    Csv,
    /// Four tables for databases
    Parquet,
}

/// How people answered whom somebody counted.
#[derive(Clone, Copy, clap::ValueEnum)]
enum By {
    /// Raised hands, heads on the table
    Hands,
    /// Cards held at the chest
    Cards,
}

impl From<By> for AskedBy {
    fn from(by: By) -> Self {
        match by {
            By::Hands => Self::Hands,
            By::Cards => Self::Cards,
        }
    }
}

pub(super) fn run(results: &Results) -> Result<Outcome, Failure> {
    match &results.what {
        What::List => {
            kept::delete_old();
            write!(printed::out(), "{}", kept::list())?;
        }
        What::Show { id, plot, details, source } => show::show(id, plot.as_deref(), *details, source)?,
        What::Enter { id, booster, anew, by: None, source } => enter::enter(id, *booster, *anew, source)?,
        What::Enter { id, booster, anew, by: Some(by), source } => hands::enter(id, (*by).into(), *booster, *anew, source)?,
        What::Items { source } => items::items(source)?,
        What::Export { ids, format, output, site, separator, source } => {
            return give_out::give_out(&give_out::Giving { ids, format: *format, output, site, separator: *separator }, source);
        }
        What::Pool { folders, output, merge_small, source } => pool::pool(folders, output, *merge_small, source)?,
        What::Delete { id, older_than } => delete(id.as_deref(), older_than.as_deref())?,
    }
    Ok(Outcome::Done)
}

fn request(what: impl Into<String>, remedy: &str) -> Failure {
    Failure::Request(what.into(), remedy.to_owned())
}

// ── which workshop ──

fn kept_here(id: &str) -> Result<Entry, Failure> {
    let asked = crate::diagnostic::quoted(id);
    let found = kept::entries().into_iter().find(|entry| entry.digits == id);
    found.ok_or_else(|| request(format!("no workshop “{asked}” is kept here"), "`second-look results list` shows all"))
}

fn opened(entry: &Entry) -> Result<&Opened, Failure> {
    entry.reading.opened().ok_or_else(|| request("this record has no beginning", "delete it with `second-look results delete`"))
}

fn instrument_of(library: &Library, opened: &Opened) -> Result<Option<Instrument>, Failure> {
    let Some(id) = &opened.measure else { return Ok(None) };
    Ok(library.measure(id)?.filter(|instrument| instrument.faults().is_empty()))
}

/// So many days after a workshop its sheets are typed in at the latest, and so many after those on which the sheets of two weeks later are due.
const DAYS_TO_TYPE: i32 = 14;
/// So many days after a workshop these are due. One that is led for them has a record of its own, with its own day.
const DAYS_TO_BOOSTER: i32 = 14;

/// A workshop in which something is asked before and after, and what is said while its answers are typed in.
struct Asked {
    texts: Localiser,
    instrument: Instrument,
    path: PathBuf,
    /// The waves of its sheets.
    waves: &'static [Wave],
}

impl Asked {
    fn of(id: &str, booster: bool, source: &Source) -> Result<Self, Failure> {
        let library = open::library(source)?;
        let texts = library.localiser(&open::language(source, &library)?, None, Isolates::Stripped)?;
        let entry = kept_here(id)?;
        let instrument = instrument_of(&library, opened(&entry)?)?;
        let instrument = instrument
            .ok_or_else(|| request("nothing is asked before and after in this workshop", "lead one with `--plan lesson-50-measured`"))?;
        let has_own_record = is_led_for_booster(&library, opened(&entry)?);
        in_time(&entry, kept::today(), if booster && !has_own_record { DAYS_TO_BOOSTER } else { 0 })?;
        let waves: &[Wave] = if booster || has_own_record { &[Wave::Booster] } else { &[Wave::Before, Wave::After] };
        Ok(Self { texts, instrument, path: entry.path, waves })
    }
}

/// Whether its plan asks two weeks later and nothing else.
fn is_led_for_booster(library: &Library, opened: &Opened) -> bool {
    library.plan(&opened.plan).ok().flatten().is_some_and(|plan| plan.waves() == [Wave::Booster])
}

/// Sheets lie about nowhere for long: they are typed in within two weeks, and shredded. Those that were typed before that are counted all the same, and so are
/// those of a day that a wrong clock has dated.
fn in_time(entry: &Entry, today: Date, due: i32) -> Result<(), Failure> {
    let age = today.since(entry.date).map_or(0, |since| since.get_days());
    if age <= due + DAYS_TO_TYPE || entry.has_sheets() || !entry.has_sure_date() {
        return Ok(());
    }
    let most = due + DAYS_TO_TYPE;
    Err(request(
        format!("that workshop was {age} days ago, and its sheets can be typed in for {most} days"),
        "shred them; what was typed in before is kept as it is",
    ))
}

const fn wave_text(wave: Wave) -> &'static str {
    match wave {
        Wave::Before => "results-before",
        Wave::After => "results-after",
        Wave::Booster => "results-booster",
    }
}

fn delete(id: Option<&str>, older_than: Option<&str>) -> Result<(), Failure> {
    if let Some(days) = older_than {
        let keep = [("30d", Keep::Month), ("90d", Keep::Term), ("365d", Keep::Year)].into_iter().find(|(name, _)| *name == days);
        let (_, keep) = keep.ok_or_else(|| request("workshops are kept for 30, 90 or 365 days", "say 30d, 90d or 365d"))?;
        kept::keep_for(keep.into());
        kept::delete_old();
        return Ok(());
    }
    let many = kept::delete(id.unwrap_or_default())?;
    Ok(writeln!(printed::out(), "deleted: {many}")?)
}
