//! What is left of a source when it has been read: passages, how they lead on, and remarks about what a person must look at.
//!
//! Owns: these shapes and their bounds. Refuses to know: which tool the source was made with, and how a scenario is written.

use super::Refusal;
use std::collections::BTreeMap;

/// The most passages of a source. A long printed gamebook has 400.
pub(super) const MOST_PASSAGES: usize = 20_000;
/// The most lines, links and comments of a source, together.
pub(super) const MOST_PARTS: usize = 400_000;
/// The most links of one passage.
pub(super) const MOST_LINKS: usize = 500;
/// The highest value that a variable of ours can have.
pub(super) const HIGHEST: u8 = 20;
/// How deeply conditions may stand in conditions: each is a few levels of nesting in the file that is written, and a reader's patience ends sooner.
pub(super) const DEEPEST: usize = 12;

/// A source that has been read.
#[derive(Default)]
pub(super) struct Outline {
    pub title: Option<String>,
    /// The passage that it starts with.
    pub start: usize,
    pub passages: Vec<Passage>,
    pub variables: Variables,
    /// What is set before it starts.
    pub before: Vec<Effect>,
    pub remarks: Remarks,
    /// What the source has, and how often.
    pub counts: BTreeMap<&'static str, usize>,
    /// Names that something leads to and nothing has, with the places.
    pub unknown: BTreeMap<String, Vec<String>>,
}

impl Outline {
    /// A place to go to that is not there.
    pub(super) fn unknown(&mut self, name: &str, place: &str) -> Target {
        self.unknown.entry(name.to_owned()).or_default().push(place.to_owned());
        Target::Unknown(name.to_owned())
    }

    pub(super) fn count(&mut self, what: &'static str, how_many: usize) {
        *self.counts.entry(what).or_default() += how_many;
    }
}

/// A stretch of text with one way on.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// What its author calls it, or where it stands.
    pub name: String,
    /// Where it is in the source: “line 12”, or the path of a knot.
    pub place: String,
    /// Whether its author gave it the name; otherwise it is a piece that reading cut off.
    pub is_named: bool,
    pub parts: Vec<Part>,
    pub way: Way,
}

/// One thing in a passage.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// Words, and who says them, if it is somebody.
    Line { speaker: Option<String>, words: String },
    /// The story remembers something.
    Do(Vec<Effect>),
    /// Parts for only some readers.
    If { when: Condition, then: Vec<Part>, otherwise: Vec<Part> },
    /// Another passage happens here and returns.
    Visit(Target),
    /// What was not understood, as it stands in the source.
    Comment(String),
}

/// Where something leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Target {
    Passage(usize),
    /// A name that no passage has.
    Unknown(String),
}

impl Target {
    pub(super) fn passage(&self) -> Option<usize> {
        match self {
            Self::Passage(passage) => Some(*passage),
            Self::Unknown(_) => None,
        }
    }
}

/// How a passage goes on.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Way {
    /// A reader chooses; where nothing can be chosen, the story goes on by itself, if it can.
    Choose(Vec<Link>, Option<Target>),
    Go(Target),
    /// The first case that holds; otherwise the last.
    Switch(Vec<(Condition, Target)>, Target),
    /// Back to where it was visited from.
    Return,
    End,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Link {
    pub words: Words,
    pub to: Target,
    pub when: Option<Condition>,
    pub once: bool,
    pub effects: Vec<Effect>,
    /// What comes back before the story goes on.
    pub reply: Vec<Part>,
}

impl Link {
    pub(super) fn new(words: Words, to: Target, when: Option<Condition>) -> Self {
        Self { words, to, when, once: false, effects: Vec::new(), reply: Vec::new() }
    }
}

/// The words of a link.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Words {
    /// From the source.
    Own(String),
    /// The source has none: a term of the frame.
    Invented(&'static str),
}

/// What must hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    /// True, or at least 1.
    Truth(String),
    Is(String, u8),
    AtLeast(String, u8),
    AtMost(String, u8),
    Seen(usize),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

impl Condition {
    pub(super) fn not(self) -> Self {
        match self {
            Self::Not(inside) => *inside,
            other => Self::Not(Box::new(other)),
        }
    }

    /// All of these, without needless brackets; none if there are none.
    pub(super) fn all(mut conditions: Vec<Self>) -> Option<Self> {
        match conditions.len() {
            0 | 1 => conditions.pop(),
            _ => Some(Self::All(conditions)),
        }
    }

    /// How deeply it nests.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Not(inside) => 1 + inside.depth(),
            Self::All(inside) | Self::Any(inside) => 1 + inside.iter().map(Self::depth).max().unwrap_or(0),
            _ => 1,
        }
    }

    /// Calls back for each variable in it.
    pub(super) fn each(&self, found: &mut impl FnMut(&Self)) {
        match self {
            Self::Not(inside) => inside.each(found),
            Self::All(inside) | Self::Any(inside) => inside.iter().for_each(|condition| condition.each(found)),
            simple => found(simple),
        }
    }
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Is,
    IsNot,
    More,
    AtLeast,
    Less,
    AtMost,
}

impl Comparison {
    /// The same, seen from the other side.
    pub(super) fn flipped(self) -> Self {
        match self {
            Self::More => Self::Less,
            Self::Less => Self::More,
            Self::AtLeast => Self::AtMost,
            Self::AtMost => Self::AtLeast,
            same => same,
        }
    }

