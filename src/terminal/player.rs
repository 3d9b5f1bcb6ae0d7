//! A game in the terminal, from the content note to the end of the debrief.
//!
//! Owns: which event is shown how, and which command is which input. Decides nothing about the story.

use super::command::Command;
use super::console::{Console, Ended};
use super::{debrief, lines, support};
use crate::language::{Arguments, Localiser};
use crate::library::Library;
use crate::story::state::Rest;
use crate::story::tables::LineKind;
use crate::story::texts::asks_id;
use crate::story::trace::Step;
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, Refusal, Session, Story};
use std::io;
use std::sync::Arc;

/// A game in the terminal.
pub struct Player<'p, 'c> {
    pub(super) console: &'p mut Console<'c>,
    pub(super) library: &'p Library,
    pub(super) texts: &'p Localiser,
    pub(super) region: String,
    story: Arc<Story>,
    /// The lines that can be marked, by the number that stands beside them less one.
    numbered: Vec<LineId>,
    channel: Option<ChannelId>,
    day: Option<u16>,
}

/// How somebody goes into a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entrance {
    /// She has played it, or read along, to the end.
    Finished,
    /// She would rather have another story.
    Another,
}

impl<'p, 'c> Player<'p, 'c> {
    /// A game of this story, with these texts. The region is the one whose support lines are shown first.
    pub fn new(console: &'p mut Console<'c>, library: &'p Library, texts: &'p Localiser, story: Arc<Story>, region: String) -> Self {
        Self { console, library, texts, region, story, numbered: Vec::new(), channel: None, day: None }
    }

    /// The whole game: what is in it, a real choice, the story and its debrief.
    ///
    /// # Errors
    /// [`Ended::Left`] when she leaves.
    pub fn play(&mut self) -> Result<Entrance, Ended> {
        self.before()?;
        loop {
            match self.command()? {
                Command::Number(1) => break,
                Command::Number(2) => return Ok(Entrance::Another),
                Command::Number(3) => return self.read_along(),
                Command::Number(4) => {
                    self.say("sit-out")?;
                    self.console.ask()?;
                    self.before_question()?;
                }
                Command::Support(region) => support::show(self, region)?,
                _ => self.before_question()?,
            }
        }
        let mut session = self.begin(true)?;
        self.decide(&mut session)?;
        while debrief::show(self, &mut session)? == debrief::Then::StoryAgain {
            self.decide(&mut session)?;
        }
        Ok(Entrance::Finished)
    }

    fn before(&mut self) -> io::Result<()> {
        let title = self.texts.words("scenario-title");
        self.console.title(&title)?;
        self.say("scenario-line")?;
        self.say("fictional")?;
        if !self.texts.locale().manifest.native_reviewed {
            self.say("not-reviewed")?;
        }
        let mut name = Arguments::new();
        name.set("name", self.player_name());
        self.console.gap()?;
        self.say_with("before-player", &name)?;
        self.heading("before-contains")?;
        self.say("scenario-before")?;
        let mut time = Arguments::new();
        let mut minutes = Arguments::new();
        minutes.set("minutes", self.story.minutes());
        time.set("time", self.texts.words_with("story-minutes", &minutes));
        self.say_with("before-time", &time)?;
        self.heading("before-rules")?;
        for id in ["before-rule-pass", "before-rule-distance", "before-rule-score", "before-rule-kind"] {
            self.say(id)?;
        }
        self.heading("before-leaving")?;
        self.say("before-leaving-how")?;
        self.say("before-leaving-limit")?;
        self.before_question()
    }

    fn before_question(&mut self) -> io::Result<()> {
        self.heading("before-question")?;
        let mut name = Arguments::new();
        name.set("name", self.player_name());
        let answers = ["before-play", "before-another", "before-read-along", "before-sit-out"];
        for (number, id) in (1..).zip(answers) {
            let words = self.texts.words_with(id, &name);
            self.console.say_under(&format!("{number}  "), &words)?;
        }
        Ok(())
    }

