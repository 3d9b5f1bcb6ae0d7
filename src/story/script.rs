//! A scenario as its author writes it: the types that a RON file is read into.
//!
//! Owns: the shape of the format, versions 1 and 2. Refuses to know: what the names point to (that is `compile`), where the text comes from, and what it says
//! (that is Fluent's). Every type refuses unknown fields, so that a typing error is a diagnostic and is never silently ignored.

use super::id::Id;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::marker::PhantomData;

/// The versions of the format that this program reads. Version 2 adds what trains telling apart: people who take it back, lines of which nobody can tell
/// yet, judged pauses and the class track. A file of version 1 plays as it always did.
pub const FORMATS: std::ops::RangeInclusive<u32> = 1..=2;

/// How many answers a choice can have besides saying nothing. One is a tap of her own to go on; more than four are read badly and are for where a story needs them.
pub const MOST_OPTIONS: u8 = 6;

/// A map that keeps the order of the file and every entry, duplicates included, so that a duplicate is reported and does not silently win.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<T>(pub Vec<(Id, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("entries such as { \"name\": (…), }")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// A whole scenario file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename = "Scenario")]
pub struct Script {
    /// The version of the format: one of [`FORMATS`].
    pub format: u32,
    /// The scenario's name; also the name of its folder and of its text files.
    pub id: Id,
    /// Whose place the player takes.
    pub role: Role,
    /// The lowest age it is meant for, in years: 10 to 18.
    pub age: u8,
    /// How long it takes to play, in minutes: 1 to 60.
    pub minutes: u8,
    /// What is in it: one to three notes, shown before it starts.
    pub content: Vec<ContentNote>,
    /// What people are drawn in with, if the file says. Only a check of a whole library asks (safeguard 14); no player sees it.
    #[serde(default)]
    pub ideology: Option<Ideology>,
    /// The member of the cast whom the player plays.
    pub player: Id,
    /// Everybody who can speak.
    pub cast: Entries<CastMember>,
    /// Every place where lines can stand.
    pub channels: Entries<Channel>,
    /// Variables that are true or false; false at the start.
    #[serde(default)]
    pub flags: Vec<Id>,
    /// Variables that have one of a few words; the first word at the start.
    #[serde(default)]
    pub enums: Entries<Vec<Id>>,
    /// Variables that count from 0 to a small bound, and stop there.
    #[serde(default)]
    pub levels: Entries<Level>,
    /// The scene it starts with.
    pub start: Id,
    /// Every scene, endings included.
    pub scenes: Entries<Scene>,
    /// Every ending, with what its debrief covers.
    pub endings: Entries<Ending>,
    /// The scenes whose choices the debrief calls turning points, each with a text of its own.
    #[serde(default)]
    pub turning_points: Vec<Id>,
    /// Words that cannot be avoided and that not everybody knows, each with a text that says what it means (safeguard 29).
    #[serde(default)]
    pub glossary: Vec<Id>,
    /// Routes that must stay possible, replayed by every check.
    #[serde(default)]
    pub golden: Entries<GoldenRoute>,
    /// The way through it that a class takes together.
    #[serde(default)]
    pub class_track: Option<ClassTrack>,
}

/// Whose place the player takes. There is no recruiter among them (safeguard 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub enum Role {
    /// The person somebody tries to draw in.
    Target,
    /// A friend of that person.
    Friend,
    /// A parent, an aunt, an older sister.
    Carer,
}

/// What a scenario contains, as a calm word before it starts (safeguard 16). The list is closed so that every locale has every word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContentNote {
    /// Somebody is praised in order to be won over.
    Flattery,
    /// Somebody is asked to keep a secret.
    Secrecy,
    /// Somebody is hurried.
    BeingRushed,
    /// Somebody worries about a friend.
    WorryAboutAFriend,
    /// A group that writes a great deal.
    ManyMessages,
    /// A deadline.
    ADeadline,
    /// Talk that divides people into us and them.
    UsAgainstThem,
    /// Romance used as pressure.
    RomanceUnderPressure,
    /// A threat, in words.
    AThreat,
    /// Small favours that grow.
    SmallSteps,
    /// Being made to feel in debt.
    FeelingInDebt,
    /// Worry within a family.
    WorryAtHome,
    /// A difficult conversation.
    AHardTalk,
}

