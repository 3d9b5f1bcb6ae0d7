//! One line on a terminal that says what is being done, and is gone afterwards. Nothing is written where there is no terminal.

use crate::printed;

/// The line. Dropping it wipes it.
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { shown: printed::is_noticed() }
    }

    /// Says what is being done now, in place of what was said before.
    pub(super) fn say(&self, what: &str) {
        if self.shown {
            // If the terminal is gone, nobody is there to read this.
            let _ = printed::err().in_place(&format!("{what} …"));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = printed::err().in_place("");
        }
    }
}
