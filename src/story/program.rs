//! What a story is compiled to: a flat list of operations and the conditions in it.
//!
//! Owns: the operations and how a condition is evaluated. Refuses to know: how they are made (`compile`) and what drives them (`session`).

use super::id::{Address, ChannelId, ChoiceId, EndingId, LineId, OptionId, PauseId, PersonaId, SceneId};

/// The place of one variable in [`super::State`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(u32);

impl Slot {
    pub(crate) fn new(position: usize) -> Self {
        Self(u32::try_from(position).expect("the readers refuse files large enough for 2^32 variables"))
    }

    /// The position in a state's values.
    pub fn position(self) -> usize {
        self.0 as usize
    }
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// A scene begins.
    Enter(SceneId),
    /// A line appears.
    Show(LineId),
    /// Somebody is writing.
    Typing {
        /// Who.
        who: PersonaId,
        /// Where.
        channel: ChannelId,
        /// How many seconds, if it says.
        lasts: Option<u8>,
    },
    /// A moment to breathe.
    Pause,
    /// A judged pause begins, if any of its lines has been read.
    Judge(PauseId),
    /// A variable changes.
    Change(Change),
    /// Goes to the address unless the condition holds.
    Unless(Test, Address),
    /// Goes to the address.
    Jump(Address),
    /// Goes to the address, and comes back after it.
    Visit(Address),
    /// Comes back from a visit.
    Return,
    /// Waits for a decision.
    Offer(ChoiceId),
    /// Shows the feedback on the answer just taken.
    Feedback(ChoiceId, OptionId),
    /// The story is over.
    End(EndingId),
}

/// How a variable changes. Values are 0 for false or the first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It becomes this.
    Set(Slot, u8),
    /// It becomes at least this.
    Raise(Slot, u8),
    /// It grows by the first number, up to the second.
    Add(Slot, u8, u8),
    /// It shrinks, down to 0.
    Take(Slot, u8),
}

impl Change {
    pub(crate) fn apply(self, values: &mut [u8]) {
        match self {
            Self::Set(slot, value) => values[slot.position()] = value,
            Self::Raise(slot, least) => values[slot.position()] = values[slot.position()].max(least),
            Self::Add(slot, more, bound) => values[slot.position()] = values[slot.position()].saturating_add(more).min(bound),
            Self::Take(slot, less) => values[slot.position()] = values[slot.position()].saturating_sub(less),
        }
    }
}

/// A condition over the values of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// All hold.
    All(Box<[Test]>),
    /// At least one holds.
    Any(Box<[Test]>),
    /// It does not hold.
    Not(Box<Test>),
    /// The value is this.
    Is(Slot, u8),
    /// The value is this or more.
    AtLeast(Slot, u8),
    /// The value is this or less.
    AtMost(Slot, u8),
}

impl Test {
    /// Whether it holds for these values.
    pub fn holds(&self, values: &[u8]) -> bool {
        match self {
            Self::All(tests) => tests.iter().all(|test| test.holds(values)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(values)),
            Self::Not(test) => !test.holds(values),
            Self::Is(slot, value) => values[slot.position()] == *value,
            Self::AtLeast(slot, least) => values[slot.position()] >= *least,
            Self::AtMost(slot, most) => values[slot.position()] <= *most,
        }
    }
}
