//! Judged pauses in the terminal: what a line does is asked, and told at once.
//!
//! Owns: how a pause is asked, answered and passed here. Refuses to know: what a line does (the story says that), and whether anybody agreed, which is
//! never said. While a script runs, only what it says with `=` is an answer: a script that was written for the story alone passes every pause.

use super::blocks::rail;
use super::command::Command;
use super::console::Ended;
use super::game::{Game, Way};
use crate::language::Arguments;
use crate::story::{Input, LineId, PauseId, Session, Verdict};
use crate::wording;
use std::io;
use std::sync::Arc;

/// How the story goes on after a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// With what comes next.
    GoesOn,
    /// She took her last decision back, and is there again.
    SteppedBack,
}

/// What came of asking about one line.
enum Answer {
    Said(Verdict),
    Passed,
    /// She wants to know without answering.
    Shown,
    /// Nothing more is asked in this pause.
    WentOn,
    SteppedBack,
}

impl Game<'_, '_> {
    /// Asks about the lines of a pause that she has read. Under a script that does not answer, nothing is asked.
    pub(super) fn judge(&mut self, session: &mut Session, pause: PauseId, lines: &[LineId]) -> Result<After, Ended> {
        if !self.is_answered() {
            return Ok(After::GoesOn);
        }
        self.channel = None;
        let story = Arc::clone(&self.story);
        match (lines, &story.pause(pause).lines[..]) {
            ([line], [_]) => self.judge_one(session, pause, *line),
            _ => self.judge_each(session, pause, lines),
        }
    }

    /// Whether the next that is typed can be about a pause.
    fn is_answered(&self) -> bool {
        match self.console.next_of_script() {
            Some(line) => matches!(Command::read(line), Command::Verdict(_)),
            None => self.console.has_somebody(),
        }
    }

    /// One line: each answer has its reply.
    fn judge_one(&mut self, session: &mut Session, pause: PauseId, line: LineId) -> Result<After, Ended> {
        self.heading("judge-title")?;
        self.ask_about(session, line)?;
        self.say("judge-question")?;
        self.offer_verdicts()?;
        match self.verdict(session, line, false)? {
            Answer::SteppedBack => Ok(After::SteppedBack),
            Answer::Said(said) => {
                self.tell_one(pause, line, said)?;
                self.linger(session, Some((pause, said)))
            }
            Answer::Passed | Answer::Shown | Answer::WentOn => Ok(After::GoesOn),
        }
    }

    /// Several lines, one after the other. None need be answered; then all are told about, unless she passed at each.
    fn judge_each(&mut self, session: &mut Session, pause: PauseId, lines: &[LineId]) -> Result<After, Ended> {
        self.heading("judge-title")?;
        self.say("judge-question-each")?;
        self.offer_verdicts()?;
        self.offer_more("judge-see")?;
        let mut wants_to_know = false;
        for line in lines {
            self.console.gap()?;
            self.ask_about(session, *line)?;
            match self.verdict(session, *line, true)? {
                Answer::SteppedBack => return Ok(After::SteppedBack),
                Answer::Said(_) => wants_to_know = true,
                Answer::Passed => {}
                Answer::Shown => {
                    wants_to_know = true;
                    break;
                }
                Answer::WentOn => break,
            }
        }
        if !wants_to_know {
            return Ok(After::GoesOn);
        }
        self.tell_each(session, pause, lines)?;
        self.linger(session, None)
    }

    /// Reads commands until the line is answered or passed.
    fn verdict(&mut self, session: &mut Session, line: LineId, has_more: bool) -> Result<Answer, Ended> {
        loop {
            if !self.is_answered() {
                return Ok(Answer::WentOn);
            }
            match self.command()? {
                Command::Number(0) | Command::Verdict(0) => return Ok(Answer::Passed),
                Command::Number(number @ 1..=3) | Command::Verdict(number) => {
                    let said = Verdict::ALL[usize::from(number) - 1];
                    session.step(Input::Judge(line, said));
                    return Ok(Answer::Said(said));
                }
                Command::Named(choice, answer) => {
                    self.console.put_back(format!("{choice} {answer}"));
                    return Ok(Answer::WentOn);
                }
                Command::More if has_more => return Ok(Answer::Shown),
                Command::Nothing if self.way == Way::Along => return Ok(Answer::Passed),
                Command::Nothing => {
                    self.ask_about(session, line)?;
                    self.offer_verdicts()?;
                }
                Command::Back if self.step_back(session)? => return Ok(Answer::SteppedBack),
                Command::Back => {}
                other => self.look_around(session, &other)?,
            }
        }
    }

    fn offer_verdicts(&mut self) -> io::Result<()> {
        for (number, verdict) in (1..).zip(Verdict::ALL) {
            let words = self.texts.words(verdict.text_id());
            self.console.say_under(&format!("{number}  "), &words)?;
        }
        let pass = self.texts.words("judge-pass");
        self.console.say_under("0  ", &pass)
    }

    /// The line that is asked about, under its own number: it can be marked as before.
    fn ask_about(&mut self, session: &Session, line: LineId) -> io::Result<()> {
        let number = self.number_of(line);
        let mut arguments = Arguments::new();
        arguments.set("number", number.to_string());
        arguments.set("line", self.line_words(line));
        let words = self.texts.words_with(if session.is_marked(line) { "line-asked-marked" } else { "line-asked" }, &arguments);
        self.console.say_hanging(&words)
    }

