//! The debrief's first screen as rows: the shortest second look that still teaches.
//!
//! Owns: what a row says, and under which heading. Refuses to know: which lines are on it (`story::first_look`), and everything that is one press behind it.

use super::teller::Teller;
use super::{Answer, Block, Part, Quote, Said};
use crate::story::debrief::{Entry, Reading};
use crate::story::{ChoiceId, Id, LineId, OptionId, SceneId, text_id};

/// One row of the first screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// What it shows, such as what turned it.
    pub(crate) heading: Said,
    /// The day of the story on which it happened, if the story counts days.
    pub(crate) day: Option<u16>,
    pub(crate) shows: Shows,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shows {
    /// A line of her conversation. Of its note a row says what the line was, and the first sentence; what she did stands in the heading.
    Line(Quote),
    /// An answer of hers, and the first sentence of what it did.
    Answer(Answer),
    /// A question to talk about.
    Question(Question),
}

/// A question that is asked of nobody: nothing can be typed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) words: Said,
    /// That nothing is written down.
    pub(crate) aside: Said,
    /// One way to answer, shown only on request. Stories of the first format have none.
    pub(crate) answer: Option<Said>,
}

impl Teller<'_> {
    /// How the story ended, in a sentence. All of it is said where every line is.
    pub(crate) fn short_opening(self) -> Part {
        let opening = self.opening();
        let short = |block| if let Block::Say(said) = block { Block::Say(said.shortened()) } else { block };
        Part { body: opening.body.into_iter().map(short).collect(), ..opening }
    }

    /// The rows of the first screen, in their order. Where there is nothing to say, there is no row.
    pub(crate) fn first_look(self) -> Vec<Row> {
        let first = &self.debrief.first;
        let rows = [
            first.turned.map(|line| self.line_row("first-turned", line)),
            first.fine.map(|row| self.line_row(row.fine_heading(), row.line)),
            first.pressing.map(|row| self.line_row(row.pressing_heading(), row.line)),
            first.helped.map(|(choice, option)| self.answer_row(choice, option)),
            first.question.as_ref().map(|question| self.question_row(question)),
        ];
        rows.into_iter().flatten().collect()
    }

    fn line_row(self, heading: &str, line: LineId) -> Row {
        let mut quote = self.noted(line, self.reading(line));
        if let Some(note) = &mut quote.note {
            note.words = note.words.take().map(Said::shortened);
            note.settles = None;
        }
        Row { heading: self.text(heading), day: self.day(self.story.line(line).scene), shows: Shows::Line(quote) }
    }

    pub(super) fn reading(self, wanted: LineId) -> Option<Reading> {
        self.debrief.conversation.iter().find_map(|entry| match entry {
            Entry::Line { line, reading } if *line == wanted => *reading,
            _ => None,
        })
    }

    fn answer_row(self, choice: ChoiceId, option: OptionId) -> Row {
        let day = self.day(self.story.choice(choice).scene);
        let answer = self.answer(choice, option);
        let answer = Answer { feedback: answer.feedback.shortened(), ..answer };
        Row { heading: self.text("first-helped"), day, shows: Shows::Answer(answer) }
    }

    fn question_row(self, question: &Id) -> Row {
        let id = text_id::question(question);
        let has_answer = self.texts.find(&id, Some("answer"), None).is_some();
        let answer = has_answer.then(|| self.attribute(&id, "answer"));
        let shows = Shows::Question(Question { words: self.text(&id), aside: self.text("first-question-note"), answer });
        Row { heading: self.text("first-question"), day: None, shows }
    }

    /// The day on which she was in a scene. A scene without a day goes on with that of the one before it.
    fn day(self, scene: SceneId) -> Option<u16> {
        let path = &self.debrief.path;
        let at = path.iter().position(|met| *met == scene)?;
        path[..=at].iter().rev().find_map(|met| self.story.scene(*met).day)
    }
}
