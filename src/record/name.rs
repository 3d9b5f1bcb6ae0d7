//! Names of the files of a workshop: `2026-11-27-481902.workshop` is its record, and what lies beside it ends otherwise.
//!
//! Owns: that form. Every other name in the folder is nobody's business. Refuses to know: what is in the files.

use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// What a file of a workshop is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A copy from before lines were cut off that nobody can read: the ending behind the name of the record.
    Copy(String),
    /// Answers to the question that is open, which come one by one.
    Open,
    /// Answer sheets that are being typed in.
    Sheets,
    /// A beginning that has not got its name yet.
    New,
    /// The record.
    Record,
    /// Who holds it may write.
    Lock,
}

impl Kind {
    fn read(ending: &str) -> Option<Self> {
        Some(match ending {
            "workshop" => Self::Record,
            "open" => Self::Open,
            "sheets" => Self::Sheets,
            "new" => Self::New,
            "lock" => Self::Lock,
            _ => {
                let number = ending.strip_prefix("workshop.damaged")?;
                let digits = number.strip_prefix('-').unwrap_or(number);
                let is_ours = digits.len() <= 1 && digits.bytes().all(|byte| byte.is_ascii_digit()) && number.len() != 1;
                return is_ours.then(|| Self::Copy(number.to_owned()));
            }
        })
    }

    fn ending(&self) -> String {
        match self {
            Self::Copy(number) => format!("workshop.damaged{number}"),
            Self::Open => "open".to_owned(),
            Self::Sheets => "sheets".to_owned(),
            Self::New => "new".to_owned(),
            Self::Record => "workshop".to_owned(),
            Self::Lock => "lock".to_owned(),
        }
    }
}

/// Which workshop: the day on which it began, and six digits by chance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stem {
    pub(super) date: Date,
    pub(super) digits: String,
}

impl Stem {
    pub(super) fn new(date: Date, digits: u32) -> Self {
        Self { date, digits: format!("{digits:06}") }
    }

    /// Which workshop a file belongs to, and what it is.
    pub(super) fn read(name: &str) -> Option<(Self, Kind)> {
        let (date, rest) = name.split_at_checked(10)?;
        let (digits, ending) = rest.strip_prefix('-')?.split_at_checked(6)?;
        let kind = Kind::read(ending.strip_prefix('.')?)?;
        let parsed: Date = date.parse().ok()?;
        let is_name = digits.bytes().all(|byte| byte.is_ascii_digit()) && parsed.to_string() == date;
        is_name.then(|| (Self { date: parsed, digits: digits.to_owned() }, kind))
    }

    pub(super) fn file(&self, folder: &Path, kind: &Kind) -> PathBuf {
        folder.join(format!("{}-{}.{}", self.date, self.digits, kind.ending()))
    }
}
