//! The debrief in the terminal: four parts, to be read in any order.
//!
//! Owns: which part is read when, and the commands between them. Refuses to know: what a part says (`telling`) and how its blocks become lines (`blocks`).

use super::command::Command;
use super::console::Ended;
use super::player::Player;
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
pub(super) fn show(player: &mut Player<'_, '_>, session: &mut Session) -> Result<Then, Ended> {
    let story = Arc::clone(player.story());
    let debrief = Debrief::of(&story, &session.trace()).expect("the route was taken in this very story");
    let teller = Teller { library: player.library, texts: player.texts, story: &story, debrief: &debrief };
    let opening = teller.opening();
    player.console.title(opening.heading.words())?;
    player.told().write_all(&opening.body)?;
    conversation(player, teller)?;
    loop {
        player.heading("debrief-parts")?;
        match player.command()? {
            Command::Number(1) => conversation(player, teller)?,
            Command::Number(2) => {
                title(player, &player.texts.words("part-tactics"))?;
                player.told().write_all(&teller.tactics())?;
            }
            Command::Number(3) => {
                title(player, &player.texts.words("part-path"))?;
                player.told().write_all(&teller.path())?;
            }
            Command::Number(4) => talk(player, teller)?,
            Command::Number(0) => {
                player.say("debrief-done")?;
                player.say("fictional")?;
                return Ok(Then::Done);
            }
            Command::Back => {
                player.lose_place();
                player.back(session)?;
                return Ok(Then::StoryAgain);
            }
            Command::Support(region) => support::show(player, region)?,
            Command::Help => player.help()?,
            Command::Nothing => {}
            _ => player.say("refused-not-understood")?,
        }
    }
}

fn title(player: &mut Player<'_, '_>, words: &str) -> io::Result<()> {
    player.console.title(words)?;
    player.say("fictional")
}

fn conversation(player: &mut Player<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    title(player, &player.texts.words("part-conversation"))?;
    player.told().write_all(&teller.conversation())
}

/// Who to talk to comes first here, and the lines to call come last: what was said last is what stands above the prompt.
fn talk(player: &mut Player<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    let talk = teller.talk();
    title(player, talk.heading.words())?;
    player.told().write_inside(&talk)?;
    if let Some(questions) = teller.questions() {
        player.told().write(&Block::Part(questions))?;
    }
    support::show(player, None)
}