    /// That a variable compares so with a number, if it is one that a level of ours can have.
    pub(super) fn of_variable(self, name: &str, number: i64) -> Option<Condition> {
        let name = name.to_owned();
        let level = |number: i64| u8::try_from(number).ok().filter(|level| *level <= HIGHEST);
        Some(match self {
            Self::Is => Condition::Is(name, level(number)?),
            Self::IsNot => Condition::Is(name, level(number)?).not(),
            Self::More => Condition::AtLeast(name, level(number.checked_add(1)?).filter(|level| *level > 0)?),
            Self::AtLeast => Condition::AtLeast(name, level(number).filter(|level| *level > 0)?),
            Self::Less => Condition::AtMost(name, level(number.checked_sub(1)?)?),
            Self::AtMost => Condition::AtMost(name, level(number)?),
        })
    }

    /// That something that either happened or not was met so many times, as far as that asks no more than whether.
    pub(super) fn of_times(self, met: Condition, number: i64) -> Option<Condition> {
        match (self, number) {
            (Self::More | Self::IsNot, 0) | (Self::AtLeast, 1) => Some(met),
            (Self::Is | Self::AtMost, 0) | (Self::Less, 1) => Some(met.not()),
            _ => None,
        }
    }
}

/// What the story remembers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Flag(String, bool),
    Number(String, u8),
    Add(String, u8),
    Take(String, u8),
}

impl Effect {
    pub(super) fn variable(&self) -> &str {
        match self {
            Self::Flag(name, _) | Self::Number(name, _) | Self::Add(name, _) | Self::Take(name, _) => name,
        }
    }
}

/// The variables of a source, by what they are used for.
#[derive(Default)]
pub(super) struct Variables(pub BTreeMap<String, Use>);

/// How a variable is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    /// It counts.
    pub is_level: bool,
    /// The highest number that it is compared with or set to.
    pub highest: u8,
}

impl Variables {
    /// Whether it counts. What is only true or false does not.
    pub(super) fn is_level(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|used| used.is_level)
    }

    fn note(&mut self, name: &str, is_level: bool, highest: u8) {
        let used = self.0.entry(name.to_owned()).or_default();
        used.is_level |= is_level;
        used.highest = used.highest.max(highest.min(HIGHEST));
    }

    pub(super) fn used_in(&mut self, condition: &Condition) {
        condition.each(&mut |simple| match simple {
            Condition::Truth(name) => self.note(name, false, 1),
            Condition::Is(name, number) | Condition::AtLeast(name, number) => self.note(name, true, *number),
            Condition::AtMost(name, number) => self.note(name, true, number.saturating_add(1)),
            _ => {}
        });
    }

    pub(super) fn changed_by(&mut self, effect: &Effect) {
        match effect {
            Effect::Flag(name, _) => self.note(name, false, 1),
            // Older tools write 0 and 1 for false and true.
            Effect::Number(name, number) => self.note(name, *number > 1, *number),
            Effect::Add(name, number) | Effect::Take(name, number) => self.note(name, true, *number),
        }
    }
}

/// What a person must look at, by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Undefined,
    Unreachable,
    Duplicate,
    Endless,
    Trapped,
    NotUnderstood,
    LeftOut,
    Changed,
}

/// One thing to look at.
#[derive(Clone, Debug)]
pub(super) struct Remark {
    pub kind: Kind,
    pub place: String,
    pub what: String,
}

/// All of them. So many are kept; the rest is only counted.
#[derive(Default)]
pub(super) struct Remarks {
    pub kept: Vec<Remark>,
    pub counts: BTreeMap<Kind, usize>,
}

impl Remarks {
    /// How many of a kind are kept. Whoever has more begins with these.
    const MOST: usize = 1_000;

    pub(super) fn add(&mut self, kind: Kind, place: &str, what: impl Into<String>) {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        if *count <= Self::MOST {
            self.kept.push(Remark { kind, place: place.to_owned(), what: what.into() });
        }
    }

    pub(super) fn count(&self, kind: Kind) -> usize {
        self.counts.get(&kind).copied().unwrap_or(0)
    }
}

/// Refuses more than a story can have.
pub(super) fn bound(count: usize, most: usize, what: &'static str) -> Result<(), Refusal> {
    if count > most { Err(Refusal::TooMany { what, most }) } else { Ok(()) }
}

/// The words of parts, for a comment.
pub(super) fn words_of(parts: &[Part]) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Line { words, .. } | Part::Comment(words) => found.push(words.clone()),
            Part::If { then, otherwise, .. } => found.extend(words_of(then).into_iter().chain(words_of(otherwise))),
            Part::Do(_) | Part::Visit(_) => {}
        }
    }
    found
}

/// Calls back for each passage that is visited from these parts.
pub(super) fn each_visit(parts: &[Part], found: &mut impl FnMut(&Target)) {
    for part in parts {
        match part {
            Part::Visit(to) => found(to),
            Part::If { then, otherwise, .. } => {
                each_visit(then, found);
                each_visit(otherwise, found);
            }
            _ => {}
        }
    }
}

impl Passage {
    /// Calls back for each place that it goes on to.
    pub(super) fn each_jump(&self, found: &mut impl FnMut(&Target)) {
        match &self.way {
            Way::Choose(links, fallback) => {
                links.iter().for_each(|link| found(&link.to));
                fallback.iter().for_each(found);
            }
            Way::Go(to) => found(to),
            Way::Switch(cases, otherwise) => {
                cases.iter().for_each(|(_, to)| found(to));
                found(otherwise);
            }
            Way::Return | Way::End => {}
        }
    }

    /// Calls back for each passage that it visits.
    pub(super) fn each_visit(&self, found: &mut impl FnMut(&Target)) {
        each_visit(&self.parts, found);
        if let Way::Choose(links, _) = &self.way {
            links.iter().for_each(|link| each_visit(&link.reply, found));
        }
    }
}