    fn player_name(&self) -> String {
        self.texts.words(&format!("cast-{}", self.story.persona(self.story.player()).name))
    }

    /// The story along its first golden route, with nothing to decide.
    fn read_along(&mut self) -> Result<Entrance, Ended> {
        let route = self.story.golden().first().map(|(_, trace)| trace.steps.clone()).unwrap_or_default();
        let mut session = self.begin(false)?;
        for step in route {
            let (Step::Chose(_, answer), Some(Rest::Deciding(choice))) = (&step, session.rest()) else { continue };
            self.say("read-along-next")?;
            match Command::read(&self.console.ask()?) {
                Command::Leave => return Err(self.leave(&mut session)),
                Command::Support(region) => support::show(self, region)?,
                _ => {}
            }
            let option = self.story.choice(choice).option_of_name(answer.as_str()).unwrap_or(OptionId::SILENCE);
            let words = self.answer_words(choice, option);
            self.console.gap()?;
            self.console.say_under("» ", &words)?;
            let events = session.step(Input::Choose(option));
            self.show_all(&session, &events, false)?;
        }
        while debrief::show(self, &mut session)? == debrief::Then::StoryAgain {
            self.decide(&mut session)?;
        }
        Ok(Entrance::Finished)
    }

    fn begin(&mut self, offer: bool) -> Result<Session, Ended> {
        match Session::begin(Arc::clone(&self.story)) {
            Ok(session) => {
                let events = session.transcript().to_vec();
                self.show_all(&session, &events, offer)?;
                Ok(session)
            }
            Err(reason) => {
                self.refused(reason)?;
                Err(Ended::Left)
            }
        }
    }

    /// Reads commands until the story is over.
    fn decide(&mut self, session: &mut Session) -> Result<(), Ended> {
        while let Some(Rest::Deciding(choice)) = session.rest() {
            let command = self.command()?;
            self.obey(session, choice, command)?;
        }
        Ok(())
    }

    fn obey(&mut self, session: &mut Session, choice: ChoiceId, command: Command) -> Result<(), Ended> {
        match command {
            Command::Number(0) => self.step(session, Input::Choose(OptionId::SILENCE))?,
            Command::Number(number) => match session.offered().get(usize::from(number) - 1) {
                Some(option) => self.step(session, Input::Choose(*option))?,
                None => self.refused(Refusal::NotOffered)?,
            },
            Command::Named(name, answer) => self.named(session, choice, &name, &answer)?,
            Command::Mark(number) => self.mark(session, number)?,
            Command::Back => self.back(session)?,
            Command::Channels => self.channels(session)?,
            Command::Channel(number) => self.read_channel(session, number)?,
            Command::Support(region) => support::show(self, region)?,
            Command::Help => self.help()?,
            Command::Leave => return Err(self.leave(session)),
            Command::Nothing => self.offer(session, choice)?,
            Command::Other => self.say("refused-not-understood")?,
        }
        Ok(())
    }

    fn named(&mut self, session: &mut Session, choice: ChoiceId, name: &Id, answer: &Id) -> io::Result<()> {
        if self.story.choice_name(choice) != name {
            let mut arguments = Arguments::new();
            arguments.set("expected", name.to_string());
            arguments.set("found", self.story.choice_name(choice).to_string());
            return self.say_with("refused-elsewhere", &arguments);
        }
        match self.story.choice(choice).option_of_name(answer.as_str()) {
            Some(option) => self.step(session, Input::Choose(option)),
            None => self.refused(Refusal::NotOffered),
        }
    }

    /// `*` takes a mark off where one is.
    pub(super) fn mark(&mut self, session: &mut Session, number: usize) -> io::Result<()> {
        let Some(line) = number.checked_sub(1).and_then(|n| self.numbered.get(n)).copied() else {
            return self.refused(Refusal::NotShown);
        };
        let input = if session.is_marked(line) { Input::Unmark(line) } else { Input::Mark(line) };
        self.step(session, input)
    }

