//! One line on a terminal that says what is being done, and is gone afterwards. Nothing is written where there is no terminal.

use std::io::{self, IsTerminal, Write};

/// The line. Dropping it wipes it.
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { shown: io::stderr().is_terminal() }
    }

    /// Says what is being done now, in place of what was said before.
    pub(super) fn say(&self, what: &str) {
        if self.shown {
            // If the terminal is gone, nobody is there to read this.
            let _ = write!(io::stderr(), "\r\x1b[K{what} …").and_then(|()| io::stderr().flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
