//! What whoever leads a group can want: before it begins, and in it.
//!
//! Owns: the words for it. Refuses to know: which key or button it is, and what it changes.

use crate::story::{Id, OptionId};
use crate::workshop::fact::Method;
use crate::workshop::room::Way;

/// Before a workshop begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SetupIntent {
    /// By this plan.
    Plan(Id),
    /// The room reads this language, or no longer.
    Language(String),
    /// So many people are here: another digit, or the last one off.
    Digit(u8),
    Erase,
    /// One more, or one less.
    More,
    Fewer,
    /// They vote in this way.
    Method(Method),
    /// This stands in the field for whom to talk to here, and whether something more was to stand there and had no room.
    Contact {
        line: String,
        is_cut: bool,
    },
    /// The field is done with: what stands in it holds from now on.
    TakeContact,
    /// Write what is printed for it.
    Print,
    /// Begin.
    Start,
}

/// In a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LeadIntent {
    /// One on, whatever that is.
    Next,
    /// One back, as far as nothing was decided.
    Previous,
    /// On to the next vote that is talked about.
    Skip,
    /// To a step of the plan, from 0.
    Step(usize),
    /// The key with this digit: one more for an answer, or one less. While a number is typed, a digit of it.
    Digit {
        digit: u8,
        less: bool,
    },
    /// Type numbers, beginning with this answer.
    Type(usize),
    /// The number of the next answer, or of the one before.
    Field(Way),
    /// The last digit off.
    Erase,
    /// Show the counts to the room, or no longer.
    ShowCounts,
    /// The answer beside the chosen one.
    Choose(OptionId),
    Beside {
        after: bool,
    },
    /// The story goes on with the chosen answer.
    GoOn,
    /// It goes on with this one; the last answer is taken back later.
    GoOnWith(OptionId),
    /// The last answer is taken back.
    Back,
    /// Ask which of the last lines the room would look at again.
    WhichLine,
    /// Mark the line that is pointed at, or take its mark off.
    MarkHere,
    /// The line before the one that is pointed at, or after it.
    Point(Way),
    /// Keep before the room what stands there, or no longer.
    Freeze,
    /// Nothing before the room, or again what was there.
    Blank,
    /// Whom one can talk to, before the room, or no longer.
    ShowSupport,
    /// The other language, where each has a page of its own on the room's screen.
    TurnPage,
    /// The two screens change places.
    Swap,
    /// Open the room's window again, or make this window the room's.
    OpenRoom,
    UseThisWindow(bool),
    /// What is read beside the lines where there is one column.
    Tab(Tab),
    /// What is wanted of phones.
    Phones(PhonesIntent),
    /// It is over.
    Close,
}

/// What whoever leads can want of phones, once what is opened was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhonesIntent {
    /// Open the address at this place of the list.
    On(usize),
    /// Close it.
    Off,
    /// Look once more in which networks this computer is.
    LookAgain,
    /// Phones that are not in yet come in, or no longer.
    LetIn(bool),
    /// Where they come in stands before the room, or no longer.
    ShowDoor(bool),
}

/// What is read where there is one column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tab {
    /// Lines, or votes.
    #[default]
    Lines,
    /// The notes.
    Notes,
    /// What the room sees.
    Room,
}

impl Tab {
    /// In their order.
    pub(crate) const ALL: [Self; 3] = [Self::Lines, Self::Notes, Self::Room];
}
