//! How each event of a session becomes lines.
//!
//! Owns: the form of each event, and the numbers beside lines that can be marked. Refuses to know: which event comes next; the session decides that.

use super::game::Game;
use super::lines;
use crate::language::Arguments;
use crate::story::introducing::introduces;
use crate::story::texts::asks_id;
use crate::story::{ChannelId, ChoiceId, Event, LineId, OptionId, Session};
use crate::telling::quote;
use crate::wording;
use std::io;
use std::sync::Arc;

impl Game<'_, '_> {
    pub(super) fn show(&mut self, session: &Session, event: &Event) -> io::Result<()> {
        let story = Arc::clone(&self.story);
        self.places.take_in(&story, event);
        match event {
            Event::SceneEntered { scene } => {
                let scene = story.scene(*scene);
                if scene.day.is_some() && scene.day != self.day {
                    self.day = scene.day;
                    let mut day = Arguments::new();
                    day.set("number", scene.day.unwrap_or_default());
                    let words = self.texts.words_with("day", &day);
                    self.console.title(&words)?;
                }
                self.channel = None;
                self.console.gap()
            }
            Event::LineShown { line } => {
                self.move_to(story.line(*line).channel, *line)?;
                self.show_line(session, *line)
            }
            Event::Typing { persona, channel, .. } => {
                self.heading_of(*channel)?;
                let mut who = Arguments::new();
                who.set("who", wording::name_of(self.texts, &story, *persona));
                self.say_with("typing", &who)
            }
            Event::Paused => self.console.gap(),
            Event::Offered { choice, .. } if self.is_hers(session) => self.offer(session, *choice),
            Event::Answered { choice, option } => {
                self.console.gap()?;
                match story.answer(*choice, *option).says {
                    Some(channel) => {
                        self.heading_of(channel)?;
                        self.own_words(*choice, *option)
                    }
                    None => Ok(()),
                }
            }
            Event::Feedback { choice, option } => {
                self.console.gap()?;
                self.feedback(*choice, *option)
            }
            Event::Marked { line } => self.say_marked("marked", *line),
            Event::Unmarked { line } => self.say_marked("unmarked", *line),
            Event::Refused { reason } => self.refused(*reason),
            _ => Ok(()),
        }
    }

    /// What an answer does, costs, and when the other one is fine.
    pub(super) fn feedback(&mut self, choice: ChoiceId, option: OptionId) -> io::Result<()> {
        let words = self.texts.attribute(&self.story.answer_key(choice, option), "feedback");
        self.console.say_under("  – ", &words)
    }

    pub(super) fn say_marked(&mut self, id: &str, line: LineId) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("line", self.line_words(line));
        self.say_with(id, &arguments)
    }

    /// Writes the name of the channel above a line that stands in another one than the last. Narration belongs to no channel and needs none.
    pub(super) fn move_to(&mut self, channel: ChannelId, line: LineId) -> io::Result<()> {
        let is_narration = self.story.line(line).kind.is_narration();
        if is_narration { Ok(()) } else { self.heading_of(channel) }
    }

    pub(super) fn heading_of(&mut self, channel: ChannelId) -> io::Result<()> {
        if self.channel.replace(channel) == Some(channel) {
            return Ok(());
        }
        let words = lines::channel(self.texts, &self.story, channel);
        self.console.say_under("── ", &words)
    }

    pub(super) fn show_line(&mut self, session: &Session, line: LineId) -> io::Result<()> {
        let mut words = self.line_words_with(line, introduces(&self.story, session.transcript(), line));
        if self.story.line(line).kind.is_narration() {
            return self.console.say(&words);
        }
        if self.story.can_be_marked(line) {
            let mut arguments = Arguments::new();
            arguments.set("number", self.number_of(line).to_string());
            arguments.set("line", words);
            let id = if session.is_marked(line) { "line-marked" } else { "line-markable" };
            words = self.texts.words_with(id, &arguments);
        }
        self.console.say_hanging(&words)
    }

    /// The number beside a line. A line that has none yet gets the next.
    pub(super) fn number_of(&mut self, line: LineId) -> usize {
        let known = self.numbered.iter().position(|numbered| *numbered == line);
        1 + known.unwrap_or_else(|| {
            self.numbered.push(line);
            self.numbered.len() - 1
        })
    }

    /// A line with its speaker and time.
    pub(super) fn line_words(&self, line: LineId) -> String {
        self.line_words_with(line, false)
    }

    /// The same; where somebody is introduced with it, who that is.
    fn line_words_with(&self, line: LineId, introduces: bool) -> String {
        let mut quote = quote(self.texts, &self.story, line);
        if let (true, Some(who), Some(speaker)) = (introduces, &mut quote.who, self.story.line(line).speaker) {
            let mut arguments = Arguments::new();
            arguments.set("who", who.words());
            arguments.set("about", wording::who_is(self.texts, &self.story, speaker));
            who.text.words = self.texts.words_with("who-is", &arguments);
        }
        lines::line(self.texts, &quote)
    }

    pub(super) fn own_words(&mut self, choice: ChoiceId, option: OptionId) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("words", self.texts.words(&self.story.answer_key(choice, option)));
        let words = self.texts.words_with("line-own", &arguments);
        self.console.say_hanging(&words)
    }

    pub(super) fn offer(&mut self, session: &Session, choice: ChoiceId) -> io::Result<()> {
        let is_vote = self.track_turn(session).is_some();
        self.console.gap()?;
        if is_vote {
            self.say("track-vote")?;
            self.say("track-vote-about")?;
        }
        self.say(asks_id(self.story.choice(choice).asks))?;
        for (number, option) in (1..).zip(session.offered()) {
            let words = self.answer_words(choice, option);
            self.console.say_under(&format!("{number}  "), &words)?;
        }
        let words = self.answer_words(choice, OptionId::SILENCE);
        self.console.say_under("0  ", &words)?;
        self.say(if is_vote { "prompt-vote" } else { "prompt-answer" })
    }

    pub(super) fn answer_words(&self, choice: ChoiceId, option: OptionId) -> String {
        wording::answer(self.texts, &self.story, choice, option)
    }
}
