//! The debrief in the terminal: a short look, and four parts behind it, to be read in any order.
//!
//! Owns: which part is read when, and the commands between them. Refuses to know: what a part says (`telling`) and how its blocks become lines (`blocks`).

use super::command::Command;
use super::console::Ended;
use super::game::Game;
use super::support;
use crate::story::Session;
use crate::story::debrief::Debrief;
use crate::telling::{Block, Said, Shows, Teller};
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

/// What `+` shows next.
enum More {
    /// One way to answer the question of the first screen.
    Answer(Said),
    /// The cards that were not told first.
    Tactics,
}

/// Shows the short look first, and the parts as she asks for them.
pub(super) fn show(game: &mut Game<'_, '_>, session: &mut Session) -> Result<Then, Ended> {
    let story = Arc::clone(game.story());
    let told = game.told(session).len();
    let debrief = Debrief::so_far(session, told).expect("the route was taken in this very story");
    let teller = Teller { library: game.library, texts: game.texts, story: &story, debrief: &debrief };
    let mut more = first_look(game, teller)?;
    loop {
        offer(game, more.as_ref())?;
        match game.command()? {
            Command::Number(1) => conversation(game, teller)?,
            Command::Number(2) => more = tactics(game, teller)?,
            Command::Number(3) => path(game, teller)?,
            Command::Number(4) => talk(game, teller)?,
            Command::Number(0) => {
                game.say("debrief-done")?;
                game.say("fictional")?;
                return Ok(Then::Done);
            }
            Command::Back => {
                if game.step_back(session)? {
                    return Ok(Then::StoryAgain);
                }
            }
            Command::More => show_more(game, teller, more.take())?,
            Command::Support(region) => support::show(game, region)?,
            Command::Help => game.help()?,
            Command::Nothing => {}
            _ => game.say("refused-not-understood")?,
        }
    }
}

fn offer(game: &mut Game<'_, '_>, more: Option<&More>) -> io::Result<()> {
    game.console.gap()?;
    if let Some(more) = more {
        game.offer_more(match more {
            More::Answer(_) => "first-answer",
            More::Tactics => "tactics-more",
        })?;
    }
    game.say("debrief-parts")
}

fn show_more(game: &mut Game<'_, '_>, teller: Teller<'_>, more: Option<More>) -> io::Result<()> {
    match more {
        Some(More::Answer(answer)) => game.console.say(answer.words()),
        Some(More::Tactics) => {
            title(game, &game.texts.words("tactics-more"))?;
            game.blocks().write_all(&teller.tactics())
        }
        None => game.say("refused-not-understood"),
    }
}

/// The shortest second look that still teaches.
fn first_look(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<Option<More>> {
    let opening = teller.short_opening();
    game.console.title(opening.heading.words())?;
    game.say("fictional")?;
    game.blocks().write_all(&opening.body)?;
    if teller.was_pressed() {
        game.say("not-your-fault")?;
    }
    let rows = teller.first_look();
    rows.iter().try_for_each(|row| game.blocks().write_row(row))?;
    let answer = rows.into_iter().find_map(|row| if let Shows::Question(question) = row.shows { question.answer } else { None });
    Ok(answer.map(More::Answer))
}

/// The tactics that matter most here; all of them on request.
fn tactics(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<Option<More>> {
    title(game, &game.texts.words("part-tactics"))?;
    game.blocks().write_all(&teller.first_tactics())?;
    Ok(teller.has_more_tactics().then_some(More::Tactics))
}

fn path(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    title(game, &game.texts.words("part-path"))?;
    game.blocks().write_all(&teller.path())
}

fn title(game: &mut Game<'_, '_>, words: &str) -> io::Result<()> {
    game.console.title(words)?;
    game.say("fictional")
}

/// First the moments beside their doubles, then everything.
fn conversation(game: &mut Game<'_, '_>, teller: Teller<'_>) -> io::Result<()> {
    title(game, &game.texts.words("part-conversation"))?;
    teller.opening().body.last().map_or(Ok(()), |opening| game.blocks().write(opening))?;
    let moments = teller.moments();
    if !moments.is_empty() {
        game.console.gap()?;
        game.say("moments-title")?;
        moments.iter().try_for_each(|moment| game.blocks().write_moment(moment))?;
    }
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
