//! `second-look results`: what groups answered before and after, typed in, shown, given out, put together, deleted.
//!
//! Owns: which workshop is meant, files and folders, and typing sheets in line by line. Refuses to know: what may be given out (`workshop::release`), the forms
//! of exports (`results`), and what the numbers allow to be said (`workshop::statistics`).

use super::new_files::replace_all;
use super::{Failure, Source, kept, lead::Keep, open};
use crate::language::{Arguments, Isolates, Localiser};
use crate::library::Library;
use crate::printed;
use crate::record::{Entry, Record};
use crate::results::{self, About, Added, Export, Plot, Pool, Series, Share, Table, Workshop, bar, export, svg};
use crate::story::Story;
use crate::workshop::Fact;
use crate::workshop::fact::Opened;
use crate::workshop::measure::{Instrument, Set};
use crate::workshop::plan::Wave;
use crate::workshop::release::{self, Given, Told, given};
use crate::workshop::sheets::{Sheet, Sheets};
use crate::workshop::statistics::{Change, Finding, Sensitivity, Tally, of_ten};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

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

pub(super) fn run(results: &Results) -> Result<(), Failure> {
    match &results.what {
        What::List => {
            kept::delete_old();
            Ok(write!(printed::out(), "{}", kept::list())?)
        }
        What::Show { id, plot, details, source } => show(id, plot.as_deref(), *details, source),
        What::Enter { id, booster, anew, source } => enter(id, *booster, *anew, source),
        What::Items { source } => items(source),
        What::Export { ids, format, output, site, separator, source } => {
            give_out(&Giving { ids, format: *format, output, site, separator: *separator }, source)
        }
        What::Pool { folders, output } => pool(folders, output),
        What::Delete { id, older_than } => delete(id.as_deref(), older_than.as_deref()),
    }
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

// ── typing sheets in ──

fn enter(id: &str, booster: bool, anew: bool, source: &Source) -> Result<(), Failure> {
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

// ── showing ──

/// What was answered in a wave, together.
fn tally(given: &Given, wave: Wave, instrument: &Instrument) -> Option<Tally> {
    let tally = match given.waves.get(&wave)? {
        Told::Apart(sets) => sets.values().fold(Tally::default(), |sum, group| sum + group.tally(instrument)),
        Told::Together(group) => group.tally(instrument),
        Told::Nothing => return None,
    };
    Some(tally)
}

fn show(id: &str, plot: Option<&Path>, details: bool, source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let language = open::language(source, &library)?;
    let texts = library.localiser(&language, None, Isolates::Stripped)?;
    let entry = kept_here(id)?;
    let instrument = instrument_of(&library, opened(&entry)?)?;
    let given = given(&entry.reading.facts);
    let mut out = printed::out();
    let Some(instrument) = instrument.filter(|_| !given.waves.is_empty()) else {
        return Ok(writeln!(out, "{}", texts.words("results-not-asked"))?);
    };
    let waves: Vec<(Wave, Tally)> = Wave::ALL.into_iter().filter_map(|wave| Some((wave, tally(&given, wave, &instrument)?))).collect();
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

const fn wave_text(wave: Wave) -> &'static str {
    match wave {
        Wave::Before => "results-before",
        Wave::After => "results-after",
        Wave::Booster => "results-booster",
    }
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
            results::wave_name(*wave),
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

// ── messages over all workshops ──

/// With fewer answers than this, nothing is said of a message.
const ENOUGH: u32 = 100;
/// A message that fewer or more than this share marked before tells no longer who has a better eye.
const RARE: f64 = 0.15;
const COMMON: f64 = 0.85;

fn items(source: &Source) -> Result<(), Failure> {
    let library = open::library(source)?;
    let mut sums: BTreeMap<(String, String), (u32, u32)> = BTreeMap::new();
    for entry in kept::entries() {
        let Some(measure) = entry.reading.opened().and_then(|opened| opened.measure.clone()) else { continue };
        let Some(Told::Apart(sets)) = given(&entry.reading.facts).waves.remove(&Wave::Before) else { continue };
        for (id, counts) in sets.values().flat_map(release::Group::items) {
            let Some(counts) = counts else { continue };
            let sum = sums.entry((measure.to_string(), id.to_string())).or_default();
            *sum = (sum.0 + counts.marked, sum.1 + counts.answered.count());
        }
    }
    let texts = library.localiser(&open::language(source, &library)?, None, Isolates::Stripped)?;
    let mut out = printed::out();
    if sums.is_empty() {
        return Ok(writeln!(out, "{}", texts.words("results-not-asked"))?);
    }
    for ((measure, item), (marked, answered)) in sums {
        let share = f64::from(marked) / f64::from(answered.max(1));
        let flag = match (answered >= ENOUGH, share) {
            (false, _) => "few answers yet",
            (true, share) if share < RARE => "hardly anybody marks it",
            (true, share) if share > COMMON => "nearly everybody marks it",
            _ => "",
        };
        writeln!(out, "{measure}  {item:5}  {marked:5} of {answered:5}  {:3.0} %  {flag}", share * 100.0)?;
    }
    Ok(())
}

// ── giving out ──

struct Giving<'g> {
    ids: &'g [String],
    format: Form,
    output: &'g Path,
    site: &'g str,
    separator: char,
}

fn give_out(giving: &Giving<'_>, source: &Source) -> Result<(), Failure> {
    if !results::is_site(giving.site) {
        return Err(request("a site has up to twelve capital letters, digits and hyphens", "leave it out, or take a word such as NORTH-2"));
    }
    let separator = u8::try_from(giving.separator).ok().filter(|sign| sign.is_ascii_punctuation() || *sign == b'\t');
    let separator = separator.ok_or_else(|| request("that sign cannot stand between columns", "take , or ;"))?;
    let library = open::library(source)?;
    let entries =
        if giving.ids.is_empty() { kept::entries() } else { giving.ids.iter().map(|id| kept_here(id)).collect::<Result<_, _>>()? };
    if entries.is_empty() {
        return Err(request("no workshop is kept here", "lead one with `second-look lead`"));
    }
    let exports = entries.iter().map(|entry| exported(&library, entry, giving.site)).collect::<Result<Vec<Export>, Failure>>()?;
    let files = match giving.format {
        Form::Json => exports
            .iter()
            .map(|export| (format!("{}.second-look.json", export.workshop.workshop_id), results::written(export).into_bytes()))
            .collect(),
        Form::Csv | Form::Parquet => {
            let mut pool = Pool::default();
            for export in exports {
                pool.add(export);
            }
            table_files(&pool.tables(), giving.format, separator)?
        }
    };
    replace_all(giving.output, &files, is_ours)?;
    let mut out = printed::out();
    for (name, _) in &files {
        writeln!(out, "{}", giving.output.join(name).display())?;
    }
    Ok(())
}

/// What lies there under the name of an export or a table is an earlier one. A folder or a link is somebody else’s.
fn is_ours(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

fn table_files(tables: &[Table], form: Form, separator: u8) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    tables
        .iter()
        .map(|table| match form {
            Form::Parquet => {
                let bytes =
                    results::parquet(table).map_err(|error| request(format!("a table cannot be written: {error}"), "export as CSV"))?;
                Ok((format!("{}.parquet", table.name), bytes))
            }
            _ => Ok((format!("{}.csv", table.name), results::csv(table, separator))),
        })
        .collect()
}

/// A workshop as it is given out. That it was is written down first, because what may follow depends on it.
fn exported(library: &Library, entry: &Entry, site: &str) -> Result<Export, Failure> {
    let opened = opened(entry)?;
    let (mut record, reading) = Record::open(&entry.path)?;
    let mut facts = reading.facts;
    // Nothing new: then nothing new is written down either, and the export is the same.
    if facts.last() != Some(&Fact::Given) {
        record.append(&Fact::Given)?;
        facts.push(Fact::Given);
    }
    let instrument = instrument_of(library, opened)?;
    let story = story_as_it_was(library, opened);
    let answers = |choice: &str| story.as_ref().and_then(|story| answers_of(story, choice));
    Ok(export(&Workshop { opened, facts: &facts }, &About { instrument: instrument.as_ref(), site, answers: &answers }))
}

/// The story of a workshop, if it is here and the same.
fn story_as_it_was(library: &Library, opened: &Opened) -> Option<std::sync::Arc<Story>> {
    let (_, text) = library.scenario_file(&opened.story).ok()?;
    (crate::record::sha256(&text) == opened.story_sha256).then_some(())?;
    Some(library.scenario(&opened.story).ok()?.1)
}

/// The answers of a decision in the order in which they are counted, with what each does.
fn answers_of(story: &Story, choice: &str) -> Option<Vec<(String, String)>> {
    let (_, choice) =
        (0..).map(crate::story::ChoiceId::new).zip(story.choices()).find(|(id, _)| story.choice_name(*id).as_str() == choice)?;
    let mut answers: Vec<(String, String)> = choice.answers.iter().map(|answer| (answer.name.to_string(), moves_of(answer))).collect();
    // Silence stands first in a story, and last before a room.
    answers.rotate_left(1);
    Some(answers)
}

fn moves_of(answer: &crate::story::tables::Answer) -> String {
    answer.moves.iter().map(|step| format!("{step:?}").to_lowercase()).collect::<Vec<_>>().join("+")
}

// ── putting together ──

fn pool(folders: &[PathBuf], output: &Path) -> Result<(), Failure> {
    let mut pool = Pool::default();
    let mut left_out: Vec<(PathBuf, String)> = Vec::new();
    for path in json_files(folders)? {
        let read = text_of(&path).and_then(|text| results::read(&text).map_err(|refused| refused.to_string()));
        match read {
            Ok(export) => {
                let id = export.workshop.workshop_id.clone();
                if pool.add(export) == Added::Contradicts {
                    pool.leave_out(&id);
                    left_out.push((
                        path,
                        "there is another export of the same workshop and revision that says something else; both are left out".to_owned(),
                    ));
                }
            }
            Err(why) => left_out.push((path, why)),
        }
    }
    let mut out = printed::out();
    for (path, why) in &left_out {
        writeln!(out, "left out: {}: {why}", path.display())?;
    }
    if pool.len() == 0 {
        return Err(request("no export could be read", "name a folder with files that `second-look results export` has written"));
    }
    let tables = pool.tables();
    let mut files = table_files(&tables, Form::Csv, b',')?;
    files.extend(table_files(&tables, Form::Parquet, b',')?);
    files.push(("report.md".to_owned(), report(&pool, left_out.len()).into_bytes()));
    replace_all(output, &files, is_ours)?;
    writeln!(
        out,
        "{} workshops, {} seen again, {} files left out; see {}",
        pool.len(),
        pool.again,
        left_out.len(),
        output.join("report.md").display()
    )?;
    Ok(())
}

/// Every file in the folders that ends in `.json`, in order.
fn json_files(folders: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(folder)
            .map_err(|error| request(format!("{} cannot be read: {}", folder.display(), error.kind()), "name a folder with exports"))?;
        files.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|ending| ending == "json")));
    }
    files.sort();
    Ok(files)
}

