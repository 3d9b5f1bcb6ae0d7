//! The keys of the window: what each of them is for, in one table that the keyboard follows and that the list of keys shows.
//!
//! Owns: the table. Refuses to know: what a command changes, and how a key is drawn.

use bevy::input::keyboard::{Key, KeyCode};

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Leave at once.
    Leave,
    /// The answer, the verdict or the part with this number.
    Digit(u8),
    /// What the space bar does here.
    Space,
    /// Press what has focus, or read on.
    Enter,
    /// The next or previous stop.
    Tab,
    /// The next or previous region.
    Region,
    Walk(Step),
    /// A page down, or up.
    Page(bool),
    Back,
    Support,
    Display,
    Contrast,
    /// To the languages of the home screen.
    Language,
    /// This list.
    Keys,
    FullScreen,
    /// With Ctrl: letters one size larger, or smaller.
    Zoom(bool),
    /// With Ctrl: letters as large as usual.
    UsualSize,
    /// For whoever leads a group.
    Lead(Lead),
}

/// A key for whoever leads a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    Freeze,
    Blank,
    Skip,
    Swap,
    Counts,
}

/// A step of an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
}

/// A key as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cap {
    /// The same in every language.
    Sign(&'static str),
    /// In the words of this text.
    Named(&'static str),
    /// The arrows up and down.
    Arrows,
}

/// Some keys, and the text that says what they are for.
pub(crate) struct Line {
    pub(crate) caps: &'static [Cap],
    pub(crate) text: &'static str,
    /// Which commands it speaks of.
    commands: &'static [(KeyCode, Command)],
}

use Cap::{Arrows, Named, Sign};

/// All keys, in the order of the list. The digits stand in two lines of it and mean what the place at hand makes of them.
pub(crate) const LINES: &[Line] = &[
    Line {
        caps: &[Sign("Esc"), Sign("Shift"), Sign("Shift"), Sign("Shift")],
        text: "keys-leave",
        commands: &[(KeyCode::Escape, Command::Leave)],
    },
    Line {
        caps: &[Sign("1 – 6")],
        text: "keys-answer",
        commands: &[
            (KeyCode::Digit1, Command::Digit(1)),
            (KeyCode::Digit2, Command::Digit(2)),
            (KeyCode::Digit3, Command::Digit(3)),
            (KeyCode::Digit4, Command::Digit(4)),
            (KeyCode::Digit5, Command::Digit(5)),
            (KeyCode::Digit6, Command::Digit(6)),
            (KeyCode::Digit7, Command::Digit(7)),
            (KeyCode::Digit8, Command::Digit(8)),
            (KeyCode::Digit9, Command::Digit(9)),
            (KeyCode::Numpad1, Command::Digit(1)),
            (KeyCode::Numpad2, Command::Digit(2)),
            (KeyCode::Numpad3, Command::Digit(3)),
            (KeyCode::Numpad4, Command::Digit(4)),
            (KeyCode::Numpad5, Command::Digit(5)),
            (KeyCode::Numpad6, Command::Digit(6)),
            (KeyCode::Numpad7, Command::Digit(7)),
            (KeyCode::Numpad8, Command::Digit(8)),
            (KeyCode::Numpad9, Command::Digit(9)),
        ],
    },
    Line {
        caps: &[Sign("0")],
        text: "keys-away",
        commands: &[(KeyCode::Digit0, Command::Digit(0)), (KeyCode::Numpad0, Command::Digit(0))],
    },
    Line { caps: &[Sign("1"), Sign("2"), Sign("3"), Sign("0")], text: "keys-judge", commands: &[] },
    Line { caps: &[Named("key-space")], text: "keys-mark", commands: &[(KeyCode::Space, Command::Space)] },
    Line {
        caps: &[Named("key-enter")],
        text: "keys-enter",
        commands: &[(KeyCode::Enter, Command::Enter), (KeyCode::NumpadEnter, Command::Enter)],
    },
    Line {
        caps: &[Arrows],
        text: "keys-move",
        commands: &[
            (KeyCode::ArrowUp, Command::Walk(Step::Up)),
            (KeyCode::ArrowDown, Command::Walk(Step::Down)),
            (KeyCode::ArrowLeft, Command::Walk(Step::Left)),
            (KeyCode::ArrowRight, Command::Walk(Step::Right)),
            (KeyCode::Home, Command::Walk(Step::First)),
            (KeyCode::End, Command::Walk(Step::Last)),
            (KeyCode::PageUp, Command::Page(false)),
            (KeyCode::PageDown, Command::Page(true)),
        ],
    },
    Line {
        caps: &[Sign("Tab"), Sign("F6")],
        text: "keys-parts",
        commands: &[(KeyCode::Tab, Command::Tab), (KeyCode::F6, Command::Region)],
    },
    Line { caps: &[Named("key-backspace")], text: "keys-back", commands: &[(KeyCode::Backspace, Command::Back)] },
    Line { caps: &[Sign("F1")], text: "keys-support", commands: &[(KeyCode::F1, Command::Support)] },
    Line { caps: &[Sign("F2")], text: "keys-display", commands: &[(KeyCode::F2, Command::Display)] },
    Line { caps: &[Sign("F3")], text: "keys-contrast", commands: &[(KeyCode::F3, Command::Contrast)] },
    Line { caps: &[Sign("F4")], text: "keys-language", commands: &[(KeyCode::F4, Command::Language)] },
    Line { caps: &[Sign("F11")], text: "keys-full-screen", commands: &[(KeyCode::F11, Command::FullScreen)] },
    Line { caps: &[Sign("PgDn"), Sign("PgUp")], text: "keys-lead-lines", commands: &[] },
    Line { caps: &[Sign("F7")], text: "keys-lead-freeze", commands: &[(KeyCode::F7, Command::Lead(Lead::Freeze))] },
    Line {
        caps: &[Sign("F8")],
        text: "keys-lead-blank",
        commands: &[(KeyCode::F8, Command::Lead(Lead::Blank)), (KeyCode::Period, Command::Lead(Lead::Blank))],
    },
    Line { caps: &[Sign("F9")], text: "keys-lead-skip", commands: &[(KeyCode::F9, Command::Lead(Lead::Skip))] },
    Line { caps: &[Sign("F10")], text: "keys-lead-swap", commands: &[(KeyCode::F10, Command::Lead(Lead::Swap))] },
    Line { caps: &[Sign("F11")], text: "keys-lead-phones", commands: &[] },
    Line { caps: &[Sign("F12")], text: "keys-lead-counts", commands: &[(KeyCode::F12, Command::Lead(Lead::Counts))] },
    Line { caps: &[Sign("Ctrl +"), Sign("Ctrl –"), Sign("Ctrl 0")], text: "keys-text-size", commands: &[] },
    Line { caps: &[Sign("?"), Sign("F5")], text: "keys-keys", commands: &[(KeyCode::F5, Command::Keys)] },
];

/// Every key that is for something.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = (KeyCode, Command)> {
    LINES.iter().flat_map(|line| line.commands).copied()
}

