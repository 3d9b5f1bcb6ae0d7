//! Phones without a network, and an archive that keeps nothing and has them: for tests.
//!
//! Owns: what they pretend. A test says by its hand on them how many have come and what they chose.

use super::archive::{Archive, Beginning, Kept, NotGoneOn, Voters, Waiting};
use crate::story::Id;
use crate::wording::Unkept;
use crate::workshop::phones::{Door, Heard, News, Phones, Place, Shut, Squares};
use crate::workshop::{Fact, Room};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How phones stand, as a test sets it.
#[derive(Default)]
pub(crate) struct Pretended {
    pub(crate) places: Vec<Place>,
    /// Why none can be switched on.
    pub(crate) shut: Option<Shut>,
    pub(crate) joined: u16,
    pub(crate) counts: Option<Vec<u16>>,
    pub(crate) is_on: bool,
    pub(crate) is_open: bool,
    pub(crate) has_left: bool,
    /// How often it was said what they see.
    pub(crate) shown: usize,
    pub(crate) news: Option<News>,
}

/// A test's hand on phones.
#[derive(Clone, Default)]
pub(crate) struct Pretend(pub(crate) Arc<Mutex<Pretended>>);

impl Pretend {
    /// This computer is in so many networks.
    pub(crate) fn with_networks(count: usize) -> Self {
        let of = |(network, address): (&str, &str)| Place { network: network.to_owned(), address: address.to_owned() };
        let places = [("Wi-Fi", "192.168.1.23"), ("Ethernet 2", "10.0.0.7")].map(of).into_iter().take(count).collect();
        Self(Arc::new(Mutex::new(Pretended { places, is_open: true, ..Pretended::default() })))
    }

    /// What a test does with them.
    pub(crate) fn set<T>(&self, change: impl FnOnce(&mut Pretended) -> T) -> T {
        change(&mut self.0.lock().expect("no test has failed with it in its hand"))
    }
}

/// As large as the picture of the longest address, and about as dark.
fn squares() -> Squares {
    const SIDE: usize = 29;
    let dark = (0..SIDE * SIDE).map(|at| (at / SIDE * 7 + at % SIDE * 5 + (at / SIDE) * (at % SIDE)).is_multiple_of(3)).collect();
    Squares { side: SIDE, dark }
}

impl Phones for Pretend {
    fn places(&self) -> Vec<Place> {
        self.set(|phones| phones.places.clone())
    }

    fn switch_on(&mut self, place: &Place, _: &Room) -> Result<(), Shut> {
        self.set(|phones| {
            assert!(phones.places.contains(place));
            phones.is_on = phones.shut.is_none();
            phones.shut.map_or(Ok(()), Err)
        })
    }

    fn switch_off(&mut self) {
        self.set(|phones| phones.is_on = false);
    }

    fn leave(mut self: Box<Self>) {
        self.switch_off();
        self.set(|phones| phones.has_left = true);
    }

    fn door(&self) -> Option<Door> {
        let door = |is_open| Door { address: "192.168.100.123:7420".into(), code: "481902".into(), squares: squares(), is_open };
        self.set(|phones| phones.is_on.then(|| door(phones.is_open)))
    }

    fn set_door(&mut self, is_open: bool) {
        self.set(|phones| phones.is_open = is_open);
    }

    fn heard(&self) -> Heard {
        self.set(|phones| Heard {
            joined: phones.joined,
            counts: phones.counts.clone(),
            is_unkept: false,
            alone: (phones.is_on && phones.joined == 0).then_some(Duration::ZERO),
        })
    }

    fn hold(&mut self) -> Option<Vec<u16>> {
        self.set(|phones| phones.counts.clone())
    }

    fn show(&mut self, room: &Room) {
        self.set(|phones| {
            phones.shown += 1;
            if room.asked().is_none() {
                phones.counts = None;
            }
        });
    }
}

/// It keeps nothing, and has these phones.
impl Archive for Pretend {
    fn begin(&mut self, _: Beginning<'_>) -> Result<Kept, Unkept> {
        Ok(Kept::Nothing)
    }

    fn keep(&mut self, _: &Fact) -> bool {
        true
    }

    fn waiting(&mut self, _: &dyn Fn(&Id) -> Option<String>) -> Option<Waiting> {
        None
    }

    fn go_on(&mut self) -> Result<(Vec<Fact>, Kept), NotGoneOn> {
        Err(NotGoneOn::Gone)
    }

    fn phones(&mut self, voters: Voters<'_>) -> Option<Box<dyn Phones + Send>> {
        assert!(voters.library.scenarios().contains(voters.room.turn().story().id()) && !voters.languages.is_empty());
        self.set(|phones| phones.news = Some(voters.news));
        Some(Box::new(self.clone()))
    }

    fn let_go(&mut self) {}
}
