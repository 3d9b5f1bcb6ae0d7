//! What is typed, line by line, by way of a thread that waits for it: so that something can be said while nobody types.
//!
//! Owns: that thread. Refuses to know: what a line says.

use std::io::{self, BufRead, Read};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// A longer line comes in pieces, in bytes.
const LONGEST: u64 = 4096;

/// How many pieces were typed that nobody has read yet.
#[derive(Clone, Default)]
pub(super) struct Unread(Arc<(Mutex<usize>, Condvar)>);

impl Unread {
    fn change(&self, by: impl Fn(usize) -> usize) {
        let mut many = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        *many = by(*many);
        self.0.1.notify_all();
    }

    /// Whether there is one, after at most this time.
    pub(super) fn is_there_within(&self, time: Duration) -> bool {
        let many = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.0.1.wait_timeout_while(many, time, |many| *many == 0);
        *waited.unwrap_or_else(PoisonError::into_inner).0 > 0
    }
}

/// The input of the program.
pub(super) struct Typing {
    pieces: Receiver<io::Result<Vec<u8>>>,
    unread: Unread,
    piece: Vec<u8>,
    at: usize,
    is_over: bool,
}

impl Typing {
    /// Everything that is typed from now on.
    pub(super) fn begin() -> Self {
        Self::of(io::BufReader::new(io::stdin()))
    }

    fn of(mut input: impl BufRead + Send + 'static) -> Self {
        let (sender, pieces) = mpsc::channel();
        let unread = Unread::default();
        let noted = unread.clone();
        // It ends with the input, or with the program.
        thread::spawn(move || {
            loop {
                let mut piece = Vec::new();
                let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut piece).map(|_| piece);
                let is_last = read.as_ref().map_or(true, Vec::is_empty);
                let is_heard = sender.send(read).is_ok();
                noted.change(|many| many + 1);
                if is_last || !is_heard {
                    return;
                }
            }
        });
        Self { pieces, unread, piece: Vec::new(), at: 0, is_over: false }
    }

    /// What tells whether something was typed.
    pub(super) fn unread(&self) -> Unread {
        self.unread.clone()
    }
}

impl Read for Typing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Typing {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.piece.len() && !self.is_over {
            let next = self.pieces.recv();
            // The end stays where it is, for whoever asks whether there is anything.
            (self.piece, self.at) = (next.unwrap_or_else(|_| Ok(Vec::new()))?, 0);
            self.is_over = self.piece.is_empty();
            if !self.is_over {
                self.unread.change(|many| many.saturating_sub(1));
            }
        }
        Ok(&self.piece[self.at.min(self.piece.len())..])
    }

    fn consume(&mut self, amount: usize) {
        self.at += amount;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_as_they_were_typed_and_it_is_known_whether_one_waits() {
        let mut typing = Typing::of(io::Cursor::new("one\n\ntwo"));
        let unread = typing.unread();
        assert!(unread.is_there_within(Duration::from_secs(5)));
        let lines: Vec<String> = typing.by_ref().lines().map(Result::unwrap).collect();
        assert_eq!(lines, ["one", "", "two"]);
        assert!(unread.is_there_within(Duration::ZERO), "that it is over can be read");
        assert!(!Unread::default().is_there_within(Duration::from_millis(1)));
    }
}
