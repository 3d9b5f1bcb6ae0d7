//! Two weeks later: eight messages, one after the other, and after each at once what it does and why.
//!
//! Owns: how they are asked and answered here. Refuses to know: which messages there are (`workshop::measure`). Nothing is counted, nothing is kept, and whether
//! anybody agrees is never said. From `design/workshop.md` 8.

use super::blocks::rail;
use super::command::Command;
use super::console::{Console, Ended};
use super::support::{self, Near};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::{Verdict, text_id};
use crate::wording;
use crate::workshop::Instrument;
use crate::workshop::measure::{Item, Set};
use std::io;

/// Asks about all of them.
///
/// # Errors
/// [`Ended::Left`] when she leaves; diagnostics when the app's own texts or the messages cannot be read.
pub(crate) fn take_a_fresh_look(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
    near: &Near,
) -> Result<Result<(), Vec<Diagnostic>>, Ended> {
    let (texts, measure) = match (library.localiser(language, None, Isolates::Stripped), library.usual_measure()) {
        (Ok(texts), Ok(Some(measure))) => (texts, measure),
        (Err(broken), _) | (_, Err(broken)) => return Ok(Err(broken)),
        (_, Ok(None)) => return Ok(Ok(())),
    };
    let mut asking = Asking { console, library, texts: &texts, measure: &measure, near };
    asking.open()?;
    let items: Vec<&Item> = measure.set(Set::C).collect();
    let mut at = 0;
    while let Some(item) = items.get(at) {
        at = match asking.ask(item, at + 1, items.len())? {
            Said::Answered => at + 1,
            Said::Back => at.saturating_sub(1),
        };
    }
    asking.close()?;
    Ok(Ok(()))
}

enum Said {
    Answered,
    /// She wants the message before.
    Back,
}

struct Asking<'a, 'c> {
    console: &'a mut Console<'c>,
    library: &'a Library,
    texts: &'a Localiser,
    measure: &'a Instrument,
    near: &'a Near,
}

impl Asking<'_, '_> {
    fn say(&mut self, id: &str) -> io::Result<()> {
        self.console.say(&self.texts.words(id))
    }

    fn open(&mut self) -> io::Result<()> {
        self.console.title(&self.texts.words("fresh-title"))?;
        ["fresh-line", "fresh-rule", "fresh-how", "fresh-kept"].iter().try_for_each(|id| self.say(id))
    }

    /// One message, until something is said of it.
    fn ask(&mut self, item: &Item, number: usize, of: usize) -> Result<Said, Ended> {
        self.put(item, number, of)?;
        loop {
            let line = self.console.ask()?;
            match Command::read(&line) {
                Command::Number(1) => self.tell(item, "fresh-said-look")?,
                Command::Number(2) => self.tell(item, "fresh-said-let-be")?,
                Command::Number(0) => self.tell(item, "fresh-skipped")?,
                Command::Back => return Ok(Said::Back),
                Command::Leave => return Err(Ended::Left),
                other => {
                    self.step_aside(other)?;
                    self.put(item, number, of)?;
                    continue;
                }
            }
            return Ok(Said::Answered);
        }
    }

    /// What is no answer. The message is put again after it.
    fn step_aside(&mut self, typed: Command) -> io::Result<()> {
        match typed {
            Command::Support(region) => {
                let near = Near { region: region.map_or_else(|| self.near.region.clone(), String::from), ..self.near.clone() };
                support::show_near(self.console, self.library, self.texts, &near)
            }
            Command::Help => {
                self.console.gap()?;
                self.say("help-title")?;
                ["back", "support", "leave", "help"].iter().try_for_each(|id| self.say(&text_id::help(id)))
            }
            Command::Nothing => Ok(()),
            _ => self.say("refused-not-understood"),
        }
    }

    fn put(&mut self, item: &Item, number: usize, of: usize) -> io::Result<()> {
        self.console.gap()?;
        self.console.say(&wording::number_of(self.texts, number, of))?;
        let message = self.message(item);
        self.console.say_hanging(&message)?;
        self.say("fresh-question")?;
        for (lead, id) in [("1  ", "fresh-look"), ("2  ", "fresh-let-be"), ("0  ", "fresh-skip")] {
            self.console.say_under(lead, &self.texts.words(id))?;
        }
        Ok(())
    }

    fn message(&self, item: &Item) -> String {
        let id = self.measure.text(item);
        wording::said_on_paper(self.texts, &self.texts.attribute(&id, "from"), &self.texts.words(&id))
    }

    /// What she said, what the message does, and why.
    fn tell(&mut self, item: &Item, said: &str) -> io::Result<()> {
        self.say(said)?;
        let (does, verdict) = if item.kind.is_tactic() { ("fresh-helps", Verdict::Presses) } else { ("fresh-fine", Verdict::Fine) };
        let why = self.texts.attribute(&self.measure.text(item), "why");
        let words = wording::said_of(self.texts, &self.texts.words(does), &why);
        self.console.say_under(rail(Some(verdict)), &words)
    }

    /// No number and no praise: what tells them apart, and whom one can ask.
    fn close(&mut self) -> io::Result<()> {
        self.console.title(&self.texts.words("fresh-end-title"))?;
        ["fresh-end", "fresh-end-ask"].iter().try_for_each(|id| self.say(id))?;
        support::show_near(self.console, self.library, self.texts, self.near)
    }
}
