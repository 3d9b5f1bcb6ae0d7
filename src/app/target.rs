//! The names of what is on the screen. A name keeps entity, focus and place across changes, and is how the state says where focus should go.
//!
//! Owns: every such name. Refuses to know: what is drawn under it.

use super::calendar::Move;
use super::fresh::Said;
use super::intent::{Chapter, Filter, Part};
use super::leading::intent::Tab;
use super::path_map::Spot;
use super::support::NumberAt;
use crate::story::{ChannelId, ChoiceId, LineId, OptionId, PersonaId, TacticId, Verdict};

/// The name of something on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    // The frame.
    Window,
    Band,
    Leave,
    Support,
    Display,
    Words,
    Chats,
    Footer,

    // Home.
    Home,
    Languages,
    /// A language, by its place in the list.
    Language(usize),
    Cards,
    /// A story, by its number: another language puts them into another order.
    Card(usize),
    /// The messages of two weeks later.
    FreshCard,

    // Two weeks later.
    FreshPage,
    /// What has the focus at first: a message, what is said of it, the end.
    FreshMessage,
    FreshAnswer,
    FreshEnd,
    FreshAnswers,
    FreshSay(Said),
    FreshBack,
    FreshAgain,
    FreshSupport,

    // Before a story.
    Before,
    BeforeChoices,
    /// One of the four choices.
    BeforeChoice(usize),
    TryLeaving,
    /// The message to practise on, what can be pressed beside it, and what is said of it.
    Practice,
    PracticeMark,
    PracticeSaid,
    SitOut,
    SitOutBack,

    // A story.
    Beside,
    Places,
    /// A conversation in the list.
    Place(ChannelId),
    ChatsList,
    SecondLook,
    /// What scrolls in a conversation, a feed, a page.
    Log(ChannelId),
    /// What stands in it.
    Messages(ChannelId),
    Day(u16),
    /// A line, and what stands in one row with it.
    Line(LineId),
    LineRow(LineId),
    Mark(LineId),
    /// Her own words, and what they did.
    Own(ChoiceId, OptionId),
    Feedback(ChoiceId, OptionId),
    Writing(PersonaId),
    Earlier,
    EarlierRow,
    /// The line that says where new text starts.
    NewsBegin,
    Newest,
    Answers,
    Options,
    Answer(OptionId),
    Away,
    StepBack,
    GoOn,
    ShowNow,
    /// What a judged pause asks, and what can be said of a line.
    Question,
    Verdict(LineId, Verdict),
    /// What can be said of one of several lines.
    Verdicts(LineId),
    Pass,
    OtherAnswers,
    /// The lines of a pause about several, and what scrolls around them.
    JudgedLines,
    JudgedSheet,

    // A debrief.
    Parts,
    BackToStory,
    /// Its first screen: what scrolls, how it ended, its rows, each by its place.
    FirstLook,
    Ending,
    FirstRows,
    FirstRow(usize),
    OneAnswer,
    EveryLine,
    ShortLook,
    /// The tab of a part, and the part itself where it scrolls as a whole.
    Tab(Part),
    Part(Part),
    /// What scrolls inside a part.
    Replay(Chapter),
    ChapterList,
    TacticList,
    /// The open card.
    TacticCard(TacticId),
    Path,
    Talk,
    /// The chapters, each in the list of them, and how the open one is called.
    Chapters,
    Chapter(Chapter),
    ChapterTitle,
    /// The chapter after the open one.
    NextChapter,
    /// The part after this one.
    NextPart(Part),
    Moments,
    Moment(usize),
    Filters,
    Filter(Filter),
    OwnLines,
    Rows,
    /// An entry of the conversation, and the row in it that can be walked to.
    Entry(usize),
    Row(usize),
    Tactics,
    Tactic(TacticId),
    CardTitle,
    AllCards,
    /// The card after the open one, or the one before.
    NextCard(bool),
    Pager,
    /// The page after this one, or the one before.
    NextPage(bool),
    /// A page of the map, as boxes or as a list.
    Map(usize),
    MapList(usize),
    Box(Spot),
    TryAnother,
    TalkLines,
    OtherStories,

    // What lies over a place.
    CoverBack,
    /// What leads to paper, what is asked before, and what came of it.
    Print,
    OpenPaper,
    DeletePaper,
    PrintSaid,
    /// The page of a cover, and of trouble.
    PrintPage,
    PhonesPage,
    SupportPage,
    DisplayPage,
    AboutPage,
    KeysPage,
    WordsPage,
    TroublePage,
    Regions,
    /// A region, by its place in the list.
    Region(usize),
    Lines,
    /// A support line, by its place in the list, and what copies a number of it.
    SupportLine(usize),
    CopyNumber(NumberAt),
    /// A group of settings, and one of its choices.
    Settings(Group),
    Setting(Group, usize),
    About,
    Keys,
    Troubles,
    Trouble(usize),

    /// Those who are here are old enough for the stories that are held back.
    Older,

    // With a group: on Home, before a workshop, and in one.
    GroupModes,
    /// Alone, or with a group.
    GroupMode(bool),
    GoOnLeading,
    CloseWaiting,
    Setup,
    SetupPlans,
    SetupPlan(usize),
    SetupRoom,
    SetupLanguage(usize),
    People,
    PeopleMore(bool),
    SetupMethods,
    SetupMethod(usize),
    /// The field for whom to talk to here, and what is said below it.
    Contact,
    ContactSaid,
    /// That nothing can be kept of a workshop.
    UnkeptSaid,
    /// What writes the handouts, and what came of it.
    PrintHandouts,
    HandoutsSaid,
    Start,
    /// What is read, what is counted, and the way on.
    LeadLines,
    LeadLog,
    Counts,
    CountField(usize),
    LeadOn,
    LeadAnswers,
    LeadAnswer(OptionId),
    LeadTabs,
    LeadTab(Tab),
    LeadNotes,
    /// What opens an address for phones, by its place in the list, and what else can be done with them.
    PhonesOn(usize),
    PhonesOff,
    PhonesLookAgain,
    PhonesLetIn,
    /// What can be pressed: by its place in the order in which it is drawn.
    LeadButton(Lever),

    // The neutral screen.
    Calendar,
    CalendarPage,
    CalendarMenu,
    CalendarWeeks,
    CalendarMonths,
    /// What can be pressed on it.
    Move(Move),
}

