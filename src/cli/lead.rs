//! `second-look lead`: a group plays, led line by line from the terminal.

use super::play::Stop;
use super::{Failure, Source, open};
use crate::language::{Isolates, LanguageIdentifier};
use crate::library::Library;
use crate::story::{Id, Story};
use crate::terminal::{Console, Ended, Game, Lead as Leading, choose_story};
use crate::workshop::fact::Method;
use crate::workshop::{Input, Plan, Room};
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::time::Instant;

#[derive(clap::Args)]
pub(super) struct Lead {
    /// The scenario; without it you choose one
    scenario: Option<String>,
    /// The session plan
    #[arg(long, value_name = "PLAN", default_value = "lesson-50")]
    plan: String,
    /// How the group votes
    #[arg(long, value_name = "WAY", value_enum, default_value_t = Vote::Hands)]
    vote: Vote,
    #[command(flatten)]
    pub(super) source: Source,
}

/// How a group votes. Whoever leads counts in each of them.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Vote {
    /// Raised hands
    Hands,
    /// Cards held at the chest
    Cards,
    /// Folded slips of paper
    Slips,
}

impl From<Vote> for Method {
    fn from(vote: Vote) -> Self {
        match vote {
            Vote::Hands => Self::Hands,
            Vote::Cards => Self::Cards,
            Vote::Slips => Self::Slips,
        }
    }
}

pub(super) fn run(lead: &Lead) -> Result<(), Failure> {
    let library = open::library(&lead.source)?;
    let language = open::language(&lead.source, &library)?;
    let plan = plan(&library, &lead.plan)?;
    let asked = lead.scenario.as_deref().map(|name| open::scenario(&library, name)).transpose()?;
    let can_wipe = io::stdout().is_terminal();
    if can_wipe {
        super::play::wipe_on_interrupt();
    }
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut console = Console::new(Vec::new(), Some(&mut input), &mut output, textwrap::termwidth(), can_wipe);
    match led(&mut console, &library, &language, asked, plan, lead.vote.into()) {
        Err(Stop::Ended(Ended::Left)) => Ok(console.wipe()?),
        Err(Stop::Ended(Ended::Broken(error))) => Err(error.into()),
        Err(Stop::Failure(failure)) => Err(failure),
        Ok(()) => Ok(()),
    }
}

fn led(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
    asked: Option<Id>,
    plan: Plan,
    vote: Method,
) -> Result<(), Stop> {
    let id = match asked {
        Some(id) => id,
        None => choose_story(console, library, language)?.map_err(Failure::from)?,
    };
    let (_, story) = library.scenario(&id)?;
    let texts = library.localiser(language, Some(&id), Isolates::Stripped)?;
    let mut room = room(plan, &story)?;
    room.step(&Input::Method(vote));
    let mut game = Game::new(console, library, &texts, story, open::region());
    let began = Instant::now();
    let minutes = || u16::try_from(began.elapsed().as_secs() / 60).unwrap_or(u16::MAX);
    // Nothing is kept of a workshop yet.
    Ok(Leading::new(&mut game, room, &minutes, &mut |_| ()).run()?)
}

fn room(plan: Plan, story: &Arc<Story>) -> Result<Room, Failure> {
    if story.class_track().is_none() {
        return Err(Failure::Request(
            format!("“{}” has no class track, the way that a group takes together", story.id()),
            "choose another scenario, or play this one with `second-look play`".to_owned(),
        ));
    }
    Room::new(plan, Arc::clone(story))
        .map_err(|reason| Failure::Request(reason.to_string(), "run `second-look check` on its pack".to_owned()))
}

/// The plan of that name, if it can be led.
fn plan(library: &Library, name: &str) -> Result<Plan, Failure> {
    let known = library.plans()?;
    let found = known.iter().find(|id| id.as_str() == name).map(|id| library.plan(id)).transpose()?.flatten();
    let Some(plan) = found else {
        let known: Vec<&str> = known.iter().map(Id::as_str).collect();
        return Err(Failure::Request(
            format!("there is no plan “{}”", crate::diagnostic::quoted(name)),
            format!("choose one of: {}", known.join(", ")),
        ));
    };
    if let Some(fault) = plan.faults().first() {
        return Err(Failure::Request(format!("the plan “{name}” cannot be led: {fault}"), fault.help().to_owned()));
    }
    if plan.is_measured() {
        return Err(Failure::Request(
            format!("the plan “{name}” asks before and after, which this version cannot do yet"),
            "lead `--plan lesson-50`, which has the same lesson without the questions".to_owned(),
        ));
    }
    Ok(plan)
}
