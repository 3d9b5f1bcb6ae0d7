//! What a key means where somebody writes: a letter, a way among letters, or a letter less.
//!
//! Owns: that table. Refuses to know: what comes of it (Bevy knows letters and carets), and which keys are the window's all the same.
//!
//! Bevy 0.19 has such a table. It looks at what is held when a frame ends: of a space and a large letter that are typed in one frame it drops the space,
//! and of Ctrl and V it writes the V. And what is a letter only with the right Alt key, as in Polish, it does not write at all.

use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::text::TextEdit;

/// What is held while a key is pressed.
#[expect(clippy::struct_excessive_bools, reason = "any of them may be held with any other")]
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chord {
    pub(crate) shift: bool,
    pub(crate) control: bool,
    /// The left one; the right one chooses letters.
    pub(crate) alt: bool,
    pub(crate) alt_gr: bool,
    /// The key of the system.
    pub(crate) system: bool,
}

impl Chord {
    const IS_MAC: bool = cfg!(target_os = "macos");

    /// Whether it is a command of the kind that copies. Windows tells of the right Alt key as of Ctrl and Alt.
    fn commands(self) -> bool {
        if Self::IS_MAC { self.system } else { self.control && !self.alt_gr }
    }

    /// Whether it goes by words and not by letters.
    fn by_words(self) -> bool {
        if Self::IS_MAC { self.alt } else { self.control }
    }

    /// Whether what is typed is a letter.
    fn writes(self) -> bool {
        !self.commands() && !self.system && (Self::IS_MAC || self.alt_gr || !self.alt) && (self.alt_gr || !self.control)
    }
}

/// What this key changes, if anything.
pub(crate) fn edit(input: &KeyboardInput, held: Chord) -> Option<TextEdit> {
    let Chord { shift, .. } = held;
    Some(match &input.logical_key {
        Key::Copy => TextEdit::Copy,
        Key::Cut => TextEdit::Cut,
        Key::Paste => TextEdit::Paste,
        Key::Insert if shift => TextEdit::Paste,
        Key::Insert if held.control => TextEdit::Copy,
        Key::Delete if shift => TextEdit::Cut,
        Key::Delete if held.by_words() => TextEdit::DeleteWord,
        Key::Delete => TextEdit::Delete,
        Key::Backspace if held.by_words() => TextEdit::BackspaceWord,
        Key::Backspace => TextEdit::Backspace,
        Key::ArrowLeft if Chord::IS_MAC && held.system => TextEdit::LineStart(shift),
        Key::ArrowRight if Chord::IS_MAC && held.system => TextEdit::LineEnd(shift),
        Key::ArrowLeft if held.by_words() => TextEdit::WordLeft(shift),
        Key::ArrowRight if held.by_words() => TextEdit::WordRight(shift),
        Key::ArrowLeft => TextEdit::Left(shift),
        Key::ArrowRight => TextEdit::Right(shift),
        Key::ArrowUp => TextEdit::Up(shift),
        Key::ArrowDown => TextEdit::Down(shift),
        Key::Home if held.commands() => TextEdit::TextStart(shift),
        Key::End if held.commands() => TextEdit::TextEnd(shift),
        Key::Home => TextEdit::LineStart(shift),
        Key::End => TextEdit::LineEnd(shift),
        key if held.commands() => command(input.key_code, key)?,
        Key::Character(_) | Key::Space | Key::Unidentified(_) if held.writes() => {
            TextEdit::Insert(input.text.clone().filter(|letters| !letters.is_empty() && !letters.contains(char::is_control))?)
        }
        _ => return None,
    })
}

/// The letter of a command, or where the keyboard has another alphabet, the place of that letter.
fn command(place: KeyCode, key: &Key) -> Option<TextEdit> {
    let Key::Character(letter) = key else { return None };
    let letter = letter.to_ascii_lowercase();
    let is = |latin: &str, of_latin: KeyCode| letter == latin || !letter.is_ascii() && place == of_latin;
    [
        ("a", KeyCode::KeyA, TextEdit::SelectAll),
        ("c", KeyCode::KeyC, TextEdit::Copy),
        ("x", KeyCode::KeyX, TextEdit::Cut),
        ("v", KeyCode::KeyV, TextEdit::Paste),
    ]
    .into_iter()
    .find(|(latin, of_latin, _)| is(latin, *of_latin))
    .map(|(.., edit)| edit)
}

