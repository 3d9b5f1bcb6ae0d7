//! What the command line keeps of workshops: where, for how long, and what happens where it cannot.
//!
//! Owns: the system's folder for it, today, beginning and going on, listing, deleting. Refuses to know: how a record looks (`record`), and what a fact means.

use super::Failure;
use crate::record::{self, Days, Entry, Found, Reading, Record, RecordError, Workshops};
use crate::story::Id;
use crate::terminal::{Kept, LooksOn, Mended};
use crate::wording::Unkept;
use crate::workshop::fact::{FORMAT, Opened};
use crate::workshop::measure::Set;
use crate::workshop::plan::Wave;
use crate::workshop::{Fact, Plan};
use jiff::Zoned;
use jiff::civil::Date;
use std::fmt::Write as _;
use std::path::Path;

/// Whether facts are written down, and where.
pub(super) struct Keeping {
    /// None where nothing is kept, or nothing any more.
    record: Option<Record>,
    days: Days,
    mended: Option<Mended>,
    /// The name by chance in its record; empty where nothing is kept.
    #[cfg_attr(not(feature = "voting"), expect(dead_code, reason = "only phones ask for it"))]
    id: String,
    /// The set that all have first in it if too few are here for halves. One that was gone on with has that in its facts.
    first: Option<Set>,
}

impl Keeping {
    /// Nothing is written down.
    pub(super) fn nothing() -> Self {
        Self { record: None, days: Days::default(), mended: None, id: String::new(), first: None }
    }

    fn in_record(record: Record, id: String, mended: Option<Mended>) -> Self {
        let days = workshops().map(|workshops| workshops.days()).unwrap_or_default();
        Self { record: Some(record), days, mended, id, first: None }
    }

    /// Where it is kept, as a path that can be typed.
    pub(super) fn file(&self) -> Option<String> {
        self.record.as_ref().map(|record| record.path().display().to_string())
    }

    /// The record, with the name by chance in it; none where nothing is kept.
    #[cfg(feature = "voting")]
    pub(super) fn record(&self) -> Option<(&Record, &str)> {
        self.record.as_ref().map(|record| (record, self.id.as_str()))
    }

    /// The set that all have first if too few are here for halves, where one begins.
    pub(super) fn first(&self) -> Option<Set> {
        self.first
    }

    /// For how many days.
    #[cfg(feature = "desktop")]
    pub(super) fn days(&self) -> u16 {
        self.days.count()
    }

    /// What whoever leads is told about it.
    pub(super) fn told<'f>(&self, file: Option<&'f str>) -> Kept<'f> {
        file.map_or(Kept::Nothing, |file| Kept::In { file, days: self.days.count(), mended: self.mended })
    }

    /// Writes a fact down, if anything is. `false` once, when that failed: from then on nothing is kept.
    pub(super) fn keep(&mut self, fact: &Fact) -> bool {
        let is_kept = self.record.as_mut().is_none_or(|record| record.append(fact).is_ok());
        if !is_kept {
            self.record = None;
        }
        is_kept
    }
}

/// A workshop that was found.
pub(super) struct Resumed {
    pub(super) opened: Opened,
    pub(super) facts: Vec<Fact>,
    /// It goes on here, or it can only be looked at, and why.
    pub(super) how: Result<Keeping, LooksOn>,
}

impl From<RecordError> for Failure {
    fn from(error: RecordError) -> Self {
        Self::Request(error.to_string(), error.remedy().to_owned())
    }
}

/// What whoever leads is told when a workshop cannot be kept.
pub(super) fn why_unkept(error: &RecordError) -> Unkept {
    match error {
        RecordError::NoRoom { free } => Unkept::NoRoom { free: *free },
        // Its name says nothing, and was never there.
        RecordError::Unwritable { path, .. } => Unkept::Unwritable { path: path.parent().unwrap_or(path).display().to_string() },
        _ => Unkept::Otherwise,
    }
}

