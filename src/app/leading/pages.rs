//! Which of two languages stands on the room's screen: both, or where both have no room, one a page.
//!
//! Owns: how much room there is, and which page is turned. Refuses to know: fonts and layout. It counts letters, with so much to spare that everything that is
//! shipped stands there whole on screens of every shape (`desktop/tests/room.rs`).

use super::{Leading, RoomLanguage};
use crate::language::Localiser;
use crate::story::{ChoiceId, LineId, Verdict};
use crate::wording;
use crate::workshop::Shown;

/// What is asked of the room: as long as it is the same, the page stays turned.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    Choice(ChoiceId),
    Line(LineId),
    Lines(Vec<LineId>),
}

impl Asked {
    fn of(shown: &Shown) -> Option<Self> {
        match shown {
            Shown::Question(question) => Some(Self::Choice(question.choice)),
            Shown::Pause { line, is_told: false, .. } => Some(Self::Line(*line)),
            Shown::WhichLine(lines) => Some(Self::Lines(lines.clone())),
            _ => None,
        }
    }
}

/// How many letters of body text the room's screen is wide; it is always 21 high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct RoomWidth(f32);

impl RoomWidth {
    /// In letters: two languages stand beside each other where there are so many, and under each other otherwise.
    const COLUMNS: f32 = 32.0;

    /// Of a screen of this size, in any unit.
    pub(crate) fn of(width: f32, height: f32) -> Self {
        let letter = (width / 1024.0).min(height / 768.0) * 36.0;
        Self(if letter > 0.0 { width / letter } else { 0.0 })
    }

    /// How high a picture of it is that is so wide.
    pub(crate) fn height_of(self, width: f32) -> f32 {
        width / self.0.max(1.0) * (768.0 / 36.0)
    }

    /// Whether two languages stand beside each other.
    pub(crate) fn has_columns(self) -> bool {
        self.0 >= Self::COLUMNS
    }

    /// How wide the words of an answer are, in letters: without the edges, its tiles and what is between them.
    fn of_an_answer(self, languages: &[RoomLanguage]) -> f32 {
        if self.has_columns() && languages.len() > 1 { (self.0 - 9.0) / 2.0 } else { self.0 - 5.5 }
    }

    /// The same of a line above its question.
    fn of_a_line(self, languages: &[RoomLanguage]) -> f32 {
        if languages.len() > 1 { (self.0 - 6.0) / 2.0 } else { self.0 - 7.0 }
    }
}

impl Default for RoomWidth {
    fn default() -> Self {
        Self::of(16.0, 9.0)
    }
}

/// Which page is turned.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    asked: Option<Asked>,
    at: usize,
    /// How many of them the room has seen by now.
    seen: usize,
}

impl Leading {
    /// The languages that stand on the room's screen with this, from the first of them on: all, or the one whose page is turned.
    pub(crate) fn languages_with(&self, shown: &Shown, width: RoomWidth) -> &[RoomLanguage] {
        if self.has_room_for_all(shown, width) {
            return &self.languages;
        }
        let at = if Asked::of(shown) == self.pages.asked { self.pages.at } else { 0 };
        self.languages.get(at..=at).unwrap_or(&self.languages)
    }

    /// The page that the room reads and how many there are, where one language has a page.
    pub(crate) fn page(&self) -> Option<(usize, usize)> {
        let shown = self.room.shown();
        let is_same = Asked::of(&shown) == self.pages.asked;
        (!self.has_room_for_all(&shown, self.width)).then_some((if is_same { self.pages.at } else { 0 }, self.languages.len()))
    }

    /// Turns to the next page, and from the last one to the first.
    pub(super) fn turn_page(&mut self) {
        let Some((at, all)) = self.page() else { return };
        let asked = Asked::of(&self.room.shown());
        let seen = if asked == self.pages.asked { self.pages.seen.max(1) } else { 1 };
        let at = (at + 1) % all;
        self.pages = Pages { asked, at, seen: seen.max(at + 1) };
    }

    /// Whether the room has not seen every page of what it is asked.
    pub(crate) fn has_unseen_page(&self) -> bool {
        let Some((_, all)) = self.page() else { return false };
        let seen = if Asked::of(&self.room.shown()) == self.pages.asked { self.pages.seen } else { 1 };
        seen < all && !self.room.is_frozen()
    }

    fn has_room_for_all(&self, shown: &Shown, width: RoomWidth) -> bool {
        let judged = if let Shown::Pause { line, .. } = shown { Some(*line) } else { None };
        let line = judged.map_or(0.0, |line| self.height_of_line(line, &self.languages, width));
        self.languages.len() < 2 || self.room_above(shown, &self.languages, width).is_none_or(|room| line <= room)
    }

    /// Whether this line has room above the answers that stand there.
    pub(crate) fn has_room_for_line(&self, line: LineId, shown: &Shown, width: RoomWidth) -> bool {
        let languages = self.languages_with(shown, width);
        self.room_above(shown, languages, width).is_some_and(|room| self.height_of_line(line, languages, width) <= room)
    }

