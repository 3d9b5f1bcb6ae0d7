//! What is asked before, after and two weeks later: a few messages and one question about each.
//!
//! Owns: the shape of such an instrument, which set of messages comes when, and what is wrong in one. Refuses to know: the words of the messages
//! (`locales/<language>/measures.ftl`), files, who answers, and what follows from the answers (`statistics`). From `design/workshop.md` 6.
//!
//! Each surface (a deadline, praise, a gift …) has a message that presses and one that only looks like it. Set A has those that press of one half of the
//! surfaces and those that look like it of the other half, set B the reverse: so no surface gives the answer away, and over both sets each counts on both sides.

use super::plan::Wave;
use crate::story::{Id, text_id};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The format of instruments that this version reads.
pub(crate) const FORMAT: u32 = 1;
/// How many messages a set has; half of them press.
pub(crate) const SET: usize = 8;
/// How many of the pressing ones come from somebody known, and of the others from somebody new: so “stranger” is not the answer.
const AGAINST_THE_GRAIN: usize = 2;
/// From so many people on, half of them have set A first and half set B, and what has changed in one workshop can be said.
pub(crate) const LEAST_FOR_HALVES: u16 = 12;

/// An instrument, as it stands in `assets/measures/<id>.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Instrument {
    /// The version of the format: 1.
    pub(crate) format: u32,
    /// Its name; the file bears it too. A message in other words is another instrument.
    pub(crate) id: Id,
    /// All messages.
    pub(crate) items: Vec<Item>,
    /// Which of them are asked about together, in their order.
    pub(crate) sets: Sets,
}

/// A message that is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    /// Its name in the instrument.
    pub(crate) id: Id,
    /// What it looks like, from 1. Messages of equal surface look alike and differ in what they do.
    pub(crate) surface: u8,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whether she knows who writes.
    pub(crate) sender: Sender,
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Kind {
    /// It does what this tactic does.
    Tactic(Id),
    /// It looks like this tactic and is harmless.
    Lookalike(Id),
}

impl Kind {
    /// Whether it presses.
    pub(crate) fn is_tactic(&self) -> bool {
        matches!(self, Self::Tactic(_))
    }

    /// The tactic that it is, or looks like.
    pub(crate) fn tactic(&self) -> &Id {
        let (Self::Tactic(id) | Self::Lookalike(id)) = self;
        id
    }
}

/// Whether she knows who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Sender {
    Known,
    New,
}

/// The three sets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sets {
    a: Vec<Id>,
    b: Vec<Id>,
    c: Vec<Id>,
}

/// One of the sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Set {
    A,
    B,
    /// That of two weeks later.
    C,
}

impl Set {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The set that whoever had this one before has afterwards.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
            Self::C => Self::C,
        }
    }

    /// Its letter.
    pub(crate) const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// Who has which set first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Order {
    /// Half of the room A and then B, half B and then A. Only so can one workshop compare itself.
    Within,
    /// All of the room one set, and then the other. That shows in many workshops together.
    Between,
}

