//! From a script to a story, in steps: collect every name, resolve every reference while writing the program, then check the scenes as a whole.
//!
//! Owns: what a well-formed scenario is. Refuses to know: files, lines and columns. A fault says *where* as a path through the script; the reader that
//! knows the file turns the path into a line and a column.

mod emit;
mod names;
mod references;
mod resolve;
mod shape;

use super::Locus;
use super::script::Script;
use super::tables::Story;
use super::tactic::Tactics;
use crate::diagnostic::Code;

/// Something wrong in a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where in the script.
    pub locus: Locus,
    /// Which rule it breaks.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
}

/// Collects faults; every step goes on after one, so that an author sees all of them at once.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    /// More than this helps nobody, and a hostile file must not fill the memory with complaints.
    const MOST: usize = 200;

    /// How many names are compared to find the one that was meant. After twenty faults no name is suggested any more: each comparison takes as long as there are names.
    fn most_compared(&self) -> usize {
        if self.0.len() < 20 { usize::MAX } else { 0 }
    }

    fn add(&mut self, locus: Locus, code: Code, message: impl Into<String>, help: impl Into<String>) {
        if self.0.len() < Self::MOST {
            self.0.push(Fault { locus, code, message: message.into(), help: help.into() });
        }
    }
}

/// Compiles a script.
///
/// # Errors
/// Everything that is wrong with it, in the order of the steps; at most 200 faults.
pub fn compile(script: &Script, tactics: &Tactics) -> Result<Story, Vec<Fault>> {
    let mut faults = Faults::default();
    let names = names::collect(script, &mut faults);
    let story = emit::write(script, &names, tactics, &mut faults);
    if let Some(story) = &story {
        shape::look(script, story, &names, &mut faults);
    }
    match story {
        Some(story) if faults.0.is_empty() => Ok(story),
        _ => Err(faults.0),
    }
}
