//! Answer sheets of paper, while somebody types them in: whose halves belong together is known for as long as that takes, and then only counts are left.
//!
//! Owns: what can be typed for one sheet, and the counts that come of many. Refuses to know: files, words, and who filled a sheet in. From `design/workshop.md`
//! 1 and 6: a sheet is the letter of the set that stands first on it, and a key for each of its messages.

use super::fact::{Answered, AskedBy, Fact};
use super::measure::{Instrument, SET, Set, set_in};
use super::plan::Wave;
use std::collections::BTreeMap;

/// What was said about a message; none if it was skipped.
type Answer = Option<bool>;

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sheet {
    first: Set,
    /// Of each wave on it, in order.
    halves: Vec<(Wave, Vec<Answer>)>,
}

/// Why something that was typed is no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoSheet {
    #[error("a sheet begins with a or b, the set that stands first on it")]
    NoSet,
    #[error("{found} messages are answered, and this sheet has {wanted}")]
    Count { found: usize, wanted: usize },
    #[error("1 is “take a second look”, 0 is “let it be”, and - is skipped")]
    Key,
}

impl Sheet {
    /// Reads the keys of a sheet with these waves on it: the letter of its first set, then 1, 0 or - for each message. Spaces are for the eye. The set of two
    /// weeks later is the same for all, and needs no letter.
    ///
    /// # Errors
    /// When it is no sheet; nothing is counted of it then.
    pub(crate) fn read(typed: &str, waves: &[Wave]) -> Result<Self, NoSheet> {
        let mut keys = typed.chars().filter(|key| !key.is_whitespace()).peekable();
        let first = match keys.peek().map(char::to_ascii_lowercase) {
            Some('a') => Set::A,
            Some('b') => Set::B,
            _ if waves == [Wave::Booster] => Set::C,
            _ => return Err(NoSheet::NoSet),
        };
        if first != Set::C {
            keys.next();
        }
        let answers = keys.map(answer).collect::<Option<Vec<Answer>>>().ok_or(NoSheet::Key)?;
        let wanted = waves.len() * SET;
        if answers.len() != wanted {
            return Err(NoSheet::Count { found: answers.len(), wanted });
        }
        Ok(Self { first, halves: waves.iter().copied().zip(answers.chunks(SET).map(<[Answer]>::to_vec)).collect() })
    }
}

/// Also in digits of other keyboards: a number pad’s are these, those of Arabic and Persian are their own.
fn answer(key: char) -> Option<Answer> {
    match key {
        '1' | '١' | '۱' => Some(Some(true)),
        '0' | '٠' | '۰' => Some(Some(false)),
        '-' | '_' | '.' | '−' => Some(None),
        _ => None,
    }
}

/// How many said what about each message of a set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfSet {
    people: u16,
    /// Answered, of them marked, skipped.
    items: [(u16, u16, u16); SET],
}

/// The counts of the sheets that were typed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sheets {
    sets: BTreeMap<(Wave, Set), OfSet>,
    typed: Vec<Sheet>,
}

impl Sheets {
    /// Counts a sheet.
    pub(crate) fn add(&mut self, sheet: Sheet) {
        self.count(&sheet, u16::saturating_add);
        self.typed.push(sheet);
    }

    /// Takes back the sheet that was counted last; whether there was one.
    pub(crate) fn take_back(&mut self) -> bool {
        let Some(sheet) = self.typed.pop() else { return false };
        self.count(&sheet, u16::saturating_sub);
        true
    }

    /// How many were typed in.
    pub(crate) fn len(&self) -> usize {
        self.typed.len()
    }

    /// How many of them had this set first.
    pub(crate) fn with_first(&self, set: Set) -> usize {
        self.typed.iter().filter(|sheet| sheet.first == set).count()
    }

    fn count(&mut self, sheet: &Sheet, change: fn(u16, u16) -> u16) {
        for (wave, answers) in &sheet.halves {
            // Whoever left a half empty was not asked in that wave, and counts as nobody there.
            if answers.iter().all(Option::is_none) {
                continue;
            }
            let of = self.sets.entry((*wave, set_in(*wave, sheet.first))).or_default();
            of.people = change(of.people, 1);
            for (item, answer) in of.items.iter_mut().zip(answers) {
                item.0 = change(item.0, u16::from(answer.is_some()));
                item.1 = change(item.1, u16::from(*answer == Some(true)));
                item.2 = change(item.2, u16::from(answer.is_none()));
            }
        }
    }

    /// What is written down of them, in place of the sheets.
    pub(crate) fn facts(&self, instrument: &Instrument) -> Vec<Fact> {
        self.facts_by(AskedBy::Sheets, instrument)
    }

    fn facts_by(&self, asked_by: AskedBy, instrument: &Instrument) -> Vec<Fact> {
        let asked = self.sets.iter().filter(|(_, of)| of.people > 0);
        let fact = |((wave, set), of): (&(Wave, Set), &OfSet)| {
            let counts = instrument.names(*set).iter().zip(of.items);
            let items = counts.map(|(item, (answered, marked, skipped))| Answered { item: item.clone(), answered, marked, skipped });
            Fact::Measured { wave: *wave, set: *set, asked: asked_by, people: of.people, items: items.collect() }
        };
        asked.map(fact).collect()
    }
}

