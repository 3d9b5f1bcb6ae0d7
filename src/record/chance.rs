//! Digits that say nothing: names by chance, and fingerprints.
//!
//! Owns: asking the system for random numbers, and SHA-256 written down. Refuses to know: what is named.

use super::error::RecordError;
use sha2::{Digest, Sha256};

/// A name for a workshop: 32 hexadecimal digits by chance.
///
/// # Errors
/// When the system has no random numbers.
pub(crate) fn id() -> Result<String, RecordError> {
    Ok(hex(&bytes::<16>()?))
}

/// What a file is, in 64 hexadecimal digits: an edited one is another.
pub(crate) fn sha256(file: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(file))
}

/// A number below a million.
///
/// # Errors
/// When the system has no random numbers.
pub(crate) fn six_digits() -> Result<u32, RecordError> {
    // The remainder prefers some numbers by one in four thousand, which does no harm to a name.
    Ok(u32::from_le_bytes(bytes()?) % 1_000_000)
}

pub(super) fn bytes<const MANY: usize>() -> Result<[u8; MANY], RecordError> {
    let mut bytes = [0; MANY];
    getrandom::fill(&mut bytes).map_err(|_| RecordError::NoChance)?;
    Ok(bytes)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_by_chance_and_fingerprints_are_not() {
        let [one, other] = [id().unwrap(), id().unwrap()];
        assert!(one.len() == 32 && one != other);
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