/// What people in a scenario are drawn in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ideology {
    /// Nothing of the kind: nobody draws anybody in, or somebody does so for reasons of his own. (The word “None” would be the absence of the field.)
    Without,
    /// The story does not say, on purpose.
    Unstated,
    /// A faith is misused.
    Religious,
    /// A people or a land is held above others.
    Nationalist,
    /// A good cause is misused.
    Cause,
    /// Love is misused.
    Romance,
}

/// Somebody who can speak.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastMember {
    /// What she or he is in the story.
    pub part: Part,
    /// Whether the player knew her or him before the story began. Left out, family and friends are known and everybody else is new.
    #[serde(default)]
    pub known: Option<bool>,
    /// Her or his faith: only where the story itself mentions it. Only a check of a whole library asks (safeguard 14).
    #[serde(default)]
    pub faith: Option<Faith>,
    /// How languages with a feminine and a masculine speak of this person. Left out for an account, and where the story keeps it open.
    #[serde(default)]
    pub gender: Option<Gender>,
}

/// A grammatical gender, as far as words agree with a person who has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Gender {
    /// She.
    Feminine,
    /// He.
    Masculine,
}

/// A faith, as far as a check of a whole library needs to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Faith {
    /// Muslim.
    Muslim,
    /// Christian.
    Christian,
    /// Jewish.
    Jewish,
    /// Another one, or none and the story says so.
    Other,
}

/// What a member of the cast is in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// The person whom the player plays: exactly one.
    Player,
    /// Family.
    Family,
    /// A friend.
    Friend,
    /// Somebody whose job or office it is to help.
    Professional,
    /// Anybody else.
    Neighbour,
    /// An app or a group's own account.
    Service,
    /// One of those who draw people in.
    Recruiter,
}

/// A place where lines can stand.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Channel {
    /// A social feed with posts and comments.
    Feed,
    /// A chat with one other person.
    Direct(Id),
    /// A chat with several others.
    Group(Vec<Id>),
    /// A page or network inside the story, run by one account.
    Site(Id),
    /// People talking where they are, or on the telephone.
    InPerson(Vec<Id>),
}

/// A variable that counts from 0 to `max` and stops at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The highest value: 1 to 20. Small, so that everything that can happen can be counted.
    pub max: u8,
}

/// A scene: beats in order, then one way on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The day of the story, from 1.
    #[serde(default)]
    pub day: Option<u16>,
    /// The channel where its beats stand unless they say otherwise.
    pub on: Id,
    /// What happens.
    pub beats: Vec<Beat>,
    /// How it goes on.
    pub next: Next,
}

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Beat {
    /// Somebody says or writes something.
    Message(Spoken),
    /// Somebody posts something for many.
    Post(Spoken),
    /// Somebody comments on a post or a page.
    Comment(Comment),
    /// An app or an office tells something to everybody it concerns.
    Notice(Spoken),
    /// A line of a page, by the account that runs the site.
    Page(Unspoken),
    /// A house rule of a site.
    Rule(Unspoken),
    /// What a camera could see.
    Narration(Unspoken),
    /// Time goes by in the story: “Two hours later”.
    Later(Unspoken),
    /// Somebody is writing, and no message follows.
    Typing(Typing),
    /// A short pause, in which whoever leads the session can ask something.
    Pause,
    /// A judged pause: a look at lines that have just been read, and what they do.
    Judge(Judge),
    /// The story remembers something.
    Do(Vec<Effect>),
    /// Beats that happen only sometimes.
    If(If),
    /// Another scene happens here and returns.
    Visit(Id),
}

