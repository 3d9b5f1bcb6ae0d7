//! Leading a group in the terminal: line by line, for a laptop without graphics.
//!
//! Owns: what comes of a line that was typed, and that each fact is handed on before anything is said of it. Refuses to know: any rule of a workshop (the room
//! has them), what is said (`lead_show`), what is written down, and where else the room looks: nobody but the one who leads needs to see this.

use super::console::Ended;
use super::game::Game;
use super::lead_kept::{Kept, LooksOn};
use super::lead_phones::SaidOfPhones;
use super::leading::Leading;
use crate::language::Localiser;
use crate::story::{ChoiceId, OptionId, SceneId, text_id};
use crate::wording;
use crate::workshop::phones::Phones;
use crate::workshop::{Effect, Fact, Input, Refused, Room};
use std::io;

/// A workshop that is led in the terminal.
pub struct Lead<'g, 'p, 'c> {
    pub(super) game: &'g mut Game<'p, 'c>,
    pub(super) room: Room,
    /// How many minutes have gone since the beginning.
    minutes: &'g dyn Fn() -> u16,
    keep: Keep<'g>,
    /// The texts of a second language in which the room reads.
    pub(super) second: Option<&'p Localiser>,
    /// The scene of which the notes were said last.
    pub(super) noted: Option<SceneId>,
    /// Whether it was said that nobody has been counted yet.
    was_warned: bool,
    /// Phones that vote, where this program can have them.
    pub(super) phones: Option<&'g mut dyn Phones>,
    pub(super) said_of_phones: SaidOfPhones,
}

/// Writes a fact down. It says `false` once, when it could not: from then on, nothing is kept.
pub(crate) type Keep<'k> = &'k mut dyn FnMut(&Fact) -> bool;

impl<'g, 'p, 'c> Lead<'g, 'p, 'c> {
    /// Leads this room. Each fact is handed on before anything is said of what came of it.
    pub(crate) fn new(game: &'g mut Game<'p, 'c>, room: Room, minutes: &'g dyn Fn() -> u16, keep: Keep<'g>) -> Self {
        Self {
            game,
            room,
            minutes,
            keep,
            second: None,
            noted: None,
            was_warned: false,
            phones: None,
            said_of_phones: SaidOfPhones::default(),
        }
    }

    /// What is for the room is written in a second language too, behind the first. What is for whoever leads is not.
    pub(crate) fn beside(self, second: Option<&'p Localiser>) -> Self {
        Self { second, ..self }
    }

    /// Phones may vote, once they are switched on.
    #[cfg(any(test, feature = "voting"))]
    pub(crate) fn with_phones(self, phones: &'g mut dyn Phones) -> Self {
        Self { phones: Some(phones), ..self }
    }

    /// What is kept of the workshop, and where.
    pub(crate) fn tell(&mut self, kept: &Kept<'_>) -> io::Result<()> {
        kept.tell(self.game.console, self.game.texts)
    }

