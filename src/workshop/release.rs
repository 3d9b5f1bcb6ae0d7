//! What may be given out of a workshop: counts of groups of five people and more, and nothing from which those of a smaller group could be got.
//!
//! Owns: that bound, in types that cannot hold anything below it, and what may follow what was given out before. Refuses to know: files, forms of exports,
//! and what the counts mean. Whatever leaves a record, to a print, an export or a face that shows results, is made from [`given`] and from nothing else.
//!
//! - A group of one to four people is not told. Where one of two sets has so few, both are told as one sum.
//! - Of two groups that are told, now or before, none is the other with one to four people more; nor is it the same group with other answers, which would tell
//!   what was mended for one. Where that would come about, what was given out before stays as it is.
//! - Workshops of which nothing is told may be told as one sum. Each goes into one such sum at most, as it was then, and is told in no other way from then on.
//!
//! From `design/workshop.md` 6 and 14.

use super::fact::{Answered, AskedBy, Fact, Method};
use super::measure::{Instrument, Set};
use super::plan::Wave;
use super::statistics::Tally;
use crate::story::Id;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The fewest people of whom anything is told.
pub(crate) const LEAST: u32 = 5;

/// A number of people that may be told: nobody, or five and more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub(crate) struct People(u32);

impl People {
    /// So many, if they may be told.
    pub(crate) fn told(count: u32) -> Option<Self> {
        (count == 0 || count >= LEAST).then_some(Self(count))
    }

    /// How many they are.
    pub(crate) fn count(self) -> u32 {
        self.0
    }
}

/// What was answered about a message by people who may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    /// How many said one of the two.
    pub(crate) answered: People,
    /// How many of the answers were “take a second look”.
    pub(crate) marked: u32,
}

/// People who were asked about the messages of one set, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    people: People,
    asked: BTreeSet<AskedBy>,
    /// Not told one by one where a set of fewer than five is in it.
    items: BTreeMap<Id, Item>,
    is_sum: bool,
}

impl Group {
    /// How many there are; none where somebody skipped a message, so that subtracting would tell of fewer than five.
    pub(crate) fn people(&self) -> Option<People> {
        let is_told = |item: &Item| People::told(item.skipped).is_some();
        self.items.values().all(is_told).then_some(self.people)
    }

    /// Whether there are enough for an interval is asked of this; it is told to nobody.
    pub(crate) fn size(&self) -> u32 {
        self.people.count()
    }

    /// How they were asked.
    pub(crate) fn asked(&self) -> &BTreeSet<AskedBy> {
        &self.asked
    }

    /// What they answered about each message; nothing about one that fewer than five answered, and nothing where a set of fewer than five is in the sum.
    pub(crate) fn items(&self) -> impl Iterator<Item = (&Id, Option<Counts>)> {
        self.items.iter().map(|(id, item)| {
            let answered = People::told(item.answered).filter(|_| !self.is_sum);
            (id, answered.map(|answered| Counts { answered, marked: item.marked }))
        })
    }

    /// What they answered together, about messages of this instrument. A message that fewer than five answered is not in it where the others are told one by
    /// one: what they said would be what is left of the sum.
    pub(crate) fn tally(&self, instrument: &Instrument) -> Tally {
        let mut tally = Tally::default();
        for (id, item) in self.items.iter().filter(|(_, item)| self.is_sum || People::told(item.answered).is_some()) {
            match instrument.item(id).map(|known| known.kind.is_tactic()) {
                Some(true) => tally += Tally { hits: item.marked, signals: item.answered, ..Tally::default() },
                Some(false) => tally += Tally { alarms: item.marked, noises: item.answered, ..Tally::default() },
                None => {}
            }
        }
        tally
    }
}

/// What may be told of a wave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Each set, and with it the sum of all.
    Apart(BTreeMap<Set, Group>),
    /// Only the sum: one of the sets has fewer than five.
    Together(Group),
    /// Nothing: there are fewer than five.
    Nothing,
}