/// A line that somebody says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// Its name, unique in the scene.
    pub id: Id,
    /// Who says it.
    pub from: Id,
    /// Where it stands, if not in the scene's own channel.
    #[serde(default)]
    pub on: Option<Id>,
    /// When it was written, in the story's time.
    #[serde(default)]
    pub at: Option<ClockTime>,
    /// What the debrief says about it.
    #[serde(default)]
    pub label: Option<Label>,
    /// Where somebody who presses takes it back: one of these lines comes later, whatever she answers.
    #[serde(default)]
    pub repaired_by: Vec<LineName>,
    /// It stands where its speaker is not: she writes with somebody else's telephone, or her words are passed on.
    #[serde(default)]
    pub borrowed: bool,
    /// The condition under which it appears. Few lines have one, and a long story has many lines.
    #[serde(default)]
    pub when: Option<Box<Condition>>,
    /// A flag or an enum that its text can ask for, to say a part of it in other words.
    #[serde(default)]
    pub varies: Option<Id>,
}

/// A comment under a post or a page of the same scene.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Its name, unique in the scene.
    pub id: Id,
    /// The post or page that it comments on.
    pub under: Id,
    /// Who says it.
    pub from: Id,
    /// When it was written, in the story's time.
    #[serde(default)]
    pub at: Option<ClockTime>,
    /// What the debrief says about it.
    #[serde(default)]
    pub label: Option<Label>,
    /// Where somebody who presses takes it back: one of these lines comes later, whatever she answers.
    #[serde(default)]
    pub repaired_by: Vec<LineName>,
    /// The condition under which it appears. Few lines have one, and a long story has many lines.
    #[serde(default)]
    pub when: Option<Box<Condition>>,
    /// A flag or an enum that its text can ask for, to say a part of it in other words.
    #[serde(default)]
    pub varies: Option<Id>,
}

/// A line that nobody in particular says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unspoken {
    /// Its name, unique in the scene.
    pub id: Id,
    /// Where it stands, if not in the scene's own channel.
    #[serde(default)]
    pub on: Option<Id>,
    /// What the debrief says about it. Narration has none.
    #[serde(default)]
    pub label: Option<Label>,
    /// The condition under which it appears. Few lines have one, and a long story has many lines.
    #[serde(default)]
    pub when: Option<Box<Condition>>,
    /// A flag or an enum that its text can ask for, to say a part of it in other words.
    #[serde(default)]
    pub varies: Option<Id>,
}

/// Somebody is writing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typing {
    /// Who.
    pub from: Id,
    /// Where, if not in the scene's own channel.
    #[serde(default)]
    pub on: Option<Id>,
    /// How long, in seconds at the usual pace: 1 to [`LONGEST_TYPING`]. Left out, a moment.
    #[serde(default)]
    pub lasts: Option<u8>,
}

/// The longest that somebody is seen writing, in seconds: longer is a program that hangs.
pub const LONGEST_TYPING: u8 = 15;

/// A judged pause. It asks of each line whether it presses, is fine, or cannot be told yet, and answers at once. Passing is always possible, and nothing
/// that follows depends on it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    /// Its name, unique in the scene.
    pub id: Id,
    /// One to three labelled lines. What was not read on this way is not asked about.
    pub lines: Vec<LineName>,
    /// The condition under which it appears.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// The name of a line: its id in the same scene, or the id of its text, `scene_line`, anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct LineName {
    /// The scene; none for the scene where the name stands.
    pub scene: Option<Id>,
    /// The line.
    pub line: Id,
}

impl TryFrom<String> for LineName {
    type Error = super::id::BadId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (scene, line) = text.split_once('_').map_or((None, text.as_str()), |(scene, line)| (Some(scene), line));
        Ok(Self { scene: scene.map(Id::new).transpose()?, line: Id::new(line)? })
    }
}

