//! What a phone is known by: 16 bytes, of which eight are by chance and eight say that they are ours.
//!
//! Owns: making tokens and telling them from others, also after the program was ended and started again: nothing of them is written down, only the key of a
//! workshop is known again. Refuses to know: what a token is good for.

use crate::workshop::phones::{self, Token};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// How many letters a token has where it is sent.
pub(super) const LETTERS: usize = 22;
/// How many of its bytes are by chance.
const CHANCE: usize = 8;
/// After so many tries, each second of which should do, something is wrong with chance itself.
const MOST_TRIES: usize = 200;

/// What tells our tokens from others. It never leaves this device.
#[derive(Clone)]
pub(crate) struct Key([u8; 32]);

impl Key {
    /// The key of a workshop that is kept, from the name by chance that stands in its record.
    pub(crate) fn of_record(id: &str) -> Self {
        Self(Sha256::new().chain_update(b"second-look phones\n").chain_update(id).finalize().into())
    }

    /// A key for a workshop of which nothing is kept; none if the system has no random numbers.
    pub(crate) fn by_chance() -> Option<Self> {
        let mut key = [0; 32];
        getrandom::fill(&mut key).ok().map(|()| Self(key))
    }

    /// A token for a phone that comes in, of this half of the room; none if the system has no random numbers.
    pub(super) fn token(&self, is_of_second_half: bool) -> Option<Token> {
        // Each second one is of that half.
        for _ in 0..MOST_TRIES {
            let mut chance = [0; CHANCE];
            getrandom::fill(&mut chance).ok()?;
            let mut token = [0; 16];
            token[..CHANCE].copy_from_slice(&chance);
            token[CHANCE..].copy_from_slice(&self.seal(&chance));
            if phones::is_of_second_half(&token) == is_of_second_half {
                return Some(token);
            }
        }
        None
    }

    /// The token that is written so, if it is one of ours.
    pub(super) fn read(&self, letters: &str) -> Option<Token> {
        if letters.len() != LETTERS {
            return None;
        }
        let token: Token = URL_SAFE_NO_PAD.decode(letters).ok()?.try_into().ok()?;
        let sealed = self.seal(&token[..CHANCE]);
        // All bytes are compared, however soon they differ.
        let differs = token[CHANCE..].iter().zip(sealed).fold(0, |differs, (one, other)| differs | (one ^ other));
        (differs == 0).then_some(token)
    }

    /// Key and chance have a fixed length, so that what is hashed is never the beginning of anything else.
    fn seal(&self, chance: &[u8]) -> [u8; CHANCE] {
        let digest: [u8; 32] = Sha256::new().chain_update(self.0).chain_update(chance).finalize().into();
        digest.first_chunk().copied().expect("a digest has 32 bytes")
    }
}

/// As it is sent.
pub(super) fn written(token: &Token) -> String {
    URL_SAFE_NO_PAD.encode(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_ours_in_one_workshop_and_stays_so() {
        let (key, again, other) = (Key::of_record("9f3c"), Key::of_record("9f3c"), Key::of_record("9f3d"));
        let token = key.token(false).unwrap();
        let letters = written(&token);
        assert!(!phones::is_of_second_half(&token) && phones::is_of_second_half(&key.token(true).unwrap()));
        assert_eq!((letters.len(), again.read(&letters), other.read(&letters)), (LETTERS, Some(token), None));
        assert_ne!(key.token(true).unwrap(), token);
    }

    #[test]
    fn a_changed_letter_makes_a_token_nobodys() {
        let key = Key::by_chance().unwrap();
        let letters = written(&key.token(true).unwrap());
        for at in 0..LETTERS {
            let mut forged = letters.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(key.read(str::from_utf8(&forged).unwrap()), None, "{at}");
        }
        for forged in ["", "A", "نننننننننننن", &"=".repeat(22), &format!("{letters}A")] {
            assert_eq!(key.read(forged), None, "{forged}");
        }
    }
}
