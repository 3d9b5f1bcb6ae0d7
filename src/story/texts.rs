//! Which texts a story needs: ids and attributes, in the order of the file.
//!
//! Owns: that list. Refuses to know: how an id is spelled (`text_id`), and the texts. What a locale lacks is a set difference with this list.

use super::id::OptionId;
use super::script::Asks;
use super::tables::{Label, Line, Story};
use super::text_id;

/// A text that a story needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextNeed {
    /// The Fluent id.
    pub id: String,
    /// Whether the message has a value of its own, and which attributes.
    pub attributes: &'static [&'static str],
}

/// The notes for whoever leads a session (safeguard 23), as text ids.
pub const FACILITATOR: [&str; 8] = [
    "facilitator-aim",
    "facilitator-timing",
    "facilitator-ground-rules",
    "facilitator-stop-at",
    "facilitator-you-may-hear",
    "facilitator-leave-out",
    "facilitator-if-somebody-tells",
    "facilitator-close",
];

/// More of them, which a story of format 2 has: for the lesson around it.
pub const LESSON: [&str; 5] = [
    "facilitator-minute-one",
    "facilitator-early-finishers",
    "facilitator-in-the-room",
    "facilitator-letter-home",
    "facilitator-four-minutes",
];

/// What a story may say about what it is made from, for adults only. Left out, it is not missed.
pub const BACKGROUND: &str = "facilitator-background";

/// Who has not seen the story yet and should, before a school uses it. Left out, it is not missed.
pub const NOT_SEEN: &str = "facilitator-not-seen";

/// The id of the question above the answers.
pub fn asks_id(asks: Asks) -> &'static str {
    match asks {
        Asks::Do => "ask-do",
        Asks::Say => "ask-say",
        Asks::Write => "ask-write",
    }
}

impl Story {
    /// Every text that this story needs, each once.
    pub fn texts(&self) -> Vec<TextNeed> {
        let mut needs: Vec<TextNeed> = Vec::new();
        let mut need = |id: String, attributes: &'static [&'static str]| {
            // A line that varies is one text.
            if needs.last().is_none_or(|last| last.id != id) {
                needs.push(TextNeed { id, attributes });
            }
        };
        for id in ["scenario-title", "scenario-line", "scenario-before", "ask-do", "ask-say", "ask-write"] {
            need(id.to_owned(), &[]);
        }
        for persona in &self.personas {
            need(text_id::cast(&persona.name), &["about", "letter"]);
        }
        for channel in &self.channels {
            need(text_id::channel(&channel.name), &["about"]);
        }
        for (position, scene) in self.scenes.iter().enumerate() {
            need(text_id::scene_title(&scene.name), &["about"]);
            for line in self.lines.iter().filter(|line| line.scene.position() == position) {
                need(text_id::without_given(&line.key).to_owned(), self.about_line(line));
            }
            for pause in self.pauses.iter().filter(|pause| pause.scene.position() == position) {
                need(pause.key.clone(), if pause.lines.len() == 1 { &["pressing", "fine", "unclear"] } else { &[] });
            }
            if let Some(choice) = scene.choice {
                for option in 0..self.choice(choice).answers.len() {
                    let option = OptionId(u8::try_from(option).unwrap_or(u8::MAX));
                    need(self.answer_key(choice, option), &["feedback"]);
                }
            }
        }
        for ending in &self.endings {
            need(text_id::ending(&ending.name), &["opening"]);
        }
        for choice in &self.turning_points {
            need(text_id::turning(self.choice_name(*choice)), &[]);
        }
        for word in &self.glossary {
            need(text_id::word(word), &["means"]);
        }
        let mut questions: Vec<_> = self.endings.iter().flat_map(|ending| &ending.questions).collect();
        questions.sort();
        questions.dedup();
        for question in questions {
            need(text_id::question(question), if self.format >= 2 { &["answer"] } else { &[] });
        }
        let lesson: &[&str] = if self.format >= 2 { &LESSON } else { &[] };
        for id in FACILITATOR.iter().chain(lesson) {
            need((*id).to_owned(), &[]);
        }
        needs
    }

    /// What is said about a line: what it does; where a pause asks about it also what in it shows that; and what would settle it.
    fn about_line(&self, line: &Line) -> &'static [&'static str] {
        let is_judged = self.pauses.iter().any(|pause| pause.lines.iter().any(|judged| self.line(*judged).key == line.key));
        match line.label {
            Some(_) if is_judged => &["note", "shows", "settles"],
            Some(Label::Unclear) => &["note", "settles"],
            Some(_) => &["note"],
            None => &[],
        }
    }
}
