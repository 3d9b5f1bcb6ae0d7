//! Names that authors write and the indices that a compiled story uses in their place.
//!
//! Owns: what a name may look like, and the index types. Refuses to know: what the names stand for.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A name that an author gives to a scene, a beat, an option and so on.
///
/// Lower-case Latin words and digits joined by single hyphens, 1 to 48 bytes, beginning with a letter or digit. The form is this narrow because
/// names become parts of Fluent ids and of file names: a name can neither leave a folder nor collide with the `_` that joins names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(Box<str>);

impl Id {
    /// The longest name in bytes.
    pub const MAX: usize = 48;

    /// Reads a name.
    ///
    /// # Errors
    /// When the text is empty, too long, or has characters other than `a–z`, `0–9` and single hyphens between them.
    pub fn new(text: &str) -> Result<Self, BadId> {
        let words_are_plain =
            text.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        if words_are_plain && text.len() <= Self::MAX {
            Ok(Self(text.into()))
        } else {
            let shown: String = text.chars().take(Self::MAX).flat_map(char::escape_debug).collect();
            Err(BadId(shown))
        }
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that is not a valid name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a name; write lower-case words and digits joined by single hyphens, 48 characters at most, such as “the-post”")]
pub struct BadId(String);

impl TryFrom<String> for Id {
    type Error = BadId;
    fn try_from(text: String) -> Result<Self, BadId> {
        Self::new(&text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0.into()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(u32);

        impl $name {
            pub(crate) fn new(position: usize) -> Self {
                Self(u32::try_from(position).expect("the readers refuse files that are large enough for 2^32 of anything"))
            }

            /// The position in the story's list of these, from 0.
            pub fn position(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

index! {
    /// A scene of one compiled story.
    SceneId,
    /// A line of one compiled story: a message, a post, a notice, a narration and so on.
    LineId,
    /// A decision of one compiled story. A scene has at most one, so a choice carries its scene's name.
    ChoiceId,
    /// A place where lines stand: a feed, a chat, a site, a room.
    ChannelId,
    /// A person or an account in the cast.
    PersonaId,
    /// An ending.
    EndingId,
    /// A judged pause.
    PauseId,
    /// A tactic of the catalogue.
    TacticId,
    /// A place in a story's program.
    Address,
}

/// An answer within one choice: 0 is saying nothing and stepping away, 1 to 6 are the options in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OptionId(pub u8);

impl OptionId {
    /// Saying nothing and stepping away. Every choice has it.
    pub const SILENCE: Self = Self(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_words() {
        for name in ["the-post", "a", "rule-1", "3"] {
            assert!(Id::new(name).is_ok(), "{name}");
        }
        let too_long = "a".repeat(49);
        for text in ["", "-a", "a-", "a--b", "The", "a_b", "../up", "a/b", "é", "a b", "a\u{202e}b", &too_long] {
            assert!(Id::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_refused_name_is_shown_without_its_control_characters() {
        let error = Id::new("a\u{202e}b\n").expect_err("has controls").to_string();
        assert!(error.contains("\\u{202e}") && !error.contains('\n'), "{error}");
    }
}
