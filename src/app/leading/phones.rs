//! Phones that vote, for whoever leads in a window: off until she has read what is opened and opens it, and off again when she says so.
//!
//! Owns: what she sees of them, and when what they have said goes into the room. Refuses to know: networks, how phones are served (somebody brings them
//! along as [`workshop::phones`](crate::workshop::phones)), any rule of a vote, and drawing. From `design/workshop.md` 13.

use super::intent::PhonesIntent;
use super::{At, Leading, Said};
use crate::workshop::phones::{self, Door, News, PATIENCE, Phones, Place, Shut};
use crate::workshop::{Effect, Input, Room, Shown};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// What is rung when phones have news, so that a window that sleeps hears of them. As long as nobody has hung it up, it is silent.
#[derive(Clone, Default)]
pub(crate) struct Bell(Arc<OnceLock<News>>);

impl Bell {
    /// This is done from now on when it rings.
    pub(crate) fn hang(&self, ring: News) {
        // One that hangs already does the same.
        let _ = self.0.set(ring);
    }

    /// For whoever rings it.
    pub(crate) fn news(&self) -> News {
        let bell = Arc::clone(&self.0);
        Arc::new(move || bell.get().into_iter().for_each(|ring| ring()))
    }
}

/// What was heard of phones, as far as any of it is seen.
#[derive(Debug, Default, PartialEq, Eq)]
struct LastHeard {
    joined: u16,
    counts: Option<Vec<u16>>,
    is_unkept: bool,
    has_none_come: bool,
}

/// Phones, as whoever leads has them at hand.
#[derive(Default)]
pub(crate) struct PhonesHere {
    /// None where nobody has wanted them yet. One thread alone has them, so that the lock is always free.
    served: Option<Mutex<Box<dyn Phones + Send>>>,
    /// The addresses among which she chooses.
    pub(crate) places: Vec<Place>,
    /// Where phones come in; none while they are off.
    pub(crate) door: Option<Door>,
    /// Why they could not be switched on, when that was tried.
    pub(crate) shut: Option<Shut>,
    is_shown: bool,
    last: LastHeard,
    /// Until then nothing is said about no phone having come.
    patient_until: Option<Duration>,
}

impl PhonesHere {
    fn served(&mut self) -> Option<&mut (dyn Phones + Send + 'static)> {
        self.served.as_mut().map(|served| &mut **served.get_mut().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether there are any that could be switched on.
    pub(crate) fn are_there(&self) -> bool {
        self.served.is_some()
    }

    /// Whether a phone can come in.
    pub(crate) fn are_on(&self) -> bool {
        self.door.is_some()
    }

    /// Whether none came for so long that something may be in the way.
    pub(crate) fn has_none_come(&self) -> bool {
        self.are_on() && self.last.has_none_come
    }

    /// When it is to be looked whether any has come.
    pub(super) fn next_deadline(&self) -> Option<Duration> {
        self.patient_until.filter(|_| self.are_on() && !self.last.has_none_come)
    }

    /// What they have said so far goes into the room, and if this input ends what they are asked, it is counted first.
    pub(super) fn before(&mut self, room: &mut Room, input: &Input) -> Vec<Effect> {
        self.served().map(|served| phones::before(room, served, input)).unwrap_or_default()
    }

    /// They see what the room sees. Everything that led here is written down.
    pub(super) fn show(&mut self, room: &Room) {
        if let Some(served) = self.served() {
            served.show(room);
        }
    }

    /// What has come since the last time, and what is to be written down of it; none if nothing has.
    fn hear(&mut self, room: &mut Room, now: Duration) -> Option<Vec<Effect>> {
        let (patient_until, was_said) = (self.patient_until, self.last.has_none_come);
        let served = self.served()?;
        let heard = served.heard();
        let has_none_come = heard.alone.is_some() && (was_said || patient_until.is_some_and(|until| until <= now));
        let last = LastHeard { joined: heard.joined, counts: heard.counts, is_unkept: heard.is_unkept, has_none_come };
        if heard.alone.is_none() {
            self.patient_until = None;
        }
        if last == self.last {
            return None;
        }
        self.last = last;
        self.served().map(|served| phones::hear(room, served))
    }

    fn look(&mut self) {
        self.places = self.served().map(|served| served.places()).unwrap_or_default();
        self.shut = self.places.is_empty().then_some(Shut::NoNetwork);
    }

    fn refresh(&mut self) {
        self.door = self.served().and_then(|served| served.door());
    }

    /// At the end: phones are told, and whoever leads waits for nothing.
    pub(in crate::app) fn leave(&mut self, room: &Room) {
        self.show(room);
        let served = std::mem::take(self).served;
        if let Some(served) = served {
            served.into_inner().unwrap_or_else(PoisonError::into_inner).leave();
        }
    }
}

impl Leading {
    /// These phones vote, once they are switched on. What they had said before this program began is heard.
    pub(crate) fn bring(&mut self, phones: Box<dyn Phones + Send>) {
        self.phones.served = Some(Mutex::new(phones));
    }

    /// What is opened is about to be said: at which addresses that could be.
    pub(crate) fn look_for_networks(&mut self) {
        if !self.phones.are_on() {
            self.phones.look();
        }
    }

    /// Where phones come in, as long as that stands before the room.
    pub(crate) fn shown_door(&self) -> Option<&Door> {
        let is_free = !matches!(self.room.shown(), Shown::Blank | Shown::Support | Shown::Over | Shown::Left);
        self.phones.door.as_ref().filter(|_| self.phones.is_shown && is_free)
    }

    pub(super) fn hide_door(&mut self) {
        self.phones.is_shown = false;
    }

    pub(super) fn act_on_phones(&mut self, intent: PhonesIntent, at: &mut At<'_>) {
        match intent {
            PhonesIntent::On(place) => self.switch_on(place, at.now),
            PhonesIntent::Off => self.switch_off(at),
            PhonesIntent::LookAgain => self.look_for_networks(),
            PhonesIntent::LetIn(is_open) => {
                if let Some(served) = self.phones.served() {
                    served.set_door(is_open);
                }
                self.phones.refresh();
            }
            PhonesIntent::ShowDoor(is_shown) => self.phones.is_shown = is_shown,
        }
    }

    fn switch_on(&mut self, place: usize, now: Duration) {
        let Some(place) = self.phones.places.get(place).cloned() else { return };
        let room = &self.room;
        let Some(served) = self.phones.served() else { return };
        self.phones.shut = served.switch_on(&place, room).err();
        self.phones.refresh();
        self.phones.is_shown = self.phones.are_on();
        self.phones.patient_until = Some(now + PATIENCE);
    }

    /// What they have said stays.
    fn switch_off(&mut self, at: &mut At<'_>) {
        let Some(served) = self.phones.served() else { return };
        served.switch_off();
        self.phones.refresh();
        self.hear_phones(at);
        (self.phones.is_shown, self.phones.patient_until) = (false, None);
        self.said = Some(Said::PhonesOff);
    }

    /// What phones have said goes into the room, facts first. Whether anything is another now.
    pub(super) fn hear_phones(&mut self, at: &mut At<'_>) -> bool {
        let was = (self.phones.last.is_unkept, self.phones.last.has_none_come);
        let Some(effects) = self.phones.hear(&mut self.room, at.now) else { return false };
        self.write_down(&effects, at);
        if self.phones.last.is_unkept && !was.0 {
            self.said = Some(Said::PhonesUnkept);
        }
        if self.phones.has_none_come() && !was.1 {
            self.said = Some(Said::NoneCame);
        }
        true
    }
}
