//! States as a few machine words: each variable takes as many bits as it needs.
//!
//! Owns: how a state is packed. Refuses to know: what the bits mean.

use crate::story::program::Op;
use crate::story::{Address, State, Story};
use std::collections::HashMap;

/// How the states of one story are packed.
pub(super) struct Packing {
    /// For each operation at which a story rests, its number; the other entries are never read.
    rests: Vec<u32>,
    rest_of: Vec<Address>,
    rest_bits: u32,
    stack_bits: u32,
    /// Bits of each variable.
    widths: Vec<u32>,
    /// The stacks of returns that occur, by number. Most stories have one: the empty one.
    stacks: HashMap<Vec<Address>, u32>,
    stack_of: Vec<Vec<Address>>,
    words: usize,
}

/// How many bits a number up to this one takes.
fn bits(most: u64) -> u32 {
    u64::BITS - most.leading_zeros()
}

impl Packing {
    pub(super) fn new(story: &Story) -> Self {
        let rests = |op: &Op| matches!(op, Op::Offer(_) | Op::End(_));
        let rest_of: Vec<Address> = (0..story.program.len()).filter(|at| rests(&story.program[*at])).map(Address::new).collect();
        let has_visits = story.program.iter().any(|op| matches!(op, Op::Visit(_)));
        let widths: Vec<u32> = story.variables.iter().map(|variable| bits(u64::from(variable.max))).collect();
        let rest_bits = bits(rest_of.len() as u64).max(1);
        // A story has fewer stacks than states; 24 bits are more than any limit of states allows to be told apart.
        let stack_bits = if has_visits { 24 } else { 0 };
        let total = rest_bits + stack_bits + widths.iter().sum::<u32>();
        let mut numbers = vec![0; story.program.len()];
        for (number, at) in (0..).zip(&rest_of) {
            numbers[at.position()] = number;
        }
        Self {
            rests: numbers,
            rest_of,
            rest_bits,
            stack_bits,
            // Values of one variable never straddle two words, which costs a few bits a word.
            words: (total as usize).div_ceil(56).max(1),
            widths,
            stacks: HashMap::from([(Vec::new(), 0)]),
            stack_of: vec![Vec::new()],
        }
    }

    /// Machine words of one state.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    pub(super) fn pack(&mut self, state: &State, words: &mut [u64]) {
        words.fill(0);
        let mut writer = Cursor::default();
        writer.put(words, self.rest_bits, u64::from(self.rests[state.at.position()]));
        if self.stack_bits > 0 {
            let next = u32::try_from(self.stack_of.len()).expect("fewer than states");
            let stack_of = &mut self.stack_of;
            let number = *self.stacks.entry(state.returns.clone()).or_insert_with(|| {
                stack_of.push(state.returns.clone());
                next
            });
            writer.put(words, self.stack_bits, u64::from(number));
        }
        for (value, width) in state.values.iter().zip(&self.widths) {
            writer.put(words, *width, u64::from(*value));
        }
    }

    /// Where a packed state rests, without the rest of it.
    pub(super) fn rest_of(&self, words: &[u64]) -> Address {
        let rest = Cursor::default().take(words, self.rest_bits);
        self.rest_of[usize::try_from(rest).expect("was packed from a position")]
    }

    pub(super) fn unpack(&self, words: &[u64], state: &mut State) {
        let mut reader = Cursor::default();
        let rest = reader.take(words, self.rest_bits);
        state.at = self.rest_of[usize::try_from(rest).expect("was packed from a position")];
        state.returns.clear();
        if self.stack_bits > 0 {
            let number = reader.take(words, self.stack_bits);
            state.returns.extend_from_slice(&self.stack_of[usize::try_from(number).expect("was packed from a position")]);
        }
        state.values.clear();
        for width in &self.widths {
            let value = reader.take(words, *width);
            state.values.push(u8::try_from(value).expect("was packed from a byte"));
        }
    }
}

/// A place in a row of words.
#[derive(Default)]
struct Cursor {
    word: usize,
    bit: u32,
}

impl Cursor {
    fn step(&mut self, width: u32) -> (usize, u32) {
        if self.bit + width > u64::BITS {
            self.word += 1;
            self.bit = 0;
        }
        let at = (self.word, self.bit);
        self.bit += width;
        at
    }

    fn put(&mut self, words: &mut [u64], width: u32, value: u64) {
        let (word, bit) = self.step(width);
        words[word] |= value << bit;
    }

    fn take(&mut self, words: &[u64], width: u32) -> u64 {
        let (word, bit) = self.step(width);
        (words[word] >> bit) & (u64::MAX >> (u64::BITS - width.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::{choose_to, story};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(widths in proptest::collection::vec(1_u32..=8, 0..60), seed in any::<u64>()) {
            let values: Vec<u64> = widths.iter().enumerate().map(|(n, width)| seed.rotate_left(u32::try_from(n * 7).expect("small")) & ((1 << width) - 1)).collect();
            let mut words = vec![0; 60];
            let (mut writer, mut reader) = (Cursor::default(), Cursor::default());
            for (value, width) in values.iter().zip(&widths) {
                writer.put(&mut words, *width, *value);
            }
            let used = writer.word + 1;
            prop_assert!(used <= (widths.iter().sum::<u32>() as usize).div_ceil(56).max(1), "the room that is kept is enough");
            for (value, width) in values.iter().zip(&widths) {
                prop_assert_eq!(reader.take(&words, *width), *value);
            }
        }
    }

    #[test]
    fn a_state_is_packed_with_its_stack() {
        let scenes = format!(
            r#""a": (on: "chat", beats: [Do([Set("mood", "glad"), Set("nerve", 3)]), Visit("d")], next: {}),
            "d": (on: "chat", beats: [], next: {}), "e": (on: "chat", beats: [], next: Return), "z": (on: "chat", beats: [], next: End("end"))"#,
            choose_to("z"),
            choose_to("e")
        );
        let story = story(&scenes);
        let state = State::start(&story, &mut |_| ()).expect("rests");
        assert_eq!(state.returns.len(), 1);
        let mut packing = Packing::new(&story);
        let mut words = vec![0; packing.words()];
        packing.pack(&state, &mut words);
        let mut back = State { at: Address::new(0), returns: Vec::new(), values: Vec::new() };
        packing.unpack(&words, &mut back);
        assert_eq!(back, state);
    }
}
