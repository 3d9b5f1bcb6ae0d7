//! Things sorted into sets that are split more and more finely.
//!
//! Owns: marking some members of sets and splitting each set into the marked and the others, at a cost that grows with what was marked alone. Refuses to
//! know: what the things are and why they differ.

use std::ops::Range;

/// The numbers from 0 on, each in one set.
pub(super) struct Partition {
    /// The members, those of a set beside each other.
    members: Vec<u32>,
    /// Where each stands among them.
    place: Vec<u32>,
    /// The set of each.
    set: Vec<u32>,
    sets: Vec<Set>,
    /// Sets with marked members.
    touched: Vec<u32>,
}

/// Where the members of a set stand. The marked ones stand first.
struct Set {
    first: u32,
    end: u32,
    marked: u32,
}

impl Partition {
    /// Begins with these sets: for each thing the number of its set. Every number up to the largest is the set of something.
    pub(super) fn of(set: Vec<u32>) -> Self {
        let mut sets: Vec<Set> = Vec::new();
        for number in &set {
            let wanted = *number as usize + 1;
            if sets.len() < wanted {
                sets.resize_with(wanted, || Set { first: 0, end: 0, marked: 0 });
            }
            sets[wanted - 1].end += 1;
        }
        let mut first = 0;
        for set in &mut sets {
            let size = set.end;
            (set.first, set.end) = (first, first);
            first += size;
        }
        let (mut members, mut place) = (vec![0; set.len()], vec![0; set.len()]);
        for (thing, number) in (0_u32..).zip(&set) {
            let end = &mut sets[*number as usize].end;
            members[*end as usize] = thing;
            place[thing as usize] = *end;
            *end += 1;
        }
        Self { members, place, set, sets, touched: Vec::new() }
    }

    pub(super) fn count(&self) -> usize {
        self.sets.len()
    }

    /// The set that something is in.
    pub(super) fn set_of(&self, thing: u32) -> u32 {
        self.set[thing as usize]
    }

    /// Where the members of a set stand: see [`Partition::member`].
    pub(super) fn places(&self, set: usize) -> Range<usize> {
        self.sets[set].first as usize..self.sets[set].end as usize
    }

    pub(super) fn member(&self, place: usize) -> u32 {
        self.members[place]
    }

    /// Marks something that is not marked yet, or that is: twice is once.
    pub(super) fn mark(&mut self, thing: u32) {
        let number = self.set[thing as usize];
        let set = &mut self.sets[number as usize];
        let (from, to) = (self.place[thing as usize], set.first + set.marked);
        if from < to {
            return;
        }
        if set.marked == 0 {
            self.touched.push(number);
        }
        set.marked += 1;
        let other = self.members[to as usize];
        self.members.swap(from as usize, to as usize);
        self.place[other as usize] = from;
        self.place[thing as usize] = to;
    }

    /// Splits each set that has both marked and other members, and forgets all marks. The smaller part becomes the new set, which is what makes
    /// refining quick: nothing can be in the smaller part more often than the logarithm of all.
    pub(super) fn split(&mut self) {
        while let Some(number) = self.touched.pop() {
            let new = u32::try_from(self.sets.len()).expect("no more sets than things");
            let set = &mut self.sets[number as usize];
            let middle = set.first + std::mem::take(&mut set.marked);
            if middle == set.end {
                continue;
            }
            let part = if middle - set.first <= set.end - middle {
                let part = set.first..middle;
                set.first = middle;
                part
            } else {
                let part = middle..set.end;
                set.end = middle;
                part
            };
            for place in part.clone() {
                self.set[self.members[place as usize] as usize] = new;
            }
            self.sets.push(Set { first: part.start, end: part.end, marked: 0 });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sets(partition: &Partition) -> Vec<Vec<u32>> {
        let members = |set: usize| {
            let mut members: Vec<u32> = partition.places(set).map(|place| partition.member(place)).collect();
            members.sort_unstable();
            members
        };
        (0..partition.count()).map(members).collect()
    }

    #[test]
    fn what_is_marked_is_split_from_what_is_not() {
        let mut partition = Partition::of(vec![0, 1, 0, 0, 1]);
        assert_eq!(sets(&partition), [vec![0, 2, 3], vec![1, 4]]);
        for thing in [3, 3, 1, 4] {
            partition.mark(thing);
        }
        partition.split();
        assert_eq!(sets(&partition), [vec![0, 2], vec![1, 4], vec![3]], "a set that is marked whole stays whole");
        assert_eq!((partition.set_of(2), partition.set_of(3)), (0, 2));
    }
}
