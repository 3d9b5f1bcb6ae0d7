//! What somebody at the window can want. Keys, presses and screen readers all end in one of these.

use super::calendar;
use super::path_map::Spot;
use crate::app::preferences::Pace;
use crate::story::{ChannelId, Id, LineId, OptionId, TacticId};

/// Something wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    /// Leave now.
    Leave,
    /// See for once what leaving looks like.
    TryLeaving,
    /// Open or close who to talk to.
    Support,
    /// Open or close the settings.
    Display,
    /// Open or close who made this.
    About,
    /// Open or close the words that the story explains.
    Words,
    /// Open or close the list of conversations, where it stands behind a button.
    Chats,
    /// One screen back; in a story, one choice.
    Back,
    /// The stories.
    Home,
    /// Look at what is in a story.
    Choose(Id),
    /// Play it.
    Play,
    /// Let it play by itself.
    ReadAlong,
    /// Sit it out.
    SitOut,
    /// The key with this digit.
    Digit(u8),
    /// Read in this language.
    Language(String),
    /// Letters of this size, in percent.
    TextSize(u16),
    /// High contrast or not.
    Contrast(bool),
    /// Less movement or not.
    LessMovement(bool),
    /// How fast messages come.
    Pace(Pace),
    /// Support lines of this region.
    Region(Id),

    /// Take an answer.
    Answer(OptionId),
    /// Read on, at a place where the story waits.
    GoOn,
    /// Show at once what is being written.
    ShowNow,
    /// Mark a line for a second look, or take the mark off.
    Mark(LineId),
    /// Go to the end of the conversation.
    Newest,
    /// Show what came earlier in a very long conversation.
    Earlier,
    /// Look at another conversation.
    Open(ChannelId),
    /// Take the last choice back.
    StepBack,
    /// Look back now, in the middle of a story.
    SecondLook,

    /// A part of the debrief.
    Part(Part),
    /// What the replay shows.
    Filter(Filter),
    /// Whether her own lines stand in the replay.
    OwnLines(bool),
    /// The card about this entry of the conversation, from 0.
    Explain(usize),
    /// The card of this tactic.
    Card(TacticId),
    /// The card after the open one, or the one before.
    NextCard(bool),
    /// A page of the path, from 0.
    Page(usize),
    /// A box of the path.
    Step(Spot),
    /// Play again from this decision of hers, from 0.
    TryFrom(usize),

    /// Something on the neutral screen.
    Calendar(calendar::Move),
}

/// The four parts of a debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// Her conversation again.
    Conversation,
    /// What was done, by name.
    Tactics,
    /// Where she went, and where she could have gone.
    Path,
    /// Questions, and who to talk to.
    Talk,
}

impl Part {
    /// In their order.
    pub(crate) const ALL: [Self; 4] = [Self::Conversation, Self::Tactics, Self::Path, Self::Talk];
}

/// What the replay shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Filter {
    /// Everything.
    Everything,
    /// Lines that did something to her.
    Tactics,
    /// Lines that only looked like it.
    Ordinary,
    /// Lines that she marked.
    Marked,
}

impl Filter {
    /// In their order.
    pub(crate) const ALL: [Self; 4] = [Self::Everything, Self::Tactics, Self::Ordinary, Self::Marked];
}
