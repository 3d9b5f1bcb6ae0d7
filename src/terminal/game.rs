//! A game in the terminal, from the content note to the end of the debrief.
//!
//! Owns: the order of a game, and which command is which input. `before`, `show`, `judge` and `track` add methods to it. Refuses to know: any rule of a story
//! (the session has them).

use super::command::Command;
use super::console::{Console, Ended, Unfit};
use super::judge::After;
use super::places::Places;
use super::{blocks, debrief, lines, support};
use crate::contact::Contact;
use crate::language::{Arguments, Localiser};
use crate::library::Library;
use crate::story::state::Rest;
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, Refusal, Session, Story, text_id};
use crate::wording;
use std::io;
use std::sync::Arc;

/// A game in the terminal.
pub struct Game<'p, 'c> {
    pub(super) console: &'p mut Console<'c>,
    pub(super) library: &'p Library,
    pub(super) texts: &'p Localiser,
    pub(super) region: String,
    /// Whom to talk to in this building, if somebody has written it down.
    pub(super) contact: Option<Contact>,
    pub(super) story: Arc<Story>,
    /// The lines that can be marked. The first stands beside the number 1.
    pub(super) numbered: Vec<LineId>,
    /// The channel of the last line that was written.
    pub(super) channel: Option<ChannelId>,
    /// The day of the story that was written last.
    pub(super) day: Option<u16>,
    pub(super) way: Way,
    /// Where she looks, and what is unread elsewhere.
    pub(super) places: Places,
    /// How much of the session's transcript has been told, while a pause holds the rest back.
    told: Option<usize>,
}

/// How a story is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// She decides.
    Alone,
    /// Nothing is decided: she reads along.
    Along,
    /// On the class track, where a room votes on some decisions.
    Together,
}

/// How somebody goes into a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entrance {
    /// She has played it, or read along, to the end.
    Finished,
    /// She would rather have another story.
    Another,
}

impl<'p, 'c> Game<'p, 'c> {
    /// A game of this story, with these texts. The region is the one whose support lines are shown first.
    pub fn new(console: &'p mut Console<'c>, library: &'p Library, texts: &'p Localiser, story: Arc<Story>, region: String) -> Self {
        Self {
            console,
            library,
            texts,
            region,
            contact: None,
            story,
            numbered: Vec::new(),
            channel: None,
            day: None,
            way: Way::Alone,
            told: None,
            places: Places::default(),
        }
    }

    /// With somebody in this building to talk to.
    #[must_use]
    pub(crate) fn with(self, contact: Option<Contact>) -> Self {
        Self { contact, ..self }
    }

    /// Says whom to talk to in this building, if that is known.
    pub(super) fn say_contact(&mut self) -> io::Result<()> {
        let Some(contact) = &self.contact else { return Ok(()) };
        let words = wording::with(self.texts, "support-contact", "contact", contact.line());
        self.console.say(&words)
    }

    /// The whole game: what is in it, a real choice, the story and its debrief.
    ///
    /// # Errors
    /// [`Ended::Left`] when she leaves.
    pub fn play(&mut self) -> Result<Entrance, Ended> {
        self.before()?;
        // A script of answers, as `explore` gives it, needs no line for this page: its first answer begins the story.
        let mut first = None;
        loop {
            if self.console.follows_a_route() {
                break;
            }
            match self.command()? {
                answer @ Command::Named(..) => {
                    first = Some(answer);
                    break;
                }
                Command::Number(1) => break,
                Command::Number(2) => return Ok(Entrance::Another),
                Command::Number(3) => return self.read_along(),
                Command::Number(5) if self.story.class_track().is_some() => {
                    self.way = Way::Together;
                    break;
                }
                Command::Number(4) => {
                    self.say("sit-out")?;
                    self.command()?;
                    self.before_question()?;
                }
                Command::Support(region) => support::show(self, region)?,
                Command::Nothing => self.before_question()?,
                Command::Help => self.help()?,
                _ => {
                    self.say("refused-not-understood")?;
                    self.before_question()?;
                }
            }
        }
        let mut session = self.begin()?;
        if let (Some(answer), Some(Rest::Deciding(choice))) = (first, session.rest()) {
            self.obey(&mut session, choice, answer)?;
        }
        self.decide(&mut session)?;
        self.look_back(&mut session)
    }

