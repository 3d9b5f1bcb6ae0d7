//! A terminal as two streams: lines go out, wrapped to its width, and lines come in, first from a script if there is one, then from a person.
//!
//! Owns: wrapping, the prompt, the end of input, wiping the screen. Refuses to know: what the lines say.

use crate::printed::Screen;
use std::collections::VecDeque;
use std::io::{self, BufRead};
use std::time::Duration;

/// Wider lines are hard to read.
const WIDEST: usize = 88;
/// Longer lines of input are no answer to anything.
const LONGEST_INPUT: usize = 1_000;

/// Why a game stops before its own end.
#[derive(Debug)]
pub enum Ended {
    /// She left, or there is no more input.
    Left,
    /// A line of a route does not fit the story.
    Unfit(Unfit),
    /// The terminal cannot be read or written any more.
    Broken(io::Error),
}

/// A line of a route that is no answer where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// Which line of the script, from 1.
    pub line: usize,
    /// What it says.
    pub typed: String,
    /// What could be answered there, by name, saying nothing last; nothing where no decision is open.
    pub offered: Vec<String>,
    /// The decision at which the story is, if any.
    pub at: Option<String>,
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// A terminal, or a buffer in its place.
pub struct Console<'c> {
    script: VecDeque<String>,
    input: Option<&'c mut dyn BufRead>,
    output: &'c mut dyn Screen,
    width: usize,
    can_wipe: bool,
    /// The script is a route: each line of it is an answer, and one that is none ends the game.
    is_route: bool,
    /// How many lines of the script have been read.
    read: usize,
    /// What the last line was that was read, if the script said it.
    typed: Option<String>,
    /// The last line that was written is empty.
    is_apart: bool,
    /// Whether a line has been typed, after at most so much time.
    patience: Option<&'c dyn Fn(Duration) -> bool>,
}

impl<'c> Console<'c> {
    /// A console that first reads the lines of a script and then, if there is one, the input. A screen that can be wiped is wiped on leaving.
    pub fn new(script: Vec<String>, input: Option<&'c mut dyn BufRead>, output: &'c mut dyn Screen, width: usize, can_wipe: bool) -> Self {
        Self {
            script: script.into(),
            input,
            output,
            width: width.clamp(20, WIDEST),
            can_wipe,
            is_route: false,
            read: 0,
            typed: None,
            is_apart: false,
            patience: None,
        }
    }

    /// The same, which can tell whether a line has been typed, after at most some time.
    #[must_use]
    pub(crate) fn with_patience(self, is_typed: &'c dyn Fn(Duration) -> bool) -> Self {
        Self { patience: Some(is_typed), ..self }
    }

    /// The same with a script that is a route.
    #[must_use]
    pub fn along_a_route(self) -> Self {
        Self { is_route: true, ..self }
    }

    /// Whether the next line is one of a route.
    pub(super) fn follows_a_route(&self) -> bool {
        self.is_route && self.next_of_script().is_some()
    }

    /// The line of a route that was read last, and what it says.
    pub(super) fn line_of_route(&self) -> Option<(usize, &str)> {
        self.typed.as_deref().filter(|_| self.is_route).map(|typed| (self.read, typed))
    }

    /// A paragraph; its own line breaks stay.
    pub(super) fn say(&mut self, words: &str) -> io::Result<()> {
        self.say_under("", words)
    }

    /// A line of the story. What does not fit its first line stands a little in.
    pub(super) fn say_hanging(&mut self, words: &str) -> io::Result<()> {
        self.wrapped("", "    ", words)
    }

    /// A paragraph behind a lead, such as a number. What does not fit its first line stands under its words, not under the lead.
    pub(super) fn say_under(&mut self, lead: &str, words: &str) -> io::Result<()> {
        let indent = " ".repeat(lead.chars().count());
        self.wrapped(lead, &indent, words)
    }

    fn wrapped(&mut self, lead: &str, indent: &str, words: &str) -> io::Result<()> {
        for (number, line) in words.lines().enumerate() {
            let first = if number == 0 { lead } else { indent };
            let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(indent);
            let options = options.word_separator(textwrap::WordSeparator::UnicodeBreakProperties);
            for wrapped in textwrap::wrap(line, options) {
                writeln!(self.output, "{}", wrapped.trim_end())?;
                self.is_apart = false;
            }
        }
        Ok(())
    }

    /// Lines as they are, however wide; none if the terminal is too narrow for them.
    pub(super) fn draw(&mut self, lines: &[String]) -> io::Result<()> {
        let is_narrow = lines.iter().any(|line| line.chars().count() > self.width);
        if is_narrow { Ok(()) } else { lines.iter().try_for_each(|line| writeln!(self.output, "{line}")) }
    }

    /// An empty line, if the last one is not empty already.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.is_apart, true) { Ok(()) } else { writeln!(self.output) }
    }

    /// A title: the words with a line under them.
    pub(super) fn title(&mut self, words: &str) -> io::Result<()> {
        self.gap()?;
        self.say(words)?;
        let width = textwrap::core::display_width(words).min(self.width);
        writeln!(self.output, "{}", "─".repeat(width))
    }

    /// The same as [`Self::ask`]; nothing if nobody has begun to type after this time, where that can be told.
    pub(super) fn ask_within(&mut self, time: Duration) -> Result<Option<String>, Ended> {
        let Some(is_typed) = self.patience.filter(|_| self.next_of_script().is_none()) else { return self.ask().map(Some) };
        self.prompt()?;
        if is_typed(time) {
            return self.read_line().map(Some);
        }
        writeln!(self.output)?;
        Ok(None)
    }

    fn prompt(&mut self) -> io::Result<()> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        self.is_apart = false;
        Ok(())
    }

    /// The next line of input. Lines of a script are shown as if they had been typed; empty lines and `//` comments in it are passed over.
    pub(super) fn ask(&mut self) -> Result<String, Ended> {
        self.prompt()?;
        self.read_line()
    }

    fn read_line(&mut self) -> Result<String, Ended> {
        self.typed = None;
        while let Some(line) = self.script.pop_front() {
            self.read += 1;
            let line = said(&line);
            if !line.is_empty() {
                writeln!(self.output, "{line}")?;
                self.typed = Some(line.to_owned());
                return Ok(line.to_owned());
            }
        }
        let Some(input) = &mut self.input else { return Err(Ended::Left) };
        let mut bytes = Vec::new();
        let read = io::Read::take(&mut **input, LONGEST_INPUT as u64).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Err(Ended::Left);
        }
        if read == LONGEST_INPUT {
            skip_line(&mut **input)?;
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// What the script says next, if it says anything more.
    pub(super) fn next_of_script(&self) -> Option<&str> {
        self.script.iter().map(|line| said(line)).find(|line| !line.is_empty())
    }

    /// Whether somebody can type once the script is at its end.
    pub(super) fn has_somebody(&self) -> bool {
        self.input.is_some()
    }

    /// Puts back a line that was meant for a later question.
    pub(super) fn put_back(&mut self, line: String) {
        self.script.push_front(line);
        self.read = self.read.saturating_sub(1);
    }

    /// Clears the screen and what has scrolled off it, so that nothing readable is left.
    pub fn wipe(&mut self) -> io::Result<()> {
        if self.can_wipe { self.output.wipe() } else { Ok(()) }
    }
}

/// A line of a script without its comment.
fn said(line: &str) -> &str {
    line.split("//").next().unwrap_or_default().trim()
}

fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        let done = end.is_some() || buffer.is_empty();
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}