/// From now on workshops are kept for so long.
pub(super) fn keep_for(days: Days) {
    // Where that cannot be written down, the first line of the lesson says for how long they are kept all the same.
    let _ = workshops().map(|workshops| workshops.keep_for(days));
}

/// Deletes the records whose days are over. Whatever cannot be deleted is tried again at the next start.
pub(super) fn delete_old() {
    if let Some(workshops) = workshops() {
        workshops.delete_older(workshops.days(), today());
    }
}

/// The name by chance of the workshop with this number, which another one follows two weeks later.
pub(super) fn followed(digits: &str) -> Result<String, Failure> {
    let entry = entries().into_iter().find(|entry| entry.digits == digits);
    let opened = entry.as_ref().and_then(|entry| entry.reading.opened());
    let opened = opened.filter(|opened| opened.measure.is_some());
    opened.map(|opened| opened.id.clone()).ok_or_else(|| {
        let asked = crate::diagnostic::quoted(digits);
        let message = format!("no workshop “{asked}” is kept here in which something was asked before and after");
        Failure::Request(message, "`second-look results list` shows all".to_owned())
    })
}

/// Begins a record, with its first fact. One that asks two weeks later may say which workshop it follows.
pub(super) fn begin(plan: &Plan, story: Id, story_sha256: String, rooms: &[String], follows: Option<&str>) -> Result<Keeping, RecordError> {
    let workshops = workshops().ok_or(RecordError::NoFolder)?;
    let today = today();
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let (id, date, room) = (record::id()?, today.to_string(), rooms.to_vec());
    let after_of = follows.filter(|_| plan.waves() == [Wave::Booster]).map(str::to_owned);
    let measure = plan.is_measured().then(|| plan.measure.clone()).flatten();
    let plan = plan.id.clone();
    let first = measure.is_some().then(|| workshops.last_first().map_or_else(|| by_lot(&id), Set::other));
    let opened = Opened { format: FORMAT, id: id.clone(), program, date, plan, story, story_sha256, room, measure, first, after_of };
    Ok(Keeping { first, ..Keeping::in_record(workshops.begin(today, opened)?, id, None) })
}

/// One of two sets, by a name that is chance.
fn by_lot(id: &str) -> Set {
    if id.bytes().next().is_some_and(|digit| digit % 2 == 1) { Set::B } else { Set::A }
}

/// Finds the record in this file, or today's, to go on with it. That it goes on is not written yet: its story may be another one by now. One that cannot be
/// written on is looked at.
pub(super) fn resume(file: Option<&Path>) -> Result<Resumed, Failure> {
    let (reading, how) = match file {
        Some(file) => open_or_look(file)?,
        None => todays()?,
    };
    if reading.is_closed() {
        return Err(Failure::Request("that workshop is over".to_owned(), "begin another one with `second-look lead`".to_owned()));
    }
    let opened = reading.opened().expect("a record that was opened or looked at has its first fact").clone();
    Ok(Resumed { opened, facts: reading.facts, how })
}

type Opening = (Reading, Result<Keeping, LooksOn>);

fn open_or_look(file: &Path) -> Result<Opening, RecordError> {
    let why = match Record::open(file) {
        Ok((record, reading)) => {
            let mended = mended(&reading);
            let id = reading.opened().map(|opened| opened.id.clone()).unwrap_or_default();
            return Ok((reading, Ok(Keeping::in_record(record, id, mended))));
        }
        Err(RecordError::InUse { .. }) => LooksOn::InUse,
        Err(RecordError::Newer { .. }) => LooksOn::Newer,
        Err(RecordError::Unwritable { .. }) => LooksOn::Unwritable,
        Err(error) => return Err(error),
    };
    Ok((record::look(file)?, Err(why)))
}

fn mended(reading: &Reading) -> Option<Mended> {
    match reading.found {
        Found::Torn => Some(Mended::Torn),
        Found::Damaged { line } => Some(Mended::Damaged { line }),
        Found::Whole | Found::Newer => None,
    }
}

