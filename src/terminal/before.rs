//! Before a story: what is in it, how to leave, and four choices that are all fine; and reading along with nothing to decide.
//!
//! Owns: the order of that screen, and the route that is read along. Refuses to know: what comes of a choice (`game`).

use super::command::Command;
use super::console::Ended;
use super::game::{Entrance, Game, Way};
use super::support;
use crate::language::Arguments;
use crate::story::state::Rest;
use crate::story::trace::Step;
use crate::story::{ChoiceId, Input, OptionId, Session};
use crate::wording;
use std::io;

impl Game<'_, '_> {
    pub(super) fn before(&mut self) -> io::Result<()> {
        let title = self.texts.words("scenario-title");
        self.console.title(&title)?;
        self.say("scenario-line")?;
        self.say("fictional")?;
        self.say(self.texts.native_reading().text_id())?;
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

    pub(super) fn before_question(&mut self) -> io::Result<()> {
        let is_for_a_class = self.story.class_track().is_some();
        self.heading(if is_for_a_class { "before-question-together" } else { "before-question" })?;
        let mut name = Arguments::new();
        name.set("name", self.player_name());
        let answers = ["before-play", "before-another", "before-read-along", "before-sit-out"];
        for (number, id) in (1..).zip(answers) {
            let words = self.texts.words_with(id, &name);
            self.console.say_under(&format!("{number}  "), &words)?;
        }
        self.offer_track()
    }

    pub(super) fn player_name(&self) -> String {
        wording::name_of(self.texts, &self.story, self.story.player())
    }

    /// The story along its first golden route, with nothing to decide.
    pub(super) fn read_along(&mut self) -> Result<Entrance, Ended> {
        let route = self.story.golden().first().map(|(_, trace)| trace.steps.clone()).unwrap_or_default();
        self.way = Way::Along;
        let mut session = self.begin()?;
        for step in route {
            let (Step::Chose(_, answer), Some(Rest::Deciding(choice))) = (&step, session.rest()) else { continue };
            self.enter(&mut session)?;
            let option = self.story.choice(choice).option_of_name(answer.as_str()).unwrap_or(OptionId::SILENCE);
            self.take(&mut session, choice, option)?;
        }
        // Whoever takes a step back from the debrief wants to decide.
        self.way = Way::Alone;
        self.look_back(&mut session)
    }

    /// Takes an answer that nobody was asked for. What she says stands in the story; what she does is told here.
    pub(super) fn take(&mut self, session: &mut Session, choice: ChoiceId, option: OptionId) -> Result<(), Ended> {
        if self.story.answer(choice, option).says.is_none() {
            let words = self.answer_words(choice, option);
            self.console.gap()?;
            self.console.say_under("» ", &words)?;
        }
        self.step(session, Input::Choose(option))
    }

    /// Waits until she has read, where somebody is there to read: a script is not waited for.
    pub(super) fn read_on(&mut self, session: &mut Session) -> Result<(), Ended> {
        let is_read = self.console.next_of_script().is_none() && self.console.has_somebody();
        if is_read { self.enter(session) } else { Ok(()) }
    }

    fn enter(&mut self, session: &mut Session) -> Result<(), Ended> {
        self.heading("read-along-next")?;
        match Command::read(&self.console.ask()?) {
            Command::Leave => return Err(self.leave(session)),
            Command::Support(region) => support::show(self, region)?,
            _ => {}
        }
        Ok(())
    }
}