/// What may be told of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vote {
    /// How many chose an answer.
    pub(crate) voters: People,
    /// How many chose each.
    pub(crate) counts: Vec<u16>,
    /// How many did not vote; none if that would tell of fewer than five.
    pub(crate) passed: Option<People>,
}

/// What may be told of a workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given {
    /// What was answered in each wave in which anybody was asked.
    pub(crate) waves: BTreeMap<Wave, Told>,
    /// The votes of each decision, by its round; none of fewer than five.
    pub(crate) votes: BTreeMap<(Id, u8), Vote>,
    /// Whether the record has more than is told, which would tell of fewer than five.
    pub(crate) holds_back: bool,
}

/// What may be told of the workshop in which all of this happened.
pub(crate) fn given<'f>(facts: impl IntoIterator<Item = &'f Fact>) -> Given {
    let mut record = Record::default();
    let mut released = Released::default();
    for fact in facts {
        match fact {
            Fact::Given => released.take_in(&record),
            Fact::Merged { .. } => {
                released.take_in(&record);
                released.is_merged = true;
            }
            _ => record.take_in(fact),
        }
    }
    released.take_in(&record);
    released.given
}

/// What was answered in a workshop of which nothing may be told by itself. It is looked at by nobody, and told only together with that of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Small {
    measured: Vec<Fact>,
    /// The sum into which it went, and of how many workshops that is.
    pub(crate) merged: Option<(String, u16)>,
}

impl Small {
    /// That of a workshop; none if nothing was answered in it, or if something of that may be told.
    pub(crate) fn of(facts: &[Fact]) -> Option<Self> {
        let is_told = |told: &Told| !matches!(told, Told::Nothing);
        if given(facts).waves.values().any(is_told) {
            return None;
        }
        let (mut measured, mut merged) = (Vec::new(), None);
        for fact in facts {
            match fact {
                Fact::Measured { people, items, .. } if items.iter().all(|item| is_possible(item, *people)) => measured.push(fact.clone()),
                Fact::Redone { wave } => measured.retain(|other| !matches!(other, Fact::Measured { wave: of, .. } if of == wave)),
                Fact::Merged { into, of } => {
                    merged = Some((into.clone(), *of));
                    break;
                }
                _ => {}
            }
        }
        (!measured.is_empty()).then_some(Self { measured, merged })
    }

    /// How they were asked.
    pub(crate) fn asked(&self) -> BTreeSet<AskedBy> {
        let asked = |fact: &Fact| if let Fact::Measured { asked, .. } = fact { Some(*asked) } else { None };
        self.measured.iter().filter_map(asked).collect()
    }

    /// Whether the people of a wave were asked about different sets.
    pub(crate) fn is_halved(&self) -> bool {
        let set = |fact: &Fact| if let Fact::Measured { wave, set, .. } = fact { Some((*wave, *set)) } else { None };
        let sets: BTreeSet<(Wave, Set)> = self.measured.iter().filter_map(set).collect();
        sets.iter().any(|(wave, set)| sets.contains(&(*wave, set.other())) && set.other() != *set)
    }

    /// What may be told of several together; nothing of one alone.
    pub(crate) fn given_together(parts: &[&Self]) -> Given {
        if parts.len() < 2 {
            return Given::default();
        }
        given(parts.iter().flat_map(|part| &part.measured))
    }
}

// ── what the record has ──

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Item {
    answered: u32,
    marked: u32,
    skipped: u32,
}

/// What people of one set answered in a wave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfSet {
    people: u32,
    asked: BTreeSet<AskedBy>,
    items: BTreeMap<Id, Item>,
}

#[derive(Clone, Debug, Default)]
struct Record {
    waves: BTreeMap<Wave, BTreeMap<Set, OfSet>>,
    votes: BTreeMap<(Id, u8), Votes>,
}

/// Those whom somebody counted, and those whose phones did.
#[derive(Clone, Debug, Default)]
struct Votes {
    hands: Vec<u16>,
    phones: Vec<u16>,
    passed: u32,
}

