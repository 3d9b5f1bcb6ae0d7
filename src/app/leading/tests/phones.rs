//! Phones that vote in a workshop in a window: what is opened and when, what goes into the room, and that off means off.

use super::{begun, begun_with, lead, led, to_stage};
use crate::app::leading::Said;
use crate::app::leading::archive::Archive;
use crate::app::leading::intent::{LeadIntent, PhonesIntent};
use crate::app::leading::pretend::Pretend;
use crate::app::tests::TODAY;
use crate::app::{AppIntent, Cover, Model};
use crate::story::Id;
use crate::workshop::fact::{Asking, Method};
use crate::workshop::phones::Shut;
use crate::workshop::{Fact, Shown};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

fn key(model: &mut Model) {
    model.act(&AppIntent::Phones.into());
}

fn want(model: &mut Model, intent: PhonesIntent) {
    lead(model, LeadIntent::Phones(intent));
}

fn tick(model: &mut Model, seconds: u64) -> bool {
    model.tick(Duration::from_secs(seconds), TODAY).is_seen()
}

#[test]
fn what_is_opened_is_said_before_anything_is_and_the_room_sees_the_way_in() {
    let phones = Pretend::with_networks(2);
    let mut model = begun_with(phones.clone());
    key(&mut model);
    assert!(matches!(model.cover(), Some(Cover::Phones)) && led(&model).phones.places.len() == 2);
    key(&mut model);
    assert!(model.cover().is_none() && !phones.set(|phones| phones.is_on), "the key alone opens nothing");
    key(&mut model);
    want(&mut model, PhonesIntent::On(1));
    assert!(model.cover().is_none() && phones.set(|phones| phones.is_on));
    assert_eq!(led(&model).shown_door().map(|door| door.code.as_str()), Some("481902"));
    // Nothing that stands behind it goes on unseen.
    lead(&mut model, LeadIntent::Next);
    assert_eq!((led(&model).shown_door(), led(&model).room.shown()), (None, Shown::Ready));
    want(&mut model, PhonesIntent::ShowDoor(true));
    for hides in [LeadIntent::Blank, LeadIntent::ShowSupport] {
        lead(&mut model, hides.clone());
        assert_eq!(led(&model).shown_door(), None, "{hides:?}");
        lead(&mut model, hides);
        assert!(led(&model).shown_door().is_some());
    }
}

#[test]
fn off_means_off_by_the_key_by_leaving_and_at_the_end() {
    let ends: [fn(&mut Model); 3] = [
        |model| {
            key(model);
            key(model);
            assert_eq!(led(model).said, Some(Said::PhonesOff));
            assert!(led(model).phones.door.is_none() && led(model).shown_door().is_none() && model.cover().is_none());
        },
        |model| drop(model.act(&AppIntent::Leave.into())),
        |model| lead(model, LeadIntent::Close),
    ];
    for (at, end) in ends.into_iter().enumerate() {
        let phones = Pretend::with_networks(1);
        let mut model = begun_with(phones.clone());
        key(&mut model);
        want(&mut model, PhonesIntent::On(0));
        assert!(phones.set(|phones| phones.is_on));
        end(&mut model);
        assert_eq!(phones.set(|phones| (phones.is_on, phones.has_left)), (false, at > 0), "{at}");
    }
}

#[test]
fn whatever_keeps_phones_out_is_said_and_nothing_is_open() {
    let mut none = begun_with(Pretend::with_networks(0));
    key(&mut none);
    assert_eq!(led(&none).phones.shut, Some(Shut::NoNetwork));
    let phones = Pretend::with_networks(1);
    let mut model = begun_with(phones.clone());
    phones.set(|phones| phones.shut = Some(Shut::PortsTaken));
    key(&mut model);
    want(&mut model, PhonesIntent::On(0));
    assert!(matches!(model.cover(), Some(Cover::Phones)) && led(&model).phones.shut == Some(Shut::PortsTaken));
    assert!(!led(&model).phones.are_on() && led(&model).shown_door().is_none());
    phones.set(|phones| phones.shut = None);
    want(&mut model, PhonesIntent::On(0));
    assert!(led(&model).phones.are_on() && model.cover().is_none());
    let mut without = begun(&super::Memory::default());
    key(&mut without);
    assert_eq!((led(&without).said, without.cover().is_none()), (Some(Said::NoPhones), true));
}