/// Beats that happen only sometimes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct If {
    /// The condition under which it appears.
    pub when: Condition,
    /// What happens if it holds.
    pub then: Vec<Beat>,
    /// What happens if it does not.
    #[serde(default)]
    pub otherwise: Vec<Beat>,
}

/// What a line is, for the debrief. A line without a label is plain.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Label {
    /// It does to her what this tactic does.
    Tactic(Id),
    /// It looks like this tactic and is harmless.
    Lookalike(Id),
    /// Nobody can tell yet. Its text says what would settle it.
    Unclear,
}

/// How a scene goes on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Next {
    /// She decides.
    Choose(Choose),
    /// Straight on.
    Go(Id),
    /// Depends on what the story remembers. There is always a next scene: `otherwise` is not optional.
    Switch(Switch),
    /// Back to where this detour was visited from.
    Return,
    /// The story ends, and the debrief begins.
    End(Id),
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// The question above the answers.
    pub asks: Asks,
    /// One to [`MOST_OPTIONS`] answers, in the order in which they are shown.
    pub options: Vec<Answer>,
    /// What happens when she says nothing and steps away. Every choice has this (safeguard 6).
    pub silence: Silence,
    /// The scene to go to when no answer can be offered. Needed where every answer has a guard.
    #[serde(default)]
    pub fallback: Option<Id>,
}

/// The question above the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Asks {
    /// “What does she do?”
    Do,
    /// “What does she say?”
    Say,
    /// “What does she write?”
    Write,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its name, unique in the scene and kept for ever: saved routes hold it.
    pub id: Id,
    /// What kind of move it is: one or two.
    pub moves: Vec<Move>,
    /// The channel where her words appear as her own line. Without it the answer is something she does.
    #[serde(default)]
    pub says: Option<Id>,
    /// Only offered then.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Offered until it has been taken.
    #[serde(default)]
    pub once: bool,
    /// What the story remembers.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What happens in reply.
    #[serde(default)]
    pub reply: Vec<Beat>,
    /// The next scene. Without it the story comes back to this choice.
    #[serde(default)]
    pub to: Option<Id>,
    /// In a detour: back to where it was visited from, in place of `to`.
    #[serde(default)]
    pub back: bool,
}

/// Saying nothing and stepping away.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Silence {
    /// What kind of move it is: one or two.
    pub moves: Vec<Move>,
    /// What the story remembers.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What happens in reply.
    #[serde(default)]
    pub reply: Vec<Beat>,
    /// The next scene. Only in a detour can it be left out, with `back`.
    #[serde(default)]
    pub to: Option<Id>,
    /// In a detour: back to where it was visited from, in place of `to`.
    #[serde(default)]
    pub back: bool,
}

/// The kind of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Move {
    /// Ask.
    Ask,
    /// Slow down.
    SlowDown,
    /// Tell someone.
    Tell,
    /// Refuse.
    Refuse,
    /// Go along.
    GoAlong,
    /// Leave.
    Leave,
    /// Report.
    Report,
    /// Block.
    Block,
    /// Check a fact.
    CheckFact,
    /// Act on the grievance, lawfully.
    Act,
}

/// Depends on what the story remembers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// The first case that holds decides.
    pub cases: Vec<Case>,
    /// The scene if none holds.
    pub otherwise: Id,
}

/// One case of a switch.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// If this holds,
    pub when: Condition,
    /// this scene is next.
    pub to: Id,
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A flag, enum or level has this value.
    Is(Id, Value),
    /// A level has at least this value.
    AtLeast(Id, u8),
    /// A level has at most this value.
    AtMost(Id, u8),
    /// This scene has been entered before or is running.
    Seen(Id),
    /// In this scene this answer (or `"silence"`) was taken.
    Chosen(Id, Id),
}

/// What the story remembers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Effect {
    /// The variable has this value from now on.
    Set(Id, Value),
    /// The level rises to at least this value.
    Raise(Id, u8),
    /// The level rises by this much, and stops at its bound.
    Add(Id, u8),
    /// The level falls by this much, and stops at 0.
    Take(Id, u8),
}