    /// The debrief, and the story again as often as she takes a step back from it.
    pub(super) fn look_back(&mut self, session: &mut Session) -> Result<Entrance, Ended> {
        while debrief::show(self, session)? == debrief::Then::StoryAgain {
            self.decide(session)?;
        }
        Ok(Entrance::Finished)
    }

    pub(super) fn begin(&mut self) -> Result<Session, Ended> {
        match Session::begin(Arc::clone(&self.story)) {
            Ok(mut session) => {
                let events = session.transcript().to_vec();
                self.show_all(&mut session, &events)?;
                Ok(session)
            }
            Err(reason) => {
                self.refused(reason)?;
                Err(Ended::Left)
            }
        }
    }

    /// Reads commands until the story is over. On the class track, what the room does not vote on is decided by itself.
    pub(super) fn decide(&mut self, session: &mut Session) -> Result<(), Ended> {
        while let Some(Rest::Deciding(choice)) = session.rest() {
            match self.track_turn(session) {
                Some(turn) if !turn.is_vote => self.follow(session, choice, turn.takes)?,
                _ => {
                    let command = self.command()?;
                    self.obey(session, choice, command)?;
                }
            }
        }
        Ok(())
    }

    fn obey(&mut self, session: &mut Session, choice: ChoiceId, command: Command) -> Result<(), Ended> {
        match command {
            Command::Number(number) => {
                let offered = number.checked_sub(1).map_or(Some(OptionId::SILENCE), |at| session.offered().get(usize::from(at)).copied());
                self.answer(session, choice, offered)
            }
            Command::Named(name, answer) => self.named(session, choice, &name, &answer),
            Command::Nothing => Ok(self.offer(session, choice)?),
            Command::Back => self.step_back(session).map(|_| ()),
            other => self.look_around(session, &other),
        }
    }

    /// What can be done at every stop of a story, without deciding anything.
    pub(super) fn look_around(&mut self, session: &mut Session, command: &Command) -> Result<(), Ended> {
        match command {
            Command::Mark(number) => self.mark(session, *number)?,
            Command::Channels => self.channels(session)?,
            Command::Channel(number) => self.read_channel(session, *number)?,
            Command::Support(region) => support::show(self, region.clone())?,
            Command::Help => self.help()?,
            Command::Leave => return Err(self.leave(session)),
            Command::Verdict(_) => {
                self.fits(session)?;
                self.refused(Refusal::NotAsked)?;
            }
            _ => {
                self.fits(session)?;
                self.say("refused-not-understood")?;
            }
        }
        Ok(())
    }

    /// A line of a route that is no answer here ends the game: whoever wrote it wants to know, and what comes after it would answer something else.
    fn fits(&self, session: &Session) -> Result<(), Ended> {
        let Some((line, typed)) = self.console.line_of_route() else { return Ok(()) };
        let choice = if let Some(Rest::Deciding(choice)) = session.rest() { Some(choice) } else { None };
        let name = |choice: ChoiceId, option: OptionId| self.story.answer(choice, option).name.to_string();
        let offered = |choice| session.offered().into_iter().chain([OptionId::SILENCE]).map(|option| name(choice, option)).collect();
        Err(Ended::Unfit(Unfit {
            line,
            typed: typed.to_owned(),
            offered: choice.map(offered).unwrap_or_default(),
            at: choice.map(|choice| self.story.choice_name(choice).to_string()),
        }))
    }

    fn named(&mut self, session: &mut Session, choice: ChoiceId, name: &Id, answer: &Id) -> Result<(), Ended> {
        if self.story.choice_name(choice) != name {
            self.fits(session)?;
            let mut arguments = Arguments::new();
            arguments.set("expected", name.to_string());
            arguments.set("found", self.story.choice_name(choice).to_string());
            return Ok(self.say_with("refused-elsewhere", &arguments)?);
        }
        let option = self.story.choice(choice).option_of_name(answer.as_str());
        self.answer(session, choice, option)
    }