#[test]
fn phones_and_hands_are_counted_together_when_the_question_closes_and_hands_alone_are_typed() {
    let phones = Pretend::with_networks(1);
    let archive = super::Memory::default();
    let mut model = begun_with(Both(archive.clone(), phones.clone()));
    key(&mut model);
    want(&mut model, PhonesIntent::On(0));
    lead(&mut model, LeadIntent::Next);
    to_stage(&mut model, Asking::Vote);
    phones.set(|phones| (phones.joined, phones.counts) = (3, Some(vec![1, 2])));
    assert!(tick(&mut model, 1) && !tick(&mut model, 1), "news is heard once");
    assert_eq!(led(&model).room.phones(), 3);
    model.act(&AppIntent::Digit(1).into());
    let of = |ballot: Option<crate::workshop::Ballot>| ballot.unwrap().counts()[..2].to_vec();
    let turn = led(&model).room.turn();
    assert_eq!((of(turn.ballot_of_hands()), of(turn.ballot_of_phones()), of(turn.ballot())), (vec![1, 0], vec![1, 2], vec![2, 2]));
    let by_phone =
        |archive: &super::Memory| archive.facts().iter().filter(|fact| matches!(fact, Fact::Voted { method: Method::Phones, .. })).count();
    assert_eq!(by_phone(&archive), 0, "what phones say is written down when their question closes");
    lead(&mut model, LeadIntent::Next);
    assert_eq!((led(&model).stage(), by_phone(&archive)), (Some(Asking::Talk), 1));
    assert_eq!(led(&model).room.turn().vote(0).counts()[..2], [2, 2]);
}

#[test]
fn if_no_phone_comes_for_half_a_minute_that_is_said_once_and_the_window_wakes_for_it() {
    let phones = Pretend::with_networks(1);
    let mut model = begun_with(phones.clone());
    tick(&mut model, 100);
    key(&mut model);
    want(&mut model, PhonesIntent::On(0));
    assert_eq!(model.next_deadline(), Some(Duration::from_secs(130)));
    assert!(!tick(&mut model, 129) && led(&model).said.is_none());
    assert!(tick(&mut model, 130) && led(&model).said == Some(Said::NoneCame) && led(&model).phones.has_none_come());
    assert!(!tick(&mut model, 131) && model.next_deadline().is_none());
    phones.set(|phones| phones.joined = 1);
    assert!(tick(&mut model, 132) && !led(&model).phones.has_none_come());
    // What they ring reaches whoever hung it up.
    let rung = Arc::new(AtomicUsize::new(0));
    let news = phones.set(|phones| phones.news.clone()).unwrap();
    news();
    let counter = Arc::clone(&rung);
    model.bell.hang(Arc::new(move || {
        counter.fetch_add(1, Ordering::Relaxed);
    }));
    news();
    assert_eq!(rung.load(Ordering::Relaxed), 1);
}

/// An archive that keeps, and has phones.
struct Both(super::Memory, Pretend);

impl Archive for Both {
    fn begin(&mut self, beginning: super::Beginning<'_>) -> Result<super::Kept, super::Unkept> {
        self.0.begin(beginning)
    }

    fn keep(&mut self, fact: &Fact) -> bool {
        self.0.keep(fact)
    }

    fn waiting(&mut self, file: &dyn Fn(&Id) -> Option<String>) -> Option<super::Waiting> {
        self.0.waiting(file)
    }

    fn go_on(&mut self) -> Result<(Vec<Fact>, super::Kept), super::NotGoneOn> {
        self.0.go_on()
    }

    fn phones(&mut self, voters: crate::app::leading::archive::Voters<'_>) -> Option<Box<dyn crate::workshop::phones::Phones + Send>> {
        self.1.phones(voters)
    }

    fn let_go(&mut self) {}
}