    /// Whether answers, with this line above them, have to stand closer to each other than is comfortable.
    pub(crate) fn is_tight(&self, above: Option<LineId>, shown: &Shown, width: RoomWidth) -> bool {
        let languages = self.languages_with(shown, width);
        let line = above.map_or(0.0, |line| self.height_of_line(line, languages, width));
        languages.len() > 1 || self.room_above(shown, languages, width).is_some_and(|room| room - line < COMFORT)
    }

    /// Whether a judged line has room above what it does and what would settle it.
    pub(crate) fn has_room_for_told(&self, line: LineId, width: RoomWidth) -> bool {
        let [language] = &self.languages[..] else { return false };
        let key = &self.story().line(line).key;
        let parts = ["shows", "settles"].map(|part| lines_of(&language.texts.attribute(key, part), width.of_a_line(&self.languages) + 4.0));
        let told = parts.into_iter().map(|lines| (lines + 1.0) * LINE + AROUND).sum::<f32>();
        told + TILE + self.height_of_line(line, &self.languages, width) <= ROOM
    }

    /// Whether the answers have no room below each other, and less of them would be out of it in two columns. Two languages have a page each before that.
    pub(crate) fn has_two_columns(&self, shown: &Shown, width: RoomWidth) -> bool {
        let languages = self.languages_with(shown, width);
        let high = self.answers_high(shown, languages, width);
        high.is_some_and(|high| high > ROOM && self.high_in_columns(shown, languages, width).is_some_and(|columns| columns < high))
    }

    /// How much room the answers leave, in letters; none if nothing is asked.
    fn room_above(&self, shown: &Shown, languages: &[RoomLanguage], width: RoomWidth) -> Option<f32> {
        let high = self.answers_high(shown, languages, width)?;
        let columns = if high > ROOM { self.high_in_columns(shown, languages, width) } else { None };
        Some(ROOM - columns.map_or(high, |columns| columns.min(high)))
    }

    /// How high the answers are in two columns; none in more than one language, or where nothing is asked.
    fn high_in_columns(&self, shown: &Shown, languages: &[RoomLanguage], width: RoomWidth) -> Option<f32> {
        let [language] = languages else { return None };
        let answers = self.answers_in(&language.texts, shown)?;
        // Each column has a tile, and an edge of its own.
        let half = (width.of_an_answer(languages) - TILE - AROUND) / 2.0 - AROUND;
        let column = |answers: &[String]| answers.iter().map(|words| (lines_of(words, half) * LINE).max(TILE) + AROUND).sum::<f32>();
        Some(answers.chunks(answers.len().div_ceil(2).max(1)).map(column).fold(0.0, f32::max))
    }

    /// How high the answers are below each other; none if nothing is asked.
    fn answers_high(&self, shown: &Shown, languages: &[RoomLanguage], width: RoomWidth) -> Option<f32> {
        let answers: Vec<Vec<String>> = languages.iter().map(|language| self.answers_in(&language.texts, shown)).collect::<Option<_>>()?;
        let height = |place: usize| {
            let lines = answers.iter().filter_map(|answers| answers.get(place)).map(|words| lines_of(words, width.of_an_answer(languages)));
            let lines = if width.has_columns() { lines.fold(0.0, f32::max) } else { lines.sum() };
            (lines * LINE).max(TILE) + AROUND
        };
        let all = answers.first().map_or(0, Vec::len);
        Some((0..all).map(height).sum())
    }

    /// How high a line is above its question, in letters.
    fn height_of_line(&self, line: LineId, languages: &[RoomLanguage], width: RoomWidth) -> f32 {
        let key = &self.story().line(line).key;
        let lines = languages.iter().map(|language| lines_of(&language.texts.words(key), width.of_a_line(languages)));
        lines.fold(0.0, f32::max) * LINE + if languages.len() > 1 { AROUND } else { AROUND + LINE }
    }

    /// The answers of what is asked.
    fn answers_in(&self, texts: &Localiser, shown: &Shown) -> Option<Vec<String>> {
        let story = self.story();
        Some(match shown {
            Shown::Question(question) => {
                question.answers.iter().map(|option| wording::answer(texts, story, question.choice, *option)).collect()
            }
            Shown::Pause { is_told: false, .. } => Verdict::ALL.map(|verdict| texts.words(verdict.text_id())).to_vec(),
            Shown::WhichLine(lines) => lines.iter().map(|line| crate::app::heard::line_words(texts, story, *line)).collect(),
            _ => return None,
        })
    }
}

// ── in letters of body text ──

/// How high the answers may be together: without band, strip, question and footer.
const ROOM: f32 = 13.2;
/// Where less is left, answers stand closer.
const COMFORT: f32 = 1.6;
/// A line of text, and what is around an answer.
const LINE: f32 = 1.5;
const AROUND: f32 = 0.55;
/// The least height of an answer, which its tile has.
const TILE: f32 = 1.9;
/// How wide a letter is, with a little to spare.
const LETTER: f32 = 0.54;

/// How many lines these words take.
fn lines_of(words: &str, width: f32) -> f32 {
    let mut lines = 1.0;
    let mut used = 0.0;
    for word in words.split_whitespace() {
        #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
        let long = (word.chars().count() + 1) as f32 * LETTER;
        if used > 0.0 && used + long > width {
            lines += 1.0;
            used = 0.0;
        }
        used += long;
    }
    lines
}
