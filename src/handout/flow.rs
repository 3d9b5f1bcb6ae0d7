//! What goes over several pages: pieces that stay whole, laid on as many sheets as they need.
//!
//! Owns: how tall words are at most, and where a page ends. Refuses to know: what the pieces say.
//!
//! Nobody knows here with which letters a browser will print. So this counts with wide ones (`DejaVu Sans`) and leaves a rest; a test prints every handout and
//! looks that no page was too short.

use crate::html::Markup;
use crate::language::Direction;

/// What a page has for its content between header and footer, in millimetres.
pub(super) const ROOM: f64 = 236.0;
/// How wide a page is between its margins, in millimetres.
pub(super) const WIDE: f64 = 186.0;

/// How letters are set.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    /// The size of a letter, in millimetres.
    size: f64,
    /// From one line to the next, in millimetres.
    line: f64,
}

/// A millimetre has this many points.
const POINTS: f64 = 72.0 / 25.4;
/// How wide a letter is on average, as a part of its size, in a wide font; words that do not fit at the end of a line are in it.
const LETTER: f64 = 0.53;

impl Letters {
    /// Letters of so many points, in lines that begin where those of a text do. `assets/handout/style.css` gives the same lines.
    pub(super) const fn points(points: f64, direction: Direction) -> Self {
        let size = points / POINTS;
        let leading = match direction {
            Direction::LeftToRight => 1.4,
            Direction::RightToLeft => 1.5,
        };
        Self { size, line: size * leading }
    }

    /// How tall words are, in millimetres, in a column of this width.
    pub(super) fn height(self, words: &str, width: f64) -> f64 {
        words.lines().map(|line| self.lines(line, width) * self.line).sum()
    }

    fn lines(self, line: &str, width: f64) -> f64 {
        let letters: f64 = line.chars().map(width_of).sum();
        (letters * self.size / width).ceil().max(1.0)
    }
}

/// What the letters of a text are, as a part of their size: signs above and below others take no room, and those of East Asia are as wide as tall.
fn width_of(letter: char) -> f64 {
    match letter {
        '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' => 0.0,
        '\u{2E80}'.. => 1.0,
        _ => LETTER,
    }
}

/// Pages that are being filled.
pub(super) struct Flow {
    pages: Vec<Markup>,
    used: f64,
    room: f64,
}

impl Flow {
    pub(super) fn new() -> Self {
        Self { pages: Vec::new(), used: 0.0, room: ROOM }
    }

    /// A piece that is so tall at most, in millimetres. It stands on one page; on one of its own if it is taller than that.
    pub(super) fn add(&mut self, piece: &Markup, height: f64) {
        if self.pages.is_empty() || self.used + height > self.room && self.used > 0.0 {
            self.turn();
        }
        self.used += height;
        self.pages.last_mut().expect("a page was begun").add(piece);
    }

    /// What comes next begins on a new page.
    pub(super) fn turn(&mut self) {
        self.pages.push(Markup::default());
        self.used = 0.0;
    }

    /// Whether so many millimetres more stand on this page.
    pub(super) fn has_room(&self, height: f64) -> bool {
        !self.pages.is_empty() && self.used + height <= self.room
    }

    pub(super) fn done(self) -> Vec<Markup> {
        self.pages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_stays_whole_and_none_is_lost() {
        let piece = |words: &str| {
            let mut piece = Markup::default();
            piece.text(words);
            piece
        };
        let mut flow = Flow::new();
        for (words, height) in [("a", 100.0), ("b", 100.0), ("c", 100.0), ("d", 1000.0), ("e", 1.0)] {
            flow.add(&piece(words), height);
        }
        let pages: Vec<String> = flow.done().iter().map(|page| page.as_str().to_owned()).collect();
        assert_eq!(pages, ["ab", "c", "d", "e"]);
    }

    #[test]
    fn words_are_taller_where_there_is_less_room_for_them() {
        let letters = Letters::points(11.0, Direction::LeftToRight);
        let line = letters.height("a", 10.0);
        assert!((line - 5.43).abs() < 0.01, "{line}");
        let lines = |words: &str, width: f64| format!("{:.0}", letters.height(words, width) / line);
        assert_eq!((lines("a b", 10.0), lines("a\nb", 10.0)), ("1".to_owned(), "2".to_owned()));
        assert_eq!((lines(&"a".repeat(90), WIDE), lines(&"a".repeat(91), WIDE)), ("1".to_owned(), "2".to_owned()));
        // A mark above a letter is no letter.
        assert_eq!(lines(&"ب\u{064E}".repeat(90), WIDE), "1");
    }
}