    /// Where a workshop stands that is only looked at, and why.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(crate) fn look(mut self, why: LooksOn) -> io::Result<()> {
        self.game.say(why.text_id())?;
        self.opening()?;
        if self.room.step_index().is_some() { self.show_whole() } else { Ok(()) }
    }

    /// The whole workshop. Where there is no more input, it is left.
    ///
    /// # Errors
    /// [`Ended::Left`] when whoever leads leaves.
    pub fn run(&mut self) -> Result<(), Ended> {
        let ended = self.lead();
        if matches!(ended, Err(Ended::Left)) && self.room.is_open() {
            self.leave()?;
        }
        self.shut_phones();
        ended
    }

    fn lead(&mut self) -> Result<(), Ended> {
        self.begin()?;
        while self.room.is_open() {
            let line = self.ask()?;
            self.hear_phones()?;
            self.obey(&Leading::read(&line))?;
        }
        self.game.say("lead-over")?;
        if self.room.plan().has_story() {
            self.say_to_you(&wording::in_two_weeks(self.game.texts))?;
        }
        Ok(())
    }

    /// The plan, and where in it the room is.
    fn opening(&mut self) -> io::Result<()> {
        let plan = text_id::plan(&self.room.plan().id);
        let title = self.game.texts.words(&plan);
        self.game.console.title(&title)?;
        let line = self.game.texts.attribute(&plan, "line");
        self.game.console.say(&line)?;
        self.game.console.gap()?;
        self.steps()?;
        self.game.console.gap()
    }

    fn begin(&mut self) -> Result<(), Ended> {
        self.opening()?;
        if self.room.people() == 0 {
            self.ask_how_many()?;
        }
        match self.room.step_index() {
            None => self.step(&Input::Next),
            Some(_) => Ok(self.show_whole()?),
        }
    }

    /// Asks how many people are here, until a number is typed or nothing.
    fn ask_how_many(&mut self) -> Result<(), Ended> {
        loop {
            self.tell_you("lead-people")?;
            match Leading::read(&self.game.console.ask()?) {
                Leading::Counts(counts) if counts.len() == 1 => return self.step(&Input::People(counts[0])),
                Leading::People(people) => return self.step(&Input::People(people)),
                Leading::Next => return Ok(()),
                Leading::Leave => return Err(Ended::Left),
                Leading::Help => self.help()?,
                _ => self.tell_you("refused-not-understood")?,
            }
        }
    }

    /// On. Where hands could be counted and none were, Enter has to be pressed twice: it is pressed out of habit, and what it closes is what all came for.
    fn next(&mut self) -> Result<(), Ended> {
        if self.is_at_end() {
            return self.step(&Input::Close);
        }
        if self.room.is_uncounted() && !std::mem::replace(&mut self.was_warned, true) {
            return Ok(self.tell_you("lead-uncounted")?);
        }
        self.step(&Input::Next)
    }

    fn obey(&mut self, command: &Leading) -> Result<(), Ended> {
        match command {
            Leading::Next => self.next(),
            Leading::Previous => self.step(&Input::Previous),
            Leading::Back => self.step(&Input::Back),
            Leading::Counts(counts) => self.step(&Input::Count(counts.clone())),
            Leading::GoOn(number) => self.go_on(*number),
            Leading::Mark(number) => self.mark(*number),
            Leading::WhichLine => self.step(&Input::WhichLine),
            Leading::Skip => self.step(&Input::Skip),
            Leading::Steps => Ok(self.steps()?),
            Leading::Step(number) => self.step(&Input::Step(number.saturating_sub(1))),
            Leading::People(people) => self.step(&Input::People(*people)),
            Leading::Phones => self.phones(),
            Leading::PhonesOff => Ok(self.phones_off()?),
            Leading::Door { is_open } => Ok(self.door(*is_open)?),
            Leading::Support(region) => {
                self.support(region.as_ref())?;
                Ok(self.again()?)
            }
            Leading::Notes => {
                self.notes()?;
                Ok(self.again()?)
            }
            Leading::Help => Ok(self.help()?),
            Leading::Leave => Err(Ended::Left),
            Leading::Other => Ok(self.tell_you("refused-not-understood")?),
        }
    }

    /// Whether the last step is all there is to do.
    fn is_at_end(&self) -> bool {
        self.room.step_index().is_some_and(|step| step + 1 == self.room.plan().steps.len())
    }

    fn leave(&mut self) -> io::Result<()> {
        self.count_phones(&Input::Leave)?;
        let effects = self.room.step(&Input::Leave);
        self.write_down(&effects)
    }

    /// Each fact, before anything is said of what came of it.
    pub(super) fn write_down(&mut self, effects: &[Effect]) -> io::Result<()> {
        for effect in effects {
            if let Effect::Record(fact) = effect
                && !(self.keep)(fact)
            {
                self.tell_you("lead-kept-no-more")?;
            }
        }
        Ok(())
    }

    fn step(&mut self, input: &Input) -> Result<(), Ended> {
        self.was_warned = false;
        let (before, had) = (Before::of(&self.room), self.room.turn().told().to_vec());
        let effects = self.room.step(&Input::Minute((self.minutes)()));
        self.write_down(&effects)?;
        self.count_phones(input)?;
        let effects = self.room.step(input);
        self.write_down(&effects)?;
        self.show_phones();
        if let [Effect::Refused(reason)] = effects[..] {
            return Ok(self.refused(reason)?);
        }
        if *input == Input::Skip && effects.contains(&Effect::Record(Fact::Back)) {
            self.tell_you("lead-back-on-track")?;
        }
        // What was passed over is not read aloud.
        let has_gone_on = effects.iter().any(|effect| matches!(effect, Effect::Record(Fact::WentOn { .. })));
        let has_skipped = effects.iter().any(|effect| matches!(effect, Effect::Record(Fact::Skipped { .. })));
        if has_skipped || (has_gone_on && before.asked.is_none()) {
            return Ok(self.show_skipped(&before, &had, input)?);
        }
        if matches!(input, Input::Step(_)) {
            self.tell_steps_passed_over(&before)?;
        }
        Ok(self.show(&before, input)?)
    }

    fn go_on(&mut self, number: u8) -> Result<(), Ended> {
        let answers = self.room.turn().answers();
        let option = match usize::from(number) {
            0 => Some(OptionId::SILENCE),
            number => answers[..answers.len().saturating_sub(1)].get(number - 1).copied(),
        };
        match option {
            Some(option) => self.step(&Input::GoOn(option)),
            None => Ok(self.refused(Refused::NoSuchAnswer)?),
        }
    }

    fn mark(&mut self, number: usize) -> Result<(), Ended> {
        let line = number.checked_sub(1).and_then(|at| self.game.numbered.get(at)).copied();
        let Some(line) = line else { return Ok(self.refused(Refused::Story(crate::story::Refusal::NotShown))?) };
        self.step(&Input::Mark(line))?;
        let id = if self.room.turn().session().is_marked(line) { "marked" } else { "unmarked" };
        Ok(self.game.say_marked(id, line)?)
    }
}

/// Where the room was before something was typed.
#[derive(Clone, Copy, Default)]
pub(super) struct Before {
    pub(super) step: Option<usize>,
    pub(super) told: usize,
    pub(super) asked: Option<ChoiceId>,
    pub(super) which_line: bool,
}

impl Before {
    fn of(room: &Room) -> Self {
        let turn = room.turn();
        let (told, asked) = (turn.told().len(), turn.asking().map(|(choice, _)| choice));
        Self { step: room.step_index(), told, asked, which_line: turn.which_line().is_some() }
    }
}
