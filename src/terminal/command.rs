//! What somebody can type. Digits and signs only, so that it is the same in every language and on every keyboard.
//!
//! Owns: reading one line into a command. Refuses to know: where a command makes sense, and what it does there (`game`).

use crate::story::Id;

/// One line that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Just Enter.
    Nothing,
    /// `1` to `9`, or `0`.
    Number(u8),
    /// `=1` to `=3`, or `=0`: what a line does, the first to the third answer, or pass. For scripts, in which a digit alone is an answer of the story.
    Verdict(u8),
    /// `*3`: mark line 3, or take its mark off.
    Mark(usize),
    /// `<`: one step back.
    Back,
    /// `#`: all conversations.
    Channels,
    /// `#2`: the second one again.
    Channel(usize),
    /// `!` or `! fr`: support.
    Support(Option<Id>),
    /// `+`: more of what has just been shown, where there is more.
    More,
    /// `?`: help.
    Help,
    /// `.`: leave.
    Leave,
    /// `the-post walk`: the answer `walk` to the choice of the scene `the-post`, and to no other. For scripts, which then fail where a story has changed.
    Named(Id, Id),
    /// Anything else.
    Other,
}

impl Command {
    pub(super) fn read(line: &str) -> Self {
        if leaves(line) {
            return Self::Leave;
        }
        let line = with_plain_digits(line);
        let line = line.trim();
        let number = |digits: &str| {
            let plain = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
            plain.then(|| digits.parse::<usize>().ok()).flatten()
        };
        match line.chars().next() {
            None => Self::Nothing,
            // A terminal that draws from the right shows the sign mirrored, so its mirror image counts too.
            Some('<' | '>') if line.len() == 1 => Self::Back,
            Some('?' | '؟') if line == "?" || line == "؟" => Self::Help,
            Some('+') if line == "+" => Self::More,
            Some('=') => match line[1..].trim() {
                digit @ ("0" | "1" | "2" | "3") => Self::Verdict(digit.as_bytes()[0] - b'0'),
                _ => Self::Other,
            },
            Some('*') => number(line[1..].trim()).map_or(Self::Other, Self::Mark),
            Some('#') if line == "#" => Self::Channels,
            Some('#') => number(line[1..].trim()).map_or(Self::Other, Self::Channel),
            Some('!') if line == "!" => Self::Support(None),
            Some('!') => Id::new(line[1..].trim()).map_or(Self::Other, |region| Self::Support(Some(region))),
            Some(c) if c.is_ascii_digit() && line.len() == 1 => Self::Number(c as u8 - b'0'),
            _ => Self::named(line).unwrap_or(Self::Other),
        }
    }

    fn named(line: &str) -> Option<Self> {
        let (choice, option) = line.split_once(char::is_whitespace)?;
        Some(Self::Named(Id::new(choice).ok()?, Id::new(option.trim()).ok()?))
    }
}

/// Whether a line asks to leave: a full stop, or Escape, which leaves everywhere else and is typed without thinking. Terminals send it as a character, alone or
/// before others.
pub(super) fn leaves(line: &str) -> bool {
    let mut after = line.split('\u{1b}').skip(1);
    // What a key such as an arrow sends begins with the same character.
    line.trim() == "." || after.any(|rest| !rest.starts_with(['[', 'O']))
}

/// The same with digits as they stand on every keyboard: those of Arabic and Persian keyboards, and wide ones.
pub(crate) fn with_plain_digits(line: &str) -> String {
    const NOUGHTS: [u32; 3] = [0x660, 0x6F0, 0xFF10];
    let plain = |letter: char| {
        let digit = NOUGHTS.into_iter().find_map(|nought| u32::from(letter).checked_sub(nought).filter(|digit| *digit <= 9));
        digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
    };
    line.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_commands() {
        assert_eq!(Command::read(" 0 "), Command::Number(0));
        assert_eq!(Command::read("*12"), Command::Mark(12));
        assert_eq!(Command::read("# 2"), Command::Channel(2));
        assert_eq!(Command::read("! fr"), Command::Support(Some(Id::new("fr").expect("a name"))));
        let (post, walk) = (Id::new("the-post").expect("a name"), Id::new("walk").expect("a name"));
        assert_eq!(Command::read("the-post walk"), Command::Named(post, walk));
        assert_eq!(Command::read(""), Command::Nothing);
        assert_eq!((Command::read("؟"), Command::read(">")), (Command::Help, Command::Back));
        // `enketo-core#972`: digits of other keyboards are digits.
        assert_eq!(["١", "۱", "１"].map(Command::read), [Command::Number(1), Command::Number(1), Command::Number(1)]);
        assert_eq!((Command::read("*١٢"), Command::read("=٢")), (Command::Mark(12), Command::Verdict(2)));
        // `govuk-design-system-backlog#213`: Escape and Enter leave; an arrow key, which begins with the same character, does not.
        assert_eq!(["\u{1b}", "1\u{1b}", " .\n"].map(Command::read), [Command::Leave, Command::Leave, Command::Leave]);
        assert_eq!(["\u{1b}[A", "\u{1b}OP"].map(Command::read), [Command::Other, Command::Other]);
        assert_eq!((Command::read("+"), Command::read("= 2")), (Command::More, Command::Verdict(2)));
        for text in [
            "12",
            "++",
            "+1",
            "=",
            "=4",
            "*",
            "*x",
            "#é",
            "!?",
            "؟؟",
            "..",
            "\u{202e}1",
            "99999999999999999999999",
            "*99999999999999999999999",
        ] {
            assert_eq!(Command::read(text), Command::Other, "{text}");
        }
    }
}