    /// Takes an answer. On the class track the story goes on as it is written, after the room has been told what its answer does.
    fn answer(&mut self, session: &mut Session, choice: ChoiceId, option: Option<OptionId>) -> Result<(), Ended> {
        let Some(option) = option.filter(|option| *option == OptionId::SILENCE || session.offered().contains(option)) else {
            self.fits(session)?;
            return Ok(self.refused(Refusal::NotOffered)?);
        };
        match self.track_turn(session) {
            Some(turn) if turn.takes != option => self.answer_otherwise(session, choice, option, turn.takes),
            _ => self.step(session, Input::Choose(option)),
        }
    }

    /// `*` takes a mark off where one is.
    fn mark(&mut self, session: &mut Session, number: usize) -> Result<(), Ended> {
        let Some(line) = number.checked_sub(1).and_then(|n| self.numbered.get(n)).copied() else {
            self.fits(session)?;
            return Ok(self.refused(Refusal::NotShown)?);
        };
        let input = if session.is_marked(line) { Input::Unmark(line) } else { Input::Mark(line) };
        self.step(session, input)
    }

    /// Takes the last decision back, on the class track the last one that was voted on. Says whether there was one.
    pub(super) fn step_back(&mut self, session: &mut Session) -> Result<bool, Ended> {
        if self.way == Way::Along {
            self.refused(Refusal::NothingToTakeBack)?;
            return Ok(false);
        }
        if let [Event::Refused { reason }] = session.step(Input::Back)[..] {
            self.refused(reason)?;
            return Ok(false);
        }
        while !self.is_hers(session) {
            if let [Event::Refused { .. }] = session.step(Input::Back)[..] {
                break;
            }
        }
        self.told = None;
        self.forget_place();
        self.places = Places::default();
        session.transcript().iter().for_each(|event| self.places.take_in(&self.story, event));
        self.numbered
            .retain(|line| session.transcript().iter().any(|event| matches!(event, Event::LineShown { line: shown } if shown == line)));
        self.say("stepped-back")?;
        let last = session.transcript().iter().rev().find_map(|event| match event {
            Event::LineShown { line } => Some(*line),
            _ => None,
        });
        if let Some(line) = last {
            let words = self.line_words(line);
            self.console.say(&words)?;
        }
        if let (Some(Rest::Deciding(choice)), true) = (session.rest(), self.is_hers(session)) {
            self.offer(session, choice)?;
        }
        Ok(true)
    }

