//! How much and how fast may come in.
//!
//! Owns: the numbers, and counting against them. It is told what time it is. Refuses to know: what a request says. The address of a phone is known here for as
//! long as a minute is counted or a connection lasts, and nowhere else.

use crate::workshop::phones::Token;
use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// A header has to be there after this time.
pub(super) const HEADER_WITHIN: Duration = Duration::from_secs(5);
/// A request has to be answered after this time.
pub(super) const REQUEST_WITHIN: Duration = Duration::from_secs(25);
/// A phone that waits for news is answered after this time, even if there is none.
pub(super) const NEWS_WITHIN: Duration = Duration::from_secs(20);
/// A connection is ended politely after this time, and in any case after that much more.
pub(super) const CONNECTION_WITHIN: Duration = Duration::from_mins(1);
pub(super) const CONNECTION_ENDS_WITHIN: Duration = Duration::from_secs(30);
/// Bytes of a header, and its fields.
pub(super) const HEADER_BYTES: usize = 8 * 1024;
pub(super) const HEADER_FIELDS: usize = 32;
/// Bytes of a body.
pub(super) const BODY_BYTES: usize = 512;
/// Connections at once.
const CONNECTIONS: usize = 400;
/// Connections of one address at once. Behind one address there may be many phones.
const CONNECTIONS_OF_ADDRESS: usize = 64;
/// More phones than this do not come in.
pub(super) const PHONES: u16 = 999;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
const ANSWERS_A_SECOND: u32 = 5;
const JOINS_A_SECOND: u32 = 20;
const WRONG_CODES_OF_ADDRESS: u32 = 10;
const WRONG_CODES: u32 = 100;
/// So many addresses are counted apart; what comes from more than that is hostile, and counted as one.
const ADDRESSES: usize = 1024;

/// A stretch of time in which things are counted.
#[derive(Clone, Copy)]
struct Stretch {
    began: Instant,
    used: u32,
}

impl Stretch {
    fn new(now: Instant) -> Self {
        Self { began: now, used: 0 }
    }

    fn used(&mut self, now: Instant, length: Duration) -> u32 {
        if now.saturating_duration_since(self.began) >= length {
            *self = Self::new(now);
        }
        self.used
    }

    fn take(&mut self, now: Instant, length: Duration, most: u32) -> bool {
        let is_free = self.used(now, length) < most;
        self.used += u32::from(is_free);
        is_free
    }
}

/// What was counted lately.
pub(super) struct Limits {
    /// So many phones come in, in a second.
    pub(super) joins_a_second: u32,
    joins: Stretch,
    wrong: Stretch,
    wrong_of: HashMap<IpAddr, Stretch>,
    answers_of: HashMap<Token, Stretch>,
}

impl Limits {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            joins_a_second: JOINS_A_SECOND,
            joins: Stretch::new(now),
            wrong: Stretch::new(now),
            wrong_of: HashMap::new(),
            answers_of: HashMap::new(),
        }
    }

    /// Whether one more phone may come in now.
    pub(super) fn joins(&mut self, now: Instant) -> bool {
        self.joins.take(now, SECOND, self.joins_a_second)
    }

    /// Whether a phone of ours may answer once more now. There are no more of these than phones.
    pub(super) fn answers(&mut self, token: Token, now: Instant) -> bool {
        if self.answers_of.len() > 2 * usize::from(PHONES) {
            self.answers_of.retain(|_, stretch| stretch.used(now, SECOND) > 0);
        }
        self.answers_of.entry(token).or_insert(Stretch::new(now)).take(now, SECOND, ANSWERS_A_SECOND)
    }

    /// Whether an address may try a code now. If not, it is not told whether one is right either.
    pub(super) fn may_try(&mut self, address: IpAddr, now: Instant) -> bool {
        let of_address = self.wrong_of.get_mut(&address).map_or(0, |stretch| stretch.used(now, MINUTE));
        of_address < WRONG_CODES_OF_ADDRESS && self.wrong.used(now, MINUTE) < WRONG_CODES
    }

    /// It tried a wrong one.
    pub(super) fn tried_wrong(&mut self, address: IpAddr, now: Instant) {
        self.wrong.take(now, MINUTE, u32::MAX);
        if self.wrong_of.len() >= ADDRESSES {
            self.wrong_of.retain(|_, stretch| stretch.used(now, MINUTE) > 0);
        }
        if self.wrong_of.len() < ADDRESSES || self.wrong_of.contains_key(&address) {
            self.wrong_of.entry(address).or_insert(Stretch::new(now)).take(now, MINUTE, u32::MAX);
        }
    }
}

/// The connections that are open.
#[derive(Default)]
pub(super) struct Connections {
    all: usize,
    of: HashMap<IpAddr, usize>,
}

impl Connections {
    /// Whether one more may be open. Then it is.
    pub(super) fn enter(&mut self, address: IpAddr) -> bool {
        let of_address = self.of.get(&address).copied().unwrap_or_default();
        let is_free = self.all < CONNECTIONS && of_address < CONNECTIONS_OF_ADDRESS;
        if is_free {
            self.all += 1;
            self.of.insert(address, of_address + 1);
        }
        is_free
    }

    /// One is closed.
    pub(super) fn leave(&mut self, address: IpAddr) {
        self.all = self.all.saturating_sub(1);
        match self.of.get_mut(&address) {
            Some(of_address) if *of_address > 1 => *of_address -= 1,
            _ => drop(self.of.remove(&address)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(last: u8) -> IpAddr {
        [192, 168, 1, last].into()
    }

    #[test]
    fn a_phone_answers_five_times_a_second_and_others_are_not_held_up() {
        let now = Instant::now();
        let mut limits = Limits::new(now);
        let taken = (0..20).filter(|_| limits.answers([1; 16], now)).count();
        assert_eq!((taken, limits.answers([2; 16], now), limits.answers([1; 16], now + SECOND)), (5, true, true));
    }

    #[test]
    fn twenty_phones_come_in_a_second() {
        let now = Instant::now();
        let mut limits = Limits::new(now);
        assert_eq!((0..50).filter(|_| limits.joins(now)).count(), 20);
        assert!(!limits.joins(now + SECOND / 2) && limits.joins(now + SECOND));
    }

    #[test]
    fn whoever_guesses_is_no_longer_told_and_many_who_guess_are_not_either() {
        let now = Instant::now();
        let mut limits = Limits::new(now);
        let guess = |limits: &mut Limits, last| limits.may_try(ip(last), now).then(|| limits.tried_wrong(ip(last), now));
        let guesses = |limits: &mut Limits, last| (0..30).filter_map(|_| guess(limits, last)).count();
        assert_eq!(guesses(&mut limits, 1), 10);
        assert!(!limits.may_try(ip(1), now) && limits.may_try(ip(2), now));
        let all: usize = (2..40).map(|last| guesses(&mut limits, last)).sum();
        assert_eq!(all + 10, 100);
        assert!(limits.may_try(ip(1), now + MINUTE));
    }

    #[test]
    fn four_hundred_connections_and_sixty_four_of_an_address_are_enough() {
        let mut connections = Connections::default();
        assert_eq!((0..100).filter(|_| connections.enter(ip(1))).count(), 64);
        let all: usize = (2..40).map(|last| (0..100).filter(|_| connections.enter(ip(last))).count()).sum();
        assert_eq!(all + 64, 400);
        connections.leave(ip(1));
        assert!(connections.enter(ip(200)) && !connections.enter(ip(201)));
        (0..400).for_each(|at| connections.leave(ip(u8::try_from(at / 10 % 41).unwrap())));
        assert_eq!(connections.all, 0);
    }
}
