//! The debrief in the terminal: four parts, to be read in any order.
//!
//! Owns: which part is read when, and the commands between them. Refuses to know: what a part says (`telling`) and how its blocks become lines (`blocks`).

use super::command::Command;
use super::console::Ended;
use super::game::Game;
use super::support;
use crate::story::Session;
use crate::story::debrief::Debrief;
use crate::telling::{Block, Teller};
use std::io;
use std::sync::Arc;

/// What comes after a debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Nothing.
    Done,
    /// She took a step back and is in the story again.
    StoryAgain,
}

/// Shows her conversation first, and the other parts as she asks for them.
pub(super) fn show(game: &mut Game<'_, '_>, session: &mut Session) -> Result<Then, Ended> {
    let story = Arc::clone(game.story());
    let debrief = Debrief::of(&story, &session.trace()).expect("the route was taken in this very story");
    let teller = Teller { library: game.library, texts: game.texts, story: &story, debrief: &debrief };
    let opening = teller.opening();
    game.console.title(opening.heading.words())?;
    game.blocks().write_all(&opening.body)?;
    conversation(game, teller)?;
    loop {
        game.heading("debrief-parts")?;
        match game.command()? {
            Command::Number(1) => conversation(game, teller)?,
            Command::Number(2) => {
                title(game, &game.texts.words("part-tactics"))?;
                game.blocks().write_all(&teller.tactics())?;
            }
            Command::Number(3) => {
                title(game, &game.texts.words("part-path"))?;
                game.blocks().write_all(&teller.path())?;
            }
            Command::Number(4) => talk(game, teller)?,
            Command::Number(0) => {
                game.say("debrief-done")?;
                game.say("fictional")?;
                return Ok(Then::Done);
            }
            Command::Back => {
                game.forget_place();
                game.back(session)?;
                return Ok(Then::StoryAgain);
            }
            Command::Support(region) => support::show(game, region)?,
            Command::Help => game.help()?,
            Command::Nothing => {}
            _ => game.say("refused-not-understood")?,
        }
    }
}

fn title(game: &mut Game<'_, '_>, words: &str) -> io::Result<()> {
    game.console.title(words)?;
    game.say("fictional")
}

fn conversation(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    title(game, &game.texts.words("part-conversation"))?;
    game.blocks().write_all(&teller.conversation())
}

/// Who to talk to comes first here, and the lines to call come last: what was said last is what stands above the prompt.
fn talk(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    let talk = teller.talk();
    title(game, talk.heading.words())?;
    game.blocks().write_inside(&talk)?;
    if let Some(questions) = teller.questions() {
        game.blocks().write(&Block::Part(questions))?;
    }
    support::show(game, None)
}