/// In so many ways a phone can answer about the messages of one set.
const WAYS: usize = {
    let (mut ways, mut messages) = (1, 0);
    while messages < SET {
        (ways, messages) = (ways * 3, messages + 1);
    }
    ways
};
/// In so many ways phones can answer in a wave: half of them have one set, half the other.
pub(crate) const SHEETS: usize = 2 * WAYS;

/// What a phone says about all messages of its set, as the number of an answer. A letter for each: `Y` for a second look, `N` for letting it be, `S` for
/// skipping. None if it is anything else, or nothing but skips, which is no answer.
#[cfg_attr(not(feature = "voting"), expect(dead_code, reason = "phones alone send letters"))]
pub(crate) fn number_of(letters: &str, has_second_set: bool) -> Option<usize> {
    let digits: Option<Vec<usize>> = letters.chars().map(|letter| "NYS".find(letter)).collect();
    let digits = digits.filter(|digits| digits.len() == SET && digits.iter().any(|digit| *digit < 2))?;
    Some(digits.into_iter().fold(0, |number, digit| number * 3 + digit) + if has_second_set { WAYS } else { 0 })
}

/// The same back as letters.
#[cfg_attr(not(feature = "voting"), expect(dead_code, reason = "phones alone are sent letters"))]
pub(crate) fn letters_of(number: usize) -> String {
    digits_of(number).iter().map(|digit| ['N', 'Y', 'S'][*digit]).collect()
}

fn digits_of(number: usize) -> [usize; SET] {
    let mut rest = number % WAYS;
    let mut digits = [0; SET];
    for digit in digits.iter_mut().rev() {
        (*digit, rest) = (rest % 3, rest / 3);
    }
    digits
}

/// What is written down of what phones answered in a wave, in place of their answers: `counts` of each number.
pub(crate) fn facts_of_phones(counts: &[u16], wave: Wave, instrument: &Instrument) -> Vec<Fact> {
    let mut sheets = Sheets::default();
    for (number, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let first = if number < WAYS { Set::A } else { Set::B };
        let answers = digits_of(number).map(|digit| [Some(false), Some(true), None][digit]);
        let sheet = Sheet { first, halves: vec![(wave, answers.into())] };
        (0..*count).for_each(|_| sheets.count(&sheet, u16::saturating_add));
    }
    sheets.facts_by(AskedBy::Phones, instrument)
}

#[cfg(test)]
mod tests {
    use super::super::measure::tests::sound;
    use super::*;

    const BOTH: [Wave; 2] = [Wave::Before, Wave::After];

    fn sheet(typed: &str) -> Sheet {
        Sheet::read(typed, &BOTH).expect("is a sheet")
    }

    #[test]
    fn a_sheet_is_seventeen_keys_and_anything_else_says_what_it_lacks() {
        assert_eq!(sheet("a 1101-011 01001100").halves[0].1[..5], [Some(true), Some(true), Some(false), Some(true), None]);
        assert_eq!(sheet("B١١٠١-٠١١01001100").first, Set::B);
        assert_eq!(Sheet::read("", &BOTH), Err(NoSheet::NoSet));
        assert_eq!(Sheet::read("1101101101001100", &BOTH), Err(NoSheet::NoSet));
        assert_eq!(Sheet::read("a1101", &BOTH), Err(NoSheet::Count { found: 4, wanted: 16 }));
        assert_eq!(Sheet::read("a11x1 1011 0100 1100", &BOTH), Err(NoSheet::Key));
        assert_eq!(Sheet::read("11010011", &[Wave::Booster]).expect("is a sheet").first, Set::C);
    }

    #[test]
    fn what_is_left_of_sheets_are_counts_of_each_set_in_each_wave() {
        let instrument = sound();
        let mut sheets = Sheets::default();
        for typed in ["a 11000000 00001111", "a 10-00000 --------", "b 11111111 00000000"] {
            sheets.add(sheet(typed));
        }
        let facts = sheets.facts(&instrument);
        let of = |wave, set| {
            let found = facts.iter().find_map(|fact| match fact {
                Fact::Measured { wave: w, set: s, people, items, .. } if (*w, *s) == (wave, set) => Some((*people, items.clone())),
                _ => None,
            });
            found.expect("was asked")
        };
        let (people, items) = of(Wave::Before, Set::A);
        assert_eq!((people, items[0].answered, items[0].marked, items[2].skipped, items[2].item.as_str()), (2, 2, 2, 1, "a3"));
        assert_eq!(of(Wave::After, Set::B).0, 1, "an empty half is nobody’s");
        assert_eq!((of(Wave::Before, Set::B).0, of(Wave::After, Set::A).0, facts.len()), (1, 1, 4));
        assert_eq!((sheets.len(), sheets.with_first(Set::A)), (3, 2));
    }

    #[test]
    fn a_sheet_that_is_taken_back_leaves_nothing() {
        let mut sheets = Sheets::default();
        sheets.add(sheet("a 11000000 00001111"));
        let before = sheets.facts(&sound());
        sheets.add(sheet("b 11-11111 00000000"));
        assert!(sheets.take_back());
        assert_eq!(sheets.facts(&sound()), before);
        assert!(sheets.take_back() && !sheets.take_back() && sheets.facts(&sound()).is_empty());
    }
}
