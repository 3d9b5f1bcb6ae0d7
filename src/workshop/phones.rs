//! Phones as a workshop knows them: what they are asked, the box that their answers lie in, and what whoever leads can do with them.
//!
//! Owns: those types, and the order in which a question that phones answer is closed, written down and let go of. Refuses to know: networks, addresses other
//! than as text, files, and people: an answer belongs to a token, which is a number by chance.
//!
//! ```text
//! phone ──► voting (a server) ──► Urn: on the disk, then acknowledged ──┐
//! face  ──► hear, Room::step, Phones::show ◄── counts ──────────────────┘
//! ```
//!
//! From `design/workshop.md` 3, 5, 11 and 13.

use super::measure::Set;
use super::plan::Wave;
use super::room::{Effect, Input, Room};
use std::sync::Arc;
use std::time::Duration;

/// What a phone calls itself: 16 bytes of the server's, known to nobody else.
pub(crate) type Token = [u8; 16];

/// What is called when phones have news.
pub(crate) type News = Arc<dyn Fn() + Send + Sync>;

/// A question that phones can answer now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Its name, of small letters, digits, `-` and `~`; another question has another one.
    pub(crate) name: String,
    /// How many answers it has. Where several of some lines can be chosen, each choice of them is one answer: see [`one_of_several`]. So is each way to answer
    /// about all messages of a set: see `sheets`.
    pub(crate) answers: usize,
    /// What an answer is.
    pub(crate) takes: Takes,
}

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// One of those that are offered.
    One,
    /// Any of so many lines, several together.
    Lines(usize),
    /// What is said about each message of a set in this wave. Which set it is follows from the phone, unless all have the same one first: see [`has_second_set`].
    Sheet { wave: Wave, same: Option<Set> },
}

/// Whether a phone is of the half of the room that has set B first. The last bit of its token says so, also after a restart.
pub(crate) fn is_of_second_half(token: &Token) -> bool {
    token[token.len() - 1] & 1 == 1
}

/// Whether a phone has set B first: all of them or none, where all have the same one.
#[cfg_attr(not(feature = "voting"), expect(dead_code, reason = "phones alone have tokens"))]
pub(crate) fn has_second_set(token: &Token, same: Option<Set>) -> bool {
    same.map_or_else(|| is_of_second_half(token), |set| set == Set::B)
}

/// The answer that chooses the lines at these places, all together. Choosing none is passing, and no answer.
#[cfg_attr(not(any(test, feature = "voting")), expect(dead_code, reason = "phones alone choose several"))]
pub(crate) fn one_of_several(places: impl IntoIterator<Item = usize>) -> Option<usize> {
    let bit = |place: usize| 1_usize.checked_shl(u32::try_from(place).ok()?);
    let answer = places.into_iter().try_fold(0, |all, place| Some(all | bit(place)?))?;
    (answer > 0).then_some(answer)
}

/// Whether this answer chooses the line at this place.
pub(crate) fn chooses(answer: usize, place: usize) -> bool {
    u32::try_from(place).ok().and_then(|place| answer.checked_shr(place)).is_some_and(|rest| rest & 1 == 1)
}

/// So long nothing is said about no phone having come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// What one phone says to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    /// Which phone.
    pub(crate) token: Token,
    /// Counts a phone's own answers, so that one that was late does not undo a later one.
    pub(crate) seq: u32,
    /// The place of the answer; none is passing.
    pub(crate) answer: Option<usize>,
}

/// What a phone has said to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mine {
    /// The answer at this place.
    Chose(usize),
    Passed,
}

/// What became of a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// It is the answer of its phone now, and outlasts a power cut wherever anything is kept.
    Kept,
    /// A later answer of that phone was there already, and stays. This is its number.
    Older(u32),
    /// There is no such answer.
    NoAnswer,
    /// That phone has changed its mind too often.
    TooOften,
}

/// The answers to one question, while it is open.
pub(crate) trait Urn: Send {
    /// Which question.
    fn name(&self) -> &str;
    /// Takes these, in this order. When it returns, what was kept is on the disk.
    fn put(&mut self, slips: &[Slip]) -> Vec<Put>;
    /// How many phones chose each answer.
    fn counts(&self) -> Vec<u16>;
    /// Whether any phone has answered, or passed.
    fn is_touched(&self) -> bool;
    /// What a phone has said; none if nothing.
    fn answer_of(&self, token: &Token) -> Option<Mine>;
    /// Whether answers still reach a disk, where they should.
    fn is_kept(&self) -> bool;
    /// Once the counts are written down: nothing of the answers stays.
    fn burn(self: Box<Self>);
}