/// What this key is for, alone or with Shift. What types a digit is that digit, wherever the keyboard's language has it; else the place of a key counts.
pub(crate) fn command(key: KeyCode, typed: &Key) -> Option<Command> {
    if let Some(digit) = digit(typed) {
        return Some(Command::Digit(digit));
    }
    let key = without_num_lock(typed).filter(|_| is_of_the_pad(key)).unwrap_or(key);
    let of_key = LINES.iter().flat_map(|line| line.commands).find(|(code, _)| *code == key).map(|(_, command)| *command);
    // Where a question mark is depends on the language of the keyboard.
    of_key.or_else(|| matches!(typed, Key::Character(letter) if letter == "?" || letter == "؟").then_some(Command::Keys))
}

/// Nought in the digits of each of our languages, and in wide ones; nine more follow each.
const NOUGHTS: [char; 4] = ['0', '\u{660}', '\u{6f0}', '\u{ff10}'];

/// The digit that is typed.
fn digit(typed: &Key) -> Option<u8> {
    let Key::Character(letters) = typed else { return None };
    let mut letters = letters.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    NOUGHTS.into_iter().find_map(|nought| u8::try_from(u32::from(letter).checked_sub(u32::from(nought))?).ok().filter(|digit| *digit <= 9))
}

fn is_of_the_pad(key: KeyCode) -> bool {
    use KeyCode::{Numpad0, Numpad1, Numpad2, Numpad3, Numpad4, Numpad5, Numpad6, Numpad7, Numpad8, Numpad9, NumpadDecimal};
    matches!(key, Numpad0 | Numpad1 | Numpad2 | Numpad3 | Numpad4 | Numpad5 | Numpad6 | Numpad7 | Numpad8 | Numpad9 | NumpadDecimal)
}