    pub(super) fn back(&mut self, session: &mut Session) -> io::Result<()> {
        let events = session.step(Input::Back);
        if let [Event::Refused { reason }] = events[..] {
            return self.refused(reason);
        }
        let story = Arc::clone(&self.story);
        self.numbered
            .retain(|line| session.transcript().iter().any(|event| matches!(event, Event::LineShown { line: shown } if shown == line)));
        self.say("stepped-back")?;
        let last = session.transcript().iter().rev().find_map(|event| match event {
            Event::LineShown { line } => Some(*line),
            _ => None,
        });
        if let Some(line) = last {
            let words = lines::line(self.texts, &story, story.line(line));
            self.console.say(&words)?;
        }
        if let Some(Rest::Deciding(choice)) = session.rest() {
            self.offer(session, choice)?;
        }
        Ok(())
    }

    fn channels(&mut self, session: &Session) -> io::Result<()> {
        for (number, channel) in (1..).zip(self.used_channels(session)) {
            let mut words = lines::channel(self.texts, &self.story, channel);
            if session.has_unread(channel) {
                words = lines::list(self.texts, &[words, self.texts.words("unread")]);
            }
            self.console.say_under(&format!("#{number}  "), &words)?;
        }
        Ok(())
    }

    fn used_channels(&self, session: &Session) -> Vec<ChannelId> {
        let mut used = Vec::new();
        for event in session.transcript() {
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
            return self.refused(Refusal::NoSuchChannel);
        };
        session.step(Input::Open(channel));
        let heading = lines::channel(self.texts, &self.story, channel);
        self.console.title(&heading)?;
        for event in session.transcript() {
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

    fn leave(&mut self, session: &mut Session) -> Ended {
        session.step(Input::Leave);
        self.numbered.clear();
        Ended::Left
    }

    pub(super) fn step(&mut self, session: &mut Session, input: Input) -> io::Result<()> {
        let events = session.step(input);
        self.show_all(session, &events, true)
    }

    fn show_all(&mut self, session: &Session, events: &[Event], offer: bool) -> io::Result<()> {
        for event in events {
            self.show(session, event, offer)?;
        }
        Ok(())
    }

    fn show(&mut self, session: &Session, event: &Event, offer: bool) -> io::Result<()> {
        let story = Arc::clone(&self.story);
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
            Event::Typing { persona, channel } => {
                self.heading_of(*channel)?;
                let mut who = Arguments::new();
                who.set("who", self.texts.words(&format!("cast-{}", story.persona(*persona).name)));
                self.say_with("typing", &who)
            }
            Event::Paused => self.console.gap(),
            Event::Offered { choice, .. } if offer => self.offer(session, *choice),
            Event::Answered { choice, option } => {
                self.console.gap()?;
                if let (Some(channel), true) = (story.answer(*choice, *option).says, offer) {
                    self.heading_of(channel)?;
                    self.own_words(*choice, *option)?;
                }
                Ok(())
            }
            Event::Feedback { choice, option } => {
                self.console.gap()?;
                let words = self.texts.attribute(&story.answer_key(*choice, *option), "feedback");
                self.console.say_under("  – ", &words)
            }
            Event::Marked { line } => self.say_marked("marked", *line),
            Event::Unmarked { line } => self.say_marked("unmarked", *line),
            Event::Refused { reason } => self.refused(*reason),
            _ => Ok(()),
        }
    }

    fn say_marked(&mut self, id: &str, line: LineId) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("line", lines::line(self.texts, &self.story, self.story.line(line)));
        self.say_with(id, &arguments)
    }

    /// Narration stands where the eye is; everything else has its own place.
    fn move_to(&mut self, channel: ChannelId, line: LineId) -> io::Result<()> {
        let is_narration = self.story.line(line).kind == LineKind::Narration;
        if is_narration { Ok(()) } else { self.heading_of(channel) }
    }

