//! What is printed: characters and line ends, and nothing that a terminal obeys.
//!
//! Owns: the two streams of a program, and what of a text reaches them. Refuses to know: what is said. Whatever a pack, a path or an argument holds passes here,
//! so that no title writes to a clipboard, no name clears a screen, and no line is read from the wrong end. The rest of the program cannot reach the streams
//! (`architecture` holds it to that).

use serde::Serialize;
use std::io::{self, IsTerminal, Write};

/// Stands for a character that is not printed.
const UNPRINTED: char = '\u{FFFD}';
/// Clears the screen and its memory, and puts the cursor at the top.
const WIPE: &[u8] = b"\x1b[2J\x1b[3J\x1b[H";
/// Puts the cursor at the beginning of a line and clears that.
const CLEAR_LINE: &[u8] = b"\r\x1b[K";
/// The longest character in bytes.
const LONGEST: usize = 4;

/// Whether a character does something instead of being one: it controls a terminal, or turns the order of what stands around it. The marks that only say which
/// way a sign reads (U+200E, U+200F, U+061C) are a part of writing Arabic, and turn nothing else.
pub fn is_obeyed(character: char) -> bool {
    let turns = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{206A}'..='\u{206F}');
    let tags = matches!(character, '\u{E0000}'..='\u{E007F}' | '\u{FFF9}'..='\u{FFFB}');
    // XML and HTML have no place for these two.
    let is_none = matches!(character, '\u{FFFE}' | '\u{FFFF}');
    character.is_control() || turns || tags || is_none
}

/// A text as it is printed. Line ends and tabs stay.
pub fn characters(text: &str) -> String {
    text.chars().map(|character| if is_obeyed(character) && !matches!(character, '\n' | '\t') { UNPRINTED } else { character }).collect()
}

/// Data for other programs. What a terminal would obey is written as the escape that stands for it in JSON, so that nothing is lost.
pub fn json(data: &impl Serialize) -> String {
    let plain = serde_json::to_string_pretty(data).expect("data has only names and numbers");
    let mut written = String::with_capacity(plain.len());
    let mut pair = [0; 2];
    for character in plain.chars() {
        if is_obeyed(character) && character != '\n' {
            character.encode_utf16(&mut pair).iter().for_each(|unit| written += &format!("\\u{unit:04x}"));
        } else {
            written.push(character);
        }
    }
    written
}

/// Something that is written to and that can be wiped, as a terminal can.
pub trait Screen: Write {
    /// Clears it and what has scrolled off it, so that nothing readable is left.
    ///
    /// # Errors
    /// When it is gone.
    fn wipe(&mut self) -> io::Result<()>;
}

/// A stream that characters reach, and nothing else.
pub struct Printed<W> {
    stream: W,
    /// The beginning of a character whose end has not been written yet.
    begun: Vec<u8>,
}

/// Makes the console of Windows obey what wipes it, which it does only when asked. Other terminals do anyway.
pub(crate) fn prepare() {
    #[cfg(windows)]
    let _ = anstyle_query::windows::enable_ansi_colors();
}

/// The program's output.
pub(crate) fn out() -> Printed<io::StdoutLock<'static>> {
    Printed::new(io::stdout().lock())
}

/// Where the program says what went wrong.
pub(crate) fn err() -> Printed<io::Stderr> {
    Printed::new(io::stderr())
}

/// Whether somebody sees the output on a terminal.
pub(crate) fn is_seen() -> bool {
    io::stdout().is_terminal()
}

/// Whether somebody sees on a terminal what went wrong.
pub(crate) fn is_noticed() -> bool {
    io::stderr().is_terminal()
}

/// The program's output for what is long.
pub(crate) fn long() -> Printed<io::BufWriter<io::StdoutLock<'static>>> {
    Printed::new(io::BufWriter::new(io::stdout().lock()))
}

impl<W: Write> Printed<W> {
    /// Around this stream.
    pub fn new(stream: W) -> Self {
        Self { stream, begun: Vec::new() }
    }