/// A value of a variable: `true`, `2` or `"word"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Of a flag.
    Flag(bool),
    /// Of a level.
    Level(u8),
    /// Of an enum.
    Word(Id),
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl Visitor<'_> for AnyValue {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false for a flag, a number for a level, \"a-word\" for an enum")
            }
            fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
                Ok(Value::Flag(flag))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
                let level =
                    u8::try_from(number).map_err(|_| E::custom("this is no value of a level; write a whole number from 0 to 20"))?;
                Ok(Value::Level(level))
            }
            fn visit_i64<E: Error>(self, _: i64) -> Result<Value, E> {
                Err(E::custom("this is no value of a level; write a whole number from 0 to 20"))
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Value, E> {
                Id::new(word).map(Value::Word).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}

/// A time of day in the story, written “18:05”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime {
    minutes: u16,
}

/// A text that is no time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no time of day; write it like “18:05”, from “00:00” to “23:59”")]
pub struct BadTime;

impl ClockTime {
    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.minutes / 60).unwrap_or(u8::MAX)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = BadTime;
    fn try_from(text: String) -> Result<Self, BadTime> {
        let digits = |part: &str| {
            let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (hours, minutes) = text.split_once(':').ok_or(BadTime)?;
        match (digits(hours), digits(minutes)) {
            (Some(hours @ 0..=23), Some(minutes @ 0..=59)) => Ok(Self { minutes: hours * 60 + minutes }),
            _ => Err(BadTime),
        }
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

/// An ending.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Two or three questions to talk about.
    pub questions: Vec<Id>,
    /// Who to talk to, most fitting first.
    pub talk_to: Vec<TalkTo>,
    /// Labelled lines that the story turned on: the debrief begins with the first of them that she met. Left out, it looks for one itself.
    #[serde(default)]
    pub turned: Vec<LineName>,
    /// Answers that helped, as (scene, answer): the debrief begins with the first of them that she took. Left out, it looks for one itself.
    #[serde(default)]
    pub helped: Vec<(Id, Id)>,
}

/// Who to talk to after a story. The list is closed so that every locale has every word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TalkTo {
    /// A friend.
    Friend,
    /// Somebody in the family.
    Family,
    /// Somebody at school.
    SchoolStaff,
    /// A youth worker.
    YouthWorker,
    /// A youth line.
    YouthLine,
}

/// A route that must stay possible.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoldenRoute {
    /// The answers in order: (scene, answer or "silence").
    pub route: Vec<(Id, Id)>,
    /// The ending that it reaches.
    pub ends: Id,
}

/// The one way that a class takes together, on a wall and in a lesson: everything is decided but a few votes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassTrack {
    /// The answers in order: (scene, answer or "silence").
    pub route: Vec<(Id, Id)>,
    /// The scenes on it whose decision the class votes on. Whatever it votes, it is told what that does, and the route goes on as written.
    pub votes: Vec<Id>,
    /// The ending that it reaches.
    pub ends: Id,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_named_in_its_scene_or_by_the_id_of_its_text() {
        let read = |text: &str| LineName::try_from(text.to_owned()).map(|name| (name.scene.map(String::from), String::from(name.line)));
        assert_eq!(read("the-list"), Ok((None, "the-list".to_owned())));
        assert_eq!(read("the-post_the-list"), Ok((Some("the-post".to_owned()), "the-list".to_owned())));
        for text in ["", "_", "a_", "_a", "a_b_c", "A", "a b"] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn times_are_times_of_day() {
        let read = |text: &str| ClockTime::try_from(text.to_owned());
        assert_eq!(read("18:05").expect("is a time").to_string(), "18:05");
        for text in ["", "8:05", "24:00", "12:60", "12:5", "12.05", "+1:00", "١٢:٠٠"] {
            assert_eq!(read(text), Err(BadTime), "{text}");
        }
    }
}
