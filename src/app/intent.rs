//! What somebody at the window can want. Keys, presses and screen readers all end in one of these.
//!
//! Owns: the words for it, by where it makes sense. Refuses to know: what it changes. Whoever answers an intent answers all of its kind: no match over
//! them ends in a wildcard, so that one which nobody answers does not compile.

use super::calendar::Move;
use super::fresh::FreshIntent;
use super::leading::intent::{LeadIntent, SetupIntent};
use super::path_map::Spot;
use super::preferences::Pace;
use super::support::NumberAt;
use crate::story::{ChannelId, Id, LineId, OptionId, TacticId, Verdict};

/// Something wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    /// Wherever one is.
    App(AppIntent),
    /// In a story.
    Story(StoryIntent),
    /// In a debrief.
    Debrief(DebriefIntent),
    /// On the neutral screen.
    Calendar(Move),
    /// Before a workshop.
    Setup(SetupIntent),
    /// In a workshop.
    Lead(LeadIntent),
    /// Among the messages of two weeks later.
    Fresh(FreshIntent),
}

/// Something wanted wherever one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AppIntent {
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
    /// Open or close what each key is for.
    Keys,
    /// Open or close the words that the story explains.
    Words,
    /// Open or close what is said of phones that vote; while they are on, once more switches them off.
    Phones,
    /// Open or close the list of conversations, where it stands behind a button.
    Chats,
    /// One screen back; in a story, one choice.
    Back,
    /// The stories.
    Home,
    /// Stories are chosen for a group, or for one person.
    WithGroup(bool),
    /// Go on with the workshop of today that was left open, or close it.
    GoOnLeading,
    CloseWaiting,
    /// Those who are here are 16 or older, or not: stories from 16 on are offered too.
    WithOlder(bool),
    /// Look at what is in a story.
    Choose(Id),
    /// The messages of two weeks later.
    TakeFreshLook,
    /// Play it.
    Play,
    /// Let it play by itself.
    ReadAlong,
    /// Play it as a room, on its class track.
    PlayTogether,
    /// Sit it out.
    SitOut,
    /// Mark the message to practise on, or take the mark off.
    Practise,
    /// The key with this digit.
    Digit(u8),
    /// The key that goes on, where nothing with focus is pressed by it.
    GoOn,
    /// Copy a number of the support lines that are shown.
    Copy(NumberAt),
    /// Open or close what asks before a debrief is printed.
    Print,
    /// Write the file that is printed, and open it.
    OpenPaper,
    /// Delete it.
    DeletePaper,
    /// Another setting.
    Set(Setting),
}

/// How a story is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By whoever sits here.
    Alone,
    /// By itself: somebody reads along.
    Along,
    /// By a room, on the class track.
    Together,
}

/// A setting, and what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
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
}

/// Something wanted in a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StoryIntent {
    /// Take an answer.
    Answer(OptionId),
    /// Read on, at a place where the story waits.
    GoOn,
    /// Show at once what is being written.
    ShowNow,
    /// Mark a line for a second look, or take the mark off.
    Mark(LineId),
    /// Say in a judged pause what this line does.
    Judge(LineId, Verdict),
    /// Say it of the line at hand, and go to the next.
    JudgeHere(Verdict),
    /// Say nothing about it.
    Pass,
    /// Show the replies to the other answers, or hide them.
    OtherAnswers,
    /// Go to the end of the conversation.
    Newest,
    /// Show what came earlier in a very long conversation.
    Earlier,
    /// Look at another conversation.
    Open(ChannelId),
    /// Take the last choice back.
    StepBack,
    /// Look back now, in the middle of it.
    SecondLook,
}

/// Something wanted in a debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DebriefIntent {
    /// One of its parts.
    Part(Part),
    /// Every line of her conversation, or the short look at it.
    EveryLine(bool),
    /// One of the chapters in which every line is read.
    Chapter(Chapter),
    /// This entry of the conversation among all the others, from 0.
    Show(usize),
    /// Show one way to answer the question, or hide it.
    OneAnswer,
    /// The cards of all tactics, and not of a few.
    AllCards,
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
    /// Out of a look back in the middle of the story, back into it.
    BackToStory,
}

impl From<AppIntent> for Intent {
    fn from(intent: AppIntent) -> Self {
        Self::App(intent)
    }
}

impl From<Setting> for Intent {
    fn from(setting: Setting) -> Self {
        Self::App(AppIntent::Set(setting))
    }
}

impl From<SetupIntent> for Intent {
    fn from(intent: SetupIntent) -> Self {
        Self::Setup(intent)
    }
}

impl From<LeadIntent> for Intent {
    fn from(intent: LeadIntent) -> Self {
        Self::Lead(intent)
    }
}

impl From<FreshIntent> for Intent {
    fn from(intent: FreshIntent) -> Self {
        Self::Fresh(intent)
    }
}

impl From<StoryIntent> for Intent {
    fn from(intent: StoryIntent) -> Self {
        Self::Story(intent)
    }
}

impl From<DebriefIntent> for Intent {
    fn from(intent: DebriefIntent) -> Self {
        Self::Debrief(intent)
    }
}

impl From<Move> for Intent {
    fn from(action: Move) -> Self {
        Self::Calendar(action)
    }
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

    /// The part after this one.
    #[cfg(feature = "desktop")]
    pub(crate) fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|part| *part != self).nth(1)
    }
}

/// A chapter of every line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Chapter {
    /// Lines that pressed, beside their harmless doubles.
    Moments,
    /// A day, by its place among them.
    Day(usize),
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