/// Something that is wrong in an instrument.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    #[error("this instrument is written in format {0}, and this version reads format 1")]
    Format(u32),
    #[error("two messages are called {0}")]
    Twice(Id),
    #[error("a set names {0}, and there is no such message")]
    NoItem(Id),
    #[error("{0} stands in more than one place of the sets, or in none")]
    NotOnce(Id),
    #[error("set {0} has {1} messages, and it takes 8")]
    Size(&'static str, usize),
    #[error("set {0} has {1} messages that press, and it takes 4 of 8")]
    Half(&'static str, usize),
    #[error("in set {set} the surface {surface} comes {times} times, and it takes each of 8 once")]
    Surface { set: &'static str, surface: u8, times: usize },
    #[error("the surface {0} presses in both sets that are compared, or in neither")]
    NoPair(u8),
    #[error("in set {0}, {1} of the messages that press come from somebody known, and it takes 2")]
    Known(&'static str, usize),
    #[error("in set {0}, {1} of the harmless messages come from somebody new, and it takes 2")]
    New(&'static str, usize),
}

impl Fault {
    /// What would be right.
    pub(crate) fn help(&self) -> &'static str {
        match self {
            Self::Format(_) => "write format: 1",
            Self::Twice(_) => "give each message a name of its own",
            Self::NoItem(_) => "write it among the items, or take it out of the set",
            Self::NotOnce(_) => "let each message stand in exactly one set",
            Self::Size(..) => "let each set have eight messages",
            Self::Half(..) => "let four of them press, and four only look like it",
            Self::Surface { .. } => "let each set have every surface from 1 to 8 once",
            Self::NoPair(_) => "let a surface press in A and be harmless in B, or the reverse",
            Self::Known(..) | Self::New(..) => "let the sender not be the answer: two of each four go against the grain",
        }
    }
}

impl Instrument {
    /// The name of the one that is asked where nobody says which.
    pub(crate) const USUAL: &str = "second-look-1";

    /// The messages of a set, in the order in which they are asked.
    pub(crate) fn set(&self, set: Set) -> impl ExactSizeIterator<Item = &Item> {
        let names = self.names(set);
        names.iter().map(|name| self.item(name).expect("a set of a sound instrument names its messages"))
    }

    /// The names in a set.
    pub(crate) fn names(&self, set: Set) -> &[Id] {
        match set {
            Set::A => &self.sets.a,
            Set::B => &self.sets.b,
            Set::C => &self.sets.c,
        }
    }

    /// A message by its name.
    pub(crate) fn item(&self, name: &Id) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *name)
    }

    /// The id of the words of a message; who writes is its `from`, and the reason its `why`.
    pub(crate) fn text(&self, item: &Item) -> String {
        text_id::measured(&self.id, &item.id)
    }

    /// The texts that it needs, each with its parts.
    pub(crate) fn texts(&self) -> Vec<(String, Option<&'static str>)> {
        let parts = |item| [None, Some("from"), Some("why")].map(|part| (self.text(item), part));
        self.items.iter().flat_map(parts).collect()
    }

    /// Everything that is wrong in it by itself.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        if self.format != FORMAT {
            return vec![Fault::Format(self.format)];
        }
        let mut found = self.faults_of_names();
        if found.is_empty() {
            found.extend(Set::ALL.into_iter().flat_map(|set| self.faults_of_set(set)));
            found.extend(self.faults_of_pairs());
        }
        found
    }

    fn faults_of_names(&self) -> Vec<Fault> {
        let mut names = BTreeSet::new();
        let mut found: Vec<Fault> =
            self.items.iter().filter(|item| !names.insert(&item.id)).map(|item| Fault::Twice(item.id.clone())).collect();
        let mut uses: BTreeMap<&Id, usize> = BTreeMap::new();
        for name in Set::ALL.iter().flat_map(|set| self.names(*set)) {
            *uses.entry(name).or_default() += 1;
        }
        found.extend(uses.keys().filter(|name| !names.contains(*name)).map(|name| Fault::NoItem((*name).clone())));
        found.extend(names.iter().filter(|name| uses.get(*name) != Some(&1)).map(|name| Fault::NotOnce((*name).clone())));
        found
    }

    fn faults_of_set(&self, set: Set) -> Vec<Fault> {
        let letter = set.letter();
        let items: Vec<&Item> = self.set(set).collect();
        if items.len() != SET {
            return vec![Fault::Size(letter, items.len())];
        }
        let count = |wanted: &dyn Fn(&Item) -> bool| items.iter().filter(|item| wanted(item)).count();
        let surfaces = (1..=8).map(|surface| (surface, count(&|item| item.surface == surface)));
        let mut found: Vec<Fault> =
            surfaces.filter(|(_, times)| *times != 1).map(|(surface, times)| Fault::Surface { set: letter, surface, times }).collect();
        let pressing = count(&|item| item.kind.is_tactic());
        let known = count(&|item| item.kind.is_tactic() && item.sender == Sender::Known);
        let new = count(&|item| !item.kind.is_tactic() && item.sender == Sender::New);
        found.extend((pressing != SET / 2).then_some(Fault::Half(letter, pressing)));
        found.extend((known != AGAINST_THE_GRAIN).then_some(Fault::Known(letter, known)));
        found.extend((new != AGAINST_THE_GRAIN).then_some(Fault::New(letter, new)));
        found
    }

    fn faults_of_pairs(&self) -> Vec<Fault> {
        let presses = |set| -> BTreeSet<u8> { self.set(set).filter(|item| item.kind.is_tactic()).map(|item| item.surface).collect() };
        let (a, b) = (presses(Set::A), presses(Set::B));
        (1..=8).filter(|surface| a.contains(surface) == b.contains(surface)).map(Fault::NoPair).collect()
    }
}

