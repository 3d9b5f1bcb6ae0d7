//! Reading a record: its facts as far as they hold, and what comes then.
//!
//! Owns: which bytes are which facts, and that bytes of any kind are read without a panic. Refuses to know: where the bytes come from, and what is done about
//! a damage.

use super::line::{self, Says};
use crate::workshop::Fact;
use crate::workshop::fact::{FORMAT, Opened};
use serde_json::{Map, Value};

/// In which state a record was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// All of it can be read.
    Whole,
    /// A piece of a line stands at its end: the computer stopped while it was written. Nobody had been told that it counts.
    Torn,
    /// This line, counted from 1, cannot be read, and so nothing behind it.
    Damaged { line: usize },
    /// A newer version of the program wrote this. It can be looked at, and not written on.
    Newer,
}

/// What a file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// As far as they hold. The first one opens the workshop.
    pub(crate) facts: Vec<Fact>,
    /// How many bytes they take.
    pub(super) length: usize,
    /// What comes then.
    pub(crate) found: Found,
}

impl Reading {
    /// Reads the bytes of a file.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut reading = Self { facts: Vec::new(), length: 0, found: Found::Whole };
        while reading.found == Found::Whole && reading.length < bytes.len() {
            reading.read_line(&bytes[reading.length..]);
        }
        reading
    }

    fn read_line(&mut self, bytes: &[u8]) {
        let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else {
            self.found = Found::Torn;
            return;
        };
        let n = self.facts.len() + 1;
        match line::read(&bytes[..end], n as u64) {
            Some(Says::Fact(Fact::Opened(Opened { format, .. }))) if format > FORMAT => self.found = Found::Newer,
            // It is opened at its beginning and nowhere else.
            Some(Says::Fact(fact)) if matches!(fact, Fact::Opened(_)) == (n == 1) => {
                self.facts.push(fact);
                self.length += end + 1;
            }
            Some(Says::Unknown(says)) if n > 1 || is_opened(&says) => self.found = Found::Newer,
            _ => self.found = Found::Damaged { line: n },
        }
    }

    /// What was known when it was opened; none if nothing of the file can be read.
    pub(crate) fn opened(&self) -> Option<&Opened> {
        match self.facts.first() {
            Some(Fact::Opened(opened)) => Some(opened),
            _ => None,
        }
    }

    /// Whether the workshop is over.
    pub(crate) fn is_closed(&self) -> bool {
        self.facts.iter().any(|fact| matches!(fact, Fact::Closed { .. }))
    }
}

/// Whether this opens a workshop, in words of a newer version.
fn is_opened(says: &Map<String, Value>) -> bool {
    says.contains_key("opened")
}