    /// What has been told so far: a pause holds back what comes after it.
    pub(super) fn told<'s>(&self, session: &'s Session) -> &'s [Event] {
        let transcript = session.transcript();
        &transcript[..self.told.unwrap_or(transcript.len())]
    }

    fn channels(&mut self, session: &Session) -> io::Result<()> {
        for (number, channel) in (1..).zip(self.used_channels(session)) {
            let mut words = lines::channel(self.texts, &self.story, channel);
            if self.places.has_unread(channel) {
                words = wording::list(self.texts, &[words, self.texts.words("unread")]);
            }
            self.console.say_under(&format!("#{number}  "), &words)?;
        }
        Ok(())
    }

    fn used_channels(&self, session: &Session) -> Vec<ChannelId> {
        let mut used = Vec::new();
        for event in self.told(session) {
            let channel = match event {
                Event::LineShown { line } => self.story.line(*line).channel,
                Event::Answered { choice, option } => match self.story.answer(*choice, *option).says {
                    Some(channel) => channel,
                    None => continue,
                },
                _ => continue,
            };
            if !used.contains(&channel) {
                used.push(channel);
            }
        }
        used
    }

    fn read_channel(&mut self, session: &mut Session, number: usize) -> io::Result<()> {
        let used = self.used_channels(session);
        let Some(channel) = number.checked_sub(1).and_then(|n| used.get(n)).copied() else {
            return self.say("refused-no-such-channel");
        };
        self.places.look_at(channel);
        let heading = lines::channel(self.texts, &self.story, channel);
        self.console.title(&heading)?;
        for event in self.told(session) {
            match event {
                Event::LineShown { line } if self.story.line(*line).channel == channel => self.show_line(session, *line)?,
                Event::Answered { choice, option } if self.story.answer(*choice, *option).says == Some(channel) => {
                    self.own_words(*choice, *option)?;
                }
                _ => {}
            }
        }
        self.channel = None;
        self.console.gap()
    }

    pub(super) fn leave(&mut self, session: &mut Session) -> Ended {
        session.step(Input::Leave);
        self.numbered.clear();
        Ended::Left
    }

    pub(super) fn step(&mut self, session: &mut Session, input: Input) -> Result<(), Ended> {
        let events = session.step(input);
        self.show_all(session, &events)
    }

    /// Shows what happened, and stops at each judged pause.
    fn show_all(&mut self, session: &mut Session, events: &[Event]) -> Result<(), Ended> {
        let before = session.transcript().len().saturating_sub(events.len());
        for (at, event) in events.iter().enumerate() {
            let Event::Judging { pause, lines } = event else {
                self.show(session, event)?;
                continue;
            };
            self.told = Some(before + at);
            let after = self.judge(session, *pause, lines)?;
            self.told = None;
            if after == After::SteppedBack {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        self.heading("help-title")?;
        let ids = ["answer", "silence", "judge", "mark", "back", "channels", "support", "more", "leave", "help"];
        ids.iter().try_for_each(|id| self.say(&text_id::help(id)))?;
        self.words()
    }

    /// Words that not everybody knows, if the story explains any.
    fn words(&mut self) -> io::Result<()> {
        let story = Arc::clone(&self.story);
        if !story.glossary().is_empty() {
            self.heading("words-title")?;
        }
        for word in story.glossary() {
            let words = wording::explained(self.texts, word);
            self.console.say(&words)?;
        }
        Ok(())
    }

    pub(super) fn refused(&mut self, reason: Refusal) -> io::Result<()> {
        self.say(match reason {
            Refusal::NothingToDecide | Refusal::Gone => "refused-nothing-to-decide",
            Refusal::NotOffered => "refused-not-offered",
            Refusal::NotShown => "refused-not-shown",
            Refusal::NotMarkable | Refusal::NothingToMark => "refused-not-markable",
            Refusal::NotAsked => "refused-not-asked",
            Refusal::NothingToTakeBack => "refused-nothing-to-take-back",
            Refusal::Endless => "refused-endless",
        })
    }

    /// The next command. Leaving before a session begins, or after its debrief, is the same as within.
    pub(super) fn command(&mut self) -> Result<Command, Ended> {
        self.console.gap()?;
        match Command::read(&self.console.ask()?) {
            Command::Leave => Err(Ended::Left),
            command => Ok(command),
        }
    }

    /// Says what `+` would show.
    pub(super) fn offer_more(&mut self, id: &str) -> io::Result<()> {
        let words = self.texts.words(id);
        self.console.say_under("+  ", &words)
    }

    pub(super) fn say(&mut self, id: &str) -> io::Result<()> {
        let words = self.texts.words(id);
        self.console.say(&words)
    }

    pub(super) fn say_with(&mut self, id: &str, arguments: &Arguments<'_>) -> io::Result<()> {
        let words = self.texts.words_with(id, arguments);
        self.console.say(&words)
    }

    /// Writes blocks: what `telling` says.
    pub(super) fn blocks(&mut self) -> blocks::Writer<'_, 'c> {
        blocks::Writer { console: self.console, texts: self.texts }
    }

    pub(super) fn heading(&mut self, id: &str) -> io::Result<()> {
        self.console.gap()?;
        self.say(id)
    }

    pub(super) fn story(&self) -> &Arc<Story> {
        &self.story
    }

    /// Forgets which channel and day were written last, so that they are named again: after a page that is no part of the story.
    pub(super) fn forget_place(&mut self) {
        self.channel = None;
        self.day = None;
    }
}