    fn heading_of(&mut self, channel: ChannelId) -> io::Result<()> {
        if self.channel.replace(channel) == Some(channel) {
            return Ok(());
        }
        let words = lines::channel(self.texts, &self.story, channel);
        self.console.say_under("── ", &words)
    }

    fn show_line(&mut self, session: &Session, line: LineId) -> io::Result<()> {
        let mut words = lines::line(self.texts, &self.story, self.story.line(line));
        if self.story.line(line).kind == LineKind::Narration {
            return self.console.say(&words);
        }
        if self.story.can_be_marked(line) {
            let known = self.numbered.iter().position(|numbered| *numbered == line);
            let number = known.unwrap_or_else(|| {
                self.numbered.push(line);
                self.numbered.len() - 1
            });
            let mut arguments = Arguments::new();
            arguments.set("number", (number + 1).to_string());
            arguments.set("line", words);
            let id = if session.is_marked(line) { "line-marked" } else { "line-markable" };
            words = self.texts.words_with(id, &arguments);
        }
        self.console.say_hanging(&words)
    }

    fn own_words(&mut self, choice: ChoiceId, option: OptionId) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("words", self.texts.words(&self.story.answer_key(choice, option)));
        let words = self.texts.words_with("line-own", &arguments);
        self.console.say_hanging(&words)
    }

    fn offer(&mut self, session: &Session, choice: ChoiceId) -> io::Result<()> {
        self.console.gap()?;
        self.say(asks_id(self.story.choice(choice).asks))?;
        for (number, option) in (1..).zip(session.offered()) {
            let words = self.answer_words(choice, option);
            self.console.say_under(&format!("{number}  "), &words)?;
        }
        let words = self.answer_words(choice, OptionId::SILENCE);
        self.console.say_under("0  ", &words)?;
        self.say("prompt-answer")
    }

    /// An answer as it is offered: to whom, where that is not plain from the place.
    pub(super) fn answer_words(&self, choice: ChoiceId, option: OptionId) -> String {
        let story = &self.story;
        let mut arguments = Arguments::new();
        arguments.set("words", self.texts.words(&story.answer_key(choice, option)));
        let says = story.answer(choice, option).says;
        let id = match says {
            Some(channel) if channel != story.scene(story.choice(choice).scene).channel => {
                arguments.set("channel", self.texts.words(&format!("channel-{}", story.channel(channel).name)));
                "answer-to"
            }
            _ => "answer-done",
        };
        self.texts.words_with(id, &arguments)
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        self.heading("help-title")?;
        let ids = ["answer", "silence", "mark", "back", "channels", "support", "leave", "help"];
        ids.iter().try_for_each(|id| self.say(&format!("help-{id}")))
    }

    pub(super) fn refused(&mut self, reason: Refusal) -> io::Result<()> {
        self.say(match reason {
            Refusal::NothingToDecide | Refusal::Gone => "refused-nothing-to-decide",
            Refusal::NotOffered => "refused-not-offered",
            Refusal::NotShown => "refused-not-shown",
            Refusal::NotMarkable | Refusal::NothingToMark => "refused-not-markable",
            Refusal::NoSuchChannel => "refused-no-such-channel",
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

    pub(super) fn say(&mut self, id: &str) -> io::Result<()> {
        let words = self.texts.words(id);
        self.console.say(&words)
    }

    pub(super) fn say_with(&mut self, id: &str, arguments: &Arguments<'_>) -> io::Result<()> {
        let words = self.texts.words_with(id, arguments);
        self.console.say(&words)
    }

    pub(super) fn heading(&mut self, id: &str) -> io::Result<()> {
        self.console.gap()?;
        self.say(id)
    }

    pub(super) fn story(&self) -> &Arc<Story> {
        &self.story
    }

    /// Forgets where the eye was: after a page that is no part of the story.
    pub(super) fn lose_place(&mut self) {
        self.channel = None;
        self.day = None;
    }
}
