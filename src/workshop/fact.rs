//! What is written down of a workshop.
//!
//! Owns: the facts, in the words in which they stand in a record. Refuses to know: files, checksums, and who was there: a fact holds names of a plan and a
//! story, positions, minutes since the beginning, and counts. There is no text in it, no clock, and nothing about one person.
//!
//! The same facts in the same order always make the same room (`Room::resume`). From `design/workshop.md` 11.

use super::measure::Set;
use super::plan::Wave;
use crate::story::Id;
use serde::{Deserialize, Serialize};

/// The format of records that this version writes and reads.
pub(crate) const FORMAT: u32 = 1;

/// Something that happened in a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Fact {
    /// It was opened. This is the first fact of a record, and of no other place in it.
    Opened(Opened),
    /// So many people are here; about is enough.
    People { count: u16 },
    /// A step of the plan begins.
    Step { index: usize, minute: u16 },
    /// So many minutes have gone since the beginning.
    Minute { minute: u16 },
    /// So far has the step come: the sentences that were said, the events of the story that were told, the halves of the lines that were talked about.
    Line { to: usize },
    /// The open question has come this far.
    Asked { stage: Asking },
    /// So many phones have come in so far.
    Phones { joined: u16 },
    /// The counts of a vote are these now: those of phones, or those of whoever counts by any other way. The later fact of each counts.
    Voted { choice: Id, round: u8, method: Method, counts: Vec<u16>, passed: u32 },
    /// The counts of a judged pause about a line are these now: it presses, it is fine, nobody can tell yet.
    Judged {
        line: String,
        #[serde(default, skip_serializing_if = "Method::is_not_by_phone")]
        method: Method,
        counts: Vec<u16>,
        passed: u32,
    },
    /// The room is asked which of these lines it would look at again, and so many chose each of them now. Whoever raises a hand chooses one; on a phone one can
    /// choose several, so that how many phones chose any is a number of its own.
    WhichLine {
        lines: Vec<String>,
        #[serde(default, skip_serializing_if = "Method::is_not_by_phone")]
        method: Method,
        counts: Vec<u16>,
        #[serde(default, skip_serializing_if = "is_nought")]
        answered: u32,
    },
    /// The story went on with an answer.
    WentOn { choice: Id, option: Id },
    /// The last answer was taken back.
    Back,
    /// A line was marked for the room, or its mark was taken off.
    Marked { line: String, on: bool },
    /// What comes before this scene was passed over.
    Skipped { scene: Id },
    /// What a part of the room answered about the messages of a set. It is added to what this wave has of the set.
    Measured { wave: Wave, set: Set, asked: AskedBy, people: u16, items: Vec<Answered> },
    /// What was answered in a wave was typed wrongly and is typed anew: what stands before this does not count.
    Redone { wave: Wave },
    /// Its counts were given out. What may be given out from now on follows from that (`release`).
    Given,
    /// Its answers were given out in a sum of so many workshops, itself among them, that bears this name: too few answered here for anything else. From now on
    /// they are given out in no other way.
    Merged { into: String, of: u16 },
    /// Whoever leads has left both screens. The record stays.
    Left,
    /// It goes on from its record.
    Resumed,
    /// It is over.
    Closed { minute: u16 },
}

/// What is known of a workshop when it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opened {
    /// The version of the format: 1.
    pub(crate) format: u32,
    /// 32 hexadecimal digits by chance. They say nothing.
    pub(crate) id: String,
    /// The version of the program.
    pub(crate) program: String,
    /// The day, as the device says it: `2026-11-27`.
    pub(crate) date: String,
    /// The plan.
    pub(crate) plan: Id,
    /// The story.
    pub(crate) story: Id,
    /// The SHA-256 of the story's file, in hexadecimal digits. Positions count in exactly this file.
    pub(crate) story_sha256: String,
    /// The languages of the room’s screen, the first one first.
    pub(crate) room: Vec<String>,
    /// The instrument that is asked before and after, if one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) measure: Option<Id>,
    /// The set that everybody has first where too few are here for halves. It is another one than in the last such workshop on this device; at first by chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<Set>,
    /// If this is the booster of a workshop two weeks before, and somebody has said of which: 32 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after_of: Option<String>,
}

/// What was answered about one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "these are the names in a record")]
pub(crate) struct Answered {
    /// The message.
    pub(crate) item: Id,
    /// How many said one of the two.
    pub(crate) answered: u16,
    /// How many of them would take a second look.
    pub(crate) marked: u16,
    /// How many skipped it.
    pub(crate) skipped: u16,
}

/// How the messages of a measure are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AskedBy {
    /// On paper, typed in later.
    Sheets,
    /// Raised hands, heads on the table.
    Hands,
    /// Cards held at the chest.
    Cards,
    /// On phones.
    Phones,
}

/// How far a question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Asking {
    /// Everybody thinks alone.
    Think,
    /// The first vote.
    Vote,
    /// Neighbours talk.
    Talk,
    /// The second vote, or the only one where there is no time for talking.
    VoteAgain,
    /// The votes are counted; it goes on with an answer.
    Counted,
    /// What a judged line does is told.
    Told,
}

/// How a group votes where whoever leads counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Method {
    /// Raised hands.
    #[default]
    Hands,
    /// Cards held at the chest.
    Cards,
    /// Folded slips of paper.
    Slips,
    /// Phones, beside one of the others.
    Phones,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_nought(number: &u32) -> bool {
    *number == 0
}

impl Method {
    /// Only what phones say is told apart where the rest is always counted in one way.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_not_by_phone(&self) -> bool {
        *self != Self::Phones
    }

    /// All in which whoever leads counts, in the order in which they are offered.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 3] = [Self::Hands, Self::Cards, Self::Slips];
}