    /// Asks a room about a line: hands are counted, and nobody has to raise one.
    pub(super) fn ask_all(&mut self, session: &Session, line: LineId) -> io::Result<()> {
        self.say("judge-title")?;
        self.ask_about(session, line)?;
        self.say("judge-question")?;
        self.offer_verdicts()
    }

    /// Tells a room what a line does, and what is said to each answer: any of them was given by somebody.
    pub(super) fn tell_to_all(&mut self, pause: PauseId, line: LineId) -> io::Result<()> {
        let words = self.verdicts(line, None);
        self.console.say(&words)?;
        let note = self.texts.attribute(&self.story.line(line).key, "note");
        self.console.say_under(rail(self.does(line)), &note)?;
        self.tell_part(line, "shows", "judge-shows")?;
        self.tell_part(line, "settles", "judge-settles")?;
        if self.story.pause(pause).lines.len() == 1 {
            let key = self.story.pause(pause).key.clone();
            for verdict in Verdict::ALL {
                self.tell_other(&key, verdict)?;
            }
        }
        Ok(())
    }

    fn tell_one(&mut self, pause: PauseId, line: LineId, said: Verdict) -> io::Result<()> {
        let words = self.verdicts(line, Some(said));
        self.console.gap()?;
        self.console.say(&words)?;
        let key = self.story.pause(pause).key.clone();
        let reply = self.texts.attribute(&key, said.reply());
        self.console.say_under(rail(self.does(line)), &reply)?;
        self.tell_part(line, "shows", "judge-shows")?;
        self.tell_part(line, "settles", "judge-settles")?;
        self.say(&key)
    }

    fn tell_each(&mut self, session: &Session, pause: PauseId, lines: &[LineId]) -> io::Result<()> {
        self.heading("judge-lines")?;
        for line in lines {
            self.console.gap()?;
            self.show_line(session, *line)?;
            let note = self.texts.attribute(&self.story.line(*line).key, "note");
            for words in [self.verdicts(*line, session.verdict(*line)), note] {
                self.console.say_under(rail(self.does(*line)), &words)?;
            }
            self.tell_part(*line, "settles", "judge-settles")?;
        }
        self.console.gap()?;
        let key = self.story.pause(pause).key.clone();
        self.say(&key)
    }

    /// What is said about a line under a name of its own.
    fn tell_part(&mut self, line: LineId, attribute: &'static str, name: &str) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("name", self.texts.words(name));
        arguments.set("words", self.texts.attribute(&self.story.line(line).key, attribute));
        let words = self.texts.words_with("judge-part", &arguments);
        self.console.say_under(rail(self.does(line)), &words)
    }

    fn tell_others(&mut self, pause: PauseId, said: Verdict) -> io::Result<()> {
        let key = self.story.pause(pause).key.clone();
        Verdict::ALL.into_iter().filter(|other| *other != said).try_for_each(|other| self.tell_other(&key, other))
    }

    fn tell_other(&mut self, pause: &str, other: Verdict) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("verdict", self.texts.attribute(other.text_id(), "said"));
        arguments.set("words", self.texts.attribute(pause, other.reply()));
        self.say_with("judge-other", &arguments)
    }

    /// What the line does, and what she said of it. Whether the two agree is nobody's business.
    fn verdicts(&self, line: LineId, said: Option<Verdict>) -> String {
        let sentence =
            |id: &str, verdict: Verdict| wording::with(self.texts, id, "verdict", self.texts.attribute(verdict.text_id(), "said"));
        let does = self.does(line).map(|does| sentence("judge-this", does));
        let said = said.map(|said| sentence("judge-you-said", said));
        does.into_iter().chain(said).collect::<Vec<_>>().join(" ")
    }

    fn does(&self, line: LineId) -> Option<Verdict> {
        self.story.line(line).label.map(Verdict::of)
    }

    /// Waits until she has read, and tells what is said to the other answers if she asks for it. A script that says nothing to this is not waited for.
    fn linger(&mut self, session: &mut Session, mut others: Option<(PauseId, Verdict)>) -> Result<After, Ended> {
        loop {
            let is_over = match self.console.next_of_script() {
                Some(line) => others.is_none() || Command::read(line) != Command::More,
                None => !self.console.has_somebody(),
            };
            if is_over {
                return Ok(After::GoesOn);
            }
            self.console.gap()?;
            if others.is_some() {
                self.offer_more("judge-others")?;
            }
            self.say("read-along-next")?;
            match self.command()? {
                Command::Nothing => return Ok(After::GoesOn),
                Command::Named(choice, answer) => {
                    self.console.put_back(format!("{choice} {answer}"));
                    return Ok(After::GoesOn);
                }
                Command::More if others.is_some() => {
                    if let Some((pause, said)) = others.take() {
                        self.tell_others(pause, said)?;
                    }
                }
                Command::Back if self.step_back(session)? => return Ok(After::SteppedBack),
                Command::Back => {}
                other => self.look_around(session, &other)?,
            }
        }
    }
}