impl Votes {
    fn all(&self) -> Vec<u16> {
        let of = |counts: &[u16], place: usize| counts.get(place).copied().unwrap_or_default();
        (0..self.hands.len().max(self.phones.len())).map(|place| of(&self.hands, place).saturating_add(of(&self.phones, place))).collect()
    }
}

impl Record {
    fn take_in(&mut self, fact: &Fact) {
        match fact {
            Fact::Measured { wave, set, asked, people, items } if items.iter().all(|item| is_possible(item, *people)) => {
                let of = self.waves.entry(*wave).or_default().entry(*set).or_default();
                of.people += u32::from(*people);
                of.asked.insert(*asked);
                for answered in items {
                    let item = of.items.entry(answered.item.clone()).or_default();
                    item.answered += u32::from(answered.answered);
                    item.marked += u32::from(answered.marked);
                    item.skipped += u32::from(answered.skipped);
                }
            }
            Fact::Redone { wave } => drop(self.waves.remove(wave)),
            Fact::Voted { choice, round, method, counts, passed } => {
                let votes = self.votes.entry((choice.clone(), *round)).or_default();
                if *method == Method::Phones { &mut votes.phones } else { &mut votes.hands }.clone_from(counts);
                votes.passed = *passed;
            }
            _ => {}
        }
    }
}

/// A record comes from a disk: more marks than answers, or more answers than people, are no answers.
fn is_possible(item: &Answered, people: u16) -> bool {
    item.marked <= item.answered && u32::from(item.answered) + u32::from(item.skipped) <= u32::from(people)
}

// ── what may be told of it ──

/// How many people of each set are in a group, and what they answered.
type Parts = BTreeMap<Set, OfSet>;

/// How many chose each answer, and how many passed.
type Counted = (Vec<u16>, u32);

/// What has been told, in all that was ever given out.
#[derive(Debug, Default)]
struct Released {
    given: Given,
    /// Every group that was told of a wave.
    groups: BTreeMap<Wave, Vec<Parts>>,
    votes: BTreeMap<(Id, u8), Vec<Counted>>,
    /// What was answered is told in a sum with that of other workshops.
    is_merged: bool,
}

impl Released {
    fn take_in(&mut self, record: &Record) {
        self.given.holds_back = self.is_merged && !record.waves.is_empty();
        for (wave, sets) in record.waves.iter().filter(|_| !self.is_merged) {
            let groups = groups(sets);
            let before = self.groups.entry(*wave).or_default();
            if groups.iter().all(|group| before.iter().all(|other| may_follow(group, other))) {
                before.extend(groups.iter().filter(|group| !before.contains(group)).cloned().collect::<Vec<_>>());
                self.given.holds_back |= groups.is_empty() && sets.values().any(|of| of.people > 0);
                self.given.waves.insert(*wave, told(sets));
            } else {
                self.given.holds_back = true;
            }
        }
        for (question, votes) in &record.votes {
            let (counts, passed) = (&votes.all(), &votes.passed);
            let voters: u32 = counts.iter().map(|count| u32::from(*count)).sum();
            let before = self.votes.entry(question.clone()).or_default();
            let Some(voters) = People::told(voters).filter(|voters| voters.count() > 0) else {
                self.given.holds_back |= voters > 0;
                continue;
            };
            if before.iter().all(|other| votes_may_follow((counts, *passed), (&other.0, other.1))) {
                before.push((counts.clone(), *passed));
                let vote = Vote { voters, counts: counts.clone(), passed: People::told(*passed) };
                self.given.votes.insert(question.clone(), vote);
            } else {
                self.given.holds_back = true;
            }
        }
    }
}

/// The groups that are told where these sets are: each with its parts.
fn groups(sets: &BTreeMap<Set, OfSet>) -> Vec<Parts> {
    let asked: Parts = sets.iter().filter(|(_, of)| of.people > 0).map(|(set, of)| (*set, of.clone())).collect();
    if asked.values().map(|of| of.people).sum::<u32>() < LEAST {
        return Vec::new();
    }
    let mut groups = vec![asked.clone()];
    if asked.len() > 1 && asked.values().all(|of| of.people >= LEAST) {
        groups.extend(asked.into_iter().map(|part| BTreeMap::from([part])));
    }
    groups
}