/// The open workshop of today that was begun last and can be gone on with; otherwise the last one that can be looked at.
fn todays() -> Result<Opening, Failure> {
    let open = workshops().map(|workshops| workshops.open_of(today())).unwrap_or_default();
    let mut can_be_looked_at = None;
    for entry in open.iter().rev() {
        match open_or_look(&entry.path) {
            Ok((reading, Err(why))) => can_be_looked_at = can_be_looked_at.or(Some((reading, Err(why)))),
            Ok(goes_on) => return Ok(goes_on),
            Err(_) => {}
        }
    }
    can_be_looked_at.ok_or_else(|| {
        Failure::Request(
            "no workshop of today is open".to_owned(),
            "name its file after `--resume`, or begin one with `second-look lead`".to_owned(),
        )
    })
}

/// Every workshop that is kept and can be read.
pub(super) fn entries() -> Vec<Entry> {
    workshops().map(|workshops| workshops.list()).unwrap_or_default()
}

/// Every workshop that is kept, a line each.
pub(super) fn list() -> String {
    let Some(workshops) = workshops() else { return "no workshop is kept here\n".to_owned() };
    let (entries, days) = (workshops.list(), workshops.days());
    let mut text = String::new();
    for entry in &entries {
        let (date, digits, last) = (entry.date, &entry.digits, entry.last_day(days));
        let (story, plan) = entry.reading.opened().map_or(("?", "?"), |opened| (opened.story.as_str(), opened.plan.as_str()));
        let sheets = if entry.has_sheets() { ", with sheets that are not counted yet" } else { "" };
        writeln!(text, "{digits}  {date}  {story}, {plan}, {}{sheets}; kept until {last}", state(entry))
            .expect("a string takes everything");
    }
    for (date, digits) in workshops.unreadable() {
        writeln!(text, "{digits}  {date}  cannot be read").expect("a string takes everything");
    }
    if text.is_empty() {
        text += "no workshop is kept here\n";
    } else {
        text += "\n`second-look lead --delete NUMBER` deletes one of them, `--delete all` every one.\n";
    }
    text + &format!(
        "Each is kept for {} days (`--keep 30`, `90` or `365` changes that), in {}\n",
        days.count(),
        workshops.folder().display()
    )
}

fn state(entry: &Entry) -> &'static str {
    match entry.reading.found {
        _ if entry.reading.is_closed() => "over",
        Found::Newer => "written by a newer version",
        Found::Damaged { .. } => "damaged",
        _ if entry.is_in_use() => "being led",
        Found::Torn | Found::Whole => "not ended",
    }
}

/// Deletes the workshop with these six digits, or all of them. Says how many there were.
pub(super) fn delete(which: &str) -> Result<usize, Failure> {
    let Some(workshops) = workshops() else { return Err(RecordError::NoFolder.into()) };
    match workshops.delete(Some(which).filter(|which| *which != "all"))? {
        0 if which != "all" => {
            let asked = crate::diagnostic::quoted(which);
            Err(Failure::Request(format!("no workshop “{asked}” is kept here"), "`second-look lead --kept` shows all".to_owned()))
        }
        many => Ok(many),
    }
}

/// The file of the workshop of today that was left open last, and how it began. One that is led elsewhere comes after all others.
#[cfg(feature = "desktop")]
pub(super) fn left_open() -> Option<(std::path::PathBuf, Opened)> {
    let open = workshops()?.open_of(today());
    let last = open.iter().rev().find(|entry| !entry.is_in_use()).or(open.last())?;
    Some((last.path.clone(), last.reading.opened()?.clone()))
}

fn workshops() -> Option<Workshops> {
    // Local, not roaming: what a class did should not travel over a network by itself.
    directories::ProjectDirs::from("", "", "second-look").map(|folders| Workshops::of(folders.data_local_dir()))
}

pub(super) fn today() -> Date {
    Zoned::now().date()
}
