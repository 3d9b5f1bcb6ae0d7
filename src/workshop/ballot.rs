//! The counts of one question.
//!
//! Owns: counting, and what a count says. Refuses to know: who counted, how, what the answers mean, and people: a ballot is a row of numbers.

/// More than this is no group but a mistake in typing.
pub(crate) const MOST: u16 = 999;
/// In percent: one answer above this is so clear that talking about it can be left out.
const CLEAR: u32 = 70;

/// How many chose each answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ballot {
    counts: Vec<u16>,
}

impl Ballot {
    /// Nobody has chosen any of so many answers.
    pub(crate) fn of(answers: usize) -> Self {
        Self { counts: vec![0; answers] }
    }

    /// How many chose each.
    pub(crate) fn counts(&self) -> &[u16] {
        &self.counts
    }

    /// One more for an answer. Says whether there is such an answer and room for one more.
    pub(crate) fn add(&mut self, answer: usize) -> bool {
        self.change(answer, |count| (count < MOST).then(|| count + 1))
    }

    /// One less for an answer. Says whether there was one.
    pub(crate) fn take(&mut self, answer: usize) -> bool {
        self.change(answer, |count| count.checked_sub(1))
    }

    fn change(&mut self, answer: usize, by: impl Fn(u16) -> Option<u16>) -> bool {
        let Some(count) = self.counts.get_mut(answer) else { return false };
        let Some(changed) = by(*count) else { return false };
        *count = changed;
        true
    }

    /// All counts at once; those that are not given are 0. Says whether they can be counts of this question.
    pub(crate) fn set(&mut self, counts: &[u16]) -> bool {
        let can_be = counts.len() <= self.counts.len() && counts.iter().all(|count| *count <= MOST);
        if can_be {
            self.counts.fill(0);
            self.counts[..counts.len()].copy_from_slice(counts);
        }
        can_be
    }

    /// Both counts as one.
    pub(crate) fn and(&self, other: &Self) -> Self {
        let at = |ballot: &Self, at: usize| ballot.counts.get(at).copied().unwrap_or_default();
        let longer = self.counts.len().max(other.counts.len());
        Self { counts: (0..longer).map(|place| at(self, place).saturating_add(at(other, place))).collect() }
    }

    /// How many chose anything.
    pub(crate) fn sum(&self) -> u32 {
        self.counts.iter().map(|count| u32::from(*count)).sum()
    }

    /// How many of the people present chose nothing. More votes than people is a miscount, and nobody passed then.
    pub(crate) fn passed(&self, people: u16) -> u32 {
        u32::from(people).saturating_sub(self.sum())
    }

    /// The answers that most chose: none if nobody chose anything, several if they are level.
    pub(crate) fn leading(&self) -> Vec<usize> {
        let most = self.counts.iter().copied().max().unwrap_or_default();
        if most == 0 { Vec::new() } else { (0..self.counts.len()).filter(|at| self.counts[*at] == most).collect() }
    }

    /// The one answer that more chose than any other.
    pub(crate) fn winner(&self) -> Option<usize> {
        match self.leading()[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether one answer has so many that talking about it can be left out.
    pub(crate) fn is_clear(&self) -> bool {
        self.winner().is_some_and(|at| u32::from(self.counts[at]) * 100 > self.sum() * CLEAR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counted(counts: &[u16]) -> Ballot {
        let mut ballot = Ballot::of(counts.len());
        assert!(ballot.set(counts));
        ballot
    }

    #[test]
    fn the_answer_of_most_wins_and_level_ones_do_not() {
        assert_eq!(counted(&[9, 11, 4]).winner(), Some(1));
        assert_eq!(counted(&[9, 9, 4]).winner(), None);
        assert_eq!(counted(&[9, 9, 4]).leading(), [0, 1]);
        assert_eq!(counted(&[0, 0, 0]).leading(), [] as [usize; 0]);
    }

    #[test]
    fn a_clear_vote_is_above_seven_of_ten() {
        assert!(!counted(&[7, 3]).is_clear());
        assert!(counted(&[8, 3]).is_clear());
        assert!(!counted(&[0, 0]).is_clear());
    }

    #[test]
    fn a_miscount_is_counted_and_nobody_passed_then() {
        assert_eq!((counted(&[20, 10]).sum(), counted(&[20, 10]).passed(28)), (30, 0));
        assert_eq!(counted(&[20, 4]).passed(28), 4);
    }

    #[test]
    fn what_cannot_be_a_count_changes_nothing() {
        let mut ballot = counted(&[1, 2]);
        assert!(!ballot.set(&[1, 2, 3]) && !ballot.set(&[1000]) && !ballot.add(2) && !ballot.take(9));
        assert_eq!(ballot.counts(), [1, 2]);
        assert!(ballot.set(&[5]));
        assert_eq!(ballot.counts(), [5, 0]);
        assert!(!ballot.take(1));
        let mut full = counted(&[MOST]);
        assert!(!full.add(0));
    }

    proptest! {
        #[test]
        fn counts_add_up(presses in prop::collection::vec((0..5_usize, any::<bool>()), 0..200)) {
            let mut ballot = Ballot::of(4);
            let mut sum = 0;
            for (answer, more) in presses {
                if more { sum += u32::from(ballot.add(answer)) } else { sum -= u32::from(ballot.take(answer)) }
            }
            prop_assert_eq!(ballot.sum(), sum);
            prop_assert_eq!(ballot.passed(900) + ballot.sum(), 900.max(sum));
        }
    }
}