fn told(sets: &BTreeMap<Set, OfSet>) -> Told {
    let asked = || sets.iter().filter(|(_, of)| of.people > 0);
    let all: u32 = asked().map(|(_, of)| of.people).sum();
    if all < LEAST {
        return Told::Nothing;
    }
    if asked().all(|(_, of)| of.people >= LEAST) {
        let group = |of: &OfSet| Group { people: People(of.people), asked: of.asked.clone(), items: of.items.clone(), is_sum: false };
        return Told::Apart(asked().map(|(set, of)| (*set, group(of))).collect());
    }
    let mut sum = Group { people: People(all), asked: BTreeSet::new(), items: BTreeMap::new(), is_sum: true };
    for (_, of) in asked() {
        sum.asked.extend(&of.asked);
        sum.items.extend(of.items.iter().map(|(id, item)| (id.clone(), *item)));
    }
    Told::Together(sum)
}

/// Whether telling of both groups tells nothing of a group of fewer than five.
fn may_follow(group: &Parts, other: &Parts) -> bool {
    if group == other || !has_all(group, other) && !has_all(other, group) {
        return true;
    }
    let people = |parts: &Parts| parts.values().map(|of| of.people).sum::<u32>();
    let answered = |parts: &Parts, set: &Set, id: &Id| {
        parts.get(set).and_then(|of| of.items.get(id)).map_or((0, 0), |item| (item.answered, item.marked))
    };
    // Of those who are in one and not in the other, so many answered a message that what they said is not that of one to four.
    let is_told = |set: &Set, id: &Id| {
        let (ours, theirs) = (answered(group, set, id), answered(other, set, id));
        ours == theirs || ours.0.abs_diff(theirs.0) >= LEAST
    };
    let mut items = group.iter().chain(other).flat_map(|(set, of)| of.items.keys().map(move |id| (set, id)));
    people(group).abs_diff(people(other)) >= LEAST && items.all(|(set, id)| is_told(set, id))
}

/// Whether one group may be a part of the other: it has no more people of any set, or no more answers about any message.
fn has_all(large: &Parts, small: &Parts) -> bool {
    let of_set = |set: &Set| large.get(set);
    let has_people = small.iter().all(|(set, of)| of_set(set).map_or(0, |more| more.people) >= of.people);
    let has_answers = small.iter().all(|(set, of)| {
        let more = |id: &Id| of_set(set).and_then(|more| more.items.get(id)).map_or(0, |item| item.answered);
        of.items.iter().all(|(id, item)| more(id) >= item.answered)
    });
    has_people || has_answers
}