    /// A line that takes the place of the one before it; nothing at all takes it away.
    ///
    /// # Errors
    /// When the stream is gone.
    pub(crate) fn in_place(&mut self, line: &str) -> io::Result<()> {
        self.stream.write_all(CLEAR_LINE)?;
        self.write_all(line.replace(['\n', '\t'], " ").as_bytes())?;
        self.flush()
    }

    fn put(&mut self, text: &str) -> io::Result<()> {
        // Nearly everything is printed as it is.
        if text.chars().any(|character| is_obeyed(character) && character != '\n') {
            self.stream.write_all(characters(text).as_bytes())
        } else {
            self.stream.write_all(text.as_bytes())
        }
    }
}

impl<W: Write> Write for Printed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        let mut rest = all.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.put(text)?;
                    break;
                }
                Err(error) => {
                    let (sound, others) = rest.split_at(error.valid_up_to());
                    self.put(std::str::from_utf8(sound).expect("is sound up to there"))?;
                    let Some(broken) = error.error_len() else {
                        self.begun = others.to_vec();
                        debug_assert!(self.begun.len() < LONGEST, "a character ends");
                        break;
                    };
                    self.put("\u{FFFD}")?;
                    rest = &others[broken..];
                }
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl<W: Write> Screen for Printed<W> {
    fn wipe(&mut self) -> io::Result<()> {
        self.begun.clear();
        self.stream.write_all(WIPE)?;
        self.stream.flush()
    }
}

/// A buffer in the place of a terminal.
impl Screen for Vec<u8> {
    fn wipe(&mut self) -> io::Result<()> {
        self.extend_from_slice(WIPE);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(pieces: &[&[u8]]) -> String {
        let mut stream = Vec::new();
        let mut out = Printed::new(&mut stream);
        pieces.iter().for_each(|piece| out.write_all(piece).expect("a buffer takes all"));
        String::from_utf8(stream).expect("is text")
    }

    #[test]
    fn what_a_terminal_obeys_is_not_printed_and_letters_of_every_language_are() {
        let hostile = "a\u{1b}]52;c;eA==\u{7}b\u{9b}2Jc\u{202e}d\u{2066}e\rf\u{7f}g\u{0}h\u{2028}i\u{e0041}";
        assert_eq!(printed(&[hostile.as_bytes()]), "a�]52;c;eA==�b�2Jc�d�e�f�g�h�i�");
        let plain = "Ça va ?\n\tنظرة ثانية \u{200f}(1)\u{200e} 👩🏽‍🎓 ꦗꦮ\n";
        assert_eq!(printed(&[plain.as_bytes()]), plain);
    }

    #[test]
    fn a_character_that_is_written_in_pieces_is_whole_and_a_broken_one_is_shown_as_such() {
        assert_eq!(printed(&[b"\xd9", b"\x86", b"\xe2", b"\x80", b"\xae!"]), "ن�!");
        assert_eq!(printed(&[b"a\xff\xc3(b"]), "a��(b");
    }

    #[test]
    fn data_keeps_what_is_not_printed_as_its_escape() {
        let hostile = "a\u{202e}\u{9b}\u{7f}\u{1b}\u{e0041}";
        let written = json(&[hostile]);
        assert!(!written.chars().any(|c| is_obeyed(c) && c != '\n'), "{written:?}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&written).expect("is JSON"), [hostile]);
    }

    #[test]
    fn a_line_in_the_place_of_another_is_one_line() {
        let mut stream = Vec::new();
        Printed::new(&mut stream).in_place("a\n\u{1b}[31mb").expect("a buffer takes all");
        assert_eq!(String::from_utf8_lossy(&stream), "\r\u{1b}[Ka �[31mb");
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_pieces_print_characters_only(pieces in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..12), 0..12)) {
            let pieces: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
            let all = printed(&pieces);
            let obeyed = all.chars().find(|c| is_obeyed(*c) && *c != '\n' && *c != '\t');
            prop_assert_eq!(obeyed, None);
        }
    }
}