/// Which set a part of the room has in a wave, if it had this one first.
pub(crate) fn set_in(wave: Wave, first: Set) -> Set {
    match wave {
        Wave::Before => first,
        Wave::After => first.other(),
        Wave::Booster => Set::C,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// An instrument that is sound.
    pub(crate) fn sound() -> Instrument {
        let item = |set: &str, surface: u8, presses: bool, sender| Item {
            id: Id::new(&format!("{set}{surface}")).expect("is a name"),
            surface,
            kind: if presses { Kind::Tactic } else { Kind::Lookalike }(Id::new("rush").expect("is a name")),
            sender,
        };
        let set = |set: &'static str, first: bool| {
            (1..=8_u8).map(move |surface| {
                let sender = if surface % 2 == 0 { Sender::Known } else { Sender::New };
                item(set, surface, (surface <= 4) == first, sender)
            })
        };
        let names = |name: &'static str| set(name, true).map(|item| item.id).collect();
        let items = set("a", true).chain(set("b", false)).chain(set("c", true)).collect();
        let id = Id::new("ours").expect("is a name");
        Instrument { format: FORMAT, id, items, sets: Sets { a: names("a"), b: names("b"), c: names("c") } }
    }

    /// What is wrong after a change.
    fn after(change: impl FnOnce(&mut Instrument)) -> Vec<Fault> {
        let mut instrument = sound();
        change(&mut instrument);
        instrument.faults()
    }

    fn id(name: &str) -> Id {
        Id::new(name).expect("is a name")
    }

    #[test]
    fn what_is_sound_has_no_fault_and_each_fault_is_found() {
        assert_eq!(sound().faults(), []);
        assert_eq!(after(|ours| ours.format = 2), [Fault::Format(2)]);
        assert_eq!(after(|ours| ours.items[1].id = id("a1"))[0], Fault::Twice(id("a1")));
        assert!(after(|ours| ours.sets.a[0] = id("nothing")).contains(&Fault::NoItem(id("nothing"))));
        assert!(after(|ours| ours.sets.b[0] = id("a1")).contains(&Fault::NotOnce(id("a1"))));
        assert_eq!(after(|ours| drop((ours.sets.a.pop(), ours.items.remove(7))))[0], Fault::Size("A", 7));
        let harmless = Kind::Lookalike(id("rush"));
        let found = after(|ours| ours.items[0].kind = harmless);
        assert_eq!(found, [Fault::Half("A", 3), Fault::New("A", 3), Fault::NoPair(1)]);
        assert_eq!(after(|ours| ours.items[1].sender = Sender::New), [Fault::Known("A", 1)]);
        let found = after(|ours| ours.items[0].surface = 2);
        assert!(
            found.contains(&Fault::Surface { set: "A", surface: 1, times: 0 })
                && found.contains(&Fault::Surface { set: "A", surface: 2, times: 2 })
        );
        for fault in found {
            assert!(!fault.help().is_empty() && !fault.to_string().is_empty());
        }
    }

    #[test]
    fn whoever_had_one_set_before_has_the_other_afterwards() {
        assert_eq!(Wave::ALL.map(|wave| set_in(wave, Set::A)), [Set::A, Set::B, Set::C]);
        assert_eq!(Wave::ALL.map(|wave| set_in(wave, Set::B)), [Set::B, Set::A, Set::C]);
    }
}