/// The text of a plain file that is not too large.
fn text_of(path: &Path) -> Result<String, String> {
    let about = fs::symlink_metadata(path).map_err(|error| format!("it cannot be read: {}", error.kind()))?;
    if !about.is_file() {
        return Err("it is no plain file".to_owned());
    }
    if about.len() > results::LARGEST {
        return Err("it is larger than an export can be".to_owned());
    }
    fs::read_to_string(path).map_err(|error| format!("it cannot be read: {}", error.kind()))
}

fn report(pool: &Pool, left_out: usize) -> String {
    let mut text = format!(
        "# Second Look: {} workshops\n\n{} exports came again, {left_out} files were left out, {} rows of fewer than five people are not told.\n\
         Only workshops in which half of the group had each order of the messages stand below; the others are in the tables.\n",
        pool.len(),
        pool.again,
        pool.suppressed()
    );
    let mut measure = String::new();
    for (group, summary) in pool.summaries() {
        if group.measure != measure {
            measure.clone_from(&group.measure);
            text += &format!(
                "\n## {measure}\n\n| | workshops | hits before | after | false alarms before | after | Δd′ (95 %) | Δc (95 %) | interval |\n|---|--:|--:|--:|--:|--:|---|---|---|\n"
            );
        }
        let share = |marked: u32, of: u32| format!("{:.0} %", f64::from(marked) * 100.0 / f64::from(of.max(1)));
        let name = if group.by == "all" { "all".to_owned() } else { format!("{} {}", group.by, group.value.replace('|', " ")) };
        text += &format!(
            "| {name} | {} | {} | {} | {} | {} | {:.2} ({:.2} … {:.2}) | {:.2} ({:.2} … {:.2}) | {} |\n",
            summary.workshops,
            share(summary.before.hits, summary.before.signals),
            share(summary.after.hits, summary.after.signals),
            share(summary.before.alarms, summary.before.noises),
            share(summary.after.alarms, summary.after.noises),
            summary.change.d.value,
            summary.d.0,
            summary.d.1,
            summary.change.c.value,
            summary.c.0,
            summary.c.1,
            if summary.is_drawn { "workshops drawn anew" } else { "takes workshops as alike" }
        );
    }
    text + "\nΔd′ above 0: told apart better afterwards. Δc below 0: more was marked of both kinds.\n"
}

// ── deleting ──

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
