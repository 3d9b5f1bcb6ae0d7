//! A terminal as two streams: lines go out, wrapped to its width, and lines come in, first from a script if there is one, then from a person.
//!
//! Owns: wrapping, the prompt, the end of input, wiping the screen. Refuses to know: what the lines say.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};

/// Wider lines are hard to read.
const WIDEST: usize = 88;
/// Longer lines of input are no answer to anything.
const LONGEST_INPUT: usize = 1_000;

/// Why a game stops before its own end.
#[derive(Debug)]
pub enum Ended {
    /// She left, or there is no more input.
    Left,
    /// The terminal cannot be read or written any more.
    Broken(io::Error),
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
    output: &'c mut dyn Write,
    width: usize,
    can_wipe: bool,
    /// The last line that was written is empty.
    is_apart: bool,
}

impl<'c> Console<'c> {
    /// A console that first reads the lines of a script and then, if there is one, the input. A screen that can be wiped is wiped on leaving.
    pub fn new(script: Vec<String>, input: Option<&'c mut dyn BufRead>, output: &'c mut dyn Write, width: usize, can_wipe: bool) -> Self {
        Self { script: script.into(), input, output, width: width.clamp(20, WIDEST), can_wipe, is_apart: false }
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

    /// The next line of input. Lines of a script are shown as if they had been typed; empty lines and `//` comments in it are passed over.
    pub(super) fn ask(&mut self) -> Result<String, Ended> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        self.is_apart = false;
        while let Some(line) = self.script.pop_front() {
            let line = said(&line);
            if !line.is_empty() {
                writeln!(self.output, "{line}")?;
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
    }

    /// Clears the screen and what has scrolled off it, so that nothing readable is left.
    pub fn wipe(&mut self) -> io::Result<()> {
        if self.can_wipe {
            self.output.write_all(WIPE)?;
            self.output.flush()?;
        }
        Ok(())
    }
}

/// A line of a script without its comment.
fn said(line: &str) -> &str {
    line.split("//").next().unwrap_or_default().trim()
}

/// Clears the screen and its memory, and puts the cursor at the top.
pub const WIPE: &[u8] = b"\x1b[2J\x1b[3J\x1b[H";

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
