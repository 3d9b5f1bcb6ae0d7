//! Phones that vote in a workshop that is led from here.
//!
//! Owns: what they are given of it: texts in every language, digits, a key, and where their answers are kept. Refuses to know: how they are served (`voting`).

use super::Failure;
use super::kept::Keeping;
use crate::language::{Isolates, LanguageIdentifier};
use crate::library::Library;
use crate::record::{UrnFolder, six_digits};
use crate::voting::{Key, Speaker, VotingPhones};
use crate::workshop::Room;
use crate::workshop::phones::News;

/// Phones, which are off until whoever leads wants them; none where the system has no random numbers.
pub(super) fn of(
    library: &Library,
    languages: &[LanguageIdentifier],
    room: &Room,
    keeping: &Keeping,
    news: News,
) -> Result<Option<VotingPhones>, Failure> {
    let (key, code, urns) = match keeping.record() {
        // Its digits are no other workshop's of this day, and the same after a power cut.
        Some((record, id)) => (Some(Key::of_record(id)), record.digits(), record.urns()),
        None => (Key::by_chance(), None, UrnFolder::nowhere()),
    };
    let by_chance = || six_digits().ok().map(|digits| format!("{digits:06}"));
    let (Some(key), Some(code)) = (key, code.or_else(by_chance)) else { return Ok(None) };
    Ok(Some(VotingPhones::new(key, code, speakers(library, languages, room)?, Box::new(urns), room, news)))
}

/// The languages of the room, then every other one that the library has.
fn speakers(library: &Library, first: &[LanguageIdentifier], room: &Room) -> Result<Vec<Speaker>, Failure> {
    let others = library.languages().into_iter().filter(|language| !first.contains(language));
    let languages = first.iter().cloned().chain(others);
    let speaker = |language| {
        let texts = library.localiser(&language, Some(room.turn().story().id()), Isolates::Kept)?;
        Ok(Speaker { tag: language.to_string(), texts })
    };
    languages.map(speaker).collect()
}