/// Whether Bevy makes this of a key.
pub(crate) fn is_by_key(edit: &TextEdit) -> bool {
    use TextEdit::{
        ExtendSelectionToPoint, ImeCommit, ImeSetCompose, MoveToPoint, SelectLineAtPoint, SelectWordAtPoint, SelectedHardLineAtPoint,
        ShiftClickExtension,
    };
    let is_by_hand = matches!(edit, MoveToPoint(_) | SelectWordAtPoint(_) | SelectLineAtPoint(_) | SelectedHardLineAtPoint(_));
    let goes_on = matches!(edit, ExtendSelectionToPoint(_) | ShiftClickExtension(_));
    !is_by_hand && !goes_on && !matches!(edit, ImeSetCompose { .. } | ImeCommit { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::ecs::entity::Entity;
    use bevy::input::ButtonState;

    fn struck(key_code: KeyCode, logical_key: Key, letters: &str, held: Chord) -> Option<TextEdit> {
        let text = (!letters.is_empty()).then(|| letters.into());
        let input = KeyboardInput { key_code, logical_key, state: ButtonState::Pressed, text, repeat: false, window: Entity::PLACEHOLDER };
        edit(&input, held)
    }

    fn letter(key_code: KeyCode, letter: &str, held: Chord) -> Option<TextEdit> {
        struck(key_code, Key::Character(letter.into()), letter, held)
    }

    const NONE: Chord = Chord { shift: false, control: false, alt: false, alt_gr: false, system: false };
    const COMMAND: Chord = Chord { control: !Chord::IS_MAC, system: Chord::IS_MAC, ..NONE };

    #[test]
    fn letters_are_letters_also_with_shift_and_with_the_key_that_chooses_others() {
        let insert = |words: &str| Some(TextEdit::Insert(words.into()));
        assert_eq!(letter(KeyCode::KeyQ, "q", NONE), insert("q"));
        assert_eq!(letter(KeyCode::KeyQ, "Q", Chord { shift: true, ..NONE }), insert("Q"));
        assert_eq!(struck(KeyCode::Space, Key::Space, " ", Chord { shift: true, ..NONE }), insert(" "));
        assert_eq!(letter(KeyCode::KeyA, "ą", Chord { alt_gr: true, ..NONE }), insert("ą"));
        assert_eq!(letter(KeyCode::KeyA, "ą", Chord { alt_gr: true, control: true, ..NONE }), insert("ą"), "as Windows tells of it");
        assert_eq!(struck(KeyCode::Enter, Key::Enter, "\r", NONE), None);
        assert_eq!(struck(KeyCode::KeyB, Key::Character("b".into()), "\u{2}", COMMAND), None);
        assert_eq!(letter(KeyCode::KeyB, "b", Chord { system: true, ..NONE }), None);
    }

    #[test]
    fn commands_are_found_by_their_letter_and_in_another_alphabet_by_their_place() {
        assert_eq!(letter(KeyCode::KeyV, "v", COMMAND), Some(TextEdit::Paste));
        // Where the letters stand otherwise, the letter counts.
        assert_eq!(letter(KeyCode::KeyQ, "a", COMMAND), Some(TextEdit::SelectAll));
        assert_eq!(letter(KeyCode::KeyV, "ر", COMMAND), Some(TextEdit::Paste));
        assert_eq!(letter(KeyCode::KeyA, "q", COMMAND), None);
        let shift = Chord { shift: true, ..NONE };
        assert_eq!(struck(KeyCode::Delete, Key::Delete, "\u{7f}", shift), Some(TextEdit::Cut));
        assert_eq!(struck(KeyCode::ArrowLeft, Key::ArrowLeft, "", shift), Some(TextEdit::Left(true)));
    }
}