/// A group of settings of which one is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    Language,
    TextSize,
    Contrast,
    Movement,
    Pace,
}

/// A button of whoever leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Lever {
    Freeze,
    Blank,
    Skip,
    ShowCounts,
    Back,
    ComeBack,
    WhichLine,
    Swap,
    TurnPage,
    OpenRoom,
    ThisWindow,
    Support,
    Phones,
    /// Where phones come in.
    Door,
    /// A step of the plan.
    Step(usize),
}

impl Target {
    /// Whether it is a line of a conversation, or what stands in for one while the story goes on.
    pub(crate) fn is_in_the_story(self) -> bool {
        use Target::{Answer, Away, Feedback, GoOn, Line, OtherAnswers, Own, Pass, Question, ShowNow, StepBack, Verdict};
        let is_asked = matches!(self, Question | Verdict(..) | Pass | OtherAnswers);
        is_asked || matches!(self, Line(_) | Own(..) | Feedback(..) | GoOn | ShowNow | Answer(_) | Away | StepBack)
    }

    /// The line that it belongs to.
    pub(crate) fn line(self) -> Option<LineId> {
        if let Self::Line(line) | Self::LineRow(line) | Self::Verdict(line, _) = self { Some(line) } else { None }
    }

    /// The entry of a debrief's conversation whose row it is.
    pub(crate) fn row(self) -> Option<usize> {
        if let Self::Row(entry) = self { Some(entry) } else { None }
    }
}