/// The key that a key of the number pad is while its digits are off.
fn without_num_lock(typed: &Key) -> Option<KeyCode> {
    Some(match typed {
        Key::Home => KeyCode::Home,
        Key::End => KeyCode::End,
        Key::PageUp => KeyCode::PageUp,
        Key::PageDown => KeyCode::PageDown,
        Key::ArrowUp => KeyCode::ArrowUp,
        Key::ArrowDown => KeyCode::ArrowDown,
        Key::ArrowLeft => KeyCode::ArrowLeft,
        Key::ArrowRight => KeyCode::ArrowRight,
        Key::Insert => KeyCode::Insert,
        Key::Delete => KeyCode::Delete,
        Key::Clear => KeyCode::NumpadClear,
        _ => return None,
    })
}

/// What this key is for while Ctrl is held. Plus and minus are where the language of the keyboard has them.
pub(crate) fn with_control(key: KeyCode, typed: &Key) -> Option<Command> {
    let letter = if let Key::Character(letter) = typed { letter.as_str() } else { "" };
    let by_key = match key {
        KeyCode::NumpadAdd | KeyCode::Equal => Some(Command::Zoom(true)),
        KeyCode::NumpadSubtract | KeyCode::Minus => Some(Command::Zoom(false)),
        KeyCode::Digit0 | KeyCode::Numpad0 => Some(Command::UsualSize),
        _ => None,
    };
    match letter {
        "+" | "=" => Some(Command::Zoom(true)),
        "-" | "−" => Some(Command::Zoom(false)),
        _ => by_key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_is_for_two_things_and_no_line_says_the_same_as_another() {
        let (mut keys, mut texts) = (HashSet::new(), HashSet::new());
        for line in LINES {
            assert!(texts.insert(line.text) && !line.caps.is_empty(), "{}", line.text);
            for (key, _) in line.commands {
                assert!(keys.insert(*key), "{key:?}");
            }
        }
    }

    #[test]
    fn digits_are_taken_from_both_places() {
        let digit = |key| command(key, &Key::Space);
        assert_eq!(digit(KeyCode::Digit4), Some(Command::Digit(4)));
        assert_eq!(digit(KeyCode::Numpad0), Some(Command::Digit(0)));
        assert_eq!((digit(KeyCode::Digit8), digit(KeyCode::Numpad8)), (Some(Command::Digit(8)), Some(Command::Digit(8))), "28 are here");
    }

    /// `vscode#41106`: with the pad's digits off, its Page Down answered 3.
    #[test]
    fn a_key_of_the_number_pad_is_a_digit_only_while_it_types_one() {
        let three = |typed: Key| command(KeyCode::Numpad3, &typed);
        assert_eq!(three(Key::Character("3".into())), Some(Command::Digit(3)));
        assert_eq!(three(Key::PageDown), Some(Command::Page(true)));
        assert_eq!(command(KeyCode::Numpad8, &Key::ArrowUp), Some(Command::Walk(Step::Up)));
        assert_eq!(command(KeyCode::Numpad0, &Key::Insert), None);
        assert_eq!(command(KeyCode::Numpad5, &Key::Clear), None);
    }

    /// `labelflow#380`: on a French keyboard the digits are typed with Shift, and other signs without.
    #[test]
    fn what_types_a_digit_is_that_digit_and_else_the_place_of_the_key_counts() {
        let typed = |key, letter: &str| command(key, &Key::Character(letter.into()));
        for one in ["1", "&", "!", "١", "۱", "１"] {
            assert_eq!(typed(KeyCode::Digit1, one), Some(Command::Digit(1)), "{one}");
        }
        assert_eq!(typed(KeyCode::Digit4, "5"), Some(Command::Digit(5)), "as some keyboards for programmers have it");
        assert_eq!(typed(KeyCode::KeyA, "a"), None);
    }

    #[test]
    fn plus_and_minus_are_where_the_keyboard_has_them() {
        let typed = |letter: &str| Key::Character(letter.into());
        assert_eq!(with_control(KeyCode::BracketRight, &typed("+")), Some(Command::Zoom(true)));
        assert_eq!(with_control(KeyCode::Slash, &typed("-")), Some(Command::Zoom(false)));
        assert_eq!(with_control(KeyCode::Digit0, &typed("0")), Some(Command::UsualSize));
        assert_eq!(with_control(KeyCode::Digit1, &typed("1")), None);
        assert_eq!(command(KeyCode::Slash, &typed("?")), Some(Command::Keys));
    }
}