/// Where urns come from.
pub(crate) trait Urns: Send {
    /// The one that was left open when the program ended, however it ended.
    fn found(&mut self) -> Option<Box<dyn Urn>>;
    /// A new one for this question. Where it cannot be kept, it counts all the same.
    fn open(&mut self, asked: &Asked) -> Box<dyn Urn>;
}

/// An address of this device on which phones could reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// What the system calls the network: `wlan0`, `Wi-Fi`.
    pub(crate) network: String,
    /// The address as text: `192.168.1.23`.
    pub(crate) address: String,
}

/// Dark and light squares, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Squares {
    /// How many there are in a row, and how many rows.
    pub(crate) side: usize,
    /// Whether each is dark.
    pub(crate) dark: Vec<bool>,
}

impl Squares {
    /// Whether a square is dark. Outside, all is light.
    pub(crate) fn is_dark(&self, row: usize, column: usize) -> bool {
        row < self.side && column < self.side && self.dark.get(row * self.side + column).copied().unwrap_or_default()
    }
}

/// Where phones come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Door {
    /// What is typed into a browser: `192.168.1.23:7420`.
    pub(crate) address: String,
    /// Six digits.
    pub(crate) code: String,
    /// Both in one, for cameras.
    pub(crate) squares: Squares,
    /// Whether a phone that is not in yet is let in.
    pub(crate) is_open: bool,
}

/// Why phones cannot vote here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Shut {
    #[error("this device is in no network; join a Wi-Fi or make a hotspot, or count hands")]
    NoNetwork,
    #[error("ports 7420, 7421 and 7422 are taken on that address; close the program that has them, or count hands")]
    PortsTaken,
    #[error("the system does not let phones in at that address; choose another one, or count hands")]
    Refused,
}

/// What was heard of phones so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    /// How many have come in, as far as this device was told.
    pub(crate) joined: u16,
    /// How many chose each answer of the open question; none where nobody has answered.
    pub(crate) counts: Option<Vec<u16>>,
    /// Answers no longer reach the disk.
    pub(crate) is_unkept: bool,
    /// For how long phones have been on without any being heard; none once one was, and while they are off.
    pub(crate) alone: Option<Duration>,
}

/// Phones, as a face handles them. While they are off, no socket is open.
pub(crate) trait Phones {
    /// The addresses among which whoever leads chooses.
    fn places(&self) -> Vec<Place>;
    /// Opens one of these, and shows phones what this room shows them.
    ///
    /// # Errors
    /// When there is none, or the system refuses.
    fn switch_on(&mut self, place: &Place, room: &Room) -> Result<(), Shut>;
    /// Phones are told that it is over, and within a second no socket is open. What was answered stays.
    fn switch_off(&mut self);
    /// The same for good, and nobody waits for it: whoever leads has left by the next frame.
    fn leave(self: Box<Self>);
    /// Where they come in; none while they are off.
    fn door(&self) -> Option<Door>;
    /// Lets phones that are not in yet come in, or no longer.
    fn set_door(&mut self, is_open: bool);
    /// What was heard so far. Costs next to nothing.
    fn heard(&self) -> Heard;
    /// From now on no answer is taken, until [`Phones::show`]: phones wait for so long. The counts; none where nobody has answered.
    fn hold(&mut self) -> Option<Vec<u16>>;
    /// What phones see and are asked is what this room shows now. Everything that led here is written down: answers to a question that is no longer asked go.
    fn show(&mut self, room: &Room);
}

/// What was heard of phones goes into the room. These effects are to be written down.
pub(crate) fn hear(room: &mut Room, phones: &dyn Phones) -> Vec<Effect> {
    let heard = phones.heard();
    let mut effects = if heard.joined > room.phones() { room.step(&Input::PhonesJoined(heard.joined)) } else { Vec::new() };
    effects.extend(heard.counts.map(|counts| room.step(&Input::PhonesSay(counts))).unwrap_or_default());
    effects.retain(|effect| matches!(effect, Effect::Record(_)));
    effects
}

/// Before an input: what phones have said is heard, and if the input ends their question, it is counted first. These effects are to be written down, then those
/// of the input itself, and then comes [`Phones::show`].
pub(crate) fn before(room: &mut Room, phones: &mut dyn Phones, input: &Input) -> Vec<Effect> {
    let mut effects = hear(room, phones);
    let Some(counts) = phones.hold() else { return effects };
    room.step(&Input::PhonesSay(counts.clone()));
    if room.would_close(input) {
        effects.extend(room.step(&Input::PhonesCounted(counts)));
    }
    effects.retain(|effect| matches!(effect, Effect::Record(_)));
    effects
}
