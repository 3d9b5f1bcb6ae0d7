//! How the id of a text follows from a name: the one place that spells them.
//!
//! Owns: every family of Fluent ids that a name is put into, and the ids for the variants of the format's closed lists. Refuses to know: which of them a
//! story needs (`texts`) and what any of them says.

use super::script::{ContentNote, Move, Role, TalkTo};
use std::fmt::Display;

/// Gives a closed list `text_id`, the id of the text for each of its variants. Each id is written out, so that it is found by searching for it, and so that
/// no variant can be renamed and lose its text; a variant that is left out does not compile.
macro_rules! text_ids {
    ($list:ty { $($variant:pat => $id:literal),+ $(,)? }) => {
        impl $list {
            /// The id of the text that says it.
            pub(crate) const fn text_id(&self) -> &'static str {
                match self {
                    $($variant => $id),+
                }
            }

            /// The ids of all variants.
            #[cfg(test)]
            pub(crate) const TEXT_IDS: &'static [&'static str] = &[$($id),+];
        }
    };
}
pub(crate) use text_ids;

/// Somebody in the cast: the name, `about` and `letter`.
pub fn cast(persona: impl Display) -> String {
    format!("cast-{persona}")
}

/// Whether a text is the name of somebody in the cast.
pub(crate) fn is_cast(id: &str) -> bool {
    id.starts_with("cast-")
}

/// Whether a text is a name that stands in many others: of somebody in the cast, of a place, of a scene.
pub(crate) fn is_name(id: &str) -> bool {
    is_cast(id) || id.starts_with("channel-") || id.ends_with("_title")
}

/// A place where lines stand: its name and `about`.
pub fn channel(channel: impl Display) -> String {
    format!("channel-{channel}")
}

/// The title of a scene, and `about` it.
pub fn scene_title(scene: impl Display) -> String {
    format!("{scene}_title")
}

/// A line of a scene, or an answer in it with its `feedback`. A name cannot hold the `_`, so that no two of them collide.
pub fn in_scene(scene: impl Display, name: impl Display) -> String {
    format!("{scene}_{name}")
}

/// What a text is told, for it to say a part in other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The name of the variable in the text, and in the story.
    pub name: String,
    /// Its value: `true`, `false` or a word.
    pub value: String,
}

/// Stands between the id of a text and what it is told. No id can hold it.
const GIVEN: char = '?';

impl Given {
    /// The id of a text together with this: `scene_line?name=value`. Whoever says a text by it tells it that.
    pub(crate) fn key(&self, id: &str) -> String {
        format!("{id}{GIVEN}{}={}", self.name, self.value)
    }

    /// What the text of this key is told, if anything.
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        let (name, value) = key.split_once(GIVEN)?.1.split_once('=')?;
        Some(Self { name: name.to_owned(), value: value.to_owned() })
    }
}

/// The id of a text without what it is told.
pub(crate) fn without_given(key: &str) -> &str {
    key.split(GIVEN).next().unwrap_or(key)
}

/// An ending: its title and `opening`.
pub fn ending(ending: impl Display) -> String {
    format!("ending-{ending}")
}

/// What a decision turned on. A decision carries the name of its scene.
pub fn turning(scene: impl Display) -> String {
    format!("turning-{scene}")
}

/// A word of the glossary, and what it `means`.
pub fn word(word: impl Display) -> String {
    format!("word-{word}")
}

/// A question to talk about.
pub fn question(question: impl Display) -> String {
    format!("question-{question}")
}

/// The card of a tactic: its name, and a part in each attribute.
pub fn tactic(tactic: impl Display) -> String {
    format!("tactic-{tactic}")
}

/// A message of a measure: its words, `from` whom it comes, and `why` it is what it is.
pub fn measured(measure: impl Display, item: impl Display) -> String {
    format!("measure-{measure}-{item}")
}

/// A session plan: its name and `line`.
pub fn plan(plan: impl Display) -> String {
    format!("plan-{plan}")
}

/// A step of session plans: what whoever leads says in it, its `name`, and what can be heard in it, `hear`.
pub fn step(step: impl Display) -> String {
    format!("step-{step}")
}

/// A sentence that stands before a room.
pub fn sentence(sentence: impl Display) -> String {
    format!("sentence-{sentence}")
}

/// What can be typed by whoever leads.
pub fn lead_help(key: impl Display) -> String {
    format!("lead-help-{key}")
}

