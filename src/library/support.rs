//! Support lines: who answers, when, what it costs, where that was read and when it was last checked. Data, never code (safeguard 21).
//!
//! Owns: the shape of `assets/support/<region>.ron`. All words in it but names, numbers and sources are closed lists, so that every locale has them.
//! Refuses to know: those words (`text_id` says where they are), and which lines are shown to whom (`nearest`).

use super::scenario::read_ron;
use crate::diagnostic::Diagnostic;
use crate::story::Id;
use serde::{Deserialize, Serialize};

/// The lines of a region.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The region: a country code, `eu` or `world`.
    pub region: Id,
    /// The lines in the order in which they are shown: charities first, then specialists, then police, then emergency.
    pub lines: Vec<SupportLine>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportLine {
    /// Its name in the file.
    pub id: Id,
    /// Its own name.
    pub name: String,
    /// Who answers.
    pub answers: Answers,
    /// What it is for.
    pub topic: Topic,
    /// Whom it is for.
    pub for_whom: ForWhom,
    /// How to reach it.
    pub contacts: Vec<Contact>,
    /// When it answers.
    pub hours: Hours,
    /// What it costs.
    pub cost: Cost,
    /// Whether one has to say a name.
    pub name_needed: NameNeeded,
    /// How sure this is.
    pub status: Status,
    /// Where it was read; empty if nowhere in particular.
    pub source: String,
    /// The date that the source carries: a year, a month or a day.
    #[serde(default)]
    pub seen: Option<String>,
    /// When somebody last rang or looked, as `2026-05-03`. Never, if absent, and shown so.
    #[serde(default)]
    pub checked: Option<String>,
    /// A line that is shown together with this one or not at all.
    #[serde(default)]
    pub pair: Option<Id>,
    /// Languages that are spoken there, if the source says.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answers {
    /// A charity.
    Charity,
    /// A public service.
    PublicService,
    /// A ministry.
    Ministry,
    /// An ombudsman.
    Ombudsman,
    /// Specialists who are not police.
    Specialist,
    /// A justice administration that is not police.
    Justice,
    /// The police.
    Police,
    /// The emergency services.
    Emergency,
    /// A directory of lines.
    Directory,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Topic {
    /// Any worry.
    AnyWorry,
    /// Worry about being drawn into extremism.
    Extremism,
    /// Harm online.
    OnlineHarm,
    /// Violence at home.
    FamilyViolence,
    /// Missing children.
    Missing,
    /// A crisis.
    Crisis,
    /// Children's rights.
    Rights,
    /// Finding a line.
    Directory,
}

/// Whom a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ForWhom {
    /// Everyone.
    Everyone,
    /// Younger than this.
    Under(u8),
    /// This age or younger.
    UpTo(u8),
    /// From the first age to the second.
    Ages(u8, u8),
    /// Adults.
    Adults,
    /// Families.
    Families,
    /// Schools.
    Schools,
}

/// A way to reach a line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// How.
    pub how: How,
    /// The number, as printed by its owner.
    #[serde(default)]
    pub number: Option<String>,
    /// The address of a page or of mail.
    #[serde(default)]
    pub address: Option<String>,
}

/// How to reach a line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum How {
    /// By telephone.
    Call,
    /// By text message with this word, or any words if it is empty.
    Sms(String),
    /// By `WhatsApp`.
    WhatsApp,
    /// By textphone.
    Textphone,
    /// By chat on its page.
    Chat,
    /// On its page.
    Web,
    /// By mail.
    Email,
}

/// When a line answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Every day between these times.
    Daily(String, String),
    /// Monday to Friday between these times.
    Weekdays(String, String),
    /// Monday to Saturday between these times.
    MonToSat(String, String),
    /// The sources disagree.
    Conflict,
    /// No source says.
    Unknown,
}

/// What it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// No source says.
    Unknown,
}

/// Whether one has to say a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NameNeeded {
    /// No.
    No,
    /// They may ask.
    TheyMayAsk,
    /// No source says.
    Unknown,
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Read in the service's own or an authority's words.
    Official,
    /// Read in somebody else's words.
    SecondHand,
    /// The sources disagree.
    Conflict,
    /// Not read in any source.
    Unverified,
}

/// Reads a file of support lines.
///
/// # Errors
/// What is wrong with the file.
pub fn read_support(file: &str, text: &str) -> Result<Region, Vec<Diagnostic>> {
    read_ron(file, text)
}
