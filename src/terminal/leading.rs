//! What whoever leads a group can type. Digits and signs only, as everywhere in the terminal.
//!
//! Owns: reading one line into what is meant. Refuses to know: whether it is possible now (the room says that).

use super::command::{leaves, with_plain_digits};
use crate::story::Id;

/// One line that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leading {
    /// Just Enter: on.
    Next,
    /// `<`: one back.
    Previous,
    /// `<<`: the last answer is taken back.
    Back,
    /// `9 11 4`: counts in the order of the answers.
    Counts(Vec<u16>),
    /// `=2`: on with the second answer, or `=0` with saying nothing.
    GoOn(u8),
    /// `*3`: the mark of line 3.
    Mark(usize),
    /// `*`: which line would you look at again?
    WhichLine,
    /// `+`: on to the next question that is talked about.
    Skip,
    /// `#`: the steps of the plan.
    Steps,
    /// `#2`: to the second step.
    Step(usize),
    /// `:28`: so many people are here.
    People(u16),
    /// `&`: phones on, or how it stands with them.
    Phones,
    /// `&0`: phones off.
    PhonesOff,
    /// `&+`, `&-`: phones that are not in yet may come in, or not.
    Door { is_open: bool },
    /// `/`: the story’s notes for whoever leads.
    Notes,
    /// `!` or `! fr`: support.
    Support(Option<Id>),
    /// `?`: help.
    Help,
    /// `.`: leave.
    Leave,
    /// Anything else.
    Other,
}

impl Leading {
    pub(super) fn read(line: &str) -> Self {
        if leaves(line) {
            return Self::Leave;
        }
        let line = plain(line);
        let line = line.trim();
        let rest = |sign: char| line.strip_prefix(sign).map(str::trim);
        match line {
            "" => return Self::Next,
            "+" => return Self::Skip,
            "#" => return Self::Steps,
            "/" => return Self::Notes,
            "*" => return Self::WhichLine,
            "&" => return Self::Phones,
            _ if rest('&').is_some() => {
                return match rest('&') {
                    Some("0") => Self::PhonesOff,
                    Some("+") => Self::Door { is_open: true },
                    Some("-") => Self::Door { is_open: false },
                    _ => Self::Other,
                };
            }
            "?" | "؟" => return Self::Help,
            // A terminal that draws from the right shows the sign mirrored, so its mirror image counts too.
            "<" | ">" => return Self::Previous,
            "<<" | ">>" => return Self::Back,
            _ => {}
        }
        if let Some(region) = rest('!') {
            return if region.is_empty() { Self::Support(None) } else { Id::new(region).map_or(Self::Other, |id| Self::Support(Some(id))) };
        }
        let marked = rest('*').and_then(number).map(Self::Mark);
        let chosen = || rest('=').and_then(number).and_then(|number| u8::try_from(number).ok()).map(Self::GoOn);
        let step = || rest('#').and_then(number).map(Self::Step);
        let people = || rest(':').and_then(number).and_then(|number| u16::try_from(number).ok()).map(Self::People);
        marked.or_else(chosen).or_else(step).or_else(people).or_else(|| counts(line)).unwrap_or(Self::Other)
    }
}

/// With digits as they stand on every keyboard, in small letters, and spaces between numbers.
fn plain(line: &str) -> String {
    let plain = |character: char| if matches!(character, ',' | '،') { ' ' } else { character.to_ascii_lowercase() };
    with_plain_digits(line).chars().map(plain).collect()
}

fn number(digits: &str) -> Option<usize> {
    let is_plain = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

fn counts(line: &str) -> Option<Leading> {
    line.split_whitespace()
        .map(|word| number(word).and_then(|number| u16::try_from(number).ok()))
        .collect::<Option<_>>()
        .map(Leading::Counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_what_is_meant() {
        assert_eq!(Leading::read(" "), Leading::Next);
        assert_eq!(Leading::read("9 11  4"), Leading::Counts(vec![9, 11, 4]));
        assert_eq!(Leading::read("28"), Leading::Counts(vec![28]));
        assert_eq!(Leading::read("=2"), Leading::GoOn(2));
        assert_eq!((Leading::read("*3"), Leading::read("*")), (Leading::Mark(3), Leading::WhichLine));
        assert_eq!((Leading::read("/"), Leading::read("!")), (Leading::Notes, Leading::Support(None)));
        assert_eq!(Leading::read("! FR"), Leading::Support(Some(Id::new("fr").expect("a name"))));
        assert_eq!((Leading::read("9, 11,4"), Leading::read("٩ ١١ ٤")), (Leading::Counts(vec![9, 11, 4]), Leading::Counts(vec![9, 11, 4])));
        assert_eq!((Leading::read("\u{1b}"), Leading::read("۹ １１")), (Leading::Leave, Leading::Counts(vec![9, 11])));
        assert_eq!((Leading::read("&"), Leading::read("& ٠")), (Leading::Phones, Leading::PhonesOff));
        assert_eq!((Leading::read("&+"), Leading::read("&-")), (Leading::Door { is_open: true }, Leading::Door { is_open: false }));
        assert_eq!((Leading::read("# 2"), Leading::read(":28")), (Leading::Step(2), Leading::People(28)));
        assert_eq!((Leading::read(">"), Leading::read(">>"), Leading::read("؟")), (Leading::Previous, Leading::Back, Leading::Help));
        for text in [
            "&1",
            "&&",
            "=",
            "=x",
            "=999",
            "*x",
            "9 x",
            "9 -1",
            "! é",
            "99999",
            ":99999",
            "..",
            "+ +",
            "\u{202e}1",
            "9 99999999999999999999999",
        ] {
            assert_eq!(Leading::read(text), Leading::Other, "{text}");
        }
    }
}