/// A region that has support lines.
pub fn region(region: impl Display) -> String {
    format!("region-{region}")
}

/// A month by its number, from 1.
pub fn month(month: impl Display) -> String {
    format!("calendar-month-{month}")
}

/// The day that a week begins with: `monday`, `saturday` or `sunday`, in every language.
pub const WEEK_BEGINS: &str = "calendar-week-begins";

/// A weekday by its number, from 1 for Monday: its name and `letter`.
pub fn weekday(day: impl Display) -> String {
    format!("calendar-weekday-{day}")
}

/// What a command of the terminal does.
pub fn help(command: impl Display) -> String {
    format!("help-{command}")
}

/// The heading of a part of a printed script.
pub fn script_part(part: impl Display) -> String {
    format!("read-{part}")
}

text_ids!(Role {
    Self::Target => "role-target",
    Self::Friend => "role-friend",
    Self::Carer => "role-carer",
});

text_ids!(ContentNote {
    Self::Flattery => "content-flattery",
    Self::Secrecy => "content-secrecy",
    Self::BeingRushed => "content-being-rushed",
    Self::WorryAboutAFriend => "content-worry-about-a-friend",
    Self::ManyMessages => "content-many-messages",
    Self::ADeadline => "content-a-deadline",
    Self::UsAgainstThem => "content-us-against-them",
    Self::RomanceUnderPressure => "content-romance-under-pressure",
    Self::AThreat => "content-a-threat",
    Self::SmallSteps => "content-small-steps",
    Self::FeelingInDebt => "content-feeling-in-debt",
    Self::WorryAtHome => "content-worry-at-home",
    Self::AHardTalk => "content-a-hard-talk",
});

text_ids!(Move {
    Self::Ask => "move-ask",
    Self::SlowDown => "move-slow-down",
    Self::Tell => "move-tell",
    Self::Refuse => "move-refuse",
    Self::GoAlong => "move-go-along",
    Self::Leave => "move-leave",
    Self::Report => "move-report",
    Self::Block => "move-block",
    Self::CheckFact => "move-check-fact",
    Self::Act => "move-act",
});

text_ids!(TalkTo {
    Self::Friend => "talk-friend",
    Self::Family => "talk-family",
    Self::SchoolStaff => "talk-school-staff",
    Self::YouthWorker => "talk-youth-worker",
    Self::YouthLine => "talk-youth-line",
});

/// Whose place a player takes, as a fact on a story's card.
pub(crate) const fn role_fact(role: Role) -> &'static str {
    match role {
        Role::Target => "story-role-target",
        Role::Friend => "story-role-friend",
        Role::Carer => "story-role-carer",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("src can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                rust_files(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }

    /// Literals that put something after a word and a hyphen, or join two names as a scene's texts are joined.
    fn spelled(line: &str) -> bool {
        line.match_indices('"').filter(|(at, _)| !line[..*at].ends_with('\\')).any(|(at, _)| {
            let literal = line[at + 1..].split('"').next().unwrap_or_default();
            let word = literal.split('{').next().unwrap_or_default();
            let of_a_family = literal.contains('{')
                && word.ends_with('-')
                && !word.starts_with('-')
                && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            let of_a_scene =
                literal.starts_with('{') && (literal.ends_with("}_title") || literal.contains("}_{")) && !literal.contains(' ');
            of_a_family || of_a_scene
        })
    }

    #[test]
    fn ids_of_texts_are_spelled_nowhere_else() {
        assert!(spelled(r#"format!("cast-{name}")"#) && spelled(r#"format!("{}_title", x)"#) && spelled(r#"format!("{a}_{b}")"#));
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = Vec::new();
        rust_files(&root, &mut files);
        let mut wrong = Vec::new();
        for path in files {
            let inside = path.strip_prefix(&root).expect("is in src");
            if inside.ends_with("story/text_id.rs") {
                continue;
            }
            let source = fs::read_to_string(&path).expect("is text");
            let lines = source.lines().enumerate().filter(|(_, line)| spelled(line));
            wrong.extend(lines.map(|(number, line)| format!("{}:{}: {}", inside.display(), number + 1, line.trim())));
        }
        assert!(wrong.is_empty(), "let story/text_id.rs spell these:\n{}", wrong.join("\n"));
    }
}