fn votes_may_follow((counts, passed): (&[u16], u32), (other, others_passed): (&[u16], u32)) -> bool {
    let sum = |counts: &[u16]| counts.iter().map(|count| u32::from(*count)).sum::<u32>();
    let is_told = |more: u32| People::told(more).is_some();
    (counts, passed) == (other, others_passed) || sum(counts).abs_diff(sum(other)) >= LEAST && is_told(passed.abs_diff(others_passed))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(name: &str) -> Id {
        Id::new(name).expect("is a name")
    }

    /// So many people of a set answered, and so many skipped.
    pub(crate) fn measured(wave: Wave, set: Set, people: u16, marked: u16, skipped: u16) -> Fact {
        let answered = people - skipped;
        let names = if set == Set::A { ["a-one", "a-two"] } else { ["b-one", "b-two"] };
        let items = names.map(|item| Answered { item: id(item), answered, marked: marked.min(answered), skipped });
        Fact::Measured { wave, set, asked: AskedBy::Sheets, people, items: items.to_vec() }
    }

    fn voted(counts: &[u16], passed: u32) -> Fact {
        Fact::Voted { choice: id("bus"), round: 2, method: Method::Hands, counts: counts.to_vec(), passed }
    }

    fn people(told: &Told) -> Vec<u32> {
        match told {
            Told::Apart(sets) => sets.values().map(|group| group.people.count()).collect(),
            Told::Together(group) => vec![group.people.count()],
            Told::Nothing => Vec::new(),
        }
    }

    #[test]
    fn one_to_four_people_cannot_be_told() {
        let told: Vec<Option<u32>> = (0..7).map(|count| People::told(count).map(People::count)).collect();
        assert_eq!(told, [Some(0), None, None, None, None, Some(5), Some(6)]);
    }

    #[test]
    fn a_small_set_is_told_in_a_sum_and_a_small_room_not_at_all() {
        let of = |facts: &[Fact]| given(facts).waves.remove(&Wave::Before).expect("was asked");
        assert_eq!(people(&of(&[measured(Wave::Before, Set::A, 9, 3, 0), measured(Wave::Before, Set::B, 5, 3, 0)])), [9, 5]);
        let sum = of(&[measured(Wave::Before, Set::A, 9, 3, 0), measured(Wave::Before, Set::B, 4, 3, 0)]);
        let Told::Together(group) = &sum else { panic!("{sum:?}") };
        assert_eq!(group.people().map(People::count), Some(13));
        assert!(group.items().all(|(_, counts)| counts.is_none()), "of which four is one set");
        assert_eq!(of(&[measured(Wave::Before, Set::A, 4, 3, 0)]), Told::Nothing);
    }

    #[test]
    fn where_few_skipped_the_number_of_people_is_not_beside_their_answers() {
        let facts = [measured(Wave::Before, Set::A, 9, 3, 2)];
        let Some(Told::Apart(sets)) = given(&facts).waves.remove(&Wave::Before) else { panic!("is told") };
        assert_eq!(sets[&Set::A].people(), None);
        assert_eq!(sets[&Set::A].items().filter_map(|(_, counts)| Some(counts?.answered.count())).collect::<Vec<_>>(), [7, 7]);
    }

    #[test]
    fn two_sheets_that_come_late_wait_for_three_more() {
        let mut facts = vec![measured(Wave::Before, Set::A, 9, 3, 0), Fact::Given, measured(Wave::Before, Set::A, 2, 1, 0)];
        let late = given(&facts);
        assert_eq!((people(&late.waves[&Wave::Before]), late.holds_back), (vec![9], true));
        facts.push(measured(Wave::Before, Set::A, 3, 1, 0));
        let all = given(&facts);
        assert_eq!((people(&all.waves[&Wave::Before]), all.holds_back), (vec![14], false));
    }

    #[test]
    fn what_was_mended_after_it_was_given_out_is_not_given_out() {
        let mended = [
            measured(Wave::Before, Set::A, 9, 3, 0),
            Fact::Given,
            Fact::Redone { wave: Wave::Before },
            measured(Wave::Before, Set::A, 9, 4, 0),
        ];
        let given = given(&mended);
        let Told::Apart(sets) = &given.waves[&Wave::Before] else { panic!("is told") };
        assert!(sets[&Set::A].items().all(|(_, counts)| counts.is_some_and(|counts| counts.marked == 3)) && given.holds_back);
    }

    #[test]
    fn votes_of_few_are_not_told_and_who_passed_only_where_they_are_many_or_none() {
        assert!(given(&[voted(&[2, 1, 1], 9)]).votes.is_empty());
        let vote = given(&[voted(&[4, 1], 3)]).votes.into_values().next().expect("is told");
        assert_eq!((vote.voters.count(), vote.passed), (5, None));
        let vote = given(&[voted(&[4, 1], 3), Fact::Given, voted(&[4, 2], 2)]).votes.into_values().next().expect("is told");
        assert_eq!(vote.counts, [4, 1]);
    }

    #[test]
    fn hands_and_phones_are_one_vote() {
        let by = |method, counts: &[u16]| Fact::Voted { choice: id("bus"), round: 2, method, counts: counts.to_vec(), passed: 0 };
        let facts = [by(Method::Hands, &[2, 1]), by(Method::Phones, &[1, 4]), by(Method::Hands, &[3, 1])];
        let vote = given(&facts).votes.into_values().next().expect("is told");
        assert_eq!((vote.counts, vote.voters.count()), (vec![4, 5], 9));
    }

    #[test]
    fn impossible_counts_are_none() {
        let items = vec![Answered { item: id("one"), answered: 9, marked: 10, skipped: 0 }];
        let facts = [Fact::Measured { wave: Wave::Before, set: Set::A, asked: AskedBy::Sheets, people: 9, items }];
        assert!(given(&facts).waves.is_empty());
    }

    #[test]
    fn what_few_answered_about_a_message_is_not_what_is_left_of_the_sum() {
        use super::super::measure::tests::sound;
        let instrument = sound();
        let items = instrument.set(Set::A).enumerate().map(|(place, item)| {
            let answered = if place == 0 { 3 } else { 9 };
            Answered { item: item.id.clone(), answered, marked: 2, skipped: 9 - answered }
        });
        let facts = [Fact::Measured { wave: Wave::Before, set: Set::A, asked: AskedBy::Sheets, people: 9, items: items.collect() }];
        let Some(Told::Apart(sets)) = given(&facts).waves.remove(&Wave::Before) else { panic!("is told") };
        let group = &sets[&Set::A];
        let told =
            group.items().filter_map(|(_, counts)| counts).fold((0, 0), |sum, one| (sum.0 + one.marked, sum.1 + one.answered.count()));
        let all = group.tally(&instrument);
        assert_eq!((all.hits + all.alarms, all.signals + all.noises), told);
        assert_eq!(told, (14, 63));
    }

    fn merged() -> Fact {
        Fact::Merged { into: "0".repeat(32), of: 2 }
    }

    #[test]
    fn small_workshops_are_told_together_and_then_in_no_other_way() {
        let (four, three) = ([measured(Wave::Before, Set::A, 4, 2, 0)], [measured(Wave::Before, Set::A, 3, 1, 0)]);
        let small = |facts: &[Fact]| Small::of(facts);
        assert!(small(&[measured(Wave::Before, Set::A, 5, 2, 0)]).is_none() && small(&[]).is_none());
        let (one, other) = (small(&four).expect("is small"), small(&three).expect("is small"));
        assert_eq!(people(&Small::given_together(&[&one, &other]).waves[&Wave::Before]), [7]);
        assert_eq!(Small::given_together(&[&one]), Given::default());
        assert_eq!(
            Small::given_together(&[&other, &small(&[measured(Wave::Before, Set::A, 1, 0, 0)]).expect("is small")]).waves[&Wave::Before],
            Told::Nothing
        );
        // Six sheets that come later are not told: what was told together, less what would be told apart, would tell of the others.
        let later = [measured(Wave::Before, Set::A, 4, 2, 0), merged(), measured(Wave::Before, Set::A, 6, 1, 0)];
        let told = given(&later);
        assert!(told.waves.values().all(|told| *told == Told::Nothing) && told.holds_back, "{told:?}");
        let again = small(&later).expect("is small");
        assert_eq!((again.measured, again.merged), (one.measured, Some(("0".repeat(32), 2))));
    }

    /// Anything that changes what may be told.
    pub(crate) fn any_fact() -> impl Strategy<Value = Fact> {
        let wave = prop_oneof![Just(Wave::Before), Just(Wave::After)];
        let set = prop_oneof![Just(Set::A), Just(Set::B)];
        prop_oneof![
            6 => (wave.clone(), set, 1_u16..12, 0_u16..12, 0_u16..4)
                .prop_map(|(wave, set, people, marked, skipped)| measured(wave, set, people, marked.min(people), skipped.min(people))),
            1 => wave.prop_map(|wave| Fact::Redone { wave }),
            3 => Just(Fact::Given),
            2 => (prop::collection::vec(0_u16..6, 3), 0_u32..9).prop_map(|(counts, passed)| voted(&counts, passed)),
        ]
    }

    /// A group that is told: its people, and how many of them answered each message.
    type Seen = (u32, BTreeMap<Id, u32>);

    /// Every group that is told of a wave: each set, and all.
    fn seen(given: &Given, wave: Wave) -> Vec<Seen> {
        let of = |group: &Group| (group.people.count(), group.items.iter().map(|(id, item)| (id.clone(), item.answered)).collect());
        match given.waves.get(&wave) {
            None | Some(Told::Nothing) => Vec::new(),
            Some(Told::Together(group)) => vec![of(group)],
            Some(Told::Apart(sets)) => {
                let mut groups: Vec<Seen> = sets.values().map(of).collect();
                let all = groups.iter().fold((0, BTreeMap::new()), |(people, mut items), group| {
                    items.extend(group.1.clone());
                    (people + group.0, items)
                });
                groups.push(all);
                groups
            }
        }
    }

    /// Whether everybody of one may be in the other.
    fn holds((_, large): &Seen, (_, small): &Seen) -> bool {
        small.iter().all(|(id, count)| large.get(id).is_some_and(|more| more >= count))
    }

    /// What tells of one to four people: something that was told, or what comes of subtracting anything that was told from anything else that holds it.
    pub(crate) fn tells_of_few(exports: &[Given]) -> Option<String> {
        let is_few = |rest: i64| (1..i64::from(LEAST)).contains(&rest);
        for export in exports {
            let groups = Wave::ALL.map(|wave| seen(export, wave)).concat();
            if groups.iter().any(|(people, _)| *people < LEAST) || export.votes.values().any(|vote| vote.voters.count() < LEAST) {
                return Some(format!("{export:?}"));
            }
        }
        for (first, second) in exports.iter().flat_map(|first| exports.iter().map(move |second| (first, second))) {
            for (ours, theirs) in Wave::ALL.map(|wave| (seen(first, wave), seen(second, wave))) {
                for (large, small) in ours.iter().flat_map(|large| theirs.iter().map(move |small| (large, small))) {
                    let answered = large.1.iter().filter_map(|(id, count)| Some((*count, *small.1.get(id)?)));
                    let rests = answered.chain([(large.0, small.0)]).map(|(more, less)| i64::from(more) - i64::from(less));
                    if holds(large, small) && rests.into_iter().any(is_few) {
                        return Some(format!("{large:?} less {small:?}"));
                    }
                }
            }
            for (question, vote) in &first.votes {
                let Some(other) = second.votes.get(question) else { continue };
                if vote != other && vote.voters.count().abs_diff(other.voters.count()) < LEAST {
                    return Some(format!("{vote:?} and {other:?}"));
                }
            }
        }
        None
    }

    proptest! {
        /// Whatever happens in a workshop after it went into a sum: the sum stays as it was, and nothing else is told of what was answered.
        #[test]
        fn what_went_into_a_sum_is_told_there_alone(before in prop::collection::vec(any_fact(), 0..4), after in prop::collection::vec(any_fact(), 0..12)) {
            let Some(small) = Small::of(&before) else { return Ok(()) };
            for end in 0..=after.len() {
                let facts = [&before[..], &[merged()], &after[..end]].concat();
                prop_assert!(given(&facts).waves.values().all(|told| *told == Told::Nothing));
                prop_assert_eq!(Small::of(&facts).expect("stays small").measured, small.measured.clone());
            }
        }

        /// Whatever happens in a workshop and however often its counts are given out: nothing tells of one to four people, and neither does what comes of
        /// subtracting anything that was given out from anything else that holds it.
        #[test]
        fn no_two_exports_tell_of_fewer_than_five(facts in prop::collection::vec(any_fact(), 0..24)) {
            let ends = (0..facts.len()).filter(|end| facts[*end] == Fact::Given).chain([facts.len()]);
            let exports: Vec<Given> = ends.map(|end| given(&facts[..end])).collect();
            prop_assert_eq!(tells_of_few(&exports), None);
        }
    }
}
